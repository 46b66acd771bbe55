// SPDX-License-Identifier: MIT
// Headings among asking ones that are questions as well, though they do not ask themselves.

#include "member.h"

#include "lead.h"
#include "lists.h"
#include "sections/answer.h"
#include "sections/siblings.h"
#include "sections/titles.h"
#include "survey/guidance.h"
#include "survey/marked.h"
#include "wording/end_mark.h"

enum { NAMES_MAX = 12 };  // below a heading that asks, to be parts of what answers it

/** Whether a block is text or code, or a list that does not begin with a link. */
static bool tells(const struct reading *reading, uint32_t at) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t inside = at + 2;

    if (blocks[at].kind != BLOCK_LIST) {
        return blocks[at].kind == BLOCK_PARAGRAPH || blocks[at].kind == BLOCK_CODE;
    }
    return inside < blocks[at].after && blocks[inside].kind == BLOCK_PARAGRAPH &&
           !answer_is_link(text_trim(reading_lines(reading, inside)));
}

/** Whether a heading that begins as a question has one below it that goes on with text, and asks nothing by itself. */
static bool goes_on_below(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    uint32_t at;

    if (!here->title.requests || number + 1 >= reading->outline.section_count ||
        here[1].level <= here->level || reading->levels[here[1].level].series) {
        return false;
    }
    at = here[1].body;
    return at < outline_body_end(&reading->outline, number + 1) &&
           reading->outline.blocks[at].kind == BLOCK_PARAGRAPH &&
           !answer_is_link(text_trim(reading_lines(reading, at)));
}

/** Whether what stands below is a collection of links, with numbers or not, without text behind it. */
static bool lists_links(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct block *blocks = outline->blocks;
    uint32_t list = outline->sections[number].body;
    uint32_t paragraph;
    struct text line;

    // Some fold them away.
    if (list < outline->block_count && blocks[list].kind == BLOCK_HTML) {
        list = blocks[list].after;
    }
    paragraph = list + 2;
    if (paragraph >= outline->block_count || blocks[list].kind != BLOCK_LIST ||
        blocks[paragraph].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    for (uint32_t at = blocks[list].after; at < outline_body_end(outline, number);
         at = blocks[at].after) {
        if (tells(reading, at)) {
            return false;
        }
    }
    line = label_without_number(reading_first_line(reading, paragraph));
    return text_starts(line, TEXT("[")) && text_ends(text_trim(line), TEXT(")")) &&
           !goes_on_below(reading, number);
}

/** Whether tags that say nothing are all that stands below what has no mark, "<Quiz id="a" />": a program puts something there. */
static bool holds_only_tags(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    uint32_t at = reading->outline.sections[number].body;

    while (at < end && blocks[at].kind == BLOCK_HTML && answer_is_furniture(reading, at)) {
        at = blocks[at].after;
    }
    return at == end && outline_has_body(&reading->outline, number) &&
           !end_mark_asks(reading->outline.sections[number].title.text);
}

/** "2.1 Trees" below "2. Which indexes are there?", whose answer has begun already. */
static bool is_part(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *above = &reading->outline.sections[here->parent];

    return here->title.numbered && here->parent && above->title.numbered &&
           above->title.asks && above->title.number == here->title.number &&
           outline_has_body(&reading->outline, here->parent);
}

/** Whether it and all beside it only name parts of what a heading above them asks that is none of their like. */
static bool is_named_below(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    size_t above = outline->sections[number].parent;
    const struct title *title = &outline->sections[above].title;
    int names = 0;

    if (!above || above == reading->title_section || !title->asks || title->numbered ||
        title->labelled || siblings_level(reading, above)->series) {
        return false;
    }
    for (size_t i = above + 1; i < outline->section_count &&
                               outline->sections[i].level > outline->sections[above].level;
         i++) {
        if (outline->sections[i].parent == above) {
            names++;
            if (title_calls(&outline->sections[i].title) || names > NAMES_MAX) {
                return false;
            }
        }
    }
    return names > 1;
}

/** "[Main page](../README.md)": leads to where the guide is entered. */
static bool leads_back(struct text heading) {
    static const char *const places[] = {"](../", "](./README", "](README", "](/README",
                                         NULL};

    return label_is_link(heading) && text_holds_any(heading, places);
}

/** "Generators" right below the title, among headings without numbers of which many ask. */
static bool is_among_mixed(struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];

    return siblings_level(reading, number)->mixed && !here->title.numbered &&
           (!here->parent || here->parent == reading->title_section) &&
           outline_has_body(&reading->outline, number);
}

/** Whether it carries a number where nearly all of its level do: what does not ask beside those is about something else. */
static bool is_counted_like(const struct level *level, const struct title *title) {
    return title->numbered || 4 * level->numbered < 3 * level->headings;
}

/** Whether half of a level have a number, and half ask, or nearly all others have nothing below them, as names of chapters. */
static bool is_half_counted(const struct level *level) {
    return 2 * level->numbered >= level->headings &&
           (2 * (level->asking + level->requests) >= level->headings ||
            5 * level->numbered >= 4 * (level->headings - level->bare));
}

/** Whether it is one by the company that it keeps, whatever it says. */
static bool is_by_company(struct reading *reading, size_t number) {
    const struct title *title = &reading->outline.sections[number].title;
    const struct level *level = siblings_level(reading, number);

    return (level->dense && is_counted_like(level, title)) ||
           is_among_mixed(reading, number) ||
           (title->compares && reading->promise == PROMISE_QUESTIONS) ||
           (title->numbered && (series_runs(level) || is_half_counted(level)));
}

/** Whether nothing but a question's label stands between it and what is asked. */
static bool is_above_label(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *next = &outline->sections[number + 1];

    return number + 1 < outline->section_count && next->title.blank &&
           !next->title.number && !next->nested && next->level >= next[-1].level &&
           outline->sections[number].body == next->root;
}

/** Whether a bare heading says what another one does. */
static bool repeats(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;

    return number < outline->section_count && !outline->sections[number].nested &&
           outline_is_bare(outline, number) &&
           titles_hold_again(reading, outline->sections[number].title.text);
}

/** Whether it and one beside it do: entries of contents that are made of headings. */
static bool is_entry(struct reading *reading, size_t number) {
    return repeats(reading, number) &&
           (repeats(reading, number - 1) || repeats(reading, number + 1));
}

/** "Pump interview questions", as high as the questions it stands before: the title. */
static bool names_guide(struct reading *reading, size_t number) {
    const struct title *title = &reading->outline.sections[number].title;

    return number == reading->title_section && !title_calls(title) && !title->numbered &&
           promise_of(title->text, reading->scratch) == PROMISE_QUESTIONS;
}

/** Whether labels tell which headings ask: half have one, and hardly any of the others asks or tells to answer without. */
static bool is_unlabelled(const struct level *level, const struct title *title) {
    bool others =
        2 * (level->asking - level->labelled) >= level->headings - level->labelled;

    return 2 * level->labelled >= level->headings && !(others && title->tells);
}

/** Whether few of a level ask, so that only what asks is a question, or begins as one where two in three do. */
static bool is_among_few(const struct level *level, const struct title *title) {
    return level->sparse && !title->inquires &&
           !(title->requests && 3 * level->asking >= 2 * level->headings);
}

bool member_is(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct level *level = siblings_level(reading, number);

    if (is_among_few(level, &section->title) || (level->alone && !section->lone) ||
        series_is_furniture(section->title.text) ||
        series_is_project(reading->outline.sections[section->parent].title.text) ||
        series_is_rhetorical(&section->title) || lists_hold_questions(reading, number) ||
        names_guide(reading, number) || lists_links(reading, number) ||
        holds_only_tags(reading, number) || leads_back(section->heading_text) ||
        (!section->title.tells && lead_lines_are_answered(reading, number)) ||
        is_unlabelled(level, &section->title) ||
        (!section->title.numbered && marked_is_name(reading, number)) ||
        is_part(reading, number) || is_named_below(reading, number) ||
        is_above_label(reading, number) || is_entry(reading, number) ||
        guidance_counts(reading, number)) {
        return false;
    }
    return section->title.requests || section->nested ||
           (!level->calling && !level->sparse && is_by_company(reading, number));
}
