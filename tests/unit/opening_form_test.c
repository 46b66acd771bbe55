// SPDX-License-Identifier: MIT
// Questions without a mark, known by what opens the pieces of a file in one way: a row for each.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "items whose first line ends in a hard break",
     .markdown = "# What they ask you to type\n\n## Disks\n\n- Show a\\\n  `b`\n- What is "
                 "c?\\\n  `d` or\\\n  `e`\n\n## Nets\n\n- Which "
                 "g?\\\n  `h`\n- Cut i\\\n  ```\n  j\n  ```\n\nMan pages are fine.\n",
     .cards = "labelled: Show a => `b`\nlabelled: What is c? => `d` or\\/`e`\nlabelled: "
              "Which g? => `h`\nlabelled: Cut i => ```/j/```\n"},
    {.name = "items that end in a colon above lists, of which half ask",
     .markdown =
         "# Interview sheet\n\n* What happens at a:\n    1. b\n    2. c\n* How to "
         "find d:\n    - e\n* F, G:\n    - f\n    - g\n\n    h\n* I in a word:\n* Why "
         "is j slow:\n    - k\n",
     .cards = "labelled: What happens at a => 1. b/2. c\nlabelled: How to find d => - "
              "e\nlabelled: F, G => - f/- g//h\nlabelled: I in a word\nlabelled: Why is j "
              "slow => - k\n"},
    {.name = "the same in notes",
     .markdown =
         "# Sheet\n\n* What happens at a:\n    1. b\n    2. c\n* How to find d:\n   "
         " - e\n* Parts of f:\n    - g\n* Kinds of h:\n    - i\n",
     .cards = ""},
    {.name = "lines above tables",
     .markdown =
         "# Stories\n\n**Describe a.**\n\n| | |\n|---|---|\n| b | c |\n\n**When did "
         "you d?**\n\n| | |\n|---|---|\n| e | f |\n\n**Tell me about g.**\n\n| | "
         "|\n|---|---|\n| h | i |\n\n**How do you j?**\n\n| | |\n|---|---|\n| k | l "
         "|\n",
     .cards = "labelled: Describe a. => | | |/|---|---|/| b | c |\nlabelled: When did you "
              "d? => | | |/|---|---|/| e | f |\nlabelled: Tell me about g. => | | "
              "|/|---|---|/| h | i |\nlabelled: How do you j? => | | |/|---|---|/| k | l "
              "|\n"},
    {.name = "a page of nothing but lines that ask, each above its answer",
     .markdown = "What is a?\nIt is b.\n\nHow does c?\nBy d,\nand e.\n\nWhy f?\n\n- g\n\n"
                 "Is h i?\n\nNo.\n\nNever.\n",
     .cards = "labelled: What is a? => It is b.\nlabelled: How does c? => By d,/and e.\n"
              "labelled: Why f? => - g\nlabelled: Is h i? => No.//Never.\n"},
    {.name = "an essay whose paragraphs ask, but for the first",
     .markdown = "Last year we a.\n\nWhat is a?\nIt is b.\n\nHow does c?\nBy d.\n\nWhy "
                 "f?\n\ng\n\nIs h i?\n\nNo.\n",
     .cards = ""},
    {.name = "lines above code in an article tell what it does",
     .markdown =
         "# Promises, an interview topic\n\nThe first example:\n\n```js\na\n```\n\n"
         "And whether it ends?\n\n```js\nb\n```\n\nWe get this.\n\n```js\nc\n```\n\n"
         "Last of all this one.\n\n```js\nd\n```\n",
     .cards = ""},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
