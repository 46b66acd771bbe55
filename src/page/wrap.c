// SPDX-License-Identifier: MIT
// Greedy line breaking: break opportunities from Unicode, a few of our own for code.

#include "wrap.h"

#include <viva/display.h>

#include <unilbrk.h>

#include <ctype.h>

/** How good a place is for ending a line. */
enum { BREAK_NEVER, BREAK_INSIDE, BREAK_WORD };

struct wrapper {
    struct text text;
    int width;
    struct arena *arena;
    const char *breaks;  // of each byte: what libunistring says of a break before it
    struct strips strips;
    size_t capacity;
    size_t start;   // of the line
    size_t word;    // best place between words on it, or start
    size_t inside;  // best place inside a word on it, or start
};

static bool is_word_byte(struct text text, size_t at) {
    return at < text.size &&
           (isalnum((unsigned char)text.bytes[at]) || (text.bytes[at] & 0x80));
}

/** Whether a hyphen before `at` joins two words, not a sign or an option (-x, I/O-). */
static bool is_compound(struct text text, size_t at) {
    return at >= 3 && is_word_byte(text, at - 2) && is_word_byte(text, at - 3) &&
           is_word_byte(text, at) && is_word_byte(text, at + 1);
}

/** Whether a path or a name like .NET begins; Unicode takes its sign for the end of a sentence. */
static bool begins_name(struct text text, size_t at) {
    return (text.bytes[at] == '/' || text.bytes[at] == '.') && is_word_byte(text, at + 1);
}

static int break_before(const struct wrapper *wrapper, size_t at) {
    struct text text = wrapper->text;
    char before = text.bytes[at - 1];

    switch (before) {
    case ' ':
        if (begins_name(text, at)) {
            return BREAK_WORD;
        }
        break;
    case '/':
    case '|':
    case '_':
    case '.': return text.bytes[at] == ' ' ? BREAK_NEVER : BREAK_INSIDE;
    case '-':
        if (!is_compound(text, at)) {
            return text.bytes[at] == ' ' ? BREAK_NEVER : BREAK_INSIDE;
        }
    }
    return wrapper->breaks[at] == UC_BREAK_POSSIBLE ? BREAK_WORD : BREAK_NEVER;
}

/** Ends the line, unless nothing but blanks stands on it. */
static void end_line(struct wrapper *wrapper, size_t to) {
    struct strip strip = {.from = wrapper->start, .to = to};

    while (strip.to > strip.from && wrapper->text.bytes[strip.to - 1] == ' ') {
        strip.to--;
    }
    if (strip.to == strip.from) {
        return;
    }
    strip.cells = display_width(text_slice(wrapper->text, strip.from, strip.to));
    strip.too_wide = strip.cells > wrapper->width;
    if (strip.too_wide) {
        strip.cells = 1;
    }
    wrapper->strips.items =
        arena_grow(wrapper->arena, wrapper->strips.items, wrapper->strips.count,
                   &wrapper->capacity, sizeof(strip));
    wrapper->strips.items[wrapper->strips.count++] = strip;
}

static void start_line(struct wrapper *wrapper, size_t at) {
    wrapper->start = at;
    wrapper->word = at;
    wrapper->inside = at;
}

/** Whether the word at `at` would not fit on a line of its own. */
static bool is_long_word(const struct wrapper *wrapper, size_t at) {
    int used = 0;

    while (at < wrapper->text.size && wrapper->text.bytes[at] != ' ' &&
           wrapper->text.bytes[at] != '\n') {
        int cells;
        size_t size = display_cluster(wrapper->text, at, &cells);

        used += cells;
        if (used > wrapper->width) {
            return true;
        }
        at += size;
        if (at < wrapper->text.size && break_before(wrapper, at) == BREAK_WORD) {
            return false;
        }
    }
    return false;
}

/** Where to end a line that overflows at `at`. */
static size_t choose(const struct wrapper *wrapper, size_t at) {
    bool inside = wrapper->inside > wrapper->word;

    if (inside &&
        (wrapper->word == wrapper->start || is_long_word(wrapper, wrapper->word))) {
        return wrapper->inside;
    }
    return wrapper->word > wrapper->start ? wrapper->word : at;
}

static void wrap_lines(struct wrapper *wrapper) {
    size_t at = wrapper->start;
    int used = 0;

    while (at < wrapper->text.size) {
        int cells;
        size_t size;
        int quality = at > wrapper->start ? break_before(wrapper, at) : BREAK_NEVER;

        if (wrapper->text.bytes[at] == '\n') {
            end_line(wrapper, at++);
            start_line(wrapper, at);
            used = 0;
            continue;
        }
        wrapper->word = quality == BREAK_WORD ? at : wrapper->word;
        wrapper->inside = quality == BREAK_INSIDE ? at : wrapper->inside;
        size = display_cluster(wrapper->text, at, &cells);
        // A blank may hang over the margin, but not one that carries a mark.
        if (used + cells > wrapper->width && at > wrapper->start &&
            (wrapper->text.bytes[at] != ' ' || size > 1)) {
            at = choose(wrapper, at);
            end_line(wrapper, at);
            start_line(wrapper, at);
            used = 0;
            continue;
        }
        used += cells;
        at += size;
    }
    end_line(wrapper, at);
}

struct strips wrap(struct text safe, int width, struct arena *arena) {
    struct wrapper wrapper = {.text = safe, .width = width, .arena = arena};
    char *breaks;

    if (!safe.size) {
        return wrapper.strips;
    }
    breaks = arena_new(arena, safe.size, 1);
    u8_possible_linebreaks((const uint8_t *)safe.bytes, safe.size, "UTF-8", breaks);
    wrapper.breaks = breaks;
    wrap_lines(&wrapper);
    return wrapper.strips;
}
