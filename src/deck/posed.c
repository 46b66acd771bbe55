// SPDX-License-Identifier: MIT
// A file that begins with its only question, below the word for one.

#include "posed.h"

#include "brief.h"
#include "question.h"
#include "single.h"
#include "stated.h"

enum { MARKS_MAX = 6 };  // of one question; more are several

/** The first heading, or the one right below a title that stands above all others. */
static size_t first_part(const struct outline *outline) {
    const struct section *sections = outline->sections;

    if (outline->section_count < 3 || sections[1].nested) {
        return 0;
    }
    return sections[1].title.blank ? 1 : sections[2].parent == 1 ? 2 : 0;
}

/** Whether a heading says in other words that the answer begins below it. */
static bool concludes(struct text heading) {
    static const char *const names[] = {"一句话结论", "一句话总结", "结论", "結論"};

    heading = line_without_ornaments(heading);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (text_equal(heading, text_of(names[i]))) {
            return true;
        }
    }
    return brief_is(heading);
}

/** Whether other labels part the file: of another question, or of an answer that does not begin right behind. */
static bool has_labels(const struct outline *outline, size_t section) {
    const struct section *sections = outline->sections;
    bool concluded = concludes(sections[section + 1].heading_text);

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct title *title = &sections[i].title;

        if (i != section && (title->labelled || title->blank ||
                             (title->answers && (!concluded || i == section + 1)))) {
            return true;
        }
    }
    return false;
}

/** How often a text asks with a mark. */
static size_t count_marks(struct text text) {
    static const char *const marks[] = {"?", "？"};
    size_t count = 0;

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        struct text rest = text;

        for (size_t at; (at = text_find(rest, text_of(marks[i]))) < rest.size; count++) {
            rest = text_from(rest, at + 1);
        }
    }
    return count;
}

/** Whether a section is a question to its end, and not a list of them. */
static bool asks(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);
    bool asked = false;
    size_t marks = 0;

    for (uint32_t at = outline->sections[section].body; at < end;
         at = outline->blocks[at].after) {
        const struct block *here = &outline->blocks[at];
        struct text text =
            text_trim(source_lines(&reading->source, here->line, here->last));
        struct title title = title_read(text);

        if (here->kind == BLOCK_PARAGRAPH) {
            asked = title.asks || title.requests || title.inquires || title.commands;
            marks += count_marks(text);
        } else if (here->kind != BLOCK_CODE || !asked) {
            return false;
        }
    }
    return asked && marks <= MARKS_MAX;
}

size_t posed_find(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    size_t section = first_part(outline);
    const struct section *here = &outline->sections[section];

    return section && section + 1 < outline->section_count && here->title.blank &&
                   !here->title.number && !here->nested && here[1].level == here->level &&
                   !here[1].nested && !has_labels(outline, section) &&
                   asks(reading, section)
               ? section
               : 0;
}

void posed_add(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    const struct section *next = here + 1;
    // The promise of a short answer is no part of it.
    bool named = brief_is(next->heading_text) && outline_has_body(outline, section + 1);

    // A title in other words is a part of what is asked, unless that asks by itself.
    bool titled = section > 1 && outline->sections[1].title.asks &&
                  !title_asks(reading_first_line(reading, here->body));

    question_add(reading, &(struct question){
                              .title = titled ? outline->sections[1].title.text : TEXT(""),
                              .from = here->body,
                              .to = next->root,
                              .more = named ? next->body : next->root,
                              .more_to = (uint32_t)outline->block_count,
                              .topic = reading->file_topic,
                              .line = here->line,
                              .format = single_format,
                              .open = true,
                          });
    reading->titled = reading->card_count == 1;
}
