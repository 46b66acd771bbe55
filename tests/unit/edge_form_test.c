// SPDX-License-Identifier: MIT
// Where questions end and answers begin, and what says nothing: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

#define FIVE(text)   text text text text text
#define PRINTED      "Question: What does the code below print?\n```\nc();\n```\n\n"
#define PRINTED_CARD "labelled: What does the code below print?//```/c();/```\n"
#define SOURCED(at)                                                                        \
    "## Q: a\n> Source: [" at "](http://x/" at ")\n\nIssue\n\nAnswer it in [issue " at     \
    "](http://y/" at ")\n\nb\n"
#define TOLD                                                                               \
    "## Q: a\nb\n\nRead [more](http://c) in a book that tells a great deal of it.\n"

static struct form_row rows[] = {
    {.name = "what only asks below a question is asked with it",
     .markdown =
         "# Pump questions\n## Would you open a?\nWhy? How is it tried?\n\n## [What is "
         "b?](b.md)\nHow is it cooled?\n\n## What do you ask?\nWhere the water "
         "is. Is it cold?\n\n## Which method tells?\nis_wet?\n\n## Q: Why c?\nWho "
         "decides?\n",
     .cards =
         "heading: Would you open a?//Why? How is it tried?\nheading: What is b?//How is "
         "it cooled?\nheading: What do you ask? => Where the water is. Is it "
         "cold?\nheading: Which method tells? => is_wet?\nheading: Why c? => Who "
         "decides?\n"},
    {.name = "a remark that recurs behind labelled questions below headings is told with "
             "the answer",
     .markdown =
         "# Pump interview questions\n### 1. PART 1\n**Question:** \"Tell me about valve "
         "1.\"\n\n**Memory hook:** *the story of how valve 1 broke*\n\n**Answer:**\n> It "
         "broke 1 times.\n\n### 2. PART 2\n**Question:** \"Tell me about valve "
         "2.\"\n\n**Memory hook:** *the story of how valve 2 broke*\n\n**Answer:**\n> It "
         "broke 2 times.\n\n### 3. PART 3\n**Question:** \"Tell me about valve "
         "3.\"\n\n**Memory hook:** *the story of how valve 3 broke*\n\n**Answer:**\n> It "
         "broke 3 times.\n\n### 4. PART 4\n**Question:** \"Tell me about valve "
         "4.\"\n\n**Memory hook:** *the story of how valve 4 broke*\n\n**Answer:**\n> It "
         "broke 4 times.\n\n",
     .cards = "labelled: \"Tell me about valve 1.\" => **Memory hook:** *the story of how "
              "valve 1 broke*//**Answer:**/> It broke 1 times.\nlabelled: \"Tell me about "
              "valve 2.\" => **Memory hook:** *the story of how valve 2 "
              "broke*//**Answer:**/> It broke 2 times.\nlabelled: \"Tell me about valve "
              "3.\" => **Memory hook:** *the story of how valve 3 broke*//**Answer:**/> It "
              "broke 3 times.\nlabelled: \"Tell me about valve 4.\" => **Memory hook:** "
              "*the story of how valve 4 broke*//**Answer:**/> It broke 4 times.\n"},
    {.name = "answer: digits glued to a letter are no bullet before a label",
     .markdown = "## What is a?\n\n9\xC3\x9D"
                 "a: b c\n",
     .cards = "file: What is a? => 9\xC3\x9D"
              "a: b c\n"},
    {.name = "a question behind a hash is a heading without a blank, a tag or a "
             "remark is none",
     .markdown = "# What is a?\nb\n\n#What is c in C#?\nd\n\n#Pump\n\n# Why "
                 "e?\nf\n\n#Print the "
                 "oil\n\n# Who g?\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c in C#? => "
              "d//#Pump\nheading: Why "
              "e? => f//#Print the oil\nheading: Who g? => h\n"},
    {.name = "code: what a title asks about belongs to it where words answer behind",
     .markdown =
         "## What does the following code print?\n```\na\n```\nIt prints b.\n\n## "
         "Write the following program.\n```\nc\n```\nIt is d.\n\n## What is the "
         "output of this code?\n```\ne\n```\nA. f\n\nB. g\n\n## What does this code "
         "print?\n```\nh\n```\nOutput\n```\ni\n```\n",
     .cards = "heading: What does the following code print?//```/a/``` => It prints b.\n"
              "heading: Write the following program. => ```/c/```/It is d.\nheading: What "
              "is "
              "the output of this code? => ```/e/```/A. f//B. g\nheading: What does this "
              "code "
              "print? => ```/h/```/Output/```/i/```\n"},
    {.name = "code below the questions of a row is a part of them where some ask about it",
     .markdown =
         "# Pumps\n## Code\nQuestion: What is the value of a?\n```\na = 1;\n```\n\n"
         "Question: How would you make this work?\n```\nb(1);\n```\n\nQuestion: What "
         "does the code below print?\n```\nc();\n```\n\nQuestion: What will the code below "
         "print?\n```\nc();\n```\n\nQuestion: "
         "Write a pump\n```\nd();\n```\n\n## More code\nQuestion: How is e opened?\n```\n"
         "f();\n```\n\nQuestion: Which g is wet?\n```\nh();\n```\n\nQuestion: What "
         "does the code below print?\n```\ni();\n```\n\nQuestion: What is j?\n\nIt "
         "is k.\n",
     .cards =
         "labelled: What is the value of a?//```/a = 1;/```\nlabelled: How would you make "
         "this work?//```/b(1);/```\nlabelled: What does the code below "
         "print?//```/c();/```\nlabelled: What will the code below "
         "print?//```/c();/```\nlabelled: Write a pump => ```/d();/```\nlabelled: How is "
         "e opened? => ```/f();/```\nlabelled: Which g is wet? => ```/h();/```\nlabelled: "
         "What does the code below print?//```/i();/```\nlabelled: What is j? => It is "
         "k.\n"},
    {.name = "code counted below a question of such a row is part of it, though words "
             "answer one in ten",
     .markdown =
         "# Pumps\nQuestion: Which leak is it, of `if` or `fill`?\n```\nfill();\n```"
         "\n\nQuestion: What does the code below print?\n\n**1.1** "
         "[Oil](http://x/1)\n```\na();\n```\n\n1.2 Water\n```\nb();\n```\n\n" FIVE(PRINTED)
             FIVE(PRINTED) "Question: What is f?\n\nIt is g.\n",
     .cards = "labelled: Which leak is it, of `if` or `fill`?//```/fill();/```\nlabelled: "
              "What does the code below print?//**1.1** "
              "[Oil](http://x/1)/```/a();/```//1.2 Water/```/b();/```\n" PRINTED_CARD
              "labelled: What is f? => It is g.\n"},
    {.name = "code that more code makes work belongs to the question",
     .markdown =
         "## Q: Make this work:\n```js\na(1);\n```\n```js\nlet a = b;\n\na(1);\n```\n## Q: "
         "How "
         "would you do the following:\n```js\nc(1);\n```\nWith d.\n```js\nd(1);\n```\n"
         "## Q: Which of these e?\n```js\nf(1);\n```\n```js\ng(1);\n```\n",
     .cards = "heading: Make this work://```js/a(1);/``` => ```js/let a = "
              "b;//a(1);/```\nheading: How would you do the following://```js/c(1);/``` => "
              "With d./```js/d(1);/```\nheading: Which of these e? => "
              "```js/f(1);/```/```js/g(1);/```\n"},
    {.name = "answer: code that only says that it is an example is none",
     .file = "questions.md",
     .markdown = "# Questions\n### What is a?\n```python\n# PRZYKŁAD\n```\n### What is "
                 "b?\n```python\nb()\n```\n",
     .cards = "heading: What is a?\nheading: What is b? => ```python/b()/```\n"},
    {.name = "answer: a label within it begins none",
     .file = "questions.md",
     .markdown =
         "# Questions\n### How can you print a?\n\nWith the method b:\n\n```\nb(a)\n"
         "```\n\n**Output:**\n\n```\na\n```\n### What is the c problem?\n\nOne valve "
         "waits for two.\n\n**Solution:**\n\nOpen d.\n### What is printed?\n\n```\n"
         "e()\n```\n\nOutput:\n\n```\nf\n```\n### How is g drained?\n\n**Scenario:** "
         "It stands.\n\n**Solution:** By h.\n",
     .cards = "heading: How can you print a? => With the method "
              "b://```/b(a)/```//**Output:**//```/a/```\nheading: What is the c problem? "
              "=> One valve waits for two.//**Solution:**//Open d.\nheading: What is "
              "printed?//```/e()/``` => Output://```/f/```\nheading: How is g "
              "drained?//**Scenario:** It stands. => By h.\n"},
    {.name = "answer: where most questions have the label it begins all",
     .file = "questions.md",
     .markdown = "# Questions\n### What is the volume?\n\nA pump has two "
                 "valves.\n\n**Solution:** Three.\n### Which is wet?\n\nOne stands in a "
                 "well.\n\n**Solution:** This.\n",
     .cards = "heading: What is the volume?//A pump has two valves. => Three.\nheading: "
              "Which is wet?//One stands in a well. => This.\n"},
    {.name = "answer: items that all ask are none, though an example follows one",
     .file = "questions.md",
     .markdown = "# Questions\n### What is a?\n- How is it held? For example by b.\n- "
                 "Explain what it holds (c, d)\n### What is e?\nf\n",
     .cards = "heading: What is a?\nheading: What is a?//How is it held? For example by "
              "b.\nheading: What is a?//Explain what it holds (c, d)\nheading: What is e? "
              "=> f\n"},
    {.name = "answer: a remark whose label recurs below what asks is no part of the "
             "question",
     .file = "questions.md",
     .markdown =
         "# Questions\n### What is a?\nBackstory: most people forget that it is "
         "b.\n\n**Answer:** c\n### What is d?\n> Backstory: most people forget that "
         "it is e.\n\n**Answer:** f\n### Why g?\nBackstory: most people forget that "
         "it "
         "is h.\n\n**Answer:** i\n### Why j?\nIt stands in a well since k was "
         "there.\n\n**Answer:** l\n",
     .cards = "heading: What is a? => Backstory: most people forget that it is "
              "b.//**Answer:** "
              "c\nheading: What is d? => > Backstory: most people forget that it is "
              "e.//**Answer:** f\nheading: Why g? => Backstory: most people forget "
              "that it is "
              "h.//**Answer:** i\nheading: Why j?//It stands in a well since k was "
              "there. => "
              "l\n"},
    {.name = "answer: a label that recurs below what does not ask says what is asked",
     .file = "questions.md",
     .markdown =
         "# Questions\n### Q: Twins\nBackstory: two of them stand in one well "
         "a.\n\n**Answer:** b\n### Q: Pumps\nBackstory: two of them stand in one well "
         "c.\n\n**Answer:** d\n### Q: Wells\nBackstory: two of them stand in one well "
         "e.\n\n**Answer:** f\n",
     .cards = "heading: Twins//Backstory: two of them stand in one well a. => b\nheading: "
              "Pumps//Backstory: two of them stand in one well c. => d\nheading: "
              "Wells//Backstory: two of them stand in one well e. => f\n"},
    {.name = "furniture: above all of a few answers it is where they are from, too, label "
             "or no",
     .file = "questions.md",
     .markdown = "# Questions\n### What is a?\n> From: [1](http://x/1)\n\nAnswer: "
                 "b\n### What is "
                 "c?\n> From: [2](http://x/2)\n\nAnswer: d\n### What is e?\n> From: "
                 "[3](http://x/3)\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is "
              "e? => f\n"},
    {.name = "answer: items that only begin as questions do, or explain a criterion by one",
     .markdown =
         "## Q: When to use a?\n- When it rains on b.\n- When c runs out.\n## Q: How "
         "do you judge d?\n- Cost: is it cheap?\n- Weight: can one lift it?\n",
     .cards =
         "heading: When to use a? => - When it rains on b./- When c runs out.\nheading: "
         "How do you judge d? => - Cost: is it cheap?/- Weight: can one lift it?\n"},
    {.name = "stated: a question may stand below its number, with a hint before the answer",
     .markdown = "# Question 4\n\n### Question:\n\n> **Sort a:**\n\n```\n3,1\n```\n\n### "
                 "Hints:\n\n> b\n\n---\n\n**First solution**\n\nc\n\n**Mine**\n\nd\n\n# "
                 "Question 5\n\n### Question\n\n> **Find e.**\n\n---\n\n### "
                 "Hint\n\nf\n\n---\n\n**Solution**\n\ng\n",
     .cards = "heading: Sort a://```/3,1/``` => **First "
              "solution**//c//**Mine**//d\nheading: Find e. => g\n"},
    {.name = "stated: headings that repeat may name problem and approach",
     .markdown = "# 高频题\n## 1. a\n### 题意\nb。\n### 思路\nc。\n### 代码\nd。\n## 2. "
                 "e\n### 题意\nf。\n### 思路\ng。\n### 代码\nh。\n## 3. i\n### "
                 "题意\nj。\n### 思路\nk。\n### 代码\nl。\n",
     .cards = "heading: a//b。 => ### 思路/c。/### 代码/d。\nheading: e//f。 => ### "
              "思路/g。/### 代码/h。\nheading: i//j。 => ### 思路/k。/### 代码/l。\n"},
    {.name = "stated: labels in bold on lines of their own part question and answer",
     .markdown = "# 场景题\n## 场景 1：a\n**题目场景**  \nb。\n\n**考察点**\n\n- 能否 "
                 "c。\n\n**答题骨架**\n\n1. d。\n\n**追问**\n\ne。\n\n## 场景 "
                 "2：f\n**题目场景**  \ng。\n\n**答题骨架**\n\nh。\n",
     .cards = "heading: 场景 1：a//b。 => **考察点**//- 能否 "
              "c。//**答题骨架**//1. d。//**追问**//e。\nheading: 场景 2：f//g。 => "
              "**答题骨架**//h。\n"},
    {.name = "hint: it is neither of the question nor of the answer",
     .markdown = "## 1. Explain a\n### Question\nWhat is a, and why b?\n### Short "
                 "explanation\nIt tests c.\n### Answer\nd\n### More\ne\n",
     .cards = "file: What is a, and why b? => d/### More/e\n"},
    {.name = "hint: one that asks is a question by its answer's label behind a hint",
     .markdown = "# Notes\n## Why is a slow?\n### Hint\nIt tests b.\n## "
                 "Answer\nc\n### Step 1\nd\n## Other\ne\n",
     .cards = "heading: Why is a slow? => c/### Step 1/d\n"},
    {.name = "choice: with ticks, a link below them is no place to look",
     .markdown = "## Q1. a?\n- [ ] b\n- [x] c\n\n[Reference](http://x)\n## Q2. d?\n- [x] "
                 "e\n- [ ] f\n\n[Reference](http://x)\n## Q3. g?\n- [x] h\n- [ ] "
                 "i\n\n[Reference](http://x)\n",
     .cards = "heading: a?//- b/- c => c//[Reference](http://x)\n"
              "heading: d?//- e/- f => e//[Reference](http://x)\n"
              "heading: g?//- h/- i => h//[Reference](http://x)\n"},
    {.name = "choice: several ticks are right, and no more options",
     .markdown = "## Q: Which of the following?\n- [x] a\n- [ ] b\n- [x] c\n",
     .cards = "heading: Which of the following?//- a/- b/- c => - a/- c\n"},
    {.name = "snippet: code to predict belongs to the question, which has no answer then",
     .markdown =
         "## Q: What does the following program print?\n```c\nf();\n```\n---\n## Q: "
         "Predict the output\n```c\ng();\n```\n## Q: What is the output of `h`?\n"
         "```\n1\n```\n",
     .cards = "heading: What does the following program print?//```c/f();/```\n"
              "heading: Predict the output//```c/g();/```\n"
              "heading: What is the output of `h`? => ```/1/```\n"},
    {.name = "snippet: so does code whose output is asked for by its own name, and "
             "declarations",
     .markdown =
         "## Q: What is the output of program ?\n```c\nf();\n```\nIt prints 1, as `f` "
         "says:\n```c\nputs(one);\n```\n## Q: What is output of the "
         "program?\n```c\ng();\n```\nAn error.\n## Q: What do the following declaration "
         "means?\n```c\nconst int a;\n```\n## Q: What is the output of the "
         "compiler?\n```\nd.o\n```\n",
     .cards = "heading: What is the output of program ?//```c/f();/``` => It prints 1, as "
              "`f` says:/```c/puts(one);/```\nheading: What is output of the "
              "program?//```c/g();/``` => An error.\nheading: What do the following "
              "declaration means?//```c/const int a;/```\nheading: What is the output of "
              "the compiler? => ```/d.o/```\n"},
    {.name =
         "snippet: code that nobody fenced is asked about as well, and completes what ends "
         "in a comma",
     .markdown = "## Q: What is the output of this code?\nint a = 1;\nif (a) {\n\nNothing, "
                 "for it is not closed.\n## Q: How do these two differ,\n\nchar a;\nchar "
                 "*b;\n\nBy their size.\n## Q: What is the output of this code?\nIt prints "
                 "1;\nthen it ends.\n\nFor it is short.\n",
     .cards = "heading: What is the output of this code?//int a = 1;/if (a) { => Nothing, "
              "for it is not closed.\nheading: How do these two differ,//char a;/char *b; "
              "=> By their size.\nheading: What is the output of this code? => It prints "
              "1;/then it ends.//For it is short.\n"},
    {.name = "snippet: it is asked about by what says no more than that something is "
             "wrong with it",
     .markdown = "# Pump questions\n\n## What's wrong here?\n```\na()\n```\nIt "
                 "leaks.\n\n## Find the bug\n```\nb()\n```\n> It drips.\n\n## What "
                 "happens when c fails?\n```\nd()\n```\nIt stops.\n\n## Что "
                 "произойдёт?\n```\ne()\n```\nТечь.\n",
     .cards = "heading: What's wrong here?//```/a()/``` => It leaks.\nheading: Find the "
              "bug//```/b()/``` => > It drips.\nheading: What happens when c fails? => "
              "```/d()/```/It stops.\nheading: Что произойдёт?//```/e()/``` => Течь.\n"},
    {.name = "snippet: a question that asks for code has it as its answer",
     .markdown = "## Q: Write a function that prints the following\n```c\nf();\n```\n"
                 "## Q: How would you rewrite this loop?\n```c\ng();\n```\n",
     .cards = "heading: Write a function that prints the following => ```c/f();/```\n"
              "heading: How would you rewrite this loop? => ```c/g();/```\n"},
    {.name = "snippet: code and a link to read on answer none of those that fold, if some "
             "point at it",
     .markdown =
         "# Loom questions\n\n<details><summary>What is the order of a?</summary>\n\n"
         "```\na();\n```\n\n[more](http://x)\n</details>\n<details><summary>What does this "
         "code print?</summary>\n\n```\nb();\n```\n</details>\n<details><summary>Which "
         "line below fails?</summary>\n\n```\nc();\n```\n\n[d](http://y),\n"
         "[e](http://z)\n</details>\n",
     .cards =
         "details: What is the order of a?//```/a();/```//[more](http://x)\ndetails: What "
         "does this code print?//```/b();/```\ndetails: Which line below "
         "fails?//```/c();/```//[d](http://y),/[e](http://z)\n"},
    {.name = "picture: one in HTML belongs to the answer, but none that leads elsewhere or "
             "only sets a width",
     .markdown =
         "## Q: a\nIt turns:\n\n<p align=\"center\"><img src=\"a.png\"></p>\n\n## Q: b\nIt "
         "stands.\n\n<a href=\"http://x\"><img src=\"b.png\"></a>\n\n## Q: c\nIt "
         "floats.\n\n<img src=\"c.png\" height=\"1\">\n\n## Q: d\n\n<img "
         "src=\"d.png\">\n",
     .cards = "heading: a => It turns://<p align=\"center\"><img "
              "src=\"a.png\"></p>\nheading: b => It stands.\nheading: c => It "
              "floats.\nheading: d\n"},
    {.name = "picture: a task that is nothing else has the name of its file",
     .place = "interview",
     .markdown = "# 27. 翻转一棵树\n\n## 题目描述\n\n<p><img "
                 "src=\"a.png\"></p>\n\n## 解题思路\n\n左右互换。\n",
     .cards = "file: 翻转一棵树//<p><img src=\"a.png\"></p> => 左右互换。\n"},
    {.name = "snippet: these are what stands right below",
     .markdown = "## Q: How do these differ?\n\n```c\nf();\n```\n\nThe first is "
                 "slow.\n\n## Q: How do these pumps differ?\n\n```c\ng();\n```\n\nThat "
                 "is all.\n",
     .cards =
         "heading: How do these differ?//```c/f();/``` => The first is slow.\nheading: "
         "How do these pumps differ? => ```c/g();/```//That is all.\n"},
    {.name = "snippet: code in a fold is asked about as well",
     .markdown =
         "<details><summary>What does the console print below?</summary>\n\n"
         "```js\ng();\n```\n\n</details>\n\n<details><summary>There is the following "
         "value. How to print it?</summary>\n\n```js\nh();\n```\n\n</details>\n\n"
         "<details><summary>What does `a` print below?</summary>\n\n```\n1\n```\n\n"
         "</details>\n",
     .cards = "details: What does the console print below?//```js/g();/```\n"
              "details: There is the following value. How to print it? => ```js/h();/```\n"
              "details: What does `a` print below? => ```/1/```\n"},
    {.name = "tag: a name before a colon is told of, and opens no HTML",
     .markdown = "## Q: a?\n<h1>-<h6> : b\n<script>: c\n## Q: d?\n<b>: e</b>\n",
     .cards = "heading: a? => \\<h1>-\\<h6>: b/\\<script>: c\n"
              "heading: d? => <b>: e</b>\n"},
    {.name = "placeholder: code that is still to be written belongs to the question",
     .markdown = "## Q: Implement f\n```c\nvoid f(void) {\n  // TODO: write it\n}\n```\n",
     .cards = "heading: Implement f//```c/void f(void) {/  // TODO: write it/}/```\n"},
    {.name = "placeholder: an answer that is to come is none",
     .markdown = "## Q: a\n*Answer coming soon!\n## Q: b\nTODO: write it\n## Q: "
                 "c\n（待补充）\n## "
                 "Q: d\n……\n## Q: e\n\u3000<br>\u00a0\n## Q: f\nTodo lists are lists.\n",
     .cards = "heading: a\nheading: b\nheading: c\nheading: d\nheading: e\nheading: f "
              "=> Todo "
              "lists are lists.\n"},
    {.name = "placeholder: in brackets it may say where the answer stands",
     .markdown =
         "## Q: a\n(Duplicate of Q12.)\n## Q: b\n(Repeated).\n## Q: c\nRepeated\n## Q: "
         "d\n(Repeated) e (f)\n",
     .cards = "heading: a\nheading: b\nheading: c => Repeated\nheading: d => (Repeated) e "
              "(f)\n"},
    {.name = "placeholder: below a colon of any width links are no answer",
     .markdown = "# 水泵\n\n## 什么是泵？\n\n参考文章：\n\nhttps://x.org/b\n\n## "
                 "什么是阀？\n\n它让水停下。\n",
     .cards = "heading: 什么是泵？\nheading: 什么是阀？ => 它让水停下。\n"},
    {.name = "placeholder: with links to read it is no more",
     .markdown = "## Q: a\n(TODO: write it)\n\n#### References\n\n- [b](http://c)\n",
     .cards = "heading: a\n"},
    {.name = "furniture: a tag whose every word leads into the page",
     .markdown =
         "## Q: a\nb\n\n<div align=\"right\">\n  <b><a href=\"#\">↥ на самый верх "
         "страницы</a></b><br>\n  <b><a href=\"#\">ставьте ★</a></b>\n</div>\n\n## Q: "
         "c\n"
         "<div>It is told and explained at length <a href=\"#a\">above</a></div>\n",
     .cards = "heading: a => b\nheading: c => <div>It is told and explained at length <a "
              "href=\"#a\">above</a></div>\n"},
    {.name = "furniture: a link back with breaks below it",
     .markdown =
         "## Q: a\nb\n\n[Back to top ↑](#contents)\n<br>\n<br>\n## Q: c\n[d](#e)\nf\n",
     .cards = "heading: a => b\nheading: c => [d](#e)/f\n"},
    {.name = "furniture: a link back in the list of the answer, or in one of its own",
     .markdown =
         "## Q: a\n+ b\n+ c\n+ [к оглавлению](#d)\n\n## Q: e\nf\n\n* [↑ 目次](#d)\n\n## Q: "
         "g\n- h\n- [See i](#i)\n",
     .cards = "heading: a => + b/+ c\nheading: e => f\nheading: g => - h/- [See i](#i)\n"},
    {.name = "furniture: who asked and who answered, in italics",
     .markdown =
         "# Pumps\n\n## Why does a leak?\n\n*asked by **anna** · 3 votes*\n\nIt is "
         "wet. What now?\n\n### Answer\n\nb\n\n*answered by **ben** · 5 "
         "votes*\n\n## What is c?\n\n*asked by **carl***\n\n### Answer\n\n*posted by "
         "hand* d\n",
     .cards =
         "heading: Why does a leak?//It is wet. What now? => b\nheading: What is c? => "
         "*posted by hand* d\n"},
    {.name = "furniture: a box with nothing but a link",
     .markdown = "## Q: a\n::: tip Issue\nAnswer it in [issue 3](http://b)\n:::\n## Q: "
                 "c\n::: tip "
                 "Note\nd\n:::\n",
     .cards = "heading: a\nheading: c => > **Note**  /> d\n"},
    {.name = "furniture: a hint that is folded away belongs to neither",
     .markdown =
         "## Task 1: do a\nb\n<details><summary>💡 Hint</summary>\n\nc\n\n</details>\n\n"
         "<details><summary>Solution</summary>\n\nd\n\n</details>\n",
     .cards = "heading: do a//b => d\n"},
    {.name = "answer: a quotation may carry its label",
     .markdown = "**Q.** Which?\n\n- A) a\n- B) b\n- C) c\n\n> **Answer: B**  \n> Since "
                 "b.\n\n**Q.** "
                 "Why?\n\n> **Answer:**\n> \"So.\"\n\n**Q.** Who?\n\n> d\n",
     .cards = "labelled: Which?//- A) a/- B) b/- C) c => **Answer: B**  /Since "
              "b.\nlabelled: Why? => "
              "So.\nlabelled: Who? => > d\n"},
    {.name = "answer: a question that it leads to, in a list of HTML, leaves it open",
     .markdown = "## Q: a?\n<ul>\n<li> Why b?</li>\n</ul>\n",
     .cards = "heading: a?\nheading: a?//Why b?\n"},
    {.name = "answer: an item left empty, or a comma in place of a stop, changes nothing",
     .markdown = "## Q: a?\n<ul>\n<li> Why b?</li>\n<li> \n</ul>\n\n## Q: c?\n<ul>\n"
                 "<li> d를 설명해 주세요,</li>\n<li> Why e?</li>\n</ul>\n",
     .cards = "heading: a?\nheading: a?//Why b?\nheading: c?\nheading: c?//d를 설명해 "
              "주세요,\nheading: c?//Why e?\n"},
    {.name = "parts of a story are no questions among those as high",
     .markdown = "# Interview\n\n## Pumps\n\n### What is a?\n\nb\n\n### Why "
                 "c?\n\nd\n\n### Who e?\n\nf\n\n### How g?\n\nh\n\n### "
                 "Valves\n\ni\n\n## A leak\n\n### Situation\n\nj\n\n### "
                 "Task\n\nk\n\n### Action\n\nl\n\n### Result\n\nm\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: Who e? => "
              "f\nheading: How g? => h\n"},
    {.name = "furniture: what twenty answers end in, word for word, is an advert",
     .markdown = FIVE(TOLD) FIVE(TOLD) FIVE(TOLD) FIVE(TOLD) "## Q: c\nd\n",
     .cards = FIVE("heading: a => b\n") FIVE("heading: a => b\n") FIVE("heading: a => b\n")
         FIVE("heading: a => b\n") "heading: c => d\n"},
    {.name = "furniture: what fewer end in is not",
     .markdown = TOLD TOLD,
     .cards = "heading: a => b//Read [more](http://c) in a book that tells a great deal of "
              "it.\n"
              "heading: a => b//Read [more](http://c) in a book that tells a great deal of "
              "it.\n"},
    {.name =
         "furniture: a link behind the same words above most answers says where they are "
         "from",
     .markdown = SOURCED("1") SOURCED("2") SOURCED("3") SOURCED("4")
         SOURCED("5") "## Q: c\n> Source: [6](http://x/6)\n\nIssue\n\nAnswer it in [issue "
                      "6](http://y/6)\n",
     .cards = FIVE("heading: a => b\n") "heading: c\n"},
    {.name = "furniture: short answers above such a link are none",
     .markdown = FIVE("## Q: a\nYes\n\nSee the page [b](http://b) which is long\n"),
     .cards = FIVE("heading: a => Yes//See the page [b](http://b) which is long\n")},
    {.name = "furniture: above fewer it is a part of the answer",
     .markdown = SOURCED("1") SOURCED("2"),
     .cards = "heading: a => > Source: [1](http://x/1)//Issue//Answer it in [issue "
              "1](http://y/1)//b\n"
              "heading: a => > Source: [2](http://x/2)//Issue//Answer it in [issue "
              "2](http://y/2)//b\n"},
    {.name = "furniture: links in HTML of which one leads back, in any language",
     .markdown = "## Q: a\nb\n\n<DIV>\n  <A HREF=\"#\">↥ ғе</A> <br>\n  <A "
                 "HREF=\"http://c\">ǆ ★</A>\n</DIV>\n\n## Q: d\n<DIV>\n  <A "
                 "HREF=\"#\">↥ ғе</A> <br>\n  <A HREF=\"http://c\">ǆ ★</A>\n</DIV>\n",
     .cards = "heading: a => b\nheading: d\n"},
    {.name = "furniture: the same links below most answers are, wherever they lead",
     .markdown = FIVE("## Q: a\nb\n\n<a href=\"c.md\">Ǆ ғе</a>\n"),
     .cards = FIVE("heading: a => b\n")},
    {.name = "badge: how hard a question is, is not asked",
     .markdown =
         "## 🟢 Junior: What is a?\nb\n## Senior: What is c?\nd\n## What is e? <span "
         "class=\"level\">Easy</span>\nf\n## What is hard: g?\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is hard: g? => h\n"},
    {.name = "badge: where its answer stands is none of the question",
     .file = "interview.md",
     .markdown =
         "- What is a? [📖 Answer](b.md#a)\n- What is c? [📖 Answer](b.md#c)\n- What is "
         "[the answer](b)?\n- What does [A](b) mean?\n",
     .cards = "list: What is a?\nlist: What is c?\nlist: What is [the "
              "answer](b)?\nlist: What "
              "does [A](b) mean?\n"},
    {.name = "badge: nor is it an answer, however long it is",
     .markdown =
         "## [Q: What is a?](" FIVE(FIVE(FIVE("a%20b"))) ")\n## Q: [b] c [d](e)\nf\n",
     .cards = "heading: What is a?\nheading: [b] c [d](e) => f\n"},
    {.name = "answer: one that names a protocol is no address",
     .markdown = "## Q: a?\nhttplib2, urllib\n## Q: b?\nhttps://c\n",
     .cards = "heading: a? => httplib2, urllib\nheading: b?\n"},
    {.name = "key: where lists begin anew nobody can tell whose answer it is",
     .markdown = "# Quiz\n## A\n1. Why a?\n2. Why b?\n\n## B\n1. Why c?\n2. Why d?\n\n## "
                 "Answers\n### 1. A\ne\n### 2. B\nf\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why c?\nlist: Why d?\n"},
    {.name = "key: numbers that repeat show it, whatever it is called",
     .markdown =
         "# Rivers\n### Q1. Which a?\nA. b\nB. c\nC. d\n### Q2. The e is:\nA. f\nB. g\nC. "
         "h\n## 🎯 Answers + why (no cheating!)\n### Q1: **B. c**\nIt is wet.\n### Q2: "
         "A\nIt is long.\n",
     .cards = "heading: Which a?//A. b/B. c/C. d => B. c//It is wet.\nheading: The e "
              "is://A. f/B. g/C. h => A//It is long.\n"},
    {.name = "key: what is bold behind the number stays so",
     .markdown = "# Quiz\n1. Why a?\n2. Why b?\n\n## Answers\n**Question 1: B** It "
                 "is.\n\n**Question 2: C** It was.\n",
     .cards = "list: Why a? => **B** It is.\nlist: Why b? => **C** It was.\n"},
    {.name = "key: so does what is bold in an item",
     .markdown = "# Quiz\n1. Why a?\n2. Why b?\n\n## Answers\n- **Q1 (B. Nile)**, it "
                 "is.\n- **Q2: C**\n",
     .cards = "list: Why a? => **(B. Nile)**, it is.\nlist: Why b? => C\n"},
    {.name = "key: columns in code",
     .markdown = "# Quiz\n1. Why a?\n2. Why b?\n3. Why c?\n4. Why d?\n\n## Answer "
                 "Key\n```\nPart A\n1. B    3. A\n2. C    4. D\n```\n",
     .cards =
         "list: Why a? => B\nlist: Why b? => C\nlist: Why c? => A\nlist: Why d? => D\n"},
    {.name = "key: what explains the letters of a grid answers",
     .markdown =
         "# Quiz\n1. Why a?\n2. Why b?\n3. Why c?\n\n## Answer Key\n```\n1. B    2. "
         "A    3. D\n```\n\n## Detailed answer rationales\n**Q1. Answer: B** It "
         "is.\n\n**Q2. Answer: A** It was.\n\n**Q3. Answer: D** It will.\n",
     .cards = "list: Why a? => **Answer: B** It is.\nlist: Why b? => **Answer: A** It "
              "was.\nlist: Why c? => **Answer: D** It will.\n"},
    {.name = "key: columns of a list",
     .markdown = "# Quiz\n1. Why a?\n2. Why b?\n3. Why c?\n4. Why d?\n\n## Answer "
                 "Key\n1. B    3. A\n2. C    4. D\n",
     .cards =
         "list: Why a? => B\nlist: Why b? => C\nlist: Why c? => A\nlist: Why d? => D\n"},
    {.name = "key: two columns of a table, twice",
     .markdown =
         "# Quiz\n1. Why a?\n2. Why b?\n3. Why c?\n4. Why d?\n\n## Answer "
         "Key\n| Q | A | Q | A |\n|---|---|---|---|\n| 1 | B | 3 | A |\n| 2 | C | 4 | D "
         "|\n",
     .cards =
         "list: Why a? => B\nlist: Why b? => C\nlist: Why c? => A\nlist: Why d? => D\n"},
    {.name = "key: code that answers is no row of letters",
     .markdown =
         "# Quiz\n1. Why a?\n2. Why b?\n\n## Answers\n1. c\n\n```\nx = 1\n```\n\n2. "
         "d\n",
     .cards = "list: Why a? => c//```/x = 1/```\nlist: Why b? => d\n"},
    {.name = "key: numbers that come again with options need no name above",
     .markdown = "# Rivers\n## Q1. Which a?\nA. b\nB. c\nC. d\n## Q2. Which e?\nA. f\nB. "
                 "g\nC. h\n## Q1. B. c\nIt is wet.\n## Q2. A. f\nIt is long.\n",
     .cards = "heading: Which a?//A. b/B. c/C. d => B. c//It is wet.\nheading: Which "
              "e?//A. f/B. g/C. h => A. f//It is long.\n"},
    {.name = "key: in the words of other languages",
     .markdown =
         "# 練習\n**Q1.** aは何ですか。\n\n**Q2.** bは何ですか。\n\n## 📎 正解と解説\n### "
         "Q1\nc\n\n### Q2\nd\n",
     .cards = "labelled: aは何ですか。 => c\nlabelled: bは何ですか。 => d\n"},
    {.name = "key: numbers of a question are told from its label in other languages",
     .markdown = "# Kuis\n### Soal 1. Apa a?\nA. b\nB. c\n### Soal 2. Apa d?\nA. e\nB. "
                 "f\n## Kunci Jawaban dan Pembahasan\n1. B\n2. A\n",
     .cards = "heading: Apa a?//A. b/B. c => B\nheading: Apa d?//A. e/B. f => A\n"},
    {.name = "key: a chapter about answers is none",
     .markdown =
         "# Interview questions\n1. Why a?\n2. Why b?\n3. Why c?\n\n## Answering "
         "questions on b\n1. Wait.\n2. Think.\n3. Speak.\n\n## A strong answer in three "
         "steps\n1. Wait.\n2. Think.\n3. Speak.\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why c?\n"},
    {.name = "a short name with a number leaves the question to the line in bold below it",
     .markdown =
         "# Pump questions\n## Question 1: Old pumps\n**How do you mend a?**\n\nb\n### "
         "Points\n- c\n## Question 2: Sand\n**What is d for?**\n\ne\n## Question 3: What "
         "is "
         "f?\n**Is it g?**\n\nh\n",
     .cards = "heading: How do you mend a? => b/### Points/- c\nheading: What is d for? => "
              "e\nheading: What is f? => **Is it g?**//h\n"},
    {.name = "key: one of several answers to the question above it is none",
     .markdown = "# 泵面试题\n## 1. 泵有什么用？\na\n## 2. 泵放在哪里？\nb\n## 3. "
                 "怎么换阀门？\n### "
                 "答案一：先关\nc\n1. d\n2. e\n### 答案二：先开\nf\n",
     .cards =
         "heading: 泵有什么用？ => a\nheading: 泵放在哪里？ => b\nheading: 怎么换阀门？ => "
         "### 答案一：先关/c/1. d/2. e/### 答案二：先开/f\n"},
    {.name = "key: chapters of answers follow those of the questions",
     .markdown = "# Day 1 questions\n## a\n1. Why b?\n2. Why c?\n\n## d\n1. Why e?\n2. Why "
                 "f?\n\n## Day 1 answers\n### Of a\n1. g\n2. h\n\n### Of d\n1. i\n2. j\n",
     .cards = "list: Why b? => g\nlist: Why c? => h\nlist: Why e? => i\nlist: Why f? => "
              "j\n"},
    {.name = "key: other lists may stand before the questions",
     .markdown = "# Pumps\n## Start one\n1. Fill it.\n2. Turn it.\n3. Wait.\n\n## Day 1 "
                 "questions\n1. Why a?\n2. Why b?\n\n## Day 1 answers\n1. c\n2. d\n",
     .cards = "list: Why a? => c\nlist: Why b? => d\n"},
    {.name = "key: it may ask again what it answers",
     .markdown =
         "# Exam\n## Questions\n### 1. What is a?\n- [ ] A) b\n- [ ] B) c\n### 2. "
         "What is d?\n- [ ] A) e\n- [ ] B) f\n## Answers, explained\n### 1. What is "
         "a?\nIt is b.\n### 2. What is d?\nIt is f.\n",
     .cards =
         "heading: What is a?//- [ ] A) b/- [ ] B) c => It is b.\nheading: What is d?//- "
         "[ ] A) e/- [ ] B) f => It is f.\n"},
    {.name =
         "key: steps in the answer below each counted question are no answers to others",
     .markdown =
         "# Lock questions\n\n## Question 1\n\nWhat is a?\n\n### Answer\n\nb\n\n1. c\n2. "
         "d\n3. "
         "e\n\n## Question 2\n\nHow is f?\n\n### Answer\n\ng\n\n1. h\n2. i\n3. j\n\n## "
         "Question 3\n\nWhy k?\n\n### Answer\n\nl\n\n1. m\n2. n\n3. o\n",
     .cards = "heading: What is a? => b//1. c/2. d/3. e\nheading: How is f? => g//1. h/2. "
              "i/3. j\nheading: Why k? => l//1. m/2. n/3. o\n"},
    {.name = "heading: what asks about the repository is none, in its own language",
     .markdown = "# Preguntas sobre cerraduras\n\n## ¿Qué es a?\nb\n\n## Cómo usar este "
                 "repositorio\nc\n\n## ¿Por qué d?\ne\n\n## ¿Cuándo f?\ng\n",
     .cards = "heading: ¿Qué es a? => b\nheading: ¿Por qué d? => e\nheading: ¿Cuándo f? => "
              "g\n"},
    {.name = "heading: what is asked again behind each question is a part of its answer",
     .markdown =
         "# Lock questions\n\n## What is a?\nb\n\n## What do they hope for?\nc\n\n## Why "
         "d?\ne\n\n## What do they hope for?\nf\n\n## When g?\nh\n\n## What do they hope "
         "for?\ni\n",
     .cards = "heading: What is a? => b//## What do they hope for?/c\nheading: Why d? => "
              "e//## What do they hope for?/f\nheading: When g? => h//## What do they hope "
              "for?/i\n"},
    {.name = "heading: what is asked again of code is not",
     .markdown =
         "# Lock questions\n\n## What is a?\nb\n\n## What does it print?\n```c\nc\n```\nd"
         "\n\n## Why e?\nf\n\n## What does it print?\n```c\ng\n```\nh\n\n## When i?\nj\n\n"
         "## What does it print?\n```c\nk\n```\nl\n",
     .cards = "heading: What is a? => b\nheading: What does it print?//```c/c/``` => "
              "d\nheading: Why e? => f\nheading: What does it print?//```c/g/``` => "
              "h\nheading: When i? => j\nheading: What does it print?//```c/k/``` => l\n"},
    {.name = "bold: what is asked again behind each question is a part of its answer",
     .markdown =
         "# Lock questions\n\n**What is a?**\n\nb\n\n**What do they hope for?**\n\nc\n\n"
         "**Explain a pin**\n\ne\n\n**What do they hope for?**\n\nf\n\n**When "
         "g?**\n\nh\n\n**What do they hope for?**\n\ni\n\n**Why j?**\n\nk\n\n**What do "
         "they hope for?**\n\nl\n",
     .cards = "bold: What is a? => b//**What do they hope for?**//c\nbold: Explain a pin "
              "=> e//**What do they hope for?**//f\nbold: When g? => h//**What do they "
              "hope for?**//i\nbold: Why j? => k//**What do they hope for?**//l\n"},
    {.name = "heading: what one wants may well be asked",
     .markdown =
         "# Lock interview\n\n## Why do you want to leave?\na\n\n## Where do you want to "
         "be in a year?\nb\n\n## What is this lock?\nc\n\n## Want to learn "
         "more?\nd\n",
     .cards =
         "heading: Why do you want to leave? => a\nheading: Where do you want to be in a "
         "year? => b\nheading: What is this lock? => c\n"},
    {.name = "list: how to answer is asked, too, where the answer stands below",
     .markdown =
         "# Lock questions\n\n- How is a cut? Provide an example.\n\n  b\n\n- What is c? "
         "Please draw.\n\n  d\n\n- Why e? It is so.\n\n  f\n",
     .cards =
         "list: How is a cut? Provide an example. => b\nlist: What is c? Please draw. => "
         "d\nlist: Why e? => It is so.//f\n"},
    {.name = "key: how to use it is no answer",
     .markdown = "# Quiz\n1. Why a?\n2. Why b?\n3. Why c?\n\n## Answers and "
                 "explanations\n### How to use them:\n1. Read\n2. Write\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why c?\n"},
    {.name = "fold: what counts on from questions is one, whatever it holds",
     .markdown = "# Pumps\n<details>\n<summary>1. What is a?</summary>\n\nb\n\n</details>\n"
                 "<details>\n<summary>2. Why c?</summary>\n\nd\n\n</details>\n"
                 "<details>\n<summary>3. The e.</summary>\n\n## More\n\nf\n\n</details>\n",
     .cards = "details: What is a? => b\ndetails: Why c? => d\ndetails: The e. => ## "
              "More//f\n"},
    {.name = "edge: the place of the next heading is no link to the answer",
     .markdown = "# Pumps\n<a name=\"a\"></a>\n## What is a?\nIt turns.\n\n<a "
                 "name=\"b\"></a>\n## Why b?\nIt is wet.\n\n<a id=\"c\"></a>\n## Which "
                 "c?\nThe red one.\n",
     .cards = "heading: What is a? => It turns.\nheading: Why b? => It is wet.\nheading: "
              "Which c? => The red one.\n"},
    {.name = "edge: the same link below most answers is none of theirs",
     .markdown =
         "# Pumps\n## What is a?\nThe pump turns, and the water rises in "
         "A.\n\n**[Up](https://x.org/#top)**\n\n---\n## What is b?\nThe pump turns, and "
         "the water rises in B.\n\n**[Up](https://x.org/#top)**\n\n---\n## What is c?\nThe "
         "pump turns, and the water rises in C.\n\n**[Up](https://x.org/#top)**\n\n---\n## "
         "What is d?\nThe pump turns, and the water rises in "
         "D.\n\n**[Up](https://x.org/#top)**\n\n---\n## What is e?\nThe pump turns, and "
         "the water rises in E.\n\n**[Up](https://x.org/#top)**\n\n---\n",
     .cards = "heading: What is a? => The pump turns, and the water rises in A.\nheading: "
              "What is b? => The pump turns, and the water rises in B.\nheading: What is "
              "c? => The pump turns, and the water rises in C.\nheading: What is d? => The "
              "pump turns, and the water rises in D.\nheading: What is e? => The pump "
              "turns, and the water rises in E.\n"},
    {.name = "code: below a colon, or to be mended or finished, it is asked about among "
             "questions that stand bare",
     .file = "questions.md",
     .markdown =
         "# Questions\n### 1. What is a?\n### 2. Why b?\n### 3. Read the "
         "place:\n```\nc\n```\n### 4. Finish the part\n```\nd\n```\n### 5. Consider "
         "the code:\n```\ne\n```\nImplement these:\nf\n### 6. Write a "
         "g:\n```\nh\n```\n### 7. How is i?\n### 8. Who is j?\n### 9. When is "
         "k?\n### 10. Where is l?\n",
     .cards = "heading: What is a?\nheading: Why b?\nheading: Read the "
              "place://```/c/```\nheading: Finish the part//```/d/```\nheading: Consider "
              "the code://```/e/```/Implement these:/f\nheading: Write a g: => "
              "```/h/```\nheading: How is i?\nheading: Who is j?\nheading: When is "
              "k?\nheading: Where is l?\n"},
    {.name = "stem: a last line that says the heading again goes",
     .markdown =
         "# Pump questions\n### What does it do?\n**Given:**\n```c\na();\n```\nWhat "
         "does it do?\n\n**Answer**\n\nIt leaks.\n",
     .cards = "heading: What does it do?//**Given:**/```c/a();/``` => It leaks.\n"},
    {.name = "contents between a question and its answer are no stem",
     .markdown =
         "# What is a?\n\n- [Answer](#answer)\n- [More](https://pump/notes.md#more)\n  - "
         "[Parts](#parts)\n\n## Answer\n\nb\n\n## "
         "More\n\n### Parts\n\nc\n",
     .cards = "heading: What is a? => b//## More//### Parts//c\n"},
    {.name = "contents below an answer say where to read on",
     .file = "questions.md",
     .markdown = "# Questions\n## What is a?\nThe pump lifts all the water from the well "
                 "to the top of the house. See:\n\n- [c](#c)\n- [d](#d)\n\n## What is "
                 "c?\ne\n\n## What is d?\nf\n",
     .cards = "heading: What is a? => The pump lifts all the water from the well to the "
              "top of the house. See://- [c](#c)/- [d](#d)\nheading: What is c? => "
              "e\nheading: What is d? => f\n"},
    {.name = "choice: a word in capitals behind a numbered option marks the right one, and "
             "code above the options is the question's",
     .file = "questions.md",
     .markdown =
         "# Questions\n## What is printed by:\n```go\na()\n```\n1. b\n2. c "
         "*CORRECT*\n3. d\n\n> **2:** It is c.\n\n## Where is e?\n1. Here "
         "**BENAR**\n2. There\n3. Nowhere\n\n## Who is f?\n1. g **CORRECT**\n2. h\n3. i\n",
     .cards = "heading: What is printed by://```go/a()/```//1. b/2. c/3. d => c//> **2:** "
              "It is c.\nheading: Where is e?//1. Here/2. There/3. Nowhere => "
              "Here\nheading: Who is f?//1. g/2. h/3. i => g\n"},
    {.name = "numbered: items with labelled answers go on through what explains them",
     .markdown =
         "Pumps at work\n1. What is the pump for?\n   Answer: water\n\nExplanation: It "
         "lifts it.\n\n2. Where does it stand?\n   Answer: below\n\nMore on that.\n\n3. "
         "Which way is up?\n   Answer: this\n\n4. Who knows?\n   Answer: "
         "nobody\n\nExplanation: Not even we.\n",
     .cards =
         "numbered: What is the pump for? => water//Explanation: It lifts "
         "it.\nnumbered: Where does it stand? => below//More on that.\nnumbered: Which "
         "way is up? => this\nnumbered: Who knows? => nobody//Explanation: Not even "
         "we.\n"},
    {.name = "edge: a fence that is left open ends with its item",
     .file = "questions.md",
     .markdown = "# Questions\n1. What is a?\n\n- b\n\n   ```js\n   c();\n\n2. What is "
                 "d?\n\n- e\n\n   ```js\n   f();\n\n3. What is g?\n\n- h\n",
     .cards = "numbered: What is a? => - b//   ```js/   c();\nnumbered: What is d? => - "
              "e//   ```js/   f();\nnumbered: What is g? => - h\n"},
    {.name = "edge: advice before a sample of an answer is no part of what asks",
     .file = "questions.md",
     .markdown =
         "# Questions\n\n### 1. What is a?\nShow that you know it.\n\n- **Sample answer**: "
         "b\n\n### 2. cについて教えてください\nd。\n\n- **回答例**：\n  e\n\n### 3. Who is "
         "f?\nHe came at noon. Who was it?\n\n**Sample answer:** g\n\n### 4. "
         "hをお願いします\ni。\n\n**回答例**：j\n\n### 5. Why k?\nIt did l.\n\n**Answer:** "
         "m\n",
     .cards =
         "heading: What is a? => Show that you know it.//- **Sample answer**: "
         "b\nheading: cについて教えてください => d。//- **回答例**：/  e\nheading: Who is "
         "f?//He came at noon. Who was it? => g\nheading: hをお願いします => "
         "i。//**回答例**：j\nheading: Why k?//It did l. => m\n"},
    {.name = "edge: nor is a list of advice below a line that announces it",
     .file = "questions.md",
     .markdown = "# Questions\n\n### 1. What is a?\n\n**How to go about it:**\n- Be "
                 "short\n- Be b\n\n**Sample answer:**\n> c\n\n### 2. Why d?\n\n- "
                 "e\n- f\n\n**Sample answer:** g\n",
     .cards = "heading: What is a? => **How to go about it:**/- Be short/- Be "
              "b//**Sample answer:**/> c\nheading: Why d?//- e/- f => g\n"},
    {.name = "marks of footnotes are no part of what is asked, and of an answer they are",
     .file = "interview.md",
     .markdown = "# Pumps\n- What is a? [^x]\n- Name b [^y]\n- Why `c[^z]`? [^x]\n  - "
                 "d [^y]\n\n[^x]: from e\n[^y]: from f\n",
     .cards = "list: What is a?\nlist: Name b\nlist: Why `c[^z]`? => - d [^y]//[^y]: "
              "from f\n"},
    {.name =
         "a quotation that asks right below a short name with a number asks in its place",
     .markdown =
         "# Pumps\n\n### Q1: [OIL] Leaks\n*\"How do you find a leak?\"*\n\na\n\n### "
         "Q2: Wells\n\"Name two reasons for a dry well.\"\n\n- b\n\n### Q3: "
         "Gates\n*\"Gates are shut.\"*\n\nc\n\n### Q4: Why d?\n\"Why e?\"\n\nf\n",
     .cards = "heading: How do you find a leak? => a\nheading: Name two reasons for a "
              "dry well. => - b\nheading: Gates => *\"Gates are shut.\"*//c\nheading: Why "
              "d? => \"Why e?\"//f\n"},
    {.name = "a heading for the question may have an article",
     .markdown =
         "# Pumps\n\n## Question 1: Gates\n\n### The Question\n\n> When do you shut "
         "one?\n\n### Answer\n\na\n\n## Question 2: Wells\n\n### The Question\n\n> How "
         "deep is one?\n\n### Answer\n\nb\n",
     .cards = "heading: Gates//> When do you shut one? => a\nheading: Wells//> How deep "
              "is one? => b\n"},
    {.name = "a description between a question and its answer only tells more of it",
     .markdown = "# Pumps\n\n## Q1. Why do gates leak?\n\n### Problem description\n\nThey "
                 "like to ask it.\n\n### Answer\n\na\n\n## Q2. When do wells "
                 "dry?\n\n### Problem description\n\nWhat do you say?\n\n### "
                 "Answer\n\nb\n",
     .cards = "heading: Why do gates leak?//They like to ask it. => a\nheading: When do "
              "wells dry?//What do you say? => b\n"},
    {.name = "a link back or a field in bold above dashes is no heading",
     .markdown = "# Pumps\n\n## Q1. What is a?\n\nb\n\n**[Back to top](#top)**\n---\n\n## "
                 "Q2. What is c?\n\nd\n\n**Keywords**: e / f\n\n---\n\n## Q3. What is "
                 "g?\n\nh\n\n**Keywords:** i\n---\n\n## Q4. What is j?\n\nk\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d//**Keywords**: e / "
              "f\nheading: What is g? => h//**Keywords:** i\nheading: What is j? => k\n"},
    {.name = "nor is code above dashes, where such part things elsewhere, or an address",
     .markdown = "Pump questions\n\nWhat is a?\n-----\nb\n\n-----------\n\nWhy "
                 "c?\n-----\nd:\n\npump(e) {\n}\n-----------\n\nf\n\nHow "
                 "g?\n-----\nh\n\nhttps://i.org/j\n-----------\n\nWhy "
                 "k?\n-----\nl:\n\nx = pump(m)\n    n = turn(x)\n    o = "
                 "stop(n)\n--------\n\np\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d://pump(e) {/}/***//f\n"
              "heading: How g? => h//https://i.org/j\nheading: Why k? => l://x = "
              "pump(m)/    n = turn(x)/    o = stop(n)/***//p\n"},
    {.name = "marks of a merge that was kept are blank lines",
     .markdown = "# Pumps\n\n## Q1. What is a?\n<<<<<<< HEAD\n\nb\n=======\n\n## Q2. What "
                 "is c?\n>>>>>>> 970ed31c1aee64ed\n\n## Q3. What is e?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c?\nheading: What is e? => f\n"},
    {.name = "a heading of HTML may stand behind a space",
     .markdown = "# Pumps\n\n <h2  dir=\"rtl\"> Why a? </h2>\n\nb\n\n <h2 dir=\"rtl\"> Why "
                 "c? </h2>\n\nd\n\n<h2> Why e? </h2>\n\nf\n",
     .cards = "heading: Why a? => b\nheading: Why c? => d\nheading: Why e? => f\n"},
    {.name = "what a page asks above a link is no question among those with answers",
     .markdown =
         "# Pump interview questions\n\n## What is a?\n\nb\n\n## What is c?\n\nd\n\n"
         "## Why e?\n\nf\n\n## Why g?\n\nh\n\n## Who is i?\n\nj\n\n## What's "
         "more?\n\n<a href=\"https://k.org\">A list</a>\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Why e? => "
              "f\nheading: Why g? => h\nheading: Who is i? => j\n"},
    {.name = "an arrow before an answer is none of its words, unless others follow",
     .markdown = "# Pump interview questions\n\n## What is a?\n\n=> It is b.\n\n## What is "
                 "c?\n\n→ d\n→ e\n\n## Why f?\n\n-> `g`\n",
     .cards = "heading: What is a? => It is b.\nheading: What is c? => → d/→ e\nheading: "
              "Why f? => -> `g`\n"},
    {.name = "hashes that close a heading may be glued to it if they are as many",
     .markdown = "# Pumps\n## Q1: What is a##\nb\n## Q2: What is C#\n\nd\n## Q3: Which "
                 "e?###\nf\n",
     .cards = "heading: What is a => b\nheading: What is C# => d\nheading: Which e?### => "
              "f\n"},
    {.name = "parting: what stands behind a rule answers nothing where nothing is answered",
     .file = "pump-questions.md",
     .markdown =
         "# Pumps\n\n## Question 1: Seals\n\n**Question:** Why is a dry?\n\n---\n\n## "
         "Question 2: Oil\n\n**Question:** Where is b?\n\n---\n\n## Question 3: "
         "Rust\n\n**Question:** Who saw c?\n\n---\n\n## Question 4: Mud\n\n"
         "**Question:** Why is d wet?\n\n---\n\n**Time:** an hour  \n**Level:** "
         "any\n",
     .cards = "heading: Seals//Why is a dry?\nheading: Oil//Where is b?\nheading: "
              "Rust//Who saw c?\nheading: Mud//Why is d wet?\n"},
    {.name = "single: a title whose last sentence is an order asks in a place of questions",
     .place = "interview-questions/pumps",
     .markdown =
         "# Seals keep pumps dry. Name two kinds of them.\n\nRings and cords.\n\n## "
         "Rings\n\nThey are round.\n",
     .cards = "file: Seals keep pumps dry. Name two kinds of them. => Rings and cords.//## "
              "Rings//They are round.\n"},
    {.name = "single: but not one that only counts before it",
     .place = "interview-questions/pumps",
     .markdown = "# Part 2. Build two pumps.\n\nRings and cords, whichever of them "
                 "fit.\n\n## Rings\n\nThey are round.\n\n## Cords\n\nThey are long.\n",
     .cards = ""},
    {.name = "pictures and what asks above an answer's label in its paragraph are asked, "
             "and what tells answers",
     .markdown = "# Pumps\n\n### What is a?\n\n![b](b.png)\n✅ Answer: c\n\n### What is "
                 "d?\n\nWhich e is it?\n**Answer:**\n\nf\n\n### What is g?\n\nIt turns "
                 "h.\nSolution:\n\ni\n",
     .cards = "heading: What is a?//![b](b.png) => c\nheading: What is d?//Which e is it? "
              "=> f\nheading: What is g? => It turns h./Solution://i\n"},
    {.name = "a way out beside the way up ends no answer, nor does a line that the chapter "
             "is over",
     .markdown =
         "# Pump questions\n## What is "
         "a?\nb\n\n[뒤로](https://x/y)/[위로](#pump-questions)\n\n"
         "## What is c?\nd\n\n[戻る](https://x/y) | [目次](#pump-questions)\n\n---\n\n"
         "_Pumps.end_\n\n## What is "
         "e?\nf\n\n[Manual](https://x/y)/[Top](#pump-questions)\n\n"
         "*Call pump.end*\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f//[Manual](https://x/y)/[Top](#pump-questions)//*Call pump.end*\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
