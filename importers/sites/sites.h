/** Sites: what lists of mines, plants and deposits say of one place, as statements with the row as evidence. */
#pragma once
#include "kb/importer.h"

G_BEGIN_DECLS

/** A row that says something of a place. Strings are borrowed. */
typedef struct
{
  LodeRun *run;
  const char *subject;    /**< facility/usgs-mineplant-20 */
  const char *source;     /**< key */
  const char *evidence;   /**< begins the keys of the evidence: usgs-mineplant/20 */
  const char *locator;    /**< how the publisher counts the row */
  const char *qualifiers; /**< of all statements that the row makes, or NULL */
  const char *note;       /**< of all evidence that the row gives, or NULL */
} SitesRow;

/** The row says: subject - predicate - @object (an entity). @suffix tells several objects of one predicate apart, or is NULL. */
gboolean sites_say (const SitesRow *row, const char *predicate, const char *object, const char *suffix, GError **error);

/** The same with the object first: @subject - predicate - the row's own subject. */
gboolean sites_say_of (const SitesRow *row, const char *subject, const char *predicate, GError **error);

/** The row says a text, true from @from to @to (NULL: not stated). NULL and "" are nothing. */
gboolean sites_say_text (const SitesRow *row, const char *predicate, const char *text, const char *from, const char *to, GError **error);

/** The row says a quantity in @unit (a key of kb/units.h), true from @from to @to; NAN is nothing.
 *  @manner  "calculated", or NULL */
gboolean sites_say_value (const SitesRow *row, const char *predicate, double value, const char *unit, const char *suffix, const char *manner,
                          const char *from, const char *to, GError **error);

/** The row gives a place's latitude and longitude in degrees, as printed.
 *  Returns: FALSE with LODE_ERROR_DATA: not plain numbers, or not on the Earth. */
gboolean sites_say_coordinates (const SitesRow *row, const char *latitude, const char *longitude, GError **error);

/** Make sure that @key stands in the store; where it does under another label, @label becomes a name of it. */
gboolean sites_put_entity (LodeRun *run, const char *key, const char *label, const char *description, const char *source, GError **error);

/** Returns: "Elementis Chromium LP" as "elementis-chromium-lp": the part of a key behind the slash; new. */
char *sites_slug (const char *text);

/** The vocabulary datasets/vocabulary/usgs_site_materials.csv: list and label -> commodities and materials. */
typedef struct
{
  GHashTable *labels; /* "usmin lithium" -> SitesMaterial */
} SitesMaterials;

typedef struct
{
  char **entities;
  char *new_label; /**< label of the one entity, to be added where the store lacks it; or NULL */
  char *note;
} SitesMaterial;

gboolean sites_materials_load (SitesMaterials *materials, GError **error);
void sites_materials_clear (SitesMaterials *materials);

/** Find what @label of @list stands for, and make sure that the store has it.
 *  Returns: it (borrowed), or NULL with LODE_ERROR_DATA: a label that the vocabulary lacks. */
const SitesMaterial *sites_material (const SitesRow *row, const SitesMaterials *materials, const char *list, const char *label,
                                     GError **error);

/** The row names commodities, separated by semicolons: each stands behind @predicate. */
gboolean sites_say_materials (const SitesRow *row, const SitesMaterials *materials, const char *list, const char *predicate,
                              const char *labels, GError **error);

G_END_DECLS
