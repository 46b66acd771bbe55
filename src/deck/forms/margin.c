// SPDX-License-Identifier: MIT
// Answers that stand flush behind lists, each to the last question of its list.

#include "margin.h"

#include "lists.h"
#include "sections/item.h"
#include "sections/snippet.h"
#include "wording/colon.h"

enum { GAPS_MIN = 2, LONGEST_NAME = 60 };

/** The next list of questions from a block on, or the end. */
static uint32_t next_list(struct reading *reading, size_t section, const struct tally *all,
                          uint32_t from, uint32_t end) {
    const struct block *blocks = reading->outline.blocks;

    while (from < end && !(blocks[from].kind == BLOCK_LIST &&
                           lists_count(reading, section, all, from).questions_held)) {
        from = blocks[from].after;
    }
    return from;
}

static bool is_lone(const struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[list + 1].after == blocks[list].after;
}

/** Whether a paragraph only names what the next questions are about. */
static bool is_name(const struct reading *reading, uint32_t paragraph) {
    struct text text = text_trim(reading_lines(reading, paragraph));

    return colon_ends(text) || text_ends(text, TEXT("**")) ||
           (!text_starts(text, TEXT("|")) && text.size <= LONGEST_NAME &&
            text.bytes[text.size - 1] != '.' && !text_ends(text, TEXT("。")));
}

/** All of the last item of a list. */
static struct text last_item(const struct reading *reading, uint32_t list) {
    uint32_t item = outline_last_inside(&reading->outline, list);

    return text_trim(reading_lines(reading, item));
}

/** Whether a question announces what stands behind it: that is a part of it then. */
static bool announces(struct text question) {
    return colon_ends(question) && !text_holds(question, TEXT("\n"));
}

bool margin_shows(struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t behind = blocks[list].after;
    struct text question = last_item(reading, list);

    return behind < blocks[blocks[list].parent].after &&
           blocks[behind].kind == BLOCK_CODE &&
           (announces(question) || snippet_is_asked(question, reading->scratch));
}

uint32_t margin_item_end(struct reading *reading, uint32_t list, const struct tally *tally,
                         const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t behind = blocks[list].after;
    bool goes_on =
        tally->answered == tally->items && item_is_answered(reading, item) &&
        behind < blocks[blocks[list].parent].after &&
        ((blocks[behind].kind == BLOCK_CODE && tally->items > 1) ||
         (blocks[behind].kind == BLOCK_PARAGRAPH && colon_ends(last_item(reading, list)) &&
          !title_asks(reading_first_line(reading, behind))));

    return goes_on || margin_shows(reading, list) ? blocks[behind].after : behind;
}

/** Whether a paragraph shows what a program prints: an example of what is asked for. */
static bool shows_output(struct text text) {
    while (text.size) {
        if (label_begins_printed(text_trim(text_line(&text)))) {
            return true;
        }
    }
    return false;
}

/** Whether something is told between two lists, more than code, which is asked about; and its end is no name of a group. */
static bool tells(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t last = to;
    bool text = false;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        struct text said = reading_lines(reading, at);

        if (blocks[at].kind == BLOCK_PARAGRAPH && shows_output(said)) {
            return false;
        }
        text = text || (blocks[at].kind != BLOCK_CODE && blocks[at].kind != BLOCK_RULE &&
                        blocks[at].kind != BLOCK_HTML);
        last = blocks[at].kind == BLOCK_RULE || blocks[at].kind == BLOCK_HTML ? last : at;
    }
    return text && (blocks[last].kind != BLOCK_PARAGRAPH || !is_name(reading, last));
}

uint32_t margin_end(struct reading *reading, size_t section, const struct tally *all,
                    uint32_t list) {
    uint32_t behind = reading->outline.blocks[list].after;
    uint32_t end = outline_body_end(&reading->outline, section);
    uint32_t next = next_list(reading, section, all, behind, end);

    // What closes a section behind several questions is no answer to the last.
    return (next < end || is_lone(reading, list)) && !announces(last_item(reading, list)) &&
                   tells(reading, behind, next)
               ? next
               : 0;
}

/** Whether a table stands right behind a list: no name of a group is one. */
static bool is_table(const struct reading *reading, uint32_t block) {
    return reading->outline.blocks[block].kind == BLOCK_PARAGRAPH &&
           text_starts(reading_first_line(reading, block), TEXT("|"));
}

/** Whether all items but the last hold more than a paragraph, and the next list counts on from that one: only its margin parts the two. */
static bool is_parted(const struct reading *reading, uint32_t list, uint32_t next) {
    const struct block *blocks = reading->outline.blocks;
    int number = reading_first_number(reading, list);
    int items = 0;

    for (uint32_t item = list + 1; item < blocks[list].after; item = blocks[item].after) {
        if (blocks[item].after < blocks[list].after &&
            blocks[item + 1].after >= blocks[item].after) {
            return false;
        }
        items++;
    }
    return number && items > 1 && reading_first_number(reading, next) == number + items;
}

bool margin_answers(struct reading *reading, size_t section, const struct tally *all) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);
    int gaps = 0;
    int lone = 0;

    for (uint32_t list =
             next_list(reading, section, all, outline->sections[section].body, end);
         list < end;
         list = next_list(reading, section, all, outline->blocks[list].after, end)) {
        uint32_t next = margin_end(reading, section, all, list);
        bool gap = next > 0;

        if (gap && (is_table(reading, outline->blocks[list].after) ||
                    (next < end && is_parted(reading, list, next)))) {
            return true;
        }
        gaps += gap;
        lone += gap && is_lone(reading, list);
    }
    return gaps >= GAPS_MIN && 2 * lone >= gaps;
}
