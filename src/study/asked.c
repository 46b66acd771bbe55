// SPDX-License-Identifier: MIT
// What the files of a job ask in the same words as others of them, and which answer it.

#include "asked.h"

#include "walk.h"

#include <viva/plain.h>

#include <stdlib.h>
#include <string.h>

enum { LISTED_MIN = 3 };  // prompts that others answer, of what only lists them

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

static void add_questions(struct asked *asked, size_t *capacity, const struct guide *guide,
                          size_t file, struct arena *scratch) {
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];
        uint64_t sound = plain_sound(card->question, scratch);

        if (sound) {
            asked->items = arena_grow(asked->arena, asked->items, asked->count, capacity,
                                      sizeof(*asked->items));
            asked->items[asked->count++] =
                (struct asked_question){sound, file, card->kind == CARD_ANSWERED};
        }
    }
}

static void read_file(struct asked *asked, size_t *capacity, const struct intake_file *file,
                      size_t index) {
    struct arena arena = {0};
    struct text text;
    struct guide guide;
    const struct guide_options options = {
        .format = file->format.size ? text_string(file->format, &arena) : NULL,
        .place = walk_place(file, &arena),
        .among_questions = file->among_questions,
        .topic = TEXT(""),
    };

    if (text_read_file(file->path, GUIDE_LIMIT, &arena, &text, NULL) &&
        guide_parse(text, walk_base_name(file->path), &options, &arena, &guide, NULL)) {
        add_questions(asked, capacity, &guide, index, &arena);
    }
    arena_free(&arena);
}

static void read_listing(struct asked *asked, const struct intake_listing *listing) {
    size_t capacity = 0;

    asked->read = true;
    for (size_t i = 0; i < listing->count; i++) {
        read_file(asked, &capacity, &listing->files[i], i);
    }
    if (asked->count) {
        qsort(asked->items, asked->count, sizeof(*asked->items), compare_questions);
    }
}

/** Whether another file answers the question, or asks it before this one does. */
static bool is_asked_elsewhere(const struct asked *asked, uint64_t sound, size_t file) {
    size_t low = 0;

    for (size_t high = asked->count; low < high;) {
        size_t middle = low + (high - low) / 2;
        bool before = asked->items[middle].sound < sound;

        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    for (; low < asked->count && asked->items[low].sound == sound; low++) {
        const struct asked_question *here = &asked->items[low];

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

static size_t count_prompts(const struct guide *guide) {
    size_t count = 0;

    for (size_t i = 0; i < guide->card_count; i++) {
        count += guide->cards[i].kind == CARD_PROMPT;
    }
    return count;
}

void asked_leave_out(struct asked *asked, const struct intake_listing *listing,
                     const char *path, struct guide *guide, struct arena *arena) {
    size_t place = place_of(listing, path);
    size_t prompts = count_prompts(guide);
    size_t elsewhere = 0;
    size_t kept = 0;
    struct card *cards;

    if (listing->count < 2 || prompts < LISTED_MIN) {
        return;
    }
    if (!asked->read) {
        read_listing(asked, listing);
    }
    cards = arena_new(arena, guide->card_count, sizeof(*cards));
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];

        if (card->kind == CARD_PROMPT &&
            is_asked_elsewhere(asked, plain_sound(card->question, arena), place)) {
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
