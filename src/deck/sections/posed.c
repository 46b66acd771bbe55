// SPDX-License-Identifier: MIT
// A file that begins with its only question, below the word for one or above the word for its answer.

#include "posed.h"

#include "answer.h"
#include "brief.h"
#include "file_name.h"
#include "question.h"
#include "series.h"
#include "titles.h"
#include "wording/colon.h"
#include "wording/format.h"

enum {
    MARKS_MAX = 6,   // of one question; more are several
    LINES_MAX = 16,  // of a list of them
    OPENING_LINES = 4,
    BLOCKS_MAX = 12,      // of a question without a heading
    ASKING_MIN = 5,       // headings below it that ask instead
    SHORTEST_SCENE = 40,  // bytes of a paragraph
};

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
    static const char *const names[] = {"一句话结论", "一句话总结", "结论", "結論", NULL};

    heading = line_without_ornaments(heading);
    return text_is_any(heading, names) || brief_is(heading);
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

/** Whether so many headings below it ask that they are the questions, and it only says what they are. */
static bool stands_over_questions(const struct outline *outline, size_t section) {
    size_t asking = 0;

    for (size_t i = section + 1; i < outline->section_count; i++) {
        asking += title_calls(&outline->sections[i].title);
    }
    return asking >= ASKING_MIN && 2 * asking >= outline->section_count - section - 1;
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
        struct text text = text_trim(reading_lines(reading, at));
        struct title title = title_read(text);

        if (here->kind == BLOCK_PARAGRAPH) {
            asked = title_calls(&title);
            marks += count_marks(text);
        } else if (here->kind != BLOCK_CODE || !asked) {
            return false;
        }
    }
    return asked && marks <= MARKS_MAX;
}

/** Whether a later heading says just the same as a line. */
static bool is_asked_below(struct reading *reading, struct text line, size_t section) {
    const struct outline *outline = &reading->outline;
    uint64_t hash = titles_hash(text_trim(line_without_break(line)), reading->scratch);

    for (size_t i = section + 1; i < outline->section_count; i++) {
        if (titles_hash(outline->sections[i].title.text, reading->scratch) == hash) {
            return true;
        }
    }
    return false;
}

/** Whether what it says is asked once more by a heading: it only lists what comes. */
static bool lists_headings(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    struct text rest = source_lines(&reading->source, here->line + 1, here[1].line - 1);

    for (int lines = 0; rest.size && lines < LINES_MAX; lines++) {
        struct text line = text_trim(text_line(&rest));

        if (line.size && is_asked_below(reading, line, section)) {
            return true;
        }
    }
    return false;
}

size_t posed_find(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    size_t section = first_part(outline);
    const struct section *here = &outline->sections[section];

    return section && section + 1 < outline->section_count && here->title.blank &&
                   !here->title.number && !here->nested && here[1].level == here->level &&
                   !here[1].nested && !has_labels(outline, section) &&
                   !stands_over_questions(outline, section) && asks(reading, section) &&
                   !lists_headings(reading, section)
               ? section
               : 0;
}

/** Whether no line behind a block begins another answer. */
static bool is_last_label(const struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = blocks[block].after; at < reading->outline.block_count;
         at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_PARAGRAPH &&
            label_begins_answer(reading_first_line(reading, at))) {
            return false;
        }
    }
    return true;
}

/** A short first paragraph, but for a line that announces it. */
static struct text opening(const struct reading *reading) {
    const struct block *first = &reading->outline.blocks[1];
    struct text text = text_trim(reading_lines(reading, 1));
    struct text rest = text;
    struct text line = text_line(&rest);

    if (first->kind != BLOCK_PARAGRAPH || first->last >= first->line + OPENING_LINES) {
        return TEXT("");
    }
    // "Interview question 3:" alone on its line says only that one follows.
    if (rest.size && colon_ends(line)) {
        text = text_trim(rest);
    }
    label_cut_number(&text);
    return text;
}

/** How a text asks before the answer's label. */
struct asked {
    int blocks;
    int labels;  // of questions, or numbers
    bool calls;
};

/** Takes one more block of it; false if it ends the text. */
static bool take_asked(const struct reading *reading, uint32_t block, struct asked *asked) {
    struct text text = text_trim(reading_paragraph(reading, block));
    struct title title = title_read(text);

    if (reading->outline.blocks[block].kind == BLOCK_PARAGRAPH) {
        bool label = title.labelled || title.blank || label_begins_task(text);

        asked->labels += label || title.numbered;
        asked->calls = asked->calls || label || title_calls_plainly(&title);
    }
    return reading->outline.blocks[block].kind != BLOCK_RULE &&
           ++asked->blocks <= BLOCKS_MAX && asked->labels < 2;
}

/** The block with the only answer's label; 0 if there is none, or no question before it, or more than one. */
static uint32_t label_below(const struct reading *reading, uint32_t from) {
    const struct outline *outline = &reading->outline;
    struct asked asked = {0};
    uint32_t at = from;

    while (at < outline->block_count && !answer_has_label(reading, at)) {
        if (!take_asked(reading, at, &asked)) {
            return 0;
        }
        at = outline->blocks[at].after;
    }
    return at < outline->block_count && is_last_label(reading, at) &&
                   (asked.calls || (at > 1 && at == outline->blocks[1].after))
               ? at
               : 0;
}

/** The first block that is more than a link, as one to the code is. */
static uint32_t behind_links(const struct reading *reading, uint32_t at) {
    const struct outline *outline = &reading->outline;

    while (at < outline->block_count && outline->blocks[at].kind == BLOCK_PARAGRAPH &&
           answer_is_link(reading_paragraph(reading, at))) {
        at = outline->blocks[at].after;
    }
    return at;
}

bool posed_above(const struct reading *reading, struct text *title, uint32_t *from) {
    const struct outline *outline = &reading->outline;
    const struct section *last = &outline->sections[outline->section_count - 1];
    bool headed = outline->section_count == 2 && last->root == 1 && !last->nested;
    uint32_t label;

    if ((outline->section_count > 1 && !headed) || outline->block_count < 3) {
        return false;
    }
    *from = behind_links(reading, headed ? last->body : 1);
    label = label_below(reading, *from);
    if (!headed && label == outline->blocks[1].after) {
        *from = label;
        *title = opening(reading);
        return title->size > 0;
    }
    *title = headed ? last->title.text : TEXT("");
    return label > *from;
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
                              .format = format_file,
                              .open = true,
                          });
    reading->titled = reading->card_count == 1;
}

bool posed_by_title(const struct reading *reading, size_t answer) {
    const struct section *sections = reading->outline.sections;

    if (answer != 2 || sections[1].root != 1 || sections[2].level <= sections[1].level ||
        !(reading->among_questions || reading_promised(reading))) {
        return false;
    }
    for (size_t i = 3; i < reading->outline.section_count; i++) {
        if (sections[i].level <= sections[2].level &&
            !series_is_furniture(sections[i].title.text)) {
            return false;
        }
    }
    return true;
}

bool posed_alone(const struct reading *reading) {
    const struct section *sections = reading->outline.sections;
    struct text name = file_name_unnumbered(text_of(reading->name));

    if (!reading->place_promises || !sections[1].title.asks || sections[1].root != 1 ||
        reading->source.front.title.size || title_asks(name)) {
        return false;
    }
    for (size_t i = 2; i < reading->outline.section_count; i++) {
        const struct title *title = &sections[i].title;

        if (sections[i].level < sections[1].level || title_calls(title) ||
            title->labelled || title->numbered || title->answers) {
            return false;
        }
    }
    return true;
}

bool posed_stem_asks(const struct reading *reading, size_t answer) {
    const struct outline *outline = &reading->outline;
    uint32_t last = 0;
    struct title title;

    if (answer != 2 || outline->sections[1].root != 1) {
        return false;
    }
    for (uint32_t at = outline->sections[1].body; at < outline->sections[2].root;
         at = outline->blocks[at].after) {
        last = at;
    }
    title = title_read(last ? reading_paragraph(reading, last) : TEXT(""));
    return title_calls_plainly(&title);
}

bool posed_sets_scene(const struct reading *reading, size_t answer) {
    const struct outline *outline = &reading->outline;
    uint32_t from = outline->sections[1].body;

    return answer == 2 && from < outline->sections[2].root &&
           outline->blocks[from].kind == BLOCK_PARAGRAPH &&
           outline->blocks[from].after == outline->sections[2].root &&
           reading_paragraph(reading, from).size >= SHORTEST_SCENE;
}
