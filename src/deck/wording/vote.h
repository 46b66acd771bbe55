// SPDX-License-Identifier: MIT

/** What most of a series share, found in one pass (R. S. Boyer and J S. Moore, MJRTY, 1981). */

#ifndef VIVA_DECK_VOTE_H
#define VIVA_DECK_VOTE_H

#include <stddef.h>
#include <stdint.h>

/** Begins as {0}; `key` wins if more than half are for it, else it is any of them. */
struct vote {
    uint64_t key;
    size_t lead;
};

/** Adds a vote for a key, or takes one of another away. */
void vote_for(struct vote *vote, uint64_t key);

#endif
