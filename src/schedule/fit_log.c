// SPDX-License-Identifier: MIT
// From reviews in order of time to cards with their reviews and items.

#include "fit_log.h"

#include <math.h>
#include <string.h>

static const double day_ms = 86400000;

void *room_take(const struct fsrs_room *room, size_t count, size_t size) {
    return size && count > SIZE_MAX / size ? NULL : room->take(room->payload, count * size);
}

/** What is counted of a card. */
struct counted {
    int64_t card;      // as the caller calls it
    uint32_t seen;     // reviews so far
    uint32_t skipped;  // of these, before the first that counts
    bool learning;     // the last review was
    bool used;
};

/** Numbers for cards as they appear, by open addressing. */
struct numbering {
    uint32_t *slots;  // number of a card plus one; 0 is free
    size_t mask;
    struct counted *cards;
    size_t count, capacity;
};

enum { FIRST_CAPACITY = 512, SLOTS_FOR_A_CARD = 4 };

static size_t slot_of(const struct numbering *numbering, int64_t card) {
    uint64_t mixed = (uint64_t)card * 0x9e3779b97f4a7c15u;
    size_t at = (size_t)(mixed >> 32) & numbering->mask;

    while (numbering->slots[at] &&
           numbering->cards[numbering->slots[at] - 1].card != card) {
        at = (at + 1) & numbering->mask;
    }
    return at;
}

/** Room for four times as many cards; most slots stay free, so that the first guess is right. */
static bool numbering_grow(struct numbering *numbering, const struct fsrs_room *room) {
    struct numbering larger = {
        .count = numbering->count,
        .capacity = numbering->capacity ? numbering->capacity * 4 : FIRST_CAPACITY,
    };
    size_t slots = larger.capacity * SLOTS_FOR_A_CARD;

    larger.mask = slots - 1;
    larger.slots = room_take(room, slots, sizeof(*larger.slots));
    larger.cards = room_take(room, larger.capacity, sizeof(*larger.cards));
    if (!larger.slots || !larger.cards) {
        return false;
    }
    memset(larger.slots, 0, slots * sizeof(*larger.slots));
    if (numbering->count) {
        memcpy(larger.cards, numbering->cards, numbering->count * sizeof(*larger.cards));
    }
    for (size_t i = 0; i < larger.count; i++) {
        larger.slots[slot_of(&larger, larger.cards[i].card)] = (uint32_t)i + 1;
    }
    *numbering = larger;
    return true;
}

/** The card's number, a new one if need be; false without room. */
static bool number_card(struct numbering *numbering, const struct fsrs_room *room,
                        int64_t card, uint32_t *number) {
    size_t at = slot_of(numbering, card);

    if (!numbering->slots[at]) {
        if (numbering->count == numbering->capacity) {
            if (!numbering_grow(numbering, room)) {
                return false;
            }
            at = slot_of(numbering, card);
        }
        numbering->cards[numbering->count] = (struct counted){.card = card};
        numbering->slots[at] = (uint32_t)++numbering->count;
    }
    *number = numbering->slots[at] - 1;
    return true;
}

/** A card counts from where its last run of learning began, or from its beginning. */
static void count_review(struct counted *card, bool learning, bool from_learning) {
    bool begins = from_learning ? learning && !card->learning : card->seen == 0;

    card->skipped = begins ? card->seen : card->skipped;
    card->used |= begins;
    card->learning = learning;
    card->seen++;
}

/** Writes each review's card to `numbers`, NO_ITEM for a review that is left out. */
static bool count_reviews(struct numbering *numbering, const struct fsrs_room *room,
                          const struct fsrs_log_review *reviews, size_t count,
                          bool from_learning, uint32_t *numbers) {
    if (!numbering_grow(numbering, room)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        numbers[i] = NO_ITEM;
        if (reviews[i].rating < 1 || reviews[i].rating > 4) {
            continue;
        }
        if (!number_card(numbering, room, reviews[i].card, &numbers[i])) {
            return false;
        }
        count_review(&numbering->cards[numbers[i]], reviews[i].learning, from_learning);
    }
    return true;
}

/** A card while its reviews are placed. */
struct placed {
    struct logged_card place;
    uint32_t skip;  // so many more
    int32_t day;    // of the last review
    int64_t at;
};

/** Where each card's reviews begin; cards that are left out skip all of theirs. */
static void lay_out(struct fsrs_log *log, const struct numbering *numbering,
                    struct placed *cards) {
    uint32_t at = 0;

    for (size_t i = 0; i < numbering->count; i++) {
        const struct counted *counted = &numbering->cards[i];
        uint32_t skip = counted->used ? counted->skipped : counted->seen;

        cards[i] = (struct placed){.place = {.begin = at, .end = at}, .skip = skip};
        at += counted->seen - skip;
    }
    log->size.reviews = at;
}

/** Days since the review before as the model counts them, 0 to a hundred years. */
static float days_between(bool whole_days, const struct placed *card,
                          const struct fsrs_log_review *review) {
    double days = whole_days ? (double)review->day - card->day
                             : ((double)review->at - (double)card->at) / day_ms;

    return days > 0 ? (float)fmin(days, FSRS_MAXIMUM_INTERVAL) : 0;
}

/*
 * Returns whether the review is an item, number `items`.  That is as good as
 * chance to the machine, so nothing here is jumped over.  An item is never a
 * card's first review: 0 stands for none yet.
 */
static bool place_review(const struct fsrs_log *log, struct placed *card,
                         const struct fsrs_log_review *review, uint32_t items) {
    struct logged_card *place = &card->place;
    uint32_t at = place->end++;
    bool later = at > place->begin;
    float days = days_between(log->parameters == FSRS6_PARAMETERS, card, review);
    float elapsed = later ? days : 0;
    bool is_item = elapsed > 0;

    log->reviews[at] = (struct logged){
        .elapsed = elapsed,
        .packed = logged_pack(is_item ? items : NO_ITEM, later & (review->day > card->day),
                              review->rating),
    };
    place->first = (is_item & !place->first) ? at : place->first;
    place->last = is_item ? at : place->last;
    card->day = review->day;
    card->at = review->at;
    return is_item;
}

static void place_reviews(struct fsrs_log *log, struct placed *cards,
                          const struct fsrs_log_review *reviews, size_t count,
                          const uint32_t *numbers) {
    uint32_t items = 0;

    for (size_t i = 0; i < count; i++) {
        if (numbers[i] != NO_ITEM) {
            struct placed *card = &cards[numbers[i]];

            if (card->skip) {
                card->skip--;
            } else {
                items += place_review(log, card, &reviews[i], items);
            }
        }
    }
    log->size.items = items;
}

static void keep_cards(struct fsrs_log *log, const struct placed *cards, size_t count) {
    for (size_t i = 0; i < count; i++) {
        struct logged_card place = cards[i].place;

        if (place.end > place.begin) {
            place.first = place.first ? place.first : place.end;
            place.last = place.last ? place.last : place.end;
            log->cards[log->size.cards++] = place;
        }
    }
}

static bool place_all(struct fsrs_log *log, const struct numbering *numbering,
                      const struct fsrs_room *scratch, const struct fsrs_room *room,
                      const struct fsrs_log_review *reviews, size_t count,
                      const uint32_t *numbers) {
    struct placed *cards = room_take(scratch, numbering->count + 1, sizeof(*cards));

    if (!cards) {
        return false;
    }
    lay_out(log, numbering, cards);
    log->cards = room_take(room, numbering->count + 1, sizeof(*log->cards));
    log->reviews = room_take(room, log->size.reviews + 1, sizeof(*log->reviews));
    if (!log->cards || !log->reviews) {
        return false;
    }
    place_reviews(log, cards, reviews, count, numbers);
    keep_cards(log, cards, numbering->count);
    return true;
}

struct fsrs_log *fsrs_log_prepare(const struct fsrs_log_review *reviews, size_t count,
                                  const struct fsrs_log_options *options,
                                  const struct fsrs_room *scratch,
                                  const struct fsrs_room *room) {
    struct fsrs_log *log = room_take(room, 1, sizeof(*log));
    uint32_t *numbers =
        count < NO_ITEM ? room_take(scratch, count + 1, sizeof(*numbers)) : NULL;
    struct numbering numbering = {0};

    if (!log || !numbers) {
        return NULL;
    }
    *log = (struct fsrs_log){
        .parameters = options->parameters ? options->parameters : FSRS7_PARAMETERS,
    };
    return count_reviews(&numbering, scratch, reviews, count, options->from_learning,
                         numbers) &&
                   place_all(log, &numbering, scratch, room, reviews, count, numbers)
               ? log
               : NULL;
}

struct fsrs_log_size fsrs_log_size(const struct fsrs_log *log) {
    return log->size;
}
