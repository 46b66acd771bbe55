// SPDX-License-Identifier: MIT
// Headings that ask so plainly that nothing beside them needs to.

#include "lone.h"

#include "wording/colon.h"
#include "wording/vague.h"
#include "wording/word_list.h"

#include <string.h>

enum {
    SHORTEST_ASKED = 12,  // bytes of what asks in words alone
    SHORTEST_WHY = 18,    // and of such that asks why
};

/** Whether "Step 2: Why seal it?" counts the parts of what is told. */
static bool counts_parts(struct text heading) {
    size_t space = text_find(heading, TEXT(" "));
    size_t at = space + 1;

    while (at < heading.size && heading.bytes[at] >= '0' && heading.bytes[at] <= '9') {
        at++;
    }
    return at > space + 1 && at < heading.size && heading.bytes[at] == ':';
}

/** Whether it asks what a thing is. */
static bool asks_what_is(struct text bare) {
    static const char *const words[] = {
        "what is ",   "what are ",  "what's a ", "qué es ",     "¿qué es ",
        "o que é ",   "qu'est-ce ", "was ist ",  "was sind ",   "cos'è ",
        "che cos'è ", "что такое ", "що таке ",  "co to jest ", "ما هو ",
        "ما هي ",     "什么是",     "什麼是",    NULL};
    static const char *const ends[] = {"란?",      "是什么", "是什么？", "是什么?",
                                       "是什麼？", "nedir?", "nima?",    "là gì?",
                                       "とは？",   "とは?",  NULL};
    static struct word_list fronts = {.words = words};

    return word_list_begin(&fronts, bare) || text_ends_any(bare, ends);
}

/** Without the marks of emphasis around it. */
static struct text inside_emphasis(struct text text) {
    static const char *const marks[] = {"*", "_", NULL};

    text = text_from(text, line_count_marks(text, 0));
    for (size_t size; (size = text_ends_any(text, marks)) > 0;) {
        text.size -= size;
    }
    return text;
}

/** Whether the text right below a heading ends in what those behind it tell: "Two of them are common:". */
static bool announces(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    uint32_t end = outline_body_end(outline, section);
    uint32_t last = 0;

    if (section + 1 < outline->section_count && here[1].level > here->level) {
        return false;
    }
    for (uint32_t at = here->body; at < end; at = outline->blocks[at].after) {
        last = outline->blocks[at].kind == BLOCK_RULE ? last : at;
    }
    return outline->blocks[last].kind == BLOCK_PARAGRAPH &&
           colon_ends(inside_emphasis(reading_paragraph(reading, last)));
}

/** What a heading says without what adorns it. */
static struct text bare_title(const struct reading *reading, size_t section) {
    return inside_emphasis(
        line_without_front_ornaments(reading->outline.sections[section].title.text));
}

/** Whether it asks in words of Chinese that hardly anything else begins or ends with, and names what for: "为什么需要缓存", "堆与栈的区别". */
static bool asks_without_mark(const struct title *title, struct text bare) {
    static const char *const whys[] = {"为什么", "為什麼", NULL};
    static const char *const differences[] = {"的区别", "的區別", NULL};
    static const char *const joints[] = {"和", "与", "與", "、", NULL};
    struct text behind = text_from(bare, strlen("与"));

    return title->inquires && bare.size > SHORTEST_ASKED &&
           (asks_what_is(bare) ||
            (text_starts_any(bare, whys) && bare.size > SHORTEST_WHY) ||
            (text_ends_any(bare, differences) && text_holds_any(behind, joints)));
}

bool lone_asks(const struct reading *reading, size_t section) {
    static const char *const marks[] = {"?", "？", "؟", NULL};
    const struct title *title = &reading->outline.sections[section].title;
    struct text bare = bare_title(reading, section);
    bool words = text_find(bare, TEXT(" ")) < bare.size || !line_is_latin(bare) ||
                 asks_what_is(bare);

    return words && (text_ends_any(bare, marks) || asks_without_mark(title, bare)) &&
           !vague_is(bare) && !counts_parts(bare) && !announces(reading, section);
}

bool lone_defines(const struct reading *reading) {
    struct text promised = TEXT("interviews/");
    size_t front = text_starts(reading->place, promised) ? promised.size : 0;

    for (size_t i = 1; text_holds(text_from(reading->place, front), TEXT("/")) &&
                       i < reading->outline.section_count;
         i++) {
        if (reading->outline.sections[i].lone && asks_what_is(bare_title(reading, i))) {
            return true;
        }
    }
    return false;
}
