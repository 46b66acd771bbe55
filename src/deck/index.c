// SPDX-License-Identifier: MIT
// The links of a README under their headings.

#include <viva/index.h>

#include "builder.h"
#include "reading.h"
#include "topic.h"

#include <viva/card.h>
#include <viva/plain.h>

#include <ctype.h>
#include <string.h>

enum { INDEX_ENTRIES = 4096 };  // more links are no list for people

// Headings that announce the list and do not name its parts.
static const char *const announcements[] = {"contents",
                                            "table of contents",
                                            "toc",
                                            "topics",
                                            "topics covered",
                                            "overview",
                                            "index",
                                            "guides",
                                            "links",
                                            "files",
                                            "structure",
                                            "questions",
                                            "chapters",
                                            "sections",
                                            "topics list"};

// Words that count the groups: "Group A: ..."
static const char *const counters[] = {"group",  "part",  "chapter", "section",
                                       "module", "week",  "day",     "unit",
                                       "lesson", "level", "step",    "topic"};

struct gathering {
    struct reading *reading;
    struct index *index;
    size_t capacity;
    size_t section;    // the one whose path is kept
    struct text path;  // the groups that it lies in
};

static bool is_announcement(struct text name, struct arena *scratch) {
    struct text folded = text_folded(name, scratch);

    for (size_t i = 0; i < sizeof(announcements) / sizeof(announcements[0]); i++) {
        if (text_equal(folded, text_of(announcements[i]))) {
            return true;
        }
    }
    return false;
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

/** A heading as the name of a group, "" if it only announces the list. */
static struct text group_name(struct gathering *gathering, size_t section) {
    struct arena *scratch = gathering->reading->scratch;
    struct text name =
        topic_name(gathering->reading->outline.sections[section].heading_text, scratch);

    name = without_counter(name, scratch);
    return is_announcement(name, scratch) ? TEXT("") : name;
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
        if (section != reading->title_section) {
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

static int hexadecimal(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    digit = (char)(digit | 0x20);
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/** "%20" is a space: link targets are written as in a browser. */
static struct text decoded(struct text url, struct arena *arena) {
    char *out = arena_new(arena, url.size + 1, 1);
    size_t size = 0;

    for (size_t at = 0; at < url.size; at++) {
        int high =
            at + 2 < url.size && url.bytes[at] == '%' ? hexadecimal(url.bytes[at + 1]) : -1;
        int low = high >= 0 ? hexadecimal(url.bytes[at + 2]) : -1;

        if (high * 16 + low > 0 && low >= 0) {
            out[size++] = (char)(high * 16 + low);
            at += 2;
        } else {
            out[size++] = url.bytes[at];
        }
    }
    return (struct text){out, size};
}

static struct text plain_target(struct text url, struct arena *arena) {
    struct text target = decoded(url, arena);

    while (text_starts(target, TEXT("./"))) {
        target = text_from(target, 2);
    }
    while (text_ends(target, TEXT("/"))) {
        target.size--;
    }
    return target;
}

static bool has_entry(const struct index *index, struct text target) {
    for (size_t i = 0; i < index->count; i++) {
        if (text_equal(index->entries[i].target, target)) {
            return true;
        }
    }
    return false;
}

/** The links of some Markdown in a section; `named`: it is the section's heading. */
static void add_links(struct gathering *gathering, struct text markdown, size_t section,
                      int line, bool named) {
    struct arena *arena = gathering->reading->arena;
    struct index *index = gathering->index;
    const struct text *links;
    size_t count = plain_links(markdown, gathering->reading->scratch, &links);

    for (size_t i = 0; i < count && index->count < INDEX_ENTRIES; i++) {
        struct text target = plain_target(links[i], arena);

        if (target.size && !has_entry(index, target)) {
            index->entries = arena_grow(arena, index->entries, index->count,
                                        &gathering->capacity, sizeof(*index->entries));
            index->entries[index->count++] =
                (struct index_entry){target, group_path(gathering, section), named, line};
        }
    }
}

/** The line under the head of a table: "|---|:-:|". */
static bool is_delimiter_row(struct text line) {
    bool bar = false;
    bool dash = false;

    for (size_t i = 0; i < line.size; i++) {
        bar |= line.bytes[i] == '|';
        dash |= line.bytes[i] == '-';
        if (!strchr("|-: \t", line.bytes[i])) {
            return false;
        }
    }
    return bar && dash;
}

/** A paragraph that is no prose: of a list item, or a table, which libcmark does not know. */
static bool lists(const struct reading *reading, uint32_t index) {
    const struct block *block = &reading->outline.blocks[index];

    if (block->kind != BLOCK_PARAGRAPH) {
        return false;
    }
    return reading->outline.blocks[block->parent].kind == BLOCK_ITEM ||
           (block->last > block->line &&
            is_delimiter_row(source_line(&reading->source, block->line + 1)));
}

static void gather(struct gathering *gathering) {
    const struct reading *reading = gathering->reading;
    const struct outline *outline = &reading->outline;

    for (size_t i = 0; i < outline->section_count; i++) {
        const struct section *section = &outline->sections[i];
        uint32_t end = outline_body_end(outline, i);

        if (i > 0) {
            add_links(gathering, section->heading_text, i, section->line, true);
        }
        for (uint32_t block = section->body; block < end; block++) {
            if (lists(reading, block)) {
                const struct block *list = &outline->blocks[block];

                add_links(gathering, source_lines(&reading->source, list->line, list->last),
                          i, list->line, false);
            }
        }
    }
}

bool index_read(struct text source, struct arena *arena, struct index *out,
                struct error *err) {
    struct arena scratch = {0};
    struct reading reading = {
        .arena = arena, .scratch = &scratch, .notes.arena = &scratch, .name = ""};
    struct gathering gathering = {.reading = &reading, .index = out, .path = TEXT("")};
    bool ok = source_read(source, false, &reading.notes, &reading.source, err);

    *out = (struct index){0};
    if (ok) {
        outline_read(&reading.source, &scratch, &reading.notes, &reading.outline);
        reading_survey(&reading);
        gather(&gathering);
    }
    arena_free(&scratch);
    return ok;
}
