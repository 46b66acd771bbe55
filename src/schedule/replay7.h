// SPDX-License-Identifier: MIT

/**
 * FSRS-7 on several cards at once, in the letters of fsrs7.c.  What it computes
 * of a review it leaves in a trail, for the slope to follow back.
 * Code, not declarations: included once for each instruction set.
 */

#ifndef VIVA_SCHEDULE_REPLAY7_H
#define VIVA_SCHEDULE_REPLAY7_H

#include "lanes.h"
#include "slope.h"

#include <math.h>

static const float seven_stability_low = 0.0001f;
static const float seven_stability_high = 36500;

/** R = margin + (1 - 2 margin) of the mixture. */
static const float seven_margin = 1e-5f;

static const float seven_decay_low = 0.01f;
static const float seven_decay_high = 0.95f;
static const float seven_rate_high = 60;  // of ln(c1 + 1)

/** Only parameters at their bounds lead beyond; what is more does not fit into 32 bits. */
static const float seven_passed_high = 1e37f;

/** F' is at most that much of S' after a lapse, and F is that much of the first S. */
static const float seven_fast_share = 0.8f;

/** Where the parameters of a trace begin. */
enum { SEVEN_SLOW = 7, SEVEN_FAST = 15 };

/** What follows from the parameters alone. */
struct seven_terms {
    float w[FSRS7_PARAMETERS];
    float easy;     // D0(4)
    float ln_rate;  // -ln w25
    float decay;    // q of the slow curve
    float rate;     // c2 = w26^(-1/q) - 1
    float ln_w23, ln_w27, ln_w28;
    float ln_w10, ln_w18;
};

/** What the way back needs of one update of a trace. */
struct seven_trace_trail {
    lanes growth;     // e^(w0-1.5) x^-w1 of the trace's parameters
    lanes gain;       // e^(w2 (1-r)) - 1
    lanes forgotten;  // 1 - r
    lanes next;       // before it is clamped

    // Set where some card lapsed.
    lanes ln_x1;
    lanes power;  // (x+1)^w4
    lanes kept;   // w3 e^(w5 (1-r)); the result is that times power - 1, or x
};

/** What the way back needs of one review. */
struct seven_trail {
    lanes s, f, d;
    lanes ln_s, ln_f;
    lanes raw_decay;  // of the fast curve, before it is clamped
    lanes raw_rate;   // ln(c1 + 1), before it is held to its bound
    lanes c1;
    lanes fast_passed, slow_passed;  // c1 t/F and c2 e^((D-5)(w32-0.3)) t/S
    lanes fast_ln, slow_ln;          // ln(1 + that)
    lanes r1, r2;
    lanes odds;   // b / a
    lanes share;  // a / (a + b)
    lanes recall;
    struct seven_trace_trail slow, fast;
};

struct seven_state {
    lanes s, f, d;
};

static struct seven_terms seven_terms_of(const double *w) {
    double decay = fmin(fmax(w[24], (double)seven_decay_low), (double)seven_decay_high);
    struct seven_terms terms = {
        .easy = (float)(w[4] - exp(3 * w[5]) + 1),
        .ln_rate = (float)-log(w[25]),
        .decay = (float)decay,
        .rate = (float)expm1(-log(w[26]) / decay),
        .ln_w23 = (float)log(w[23]),
        .ln_w27 = (float)log(w[27]),
        .ln_w28 = (float)log(w[28]),
        .ln_w10 = (float)log(w[10]),
        .ln_w18 = (float)log(w[18]),
    };

    for (int i = 0; i < FSRS7_PARAMETERS; i++) {
        terms.w[i] = (float)w[i];
    }
    return terms;
}

LANES_INLINE lanes seven_first_difficulty(const struct seven_terms *terms, lanes g) {
    return terms->w[4] - lanes_exp(terms->w[5] * (g - 1.0f)) + 1.0f;
}

LANES_INLINE lanes seven_bounded(lanes x) {
    return lanes_clamp(x, seven_stability_low, seven_stability_high);
}

LANES_INLINE lanes seven_first_stability(const struct seven_terms *terms, lanes g) {
    lanes s = lanes_of(terms->w[0]);

    for (int rating = 2; rating <= 4; rating++) {
        s = lanes_pick(lanes_equal(g, lanes_of((float)rating)),
                       lanes_of(terms->w[rating - 1]), s);
    }
    return s;
}

LANES_INLINE struct seven_state seven_first(const struct seven_terms *terms, lanes g) {
    lanes s = seven_first_stability(terms, g);

    return (struct seven_state){
        .s = seven_bounded(s),
        .f = seven_bounded(seven_fast_share * s),
        .d = lanes_clamp(seven_first_difficulty(terms, g), 1, 10),
    };
}

/** m = clamp(w23 F^(w33-0.3)), c1 = e^(min(-ln(w25)/m, 60)) - 1, r1 = (1 + c1 t/F)^-m */
LANES_INLINE void seven_fast_curve(const struct seven_terms *terms, lanes t,
                                   struct seven_trail *trail) {
    lanes decay;

    trail->raw_decay = lanes_exp(terms->ln_w23 + (terms->w[33] - 0.3f) * trail->ln_f);
    decay = lanes_clamp(trail->raw_decay, seven_decay_low, seven_decay_high);
    trail->raw_rate = terms->ln_rate / decay;
    trail->c1 = lanes_exp(lanes_smaller(trail->raw_rate, lanes_of(seven_rate_high))) - 1.0f;
    trail->fast_passed = trail->c1 * t / trail->f;
    trail->fast_ln = lanes_log(1.0f + trail->fast_passed);
    trail->r1 = lanes_exp(-(decay * trail->fast_ln));
}

/** r2 = (1 + c2 e^((D-5)(w32-0.3)) t/S)^-q */
LANES_INLINE void seven_slow_curve(const struct seven_terms *terms, lanes t,
                                   struct seven_trail *trail) {
    lanes harder = lanes_exp((terms->w[32] - 0.3f) * (trail->d - 5.0f));

    trail->slow_passed =
        lanes_smaller(terms->rate * harder * t / trail->s, lanes_of(seven_passed_high));
    trail->slow_ln = lanes_log(1.0f + trail->slow_passed);
    trail->r2 = lanes_exp(-(terms->decay * trail->slow_ln));
}

/** R = (a r1 + b r2) / (a + b) within its margin; only b / a matters. */
LANES_INLINE void seven_recall(const struct seven_terms *terms, struct seven_state state,
                               lanes t, struct seven_trail *trail) {
    trail->s = state.s;
    trail->f = state.f;
    trail->d = state.d;
    trail->ln_s = lanes_log(state.s);
    trail->ln_f = lanes_log(state.f);
    seven_fast_curve(terms, t, trail);
    seven_slow_curve(terms, t, trail);
    trail->odds =
        lanes_exp(terms->ln_w28 - terms->ln_w27 + terms->w[30] * trail->ln_s +
                  terms->w[29] * trail->ln_f + (terms->w[31] - 0.5f) * (trail->d - 5.0f));
    trail->share = 1.0f / (1.0f + trail->odds);
    trail->recall = seven_margin + (1.0f - 2.0f * seven_margin) *
                                       (trail->r2 + trail->share * (trail->r1 - trail->r2));
}

LANES_INLINE lanes seven_bonus(const float *w, lanes g) {
    return lanes_pick(lanes_equal(g, lanes_of(2)), lanes_of(w[6]),
                      lanes_pick(lanes_equal(g, lanes_of(4)), lanes_of(w[7]), lanes_of(1)));
}

/** x (1 + e^(w0-1.5) (11-D) x^-w1 (e^(w2 (1-r)) - 1) h e), `w` from where the trace begins */
LANES_INLINE void seven_grown(const float *w, lanes x, lanes ln_x, lanes d, lanes g,
                              struct seven_trace_trail *trail) {
    trail->growth = lanes_exp(w[0] - 1.5f - w[1] * ln_x);
    trail->gain = lanes_exp(w[2] * trail->forgotten) - 1.0f;
    trail->next =
        x * ((11.0f - d) * trail->growth * trail->gain * seven_bonus(w, g) + 1.0f);
}

/** min(x, w3 ((x+1)^w4 - 1) e^(w5 (1-r))) */
LANES_INLINE lanes seven_lapsed(const float *w, float ln_w3, lanes x,
                                struct seven_trace_trail *trail) {
    trail->ln_x1 = lanes_log(x + 1.0f);
    trail->power = lanes_exp(w[4] * trail->ln_x1);
    trail->kept = lanes_exp(ln_w3 + w[5] * trail->forgotten);
    return lanes_smaller(x, trail->kept * (trail->power - 1.0f));
}

/** -w6 (G-3), times (R + 0.1) on a lapse */
LANES_INLINE lanes seven_move(const struct seven_terms *terms, lanes g, lanes recall) {
    lanes steps = 3.0f - g;

    return terms->w[6] *
           lanes_pick(lanes_equal(g, lanes_of(1)), steps * (recall + 0.1f), steps);
}

/** 0.01 D0(4) + 0.99 (D + v (10-D) / 9) */
LANES_INLINE lanes seven_difficulty(const struct seven_terms *terms, lanes d, lanes move) {
    return 0.01f * terms->easy + 0.99f * (d + move * (10.0f - d) * (1.0f / 9));
}

LANES_INLINE struct seven_state seven_next(const struct seven_terms *terms, lanes g,
                                           struct seven_trail *trail) {
    lanes_mask again = lanes_equal(g, lanes_of(1));
    lanes move = seven_move(terms, g, trail->recall);

    trail->slow.forgotten = 1.0f - trail->recall;
    trail->fast.forgotten = 1.0f - trail->r1;
    seven_grown(terms->w + SEVEN_SLOW, trail->s, trail->ln_s, trail->d, g, &trail->slow);
    seven_grown(terms->w + SEVEN_FAST, trail->f, trail->ln_f, trail->d, g, &trail->fast);
    if (lanes_any(again)) {
        lanes slow =
            seven_lapsed(terms->w + SEVEN_SLOW, terms->ln_w10, trail->s, &trail->slow);
        lanes fast =
            seven_lapsed(terms->w + SEVEN_FAST, terms->ln_w18, trail->f, &trail->fast);

        trail->slow.next = lanes_pick(again, slow, trail->slow.next);
        trail->fast.next = lanes_pick(again, lanes_smaller(fast, seven_fast_share * slow),
                                      trail->fast.next);
    }
    return (struct seven_state){
        .s = seven_bounded(trail->slow.next),
        .f = seven_bounded(trail->fast.next),
        .d = lanes_clamp(seven_difficulty(terms, trail->d, move), 1, 10),
    };
}

static void seven_replay_column(const struct seven_terms *terms, const struct group *group,
                                int column, float *recall, struct group_memory *memory) {
    const struct group_row *rows = group->rows;
    struct seven_state state = seven_first(terms, lanes_load(rows[0].rating + column));
    struct seven_trail trail;

    for (size_t i = 1; i < group->length; i++) {
        lanes g = lanes_load(rows[i].rating + column);
        lanes_mask past = lanes_equal(g, lanes_of(0));
        struct seven_state next;

        seven_recall(terms, state, lanes_load(rows[i].elapsed + column), &trail);
        lanes_store(recall + i * GROUP_CARDS + column, trail.recall);
        next = seven_next(terms, g, &trail);
        state.s = lanes_pick(past, state.s, next.s);
        state.f = lanes_pick(past, state.f, next.f);
        state.d = lanes_pick(past, state.d, next.d);
    }
    lanes_store(memory->stability + column, state.s);
    lanes_store(memory->fast + column, state.f);
    lanes_store(memory->difficulty + column, state.d);
}

static void seven_replay(const double *w, const struct group *group, float *recall,
                         struct group_memory *memory) {
    const struct seven_terms terms = seven_terms_of(w);

    for (int column = 0; column < GROUP_CARDS; column += LANES) {
        seven_replay_column(&terms, group, column, recall, memory);
    }
}

#endif
