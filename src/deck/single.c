// SPDX-License-Identifier: MIT
// A whole file that is one question.

#include "single.h"

#include "question.h"
#include "topic.h"
#include "vocabulary.h"

const char single_format[] = "file";

static void add(struct reading *reading, struct text title, uint32_t from, int line,
                bool whole) {
    bool named = text_equal(title, reading->file_topic);  // it is no topic of its own

    question_add(reading, &(struct question){
                              .title = title,
                              .from = from,
                              .to = (uint32_t)reading->outline.block_count,
                              .topic = named ? TEXT("") : reading->file_topic,
                              .line = line,
                              .format = single_format,
                              .whole = whole,
                          });
}

/** The only section whose heading is no more than the word for a question. */
static size_t only_blank(const struct reading *reading) {
    size_t found = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        if (reading->outline.sections[i].title.blank) {
            if (found || reading->outline.sections[i].title.number) {
                return 0;
            }
            found = i;
        }
    }
    return found;
}

/** A name such as "What is a closure.md": words that begin as a question does. */
static bool name_asks(struct text name) {
    struct title title = title_read(name);

    return title.asks || (title.requests && text_find(name, TEXT(" ")) < name.size);
}

/** The only heading that is no more than the word for an answer; 0 if there is none, or several. */
static size_t only_answer(const struct reading *reading) {
    size_t found = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        if (reading->outline.sections[i].title.answers) {
            if (found) {
                return 0;
            }
            found = i;
        }
    }
    return found;
}

/** Whether no heading is as high as the first. */
static bool stands_above(const struct outline *outline) {
    for (size_t i = 2; i < outline->section_count; i++) {
        if (outline->sections[i].level <= outline->sections[1].level) {
            return false;
        }
    }
    return true;
}

static bool is_readme(const struct reading *reading) {
    return line_starts_with(text_of(reading->name), TEXT("readme")) ||
           line_starts_with(text_of(reading->name), TEXT("index"));
}

/** The question is the title of the front matter, or the first heading, or what stands below it. */
static struct text title_of(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct title front = title_read(reading->source.title);
    bool headed = outline->section_count > 1 && outline->sections[1].root == 1;
    // In a place that promises questions a title that has the words of one will do.
    bool asked = front.asks || (reading->place_promises && front.requests);

    if (outline->section_count > 1 && outline->sections[1].title.asks &&
        (headed || !asked)) {
        return outline->sections[1].title.text;
    }
    return asked ? front.text : TEXT("");
}

/** "Answer", not "Answer structure". */
static bool is_bare_label(struct text heading) {
    struct text name = line_without_ornaments(heading);

    if (text_ends(name, TEXT(":"))) {
        name.size--;
    }
    return name.size && words_at(name, WORDS_ANSWER) == name.size;
}

/** "## Answer" below a question that is the title, or stands below it. */
static bool add_answered(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    size_t answer = only_answer(reading);
    struct text title = title_of(reading);
    uint32_t from = outline->sections[outline->section_count > 1].body;

    if (!answer) {
        return false;
    }
    // With other headings before it, the answer is only a part of what is said.
    if (title.size && answer > 1 + (outline->sections[1].root == 1)) {
        return false;
    }
    if (answer == 1) {
        from = 1;
    }
    if (!title.size && (from >= outline->sections[answer].root ||
                        !is_bare_label(outline->sections[answer].heading_text))) {
        return false;
    }
    if (!title.size && answer > 1) {
        title = outline->sections[1].title.text;  // names what the text below it asks
        add(reading, title, from, 1, false);
    } else {
        add(reading, title, title.size ? outline->sections[answer].root : from, 1, false);
    }
    return true;
}

/** The first block, or the one behind it if it only says the file's name again. */
static uint32_t behind_name(const struct reading *reading, struct text name) {
    const struct block *first = &reading->outline.blocks[1];
    struct text text = source_lines(&reading->source, first->line, first->last);

    return first->kind == BLOCK_PARAGRAPH && text_equal(text_trim(text), name)
               ? first->after
               : 1;
}

void single_add(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    size_t blank = only_blank(reading);
    struct text name = topic_of_file(reading->name, reading->arena);
    const struct section *first = &outline->sections[outline->section_count > 1];
    bool headed = first->heading && text_equal(title_of(reading), first->title.text);

    if (reading->card_count || outline->block_count < 2 ||
        (is_readme(reading) && !title_asks(reading->source.title) && !reading->format)) {
        return;
    }
    if (blank) {
        add(reading, TEXT(""), outline->sections[blank].body, outline->sections[blank].line,
            false);
    } else if (add_answered(reading)) {
        return;
    } else if (title_of(reading).size && (!headed || stands_above(outline))) {
        add(reading, title_of(reading), headed ? first->body : 1, 1, !headed);
    } else if (name_asks(name) &&
               (title_asks(name) || text_find(text_of(reading->name), TEXT(" ")) <
                                        text_of(reading->name).size)) {
        add(reading, name, first->root == 1 ? first->body : behind_name(reading, name), 1,
            false);
    } else if (reading->format) {
        add(reading, reading->title.size ? reading->title : name,
            reading->title_section ? first->body : 1, 1, true);
    }
}
