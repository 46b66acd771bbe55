// SPDX-License-Identifier: MIT
// Headings that stand over lists of questions: "3. Collections (31 questions)".

#include "bank.h"

#include "lead_line.h"

enum { LISTS_MIN = 3 };  // of a level

enum verdict { BANK_UNKNOWN, BANK_NO, BANK_YES };

/** The headings of a level and the items of the lists below them. */
struct tally {
    int headings;
    int asking;
    int lists;
    int items;
    int bare;
    int calling;
};

/** The list that is all that stands below a heading, but for rules; 0 if there is more. */
static uint32_t only_list(const struct outline *outline, size_t number) {
    const struct block *blocks = outline->blocks;
    uint32_t end = outline_body_end(outline, number);
    uint32_t list = 0;

    if (number + 1 < outline->section_count &&
        outline->sections[number + 1].level > outline->sections[number].level) {
        return 0;
    }
    for (uint32_t at = outline->sections[number].body; at < end; at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_LIST && !list) {
            list = at;
        } else if (blocks[at].kind != BLOCK_RULE) {
            return 0;
        }
    }
    return list;
}

static void tally_list(struct reading *reading, uint32_t list, struct tally *tally) {
    const struct block *blocks = reading->outline.blocks;

    tally->lists++;
    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        uint32_t paragraph = at + 1;

        tally->items++;
        if (paragraph < blocks[at].after && blocks[paragraph].kind == BLOCK_PARAGRAPH) {
            struct title title = lead_read(reading, paragraph).title;

            tally->bare += blocks[paragraph].after == blocks[at].after;
            tally->calling += title_calls(&title);
        }
    }
}

static struct tally tally_level(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    struct tally tally = {0};

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        uint32_t list;

        if (here->level != level || here->nested || i == reading->title_section ||
            series_is_furniture(here->title.text)) {
            continue;
        }
        tally.headings++;
        tally.asking += here->title.asks || here->title.labelled || here->title.tells;
        list = only_list(outline, i);
        if (list) {
            tally_list(reading, list, &tally);
        }
    }
    return tally;
}

/** Whether half of all items ask, and the headings do not. */
static bool judge_level(struct reading *reading, int level) {
    struct tally tally = tally_level(reading, level);

    return tally.lists >= LISTS_MIN && 5 * tally.lists >= 4 * tally.headings &&
           5 * tally.asking <= tally.headings && 5 * tally.bare >= 4 * tally.items &&
           2 * tally.calling >= tally.items;
}

/** "Build a form with:" goes on in its list. */
static bool introduces(const struct section *section) {
    return text_ends(text_trim(section->heading_text), TEXT(":"));
}

/** Whether it says "questions" and asks none, above bare items that do. */
static bool is_called_so(struct reading *reading, const struct section *here,
                         const struct tally *own) {
    return !here->title.asks && !here->title.requests && own->items > 1 &&
           own->bare == own->items && 4 * own->calling >= 3 * own->items &&
           promise_of(here->heading_text, reading->scratch) == PROMISE_QUESTIONS;
}

bool bank_names(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    int *verdict = &reading->banks[here->level];
    struct tally own = {0};

    if (here->nested || reading->promise != PROMISE_QUESTIONS || introduces(here) ||
        !only_list(&reading->outline, section)) {
        return false;
    }
    tally_list(reading, only_list(&reading->outline, section), &own);
    if (is_called_so(reading, here, &own)) {
        return true;
    }
    if (*verdict == BANK_UNKNOWN) {
        *verdict = judge_level(reading, here->level) ? BANK_YES : BANK_NO;
    }
    return *verdict == BANK_YES && 4 * own.calling >= own.items;
}
