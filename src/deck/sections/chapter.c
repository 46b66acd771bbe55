// SPDX-License-Identifier: MIT
// Which headings are chapters, and which only lead through the page.

#include "chapter.h"

#include "key.h"
#include "titles.h"
#include "wording/end_mark.h"
#include "wording/housekeeping.h"
#include "wording/key_name.h"

#include <ctype.h>
#include <string.h>

enum {
    LONGEST_NAME = 120,  // characters: more are a paragraph that became a heading
    SENTENCE_WORDS = 5,
};

/** The size of what parts names that stand beside each other, 0 if nothing does. */
static size_t parting_size(struct text text) {
    return text.bytes[0] && strchr("/|(", text.bytes[0]) ? 1
           : text_starts(text, TEXT("·"))                ? sizeof("·") - 1
           : text_starts(text, TEXT("—"))                ? sizeof("—") - 1
                                                         : 0;
}

/** Cuts the next of several names off that stand beside each other: "目录 / Contents". */
static struct text next_name(struct text *rest) {
    size_t end = 0;
    size_t parting = 0;
    struct text name;

    while (end < rest->size && !(parting = parting_size(text_from(*rest, end)))) {
        end++;
    }
    name = text_slice(*rest, 0, end);
    *rest = text_from(*rest, end + parting);
    return line_without_ornaments(name);
}

/** Whether a name says that something is summed up or explained, and not what: "Final summary table". */
static bool sums_up(struct text name) {
    static const char *const sums[] = {"summary", "legend", NULL};
    static const char *const any[] = {"final",    "full",  "quick", "complete", "interview",
                                      "revision", "table", "ready", "for",      NULL};
    bool summed = false;

    while (name.size) {
        size_t end = 0;
        struct text word;

        while (end < name.size && !strchr(" -", name.bytes[end])) {
            end++;
        }
        word = text_slice(name, 0, end);
        if (text_is_any(word, sums)) {
            summed = true;
        } else if (!text_is_any(word, any)) {
            return false;
        }
        name = text_from(name, end + 1);
    }
    return summed;
}

/** Whether a name says what it lists behind a word for contents and a dash: "Sumário - Golang". */
static bool lists_of(struct text name) {
    size_t end = 0;

    while (end < name.size &&
           !(line_has_space(name, end) && line_dash_size(name, end + 1))) {
        end++;
    }
    return end < name.size && housekeeping_is(text_slice(name, 0, end), HOUSE_CONTENTS);
}

/** Whether a name says in more words that it lists what there is, or what to read first. */
static bool leads_on(struct text name) {
    static const char *const lists[] = {"目录", "目錄", "导航", "導航", NULL};
    static const char *const advice[] = {"read ", "start ", "推荐", "推薦", "优先", NULL};
    static const char *const order[] = {" first", "看", "读", "讀", NULL};

    return text_starts(name, TEXT("table of contents")) || lists_of(name) ||
           text_ends_any(name, lists) ||
           (text_starts_any(name, advice) && text_holds_any(name, order));
}

bool chapter_is_announcement(struct text name, struct arena *scratch) {
    struct text rest = text_folded(name, scratch);

    while (rest.size) {
        struct text next = next_name(&rest);

        if (housekeeping_is(next, HOUSE_OUTSIDE) || sums_up(next) || leads_on(next)) {
            return true;
        }
    }
    return false;
}

/** "I teach at ...": the author speaks of themselves. */
static bool is_personal(struct text name) {
    return text_starts(name, TEXT("I ")) && name.size > 2 &&
           islower((unsigned char)name.bytes[2]);
}

static bool is_long(struct text name) {
    size_t characters = 0;

    for (size_t i = 0; i < name.size; i++) {
        characters += ((unsigned char)name.bytes[i] & 0xC0) != 0x80;
    }
    return characters > LONGEST_NAME;
}

bool chapter_is_name(struct text name, struct arena *scratch) {
    return !is_long(name) && !is_personal(name) && !chapter_is_announcement(name, scratch);
}

/** "We go on as before.": a remark that became a heading. */
static bool is_sentence(struct text text) {
    return text_ends(text, TEXT(".")) && !text_holds(text, TEXT(": ")) &&
           text_count(text, ' ') + 1 >= SENTENCE_WORDS;
}

/** Whether a section holds nothing but links to places of its file. */
static bool lists_contents(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);

    for (uint32_t at = outline->sections[section].body; at < end;
         at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_LIST &&
            titles_are_listed(reading, reading_lines(reading, at))) {
            return true;
        }
    }
    return false;
}

/** Whether headings below one skip a level. */
static bool skips_level(const struct reading *reading, size_t section) {
    const struct section *sections = reading->outline.sections;

    return section + 1 < reading->outline.section_count &&
           sections[section + 1].parent == section &&
           sections[section + 1].level > sections[section].level + 1;
}

/** Whether some other section as high, but for the title, has headings below it, and whether there is any. */
static bool others_hold(const struct reading *reading, size_t section, bool *any) {
    const struct section *sections = reading->outline.sections;

    *any = false;
    for (size_t i = 1; i + 1 < reading->outline.section_count; i++) {
        if (i != section && i != reading->title_section &&
            sections[i].level == sections[section].level) {
            *any = true;
            if (sections[i + 1].parent == i) {
                return true;
            }
        }
    }
    return false;
}

/** The last of what stands before the chapters, which are written two levels lower: none of them is its part. */
static bool stands_before(const struct reading *reading, size_t section) {
    const struct section *below = &reading->outline.sections[section + 1];
    bool any;

    return skips_level(reading, section) && !title_calls(&below->title) &&
           !below->title.labelled && section != reading->title_section &&
           !others_hold(reading, section, &any) &&
           (any || lists_contents(reading, section));
}

/** A link to another site that comes back word for word advertises. */
static bool advertises(const struct section *section) {
    return section->recurring && text_holds(section->heading_text, TEXT("](http"));
}

bool chapter_stands_over(const struct reading *reading, size_t section, struct text name) {
    const struct section *here = &reading->outline.sections[section];
    const struct title *title = &here->title;

    // A card of a mere name may be a chapter with an introduction.
    if (here->asked && (title_calls(title) || title->labelled)) {
        return false;
    }
    return !title->answers && !is_sentence(title->text) && !advertises(here) &&
           !stands_before(reading, section) && !key_is_name(name, reading->scratch) &&
           chapter_is_name(name, reading->scratch);
}

/** Whether it is all in brackets, or ends as a sentence does: a remark. */
static bool is_remark(struct text text) {
    return end_mark_stop(text) ||
           (text_starts(text, TEXT("(")) && text_ends(text, TEXT(")"))) ||
           (text_starts(text, TEXT("（")) && text_ends(text, TEXT("）")));
}

/** Whether a section that is as high as those behind it may stand over them. */
static bool is_group(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return !here->asked && !here->title.requests && !is_remark(here->title.text);
}

size_t chapter_beside(struct reading *reading, size_t section) {
    struct section *sections = reading->outline.sections;
    size_t group = sections[section].group;

    while (group && !is_group(reading, group)) {
        group = sections[group].group;
    }
    // What was passed over is not looked at again.
    while (sections[section].group != group) {
        size_t next = sections[section].group;

        sections[section].group = group;
        section = next;
    }
    return group;
}
