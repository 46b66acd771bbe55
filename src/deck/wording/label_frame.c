// SPDX-License-Identifier: MIT
// Labels and numbers of questions in frames, and those of Chinese: "【Q162】", "【1-11】", "第三题：", "一、".

#include "label_frame.h"

#include "label.h"
#include "vocabulary.h"

#include <string.h>

enum { LONGEST_KIND = 24 };  // bytes of what a bracket in a label says

size_t label_behind_parts(struct text text, size_t at) {
    size_t end = line_skip_digits(text, at);

    while (end > at && end + 1 < text.size && strchr("-.", text.bytes[end]) &&
           line_has_digit(text, end + 1)) {
        end = line_skip_digits(text, end + 1);
    }
    return end;
}

size_t label_behind_words(struct text text, size_t at) {
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六",
                                         "七", "八", "九", "十", "百", NULL};

    for (size_t size; (size = text_starts_any(text_from(text, at), digits)) > 0;) {
        at += size;
    }
    return at;
}

/** The size of the word behind the number of a question, in Chinese words or digits; "第一个问题" is one of a text more often. */
static size_t ordinal_word(struct text text, bool worded) {
    static const char *const words[] = {"题", "題", "问", "問", "道题", "道", NULL};

    return !worded && text_starts(text, TEXT("个问题")) ? TEXT("个问题").size
                                                        : text_starts_any(text, words);
}

/** The size of a stroke and a word that is no answer's: "/Explanation", " / Notes"; 0 if they do not stand there. */
static size_t other_name_size(struct text text) {
    size_t from = line_skip_spaces(text, 1);
    size_t end = from;
    uint32_t letter;

    while (end - from < LONGEST_KIND && line_has_letter(text, end)) {
        end += text_decode(text, end, &letter);
    }
    return words_at(text_from(text, from), WORDS_ANSWER) || end == from ? 0 : end;
}

/** The size of the bracket that stands at the front, with what it holds, or of another name; 0 if it is none of a few words. */
static size_t kind_size(struct text text) {
    static const char *const pairs[][2] = {{"(", ")"}, {"[", "]"}, {"（", "）"}};

    if (text_starts(text, TEXT("/"))) {
        return other_name_size(text);
    }
    if (!text.size || !strchr("([\xEF", text.bytes[0])) {
        return 0;
    }
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        struct text open = text_of(pairs[i][0]);
        struct text inside = text_slice(text, open.size, open.size + LONGEST_KIND);
        size_t size = text_find(inside, text_of(pairs[i][1]));

        if (text_starts(text, open) && size < inside.size) {
            return 2 * open.size + size;
        }
    }
    return 0;
}

size_t label_behind_kind(struct text text, size_t at, bool numbered) {
    size_t open = line_skip_spaces(text, at);
    size_t size = kind_size(text_from(text, open));
    size_t end = open + size;
    size_t marks;
    size_t behind;
    bool word;
    bool bold;
    bool ends;

    if (!size) {
        return at;
    }
    marks = line_count_marks(text, end);
    behind = line_skip_spaces(text, end + marks);
    // Behind a number the end of what is bold may end the label as well, a word alone, or a dash.
    word = !text_holds(text_slice(text, open, end), TEXT(" "));
    bold = marks && behind > end + marks && size > TEXT("(a)").size;
    ends = behind == text.size ? word : bold || line_dash_size(text, behind);
    return ((numbered && ends) || label_is_before_colon(text, end)) ? end : at;
}

/** The size of "第 3 题：", "第三题 " and their like at the front: the word behind its number. */
static size_t ordinal_size(struct text text) {
    size_t marks = line_count_marks(text, 0);
    size_t from;
    size_t at;
    size_t word;
    size_t end;
    size_t separator;

    if (!text_starts(text_from(text, marks), TEXT("第"))) {
        return 0;
    }
    from = line_skip_spaces(text, marks + TEXT("第").size);
    at = line_skip_spaces(text, label_behind_words(text, line_skip_digits(text, from)));
    word = ordinal_word(text_from(text, at), !line_has_digit(text, from));
    // "第 3 题（多选）："
    end = line_skip_spaces(text, label_behind_kind(text, at + word, true));
    separator = line_separator_size(text, end);
    return at > from && word &&
                   (separator || end == text.size || line_has_space(text, end - 1))
               ? label_behind(text, end + separator, marks)
               : 0;
}

/** What a frame holds before its number: a question's label, or a word for one more question. */
static size_t framed_word(struct text text) {
    static const char *const words[] = {"扩展", "拓展", "延伸", "追问", "题", "題", NULL};
    size_t size = words_at(text, WORDS_QUESTION);

    return size ? size : text_starts_any(text, words);
}

/** The size of what a frame holds at the front, the word and a number in it or behind; 0 if it is no label. */
static size_t size_in_frame(struct text text, size_t opening, struct text closing) {
    size_t from = line_skip_spaces(text, opening);
    size_t word = framed_word(text_from(text, from));
    size_t number = line_skip_spaces(text, from + word);
    size_t behind_digits = label_behind_parts(text, number);
    size_t last = behind_digits > number ? behind_digits : label_behind_words(text, number);
    size_t end = line_skip_spaces(text, last);
    struct text behind = text_from(text, end + closing.size);

    if (!word || !text_starts(text_from(text, end), closing) ||
        text_starts(behind, TEXT("("))) {
        return 0;
    }
    behind = text_from(behind, line_skip_spaces(behind, 0));
    return last > number || label_cut_number(&behind)
               ? line_skip_spaces(text, (size_t)(behind.bytes - text.bytes))
               : 0;
}

/** The size of "【Q162】", "**【题三】**", "[Question] 3.", "`[Q3]`" and the like at the front. */
static size_t framed_size(struct text text) {
    static const struct {
        const char *opening;
        const char *closing;
    } frames[] = {{"【", "】"}, {"[", "]"}, {"`[", "]`"}, {"```[", "]```"}};
    size_t marks = line_count_marks(text, 0);
    struct text frame = text_from(text, marks);

    for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++) {
        if (text_starts_word(frame, frames[i].opening)) {
            size_t size =
                size_in_frame(frame, strlen(frames[i].opening), text_of(frames[i].closing));

            return size && (!marks || line_count_marks(frame, size) == marks)
                       ? label_behind(text, marks + size, marks)
                       : 0;
        }
    }
    return 0;
}

size_t label_frame_size(struct text text) {
    size_t size = ordinal_size(text);

    return size ? size : framed_size(text);
}

bool label_cut_framed_number(struct text *text) {
    size_t marks = line_count_marks(*text, 0);
    struct text inside = text_from(*text, marks + TEXT("【").size);
    size_t end = label_behind_parts(inside, 0);
    size_t behind = marks + TEXT("【").size + end + TEXT("】").size;

    if (!text_starts(text_from(*text, marks), TEXT("【")) || !end ||
        !text_starts(text_from(inside, end), TEXT("】"))) {
        return false;
    }
    *text = text_from(*text, label_behind(*text, behind, marks));
    return true;
}

bool label_cut_ordinal(struct text *text) {
    size_t at = label_behind_words(*text, 0);

    if (!at || !line_separator_size(*text, at)) {
        return label_cut_number(text);
    }
    *text = text_from(*text, line_skip_spaces(*text, at + line_separator_size(*text, at)));
    return true;
}
