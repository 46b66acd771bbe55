// SPDX-License-Identifier: MIT
// What is no guide, and what advises in a guide instead of asking: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "paper: what a site generator makes for a beginning asks nothing",
     .file = "create-a-pump.md",
     .place = "interview-questions/docs/tutorial-basics",
     .markdown = "# Create a pump\nAdd a file to the folder of pumps, and it is shown.\n",
     .cards = ""},
    {.name = "paper: advice counts anew and asks nothing",
     .markdown = "# Pump interview questions\n\n## Ten questions\n\n### 1. What is a "
                 "pump?\n\nIt is wet.\n\n### 2. Why does it leak?\n\nIt is wet.\n\n### 3. "
                 "How is it oiled?\n\nIt is wet.\n\n### 4. Who built it?\n\nIt is "
                 "wet.\n\n## Final tips\n\n### 1. Oil\n\nTake some.\n\n### 2. Rags\n\nTake "
                 "some.\n\n### 3. Time\n\nTake some.\n\n",
     .cards = "heading: What is a pump? => It is wet.\nheading: Why does it leak? => It is "
              "wet.\nheading: How is it oiled? => It is wet.\nheading: Who built it? => It "
              "is wet.\n"},
    {.name = "paper: where one of them asks it is no advice",
     .markdown = "# Pump interview questions\n\n## Ten questions\n\n### 1. What is a "
                 "pump?\n\nIt is wet.\n\n### 2. Why does it leak?\n\nIt is wet.\n\n### 3. "
                 "How is it oiled?\n\nIt is wet.\n\n### 4. Who built it?\n\nIt is "
                 "wet.\n\n## Final tips\n\n### 1. Oil\n\nTake some.\n\n### 2. What are "
                 "rags?\n\nTake some.\n\n### 3. Time\n\nTake some.\n\n",
     .cards = "heading: What is a pump? => It is wet.\nheading: Why does it leak? => It is "
              "wet.\nheading: How is it oiled? => It is wet.\nheading: Who built it? => It "
              "is wet.\nheading: Oil => Take some.\nheading: What are rags? => Take "
              "some.\nheading: Time => Take some.\n"},
    {.name = "paper: what tells contributors the rules asks nothing",
     .file = "CONTRIBUTING.zh-CN.md",
     .place = "interview-questions",
     .markdown = "# Rules\n## 1. Why fork?\na\n## 2. How to name a file?\nb\n## 3. When "
                 "is it merged?\nc\n",
     .cards = ""},
    {.name = "paper: unless the user says what its questions are",
     .file = "CONTRIBUTING.md",
     .format = "heading",
     .markdown = "# Rules\n## 1. Why fork?\na\n## 2. How to name a file?\nb\n",
     .cards = "heading: Why fork? => a\nheading: How to name a file? => b\n"},
    {.name = "paper: a name in capitals is one that programs look for",
     .file = "AGENTS.md",
     .markdown = "# Questions\n- Why a?\n- Why b?\n- Why c?\n",
     .cards = ""},
    {.name = "paper: in lower case it may be a topic",
     .file = "agents.md",
     .markdown = "# Questions\n- Why a?\n- Why b?\n- Why c?\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why c?\n"},
    {.name = "paper: a template of questions asks none",
     .file = "QUESTION_TEMPLATE.md",
     .markdown = "# Your question\n## Follow-up questions\n- What if?\n- Why "
                 "so?\n- And then?\n",
     .cards = ""},
    {.name = "paper: templates may be what is asked about",
     .file = "template.md",
     .markdown = "# Template questions\n- Why a?\n- Why b?\n- Why c?\n",
     .cards = "list: Why a?\nlist: Why b?\nlist: Why c?\n"},
    {.name = "paper: in a folder of plans nothing asks",
     .place = "interview/docs/plans",
     .markdown = "# Question bank\n### Task 1: Write a page\nFiles: a\n### Task 2: Write "
                 "an index\nFiles: b\n",
     .cards = ""},
    {.name = "paper: nor does what its title calls a plan",
     .place = "interview",
     .markdown = "# Question bank implementation plan\n### Task 1: Write a page\nFiles: "
                 "a\n### Task 2: Write an index\nFiles: b\n",
     .cards = ""},
    {.name = "paper: a plan may be a topic",
     .place = "interview",
     .markdown = "# Query plan\n### Question 1: What is a plan?\na\n### Question 2: Who "
                 "makes it?\nb\n",
     .cards = "heading: What is a plan? => a\nheading: Who makes it? => b\n"},
    {.name = "guidance: under tips requests are no questions",
     .file = "interview-questions.md",
     .markdown = "# Pump questions\n## Valves\n- Explain a valve\n- Describe a seal\n- "
                 "Why c?\n## Interview tips / Mẹo\n- Explain trade-offs: all have "
                 "some\n- Discuss d first\n- Mention e\n",
     .cards = "list: Explain a valve\nlist: Describe a seal\nlist: Why c?\n"},
    {.name = "guidance: nor below a line that says what is looked for",
     .file = "面试题.md",
     .markdown = "## 泵\n**考察点**\n\n- 是否理解阀门\n- 能否画出密封\n- "
                 "如何选择材料\n\n**问题**\n\n- 什么是阀门？\n- 为什么用密封？\n",
     .cards = "list: 什么是阀门？\nlist: 为什么用密封？\n"},
    {.name = "guidance: what asks there with a mark is asked",
     .file = "interview-questions.md",
     .markdown = "# Pumps\n## Checklist\n- Can you explain a?\n- Do you know b?\n- What "
                 "is c?\n",
     .cards = "list: Can you explain a?\nlist: Do you know b?\nlist: What is c?\n"},
    {.name = "guidance: in what tells how to contribute examples ask nothing",
     .file = "quiz.md",
     .markdown = "# Quiz\n## Contributing\n- Fun: does it print a or b?\n- Not fun: does "
                 "it compile?\n- Who reads it?\n",
     .cards = ""},
    {.name = "enumeration: what completes a sentence asks nothing",
     .file = "interview.md",
     .markdown = "# Pumps\n## Valves\nIn this chapter you learn how to:\n\n- Describe a "
                 "valve.\n- Explain a seal.\n- Describe a gland.\n\n## Seals\nA seal is "
                 "what tells the crew:\n\n- Where does oil leak?\n- How is it held?\n",
     .cards = ""},
    {.name = "enumeration: a sentence that says one asks leads up to questions",
     .file = "interview.md",
     .markdown = "# Pumps\n## Valves\nIn the second round they asked me:\n\n- What is a "
                 "valve?\n- Why does a seal leak?\n\n## Seals\n**Oil and water**:\n\n- "
                 "What is oil?\n- Why is water thin?\n",
     .cards = "list: What is a valve?\nlist: Why does a seal leak?\nlist: What is "
              "oil?\nlist: Why is water thin?\n"},
    {.name = "enumeration: below a title that promises questions marks ask all the same",
     .file = "questions.md",
     .markdown = "# Pump questions\n## Valves\nOn the way to the sea water "
                 "meets:\n\n- What is a valve?\n- Why does a seal leak?\n\n## "
                 "Seals\nTo mend one you have to:\n\n- Explain it to the crew\n- "
                 "Describe it\n- Why not\n",
     .cards = "list: What is a valve?\nlist: Why does a seal leak?\n"},
    {.name = "enumeration: the parts of a plan are commands and no questions",
     .file = "interview.md",
     .markdown = "# Pumps\n## Week 1\n- Design a valve\n- Compare two seals\n- Practice "
                 "on pumps\n## Week 2\n- When you open a valve\n- Why it is held\n",
     .cards = ""},
    {.name = "enumeration: commands alone may be exercises",
     .file = "interview.md",
     .markdown = "# Pumps\n## Design\n- Design a valve\n- Design a seal\n- Design a "
                 "gland\n",
     .cards = "list: Design a valve\nlist: Design a seal\nlist: Design a gland\n"},
    {.name = "enumeration: among lists that ask nothing words call by chance",
     .file = "interview.md",
     .markdown = "# Pumps\n## Valves\n- Brass\n- Steel\n- Iron\n- Lead\n- Tin\n- Zinc\n- "
                 "Cork\n- Felt\n## Seals\n- Find a seal\n- Draw the ring\n- Write to the "
                 "maker\n- Show it off\n- List the holes\n- State the bore\n- Name the "
                 "oil\n",
     .cards = ""},
    {.name = "enumeration: below a heading that promises questions they are tasks",
     .file = "interview.md",
     .markdown = "# Pumps\n## Valves\n- Brass\n- Steel\n- Iron\n- Lead\n- Tin\n- Zinc\n- "
                 "Cork\n## Exercises\n### By hand\n- Find a seal\n- Draw the ring\n- Write "
                 "to the maker\n",
     .cards = "list: Find a seal\nlist: Draw the ring\nlist: Write to the maker\n"},
    {.name = "enumeration: there, too, what is stated asks nothing",
     .file = "问题.md",
     .markdown =
         "# 泵的问题\n## 阀门\n- 铜\n- 铁\n- 钢\n- 铅\n- 锡\n- 锌\n- 木\n## 密封\n- "
         "检查样例：如何漏油\n- 选材料：什么管子，什么油。\n",
     .cards = ""},
    {.name = "enumeration: words that ask stand in the order of a statement",
     .file = "questions.md",
     .markdown = "# Pump questions\n## Valves\n- How you held it\n- Why you shut it\n## "
                 "Seals\n- Can explain a seal\n- Can discuss a ring\n- Can name a "
                 "gland\n## Glands\n- When oil is thin\n- When the day is hot\n## "
                 "Rings\n- Can you mend a ring\n- When do you oil it\n",
     .cards = "list: Can you mend a ring\nlist: When do you oil it\n"},
    {.name = "enumeration: checks behind names ask nothing among lists that do not",
     .file = "interview.md",
     .markdown = "# Pumps\n## Valves\n- Brass\n- Steel\n- Iron\n- Lead\n- Tin\n- Zinc\n- "
                 "Cork\n- Felt\n- Wood\n- Clay\n- Wax\n## Tests\n- **By hand:** Does it "
                 "turn?\n- **By eye:** Is it "
                 "dry?\n- **By ear:** Let it hum!\n## Signs\n- Did it hold?\n- Is it "
                 "tight?\n- Are they at ease?\n## Questions about oil\n- Grade: is it "
                 "thin?\n- Colour: is it brown?\n- Smell: does it?\n",
     .cards = "list: Grade: is it thin?\nlist: Colour: is it brown?\nlist: Smell: does "
              "it?\n"},
    {.name = "enumeration: so do those of cases, which answer when",
     .file = "pump-interview.md",
     .markdown = "# Pump interview\n## When to use a valve?\n- When the oil is "
                 "thin.\n- When building a pump.\n## What is a seal?\nA ring.\n## Why "
                 "oil?\nIt cools.\n",
     .cards = "heading: When to use a valve? => - When the oil is thin./- When building "
              "a pump.\nheading: What is a seal? => A ring.\nheading: Why oil? => It "
              "cools.\n"},
    {.name = "enumeration: what calls states more often than not among what asks nothing",
     .file = "pump-questions.md",
     .markdown = "# Pump questions\n## Valves\n- How to shut it: turn it\n- How to learn "
                 "it: try\n- Brass\n- Steel\n- Can hold oil\n## Seals\n- Iron\n- "
                 "Lead\n- Tin\n",
     .cards = ""},
    {.name = "enumeration: only the last sentence leads up to it",
     .file = "questions.md",
     .markdown =
         "# Pump questions\n## Valves\nThat is another question. There are two ways to do "
         "it:\n\n- Compare the valve with the seal\n- Why not both\n",
     .cards = ""},
    {.name = "enumeration: below the word for an answer commands are one",
     .file = "what-is-a-valve.md",
     .markdown =
         "# What is a valve?\n## In short\nIt shuts.\n## Answer of a master\n- Explain "
         "what it shuts\n- Compare it with a tap\n- If asked, say why\n",
     .cards =
         "file: What is a valve? => ## In short/It shuts./## Answer of a master/- Explain "
         "what it shuts/- Compare it with a tap/- If asked, say why\n"},
    {.name = "enumeration: what helps to decide asks whoever decides",
     .file = "interview.md",
     .markdown = "# Pumps\n## Quick decision tree\n- Is it wet? Stop the pump.\n- Is it "
                 "hot? Open the valve.\n- Is it old? Sell it.\n",
     .cards = ""},
    {.name = "furniture: what stands below contributing is no question like the others",
     .markdown = "# Pumps\n## Valves\n#### What is a?\nb\n#### What is c?\nd\n#### What "
                 "is e?\nf\n#### What is g?\nh\n#### What is i?\nj\n## Contributing\n"
                 "#### A mistake in one of the questions\nOpen an issue.\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\nheading: What is i? => j\n"},
    {.name = "furniture: an introduction asks nothing, nor does what is next",
     .among = true,
     .place = "questions",
     .markdown = "# Introduction\nIn this part you meet the pump.\n",
     .cards = ""},
    {.name = "statement: what is looked for asks nothing where nothing promises it",
     .markdown =
         "# 泵\n## 检查\n- 阀门是否属于这台泵。\n- 一个阀门如何把水传递给另一个。\n- "
         "转速是否达到要求。\n## 面试题\n- 阀门的原理。\n- 密封是否用过。\n- "
         "什么是转速。\n## Q1: 什么是泵？\n机器。\n",
     .cards = "list: 阀门的原理。\nlist: 密封是否用过。\nlist: 什么是转速。\nheading: "
              "什么是泵？ => 机器。\n"},
    {.name = "promise: what a chapter is about or solves promises no questions",
     .markdown = "# 泵\n## 解决什么问题\n- 为什么要密封。\n- 为什么要阀门。\n- "
                 "如何控制转速。\n## 自测\n- 为什么要密封？\n- 阀门是什么？\n- "
                 "如何控制转速？\n",
     .cards = "list: 为什么要密封？\nlist: 阀门是什么？\nlist: 如何控制转速？\n"},
    {.name = "offer: what a program asks its reader is no question",
     .file = "pump-interview.md",
     .markdown = "**What is a valve?**\n\nIt shuts.\n\n**What is a seal?**\n\nIt keeps "
                 "tight.\n\n**Would you like me to add a picture?**\n\nSay so.\n",
     .cards = "bold: What is a valve? => It shuts.\nbold: What is a seal? => It keeps "
              "tight.//**Would you like me to add a picture?**//Say so.\n"},
    {.name =
         "exercises: headings over code are, where questions are promised and some request",
     .file = "pump (programming questions).md",
     .markdown = "# Preparation\n## Write a pump\n```\na\n```\n## Implement a "
                 "valve\n```\nb\n```\n## Palindrome\nLogic\n```\nc\n```\n## Quick "
                 "sort\n```\nd\n```\n## Find a seal\n```\ne\n```\n",
     .cards = "heading: Write a pump => ```/a/```\nheading: Implement a valve => "
              "```/b/```\nheading: Palindrome => Logic/```/c/```\nheading: Quick sort => "
              "```/d/```\nheading: Find a seal => ```/e/```\n"},
    {.name = "exercises: code below the parts of chapters makes none",
     .file = "pump-questions.md",
     .markdown = "# Pumps\n## 1. The pump\n### Write a pump\n```\na\n```\n### Implement a "
                 "valve\n```\nb\n```\n## 2. The valve\n### Parts\n```\nc\n```\n### Find a "
                 "seal\n```\ne\n```\n### Sizes\n```\nf\n```\n",
     .cards = ""},
    {.name = "paper: a folder about the author",
     .place = "interview/docs/about-the-author",
     .markdown = "# Me\n\n## When did I build a pump?\n\nLast year.\n\n## Why did I build "
                 "it?\n\nFor water.\n",
     .cards = ""},
    {.name = "paper: what a collection of cheat sheets asks about itself",
     .file = "pump-interview.md",
     .markdown = "# Pumps\n\n## Why use this cheat sheet?\n\nIt is short.\n\n## How to use "
                 "these cheat sheets?\n\nRead them.\n",
     .cards = ""},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
