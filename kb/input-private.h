/** libarchive, loaded when the first archive is opened, and libcrypto, when the first file is hashed. */
#pragma once
#include "kb/lazy.h"
#include <archive.h>
#include <archive_entry.h>
#include <openssl/evp.h>

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
#define EVP_DigestFinal_ex LODE_LAZY (LODE_LIBCRYPTO, EVP_DigestFinal_ex, "EVP_DigestFinal_ex")
#define EVP_DigestInit_ex LODE_LAZY (LODE_LIBCRYPTO, EVP_DigestInit_ex, "EVP_DigestInit_ex")
#define EVP_DigestUpdate LODE_LAZY (LODE_LIBCRYPTO, EVP_DigestUpdate, "EVP_DigestUpdate")
#define EVP_MD_CTX_free LODE_LAZY (LODE_LIBCRYPTO, EVP_MD_CTX_free, "EVP_MD_CTX_free")
#define EVP_MD_CTX_new LODE_LAZY (LODE_LIBCRYPTO, EVP_MD_CTX_new, "EVP_MD_CTX_new")
#define EVP_sha256 LODE_LAZY (LODE_LIBCRYPTO, EVP_sha256, "EVP_sha256")
