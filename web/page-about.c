/* /about: what this is, and what the store holds. */
#include "kb/embed.h"
#include "kb/schema.h"
#include "kb/version.h"
#include "web/html.h"
#include "web/table.h"

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db,
                                               "SELECT (SELECT count(*) FROM entity) AS entities, (SELECT count(*) FROM observation) AS figures,"
                                               " (SELECT count(*) FROM statement) AS statements, (SELECT count(*) FROM evidence) AS evidence,"
                                               " (SELECT count(*) FROM source) AS sources, (SELECT count(*) FROM finding) AS findings",
                                               NULL, error);
  g_autoptr (LodeTable) table = stmt == NULL ? NULL : lode_table_read (stmt, 0, error);
  if (table == NULL)
    return FALSE;
  call->title = g_strdup ("About");
  web_put (call->out,
           "<h1>About</h1>\n<p>lode %s, schema %d. A knowledge base of critical minerals in one SQLite file, in which every figure, relation "
           "and claim carries its evidence. Nothing is averaged, guessed or dropped in silence; sources that disagree stand side by side, with "
           "the rule by which one is shown first.</p>\n<p>Click a number: it tells its source, edition, file, row and rivals. A key such as "
           "<code>article/A06</code> does so too, at <code>/why/KEY</code> or with <code>lode why KEY</code>.</p>\n"
           "<p>Answers are JSON, too, under <code>/api</code>; <a href=\"/api/openapi.json\">openapi.json</a> describes it.</p>\n",
           LODE_VERSION, (guint) lode_schema_version ());
  if (lode_embed_text ("build/web/LICENSES") != NULL)
    web_put (call->out, "<p>The charts are drawn by <a href=\"/assets/LICENSES\">libraries of others, under these licences</a>.</p>\n");
  web_put (call->out, "<h2>What the store holds</h2>\n");
  web_put_records (call, NULL, table);
  return TRUE;
}

LODE_PAGE (about) = {
  .page = page,
};
