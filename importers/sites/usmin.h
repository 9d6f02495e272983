/** USMIN: the tables of the USGS Mineral Deposit Database releases, one release for each commodity.
 *
 *  Site_ID and Ftr_ID join the tables: a site is deposit/usmin-ar00002, a mineral occurrence or region deposit/usmin-mo00612, a mine
 *  feature facility/usmin-mf00293; a mine or occurrence is a part of its site. Headers carry marks of ArcGIS ("Site_ID *");
 *  "<Null>" is nothing, "-1111" the site as a whole. */
#pragma once
#include "importers/sites/sites.h"

G_BEGIN_DECLS

/** Returns: TRUE when each name of the NULL-terminated list is a column, with or without the mark " *". */
gboolean usmin_has (const LodeHeader *header, const char *const *names);

/** Returns: the field of column @name, or NULL where it is "<Null>", empty or not there; new. */
char *usmin_get (const LodeRecord *in, const char *name);

/** An amount: a number with commas between its thousands. */
typedef struct
{
  double value;       /**< without its sign; NAN: not stated */
  gboolean shared;     /**< negative in the table: rows share the tonnage, which is not to be summed */
  gboolean calculated; /**< the digits 111 behind its decimals, taken off here, say that the compilers calculated it */
} UsminAmount;

/** Read column @name as an amount. Returns: FALSE with LODE_ERROR_DATA naming the column. */
gboolean usmin_amount (const LodeRecord *in, const char *name, UsminAmount *amount_out, GError **error);

/** What the importers of USMIN tables share. The state of a run begins with it. */
typedef struct
{
  SitesMaterials materials;
} UsminState;

void usmin_free_state (void *state);

/** Load the vocabulary, and make the file one of the releases. */
gboolean usmin_begin (LodeRun *run, const LodeHeader *header, GError **error);

/** Returns: the key of the source of the run. */
const char *usmin_source (LodeRun *run);

/** A row of a table about a feature, or about a site as a whole. */
typedef struct
{
  SitesRow said; /**< borrows the strings below */
  char *subject, *site, *evidence, *locator, *note, *qualifiers;
} UsminRow;

/** Begin with a row: its site and feature are put into the store where they are not there yet.
 *
 *  @table     name of the table, for the keys of the evidence; NULL where a feature has one row
 *  @row_out   to usmin_row_clear(), whatever is returned
 *  Returns: FALSE with LODE_ERROR_DATA: no site, an unknown kind of feature. */
gboolean usmin_row_read (LodeRun *run, const LodeRecord *in, const char *table, UsminRow *row_out, GError **error);
void usmin_row_clear (UsminRow *row);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UsminRow, usmin_row_clear)

/** Returns: the key of a site or feature: deposit/usmin-mo00612; new. NULL with LODE_ERROR_DATA: not an id of USMIN. */
char *usmin_key (const char *id, GError **error);

G_END_DECLS
