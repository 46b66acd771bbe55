// SPDX-License-Identifier: MIT

/** How the lines of a listing's files end: which files may ask what another does, without parsing them. */

#ifndef VIVA_STUDY_ASKED_LINE_H
#define VIVA_STUDY_ASKED_LINE_H

#include <viva/intake.h>

/** How a line of a listed file ends. */
struct asked_line {
    uint64_t key;
    size_t file;  // its place in the listing
};

struct asked_lines {
    struct asked_line *items;  // of all files, by their keys
    size_t count;
    bool read;
};

/** The end of a line as it sounds, whatever number or marks stand around it; 0 if it is short. */
uint64_t asked_line_key(struct text line);

/** Notes how all lines of a listing end, and the names of its files, which may be questions, too. */
void asked_line_read(struct asked_lines *lines, const struct intake_listing *listing,
                     struct arena *arena);

/** The first of the lines that end so, counted from 0; their number if there is none. */
size_t asked_line_find(const struct asked_lines *lines, uint64_t key);

/** Whether a line of a file ends so. */
bool asked_line_stands(const struct asked_lines *lines, uint64_t key, size_t file);

#endif
