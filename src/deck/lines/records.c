// SPDX-License-Identifier: MIT
// Cards as data for a program.

#include "records.h"

#include "front.h"
#include "scalar.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <string.h>

enum { PAIRS_MIN = 3, OPTIONS_MAX = 26 };

enum field {
    FIELD_NONE,
    FIELD_OTHER,
    FIELD_FRONT,
    FIELD_BACK,
    FIELD_OPTION,
    FIELD_RIGHT,
};

/** What is being read: a block of data, and its text so far. */
struct records {
    struct retold *file;
    bool tells;
    bool json;
    size_t end;   // of the block
    bool awaits;  // a front whose back is to come
    int pairs;
    int strays;
    struct text question;  // the last front, with its options
    struct text option;    // the last of them, with its letter
    struct text right;     // those that are right
    struct text back;
    size_t asked;     // where the front stands
    size_t answered;  // and the back, 0 if there is none
    int options;
};

/** What a key means. */
static enum field field_of(struct text key) {
    static const struct {
        const char *key;
        enum field field;
    } names[] = {{"question", FIELD_FRONT}, {"q", FIELD_FRONT},      {"front", FIELD_FRONT},
                 {"answer", FIELD_BACK},    {"a", FIELD_BACK},       {"back", FIELD_BACK},
                 {"text", FIELD_OPTION},    {"correct", FIELD_RIGHT}};

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

    *indent = line_skip_spaces(rest, 0);
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

/** A value of JSON, which is all on its line. */
static struct text json_value(struct text value, struct arena *arena) {
    size_t size;

    value = text_trim(value);
    value.size -= text_ends(value, TEXT("\","));
    return scalar_read(value, 0, &size, arena);
}

/** A value of YAML, which begins on a line and may go on below it; `*lines`: how many it fills. */
static struct text yaml_value(const struct records *records, size_t line, struct text value,
                              size_t indent, size_t *lines) {
    const struct text *last = &records->file->lines[records->end - 1];
    struct text text = {value.bytes, (size_t)(last->bytes + last->size - value.bytes)};
    size_t size;
    struct text read = scalar_read(text, indent, &size, records->file->arena);

    text.size = size;
    for (*lines = 1; line + *lines < records->end &&
                     records->file->lines[line + *lines].bytes <= text.bytes + size;) {
        (*lines)++;
    }
    return read;
}

/** "1) a 2) b": a list in one line, which Markdown would take the first number of. */
static struct text kept_number(struct text value, struct arena *arena) {
    size_t digits = line_skip_digits(value, 0);

    return digits > 0 && digits < value.size && strchr(".)", value.bytes[digits]) &&
                   !text_holds(value, TEXT("\n"))
               ? text_of(arena_printf(arena, "%.*s\\%.*s", (int)digits, value.bytes,
                                      TEXT_ARGUMENTS(text_from(value, digits))))
               : value;
}

/** "c) a map" below what a text says. */
static struct text joined(struct text text, struct text line, struct arena *arena) {
    return text.size ? text_of(arena_printf(arena, "%.*s\n%.*s", TEXT_ARGUMENTS(text),
                                            TEXT_ARGUMENTS(line)))
                     : line;
}

/** Takes an option below a back. */
static void take_option(struct records *records, struct text value) {
    struct arena *arena = records->file->arena;

    if (records->answered && records->options < OPTIONS_MAX) {
        records->option = text_of(arena_printf(arena, "%c) %.*s", 'a' + records->options++,
                                               TEXT_ARGUMENTS(value)));
        records->question = joined(records->question, records->option, arena);
        retold_question(records->file, records->asked, records->question);
    }
}

/** The option above is right: it answers, before what the back says. */
static void take_right(struct records *records) {
    struct arena *arena = records->file->arena;

    if (records->answered && records->option.size) {
        records->right = joined(records->right, records->option, arena);
        records->option = TEXT("");  // is right once
        retold_answer(records->file, records->answered,
                      records->back.size
                          ? text_of(arena_printf(arena, "%.*s\n\n%.*s",
                                                 TEXT_ARGUMENTS(records->right),
                                                 TEXT_ARGUMENTS(records->back)))
                          : records->right);
    }
}

/** Takes a front, which may say nothing: then there is no card. */
static void tell_front_side(struct records *records, size_t line, struct text value) {
    records->question = value;
    records->asked = line;
    records->answered = 0;
    if (value.size) {
        retold_question(records->file, line, value);
    } else {
        retold_blank(records->file, line);
    }
}

static void tell_back_side(struct records *records, size_t line, struct text value) {
    records->back = value;
    records->right = TEXT("");
    records->option = TEXT("");
    records->options = 0;
    records->answered = records->question.size ? line : 0;
    if (records->question.size) {
        retold_answer(records->file, line, kept_number(value, records->file->arena));
    } else {
        retold_blank(records->file, line);
    }
}

static void take_pair(struct records *records, enum field field, size_t line,
                      struct text value) {
    records->strays += field == FIELD_FRONT ? records->awaits : !records->awaits;
    records->pairs += field == FIELD_BACK && records->awaits;
    records->awaits = field == FIELD_FRONT;
    if (records->tells && field == FIELD_FRONT) {
        tell_front_side(records, line, value);
    } else if (records->tells) {
        tell_back_side(records, line, value);
    }
}

static void take_field(struct records *records, enum field field, size_t line,
                       struct text value) {
    if (field == FIELD_FRONT || field == FIELD_BACK) {
        take_pair(records, field, line, value);
    } else if (records->tells && field == FIELD_OPTION) {
        take_option(records, value);
    } else if (records->tells && text_equal(value, TEXT("true"))) {
        take_right(records);
    }
}

/** Takes a line, and those that its value goes on over; the line behind them. */
static size_t take_line(struct records *records, size_t line) {
    struct text rest = records->file->lines[line];
    size_t lines = 1;
    size_t indent;
    enum field field = cut_key(records, &rest, &indent);
    bool takes = field > FIELD_OTHER;

    if (takes) {
        struct text value = records->json ? json_value(rest, records->file->arena)
                                          : yaml_value(records, line, rest, indent, &lines);

        take_field(records, field, line, value);
    }
    for (size_t i = field == FIELD_FRONT || field == FIELD_BACK;
         records->tells && i < lines; i++) {
        retold_blank(records->file, line + i);
    }
    return line + lines;
}

/** Takes the lines of a block; what it held. */
static void take_block(struct records *records, size_t from, size_t end, bool json) {
    records->json = json;
    records->end = end;
    records->awaits = false;
    for (size_t line = from; line < end;) {
        line = take_line(records, line);
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

/** The line of dashes behind the front matter that begins at one, which may have become a rule; 0 if none does. */
static size_t closing_dashes(const struct retold *file, size_t line) {
    size_t end = line + 1;

    if (file->code[line] || !text_equal(retold_line(file, line), TEXT("---"))) {
        return 0;
    }
    while (line_has_letter(retold_line(file, end), 0)) {
        end++;
    }
    return text_equal(retold_line(file, end), TEXT("---")) ||
                   text_equal(retold_line(file, end), TEXT("***"))
               ? end
               : 0;
}

/** The question in front matter up to line `end`, if an answer stands below. */
static struct text fronted(const struct retold *file, size_t line, size_t end) {
    struct text first = file->lines[line + 1];
    struct text last = file->lines[end - 1];
    struct text keys = {first.bytes, (size_t)(last.bytes - first.bytes) + last.size};
    size_t below = retold_next(file, end + 1);
    struct front front = front_read(
        text_of(arena_printf(file->arena, "---\n%.*s\n---\n", TEXT_ARGUMENTS(keys))),
        file->arena);

    return front.answer.size || below >= file->count || closing_dashes(file, below)
               ? TEXT("")
               : front.question;
}

/** Tells cards below each other that have front matter each; how many there are. */
static int tell_fronted(struct retold *file) {
    int count = 0;

    for (size_t line = 0; line < file->count; line++) {
        size_t end = closing_dashes(file, line);
        struct text question = end > line + 1 ? fronted(file, line, end) : TEXT("");

        if (!question.size) {
            continue;
        }
        for (size_t i = line; i < end; i++) {
            retold_blank(file, i);
        }
        retold_question(file, line, question);
        retold_answer(file, end, TEXT(""));
        line = end;
        count++;
    }
    return count;
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
    if (pairs >= PAIRS_MIN) {
        return true;
    }
    retold_undo(file);
    return tell_fronted(file) >= PAIRS_MIN;
}
