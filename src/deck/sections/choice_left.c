// SPDX-License-Identifier: MIT
// Multiple choice without a word of which option is right: the question stays open.

#include "choice.h"
#include "wording/alternative.h"
#include "wording/colon.h"
#include "wording/fence.h"
#include "wording/label.h"
#include "wording/placeholder.h"
#include "wording/title.h"
#include "wording/vocabulary.h"

#include <string.h>

enum {
    LONGEST_OPTION = 160,  // bytes of one without a letter
    LONGEST_NAME = 40,     // of one that a part of an answer may have
};

/** An item, "- text" or "<li>text</li>", without what makes it one; false for any other line. */
static bool cut_item(struct text *line) {
    struct text text = text_trim(*line);
    struct text bare = alternative_without_bullet(text);

    if (text_starts(text, TEXT("<li>"))) {
        text = text_from(text, TEXT("<li>").size);
        text.size -= text_ends(text, TEXT("</li>")) ? TEXT("</li>").size : 0;
        *line = text_trim(text);
        return true;
    }
    *line = bare;
    return bare.size < text.size;
}

static bool is_list_tag(struct text line) {
    line = text_trim(line);
    return text_equal(line, TEXT("<ul>")) || text_equal(line, TEXT("</ul>")) ||
           text_equal(line, TEXT("<ol>")) || text_equal(line, TEXT("</ol>"));
}

/** Whether a line tells somebody to answer, be it with a comma in place of a full stop: "When it rains." only begins as a question does. */
static bool tells(struct text line) {
    line.size -= text_ends(line, TEXT(","));
    return words_at(line, WORDS_TELLING) > 0 || words_tell_last(line);
}

/** "Cost: is it cheap?": what is asked only explains the criterion before it. */
static bool is_criterion(struct text line) {
    struct text name = text_slice(line, 0, text_find(line, TEXT(": ")));

    return name.size < line.size && !title_read(name).requests &&
           !line_starts_with(name, TEXT("follow"));
}

/** Whether an item asks, be it before an example or a remark in brackets. */
static bool item_asks(struct text line) {
    static const char *const marks[] = {"? ", "？", "?)", NULL};
    struct text before = text_trim(text_slice(line, 0, text_find(line, TEXT(" ("))));

    if (is_criterion(line)) {
        return false;
    }
    return title_asks(line) || tells(line) || text_holds_any(line, marks) ||
           (text_ends(line, TEXT(")")) && (title_asks(before) || tells(before)));
}

/** Whether there are only items, one at least of HTML, else two: such as ask, or short ones without a tick. */
static bool holds_items(struct text text, bool asking) {
    bool tags = text_holds(text, TEXT("<li>"));
    int items = 0;

    while (text.size) {
        struct text line = text_line(&text);

        // "TODO" below them is no answer either.
        if (!text_trim(line).size || is_list_tag(line) || (items && placeholder_is(line))) {
            continue;
        }
        if (!cut_item(&line) && (asking || !label_cut_number(&line))) {
            return false;
        }
        // An item that was begun, and left so.
        if (!line.size) {
            continue;
        }
        if (asking ? !item_asks(line)
                   : line.size > LONGEST_OPTION || alternative_cut_tick(&line)) {
            return false;
        }
        items++;
    }
    return items >= (tags ? 1 : 2);
}

/** Whether there are only items or options that say "True" and "False", and neither is marked. */
static bool holds_verdicts(struct text text) {
    static const char *const verdicts[] = {
        "true",    "false",   "yes",    "no",     "да",     "нет",       "верно",
        "неверно", "tak",     "nie",    "ja",     "nein",   "oui",       "non",
        "sí",      "si",      "vrai",   "faux",   "sim",    "não",       "vero",
        "falso",   "richtig", "falsch", "prawda", "fałsz",  "verdadero", "verdadeiro",
        "doğru",   "yanlış",  "evet",   "hayır",  "是",     "否",        "对",
        "错",      "正确",    "错误",   "はい",   "いいえ", "так",       "ні",
        "ano",     "ne",      "waar",   "onwaar", "nee"};
    int items = 0;

    while (text.size) {
        struct text line = text_line(&text);
        struct text said;
        bool verdict = false;

        if (!text_trim(line).size) {
            continue;
        }
        if (!cut_item(&line) && !alternative_letter(line)) {
            return false;
        }
        line = alternative_read(line, &said) ? text_trim(said) : line;
        for (size_t i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++) {
            struct text word = text_of(verdicts[i]);

            verdict = verdict || (line.size >= word.size && line.size <= word.size + 1 &&
                                  line_starts_with(line, word));
        }
        if (!verdict) {
            return false;
        }
        items++;
    }
    return items == 2;
}

/** Whether a question tells to choose among what stands below, so that a list there leaves it open. */
static bool tells_to_choose(struct text question) {
    static const char *const phrases[] = {"hich of the following",
                                          "hich of these",
                                          "hoose one",

                                          "ыберите верн",
                                          "ыберите правильн",
                                          "з перечисленн",
                                          "de las siguientes",
                                          "de los siguientes",
                                          "das seguintes",
                                          "dos seguintes",
                                          "der folgenden",
                                          "elije la opción",
                                          "選びなさい",
                                          "選択しなさい",
                                          "以下の中から",
                                          "次のうち",
                                          "以下哪",
                                          "下列哪",
                                          "下列选项",
                                          "다음 중",
                                          "dei seguenti",
                                          "delle seguenti",
                                          "parmi les suivant",
                                          "z poniższych",
                                          "aşağıdakilerden",
                                          NULL};

    return text_holds_any(question, phrases);
}

/** "Explain the following words:": what stands below goes on with the question, which does not state anything of it. */
static bool announces_list(struct text question) {
    static const char *const pointers[] = {
        "following", "siguiente", "seguinte", "suivant",  "folgend",  "следующ",  "наступн",
        "seguenti",  "następują", "aşağıda",  "sau đây",  "以下",     "下列",     "如下",
        "下面",      "다음",      "下記",     "följande", "volgende", "následuj", NULL};

    return colon_ends(question) && text_holds_any(question, pointers) &&
           !text_holds(question, TEXT("\n"));
}

/** Whether a line is nothing but an option's letter, be it in bold, so that what it names is shown below. */
static bool is_letter(struct text line, int *letter) {
    struct text bare = alternative_without_bullet(text_trim(line));
    struct text sign;
    size_t size;

    bare = text_from(bare, line_count_marks(bare, 0));
    *letter = alternative_name(bare, &size);
    sign = text_from(bare, size);
    return *letter && sign.size && strchr(".)", sign.bytes[0]) &&
           1 + line_count_marks(sign, 1) == sign.size;
}

bool choice_is_open(struct text text) {
    struct text shown;
    bool coded = fence_is_all(text, &shown);
    struct fence fence = {0};
    int next = 'a';
    int parts = 0;
    bool named = false;  // the line above is a letter and a few words
    bool bare = false;   // or nothing else: an option may be code

    shown = coded ? shown : text;
    while (shown.size) {
        struct text line = text_line(&shown);
        int letter;

        if (fence.size || (bare && fence_begins(line))) {
            fence_pass(&fence, line);
            continue;
        }
        bare = is_letter(line, &letter) || (bare && !text_trim(line).size);
        letter = bare ? letter : alternative_letter(line);
        if (!text_trim(line).size || (next == 'a' && text_starts(line, TEXT("![")))) {
            continue;
        }
        // A list in a sentence tells: "a) b; c) d."
        if (fence_begins(line) || (!coded && text_ends(text_trim(line), TEXT(";")))) {
            return false;
        }
        // What begins anew below a name tells of it: "a) Weight" is a part of an answer.
        parts += named && !letter && line_has_capital(text_trim(line), 0);
        named = letter && line.size <= LONGEST_NAME;
        if (letter == next) {
            next++;
        } else if (next == 'a' || letter || label_begins_answer(line)) {
            return false;
        }
    }
    return next >= 'd' && 2 * parts <= next - 'a';
}

/** Whether a line that asks stands above options of which none is named. */
static bool asks_above_options(struct text answer) {
    struct text rest = answer;

    return title_asks(text_line(&rest)) && choice_is_open(rest);
}

/** Whether a question asks for steps, which letters may count in code. */
static bool asks_how(struct text question) {
    static const char *const words[] = {"how ",  "как ",     "cómo ", "¿cómo ",
                                        "como ", "comment ", "wie ",  "如何",
                                        "怎么",  "怎样",     NULL};

    return line_starts_any(line_without_front_ornaments(question), words) > 0;
}

/** What stands behind the code at the front of a text, if any does. */
static struct text behind_code(struct text text) {
    struct text rest = text_trim(text);
    struct fence fence = {0};

    if (!fence_begins(rest)) {
        return text;
    }
    do {
        fence_pass(&fence, text_line(&rest));
    } while (fence.size && rest.size);
    return text_trim(rest);
}

bool choice_is_left(struct text question, struct text answer) {
    struct text behind = behind_code(answer);

    // Where the question has letters itself, they tell its parts, and the answer goes through them.
    return ((choice_is_open(answer) ||
             (behind.size < answer.size && choice_is_open(behind))) &&
            !choice_has_letters(question) &&
            !(asks_how(question) && fence_begins(text_trim(answer)) && !behind.size)) ||
           asks_above_options(answer) || holds_items(answer, true) ||
           holds_verdicts(answer) ||
           (holds_items(answer, false) &&
            (tells_to_choose(question) || announces_list(question)));
}

bool choice_asks_on(struct text answer) {
    return holds_items(answer, true);
}

/** Whether a text is a sentence or more in words that all ask, as no answer does: "Why? And when not?" */
bool choice_only_asks(struct text answer) {
    static const char *const ends[] = {"?", "？", NULL};
    static const char *const others[] = {". ", "。", "; ", "；", "! ",
                                         "！", "`",  "_",  "\n", NULL};
    struct text rest = text_trim(answer);

    if (rest.size > LONGEST_OPTION || !title_asks(rest) || text_holds_any(rest, others)) {
        return false;
    }
    while (rest.size) {
        size_t size = 0;
        size_t end = text_find_any(rest, ends, &size);
        struct title title = title_read(text_trim(text_slice(rest, 0, end)));

        if (!title.requests && !title.inquires) {
            return false;
        }
        rest = text_trim(text_from(rest, end + size));
    }
    return true;
}

bool choice_next_asked(struct text *answer, struct text *item) {
    while (answer->size) {
        *item = text_line(answer);
        if (!is_list_tag(*item) && cut_item(item) && item->size) {
            return true;
        }
    }
    return false;
}
