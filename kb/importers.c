/* The registry of importers, made from the file names in importers/. */
#include "kb/importer.h"

#define X(symbol, name) extern LODE_IMPORTER (symbol);
#include "importers.list"
#undef X

const LodeImporter *const *
lode_importers (void)
{
#define X(symbol, name) +1
  enum { N = 0
#include "importers.list"
  };
#undef X
  static LodeImporter importers[N];
  static const LodeImporter *list[N + 1];
  if (list[0] != NULL)
    return list;
  guint i = 0;
#define X(symbol, word)                                                                                                \
  importers[i] = lode_importer_##symbol;                                                                               \
  importers[i].name = word;                                                                                            \
  list[i] = &importers[i];                                                                                             \
  i++;
#include "importers.list"
#undef X
  return list;
}
