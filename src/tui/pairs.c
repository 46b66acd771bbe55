// SPDX-License-Identifier: MIT
// The pairs of colours in use: a few dozen, searched in order.

#include "pairs.h"

int pairs_number(struct pairs *pairs, int foreground, int background, int limit,
                 bool *added) {
    *added = false;
    if (foreground < 0 && background < 0) {
        return 0;
    }
    for (int i = 0; i < pairs->count; i++) {
        if (pairs->items[i].foreground == foreground &&
            pairs->items[i].background == background) {
            return i + 1;
        }
    }
    if (pairs->count == PAIRS || pairs->count == limit) {
        return 0;
    }
    pairs->items[pairs->count].foreground = foreground;
    pairs->items[pairs->count].background = background;
    *added = true;
    return ++pairs->count;
}
