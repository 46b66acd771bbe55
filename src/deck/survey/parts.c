// SPDX-License-Identifier: MIT
// Sections that are told in the same labelled parts, as a guide tells each of its cards.

#include "parts.h"

#include "wording/beginning.h"
#include "wording/exchange.h"
#include "wording/vague.h"
#include "wording/vote.h"

#include <stdlib.h>

enum {
    SECTIONS_MIN = 4,  // told in the same parts
    PROMISED_MIN = 3,  // where the title or the file name promises questions
    BLOCKS_MAX = 24,   // of a section that are looked at
    PARTS_MAX = 8,     // and parts
    HEAD_SIZE = 1500,  // bytes at the front of a file that may speak of interviews
};

/** Whether sections of a level share their parts. */
enum verdict { VERDICT_UNKNOWN, VERDICT_SHARED, VERDICT_OTHER };

// What the first part of an answer is called, so that all else only adds to it; in lower case.
static const char *const tellings[] = {
    "definition", "definición", "definição", "définition",  "definizione", "definicja",
    "definice",   "definitie",  "definisi",  "определение", "визначення",  "tanım",
    "định nghĩa", "定义",       "定義",      "정의",        "परिभाषा",     "تعريف",
    "what it is", "what is it", "qué es",    "o que é",     "c'est quoi",  "was ist das",
    "co to jest", "что это",    "là gì",     "nedir",       "是什么",      NULL};

// What it is called where more may have to follow.
static const char *const openings[] = {"short answer",
                                       "quick answer",
                                       "explanation",
                                       "explicación",
                                       "explicação",
                                       "explication",
                                       "erklärung",
                                       "spiegazione",
                                       "wyjaśnienie",
                                       "объяснение",
                                       "пояснення",
                                       "açıklama",
                                       "giải thích",
                                       "penjelasan",
                                       "uitleg",
                                       "解释",
                                       "解釋",
                                       "説明",
                                       "说明",
                                       "설명",
                                       "in short",
                                       "in one sentence",
                                       "one-liner",
                                       "tl;dr",
                                       "一句话",
                                       "한 줄 요약",
                                       "一言で",
                                       "concept",
                                       "concepto",
                                       "conceito",
                                       "konzept",
                                       "概念",
                                       "개념",
                                       "problem",
                                       "problema",
                                       "problème",
                                       "zadanie",
                                       "задача",
                                       "problem statement",
                                       "题目",
                                       "問題",
                                       "문제",
                                       "题意",
                                       "key idea",
                                       "core idea",
                                       "main idea",
                                       "what to say",
                                       "how to answer",
                                       "why they ask",
                                       NULL};

/** The marks that the parts of a section begin with. */
struct parts {
    uint64_t keys[PARTS_MAX];
    int count;
    bool opening;  // the first is one of the words above
};

bool parts_begin_answer(struct text label) {
    return line_starts_any(label, tellings) > 0;
}

static bool opens(struct text said) {
    return parts_begin_answer(said) || line_starts_any(said, openings);
}

/** Takes a key in that no other part of the section has. */
static void take_key(struct parts *parts, uint64_t key) {
    for (int i = 0; i < parts->count; i++) {
        if (parts->keys[i] == key) {
            return;
        }
    }
    if (parts->count < PARTS_MAX) {
        parts->keys[parts->count++] = key;
    }
}

/** What asks in bold at the front of a line, "**What is it?** A pump."; "" if nothing does. */
static struct text asking_part(struct text line) {
    size_t marks = line_count_marks(line, 0);
    struct text inside = text_from(line, marks);
    struct text said;

    if (marks < 2) {
        return TEXT("");
    }
    said = title_read(text_slice(inside, 0, text_find(inside, TEXT("**")))).text;
    return title_asks(said) ? said : TEXT("");
}

/** Takes a line in that a part may begin with. */
static void take_line(struct reading *reading, struct text line, struct parts *parts) {
    struct text rest = line;
    struct text asking;
    struct beginning mark;

    line = text_line(&rest);
    line = text_trim(line);
    asking = text_folded(asking_part(line), reading->scratch);
    if (asking.size && (parts->count || parts_begin_answer(asking) ||
                        (vague_is(asking) && text_ends(line, TEXT("**"))))) {
        parts->opening = parts->opening || !parts->count;
        take_key(parts, text_hash(asking));
        return;
    }
    if (!beginning_read(line, &mark) || !mark.named) {
        return;
    }
    if (!parts->count) {
        parts->opening =
            opens(text_folded(text_from(line, mark.from + mark.marks), reading->scratch));
    }
    take_key(parts, mark.key);
}

/** The items of a list may be the parts, each with its label. */
static void take_items(struct reading *reading, uint32_t list, struct parts *parts) {
    const struct block *blocks = reading->outline.blocks;
    int items = 0;

    for (uint32_t item = list + 1; item < blocks[list].after && items < PARTS_MAX;
         item = blocks[item].after) {
        if (item + 1 < blocks[item].after) {
            take_line(reading, reading_first_line(reading, item + 1), parts);
        }
        items++;
    }
}

/** Headings right below a section that recur may be its parts. */
static struct parts headings_of(struct reading *reading, size_t section) {
    const struct section *sections = reading->outline.sections;
    struct parts parts = {.count = 0};

    for (size_t i = section + 1;
         i < reading->outline.section_count && sections[i].parent == section &&
         sections[i].recurring && parts.count < PARTS_MAX;
         i++) {
        struct text said = text_folded(sections[i].title.text, reading->scratch);

        if (!parts.count) {
            parts.opening = opens(said);
        }
        take_key(&parts, text_hash(said));
    }
    return parts;
}

static struct parts parts_of(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct block *blocks = outline->blocks;
    uint32_t at = outline->sections[section].body;
    uint32_t end = outline_body_end(outline, section);
    struct parts parts = {.count = 0};

    if (!outline_has_body(&reading->outline, section)) {
        return headings_of(reading, section);
    }
    for (int seen = 0; at < end && seen < BLOCKS_MAX; at = blocks[at].after, seen++) {
        if (blocks[at].kind == BLOCK_PARAGRAPH) {
            take_line(reading, reading_first_line(reading, at), &parts);
        } else if (blocks[at].kind == BLOCK_LIST) {
            take_items(reading, at, &parts);
        }
        // What is told before the first label is no part.
        if (!parts.count) {
            break;
        }
    }
    return parts;
}

/** Whether a heading may name what is asked: no title, no furniture. */
static bool may_name(const struct reading *reading, size_t section, int level) {
    const struct section *here = &reading->outline.sections[section];

    return section > 0 && section != reading->title_section && !here->nested &&
           here->level == level && !here->title.answers && !here->recurring &&
           (outline_has_body(&reading->outline, section) ||
            !outline_is_bare(&reading->outline, section)) &&
           !series_is_furniture(here->title.text);
}

/** The sections of a level taken together. */
struct counted {
    uint64_t first;  // the mark that most begin with
    int sections;
    int same;       // begin with it
    int openings;   // of those
    int further;    // of those, that share another part with a neighbour
    int exchanged;  // of those, that hold a question and an answer with labels
};

static uint64_t find_first(struct reading *reading, int level) {
    struct vote vote = {0};

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        struct parts parts = {.count = 0};

        if (may_name(reading, i, level)) {
            parts = parts_of(reading, i);
        }
        if (parts.count) {
            vote_for(&vote, parts.keys[0]);
        }
    }
    return vote.key;
}

static bool share_another(const struct parts *one, const struct parts *other) {
    for (int i = 1; i < one->count; i++) {
        for (int j = 1; j < other->count; j++) {
            if (one->keys[i] == other->keys[j]) {
                return true;
            }
        }
    }
    return false;
}

/** Whether a heading below this one stands right above a question with its answer, each with a label. */
static bool holds_exchange(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *sections = outline->sections;

    for (size_t i = section + 1;
         i < outline->section_count && sections[i].level > sections[section].level; i++) {
        int last = i + 1 < outline->section_count ? sections[i + 1].line - 1
                                                  : reading->source.line_count;

        if (exchange_count(source_lines(&reading->source, sections[i].line + 1, last))) {
            return true;
        }
    }
    return false;
}

static struct counted count(struct reading *reading, int level) {
    struct counted counted = {.first = find_first(reading, level)};
    struct parts before = {.count = 0};

    for (size_t i = 1; counted.first && i < reading->outline.section_count; i++) {
        struct parts parts;

        if (!may_name(reading, i, level)) {
            continue;
        }
        counted.sections++;
        parts = parts_of(reading, i);
        if (parts.count && parts.keys[0] == counted.first) {
            counted.same++;
            counted.openings += parts.opening;
            counted.further += share_another(&parts, &before);
            counted.exchanged += holds_exchange(reading, i);
            before = parts;
        }
    }
    return counted;
}

static bool speaks_of_interviews(const struct reading *reading) {
    return reading_promised(reading) >= PROMISE_PLACE ||
           promise_names_interviews(text_slice(reading->source.text, 0, HEAD_SIZE),
                                    reading->scratch);
}

static enum verdict judge(struct reading *reading, int level, uint64_t *first) {
    struct counted counted = count(reading, level);
    int least = reading->promise >= PROMISE_INTERVIEW ? PROMISED_MIN : SECTIONS_MIN;

    *first = counted.first;
    return counted.same >= least && 5 * counted.same >= 3 * counted.sections &&
                   2 * counted.openings > counted.same &&
                   3 * counted.further >= counted.same &&
                   2 * counted.exchanged < counted.same && speaks_of_interviews(reading)
               ? VERDICT_SHARED
               : VERDICT_OTHER;
}

bool parts_are_shared(struct reading *reading, size_t section) {
    int level = reading->outline.sections[section].level;
    struct parts parts;

    if (!may_name(reading, section, level)) {
        return false;
    }
    if (reading->shared_parts[level] == VERDICT_UNKNOWN) {
        reading->shared_parts[level] =
            (int)judge(reading, level, &reading->first_parts[level]);
    }
    if (reading->shared_parts[level] != VERDICT_SHARED) {
        return false;
    }
    parts = parts_of(reading, section);
    return parts.count && parts.keys[0] == reading->first_parts[level];
}
