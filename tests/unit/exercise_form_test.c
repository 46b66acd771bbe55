// SPDX-License-Identifier: MIT
// Exercises, statements and comparisons, which do not ask: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "below a line that only says who asked it all up to a label is the problem",
     .markdown =
         "# Pumps\n\n### Problem 1\n\nThis problem was asked by a mill.\n\nGiven a, "
         "fill it.\n\nFor example, b.\n\n[Solution](a/1.py)\n\n### Problem 2\n\nThis "
         "problem was recently asked by a farm.\n\nDrain c.\n\nUse no d.\n\n### "
         "Solution\n\ne\n\n### Problem 3\n\nThis pump is old.\n\nIt was asked by "
         "nobody.\n",
     .cards = "heading: This problem was asked by a mill.//Given a, fill it.//For "
              "example, b.\nheading: This problem was recently asked by a farm.//Drain "
              "c.//Use no d. => e\nheading: This pump is old. => It was asked by "
              "nobody.\n"},
    {.name = "the first of several solutions below a name ends what is asked",
     .markdown =
         "# Pump interview questions\n\n## 7. Wells\n\nYou are given a. Return b.\n\n### "
         "Solution 1: by hand\n\nc\n\n### Solution 2\n\nd\n\n## 8. Pipes\n\nFind e.\n\n### "
         "Solution\n\nf\n\n## 9. Leaks\n\nSort g.\n\n### Solution\n\nh\n",
     .cards = "heading: Wells//You are given a. Return b. => ### Solution 1: by "
              "hand//c//### Solution 2//d\nheading: Pipes//Find e. => f\nheading: "
              "Leaks//Sort g. => h\n"},
    {.name = "numbers in bold above code count on from another part of the guide",
     .markdown = "# Pump puzzles\n\n**31.** There is an `a`. For "
                 "example:\n\n```\nb\n```\n\nHow do you c?\n\n```\nd\n```\n\n**32.** Drop "
                 "the e.\n\n```\nf\n```\n\n**33.** Which is g?\n\n```\nh\n```\n",
     .cards =
         "bold: There is an `a`. For example://```/b/```//How do you c? => "
         "```/d/```\nbold: Drop the e. => ```/f/```\nbold: Which is g? => ```/h/```\n"},
    {.name = "file: a paragraph above the only answer's label, without a heading, asks",
     .place = "interview",
     .markdown =
         "Third question:\nThe pump, what about it\n\nAnswer: it runs\n\non and on\n",
     .cards = "file: The pump, what about it => it runs//on and on\n"},
    {.name = "file: below its title several paragraphs of which one asks do so, too",
     .place = "interview",
     .markdown = "# Wells\n\nA village has ten wells.\n\nFind the dry one in few "
                 "steps.\n\n```\na\n```\n\nSolution:\n\nHalve them.\n\nGo on.\n",
     .cards = "file: Wells//A village has ten wells.//Find the dry one in few "
              "steps.//```/a/``` => Halve them.//Go on.\n"},
    {.name = "file: or a label of their own",
     .place = "interview",
     .markdown = "# Wells\n[Code](a.c)\n\n**Frage:**\n\nDie Pumpe a.\n\n**Lösung:**\n\n"
                 "Ein Rad.\n",
     .cards = "file: Wells//Die Pumpe a. => Ein Rad.\n"},
    {.name = "file: behind a rule, or another number, they do not",
     .place = "interview",
     .markdown = "# Wells\n\nWhy is it dry?\n\n---\n\nMore of it.\n\nAnswer: heat\n",
     .cards = ""},
    {.name =
         "file: headings as high as its first one part the answer where that alone asks",
     .place = "questions",
     .markdown = "# What lifts the water?\n\nA wheel.\n\n# Wheels\n\na\n\n# Screws\n\n## "
                 "Old\n\nb\n",
     .cards = "file: What lifts the water? => A wheel.//# Wheels//a//# Screws//## "
              "Old//b\n"},
    {.name = "file: but not where one of them asks or counts",
     .place = "questions",
     .markdown = "# What lifts the water?\n\nA wheel.\n\n# 2. Wheels\n\na\n\n# "
                 "Screws\n\nb\n",
     .cards = "heading: What lifts the water? => A wheel.\n"},
    {.name = "file: above several labels it does not",
     .place = "interview",
     .markdown = "Some notes\n\nAnswer: it runs\n\nAnswer: on and on\n",
     .cards = ""},
    {.name = "file: a question's label over headings that ask themselves is none",
     .markdown = "# Question\nWhat is a? Why b?\n\n# Ann\n\n## What is a?\n\nc\n\n## Why "
                 "b?\n\nd\n\n"
                 "## Who e?\n\nf\n\n# Bea\n\n## What is g?\n\nh\n\n## Why i?\n\nj\n",
     .cards = "heading: What is a? => c\nheading: Why b? => d\nheading: Who e? => f\n"
              "heading: What is g? => h\nheading: Why i? => j\n"},
    {.name = "answer: a heading as high as that above a question's label ends it",
     .markdown =
         "# Interview questions\n\n## 1. a?\n\nb\n\n## 2. c?\n\nd\n\n## 3. The e\n\n"
         "### Question\n\nWhat is f?\n\n## Answer\n\ng\n\n## 4. h?\n\ni\n\n## 5. j?\n\n"
         "k\n",
     .cards = "heading: a? => b\nheading: c? => d\nheading: What is f? => g\n"
              "heading: h? => i\nheading: j? => k\n"},
    {.name = "exercises: elsewhere what is done is told",
     .markdown = "# Workshop\n**Exercise 1.** Make a pump.\n\na\n\n**Exercise 2.** Move "
                 "it.\n\nb\n\n**Exercise 3.** Stop it.\n\nc\n",
     .cards = ""},
    {.name = "exercises: a problem that tells nobody to do anything is trouble",
     .markdown = "# Pumps\n**Problem 1: old pumps**\n\n```sh\na\n```\n\n**Problem 2: dry "
                 "wells**\n\n```sh\nb\n```\n\n**Problem 3: hot days**\n\n```sh\nc\n```\n",
     .cards = ""},
    {.name = "statements: the verdict below them answers, and what explains it",
     .markdown = "# Pumps\n1. A pump lifts the water.\n\n   **True.** By a "
                 "wheel.\n\n   a\n\n2. A pump never gets hot.\n   - False\n10. A well runs "
                 "dry.\n\n    True, in July.\n\nGood luck!\n",
     .cards = "labelled: A pump lifts the water. => **True.** By a wheel.//a\nlabelled: A "
              "pump never gets hot. => False\nlabelled: A well runs dry. => True, in "
              "July.\n"},
    {.name = "statements: it may stand on their line",
     .markdown = "# Pompes\n1. Une pompe monte l'eau. **Vrai.** Par une roue.\n2. Elle ne "
                 "chauffe jamais. — Faux\n3. Un puits est sec (Faux)\n",
     .cards = "labelled: Une pompe monte l'eau. => **Vrai.** Par une roue.\nlabelled: Elle "
              "ne chauffe jamais. => Faux\nlabelled: Un puits est sec => (Faux)\n"},
    {.name = "statements: they may be headings, or columns of a table",
     .markdown =
         "# Pumps\n### 1. A pump lifts water.\nTrue\n### 2. It never gets "
         "hot.\n**False.** a\n### 3. A well is dry.\nFalse\n## More\n| Statement | True "
         "or false? | Why |\n|---|---|---|\n| A wheel turns. | True | b |\n",
     .cards = "labelled: A pump lifts water. => True\nlabelled: It never gets hot. => "
              "**False.** a\nlabelled: A well is dry. => False\ntable: A wheel turns. => "
              "True//b\n"},
    {.name = "statements: two verdicts below one are options, and one alone is nothing",
     .markdown =
         "# Pumps\n1. A pump lifts water.\n   - True\n   - False\n2. It never gets "
         "hot.\n   - True\n   - False\n3. A well is dry.\n   - True\n   - False\n4. A "
         "wheel turns it.\n   - True\n5. Nobody knows that.\n   - So it is\n",
     .cards = ""},
    {.name = "comparisons: nearly all headings that set two things against each other ask",
     .markdown = "# Pumps\n## Wheel vs screw\na\n## Well vs. spring\n| | Well | "
                 "Spring |\n|---|---|---|\n| Age | b | c |\n## Hand VS motor\n### "
                 "Cost\nd\n## Old versus new\ne\n",
     .cards = "heading: Wheel vs screw => a\nheading: Well vs. spring => | | Well | Spring "
              "|/|---|---|---|/| Age | b | c |\nheading: Hand VS motor => ### "
              "Cost/d\nheading: Old versus new => e\n"},
    {.name =
         "comparisons: a few of them are chapters, and those in brackets compare nothing",
     .place = "interview",
     .markdown = "# Pumps\n## Wheel vs screw\na\n## Well vs. spring\nb\n## Hand vs "
                 "motor\nc\n",
     .cards = ""},
    {.name = "comparisons: in a guide of questions one is a question beside those that ask",
     .file = "questions.md",
     .markdown = "# Pumps\n## What is a pump?\na\n## What is a well?\nb\n## Well vs "
                 "spring\nc\n## Why a wheel?\nd\n",
     .cards = "heading: What is a pump? => a\nheading: What is a well? => b\nheading: Well "
              "vs spring => c\nheading: Why a wheel? => d\n"},
    {.name = "single: right above an answer what a title tells to do is asked",
     .markdown = "# Explain how a pump lifts\n## Answer\nIt turns.\n### Wheels\n- a\n",
     .cards = "file: Explain how a pump lifts => It turns./### Wheels/- a\n"},
    {.name = "single: above a text before the answer it names that",
     .markdown = "# Build a pump\n## Answer\nIt turns.\n",
     .cards = ""},
    {.name = "keys: the numbers may stand in the first row of a table",
     .file = "quiz.md",
     .markdown = "# Pumps\n**1. What lifts water?**\n\na) a pump\nb) a well\n\n**2. What "
                 "turns?**\n\na) a well\nb) a wheel\n\n## Answer key\n| Question | 1 | 2 "
                 "|\n|---|---|---|\n| Answer | a | b |\n",
     .cards = "bold: What lifts water?//a) a pump/b) a well => a\nbold: What turns?//a) a "
              "well/b) a wheel => b\n"},
    {.name = "keys: a line in bold is one behind the last heading",
     .file = "quiz.md",
     .markdown = "# Pumps\n1. What lifts water?\n   A. a pump\n   B. a well\n2. What "
                 "turns?\n   A. a well\n   B. a wheel\n\n**Answer key:** 1. A, 2. B\n",
     .cards = "list: What lifts water?//A. a pump/B. a well => A\nlist: What "
              "turns?//A. a well/B. a wheel => B\n"},
    {.name = "keys: a question that is asked again is no part of its answer",
     .file = "questions.md",
     .markdown = "# Pumps\n1. What lifts water?\n2. What turns?\n## Answers\n1. **What "
                 "lifts water?** A pump.\n2. What turns?\n\n   A wheel.\n",
     .cards = "list: What lifts water? => A pump.\nlist: What turns? => A wheel.\n"},
    {.name = "keys: letters may stand right behind their numbers, in either case",
     .markdown = "# Pumps\n1. Which lifts water?\n   a) a pump\n   b) a pipe\n2. Which "
                 "turns?\n   a) a well\n   b) a wheel\n3. Which leaks?\n   a) a valve\n   "
                 "b) a stone\n## Solutions\n1a 2b\n3a\n",
     .cards =
         "list: Which lifts water?//a) a pump/b) a pipe => a\nlist: Which "
         "turns?//a) a well/b) a wheel => b\nlist: Which leaks?//a) a valve/b) a stone "
         "=> a\n"},
    {.name = "keys: numbers that begin anew are told apart by their chapters",
     .file = "questions.md",
     .markdown = "# Pumps\n## Water\n1. What is a?\n2. What is b?\n## Wind\n1. What is "
                 "c?\n2. What is d?\n3. What is e?\n# Answers\n## Water\n1. f\n2. g\n## "
                 "Wind\n1. h\n2. i\n3. j\n",
     .cards = "labelled: What is a? => f\nlabelled: What is b? => g\nlabelled: What is c? "
              "=> h\nlabelled: "
              "What is d? => i\nlabelled: What is e? => j\n"},
    {.name =
         "keys: where nothing before is numbered, questions below \"Answers\" are asked",
     .file = "questions.md",
     .markdown = "# Pumps\n| # | Question |\n|---|---|\n| 1 | What lifts water? |\n| 2 | "
                 "What turns? |\n## Answers\n**1. What lifts water?** A pump.\n\n**2. What "
                 "turns?** A wheel.\n",
     .cards = "bold: What lifts water? => A pump.\nbold: What turns? => A wheel.\n"},
    {.name = "parts: those that letters count are questions if each has its answer",
     .markdown = "# Midterm\n## Problem 1: pumps\na) What lifts water?\n\n*Solution:* A "
                 "pump.\n\nb) Name a part.\n\n*Solution:* A wheel.\n\n## Question "
                 "2\n(a) Name a well.\n\n**Answer:** c\n\n(b) Draw it.\n\n**Answer:** d\n",
     .cards = "labelled: What lifts water? => A pump.\nlabelled: Name a part. => A "
              "wheel.\nlabelled: Name a well. => c\nlabelled: Draw it. => d\n"},
    {.name = "parts: with one answer for all of them they are options",
     .file = "quiz.md",
     .markdown = "# Pumps\n## What lifts water?\na) a pump\n\nb) a well\n\nc) a "
                 "wheel\n\n**Answer:** a\n## What turns?\na) a wheel\n\nb) a "
                 "well\n\n**Answer:** a\n",
     .cards = "heading: What lifts water?//a) a pump//b) a well//c) a wheel => a\nheading: "
              "What turns?//a) a wheel//b) a well => a\n"},
    {.name = "list: what tells somebody to answer may be answered behind a dash",
     .file = "questions.md",
     .markdown = "# Pumps\n1. What lifts water? - A pump.\n2. Name a part. - A wheel.\n3. "
                 "What turns? - It does.\n",
     .cards = "list: What lifts water? => A pump.\nlist: Name a part. => A wheel.\nlist: "
              "What turns? => It does.\n"},
    {.name = "output: in a guide of it, it answers whatever is asked about code, but how "
             "to write it",
     .file = "output-puzzles.md",
     .markdown = "# Pumps\n## Does this pump stop?\n```c\na();\n```\n**Output:** 1\n## Why "
                 "is it dry?\n```c\nb();\n```\n**Output:** 2\n## How to stop "
                 "it?\n```c\nc();\n```\n**Output:** 3\n",
     .cards = "heading: Does this pump stop?//```c/a();/``` => **Output:** 1\nheading: Why "
              "is it dry?//```c/b();/``` => **Output:** 2\nheading: How to stop it? => "
              "```c/c();/```/**Output:** 3\n"},
    {.name = "the only label alone on a line in sections that only count begins the "
             "answer, in any word",
     .markdown = "# Pump exercises\n\n## Exercise 1\n\nLook at part 1.\n\n```c\nint "
                 "a;\n```\n\n**Verdict:**\n\nIt leaks 1 times.\n\n## Exercise 2\n\nLook at "
                 "part 2.\n\n```c\nint a;\n```\n\n**Verdict:**\n\nIt leaks 2 times.\n\n## "
                 "Exercise 3\n\nLook at part 3.\n\n```c\nint a;\n```\n\n**Verdict:**\n\nIt "
                 "leaks 3 times.\n\n## More\n\n[Valves](v.md)\n",
     .cards = "heading: Look at part 1.//```c/int a;/``` => It leaks 1 times.\nheading: "
              "Look at part 2.//```c/int a;/``` => It leaks 2 times.\nheading: Look at "
              "part 3.//```c/int a;/``` => It leaks 3 times.\n"},
    {.name = "but not one that says what is given, which stays below what is asked",
     .markdown = "# Pump exercises\n\n## Exercise 1\n\nLook at part 1.\n\n```c\nint "
                 "a;\n```\n\n**Constraints:**\n\nIt leaks 1 times.\n\n## Exercise "
                 "2\n\nLook at part 2.\n\n```c\nint a;\n```\n\n**Constraints:**\n\nIt "
                 "leaks 2 times.\n\n## Exercise 3\n\nLook at part 3.\n\n```c\nint "
                 "a;\n```\n\n**Constraints:**\n\nIt leaks 3 times.\n\n",
     .cards = "heading: Look at part 1. => ```c/int a;/```//**Constraints:**//It leaks 1 "
              "times.\nheading: Look at part 2. => ```c/int a;/```//**Constraints:**//It "
              "leaks 2 times.\nheading: Look at part 3. => ```c/int "
              "a;/```//**Constraints:**//It leaks 3 times.\n"},
    {.name = "nor one above items, which may be options",
     .markdown = "# Pump exam\n\n## Question 1\n\nWhat turns in part "
                 "1?\n\n**Choices:**\n\n- Oil\n- Wheel 1 ✅\n- Sand\n\nIt is round.\n\n## "
                 "Question 2\n\nWhat turns in part 2?\n\n**Choices:**\n\n- Oil\n- Wheel 2 "
                 "✅\n- Sand\n\nIt is round.\n\n## Question 3\n\nWhat turns in part "
                 "3?\n\n**Choices:**\n\n- Oil\n- Wheel 3 ✅\n- Sand\n\nIt is round.\n\n",
     .cards = "heading: What turns in part 1?//**Choices:**//- Oil/- Wheel 1/- Sand => "
              "Wheel 1//It is round.\nheading: What turns in part 2?//**Choices:**//- "
              "Oil/- Wheel 2/- Sand => Wheel 2//It is round.\nheading: What turns in part "
              "3?//**Choices:**//- Oil/- Wheel 3/- Sand => Wheel 3//It is round.\n"},
    {.name = "file: a problem that shows what goes in and out ends above a solution",
     .place = "questions",
     .markdown = "# Wells\n\nGiven some wells, return the deep ones.\n\n**Example "
                 "1:**\n\n```\nInput: 3, 9\nOutput: 9\n```\n\nExplanation:\n\n```\nnine "
                 "is deep\n```\n\n## Limits of the first try\n\na\n\n## Java "
                 "solution\n\nb\n",
     .cards = "file: Wells//Given some wells, return the deep ones.//**Example "
              "1:**//```/Input: 3, 9/Output: 9/```//Explanation://```/nine is deep/``` => "
              "## Limits of the first try//a//## Java solution//b\n"},
    {.name = "file: or above code that nothing announces, or with the file",
     .place = "interview",
     .markdown = "# Wells\n\nReturn the deep ones.\n\n### Test "
                 "cases\n\n**Input:**\n\n```\n3, 9\n```\n\n**Output:**\n\n```\n9\n```\n\n"
                 "```c\na();\n```\n\n### Cost\n\nlow\n",
     .cards = "file: Wells//Return the deep ones.//### Test cases//**Input:**//```/3, "
              "9/```//**Output:**//```/9/``` => ```c/a();/```//### Cost//low\n"},
    {.name = "file: with nothing behind what it shows, a problem is a prompt",
     .place = "interview",
     .markdown = "---\ntitle: Wells\n---\n\nReturn the deep ones.\n\nExample:\n\n    "
                 "Input: 3, 9\n    Output: 9\n",
     .cards = "file: Wells//Return the deep ones.//Example://    Input: 3, 9/    Output: "
              "9\n"},
    {.name = "file: a guide of several problems is none",
     .place = "interview",
     .markdown = "# Wells\n\nMany of them.\n\n## Deep ones\n\nExample:\n\n    Input: "
                 "3, 9\n    Output: 9\n",
     .cards = ""},
    {.name = "file: an order above code asks where questions lie, and nowhere else",
     .place = "questions",
     .markdown = "# Pump order\n\nWrite what sorts the "
                 "pumps.\n\n```\na\n```\n\n```js\nb\n```\n",
     .cards = "file: Pump order//Write what sorts the pumps.//```/a/``` => "
              "```js/b/```\n"},
    {.name = "file: in notes for interviews it tells",
     .place = "interview",
     .markdown = "# Pump order\n\nWrite what sorts the pumps.\n\n```js\nb\n```\n",
     .cards = ""},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
