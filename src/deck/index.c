// SPDX-License-Identifier: MIT
// The links of a README under their headings.

#include <viva/index.h>

#include "forms/table_rows.h"
#include "lines/manuscript.h"
#include "sections/chapter.h"
#include "sections/link_target.h"
#include "sections/topic.h"
#include "survey/survey.h"
#include "wording/builder.h"
#include "wording/housekeeping.h"
#include "wording/label.h"

#include <viva/plain.h>

#include <ctype.h>
#include <string.h>

enum {
    INDEX_ENTRIES = 4096,  // more links are no list for people
    ASKING_MIN = 3,        // lines that ask, of a list of questions with a guide each
    INTERVIEWS_MIN = 5,    // links to guides for interviews, to say what a place holds
};

// Words that count the groups: "Group A: ..."
static const char *const counters[] = {"group",  "part",  "chapter", "section",
                                       "module", "week",  "day",     "unit",
                                       "lesson", "level", "step",    "topic"};

/** A link that was found. */
struct mention {
    struct text target;
    size_t section;  // whose links it stands among, 0 for none
    int line;
    bool named;  // the section's heading is the link
};

/** A line that leads to one guide, and what it asks, "" for nothing. */
struct guide_line {
    struct index_question question;
    bool promised;  // it stands below a heading that promises questions
};

struct gathering {
    struct reading *reading;
    struct mention *mentions;
    size_t count;
    size_t capacity;
    int *held;         // for each section, the links in it and below
    int grouped;       // links in sections that name a group
    size_t section;    // the one whose path is kept
    struct text path;  // the groups that it lies in

    struct guide_line *lines;  // that lead to one guide
    size_t guides;
    size_t line_capacity;
    size_t asking;
    size_t promised;          // asking lines below headings that promise questions
    struct text *interviews;  // the guides whose links speak of those
    size_t interview_count;
    size_t interview_capacity;
};

static bool is_announcement(struct text name, struct arena *scratch) {
    return chapter_is_announcement(name, scratch) ||
           housekeeping_is(text_folded(name, scratch), HOUSE_LISTS | HOUSE_PROJECT);
}

static bool is_ordinal(struct text word) {
    size_t digits = 0;
    size_t roman = 0;

    for (size_t i = 0; i < word.size; i++) {
        digits += isdigit((unsigned char)word.bytes[i]) != 0;
        roman += word.bytes[i] && strchr("IVX", word.bytes[i]);
    }
    return word.size && (digits == word.size || roman == word.size ||
                         (word.size == 1 && isupper((unsigned char)word.bytes[0])));
}

/** Without "Group A:", "Part 2 -" and the like; a name that is nothing else stays. */
static struct text without_counter(struct text name, struct arena *scratch) {
    static const char *const separators[] = {":", ".", ")", " - ", " – ", " — "};
    size_t space = text_find(name, TEXT(" "));
    struct text word = text_folded(text_slice(name, 0, space), scratch);

    for (size_t i = 0; i < sizeof(counters) / sizeof(counters[0]); i++) {
        for (size_t j = 0; text_equal(word, text_of(counters[i])) &&
                           j < sizeof(separators) / sizeof(separators[0]);
             j++) {
            struct text rest = text_from(name, space + 1);
            size_t at = text_find(rest, text_of(separators[j]));
            struct text title =
                text_trim(text_from(rest, at + text_of(separators[j]).size));

            if (is_ordinal(text_slice(rest, 0, at)) && title.size) {
                return title;
            }
        }
    }
    return name;
}

/** A heading as the name of a group, "" if it only announces the list or talks to the reader. */
static struct text group_name(struct gathering *gathering, size_t section) {
    struct arena *scratch = gathering->reading->scratch;
    const struct section *here = &gathering->reading->outline.sections[section];
    struct text name = without_counter(topic_name(here->heading_text, scratch), scratch);

    return here->title.asks || is_announcement(name, scratch) ? TEXT("") : name;
}

/** Whether a section has a name of its own among the groups. */
static bool names_group(struct gathering *gathering, size_t section) {
    return section && section != gathering->reading->title_section &&
           group_name(gathering, section).size;
}

/** Whether all links that are grouped stand in one section: it tells none from another. */
static bool holds_all(const struct gathering *gathering, size_t section) {
    return gathering->held[section] == gathering->grouped;
}

/** The groups that a section lies in, its own heading included. */
static struct text read_group_path(struct gathering *gathering, size_t section) {
    const struct reading *reading = gathering->reading;
    struct builder out = {.arena = reading->arena};
    const char separator = TOPIC_SEPARATOR;
    size_t above[HEADING_LEVELS];
    size_t depth = 0;

    for (; section && depth < HEADING_LEVELS;
         section = reading->outline.sections[section].parent) {
        if (section != reading->title_section && !holds_all(gathering, section)) {
            above[depth++] = section;
        }
    }
    while (depth > 0) {
        struct text name = group_name(gathering, above[--depth]);

        builder_add(&out, (struct text){&separator, name.size && out.size});
        builder_add(&out, name);
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

/** The same, made once for all links of a section. */
static struct text group_path(struct gathering *gathering, size_t section) {
    if (gathering->section != section) {
        gathering->section = section;
        gathering->path = read_group_path(gathering, section);
    }
    return gathering->path;
}

static struct mention *find_mention(const struct gathering *gathering, struct text target) {
    for (size_t i = 0; i < gathering->count; i++) {
        if (text_equal(gathering->mentions[i].target, target)) {
            return &gathering->mentions[i];
        }
    }
    return NULL;
}

/** The section that holds two others. */
static size_t shared_section(const struct outline *outline, size_t a, size_t b) {
    while (a != b) {
        size_t *deeper = a > b ? &a : &b;

        *deeper = outline->sections[*deeper].parent;
    }
    return a;
}

/** A file that is listed again belongs where it has a group, or to what both groups share. */
static void list_again(struct gathering *gathering, struct mention *known,
                       const struct mention *again) {
    size_t shared =
        shared_section(&gathering->reading->outline, known->section, again->section);

    if (!names_group(gathering, known->section)) {
        known->section = again->section;
        known->named = again->named;
    } else if (!known->named && names_group(gathering, shared)) {
        known->section = shared;
    }
}

/** Keeps a link where it stands first. */
static void add_mention(struct gathering *gathering, struct mention mention) {
    struct mention *known = find_mention(gathering, mention.target);

    if (known) {
        list_again(gathering, known, &mention);
        return;
    }
    gathering->mentions =
        arena_grow(gathering->reading->scratch, gathering->mentions, gathering->count,
                   &gathering->capacity, sizeof(mention));
    gathering->mentions[gathering->count++] = mention;
}

/** The links of some Markdown in a section; `named`: it is the section's heading. */
static void add_links(struct gathering *gathering, struct text markdown, size_t section,
                      int line, bool named) {
    const struct text *links;
    size_t count = plain_links(markdown, gathering->reading->scratch, &links);

    for (size_t i = 0; i < count && gathering->count < INDEX_ENTRIES; i++) {
        struct text target = link_target_plain(links[i], gathering->reading->arena);

        if (target.size) {
            add_mention(gathering, (struct mention){target, section, line, named});
        }
    }
}

/** Without what joins a text to the link behind it: "What is a? - [link](1.md)". */
static struct text without_dash(struct text text) {
    static const char *const dashes[] = {"-", "–", "—", ":", "：", "→", NULL};
    size_t size = 0;

    do {
        text = line_without_ornaments(text);
        size = text_ends_any(text, dashes);
        text.size -= size;
    } while (size);
    return text;
}

/** Notes a guide that a link calls one for interviews. */
static void add_interview(struct gathering *gathering, struct text name,
                          struct text target) {
    if (!promise_names_interviews(name, gathering->reading->scratch)) {
        return;
    }
    gathering->interviews = arena_grow(
        gathering->reading->arena, gathering->interviews, gathering->interview_count,
        &gathering->interview_capacity, sizeof(*gathering->interviews));
    gathering->interviews[gathering->interview_count++] = target;
}

/** Whether the heading above some links promises questions. */
static bool heading_promises(const struct reading *reading, size_t section) {
    return section && promise_of(reading->outline.sections[section].title.text,
                                 reading->scratch) == PROMISE_QUESTIONS;
}

/** A link's text; the words of one that is written as a file's name is, "what-is-a-heap". */
static struct title read_link(struct text text, struct arena *arena) {
    text = plain_text(text, arena);
    return title_read(
        without_dash(text_holds(text, TEXT(" ")) || text_holds(text, TEXT("."))
                         ? text
                         : topic_of_file(text_string(text, arena), arena)));
}

/** The same with what asks behind it: "[Valves](valves.md) - Why do they open?" */
static struct title read_named(struct text line, size_t open, size_t close,
                               struct arena *arena) {
    struct title title = read_link(text_slice(line, open + 1, close), arena);
    size_t at = close + text_find(text_from(line, close), TEXT(")")) + 1;
    struct title said;

    at = line_skip_spaces(line, at);
    at += line_dash_size(line, at);
    said = title_read(plain_text(text_from(line, at), arena));
    said.text = plain_text(line, arena);
    return title_calls(&title) || !title_calls_plainly(&said) ? title : said;
}

/** Below a heading that promises questions, it need not ask with a mark: "a vs b". */
static void add_line(struct gathering *gathering, struct text target,
                     const struct title *title, bool promised) {
    bool asks = title_calls_plainly(title);

    promised = promised && (title_calls(title) || title->compares);
    gathering->lines =
        arena_grow(gathering->reading->scratch, gathering->lines, gathering->guides,
                   &gathering->line_capacity, sizeof(*gathering->lines));
    gathering->lines[gathering->guides++] =
        (struct guide_line){{target, asks || promised ? title->text : TEXT("")}, promised};
    gathering->asking += asks;
    gathering->promised += promised;
}

/** Notes the only link of a line to a guide, and what the line asks: before the link, or as its text. */
static void add_question(struct gathering *gathering, struct text line, bool promised) {
    static const char *const boxes[] = {"[ ] ", "[x] ", "[X] ", NULL};
    struct arena *arena = gathering->reading->arena;
    size_t open;
    size_t close;
    struct text url;
    struct title title;

    line = text_from(line, text_starts_any(line, boxes));
    open = text_find(line, TEXT("["));
    close = text_find(line, TEXT("]("));
    url = text_from(line, close + 2);
    url = index_repository_path(text_slice(url, 0, text_find(url, TEXT(")"))));
    // A file with places to lead to holds several.
    if (close >= line.size || open > close || !text_ends(url, TEXT(".md")) ||
        text_holds(text_from(line, close + 2), TEXT("](")) ||
        text_holds(url, TEXT("://")) || gathering->guides == INDEX_ENTRIES) {
        return;
    }
    title = title_read(without_dash(plain_text(text_slice(line, 0, open), arena)));
    title = title.text.size ? title : read_named(line, open, close, arena);
    url = link_target_plain(url, arena);
    add_line(gathering, url, &title, promised);
    add_interview(gathering, text_slice(line, open + 1, close), url);
}

/** Whether a paragraph is a table, which libcmark does not know. */
static bool is_table(const struct reading *reading, const struct block *block) {
    return block->last > block->line &&
           table_is_delimiter(source_line(&reading->source, block->line + 1));
}

/** A paragraph that is no prose: of a list item, or a table. */
static bool lists(const struct reading *reading, uint32_t index) {
    const struct block *block = &reading->outline.blocks[index];

    if (block->kind != BLOCK_PARAGRAPH) {
        return false;
    }
    return reading->outline.blocks[block->parent].kind == BLOCK_ITEM ||
           is_table(reading, block);
}

/** Notes what an item asks, or each row of a table. */
static void add_asked(struct gathering *gathering, uint32_t index, bool promised) {
    const struct reading *reading = gathering->reading;
    const struct block *block = &reading->outline.blocks[index];

    if (!is_table(reading, block)) {
        add_question(gathering, text_trim(reading_first_line(reading, index)), promised);
        return;
    }
    for (int line = block->line + 2; line <= block->last; line++) {
        add_question(gathering,
                     text_trim(table_row_as_line(source_line(&reading->source, line),
                                                 reading->arena)),
                     promised);
    }
}

/** Notes what a heading asks that leads to a guide, or stands above nothing but the link to it. */
static void add_heading(struct gathering *gathering, size_t number, uint32_t end) {
    const struct reading *reading = gathering->reading;
    const struct section *section = &reading->outline.sections[number];
    struct text line = section->heading_text;

    if (section->body < end && reading->outline.blocks[section->body].after == end) {
        struct text link = text_trim(reading_lines(reading, section->body));

        line = title_calls(&section->title) && label_is_link(link)
                   ? text_of(arena_printf(reading->arena, "%.*s %.*s", TEXT_ARGUMENTS(line),
                                          TEXT_ARGUMENTS(link)))
                   : line;
    }
    add_question(gathering, line, false);
}

static void gather_section(struct gathering *gathering, size_t number) {
    const struct reading *reading = gathering->reading;
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];
    uint32_t end = outline_body_end(outline, number);
    bool promised = heading_promises(reading, number);
    size_t group = number;
    bool told = false;

    if (number > 0) {
        add_links(gathering, section->heading_text, number, section->line, true);
        add_heading(gathering, number, end);
    }
    for (uint32_t at = section->body; at < end; at++) {
        const struct block *block = &outline->blocks[at];

        if (block->kind == BLOCK_RULE && told) {
            group = 0;  // what stands below it is no longer what the heading is about
        }
        told = told || block->kind != BLOCK_RULE;
        if (lists(reading, at)) {
            add_links(gathering, reading_lines(reading, at), group, block->line, false);
            add_asked(gathering, at, promised && group);
        }
    }
}

/** How many links each section holds; a link to elsewhere and one that names its section group nothing. */
static void count_held(struct gathering *gathering) {
    const struct section *sections = gathering->reading->outline.sections;

    for (size_t i = 0; i < gathering->count; i++) {
        const struct mention *mention = &gathering->mentions[i];
        size_t section = mention->section;

        if (text_starts(mention->target, TEXT("../")) ||
            !(mention->named || names_group(gathering, section))) {
            continue;
        }
        gathering->grouped++;
        section = mention->named ? sections[section].parent : section;
        for (; section; section = sections[section].parent) {
            gathering->held[section]++;
        }
    }
}

static void take_entries(struct gathering *gathering, struct index *out) {
    out->count = gathering->count;
    out->entries =
        arena_new(gathering->reading->arena, out->count + 1, sizeof(*out->entries));
    for (size_t i = 0; i < out->count; i++) {
        const struct mention *mention = &gathering->mentions[i];

        out->entries[i] =
            (struct index_entry){mention->target, group_path(gathering, mention->section),
                                 mention->named, mention->line};
    }
}

/** What lines ask, where most of the file do, or those below headings that promise it. */
static void take_questions(const struct gathering *gathering, struct index *out) {
    bool all =
        gathering->asking >= ASKING_MIN && 3 * gathering->asking >= 2 * gathering->guides;

    if (!all && gathering->promised < ASKING_MIN) {
        return;
    }
    out->questions =
        arena_new(gathering->reading->arena, gathering->guides, sizeof(*out->questions));
    for (size_t i = 0; i < gathering->guides; i++) {
        if (all || gathering->lines[i].promised) {
            out->questions[out->question_count++] = gathering->lines[i].question;
        }
    }
}

/** Whether a text speaks of questions and of interviews. */
static bool names_both(const struct reading *reading, struct text text) {
    return promise_of(text, reading->scratch) == PROMISE_QUESTIONS &&
           promise_names_interviews(text, reading->scratch);
}

/** Whether a paragraph that stands right in a section does. */
static bool says_so(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);

    for (uint32_t at = outline->sections[section].body; at < end;
         at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_PARAGRAPH &&
            names_both(reading, plain_text(reading_lines(reading, at), reading->scratch))) {
            return true;
        }
    }
    return false;
}

/** Whether the title promises questions, or what stands before any other heading speaks of those of interviews. */
static bool promises(const struct reading *reading) {
    return reading->promise == PROMISE_QUESTIONS || says_so(reading, 0) ||
           (reading->title_section && says_so(reading, reading->title_section));
}

bool index_read(struct text source, struct arena *arena, struct index *out,
                struct error *err) {
    struct arena scratch = {0};
    struct reading reading = {
        .arena = arena, .scratch = &scratch, .notes.arena = &scratch, .name = ""};
    struct gathering gathering = {.reading = &reading, .path = TEXT("")};
    bool ok = manuscript_read(source, false, &reading.notes, &reading.source, err);

    *out = (struct index){0};
    if (ok) {
        outline_read(&reading.source, &scratch, &reading.notes, &reading.outline);
        survey_read(&reading);
        out->promises = promises(&reading);
        gathering.held =
            arena_new(&scratch, reading.outline.section_count, sizeof(*gathering.held));
        for (size_t i = 0; i < reading.outline.section_count; i++) {
            gather_section(&gathering, i);
        }
        count_held(&gathering);
        take_entries(&gathering, out);
        if (gathering.interview_count >= INTERVIEWS_MIN) {
            out->interviews = gathering.interviews;
            out->interview_count = gathering.interview_count;
        }
        take_questions(&gathering, out);
    }
    arena_free(&scratch);
    return ok;
}
