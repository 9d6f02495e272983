/** Inside kb/json: json-glib, loaded when the first JSON is read. */
#pragma once
#include "kb/json.h"
#include "kb/lazy.h"
#include <json-glib/json-glib.h>

#define g_object_unref LODE_LAZY (LODE_LIBGOBJECT, g_object_unref, "g_object_unref")
#define json_array_get_element LODE_LAZY (LODE_LIBJSON_GLIB, json_array_get_element, "json_array_get_element")
#define json_array_get_length LODE_LAZY (LODE_LIBJSON_GLIB, json_array_get_length, "json_array_get_length")
#define json_array_get_object_element LODE_LAZY (LODE_LIBJSON_GLIB, json_array_get_object_element, "json_array_get_object_element")
#define json_from_string LODE_LAZY (LODE_LIBJSON_GLIB, json_from_string, "json_from_string")
#define json_node_alloc LODE_LAZY (LODE_LIBJSON_GLIB, json_node_alloc, "json_node_alloc")
#define json_node_get_array LODE_LAZY (LODE_LIBJSON_GLIB, json_node_get_array, "json_node_get_array")
#define json_node_get_double LODE_LAZY (LODE_LIBJSON_GLIB, json_node_get_double, "json_node_get_double")
#define json_node_get_node_type LODE_LAZY (LODE_LIBJSON_GLIB, json_node_get_node_type, "json_node_get_node_type")
#define json_node_get_object LODE_LAZY (LODE_LIBJSON_GLIB, json_node_get_object, "json_node_get_object")
#define json_node_get_string LODE_LAZY (LODE_LIBJSON_GLIB, json_node_get_string, "json_node_get_string")
#define json_node_get_value_type LODE_LAZY (LODE_LIBJSON_GLIB, json_node_get_value_type, "json_node_get_value_type")
#define json_node_init_string LODE_LAZY (LODE_LIBJSON_GLIB, json_node_init_string, "json_node_init_string")
#define json_node_is_null LODE_LAZY (LODE_LIBJSON_GLIB, json_node_is_null, "json_node_is_null")
#define json_node_unref LODE_LAZY (LODE_LIBJSON_GLIB, json_node_unref, "json_node_unref")
#define json_object_get_member LODE_LAZY (LODE_LIBJSON_GLIB, json_object_get_member, "json_object_get_member")
#define json_object_get_members LODE_LAZY (LODE_LIBJSON_GLIB, json_object_get_members, "json_object_get_members")
#define json_object_get_values LODE_LAZY (LODE_LIBJSON_GLIB, json_object_get_values, "json_object_get_values")
#define json_object_has_member LODE_LAZY (LODE_LIBJSON_GLIB, json_object_has_member, "json_object_has_member")
#define json_parser_load_from_data LODE_LAZY (LODE_LIBJSON_GLIB, json_parser_load_from_data, "json_parser_load_from_data")
#define json_parser_new_immutable LODE_LAZY (LODE_LIBJSON_GLIB, json_parser_new_immutable, "json_parser_new_immutable")
#define json_parser_steal_root LODE_LAZY (LODE_LIBJSON_GLIB, json_parser_steal_root, "json_parser_steal_root")
#define json_to_string LODE_LAZY (LODE_LIBJSON_GLIB, json_to_string, "json_to_string")

/* json-glib's own clean-up functions would link it. */
typedef JsonNode LodeJsonNode;
typedef JsonParser LodeJsonParser;

void lode_json_node_free (LodeJsonNode *node);
void lode_json_parser_free (LodeJsonParser *parser);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeJsonNode, lode_json_node_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeJsonParser, lode_json_parser_free)
