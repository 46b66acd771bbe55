// SPDX-License-Identifier: MIT
// Known guides by path, and whether their files are as they were.

#include "known.h"

#include <string.h>

#define TICK_NS         INT64_C(20000000)
#define WHOLE_SECOND_NS INT64_C(2000000000)

enum { SECOND_NS = 1000000000, MILLISECOND_NS = 1000000 };

bool known_read(struct store *store, struct arena *arena, struct known *out,
                struct error *err) {
    *out = (struct known){0};
    if (store && !store_guides(store, arena, &out->guides, &out->count, err)) {
        return false;
    }
    out->met = arena_new(arena, out->count + 1, sizeof(bool));
    return true;
}

static int compare(const struct known *known, size_t index, struct text path) {
    struct text other = known->guides[index].path;
    int order =
        memcmp(other.bytes, path.bytes, other.size < path.size ? other.size : path.size);

    return order ? order : (other.size > path.size) - (other.size < path.size);
}

static const struct guide_file *meet(struct known *known, size_t index) {
    known->met[index] = true;
    known->next = index + 1;
    return &known->guides[index];
}

const struct guide_file *known_find(struct known *known, const char *path) {
    struct text wanted = text_of(path);
    size_t first = 0;
    size_t end = known->count;

    // Files mostly come in the order of their paths.
    if (known->next < end && compare(known, known->next, wanted) == 0) {
        return meet(known, known->next);
    }
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        int order = compare(known, middle, wanted);

        if (order == 0) {
            return meet(known, middle);
        }
        first = order < 0 ? middle + 1 : first;
        end = order < 0 ? end : middle;
    }
    known->next = first;
    return NULL;
}

static bool is_settled(int64_t modified_ns, int64_t changed_ns, int64_t read_at) {
    int64_t last = modified_ns > changed_ns ? modified_ns : changed_ns;
    bool whole = modified_ns % SECOND_NS == 0 && changed_ns % SECOND_NS == 0;

    return read_at * MILLISECOND_NS - last > (whole ? WHOLE_SECOND_NS : TICK_NS);
}

bool known_settled(const struct guide_file *guide, const struct intake_file *file) {
    return guide->size == file->size && guide->modified_ns == file->modified_ns &&
           guide->changed_ns == file->changed_ns &&
           is_settled(guide->modified_ns, guide->changed_ns, guide->read_at);
}

bool known_will_settle(const struct intake_file *file, int64_t now) {
    return is_settled(file->modified_ns, file->changed_ns, now);
}
