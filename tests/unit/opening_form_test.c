// SPDX-License-Identifier: MIT
// Questions without a mark, known by what opens the pieces of a file in one way: a row for each.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "lines that end alike, those that only name something too",
     .markdown = "# Compiler interview notes\n\nWhat is a ~\n\nb\n\nDifference between c "
                 "and d ~\n\n- e\n- f\n\nKinds of g ~\n\nExplain h ~\n\n1. i\n2. "
                 "j\n\nk\n\nWhy l ~\n\n```\nm\n```\n",
     .cards = "labelled: What is a => b\nlabelled: Difference between c and d => - e/- "
              "f\nlabelled: Kinds of g\nlabelled: Explain h => 1. i/2. j//k\nlabelled: Why "
              "l => ```/m/```\n"},
    {.name = "the same where nothing is promised",
     .markdown = "# Compiler\n\nWhat is a ~\n\nb\n\nParts of c ~\n\n- e\n- f\n\nKinds of g "
                 "~\n\nh\n\nTowards i ~\n\nj\n",
     .cards = ""},
    {.name = "plain blocks of code behind rules",
     .markdown = "# Whiteboard\n\nWhat I was asked, as I got it.\n\n---\n\n```\nAll that "
                 "a.\nTwo ways.\n```\n\nb\n\n```sql\nc\n```\n\n---\n\n```\nWhat is "
                 "d?\n```\n\ne\n\n---\n\n```\nEverything about f.\n```\n\n---\n\n```\nDoes "
                 "g?\n```\n\nNo.\n",
     .cards = "labelled: All that a. Two ways. => b//```sql/c/```\nlabelled: What is d? => "
              "e\nlabelled: Everything about f.\nlabelled: Does g? => No.\n"},
    {.name = "code that commands a machine",
     .markdown = "# Database interview\n\n---\n\n```\nexplain select a\n```\n\nb\n\n"
                 "---\n\n```\nexplain select c\n```\n\nd\n\n---\n\n```\nshow "
                 "e\n```\n\nf\n\n---\n\n```\nshow g\n```\n\nh\n",
     .cards = ""},
    {.name = "items whose first line ends in a hard break",
     .markdown = "# What they ask you to type\n\n## Disks\n\n- Show a\\\n  `b`\n- What is "
                 "c?\\\n  `d` or\\\n  `e`\n- Third part of f\n\n## Nets\n\n- Which "
                 "g?\\\n  `h`\n- Cut i\\\n  ```\n  j\n  ```\n\nMan pages are fine.\n",
     .cards = "labelled: Show a => `b`\nlabelled: What is c? => `d` or\\/`e`\nlabelled: "
              "Third part of f\nlabelled: Which g? => `h`\nlabelled: Cut i => ```/j/```\n"},
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
    {.name = "letters that begin anew in each section",
     .markdown =
         "# Lernzettel\n\n## A\n\na) **Nennen Sie b.**\n\n   c\n\n   > d\n\nb) "
         "**Erklären Sie e.**\n\n   1. f\n   2. g\n\n## H\n\na) **Vergleichen Sie i "
         "und j.**\n\nb) **Erläutern Sie k.**\n\n   l\n",
     .cards = "labelled: Nennen Sie b. => c//> d\nlabelled: Erklären Sie e. => 1. f/2. "
              "g\nlabelled: Vergleichen Sie i und j.\nlabelled: Erläutern Sie k. => l\n"},
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
