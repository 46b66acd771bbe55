// SPDX-License-Identifier: MIT
// Answers that are missing and say so, and what stands behind the last answer.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "an answer that is a form nobody has filled in is none",
     .markdown =
         "# Pump questions\n\n## Why a?\n\n- **Situation:** b\n- **Task:** c\n- "
         "**Result:** d\n\n## Why e?\n\n- **Situation:**\n- **Task:**\n- **Result:**\n",
     .cards = "heading: Why a? => - **Situation:** b/- **Task:** c/- **Result:** "
              "d\nheading: Why e?\n"},
    {.name = "what is left to do stands at neither end of an answer",
     .markdown = "# Loom interview questions\n\n## What is a reed?\n\n- [ ] TODO\n\nA "
                 "comb.\n\n## What is a shed?\n\nA gap.\n\n[ ] TODO\n\n## Why is it "
                 "of steel?\n\nIt lasts.\n\nTODO\n\n## What is a "
                 "weft?\n\nTODO lists show the threads.\n",
     .cards = "heading: What is a reed? => A comb.\nheading: What is a shed? => A "
              "gap.\nheading: Why is it of steel? => It lasts.\nheading: What is a weft? "
              "=> TODO lists show the threads.\n"},
    {.name = "nor do headings below which nothing else stands",
     .markdown = "# Loom interview questions\n\n## What is a reed?\n\nA comb.\n\n### "
                 "Mistakes\n\nTODO\n\n### More\n\nTODO\n\n## What is a shed?\n\nA "
                 "gap.\n\n## Why is it of steel?\n\nIt lasts.\n",
     .cards = "heading: What is a reed? => A comb.\nheading: What is a shed? => A "
              "gap.\nheading: Why is it of steel? => It lasts.\n"},
    {.name = "parting: a word in capitals behind an answer's label is the answer",
     .markdown = "# Pumps\n\nWATER\n\nQ. What is a?\nAns: It turns.\n\nQ. Which code stops "
                 "b?\nAns: STOP\n\nOIL & GAS\n\nQ. Which code starts c?\nAns: GOON\n\nQ. "
                 "What is d?\nAns: It is blue.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: Which code stops b? => "
              "STOP\nlabelled: Which code starts c? => GOON\nlabelled: What is d? => It is "
              "blue.\n"},
    {.name =
         "what only a number tells from the folded answer before it has none of its own",
     .markdown =
         "# Pump exercises\n\n**1.1** Select all a.\n\n<details><summary>Click to see "
         "solution</summary>\n\nb\n\n</details>\n\n**1.2** Find c.\n\n<!-- later "
         "-->\n\n**1.3** Delete d.\n\n<details><summary>Click to see "
         "solution</summary>\n\ne\n\n</details>\n\n**1.4** Keep "
         "f.\n\n<details><summary>Click to see solution</summary>\n\ng\n\n</details>\n\n",
     .cards = "details: Select all a. => b\ndetails: Find c.\ndetails: Delete d. => "
              "e\ndetails: Keep f. => g\n"},
    {.name = "an answer that is awaited, and a grade in code before it",
     .markdown =
         "# Pompa soruları\n\n### Soru 1: Pompa nedir?\n\n`Seviye: Orta`\n\n**Cevap:** "
         "Döner.\n\n### Soru 2: Vana nedir?\n\n`Seviye: Kolay`\n\n**Cevap:** "
         "Kapanır.\n\n### Soru 3: Boru nedir?\n\n`Seviye: Zor`\n\nCevap bekleniyor...\n",
     .cards = "heading: Pompa nedir? => Döner.\nheading: Vana nedir? => Kapanır.\nheading: "
              "Boru nedir?\n"},
    {.name = "a word that says soon is no answer",
     .markdown = "# أسئلة مقابلات\n\n## 1. ما هو a؟\n\nb c.\n\n## 2. ما هو "
                 "d؟\n\nقريباً\n\n## 3. لماذا e؟\n\nf g.\n",
     .cards = "heading: ما هو a؟ => b c.\nheading: ما هو d؟\nheading: لماذا e؟ => f g.\n"},
    {.name = "file: the word for an answer leaves the question to the name",
     .file = "阀门有哪些种类.md",
     .among = true,
     .markdown = "# 典型回答\n\n铜的和铁的。\n\n# 扩展知识\n\n还有钢的。\n",
     .cards = "file: 阀门有哪些种类 => 铜的和铁的。//# 扩展知识//还有钢的。\n"},
    {.name = "file: what stands before that word is asked about with the name",
     .file = "这段代码有哪些问题.md",
     .among = true,
     .markdown = "```\na = b\n```\n\n# 典型回答\n\n缺少 c。\n",
     .cards = "file: 这段代码有哪些问题//```/a = b/``` => 缺少 c。\n"},
    {.name = "stray: among answered questions headings above links ask nothing",
     .file = "泵面试题.md",
     .markdown = "# 泵面试题\n## 什么是甲？\n是甲。\n## 什么是乙？\n是乙。\n## "
                 "什么是丙？\n是丙。\n## 什么是丁？\n是丁。\n## 什么是戊？\n是戊。\n## "
                 "巨人的肩膀\n\nhttps://a.b\n\nhttps://c.d\n",
     .cards = "heading: 什么是甲？ => 是甲。\nheading: 什么是乙？ => 是乙。\nheading: "
              "什么是丙？ => 是丙。\nheading: 什么是丁？ => 是丁。\nheading: 什么是戊？ => "
              "是戊。\n"},
    {.name = "stray: nor do those that only name interviews",
     .file = "pump-interview.md",
     .markdown = "### First pump interview questions\n\n---\n\n### 1. What is a?\nb\n### "
                 "2. Why c?\nd\n### 3. How e?\nf\n### 4. Who g?\nh\n### 5. When "
                 "i?\nj\n### 6. Valves\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: How e? => "
              "f\nheading: Who g? => h\nheading: When i? => j\nheading: Valves\n"},
    {.name = "parting: facts above an answer and what is for sale below it are told of no "
             "question",
     .markdown =
         "# Question 7: What is a? Why b?\n\n**Category:** Pumps  \n**Difficulty:** "
         "Junior\n\n---\n\n### Answer\n\nIt turns.\n\n---\n*This is a sample "
         "of **all pumps**.*\n\n[Buy the book](https://example.org/b)\n",
     .cards = "heading: What is a? Why b? => It turns.\n"},
    {.name = "parting: links below one that invites to read on go with it",
     .markdown = "# Loom questions\n## What is a reed?\nA comb.\n\n[All about: What is a "
                 "reed? on the pages](a)\n## What is a weft?\nA thread.\n\n[All about: "
                 "What is a weft? on the pages](b)\n\n---\n\n[Home](c) · [More looms](d)\n",
     .cards =
         "heading: What is a reed? => A comb.\nheading: What is a weft? => A thread.\n"},
    {.name = "parting: a link alone behind a rule tells where to read on",
     .markdown = "# Question 7: What is a?\n\n### Answer\n\nIt turns.\n\n---\n\n[A book "
                 "on it](https://example.org/b)\n",
     .cards =
         "heading: What is a? => It turns.//---//[A book on it](https://example.org/b)\n"},
    {.name = "missing: not where each answer ends with where it is from",
     .markdown = "# Pump interview questions\n## What is a?\n\nIt turns.\n\nSource: "
                 "[on a](https://example.org/a)\n## What is b?\n\nIt stands.\n\n[Read "
                 "more](https://example.org/b)\n## What is c?\n\nIt "
                 "shuts.\n\nhttps://example.org/c\n",
     .cards = "heading: What is a? => It turns.//Source: [on "
              "a](https://example.org/a)\nheading: What is b? => It stands.//[Read "
              "more](https://example.org/b)\nheading: What is c? => It "
              "shuts.//https://example.org/c\n"},
    {.name = "missing: a short sentence that begins in bold answers, wherever it is from",
     .markdown = "# Pump questions\n## What turns?\n\n**The wheel** does.\n\n### "
                 "Source\n\n* https://example.org/a\n## What stands?\n\n**More on "
                 "it**\n\n* https://example.org/b\n## What hums?\n\nThe motor.\n",
     .cards = "heading: What turns? => **The wheel** does.//### Source//* "
              "https://example.org/a\nheading: What stands?\nheading: What hums? => The "
              "motor.\n"},
    {.name = "missing: but where that says that the answer is there",
     .markdown = "# Pump interview questions\n## What is a?\n\nIt may turn.\n\n[See the "
                 "answer](https://example.org/a)\n## What is b?\n\nIt may "
                 "stand.\n\n[Solution](https://example.org/b)\n## What is "
                 "c?\n\n[Read](https://example.org/c)\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c?\n"},
    {.name = "credit: who wrote what follows is no part of any answer",
     .markdown = "# Pump questions\n## What is a?\n\nIt hums.\n\nAuthor\n\nWritten by: "
                 "[cat](http://x/cat)\n\nIt turns.\n## What is b?\n\nAuthor\n\nWritten by: "
                 "[dog](http://x/dog)\n\nIt is wet.\n## What is c?\n\nAuthor of "
                 "all.\n\nAuthor\n\nWritten by: "
                 "[cat](http://x/cat)\n\nIt shuts.\n\nAuthor\n\nAll of them.\n",
     .cards = "heading: What is a? => It hums.//It turns.\nheading: What is b? => It is "
              "wet.\nheading: What is c? => Author of all.//It "
              "shuts.//Author//All of them.\n"},
    {.name = "credit: nor is a link to read all about the question elsewhere",
     .markdown =
         "# Pump questions\n## What is a?\n\nIt turns.\n\n[Read “What is a?” on our "
         "site](http://x/a)\n## What is b?\n\nIt stands.\n\n[Mind "
         "b](http://x/b)\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It stands.//[Mind "
              "b](http://x/b)\n"},
    {.name = "credit: whence each was taken stays with it",
     .markdown = "# Pump questions\n## What is a?\n\nIt turns.\n\n🔗**Source:** "
                 "[a.org](http://a.org/1)\n## What is b?\n\nIt stands.\n\n🔗**Source:** "
                 "[b.org](http://b.org/1)\n## What is c?\n\nIt shuts.\n\n🔗**Source:** "
                 "[c.org](http://c.org/1)\n",
     .cards = "heading: What is a? => It turns.//🔗**Source:** "
              "[a.org](http://a.org/1)\nheading: What is b? => It stands.//🔗**Source:** "
              "[b.org](http://b.org/1)\nheading: What is c? => It shuts.//🔗**Source:** "
              "[c.org](http://c.org/1)\n"},
    {.name = "credit: where to read on is told with each",
     .markdown = "# Pump questions\n## What is a?\n\nIt turns.\n\n📖 **Read on:** "
                 "[a.org](http://a.org/1)\n## What is b?\n\nIt stands.\n\n📖 **Read on:** "
                 "[b.org](http://b.org/1)\n## What is c?\n\nIt shuts.\n\n📖 **Read on:** "
                 "[c.org](http://c.org/1)\n",
     .cards = "heading: What is a? => It turns.//📖 **Read on:** "
              "[a.org](http://a.org/1)\nheading: What is b? => It stands.//📖 **Read "
              "on:** [b.org](http://b.org/1)\nheading: What is c? => It shuts.//📖 "
              "**Read on:** [c.org](http://c.org/1)\n"},
    {.name = "parting: thanks may stand in a quotation",
     .markdown = "# Pump questions\n## What is a?\n\nIt turns.\n## What is b?\n\nIt "
                 "stands.\n## What is c?\n\nIt hums.\n## What is d?\n\nIt "
                 "shuts.\n\n**[Back to top](#pump-questions)**\n\n---\n\n> Want to "
                 "contribute? Tell *us*.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It "
              "stands.\nheading: What is c? => It hums.\nheading: What is d? => It "
              "shuts.\n"},
    {.name = "missing: a short sentence before that of a link answers",
     .markdown = "# Pump questions\n## Which turns?\n\nThe wheel. All of them are "
                 "[here](http://x/a).\n## What is b?\n\nAll of it is "
                 "[here](http://x/b).\n## What is c?\n\nIt shuts.\n",
     .cards = "heading: Which turns? => The wheel. All of them are "
              "[here](http://x/a).\nheading: What is b?\nheading: What is c? => It "
              "shuts.\n"},
    {.name = "missing: an answer that is under construction in other languages is none",
     .markdown =
         "# Preguntas de entrevista\n## ¿Qué es a?\n\nEn construcción...\n## ¿Qué es "
         "b?\n\nGira.\n\n## Colaborar\n\nAbre una incidencia.\n",
     .cards = "heading: ¿Qué es a?\nheading: ¿Qué es b? => Gira.\n"},
    {.name = "answer: a link to where another page answers another question ends it",
     .file = "✅阀门是什么？.md",
     .among = true,
     .markdown = "# 典型回答\n\n铜的。\n\n## "
                 "扩展\n\n[✅泵是什么？](http://x/b)\n\n[水是什么？](c.md)\n",
     .cards = "file: 阀门是什么？ => 铜的。\n"},
    {.name = "way back: a link that changes the page stands beside it",
     .markdown = "# Pump questions\n## What is a?\n\nIt turns.\n\n[Up](#top) &nbsp;/&nbsp; "
                 "[🖌️ Better this](http://x/edit/a.md)\n",
     .cards = "heading: What is a? => It turns.\n"},
    {.name = "missing: code that is asked about in Italian answers nothing",
     .markdown = "# Domande\n## Cosa fa il seguente frammento?\n```\na\n```\n## Cosa "
                 "stampa?\n\nb\n",
     .cards = "heading: Cosa fa il seguente frammento?//```/a/```\nheading: Cosa stampa? "
              "=> b\n"},
    {.name = "way back: one to the folder's own page ends an answer, and one alone is none",
     .markdown = "# Pump questions\n1. What is c?\n2. Why d?\n3. What is a?\n   [[↑] Back "
                 "to top](#pumps)\n\n## "
                 "What is b?\n\nIt turns.\n\n---\n\n**[← Back to all "
                 "pumps](../README.md)**\n",
     .cards = "list: What is c?\nlist: Why d?\nlist: What is a?\nheading: What is b? => It "
              "turns.\n"},
    {.name = "way back: to the guide's first page, whatever the words say",
     .among = true,
     .markdown = "# What is a?\n\nIt turns.\n\n[All pumps](../../README.md)\n",
     .cards = "file: What is a? => It turns.\n"},
    {.name = "way back: a page of another folder answers",
     .among = true,
     .markdown = "# What is a?\n\nIt turns.\n\n[All seals](../seals/README.md)\n",
     .cards = "file: What is a? => It turns.//[All seals](../seals/README.md)\n"},
    {.name = "table: links and the days on which they changed are a log",
     .markdown = "# Pump questions\n| Question | When | What |\n|---|---|---|\n| [What is "
                 "a?](http://x/a) | 04-26 | new |\n| [Why b?](http://x/b) | 04-26 10:15 | "
                 "typo |\n| [Pumps](http://x/c) | 05-01 | new |\n",
     .cards = ""},
    {.name = "missing: a link to the answer is no part of the question that ends in it",
     .markdown =
         "# Pump interview questions\n## Question 1: Oil\n**Question:** Tell the pumps "
         "a and b from each other.\n[📖 Answer](answers.md#oil)\n## Question 2: "
         "Sand\n**Question:** Sort all of the pumps by what they weigh. [See the "
         "answer](answers.md#sand)\n",
     .cards = "heading: Oil//Tell the pumps a and b from each other.\nheading: Sand//Sort "
              "all of the pumps by what they weigh.\n"},
    {.name = "missing: an aside says so",
     .markdown = "# Pumps\n## What is a?\n\n*to be written*\n\n## What is b?\n\n(forgot "
                 "it, look it "
                 "up)\n\n## What is c?\n\n_(folgt später)_\n\n## What is d?\n\n**(допишу "
                 "позже)**\n\n## What is e?\n\nIt turns.\n\n## What is f?\n\n_solution "
                 "follows next "
                 "week_\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c?\nheading: "
              "What is d?\nheading: What is e? => It turns.\nheading: What is f?\n"},
    {.name = "missing: so do words of when it comes",
     .markdown = "# Pumps\n## What is a?\n\nNext week!\n\n## What is b?\n\n다음 주에 "
                 "이어서\n\n## What is c?\n\nIt closes the week.\n\n## What is "
                 "d?\n\nkommt noch\n\n## What is e?\n\n次回に続きます。\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c? => It closes "
              "the week.\nheading: What is d?\nheading: What is e?\n"},
    {.name = "missing: who asks others to write it has none",
     .markdown = "# Pumps\n## What is a?\n\n*No good text so far, PRs are "
                 "welcome!*\n\n## What is b?\n\n<i>ancora nulla, contributi "
                 "benvenuti</i>\n\n## What is c?\n\n(ещё не разобрал)\n\n## What is "
                 "d?\n\n_아직 못 씀_\n\n## What is e?\n\nYou are welcome.\n\n## What "
                 "is f?\n\n<em>It turns.</em>\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c?\nheading: "
              "What is d?\nheading: What is e? => You are welcome.\nheading: What is f? "
              "=> <em>It turns.</em>\n"},
    {.name = "missing: an aside may say on which page it stands",
     .markdown = "# Pumps\n## What is a?\n\n(fehlt, vgl. Seite 17)\n\n## What is "
                 "b?\n\n(the 3 that follow)\n",
     .cards = "heading: What is a?\nheading: What is b? => (the 3 that follow)\n"},
    {.name = "missing: behind a rule in HTML stands no answer either",
     .markdown = "# Pumps\n## What is a?\n\nIt turns.\n\n## What is b?\n\nIt "
                 "stands.\n\n## What is c?\n\nIt hums.\n\n## What is "
                 "d?\n\n<i>not yet</i>\n\n<hr>\n\nGood luck with your pumps!\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It "
              "stands.\nheading: What is c? => It hums.\nheading: What is d?\n"},
    {.name = "headings of Thai ask without a mark, by words anywhere or at their end",
     .markdown = "# คำถามสัมภาษณ์ pump\n## 1. วาล์วคืออะไร\na\n## 2. ทำไมปั๊มหมุน\nb\n## 3. "
                 "ปั๊มเปียกไหม\nc\n## 4. ปั๊มกับวาล์ว\nd\n",
     .cards = "heading: วาล์วคืออะไร => a\nheading: ทำไมปั๊มหมุน => b\nheading: "
              "ปั๊มเปียกไหม => c\nheading: ปั๊มกับวาล์ว => d\n"},
    {.name = "no question: a key whose questions stand elsewhere",
     .markdown = "# Quiz\n### Q1: **B. Red**\nIt is wet.\n### Q2: D\nIt turns.\n### "
                 "Q3: C) a blue\nIt is flat.\n### Q4 Answer: A\nWhy A.\n",
     .cards = ""},
    {.name = "no question: letters that ask, species and languages are",
     .markdown = "# Interview questions\n## 1. C?\nold\n## 2. Java?\nnew\n## 3. "
                 "E. coli?\nround\n## 4. What is A?\nb\n## 5. $+$?\nplus\n",
     .cards = "heading: C? => old\nheading: Java? => new\nheading: E. coli? => "
              "round\nheading: What is A? => b\nheading: $+$? => plus\n"},
    {.name = "no question: pictures alone say nothing",
     .markdown = "Q: 🎬\nA: a film\n\nQ: ∀\nA: for all\n\nQ: `&&`\nA: and\n",
     .cards = "labelled: ∀ => for all\nlabelled: `&&` => and\n"},
    {.name = "missing: words that answer stay",
     .markdown =
         "# Pumps\n## When does a turn?\n\nLater.\n\n## When is b wet?\n\n*Only after the "
         "rain.*\n\n## How long is c?\n\n(n + 1) steps\n\n## What is d?\n\nThe pump that "
         "turns next week is d, and it is wet.\n\n## What is e?\n\n(2, 3)\n",
     .cards = "heading: When does a turn? => Later.\nheading: When is b wet? => *Only "
              "after the rain.*\nheading: How long is c? => (n + 1) steps\nheading: What "
              "is d? => The pump that turns next week is d, and it is wet.\nheading: What "
              "is e? => (2, 3)\n"},
    {.name = "missing: a hand points at nothing",
     .markdown = "# Pumps\n## What is a?\n\n👉 It turns.\n\n## What is b?\n\n👉\n\n## What "
                 "is c?\n\n—\n",
     .cards = "heading: What is a? => 👉 It turns.\nheading: What is b?\nheading: What is "
              "c?\n"},
    {.name = "missing: nothing follows the mark that the others begin with",
     .markdown = "# Pumps\n**1. What is a?**\n\nZ/ It turns.\n\n**2. What is "
                 "b?**\n\nZ/ It is wet.\n\n**3. What is c?**\n\nZ/\n\n**4. What is "
                 "d?**\n\nZ/ It is red.\n\n**5. What is e?**\n\nZ/ It is blue.\n",
     .cards = "bold: What is a? => It turns.\nbold: What is b? => It is "
              "wet.\nbold: What is c?\nbold: What is d? => It is red.\nbold: What is e? "
              "=> It is blue.\n"},
    {.name = "missing: nothing stands below the labels of a template",
     .markdown = "# Pumps\n## What is a?\n\n**First go**\n\nIt is wet.\n\n**Second "
                 "go**\n\nIt turns.\n\n## What is b?\n\n**First go**\n\nIt is "
                 "red.\n\n**Second go**\n\nIt is blue.\n\n## What is c?\n\n**First "
                 "go**\n\nIt floats.\n\n**Second go**\n\nIt sinks.\n\n## What is "
                 "d?\n\n**First go**\n\n**Second go**\n\n## What is e?\n\n**First "
                 "go**\n\nIt rests.\n",
     .cards = "heading: What is a? => **First go**//It is wet.//**Second go**//It "
              "turns.\nheading: What is b? => **First go**//It is red.//**Second go**//It "
              "is blue.\nheading: What is c? => **First go**//It floats.//**Second "
              "go**//It sinks.\nheading: What is d?\nheading: What is e? => **First "
              "go**//It rests.\n"},
    {.name = "missing: the name of the next group is no answer",
     .markdown = "# Pumps\n\n**Wet ones**\n\n**1. What is a?**\n\nIt turns.\n\n**2. What "
                 "is b?**\n\nIt is wet.\n\n**3. What is c?**\n\n**Dry ones**\n\n**4. What "
                 "is d?**\n\nIt is red.\n\n**5. What is e?**\n\n**It floats.**\n",
     .cards = "bold: What is a? => It turns.\nbold: What is b? => It is wet.\nbold: What "
              "is c?\nbold: What is d? => It is red.\nbold: What is e? => **It "
              "floats.**\n"},
    {.name = "missing: an aside that asks is said of the question above it",
     .markdown = "# Interview\n\nWhat is a?\n\nIt turns.\n\nWhat is b?\n\n*(does anybody "
                 "know?)*\n\nWhat is c?\n\nIt is wet.\n\nWhat is d?\n\nIt is red.\n",
     .cards = "line: What is a? => It turns.\nline: What is b?\nline: What is c? => It is "
              "wet.\nline: What is d? => It is red.\n"},
    {.name = "missing: a group may be named by a number",
     .markdown = "# Pumps\n\nFloor 1 and 2\n\n+ What is a?\n- it turns\n\n+ What is "
                 "b?\n- it is wet\n\nFloor 3\n\n+ What is c?\n- it is red\n\n+ What is "
                 "d?\n\nFloor 4\n\n+ What is e?\n- it is blue\n",
     .cards = "numbered: What is a? => - it turns\nnumbered: What is b? => - it is "
              "wet\nnumbered: What is c? => - it is red\nnumbered: What is d?\nnumbered: "
              "What is e? => - it is blue\n"},
    {.name = "missing: behind a rule a page may name what is asked of it",
     .markdown = "# Interview\n\n---\np. 4\n\nWhat is a?\n\n- it turns\n\n---\np. "
                 "12\n\nWhat is b?\n\n- it is wet\n\nWhat is c?\n\n- it is "
                 "red\n\n---\n\np.13\n\nWhat is d?\n\n- it is blue\n",
     .cards = "line: What is a? => - it turns\nline: What is b? => - it is wet\nline: "
              "What is c? => - it is red\nline: What is d? => - it is blue\n"},
    {.name = "missing: what counts on as the others do is a question, too",
     .markdown = "# Pumps\n**1.** What is a?\n<details>\n<summary>Answer</summary>\n\nIt "
                 "turns.\n\n</details>\n\n**2.** What is b?\n<details>\n<summary>Answer"
                 "</summary>\n\nIt is wet.\n\n</details>\n\n**3.** What is "
                 "c?\n<details>\n<summary>Answer</summary>\n\nIt is "
                 "red.\n\n</details>\n\n**4.** What is d?\n<details>\n<summary>Answer"
                 "</summary>\n\nIt is blue.\n\n</details>\n\n**5.** What is "
                 "e?\n\n_(later)_\n\n## Next\n\n- f\n",
     .cards = "details: What is a? => It turns.\ndetails: What is b? => It is "
              "wet.\ndetails: What is c? => It is red.\ndetails: What is d? => It is "
              "blue.\ndetails: What is e?\n"},
    {.name = "missing: it needs not ask where the next question counts on from it",
     .markdown = "# Interview questions\n## Pumps\n1. What is a?\n2. What is b?\n3. What "
                 "is c?\n4. Wet pumps of d.\n5. What is e?\n6. What is f?\n7. Dry "
                 "pumps.\n8. Others.\n",
     .cards = "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: Wet pumps of "
              "d.\nlist: What is e?\nlist: What is f?\n"},
    {.name = "parting: what stands behind the only rule is no answer",
     .markdown = "# Pumps\n## What is a?\n\nIt turns.\n\n## What is b?\n\nIt is wet.\n\n## "
                 "What is c?\n\nIt is red.\n\n## What is d?\n\nIt is blue.\n\nIt "
                 "floats.\n\n---\n\n**Score:** 3-4 ready, 0-2 read it again.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It is "
              "wet.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.//It floats.\n"},
    {.name = "parting: behind a fold a rule sets it apart as well",
     .markdown = "# Pumps\n## What is a?\n<details><summary>Answer</summary>\n\nIt "
                 "turns.\n\n</details>\n\n## What is b?\n<details><summary>Answer"
                 "</summary>\n\nIt is wet.\n\n</details>\n\nOr dry.\n\n## What is "
                 "c?\n<details><summary>Answer</summary>\n\nIt is "
                 "red.\n\n</details>\n\n## What is d?\n<details><summary>Answer"
                 "</summary>\n\nIt is blue.\n\n</details>\n\n---\n\nTo be told: "
                 "wells.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It is wet.//Or "
              "dry.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.\n"},
    {.name = "parting: a break above it answers nothing",
     .markdown = "## Q1: What is a?\n\nAnswer: b\n\n## Q2: What is c?\n\nAnswer: "
                 "d\n\n## Q3: What is e?\n\nAnswer: f\n\n## Q4: What is "
                 "g?\n\nAnswer:\n\n<br/>\n\n> Good luck with your pumps!\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\nheading: What is g?\n"},
    {.name = "parting: nor is it where nothing else stands below the question",
     .markdown =
         "# Pumps\n## What is a?\n\nIt turns.\n\n## What is b?\n\nIt is wet.\n\n## "
         "What is c?\n\nIt is red.\n\n## What is d?\n\n<!-- TODO -->\n\n---\n\nWritten "
         "by the crew of the pump.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It is "
              "wet.\nheading: What is c? => It is red.\nheading: What is d?\n"},
    {.name = "parting: whom a guide wishes luck has read the last answer",
     .markdown =
         "# Pumps\n## What is a?\n\nIt turns.\n\n---\n\nAlways.\n\n## What is "
         "b?\n\nIt is wet.\n\n## What is c?\n\nIt is red.\n\n## What is d?\n\nIt is "
         "blue.\n\n以上です。質問があればどうぞ。\n",
     .cards = "heading: What is a? => It turns.//---//Always.\nheading: What is b? => It "
              "is wet.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.\n"},
    {.name = "parting: an answer keeps its own last paragraph",
     .markdown =
         "# Pumps\n## What is a?\n\nIt turns.\n\n---\n\nAlways.\n\n## What is "
         "b?\n\nIt is wet.\n\n## What is c?\n\nIt is red.\n\n## What is d?\n\nIt is "
         "blue.\n\n---\n\nThe blue ones float.\n",
     .cards = "heading: What is a? => It turns.//---//Always.\nheading: What is b? => It "
              "is wet.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.//---//The blue ones float.\n"},
    {.name = "parting: a line in capitals names the next group",
     .markdown = "# Pumps\n\nWATER\n\nQ. What is a?\n\nIt turns.\n\nQ. What is "
                 "b?\n\nIt is wet.\n\nOIL & GAS\n\nQ. What is c?\n\nIt is red.\n\nQ. "
                 "What is d?\n\nIt is blue.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: What is b? => It is "
              "wet.\nlabelled: What is c? => It is red.\nlabelled: What is d? => It is "
              "blue.\n"},
    {.name = "a line of signs with a number is no question, and says nothing",
     .markdown = "# Interview question bank\n\n## Valves\n\n### Q1: What is a?\n\nA "
                 "valve.\n\n### Q2: \\_\\_\\_\n\n### Q3: What is b?\n\nA seal.\n",
     .cards = "heading: What is a? => A valve.\nheading: What is b? => A seal.\n"},
    {.name = "numbers without a text below are the contents of a course where only the "
             "place speaks of questions",
     .place = "pump-interview-questions",
     .markdown =
         "# Pump course\n\n## Lesson 1\n\n### 1. Valve 1\n\n### 2. Valve 2\n\n### 3. Valve "
         "3\n\n### 4. Valve 4\n\n### 5. Valve 5\n\n### 6. Valve 6\n\n### 7. Valve 7\n\n### "
         "8. Valve 8\n\n### 9. Valve 9\n\n### 10. Valve 10\n\n### 11. Valve 11\n\n### 12. "
         "Valve 12\n\n### 13. Valve 13\n\n### 14. Valve 14\n\n### 15. Valve 15\n\n### 16. "
         "Valve 16\n\n### 17. Valve 17\n\n### 18. Valve 18\n\n### 19. Valve 19\n\n### 20. "
         "Valve 20\n\n### 21. Valve 21\n\n### 22. Valve 22\n\n### 23. Valve 23\n\n### 24. "
         "Valve 24\n\n### 25. Valve 25\n\n### 26. Valve 26\n\n### 27. Valve 27\n\n### 28. "
         "Valve 28\n\n### 29. Valve 29\n\n### 30. Valve 30\n\n",
     .cards = ""},
    {.name = "a solution among the chapters of a report answers no question",
     .place = "pump-exam-questions",
     .markdown = "# Pump updates\n\nThis says what was changed.\n\n## Issue\n\nIt "
                 "leaked.\n\n## Solution\n\nThe seal was changed.\n\n## Why this "
                 "works\n\nRubber swells.\n\n## Testing\n\nRun it.\n",
     .cards = ""},
    {.name = "vacant: one sentence with a link below many questions answers none",
     .markdown =
         "## What is a?\nNobody knows yet, [tell us](http://x/y).\n## What is b?\nOil is "
         "[black](http://x/z) and runs under every valve that nobody has closed.\n## What "
         "is c?\nNobody knows yet, [tell "
         "us](http://x/y).\n## What is d?\nNobody knows yet, [tell us](http://x/y).\n## "
         "What is e?\nNobody knows yet, [tell us](http://x/y).\n## What is f?\nTo be "
         "defined.\n",
     .cards = "heading: What is a?\nheading: What is b? => Oil is [black](http://x/z) and "
              "runs under every valve that nobody has closed.\nheading: What is "
              "c?\nheading: What is d?\nheading: "
              "What is e?\nheading: What is f?\n"},
    {.name =
         "linked: what stands below a question that asks above a link to more answers it",
     .markdown =
         "# Pumps\n### What turns?\nA **wheel**.\n\n[Read the full answer](a.md)\n### "
         "Why is it dry?\nOf heat.\n\n[Read the full answer](b.md)\n### Who "
         "drinks?\nA cow.\n\n[Read the full answer](c.md)\n",
     .cards =
         "heading: What turns? => A **wheel**.//[Read the full answer](a.md)\nheading: "
         "Why is it dry? => Of heat.//[Read the full answer](b.md)\nheading: Who "
         "drinks? => A cow.//[Read the full answer](c.md)\n"},
    {.name = "linked: code above links that answer all questions belongs to these",
     .markdown = "# Pump questions\n## What is printed?\n```\na();\n```\nCompany: "
                 "b\n\n[Answer](http://x/1)\n## What is c?\n\n[Answer](http://x/2)\n## Why "
                 "d?\n\n[Answer](http://x/3)\n## How e?\n\n[Answer](http://x/4)\n## Who "
                 "f?\n\n[Answer](http://x/5)\n",
     .cards = "heading: What is printed?//```/a();/```\nheading: What is c?\nheading: Why "
              "d?\nheading: How e?\nheading: Who f?\n"},
    {.name = "a heading that tells an answer behind its label is a line of it",
     .markdown = "# Pumps\n## Q: What is a?\n### Answer: It is b, which turns all day "
                 "long as the wind blows.\n## Q: What is c?\n### Answer\nIt is d.\n## Q: "
                 "What is e?\n### "
                 "Answer: f\n",
     .cards = "heading: What is a? => It is b, which turns all day long as the wind "
              "blows.\nheading: What is "
              "c? => It is d.\nheading: What is e?\n"},
    {.name = "code without a line is no answer",
     .markdown =
         "# Loom questions\n## What is a?\n```c\n```\n## What is b?\n```\n\n```\n## "
         "What is c?\n```\nd();\n```\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c? => "
              "```/d();/```\n"},
    {.name = "parting: a heading of furniture behind a rule, however deep, ends the last "
             "answer",
     .markdown =
         "# Pump scenarios\n## What turns?\n\nThe wheel.\n\n---\n\n## What "
         "stands?\n\nThe frame.\n\n---\n\n## What hums?\n\nThe motor.\n\n---\n\n## What "
         "leaks?\n\nThe seal.\n\n---\n\n### Contributors\n\nAll of [them](ALL.md). "
         "Buy us a tea.\n",
     .cards =
         "heading: What turns? => The wheel.\nheading: What stands? => The "
         "frame.\nheading: What hums? => The motor.\nheading: What leaks? => The seal.\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
