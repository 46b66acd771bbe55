// SPDX-License-Identifier: MIT

/**
 * Which cards the user means: words and conditions, all of which must hold.
 *
 *   gil thread        words that begin like that in question, answer or topic
 *   "global lock"     a phrase          -word        not
 *   topic:sql         a name of the topic path begins so
 *   is:due new learning review flagged suspended weak prompt
 *   r<0.7  lapses>2   recall, lapses, reviews, s (stability, days), d (difficulty)
 */

#ifndef VIVA_QUERY_H
#define VIVA_QUERY_H

#include <viva/arena.h>
#include <viva/error.h>
#include <viva/store.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct query;

/** Reads the words of a command line; no words match every card.  ERROR_USAGE names the word that is wrong. */
const struct query *query_parse(const char *const *words, size_t count, struct arena *arena,
                                struct error *err);

/** Whether question and answer are needed to decide. */
bool query_needs_texts(const struct query *query);

/** What a condition on recall or due date is measured against. */
struct query_context {
    const struct schedule *schedule;
    const struct calendar *calendar;
    int64_t now;
};

bool query_matches(const struct query *query, const struct stored_card *card,
                   const struct query_context *context);

#endif
