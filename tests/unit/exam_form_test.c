// SPDX-License-Identifier: MIT
// Guides written for exams and by word processors: marks, anchors, numbers, solutions.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name =
         "an answer that stands apart takes the ticks of its options out of the question",
     .file = "quiz.md",
     .markdown = "# Quiz\n\n### Question 1\n\nWhich is a pump?\n\n- A) One.\n- B) Two. "
                 "✅\n- C) None.\n\n**Answer:** B) Two.\n\n### Question 2\n\nWhich is a "
                 "valve?\n\n- [x] A) One.\n- [ ] B) Two.\n- [ ] C) None.\n\n**Answer:** A) "
                 "One.\n\n### Question 3\n\nWhich is a "
                 "pipe?\n\n- **A) One.**\n- B) Two.\n- C) None.\n\n**Answer:** A) One.\n",
     .cards = "heading: Which is a pump?//- A) One./- B) Two./- C) None. => B) "
              "Two.\nheading: Which is a valve?//- [ ] A) One./- [ ] B) Two./- [ ] C) "
              "None. => A) One.\nheading: Which is a pipe?//- A) One./- B) Two./- C) "
              "None. => A) One.\n"},
    {.name = "choice: letters before names that are told of part an answer",
     .markdown = "# Loom questions\n\n## How do a reed and a weft differ?\n\na) "
                 "Form\nThe reed is a comb.\nThe weft is a thread.\nb) Place\nThe reed "
                 "stands.\nc) Stuff\nThe reed is of steel.\n\n## What is a shed?\n\nA "
                 "gap.\n\n## Why is a reed of steel?\n\nIt lasts.\n",
     .cards =
         "heading: How do a reed and a weft differ? => a) Form/The reed is a comb./The "
         "weft is a thread./b) Place/The reed stands./c) Stuff/The reed is of "
         "steel.\nheading: What is a shed? => A gap.\nheading: Why is a reed of "
         "steel? => It lasts.\n"},
    {.name = "options below a line that asks are no answer",
     .markdown =
         "# Interview questions\n## Question 1: Valves\n**Where is a valve?**\n- A) a\n- "
         "B) b\n- C) c\n## Question 2: Design a Pump\n**Design a pump. What "
         "matters?**\n- A) d\n- B) e\n- C) f\n",
     .cards = "heading: Where is a valve?//- A) a/- B) b/- C) c\nheading: Design a "
              "Pump//**Design a pump. What matters?**/- A) d/- B) e/- C) f\n"},
    {.name = "labels that ask below a numbered name are the questions",
     .markdown =
         "# Pump interview questions\n### 1. What is a?\nb\n### 2. What is c?\nd\n### 3. "
         "First questions on wells\n**Question 1: How do you dig?**\n\ne\n\n**Question "
         "2: How deep?**\n\nf\n### 4. What is g?\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nlabelled: How do you "
              "dig? => e\nlabelled: How deep? => f\nheading: What is g? => h\n"},
    {.name =
         "key: one whose heading names an answer is none of the last question before it",
     .markdown = "# 水泵测验\n\n**Q1.** 什么是甲？\n\n- A. 乙\n- B. 丙\n- C. 丁\n\n**Q2.** "
                 "为什么戊？\n\n"
                 "- A. 己\n- B. 庚\n- C. 辛\n\n## 参考答案\n\n1. B\n2. A\n",
     .cards = "labelled: 什么是甲？//- A. 乙/- B. 丙/- C. 丁 => B\nlabelled: 为什么戊？//- "
              "A. 己/- B. "
              "庚/- C. 辛 => A\n"},
    {.name = "key: where letters count options, A and a colon name the first",
     .markdown = "# Pump quiz\n\n1. What is a?\n   A. b\n   B. c\n\n2. Why d?\n   A. e\n   "
                 "B. f\n\n## Answers\n\n1. **B**: it is.\n2. A: it is not.\n",
     .cards = "list: What is a?//A. b/B. c => **B**: it is.\nlist: Why d?//A. e/B. f => A: "
              "it is not.\n"},
    {.name = "key: a question's label alone above a list that asks names its chapter",
     .markdown =
         "# 水泵面试题\n\n## 题目\n\n1. 什么是甲？\n2. 为什么乙？\n3. 丙是什么？\n\n## "
         "答案\n\n1. 丁。\n2. 戊。\n3. 己。\n",
     .cards =
         "list: 什么是甲？ => 丁。\nlist: 为什么乙？ => 戊。\nlist: 丙是什么？ => 己。\n"},
    {.name = "options in an item are asked where an answer's label begins what is quoted "
             "behind",
     .markdown =
         "# Pump quiz\n\n1. What is a?\n   A. b\n   B. c\n\n> Answer: B\n\n2. Why "
         "d?\n    - A. e\n    - B. f\n\n> **Answer:** A\n\n3. Who g?\n   A. h\n   B. "
         "i\n\n> Answer: A\n",
     .cards = "numbered: What is a?//A. b/B. c => B\nnumbered: Why d?//- A. e/- B. f => "
              "A\nnumbered: Who g?//A. h/B. i => A\n"},
    {.name = "ticked options go on with remarks below those that are asked",
     .markdown = "# Pump quiz\n\n## Q1: What is a?\n\n- b\n- c\n- d\n\n### Answer\n\n- [x] "
                 "b\n- [ ] c(It is wet.)\n- [ ] d\n",
     .cards = "heading: What is a?//- b/- c/- d => b//- c(It is wet.)\n"},
    {.name = "a tick behind the options before one's letter names that",
     .markdown =
         "# Pump quiz\n\n### 1. What is a?\n\n- A. b\n- B. c\n- C. d\n\n✅ **B. "
         "c**\n\nIt is wet.\n\n### 2. Why e?\n\n- A. f\n- B. g\n- C. h\n\n✅ **A**\n",
     .cards = "heading: What is a?//- A. b/- B. c/- C. d => **B. c**//It is wet.\nheading: "
              "Why e?//- A. f/- B. g/- C. h => **A**\n"},
    {.name = "between tests a list that counts is in the order that is asked for",
     .markdown = "# Pumps\n## A is\n1. [ ] b\n2. [X] c\n## D is\n1. [ ] e\n2. [x] f\n## "
                 "Sort by weight\n1. g\n2. h\n3. i\n## J is\n1. [x] k\n2. [ ] l\n## M "
                 "is\n1. [ ] o\n2. [x] p\n## Q is\n1. [ ] r\n2. [x] s\n",
     .cards = "heading: A is//- b/- c => c\nheading: D is//- e/- f => f\nheading: Sort by "
              "weight => 1. g/2. h/3. i\nheading: J is//- k/- l => k\nheading: M is//- "
              "o/- p => p\nheading: Q is//- r/- s => s\n"},
    {.name = "a code may stand below a stem here and there",
     .markdown =
         "# Deck: pumps\n\n## What is the output\n\n```\na\n```\n\n### ID1\n\nA: b\n\n## "
         "Leaks\n\n### ID2\n\nA: c\n\n## Wells\n\n### ID3\n\nA: d\n\n## Pipes\n\n### "
         "ID4\n\nA: e\n\n## Rust\n\n### ID5\n\nA: f\n",
     .cards = "heading: What is the output//```/a/``` => b\nheading: Leaks => c\nheading: "
              "Wells => d\nheading: Pipes => e\nheading: Rust => f\n"},
    {.name = "one question may be asked of many stems, if answers stand below",
     .markdown = "# Pumps\n\n## What is the output\n\n`a`\n\n### Answer\n\nb\n\n## What is "
                 "the output\n\n`c`\n\n### Answer\n\nd\n\n## What is the output\n\n`e`\n\n"
                 "### Answer\n\nf\n\n## What is the output\n\n`g`\n\n### Answer\n\nh\n",
     .cards = "heading: What is the output//`a` => b\nheading: What is the output//`c` => "
              "d\nheading: What is the output//`e` => f\nheading: What is the "
              "output//`g` => h\n"},
    {.name = "codes below headings without a text name those and stand above their answers",
     .markdown =
         "# Deck: pumps\n\n## Part I\n\n##### What is a\n\n###### ID001\n\nA: b\n\n##### "
         "What is c\n\n###### ID002\n\nA: d\n\n##### What is e\n\n###### ID003\n\nA: f\n",
     .cards =
         "heading: What is a => b\nheading: What is c => d\nheading: What is e => f\n"},
    {.name =
         "where most headings above ticked boxes ask the others do, whatever their words",
     .markdown =
         "# Pumps\n### Which a?\n- [x] b\n- [ ] c\n### True or false: d is e\n- [x] "
         "f\n- [ ] g\n### What is h?\n- [ ] i\n- [x] j\n### A k is: (choose "
         "one)\n- [x] l\n- [ ] m\n### Who n?\n- [ ] o\n- [x] p\n",
     .cards =
         "heading: Which a?//- b/- c => b\nheading: True or false: d is e//- f/- g => "
         "f\nheading: What is h?//- i/- j => j\nheading: A k is: (choose one)//- l/- m => "
         "l\nheading: Who n?//- o/- p => p\n"},
    {.name = "half of them are enough, and the boxes may stand in a list that counts",
     .markdown = "# Pumps\n## Which a?\n1. [ ] b\n1. [X] c\n## D is\n1. [ ] e\n2. [x] "
                 "f\n## What is g?\n1) [X] h\n2) [ ] i\n## J is\n1. [x] k\n1. [ ] l\n## "
                 "Why m?\n> n\n\n1. [ ] o\n1. [x] p\n## Q is\n1. [ ] r\n1. [x] s\n",
     .cards = "heading: Which a?//- b/- c => c\nheading: D is//- e/- f => f\nheading: "
              "What is g?//- h/- i => h\nheading: J is//- k/- l => k\nheading: Why m?//> "
              "n//- o/- p => p\nheading: Q is//- r/- s => s\n"},
    {.name = "more than half ask, and still the others do",
     .markdown = "# Pumps\n## Which a?\n- [ ] b\n- [x] c\n## D is\n- [ ] e\n- [x] f\n## "
                 "What is g?\n- [x] h\n- [ ] i\n## J is\n- [x] k\n- [ ] l\n## Who m?\n- [ "
                 "] n\n- [x] o\n## P is\n- [x] q\n- [ ] r\n## Why s?\n- [ ] t\n- [x] u\n",
     .cards =
         "heading: Which a?//- b/- c => c\nheading: D is//- e/- f => f\nheading: "
         "What is g?//- h/- i => h\nheading: J is//- k/- l => k\nheading: Who m?//- n/- "
         "o => o\nheading: P is//- q/- r => q\nheading: Why s?//- t/- u => u\n"},
    {.name = "pictures between a question and its options ask nothing",
     .markdown = "# Pumps\n## Which a?\n- [ ] b\n- [x] c\n## D is\n![Question "
                 "2](e.png)\n\n- [ ] f\n- [x] g\n## What is h?\n\n![Question 3 part "
                 "1](i.png)\n![Question 3 part 2](j.png)\n\n- [x] k\n- [ ] l\n## Who "
                 "m?\n- [ ] n\n- [x] o\n## P is\n- [x] q\n- [ ] r\n## S is\n- [ ] t\n- "
                 "[x] u\n",
     .cards = "heading: Which a?//- b/- c => c\nheading: D is//![Question 2](e.png)//- f/- "
              "g => g\nheading: What is h?//![Question 3 part 1](i.png)/![Question 3 part "
              "2](j.png)//- k/- l => k\nheading: Who m?//- n/- o => o\nheading: P is//- "
              "q/- r => q\nheading: S is//- t/- u => u\n"},
    {.name = "elsewhere boxes are work that is done",
     .markdown = "# Pumps\n### Which a?\nb\n### What is c?\nd\n### Why e?\nf\n### Next "
                 "steps\n- [x] g\n- [ ] h\n",
     .cards = "heading: Which a? => b\nheading: What is c? => d\nheading: Why e? => f\n"},
    {.name = "a story in a heading is no rhetoric, whatever it wants",
     .file = "quiz.md",
     .markdown =
         "# Associate Plumber\n\n### You keep three pumps on a slope that faces the "
         "south, and you want to know which of them fails first before you leave for "
         "two weeks. What should you do?\n\n- [ ] a\n- [x] b\n\n### You have a well, "
         "a tank and a long pipe, and you are looking for the leak in it while your "
         "neighbour waters the garden. What should you do?\n\n- [x] c\n- [ ] d\n",
     .cards =
         "heading: You keep three pumps on a slope that faces the south, and you want to "
         "know which of them fails first before you leave for two weeks. What should you "
         "do?//- a/- b => b\nheading: You have a well, a tank and a long pipe, and you are "
         "looking for the leak in it while your neighbour waters the garden. What should "
         "you "
         "do?//- c/- d => c\n"},
    {.name = "options that an answer's box repeats with a tick stay in the question alone",
     .markdown =
         "## Q1: Which a?\n\n### Choices\n\n- `b c`\n- `d e`\n- `f`\n\n<details><summary>"
         "Answer</summary>\n\n[More of it](http://g)\n\n- [ ] `b c`\n- [x] `d e`\n- [ ] "
         "`f`\n\n</details>\n",
     .cards = "heading: Which a?//### Choices//- `b c`/- `d e`/- `f` => `d e`//[More of "
              "it](http://g)\n"},
    {.name = "what stands flush with the options explains the right one",
     .markdown =
         "# Quiz\n\n1. What is a?\n    - [ ] b\n    - [x] c\n    *Explicação: "
         "d.*\n\n2. What is e?\n    - [ ] f\n    - [x] g\n      h\n    *Explicação: "
         "i.*\n",
     .cards = "list: What is a?//- b/- c => c//*Explicação: d.*\nlist: What is e?//- f/- "
              "g/    h "
              "=> g/  h//*Explicação: i.*\n"},
    {.name = "marks: how much a question counts is no part of it",
     .markdown =
         "# Exam\n**Q1.** Explain a. **(5 marks)**\n\nb\n\n**Q2.** What is c? [2 + 3 "
         "marks]\n\nd\n\n**Q3. Explain e.** (10 points)\n\nf\n\n**Q4.** "
         "Nennen Sie g. *(4 P.)*\n\nh\n\n**Q5.** i とは何ですか。（各10点）\n\nj\n",
     .cards = "labelled: Explain a. => b\nlabelled: What is c? => d\nlabelled: Explain e. "
              "=> f\nlabelled: Nennen Sie g. => h\nlabelled: i とは何ですか。 => j\n"},
    {.name = "marks: they may stand behind a label alone",
     .markdown = "### Question 1 (6 P.)\n\nName a.\n\n**Answer:** b\n\n### Question 2 [4 "
                 "marks]\n\nName c.\n\n**Answer:** d\n",
     .cards = "heading: Name a. => b\nheading: Name c. => d\n"},
    {.name = "marks: other words in brackets stay",
     .markdown =
         "# Questions\n## What is a (5 words)?\nb\n## How are (two points) c?\nd\n## "
         "What is e (in Java 8)?\nf\n",
     .cards = "heading: What is a (5 words)? => b\nheading: How are (two points) c? => "
              "d\nheading: What is e (in Java 8)? => f\n"},
    {.name = "anchor: a word processor makes one of all that a heading says",
     .markdown =
         "# **Pool \\- Questions** {#pool---questions}\n\n[**Pool \\- "
         "Questions\t1**](#pool-"
         "--questions)\n\n[1\\. What is a?\t1](#1.-what-is-a?)\n\n[2\\. Which b, and "
         "why?\t2](#2.-which-b,-and-why?)\n\n### **1\\. What is a?** "
         "{#1.-what-is-a?}\n\nx\n\n### **2\\. Which b, and why?** "
         "{#2.-which-b,-and-why?}\n\ny\n",
     .cards = "heading: What is a? => x\nheading: Which b, and why? => y\n"},
    {.name = "label: one in bold of another script may stand before Latin letters",
     .markdown = "**問1** a は何ですか。\n\n**解答** O(log n) である。\n\n**問2** b "
                 "は何ですか。\n\n**解答** Merge sort\n",
     .cards = "labelled: a は何ですか。 => O(log n) である。\nlabelled: b は何ですか。 => "
              "Merge sort\n"},
    {.name = "list: of questions below a line of prose, its heading is their topic",
     .file = "interview-questions.md",
     .markdown =
         "# Interview questions\n## 1. Basics\nThese come first.\n\n- What is a?\n- "
         "What is b?\n- What is c?\n\n---\n\n## 2. What is d?\n\ne\n\n## 3. What is "
         "f?\n\ng\n\n## 4. What is h?\n\ni\n",
     .cards =
         "list: What is a?\nlist: What is b?\nlist: What is c?\nheading: What is d? => "
         "e\nheading: What is f? => g\nheading: What is h? => i\n"},
    {.name =
         "solution: a label behind a line with a number is proof, though it does not ask",
     .markdown = "# Klausur\n## Aufgabe 1: Theorie (6 Punkte)\n\n**1.1** Was ist a? *(3 "
                 "P.)*\n\n> *Lösung:* b\n\n**1.2** Nennen Sie c.\n\n> *Lösung:* d\n\n## "
                 "Aufgabe 2: Praxis\n\n**2.1** Sortieren Sie e.\n\n> *Lösung:*\n>\n> f\n\n"
                 "**2.2** Was ist g?\n\n> *Lösung:* h\n",
     .cards = "line: Was ist a? => b\nline: Nennen Sie c. => d\nline: Sortieren Sie e. => "
              "f\nline: Was ist g? => h\n"},
    {.name = "solution: in a guide that promises nothing, too",
     .markdown = "# Sets\n\n1) What is a?\n\nAnswer: b\n\nText.\n\n2) Sort c.\n\nAnswer: "
                 "d\n",
     .cards = "numbered: What is a? => b//Text.\nnumbered: Sort c. => d\n"},
    {.name = "solution: or numbers in bold",
     .markdown = "# Sets\n\n**1** What is a?\n\nAnswer: b\n\n**2** Sort c.\n\nAnswer: d\n",
     .cards = "line: What is a? => b\nline: Sort c. => d\n"},
    {.name = "solution: options may stand before it",
     .markdown = "# Test\n## QCM\n\n**1)** Quel a ?\n\n- A. b\n- B. c\n\n**Réponse : B.** "
                 "Toujours.\n\n**2)** Quel d ?\n\n- A. e\n- B. f\n\n**Réponse : A.** "
                 "Jamais.\n",
     .cards = "line: Quel a ?//- A. b/- B. c => **Réponse : B.** Toujours.\nline: Quel d "
              "?//- A. e/- B. f => **Réponse : A.** Jamais.\n"},
    {.name = "solution: a number in bold that begins no sentence counts something",
     .markdown = "# Notes\n\n**3** ways lead to a.\n\nAnswer: b\n\n**4** of them to "
                 "c.\n\nAnswer: d\n",
     .cards = ""},
    {.name = "page: what a wiki puts around its questions is none of them",
     .markdown =
         "# Interview question pool\n\n**On this page**\n\n- [Tools](#tools)\n\n* * "
         "*\n\n## Tools\n\n**What is a?**\n\n**Expected answer:**\n\n- b\n- "
         "c\n\n**What is d?**\n\n**Expected answer:** e\n",
     .cards = "bold: What is a? => - b/- c\nbold: What is d? => e\n"},
    {.name = "page: books are no question among some",
     .markdown = "# C questions\n## What is a?\nb\n## Which c?\nd\n## Why e?\nf\n## "
                 "Books\n- g\n- h\n",
     .cards = "heading: What is a? => b\nheading: Which c? => d\nheading: Why e? => f\n"},
    {.name = "code: a block that nobody closed ends before the next heading",
     .markdown = "# Interview\n### 1. What is a?\n```js\nb();\n\n### 2. What is "
                 "c?\n```js\nd();\n```\n\n### 3. What is e?\n\n```sh\n## f\n\n## "
                 "g\n```\n\n### 4. What is h?\n```js\ni();\n\n### 5. What is j?\nk\n",
     .cards = "heading: What is a? => ```js/b();/```\nheading: What is c? => "
              "```js/d();/```\nheading: What is e? => ```sh/## f//## g/```\nheading: What "
              "is h? => ```js/i();/```\nheading: What is j? => k\n"},
    {.name = "code: glued to its fences",
     .file = "questions.md",
     .markdown = "# Questions\n1) What is a?\n\nb\n\n```int c() {\n  d();\n}```\n\n2) "
                 "What is e?\n\nf\n\n3) What is g?\n\nh\n\n4) What is i?\n\nj\n\n5) What "
                 "is k?\n\nl\n",
     .cards = "numbered: What is a? => b/```/int c() {/  d();/}/```\nnumbered: What is e? "
              "=> f\nnumbered: What is g? => h\nnumbered: What is i? => j\nnumbered: What "
              "is k? => l\n"},
    {.name = "code: behind a label on its line",
     .markdown = "# Interview\n### 1. What is a?\n**Answer:** "
                 "```js\nb();\n```\n\nc\n\n### 2. Why d?\n\n**Answer:** e\n",
     .cards = "heading: What is a? => ```js/b();/```/c\nheading: Why d? => e\n"},
    {.name =
         "a fold behind the last of numbered questions that counts as they do answers all",
     .markdown = "# Pump exam\n### 1. What is a?\n\nA) b\nB) c\n\n### 2. What is "
                 "d?\n\nA) e\nB) f\n\n<details><summary>Show answers</summary>\n\n1. "
                 "B\n2. A\n\n</details>\n",
     .cards = "heading: What is a?//A) b/B) c => B\nheading: What is d?//A) e/B) f => "
              "A\n"},
    {.name = "letters in such a fold, without numbers, are no answer to the last question",
     .markdown = "# Pump exam\n### 1. What is a?\n\nA) a lid\nB) a ring\nC) a hose\n\n### "
                 "2. What is d?\n\nA) a lid\nB) a ring\nC) a hose\n\n### 3. What is "
                 "e?\n\nA) a lid\nB) a ring\nC) a "
                 "hose\n\n<details>\n<summary>Answers</summary>\n\nB C "
                 "A\n\n</details>\n",
     .cards =
         "heading: What is a?//A) a lid/B) a ring/C) a hose\nheading: What is d?//A) a "
         "lid/B) a ring/C) a hose\nheading: What is e?//A) a lid/B) a ring/C) a hose\n"},
    {.name = "code: a text in a fence may hold fences",
     .markdown = "# Interview\n### 1. What is a?\n```markdown\nb\n\n## "
                 "c\n```js\nd();\n```\n\n### 2. What is e?\nf\n",
     .cards = "heading: What is a? => ```markdown/b//## c/```js/d();/```\nheading: What is "
              "e? => f\n"},
    {.name = "options: the letter f is no label, in any case",
     .markdown = "# Pump questions\n**1) Which are parts?**\n\na. b\n\nf. g\n\nf) h\n\nF. "
                 "i\n\n**2) "
                 "What is j?**\n\nk\n",
     .cards = "bold: Which are parts? => a. b//f. g//f) h//F. i\nbold: What is j? => "
              "k\n"},
    {.name = "label: in Bengali",
     .markdown = "**প্রশ্ন:** View কী\n\n> **উত্তর:** a\n",
     .cards = "labelled: View কী => a\n"},
    {.name = "options: set as code, none is named right, so that the question stays open",
     .markdown =
         "# Pump quiz\n\n### 1. What is a?\n\n```c\nA) b;\nB) c;\nC) d;\n```\n\n"
         "### 2. Which of these is e?\n\n**a)**\n```c\nf;\n```\n\n**b)**\n```c\ng;\n"
         "```\n\n**c)**\n```c\nh;\n```\n\n### 3. Why i?\n\nBy j.\n",
     .cards = "heading: What is a?//```c/A) b;/B) c;/C) d;/```\nheading: Which of these is "
              "e?//**a)**/```c/f;/```//**b)**/```c/g;/```//**c)**/```c/h;/```\n"
              "heading: Why i? => By j.\n"},
    {.name = "options: what explains them answers, where nothing else does",
     .markdown = "# pump-01\n\nIt leaks. What is done?\n\nA. b\n\nB. c\n\n## "
                 "Feedback\n\nB is correct because d.\n",
     .cards = "file: It leaks. What is done?//A. b//B. c => B is correct because d.\n"},
    {.name = "options: as a label in bold, too",
     .markdown = "# Pump exam\n**1. What turns?**\n\nA. b\nB. c\n\n**Rationale:** A, "
                 "for d.\n\n**2. What is wet?**\n\nA. e\nB. f\n\n**Rationale:** B, "
                 "for g.\n",
     .cards = "bold: What turns?//A. b/B. c => A, for d.\nbold: What is wet?//A. e/B. f "
              "=> B, for g.\n"},
    {.name = "options: what explains them before the answer's label goes with that",
     .markdown = "# Pump exam\n## Case 1 - Wells\nIt is dry.\n\nWhich "
                 "helps?\n\nA. b\nB. c\n\n**Analysis**\n\nB, for d.\n\n**Answer:** "
                 "B\n\n## Case 2 - Valves\nIt "
                 "leaks.\n\nWhich fits?\n\nA. e\nB. f\n\n**Analysis**\n\nA, for "
                 "g.\n\n**Answer:** A\n",
     .cards = "heading: Case 1 - Wells//It is dry.//Which helps?//A. b/B. c => "
              "**Analysis**//B, for "
              "d.//**Answer:** B\nheading: Case 2 - Valves//It leaks.//Which fits?//A. "
              "e/B. f => "
              "**Analysis**//A, for g.//**Answer:** A\n"},
    {.name = "but what explains an example is a part of the task",
     .markdown = "# Pump interview questions\n## 1. Find the first leak\n**Output:** "
                 "3\n\n**Explanation:** it is third.\n\n**Solution:** a\n",
     .cards = "heading: Find the first leak//**Output:** 3//**Explanation:** it is third. "
              "=> a\n"},
    {.name = "key: a list with the numbers of the questions above it, under the same name "
             "each time",
     .markdown = "# Pumps\n\n## One\n\n1. What is a?\n2. Why b?\n\n*Zum "
                 "Vergleich*\n\n1. It is c.\n2. Because of d:\n   - e\n   - f\n\n## "
                 "Two\n\n1. Which g?\n2. Where is h?\n\n*Zum Vergleich*\n\n1. i\n2. "
                 "j\n",
     .cards = "labelled: What is a? => It is c.\nlabelled: Why b? => Because of d:/- e/- "
              "f\nlabelled: Which g? => i\nlabelled: Where is h? => j\n"},
    {.name = "key: it may stand below the first heading of a file",
     .markdown = "1. What is a?\n2. Why b?\n3. Which c?\n\n## Answers\n\n1. d\n2. e\n3. "
                 "f\n",
     .cards = "list: What is a? => d\nlist: Why b? => e\nlist: Which c? => f\n"},
    {.name = "key: but there its numbers must be those of something before",
     .markdown = "[Back](README.md)\n\n# Interview answers\n\n## 1. What is a?\n\nb\n\n## "
                 "2. Why c?\n\nd\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"},
    {.name =
         "key: as many answers as a list has make questions of it, whatever is promised",
     .markdown = "# Pumps\n\n1. What is a?\n2. Explain b.\n3. Name c.\n\n## Answers\n\n1. "
                 "d\n2. e\n3. f\n",
     .cards = "list: What is a? => d\nlist: Explain b. => e\nlist: Name c. => f\n"},
    {.name = "key: what is true or false is asked, behind a rule too, and what has gaps",
     .markdown = "# Pumps\n\n## One\n\n1. A a is b.\n2. A c is d.\n\n## Two\n\n3. An e is "
                 "f.\n4. A g \\_\\_ h.\n\n---\n\n## Answers\n\n1. **Falsch.** i\n2. "
                 "**Richtig.**\n3. Falsch, j\n4. Richtig\n",
     .cards = "list: A a is b. => **Falsch.** i\nlist: A c is d. => **Richtig.**\nlist: An "
              "e is f. => Falsch, j\nlist: A g \\_\\_ h. => Richtig\n"},
    {.name = "key: so is what has gaps, in lists that count on",
     .markdown = "# Pumps\n\n## One\n\n1. A a has ___ b.\n2. \\_\\_\\_ is c.\n\n## "
                 "Two\n\n3. A d has …… e.\n\n## Lösungen\n\n1. f\n2. g\n3. h\n",
     .cards = "list: A a has ___ b. => f\nlist: \\_\\_\\_ is c. => g\nlist: A d has …… "
              "e. => h\n"},
    {.name = "key: headings that count with nothing below are asked by its numbers",
     .markdown =
         "# Pump quiz\n\n### 1. An a is b.\n\n### 2. A c is d.\n\n### 3. An e is f.\n\n"
         "## Answer Key\n\n1. False\n2. True\n3. False, g\n",
     .cards =
         "heading: An a is b. => False\nheading: A c is d. => True\nheading: An e is f. "
         "=> False, g\n"},
    {.name = "key: answers that begin in three ways say nothing of steps",
     .markdown = "# Pumps\n\n1. Open a.\n2. Turn b.\n3. Close c.\n4. Oil d.\n\n## "
                 "Solutions\n\n1. Rust: e\n2. Sand: f\n3. Rust: g\n4. Age: h\n",
     .cards = ""},
    {.name = "key: steps that solve something are more, and steps above it call but ask "
             "nothing",
     .markdown = "# Pumps\n\n## One\n\n1. What is a?\n2. Why b?\n\n### Solution\n\n1. Open "
                 "c.\n2. Turn d.\n3. Close e.\n\n## Steps\n\n1. Write f.\n2. Create g.\n\n"
                 "## Solutions to problems\n\n1. Close h.\n2. Turn i.\n",
     .cards = ""},
    {.name = "key: paragraphs with an answer's label, and what goes on below them",
     .markdown = "Q1. What is a?\n\nQ2. Why b?\n\n**Answers**\n\nA1. c\n\nAnd d.\n\n- "
                 "e\n\nA2. f\ng\n",
     .cards = "labelled: What is a? => c//And d.//- e\nlabelled: Why b? => f/g\n"},
    {.name = "key: a name in bold below text that answers the last heading is none",
     .markdown = "# 7. Pumps\n\n## Q. What is a?\n\nb\n\n## Q. Why c?\n\nIt "
                 "leaks.\n\n**Solutions:**\n\n1. d\n2. e\n3. f\n",
     .cards = "heading: What is a? => b\nheading: Why c? => It leaks.//"
              "**Solutions:**//1. d/2. e/3. f\n"},
    {.name = "key: but it is where the heading carries a number",
     .markdown = "# Pump quiz\n\n## 1. What is a?\n\nx) b y) c\n\n## 2. Why "
                 "d?\n\nx) e y) f\n\n**Answers:**\n\n1. y\n2. x\n",
     .cards = "heading: What is a?//x) b y) c => y\nheading: Why d?//x) e y) f => x\n"},
    {.name = "key: a plain line at the end of a file may hold it",
     .markdown = "# Pump exam\n\n1. What is a?\n   a. b\n   b. c\n\n2. Why d?\n   a. e\n   "
                 "b. f\n\nAnswers: 1-b, 2-a\n",
     .cards = "list: What is a?//a. b/b. c => b\nlist: Why d?//a. e/b. f => a\n"},
    {.name = "key: the same as lines of one paragraph",
     .markdown = "Q1. What is a?\nQ2. Why b?\n\n**Answers**\n\nA1. c\nA2. d\n",
     .cards = "labelled: What is a? => c\nlabelled: Why b? => d\n"},
    {.name = "key: steps below questions are none",
     .markdown = "# Pumps\n\n## One\n\n1. What is a?\n2. Why b?\n3. Which c?\n\n## "
                 "Setup\n\n1. Open d.\n2. Turn e.\n3. Close f.\n",
     .cards = ""},
    {.name = "key: a fold may hold it, and the heading above the questions asks nothing",
     .markdown = "# Pumps\n\n## One\n\nText.\n\n### Recall\n\n1. What is a?\n2. Why "
                 "b?\n3. Which c?\n\n<details>\n<summary>Answers</summary>\n\n1. d\n2. "
                 "e\n3. f\n\n</details>\n\n## Two\n\nMore text.\n",
     .cards = "labelled: What is a? => d\nlabelled: Why b? => e\nlabelled: Which c? => "
              "f\n"},
    {.name = "key: letters in a table below options",
     .markdown =
         "# Pumps\n\n## One\n\n**1.** Who lifts a?\n\n (a) b\n (b) c\n\n**2.** What is "
         "d?\n\n (a) e\n (b) f\n\n**3.** Which g?\n\n (a) h\n (b) i\n\n| Nr | Ok | Weil "
         "|\n|---|---|---|\n| 1 | b | It does. |\n| 2 | a | |\n| 3 | b | j |\n",
     .cards = "labelled: Who lifts a?//(a) b/ (b) c => b//It does.\nlabelled: What is "
              "d?//(a) e/ (b) f => a\nlabelled: Which g?//(a) h/ (b) i => b//j\n"},
    {.name =
         "key: a table tells the reason as well, in its last column, and may name a part",
     .markdown = "# Pump quiz\n\n**1.** What is a?\n\nA. b\nB. c\n\n**2.** Who is d?\n\nA. "
                 "e\nB. f\n\n"
                 "## Answers\n\n| Question | Part | Answer | Why |\n|---|---|---|---|\n| "
                 "Q1 | g | A | "
                 "It has turned since the first rain. |\n| Q2 | h | B | Nobody else was "
                 "there at noon. "
                 "|\n",
     .cards = "line: What is a?//A. b/B. c => A//It has turned since the first "
              "rain.\nline: Who is d?//A. e/B. f => B//Nobody else was there at noon.\n"},
    {.name = "key: codes that a table and paragraphs share, and one that nothing answers",
     .markdown = "# Pumps\n\n## Part A\n\n| Code | Text |\n|---|---|\n| PU-01 | What is "
                 "a? |\n| PU-02 | Why b? |\n| PU-03 | Which c? |\n| PU-04 | Where is d? "
                 "|\n\n(PU-00 is gone.)\n\n## Part B\n\n**PU-01**\n\ne\n\n**PU-02**\n\n"
                 "f\n\n    g\n\nh\n\n**PU-03** i\n",
     .cards = "labelled: What is a? => e\nlabelled: Why b? => f//    g//h\nlabelled: Which "
              "c? => i\nlabelled: Where is d?\n"},
    {.name = "key: numbers with letters, at the end of the file",
     .markdown = "# Proef\n\n## Deel 1\n\n**1a.** Wat is a?\n\n**1b.** Leg b uit.\n\n## "
                 "Deel 2\n\n**2a.** Wat is c?\n\n# Uitwerkingen\n\n**1a.** d\n\n**1b.** "
                 "e\n\n```\nf\n```\n\n**2a.** g\n",
     .cards = "labelled: Wat is a? => d\nlabelled: Leg b uit. => e//```/f/```\nlabelled: "
              "Wat is c? => g\n"},
    {.name = "option: a line below that begins alike each time names it, and what stands "
             "above each question is none",
     .markdown =
         "# Pumps\n\n---\n\nFrom the **pump test**\nNr: 31\n\nA a stands. What lifts "
         "it?\n\n- A. b\n- B. c\n- C. d\n\n**Voted:** `C` !\n\n> e\n\n---\n\nFrom the "
         "**pump test**\nNr: 32\n\nWhich f?\n\n- A. g\n- B. h\n- C. i\n\n**Voted:** `AB` "
         "!\n\n---\n\nFrom the **pump test**\nNr: 35\n\nThe j is:\n\n- A. k\n- B. l\n- C. "
         "m\n\n**Voted:** `A` !\n",
     .cards =
         "labelled: A a stands. What lifts it?//- A. b/- B. c/- C. d => `C` !//> "
         "e\nlabelled: Which f?//- A. g/- B. h/- C. i => `AB` !\nlabelled: The j is://- A. "
         "k/- B. l/- C. m => `A` !\n"},
    {.name = "option: or its letter stands there alone",
     .markdown = "# Pumps\n\nWhat is a?\n\na) b\nb) c\n\nb\n\nWhich d?\n\na) e\nb) f\n\na"
                 "\n\nThe g is\n\na) h\nb) i\n\nb\n",
     .cards = "labelled: What is a?//a) b/b) c => b\nlabelled: Which d?//a) e/b) f => "
              "a\nlabelled: The g is//a) h/b) i => b\n"},
    {.name = "option: what begins otherwise each time names none",
     .markdown = "# Pumps\n\nOpen a:\n\na) b\nb) c\n\nSee: a\n\nTurn d:\n\na) e\nb) f\n\n"
                 "Or: b\n\nClose g:\n\na) h\nb) i\n\nNot: a\n",
     .cards = ""},
    {.name = "what stands above options of which one is right is asked, whatever its words",
     .markdown = "# Pumps\n\n1. The wheel turns\n   - A) left\n   - **B) right**\n   - C) "
                 "never\n\n2. The valve opens\n   - A) up\n   - B) down\n   - C) "
                 "both ways\n\n   **Answer: A**\n\n3. The tap drips\n   - A) oil ✅\n   - "
                 "B) tea\n",
     .cards = "list: The wheel turns//- A) left/- B) right/- C) never => B) right\nlist: "
              "The valve opens//- A) up/- B) down/- C) both ways => A\nlist: "
              "The tap drips//- A) oil/- B) tea => A) oil\n"},
    {.name = "headings above options are asked where a quiz is announced, the key behind",
     .markdown = "# Pump quiz\n\n### 1. The wheel turns:\nA. left\nB. right\n\n### 2. "
                 "The valve opens:\nA. up\nB. down\n\n## Answer Key\n1. B\n2. A\n",
     .cards = "heading: The wheel turns://A. left/B. right => B\nheading: The valve "
              "opens://A. up/B. down => A\n"},
    {.name = "a plain line above options and an answer is asked",
     .markdown =
         "# Pump quiz\n\nNO.1 The wheel turns\nA. left\nB. right\nAnswer: B\n\nNO.2 "
         "The valve opens\nA. up\nB. down\nAnswer: A\n\nNO.3 The tap "
         "drips\nA. oil\nB. tea\nAnswer: B\n",
     .cards = "line: The wheel turns//A. left/B. right => B\nline: The valve opens//A. "
              "up/B. down => A\nline: The tap drips//A. oil/B. tea => B\n"},
    {.name = "numbered items above an answer's label are asked",
     .markdown = "# Pumps\n\n1. The wheel turns\n   Answer: right\n2. The valve opens\n   "
                 "- Answer: up\n3. The tap drips\nAnswer: oil\n",
     .cards = "list: The wheel turns => right\nlist: The valve opens => up\nlist: The tap "
              "drips => oil\n"},
    {.name = "what solves trouble answers nothing, and options that none is right of ask "
             "nothing in a guide that promises nothing",
     .markdown = "# Pumps\n\n1. The wheel turns left\n   Solution: turn it\n2. The valve "
                 "is shut\n   Solution: open it\n3. The tap is dry\n   Solution: wet "
                 "it\n\n## 1. Wheels\n\nA. left\nB. right\n\n## 2. Tasks\n\n- [x] a\n- [ ] "
                 "b\n",
     .cards = ""},
    {.name = "a letter above other questions is a topic",
     .markdown = "# C\n\n### Q: What turns?\n\nIt.\n\n# A\n\n### Q: What drips?\n\nOil.\n",
     .cards = "heading: What turns? => It.\nheading: What drips? => Oil.\n"},
    {.name = "a name above a line that asks is none",
     .markdown = "# Pump quiz\n\n## Wheels\n\n**1)** What turns?\n\n- A. it\n- B. she\n\n"
                 "**Answer: A.** So.\n\n**2)** What drips?\n\n- A. oil\n- B. tea\n\n"
                 "**Answer: B.** No.\n",
     .cards = "line: What turns?//- A. it/- B. she => **Answer: A.** So.\nline: What "
              "drips?//- A. oil/- B. tea => **Answer: B.** No.\n"},
    {.name = "a label tells of something first, and its last line asks",
     .markdown = "# Pumps\n\nQ1: A pump leaks.\nWhy does it?\n\na\n\nQ2: What is b?\nc\n\n"
                 "Q3: A valve sticks.\nName the cause.\n\nd\n",
     .cards = "labelled: A pump leaks./Why does it? => a\nlabelled: What is b? => "
              "c\nlabelled: A "
              "valve sticks./Name the cause. => d\n"},
    {.name = "items below what tells to choose one of them are options",
     .markdown =
         "# Exam\n\nQ1: Which of the following is a pump?\n\n1. a\n2. b\n\nQ2: Cuál de las "
         "siguientes es c?\n\n1. d\n2. e\n\nQ3: What moves f?\n\n1. g\n2. h\n",
     .cards =
         "labelled: Which of the following is a pump?//1. a/2. b\nlabelled: Cuál de las "
         "siguientes es c?//1. d/2. e\nlabelled: What moves f? => 1. g/2. h\n"},
    {.name = "between labels that count, several higher headings tell on, and one names a "
             "chapter",
     .markdown =
         "# Pumps\n\n## Question 1. What is a?\n\nb\n\n# Parts\n\nc\n\n# What is d?\n\n"
         "e\n\n## Question 2. What is f?\n\ng\n\n# Valves\n\nAbout h.\n\n## Question 3. "
         "What is i?\n\nj\n\n## Question 4. What is k?\n\nl\n\n## Question 5. What is "
         "m?\n\nn\n",
     .cards =
         "heading: What is a? => b//# Parts//c//# What is d?//e\nheading: What is f? => "
         "g\nheading: What is i? => j\nheading: What is k? => l\nheading: What is m? => "
         "n\n"},
    {.name = "numbered lines in bold above options are open questions in an exam",
     .markdown = "# Pump exam\n\n**1.** The wheel consists of:\nA) a\nB) b\nC) c\n\n**2.** "
                 "Which part "
                 "drips?\nA) d\nB) e\nC) f\n\n**3.** The valve ____.\n\n**4.** Explain "
                 "g.\n\n**5.** Why "
                 "h?\n",
     .cards = "line: The wheel consists of://A) a/B) b/C) c\nline: Which part drips?//A) "
              "d/B) e/C) f\nline: "
              "The valve ____.\nline: Explain g.\nline: Why h?\n"},
    {.name = "a blank may stand between the letter of an option and its bracket",
     .markdown =
         "# Test\n\n1. Pumps are :  \na ) wet  \nb ) dry  \ncorrect: a  \n\n2. Valves "
         "are :  \na ) red  \nb ) shut  \ncorrect: b  \n\n3. Taps are :  \na ) open  "
         "\nb ) old  \ncorrect: a  \n",
     .cards = "labelled: Pumps are ://a ) wet  /b ) dry => a\nlabelled: Valves are ://a ) "
              "red  /b ) shut => b\nlabelled: Taps are ://a ) open  /b ) old => a\n"},
    {.name = "several options may be ticked below a heading in a QCM",
     .markdown =
         "## QCM : pompes\n\n### 1. Une pompe est :\n- [ ] a\n- [x] b\n- [x] c\n\n### 2. "
         "Une vanne est :\n- [x] d\n- [ ] e\n",
     .cards = "heading: Une pompe est ://- a/- b/- c => - b/- c\nheading: Une vanne est "
              "://- d/- "
              "e => d\n"},
    {.name = "a blank ends what is asked before an arrow",
     .markdown = "# Pump quiz\n\n1. The wheel is ____ → round\n2. It turns ____ → "
                 "right\n",
     .cards = "list: The wheel is ____ => round\nlist: It turns ____ => right\n"},
    {.name =
         "an answer's heading may carry the number of the question above, or be a letter",
     .markdown = "# Pumps\n\n## Question 1\nThe wheel turns\n\n## Answer 1\nright\n\n## "
                 "Question 2\nThe valve opens\n\n## Answer 2\nup\n\n## Q 3\nThe tap "
                 "drips\n\n### A\noil\n",
     .cards = "heading: The wheel turns => right\nheading: The valve opens => up\nheading: "
              "The tap drips => oil\n"},
    {.name = "answers below each list may say in bold to which number they are",
     .markdown = "# Pumpen\n\n## Eins\n\n1. Was ist a?\n2. Wozu b?\n3. Wer c?\n\n**Ad "
                 "1.** d\n\n**Ad 3.** e:\n\n- f\n\n## Zwei\n\n1. Was ist g?\n2. Nennen "
                 "Sie h.\n\n**Ad 1.** i\n\n**Ad 2.** j\n",
     .cards = "labelled: Was ist a? => d\nlabelled: Wozu b?\nlabelled: Wer c? => e://- "
              "f\nlabelled: Was ist g? => i\nlabelled: Nennen Sie h. => j\n"},
    {.name = "steps behind a list that asks answer none of it",
     .markdown = "# Pumps\n\n1. Is a open?\n2. Is b set?\n3. Does c run?\n\n**Step 1.** "
                 "Open d.\n\n**Step 2.** Press e.\n\n**Step 3.** Wait.\n",
     .cards = ""},
    {.name = "what a sheet only lists and another answers is no prompt",
     .markdown = "# Mock interview questions\n\n## Candidate\n\n1. What is a pump "
                 "for?\n2. Why b, and when?\n3. Who turns a wheel?\n\n## Interviewer\n\n1. "
                 "**What is a pump for?**\n   c\n2. **Why b, and when?**\n   d\n3. "
                 "**How e?**\n   f\n",
     .cards = "list: Who turns a wheel?\nlist: What is a pump for? => c\nlist: Why b, and "
              "when? => d\nlist: How e? => f\n"},
    {.name =
         "key bracket: letters in brackets at a question name its options, with or without "
         "a mark behind their letters",
     .markdown =
         "# Pilot exam questions\n### Which lights burn? (AC)\nA White\nB Red\nC "
         "Green\n### The depth is: (b)\na) 4 m\nb) 6 m\n\n### 海图（ B ）在\n\n- A、舱\n- "
         "B、桥\n### Why (C)?\nA reef\nlies there.\n### Where (AD)\nA here\nB there\n",
     .cards =
         "heading: Which lights burn?//- A. White/- B. Red/- C. Green => - A. White/- C. "
         "Green\nheading: The depth is://- a. 4 m/- b. 6 m => b. 6 m\nheading: 海图（ "
         "）在//- A. 舱/- B. 桥 => B. 桥\nheading: Why (C)? => A reef/lies "
         "there.\nheading: Where (AD) => A here/B there\n"},
    {.name =
         "a tick tells the right item of a list that a line calls options, and of no other",
     .markdown =
         "# Rowing questions\n\n## Who calls?\n\n**Options:**\n\n1. The bow\n2. The "
         "cox ✅\n3. The coach\n\n**Explanation:** a\n\n## What is "
         "allowed?\n\nBoats:\n- Two\n- Four ✅\n- Eight\n",
     .cards =
         "heading: Who calls?//**Options:**//1. The bow/2. The cox/3. The coach => The "
         "cox//**Explanation:** a\nheading: What is allowed? => Boats:/- Two/- Four "
         "✅/- Eight\n"},
    {.name = "a line behind options names the right one by letter or number, whatever "
             "stands around that",
     .markdown = "# Pump quiz\n\nQ1.What is a?\n1. b\n1. c\n1. d\n\nA.2\n\nQ2.What is "
                 "e?\n(1) f\n(2) g\n(3) h\n\nThe correct answer is (3).\n\nQ3.What is "
                 "i?\n- a) j\n- b) k\n- c) l\n\n【答案】b\n\nQ4.What is "
                 "m?\n① n\n② o\n③ p\n\nAnswer ③\n",
     .cards = "labelled: What is a?//1. b/2. c/3. d => 2\nlabelled: What is e?//1. f/2. "
              "g/3. h => The correct answer is (3).\nlabelled: What is i?//- a) j/- b) "
              "k/- c) l => b\nlabelled: What is m?//1. n/2. o/3. p => ③\n"},
    {.name = "numbers from 1 on of which an answer's label names one are options, in "
             "the list of the question or in one of their own",
     .markdown =
         "# Pump quiz\n\n1. What is a?\n1. b\n2. c\n3. d\n\nAnswer: 2\n\n2. What is "
         "e?\n1) f\n2) g\n3) h\n\nAnswer: (3)\n\n3. What is m?\n1. n\n2. o\n3. "
         "p\n\nAnswer: 1\n",
     .cards = "numbered: What is a?//1. b/2. c/3. d => 2\nnumbered: What is e?//1. f/2. "
              "g/3. h => (3)\nnumbered: What is m?//1. n/2. o/3. p => 1\n"},
    {.name = "options that another alphabet counts, and a list in a sentence that is none",
     .markdown = "# Вопросы\n\n1. Что такое насос?\nа) колесо\nб) **машина**\nв) дом\n\n2. "
                 "Зачем масло?\nа) для холода\nб) для шума\nв) для дома\n\nОтвет: а\n\n3. "
                 "Τι είναι a;\nα) b\nβ) **c**\nγ) d\n\n### Что делает насос?\n\nа) "
                 "гудит;\nб) качает;\nв) стоит.\n",
     .cards = "numbered: Что такое насос?//- а) колесо/- б) **машина**/- в) дом => б) "
              "**машина**\nnumbered: Зачем масло?//а) для холода/б) для шума/в) для дома "
              "=> а\nnumbered: Τι είναι a;//- α) b/- β) **c**/- γ) d => β) **c**\nheading: "
              "Что делает насос? => а) гудит;/б) качает;/в) стоит.\n"},
    {.name = "choice: which one is correct is said without a label",
     .markdown = "# Pump quiz\n\n1. What turns?\n   - A. A wheel\n   - B. A "
                 "wall\n\n   <details><summary>Answer</summary>\n\n   Correct answer: "
                 "A\n\n   </details>\n\n2. What stands?\n   - A. A wheel\n   - B. A "
                 "wall\n\n   <details><summary>Answer</summary>\n\n   **Correct "
                 "answer:** B\n\n   It never turns.\n\n   </details>\n\n3. What "
                 "leaks?\n   - A. A pipe\n   - B. A wall\n\n   "
                 "<details><summary>Answer</summary>\n\n   **Correct answer: A**\n\n   It "
                 "rusts.\n\n   </details>\n",
     .cards = "list: What turns?//- A. A wheel/- B. A wall => A\nlist: What stands?//- A. "
              "A wheel/- B. A wall => B//It never turns.\nlist: What leaks?//- A. A "
              "pipe/- B. A wall => **A**//It rusts.\n"},
    {.name =
         "key: a bare letter takes nothing from a question whose answer folds, and such "
         "letters begin its answers however often",
     .markdown =
         "# Pump quiz\n\n## Question 1\n\nWhat turns?\n\nA) A wall\nB) A "
         "wheel\n\n> [!success]- Answer\n> **Correct Answer: B**\n>\n> It has an "
         "axle.\n\n## Question 2\n\nWhat leaks?\n\nA) A stone\nB) A pipe\n\n> "
         "[!success]- Answer\n> **Correct Answer: B**\n>\n> It rusts.\n\n## "
         "Question 3\n\nWhat lifts?\n\nA) A lid\nB) A valve\n\n> [!success]- "
         "Answer\n> **Correct Answer: B**\n>\n> It is light.\n\n## Question "
         "4\n\nWhat drips?\n\nA) A brick\nB) A tap\n\n> [!success]- Answer\n> "
         "**Correct Answer: B**\n>\n> It is worn.\n\n## Answer Key\n\n| Q | A | Q | A "
         "|\n|---|---|---|---|\n| 1 | B | 3 | B |\n| 2 | B | 4 | B |\n",
     .cards = "heading: What turns?//A) A wall/B) A wheel => **B**//It has an "
              "axle.\nheading: What leaks?//A) A stone/B) A pipe => **B**//It "
              "rusts.\nheading: What lifts?//A) A lid/B) A valve => **B**//It is "
              "light.\nheading: What drips?//A) A brick/B) A tap => **B**//It is worn.\n"},
    {.name = "key: all of a list that it answers ask, whatever its title",
     .markdown =
         "# Pump set\n\n1. Which a is wet?\n   A. b\n   B. c\n\n2. The pumps of a ship "
         "are\n   A. d\n   B. e\n\n3. What is f?\n   A. g\n   B. h\n\n## Answer "
         "Key\n\n1. **B.** It leaks.\n2. **A.** They rust.\n3. **B.**\n",
     .cards = "list: Which a is wet?//A. b/B. c => **B.** It leaks.\nlist: The pumps of a "
              "ship are//A. d/B. e => **A.** They rust.\nlist: What is f?//A. g/B. h => "
              "**B.**\n"},
    {.name = "key: a letter with its number may have a line to itself above code",
     .markdown = "Q1) Write a.\nA1)\n```\nb\n```\nQ2) What is c?\nA2) d\n\nQ3) Why "
                 "e?\nA3) f\n",
     .cards =
         "labelled: Write a. => ```/b/```\nlabelled: What is c? => d\nlabelled: Why e? "
         "=> f\n"},
    {.name = "options behind full-width signs, and a key that names the questions' numbers",
     .markdown = "# ポンプ 問題\n\n### 問1\n油はどれか。\n\nア　水\nイ　油\n\n### 問2\n"
                 "水はどれか。\n\nア、水\nイ、油\n\n### 問3\n砂はどれか。\n\n（A）砂\n（B）"
                 "水\n\n## 解答\n\n**問1**　イ\n黒い。\n\n**問2**　ア\n青い。\n\n### "
                 "問3　A\n\n黄色い。\n",
     .cards = "heading: 油はどれか。//ア　水/イ　油 => イ/黒い。\nheading: "
              "水はどれか。//ア、水/イ、油 => ア/青い。\nheading: "
              "砂はどれか。//（A）砂/（B）水 => A//黄色い。\n"},
    {.name = "what has hardly anything but options above a key is a test, by any name",
     .markdown =
         "# La bomba\n\n**1.** La bomba es:\n\n- a) roja\n- b) azul\n\n**2.** El "
         "pozo es:\n\n- a) hondo\n- b) ancho\n\n**3.** La arena es:\n\n- a) "
         "fina\n- b) gruesa\n\n## Plantilla de respuestas\n\n| Número | Respuesta | "
         "Artículo |\n|---|---|---|\n| 1 | b | Art. 1 |\n| 2 | a | Art. 2 |\n| 3 | "
         "b | Art. 7 |\n",
     .cards = "line: La bomba es://- a) roja/- b) azul => b//Art. 1\nline: El pozo "
              "es://- a) hondo/- b) ancho => a//Art. 2\nline: La arena es://- a) fina/- b) "
              "gruesa => b//Art. 7\n"},
    {.name = "such a test asks in numbered lines that are bold as a whole, too",
     .markdown =
         "# Die Pumpe\n\n**1. Die Pumpe ist:**\n\na) rot\nb) blau\n\n**2. Der "
         "Brunnen ist:**\n\na) tief\nb) breit\n\n**3. Der Sand ist:**\n\na) fein\nb) "
         "grob\n\n## Antworten\n\n1. b\n2. a\n3. b\n",
     .cards =
         "bold: Die Pumpe ist://a) rot/b) blau => b\nbold: Der Brunnen ist://a) tief/b) "
         "breit => a\nbold: Der Sand ist://a) fein/b) grob => b\n"},
    {.name = "parts that letters count are answered by a label in a quotation, too",
     .markdown = "# Pumpe\n\n## Aufgabe 1\n\n**a) Nennen Sie ein Rad.**\n\n> "
                 "**Lösungsvorschlag**\n> Das rote.\n\n**b) Erläutern Sie das Öl.**\n\n> "
                 "**Lösungsvorschlag**\n>\n> Es ist nass.\n\n**c) Wie tief ist der "
                 "Brunnen?**\n\n> **Lösungsvorschlag**\n> 4 m\n",
     .cards = "labelled: Nennen Sie ein Rad. => Das rote.\nlabelled: Erläutern Sie das Öl. "
              "=> Es ist nass.\nlabelled: Wie tief ist der Brunnen? => 4 m\n"},
    {.name = "what asks about this code holds it, in other languages, too",
     .markdown =
         "# Preguntas de entrevista\n\n## ¿Qué hace este código?\n\n```js\npump(1)\n"
         "```\n\nGira.\n\n## Що робить цей код?\n\n```js\npump(2)\n```\n\nХутко "
         "крутить.\n\n## Was tut dieser Code?\n\n```js\npump(3)\n```\n\nEr pumpt.\n",
     .cards =
         "heading: ¿Qué hace este código?//```js/pump(1)/``` => Gira.\nheading: Що "
         "робить цей код?//```js/pump(2)/``` => Хутко крутить.\nheading: Was tut dieser "
         "Code?//```js/pump(3)/``` => Er pumpt.\n"},
    {.name =
         "key: a numbered item is found by its number, and options flush below are asked",
     .markdown = "# Pump quiz\n\n1. A pump is:\n\nA. red\nB. blue\n\n2. The well "
                 "has\n\nA. depth\nB. width\n\n3. Sand serves for\n\nA. glass\nB. "
                 "oil\n\n## Answers\n\n1-b, 2-a, 3-a\n",
     .cards = "numbered: A pump is://A. red/B. blue => b\nnumbered: The well has//A. "
              "depth/B. width => a\nnumbered: Sand serves for//A. glass/B. oil => a\n"},
    {.name = "a box may hold a space that breaks no line",
     .markdown = "# Pump quiz\n\n## What is a?\n\n- [ ] b\n- [x] c\n- [\u00a0] d\n\n## "
                 "What is e?\n\n- [x] f\n- [\u00a0] g\n",
     .cards = "heading: What is a?//- b/- c/- d => c\nheading: What is e?//- f/- g => "
              "f\n"},
    {.name =
         "code above options of which none is named leaves a question as open as these do",
     .markdown = "# Pump quiz\n\n## 1. What does it print?\n\n```\na\n```\n\n- A. b\n- B. "
                 "c\n- C. d\n\n## 2. What is e?\n\nf\n\n## 3. How does it "
                 "stop?\n\n```\ng\n```\n\nThen h.\n",
     .cards = "heading: What does it print?//```/a/```//- A. b/- B. c/- C. d\nheading: "
              "What is e? => f\nheading: How does it stop? => ```/g/```//Then h.\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
