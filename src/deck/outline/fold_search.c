// SPDX-License-Identifier: MIT
// Which fold begins, stands or reaches where in a guide's blocks.

#include "fold.h"
#include "outline.h"

enum { DEPTH_MAX = 16 };  // of folds in folds, for the group around a block

size_t fold_from(const struct outline *outline, uint32_t block) {
    size_t low = 0;
    size_t high = outline->fold_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (outline->folds[middle].first < block) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t fold_around(const struct outline *outline, uint32_t block) {
    size_t fold = fold_from(outline, block);

    for (int depth = 0; fold && depth < DEPTH_MAX; depth++) {
        if (outline->folds[fold - 1].last > block) {
            return outline->folds[fold - 1].role == FOLD_GROUP ? fold : 0;
        }
        fold = outline->folds[fold - 1].parent;
    }
    return 0;
}

bool fold_reaches(const struct outline *outline, uint32_t from, uint32_t to) {
    for (size_t i = fold_from(outline, from);
         i < outline->fold_count && outline->folds[i].first < to; i++) {
        if (outline->folds[i].last >= to) {
            return true;
        }
    }
    return false;
}

const struct fold *fold_among(const struct outline *outline, uint32_t from, uint32_t to,
                              enum fold_role role) {
    uint32_t parent = from < outline->block_count ? outline->blocks[from].parent : 0;

    for (size_t i = fold_from(outline, from);
         i < outline->fold_count && outline->folds[i].first < to; i++) {
        const struct fold *fold = &outline->folds[i];

        if (fold->role == role && outline->blocks[fold->first].parent == parent) {
            return fold;
        }
    }
    return NULL;
}
