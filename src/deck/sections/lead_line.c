// SPDX-License-Identifier: MIT
// A line that leads into a question, taken apart.

#include "lead_line.h"

#include "answer.h"
#include "tested.h"
#include "wording/bracket.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/excuse.h"
#include "wording/vocabulary.h"

#include <string.h>

enum {
    LONGEST_LEAD = 400,   // bytes of a question on a line of its own
    LONGEST_TOLD = 2000,  // of one that a label alone announces
    LONGEST_TAG = 24,     // and of a tag before it
    WRAPPED_MIN = 45,     // of a line that breaks off for want of room
    WRAPPED_MAX = 8,      // such lines of one question
};

static const struct {
    const char *opening;
    const char *closing;
} bolds[] = {{"**", "**"}, {"__", "__"}, {"<b>", "</b>"}, {"<strong>", "</strong>"}};

static struct text first_line(struct text text) {
    return text_line(&text);
}

/** A line in bold taken apart: what is inside, and where the text goes on. */
static bool cut_bold(struct text text, struct text *inside, struct text *behind) {
    for (size_t i = 0; i < sizeof(bolds) / sizeof(bolds[0]); i++) {
        struct text opening = text_of(bolds[i].opening);
        struct text closing = text_of(bolds[i].closing);
        struct text rest = text_from(text, opening.size);
        struct text front = text_slice(rest, 0, LONGEST_LEAD);
        size_t end;

        if (!text_starts(text, opening)) {
            continue;
        }
        end = line_emphasis_end(front, closing);
        end = end < front.size ? end : text_find(front, closing);
        if (end < front.size) {
            *inside = text_trim(text_slice(rest, 0, end));
            *behind = text_from(rest, end + closing.size);
            return true;
        }
    }
    return false;
}

/** Without what may stand between a question and its answer on one line. */
static struct text behind_dash(struct text text) {
    static const char *const dashes[] = {"- ",   "– ",    "— ",    "-> ",    "→",
                                         "=> ",  "<br>",  "<br/>", "<br />", "</br>",
                                         "\\\n", "\\ \n", NULL};
    struct text rest = line_without_front_ornaments(text);
    size_t dash = text_starts_any(rest, dashes);

    if (dash) {
        return behind_dash(text_from(rest, dash));
    }
    return text_starts(rest, TEXT("\n")) ? text_from(rest, 1) : rest;
}

/** Without how much a question counts in an exam. */
static struct text behind_marks(struct text text) {
    size_t at = line_skip_spaces(text, 0);
    size_t size = bracket_marks_size(text_from(text, at));

    return size ? text_from(text, at + size) : text;
}

/** Whether it is a sentence that tells somebody to answer, or ends in such behind a question: "What is a? Explain it." */
static bool tells(struct text line) {
    size_t mark = text_find(line, TEXT("? "));
    bool asks = mark < line.size;
    struct text last = text_trim(text_from(line, asks ? mark + 2 : 0));

    return (end_mark_stop(line) || (asks && colon_ends(line))) && title_read(last).tells;
}

/** Whether it is one bracket and nothing else: "(5 min)". */
static bool is_bracket(struct text text) {
    return text_starts(text, TEXT("(")) && text_find(text, TEXT(")")) + 1 == text.size;
}

/** Whether a word or two before a colon say of what kind the question is that follows: "**Q1 - Easy:** Why?" */
static bool is_kind(struct text text, struct text line) {
    return colon_ends(text) && text.size <= LONGEST_TAG && !title_asks(text) &&
           title_asks(line);
}

/** "**Q1 (5 min)** Name a.": the question stands behind its label, on the same line. */
static void take_behind(struct lead *lead, struct text line) {
    struct title label = lead->title;

    if (label.number && line.size &&
        (is_bracket(label.text) || is_kind(label.text, line))) {
        lead->title = title_read(line);
        lead->title.labelled = true;
        lead->title.number = label.number;
        lead->rest = text_from(lead->rest, line.size + 1);
    }
}

static struct lead bold_lead(struct text inside, struct text behind) {
    struct lead lead = {
        .kind = LEAD_BOLD, .title = title_read(inside), .rest = behind_dash(behind)};
    struct text line = first_line(lead.rest);
    struct text same = first_line(behind);
    bool alone = !text_trim(same).size || !line.size ||
                 lead.rest.bytes > same.bytes + same.size || answer_is_link(line);

    if (lead.title.labelled) {
        lead.kind = LEAD_LABEL;
        take_behind(&lead, line);
    } else if (lead.title.answers || !inside.size ||
               (!alone && !lead.title.asks &&
                !(tells(inside) && !text_starts(behind, TEXT("*"))))) {
        lead.kind = LEAD_NONE;
    }
    return lead;
}

/** "**Question 3**" alone in its paragraph: the question stands below. */
static bool is_label_alone(struct text inside, struct text behind) {
    struct text label = line_without_front_ornaments(inside);
    struct title title = title_read(inside);

    return title.blank && title.number && label_cut_question(&label) &&
           (!text_trim(behind).size || text_equal(text_trim(behind), TEXT(":")));
}

/** Whether it asks, ends with a blank to be filled in, or is a sentence that tells somebody to answer: "Name a planet." */
static bool calls(struct text text) {
    return title_asks(text) || text_ends(text, TEXT("___")) ||
           (end_mark_stop(text) && title_read(text).commands);
}

/** Whether what stands behind a line break in HTML may answer: it says something, asks nothing, and begins with no link. */
static bool may_tell(struct text rest) {
    static const char *const marks[] = {"?", "？", NULL};

    rest = text_trim(rest);
    return rest.size && !strchr("[<!", rest.bytes[0]) && !text_holds_any(rest, marks);
}

/** "What is a? - b": question and answer on one line, parted by a mark. */
static bool cut_inline(struct text line, struct lead *lead) {
    static const char *const marks[] = {" - ", " – ", " — ",  " → ",   " -> ",  " => ",
                                        " ; ", "\t",  "<br>", "<br/>", "<br />"};
    static const char *const signs[] = {" -", " –", " —",  " →",  " =>",
                                        " ;", "\t", "<br", "- [", NULL};
    size_t ask = line.size;
    bool parted = text_holds_any(line, signs);  // most are not

    for (size_t i = 0; parted && i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t at = text_find(line, text_of(marks[i]));
        struct text rest = text_from(line, at + text_of(marks[i]).size);

        if (at > 0 && at < ask && at < LONGEST_LEAD && calls(text_slice(line, 0, at)) &&
            (marks[i][0] != '<' || may_tell(rest))) {
            ask = at;
            lead->rest = rest;
        }
    }
    // "它是什么？- [b](c)": where there are no spaces, none stands before a link.
    if (ask == line.size) {
        ask = text_find(line, TEXT("- ["));
        if (ask == line.size || !calls(text_slice(line, 0, ask)) ||
            !label_is_link(text_from(line, ask + 2))) {
            return false;
        }
        lead->rest = text_from(line, ask + 2);
    }
    lead->title = title_read(text_slice(line, 0, ask));
    lead->title.asks = lead->title.asks || text_ends(text_slice(line, 0, ask), TEXT("___"));
    lead->inline_answer = true;
    return true;
}

/** Whether it is a number of parts and nothing else: "3.1", "3.a". */
static bool is_dotted(struct text text) {
    size_t at = line_skip_digits(text, 0);

    while (at > 0 && text_starts(text_from(text, at), TEXT("."))) {
        at = line_skip_digits(text, at + 1);
    }
    at += at > 1 && at + 1 == text.size && text.bytes[at - 1] == '.' &&
          line_has_letter(text, at);
    return at > 0 && at == text.size;
}

/** "(does anybody know?)": said of the question above it. */
static bool is_aside(struct text line) {
    return strchr("(*_\xEF", line.bytes[0]) && excuse_is_aside(line);
}

/** Behind the question that a label alone announces, up to the line that asks or to an answer; `lines` is how many it takes. */
static struct text behind_question(struct text rest, int *lines) {
    for (*lines = 0; rest.size; ++*lines) {
        struct text behind = rest;
        struct text line = line_without_break(text_trim(text_line(&behind)));

        if (label_begins_answer(line)) {
            return rest;
        }
        rest = behind;
        if (title_asks(line)) {
            ++*lines;
            return rest;
        }
    }
    return rest;
}

/** "**Question:**", and what it is on the next lines; false if there is nothing. */
static bool read_question_below(struct lead *lead) {
    int lines;
    struct text rest;
    struct text question;

    if (!lead->title.blank || lead->title.number) {
        return false;
    }
    rest = behind_question(lead->rest, &lines);
    question = text_trim(text_slice(lead->rest, 0, lead->rest.size - rest.size));
    if (!question.size || question.size > LONGEST_TOLD) {
        return false;
    }
    lead->title = title_read(question);
    lead->title.labelled = true;
    lead->announced = true;
    lead->below = lines;
    lead->rest = rest;
    return true;
}

/** Takes in the lines of a labelled paragraph that tells of something first and ends in what it asks: "Q1: A pump leaks. / Why does it?" */
static void take_whole(struct lead *lead, struct text text) {
    struct text rest = lead->rest;
    struct text line = TEXT("");
    int lines = 0;

    if (title_calls(&lead->title) || !lead->title.text.size || text.size > LONGEST_TOLD) {
        return;
    }
    for (; rest.size; lines++) {
        line = line_without_break(text_trim(text_line(&rest)));
        if (label_begins_answer(line) || title_read(line).labelled) {
            return;
        }
    }
    if (lines && (title_asks(line) || title_read(line).commands)) {
        lead->title = title_read(text_trim(text));
        lead->below = lines;
        lead->rest = TEXT("");
    }
}

/** Whether a line is broken off in its sentence, which goes on in the next one. */
static bool is_wrapped(struct text line, struct text rest) {
    return line.size >= WRAPPED_MIN &&
           (line_has_letter(line, line.size - 1) ||
            strchr(",-", line.bytes[line.size - 1])) &&
           line_has_letter(rest, 0) && !line_has_capital(rest, 0);
}

/** Takes in the lines over which the question of a numbered or labelled line goes on to its end: "1. Why does it / stop?" */
static void take_wrapped(struct lead *lead, struct text text) {
    struct text rest = lead->rest;
    struct text line = text_trim(first_line(text));
    struct title title;
    int lines = 0;

    while (!lead->below && lines < WRAPPED_MAX && is_wrapped(line, rest)) {
        line = text_trim(text_line(&rest));
        lines++;
    }
    if (!lines || !(title_asks(line) || end_mark_stop(line))) {
        return;
    }
    text.size = (size_t)(rest.bytes - text.bytes);
    title = title_read(text_trim(text));
    if (title_asks(line) || title.commands || !text_trim(rest).size) {
        title.labelled = lead->title.labelled;
        lead->title = title;
        lead->below = lines;
        lead->rest = rest;
    }
}

bool lead_is_possible(struct text line) {
    static const char *const marks[] = {"?", "？", "؟", ";", "\u037E", "፧", "՞", NULL};
    struct text bare = line_without_front_ornaments(line);

    // A row of a table is read with that.
    if (!bare.size || bare.bytes[0] == '|') {
        return false;
    }
    return strchr("*_<(", bare.bytes[0]) || line_skip_digits(bare, 0) > 0 ||
           text_starts(bare, TEXT("第")) || text_holds_any(bare, marks) ||
           words_at(bare, WORDS_QUESTION) || words_at(bare, WORDS_TASK) ||
           words_at(bare, WORDS_TELLING) || words_tell_last(line_without_break(bare));
}

/** The lead at the front of a text that begins a line, be it an `item`'s. */
static struct lead take_apart(struct text text, bool first, bool item) {
    struct text bare = line_without_front_ornaments(text);
    bool row = text_starts(bare, TEXT("|"));
    struct text line = text_trim(first_line(text));
    struct lead lead = {0};
    struct text inside;
    struct text behind;
    bool bold = cut_bold(bare, &inside, &behind);

    if (bold && is_label_alone(inside, behind)) {
        lead.kind = LEAD_LABEL;
        lead.title = title_read(inside);
        return lead;
    }
    if (bold && !title_read(inside).blank && !is_dotted(inside) &&
        !label_begins_printed(line) &&
        ((item && calls(inside)) || !colon_size(behind, 0))) {
        return bold_lead(inside, behind_marks(text_from(behind, colon_size(behind, 0))));
    }
    if (!row && !label_is_link(line) && cut_inline(line, &lead)) {
        lead.kind = LEAD_PLAIN;
        return lead;
    }
    if (line.size > LONGEST_TOLD ||
        (line.size > LONGEST_LEAD && !title_is_labelled(line))) {
        return lead;
    }
    lead.title = title_read(line_without_break(line));
    if (lead.title.answers || row || label_is_link(line)) {
        return lead;
    }
    lead.rest = text_from(text, first_line(text).size + 1);
    if (lead.title.labelled || read_question_below(&lead)) {
        lead.kind = LEAD_LABEL;
        take_whole(&lead, text);
        take_wrapped(&lead, text);
    } else if (first && line.size && !is_aside(line) &&
               (lead.title.asks || (lead.title.numbered && lead.title.number))) {
        lead.kind = LEAD_PLAIN;
        take_wrapped(&lead, text);
    }
    return lead;
}

struct lead lead_at(struct text text, bool first) {
    return take_apart(text, first, false);
}

/** Without the box of a task: "[ ] What is a?". */
static struct text without_box(struct text text) {
    static const char *const boxes[] = {"[ ] ", "[x] ", "[X] ", NULL};

    return text_from(text, text_starts_any(text, boxes));
}

/** Without the tag before a link: "[css] [What is a?](...)". */
static struct text without_tag(struct text text) {
    size_t close = text_find(text_slice(text, 0, LONGEST_TAG), TEXT("] ["));

    if (!text_starts(text, TEXT("[")) || close >= text.size || close >= LONGEST_TAG ||
        text_find(text_from(text, 1), TEXT("[")) != close + 1) {
        return text;
    }
    return text_from(text, close + 2);
}

/** Whether it is of an item behind a number. */
static bool is_counted(const struct reading *reading, uint32_t paragraph) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[blocks[paragraph].parent].kind == BLOCK_ITEM &&
           reading_first_number(reading, paragraph);
}

/** Takes the first line of an item for its question, if options or an answer's label stand below. */
static void take_tested(struct reading *reading, uint32_t paragraph, struct text text,
                        struct lead *lead) {
    const struct block *here = &reading->outline.blocks[paragraph];
    bool counted = is_counted(reading, paragraph);

    if (lead->title.asks || lead->title.labelled || lead->title.answers ||
        !(counted || lead->kind == LEAD_BOLD) || !tested_is(reading, here->line, counted)) {
        return;
    }
    if (lead->kind == LEAD_NONE) {
        struct text rest = text;

        lead->kind = LEAD_PLAIN;
        lead->title = title_read(line_without_break(text_trim(text_line(&rest))));
        lead->rest = rest;
    }
    lead->title.tested = lead->title.asks = lead->title.text.size > 0;
}

/** Whether an item asks on the first of several lines. */
static bool asks_above_lines(const struct reading *reading, uint32_t item) {
    const struct block *inside = &reading->outline.blocks[item + 1];

    return item + 1 < reading->outline.blocks[item].after &&
           inside->kind == BLOCK_PARAGRAPH && inside->line < inside->last &&
           title_asks(line_without_break(text_trim(reading_first_line(reading, item + 1))));
}

/** Whether a paragraph begins an item of which the next one, or the first of the list, asks above further lines. */
static bool is_among_asking(const struct reading *reading, uint32_t paragraph) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t item = blocks[paragraph].parent;
    uint32_t list = blocks[item].parent;

    return blocks[item].kind == BLOCK_ITEM && item + 1 == paragraph &&
           (asks_above_lines(reading, list + 1) ||
            (blocks[item].after < blocks[list].after &&
             asks_above_lines(reading, blocks[item].after)));
}

/** Takes the first line of a paragraph for its question, if it is numbered or among such that ask, and tells somebody to answer or is broken off from the lines below. */
static void take_told(struct reading *reading, uint32_t paragraph, struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    const struct block *here = &blocks[paragraph];
    struct text rest = lead->start;
    struct text line = line_without_break(text_trim(text_line(&rest)));
    bool whole = here->after == blocks[here->parent].after;

    if (lead->kind == LEAD_NONE && text_trim(rest).size && !text_starts(rest, TEXT("![")) &&
        (tells(line) ? is_among_asking(reading, paragraph) ||
                           (whole && is_counted(reading, paragraph))
                     : is_counted(reading, paragraph) &&
                           tested_breaks_off(line, text_trim(rest), &lead->title))) {
        lead->kind = LEAD_PLAIN;
        lead->title = title_read(line);
        lead->title.asks = lead->title.asks || tells(line);
        lead->rest = rest;
    }
}

void lead_begin_anew(struct lead *lead, struct text text) {
    struct lead anew = take_apart(text, true, true);

    if (anew.kind == LEAD_NONE) {
        anew.title = title_read(text);
        anew.rest = TEXT("");
    }
    anew.start = text;
    anew.boxed = lead->boxed;
    anew.line = lead->line;
    *lead = anew;
}

static struct lead read_paragraph(struct reading *reading, uint32_t paragraph) {
    struct text whole = reading_markdown(reading, paragraph, paragraph);
    struct text text = without_tag(without_box(whole));
    struct lead lead = {.boxed = without_box(whole).size < whole.size};

    lead_begin_anew(&lead, text);
    take_tested(reading, paragraph, text, &lead);
    take_told(reading, paragraph, &lead);
    lead.line = reading->outline.blocks[paragraph].line;
    return lead;
}

struct lead lead_read(struct reading *reading, uint32_t paragraph) {
    struct lead_slot *slot;

    if (!reading->lead_slots) {
        reading->lead_slots = arena_new(reading->scratch, reading->outline.block_count,
                                        sizeof(*reading->lead_slots));
    }
    slot = &reading->lead_slots[paragraph];
    if (!slot->lead) {
        slot->lead = arena_new(reading->scratch, 1, sizeof(*slot->lead));
        *slot->lead = read_paragraph(reading, paragraph);
    }
    return *slot->lead;
}

bool lead_names_questions(const struct lead *lead) {
    struct text rest = lead->start;
    size_t mark = text_find(rest, TEXT("?\n"));
    struct text line = text_line(&rest);
    struct title first;

    if (mark == lead->start.size || rest.bytes > lead->start.bytes + mark) {
        return false;
    }
    first = title_read(text_trim(line));
    return !title_calls(&first) && !first.labelled;
}
