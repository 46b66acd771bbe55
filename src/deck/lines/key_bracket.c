// SPDX-License-Identifier: MIT
// Keys of tests that stand in brackets at the question.

#include "key_bracket.h"

#include "wording/builder.h"
#include "wording/change.h"
#include "wording/line.h"

#include <string.h>

enum {
    LETTERS = 8,
    OPTIONS_MIN = 2,
    LINES_MAX = 24,
    LONGEST_KEY = 40,  // bytes of it in its brackets
};

/** The options that are still to come below a key. */
struct key {
    unsigned named;  // a bit for each letter
    char first;      // 'A' or 'a'
    int count;
    int told;
};

/** For change_lines(), whose context is constant. */
struct key_reader {
    struct text text;
    bool wide;  // whether wide brackets close in it
    struct key *key;
    struct arena *arena;
};

/** Reads letters of options, in their order and of one case, with nothing but blanks and commas between them; false if there is anything else. */
static bool read_letters(struct text inside, struct key *key) {
    int last = -1;

    *key = (struct key){0};
    for (size_t at = 0; at < inside.size; at++) {
        char letter = inside.bytes[at];

        if (strchr(" ,", letter)) {
            continue;
        }
        if (!key->first) {
            key->first = letter >= 'a' ? 'a' : 'A';
        }
        if (letter < key->first || letter >= key->first + LETTERS ||
            letter - key->first <= last) {
            return false;
        }
        last = letter - key->first;
        key->named |= 1U << last;
    }
    return key->named > 0;
}

/** What an option with a letter says, "- B. text", "B text", and where the letter stands; "" if the line is none. */
static struct text option_text(struct text line, char letter, size_t *at) {
    static const char *const marks[] = {". ", ") ", ": ", ".", ")",
                                        "、", "．", "：", " ", NULL};
    size_t mark;

    *at = line_skip_spaces(line, 0);
    if (line.size > *at + 1 && strchr("-*+", line.bytes[*at]) &&
        line.bytes[*at + 1] == ' ') {
        *at = line_skip_spaces(line, *at + 1);
    }
    if (*at >= line.size || line.bytes[*at] != letter) {
        return TEXT("");
    }
    mark = text_starts_any(text_from(line, *at + 1), marks);
    return mark ? text_trim(text_from(line, *at + 1 + mark)) : TEXT("");
}

/** Counts the options right below a key; false if they are not all that it names. */
static bool find_options(struct text below, struct key *key) {
    for (int lines = 0; below.size && lines < LINES_MAX && key->count < LETTERS; lines++) {
        struct text line = text_line(&below);
        size_t at;

        if (!text_trim(line).size) {
            continue;
        }
        if (!option_text(line, (char)(key->first + key->count), &at).size) {
            break;
        }
        key->count++;
    }
    return key->count >= OPTIONS_MIN && key->named >> key->count == 0;
}

/** Whether the bracket that opens in a line holds a key, at the end or, if it is wide, anywhere; what stands in its place. */
static bool take_key(struct text line, size_t from, struct key *key,
                     struct change *change) {
    bool wide = text_starts(text_from(line, from), TEXT("（"));
    struct text closing = wide ? TEXT("）") : TEXT(")");
    size_t inside = from + (wide ? closing.size : 1);
    struct text near = text_slice(line, 0, from + LONGEST_KEY);
    struct text behind;
    size_t end;
    bool last;

    // Most brackets hold words, which is told by how they begin.
    if (inside >= line.size || !strchr("ABCDEFGHabcdefgh ,", line.bytes[inside])) {
        return false;
    }
    end = from + text_find(text_from(near, from), closing);
    behind = text_from(line, end + closing.size);
    last = !text_trim(text_from(behind, line_count_marks(behind, 0))).size;
    if (end >= near.size || !(wide || last) || !text_trim(text_slice(line, 0, from)).size ||
        !read_letters(text_slice(line, inside, end), key)) {
        return false;
    }
    *change = (struct change){from, end + closing.size, last ? TEXT("") : TEXT("（ ）")};
    return true;
}

static bool find_key(struct text line, bool wide, struct key *key, struct change *change) {
    static const char *const opening[] = {"(", "（", NULL};
    static const char *const narrow[] = {"(", NULL};
    size_t size;

    for (size_t at = 0; at < line.size; at += size ? size : 1) {
        at += text_find_any(text_from(line, at), wide ? opening : narrow, &size);
        if (at < line.size && take_key(line, at, key, change)) {
            return true;
        }
    }
    return false;
}

/** Whether a line from here on is "B. text" to its end, as most options are. */
static bool is_written_so(struct text line, size_t at, struct text option) {
    return text_starts(text_from(line, at + 1), TEXT(". ")) &&
           option.bytes == line.bytes + at + 3 && option.size == line.size - at - 3;
}

static bool change_option(struct text line, const struct key_reader *reader,
                          struct change *change) {
    struct key *key = reader->key;
    char letter = (char)(key->first + key->told);
    size_t at;
    struct text option = option_text(line, letter, &at);
    struct text mark = key->named >> key->told & 1U ? TEXT(" ✅") : TEXT("");
    struct builder out = {.arena = reader->arena};

    if (!option.size) {
        return false;
    }
    key->told++;
    if (is_written_so(line, at, option)) {
        *change = (struct change){line.size, line.size, mark};
        return true;
    }
    builder_add(&out, (struct text){&letter, 1});
    builder_add(&out, TEXT(". "));
    builder_add(&out, option);
    builder_add(&out, mark);
    *change = (struct change){at, line.size, builder_text(&out)};
    return true;
}

static bool change_key(struct text line, bool first, const void *context,
                       struct change *change) {
    const struct key_reader *reader = context;
    size_t end = (size_t)(line.bytes - reader->text.bytes) + line.size;
    struct key key;

    (void)first;
    if (reader->key->told < reader->key->count) {
        return change_option(line, reader, change);
    }
    if (!find_key(line, reader->wide, &key, change) ||
        !find_options(text_from(reader->text, end), &key)) {
        return false;
    }
    *reader->key = key;
    return true;
}

struct text key_bracket_plain(struct text text, struct arena *arena) {
    static const char *const closing[] = {")\n", "）", " )", ")*", NULL};
    struct key key = {0};
    struct key_reader reader = {text, text_holds(text, TEXT("）")), &key, arena};

    return text_holds_any(text, closing) ? change_lines(text, change_key, &reader, arena)
                                         : text;
}
