// SPDX-License-Identifier: MIT
// Predictions for every item of a log, by a model and by plain guesses.

#include <viva/evaluation.h>

#include "fit_groups.h"

#include <math.h>

/** Longer cards go one by one, or a group would be mostly air. */
enum { LONGEST_SIDE_BY_SIDE = 4096 };

/** Where the results of a replay go. */
struct replay {
    const struct fsrs_log *log;
    const struct fsrs_model *model;
    float *recall;
    struct fsrs_memory *memory;
};

static void keep_recall(const struct replay *replay, struct logged review, double recall) {
    uint32_t item = logged_item(review);

    if (replay->recall && item != NO_ITEM) {
        replay->recall[item] = (float)recall;
    }
}

/** A card by the plain model. */
static void replay_card(const struct replay *replay, size_t number) {
    const struct logged_card *card = &replay->log->cards[number];
    const struct logged *reviews = replay->log->reviews;
    struct fsrs_memory memory =
        fsrs_first(replay->model, logged_rating(reviews[card->begin]));

    for (uint32_t i = card->begin + 1; i < card->end; i++) {
        double elapsed = (double)reviews[i].elapsed;

        keep_recall(replay, reviews[i],
                    fsrs_retrievability(replay->model, memory, elapsed));
        memory = fsrs_next(replay->model, memory, elapsed, logged_rating(reviews[i]));
    }
    if (replay->memory) {
        replay->memory[number] = memory;
    }
}

/** What a group's column says about its card. */
static void keep_column(const struct replay *replay, size_t number, int column,
                        const float *recall, const struct group_memory *memory) {
    const struct logged_card *card = &replay->log->cards[number];

    for (uint32_t i = card->begin + 1; i < card->end; i++) {
        keep_recall(
            replay, replay->log->reviews[i],
            (double)recall[(size_t)(i - card->begin) * GROUP_CARDS + (size_t)column]);
    }
    if (replay->memory) {
        replay->memory[number] = (struct fsrs_memory){
            .stability = (double)memory->stability[column],
            .fast = (double)memory->fast[column],
            .difficulty = (double)memory->difficulty[column],
        };
    }
}

static bool replay_groups(const struct replay *replay, const struct grouping *grouping,
                          const struct slope *slope, const struct fsrs_room *room) {
    struct sorted_cards sorted;
    struct group_row *rows;
    float *recall;

    if (!groups_sort(grouping, room, &sorted)) {
        return false;
    }
    rows = room_take(room, LONGEST_SIDE_BY_SIDE, sizeof(*rows));
    recall = room_take(room, LONGEST_SIDE_BY_SIDE * GROUP_CARDS, sizeof(*recall));
    if (!rows || !recall) {
        return false;
    }
    for (size_t at = 0; at < sorted.count; at += GROUP_CARDS) {
        size_t cards = sorted.count - at < GROUP_CARDS ? sorted.count - at : GROUP_CARDS;
        struct group group = {.rows = rows,
                              .length = grouping->length[sorted.cards[at + cards - 1]]};
        struct group_memory memory;

        group_fill(grouping, &sorted, at, group.length, rows);
        slope->replay(replay->model->w, &group, recall, &memory);
        for (size_t i = 0; i < cards; i++) {
            keep_column(replay, sorted.cards[at + i], (int)i, recall, &memory);
        }
    }
    return true;
}

bool fsrs_log_replay(const struct fsrs_log *log, const struct fsrs_model *model,
                     enum fsrs_instructions instructions, const struct fsrs_room *room,
                     float *recall, struct fsrs_memory *memory) {
    const struct slope_set *set = slope_set_for(instructions);
    const struct slope *slope =
        log->parameters == FSRS6_PARAMETERS ? &set->six : &set->seven;
    struct replay replay = {log, model, recall, memory};
    uint32_t *length = room_take(room, log->size.cards + 1, sizeof(*length));
    const struct grouping grouping = {.log = log, .length = length};

    if (!length || model->count != log->parameters) {
        return false;
    }
    for (size_t i = 0; i < log->size.cards; i++) {
        length[i] = log->cards[i].end - log->cards[i].begin;
        if (length[i] < 2 || length[i] > LONGEST_SIDE_BY_SIDE) {
            replay_card(&replay, i);
            length[i] = 0;
        }
    }
    return replay_groups(&replay, &grouping, slope, room);
}

bool fsrs_guess_average(const struct fsrs_log *log, size_t known, float *recall) {
    size_t recalled = 0;
    float share;

    known = known < log->size.items ? known : log->size.items;
    for (size_t i = 0; i < log->size.reviews; i++) {
        recalled +=
            logged_item(log->reviews[i]) < known && logged_rating(log->reviews[i]) > 1;
    }
    share = known ? (float)recalled / (float)known : 0.5f;
    for (size_t i = 0; i < log->size.items; i++) {
        recall[i] = share;
    }
    return known > 0;
}

bool fsrs_guess_moving_average(const struct fsrs_log *log, const struct fsrs_room *room,
                               float *recall) {
    uint8_t *recalled = room_take(room, log->size.items + 1, sizeof(*recalled));
    double x = 1.2;

    if (!recalled) {
        return false;
    }
    for (size_t i = 0; i < log->size.reviews; i++) {
        uint32_t item = logged_item(log->reviews[i]);

        if (item != NO_ITEM) {
            recalled[item] = logged_rating(log->reviews[i]) > 1;
        }
    }
    for (size_t i = 0; i < log->size.items; i++) {
        double share = 1 / (1 + exp(-x));

        recall[i] = (float)share;
        x += 0.3 * ((double)recalled[i] - share);
    }
    return true;
}

size_t fsrs_next_day_items(const struct fsrs_log *log, size_t items) {
    size_t count = 0;

    for (size_t i = 0; i < log->size.reviews; i++) {
        count += logged_item(log->reviews[i]) < items && logged_next_day(log->reviews[i]);
    }
    return count;
}

struct fsrs_range_of_items fsrs_fold(const struct fsrs_log *log, int fold) {
    size_t size = log->size.items / (FSRS_FOLDS + 1);
    size_t from = log->size.items - (size_t)(FSRS_FOLDS - fold) * size;

    return (struct fsrs_range_of_items){.from = from, .to = from + size};
}
