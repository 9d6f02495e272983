#include "kb/error.h"

G_DEFINE_QUARK (lode-error, lode_error)

gboolean
lode_fail (GError **error, LodeError code, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, LODE_ERROR, (int) code, message);
  return FALSE;
}
