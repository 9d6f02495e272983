/* The figures of kb/store.h: observations, indicators, trade flows, corrections, shapes. */
#include "kb/json.h"
#include "kb/store.h"

#include <string.h>

/* Short, and the same in every store: 55 bits of the hash of what identifies the figure, in Crockford's base 32. */
static char *
short_key (char letter, const char *identity)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_checksum_update (sum, (const guchar *) identity, -1);
  guint8 digest[32];
  gsize size = sizeof digest;
  g_checksum_get_digest (sum, digest, &size);
  guint64 bits = 0;
  for (int i = 0; i < 8; i++)
    bits = bits << 8 | digest[i];
  char *key = g_strdup ("000000000000");
  key[0] = letter;
  for (int i = 11; i >= 1; i--, bits >>= 5)
    key[i] = "0123456789abcdefghjkmnpqrstvwxyz"[bits & 31];
  return key;
}

static char *
observation_key (const LodeObservation *o)
{
  g_autofree char *identity
      = g_strjoin ("/", o->source, o->commodity, o->form, o->measure, o->stage, o->basis, o->place,
                   o->partner == NULL ? "" : o->partner, o->detail, o->period, o->unit->canonical, NULL);
  return short_key ('o', identity);
}

static gboolean
settle_observation (LodeStore *store, const LodeObservation *o, const char *key, LodePut *put_out, GError **error)
{
  *put_out = lode_db_changes (lode_store_db (store)) > 0 ? LODE_STORED : LODE_UNCHANGED;
  if (*put_out == LODE_STORED)
    return TRUE;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (lode_store_db (store),
                                               "SELECT original_value, flag, file_name, o.line, original_unit FROM observation o"
                                               " JOIN document d ON d.id = o.document_id WHERE o.key = ?1",
                                               NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", key);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (strcmp (lode_stmt_text (stmt, 0), o->original_value) == 0 && strcmp (lode_stmt_text (stmt, 1), o->flag) == 0
      && strcmp (lode_stmt_text (stmt, 4), o->original_unit) == 0)
    return TRUE;
  return lode_fail (error, LODE_ERROR_DATA,
                    "\"%s\" %s (%s) differs from \"%s\" %s (%s) for the same figure in %s line %d; one edition says one thing",
                    o->original_value, o->original_unit, o->flag, lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 4),
                    lode_stmt_text (stmt, 1), lode_stmt_text (stmt, 2), (int) lode_stmt_integer (stmt, 3));
}

gboolean
lode_put_observation (LodeStore *store, const LodeObservation *o, LodePut *put_out, GError **error)
{
  gint64 source_id, commodity_id, place_id, partner_id;
  if (!lode_store_source_id (store, o->source, &source_id, error)
      || !lode_store_entity_id (store, o->commodity, &commodity_id, error)
      || !lode_store_entity_id (store, o->place, &place_id, error)
      || !lode_store_entity_id (store, o->partner, &partner_id, error))
    return FALSE;
  g_autofree char *key = observation_key (o);
  return lode_db_run (lode_store_db (store), error,
                      "INSERT INTO observation (key, source_id, commodity_id, form, measure, stage, basis, place_id, partner_id,"
                      " detail, period, value, value_max, bound, unit, flag, original_value, original_unit, note, document_id,"
                      " line, column_name, run_id, run_line) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
                      " ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24) ON CONFLICT (key) DO NOTHING",
                      "tiittttiktt" "ddttttttiit" "ii", key, source_id, commodity_id, o->form, o->measure, o->stage,
                      o->basis, place_id, partner_id, o->detail, o->period,
                      lode_unit_to_canonical (o->unit, o->value), lode_unit_to_canonical (o->unit, o->value_max),
                      o->bound, o->unit->canonical, o->flag, o->original_value, o->original_unit, o->note,
                      o->document_id, (gint64) o->line, o->column, lode_store_run (store), (gint64) lode_store_line (store))
         && settle_observation (store, o, key, put_out, error);
}

gboolean
lode_put_indicator (LodeStore *store, const LodeIndicator *i, LodePut *put_out, GError **error)
{
  gint64 source_id, place_id;
  LodeDb *db = lode_store_db (store);
  g_autofree char *identity = g_strjoin ("/", i->source, i->name, i->place, i->period, NULL);
  g_autofree char *key = short_key ('i', identity);
  if (!lode_store_source_id (store, i->source, &source_id, error)
      || !lode_store_entity_id (store, i->place, &place_id, error)
      || !lode_db_run (db, error,
                       "INSERT INTO indicator (key, source_id, name, label, place_id, period, value, original_value, document_id, line,"
                       " column_name, run_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (key) DO NOTHING",
                       "tittitdtiiti", key, source_id, i->name, i->label, place_id, i->period, i->value, i->original_value,
                       i->document_id, (gint64) i->line, i->column, lode_store_run (store)))
    return FALSE;
  *put_out = lode_db_changes (db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  if (*put_out == LODE_STORED)
    return TRUE;
  g_autofree char *stands = NULL;
  return lode_db_text (db, "SELECT original_value FROM indicator WHERE key = ?1", key, &stands, error)
         && (g_strcmp0 (stands, i->original_value) == 0
             || lode_fail (error, LODE_ERROR_DATA, "%s of %s in %s: \"%s\" differs from \"%s\" of the same edition", i->name, i->place,
                           i->period, i->original_value, stands));
}

gboolean
lode_put_correction (LodeStore *store, const LodeCorrection *c, LodePut *put_out, GError **error)
{
  LodeDb *db = lode_store_db (store);
  if (!lode_db_run (db, error,
                    "INSERT INTO correction (observation_key, value, unit, why, said_by, status, run_id, line)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (observation_key) DO NOTHING",
                    "tdttttii", c->observation_key, lode_unit_to_canonical (c->unit, c->value), c->unit->canonical, c->why,
                    c->said_by, c->status, lode_store_run (store), (gint64) lode_store_line (store)))
    return FALSE;
  *put_out = lode_db_changes (db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  g_autoptr (LodeStmt) same = lode_db_prepare (db,
                                               "SELECT 1 FROM correction WHERE observation_key = ?1 AND value IS ?2 AND why = ?3"
                                               " AND status = ?4",
                                               NULL, error);
  gboolean row;
  if (same == NULL)
    return FALSE;
  lode_stmt_bind (same, "tdtt", c->observation_key, lode_unit_to_canonical (c->unit, c->value), c->why, c->status);
  return lode_stmt_step (same, &row, error)
         && (row || lode_fail (error, LODE_ERROR_DATA, "the figure %s has another correction already", c->observation_key));
}

gboolean
lode_put_shape (LodeStore *store, const char *entity, const char *geojson, gint64 document_id, LodePut *put_out,
                GError **error)
{
  gint64 entity_id;
  LodeDb *db = lode_store_db (store);
  if (!lode_json_check_shape (geojson, error) || !lode_store_entity_id (store, entity, &entity_id, error)
      || !lode_db_run (db, error, "INSERT INTO shape VALUES (?1, ?2, ?3) ON CONFLICT (entity_id) DO NOTHING", "iti",
                       entity_id, geojson, document_id))
    return FALSE;
  *put_out = lode_db_changes (db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  return TRUE;
}
