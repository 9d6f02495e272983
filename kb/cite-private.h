/** The inside of kb/cite.h. */
#pragma once
#include "kb/cite.h"

/** The columns of sql/cite/source.sql. */
enum
{
  LODE_CITE_KEY,
  LODE_CITE_KIND,
  LODE_CITE_TITLE,
  LODE_CITE_PUBLISHER,
  LODE_CITE_EDITION,
  LODE_CITE_PUBLISHED_ON,
  LODE_CITE_RETRIEVED_ON,
  LODE_CITE_URL,
  LODE_CITE_LICENCE,
  LODE_CITE_LANGUAGE,
  LODE_CITE_READ,
  LODE_CITE_LINE
};

/** Returns: @key with what BibTeX and Pandoc do not read in a key made hyphens. New. */
char *lode_cite_key (const char *key);

/** Returns: edition, date, licence and what was read, as a sentence or two; "" when nothing is known. New. */
char *lode_cite_note (LodeStmt *source);

void lode_cite_bibtex (LodeStmt *source, GString *out);
void lode_cite_csl (LodeStmt *source, GString *out);
