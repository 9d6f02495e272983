#include "cli/walk.h"

#include "cli/cite.h"
#include "kb/names.h"

#define MOST_HOPS 100

gboolean
cli_walk_request (const LodeCli *cli, guint max, guint depth, LodeWalkRequest *request, GError **error)
{
  const LodeOptions *o = &cli->options;
  if (o->max < 0)
    return lode_fail (error, LODE_ERROR_CALL, "--max %d: expected a whole number above 0", o->max);
  if (o->depth < 0 || o->depth > MOST_HOPS)
    return lode_fail (error, LODE_ERROR_CALL, "--depth %d: expected a whole number from 1 to %d", o->depth, MOST_HOPS);
  *request = (LodeWalkRequest){ .via = o->via,
                                .doubtful = o->all,
                                .on = o->on,
                                .ways = o->max > 0 ? (guint) o->max : max,
                                .limit = o->max > 0 ? (guint) o->max : max,
                                .hops = o->depth > 0 ? (guint) o->depth : depth };
  return TRUE;
}

char *
cli_walk_end (LodeCli *cli, const char *term, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (cli->db, term, NULL, error);
  return match == NULL ? NULL : g_strdup (match->key);
}

gboolean
cli_put_walk (LodeCli *cli, LodeTable *table, void (*put_screen) (LodeCli *cli, LodeTable *table), GError **error)
{
  if (!cli_cite_table (cli, table, error))
    return FALSE;
  if (cli->is_network)
    lode_network_write (table, cli->network, cli->out);
  else if (cli->format == LODE_FORMAT_TABLE)
    put_screen (cli, table);
  else
    return cli_put_table (cli, table, error);
  return TRUE;
}
