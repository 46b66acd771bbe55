// SPDX-License-Identifier: MIT
// How the lines of a listing's files end: which files may ask what another does, without parsing them.

#include "asked_line.h"

#include "walk.h"

#include <viva/guide.h>

#include <ctype.h>
#include <stdlib.h>

enum {
    KEY_SIZE = 16,  // letters and digits at the end of a line that tell it from others
    SHORTEST_KEY = 6,
    LONGEST_LABEL = 16,
    LINE_END =
        1000,  // bytes of a line that are looked at: tags and marks stand behind a question
};

static struct text without_number(struct text line) {
    while (line.size && !isalpha((unsigned char)line.bytes[0]) &&
           (unsigned char)line.bytes[0] < 0x80) {
        line = text_from(line, 1);
    }
    return line;
}

/** Without marks and a number in front, and a label: "Q: ", "Question 3: ", "Q3. ". */
static struct text without_label(struct text line) {
    struct text rest = without_number(line);
    size_t word = text_find(rest, TEXT(" "));
    struct text label = text_slice(rest, 0, LONGEST_LABEL + 1);
    size_t colon = text_find(label, TEXT(": "));

    if (colon < label.size) {
        return without_number(text_from(rest, colon));
    }
    return word > 1 && word < rest.size && rest.bytes[word - 1] == '.' &&
                   isdigit((unsigned char)rest.bytes[word - 2])
               ? without_number(text_from(rest, word))
               : rest;
}

/** Bytes of a dash, a quote or a space beyond ASCII that end there: files differ in these. */
static size_t printed_mark(struct text line, size_t end) {
    static const char *const blocks[] = {"\xE2\x80", "\xE2\x88"};  // dashes, quotes; minus
    static const char *const marks[] = {"\u00AB", "\u00BB", "\u00A0", NULL};

    for (size_t i = 0; end > 2 && i < sizeof(blocks) / sizeof(blocks[0]); i++) {
        if (text_starts(text_from(line, end - 3), text_of(blocks[i]))) {
            return 3;
        }
    }
    return text_ends_any(text_slice(line, 0, end), marks);
}

uint64_t asked_line_key(struct text line) {
    static const char *const ends[] = {"？", "。", "！", NULL};
    char key[KEY_SIZE];
    size_t size = 0;
    size_t behind;

    line = text_trim(text_from(line, line.size > LINE_END ? line.size - LINE_END : 0));
    while (text_ends(line, TEXT(">")) && text_holds(line, TEXT("</"))) {
        while (line.bytes[line.size - 1] != '<') {
            line.size--;
        }
        line = text_trim(text_slice(line, 0, line.size - 1));
    }
    if (text_ends(line, TEXT(")"))) {
        line = text_slice(line, 0, text_find(line, TEXT("](")));
    }
    while (line.size && (unsigned char)line.bytes[line.size - 1] >= 0x80 &&
           (behind = text_ends_any(line, ends)) > 0) {
        line.size -= behind;
    }
    line = without_label(line);
    for (size_t at = line.size; at > 0 && size < KEY_SIZE; at--) {
        unsigned char byte = (unsigned char)line.bytes[at - 1];

        behind = byte >= 0x80 ? printed_mark(line, at) : 0;
        if (behind) {
            at -= behind - 1;
        } else if (byte >= 0x80 || isalnum(byte)) {
            key[size++] = (char)tolower(byte);
        }
    }
    return size < SHORTEST_KEY ? 0 : text_hash((struct text){key, size}) | 1;
}

static int compare_lines(const void *left, const void *right) {
    const struct asked_line *one = left;
    const struct asked_line *other = right;

    return one->key != other->key ? (one->key > other->key) - (one->key < other->key)
                                  : (one->file > other->file) - (one->file < other->file);
}

/** Sorts the lines and keeps one of those that are the same, so that one that a file repeats is met once. */
static void sort_once(struct asked_lines *lines) {
    size_t kept = lines->count > 0;

    if (lines->count) {
        qsort(lines->items, lines->count, sizeof(*lines->items), compare_lines);
    }
    for (size_t i = 1; i < lines->count; i++) {
        if (compare_lines(&lines->items[kept - 1], &lines->items[i]) != 0) {
            lines->items[kept++] = lines->items[i];
        }
    }
    lines->count = kept;
}

/** Lines that are being read. */
struct lines_reading {
    struct asked_lines *lines;
    size_t capacity;
    struct arena *arena;
};

static void add_line(struct lines_reading *reading, struct text line, size_t file) {
    struct asked_lines *lines = reading->lines;
    uint64_t key = asked_line_key(line);

    if (key) {
        lines->items = arena_grow(reading->arena, lines->items, lines->count,
                                  &reading->capacity, sizeof(*lines->items));
        lines->items[lines->count++] = (struct asked_line){key, file};
    }
}

static void add_lines(struct lines_reading *reading, struct text text, size_t file) {
    while (text.size) {
        add_line(reading, text_line(&text), file);
    }
}

void asked_line_read(struct asked_lines *lines, const struct intake_listing *listing,
                     struct arena *arena) {
    struct lines_reading reading = {.lines = lines, .arena = arena};
    struct arena scratch = {0};

    lines->read = true;
    for (size_t i = 0; i < listing->count; i++) {
        struct text name = text_of(walk_base_name(listing->files[i].path));
        struct text text = TEXT("");

        add_line(&reading, text_slice(name, 0, text_find(name, TEXT(".m"))), i);
        if (text_read_file(listing->files[i].path, GUIDE_LIMIT, &scratch, &text, NULL)) {
            add_lines(&reading, text, i);
            add_line(&reading, listing->files[i].question, i);
            add_lines(&reading, listing->files[i].questions, i);
        }
        arena_rewind(&scratch);
    }
    arena_free(&scratch);
    sort_once(lines);
}

/** The first line that is not before one. */
static size_t find(const struct asked_lines *lines, struct asked_line line) {
    size_t low = 0;

    for (size_t high = lines->count; low < high;) {
        size_t middle = low + (high - low) / 2;
        bool before = compare_lines(&lines->items[middle], &line) < 0;

        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low;
}

size_t asked_line_find(const struct asked_lines *lines, uint64_t key) {
    size_t at = find(lines, (struct asked_line){key, 0});

    return at < lines->count && lines->items[at].key == key ? at : lines->count;
}

bool asked_line_stands(const struct asked_lines *lines, uint64_t key, size_t file) {
    struct asked_line line = {key, file};
    size_t at = find(lines, line);

    return at < lines->count && compare_lines(&lines->items[at], &line) == 0;
}
