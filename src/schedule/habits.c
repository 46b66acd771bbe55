// SPDX-License-Identifier: MIT
// Shares of ratings and seconds: the published ones, and those of a log.

#include <viva/habits.h>

#include "repeats.h"

#include <math.h>

static const double weight_of_before = 50;
static const double longest_answer = 1200;

static const struct fsrs_habits published = {
    .first = {0.24, 0.094, 0.495, 0.171},
    .passed = {0.224, 0.631, 0.145},
    .learning = {{0.3686, 0.0628, 0.5108, 0.0577},
                 {0.0442, 0.4553, 0.4457, 0.0549},
                 {0.0519, 0.047, 0.8462, 0.055}},
    .relearning = {{0.2157, 0.0643, 0.6595, 0.0604},
                   {0.05, 0.4638, 0.4475, 0.0387},
                   {0.1057, 0.1434, 0.7266, 0.0244}},
    .seconds = {{19.58, 18.79, 13.78, 10.71},
                {19.38, 17.59, 12.38, 8.94},
                {16.44, 15.25, 12.32, 8.03}},
    .learning_steps = 1,
    .relearning_steps = 1,
};

/** Makes shares of numbers that are nearly: the published ones are rounded. */
static void make_shares(double *shares, size_t count) {
    double sum = 0;

    for (size_t i = 0; i < count; i++) {
        sum += shares[i];
    }
    for (size_t i = 0; i < count; i++) {
        shares[i] /= sum;
    }
}

void fsrs_habits_default(struct fsrs_habits *habits) {
    *habits = published;
    make_shares(habits->first, FSRS_RATINGS);
    make_shares(habits->passed, 3);
    for (int row = 0; row < 3; row++) {
        make_shares(habits->learning[row], FSRS_RATINGS);
        make_shares(habits->relearning[row], FSRS_RATINGS);
    }
}

/** What is counted in a log. */
struct tally {
    double first[FSRS_RATINGS];
    double passed[3];
    double repeats[2][3][FSRS_RATINGS];  // on a card's first day or not, after a rating
    double seconds[FSRS_KINDS][FSRS_RATINGS];
    double timed[FSRS_KINDS][FSRS_RATINGS];  // of how many answers
};

/** Where a card stands in the log. */
struct standing {
    int64_t card;
    int32_t day, first_day;
    int rating;  // of the answer before; 0 if there is none
};

static enum fsrs_kind kind_of(const struct standing *before,
                              const struct fsrs_answer *answer) {
    if (!before->rating || before->card != answer->card) {
        return FSRS_FIRST;
    }
    return answer->day > before->day ? FSRS_LATER : FSRS_REPEAT;
}

static void count_repeat(struct tally *tally, const struct standing *before, int rating) {
    if (before->rating < FSRS_RATINGS) {  // after Easy there should be none
        bool later = before->day > before->first_day;

        tally->repeats[later][before->rating - 1][rating - 1]++;
    }
}

static void count_answer(struct tally *tally, struct standing *standing,
                         const struct fsrs_answer *answer) {
    enum fsrs_kind kind = kind_of(standing, answer);
    int rating = answer->rating;

    if (kind == FSRS_FIRST) {
        tally->first[rating - 1]++;
        *standing = (struct standing){answer->card, answer->day, answer->day, 0};
    } else if (kind == FSRS_REPEAT) {
        count_repeat(tally, standing, rating);
    } else if (rating > 1) {
        tally->passed[rating - 2]++;
    }
    if (answer->seconds > 0 && answer->seconds <= longest_answer) {
        tally->seconds[kind][rating - 1] += answer->seconds;
        tally->timed[kind][rating - 1]++;
    }
    standing->rating = rating;
    standing->day = answer->day > standing->day ? answer->day : standing->day;
}

/** Each of `count` shares: n/(50+n) of what was counted, after `extra` more of each. */
static void blend_shares(double *shares, const double *counted, size_t count,
                         double extra) {
    double sum = 0, weight;

    for (size_t i = 0; i < count; i++) {
        sum += counted[i];
    }
    weight = sum / (weight_of_before + sum);
    for (size_t i = 0; sum > 0 && i < count; i++) {
        double share = (counted[i] + extra) / (sum + extra * (double)count);

        shares[i] += weight * (share - shares[i]);
    }
}

static void blend_seconds(double *seconds, double sum, double count) {
    double weight = count / (weight_of_before + count);

    if (count > 0) {
        *seconds = round((*seconds + weight * (sum / count - *seconds)) * 100) / 100;
    }
}

void fsrs_habits_learn(struct fsrs_habits *habits, const struct fsrs_answer *answers,
                       size_t count) {
    struct tally tally = {0};
    struct standing standing = {0};

    for (size_t i = 0; i < count; i++) {
        if (answers[i].rating >= 1 && answers[i].rating <= FSRS_RATINGS) {
            count_answer(&tally, &standing, &answers[i]);
        }
    }
    blend_shares(habits->first, tally.first, FSRS_RATINGS, 0);
    blend_shares(habits->passed, tally.passed, 3, 0);
    for (int row = 0; row < 3; row++) {
        blend_shares(habits->learning[row], tally.repeats[0][row], FSRS_RATINGS, 1);
        blend_shares(habits->relearning[row], tally.repeats[1][row], FSRS_RATINGS, 1);
    }
    for (int kind = 0; kind < FSRS_KINDS; kind++) {
        for (int i = 0; i < FSRS_RATINGS; i++) {
            blend_seconds(&habits->seconds[kind][i], tally.seconds[kind][i],
                          tally.timed[kind][i]);
        }
    }
}

static bool are_shares(const double *shares, size_t count) {
    double sum = 0;

    for (size_t i = 0; i < count; i++) {
        if (!(shares[i] >= 0 && shares[i] <= 1)) {
            return false;
        }
        sum += shares[i];
    }
    return fabs(sum - 1) < 1e-6;
}

static bool are_seconds(const double *seconds) {
    for (int i = 0; i < FSRS_RATINGS; i++) {
        if (!(seconds[i] >= 0.01 && seconds[i] <= 86400)) {
            return false;
        }
    }
    return true;
}

static bool are_steps(int steps) {
    return steps >= 0 && steps <= FSRS_MOST_REPEATS;
}

bool fsrs_habits_sound(const struct fsrs_habits *habits) {
    bool sound = are_shares(habits->first, FSRS_RATINGS) && are_shares(habits->passed, 3) &&
                 are_steps(habits->learning_steps) && are_steps(habits->relearning_steps);

    for (int row = 0; row < 3; row++) {
        sound = sound && are_shares(habits->learning[row], FSRS_RATINGS) &&
                are_shares(habits->relearning[row], FSRS_RATINGS);
    }
    for (int kind = 0; kind < FSRS_KINDS; kind++) {
        sound = sound && are_seconds(habits->seconds[kind]);
    }
    return sound;
}

/** Seconds of the repeats that are still to come. */
static double seconds_of_repeats(const struct fsrs_habits *habits, struct repeats repeats) {
    const double *shares = repeats_shares(habits, &repeats);
    double seconds = 0;

    if (!shares) {
        return 0;
    }
    for (int rating = 1; rating <= FSRS_RATINGS; rating++) {
        struct repeats next = repeats_after(repeats, rating);

        seconds += shares[rating - 1] * (habits->seconds[FSRS_REPEAT][rating - 1] +
                                         seconds_of_repeats(habits, next));
    }
    return seconds;
}

double fsrs_habits_seconds(const struct fsrs_habits *habits, enum fsrs_kind kind,
                           int rating) {
    return habits->seconds[kind][rating - 1] +
           seconds_of_repeats(habits, repeats_begin(habits, kind == FSRS_FIRST, rating));
}
