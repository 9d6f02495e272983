/* hs-codes - chapters, headings and subheadings of the Harmonized System, in four layouts:
 *
 * `section,hscode,description,parent,level` (DataHub), `Code,ShortDescription,LongDescription,isBasicLevel,AggregateLevel,parentCode` (UN
 * Comtrade, Windows-1252), `id,text,parent` whose text repeats the code (UN Comtrade, all editions in one), and `section,name`.
 * No file names its edition: the codes tell it. TOTAL, ALL, AG2, AG4 and AG6 are choices of UN Comtrade, not products. */
#include "importers/codes/products.h"
#include <string.h>

typedef enum
{
  DATAHUB,
  COMTRADE_EDITION,
  COMTRADE_ALL,
  SECTIONS,
} Layout;

static const struct
{
  const char *code, *label, *detail, *parent;
} layouts[] = {
  [DATAHUB] = { "hscode", "description", NULL, "parent" },
  [COMTRADE_EDITION] = { "Code", "ShortDescription", "LongDescription", "parentCode" },
  [COMTRADE_ALL] = { "id", "text", NULL, "parent" },
  [SECTIONS] = { "section", "name", NULL, NULL },
};

typedef struct
{
  Layout layout;
  CodesEdition edition;
  char *source, *scheme;
} State;

static gboolean
find_layout (const LodeHeader *header, Layout *layout_out)
{
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      const char *const wanted[] = { layouts[i].code, layouts[i].label, layouts[i].parent, NULL };
      guint n = i == COMTRADE_ALL ? 3 : i == SECTIONS ? 2 : 0;
      *layout_out = (Layout) i;
      if (lode_header_has (header, wanted) && (n == 0 || header->n == n))
        return TRUE;
    }
  return FALSE;
}

static void
free_state (void *data)
{
  State *state = data;
  g_free (state->source);
  g_free (state->scheme);
}

static gboolean
detect (const LodeHeader *header)
{
  Layout layout;
  return find_layout (header, &layout);
}

static gboolean
is_choice (const char *code)
{
  static const char *const choices[] = { "ALL", "TOTAL", "AG2", "AG4", "AG6", NULL };
  return code != NULL && g_strv_contains (choices, code);
}

/* The header `id,text,parent` is a plain one: there, a text must begin with its code. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  find_layout (in->header, &state->layout);
  g_autofree char *code = lode_record_dup (in, layouts[state->layout].code);
  g_autofree char *text = lode_record_dup (in, layouts[state->layout].label);
  codes_edition_see (&state->edition, code);
  return state->layout != COMTRADE_ALL || (code != NULL && text != NULL && g_str_has_prefix (text, code))
         || lode_fail (error, LODE_ERROR_DATA, "%s:%u: column text: \"%s\", expected the code \"%s\" and a description", in->file, in->line,
                       text == NULL ? "" : text, code == NULL ? "" : code);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  find_layout (header, &state->layout);
  int year = state->layout == COMTRADE_ALL ? 0 : codes_edition_year (&state->edition);
  gboolean datahub = state->layout == DATAHUB || state->layout == SECTIONS;
  g_autofree char *edition = year == 0 ? NULL : g_strdup_printf ("%d", year);
  g_autofree char *key = year == 0 ? g_strdup (datahub ? "hs-codes" : "uncomtrade-codes") : g_strconcat ("hs-", edition, NULL);
  g_autofree char *title = year == 0 ? g_strdup (datahub ? "Harmonized System: codes and descriptions"
                                                         : "UN Comtrade: reporters, partners and commodity codes")
                                     : g_strdup_printf ("Harmonized System, %d edition: codes and descriptions", year);
  LodeSource source = { .key = key,
                        .kind = datahub || year != 0 ? "reference" : "statistics",
                        .title = title,
                        .publisher = datahub     ? "DataHub (datasets/harmonized-system), from UN Comtrade"
                                     : year != 0 ? "UN Comtrade"
                                                 : "United Nations Statistics Division",
                        .series = year == 0 ? NULL : "hs",
                        .edition = edition,
                        .published_on = edition,
                        .licence = datahub ? "ODC-PDDL 1.0" : "UN Comtrade terms of use",
                        .redistributable = datahub ? "yes" : "unchecked",
                        .language = "en" };
  state->scheme = g_strconcat ("hs", edition, NULL);
  state->source = g_strdup (codes_source (run, key));
  return lode_run_set_source (run, &source, error);
}

static gboolean
put_section (LodeRun *run, const char *roman, const char *name, GError **error)
{
  const State *state = lode_run_state (run);
  gboolean added;
  g_autofree char *key = g_strconcat ("product/hs-section-", roman, NULL);
  g_autofree char *label = g_strconcat ("HS section ", roman, NULL);
  if (strspn (roman, "IVX") != strlen (roman))
    return lode_fail (error, LODE_ERROR_DATA, "section \"%s\" is not a Roman numeral", roman);
  return codes_put_entity (run, key, label, NULL, state->source, &added, error)
         && codes_put_name (run, key, "label", name, "en", state->source, error);
}

/* A chapter belongs to the section that its row names; 99 (not specified) to none, which DataHub calls TOTAL. */
static gboolean
put_chapter_section (LodeRun *run, const LodeRecord *in, const char *code, GError **error)
{
  const State *state = lode_run_state (run);
  g_autofree char *roman = lode_record_dup (in, "section");
  if (state->layout != DATAHUB || strlen (code) != 2 || roman == NULL || is_choice (roman))
    return TRUE;
  g_autofree char *part = g_strconcat ("product/hs-", code, NULL);
  g_autofree char *whole = g_strconcat ("product/hs-section-", roman, NULL);
  g_autofree char *evidence = g_strdup_printf ("%s/%s", state->source, code);
  return put_section (run, roman, NULL, error) && codes_put_part (run, evidence, part, whole, state->source, code, error);
}

/* "811010 - Antimony" -> "Antimony"; what UN Comtrade marks as legacy is none of the World Customs Organization's. */
static void
strip_text (char *text, const char *code, const char **detail_out)
{
  char *mark = strstr (text, " **LEGACY NON-WCO CODE**");
  gsize n = strlen (code);
  if (mark != NULL)
    *mark = '\0';
  if (mark != NULL)
    *detail_out = "Older code of UN Comtrade, not of the World Customs Organization";
  if (g_str_has_prefix (text, code) && g_str_has_prefix (text + n, " - "))
    memmove (text, text + n + 3, strlen (text + n + 3) + 1);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  const State *state = lode_run_state (run);
  g_autofree char *printed = lode_record_dup (in, layouts[state->layout].code);
  g_autofree char *label = lode_text_clean (lode_record_get (in, layouts[state->layout].label));
  g_autofree char *detail = layouts[state->layout].detail == NULL ? NULL : lode_text_clean (lode_record_get (in, layouts[state->layout].detail));
  if (state->layout == SECTIONS)
    return put_section (run, printed == NULL ? "" : printed, label, error);
  if (is_choice (printed))
    {
      lode_run_skip (run);
      return TRUE;
    }
  g_autofree char *code = codes_read_product (printed, FALSE, error);
  g_autofree char *parent = lode_record_dup (in, layouts[state->layout].parent);
  if (code == NULL)
    return FALSE;
  if (strlen (code) > 2 && (parent == NULL || strlen (parent) + 2 != strlen (code) || !g_str_has_prefix (code, parent)))
    return lode_fail (error, LODE_ERROR_DATA, "code %s has the parent \"%s\", expected %.*s", code, parent == NULL ? "" : parent,
                      (int) strlen (code) - 2, code);
  CodesProduct product = { .code = code, .label = *label == '\0' ? NULL : label };
  if (detail != NULL && strcmp (detail, label) != 0 && *detail != '\0')
    product.detail = detail;
  if (state->layout == COMTRADE_ALL)
    strip_text (label, code, &product.detail);
  return codes_put_product (run, &product, state->scheme, state->source, error) && put_chapter_section (run, in, code, error);
}

LODE_IMPORTER (hs_codes) = {
  .summary = "Harmonized System: sections, chapters, headings and subheadings with descriptions",
  .order = 26,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
