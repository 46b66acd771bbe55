// SPDX-License-Identifier: MIT
// Answers that say nothing.

#include "placeholder.h"

#include "colon.h"
#include "line.h"
#include "word_list.h"

#include <string.h>

#define MARKS ". \n-*_?!()[]`/~<>\\"

enum {
    LONGEST_ASIDE = 40,  // bytes of "(still writing)"
    LONGEST_TASK = 80,   // bytes of "TODO: write the answer"
    LONGEST_NAME = 30,   // of what a form asks for
    LABELS_MIN = 3,      // of a form
    LONGEST_STUB = 400,  // and of code that is still to be written
};

// All that there is of an answer, in lower case.
static const char *const stub_words[] = {"todo",
                                         "to do",
                                         "tbd",
                                         "tba",
                                         "to be completed",
                                         "to be added",
                                         "to be answered",
                                         "to be continued",
                                         "to be done",
                                         "to be defined",
                                         "to be determined",
                                         "answer here",
                                         "answer goes here",
                                         "your answer here",
                                         "answer coming soon",
                                         "answers coming soon",
                                         "coming soon",
                                         "n/a",
                                         "wip",
                                         "work in progress",
                                         "no answer yet",
                                         "not answered yet",
                                         "no response",
                                         "написать ответ",
                                         "ответ скоро",
                                         "por hacer",
                                         "por completar",
                                         "próximamente",
                                         "em breve",
                                         "a fazer",
                                         "à compléter",
                                         "à venir",
                                         "en construcción",
                                         "em construção",
                                         "in arbeit",
                                         "в разработке",
                                         "hazırlanıyor",
                                         "đang cập nhật",
                                         "작성 예정",
                                         "작성 중",
                                         "추후 작성",
                                         "준비 중",
                                         "待补充",
                                         "待更新",
                                         "待完善",
                                         "待续",
                                         "未完待续",
                                         "待整理",
                                         "待解答",
                                         "待回答",
                                         "暂无",
                                         "暂无答案",
                                         "敬请期待",
                                         "soon",
                                         "скоро",
                                         "незабаром",
                                         "yakında",
                                         "wkrótce",
                                         "bientôt",
                                         "prossimamente",
                                         "sắp có",
                                         "قريبا",
                                         "قريباً",
                                         "بزودی",
                                         "به زودی",
                                         NULL};
static struct word_list stubs = {.words = stub_words};

/** The size of the mark or the tag that breaks a line at the front; 0 if there is none. */
static size_t mark_size(struct text text) {
    uint32_t code_point;
    size_t size = text_decode(text, 0, &code_point);

    if (strchr(MARKS, text.bytes[0])) {
        return 1;
    }
    // Of full width: "!", "(", ")", a full stop, and an ellipsis.
    return code_point == 0xFF01 || code_point == 0xFF08 || code_point == 0xFF09 ||
                   code_point == 0x3002 || code_point == 0x2026
               ? size
               : 0;
}

static bool holds_only_marks(struct text text) {
    while (text.size) {
        size_t size = mark_size(text);

        if (!size) {
            return false;
        }
        text = text_from(text, size);
    }
    return true;
}

bool placeholder_is_blank(struct text text) {
    for (size_t at = 0; at < text.size;) {
        uint32_t point;

        at += text_decode(text, at, &point);
        if (point > ' ' && point != 0xA0 && point != 0x3000 && point != 0xFEFF &&
            !(point >= 0x2000 && point <= 0x200D)) {
            return false;
        }
    }
    return true;
}

/** An ellipsis, a long dash, or a hand, as stands before what is still to come. */
static bool is_pointing(uint32_t point) {
    static const uint32_t signs[] = {0x2026,  0x2013, 0x2014, 0x1F446, 0x1F447,
                                     0x1F449, 0x27A1, 0xFE0F, 0x23F3,  0x1F6A7};

    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        if (point == signs[i]) {
            return true;
        }
    }
    return false;
}

/** Nothing that can be seen, or nothing but dots, dashes and hands. */
static bool is_dots(struct text text) {
    for (size_t at = 0; at < text.size;) {
        uint32_t point;
        size_t size = text_decode(text, at, &point);

        if (point != '.' && point != '-' && !is_pointing(point) &&
            !placeholder_is_blank(text_slice(text, at, at + size))) {
            return false;
        }
        at += size;
    }
    return true;
}

/** "TODO: write the answer", and no more than that. */
static bool is_task(struct text bare) {
    struct text rest = text_from(bare, TEXT("todo").size);

    return bare.size <= LONGEST_TASK && line_starts_with(bare, TEXT("todo")) &&
           !text_holds(bare, TEXT("\n")) && colon_size(rest, 0);
}

/** "(still writing)": a few words in brackets, in any language, that only say something about the answer. */
static bool is_aside(struct text text) {
    bool wide = text_starts(text, TEXT("（")) && text_ends(text, TEXT("）"));
    size_t mark = wide ? TEXT("（").size : 1;
    int spaces = 0;

    if (text.size > LONGEST_ASIDE || text.size <= 2 * mark ||
        (!wide && !(text.bytes[0] == '(' && text_ends(text, TEXT(")"))))) {
        return false;
    }
    text = text_slice(text, mark, text.size - mark);
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;

        if (!line_has_letter(text, at) && !strchr(" .,'!", text.bytes[at])) {
            return false;
        }
        spaces += line_has_space(text, at);
        at += text_decode(text, at, &code_point);
    }
    return spaces > 0 || !text_is_ascii(text);
}

/** "Situation: Task: Action:": a form that nobody has filled in. */
static bool is_form(struct text text) {
    int labels = 0;

    for (size_t at; text.size; text = text_trim(text_from(text, at))) {
        at = colon_find(text);
        if (at == text.size || at > LONGEST_NAME ||
            text_count(text_slice(text, 0, at), ' ') > 1) {
            return false;
        }
        at += colon_size(text, at);
        labels++;
    }
    return labels >= LABELS_MIN;
}

bool placeholder_is(struct text text) {
    struct text bare = line_without_ornaments(text_trim(text));
    size_t size;

    while (bare.size && mark_size(bare)) {
        bare = text_from(bare, mark_size(bare));
    }
    size = word_list_begin(&stubs, bare);
    if (size && holds_only_marks(text_from(bare, size))) {
        return true;
    }
    return is_task(bare) || is_dots(text) || is_aside(text_trim(text)) ||
           is_form(text_trim(text));
}

bool placeholder_points(struct text text) {
    static const char *const pointers[] = {
        "duplicate", "repeated", "same as", "see ",    "siehe ", "voir ", "vedi ", "zie ",
        "ver ",      "véase ",   "см.",     "смотри ", "див.",   "zob.",  "bkz",   "见",
        "参见",      "同上",     "見",      "참고",    "위 ",    "xem ",  NULL};
    struct text inside = text_trim(text);
    bool wide;

    while (text_ends(inside, TEXT("."))) {
        inside.size--;
    }
    wide = text_starts(inside, TEXT("（"));
    if (inside.size > LONGEST_TASK ||
        !(wide ? text_find(inside, TEXT("）")) + TEXT("）").size == inside.size
               : text_starts(inside, TEXT("(")) &&
                     text_find(inside, TEXT(")")) + 1 == inside.size)) {
        return false;
    }
    inside = text_from(inside, wide ? TEXT("（").size : 1);
    return line_starts_any(inside, pointers) > 0;
}

/** A line of code that only comments, without its mark: "# EXAMPLE". */
static bool is_idle_comment(struct text line) {
    static const char *const idle[] = {"example", "przykład", "ejemplo", "exemplo",
                                       "exemple", "beispiel", "пример",  "приклад",
                                       "örnek",   "ví dụ",    "示例",    "예제"};
    struct text rest = line;

    while (rest.size && strchr("/#-*<! ", rest.bytes[0])) {
        rest = text_from(rest, 1);
    }
    for (size_t i = 0; rest.size < line.size && i < sizeof(idle) / sizeof(idle[0]); i++) {
        if (line_starts_with(rest, text_of(idle[i])) &&
            holds_only_marks(text_from(rest, strlen(idle[i])))) {
            return true;
        }
    }
    return false;
}

bool placeholder_is_idle_code(struct text folded) {
    struct text text = text_trim(folded);
    struct text first = text_line(&text);
    struct text line;

    bool empty = text_equal(text_trim(text), TEXT("```"));

    line = text_trim(text_line(&text));
    return text_starts(first, TEXT("```")) &&
           (empty || (is_idle_comment(line) && text_equal(text_trim(text), TEXT("```"))));
}

bool placeholder_is_stub(struct text markdown) {
    struct text text = text_trim(markdown);
    struct text rest = text;
    int fences = 0;
    bool left = false;

    if (text.size > LONGEST_STUB || !text_starts(text, TEXT("```"))) {
        return false;
    }
    while (rest.size) {
        struct text line = text_trim(text_line(&rest));

        fences += text_starts(line, TEXT("```"));
        for (size_t at = 0; at < line.size && strchr("/#-*<! ", line.bytes[at]); at++) {
            left = left || (at && line_starts_with(text_from(line, at + 1), TEXT("todo")));
        }
    }
    return left && fences == 2 && text_ends(text, TEXT("```"));
}
