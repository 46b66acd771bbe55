// SPDX-License-Identifier: MIT
// Marks that nearly all questions of a file carry: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "the hours of questions are no part of them, however they are written",
     .file = "interview.md",
     .markdown = "# Valves\n\n- 09:04 What is a?\n  - b\n- 09:11 `c` leaks. Why?\n  - "
                 "d\n- 09.50 What is e?\n  - f\n- 10:02 What is g?\n  - h\n- 10:09 "
                 "What is i?\n  - j\n",
     .cards = "list: What is a? => - b\nlist: `c` leaks. Why? => - d\nlist: What is e? => "
              "- f\nlist: What is g? => - h\nlist: What is i? => - j\n"},
    {.name = "nor is the day on which each was asked",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n## Day1:What is a?\n\nb\n\n## Day 2 - What is c?\n\nd\n\n## "
         "第3天 阀门是什么？\n\ne\n\n## 2031.07.09 What is f?\n\ng\n\n## Day 4 is what "
         "for pumps?\n\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: "
              "阀门是什么？ => e\nheading: What is f? => g\nheading: Day 4 is what for "
              "pumps? => h\n"},
    {.name = "nor a number with a full stop as wide as a word behind it",
     .file = "interview.md",
     .markdown = "# 阀门\n\n#### Q1。 甲是什么？\n\n乙\n\n#### Q2。 丙\n\n丁\n",
     .cards = "heading: 甲是什么？ => 乙\nheading: 丙 => 丁\n"},
    {.name = "nor a bracket with several signs behind it, for which its row has columns",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n| # | Tag | Level | Question |\n|---|---|---|---|\n| 1 | D | EL | "
         "What is a seal? |\n| 2 | S | EL | Why does it leak? |\n| 3 | D | EL | What is a "
         "pump? |\n\n### Answers\n\n#### 1. What is a seal? [D | EL]\nx\n\n#### 2. Why "
         "does it leak? [S | EL]\ny\n\n#### 3. What is a pump? [D | EL]\nz\n",
     .cards = "heading: What is a seal? => x\nheading: Why does it leak? => y\nheading: "
              "What is a pump? => z\n"},
    {.name = "nor one with an angle bracket",
     .file = "interview.md",
     .markdown = "# Valves\n\n3> What is a?\n\nb\n\n4> Sort c.\n\nd\n\n5> Why e > "
                 "f?\n\ng\n",
     .cards = "line: What is a? => b\nline: Sort c. => d\nline: Why e > f? => g\n"},
    {.name = "nor one behind a letter of another script",
     .file = "interview.md",
     .markdown = "# Valves\n\n### П1. What is a?\n\nb\n\n### П2. What is c?\n\nd\n\n### "
                 "П3. What is e?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "nor is the number of a chapter, though each counts anew",
     .file = "interview.md",
     .markdown = "# 阀门\n\n## 铜\n\n- 一、甲是什么？\n- 二、乙是什么？\n- "
                 "二、三级丙是什么？\n\n## 铁\n\n- "
                 "一、丁是什么？\n- 戊是什么？\n",
     .cards = "list: 甲是什么？\nlist: 乙是什么？\nlist: 二、三级丙是什么？\nlist: "
              "丁是什么？\nlist: 戊是什么？\n"},
    {.name = "nor is a number with any signs around it",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### #7 What is a?\n\nb\n\n### #9 What is c?\n\nd\n\n### #10 How do "
         "pumps hum?\n\ne\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: How do "
              "pumps hum? => e\n"},
    {.name = "nor what stands in brackets and counts",
     .file = "interview.md",
     .markdown = "# Valves\n\n### (3–5×) What is a?\n\nb\n\n### (2–3×) What is "
                 "c?\n\nd\n\n### (1–2×) What is e?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "nor one in emphasis, with a colon behind that",
     .file = "interview.md",
     .markdown = "# Valves\n\n## Question 1\n\n**Question** *(Easy)*: What is "
                 "a?\n\n**Answer:** b\n\n## Question 2\n\n**Question** *(Hard)*: What is "
                 "c?\n\n**Answer:** d\n\n## Question 3\n\n**Question** *(Easy)*: What is "
                 "e?\n\n**Answer:** f\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "or recurs",
     .file = "interview.md",
     .markdown = "# Valves\n\n### [Acme] What is a?\n\nb\n\n### [Brass & Co] What is "
                 "c?\n\nd\n\n### [Acme] What is e?\n\nf\n\n### [Brass & Co] What is "
                 "[g]?\n\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\nheading: What is [g]? => h\n"},
    {.name = "but not what is another each time",
     .file = "interview.md",
     .markdown = "# Valves\n\n### [Ball valve] How does it turn?\n\nb\n\n### [Gate] How "
                 "does it rise?\n\nd\n\n### [Pump] How does it run?\n\nf\n",
     .cards = "heading: [Ball valve] How does it turn? => b\nheading: [Gate] How does it "
              "rise? => d\nheading: [Pump] How does it run? => f\n"},
    {.name = "nor where only some have it",
     .file = "interview.md",
     .markdown = "# Valves\n\n### [A] What is a?\n\nb\n\n### What is c?\n\nd\n\n### [A] "
                 "What is e?\n\nf\n\n### What is g?\n\nh\n",
     .cards = "heading: [A] What is a? => b\nheading: What is c? => d\nheading: [A] What "
              "is e? => f\nheading: What is g? => h\n"},
    {.name = "code and keys are marks where a sentence begins behind them",
     .file = "interview.md",
     .markdown = "# Valves\n\n### `easy` What is a?\n\nb\n\n### `hard` What is "
                 "c?\n\nd\n\n### `easy` What is e?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "but not where it goes on",
     .file = "interview.md",
     .markdown = "# Valves\n\n### `open` or `shut`?\n\nb\n\n### `shut` is what?\n\nd\n\n"
                 "### `open` is what?\n\nf\n",
     .cards = "heading: `open` or `shut`? => b\nheading: `shut` is what? => d\nheading: "
              "`open` is what? => f\n"},
    {.name = "numbers of the sentence do not rise",
     .file = "interview.md",
     .markdown = "# Valves\n\n### 4 valves leak, why?\n\nb\n\n### 2 pumps hum, "
                 "why?\n\nd\n\n### 1 pipe breaks, why?\n\nf\n",
     .cards = "heading: 4 valves leak, why? => b\nheading: 2 pumps hum, why? => "
              "d\nheading: 1 pipe breaks, why? => f\n"},
    {.name =
         "records: a table of one row with the same head below each question is told of "
         "none",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n## Why do a leak?\n\n| Kind | State |\n|---|---|\n| Ask | Open "
         "|\n\n**Description**\n\nb\n\n## Where is c?\n\n| Kind | State |\n|---|---|\n| "
         "Ask | Shut |\n\n**Description**\n\nd\n\n## How does e turn?\n\n| Kind | State "
         "|\n|---|---|\n| Ask | Open |\n\n**Description**\n\nf\n\n## What is g?\n\n| Kind "
         "| State |\n|---|---|\n| Ask | Shut |\n\n**Description**\n\nh\n",
     .cards =
         "heading: Why do a leak? => b\nheading: Where is c? => d\nheading: How does e "
         "turn? => f\nheading: What is g? => h\n"},
    {.name = "records: nor is it a part of the answers, but one of more rows is",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n## Why do a leak?\n\n| Kind | State |\n|---|---|\n| Ask | Open "
         "|\n\nb\n\n## Where is c?\n\n| Kind | State |\n|---|---|\n| Ask | Shut "
         "|\n\nd\n\n## How does e turn?\n\n| Kind | State |\n|---|---|\n| Ask | Open "
         "|\n\nf\n\n## Which g?\n\n| Kind | State |\n|---|---|\n| Ask | Shut |\n\nh\n\n## "
         "Which i?\n\n| Kind | State |\n|---|---|\n| j | k |\n| l | m |\n",
     .cards =
         "heading: Why do a leak? => b\nheading: Where is c? => d\nheading: How does e "
         "turn? => f\nheading: Which g? => h\nheading: Which i? => | Kind | State "
         "|/|---|---|/| j | k |/| l | m |\n"},
    {.name =
         "scores: what an answer is worth is no part of it, nor what names the next ones",
     .file = "exam.md",
     .markdown =
         "Block A\n\nQ: Why do a leak?\n\nA: b\n\nPoints: \\_\\_ / 2\n\nQ: Where is "
         "c?\n\nA: d\n\nPoint: \\_\\_ / 1\n\nBlock B\n\nQ: How does e turn?\n\nA: "
         "f\n\nPoints: \\_\\_ / 3\n\n**Remark:** slowly\n",
     .cards = "labelled: Why do a leak? => b\nlabelled: Where is c? => d\nlabelled: How "
              "does e turn? => f//**Remark:** slowly\n"},
    {.name = "scores: unless hardly any is counted so",
     .file = "exam.md",
     .markdown = "Q: Why do a leak?\n\nA: b\n\nMark 1 of 2\n\nQ: Where is c?\n\nA: "
                 "d\n\nQ: How does e turn?\n\nA: f\n\nMark 2 of 2\n",
     .cards = "labelled: Why do a leak? => b//Mark 1 of 2\nlabelled: Where is c? => "
              "d\nlabelled: How does e turn? => f//Mark 2 of 2\n"},
    {.name = "several marks go one by one",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### #1 [Acme] What is a?\n\nb\n\n### #2 [Acme] What is c?\n\nd\n\n"
         "### #3 [Brass] What is e?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "behind questions the same holds of signs, brackets and links",
     .file = "interview.md",
     .markdown = "# Valves\n\n### What is a? ★☆☆ [Acme]\n\nb\n\n### What is c? ★★☆ "
                 "[Acme]\n\nd\n\n### What is e? ★☆☆ *[Brass]*\n\nf\n\n### What is g? ★☆☆ "
                 "[Acme]\n\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\nheading: What is g? => h\n"},
    {.name = "images that recur are none, in a row or in links",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### ![junior](a/1.svg) What is a?\n\nb\n\n### ![senior](a/2.svg) "
         "![ops](a/3.svg) Which c?\n\nd\n\n### [![junior](a/1.svg)](#l) What is "
         "e?\n\nf\n\n### ![senior](a/2.svg) What is ![g](g.png)?\n\nh\n",
     .cards = "heading: What is a? => b\nheading: Which c? => d\nheading: What is e? => "
              "f\nheading: What is ![g](g.png)? => h\n"},
    {.name = "nor are elements with a class, before and behind",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### <img src=\"1.svg\"> What is a? <span "
         "style=\"x\">[Acme]</span>\n\n"
         "b\n\n### <img src=\"2.svg\"> What is c? <span style=\"x\">[Brass]</span>\n\nd\n\n"
         "### <img src=\"1.svg\"> What is e? <span style=\"x\">[Acme]</span>\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "but an image of its own for each is asked about",
     .file = "interview.md",
     .markdown = "# Valves\n\n### ![one](1.png) What is a?\n\nb\n\n### ![two](2.png) What "
                 "is c?\n\nd\n\n### ![three](3.png) What is e?\n\nf\n",
     .cards = "heading: ![one](1.png) What is a? => b\nheading: ![two](2.png) What is c? "
              "=> d\nheading: ![three](3.png) What is e? => f\n"},
    {.name = "pictures before a question, in bold or not, whatever the others carry",
     .file = "interview.md",
     .markdown = "# Valves\n\n### ✅ What is a?\n\nb\n\n### **👌🏽什么是 "
                 "c？**\n\nd\n\n### "
                 "What is e?\n\nf\n\n### 🐶 in French?\n\ng\n\n### 🇫🇷 = what?\n\nh\n",
     .cards = "heading: What is a? => b\nheading: 什么是 c？ => d\nheading: What is e? => "
              "f\nheading: 🐶 in French? => g\nheading: 🇫🇷 = what? => h\n"},
    {.name = "numbers that count on in a row, however many others have none",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n- 1 什么是 a？\n- 2 为什么 b？\n- 3 怎么 c？\n- 为什么 d？\n- "
         "2 种 e 是什么？\n- 怎么 f？\n- 4.1什么是 g？\n- 4.3为什么 h？\n- 4.4怎么 i？\n- "
         "什么是 j？\n",
     .cards = "list: 什么是 a？\nlist: 为什么 b？\nlist: 怎么 c？\nlist: 为什么 d？\nlist: "
              "2 种 e "
              "是什么？\nlist: 怎么 f？\nlist: 什么是 g？\nlist: 为什么 h？\nlist: 怎么 "
              "i？\nlist: "
              "什么是 j？\n"},
    {.name = "a number before signs that begin the question",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### 1.What is a?\nb\n\n### 2.::c or :d, which is older?\ne\n\n### "
         "3.'f' or 'g', which is wet?\nh\n",
     .cards =
         "heading: What is a? => b\nheading: ::c or :d, which is older? => e\nheading: 'f' "
         "or 'g', which is wet? => h\n"},
    {.name = "nor is a bracket that a sign opens, whatever it says to do",
     .file = "interview.md",
     .markdown = "# Valves\n\n## What is a? (👇 Open this)\n\nb\n\n## What is c? (👇 "
                 "Open this)\n\nd\n\n## What is e? (👇 Open this)\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "but an instruction in brackets stays",
     .file = "interview.md",
     .markdown = "# Valves\n\n### What is a? (name two)\n\nb\n\n### What is c? (name "
                 "two)\n\nd\n\n### What is e? (name two)\n\nf\n",
     .cards = "heading: What is a? (name two) => b\nheading: What is c? (name two) => "
              "d\nheading: What is e? (name two) => f\n"},
    {.name = "numbers of parts stand in links as well, and 10 comes behind 9",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n- <span id=\"1-8\">1-8 What is a?</span>\n  - b\n- [1-9 What is "
         "c?](#c)\n  - d\n- [1-10 What is e?](#e)\n  - f\n- [2-1-1 What is g?](#g)\n  - "
         "h\n- [2-1-2 What is i?](#i)\n  - j\n- [2-1-3 What is k?](#k)\n  - l\n",
     .cards = "list: What is a? => - b\nlist: [What is c?](#c) => - d\nlist: [What is "
              "e?](#e) => - f\nlist: [What is g?](#g) => - h\nlist: [What is i?](#i) => - "
              "j\nlist: [What is k?](#k) => - l\n"},
    {.name = "a number and a dash may be glued to words of scripts without spaces",
     .file = "interview.md",
     .markdown = "# Valves\n\n### 7-什么是 a？\n\nb\n\n### 8-什么是 c？\n\nd\n\n### "
                 "9-什么是 e？\n\nf\n",
     .cards = "heading: 什么是 a？ => b\nheading: 什么是 c？ => d\nheading: 什么是 e？ "
              "=> f\n"},
    {.name = "numbers of parts go on from one chapter to the next",
     .file = "interview.md",
     .markdown = "# Valves\n\n### 1.8- What is a?\n\nb\n\n### 1.9- What is c?\n\nd\n\n### "
                 "2.1- What is e?\n\nf\n\n### What is g?\n\nh\n\n### What is i?\n\nj\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\nheading: What is i? => j\n"},
    {.name = "letters of parts are none of the question that is one",
     .file = "exam.md",
     .markdown =
         "# Valves\n\n## 1\n\n#### a) What is a?\n\nb\n\n#### b) What is "
         "c?\n\nd\n\n## 2\n\n#### e) Why f?\n\ng\n\n#### a) Why h? b) Why i?\n\nj\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Why f? => "
              "g\nheading: a) Why h? b) Why i? => j\n"},
    {.name = "names in brackets behind questions may have spaces around them",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### What is a? ( Ann )\n\nb\n\n### Explain c. ( Bob )\n\nd\n\n"
         "### Why e? (Ann)\n\nf\n\n### Why g? ( Bob )\n\nh\n",
     .cards = "heading: What is a? => b\nheading: Explain c. => d\nheading: Why e? => "
              "f\nheading: Why g? => h\n"},
    {.name = "how much a question matters is no part of it",
     .file = "interview.md",
     .markdown = "# Valves\n\n### 什么是 a？（重点）\n\nb\n\n### 什么是 c？(难点 "
                 "待优化)\n\nd\n\n### 什么是 e？（重点 f）\n\ng\n",
     .cards = "heading: 什么是 a？ => b\nheading: 什么是 c？ => d\nheading: 什么是 "
              "e？（重点 f） => g\n"},
    {.name = "pictures that are told by their names are none of the words",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### :pencil2:1.What is a?\n\nb\n\n### :gear: What is "
         "c?\n\nd\n\n### :root: and :host, what are they?\n\ne\n\n### ::before, what "
         "is it?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: :root: and "
              ":host, what are they? => e\nheading: ::before, what is it? => f\n"},
    {.name = "emphasis that a question opens or closes alone is none of it; code is",
     .file = "interview.md",
     .markdown = "# Valves\n\n1. **What is **a** for?\n2. Why is b wet?**\n3. **kw: what "
                 "does it gather?\n4. *.c files: what do they hold?\n5. **d** and **e**: "
                 "why?\n",
     .cards = "list: What is **a** for?\nlist: Why is b wet?\nlist: **kw: what does it "
              "gather?\nlist: *.c files: what do they hold?\nlist: **d** and **e**: "
              "why?\n"},
    {.name = "a capital that counts is none of them",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### A. What is a?\n\nb\n\n### B. Why does c leak?\n\nd\n\n### "
         "C. How is e closed?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: Why does c leak? => d\nheading: How is "
              "e closed? => f\n"},
    {.name = "what answered questions carry, others need not",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n## Question 1 (Mild): What is a?\n\nb\n\n## Question 2 (Mild): Why "
         "c?\n\nd\n\n## Question 3 (Hot): How is e closed?\n\nf\n\n## Open "
         "questions\n\n- Who made g?\n- What is h for?\n- Why i?\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: How is e closed? "
              "=> f\nlist: Who made g?\nlist: What is h for?\nlist: Why i?\n"},
    {.name = "a tag in code ends the words, whatever a dash tells behind it",
     .file = "interview.md",
     .markdown =
         "# Valves\n\n### How to sort? `[heap]` — Acme (2031), Bolt "
         "(2033)\n\nb\n\n### What is c? `[list]` `[map]` — Acme\n\nd\n\n### Why does "
         "e leak? `[tree]`\n\nf\n\n### What does `[` mean?\n\ng\n\n### Can h "
         "hum `[oil pump]` - Acme (2031)\n\ni\n",
     .cards = "heading: How to sort? => b\nheading: What is c? => d\nheading: Why does "
              "e leak? => f\nheading: What does `[` mean? => g\nheading: Can h hum => i\n"},
    {.name = "nor a word that counts, with nothing between it and the question",
     .markdown =
         "# Pump drills\n\n## Drill 1.1\n\nOpen the "
         "lid.\n\n<details><summary>Solution</summary>\n\na\n\n</details>\n\n## Drill "
         "1.2\n\nIs it "
         "warm?\n\n<details><summary>Solution</summary>\n\nb\n\n</details>\n\n## Drill "
         "1.3\n\nClose it.\n\n<details><summary>Solution</summary>\n\nc\n\n</details>\n",
     .cards = "heading: Open the lid. => a\nheading: Is it warm? => b\nheading: Close it. "
              "=> c\n"},
    {.name = "that a question follows another up is no part of it",
     .file = "interview.md",
     .markdown = "# Valves\n\n### What is a?\n\nb\n\n### 꼬리질문: c는 젖나요?\n\nd\n",
     .cards = "heading: What is a? => b\nheading: c는 젖나요? => d\n"},
    {.name = "a line that says no more than the word for an answer is a label where most "
             "answers begin with it",
     .markdown = "# Pump questions\n\n**1. What is a?**\n\nAns\n- b\n\n**2. What is "
                 "c?**\n\nAns\n\nd\n\n**3. What is e?**\n\nAns \n\nf\n\n**4. What is "
                 "g?**\n\nAns\n\nh\n\n**5. What is i?**\n\nj\n",
     .cards = "bold: What is a? => - b\nbold: What is c? => d\nbold: What is e? => "
              "f\nbold: What is g? => h\nbold: What is i? => j\n"},
    {.name = "of one in two it is what they say",
     .markdown = "# Pump questions\n\n**1. What is a?**\n\nSolution\n\n- b\n\n**2. What is "
                 "c?**\n\nd\n\n**3. What is e?**\n\nSolution\n\nf\n\n**4. What is "
                 "g?**\n\nh\n",
     .cards = "bold: What is a? => Solution//- b\nbold: What is c? => d\nbold: What is e? "
              "=> Solution//f\nbold: What is g? => h\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
