/** Errors: one domain, and codes that tell what the caller can do. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** What went wrong, as the exit status of the command that reports it. */
typedef enum
{
  LODE_ERROR_NO = 1,          /**< asked properly; the answer is no, or nothing has that name */
  LODE_ERROR_CALL = 2,        /**< fix the call: an unknown option, parameter or query */
  LODE_ERROR_DATA = 3,        /**< fix the data: a file or row that cannot be believed */
  LODE_ERROR_STORE = 4,       /**< the store refused: locked, damaged, newer than this program */
  LODE_ERROR_UNSUPPORTED = 5, /**< this build cannot */
  LODE_ERROR_INTERRUPTED = 130, /**< the user stopped it; as the shell has it, 128 + SIGINT */
} LodeError;

#define LODE_ERROR (lode_error_quark ())

GQuark lode_error_quark (void);

/** Set @error and return FALSE, so that a function can end with `return lode_fail (...)`.
 *
 *  @error   where to put it; NULL is allowed, as everywhere in GLib
 *  @format  one sentence without a full stop: what was found, what was expected */
gboolean lode_fail (GError **error, LodeError code, const char *format, ...) G_GNUC_PRINTF (3, 4);

G_END_DECLS
