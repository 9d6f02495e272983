#include "kb/json-private.h"

#include <math.h>
#include <string.h>

static gboolean
is_list (JsonNode *node, guint least)
{
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) >= least;
}

static gboolean
is_number (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
         && (json_node_get_value_type (node) == G_TYPE_DOUBLE || json_node_get_value_type (node) == G_TYPE_INT64);
}

static gboolean
check_position (JsonNode *node, double *longitude, double *latitude, GError **error)
{
  if (!is_list (node, 2) || !is_number (json_array_get_element (json_node_get_array (node), 0))
      || !is_number (json_array_get_element (json_node_get_array (node), 1)))
    return lode_fail (error, LODE_ERROR_DATA, "a position of the outline is not a longitude and a latitude");
  *longitude = json_node_get_double (json_array_get_element (json_node_get_array (node), 0));
  *latitude = json_node_get_double (json_array_get_element (json_node_get_array (node), 1));
  /* outlines that touch the date line run a hair over it */
  if (fabs (*longitude) > 180.0001 || fabs (*latitude) > 90.0001)
    return lode_fail (error, LODE_ERROR_DATA, "the outline goes through longitude %g, latitude %g, expected degrees", *longitude, *latitude);
  return TRUE;
}

static gboolean
check_ring (JsonNode *node, GError **error)
{
  double x = 0, y = 0, first_x = 0, first_y = 0;
  if (!is_list (node, 4))
    return lode_fail (error, LODE_ERROR_DATA, "a ring of the outline has fewer than four positions");
  JsonArray *ring = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (ring); i++)
    {
      if (!check_position (json_array_get_element (ring, i), &x, &y, error))
        return FALSE;
      if (i == 0)
        first_x = x, first_y = y;
    }
  return (x == first_x && y == first_y) || lode_fail (error, LODE_ERROR_DATA, "a ring of the outline is not closed");
}

static gboolean
check_polygon (JsonNode *node, GError **error)
{
  if (!is_list (node, 1))
    return lode_fail (error, LODE_ERROR_DATA, "a polygon of the outline has no ring");
  JsonArray *rings = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (rings); i++)
    if (!check_ring (json_array_get_element (rings, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
check_polygons (JsonNode *node, GError **error)
{
  if (!is_list (node, 1))
    return lode_fail (error, LODE_ERROR_DATA, "the outline has no polygon");
  JsonArray *polygons = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (polygons); i++)
    if (!check_polygon (json_array_get_element (polygons, i), error))
      return FALSE;
  return TRUE;
}

gboolean
lode_json_check_shape (const char *text, GError **error)
{
  g_autoptr (LodeJsonNode) root = json_from_string (text, NULL);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return lode_fail (error, LODE_ERROR_DATA, "the outline is not a GeoJSON geometry");
  JsonObject *geometry = json_node_get_object (root);
  JsonNode *type = json_object_get_member (geometry, "type");
  const char *name = type != NULL && JSON_NODE_HOLDS_VALUE (type) && json_node_get_value_type (type) == G_TYPE_STRING
                         ? json_node_get_string (type)
                         : "";
  JsonNode *coordinates = json_object_get_member (geometry, "coordinates");
  if (strcmp (name, "Polygon") == 0)
    return check_polygon (coordinates, error);
  if (strcmp (name, "MultiPolygon") == 0)
    return check_polygons (coordinates, error);
  return lode_fail (error, LODE_ERROR_DATA, "the outline is a \"%s\", expected Polygon or MultiPolygon", name);
}
