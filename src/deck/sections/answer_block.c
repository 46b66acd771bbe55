// SPDX-License-Identifier: MIT
// Where the answer begins among the blocks below a question.

#include "answer_block.h"

#include "answer.h"
#include "brief.h"
#include "choice.h"
#include "commentary.h"
#include "snippet.h"
#include "stem.h"
#include "underway.h"
#include "wording/colon.h"
#include "wording/fence.h"
#include "wording/label.h"
#include "wording/vocabulary.h"

enum {
    LONGEST_STEM = 1600,  // bytes between a question and the label of its answer
    STEM_BLOCKS = 8,
    // The same of one that a label of its own begins, "Task:".
    LONGEST_TASK = 6000,
    TASK_BLOCKS = 40,
    LONGEST_BRIEF_STEM = 240,  // bytes of a stem before a summary
};

/** The first line of a paragraph; "" of another block, and at the end. */
static struct text paragraph_line(const struct reading *reading, uint32_t block,
                                  uint32_t to) {
    return block < to && reading->outline.blocks[block].kind == BLOCK_PARAGRAPH
               ? reading_first_line(reading, block)
               : TEXT("");
}

/** Whether a block may stand between a question about code and what that prints. */
static bool leads_to_output(struct text paragraph, enum block_kind kind) {
    return kind == BLOCK_CODE || snippet_names_output(paragraph);
}

/** Whether a heading names a part of an exercise: "### Problem", "### Approach". */
static bool names_part(const struct reading *reading, uint32_t block, uint32_t to,
                       enum words part) {
    struct text line = TEXT("");

    if (block < to && reading->outline.blocks[block].kind == BLOCK_HEADING) {
        line = reading_first_line(reading, block);
        line = text_trim(text_from(line, text_find(line, TEXT(" "))));
    }
    return words_at(line, part) > 0 ||
           (part == WORDS_STEM && line.size && title_read(line).blank);
}

/** "#### Steps:": a heading above how the answer is found. */
static bool names_way(const struct reading *reading, uint32_t block) {
    static const char *const names[] = {"steps",   "步骤",     "手順",     "단계", "pasos",
                                        "passos",  "étapes",   "schritte", "шаги", "kroki",
                                        "adımlar", "các bước", NULL};
    struct text line = TEXT("");

    if (reading->outline.blocks[block].kind == BLOCK_HEADING) {
        line =
            line_without_ornaments(line_without_hashes(reading_first_line(reading, block)));
    }
    line.size -= colon_ends(line);
    return line.size && line_is_any(line, names);
}

/** "**Analysis**" behind options: why one is right. */
static bool explains_options(const struct reading *reading, uint32_t from, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[block].kind == BLOCK_PARAGRAPH &&
           label_begins_reason(reading_first_line(reading, block)) &&
           choice_has_letters(
               source_lines(&reading->source, blocks[from].line, blocks[block].line));
}

/** Whether a heading only sums up what was told before it: "Interview answer" below a question that asks, and behind more than a stem has. */
static bool sums_up(const struct reading *reading, struct text title, uint32_t from,
                    uint32_t block) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[block].kind == BLOCK_HEADING &&
           brief_is(line_without_hashes(reading_first_line(reading, block))) &&
           source_lines(&reading->source, blocks[from].line, blocks[block].line).size >
               LONGEST_BRIEF_STEM &&
           (title_asks(title) || title_read(title).requests);
}

/** Whether a title, or a paragraph of the blocks [from, to), asks what code prints. */
static bool asks_what_is_printed(struct reading *reading, struct text title, uint32_t from,
                                 uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    bool printed = !title.size;

    for (uint32_t at = from; !printed && at < to; at = blocks[at].after) {
        printed = snippet_paragraph_asks(reading_paragraph(reading, at));
    }
    return printed || snippet_asks_output(title) ||
           snippet_is_asked(title, reading->scratch) || snippet_fills(reading, title);
}

/** Whether a query right below a question that speaks of none answers it, so that "Answer" only tells what it finds. */
static bool is_queried(struct reading *reading, struct text title, uint32_t from,
                       uint32_t to) {
    static const char *const spoken_of[] = {"query", "sql", NULL};
    struct fence fence;

    return outline_is_code(&reading->outline, from) &&
           fence_read(source_line(&reading->source, reading->outline.blocks[from].line),
                      &fence) &&
           text_ends(text_trim(fence.info), TEXT("sql")) && title_asks(title) &&
           !text_holds_any(text_folded(title, reading->scratch), spoken_of) &&
           !asks_what_is_printed(reading, title, from, to);
}

/** The remark on a question that stands before its answer and is told with it; the answer's label if there is none. */
static uint32_t before_remark(struct reading *reading, uint32_t from, uint32_t label) {
    uint32_t remark = commentary_behind(reading, from, label);

    return remark < label && commentary_is(reading, remark) ? remark : label;
}

/** Which part of a story a line begins, by its letter: situation, task, action, result; those behind `parts` others, or none. */
static size_t story_part(struct text line, size_t parts) {
    static const char letters[] = "STAR";
    size_t marks = line_count_marks(line, 0);

    return parts < sizeof(letters) - 1 && marks < line.size &&
                   line.bytes[marks] == letters[parts] &&
                   label_is_before_colon(line, marks + 1)
               ? parts + 1
               : 0;
}

/** "### Solution 1: heaps" below a name and what it asks for: the first of several answers. */
static bool is_first_of_several(const struct reading *reading, struct text title,
                                uint32_t block) {
    struct title above;

    if (reading->outline.blocks[block].kind != BLOCK_HEADING ||
        !label_counts_first(line_without_hashes(reading_first_line(reading, block)))) {
        return false;
    }
    above = title_read(title);
    return !title_calls(&above);
}

uint32_t answer_block_find(struct reading *reading, struct text title, uint32_t from,
                           uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    bool task = label_begins_task(paragraph_line(reading, from, to)) ||
                names_part(reading, from, to, WORDS_STEM);
    size_t longest = task ? LONGEST_TASK : LONGEST_STEM;
    int most = task ? TASK_BLOCKS : STEM_BLOCKS;
    int count = 0;
    bool coded = true;
    bool code = false;
    uint32_t aim = to;
    size_t parts = 0;  // of a story

    for (uint32_t at = from; at < to && count < most && !sums_up(reading, title, from, at);
         at = blocks[at].after) {
        struct text line = paragraph_line(reading, at, to);
        size_t part = story_part(line, parts);

        parts = part ? part : parts;
        if ((answer_has_label(reading, at) && !part) ||
            (at > from && is_first_of_several(reading, title, at)) ||
            (label_begins_output(line) && (coded || snippet_names_output(title))) ||
            (code && label_begins_printed(line) &&
             asks_what_is_printed(reading, title, from, at)) ||
            (task && (label_begins_approach(line) ||
                      names_part(reading, at, to, WORDS_APPROACH)))) {
            size_t size =
                source_lines(&reading->source, blocks[from].line, blocks[at].line).size;

            if (size > longest || underway_is(reading, title, from, aim < at ? aim : at)) {
                return to;
            }
            return is_queried(reading, title, from, at) ? from
                   : aim < at                           ? aim
                   : stem_advises(reading, title, from, at)
                       ? from
                       : before_remark(reading, from, at);
        }
        aim = aim == to && (label_begins_aim(line) || names_way(reading, at) ||
                            explains_options(reading, from, at))
                  ? at
                  : aim;
        coded = coded && leads_to_output(reading_paragraph(reading, at), blocks[at].kind);
        code = code || blocks[at].kind == BLOCK_CODE;
        count++;
    }
    return to;
}

bool answer_block_is_stated(struct reading *reading, uint32_t from, uint32_t to) {
    return label_begins_task(paragraph_line(reading, from, to)) &&
           answer_block_find(reading, TEXT("?"), from, to) < to;
}
