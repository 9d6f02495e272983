/** A call: what a browser asked, and what it is answered with. */
#pragma once
#include "kb/format.h"

G_BEGIN_DECLS

typedef struct WebNames WebNames;

/** What the server was told when it was started. */
typedef struct
{
  char *store;          /**< path */
  char *as_of;          /**< day as of which it answers, or NULL */
  guint port;           /**< 0: any free one */
  guint sql_rows;       /**< at most so many rows of a statement that somebody typed; 0: all */
  double sql_seconds;   /**< ... and seconds */
} WebSettings;

typedef struct
{
  const WebSettings *settings;
  char *path;             /**< decoded: "/why/o123" */
  char *rest;             /**< what stands behind the page's name: "o123", or "" */
  GHashTable *fields;     /**< of the query string or form: name -> text; empty ones are left out */
  gboolean api, fragment; /**< JSON is asked for; a page without head and foot */
  LodeDb *db;             /**< opened for reading, this call's own */
  const WebNames *names;

  GString *out;    /**< the answer: JSON, a file, or what stands in <main> of a page */
  char *title;     /**< of a page */
  guint status;    /**< 200 unless changed */
  const char *type;     /**< content type; static */
  char *file_name;      /**< the answer is a file to keep, or NULL */
  guint cut_rows;       /**< the answer has the first so many rows, and there are more; 0: it is whole */
  char *location;       /**< the answer is elsewhere, or NULL */
  gboolean fleeting;    /**< not to be kept for the next who asks the same */
} WebCall;

/** A page. `web/page-NAME.c` ends with LODE_PAGE (name) = { ... }: /NAME and /NAME/... are its own. */
typedef struct
{
  const char *name;     /**< filled in from the file name */
  const char *menu;     /**< its word in the menu, or NULL */
  guint place;          /**< in the menu */
  const char *api_name; /**< where it is not @name: /api/neighbours answers for /graph */
  gboolean slow;        /**< may take seconds: it waits in a line of its own */
  gboolean posts;       /**< takes forms by POST, too */
  gboolean (*page) (WebCall *call, GError **error); /**< NULL: has none */
  gboolean (*api) (WebCall *call, GError **error);  /**< NULL: has none */
} WebPage;

#define LODE_PAGE(symbol) const WebPage web_page_##symbol

/** All pages; NULL-terminated and static. */
const WebPage *const *web_pages (void);

/** Returns: the page that answers @path ("/why/o123", "/api/why/o123"). What has no page of its own is the key of an entity.
 *
 *  @rest_out  (out, transfer full): what stands behind its name
 *  @api_out   (out): as JSON */
const WebPage *web_pages_find (const char *path, char **rest_out, gboolean *api_out);

/** Answer @call with @page: the whole page with head and foot, or JSON. An error becomes a page or an object, too. */
void web_call_answer (WebCall *call, const WebPage *page);

/** Answer @call with an error's sentence. */
void web_call_fail (WebCall *call, guint status, const char *sentence);

/** Make the answer a file to keep, lode-NAME.SUFFIX. */
void web_call_file (WebCall *call, const char *name, LodeFormat format, const char *suffix);

/** Say beside the answer that @table, which it is made of, was cut; NULL is none. */
void web_call_cut (WebCall *call, const LodeTable *table);

/** Returns: what was said as @name (borrowed), or NULL. */
const char *web_call_field (const WebCall *call, const char *name);

/** Read the whole number @name into @value_out, which is left alone when it was not given.
 *  Returns: FALSE with LODE_ERROR_CALL when it is none from @least to @most. */
gboolean web_call_number (const WebCall *call, const char *name, guint least, guint most, guint *value_out, GError **error);

/** Returns: a call to free, with an empty answer. @path and @fields (both transfer full) */
WebCall *web_call_new (const WebSettings *settings, char *path, GHashTable *fields);
void web_call_free (WebCall *call);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebCall, web_call_free)

G_END_DECLS
