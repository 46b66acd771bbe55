// SPDX-License-Identifier: MIT
// First stabilities from the first review on a later day, and the outliers among those.

#include "fit_first.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RATINGS = 4, LONGEST_DAYS = 36500 };
enum { LEAST_REMOVED = 20, SHARE_REMOVED = 20, RARE_CELL = 6 };

static const double stability_low = 0.001;
static const double stability_high = 100;

/** FSRS-7 counts parts of days: whole ones, at least one. */
static uint32_t cell_days(const struct fsrs_log *log, uint32_t review) {
    float days = log->reviews[review].elapsed;

    return days < 1 ? 1 : days < LONGEST_DAYS ? (uint32_t)days : LONGEST_DAYS;
}

/** Whether the card has an item among the oldest `items`; its first is the oldest. */
static bool has_first(const struct fsrs_log *log, const struct logged_card *card,
                      size_t items) {
    return card->first < card->end && logged_item(log->reviews[card->first]) < items;
}

static uint32_t longest_first(const struct fsrs_log *log, size_t items) {
    uint32_t longest = 0;

    for (size_t i = 0; i < log->size.cards; i++) {
        const struct logged_card *card = &log->cards[i];

        if (has_first(log, card, items) && cell_days(log, card->first) > longest) {
            longest = cell_days(log, card->first);
        }
    }
    return longest;
}

static int by_count(const void *a, const void *b) {
    const struct first_cell *x = a, *y = b;

    if (x->count != y->count) {
        return x->count < y->count ? -1 : 1;
    }
    return (x->days > y->days) - (x->days < y->days);
}

/** Puts the cells that have cards to the front, rare ones first; returns how many. */
static size_t gather(struct first_cell *cells, size_t count) {
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        if (cells[i].count) {
            cells[kept++] = cells[i];
        }
    }
    qsort(cells, kept, sizeof(*cells), by_count);
    return kept;
}

static void set_apart(struct first_cells *out, int rating) {
    struct first_cell *cells = out->cells[rating];
    uint8_t *outlier = out->outlier + (size_t)rating * (out->longest + 1);
    uint32_t most_days = rating == RATINGS - 1 ? 365 : 100;
    size_t total = 0, removed = 0, kept = 0, limit;

    for (size_t i = 0; i < out->count[rating]; i++) {
        total += cells[i].count;
    }
    limit = total / SHARE_REMOVED > LEAST_REMOVED ? total / SHARE_REMOVED : LEAST_REMOVED;
    for (size_t i = 0; i < out->count[rating]; i++) {
        bool early = removed + cells[i].count < limit;

        if (early) {
            removed += cells[i].count;
        }
        if (early || cells[i].count < RARE_CELL || cells[i].days > most_days) {
            outlier[cells[i].days] = 1;
        } else {
            cells[kept++] = cells[i];
        }
    }
    out->count[rating] = kept;
}

bool first_cells_count(const struct fsrs_log *log, size_t items,
                       const struct fsrs_room *room, struct first_cells *out) {
    size_t width;

    *out = (struct first_cells){.longest = longest_first(log, items)};
    width = (size_t)out->longest + 1;
    out->outlier = room_take(room, RATINGS * width, 1);
    out->cells[0] = room_take(room, RATINGS * width, sizeof(*out->cells[0]));
    if (!out->outlier || !out->cells[0]) {
        return false;
    }
    memset(out->outlier, 0, RATINGS * width);
    memset(out->cells[0], 0, RATINGS * width * sizeof(*out->cells[0]));
    for (int rating = 1; rating < RATINGS; rating++) {
        out->cells[rating] = out->cells[0] + (size_t)rating * width;
    }
    for (size_t i = 0; i < log->size.cards; i++) {
        const struct logged_card *card = &log->cards[i];

        if (has_first(log, card, items)) {
            uint32_t days = cell_days(log, card->first);
            struct first_cell *cell =
                &out->cells[logged_rating(log->reviews[card->begin]) - 1][days];

            cell->days = days;
            cell->count++;
            cell->recalled += logged_rating(log->reviews[card->first]) > 1;
        }
    }
    for (int rating = 0; rating < RATINGS; rating++) {
        out->count[rating] = gather(out->cells[rating], width);
        set_apart(out, rating);
    }
    return true;
}

bool first_is_outlier(const struct first_cells *cells, const struct fsrs_log *log,
                      const struct logged_card *card) {
    size_t rating = (size_t)logged_rating(log->reviews[card->begin]) - 1;

    return cells->outlier[rating * (cells->longest + 1) + cell_days(log, card->first)];
}

/** What the likelihood of a rating's cells is computed from. */
struct first_curve {
    const struct first_cell *cells;
    size_t count;
    double average;
    double decay, factor;
};

/**
 * dL/d ln S of L = sum of n BCE(recall, (1 + f t/S)^d), with recall = (hits + average) / (n + 1).
 */
static double likelihood_slope(const struct first_curve *curve, double stability) {
    double slope = 0;

    for (size_t i = 0; i < curve->count; i++) {
        const struct first_cell *cell = &curve->cells[i];
        double recall = (cell->recalled + curve->average) / (cell->count + 1.0);
        double base = 1 + curve->factor * cell->days / stability;
        double predicted = exp(curve->decay * log(base));
        // d ln p / d ln S = -d (base - 1) / base; dL/d ln p = n (p - recall) / (1 - p)
        double rise = -curve->decay * (base - 1) / base;

        slope += cell->count * (predicted - recall) / (1 - predicted) * rise;
    }
    return slope;
}

/**
 * The least of L + |S - start| / 16 within bounds: at `start` where the slope of L
 * does not overcome that of the second term, else where both cancel, found by
 * halving and false position in ln S (L falls, then rises).
 */
static double likeliest(const struct first_curve *curve, double start) {
    double at_start = likelihood_slope(curve, start) / start;
    double pull = at_start > 0 ? -1.0 / 16 : 1.0 / 16;
    double low = log(at_start > 0 ? stability_low : start);
    double high = log(at_start > 0 ? start : stability_high);
    double f_low, f_high;

    if (fabs(at_start) <= 1.0 / 16) {
        return start;
    }
    f_low = likelihood_slope(curve, exp(low)) + pull * exp(low);
    f_high = likelihood_slope(curve, exp(high)) + pull * exp(high);
    if (f_low >= 0 || f_high <= 0) {
        return exp(f_low >= 0 ? low : high);
    }
    for (int step = 0; step < 60 && high - low > 1e-6; step++) {
        double share = f_low / (f_low - f_high);
        double middle =
            low + (high - low) * (step % 3 == 2 ? 0.5 : fmin(fmax(share, 0.02), 0.98));
        double f = likelihood_slope(curve, exp(middle)) + pull * exp(middle);

        if (f < 0) {
            low = middle;
            f_low = f;
        } else {
            high = middle;
            f_high = f;
        }
    }
    return exp((low + high) / 2);
}

static uint64_t cards_of(const struct first_cells *cells, int rating) {
    uint64_t cards = 0;

    for (size_t i = 0; i < cells->count[rating]; i++) {
        cards += cells->cells[rating][i].count;
    }
    return cards;
}

void first_order(const struct first_cells *cells, double *w) {
    static const int pairs[][2] = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        int less = pairs[i][0], more = pairs[i][1];
        uint64_t cards_less = cards_of(cells, less), cards_more = cards_of(cells, more);

        if (cards_less && cards_more && w[less] > w[more]) {
            if (cards_less > cards_more) {
                w[more] = w[less];
            } else {
                w[less] = w[more];
            }
        }
    }
}

/*
 * Ratings that were never given.  In ln S the reference takes hard for 0.41 of
 * the way from good to again and good for 0.54 of the way from easy to hard:
 *   h = x a + (1-x) g,  g = (1-y) h + y e.
 * Whatever is missing follows from these two; from one known rating, by scaling the defaults.
 */
static const double hard_share = 0.41;
static const double good_share = 0.54;

/** The number of known ratings that a pass over the two relations leaves. */
static void fill_from_relations(double *s, bool *known) {
    const double x = hard_share, y = good_share;
    double *a = &s[0], *h = &s[1], *g = &s[2], *e = &s[3];

    if (!known[1] && !known[2] && known[0] && known[3]) {
        double both = x + y - x * y;

        *h = *a * (x / both) + *e * (1 - x / both);
        *g = *a * (1 - y / both) + *e * (y / both);
        known[1] = known[2] = true;
    }
    for (int pass = 0; pass < 3; pass++) {
        if (!known[1] && known[0] && known[2]) {
            *h = x * *a + (1 - x) * *g;
            known[1] = true;
        }
        if (!known[2] && known[1] && known[3]) {
            *g = (1 - y) * *h + y * *e;
            known[2] = true;
        }
        if (!known[0] && known[1] && known[2]) {
            *a = (*h - (1 - x) * *g) / x;
            known[0] = true;
        }
        if (!known[3] && known[1] && known[2]) {
            *e = (*g - (1 - y) * *h) / y;
            known[3] = true;
        }
        // Again and good give hard, hard and easy give good: what is left has one of these pairs missing.
        if (!known[1] && known[2] && known[3]) {
            *h = (*g - y * *e) / (1 - y);
            known[1] = true;
        }
        if (!known[2] && known[0] && known[1]) {
            *g = (*h - x * *a) / (1 - x);
            known[2] = true;
        }
    }
}

static void fill_missing(bool *known, double *w) {
    double s[RATINGS];
    int count = 0, last = 0;

    for (int i = 0; i < RATINGS; i++) {
        s[i] = log(w[i]);
        count += known[i];
        last = known[i] ? i : last;
    }
    if (count == 0) {
        return;
    }
    if (count == 1) {
        double ratio = s[last] - log(fsrs6_defaults[last]);

        for (int i = 0; i < RATINGS; i++) {
            s[i] = log(fsrs6_defaults[i]) + ratio;
        }
    } else {
        fill_from_relations(s, known);
    }
    for (int i = 0; i < RATINGS; i++) {
        w[i] = fmin(fmax(exp(s[i]), stability_low), stability_high);
    }
}

void first_stabilities(const struct first_cells *cells, double average, double *w) {
    const double decay = -fsrs6_defaults[FSRS6_PARAMETERS - 1];
    bool known[RATINGS];

    for (int rating = 0; rating < RATINGS; rating++) {
        struct first_curve curve = {
            .cells = cells->cells[rating],
            .count = cells->count[rating],
            .average = average,
            .decay = decay,
            .factor = expm1(log(0.9) / decay),
        };

        known[rating] = curve.count > 0;
        w[rating] = known[rating] ? likeliest(&curve, fsrs6_defaults[rating])
                                  : fsrs6_defaults[rating];
    }
    first_order(cells, w);
    fill_missing(known, w);
}
