// SPDX-License-Identifier: MIT
// Tables whose cells tell what asks: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "table: below an empty head what tells to answer asks, too",
     .markdown =
         "# Pump questions\n\n| | |\n|---|---|\n| What is a? | b |\n| Explain c. | d "
         "|\n| Why e? | f |\n| Describe g. | h |\n",
     .cards = "table: What is a? => b\ntable: Explain c. => d\ntable: Why e? => f\ntable: "
              "Describe g. => h\n"},
    {.name = "table: where only the questions are named all columns behind tell",
     .markdown = "# Pumps\n\n| Question | **Rule** | Case |\n|---|---|---|\n| What is a? | "
                 "it turns as long as the water is high enough | b |\n| Why c? | it "
                 "stands as soon as there is no water left | d |\n",
     .cards = "table: What is a? => **Rule:** it turns as long as the water is high "
              "enough//**Case:** b\ntable: Why c? => **Rule:** it stands as soon as there "
              "is no water left//**Case:** d\n"},
    {.name = "table: but no names, nor what one looks for in the answer",
     .markdown =
         "# Pump questions\n\n| Question | Level | Topic |\n|---|---|---|\n| What is a? | "
         "high | Water, oil, air |\n| Why c? | low | Water, oil, air |\n\n| Question | "
         "What it tests |\n|---|---|\n| What is e? | whether they have ever seen one of "
         "them turn |\n| Why f? | whether they know where the water comes from |\n",
     .cards = "table: What is a?\ntable: Why c?\ntable: What is e?\ntable: Why f?\n"},
    {.name = "table: parts of a guide in files beside it are no questions",
     .markdown =
         "# Pump interview questions\n\n| No. | Question set |\n| --- | --- |\n| 1 | [Set "
         "1](set-1/a.md) |\n| 2 | [Set 2](set-2/a.md) |\n| 3 | [Set 3](set-3/a.md) |\n",
     .cards = ""},
    {.name = "table: contents whose rows nothing closes",
     .markdown = "# Pumps interview\n\n| No. | Questions |\n| --- | --- |\n| 1 | [What is "
                 "a?](#a)|\n| 2 | [What is b?](#b)|\n| 3 | [What is c?](#c)\n| 4 | [What "
                 "is d?](#d)\n| 5 | [What is e?](#e)\n| 6 | [What is f?](#f)\n\n### What "
                 "is a?\n\nIt is wet.\n\n### What is b?\n\nIt is wet.\n\n### What is "
                 "c?\n\nIt is wet.\n\n### What is d?\n\nIt is wet.\n\n### What is e?\n\nIt "
                 "is wet.\n\n### What is f?\n\nIt is wet.\n\n",
     .cards =
         "heading: What is a? => It is wet.\nheading: What is b? => It is wet.\nheading: "
         "What is c? => It is wet.\nheading: What is d? => It is wet.\nheading: What is e? "
         "=> It is wet.\nheading: What is f? => It is wet.\n"},
    {.name =
         "table: a row of contents between two that headings follow is a question not yet "
         "answered",
     .markdown =
         "# Pump questions\n\n| No. | Questions |\n|---|---|\n| | **Wheels** |\n| 1 | "
         "[What is a?](#what-is-a) |\n| 2 | [What is b?](#what-is-b) |\n| | **Oil** |\n| 3 "
         "| "
         "[Explain c](#explain-c) |\n| | **Seals** |\n| 4 | [What is d?](#what-is-d) |\n| "
         "5 "
         "| [What is e?](#what-is-e) |\n| 6 | [How is f worn?](#what-is-f) |\n| 7 | [What "
         "is "
         "g?](#what-is-g) |\n| 8 | [What is the h?](#h) |\n| 9 | [Why i?](#i) |\n| | [How "
         "to "
         "help](#help) |\n\n## Wheels\n\n### What is a?\n\nWet.\n\n## Seals\n\n### What "
         "is e?\n\nWet.\n\n### What is f?\n\nWet.\n\n### What is g?\n\nWet.\n\n### What "
         "is h?\n\nWet.\n\n### Why i?\n\nWet.\n",
     .cards = "heading: What is a? => Wet.\nheading: What is e? => Wet.\nheading: What "
              "is f? => Wet.\nheading: What is g? => Wet.\nheading: What is h? => "
              "Wet.\nheading: Why i? => Wet.\ntable: What is b?\ntable: Explain c\ntable: "
              "What is d?\n"},
    {.name = "what asks may stand behind what answers, if that says more",
     .markdown = "# Pumps\n\n| Do this | When they say |\n|---|---|\n| Open the second "
                 "valve, then wait. | What if it leaks? |\n| Turn the handle by a half. | "
                 "What if it hums? |\n",
     .cards = "table: What if it leaks? => Open the second valve, then wait.\ntable: What "
              "if it hums? => Turn the handle by a half.\n"},
    {.name = "names of what stands on another site are no questions",
     .markdown = "# Pump questions\n\n| Question | Level | Where |\n|---|---|---|\n| Two "
                 "Pumps | Easy | [Link](https://a.b/c) |\n| A Dry Well | Hard | "
                 "[Link](https://a.b/d) |\n| The Third Valve | Easy | "
                 "[Link](https://a.b/e) |\n",
     .cards = ""},
    {.name = "what to ask back before one answers is asked of nobody",
     .markdown = "# Design a mill\n\n## Scope and clarifying questions\n\n| Question | "
                 "Assumption |\n|---|---|\n| How many pumps? | Ten |\n| Is it cold? | No "
                 "|\n",
     .cards = ""},
    {.name = "a name before what asks is what it asks about",
     .markdown =
         "# Pumps\n\n| Gauge | It tells |\n|---|---|\n| Flow | How much water? "
         "|\n| Heat | How warm? |\n\n| Level | Signal | Shown by |\n|---|---|---|\n| "
         "One | Can you do a? | Does a from a clear description. |\n| Two | Can you "
         "do b? | Does b without any description. |\n",
     .cards = ""},
    {.name = "several tables with one head ask in any of their columns",
     .markdown =
         "# Pumps\n\n## One\n\n| Key | Points | Asked as |\n|---|---|---|\n| a | first "
         "this, then that, then all | How does a? |\n| b | | Why b? |\n| c | never with "
         "water in the second tank | When c? |\n\n## Two\n\n| Key | Points | Asked as "
         "|\n|---|---|---|\n| d | it turns and turns until it stops | Who d? |\n| e | "
         "only with both of the valves open | Where e? |\n",
     .cards = "table: How does a? => first this, then that, then all\ntable: Why "
              "b?\ntable: When c? => never with water in the second tank\ntable: Who d? => "
              "it turns and turns until it stops\ntable: Where e? => only with both of the "
              "valves open\n"},
    {.name = "one head that asks among names is a name",
     .markdown = "# Pumps\n\n| Talk 1: Is a dead? |\n|---|\n| b |\n\n| Talk 2: c "
                 "|\n|---|\n| d |\n\n| Talk 3: e |\n|---|\n| f |\n",
     .cards = ""},
    {.name = "what somebody would say is the answer, in a column with a few blank cells",
     .markdown =
         "# Pumps\n\n## One\n\n| No | Level | Pregunta | Qué respondería yo "
         "|\n|---|---|---|---|\n| 1 | B | ¿Qué es a? | b |\n| 2 | M | ¿Por qué c? | "
         "|\n\n## Two\n\n| Question | How I would answer | Level "
         "|\n|---|---|---|\n| What is d? | e | 2 |\n| Why f? | h | 1 |\n",
     .cards = "table: ¿Qué es a? => b\ntable: ¿Por qué c?\ntable: What is d? => e\ntable: "
              "Why f? => h\n"},
    {.name = "table: what asks about the name before it, where nothing promises questions",
     .markdown =
         "# Pump notes\n\n## Pillars\n\n| Pillar | Question | Tools |\n|---|---|---|\n| "
         "Flow | How fast is it? | meter |\n| Leaks | Where does it drip? | towel |\n",
     .cards = ""},
    {.name = "table: what none asks behind names tells of them, whatever its head says",
     .markdown =
         "# Pump interview questions\n\n| Topic | Link | Questions "
         "|\n|---|---|---|\n| Valves | [here](/v) | (soon) |\n| Seals | [here](/s) | "
         "half of them |\n",
     .cards = ""},
    {.name = "table: rows that name what headings ask are contents, whatever else they say",
     .file = "interview.md",
     .markdown = "# Pump questions\n\nQuestion | About\n--- | ---\nWhat is a? | "
                 "Wheels\nWhat is c? | Wheels\nWhat is e? | Seals\n\n## What is "
                 "a?\n\nb\n\n## What is c?\n\nd\n\n## What is e?\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e?\n"},
    {.name = "table: what other rows ask they answer",
     .file = "interview.md",
     .markdown = "# Pump questions\n\nQuestion | Answer\n--- | ---\nWhat is a? | "
                 "Wheels\nWhat is g? | Oil\nWhat is i? | Seals\n\n## What is "
                 "a?\n\nb\n\n## What is c?\n\nd\n\n## What is e?\n",
     .cards = "table: What is a? => Wheels\ntable: What is g? => Oil\ntable: What is i? "
              "=> Seals\nheading: What is a? => b\nheading: What is c? => d\nheading: What "
              "is e?\n"},
    {.name = "table: behind numbers with a letter nouns are questions there",
     .markdown = "# Pump interview questions\n\n| No. | Question |\n|---|---|\n| Q11 | "
                 "Valves |\n| Q12 | Seals |\n",
     .cards = "table: Valves\ntable: Seals\n"},
    {.name = "table: breaks between the items of a cell end their lines",
     .markdown = "# Pumps\n\n| Question | Answer |\n|---|---|\n| What is a? | 1. b<br>2. "
                 "c<br/> 3. d |\n| Why e? | - f<br>- g<br> |\n| What is h? | i:<br>1. "
                 "j |\n| Who is k? | 1. l<br>m |\n",
     .cards = "table: What is a? => 1. b/2. c/3. d\ntable: Why e? => - f/- g\ntable: What "
              "is h? => i:<br>1. j\ntable: Who is k? => 1. l<br>m\n"},
    {.name = "a column beside questions that lead to pages only hints at what those say, "
             "unless it is called an answer",
     .markdown =
         "# Port interview questions\n\n## Radio\n\n| # | Question | Evidence for the "
         "answer |\n|---|---|---|\n| 1 | [What is a?](a.md) | name the channel |\n| "
         "2 | [Why b?](b.md) | see the log of the tower |\n\n## Log\n\n| Question | "
         "Answer |\n|---|---|\n| [What is c?](c.md) | A book. |\n| [Why d?](d.md) | "
         "It rains. |\n",
     .cards = "table: What is a?\ntable: Why b?\ntable: What is c? => A book.\ntable: Why "
              "d? => It rains.\n"},
    {.name = "below a head that says nothing or counts columns as a sheet does the first "
             "row is the head",
     .markdown = "# Pump bank\n\n|   | A | B | C |\n|---|---|---|---|\n| **1** | **Area** "
                 "| **Question** | **Good answer has** |\n| **2** | Oil | The pump leaks. "
                 "What now? | a |\n| **3** | Lid | Draw a lid. | b |\n| **4** | Lid | Who "
                 "opens it? | |\n| **5** | | | |\n",
     .cards = "table: The pump leaks. What now? => a\ntable: Draw a lid. => b\ntable: Who "
              "opens it?\n"},
    {.name = "so it is below an empty one",
     .markdown = "# Pumpen\n\n| | |\n|---|---|\n| Frage | Antwort |\n| Was ist a? | b |\n| "
                 "Zeichne c | d |\n",
     .cards = "table: Was ist a? => b\ntable: Zeichne c => d\n"},
    {.name = "in a quiz a head may ask the same of all rows",
     .markdown = "# Pump quiz\n\n## Oil\n\n| And if... ? | Do |\n|---|---|\n| the oil is "
                 "black | drain it |\n| the oil smells | leave it |\n\n## Lid\n\n| And "
                 "if... ? | Do |\n|---|---|\n| the lid is open | close it |\n| the lid is "
                 "hot | wait |\n",
     .cards = "table: the oil is black => drain it\ntable: the oil smells => leave "
              "it\ntable: the lid is open => close it\ntable: the lid is hot => wait\n"},
    {.name = "but not of one",
     .markdown = "# Pump quiz\n\n| Need help? | Ask Ann |\n|---|---|\n| no | yes |\n\n### "
                 "What is a?\n\nb\n\n### Why c?\n\nd\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"},
    {.name = "table: in a guide of questions sentences before what is called an answer ask",
     .markdown =
         "# Pumpen-Quiz\n\n| Nr. | Aussage | Antwort | Warum |\n|---|---|---|---|\n| 1 "
         "| Ein Kolben hat zwei Ringe | falsch | Er hat drei |\n| 2 | Das Ventil sitzt "
         "oben | wahr | |\n\n| Zeile | Antwort |\n|---|---|\n| 1a | b |\n| 1c | d |\n",
     .cards = "table: Ein Kolben hat zwei Ringe => falsch//Er hat drei\ntable: Das Ventil "
              "sitzt oben => wahr\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
