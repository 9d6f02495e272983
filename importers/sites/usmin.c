#include "importers/sites/usmin.h"

#include <math.h>
#include <string.h>

static int
find_column (const LodeHeader *header, const char *name)
{
  g_autofree char *marked = g_strconcat (name, " *", NULL);
  int i = lode_header_find (header, name);
  return i >= 0 ? i : lode_header_find (header, marked);
}

gboolean
usmin_has (const LodeHeader *header, const char *const *names)
{
  for (; *names != NULL; names++)
    if (find_column (header, *names) < 0)
      return FALSE;
  return TRUE;
}

char *
usmin_get (const LodeRecord *in, const char *name)
{
  int i = find_column (in->header, name);
  g_autofree char *text = i < 0 ? NULL : lode_text_clean (in->fields[i]);
  return text == NULL || *text == '\0' || strcmp (text, "<Null>") == 0 ? NULL : g_steal_pointer (&text);
}

gboolean
usmin_amount (const LodeRecord *in, const char *name, UsminAmount *amount_out, GError **error)
{
  g_autofree char *text = usmin_get (in, name);
  *amount_out = (UsminAmount) { .value = NAN };
  if (text == NULL)
    return TRUE;
  if (!g_regex_match_simple ("^-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?$", text, 0, 0))
    return lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\" is not an amount", name, text);
  g_auto (GStrv) groups = g_strsplit (text, ",", -1);
  g_autofree char *plain = g_strjoinv ("", groups);
  char *point = strchr (plain, '.');
  amount_out->calculated = point != NULL && g_str_has_suffix (point + 1, "111");
  if (amount_out->calculated)
    plain[strlen (plain) - strlen ("111")] = '\0';
  if (point != NULL && point[1] == '\0')
    *point = '\0';
  amount_out->shared = *plain == '-';
  if (!lode_plain_number (plain, &amount_out->value))
    return lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\" is not an amount", name, text);
  amount_out->value = fabs (amount_out->value);
  return TRUE;
}

void
usmin_free_state (void *data)
{
  UsminState *state = data;
  sites_materials_clear (&state->materials);
}

const char *
usmin_source (LodeRun *run)
{
  const char *wanted = lode_run_option (run, "source");
  return wanted != NULL ? wanted : "usgs-usmin";
}

gboolean
usmin_begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  UsminState *state = lode_run_state (run);
  (void) header;
  LodeSource source = { .key = "usgs-usmin",
                        .kind = "statistics",
                        .title = "USMIN Mineral Deposit Database",
                        .publisher = "U.S. Geological Survey",
                        .url = "https://www.usgs.gov/centers/gggsc/science/usmin-mineral-deposit-database",
                        .licence = "US Government work, public domain",
                        .redistributable = "yes",
                        .language = "en",
                        .note = "the tables do not name their release; --source tells releases apart" };
  return sites_materials_load (&state->materials, error) && lode_run_set_source (run, &source, error);
}

char *
usmin_key (const char *id, GError **error)
{
  g_autofree char *lower = g_ascii_strdown (id == NULL ? "" : id, -1);
  if (!g_regex_match_simple ("^[a-z]{2}[0-9]{5}$", lower, 0, 0))
    {
      lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not the id of a site or feature, expected such as AR00002 or Mo00612",
                 id == NULL ? "" : id);
      return NULL;
    }
  return g_strconcat (g_str_has_prefix (lower, "mf") ? "facility/usmin-" : "deposit/usmin-", lower, NULL);
}

/* "Page 117, Table 23" and "Eccles and others (2018)", behind the row's own number. */
static char *
read_locator (const LodeRecord *in)
{
  g_autofree char *object = usmin_get (in, find_column (in->header, "OBJECTID") >= 0 ? "OBJECTID" : "OID");
  g_autofree char *detail = usmin_get (in, "Ref_Detail");
  g_autofree char *reference = usmin_get (in, "Ref_ID");
  return g_strconcat ("row ", object == NULL ? "?" : object, reference == NULL ? "" : "; from ", reference == NULL ? "" : reference,
                      detail == NULL ? "" : ", ", detail, NULL);
}

/* The name of a feature begins with that of its site: "Kings Mountain, Kings Mountain mine". Tables with several rows for a feature say
 * where it belongs only when they are the first to name it. A region is what its own site stands for; other sites are parts of it. */
static gboolean
put_places (LodeRun *run, UsminRow *row, const char *feature, const char *name, gboolean one_row, GError **error)
{
  gint64 id;
  const char *source = usmin_source (run);
  g_autofree char *site_name = name == NULL ? NULL : feature == NULL ? g_strdup (name) : g_strndup (name, strcspn (name, ","));
  if (name != NULL && !sites_put_entity (run, row->site, site_name, NULL, source, error))
    return FALSE;
  if (feature == NULL)
    return TRUE;
  gboolean known = lode_store_entity_id (lode_run_store (run), row->subject, &id, NULL);
  gboolean region = g_str_has_prefix (row->subject, "deposit/usmin-mr");
  return sites_put_entity (run, row->subject, name != NULL ? name : feature, NULL, source, error)
         && ((known && !one_row) || sites_say (&row->said, region ? "corresponds_to" : "part_of", row->site, "site", error));
}

gboolean
usmin_row_read (LodeRun *run, const LodeRecord *in, const char *table, UsminRow *row, GError **error)
{
  g_autofree char *site = usmin_get (in, "Site_ID");
  g_autofree char *feature = usmin_get (in, "Ftr_ID");
  g_autofree char *name = usmin_get (in, find_column (in->header, "Ftr_Name") >= 0 ? "Ftr_Name" : "Site_Name");
  g_autofree char *object = usmin_get (in, find_column (in->header, "OBJECTID") >= 0 ? "OBJECTID" : "OID");
  *row = (UsminRow) { .note = usmin_get (in, "Remarks") };
  if (g_strcmp0 (feature, "-1111") == 0)
    g_clear_pointer (&feature, g_free);
  row->site = usmin_key (site, error);
  if (row->site == NULL)
    return FALSE;
  row->subject = feature == NULL ? g_strdup (row->site) : usmin_key (feature, error);
  if (row->subject == NULL)
    return FALSE;
  const char *tail = strchr (row->subject, '-') + 1;
  row->evidence = table == NULL ? g_strconcat ("usmin/", tail, NULL) : g_strconcat ("usmin/", tail, "/", table, "-", object, NULL);
  row->locator = read_locator (in);
  row->said = (SitesRow) { .run = run,
                           .subject = row->subject,
                           .source = usmin_source (run),
                           .evidence = row->evidence,
                           .locator = row->locator,
                           .note = row->note };
  return put_places (run, row, feature, name, table == NULL, error);
}

void
usmin_row_clear (UsminRow *row)
{
  char *strings[] = { row->subject, row->site, row->evidence, row->locator, row->note, row->qualifiers };
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
}
