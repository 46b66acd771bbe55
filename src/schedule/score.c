// SPDX-License-Identifier: MIT
// What predictions are worth: log loss, RMSE(bins), AUC, calibration.

#include <viva/evaluation.h>

#include "fit_log.h"

#include <math.h>
#include <string.h>

/** Powers of time, reviews and lapses that have bins of their own. */
enum { TIME_LOW = -5, TIMES = 16, COUNTS = 48 };

struct bin {
    double predicted, recalled, items;
};

struct scoring {
    struct bin *bins;   // by time, reviews, lapses
    uint32_t *by_rank;  // predictions with their outcomes, twice as many for sorting
    uint8_t review_power[COUNTS], lapse_power[COUNTS];
    struct fsrs_score score;
};

static int power_of(double number, double base) {
    return (int)floor(log(number) / log(base));
}

/** Bins of so many reviews or lapses; what is beyond the table belongs to large powers. */
static int count_power(const uint8_t *table, size_t count, double base) {
    int power = count < COUNTS ? table[count] : 1 + power_of((double)count, base);

    return power < COUNTS ? power : COUNTS - 1;
}

/*
 * The reference's names of bins are rounded powers; the powers themselves part
 * items alike, but for times below 3.62^-4 days, which all round to 0.
 */
static struct bin *bin_of(struct scoring *scoring, double days, size_t reviews,
                          size_t lapses) {
    int time = power_of(days, 3.62);
    int row = time < TIME_LOW ? 0 : time - TIME_LOW < TIMES ? time - TIME_LOW : TIMES - 1;
    int column = count_power(scoring->review_power, reviews, 1.89);
    int layer = lapses ? count_power(scoring->lapse_power, lapses, 1.73) : 0;

    return &scoring->bins[(row * COUNTS + column) * COUNTS + layer];
}

static void count_calibration(struct fsrs_score *score, double recall, bool recalled) {
    int at = (int)(recall * FSRS_CALIBRATION_BINS);
    struct fsrs_calibration *bin =
        &score->calibration[at < FSRS_CALIBRATION_BINS ? at : FSRS_CALIBRATION_BINS - 1];

    bin->items++;
    bin->predicted += recall;
    bin->recalled += recalled;
}

/** Positive floats sort as their bits do; the outcome goes below the lowest. */
static uint32_t rank_key(float recall, bool recalled) {
    uint32_t bits;

    memcpy(&bits, &recall, sizeof(bits));
    return bits << 1 | recalled;
}

static void score_item(struct scoring *scoring, struct bin *bin, float recall,
                       bool recalled) {
    float held =
        recall > 0 ? recall < 1 ? recall : 1 : 0;  // a number that is none counts as 0
    double happened = recalled ? (double)held : 1 - (double)held;

    scoring->score.log_loss -= log(fmin(fmax(happened, 1e-7), 1 - 1e-7));
    bin->predicted += (double)held;
    bin->recalled += recalled;
    bin->items++;
    count_calibration(&scoring->score, (double)held, recalled);
    scoring->by_rank[scoring->score.items++] = rank_key(held, recalled);
}

static void score_card(struct scoring *scoring, const struct fsrs_log *log,
                       const struct logged_card *card, const float *recall,
                       const struct fsrs_range_of_items *range) {
    size_t reviews = 1, lapses = 0;

    for (uint32_t i = card->begin + 1; i < card->end; i++) {
        struct logged review = log->reviews[i];
        uint32_t item = logged_item(review);
        bool recalled = logged_rating(review) > 1;

        if (item == NO_ITEM) {
            continue;
        }
        reviews++;
        if (item >= range->from && item < range->to &&
            (!range->next_day || logged_next_day(review))) {
            score_item(scoring, bin_of(scoring, (double)review.elapsed, reviews, lapses),
                       recall[item], recalled);
        }
        lapses += !recalled;
    }
}

enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS };

/** Radix sort, three digits; the sorted numbers end up in `other`. */
static void sort_ranks(uint32_t *numbers, uint32_t *other, size_t count) {
    for (int shift = 0; shift < 3 * DIGIT_BITS; shift += DIGIT_BITS) {
        size_t place[DIGITS + 1] = {0};
        uint32_t *kept = numbers;

        for (size_t i = 0; i < count; i++) {
            place[(numbers[i] >> shift & (DIGITS - 1)) + 1]++;
        }
        for (size_t i = 1; i < DIGITS; i++) {
            place[i] += place[i - 1];
        }
        for (size_t i = 0; i < count; i++) {
            other[place[numbers[i] >> shift & (DIGITS - 1)]++] = numbers[i];
        }
        numbers = other;
        other = kept;
    }
}

/** Mann-Whitney: ranks of the recalled items, equal predictions sharing theirs. */
static double auc_of(uint32_t *numbers, uint32_t *other, size_t count) {
    double rank_sum = 0, recalled = 0, lapsed;

    sort_ranks(numbers, other, count);
    for (size_t i = 0, end; i < count; i = end) {
        double hits = 0;

        for (end = i; end < count && other[end] >> 1 == other[i] >> 1; end++) {
            hits += other[end] & 1;
        }
        rank_sum += hits * ((double)(i + 1 + end) / 2);
        recalled += hits;
    }
    lapsed = (double)count - recalled;
    return recalled > 0 && lapsed > 0
               ? (rank_sum - recalled * (recalled + 1) / 2) / (recalled * lapsed)
               : (double)NAN;
}

static double rmse_of(const struct bin *bins, size_t count) {
    double squares = 0, items = 0;

    for (size_t i = 0; i < count; i++) {
        double difference = bins[i].predicted - bins[i].recalled;

        if (bins[i].items > 0) {
            squares += difference * difference / bins[i].items;
            items += bins[i].items;
        }
    }
    return items > 0 ? sqrt(squares / items) : 0;
}

static void finish(struct scoring *scoring, struct fsrs_score *out) {
    struct fsrs_score *score = &scoring->score;

    score->rmse_bins = rmse_of(scoring->bins, TIMES * COUNTS * COUNTS);
    score->auc = auc_of(scoring->by_rank, scoring->by_rank + score->items, score->items);
    score->log_loss /= score->items ? (double)score->items : 1;
    for (int i = 0; i < FSRS_CALIBRATION_BINS; i++) {
        struct fsrs_calibration *bin = &score->calibration[i];

        if (bin->items) {
            bin->predicted /= (double)bin->items;
            bin->recalled /= (double)bin->items;
        }
    }
    *out = *score;
}

bool fsrs_score(const struct fsrs_log *log, const float *recall,
                const struct fsrs_range_of_items *range, const struct fsrs_room *room,
                struct fsrs_score *out) {
    struct scoring scoring = {
        .bins = room_take(room, TIMES * COUNTS * COUNTS, sizeof(*scoring.bins)),
        .by_rank = room_take(room, 2 * log->size.items + 1, sizeof(*scoring.by_rank)),
    };

    if (!scoring.bins || !scoring.by_rank) {
        return false;
    }
    memset(scoring.bins, 0, TIMES * COUNTS * COUNTS * sizeof(*scoring.bins));
    for (int i = 1; i < COUNTS; i++) {
        scoring.review_power[i] = (uint8_t)(1 + power_of(i, 1.89));
        scoring.lapse_power[i] = (uint8_t)(1 + power_of(i, 1.73));
    }
    for (size_t i = 0; i < log->size.cards; i++) {
        score_card(&scoring, log, &log->cards[i], recall, range);
    }
    finish(&scoring, out);
    return true;
}
