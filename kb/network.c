#include "kb/network.h"

#include <string.h>

/* What an edge carries, beside its ends. */
static const char *const edge_columns[] = { "relation", "key", "source", "date", "weight", "unit", "rank", "via" };

gboolean
lode_network_find (const char *name, LodeNetwork *network_out)
{
  if (strcmp (name, "graphml") == 0)
    *network_out = LODE_NETWORK_GRAPHML;
  else if (strcmp (name, "dot") == 0)
    *network_out = LODE_NETWORK_DOT;
  else
    return FALSE;
  return TRUE;
}

static const char *
text_of (const LodeTable *table, guint row, const char *column)
{
  int i = lode_table_find (table, column);
  return i < 0 ? NULL : lode_table_cell (table, row, (guint) i)->text;
}

static void
put_xml (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text == NULL ? "" : text, -1);
  g_string_append (out, escaped);
}

static void
put_data (GString *out, const char *name, const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (out, "<data key=\"%s\">", name);
  put_xml (out, text);
  g_string_append (out, "</data>");
}

static void
put_dot (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (const char *p = text == NULL ? "" : text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p == '\n' ? ' ' : *p);
    }
  g_string_append_c (out, '"');
}

static void
put_node (const LodeTable *table, guint row, gboolean end, LodeNetwork network, GHashTable *seen, GString *out)
{
  const char *key = text_of (table, row, end ? "to_key" : "from_key"),
             *label = text_of (table, row, end ? "to" : "from"),
             *kind = text_of (table, row, end ? "to_kind" : "from_kind");
  if (!g_hash_table_add (seen, (gpointer) key))
    return;
  if (network == LODE_NETWORK_DOT)
    {
      g_string_append (out, "  ");
      put_dot (out, key);
      g_string_append (out, " [label=");
      put_dot (out, label);
      g_string_append (out, "];\n");
      return;
    }
  g_string_append (out, "    <node id=\"");
  put_xml (out, key);
  g_string_append (out, "\">");
  put_data (out, "label", label);
  put_data (out, "kind", kind);
  g_string_append (out, "</node>\n");
}

static void
put_edge (const LodeTable *table, guint row, LodeNetwork network, GHashTable *seen, GString *out)
{
  const char *from = text_of (table, row, "from_key"), *to = text_of (table, row, "to_key"),
             *key = text_of (table, row, "key");
  if (!g_hash_table_add (seen, g_strdup_printf ("%s\n%s\n%s", from, to, key)))
    return;
  if (network == LODE_NETWORK_DOT)
    {
      g_string_append (out, "  ");
      put_dot (out, from);
      g_string_append (out, " -> ");
      put_dot (out, to);
      g_string_append (out, " [label=");
      put_dot (out, text_of (table, row, "relation"));
      g_string_append (out, ", tooltip=");
      put_dot (out, key);
      g_string_append (out, "];\n");
      return;
    }
  g_string_append (out, "    <edge source=\"");
  put_xml (out, from);
  g_string_append (out, "\" target=\"");
  put_xml (out, to);
  g_string_append (out, "\">");
  for (gsize i = 0; i < G_N_ELEMENTS (edge_columns); i++)
    put_data (out, edge_columns[i], text_of (table, row, edge_columns[i]));
  g_string_append (out, "</edge>\n");
}

static void
put_head (LodeNetwork network, GString *out)
{
  if (network == LODE_NETWORK_DOT)
    {
      g_string_append (out, "digraph lode {\n");
      return;
    }
  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "
                        "xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  g_string_append (out, "  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
                        "  <key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n");
  for (gsize i = 0; i < G_N_ELEMENTS (edge_columns); i++)
    g_string_append_printf (out, "  <key id=\"%s\" for=\"edge\" attr.name=\"%s\" attr.type=\"%s\"/>\n", edge_columns[i],
                            edge_columns[i], strcmp (edge_columns[i], "weight") == 0 ? "double" : "string");
  g_string_append (out, "  <graph edgedefault=\"directed\">\n");
}

void
lode_network_write (const LodeTable *table, LodeNetwork network, GString *out)
{
  g_autoptr (GHashTable) nodes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) edges = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  put_head (network, out);
  for (guint row = 0; row < table->rows->len; row++)
    {
      put_node (table, row, FALSE, network, nodes, out);
      put_node (table, row, TRUE, network, nodes, out);
    }
  for (guint row = 0; row < table->rows->len; row++)
    put_edge (table, row, network, edges, out);
  g_string_append (out, network == LODE_NETWORK_DOT ? "}\n" : "  </graph>\n</graphml>\n");
}
