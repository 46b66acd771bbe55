// SPDX-License-Identifier: MIT
// Lists that complete a sentence or tell parts of something: words in them ask, and none of them is a question.

#include "enumeration.h"

#include "account.h"
#include "sections/item.h"
#include "sections/item_count.h"
#include "sections/item_lead.h"
#include "sections/siblings.h"
#include "wording/colon.h"
#include "wording/vocabulary.h"

enum {
    CHECKS_MIN = 3,
    STORY_MIN = 3,   // parts of a story
    LED_MAX = 10,    // items that a sentence leads up to
    SHORT_MAX = 6,   // and of a list that may tell parts of something
    WORDS_MIN = 4,   // of a sentence: a caption has fewer
    GLYPHS_MIN = 9,  // the same where there are no spaces between words
};

/** How many items of a list state something. */
struct stated {
    int all;
    int plainly;  // as no question is written
};

/** Whether a line names questions, or says that something is asked. */
static bool names_questions(struct text line, struct arena *scratch) {
    static const char *const words[] = {
        " ask",   "answer", "challenge", "prompts", "follow-", "problems", "tell me",
        "追问",   "追問",   "反问",      "拷问",    "回答",    "提问",     "会问",
        "被问",   "先问",   "답",        "물어",    "hỏi",     "trả lời",  "respond",
        "preg",   "спрос",  "спраш",     "ответ",   "запит",   "odpowied", "antwort",
        "répond", "cevap",  "答え",      NULL};
    struct text folded = text_folded(line, scratch);

    return text_starts(folded, TEXT("ask")) || text_holds_any(folded, words) ||
           promise_of(line, scratch) == PROMISE_QUESTIONS;
}

bool enumeration_speaks_of_asking(struct text line, struct arena *scratch) {
    return names_questions(line, scratch) || promise_of(line, scratch) != PROMISE_NONE;
}

/** Whether a heading says that what stands below helps to choose: "Decision tree". */
static bool names_decision(struct text heading, struct arena *scratch) {
    static const char *const names[] = {
        "decision tree",   "decision checklist", "decision guide",
        "decision matrix", "decision framework", "decision flow",
        "quick picker",    "how to choose",      "how to pick",
        "when to choose",  "choosing the right", "choose the right",
        "决策树",          "决策流程",           "如何选择",
        "선택 기준",       "árbol de decisión",  "árvore de decisão",
        "дерево решений",  "entscheidungsbaum",  NULL};

    return text_holds_any(text_folded(heading, scratch), names);
}

/** Whether a line has as many words as a sentence. */
static bool is_sentence(struct text line) {
    int words = 1;
    int glyphs = 0;

    for (size_t i = 0; i < line.size; i++) {
        unsigned char byte = (unsigned char)line.bytes[i];

        words += byte == ' ';
        glyphs += byte >= 0xE3 && byte < 0xF0;
    }
    return words >= WORDS_MIN || glyphs >= GLYPHS_MIN;
}

/** The last line of the paragraph right above a list; "" if there is none. */
static struct text line_above(const struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;

    if (list < 2 || blocks[list - 1].kind != BLOCK_PARAGRAPH ||
        blocks[list - 1].after != list || blocks[list - 1].parent != blocks[list].parent) {
        return TEXT("");
    }
    return text_trim(
        source_lines(&reading->source, blocks[list - 1].last, blocks[list - 1].last));
}

/** Whether what stands right above a list is a sentence that it completes. */
static bool is_led_up_to(struct reading *reading, uint32_t list) {
    struct text line = item_last_sentence(line_above(reading, list));

    while (line.size &&
           (line.bytes[line.size - 1] == '*' || line.bytes[line.size - 1] == '_')) {
        line.size--;
    }
    return colon_ends(line) && is_sentence(line) &&
           !enumeration_speaks_of_asking(line, reading->scratch);
}

/** Whether half of a list says what follows from what it asks, as a way to decide does: "Is it a? → b". */
static bool decides(struct reading *reading, uint32_t list,
                    const struct guidance *guidance) {
    static const char *const arrows[] = {"? → ",   "？→ ",    "？ → ",   "? -> ", "？ -> ",
                                         "?** → ", "？** → ", "?** -> ", NULL};
    const struct block *blocks = reading->outline.blocks;
    int leading = 0;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);

        leading += text_holds_any(item.lead.start, arrows) &&
                   !text_holds(item.lead.start, TEXT("]("));
    }
    return leading >= 2 && 2 * leading >= guidance->items;
}

/** Whether a short list without a mark calls by its words alone, and not everywhere or in no way that is plain. */
static bool tells_parts(const struct guidance *guidance) {
    return guidance->items <= SHORT_MAX && !guidance->marked &&
           2 * guidance->explaining < guidance->items &&
           (guidance->questions < guidance->items || !guidance->calling);
}

/** "Can explain a", "How you handled b", "When the load is c", "чем выше, тем медленнее": words that ask, in the order of a statement. */
static bool is_clause(const struct item *item) {
    static const char *const fronts[] = {"can",     "could be", "how you",
                                         "why you", "when",     NULL};
    static const char *const asking[] = {
        "can i",      "can we",    "can you",     "can the",   "can a",
        "when do",    "when does", "when did",    "when is",   "when are",
        "when was",   "when were", "when can",    "when will", "when should",
        "when would", "when to",   "when not to", NULL};
    struct text text = item->lead.title.text;

    return (line_starts_any(text, fronts) && !line_starts_any(text, asking)) ||
           (line_starts_word(text, "чем") && text_holds(text, TEXT(", тем ")));
}

/** Whether half of a list are such clauses. */
static bool holds_clauses(struct reading *reading, uint32_t list,
                          const struct guidance *guidance) {
    const struct block *blocks = reading->outline.blocks;
    int clauses = 0;

    if (guidance->marked || guidance->answered) {
        return false;
    }
    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);

        clauses += is_clause(&item);
    }
    return 2 * clauses >= guidance->items;
}

/** Whether only a word calls within a sentence of several clauses, in a language without spaces. */
static bool calls_within(const struct title *title) {
    return !text_is_ascii(title->text) && !title->commands && !title->tells &&
           !title->inquires && !words_begin_request(title->text) &&
           words_inside(title->text) &&
           text_holds(text_slice(title->text, 0, text_find(title->text, TEXT("（"))),
                      TEXT("，"));
}

/** How many items of a list state something, or say behind a colon what they name before, or call by words within their sentences. */
static struct stated count_stated(struct reading *reading, uint32_t list) {
    static const char *const colons[] = {"：", ": ", NULL};
    const struct block *blocks = reading->outline.blocks;
    struct stated stated = {0};

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);
        struct text said = item.lead.title.text;
        bool named =
            text_holds_any(text_slice(said, 0, text_find(said, TEXT(" ("))), colons);
        bool told = item_is_stated(&item) || calls_within(&item.lead.title);

        stated.all += told || (!item.lead.title.commands && named);
        stated.plainly += told && (named || !item.lead.title.inquires);
    }
    return stated;
}

/** Whether the title, or a heading above a list, names questions. */
static bool is_promised(const struct reading *reading, size_t section) {
    const struct section *sections = reading->outline.sections;
    bool promised = reading->promise == PROMISE_QUESTIONS;

    for (size_t i = section; i && !promised; i = sections[i].parent) {
        promised = names_questions(sections[i].heading_text, reading->scratch);
    }
    return promised;
}

/** Whether words alone call in a list among lists that mostly do not: by chance, unless something promises questions and nothing is stated. */
static bool calls_by_chance(struct reading *reading, size_t section, uint32_t list,
                            const struct guidance *guidance) {
    struct text line = item_last_sentence(line_above(reading, list));
    struct stated stated;

    if (guidance->marked || guidance->answered ||
        2 * guidance->explaining >= guidance->items || item_lists_call(reading)) {
        return false;
    }
    stated = count_stated(reading, list);
    // "It has these problems:" names questions as well, in some languages.
    return stated.plainly == guidance->items ||
           (!names_questions(line, reading->scratch) &&
            (!is_promised(reading, section) || 2 * stated.all >= guidance->questions));
}

/** What a few words name that stand before it: "does it work?" in "Scope: does it work?"; all of it if there are none. */
static struct text behind_name(struct text text) {
    static const char *const joints[] = {": ", ":** ", "：", " - ", " — ", " – ", NULL};
    size_t size;
    size_t end = text_find_any(text, joints, &size);

    return end < text.size && !is_sentence(text_slice(text, 0, end))
               ? text_from(text, end + size)
               : text;
}

bool enumeration_checks(struct text text) {
    return behind_name(text).size < text.size || account_is_check(text);
}

/** Whether three in four of a list ask for yes or no, or state something behind a name, among lists that mostly ask nothing. */
static bool holds_checks(struct reading *reading, uint32_t list,
                         const struct guidance *guidance) {
    const struct block *blocks = reading->outline.blocks;
    int checks = 0;

    if (guidance->items < CHECKS_MIN || guidance->answered || item_lists_call(reading)) {
        return false;
    }
    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);
        struct text text = item.lead.title.text;
        struct text behind = behind_name(text);

        checks += behind.size < text.size
                      ? account_is_closed(behind) || !title_read(behind).requests
                      : account_is_check(text);
    }
    return 4 * checks >= 3 * guidance->items &&
           !names_questions(line_above(reading, list), reading->scratch);
}

/** Whether most of a list are the parts of a story told in an interview: "Action: what did you do?" */
static bool holds_story(struct reading *reading, uint32_t list,
                        const struct guidance *guidance) {
    static const char *const parts[] = {
        "situation", "task",    "action",    "result",   "results", "reflection",
        "情境",      "任务",    "行动",      "结果",     "상황",    "과제",
        "행동",      "결과",    "situación", "tarea",    "acción",  "resultado",
        "situação",  "tarefa",  "ação",      "ситуация", "задача",  "действие",
        "результат", "aufgabe", "handlung",  "ergebnis", NULL};
    const struct block *blocks = reading->outline.blocks;
    int told = 0;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);
        struct text start = item.lead.start;
        struct text text = text_from(start, line_count_marks(start, 0));
        struct text behind = behind_name(text);
        size_t end = (size_t)(behind.bytes - text.bytes);

        told +=
            behind.size < text.size && line_starts_any(text_slice(text, 0, end), parts) > 0;
    }
    return told >= STORY_MIN && 3 * told >= 2 * guidance->items;
}

/** Whether it answers the heading above it, which asks with a mark or among others that do: no item asks as plainly. */
static bool answers_heading(struct reading *reading, size_t section,
                            const struct guidance *guidance) {
    const struct section *here = &reading->outline.sections[section];
    bool member = title_calls(&here->title) && siblings_level(reading, section)->series;

    return (member || (here->title.asks && !guidance->answered)) && !guidance->marked &&
           !guidance->calling && !names_questions(here->heading_text, reading->scratch);
}

bool enumeration_is(struct reading *reading, size_t section, uint32_t list,
                    const struct guidance *guidance) {
    struct text heading = reading->outline.sections[section].heading_text;
    bool promised = reading->promise == PROMISE_QUESTIONS;

    if (names_decision(heading, reading->scratch) &&
        !enumeration_speaks_of_asking(heading, reading->scratch)) {
        return true;
    }
    if (!names_questions(heading, reading->scratch) &&
        holds_checks(reading, list, guidance)) {
        return true;
    }
    if (holds_clauses(reading, list, guidance) || holds_story(reading, list, guidance) ||
        calls_by_chance(reading, section, list, guidance)) {
        return true;
    }
    if (answers_heading(reading, section, guidance)) {
        return true;
    }
    // Below "Answer" it is one, unless it asks with marks.
    if (!guidance->answered && !guidance->marked &&
        reading->outline.sections[section].title.answers) {
        return true;
    }
    if (!guidance->answered && !enumeration_speaks_of_asking(heading, reading->scratch) &&
        decides(reading, list, guidance)) {
        return true;
    }
    if (guidance->answered || guidance->items > LED_MAX || item_lists_ask(reading) ||
        item_links_ask(reading) || item_grades(reading) ||
        enumeration_speaks_of_asking(heading, reading->scratch)) {
        return false;
    }
    return (is_led_up_to(reading, list) &&
            (!promised || 5 * guidance->marked < 4 * guidance->items)) ||
           (!promised && tells_parts(guidance));
}
