// SPDX-License-Identifier: MIT
// A chapter that states the question before chapters that answer it, or a part of one below its number.

#include "stated.h"

#include "lead.h"
#include "recogniser.h"
#include "sections/hint.h"
#include "sections/question.h"
#include "sections/siblings.h"
#include "sections/topic.h"
#include "wording/format.h"
#include "wording/vocabulary.h"

enum {
    BEFORE_MAX = 1,   // sections between the title and the statement: what it is about
    NUMBERS_MIN = 2,  // that stand above a question each
};

/** What a statement is called; "Question" alone needs the number of a chapter. */
static bool is_name(struct text text, bool numbered) {
    static const char *const names[] = {"question description",
                                        "problem description",
                                        "original problem",
                                        "题目描述",
                                        "题目要求",
                                        NULL};
    static const char *const bare[] = {"question", "题目", NULL};

    return line_is_any(text, names) || (numbered && line_is_any(text, bare));
}

/** The same in two languages: "Đề bài / Original problem". */
static bool names_statement(struct text heading, bool numbered) {
    size_t slash = text_find(heading, TEXT(" / "));

    return is_name(text_slice(heading, 0, slash), numbered) ||
           is_name(text_from(heading, slash + 3), numbered);
}

/** "Problem statement" above a text that tells somebody to do something: others state what a pattern solves. */
static bool tells_problem(const struct reading *reading, const struct section *section,
                          struct text heading) {
    struct text name = TEXT("problem statement");

    return heading.size == name.size && line_starts_with(heading, name) &&
           title_read(reading_first_line(reading, section->body)).commands;
}

/** "### Question" right below "# Question 4", one of several, with what answers it behind: a hint, the solution. */
static bool is_below_number(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    const struct section *above = here - 1;

    return section > 1 && !here->nested && !above->nested && here->title.blank &&
           !here->title.number && above->title.blank && above->title.number &&
           above->body == here->root && here->level > above->level &&
           outline_has_body(outline, section) &&
           siblings_level(reading, section - 1)->blank >= NUMBERS_MIN;
}

/** What states a problem as often as it tells a story: "### Scenario". */
static bool names_scenario(struct text heading) {
    static const char *const names[] = {"scenario", "сценарий", "escenario",
                                        "cenário",  "szenario", NULL};

    return line_is_any(line_without_ornaments(heading), names);
}

/** The same, or a question of some kind: "Scenario 2", "Interview question". */
static bool names_asked(struct text heading) {
    static const char *const names[] = {"case study", "situation", "ситуация",
                                        "situación",  "场景",      NULL};
    static const char *const questions[] = {"question", "вопрос", "pregunta", "pergunta",
                                            NULL};
    struct text rest = line_without_ornaments(heading);

    while (rest.size && line_has_digit(rest, rest.size - 1)) {
        rest = text_trim(text_slice(rest, 0, rest.size - 1));
    }
    // Alone the word for a question is a label.
    for (bool first = true; rest.size; first = false) {
        if (names_scenario(rest) || line_is_any(rest, names) ||
            (!first && line_is_any(rest, questions))) {
            return true;
        }
        rest = text_from(rest, text_find(rest, TEXT(" ")) + 1);
    }
    return false;
}

/** "### Scenario" in a place of interviews, right above a paragraph or a quotation of one that asks, with what answers it behind. */
static bool is_asked_below(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    uint32_t asked = here->body;
    uint32_t end = outline_body_end(outline, section);
    struct title title;
    uint32_t next;

    if (!reading_promised(reading) || here->nested || asked >= end ||
        !names_asked(here->heading_text)) {
        return false;
    }
    next = outline->blocks[asked].after;
    asked += outline->blocks[asked].kind == BLOCK_QUOTE &&
             outline->blocks[asked + 1].after == next;
    title = title_read(text_trim(reading_lines(reading, asked)));
    return next < end && outline->blocks[asked].kind == BLOCK_PARAGRAPH && title.asks &&
           !title.numbered && !title_asks(text_trim(reading_lines(reading, next)));
}

bool stated_in_part(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    const struct section *problem = here + 1;
    const struct section *approach = here + 2;

    return number + 2 < outline->section_count && !here->nested && !problem->nested &&
           here->body == problem->root && problem->level > here->level &&
           approach->level == problem->level && problem->recurring && approach->recurring &&
           (words_at(problem->title.text, WORDS_STEM) ||
            names_scenario(problem->title.text)) &&
           words_at(approach->title.text, WORDS_APPROACH);
}

/** The first rule of the blocks [from, to). */
static uint32_t first_rule(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    while (from < to && blocks[from].kind != BLOCK_RULE) {
        from = blocks[from].after;
    }
    return from;
}

/** Where the question below its number ends: at a rule, or with its section. */
static uint32_t question_end(const struct reading *reading, size_t section) {
    return first_rule(reading, reading->outline.sections[section].body,
                      outline_body_end(&reading->outline, section));
}

/** Where its answer begins: behind the hint, which a rule ends, too. */
static uint32_t answer_begin(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t hint_end;

    if (section + 1 >= outline->section_count || !hint_is(reading, section + 1)) {
        return question_end(reading, section);
    }
    hint_end = outline_body_end(outline, section + 1);
    return first_rule(reading, outline->sections[section + 1].body, hint_end);
}

/** A chapter among others: the chapters behind it answer. */
static bool is_chapter(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    struct text heading = line_without_ornaments(here->heading_text);
    struct text after;
    bool numbered;
    size_t next;

    if (!section || here->nested || section > here->parent + 1 + BEFORE_MAX ||
        !outline_has_body(outline, section) || outline->sections[here->parent].title.asks) {
        return false;
    }
    numbered = label_cut_ordinal(&heading);
    next = names_statement(heading, numbered) || tells_problem(reading, here, heading)
               ? outline_next_as_high(outline, section)
               : outline->section_count;
    if (next >= outline->section_count || outline->sections[next].level != here->level ||
        outline->sections[next].title.answers || outline->sections[next].title.blank) {
        return false;
    }
    after = line_without_front_ornaments(outline->sections[next].heading_text);
    return numbered == label_cut_ordinal(&after);
}

bool stated_is(struct reading *reading, size_t section) {
    return is_below_number(reading, section) || is_asked_below(reading, section) ||
           is_chapter(reading, section);
}

/** Whether it stands over the section behind it, with nothing of its own. */
static bool is_hollow(const struct outline *outline, size_t section) {
    const struct section *here = &outline->sections[section];

    return here->level < here[1].level && !outline_has_body(outline, section);
}

/** Whether a section behind it holds questions of its own: "Common questions". */
static bool holds_questions(struct reading *reading, size_t section) {
    struct text heading =
        text_folded(reading->outline.sections[section].heading_text, reading->scratch);

    return headings_recogniser.explains(reading, section) > 0 ||
           lead_asks(reading, section) || text_holds(heading, TEXT("question")) ||
           text_holds(heading, TEXT("面试题"));
}

size_t stated_end(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *sections = outline->sections;
    size_t end;

    if (is_below_number(reading, section)) {
        return outline_next_as_high(outline, section - 1);
    }
    if (is_asked_below(reading, section)) {
        return outline_next_as_high(outline, section);
    }
    end = outline_next_as_high(outline, section);
    while (end < outline->section_count && sections[end].level >= sections[section].level &&
           !holds_questions(reading, end)) {
        end++;
    }
    while (end < outline->section_count && is_hollow(outline, end - 1)) {
        end--;
    }
    return end;
}

static void add_below_number(struct reading *reading, size_t section, size_t end) {
    const struct section *here = &reading->outline.sections[section];

    question_add(reading, &(struct question){
                              .from = here->body,
                              .to = question_end(reading, section),
                              .more = answer_begin(reading, section),
                              .more_to = outline_begin(&reading->outline, end),
                              .topic = topic_of_question(reading, section - 1),
                              .line = here->line,
                              .format = format_heading,
                              .open = true,
                          });
}

static void add_asked_below(struct reading *reading, size_t section, size_t end) {
    const struct section *here = &reading->outline.sections[section];

    question_add(reading, &(struct question){
                              .from = here->body,
                              .to = outline_begin(&reading->outline, end),
                              .topic = topic_of_question(reading, section),
                              .line = here->line,
                              .format = format_heading,
                          });
}

static void add_chapter(struct reading *reading, size_t section, size_t end) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    uint32_t answer = outline_begin(outline, outline_next_as_high(outline, section));
    bool whole = !here->parent || here->parent == reading->title_section;

    question_add(
        reading,
        &(struct question){
            .title = whole ? reading->title : outline->sections[here->parent].title.text,
            .from = here->body,
            .to = answer,
            .more = answer,
            .more_to = outline_begin(outline, end),
            .topic = whole ? reading->file_topic : topic_of_question(reading, here->parent),
            .line = here->line,
            .format = format_heading,
            .open = true,
        });
}

void stated_add(struct reading *reading, size_t section, size_t end) {
    if (is_below_number(reading, section)) {
        add_below_number(reading, section, end);
    } else if (is_asked_below(reading, section)) {
        add_asked_below(reading, section, end);
    } else {
        add_chapter(reading, section, end);
    }
}
