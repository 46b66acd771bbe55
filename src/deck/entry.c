// SPDX-License-Identifier: MIT
// The ways to write a card down.

#include "entry.h"

#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <viva/plain.h>

#include <string.h>

const unsigned entry_question_ways[] = {
    0,
    WAY_FRONT,
    WAY_FLAT,
    WAY_FLAT | WAY_FRONT,
    WAY_FRONT | WAY_ENTITIES,
    WAY_FLAT | WAY_FRONT | WAY_ENTITIES,
};
const size_t entry_question_way_count =
    sizeof(entry_question_ways) / sizeof(entry_question_ways[0]);

const unsigned entry_answer_ways[] = {
    0,
    WAY_LABEL,
    WAY_FRONT,
    WAY_DEEPER,
    WAY_DEEPER | WAY_FRONT,
    WAY_DEEPER | WAY_MUTE,
    WAY_STRONG,
    WAY_STRONG | WAY_FRONT,
    WAY_STRONG | WAY_MUTE,
    WAY_ENTITIES,
    WAY_ENTITIES | WAY_FRONT,
    WAY_ENTITIES | WAY_DEEPER,
    WAY_ENTITIES | WAY_STRONG,
    WAY_ENTITIES | WAY_STRONG | WAY_MUTE,
    WAY_LABEL | WAY_ENTITIES,
    WAY_SPLIT,
    WAY_VERBATIM,
};
const size_t entry_answer_way_count =
    sizeof(entry_answer_ways) / sizeof(entry_answer_ways[0]);

static const char answered_before[] = "<!-- viva: answers ", answered_behind[] = " -->";
static const char fold_before[] = "<details><summary>Answer</summary>\n\n";
static const char fold_behind[] = "\n</details>\n";

enum { DEEPEST = 6 };

static bool is_punctuation(char byte) {
    return (byte >= '!' && byte <= '/') || (byte >= ':' && byte <= '@') ||
           (byte >= '[' && byte <= '`') || (byte >= '{' && byte <= '~');
}

static void add_text(struct builder *out, const char *string) {
    builder_add(out, text_of(string));
}

static void add_number(struct builder *out, uint32_t code_point) {
    add_text(out, arena_printf(out->arena, "&#%u;", (unsigned)code_point));
}

static struct text whole(const struct builder *out) {
    return (struct text){out->bytes ? out->bytes : "", out->size};
}

static void add_hashes(struct builder *out, int level) {
    for (int i = 0; i < level; i++) {
        add_text(out, "#");
    }
    add_text(out, " ");
}

struct text entry_line(struct text *rest) {
    size_t size = 0;
    size_t end;
    struct text line;

    while (size < rest->size && rest->bytes[size] != '\n' && rest->bytes[size] != '\r') {
        size++;
    }
    end = size + (size + 1 < rest->size && rest->bytes[size] == '\r' &&
                  rest->bytes[size + 1] == '\n');
    line = text_slice(*rest, 0, size);
    *rest = text_from(*rest, end + 1);
    return line;
}

struct text entry_clean(struct text typed, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct text rest = typed;

    while (rest.size) {
        struct text line = entry_line(&rest);

        if (out.size || text_trim(line).size) {
            builder_add(&out, line);
            add_text(&out, "\n");
        }
    }
    while (out.size && strchr(" \t\n\r", out.bytes[out.size - 1])) {
        out.size--;
    }
    return whole(&out);
}

/** The first character by number, or behind a backslash if that will do. */
static struct text guard_front(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};
    uint32_t first;
    size_t size;

    if (!text.size) {
        return text;
    }
    size = text_decode(text, 0, &first);
    if (size == 1 && is_punctuation(text.bytes[0])) {
        add_text(&out, "\\");
        builder_add(&out, text);
    } else {
        add_number(&out, first);
        builder_add(&out, text_from(text, size));
    }
    return whole(&out);
}

static struct text by_number(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};

    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;
        size_t size = text_decode(text, at, &code_point);

        if (code_point < 0x80) {
            builder_add(&out, text_slice(text, at, at + size));
        } else {
            add_number(&out, code_point);
        }
        at += size;
    }
    return whole(&out);
}

/** Plain words that mean themselves in Markdown. */
static struct text escaped(struct text plain, struct arena *arena) {
    struct builder out = {.arena = arena};

    for (size_t i = 0; i < plain.size; i++) {
        if (strchr("\\`*_[]<>&#|~", plain.bytes[i])) {
            add_text(&out, "\\");
        }
        builder_add(&out, text_slice(plain, i, i + 1));
    }
    return whole(&out);
}

/** Cuts the first paragraph off `rest`, its lines joined. */
static struct text first_paragraph(struct text *rest, struct arena *arena) {
    struct builder out = {.arena = arena};

    while (rest->size) {
        struct text next = *rest;
        struct text line = text_line(&next);

        if (!text_trim(line).size || (out.size && fence_begins(line))) {
            break;
        }
        if (out.size) {
            builder_add_space(&out);
        }
        builder_add_words(&out, text_trim(line));
        *rest = next;
    }
    return builder_text(&out);
}

void entry_take_question(struct entry *entry, struct text question, unsigned way,
                         struct arena *arena) {
    struct text rest = question;

    if (way & WAY_FLAT) {
        entry->title = escaped(plain_text(question, arena), arena);
        rest = TEXT("");
    } else {
        entry->title = first_paragraph(&rest, arena);
    }
    if (way & WAY_ENTITIES) {
        entry->title = by_number(entry->title, arena);
        rest = by_number(rest, arena);
    }
    // What is a number already needs no guard.
    if (way & WAY_FRONT && !text_starts(entry->title, TEXT("&#"))) {
        entry->title = guard_front(entry->title, arena);
    }
    entry->stem = entry_clean(rest, arena);
}

/** Lines of an answer while its headings are moved. */
struct lines {
    struct builder out;
    unsigned way;
    int shift;
    struct text fence;  // of the code block that one is in
};

/** The level of an ATX heading, its text in `inside`; 0 if the line is none. */
static int heading_of(struct text line, struct text *inside) {
    struct text text = line;
    size_t level;

    while (text_starts(text, TEXT(" "))) {
        text = text_from(text, 1);
    }
    if (line.size - text.size > 3) {
        return 0;
    }
    level = line_count_hashes(text, 0);
    if (level == 0 || level > DEEPEST ||
        (level < text.size && !strchr(" \t", text.bytes[level]))) {
        return 0;
    }
    *inside = text_trim(text_from(text, level));
    while (text_ends(*inside, TEXT("#"))) {
        inside->size--;
    }
    *inside = text_trim(*inside);
    return (int)level;
}

/** 1 or 2 for the line below a heading that is underlined, else 0. */
static int underline_of(struct text line) {
    struct text trimmed = text_trim(line);

    for (size_t i = 1; i < trimmed.size; i++) {
        if (trimmed.bytes[i] != trimmed.bytes[0]) {
            return 0;
        }
    }
    return text_starts(trimmed, TEXT("=")) ? 1 : text_starts(trimmed, TEXT("-")) ? 2 : 0;
}

enum { LABEL_SIZE = 40 };  // bytes before its colon, at most

/** What stands before the first letter or digit of a line: blanks, markers of lists and quotations, emphasis. */
static size_t front_of(struct text line) {
    size_t at = 0;

    while (at < line.size && strchr(" -+*_>", line.bytes[at])) {
        at++;
    }
    return at;
}

/** A line that is not code, with the first letter of what may be a label by number. */
static void add_words(struct lines *lines, struct text line) {
    size_t front = front_of(line);
    struct text rest = text_from(line, front);
    size_t colon = text_find(rest, TEXT(":"));
    uint32_t first;

    if (!(lines->way & WAY_MUTE) || colon == rest.size || colon > LABEL_SIZE || !colon) {
        builder_add(&lines->out, line);
        return;
    }
    builder_add(&lines->out, text_slice(line, 0, front));
    rest = text_from(rest, text_decode(rest, 0, &first));
    add_number(&lines->out, first);
    builder_add(&lines->out, rest);
}

static void add_heading(struct lines *lines, struct text text, int level) {
    struct builder *out = &lines->out;

    if (lines->way & WAY_STRONG) {
        bool close = out->size > 1 && out->bytes[out->size - 2] != '\n';

        add_text(out, close ? "\n**" : "**");
        add_words(lines, text);
        add_text(out, "**\n\n");
        return;
    }
    level += lines->shift;
    add_hashes(out, level < DEEPEST ? level : DEEPEST);
    add_words(lines, text);
    add_text(out, "\n");
}

/** Whether the line opens or closes a code block or stands in one; keeps count of it. */
static bool is_code(struct lines *lines, struct text line) {
    struct text mark = fence_signs(line);
    bool inside = lines->fence.size > 0;

    if (inside ? text_starts(mark, lines->fence) : mark.size > 0) {
        lines->fence = inside ? TEXT("") : mark;
        return true;
    }
    return inside;
}

/** Adds one line, or a heading of two; what it took is cut off `rest`. */
static void add_line(struct lines *lines, struct text *rest) {
    struct text line = text_line(rest);
    struct text next = *rest;
    struct text below = text_line(&next);
    struct text inside;
    int level;

    if (is_code(lines, line)) {
        builder_add(&lines->out, line);
        add_text(&lines->out, "\n");
        return;
    }
    level = heading_of(line, &inside);
    if (level) {
        add_heading(lines, inside, level);
    } else if (text_trim(line).size && rest->size && underline_of(below) &&
               !underline_of(line)) {
        *rest = next;
        add_heading(lines, text_trim(line), underline_of(below));
    } else {
        add_words(lines, line);
        add_text(&lines->out, "\n");
    }
}

/** The highest heading of an answer as level, DEEPEST + 1 without any. */
static int highest_heading(struct text answer) {
    struct text before = TEXT("");
    struct text fence = TEXT("");
    int highest = DEEPEST + 1;

    while (answer.size) {
        struct text line = text_line(&answer);
        struct text mark = fence_signs(line);
        struct text inside;
        int level = heading_of(line, &inside);

        if (!level && text_trim(before).size) {
            level = underline_of(line);
        }
        if (fence.size ? text_starts(mark, fence) : mark.size > 0) {
            fence = fence.size ? TEXT("") : mark;
        } else if (!fence.size && level && level < highest) {
            highest = level;
        }
        before = line;
    }
    return highest;
}

static struct text move_headings(struct text answer, unsigned way, int level,
                                 struct arena *arena) {
    struct lines lines = {.out.arena = arena, .way = way, .fence = TEXT("")};
    int highest = highest_heading(answer);

    lines.shift = highest <= level ? level + 1 - highest : 0;
    while (answer.size) {
        add_line(&lines, &answer);
    }
    return entry_clean(whole(&lines.out), arena);
}

/** In a fence longer than any that the text holds. */
static struct text verbatim(struct text answer, struct arena *arena) {
    struct builder out = {.arena = arena};
    size_t longest = 2;
    size_t run = 0;

    for (size_t i = 0; i < answer.size; i++) {
        run = answer.bytes[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    for (int side = 0; side < 2; side++) {
        for (size_t i = 0; i <= longest; i++) {
            add_text(&out, "`");
        }
        if (side == 0) {
            add_text(&out, "\n");
            builder_add(&out, answer);
            add_text(&out, "\n");
        }
    }
    return whole(&out);
}

/** A soft hyphen, which neither screen nor search knows, behind the first character. */
static struct text split(struct text answer, struct arena *arena) {
    struct builder out = {.arena = arena};
    uint32_t first;
    size_t size = text_decode(answer, 0, &first);

    builder_add(&out, text_slice(answer, 0, size));
    add_text(&out, "\xC2\xAD");
    builder_add(&out, text_from(answer, size));
    return whole(&out);
}

void entry_take_answer(struct entry *entry, struct text answer, unsigned way,
                       struct arena *arena) {
    if (answer.size && way & WAY_VERBATIM) {
        answer = verbatim(answer, arena);
    }
    if (way & (WAY_DEEPER | WAY_STRONG)) {
        answer = move_headings(answer, way, entry->level, arena);
    }
    if (answer.size && way & WAY_SPLIT) {
        answer = split(answer, arena);
    }
    if (way & WAY_FRONT) {
        answer = guard_front(answer, arena);
    }
    entry->label = answer.size && way & WAY_LABEL;
    entry->answer = way & WAY_ENTITIES ? by_number(answer, arena) : answer;
}

struct text entry_text(const struct entry *entry, struct arena *arena) {
    struct builder out = {.arena = arena};

    add_hashes(&out, entry->level);
    add_text(&out, "Q: ");
    builder_add(&out, entry->title);
    add_text(&out, "\n");
    if (entry->answers) {
        add_text(&out, arena_printf(arena, "\n%s%s%s\n", answered_before, entry->answers,
                                    answered_behind));
    }
    if (entry->stem.size) {
        add_text(&out, "\n");
        builder_add(&out, entry->stem);
        add_text(&out, "\n");
    }
    if (entry->answer.size) {
        add_text(&out, entry->stem.size ? "\n" : "");
        add_text(&out, entry->stem.size ? fold_before : "\n");
        add_text(&out, entry->label ? "**Answer:**\n\n" : "");
        builder_add(&out, entry->answer);
        add_text(&out, "\n");
        add_text(&out, entry->stem.size ? fold_behind : "");
    }
    return whole(&out);
}

struct text entry_question(const struct entry *entry, struct arena *arena) {
    struct builder out = {.arena = arena};

    builder_add(&out, entry->title);
    if (entry->stem.size) {
        add_text(&out, "\n\n");
        builder_add(&out, entry->stem);
    }
    return whole(&out);
}

struct text entry_topic(struct text name, int level, struct arena *arena) {
    struct builder out = {.arena = arena};

    add_hashes(&out, level);
    builder_add(&out, escaped(name, arena));
    add_text(&out, "\n\n");
    return whole(&out);
}

bool entry_answers_any(struct text source) {
    return text_holds(source, TEXT(answered_before));
}

struct text entry_answered(struct text line) {
    struct text text = text_trim(line);

    if (!text_starts(text, TEXT(answered_before)) ||
        !text_ends(text, TEXT(answered_behind))) {
        return TEXT("");
    }
    text = text_from(text, sizeof(answered_before) - 1);
    text.size -=
        text.size < sizeof(answered_behind) - 1 ? text.size : sizeof(answered_behind) - 1;
    return text_trim(text);
}
