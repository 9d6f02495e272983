/** Products: chapters, headings and subheadings of the Harmonized System, as lists of codes print them.
 *
 *  A code stands for one entity in every edition (product/hs-811010); what an edition calls it is a name, and that the edition has it an
 *  identifier of the edition's own scheme (hs2022). */
#pragma once
#include "importers/codes/codes.h"

G_BEGIN_DECLS

/** What the codes seen so far tell of the edition; zeroed at first. */
typedef struct
{
  guint seen; /* bits, one for each telling code */
} CodesEdition;

/** Take note of a code of the list. */
void codes_edition_see (CodesEdition *edition, const char *code);

/** Returns: 1992 ... 2022, by codes that one edition alone has; 0 when the list tells nothing, or is of several editions at once. */
int codes_edition_year (const CodesEdition *edition);

/** One product. Strings are borrowed, NULL means not stated. */
typedef struct
{
  const char *code;   /**< two, four or six digits, or 9999AA */
  const char *label;  /**< what the list calls it */
  const char *detail; /**< its longer description */
} CodesProduct;

/** Returns: @text as the code of a chapter, heading or subheading; new. With @subheadings a list holds nothing else, and a code of five
 *  digits has lost its leading zero. NULL with LODE_ERROR_DATA. */
char *codes_read_product (const char *text, gboolean subheadings, GError **error);

/** Put @product with its code in @scheme, as a part of the chapter or heading above it where the store has that.
 *
 *  @scheme  hs2022, or hs where the edition is not known */
gboolean codes_put_product (LodeRun *run, const CodesProduct *product, const char *scheme, const char *source, GError **error);

G_END_DECLS
