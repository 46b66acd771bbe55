// SPDX-License-Identifier: MIT
// Pieces of text that are more than text, each cut out as a node.

#include "prose.h"

#include "construct.h"

#include <ctype.h>
#include <string.h>

static const char *const schemes[] = {"https://", "http://", "www."};

/** Length of the scheme that begins at `at`, 0 if none does or it is inside a word. */
static size_t scheme_at(struct text text, size_t at) {
    if (at && (isalnum((unsigned char)text.bytes[at - 1]) || text.bytes[at - 1] == '/')) {
        return 0;
    }
    for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
        if (text_starts_word(text_from(text, at), schemes[i])) {
            return strlen(schemes[i]);
        }
    }
    return 0;
}

static bool ends_address(unsigned char byte) {
    return byte <= ' ' || byte == '<' || byte == '>' || byte == '"' || byte == '`';
}

/** The length of an address without the punctuation of the sentence around it. */
static size_t trimmed(struct text address) {
    int unclosed = 0;

    for (size_t i = 0; i < address.size; i++) {
        unclosed += (address.bytes[i] == '(') - (address.bytes[i] == ')');
    }
    while (address.size) {
        char last = address.bytes[address.size - 1];

        if (last == ')' && unclosed < 0) {
            unclosed++;
        } else if (!strchr(".,:;!?'*_~", last)) {
            break;
        }
        address.size--;
    }
    return address.size;
}

/** Length of the bare address that begins at `at`, 0 if none does. */
static size_t address_at(struct text text, size_t at) {
    size_t scheme = scheme_at(text, at);
    size_t end = at + scheme;
    size_t size;

    if (!scheme) {
        return 0;
    }
    while (end < text.size && !ends_address((unsigned char)text.bytes[end])) {
        end++;
    }
    size = trimmed(text_slice(text, at, end));
    return size > scheme ? size : 0;
}

/** A run of one or two tildes, a text node of its own. */
struct tildes {
    cmark_node *node;
    size_t size;
    bool opens;
    bool closes;
};

struct reader {
    struct arena *arena;
    const struct footnotes *footnotes;
    bool addresses;
    struct tildes *tildes;
    size_t tildes_count;
    size_t tildes_capacity;
};

/** What a neighbouring node looks like: blank at the ends of lines and blocks, else a mark. */
static char edge_of(cmark_node *neighbour, cmark_node *parent) {
    switch (cmark_node_get_type(neighbour)) {
    case CMARK_NODE_NONE:
        return cmark_node_get_type(parent) <= CMARK_NODE_LAST_BLOCK ? ' ' : '*';
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: return ' ';
    default: return '*';
    }
}

static bool is_blank(char byte) {
    return isspace((unsigned char)byte) != 0;
}

static bool is_mark(char byte) {
    return ispunct((unsigned char)byte) != 0;
}

/**
 * Whether a run between two bytes opens or closes, by the rules of emphasis:
 * two tildes as two stars, one as an underscore, so that "5~10" loses nothing.
 */
static void judge(struct tildes *tildes, char before, char after) {
    bool left =
        !is_blank(after) && (!is_mark(after) || is_blank(before) || is_mark(before));
    bool right =
        !is_blank(before) && (!is_mark(before) || is_blank(after) || is_mark(after));

    tildes->opens = left && (tildes->size == 2 || !right || is_mark(before));
    tildes->closes = right && (tildes->size == 2 || !left || is_mark(after));
}

/** Length of the run of tildes that begins at `at`, 0 if it is no run of one or two. */
static size_t tildes_at(struct text text, size_t at) {
    size_t end = at;

    if (at > 0 && text.bytes[at - 1] == '~') {
        return 0;
    }
    while (end < text.size && text.bytes[end] == '~') {
        end++;
    }
    return end - at <= 2 ? end - at : 0;
}

/** A piece of text that is more than text. */
struct piece {
    cmark_node *node;
    size_t size;  // bytes of text that it stands for
};

static struct piece read_tildes(struct reader *reader, cmark_node *node, struct text text,
                                size_t at) {
    struct tildes tildes = {.size = tildes_at(text, at)};
    cmark_node *parent = cmark_node_parent(node);
    size_t end = at + tildes.size;
    char before;
    char after;

    if (!tildes.size) {
        return (struct piece){0};
    }
    before = edge_of(cmark_node_previous(node), parent);
    after = edge_of(cmark_node_next(node), parent);
    judge(&tildes, (char)(at ? text.bytes[at - 1] : before),
          (char)(end < text.size ? text.bytes[end] : after));
    if (!tildes.opens && !tildes.closes) {
        return (struct piece){0};
    }
    tildes.node = construct_text(text_slice(text, at, end), reader->arena);
    reader->tildes = arena_grow(reader->arena, reader->tildes, reader->tildes_count,
                                &reader->tildes_capacity, sizeof(tildes));
    reader->tildes[reader->tildes_count++] = tildes;
    return (struct piece){tildes.node, tildes.size};
}

static struct piece read_mark(struct reader *reader, cmark_node *node, struct text text,
                              size_t at) {
    struct text label = footnote_label(text_from(text, at));
    int number = label.size ? footnotes_find(reader->footnotes, label) : 0;

    (void)node;
    if (!number) {
        return (struct piece){0};
    }
    return (struct piece){construct_node((struct construct){.kind = CONSTRUCT_FOOTNOTE_MARK,
                                                            .number = number},
                                         reader->arena),
                          label.size + 3};
}

static struct piece read_address(struct reader *reader, cmark_node *node, struct text text,
                                 size_t at) {
    size_t size = reader->addresses ? address_at(text, at) : 0;
    struct text address = text_slice(text, at, at + size);
    bool bare = text_starts(address, TEXT("www."));
    cmark_node *link;

    (void)node;
    if (!size) {
        return (struct piece){0};
    }
    link = markup_node(CMARK_NODE_LINK);
    cmark_node_set_url(link, arena_printf(reader->arena, "%s%.*s", bare ? "http://" : "",
                                          TEXT_ARGUMENTS(address)));
    cmark_node_append_child(link, construct_text(address, reader->arena));
    return (struct piece){link, size};
}

static struct piece read_piece(struct reader *reader, cmark_node *node, struct text text,
                               size_t at) {
    switch (text.bytes[at]) {
    case '~': return read_tildes(reader, node, text, at);
    case '[': return read_mark(reader, node, text, at);
    case 'h':
    case 'w': return read_address(reader, node, text, at);
    default: return (struct piece){0};
    }
}

/** Puts the pieces of a text node before it; what is left of its text stays in it. */
static void cut_up(struct reader *reader, cmark_node *node) {
    struct text text = text_of(cmark_node_get_literal(node));
    size_t from = 0;

    for (size_t at = 0; at < text.size;) {
        struct piece piece = read_piece(reader, node, text, at);

        if (piece.node && at > from) {
            cmark_node_insert_before(
                node, construct_text(text_slice(text, from, at), reader->arena));
        }
        if (piece.node) {
            cmark_node_insert_before(node, piece.node);
            from = at + piece.size;
        }
        at += piece.node ? piece.size : 1;
    }
    if (from) {
        construct_cut(node, from, reader->arena);
    }
}

static void strike(struct reader *reader, const struct tildes *from,
                   const struct tildes *to) {
    cmark_node *node =
        construct_node((struct construct){.kind = CONSTRUCT_STRIKE}, reader->arena);

    cmark_node_insert_before(from->node, node);
    construct_move(node, cmark_node_next(from->node), to->node);
    cmark_node_free(from->node);
    cmark_node_free(to->node);
}

/** Pairs each run that closes with the last one of its length that is open. */
static void pair_tildes(struct reader *reader) {
    const struct tildes *open[3] = {NULL};

    for (size_t i = 0; i < reader->tildes_count; i++) {
        const struct tildes *here = &reader->tildes[i];
        const struct tildes **opener = &open[here->size];
        const struct tildes **other = &open[3 - here->size];

        if (here->closes && *opener) {
            strike(reader, *opener, here);
            *other = *other && *other > *opener ? NULL : *other;
            *opener = NULL;
        } else if (here->opens) {
            *opener = here;
        }
    }
}

void prose_read(cmark_node *parent, const struct footnotes *footnotes, bool addresses,
                struct arena *arena) {
    struct reader reader = {.arena = arena, .footnotes = footnotes, .addresses = addresses};
    cmark_node *next;

    for (cmark_node *node = cmark_node_first_child(parent); node; node = next) {
        next = cmark_node_next(node);
        if (cmark_node_get_type(node) == CMARK_NODE_TEXT) {
            cut_up(&reader, node);
        }
    }
    pair_tildes(&reader);
}
