/** What the unit tests share: a temporary folder with a store in it, and short ways to fill it and to ask it.
 *
 *  Tests run from the root of the project; fixtures stand in tests/data/unit. Every function here fails the running test
 *  when its step fails, so that a test never goes on with less than it believes to have. */
#pragma once
#include "kb/importer.h"
#include "kb/schema.h"
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#define FIXTURES "tests/data/unit/"

/** Fail unless @text holds @part. */
#define assert_holds(text, part)                                                                                       \
  do                                                                                                                   \
    {                                                                                                                  \
      const char *whole_ = (text), *part_ = (part);                                                                    \
      if (whole_ == NULL || strstr (whole_, part_) == NULL)                                                            \
        {                                                                                                              \
          g_autofree char *message_ = g_strdup_printf ("\"%s\" does not hold \"%s\"", whole_, part_);                  \
          g_assertion_message (G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, message_);                                 \
        }                                                                                                              \
    }                                                                                                                  \
  while (0)

/** Fail unless @error has this code and its sentence holds @part. */
#define assert_error(error, expected, part)                                                                            \
  do                                                                                                                   \
    {                                                                                                                  \
      g_assert_error (error, LODE_ERROR, (int) (expected));                                                            \
      assert_holds ((error)->message, part);                                                                           \
    }                                                                                                                  \
  while (0)

typedef struct
{
  char *folder, *path; /**< of the store */
  LodeDb *db;
} Bench;

static inline char *
bench_file (const Bench *bench, const char *name)
{
  return g_build_filename (bench->folder, name, NULL);
}

/** Returns: the path of a new file @name with @length bytes (-1: up to the NUL). To free. */
static inline char *
bench_write (const Bench *bench, const char *name, const char *bytes, gssize length)
{
  g_autoptr (GError) error = NULL;
  char *path = bench_file (bench, name);
  g_file_set_contents (path, bytes, length, &error);
  g_assert_no_error (error);
  return path;
}

/** Returns: a temporary folder and no store in it. */
static inline Bench *
bench_new_empty (void)
{
  g_autoptr (GError) error = NULL;
  Bench *bench = g_new0 (Bench, 1);
  bench->folder = g_dir_make_tmp (NULL, &error);
  g_assert_no_error (error);
  bench->path = bench_file (bench, "store.db");
  return bench;
}

/** Returns: a temporary folder with a new store. */
static inline Bench *
bench_new (void)
{
  g_autoptr (GError) error = NULL;
  Bench *bench = bench_new_empty ();
  bench->db = lode_schema_open (bench->path, LODE_DB_CREATE, &error);
  g_assert_no_error (error);
  g_assert_nonnull (bench->db);
  return bench;
}

static inline void
bench_free (Bench *bench)
{
  lode_db_free (bench->db);
  g_autoptr (GDir) dir = g_dir_open (bench->folder, 0, NULL);
  for (const char *name; (name = g_dir_read_name (dir)) != NULL;)
    {
      g_autofree char *path = bench_file (bench, name);
      if (g_remove (path) != 0)
        g_rmdir (path);
    }
  g_rmdir (bench->folder);
  g_free (bench->folder);
  g_free (bench->path);
  g_free (bench);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Bench, bench_free)

/** Returns: the first column of the first row as a number. */
static inline gint64
bench_integer (const Bench *bench, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 value = G_MININT64;
  lode_db_integer (bench->db, sql, G_MININT64, &value, &error);
  g_assert_no_error (error);
  return value;
}

/** Returns: the first column of the first row as text; NULL when there is none. To free. */
static inline char *
bench_text (const Bench *bench, const char *sql)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  lode_db_text (bench->db, sql, NULL, &text, &error);
  g_assert_no_error (error);
  return text;
}

#define assert_query_integer(bench, sql, expected) g_assert_cmpint (bench_integer (bench, sql), ==, expected)

#define assert_query_text(bench, sql, expected)                                                                        \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *found_ = bench_text (bench, sql);                                                               \
      g_assert_cmpstr (found_, ==, expected);                                                                          \
    }                                                                                                                  \
  while (0)

static inline void
bench_exec (const Bench *bench, const char *sql)
{
  g_autoptr (GError) error = NULL;
  lode_db_exec (bench->db, sql, &error);
  g_assert_no_error (error);
}

/** Returns: the last importer that detects the header of @path (usgs-mcs-world of those for the long file), or NULL with the error. */
static inline const LodeImporter *
bench_detect (const char *path, GError **error)
{
  g_autoptr (GPtrArray) found = lode_importers_detect (path, error);
  return found == NULL ? NULL : found->pdata[found->len - 1];
}

/** Import @path, its format detected; the import must succeed. */
static inline LodeTally
bench_import (const Bench *bench, const char *path)
{
  g_autoptr (GError) error = NULL;
  LodeTally tally = { 0 };
  const LodeImporter *importer = bench_detect (path, &error);
  g_assert_no_error (error);
  gboolean done = lode_import (bench->db, &(LodeImportRequest){ .importer = importer, .path = path }, &tally, &error);
  g_assert_no_error (error);
  g_assert_true (done);
  return tally;
}

/** Write @text as @name and import it. */
static inline LodeTally
bench_import_text (const Bench *bench, const char *name, const char *text)
{
  g_autofree char *path = bench_write (bench, name, text, -1);
  return bench_import (bench, path);
}

/** Import a file that must be refused; the store must be as before. Returns: why. To free. */
static inline GError *
bench_refused (const Bench *bench, const char *format, const char *path)
{
  GError *error = NULL;
  LodeTally tally = { .rows = 4711 };
  const LodeImporter *importer = lode_importer_find (format, NULL);
  g_assert_nonnull (importer);
  gint64 before = bench_integer (bench, "SELECT total_changes()");
  const char *count = "SELECT (SELECT count(*) FROM source) + (SELECT count(*) FROM document) + (SELECT count(*) FROM import_run)"
                      " + (SELECT count(*) FROM entity) + (SELECT count(*) FROM observation) + (SELECT count(*) FROM quarantine)";
  gint64 rows = bench_integer (bench, count);
  g_assert_cmpint (before, >=, 0);
  g_assert_false (lode_import (bench->db, &(LodeImportRequest){ .importer = importer, .path = path }, &tally, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (bench_integer (bench, count), ==, rows);
  g_assert_cmpuint (tally.rows, ==, 4711);
  return error;
}

/** Import the sources, entities and names that most tests refer to. */
static inline void
bench_import_basics (const Bench *bench)
{
  static const char *const files[] = { "sources.csv", "entities.csv", "names.csv" };
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat (FIXTURES, files[i], NULL);
      LodeTally tally = bench_import (bench, path);
      g_assert_cmpuint (tally.quarantined, ==, 0);
      g_assert_cmpuint (tally.stored, ==, tally.rows);
      g_assert_cmpuint (tally.stored, >, 2);
    }
}

/** Returns: a writer into the bench's store on behalf of a run that is made for it. To free. */
static inline LodeStore *
bench_store (const Bench *bench)
{
  g_autoptr (GError) error = NULL;
  gint64 document = 0;
  g_autofree char *sha256 = g_strnfill (64, 'a');
  g_autoptr (LodeStore) first = lode_store_new (bench->db, 0);
  lode_put_document (first, NULL, "by-hand.csv", sha256, 0, &document, &error);
  g_assert_no_error (error);
  lode_db_run (bench->db, &error,
               "INSERT INTO import_run (document_id, importer, version, imported_at) VALUES (?1, 'test', '0', '2026-01-01')",
               "i", document);
  g_assert_no_error (error);
  LodeStore *store = lode_store_new (bench->db, lode_db_last_id (bench->db));
  lode_store_set_line (store, 7);
  return store;
}
