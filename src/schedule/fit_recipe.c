// SPDX-License-Identifier: MIT
// The constants of training: penalties and pace of each model.

#include "fit_recipe.h"

// sigma and stiffness are the references'; pace and steps were found by trial on several logs.
static const struct recipe six = {
    .defaults = fsrs6_defaults,
    .rules = &fsrs6_rules,
    .stiffness = 1,
    .sigma = {6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
              0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27},
    .pace = 0.18,
    .fastest = 0.06,
    .most_epochs = 4,
    .enough_steps = 500,
    .least_steps = 48,
    .longest = 256,
    .outliers = true,
    .first = true,
};

static const struct recipe seven = {
    .defaults = fsrs7_defaults,
    .rules = &fsrs7_rules,
    .stiffness = 1.0 / 3,
    .sigma = {9999,   9999,   9999,   9999,   0.523,  0.2528, 0.4329, 0.2966, 0.2139,
              0.2889, 0.1862, 0.175,  0.3812, 0.3013, 0.9104, 0.3234, 0.2448, 0.3273,
              0.1842, 0.1735, 0.4608, 0.311,  0.864,  0.0418, 0.2596, 0.0798, 0.0682,
              0.1282, 0.1397, 0.1407, 0.1489, 0.2,    0.15,   0.15},
    .pace = 0.8,
    .fastest = 0.06,
    .most_epochs = 12,
    .enough_steps = 800,
    .least_steps = 200,
    .several_below = 20000,
    .longest = 256,
};

const struct recipe *recipe_of(const struct fsrs_log *log) {
    return log->parameters == FSRS6_PARAMETERS ? &six : &seven;
}
