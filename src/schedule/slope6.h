// SPDX-License-Identifier: MIT

/**
 * The slope of FSRS-6 by hand: the pass forward of replay6.h, and one back that
 * applies the chain rule to its trail.
 * Code, not declarations: included once for each instruction set.
 */

#ifndef VIVA_SCHEDULE_SLOPE6_H
#define VIVA_SCHEDULE_SLOPE6_H

#include "replay6.h"

/** Nearer to 0 than that a probability has no slope. */
static const float six_least = 1e-7f;

/** One derivative a parameter, and those of what all parameters share. */
enum { SIX_EASY = FSRS6_PARAMETERS, SIX_FACTOR, SIX_CAP, SIX_SUMS };

/** Slopes by the state of a card, and by the recall before its review. */
struct six_slope {
    lanes s, d, recall;
};

LANES_INLINE void six_back_grown(const struct six_terms *terms, lanes by_next, lanes g,
                                 const struct six_trail *trail, struct six_slope *slope,
                                 lanes *sums) {
    lanes bonus = six_bonus(terms, g);
    lanes by_rise = by_next * trail->s;
    lanes reach = (11.0f - trail->d) * trail->growth;
    lanes rise = reach * trail->gain * bonus;
    lanes by_gain = by_rise * reach * bonus * (trail->gain + 1.0f);
    lanes by_bonus = by_rise * reach * trail->gain;

    slope->s += by_next * (1.0f + rise - terms->w[9] * rise);
    slope->d -= by_rise * trail->growth * trail->gain * bonus;
    slope->recall -= by_gain * terms->w[10];
    sums[8] += by_rise * rise;
    sums[9] -= by_rise * rise * trail->ln_s;
    sums[10] += by_gain * (1.0f - trail->recall);
    sums[15] += lanes_where(lanes_equal(g, lanes_of(2)), by_bonus);
    sums[16] += lanes_where(lanes_equal(g, lanes_of(4)), by_bonus);
}

LANES_INLINE void six_back_lapsed(const struct six_terms *terms, lanes by_next,
                                  const struct six_trail *trail, struct six_slope *slope,
                                  lanes *sums) {
    lanes capped = trail->s * terms->cap;
    lanes after = trail->kept * (trail->power - 1.0f);
    lanes by_after = lanes_where(lanes_less(after, capped), by_next);
    lanes by_capped = by_next - by_after;
    lanes by_ln = by_after * after;
    lanes by_power = by_after * trail->kept * trail->power;

    slope->s += by_capped * terms->cap + by_power * terms->w[13] / (trail->s + 1.0f);
    slope->d -= by_ln * terms->w[12] / trail->d;
    slope->recall -= by_ln * terms->w[14];
    sums[11] += by_ln;
    sums[12] -= by_ln * trail->ln_d;
    sums[13] += by_power * trail->ln_s1;
    sums[14] += by_ln * (1.0f - trail->recall);
    sums[SIX_CAP] -= by_capped * capped;
}

LANES_INLINE void six_back_repeated(const struct six_terms *terms, lanes by_next, lanes g,
                                    const struct six_trail *trail, struct six_slope *slope,
                                    lanes *sums) {
    lanes_mask held = lanes_both(lanes_not(lanes_equal(g, lanes_of(1))),
                                 lanes_less(trail->change, lanes_of(1)));
    lanes change = lanes_pick(held, lanes_of(1), trail->change);
    lanes by_ln = lanes_where(lanes_not(held), by_next * trail->s * change);

    slope->s += by_next * change - by_ln * terms->w[19] * trail->inverse;
    sums[17] += by_ln * (g - 3.0f + terms->w[18]);
    sums[18] += by_ln * terms->w[17];
    sums[19] -= by_ln * trail->ln_s;
}

LANES_INLINE lanes six_back_difficulty(const struct six_terms *terms, lanes by_next,
                                       lanes d, lanes g, lanes *sums) {
    lanes open = lanes_where(lanes_inside(six_difficulty(terms, d, g), 1, 10), by_next);
    lanes by_moved = (1.0f - terms->w[7]) * open;
    lanes step = (g - 3.0f) * (1.0f / 9);

    sums[SIX_EASY] += open * terms->w[7];
    sums[7] += open * (terms->easy - six_moved(terms, d, g));
    sums[6] -= by_moved * step * (10.0f - d);
    return by_moved * (1.0f + terms->w[6] * step);
}

/** From the slope by the state after a review to that by the state before, by way of S' and D'. */
LANES_INLINE struct six_slope six_back_next(const struct six_terms *terms,
                                            struct six_slope after, lanes t, lanes g,
                                            const struct six_trail *trail, lanes *sums) {
    struct six_branch branch = six_branch_of(t, g);
    lanes by_next = lanes_where(
        lanes_inside(trail->next, six_stability_low, six_stability_high), after.s);
    struct six_slope slope = {
        .s = lanes_of(0),
        .d = six_back_difficulty(terms, after.d, trail->d, g, sums),
        .recall = lanes_of(0),
    };

    six_back_grown(terms, lanes_where(branch.grown, by_next), g, trail, &slope, sums);
    if (lanes_any(branch.lapsed)) {
        six_back_lapsed(terms, lanes_where(branch.lapsed, by_next), trail, &slope, sums);
    }
    if (lanes_any(branch.repeated)) {
        six_back_repeated(terms, lanes_where(branch.repeated, by_next), g, trail, &slope,
                          sums);
    }
    return slope;
}

/** d(-weight ln P) / dR times R, P = R after a success, 1 - R after a lapse. */
LANES_INLINE lanes six_loss_slope(lanes weight, lanes g, lanes recall) {
    lanes missed = 1.0f - recall;
    lanes by_missed = weight * recall / lanes_larger(missed, lanes_of(six_least));
    lanes_mask again = lanes_equal(g, lanes_of(1));
    lanes_mask flat = lanes_less(lanes_pick(again, missed, recall), lanes_of(six_least));

    return lanes_where(lanes_not(flat), lanes_pick(again, by_missed, -weight));
}

/** From the slope by recall to those by S, d and f; `by_ln` is by ln R. */
LANES_INLINE lanes six_back_recall(const struct six_terms *terms, lanes by_ln,
                                   const struct six_trail *trail, lanes *sums) {
    lanes by_base = by_ln * terms->decay / trail->base;

    sums[20] -= by_ln * trail->ln_base;
    sums[SIX_FACTOR] += by_base * trail->passed;
    return -(by_base * terms->factor * trail->passed * trail->inverse);
}

LANES_INLINE void six_back_first(const struct six_terms *terms, struct six_slope slope,
                                 lanes g, lanes *sums) {
    lanes d = six_first_difficulty(terms, g);
    lanes open = lanes_where(lanes_inside(d, 1, 10), slope.d);

    for (int rating = 1; rating <= 4; rating++) {
        sums[rating - 1] += lanes_where(lanes_equal(g, lanes_of((float)rating)), slope.s);
    }
    sums[4] += open;
    sums[5] += open * (g - 1.0f) * (d - terms->w[4] - 1.0f);
}

/** A card of each lane on its way forth and back. */
struct six_pass {
    const struct group_row *rows;
    size_t last;  // row
    struct six_trail *trail;
    struct six_state state;
    struct six_slope slope;
};

LANES_INLINE struct six_pass six_begin(const struct six_terms *terms,
                                       const struct group *group, int column,
                                       struct six_trail *trail) {
    return (struct six_pass){
        .rows = group->rows,
        .last = group->length - 1,
        .trail = trail,
        .state = six_first(terms, lanes_load(group->rows[0].rating + column)),
    };
}

LANES_INLINE void six_forth(const struct six_terms *terms, struct six_pass *pass, size_t i,
                            int column) {
    lanes t = lanes_load(pass->rows[i].elapsed + column);

    six_recall(terms, pass->state, t, &pass->trail[i]);
    if (i < pass->last) {
        pass->state =
            six_next(terms, t, lanes_load(pass->rows[i].rating + column), &pass->trail[i]);
    }
}

LANES_INLINE void six_back(const struct six_terms *terms, struct six_pass *pass, size_t i,
                           int column, lanes *sums) {
    const struct group_row *row = &pass->rows[i];
    const struct six_trail *trail = &pass->trail[i];
    lanes g = lanes_load(row->rating + column);
    lanes by_ln = six_loss_slope(lanes_load(row->weight + column), g, trail->recall);

    if (i < pass->last) {
        pass->slope = six_back_next(terms, pass->slope, lanes_load(row->elapsed + column),
                                    g, trail, sums);
        by_ln += pass->slope.recall * trail->recall;
    }
    pass->slope.s += six_back_recall(terms, by_ln, trail, sums);
}

/*
 * Two groups at a time: each step of a card waits for the one before, and while
 * one group waits the other goes on.
 */
LANES_INLINE void six_pair(const struct six_terms *terms, const struct group *const *pair,
                           int column, struct six_trail *trail, lanes *sums) {
    struct six_pass a = six_begin(terms, pair[0], column, trail);
    struct six_pass b = six_begin(terms, pair[1], column, trail + pair[0]->length);
    size_t both = a.last < b.last ? a.last : b.last;

    for (size_t i = 1; i <= both; i++) {
        six_forth(terms, &a, i, column);
        six_forth(terms, &b, i, column);
    }
    for (size_t i = both + 1; i <= a.last; i++) {
        six_forth(terms, &a, i, column);
    }
    for (size_t i = both + 1; i <= b.last; i++) {
        six_forth(terms, &b, i, column);
    }
    for (size_t i = a.last; i > both; i--) {
        six_back(terms, &a, i, column, sums);
    }
    for (size_t i = b.last; i > both; i--) {
        six_back(terms, &b, i, column, sums);
    }
    for (size_t i = both; i > 0; i--) {
        six_back(terms, &a, i, column, sums);
        six_back(terms, &b, i, column, sums);
    }
    six_back_first(terms, a.slope, lanes_load(a.rows[0].rating + column), sums);
    six_back_first(terms, b.slope, lanes_load(b.rows[0].rating + column), sums);
}

static void six_column(const struct six_terms *terms, const struct group *const *groups,
                       size_t count, int column, struct six_trail *trail, float *totals) {
    lanes sums[SIX_SUMS];

    for (int i = 0; i < SIX_SUMS; i++) {
        sums[i] = lanes_of(0);
    }
    for (size_t i = 0; i < count; i += 2) {
        const struct group *pair[] = {groups[i],
                                      i + 1 < count ? groups[i + 1] : &group_of_nobody};

        six_pair(terms, pair, column, trail, sums);
    }
    for (int i = 0; i < SIX_SUMS; i++) {
        totals[i] += lanes_sum(sums[i]);
    }
}

static void six_derive(const double *w, const struct group *const *groups, size_t count,
                       void *trail, float *derivative) {
    const struct six_terms terms = six_terms_of(w);
    float totals[SIX_SUMS] = {0};

    for (int column = 0; column < GROUP_CARDS; column += LANES) {
        six_column(&terms, groups, count, column, trail, totals);
    }
    memcpy(derivative, totals, FSRS6_PARAMETERS * sizeof(*derivative));
    derivative[4] += totals[SIX_EASY];
    derivative[5] -= totals[SIX_EASY] * 3 * expf(3 * terms.w[5]);
    derivative[11] /= terms.w[11];
    derivative[17] += totals[SIX_CAP] * terms.w[18];
    derivative[18] += totals[SIX_CAP] * terms.w[17];
    derivative[20] -= totals[SIX_FACTOR] * terms.factor_by_d;
}

#endif
