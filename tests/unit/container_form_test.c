// SPDX-License-Identifier: MIT
// Questions in tables, boxes, callouts and other things than headings and lists: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

#define FRAMED(question, answer)                                                           \
    "<table>\n<tr><td>\n\n<p><strong>" question "</strong></p>\n\n<details>\n<summary>"    \
    "<b>Show answer</b></summary>\n\n" answer "\n\n</details>\n\n</td></tr></table>\n\n"

static struct form_row rows[] = {
    {.name = "a fold of hints that ends on the line where that of the answer opens",
     .markdown = "# Pump questions\n\n## Why a?\n\n```\nb\n```\n\n<details><summary>"
                 "Hints</summary>\n\nc\n\n</details>\n<details><summary>Answer</summary>"
                 "\n\nd\n\n</details>\n",
     .cards = "heading: Why a?//```/b/``` => d\n"},
    {.name = "an answer with a label that leads up to deeper headings, or whose steps they "
             "count, goes on below them",
     .markdown = "# Pumps\n## Part 1\n**Question:** Why a?\n\n**Answer:** Look at "
                 "these:\n### Oil\nb\n### Sand\nc\n## Part 2\n**Question:** How does "
                 "d?\n\n**Answer:** So.\n### 1. Turn\ne\n### 2. Wait\nf\n## Part "
                 "3\n**Question:** Why g?\n\n**Answer:** For h.\n### Rods\ni\n",
     .cards = "labelled: Why a? => Look at these:/### Oil/b/### Sand/c\nlabelled: How "
              "does d? => So./### 1. Turn/e/### 2. Wait/f\nlabelled: Why g? => For h.\n"},
    {.name = "HTML: a list within an item ends on the line where that ends",
     .markdown = "<h2>Valves</h2>\n\n<ul>\n<li><b>Why a?</b><br>\nFor\n<ol>\n<li>b</li>\n"
                 "<li>c</li>\n</ol></li>\n<li><b>Why d?</b><br>\ne</li>\n<li><b>Why "
                 "f?</b><br>\ng</li>\n</ul>\n",
     .cards = "list: Why a? => For//- b/- c\nlist: Why d? => e\nlist: Why f? => g\n"},
    {.name = "exercises that only their numbers name",
     .markdown = "# Valves\n\n## Oil\n\n::: {#exr-a}\nShow that a holds.\n:::\n\n::: "
                 "{.solution}\nb\n:::\n\n::: {#exr-c}\nWhat is c?\n:::\n\n::: "
                 "{.solution}\nd\n:::\n",
     .cards = "details: Show that a holds. => b\ndetails: What is c? => d\n"},
    {.name = "a fold may hide what is asked, too, above the label of its answer",
     .markdown = "# Valves\n\n<details>\n\n<summary>Slow oil</summary>\n\nFind a.\n\n```\n"
                 "b: c\n```\n\nOutput:\n\n```\nd\n```\n\n**Answer**\n\ne\n\n</details>\n\n"
                 "<details>\n<summary>Dry sand</summary>\n\n- Sort f.\n\nGr. g.\n\nNone."
                 "\n\nSolution: g\n\n</details>\n",
     .cards = "details: Slow oil//Find a.//```/b: c/```//Output://```/d/``` => e\n"
              "details: Dry sand//- Sort f.//Gr. g.//None. => g\n"},
    {.name = "all that stands before each of several answers that fold is its question",
     .markdown =
         "# Pump questions\n\n## Oil\n\nOf all seals, this one breaks first.\n\n- A the "
         "old\n- B the dry\n\n<details>\n<summary>Answer</summary>\n\nB\n\n</details>"
         "\n\nTwo pumps stand still.\n\nWhich one is wet?\n\n<details>\n<summary>Answer"
         "</summary>\n\nd\n\n</details>\n",
     .cards = "details: Of all seals, this one breaks first.//- A the old/- B the dry => "
              "B\ndetails: Two pumps stand still.//Which one is wet? => d\n"},
    {.name = "an answer that a file of one question folds away loses its name",
     .file = "pump.md",
     .markdown =
         "---\ntitle: Why does a pump leak?\n---\n<details>\n<summary>Answer</summary>\n\n"
         "By the seal.\n\n</details>\n",
     .cards = "file: Why does a pump leak? => By the seal.\n"},
    {.name = "an example that is folded away asks with a mark alone",
     .file = "pump-interview.md",
     .markdown = "# Pump\nIt lifts.\n\n> [!example]- Why wells pay for it\n> A well is "
                 "deep.\n\n> [!example]- What is oil?\n> It is wet.\n",
     .cards = "details: What is oil? => It is wet.\n"},
    {.name = "fold: one to be opened below a topic is the place of questions inside",
     .markdown = "# Pump questions\n\n## Oil\n\n<details>\n<summary>Click to "
                 "expand</summary>\n\n1. What is a?\n\n   b\n\n2. Why c?\n\n   "
                 "d\n\n</details>\n\n## Tea\n\n<details>\n<summary>Show</summary>\n\n**Who "
                 "e?**\n\nf\n\n**What is g?**\n\nh\n\n</details>\n\n## "
                 "Gas\n\n<details>\n<summary>Show</summary>\n\n### What is i?\n\nj\n\n### "
                 "Why k?\n\nl\n\n</details>\n",
     .cards = "list: What is a? => b\nlist: Why c? => d\nbold: Who e? => f\nbold: What is "
              "g? => h\nheading: What is i? => j\nheading: Why k? => l\n"},
    {.name = "fold: a hint that folds is no question in other languages either",
     .markdown =
         "# Fragen zur Pumpe\n\n### Was ist a?\n\n<details><summary>Hinweis"
         "</summary>\n\nb\n\n</details>\n\n<details><summary>Antwort</summary>\n\nc"
         "\n\n</details>\n\n### Was ist d?\n\n<details><summary>Подсказки</summary>\n\ne"
         "\n\n</details>\n\n<details><summary>答え</summary>\n\nf\n\n</details>\n",
     .cards = "heading: Was ist a? => c\nheading: Was ist d? => f\n"},
    {.name =
         "details: the end of a fold at the margin belongs to the item that it opens in",
     .markdown =
         "# Pump questions\n1. <details><summary>What is a?</summary>\n\n    b\n    ## c\n"
         "    - d\n\n</details>\n\n2. <details><summary>Why e?</summary>\n\n    f\n    "
         "</details>\n\n3. <details><summary>Who g?</summary>\n\n</details>\n\n4. "
         "<details><summary>How h?</summary>\n\ni\n\n</details>\n",
     .cards = "details: What is a? => b/ ## c/ - d\ndetails: Why e? => f\ndetails: Who "
              "g?\ndetails: How h? => i\n"},
    {.name = "a list below an item that is set farther in than it has to be is one list",
     .markdown = "# Pump questions\n- What is a?\n    - b\n    - c\n        - d\n- Why "
                 "e?\n\t1. f\n\t2. g\n- Which h?\n  - i\n  - j\n",
     .cards = "list: What is a? => - b/- c/    - d\nlist: Why e? => 1. f/2. g\nlist: Which "
              "h? => - i/- j\n"},
    {.name =
         "bold: questions with labelled answers end the answer of a heading above theirs",
     .markdown = "# What is a?\n\nb\n\n# Why c?\n\nd\n\n# Who e?\n\nf\n\n## Tea\n\n**What "
                 "is g?**\n\n"
                 "A: h\n\n**Why i?**\n\nA: j\n\n## Oil\n\n**What is k?**\n\nA: l\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: Who e? => f\n"
              "bold: What is g? => h\nbold: Why i? => j\nbold: What is k? => l\n"},
    {.name = "details: the summary of the next group is none of the answer before it",
     .markdown = "# Interview\n\n<details>\n<summary>Oil, 2 asked</summary>\n\n" FRAMED(
         "What is a?", "b")
         FRAMED("What is c?", "d") "</details>\n\n<details>\n<summary>Tea, 2 "
                                   "asked</summary>\n\n" FRAMED("What is e?", "f")
                                       FRAMED("What is g?", "h") "</details>\n",
     .cards = "details: What is a? => b\ndetails: What is c? => d\n"
              "details: What is e? => f\ndetails: What is g? => h\n"},
    {.name = "heading: the answer in a group that folds ends with it, and is told of it",
     .markdown = "# Pump questions\n\n<details>\n<summary>Oil</summary>\n\n### What is "
                 "a?\n\nb\n\n### Why c?\n\nd\n\n</details>\n\n<details>\n<summary>Tea"
                 "</summary>\n\n### Who e?\n\nf\n\n### What is g?\n\nh\n\n</details>\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"
              "heading: Who e? => f\nheading: What is g? => h\n"},
    {.name = "item: a list that goes on with the next number ends the answer, steps do not",
     .markdown = "1. ### What is a?\n\nb\n\n2. ### What is c?\n\n1. d\n\nx\n\n3. e\n\n"
                 "3. ### What is f?\n\ng\n\n4. h\n\ni\n\n## End\n",
     .cards = "heading: What is a? => b\nheading: What is c? => 1. d//x//3. e\n"
              "heading: What is f? => g\n"},
    {.name = "item: headings at the margin part the answer to an item's",
     .markdown =
         "1. ### What is a?\n\nb\n\n#### c\n\nd\n\n2. ### What is e?\n\nf:\n\n### g\n\n"
         "h\n\n3. ### What is i?\n\nj\n\n### k\n\n6. ### What is l?\n\nm\n",
     .cards = "heading: What is a? => b//#### c//d\n"
              "heading: What is e? => f://### g//h\n"
              "heading: What is i? => j\n"
              "heading: What is l? => m\n"},
    {.name = "details: what stands before folds that ask on answers the heading",
     .markdown =
         "# Pumps\n### What is a?\nb\n### What is c?\nd\n\ne\n<details>\n<summary>Why "
         "f?</summary>\n\ng\n\n</details>\n\n### What is h?\n- i\n- "
         "j\n\n<details>\n<summary>Why k?</summary>\n\nl\n\n</details>\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d//e\ndetails: Why f? => "
              "g\nheading: What is h? => - i/- j\ndetails: Why k? => l\n"},
    {.name = "but code there is what they ask about",
     .markdown = "# Pumps\n### What is a?\nb\n### What is c?\nd\n```c\ne\n```\n<details>\n"
                 "<summary>Why f?</summary>\n\ng\n\n</details>\n\n### What is h?\ni\n",
     .cards = "heading: What is a? => b\ndetails: Why f? => g\nheading: What is h? => i\n"},
    {.name =
         "item: what is not indented far enough answers the last heading of a list, too",
     .markdown = "1. ### What is a?\n\n  b\n\n2. ### What is c?\n\n  d\n\n3. ### What is "
                 "e?\n\n  f\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\n"},
    {.name = "item: nor is a heading that is indented behind it a chapter",
     .markdown = "# Pump interview\n1. ### What is a?\n\n    b\n\n  ## Key points\n\n  - "
                 "c\n\n2. ### "
                 "What is d?\n\n    e\n",
     .cards =
         "heading: What is a? => b//  ## Key points//  - c\nheading: What is d? => e\n"},
    {.name = "details: a single one inside asks on, if the answer stands before it",
     .markdown =
         "# Pumps\n<details><summary>What is a pump?</summary>\n\nIt moves water "
         "and oil, and whatever else flows through the pipes.\n\n"
         "<details><summary>Why does it turn?</summary>\n\nA motor.\n\n</details>\n\n"
         "</details>\n\n<details><summary>What is b?</summary>\n\nGuess.\n\n"
         "<details><summary>Is it steel?</summary>\n\nNo.\n\n</details>\n\n"
         "</details>\n",
     .cards =
         "details: What is a pump? => It moves water and oil, and whatever else flows "
         "through the pipes.\ndetails: Why does it turn? => A motor.\ndetails: What is "
         "b? => Guess.//<details><summary>Is it "
         "steel?</summary>//No.//</details>\n"},
    {.name = "details: a heading in a summary closes it as any line does",
     .markdown =
         "<details>\n<summary>\nQ: What is a?</summary><br><b>\n\nA: "
         "b\n</b></details>\n\n<details>\n<summary>\n\n# Q: Explain "
         "c</summary><br><b>\n\n- "
         "d\n</b></details>\n\n<details>\n<summary>\nQ: What is e?</summary><br><b>\n\nA: "
         "f\n</b></details>\n",
     .cards = "details: What is a? => b\ndetails: Explain c => - d\ndetails: What is e? => "
              "f\n"},
    {.name = "details: what stands right behind the end of one is none of its HTML",
     .markdown = "# Pump questions\n\n**1. What is a?**\n\n<details><summary>Answer"
                 "</summary>\n\nb\n\n</details>\n**2. What is "
                 "c?**\n\n<details><summary>Answer</summary>\nd\n</details>\n**3. Why "
                 "e?**\n\n> [!success]- Answer\n> f\n\n**4. Why g?**\n\n> [!success]- "
                 "Answer\n> h\n",
     .cards = "details: What is a? => b\ndetails: What is c? => d\ndetails: Why e? => "
              "f\ndetails: Why g? => h\n"},
    {.name = "details: a summary may carry the number of the question that it answers",
     .markdown = "# Pumps\n\nQ1. a를 설명해주세요.\n\n<details><summary>Q1. "
                 "답</summary>\n\nb\n\n</details>\n\nQ2. c를 "
                 "설명해주세요.\n\n<details><summary>Q2. "
                 "답</summary>\n\nd\n\n</details>\n",
     .cards = "details: a를 설명해주세요. => b\ndetails: c를 설명해주세요. => d\n"},
    {.name = "details: a box with attributes around an answer hides no label",
     .markdown = "<details><summary><b>How do pumps age?</b></summary>\n<div "
                 "class=\"content\">\n<p "
                 "id=\"a\"><b>A:</b> They rust.</p>\n</div>\n</details>\n\n<details>"
                 "<summary><b>How do valves age?</b></summary>\n<section "
                 "class=\"content\">\n<p><b>A:</b> They leak.</p>\n</section>\n</"
                 "details>\n",
     .cards = "details: How do pumps age? => They rust.\ndetails: How do valves age? => "
              "They leak.\n"},
    {.name = "details: without a summary right below a heading that asks it answers",
     .markdown = "### 1. Why a?\n\n<details>\n\n## b\n\nc\n\n### d\n\ne\n\n"
                 "</details>\n\n### 2. Why f?\n\n<details>\n\n## b\n\ng\n\n"
                 "### d\n\nh\n\n</details>\n",
     .cards =
         "heading: Why a? => ## b//c//### d//e\nheading: Why f? => ## b//g//### d//h\n"},
    {.name = "details: called alike right below what asks they answer, whatever they are "
             "called",
     .markdown =
         "# Pumps\n\n1. Why a?\n\n<details><summary>Look it up</summary>\n\nb\n\n"
         "</details>\n\n2. Name c\n\n<details><summary>Look it up</summary>\n\nd\n\n"
         "</details>\n\n3. Why e?\n\n<details><summary>Look it up</summary>\n\nf\n\n"
         "</details>\n\n4. Why g?\n\n<details><summary>Look it up</summary>\n\nh\n\n"
         "</details>\n",
     .cards = "details: Why a? => b\ndetails: Name c => d\ndetails: Why e? => f\n"
              "details: Why g? => h\n"},
    {.name = "details: not where the answer goes on below them",
     .markdown =
         "## Why a?\n\n<details><summary>In short</summary>\n\nb\n\n</details>\n\n"
         "It is so.\n\n## Why c?\n\n<details><summary>In short</summary>\n\nd\n\n"
         "</details>\n\nIt is so.\n\n## Why e?\n\n<details><summary>In short</summary>"
         "\n\nf\n\n</details>\n\nIt is so.\n",
     .cards = "heading: Why a? => <details><summary>In short</summary>//b//</details>//It "
              "is so.\nheading: Why c? => <details><summary>In "
              "short</summary>//d//</details>//It is so.\nheading: Why e? => "
              "<details><summary>In short</summary>//f//</details>//It is so.\n"},
    {.name = "details: below a title that promises questions all are, if some ask",
     .file = "notes.md",
     .markdown = "# Interview questions\n<details>\n<summary><b>Event "
                 "loop</b></summary>\n\na\n\n</details>\n\n<details>\n<summary>What is "
                 "b?</summary>\n\nc\n\n</details>\n\n<details>\n<summary>CI / "
                 "CD</summary>\n\nd\n\n</details>\n\n<details>\n<summary>Hoisting</"
                 "summary>\n\ne\n\n"
                 "</details>\n\n<details>\n<summary>Bundles</summary>\n\nf\n\n</details>\n",
     .cards = "details: Event loop => a\ndetails: What is b? => c\ndetails: CI / CD => "
              "d\ndetails: Hoisting => e\ndetails: Bundles => f\n"},
    {.name = "details: without one that asks, too, unless chapters are folded away",
     .markdown = "# Pump interview questions\n<details>\n<summary>Valves</summary>\n\na\n\n"
                 "</details>\n\n<details>\n<summary>Rods</summary>\n\nb\n\n</details>\n\n"
                 "<details>\n<summary>Seals</summary>\n\nc\n\n</details>\n\n<details>\n"
                 "<summary>Rings</summary>\n\nd\n\n</details>\n\n<details>\n"
                 "<summary>Hoses</summary>\n\ne\n\n</details>\n",
     .cards = "details: Valves => a\ndetails: Rods => b\ndetails: Seals => c\ndetails: "
              "Rings => d\ndetails: Hoses => e\n"},
    {.name = "details: a name of contents is asked for where it lists none",
     .markdown =
         "# Pump interview questions\n<details>\n<summary>What is a?</summary>\n\nb\n\n"
         "</details>\n\n<details>\n<summary>What is c?</summary>\n\nd\n\n</details>\n\n"
         "<details>\n<summary>Index</summary>\n\ne\n\n</details>\n\n<details>\n"
         "<summary>Links</summary>\n\n[f](f.md)\n\n</details>\n\n<details>\n"
         "<summary>Who g?</summary>\n\nh\n\n</details>\n",
     .cards = "details: What is a? => b\ndetails: What is c? => d\ndetails: Index => "
              "e\ndetails: Who g? => h\n"},
    {.name = "details: chapters that are folded away are no questions",
     .markdown = "# Pump interview questions\n<details>\n<summary>Valves</summary>\n\n## "
                 "Parts\n\na\n\n</details>\n\n<details>\n<summary>Rods</summary>\n\nb\n\n"
                 "</details>\n\n<details>\n<summary>Seals</summary>\n\nc\n\n</details>\n\n"
                 "<details>\n<summary>Rings</summary>\n\nd\n\n</details>\n\n<details>\n"
                 "<summary>Hoses</summary>\n\ne\n\n</details>\n",
     .cards = ""},
    {.name = "table: with a head for questions it says more than a list beside it",
     .file = "questions.md",
     .markdown =
         "# Questions\n\n- Why so many? To learn them.\n- How to use them? Day by "
         "day.\n\n| "
         "Question | Level |\n| --- | --- |\n| What is a? | Easy |\n| Why b? | Hard |\n",
     .cards = "table: What is a?\ntable: Why b?\n"},
    {.name = "table: a column may answer in other words",
     .markdown =
         "| # | Question | Level | Key points to cover |\n|---|---|---|---|\n| 1 | "
         "What is a? | Easy | b |\n| 2 | Why c? | Easy | d |\n\n| 问题 | 一句话答案 "
         "|\n|---|---|\n| 何为e？ | f |\n| 何为g？ | h |\n",
     .cards = "table: What is a? => b\ntable: Why c? => d\ntable: 何为e？ => f\ntable: "
              "何为g？ => h\n"},
    {.name = "table: one that lists what headings ask is an index",
     .markdown =
         "# Interview questions\n| # | Question | Level |\n|---|---|---|\n| 1 | Why a? | "
         "Easy |\n| 2 | Why c? | Easy |\n## 1. Why a?\nb\n## 2. Why c?\nd\n",
     .cards = "heading: Why a? => b\nheading: Why c? => d\n"},
    {.name = "table: what an answer tells is none",
     .markdown = "| Question | What the answer tells you |\n|---|---|\n| What is a? | b "
                 "|\n| Why c? | d |\n",
     .cards = "table: What is a?\ntable: Why c?\n"},
    {.name = "table: key points of names are no answers",
     .markdown = "| Question | Key point |\n|---|---|\n| Keys | b |\n| Views | d |\n",
     .cards = ""},
    {.name = "table: in HTML, with a head that tells which is which",
     .markdown = "<table>\n<tr><th>No.</th><th>Question</th><th>Answer</th></tr>\n<tr>\n  "
                 "<td>1</td>\n  <td><b>Keys</b></td>\n  <td>b <i>c</i></td>\n</tr>\n\n"
                 "<tr><td>2<td>Views<td><p>d</p></table>\n",
     .cards = "table: Keys => b <i>c</i>\ntable: Views => d\n"},
    {.name = "table: without such a head the first column behind the numbers asks",
     .markdown = "<table><tr><td>1</td><td>Why?</td><td>b</td></tr><tr><td>2</td>"
                 "<td>Who?</td><td>c</td></tr></table>\n\n"
                 "| No | | |\n|--|--|--|\n| 1 | What? | e |\n| 2 | Where? | f |\n",
     .cards =
         "table: Why? => b\ntable: Who? => c\ntable: What? => e\ntable: Where? => f\n"},
    {.name = "table: whose rows do not ask holds no questions",
     .markdown =
         "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d?</td></tr></table>\n",
     .cards = ""},
    {.name = "box: with a title that asks and its answer further in",
     .markdown = "!!! question \"Why a?\"\n    b\n\n    - c\n\n??? faq \"Why d?\"\n\n"
                 "    ```c\n    e\n\n    # f\n    ```\n",
     .cards = "details: Why a? => b//- c\ndetails: Why d? => ```c/e//# f/```\n"},
    {.name = "box: with the question in it, before one with the answer",
     .markdown =
         "## Tasks\n\n!!! question \"Exercise 1\"\n    Sort a.\n\n??? success "
         "\"Solution\"\n    ```c\n    b\n\n    c\n    ```\n\n!!! question \"Exercise "
         "2\"\n    Sort d.\n\n!!! success\n    e\n",
     .cards = "details: Sort a. => ```c/b//c/```\ndetails: Sort d. => e\n"},
    {.name = "box: between colons, of any number",
     .markdown = "## Q: a\n:::tip Answer\nb\n:::\n## Q: c\n::::details[Solution]\nd\n\n"
                 ":::warning\ne\n:::\n::::\n",
     .cards = "heading: a => b\nheading: c => d//> [!WARNING]/> e\n"},
    {.name = "box: that asks, between colons",
     .markdown = "::: details Why a?\nb\n\nc\n:::\n\n::: details Why d?\ne\n:::\n",
     .cards = "details: Why a? => b//c\ndetails: Why d? => e\n"},
    {.name = "box: in a quotation, with the answer in it or in one of its own",
     .markdown =
         "> [!question] Why a?\n> b\n>\n> c\n\n> [!faq]- Why d?\n> e\n> > [!success]- "
         "Answer\n> > f\n",
     .cards = "details: Why a? => b//c\ndetails: Why d?//e => f\n"},
    {.name = "box: that does not ask belongs to the answer, and its mark is no text",
     .markdown =
         "## Q: a\nb\n\n!!! note \"c\"\n    d\n\n    e\n\nf\n## Q: g\nh\n\n> [!NOTE]\n> "
         "i\n\n> [!example] j\n> k\n",
     .cards = "heading: a => b//> **c**  /> d/>/> e//f\nheading: g => h//> [!NOTE]/> i//> "
              "**j**  /> k\n"},
    {.name = "box: without a body or an end, and in code, is none",
     .markdown = "## Q: a\n!!! note\nb\n::: tip\nc\n## Q: d\n```md\n!!! note\n    e\n```\n",
     .cards =
         "heading: a => !!! note/b/::: tip/c\nheading: d => ```md/!!! note/    e/```\n"},
    {.name = "box: that ends in code or a table right above the next one",
     .markdown = "# Pumps quiz\n\n??? question \"Why a valve?\"\n    ```\n    turn\n    "
                 "```\n??? question \"Why a seal?\"\n    | a | b |\n    |---|---|\n    | 1 "
                 "| 2 |\n??? question \"Why a lid?\"\n    It rains.\n## Q: c\nd\n",
     .cards = "details: Why a valve? => ```/turn/```\ndetails: Why a seal? => | a | b "
              "|/|---|---|/| 1 | 2 |\ndetails: Why a lid? => It rains.\nheading: c => d\n"},
    {.name = "box: with headings in it only frames them",
     .markdown = "::: info a\n\n## Q: b\nc\n\n## Q: d\ne\n\n:::\n",
     .cards = "heading: b => c\nheading: d => e\n"},
    {.name =
         "line: a paragraph that is a link out asks as well, if what stands below answers",
     .file = "interview-questions.md",
     .markdown =
         "What is a?\n\n- b\n\n[What is c?](http://d)\n\n- e\n\n[What is f?](http://g) -> "
         "h\n\n- i\n\nWhat is n?\n\n- o\n\n[What is j?](http://k)\n\n[What is "
         "l?](http://m)\n",
     .cards =
         "line: What is a? => - b\nline: What is c? => - e\nline: What is f? => h//- i\n"
         "line: What is n? => - o//[What is j?](http://k)//[What is l?](http://m)\n"},
    {.name = "html: a list that asks, an item a line",
     .file = "interview-questions.md",
     .markdown =
         "<h3>A</h3>\n<ul>\n  <li>Why b?</li>\n  <li>\n    Why c?\n    "
         "<ul><li>d</li></ul>\n"
         "  </li>\n  <li>Why <code>e</code>?</li>\n  <li>Why f?</li>\n</ul>\n<h3>G</h3>\n",
     .cards =
         "list: Why b?\nlist: Why c? => - d\nlist: Why <code>e</code>?\nlist: Why f?\n"},
    {.name = "html: terms that ask, and what they mean",
     .markdown = "<dl>\n<dt>Why a?</dt>\n<dd>b</dd>\n<dt>Why c?</dt>\n<dd>d</dd>\n<dt>Why "
                 "e?</dt>\n<dd>f</dd>\n<dt>Why g?</dt>\n<dd>h</dd>\n</dl>\n",
     .cards =
         "bold: Why a? => b\nbold: Why c? => d\nbold: Why e? => f\nbold: Why g? => h\n"},
    {.name = "html: bold paragraphs that ask",
     .markdown =
         "<p><strong>1. Why a?</strong></p>\n<p>b</p>\n<ul><li>c</li></ul>\n\n"
         "<p><b>2. Why d?</b></p>\n<p>e</p>\n<p>f</p>\n<p><strong>3. Why g?</strong></p>\n"
         "<p>h</p>\n<p><strong>4. Why i?</strong></p>\n<p>j</p>\n",
     .cards = "bold: Why a? => b//- c\nbold: Why d? => e  /f\nbold: Why g? => h\nbold: "
              "Why i? => j\n"},
    {.name = "html: lists in which little asks stay as they are",
     .markdown = "## Q: a\n<ul>\n<li>b</li>\n<li>c?</li>\n</ul>\n",
     .cards = "heading: a => <ul>/<li>b</li>/<li>c?</li>/</ul>\n"},
    {.name = "site: tags on lines of their own are no text, and what folds is a fold",
     .markdown =
         "## Q: What is a?\n\n{% hint style=\"info\" %}\nIt is b.\n{% endhint %}\n\n"
         "## Q: Sort c\n\n{{< details \"Solution\" >}}\nIt is d.\n{{< /details >}}\n\n"
         "## Q: Which e?\n{% tabs %}\n{% tab title=\"f\" %}\ng\n{% endtab %}\n"
         "{% endtabs %}\n\n## Q: h\n\ni\n\n{{% details title=\"Answer\" closed=\"true\" "
         "%}}\n\nj\n\n{{% /details %}}\n",
     .cards = "heading: What is a? => It is b.\nheading: Sort c => It is d.\nheading: "
              "Which e? => g\nheading: h//i => j\n"},
    {.name = "site: tags in code and those that compute stay",
     .markdown = "## Q: a\n```\n{% hint %}\n```\n## Q: b\n{% if c %}\n",
     .cards = "heading: a => ```/{% hint %}/```\nheading: b => {% if c %}\n"},
    {.name = "pasted: numbered lines pushed in by a tab are no code",
     .markdown = "# Pump questions\n\t1.\tWhat is a?\nIt turns.\n\n\t2.\tExplain b\nIt is "
                 "wet.\n\n\t3.\tWhich c?\nThe red one.\n\n\t4.\tName d\n\t5.\tIs it "
                 "e?\n\t6.\tHow f?\n",
     .cards =
         "list: What is a? => It turns.\nlist: Explain b => It is wet.\nlist: Which c? => "
         "The red one.\nlist: Name d\nlist: Is it e?\nlist: How f?\n"},
    {.name = "pasted: code with numbers stays code",
     .markdown =
         "# Pump questions\n## How is it listed?\n\n    1. a\n    2. b\n    3. c\n    "
         "4. d\n    5. e\n\n## Why?\nf\n",
     .cards = "heading: How is it listed? =>     1. a/    2. b/    3. c/    4. d/    5. "
              "e\nheading: Why? => f\n"},
    {.name = "details: one that holds labelled pairs is read as if it were open",
     .markdown = "# Pumps\n## Valves\na\n### More\n<details>\n<summary><b>Show the "
                 "questions</b></summary>\n<br>\n\n**Q: b**\n> **A:** c\n\n**Q: "
                 "d**\n> **A:** e\n\n</details>\n\n## Hoses\nf\n### "
                 "More\n<details>\n<summary>Look</summary>\n\n**Q: "
                 "g**\n\n**A:** h\n\n</details>\n",
     .cards = "labelled: b => c\nlabelled: d => e\nlabelled: g => h\n"},
    {.name = "fence: without a language it may hold labelled pairs, if nothing else asks",
     .markdown = "# Pumps\n## a\n```\nQuestion: b\nAnswer: c\nd\n```\n## "
                 "e\n```\nপ্রশ্ন: f\n\nউত্তর: g\n```\n## h\n```\nQ: i\nA: j\n```\n",
     .cards = "labelled: b => c/d\nlabelled: f => g\nlabelled: i => j\n"},
    {.name = "fence: below questions such pairs are examples",
     .markdown = "# Pumps\n## What is a?\n```\nQ: b\nA: c\n```\n## What is "
                 "e?\n```\nQ: f\nA: g\n```\n## What is h?\n```\nQ: i\nA: j\n```\n",
     .cards = "heading: What is a? => ```/Q: b/A: c/```\nheading: What is e? => ```/Q: "
              "f/A: g/```\nheading: What is h? => ```/Q: i/A: j/```\n"},
    {.name = "table: beside more questions with labels it hides none",
     .markdown = "# Pump interview\n**Q1: What is a?**\n\nb\n\n**Q2: What is "
                 "c?**\n\nd\n\n**Q3: What is e?**\n\nf\n\n| Question | Answer "
                 "|\n|---|---|\n| What is g? | h |\n| What is i? | j |\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\nlabelled: What is e? "
              "=> f//| Question | Answer |/|---|---|/| What is g? | h |/| What is i? | j "
              "|\n"},
    {.name = "table: the last word names the answers",
     .markdown = "| প্রশ্ন | সংক্ষিপ্ত উত্তর |\n|---|---|\n| a? | b |\n| c? | d |\n",
     .cards = "table: a? => b\ntable: c? => d\n"},
    {.name = "fold: one that names a topic is the place of the bold questions inside",
     .file = "interview.md",
     .markdown =
         "<details>\n<summary><h2>Pumps</h2></summary>\n\n**What is a?**\n\nb\n\n**What is "
         "c?**\n\nd\n\n</details>\n\n<details>\n<summary>Tanks</summary>\n\n**What is "
         "e?**\n\nf\n\n**What is g?**\n\nh\n\n</details>\n",
     .cards = "bold: What is a? => b\nbold: What is c? => d\nbold: What is e? => f\nbold: "
              "What is g? => h\n"},
    {.name = "heading: who offers a job asks nothing",
     .markdown = "# Plumber\n## Who are we?\na\n## What will you do?\nb\n## What do we "
                 "expect?\nc\n## What do we offer?\nd\n## How to apply?\ne\n",
     .cards = ""},
    {.name = "answer: an aside in brackets is none",
     .markdown =
         "## Q: What is a?\n*(đang viết)*\n## Q: What is b?\n（没答上来）\n## Q: How "
         "fast?\n(2 s)\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: How fast? => (2 s)\n"},
    {.name = "details: one that promises answers and holds several is their chapter",
     .file = "pump-interview.md",
     .markdown =
         "# Pump interview questions\n<details>\n<summary>Open pumps: read, then reveal "
         "the answer</summary>\n\n<p align=\"center\"><strong>Valves</strong></p>\n\n"
         "<code>Easy</code> · [More](a.md)\n\n<details>\n<summary>Show answer</summary>\n\n"
         "b\n\n</details>\n\n<p align=\"center\"><strong>Pipes</strong></p>\n\n"
         "<code>Hard</code> · [More](c.md)\n\n<details>\n<summary>Show answer</summary>\n\n"
         "d\n\n</details>\n\n<p align=\"center\"><strong>Oil</strong></p>\n\n"
         "<code>Hard</code> · [More](e.md)\n\n<details>\n<summary>Show answer</summary>\n\n"
         "f\n\n</details>\n\n</details>\n",
     .cards = "details: Valves => b\ndetails: Pipes => d\ndetails: Oil => f\n"},
    {.name = "table: marks from 1 to 3 are none",
     .markdown =
         "# Pumps\n\n| Skill | 1 | 2 | 3 | Score |\n|---|---|---|---|---|\n| a | b | "
         "c | d | 2 |\n| e | f | g | h | 3 |\n| i | j | k | l | 1 |\n",
     .cards = ""},
    {.name = "table: several with the same head are judged together",
     .markdown = "# Pumps\n\n## One\n\n| Cue | Notes |\n|---|---|\n| What is a? | b |\n| c "
                 "vs d | e |\n| Why f? | g |\n\n## Two\n\n| Cue | Notes |\n|---|---|\n| "
                 "Which h? | i |\n| Where is j? | k |\n| How is l? | |\n",
     .cards =
         "table: What is a? => b\ntable: c vs d => e\ntable: Why f? => g\ntable: Which "
         "h? => i\ntable: Where is j? => k\ntable: How is l?\n"},
    {.name = "front matter of TOML stands between pluses, and short codes are no text",
     .file = "interview/a.md",
     .markdown = "+++\ntitle = 'What is a?'\nweight = 3\n+++\n\n{{< chart id=\"7\" "
                 ">}}\n\nb\n",
     .cards = "file: What is a? => b\n"},
    {.name = "a short code alone answers nothing",
     .file = "interview/a.md",
     .markdown = "+++\ntitle = 'Stack and heap'\n+++\n\n{{< answers >}}\n",
     .cards = ""},
    {.name = "the number that orders files is no part of what one asks",
     .file = "interview/a.md",
     .markdown = "# 29-什么是 a？\n\nb\n",
     .cards = "file: 什么是 a？ => b\n"},
    {.name = "nor is that of its own name",
     .file = "29-a.md",
     .place = "interview",
     .markdown = "# 29-a: what is it?\n\nb\n",
     .cards = "file: a: what is it? => b\n"},
    {.name = "but a word may begin with one",
     .file = "interview/a.md",
     .markdown = "# 3-way valves: what are they?\n\nb\n",
     .cards = "file: 3-way valves: what are they? => b\n"},
    {.name = "a number of parts before the name of a file is none of its question",
     .file = "10.1.2 What is a pump?.md",
     .place = "interview",
     .markdown = "It is b.\n\n## c\n\nd\n",
     .cards = "file: What is a pump? => It is b.//## c//d\n"},
    {.name =
         "a first line that says what the name of its file asks is no part of the answer",
     .file = "what-is-a-pump.md",
     .place = "pump-interview",
     .markdown = "**What is a pump?**\n\nIt moves water.\n\nAll of it.\n",
     .cards = "file: What is a pump? => It moves water.//All of it.\n"},
    {.name = "a first line asks for a short text whose name only counts",
     .file = "pump-07.md",
     .place = "pump-interview",
     .markdown = "**Why is a pump wet?**\n\nIt leaks.\n",
     .cards = "file: Why is a pump wet? => It leaks.\n"},
    {.name = "unless no place promises questions",
     .file = "pump-07.md",
     .place = "pumps",
     .markdown = "**Why is a pump wet?**\n\nIt leaks.\n",
     .cards = ""},
    {.name = "a break right above a text makes no HTML of it",
     .markdown =
         "# Pump interview questions\n\n<br>\n### What is a?\nb\n\n<br/><br />\n### "
         "Why c?\nd\n\n```html\n\n<br>\n```\n",
     .cards = "heading: What is a? => b\nheading: Why c? => "
              "d//```html//<br>/```\n"},
    {.name = "an empty tag for a place or a break makes no HTML of the text behind it",
     .markdown =
         "# Loom questions\n## What is a?\n<div id=\"1\" />\nIt is `<b>`:\n- c\n- "
         "d\n\n## What is e?\n<br>\n*f*<br>\ng\n\n## What is h?\n<div>\n*i*\n</div>\n",
     .cards = "heading: What is a? => It is `<b>`:/- c/- d\nheading: What is e? => "
              "*f*<br>/g\nheading: What is h? => <div>/*i*/</div>\n"},
    {.name = "tabs: one may have an answer's name, and others beside it belong to that",
     .markdown = "# Pumps\n\n### Why a?\n\n=== \"Answer\"\n\n    b\n\n=== \"Example\"\n\n  "
                 "  c\n\n### Name d\n\n=== \"Antwort\"\n\n    e\n\n    - f\n\n### Why "
                 "g?\n\n=== \"Answer\"\n    h\n",
     .cards = "heading: Why a? => b//> **Example**  />/> c\nheading: Name d => e//- "
              "f\nheading: Why "
              "g? => h\n"},
    {.name = "tabs: two may be the sides of a card",
     .markdown = "# Quiz\n\n=== \"Question\"\n\n    Why a?\n\n=== \"Answer\"\n\n    "
                 "b\n\n---\n\n=== \"Question\"\n\n    Name c.\n\n=== \"Answer\"\n\n    d\n",
     .cards = "labelled: Why a? => b\nlabelled: Name c. => d\n"},
    {.name = "types in another language, behind a name of the box or alone",
     .markdown =
         "# Pumpe\n\n::: {#a-1 .frage}\nNenne einen Deckel.\n:::\n\n::: "
         "{.lösung}\nb\n:::\n\n::: {#a-2 .frage}\nWarum c?\n:::\n\n::: {.lösung}\nd\n:::\n",
     .cards = "details: Nenne einen Deckel. => b\ndetails: Warum c? => d\n"},
    {.name = "types in another alphabet",
     .markdown = "# Насос\n\n> [!вопрос] Что такое a?\n> b\n\n> [!вопрос]- Зачем c?\n> d\n",
     .cards = "details: Что такое a? => b\ndetails: Зачем c? => d\n"},
    {.name =
         "numbers that begin at the margin behind an item's heading part its answer, and "
         "so does the same heading once more",
     .markdown = "# Pump questions\n\n1. ### What is a?\n\nb\n\n2. ### How do c and d "
                 "differ?\n\n### 1. A c has a valve\n\ne\n\n### 2. A d has none\n\nf\n\n3. "
                 "### Why does g run?\n\n## Why does g run?\n\nh\n\n4. ### What is "
                 "i?\n\nj\n",
     .cards =
         "heading: What is a? => b\nheading: How do c and d differ? => ### 1. A c has a "
         "valve//e//### 2. A d has none//f\nheading: Why does g run? => ## Why does g "
         "run?//h\nheading: What is i? => j\n"},
    {.name = "headings at the margin that count from before the first item are chapters",
     .markdown = "# Pump questions\n\n### 1. Wells\n\n1. ### What is a?\n\nb\n\n2. ### Why "
                 "c?\n\nd\n\n### 2. Valves\n\nThey close.\n\n3. ### What is "
                 "e?\n\nf\n\n4. ### What is g?\n\nh\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\n"},
    {.name = "a fold at the margin answers no heading above a list of answered questions",
     .file = "pump-interview.md",
     .markdown =
         "# Pumps\n\n### Tasks\n\n* What is a?\n  <details>\n  <summary>Answer</summary>"
         "\n\n  b\n\n  </details>\n\n* Why c?\n  <details>\n  <summary>Answer</summary>"
         "\n\n  d\n\n  </details>\n\n* How does e turn?\n\nTell it.\n<details><summary>"
         "Answer</summary>\n<pre>f</pre>\n</details>\n",
     .cards = "list: What is a? => b\nlist: Why c? => d\nlist: How does e turn?\n"},
    {.name = "HTML: a label in bold with some of what is asked is one",
     .file = "valve-interview.md",
     .markdown =
         "# Valves\n\n## Sand\n\n<details><summary><b>Q1: Dry sand.</b> Why a?</summary>"
         "<br>**Answer:** b</details>\n\n<details><summary><strong>Q2:</strong> How does "
         "c turn?</summary>\n\nd\n\n</details>\n\n## <b>3. Oil.</b> Why e?\n\nf\n\n## "
         "**4. Wells.** Why g?\n\nh\n",
     .cards = "details: Dry sand. Why a? => b\ndetails: How does c turn? => d\nheading: "
              "Oil. Why e? => f\nheading: Wells. Why g? => h\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
