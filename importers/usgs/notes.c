#include "importers/usgs/notes.h"

#include <math.h>
#include <string.h>

static gboolean
matches (const char *pattern, const char *text)
{
  return g_regex_match_simple (pattern, text, G_REGEX_OPTIMIZE, 0);
}

/* The note, lower case, one blank between words, without a bracket that speaks of units only. */
static char *
plain_note (const char *note)
{
  g_autofree char *clean = lode_text_clean (note == NULL ? "" : note);
  g_autofree char *lower = g_utf8_strdown (clean, -1);
  g_autoptr (GString) plain = g_string_new (lower);
  g_string_replace (plain, "(reserve data is thousand metric tons).", "", 0);
  return g_strchomp (g_strdup (plain->str));
}

/* 2023: an "est" column is estimated unless the note says that the earlier year was reported; other columns the other way round. */
static gboolean
files_estimated (const UsgsCell *cell, const char *note)
{
  if (strcmp (cell->family, "reserves") == 0)
    return g_str_has_prefix (note, "estimated") && !g_str_has_prefix (note, "estimated reserves data");
  if (strcmp (cell->family, "capacity") == 0)
    return cell->column_estimated || g_str_has_prefix (note, "estimated");
  g_autofree char *reported = g_strdup_printf ("reported (production |data )?in %s", cell->year);
  g_autofree char *also
      = g_strdup_printf ("%s (is|were) also estimated|estimated in %s also|estimated in both years", cell->year, cell->year);
  return cell->column_estimated ? !matches (reported, note) : matches (also, note);
}

/* 2025: the newest year is estimated; the year before where its note or its table says so. */
static gboolean
wide_estimated (const UsgsCell *cell, const char *note)
{
  if (strcmp (cell->family, "reserves") == 0)
    return FALSE;
  if (strcmp (cell->family, "capacity") == 0)
    return (cell->column_estimated && strcmp (note, "reported") != 0) || strcmp (note, "estimated") == 0;
  if (cell->column_estimated || g_str_has_prefix (note, "estimated"))
    return TRUE;
  return cell->table_estimated && !matches ("\\b(reported|reproted)\\b", note);
}

static gboolean
is_estimated (const UsgsCell *cell, const char *note)
{
  switch (cell->layout)
    {
    case USGS_FILES:
      return files_estimated (cell, note);
    case USGS_WIDE:
      return wide_estimated (cell, note);
    default:
      return g_str_has_prefix (note, "estimated") || g_str_has_suffix (cell->year, "estimated");
    }
}

static gboolean
below_half (const char *note)
{
  return matches ("less than (\u00bd|1/2) ?unit", note);
}

static gboolean
included_elsewhere (const char *text)
{
  return matches ("included (with|in)", text);
}

/* What the note says of a blank cell. */
static void
read_blank (const UsgsCell *cell, const char *note, LodeFigure *figure)
{
  if (below_half (note))
    *figure = (LodeFigure) { 0.5, NAN, "<", "reported" };
  else if (g_str_has_prefix (note, "w for") || strcmp (note, "w") == 0)
    figure->flag = "withheld";
  else if (strcmp (note, "na") == 0 || included_elsewhere (note))
    figure->flag = "not_available";
  else if (g_str_has_prefix (note, "na for "))
    figure->flag = g_str_has_suffix (note, cell->year) ? "not_available" : "blank";
  else if (*note != '\0')
    {
      LodeFigure told;
      if (lode_figure_read (note, &told) && isnan (told.value))
        figure->flag = told.flag;
    }
}

/* 2023 prints NA for reserves that its note calls large, or gives as a bound. */
static void
read_reserves_note (const char *note, LodeFigure *figure)
{
  static const char *const size = "categorized as \"(very small|small|moderate|large)|considered to be (moderate to )?large"
                                  "|estimated to be \"?large";
  if (matches (size, note))
    figure->flag = "unquantified";
  if (!matches ("^[<>][0-9][0-9,]*\\.", note))
    return;
  g_autofree char *number = g_strndup (note, strcspn (note, "."));
  LodeFigure told;
  if (lode_figure_read (number, &told))
    *figure = told;
}

gboolean
usgs_cell_read (const UsgsCell *cell, LodeFigure *figure_out, GError **error)
{
  g_autofree char *note = plain_note (cell->note);
  g_autofree char *text = lode_text_clean (cell->text);
  LodeFigure figure;
  if (strcmp (text, "s") == 0 && below_half (note))
    figure = (LodeFigure) { 0.5, NAN, "<", "reported" };
  else if ((strcmp (text, "s") == 0 && included_elsewhere (note)) || g_str_has_prefix (text, "Included "))
    figure = (LodeFigure) { NAN, NAN, "", "not_available" };
  else if (!lode_figure_read (text, &figure))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a figure", cell->text);
  if (strcmp (figure.flag, "blank") == 0)
    read_blank (cell, note, &figure);
  if (cell->layout == USGS_FILES && strcmp (cell->family, "reserves") == 0 && strcmp (text, "NA") == 0)
    read_reserves_note (note, &figure);
  if (!isnan (figure.value) && figure.value != 0 && is_estimated (cell, note))
    figure.flag = "estimated";
  *figure_out = figure;
  return TRUE;
}
