// SPDX-License-Identifier: MIT
// Headings that only name what the text below them asks: "Closures", then "What can you say about them?".

#include "answer.h"
#include "question.h"
#include "recogniser.h"
#include "topic.h"

static const double evidence = 0.65;

enum { LONGEST_BODY = 3000 };  // bytes of a text that is still a question

static struct text body_of(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    uint32_t from = outline->sections[number].body;
    uint32_t end = outline_body_end(outline, number);

    if (from >= end || outline->sections[number].nested) {
        return TEXT("");
    }
    return source_lines(&reading->source, outline->blocks[from].line,
                        outline->blocks[end - 1].last);
}

/** Whether a section's text asks something, and is no longer than a question. */
static bool asks_below(const struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    struct text body = body_of(reading, number);

    const struct outline *outline = &reading->outline;
    struct title first = title_read(body);

    return number != reading->title_section && number > 0 && body.size &&
           body.size <= LONGEST_BODY &&
           outline->blocks[section->body].kind == BLOCK_PARAGRAPH && !section->title.asks &&
           !section->title.labelled && section->title.text.size &&
           !series_is_furniture(section->title.text) &&
           (first.requests || text_find(body, TEXT("?")) < body.size ||
            text_find(body, TEXT("？")) < body.size);
}

/** Whether most headings of a level are of this form. */
static bool is_level(struct reading *reading, int wanted) {
    int asking = 0;
    int all = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        const struct section *section = &reading->outline.sections[i];

        if (section->level == wanted && body_of(reading, i).size) {
            asking += asks_below(reading, i);
            all++;
        }
    }
    return asking >= 5 && 5 * asking >= 3 * all;
}

static double explains(struct reading *reading, size_t number) {
    int level = reading->outline.sections[number].level;

    if (!reading->promise || reading_level(reading, number)->series ||
        !asks_below(reading, number)) {
        return 0;
    }
    if (!reading->statements[level]) {
        reading->statements[level] = is_level(reading, level) ? 1 : -1;
    }
    return reading->statements[level] > 0 ? evidence : 0;
}

static size_t emit(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    question_add(reading, &(struct question){
                              .title = section->title.text,
                              .from = section->body,
                              .to = outline_body_end(&reading->outline, number),
                              .topic = topic_of_question(reading, number),
                              .line = section->line,
                              .format = statement_recogniser.name,
                              .open = true,
                              .bare = true,
                          });
    return number + 1;
}

const struct recogniser statement_recogniser = {
    .name = "statement",
    .most = 0.65,
    .explains = explains,
    .emit = emit,
    .by_heading = true,
};
