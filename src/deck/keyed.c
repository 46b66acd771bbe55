// SPDX-License-Identifier: MIT
// Which answer of a key belongs to a question, and what it says.

#include "answer.h"
#include "builder.h"
#include "choice.h"
#include "key.h"
#include "key_lines.h"
#include "lead_line.h"
#include "question.h"

enum { LONGEST_BARE = 2 };  // bytes of an option's letter

/** Whether an answer stands below a heading that says the same as one above the question. */
static bool is_of_chapter(const struct reading *reading, const struct keyed_answer *answer,
                          size_t section) {
    const struct section *sections = reading->outline.sections;
    struct text chapter = sections[answer->chapter].title.text;

    while (answer->chapter && section && chapter.size) {
        if (text_equal(sections[section].title.text, chapter)) {
            return true;
        }
        section = sections[section].parent;
    }
    return false;
}

/** The only one of the answers with a number, in the key behind a line, that stands in the chapter of a question on that line. */
static const struct keyed_answer *answer_in_chapter(const struct reading *reading,
                                                    const struct keyed_answer *first,
                                                    int line) {
    const struct keyed_answer *end = reading->answers + reading->answer_count;
    const struct keyed_answer *found = NULL;
    size_t section = outline_section_at(&reading->outline, line);

    for (const struct keyed_answer *answer = first; answer < end; answer++) {
        if (answer->number == first->number && answer->from == first->from &&
            is_of_chapter(reading, answer, section)) {
            if (found) {
                return NULL;
            }
            found = answer;
        }
    }
    return found;
}

/** The answer with a number whose chapter, as they follow one another, is that of a question on that line. */
static const struct keyed_answer *
answer_in_order(const struct reading *reading, const struct keyed_answer *first, int line) {
    const struct keyed_answer *end = reading->answers + reading->answer_count;

    for (const struct keyed_answer *answer = first; answer < end; answer++) {
        if (answer->number == first->number && answer->from == first->from &&
            line >= answer->asked && line < answer->asked_end) {
            return answer;
        }
    }
    return NULL;
}

bool key_is_bare(const struct keyed_answer *answer) {
    return answer->first == answer->end && answer->said.size <= LONGEST_BARE;
}

const struct keyed_answer *key_answer(const struct reading *reading, int number, int line,
                                      bool listed) {
    const struct keyed_answer *found = NULL;
    bool single = true;

    for (size_t i = 0; number && i < reading->answer_count; i++) {
        const struct keyed_answer *answer = &reading->answers[i];

        // Behind the question, in the first key there.
        if (answer->number == number && line < answer->line && line >= answer->from) {
            // What explains a letter of a grid says the letter as well.
            if (found && found->from == answer->from && key_is_bare(found) &&
                !key_is_bare(answer)) {
                found = answer;
            }
            single = single && !(found && found != answer && found->from == answer->from &&
                                 key_is_bare(found) == key_is_bare(answer));
            found = found ? found : answer;
        }
    }
    // Of two answers with this number nobody can tell which, but by the chapters they stand in.
    if (found && (!single || (listed && found->restarted))) {
        const struct keyed_answer *named = answer_in_chapter(reading, found, line);

        return named ? named : answer_in_order(reading, found, line);
    }
    return found;
}

bool key_answers_list(const struct reading *reading, uint32_t list, int items) {
    int line = reading->outline.blocks[list].line;
    int first = reading->answer_count ? reading_first_number(reading, list) : 0;

    return items > 1 && key_answer(reading, first, line, true) &&
           key_answer(reading, first + items - 1, line, true) &&
           !key_answer(reading, first + items, line, true);
}

/** What answers behind a question that is asked again: in its paragraph, then below. */
static struct text behind_repetition(struct reading *reading,
                                     const struct keyed_answer *answer,
                                     struct text question) {
    const struct block *blocks = reading->outline.blocks;
    struct lead lead;

    if (answer->end <= answer->first || blocks[answer->first].kind != BLOCK_PARAGRAPH) {
        return TEXT("");
    }
    lead = lead_read(reading, answer->first);
    return text_equal(lead.title.text, question)
               ? builder_joined(
                     text_trim(lead.rest),
                     answer_read(reading, blocks[answer->first].after, answer->end),
                     reading->arena)
               : TEXT("");
}

struct text key_text(struct reading *reading, const struct keyed_answer *answer,
                     struct text title, struct text question) {
    struct text behind = behind_repetition(reading, answer, title);
    struct text text = answer_stem(reading, answer->first, answer->end);

    if (behind.size) {
        return behind;
    }
    // Where letters count options, "A: ..." is one of them, not the label of the answer.
    if (!choice_has_letters(question) || !label_is_letter(text)) {
        text = answer_read(reading, answer->first, answer->end);
    }
    if (!answer->labelled) {
        return builder_joined(answer->said, text, reading->arena);
    }
    return key_reopened(text,
                        !text_holds(text, TEXT("\n")) ? title_read(text).text
                                                      : label_without_number(text),
                        reading->arena);
}
