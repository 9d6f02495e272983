#include "web/cache.h"

#include "web/lazy.h"
#include <string.h>

#define WORTH_PACKING 1024
#define OVERHEAD 512

typedef struct
{
  char *question;
  WebAnswer *answer;
  gsize bytes;
  GList link;
} Kept;

struct WebCache
{
  gsize most, bytes;
  char *stamp;
  GHashTable *answers; /* question -> Kept */
  GQueue order;        /* of Kept; the one asked last at the head */
};

WebAnswer *
web_answer_new (guint status, const char *type, GBytes *body)
{
  WebAnswer *answer = g_new0 (WebAnswer, 1);
  g_atomic_ref_count_init (&answer->count);
  answer->status = status;
  answer->type = type;
  answer->body = body;
  return answer;
}

WebAnswer *
web_answer_ref (WebAnswer *answer)
{
  g_atomic_ref_count_inc (&answer->count);
  return answer;
}

void
web_answer_unref (WebAnswer *answer)
{
  if (answer == NULL || !g_atomic_ref_count_dec (&answer->count))
    return;
  g_clear_pointer (&answer->body, g_bytes_unref);
  g_clear_pointer (&answer->packed, g_bytes_unref);
  g_free (answer->file_name);
  g_free (answer->location);
  g_free (answer->etag);
  g_free (answer);
}

void
web_answer_pack (WebAnswer *answer)
{
  if (g_bytes_get_size (answer->body) < WORTH_PACKING)
    return;
  GZlibCompressor *compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 5);
  GInputStream *plain = g_memory_input_stream_new_from_bytes (answer->body);
  GInputStream *packing = g_converter_input_stream_new (plain, G_CONVERTER (compressor));
  GOutputStream *packed = g_memory_output_stream_new_resizable ();
  if (g_output_stream_splice (packed, packing, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL) >= 0)
    {
      g_autoptr (GBytes) bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (packed));
      if (g_bytes_get_size (bytes) < g_bytes_get_size (answer->body))
        answer->packed = g_bytes_new (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    }
  g_object_unref (packed);
  g_object_unref (packing);
  g_object_unref (plain);
  g_object_unref (compressor);
}

static void
free_kept (gpointer data)
{
  Kept *kept = data;
  web_answer_unref (kept->answer);
  g_free (kept->question);
  g_free (kept);
}

WebCache *
web_cache_new (gsize bytes)
{
  WebCache *cache = g_new0 (WebCache, 1);
  cache->most = bytes;
  cache->answers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_kept);
  g_queue_init (&cache->order);
  return cache;
}

void
web_cache_free (WebCache *cache)
{
  if (cache == NULL)
    return;
  g_hash_table_unref (cache->answers);
  g_free (cache->stamp);
  g_free (cache);
}

static void
drop (WebCache *cache, Kept *kept)
{
  g_queue_unlink (&cache->order, &kept->link);
  cache->bytes -= kept->bytes;
  g_hash_table_remove (cache->answers, kept->question);
}

WebAnswer *
web_cache_find (WebCache *cache, const char *stamp, const char *question)
{
  if (g_strcmp0 (cache->stamp, stamp) != 0)
    {
      g_hash_table_remove_all (cache->answers);
      g_queue_init (&cache->order);
      cache->bytes = 0;
      g_free (cache->stamp);
      cache->stamp = g_strdup (stamp);
    }
  Kept *kept = g_hash_table_lookup (cache->answers, question);
  if (kept == NULL)
    return NULL;
  g_queue_unlink (&cache->order, &kept->link);
  g_queue_push_head_link (&cache->order, &kept->link);
  return kept->answer;
}

void
web_cache_put (WebCache *cache, const char *stamp, const char *question, WebAnswer *answer)
{
  gsize bytes = OVERHEAD + strlen (question) + g_bytes_get_size (answer->body)
                + (answer->packed == NULL ? 0 : g_bytes_get_size (answer->packed));
  if (bytes > cache->most / 8 || g_strcmp0 (cache->stamp, stamp) != 0 || g_hash_table_contains (cache->answers, question))
    return;
  while (cache->bytes + bytes > cache->most)
    drop (cache, g_queue_peek_tail (&cache->order));
  Kept *kept = g_new0 (Kept, 1);
  kept->question = g_strdup (question);
  kept->answer = web_answer_ref (answer);
  kept->bytes = bytes;
  kept->link.data = kept;
  cache->bytes += bytes;
  g_queue_push_head_link (&cache->order, &kept->link);
  g_hash_table_insert (cache->answers, kept->question, kept);
}
