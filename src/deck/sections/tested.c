// SPDX-License-Identifier: MIT
// Tests: what stands above options, or above the label of an answer, is asked whatever its words.

#include "tested.h"

#include "wording/alternative.h"
#include "wording/end_mark.h"
#include "wording/fence.h"
#include "wording/key_name.h"
#include "wording/label.h"
#include "wording/title.h"
#include "wording/vocabulary.h"

#include <string.h>

enum {
    BROKEN_OFF = 120,  // bytes of a line that is, with room for more
    FIRST_IDEOGRAPH = 0x2E80,
    STEM_LINES = 12,    // between a question and its first option
    OPTION_LINES = 24,  // of all its options
    OPTIONS_MIN = 2,
    CODE_DIGITS = 2,
    CODES_MIN = 3,
    TICKED_MIN = 3,  // headings that ask above boxes
    MARKED_MIN = 3,  // of which one stands in bold
    TESTS_MIN = 3,   // above a key, which make a test of the file
};

/** A walk over the lines below a question, those without text passed over. */
struct walk {
    const struct source *source;
    int line;
    struct text text;
    bool code;
};

/** Options that count on from the first letter. */
struct options {
    int count;
    int marks[MARK_STAR + 1];
    bool boxed;
};

/** Goes to the next line that says something; false at the end of the file, or of so many lines. */
static bool step(struct walk *walk, int *left) {
    struct fence fence;

    do {
        walk->line++;
        if (--*left < 0 || walk->line > walk->source->line_count) {
            walk->text = TEXT("");
            return false;
        }
        walk->text = text_trim(source_line(walk->source, walk->line));
        walk->code ^= fence_read(walk->text, &fence);
    } while (!walk->text.size);
    return true;
}

// In lower case: what troubles are told with as well, in notes that ask nothing.
static const char *const helping_words[] = {"sol",      "lösung",   "loesung", "rješenje",
                                            "решен",    "reshen",   "rozwi",   "lời giải",
                                            "loi giai", "response", "الحل",    NULL};

/** Whether a line says what answers, as an item or not; a solution may be one of trouble. */
static bool answers(struct text line, bool solutions) {
    struct text bare = alternative_without_bullet(line);
    struct text word;

    if (!label_begins_answer(bare) || label_is_letter(bare)) {
        return false;
    }
    word = line_without_front_ornaments(bare);
    word = text_from(word, line_count_marks(word, 0));
    for (size_t i = 0; helping_words[i] && !solutions; i++) {
        if (line_starts_with(word, text_of(helping_words[i]))) {
            return false;
        }
    }
    return true;
}

/** Whether another question, or a chapter, may begin there. */
static bool begins_another(struct text line) {
    return text_starts(line, TEXT("#")) || line_is_rule(line) || label_cut_number(&line) ||
           label_cut_question(&line);
}

/** Counts a line in if it is the next option. */
static bool take_option(struct options *options, struct text line) {
    enum alternative_mark mark = MARK_NONE;
    bool ticked = false;

    if (alternative_cut_box(&line, &ticked)) {
        options->boxed = true;
        mark = ticked ? MARK_TICK : MARK_NONE;
    } else if (options->boxed ||
               !alternative_cut_letter(&line, 'a' + options->count, &mark)) {
        return false;
    }
    options->count++;
    options->marks[mark]++;
    return true;
}

/** Whether some options are marked as right, or one alone of several stands out. */
static bool are_marked(const struct options *options) {
    int ticked = options->marks[MARK_TICK];

    return (ticked && ticked < options->count) ||
           (options->count >= MARKED_MIN &&
            (options->marks[MARK_BOLD] == 1 || options->marks[MARK_STAR] == 1));
}

/** Whether a fold stands there, which hides what is right. */
static bool folds(struct text line) {
    return line_starts_with(line, TEXT("<details"));
}

/** What the options say that begin in a line, and the line behind them. */
static enum tested read_options(struct walk *walk) {
    struct options options = {0};
    int left = OPTION_LINES;

    while (take_option(&options, walk->text) && step(walk, &left)) {
    }
    if (options.count < OPTIONS_MIN) {
        return TESTED_NOT;
    }
    // Work that is done is ticked as well.
    if (options.boxed) {
        return options.marks[MARK_TICK] && options.marks[MARK_TICK] < options.count
                   ? TESTED_TICKED
                   : TESTED_NOT;
    }
    return are_marked(&options) || answers(walk->text, true) || folds(walk->text)
               ? TESTED_KNOWN
               : TESTED_OPEN;
}

enum tested tested_below(const struct source *source, int line, bool stem_may_ask) {
    struct walk walk = {.source = source, .line = line};
    int left = STEM_LINES;

    for (bool first = true; step(&walk, &left); first = false) {
        struct options options = {0};

        if (walk.code) {
            continue;
        }
        if (answers(walk.text, false)) {
            return first ? TESTED_ANSWERED : TESTED_NOT;
        }
        if (take_option(&options, walk.text)) {
            return read_options(&walk);
        }
        if (begins_another(walk.text) || (!stem_may_ask && title_asks(walk.text))) {
            return TESTED_NOT;
        }
    }
    return TESTED_NOT;
}

bool tested_is(const struct reading *reading, int line, bool counted) {
    switch (tested_below(&reading->source, line, true)) {
    case TESTED_KNOWN: return true;
    case TESTED_ANSWERED: return counted;
    case TESTED_OPEN:
    case TESTED_TICKED: return counted && reading->promise == PROMISE_QUESTIONS;
    default: return false;
    }
}

/** Whether a heading is an answer's word with the number of the question right above it, "## Answer 3", or alone below a label that says no more, "### A" behind "### Q 1". */
static bool answers_above(const struct section *section) {
    const struct title *above = &section[-1].title;
    struct text text = line_without_ornaments(section->heading_text);
    size_t word = words_at(text, WORDS_ANSWER);
    size_t number = line_skip_spaces(text, word);

    if (!word || section->level < section[-1].level || !(above->blank || above->labelled)) {
        return false;
    }
    return number == text.size
               ? above->blank
               : line_skip_digits(text, number) == text.size &&
                     line_first_number(text_from(text, number)) == above->number;
}

/** Whether half of the headings right above boxes of which some are ticked ask: then these are options, and the others ask by them. */
static bool boxes_test(const struct reading *reading) {
    static const char *const ticks[] = {"[x]", "[X]", "(x)", "(X)", "[✔",
                                        "[✓]", "[✅]", "[√]", NULL};
    const struct outline *outline = &reading->outline;
    bool ticked = text_holds_any(reading->source.text, ticks);
    int asking = 0;
    int all = 0;

    for (size_t i = 1; ticked && i < outline->section_count; i++) {
        const struct section *section = &outline->sections[i];
        int line = outline->blocks[section->heading].last;

        if (tested_below(&reading->source, line, false) == TESTED_TICKED) {
            asking += section->title.asks;
            all++;
        }
    }
    return asking >= TICKED_MIN && 2 * asking >= all;
}

/** Whether a heading asks by what stands below it; what stands below a label is read with its answer by those who know labels. */
static bool asks_by_test(const struct reading *reading, const struct section *section,
                         bool boxes) {
    const struct title *title = &section->title;
    enum tested tested;

    if (!title->text.size || title->answers || title->labelled || title->asks) {
        return false;
    }
    // A mere name may stand above a line that asks.
    tested = tested_below(&reading->source, reading->outline.blocks[section->heading].last,
                          title->numbered);
    // "E. Layers" above boxes is the last of what those combine.
    return tested == TESTED_KNOWN ||
           (boxes && tested == TESTED_TICKED &&
            !alternative_letter(section->heading_text)) ||
           (tested >= TESTED_OPEN && tested <= TESTED_TICKED && title->numbered &&
            reading->promise == PROMISE_QUESTIONS);
}

/** "ID1", "AB-07": capitals and numbers, of two digits where they may be a name. */
static bool is_code(struct text text) {
    int least = text_starts(text, TEXT("ID")) ? 1 : CODE_DIGITS;
    int digits = 0;
    int letters = 0;

    for (size_t at = 0; at < text.size; at++) {
        bool digit = line_has_digit(text, at);
        bool letter = line_has_capital(text, at);

        if (!digit && !letter && !strchr("-_", text.bytes[at])) {
            return false;
        }
        digits += digit;
        letters += letter;
    }
    return digits >= least && letters;
}

/** Whether a section has a text, and the heading above is higher and has none of its own, or any if `bare` is not asked for. */
static bool is_below(const struct outline *outline, size_t number, bool bare) {
    const struct section *here = &outline->sections[number];

    return number > 1 && (!bare || here[-1].body == here->root) &&
           here->level > here[-1].level && outline_has_body(outline, number);
}

/** Codes that nearly all stand right below headings name those, and stand above their answers, be it below a stem. */
static void find_codes(struct outline *outline) {
    int codes = 0;
    int below = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        bool code = is_code(outline->sections[i].title.text);

        codes += code;
        below += code && is_below(outline, i, true);
    }
    for (size_t i = 1;
         below >= CODES_MIN && 5 * below >= 4 * codes && i < outline->section_count; i++) {
        struct title *title = &outline->sections[i].title;

        title->answers =
            title->answers || (is_code(title->text) && is_below(outline, i, false));
    }
}

/** How many lists of options begin between two lines. */
static int count_options(const struct source *source, int from, int to) {
    int count = 0;

    for (int line = from; line + 1 < to; line++) {
        struct walk walk = {.source = source, .line = line - 1};
        int left = OPTION_LINES;
        struct options options = {0};

        while (options.count < OPTIONS_MIN && step(&walk, &left) && walk.line < to &&
               take_option(&options, walk.text)) {
        }
        count += options.count == OPTIONS_MIN && !options.boxed;
        line = options.count ? walk.line : line;
    }
    return count;
}

bool tested_has_key(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int line = 1;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (key_is_name(here->title.text, reading->scratch) ||
            key_may_be_name(here->title.text, reading->scratch)) {
            int tests = count_options(&reading->source, line, here->line);

            // What stands between them are chapters of the test, not what it is about.
            if (tests >= TESTS_MIN && i <= (size_t)tests + TESTS_MIN) {
                return true;
            }
            line = here->line;
        }
    }
    return false;
}

void tested_find(struct reading *reading) {
    bool boxes = boxes_test(reading);

    find_codes(&reading->outline);
    for (size_t i = 1; i < reading->outline.section_count; i++) {
        struct section *section = &reading->outline.sections[i];

        section->title.answers = section->title.answers || answers_above(section);
        if (i != reading->title_section && asks_by_test(reading, section, boxes)) {
            section->title.asks = section->title.tested = true;
        }
    }
}

bool tested_breaks_off(struct text line, struct text rest, const struct title *whole) {
    static const char *const marks[] = {"?", "？", NULL};
    static const char *const stops[] = {".",  "。", ",",  "，", ":", "：", ";",
                                        "；", "!",  "！", "、", "-", "\\", NULL};
    struct title title = title_read(line);
    uint32_t last;

    line_last_character(line, &last);
    return line.size <= BROKEN_OFF && !text_ends_any(line, stops) &&
           (line_has_capital(rest, 0) || last >= FIRST_IDEOGRAPH) && end_mark_stop(rest) &&
           (title_calls(&title) || !title_calls(whole)) && !label_begins_answer(rest) &&
           !text_holds_any(rest, marks);
}
