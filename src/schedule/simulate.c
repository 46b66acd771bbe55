// SPDX-License-Identifier: MIT
// A deck is studied day by day, as a desired retention wants it.

#include <viva/simulate.h>

#include "dice.h"
#include "fit_log.h"
#include "repeats.h"

#include <math.h>
#include <stdlib.h>

static const uint32_t nothing = UINT32_MAX;

/** A card that is simulated; on one list of those that are due on a day. */
struct simulated {
    struct fsrs_memory memory;
    float last;  // day of the last review; negative before the first day
    uint32_t next;
};

struct due {
    float difficulty;
    uint32_t card;
};

/** A simulation while it runs. */
struct deck {
    const struct fsrs_simulation *simulation;
    double desired_retention;
    double gap;  // days between two answers of a day
    struct dice dice;
    struct simulated *cards;  // those seen, in the order in which they were
    size_t seen;
    uint32_t *due;       // the first card due on each day
    struct due *sorted;  // those of the day that is on
    size_t day;
};

static bool is_amount(double number) {
    return isfinite(number) && number >= 0;
}

bool fsrs_simulation_sound(const struct fsrs_simulation *simulation) {
    struct fsrs_model again;
    size_t parameters = simulation->model->count;

    if ((parameters != FSRS6_PARAMETERS && parameters != FSRS7_PARAMETERS) ||
        !fsrs_model_set(&again, simulation->model->w, parameters) ||
        !fsrs_habits_sound(simulation->habits) || !is_amount(simulation->seconds_a_day) ||
        simulation->days < 1 || simulation->days > FSRS_SIMULATION_DAYS ||
        simulation->card_count >= nothing ||
        simulation->new_cards >= nothing - simulation->card_count) {
        return false;
    }
    for (size_t i = 0; i < simulation->card_count; i++) {
        const struct fsrs_simulation_card *card = &simulation->cards[i];

        if (!is_amount(card->memory.stability) || !is_amount(card->memory.fast) ||
            !fsrs_known(card->memory) || !is_amount(card->memory.difficulty) ||
            !is_amount(card->elapsed)) {
            return false;
        }
    }
    return true;
}

/** Puts a card on the list of a day; days after the last are of no interest. */
static void put_on(struct deck *deck, uint32_t card, double day) {
    if (day < (double)deck->simulation->days) {
        size_t at = day > 0 ? (size_t)day : 0;

        deck->cards[card].next = deck->due[at];
        deck->due[at] = card;
    }
}

/** Whole days until recall has fallen to what is wanted, at least one. */
static double days_until_due(const struct deck *deck, struct fsrs_memory memory) {
    double interval =
        fsrs_interval(deck->simulation->model, memory, deck->desired_retention);

    return clamp(round(interval), 1, FSRS_MAXIMUM_INTERVAL);
}

static void add_card(struct deck *deck, struct fsrs_memory memory, double elapsed) {
    uint32_t number = (uint32_t)deck->seen++;

    deck->cards[number] = (struct simulated){
        .memory = memory,
        .last = (float)((double)deck->day - fmin(elapsed, FSRS_MAXIMUM_INTERVAL)),
    };
}

static void begin(struct deck *deck) {
    const struct fsrs_simulation *simulation = deck->simulation;

    for (size_t day = 0; day < simulation->days; day++) {
        deck->due[day] = nothing;
    }
    for (size_t i = 0; i < simulation->card_count; i++) {
        const struct fsrs_simulation_card *card = &simulation->cards[i];

        add_card(deck, card->memory, card->elapsed);
        put_on(deck, (uint32_t)i, ceil(days_until_due(deck, card->memory) - card->elapsed));
    }
}

/** The repeats of a day after an answer; returns their seconds. */
static double repeat(struct deck *deck, struct simulated *card, bool first_day,
                     int rating) {
    const struct fsrs_habits *habits = deck->simulation->habits;
    struct repeats repeats = repeats_begin(habits, first_day, rating);
    double seconds = 0;

    for (const double *shares; (shares = repeats_shares(habits, &repeats));) {
        rating = 1 + dice_choose(&deck->dice, shares, FSRS_RATINGS);
        card->memory = fsrs_next(deck->simulation->model, card->memory, deck->gap, rating);
        seconds += habits->seconds[FSRS_REPEAT][rating - 1];
        repeats = repeats_after(repeats, rating);
    }
    return seconds;
}

static void finish_card(struct deck *deck, uint32_t number) {
    struct simulated *card = &deck->cards[number];

    card->last = (float)deck->day;
    put_on(deck, number, (double)deck->day + days_until_due(deck, card->memory));
}

static double meet(struct deck *deck) {
    const struct fsrs_simulation *simulation = deck->simulation;
    int rating = 1 + dice_choose(&deck->dice, simulation->habits->first, FSRS_RATINGS);
    uint32_t number = (uint32_t)deck->seen;
    double seconds = simulation->habits->seconds[FSRS_FIRST][rating - 1];

    add_card(deck, fsrs_first(simulation->model, rating), 0);
    seconds += repeat(deck, &deck->cards[number], true, rating);
    finish_card(deck, number);
    return seconds;
}

static double review(struct deck *deck, uint32_t number) {
    const struct fsrs_simulation *simulation = deck->simulation;
    struct simulated *card = &deck->cards[number];
    double elapsed = (double)deck->day - (double)card->last, seconds;
    double recall = fsrs_retrievability(simulation->model, card->memory, elapsed);
    int rating = AGAIN;

    if (dice_share(&deck->dice) < recall) {
        rating = HARD + dice_choose(&deck->dice, simulation->habits->passed, 3);
    }
    card->memory = fsrs_next(simulation->model, card->memory, elapsed, rating);
    seconds = simulation->habits->seconds[FSRS_LATER][rating - 1];
    if (rating == AGAIN) {
        seconds += repeat(deck, card, false, rating);
    }
    finish_card(deck, number);
    return seconds;
}

static int by_difficulty(const void *a, const void *b) {
    const struct due *x = a, *y = b;

    if (x->difficulty < y->difficulty || x->difficulty > y->difficulty) {
        return x->difficulty < y->difficulty ? -1 : 1;
    }
    return (x->card > y->card) - (x->card < y->card);
}

/** What is due today, the easiest first. */
static size_t sort_due(struct deck *deck) {
    size_t count = 0;

    for (uint32_t card = deck->due[deck->day]; card != nothing;
         card = deck->cards[card].next) {
        deck->sorted[count++] =
            (struct due){(float)deck->cards[card].memory.difficulty, card};
    }
    qsort(deck->sorted, count, sizeof(*deck->sorted), by_difficulty);
    return count;
}

static bool has_time(const struct deck *deck, const struct fsrs_simulated_day *day) {
    double most = deck->simulation->seconds_a_day;

    return !(most > 0) || day->seconds < most;
}

static bool below(size_t count, size_t most) {
    return most == 0 || count < most;
}

static struct fsrs_simulated_day study(struct deck *deck) {
    const struct fsrs_simulation *simulation = deck->simulation;
    size_t all = simulation->card_count + simulation->new_cards, count = sort_due(deck);
    struct fsrs_simulated_day day = {0};

    for (size_t i = 0; i < count; i++) {
        uint32_t card = deck->sorted[i].card;

        if (has_time(deck, &day) && below(day.reviews, simulation->reviews_a_day)) {
            day.seconds += review(deck, card);
            day.reviews++;
        } else {
            put_on(deck, card, (double)deck->day + 1);
            day.postponed++;
        }
    }
    while (deck->seen < all && has_time(deck, &day) &&
           below(day.new_cards, simulation->new_a_day)) {
        day.seconds += meet(deck);
        day.new_cards++;
    }
    return day;
}

static double memorised(const struct deck *deck) {
    double sum = 0;

    for (size_t i = 0; i < deck->seen; i++) {
        const struct simulated *card = &deck->cards[i];

        sum += fsrs_retrievability(deck->simulation->model, card->memory,
                                   (double)deck->day - (double)card->last);
    }
    return sum;
}

/** Large decks are summed up every few days only, and there is a line in between. */
static size_t days_between_sums(const struct fsrs_simulation *simulation) {
    enum { SUMMED = 1000000 };
    double recalls =
        (double)(simulation->card_count + simulation->new_cards) * (double)simulation->days;

    return 1 + (size_t)(recalls / SUMMED);
}

static void draw_line(struct fsrs_simulated_day *days, size_t from, size_t to) {
    double rise = days[to].memorised - days[from].memorised;

    for (size_t day = from + 1; day < to; day++) {
        days[day].memorised =
            days[from].memorised + rise * (double)(day - from) / (double)(to - from);
    }
}

static void run(struct deck *deck, struct fsrs_simulated_day *days,
                struct fsrs_load *load) {
    size_t last = deck->simulation->days - 1, summed = 0;
    size_t stride = days_between_sums(deck->simulation);

    for (deck->day = 0; deck->day <= last; deck->day++) {
        struct fsrs_simulated_day day = study(deck);
        bool sum = deck->day == last || (days && deck->day % stride == 0);

        load->reviews += day.reviews;
        load->seconds += day.seconds;
        day.memorised = sum ? memorised(deck) : 0;
        load->memorised = day.memorised;
        if (days) {
            days[deck->day] = day;
        }
        if (days && sum) {
            draw_line(days, summed, deck->day);
            summed = deck->day;
        }
    }
    load->seen = deck->seen;
}

bool fsrs_simulate(const struct fsrs_simulation *simulation, double desired_retention,
                   const struct fsrs_room *room, struct fsrs_simulated_day *days,
                   struct fsrs_load *load) {
    struct deck deck = {
        .simulation = simulation,
        .desired_retention = desired_retention,
        .dice = {simulation->seed},
    };
    size_t all;

    if (!(desired_retention >= 0.5 && desired_retention <= 0.995) ||
        !fsrs_simulation_sound(simulation)) {
        return false;
    }
    all = simulation->card_count + simulation->new_cards;
    deck.gap = repeats_gap(simulation->model);
    deck.cards = room_take(room, all + 1, sizeof(*deck.cards));
    deck.sorted = room_take(room, all + 1, sizeof(*deck.sorted));
    deck.due = room_take(room, simulation->days, sizeof(*deck.due));
    if (!deck.cards || !deck.sorted || !deck.due) {
        return false;
    }
    *load = (struct fsrs_load){.desired_retention = desired_retention};
    begin(&deck);
    run(&deck, days, load);
    return true;
}
