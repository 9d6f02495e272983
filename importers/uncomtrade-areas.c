/* uncomtrade-areas - the reporters and partners of UN Comtrade: `id,name`. The id is numeric without leading zeros; "all" is the choice
 * of everything and no area, 0 the world. */
#include "importers/codes/areas.h"
#include <string.h>

static void
free_state (void *state)
{
  codes_areas_clear (state);
}

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "id", "name", NULL };
  return header->n == 2 && lode_header_has (header, wanted);
}

/* The header is a plain one: the ids must be those of the list. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  (void) run;
  g_autofree char *code = NULL;
  g_autofree char *id = lode_record_dup (in, "id");
  if (g_strcmp0 (id, "all") == 0)
    return TRUE;
  code = codes_read_area (id, NULL);
  return code != NULL
         || lode_fail (error, LODE_ERROR_DATA, "%s:%u: column id: \"%s\", expected an area code of UN Comtrade", in->file, in->line,
                       id == NULL ? "" : id);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  LodeSource source = { .key = "uncomtrade-codes",
                        .kind = "statistics",
                        .title = "UN Comtrade: reporters, partners and commodity codes",
                        .publisher = "United Nations Statistics Division",
                        .url = "https://comtradeplus.un.org",
                        .licence = "UN Comtrade terms of use",
                        .redistributable = "unchecked",
                        .language = "en" };
  return codes_areas_load (lode_run_state (run), error) && lode_run_set_source (run, &source, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_autofree char *id = lode_record_dup (in, "id");
  g_autofree char *name = lode_record_dup (in, "name");
  CodesArea area = { .code = id, .names = { name, NULL, NULL } };
  if (g_strcmp0 (id, "all") == 0)
    {
      lode_run_skip (run);
      return TRUE;
    }
  return codes_areas_put (run, lode_run_state (run), &area, "comtrade", codes_source (run, "uncomtrade-codes"), error);
}

LODE_IMPORTER (uncomtrade_areas) = {
  .summary = "UN Comtrade reporters and partners: numeric codes of countries, former states and residuals",
  .order = 24,
  .detect = detect,
  .state_size = sizeof (CodesAreas),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
