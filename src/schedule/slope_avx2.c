// SPDX-License-Identifier: MIT
// The slopes for AVX2 with fused multiply-add, chosen at run time.

#include "slope6.h"
#include "slope7.h"

const struct slope_set slope_avx2 = {
    .name = "avx2",
    .six = {sizeof(struct six_trail), six_derive, six_replay},
    .seven = {sizeof(struct seven_trail), seven_derive, seven_replay},
};
