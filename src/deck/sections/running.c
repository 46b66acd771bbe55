// SPDX-License-Identifier: MIT
// Lists of questions whose numbers run on through the headings.

#include "running.h"

#include "lead_line.h"

enum {
    LISTS_MIN = 3,
    ITEMS_MIN = 20,
    CALLING_MIN = 5,  // items that ask or request
    ASKED_MIN = 4,    // number of a question, for a list to count on from it
};

/** Lists that count on, so far. */
struct run {
    uint32_t first;
    uint32_t end;  // block behind the last one
    int next;      // number
    int lists;
    int items;
    int calling;
};

/** The number of an outer list's first item, 0 if it has none. */
static int first_number(const struct reading *reading, uint32_t list) {
    const struct block *here = &reading->outline.blocks[list];

    return here->kind == BLOCK_LIST && here->parent == 0
               ? reading_first_number(reading, list)
               : 0;
}

static void add_list(struct reading *reading, uint32_t list, struct run *run) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        run->items++;
        run->next++;
        if (at + 1 < blocks[at].after && blocks[at + 1].kind == BLOCK_PARAGRAPH) {
            struct title title = lead_read(reading, at + 1).title;

            run->calling += title_calls(&title);
        }
    }
    run->lists++;
    run->end = blocks[list].after;
}

static bool is_series(const struct run *run) {
    return run->lists >= LISTS_MIN && run->items >= ITEMS_MIN &&
           run->calling >= CALLING_MIN;
}

static void find_run(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct run run = {0};

    for (uint32_t at = 1; at < outline->block_count; at = outline->blocks[at].after) {
        int number = first_number(reading, at);

        if (!number) {
            continue;
        }
        if (number != run.next && is_series(&run)) {
            break;
        }
        if (number != run.next) {
            run = (struct run){.first = at, .next = number};
        }
        add_list(reading, at, &run);
    }
    if (is_series(&run)) {
        reading->run_first = run.first;
        reading->run_end = run.end;
    }
}

bool running_exist(struct reading *reading) {
    if (!reading->run_known) {
        reading->run_known = true;
        if (reading->promise == PROMISE_QUESTIONS) {
            find_run(reading);
        }
    }
    return reading->run_end > 0;
}

bool running_hold(struct reading *reading, uint32_t list) {
    return running_exist(reading) && list >= reading->run_first &&
           list < reading->run_end && first_number(reading, list) > 0;
}

void running_ask(struct reading *reading, uint32_t list, int next) {
    reading->asked_list = list;
    reading->next_number = next;
    reading->next_list = 0;
}

/** The first outer list with numbers behind the last one that was asked. */
static uint32_t next_list(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    uint32_t at = reading->next_list;

    if (!at) {
        at = outline->blocks[reading->asked_list].after;
        while (at < outline->block_count && !first_number(reading, at)) {
            at = outline->blocks[at].after;
        }
        reading->next_list = at;
    }
    return at;
}

bool running_continue(struct reading *reading, uint32_t list) {
    return reading->next_number > ASKED_MIN &&
           first_number(reading, list) == reading->next_number &&
           list == next_list(reading);
}
