// SPDX-License-Identifier: MIT
// What stands before an answer that is set apart, without what only announces it.

#include "stem.h"

#include "answer.h"
#include "choice.h"
#include "hint.h"
#include "question.h"
#include "wording/builder.h"
#include "wording/colon.h"
#include "wording/difficulty.h"
#include "wording/vocabulary.h"

#include <string.h>

enum {
    BEFORE_MAX = 3,        // paragraphs before the one that a label says asks
    LONGEST_BEFORE = 600,  // bytes of them
    LOOKED_AT = 40,        // blocks below a title
    LONGEST_MORE = 200,    // bytes of a paragraph that asks on
    LONGEST_CREDIT = 60,   // bytes up to the name of who asked
};

/** Cuts a heading off the front that only says that what follows asks: "### Question". */
static bool cut_label_heading(struct text *stem) {
    struct text rest = *stem;
    struct text line = text_line(&rest);
    bool heading = text_starts(line, TEXT("#"));

    line = line_without_hashes(line);
    line = text_from(line, line_starts_word(line, "the ") ? strlen("the ") : 0);
    if (!heading || !text_trim(rest).size ||
        (!title_read(line).blank &&
         (!line.size || words_at(line, WORDS_STEM) < line.size))) {
        return false;
    }
    *stem = text_trim(rest);
    return true;
}

/** Cuts a line off the front that is nothing but a label of what is asked: "**Task**". */
static void cut_bold_label(struct text *stem) {
    struct text rest = *stem;
    struct text line = text_trim(text_line(&rest));
    size_t marks = line_count_marks(line, 0);
    static const char *const separators[] = {":", "：", ".", NULL};

    if (marks && !text_holds_any(line, separators) && line.size > 2 * marks &&
        label_begins_task(line) && line_count_marks(line, line.size - marks) == marks &&
        text_trim(rest).size) {
        *stem = text_trim(rest);
    }
}

struct text stem_read(struct reading *reading, uint32_t from, uint32_t to) {
    struct text stem =
        difficulty_behind(answer_stem(reading, from, hint_begin(reading, from, to)));

    label_cut_name(&stem);
    cut_bold_label(&stem);
    label_cut_stated(&stem);
    return stem;
}

bool stem_describes(struct text heading) {
    static const char *const names[] = {"problem description", "question description",
                                        "问题描述", "题目描述", NULL};

    return line_starts_any(heading, names);
}

/** Without a last line that only says the title again. */
static struct text without_title(struct text stem, struct text title) {
    size_t size = stem.size - (text_ends(stem, title) ? title.size : 0);

    return title.size && size > 0 && stem.bytes[size - 1] == '\n'
               ? text_trim(text_slice(stem, 0, size))
               : stem;
}

struct text stem_titled(struct reading *reading, struct text title, struct text stem) {
    struct text heading =
        line_without_hashes(text_line(&(struct text){stem.bytes, stem.size}));
    bool named = cut_label_heading(&stem) && !stem_describes(heading);
    struct title above = title_read(title);
    struct title below = title_read(text_line(&(struct text){stem.bytes, stem.size}));

    if (named && title_calls(&above) && title_calls(&below)) {
        title = TEXT("");
    }
    return builder_joined(title, without_title(stem, title), reading->arena);
}

/** Whether a paragraph says by a label that it asks: "**Question:** why?". */
static bool is_named(const struct reading *reading, uint32_t block) {
    struct text text = reading_paragraph(reading, block);

    return label_cut_name(&text) && text.size;
}

/** The only paragraph with such a label, up to the first heading and shortly behind others; `to` if there is none. */
static uint32_t only_named(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t found = to;
    size_t size = 0;
    int count = 0;

    for (uint32_t at = from;
         at < to && blocks[at].kind != BLOCK_HEADING && count < LOOKED_AT;
         at = blocks[at].after, count++) {
        if (is_named(reading, at)) {
            if (found < to) {
                return to;
            }
            found = at;
        } else if (found == to) {
            struct text text = reading_paragraph(reading, at);

            size += text.size;
            if (!text.size || count >= BEFORE_MAX || size > LONGEST_BEFORE) {
                return to;
            }
        }
    }
    return found;
}

/** Behind what a task of several sentences goes on with, which a colon announces, before the code that solves it: a list, or code and a line that asks of it; `from` if it does not. */
static uint32_t behind_announced(const struct reading *reading, struct text title,
                                 uint32_t from, uint32_t to) {
    static const char *const stops[] = {". ", "? ", NULL};
    const struct block *blocks = reading->outline.blocks;
    uint32_t behind = from;

    if (!colon_ends(title) || !text_holds_any(title, stops) || from >= to) {
        return from;
    }
    if (blocks[from].kind == BLOCK_LIST) {
        behind = blocks[from].after;
    } else if (blocks[from].kind == BLOCK_CODE && blocks[from].after < to &&
               title_asks(reading_paragraph(reading, blocks[from].after))) {
        behind = blocks[blocks[from].after].after;
    }
    return behind < to && blocks[behind].kind == BLOCK_CODE ? behind : from;
}

uint32_t stem_end(const struct reading *reading, struct text title, uint32_t from,
                  uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    struct text line = from < to && blocks[from].kind == BLOCK_PARAGRAPH
                           ? reading_first_line(reading, from)
                           : TEXT("");
    uint32_t behind = behind_announced(reading, title, from, to);
    uint32_t named;

    if (label_begins_task(line) || label_cut_name(&line)) {
        return blocks[from].after;
    }
    if (behind > from) {
        return behind;
    }
    named = title_asks(title) ? to : only_named(reading, from, to);
    return named < to ? blocks[named].after : from;
}

bool stem_credits(struct text text) {
    static const char *const words[] = {"asked by ", "asked at ", "asked in ", NULL};
    struct text front = text_slice(text, 0, LONGEST_CREDIT);
    size_t size;
    size_t at = text_find_any(front, words, &size);

    return text_starts(text, TEXT("This ")) && at < front.size &&
           at < text_find(text, TEXT(". "));
}

/** A block's first line without the marks of a heading or an item. */
static struct text bare_line(const struct reading *reading, uint32_t block) {
    struct text line = line_without_hashes(reading_first_line(reading, block));

    return line_begins_item(line) ? text_trim(text_from(line, text_find(line, TEXT(" "))))
                                  : line;
}

bool stem_advises(const struct reading *reading, struct text title, uint32_t from,
                  uint32_t label) {
    const struct block *blocks = reading->outline.blocks;
    struct title above;

    if (from == label || !label_begins_example(bare_line(reading, label))) {
        return false;
    }
    above = title_read(title);
    if (!title_calls(&above)) {
        return false;
    }
    for (uint32_t at = from; at < label; at = blocks[at].after) {
        struct text text = reading_paragraph(reading, at);
        bool listed = at > from && blocks[at].kind == BLOCK_LIST;

        if ((!text.size && !listed) || title_asks(text) || label_begins_task(text)) {
            return false;
        }
    }
    return true;
}

/** Whether a paragraph goes on with what one above asks: with its sentence, or by asking as well. */
static bool asks_on(struct text above, struct text text) {
    struct title title = title_read(text);
    bool ended = above.size && strchr(".?!:", above.bytes[above.size - 1]);

    return text.size && text.size <= LONGEST_MORE && !title.labelled &&
           (title.asks || title.commands ||
            (!ended && text.bytes[0] >= 'a' && text.bytes[0] <= 'z'));
}

/** Whether all below a heading that is a label alone asks, "## Q3", in more than a paragraph. */
static bool asks_throughout(const struct reading *reading,
                            const struct question *question) {
    const struct block *blocks = reading->outline.blocks;
    struct text line = source_line(&reading->source, question->line);
    struct text above = question->title;

    if (question->from >= question->to || !text_starts(line, TEXT("#")) ||
        !title_read(line_without_hashes(line)).blank) {
        return false;
    }
    for (uint32_t at = question->from; at < question->to; at = blocks[at].after) {
        struct text text = reading_paragraph(reading, at);

        if (blocks[at].kind != BLOCK_RULE && !asks_on(above, text)) {
            return false;
        }
        above = text.size ? text : above;
    }
    return true;
}

bool stem_is_all(struct reading *reading, const struct question *question) {
    return (!question->rest.size && asks_throughout(reading, question)) ||
           (answer_is_labelled(reading, question->more, question->more_to) &&
            answer_find_label(question->rest) == question->rest.size &&
            !question_is_answered(reading, question->title, question->from, question->to) &&
            (question->rest.size ||
             choice_has_letters(answer_stem(reading, question->from, question->to))));
}

bool stem_is_code(const struct reading *reading, uint32_t from, const struct fold *fold) {
    while (fold && from < fold->first && outline_is_code(&reading->outline, from)) {
        from = reading->outline.blocks[from].after;
    }
    return fold && from == fold->first;
}
