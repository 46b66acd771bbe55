// SPDX-License-Identifier: MIT

/**
 * Allocate many, free once.
 *
 * A zeroed struct arena is ready for use.  Memory from it is aligned for any
 * type, zeroed unless said otherwise, and lives until arena_free() or arena_rewind().  Running out
 * of memory ends the program cleanly: the hook restores the terminal, a
 * message is printed, and every grade is already on disk.
 */

#ifndef VIVA_ARENA_H
#define VIVA_ARENA_H

#include <viva/error.h>

#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *newest;
};

/** Room for count objects of size bytes each. */
void *arena_new(struct arena *arena, size_t count, size_t size);

/** Room for size bytes with any content: for large arrays that are filled anyway. */
void *arena_take(struct arena *arena, size_t size);

/** A copy of size bytes with a NUL behind it. */
char *arena_copy(struct arena *arena, const void *bytes, size_t size);

/** A formatted string. */
char *arena_printf(struct arena *arena, const char *format, ...) VIVA_PRINTF(2, 3);

/**
 * An array that may have to grow: returns `items` itself while `count` is
 * below `*capacity`, else a copy of twice the room (the old one stays in the
 * arena until it is freed).
 */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                 size_t size);

/** Frees all but the newest block and empties that one: the cheap way to reuse an arena in a loop. */
void arena_rewind(struct arena *arena);

/** A place in an arena to go back to. */
struct arena_mark {
    struct arena_block *block;
    size_t used;
};

struct arena_mark arena_mark(const struct arena *arena);

/** Frees what was taken since the mark, and keeps what was there before. */
void arena_return(struct arena *arena, struct arena_mark mark);

void arena_free(struct arena *arena);

/** Gives all that lives in one arena to another, which lives longer. */
void arena_join(struct arena *arena, struct arena *joining);

/** Called once before the program ends for want of memory.  NULL removes it. */
void arena_on_exhaustion(void (*restore_terminal)(void));

/**
 * Has the calling thread, which works for another, not end the program for want
 * of memory: it tells of that and waits for the end.  Whoever is told calls arena_exhausted().
 */
void arena_tell_exhaustion(void (*tell)(void *payload), void *payload);

/** Ends the program as arena_new() does when memory runs out; for other allocators. */
_Noreturn void arena_exhausted(void);

#endif
