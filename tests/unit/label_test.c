// SPDX-License-Identifier: MIT
// Labels of answers, numbers at the front, links, and the characters of a line.

#include "deck/wording/label.h"
#include "support/check.h"

#include <stdio.h>
#include <string.h>

static struct cut {
    const char *name;
    const char *text;
    const char *rest;  // behind the label, NULL if it is none
    bool begins;       // whether it begins an answer all the same
} cuts[] = {
    {"a word and a colon", "Answer: a map", "a map", true},
    {"a letter and a colon", "A: a map", "a map", true},
    {"in bold, the colon outside", "**Answer**: a map", "a map", true},
    {"in bold, the colon inside", "**Answer:** a map", "a map", true},
    {"in bold on a line of its own", "**Answer**\na map", "a map", true},
    {"a colon with a dash", "Answer:- a map", "a map", true},
    {"the same behind a space and alone", "Answer :-", "", true},
    {"a dash that is of the answer", "Answer:-1", "-1", true},
    {"a dash in bold, escaped or not", "**Answer \\-** a map", "a map", true},
    {"a dash that more of the bold follows", "**Answer - a map**", NULL, false},
    {"behind an emoji", "✅ Answer: a map", "a map", true},
    {"behind a tag", "<span class=\"x\">Answer: a map", "a map", true},
    {"with a number", "A3: a map", "a map", true},
    {"in which way it answers", "**Answer (in C):**\na map", "a map", true},
    {"a bracket is no label where no colon stands behind it", "Answer (in C) it", NULL,
     false},
    {"with another name behind a stroke", "**Answer/Explanation:** a map", "a map", true},
    {"a stroke that parts no names", "Answer/a map", NULL, false},
    {"with an article", "**The answer**: a map", "a map", true},
    {"with a number and a stop, on a line of its own", "A3.\na map", "a map", true},
    {"a number and a stop before a text", "A3. a map", NULL, false},
    {"in Azerbaijani", "Cavab: xəritə", "xəritə", true},
    {"in Kazakh", "Жауап: карта", "карта", true},
    {"a full-width colon", "答案：闭包", "闭包", true},
    {"two words before one of them", "Đáp án: x", "x", true},
    {"no colon, no label", "Answer a call", NULL, false},
    {"plain, on a line of its own", "Answer\na map", NULL, false},
    {"a list", "A list: x", NULL, false},
    {"one of several solutions keeps its name", "Solution 2: a map", NULL, false},
    {"marks around more than the label", "**Answer: a map**", NULL, true},
    {"marks around an option", "**A: a map**", NULL, false},
    {"a label that says more stays", "Correct answer: B", NULL, true},
    {"the same in bold", "**Correct answer:** B", NULL, true},
    {"a word that only begins so", "Answers vary: x", NULL, false},
    {"nothing", "", NULL, false},
};

static void cuts_answers(void **state) {
    const struct cut *row = *state;
    struct text text = text_of(row->text);
    bool cut = label_cut_answer(&text);
    char rest[99];

    snprintf(rest, sizeof(rest), "%.*s", TEXT_ARGUMENTS(text));
    assert_int_equal(cut, row->rest != NULL);
    assert_string_equal(rest, row->rest ? row->rest : row->text);
    assert_int_equal(label_begins_answer(text_of(row->text)), row->begins);
}

static struct link {
    const char *name;
    const char *text;
    bool link;
    const char *inside;  // of a link to another place, NULL if it is none
} links[] = {
    {"a link alone", "[Is it?](a.md)", true, "Is it?"},
    {"behind an emoji", "⭐ [Is it?](a.md)", true, "Is it?"},
    {"with marks behind it", "[Is it?](a.md) ⭐ !", true, "Is it?"},
    {"into this file", "[Is it?](#is-it)", true, NULL},
    {"with words behind it", "[Is it?](a.md) - a talk", false, NULL},
    {"with words before it", "See [it](a.md)", false, NULL},
    {"brackets alone", "[Is it?]", false, NULL},
    {"a picture", "![it](a.png)", false, NULL},
};

static void knows_links(void **state) {
    const struct link *row = *state;
    struct text text = text_of(row->text);
    char inside[99];

    assert_int_equal(label_is_link(text), row->link);
    assert_int_equal(label_unlinked(&text), row->inside != NULL);
    snprintf(inside, sizeof(inside), "%.*s", TEXT_ARGUMENTS(text));
    assert_string_equal(inside, row->inside ? row->inside : row->text);
}

static void a_single_letter_is_a_weak_label(void **state) {
    (void)state;
    assert_true(label_is_letter(TEXT("A: x")));
    assert_true(label_is_letter(TEXT("**A**: x")));
    assert_false(label_is_letter(TEXT("Answer: x")));
    assert_false(label_is_letter(TEXT("B: x")));
}

static void heads_of_columns(void **state) {
    (void)state;
    assert_int_equal(label_word(TEXT("Questions")), WORD_QUESTION);
    assert_int_equal(label_word(TEXT("**Question** text")), WORD_QUESTION);
    assert_int_equal(label_word(TEXT("Вопрос")), WORD_QUESTION);
    assert_int_equal(label_word(TEXT("ответы")), WORD_ANSWER);
    assert_int_equal(label_word(TEXT("Answer")), WORD_ANSWER);
    assert_int_equal(label_word(TEXT("Quality")), WORD_OTHER);
    assert_int_equal(label_word(TEXT("")), WORD_OTHER);
}

static void numbers_at_the_front(void **state) {
    (void)state;
    assert_int_equal(label_first_number(TEXT("12. x")), 12);
    assert_int_equal(label_first_number(TEXT("x 12")), 0);
    assert_int_equal(label_answer_number(TEXT("Answer 3: x")), 3);
    assert_int_equal(label_answer_number(TEXT("Answer: 3")), 0);
    assert_int_equal(label_answer_number(TEXT("3")), 0);
    assert_true(text_equal(label_without_number(TEXT("2) x")), TEXT("x")));
    assert_true(text_equal(label_without_number(TEXT("2nd x")), TEXT("2nd x")));
}

static void ornaments_go_and_letters_stay(void **state) {
    (void)state;
    assert_true(text_equal(line_without_ornaments(TEXT(" 🚀 a ⭐️ ")), TEXT("a")));
    assert_true(text_equal(line_without_ornaments(TEXT("\xE2\x80\x8F"
                                                       "a‼️")),
                           TEXT("a")));
    assert_true(
        text_equal(line_without_ornaments(TEXT("Cafe\xCC\x81")), TEXT("Cafe\xCC\x81")));
    assert_true(text_equal(line_without_front_ornaments(TEXT("🚀 a ⭐")), TEXT("a ⭐")));
    assert_true(text_equal(line_without_break(TEXT("a <br /><br>")), TEXT("a")));
    assert_true(text_equal(line_without_break(TEXT("a\\")), TEXT("a")));
}

static void words_begin_in_any_case(void **state) {
    static const char *const words[] = {"task", "ответ", NULL};

    (void)state;
    assert_int_equal(line_starts_any(TEXT("ОТВЕТ: x"), words), strlen("ответ"));
    assert_int_equal(line_starts_any(TEXT("the task"), words), 0);
    assert_true(line_is_any(TEXT("Task"), words));
    assert_false(line_is_any(TEXT("Tasks"), words));
    assert_true(line_starts_with(TEXT("ОТВЕТ: x"), TEXT("ответ")));
    assert_false(line_starts_with(TEXT("от"), TEXT("ответ")));
    assert_true(line_is_latin(TEXT("1. Élan")));
    assert_false(line_is_latin(TEXT("1. Что")));
}

int main(void) {
    enum { FIXED = 5 };
    struct CMUnitTest tests[COUNT(cuts) + COUNT(links) + FIXED] = {
        cmocka_unit_test(a_single_letter_is_a_weak_label),
        cmocka_unit_test(heads_of_columns),
        cmocka_unit_test(numbers_at_the_front),
        cmocka_unit_test(ornaments_go_and_letters_stay),
        cmocka_unit_test(words_begin_in_any_case),
    };

    for (size_t i = 0; i < COUNT(cuts); i++) {
        tests[FIXED + i] =
            (struct CMUnitTest){cuts[i].name, cuts_answers, NULL, NULL, &cuts[i]};
    }
    for (size_t i = 0; i < COUNT(links); i++) {
        tests[FIXED + COUNT(cuts) + i] =
            (struct CMUnitTest){links[i].name, knows_links, NULL, NULL, &links[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
