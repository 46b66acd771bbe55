// SPDX-License-Identifier: MIT
// Answers that have begun before a label within them.

#include "underway.h"

#include "snippet.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/label.h"
#include "wording/vocabulary.h"

/** Whether a paragraph begins with a label of what solves something: a question, or the trouble that an answer tells of. */
static bool is_solution(const struct reading *reading, uint32_t block) {
    static const char *const words[] = {"solution",  "решение", "solución", "solucion",
                                        "solução",   "solucao", "lösung",   "loesung",
                                        "soluzione", NULL};
    struct text line = reading_first_line(reading, block);

    if (reading->outline.blocks[block].kind == BLOCK_HEADING ||
        !label_begins_answer(line)) {
        return false;
    }
    line = line_without_front_ornaments(line);
    line = text_from(line, line_count_marks(line, 0));
    return line_starts_any(line, words) > 0;
}

/** Whether such labels are so many that they part a guide's questions from its answers. */
static bool solutions_part(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int solutions = 0;
    int asking = 0;

    for (size_t i = 0; !reading->solutions && i < outline->section_count; i++) {
        asking += outline->sections[i].title.asks;
    }
    for (uint32_t at = 0; !reading->solutions && at < outline->block_count; at++) {
        solutions +=
            outline->blocks[at].kind == BLOCK_PARAGRAPH && is_solution(reading, at);
    }
    if (!reading->solutions) {
        reading->solutions = 2 * solutions > asking ? 1 : 2;
    }
    return reading->solutions == 1;
}

/** Whether a line begins with a label of what is given: "**Task:**", "Scenario:". */
static bool begins_given(struct text line) {
    size_t marks = line_count_marks(line, 0);
    size_t word = words_at(text_from(line, marks), WORDS_TASK);

    return label_begins_task(line) || (word && label_is_before_colon(line, marks + word));
}

/** Whether a paragraph tells something: it neither asks, nor leads up to what follows, nor says what is given. */
static bool tells(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = text_trim(reading_lines(reading, block));
    struct text line = text_trim(reading_first_line(reading, block));

    return here->kind == BLOCK_PARAGRAPH && !colon_ends(line) && !colon_ends(text) &&
           !end_mark_asks(text) && !begins_given(line);
}

bool underway_is(struct reading *reading, struct text title, uint32_t from,
                 uint32_t label) {
    const struct block *blocks = reading->outline.blocks;

    if (from >= label) {
        return false;
    }
    if (blocks[label].kind == BLOCK_PARAGRAPH &&
        label_begins_printed(reading_first_line(reading, label))) {
        return blocks[from].kind != BLOCK_CODE &&
               (snippet_asks_how(title, reading->scratch) ||
                (title_read(title).requests && tells(reading, from)));
    }
    return title_asks(title) && is_solution(reading, label) && tells(reading, from) &&
           !solutions_part(reading);
}
