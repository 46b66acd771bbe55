// SPDX-License-Identifier: MIT

/**
 * What the review log says about one card: a fold over its reviews.
 *
 * memory_review() is the only way a review changes a card's state, so that a
 * grade, a preview of a grade, an undo and a rebuild agree to the last bit.
 */

#ifndef VIVA_MEMORY_H
#define VIVA_MEMORY_H

#include <viva/calendar.h>
#include <viva/card.h>
#include <viva/fsrs.h>

#include <stdint.h>

/** How often and when the program asks; the same for all cards. */
struct schedule {
    struct fsrs_model model;
    double desired_retention;  // 0.70 to 0.99
    int day_starts_minutes;    // local, 240 for 04:00
};

enum card_state { STATE_NEW, STATE_LEARNING, STATE_REVIEW, STATE_RELEARNING };

/** "new", "learning", "review", "relearning" */
const char *card_state_name(enum card_state state);

struct memory {
    enum card_state state;    // (re)learning: due again within the study day of the review
    struct fsrs_memory fsrs;  // zero while new
    int64_t reviewed_at;      // last review; instants are Unix milliseconds UTC
    int64_t review_day;       // its study day
    // When recall falls to the desired retention, at least one minute later.
    int64_t due_at;
    // When the drill offers it: due_at within the same study day, else the start of due_at's.
    int64_t ready_at;
    int reviews;
    int lapses;  // Again on a card in review
};

/** One grade as the log keeps it. */
struct review_event {
    int64_t at;          // Unix milliseconds UTC
    int offset_minutes;  // local time minus UTC then
    enum grade grade;
};

/**
 * The memory after one more review; a new card's memory is all zero.
 *
 * A clock that went backwards counts as no time passed.  FSRS-7 sees fractions
 * of a day, FSRS-6 whole study days.
 */
struct memory memory_review(const struct schedule *schedule, struct memory memory,
                            const struct review_event *review);

/** Days since its last review as the model counts them, never below 0; of a card that was seen. */
double memory_elapsed(const struct schedule *schedule, const struct memory *memory,
                      const struct calendar *calendar, int64_t now);

/** Recall at an instant, 0 to 1; 0 for a new card. */
double memory_recall(const struct schedule *schedule, const struct memory *memory,
                     const struct calendar *calendar, int64_t now);

#endif
