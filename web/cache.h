/** Answers kept for the next who asks the same, the least recently asked dropped first. For one thread. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** A finished answer. */
typedef struct
{
  gatomicrefcount count;
  guint status;
  const char *type; /**< static */
  guint cut_rows;   /**< it ends after so many rows although there are more; 0: it is whole */
  char *file_name, *location, *etag; /**< or NULL */
  GBytes *body, *packed; /**< packed: as gzip, or NULL where that saves nothing */
} WebAnswer;

/** Returns: an answer to unref. @body (transfer full) */
WebAnswer *web_answer_new (guint status, const char *type, GBytes *body);
WebAnswer *web_answer_ref (WebAnswer *answer);
void web_answer_unref (WebAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebAnswer, web_answer_unref)

/** Set @answer->packed, where that saves something. */
void web_answer_pack (WebAnswer *answer);

typedef struct WebCache WebCache;

/** Returns: a cache that holds at most @bytes, to free. */
WebCache *web_cache_new (gsize bytes);
void web_cache_free (WebCache *cache);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebCache, web_cache_free)

/** Returns: the answer to @question in this state of the store (borrowed), or NULL. Another state empties the cache. */
WebAnswer *web_cache_find (WebCache *cache, const char *stamp, const char *question);

/** Keep @answer, unless it is large beside the whole cache or of another state than the one last looked for. */
void web_cache_put (WebCache *cache, const char *stamp, const char *question, WebAnswer *answer);

G_END_DECLS
