// SPDX-License-Identifier: MIT

/** What the files of a job ask in the same words as others of them, and which answer it. */

#ifndef VIVA_STUDY_ASKED_H
#define VIVA_STUDY_ASKED_H

#include <viva/arena.h>
#include <viva/guide.h>
#include <viva/intake.h>

/** A question of a listed file. */
struct asked_question {
    uint64_t sound;  // plain_sound() of it
    size_t file;     // its place in the listing
    bool answered;
};

/** How a line of a listed file ends. */
struct asked_line {
    uint64_t key;
    size_t file;
};

/** What the files of a listing ask, as far as it was needed; {.arena} is nothing yet. */
struct asked {
    struct arena *arena;       // lives as long
    struct asked_line *lines;  // of all files, by their keys
    size_t line_count;
    bool *read;                    // whether the questions of a file are known
    struct asked_question *items;  // by their sounds
    size_t count;
    size_t capacity;
};

/**
 * Leaves the prompts of a guide out that other files of the listing answer, or
 * ask before it, if half of its prompts are such: it only lists them, as an
 * index does or the paper with the questions beside the one with the answers.
 * A few questions that two files happen to share stay in both.  Of the others
 * only those are parsed that have a line which ends as one of the prompts does.
 */
void asked_leave_out(struct asked *asked, const struct intake_listing *listing,
                     const char *path, struct guide *guide, struct arena *arena);

#endif
