/** The version of lode: stands in every import run, in `lode --version` and in the man page. */
#pragma once

#define LODE_VERSION "0.1.0"
