// SPDX-License-Identifier: MIT

/** The words of a topic's name, and which of them tell it from others. */

#ifndef VIVA_DECK_TOPIC_WORDS_H
#define VIVA_DECK_TOPIC_WORDS_H

#include <viva/arena.h>
#include <viva/text.h>

/** A word where it stands in the name, and folded and in the singular. */
struct topic_word {
    struct text text;
    struct text said;
};

struct topic_words {
    struct topic_word *items;
    size_t count;
    size_t from;  // behind the numbers that only count the name
    size_t
        to;  // before what is said of any guide, "Interview Questions"; `from` if that is all
};

struct topic_words topic_words_of(struct text name, struct arena *arena);

/** What a name says, in few letters: the same for names that say the same. */
struct text topic_gist(struct text name, struct arena *arena);

/** Whether a word says nothing of its own, in any guide. */
bool topic_word_is_empty(struct text said);

/** Whether it is digits and nothing else. */
bool topic_word_is_number(struct text word);

#endif
