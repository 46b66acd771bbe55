// SPDX-License-Identifier: MIT

/** Guides written to hurt: one pattern over and over, for reading in linear time. */

#ifndef VIVA_BENCH_HOSTILE_GUIDES_H
#define VIVA_BENCH_HOSTILE_GUIDES_H

#include <stdbool.h>

/**
 * Imports, dry, a file of 10 MB for each pattern and prints what it cost as a
 * ratio to 10 MB of prose, with its peak memory, a line of JSON each.  False if
 * one took more than five times as long.  `only` is a part of a pattern's name,
 * or NULL for all; files are written in `folder`.
 */
bool bench_hostile_guides(const char *folder, const char *only);

#endif
