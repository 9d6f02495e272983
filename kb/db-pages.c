/* Appending rows of numbers to a table as pages instead of values. Part of kb/db.h.
 *
 * SQLite copies the rows of one table to another of the same shape record by record, without taking them apart (its "transfer
 * optimization"), about three times as fast as rows that come one value at a time. So the rows are shown to it as a database file that
 * is attached and never stored: a small VFS makes each page when SQLite asks for it. */
#include "kb/db-page.h"
#include "kb/db-private.h"

#include <string.h>

#define PAGE LODE_PAGE
#define FAN LODE_PAGE_FAN
#define VFS "lode-pages"
#define RING 32 /* leaves that may be made ahead */
#define PAGES 0xffffff /* that the file claims to have; only those with rows are ever asked for */

struct LodeDbPages
{
  char *schema; /* as which it is attached */
  guint8 *head; /* page 1, as SQLite writes it for a table of this shape */
  const LodeNumbers *rows;
  gsize per_leaf, leaves;
  guint8 *ring; /* leaf i at i % RING, made ahead on another thread */
  gsize made, taken;
  gboolean stop;
  GMutex lock; /* of made, taken and stop */
  GCond changed;
};

static void
make_leaf (const LodeDbPages *pages, gsize leaf, guint8 *page)
{
  gsize first = leaf * pages->per_leaf;
  lode_page_leaf (pages->rows, first, MIN (pages->per_leaf, pages->rows->n_rows - first), page);
}

static gpointer
make_ahead (gpointer data)
{
  LodeDbPages *pages = data;
  for (gsize leaf = 0; leaf < pages->leaves; leaf++)
    {
      g_mutex_lock (&pages->lock);
      while (leaf >= pages->taken + RING && !pages->stop)
        g_cond_wait (&pages->changed, &pages->lock);
      gboolean stop = pages->stop;
      g_mutex_unlock (&pages->lock);
      if (stop)
        return NULL;
      make_leaf (pages, leaf, pages->ring + leaf % RING * PAGE);
      g_mutex_lock (&pages->lock);
      pages->made = leaf + 1;
      g_cond_signal (&pages->changed);
      g_mutex_unlock (&pages->lock);
    }
  return NULL;
}

/* The next leaf, from the thread; any other is made here. */
static void
take_leaf (LodeDbPages *pages, gsize leaf, guint8 *page)
{
  if (pages->ring == NULL || leaf != pages->taken)
    {
      make_leaf (pages, leaf, page);
      return;
    }
  g_mutex_lock (&pages->lock);
  while (pages->made <= leaf)
    g_cond_wait (&pages->changed, &pages->lock);
  g_mutex_unlock (&pages->lock);
  memcpy (page, pages->ring + leaf % RING * PAGE, PAGE);
  g_mutex_lock (&pages->lock);
  pages->taken = leaf + 1;
  g_cond_signal (&pages->changed);
  g_mutex_unlock (&pages->lock);
}

/* Page 1 is the schema, page 2 the table's root; interior pages follow where one level is not enough, then the leaves. */
static void
make_page (LodeDbPages *pages, gsize number, guint8 *page)
{
  gsize leaves = pages->leaves, interiors = leaves > FAN ? (leaves + FAN - 1) / FAN : 0, first_leaf = 3 + interiors;
  memset (page, 0, 8);
  if (number == 1)
    memcpy (page, pages->head, PAGE);
  else if (number == 2 && leaves <= 1)
    make_leaf (pages, 0, page);
  else if (number == 2 && interiors == 0)
    lode_page_interior (3, leaves, 0, pages->per_leaf, page);
  else if (number == 2)
    lode_page_interior (3, interiors, 0, FAN * pages->per_leaf, page);
  else if (number < first_leaf)
    lode_page_interior (first_leaf + (number - 3) * FAN, MIN (FAN, leaves - (number - 3) * FAN), (number - 3) * FAN * pages->per_leaf,
                   pages->per_leaf, page);
  else
    take_leaf (pages, number - first_leaf, page);
}

typedef struct
{
  sqlite3_file base;
  LodeDbPages *pages;
} PagesFile;

static int
file_read (sqlite3_file *file, void *to, int n, sqlite3_int64 offset)
{
  LodeDbPages *pages = ((PagesFile *) file)->pages;
  gsize number = (gsize) (offset / PAGE) + 1;
  if (n == PAGE)
    make_page (pages, number, to);
  else if (number == 1 && offset + n <= PAGE)
    memcpy (to, pages->head + offset, (size_t) n);
  else
    return SQLITE_IOERR_READ;
  return SQLITE_OK;
}

static int
file_size (sqlite3_file *file, sqlite3_int64 *size_out)
{
  (void) file;
  *size_out = (sqlite3_int64) PAGES * PAGE;
  return SQLITE_OK;
}

static int
file_nothing (sqlite3_file *file)
{
  (void) file;
  return SQLITE_OK;
}

static int
file_lock (sqlite3_file *file, int lock)
{
  (void) file, (void) lock;
  return SQLITE_OK;
}

static int
file_control (sqlite3_file *file, int op, void *argument)
{
  (void) file, (void) op, (void) argument;
  return SQLITE_NOTFOUND;
}

static int
file_traits (sqlite3_file *file)
{
  (void) file;
  return SQLITE_IOCAP_IMMUTABLE;
}

static int
vfs_open (sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flags_out)
{
  static const sqlite3_io_methods methods = { .iVersion = 1,
                                              .xClose = file_nothing,
                                              .xRead = file_read,
                                              .xFileSize = file_size,
                                              .xLock = file_lock,
                                              .xUnlock = file_lock,
                                              .xFileControl = file_control,
                                              .xSectorSize = file_nothing,
                                              .xDeviceCharacteristics = file_traits };
  (void) vfs;
  ((PagesFile *) file)->pages = (LodeDbPages *) g_ascii_strtoull (sqlite3_uri_parameter (name, "pages"), NULL, 16);
  file->pMethods = &methods;
  if (flags_out != NULL)
    *flags_out = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
  return SQLITE_OK;
}

static int
vfs_access (sqlite3_vfs *vfs, const char *name, int flags, int *found_out)
{
  (void) vfs, (void) name, (void) flags;
  *found_out = 0; /* there is no journal */
  return SQLITE_OK;
}

static int
vfs_full_name (sqlite3_vfs *vfs, const char *name, int n, char *full_out)
{
  (void) vfs;
  g_strlcpy (full_out, name, (gsize) n);
  return SQLITE_OK;
}

static void
register_vfs (void)
{
  static sqlite3_vfs vfs = { .iVersion = 1,
                             .szOsFile = sizeof (PagesFile),
                             .mxPathname = 512,
                             .zName = VFS,
                             .xOpen = vfs_open,
                             .xAccess = vfs_access,
                             .xFullPathname = vfs_full_name };
  static gsize done;
  if (g_once_init_enter (&done))
    {
      sqlite3_vfs_register (&vfs, 0);
      g_once_init_leave (&done, 1);
    }
}

/* Page 1 of a database with this one table, written by SQLite itself. */
static guint8 *
head_of (const char *create_table)
{
  sqlite3 *handle = NULL;
  sqlite3_int64 size = 0;
  g_autofree char *sql = g_strdup_printf ("PRAGMA page_size = %d; %s", PAGE, create_table);
  guint8 *head = g_malloc0 (PAGE), *image = NULL;
  if (sqlite3_open (":memory:", &handle) == SQLITE_OK && sqlite3_exec (handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    image = sqlite3_serialize (handle, "main", &size, 0);
  if (image != NULL && size >= PAGE)
    memcpy (head, image, PAGE);
  lode_page_number (head + 28, PAGES, 4);
  sqlite3_free (image);
  sqlite3_close (handle);
  return head;
}

void
lode_db_pages_free (gpointer data)
{
  LodeDbPages *pages = data;
  g_mutex_clear (&pages->lock);
  g_cond_clear (&pages->changed);
  g_free (pages->schema);
  g_free (pages->head);
  g_free (pages);
}

/* The attached database from which rows go into @table. */
static LodeDbPages *
attach (LodeDb *db, const char *table, GError **error)
{
  g_autofree char *create = NULL;
  LodeDbPages *pages = g_hash_table_lookup (db->pages, table);
  if (pages != NULL || !lode_db_text (db, "SELECT sql FROM sqlite_schema WHERE name = ?1", table, &create, error))
    return pages;
  register_vfs ();
  pages = g_new0 (LodeDbPages, 1);
  g_mutex_init (&pages->lock);
  g_cond_init (&pages->changed);
  pages->schema = g_strconcat ("pages_", table, NULL);
  pages->head = head_of (create);
  g_hash_table_insert (db->pages, g_strdup (table), pages);
  g_autofree char *sql = g_strdup_printf ("ATTACH 'file:%s?vfs=%s&immutable=1&pages=%" G_GINT64_MODIFIER "x' AS %s", table, VFS,
                                          (guint64) (gsize) pages, pages->schema);
  return lode_db_exec (db, sql, error) ? pages : NULL;
}

void
lode_db_pages_detach (LodeDb *db)
{
  GHashTableIter iter;
  gpointer pages;
  if (db->pages == NULL)
    return; /* a borrowed connection appends nothing */
  g_hash_table_iter_init (&iter, db->pages);
  while (g_hash_table_iter_next (&iter, NULL, &pages))
    {
      g_autofree char *sql = g_strconcat ("DETACH ", ((LodeDbPages *) pages)->schema, NULL);
      sqlite3_exec (db->handle, sql, NULL, NULL, NULL);
    }
  g_hash_table_remove_all (db->pages);
}

static gboolean
copy_rows (LodeDb *db, LodeDbPages *pages, const char *sql, GError **error)
{
  g_autofree guint8 *ring = pages->leaves < 2 ? NULL : g_malloc (RING * PAGE);
  pages->ring = ring;
  GThread *thread = ring == NULL ? NULL : g_thread_new ("lode", make_ahead, pages);
  gboolean done = lode_db_exec (db, sql, error);
  if (thread == NULL)
    return done;
  g_mutex_lock (&pages->lock);
  pages->stop = TRUE;
  g_cond_signal (&pages->changed);
  g_mutex_unlock (&pages->lock);
  g_thread_join (thread);
  pages->ring = NULL;
  return done;
}

gboolean
lode_db_append (LodeDb *db, const char *table, const LodeNumbers *rows, GError **error)
{
  LodeDbPages *pages = attach (db, table, error);
  if (pages == NULL)
    return FALSE;
  g_return_val_if_fail (rows->n_columns <= LODE_PAGE_COLUMNS, FALSE);
  pages->per_leaf = lode_page_capacity (rows->n_columns);
  pages->leaves = (rows->n_rows + pages->per_leaf - 1) / pages->per_leaf;
  pages->rows = rows;
  pages->made = pages->taken = 0;
  pages->stop = FALSE;
  sqlite3_db_release_memory (db->handle); /* pages of an earlier call */
  g_autofree char *sql = g_strdup_printf ("INSERT INTO main.%s SELECT * FROM %s.%s", table, pages->schema, table);
  return rows->n_rows == 0 || copy_rows (db, pages, sql, error);
}
