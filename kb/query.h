/** Canned queries: one SQL file per question. Its header declares the question, the parameters and the columns; the command, its
 *  help and the man page all come from there.
 *
 *  -- Who mines a commodity, and how much of the world's output?
 *  -- param  NAME TYPE DEFAULT what it means       DEFAULT: * required, - may be left out, else a value
 *  -- column NAME TYPE what it means
 *  -- also   NAME TYPE what it means               a column that screens leave out and files have
 *  -- for    KIND ...                              a section of the profile of these kinds of entity ("any": of all others)
 *  -- if     CONDITION                             of a section: without it there are no rows. It is quickly asked, the section is not
 *  -- chart  KIND COLUMN ...                       how its rows are drawn: bar, line, map, sankey, graph, timeline or tree; the columns of
 *                                                  label and value (x and y), then of the series
 *  -- continues QUERY                              the tables (WITH ...) of that query stand before this one's own, which begin with a comma
 *                                                  or with SELECT: inputs are read from what the answer is made of
 *  -- more   QUERY PARAMETER                       the query that shows all of what a section shows the top of
 *  -- severity error | warning                     of a check
 *  -- cost   slow                                  of a check that reads every trade flow: `lode check` runs it, an import does not
 *  -- single NAME                                  refuse an answer that mixes several values of this column
 *  --
 *  -- More about it.
 *
 *  Parameter types: commodity, country, event, product, entity, source, year, date, integer, text, choice:a|b|c; stage, form and
 *  basis (words that figures of the commodity asked for have), rule (a check). */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

typedef struct
{
  char *name, *type, *fallback, *text; /**< fallback as in the header */
} LodeParam;

typedef struct
{
  char *name, *type, *text;
  gboolean also; /**< not on a screen */
} LodeField;

typedef struct
{
  char *name;        /**< producers */
  char *question;    /**< one line */
  char *notes;       /**< the rest of the header's prose, or "" */
  const char *sql;   /**< the statement, with its header as a comment */
  GPtrArray *params; /**< of LodeParam */
  GPtrArray *fields; /**< of LodeField, in the order of the columns */
  char **single;     /**< columns that must not be mixed */
  char *kinds;       /**< of a profile section: kinds of entity, or NULL */
  char *condition;   /**< of a section: SQL without which it has no rows, or NULL */
  char *severity;    /**< of a check, or NULL */
  gboolean slow;     /**< of a check: `cost slow` */
  char *continued;   /**< the statement where it continues another query's; else NULL */
  char *chart;       /**< "bar country quantity", or NULL */
  char *more;        /**< of a profile section: "producers commodity", or NULL */
} LodeQuery;

/** Load the query embedded as @path ("queries/producers.sql").
 *  Returns: a query to free, or NULL with LODE_ERROR_STORE when its header is malformed. */
LodeQuery *lode_query_load (const char *path, GError **error);

/** Load the canned query @name.
 *  Returns: a query to free, or NULL with LODE_ERROR_CALL and the nearest names. */
LodeQuery *lode_query_find (const char *name, GError **error);

/** Run a query.
 *
 *  @arguments  parameter name -> text as typed; names are resolved by type
 *  @limit      at most this many rows; 0 means all
 *  Returns: a table to free, or NULL: LODE_ERROR_CALL for an unknown or missing parameter or a mixture that the query refuses,
 *  LODE_ERROR_NO when a name stands for nothing or for several things. */
LodeTable *lode_query_run (LodeDb *db, const LodeQuery *query, GHashTable *arguments, guint limit, GError **error);

/** Returns: what the parameters of @query stand for, by name: keys of entities and sources, dates, words; those left out are not there.
 *  A hash table to free, or NULL with the errors of lode_query_run(). */
GHashTable *lode_query_values (LodeDb *db, const LodeQuery *query, GHashTable *arguments, GError **error);

/** Take out of @table the columns that the query has for files only. */
void lode_query_trim (const LodeQuery *query, LodeTable *table);

/** Returns: the sources that the rows of @table name in columns of type "source": a table to free, or NULL on error. */
LodeTable *lode_query_sources (LodeDb *db, const LodeTable *table, GError **error);

/** Split "name=value" arguments.
 *  Returns: a hash table to free, or NULL with LODE_ERROR_CALL. */
GHashTable *lode_query_arguments (char *const *words, GError **error);

void lode_query_free (LodeQuery *query);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeQuery, lode_query_free)

G_END_DECLS
