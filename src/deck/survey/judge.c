// SPDX-License-Identifier: MIT
// Problems of online judges.

#include "judge.h"

#include <string.h>

enum {
    JUDGED_MIN = 3,  // of a level, for its headings to be exercises
    NEAREST = 12,    // bytes between a judge's name and the number
};

/** Whether a number stands soon behind a judge's name, with no word between but "Offer". */
static bool is_numbered(struct text behind) {
    size_t at = 0;

    while (at < behind.size && at < NEAREST && !line_has_digit(behind, at)) {
        if (line_starts_with(text_from(behind, at), TEXT("offer"))) {
            at += TEXT("offer").size;
        } else if (line_has_letter(behind, at)) {
            return false;
        } else {
            at++;
        }
    }
    return line_has_digit(behind, at);
}

/** Whether a judge's name and the number of a problem begin there. */
static bool begins_name(struct text text) {
    static const char *const names[] = {"leetcode", "lintcode", "lc",  "力扣",
                                        "剑指",     "백준",     "boj", "프로그래머스"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (line_starts_word(text, names[i]) &&
            is_numbered(text_from(text, strlen(names[i])))) {
            return true;
        }
    }
    return false;
}

bool judge_is_named(struct text heading) {
    static const char *const places[] = {"leetcode.com/problems/",
                                         "leetcode.cn/problems/",
                                         "leetcode-cn.com/problems/",
                                         "lintcode.com/problem/",
                                         "acmicpc.net/problem/",
                                         "hackerrank.com/challenges/",
                                         "geeksforgeeks.org/problems/",
                                         "nowcoder.com/practice/",
                                         "codeforces.com/problemset/problem/",
                                         "programmers.co.kr/learn/courses/",
                                         NULL};
    static const char front[] = "lLbB\xE5\xEB\xED";  // the bytes that a name begins with

    for (size_t at = 0; at < heading.size; at++) {
        bool ascii = (unsigned char)heading.bytes[at] < 0x80;

        if (heading.bytes[at] && strchr(front, heading.bytes[at]) &&
            (!ascii || at == 0 || !line_has_letter(heading, at - 1)) &&
            begins_name(text_from(heading, at))) {
            return true;
        }
    }
    return text_holds(heading, TEXT("/")) && text_holds_any(heading, places);
}

bool judge_is_solved(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[section];
    uint32_t end;

    if (here->nested || section == reading->title_section ||
        reading->levels[here->level].judged < JUDGED_MIN ||
        !judge_is_named(here->heading_text)) {
        return false;
    }
    end = outline_begin(outline, outline_next_as_high(outline, section));
    for (uint32_t at = here->body; at < end; at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_CODE) {
            return true;
        }
    }
    return false;
}
