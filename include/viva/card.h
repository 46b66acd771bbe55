// SPDX-License-Identifier: MIT

/** A question as it stands in a guide, and the four grades. */

#ifndef VIVA_CARD_H
#define VIVA_CARD_H

#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

enum card_kind {
    CARD_ANSWERED,  // a question with a model answer; "card" in JSON
    CARD_PROMPT,    // a question alone, to rehearse; "prompt" in JSON
};

/** How well a question was answered.  The numbers are those of the keys, of FSRS and of the log. */
enum grade {
    GRADE_AGAIN = 1,
    GRADE_HARD = 2,
    GRADE_GOOD = 3,
    GRADE_EASY = 4,
};

/** "again", "hard", "good", "easy"; NULL for anything else. */
const char *grade_name(enum grade grade);

/** Reads a grade's name, its first letter or its digit, in any case; 0 if it is none. */
int grade_parse(const char *word);

/** Topic paths are one text: the names from the outermost on, joined by this byte, which no name holds. */
#define TOPIC_SEPARATOR '\x1f'

/** "Python / Core" of a topic path; "" of an empty one.  Not made safe for a terminal. */
struct text topic_title(struct text topic, struct arena *arena);

/** The names of a topic path. */
size_t topic_names(struct text topic, struct arena *arena, const struct text **names);

/**
 * One question of a guide.  Texts are Markdown: `question` a single paragraph
 * or, when it has a stem, several blocks; `answer` blocks, without the label
 * and the quotes around the whole ("" for a prompt).
 */
struct card {
    enum card_kind kind;
    struct text question;
    struct text answer;
    struct text topic;   // names joined by TOPIC_SEPARATOR
    int line;            // where the question stands in its file, from 1
    const char *format;  // the recogniser that found it, a static string
    struct text
        setting;  // told before it and other questions, until a guide is read through
    struct text
        answers;  // id of the card of another guide that this is the user's answer to, or ""
};

#endif
