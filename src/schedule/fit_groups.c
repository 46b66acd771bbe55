// SPDX-License-Identifier: MIT
// Sorts cards by length and lays eight at a time side by side.

#include "fit_groups.h"

#include <string.h>

static uint32_t longest_card(const struct grouping *grouping) {
    uint32_t longest = 0;

    for (size_t card = 0; card < grouping->log->size.cards; card++) {
        if (grouping->length[card] > longest) {
            longest = grouping->length[card];
        }
    }
    return longest;
}

/** By counting: a card keeps its place among those of its length. */
static bool sort_cards(const struct grouping *grouping, const struct fsrs_room *room,
                       struct groups *out) {
    size_t cards = grouping->log->size.cards;
    uint32_t longest = longest_card(grouping);
    uint32_t *place = room_take(room, (size_t)longest + 2, sizeof(*place));

    out->cards = room_take(room, cards ? cards : 1, sizeof(*out->cards));
    if (!place || !out->cards) {
        return false;
    }
    memset(place, 0, ((size_t)longest + 2) * sizeof(*place));
    for (size_t card = 0; card < cards; card++) {
        if (grouping->length[card] >= 2) {
            place[grouping->length[card] + 1]++;
            out->card_count++;
        }
    }
    for (uint32_t length = 2; length <= longest; length++) {
        place[length + 1] += place[length];
    }
    for (size_t card = 0; card < cards; card++) {
        if (grouping->length[card] >= 2) {
            out->cards[place[grouping->length[card]]++] = (uint32_t)card;
        }
    }
    return true;
}

/** A column as it is filled from top to bottom. */
struct column {
    const struct logged *reviews;
    uint32_t length;
};

/** Where there are not eight cards left: a first Good, and nothing behind it. */
static const struct logged good = {.packed = (uint32_t)NO_ITEM << 4 | 3};

static struct column column_of(const struct grouping *grouping, const struct groups *groups,
                               size_t at) {
    uint32_t card;

    if (at >= groups->card_count) {
        return (struct column){&good, 1};
    }
    card = groups->cards[at];
    return (struct column){grouping->log->reviews + grouping->log->cards[card].begin,
                           grouping->length[card]};
}

static float weight_of(const struct grouping *grouping, uint32_t item, double step) {
    return item < grouping->items && grouping->weight
               ? (float)grouping->weight((double)item * step)
               : 0;
}

static void fill_group(const struct grouping *grouping, struct groups *groups,
                       size_t number, struct group_row *rows) {
    struct group *group = &groups->groups[number];
    double step = grouping->items > 1 ? 1.0 / (double)(grouping->items - 1) : 0;
    struct column columns[GROUP_CARDS];

    for (size_t i = 0; i < GROUP_CARDS; i++) {
        columns[i] = column_of(grouping, groups, number * GROUP_CARDS + i);
    }
    group->rows = rows;
    for (uint32_t i = 0; i < group->length; i++) {
        for (int j = 0; j < GROUP_CARDS; j++) {
            bool past = i >= columns[j].length;
            struct logged review = past ? good : columns[j].reviews[i];
            float weight = weight_of(grouping, logged_item(review), step);

            rows[i].elapsed[j] = past ? 1 : review.elapsed;
            rows[i].rating[j] = past ? 0 : (float)logged_rating(review);
            rows[i].weight[j] = weight;
            group->targets += weight > 0;
            groups->recalled += weight > 0 && logged_rating(review) > 1;
        }
    }
    groups->targets += group->targets;
}

bool groups_make(const struct grouping *grouping, const struct fsrs_room *room,
                 struct groups *out) {
    size_t rows = 0;
    struct group_row *row;

    *out = (struct groups){0};
    if (!sort_cards(grouping, room, out)) {
        return false;
    }
    out->count = (out->card_count + GROUP_CARDS - 1) / GROUP_CARDS;
    out->groups = room_take(room, out->count ? out->count : 1, sizeof(*out->groups));
    if (!out->groups) {
        return false;
    }
    for (size_t i = 0; i < out->count; i++) {
        size_t last = i * GROUP_CARDS + GROUP_CARDS - 1;
        uint32_t card = out->cards[last < out->card_count ? last : out->card_count - 1];

        out->groups[i] = (struct group){.length = grouping->length[card]};
        out->longest = grouping->length[card];
        rows += grouping->length[card];
    }
    row = room_take(room, rows ? rows : 1, sizeof(*row));
    if (!row) {
        return false;
    }
    for (size_t i = 0; i < out->count; i++) {
        fill_group(grouping, out, i, row);
        row += out->groups[i].length;
    }
    return true;
}
