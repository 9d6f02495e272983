/** JSON: lists of records as comma-separated text, and the outlines of GeoJSON (RFC 7946).
 *
 *  json-glib parses; a file is in memory while it is read, so there is a limit to its size and depth. */
#pragma once
#include "kb/error.h"
#include <stdio.h>

G_BEGIN_DECLS

/** Returns: TRUE when a file that begins with these bytes is JSON. */
gboolean lode_json_begins (const char *bytes, gsize n);

/** Write the records of @file as comma-separated text into a temporary file. Only kb/input.c needs this function.
 *
 *  The records are the objects of the outermost list: the file itself, or the one list of objects that it holds ("features", "data").
 *  The columns are the members of all records, in the order in which they first appear; of a GeoJSON feature, its properties and
 *  "geometry". One line for each record, so that line n is record n - 1: line breaks inside a text become blanks. null is empty,
 *  numbers are the shortest text that reads back as the same, lists and objects are JSON.
 *
 *  Returns: the stream, at its beginning, to fclose(); NULL with LODE_ERROR_DATA: damaged, too large or too deep, no list of records. */
FILE *lode_json_open (const char *file, GError **error);

/** Check that @text is a GeoJSON Polygon or MultiPolygon with closed rings, in degrees.
 *  Returns: FALSE with LODE_ERROR_DATA. */
gboolean lode_json_check_shape (const char *text, GError **error);

G_END_DECLS
