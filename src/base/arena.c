// SPDX-License-Identifier: MIT
// Blocks of memory that are given out from the front and freed together.

#include <viva/arena.h>

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct arena_block {
    struct arena_block *older;
    size_t size;
    size_t used;
    _Alignas(max_align_t) unsigned char bytes[];
};

static void (*exhaustion_hook)(void);

/** Whom a thread tells that works for another, which speaks to the terminal and the store. */
static _Thread_local struct {
    void (*tell)(void *payload);
    void *payload;
} master;

void arena_on_exhaustion(void (*restore_terminal)(void)) {
    exhaustion_hook = restore_terminal;
}

void arena_tell_exhaustion(void (*tell)(void *payload), void *payload) {
    master.tell = tell;
    master.payload = payload;
}

static _Noreturn void wait_for_end(void) {
    for (;;) {
        pause();
    }
}

_Noreturn void arena_exhausted(void) {
    if (master.tell) {
        master.tell(master.payload);
        wait_for_end();
    }
    if (exhaustion_hook) {
        exhaustion_hook();
    }
    fputs("viva: out of memory; every grade up to the last one is saved\n", stderr);
    exit(1);
}

static struct arena_block *block_add(struct arena *arena, size_t wanted) {
    size_t size = arena->newest ? arena->newest->size * 2 : FIRST_BLOCK;
    struct arena_block *block;

    if (size > LARGEST_BLOCK) {
        size = LARGEST_BLOCK;
    }
    if (size < wanted) {
        size = wanted;
    }
    block = malloc(sizeof(*block) + size);
    if (!block) {
        arena_exhausted();
    }
    block->older = arena->newest;
    block->size = size;
    block->used = 0;
    arena->newest = block;
    return block;
}

void *arena_take(struct arena *arena, size_t size) {
    struct arena_block *block = arena->newest;
    size_t rounded;
    void *memory;

    if (size > PTRDIFF_MAX - FIRST_BLOCK) {
        arena_exhausted();
    }
    rounded = (size + _Alignof(max_align_t) - 1) & ~(_Alignof(max_align_t) - 1);
    if (!block || block->size - block->used < rounded) {
        block = block_add(arena, rounded);
    }
    memory = block->bytes + block->used;
    block->used += rounded;
    return memory;
}

void *arena_new(struct arena *arena, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) {
        arena_exhausted();
    }
    return memset(arena_take(arena, count * size), 0, count * size);
}

char *arena_copy(struct arena *arena, const void *bytes, size_t size) {
    char *copy = arena_take(arena, size + 1);

    if (size) {
        memcpy(copy, bytes, size);
    }
    copy[size] = '\0';
    return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...) {
    va_list arguments;
    va_list again;
    int size;
    char *string;

    va_start(arguments, format);
    va_copy(again, arguments);
    size = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    string = arena_take(arena, size < 0 ? 1 : (size_t)size + 1);
    string[0] = '\0';
    if (size > 0) {
        vsnprintf(string, (size_t)size + 1, format, again);
    }
    va_end(again);
    return string;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity,
                 size_t size) {
    void *larger;

    if (count < *capacity) {
        return items;
    }
    *capacity = *capacity ? *capacity * 2 : 16;
    larger = arena_new(arena, *capacity, size);
    if (count) {
        memcpy(larger, items, count * size);
    }
    return larger;
}

void arena_rewind(struct arena *arena) {
    struct arena_block *kept = arena->newest;

    if (kept) {
        arena->newest = kept->older;
        arena_free(arena);
        kept->older = NULL;
        kept->used = 0;
        arena->newest = kept;
    }
}

struct arena_mark arena_mark(const struct arena *arena) {
    return (struct arena_mark){arena->newest, arena->newest ? arena->newest->used : 0};
}

static void free_until(struct arena *arena, const struct arena_block *kept) {
    while (arena->newest != kept) {
        struct arena_block *older = arena->newest->older;

        free(arena->newest);
        arena->newest = older;
    }
}

void arena_return(struct arena *arena, struct arena_mark mark) {
    free_until(arena, mark.block);
    if (mark.block) {
        mark.block->used = mark.used;
    }
}

void arena_free(struct arena *arena) {
    free_until(arena, NULL);
}

void arena_join(struct arena *arena, struct arena *joining) {
    struct arena_block **oldest = &joining->newest;

    while (*oldest) {
        oldest = &(*oldest)->older;
    }
    *oldest = arena->newest;
    arena->newest = joining->newest;
    joining->newest = NULL;
}
