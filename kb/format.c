#include "kb/format.h"

#include "kb/screen.h"
#include <string.h>

static const char *const format_names[] = { "table", "csv", "tsv", "json", "ndjson", "md", NULL };

gboolean
lode_format_find (const char *name, LodeFormat *format_out, GError **error)
{
  for (int i = 0; format_names[i] != NULL; i++)
    if (strcmp (format_names[i], name) == 0)
      {
        *format_out = (LodeFormat) i;
        return TRUE;
      }
  g_autofree char *known = g_strjoinv (", ", (char **) format_names);
  return lode_fail (error, LODE_ERROR_CALL, "no output format is called \"%s\"; there are: %s", name, known);
}

void
lode_format_json_string (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++)
    switch (*p)
      {
      case '"':
      case '\\':
        g_string_append_c (out, '\\');
        g_string_append_c (out, *p);
        break;
      case '\n':
        g_string_append (out, "\\n");
        break;
      case '\t':
        g_string_append (out, "\\t");
        break;
      default:
        if ((guchar) *p < 0x20)
          g_string_append_printf (out, "\\u%04x", *p);
        else
          g_string_append_c (out, *p);
      }
  g_string_append_c (out, '"');
}

/* A year is stored as text, since a period may be a month; for programs it is a number where it is one. */
static gboolean
is_year (const LodeColumn *column, const LodeCell *cell)
{
  return strcmp (column->type, "year") == 0 && strlen (cell->text) == 4
         && strspn (cell->text, "0123456789") == 4 && *cell->text != '0';
}

static void
json_cell (GString *out, const LodeColumn *column, const LodeCell *cell)
{
  if (cell->type == LODE_NULL)
    g_string_append (out, "null");
  else if (cell->type == LODE_TEXT && !is_year (column, cell))
    lode_format_json_string (out, cell->text);
  else
    g_string_append (out, cell->text);
}

static void
json_row (GString *out, const LodeTable *table, guint row)
{
  g_string_append_c (out, '{');
  for (guint i = 0; i < table->n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      lode_format_json_string (out, table->columns[i].name);
      g_string_append_c (out, ':');
      json_cell (out, &table->columns[i], lode_table_cell (table, row, i));
    }
  g_string_append_c (out, '}');
}

static void
json_rows (GString *out, const LodeTable *table)
{
  for (guint row = 0; table != NULL && row < table->rows->len; row++)
    {
      g_string_append (out, row == 0 ? "\n  " : ",\n  ");
      json_row (out, table, row);
    }
}

static void
write_json (GString *out, const LodeTable *table, const LodeTable *sources)
{
  g_string_append (out, "{\"ok\":true,\"columns\":[");
  for (guint i = 0; i < table->n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      lode_format_json_string (out, table->columns[i].name);
    }
  g_string_append (out, "],\"rows\":[");
  json_rows (out, table);
  g_string_append_printf (out, "],\"truncated\":%s,\"sources\":[", table->truncated ? "true" : "false");
  json_rows (out, sources);
  g_string_append (out, "]}\n");
}

static void
csv_text (GString *out, const char *text)
{
  if (text == NULL)
    return;
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (out, text);
      return;
    }
  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static void
tsv_text (GString *out, const char *text)
{
  for (const char *p = text == NULL ? "" : text; *p != '\0'; p++)
    g_string_append_c (out, strchr ("\t\r\n", *p) != NULL ? ' ' : *p);
}

typedef void (*WriteText) (GString *out, const char *text);

static void
write_delimited (GString *out, const LodeTable *table, gboolean header, char delimiter, WriteText write)
{
  for (guint i = 0; header && i < table->n_columns; i++)
    {
      write (out, table->columns[i].name);
      g_string_append_c (out, i + 1 < table->n_columns ? delimiter : '\n');
    }
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < table->n_columns; i++)
      {
        write (out, lode_table_cell (table, row, i)->text);
        g_string_append_c (out, i + 1 < table->n_columns ? delimiter : '\n');
      }
}

/* Would @p, a place in @text, be read as a mark or as HTML? names_with_underscores are not. */
static gboolean
is_mark (const char *text, const char *p)
{
  switch (*p)
    {
    case '_':
      return p == text || !g_ascii_isalnum (p[-1]);
    case '~':
      return p[1] != ' ';
    case ']':
      return p[1] == '(';
    case '&':
      return p[1] == '#' || g_ascii_isalpha (p[1]);
    case '<':
      return g_ascii_isalpha (p[1]) || p[1] == '/' || p[1] == '!' || p[1] == '?';
    default:
      return strchr ("\\`*|", *p) != NULL;
    }
}

static void
md_text (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (is_mark (text, p))
        g_string_append_c (out, '\\');
      if (*p == '\n')
        g_string_append (out, "<br>");
      else
        g_string_append_c (out, *p);
    }
}

static void
write_md (GString *out, const LodeTable *table, gboolean header)
{
  for (guint i = 0; header && i < table->n_columns; i++)
    g_string_append_printf (out, "| %s %s", table->columns[i].name, i + 1 < table->n_columns ? "" : "|\n");
  for (guint i = 0; header && i < table->n_columns; i++)
    g_string_append_printf (out, "|%s%s", lode_screen_is_numeric (table, i) ? "---:" : "---",
                            i + 1 < table->n_columns ? "" : "|\n");
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < table->n_columns; i++)
      {
        g_autofree char *text = lode_screen_cell (table, row, i);
        g_string_append (out, "| ");
        md_text (out, text);
        g_string_append (out, i + 1 < table->n_columns ? " " : " |\n");
      }
}

void
lode_format_write (const LodeTable *table, LodeFormat format, gboolean header, guint width, const LodeTable *sources,
                   GString *out)
{
  switch (format)
    {
    case LODE_FORMAT_TABLE:
      lode_screen_table (table, header, width, out);
      break;
    case LODE_FORMAT_CSV:
      write_delimited (out, table, header, ',', csv_text);
      break;
    case LODE_FORMAT_TSV:
      write_delimited (out, table, header, '\t', tsv_text);
      break;
    case LODE_FORMAT_JSON:
      write_json (out, table, sources);
      break;
    case LODE_FORMAT_NDJSON:
      for (guint row = 0; row < table->rows->len; row++)
        {
          json_row (out, table, row);
          g_string_append_c (out, '\n');
        }
      break;
    case LODE_FORMAT_MD:
      write_md (out, table, header);
      break;
    }
}
