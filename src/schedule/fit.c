// SPDX-License-Identifier: MIT
// From a prepared log to parameters: which cards are trained on, where to start, how to go on.

#include <viva/fit.h>

#include "adam.h"
#include "fit_first.h"

enum { NOTHING_BELOW = 8, FIRST_BELOW = 64 };

/** What is trained on. */
struct course {
    const struct fsrs_log *log;
    const struct recipe *recipe;
    const struct fsrs_room *room;
    size_t items;      // the oldest so many
    uint32_t *length;  // of each card until its last item; 0 where it is left out
    size_t left_out;   // items of outliers
    struct first_cells cells;
    struct groups groups;
};

/** The reviews of the card until its last item that counts; 0 if there is none. */
static uint32_t trained_length(const struct course *course,
                               const struct logged_card *card) {
    const struct logged *reviews = course->log->reviews;
    uint32_t end = card->last < card->end ? card->last + 1 : card->begin;

    if (end - card->begin > course->recipe->longest) {
        end = card->begin + course->recipe->longest;
    }
    // NO_ITEM is above any number of items.
    while (end > card->begin && logged_item(reviews[end - 1]) >= course->items) {
        end--;
    }
    return end - card->begin;
}

static size_t items_of(const struct fsrs_log *log, const struct logged_card *card,
                       uint32_t length) {
    size_t items = 0;

    for (uint32_t i = card->begin; i < card->begin + length; i++) {
        items += logged_item(log->reviews[i]) != NO_ITEM;
    }
    return items;
}

static bool choose_cards(struct course *course) {
    const struct fsrs_log *log = course->log;
    bool filter = course->recipe->outliers;

    course->length = room_take(course->room, log->size.cards + 1, sizeof(*course->length));
    if (!course->length ||
        (filter && !first_cells_count(log, course->items, course->room, &course->cells))) {
        return false;
    }
    for (size_t i = 0; i < log->size.cards; i++) {
        const struct logged_card *card = &log->cards[i];
        uint32_t length = trained_length(course, card);

        if (length && filter && first_is_outlier(&course->cells, log, card)) {
            course->left_out += items_of(log, card, length);
            length = 0;
        }
        course->length[i] = length;
    }
    return true;
}

static bool lay_out_cards(struct course *course) {
    const struct grouping grouping = {
        .log = course->log,
        .length = course->length,
        .items = course->items,
    };

    return groups_make(&grouping, course->room, &course->groups);
}

static bool train(const struct course *course, const struct fsrs_fit_options *options,
                  struct fsrs_fit *out) {
    const struct slope_set *set = slope_set_for(options->instructions);
    const struct adam_task task = {
        .recipe = course->recipe,
        .slope = course->log->parameters == FSRS6_PARAMETERS ? &set->six : &set->seven,
        .groups = &course->groups,
        .options = options,
    };

    return adam_run(&task, course->room, out->model.w, &out->steps);
}

/** As far as the number of items allows. */
static bool learn(const struct course *course, const struct fsrs_fit_options *options,
                  struct fsrs_fit *out) {
    if (out->items < NOTHING_BELOW) {
        return true;
    }
    if (course->recipe->first) {
        double recalled = (double)course->groups.recalled / (double)out->items;

        first_stabilities(&course->cells, recalled, out->model.w);
        out->depth = FSRS_FIT_FIRST;
        if (out->items < FIRST_BELOW) {
            return true;
        }
    }
    out->depth = FSRS_FIT_ALL;
    if (!train(course, options, out)) {
        return false;
    }
    if (course->recipe->first) {
        first_order(&course->cells, out->model.w);
    }
    return true;
}

bool fsrs_fit(const struct fsrs_log *log, const struct fsrs_fit_options *options,
              const struct fsrs_room *room, struct fsrs_fit *out) {
    struct course course = {
        .log = log,
        .recipe = recipe_of(log),
        .room = room,
        .items = options->items && options->items < log->size.items ? options->items
                                                                    : log->size.items,
    };

    *out = (struct fsrs_fit){.depth = FSRS_FIT_NOTHING};
    fsrs_model_set(&out->model, course.recipe->defaults, course.recipe->rules->count);
    if (!choose_cards(&course) || !lay_out_cards(&course)) {
        return false;
    }
    out->items = course.groups.targets;
    out->left_out = course.left_out;
    return learn(&course, options, out);
}
