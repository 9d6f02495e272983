#include "kb/run-private.h"

#include "kb/input.h"
#include "kb/summary.h"
#include "kb/version.h"
#include <stdlib.h>
#include <string.h>

#define PROGRESS_LINES 4096

const LodeImporter *
lode_importer_find (const char *name, GError **error)
{
  GString *known = g_string_new (NULL);
  for (const LodeImporter *const *i = lode_importers (); *i != NULL; i++)
    {
      if (strcmp ((*i)->name, name) == 0)
        {
          g_string_free (known, TRUE);
          return *i;
        }
      g_string_append_printf (known, " %s", (*i)->name);
    }
  lode_fail (error, LODE_ERROR_CALL, "no format is called \"%s\"; there are:%s", name, known->str);
  g_string_free (known, TRUE);
  return NULL;
}

GPtrArray *
lode_importers_detect (const char *path, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  for (const char *delimiter = ",\t"; *delimiter != '\0'; delimiter++)
    {
      /* a header that reads with commas may be none with tabs, which is no error */
      g_autoptr (LodeCsv) csv = lode_csv_open (path, *delimiter, *delimiter == ',' ? error : NULL);
      if (csv == NULL && *delimiter == ',')
        return NULL;
      if (csv == NULL)
        break;
      for (const LodeImporter *const *i = lode_importers (); *i != NULL; i++)
        if (((*i)->delimiter == *delimiter || ((*i)->delimiter == 0 && *delimiter == ','))
            && (*i)->detect (lode_csv_header (csv)))
          g_ptr_array_add (found, (gpointer) *i);
      if (found->len > 0)
        return g_steal_pointer (&found);
    }
  lode_fail (error, LODE_ERROR_DATA, "%s:1: the header is of no known format; `lode help import` lists the formats", path);
  return NULL;
}

static char *
now (void)
{
  const char *fixed = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) time = fixed == NULL ? g_date_time_new_now_utc ()
                                             : g_date_time_new_from_unix_utc (g_ascii_strtoll (fixed, NULL, 10));
  return g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ");
}

/* How often this importer has read these bytes before, and of a workbook this sheet; and how often this version did, to the end. */
static gboolean
count_runs (LodeRun *run, gint64 *runs_out, gint64 *good_out, GError **error)
{
  g_autofree char *sheet = lode_input_sheet (run->path);
  g_autofree char *ending = sheet == NULL ? NULL : g_strconcat ("/", sheet, NULL);
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (run->db,
                         "SELECT count(*), count(CASE WHEN r.version = ?3 AND r.rows_quarantined = 0 THEN 1 END) FROM import_run r"
                         " JOIN document d ON d.id = r.document_id WHERE d.sha256 = ?1 AND r.importer = ?2"
                         " AND (?4 IS NULL OR substr(d.file_name, -length(?4)) = ?4)",
                         NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "tttt", run->sha256, run->importer->name, LODE_VERSION, ending);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  *runs_out = lode_stmt_integer (stmt, 0);
  *good_out = lode_stmt_integer (stmt, 1);
  return TRUE;
}

static gboolean
start_run (LodeRun *run, GError **error)
{
  g_autofree char *time = now ();
  if (!lode_put_document (run->store, NULL, run->file_name, run->sha256, run->size, &run->document_id, error)
      || !lode_db_run (run->db, error,
                       "DELETE FROM quarantine WHERE run_id IN (SELECT id FROM import_run WHERE document_id = ?1 AND importer = ?2)",
                       "it", run->document_id, run->importer->name)
      || !lode_db_run (run->db, error,
                       "INSERT INTO import_run (document_id, importer, version, imported_at) VALUES (?1, ?2, ?3, ?4)",
                       "ittt", run->document_id, run->importer->name, LODE_VERSION, time))
    return FALSE;
  run->run_id = lode_db_last_id (run->db);
  lode_store_free (run->store);
  run->store = lode_store_new (run->db, run->run_id);
  return TRUE;
}

static gboolean
end_run (LodeRun *run, GError **error)
{
  return lode_db_run (run->db, error,
                      "UPDATE import_run SET rows_read = ?2, facts_stored = ?3, facts_unchanged = ?4, rows_quarantined = ?5"
                      " WHERE id = ?1",
                      "iiiii", run->run_id, (gint64) run->tally->rows, (gint64) run->tally->stored,
                      (gint64) run->tally->unchanged, (gint64) run->tally->quarantined);
}

/* Store one row; what a failed row had stored is undone. @reason_out (out): why it failed, or NULL. */
static gboolean
try_row (LodeRun *run, const LodeRecord *row, GError **reason_out, GError **error)
{
  LodeTally before = *run->tally;
  lode_store_set_line (run->store, row->line);
  if (!lode_db_exec (run->db, "SAVEPOINT row", error))
    return FALSE;
  if (run->importer->row (run, row, reason_out))
    return lode_db_exec (run->db, "RELEASE row", error);
  *run->tally = before;
  if (g_error_matches (*reason_out, LODE_ERROR, LODE_ERROR_STORE))
    {
      g_propagate_error (error, g_steal_pointer (reason_out));
      return FALSE;
    }
  lode_store_forget (run->store);
  return lode_db_exec (run->db, "ROLLBACK TO row; RELEASE row", error);
}

/* Open the table that the run reads, and keep what stands above it. */
static LodeCsv *
open_table (LodeRun *run, GError **error)
{
  LodeCsv *csv = lode_csv_open (run->path, run->importer->delimiter == 0 ? ',' : run->importer->delimiter, error);
  if (csv == NULL)
    return NULL;
  g_free (run->preamble);
  run->preamble = g_strdup (lode_csv_preamble (csv));
  return csv;
}

typedef gboolean (*EachRow) (LodeRun *run, const LodeRecord *row, gpointer data, GError **error);

static gboolean
each_row (LodeRun *run, EachRow each, gpointer data, GError **error)
{
  g_autoptr (LodeCsv) csv = open_table (run, error);
  if (csv == NULL)
    return FALSE;
  if (!run->importer->detect (lode_csv_header (csv)))
    return lode_fail (error, LODE_ERROR_DATA, "%s:1: not the header of the format %s", run->path, run->importer->name);
  guint repeated = lode_csv_header (csv)->repeated;
  if (repeated > 0 && !run->importer->repeated_columns)
    {
      const char *name = lode_csv_header (csv)->names[repeated - 1];
      return lode_fail (error, LODE_ERROR_DATA, "%s:1: column \"%.*s\" stands twice in the header", run->path,
                        (int) (strstr (name, " (column ") - name), name);
    }
  guint line = 1;
  for (;;)
    {
      const LodeRecord *row;
      if (!lode_csv_next (csv, &row, error))
        return FALSE;
      if (row == NULL)
        break;
      line = row->line;
      if (line % PROGRESS_LINES == 0 && !lode_run_progress (run, lode_csv_bytes (csv), lode_csv_size (csv), line))
        return lode_run_interrupted (run, error);
      if (!each (run, row, data, error))
        return FALSE;
    }
  if (run->importer->ends_with_newline && lode_csv_is_cut (csv))
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: the file ends without a line break: it is cut off", run->path,
                      line);
  return TRUE;
}

static gboolean
scan_row (LodeRun *run, const LodeRecord *row, gpointer data, GError **error)
{
  (void) data;
  return run->importer->scan (run, row, error);
}

/* Rows that failed and may succeed after the others, kept as copies. */
typedef struct
{
  guint line;
  char **fields;
} Waiting;

static void
free_waiting (gpointer data)
{
  Waiting *waiting = data;
  g_strfreev (waiting->fields);
  g_free (waiting);
}

static gboolean
store_row (LodeRun *run, const LodeRecord *row, gpointer data, GError **error)
{
  GPtrArray *waiting = data;
  g_autoptr (GError) reason = NULL;
  run->tally->rows++;
  if (!try_row (run, row, &reason, error))
    return FALSE;
  if (reason == NULL)
    return TRUE;
  if (!run->importer->retries)
    return lode_run_quarantine (run, row, NULL, g_steal_pointer (&reason), error);
  Waiting *copy = g_new (Waiting, 1);
  *copy = (Waiting) { row->line, g_strdupv (row->fields) };
  g_ptr_array_add (waiting, copy);
  return TRUE;
}

/* Try the waiting rows again; those that succeed leave the list. */
static gboolean
retry_once (LodeRun *run, const LodeHeader *header, GPtrArray *waiting, gboolean last, GError **error)
{
  for (guint i = 0; i < waiting->len;)
    {
      if (!lode_run_progress (run, run->size, run->size, run->tally->rows))
        return lode_run_interrupted (run, error);
      const Waiting *w = waiting->pdata[i];
      LodeRecord row = { .file = run->path, .line = w->line, .header = header, .fields = w->fields };
      g_autoptr (GError) reason = NULL;
      if (!try_row (run, &row, &reason, error))
        return FALSE;
      if (reason != NULL && last && !lode_run_quarantine (run, &row, NULL, g_steal_pointer (&reason), error))
        return FALSE;
      if (reason == NULL || last)
        g_ptr_array_remove_index (waiting, i);
      else
        i++;
    }
  return TRUE;
}

/* Retry as long as that gets some rows in; what is left then is quarantined. */
static gboolean
retry_rows (LodeRun *run, const LodeHeader *header, GPtrArray *waiting, GError **error)
{
  guint before;
  do
    {
      before = waiting->len;
      if (!retry_once (run, header, waiting, FALSE, error))
        return FALSE;
    }
  while (waiting->len < before);
  return retry_once (run, header, waiting, TRUE, error);
}

static gboolean
store_rows (LodeRun *run, const LodeHeader *header, GError **error)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new_with_free_func (free_waiting);
  return each_row (run, store_row, waiting, error) && retry_rows (run, header, waiting, error);
}

static gboolean
store_all (LodeRun *run, GError **error)
{
  g_autoptr (LodeCsv) head = open_table (run, error);
  if (head == NULL
      || (run->importer->begin != NULL && !run->importer->begin (run, lode_csv_header (head), error)))
    return FALSE;
  gboolean bulk = run->importer->bulk != NULL && lode_bulk_fits (run->path, run->importer->bulk);
  return (bulk ? lode_run_bulk (run, error) : store_rows (run, lode_csv_header (head), error))
         && lode_run_finish_trade (run, error) && end_run (run, error)
         && (lode_run_progress (run, run->size, run->size, run->tally->rows) || lode_run_interrupted (run, error));
}

/* What was derived of the facts follows them. What checks noticed may no longer be so: they have to look again. */
static gboolean
bring_up_to_date (LodeRun *run, GError **error)
{
  const char *sql = run->importer->bulk == NULL ? "DELETE FROM finding"
                                                : "DELETE FROM finding WHERE rule LIKE 'trade-%' OR rule = 'summaries-agree'";
  return run->tally->stored == 0
         || ((run->importer->bulk != NULL || lode_summary_refresh (run->db, run->run_id, error)) && lode_db_exec (run->db, sql, error));
}

/* The same bytes again, and nothing new in them: the store stays as it is, without a second run or quarantine. */
static gboolean
import_in_transaction (LodeRun *run, gboolean dry_run, GError **error)
{
  gint64 runs = 0, good = 0;
  if (!lode_db_begin (run->db, error))
    return FALSE;
  gboolean done = count_runs (run, &runs, &good, error);
  run->tally->known = good > 0;
  done = done && (run->tally->known || (start_run (run, error) && store_all (run, error)));
  gboolean again = done && runs > 0 && run->tally->stored == 0;
  if (done && !dry_run && !again && bring_up_to_date (run, error) && lode_db_commit (run->db, error))
    return TRUE;
  lode_db_rollback (run->db);
  return done && (dry_run || again);
}

static void
free_run (LodeRun *run)
{
  if (run->importer->free_state != NULL)
    run->importer->free_state (run->state);
  lode_run_free_trade (run);
  g_free (run->state);
  g_hash_table_unref (run->resolved);
  lode_store_free (run->store);
  g_free (run->source);
  g_free (run->preamble);
  g_free (run->sha256);
  g_free (run->file_name);
}

gboolean
lode_import (LodeDb *db, const LodeImportRequest *request, LodeTally *tally_out, GError **error)
{
  LodeTally tally = { 0 };
  LodeRun run = { .importer = request->importer,
                  .request = request,
                  .db = db,
                  .store = lode_store_new (db, 0),
                  .path = request->path,
                  .file_name = request->shown_name == NULL ? lode_input_name (request->path) : g_strdup (request->shown_name),
                  .resolved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
                  .state = g_malloc0 (request->importer->state_size + 1),
                  .tally = &tally };
  gboolean done = (request->importer->scan == NULL || each_row (&run, scan_row, NULL, error))
                  && lode_input_hash (request->path, &run.sha256, &run.size, error)
                  && import_in_transaction (&run, request->dry_run, error);
  if (done)
    *tally_out = tally;
  free_run (&run);
  return done;
}
