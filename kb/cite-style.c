/* A source as an entry of a reference manager: BibTeX, and JSON of the Citation Style Language. */
#include "kb/cite-private.h"

#include "kb/format.h"
#include <string.h>

char *
lode_cite_key (const char *key)
{
  char *plain = g_strdup (key);
  for (char *p = plain; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && strchr ("-_.:", *p) == NULL)
      *p = '-';
  return plain;
}

char *
lode_cite_note (LodeStmt *source)
{
  const struct
  {
    const char *before;
    int column;
  } parts[] = { { "edition ", LODE_CITE_EDITION }, { "published ", LODE_CITE_PUBLISHED_ON }, { "licence: ", LODE_CITE_LICENCE }, { "read: ", LODE_CITE_READ } };
  GString *note = g_string_new (NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (lode_stmt_text (source, parts[i].column) != NULL)
      g_string_append_printf (note, "%s%s%s", note->len > 0 ? "; " : "", parts[i].before, lode_stmt_text (source, parts[i].column));
  return g_string_free (note, FALSE);
}

/* What TeX takes for commands is spelled out; braces too, since BibTeX counts even those behind a backslash. */
static void
put_tex (GString *out, const char *text)
{
  static const struct
  {
    char sign;
    const char *tex;
  } signs[] = { { '\\', "\\textbackslash{}" }, { '{', "\\textbraceleft{}" },   { '}', "\\textbraceright{}" }, { '~', "\\textasciitilde{}" },
                { '^', "\\textasciicircum{}" }, { '\n', " " } };
  for (const char *p = text; *p != '\0'; p++)
    {
      const char *tex = NULL;
      for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
        if (signs[i].sign == *p)
          tex = signs[i].tex;
      if (tex != NULL)
        g_string_append (out, tex);
      else
        g_string_append_printf (out, "%s%c", strchr ("&%$#_", *p) != NULL ? "\\" : "", *p);
    }
}

/* The double braces keep a name in one piece, and a title as it is written. */
static void
put_field (GString *out, const char *name, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf (out, ",\n  %s = {{", name);
  put_tex (out, text);
  g_string_append (out, "}}");
}

/* An address is not TeX: styles print it as it stands. */
static void
put_address (GString *out, const char *url)
{
  if (url == NULL)
    return;
  g_string_append (out, ",\n  url = {");
  for (const char *p = url; *p != '\0'; p++)
    if (strchr ("{}\\ ", *p) != NULL)
      g_string_append_printf (out, "%%%02X", (guint) (guchar) *p);
    else
      g_string_append_c (out, *p);
  g_string_append_c (out, '}');
}

/* Numbers of a date as far as it is known: 0 where it is not. */
static void
split_date (const char *date, int parts[3])
{
  parts[0] = parts[1] = parts[2] = 0;
  for (int i = 0; date != NULL && i < 3 && g_ascii_isdigit (*date); i++)
    {
      char *end;
      parts[i] = (int) g_ascii_strtoll (date, &end, 10);
      date = *end == '-' ? end + 1 : end;
    }
}

void
lode_cite_bibtex (LodeStmt *source, GString *out)
{
  static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };
  int date[3];
  g_autofree char *key = lode_cite_key (lode_stmt_text (source, LODE_CITE_KEY)), *note = lode_cite_note (source);
  const char *retrieved = lode_stmt_text (source, LODE_CITE_RETRIEVED_ON);
  split_date (lode_stmt_text (source, LODE_CITE_PUBLISHED_ON), date);
  g_string_append_printf (out, "@misc{%s", key);
  put_field (out, "author", lode_stmt_text (source, LODE_CITE_PUBLISHER));
  put_field (out, "title", lode_stmt_text (source, LODE_CITE_TITLE));
  if (date[0] > 0)
    g_string_append_printf (out, ",\n  year = {%d}", date[0]);
  if (date[1] >= 1 && date[1] <= 12)
    g_string_append_printf (out, ",\n  month = %s", months[date[1] - 1]);
  put_address (out, lode_stmt_text (source, LODE_CITE_URL));
  if (retrieved != NULL)
    g_string_append_printf (out, ",\n  urldate = {%s}", retrieved);
  put_field (out, "note", note);
  g_string_append (out, "\n}\n");
}

static void
put_json (GString *out, const char *name, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf (out, ",\n  \"%s\": ", name);
  lode_format_json_string (out, text);
}

static void
put_json_date (GString *out, const char *name, const char *text)
{
  int date[3];
  split_date (text, date);
  if (date[0] == 0)
    return;
  g_string_append_printf (out, ",\n  \"%s\": {\"date-parts\": [[%d", name, date[0]);
  for (int i = 1; i < 3 && date[i] > 0; i++)
    g_string_append_printf (out, ", %d", date[i]);
  g_string_append (out, "]]}");
}

static const char *
type_of (const char *kind)
{
  static const char *const types[][2] = { { "law", "legislation" },   { "statistics", "dataset" },    { "company", "report" }, { "reference", "webpage" },
                                          { "news", "article-newspaper" }, { "analysis", "article" }, { "social", "post" } };
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (strcmp (kind, types[i][0]) == 0)
      return types[i][1];
  return "document";
}

void
lode_cite_csl (LodeStmt *source, GString *out)
{
  const char *publisher = lode_stmt_text (source, LODE_CITE_PUBLISHER);
  g_autofree char *note = lode_cite_note (source), *key = lode_cite_key (lode_stmt_text (source, LODE_CITE_KEY));
  g_string_append_printf (out, "{\n  \"id\": \"%s\",\n  \"type\": \"%s\"", key, type_of (lode_stmt_text (source, LODE_CITE_KIND)));
  put_json (out, "title", lode_stmt_text (source, LODE_CITE_TITLE));
  if (publisher != NULL)
    {
      g_string_append (out, ",\n  \"author\": [{\"literal\": ");
      lode_format_json_string (out, publisher);
      g_string_append (out, "}]");
    }
  put_json (out, "publisher", publisher);
  put_json (out, "edition", lode_stmt_text (source, LODE_CITE_EDITION));
  put_json_date (out, "issued", lode_stmt_text (source, LODE_CITE_PUBLISHED_ON));
  put_json_date (out, "accessed", lode_stmt_text (source, LODE_CITE_RETRIEVED_ON));
  put_json (out, "URL", lode_stmt_text (source, LODE_CITE_URL));
  put_json (out, "language", lode_stmt_text (source, LODE_CITE_LANGUAGE));
  put_json (out, "note", note);
  g_string_append (out, "\n}");
}
