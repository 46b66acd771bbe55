// SPDX-License-Identifier: MIT
// A vote in which each takes one of another away.

#include "vote.h"

void vote_for(struct vote *vote, uint64_t key) {
    vote->key = vote->lead ? vote->key : key;
    vote->lead = vote->key == key ? vote->lead + 1 : vote->lead - 1;
}
