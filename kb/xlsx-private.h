/** libxml2, loaded when the first spreadsheet is opened. */
#pragma once
#include "kb/lazy.h"
#include <libxml/xmlreader.h>

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
