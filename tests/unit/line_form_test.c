// SPDX-License-Identifier: MIT
// What tells lines and list items that ask from others: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

#define FIVE(text) text text text text text
#define LENGTHY                                                                            \
    "**In short:**//b//**Keys:**//c//**Terms:**//d//**Use:**//e//**Notes:**//f\n"
#define LONG_ONE(at)                                                                       \
    "**" at ". Why x?**\n\n**In "                                                          \
    "short:**\n\nb\n\n**Keys:**\n\nc\n\n**Terms:**\n\nd\n\n**Use:**\n\ne\n\n**"            \
    "Notes:**\n\nf\n\n"

#define ASKED(number, name) number ". What is " name "?\n\n   b\n\n"
#define NAMED(number, name) number ". " name "\n\n    c\n\n"
#define ASKED_CARD(name)    "numbered: What is " name "? => b\n"

// Names in bold, each before what it is.
#define GLOSSARY                                                                           \
    "# Pumps\n\n"                                                                          \
    "**Valve:** it is part 0 of all that turns.\n\n"                                       \
    "**Rotor:** it is part 1 of all that turns.\n\n"                                       \
    "**Well:** it is part 2 of all that turns.\n\n"                                        \
    "**Seal:** it is part 3 of all that turns.\n\n"                                        \
    "**Vent:** it is part 4 of all that turns.\n\n"                                        \
    "**Casing:** it is part 5 of all that turns.\n\n"                                      \
    "**Shaft:** it is part 6 of all that turns.\n\n"                                       \
    "**Sieve:** it is part 7 of all that turns.\n\n"                                       \
    "**Sand:** it is part 8 of all that turns.\n\n"                                        \
    "**Rust:** it is part 9 of all that turns.\n\n"                                        \
    "**Steel:** it is part 10 of all that turns.\n\n"                                      \
    "**Tin:** it is part 11 of all that turns.\n\n"                                        \
    "**Zinc:** it is part 12 of all that turns.\n\n"                                       \
    "**Lead:** it is part 13 of all that turns.\n\n"                                       \
    "**Coal:** it is part 14 of all that turns.\n\n"                                       \
    "**Rope:** it is part 15 of all that turns.\n\n"                                       \
    "**Hose:** it is part 16 of all that turns.\n\n"                                       \
    "**Crank:** it is part 17 of all that turns.\n\n"                                      \
    "**Lever:** it is part 18 of all that turns.\n\n"                                      \
    "**Drain:** it is part 19 of all that turns.\n\n"

#define STORY                                                                              \
    "A mill has ten pumps, of which each lifts the water of one well into a trough, and "  \
    "all troughs fill the same pond. "
#define LONG_STORY STORY STORY STORY STORY

static struct form_row rows[] = {
    {.name = "bold: half of a chapter asks with a mark, below the word for one question",
     .place = "pump interviews",
     .markdown = "# Pumps\n\n## Parts\n\n**Rod**\n\na\n\n**Cup**\n\nb\n\n## "
                 "Question\n\n**What is c?**\n\nd\n\n**Key point:** e.\n\n**Why "
                 "f?**\n\ng\n\n**Note**\n\nh\n\n**How i?**\n\nj\n",
     .cards = "bold: What is c? => d//**Key point:** e.\nbold: Why f? => "
              "g//**Note**//h\nbold: How i? => j\n"},
    {.name = "bold: what a chapter of tips tells to do is no question",
     .markdown =
         "# Pump interview questions\n\n## Tips\n\n**Clarify the depth of the "
         "well**\n\na\n\n**Draw it before you talk**\n\nb\n\n## Questions\n\n**What is "
         "c?**\n\nd\n\n**Explain e.**\n\nf\n\n**Why g?**\n\nh\n",
     .cards = "bold: What is c? => d\nbold: Explain e. => f\nbold: Why g? => h\n"},
    {.name = "bold: a chapter that promises questions, whose lines ask, below one of lines "
             "that do not",
     .place = "pump interviews",
     .markdown = "## Parts\n\n**Keys**\n\na\n\n**Seals**\n\nb\n\n**Rods**\n\nc\n\n"
                 "**Cups**\n\nd\n\n**Nuts**\n\ne\n\n## Hot questions\n\n**Design a "
                 "well**\n\n- f\n\n**Design a dam**\n\n- g\n\n**Why h?**\n\ni\n",
     .cards = "bold: Design a well => - f\nbold: Design a dam => - g\nbold: Why h? => i\n"},
    {.name =
         "code in an item that is asked about stands above a list that tells in sentences",
     .markdown =
         "# Pump interview questions\n\n* **What is a?**\n  - It turns.\n* **Is this code "
         "safe?**\n  ```\n  b\n  ```\n  - No. It is wet.\n* **Why c?**\n  - It leaks.\n",
     .cards = "list: What is a? => - It turns.\nlist: Is this code safe?//```/b/``` => - "
              "No. It is wet.\nlist: Why c? => - It leaks.\n"},
    {.name = "code that is asked about stands behind the end of a frame around the text",
     .markdown = "# أسئلة مقابلات\n\n## ما هو a؟\n\nb c.\n\n## ما المشكلة في الكود "
                 "التالي؟\n\n</div>\n\n```\nd\n```\n\n<div dir=\"rtl\">\n\ne f.\n\n## "
                 "لماذا g؟\n\nh i.\n",
     .cards = "heading: ما هو a؟ => b c.\nheading: ما المشكلة في الكود التالي؟//```/d/``` "
              "=> e f.\nheading: لماذا g؟ => h i.\n"},
    {.name =
         "plain: a line asks that tells to answer at its end, or in Chinese at its front",
     .markdown =
         "# "
         "水泵面试题\n\n什么是甲？\n\n它是乙。\n\n请描述丙。\n\n它是丁。\n\n为什么戊？\n\n"
         "因为己。\n\n庚を説明してください。\n\n辛です。\n",
     .cards =
         "line: 什么是甲？ => 它是乙。\nline: 请描述丙。 => 它是丁。\nline: 为什么戊？ => "
         "因为己。\nline: 庚を説明してください。 => 辛です。\n"},
    {.name = "plain: a line whose number counts on behind a hyphen asks as one with a dot",
     .markdown = "# 펌프 면접 질문\n\n1. 펌프에 대해 설명해주세요.\n\n> a\n\n1-1. 펌프의 "
                 "종류에 대해 말해주세요.\n\n> b\n\n2. 밸브에 대해 설명해주세요.\n\n> "
                 "c\n\n2-1. 밸브는 언제 닫나요?\n\n> d\n\n3. 관에 대해 "
                 "설명해주세요.\n\n> e\n\n3-1. 관은 왜 긴가요?\n\n> f\n",
     .cards = "numbered: 펌프에 대해 설명해주세요. => > a\nline: 펌프의 종류에 대해 "
              "말해주세요. => > b\nnumbered: 밸브에 대해 설명해주세요. => > c\nline: "
              "밸브는 언제 닫나요? => > d\nnumbered: 관에 대해 설명해주세요. => > e\nline: "
              "관은 왜 긴가요? => > f\n"},
    {.name = "numbered: lines short of the item's words by a column are its own",
     .markdown = "# Pump questions\n\n99. ### What is a?\n\n    It turns.\n\n100. ### What "
                 "is b?\n\n    1. **c**\n       - d\n\n\t```\n\te\n\t```\n\n101. ### "
                 "Why f?\n\n    It is *wet*.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => 1. **c**/   - "
              "d//```/e/```\nheading: Why f? => It is *wet*.\n"},
    {.name = "labelled: in a quotation the label of one of several answers parts, too",
     .markdown = "# Pumps\n\n> **Question:** What is a?\n>\n> **Ideal answer:** It "
                 "turns.\n\n> **Question:** Why b?\n>\n> **Ideal answer:** It is wet.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: Why b? => It is wet.\n"},
    {.name = "numbered: a link back that is set in less does not tell how far others are",
     .markdown = "# Pump questions\n\n100. ### What is a?\n\n    It turns.\n\n    "
                 "```\n    b\n    ```\n\n   **[⬆ Back to Top](#top)**\n\n101. ### Why "
                 "c?\n\n    It is *wet*.\n",
     .cards = "heading: What is a? => It turns.//```/b/```\nheading: Why c? => It is "
              "*wet*.\n"},
    {.name = "numbered: lines a little below the heading of an item are its own",
     .markdown = "# Pump questions\n\n9. ### What is a?\n\n   It turns.\n\n10. ### Why "
                 "b?\n\n  It is *wet*.\n\n  ```\n  c\n  ```\n\n",
     .cards = "heading: What is a? => It turns.\nheading: Why b? => It is "
              "*wet*.//```/c/```\n"},
    {.name = "numbered: lines of the tenth item stand as those of the ninth do",
     .markdown = "# Pumps\n\n8. **Q:** What is a?\n\n   **A:** It turns.\n\n9. **Q:** Why "
                 "b?\n\n   **A:** It is wet.\n\n10. **Q:** How c?\n\n   **A:** So:\n   - "
                 "d\n\n11. **Q:** Is it e?\n\n   **A:** No.\n",
     .cards = "list: What is a? => It turns.\nlist: Why b? => It is wet.\nlist: How c? => "
              "So:/- d\nlist: Is it e? => No.\n"},
    {.name =
         "labelled: items of several are questions where one alone is told by its label",
     .markdown =
         "# Pumps\n\n1. **Q:** What is a?\n\n   **A:** It turns.\n\n2. **Q:** Why "
         "b?\n\n   **A:** It is wet.\n\nMore of them:\n\n3. **Q:** How c?\n\n**A:** "
         "So.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: Why b? => It is wet.//More of "
              "them:\nlabelled: How c? => So.\n"},
    {.name = "list: a question in code ends behind its mark",
     .markdown = "# 面试题\n\n- `锅不能洗？`：洗完擦干就好，不会坏。\n- "
                 "`油越多越香？`：太多会腻，适量就好。\n- "
                 "`盐先放？`：先放会出水，所以后放。\n",
     .cards = "list: 锅不能洗？ => 洗完擦干就好，不会坏。\nlist: 油越多越香？ => "
              "太多会腻，适量就好。\nlist: 盐先放？ => 先放会出水，所以后放。\n"},
    {.name = "list: hard blanks before a bullet set it in",
     .markdown = "# Pump questions\n\n* What is a?\n\u00A0 \u00A0* It turns.\n* What is "
                 "b?\n\u00A0 \u00A0* It stands.\n",
     .cards = "list: What is a? => * It turns.\nlist: What is b? => * It stands.\n"},
    {.name = "bold: running numbers in bold before what is asked for",
     .markdown = "# Pump questions\n\n## Parts\n\nAnswer in short:\n\n"
                 "**1)** The wheel that turns.\n\n```\na\n```\n\n"
                 "**2)** Its case.\n\n- b\n\n**3)** The seal\n\nc\n\n"
                 "**4) Valves.** Tell two. Say which is:\n\n- d\n\n```\ne\n```\n\n"
                 "**5) Shaft**. Draw it.\n\n```\nf\n```\n\n"
                 "**6)** The foot.\n\ng\n\n**7)** The head.\n\nh\n\n"
                 "**8)** The oil.\n\ni\n",
     .cards = "bold: The wheel that turns. => ```/a/```\nbold: Its case. => - b\n"
              "bold: The seal => c\n"
              "bold: Valves. Tell two. Say which is://- d => ```/e/```\n"
              "bold: Shaft. Draw it. => ```/f/```\nbold: The foot. => g\n"
              "bold: The head. => h\nbold: The oil. => i\n"},
    {.name =
         "bold: a number among others that ask, before a colon, is no part of an answer",
     .markdown = "# Pump questions\n\n**1) What is a?** \\ \na. x\nb. y\nc. z\n\n"
                 "**2) Look at this pump:**\n\n![p](p.png)\n\na. x\nb. y\nc. z\n\n"
                 "**3) What is c?** \\\na. x\nb. y\nc. z\n\n"
                 "## Answered\n\nQ: What is d?\nA: e\n\nQ: What is f?\nA: g\n\nQ: "
                 "What is h?\nA: i\n",
     .cards = "bold: What is a?//a. x/b. y/c. z\nbold: Look at this pump://![p](p.png)//a. "
              "x/b. y/c. z\nbold: What is c?//a. x/b. y/c. z\nlabelled: What is d? => "
              "e\nlabelled: What is f? => g\nlabelled: What is h? => i\n"},
    {.name = "bold: three that ask are enough in a place of interviews",
     .place = "pump-interview",
     .markdown = "# Pumps\n\n**What is a?**\n\nb\n\n**Explain how c turns.**\n\nd\n\n"
                 "**Why is e wet?**\n\nf\n\n**How does g close?**\n\nh\n",
     .cards = "bold: What is a? => b\nbold: Explain how c turns. => d\nbold: Why is e wet? "
              "=> f\nbold: How does g close? => h\n"},
    {.name = "bold: but not elsewhere",
     .place = "pumps",
     .markdown =
         "# Pumps\n\nOf steel.\n\n**What is a?**\n\nb\n\n**Explain how c turns.**\n\nd\n\n"
         "**Why is e wet?**\n\nf\n\n**How does g close?**\n\nh\n",
     .cards = ""},
    {.name = "bold: three such numbers are enough where code stands below each",
     .markdown = "# Pump questions\n\n## Parts\n\n**1) Wheel.** Turn it.\n\n- "
                 "b\n\n```\na\n```\n\n**2) Seal**. Press it.\n\n```\nc\n```\n\n"
                 "**3)** Draw the foot.\n\n```\nd\n```\n",
     .cards = "bold: Wheel. Turn it. => - b//```/a/```\nbold: Seal. Press it. => "
              "```/c/```\nbold: Draw the foot. => ```/d/```\n"},
    {.name = "bold: such numbers in an account promise nothing",
     .markdown = "# Pumps\n\n**1)** a\n\nb\n\n**2)** c\n\nd\n\n**3)** e\n\nf\n\n"
                 "**4)** g\n\nh\n\n**5)** i\n\nj\n\n**6)** k\n\nl\n\n**7)** m\n\n"
                 "n\n\n**8)** o\n\np\n",
     .cards = ""},
    {.name = "numbered: lines of one paragraph with the next question belong to the answer",
     .markdown = "# Questions\n\n1. What is a?\nAnswer: b\n2. What is c?\nAnswer: d\n\ne;\n"
                 "f\n3. What is g?\nAnswer: it is h\n4. What is i?\nAnswer: it is j\n",
     .cards = "numbered: What is a? => b\nnumbered: What is c? => d//e;/f\n"
              "line: What is g? => it is h\nline: What is i? => it is j\n"},
    {.name = "counted: a file that is one list in pieces, in a place of interviews",
     .file = "tea.md",
     .place = "interview/",
     .markdown = ASKED("1", "A") ASKED("2", "B") ASKED("3", "C") ASKED("4", "D")
         ASKED("5", "E") ASKED("6", "F") ASKED("7", "G") ASKED("8", "H") ASKED("9", "I")
             ASKED("10", "J") "```\nx\n```\n\n" ASKED("11", "K") "```\nx\n```\n\n" NAMED(
                 "12", "Ll") NAMED("13", "Mm") NAMED("14", "Nn") NAMED("15", "Oo")
                 NAMED("16", "Pp") NAMED("17", "Qq") NAMED("18", "Rr") NAMED("19", "Ss")
                     NAMED("20", "Tt") NAMED("21", "Uu"),
     .cards = ASKED_CARD("A") ASKED_CARD("B") ASKED_CARD("C") ASKED_CARD("D")
         ASKED_CARD("E") ASKED_CARD("F") ASKED_CARD("G") ASKED_CARD("H")
             ASKED_CARD("I") "numbered: What is J? => b//```/x/```\n"
                             "numbered: What is K? => b//```/x/```\n"
                             "numbered: Ll => c\n"
                             "numbered: Mm => c\n"
                             "numbered: Nn => c\n"
                             "numbered: Oo => c\n"
                             "numbered: Pp => c\n"
                             "numbered: Qq => c\n"
                             "numbered: Rr => c\n"
                             "numbered: Ss => c\n"
                             "numbered: Tt => c\n"
                             "numbered: Uu => c\n"},
    {.name = "bold: what recurs and names nothing parts what the heading above it asks",
     .markdown =
         "# Pump Q&A\n\n## 1. The valve\n\n**What is this?**\n- a\n\n**Why do we use "
         "it?**\n- b\n\n**Benefits:**\n- c\n\n## 2. The seal\n\n**What is "
         "this?**\n- d\n\n**Why do we use it?**\n- e\n\n**Benefits:**\n- f\n\n## 3. The "
         "rod\n\n**What is this?**\n- g\n\n**Why do we use "
         "it?**\n- h\n\n**Benefits:**\n- i\n",
     .cards =
         "heading: The valve => **What is this?**/- a//**Why do we use it?**/- "
         "b//**Benefits:**/- c\nheading: The seal => **What is this?**/- d//**Why do we "
         "use it?**/- e//**Benefits:**/- f\nheading: The rod => **What is this?**/- "
         "g//**Why do we use it?**/- h//**Benefits:**/- i\n"},
    {.name = "bold: what recurs without asking is no question among those that ask",
     .markdown = "# Interview questions\n\n**What is a pump?**\nIt turns.\n\n**Signal "
                 "sent**\nb\n\n**Why is it wet?**\nIt leaks.\n\n**Signal "
                 "sent**\nc\n\n**Which is blue?**\nThe oil.\n\n**Signal "
                 "sent**\nd\n\n**Why e?**\nf\n\n**Why g?**\nh\n",
     .cards = "bold: What is a pump? => It turns.//**Signal sent**/b\nbold: Why is it wet? "
              "=> It leaks.//**Signal sent**/c\nbold: Which is blue? => The oil.//**Signal "
              "sent**/d\nbold: Why e? => f\nbold: Why g? => h\n"},
    {.name = "labelled items of one list go on from those that are alone in theirs",
     .markdown =
         "# Pump interview\n20. **Question**: What is a?\n\n   **Answer**: b\n\n21. "
         "**Question**: What is c?\n\n   **Answer**: d\n\nThey go deep.\n\n1. "
         "**Question**: What "
         "is f?\n\n   **Answer**: g\n\n2. **Question**: What is h?\n\n   **Answer**: i\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d//They go "
              "deep.\nlabelled: What is f? => g\nlabelled: What is h? => i\n"},
    {.name = "bold: what is said again below heading after heading is a layout",
     .file = "pump-interview.md",
     .markdown = "# Pumps\n## Oil\n**What they think**\n\nIt runs.\n\n**Signal**\n\nIt "
                 "drips.\n\n**Why a?**\n\nSo b.\n## Iron\n**What they think**\n\nIt "
                 "rusts.\n\n**Signal**\n\nIt cracks.\n\n**What is c?**\n\nSo d.\n## "
                 "Cork\n**What they think**\n\nIt swells.\n\n**Signal**\n\nIt "
                 "rots.\n\n**How e?**\n\nSo f.\n## Tin\n**What they think**\n\nIt "
                 "melts.\n\n**Signal**\n\nIt bends.\n\n**Who g?**\n\nSo h.\n",
     .cards = "bold: Why a? => So b.\nbold: What is c? => So d.\nbold: How e? => So "
              "f.\nbold: Who g? => So h.\n"},
    {.name = "bold: numbered lines that end in a colon are parts of a list",
     .file = "pump-questions.md",
     .markdown = "**1. Brass:**\n\na\n\n**2. Steel:**\n\nb\n\n**3. Iron:**\n\nc\n\n**4. "
                 "Lead:**\n\nd\n\n**5. Tin:**\n\ne\n\n**6. Zinc:**\n\nf\n\n**7. "
                 "Cork:**\n\ng\n\n**8. Felt:**\n\nh\n\n**9. Oil:**\n\ni\n",
     .cards = ""},
    {.name = "heading: a sign of a formula underlines none",
     .markdown = "# Pump questions\n\n## What is a?\n\nIt is\n$$\nb\n =\nc\n$$\nand "
                 "more.\n\n## Why d?\n\nIt is wet.\n",
     .cards = "heading: What is a? => It is/$$/b/ \\=/c/$$/and more.\nheading: Why d? => "
              "It is wet.\n"},
    {.name = "heading: dashes that part underline no short sentence either",
     .markdown = "# Pump questions\n\n### What is a?\n\nIt turns.\n\n---\n\n### Why "
                 "b?\n\nIt is wet in the morning.\n---\n\n### How c?\n\nSo.\n",
     .cards = "heading: What is a? => It turns.\nheading: Why b? => It is wet in the "
              "morning.\nheading: How c? => So.\n"},
    {.name = "heading: below a label alone paragraphs that ask on are no answer",
     .markdown = "# Pumps\n\n## Q1\n\nHow would a turn\n\nin the dark?\n\n---\n\n## "
                 "Q2\n\nWhy b?\n\nExplain.\n\n---\n\n## Q3\n\nWhat is "
                 "c?\n\nUse oil.\n\n---\n\n## Q4\n\nWhy d?\n\nWhen it is wet.\n",
     .cards = "heading: How would a turn//in the dark?\nheading: Why "
              "b?//Explain.\nheading: What is c? => Use oil.\nheading: Why d? => When it "
              "is wet.\n"},
    {.name = "heading: it goes on where the next line hangs below it",
     .markdown = "# Pumpen\n\n## 1. Aus welchem Teil koennen die anderen\n   gebaut "
                 "werden?\n\na\n\n"
                 "## 2. Nennen Sie Teile\n   der Pumpe\n   und des Rades.\n\nb\n\n## 3. "
                 "Was ist c?\n"
                 "   Es ist d.\n",
     .cards =
         "heading: Aus welchem Teil koennen die anderen gebaut werden? => a\nheading: "
         "Nennen "
         "Sie Teile der Pumpe und des Rades. => b\nheading: Was ist c? =>    Es ist d.\n"},
    {.name = "heading: a list or a name above text does not",
     .markdown = "# Pump questions\n\n## Explain the parts\n   - A wheel.\n\n## Explain "
                 "the valves\n   1. A tap.\n",
     .cards = "heading: Explain the parts =>    - A wheel.\nheading: Explain the valves => "
              "   1. A "
              "tap.\n"},
    {.name = "item: above a quotation all of its lines ask",
     .markdown =
         "# Pump questions\n\n- What is a pump? Describe what makes it strong\n\n  > It is "
         "a.\n\n- Why b?\n\n  > So c.\n",
     .cards =
         "list: What is a pump? Describe what makes it strong => > It is a.\nlist: Why "
         "b? => > So "
         "c.\n"},
    {.name = "options that say yes and no, in any language, leave a question open",
     .markdown =
         "# Egzamin\n\n1. Czy to a?\n   a) tak\n   b) nie\n2. Czy to b?\n   a) tak\n   b) "
         "nie\n",
     .cards = "list: Czy to a?//a) tak/b) nie\nlist: Czy to b?//a) tak/b) nie\n"},
    {.name = "labels of both on one line, but for options",
     .markdown =
         "# Pumps\n\nQ: Why a? A: It is b.\n\nQ: \"Does c help?\" A: No.\n\nQ: Which d? "
         "A: e B: f\n\nA: e\n",
     .cards =
         "labelled: Why a? => It is b.\nlabelled: Does c help? => No.\nlabelled: Which "
         "d? A: e B: f => e\n"},
    {.name = "labels of both in one quotation",
     .markdown =
         "# Pumps\n\n> **Q:** What is a?\n>\n> **A:** It is b.\n\n---\n\n> **Q:** Name "
         "c.\n>\n> **A:** d:\n> - e\n> - f\n",
     .cards = "labelled: What is a? => It is b.\nlabelled: Name c. => d:/- e/- f\n"},
    {.name = "numbered: bullets that lie too shallow for Markdown belong to the number "
             "above, and a line above each 1 names what it counts",
     .markdown =
         "Valves\n1. What is a?\n  - Answer: b is red\n2. Describe c.\n - Answer:\n    + "
         "d\n    + e\n3. What is f?\n  - Answer: g\n  - and h\n4. Why i?\n  - Answer: "
         "j\n\nTaps:\n1. What is k?\n  - l\n2. What is m?\n  - n\n3. Who o?\n  - p\n",
     .cards =
         "numbered: What is a? => b is red\nnumbered: Describe c. => + d/+ e\nnumbered: "
         "What is f? => - g/  - and h\nnumbered: Why i? => - j\nnumbered: What is k? => - "
         "l\nnumbered: What is m? => - n\nnumbered: Who o? => - p\n"},
    {.name = "numbered: steps with such bullets ask nothing",
     .markdown = "# Pumps\n\nValves\n1. What is a?\n  - Turn b.\n2. Open c.\n  - d\n3. "
                 "Close f.\n  - Answer the phone.\n",
     .cards = ""},
    {.name = "line: an answer that shows an empty tag is more than a link",
     .markdown = "# Questions\n\n1. Which tag leads to a?  \n   Answer: the anchor (<a "
                 "href=\"b\"></a>).\n2. Which tag sets c?  \n   Answer: the tag d.\n3. "
                 "Where is e?\n   Answer: <a href=\"f\">g</a>\n",
     .cards = "list: Which tag leads to a? => the anchor (<a href=\"b\"></a>).\nlist: "
              "Which tag sets c? => the tag d.\nlist: Where is e?\n"},
    {.name = "line: one that ends in a question mark ends the question, whatever case the "
             "next begins in",
     .markdown =
         "pumps?\nwhat is a?\nwhich b?\nhow does c work?\nwhy d?\nwhat if e?\nwhere is "
         "f?\nwho is\nwith g?\n• when is h?\nwhy i?\nwhat is j?\nwhat is k?\n",
     .cards = "line: pumps?\nline: what is a?\nline: which b?\nline: how does c "
              "work?\nline: why d?\nline: what if e?\nline: where is f? => who is/with "
              "g?\nline: when is h?\nline: why i?\nline: what is j?\nline: what is k?\n"},
    {.name = "line: a number may be slipped, and a task counts on below a heading",
     .markdown = "# Interview\n## A\n1.Why a?\n2.Why b?\n3.Why c?\n4.Why d?\n5.Why "
                 "e?\n6.Why f?\n16.Why g?\n17.Why h?\n18.Why i?\n19.Why j?\n20.Why k?\n## "
                 "Tasks\n21.Write l.\n22.Write m.\n",
     .cards = "line: Why a?\nline: Why b?\nline: Why c?\nline: Why d?\nline: Why e?\nline: "
              "Why f?\nline: Why g?\nline: Why h?\nline: Why i?\nline: Why j?\nline: Why "
              "k?\nline: Write l.\nline: Write m.\n"},
    {.name = "labelled: trouble right above what helps is told, not asked",
     .markdown =
         "# Notes\n### a\n**문제**: b는 느리다\n\n**해결**\n\nc\n### d\n**问题**：e "
         "很慢\n**解决**：f\n",
     .cards = ""},
    {.name = "labelled: trouble that nothing follows is told, too",
     .markdown = "# Notes\n### a\n**问题**：b 很慢。\n### c\n**문제**: d는 느리다\n",
     .cards = ""},
    {.name = "labelled: above an answer it is asked",
     .markdown = "# Notes\n**问题**：a 的特点\n\n**答案**：b\n\n**问题**：c "
                 "的特点\n\n**答案**：d\n",
     .cards = "labelled: a 的特点 => b\nlabelled: c 的特点 => d\n"},
    {.name = "labelled: the answer may have a heading of its own",
     .file = "questions.md",
     .markdown =
         "# Questions\n## Scenario 1: a\n**Question**: Why b?\n### Answer:\n- c\n#### "
         "More\nd\n## Scenario 2: e\n**Question**: How f?\n### Answer:\n- g\n",
     .cards = "labelled: Why b? => - c/#### More/d\nlabelled: How f? => - g\n"},
    {.name = "bold: so it may, behind that of the steps to it and before the next question",
     .file = "interview.md",
     .markdown =
         "# Pumps\n## Questions\n**1. Who turns most?**\n```sql\nselect a\n```\n#### "
         "Steps:\n- Take a.\n\n#### Answer:\n- It is b.\n\n---\n**2. What does this "
         "print?**\n```sql\nselect c\n```\n#### Answer:\nd\n\n**3. Who "
         "stops?**\n#### Steps:\n- Take e.\n#### Answer:\nf\n#### Explanation:\nh\n## "
         "Notes\ng\n",
     .cards =
         "bold: Who turns most? => ```sql/select a/```/#### Steps:/- Take a.//#### "
         "Answer:/- It is b.\nbold: What does this print?//```sql/select c/``` => d\nbold: "
         "Who stops? => #### Steps:/- Take e./#### Answer:/f/#### Explanation:/h\n"},
    {.name = "labelled: a label alone asks by what stands up to the answer's label",
     .file = "output-questions.md",
     .markdown =
         "# Guess\n## Scope\n**Q1**\n```js\na();\n```\n**Output:** `1`, for "
         "b.\n\n**Q2**\n```js\nc();\n```\n**Output:**\n```\n2\n```\n\n**Explanation:** "
         "d\n\n**Q3**\n```js\ne();\n```\n\n**Output:**\n\n3\n",
     .cards =
         "labelled: ```js/a();/``` => **Output:** `1`, for b.\nlabelled: ```js/c();/``` "
         "=> **Output:**/```/2/```//**Explanation:** d\nlabelled: ```js/e();/``` => "
         "**Output:**//3\n"},
    {.name = "labelled: a label alone without an answer's label is none",
     .file = "questions.md",
     .markdown = "# Guess\n**Q1**\n\na\n\n**Q2**\n\nb\n\n**Q3**\n\nc\n",
     .cards = ""},
    {.name = "labelled: a letter with its number has a line above the answer to itself",
     .markdown = "Q1. What is a?\n\nA1.\nb\n\nQ2. What is c?\n\nA2.\nd\n\nQ3. Why "
                 "e?\n\nA3.\nf\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\nlabelled: Why e? => "
              "f\n"},
    {.name = "labelled: places kept for what was never written end no answer",
     .markdown = "**Q1.** What is a?\n\n**R1.**\nb\n\n**Q2.**\n**R2.**\n\n**Q3.** What "
                 "is c?\n\n**R3.**\nd\n\n**Q4.** Why e?\n\n**R4.**\nf\n\n**Q5.**\n\n"
                 "**R5.**\n\n## Sum\n**Q6.** How much is g?\n\n**R6.**\nIt is:\n\n42\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\nlabelled: Why e? => "
              "f\nlabelled: How much is g? => It is://42\n"},
    {.name = "labelled: a rule of long dashes ends an answer",
     .markdown = "Q1. What is a?\nb\n\u2E3B\nLast notes\n\nQ2. What is c?\nd\n\n"
                 "\u2014\u2014\u2014\nMore notes\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\n"},
    {.name = "labelled: words that ask are labels before a colon",
     .markdown = "Q1. What is a?\n- Why: It is b.\n- How: It does c.\n\nQ2. What is "
                 "d?\n- Why they ask: To see e.\n- How: It does f.\n",
     .cards = "labelled: What is a? => - Why: It is b./- How: It does c.\nlabelled: What "
              "is d? => - Why they ask: To see e./- How: It does f.\n"},
    {.name = "labelled: letters and dashes glued to what is said",
     .markdown = "Q-What is a?\nA-it is b\n\nQ-Explain c\nA-it is d\n\nQ-What is "
                 "e?\nA-it is f\n",
     .cards = "labelled: What is a? => it is b\nlabelled: Explain c => it is "
              "d\nlabelled: What is e? => it is f\n"},
    {.name = "labelled: a line in bold with a colon is part of an answer",
     .file = "questions.md",
     .markdown = "# Questions\n**Question 1: Explain a.**\n\nb\n\n**Use of "
                 "it:**\n\nc\n\n**Question 2: Explain d.**\n\ne\n\n**Question 3: Explain "
                 "f.**\n\ng\n",
     .cards = "labelled: Explain a. => b//**Use of it:**//c\nlabelled: Explain d. => "
              "e\nlabelled: Explain f. => g\n"},
    {.name = "heading: output answers only where it is asked for",
     .file = "questions.md",
     .markdown = "# Questions\n## What is the output of this "
                 "code?\n```c\na();\n```\n**Output:** 1\n## What is "
                 "b?\n```c\nb();\n```\n**Output:** "
                 "2\n## What is c?\nd\n",
     .cards = "heading: What is the output of this code?//```c/a();/``` => **Output:** "
              "1\nheading: What is b? => ```c/b();/```/**Output:** 2\nheading: What is c? "
              "=> d\n"},
    {.name = "numbered: a list of questions right below is follow-ups",
     .file = "interview.md",
     .markdown = "1. What is a?\n\n- Why b?\n- Why c?\n\n2. 설명해주세요 d.\n\n- e에 대해 "
                 "설명해주세요.\n- Why f?\n\n3. What is g?\n\n- Why h?\n",
     .cards = "numbered: What is a?\nlist: Why b?\nlist: Why c?\nnumbered: 설명해주세요 "
              "d.\nlist: e에 대해 설명해주세요.\nlist: Why f?\nnumbered: What is g?\nlist: "
              "Why h?\n"},
    {.name = "line: in a guide of tasks an item without a number is part of an answer",
     .markdown = "* Task 1: What is a?\n\nb\n- It includes:\n  - c\n\nd\n\n* Task 2: What "
                 "is e?\n\nf\n\n* Task 3: What is g?\n\nh\n\n* Task 4: What is i?\n\nj\n",
     .cards = "labelled: What is a? => b/- It includes:/  - c//d\nlabelled: What is e? => "
              "f\nlabelled: What is g? => h\nlabelled: What is i? => j\n"},
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
    {.name = "bold: numbers that run on make questions of lines that do not ask",
     .file = "challenges.md",
     .markdown = "# Coding questions\n## Hooks\n**1. Toggle**\n\na\n\n**2. Fetch**\n\nb\n\n"
                 "**3. Store**\n\n**1. Read**\n\nc\n\n**2. Write**\n\nd\n\n**4. "
                 "Wait**\n\ne\n\n## Views\n**5. List**\n\nf\n\n**6. Tree**\n\ng\n\n**7. "
                 "Tabs**\n\nh\n\n**8. Stars**\n\ni\n",
     .cards = "bold: Toggle => a\nbold: Fetch => b\nbold: Store => **1. "
              "Read**//c//**2. Write**//d\nbold: Wait => e\nbold: List => f\nbold: Tree "
              "=> g\nbold: Tabs => h\nbold: Stars => i\n"},
    {.name = "bold: what counts anew behind lines that ask is their answers' steps",
     .markdown = "# Pump questions\n\n**1. What is a?**\n\nIt turns.\n\n**1. Wheel**\n\nb"
                 "\n\n**2. Case**\n\nc\n\n**2. Why d?**\n\n**1. Seal**\n\ne\n\n**2. "
                 "Foot**\n\nf\n\n**3. How g?**\n\nh\n",
     .cards =
         "bold: What is a? => It turns.//**1. Wheel**//b//**2. Case**//c\nbold: Why d? "
         "=> **1. Seal**//e//**2. Foot**//f\nbold: How g? => h\n"},
    {.name = "bold: those with a number are steps where those without one ask",
     .markdown = "# Pump questions\n\n**What is a?**\n\nIt turns.\n\n**1. Wheel**\n\nb"
                 "\n\n**2. Case**\n\nc\n\n**Explain d**\n\n**1. Seal**\n\ne\n\n**2. "
                 "Foot**\n\nf\n\n**How g?**\n\nh\n",
     .cards = "bold: What is a? => It turns.//**1. Wheel**//b//**2. Case**//c\nbold: "
              "Explain d => **1. Seal**//e//**2. Foot**//f\nbold: How g? => h\n"},
    {.name = "bold: a colon among lines that end in a question mark leads up to a part",
     .markdown = "# Pump questions\n\n**What is a?**\n\nIt turns.\n\n**Mind this:**\n\n- b"
                 "\n\n**Why c?**\n\nd\n\n**How e?**\n\nf\n\n**Show that it runs:**\n\n```"
                 "\ng\n```\n",
     .cards = "bold: What is a? => It turns.//**Mind this:**//- b\nbold: Why c? => d\n"
              "bold: How e? => f\nbold: Show that it runs: => ```/g/```\n"},
    {.name =
         "bold: the steps of one answer, if the next question's number follows, or a label",
     .markdown = "# Pump questions\n\n**1. What is a?**\n\nIt turns.\n\n**1. Wheel**\n\nb"
                 "\n\n**2. Case**\n\nc\n\n**2. Why d?**\n\ne\n\n**3. How "
                 "g?**\n\nh\n\n**4. Is it i?**\n\nj\n",
     .cards =
         "bold: What is a? => It turns.//**1. Wheel**//b//**2. Case**//c\nbold: Why d? "
         "=> e\nbold: How g? => h\nbold: Is it i? => j\n"},
    {.name = "bold: what asks the same above texts again and again parts answers",
     .markdown =
         "# Вопросы\n\n**Что такое a?**\n\nb\n\n**Почему это важно?**\n\nc\n\n**Как "
         "d?**\n\ne\n\n**Почему это важно?**\n\nf\n\n**Где g?**\n\nh\n\n**Зачем "
         "i?**\n\nj\n\n**Почему это важно?**\n\nk\n",
     .cards = "bold: Что такое a? => b//**Почему это важно?**//c\nbold: Как d? => "
              "e//**Почему это важно?**//f\nbold: Где g? => h\nbold: Зачем i? => "
              "j//**Почему это важно?**//k\n"},
    {.name = "bold: what asks without a number, and the numbers count on past it, parts an "
             "answer",
     .markdown = "# Pump questions\n\n**1. What is a?**\n\nIt turns.\n\n**Why so "
                 "slow?**\n\nb\n\n**2. Why d?**\n\ne\n\n**How f?**\n\ng\n\n**4. How "
                 "h?**\n\ni\n\n**5. Is it j?**\n\nk\n",
     .cards = "bold: What is a? => It turns.//**Why so slow?**//b\nbold: Why d? => e\n"
              "bold: How f? => g\nbold: How h? => i\nbold: Is it j? => k\n"},
    {.name = "labels: what asks in bold without one behind them parts an answer",
     .markdown = "# Pump questions\n\nQ: What is a?\n\nA: It turns.\n\n**Why does that "
                 "help?**\n\nb\n\nQ: Why c?\n\nA: d\n\nQ: How e?\n\nA: f\n\nQ: Is it "
                 "i?\n\nA: j\n\nQ: Is it k?\n\nA: l\n\nQ: Is it m?\n\nA: n\n\n## "
                 "More\n\n**Where is g?**\n\nh\n",
     .cards =
         "labelled: What is a? => It turns.//**Why does that help?**//b\nlabelled: Why "
         "c? => d\nlabelled: How e? => f\nlabelled: Is it i? => j\nlabelled: Is it k? "
         "=> l\nlabelled: Is it m? => n\nbold: Where is g? => h\n"},
    {.name = "bold: numbers that begin anew below each heading are steps",
     .file = "challenges.md",
     .markdown = "# Coding questions\n## Hooks\n**1. Toggle**\n\na\n\n**2. Fetch**\n\nb\n\n"
                 "**3. Store**\n\nc\n\n**4. Wait**\n\nd\n\n## Views\n**1. List**\n\ne\n\n"
                 "**2. Tree**\n\nf\n\n**3. Tabs**\n\ng\n\n**4. Stars**\n\nh\n",
     .cards = ""},
    {.name = "bold: a line in bold that is no question ends no answer",
     .markdown = "# Interview\n**Why a?**\n\nb\n\n**Remarks**\n\nc\n\n**Why d?**\n\ne\n",
     .cards = "bold: Why a? => b//**Remarks**//c\nbold: Why d? => e\n"},
    {.name = "bold: what is bold again in a question closes none of it",
     .file = "questions.md",
     .markdown =
         "# Questions\n**1. Why a?**\n\nb\n\n**2. **Heap** or **stack** (c)?**\n\nd\n\n"
         "**3. Is **e** f?**\n\ng\n",
     .cards = "bold: Why a? => b\nbold: **Heap** or **stack** (c)? "
              "=> d\nbold: Is **e** f? => g\n"},
    {.name = "bold: many with numbers that ask are questions among many without",
     .file = "interview.md",
     .markdown = "# A\n" FIVE(LONG_ONE("1")) FIVE(LONG_ONE("7")),
     .cards = FIVE("bold: Why x? => " LENGTHY) FIVE("bold: Why x? => " LENGTHY)},
    {.name = "stars behind a question only say how much it matters",
     .markdown = "## Q: a ★★☆\nb\n## Q: c \\*\\*\\*\\*\nd\n## Q: Why e? ***\nf\n## Q: a ** "
                 "b\ng\n",
     .cards = "heading: a => b\nheading: c => d\nheading: Why e? => f\nheading: a ** b => "
              "g\n"},
    {.name = "bold that closes at the end and was opened nowhere is no part of a question",
     .markdown = "## **Q: **What** is a?**\nb\n",
     .cards = "heading: **What** is a? => b\n"},
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
    {.name =
         "line: tasks that count on and all ask are labels, and bold below parts answers",
     .file = "pump-interview.md",
     .markdown = "* Problem 1: What wears it down?\n\n1. Sand.\n2. Heat.\n\n**How to keep "
                 "sand out?**\n1. A net.\n\n* Problem 2: What is a valve?\n\nA "
                 "flap.\n\n* Problem 3: When do you need a wheel?\n\n**What is a "
                 "wheel?**\nIt turns.\n\n**Why use it?**\nIt is fast.\n",
     .cards = "labelled: What wears it down? => 1. Sand./2. Heat.//**How to keep sand "
              "out?**/1. A net.\nlabelled: What is a valve? => A flap.\nlabelled: When do "
              "you need a wheel? => **What is a wheel?**/It turns.//**Why use it?**/It "
              "is fast.\n"},
    {.name = "line: what asks in bold behind the last label alone is a question more",
     .file = "pump-interview.md",
     .markdown = "**Q1: What wears it down?**\n\nSand.\n\n**Q2: What is a valve?**\n\nA "
                 "flap.\n\n**Q3: What is a wheel?**\n\nA disc.\n\n**What is a "
                 "shaft?**\n\nA rod.\n\n**Why oil it?**\n\nIt squeaks.\n",
     .cards = "labelled: What wears it down? => Sand.\nlabelled: What is a valve? => A "
              "flap.\nlabelled: What is a wheel? => A disc.\nbold: What is a shaft? => "
              "A rod.\nbold: Why oil it? => It squeaks.\n"},
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
     .cards = "heading: What is a? => It is something that takes more than a hundred bytes "
              "to "
              "be told, and so it is told at length, in words.//And then there is more to "
              "say "
              "of it, which takes another hundred bytes, so that nobody doubts what this "
              "is.//<details><summary>Show an example</summary>b</details>\n"},
    {.name = "labelled: an ordinal before the word",
     .markdown = "第 1 题：什么是 a\n\n```js\nf()\n```\n\n解析：b\n\n第 2 题：什么是 "
                 "c\n\n解析："
                 "d\n",
     .cards = "labelled: 什么是 a//```js/f()/``` => b\nlabelled: 什么是 c => d\n"},
    {.name = "labelled: a quotation may hold the question",
     .markdown = "> Q1: What is a?\n>\n> Of all b.\n\nc\n\n> Q2: What is d?\n\ne\n",
     .cards = "labelled: What is a?//Of all b. => c\nlabelled: What is d? => e\n"},
    {.name = "labelled: a quotation without a label holds none",
     .markdown = "> What is a?\n\nc\n\n> What is d?\n\ne\n",
     .cards = ""},
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
     .cards = "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: What is "
              "d?\nlist: What is e?\nlist: What is f?\nlist: What is g?\nlist: What is "
              "h?\nlist: What is i?\nlist: What is j?\nlist: What is k?\nlist: What is "
              "l? => "
              "- It is what stands here in a sentence, and it ends as sentences do.\n"},
    {.name = "line: a file that says little else asks, whatever it is called",
     .markdown =
         "What is a?\n\nWhat is b?\n\nModules\nWhat is c?\n\nWhat is d?\n\nWhat is "
         "e?\n\nWhat is f?\n\nWhat is g?\n\nWhat is h?\n\nWhat is i?\n\nWhat is j?\n",
     .cards = "line: What is a?\nline: What is b?\nline: What is c?\nline: What is "
              "d?\nline: "
              "What is e?\nline: What is f?\nline: What is g?\nline: What is h?\nline: "
              "What is "
              "i?\nline: What is j?\n"},
    {.name = "line: prose that asks here and there does not",
     .markdown =
         "It is told.\n\nWhat is a?\n\nIt is b.\n\nWhat is c?\n\nIt is d.\n\nWhat is "
         "e?\n\nIt is "
         "f.\n\nWhat is g?\n\nIt is h.\n\nWhat is i?\n\nIt is j.\n\nWhat is k?\n\nIt "
         "is l.\n\nWhat is m?\n\nn\n\nWhat is o?\n\np\n\nWhat is q?\n\nr\n\nWhat is "
         "s?\n\nt\n",
     .cards = ""},
    {.name = "line: prose that asks here and there does not, unless it does nothing else",
     .markdown =
         "What is a?\n\nIt is b.\n\nWhat is c?\n\nIt is d.\n\nWhat is e?\n\nIt is "
         "f.\n\nWhat is g?\n\nIt is h.\n\nWhat is i?\n\nIt is j.\n\nWhat is k?\n\nIt "
         "is l.\n\nWhat is m?\n\nn\n\nWhat is o?\n\np\n\nWhat is q?\n\nr\n\nWhat is "
         "s?\n\nt\n",
     .cards = "labelled: What is a? => It is b.\nlabelled: What is c? => It is "
              "d.\nlabelled: What is e? => It is f.\nlabelled: What is g? => It is "
              "h.\nlabelled: What is i? => It is j.\nlabelled: What is k? => It is "
              "l.\nlabelled: What is m? => n\nlabelled: What is o? => p\nlabelled: What is "
              "q? => r\nlabelled: What is s? => t\n"},
    {.name = "line: names between bare questions answer none of them",
     .markdown =
         "# Interview\nWhat is a?\n\nWhat is b?\n\nModules\n\nWhat is c?\n\nWhat is "
         "d?\n\nWhat is e?\n",
     .cards = "line: What is a?\nline: What is b?\nline: What is c?\nline: What is "
              "d?\nline: "
              "What is e?\n"},
    {.name = "bold: three lines that ask in a text that promises nothing are its style",
     .markdown =
         "# Setup\nOf it.\n\n**Why a?**\n\nx\n\n**Why b?**\n\nx\n\n**Why c?**\n\nx\n",
     .cards = ""},
    {.name = "list: of what is said about a question, its label tells which it is",
     .markdown =
         "# Interview questions\n1. **Design**\n   - **Question**: How is a "
         "built?\n   - **Topics**:\n     - b\n   - **Source**: c\n2. **Keys**\n   - "
         "**Question**: Build d.\n   - **Source**: e\n",
     .cards = "list: How is a built?\nlist: Build d.\n"},
    {.name =
         "line: a number as it is written counts, though Markdown goes on from an answer's",
     .markdown = "# Pump interview questions\n5. What is a?\n> b\n\n1. One\n2. Two\n\n"
                 "6. Why c?\n\nd\n\n7. What is e?\nf\n\n8. Why g?\n\nh\n\n9. What is "
                 "i?\n\nj\n",
     .cards =
         "numbered: What is a? => > b//1. One/2. Two\nnumbered: Why c? => d\nnumbered: "
         "What is e? => f\nnumbered: Why g? => h\nnumbered: What is i? => j\n"},
    {.name = "line: in a guide of questions numbers that count on are theirs",
     .markdown = "# Interview questions\n1.Why x?\nb\n\n2.Keys\nb\n\n3.Why "
                 "x?\nb\n\n4.Keys\nb\n\n5.Why x?\nb\n\n6.Keys\nb\n\n7.Why "
                 "x?\nb\n\n8.Keys\nb\n\n9.Why x?\nb\n\n10.Keys\nb\n\n11.Why "
                 "x?\nb\n\n12.Keys\nb\n\n",
     .cards = "line: Why x? => b\nline: Keys => b\nline: Why x? => b\nline: Keys => "
              "b\nline: "
              "Why x? => b\nline: Keys => b\nline: Why x? => b\nline: Keys => b\nline: "
              "Why x? "
              "=> b\nline: Keys => b\nline: Why x? => b\nline: Keys => b\n"},
    {.name = "list: a link's words may carry a label",
     .file = "questions.md",
     .markdown = "- [第 1 题：a](https://b/1)\n- [第 2 题：c](https://b/2)\n- [Q3: "
                 "d](https://b/3)\n- [【Q4】e](https://b/4)\n- [【Q5】 f](https://b/5)\n",
     .cards = "list: a\nlist: c\nlist: d\nlist: e\nlist: f\n"},
    {.name = "label: an answer's in bold needs no colon before another script",
     .markdown = "# Pumps\n**問1** a は何ですか。\n\n**解答** ぽんぷ。\n\n**問2** b "
                 "は何ですか。\n\n**解答** ばるぶ。\n",
     .cards = "labelled: a は何ですか。 => ぽんぷ。\nlabelled: b は何ですか。 => "
              "ばるぶ。\n"},
    {.name = "label: in brackets and code before an item",
     .file = "interview.md",
     .markdown = "# Pumps\n\n* `[Question1]` What is a?\n* `[Question2]` What is b? Give "
                 "an example\n* ```[Q3]``` Why c?\n",
     .cards = "list: What is a?\nlist: What is b? Give an example\nlist: Why c?\n"},
    {.name = "label: a dot may stand behind its number",
     .markdown = "# Pumps\n\n### Q07 · Ball valves\n\na\n\n### Q08 · Gates\n\nb\n\n### Q09 "
                 "· Why leak?\n\nc\n",
     .cards = "heading: Ball valves => a\nheading: Gates => b\nheading: Why leak? => c\n"},
    {.name = "label: behind its number in Chinese words as well, with a sign or a space",
     .markdown = "# Pumps\n\n## 第一题：a\n\nb\n\n## 第十二题、c\n\n### 答案\n\nd\n\n## "
                 "第三道题 e\n\nf\n\n## 第一个问题：g\n\nh\n",
     .cards = "heading: a => b\nheading: c => d\nheading: e => f\n"},
    {.name = "label: a number of parts in a frame counts",
     .file = "interview.md",
     .markdown = "# Pumps\n\n**【1-1】什么是 a？**\n\nb\n\n**【1-2】什么是 "
                 "c？**\n\nd\n\n**【1-3】什么是 e？**\n\nf\n",
     .cards = "bold: 什么是 a？ => b\nbold: 什么是 c？ => d\nbold: 什么是 e？ => f\n"},
    {.name = "label: a number in a frame may be a word, the frame in bold",
     .markdown = "# 泵\n\n**【题一】** 什么是 a？\n\n解：b\n\n**【题二】** 为什么 "
                 "c？\n\n解：d\n\n**【题三】** 什么是 e？\n\n解：f\n\n**【题 4】__g "
                 "是什么？**\n\nh\n",
     .cards = "labelled: 什么是 a？ => b\nlabelled: 为什么 c？ => d\nlabelled: 什么是 e？ "
              "=> f\nlabelled: __g 是什么？ => h\n"},
    {.name = "label: a number may end in the letter of a part",
     .markdown = "# Pumps\n\n## 1. Oil\n\n**1.a** What is a?\n\nAnswer: "
                 "b\n\n**1.b** Name c.\n\nAnswer: d\n\n## 2. Gas\n\n2.a) What is "
                 "e?\n\nAnswer: f\n",
     .cards = "line: What is a? => b\nline: Name c. => d\nline: What is e? "
              "=> f\n"},
    {.name = "label: a bracket beside its number in bold is a tag, the question behind it",
     .markdown = "# Pumps\n\n**Q1 (5 min)** Name a. How is it kept?\n\n*Look for:* "
                 "b\n\n**Q2 (hard)** What is c?\n\nd\n\n**Q3 (1 min)** Draw e.\n\nf\n",
     .cards = "labelled: Name a. How is it kept? => *Look for:* b\nlabelled: What is c? "
              "=> d\nlabelled: Draw e. => f\n"},
    {.name = "label: a link that is called an answer is no part of the question above it",
     .markdown = "# Pumps\n\n**Question:** What is a?\n[📖 Answer](a.md#a)\n\n**Question:** "
                 "Why is b wet?\n[📖 Answer](a.md#b)\n",
     .cards = "labelled: What is a?\nlabelled: Why is b wet?\n"},
    {.name = "a letter with a number that gets a value is code and no label",
     .markdown = "# Pump questions\n\nQ1 What is a?\n\nb\n\nQ2 Why c?\n\nf2 = d();\n\nQ3 "
                 "How e?\n\ng\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => f2 = d();\nlabelled: How e? "
              "=> g\n"},
    {.name = "item: an answer set in by less than its labelled item wants is a part of it",
     .markdown =
         "# Questions about boats\n\n* Q: What is a keel?\n\n A: b\n\n* Q: What is a "
         "hull?\n\n  A: c\n\n* Q: Why d?\n\n A: e\n f\n",
     .cards = "list: What is a keel? => b\nlist: What is a hull? => c\nlist: Why d? => "
              "e/f\n"},
    {.name = "numbers with no space: a line above an answer's label is a question, too",
     .markdown = "泵\n一、甲\n1．什么是a？\n　　答：b\n2．c的用途\n　　答：d\n二、乙\n3．简"
                 "述e。\n答：f\n4．为什么g？\n答：h\n",
     .cards = "labelled: 什么是a？ => b\nlabelled: c的用途 => d\nlabelled: 简述e。 => "
              "f\nlabelled: 为什么g？ => h\n"},
    {.name = "chapters that count in words: they end the answer above, and numbers may "
             "begin anew",
     .markdown =
         "泵的面试题\n\n一、甲\n\n1. 什么是a？\n\n答：b\n\n2. "
         "为什么c？\n\n答：d\n\n二、乙\n\n1. 什么是e？\n\n答：f\n\n2. 为什么g？\n\n答：h\n",
     .cards = "numbered: 什么是a？ => b\nnumbered: 为什么c？ => d\nnumbered: 什么是e？ => "
              "f\nnumbered: 为什么g？ => h\n"},
    {.name = "what counts on behind signs from the front of a file is as good as headings",
     .markdown =
         "# Pump interview questions\n\n✅ 1. Valves: do you know them?\nThey "
         "shut.\n🤖 Is that all?\n\n✅ 2. One mistake with wells\nA hole.\n🤖 Why "
         "dry?\n\n✅ 3. Rust\n```sh\n# c\n```\n🤖 Is it red?\n\n✅ 4. What "
         "seals?\nRubber.\n🤖 Does it?\n",
     .cards =
         "heading: Valves: do you know them? => They shut./🤖 Is that all?\nheading: "
         "One mistake with wells => A hole./🤖 Why dry?\nheading: Rust => ```sh/# "
         "c/```/🤖 Is it red?\nheading: What seals? => Rubber./🤖 Does it?\n"},
    {.name = "but not steps below a line that asks",
     .markdown = "# How does a pump work?\n\n✅ 1. Fill it\na\n\n✅ 2. Turn it: "
                 "why?\nb\n\n✅ 3. Wait\nc\n\n✅ 4. Empty it\nd\n",
     .place = "pump-interview-questions",
     .cards = "file: How does a pump work? => ✅ 1. Fill it/a//✅ 2. Turn it: why?/b//✅ 3. "
              "Wait/c//✅ 4. Empty it/d\n"},
    {.name = "numbers on keys do so if they are ten",
     .markdown =
         "# Pump interview questions\n\n1️⃣ What is a?\nA.\n\n2️⃣ "
         "Wells\nB.\n\n3️⃣ Why "
         "c?\nC.\n\n4️⃣ What is d?\nD.\n\n5️⃣ Pipes\nE.\n\n6️⃣ Who is "
         "f?\nF.\n\n7️⃣ Seals\nG.\n\n8️⃣ Why h?\nH.\n\n9️⃣ Rust\nI.\n\n🔟 "
         "What "
         "is "
         "j?\nJ.\n",
     .cards = "heading: What is a? => A.\nheading: Wells => B.\nheading: Why c? => "
              "C.\nheading: What is d? => D.\nheading: Pipes => E.\nheading: Who is f? => "
              "F.\nheading: Seals => G.\nheading: Why h? => H.\nheading: Rust => "
              "I.\nheading: What is j? => J.\n"},
    {.name = "nor those below one of several headings",
     .markdown = "# Pump interview questions\n\n## What is a valve?\n✅ 1. "
                 "See\na\n\n✅ 2. Ask\nb\n\n✅ 3. Act\nc\n\n✅ 4. Go\nd\n\n## Why "
                 "rust?\nAir.\n",
     .cards = "heading: What is a valve? => ✅ 1. See/a//✅ 2. Ask/b//✅ 3. Act/c//✅ 4. "
              "Go/d\nheading: Why rust? => Air.\n"},
    {.name = "an answer's label in brackets",
     .markdown = "# 泵\n\n### 什么是a？\n【答案】b\n\n### 为什么c？\n**【参考答案】** "
                 "d\n\n### 什么是e？\n[Answer] f\n",
     .cards =
         "heading: 什么是a？ => b\nheading: 为什么c？ => d\nheading: 什么是e？ => f\n"},
    {.name = "a numbered question breaks off for want of room",
     .file = "interview.md",
     .markdown =
         "# Interview\n\n**1.** A pump that nobody has opened begins to hum. Why is\nthat "
         "so, and who stops it?\n\nA wheel.\n\n**2.** Say in one word of your own what the "
         "oil does for\nthe wheel of the pump.\n\nIt cools.\n\n**3.** What is a lid?\nA "
         "cover that some of the pumps have got on them, and\nwhich is red.\n",
     .cards = "line: A pump that nobody has opened begins to hum. Why is/that so, and who "
              "stops it? => A wheel.\nline: Say in one word of your own what the oil does "
              "for/the wheel of the pump. => It cools.\nline: What is a lid? => A cover "
              "that some of the pumps have got on them, and/which is red.\n"},
    {.name = "a bracket between the number of a question and its colon says of which kind "
             "it is",
     .markdown = "# Pumps\n\n## 第 1 题(单选):a 是什么?\n\nb\n\n## 第 2 题（多选）：为什么 "
                 "c?\n\nd\n\n## 第 3 题：e\n\nf\n",
     .cards = "heading: a 是什么? => b\nheading: 为什么 c? => d\nheading: e => f\n"},
    {.name = "a number on the other side of its bold counts on",
     .markdown =
         "# Pumps\n\n**1. What is a?**\n\nIt is b.\n\n**2. What is c?**\n\nIt is "
         "d.\n\n3. **What is e?**\n\nIt is f.\n\nAnd g.\n\n**4. What is h?**\n\nIt is "
         "i.\n\n**5. What is j?**\n\nIt is k.\n",
     .cards =
         "bold: What is a? => It is b.\nbold: What is c? => It is d.\nbold: What is e? "
         "=> It is f.//And g.\nbold: What is h? => It is i.\nbold: What is j? => It is "
         "k.\n"},
    {.name = "a good answer is one, and what worries about another stays with it",
     .markdown = "# Pumps\n\n### What is a?\n\n**Good answer**\n\nIt is b.\n\n**Red "
                 "flags**\n\nSays c.\n\n### Why d?\n\n**Good answer**\n\nIt is e.\n",
     .cards =
         "heading: What is a? => It is b.//**Red flags**//Says c.\nheading: Why d? => It "
         "is e.\n"},
    {.name = "whom to follow for more is no part of the last answer",
     .markdown = "# Pumps\n\n### What is a?\n\nIt is b.\n\n---\n\n### Why c?\n\nIt is "
                 "d.\n\n---\n\n### How is e?\n\nIt is f.\n\n---\n\n### Who is g?\n\nIt is "
                 "h.\n\n---\n\nFollow me for another pump!\n",
     .cards =
         "heading: What is a? => It is b.\nheading: Why c? => It is d.\nheading: How is "
         "e? => It is f.\nheading: Who is g? => It is h.\n"},
    {.name = "labelled: or with a quotation below",
     .markdown = "# 泵\n\n## 追问\n\n**追问：a慢吗？**\n\n> 慢。\n\n**追问：b贵吗？**\n\n> "
                 "贵。\n\n**追问：c好吗？**\n\n> 好。\n",
     .cards = "labelled: a慢吗？ => > 慢。\nlabelled: b贵吗？ => > 贵。\nlabelled: c好吗？ "
              "=> > 好。\n"},
    {.name = "labelled: follow-ups in bold with a text below are questions of their own",
     .markdown = "# Pump interview\n### Q1: How does it turn?\nBy a.\n\n**Follow-up: Why "
                 "b?**\nIt is c.\n\n**追问：d 是什么？**\n\nIt is e.\n### Q2: How does it "
                 "stop?\nBy f.\n\n**Follow-up 2: Who g?**\nIt is h.\n",
     .cards = "heading: How does it turn? => By a.\nlabelled: Why b? => It is "
              "c.\nlabelled: d 是什么？ => It is e.\nheading: How does it stop? => By "
              "f.\nlabelled: Who g? => It is h.\n"},
    {.name = "labelled: two are part of the answer, as are those that nothing answers",
     .markdown = "# Pump interview\n### Q1: How does it turn?\nBy a.\n\n**Follow-up: Why "
                 "b?**\nIt is c.\n\n**Follow-up: Why d?**\n\n**Follow-up: Why e?**\n### "
                 "Q2: How does it stop?\nBy f.\n\n**Follow-up: Who g?**\nIt is h.\n",
     .cards =
         "heading: How does it turn? => By a.//**Follow-up: Why b?**/It is "
         "c.//**Follow-up: Why d?**//**Follow-up: Why e?**\nheading: How does it stop? "
         "=> By f.//**Follow-up: Who g?**/It is h.\n"},
    {.name = "a file of names in bold, each before what it is, is a glossary in a place of "
             "interviews",
     .place = "pump-interview",
     .markdown = GLOSSARY,
     .cards =
         "bold: Valve => it is part 0 of all that turns.\nbold: Rotor => it is part 1 of "
         "all that turns.\nbold: Well => it is part 2 of all that turns.\nbold: Seal => it "
         "is part 3 of all that turns.\nbold: Vent => it is part 4 of all that "
         "turns.\nbold: Casing => it is part 5 of all that turns.\nbold: Shaft => it is "
         "part 6 of all that turns.\nbold: Sieve => it is part 7 of all that turns.\nbold: "
         "Sand => it is part 8 of all that turns.\nbold: Rust => it is part 9 of all that "
         "turns.\nbold: Steel => it is part 10 of all that turns.\nbold: Tin => it is part "
         "11 of all that turns.\nbold: Zinc => it is part 12 of all that turns.\nbold: "
         "Lead => it is part 13 of all that turns.\nbold: Coal => it is part 14 of all "
         "that turns.\nbold: Rope => it is part 15 of all that turns.\nbold: Hose => it is "
         "part 16 of all that turns.\nbold: Crank => it is part 17 of all that "
         "turns.\nbold: Lever => it is part 18 of all that turns.\nbold: Drain => it is "
         "part 19 of all that turns.\n"},
    {.name = "names that come again are parts of what is told",
     .place = "pump-interview",
     .markdown =
         "# Pumps\n\n**Valve:** it is part 0 of all that turns.\n\n**Rotor:** it is part 1 "
         "of all that turns.\n\n**Well:** it is part 2 of all that turns.\n\n**Seal:** it "
         "is part 3 of all that turns.\n\n**Vent:** it is part 4 of all that "
         "turns.\n\n**Casing:** it is part 5 of all that turns.\n\n**Shaft:** it is part 6 "
         "of all that turns.\n\n**Sieve:** it is part 7 of all that turns.\n\n**Sand:** it "
         "is part 8 of all that turns.\n\n**Rust:** it is part 9 of all that "
         "turns.\n\n**Valve:** it is part 10 of all that turns.\n\n**Rotor:** it is part "
         "11 of all that turns.\n\n**Well:** it is part 12 of all that turns.\n\n**Seal:** "
         "it is part 13 of all that turns.\n\n**Vent:** it is part 14 of all that "
         "turns.\n\n**Casing:** it is part 15 of all that turns.\n\n**Shaft:** it is part "
         "16 of all that turns.\n\n**Sieve:** it is part 17 of all that "
         "turns.\n\n**Sand:** it is part 18 of all that turns.\n\n**Rust:** it is part 19 "
         "of all that turns.\n\n",
     .cards = ""},
    {.name = "and elsewhere it asks nothing",
     .place = "pumps",
     .markdown = GLOSSARY,
     .cards = ""},
    {.name = "a question's label may lead somewhere",
     .markdown =
         "# Pumps\n\n[**Question 1.**](a.md)\nWhat is a?\n\nb\n\n[**Question "
         "2.**](c.md)\nWhat is d?\n\ne\n\n[**Question 3.**](f.md)\nWhat is g?\n\nh\n",
     .cards = "labelled: What is a? => b\nlabelled: What is d? => e\nlabelled: What is g? "
              "=> h\n"},
    {.name = "whatever of it is in bold, and where the question stands behind it",
     .markdown = "# Pumps\n\n[Question 1](a.md): What is a?\n\nb\n\n**[Question "
                 "2.](c.md)** What is d?\n\ne\n",
     .cards = "labelled: What is a? => b\nlabelled: What is d? => e\n"},
    {.name = "a list of such labels is none of questions",
     .markdown = "# Pumps\n\n[Question 1](a.md)\n[Question 2](b.md)\n[Question "
                 "3](c.md)\n",
     .cards = ""},
    {.name = "behind its label a question may be as long as a story",
     .markdown = "# Pumps\n\n**Question 1.** " LONG_STORY
                 "What fails?\n\na\n\n**Question 2.** " LONG_STORY
                 "Who mends it?\n\nb\n\n**Question 3.** Why?\n\nc\n",
     .cards = "labelled: " LONG_STORY "What fails? => a\nlabelled: " LONG_STORY
              "Who mends it? => b\nlabelled: Why? => c\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
