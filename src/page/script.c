// SPDX-License-Identifier: MIT
// The raised and lowered digits, signs and letters that Unicode knows.

#include "script.h"

#include <string.h>

/** Forms by ASCII character; NULL where there is none. */
static const char *const raised[128] = {
    ['0'] = "\u2070", ['1'] = "\u00B9", ['2'] = "\u00B2", ['3'] = "\u00B3",
    ['4'] = "\u2074", ['5'] = "\u2075", ['6'] = "\u2076", ['7'] = "\u2077",
    ['8'] = "\u2078", ['9'] = "\u2079", ['+'] = "\u207A", ['-'] = "\u207B",
    ['='] = "\u207C", ['('] = "\u207D", [')'] = "\u207E", ['i'] = "\u2071",
    ['n'] = "\u207F", [' '] = " ",
};

static const char *const lowered[128] = {
    ['0'] = "\u2080", ['1'] = "\u2081", ['2'] = "\u2082", ['3'] = "\u2083",
    ['4'] = "\u2084", ['5'] = "\u2085", ['6'] = "\u2086", ['7'] = "\u2087",
    ['8'] = "\u2088", ['9'] = "\u2089", ['+'] = "\u208A", ['-'] = "\u208B",
    ['='] = "\u208C", ['('] = "\u208D", [')'] = "\u208E", ['i'] = "\u1D62",
    ['j'] = "\u2C7C", ['k'] = "\u2096", ['n'] = "\u2099", [' '] = " ",
};

static struct text spelled_out(struct text text, char sign, struct arena *arena) {
    bool alone = text.size == 1;

    return text_of(
        arena_printf(arena, alone ? "%c%.*s" : "%c(%.*s)", sign, TEXT_ARGUMENTS(text)));
}

static struct text mapped(struct text text, const char *const forms[128], char sign,
                          struct arena *arena) {
    char *out = arena_new(arena, text.size * 3 + 1, 1);
    size_t size = 0;

    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.bytes[i];
        struct text form = text_of(byte < 128 ? forms[byte] : NULL);

        if (!form.size) {
            return spelled_out(text, sign, arena);
        }
        memcpy(out + size, form.bytes, form.size);
        size += form.size;
    }
    return (struct text){out, size};
}

struct text script_raised(struct text text, struct arena *arena) {
    return mapped(text, raised, '^', arena);
}

struct text script_lowered(struct text text, struct arena *arena) {
    return mapped(text, lowered, '_', arena);
}

struct text script_footnote(int number, bool ascii, struct arena *arena) {
    struct text digits = text_of(arena_printf(arena, ascii ? "[%d]" : "%d", number));

    return ascii ? digits : script_raised(digits, arena);
}
