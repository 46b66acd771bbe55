// SPDX-License-Identifier: MIT
// What tells headings, folds and tables of questions from others, and whole files: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "headings right above how each is solved, where questions are promised",
     .file = "interview-questions.md",
     .markdown =
         "# Coding questions\n\n## A valve list\n\n**Approach:** sort.\n\n## A pump "
         "graph\n\n**Approach:** walk.\n\n**Complexity:** b\n\n## An oil "
         "heap\n\n**Approach:** push.\n",
     .cards = "heading: A valve list => **Approach:** sort.\nheading: A pump graph => "
              "**Approach:** walk.//**Complexity:** b\nheading: An oil heap => "
              "**Approach:** push.\n"},
    {.name = "file: an exercise ends with its constraints, though the solution comes late",
     .place = "interview",
     .markdown = "# Two tanks\n## Intuition\na\n## Trigger\nb\n## Problem "
                 "Description\nc\n\nd\n## Constraints\ne\n## Visual example\nf\n## "
                 "Script\ng\n## Solutions\nh\n",
     .cards = "file: Two tanks//c//d/## Constraints/e/## Visual example/f => ## "
              "Script/g/## Solutions/h\n"},
    {.name = "file: right above a short answer a title asks, whatever it says",
     .markdown =
         "# 阀门与水泵\n\n## 一句话回答\n\na\n\n## 结构\n\nb\n\n## 追问\n\n- **会漏吗?** "
         "不会,有垫圈。\n- **能省电吗?** 能,转速低。\n",
     .cards = "file: 阀门与水泵 => ## 一句话回答//a//## 结构//b//## 追问//- **会漏吗?** "
              "不会,有垫圈。/- **能省电吗?** 能,转速低。\n"},
    {.name = "file: unless there are more of them, or it is a chapter with a number",
     .markdown = "# Pumps\n## 1. Short answer\na\n## 2. Parts\nb\n",
     .cards = ""},
    {.name = "file: references as high as the title that asks do not part it",
     .place = "interview-questions",
     .markdown = "# 밸브에 대해서 설명해주세요.\na\n## 부품\nb\n# 참고 자료\n- "
                 "[c](https://example.org)\n",
     .cards = "file: 밸브에 대해서 설명해주세요. => a/## 부품/b/# 참고 자료/- "
              "[c](https://example.org)\n"},
    {.name = "file: among questions few inside of one that ends in its mark are its parts",
     .file = "How do pumps age？.md",
     .place = "interview-questions",
     .among = true,
     .markdown = "# Answer\n\na\n\n# More\n\n## What is b?\n\nc\n\n## How does d "
                 "work?\n\ne\n",
     .cards = "file: How do pumps age？ => a//# More//## What is b?//c//## How does d "
              "work?//e\n"},
    {.name = "file: and so are labels below such a title, but none that asks for all",
     .place = "interview-questions",
     .among = true,
     .markdown = "# How do pumps age?\n\na\n\n## Scenario 1\n\nb\n\nc\n\n## Scenario "
                 "2\n\nd\n\ne\n",
     .cards = "file: How do pumps age? => a//## Scenario 1//b//c//## Scenario 2//d//e\n"},
    {.name = "file: among questions what stands above the only answer sets the scene",
     .among = true,
     .markdown = "# Choose a pump for the well\n\nA village digs, and its people have "
                 "little money.\n\n## Answer guide\n\nA hand pump.\n",
     .cards = "file: Choose a pump for the well//A village digs, and its people have "
              "little money. => A hand pump.\n"},
    {.name = "file: among questions it does so below a title that asks, too",
     .among = true,
     .markdown = "# How does a pump start?\n\nThe operator sees no water for a minute "
                 "behind the switch.\n\n## Answer\n\nIt fills.\n",
     .cards = "file: How does a pump start?//The operator sees no water for a minute "
              "behind the switch. => It fills.\n"},
    {.name = "file: among questions but for whose it is",
     .among = true,
     .markdown = "# How does a pump start?\n\nWaterRank\n\n## Answer\n\nIt fills.\n",
     .cards = "file: How does a pump start? => It fills.\n"},
    {.name = "file: among questions what one may ask on stands beside the title's card",
     .place = "interview-questions",
     .among = true,
     .markdown = "# How do pumps age?\n\na\n\n## Follow-up questions\n\n1. Why does rust "
                 "start?\n2. How is it stopped?\n3. What does oil do?\n",
     .cards = "file: How do pumps age? => a\nlist: Why does rust start?\nlist: How is it "
              "stopped?\nlist: What does oil do?\n"},
    {.name = "file: among questions names of parts that seem to ask inside are no more",
     .place = "interview-questions",
     .among = true,
     .markdown = "# How do pumps age?\n\n## Answer\n\nFast.\n\n# How do pumps "
                 "age?\n\na\n\n# I. Rust\n\nb\n\n# II. What is sand?\n\nc\n",
     .cards = "file: How do pumps age? => Fast.//# How do pumps age?//a//# I. "
              "Rust//b//# II. What is sand?//c\n"},
    {.name = "file: among questions a title may ask by a word alone",
     .place = "interview-questions",
     .markdown = "# 阀门有哪几种\na\n## 球阀\nb\n## 闸阀\nc\n",
     .cards = "file: 阀门有哪几种 => a/## 球阀/b/## 闸阀/c\n"},
    {.name = "heading: a number and how many there are is as blank as a number",
     .markdown = "# Pump exam\n\n### 1 / 3\n\nWhat is a pump?\n\n**Answer:** A "
                 "wheel.\n\n### 2 / 3\n\nWhy does it leak?\n\n**Answer:** It is "
                 "old.\n\n### 3 / 3\n\nWho oils it?\n\n**Answer:** The crew.\n",
     .cards = "heading: What is a pump? => A wheel.\nheading: Why does it leak? => It is "
              "old.\nheading: Who oils it? => The crew.\n"},
    {.name = "heading: a comment in code within an item is none",
     .file = "interview.md",
     .markdown =
         "## Ruby\n\n1. What is a?\n   <details>\n   <summary>Answer</summary>\n\n"
         "   ```ruby\n   # one\n   b\n\n   # two\n   ```\n\n   </details>\n\n2. What is "
         "c?\n   <details>\n   <summary>Answer</summary>\n\n   d\n\n   </details>\n",
     .cards = "list: What is a? => ```ruby/# one/b//# two/```\nlist: What is c? => d\n"},
    {.name = "heading: one indented as an item above it belongs to that",
     .file = "interview.md",
     .markdown = "- What is a?\n\n  b\n\n  ## More\n\n  c\n- What is d?\n\n  e\n",
     .cards = "list: What is a? => b//## More//c\nlist: What is d? => e\n"},
    {.name = "heading: unless a label says that blanks slipped in",
     .markdown = "#### Q1. What is a?\n\n- b\n- c\n\n  #### Q2. What is d?\n\n- e\n- f\n",
     .cards = "heading: What is a? => - b/- c\nheading: What is d? => - e/- f\n"},
    {.name = "heading: one that asks before the first with a label introduces them",
     .markdown = "# Interview\n## What do you need?\nx\n## Q1: a\nb\n## Q2: c\nd\n## Q3: "
                 "e\nf\n",
     .cards = "heading: a => b\nheading: c => d\nheading: e => f\n"},
    {.name = "heading: the last in a quotation owns what stands behind that",
     .markdown = "# Quiz\n\n> ### Q1. What is a?\n\n- [ ] b\n- [x] c\n\n> ### Q2. What is "
                 "d?\n\n- [ ] e\n- [x] f\n",
     .cards = "heading: What is a?//- b/- c => c\nheading: What is d?//- e/- f => f\n"},
    {.name = "heading: a place or stars in brackets are no part of it",
     .markdown = "## Q: What is a? {#q7}\nb\n## Q: Explain c (⭐⭐)\nd\n## Q: How to use "
                 "{#if}\ne\n## Q: "
                 "How to call f()\ng\n",
     .cards =
         "heading: What is a? => b\nheading: Explain c => d\nheading: How to use {#if} "
         "=> e\nheading: How to call f() => g\n"},
    {.name = "heading: below ticked options a fold only explains",
     .markdown = "## Q1. What is a?\n\n- [ ] b\n- [x] c\n\n<details><summary>Explanation"
                 "</summary>\n\n[Source](http://d)\n\n</details>\n",
     .cards = "heading: What is a?//- b/- c => c//[Source](http://d)\n"},
    {.name = "heading: an answer's heading may be of the question's level",
     .markdown = "## 1. What is a?\n\n## Answer\n\nb\n\n## 2. What is c?\n\n## "
                 "Answer\n\nd\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\n"},
    {.name = "heading: or above it",
     .markdown = "# Set\n\n## Question 1. What is a?\n\n# Short answer\n\nb\n\n# "
                 "Details\n\n### More\n\nc\n\n# Part 2\n\n## Question 2. What is "
                 "d?\n\n# Short answer\n\ne\n",
     .cards = "heading: What is a? => b//# Details//### More//c\nheading: What is d? => "
              "e\n"},
    {.name = "heading: what is as high is an answer between one number and the next",
     .markdown = "## Q1: What is a?\nb\n## Q2: Which c?\n## 2.1 d\ne\n## 2.2 f\ng\n## "
                 "Others\n## Q3: What is h?\ni\n## Sources\nj\n",
     .cards = "heading: What is a? => b\nheading: Which c? => ## 2.1 d/e/## 2.2 "
              "f/g\nheading: What is h? => i\n"},
    {.name = "heading: where most questions have no answers it is none",
     .markdown = "## Q1: What is a?\nb\n## Q2: Which c?\n## Part 2\nIt is d.\n## Q3: What "
                 "is e?\n## Q4: What is f?\n",
     .cards = "heading: What is a? => b\nheading: Which c?\nheading: What is "
              "e?\nheading: What is f?\n"},
    {.name = "heading: the mark of a quotation alone above a text is nothing",
     .markdown = "# Question\n>\nWhy a?\n\n# Answer\n>\nb\n",
     .cards = "heading: Why a? => b\n"},
    {.name = "heading: an answer in a language may have parts as high, up to a rule",
     .markdown = "# Vopros (RU)\n> A?\n# Question (EN)\n> B?\n## Otvet (RU)\n## "
                 "Korotko\na\n## Podrobno\nb\n\n---\n\n## Answer (EN)\n## Short\nc\n## "
                 "Long\nd\n\n---\n\n## Follow-ups\ne\n",
     .cards = "heading: A? => ## Korotko/a/## Podrobno/b\nheading: B? => ## Short/c/## "
              "Long/d\n"},
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
    {.name = "heading: among interviews numbers that run on and on are questions",
     .file = "interview.md",
     .markdown = "## 1. A\na\n## 2. B\nb\n## 3. C\nc\n## 4. D\nd\n## 5. E\ne\n"
                 "## 6. F\nf\n## 7. G\ng\n## 8. H\nh\n## 9. I\ni\n## 10. J\nj\n"
                 "## 11. K\nk\n## 12. L\nl\n## 13. M\nm\n",
     .cards = "heading: A => a\nheading: B => b\nheading: C => c\n"
              "heading: D => d\nheading: E => e\nheading: F => f\n"
              "heading: G => g\nheading: H => h\nheading: I => i\n"
              "heading: J => j\nheading: K => k\nheading: L => l\n"
              "heading: M => m\n"},
    {.name = "heading: as many numbers as the title states are questions",
     .file = "builds.md",
     .markdown = "# React questions (10 builds)\n## Easy (1-5)\n### 1. A\na\n### 2. B\nb"
                 "\n### 3. C\nc\n### 4. D\nd\n### 5. E\ne\n## Hard (6-10)\n### 6. F\nf\n"
                 "### 7. G\ng\n### 8. H\nh\n### 9. I\ni\n### 10. J\nj\n",
     .cards = "heading: A => a\nheading: B => b\nheading: C => c\nheading: D => d\nhe"
              "ading: E => e\nheading: F => f\nheading: G => g\nheading: H => h\nhead"
              "ing: I => i\nheading: J => j\n"},
    {.name =
         "heading: numbers above the same parts each are questions where the title says so",
     .markdown =
         "# Pump failure questions\n## Setting\nx\n## 1. No water\n### Scenario\na\n"
         "### Cause\nb\n## 2. No power\n### Scenario\nc\n### Cause\nd\n## 3. A "
         "leak\n### Scenario\ne\n### Cause\nf\n## 4. Air\n### "
         "Scenario\ng\n### Cause\nh\n## 5. Noise\n### Scenario\ni\n### Cause\nj\n",
     .cards = "heading: No water => ### Scenario/a/### Cause/b\nheading: No power => ### "
              "Scenario/c/### Cause/d\nheading: A leak => ### Scenario/e/### Cause/f\n"
              "heading: Air => ### Scenario/g/### Cause/h\nheading: Noise => ### "
              "Scenario/i/### Cause/j\n"},
    {.name = "heading: what a scenario asks is answered by the approach to it",
     .markdown = "# Pumps\n## No water\n### Scenario\na\n### Approach\nb\n## No power\n### "
                 "Scenario\nc\n### Approach\nd\n## A leak\n### Scenario\ne\n### "
                 "Approach\nf\n",
     .cards =
         "heading: No water => ### Scenario/a/### Approach/b\nheading: No power => ### "
         "Scenario/c/### Approach/d\nheading: A leak => ### Scenario/e/### "
         "Approach/f\n"},
    {.name = "heading: fewer than it states are not",
     .file = "builds.md",
     .markdown = "# React questions (12 builds)\n## Easy (1-5)\n### 1. A\na\n### 2. B\nb"
                 "\n### 3. C\nc\n### 4. D\nd\n### 5. E\ne\n## Hard (6-10)\n### 6. F\nf\n"
                 "### 7. G\ng\n### 8. H\nh\n### 9. I\ni\n### 10. J\nj\n",
     .cards = ""},
    {.name = "heading: below a lone question they are its answer",
     .file = "interview.md",
     .markdown = "## Question\nHow?\n## 1. A\na\n## 2. B\nb\n## 3. C\nc\n"
                 "## 4. D\nd\n## 5. E\ne\n## 6. F\nf\n## 7. G\ng\n## 8. H\nh\n"
                 "## 9. I\ni\n## 10. J\nj\n## 11. K\nk\n## 12. L\nl\n"
                 "## 13. M\nm\n",
     .cards = "file: How? => ## 1. A/a/## 2. B/b/## 3. C/c/## 4. D/d/"
              "## 5. E/e/## 6. F/f/## 7. G/g/## 8. H/h/## 9. I/i/## 10. J/j/"
              "## 11. K/k/## 12. L/l/## 13. M/m\n"},
    {.name = "heading: a number between two others needs no full stop",
     .markdown = "## 1. What is a?\nb\n## 2 What is c?\nd\n## 3. What is e?\nf\n",
     .cards =
         "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => f\n"},
    {.name = "heading: one that is counted by another does",
     .markdown = "## 1. What is a?\nb\n## 2 ways to do c?\nd\n## 2. What is e?\nf\n",
     .cards = "heading: What is a? => b\nheading: 2 ways to do c? => d\nheading: What is "
              "e? => f\n"},
    {.name = "heading: links above an answer make it no collection",
     .file = "interview.md",
     .markdown = "## What is a?\nb\n## What is c?\nd\n## Explain e\n- [f](g)\n\nh\n## "
                 "Explain i\n- [j](k)\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Explain e => - "
              "[f](g)//h\n"},
    {.name = "heading: nor do links above a list or a chapter that goes on",
     .file = "interview.md",
     .markdown = "## What is a?\nb\n## What is c?\nd\n## Explain e\n- [f](g)\n\n* h\n* "
                 "i\n## Explain j\n- [k](l)\n\n### M\nn\n## Explain o\n- [p](q)\n\n### "
                 "R\n- [s](t)\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Explain e => - "
              "[f](g)//* h/* i\nheading: Explain j => - [k](l)//### M/n\n"},
    {.name = "heading: blanks behind a bullet's label and answer take nothing of either",
     .markdown = "### Q: a?\n\n- Answer: so it is.   \n- and so.\n",
     .cards = "heading: a? => - so it is./- and so.\n"},
    {.name = "heading: a bullet may be the answer's label",
     .markdown = "## What is a?\n- Answer\n\n  b\n- Example\n\n  c\n## What is d?\n- "
                 "**Answer**\n  - e\n## What is f?\n- Answer\n",
     .cards = "heading: What is a? => b//- Example//  c\nheading: What is d? => - "
              "e\nheading: What is f? => - Answer\n"},
    {.name = "heading: so may a dash part label and answer",
     .markdown = "## Q: a\nAnswer - b\n## Q: c\nAnswers - d\n",
     .cards = "heading: a => b\nheading: c => Answers - d\n"},
    {.name = "heading: a number may stand above the question, as high as other numbers",
     .file = "interview.md",
     .markdown = "## #1\n#### Stack\na\n#### References\nb\n## #2\n#### Queue\nc\n## "
                 "#2-1\n#### Ring\nd\n## #3\n#### Tree\ne\n",
     .cards = "heading: Stack => a/#### References/b\nheading: Queue => c\nheading: Ring "
              "=> d\nheading: Tree => e\n"},
    {.name =
         "heading: what counts on below a question is part of its answer, unless it asks",
     .markdown =
         "## 1. Which trees?\na\n### 1.1 Red\nb\n## 2. Which lists?\nc\n## 3. Which "
         "sets?\nd\n### 3.1 Why so?\ne\n### 3.2 Why not?\nf\n### 3.3 How else?\ng\n",
     .cards = "heading: Which trees? => a/### 1.1 Red/b\nheading: Which lists? => "
              "c\nheading: Which sets? => d\nheading: Why so? => e\nheading: Why not? => "
              "f\nheading: How else? => g\n"},
    {.name = "details: how to answer, or just how to unfold, is no question",
     .markdown = "- What is a?\n  <details><summary>How to answer</summary>\n\n  b\n\n  "
                 "</details>\n- What is c?\n  <details><summary>展开</summary>\n\n  d\n\n  "
                 "</details>\n- What is e?\n  <details><summary>Click me</summary>\n\n  "
                 "f\n\n  </details>\n",
     .cards = "list: What is a? => b\nlist: What is c? => d\nlist: What is e? => f\n"},
    {.name = "details: to see more of an answer is no question",
     .markdown = "## Q: a\nb\n<details><summary>c 설명 보기</summary>\n\nd\n\n</details>\n",
     .cards = "heading: a => b/<details><summary>c 설명 보기</summary>//d//</details>\n"},
    {.name = "heading: footnotes of others are no answer",
     .markdown = "## Q: a[^n]\nb[^n]\n## Q: c\n[^n]: d\n\n[^m]: e\n## Q: f[^m]\ng[^m]\n",
     .cards = "heading: a => b[^n]//[^n]: d\nheading: c\nheading: f => g[^m]//[^m]: e\n"},
    {.name = "file: an answer below headings without words answers nothing",
     .markdown = "#\n## Answ\n## Answer\na\n",
     .cards = ""},
    {.name = "heading: one that is underlined may lead to its answer",
     .format = "heading",
     .markdown = "What is a\nand b?\n-\nhttp://c\n",
     .cards = "heading: What is a and b?\n"},
    {.name = "details: several answers below one heading, each behind its own number",
     .markdown = "## Storage\nAbout a.\n\n1. What is b?\n\n<details>\n<summary>Answer"
                 "</summary>\n\nc\n\n</details>\n\n2. Name d\n\n   - e\n\n<details>\n"
                 "<summary>Answer</summary>\n\n1. f\n2. g\n\n</details>\n",
     .cards = "details: What is b? => c\ndetails: Name d//- e => 1. f/2. g\n"},
    {.name = "labelled: a label alone on its line asks what the next lines say",
     .markdown =
         "# Pumps\n## Flow\n**Question:**\nIt leaks.\nWhy does it?\n\n**Answer:**\na\n"
         "\n## Heat\n**Question:**\nWhat heats it?\n\n**Answer:**\nb\n",
     .cards = "labelled: It leaks./Why does it? => a\nlabelled: What heats it? => b\n"},
    {.name = "details: what most questions share tells them, though some have more",
     .file = "interview.md",
     .markdown = "# a\n**1. Question: b?**\n\n<details><summary>Answer</summary>\n\nc\n\n"
                 "</details>\n\n**2. d**\n\n<details><summary>Answer</summary>\n\ne\n\n"
                 "</details>\n",
     .cards = "details: b? => c\ndetails: d => e\n"},
    {.name = "details: a label on a line of its own begins each question",
     .markdown = "### a\nb\n\nQuestions:\n- Create c\n- Create d\n\n<details><summary>"
                 "Solution</summary>\n\ne\n\n</details>\n\nQuestions:\n- Delete f\n\n"
                 "<details><summary>Solution</summary>\n\ng\n\n</details>\n\nh\n",
     .cards = "details: - Create c/- Create d => e\ndetails: Delete f => g//h\n"},
    {.name = "details: HTML that only sets the question's line apart",
     .file = "interview.md",
     .markdown = "## a\n<div dir='rtl'>\n1. b?\n</div>\n\n- A: c\n- B: d\n\n<details>"
                 "<summary>Answer</summary>\n\ne\n\n</details>\n\n2. f?\n\n<details>"
                 "<summary>Answer</summary>\n\ng\n\n</details>\n",
     .cards = "details: b?//- A: c/- B: d => e\ndetails: f? => g\n"},
    {.name = "details: a heading that asks has its answer in all of them",
     .markdown = "### What is a?\n1. First\n\n<details><summary>Solution</summary>\n\nb\n\n"
                 "</details>\n\n2. Second\n\n<details><summary>Solution</summary>\n\nc\n\n"
                 "</details>\n",
     .cards = "heading: What is a?//1. First => b//2. Second//<details><summary>Solution"
              "</summary>//c//</details>\n"},
    {.name = "details: the word for an answer in any language hides one",
     .markdown =
         "###### 1. What is a?\n\n- A: b\n- B: c\n\n<details><summary><b>Odgovor</b>"
         "</summary>\n\n#### Odgovor: A\n\nd\n\n</details>\n\n###### 2. What is e?\n\n"
         "- A: f\n- B: g\n\n<details><summary><b>Odgovor</b></summary>\n\n#### Odgovor:"
         " B\n\nh\n\n</details>\n",
     .cards = "heading: What is a?//- A: b/- B: c => #### Odgovor: A//d\nheading: What is "
              "e?//- A: f/- B: g => #### Odgovor: B//h\n"},
    {.name = "details: a hint is not a part of the question",
     .markdown =
         "## a\nb\n\n<details><summary>💡 Hint</summary>\n\nc\n\n</details>\n\n<details>"
         "<summary>Solution</summary>\n\nd\n\n</details>\n",
     .cards = "heading: a//b => d\n"},
    {.name = "details: in a deck of flashcards they need not ask",
     .markdown =
         "# Flashcards\na\n<details><summary>b in c</summary>\n\nd\n\n</details>\n\n"
         "<details><summary>e in f</summary>\n\ng\n\n</details>\n",
     .cards = "details: b in c => d\ndetails: e in f => g\n"},
    {.name = "details: more of an answer belongs to it, whatever words it has",
     .markdown =
         "# Interview\n### What is a?\nb\n\n<details><summary>a 상세 설명 📌</summary>"
         "\n\nc\n\n</details>\n\n### What is d?\ne\n",
     .cards = "heading: What is a? => b//<details><summary>a 상세 설명 📌</summary>//c//"
              "</details>\nheading: What is d? => e\n"},
    {.name = "details: an answer that folds below an item need not be indented",
     .file = "interview.md",
     .markdown =
         "1. ### What is a?\n\n   b\n\n<details>\n    <summary>Answer</summary>\n"
         "```js\nc\n```\n</details>\n\n2. ### What is d?\n\n<details>\n    <summary>"
         "Answer</summary>\n\ne\n\n</details>\n",
     .cards = "heading: What is a?//b => ```js/c/```\nheading: What is d? => e\n"},
    {.name = "flashcard: tags and decks are paths, and equals signs may be a rule",
     .markdown =
         "===== Front =====\n\n# Keys\n\nx\n\na == b and c == d, not e === f\n\nTARGET "
         "DECK: a::b\n\nFILE TAGS: #a::#b\n\nin #a::b it is\n\nQ:: =====\n",
     .file = "flashcards.md",
     .cards = ""},
    {.name =
         "heading: a label may stand in a rule of equals signs, and the next one ends it",
     .markdown = "===== Question =====\n\n### Name a\n\n===== Answer =====\n\nb\n\n"
                 "===== Id =====\n7\n\nc\n",
     .cards = "heading: Name a => b\n"},
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
    {.name = "statement: lines that ask are one question each, however many headings",
     .markdown = "# Interview\n## A\nWhich a?\n## B\nWhich b?\nWhy b?\n## C\nWhich c?\n## "
                 "D\nWhich d?\nWho d?\n## E\nWhich e?\nWhat e?\n## F\nWhich f?\nWhose f?\n",
     .cards =
         "line: Which a?\nline: Which b?\nline: Why b?\nline: Which c?\nline: Which "
         "d?\nline: Who d?\nline: Which e?\nline: What e?\nline: Which f?\nline: Whose "
         "f?\n"},
    {.name = "statement: and a promise",
     .markdown = "# Notes\n## A\nWhich a?\n## B\nWhich b?\n## C\nWhich c?\n## D\nWhich "
                 "d?\n## E\nWhich e?\n",
     .cards = ""},
    {.name = "statement: what goes on for paragraphs answers its question",
     .markdown = "# Interview\n## A\nWhich a?\n\nb\n\nc\n## B\nWhich b?\n\nc\n\nd\n## "
                 "C\nWhich c?\n\nd\n\ne\n## D\nWhich d?\n\ne\n\nf\n## E\nWhich "
                 "e?\n\nf\n\ng\n",
     .cards = "line: Which a? => b//c\nline: Which b? => c//d\nline: Which c? => "
              "d//e\nline: Which d? => e//f\nline: Which e? => f//g\n"},
    {.name = "statement: an article that only asks on its way is none",
     .markdown = "# Interview\n## A\nWe go. Why? And go.\n## B\nWe go. How? And go.\n## "
                 "C\nWe go. Who? And go.\n## D\nWe go. When? And go.\n## E\nWe go. "
                 "What? And go.\n",
     .cards = ""},
    {.name = "heading: an ordinal with its counting word stands above the question",
     .markdown = "# 面试\n### 第1道\n为什么？\n\na\n### 第2道\n怎么？\n\nb\n### 第3道\n"
                 "哪个？\n\nc\n",
     .cards = "heading: 为什么？ => a\nheading: 怎么？ => b\nheading: 哪个？ => c\n"},
    {.name = "statement: among those that ask one may only tell what is to be done",
     .markdown = "# Interview\n## A\nWhich a?\n## B\nWhich b?\n## C\nWhich c?\n## "
                 "D\nIt was d. Which e?\n## F\nMake a ring. Then open it.\n## G\nWhich "
                 "g?\n",
     .cards = "statement: A//Which a?\nstatement: B//Which b?\nstatement: C//Which "
              "c?\nstatement: D//It was d. Which e?\nstatement: F//Make a ring. Then open "
              "it.\nstatement: G//Which g?\n"},
    {.name = "heading: an exercise and how to solve it may be chapters with numbers",
     .markdown = "# 两数之和\n\n## 一、题目\n\n[原题](https://a.example)\n\n求和。\n\n## "
                 "二、解题思路\n\n用表。\n\n### 三、解题代码\n\n```c\nf();\n```\n",
     .cards = "heading: 求和。 => 用表。//### 三、解题代码//```c/f();/```\n"},
    {.name =
         "heading: what a label of a task begins is the question up to that of its answer",
     .markdown = "## Throttle\n\n**Задача:** Напишите a.\n\n- b\n\n**Архитектура "
                 "решения:**\n\nc\n\n## Debounce\n\nd\n",
     .cards = "heading: Throttle//Напишите a.//- b => **Архитектура решения:**//c\n"},
    {.name = "heading: with its own label the first paragraph asks, what follows answers",
     .file = "interview.md",
     .markdown = "## Q1: Caches\n\n**Question:** Which a?\n\nb\n\n## Q2: "
                 "Queues\n\n**Question:** Which c?\n\n[Answer](d.md)\n",
     .cards = "heading: Caches//Which a? => b\nheading: Queues//Which c?\n"},
    {.name = "heading: of what stands above the label nothing is asked",
     .markdown = "### Question 1\nLevel 1\n\nQuestion:\nWrite a.\n\nSolution:\n\nb\n",
     .cards = "heading: Write a. => b\n"},
    {.name = "heading: an interviewer asks and expects",
     .markdown = "## Question 1\n**Interviewer asks:** Why a?\n\n**Expected answer "
                 "points:**\n- b\n\n**Model answer:** c\n",
     .cards = "heading: Why a? => **Expected answer points:**/- b//**Model answer:** c\n"},
    {.name = "heading: a label may stand in a frame",
     .markdown = "## [ Câu hỏi ] 1. Scope\na\n## [Question] 2. Closures\nb\n## [Q3] "
                 "Modules\nc\n",
     .cards = "heading: Scope => a\nheading: Closures => b\nheading: Modules => c\n"},
    {.name = "heading: a link of that name is none",
     .markdown = "## [Question 1](a.md)\na\n## [Question 2](b.md)\nb\n",
     .cards = ""},
    {.name = "heading: what only holds the word for an answer is no label of one",
     .markdown = "## Q: How are names found?\na\n### DNS 解析\nb\n## Q: How is c "
                 "sent?\nd\n### Handling Response\ne\n",
     .cards = "heading: How are names found? => a/### DNS 解析/b\nheading: How is c sent? "
              "=> d/### Handling Response/e\n"},
    {.name = "numbered: a bullet may hold the number, and its answer a label",
     .file = "interview.md",
     .markdown = "## Node\n- 1. 为什么 a?\n\n参考答案: b\n\n- 2. 什么是 c?\n\n参考答案: "
                 "d\n\n- 3. 如何 e?\n\n参考答案: f\n",
     .cards =
         "numbered: 为什么 a? => b\nnumbered: 什么是 c? => d\nnumbered: 如何 e? => f\n"},
    {.name = "heading: it may have a name in two languages, behind what it is about",
     .markdown = "# Two sum\n\n## Thông tin / Information\n\na\n\n## 📄 Đề bài / Original "
                 "Problem\n\nb\n\n## Giải pháp / Solutions\n\nc\n\n- Why so? d\n- Why e? "
                 "f\n",
     .cards = "heading: Two sum//b => ## Giải pháp / Solutions//c//- Why so? d/- Why e? "
              "f\n"},
    {.name = "heading: a problem that is stated has to be one for the reader",
     .file = "design.md",
     .markdown = "# Parking lot\n\n## Problem Statement\n\nDesign a.\n\n## Classes\n\nb\n",
     .cards = "heading: Parking lot//Design a. => ## Classes//b\n"},
    {.name = "heading: what a pattern is good for is none",
     .markdown = "# Prototype\n\n## Problem Statement\n\nYou want a.\n\n## "
                 "Classes\n\nb\n",
     .cards = ""},
    {.name = "heading: further down an article it states no question",
     .markdown = "# Inversion\n\n## Intent\n\na\n\n## Usage\n\nb\n\n## Problem "
                 "Statement\n\nc\n\n## Fix\n\nd\n",
     .cards = ""},
    {.name = "heading: below a title that asks it is a part of the answer",
     .markdown = "# Which a?\n\n## 1. Question\n\nb\n\n## 2. Metrics\n\nc\n",
     .cards = "file: Which a? => ## 1. Question//b//## 2. Metrics//c\n"},
    {.name = "heading: a chapter that states the question is answered by those behind it",
     .markdown =
         "# Voice agents\n\n## 1. Question Description\n\nIt is a.\n\n### Examples\n\n"
         "b\n\n## 2. Metrics\n\nc\n\n## 3. Costs\n\n- Explain d.\n\n- Show "
         "e.\n\n## 4. Follow-ups\n\n### Q: f\n\ng\n",
     .cards = "heading: Voice agents//It is a.//### Examples//b => ## 2. Metrics//c//## 3. "
              "Costs//- Explain d.//- Show e.\nheading: f => g\n"},
    {.name = "heading: what code prints answers a question about code alone",
     .markdown =
         "## Q1: 说出它的运行结果。\n\n点评：a\n\n```c\nf();\n```\n\n运行结果：1\n\n## "
         "Q2: b\n\n```c\ng();\n```\n\n输出结果：2\n\n## Q3: 如何排序？\n\nc "
         "即可。\n\n```c\nh();\n```\n\n运行结果：3\n",
     .cards =
         "heading: 说出它的运行结果。//点评：a//```c/f();/``` => 运行结果：1\nheading: "
         "b//```c/g();/``` => 输出结果：2\nheading: 如何排序？ => c "
         "即可。//```c/h();/```//运行结果：3\n"},
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
    {.name = "heading: a link to the answer is none, whoever asked the question",
     .markdown =
         "# Interview questions\n### What is a?\n[Answer](https://x.y/1)\n\nCompany: "
         "Acme\n### What is b?\n[Answer](https://x.y/2)\n",
     .cards = "heading: What is a?\nheading: What is b?\n"},
    {.name = "heading: a date below an answer is when the next one was written",
     .markdown = "# Interview questions\n### What is a?\nb\n\n2019-12-31\n### What is "
                 "c?\nd\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\n"},
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
     .cards = "heading: t1 => x\nheading: t2 => x\nheading: t3 => x\nheading: t4 => "
              "x\nheading: "
              "t5 => x\nheading: t6 => x\nheading: t7 => x\nheading: t8 => x\nheading: "
              "t9 => "
              "x\nheading: t10 => x\nheading: t11 => x\nheading: t12 => x\nheading: "
              "t13 => x\n"},
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
     .markdown = "### Question 1. What is a?\n<details>\n\nb\n\n## "
                 "More\n\nc\n\n</details>\n\n### "
                 "Question 2. What is d?\ne\n",
     .cards = "heading: What is a? => b//## More//c\nheading: What is d? => e\n"},
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
    {.name = "file: one among files of one question each needs not ask",
     .among = true,
     .markdown = "# Stack and heap\na\n## Sizes\nb\n",
     .cards = "file: Stack and heap => a/## Sizes/b\n"},
    {.name = "file: nor does the title of its front matter",
     .among = true,
     .markdown = "---\ntitle: Stack and heap\n---\na\n\n## Sizes\nb\n",
     .cards = "file: Stack and heap => a//## Sizes/b\n"},
    {.name = "file: what a subtitle asks is asked with the title",
     .among = true,
     .markdown = "---\ntitle: What is a stack?\nsubtitle: Where is it?\n---\na\n",
     .cards = "file: What is a stack? Where is it? => a\n"},
    {.name = "file: one that only tells is no part of it",
     .among = true,
     .markdown = "---\ntitle: What is a stack?\nsubtitle: On memory\n---\na\n",
     .cards = "file: What is a stack? => a\n"},
    {.name = "file: or its name, less the number that orders the files",
     .file = "12.stack and heap.md",
     .among = true,
     .markdown = "- a\n- b\n",
     .cards = "file: stack and heap => - a/- b\n"},
    {.name = "file: a problem and how it is solved are an exercise",
     .place = "interview",
     .markdown = "# Stairs\n## Problem\nc\n## Approach\nd\n## Complexity\ne\n",
     .cards = "file: Stairs//c => d/## Complexity/e\n"},
    {.name = "file: also without a title, and with several solutions",
     .place = "interview",
     .markdown = "## Problem\na\n### Examples\nb\n## Solution 1: by heaps\nc\n## Solution "
                 "2\nd\n",
     .cards = "file: a/### Examples/b => ## Solution 1: by heaps/c/## Solution 2/d\n"},
    {.name = "file: such headings name parts of an exercise in two languages",
     .markdown = "# Stairs\n## Đề Bài / Original Problem\na\n## 1. Giải pháp / "
                 "Solution\n- Why so? b\n- What for? c\n- Which one? d\n",
     .cards = "file: Stairs//a => ## 1. Giải pháp / Solution/- Why so? b/- What for? c/- "
              "Which one? d\n"},
    {.name = "file: where nothing promises questions a problem and a solution are notes",
     .markdown = "# Observer\n## Problem\na\n## Approach\nb\n",
     .cards = ""},
    {.name = "file: nor are two problems one exercise",
     .place = "interview",
     .markdown = "# Heaps\n## Problem\na\n## Solution\nb\n## Problem\nc\n## "
                 "Solution\nd\n",
     .cards = ""},
    {.name = "file: what stands between a title and an answer asks, if it does",
     .markdown = "# Move the heap\nThe heap is full.\n\nHow do you move it?\n## Answer "
                 "guide\na\n",
     .cards = "file: Move the heap//The heap is full.//How do you move it? => "
              "a\n"},
    {.name = "file: whoever asks is named before the question",
     .markdown = "# 面试官：栈与堆的区别\n## 一、栈\na\n## 二、堆\nb\n",
     .cards = "file: 栈与堆的区别 => ## 一、栈/a/## 二、堆/b\n"},
    {.name = "file: who asks promises no other questions",
     .file = "面试官：水泵如何老化？.md",
     .markdown = "面试官：水泵如何老化？\n\na\n\n那为什么会漏呢？\n\nb\n\n## "
                 "垫圈\n\nc\n\n那怎么办呢？\n\nd\n",
     .cards = "file: 水泵如何老化？ => a//那为什么会漏呢？//b//## "
              "垫圈//c//那怎么办呢？//d\n"},
    {.name = "file: behind who asks, be it a round of interviews, no mark is needed",
     .file = "某公司二面：说说水泵原理.md",
     .markdown = "a\n\n## 阀门\n\nb\n",
     .cards = "file: 说说水泵原理 => a//## 阀门//b\n"},
    {.name = "file: in a place of interviews a title may ask before its end",
     .place = "interview",
     .markdown = "# What is a heap? Name two uses.\na\n## Trees\nb\n",
     .cards = "file: What is a heap? Name two uses. => a/## Trees/b\n"},
    {.name = "file: elsewhere it is rhetoric",
     .markdown = "# New here? Read this.\na\n## Trees\nb\n",
     .cards = ""},
    {.name = "file: what its name and its title ask goes before what is asked at its end",
     .file = "7. What is a heap.md",
     .place = "Pump questions",
     .markdown =
         "# What is a heap (in C)\nA tree whose root is the greatest of all, and each "
         "of whose branches is one again, kept in an array for the sake of speed and "
         "of memory, which is why it is also used to sort in place, and to find the "
         "first of many.\n\n**Follow-ups:**\n- *Why an array?* \u2014 a\n- *Is it sorted?* "
         "\u2014 b\n- *How deep is it?* \u2014 c\n",
     .cards =
         "file: What is a heap (in C) => A tree whose root is the greatest of all, and "
         "each of whose branches is one again, kept in an array for the sake of speed "
         "and of memory, which is why it is also used to sort in place, and to find the "
         "first of many.//**Follow-ups:**/- *Why an array?* \u2014 a/- *Is it sorted?* "
         "\u2014 "
         "b/- *How deep is it?* \u2014 c\n"},
    {.name = "file: the chapter of a book is none",
     .file = "2.1-what-is-a-heap.md",
     .place = "Pump questions",
     .markdown = "# What is a heap\na\n",
     .cards = ""},
    {.name = "file: where questions are promised its name may be one of many words",
     .file = "how-does-a-heap-grow.md",
     .place = "Pump questions",
     .markdown = "a\n\nb\n",
     .cards = "file: how does a heap grow => a//b\n"},
    {.name = "file: elsewhere it is only a name",
     .file = "how-does-a-heap-grow.md",
     .markdown = "a\n\nb\n",
     .cards = ""},
    {.name = "file: a title that asks has no answer when nothing stands below",
     .place = "Pump questions",
     .markdown = "---\ntitle: What is a heap?\n---\n",
     .cards = "file: What is a heap?\n"},
    {.name = "file: an index in a folder of its own is one",
     .file = "index.md",
     .among = true,
     .markdown = "# Stack and heap\na\n",
     .cards = "file: Stack and heap => a\n"},
    {.name = "file: the steps of an answer are no questions",
     .markdown = "# 泵是怎么工作的？\n\n## 答题思路：\n\n1. 先说它解决什么问题\n2. "
                 "说出它是怎么转的\n3. 最后说一下实现\n\n## 回答范例\n\n它转。\n",
     .cards = "file: 泵是怎么工作的？ => ## 答题思路：//1. 先说它解决什么问题/2. "
              "说出它是怎么转的/3. 最后说一下实现//## 回答范例//它转。\n"},
    {.name = "file: a name that only counts promises no others",
     .file = "12.Question 12.md",
     .among = true,
     .markdown = "# Stack and heap\na\n",
     .cards = "file: Stack and heap => a\n"},
    {.name = "file: and leaves what is asked to the first line",
     .file = "Question 12.md",
     .among = true,
     .markdown = "12.Stack and heap\n\na\n",
     .cards = "file: Stack and heap => a\n"},
    {.name = "file: what leads to the questions, or holds many, is none",
     .file = "heap-interview.md",
     .among = true,
     .markdown = "# Stack and heap\na\n",
     .cards = ""},
    {.name = "file: the title asks, and what asks below it belongs to the answer",
     .among = true,
     .markdown = "# What is a?\nb\n## What is c?\nd\n## What is e?\nf\n## What is "
                 "g?\nh\n",
     .cards = "file: What is a? => b/## What is c?/d/## What is e?/f/## What is g?/h\n"},
    {.name = "file: unless that is a series of its own",
     .among = true,
     .markdown = "# What is a?\nb\n## What is c?\nd\n## What is e?\nf\n## What is "
                 "g?\nh\n## What is i?\nj\n## What is k?\nl\n## What is m?\nn\n",
     .cards = "heading: What is c? => d\nheading: What is e? => f\nheading: What is g? => "
              "h\nheading: What is i? => j\nheading: What is k? => l\nheading: What is m? "
              "=> n\n"},
    {.name = "file: a question in the front matter is answered by all of it",
     .markdown = "---\nid: 3\nquestion: 'Pump: it doesn''t\n  start'\nsort_order: 1\n---\n"
                 "a\n\n**Error:** b\n\n## Why?\nc\n\n### Q: d?\ne\n",
     .cards = "file: Pump: it doesn't start => a//**Error:** b//## Why?/c//### Q: "
              "d?/e\n"},
    {.name = "file: in any language, with the answer there as well",
     .markdown = "---\npregunta: \"1. ¿Qué es a?\"\nrespuesta: |\n  - b\n  - "
                 "c\n---\n# ¿Qué es a?\nd\n",
     .cards = "file: ¿Qué es a? => - b/- c//d\n"},
    {.name = "file: a title that the front matter answers, or a layout calls a question",
     .markdown = "---\ntitle: Pumps: a\nanswer: It is b.\n---\n",
     .cards = "file: Pumps: a => It is b.\n"},
    {.name = "file: a layout of questions makes its title one",
     .markdown = "---\nlayout: interview_question\ntitle: Pumps and\n  valves\n---\n## "
                 "Parts\na\n## Use\nb\n",
     .cards = "file: Pumps and valves => ## Parts/a/## Use/b\n"},
    {.name = "file: unless there are questions in it",
     .markdown = "---\ntype: scenario-question\ntitle: Pumps\n---\n## Q1: What is "
                 "a?\nb\n## Q2: What is c?\nd\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\n"},
    {.name = "file: a number, a switch or a word in the front matter asks nothing",
     .markdown = "---\nquestion: 12\nanswer: 2\n---\na\n\n## Parts\nb\n",
     .cards = ""},
    {.name = "file: below its label a question is answered by all behind, follow-ups too",
     .markdown =
         "---\ntitle: 水泵为什么会停？\n---\n\n# 题目\n\n水泵为什么会停？怎么修？\n\n# "
         "结论\n\na\n\n# 原理\n\nb\n\n# 追问\n\n1. 如何测量？\n2. "
         "为什么漏水？\n",
     .cards = "file: 水泵为什么会停？怎么修？ => # 结论//a//# 原理//b//# 追问//1. "
              "如何测量？/2. 为什么漏水？\n"},
    {.name = "file: in any language, without the promise of a short answer",
     .markdown = "# Pumps\n## Câu hỏi\nVì sao bơm dừng?\n## Câu trả lời ngắn\na\n## Chi "
                 "tiết\nb\n",
     .cards = "heading: Vì sao bơm dừng? => a/## Chi tiết/b\n"},
    {.name = "file: a heading that repeats the front matter asks, and answers nothing",
     .markdown = "---\ntitle: What is `a`? | The site\n---\n# What is `a`?\nb\n",
     .cards = "file: What is `a`? => b\n"},
    {.name = "file: the name of the site is no part of a question",
     .place = "interview",
     .markdown = "---\ntitle: \"7. How a  waits | The site\"\n---\n# How a waits\nb\n",
     .cards = "file: How a waits => b\n"},
    {.name = "file: a heading that says no more than a word of it does not",
     .place = "interview",
     .markdown = "---\ntitle: Explain heaps, stacks\n---\n# Explain heaps\nb\n",
     .cards = "file: Explain heaps, stacks => # Explain heaps/b\n"},
    {.name = "follow-ups below an answered heading ask, though nothing promises questions",
     .markdown = "# Pumps\n\n## Seal\n\n### Answer\n\nA ring.\n\n### Follow-ups\n\n- Why "
                 "is one not enough?\n- When do you use two?\n- Who binds it?\n\n## "
                 "Valve\n\n### Answer\n\nA flap.\n\n### Follow-ups\n\n- How does it "
                 "shut?\n- What wears it?\n\n## Rod\n\n### Answer\n\nA stick.\n",
     .cards = "heading: Seal => A ring.\nlist: Why is one not enough?\nlist: When do you "
              "use two?\nlist: Who binds it?\nheading: Valve => A flap.\nlist: How does it "
              "shut?\nlist: What wears it?\nheading: Rod => A stick.\n"},
    {.name = "file: a heading that nearly says the title is no part of the answer",
     .place = "pump-interview",
     .markdown =
         "---\ntitle: Which of the parts of a pump wear down first?\n---\n\n# Which "
         "parts of a pump wear down first\n\nThe seals.\n",
     .cards = "file: Which of the parts of a pump wear down first? => The seals.\n"},
    {.name = "file: one that names what the title asks for is",
     .place = "pump-interview",
     .markdown = "---\ntitle: What is the difference between a valve and a "
                 "tap?\n---\n\n# Difference\n\nOne is turned.\n\n# Use\n\nBoth shut.\n",
     .cards = "file: What is the difference between a valve and a tap? => # "
              "Difference//One is turned.//# Use//Both shut.\n"},
    {.name = "file: what is asked before its follow-ups, without them",
     .markdown = "# What is a heap?\n\na\n\n## Use\n\nb\n\n## Follow-up "
                 "questions\n\n### Q: Why?\nc\n\n### Q: How?\nd\n\n## "
                 "Mistakes\n\ne\n",
     .cards = "file: What is a heap? => a//## Use//b//## Mistakes//e\nheading: Why? => "
              "c\nheading: How? => d\n"},
    {.name = "file: follow-ups as high as the question, in another language",
     .markdown = "## 펌프에 대해서 설명해주세요.\n\na\n\n## 꼬리질문\n\n### Q: 왜 "
                 "멈추나요?\nb\n\n### Q: 어떻게 고치나요?\nc\n",
     .cards =
         "file: 펌프에 대해서 설명해주세요. => a\nheading: 왜 멈추나요? => b\nheading: "
         "어떻게 고치나요? => c\n"},
    {.name = "file: a grade makes a title ask that has follow-ups, and is no part of it",
     .markdown = "# [L2] Heaps and stacks\n\na\n\n## Follow-ups\n\n### Q: "
                 "Why?\nb\n\n### Q: How?\nc\n",
     .cards = "file: Heaps and stacks => a\nheading: Why? => b\nheading: How? => c\n"},
    {.name = "heading: how hard it is does not lead the answer",
     .markdown = "# What is a?\n\n**Difficulty**: Hard\n\nb\n\n# What is c?\n\n**难度：** "
                 "高\nd\n\n# What is e?\n\nDifficulty: that is why it is hard, for "
                 "instance.\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "Difficulty: that is why it is hard, for instance.\n"},
    {.name = "heading: nor does what is told with that",
     .markdown = "# What is a?\n\n**Difficulty:** Hard\n**Companies:** b, "
                 "c\n**Time**: 5 min\n\nd\n\n# What is e?\n\n**Difficulty:** "
                 "Easy\n\n**Companies:** f\n\n# What is g?\n\nh\n",
     .cards = "heading: What is a? => d\nheading: What is e? => **Companies:** "
              "f\nheading: What is g? => h\n"},
    {.name = "heading: nor do the properties in a paragraph with it, which alone answer "
             "nothing",
     .markdown = "# What is a?\n\nTopic: pumps\nLevel: 2\nState: in use\n\nb\n\n# What is "
                 "c?\n\nState: old\nLevel: 1\n\n# What is d?\n\nLevel: 3\nState: the pump "
                 "stands still, and nobody knows for how long it will.\n\n# What is "
                 "e?\n\nInlet: left\nOutlet: right\n",
     .cards = "heading: What is a? => b\nheading: What is c?\nheading: What is d? => "
              "State: the pump stands still, and nobody knows for how long it "
              "will.\nheading: What is e? => Inlet: left/Outlet: right\n"},
    {.name =
         "heading: where some have labels and the others ask, one that tells to answer is "
         "a question",
     .markdown =
         "# Lock questions\n\n### Question 1: What is a?\nb\n\n### Question 2: Why c?\n"
         "d\n\n### How is e?\nf\n\n### Describe a pin.\ng\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: How is e? => f\n"
              "heading: Describe a pin. => g\n"},
    {.name = "heading: what an interviewer wants to know is no part of the question",
     .markdown =
         "# What is a?\n\n**面试官想了解什么**：b\n\n**标准答案**：\n\nc\n\n# What is "
         "d?\n\n**What the interviewer wants to know:** e\n\n**Answer:** f\n\n# "
         "What is g?\n\nh\n",
     .cards =
         "heading: What is a? => **面试官想了解什么**：b//**标准答案**：//c\nheading: What "
         "is d? => **What the interviewer wants to know:** e//**Answer:** f\nheading: "
         "What is g? => h\n"},
    {.name = "file: a chapter that asks nothing has follow-ups and no card",
     .markdown = "# Heaps\n\na\n\n## Follow-up questions\n\n### Q: Why?\nc\n\n### Q: "
                 "How?\nd\n",
     .cards = "heading: Why? => c\nheading: How? => d\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
