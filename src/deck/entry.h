// SPDX-License-Identifier: MIT

/**
 * A card written down as Markdown that the loader reads back as that card.
 *
 * There are several ways to write the same words, from as they were typed to
 * heavily guarded.  Whether a way works is not reasoned here: it is tried.
 */

#ifndef VIVA_DECK_ENTRY_H
#define VIVA_DECK_ENTRY_H

#include <viva/guide_edit.h>

/** What is done to a text so that it is read as it was meant. */
enum entry_way {
    WAY_FRONT = 1,       // the first character can be no label, number or quote
    WAY_LABEL = 2,       // an answer: behind a label of its own, which the loader takes off
    WAY_DEEPER = 4,      // headings are moved below the question's level
    WAY_STRONG = 8,      // headings become strong paragraphs
    WAY_MUTE = 16,       // what begins a line and ends in a colon can be no label
    WAY_ENTITIES = 32,   // beyond ASCII all is written by number
    WAY_FLAT = 64,       // a question: one line, without markup
    WAY_VERBATIM = 128,  // an answer: a code block
    WAY_SPLIT =
        256,  // an answer: nothing is put into its first word, so that "None" is no placeholder
};

/** The ways to write a question and an answer, the plainest first. */
extern const unsigned entry_question_ways[];
extern const size_t entry_question_way_count;
extern const unsigned entry_answer_ways[];
extern const size_t entry_answer_way_count;

/** A card's texts in some way. */
struct entry {
    int level;          // of the question's heading
    struct text title;  // the question's first paragraph, in one line
    struct text stem;   // the rest of it, ""
    struct text answer;
    bool label;           // "**Answer:**" stands before it
    const char *answers;  // see struct guide_entry
};

/** Cuts the first line off, whose end may be LF, CRLF or CR, as the loader reads it. */
struct text entry_line(struct text *rest);

/** Without blank lines in front, blanks at the end and carriage returns. */
struct text entry_clean(struct text typed, struct arena *arena);

void entry_take_question(struct entry *entry, struct text question, unsigned way,
                         struct arena *arena);
void entry_take_answer(struct entry *entry, struct text answer, unsigned way,
                       struct arena *arena);

/** The lines in the guide, the last one ended. */
struct text entry_text(const struct entry *entry, struct arena *arena);

/** The question that the loader makes of it when all goes well. */
struct text entry_question(const struct entry *entry, struct arena *arena);

/** A heading for a topic. */
struct text entry_topic(struct text name, int level, struct arena *arena);

/** Whether any line of a guide says which card's prompt it answers. */
bool entry_answers_any(struct text source);

/** Cuts "<!-- viva: answers ID -->" from a line down to the id; "" when it is none. */
struct text entry_answered(struct text line);

#endif
