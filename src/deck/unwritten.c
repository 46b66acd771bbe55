// SPDX-License-Identifier: MIT
// Entries of a table of contents, links in rows or items, that lead to no question, though those around them do.

#include "unwritten.h"

#include "sections/titles.h"
#include "sections/topic.h"
#include "wording/format.h"

#include <stdlib.h>
#include <string.h>

enum {
    FOUND_MIN = 3,  // entries that lead to questions
};

/** What a card asks, and its place. */
struct place {
    uint64_t hash;
    size_t card;
};

/** An entry that asks what stands nowhere else. */
struct entry {
    struct text title;
    struct text group;  // the line that heads it, "" if one above the last question found
    struct text topic;
    int line;
    bool asks;  // with a question mark
};

struct contents {
    struct reading *reading;
    struct place *places;  // sorted, once asked for
    struct entry *entries;
    size_t count;
    size_t settled;  // entries that are questions without doubt, of those
    size_t capacity;
    size_t next;  // the card that is to be found now
    size_t found;
    struct text group;  // the last line that is no entry, since a question was found
};

static int compare_places(const void *left, const void *right) {
    const struct place *a = left;
    const struct place *b = right;

    if (a->hash != b->hash) {
        return a->hash > b->hash ? 1 : -1;
    }
    return (a->card > b->card) - (a->card < b->card);
}

static void find_places(struct contents *contents) {
    struct reading *reading = contents->reading;

    contents->places =
        arena_new(reading->scratch, reading->card_count, sizeof(*contents->places));
    for (size_t i = 0; i < reading->card_count; i++) {
        contents->places[i] =
            (struct place){titles_hash(reading->cards[i].question, reading->scratch), i};
    }
    qsort(contents->places, reading->card_count, sizeof(*contents->places), compare_places);
}

/** The first card from the next one on that asks this, or else the last one; their count if none does. */
static size_t find_card(const struct contents *contents, struct text said) {
    const struct place *places = contents->places;
    struct place wanted = {titles_hash(said, contents->reading->scratch), contents->next};
    size_t count = contents->reading->card_count;
    size_t low = 0;

    for (size_t high = count; low < high;) {
        size_t middle = low + (high - low) / 2;

        if (compare_places(&places[middle], &wanted) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low -= low > 0 && (low == count || places[low].hash != wanted.hash);
    return places[low].hash == wanted.hash ? places[low].card : count;
}

/** A link to a place of the file and nothing else with letters; false for any other line. */
static bool read_entry(struct text line, struct text *said, struct text *target) {
    bool box = text_holds(line, TEXT("[ ] [")) || text_holds(line, TEXT("[x] ["));
    size_t start = text_find(line, TEXT("[")) + (box ? 4 : 0);
    size_t end = text_find(line, TEXT("](#"));
    size_t close = end + text_find(text_from(line, end), TEXT(")"));

    if (start >= end || close >= line.size) {
        return false;
    }
    for (size_t at = box ? start : 0; at < line.size; at = at == start ? close : at + 1) {
        if (line_has_letter(line, at)) {
            return false;
        }
    }
    *said = text_slice(line, start + 1, end);
    *target = text_slice(line, end + 3, close);
    // "#1-2" tells nothing.
    while (target->size && !line_has_letter(*target, 0)) {
        *target = text_from(*target, 1);
    }
    return target->size > 0;
}

/** The topic of the question before or behind an entry in its group, or beside theirs that of the group. */
static struct text topic_of(const struct contents *contents, const struct entry *entry,
                            size_t card) {
    struct reading *reading = contents->reading;
    const struct card *cards = reading->cards;
    struct text topic = cards[contents->next ? contents->next - 1 : 0].topic;
    size_t end = topic.size;

    if (card < reading->card_count &&
        (!contents->next || entry->group.bytes == contents->group.bytes)) {
        return cards[card].topic;
    }
    while (end > 0 && topic.bytes[end - 1] != TOPIC_SEPARATOR) {
        end--;
    }
    return entry->group.size
               ? topic_below(reading, end ? text_slice(topic, 0, end - 1) : topic,
                             topic_name(entry->group, reading->arena))
               : topic;
}

/** At an entry that leads to a question, or behind the last one: those before it are sure if no question stands between; before the first and behind the last one what lacks the question mark of that may lead to advice. */
static void settle(struct contents *contents, size_t card) {
    const struct reading *reading = contents->reading;
    size_t beside = contents->next ? contents->next - 1 : 0;
    bool within = contents->next > 0 && card < reading->card_count;
    bool marked = !within && title_asks(reading->cards[beside].question);
    size_t count = card == contents->next ? contents->count : 0;

    contents->count = contents->settled;
    for (size_t i = contents->settled; i < count; i++) {
        struct entry entry = contents->entries[i];

        if (entry.asks || !marked) {
            entry.topic = topic_of(contents, &entry, card);
            contents->entries[contents->count++] = entry;
        }
    }
    contents->settled = contents->count;
    contents->next = card + 1;
    contents->group = TEXT("");
}

/** A line without what Markdown puts around it: "| | **Docker** |", "## Docker". */
static struct text bare(struct text line) {
    static const char signs[] = " \t|*_#:+->";
    size_t start = 0;
    size_t end = line.size;

    while (start < end && strchr(signs, line.bytes[start])) {
        start++;
    }
    while (end > start && strchr(signs, line.bytes[end - 1])) {
        end--;
    }
    return text_slice(line, start, end);
}

static void add_entry(struct contents *contents, struct entry entry) {
    contents->entries = arena_grow(contents->reading->scratch, contents->entries,
                                   contents->count, &contents->capacity, sizeof(entry));
    contents->entries[contents->count++] = entry;
}

/** Takes an entry for the place of a question, or for one itself; false if it is neither. */
static bool take_entry(struct contents *contents, struct text said, struct text target,
                       int line) {
    struct reading *reading = contents->reading;
    struct title title = title_read(said);
    size_t card;

    if (!contents->places) {
        find_places(contents);
    }
    card = find_card(contents, title.text);
    card = card < reading->card_count ? card : find_card(contents, target);
    if (card < reading->card_count) {
        settle(contents, card);
        contents->found++;
        return true;
    }
    if (!title_calls(&title) || titles_hold(reading, title.text) ||
        titles_hold(reading, target)) {
        return false;
    }
    add_entry(contents,
              (struct entry){title.text, contents->group, TEXT(""), line, title.asks});
    return true;
}

static void read_line(struct contents *contents, int number) {
    struct text line = source_line(&contents->reading->source, number);
    struct text said = bare(line);
    struct text target;

    if (!(read_entry(line, &said, &target) && take_entry(contents, said, target, number)) &&
        said.size && !text_holds(said, TEXT("|"))) {
        contents->group = said;
    }
}

/** Reads the contents, which stand above all questions. */
static void read_contents(struct contents *contents) {
    const struct reading *reading = contents->reading;
    const struct outline *outline = &reading->outline;
    int end = reading->cards[0].line;

    for (uint32_t at = 1; at < outline->block_count && outline->blocks[at].line < end;
         at++) {
        const struct block *here = &outline->blocks[at];

        for (int line = here->line;
             (here->kind == BLOCK_PARAGRAPH || here->kind == BLOCK_HEADING) &&
             line <= here->last;
             line++) {
            read_line(contents, line);
        }
    }
    settle(contents, reading->card_count);
}

void unwritten_add(struct reading *reading) {
    struct contents contents = {.reading = reading, .group = TEXT("")};

    if (reading->card_count < FOUND_MIN || reading->format) {
        return;
    }
    read_contents(&contents);
    if (contents.found < FOUND_MIN || contents.settled > contents.found) {
        return;
    }
    for (size_t i = 0; i < contents.settled; i++) {
        const struct entry *entry = &contents.entries[i];

        reading_add(reading, (struct card){.kind = CARD_PROMPT,
                                           .question = entry->title,
                                           .topic = entry->topic,
                                           .line = entry->line,
                                           .format = format_table});
    }
}
