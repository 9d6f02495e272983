#include "kb/lazy.h"

#include <dlfcn.h>

static gpointer
load (gpointer library)
{
  gpointer handle = dlopen (library, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL)
    g_error ("%s", dlerror ());
  return handle;
}

gpointer
lode_lazy_find (const char *library, const char *symbol)
{
  gpointer found = dlsym (load ((gpointer) library), symbol);
  if (found == NULL)
    g_error ("%s", dlerror ());
  return found;
}
