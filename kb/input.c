#include "kb/input.h"

#include "kb/input-private.h"
#include "kb/json.h"
#include "kb/xlsx.h"
#include <errno.h>
#include <string.h>

#define BLOCK (1 << 18)

typedef enum
{
  PLAIN,
  PACKED, /* gzip, or another single compressed stream */
  ZIP,
  SPREADSHEET,
  JSON,
} Kind;

/* Split "archive.zip/member" at the file that exists; @member_out is NULL for a whole file. */
static char *
split (const char *path, char **member_out)
{
  char *file = g_strdup (path);
  *member_out = NULL;
  while (!g_file_test (file, G_FILE_TEST_EXISTS))
    {
      char *slash = strrchr (file, '/');
      if (slash == NULL || slash == file)
        {
          g_free (file);
          g_clear_pointer (member_out, g_free);
          return g_strdup (path);
        }
      *slash = '\0';
      g_free (*member_out);
      *member_out = g_strdup (path + (slash - file) + 1);
    }
  if (*member_out != NULL && !g_file_test (file, G_FILE_TEST_IS_REGULAR))
    {
      g_clear_pointer (member_out, g_free);
      g_free (file);
      return g_strdup (path);
    }
  return file;
}

static struct archive *
archive_open (const char *file, gboolean raw, GError **error)
{
  struct archive *archive = archive_read_new ();
  archive_read_support_filter_all (archive);
  if (raw)
    archive_read_support_format_raw (archive);
  else
    archive_read_support_format_zip (archive);
  if (archive_read_open_filename (archive, file, BLOCK) == ARCHIVE_OK)
    return archive;
  lode_fail (error, LODE_ERROR_DATA, "%s: %s", file, archive_error_string (archive));
  archive_read_free (archive);
  return NULL;
}

/* Step to the entry @member, or to the first when it is NULL. */
static gboolean
find_entry (struct archive *archive, const char *file, const char *member, GError **error)
{
  struct archive_entry *entry;
  int code;
  while ((code = archive_read_next_header (archive, &entry)) == ARCHIVE_OK || code == ARCHIVE_WARN)
    if (member == NULL || strcmp (archive_entry_pathname (entry), member) == 0)
      return TRUE;
  if (code == ARCHIVE_EOF)
    return lode_fail (error, LODE_ERROR_DATA, "%s: holds no member \"%s\"", file, member == NULL ? "" : member);
  return lode_fail (error, LODE_ERROR_DATA, "%s: %s", file, archive_error_string (archive));
}

static ssize_t
cookie_read (void *cookie, char *buffer, size_t size)
{
  la_ssize_t n = archive_read_data (cookie, buffer, size);
  if (n >= 0)
    return (ssize_t) n;
  errno = EBADMSG;
  return -1;
}

static int
cookie_close (void *cookie)
{
  archive_read_free (cookie);
  return 0;
}

FILE *
lode_archive_stream (const char *file, gboolean raw, const char *member, GError **error)
{
  struct archive *archive = archive_open (file, raw, error);
  if (archive == NULL)
    return NULL;
  if (!find_entry (archive, file, member, error))
    {
      archive_read_free (archive);
      return NULL;
    }
  return fopencookie (archive, "rb", (cookie_io_functions_t) { .read = cookie_read, .close = cookie_close });
}

static gboolean
has_member (const char *file, const char *member)
{
  FILE *stream = lode_archive_stream (file, FALSE, member, NULL);
  if (stream == NULL)
    return FALSE;
  fclose (stream);
  return TRUE;
}

/* The first bytes tell the kind; the name never does. */
static gboolean
find_kind (const char *file, Kind *kind_out, GError **error)
{
  unsigned char magic[64] = { 0 };
  if (g_file_test (file, G_FILE_TEST_IS_DIR))
    return lode_fail (error, LODE_ERROR_DATA, "%s: is a directory, expected a file", file);
  FILE *stream = fopen (file, "rb");
  if (stream == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s: %s", file, g_strerror (errno));
  size_t n = fread (magic, 1, sizeof magic, stream);
  int read_errno = ferror (stream) ? errno : 0;
  fclose (stream);
  if (read_errno != 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: %s", file, g_strerror (read_errno));
  *kind_out = PLAIN;
  if (n >= 4 && memcmp (magic, "PK\3\4", 4) == 0)
    *kind_out = has_member (file, "xl/workbook.xml") ? SPREADSHEET : ZIP;
  else if (n >= 2 && (memcmp (magic, "\x1f\x8b", 2) == 0 || memcmp (magic, "BZ", 2) == 0 || memcmp (magic, "\xfd""7z", 3) == 0))
    *kind_out = PACKED;
  else if (lode_json_begins ((const char *) magic, n))
    *kind_out = JSON;
  return TRUE;
}

static gboolean
is_table (const char *name)
{
  static const char *const endings[] = { ".csv", ".CSV", ".tsv", ".txt", NULL };
  for (const char *const *ending = endings; *ending != NULL; ending++)
    if (g_str_has_suffix (name, *ending))
      return TRUE;
  return FALSE;
}

static char **
list_zip (const char *file, GError **error)
{
  struct archive *archive = archive_open (file, FALSE, error);
  struct archive_entry *entry;
  if (archive == NULL)
    return NULL;
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);
  int code;
  while ((code = archive_read_next_header (archive, &entry)) == ARCHIVE_OK || code == ARCHIVE_WARN)
    if (is_table (archive_entry_pathname (entry)))
      g_ptr_array_add (members, g_strconcat (file, "/", archive_entry_pathname (entry), NULL));
  if (code != ARCHIVE_EOF)
    lode_fail (error, LODE_ERROR_DATA, "%s: %s", file, archive_error_string (archive));
  archive_read_free (archive);
  if (code != ARCHIVE_EOF)
    return NULL;
  g_ptr_array_set_free_func (members, NULL);
  g_ptr_array_add (members, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&members), FALSE);
}

char **
lode_input_members (const char *path, GError **error)
{
  g_autofree char *member = NULL;
  g_autofree char *file = split (path, &member);
  Kind kind;
  if (!find_kind (file, &kind, error))
    return NULL;
  if (member != NULL || kind == PLAIN || kind == PACKED || kind == JSON)
    return g_strdupv ((char *[]) { (char *) path, NULL });
  return kind == ZIP ? list_zip (file, error) : lode_xlsx_sheets (file, error);
}

FILE *
lode_input_open (const char *path, GError **error)
{
  g_autofree char *member = NULL;
  g_autofree char *file = split (path, &member);
  Kind kind;
  if (!find_kind (file, &kind, error))
    return NULL;
  switch (kind)
    {
    case PLAIN:
      return fopen (file, "rb");
    case PACKED:
      return lode_archive_stream (file, TRUE, NULL, error);
    case JSON:
      return lode_json_open (file, error);
    default:
      break;
    }
  if (member == NULL)
    {
      g_auto (GStrv) members = lode_input_members (file, error);
      if (members == NULL)
        return NULL;
      if (g_strv_length (members) != 1)
        {
          lode_fail (error, LODE_ERROR_DATA, "%s: holds %u tables, expected one; name it as FILE/MEMBER", file,
                     g_strv_length (members));
          return NULL;
        }
      member = g_strdup (members[0] + strlen (file) + 1);
    }
  return kind == ZIP ? lode_archive_stream (file, FALSE, member, error) : lode_xlsx_open (file, member, error);
}

gboolean
lode_input_is_sheet (const char *path)
{
  g_autofree char *member = NULL;
  g_autofree char *file = split (path, &member);
  Kind kind;
  return find_kind (file, &kind, NULL) && kind == SPREADSHEET;
}

char *
lode_input_sheet (const char *path)
{
  g_autofree char *member = NULL;
  g_autofree char *file = split (path, &member);
  Kind kind;
  return member != NULL && find_kind (file, &kind, NULL) && kind == SPREADSHEET ? g_steal_pointer (&member) : NULL;
}

gboolean
lode_input_hash (const char *path, char **sha256_out, gint64 *size_out, GError **error)
{
  g_autofree char *member = NULL;
  g_autofree char *file = split (path, &member);
  Kind kind;
  if (!find_kind (file, &kind, error))
    return FALSE;
  FILE *stream = kind == SPREADSHEET || kind == JSON ? fopen (file, "rb") : lode_input_open (path, error);
  if (stream == NULL)
    return FALSE;
  EVP_MD_CTX *sum = EVP_MD_CTX_new (); /* GChecksum is eight times slower */
  g_autofree guchar *buffer = g_malloc (BLOCK);
  size_t n;
  *size_out = 0;
  EVP_DigestInit_ex (sum, EVP_sha256 (), NULL);
  while ((n = fread (buffer, 1, BLOCK, stream)) > 0)
    {
      EVP_DigestUpdate (sum, buffer, n);
      *size_out += (gint64) n;
    }
  gboolean whole = !ferror (stream);
  fclose (stream);
  guchar digest[32];
  EVP_DigestFinal_ex (sum, digest, NULL);
  EVP_MD_CTX_free (sum);
  if (!whole)
    return lode_fail (error, LODE_ERROR_DATA, "%s: cannot be read to its end", path);
  GString *hex = g_string_sized_new (64);
  for (gsize i = 0; i < sizeof digest; i++)
    g_string_append_printf (hex, "%02x", digest[i]);
  *sha256_out = g_string_free (hex, FALSE);
  return TRUE;
}

char *
lode_input_name (const char *path)
{
  g_autofree char *member = NULL;
  g_autofree char *file = split (path, &member);
  g_autofree char *sheet = lode_input_sheet (path);
  char *name = g_path_get_basename (sheet == NULL && member != NULL && is_table (member) ? member : file);
  if (sheet != NULL)
    {
      g_autofree char *book = name;
      return g_strconcat (book, "/", sheet, NULL);
    }
  if (g_str_has_suffix (name, ".gz"))
    name[strlen (name) - strlen (".gz")] = '\0';
  return name;
}
