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

/** All questions of a listing, by their sounds; {.arena} is not read yet. */
struct asked {
    struct arena *arena;  // lives as long
    struct asked_question *items;
    size_t count;
    bool read;
};

/**
 * Leaves the prompts of a guide out that other files of the listing answer, or
 * ask before it, if half of its prompts are such: it only lists them, as an
 * index does or the paper with the questions beside the one with the answers.
 * A few questions that two files happen to share stay in both.  `asked` is
 * filled when it is first needed.
 */
void asked_leave_out(struct asked *asked, const struct intake_listing *listing,
                     const char *path, struct guide *guide, struct arena *arena);

#endif
