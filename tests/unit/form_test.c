// SPDX-License-Identifier: MIT
// What tells one form of questions from another, and from what is none: a row for each condition.

#include "support/check.h"

#include <viva/guide.h>

#include <stdio.h>
#include <string.h>

// `cards`: a line for each, "format: question => answer", newlines as "/", prompts without "=>".
static struct row {
    const char *name;
    const char *file;    // NULL: notes.md
    const char *format;  // that the user wants, NULL for none
    const char *markdown;
    const char *cards;
} rows[] = {
    {.name = "heading: one that asks before the first with a label introduces them",
     .markdown = "# Interview\n## What do you need?\nx\n## Q1: a\nb\n## Q2: c\nd\n## Q3: "
                 "e\nf\n",
     .cards = "heading: a => b\nheading: c => d\nheading: e => f\n"},
    {.name = "heading: an answer's heading may be of the question's level",
     .markdown = "## 1. What is a?\n\n## Answer\n\nb\n\n## 2. What is c?\n\n## "
                 "Answer\n\nd\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\n"},
    {.name = "heading: one above others that ask, with nothing of its own, is their topic",
     .markdown = "# Interview\n## What is SQL?\n### What is a?\nb\n### What is c?\nd\n## "
                 "What is C?\n### What is e?\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\n"},
    {.name = "heading: a label alone needs an answer that stands apart",
     .markdown = "### Question 1\n\nName a.\n\n**Answer:** b\n",
     .cards = "heading: Name a. => b\n"},
    {.name = "heading: without one there is no telling what is what",
     .markdown = "### Question 1\n\nName a.\n\nb\n",
     .cards = ""},
    {.name = "details: one inside an answer belongs to it",
     .markdown = "<details><summary>What is a?</summary>\nb\n<details><summary>Why "
                 "so?</summary>c</details>\n</details>\n",
     .cards = "details: What is a? => b/<details><summary>Why "
              "so?</summary>c</details>\n"},
    {.name = "details: what stands before the answer inside is the question's",
     .markdown = "<details><summary>What does it print?</summary>\n\n```c\nf();\n```\n\n"
                 "<details><summary>Answer</summary>\n\nb\n\n</details>\n</details>\n",
     .cards = "details: What does it print?//```c/f();/``` => b\n"},
    {.name = "details: one that does not ask is a question among those that do",
     .markdown = "<details><summary>A?</summary>a</details>\n\n"
                 "<details><summary>B?</summary>b</details>\n\n"
                 "<details><summary>C?</summary>c</details>\n\n"
                 "<details><summary>Closures</summary>d</details>\n",
     .cards = "details: A? => a\ndetails: B? => b\ndetails: C? => c\ndetails: Closures => "
              "d\n"},
    {.name = "details: alone it is none",
     .markdown = "<details><summary>Closures</summary>d</details>\n",
     .cards = ""},
    {.name = "details: in a comment there are none",
     .markdown = "<!-- <details><summary>A?</summary>a</details> -->\n",
     .cards = ""},
    {.name = "table: a bar in code or behind a backslash parts no cells",
     .markdown = "| Question | Answer |\n|---|---|\n| What is `a|b`? | c |\n| What is d "
                 "\\| e? | f |\n",
     .cards = "table: What is `a|b`? => c\ntable: What is d | e? => f\n"},
    {.name = "flashcard: two colons in a text that is no deck are none",
     .markdown = "# Notes\n\nThe name of it :: is a scope\n",
     .cards = ""},
    {.name = "bold: many of them make topics of the headings that ask above them",
     .markdown = "# Interview\n## Why SQL?\n**Why a?**\n\nx\n\n**Why b?**\n\nx\n\n**Why "
                 "c?**\n\nx\n\n## Why C?\n**Why d?**\n\nx\n\n**Why e?**\n\nx\n\n**Why "
                 "f?**\n\nx\n",
     .cards = "bold: Why a? => x\nbold: Why b? => x\nbold: Why c? => x\nbold: Why d? => "
              "x\nbold: Why e? => x\nbold: Why f? => x\n"},
    {.name = "bold: words that begin a paragraph are no question among questions",
     .markdown = "# Interview\n**Why a?**\n\nb\n\n**Note** that c.\n\n**Why d?**\n\ne\n\n"
                 "**Which f?**\n\ng\n\n**Is h?**\n\ni\n\n**Was j?**\n\nk\n",
     .cards = "bold: Why a? => b//**Note** that c.\nbold: Why d? => e\nbold: Which f? => "
              "g\nbold: Is h? => i\nbold: Was j? => k\n"},
    {.name = "bold: a line in bold that is no question ends no answer",
     .markdown = "# Interview\n**Why a?**\n\nb\n\n**Remarks**\n\nc\n\n**Why d?**\n\ne\n",
     .cards = "bold: Why a? => b//**Remarks**//c\nbold: Why d? => e\n"},
    {.name = "line: numbers that run are questions only where most of them ask",
     .markdown = "# Interview\n(1) Get it.\n\n(2) Why wait?\n\n(3) Build it.\n\n(4) Run "
                 "it.\n\n(5) What now?\n\n(6) Rest.\n",
     .cards = ""},
    {.name = "line: where they do, they are",
     .markdown =
         "# Notes\n(1) Why a?\n\nb\n\n(2) Why c?\n\nd\n\n(3) Why e?\n\nf\n\n(4) Why "
         "g?\n\nh\n\n(5) Why i?\n\nj\n",
     .cards = "line: Why a? => b\nline: Why c? => d\nline: Why e? => f\nline: Why g? => "
              "h\nline: Why i? => j\n"},
    {.name = "line: without numbers it takes a promise",
     .markdown = "# Notes\nWhy a?\n\nb\n\nWhy c?\n\nd\n\nWhy e?\n\nf\n",
     .cards = ""},
    {.name = "line: which may be the file's name",
     .file = "interview.md",
     .markdown = "Why a?\n\nb\n\nWhy c?\n\nd\n\nWhy e?\n\nf\n",
     .cards = "line: Why a? => b\nline: Why c? => d\nline: Why e? => f\n"},
    {.name = "numbered: a list of two is a list",
     .markdown = "# Interview\n1. Why a?\n2. Why b?\n\nc\n\n1. Why d?\n2. Why e?\n\nf\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why d?\nlist: Why e?\n"},
    {.name = "list: a question in another script is a translation",
     .markdown = "# Interview\n- What is a?\n  - Что такое a?\n- What is b?\n  - Что такое "
                 "b?\n",
     .cards = "list: What is a?\nlist: What is b?\n"},
    {.name = "list: what does not ask there is an answer in another script",
     .markdown = "# Interview\n- What is a?\n  - Это b.\n- What is c?\n  - Это d.\n",
     .cards = "list: What is a? => - Это b.\nlist: What is c? => - Это d.\n"},
    {.name = "line: links are entries of a table of contents",
     .markdown = "# Interview\n[What is a?](#a)\n\n[What is b?](#b)\n\n[What is "
                 "c?](#c)\n\n[What is d?](#d)\n",
     .cards = ""},
    {.name = "list: three that are answered need no promise",
     .markdown = "# Notes\n- **What is a?**\n  - b\n- **What is c?**\n  - d\n- **What is "
                 "e?**\n  - f\n- **What is g?**\n- **What is h?**\n- **What is i?**\n",
     .cards = "list: What is a? => - b\nlist: What is c? => - d\nlist: What is e? => - "
              "f\nlist: What is g?\nlist: What is h?\nlist: What is i?\n"},
    {.name = "list: an answer may be the next item",
     .markdown = "# Interview\n- Q: a\n- A: b\n- Q: c\n- A: d\n",
     .cards = "list: a => b\nlist: c => d\n"},
    {.name = "key: answers right behind each question are no keys",
     .markdown =
         "## 1. What is a?\n\n### Solutions\n\n1. b\n2. c\n\n## 2. What is d?\n\n### "
         "Solutions\n\n1. e\n2. f\n\n## 3. What is g?\n\n### Solutions\n\n1. h\n2. "
         "i\n",
     .cards = "heading: What is a? => ### Solutions//1. b/2. c\nheading: What is d? => ### "
              "Solutions//1. e/2. f\nheading: What is g? => ### Solutions//1. h/2. i\n"},
    {.name = "key: a section of that name that asks is none",
     .markdown = "# Interview\n## Part\n### 1. What is a?\nb\n### 2. What is c?\nd\n## "
                 "Solutions\n### 1. Which salt?\ne\n### 2. Which acid?\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Which salt? => "
              "e\nheading: Which acid? => f\n"},
    {.name = "key: one answer alone is none",
     .markdown = "# Quiz\n1. What is a?\n2. What is b?\n\n## Answers\n\n1. c\n",
     .cards = "list: What is a?\nlist: What is b?\n"},
    {.name = "key: two answers with one number answer nothing",
     .markdown = "# Quiz\n1. What is a?\n2. What is b?\n\n## Answers\n\n1. c\n2. "
                 "d\n\n###\n\n1. e\n",
     .cards = "list: What is a?\nlist: What is b? => d\n"},
    {.name = "statement: of four headings only the lines below them ask",
     .markdown = "# Interview\n## A\nWhich a?\n## B\nWhich b?\n## C\nWhich c?\n## D\nWhich "
                 "d?\n",
     .cards = "line: Which a?\nline: Which b?\nline: Which c?\nline: Which d?\n"},
    {.name = "statement: five are enough",
     .markdown = "# Interview\n## A\nWhich a?\n## B\nWhich b?\n## C\nWhich c?\n## D\nWhich "
                 "d?\n## E\nWhich e?\n",
     .cards = "statement: A//Which a?\nstatement: B//Which b?\nstatement: C//Which "
              "c?\nstatement: D//Which d?\nstatement: E//Which e?\n"},
    {.name = "statement: and a promise",
     .markdown = "# Notes\n## A\nWhich a?\n## B\nWhich b?\n## C\nWhich c?\n## D\nWhich "
                 "d?\n## E\nWhich e?\n",
     .cards = ""},
    {.name = "file: the first heading asks, and no other of its level stands below",
     .markdown = "# What is a?\nb\n## c\nd\n",
     .cards = "file: What is a? => b/## c/d\n"},
    {.name = "file: with others it is no file of one question",
     .markdown = "# What is a?\nb\n# c\nd\n",
     .cards = ""},
    {.name = "file: nor is a README",
     .file = "README.md",
     .markdown = "# What is a?\nb\n",
     .cards = ""},
    {.name = "raw HTML that ends with its own tag is read to its end",
     .markdown = "## Q: a\n<pre>b</pre>\n## Q: c\n\n<pre>\nd\n</pre>\n\n## Q: e\n- f\n\n  "
                 "<pre>g</pre>\n",
     .cards = "heading: a => <pre>b</pre>\nheading: c => <pre>/d/</pre>\nheading: e => - "
              "f//  <pre>g</pre>\n"},
    {.name = "an answer told before the fold is not the question's stem",
     .markdown = "# Interview\n## What is a?\nIt is something that takes more than a "
                 "hundred bytes to "
                 "be told, and so it is told at length, in words.\n\nAnd then there is "
                 "more to say of "
                 "it, which takes another hundred bytes, so that nobody doubts what this "
                 "is.\n\n<details><summary>Show an example</summary>b</details>\n",
     .cards =
         "heading: What is a? => It is something that takes more than a hundred bytes to "
         "be told, and so it is told at length, in words.//And then there is more to say "
         "of it, which takes another hundred bytes, so that nobody doubts what this "
         "is.//<details><summary>Show an example</summary>b</details>\n"},
    {.name = "heading: behind Question and Answer on one level, all of that level answers",
     .markdown = "### Question\nWhat is a?\n### Answer\nb\n### Step 1\nc\n### "
                 "Question\nWhat is d?\n### Answer\ne\n",
     .cards = "heading: What is a? => b/### Step 1/c\nheading: What is d? => e\n"},
    {.name = "heading: answers that stand below headings higher than their labels",
     .markdown = "## Question 1. What is a?\n# What is a?\nb\n## More\nc\n## Question 2. "
                 "What is d?\n# What is d?\ne\n",
     .cards = "heading: What is a? => # What is a?/b/## More/c\nheading: What is d? => # "
              "What is d?/e\n"},
    {.name = "heading: a project's own part ends an answer all the same",
     .markdown = "## Question 1. What is a?\n# What is a?\nb\n# License\nMIT\n",
     .cards = "heading: What is a? => # What is a?/b\n"},
    {.name = "heading: where labels stand over their answers, a higher heading is a topic",
     .markdown =
         "## Question 1. a\nb\n## Question 2. c\n# Second part\nNow d.\n## Question "
         "3. e\nf\n",
     .cards = "heading: a => b\nheading: c\nheading: e => f\n"},
    {.name = "heading: variants of a question find their answers",
     .markdown =
         "# Question (EN)\n> What is a?\n# Question (RU)\n> Что такое a?\n## Answer "
         "(EN)\nb\n### More\nc\n## Answer (RU)\nd\n",
     .cards = "heading: What is a? => b/### More/c\nheading: Что такое a? => d\n"},
    {.name = "labelled: an ordinal before the word",
     .markdown =
         "第 1 题：什么是 a\n\n```js\nf()\n```\n\n解析：b\n\n第 2 题：什么是 c\n\n解析："
         "d\n",
     .cards = "labelled: 什么是 a//```js/f()/``` => b\nlabelled: 什么是 c => d\n"},
    {.name = "labelled: a quotation may hold the question",
     .markdown = "> Q1: What is a?\n>\n> Of all b.\n\nc\n\n> Q2: What is d?\n\ne\n",
     .cards = "labelled: What is a?//Of all b. => c\nlabelled: What is d? => e\n"},
    {.name = "labelled: a quotation without a label holds none",
     .markdown = "> What is a?\n\nc\n\n> What is d?\n\ne\n",
     .cards = ""},
    {.name = "heading: a link to the answer is none, whoever asked the question",
     .markdown =
         "# Interview questions\n### What is a?\n[Answer](https://x.y/1)\n\nCompany: "
         "Acme\n### What is b?\n[Answer](https://x.y/2)\n",
     .cards = "heading: What is a?\nheading: What is b?\n"},
    {.name = "heading: a date below an answer is when the next one was written",
     .markdown = "# Interview questions\n### What is a?\nb\n\n2019-12-31\n### What is "
                 "c?\nd\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\n"},
    {.name = "list: items written as the questions of a file are, are questions",
     .markdown = "# Interview questions\n## A\n- **What is a?** - [more](https://x.y/1)\n- "
                 "**Closures** - [more](https://x.y/2)\n## B\n- **Why is b?**\n- **How is "
                 "c?**\n- **Scopes**\n- **Is it d?**\n## C\n- **Modules**\n",
     .cards = "list: What is a?\nlist: Closures\nlist: Why is b?\nlist: How is c?\nlist: "
              "Scopes\nlist: Is it d?\nlist: Modules\n"},
    {.name = "list: terms in bold among few that ask are none",
     .markdown = "# Notes\n- **What is a?**\n- **Closures**\n- **Scopes**\n- **Why "
                 "b?**\n- **Modules**\n- **Which c?**\n- **Types**\n",
     .cards = ""},
    {.name = "list: links that lead to answers, behind the tag of their topic",
     .markdown =
         "- Day 1\n  - [css] [What is a?](https://x.y/1)\n  - [js] [Write "
         "b](https://x.y/2)\n- Day 2\n  - [js] [Why is c?](https://x.y/3)\n  - [js] "
         "[Is it d?](https://x.y/4)\n  - [css] [Can e?](https://x.y/5)\n  - [css] "
         "[Which f?](https://x.y/6)\n",
     .cards = "list: What is a?\nlist: Write b\nlist: Why is c?\nlist: Is it d?\nlist: Can "
              "e?\nlist: Which f?\n"},
    {.name = "list: sentences below a question among bare ones answer it",
     .markdown =
         "# Interview questions\n- What is a?\n- What is b?\n- What is c?\n- What is "
         "d?\n- What is e?\n- What is f?\n- What is g?\n- What is h?\n- What is "
         "i?\n- What is j?\n- What is k?\n- What is l?\n  - It is what stands here "
         "in a sentence, and it ends as sentences do.\n",
     .cards =
         "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: What is "
         "d?\nlist: What is e?\nlist: What is f?\nlist: What is g?\nlist: What is "
         "h?\nlist: What is i?\nlist: What is j?\nlist: What is k?\nlist: What is l? => "
         "- It is what stands here in a sentence, and it ends as sentences do.\n"},
    {.name = "line: a file that says little else asks, whatever it is called",
     .markdown =
         "What is a?\n\nWhat is b?\n\nModules\nWhat is c?\n\nWhat is d?\n\nWhat is "
         "e?\n\nWhat is f?\n\nWhat is g?\n\nWhat is h?\n\nWhat is i?\n\nWhat is j?\n",
     .cards =
         "line: What is a?\nline: What is b?\nline: What is c?\nline: What is d?\nline: "
         "What is e?\nline: What is f?\nline: What is g?\nline: What is h?\nline: What is "
         "i?\nline: What is j?\n"},
    {.name = "line: prose that asks here and there does not",
     .markdown =
         "What is a?\n\nIt is b.\n\nWhat is c?\n\nIt is d.\n\nWhat is e?\n\nIt is "
         "f.\n\nWhat is g?\n\nIt is h.\n\nWhat is i?\n\nIt is j.\n\nWhat is k?\n\nIt "
         "is l.\n\nWhat is m?\n\nn\n\nWhat is o?\n\np\n\nWhat is q?\n\nr\n\nWhat is "
         "s?\n\nt\n",
     .cards = ""},
    {.name = "file: below a title that asks, an answer's heading among others is a part",
     .markdown = "---\ntitle: What is a?\n---\nb\n\n## Why it is asked\nc\n\n## "
                 "Answer\nd\n\n## Mistakes\ne\n",
     .cards = "file: What is a? => b//## Why it is asked/c//## Answer/d//## Mistakes/e\n"},
    {.name = "heading: where the user wants them, those below which most is told",
     .markdown = "# Network\n## TCP\nb\n### Handshake\nc\n## UDP\nd\n## References\ne\n",
     .format = "heading",
     .cards = "heading: TCP => b/### Handshake/c\nheading: UDP => d\n"},
    {.name = "heading: where the user wants them, those that ask come first",
     .markdown = "# Network\n## Q: What is TCP?\nb\n## Remarks\nc\n",
     .format = "heading",
     .cards = "heading: What is TCP? => b\n"},
    {.name = "file: where the user wants it, all of it answers its title",
     .markdown = "# Closures\nb\n## How\nc\n",
     .format = "file",
     .cards = "file: Closures => b/## How/c\n"},
    {.name = "file: or its name",
     .markdown = "b\n",
     .file = "event-loop.md",
     .format = "file",
     .cards = "file: event loop => b\n"},
    {.name = "heading: a dozen numbers that count on, among notes for interviews",
     .markdown = "# Interview notes\n## 1 t1\nx\n## 2 t2\nx\n## 3 t3\nx\n## 4 t4\nx\n## 5 "
                 "t5\nx\n## 6 t6\nx\n## 7 t7\nx\n## 8 t8\nx\n## 9 t9\nx\n## 10 t10\nx\n## "
                 "11 t11\nx\n## 12 t12\nx\n## 13 t13\nx\n",
     .cards =
         "heading: t1 => x\nheading: t2 => x\nheading: t3 => x\nheading: t4 => x\nheading: "
         "t5 => x\nheading: t6 => x\nheading: t7 => x\nheading: t8 => x\nheading: t9 => "
         "x\nheading: t10 => x\nheading: t11 => x\nheading: t12 => x\nheading: t13 => x\n"},
    {.name = "heading: ten numbers are chapters, there too",
     .markdown = "# Interview notes\n## 1 t1\nx\n## 2 t2\nx\n## 3 t3\nx\n## 4 t4\nx\n## 5 "
                 "t5\nx\n## 6 t6\nx\n## 7 t7\nx\n## 8 t8\nx\n## 9 t9\nx\n## 10 t10\nx\n",
     .cards = ""},
    {.name = "heading: anywhere else numbers promise nothing",
     .markdown = "# Notes\n## 1 t1\nx\n## 2 t2\nx\n## 3 t3\nx\n## 4 t4\nx\n## 5 t5\nx\n## "
                 "6 t6\nx\n## 7 t7\nx\n## 8 t8\nx\n## 9 t9\nx\n## 10 t10\nx\n## 11 "
                 "t11\nx\n## 12 t12\nx\n## 13 t13\nx\n",
     .cards = ""},
    {.name = "heading: what recurs below every question is a part of its answer",
     .markdown = "# Interview\n## 1. What is a?\nb\n### How to say it\nc\n## 2. What is "
                 "d?\ne\n### How to say it\nf\n## 3. What is g?\nh\n### How to say it\ni\n",
     .cards = "heading: What is a? => b/### How to say it/c\nheading: What is d? => e/### "
              "How to say it/f\nheading: What is g? => h/### How to say it/i\n"},
    {.name = "heading: a fold that is open holds what is in it, however high",
     .markdown =
         "### Question 1. What is a?\n<details>\n\nb\n\n## More\n\nc\n\n</details>\n\n### "
         "Question 2. What is d?\ne\n",
     .cards =
         "heading: What is a? => <details>//b//## More//c//</details>\nheading: What is "
         "d? => e\n"},
    {.name = "heading: an answer may be called more than that",
     .markdown = "## Question 1: The lost disk\n### Scenario\na\n### Strong Senior-Level "
                 "Answer\nb\n### Steps\nc\n",
     .cards = "heading: The lost disk//### Scenario/a => b/### Steps/c\n"},
    {.name = "flashcard: names of C++ in a text are none",
     .markdown =
         "The call a = std::move(b) moves.\n\nThen c = std::forward(d) does.\n\nAnd "
         "e = std::ref(f).\n",
     .cards = ""},
    {.name = "file: a name that asks needs no spaces, and is not said twice",
     .markdown = "何时分表？\n\nb\n\n## c\n\nd\n",
     .file = "何时分表？.md",
     .cards = "file: 何时分表？ => b//## c//d\n"},
    {.name = "line: names between bare questions answer none of them",
     .markdown =
         "# Interview\nWhat is a?\n\nWhat is b?\n\nModules\n\nWhat is c?\n\nWhat is "
         "d?\n\nWhat is e?\n",
     .cards =
         "line: What is a?\nline: What is b?\nline: What is c?\nline: What is d?\nline: "
         "What is e?\n"},
    {.name = "bold: three lines that ask in a text that promises nothing are its style",
     .markdown = "# Setup\n**Why a?**\n\nx\n\n**Why b?**\n\nx\n\n**Why c?**\n\nx\n",
     .cards = ""},
    {.name = "table: below \"Question\" all rows are questions where those are promised",
     .markdown = "# Interview questions\n| # | Question |\n|---|---|\n| 1 | Keys |\n| 2 | "
                 "Views |\n",
     .cards = "table: Keys\ntable: Views\n"},
    {.name = "heading: numbers go on where labels began",
     .markdown = "## Question 1: a\nb\n## Question 2: c\nd\n## Question 3: e\nf\n## 4. Why "
                 "g?\nh\n## 5. Question: i\nj\n## 6. Remarks\nk\n",
     .cards = "heading: a => b\nheading: c => d\nheading: e => f\nheading: Why g? => "
              "h\nheading: i => j\n"},
    {.name = "heading: P1 is a priority",
     .markdown = "# Plan\n## P1: Keys\na\n## P2: Views\nb\n",
     .cards = ""},
    {.name = "list: of what is said about a question, its label tells which it is",
     .markdown =
         "# Interview questions\n1. **Design**\n   - **Question**: How is a "
         "built?\n   - **Topics**:\n     - b\n   - **Source**: c\n2. **Keys**\n   - "
         "**Question**: Build d.\n   - **Source**: e\n",
     .cards = "list: How is a built?\nlist: Build d.\n"},
    {.name = "line: in a guide of questions numbers that count on are theirs",
     .markdown = "# Interview questions\n1.Why x?\nb\n\n2.Keys\nb\n\n3.Why "
                 "x?\nb\n\n4.Keys\nb\n\n5.Why x?\nb\n\n6.Keys\nb\n\n7.Why "
                 "x?\nb\n\n8.Keys\nb\n\n9.Why x?\nb\n\n10.Keys\nb\n\n11.Why "
                 "x?\nb\n\n12.Keys\nb\n\n",
     .cards =
         "line: Why x? => b\nline: Keys => b\nline: Why x? => b\nline: Keys => b\nline: "
         "Why x? => b\nline: Keys => b\nline: Why x? => b\nline: Keys => b\nline: Why x? "
         "=> b\nline: Keys => b\nline: Why x? => b\nline: Keys => b\n"},
    {.name = "table: a column that counts questions holds none",
     .markdown =
         "# Interview questions\n| Part | Questions |\n|---|---|\n| a | 1-20 |\n| b | "
         "21-30 |\n",
     .cards = ""},
    {.name = "file: an index may be named so and ask in its title",
     .markdown = "---\ntitle: What is a?\n---\nb\n",
     .file = "index.md",
     .cards = "file: What is a? => b\n"},
    {.name = "file: \"Answer structure\" answers nothing",
     .markdown = "# Rules\na\n## Answer structure\nb\n",
     .cards = ""},
};

/** Adds a text on one line. */
static void add(char *out, size_t size, const char *before, struct text text) {
    size_t used = strlen(out);
    int added = snprintf(out + used, size - used, "%s%.*s", before, TEXT_ARGUMENTS(text));

    assert_true(added >= 0 && (size_t)added < size - used);
    for (char *at = out + used + strlen(before); *at; at++) {
        *at = (char)(*at == '\n' ? '/' : *at);
    }
}

static void reads(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct guide guide;
    char cards[4000] = "";

    assert_true(guide_parse(text_of(row->markdown), row->file ? row->file : "notes.md",
                            &(struct guide_options){.format = row->format}, &arena, &guide,
                            NULL));
    for (size_t i = 0; i < guide.card_count; i++) {
        const struct card *card = &guide.cards[i];

        add(cards, sizeof(cards), card->format, TEXT(": "));
        add(cards, sizeof(cards), "", card->question);
        if (card->kind == CARD_ANSWERED) {
            add(cards, sizeof(cards), " => ", card->answer);
        }
        add(cards, sizeof(cards), "\n", TEXT(""));
    }
    assert_string_equal(cards, row->cards);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
