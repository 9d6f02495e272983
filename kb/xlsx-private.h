/** Inside kb/xlsx: the parts of a workbook through libxml2's pull parser, and which cells hold dates. */
#pragma once
#include "kb/lazy.h"
#include "kb/xlsx.h"
#include <libxml/xmlreader.h>

/* libxml2, loaded when the first spreadsheet is opened. */
#define xmlFree LODE_LAZY (LODE_LIBXML2, xmlFree, "xmlFree")
#define xmlFreeTextReader LODE_LAZY (LODE_LIBXML2, xmlFreeTextReader, "xmlFreeTextReader")
#define xmlReaderForIO LODE_LAZY (LODE_LIBXML2, xmlReaderForIO, "xmlReaderForIO")
#define xmlSetStructuredErrorFunc LODE_LAZY (LODE_LIBXML2, xmlSetStructuredErrorFunc, "xmlSetStructuredErrorFunc")
#define xmlTextReaderConstLocalName LODE_LAZY (LODE_LIBXML2, xmlTextReaderConstLocalName, "xmlTextReaderConstLocalName")
#define xmlTextReaderConstValue LODE_LAZY (LODE_LIBXML2, xmlTextReaderConstValue, "xmlTextReaderConstValue")
#define xmlTextReaderGetAttribute LODE_LAZY (LODE_LIBXML2, xmlTextReaderGetAttribute, "xmlTextReaderGetAttribute")
#define xmlTextReaderHasValue LODE_LAZY (LODE_LIBXML2, xmlTextReaderHasValue, "xmlTextReaderHasValue")
#define xmlTextReaderIsEmptyElement LODE_LAZY (LODE_LIBXML2, xmlTextReaderIsEmptyElement, "xmlTextReaderIsEmptyElement")
#define xmlTextReaderNodeType LODE_LAZY (LODE_LIBXML2, xmlTextReaderNodeType, "xmlTextReaderNodeType")
#define xmlTextReaderRead LODE_LAZY (LODE_LIBXML2, xmlTextReaderRead, "xmlTextReaderRead")

/** Open a part of the workbook; NULL with an error when it has none of that name. */
xmlTextReaderPtr lode_xlsx_reader (const char *file, const char *part, GError **error);

/** Returns: TRUE when the workbook has that part. */
gboolean lode_xlsx_has (const char *file, const char *part);

/** Is the node an element of that local name? @type is XML_READER_TYPE_ELEMENT or XML_READER_TYPE_END_ELEMENT. */
gboolean lode_xlsx_is (xmlTextReaderPtr reader, const char *name, int type);

/** Returns: the attribute, or NULL; to free. A prefix of @name must be the one that the part uses. */
char *lode_xlsx_attribute (xmlTextReaderPtr reader, const char *name);

/** How the cells of a workbook show their numbers. */
typedef struct LodeXlsxStyles LodeXlsxStyles;

/** Read the styles of a workbook; one without any shows plain numbers. NULL with LODE_ERROR_DATA when they are damaged. */
LodeXlsxStyles *lode_xlsx_styles_load (const char *file, GError **error);
void lode_xlsx_styles_free (LodeXlsxStyles *styles);

/** Returns: @number (as stored) as a cell of style @style (NULL: none) means it: a date as YYYY-MM-DD, a time of day behind it where
 *  there is one; other numbers with the 15 digits that a spreadsheet knows. To free. */
char *lode_xlsx_number (const LodeXlsxStyles *styles, const char *style, const char *number);
