// SPDX-License-Identifier: MIT

/** Guides of any size in the format that people write, made from a seed. */

#ifndef VIVA_BENCH_GUIDE_GENERATOR_H
#define VIVA_BENCH_GUIDE_GENERATOR_H

#include <stdint.h>

/**
 * Writes `cards` cards into guides of 200 cards each, folder/guide-NNN.md.
 * Answers have 40 to 160 words, a nested list, code spans, and one in eight a code block.
 * Returns the bytes written; ends the program when a file cannot be written.
 */
long generate_guides(const char *folder, int cards, uint64_t seed);

/** Writes guides of so many cards each into subfolders of 40 guides. */
void generate_folders(const char *folder, int guides, int cards, uint64_t seed);

#endif
