// SPDX-License-Identifier: MIT
// Labels that call and reply by turns: a row for each way to write them.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "with what a program goes over to more questions no answer ends",
     .markdown = "# Pumps\n\n**Question:** What is a?\n\n**Answer:** b\n\n"
                 "Certainly! Here are a few more:\n\n**Question:** What is "
                 "c?\n\n**Answer:** d\n\n好的，以下是更多问题：\n\n**Question:** "
                 "What is e?\n\n**Answer:**\n\nSure, it needs:\n\n- f\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\nlabelled: What is e? "
              "=> Sure, it needs://- f\n"},
    {.name = "the sides of a flashcard",
     .markdown = "# Nets\n**Front:** a\n**Back:** b\n\n**Front:** What is c?\n**Back:** "
                 "d\n",
     .cards = "labelled: a => b\nlabelled: What is c? => d\n"},
    {.name = "sides that stand above their texts",
     .markdown = "Front:\nWhat is a?\n\nBack:\nb\n\n---\n\nFront:\nc\n\nBack:\nd\n",
     .cards = "labelled: What is a? => b\nlabelled: c => d\n"},
    {.name = "initials that all know for a question and its answer need no mark",
     .markdown = "# Нотатки\n**П:** Назва a\n\n**В:** b\n\n**П:** Колір c\n\n**В:** d\n\n"
                 "**П:** Сенс e\n\n**В:** f\n",
     .cards = "labelled: Назва a => b\nlabelled: Колір c => d\nlabelled: Сенс e => f\n"},
    {.name = "labels in more languages",
     .markdown =
         "# T\n**سوال:** a\n\n**پاسخ:** b\n\n**سوال:** c\n\n**جواب:** d\n\n**Soal:** "
         "e\n\n**Jawaban:** f\n\n**सवाल:** g\n\n**जवाब:** h\n\n**設問:** i\n\n**正解:** "
         "j\n\n**คำถาม:** k\n\n**คำตอบ:** l\n",
     .cards = "labelled: a => b\nlabelled: c => d\nlabelled: e => f\nlabelled: g => "
              "h\nlabelled: i => j\nlabelled: k => l\n"},
    {.name = "options with Cyrillic letters are none",
     .markdown =
         "# Quiz\n\n### Question 1. Где a?\nА) там\nБ) тут\nВ) нигде\n\nAnswer: Б\n\n"
         "### Question 2. Где b?\nА) там\nБ) тут\nВ) нигде\n\nAnswer: Б\n\n### Question "
         "3. Где c?\nА) там\nБ) тут\nВ) нигде\n\nAnswer: А\n",
     .cards = "heading: Где a?//А) там/Б) тут/В) нигде => Б\nheading: Где b?//А) там/Б) "
              "тут/В) нигде => Б\nheading: Где c?//А) там/Б) тут/В) нигде => А\n"},
    {.name = "a back alone is a word",
     .markdown = "# Nets\nBack: to the roots.\n\nText.\n\nBack: again.\n",
     .cards = ""},
    {.name = "an interview is told by turns",
     .markdown = "**Interviewer:** What is a?\n\n**Candidate:** b\n\nMore.\n\n"
                 "**Interviewer:** Explain c.\n\n**Candidate:** d\n",
     .cards = "labelled: What is a? => b//More.\nlabelled: Explain c. => d\n"},
    {.name = "capitals of other scripts begin names, too",
     .markdown = "**Интервьюер:** Что такое a?\n\n**Соискатель:** b\n\n"
                 "**Интервьюер:** Объясните c.\n\n**Соискатель:** d\n",
     .cards = "labelled: Что такое a? => b\nlabelled: Объясните c. => d\n"},
    {.name = "an interviewer who only talks asks nothing",
     .markdown = "Interviewer: Good morning.\n\nMe: Hello.\n\nInterviewer: Nice "
                 "place.\n\nMe: Yes.\n",
     .cards = ""},
    {.name = "an interview in the answers of others is part of them",
     .markdown =
         "# Interview\n## What is a?\nIt turns.\n\nInterviewer: What is a?\n\nMe: b\n\n"
         "## What is c?\nIt is wet.\n\nInterviewer: What is c?\n\nMe: d\n",
     .cards = "heading: What is a? => It turns.//Interviewer: What is a?//Me: b\nheading: "
              "What is c? => It is wet.//Interviewer: What is c?//Me: d\n"},
    {.name = "right below headings that ask it says more exactly what is asked",
     .markdown = "# Interview\n## Why pumps?\n**Interviewer:** What is a?\n\n**Your "
                 "Response:** b\n\n## Leaks?\n**Interviewer: \"Tell me about c.\"**\n\n"
                 "**Your Response:** d\n",
     .cards = "heading: What is a? => b\nheading: Tell me about c. => d\n"},
    {.name = "letters may stand alone above a blank line, as nearly all do",
     .markdown = "# Pumps\n\n**Question:**\n\nA pump turns.\n\n**Answer:**\n\nb\n\n"
                 "**Question:**\n\nWhat is c?\n\n**Answer:**\n\nd\n",
     .cards = "labelled: A pump turns. => b\nlabelled: What is c? => d\n"},
    {.name = "a row of signs behind a label says nothing",
     .markdown = "# Pumps\n\nQ:: =====\n\nWhat is a?\n\nA:: =====\n\nb\n\nQ:: "
                 "=====\n\nWhat is c?\n\nA:: -----\n\nd\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\n"},
    {.name = "above a heading such a label says nothing",
     .markdown = "# Pumps\n\nQ:: =====\n\n## What is a\n\n### ID1\n\nA:: "
                 "=====\nb\n\nQ:: =====\n\n## A pump\n\n### ID2\n\nA:: "
                 "=====\nd\n\nQ:: =====\n\n## Leaks\n\n### ID3\n\nA:: =====\nf\n",
     .cards = "heading: What is a => b\nheading: A pump => d\nheading: Leaks => f\n"},
    {.name = "nor does it where all know the label",
     .markdown = "# Pumps\n\nQ: ==========\nWhat is a?\n\nA: b\n\nQ: ==========\nWhat is "
                 "c?\n\nA: d\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\n"},
    {.name = "an interviewer may talk to somebody by name, in any language",
     .markdown = "# Mock\n**Entrevistador:** ¿Qué es a?\n\n**Ana:** b\n\nMore.\n\n"
                 "**Entrevistador:** ¿Qué es c?\n\n**Ana:** d\n",
     .cards = "labelled: ¿Qué es a? => b//More.\nlabelled: ¿Qué es c? => d\n"},
    {.name = "what stands below other lines as well is no name",
     .markdown = "# Notes\n**Pattern:** a\n\n**Interviewer:** What is a?\n\n**Pattern:** "
                 "b\n\n**Pattern:** c\n\n**Interviewer:** What is c?\n\n**Pattern:** "
                 "d\n\n**Pattern:** e\n",
     .cards = ""},
    {.name = "prompts that ask, and their responses",
     .markdown = "Prompt: What is a?\n\nResponse: b\n\nPrompt: Explain c\n\nResponse: d\n",
     .cards = "labelled: What is a? => b\nlabelled: Explain c => d\n"},
    {.name = "letters with a dash",
     .markdown = "Q- What is a?\n\nA- b\n\nQ- What is c?\n\nA- d\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\n"},
    {.name = "letters in brackets, with numbers",
     .markdown = "[Q1] What is a?\n[A1] b\n\n[Q2] c\n[A2] d\n",
     .cards = "labelled: What is a? => b\nlabelled: c => d\n"},
    {.name = "letters in bold",
     .markdown = "**Q** What is a?\n\n**A** b\n\n**Q** c\n\n**A** d\n",
     .cards = "labelled: What is a? => b\nlabelled: c => d\n"},
    {.name = "replies to lines that ask",
     .markdown = "# Interview\n**What is a?**\n\nA. b\n\n**What is c?**\n\nA. d\n\n**What "
                 "is e?**\n\nA. f\n",
     .cards = "bold: What is a? => b\nbold: What is c? => d\nbold: What is e? => f\n"},
    {.name = "options are no replies",
     .markdown = "# Quiz\n## What is a?\nA. b\n\nB. c\n\n## What is d?\nA. e\n\nB. f\n\n"
                 "## What is g?\nA. h\n\nB. i\n",
     .cards = "heading: What is a? => A. b//B. c\nheading: What is d? => A. e//B. f\n"
              "heading: What is g? => A. h//B. i\n"},
    {.name = "the sides of flashcards may be columns",
     .markdown = "# Nets\n\n| Front | Back |\n|---|---|\n| a | b |\n| c | d |\n",
     .cards = "table: a => b\ntable: c => d\n"},
    {.name = "terms are those of a glossary",
     .markdown = "# Nets\n\n| Term | Definition |\n|---|---|\n| a | b |\n| c | d |\n",
     .cards = ""},
    {.name = "but in a deck",
     .markdown = "# Flashcards\n\n| Term | Definition |\n|---|---|\n| a | b |\n| c | d |\n",
     .cards = "table: a => b\ntable: c => d\n"},
    {.name = "a label behind what asks is proof, whatever the guide is called",
     .markdown = "# Nets\nOf rope.\n\n**What is a?**\n\n**Answer:** b\n\n**What is "
                 "c?**\n\n**Answer:** d\n\n**What else?**\n\nf\n",
     .cards = "bold: What is a? => b\nbold: What is c? => d//**What else?**//f\n"},
    {.name = "behind another label it answers that one",
     .markdown = "# Nets\nQ1. Given a:\n\n**What is wrong?**\n\n**Answer:** b\n\nQ2. Given "
                 "c:\n\n**What is wrong?**\n\n**Answer:** d\n",
     .cards = "labelled: Given a://**What is wrong?** => b\nlabelled: Given c://**What is "
              "wrong?** => d\n"},
    {.name = "how many there are in all is no part of a question",
     .markdown = "Question 1 of 2: What is a?\n\nAnswer: b\n\nQuestion No. 2: What is "
                 "c?\n\nAnswer: d\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\n"},
    {.name = "what is looked for in an answer stands before it",
     .markdown =
         "# Interview\n## What is a?\n**What they look for:** b\n\n**Answer:** c\n\n"
         "## What is d?\nGiven e.\n\n**Bad answer:** f\n\n**Answer:** g\n",
     .cards = "heading: What is a? => **What they look for:** b//**Answer:** c\nheading: "
              "What is d?//Given e. => **Bad answer:** f//**Answer:** g\n"},
    {.name = "and what one should know of a question's subject, in whatever form",
     .markdown = "# Pumps\n\n### 1. 水泵是什么？\n\n相关知识点：\n\n- a\n\n```\nb\n```\n\n"
                 "回答：\n\nc\n\n### 2. 阀门是什么？\n\n回答：\n\nd\n\n### 3. "
                 "管道是什么？\n\n**Background knowledge:** e\n\n回答：\n\nf\n",
     .cards = "heading: 水泵是什么？ => 相关知识点：//- a//```/b/```//回答：//c\nheading: "
              "阀门是什么？ => d\nheading: 管道是什么？ => **Background knowledge:** "
              "e//回答：//f\n"},
    {.name = "an example of an answer loses its label, and what stands before it answers",
     .markdown = "# Interview\n## What is a?\n**Example answer:** b\n\n## What is c?\nd\n\n"
                 "**Example answer:** e\n",
     .cards =
         "heading: What is a? => b\nheading: What is c? => d//**Example answer:** e\n"},
    {.name = "short forms of the word",
     .markdown = "Q: a\n\nb\n\nSol: c\n\nQ: d\n\ne\n\nRta: f\n",
     .cards = "labelled: a//b => c\nlabelled: d//e => f\n"},
    {.name = "a key of lines",
     .markdown = "# Quiz\n1. What is a?\n2. What is b?\n## Answers\n1: c\n2: d\n",
     .cards = "list: What is a? => c\nlist: What is b? => d\n"},
    {.name = "a key of labels",
     .markdown = "# Quiz\n1. What is a?\n2. What is b?\n## Answers\nA1. c\nA2. d\n",
     .cards = "list: What is a? => c\nlist: What is b? => d\n"},
    {.name = "a key of rows",
     .markdown = "# Quiz\n1. What is a?\n2. What is b?\n## Answer key\n\n| Question | "
                 "Answer |\n|---|---|\n| 1 | c |\n| 2 | d |\n",
     .cards = "list: What is a? => c\nlist: What is b? => d\n"},
    {.name = "a key of items with numbers, below the name of the quiz",
     .markdown =
         "# Quiz\n1. What is a?\n2. What is b?\n## Quiz answers\n- 1 - c\n- 2 - d\n",
     .cards = "list: What is a? => c\nlist: What is b? => d\n"},
    {.name = "a key of numbers and letters",
     .markdown = "# Quiz\n1. What is a?\n2. What is b?\n\n## Answers\n1-B, 2-C\n",
     .cards = "list: What is a? => B\nlist: What is b? => C\n"},
    {.name = "a letter in code is code",
     .markdown = "```\nQ- a\nA- b\nQ- c\nA- d\n```\n",
     .cards = ""},
    {.name = "initials: two that take turns, the first of which asks, in any language",
     .markdown = "# Notlar\nS: a nedir?\n\nC: b\n\nS: c nedir?\n\nC: d\n\n"
                 "S: e nedir?\n\nC: f\n",
     .cards = "labelled: a nedir? => b\nlabelled: c nedir? => d\nlabelled: e nedir? => "
              "f\n"},
    {.name = "initials: the one for an answer here may be the one for a question there",
     .markdown = "# Нотатки\n**П:** Що a?\n\n**В:** b\n\n**П:** Що c?\n\n**В:** d\n\n"
                 "**П:** Що e?\n\n**В:** f\n",
     .cards = "labelled: Що a? => b\nlabelled: Що c? => d\nlabelled: Що e? => f\n"},
    {.name = "initials: one that stands below most of what asks replies",
     .markdown = "# Pytania\n## Co to a?\nO: b\n## Co to c?\nO: d\n## Co to e?\nO: f\n",
     .cards = "heading: Co to a? => b\nheading: Co to c? => d\nheading: Co to e? => f\n"},
    {.name = "initials: several of them are options",
     .markdown = "# Quiz\n## What is a?\nC: b\nD: c\n## What is d?\nC: e\nD: f\n"
                 "## What is g?\nC: h\nD: i\n",
     .cards = "heading: What is a? => C: b/D: c\nheading: What is d? => C: e/D: f\n"
              "heading: What is g? => C: h/D: i\n"},
    {.name = "initials: two who talk and do not ask are nobody's questions",
     .markdown = "# Notes\nM: a\n\nW: b\n\nM: c\n\nW: d\n\nM: e\n\nW: f\n",
     .cards = ""},
    {.name = "initials: they and numbers may be glued to questions set as code",
     .file = "perguntas.md",
     .markdown = "# Perguntas\n1.`O que é a?`<br/>\nR: b\n\n2.`Explique o c`<br/> \nR: "
                 "d\n\n3.`O que é e?` <br/>\nR: f\n",
     .cards = "line: `O que é a?` => b\nline: `Explique o c` => d\nline: `O "
              "que é e?` => f\n"},
    {.name =
         "turns: replies stand below items that ask, though they are pushed in as code is",
     .markdown = "# Pumps\n-   **What is a?**<br/>\n    A) It turns.\n\n-   **Why "
                 "b?**<br/>\n    A) It is wet.\n\n-   **Which c?**<br/>\n    A) The red "
                 "one.\n",
     .cards =
         "list: What is a? => It turns.\nlist: Why b? => It is wet.\nlist: Which c? => "
         "The red one.\n"},
    {.name = "situations that labels answer, numbered or not",
     .markdown = "# Pumps\n## Small\n1. **Scenario:** A shop has no water.\n   - "
                 "**Answer:** b\n\n2. **Scenario:** A tank leaks.\n   - **Answer:** "
                 "d\n\n3. **Scenario:** Why e?\n   - **Answer:** f\n\n## "
                 "Big\n**Case:** It hums.\n\n**Answer:** h\n",
     .cards = "list: A shop has no water. => b\nlist: A tank leaks. => d\nlist: Why e? "
              "=> f\nlabelled: It hums. => h\n"},
    {.name = "a situation may be a number in bold above all that is told",
     .markdown = "# Pump interview\n\n**Problem 1**\n\nA shop has no water.\n\n**What "
                 "would you do?**\n\n**Answer:** b\n\n**Problem 2**\n\nA tank "
                 "leaks.\n\n**What would you do?**\n\n**Answer:** d\n\n**Problem "
                 "3**\n\nIt hums.\n\n**What would you do?**\n\n**Answer:** f\n",
     .cards = "labelled: A shop has no water.//**What would you do?** => b\nlabelled: A "
              "tank leaks.//**What would you do?** => d\nlabelled: It hums.//**What "
              "would you do?** => f\n"},
    {.name = "a situation below a question's label, or each below a heading, is a stem",
     .markdown = "# Pumps\n**Q:** Why a?\n**Scenario:** b\n**A:** c\n\n**Q:** Why "
                 "d?\n**Scenario:** e\n**A:** f\n",
     .cards = "labelled: Why a?//**Scenario:** b => c\nlabelled: Why d?//**Scenario:** e "
              "=> f\n"},
    {.name = "an A before other letters on its line is the first of several options",
     .markdown = "# Pump quiz\n\n### Question 1: What is a?\n\nA. b  B. c  C. "
                 "d\n\nAnswer: B\n\n### Question 2: What is e?\n\nA) f B) g\n\nAnswer: "
                 "A\n",
     .cards = "heading: What is a?//A. b  B. c  C. d => B\nheading: What is e?//A) f B) g "
              "=> A\n"},
    {.name = "headings within what a program replied belong to that",
     .markdown =
         "# Pump chat\n\n**You:**\n\nWhat is a?\n\n**Chatter:**\n\nb\n\n**You:**\n\nHow to "
         "c?\n\n**Chatter:**\n\nIn two ways.\n\n### 1. d\n\ne\n\n### Why f works\n\n- "
         "g\n\n**You:**\n\nExplain h\n\n**Chatter:**\n\ni\n\n**You:**\n\nWhy "
         "j?\n\n**Chatter:**\n\nk\n",
     .cards =
         "labelled: What is a? => b\nlabelled: How to c? => In two ways.//**1. d**  "
         "//e//**Why f works**  //- g\nlabelled: Explain h => i\nlabelled: Why j? => k\n"},
    {.name = "headings right above a question are chapters",
     .markdown =
         "# Pumps\n\n## a\n\n**Q:** What is b?\n\n**A:** c\n\n## d\n\n## e\n\nf\n\n**Q:** "
         "Why g?\n\n**A:** h\n\n## i\n\n**Q:** Why j?\n\n**A:** k\n",
     .cards = "labelled: What is b? => c\nlabelled: Why g? => h\nlabelled: Why j? => k\n"},
    {.name = "a line that says who asks is no part of the answer above",
     .markdown = "# Pump chat\n\nYou said:\n\nWhat is a?\n\nIt said:\n\nb is b.\n\nYou "
                 "said:\n\nWhy c?\n\nIt said:\n\nd is d.\n\nYou said:\n\nHow e?\n\nIt "
                 "said:\n\nf is f.\n\nYou said:\n\nWhen g?\n\nIt said:\n\nh is h.\n",
     .cards = "labelled: What is a? => b is b.\nlabelled: Why c? => d is d.\nlabelled: How "
              "e? => f is f.\nlabelled: When g? => h is h.\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
