// SPDX-License-Identifier: MIT
// The store's cards and the user's habits, studied by chance at several retentions.

#include <viva/workload.h>

#include "own_habits.h"
#include "room.h"

#include <math.h>

/** Cards that were seen, as the simulator wants them. */
static bool read_cards(struct store *store, const struct workload_options *options,
                       int64_t now, struct arena *arena, struct fsrs_simulation *simulation,
                       struct error *err) {
    struct fsrs_simulation_card *cards;
    struct queue_row *rows, *unseen;

    if (!store_seen(store, INT64_MAX, arena, &rows, &simulation->card_count, err) ||
        !store_unseen(store, SIZE_MAX, arena, &unseen, &simulation->new_cards, err)) {
        return false;
    }
    cards = arena_new(arena, simulation->card_count + 1, sizeof(*cards));
    for (size_t i = 0; i < simulation->card_count; i++) {
        cards[i] = (struct fsrs_simulation_card){
            .memory = rows[i].memory.fsrs,
            .elapsed =
                memory_elapsed(options->schedule, &rows[i].memory, options->calendar, now),
        };
    }
    simulation->cards = cards;
    return true;
}

/** So many cards in all runs together are enough to tell retentions apart. */
enum { PLAYED = 2000, MOST_RUNS = 40 };

static size_t runs_for(const struct fsrs_simulation *simulation) {
    size_t runs = PLAYED / (simulation->card_count + simulation->new_cards + 1);

    return runs < 1 ? 1 : runs > MOST_RUNS ? MOST_RUNS : runs;
}

static void add_days(const struct fsrs_simulated_day *from, size_t count, double share,
                     struct workload_day *to) {
    for (size_t i = 0; i < count; i++) {
        to[i].memorised += share * from[i].memorised;
        to[i].reviews += share * (double)from[i].reviews;
        to[i].new_cards += share * (double)from[i].new_cards;
        to[i].postponed += share * (double)from[i].postponed;
        to[i].seconds += share * from[i].seconds;
    }
}

/** What the days come to. */
static struct fsrs_load load_of(const struct workload_day *days, size_t count,
                                double retention, size_t seen) {
    struct fsrs_load load = {.desired_retention = retention,
                             .memorised = days[count - 1].memorised};
    double reviews = 0, met = (double)seen;

    for (size_t i = 0; i < count; i++) {
        reviews += days[i].reviews;
        met += days[i].new_cards;
        load.seconds += days[i].seconds;
    }
    load.reviews = (size_t)llround(reviews);
    load.seen = (size_t)llround(met);
    return load;
}

/** One retention, as often as chance wants it. */
static bool run(struct fsrs_simulation simulation, double retention, size_t runs,
                struct workload_day *days) {
    struct arena work = {0};
    struct fsrs_room room = room_in(&work);
    bool ok = true;

    for (size_t i = 0; ok && i < runs; i++, simulation.seed++) {
        struct fsrs_simulated_day *simulated =
            arena_new(&work, simulation.days, sizeof(*simulated));
        struct fsrs_load load;

        ok = fsrs_simulate(&simulation, retention, &room, simulated, &load);
        if (ok) {
            add_days(simulated, simulation.days, 1 / (double)runs, days);
        }
        arena_rewind(&work);
    }
    arena_free(&work);
    return ok;
}

static bool run_all(const struct fsrs_simulation *simulation,
                    const struct workload_options *options, struct arena *arena,
                    struct workload *out, struct error *err) {
    size_t count = options->retention_count;

    out->runs = runs_for(simulation);
    out->loads = arena_new(arena, count + 1, sizeof(*out->loads));
    out->days = arena_new(arena, count + 1, sizeof(struct workload_day *));
    for (size_t i = 0; i < count; i++) {
        double retention = options->retentions[i];

        out->days[i] = arena_new(arena, simulation->days + 1, sizeof(**out->days));
        if (!run(*simulation, retention, out->runs, out->days[i])) {
            return error_set(err, ERROR_FORMAT,
                             "this cannot be simulated: days, a retention or a card's "
                             "memory is out of range (viva check looks at the cards)");
        }
        out->loads[i] =
            load_of(out->days[i], simulation->days, retention, simulation->card_count);
    }
    return true;
}

static const double trifling_cards = 1, trifling_seconds = 30;  // a day

/** Whoever is told to change something shall see what for. */
static void keep_trifles(struct fsrs_advice *advice, double now, size_t days) {
    double seconds = (advice->seconds - advice->seconds_now) / (double)days;

    if (advice->reason == FSRS_ADVICE_NONE || advice->reason == FSRS_ADVICE_KEEP ||
        fabs(advice->memorised - advice->memorised_now) >= trifling_cards ||
        fabs(seconds) >= trifling_seconds) {
        return;
    }
    advice->reason = FSRS_ADVICE_KEEP;
    advice->desired_retention = now;
    advice->low = fmin(advice->low, now);
    advice->high = fmax(advice->high, now);
    advice->memorised = advice->memorised_now;
    advice->seconds = advice->seconds_now;
}

bool workload_simulate(struct store *store, const struct workload_options *options,
                       int64_t now, struct arena *arena, struct workload *out,
                       struct error *err) {
    struct fsrs_habits habits;
    struct fsrs_simulation simulation = {
        .model = &options->schedule->model,
        .habits = &habits,
        .new_a_day = (size_t)options->new_per_day,
        .reviews_a_day = (size_t)options->reviews_per_day,
        .days = options->days,
        .seed = options->seed,
    };

    *out = (struct workload){.answers = 0};
    if (!own_habits_read(store, calendar_day(options->calendar, now), &habits,
                         &out->answers, err) ||
        !read_cards(store, options, now, arena, &simulation, err)) {
        return false;
    }
    // The simulator takes 0 for any number.
    simulation.new_cards = options->new_per_day > 0 ? simulation.new_cards : 0;
    out->seen = simulation.card_count;
    out->unseen = simulation.new_cards;
    if (!run_all(&simulation, options, arena, out, err)) {
        return false;
    }
    out->advice = fsrs_advise(out->loads, options->retention_count,
                              options->schedule->desired_retention);
    keep_trifles(&out->advice, options->schedule->desired_retention, options->days);
    return true;
}
