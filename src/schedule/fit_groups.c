// SPDX-License-Identifier: MIT
// Sorts cards by length and lays eight at a time side by side.

#include "fit_groups.h"

#include <string.h>

static uint32_t longest_card(const struct grouping *grouping) {
    uint32_t longest = 2;

    for (size_t card = 0; card < grouping->log->size.cards; card++) {
        if (grouping->length[card] > longest) {
            longest = grouping->length[card];
        }
    }
    return longest;
}

/** By counting: a card keeps its place among those of its length. */
bool groups_sort(const struct grouping *grouping, const struct fsrs_room *room,
                 struct sorted_cards *out) {
    size_t cards = grouping->log->size.cards;
    size_t lengths = (size_t)longest_card(grouping) + 2;
    uint32_t *place = room_take(room, lengths, sizeof(*place));

    *out = (struct sorted_cards){.cards = room_take(room, cards + 1, sizeof(*out->cards))};
    if (!place || !out->cards) {
        return false;
    }
    memset(place, 0, lengths * sizeof(*place));
    for (size_t card = 0; card < cards; card++) {
        if (grouping->length[card] >= 2) {
            place[grouping->length[card] + 1]++;
            out->count++;
        }
    }
    for (size_t length = 3; length < lengths; length++) {
        place[length] += place[length - 1];
    }
    for (size_t card = 0; card < cards; card++) {
        if (grouping->length[card] >= 2) {
            out->cards[place[grouping->length[card]]++] = (uint32_t)card;
        }
    }
    return true;
}

/** What a column is filled with. */
struct column {
    const struct logged *reviews;
    uint32_t length;
};

/** Where there are not eight cards left: a first Good, and nothing behind it. */
static const struct logged good = {.packed = (uint32_t)NO_ITEM << 4 | 3};

static struct column column_of(const struct grouping *grouping,
                               const struct sorted_cards *sorted, size_t at) {
    const struct fsrs_log *log = grouping->log;

    if (at >= sorted->count) {
        return (struct column){&good, 1};
    }
    return (struct column){log->reviews + log->cards[sorted->cards[at]].begin,
                           grouping->length[sorted->cards[at]]};
}

/**
 * What an item counts, by its age x from 0 for the oldest to 1 for the newest: 0.25 + 0.75 x^3, after
 * fsrs-rs 6.6.1.
 */
static float weight_of(double x) {
    return (float)(0.25 + 0.75 * x * x * x);
}

/** One card from top to bottom, and what is past its end. */
static void fill_column(const struct grouping *grouping, const struct column *column,
                        uint32_t length, int at, struct group_row *rows,
                        struct filled *filled) {
    double step = grouping->items > 1 ? 1.0 / (double)(grouping->items - 1) : 0;
    uint32_t i = 0;

    for (; i < column->length; i++) {
        struct logged review = column->reviews[i];
        uint32_t item = logged_item(review);
        bool counts = item < grouping->items;

        rows[i].elapsed[at] = review.elapsed;
        rows[i].rating[at] = (float)logged_rating(review);
        rows[i].weight[at] = counts ? weight_of((double)item * step) : 0;
        filled->targets += counts;
        filled->recalled += counts & (logged_rating(review) > 1);
    }
    for (; i < length; i++) {
        rows[i].elapsed[at] = 1;
        rows[i].rating[at] = 0;
        rows[i].weight[at] = 0;
    }
}

struct filled group_fill(const struct grouping *grouping, const struct sorted_cards *sorted,
                         size_t at, uint32_t length, struct group_row *rows) {
    struct filled filled = {0, 0};

    for (int i = 0; i < GROUP_CARDS; i++) {
        struct column column = column_of(grouping, sorted, at + (size_t)i);

        fill_column(grouping, &column, length, i, rows, &filled);
    }
    return filled;
}

/** The length of the group at `at`, that of its longest card. */
static uint32_t group_length(const struct grouping *grouping,
                             const struct sorted_cards *sorted, size_t at) {
    size_t last = at + GROUP_CARDS - 1;

    return grouping->length[sorted->cards[last < sorted->count ? last : sorted->count - 1]];
}

static void fill_groups(const struct grouping *grouping, const struct sorted_cards *sorted,
                        struct group_row *rows, struct groups *out) {
    for (size_t i = 0; i < out->count; i++) {
        uint32_t length = group_length(grouping, sorted, i * GROUP_CARDS);
        struct filled filled = group_fill(grouping, sorted, i * GROUP_CARDS, length, rows);

        out->groups[i] =
            (struct group){.rows = rows, .length = length, .targets = filled.targets};
        out->longest = length;
        out->targets += filled.targets;
        out->recalled += filled.recalled;
        rows += length;
    }
}

bool groups_make(const struct grouping *grouping, const struct fsrs_room *room,
                 struct groups *out) {
    struct sorted_cards sorted;
    size_t row_count = 0;
    struct group_row *rows;

    *out = (struct groups){0};
    if (!groups_sort(grouping, room, &sorted)) {
        return false;
    }
    out->count = (sorted.count + GROUP_CARDS - 1) / GROUP_CARDS;
    for (size_t i = 0; i < out->count; i++) {
        row_count += group_length(grouping, &sorted, i * GROUP_CARDS);
    }
    out->groups = room_take(room, out->count + 1, sizeof(*out->groups));
    rows = room_take(room, row_count + 1, sizeof(*rows));
    if (!out->groups || !rows) {
        return false;
    }
    fill_groups(grouping, &sorted, rows, out);
    return true;
}
