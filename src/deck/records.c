// SPDX-License-Identifier: MIT
// Cards as data for a program.

#include "records.h"

#include "builder.h"
#include "fence.h"
#include "line.h"

#include <string.h>

enum { PAIRS_MIN = 3 };

enum field { FIELD_NONE, FIELD_OTHER, FIELD_FRONT, FIELD_BACK };

/** What is being read: a block of data, and its text so far. */
struct records {
    struct retold *file;
    bool tells;
    bool json;
    enum field open;  // a text of several lines
    size_t indent;    // of the key it belongs to
    size_t inner;     // of its own lines, 0 until the first
    bool awaits;      // a front whose back is to come
    int pairs;
    int strays;
};

static size_t indent_of(struct text line) {
    return line_skip_spaces(line, 0);
}

/** What a key means. */
static enum field field_of(struct text key) {
    static const struct {
        const char *key;
        enum field field;
    } names[] = {{"question", FIELD_FRONT}, {"q", FIELD_FRONT}, {"front", FIELD_FRONT},
                 {"answer", FIELD_BACK},    {"a", FIELD_BACK},  {"back", FIELD_BACK}};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (text_equal(key, text_of(names[i].key))) {
            return names[i].field;
        }
    }
    return FIELD_OTHER;
}

/** Cuts "- question:" or "\"question\":" off the front of a line. */
static enum field cut_key(const struct records *records, struct text *line,
                          size_t *indent) {
    struct text rest = *line;
    size_t size = 0;

    *indent = indent_of(rest);
    rest = text_trim(rest);
    if (records->json ? text_starts(rest, TEXT("\"")) : text_starts(rest, TEXT("- "))) {
        rest = text_from(rest, records->json ? 1 : 2);
        *indent += records->json ? 0 : 2;
    }
    while (size < rest.size &&
           (strchr("_-", rest.bytes[size]) || line_has_letter(rest, size))) {
        size++;
    }
    *line = text_from(rest, size + (records->json ? 2 : 1));
    if (!size ||
        !text_starts(text_from(rest, size), records->json ? TEXT("\":") : TEXT(":"))) {
        return FIELD_NONE;
    }
    *line = text_trim(*line);
    return field_of(text_slice(rest, 0, size));
}

/** The text of a value in quotes, its escapes read; of one without quotes as it stands. */
static struct text value_of(struct text value, struct arena *arena) {
    static const char escapes[] = "n\nt\tr ";
    struct builder out = {.arena = arena};

    value = text_trim(value);
    if (text_ends(value, TEXT("\","))) {
        value = text_slice(value, 0, value.size - 1);
    }
    if (value.size < 2 || !strchr("\"'", value.bytes[0]) ||
        value.bytes[value.size - 1] != value.bytes[0]) {
        return value;
    }
    for (size_t at = 1; at + 1 < value.size; at++) {
        const char *escape = NULL;

        if (value.bytes[0] == '"' && value.bytes[at] == '\\' && at + 2 < value.size) {
            at++;
            escape = strchr(escapes, value.bytes[at]);
        }
        // A newline of its text would move the lines below it.
        builder_add(&out, !escape                  ? text_slice(value, at, at + 1)
                          : value.bytes[at] == 'n' ? TEXT("<br>")
                                                   : TEXT(" "));
    }
    return builder_text(&out);
}

static void take_field(struct records *records, enum field field, size_t line,
                       struct text value) {
    bool block =
        !records->json && value.size && value.size <= 2 && strchr("|>", value.bytes[0]);
    struct text text = block ? TEXT("") : value_of(value, records->file->arena);

    records->strays += field == FIELD_FRONT ? records->awaits : !records->awaits;
    records->pairs += field == FIELD_BACK && records->awaits;
    records->awaits = field == FIELD_FRONT;
    records->open = records->json ? FIELD_NONE : field;
    records->inner = 0;
    if (records->tells) {
        (field == FIELD_FRONT ? retold_question : retold_answer)(records->file, line, text);
    }
}

/** Whether a line goes on with the text of a value. */
static bool goes_on(const struct records *records, struct text line) {
    return records->open != FIELD_NONE &&
           (!text_trim(line).size || indent_of(line) > records->indent);
}

static void take_line(struct records *records, size_t line) {
    struct text text = records->file->lines[line];
    struct text rest = text;
    size_t indent;
    enum field field;

    if (goes_on(records, text)) {
        records->inner = records->inner ? records->inner : indent_of(text);
        if (records->tells) {
            records->file->out[line] = text_from(
                text, indent_of(text) < records->inner ? indent_of(text) : records->inner);
        }
        return;
    }
    field = cut_key(records, &rest, &indent);
    records->open = FIELD_NONE;
    if (field == FIELD_FRONT || field == FIELD_BACK) {
        records->indent = indent;
        take_field(records, field, line, rest);
    } else if (records->tells) {
        retold_blank(records->file, line);
    }
}

/** Takes the lines of a block; what it held. */
static void take_block(struct records *records, size_t from, size_t end, bool json) {
    records->json = json;
    records->open = FIELD_NONE;
    records->awaits = false;
    for (size_t line = from; line < end; line++) {
        take_line(records, line);
    }
    records->strays += records->awaits;
}

/** Whether a block is one of cards, and told as such. */
static bool tell_block(struct retold *file, size_t from, size_t end, bool json,
                       int *pairs) {
    struct records records = {.file = file};

    take_block(&records, from, end, json);
    if (!records.pairs || records.strays) {
        return false;
    }
    *pairs += records.pairs;
    records = (struct records){.file = file, .tells = true};
    take_block(&records, from, end, json);
    return true;
}

/** The line behind front matter, and behind the title in it; 0 without any. */
static size_t front_end(const struct retold *file, size_t *from) {
    if (!text_equal(retold_line(file, 0), TEXT("---"))) {
        return 0;
    }
    *from = 0;
    for (size_t line = 1; line < file->count; line++) {
        struct text text = retold_line(file, line);

        if (text_equal(text, TEXT("---"))) {
            return *from ? line : 0;
        }
        *from = text_equal(text, TEXT("cards:")) || text_equal(text, TEXT("questions:"))
                    ? line
                    : *from;
    }
    return 0;
}

/** Cards in the front matter: it ends where they begin. */
static size_t tell_front(struct retold *file, int *pairs) {
    size_t from = 0;
    size_t end = front_end(file, &from);

    if (!end || !tell_block(file, from + 1, end, false, pairs)) {
        return 0;
    }
    file->out[from] = TEXT("---");
    file->out[end] = TEXT("***");
    return end;
}

static bool names_data(struct text info, bool *json) {
    *json = line_starts_with(info, TEXT("json"));
    return *json || line_starts_with(info, TEXT("yaml")) ||
           line_starts_with(info, TEXT("yml"));
}

bool records_told(struct retold *file) {
    int pairs = 0;
    struct fence fence;

    for (size_t line = tell_front(file, &pairs); line < file->count; line++) {
        size_t end = line + 1;
        bool json;

        if (!file->code[line] || !fence_read(file->lines[line], &fence)) {
            continue;
        }
        while (end < file->count && !fence_closes(&fence, file->lines[end])) {
            end++;
        }
        if (names_data(fence.info, &json) &&
            tell_block(file, line + 1, end, json, &pairs)) {
            retold_blank(file, line);
            if (end < file->count) {
                file->out[end] = TEXT("***");
            }
        }
        line = end;
    }
    return pairs >= PAIRS_MIN;
}
