// SPDX-License-Identifier: MIT
// The numbers of the questions that a chapter holds.

#include "topic_range.h"

#include "wording/bracket.h"
#include "wording/line.h"
#include "wording/vocabulary.h"

enum {
    FIRST_YEAR = 1900,
    LONGEST_NUMBER = 4,
};

/** What a chapter says of its questions. */
struct range {
    int numbers[2];
    size_t count;  // of those
    bool word;     // "Questions", "Q"
    bool joint;    // a dash or "to" between them
};

/** The size of "Questions", "q." or "#" at the front. */
static size_t word_size(struct text text) {
    static const char *const plurals[] = {"questions", "preguntas", "perguntas", "fragen",
                                          "domande",   "pytania",   "вопросы",   "вопросов",
                                          "#",         NULL};
    size_t size = words_at(text, WORDS_QUESTION);

    return size ? size : line_starts_any(text, plurals);
}

/** The size of what joins two numbers. */
static size_t joint_size(struct text text) {
    static const char *const joints[] = {"-", "–", "—", "~", "to ", "bis ", "до ", NULL};

    return text_starts_any(text, joints);
}

/** Takes the next number, word or joint off the text; false if it is none of them. */
static bool take(struct range *range, struct text *text) {
    size_t size = line_skip_digits(*text, 0);

    if (size) {
        if (size > LONGEST_NUMBER || range->count > 1 || (range->count && !range->joint)) {
            return false;
        }
        range->numbers[range->count++] = line_first_number(text_slice(*text, 0, size));
    } else if ((size = joint_size(*text)) > 0) {
        if (range->joint || range->count != 1) {
            return false;
        }
        range->joint = true;
    } else {
        size = word_size(*text);
        range->word = range->word || size;
    }
    *text = text_trim(text_from(*text, size));
    return size > 0;
}

/** Reads as much of it as tells numbers of questions: "Questions 1-20", "Q1 – Q20", "1 to 20". */
static struct range read_range(struct text *text) {
    struct range range = {0};

    while (text->size && take(&range, text)) {
    }
    return range;
}

/** Whether they may be numbers of questions: of several, and no years. */
static bool counts_on(const struct range *range) {
    return range->count == 2 && range->numbers[0] > 0 &&
           range->numbers[1] > range->numbers[0] + (range->word ? 0 : 1) &&
           (range->word || range->numbers[0] < FIRST_YEAR);
}

/** Whether it says that and nothing else: how many there are may be a part of a name. */
static bool is_range(struct text text) {
    struct range range = read_range(&text);

    return !text.size && counts_on(&range);
}

/** The place of the last colon, bar or dash between spaces, the size if there is none. */
static size_t last_separator(struct text name) {
    static const char *const separators[] = {": ", " - ", " – ", " — ", " | ", NULL};

    for (size_t at = name.size; at-- > 0;) {
        if (text_starts_any(text_from(name, at), separators)) {
            return at;
        }
    }
    return name.size;
}

/** Without it at the end: in brackets, or behind a separator if it says what it counts. */
static struct text without_last(struct text name) {
    size_t open = bracket_start(name);
    size_t separator;

    if (open > 0 && open < name.size &&
        is_range(text_trim(text_slice(name, open + 1, name.size - 1)))) {
        return text_trim(text_slice(name, 0, open));
    }
    separator = last_separator(name);
    if (separator > 0 && separator < name.size) {
        size_t space = separator + 1 + text_find(text_from(name, separator + 1), TEXT(" "));
        struct text tail = text_trim(text_from(name, space));
        struct range range = read_range(&tail);

        if (!tail.size && range.word && counts_on(&range)) {
            return text_trim(text_slice(name, 0, separator));
        }
    }
    return name;
}

/** Without it before a colon or a dash at the front. */
static struct text without_first(struct text name) {
    static const char *const separators[] = {":", ". ", ") ", "|", "- ", "– ", "— ", NULL};
    struct text rest = name;
    struct range range = {0};
    size_t size = 0;

    while (rest.size && !(range.count == 2 && (size = text_starts_any(rest, separators))) &&
           take(&range, &rest)) {
    }
    rest = text_trim(text_from(rest, size));
    return size && counts_on(&range) && line_has_letter(rest, 0) ? rest : name;
}

struct text topic_range_cut(struct text name) {
    return without_first(without_last(name));
}
