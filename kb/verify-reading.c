/* Reading a published file again: the store in memory that the reading goes to, and the file's own lines and cells. */
#include "kb/verify-private.h"

#include "kb/embed.h"
#include "kb/input.h"
#include "kb/names.h"
#include "kb/schema.h"
#include <stdlib.h>
#include <string.h>

#define MEMORY ":memory:"

/* An empty store that knows the names, codes and editions of the store at @path. */
static LodeDb *
scratch_open (const char *path, GError **error)
{
  g_autoptr (LodeDb) db = lode_schema_open (MEMORY, LODE_DB_CREATE, error);
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autofree char *uri = g_filename_to_uri (absolute, NULL, NULL);
  g_autofree char *kept = g_strconcat (uri, "?mode=ro", NULL);
  if (db == NULL || !lode_db_run (db, error, "ATTACH ?1 AS kept", "t", kept)
      || !lode_db_exec (db, lode_embed_text ("sql/verify/names.sql"), error) || !lode_names_index_all (db, error))
    return NULL;
  return g_steal_pointer (&db);
}

static gboolean
list_members (LodeReading *reading, GError **error)
{
  if (reading->members == NULL)
    reading->members = lode_input_members (reading->path, error);
  return reading->members != NULL;
}

/* "Book.xlsx/Prices" names a sheet that any copy of the book has. */
static gboolean
is_sheet_of (const char *member, const char *file_name)
{
  g_autofree char *sheet = lode_input_sheet (member);
  g_autofree char *ending = sheet == NULL ? NULL : g_strconcat ("/", sheet, NULL);
  return ending == NULL || g_str_has_suffix (file_name, ending);
}

gboolean
lode_reading_find (LodeReading *reading, const char *sha256, const char *file_name, const char **member_out, GError **error)
{
  *member_out = NULL;
  if (!list_members (reading, error))
    return FALSE;
  for (char **member = reading->members; *member != NULL; member++)
    {
      gint64 size;
      g_autofree char *hash = NULL;
      if (!is_sheet_of (*member, file_name))
        continue;
      if (!lode_input_hash (*member, &hash, &size, error))
        return FALSE;
      if (strcmp (hash, sha256) == 0)
        {
          *member_out = *member;
          return TRUE;
        }
    }
  return TRUE;
}

static gboolean
read_with (LodeReading *reading, const LodeImporter *importer, const char *member, const char *file_name, GHashTable *options,
           GError **error)
{
  LodeTally tally;
  g_autofree char *mark = g_strdup_printf ("%s %s %d", member, importer->name, (int) g_hash_table_size (options));
  LodeImportRequest request = { .importer = importer, .path = member, .shown_name = file_name, .options = options };
  return !g_hash_table_add (reading->read, g_steal_pointer (&mark)) || lode_import (reading->scratch, &request, &tally, error);
}

static gboolean
read_member (LodeReading *reading, const char *member, const char *importer, const char *file_name, GHashTable *options,
             GError **error)
{
  if (importer != NULL)
    {
      const LodeImporter *known = lode_importer_find (importer, error);
      return known != NULL && read_with (reading, known, member, file_name, options, error);
    }
  g_autoptr (GPtrArray) found = lode_importers_detect (member, error);
  for (guint i = 0; found != NULL && i < found->len; i++)
    if (!read_with (reading, found->pdata[i], member, file_name, options, error))
      return FALSE;
  return found != NULL;
}

gboolean
lode_reading_read (LodeReading *reading, const char *member, const char *importer, const char *file_name, const char *source,
                   const char *commodity, GError **error)
{
  g_autoptr (GHashTable) options = g_hash_table_new (g_str_hash, g_str_equal);
  if (source != NULL)
    g_hash_table_insert (options, (gpointer) "source", (gpointer) source);
  if (commodity != NULL)
    g_hash_table_insert (options, (gpointer) "commodity", (gpointer) commodity);
  if (reading->scratch == NULL && (reading->scratch = scratch_open (reading->store, error)) == NULL)
    return FALSE;
  if (member != NULL)
    return read_member (reading, member, importer, file_name, options, error);
  if (!list_members (reading, error))
    return FALSE;
  gboolean any = FALSE;
  g_autoptr (GError) unknown = NULL;
  for (char **m = reading->members; *m != NULL; m++)
    {
      g_autoptr (GError) reason = NULL;
      if (read_member (reading, *m, importer, NULL, options, &reason))
        any = TRUE;
      else if (unknown == NULL)
        unknown = g_steal_pointer (&reason);
    }
  if (!any && unknown != NULL)
    g_propagate_error (error, g_steal_pointer (&unknown));
  return any;
}

char *
lode_reading_line (const char *member, guint line)
{
  FILE *stream = lode_input_open (member, NULL);
  char *text = NULL;
  size_t size = 0;
  ssize_t length = -1;
  for (guint i = 0; stream != NULL && i < line; i++)
    if ((length = getline (&text, &size, stream)) < 0)
      break;
  if (stream != NULL)
    fclose (stream);
  g_autofree char *raw = length < 0 ? NULL : g_strndup (text, (gsize) length);
  free (text);
  if (raw == NULL)
    return NULL;
  g_strchomp (raw);
  return g_utf8_validate (raw, -1, NULL) ? g_steal_pointer (&raw) : g_convert (raw, -1, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
}

char *
lode_reading_cell (const char *member, guint line, const char *column)
{
  for (const char *delimiter = ",\t"; column != NULL && *delimiter != '\0'; delimiter++)
    {
      const LodeRecord *row = NULL;
      g_autoptr (LodeCsv) csv = lode_csv_open (member, *delimiter, NULL);
      if (csv == NULL || lode_header_find (lode_csv_header (csv), column) < 0)
        continue;
      while (lode_csv_next (csv, &row, NULL) && row != NULL && row->line < line)
        ;
      return row != NULL && row->line == line ? g_strdup (lode_record_get (row, column)) : NULL;
    }
  return NULL;
}
