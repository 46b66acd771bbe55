// SPDX-License-Identifier: MIT
// Day after day, the best cards are asked until the minutes are gone.

#include "rehearsal.h"

#include "dice.h"
#include "fit_log.h"
#include "fsrs_model.h"
#include "planning.h"

#include <math.h>

bool stage_make(struct stage *stage, size_t cards, const struct fsrs_room *room) {
    stage->players = room_take(room, cards + 1, sizeof(*stage->players));
    stage->candidates = room_take(room, cards + 1, sizeof(*stage->candidates));
    return stage->players && stage->candidates;
}

/** A rehearsal while it runs. */
struct performance {
    const struct fsrs_plan *plan;
    const struct stage *stage;
    struct dice dice;
    size_t players;
    size_t candidates;
    int day;
    struct fsrs_plan_day *days;  // NULL if nobody wants them
    double cheapest;             // no card takes less
};

static struct player cast(const struct fsrs_plan *plan, uint32_t number, float price) {
    const struct fsrs_plan_card *card = &plan->task.cards[number];
    double worth = card->weight / pace_of(card);
    struct player player = {
        .memory = card->memory,
        .elapsed = (float)fmin(card->elapsed, FSRS_MAXIMUM_INTERVAL),
        .price = price < VALUE_NEVER ? price + value_price_shift(worth) : price,
        .worth = (float)worth,
        .pace = (float)pace_of(card),
        .tie = plan->cards[number].tie,
        .date = card->date,
        .known = fsrs_known(card->memory),
    };

    if (player.known) {
        player.place = plan_grid_find(&plan->ground.grid, card->memory);
    }
    return player;
}

static void open_stage(struct performance *performance, float price) {
    double pace = INFINITY;

    for (size_t i = 0; i < performance->players; i++) {
        struct player *player = &performance->stage->players[i];

        *player = cast(performance->plan, performance->plan->pool[i], price);
        pace = fmin(pace, (double)player->pace);
    }
    performance->cheapest = pace * fmin(performance->plan->learner.passed_seconds,
                                        performance->plan->learner.first_seconds);
}

/** Whether the first is to be asked before the second. */
static bool is_before(const struct candidate *a, const struct candidate *b) {
    return a->index > b->index || (!(a->index < b->index) && a->tie < b->tie);
}

/** Lets a candidate sink to its place in a heap with the best on top. */
static void sink(struct candidate *heap, size_t count, size_t at) {
    struct candidate sinking = heap[at];

    for (;;) {
        size_t child = 2 * at + 1;

        if (child >= count) {
            break;
        }
        child += child + 1 < count && is_before(&heap[child + 1], &heap[child]);
        if (!is_before(&heap[child], &sinking)) {
            break;
        }
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = sinking;
}

static struct candidate take_best(struct performance *performance) {
    struct candidate *heap = performance->stage->candidates;
    struct candidate best = heap[0];

    heap[0] = heap[--performance->candidates];
    sink(heap, performance->candidates, 0);
    return best;
}

static struct gap_place gap_of(const struct performance *performance,
                               const struct player *player) {
    return value_gap((double)player->elapsed + performance->day);
}

/** What a second with a player is worth; 0 once its date is over. */
static float index_of(const struct performance *performance, const struct player *player) {
    const struct goal *goal = &performance->plan->goals[player->date];
    int days = goal->sittings - performance->day;

    if (days <= 0) {
        return 0;
    }
    return player->worth * (player->known
                                ? value_index(goal->map, days, player->place,
                                              gap_of(performance, player), player->price)
                                : value_first_index(goal->map, days, player->price));
}

static void gather(struct performance *performance) {
    struct candidate *candidates = performance->stage->candidates;
    size_t count = 0;

    for (size_t i = 0; i < performance->players; i++) {
        const struct player *player = &performance->stage->players[i];
        float index = index_of(performance, player);

        if (index > 0) {
            candidates[count++] = (struct candidate){index, player->tie, (uint32_t)i};
        }
    }
    for (size_t i = count / 2; i-- > 0;) {
        sink(candidates, count, i);
    }
    performance->candidates = count;
}

/** What asking a card is expected to take. */
static double seconds_of(const struct performance *performance,
                         const struct player *player) {
    const struct fsrs_plan *plan = performance->plan;
    double seconds = plan->learner.first_seconds;

    if (player->known) {
        float recall =
            value_recall(&plan->ground, player->place, gap_of(performance, player));

        seconds = learner_seconds(&plan->learner, (double)recall);
    }
    return seconds * (double)player->pace;
}

/** Asks a card; returns the seconds it took. */
static double ask(struct performance *performance, struct player *player) {
    const struct learner *learner = &performance->plan->learner;
    double elapsed = (double)player->elapsed + performance->day;
    enum fsrs_kind kind = player->known ? FSRS_LATER : FSRS_FIRST;
    int rating = AGAIN;

    if (kind == FSRS_FIRST) {
        rating += dice_choose(&performance->dice, learner->habits->first, FSRS_RATINGS);
        player->memory = learner_first(learner, rating);
    } else {
        double recall = fsrs_retrievability(learner->model, player->memory, elapsed);

        if (dice_share(&performance->dice) < recall) {
            rating = HARD + dice_choose(&performance->dice, learner->habits->passed, 3);
        }
        player->memory = learner_next(learner, player->memory, elapsed, rating);
    }
    player->known = true;
    player->elapsed = -(float)performance->day;
    player->place = plan_grid_find(&performance->plan->ground.grid, player->memory);
    return learner->seconds[kind][rating - 1] * (double)player->pace;
}

static double recall_at_date(const struct performance *performance,
                             const struct player *player) {
    const struct fsrs_plan *plan = performance->plan;
    double elapsed = (double)player->elapsed + plan->goals[player->date].days;

    return player->known ? fsrs_retrievability(plan->learner.model, player->memory, elapsed)
                         : 0;
}

/** Asks a card, and keeps account of it on its day. */
static double ask_on_record(struct performance *performance, struct player *player) {
    struct fsrs_plan_day *day = &performance->days[performance->day];
    double weight = (double)player->worth * (double)player->pace;
    double before = recall_at_date(performance, player), seconds;

    day->new_cards += !player->known;
    day->seen_cards += player->known;
    seconds = ask(performance, player);
    day->seconds += seconds;
    day->readiness += weight * (recall_at_date(performance, player) - before);
    return seconds;
}

/** Returns the index at which the seconds ran out, 0 if they did not. */
static float play_day(struct performance *performance, double seconds) {
    float taken = 0, margin = 0;
    double left = seconds;

    gather(performance);
    while (performance->candidates > 0) {
        struct candidate best = take_best(performance);
        struct player *player = &performance->stage->players[best.player];
        bool fits = seconds_of(performance, player) <= left;

        if (!fits && !(margin > 0)) {
            margin = taken > 0 ? (taken + best.index) / 2 : best.index;
        }
        if (left < performance->cheapest) {
            break;
        }
        if (fits) {
            taken = best.index;
            left -= performance->days ? ask_on_record(performance, player)
                                      : ask(performance, player);
        }
    }
    return margin;
}

void rehearse(const struct fsrs_plan *plan, const struct rehearsal *rehearsal,
              const struct stage *stage, float *recall, float *margins) {
    const struct fsrs_plan_task *task = &plan->task;
    double share = (double)rehearsal->count / (double)plan->pool_count;
    struct performance performance = {
        .plan = plan,
        .stage = stage,
        .dice = {rehearsal->seed},
        .players = rehearsal->count,
        .days = rehearsal->days,
    };

    open_stage(&performance, rehearsal->price);
    for (; performance.day < plan->sittings; performance.day++) {
        double seconds = performance.day > 0
                             ? rehearsal->seconds_a_day
                             : seconds_today(task, rehearsal->seconds_a_day);
        float margin = play_day(&performance, seconds * share);

        if (margins) {
            margins[performance.day] += margin;
        }
    }
    for (size_t i = 0; i < rehearsal->count; i++) {
        recall[i] = (float)recall_at_date(&performance, &stage->players[i]);
    }
}
