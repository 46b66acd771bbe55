// SPDX-License-Identifier: MIT
// Values of YAML as people write them.

// A library for YAML would refuse what many guides have, "title: Why: a reason", and is not needed for the rest.

#include "scalar.h"

#include "wording/builder.h"
#include "wording/line.h"

#include <string.h>

enum { HEADER_MAX = 3 };  // bytes of what may begin a block: "|", ">-", "|2+"

/** The size of a line, without its newline. */
static size_t line_size(struct text text) {
    return text_find(text, TEXT("\n"));
}

/** All lines of a value, without blank ones at its end; the items of a list need no indentation. */
static struct text extent(struct text text, size_t indent) {
    size_t end = line_size(text);
    bool listed = !text_trim(text_slice(text, 0, end)).size;

    for (size_t at = end; at < text.size;) {
        struct text line = text_from(text, at + 1);
        size_t inner = line_skip_spaces(line, 0);

        line.size = line_size(line);
        if (text_trim(line).size) {
            if (inner < indent ||
                (inner == indent &&
                 !(listed && text_starts(text_from(line, inner), TEXT("- "))))) {
                break;
            }
            end = at + 1 + line.size;
        }
        at += 1 + line.size;
    }
    return text_slice(text, 0, end);
}

/** White space as it stands, or folded where lines break; the place behind it. */
static size_t add_space(struct builder *out, struct text value, size_t at) {
    size_t breaks = 0;
    size_t end = at;

    while (end < value.size && strchr(" \t\n", value.bytes[end])) {
        breaks += value.bytes[end++] == '\n';
    }
    if (breaks <= 1) {
        builder_add(out, breaks ? TEXT(" ") : text_slice(value, at, end));
    }
    for (size_t i = 1; i < breaks; i++) {
        builder_add(out, TEXT("\n"));
    }
    return end;
}

/** "\n" and its like behind the backslash; the place behind them, `at` for what is none. */
static size_t add_escape(struct builder *out, struct text value, size_t at) {
    static const char names[] = "n\nt\t\"\"\\\\//  ";
    static const char *const digits = "0123456789abcdefABCDEF";
    char mark = value.bytes[at];
    size_t wanted = mark == 'x' ? 2 : mark == 'u' ? 4 : mark == 'U' ? 8 : 0;
    uint32_t code_point = 0;
    size_t end = at + 1;
    char encoded[4];

    for (size_t i = 0; i + 1 < sizeof(names); i += 2) {
        if (mark == names[i]) {
            builder_add(out, (struct text){&names[i + 1], 1});
            return end;
        }
    }
    for (; end < value.size && end <= at + wanted && strchr(digits, value.bytes[end]);
         end++) {
        uint32_t digit = (uint32_t)(strchr(digits, value.bytes[end]) - digits);

        code_point = (code_point << 4) | (digit < 16 ? digit : digit - 6);
    }
    if (!wanted || end != at + 1 + wanted || code_point < ' ' || code_point > 0x10FFFF) {
        return at;
    }
    builder_add(out, (struct text){encoded, text_encode(code_point, encoded)});
    return end;
}

/** One character of a value in quotes; the place behind it. */
static size_t add_quoted(struct builder *out, struct text value, size_t at) {
    char quote = value.bytes[0];
    char here = value.bytes[at];

    if (strchr(" \t\n", here)) {
        return add_space(out, value, at);
    }
    if (here == '\\' && quote == '"' && at + 1 < value.size) {
        size_t end;

        if (value.bytes[at + 1] == '\n') {
            return line_skip_spaces(value, at + 2);
        }
        end = add_escape(out, value, at + 1);
        if (end > at + 1) {
            return end;
        }
    }
    builder_add(out, text_slice(value, at, at + 1));
    return at + 1 + (here == quote);
}

/** Whether a place in quotes is their end: two single quotes are one of the text. */
static bool closes(struct text value, size_t at) {
    return value.bytes[at] == value.bytes[0] &&
           (value.bytes[0] == '"' || at + 1 == value.size || value.bytes[at + 1] != '\'');
}

/** A value in quotes; false if they do not close, or more than a remark stands behind. */
static bool read_quoted(struct text value, struct builder *out) {
    size_t at = 1;
    struct text rest;

    if (value.size < 2 || !strchr("\"'", value.bytes[0])) {
        return false;
    }
    while (at < value.size && !closes(value, at)) {
        at = add_quoted(out, value, at);
    }
    rest = text_from(value, at + 1);
    return at < value.size && (!rest.size || text_starts(text_trim(rest), TEXT("#")));
}

static struct text plain(struct text value, struct arena *arena) {
    struct builder out = {.arena = arena};

    for (size_t at = 0; at < value.size;) {
        size_t word = at;

        while (word < value.size && !strchr(" \t\n", value.bytes[word])) {
            word++;
        }
        builder_add(&out, text_slice(value, at, word));
        at = word < value.size ? add_space(&out, value, word) : word;
    }
    return builder_text(&out);
}

/** Lines without what all of them are indented by, as far as the first is. */
static struct text block(struct text lines, struct arena *arena) {
    struct builder out = {.arena = arena};
    size_t inner = 0;

    while (lines.size) {
        struct text line = text_line(&lines);
        size_t indent = line_skip_spaces(line, 0);

        inner = out.size || !text_trim(line).size ? inner : indent;
        if (out.size || text_trim(line).size) {
            builder_add(&out, text_from(line, indent < inner ? indent : inner));
            builder_add(&out, TEXT("\n"));
        }
    }
    return builder_text(&out);
}

/** Whether no more than the mark of a block stands on the line of the key. */
static bool is_header(struct text line) {
    line = text_trim(line);
    if (!line.size || line.size > HEADER_MAX || !strchr("|>", line.bytes[0])) {
        return false;
    }
    for (size_t i = 1; i < line.size; i++) {
        if (!strchr("+-123456789", line.bytes[i])) {
            return false;
        }
    }
    return true;
}

/** Whether a line is one of a map: "text: ...". */
static bool is_pair(struct text line) {
    size_t colon = text_find(line, TEXT(":"));

    return colon < line.size && text_find(line, TEXT(" ")) > colon &&
           (colon + 1 == line.size || line.bytes[colon + 1] == ' ');
}

struct text scalar_read(struct text text, size_t indent, size_t *size,
                        struct arena *arena) {
    struct text all = extent(text, indent);
    struct text rest = all;
    struct text first = text_line(&rest);
    struct text value = text_trim(all);
    struct builder out = {.arena = arena};

    *size = all.size;
    if (is_header(first)) {
        return block(rest, arena);
    }
    if (!text_trim(first).size) {
        struct text lines = value;

        if (text_starts(value, TEXT("- "))) {
            return block(rest, arena);
        }
        if (is_pair(text_line(&lines))) {
            return TEXT("");
        }
    }
    return read_quoted(value, &out) ? builder_text(&out) : plain(value, arena);
}
