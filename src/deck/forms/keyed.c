// SPDX-License-Identifier: MIT
// Which answer of a key belongs to a question, and what it says.

#include "sections/answer.h"
#include "sections/choice.h"
#include "sections/key.h"
#include "sections/key_lines.h"
#include "sections/lead_line.h"
#include "sections/question.h"
#include "wording/builder.h"

#include <string.h>

enum {
    LONGEST_BARE = 2,      // bytes of an option's letter
    LONGEST_VERDICT = 24,  // of a word that says whether something is true
    JUDGED_MIN = 4,        // answers that say so
    BLOCKS_AHEAD = 64,     // that are looked at for a list that counts on
};

// What ends a word where no space does.
static const char *const ends[] = {"。", "，", "、", "：", "（", "—", "–", NULL};

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

const struct keyed_answer *key_to(const struct reading *reading,
                                  const struct question *question, bool answered) {
    const struct keyed_answer *key =
        key_answer(reading, question->number, question->line, question->listed);

    return key && answered && key_is_bare(key) ? NULL : key;
}

/** Whether a list further down begins with a number, and so counts on from one before. */
static bool is_counted_on(const struct reading *reading, uint32_t list, int number) {
    const struct outline *outline = &reading->outline;
    uint32_t at = outline->blocks[list].after;
    int left = BLOCKS_AHEAD;

    while (at < outline->block_count && left > 0 &&
           reading_first_number(reading, at) != number) {
        at = outline->blocks[at].after;
        left--;
    }
    return at < outline->block_count && left > 0 &&
           !key_holds(reading, outline_section_at(outline, outline->blocks[at].line));
}

bool key_answers_list(const struct reading *reading, uint32_t list, int items) {
    int line = reading->outline.blocks[list].line;
    int first = reading->answer_count ? reading_first_number(reading, list) : 0;

    return items > 0 && key_answer(reading, first, line, true) &&
           key_answer(reading, first + items - 1, line, true) &&
           (!key_answer(reading, first + items, line, true) ||
            is_counted_on(reading, list, first + items));
}

/** Whether a text leaves out what is asked: "A byte has ___ bits." */
static bool has_gap(struct text text) {
    static const char *const gaps[] = {"__",   "\\_", "……",   "....", "( )",  "(  )",
                                       "（）", "（ ", "（　", "[ ]",  "[...", NULL};

    return text_holds_any(text, gaps);
}

/** How many items of a list have a gap. */
static int count_gaps(const struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    int count = 0;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        count += has_gap(reading_lines(reading, at));
    }
    return count;
}

/** The first word of an answer, and whether a sign sets it off from others. */
static struct text first_word(const struct reading *reading,
                              const struct keyed_answer *answer, bool *alone) {
    struct text text = answer->said.size ? answer->said
                       : answer->first < answer->end
                           ? reading_first_line(reading, answer->first)
                           : TEXT("");
    size_t size = 0;

    text = text_trim(text_from(text, line_count_marks(text, 0)));
    while (size < text.size && !strchr(" *_.,;:!)-", text.bytes[size]) &&
           !text_starts_any(text_from(text, size), ends)) {
        size++;
    }
    *alone = size == text.size || text.bytes[size] != ' ' ||
             line_dash_size(text, line_skip_spaces(text, size));
    return text_slice(text, 0, size);
}

/** Whether all answers of a list's key begin with one of two words, which most hold nothing beside: it says what is true and what is false. */
static bool is_judged(const struct reading *reading, uint32_t list) {
    const struct keyed_answer *first =
        key_answer(reading, reading_first_number(reading, list),
                   reading->outline.blocks[list].line, true);
    struct text words[2] = {{0}};
    int alone = 0;
    int count = 0;

    for (size_t i = 0; i < reading->answer_count; i++) {
        bool apart = false;
        struct text word;
        bool other;

        if (reading->answers[i].from != first->from) {
            continue;
        }
        word = first_word(reading, &reading->answers[i], &apart);
        other = words[0].size && !text_equal(word, words[0]);
        if (!word.size || word.size > LONGEST_VERDICT ||
            (other && words[1].size && !text_equal(word, words[1]))) {
            return false;
        }
        words[other] = word;
        alone += apart;
        count++;
    }
    return words[1].size && count >= JUDGED_MIN && 2 * alone >= count;
}

bool key_completes_list(const struct reading *reading, uint32_t list, int items) {
    return key_answers_list(reading, list, items) &&
           (3 * count_gaps(reading, list) >= 2 * items || is_judged(reading, list));
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

/** What it says, without its number, and without the `title` of the question if that is asked again. */
static struct text key_text(struct reading *reading, const struct keyed_answer *answer,
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
    behind = text;
    if (!text_holds(text, TEXT("\n"))) {
        behind = title_read(text).text;
    } else if (!label_cut_question(&behind)) {
        behind = label_without_number(text);
    }
    return key_reopened(text, behind, reading->arena);
}

void key_take(struct reading *reading, const struct keyed_answer *answer,
              const struct question *question, struct card *card) {
    if (question->more < question->more_to) {
        struct text more = answer_stem(reading, question->more, question->more_to);

        card->question = builder_joined(card->question, more, reading->arena);
    }
    card->answer = key_text(reading, answer, question->title, card->question);
}
