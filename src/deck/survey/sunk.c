// SPDX-License-Identifier: MIT
// In a series that numbers hold together, or in which nearly all ask, what stands between a question without an answer and the next one answers it, however high its headings are.

#include "sunk.h"

#include "sections/series.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/label.h"

enum {
    LEVELS = 7,
    BETWEEN_MAX = 20,  // headings of an answer
    BREAKS = 10,       // numbers for one that does not follow the one before
    ANSWERED_MIN = 3,  // questions with their answer right below
    LABELS_MIN = 5,    // that count, to be all questions there are
    PARTS_MIN = 2,     // headings behind an answer that goes on: one is a chapter's
    ASKING_MIN = 5,    // headings of a level, to be its questions
    CERTAIN_RUNS = 2,  // answers in parts, for a habit
};

static bool is_numbered(const struct section *section, int level) {
    return section->level == level && !section->nested && section->title.number > 0 &&
           (section->title.numbered || section->title.labelled);
}

/** Whether it is one of a level's questions: where labels tell them, numbers alone count parts. */
static bool is_counted(const struct section *section, int level, bool labels) {
    return is_numbered(section, level) && (section->title.labelled || !labels);
}

/** What may be a part of an answer: it does not count, nor does it ask where others than labels ask. */
static bool may_sink(const struct section *section, bool labels) {
    const struct title *title = &section->title;

    return !section->nested && !title->labelled &&
           (labels || (!title->numbered && !title->digits && !title_calls(title)));
}

/** Whether labels with running numbers tell the questions of a level, "Question 3": no other heading is one, but for those that count on without. */
static bool are_labelled(const struct outline *outline, int level) {
    int before = 0;   // the label's number
    int counted = 0;  // and the last one of any heading
    int labels = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct title *title = &outline->sections[i].title;

        if (is_numbered(&outline->sections[i], level)) {
            if (title->labelled ? title->number != before + 1 && title->number != 1
                                : title->number == before + 1 && counted == before) {
                return false;
            }
            counted = title->number;
            before = title->labelled ? title->number : before;
            labels += title->labelled;
        }
    }
    return labels >= LABELS_MIN;
}

/** Whether numbered headings of a level are questions in an unbroken series that most are answered below. */
static bool are_answered(const struct outline *outline, int level) {
    int answered = 0;
    int bare = 0;
    int asking = 0;
    int breaks = 0;
    int before = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        if (is_numbered(&outline->sections[i], level)) {
            breaks += outline->sections[i].title.number != before + 1;
            before = outline->sections[i].title.number;
            answered += outline_has_body(outline, i);
            bare += !outline_has_body(outline, i);
            asking += title_calls(&outline->sections[i].title);
        }
    }
    return answered >= ANSWERED_MIN && answered > bare && 2 * asking > answered + bare &&
           BREAKS * breaks <= answered + bare;
}

/** The question with the next number behind what answers this one though it is as high; 0 if nothing does. */
static size_t next_question(const struct outline *outline, size_t question, bool labels) {
    const struct section *here = &outline->sections[question];
    size_t next = question + 1;

    while (next < outline->section_count && next <= question + BETWEEN_MAX &&
           !is_counted(&outline->sections[next], here->level, labels)) {
        if (!may_sink(&outline->sections[next], labels)) {
            return 0;
        }
        next++;
    }
    // What has nothing below it is the next chapter.
    return next > question + 1 && next < outline->section_count &&
                   is_numbered(&outline->sections[next], here->level) &&
                   outline->sections[next].title.number == here->title.number + 1 &&
                   here[1].level <= here->level &&
                   outline_has_body(outline, question + 1) &&
                   outline_has_body(outline, next - 1)
               ? next
               : 0;
}

/** Whether a higher heading right above a numbered question is a remark rather than the name of a chapter. */
static bool is_remark(const struct outline *outline, size_t section, int level) {
    struct text text = outline->sections[section].title.text;

    return outline->sections[section].level < level &&
           section + 1 < outline->section_count &&
           is_numbered(&outline->sections[section + 1], level) &&
           (end_mark_stop(text) || colon_ends(text) || text_holds(text, TEXT("://")) ||
            (text.size && text.bytes[0] >= 'a' && text.bytes[0] <= 'z' &&
             text_holds(text, TEXT(" "))));
}

/** The next label of a level; the count of sections if there is none. */
static size_t next_label(const struct outline *outline, size_t question) {
    int level = outline->sections[question].level;
    size_t next = question + 1;

    while (next < outline->section_count &&
           !is_counted(&outline->sections[next], level, true)) {
        next++;
    }
    return next;
}

/** Whether a label counts on from one. */
static bool counts_on(const struct outline *outline, size_t question, size_t next) {
    return next < outline->section_count &&
           outline->sections[next].title.number ==
               outline->sections[question].title.number + 1;
}

/** How many higher headings stand between two labels; -1 if one has nothing below it but the next label, as a chapter's has. */
static int count_higher(const struct outline *outline, size_t question, size_t next) {
    int level = outline->sections[question].level;
    int higher = 0;

    for (size_t i = question + 1; i < next; i++) {
        if (outline->sections[i].level < level) {
            if (!may_sink(&outline->sections[i], true) || outline_is_bare(outline, i) ||
                (i + 1 == next && !outline_has_body(outline, i))) {
                return -1;
            }
            higher++;
        }
    }
    return higher;
}

/** Whether the answers to the labels of a level hold higher headings, as none of them is a chapter's. */
static bool hold_higher(const struct outline *outline, int level) {
    bool held = false;
    size_t next;

    for (size_t i = 1; i < outline->section_count; i = next) {
        int higher;

        next = i + 1;
        if (!is_counted(&outline->sections[i], level, true)) {
            continue;
        }
        next = next_label(outline, i);
        higher = count_higher(outline, i, next);
        if (next < outline->section_count && higher < 0) {
            return false;
        }
        held = held || (counts_on(outline, i, next) && higher >= PARTS_MIN);
    }
    return held;
}

/** Where the headings behind an answer that has begun end: at the next label or a chapter; 0 if there are not several, one has nothing below it, or the file ends there. */
static size_t last_as_high(const struct outline *outline, size_t question) {
    int level = outline->sections[question].level;
    size_t next = question + 1;
    int parts = 0;

    while (next < outline->section_count && outline->sections[next].level >= level &&
           !is_counted(&outline->sections[next], level, true)) {
        if (outline->sections[next].level == level) {
            if (!may_sink(&outline->sections[next], true) ||
                outline_is_bare(outline, next)) {
                return 0;
            }
            parts += outline_has_body(outline, next);
        }
        next++;
    }
    return parts >= PARTS_MIN && next < outline->section_count ? next : 0;
}

/** How the questions of a level are told. */
struct told {
    bool labels;  // by labels alone
    bool higher;  // and their answers hold higher headings
};

/** What ends the headings as high, or higher, that belong to an answer; 0 if none do. */
static size_t answer_end(const struct outline *outline, size_t question,
                         const struct told *told) {
    if (told->higher) {
        size_t next = next_label(outline, question);
        bool begun = outline_has_body(outline, question);

        // Behind an answer that has begun, one alone is a chapter's.
        if (counts_on(outline, question, next) &&
            count_higher(outline, question, next) >= (begun ? PARTS_MIN : 1)) {
            return next;
        }
    }
    return !outline_has_body(outline, question)
               ? next_question(outline, question, told->labels)
           : told->labels ? last_as_high(outline, question)
                          : 0;
}

static bool sink_level(struct outline *outline, int level, bool labels) {
    const struct told told = {labels, labels && hold_higher(outline, level)};
    bool sunk = false;
    bool within = false;  // behind the first question
    size_t next = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (is_counted(here, level, labels)) {
            within = true;
            next = answer_end(outline, i, &told);
        } else if (within && may_sink(here, labels) &&
                   ((i < next && here->level <= level) || is_remark(outline, i, level))) {
            outline->sections[i].level = level + 1;
            sunk = true;
        }
    }
    return sunk;
}

/** How the headings of a level ask. */
struct asked {
    int headings;  // but for those that part answers
    int asking;
    int parted;  // with nothing below them but headings as high that do not ask
    int bare;    // with nothing below them otherwise
};

static bool asks(const struct section *section, int level) {
    return section->level == level && !section->nested && title_calls(&section->title);
}

/** Where the headings that part the answer of one with nothing below it end: at the next one that asks; 0 if it has none. */
static size_t parts_end(const struct outline *outline, size_t question) {
    int level = outline->sections[question].level;
    size_t next = question + 1;
    int parts = 0;

    if (outline_has_body(outline, question)) {
        return 0;
    }
    while (next < outline->section_count && next <= question + BETWEEN_MAX &&
           outline->sections[next].level >= level &&
           !asks(&outline->sections[next], level)) {
        if (outline->sections[next].level == level) {
            if (!may_sink(&outline->sections[next], false) ||
                !outline_has_body(outline, next)) {
                return 0;
            }
            parts++;
        }
        next++;
    }
    return parts >= PARTS_MIN && next < outline->section_count &&
                   asks(&outline->sections[next], level)
               ? next
               : 0;
}

static struct asked count_asked(const struct outline *outline, int level) {
    struct asked asked = {0};
    size_t end = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (i < end || here->level != level || here->nested) {
            continue;
        }
        asked.headings++;
        if (asks(here, level)) {
            end = parts_end(outline, i);
            asked.asking++;
            asked.parted += end > 0;
            asked.bare += !end && outline_is_bare(outline, i);
        }
    }
    return asked;
}

/** Whether what does not ask in a level parts the answers of what does. */
static bool are_parted(const struct asked *asked) {
    return asked->parted && asked->asking >= ASKING_MIN &&
           BREAKS * asked->bare <= asked->parted &&
           (asked->parted >= CERTAIN_RUNS ? 2 * asked->asking >= asked->headings
                                          : 4 * asked->asking >= 3 * asked->headings);
}

/** "The following has to be done:": behind an answer that has begun it leads to more of it. */
static bool leads_on(const struct section *section) {
    struct text text = section->title.text;

    return !section->nested && may_sink(section, false) && colon_ends(text) &&
           text_holds(text, TEXT("ollowing "));
}

static bool sink_parts(struct outline *outline, int level) {
    struct asked asked = count_asked(outline, level);
    bool within = false;  // behind a question
    size_t end = 0;

    for (size_t i = 1; are_parted(&asked) && i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level == level && (i < end || (within && leads_on(here)))) {
            outline->sections[i].level++;
        } else if (asks(here, level)) {
            end = parts_end(outline, i);
            within = true;
        } else {
            within = within && here->level > level;
        }
    }
    return are_parted(&asked);
}

/** Whether a heading behind a file's first one, which a label tells to be a question, says that there is more than that: it asks as high, or answers in its own line. */
static bool is_rival(const struct outline *outline, size_t section) {
    const struct section *here = &outline->sections[section];

    return here->nested || here->title.labelled ||
           (here->title.asks && here->level <= outline->sections[1].level) ||
           (section > 2 && !here->title.answers && label_begins_answer(here->heading_text));
}

/** Whether the first heading has a question's label, and no other. */
static bool is_only_label(const struct outline *outline) {
    size_t i = 2;

    if (outline->section_count < 2 || outline->sections[1].nested ||
        !outline->sections[1].title.labelled || !outline->sections[1].title.text.size) {
        return false;
    }
    while (i < outline->section_count && !is_rival(outline, i)) {
        i++;
    }
    return i == outline->section_count;
}

/** Behind the only question of a file all headings part its answer, as high as they may be. */
static bool sink_all(struct outline *outline) {
    int level = outline->sections[1].level + 1;
    bool sunk = false;

    for (size_t i = 2; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];

        if (here->level < level && !series_is_furniture(here->title.text)) {
            here->level = level;
            sunk = true;
        }
        level += here->title.answers && i == 2;
    }
    return sunk;
}

void sunk_find(struct outline *outline) {
    bool sunk = is_only_label(outline) && sink_all(outline);

    for (int level = 2; level + 1 < LEVELS; level++) {
        bool labels = are_labelled(outline, level);

        if (labels || are_answered(outline, level)) {
            sunk = sink_level(outline, level, labels) || sunk;
        }
        sunk = sink_parts(outline, level) || sunk;
    }
    if (sunk) {
        outline_place_again(outline);
    }
}
