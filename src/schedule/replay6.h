// SPDX-License-Identifier: MIT

/**
 * FSRS-6 on several cards at once, in the letters of fsrs6.c.  What it computes
 * of a review it leaves in a trail, for the slope to follow back.
 * Code, not declarations: included once for each instruction set.
 */

#ifndef VIVA_SCHEDULE_REPLAY6_H
#define VIVA_SCHEDULE_REPLAY6_H

#include "lanes.h"
#include "slope.h"

#include <math.h>

static const float six_stability_low = 0.001f;
static const float six_stability_high = 36500;

/** What follows from the parameters alone. */
struct six_terms {
    float w[FSRS6_PARAMETERS];
    float decay;        // d = -w20
    float factor;       // f = 0.9^(1/d) - 1
    float factor_by_d;  // df/dd
    float easy;         // D0(4)
    float ln_w11;
    float cap;  // 1 / e^(w17 w18)
};

/** What the way back needs of one review. */
struct six_trail {
    lanes s, d;
    lanes inverse;  // 1 / S
    lanes ln_s;
    lanes passed;  // t / S
    lanes base;    // 1 + f t / S
    lanes ln_base;
    lanes recall;
    lanes growth;  // e^w8 S^-w9
    lanes gain;    // e^(w10 (1-R)) - 1
    lanes next;    // S' before it is clamped

    // Set where some card lapsed.
    lanes ln_d, ln_s1;
    lanes power;  // (S+1)^w13
    lanes kept;   // w11 D^-w12 e^(w14 (1-R)); S' is that times power - 1

    // Set where some card is repeated on the same day.
    lanes change;  // e^(w17 (G-3+w18)) S^-w19
};

struct six_state {
    lanes s, d;
};

static struct six_terms six_terms_of(const double *w) {
    struct six_terms terms = {
        .decay = (float)-w[20],
        .factor = (float)expm1(log(0.9) / -w[20]),
        .factor_by_d = (float)(exp(log(0.9) / -w[20]) * -log(0.9) / (w[20] * w[20])),
        .easy = (float)(w[4] - exp(3 * w[5]) + 1),
        .ln_w11 = (float)log(w[11]),
        .cap = (float)exp(-w[17] * w[18]),
    };

    for (int i = 0; i < FSRS6_PARAMETERS; i++) {
        terms.w[i] = (float)w[i];
    }
    return terms;
}

LANES_INLINE lanes six_first_difficulty(const struct six_terms *terms, lanes g) {
    return terms->w[4] - lanes_exp(terms->w[5] * (g - 1.0f)) + 1.0f;
}

LANES_INLINE struct six_state six_first(const struct six_terms *terms, lanes g) {
    struct six_state state = {.s = lanes_of(terms->w[0])};

    for (int rating = 2; rating <= 4; rating++) {
        state.s = lanes_pick(lanes_equal(g, lanes_of((float)rating)),
                             lanes_of(terms->w[rating - 1]), state.s);
    }
    state.s = lanes_clamp(state.s, six_stability_low, six_stability_high);
    state.d = lanes_clamp(six_first_difficulty(terms, g), 1, 10);
    return state;
}

/** R = (1 + f t / S)^d */
LANES_INLINE void six_recall(const struct six_terms *terms, struct six_state state, lanes t,
                             struct six_trail *trail) {
    trail->s = state.s;
    trail->d = state.d;
    trail->inverse = 1.0f / state.s;
    trail->passed = t * trail->inverse;
    trail->base = terms->factor * trail->passed + 1.0f;
    trail->ln_base = lanes_log(trail->base);
    trail->recall = lanes_exp(terms->decay * trail->ln_base);
}

LANES_INLINE lanes six_bonus(const struct six_terms *terms, lanes g) {
    return lanes_pick(
        lanes_equal(g, lanes_of(2)), lanes_of(terms->w[15]),
        lanes_pick(lanes_equal(g, lanes_of(4)), lanes_of(terms->w[16]), lanes_of(1)));
}

LANES_INLINE lanes six_grown(const struct six_terms *terms, lanes g,
                             struct six_trail *trail) {
    trail->growth = lanes_exp(terms->w[8] - terms->w[9] * trail->ln_s);
    trail->gain = lanes_exp(terms->w[10] * (1.0f - trail->recall)) - 1.0f;
    return trail->s *
           ((11.0f - trail->d) * trail->growth * trail->gain * six_bonus(terms, g) + 1.0f);
}

LANES_INLINE lanes six_lapsed(const struct six_terms *terms, struct six_trail *trail) {
    trail->ln_d = lanes_log(trail->d);
    trail->ln_s1 = lanes_log(trail->s + 1.0f);
    trail->power = lanes_exp(terms->w[13] * trail->ln_s1);
    trail->kept = lanes_exp(terms->ln_w11 - terms->w[12] * trail->ln_d +
                            terms->w[14] * (1.0f - trail->recall));
    return lanes_smaller(trail->kept * (trail->power - 1.0f), trail->s * terms->cap);
}

LANES_INLINE lanes six_repeated(const struct six_terms *terms, lanes g,
                                struct six_trail *trail) {
    lanes change =
        lanes_exp(terms->w[17] * (g - 3.0f + terms->w[18]) - terms->w[19] * trail->ln_s);

    trail->change = change;
    return trail->s * lanes_pick(lanes_equal(g, lanes_of(1)), change,
                                 lanes_larger(change, lanes_of(1)));
}

/** D - w6 (G-3) (10-D) / 9 */
LANES_INLINE lanes six_moved(const struct six_terms *terms, lanes d, lanes g) {
    return d - (terms->w[6] / 9.0f) * (g - 3.0f) * (10.0f - d);
}

LANES_INLINE lanes six_difficulty(const struct six_terms *terms, lanes d, lanes g) {
    return terms->w[7] * terms->easy + (1.0f - terms->w[7]) * six_moved(terms, d, g);
}

/** Which of the three formulas each card's stability follows. */
struct six_branch {
    lanes_mask repeated, lapsed, grown;
};

LANES_INLINE struct six_branch six_branch_of(lanes t, lanes g) {
    lanes_mask again = lanes_equal(g, lanes_of(1));
    lanes_mask same_day = lanes_equal(t, lanes_of(0));

    return (struct six_branch){
        .repeated = same_day,
        .lapsed = lanes_both(again, lanes_not(same_day)),
        .grown = lanes_both(lanes_not(again), lanes_not(same_day)),
    };
}

LANES_INLINE struct six_state six_next(const struct six_terms *terms, lanes t, lanes g,
                                       struct six_trail *trail) {
    struct six_branch branch = six_branch_of(t, g);

    trail->ln_s = lanes_log(trail->s);
    trail->next = six_grown(terms, g, trail);
    if (lanes_any(branch.lapsed)) {
        trail->next = lanes_pick(branch.lapsed, six_lapsed(terms, trail), trail->next);
    }
    if (lanes_any(branch.repeated)) {
        trail->next =
            lanes_pick(branch.repeated, six_repeated(terms, g, trail), trail->next);
    }
    return (struct six_state){
        .s = lanes_clamp(trail->next, six_stability_low, six_stability_high),
        .d = lanes_clamp(six_difficulty(terms, trail->d, g), 1, 10),
    };
}

static void six_replay_column(const struct six_terms *terms, const struct group *group,
                              int column, float *recall, struct group_memory *memory) {
    const struct group_row *rows = group->rows;
    struct six_state state = six_first(terms, lanes_load(rows[0].rating + column));
    struct six_trail trail;

    for (size_t i = 1; i < group->length; i++) {
        lanes t = lanes_load(rows[i].elapsed + column);
        lanes g = lanes_load(rows[i].rating + column);
        struct six_state next;
        lanes_mask past = lanes_equal(g, lanes_of(0));

        six_recall(terms, state, t, &trail);
        lanes_store(recall + i * GROUP_CARDS + column, trail.recall);
        next = six_next(terms, t, g, &trail);
        state.s = lanes_pick(past, state.s, next.s);
        state.d = lanes_pick(past, state.d, next.d);
    }
    lanes_store(memory->stability + column, state.s);
    lanes_store(memory->fast + column, lanes_of(0));
    lanes_store(memory->difficulty + column, state.d);
}

static void six_replay(const double *w, const struct group *group, float *recall,
                       struct group_memory *memory) {
    const struct six_terms terms = six_terms_of(w);

    for (int column = 0; column < GROUP_CARDS; column += LANES) {
        six_replay_column(&terms, group, column, recall, memory);
    }
}

#endif
