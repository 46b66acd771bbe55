// SPDX-License-Identifier: MIT

/** Memory for the schedule's functions, from an arena. */

#ifndef VIVA_STUDY_ROOM_H
#define VIVA_STUDY_ROOM_H

#include <viva/arena.h>
#include <viva/fit.h>

static inline void *take_from_arena(void *payload, size_t size) {
    return arena_take(payload, size);
}

static inline struct fsrs_room room_in(struct arena *arena) {
    return (struct fsrs_room){take_from_arena, arena};
}

#endif
