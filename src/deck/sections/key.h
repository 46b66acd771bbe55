// SPDX-License-Identifier: MIT

/** Answers that stand together behind their questions, and are told apart by number. */

#ifndef VIVA_DECK_KEY_H
#define VIVA_DECK_KEY_H

#include "reading.h"

/** Finds the keys of a guide, for reading->answers and reading->keys. */
void key_find_all(struct reading *reading);

/** Whether a section is a key or belongs to one: it holds no questions. */
bool key_holds(const struct reading *reading, size_t section);

/** The answer to the question with this number that stands before the next key; NULL if it has none, or if it is `listed` and the lists there begin anew, so that nobody can tell which is meant. */
const struct keyed_answer *key_answer(const struct reading *reading, int number, int line,
                                      bool listed);

struct question;

/** The same for a question; no bare letter if it is answered already, by itself. */
const struct keyed_answer *key_to(const struct reading *reading,
                                  const struct question *question, bool answered);

/** Whether a key answers the first and the last of so many items of a list by number, and no more, unless another list counts on. */
bool key_answers_list(const struct reading *reading, uint32_t list, int items);

/** Whether a key completes a list: it answers each item, and those have gaps, or it says of each that it is true or not. */
bool key_completes_list(const struct reading *reading, uint32_t list, int items);

/** Whether it is a letter in a row or a grid, and nothing below. */
bool key_is_bare(const struct keyed_answer *answer);

/** Takes what it says for the answer of a question's card; what stands further on is asked. */
void key_take(struct reading *reading, const struct keyed_answer *answer,
              const struct question *question, struct card *card);

#endif
