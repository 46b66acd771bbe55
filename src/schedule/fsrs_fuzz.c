// SPDX-License-Identifier: MIT
// Intervals spread over a few days, as Anki does it.

#include <viva/fsrs_fuzz.h>

#include <math.h>

/** How much of a day of the interval the range grows by, in each band of intervals. */
static const struct {
    double from, to, share;
} bands[] = {
    {2.5, 7, 0.15},
    {7, 20, 0.10},
    {20, HUGE_VAL, 0.05},
};

static double reach(double interval) {
    double sum = 1;

    if (interval < bands[0].from) {
        return 0;
    }
    for (int i = 0; i < 3; i++) {
        sum += bands[i].share * fmax(fmin(interval, bands[i].to) - bands[i].from, 0);
    }
    return sum;
}

static double within(double x, int low, int high) {
    return fmin(fmax(x, low), high);
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

struct fsrs_range fsrs_fuzz_range(double interval, int minimum, int maximum) {
    int least = smaller(minimum, maximum);
    double middle = within(interval, least, maximum);
    double either_side = reach(middle);
    struct fsrs_range range = {
        .low = (int)within(round(middle - either_side), least, maximum),
        .high = (int)within(round(middle + either_side), least, maximum),
    };

    if (range.low == range.high && range.high > 2 && range.high < maximum) {
        range.high++;
    }
    return range;
}

int fsrs_fuzz(double interval, int minimum, int maximum, double factor) {
    struct fsrs_range range = fsrs_fuzz_range(interval, minimum, maximum);

    if (!(factor >= 0)) {
        return (int)within(round(interval), smaller(minimum, maximum), maximum);
    }
    return smaller(range.low + (int)(fmin(factor, 1) * (1 + range.high - range.low)),
                   range.high);
}

int fsrs_fuzz_minimum(double interval, int previous, int maximum) {
    if (round(interval) > previous) {
        return previous + 1;
    }
    return fsrs_fuzz_range(interval, 1, maximum).high >= previous ? previous : 0;
}
