// SPDX-License-Identifier: MIT
// The slopes for one card at a time, in plain C.

#define LANES_SCALAR

#include "slope6.h"
#include "slope7.h"

const struct slope_set slope_scalar = {
    .name = "scalar",
    .six = {sizeof(struct six_trail), six_derive, six_replay},
    .seven = {sizeof(struct seven_trail), seven_derive, seven_replay},
};
