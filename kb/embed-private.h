/** Inside kb/embed: the table that the Makefile writes, in the order of the paths. */
#pragma once
#include "kb/embed.h"

typedef struct
{
  const char *path, *text;
} LodeEmbedded;

extern const LodeEmbedded lode_embedded[];
extern const gsize lode_n_embedded;
