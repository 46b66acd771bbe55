// SPDX-License-Identifier: MIT
// What the files of a job ask in the same words as others of them, and which answer it.

#include "asked.h"

#include "choosing.h"
#include "walk.h"

#include <viva/plain.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum {
    LISTED_MIN = 3,  // prompts that others answer, of what only lists them
    KEY_SIZE = 16,   // letters and digits at the end of a line that tell it from others
    SHORTEST_KEY = 6,
    LINE_END =
        1000,  // bytes of a line that are looked at: tags and marks stand behind a question
};

/** A question of a listed file. */
struct asked_question {
    uint64_t sound;  // plain_sound() of it
    size_t file;     // its place in the listing
    bool answered;
};

/** How a line of a listed file ends. */
struct asked_line {
    uint64_t key;
    size_t file;
};

/** What the files of a listing ask, as far as it was needed. */
struct asked {
    struct arena *arena;
    struct asked_line *lines;  // of all files, by their keys
    size_t line_count;
    bool *read;  // whether the questions of a file are known; NULL: nothing is
    struct asked_question *items;  // by their sounds
    size_t count;
    size_t capacity;
};

struct asked *asked_new(struct arena *arena) {
    struct asked *asked = arena_new(arena, 1, sizeof(*asked));

    asked->arena = arena;
    return asked;
}

/** By sound; what is answered first, then in the order of the listing. */
static int compare_questions(const void *left, const void *right) {
    const struct asked_question *one = left;
    const struct asked_question *other = right;

    if (one->sound != other->sound) {
        return one->sound < other->sound ? -1 : 1;
    }
    if (one->answered != other->answered) {
        return one->answered ? -1 : 1;
    }
    return (one->file > other->file) - (one->file < other->file);
}

/** Sorts things and keeps one of those that are the same, so that a line that a file repeats is met once; returns how many are left. */
static size_t sort_once(void *items, size_t count, size_t size,
                        int (*compare)(const void *, const void *)) {
    char *bytes = items;
    size_t kept = count > 0;

    if (count) {
        qsort(items, count, size, compare);
    }
    for (size_t i = 1; i < count; i++) {
        if (compare(bytes + (kept - 1) * size, bytes + i * size) != 0) {
            memmove(bytes + kept++ * size, bytes + i * size, size);
        }
    }
    return kept;
}

/** The first of sorted things of that size whose first member, a hash, is no less. */
static size_t first_with(const void *items, size_t count, size_t size, uint64_t hash) {
    const char *bytes = items;
    size_t low = 0;

    for (size_t high = count; low < high;) {
        size_t middle = low + (high - low) / 2;
        bool before = *(const uint64_t *)(const void *)(bytes + middle * size) < hash;

        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low;
}

/** The end of a line as it sounds, whatever number or marks stand around it; 0 if it is short. */
static uint64_t key_of(struct text line) {
    static const char *const ends[] = {"？", "。", "！", NULL};
    char key[KEY_SIZE];
    size_t size = 0;
    size_t behind;

    line = text_trim(text_from(line, line.size > LINE_END ? line.size - LINE_END : 0));
    while (text_ends(line, TEXT(">")) && text_holds(line, TEXT("</"))) {
        while (line.bytes[line.size - 1] != '<') {
            line.size--;
        }
        line = text_trim(text_slice(line, 0, line.size - 1));
    }
    if (text_ends(line, TEXT(")"))) {
        line = text_slice(line, 0, text_find(line, TEXT("](")));
    }
    while ((behind = text_ends_any(line, ends)) > 0) {
        line.size -= behind;
    }
    while (line.size && !isalpha((unsigned char)line.bytes[0]) &&
           (unsigned char)line.bytes[0] < 0x80) {
        line = text_from(line, 1);
    }
    for (size_t at = line.size; at > 0 && size < KEY_SIZE; at--) {
        unsigned char byte = (unsigned char)line.bytes[at - 1];

        if (byte >= 0x80 || isalnum(byte)) {
            key[size++] = (char)tolower(byte);
        }
    }
    return size < SHORTEST_KEY ? 0 : text_hash((struct text){key, size}) | 1;
}

static int compare_lines(const void *left, const void *right) {
    const struct asked_line *one = left;
    const struct asked_line *other = right;

    return one->key != other->key ? (one->key > other->key) - (one->key < other->key)
                                  : (one->file > other->file) - (one->file < other->file);
}

static void add_line(struct asked *asked, size_t *capacity, struct text line, size_t file) {
    uint64_t key = key_of(line);

    if (key) {
        asked->lines = arena_grow(asked->arena, asked->lines, asked->line_count, capacity,
                                  sizeof(*asked->lines));
        asked->lines[asked->line_count++] = (struct asked_line){key, file};
    }
}

/** Notes how all lines of a listing end, and the names of its files, which may be questions, too. */
static void read_lines(struct asked *asked, const struct intake_listing *listing) {
    size_t capacity = 0;

    asked->read = arena_new(asked->arena, listing->count, sizeof(*asked->read));
    for (size_t i = 0; i < listing->count; i++) {
        struct text name = text_of(walk_base_name(listing->files[i].path));
        struct arena arena = {0};
        struct text text = TEXT("");

        add_line(asked, &capacity, text_slice(name, 0, text_find(name, TEXT(".m"))), i);
        if (text_read_file(listing->files[i].path, GUIDE_LIMIT, &arena, &text, NULL)) {
            while (text.size) {
                add_line(asked, &capacity, text_line(&text), i);
            }
        }
        arena_free(&arena);
    }
    asked->line_count =
        sort_once(asked->lines, asked->line_count, sizeof(*asked->lines), compare_lines);
}

static void add_questions(struct asked *asked, const struct guide *guide, size_t file,
                          struct arena *scratch) {
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];
        uint64_t sound = plain_sound(card->question, scratch);

        if (sound) {
            asked->items = arena_grow(asked->arena, asked->items, asked->count,
                                      &asked->capacity, sizeof(*asked->items));
            asked->items[asked->count++] =
                (struct asked_question){sound, file, card->kind == CARD_ANSWERED};
        }
    }
}

static void read_file(struct asked *asked, const struct intake_file *file, size_t index) {
    struct arena arena = {0};
    struct intake intake;
    const struct guide_options options = {
        .format = file->format.size ? text_string(file->format, &arena) : NULL,
        .topic = TEXT(""),
    };

    asked->read[index] = true;
    if (intake_look(file, &options, &arena, &intake, NULL)) {
        add_questions(asked, &intake.guide, index, &arena);
    }
    arena_free(&arena);
}

/** The key of a prompt's first line; 0 of a card with an answer. */
static uint64_t key_of_prompt(const struct card *card) {
    struct text question = card->question;

    return card->kind == CARD_PROMPT ? key_of(text_line(&question)) : 0;
}

/** Whether a line of another file ends as a prompt does; reads those files, too, if they are wanted. */
static bool is_met(struct asked *asked, const struct intake_listing *listing, size_t place,
                   uint64_t key, bool read) {
    bool met = false;

    for (size_t at =
             first_with(asked->lines, asked->line_count, sizeof(*asked->lines), key);
         key && at < asked->line_count && asked->lines[at].key == key; at++) {
        size_t file = asked->lines[at].file;

        met = met || file != place;
        if (read && file != place && !asked->read[file]) {
            read_file(asked, &listing->files[file], file);
        }
    }
    return met;
}

/** Reads the other files in which lines end as half of a guide's prompts do; false if there are none. */
static bool read_others(struct asked *asked, const struct intake_listing *listing,
                        size_t place, const struct guide *guide, size_t prompts) {
    size_t before = asked->count;
    size_t met = 0;

    if (!asked->read) {
        read_lines(asked, listing);
    }
    for (size_t i = 0; i < guide->card_count; i++) {
        met += is_met(asked, listing, place, key_of_prompt(&guide->cards[i]), false);
    }
    if (met < LISTED_MIN || 2 * met < prompts) {
        return false;
    }
    for (size_t i = 0; i < guide->card_count; i++) {
        is_met(asked, listing, place, key_of_prompt(&guide->cards[i]), true);
    }
    if (asked->count > before) {
        asked->count =
            sort_once(asked->items, asked->count, sizeof(*asked->items), compare_questions);
    }
    return true;
}

/** Whether another file answers the question, or asks it before this one does. */
static bool is_asked_elsewhere(const struct asked *asked, uint64_t sound, size_t file) {
    for (size_t at = first_with(asked->items, asked->count, sizeof(*asked->items), sound);
         at < asked->count && asked->items[at].sound == sound; at++) {
        const struct asked_question *here = &asked->items[at];

        if (here->file != file) {
            return here->answered || here->file < file;
        }
    }
    return false;
}

static size_t place_of(const struct intake_listing *listing, const char *path) {
    size_t place = 0;

    while (place < listing->count && strcmp(listing->files[place].path, path) != 0) {
        place++;
    }
    return place;
}

/** Notes how many questions of a guide only list those of others. */
static void note(struct guide *guide, size_t count, struct arena *arena) {
    struct note *notes = arena_new(arena, guide->note_count + 1, sizeof(*notes));

    if (guide->note_count) {
        memcpy(notes, guide->notes, guide->note_count * sizeof(*notes));
    }
    notes[guide->note_count++] = (struct note){
        .level = NOTE_WARNING,
        .code = "asked-elsewhere",
        .text = arena_printf(arena,
                             "%zu questions without answers were left out: other files "
                             "here ask them, too",
                             count),
    };
    guide->notes = notes;
}

void asked_leave_out(const struct job *job, const struct intake_file *file,
                     struct guide *guide, struct arena *arena) {
    const struct intake_listing *listing = &job->listing;
    size_t place = place_of(listing, file->path);
    size_t prompts = choosing_prompts(guide);
    size_t elsewhere = 0;
    size_t kept = 0;
    struct card *cards;

    if (listing->count < 2 || prompts < LISTED_MIN ||
        !read_others(job->asked, listing, place, guide, prompts)) {
        return;
    }
    cards = arena_new(arena, guide->card_count, sizeof(*cards));
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];

        if (card->kind == CARD_PROMPT &&
            is_asked_elsewhere(job->asked, plain_sound(card->question, arena), place)) {
            elsewhere++;
        } else {
            cards[kept++] = *card;
        }
    }
    if (elsewhere >= LISTED_MIN && 2 * elsewhere >= prompts) {
        guide->cards = cards;
        guide->card_count = kept;
        note(guide, elsewhere, arena);
    }
}
