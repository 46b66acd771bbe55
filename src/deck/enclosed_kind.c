// SPDX-License-Identifier: MIT
// Judges kinds of markup by what they enclose, what they are called and what comes behind them.

#include "enclosed_kind.h"

#include "title.h"

#include <string.h>

enum {
    PAIRS_MIN = 3,
    NAMED_MIN = 2,          // of which both sides are named
    NAMED_SCORE = 1000000,  // more than any file has
    QUESTION_MAX = 2000,    // bytes of a paragraph that asks
};

struct text enclosed_text(const struct enclosed *enclosed, size_t from, size_t to) {
    return text_slice(enclosed->file->text, from, to);
}

/** Whether the first paragraph asks. */
static bool asks(struct text text) {
    struct title title;

    // What stands before the last of many on a line is as long as the line.
    text = text_trim(text_slice(text, 0, QUESTION_MAX + 1));
    text = text_slice(text, 0, text_find(text, TEXT("\n\n")));
    if (!text.size || text.size > QUESTION_MAX) {
        return false;
    }
    title = title_read(text);
    return title_calls(&title) || title.compares;
}

enum label_word enclosed_word(struct text name) {
    static const struct {
        const char *name;
        enum label_word word;
    } sides[] = {{"front", WORD_QUESTION},  {"back", WORD_ANSWER},
                 {"prompt", WORD_QUESTION}, {"response", WORD_ANSWER},
                 {"recto", WORD_QUESTION},  {"verso", WORD_ANSWER}};

    while (name.size) {
        enum label_word word = label_word(name);

        for (size_t i = 0; i < sizeof(sides) / sizeof(sides[0]); i++) {
            word = line_starts_word(name, sides[i].name) ? sides[i].word : word;
        }
        if (word != WORD_OTHER) {
            return word;
        }
        while (name.size && !strchr("-_.:", name.bytes[0])) {
            name = text_from(name, 1);
        }
        name = text_from(name, 1);
    }
    return WORD_OTHER;
}

static size_t kind_at(struct enclosed *enclosed, const struct enclosure *enclosure) {
    size_t kind = 0;

    while (kind < enclosed->count &&
           (enclosed->kinds[kind].markup != enclosure->kind ||
            !text_equal(enclosed->kinds[kind].name, enclosure->name))) {
        kind++;
    }
    if (kind == enclosed->count && kind < ENCLOSED_KINDS) {
        enclosed->kinds[enclosed->count++] = (struct kind){
            .markup = enclosure->kind,
            .name = enclosure->name,
            .word = enclosure->kind == ENCLOSURE_COMMENT ? WORD_ANSWER
                                                         : enclosed_word(enclosure->name)};
    }
    return kind;
}

size_t enclosed_line_above(const struct retold *file, size_t line) {
    while (line > 0) {
        if (file->bare[--line].size) {
            return line;
        }
    }
    return file->count;
}

struct text enclosed_before(const struct enclosed *enclosed,
                            const struct enclosure *enclosure) {
    const struct retold *file = enclosed->file;
    struct text line = file->lines[enclosure_line(file, enclosure->opening)];
    size_t start = (size_t)(line.bytes - file->text.bytes);

    return text_trim(text_slice(line, 0, enclosure->opening - start));
}

bool enclosed_is_covered(const struct enclosed *enclosed,
                         const struct enclosure *enclosure) {
    const struct retold *file = enclosed->file;
    struct text before = enclosed_before(enclosed, enclosure);

    if (!before.size) {
        size_t line = enclosed_line_above(file, enclosure_line(file, enclosure->opening));

        before = line < file->count && !file->code[line] ? file->bare[line] : TEXT("");
    }
    return asks(line_without_hashes(before));
}

/** Whether nothing that may go on its text stands behind it. */
static bool is_closed(const struct enclosed *enclosed, const struct enclosure *enclosure) {
    const struct retold *file = enclosed->file;
    size_t line = retold_next(file, enclosure_line(file, enclosure->behind) + 1);

    return line >= file->count || retold_is_heading(file, line) ||
           line_is_underline(file->bare[line]) || asks(file->bare[line]);
}

bool enclosed_asks_in(struct text name, struct text value) {
    return title_asks(value) || enclosed_word(name) == WORD_QUESTION;
}

static bool has_asking_attribute(const struct enclosure *enclosure) {
    struct text rest = enclosure->attributes;
    struct text name;
    struct text value;

    while (enclosure_attribute(&rest, &name, &value)) {
        if (enclosed_asks_in(name, value)) {
            return true;
        }
    }
    return false;
}

const struct enclosure *enclosed_next(const struct enclosed *enclosed, size_t number) {
    const struct enclosure *here = &enclosed->all.items[number];
    const struct enclosure *next = here + 1;
    const struct enclosure *end = enclosed->all.items + enclosed->all.count;

    // What has a list behind it may be several blocks.
    if (next < end && !next->frame &&
        (here->kind == ENCLOSURE_LIST ||
         !text_trim(enclosed_text(enclosed, here->frame ? here->from : here->behind,
                                  next->opening))
              .size)) {
        return next;
    }
    return NULL;
}

/** Whether text without markup stands right behind. */
static bool is_above_text(const struct enclosed *enclosed, const struct enclosure *here) {
    const struct retold *file = enclosed->file;
    size_t line = retold_next(file, enclosure_line(file, here->behind) + 1);

    return line < file->count && !retold_is_heading(file, line);
}

static void count_one(struct enclosed *enclosed, size_t number) {
    const struct enclosure *here = &enclosed->all.items[number];
    const struct enclosure *next = enclosed_next(enclosed, number);
    struct kind *kind = &enclosed->kinds[enclosed->kind_of[number]];

    kind->attributes += has_asking_attribute(here);
    if (next && enclosed->kind_of[number + 1] != ENCLOSED_NONE) {
        kind->before[enclosed->kind_of[number + 1]]++;
    }
    kind->count++;
    if (here->frame) {
        return;
    }
    kind->asking += asks(enclosed_text(enclosed, here->from, here->to));
    kind->covered += enclosed_is_covered(enclosed, here);
    kind->closed += is_closed(enclosed, here);
    kind->below += (!next || enclosed->kind_of[number + 1] == ENCLOSED_NONE) &&
                   is_above_text(enclosed, here);
}

/** Whether an element asks, or has a number as those around it may have. */
static bool is_posed(const struct enclosed *enclosed, const struct enclosure *element) {
    struct text inside = enclosed_text(enclosed, element->from, element->to);

    return label_first_number(inside) > 0 || asks(inside);
}

static void count(struct enclosed *enclosed) {
    enclosed->kind_of = arena_new(enclosed->file->arena, enclosed->all.count + 1, 1);
    for (size_t i = 0; i < enclosed->all.count; i++) {
        const struct enclosure *here = &enclosed->all.items[i];

        // An element may stress anything.
        enclosed->kind_of[i] = here->kind == ENCLOSURE_ELEMENT && !is_posed(enclosed, here)
                                   ? ENCLOSED_NONE
                                   : (uint8_t)kind_at(enclosed, here);
    }
    for (size_t i = 0; i < enclosed->all.count; i++) {
        if (enclosed->kind_of[i] != ENCLOSED_NONE) {
            count_one(enclosed, i);
        }
    }
}

/** The kind whose texts ask, or are named so. */
static size_t find_question(const struct enclosed *enclosed) {
    size_t best = ENCLOSED_NONE;
    int most = 0;

    for (size_t i = 0; i < enclosed->count; i++) {
        const struct kind *kind = &enclosed->kinds[i];
        bool named = kind->word == WORD_QUESTION && kind->count >= NAMED_MIN;
        bool asking = 3 * kind->asking >= 2 * kind->count && kind->count >= PAIRS_MIN;
        int score = kind->count + (named ? NAMED_SCORE : 0);

        if (kind->markup != ENCLOSURE_COMMENT && kind->word != WORD_ANSWER &&
            (named || asking) && score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

/** Whether two kinds come by turns all through the file, and no text goes on behind the second. */
static bool take_turns(const struct enclosed *enclosed, size_t first, size_t second) {
    const struct kind *kind = &enclosed->kinds[first];
    const struct kind *next = &enclosed->kinds[second];
    int turns = kind->before[second];

    return first != second && turns > PAIRS_MIN && next->markup == ENCLOSURE_TAG &&
           5 * turns >= 4 * kind->count && 5 * turns >= 4 * next->count &&
           5 * (next->before[first] + next->closed) >= 4 * next->count;
}

static size_t find_turns(const struct enclosed *enclosed) {
    for (size_t i = 0; i < enclosed->count; i++) {
        for (size_t next = 0;
             next < enclosed->count && enclosed->kinds[i].markup == ENCLOSURE_TAG; next++) {
            if (take_turns(enclosed, i, next)) {
                return i;
            }
        }
    }
    return ENCLOSED_NONE;
}

/** The kind that stands behind most questions, or is named so. */
static size_t find_answer(const struct enclosed *enclosed) {
    const struct kind *question = &enclosed->kinds[enclosed->question];
    size_t best = ENCLOSED_NONE;
    int most = 0;

    for (size_t i = 0; i < enclosed->count; i++) {
        const struct kind *kind = &enclosed->kinds[i];
        bool named = kind->word == WORD_ANSWER && kind->markup != ENCLOSURE_COMMENT;
        int score = question->before[i] + (named ? NAMED_SCORE : 0);

        if (i != enclosed->question && score > most &&
            (named || 2 * question->before[i] >= question->count) &&
            3 * kind->asking <= 2 * kind->count) {
            most = score;
            best = i;
        }
    }
    return best;
}

/** The kind that hides the answers of lines that ask. */
static size_t find_covered(const struct enclosed *enclosed) {
    for (size_t i = 0; i < enclosed->count; i++) {
        const struct kind *kind = &enclosed->kinds[i];

        if (kind->word == WORD_ANSWER && kind->covered >= PAIRS_MIN &&
            3 * kind->covered >= 2 * kind->count && 3 * kind->closed >= 2 * kind->count &&
            4 * kind->asking <= kind->count) {
            return i;
        }
    }
    return ENCLOSED_NONE;
}

/** The kind whose attributes hold the questions. */
static size_t find_attributes(const struct enclosed *enclosed) {
    for (size_t i = 0; i < enclosed->count; i++) {
        const struct kind *kind = &enclosed->kinds[i];

        if (kind->attributes >= PAIRS_MIN && 3 * kind->attributes >= 2 * kind->count) {
            return i;
        }
    }
    return ENCLOSED_NONE;
}

/** Whether most of what asks has an answer. */
static bool is_answered(const struct enclosed *enclosed) {
    const struct kind *question = &enclosed->kinds[enclosed->question];

    return enclosed->attributes || enclosed->answer != ENCLOSED_NONE ||
           3 * question->below >= 2 * question->count;
}

bool enclosed_study(struct enclosed *enclosed, struct retold *file) {
    *enclosed =
        (struct enclosed){.file = file, .question = ENCLOSED_NONE, .answer = ENCLOSED_NONE};
    enclosed->all = enclosures_read(file);
    if (enclosed->all.count < PAIRS_MIN) {
        return false;
    }
    count(enclosed);
    enclosed->question = find_attributes(enclosed);
    enclosed->attributes = enclosed->question != ENCLOSED_NONE;
    if (!enclosed->attributes) {
        enclosed->question = find_question(enclosed);
    }
    if (enclosed->question == ENCLOSED_NONE) {
        enclosed->question = find_turns(enclosed);
    }
    if (enclosed->question == ENCLOSED_NONE) {
        enclosed->answer = find_covered(enclosed);
        return enclosed->answer != ENCLOSED_NONE;
    }
    enclosed->answer = find_answer(enclosed);
    return is_answered(enclosed);
}
