// SPDX-License-Identifier: MIT
// From a prepared log to parameters: which cards are trained on, where to start, how to go on.

#include <viva/fit.h>

#include "adam.h"
#include "fit_first.h"

#include <math.h>

enum { NOTHING_BELOW = 8, FIRST_BELOW = 64, SEVERAL = 3 };

static const double least_probability = 1e-7;
static const double clearly = 0.998;

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

/** The loss of a group's items, weighed as in training. */
static double group_loss(const struct group *group, const float *recall) {
    double loss = 0;

    for (uint32_t i = 1; i < group->length; i++) {
        const struct group_row *row = &group->rows[i];

        for (size_t card = 0; card < GROUP_CARDS; card++) {
            double p = (double)recall[i * GROUP_CARDS + card];
            double happened = row->rating[card] > 1 ? p : 1 - p;

            if (row->weight[card] > 0) {
                loss -= (double)row->weight[card] * log(fmax(happened, least_probability));
            }
        }
    }
    return loss;
}

/** What training makes as small as it can. */
static double objective(const struct course *course, const struct slope *slope,
                        const double *start, const double *w, float *recall) {
    const struct recipe *recipe = course->recipe;
    double sum = 0;

    for (size_t i = 0; i < recipe->rules->count; i++) {
        double away = (w[i] - start[i]) / recipe->sigma[i];

        sum += recipe->stiffness * away * away;
    }
    for (size_t i = 0; i < course->groups.count; i++) {
        struct group_memory memory;

        slope->replay(w, &course->groups.groups[i], recall, &memory);
        sum += group_loss(&course->groups.groups[i], recall);
    }
    return sum;
}

/**
 * Trains by one order of the cards after another; the fit with the least objective stays.
 * Another minimum is lower by far more than `clearly`; within it, rounding would choose.
 */
static bool train_several(const struct course *course, struct adam_task *task, int starts,
                          const struct fsrs_fit_options *options, struct fsrs_fit *out) {
    float *recall =
        room_take(course->room, course->groups.longest, GROUP_CARDS * sizeof(*recall));
    const struct fsrs_model start = out->model;
    double least = INFINITY;

    if (!recall) {
        return false;
    }
    for (int i = 0; i < starts; i++) {
        struct fsrs_fit_options other = *options;
        struct fsrs_model tried = start;
        double reached;

        other.seed += (uint64_t)i << 32;
        task->options = &other;
        if (!adam_run(task, course->room, tried.w, &out->steps)) {
            return false;
        }
        reached = objective(course, task->slope, start.w, tried.w, recall);
        if (reached < clearly * least) {
            least = reached;
            out->model = tried;
        }
    }
    return true;
}

static bool train(const struct course *course, const struct fsrs_fit_options *options,
                  struct fsrs_fit *out) {
    const struct slope_set *set = slope_set_for(options->instructions);
    struct adam_task task = {
        .recipe = course->recipe,
        .slope = course->log->parameters == FSRS6_PARAMETERS ? &set->six : &set->seven,
        .groups = &course->groups,
        .options = options,
    };

    return course->groups.targets < course->recipe->several_below
               ? train_several(course, &task, SEVERAL, options, out)
               : adam_run(&task, course->room, out->model.w, &out->steps);
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
