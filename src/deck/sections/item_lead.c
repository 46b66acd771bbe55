// SPDX-License-Identifier: MIT
// How an item is written, and what stands right behind its question.

#include "item_lead.h"

#include "answer.h"
#include "badge.h"
#include "lead_line.h"
#include "wording/bracket.h"
#include "wording/colon.h"
#include "wording/hint_name.h"
#include "wording/vocabulary.h"

#include <string.h>

enum {
    LONGEST_QUESTION = 600,  // bytes before an answer's label on its line
    SENTENCE_MIN = 18,       // bytes of a sentence without spaces
    SETTING_SPACES = 4,      // in one that is no name
    TOLD_MIN = 4,            // bytes of an answer behind a question on its line
};

/** "(why?)", "【用法】": a remark rather than an answer. */
static bool is_aside(struct text text) {
    return text_starts(text, TEXT("(")) || text_starts(text, TEXT("（")) ||
           text_starts(text, TEXT("【"));
}

/** "→ b" is the next step of a decision, "，b" the same sentence, and what asks again more of the question. */
static bool goes_on(struct text text) {
    static const char *const marks[] = {"？", "?", NULL};

    return text_starts(text, TEXT("→")) || text_starts(text, TEXT("，")) ||
           text_holds_any(text, marks);
}

/** "Provide an example.": how to answer, which is no answer. */
static bool tells_how(struct text text) {
    static const char *const fronts[] = {
        "provide ",  "please ",   "illustrate",   "with example", "with an example",
        "with code", "support ",  "justify ",     "приведите",    "пример",
        "наведіть",  "ejemplo",   "da un ejempl", "dê ",          "exemplo",
        "donnez ",   "geben sie", "nenne",        "请",           "請",
        "要求",      "最好",      "举例",         "舉例",         NULL};

    return title_read(text).requests || line_starts_any(text, fronts) > 0;
}

/** Whether a place lies in a piece of code that goes on behind it. */
static bool is_in_code(struct text text, size_t end) {
    bool code = false;

    for (size_t at = 0; at < end; at++) {
        code = code != (text.bytes[at] == '`');
    }
    return code && text.bytes[end] != '`';
}

/** The place behind the mark that ends code around a question: "`Why?`: ..."; `end` if none ends there. */
static size_t behind_code(struct text text, size_t end) {
    bool inside = end < text.size && text.bytes[end] == '`' &&
                  text_count(text_slice(text, 0, end), '`') % 2;

    return inside ? end + 1 : end;
}

/** "No.": a word in so few bytes as any other sign may have. */
static bool is_short_word(struct text text) {
    return text.size > 1 && text_is_ascii(text) && line_has_letter(text, 0);
}

/** The last mark of what asks again and again before it is answered on its line: "Is a? If so, why? Yes, b."; the first if it does not. */
static size_t last_mark(struct text text, size_t end) {
    for (;;) {
        struct text rest = text_trim(text_from(text, end));
        size_t at = (size_t)(rest.bytes - text.bytes);
        size_t next = text_find(rest, TEXT("? "));
        struct text asked = text_slice(text, 0, at + next + 1);

        if (next >= rest.size || !tells_how(rest) ||
            text_count(asked, '(') > text_count(asked, ')')) {
            return end;
        }
        end = asked.size;
    }
}

bool item_cut_told(struct lead *lead, bool whole) {
    size_t ascii = text_find(lead->title.text, TEXT("? "));
    size_t wide = text_find(lead->title.text, TEXT("？"));
    size_t end =
        ascii < wide ? last_mark(lead->title.text, ascii + 1) : wide + TEXT("？").size;
    size_t closed = behind_code(lead->title.text, end);
    struct text rest = text_trim(text_from(lead->title.text, closed));

    rest = text_from(rest, closed > end ? line_separator_size(rest, 0) : 0);
    if (end >= lead->title.text.size || lead->title.asks || lead->rest.size || whole ||
        is_in_code(lead->title.text, end) ||
        (rest.size < TOLD_MIN && !is_short_word(rest)) || tells_how(rest) ||
        hint_is_all(rest) || is_aside(rest) || (wide < ascii && goes_on(rest))) {
        return false;
    }
    lead->title.text = text_slice(lead->title.text, 0, closed);
    lead->title.asks = true;
    lead->rest = rest;
    return true;
}

bool item_leads_out(const struct lead *lead) {
    size_t target = text_find(lead->start, TEXT("](http"));

    if (text_ends(lead->start, TEXT("]()"))) {
        return true;
    }
    return target < lead->start.size && text_find(text_from(lead->start, target),
                                                  TEXT("#")) == lead->start.size - target;
}

enum item_form item_form_of(const struct lead *lead) {
    if (label_is_link(lead->start)) {
        return FORM_LINK;
    }
    return lead->kind == LEAD_BOLD ? FORM_BOLD : FORM_PLAIN;
}

/** Whether what stands behind a bare question belongs to it: "(why?)", "How does it work?". */
static bool is_remark(const struct lead *lead) {
    struct text rest = text_trim(lead->rest);
    bool same_line = !text_holds(lead->start, TEXT("\n"));
    bool one_line = !text_holds(rest, TEXT("\n"));
    struct title title;

    if (!rest.size) {
        return false;
    }
    title = title_read(rest);
    return (text_starts(rest, TEXT("(")) && text_ends(rest, TEXT(")"))) ||
           (one_line && title.asks && title.requests) ||
           (same_line && (text_starts(rest, TEXT("(")) || title.asks));
}

bool item_has_reply(const struct lead *lead) {
    return text_trim(lead->rest).size > 0 && !is_remark(lead) &&
           !answer_is_link(lead->rest);
}

bool item_holds_only_code(const struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[item->paragraph].after;

    for (uint32_t at = from; at < item->end; at = blocks[at].after) {
        if (blocks[at].kind != BLOCK_CODE) {
            return false;
        }
    }
    return from < item->end;
}

bool item_read_below(struct reading *reading, const struct item *item, struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        blocks[list + 2].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    *lead = lead_read(reading, list + 2);
    return true;
}

bool item_leads_to_list(const struct reading *reading, const struct item *item,
                        const struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t at = blocks[item->paragraph].after;

    if (at >= item->end || !colon_ends(text_trim(lead->start))) {
        return false;
    }
    while (at < item->end && blocks[at].kind == BLOCK_LIST) {
        at = blocks[at].after;
    }
    return at == item->end;
}

bool item_asks_below(struct reading *reading, const struct item *item) {
    struct lead lead;

    return item_read_below(reading, item, &lead) &&
           (title_calls_plainly(&lead.title) || lead.title.labelled ||
            badge_grades(lead.start));
}

bool item_is_phrase(struct text text) {
    size_t space = text_find(text, TEXT(" "));

    if (space == text.size) {
        return text.size >= SENTENCE_MIN && !text_is_ascii(text);
    }
    return text_find(text_from(text, space + 1), TEXT(" ")) < text.size - space - 1 ||
           (!text_is_ascii(text) && text_ends(text, TEXT(".")));
}

struct text item_last_sentence(struct text line) {
    static const char *const stops[] = {"。", "？", ". ", "? "};

    for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++) {
        struct text stop = text_of(stops[i]);

        for (size_t at; (at = text_find(line, stop)) < line.size;) {
            line = text_from(line, at + stop.size);
        }
    }
    return line;
}

bool item_is_setting(const struct item *item, bool asked) {
    static const char *const fronts[] = {"given",    "suppose",  "assume",  "imagine",
                                         "consider", "say",      "let",     "you are",
                                         "you have", "you want", "we have", NULL};
    const struct title *title = &item->lead.title;
    struct text text = title->text;
    bool wide = text_ends(text, TEXT("。"));
    struct text last =
        item_last_sentence(text_slice(text, 0, text.size - (wide ? TEXT("。").size : 0)));
    bool told =
        (wide || (text_ends(text, TEXT(".")) && text_count(text, ' ') >= SETTING_SPACES)) &&
        !title->commands && !words_begin_request(text);

    if (title->asks || title->labelled || item->graded || words_at(last, WORDS_TELLING)) {
        return false;
    }
    // In a language without words a single sentence may tell somebody to answer.
    return (told && !(asked && last.bytes == text.bytes)) || line_starts_any(text, fronts);
}

struct text item_bracket(const struct lead *lead) {
    struct text text = text_trim(lead->start);
    size_t open = text_ends(text, TEXT(")")) ? bracket_start(text) : text.size;
    struct text inside;

    if (open >= text.size || open < 2 || !line_has_space(text, open - 1) ||
        text.bytes[open] != '(' || !title_asks(text_trim(text_slice(text, 0, open))) ||
        bracket_marks_size(text_from(text, open))) {
        return TEXT("");
    }
    inside = text_trim(text_slice(text, open + 1, text.size - 1));
    return title_asks(inside) || text_holds(inside, TEXT("](")) ? TEXT("") : inside;
}

/** Parts a question from the bracket that answers it. */
static void cut_bracket(struct lead *lead) {
    struct text inside = item_bracket(lead);
    size_t at = (size_t)(inside.bytes - lead->start.bytes);

    if (!inside.size) {
        return;
    }
    while (lead->start.bytes[at] != '(') {
        at--;
    }
    lead->title = title_read(text_trim(text_slice(lead->start, 0, at)));
    label_cut_answer(&inside);
    lead->rest = inside;
}

struct lead item_asked(const struct item *item, bool bracketed, bool among_bare) {
    struct lead lead = item->lead;

    if (bracketed) {
        cut_bracket(&lead);
    } else if (among_bare && (item->told || is_remark(&lead))) {
        lead.title.text = title_read(lead.start).text;
        lead.rest = TEXT("");
    }
    return lead;
}

void item_cut_labelled(struct lead *lead) {
    struct text rest = lead->start;

    text_line(&rest);
    while (rest.size && !lead->rest.size) {
        struct text from = rest;
        struct text line = text_trim(text_line(&rest));

        if (label_cut_answer(&line)) {
            lead->title = title_read(text_trim(
                text_slice(lead->start, 0, (size_t)(from.bytes - lead->start.bytes))));
            lead->rest = from;
        }
    }
}

/** Whether a label of an answer may begin there: behind a sentence and a space, or at the front of a line. */
static bool ends_sentence(struct text text, size_t at) {
    if (!at || (text.bytes[at - 1] != ' ' && text.bytes[at - 1] != '\n')) {
        return false;
    }
    text = text_trim(text_slice(text, 0, at));
    return text.size &&
           (strchr(".!?:)*\"", text.bytes[text.size - 1]) || text_ends(text, TEXT("”")) ||
            text_ends(text, TEXT("»")) || text_ends(text, TEXT("。")) ||
            text_ends(text, TEXT("？")) || text_ends(text, TEXT("।")));
}

bool item_cut_inline(struct lead *lead) {
    struct text start = lead->start;

    for (size_t at = 0; at < start.size && at < LONGEST_QUESTION; at++) {
        struct text rest = text_from(start, at);

        // Behind "Q:" the letter of an answer is none of an option.
        if (ends_sentence(start, at) && (lead->title.labelled || !label_is_letter(rest)) &&
            (label_cut_answer(&rest) || label_cut_wrapped(&rest))) {
            lead->title = title_read(text_trim(text_slice(start, 0, at)));
            lead->rest = text_from(start, at);
            return true;
        }
    }
    return false;
}

/** Whether a block of an item begins with an answer's label. */
static bool is_labelled(const struct reading *reading, const struct item *item,
                        uint32_t block) {
    struct text line;

    if (block >= item->end || reading->outline.blocks[block].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    line = text_trim(reading_first_line(reading, block));
    return label_cut_answer(&line);
}

bool item_is_told_by_label(const struct reading *reading, const struct item *item,
                           const struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t below = blocks[item->paragraph].after;
    struct text rest = lead->start;

    text_line(&rest);
    while (rest.size) {
        struct text line = text_trim(text_line(&rest));

        if (label_cut_answer(&line)) {
            return true;
        }
    }
    return is_labelled(reading, item, below) ||
           (below < item->end && blocks[below].kind == BLOCK_PARAGRAPH &&
            lead->kind == LEAD_BOLD && is_labelled(reading, item, blocks[below].after));
}

bool item_asks_above_label(struct reading *reading, const struct item *item,
                           const struct lead *lead) {
    uint32_t below = reading->outline.blocks[item->paragraph].after;
    struct text text = text_trim(lead->rest);
    struct title last;

    if (!text.size && below < item->end && !is_labelled(reading, item, below)) {
        text = text_trim(reading_lines(reading, below));
    }
    last = title_read(item_last_sentence(text));
    return last.asks || last.commands;
}
