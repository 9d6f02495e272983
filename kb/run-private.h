/** The inside of a LodeRun, shared by the two files that know it: run.c and importer.c. */
#pragma once
#include "kb/importer.h"

struct LodeRun
{
  const LodeImporter *importer;
  LodeDb *db;
  LodeStore *store;
  const char *path;
  char *file_name;
  char *sha256;
  gint64 size, run_id, document_id;
  char *preamble; /* what stands above the table, "" for most files */
  char *source; /* key of the edition that the file is */
  const LodeImportRequest *request;
  GHashTable *resolved;
  gpointer state;
  LodeTrades *trades;       /* flows not written yet, or NULL */
  GHashTable *flow_lines;   /* of those put row by row: flow -> line */
  GHashTable *flow_numbers; /* entity key -> number in the batch */
  guint flow_products, flow_countries;
  LodeTally *tally;
};

/* kb/run.c: a row set aside, as text; how far the reading is. FALSE means: stop. */
gboolean lode_run_quarantine_text (LodeRun *run, guint line, const char *column, const char *found, const char *reason,
                                   const char *row, GError **error);
gboolean lode_run_progress (gpointer run, gint64 bytes, gint64 all_bytes, guint rows);
/* Fail with LODE_ERROR_INTERRUPTED. */
gboolean lode_run_interrupted (LodeRun *run, GError **error);

/* kb/run-trade.c */
gboolean lode_run_bulk (LodeRun *run, GError **error);
gboolean lode_run_write_trade (LodeRun *run, GError **error);
gboolean lode_run_finish_trade (LodeRun *run, GError **error);
void lode_run_free_trade (LodeRun *run);
