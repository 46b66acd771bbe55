// SPDX-License-Identifier: MIT

/**
 * What the user prepares for: dates, what is asked there, and the minutes a day.
 *
 * Kept as a setting of the database, like fitted parameters: the review log knows
 * nothing of it, and a database that is lost takes it along.
 */

#ifndef VIVA_INTERVIEW_H
#define VIVA_INTERVIEW_H

#include <viva/store.h>

enum { INTERVIEWS_LIMIT = 16, WEIGHTS_LIMIT = 64 };

/** How many days ahead a date may lie, how many minutes a day has, and how much a topic may weigh. */
enum { INTERVIEW_DAYS = 400, INTERVIEW_MINUTES = 24 * 60, INTERVIEW_WEIGHT = 1000 };

/** A day on which much shall be known. */
struct interview {
    int64_t day;               // study day
    const char *const *words;  // the query of the cards that count then; none for all
    size_t word_count;
};

/** What a card of a topic is worth beside others; 0 leaves it out. */
struct interview_weight {
    const char *topic;  // a word of its path begins so, as in a query
    double weight;
};

struct interviews {
    double minutes;                            // of study a day, for all of them
    struct interview items[INTERVIEWS_LIMIT];  // by day
    size_t count;
    struct interview_weight weights[WEIGHTS_LIMIT];  // the last that fits a topic counts
    size_t weight_count;
};

/** None without a date.  Lines of the setting that make no sense are passed over. */
bool interviews_read(struct store *store, struct arena *arena, struct interviews *out,
                     struct error *err);

/** Keeps them; without a date and minutes the setting is dropped. */
bool interviews_keep(struct store *store, const struct interviews *interviews,
                     struct error *err);

/**
 * Puts one in its place, or in place of the one on the same day.  False when there are
 * INTERVIEWS_LIMIT others.  Words are borrowed.
 */
bool interviews_add(struct interviews *interviews, const struct interview *interview);

/** Takes the one on that day out; false if there is none. */
bool interviews_remove(struct interviews *interviews, int64_t day);

/** Sets the weight of a topic; 1 forgets it.  False when there are WEIGHTS_LIMIT others. */
bool interviews_weigh(struct interviews *interviews, const char *topic, double weight);

/** How many are over before a study day; those come first. */
size_t interviews_over(const struct interviews *interviews, int64_t today);

#endif
