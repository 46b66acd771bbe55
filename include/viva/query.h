// SPDX-License-Identifier: MIT

/**
 * Which cards the user means: words and conditions, all of which must hold.
 *
 *   gil thread        words that begin like that in question, answer or topic
 *   "global lock"     a phrase          -word        not, before any of these
 *   topic:sql         a word of the topic path begins so; topic:"system design"
 *   tag:work          a word of a tag begins so
 *   is:due new learning review flagged suspended weak prompt
 *   r<0.7  lapses>=2  recall, lapses, reviews, s (stability, days), d (difficulty)
 *
 * Each string may hold several words: white space outside of quotes parts
 * them, so that a search field passes its whole line as one.  Case, compatibility
 * forms and invisible characters make no difference.  A condition on recall,
 * stability or difficulty never holds for a card that was not seen; is:weak
 * is a recall below 0.70; is:due leaves suspended cards out.
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

/**
 * Reads the words of a command line; no words match every card.  NULL and
 * ERROR_USAGE when one is wrong: the message names it and what would be right.
 */
const struct query *query_parse(const char *const *words, size_t count, struct arena *arena,
                                struct error *err);

/** The cards of one topic path and of those below it; "" means the cards without a topic. */
const struct query *query_topic(struct text path, struct arena *arena);

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
