/* kb/lazy.h: a library that is loaded at its first use gives its functions, and the same ones again. */
#include "kb/lazy.h"
#include <math.h>

#define LIBRARY "libm.so.6"

static void
test_function (void)
{
  static const double squares[] = { 4, 9, 16 };
  for (int i = 0; i < 3; i++)
    g_assert_cmpfloat (LODE_LAZY (LIBRARY, sqrt, "sqrt") (squares[i]), ==, i + 2);
  g_assert_true (lode_lazy_find (LIBRARY, "cbrt") == lode_lazy_find (LIBRARY, "cbrt"));
  g_assert_true (lode_lazy_find (LIBRARY, "cbrt") != lode_lazy_find (LIBRARY, "sqrt"));
}

/* What is not there ends the program, and says what it was. */
static void
test_missing (void)
{
  if (g_test_subprocess ())
    {
      lode_lazy_find ("libnowhere.so.0", "nothing");
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*libnowhere.so.0*");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lazy/functions", test_function);
  g_test_add_func ("/lazy/a library that is not there", test_missing);
  return g_test_run ();
}
