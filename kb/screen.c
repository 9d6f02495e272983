#include "kb/screen.h"

#include <string.h>

guint
lode_screen_width (const char *text)
{
  guint width = 0;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

/* The longest start of @text that fits into @width columns: up to a blank if one fits, else behind a hyphen or slash, else to a
 * character. */
static const char *
break_point (const char *text, guint width)
{
  guint used = 0;
  const char *blank = NULL, *joint = NULL;
  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      if (*p == '\0')
        return p;
      gunichar c = g_utf8_get_char (p);
      if (c == ' ')
        blank = p;
      if (p > text && (p[-1] == '-' || p[-1] == '/'))
        joint = p;
      used += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
      if (used > width)
        return blank != NULL ? blank : joint != NULL ? joint : p > text ? p : g_utf8_next_char (p);
    }
}

char **
lode_screen_wrap (const char *text, guint width)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_auto (GStrv) paragraphs = g_strsplit (text, "\n", -1);
  for (char **paragraph = paragraphs; *paragraph != NULL; paragraph++)
    {
      const char *rest = *paragraph;
      do
        {
          const char *end = break_point (rest, width);
          g_ptr_array_add (lines, g_strndup (rest, (gsize) (end - rest)));
          rest = *end == ' ' ? end + 1 : end;
        }
      while (*rest != '\0');
    }
  if (lines->len == 0)
    g_ptr_array_add (lines, g_strdup (""));
  g_ptr_array_add (lines, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&lines), FALSE);
}

char *
lode_screen_thousands (const char *number)
{
  const char *digits = number + (*number == '-');
  gsize whole = strspn (digits, "0123456789");
  GString *out = g_string_new_len (number, digits - number);
  for (gsize i = 0; i < whole; i++)
    {
      if (i > 0 && (whole - i) % 3 == 0)
        g_string_append_c (out, ',');
      g_string_append_c (out, digits[i]);
    }
  g_string_append (out, digits + whole);
  return g_string_free (out, FALSE);
}

void
lode_screen_paragraph (GString *out, const char *text, guint indent, guint width)
{
  g_auto (GStrv) lines = lode_screen_wrap (text, width > indent + 20 ? width - indent : 20);
  for (char **line = lines; *line != NULL; line++)
    g_string_append_printf (out, "%*s%s\n", line == lines ? 0 : (int) indent, "", *line);
}

/* "column_" is a column called "column", which SQL does not let be one. */
static char *
title (const LodeTable *table, guint i)
{
  const char *name = table->columns[i].name;
  gsize n = strlen (name);
  return g_strndup (name, n > 1 && name[n - 1] == '_' ? n - 1 : n);
}

static guint
title_width (const LodeTable *table, guint i)
{
  g_autofree char *text = title (table, i);
  return lode_screen_width (text);
}

/* Years and codes are names made of digits; all other numbers are amounts. */
char *
lode_screen_cell (const LodeTable *table, guint row, guint column)
{
  const LodeCell *cell = lode_table_cell (table, row, column);
  if (cell->type == LODE_NULL)
    return g_strdup ("");
  if (cell->type == LODE_TEXT || strcmp (table->columns[column].type, "year") == 0)
    return g_strdup (cell->text);
  if (strcmp (table->columns[column].type, "%") != 0)
    return lode_screen_thousands (cell->text);
  char share[64];
  return lode_screen_thousands (g_ascii_formatd (share, sizeof share, "%.1f", g_ascii_strtod (cell->text, NULL)));
}

gboolean
lode_screen_is_numeric (const LodeTable *table, guint column)
{
  gboolean some = FALSE;
  for (guint row = 0; row < table->rows->len; row++)
    {
      const LodeCell *cell = lode_table_cell (table, row, column);
      if (cell->type == LODE_TEXT)
        return FALSE;
      some = some || cell->type != LODE_NULL;
    }
  return some;
}

static void
measure (const LodeTable *table, gboolean header, guint *widths)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      widths[i] = header ? title_width (table, i) : 0;
      for (guint row = 0; row < table->rows->len; row++)
        {
          g_autofree char *text = lode_screen_cell (table, row, i);
          widths[i] = MAX (widths[i], lode_screen_width (text));
        }
    }
}

/* Numbers, keys and dates are copied: they stay in one piece. */
static gboolean
is_solid (const LodeTable *table, guint column)
{
  static const char *const solid[] = { "key", "date", "year", NULL };
  return lode_screen_is_numeric (table, column) || g_strv_contains (solid, table->columns[column].type);
}

/* Take from the widest text columns until the table fits. Returns FALSE when it cannot. */
static gboolean
shrink (const LodeTable *table, guint *widths, guint width)
{
  const guint least = 10;
  for (;;)
    {
      guint total = 2 * (table->n_columns - 1);
      int widest = -1;
      for (guint i = 0; i < table->n_columns; i++)
        {
          total += widths[i];
          if (!is_solid (table, i) && (widest < 0 || widths[i] > widths[widest]))
            widest = (int) i;
        }
      if (total <= width)
        return TRUE;
      if (widest < 0 || widths[widest] <= least)
        return FALSE;
      widths[widest] -= MIN (widths[widest] - least, MAX (1, (total - width) / 4));
    }
}

static void
pad (GString *out, const char *text, guint width, gboolean right, gboolean last)
{
  guint used = lode_screen_width (text);
  guint blanks = used < width ? width - used : 0;
  if (right)
    g_string_append_printf (out, "%*s", (int) blanks, "");
  g_string_append (out, text);
  if (!right && !last)
    g_string_append_printf (out, "%*s", (int) blanks, "");
  g_string_append (out, last ? "" : "  ");
}

static void
end_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

static void
put_row (const LodeTable *table, guint row, const guint *widths, GString *out)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint height = 1;
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *text = lode_screen_cell (table, row, i);
      char **lines = lode_screen_wrap (text, MAX (widths[i], 1));
      g_ptr_array_add (cells, lines);
      height = MAX (height, g_strv_length (lines));
    }
  for (guint line = 0; line < height; line++)
    {
      for (guint i = 0; i < table->n_columns; i++)
        {
          char **lines = cells->pdata[i];
          pad (out, line < g_strv_length (lines) ? lines[line] : "", widths[i], lode_screen_is_numeric (table, i),
               i + 1 == table->n_columns);
        }
      end_line (out);
    }
}

static void
put_header (const LodeTable *table, const guint *widths, GString *out)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *name = title (table, i);
      pad (out, name, widths[i], lode_screen_is_numeric (table, i), i + 1 == table->n_columns);
    }
  end_line (out);
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *rule = g_strnfill (widths[i], '-');
      pad (out, rule, widths[i], FALSE, i + 1 == table->n_columns);
    }
  end_line (out);
}

void
lode_screen_records (const LodeTable *table, guint width, GString *out)
{
  guint name_width = 0;
  for (guint i = 0; i < table->n_columns; i++)
    name_width = MAX (name_width, title_width (table, i));
  for (guint row = 0; row < table->rows->len; row++)
    {
      if (row > 0)
        g_string_append_c (out, '\n');
      for (guint i = 0; i < table->n_columns; i++)
        {
          g_autofree char *text = lode_screen_cell (table, row, i);
          g_autofree char *name = title (table, i);
          if (*text == '\0')
            continue;
          g_string_append_printf (out, "%-*s  ", (int) name_width, name);
          lode_screen_paragraph (out, text, name_width + 2, width);
        }
    }
}

void
lode_screen_table (const LodeTable *table, gboolean header, guint width, GString *out)
{
  g_autofree guint *widths = g_new0 (guint, table->n_columns);
  measure (table, header, widths);
  if (width > 0 && !shrink (table, widths, width))
    {
      lode_screen_records (table, width, out);
      return;
    }
  if (header)
    put_header (table, widths, out);
  for (guint row = 0; row < table->rows->len; row++)
    put_row (table, row, widths, out);
}

/* "in force, since 2024-09-15, [3], world/X4": texts speak for themselves, amounts and dates need their column's name. */
static char *
join_cells (const LodeTable *table, guint row)
{
  static const char *const plain[] = { "text", "key", "source", "country", NULL };
  GString *line = g_string_new (NULL);
  for (guint i = 1; i < table->n_columns; i++)
    {
      g_autofree char *text = lode_screen_cell (table, row, i);
      g_autofree char *name = title (table, i);
      if (*text == '\0')
        continue;
      g_string_append (line, line->len > 0 ? ", " : "");
      if (!g_strv_contains (plain, table->columns[i].type))
        g_string_append_printf (line, "%s ", name);
      g_string_append (line, text);
    }
  return g_string_free (line, FALSE);
}

gboolean
lode_screen_fits (const LodeTable *table, guint width)
{
  g_autofree guint *widths = g_new0 (guint, table->n_columns);
  measure (table, TRUE, widths);
  guint total = 2 * (table->n_columns - 1);
  for (guint i = 0; i < table->n_columns; i++)
    total += widths[i];
  return total <= width;
}

void
lode_screen_list (const LodeTable *table, guint width, GString *out)
{
  if (lode_screen_fits (table, width))
    {
      lode_screen_table (table, TRUE, width, out);
      return;
    }
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_autofree char *head = lode_screen_cell (table, row, 0);
      g_autofree char *rest = join_cells (table, row);
      g_string_append (out, "- ");
      lode_screen_paragraph (out, head, 2, width);
      g_string_append (out, "    ");
      lode_screen_paragraph (out, rest, 4, width);
    }
}

static gboolean
is_constant (const LodeTable *table, guint column)
{
  for (guint row = 1; row < table->rows->len; row++)
    if (g_strcmp0 (lode_table_cell (table, 0, column)->text, lode_table_cell (table, row, column)->text) != 0)
      return FALSE;
  return TRUE;
}

void
lode_screen_fold (LodeTable *table, GString *caption)
{
  for (guint i = 0; table->rows->len > 1 && i < table->n_columns;)
    {
      if (!is_constant (table, i))
        {
          i++;
          continue;
        }
      g_autofree char *text = lode_screen_cell (table, 0, i);
      g_autofree char *name = title (table, i);
      if (*text != '\0')
        g_string_append_printf (caption, "%s%s %s", caption->len > 0 ? ", " : "", name, text);
      lode_table_drop_column (table, i);
    }
}
