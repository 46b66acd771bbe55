// SPDX-License-Identifier: MIT
// Lists of fields told as the question and the answer in them.

#include "fielded.h"

#include "wording/colon.h"
#include "wording/label.h"
#include "wording/vocabulary.h"

#include <string.h>

enum { RECORDS_MIN = 3, LONGEST_NAME = 40 };

enum field { FIELD_NONE, FIELD_OTHER, FIELD_GIVEN, FIELD_QUESTION, FIELD_ANSWER };

/** A list of fields. */
struct record {
    size_t end;
    size_t question;  // its line
    size_t answer;
    int fields;  // beside these two
    bool given;  // a heading names what the question, "Problem:", only states
};

/** Whether a name ends in a word of answers: "Expected answer", "Model solution". */
static bool ends_as_answer(struct text name, struct arena *arena) {
    struct text folded = text_folded(name, arena);
    size_t at = folded.size;

    while (at > 0 && folded.bytes[at - 1] != ' ') {
        at--;
    }
    return at > 0 && label_word(text_from(name, at)) == WORD_ANSWER;
}

/** Takes "- **Level:** easy" apart. */
static enum field field_of(const struct retold *file, size_t line, struct text *value) {
    struct text text = file->lines[line];
    size_t marks;
    size_t colon;
    struct text name;

    if (file->code[line] || text.size < 3 || !strchr("-*+", text.bytes[0]) ||
        text.bytes[1] != ' ') {
        return FIELD_NONE;
    }
    text = text_trim(text_from(text, 2));
    marks = line_count_marks(text, 0);
    colon = colon_find(text);
    if (!marks || colon > LONGEST_NAME || colon >= text.size) {
        return FIELD_NONE;
    }
    name = text_trim(text_slice(text, marks, colon));
    while (name.size && line_count_marks(name, name.size - 1)) {
        name.size--;
    }
    *value = text_from(text, colon + line_separator_size(text, colon));
    *value = text_trim(text_from(*value, line_count_marks(*value, 0)));
    switch (label_word(name)) {
    case WORD_QUESTION: return FIELD_QUESTION;
    case WORD_ANSWER: return FIELD_ANSWER;
    default: break;
    }
    if (ends_as_answer(name, file->arena)) {
        return FIELD_ANSWER;
    }
    return words_at(name, WORDS_STEM) == name.size ||
                   words_at(name, WORDS_TASK) == name.size
               ? FIELD_GIVEN
               : FIELD_OTHER;
}

/** Whether a heading stands right above a line. */
static bool is_headed(const struct retold *file, size_t line) {
    line -= line > 0 && !retold_line(file, line - 1).size;
    return line > 0 && text_starts(file->lines[line - 1], TEXT("#"));
}

/** Whether a line belongs to the field above it: it is indented, or blank before such a one. */
static bool goes_on(const struct retold *file, size_t line) {
    size_t next = retold_next(file, line);

    return next < file->count && text_starts(file->lines[next], TEXT(" "));
}

/** Reads the list of fields that begins in a line; false if it is none of a question and its answer. */
static bool read_record(const struct retold *file, size_t line, struct record *record) {
    struct text value;

    *record = (struct record){.end = line};
    if (field_of(file, line, &value) == FIELD_NONE) {
        return false;
    }
    for (; record->end < file->count; record->end++) {
        enum field field = field_of(file, record->end, &value);

        if (field == FIELD_QUESTION && !record->question && value.size) {
            record->question = record->end + 1;
        } else if (field == FIELD_ANSWER && record->question && !record->answer) {
            record->answer = record->end + 1;
        } else if (field == FIELD_GIVEN && record->end == line && value.size &&
                   is_headed(file, line)) {
            record->question = line + 1;
            record->given = true;
        } else if (field == FIELD_OTHER || field == FIELD_GIVEN) {
            record->fields++;
        } else if (field != FIELD_NONE || !goes_on(file, record->end)) {
            break;
        }
    }
    return record->question && record->answer && (record->fields || record->given);
}

/** Whether a fold opens in the next line that says something. */
static bool folds(const struct retold *file, size_t line) {
    return text_starts(retold_line(file, retold_next(file, line)), TEXT("<details"));
}

/** A line of a field's text, without what indents it. */
static struct text inside(const struct retold *file, size_t line) {
    struct text text = file->lines[line];

    return text_starts(text, TEXT("  ")) ? text_from(text, 2) : text;
}

/** Fields before the question say what it is about, those behind it go with the answer. */
static void tell_record(struct retold *file, size_t from, const struct record *record) {
    bool stated = record->given;
    struct text value;

    for (size_t line = from; line + 1 < record->question; line++) {
        retold_blank(file, line);
    }
    field_of(file, record->question - 1, &value);
    if (record->given) {
        file->out[from] = value;
    } else {
        retold_question(file, record->question - 1, value);
    }
    for (size_t line = record->question; line + 1 < record->answer; line++) {
        stated = stated && field_of(file, line, &value) == FIELD_NONE;
        if (stated) {
            file->out[line] = inside(file, line);
        } else {
            retold_blank(file, line);
        }
    }
    field_of(file, record->answer - 1, &value);
    // A fold needs no label.
    if (record->given && !value.size && folds(file, record->answer)) {
        retold_blank(file, record->answer - 1);
    } else {
        retold_answer(file, record->answer - 1, value);
    }
    for (size_t line = record->answer; line < record->end; line++) {
        if (field_of(file, line, &value) != FIELD_NONE) {
            retold_blank(file, line);
        } else {
            file->out[line] = inside(file, line);
        }
    }
    if (!record->given) {
        retold_end(file, record->end);
    }
}

static size_t pass(struct retold *file, bool tells) {
    size_t count = 0;

    for (size_t line = 0; line < file->count;) {
        struct record record;
        bool found = read_record(file, line, &record);

        if (found && tells) {
            tell_record(file, line, &record);
        }
        count += found;
        line = record.end > line ? record.end : line + 1;
    }
    return count;
}

bool fielded_told(struct retold *file) {
    return pass(file, false) >= RECORDS_MIN && pass(file, true);
}
