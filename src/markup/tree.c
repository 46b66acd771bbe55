// SPDX-License-Identifier: MIT
// libcmark's trees, and where they live.

#include <viva/markup.h>

#include <string.h>

/** What stands before each piece of memory that libcmark has. */
struct piece {
    size_t size;
    bool lent;  // by an arena
    _Alignas(max_align_t) unsigned char bytes[];
};

static _Thread_local struct arena *home;

static struct piece *piece_of(void *memory) {
    return (struct piece *)((unsigned char *)memory - sizeof(struct piece));
}

static void *take(size_t size) {
    size_t whole = sizeof(struct piece) + size;
    struct piece *piece = home ? arena_take(home, whole)
                               : cmark_get_default_mem_allocator()->calloc(1, whole);

    piece->size = size;
    piece->lent = home != NULL;
    return piece->bytes;
}

static void *take_zeros(size_t count, size_t size) {
    return memset(take(count * size), 0, count * size);
}

static void give_back(void *memory) {
    if (memory && !piece_of(memory)->lent) {
        cmark_get_default_mem_allocator()->free(piece_of(memory));
    }
}

static void *take_more(void *memory, size_t size) {
    void *larger;

    if (memory && piece_of(memory)->size >= size) {
        return memory;
    }
    larger = take(size);
    if (memory) {
        memcpy(larger, memory, piece_of(memory)->size);
    }
    give_back(memory);
    return larger;
}

// libcmark takes it as one that might change.
static cmark_mem pieces = {take_zeros, take_more, give_back};

struct arena *markup_live_in(struct arena *arena) {
    struct arena *before = home;

    home = arena;
    return before;
}

cmark_node *markup_node(cmark_node_type type) {
    return cmark_node_new_with_mem(type, &pieces);
}

cmark_node *markup_tree(struct text markdown) {
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &pieces);
    cmark_node *document;

    cmark_parser_feed(parser, markdown.bytes ? markdown.bytes : "", markdown.size);
    document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return document;
}
