// SPDX-License-Identifier: MIT

/** An import under way: what its guides have brought and given up so far. */

#ifndef VIVA_STORE_IMPORT_H
#define VIVA_STORE_IMPORT_H

#include "elsewhere.h"
#include "opening.h"

/** A card that came as new, for as long as another guide may turn it into an old one. */
struct added {
    struct imported_card *result;  // NULL: it was
};

/** A card that kept its place in this import. */
struct kept {
    int64_t key;
    struct imported_card *result;
};

// Changes when the loader makes other cards of the same file.
enum { LOADER_VERSION = 12 };

struct import {
    struct arena arena;  // the import itself lives in it
    struct store *store;
    int64_t now;
    int64_t last_key;  // of the cards there were before this import

    // Cards added in this import, by key - last_key - 1: a guide read later may give one up for it.
    struct added *added;
    size_t added_count;
    size_t added_capacity;

    struct kept *kept;
    size_t kept_count;
    size_t kept_capacity;

    int64_t *gone;  // keys of cards that lost their place
    size_t gone_count;
    size_t gone_capacity;
    bool settled;  // rehoming_settle() has been done

    // What other guides have of the texts that come with the guide at hand, and that leave it.
    struct elsewhere coming;
    struct elsewhere leaving;

    // Guides that have a card which a guide of this import brought as well, by key.
    bool *repeated;
    size_t repeated_count;
    size_t repeated_capacity;

    int64_t bound_key;  // a card that is known to stand at a line, 0 for none
    int bound_line;

    struct imported_card **answered;  // results of cards that got an answer of the user's
    size_t answered_count;
    size_t answered_capacity;
};

#endif
