// SPDX-License-Identifier: MIT
// The slopes for the widest vectors that every machine of the build has: SSE2, NEON.

#include "slope6.h"
#include "slope7.h"

const struct slope_set slope_vector = {
    .name = "vector",
    .six = {sizeof(struct six_trail), six_derive, six_replay},
    .seven = {sizeof(struct seven_trail), seven_derive, seven_replay},
};
