// SPDX-License-Identifier: MIT
// What is no guide, and what advises in a guide instead of asking: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
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
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
