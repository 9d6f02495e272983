#include "kb/run-private.h"

#include "kb/embed.h"
#include "kb/input.h"
#include "kb/names.h"
#include <math.h>
#include <string.h>

gpointer
lode_run_state (LodeRun *run)
{
  return run->state;
}

LodeStore *
lode_run_store (LodeRun *run)
{
  return run->store;
}

const char *
lode_run_option (LodeRun *run, const char *name)
{
  return run->request->options == NULL ? NULL : g_hash_table_lookup (run->request->options, name);
}

const char *
lode_run_file_name (LodeRun *run)
{
  return run->file_name;
}

const char *
lode_run_preamble (LodeRun *run)
{
  return run->preamble;
}

#define SHEET_TEXT_LIMIT (1 << 16)

char *
lode_run_sheet_text (LodeRun *run, const char *sheet)
{
  g_autofree char *own = lode_input_sheet (run->path);
  if (own == NULL)
    return NULL;
  g_autofree char *book = g_strndup (run->path, strlen (run->path) - strlen (own));
  g_autofree char *path = g_strconcat (book, sheet, NULL);
  FILE *stream = lode_input_open (path, NULL);
  if (stream == NULL)
    return NULL;
  char *text = g_malloc0 (SHEET_TEXT_LIMIT + 1);
  text[fread (text, 1, SHEET_TEXT_LIMIT, stream)] = '\0';
  fclose (stream);
  return text;
}

gboolean
lode_run_resolve (LodeRun *run, const char *text, const char *kinds, const char **key_out, GError **error)
{
  g_autofree char *cache_key = g_strconcat (kinds, "\t", text, NULL);
  *key_out = g_hash_table_lookup (run->resolved, cache_key);
  if (*key_out != NULL)
    return TRUE;
  g_autoptr (LodeMatch) match = lode_names_resolve (run->db, text, kinds, error);
  if (match == NULL)
    return FALSE;
  char *key = g_strdup (match->key);
  g_hash_table_insert (run->resolved, g_steal_pointer (&cache_key), key);
  *key_out = key;
  return TRUE;
}

gboolean
lode_run_set_source (LodeRun *run, const LodeSource *edition, GError **error)
{
  gint64 id;
  LodePut put;
  const char *wanted = lode_run_option (run, "source");
  const char *key = wanted != NULL ? wanted : edition->key;
  if (!lode_store_source_id (run->store, key, &id, NULL))
    {
      LodeSource added = *edition;
      added.key = key;
      if (!lode_put_source (run->store, &added, &put, error))
        return FALSE;
      lode_run_count (run, put);
    }
  g_free (run->source);
  run->source = g_strdup (key);
  return lode_put_document (run->store, key, run->file_name, run->sha256, run->size, &run->document_id, error);
}

gboolean
lode_run_put_indicator (LodeRun *run, LodeIndicator *indicator, GError **error)
{
  LodePut put;
  indicator->source = run->source;
  indicator->document_id = run->document_id;
  indicator->line = lode_store_line (run->store);
  if (!lode_put_indicator (run->store, indicator, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

void
lode_run_count (LodeRun *run, LodePut put)
{
  if (put == LODE_STORED)
    run->tally->stored++;
  else
    run->tally->unchanged++;
}

gboolean
lode_run_put_observation (LodeRun *run, LodeObservation *seen, GError **error)
{
  LodePut put;
  seen->source = run->source;
  seen->document_id = run->document_id;
  seen->line = lode_store_line (run->store);
  if (!lode_put_observation (run->store, seen, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

gint64
lode_run_document (LodeRun *run)
{
  return run->document_id;
}

gboolean
lode_record_number (const LodeRecord *record, const char *column, double *value_out, GError **error)
{
  g_autofree char *text = lode_record_dup (record, column);
  *value_out = NAN;
  if (text == NULL)
    return TRUE;
  return lode_plain_number (text, value_out)
         || lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\" is not a plain number", column, text);
}

void
lode_run_skip (LodeRun *run)
{
  run->tally->skipped++;
}

void
lode_run_leave_out (LodeRun *run, const char *what)
{
  LodeLeftOut *kind = run->tally->left_out;
  while (kind->what != NULL && strcmp (kind->what, what) != 0)
    kind++;
  g_return_if_fail (kind < run->tally->left_out + LODE_LEFT_OUT_KINDS);
  kind->what = what;
  kind->rows++;
}

gboolean
lode_run_quarantine_text (LodeRun *run, guint line, const char *column, const char *found, const char *reason,
                          const char *row, GError **error)
{
  if (run->request->quarantined != NULL)
    run->request->quarantined (run->request->quarantined_data, line, column, found, reason);
  return lode_db_run (run->db, error,
                      "INSERT INTO quarantine (run_id, line, column_name, found, reason, row_text)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                      "iitttt", run->run_id, (gint64) line, column, found, reason, row);
}

gboolean
lode_run_quarantine (LodeRun *run, const LodeRecord *row, const char *column, GError *reason, GError **error)
{
  g_autoptr (GError) owned = reason;
  g_autofree char *text = g_strjoinv (",", row->fields);
  run->tally->quarantined++;
  return lode_run_quarantine_text (run, row->line, column, column == NULL ? NULL : lode_record_get (row, column),
                                   owned->message, text, error);
}

gboolean
lode_run_progress (gpointer data, gint64 bytes, gint64 all_bytes, guint rows)
{
  LodeRun *run = data;
  return run->request->progress == NULL || run->request->progress (run->request->progress_data, bytes, all_bytes, rows);
}

gboolean
lode_run_interrupted (LodeRun *run, GError **error)
{
  return lode_fail (error, LODE_ERROR_INTERRUPTED, "%s: interrupted; nothing of it was stored", run->path);
}

gboolean
lode_vocabulary_each (const char *name, gboolean (*each) (const LodeRecord *row, gpointer data, GError **error),
                      gpointer data, GError **error)
{
  g_autofree char *path = g_strconcat ("datasets/vocabulary/", name, ".csv", NULL);
  g_autoptr (LodeCsv) csv = lode_csv_from_text (lode_embed_text (path), path, ',', error);
  const LodeRecord *row = NULL;
  if (csv == NULL)
    return FALSE;
  do
    if (!lode_csv_next (csv, &row, error) || (row != NULL && !each (row, data, error)))
      return FALSE;
  while (row != NULL);
  return TRUE;
}
