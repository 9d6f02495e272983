/** libarchive, loaded when the first archive is opened. */
#pragma once
#include "kb/lazy.h"
#include <archive.h>
#include <archive_entry.h>

#define archive_entry_pathname LODE_LAZY (LODE_LIBARCHIVE, archive_entry_pathname, "archive_entry_pathname")
#define archive_error_string LODE_LAZY (LODE_LIBARCHIVE, archive_error_string, "archive_error_string")
#define archive_read_data LODE_LAZY (LODE_LIBARCHIVE, archive_read_data, "archive_read_data")
#define archive_read_free LODE_LAZY (LODE_LIBARCHIVE, archive_read_free, "archive_read_free")
#define archive_read_new LODE_LAZY (LODE_LIBARCHIVE, archive_read_new, "archive_read_new")
#define archive_read_next_header LODE_LAZY (LODE_LIBARCHIVE, archive_read_next_header, "archive_read_next_header")
#define archive_read_open_filename LODE_LAZY (LODE_LIBARCHIVE, archive_read_open_filename, "archive_read_open_filename")
#define archive_read_support_filter_all LODE_LAZY (LODE_LIBARCHIVE, archive_read_support_filter_all, "archive_read_support_filter_all")
#define archive_read_support_format_raw LODE_LAZY (LODE_LIBARCHIVE, archive_read_support_format_raw, "archive_read_support_format_raw")
#define archive_read_support_format_zip LODE_LAZY (LODE_LIBARCHIVE, archive_read_support_format_zip, "archive_read_support_format_zip")
