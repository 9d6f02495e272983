/** Cutting a piece of a bulk file into flows, without asking anybody: the part of kb/bulk.c that runs on several threads. */
#pragma once
#include "kb/trade.h"

G_BEGIN_DECLS

#define LODE_BULK_FIELDS 32
#define LODE_BULK_COUNTRIES (1 << 14) /* codes of countries are smaller */
#define LODE_BULK_PRODUCTS (1 << 20)

typedef enum
{
  LODE_BULK_OTHER, /* a column that is not read */
  LODE_BULK_YEAR,
  LODE_BULK_EXPORTER,
  LODE_BULK_IMPORTER,
  LODE_BULK_PRODUCT,
  LODE_BULK_VALUE,
  LODE_BULK_QUANTITY,
} LodeBulkRole;

/** What is known of a code. Threads that parse set LODE_CODE_NEW alone. */
typedef enum
{
  LODE_CODE_UNSEEN,
  LODE_CODE_NEW, /**< seen in the file, not asked about yet */
  LODE_CODE_KNOWN,
  LODE_CODE_UNKNOWN,
} LodeCodeState;

typedef struct
{
  guint n_fields;
  guint8 roles[LODE_BULK_FIELDS];
  double usd_per_value, t_per_quantity;
  LodeReporter reporter;
  guint8 *countries, *products; /**< LodeCodeState by code */
} LodeBulkLayout;

/** Whole lines of a file. */
typedef struct
{
  const LodeBulkLayout *layout;
  char *start, *end; /**< the last character is a line break */
  GArray *flows;     /**< (out) of LodeFlow, one for each line, with codes for numbers */
  char *fault;       /**< (out) what is wrong in the line after the last of flows; NULL when all is read */
} LodeBulkPiece;

void lode_bulk_parse (LodeBulkPiece *piece);

G_END_DECLS
