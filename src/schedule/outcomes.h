// SPDX-License-Identifier: MIT

/** What a review may lead to: the memory at the end of the day for each rating, and its share. */

#ifndef VIVA_SCHEDULE_OUTCOMES_H
#define VIVA_SCHEDULE_OUTCOMES_H

#include <viva/fsrs.h>
#include <viva/habits.h>

/** Model and habits, with what follows from them for every card. */
struct learner {
    const struct fsrs_model *model;
    const struct fsrs_habits *habits;
    double gap;                       // days between two answers of a day
    double seconds[2][FSRS_RATINGS];  // of FSRS_FIRST and FSRS_LATER with all repeats
    double first_seconds;             // of a new card, whatever its rating
    float passed[3];                  // habits->passed
    double passed_seconds;            // of a review that succeeds
};

struct learner learner_of(const struct fsrs_model *model, const struct fsrs_habits *habits);

/*
 * Repeats on the same day are taken to end as they mostly do, by the Goods that
 * are needed and nothing else: their other ways change the memory little, and
 * their time is counted in full.
 */

/** The memory at the end of the day on which a card is first met, or reviewed again. */
struct fsrs_memory learner_first(const struct learner *learner, int rating);
struct fsrs_memory learner_next(const struct learner *learner, struct fsrs_memory memory,
                                double elapsed, int rating);

struct outcomes {
    double recall;   // before the review; 0 of a new card
    double seconds;  // expected
    double share[FSRS_RATINGS];
    struct fsrs_memory memory[FSRS_RATINGS];
};

void outcomes_of_first(const struct learner *learner, struct outcomes *out);
void outcomes_of_later(const struct learner *learner, struct fsrs_memory memory,
                       double elapsed, struct outcomes *out);

/** Expected recall so many days after the review. */
double outcomes_recall(const struct learner *learner, const struct outcomes *outcomes,
                       double days);

/** Expected seconds of a later review of a card with that recall. */
double learner_seconds(const struct learner *learner, double recall);

#endif
