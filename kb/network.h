/** Networks: the table of a walk as a file for programs that draw graphs. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

typedef enum
{
  LODE_NETWORK_GRAPHML, /**< for yEd, Gephi, Cytoscape, NetworkX */
  LODE_NETWORK_DOT,     /**< for Graphviz */
} LodeNetwork;

/** Returns: TRUE and the format of that name ("graphml", "dot"), or FALSE. */
gboolean lode_network_find (const char *name, LodeNetwork *network_out);

/** Append the nodes and edges of @table, of lode_walk_ways() or lode_walk_around(), each once; an edge points the way it was walked. */
void lode_network_write (const LodeTable *table, LodeNetwork network, GString *out);

G_END_DECLS
