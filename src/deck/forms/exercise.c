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

static const struct part_word *solution_word(struct text name) {
    return word_of(name, solution_words,
                   sizeof(solution_words) / sizeof(solution_words[0]));
}

enum {
    LAST_PROBLEM = 4,
    FIRST_PROBLEM = 2
};  // sections: a title, links and the like may stand before

static bool is_empty(const struct outline *outline, size_t section) {
    const struct section *next = &outline->sections[section + 1];

    return !outline_has_body(outline, section) &&
           (section + 1 == outline->section_count ||
            next->level <= outline->sections[section].level);
}

/** Takes one more section for what it says it is; false if the file is no exercise then. */
static bool take_section(struct reading *reading, size_t section, struct exercise *out,
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
static size_t problem_end(struct reading *reading, const struct exercise *exercise) {
    const struct outline *outline = &reading->outline;
    size_t end = outline_next_as_high(outline, exercise->problem);

    while (end < exercise->solution && problem_goes_on(name_of(reading, end))) {
        end = outline_next_as_high(outline, end);
    }
    return end < exercise->solution ? end : exercise->solution;
}

/** Whether a problem that other texts may have, too, stands where an exercise has it: early, or called so in full. */
static bool is_placed(struct reading *reading, size_t problem) {
    const struct part_word *word = problem_word(name_of(reading, problem));

    return (problem <= FIRST_PROBLEM || (word && word->sure)) &&
           !reading->outline.sections[problem].title.numbered && reading_promised(reading);
}

bool exercise_find(struct reading *reading, struct exercise *out) {
    const struct outline *outline = &reading->outline;
    bool sure = true;

    *out = (struct exercise){0};
    for (size_t i = 1; i < outline->section_count; i++) {
        if (!outline->sections[i].nested && !take_section(reading, i, out, &sure)) {
            return false;
        }
    }
    return out->problem && out->solution && !outline->sections[1].title.asks &&
           (sure || is_placed(reading, out->problem));
}

void exercise_add(struct reading *reading, const struct exercise *exercise) {
    const struct outline *outline = &reading->outline;
    const struct section *problem = &outline->sections[exercise->problem];
    const struct section *solution = &outline->sections[exercise->solution];
    size_t end = problem_end(reading, exercise);
    struct text name = name_of(reading, exercise->solution);
    const struct part_word *word = solution_word(name);
    // "Solution" alone says nothing that the answer does not, "Solution 2: by heaps" does.
    bool bare = word && strlen(word->word) == name.size && end == exercise->solution;
    struct text title = reading->title_section
                            ? outline->sections[1].title.text
                            : title_read(reading->source.front.title).text;
    struct text stem = answer_stem(reading, problem->body, outline_begin(outline, end));
    struct card card = {
        .topic = reading->above.size ? reading->above : reading->file_topic,
        .question = builder_joined(title, stem, reading->arena),
        .answer = answer_read(reading, bare ? solution->body : outline_begin(outline, end),
                              (uint32_t)outline->block_count),
        .line = problem->line,
        .format = format_file,
    };

    question_finish(reading, &card, false);
}
