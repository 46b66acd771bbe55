// SPDX-License-Identifier: MIT

/** Numbers for pairs of colours, given out as they are first used. */

#ifndef VIVA_TUI_PAIRS_H
#define VIVA_TUI_PAIRS_H

#include <stdbool.h>

enum { PAIRS = 256 };

struct pairs {
    int count;
    struct {
        int foreground;
        int background;
    } items[PAIRS];
};

/**
 * The number of the pair, from 1 on; 0, which looks as the terminal does, when
 * more than `limit` would be needed.  `added` tells whether it is new.
 */
int pairs_number(struct pairs *pairs, int foreground, int background, int limit,
                 bool *added);

#endif
