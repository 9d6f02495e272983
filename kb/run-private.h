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
  char *source; /* key of the edition that the file is */
  GHashTable *options, *resolved;
  gpointer state;
  LodeTally *tally;
};
