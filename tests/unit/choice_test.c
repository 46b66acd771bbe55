// SPDX-License-Identifier: MIT
// Multiple choice: options go to the question, the right ones to the answer.

#include "deck/sections/choice.h"
#include "support/check.h"

static struct row {
    const char *name;
    const char *answer;    // as it stands below the question "q"
    const char *question;  // NULL: nothing was split
    const char *right;
    bool ticked;
} rows[] = {
    {"one tick", "- [ ] a\n- [x] b", "q\n\n- a\n- b", "b", true},
    {"two ticks stay a list", "* [X] a\n* [ ] b\n* [x] c", "q\n\n- a\n- b\n- c", "- a\n- c",
     true},
    {"what follows explains", "- [ ] a\n- [x] b\n\nSince c.", "q\n\n- a\n- b",
     "b\n\nSince c.", true},
    {"what stands before is the question's", "Look:\n\n- [x] a\n- [ ] b",
     "q\n\nLook:\n\n- a\n- b", "a", true},
    {"letters with a mark", "- A) a ✅\n- B) b", "q\n\n- A) a\n- B) b", "A) a", true},
    {"a mark in front of the letter", "✔ a. x\nb. y", "q\n\n- a. x\n- b. y", "a. x", true},
    {"letters and a word", "(a) x\n(b) y (correct)", "q\n\n- (a) x\n- (b) y", "(b) y",
     true},
    {"an option keeps its code",
     "- [ ] a:\n\n```c\nx\n```\n\n- [x] b:\n\n```c\ny\n```\n\nSince c.",
     "q\n\n- a:\n\n  ```c\n  x\n  ```\n- b:\n\n  ```c\n  y\n  ```",
     "b:\n\n```c\ny\n```\n\nSince c.", true},
    {"a number is no list", "- [ ] 45.\n- [x] 35.\n- [ ] > 5",
     "q\n\n- 45\\.\n- 35\\.\n- \\> 5", "35\\.", true},
    {"letters that are named before the options answer", "**A, C**\n- A) a\n- B) b\n- C) c",
     "q\n\n- A) a\n- B) b\n- C) c", "**A, C**", true},
    {"the same in Chinese", "多选 A、C\nA. a\nB. b\nC. c", "q\n\n- A. a\n- B. b\n- C. c",
     "多选 A、C", true},
    {"so does a label there", "Look:\n\nCorrect answers: A, B\n- A) a ✓\n- B) b ✓\n- C) c",
     "q\n\nLook:\n\n- A) a\n- B) b\n- C) c", "Correct answers: A, B\n\n- A) a\n- B) b",
     true},
    {"a label in code is none", "```css\na:b {}\n```\n- [ ] a\n- [x] b",
     "q\n\n```css\na:b {}\n```\n\n- a\n- b", "b", true},
    {"a box in code is none", "```md\n- [x] a\n- [ ] b\n```", NULL, NULL, false},
    {"one option is none", "- [x] a", NULL, NULL, false},
    {"round boxes", "- ( ) a\n- (x) b", "q\n\n- a\n- b", "b", true},
    {"the only one in bold", "A. a\n**B. b**\nC. c", "q\n\n- A. a\n- B. b\n- C. c", "B. b",
     true},
    {"one whose text is bold", "A. a\nB. **b**\nC. c", "q\n\n- A. a\n- B. **b**\n- C. c",
     "B. **b**", true},
    {"all in bold mark none", "**A. a**\n**B. b**\n**C. c**", NULL, NULL, false},
    {"a star before it", "A. a\n*B. b\nC. c", "q\n\n- A. a\n- B. b\n- C. c", "B. b", true},
    {"an arrow behind it", "- a) a\n- b) b <-- Correct", "q\n\n- a) a\n- b) b", "b) b",
     true},
    {"crosses beside the tick", "- ❌ A. a\n- ✅ B. b", "q\n\n- A. a\n- B. b", "B. b", true},
    {"ticks and crosses without letters are advice", "- ❌ a\n- ✅ b", NULL, NULL, false},
    {"an item below the options names the right one",
     "- A) a\n- B) b\n- C) c\n- **Answer: B**\n\nSince d.", "q\n\n- A) a\n- B) b\n- C) c",
     "**Answer: B**\n\nSince d.", true},
    {"so does a line", "A) a\nB) b\nC) c\n\nCorrect: B", "q\n\n- A) a\n- B) b\n- C) c",
     "Correct: B", true},
    {"a line of other words names none", "A) a\nB) b\nC) c\n\nCorrect: both", NULL, NULL,
     false},
    {"three boxes without a tick are options", "- [ ] a\n- [ ] b\n- [ ] c",
     "q\n\n- a\n- b\n- c", "", false},
    {"two are things to do", "- [ ] a\n- [ ] b", NULL, NULL, false},
    {"below boxes a label before words of the right one goes",
     "- [ ] a\n- [ ] b\n- [ ] c\n\n**Answer:** b\n\nSince d.", "q\n\n- a\n- b\n- c",
     "b\n\nSince d.", true},
    {"items, of which a line below names one", "- a\n- b\n- c\n\n**Answer:** b\n\nSince d.",
     "q\n\n- a\n- b\n- c", "b\n\nSince d.", true},
    {"what no item says names none", "- a\n- b\n- c\n\n**Answer:** d", NULL, NULL, false},
    {"letters without a tick stay", "- A. a\n- B. b\n- C. c", NULL, NULL, false},
    {"letters out of order are none", "- B. a ✅\n- A. b", NULL, NULL, false},
    {"arrows of any length", "- A. a <<<<-----Correct\n- B. b", "q\n\n- A. a\n- B. b",
     "A. a", true},
    {"a tick in its box", "- [ ] a\n- [✔] b", "q\n\n- a\n- b", "b", true},
    {"items, of which words mark one", "- a\n- **b** <<-- correct\n- c",
     "q\n\n- a\n- **b**\n- c", "**b**", true},
    {"and items that stand in as code", "    - a (correct)\n    - b\n    - c\n\nSince d.",
     "q\n\n- a\n- b\n- c", "a\n\nSince d.", true},
    {"items that are all marked are no options",
     "- a (correct)\n- b (correct)\n- c (correct)", NULL, NULL, false},
    {"what is less than an answer is no mark", "- a <= answer\n- b\n- c, correct", NULL,
     NULL, false},
    {"an ordinary list", "- a\n- b", NULL, NULL, false},
};

static void splits(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct card card = {.question = TEXT("q"), .answer = text_of(row->answer)};
    bool ticked = choice_split(&card, &arena);

    assert_int_equal(ticked, row->ticked);
    assert_string_equal(text_string(card.question, &arena),
                        row->question ? row->question : "q");
    assert_string_equal(text_string(card.answer, &arena),
                        row->question ? row->right : row->answer);
    arena_free(&arena);
}

static void three_letters_alone_are_options_without_an_answer(void **state) {
    (void)state;
    assert_true(choice_is_open(TEXT("- A. a\n- B. b\n- C. c")));
    assert_true(choice_is_open(TEXT("A: a\nB: b\n\nC: c\nD: d")));
    assert_true(choice_is_open(TEXT("a) a\n   goes on\nb) b\nc) c")));
    assert_true(choice_is_open(TEXT("```js\na) a;\n\nb) b;\nc) c;\n```\n")));
    assert_true(choice_is_open(TEXT(
        "**a)**\n```c\n{\n  b) d;\n```\n\n**b)**\n\n```c\nb\n```\n**c)**\n```\nc\n```")));
    assert_false(choice_is_open(TEXT("a) a;\nb) b;\nc) c;")));
    assert_false(choice_is_open(TEXT("```\na) a\nb) b\nc) c\n```\n\nIt is b.")));
    assert_true(choice_is_open(TEXT("![d](d.png)\n\na. a\nb. b\nc. c")));
    assert_false(choice_is_open(TEXT("A. a\nB. b")));
    assert_false(choice_is_open(TEXT("A. a\nB. b\nC. c\n\n**Answer: B**")));
    assert_false(choice_is_open(TEXT("A. a\nB. b\nC. c\n\nCorrect answer: B")));
    assert_false(choice_is_open(TEXT("Look:\nA. a\nB. b\nC. c")));
    assert_false(choice_is_open(TEXT("A. a\nB. b\nC. c\n```c\n```")));
    assert_false(choice_is_open(TEXT("A. a\nC. c\nB. b")));
    assert_false(choice_is_open(TEXT("")));
}

static bool is_left(const char *question, const char *answer) {
    return choice_is_left(text_of(question), text_of(answer));
}

static void questions_are_left_open(void **state) {
    (void)state;
    assert_true(is_left("Why?", "A. a\nB. b\nC. c"));
    assert_true(is_left("Which of the following?", "* a\n* b"));
    assert_false(is_left("Name each of the following", "* a\n* b"));
    assert_true(is_left("Which of these?", "* a\n* b"));
    assert_true(is_left("Is it so?", "* True\n* False."));
    assert_true(is_left("Is it so?", "A. True\nB. False"));
    assert_false(is_left("Is it so?", "A. True ✅\nB. False"));
    assert_false(is_left("Is it so?", "* True\n* Falsehood"));
    assert_false(is_left("Which of the following?", "* a"));
    assert_false(is_left("Which of the following?", "* a\n* b\n\nb, since it is so."));
    assert_false(is_left("Which of the following?", "* a\n* b ✅"));
    assert_true(is_left("What is a?", "<ul>\n<li> Why b?</li>\n<li>Explain c</li>\n</ul>"));
    assert_true(is_left("What is a?", "- Why b?\n\n- How c?"));
    assert_true(is_left("What is a?", "- Why b?\n- How c?\n\n_TODO_"));
    assert_false(is_left("What is a?", "- Why b?\n- So."));
    assert_false(is_left("What is a?", "- Why b?"));
}

static void a_text_with_letters_holds_options(void **state) {
    (void)state;
    assert_true(choice_has_letters(TEXT("Which?\n\n- A. a\n- B. b")));
    assert_false(choice_has_letters(TEXT("Which?\n\n- A. a")));
    assert_false(choice_has_letters(TEXT("B. b\nA. a")));
}

int main(void) {
    enum { FIXED = 3 };
    struct CMUnitTest tests[COUNT(rows) + FIXED] = {
        cmocka_unit_test(three_letters_alone_are_options_without_an_answer),
        cmocka_unit_test(questions_are_left_open),
        cmocka_unit_test(a_text_with_letters_holds_options),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[FIXED + i] = (struct CMUnitTest){rows[i].name, splits, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
