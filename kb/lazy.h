/** Libraries that are loaded when they are first used: most commands need none of them, and loading costs more than a look-up.
 *
 *  Where a function is not named here the linker links its library as usual; nothing breaks, the program only starts later. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** Find @symbol in @library ("libarchive.so.13"), which is loaded when it is not. Never NULL: a program without its libraries ends. */
gpointer lode_lazy_find (const char *library, const char *symbol);

/** The function, or the variable, @symbol of @library; looked for once at each place where this stands. */
#define LODE_LAZY(library, symbol, name)                                                                               \
  (*__extension__ ({                                                                                                   \
    static gsize found_;                                                                                               \
    if (g_once_init_enter (&found_))                                                                                   \
      g_once_init_leave (&found_, (gsize) lode_lazy_find (library, name));                                             \
    (__typeof__ (&symbol)) found_;                                                                                     \
  }))

G_END_DECLS
