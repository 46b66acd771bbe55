// SPDX-License-Identifier: MIT
// Numbered items that end their question with the line or with its bold words: all do if most that ask do.

#include "parted.h"

#include "wording/alternative.h"
#include "wording/colon.h"
#include "wording/line.h"
#include "wording/title.h"

#include <string.h>

enum {
    ASKING_MIN = 3,      // of one kind, with an answer behind each
    LONGEST_HEAD = 90,   // bytes of a line that is not wrapped
    SHORTEST_TOLD = 10,  // bytes of an answer
    ASKING_SURE =
        9,  // for each that does not: then that one may be a question whatever it says
};

enum kind {
    KIND_NONE,
    KIND_LINE,  // the answer begins on the next line, or behind a blank one if the question asks
    KIND_BOLD,  // it stands behind words in bold
    KINDS,
};

/** An item with its question and its answer in one paragraph. */
struct parted {
    enum kind kind;
    size_t from;       // bytes before the question
    struct text head;  // the question
    struct text told;  // the answer's first line
};

/** Where the text of a numbered item begins; 0 if a line is none. */
static size_t text_of_item(struct text line) {
    size_t from = line_skip_spaces(line, 0);
    size_t behind = line_behind_number(line, from);

    return from <= 3 && behind > from ? behind : 0;
}

/** Whether a line begins a sentence: it has a capital, a figure, code or letters without case. */
static bool begins_sentence(struct text line) {
    unsigned char first = line.size ? (unsigned char)line.bytes[0] : 0;
    unsigned char second = line.size > 1 ? (unsigned char)line.bytes[1] : 0;
    bool small_cyrillic = (first == 0xD0 && second >= 0xB0) || first == 0xD1;

    return (first >= 'A' && first <= 'Z') || first == '`' || first == '"' ||
           (first >= 0xC3 && !small_cyrillic);
}

/** What stands in bold at the front of a text, and behind it on the line; false if nothing does. */
static bool read_bold(struct text text, struct parted *parted) {
    struct text marks = text_slice(text, 0, 2);
    size_t end = text_find(text_from(text, 2), marks);

    if ((!text_equal(marks, TEXT("**")) && !text_equal(marks, TEXT("__"))) ||
        end + 4 >= text.size) {
        return false;
    }
    parted->head = text_slice(text, 0, end + 4);
    parted->told = text_trim(text_from(text, end + 4));
    return parted->told.size >= SHORTEST_TOLD;
}

static struct parted read_parted(const struct retold *file, size_t line) {
    struct text text = file->lines[line];
    struct parted parted = {.from = text_of_item(text)};

    if (!parted.from || file->code[line]) {
        return parted;
    }
    text = text_trim(text_from(text, parted.from));
    if (read_bold(text, &parted)) {
        parted.kind = KIND_BOLD;
        return parted;
    }
    parted.head = text;
    parted.told = retold_line(file, line + 1);
    if (line + 1 < file->count && !file->code[line + 1] && text.size &&
        text.size <= LONGEST_HEAD && begins_sentence(parted.told)) {
        parted.kind = KIND_LINE;
    }
    return parted;
}

static struct text said_by(const struct parted *parted) {
    return parted->kind == KIND_BOLD
               ? text_trim(text_slice(parted->head, 2, parted->head.size - 2))
               : parted->head;
}

static bool asks(const struct parted *parted) {
    return title_asks(said_by(parted));
}

/** Whether an item asks with all of its line, and what stands below is no further item. */
static bool is_answered_below(const struct retold *file, size_t line) {
    size_t next = retold_next(file, line + 1);

    return text_of_item(file->lines[line]) && !file->code[line] && next < file->count &&
           !text_of_item(file->lines[next]) && title_asks(retold_line(file, line));
}

/** Whether what does not ask may be a question as well. */
static bool is_silent(const struct parted *parted) {
    struct text said = said_by(parted);

    return !asks(parted) && said.size && !strchr(",;-(", said.bytes[said.size - 1]) &&
           !colon_ends(said) && !alternative_letter(parted->told);
}

/** The same by what it says itself: bold words must request, for they may be a label. */
static bool is_request(const struct parted *parted) {
    return is_silent(parted) &&
           (parted->kind == KIND_LINE ||
            (begins_sentence(parted->told) && title_read(said_by(parted)).requests));
}

static void tell(struct retold *file, size_t line, const struct parted *parted) {
    struct text front = text_slice(file->lines[line], 0, parted->from);

    if (parted->kind == KIND_LINE) {
        file->out[line] =
            text_of(arena_printf(file->arena, "%.*s\n", TEXT_ARGUMENTS(file->lines[line])));
        file->out[line + 1] = text_of(arena_printf(
            file->arena, "%*s%.*s", (int)parted->from, "", TEXT_ARGUMENTS(parted->told)));
    } else {
        file->out[line] =
            text_of(arena_printf(file->arena, "%.*s%.*s\n\n%*s%.*s", TEXT_ARGUMENTS(front),
                                 TEXT_ARGUMENTS(parted->head), (int)parted->from, "",
                                 TEXT_ARGUMENTS(parted->told)));
    }
}

bool parted_told(struct retold *file) {
    int asking[KINDS] = {0};
    int silent[KINDS] = {0};
    int requests[KINDS] = {0};
    bool told = false;

    for (size_t line = 0; line < file->count; line++) {
        struct parted parted = read_parted(file, line);

        if (!parted.from) {
            continue;
        }
        asking[parted.kind] += parted.kind == KIND_BOLD && asks(&parted);
        asking[KIND_LINE] += is_answered_below(file, line);
        silent[parted.kind] += parted.kind && is_silent(&parted);
        requests[parted.kind] += parted.kind && is_request(&parted);
    }
    if (asking[KIND_LINE] < ASKING_MIN && asking[KIND_BOLD] < ASKING_MIN) {
        return false;
    }
    for (size_t line = 0; line < file->count; line++) {
        struct parted parted = read_parted(file, line);
        bool sure = asking[parted.kind] >= ASKING_SURE * silent[parted.kind];

        if (parted.kind && asking[parted.kind] >= ASKING_MIN &&
            asking[parted.kind] >= requests[parted.kind] &&
            (sure ? is_silent(&parted) : is_request(&parted))) {
            tell(file, line, &parted);
            told = true;
        }
    }
    return told;
}
