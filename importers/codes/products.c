#include "importers/codes/products.h"

#include <string.h>

/* Codes that tell editions apart: horses (0101) changed in 2002 and 2012, and the others stand in some editions alone. */
static const char *const telling[] = { "010111", "010110", "010121", "811230", "847130", "853950", "853951" };
enum
{
  UNTIL_1996 = 1 << 0,
  UNTIL_2007 = 1 << 1,
  SINCE_2012 = 1 << 2,
  GERMANIUM = 1 << 3, /* 8112.30, until 2002 */
  LAPTOPS = 1 << 4,   /* since 1996 */
  LED_LAMPS = 1 << 5, /* in 2017 alone */
  LED_MODULES = 1 << 6, /* since 2022 */
};

void
codes_edition_see (CodesEdition *edition, const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (telling); i++)
    if (g_strcmp0 (code, telling[i]) == 0)
      edition->seen |= 1u << i;
}

int
codes_edition_year (const CodesEdition *edition)
{
  guint seen = edition->seen;
  switch (seen & (UNTIL_1996 | UNTIL_2007 | SINCE_2012))
    {
    case UNTIL_1996:
      return seen & LAPTOPS ? 1996 : 1992;
    case UNTIL_2007:
      return seen & GERMANIUM ? 2002 : 2007;
    case SINCE_2012:
      return seen & LED_MODULES ? 2022 : seen & LED_LAMPS ? 2017 : 2012;
    default:
      return 0;
    }
}

char *
codes_read_product (const char *text, gboolean subheadings, GError **error)
{
  gsize n = text == NULL ? 0 : strlen (text), digits = text == NULL ? 0 : strspn (text, "0123456789");
  if (n == digits && subheadings && (n == 5 || n == 6))
    return g_strdup_printf ("%s%s", n == 5 ? "0" : "", text);
  if ((n == digits && !subheadings && (n == 2 || n == 4 || n == 6)) || g_strcmp0 (text, "9999AA") == 0)
    return g_strdup (text);
  lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a code of the Harmonized System, expected %s digits", text == NULL ? "" : text,
             subheadings ? "six (or five, without the leading zero)" : "two, four or six");
  return NULL;
}

/* The entity under its first label; another edition's words for it are a name. */
static gboolean
put_label (LodeRun *run, const char *key, const CodesProduct *product, const char *source, GError **error)
{
  LodePut put;
  gint64 id;
  LodeEntity entity = { key, "product", product->label, product->detail, source };
  LodeEntity plain = { key, "product", product->label, NULL, source };
  LodeStore *store = lode_run_store (run);
  gboolean known = lode_store_entity_id (store, key, &id, NULL);
  if (known && !lode_put_entity (store, &plain, &put, NULL) && !lode_put_entity (store, &entity, &put, NULL))
    return codes_put_name (run, key, "label", product->label, "en", source, error);
  if (!known && !lode_put_entity (store, &entity, &put, error))
    return FALSE;
  lode_run_count (run, known ? LODE_UNCHANGED : put);
  return TRUE;
}

static gboolean
put_parent (LodeRun *run, const char *key, const char *code, const char *source, GError **error)
{
  gint64 id;
  gsize n = strlen (code);
  g_autofree char *parent = g_strdup_printf ("product/hs-%.*s", (int) (n - 2), code);
  g_autofree char *evidence = g_strdup_printf ("%s/%s", source, code);
  if (n == 2 || !lode_store_entity_id (lode_run_store (run), parent, &id, NULL))
    return TRUE;
  return codes_put_part (run, evidence, key, parent, source, code, error);
}

gboolean
codes_put_product (LodeRun *run, const CodesProduct *product, const char *scheme, const char *source, GError **error)
{
  g_autofree char *key = g_strconcat ("product/hs-", product->code, NULL);
  if (product->label == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "code %s has no description", product->code);
  return put_label (run, key, product, source, error) && codes_put_code (run, key, scheme, product->code, source, error)
         && put_parent (run, key, product->code, source, error);
}
