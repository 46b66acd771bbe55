// SPDX-License-Identifier: MIT
// What folds: which tags belong together, what a summary says, what is inside.

#include "deck/outline/outline.h"
#include "support/check.h"

#include <string.h>

struct expected {
    enum fold_role role;
    const char *title;
    const char *content;  // NULL: not looked at
    size_t parent;        // the index of the fold around it + 1
    size_t inner;
};

static struct row {
    const char *name;
    const char *markdown;
    struct expected folds[4];
    size_t count;
} rows[] = {
    {"a summary that asks is a question",
     "<details><summary>Why?</summary>\n\nb\n\n</details>\n",
     {{FOLD_QUESTION, "Why?", "b", 0, 0}},
     1},
    {"one that promises is an answer",
     "<details><summary><b>Show answer</b></summary>\n<p>\n\nb\n\n</p>\n</details>\n",
     {{FOLD_ANSWER, "Show answer", "b", 0, 0}},
     1},
    {"one that promises and asks is a question",
     "<details><summary>What is the answer?</summary>b</details>\n",
     {{FOLD_QUESTION, "What is the answer?", "b", 0, 0}},
     1},
    {"a long one that holds the word promises nothing",
     "<details><summary>The answer to a question that was put in the "
     "exam of last summer</summary>b</details>\n",
     {{FOLD_OTHER, NULL, "b", 0, 0}},
     1},
    {"the title of an accordion is its summary, and a group of them is one",
     "<AccordionGroup>\n<Accordion title=\"Why?\">\nb\n</Accordion>\n\n"
     "<Accordion title=\"Who?\" icon=\"c\">\n\nd\n\n</Accordion>\n</AccordionGroup>\n",
     {{FOLD_GROUP, NULL, NULL, 0, 2},
      {FOLD_QUESTION, "Why?", "b", 1, 0},
      {FOLD_QUESTION, "Who?", "d", 1, 0}},
     3},
    {"a hint that names the answer is one",
     "<details><summary>💡 答案提示</summary>\n\na\n\n</details>\n\n<details><summary>"
     "Hints for an answer</summary>\n\nb\n\n</details>\n\n<details><summary>Show a "
     "hint</summary>\n\nc\n\n</details>\n",
     {{FOLD_ANSWER, "💡 答案提示", "a", 0, 0},
      {FOLD_ANSWER, "Hints for an answer", "b", 0, 0},
      {FOLD_ASIDE, "Show a hint", "c", 0, 0}},
     3},
    {"a table of contents is an aside",
     "<details><summary>Contents</summary>\n\n- a\n\n</details>\n",
     {{FOLD_ASIDE, "Contents", "- a", 0, 0}},
     1},
    {"capitals and attributes are no matter",
     "<DETAILS open>\n<SUMMARY id=\"x\">Why?</SUMMARY>\nb\n</DETAILS>\n",
     {{FOLD_QUESTION, "Why?", "b", 0, 0}},
     1},
    {"a heading in the summary, in either form",
     "<details><summary>\n\n### Why?\n\n</summary>\nb\n</details>\n\n"
     "<details><summary><h3>Who?</h3></summary>\nc\n</details>\n",
     {{FOLD_QUESTION, "Why?", "b", 0, 0}, {FOLD_QUESTION, "Who?", "c", 0, 0}},
     2},
    {"several inside make a group",
     "<details><summary>Part</summary>\n<details><summary>A?</summary>a</details>\n"
     "<details><summary>B?</summary>b</details>\n</details>\n",
     {{FOLD_GROUP, "Part", NULL, 0, 2},
      {FOLD_QUESTION, "A?", "a", 1, 0},
      {FOLD_QUESTION, "B?", "b", 1, 0}},
     3},
    {"headings inside make a group, too",
     "<details><summary>Part 2</summary>\n\n## A?\n\na\n\n</details>\n",
     {{FOLD_GROUP, "Part 2", NULL, 0, 0}},
     1},
    {"one inside is the answer of the one around it",
     "<details><summary>A?</summary>\n<details><summary>Solution</summary>a</details>\n"
     "</details>\n",
     {{FOLD_QUESTION, "A?", NULL, 0, 1}, {FOLD_ANSWER, "Solution", "a", 1, 0}},
     2},
    {"the closing tag may have slipped into a list",
     "<details><summary>A?</summary>\n\n- a\n- b</details>\n\nc\n",
     {{FOLD_QUESTION, "A?", "- a\n- b", 0, 0}},
     1},
    {"in a list item the indentation goes",
     "- <details><summary>A?</summary>\n\n  a\n\n  ```c\n  b\n  ```\n\n  </details>\n",
     {{FOLD_QUESTION, "A?", "a\n\n```c\nb\n```", 0, 0}},
     1},
    {"tags in code and comments are text",
     "`<details>` and\n\n```html\n<details>\n```\n\n<!-- <details> -->\n\n"
     "<details><summary>A?</summary>a</details>\n",
     {{FOLD_QUESTION, "A?", "a", 0, 0}},
     1},
    {"a fold that nobody closes is none, what is inside stays",
     "<details><summary>A?</summary>\n\na\n\n<details><summary>B?</summary>b</details>\n",
     {{FOLD_QUESTION, "B?", "b", 0, 0}},
     1},
    {"a closing tag alone closes nothing",
     "</details>\n\n<details><summary>A?</summary>a</details>\n</details>\n",
     {{FOLD_QUESTION, "A?", "a", 0, 0}},
     1},
    {"a fold in a quotation does not end outside",
     "> <details><summary>A?</summary>\n\n</details>\n",
     {{0}},
     0},
};

static void folds(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source = source_of_text(text_of(row->markdown), &arena);
    struct outline outline;

    outline_read(&source, &arena, &notes, &outline);
    assert_int_equal(outline.fold_count, row->count);
    for (size_t i = 0; i < row->count; i++) {
        const struct fold *fold = &outline.folds[i];
        const struct expected *expected = &row->folds[i];

        assert_int_equal(fold->role, expected->role);
        assert_int_equal(fold->parent, expected->parent);
        assert_int_equal(fold->inner, expected->inner);
        if (expected->title) {
            assert_string_equal(text_string(fold->title.text, &arena), expected->title);
        }
        if (expected->content) {
            struct text content = fold_content(&outline, &source, fold, &arena);

            assert_string_equal(text_string(content, &arena), expected->content);
        }
    }
    arena_free(&arena);
}

static void a_fold_is_found_among_its_siblings(void **state) {
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source =
        source_of_text(TEXT("a\n\n<details><summary>A?</summary>\n\nb\n\n</details>\n\n"
                            "- <details><summary>Answer</summary>c</details>\n"),
                       &arena);
    struct outline outline;
    uint32_t end;

    (void)state;
    outline_read(&source, &arena, &notes, &outline);
    end = (uint32_t)outline.block_count;
    assert_int_equal(outline.fold_count, 2);
    assert_ptr_equal(fold_among(&outline, 1, end, FOLD_QUESTION), &outline.folds[0]);
    assert_null(fold_among(&outline, 1, outline.folds[0].first, FOLD_QUESTION));
    assert_null(fold_among(&outline, 1, end, FOLD_ANSWER));
    assert_int_equal(fold_from(&outline, 1), 0);
    assert_int_equal(fold_from(&outline, outline.folds[0].first + 1), 1);
    assert_int_equal(fold_from(&outline, end), 2);
    arena_free(&arena);
}

int main(void) {
    enum { FIXED = 1 };
    struct CMUnitTest tests[COUNT(rows) + FIXED] = {
        cmocka_unit_test(a_fold_is_found_among_its_siblings),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[FIXED + i] = (struct CMUnitTest){rows[i].name, folds, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
