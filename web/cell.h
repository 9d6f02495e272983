/** Cells: what stands in one place of a table, with its links. */
#pragma once
#include "kb/query.h"
#include "web/call.h"

G_BEGIN_DECLS

/** How a column is shown. */
typedef struct
{
  const char *name, *type;
  const char *text;   /**< what the header says about it, or NULL */
  gboolean is_number; /**< all its values are numbers, and not years */
  gboolean in_chart;
  gboolean shared;    /**< all rows say the same: said once */
  gboolean hidden;
  int key;            /**< the column that has the key of what this one names ("agreement_key"), or -1 */
} WebColumn;

typedef struct
{
  WebCall *call;
  const LodeTable *table;
  WebColumn *columns; /**< table->n_columns of them */
  gboolean is_drawn;  /**< a chart is made from it */
  int key;            /**< the column "key", or -1 */
  int source;         /**< the first column of type "source", or -1 */
  int language;       /**< the column "language", or -1 */
} WebLayout;

/** Returns: how the columns of @table are shown; to free. @query may be NULL. */
WebLayout *web_layout_new (WebCall *call, const LodeQuery *query, const LodeTable *table);
void web_layout_free (WebLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebLayout, web_layout_free)

/** Append what stands in a cell, without its tags. */
void web_put_cell (const WebLayout *layout, guint row, guint column, GString *out);

/** Append the attributes of a cell's tag: class, and the raw number. */
void web_put_cell_attributes (const WebLayout *layout, guint row, guint column, GString *out);

G_END_DECLS
