/** A record: one row of a published table, with named fields and the place it came from. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** The names of a table's columns, as printed after trimming. */
typedef struct
{
  char **names; /**< NULL-terminated; a name that stands there already has " (column 7)" behind it */
  guint n;
  guint repeated; /**< number of the first such column of a file, from 1; 0: none, or a sheet, where they are usual */
} LodeHeader;

/** One row. All strings are UTF-8 and belong to the reader that made the record; they live until it reads on. */
typedef struct
{
  const char *file;         /**< file name for messages */
  guint line;               /**< physical line on which the row starts, from 1 */
  const LodeHeader *header; /**< as many names as there are fields */
  char **fields;            /**< as printed, blanks included; NULL-terminated */
} LodeRecord;

/** Returns: the position of column @name (exact match), or -1. */
int lode_header_find (const LodeHeader *header, const char *name);

/** Returns: TRUE when every name of the NULL-terminated list is a column. */
gboolean lode_header_has (const LodeHeader *header, const char *const *names);

/** Returns: the field of column @name as printed, or NULL when there is no such column. */
const char *lode_record_get (const LodeRecord *record, const char *name);

/** Returns: the field without blanks around it (no-break spaces too), or NULL when it is absent or empty.
 *  The string is new; the caller frees it. */
char *lode_record_dup (const LodeRecord *record, const char *name);

/** Returns: TRUE when all fields are empty or blank. */
gboolean lode_record_is_blank (const LodeRecord *record);

/** Returns: a copy of @text without blanks at the ends, no-break spaces turned into spaces, and runs of blanks
 *  made one space. NULL gives NULL. The caller frees it. */
char *lode_text_clean (const char *text);

G_END_DECLS
