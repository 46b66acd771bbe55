// SPDX-License-Identifier: MIT
// The only bytes that may reach a terminal: text, and what a curses program needs.

#include "emulator.h"

#include <stdio.h>
#include <string.h>

/** The two questions, the window's title, and what curses sends to put the palette back. */
static const char *const own[] = {"\033]11;?\033\\", "\033[c", "\033]2;viva\033\\",
                                  "\033]104\a"};

static size_t own_sequence(const char *at, size_t left) {
    for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++) {
        size_t size = strlen(own[i]);

        if (size <= left && memcmp(at, own[i], size) == 0) {
            return size;
        }
    }
    return 0;
}

/** The length of a control sequence of the kinds that curses sends, 0 for any other. */
static size_t control_sequence(const char *at, size_t left) {
    size_t size = 2;

    while (size < left && at[size] >= 0x20 && at[size] <= 0x3f) {
        size++;
    }
    return size < left && strchr("ABCDEFGHJKLMPSTXZ@bdfghlmrt", at[size]) ? size + 1 : 0;
}

static size_t escape(const char *at, size_t left) {
    size_t size = own_sequence(at, left);

    if (size > 0 || left < 2) {
        return size;
    }
    switch (at[1]) {
    case '[': return control_sequence(at, left);
    case '(':
    case ')': return left >= 3 ? 3 : 0;
    case '7':
    case '8':
    case '=':
    case '>':
    case 'M': return 2;
    default: return 0;
    }
}

/** C1 controls and whatever turns text around, in UTF-8. */
static bool steers(const unsigned char *at, size_t left) {
    if (left >= 2 && at[0] == 0xc2 && at[1] >= 0x80 && at[1] <= 0x9f) {
        return true;
    }
    if (left < 3 || at[0] != 0xe2) {
        return false;
    }
    return (at[1] == 0x80 &&
            ((at[2] >= 0xaa && at[2] <= 0xae) || at[2] == 0x8e || at[2] == 0x8f)) ||
           (at[1] == 0x81 && at[2] >= 0xa6 && at[2] <= 0xa9);
}

const char *emulator_fault(struct emulator *emulator) {
    for (size_t at = 0; at < emulator->size;) {
        const char *here = emulator->output + at;
        size_t left = emulator->size - at;
        unsigned char byte = (unsigned char)*here;
        size_t size = byte == 27 ? escape(here, left) : 1;

        if (size == 0 || byte == 0x7f || steers((const unsigned char *)here, left) ||
            (byte < 0x20 && byte != 27 && !strchr("\r\n\b\t\016\017", byte))) {
            snprintf(emulator->fault, sizeof(emulator->fault),
                     "byte %zu: %02x %02x %02x %02x", at, byte,
                     left > 1 ? (unsigned char)here[1] : 0,
                     left > 2 ? (unsigned char)here[2] : 0,
                     left > 3 ? (unsigned char)here[3] : 0);
            return emulator->fault;
        }
        at += size;
    }
    return NULL;
}
