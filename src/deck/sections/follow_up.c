// SPDX-License-Identifier: MIT
// What is asked before the questions that follow it up.

#include "follow_up.h"

#include "answer.h"
#include "badge.h"
#include "item.h"
#include "promise.h"
#include "question.h"
#include "series.h"
#include "topic.h"
#include "wording/colon.h"
#include "wording/format.h"
#include "wording/label.h"

enum {
    LONGEST_NAME = 60,    // bytes of a heading that names follow-ups
    SENTENCE_SPACES = 4,  // of what is more than a name
};

/** How many cards stand before each section, and before the end. */
struct cards_before {
    size_t *counts;
};

// What follow-ups are called, in lower case.
static const char *const names[] = {"follow-up",
                                    "followup",
                                    "follow up question",
                                    "追问",
                                    "追問",
                                    "深掘り",
                                    "꼬리질문",
                                    "꼬리 질문",
                                    "꼬리물기",
                                    "추가 질문",
                                    "уточняющие вопросы",
                                    "доп. вопрос",
                                    "дополнительные вопросы",
                                    "додаткові запитання",
                                    "preguntas de seguimiento",
                                    "perguntas de acompanhamento",
                                    "perguntas de seguimento",
                                    "questions de relance",
                                    "questions de suivi",
                                    "rückfragen",
                                    "nachfragen",
                                    "anschlussfragen",
                                    "domande di approfondimento",
                                    "pytania uzupełniające",
                                    "pytania dodatkowe",
                                    "takip soruları",
                                    "câu hỏi đào sâu",
                                    "câu hỏi mở rộng",
                                    NULL};

bool follow_up_names(const struct section *section, struct arena *scratch) {
    struct text name = section->title.text;

    // "Follow-ups 2: sockets" is a chapter among others.
    return !section->nested && name.size && name.size <= LONGEST_NAME &&
           !section->title.asks && !text_holds(name, TEXT(": ")) &&
           !text_holds(name, TEXT("：")) &&
           text_holds_any(text_folded(name, scratch), names);
}

bool follow_up_is_asked(const struct reading *reading, size_t section) {
    return (reading_promised(reading) || reading->card_count) &&
           follow_up_names(&reading->outline.sections[section], reading->scratch);
}

bool follow_up_cut(struct text *text, struct arena *scratch) {
    size_t marks = line_count_marks(*text, 0);
    struct text front = text_slice(*text, 0, LONGEST_NAME);
    size_t end = marks + colon_find(text_from(front, marks));

    if (end >= front.size || line_has_digit(front, marks) ||
        !text_holds_any(text_folded(text_slice(front, marks, end), scratch), names)) {
        return false;
    }
    *text = text_from(*text, label_behind(*text, end + colon_size(front, end), marks));
    return true;
}

/** Whether a line stands in bold from end to end, with a text or a quotation that answers it below. */
static bool stands_above_text(const struct reading *reading, uint32_t paragraph,
                              struct text line, struct text below) {
    const struct outline *outline = &reading->outline;
    uint32_t next = outline->blocks[paragraph].after;
    enum block_kind kind =
        next < outline->block_count ? outline->blocks[next].kind : BLOCK_RULE;

    line = line_without_break(text_trim(line));
    return line_count_marks(line, 0) && text_ends(line, TEXT("**")) &&
           (below.size || kind == BLOCK_QUOTE ||
            (kind == BLOCK_PARAGRAPH &&
             !line_count_marks(reading_lines(reading, next), 0)));
}

void follow_up_take(struct reading *reading, uint32_t paragraph, struct text text,
                    struct lead *lead) {
    const struct outline *outline = &reading->outline;
    struct text line = text_line(&text);
    struct text said = line;
    uint32_t next = outline->blocks[paragraph].after;
    bool answered;

    if (!title_asks(line_without_break(said)) || !follow_up_cut(&said, reading->scratch)) {
        return;
    }
    answered = text.size ? label_begins_answer(text)
                         : next < outline->block_count && answer_has_label(reading, next);
    if (answered || stands_above_text(reading, paragraph, line, text)) {
        *lead = (struct lead){.kind = LEAD_LABEL,
                              .title = title_read(said),
                              .rest = text,
                              .follows = !answered};
        lead->title.labelled = true;
        reading->follow_ups += !answered;
    }
}

static struct cards_before count_cards(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    size_t *counts =
        arena_new(reading->scratch, outline->section_count + 2, sizeof(*counts));

    for (size_t i = 0; i < reading->card_count; i++) {
        counts[outline_section_at(outline, reading->cards[i].line) + 1]++;
    }
    for (size_t i = 1; i <= outline->section_count; i++) {
        counts[i] += counts[i - 1];
    }
    return (struct cards_before){counts};
}

static size_t cards_between(const struct cards_before *before, size_t from, size_t to) {
    return before->counts[to] - before->counts[from];
}

/** Whether a section asks and may be answered up to the chapter of its follow-ups. */
static bool is_open_question(const struct reading *reading, size_t section,
                             size_t follow_ups, const struct cards_before *before) {
    const struct section *here = &reading->outline.sections[section];
    const struct title *title = &here->title;

    return section && !here->nested && !here->asked && !title->labelled &&
           !title->answers &&
           (title_calls_plainly(title) || badge_grades(here->heading_text)) &&
           !series_is_rhetorical(title) &&
           here->body < reading->outline.sections[follow_ups].root &&
           !cards_between(before, section, follow_ups);
}

/** The question that a chapter follows up: the first above it that asks, else the first of the file, which is as high; 0 if there is none. */
static size_t question_before(const struct reading *reading, size_t follow_ups,
                              const struct cards_before *before) {
    const struct section *sections = reading->outline.sections;
    size_t above = sections[follow_ups].parent;

    while (above && !is_open_question(reading, above, follow_ups, before)) {
        above = sections[above].parent;
    }
    if (sections[follow_ups].parent) {
        return above;
    }
    for (size_t i = 2; i < follow_ups; i++) {
        if (sections[i].level <= sections[follow_ups].level) {
            return 0;
        }
    }
    return sections[1].level == sections[follow_ups].level &&
                   is_open_question(reading, 1, follow_ups, before)
               ? 1
               : 0;
}

static void add(struct reading *reading, size_t section, size_t follow_ups,
                const struct cards_before *before) {
    const struct outline *outline = &reading->outline;
    struct section *here = &outline->sections[section];
    size_t end = outline_next_as_high(outline, section);
    size_t behind = outline_next_as_high(outline, follow_ups);
    bool more = behind < end && !cards_between(before, behind, end);

    here->asked = true;
    question_add(reading,
                 &(struct question){
                     .title = here->title.text,
                     .from = here->body,
                     .to = outline->sections[follow_ups].root,
                     .more = more ? outline->sections[behind].root : 0,
                     .more_to = more ? outline_begin(outline, end) : 0,
                     .topic = here->root == 1 ? reading->file_topic
                                              : topic_of_question(reading, section),
                     .line = here->line,
                     .number = here->title.number,
                     .format = format_file,
                     .whole = true,
                 });
}

/** Puts the cards behind the first `old` among those, by their lines. */
static void put_in_order(struct reading *reading, size_t old) {
    struct card *cards = arena_new(reading->arena, reading->card_count, sizeof(*cards));
    size_t next = old;
    size_t count = 0;

    for (size_t i = 0; i < old; i++) {
        while (next < reading->card_count &&
               reading->cards[next].line < reading->cards[i].line) {
            cards[count++] = reading->cards[next++];
        }
        cards[count++] = reading->cards[i];
    }
    while (next < reading->card_count) {
        cards[count++] = reading->cards[next++];
    }
    reading->cards = cards;
    reading->card_capacity = reading->card_count;
}

void follow_up_complete(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct cards_before before = {0};
    size_t old = reading->card_count;

    for (size_t i = 2; i < outline->section_count && old; i++) {
        size_t question;

        if (!follow_up_names(&outline->sections[i], reading->scratch)) {
            continue;
        }
        if (!before.counts) {
            before = count_cards(reading);
        }
        question = question_before(reading, i, &before);
        if (question && cards_between(&before, i, outline_next_as_high(outline, i))) {
            add(reading, question, i, &before);
        }
    }
    if (reading->card_count > old) {
        put_in_order(reading, old);
    }
}

bool follow_up_holds_all(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    for (size_t i = 2; i < outline->section_count && reading->card_count; i++) {
        if (follow_up_names(&outline->sections[i], reading->scratch)) {
            struct cards_before before = count_cards(reading);

            return reading->cards[0].line > outline->sections[i].line &&
                   question_before(reading, i, &before) > 0;
        }
    }
    return false;
}

bool follow_up_leads_to_steps(struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;
    struct item item = item_read(reading, block);
    struct text said = item.lead.start;
    uint32_t list = blocks[item.paragraph].after;

    if (!colon_ends(said) || list >= item.end || blocks[list].kind != BLOCK_LIST ||
        (text_is_ascii(said) && text_count(said, ' ') < SENTENCE_SPACES) ||
        promise_of(said, reading->scratch) > PROMISE_NONE ||
        text_holds_any(text_folded(said, reading->scratch), names)) {
        return false;
    }
    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        if (item_read(reading, at).lead.title.asks) {
            return false;
        }
    }
    return true;
}
