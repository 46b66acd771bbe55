// SPDX-License-Identifier: MIT

/**
 * The machine-readable face: JSON Lines whose shapes never lose a key.
 *
 * Most functions make one object with "v" and "type" first; json_line()
 * prints and frees it.  Of what a guide may have as many as lines, a line is
 * printed at once.  Times are ISO 8601 UTC with milliseconds.
 */

#ifndef VIVA_JSON_H
#define VIVA_JSON_H

#include "cli_run.h"

#include <viva/intake.h>
#include <viva/overview.h>
#include <viva/preparation.h>

#include <jansson.h>

/** A card with its memory; an empty id is null. */
json_t *json_card(struct run *run, const struct stored_card *card);

/** Adds what the card said before its guide changed it. */
void json_add_earlier(json_t *object, const struct earlier *earlier, struct arena *arena);

json_t *json_summary(const struct intake_counts *counts, double seconds);

/** A line of the review log. */
json_t *json_review(const struct logged_review *review);

json_t *json_due(const struct overview *overview, int64_t at, struct arena *arena);

json_t *json_topic(const struct topic_overview *topic, struct arena *arena);

json_t *json_undone(const struct undone *undone, const char *card);

json_t *json_check(const struct store_problem *problems, size_t count);

/** The names of a topic path, or tags, which are joined the same way. */
json_t *json_names(struct text joined, struct arena *arena);

/** A study day as the date it begins on, "2026-11-21". */
json_t *json_date(int64_t day);

/** Adds a word at the end of an object. */
void json_add_word(json_t *object, const char *key, const char *word);

/** Adds why the plan asks a card; nothing for NULL. */
void json_add_planned(json_t *object, const struct planned *planned);

/** Text as it is told: bytes that are no UTF-8, as file names may hold, become U+FFFD. */
struct text json_utf8(struct text text, struct arena *arena);

/** Prints what the loader made of a heading or a list, and why. */
void json_tell_decision(const char *file, const struct explanation *explanation,
                        struct arena *arena);

/** Prints something the loader has to say about a guide. */
void json_tell_note(const char *file, const struct note *note, struct arena *arena);

/** Prints the object on one line of stdout and frees it.  Nothing in it can steer a terminal. */
void json_line(json_t *object);

#endif
