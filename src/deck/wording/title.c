// SPDX-License-Identifier: MIT
// A heading taken apart.

#include "title.h"

#include "bracket.h"
#include "chat_offer.h"
#include "label_frame.h"
#include "spoken.h"
#include "title_memory.h"
#include "vocabulary.h"

enum {
    LONGEST_VARIANT = 16,  // bytes of the word in brackets behind a label
    LONGEST_NAME = 4,      // words of an answer's name
    YEAR = 4,              // its digits
};

/** Without the marks of emphasis around the whole. */
static struct text unemphasised(struct text text) {
    size_t marks = line_count_marks(text, 0);
    struct text inner;

    if (!marks || text.size <= 2 * marks) {
        return text;
    }
    inner = text_slice(text, marks, text.size - marks);
    if (!text_equal(text_slice(text, 0, marks), text_from(text, text.size - marks))) {
        return text;
    }
    return !text_holds(inner, text_slice(text, 0, 1)) ||
                   (marks == 2 &&
                    line_emphasis_end(text_from(text, marks), text_slice(text, 0, marks)) ==
                        inner.size)
               ? inner
               : text;
}

/** Without the backticks around all of a few words behind a label or a number. */
static struct text uncoded(struct text text) {
    struct text inner =
        text.size > 2 ? text_trim(text_slice(text, 1, text.size - 1)) : TEXT("");

    return text_starts(text, TEXT("`")) && text_ends(text, TEXT("`")) &&
                   !text_holds(inner, TEXT("`")) && text_holds(inner, TEXT(" "))
               ? inner
               : text;
}

/** Whether it is a number and nothing else, of a part or of how many: "4-1", "3 / 12", but no month of a year. */
static bool is_number(struct text text) {
    size_t at = line_skip_digits(text, 0);
    size_t joint = line_skip_spaces(text, at);

    if (at > 0 && at < YEAR && joint < text.size &&
        (text.bytes[at] == '-' || text.bytes[joint] == '/')) {
        joint = text.bytes[at] == '-' ? at + 1 : line_skip_spaces(text, joint + 1);
        at = line_has_digit(text, joint) ? line_skip_digits(text, joint) : at;
    }
    return text.size && at == text.size;
}

/** Whether it is the word for a question and nothing else, but for a chapter's number: "一、题目". */
static bool is_question_word(struct text text) {
    size_t size;

    label_cut_ordinal(&text);
    size = words_at(text, WORDS_QUESTION);

    return size > 1 && size == text.size;
}

struct text title_without_anchor(struct text text) {
    struct text rest = line_without_front_ornaments(text);
    size_t end;
    size_t link;

    if (text_starts(rest, TEXT("<span")) && text_ends(rest, TEXT("</span>"))) {
        rest = text_from(rest, text_find(rest, TEXT(">")) + 1);
        return text_trim(text_slice(rest, 0, rest.size - TEXT("</span>").size));
    }
    if (text_starts(rest, TEXT("<a "))) {
        size_t tag = text_find(rest, TEXT(">")) + 1;
        struct text inside = text_from(rest, tag);
        size_t close = text_find(inside, TEXT("</a>"));

        // The name may be around the text or before it.
        if (close < inside.size && text_trim(text_from(inside, close + 4)).size == 0) {
            return text_trim(text_slice(inside, 0, close));
        }
        return close == 0 ? title_without_anchor(text_from(inside, 4)) : text;
    }
    if (!text_starts(rest, TEXT("["))) {
        return text;
    }
    end = text_find(rest, TEXT(")"));
    link = text_find(rest, TEXT("](#"));
    if (link < end && end < rest.size) {
        for (size_t at = 0; at < link; at++) {
            if (line_has_letter(rest, at)) {
                return text;
            }
        }
        return title_without_anchor(text_trim(text_from(rest, end + 1)));
    }
    return text;
}

/** Words that name an answer only alone: "HTTP Response", "DNS 解析". */
static bool has_other_sense(struct text text) {
    return line_starts_with(text, TEXT("response")) || text_starts(text, TEXT("解"));
}

/** Whether the last of two to four words is that for an answer: "Strong Senior-Level Answer". */
static bool ends_in_answer(struct text text) {
    size_t words = 1;
    size_t last = 0;

    for (size_t at = 0; at < text.size && words <= LONGEST_NAME; at++) {
        if (text.bytes[at] == ' ') {
            words++;
            last = at + 1;
        }
    }
    text = text_from(text, last);
    return words > 1 && words <= LONGEST_NAME && text.size > 2 && !has_other_sense(text) &&
           words_at(text, WORDS_ANSWER) == text.size;
}

/** The word for an answer and nothing else behind a chapter's number: "二、解题思路". */
static bool is_numbered_answer(struct text text) {
    return label_cut_ordinal(&text) && text.size > 2 &&
           words_at(text, WORDS_ANSWER) == text.size;
}

/** "Answer", "Answer guide": the word for an answer and at most one more, or a few before it. */
static bool is_answer_name(struct text text) {
    size_t size = words_at(text, WORDS_ANSWER);
    struct text rest = text_trim(text_from(text, size));

    return ((size > 2 && size == text.size) || is_numbered_answer(text) ||
            (size > 2 && !has_other_sense(text) && !line_has_digit(rest, 0) &&
             !text_holds(rest, TEXT(" "))) ||
            ends_in_answer(text)) &&
           !title_asks(text);
}

/** Cuts label and number off `bare` and notes them. */
static void read_front(struct title *title, struct text *bare) {
    struct text whole;

    while (text_starts(*bare, TEXT("#")) && !line_has_letter(*bare, 1)) {
        *bare = line_without_front_ornaments(text_from(*bare, 1));
    }
    whole = *bare;
    title->labelled = label_cut_question(bare);
    title->task = !title->labelled && label_cut_task(bare);
    title->numbered = !title->labelled && (title->task || label_cut_number(bare));
    // "20. Question: What is a?"
    title->labelled = title->labelled || (title->numbered && label_cut_question(bare));
    title->number = title->labelled || title->numbered
                        ? line_first_number(text_slice(whole, 0, whole.size - bare->size))
                        : 0;
}

/** Cuts a word in brackets off the end: "Question (EN)". */
static struct text cut_variant(struct text *text) {
    size_t open = text_ends(*text, TEXT(")")) ? bracket_start(*text) : 0;
    struct text inside;

    if (open == text->size || open == 0) {
        return TEXT("");
    }
    inside = text_slice(*text, open + 1, text->size - 1);
    if (!inside.size || inside.size > LONGEST_VARIANT || text_holds(inside, TEXT(" "))) {
        return TEXT("");
    }
    *text = text_trim(text_slice(*text, 0, open));
    return inside;
}

/** A label or a number alone has no text. */
static void read_blank(struct title *title, struct text text) {
    struct text variant;
    bool is_word;

    text = line_without_ornaments(text);
    while (text_starts(text, TEXT("#"))) {
        text = text_from(text, 1);
    }
    variant = cut_variant(&text);
    is_word = is_question_word(text);
    title->variant = variant.size && (is_word || is_answer_name(text)) ? variant : TEXT("");
    if (is_number(text)) {
        title->number = line_first_number(text);
        title->blank = true;
    }
    title->chapter = !title->labelled && is_word && label_cut_ordinal(&text);
    if (((title->labelled || title->numbered) && !title->text.size) || is_word) {
        title->blank = true;
    }
    title->labelled = title->labelled && title->text.size;
    title->text = title->blank ? TEXT("") : title->text;
}

/** The size of "12 " before words, 0 if there is none. */
static size_t loose_digits(struct text text) {
    size_t digits = line_skip_digits(text, 0);
    size_t end = line_skip_spaces(text, digits);

    return digits > 0 && end > digits && end < text.size &&
                   (!line_has_digit(text, end) || text_starts(text, TEXT("0")))
               ? end
               : 0;
}

void title_take_number(struct title *title) {
    title->number = line_first_number(title->text);
    title->numbered = true;
    title->text = text_from(title->text, title->digits);
    title->digits = 0;
}

void title_take_keycaps(struct title *title) {
    title->number = title->keycaps;
    title->numbered = true;
}

/** Whether words are to be filled in: a run of underscores in a sentence, not behind a colon as in a form. */
static bool leaves_blank(struct text text) {
    size_t at = text_find(text, TEXT("____"));
    size_t words = 0;

    if (at == text.size) {
        return false;
    }
    for (size_t i = 0; i + 1 < text.size; i++) {
        words += text.bytes[i] == ' ' && line_has_letter(text, i + 1);
    }
    return words >= 4 && text_find(text_slice(text, 0, at), TEXT(":")) >= at;
}

/** "What it does: ...", "Why: ...", "When (event):": words that ask, in the order of a statement or alone, before what is told. */
static bool is_told_behind(struct text text) {
    static const char *const fronts[] = {"what it ",  "how it ",   "why it ", "why it's ",
                                         "why they ", "why this ", NULL};

    if (line_starts_any(text, fronts)) {
        return text_holds(text, TEXT(":"));
    }
    // "Difference: a and b" asks.
    return !line_starts_with(text, TEXT("dif")) &&
           label_is_before_colon(
               text, label_behind_kind(text, words_at(text, WORDS_ASKING), false));
}

/** "What a lock is": named in the order of a statement, with no mark. */
static bool is_named(struct text text) {
    static const char *const fronts[] = {"what a ", "what an ", "what the ", NULL};
    static const char *const ends[] = {" is", " are", " does", " do", " means", NULL};

    return line_starts_any(text, fronts) && text_ends_any(text, ends);
}

/** "When the load is high.": a case that is told, while "When do you a" asks. */
static bool is_case(struct text text) {
    static const char *const asking[] = {
        "when do",   "when does",  "when did",  "when is",     "when are",   "when was",
        "when were", "when can",   "when will", "when should", "when would", "when to",
        "when not",  "when might", "when must", "when have",   "when has"};

    if (!line_starts_word(text, "when") || !text_ends(text, TEXT("."))) {
        return false;
    }
    for (size_t i = 0; i < sizeof(asking) / sizeof(asking[0]); i++) {
        if (line_starts_word(text, asking[i])) {
            return false;
        }
    }
    return true;
}

static bool starts_with_against(struct text text) {
    static const char *const words[] = {" vs ",  " vs. ", " Vs ",     " Vs. ",
                                        " VS ",  " VS. ", " versus ", " Versus ",
                                        " v/s ", " V/S ", " против ", NULL};

    return text_starts_any(text, words) > 0;
}

/** Whether a byte is the first of one of those words, and of few others. */
static bool may_be_against(char byte) {
    return byte == 'v' || byte == 'V' || (unsigned char)byte == 0xD0;
}

/** Whether it sets two things against each other: not in brackets, nor behind what they are an example of. */
static bool sets_against(struct text text) {
    for (size_t at = 0; at + 1 < text.size; at++) {
        if (text.bytes[at] == ' ' && may_be_against(text.bytes[at + 1]) &&
            starts_with_against(text_from(text, at))) {
            struct text before = text_slice(text, 0, at);

            return !text_holds(before, TEXT(": ")) && !text_holds(before, TEXT(" ("));
        }
    }
    return false;
}

/** The place behind a question mark that ends a sentence outside of code, where another follows; 0 if none does. */
static size_t behind_question(struct text text) {
    bool code = false;

    // Most have no mark but a last one.
    if (text_find(text, TEXT("?")) + 1 >= text.size) {
        return 0;
    }
    for (size_t at = 0; at + 1 < text.size; at++) {
        code = code != (text.bytes[at] == '`');
        if (!code && text.bytes[at] == '?' &&
            (text.bytes[at + 1] == ' ' ||
             text_starts(text_from(text, at + 1), TEXT("**:")))) {
            return at + 1;
        }
    }
    return 0;
}

/** "...다.": a sentence of Korean that states, whatever words stand in it. */
static bool is_statement(struct text text) {
    return text_ends(text, TEXT("다.")) || text_ends(text, TEXT("니다"));
}

/** Whether it asks, tells or requests. */
static void read_mood(struct title *title, struct text bare) {
    struct text first = text_from(bare, line_count_marks(bare, 0));
    bool asking = words_at(first, WORDS_ASKING) > 0 && !is_told_behind(first) &&
                  !is_case(first) && !is_named(first);
    size_t behind = behind_question(bare);
    struct text next = text_trim(text_from(bare, behind));

    if (chat_offer_begins(first)) {
        return;
    }
    // "What is a? Name three."
    title->asks = title_asks(bare) || leaves_blank(bare) ||
                  (asking && behind &&
                   words_at(next, WORDS_TELLING) + words_at(next, WORDS_COMMAND) > 0);
    title->tells = words_at(first, WORDS_TELLING) > 0 || words_tell_last(bare) ||
                   (asking && text_ends(bare, TEXT(".")) && text_holds(bare, TEXT(" ")));
    title->compares = sets_against(bare);
    title->inquires = words_inquire(bare) && !is_statement(bare);
    title->commands = title->task || title->tells || words_at(first, WORDS_COMMAND) > 0;
    title->requests = title->commands || asking || behind || title->inquires ||
                      (words_inside(bare) && !is_statement(bare));
}

/** A title while it is taken apart. */
struct parting {
    struct title title;
    struct text front;  // from its label on
    struct text bare;   // behind label and number
};

/** Takes label and number off. */
static struct parting part(struct text heading) {
    struct parting parting = {0};
    struct title *title = &parting.title;
    struct text text = unemphasised(bracket_cut(
        unemphasised(text_trim(title_without_anchor(line_without_break(heading))))));

    parting.front = line_without_front_ornaments(text);
    parting.bare = parting.front;
    read_front(title, &parting.bare);
    title->keycaps = line_keycaps(text);
    // "🧩 **1️⃣ What is a?**"
    if (!title->keycaps && !title->labelled && line_count_marks(parting.front, 0)) {
        struct text inside = unemphasised(parting.front);

        title->keycaps = line_keycaps(inside);
        parting.bare = title->keycaps ? line_without_front_ornaments(inside) : parting.bare;
    }
    title->text = text_trim(
        title->labelled || title->numbered || title->keycaps ? parting.bare : text);
    title->text = spoken_question(spoken_without_loose_end(
        bracket_cut_stars(bracket_cut_source(unemphasised(title->text)))));
    read_blank(title, text);
    title->digits = title->labelled || title->numbered ? 0 : loose_digits(title->text);
    // What a link says counts, not where it leads.
    if (label_unlinked(&parting.bare)) {
        title->labelled = label_cut_question(&parting.bare) || title->labelled;
        title->numbered = label_cut_number(&parting.bare) || title->numbered;
    }
    return parting;
}

static struct title take_apart(struct text heading) {
    struct parting parting = part(heading);
    struct title *title = &parting.title;
    struct text answer = parting.front;

    read_mood(title,
              title->labelled || title->numbered ? uncoded(parting.bare) : parting.bare);
    title->answers = (label_cut_answer(&answer) && !answer.size) || is_answer_name(answer);
    return *title;
}

struct title title_read(struct text heading) {
    return title_memory_read(heading, take_apart);
}

bool title_calls(const struct title *title) {
    return title->asks || title->requests;
}

bool title_calls_plainly(const struct title *title) {
    return title->asks || title->commands || title->inquires;
}

bool title_is_labelled(struct text heading) {
    return part(heading).title.labelled;
}
