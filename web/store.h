/** Connections to the store: one for each call at a time, kept for the next, opened anew when the file has changed. */
#pragma once
#include "web/names.h"

G_BEGIN_DECLS

typedef struct WebStore WebStore;

typedef struct
{
  LodeDb *db;
  WebNames *names;
  char *stamp; /**< what the file was when it was opened */
} WebConnection;

/** Open the store once, to see that it can be read.
 *  Returns: to free, or NULL with the error of opening it. @settings is borrowed. */
WebStore *web_store_new (const WebSettings *settings, GError **error);
void web_store_free (WebStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebStore, web_store_free)

/** Returns: what tells this state of the store, on this day, from every other; new. */
char *web_store_stamp (const WebStore *store);

/** Take a connection; of any thread.
 *  Returns: to give back, or NULL with LODE_ERROR_STORE or LODE_ERROR_CALL. */
WebConnection *web_store_take (WebStore *store, GError **error);
void web_store_give (WebStore *store, WebConnection *connection);

G_END_DECLS
