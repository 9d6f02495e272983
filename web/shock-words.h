/** Shocks in words: what stands above the tables of kb/shock. */
#pragma once
#include "kb/profile.h"

G_BEGIN_DECLS

/** Returns: what is lost, and by whom, in two or three sentences, new.
 *
 *  @sections  of lode_shock_read()
 *  @label     of what drops out
 *  @day       on which a measure counts
 *  @share_pct how much of it drops out */
char *web_shock_words (GPtrArray *sections, const char *label, const char *day, guint share_pct);

G_END_DECLS
