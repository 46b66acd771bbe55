// SPDX-License-Identifier: MIT
// Questions that a guide lists first, each linked to a place of its own, and repeats there.

#include "contents.h"

#include "answer.h"
#include "closing.h"
#include "lead_line.h"
#include "titles.h"

#include <stdlib.h>

enum {
    ASKED_MIN = 2,
    NAMED_MIN = 10,   // headings that the contents name, more than the parts of a text
    CLOSED_MIN = 5,   // of them that all lead back to the contents
    CLOSED_FEW = 4,   // if some ask, and the contents name all others of the level
    LINKS_MIN = 3,    // lines that lead to other places, of a section
    NAME_MIN = 2,     // bytes of one: a letter heads a part of an index
    ASKING_PART = 5,  // of them may hold a line that asks
};

/** All leads that repeat an entry. */
struct tally {
    int leads;
    int calling;
    int told;  // something stands below
};

/** Whether a block begins with a link to a place of the same file, behind a number or not. */
static bool leads_here(const struct reading *reading, uint32_t block) {
    struct text line = reading_first_line(reading, block);

    return text_holds(line, TEXT("](#"));
}

static int compare_entries(const void *left, const void *right) {
    const struct entry_title *a = left;
    const struct entry_title *b = right;

    if (a->hash != b->hash) {
        return a->hash > b->hash ? 1 : -1;
    }
    return (a->line > b->line) - (a->line < b->line);
}

/** Whether a block stands below a heading, not the title, that calls what it names questions. */
static bool is_called(struct reading *reading, uint32_t block) {
    size_t section =
        outline_section_at(&reading->outline, reading->outline.blocks[block].line);

    return section && section != reading->title_section &&
           promise_of(reading->outline.sections[section].heading_text, reading->scratch) ==
               PROMISE_QUESTIONS;
}

static void collect_entries(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    reading->entries =
        arena_new(reading->scratch, outline->block_count + 1, sizeof(*reading->entries));
    for (uint32_t i = 1; i < outline->block_count; i++) {
        struct lead lead;

        if (outline->blocks[i].kind != BLOCK_PARAGRAPH ||
            outline->blocks[i - 1].kind != BLOCK_ITEM || !leads_here(reading, i)) {
            continue;
        }
        lead = lead_read(reading, i);
        if (label_is_link(label_without_number(lead.start))) {
            reading->entries[reading->entry_count++] = (struct entry_title){
                titles_hash(lead.title.text, reading->scratch), lead.line};
            reading->entries_called += is_called(reading, i);
        }
    }
    qsort(reading->entries, reading->entry_count, sizeof(*reading->entries),
          compare_entries);
}

bool contents_exist(struct reading *reading) {
    if (!reading->entries) {
        collect_entries(reading);
    }
    return reading->entry_count > 0;
}

bool contents_say_above(struct reading *reading, struct text text, int line) {
    size_t low = 0;
    size_t high;
    uint64_t hash;

    if (!text.size || !contents_exist(reading)) {
        return false;
    }
    hash = titles_hash(text, reading->scratch);
    for (high = reading->entry_count; low < high;) {
        size_t middle = low + (high - low) / 2;

        if (reading->entries[middle].hash < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < reading->entry_count && reading->entries[low].hash == hash &&
           reading->entries[low].line < line;
}

/** The first block that may answer a lead, and the one behind: in its item, or below. */
static uint32_t below(const struct reading *reading, const struct lead *lead,
                      uint32_t *end) {
    const struct block *blocks = reading->outline.blocks;
    const struct block *here = &blocks[lead->block];

    if (here->kind != BLOCK_ITEM) {
        *end = outline_body_end(&reading->outline, lead->section);
        return here->after;
    }
    if (blocks[lead->block + 1].after < here->after ||
        here->after < blocks[here->parent].after) {
        *end = here->after;
        return blocks[lead->block + 1].after;
    }
    *end = outline_body_end(&reading->outline, lead->section);
    return here->after;
}

/** Whether something stands below a lead that is neither the next one nor a list of further entries. */
static bool is_told(const struct reading *reading, size_t index) {
    const struct block *blocks = reading->outline.blocks;
    const struct lead *lead = &reading->leads[index];
    const struct lead *next = index + 1 < reading->lead_count ? lead + 1 : NULL;
    uint32_t end;
    uint32_t at = below(reading, lead, &end);

    if (lead->rest.size) {
        return true;
    }
    if (at >= end || (next && next->listed && blocks[at].line == next->line)) {
        return false;
    }
    return blocks[at].kind != BLOCK_LIST || !leads_here(reading, at);
}

/** Whether the entry does not lead to the heading above, which says the same. */
static bool is_repeated(const struct reading *reading, const struct lead *lead,
                        const bool *claimed) {
    struct text heading = reading->outline.sections[lead->section].title.text;

    return lead->listed && !claimed[lead->section] && !series_is_furniture(heading) &&
           titles_hash(heading, reading->scratch) !=
               titles_hash(lead->title.text, reading->scratch);
}

/** Whether an item with an answer stands in a list beside one of those, as the contents word it otherwise. */
static bool is_beside(const struct reading *reading, size_t index) {
    const struct block *blocks = reading->outline.blocks;
    const struct lead *lead = &reading->leads[index];
    const struct lead *before = index ? lead - 1 : lead;

    return lead->kind == LEAD_ITEM && before->kind == LEAD_ITEM && before->repeated &&
           blocks[lead->block].parent == blocks[before->block].parent &&
           blocks[lead->block + 1].after < blocks[lead->block].after &&
           lead->title.text.size && is_told(reading, index);
}

void contents_find(struct reading *reading, const bool *claimed) {
    struct tally tally = {0};

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];

        if (is_repeated(reading, lead, claimed)) {
            tally.leads++;
            tally.calling += title_calls(&lead->title);
            tally.told += is_told(reading, i);
        }
    }
    // A second table of contents tells nothing below its entries.
    if (tally.calling < ASKED_MIN || 5 * tally.calling < 3 * tally.leads ||
        tally.told < ASKED_MIN || 4 * tally.told < tally.leads) {
        return;
    }
    reading->repeats = true;
    for (size_t i = 0; i < reading->lead_count; i++) {
        reading->leads[i].repeated =
            is_repeated(reading, &reading->leads[i], claimed) || is_beside(reading, i);
    }
}

bool contents_are_asked(const struct reading *reading, size_t from, size_t to) {
    int asked = 0;

    for (size_t i = reading_first_lead(reading, from);
         i < reading->lead_count && reading->leads[i].section < to && asked < ASKED_MIN;
         i++) {
        asked += reading->leads[i].repeated;
    }
    return asked >= ASKED_MIN;
}

/** What the contents name of a level. */
struct naming {
    int named;   // with text below
    int hollow;  // with code alone, or a link to another file
    int kept;    // with nothing yet
    int others;
    int deeper;  // headings below those
    int asking;  // hold lines that ask by themselves
    int groups;  // name questions, or lead to other places
    int project;
};

/** Whether a line of a section asks by itself, so that the heading only names what it is about. */
static bool holds_question(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);

    for (uint32_t at = outline->sections[section].body; at < end; at++) {
        if (outline->blocks[at].kind == BLOCK_PARAGRAPH &&
            title_asks(text_trim(reading_first_line(reading, at)))) {
            return true;
        }
    }
    return false;
}

/** Where a section tells what its heading names. */
enum written {
    WRITTEN_HERE,
    WRITTEN_ELSEWHERE,  // behind a link to another file, or in code alone
    WRITTEN_NOT,        // anywhere yet
};

static enum written written(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);
    uint32_t at = outline->sections[section].body;
    struct text line;

    while (at < end && answer_is_furniture(reading, at)) {
        at = outline->blocks[at].after;
    }
    if (at >= end) {
        return WRITTEN_NOT;
    }
    line = reading_first_line(reading, at);
    return outline->blocks[at].kind == BLOCK_CODE || text_holds(line, TEXT(".md)"))
               ? WRITTEN_ELSEWHERE
               : WRITTEN_HERE;
}

/** Whether a heading names a group of questions, or what stands below it mostly leads to other places. */
static bool is_group(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);
    int lines = 0;
    int links = 0;

    for (uint32_t at = outline->sections[section].body; at < end; at++) {
        if (outline->blocks[at].kind == BLOCK_PARAGRAPH) {
            lines++;
            links += text_holds(reading_first_line(reading, at), TEXT("]("));
        }
    }
    return (links >= LINKS_MIN && 3 * links >= 2 * lines) ||
           promise_of(outline->sections[section].title.text, reading->scratch) ==
               PROMISE_QUESTIONS;
}

static void count_named(struct reading *reading, struct naming *levels) {
    const struct outline *outline = &reading->outline;
    int last = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        struct naming *level = &levels[here->level];
        enum written where;

        levels[last].deeper += last && here->level > last;
        last = last && here->level > last ? last : 0;
        level->project += series_is_project(here->title.text);
        if (i == reading->title_section || here->nested ||
            series_is_furniture(here->title.text)) {
            continue;
        }
        if (here->title.text.size < NAME_MIN ||
            !contents_say_above(reading, here->title.text, here->line)) {
            level->others++;
            continue;
        }
        last = here->level;
        where = written(reading, i);
        level->named += where == WRITTEN_HERE;
        level->hollow += where == WRITTEN_ELSEWHERE;
        level->kept += where == WRITTEN_NOT;
        level->asking += holds_question(reading, i);
        // Of what leads back to no contents nobody asks for groups.
        level->groups += reading->closing.size > 0 && is_group(reading, i);
    }
}

/** How many headings of a level the contents name. */
static int names_of(const struct naming *level) {
    return level->named + level->hollow + level->kept;
}

/** How many of them have a text below. */
static int told_of(const struct naming *level) {
    return level->named;
}

/** The level that holds most of what the contents name, as it is counted. */
static int fullest_level(const struct naming *levels,
                         int (*count_of)(const struct naming *level)) {
    int found = 1;

    for (int i = 2; i < HEADING_LEVELS; i++) {
        if (count_of(&levels[i]) > count_of(&levels[found])) {
            found = i;
        }
    }
    return found;
}

/** Whether the contents call what they name questions, in chapters without a text of their own and with parts: nearly all of a level. */
static bool are_questions(const struct reading *reading, const struct naming *levels,
                          int number) {
    const struct naming *here = &levels[number];
    int all = 0;

    for (int i = 1; i < HEADING_LEVELS; i++) {
        if (i < number && levels[i].named > 0) {
            return false;
        }
        all += levels[i].named + levels[i].hollow + levels[i].kept;
    }
    return reading->promise == PROMISE_QUESTIONS &&
           5 * reading->entries_called >= 4 * reading->entry_count &&
           here->named >= NAMED_MIN && here->hollow <= here->named &&
           here->deeper <= here->named && 4 * here->others <= here->named &&
           4 * reading->entry_count <= 5 * (size_t)all;
}

/** The only level whose headings the contents name, 0 if they name those of several. */
static int named_level(const struct naming *levels) {
    int found = 0;

    for (int i = 1; i < HEADING_LEVELS; i++) {
        if (names_of(&levels[i]) > 0) {
            if (found) {
                return 0;
            }
            found = i;
        }
    }
    return found;
}

/** Whether the contents name nearly all headings of the only level that they name. */
static bool are_all(const struct reading *reading, const struct naming *levels,
                    int number) {
    const struct naming *here = &levels[number];
    // Places that are kept for what is not written yet tell nothing else.
    int named = here->named + (here->kept < here->named ? here->kept : 0);

    return number && named >= NAMED_MIN && here->deeper <= here->named &&
           4 * (here->others + here->hollow) <= named &&
           4 * reading->entry_count <= 5 * (size_t)(named + here->hollow);
}

/** The level of which nearly all sections lead back to the contents, which name most of them and no more of any other; 0 if none is. */
static int closed_level(const struct reading *reading, const struct naming *levels) {
    int found = fullest_level(levels, names_of);
    int names = names_of(&levels[found]);
    int closed = closing_count(reading, found);

    return names >= CLOSED_MIN && 2 * levels[found].others <= names &&
                   2 * levels[found].asking <= names && 5 * levels[found].groups <= names &&
                   5 * closed >= 4 * (names + levels[found].others)
               ? found
               : 0;
}

/** The level that the contents tell to be the questions, 0 if none. */
static int told_level(const struct reading *reading, const struct naming *levels) {
    int number = named_level(levels);

    if (!are_all(reading, levels, number)) {
        number = fullest_level(levels, told_of);
        number = are_questions(reading, levels, number) ? number : 0;
    }
    return number && ASKING_PART * levels[number].asking <= levels[number].named
               ? number
               : closed_level(reading, levels);
}

/** Whether two in five of a level ask, and the contents name all of it, which all lead back but the last. */
static bool some_ask(const struct reading *reading, const struct naming *levels,
                     int number) {
    const struct naming *here = &levels[number];
    int names = names_of(here);
    int asking = reading->levels[number].asking;

    return names >= CLOSED_FEW && here->others == 0 &&
           closing_count(reading, number) + 1 >= names && asking >= ASKED_MIN &&
           5 * asking >= 2 * names && 2 * here->asking <= names;
}

/** Whether some level has questions of which not all ask, so that the contents may tell what the others are. */
static bool leaves_some(const struct reading *reading) {
    for (int i = 1; i < HEADING_LEVELS; i++) {
        const struct level *level = &reading->levels[i];

        if (level->series && !level->dense && level->asking < level->headings) {
            return true;
        }
    }
    return false;
}

void contents_judge(struct reading *reading) {
    struct naming levels[HEADING_LEVELS] = {0};
    struct level *level;
    int number;

    if (!reading_promised(reading) || (reading->questions && !leaves_some(reading)) ||
        !contents_exist(reading)) {
        return;
    }
    count_named(reading, levels);
    number = fullest_level(levels, names_of);
    if (!some_ask(reading, levels, number)) {
        number = reading->questions ? 0 : told_level(reading, levels);
    }
    level = &reading->levels[number];
    if (number && !levels[number].project && !level->holds) {
        level->series = true;
        level->dense = true;
        level->sparse = false;
    }
}
