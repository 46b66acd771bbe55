// SPDX-License-Identifier: MIT
// A whole file that is one exercise.

#include "exercise.h"

#include "sections/answer.h"
#include "sections/question.h"
#include "wording/builder.h"
#include "wording/format.h"
#include "wording/problem.h"

#include <string.h>

/** What a heading says of an exercise, and whether only exercises say so. */
struct part_word {
    const char *word;
    bool sure;
};

// What asks and answers by labels of questions and answers is read before this is asked.
static const struct part_word problem_words[] = {{"problem", false},
                                                 {"problem statement", true},
                                                 {"problem description", true},
                                                 {"original problem", true},
                                                 {"description", false},
                                                 {"task", false},
                                                 {"đề bài", true},
                                                 {"условие задачи", true},
                                                 {"условие", true},
                                                 {"enunciado", true},
                                                 {"énoncé", true},
                                                 {"aufgabenstellung", true},
                                                 {"문제 설명", true},
                                                 {"문제", false},
                                                 {"题目描述", true}};

static const struct part_word solution_words[] = {
    {"solution", false}, {"solutions", false}, {"approach", false}, {"giải pháp", true},
    {"lời giải", true},  {"решение", true},    {"solución", true},  {"solução", true},
    {"lösung", true},    {"풀이", true},       {"풀이 방식", true}, {"풀이 방법", true},
    {"풀이 과정", true}, {"解题思路", true},   {"题解", true}};

/** Whether a word is all there is, but for a number or what a mark sets apart: "Solution 2: by heaps". */
static bool ends_part(struct text rest) {
    rest = text_trim(rest);
    return !rest.size || strchr("0123456789:(/.-", rest.bytes[0]) ||
           text_starts(rest, TEXT("：")) || text_starts(rest, TEXT("（"));
}

static const struct part_word *find_word(struct text name, const struct part_word *words,
                                         size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text_starts_word(name, words[i].word) &&
            ends_part(text_from(name, text_of(words[i].word).size))) {
            return &words[i];
        }
    }
    return NULL;
}

/** What a heading names, without number, ornament and capitals. */
static struct text name_of(struct reading *reading, size_t section) {
    struct text heading = reading->outline.sections[section].heading_text;
    struct text name = line_without_ornaments(heading);

    return text_folded(label_without_number(name), reading->scratch);
}

/** The word that a heading says, in either of two languages: "Đề bài / Problem". */
static const struct part_word *word_of(struct text name, const struct part_word *words,
                                       size_t count) {
    size_t slash = text_find(name, TEXT(" / "));
    const struct part_word *found = find_word(name, words, count);

    return found || slash == name.size
               ? found
               : find_word(text_from(name, slash + 3), words, count);
}

static const struct part_word *problem_word(struct text name) {
    return word_of(name, problem_words, sizeof(problem_words) / sizeof(problem_words[0]));
}

/** "Solution", or "Java solution". */
static const struct part_word *solution_word(struct text name) {
    static const char *const ends[] = {" solution", " solutions", " answer", NULL};
    const struct part_word *word =
        word_of(name, solution_words, sizeof(solution_words) / sizeof(solution_words[0]));

    return word || !text_ends_any(name, ends) ? word : solution_words;
}

enum {
    LAST_PROBLEM = 4,
    FIRST_PROBLEM = 2
};  // sections: a title, links and the like may stand before

/** The headings above the two parts of an exercise. */
struct parts {
    size_t problem;
    size_t solution;  // the first one that solves it
};

static bool is_empty(const struct outline *outline, size_t section) {
    const struct section *next = &outline->sections[section + 1];

    return !outline_has_body(outline, section) &&
           (section + 1 == outline->section_count ||
            next->level <= outline->sections[section].level);
}

/** Takes one more section for what it says it is; false if the file is no exercise then. */
static bool take_section(struct reading *reading, size_t section, struct parts *out,
                         bool *sure) {
    const struct outline *outline = &reading->outline;
    const struct title *title = &outline->sections[section].title;
    struct text name = name_of(reading, section);
    const struct part_word *problem = problem_word(name);
    const struct part_word *solution = problem ? NULL : solution_word(name);

    if (!problem && !solution) {
        return !title->labelled && !title->blank && !title->answers;
    }
    // More than one, not in this order, late, or without a word.
    if (problem ? out->problem || section > LAST_PROBLEM : !out->problem) {
        return false;
    }
    if (is_empty(outline, section)) {
        return false;
    }
    if (problem) {
        out->problem = section;
        *sure = problem->sure;
    } else if (solution && !out->solution) {
        out->solution = section;
        *sure = *sure && solution->sure;
    }
    return true;
}

/** The section behind the problem and what it goes on with; the solution, if nothing else stands between. */
static size_t problem_end(struct reading *reading, const struct parts *parts) {
    const struct outline *outline = &reading->outline;
    size_t end = outline_next_as_high(outline, parts->problem);

    while (end < parts->solution && problem_goes_on(name_of(reading, end))) {
        end = outline_next_as_high(outline, end);
    }
    return end < parts->solution ? end : parts->solution;
}

/** Whether a problem that other texts may have, too, stands where an exercise has it: early, or called so in full. */
static bool is_placed(struct reading *reading, size_t problem) {
    const struct part_word *word = problem_word(name_of(reading, problem));

    return (problem <= FIRST_PROBLEM || (word && word->sure)) &&
           !reading->outline.sections[problem].title.numbered && reading_promised(reading);
}

/** What the file is called: by its first heading, or else its front matter. */
static struct text title_of(const struct reading *reading, bool headed) {
    return headed ? reading->outline.sections[1].title.text
                  : title_read(reading->source.front.title).text;
}

/** Whether one heading of the file says "Problem" and those behind it how it is solved. */
static bool find_parts(struct reading *reading, struct exercise *out) {
    const struct outline *outline = &reading->outline;
    struct parts parts = {0};
    bool sure = true;
    struct text name;
    const struct part_word *word;
    size_t end;

    for (size_t i = 1; i < outline->section_count; i++) {
        if (!outline->sections[i].nested && !take_section(reading, i, &parts, &sure)) {
            return false;
        }
    }
    if (!parts.problem || !parts.solution || outline->sections[1].title.asks ||
        !(sure || is_placed(reading, parts.problem))) {
        return false;
    }
    end = problem_end(reading, &parts);
    name = name_of(reading, parts.solution);
    word = solution_word(name);
    *out = (struct exercise){
        .title = title_of(reading, reading->title_section),
        .problem = outline->sections[parts.problem].body,
        .end = outline_begin(outline, end),
        // "Solution" alone says nothing that the answer does not, "Solution 2: by heaps" does.
        .solution = word && strlen(word->word) == name.size && end == parts.solution
                        ? outline->sections[parts.solution].body
                        : outline_begin(outline, end),
        .line = outline->sections[parts.problem].line,
    };
    return true;
}

static bool shows_output(struct text text) {
    static const char *const marks[] = {
        "Output:", "Output**", "输出：", "输出:", "输出**", "Salida:", "Saída:", NULL};

    return text_holds_any(text, marks);
}

/** Whether a text shows what goes in and what must come out, as problems of online judges do. */
static bool shows_examples(struct text text) {
    static const char *const given[] = {
        "Input:", "Input**", "输入：", "输入:", "输入**", "Entrada:", NULL};
    static const char *const names[] = {"Example", "Constraint", "est case", "est Case",
                                        "示例",    "Ejemplo",    "Exemplo",  NULL};

    return text_holds_any(text, given) && shows_output(text) && text_holds_any(text, names);
}

/** What a heading or a paragraph begins with, in lower case without ornaments. */
static struct text begins_with(struct reading *reading, uint32_t block) {
    struct text text = line_without_ornaments(reading_first_line(reading, block));

    text = line_without_ornaments(text_from(text, line_count_hashes(text, 0)));
    return outline_is_code(&reading->outline, block)
               ? TEXT("")
               : text_folded(
                     label_without_number(text_from(text, line_count_marks(text, 0))),
                     reading->scratch);
}

/** The block behind a problem that shows what must come out: a heading, the word for a solution, or code that nothing announces; 0 if it shows nothing before that. */
static uint32_t shown_end(struct reading *reading, uint32_t from) {
    const struct outline *outline = &reading->outline;
    uint32_t count = (uint32_t)outline->block_count;
    uint32_t code = 0;
    bool announced = false;
    bool shown = false;

    for (uint32_t at = from; at < count; at = outline->blocks[at].after) {
        bool bare = outline_is_code(outline, at) && !announced;
        struct text name = begins_with(reading, at);
        bool shows = shows_output(reading_lines(reading, at));
        bool states = problem_goes_on(name) || (shows && !bare);

        if (solution_word(name) && shown) {
            return at;
        } else if (outline->blocks[at].kind == BLOCK_HEADING && !states) {
            return !shown || code ? code : at;
        } else if (bare && !shows && shown && !code) {
            code = at;
        } else if (states) {
            code = 0;
        }
        announced = states && !outline_is_code(outline, at);
        shown = shown || shows;
    }
    return code || !shown ? code : count;
}

/** The first block of code that names its language, or else the first, below a text that orders something; 0 if there is none. */
static uint32_t told_end(struct reading *reading, uint32_t from) {
    const struct outline *outline = &reading->outline;
    uint32_t found = 0;

    if (reading->place_promises < PROMISE_ASKING_PLACE ||
        !title_read(reading_paragraph(reading, from)).commands) {
        return 0;
    }
    for (uint32_t at = from; at < outline->block_count; at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_CODE) {
            bool named = line_has_letter(text_trim(reading_first_line(reading, at)), 3);

            if (named || !found) {
                found = at;
            }
            if (named) {
                break;
            }
        }
    }
    return found;
}

/** Whether no heading beside the first is as high, or a label of what other forms read. */
static bool is_one(struct reading *reading, bool headed) {
    const struct section *sections = reading->outline.sections;

    for (size_t i = 1 + headed; i < reading->outline.section_count; i++) {
        if ((headed && sections[i].level <= sections[1].level) ||
            sections[i].title.labelled || sections[i].title.asks ||
            (sections[i].title.answers && !solution_word(name_of(reading, i)))) {
            return false;
        }
    }
    return true;
}

/** Whether a file states one problem below its title, with examples or an order. */
static bool find_stated(struct reading *reading, struct exercise *out) {
    const struct outline *outline = &reading->outline;
    bool headed = outline->section_count > 1 && outline->sections[1].root == 1 &&
                  outline->sections[1].heading;
    uint32_t from = headed ? outline->sections[1].body : 1;
    uint32_t end = 0;

    if (!reading->place_promises || reading->promise != PROMISE_NONE ||
        !title_of(reading, headed).size || !is_one(reading, headed) ||
        from >= outline->block_count || outline->blocks[from].kind == BLOCK_HEADING) {
        return false;
    }
    if (shows_examples(reading->source.text)) {
        end = shown_end(reading, from);
    } else if (outline->section_count == 1U + headed) {
        end = told_end(reading, from);
    }
    *out = (struct exercise){title_of(reading, headed), from, end, end, 1};
    return end > from;
}

bool exercise_find(struct reading *reading, struct exercise *out) {
    return find_parts(reading, out) || find_stated(reading, out);
}

void exercise_add(struct reading *reading, const struct exercise *exercise) {
    struct text stem = answer_stem(reading, exercise->problem, exercise->end);
    struct card card = {
        .topic = reading->above.size ? reading->above : reading->file_topic,
        .question = builder_joined(exercise->title, stem, reading->arena),
        .answer = answer_read(reading, exercise->solution,
                              (uint32_t)reading->outline.block_count),
        .line = exercise->line,
        .format = format_file,
    };

    question_finish(reading, &card, false);
}
