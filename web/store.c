#include "web/store.h"

#include "kb/schema.h"
#include "kb/version.h"
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

#define MAP_BYTES ((gint64) 1 << 30)

struct WebStore
{
  const WebSettings *settings;
  GMutex lock;
  GPtrArray *idle; /* of WebConnection */
};

static void
free_connection (gpointer data)
{
  WebConnection *connection = data;
  web_names_free (connection->names);
  lode_db_free (connection->db);
  g_free (connection->stamp);
  g_free (connection);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebConnection, free_connection)

static WebConnection *
open_connection (WebStore *store, char *stamp, GError **error)
{
  g_autoptr (WebConnection) connection = g_new0 (WebConnection, 1);
  const WebSettings *settings = store->settings;
  connection->stamp = stamp;
  connection->db = lode_schema_open (settings->store, LODE_DB_READ, error);
  if (connection->db == NULL || (settings->as_of != NULL && !lode_schema_as_of (connection->db, settings->as_of, error)))
    return NULL;
  lode_db_map (connection->db, MAP_BYTES);
  connection->names = web_names_new (connection->db, error);
  return connection->names == NULL ? NULL : g_steal_pointer (&connection);
}

WebStore *
web_store_new (const WebSettings *settings, GError **error)
{
  g_autoptr (WebStore) store = g_new0 (WebStore, 1);
  store->settings = settings;
  store->idle = g_ptr_array_new_with_free_func (free_connection);
  g_mutex_init (&store->lock);
  WebConnection *first = web_store_take (store, error);
  if (first == NULL)
    return NULL;
  web_store_give (store, first);
  return g_steal_pointer (&store);
}

void
web_store_free (WebStore *store)
{
  if (store == NULL)
    return;
  g_ptr_array_unref (store->idle);
  g_mutex_clear (&store->lock);
  g_free (store);
}

static void
add_file (GString *stamp, const char *path, const char *ending)
{
  g_autofree char *file = g_strconcat (path, ending, NULL);
  struct stat found;
  if (stat (file, &found) == 0)
    g_string_append_printf (stamp, "%jx.%jx.%jx.%jx.%lx ", (uintmax_t) found.st_dev, (uintmax_t) found.st_ino,
                            (uintmax_t) found.st_size, (uintmax_t) found.st_mtim.tv_sec, (unsigned long) found.st_mtim.tv_nsec);
}

char *
web_store_stamp (const WebStore *store)
{
  /* a measure comes into force without the store changing */
  GString *stamp = g_string_new (LODE_VERSION " ");
  g_string_append_printf (stamp, "%" G_GINT64_FORMAT " ", g_get_real_time () / (G_TIME_SPAN_DAY));
  add_file (stamp, store->settings->store, "");
  add_file (stamp, store->settings->store, "-wal");
  return g_string_free (stamp, FALSE);
}

WebConnection *
web_store_take (WebStore *store, GError **error)
{
  g_autofree char *stamp = web_store_stamp (store);
  g_autoptr (WebConnection) found = NULL;
  g_mutex_lock (&store->lock);
  if (store->idle->len > 0)
    found = g_ptr_array_steal_index_fast (store->idle, store->idle->len - 1);
  g_mutex_unlock (&store->lock);
  if (found != NULL && strcmp (found->stamp, stamp) == 0)
    return g_steal_pointer (&found);
  return open_connection (store, g_steal_pointer (&stamp), error);
}

void
web_store_give (WebStore *store, WebConnection *connection)
{
  lode_db_stop_on (connection->db, NULL);
  lode_db_limit_time (connection->db, 0);
  lode_db_limit_size (connection->db, 0);
  g_mutex_lock (&store->lock);
  g_ptr_array_add (store->idle, connection);
  g_mutex_unlock (&store->lock);
}
