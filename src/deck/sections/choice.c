// SPDX-License-Identifier: MIT
// Multiple choice: options with boxes, some of them ticked.

#include "choice.h"

#include "wording/alternative.h"
#include "wording/builder.h"
#include "wording/choice_named.h"
#include "wording/fence.h"
#include "wording/label.h"

#include <stdio.h>
#include <string.h>

enum {
    OPTIONS_MAX = 16,
    LONGEST_STEM = 1600,  // bytes between the question and its options
    UNTICKED_MIN = 3,     // options without a tick that are still options
};

struct option {
    struct text text;  // Markdown behind the box, all its lines
    enum alternative_mark mark;
    bool ticked;
};

struct choice {
    struct text before;  // a stem that stands between the question and the options
    struct text named;   // "Correct answers: A, C" or "A, C", where that stands before them
    struct option options[OPTIONS_MAX];
    size_t count;
    size_t ticked;
    bool numbered;  // "1. ", which what stands behind them may name
    bool boxed;     // "- [ ]", or named below: options even without a tick
    struct text after;
};

/** The size of a fenced block at the front, blank lines before it included; 0 if none begins there. */
static size_t code_size(struct text text) {
    struct text rest = text;
    struct text line = rest;

    while (rest.size && !text_trim(line = text_line(&rest)).size) {
    }
    if (!fence_begins(line)) {
        return 0;
    }
    while (rest.size && !fence_begins(text_line(&rest))) {
    }
    return text.size - rest.size;
}

/** How much of what stands behind the last box is its own: lines that go on further in, and code if the others have some. */
static size_t own_size(struct text text, bool coded) {
    struct text rest = text;
    size_t indent = line_skip_spaces(text, 0);
    size_t size = 0;

    while (rest.size) {
        struct text line = text_line(&rest);

        if (!text_trim(line).size || (size && line_skip_spaces(line, 0) <= indent)) {
            break;
        }
        size = text.size - rest.size;
    }
    return coded ? size + code_size(text_from(text, size)) : size;
}

/** The lines from the box on, without the box. */
static struct text option_text(struct text line, struct text whole) {
    struct text rest = whole;

    text_line(&rest);
    if (!text_trim(rest).size) {
        return line;
    }
    return text_trim(
        (struct text){line.bytes, (size_t)(whole.bytes + whole.size - line.bytes)});
}

/** Finds the lines that begin an option; `coded` is set when the first one holds code. */
static void find_options(struct text text, struct choice *choice, const char **starts,
                         bool *coded) {
    struct text rest = text;
    bool fenced = false;

    while (rest.size && choice->count < OPTIONS_MAX) {
        const char *start = rest.bytes;
        struct text line = text_line(&rest);
        struct text box = line;
        bool ticked = false;
        bool boxed = alternative_cut_box(&box, &ticked);
        enum alternative_mark mark = ticked ? MARK_TICK : MARK_NONE;

        if (fence_begins(line)) {
            fenced = !fenced;
            *coded = *coded || choice->count == 1;
        } else if (!fenced && (boxed || alternative_cut_letter(
                                            &line, 'a' + (int)choice->count, &mark))) {
            choice->boxed = choice->boxed || boxed;
            choice->options[choice->count] =
                (struct option){boxed ? box : line, mark, false};
            starts[choice->count++] = start;
        }
    }
}

/** Cuts the number off that an item would have in its list, "3. text", "(3) text", "③ text", or that all have that Markdown counts, "1. text". */
static bool cut_next_number(struct text *item, size_t number) {
    struct text text = text_from(*item, text_starts(*item, TEXT("(")));
    size_t circled = choice_circled(text);
    size_t digits = line_skip_digits(text, 0);
    size_t at = circled ? TEXT("①").size : digits + 1;

    if (circled ? circled != number
                : !digits || at >= text.size || !strchr(".)", text.bytes[digits]) ||
                      !line_has_space(text, at) ||
                      (line_first_number(text) != (int)number &&
                       !text_starts(text, TEXT("1. ")))) {
        return false;
    }
    *item = text_trim(text_from(text, at));
    return true;
}

/** Whether the first line says that options stand below, "**Options:**": then a tick is enough to tell the right ones. */
static bool names_options(struct text text) {
    static const char *const names[] = {
        "options",      "choices",  "answer options", "opciones", "opções",
        "alternativas", "opzioni",  "antwortmöglich", "варианты", "варіанти",
        "seçenekler",   "lựa chọn", "opcje",          "pilihan",  "选项",
        "選項",         "選択肢",   "선택지",         "보기",     NULL};
    struct text line = text_line(&text);

    return line_starts_any(text_from(line, line_count_marks(line, 0)), names) > 0;
}

/** Whether what stands behind the items names one of them in its words below an answer's label: "**Answer:** Shears". */
static bool names_item(const struct choice *choice, struct text behind) {
    struct text line = text_line(&behind);
    bool labelled = label_cut_answer(&line);
    size_t named = 0;

    for (size_t i = 0; i < choice->count; i++) {
        named += text_equal(text_trim(choice->options[i].text), text_trim(line));
    }
    return labelled && named == 1;
}

/** Reads a list without boxes or letters, whose right items are marked in words, ticked below a line that calls them options, or told behind all by their number or words; false if it is none. */
static bool find_items(struct text text, struct choice *choice, const char **starts) {
    bool named = names_options(text);
    struct text line = TEXT("");
    size_t indent = 0;
    size_t marked = 0;

    for (struct text rest = text; rest.size && choice->count < OPTIONS_MAX;) {
        const char *start = rest.bytes;
        struct text item;
        bool number;
        bool bullet;

        line = text_line(&rest);
        item = alternative_without_bullet(line);
        number = cut_next_number(&item, choice->count + 1);
        bullet = item.size && item.size < text_trim(line).size;
        if (choice->count && text_trim(line).size && !bullet) {
            choice->boxed =
                !marked &&
                names_item(choice, text_from(text, (size_t)(start - text.bytes)));
            break;
        }
        if (bullet) {
            bool ticked =
                named ? alternative_cut_tick(&item) : alternative_cut_words(&item);

            choice->numbered = number && (choice->numbered || !choice->count);
            indent = choice->count ? indent : line_skip_spaces(line, 0);
            if (line_skip_spaces(line, 0) != indent) {
                return false;
            }
            marked += ticked;
            choice->options[choice->count] =
                (struct option){item, ticked ? MARK_TICK : MARK_NONE, false};
            starts[choice->count++] = start;
        }
    }
    return choice->count >= UNTICKED_MIN &&
           (marked ? marked < choice->count
                   : choice->boxed ||
                         (choice->numbered && choice_named(line, choice->count, &line)));
}

/** Ticks the options that are marked so; returns how many are. */
static size_t tick(struct choice *choice, enum alternative_mark mark) {
    size_t ticked = 0;

    for (size_t i = 0; i < choice->count; i++) {
        choice->options[i].ticked = choice->options[i].mark == mark;
        ticked += choice->options[i].ticked;
    }
    return ticked;
}

/** Of three options or more a single one in bold or with a star is the right one, if none has a tick. */
static void tick_all(struct choice *choice) {
    choice->ticked = tick(choice, MARK_TICK);
    for (enum alternative_mark mark = MARK_BOLD;
         mark <= MARK_STAR && !choice->ticked && choice->count >= UNTICKED_MIN; mark++) {
        choice->ticked = tick(choice, mark) == 1;
    }
    if (!choice->ticked) {
        tick(choice, MARK_TICK);
    }
}

/** Whether letters of options are all that it says: "A, C", "**B**", "多选 A、C". */
static bool names_letters(struct text text) {
    static const char *const signs[] = {"、", "，", "多选", "多選", "单选", "單選", NULL};
    size_t letters = 0;

    for (size_t i = 0; i < text.size; i++) {
        size_t sign = text_starts_any(text_from(text, i), signs);

        if (sign) {
            i += sign - 1;
            continue;
        }
        letters += line_has_letter(text, i);
        if (line_has_letter(text, i) ? line_has_letter(text, i + 1) || text.bytes[i] > 'H'
                                     : !strchr("*_ ,.;&/+\n", text.bytes[i])) {
            return false;
        }
    }
    return letters > 0;
}

/** Where an answer's label stands before the options, outside of code; "a:" is one of CSS or of an option. */
static size_t find_label(struct text text) {
    bool fenced = false;

    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;
        struct text line = text_line(&rest);

        fenced ^= fence_begins(line);
        if (!fenced && label_begins_answer(line) && !label_is_letter(line)) {
            return at;
        }
    }
    return text.size;
}

/** Parts what names the right options from the stem before it. */
static void take_named(struct choice *choice) {
    size_t label = names_letters(choice->before) ? 0 : find_label(choice->before);

    choice->named = text_from(choice->before, label);
    choice->before = text_trim(text_slice(choice->before, 0, label));
    label_cut_answer(&choice->named);
}

/** Parts what names the right options from what stands behind them, or takes the label away from what tells them. */
static void take_named_behind(struct choice *choice) {
    struct text rest = choice->after;
    struct text line = text_line(&rest);

    if (choice->ticked || choice->named.size || choice->count < UNTICKED_MIN) {
        return;
    }
    if (choice_named(line, choice->count, &choice->named)) {
        choice->after = text_trim(rest);
    } else if (choice->boxed && label_cut_answer(&choice->after)) {
        choice->named = choice->after;
        choice->after = TEXT("");
    }
}

static bool read_choice(struct text text, struct choice *choice) {
    const char *starts[OPTIONS_MAX + 1] = {NULL};
    bool coded = false;
    struct text last;

    find_options(text, choice, starts, &coded);
    // "A.2" alone is the answer behind numbers.
    if (choice->count < 2) {
        *choice = (struct choice){0};
        if (!find_items(text, choice, starts)) {
            return false;
        }
    }
    if (choice->count < 2 || starts[0] - text.bytes > LONGEST_STEM) {
        return false;
    }
    choice->before = text_trim(text_slice(text, 0, (size_t)(starts[0] - text.bytes)));
    take_named(choice);
    tick_all(choice);
    last = text_from(text, (size_t)(starts[choice->count - 1] - text.bytes));
    starts[choice->count] = last.bytes + own_size(last, coded);
    choice->after =
        text_trim(text_from(text, (size_t)(starts[choice->count] - text.bytes)));
    take_named_behind(choice);
    if (!choice->ticked && (choice->count < UNTICKED_MIN ||
                            (!choice->boxed && !text_trim(choice->named).size))) {
        return false;
    }
    for (size_t i = 0; i < choice->count; i++) {
        struct text whole = {starts[i], (size_t)(starts[i + 1] - starts[i])};

        choice->options[i].text = option_text(choice->options[i].text, whole);
    }
    return true;
}

/** How far into a line a backslash keeps it what it says: "35." alone is an empty list, "> 5" a quotation. */
static size_t escape_at(struct text line) {
    size_t at = line_skip_digits(line, 0);
    bool numbers = at > 0 && at < line.size && strchr(".)", line.bytes[at]);
    bool marks = at == 0 && line.size && strchr("-+*#>", line.bytes[0]);

    return (numbers || marks) && (at + 1 == line.size || line.bytes[at] == '>' ||
                                  line_has_space(line, at + 1))
               ? at
               : line.size;
}

static void add_first_line(struct builder *out, struct text line) {
    size_t at = escape_at(line);

    builder_add(out, text_slice(line, 0, at));
    builder_add(out, at < line.size ? TEXT("\\") : TEXT(""));
    builder_add(out, text_from(line, at));
}

static void add_option(struct builder *out, struct text option, size_t number) {
    struct text line = text_line(&option);
    char mark[24] = "- ";

    if (number) {
        snprintf(mark, sizeof(mark), "%zu. ", number);
    }
    builder_add(out, text_of(mark));
    add_first_line(out, line);
    while (option.size) {
        line = text_line(&option);
        builder_add(out, !line.size ? TEXT("\n") : number ? TEXT("\n    ") : TEXT("\n  "));
        builder_add(out, line);
    }
    builder_add(out, TEXT("\n"));
}

static struct text options_text(const struct choice *choice, struct text head,
                                bool ticked_only, struct arena *arena) {
    struct builder out = {.arena = arena};

    builder_add(&out, head);
    builder_add(&out, head.size ? TEXT("\n\n") : TEXT(""));
    for (size_t i = 0; i < choice->count; i++) {
        if (choice->options[i].ticked && ticked_only && choice->ticked == 1) {
            struct text rest = choice->options[i].text;
            struct text line = text_line(&rest);

            add_first_line(&out, line);
            builder_add(&out, rest.size ? TEXT("\n") : TEXT(""));
            builder_add(&out, rest);
        } else if (choice->options[i].ticked || !ticked_only) {
            add_option(&out, choice->options[i].text, choice->numbered ? i + 1 : 0);
        }
    }
    return builder_text(&out);
}

/** How much of an option's first line stands in a line of its own in a question: all but a remark, or nothing. */
static size_t shown_size(struct text question, struct text option) {
    struct text first = text_trim(text_line(&option));
    size_t size = 0;

    while (first.size && question.size) {
        struct text line = text_trim(alternative_without_bullet(text_line(&question)));

        if (line.size > size && text_starts(first, line) &&
            !line_has_letter(first, line.size)) {
            size = line.size;
        }
    }
    return size;
}

/** Whether a question shows all of the options itself, so that the answer only repeats them. */
static bool shows_all(struct text question, const struct choice *choice) {
    for (size_t i = 0; i < choice->count; i++) {
        if (!shown_size(question, choice->options[i].text)) {
            return false;
        }
    }
    return true;
}

/** The wrong options that say why they are, below those that the question shows. */
static void add_remarks(struct builder *out, struct text question,
                        const struct choice *choice) {
    const char *before = "\n\n";

    for (size_t i = 0; i < choice->count; i++) {
        struct text whole = choice->options[i].text;
        struct text rest = whole;

        if (!choice->options[i].ticked &&
            shown_size(question, whole) < text_trim(text_line(&rest)).size) {
            builder_add(out, text_of(before));
            add_option(out, whole, choice->numbered ? i + 1 : 0);
            before = "";
        }
    }
}

static void add_behind(struct builder *out, struct text text) {
    builder_add(out, text.size ? TEXT("\n\n") : TEXT(""));
    builder_add(out, text);
}

bool choice_split(struct card *card, struct arena *arena) {
    struct choice choice = {0};
    struct builder question = {.arena = arena};
    struct builder answer = {.arena = arena};
    bool shown;

    if (!read_choice(card->answer, &choice)) {
        return false;
    }
    shown = shows_all(card->question, &choice);
    builder_add(&question, card->question);
    if (!shown) {
        add_behind(&question, options_text(&choice, choice.before, false, arena));
    }
    builder_add(&answer, options_text(&choice, choice.named, true, arena));
    if (shown) {
        add_remarks(&answer, card->question, &choice);
    }
    add_behind(&answer, shown ? choice.before : TEXT(""));
    add_behind(&answer, choice.after);
    card->question = builder_text(&question);
    card->answer = builder_text(&answer);
    return choice.ticked > 0 || choice.named.size > 0;
}

bool choice_has_letters(struct text text) {
    int next = 'a';

    while (text.size && next < 'c') {
        next += alternative_letter(text_line(&text)) == next;
    }
    return next == 'c';
}

bool choice_is_ticked(struct text text) {
    bool seen[2] = {false, false};

    while (text.size) {
        struct text line = text_line(&text);
        bool ticked = false;

        if (alternative_cut_box(&line, &ticked)) {
            seen[ticked] = true;
        }
    }
    return seen[false] && seen[true];
}
