// SPDX-License-Identifier: MIT

/** Where a card belongs: the document's title and the headings above. */

#ifndef VIVA_DECK_TOPIC_H
#define VIVA_DECK_TOPIC_H

#include "reading.h"

/**
 * The topic path of what a section holds, its own heading included.  Names
 * are plain text without numbers and emoji; a name is not repeated.
 */
struct text topic_of_section(struct reading *reading, size_t section);

/** The topic path of a question that is the heading of a section. */
struct text topic_of_question(struct reading *reading, size_t section);

/** Notes that a heading is a question, which as the first of several as high stands over none of them. */
void topic_leave(struct reading *reading, size_t section);

/** The topic path of a fold that stands in a section's body: of the groups around it, too. */
struct text topic_of_fold(struct reading *reading, size_t section, size_t fold);

/** The topic of what a group folds around, its index and one, in a section; the section's if that is 0 or lies around it. */
struct text topic_in_group(struct reading *reading, size_t section, size_t group);

/** A topic path with one more name, unless it holds that already. */
struct text topic_below(struct reading *reading, struct text topic, struct text name);

/** The topic path of a file that is one question: its title is that. */
struct text topic_of_single(struct reading *reading);

/** A heading or title as a name: plain, without number, emoji and label. */
struct text topic_name(struct text heading, struct arena *arena);

/** Names the topic of cards that have none, in a README without a title and headings or where the folder names nothing, by the nearest folder that does. */
void topic_name_rest(struct reading *reading);

/** Leaves out what the cards' topics say twice, but for names in front, of so many bytes, that the user chose. */
void topic_tidy(struct reading *reading, size_t chosen);

/** What a file without a title is called: its name without ending, `-` and `_` as spaces. */
struct text topic_of_file(const char *name, struct arena *arena);

#endif
