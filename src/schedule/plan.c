// SPDX-License-Identifier: MIT
// A plan is made: every card is weighed, and today's order follows.

#include <viva/plan.h>

#include "dice.h"
#include "fit_log.h"
#include "planning.h"

#include <math.h>
#include <stdlib.h>

static struct goal goal_of(const struct learner *learner, double days) {
    struct goal goal = {.days = days};

    if (days >= 0) {
        goal.sittings = days > 1 ? (int)ceil(days) : 1;
        outcomes_of_first(learner, &goal.first);
        goal.first_recall = outcomes_recall(learner, &goal.first, days);
    }
    return goal;
}

static bool set_goals(struct fsrs_plan *plan, const struct fsrs_room *room) {
    const struct fsrs_plan_task *task = &plan->task;

    plan->goals = room_take(room, task->date_count + 1, sizeof(*plan->goals));
    for (size_t i = 0; plan->goals && i < task->date_count; i++) {
        struct goal goal = goal_of(&plan->learner, task->dates[i]);

        plan->goals[i] = goal;
        plan->sittings = goal.sittings > plan->sittings ? goal.sittings : plan->sittings;
    }
    return plan->goals;
}

static struct fsrs_plan_choice new_choice(const struct fsrs_plan *plan,
                                          const struct goal *goal) {
    return (struct fsrs_plan_choice){
        .with = goal->first_recall,
        .seconds = plan->learner.first_seconds,
    };
}

static struct fsrs_plan_choice seen_choice(const struct fsrs_plan *plan,
                                           const struct fsrs_plan_card *card,
                                           const struct goal *goal) {
    struct outcomes outcomes;

    outcomes_of_later(&plan->learner, card->memory, card->elapsed, &outcomes);
    return (struct fsrs_plan_choice){
        .recall = outcomes.recall,
        .without = fsrs_retrievability(plan->learner.model, card->memory,
                                       card->elapsed + goal->days),
        .with = outcomes_recall(&plan->learner, &outcomes, goal->days),
        .seconds = outcomes.seconds,
    };
}

/** Of a card whose date is over: what is known is known. */
static struct fsrs_plan_choice no_choice(const struct fsrs_plan *plan,
                                         const struct fsrs_plan_card *card) {
    double recall =
        fsrs_known(card->memory)
            ? fsrs_retrievability(plan->learner.model, card->memory, card->elapsed)
            : 0;

    return (struct fsrs_plan_choice){.recall = recall, .without = recall};
}

static void weigh_card(struct fsrs_plan *plan, size_t number) {
    const struct fsrs_plan_card *card = &plan->task.cards[number];
    const struct goal *goal = &plan->goals[card->date];
    struct fsrs_plan_choice choice = goal->sittings == 0 ? no_choice(plan, card)
                                     : fsrs_known(card->memory)
                                         ? seen_choice(plan, card, goal)
                                         : new_choice(plan, goal);

    plan->cards[number] = (struct outlook){
        .recall = (float)choice.recall,
        .without = (float)choice.without,
        .tie = (uint32_t)dice_mix(plan->task.seed + (number + 1) * 0x9e3779b97f4a7c15u),
    };
    if (goal->sittings > 0 && card->weight > 0) {
        choice.card = number;
        choice.gain = choice.with - choice.without;
        choice.seconds *= pace_of(card);
        choice.index = card->weight * choice.gain / choice.seconds;
        plan->order[plan->order_count] = choice;
        plan->pool[plan->order_count++] = (uint32_t)number;
    }
}

static void shuffle_pool(struct fsrs_plan *plan) {
    struct dice dice = {plan->task.seed};

    plan->pool_count = plan->order_count;
    for (size_t i = plan->pool_count; i > 1; i--) {
        size_t other = (size_t)(dice_share(&dice) * (double)i);
        uint32_t kept = plan->pool[i - 1];

        plan->pool[i - 1] = plan->pool[other];
        plan->pool[other] = kept;
    }
}

static bool weigh_cards(struct fsrs_plan *plan, const struct fsrs_room *room) {
    size_t count = plan->task.card_count;

    plan->cards = room_take(room, count + 1, sizeof(*plan->cards));
    plan->order = room_take(room, count + 1, sizeof(*plan->order));
    plan->pool = room_take(room, count + 1, sizeof(*plan->pool));
    plan->recall = room_take(room, count + 1, sizeof(*plan->recall));
    plan->rehearsed = room_take(room, count + 1, sizeof(*plan->rehearsed));
    plan->accounts = room_take(room, plan->task.topic_count + 1, sizeof(*plan->accounts));
    if (!plan->accounts || !plan->cards || !plan->order || !plan->pool || !plan->recall ||
        !plan->rehearsed || !stage_make(&plan->stage, count, room)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        weigh_card(plan, i);
    }
    shuffle_pool(plan);
    return true;
}

/** Instead of the greedy index, what the best later reviews make of it. */
static void set_index(const struct fsrs_plan *plan, struct fsrs_plan_choice *choice) {
    const struct fsrs_plan_card *card = &plan->task.cards[choice->card];
    const struct goal *goal = &plan->goals[card->date];
    double worth = card->weight / pace_of(card);
    float price = VALUE_PRICE + value_price_shift(worth);
    float index = fsrs_known(card->memory)
                      ? value_index(goal->map, goal->sittings,
                                    plan_grid_find(&plan->ground.grid, card->memory),
                                    value_gap(card->elapsed), price)
                      : value_first_index(goal->map, goal->sittings, price);

    choice->index = worth * (double)index;
}

/** A choice and what decides its place, small for sorting. */
struct place {
    double index;
    uint32_t tie;
    uint32_t at;
};

static int by_worth(const void *a, const void *b) {
    const struct place *x = a, *y = b;

    if (x->index > y->index || x->index < y->index) {
        return x->index > y->index ? -1 : 1;
    }
    if (x->tie != y->tie) {
        return x->tie < y->tie ? -1 : 1;
    }
    return (x->at > y->at) - (x->at < y->at);
}

/**
 * Brings the best that fit into today to the front and then the others, both in order: a
 * card too long for what is left is passed over.
 */
static void choose_today(struct fsrs_plan *plan, const struct place *places,
                         struct fsrs_plan_choice *sorted, struct fsrs_plan_choice *others) {
    double left = seconds_today(&plan->task, plan->task.seconds_a_day);
    size_t other = 0;

    for (size_t i = 0; i < plan->order_count; i++) {
        const struct fsrs_plan_choice *choice = &plan->order[places[i].at];

        if (choice->index > 0 && choice->seconds <= left) {
            left -= choice->seconds;
            sorted[plan->today++] = *choice;
        } else {
            others[other++] = *choice;
        }
    }
    for (size_t i = 0; i < other; i++) {
        sorted[plan->today + i] = others[i];
    }
    plan->order = sorted;
}

static bool sort_order(struct fsrs_plan *plan, const struct fsrs_room *room) {
    size_t count = plan->order_count;
    struct place *places = room_take(room, count + 1, sizeof(*places));
    struct fsrs_plan_choice *sorted = room_take(room, count + 1, sizeof(*sorted));
    struct fsrs_plan_choice *others = room_take(room, count + 1, sizeof(*others));

    if (!places || !sorted || !others) {
        return false;
    }
    if (plan->method == FSRS_PLAN_PRICED) {
        plan_map(plan);
    }
    for (size_t i = 0; i < count; i++) {
        struct fsrs_plan_choice *choice = &plan->order[i];

        if (plan->method == FSRS_PLAN_PRICED) {
            set_index(plan, choice);
        }
        places[i] =
            (struct place){choice->index, plan->cards[choice->card].tie, (uint32_t)i};
    }
    qsort(places, count, sizeof(*places), by_worth);
    choose_today(plan, places, sorted, others);
    return true;
}

static enum fsrs_plan_method method_of(const struct fsrs_plan_task *task) {
    double last = 0;

    for (size_t i = 0; i < task->date_count; i++) {
        last = fmax(last, task->dates[i]);
    }
    return task->method != FSRS_PLAN_AUTO ? task->method
           : last > FSRS_PLAN_PRICED_FROM ? FSRS_PLAN_PRICED
                                          : FSRS_PLAN_GREEDY;
}

struct fsrs_plan *fsrs_plan_make(const struct fsrs_plan_task *task,
                                 const struct fsrs_room *room) {
    struct fsrs_plan *plan = fsrs_plan_check(task, NULL) == FSRS_PLAN_SOUND
                                 ? room_take(room, 1, sizeof(*plan))
                                 : NULL;

    if (!plan) {
        return NULL;
    }
    *plan = (struct fsrs_plan){
        .task = *task,
        .method = method_of(task),
        .learner = learner_of(task->model, task->habits),
        .shared_luck = 1,
    };
    return set_goals(plan, room) && weigh_cards(plan, room) && plan_take_maps(plan, room) &&
                   sort_order(plan, room)
               ? plan
               : NULL;
}

const struct fsrs_plan_choice *fsrs_plan_order(const struct fsrs_plan *plan, size_t *today,
                                               size_t *count) {
    if (today) {
        *today = plan->today;
    }
    if (count) {
        *count = plan->order_count;
    }
    return plan->order;
}

struct fsrs_plan_share fsrs_plan_today(const struct fsrs_plan *plan) {
    struct fsrs_plan_share share = {0};

    for (size_t i = 0; i < plan->today; i++) {
        const struct fsrs_plan_choice *choice = &plan->order[i];

        if (fsrs_known(plan->task.cards[choice->card].memory)) {
            share.seen_cards++;
            share.seen_seconds += choice->seconds;
        } else {
            share.new_cards++;
            share.new_seconds += choice->seconds;
        }
    }
    return share;
}
