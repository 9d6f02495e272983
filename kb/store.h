/** Storing: each lode_put_* writes one fact, or finds that it already stands.
 *
 *  Facts refer to each other by key; a key that stands for nothing is LODE_ERROR_DATA with a sentence that names it, and
 *  so is a fact that contradicts what stands under the same key. Nothing is ever overwritten. */
#pragma once
#include "kb/db.h"
#include "kb/units.h"

G_BEGIN_DECLS

/** What a put did. */
typedef enum
{
  LODE_STORED,
  LODE_UNCHANGED,
} LodePut;

/** Where facts come from: the run and the line of the file it reads. */
typedef struct LodeStore LodeStore;

/** Returns: a writer of facts into @db (borrowed) on behalf of import run @run_id. To free. */
LodeStore *lode_store_new (LodeDb *db, gint64 run_id);
void lode_store_free (LodeStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeStore, lode_store_free)

/** Returns: the database (borrowed). */
LodeDb *lode_store_db (LodeStore *store);

/** Set the line, in the file that the run reads, of the facts that follow. */
void lode_store_set_line (LodeStore *store, guint line);

/** An edition of a publication; see docs/formats.md. All strings are borrowed; NULL means not stated. */
typedef struct
{
  const char *key, *kind, *title, *publisher, *series, *edition, *published_on, *retrieved_on, *url, *licence,
      *redistributable, *language, *sha256, *note;
} LodeSource;

typedef struct
{
  const char *key, *kind, *label, *description, *source;
} LodeEntity;

/** A name of an entity, or with kind "code" a code of @scheme. */
typedef struct
{
  const char *entity, *kind, *text, *language, *scheme, *source, *note;
} LodeName;

/** A measured quantity. @value and @value_max are in @unit; NAN where no number is printed. */
typedef struct
{
  const char *source, *commodity, *form, *measure, *stage, *basis, *place, *partner, *detail, *period;
  double value, value_max;
  const char *bound, *flag;
  const LodeUnit *unit;
  const char *original_value, *original_unit, *note;
  gint64 document_id; /**< the published file */
  guint line;         /**< in that file */
  const char *column; /**< in that file */
} LodeObservation;

/** An indicator of a country; @name is the publisher's code. */
typedef struct
{
  const char *source, *name, *label, *place, *period;
  double value;
  const char *original_value;
  gint64 document_id;
  guint line;
  const char *column;
} LodeIndicator;

/** A correction of a figure; @value (NAN: no number) is in @unit. */
typedef struct
{
  const char *observation_key;
  double value;
  const LodeUnit *unit;
  const char *why, *said_by, *status;
} LodeCorrection;

gboolean lode_put_indicator (LodeStore *store, const LodeIndicator *indicator, LodePut *put_out, GError **error);

gboolean lode_put_correction (LodeStore *store, const LodeCorrection *correction, LodePut *put_out, GError **error);

/** Store the outline of a country: a GeoJSON Polygon or MultiPolygon, in degrees. The first one stays. */
gboolean lode_put_shape (LodeStore *store, const char *entity, const char *geojson, gint64 document_id, LodePut *put_out,
                         GError **error);

/** Store a source. One that stands must agree in what both say; address, licence, hash, series, edition and language that it leaves
 *  blank are filled in, which counts as stored. */
gboolean lode_put_source (LodeStore *store, const LodeSource *source, LodePut *put_out, GError **error);
gboolean lode_put_entity (LodeStore *store, const LodeEntity *entity, LodePut *put_out, GError **error);
/** Store a name or a code. The same text in the same language must be of the same kind; a publisher's "label" gives way to any other. */
gboolean lode_put_name (LodeStore *store, const LodeName *name, LodePut *put_out, GError **error);
gboolean lode_put_observation (LodeStore *store, const LodeObservation *seen, LodePut *put_out, GError **error);

/** Find or add the document with these bytes. @source may be NULL, @size 0 when unknown.
 *  @id_out (out): its row id */
gboolean lode_put_document (LodeStore *store, const char *source, const char *file_name, const char *sha256, gint64 size,
                            gint64 *id_out, GError **error);

/** Find the document of @source with that file name.
 *  Returns: FALSE with LODE_ERROR_DATA when there is none. */
gboolean lode_find_document (LodeStore *store, const char *source, const char *file_name, gint64 *id_out, GError **error);

/** Look up the row id behind a key; NULL or "" gives 0.
 *
 *  Returns: TRUE, or FALSE with LODE_ERROR_DATA: no such source or entity. */
gboolean lode_store_source_id (LodeStore *store, const char *key, gint64 *id_out, GError **error);
gboolean lode_store_entity_id (LodeStore *store, const char *key, gint64 *id_out, GError **error);

/** Find what has @code in @scheme ("icmm").
 *
 *  @key_out, @label_out  (out): its key and label, new; NULL when nothing has the code */
gboolean lode_store_find_code (LodeStore *store, const char *scheme, const char *code, char **key_out, char **label_out,
                               GError **error);

/** Forget the row ids that were looked up: what had been stored under them was undone. */
void lode_store_forget (LodeStore *store);

/** Returns: the run's id. */
gint64 lode_store_run (const LodeStore *store);

/** Returns: the line set last. */
guint lode_store_line (const LodeStore *store);

G_END_DECLS
