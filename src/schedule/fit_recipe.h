// SPDX-License-Identifier: MIT

/** What differs between training FSRS-6 and FSRS-7. */

#ifndef VIVA_SCHEDULE_FIT_RECIPE_H
#define VIVA_SCHEDULE_FIT_RECIPE_H

#include "fit_log.h"
#include "fsrs_model.h"

struct recipe {
    const double *defaults;
    const struct fsrs_rules *rules;

    double stiffness;  // lambda: how much a parameter is held to where it started
    double
        sigma[FSRS7_PARAMETERS];  // how far parameters are from the defaults among people

    /*
     * A step moves a parameter by about pace / sqrt(steps in all) of its scale, so
     * that few steps on a short log go as far as many on a long one.
     */
    double pace, fastest;

    // Unless the caller says how many epochs: fewer than most_epochs where enough_steps
    // are reached before, more where it takes more to reach least_steps.
    int most_epochs, enough_steps, least_steps;

    /*
     * With fewer items, three orders of the cards are tried: the objective has several
     * minima then, and which one is found is chance.
     */
    size_t several_below;

    uint32_t longest;  // reviews of a card
    bool outliers;     // leave out cards whose first interval is one
    bool first;        // fit the first stabilities beforehand
};

/** The recipe of the model that the log was prepared for. */
const struct recipe *recipe_of(const struct fsrs_log *log);

#endif
