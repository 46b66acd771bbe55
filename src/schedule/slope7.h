// SPDX-License-Identifier: MIT

/**
 * The slope of FSRS-7 by hand: the pass forward of replay7.h, and one back that
 * applies the chain rule to its trail.
 * Code, not declarations: included once for each instruction set.
 */

#ifndef VIVA_SCHEDULE_SLOPE7_H
#define VIVA_SCHEDULE_SLOPE7_H

#include "replay7.h"

/** Nearer to 0 than that a probability has no slope. */
static const float seven_least = 1e-4f;

/** One derivative a parameter, and those of what several parameters share. */
enum {
    SEVEN_EASY = FSRS7_PARAMETERS,
    SEVEN_ODDS,      // ln(b / a)
    SEVEN_LN_DECAY,  // ln m
    SEVEN_LN_RATE,   // -ln w25
    SEVEN_DECAY,     // q
    SEVEN_RATE,      // ln c2
    SEVEN_SUMS
};

/** Slopes by the state of a card, and by what its review found. */
struct seven_slope {
    lanes s, f, d;
    lanes ln_s, ln_f;
    lanes recall, r1;
};

/** Slopes by the trace itself, by ln x, by D and by the forgotten share. */
struct seven_trace_slope {
    lanes x, ln_x, d, forgotten;
};

LANES_INLINE struct seven_trace_slope
seven_back_grown(const float *w, lanes by_next, lanes x, lanes ln_x, lanes d, lanes g,
                 const struct seven_trace_trail *trail, lanes *sums) {
    lanes bonus = seven_bonus(w, g);
    lanes by_rise = by_next * x;
    lanes reach = (11.0f - d) * trail->growth;
    lanes rise = reach * trail->gain * bonus;
    lanes by_ln = by_rise * rise;
    lanes by_gain = by_rise * reach * bonus * (trail->gain + 1.0f);
    lanes by_bonus = by_rise * reach * trail->gain;

    sums[0] += by_ln;
    sums[1] -= by_ln * ln_x;
    sums[2] += by_gain * trail->forgotten;
    sums[6] += lanes_where(lanes_equal(g, lanes_of(2)), by_bonus);
    sums[7] += lanes_where(lanes_equal(g, lanes_of(4)), by_bonus);
    return (struct seven_trace_slope){
        .x = by_next * (1.0f + rise),
        .ln_x = -(by_ln * w[1]),
        .d = -(by_rise * trail->growth * trail->gain * bonus),
        .forgotten = by_gain * w[2],
    };
}

LANES_INLINE void seven_back_lapsed(const float *w, lanes by_next, lanes x,
                                    const struct seven_trace_trail *trail,
                                    struct seven_trace_slope *slope, lanes *sums) {
    lanes after = trail->kept * (trail->power - 1.0f);
    lanes by_after = lanes_where(lanes_less(after, x), by_next);
    lanes by_ln = by_after * after;
    lanes by_power = by_after * trail->kept * trail->power;

    sums[3] += by_ln;
    sums[4] += by_power * trail->ln_x1;
    sums[5] += by_ln * trail->forgotten;
    slope->x += by_next - by_after + by_power * w[4] / (x + 1.0f);
    slope->forgotten += by_ln * w[5];
}

LANES_INLINE void seven_back_difficulty(const struct seven_terms *terms, lanes by_next,
                                        lanes g, const struct seven_trail *trail,
                                        struct seven_slope *slope, lanes *sums) {
    lanes_mask again = lanes_equal(g, lanes_of(1));
    lanes move = seven_move(terms, g, trail->recall);
    lanes open =
        lanes_where(lanes_inside(seven_difficulty(terms, trail->d, move), 1, 10), by_next);
    lanes by_move = open * (0.99f / 9) * (10.0f - trail->d);

    sums[SEVEN_EASY] += 0.01f * open;
    sums[6] += by_move * (3.0f - g) * lanes_pick(again, trail->recall + 0.1f, lanes_of(1));
    slope->d = 0.99f * open * (1.0f - move * (1.0f / 9));
    slope->recall = lanes_where(again, by_move * terms->w[6] * (3.0f - g));
}

/** By S' and F' before they are clamped; a lapse may tie F' to S'. */
LANES_INLINE void seven_back_traces(const struct seven_terms *terms, lanes by_slow,
                                    lanes by_fast, lanes g, const struct seven_trail *trail,
                                    struct seven_slope *slope, lanes *sums) {
    lanes_mask again = lanes_equal(g, lanes_of(1));
    lanes_mask good = lanes_not(again);
    struct seven_trace_slope slow =
        seven_back_grown(terms->w + SEVEN_SLOW, lanes_where(good, by_slow), trail->s,
                         trail->ln_s, trail->d, g, &trail->slow, sums + SEVEN_SLOW);
    struct seven_trace_slope fast =
        seven_back_grown(terms->w + SEVEN_FAST, lanes_where(good, by_fast), trail->f,
                         trail->ln_f, trail->d, g, &trail->fast, sums + SEVEN_FAST);

    if (lanes_any(again)) {
        lanes tie = seven_fast_share * trail->slow.next;
        lanes own = lanes_smaller(trail->f, trail->fast.kept * (trail->fast.power - 1.0f));
        lanes tied = lanes_where(lanes_both(again, lanes_less(tie, own)), by_fast);
        lanes by_slow_lapse = lanes_where(again, by_slow) + seven_fast_share * tied;
        lanes by_fast_lapse = lanes_where(again, by_fast) - tied;

        seven_back_lapsed(terms->w + SEVEN_SLOW, by_slow_lapse, trail->s, &trail->slow,
                          &slow, sums + SEVEN_SLOW);
        seven_back_lapsed(terms->w + SEVEN_FAST, by_fast_lapse, trail->f, &trail->fast,
                          &fast, sums + SEVEN_FAST);
    }
    slope->s = slow.x;
    slope->f = fast.x;
    slope->ln_s = slow.ln_x;
    slope->ln_f = fast.ln_x;
    slope->d += slow.d + fast.d;
    slope->recall -= slow.forgotten;
    slope->r1 = -fast.forgotten;
}

/** From the slope by the state after a review to that by the state before, by way of S', F' and D'. */
LANES_INLINE struct seven_slope seven_back_next(const struct seven_terms *terms,
                                                struct seven_slope after, lanes g,
                                                const struct seven_trail *trail,
                                                lanes *sums) {
    lanes by_slow = lanes_where(
        lanes_inside(trail->slow.next, seven_stability_low, seven_stability_high), after.s);
    lanes by_fast = lanes_where(
        lanes_inside(trail->fast.next, seven_stability_low, seven_stability_high), after.f);
    struct seven_slope slope;

    seven_back_difficulty(terms, after.d, g, trail, &slope, sums);
    seven_back_traces(terms, by_slow, by_fast, g, trail, &slope, sums);
    return slope;
}

/** d(-weight ln P) / dR, P = R after a success, 1 - R after a lapse. */
LANES_INLINE lanes seven_loss_slope(lanes weight, lanes g, lanes recall) {
    lanes_mask again = lanes_equal(g, lanes_of(1));
    lanes happened = lanes_pick(again, recall - 1.0f, recall);
    lanes by_recall = -weight / happened;
    lanes_mask flat =
        lanes_less(lanes_smaller(recall, 1.0f - recall), lanes_of(seven_least));

    return lanes_where(lanes_not(flat), by_recall);
}

LANES_INLINE void seven_back_fast_curve(const struct seven_terms *terms, lanes by_r1,
                                        const struct seven_trail *trail,
                                        struct seven_slope *slope, lanes *sums) {
    lanes decay = lanes_clamp(trail->raw_decay, seven_decay_low, seven_decay_high);
    lanes by_ln = by_r1 * trail->r1;
    lanes by_base = -(by_ln * decay) / (1.0f + trail->fast_passed);
    lanes by_ln_c1 = by_base * trail->fast_passed;
    lanes by_rate = lanes_where(lanes_less(trail->raw_rate, lanes_of(seven_rate_high)),
                                by_ln_c1 * (trail->c1 + 1.0f) / trail->c1);
    lanes by_decay = -(by_ln * trail->fast_ln) - by_rate * trail->raw_rate / decay;
    lanes by_ln_decay =
        lanes_where(lanes_inside(trail->raw_decay, seven_decay_low, seven_decay_high),
                    by_decay * decay);

    sums[SEVEN_LN_RATE] += by_rate / decay;
    sums[SEVEN_LN_DECAY] += by_ln_decay;
    sums[33] += by_ln_decay * trail->ln_f;
    slope->ln_f += by_ln_decay * (terms->w[33] - 0.3f) - by_ln_c1;
}

LANES_INLINE void seven_back_slow_curve(const struct seven_terms *terms, lanes by_r2,
                                        const struct seven_trail *trail,
                                        struct seven_slope *slope, lanes *sums) {
    lanes by_ln = by_r2 * trail->r2;
    lanes by_passed =
        -(by_ln * terms->decay) / (1.0f + trail->slow_passed) * trail->slow_passed;

    sums[SEVEN_DECAY] -= by_ln * trail->slow_ln;
    sums[SEVEN_RATE] += by_passed;
    sums[32] += by_passed * (trail->d - 5.0f);
    slope->d += by_passed * (terms->w[32] - 0.3f);
    slope->ln_s -= by_passed;
}

LANES_INLINE void seven_back_recall(const struct seven_terms *terms,
                                    const struct seven_trail *trail,
                                    struct seven_slope *slope, lanes *sums) {
    lanes by_mixture = slope->recall * (1.0f - 2.0f * seven_margin);
    lanes by_r1 = by_mixture * trail->share + slope->r1;
    lanes by_r2 = by_mixture * (1.0f - trail->share);
    lanes by_odds =
        by_mixture * (1.0f - trail->share) * trail->share * (trail->r2 - trail->r1);

    sums[SEVEN_ODDS] += by_odds;
    sums[29] += by_odds * trail->ln_f;
    sums[30] += by_odds * trail->ln_s;
    sums[31] += by_odds * (trail->d - 5.0f);
    slope->ln_f += by_odds * terms->w[29];
    slope->ln_s += by_odds * terms->w[30];
    slope->d += by_odds * (terms->w[31] - 0.5f);
    seven_back_fast_curve(terms, by_r1, trail, slope, sums);
    seven_back_slow_curve(terms, by_r2, trail, slope, sums);
    slope->s += slope->ln_s / trail->s;
    slope->f += slope->ln_f / trail->f;
}

LANES_INLINE void seven_back_first(const struct seven_terms *terms,
                                   struct seven_slope slope, lanes g, lanes *sums) {
    lanes d = seven_first_difficulty(terms, g);
    lanes open = lanes_where(lanes_inside(d, 1, 10), slope.d);
    lanes s = seven_first_stability(terms, g);
    lanes by_fast = lanes_where(
        lanes_less(lanes_of(seven_stability_low), seven_fast_share * s), slope.f);
    lanes by_s = slope.s + seven_fast_share * by_fast;

    for (int rating = 1; rating <= 4; rating++) {
        sums[rating - 1] += lanes_where(lanes_equal(g, lanes_of((float)rating)), by_s);
    }
    sums[4] += open;
    sums[5] += open * (g - 1.0f) * (d - terms->w[4] - 1.0f);
}

/** A card of each lane on its way forth and back. */
struct seven_pass {
    const struct group_row *rows;
    size_t last;  // row
    struct seven_trail *trail;
    struct seven_state state;
    struct seven_slope slope;
};

LANES_INLINE struct seven_pass seven_begin(const struct seven_terms *terms,
                                           const struct group *group, int column,
                                           struct seven_trail *trail) {
    return (struct seven_pass){
        .rows = group->rows,
        .last = group->length - 1,
        .trail = trail,
        .state = seven_first(terms, lanes_load(group->rows[0].rating + column)),
    };
}

LANES_INLINE void seven_forth(const struct seven_terms *terms, struct seven_pass *pass,
                              size_t i, int column) {
    seven_recall(terms, pass->state, lanes_load(pass->rows[i].elapsed + column),
                 &pass->trail[i]);
    if (i < pass->last) {
        pass->state =
            seven_next(terms, lanes_load(pass->rows[i].rating + column), &pass->trail[i]);
    }
}

LANES_INLINE void seven_back(const struct seven_terms *terms, struct seven_pass *pass,
                             size_t i, int column, lanes *sums) {
    const struct group_row *row = &pass->rows[i];
    const struct seven_trail *trail = &pass->trail[i];
    lanes g = lanes_load(row->rating + column);

    if (i < pass->last) {
        pass->slope = seven_back_next(terms, pass->slope, g, trail, sums);
    }
    pass->slope.recall +=
        seven_loss_slope(lanes_load(row->weight + column), g, trail->recall);
    seven_back_recall(terms, trail, &pass->slope, sums);
}

/*
 * Two groups at a time: each step of a card waits for the one before, and while
 * one group waits the other goes on.
 */
LANES_INLINE void seven_pair(const struct seven_terms *terms,
                             const struct group *const *pair, int column,
                             struct seven_trail *trail, lanes *sums) {
    struct seven_pass a = seven_begin(terms, pair[0], column, trail);
    struct seven_pass b = seven_begin(terms, pair[1], column, trail + pair[0]->length);
    size_t both = a.last < b.last ? a.last : b.last;

    for (size_t i = 1; i <= both; i++) {
        seven_forth(terms, &a, i, column);
        seven_forth(terms, &b, i, column);
    }
    for (size_t i = both + 1; i <= a.last; i++) {
        seven_forth(terms, &a, i, column);
    }
    for (size_t i = both + 1; i <= b.last; i++) {
        seven_forth(terms, &b, i, column);
    }
    for (size_t i = a.last; i > both; i--) {
        seven_back(terms, &a, i, column, sums);
    }
    for (size_t i = b.last; i > both; i--) {
        seven_back(terms, &b, i, column, sums);
    }
    for (size_t i = both; i > 0; i--) {
        seven_back(terms, &a, i, column, sums);
        seven_back(terms, &b, i, column, sums);
    }
    seven_back_first(terms, a.slope, lanes_load(a.rows[0].rating + column), sums);
    seven_back_first(terms, b.slope, lanes_load(b.rows[0].rating + column), sums);
}

static void seven_column(const struct seven_terms *terms, const struct group *const *groups,
                         size_t count, int column, struct seven_trail *trail,
                         float *totals) {
    lanes sums[SEVEN_SUMS];

    for (int i = 0; i < SEVEN_SUMS; i++) {
        sums[i] = lanes_of(0);
    }
    for (size_t i = 0; i < count; i += 2) {
        const struct group *pair[] = {groups[i],
                                      i + 1 < count ? groups[i + 1] : &group_of_nobody};

        seven_pair(terms, pair, column, trail, sums);
    }
    for (int i = 0; i < SEVEN_SUMS; i++) {
        totals[i] += lanes_sum(sums[i]);
    }
}

/** From the sums to the parameters that stand behind each. */
static void seven_share_out(const struct seven_terms *terms, const float *totals,
                            float *derivative) {
    const float *w = terms->w;
    float by_rate = totals[SEVEN_RATE] * (terms->rate + 1) / terms->rate;

    memcpy(derivative, totals, FSRS7_PARAMETERS * sizeof(*derivative));
    derivative[4] += totals[SEVEN_EASY];
    derivative[5] -= totals[SEVEN_EASY] * 3 * expf(3 * w[5]);
    derivative[10] /= w[10];
    derivative[18] /= w[18];
    derivative[23] += totals[SEVEN_LN_DECAY] / w[23];
    derivative[24] +=
        totals[SEVEN_DECAY] + by_rate * logf(w[26]) / (terms->decay * terms->decay);
    derivative[25] -= totals[SEVEN_LN_RATE] / w[25];
    derivative[26] -= by_rate / (terms->decay * w[26]);
    derivative[27] -= totals[SEVEN_ODDS] / w[27];
    derivative[28] += totals[SEVEN_ODDS] / w[28];
}

static void seven_derive(const double *w, const struct group *const *groups, size_t count,
                         void *trail, float *derivative) {
    const struct seven_terms terms = seven_terms_of(w);
    float totals[SEVEN_SUMS] = {0};

    for (int column = 0; column < GROUP_CARDS; column += LANES) {
        seven_column(&terms, groups, count, column, trail, totals);
    }
    seven_share_out(&terms, totals, derivative);
}

#endif
