/** What the parts of kb/shock share. */
#pragma once
#include "kb/shock.h"
#include "kb/shortfall.h"

/** What a facility takes along of one commodity. */
typedef struct
{
  char *country, *commodity, *kind, *content; /**< country may be NULL */
  double capacity_t;                          /**< a year, times the share owned; NAN: not known */
  gboolean is_symbol;                         /**< content is the element itself */
} Part;

/** A shock that is being worked out. */
typedef struct
{
  LodeDb *db;
  const LodeShock *ask;
  char *kind;       /* of what drops out; "country" for a bloc, which drops out as its members do */
  GString *members; /* of a bloc: their names; NULL otherwise */
  gboolean is_measure;
  gboolean is_loose;        /* of a measure: whom it is directed at is no list of countries */
  LodeShare bites;          /* of a measure: share of the exports to its targets */
  GPtrArray *places;        /* keys of the countries concerned */
  GPtrArray *targets;       /* of a measure: keys of importers; empty: all */
  GPtrArray *commodities;   /* keys; NULL: all */
  GPtrArray *parts;         /* of Part: of a facility or company; NULL otherwise */
  GHashTable *node_numbers; /* "commodity/antimony@mine" -> number + 1 */
  GPtrArray *node_names;
  GArray *own;         /* of LodeShare, by node */
  GHashTable *exports; /* "country/CHN commodity/antimony" -> LodeShare: of what it exports, of a facility or company */
  GString *removed, *output, *trade, *importers,
      *chain; /* rows for the queries of queries/shock/, JSON arrays of arrays */
} Shock;

/** Returns: the number of a node, new or known. @stage may be "". */
guint shock_node (Shock *shock, const char *key, const char *stage);

/** Append to a JSON array of arrays. Every row begins with shock_row(); NULL and NAN are null. */
void shock_row (GString *json);
void shock_text (GString *json, const char *text);
void shock_number (GString *json, double number);
/** End the array of rows. */
void shock_rows_end (GString *json);

/** Returns: a JSON array of these texts, new; NULL for NULL. */
char *shock_list (const GPtrArray *texts);

/** Returns: a statement of sql/shock/ with the texts of @values bound: name, value, ..., NULL. */
LodeStmt *shock_ask (Shock *shock, const char *path, GError **error, ...) G_GNUC_NULL_TERMINATED;

/** What is lost of the world's output, at each stage. */
gboolean shock_read_output (Shock *shock, GError **error);
/** What that takes along down the chain. */
gboolean shock_follow_chain (Shock *shock, GError **error);
/** What importers lose. */
gboolean shock_read_trade (Shock *shock, GError **error);
/** What drops out with a bloc, a facility or a company; how a measure stood. */
gboolean shock_read_members (Shock *shock, GError **error);
gboolean shock_read_parts (Shock *shock, GError **error);
gboolean shock_read_measure (Shock *shock, GError **error);
