// SPDX-License-Identifier: MIT
// What tells lists of questions from other lists: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

// Items that stand alone behind rules, a third of which ask.
#define BEHIND_RULES                                                                       \
    "# Pumps\n\n***\n\n* What is a?\n\na turns\n\n* x\n\n***\n\n* Oil\n\nIt "              \
    "flows.\n\n* x\n\n***\n\n* Why b?\n\nb is wet\n\n* x\n\n***\n\n* Sand and "            \
    "rope\n\nBoth wear.\n\n* x\n\n***\n\n* Kinds of steel\n\nSome rust\n\n* "              \
    "x\n\n***\n\n* How does c?\n\nBy hand\n\n* x\n\n***\n\n* Tin\n\nSoft\n\n* "            \
    "x\n\n***\n\n* Zinc\n\nWhite\n\n* x\n\n***\n\n* Lead\n\nHeavy\n\n* "                   \
    "x\n\n***\n\n* Coal\n\nBlack\n\n* x\n\n***\n\n"

// Lists that ask with marks, and one that does so in half of its items.
#define BARE_HALF                                                                              \
    "# Intervjufrågor om pumpar\n\n- Vad är a?\n- Varför läcker b?\n- Vad gör c?\n- Var " \
    "står d?\n- När roterar e?\n- Hur låter f?\n- Vem bytte g?\n- Vad är h?\n- Vad är "   \
    "i?\n- Vad är j?\n\n## Mer\n\n- Vad är k?\n- Redogör för en ventil.\n- Vad är l?\n- " \
    "Rita en tätning i tvärsnitt.\n"

#define BARE_LIFT                                                                          \
    "- What is a cable?\n- Why do doors close?\n- How fast is a lift?\n- Where is its "    \
    "motor?\n- Who may call it?\n- What is a pit?\n- What is a brake?\n- What is a guide " \
    "rail?\n- What is a shaft?\n"
#define BARE_LIFT_CARDS                                                                    \
    "list: What is a cable?\nlist: Why do doors close?\nlist: How fast is a lift?\nlist: " \
    "Where is its motor?\nlist: Who may call it?\nlist: What is a pit?\nlist: What is a "  \
    "brake?\nlist: What is a guide rail?\nlist: What is a shaft?\n"

// A chapter of answered questions beside others.
#define LIFT_ASKED                                                                         \
    "# Design of a lift\n\n## Requirements\n\n### Functional\n\n- Carries people\n- "      \
    "Stops at floors\n- Shuts its doors\n\n### Others\n\n- Two tons\n- A minute at "       \
    "most\n\n## Deep dive questions\n\n### Q1. How many cars?\n\nTwo.\n\n### Q2. Which "   \
    "rope?\n\nSteel.\n\n### Q3. Why a pit?\n\nFor the buffer.\n\n### Q4. Where is the "    \
    "motor?\n\nOn top.\n\n"
#define LIFT_CARDS                                                                         \
    "heading: How many cars? => Two.\nheading: Which rope? => Steel.\nheading: Why a "     \
    "pit? => For the buffer.\nheading: Where is the motor? => On top.\n"

// Five terms below a heading, told of in paragraphs, and two that are not.
#define WELL(name)                                                                         \
    "- Well " name "\n\n  It is a hole in the ground that is named " name ".\n\n"
#define WELLS_WITH(name, end)                                                              \
    "## Wells " name "\n" WELL(name "1" end) "- Rust " name "\n\n" WELL(name "2" end)      \
        WELL(name "3" end) WELL(name "4" end) WELL(name "5" end) "- Moss " name "\n\n"
#define WELLS(name) WELLS_WITH(name, "")
#define WELL_CARD(name)                                                                    \
    "list: Well " name " => It is a hole in the ground that is named " name ".\n"
#define WELL_CARDS(name)                                                                   \
    WELL_CARD(name "1")                                                                    \
    WELL_CARD(name "2") WELL_CARD(name "3") WELL_CARD(name "4") WELL_CARD(name "5")

static struct form_row rows[] = {
    {.name = "numbered lines below a heading that asks which questions one wants are its "
             "answer",
     .markdown =
         "# Pump questions\n\n## Seals\n\nThey leak.\n\n## Oil\n\nIt flows.\n\n## Which "
         "question banks do you want?\n\n1. Pumps for a small farm\n2. Pumps for a large "
         "farm\n3. Pumps for a mine\n4. Pumps for a deep well\n5. Pumps for a town\n6. "
         "Pumps "
         "for a ship\n7. Pumps for a mill\n8. Pumps for a house\n",
     .cards =
         "heading: Which question banks do you want? => 1. Pumps for a small farm/2. Pumps "
         "for a large farm/3. Pumps for a mine/4. Pumps for a deep well/5. Pumps for a "
         "town/6. Pumps for a ship/7. Pumps for a mill/8. Pumps for a house\n"},
    {.name =
         "numbered topics below what calls them questions are asked, in a paper that says "
         "hardly anything else",
     .markdown =
         "# Otázky ke zkoušce\n\nLoňské, snad platí i letos.\n\n1. Druhy čerpadel a "
         "jejich "
         "použití.\n\n1. Ventily a kohouty\nDN 50 a větší.\n\n1. Ztráty v dlouhém "
         "potrubí.\n\n1. "
         "Měření "
         "průtoku a tlaku.\n\n1. Ucpávky a jejich oleje.\n\n1. Kavitace a jak se jí "
         "bránit.\n\n1. Pohony a jejich řízení.\n\n1. Údržba velkých čerpadel.\n",
     .cards = "list: Druhy čerpadel a jejich použití.\nlist: Ventily a kohouty/DN 50 a "
              "větší.\nlist: "
              "Ztráty v dlouhém potrubí.\nlist: Měření průtoku a tlaku.\nlist: Ucpávky a "
              "jejich oleje.\nlist: Kavitace a jak se jí bránit.\nlist: Pohony a jejich "
              "řízení.\nlist: Údržba velkých čerpadel.\n"},
    {.name = "numbered lines below what calls nothing questions are none",
     .markdown =
         "# Otázky ke zkoušce\n\n## Pokyny\n\n1. Druhy čerpadel a jejich použití.\n2. "
         "Ventily, "
         "jejich druhy.\n3. Ztráty v dlouhém potrubí.\n4. Měření průtoku a tlaku.\n5. "
         "Ucpávky "
         "a jejich oleje.\n6. Kavitace a obrana.\n7. Pohony a jejich řízení.\n8. Údržba "
         "velkých čerpadel.\n",
     .cards = ""},
    {.name = "three links out that ask, in a guide of questions, three in five of all",
     .markdown =
         "# Pump interview questions\n\n- [What is a?](https://x.org/1)\n- [Why "
         "b?](https://x.org/2)\n- [How c?](https://x.org/3)\n- [Seals](https://x.org/4)\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: How c?\nlist: Seals\n"},
    {.name = "what asks below a heading that tells how to use the guide is no question",
     .markdown = "# Pump Interview Q&A\n\n## How to Use This Repo\n\n- **Pumping "
                 "tomorrow?** Read a.\n- **Months of time?** Read b.\n- **Hiring?** Read "
                 "c.\n\n## Valves\n\n- **What is d?** It turns.\n- **Why e?** It leaks.\n",
     .cards = "list: What is d? => It turns.\nlist: Why e? => It leaks.\n"},
    {.name = "where most items are links that ask, the others do if most of those ask",
     .markdown =
         "# Pump questions\n\n- [Explain a valve](valve.md)\n- What do you think of "
         "wells?\n- [What is a seal?](seal.md)\n- [Describe rust](rust.md)\n- Have you "
         "dug one?\n- [Why is it wet?](wet.md)\n\nOn.\n",
     .cards = "list: What do you think of wells?\nlist: Have you dug one?\n"},
    {.name = "list: a numbered question without a mark ends with its line above sentences",
     .markdown =
         "# Loom interview questions\n\n1. What is a reed\n   A comb of steel.\n\n2. "
         "Explain the weft\n   It runs across.\n   It is soft.\n3. What is a "
         "shed?\n\n   A gap.\n4. Describe the warp of a loom and the\n   beam "
         "behind it.\n\n## 经线\n\n1. 经线是什么\n   纵向的线。\n2. 经线为什么不断\n   "
         "beam 很结实。\n3. 纬线呢？\n",
     .cards = "list: What is a reed => A comb of steel.\nlist: Explain the weft => It runs "
              "across./It is soft.\nlist: What is a shed? => A gap.\nlist: Describe the "
              "warp of a loom and the/beam behind it.\nlist: 经线是什么 => "
              "纵向的线。\nlist: 经线为什么不断 => beam 很结实。\nlist: 纬线呢？\n"},
    {.name = "list: below a heading two that ask and are answered go on from those above",
     .markdown = "# Looms\n\n## Reeds\n\n- What is a?\n  - It turns.\n- What is b?\n  - It "
                 "is wet.\n- Why c?\n  - It lasts.\n\n## Wefts\n\n- What is d?\n  - It "
                 "runs.\n- Why e?\n  - It stops.\n\n## Notes\n\nOf these:\n\n- What is "
                 "f?\n  - It runs.\n- Why g?\n  - It stops.\n",
     .cards =
         "list: What is a? => - It turns.\nlist: What is b? => - It is wet.\nlist: Why "
         "c? => - It lasts.\nlist: What is d? => - It runs.\nlist: Why e? => - It "
         "stops.\n"},
    {.name = "advice on how to answer asks nothing, whatever it tells to say",
     .markdown = "# Pump interview\n\n## Interview Tips\n\n1. **Explain the idea**:\n   - "
                 "\"First a.\"\n\n2. **Discuss costs**:\n   - \"b is dear.\"\n\n3. "
                 "**Mention limits**:\n   - \"c leaks.\"\n\n## Practice\n\n- What is "
                 "d?\n- What is e?\n",
     .cards = "list: What is d?\nlist: What is e?\n"},
    {.name = "list: one that asks alone below a name of whom asks, under what calls that "
             "questions",
     .file = "interview.md",
     .markdown = "# Pumps\n## Questions by makers\n### Acme\n- Why a?\n- How b?\n### "
                 "Bolt\n- What is c?\n\n## Notes\n- What is d?\n",
     .cards = "list: Why a?\nlist: How b?\nlist: What is c?\n"},
    {.name = "a list that counts on from one that was asked asks as well, whatever stands "
             "between",
     .file = "pump-interview.md",
     .markdown = "# Pumps\n1. What is a?\n\n   b\n2. Why c?\n\n   d\n3. Who "
                 "e?\n\n   f\n4. How does g?\n\n   h\n5. rod()\n\n   i\n\n## Wells\nOf "
                 "wells.\n\n6. Rope\n\n   j\n7. Lid\n\n   k\n\n## Care\n1. oil\n2. rag\n",
     .cards = "list: What is a? => b\nlist: Why c? => d\nlist: Who e? => f\nlist: How "
              "does g? => h\nlist: rod() => i\nlist: Rope => j\nlist: Lid => k\n"},
    {.name = "list: steps below a sentence with a colon answer, and ask nothing",
     .markdown =
         "# Loom questions\n\n1. **What is a reed?**\n   - A comb.\n\n2. **How do "
         "you find a broken thread?**\n   - A broken thread can be found in these "
         "steps:\n     - Identify the shed that sags.\n     - Explain to the helper "
         "what is wrong.\n     - Describe the place.\n\n3. **What is a weft?**\n   - "
         "Follow-ups that come next are these:\n     - Explain the warp.\n     - "
         "Describe the shed.\n",
     .cards =
         "list: What is a reed? => - A comb.\nlist: How do you find a broken thread? => - "
         "A broken thread can be found in these steps:/  - Identify the shed that sags./  "
         "- Explain to the helper what is wrong./  - Describe the place.\nlist: What is a "
         "weft?\nlist: Explain the warp.\nlist: Describe the shed.\n"},
    {.name = "dots and a link at the end of a list are no items of it",
     .markdown = "# Pump questions\n\n- What is a?\n- Why do valves leak?\n- ...\n\n- "
                 "[more](https://example.org/a)\n",
     .cards = "list: What is a?\nlist: Why do valves leak?\n"},
    {.name = "code at the margin behind answered items ends the last answer",
     .markdown =
         "# Interview questions\n\n- What is a?\n  It is b.\n\n- What is c?\n  It is "
         "d.\n\n```\ne\n```\n\n- What is f?\n  It is g:\n\nh\n",
     .cards = "list: What is a? => It is b.\nlist: What is c? => It is "
              "d.//```/e/```\nlist: What "
              "is f? => It is g://h\n"},
    {.name = "what stands below one of the questions below a link is one leaf with it",
     .markdown = "# Interview questions\n- [Pumps](https://example.org/a)\n  - Seal a\n  - "
                 "What is b?\n  - Why c?\n  - How to seal d\n    - at the top\n    - at "
                 "the side\n    - below\n    - behind\n  - Who e?\n\n> "
                 "[f](https://example.org/a)\n",
     .cards = "list: Seal a\nlist: What is b?\nlist: Why c?\nlist: How to seal d => - at "
              "the top/- at the side/- below/- behind\nlist: Who e?\n"},
    {.name = "what asks again is answered behind its last mark",
     .markdown =
         "# Interview questions\n* Was it wet? Yes. Very much so.\n* Did it leak? If so, "
         "why? Yes, by the seal.\n* Is oil good? It is.\n",
     .cards = "list: Was it wet? => Yes. Very much so.\nlist: Did it leak? If so, why? => "
              "Yes, by the seal.\nlist: Is oil good? => It is.\n"},
    {.name = "in bold from end to end all is asked, if it is answered below",
     .markdown = "# Interview questions\n1. **What is a? Leave out b.**\n\n   It is "
                 "c.\n\n2. **Why d?**\n\n   For e.\n\n3. **Who f?**\n\n   It is g.\n",
     .cards = "list: What is a? Leave out b. => It is c.\nlist: Why d? => For e.\nlist: "
              "Who f? => It is g.\n"},
    {.name = "a declaration asks nothing, be it optional",
     .markdown = "# Interview\n- `onStop?: (a: Pump) => void`\n- `onLeak?: (b: Pump) => "
                 "void`\n- `onOil?: (c: Pump) => void`\n",
     .cards = ""},
    {.name = "behind a comma somebody is told to answer as well",
     .markdown = "# Interview questions\n1. What is a?\n2. If you stop the pump at night, "
                 "describe what b\n   1. Which c is wet?\n   2. Who d?\n3. Why e?\n",
     .cards = "list: What is a?\nlist: If you stop the pump at night, describe what "
              "b\nlist: Which c is wet?\nlist: Who d?\nlist: Why e?\n"},
    {.name = "a single request among lists that ask is asked",
     .markdown =
         "# Interview questions\n## Wells\n- What is a?\n- Why b?\n- Who c?\n- How "
         "does d?\n- Where is e?\n## Pumps\n- Describe how f\n## Seals\n- When g?\n- "
         "Which h?\n- What is i?\n- Why j?\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: Who c?\nlist: How does d?\nlist: "
              "Where is e?\nlist: Describe how f\nlist: When g?\nlist: Which h?\nlist: "
              "What is i?\nlist: Why j?\n"},
    {.name = "quotes hide no request",
     .file = "pumps.md",
     .markdown =
         "# Pumps\n### Interview questions\n- \"How does a pump age?\"\n- \"Explain "
         "the wheel\"\n- \"Why does it leak?\"\n### Next\n- \"Design a well\"\n- "
         "\"Explain oil\"\n",
     .cards = "list: How does a pump age?\nlist: Explain the wheel\nlist: Why does it "
              "leak?\n"},
    {.name =
         "item: bold words that tell to answer, or ask before a colon, are its question",
     .markdown = "# Pump questions\n\n- **What is a?** - b\n- **Explain c.** - d\n- **Who "
                 "e?**: f\n- **Describe g.**: h\n",
     .cards = "list: What is a? => b\nlist: Explain c. => d\nlist: Who e? => f\nlist: "
              "Describe g. => h\n"},
    {.name = "item: a line break in HTML parts question and answer",
     .markdown = "# Pump questions\n\n1. What is a?<br/>b\n2. Why c?<br>d\n3. Who e?<br "
                 "/>f\n",
     .cards = "list: What is a? => b\nlist: Why c? => d\nlist: Who e? => f\n"},
    {.name = "item: bold words above such that ask name them",
     .markdown = "# Pump questions\n\n- **Oil**\n  - **What is a?**\n\n    b\n\n  - **Why "
                 "c?**\n\n    d\n\n- **Tea**\n  - **Who e?**\n\n    f\n\n  - **What is "
                 "g?**\n\n    h\n",
     .cards = "list: What is a? => b\nlist: Why c? => d\nlist: Who e? => f\nlist: What is "
              "g? => h\n"},
    {.name = "item: a line that tells to answer is answered below as those beside it are",
     .markdown =
         "# Pump questions\n\n- What is a?\n  It is b.\n- Explain c.\n  It is d.\n\n"
         "  e\n- Who f?\n  It is g.\n- Describe h.\n  It is i.\n",
     .cards = "list: What is a? => It is b.\nlist: Explain c. => It is d.//e\nlist: Who f? "
              "=> It is g.\nlist: Describe h. => It is i.\n"},
    {.name = "item: what stands alone behind rules asks where some of it does",
     .place = "interview",
     .markdown = BEHIND_RULES,
     .cards = "numbered: What is a? => a turns//* x\nnumbered: Oil => It flows.//* "
              "x\nnumbered: Why b? => b is wet//* x\nnumbered: Sand and rope => Both "
              "wear.//* x\nnumbered: Kinds of steel => Some rust//* x\nnumbered: How does "
              "c? => By hand//* x\nnumbered: Tin => Soft//* x\nnumbered: Zinc => White//* "
              "x\nnumbered: Lead => Heavy//* x\nnumbered: Coal => Black//* x\n"},
    {.name = "item: but not where nothing speaks of interviews",
     .markdown = BEHIND_RULES,
     .cards = ""},
    {.name = "list: few words above what explains them are terms of notes for interviews",
     .markdown =
         "# Pumps: my interview notes\n## Parts\n- Part a\n    - It is a part of the pump "
         "a.\n    - It turns all day long there.\n- Part b\n    - It is a part of the pump "
         "b.\n    - It turns all day long there.\n- Part c\n    - It is a part of the pump "
         "c.\n    - It turns all day long there.\n- Part d\n    - It is a part of the pump "
         "d.\n    - It turns all day long there.\n- Part e\n    - It is a part of the pump "
         "e.\n    - It turns all day long there.\n- Part f\n    - It is a part of the pump "
         "f.\n    - It turns all day long there.\n- Part g\n    - It is a part of the pump "
         "g.\n    - It turns all day long there.\n- Part h\n    - It is a part of the pump "
         "h.\n    - It turns all day long there.\n- Part i\n    - It is a part of the pump "
         "i.\n    - It turns all day long there.\n- Part j\n    - It is a part of the pump "
         "j.\n    - It turns all day long there.\n- Rust\n## Valves\n- Valve a\n    - It "
         "keeps the water of the pump in.\n- Valve b\n    - It keeps the water of the pump "
         "in.\n- Valve c\n    - It keeps the water of the pump in.\n- Valve d\n    - It "
         "keeps the water of the pump in.\n- Valve e\n    - It keeps the water of the pump "
         "in.\n- Valve f\n    - It keeps the water of the pump in.\n- Valve g\n    - It "
         "keeps the water of the pump in.\n- Valve h\n    - It keeps the water of the pump "
         "in.\n- Valve i\n    - It keeps the water of the pump in.\n- Valve j\n    - It "
         "keeps the water of the pump in.\n",
     .cards =
         "list: Part a => - It is a part of the pump a./- It turns all day long "
         "there.\nlist: Part b => - It is a part of the pump b./- It turns all day long "
         "there.\nlist: Part c => - It is a part of the pump c./- It turns all day long "
         "there.\nlist: Part d => - It is a part of the pump d./- It turns all day long "
         "there.\nlist: Part e => - It is a part of the pump e./- It turns all day long "
         "there.\nlist: Part f => - It is a part of the pump f./- It turns all day long "
         "there.\nlist: Part g => - It is a part of the pump g./- It turns all day long "
         "there.\nlist: Part h => - It is a part of the pump h./- It turns all day long "
         "there.\nlist: Part i => - It is a part of the pump i./- It turns all day long "
         "there.\nlist: Part j => - It is a part of the pump j./- It turns all day long "
         "there.\nlist: Rust\nlist: Valve a => - It keeps the water of the pump in.\nlist: "
         "Valve b => - It keeps the water of the pump in.\nlist: Valve c => - It keeps the "
         "water of the pump in.\nlist: Valve d => - It keeps the water of the pump "
         "in.\nlist: Valve e => - It keeps the water of the pump in.\nlist: Valve f => - "
         "It keeps the water of the pump in.\nlist: Valve g => - It keeps the water of the "
         "pump in.\nlist: Valve h => - It keeps the water of the pump in.\nlist: Valve i "
         "=> - It keeps the water of the pump in.\nlist: Valve j => - It keeps the water "
         "of the pump in.\n"},
    {.name = "list: whatever explains them, and beside some that nothing does",
     .markdown =
         "# Pumps: my interview notes\n" WELLS("a") WELLS("b") WELLS("c") WELLS("d"),
     .cards = WELL_CARDS("a") WELL_CARDS("b") WELL_CARDS("c") WELL_CARDS("d")},
    {.name = "list: but none that a colon ends, of whatever width",
     .markdown = "# Pumps: my interview notes\n" WELLS_WITH("a", "：") WELLS_WITH("b", "：")
         WELLS_WITH("c", "：") WELLS_WITH("d", "："),
     .cards = ""},
    {.name = "list: but not where only names of parts stand below",
     .markdown =
         "# Pumps: my interview notes\n## Parts\n- Part ax\n    - Oil\n    - Sand\n- Part "
         "ay\n    - Oil\n    - Sand\n- Part bx\n    - Oil\n    - Sand\n- Part by\n    - "
         "Oil\n    - Sand\n- Part cx\n    - Oil\n    - Sand\n- Part cy\n    - Oil\n    - "
         "Sand\n- Part dx\n    - Oil\n    - Sand\n- Part dy\n    - Oil\n    - Sand\n- Part "
         "ex\n    - Oil\n    - Sand\n- Part ey\n    - Oil\n    - Sand\n- Part fx\n    - "
         "Oil\n    - Sand\n- Part fy\n    - Oil\n    - Sand\n- Part gx\n    - Oil\n    - "
         "Sand\n- Part gy\n    - Oil\n    - Sand\n- Part hx\n    - Oil\n    - Sand\n- Part "
         "hy\n    - Oil\n    - Sand\n- Part ix\n    - Oil\n    - Sand\n- Part iy\n    - "
         "Oil\n    - Sand\n- Part jx\n    - Oil\n    - Sand\n- Part jy\n    - Oil\n    - "
         "Sand\n",
     .cards = ""},
    {.name = "list: what a colon announces among bare questions is a part of one",
     .markdown =
         "# Lift interview questions\n" BARE_LIFT
         "- Design a lift with these assumptions:\n  1. It has two doors. Each opens by "
         "itself.\n  2. It stops at ten floors, of which none has a name.\n- Design a "
         "car:\n\n  1. It has one door. Each opens by itself.\n     - Which nobody "
         "closes.\n\n  - It stops at ten floors, of which none has a name.\n",
     .cards = BARE_LIFT_CARDS
     "list: Design a lift with these assumptions://1. It has two doors. Each opens by "
     "itself./2. It stops at ten floors, of which none has a name.\nlist: Design a "
     "car://1. It has one door. Each opens by itself./   - Which nobody closes.//- It "
     "stops at ten floors, of which none has a name.\n"},
    {.name = "list: numbers of items below a bare question end no sentence",
     .markdown = "# Lift interview questions\n" BARE_LIFT
                 "- Who mends it?\n- What is oil?\n- What is grease?\n- Your lift stands "
                 "still. How do you start?\n  1. Look for all the cables that hold it\n  "
                 "2. Look for all the motors that move it\n",
     .cards = BARE_LIFT_CARDS
     "list: Who mends it?\nlist: What is oil?\nlist: What is grease?\nlist: Your lift "
     "stands still. How do you start?//1. Look for all the cables that hold it/2. Look for "
     "all the motors that move it\n"},
    {.name = "list: all of it is asked where a quarter is, in a guide of nothing but bare "
             "lists",
     .markdown =
         "# Lift interview questions\n## Parts\n- What is a cable?\n- Why do doors "
         "close?\n- How fast is a lift?\n- Where is its motor?\n- Who may call it?\n- What "
         "is a pit?\n## Brakes\n- What is a brake?\n- Why does it squeal?\n- Wedge\n- Drum "
         "vs disc\n- Spring force\n## People\n- Guests\n- Porters\n- Owners\n- Who mends "
         "it?\n- Firemen\n## More\n- What is oil?\n- What is grease?\n- What is rust?\n- "
         "What is paint?\n- What is dust?\n",
     .cards = "list: What is a cable?\nlist: Why do doors close?\nlist: How fast is a "
              "lift?\nlist: Where is its motor?\nlist: Who may call it?\nlist: What is a "
              "pit?\nlist: What is a brake?\nlist: Why does it squeal?\nlist: Wedge\nlist: "
              "Drum vs disc\nlist: Spring force\nlist: What is oil?\nlist: What is "
              "grease?\nlist: What is rust?\nlist: What is paint?\nlist: What is dust?\n"},
    {.name = "list: of a sheet of questions all that has a number is asked",
     .markdown =
         "# Pump interview questions\n\n## Valves\n1. What is a?\n2. Why b?\n3. What is "
         "c?\n4. Why d?\n5. e vs f\n6. Kinds of g\n\n## Rods\n1. Wear of h\n2. What is "
         "i?\n3. Why j?\n4. Kinds of k\n5. l\n6. m vs n\n7. Limits of o\n\n## Seals\n1. "
         "What "
         "is p?\n2. Why q?\n3. r vs s\n4. Kinds of t\n5. Age of u\n6. What is v?\n7. Why "
         "w?\n\n## Links\n1. Pump world\n2. Valve weekly\n",
     .cards =
         "list: What is a?\nlist: Why b?\nlist: What is c?\nlist: Why d?\nlist: e vs "
         "f\nlist: Kinds of g\nlist: Wear of h\nlist: What is i?\nlist: Why j?\nlist: "
         "Kinds "
         "of k\nlist: l\nlist: m vs n\nlist: Limits of o\nlist: What is p?\nlist: Why "
         "q?\nlist: r vs s\nlist: Kinds of t\nlist: Age of u\nlist: What is v?\nlist: Why "
         "w?\n"},
    {.name = "names alone below a question offer answers, though they ask",
     .markdown = "# Interview\n- Which pump do you like?\n  - Left, Big Right ?\n- Why "
                 "a?\n  - b\n- What is c?\n  - d\n- Who e?\n  - f\n",
     .cards = "list: Which pump do you like? => - Left, Big Right ?\nlist: Why a? => - "
              "b\nlist: What is c? => - d\nlist: Who e? => - f\n"},
    {.name = "list: essays are asked for as much as anything",
     .markdown =
         "# Exam practice\n\n## Long essays\n\n1. Evaluate the extent to which pumps "
         "changed mining.\n2. To what extent was the seal a success.\n",
     .cards =
         "list: Evaluate the extent to which pumps changed mining.\nlist: To what extent "
         "was the seal a success.\n"},
    {.name = "list: a group of one question among groups of several",
     .markdown = "# Pump questions\n\n1. Water\n    1. What is a?\n        - It "
                 "turns.\n    2. Why b?\n        - It is wet.\n2. Oil\n    1. What is "
                 "c?\n        - It is blue.\n    2. Why d?\n        - It floats.\n3. "
                 "Gas\n    1. What is e?\n        - It is light.\n",
     .cards =
         "list: What is a? => - It turns.\nlist: Why b? => - It is wet.\nlist: What is "
         "c? => - It is blue.\nlist: Why d? => - It floats.\nlist: What is e? => - It is "
         "light.\n"},
    {.name = "list: links behind one that asks are no part of it",
     .markdown = "# Pump questions\n\n1. [What is a?](a.md) · [Code](a.c)\n2. [Why "
                 "b?](b.md) · [Code](b.c)\n3. [How is c?](c.md) · [Code](c.c)\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: How is c?\n"},
    {.name = "list: what opens all items below a heading that advises is no question",
     .place = "interview",
     .markdown =
         "# Mill\n\nText.\n\n## Interview tips\n\n1. **Clarify requirements**:\n   - "
         "\"How many sacks?\" (Ten)\n\n2. **Explain the idea**:\n   - \"It turns.\"\n\n3. "
         "**Draw a sail**:\n   - \"It is round.\"\n\n4. **Mention the wind**:\n   - \"It "
         "blows.\"\n",
     .cards = ""},
    {.name = "list: nor do they below an item that announces them among others",
     .place = "interview",
     .markdown =
         "# Mill\n\n## Interview tips\n\n1. **Clarify requirements**:\n   - \"How many "
         "sacks?\" (Ten)\n   - \"Is it dry?\" (No)\n\n2. **Common "
         "questions**:\n   - Why does it turn?\n   - What is a sail?\n",
     .cards = "list: Why does it turn?\nlist: What is a sail?\n"},
    {.name = "list: links to code ask as those to an answer elsewhere do",
     .markdown =
         "# Mill\n\n## Topics\n\n- [Threads](http://h/a)\n- [Work of a "
         "mill](http://h/b)\n\n## Interview questions\n\n1. [What is a?](./a.js)\n2. [Why "
         "b?](./b.js)\n3. [How is c?](./c.py)\n4. [What is d?](./d.ts)\n5. [Is "
         "e one?](./e.js)\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: How is c?\nlist: What is d?\nlist: "
              "Is e one?\n"},
    {.name = "list: what to ask back before one answers is no question",
     .markdown = "# Interview questions\n\n## Design a mill\n\n### Clarifying "
                 "questions\n\n- How many pumps? Ten\n- Where is the water?\n- Is it "
                 "cold?\n\n### Questions\n\n- What is a?\n- Why b?\n- How is c?\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: How is c?\n"},
    {.name = "list: words that ask, told as a technique, are no questions",
     .markdown = "# Interview questions\n\n## How to ask\n\n1. **Who?** Name the "
                 "people.\n2. **What?** Say what they do.\n3. **Why?** Say what drives "
                 "them.\n",
     .cards = ""},
    {.name =
         "a long list that asks does so for itself where the place speaks of interviews",
     .place = "interview",
     .markdown =
         "1. Compare a and b.\n2. How is c?\n3. Describe d.\n4. How do e?\n5. What is "
         "f?\n6. "
         "Explain g.\n7. Why h?\n8. How is i?\n9. Describe j.\n10. What is k?\n\n### A "
         "heading\n\n- l\n- m\n- n\n- o\n- p\n- q\n- r\n- s\n- t\n\n### "
         "Another\n\nu\n\nv\n\nw\n\nx\n",
     .cards = "list: Compare a and b.\nlist: How is c?\nlist: Describe d.\nlist: How do "
              "e?\nlist: "
              "What is f?\nlist: Explain g.\nlist: Why h?\nlist: How is i?\nlist: Describe "
              "j.\nlist: What is k?\n"},
    {.name = "so does one without numbers where it speaks of questions, links behind them "
             "or not",
     .place = "interview-questions",
     .markdown = "- What is a? - [L](http://h/a.md)\n- b 是什么？- [L](http://h/b.md)\n- "
                 "Explain c.\n- How does d work? - [L](http://h/d.md)\n- What is e? - "
                 "[L](http://h/e.md)\n- Why f? - [L](http://h/f.md)\n- Is g one? - "
                 "[L](http://h/g.md)\n- What is h? - [L](http://h/h.md)\n- What is i? - "
                 "[L](http://h/i.md)\n- "
                 "What is j? - [L](http://h/j.md)\n\n### A heading\n\n- l\n- m\n- n\n- "
                 "o\n- p\n- q\n- r\n- s\n- t\n\n### Another\n\nu\n\nv\n\nw\n\nx\n",
     .cards = "list: What is a?\nlist: b 是什么？\nlist: Explain c.\nlist: How does d "
              "work?\nlist: What is e?\nlist: Why f?\nlist: Is g one?\nlist: What is "
              "h?\nlist: What is i?\nlist: What is j?\n"},
    {.name = "but not where it speaks of interviews alone",
     .place = "interview",
     .markdown = "- What is a? - [L](http://h/a.md)\n- b 是什么？- [L](http://h/b.md)\n- "
                 "Explain c.\n- How does d work? - [L](http://h/d.md)\n- What is e? - "
                 "[L](http://h/e.md)\n- Why f? - [L](http://h/f.md)\n- Is g one? - "
                 "[L](http://h/g.md)\n- What is h? - [L](http://h/h.md)\n- What is i? - "
                 "[L](http://h/i.md)\n- "
                 "What is j? - [L](http://h/j.md)\n\n### A heading\n\n- l\n- m\n- n\n- "
                 "o\n- p\n- q\n- r\n- s\n- t\n\n### Another\n\nu\n\nv\n\nw\n\nx\n",
     .cards = ""},
    {.name =
         "a list that all asks is one of questions below what speaks of them, where the "
         "place is of interviews",
     .place = "interview",
     .markdown =
         "# A pump\nIt lifts.\n\nIt turns.\n## Parts\n- It has a wheel\n- It has a rope\n- "
         "It has a lid\n- It has "
         "a foot\n- It has a hat\n## Its use\n- What "
         "does it cost?\n- Who may use it?\n- Why now?\n## Follow-up variants\n- How "
         "does it stop?\n- What if it freezes?\n",
     .cards = "list: How does it stop?\nlist: What if it freezes?\n"},
    {.name = "below a chapter of questions one may be answered, or begin to be",
     .markdown = "# A pump\nIt lifts.\n\nIt turns.\n## Parts\n- It has a wheel\n- It has a "
                 "rope\n- It has a lid\n- It has a foot\n- It has a hat\n## Check "
                 "questions\n### Part 1\n- How does it stop?\n- What if it freezes? Tell "
                 "both.\n- Who mends it?\n### Part 2\n- Why a?\n  - b\n- Why c?\n  - d\n",
     .cards = "list: How does it stop?\nlist: What if it freezes? Tell both.\nlist: Who "
              "mends it?\nlist: Why a? => - b\nlist: Why c? => - d\n"},
    {.name = "and nowhere else",
     .markdown = "# A pump\nIt lifts.\n\nIt turns.\n## Parts\n- It has a wheel\n- It has a "
                 "rope\n- It has a lid\n- "
                 "It has a foot\n- It has a hat\n## Follow-up "
                 "variants\n- How does it stop?\n- What if it freezes?\n",
     .cards = ""},
    {.name = "a name that recurs behind questions says who asks",
     .markdown =
         "# Pump interview questions\n1. What is a? *@anna*\n2. How do b and c differ? "
         "*@ben, forum*\n3. Describe d. *@anna*\n4. Which e? *@anna*\n",
     .cards =
         "list: What is a?\nlist: How do b and c differ?\nlist: Describe d.\nlist: Which "
         "e?\n"},
    {.name = "one that does not is an answer",
     .markdown = "# Pump interview questions\n1. What marks a? *@Valve*\n2. What marks b? "
                 "*@Seal*\n3. What marks c? *@Shaft*\n4. What marks d? *@Rope*\n",
     .cards = "list: What marks a? => *@Valve*\nlist: What marks b? => *@Seal*\nlist: What "
              "marks c? => *@Shaft*\nlist: What marks d? => *@Rope*\n"},
    {.name = "a link behind a bare question, or in brackets at its end, is no part of it",
     .file = "interview.md",
     .markdown = "- What is a? ([Source](a\\b.md))\n- Why c? - [Learn from "
                 "here](https://example.org/c)\n- Explain d ([Source](e.md))\n- Who climbs "
                 "[f](https://example.org/f)?\n- Tell me of [g](https://example.org/g)\n",
     .cards = "list: What is a?\nlist: Why c?\nlist: Explain d\nlist: Who climbs "
              "[f](https://example.org/f)?\nlist: Tell me of [g](https://example.org/g)\n"},
    {.name = "nor is one behind bold words, or behind a label, among bare questions",
     .markdown =
         "# Pump interview questions\n- **Question**: Oil and sand\n    - **Answer**: "
         "[Oil and sand](https://example.org/a)\n- **Question**: What is h?\n    - "
         "**Answer**: [What is h?](https://example.org/h)\n\n## Valves\n* **a vs b** - "
         "[Learn](https://example.org/b)\n* **Why c?**\n* **What is d?**\n* **What is "
         "e?**\n* **How do f?**\n* **What is g?**\n",
     .cards =
         "list: Oil and sand\nlist: What is h?\nlist: a vs b\nlist: Why c?\nlist: What is "
         "d?\nlist: What is e?\nlist: How do f?\nlist: What is g?\n"},
    {.name = "listed: lines that ask with the page behind them are printed contents",
     .file = "questions.md",
     .markdown =
         "# Questions\n## Wells 1\n1.1What is a?\t1  \n1.2Why is b so?\t3  \n1.3How is c "
         "done?\t3  \n\n## Pumps 5\n2.1What is d?\t8  \n2.2Why is e so?\t12  \n",
     .cards = ""},
    {.name = "listed: numbers that fall are answers",
     .file = "questions.md",
     .markdown =
         "# Questions\nHow many a?\t1\n\nHow many b?\t3\n\nHow many c?\t2\n\nHow many "
         "d?\t8\n\nHow many e?\t12\n",
     .cards = "line: How many a? => 1\nline: How many b? => 3\nline: How many c? => "
              "2\nline: How "
              "many d? => 8\nline: How many e? => 12\n"},
    {.name = "list: a chapter may name questions in Catalan",
     .markdown = "# Prova\n\n## Preguntes\n- Què és a?\n- Com va b?\n- Quina és c?\n",
     .cards = "list: Què és a?\nlist: Com va b?\nlist: Quina és c?\n"},
    {.name = "numbered: single questions with answers before a list without any",
     .markdown = "# Pump interview questions\n\n1. What is a?\n\nIt is b.\n\n2. Why c, and "
                 "how?\n\nSo d.\nAnd e.\n\n3. What is f?\n4. Which g?\n5. Who h?\n6. Where "
                 "i?\n7. Is it j?\n",
     .cards =
         "numbered: What is a? => It is b.\nnumbered: Why c, and how? => So d./And "
         "e.\nnumbered: What is f?\nnumbered: Which g?\nnumbered: Who h?\nnumbered: Where "
         "i?\nnumbered: Is it j?\n"},
    {.name = "list: what stands flush behind a single question answers it",
     .markdown = "# Pump questions\n\n1. What is a?\n\n1. Why b?\n\nSo c.\n\nAnd d.\n\n1. "
                 "What is e?\n\nIt is f.\n",
     .cards = "list: What is a?\nlist: Why b? => So c.//And d.\nlist: What is e? => It is "
              "f.\n"},
    {.name = "list: code and what it prints are asked about, and a colon asks for more",
     .markdown = "# Pump questions\n\n1. What is a?\n\n1. Print b.\n\nExpected "
                 "output:\nc\n\n1. What does this do?\n\n```\nd\n```\n\n1. Explain this "
                 "text:\n\nIt is e.\n\n1. What is f?\n",
     .cards = "list: What does this do?\nlist: Explain this text:\nlist: What is f?\n"},
    {.name = "list: above labelled questions one item may seem to be answered on its line",
     .markdown = "# Pump interview questions\n\n* What is a?\n* Why b?\n* Name "
                 "e. What is it for?\n* Which f? And why?\n\n**For "
                 "fun:**\n\n* What is the last pump you broke?\n* Pipes or hoses? Defend "
                 "yourself.\n\n**Code:**\n\n*Question: What does this code "
                 "print?*\n\n```\nc\n```\n\n*Question: What does this code "
                 "do?*\n\n```\nd\n```\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: Name e. What is it for?\nlist: "
              "Which f? And why?\nlist: What is the last pump you "
              "broke?\nlist: Pipes or hoses?//Defend yourself.\nlabelled: What does this "
              "code print?//```/c/```\nlabelled: What does this code do?//```/d/```\n"},
    {.name = "list: what a label answers in an item is asked as the others of its list",
     .markdown =
         "# Pump questions\n\n* What is a?\n  * b\n* Mend this c:\n\n  ```\n  d\n  "
         "```\n\n  * Expected answer: e\n* How do you f?\n* Seals\n  * g\n* What is "
         "h?\n  * i\n",
     .cards = "list: What is a? => * b\nlist: Mend this c://```/d/``` => e\nlist: How do "
              "you f?\nlist: What is h? => * i\n"},
    {.name = "list: code that is announced or asked about belongs to the question",
     .markdown = "# Pump interview questions\n\n- What is a?\n- Explain this "
                 "rule:\n\n```\nb\n```\n\n- What is c?\n- What does this code "
                 "print?\n\n```\nd\n```\n\n- What is e?\n\n```\nf\n```\n",
     .cards = "list: What is a?\nlist: Explain this rule://```/b/```\nlist: What is "
              "c?\nlist: What does this code print?//```/d/```\nlist: What is e?\n"},
    {.name = "list: what names the next questions answers none",
     .markdown = "# Pump interview questions\n\n- What is a?\n- Why b?\n\nValves\n\n- Why "
                 "c?\n- What is d?\n\nThey also ask of e, f and g:\n\n- What is h?\n- "
                 "Which i?\n- Who j?\n\nGood luck with all of it.\n",
     .cards =
         "list: What is a?\nlist: Why b?\nlist: Why c?\nlist: What is d?\nlist: What is "
         "h?\nlist: Which i?\nlist: Who j?\n"},
    {.name = "list: brackets behind the question marks may hold the answers",
     .markdown = "# Pump questions\n\n- What turns? (a wheel)\n- Which tap drips? (the "
                 "oily one, b)\n- Why c? (Answer: d)\n- What is e?\n",
     .cards = "list: What turns? => a wheel\nlist: Which tap drips? => the oily one, "
              "b\nlist: Why c? => d\nlist: What is e?\n"},
    {.name = "list: brackets that say the same again and again do not",
     .markdown =
         "# Pump questions\n\n- What turns? (Acme)\n- Which tap drips? (Bolt)\n- Why "
         "c? (Acme)\n- What is d? (Acme)\n- Who e? (Bolt)\n",
     .cards =
         "list: What turns?\nlist: Which tap drips?\nlist: Why c?\nlist: What is d?\nlist: "
         "Who e?\n"},
    {.name = "numbered: one question without an answer leaves the others theirs",
     .markdown = "# Pump questions\n\n1. What is a?\n\n2. What is b?\n\nc.\n\n| d | "
                 "e |\n|---|---|\n| f | g |\n\n3. What is h?\n   It is this:\n\ni.\n",
     .cards = "numbered: What is a?\nnumbered: What is b? => c.//| d | e |/|---|---|/| f | "
              "g |\nnumbered: What is h? => It is this://i.\n"},
    {.name = "numbered: an answer may stand in the paragraph of the next question",
     .markdown = "# Pump questions\n\n1. What is a?\nAnswer:\n\nb: c.\nd: e.\n2. What is "
                 "f?\nAnswer:\ng\n\n3. What is h?\nAnswer: i\n",
     .cards = "numbered: What is a? => b: c./d: e.\nline: What is f? => g\nnumbered: "
              "What is h? => i\n"},
    {.name = "list: what tells somebody to answer ends its line, and lines below it answer",
     .markdown = "1. What is a pump? Explain its parts.\nIt moves water.\n2. Explain the "
                 "valve.\nIt closes the pipe.\n3. Why c?\nd\n4. What are seals? Explain "
                 "the difference between:\nRings\nThey are round.\n",
     .cards = "list: What is a pump? Explain its parts. => It moves water.\nlist: Explain "
              "the valve. => It closes the pipe.\nlist: Why c? => d\nlist: What are seals? "
              "Explain the difference between: => Rings/They are round.\n"},
    {.name = "list: an answer's label counts whatever labels stand before it",
     .markdown = "1. **中文：** 描述水泵。\n   **英文：** Describe a pump.\n   **答案：** "
                 "它转动。\n\n2. **中文：** 阀门做什么？\n   **英文：** What does a valve "
                 "do?\n   **答案：** 它关闭。\n\n3. **中文：** 描述密封。\n   **英文：** "
                 "Describe a seal.\n   **答案：** 它是软的。\n\n4. **中文：** "
                 "描述轴。\n   **英文：** Describe a shaft.\n   **答案：** "
                 "它是钢做的。\n\n5. **中文：** 为什么漏水？\n   **英文：** Why does it "
                 "leak?\n   **答案：** 密封旧了。\n",
     .cards = "list: **中文：** 描述水泵。/**英文：** Describe a pump. => 它转动。\nlist: "
              "**中文：** 阀门做什么？/**英文：** "
              "What does a valve do? => 它关闭。\nlist: **中文：** 描述密封。/**英文：** "
              "Describe a seal. "
              "=> "
              "它是软的。\nlist: **中文：** 描述轴。/**英文：** Describe a shaft. => "
              "它是钢做的。\nlist: "
              "**中文：** 为什么漏水？/**英文：** Why does it leak? => 密封旧了。\n"},
    {.name = "list: quotation marks may stand around the question between two labels",
     .markdown = "# Pumps\n\n- Q: \"Why a?\" A: It is b.\n- Q: \"Does c help?\" A: No, "
                 "d.\n- Q: \"Why e?\" A: f\n",
     .cards =
         "list: Why a? => It is b.\nlist: Does c help? => No, d.\nlist: Why e? => f\n"},
    {.name = "list: steps with numbers, of which few call and none asks",
     .markdown =
         "# Pump quiz application\n\n## Setup\n\n1. Clone the pump:\n```bash\nturn "
         "0\n```\n\n2. Create a valve:\n```bash\nturn 1\n```\n\n3. Install the "
         "shaft:\n```bash\nturn 2\n```\n\n4. Start it:\n```bash\nturn 3\n```\n\n## "
         "Boxes\n\n1. Create a box:\n```bash\nturn 0\n```\n\n2. Connect it:\n```bash\nturn "
         "1\n```\n\n3. Run it:\n```bash\nturn 2\n```\n\n4. Check it:\n```bash\nturn "
         "3\n```\n\n## Update\n\n1. Pull the lever:\n```bash\nturn 0\n```\n\n2. Create a "
         "copy:\n```bash\nturn 1\n```\n\n3. Restart it:\n```bash\nturn 2\n```\n",
     .cards = ""},
    {.name = "list: what the questions of a file are told in first answers none",
     .markdown =
         "# Pump questions\n\n## The whole lot\n\n1. What is a pump?\n2. Where does the "
         "water go?\n3. How deep is a well?\n4. Pistons\n5. Why do shafts bend?\n\n## What "
         "is a pump?\n\nA wheel.\n\n## Where does the water go?\n\nUp.\n\n## How deep is a "
         "well\n\nDeep.\n\n## Name the pistons\n\nTwo.\n\n## Why do shafts "
         "bend?\n\nSand.\n\n## What is sand?\n\nDirt.\n\n## Who digs?\n\nThe crew.\n\n## "
         "What is a crew?\n\nMen.\n\n",
     .cards = "heading: What is a pump? => A wheel.\nheading: Where does the water go? => "
              "Up.\nheading: How deep is a well => Deep.\nheading: Name the pistons => "
              "Two.\nheading: Why do shafts bend? => Sand.\nheading: What is sand? => "
              "Dirt.\nheading: Who digs? => The crew.\nheading: What is a crew? => Men.\n"},
    {.name =
         "list: a key that asks each question again, with what is not indented below it",
     .markdown = "# Pumps\n\n## Questions\n\n1. What is a?\n2. Why b?\n3. What is c?\n4. "
                 "Why d?\n5. What is e?\n\n## Answers\n\n1. What is a?\n\nIt is red.\n\n2. "
                 "Why b?\n\nIt is blue.\n\n3. What is c?\n\nIt is new.\n\n4. Why d?\n\nIt "
                 "is old.\n\n5. What is e?\n\nIt is wet.\n\n",
     .cards =
         "list: What is a? => It is red.\nlist: Why b? => It is blue.\nlist: What is c? => "
         "It is new.\nlist: Why d? => It is old.\nlist: What is e? => It is wet.\n"},
    {.name = "list: a fold that names hints and more answers",
     .markdown = "# Pumps\n\n## 1) Valves\n**Question:**  \nWhat is a?\n\n<details>\n  "
                 "<summary>Hints / Key points</summary>\n\n  - b\n</details>\n\n## 2) "
                 "Taps\n**Question:**  \nWhy c?\n\n<details>\n  <summary>Hints / Key "
                 "points</summary>\n\n  - d\n</details>\n\n## 3) Wheels\n**Question:**  "
                 "\nWho e?\n\n<details>\n  <summary>Hints / Key points</summary>\n\n  - "
                 "f\n</details>\n\n",
     .cards =
         "heading: What is a? => - b\nheading: Why c? => - d\nheading: Who e? => - f\n"},
    {.name = "list: an item whose answer folds as in the others asks, whatever its words, "
             "though it stands alone",
     .markdown = "# Pumps\n\n## Valves\n\n1. Name the parts of a.\n   "
                 "<details><summary>Answer</summary>\n\n   b\n   </details>\n\n## "
                 "Taps\n\n1. The colour of c\n   <details><summary>Answer</summary>\n\n   "
                 "</details>\n\n## Wheels\n\n1. What is d?\n   "
                 "<details><summary>Answer</summary>\n\n   e\n   </details>\n",
     .cards =
         "list: Name the parts of a. => b\nlist: The colour of c\nlist: What is d? => e\n"},
    {.name = "list: one fold among steps does not",
     .markdown = "# Pumps\n\n## Valves\n\n1. Open a.\n2. Turn b.\n   "
                 "<details><summary>Answer</summary>\n\n   b\n   </details>\n3. Wait.\n4. "
                 "Close d.\n5. Paint e.\n",
     .cards = ""},
    {.name = "what asks in a list, where a file of bare lists asks for the most part",
     .markdown =
         "# Pump questions\n## T0\n- What is a00?\n- What is a01?\n- What is a02?\n- What "
         "is a03?\n- What is a04?\n- b0\n## T1\n- What is a10?\n- What is a11?\n- What is "
         "a12?\n- What is a13?\n- What is a14?\n- b1\n## T2\n- What is a20?\n- What is "
         "a21?\n- What is a22?\n- What is a23?\n- What is a24?\n- b2\n## T3\n- What is "
         "a30?\n- What is a31?\n- What is a32?\n- What is a33?\n- What is a34?\n- b3\n## "
         "T4\n- What is c?\n- Explain d\n- e0\n- e1\n- e2\n- e3\n- e4\n## T5\n- f\n- g\n- "
         "h\n- i\n- j\n- k\n",
     .cards = "list: What is a00?\nlist: What is a01?\nlist: What is a02?\nlist: What is "
              "a03?\nlist: What is a04?\nlist: b0\nlist: What is a10?\nlist: What is "
              "a11?\nlist: What is a12?\nlist: What is a13?\nlist: What is a14?\nlist: "
              "b1\nlist: What is a20?\nlist: What is a21?\nlist: What is a22?\nlist: What "
              "is a23?\nlist: What is a24?\nlist: b2\nlist: What is a30?\nlist: What is "
              "a31?\nlist: What is a32?\nlist: What is a33?\nlist: What is a34?\nlist: "
              "b3\nlist: What is c?\nlist: Explain d\n"},
    {.name = "list: an item with a label that asks and is answered is a question among "
             "what is none",
     .markdown = "# Pumps\n- Pumps move water.\n- They wear.\n- Question: Why do they "
                 "leak?\n  - The seal "
                 "dries.\n- They rust.\n",
     .cards = "list: Why do they leak? => - The seal dries.\n"},
    {.name = "list: below a chapter that names questions it asks, whatever its own heading "
             "says",
     .markdown =
         "# Pumps\n## Parts\n### Valves\na\n## Sample questions\n### Beginners\n- What is "
         "a?\n- Explain b.\n### Experts\n- Why c?\n- Is it d?\n",
     .cards = "list: What is a?\nlist: Explain b.\nlist: Why c?\nlist: Is it d?\n"},
    {.name = "list: below one that states a question it does not",
     .markdown = "# Pumps\n## Design question: a dam\n### Scope\n- What is "
                 "a?\n- Explain b.\n### Parts\nc\n",
     .cards = ""},
    {.name = "list: circles say how hard questions are where those are promised",
     .place = "question-bank",
     .markdown =
         "- 🟢 Draw a counter\n- 🟡 Counter, with steps\n- 🔴 Counter, fast\n- "
         "🟢 Clock\n- 🔴 "
         "Clock, fast\n",
     .cards = "list: Draw a counter\nlist: Counter, with steps\nlist: Counter, "
              "fast\nlist: Clock\nlist: Clock, fast\n"},
    {.name = "list: circles may be a state elsewhere",
     .markdown =
         "- 🟢 Draw a counter\n- 🟡 Counter, with steps\n- 🔴 Counter, fast\n- "
         "🟢 Clock\n- 🔴 "
         "Clock, fast\n",
     .cards = ""},
    {.name = "list: an arrow behind a wide mark leads on in a decision",
     .markdown = "# 面试题\n1. 有a吗？→ 用b。\n2. 有c吗？→ 用d。\n",
     .cards = "list: 有a吗？→ 用b。\nlist: 有c吗？→ 用d。\n"},
    {.name = "list: bold words ask whatever they say where nearly all others do",
     .file = "interview.md",
     .markdown =
         "1. **Why a?** Because it is b.\n2. **Why c?** Because it is d.\n3. **Why e?** "
         "Because it is f.\n4. **Why g?** Because it is h.\n5. **Why i?** Because it is "
         "j.\n6. **Why k?** Because it is l.\n7. **Why m?** Because it is n.\n8. **Why "
         "o?** Because it is p.\n9. **Why q?** Because it is r.\n10. **Seals against "
         "glands.** 12 of them leak, at most.\n",
     .cards = "list: Why a? => Because it is b.\nlist: Why c? => Because it is d.\nlist: "
              "Why e? => Because it is f.\nlist: Why g? => Because it is h.\nlist: Why i? "
              "=> Because it is j.\nlist: Why k? => Because it is l.\nlist: Why m? => "
              "Because it is n.\nlist: Why o? => Because it is p.\nlist: Why q? => "
              "Because it is r.\nlist: Seals against glands. => 12 of them leak, at "
              "most.\n"},
    {.name = "list: a question and its answer on one line, parted by a wide mark",
     .markdown = "# 面试题\n1. a是什么？是b。\n2. c能用吗？不能，要用d。\n3. "
                 "e放在哪里？放在f层。\n",
     .cards = "list: a是什么？ => 是b。\nlist: c能用吗？ => 不能，要用d。\nlist: "
              "e放在哪里？ => 放在f层。\n"},
    {.name = "a name above lines that ask is their topic",
     .file = "interview.md",
     .markdown =
         "1. What is a?\n2. Life of b\nWhat is c?\nWhy d?\n3. How e?\n4. Is it f?\n",
     .cards = "list: What is a?\nlist: What is c?\nlist: Why d?\nlist: How e?\nlist: Is it "
              "f?\n"},
    {.name = "a list of questions above the first with a label is one of its own",
     .file = "interview.md",
     .markdown = "# Interview questions\n\n- What is a?\n- Explain b.\n  - Why b?\n- Is it "
                 "c?\n- Who "
                 "d?\n\n*Question: What is the value of e?*\n```c\ne = "
                 "1;\n```\n\n*Question: What is "
                 "the value of f?*\n```c\nf = 2;\n```\n",
     .cards = "list: What is a?\nlist: Explain b.\nlist: Why b?\nlist: Is it c?\nlist: Who "
              "d?\nlabelled: What is the value of e?//```c/e = 1;/```\nlabelled: What is "
              "the value "
              "of f?//```c/f = 2;/```\n"},
    {.name = "counted: a list that counts on from a few answered questions",
     .file = "interview-questions.md",
     .markdown =
         "1. What is a?\n\nIt is b.\n\n2. What is c?\n\n- d\n- e\n\n3. What is f?\n4. Why "
         "g?\n5. "
         "How h?\n6. Is it i?\n7. Who j?\n8. When k?\n9. What is l?\n10. What is m?\n",
     .cards = "numbered: What is a? => It is b.\nnumbered: What is c? => - d/- "
              "e\nnumbered: What is "
              "f?\nnumbered: Why g?\nnumbered: How h?\nnumbered: Is it i?\nnumbered: Who "
              "j?\nnumbered: When k?\nnumbered: What is l?\nnumbered: What is m?\n"},
    {.name = "a grade in brackets makes an item a question, and one above them a topic",
     .markdown =
         "1. Life of a\n   1. [E] What is a?\n   2. [M] Give an example of b.\n2. [H] "
         "Derive c.\n3. [easy] Is it d?\n",
     .cards = "list: What is a?\nlist: Give an example of b.\nlist: Derive c.\nlist: Is it "
              "d?\n"},
    {.name = "a box above boxes is a task, and so is one with a colon, unless it asks",
     .file = "interview.md",
     .markdown =
         "- [ ] Explain a:\n  - [ ] Draw it\n- [ ] Describe b\n  - [ ] Step by step\n- [ ] "
         "What is c?\n- [ ] Explain d\n- [ ] How e?\n",
     .cards = "list: What is c?\nlist: Explain d\nlist: How e?\n"},
    {.name = "answers behind the question mark are some where two in three items have one",
     .file = "interview.md",
     .markdown = "- Do a or b? Both of them.\n- Is it c? No, it is d.\n- Which e?\n- Do I "
                 "need f? Yes, "
                 "at times.\n\nMore\n- What is g?\n- What is h?\n- What is i?\n- What is "
                 "j?\n- What "
                 "is k?\n",
     .cards =
         "list: Do a or b? => Both of them.\nlist: Is it c? => No, it is d.\nlist: Which "
         "e?\nlist: Do I need f? => Yes, at times.\nlist: What is g?\nlist: What is "
         "h?\nlist: "
         "What is i?\nlist: What is j?\nlist: What is k?\n"},
    {.name = "the leaves of a tree of lists ask, and what stands above names their topics",
     .file = "interview.md",
     .markdown =
         "- [All of a](https://example.org/a)\n  - Basics\n    - 1.1 What is a?\n    - 1.2 "
         "Why b?\n  - Depths\n    - More\n      - Is it c?\n        - It is.\n      - "
         "How d?\n    - Limits\n      - Who e?\n  - The end\n",
     .cards =
         "list: What is a?\nlist: Why b?\nlist: Is it c? => - It is.\nlist: How d?\nlist: "
         "Who e?\n"},
    {.name = "groups below a question are no answer, and ask for themselves",
     .file = "interview.md",
     .markdown =
         "- What is a?\n  - Parts\n    - What is b?\n    - What is c?\n  - Uses\n    - "
         "Why d?\n    - Who e?\n- How f?\n- Is it g?\n",
     .cards =
         "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: Why d?\nlist: Who "
         "e?\nlist: How f?\nlist: Is it g?\n"},
    {.name = "groups beside a question with a label are about that",
     .file = "interview.md",
     .markdown =
         "1. Life of a\n   - **Question:** What is a?\n   - **Points:**\n     - Is it "
         "b?\n     - Is it c?\n2. Life of d\n   - **Question:** What is d?\n   - "
         "**Points:**\n     - Is it e?\n     - Is it f?\n",
     .cards = "list: What is a?\nlist: What is d?\n"},
    {.name = "but not of one that says what to do, nor below a sentence",
     .file = "interview.md",
     .markdown =
         "- Tips\n  - Before\n    - Find a quiet room\n    - Implement a plan\n- It pays "
         "to ask oneself.\n  - At times\n    - What is a?\n    - What is b?\n",
     .cards = ""},
    {.name = "a link asks by the mark within its brackets, in any script",
     .file = "interview.md",
     .markdown =
         "- [a是什么？](https://example.org/a)\n- [为什么b？](https://example.org/b)\n- "
         "[c怎么用？](https://example.org/c)\n- [d是什么？](https://example.org/d)\n- "
         "[e和f？](https://example.org/e)\n",
     .cards = "list: a是什么？\nlist: 为什么b？\nlist: c怎么用？\nlist: d是什么？\nlist: "
              "e和f？\n"},
    {.name = "links into a tracker are questions where every second one asks",
     .file = "interview-questions.md",
     .markdown =
         "- [What is a?](https://example.org/issues/1)\n- [The life of "
         "b](https://example.org/issues/2)\n- [Why c?](https://example.org/issues/3)\n- "
         "[Scopes of d](https://example.org/issues/4)\n- [How "
         "e?](https://example.org/issues/5)\n- [Who "
         "f?](https://example.org/issues/6)\n- [Is it g?]()\n- [Sort "
         "h](https://example.org/issues/8)\n- [Rotate "
         "i](https://example.org/issues/9)\n- [Merge "
         "j](https://example.org/issues/10)\n",
     .cards =
         "list: What is a?\nlist: The life of b\nlist: Why c?\nlist: Scopes of d\nlist: "
         "How e?\nlist: Who f?\nlist: Is it g?\nlist: Sort h\nlist: Rotate i\nlist: "
         "Merge j\n"},
    {.name = "links to articles are none",
     .file = "interview-questions.md",
     .markdown =
         "- [What is a?](https://example.org/1)\n- [The life of "
         "b](https://example.org/2)\n- [Why c?](https://example.org/3)\n- [Scopes of "
         "d](https://example.org/4)\n- [How e?](https://example.org/5)\n- [Who "
         "f?](https://example.org/6)\n- [Is it g?](https://example.org/7)\n- [Sort "
         "h](https://example.org/8)\n- [Rotate i](https://example.org/9)\n- [Merge "
         "j](https://example.org/10)\n",
     .cards = ""},
    {.name = "a file that is little else than a list that asks, in a place of questions",
     .place = "Interview/mail",
     .markdown = "# Mail\nFirst round\n- What is a?\n- Why b?\n- Explain c\n- The life of "
                 "d\n- How e?\n- Is it f?\n\nSecond round\n- Sort g\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: Explain c\nlist: The life of d\nlist: "
              "How e?\nlist: Is it f?\n"},
    {.name = "elsewhere it may be a check list",
     .place = "Handbook/mail",
     .markdown = "# Mail\nFirst round\n- What is a?\n- Why b?\n- Explain c\n- The life of "
                 "d\n- How e?\n- Is it f?\n\nSecond round\n- Sort g\n",
     .cards = ""},
    {.name = "a list that asks in the prose of such a place is part of the prose",
     .place = "Interview/mail",
     .markdown = "# Mail\na\n\nb\n\nc\n\nd\n\nAsk yourself:\n- What is a?\n- Why b?\n- How "
                 "e?\n- Is it f?\n- Who g?\n\nh\n\ni\n",
     .cards = ""},
    {.name = "nor are questions that other guides answer asked again",
     .place = "Interview/mail",
     .markdown = "# Mail\n- What is a? [more](a.md)\n- Why b? [more](b.md)\n- How c? "
                 "[more](c.md#c)\n- Is it d? [more](d.md)\n- Who e? [more](e.md)\n",
     .cards = ""},
    {.name = "a title promises questions in whatever language",
     .markdown = "# Въпроси\n- Какво е a?\n- Опиши b.\n- Какво е c?\n",
     .cards = "list: Какво е a?\nlist: Опиши b.\nlist: Какво е c?\n"},
    {.name = "counted: lines that Markdown sees no list in",
     .markdown = "# Interview: C\n## General\n\n1.What is a?  \n2.Why b?  \n3.Explain c.  "
                 "\n\n## More\n\n4.Scopes\n5.How d?  \n6.Is it e?\n",
     .cards = "line: What is a?\nline: Why b?\nline: Explain c.\nline: Scopes\nline: How "
              "d?\nline: Is it e?\n"},
    {.name =
         "counted: answers flush with the numbers part the list, and have lists themselves",
     .file = "interview.md",
     .markdown = "1. What is a?\n   It is:\n- b\n- c\n\n2. Why d?\n\n1) Because.\n2) Of "
                 "e.\n3) And f.\n\n3. How g?\nh\n4. Is it i?\n> j\n\n5. When k?\n   l\n",
     .cards = "numbered: What is a? => It is://- b/- c\nnumbered: Why d? => 1) Because./2) "
              "Of e./3) And f.\nnumbered: How g? => h\nnumbered: Is it i? => > "
              "j\nnumbered: When k? => l\n"},
    {.name = "counted: a line above the first of more questions names what they are about",
     .file = "interview.md",
     .markdown = "1. What is a?\n2. Why b?\n\nMore\n3. How c?\n4. Is it d?\n\nAnd more\n5. "
                 "When e?\n6. Who f?\n",
     .cards = "numbered: What is a?\nnumbered: Why b?\nline: How c?\nline: Is it d?\nline: "
              "When e?\nline: Who f?\n"},
    {.name = "counted: steps right behind the numbers are one list with them to Markdown",
     .markdown = "# Pump questions\n\n1. What is a?\n\n1. b\n2. c\n3. d\n\nIt "
                 "turns.\n\n2. Why e?\n\n1. f\n2. g\n\nIt rests.\n\n3. How h?\n\n1. "
                 "i\n2. j\n3. k\n4. l\n\nIt stands.\n",
     .cards = "numbered: What is a? => 1. b/2. c/3. d//It turns.\nnumbered: Why e? => 1. "
              "f/2. g//It rests.\nnumbered: How h? => 1. i/2. j/3. k/4. l//It "
              "stands.\n"},
    {.name = "counted: steps are none, nor a few questions among them",
     .file = "interview.md",
     .markdown = "1. Get it.\nb\n\n2. Why wait?\nc\n\n3. Build it.\nd\n\n4. Run "
                 "it.\ne\n\n5. What now?\nf\n\n6. Rest.\n",
     .cards = ""},
    {.name = "counted: a table of contents, though its links are broken or it has none",
     .file = "interview.md",
     .markdown = "## Table of Contents\n1.What is a?  3\n2.Why b?  4\n3.How c?  5\n4.Is it "
                 "d?  6\n5.When e?  7\n\n## Start\n[1. What is a?] (#a)\n\n[2. Why b?] "
                 "(#b)\n\n[3. How c?] (#c)\n\n[4. Is it d?] (#d)\n\n[5. When e?] (#e)\n",
     .cards = ""},
    {.name = "counted: where nothing is promised numbers run on over headings",
     .markdown =
         "## A\n1. What is a?\n2. Why b?\n3. How c?\n## B\n4. What is d?\n5. Why e?\n6. "
         "How f?\n## C\n7. What is g?\n8. Why h?\n9. How i?\n## D\n10. Is it j?\n",
     .cards = "numbered: What is a?\nnumbered: Why b?\nnumbered: How c?\nnumbered: What is "
              "d?\nnumbered: Why e?\nnumbered: How f?\nnumbered: What is g?\nnumbered: Why "
              "h?\nnumbered: How i?\nnumbered: Is it j?\n"},
    {.name = "list: what stands flush behind the last item of a list answers it where the "
             "others are answered and the next list counts on",
     .file = "pump-interview-questions.md",
     .markdown = "1. How would you find a leak?\n\n    Look for water. It is a sign.\n\n2. "
                 "What is a valve?\n\n    It shuts by itself.\n3. How is a seal worn "
                 "down?\n\nEach one is rubbed by the shaft.\n\n4. Did you ever change "
                 "one?\n5. How is oil stored?\n",
     .cards =
         "list: How would you find a leak? => Look for water. It is a sign.\nlist: What "
         "is a valve? => It shuts by itself.\nlist: How is a seal worn down? => Each "
         "one is rubbed by the shaft.\nlist: Did you ever change one?\nlist: How is "
         "oil stored?\n"},
    {.name = "list: references below a question are no part of it",
     .file = "pump-interview-questions.md",
     .markdown =
         "1. Did you ever change a seal?\nReferences:\n    1. https://a.b/c\n    2. "
         "https://a.b/d\n    3. https://a.b/e\n    4. https://a.b/f (a talk on old "
         "seals)\n2. How is oil stored?\n3. What is a rod?\n4. What is a "
         "shaft?\n5. Why steel?\n6. Why oil?\n",
     .cards =
         "list: Did you ever change a seal?\nlist: How is oil stored?\nlist: What is a "
         "rod?\nlist: What is a shaft?\nlist: Why steel?\nlist: Why oil?\n"},
    {.name = "list: an entry of a table of contents is known behind its stars and flames",
     .markdown =
         "# Pump questions\n- What is a valve? 🔥🔥\n- ⭐ `Why a shaft?`\n- Which "
         "seal? 🔥\n\n## What is a valve?\na\n## Why a shaft?\nb\n## Which seal?\nc\n",
     .cards =
         "heading: What is a valve? => a\nheading: Why a shaft? => b\nheading: Which seal? "
         "=> c\n"},
    {.name = "list: but C is not C++",
     .markdown = "# Questions\n- What is C++?\n- Which seal?\n- Why a shaft?\n\n## What is "
                 "C?\na\n## Why b?\nc\n",
     .cards = "list: What is C++?\nlist: Which seal?\nlist: Why a shaft?\nheading: What "
              "is C? => a\nheading: Why b? => c\n"},
    {.name = "list: what an emoji left behind does not ask",
     .markdown =
         "# Pump questions\n## What is a?\nb\n## Why c?\nd\n\n## Rules\n- ? Keep the "
         "valve shut\n- ? Understand the seal\n- ? Never run it dry\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"},
    {.name = "list: one alone is a question in a guide of lists that ask",
     .markdown =
         "# Pump questions\n## Valves\n- Why a?\n- Why b?\n- Why c?\n- Why d?\n- Why e?\n- "
         "Why f?\n- Why g?\n- Why h?\n- Why i?\n- Why j?\n\n## Seals\n- Which seal?\n",
     .cards =
         "list: Why a?\nlist: Why b?\nlist: Why c?\nlist: Why d?\nlist: Why e?\nlist: Why "
         "f?\nlist: Why g?\nlist: Why h?\nlist: Why i?\nlist: Why j?\nlist: Which seal?\n"},
    {.name = "list: in a guide of more than lists it is not",
     .markdown =
         "# Pump questions\n## Valves\n- Why a?\n- Why b?\n- Why c?\n\n## Seals\n- Which "
         "seal?\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why c?\n"},
    {.name = "list: bare ones ask among lists of questions with answers",
     .markdown = "# Pumps\n## A\n1. Why a?\n   - b\n2. Why c?\n   - d\n3. Why e?\n   "
                 "- f\n4. Why g?\n   - h\n5. Why i?\n   - j\n\n## B\nThe rest.\n\n6. Why "
                 "k?\n7. Why l?\n8. Why m?\n9. Why n?\n10. Why o?\n",
     .cards = "list: Why a? => - b\nlist: Why c? => - d\nlist: Why e? => - f\nlist: Why "
              "g? => - h\nlist: Why i? => - j\nlist: Why k?\nlist: Why l?\nlist: Why "
              "m?\nlist: Why n?\nlist: Why o?\n"},
    {.name = "list: nor do they in a text that answers none",
     .markdown = "# Pumps\n## A\nWe ask ourselves:\n\n- Why a?\n- Why b?\n- Why c?\n- Why "
                 "d?\n- Why e?\n- Why f?\n\nAnd go on.\n",
     .cards = ""},
    {.name = "list: what labels answer asks, if some of it does",
     .markdown = "# Pumps\n1. Role of the seal  \n   Answer: a\n2. Parts of the "
                 "pump\n\n   Answer: b\n3. Why c?  \n   Answer: d\n4. Kinds of oil. "
                 "Name two  \n   Answer: e\n5. Speed\n   Answer: f\n",
     .cards = "list: Role of the seal => a\nlist: Parts of the pump => b\nlist: Why c? "
              "=> d\nlist: Kinds of oil. Name two => e\nlist: Speed => f\n"},
    {.name = "list: what labels tell of a text that asks nothing does not",
     .markdown = "# Pumps\n1. The seal leaks  \n   Solution: a\n2. The pump "
                 "stops\n\n   Solution: b\n3. The oil foams\n   Solution: c\n4. It "
                 "hums\n   Solution: d\n5. It smells\n   Solution: e\n",
     .cards = ""},
    {.name = "list: a label may lack its accents and stand before a space of French",
     .markdown = "# Pompes\n1. Pourquoi a ?  \n   Réponse\u202F: b\n2. Pourquoi c ?  \n   "
                 "Reponse\u00A0: d\n3. Pourquoi e ?  \n   réponse : f\n",
     .cards = "list: Pourquoi a ? => b\nlist: Pourquoi c ? => d\nlist: Pourquoi e ? => "
              "f\n"},
    {.name = "entries: what a guide lists as links and repeats below with answers asks",
     .markdown =
         "# Pumps\n- [x] [1-1 Why a?](#1-1)\n\n- [ ] [1-2 Name b](#1-2)\n\n- [ ] "
         "[1-3 Is it c?](#1-3)\n\n- [ ] [1-4 How d?](#1-4)\n\n# Answers\n- [ ] <span "
         "id=\"1-1\">1-1 Why a?</span>\n\n  1. e\n  2. f\n\n- [ ] [1-2 Name "
         "b](#1-2)\n\n## More\n- [ ] [1-3 Is it c?](#1-3)\n\n1. g\n2. h\n\ni\n\n- [ ] "
         "[1-4 How d?](#1-4)\n\n  j\n",
     .cards = "numbered: Why a? => 1. e/2. f\nnumbered: [Name b](#1-2)\nnumbered: [Is it "
              "c?](#1-3) => 1. g/2. h//i\nnumbered: [How d?](#1-4) => j\n"},
    {.name = "entries: a second table of contents asks nothing",
     .markdown = "# Pumps\n- [Why a?](#a)\n- [Why b?](#b)\n- [Why c?](#c)\n\n# "
                 "Again\n- [Why a?](#a)\n- [Why b?](#b)\n- [Why c?](#c)\n",
     .cards = ""},
    {.name = "entries: nor does what leads to a heading that says the same",
     .markdown = "# Pumps\n- [Why a](#a)\n- [Why b](#b)\n\n## Why a\n- Why a\n  - "
                 "c\n\n## Why b\n- Why b\n  - d\n",
     .cards = ""},
    {.name = "entries: a key that repeats no question is one",
     .markdown = "# Quiz\n1. [Why a?](#a)\n2. [Why b?](#b)\n\n## Answers\n\n1. c\n2. d\n",
     .cards = ""},
    {.name = "entries: one with its answer below is a question, and leads to notes",
     .file = "interview.md",
     .markdown =
         "1. [Why a?](#notes)\n   - b\n2. Why c?\n   - d\n3. [Is it e?](#notes)\n\n   "
         "f\n\n   g\n\n## Notes\nh\n",
     .cards = "list: [Why a?](#notes) => - b\nlist: Why c? => - d\nlist: [Is it "
              "e?](#notes) => f//g\n"},
    {.name = "entries: entries below one are no answer",
     .file = "interview.md",
     .markdown = "- [Why a?](#a)\n  - [Why b?](#b)\n- [Why c?](#c)\n  - [Why d?](#d)\n",
     .cards = ""},
    {.name = "running: numbers that run on through headings make all items questions",
     .markdown = "# Pump questions\n## 1. Part A\n1. Why a?\n2. Why b?\n3. the seal\n4. "
                 "the gland\n5. the shaft\n6. the valve\n7. the disc\n\n## 2. Part B\n8. "
                 "Why c?\n9. Why d?\n10. the stem\n11. the seat\n12. the bolt\n13. the "
                 "nut\n14. the ring\n\n## 3. Part C\n15. Why e?\n16. Why f?\n17. the "
                 "cup\n18. the rod\n19. the pin\n20. the cap\n21. the hub\n\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: the seal\nlist: the gland\nlist: the "
              "shaft\nlist: the valve\nlist: the disc\nlist: Why c?\nlist: Why d?\nlist: "
              "the stem\nlist: the seat\nlist: the bolt\nlist: the nut\nlist: the "
              "ring\nlist: Why e?\nlist: Why f?\nlist: the cup\nlist: the rod\nlist: the "
              "pin\nlist: the cap\nlist: the hub\n"},
    {.name = "running: where nothing promises questions they are notes",
     .markdown = "# Pump parts\n## 1. Part A\n1. Of a\n2. Of b\n3. the seal\n4. the "
                 "gland\n5. the shaft\n6. the valve\n7. the disc\n\n## 2. Part B\n8. Of "
                 "c\n9. Of d\n10. the stem\n11. the seat\n12. the bolt\n13. the nut\n14. "
                 "the ring\n\n## 3. Part C\n15. Of e\n16. Of f\n17. the cup\n18. the "
                 "rod\n19. the pin\n20. the cap\n21. the hub\n\n",
     .cards = ""},
    {.name =
         "list: where each is short and explained below, and some ask, all are questions",
     .file = "notes.md",
     .markdown = "# Interview questions\n## Pumps\n- Valves\n  - They open.\n  - They "
                 "close.\n- Pressure\n  It moves the water.\n- What is a?\n  It is b.\n- "
                 "Pipes and hoses\n\n  One is stiff.\n- Why c?\n  For d.\n",
     .cards = "list: Valves => - They open./- They close.\nlist: Pressure => It moves the "
              "water.\nlist: What is a? => It is b.\nlist: Pipes and hoses => One is "
              "stiff.\nlist: Why c? => For d.\n"},
    {.name = "list: notes of which none asks are notes",
     .file = "notes.md",
     .markdown = "# Interview questions\n## Pumps\n- Valves\n  - They open.\n- Pressure\n  "
                 "It moves the water.\n- Oil\n  It is b.\n- Pipes\n\n  One is stiff.\n- "
                 "Wheels\n  For d.\n",
     .cards = ""},
    {.name = "list: an answer on its question's line goes on below it",
     .file = "pump-interview.md",
     .markdown =
         "- Does it leak? → tighten the seal,\n  then oil it.\n- What is b? - It is "
         "c\n  and d.\n- Why e? - f\n",
     .cards = "list: Does it leak? => tighten the seal,/then oil it.\nlist: What is b? => "
              "It is c/and d.\nlist: Why e? => f\n"},
    {.name = "list: an order behind a question is more of it",
     .file = "pump-interview.md",
     .markdown = "- Van là gì? Cho ví dụ cụ thể.\n- Bơm là gì? Đề xuất giải pháp.\n- Nước "
                 "là gì?\n",
     .cards = "list: Van là gì? Cho ví dụ cụ thể.\nlist: Bơm là gì? Đề xuất giải "
              "pháp.\nlist: Nước là gì?\n"},
    {.name = "list: sentences that state ask nothing, whatever word they hold",
     .file = "pump-interview.md",
     .markdown =
         "## 면접 포인트\n\n- 밸브와 펌프의 차이를 설명하는 편이 좋습니다.\n- 물의 무게를 "
         "먼저 설명해야 합니다.\n- 기름도 함께 설명합니다.\n",
     .cards = ""},
    {.name = "list: words that inquire ask in languages that need no question mark",
     .file = "水泵面试.md",
     .markdown = "# 水泵\n\n### 一面\n- 水怎么流\n- 怎么样做阀门\n- 怎样润滑轴承\n- "
                 "油如何检查；为什么这样检查\n",
     .cards = "list: 水怎么流\nlist: 怎么样做阀门\nlist: 怎样润滑轴承\nlist: "
              "油如何检查；为什么这样检查\n"},
    {.name = "list: what code leaves open asks nothing",
     .file = "pump-interview.md",
     .markdown = "- `WHERE a = ?`\n- `WHERE a = ? AND b = ?`\n- `LIMIT ?`\n",
     .cards = ""},
    {.name = "list: a name of an emoji before a heading announces no advice",
     .file = "pump-interview.md",
     .markdown = "# 1) Pumps\n### :book: Valve\n1. Explain a.\n2. Why b?\n### :book: "
                 "Pipe\n1. Explain c.\n2. Why d?\n",
     .cards = "list: Explain a.\nlist: Why b?\nlist: Explain c.\nlist: Why d?\n"},
    {.name = "many that are answered ask, though notes stand among them",
     .markdown = "# Pumps\n\n- **Flow**: how much water?\n- What is a?\n- What is "
                 "b?\n  - c\n- Why d?\n  - e\n- How f?\n  - g\n- Kinds\n  - h\n- Who "
                 "i?\n  - j\n- Where k?\n  - l\n- When m?\n  - n\n- Which o?\n  - "
                 "p\n- Forms\n  - t\n- Sizes\n  - q\n- Whose r?\n  - s\n",
     .cards = "list: What is a?\nlist: What is b? => - c\nlist: Why d? => - e\nlist: How "
              "f? => - g\nlist: Who i? => - j\nlist: Where k? => - l\nlist: When m? => - "
              "n\nlist: Which o? => - p\nlist: Whose r? => - s\n"},
    {.name = "few that are answered are a part of the notes around them",
     .markdown = "# Pumps\n\n- What is b?\n  - c\n- Why d?\n  - e\n- How f?\n  - g\n- "
                 "Kinds\n  - h\n- Who i?\n  - j\n- Sizes\n  - q\n",
     .cards = ""},
    {.name =
         "list: a word that asks within statements asks nothing below a problem, either",
     .file = "pump-interview.md",
     .markdown =
         "# 水泵面试题\n\n## 清洗\n\n这是另一个问题。有两种办法：\n\n- "
         "先把水管拆下来，看水管如何变化；\n- 或者直接看水压如何变化，再换水管。\n\n## "
         "零件\n\n- 泵体\n- 阀门\n- 水管\n- 密封圈\n- 轴承\n",
     .cards = ""},
    {.name = "list: problems that something has are no questions",
     .file = "pump-interview.md",
     .markdown = "# 水泵面试题\n\n## 故障\n\n水泵存在的问题：\n\n- "
                 "水压如果变低，水管里的水就会以不同的速度流动\n- "
                 "水泵只能抽水，不会说明水从哪个井里来\n\n## 零件\n\n- 泵体\n- 阀门\n- "
                 "水管\n- 密封圈\n- 轴承\n",
     .cards = ""},
    {.name = "list: the lower, the quieter",
     .markdown = "# Pump interview questions\n\n## Pressure\n\n- чем ниже, тем тише\n- чем "
                 "выше, тем дороже\n\n## Parts\n\n- a\n- b\n- c\n- d\n- e\n",
     .cards = ""},
    {.name = "list: how to answer each question",
     .markdown =
         "# Pump interview questions\n\n## Answer format for hard interviews\n\nFor each "
         "question:\n\n1. Define the flow\n2. Explain the seal\n3. Describe the valve\n",
     .cards = ""},
    {.name = "list: what has no label among questions with labels is a note",
     .markdown =
         "# Pumps\n\n## Interview framings\n\n- Q: \"Does it leak?\" A: No, the seal is "
         "new and tight.\n- Q: \"Who turns it?\" A: The shaft does, and a motor.\n- Q: "
         "\"Why is it wet?\" A: Water runs through all of it.\n- Q: \"Where is it?\" A: It "
         "stands beside the well.\n- Cost: early seals are cheap, late ones are not\n",
     .cards = "list: Does it leak? => No, the seal is new and tight.\nlist: Who turns it? "
              "=> The shaft does, and a motor.\nlist: Why is it wet? => Water runs through "
              "all of it.\nlist: Where is it? => It stands beside the well.\n"},
    {.name = "list: the steps of what is to be done in an interview",
     .markdown =
         "# Pump interview questions\n\n## Phase 1\n\n- [ ] Draw the flow:\n  - [ ] List "
         "the parts along the axis\n  - [ ] Show the flow from top to bottom\n- [ ] Name "
         "the seal:\n  - [ ] State what it holds\n  - [ ] Explain where it stands\n",
     .cards = ""},
    {.name = "list: what is in bold below a heading that asks answers it",
     .markdown = "# Pumps\n\n### Why was the seal added?\n\n1. **To save water**\n2. **To "
                 "save oil**\n\n### Parts\n\n- **What is a?**\n- **What is b?**\n- **What "
                 "is c?**\n- **What is d?**\n- **What is e?**\n- **What is f?**\n- **What "
                 "is g?**\n- **What is h?**\n- **What is i?**\n- **What is j?**\n",
     .cards = "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: What is "
              "d?\nlist: What is e?\nlist: What is f?\nlist: What is g?\nlist: What is "
              "h?\nlist: What is i?\nlist: What is j?\n"},
    {.name = "list: the parts of a story that is told in an interview",
     .markdown =
         "# Pump interviews\n\n## STAR\n\n- Situation: what was broken?\n- Task: what were "
         "you to do?\n- Action: what did you do?\n- Result: what came of it?\n",
     .cards = ""},
    {.name = "list: how to answer what is asked",
     .markdown = "# Pump interview questions\n\n## How to answer hard cases\n\nWhen they "
                 "change the pump:\n\n1. **Restate the flow**\n2. **Define the seal**\n3. "
                 "**Explain the valve**\n",
     .cards = ""},
    {.name = "list: the Greek mark asks behind a word of another script, too",
     .markdown = "# Ερωτήσεις\n\n- Τι είναι το πιστόνι;\n- Πώς λειτουργεί το pump;\n- "
                 "int a;\n",
     .cards = "list: Τι είναι το πιστόνι;\nlist: Πώς λειτουργεί το pump;\n"},
    {.name = "list: a word answers behind the mark",
     .markdown = "# Pump questions\n\n- Does a leak? No.\n- Does b turn? Yes, it does.\n- "
                 "Does c rust? Yes, in rain.\n",
     .cards =
         "list: Does a leak? => No.\nlist: Does b turn? => Yes, it does.\nlist: Does c "
         "rust? => Yes, in rain.\n"},
    {.name = "list: half of a bare list asks, in a language without a list of words",
     .markdown = BARE_HALF,
     .cards = "list: Vad är a?\nlist: Varför läcker b?\nlist: Vad gör c?\nlist: Var står "
              "d?\nlist: När roterar e?\nlist: Hur låter f?\nlist: Vem bytte g?\nlist: Vad "
              "är h?\nlist: Vad är i?\nlist: Vad är j?\nlist: Vad är k?\nlist: Redogör för "
              "en ventil.\nlist: Vad är l?\nlist: Rita en tätning i tvärsnitt.\n"},
    {.name = "list: what not to do stands on no list of questions",
     .markdown = "# Pump interviews\n\n## While you mend it\n\n- ✅ Explain what you "
                 "do.\n- ✅ State the flow.\n- ❌ Do not run dry.\n",
     .cards = ""},
    {.name = "list: a sentence above the contents says what stands on them",
     .markdown = "A list of pump questions.\n\n# Contents\n\n1. [Seals](#seals)\n2. "
                 "[Valves](#valves)\n\n## Seals\n\n- What is a?\n- Name b.\n\n## "
                 "Valves\n\n- What is c?\n- Name d.\n",
     .cards = "list: What is a?\nlist: Name b.\nlist: What is c?\nlist: Name d.\n"},
    {.name = "list: the only item below a heading that names questions may ask",
     .markdown = "# Pump interview questions\n\n## Seal questions\n\n- Explain how a ring "
                 "works.\n\n## Tools\n\n- Explain everything twice.\n\n## Valve "
                 "questions\n\n- See [more](http://x)\n\n## Oil\n\nIt flows.\n",
     .cards = "list: Explain how a ring works.\n"},
    {.name = "list: problems that are asked are questions, others promise none",
     .place = "interview",
     .markdown = "# 水泵\n\n## 我们会问的问题\n\n### 阀门\n\n- 什么是 a？\n- 为什么用 "
                 "b？\n\n## 密封问题\n\n### 油\n\n- 什么是 c？\n- 为什么用 d？\n",
     .cards = "list: 什么是 a？\nlist: 为什么用 b？\n"},
    {.name = "a list goes on with the question that announces it",
     .markdown = "# Pump questions\n* What is a?\n* Explain the following valves:\n  * b "
                 "and c\n  * d\n* Name two oils:\n  * e\n  * f\n* What is g?\n* Why h?\n",
     .cards = "list: What is a?\nlist: Explain the following valves://* b and c/* d\nlist: "
              "Name two oils: => * e/* f\nlist: What is g?\nlist: Why h?\n"},
    {.name =
         "list: what sets the scene of questions is asked with each, and names no topic",
     .markdown =
         "# Pump questions\n1. What is a?\n2. Given two pumps b and c.\n    1. Which "
         "is older?\n    2. Which of them leaks?\n3. A pump that runs dry gets "
         "hot.\n    1. Why does it?\n    2. What helps?\n4. What is d?\n5. "
         "Valves.\n    1. What is e?\n    2. What is f?\n",
     .cards = "list: What is a?\nlist: Given two pumps b and c.//Which is older?\nlist: "
              "Given two pumps b and c.//Which of them leaks?\nlist: A pump that runs dry "
              "gets hot.//Why does it?\nlist: A pump that runs dry gets hot.//What "
              "helps?\nlist: What is d?\nlist: What is e?\nlist: What is f?\n"},
    {.name = "list: the last of several sentences tells somebody to answer",
     .markdown = "# Pump interview questions\n1. Why does a leak?\n2. You find a hot "
                 "pump. Describe how you cool it.\n3. b stands still. It is wet. Explain "
                 "why.\n4. How old is c?\n",
     .cards = "list: Why does a leak?\nlist: You find a hot pump. Describe how you cool "
              "it.\nlist: b stands still. It is wet. Explain why.\nlist: How old is "
              "c?\n"},
    {.name = "list: tasks are given in any sentence, and hints in brackets name nothing",
     .markdown = "# Pump questions\n\n- Given n valves, open k of them. (Hint: two)\n- "
                 "There is a stream of oil. Write a program that counts it. Do it fast. "
                 "(Hint: heaps)\n- WAP to close a valve.\n",
     .cards = "list: Given n valves, open k of them. (Hint: two)\nlist: There is a stream "
              "of oil. Write a program that counts it. Do it fast. (Hint: heaps)\nlist: "
              "WAP to close a valve.\n"},
    {.name = "list: three in five ask, so that the others do, below a title of questions",
     .markdown = "# Pump questions\n\n"
                 "It says a.\n\nIt says b.\n\nIt says c.\n\n- Kāpēc d?\n- Aprakstiet e "
                 "ar vārdiem.\n- Kas ir f?\n- Nosauciet trīs g veidus.\n- Kur h?\n",
     .cards = "list: Kāpēc d?\nlist: Aprakstiet e ar vārdiem.\nlist: Kas ir f?\nlist: "
              "Nosauciet trīs g veidus.\nlist: Kur h?\n"},
    {.name = "list: but not where half asks among prose",
     .markdown = "# Pump questions\n\nIt says a.\n\nIt says b.\n\nIt says c.\n\n- Kāpēc "
                 "d?\n- Aprakstiet e ar vārdiem.\n- Nosauciet trīs g veidus.\n- Kur h?\n",
     .cards = ""},
    {.name = "list: what interviewers look for is asked of nobody",
     .place = "pump-interview",
     .markdown =
         "# Pump design\n\n## What interviewers look for in a design\n\n1. **Oil** -- Can "
         "you keep it warm?\n2. **Sand** -- Do you filter it? Why?\n3. **Scale** -- Does "
         "it grow?\n",
     .cards = ""},
    {.name = "list: the promise of a bonus answers nothing",
     .markdown = "# Pump questions\n- What is a?\n- Why is b so wet?\n  - Bonus points for "
                 "a drawing\n- What is c?\n  - A valve.\n",
     .cards = "list: What is a?\nlist: Why is b so wet?\nlist: What is c? => - A valve.\n"},
    {.name = "list: nor does a hint among bare questions",
     .markdown = "# Lift questions\n" BARE_LIFT
                 "- How old is c?\n\n  **Hint**: you would need to think of those who "
                 "built it and of those who paid for it.\n- What is d?\n- What is e?\n",
     .cards = BARE_LIFT_CARDS
     "list: How old is c?//**Hint**: you would need to think of those who built it and of "
     "those who paid for it.\nlist: What is d?\nlist: What is e?\n"},
    {.name = "list: nor do hints elsewhere, or items below their label",
     .markdown = "# Lift questions\n1. What is a?\n\n   Подсказки:\n   - think of b\n2. "
                 "How old is c?\n\n   A year.\n3. What is d? **Hint**: e\n",
     .cards = "list: What is a?//Подсказки:/- think of b\nlist: How old is c? => A "
              "year.\nlist: What is d? **Hint**: e\n"},
    {.name = "list: what stands above questions in an item is told with each",
     .markdown = "# Lift questions\n1. What is a?\n2. There are two lifts:\n\n   | b | c "
                 "|\n   |---|---|\n   | 1 | 2 |\n\n   1. Why is b slow?\n   2. What is "
                 "c?\n\n   **Hint**: look at b.\n3. What is d?\n",
     .cards = "list: What is a?\nlist: There are two lifts://| b | c |/|---|---|/| 1 | 2 "
              "|//**Hint**: look at b.//Why is b slow?\nlist: There are two lifts://| b | "
              "c |/|---|---|/| 1 | 2 |//**Hint**: look at b.//What is c?\nlist: What is "
              "d?\n"},
    {.name = "list: one that asks itself among names of several",
     .markdown = "# Lift questions\n1. What is a?\n2. Ropes\n   - What is b?\n   - Why "
                 "c?\n3. Brakes\n   - What is d?\n   - Why e?\n4. Doors\n   - What is "
                 "f?\n   - Why g?\n",
     .cards = "list: What is a?\nlist: What is b?\nlist: Why c?\nlist: What is d?\nlist: "
              "Why e?\nlist: What is f?\nlist: Why g?\n"},
    {.name = "list: items below another may count on from elsewhere",
     .markdown = "# Lift questions\n7. What is a?\n8. Ropes\n   3. What is b?\n   4. Why "
                 "c?\n9. Brakes\n   5. [E] Write down d.\n   6. Why e?\n10. What is f?\n",
     .cards = "list: What is a?\nlist: What is b?\nlist: Why c?\nlist: Write down "
              "d.\nlist: Why e?\nlist: What is f?\n"},
    {.name =
         "a quarter that asks makes questions of a list with numbers below a title that "
         "promises them",
     .markdown =
         "# Engine interview questions\n\n1. Layout of the line\n\n   Tank, pump, "
         "nozzle.\n\n2. Valves and their order\n\n   In, out.\n\n3. Why does it "
         "smoke?\n\n4. Checks before noon\n\n   Oil.\n\n5. How is it cooled?\n\n6. "
         "Alarm panel\n\n   Red.\n\n## Tips\n\n1. What is near?\n2. Wipe it\n3. Ask "
         "why\n4. How?\n5. Rest\n6. Eat\n",
     .cards = "list: Layout of the line => Tank, pump, nozzle.\nlist: Valves and their "
              "order => In, out.\nlist: Why does it smoke?\nlist: Checks before noon => "
              "Oil.\nlist: How is it cooled?\nlist: Alarm panel => Red.\n"},
    {.name =
         "a list goes on with the number behind a question's that stands in a list of its "
         "own",
     .markdown = "# Deck interview questions\n\n1. How do you tie a?\n\n```\nb\n```\n\n2. "
                 "What is c for?\n\n```\nd\n```\n\n3. Write down e\n\n```\nf\n```\n\n4. "
                 "Crossing rules\n5. Anchor types\n   - plough\n6. Signals for a man\n",
     .cards = "numbered: How do you tie a? => ```/b/```\nnumbered: What is c for? => "
              "```/d/```\nnumbered: Write down e => ```/f/```\nnumbered: Crossing "
              "rules\nnumbered: Anchor types => - plough\nnumbered: Signals for a man\n"},
    {.name =
         "a follow-up in the script of its question is no translation, whatever name that "
         "begins with",
     .markdown =
         "# 배 면접 질문\n\n1. GPS 없이 배를 어떻게 모나요?\n    - 별이 없으면 "
         "어떻게 하나요?\n2. 닻은 언제 내리나요?\n    - When is it let go?\n3. VHF는 왜 두 "
         "대인가요?\n    - 고장은 누구에게 알리나요?\n",
     .cards =
         "list: GPS 없이 배를 어떻게 모나요?\nlist: 별이 없으면 어떻게 "
         "하나요?\nlist: 닻은 언제 내리나요?\nlist: VHF는 왜 두 대인가요?\nlist: 고장은 "
         "누구에게 알리나요?\n"},
    {.name =
         "beside answered links that the contents name one that they word otherwise is a "
         "question as well",
     .markdown = "# Questions for the crew\n\n### Questions\n\n- [What turns at "
                 "night?](#1)\n- [What is the use of b?](#2)\n- [Why does c heel?](#3)\n- "
                 "[Which d is wet?](#4)\n\n### Answers\n\n- [What turns at "
                 "night?](#1)\n\n  e\n\n- [What b is used for]()\n\n  f\n\n- [Why does c "
                 "heel?](#3)\n\n  g\n\n- [Which d is wet?](#4)\n\n  h\n",
     .cards = "numbered: [What turns at night?](#1) => e\nnumbered: What b is used for => "
              "f\nnumbered: [Why does c heel?](#3) => g\nnumbered: [Which d is wet?](#4) "
              "=> h\n"},
    {.name =
         "a link to a page with another one in brackets behind it asks in its own words",
     .markdown = "# Sail interview questions\n\n## Questions\n\n01. [01. How is a sewn "
                 "flat?](1.md)（[Notebook](1.ipynb)）\n02. [02. Why does b "
                 "stretch?](2.md) ([Notebook](2.ipynb))\n03. [03. What is c "
                 "for?](3.md)（[Notebook](3.ipynb)）\n",
     .cards =
         "list: How is a sewn flat?\nlist: Why does b stretch?\nlist: What is c for?\n"},
    {.name =
         "what is quoted below an item among bare ones answers it, whatever addresses it "
         "holds, and a link alone is no part of it",
     .markdown =
         "# Pump questions\n\n- What is a?\n- What is b?\n- What is c?\n  > It is a row of "
         "things - each of which follows another d\n  >\n  > <https://e.org/f?g=1>\n- What "
         "is h?\n- What is i?\n  > <https://e.org/j>\n- What is k?\n- What is l?\n- What "
         "is "
         "m?\n- What is n?\n- What is o?\n- What is p?\n- What is q?\n",
     .cards =
         "list: What is a?\nlist: What is b?\nlist: What is c? => > It is a row of things "
         "- each of which follows another d/>/> <https://e.org/f?g=1>\nlist: What is "
         "h?\nlist: What is i?\nlist: What is k?\nlist: What is l?\nlist: What is "
         "m?\nlist: What is n?\nlist: What is o?\nlist: What is p?\nlist: What is q?\n"},
    {.name = "a list of which each item asks below a heading of its own, behind answered "
             "questions, is one of prompts",
     .markdown = LIFT_ASKED
     "## On your own\n\n1. How would you add a car?\n2. What changes in a tower?\n3. Where "
     "does the motor go?\n\n## See also\n\n- [Stairs](stairs.md)\n",
     .cards = LIFT_CARDS "list: How would you add a car?\nlist: What changes in a "
                         "tower?\nlist: Where does the motor go?\n"},
    {.name = "but not where a sentence leads up to it, or most ask for yes or no or behind "
             "a name",
     .markdown =
         LIFT_ASKED "## Before you choose\n\nAsk this first:\n\n- How high is it?\n- What "
                    "does it carry?\n- Who pays?\n\n## Checks\n\n- Is it level?\n- Are "
                    "doors shut?\n- Who signed?\n\n## Scope\n\n- **Load**: how much?\n- "
                    "**Speed**: how fast?\n- **Doors**: which side?\n",
     .cards = LIFT_CARDS},
    {.name = "follow-ups may tell to answer as well, where folders speak of interviews",
     .among = false,
     .file = "lift-interview.md",
     .markdown = "# Lift interview\n\n## Notes\n\nIt rises.\n\n## Follow-up "
                 "variations\n\n- How would you add a car?\n- Describe "
                 "a tower with two lobbies.\n- Explain what a pit is for.\n- Why is the "
                 "motor on top?\n",
     .cards =
         "list: How would you add a car?\nlist: Describe a tower with two lobbies.\nlist: "
         "Explain what a pit is for.\nlist: Why is the motor on top?\n"},
    {.name = "among unanswered items with numbers of which three in five ask each sentence "
             "is a question",
     .file = "lift-interview.md",
     .markdown = "# Lift interview\n\n## Tasks\n\n1. Prüfe Seile.\n2. Grease rails of "
                 "an old car.\n3. How would you stop "
                 "it?\n4. Which brake do you take?\n5. Why is there a pit?\n",
     .cards = "list: Prüfe Seile.\nlist: Grease rails of an old car.\nlist: How would "
              "you stop it?\nlist: Which brake do you take?\nlist: Why is there a pit?\n"},
    {.name = "but names of a word or two, or such among bullets, are none",
     .file = "lift-interview.md",
     .markdown =
         "# Lift interview\n\n## Tasks\n\n1. Rope wear\n2. How would you stop it?\n3. "
         "Which brake do you take?\n4. Why is there a pit?\n\n## "
         "More\n\n- Grease rails of an old car.\n- Rails were greased last year.\n- Who "
         "signs?\n- Where is the plate?\n- What is on it?\n",
     .cards =
         "list: How would you stop it?\nlist: Which brake do you take?\nlist: Why is there "
         "a pit?\nlist: Who signs?\nlist: Where is the plate?\nlist: What is on it?\n"},
    {.name = "a name in bold above what asks, if answers carry labels",
     .file = "pump-questions.md",
     .markdown =
         "# Pump questions\n\n1.  **Slow pumps:**\n    Take a pump that is slow. How "
         "would you mend it?\n\n    **Sample Answer/Experience:**\n    \"I look at a.\n\n"
         "    1. **Turn:** b\"\n---\n\n2.  **Dry wells:**\n\n    Say that a well is dry. "
         "Explain why.\n\n    **Answer:** No rain.\n---\n\n3.  **Old oil:** Your oil is "
         "old. What do you do?\n\n    **Answer/Notes:**\n    c\n",
     .cards =
         "list: Slow pumps://Take a pump that is slow. How would you mend it? => I "
         "look at a.//1. **Turn:** b\nlist: Dry wells://Say that a well is dry. "
         "Explain why. => No rain.\nlist: **Old oil:** Your oil is old. What do you do? "
         "=> c\n"},
    {.name = "numbers: a task counts on from ten that ask below a heading of its own, "
             "whatever the guide is called",
     .markdown =
         "# Pumps\n\n## Oil\n\n1. **What is a?**\n\na.\n\n2. **What is b?**\n\nb.\n\n3. "
         "**What is c?**\n\nc.\n\n4. **What is d?**\n\nd.\n\n5. **What is "
         "e?**\n\ne.\n\n6. **What is f?**\n\nf.\n\n7. **What is g?**\n\ng.\n\n8. **What is "
         "h?**\n\nh.\n\n9. **What is i?**\n\ni.\n\n10. **What is j?**\n\nj.\n\n## "
         "Code\n\n11. "
         "**Implement k.**\n\n```\nk\n```\n\n12. **Build l.**\n\n```\nl\n```\n",
     .cards =
         "numbered: What is a? => a.\nnumbered: What is b? => b.\nnumbered: What is c? => "
         "c.\nnumbered: What is d? => d.\nnumbered: What is e? => e.\nnumbered: What is f? "
         "=> f.\nnumbered: What is g? => g.\nnumbered: What is h? => h.\nnumbered: What is "
         "i? => i.\nnumbered: What is j? => j.\nnumbered: Implement k. => "
         "```/k/```\nnumbered: Build l. => ```/l/```\n"},
    {.name = "an item without a heading that tells as much does not go on with the answer "
             "in the one before",
     .file = "pump-interview.md",
     .markdown =
         "# Pump interview\n\n- ## What is a?\n\n  > b\n\n- ## Why c?\n\n  > d\n\n- "
         "Oil\n\n  > e\n\n- Sand\n\n  > f\n",
     .cards = "heading: What is a? => > b\nheading: Why c? => > d\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
