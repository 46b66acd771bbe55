// SPDX-License-Identifier: MIT
// Which headings and list items are questions, where their answers end, and what is noted.

#include "deck/lines/guard.h"
#include "support/check.h"

#include <viva/guide.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

struct expected {
    const char *question;
    const char *answer;  // NULL for a prompt
    int line;
    const char *topic;  // names joined by " / ", NULL: not looked at
};

static struct row {
    const char *name;
    const char *file;  // NULL: notes.md
    const char *markdown;
    struct expected cards[6];
    const char *notes[4];  // their codes
} rows[] = {
    {.name = "a label makes a question of any heading",
     .markdown = "# Guide\n## Q: Explain a\nb\n#### Question 3: c\nd\n###### Q2) e\nf\n### "
                 "Q1. g\nh\n",
     .cards = {{"Explain a", "b", 2, "Guide"},
               {"c", "d", 4, NULL},
               {"e", "f", 6, NULL},
               {"g", "h", 8, NULL}}},
    {.name = "labels in bold, behind emoji, closed by hashes, in other languages",
     .markdown = "## **Q1:** a ##\nx\n## 📌 Q2: b\nx\n## **Q3: c**\nx\n## Вопрос 4. "
                 "d\nx\n## 问题：e\nx\n",
     .cards = {{"a", "x", 1, NULL},
               {"b", "x", 3, NULL},
               {"c", "x", 5, NULL},
               {"d", "x", 7, NULL},
               {"e", "x", 9, NULL}}},
    {.name = "a word that begins like a label is none",
     .markdown =
         "## Questions\na\n## Quick start\nb\n## Queue: a structure\nc\n## Q&A\nd\n"},
    {.name = "a series of question marks needs no label",
     .markdown =
         "# Notes\n## Why a?\nb\n## What is c? ⭐️\nd\n## 3. And e (again)?\nf\n",
     .cards = {{"Why a?", "b", 2, "Notes"},
               {"What is c?", "d", 4, NULL},
               {"And e (again)?", "f", 6, NULL}}},
    {.name = "full-width and Arabic question marks ask too",
     .markdown = "# 面试\n## 什么是闭包？\na\n## 为什么？（重要）\nb\n## ما هو؟\nc\n",
     .cards = {{"什么是闭包？", "a", 2, NULL},
               {"为什么？（重要）", "b", 4, NULL},
               {"ما هو؟", "c", 6, NULL}}},
    {.name = "rhetorical headings of a README are no questions",
     .markdown = "# tool\n## What is it?\na\n## Why use it?\nb\n## Installation\nc\n## "
                 "Usage\nd\n## License\nMIT\n"},
    {.name = "even three rhetorical headings are none among the usual ones",
     .markdown = "# tool\n## What is it?\na\n## Why?\nb\n## Who?\nb\n## "
                 "Installation\nc\n## Contributing\nd\n"},
    {.name = "a title that promises questions needs fewer marks",
     .markdown = "# SQL interview\n## What is a view?\na\n## Explain joins\nb\n## Why "
                 "NULL?\nc\n## Some notes\nd\n",
     .cards = {{"What is a view?", "a", 2, "SQL interview"},
               {"Explain joins", "b", 4, NULL},
               {"Why NULL?", "c", 6, NULL}},
     .notes = {"not-a-question"}},
    {.name = "the file's name may promise them too",
     .file = "my-interview.md",
     .markdown = "## Is it?\na\n## Was it?\nb\n## Notes\n",
     .cards = {{"Is it?", "a", 1, "my interview"}, {"Was it?", "b", 3, NULL}}},
    {.name = "an answer's label proves a question",
     .markdown = "## Tell me about a failure\n* **Answer**: \"I broke it.\"\n",
     .cards = {{"Tell me about a failure", "I broke it.", 1, NULL}}},
    {.name = "subheadings stay in the answer",
     .markdown = "## Q: a\nb\n### Example\nc\n#### More?\nd\n## Q: e\nf\n",
     .cards = {{"a", "b\n### Example\nc\n#### More?\nd", 1, NULL}, {"e", "f", 7, NULL}}},
    {.name = "a labelled question below another one ends its answer",
     .markdown = "## Q: a\nb\n### Q: c\nd\n",
     .cards = {{"a", "b", 1, NULL}, {"c", "d", 3, NULL}}},
    {.name = "a heading of a higher level ends the answer",
     .markdown = "### Q: a\nb\n\n---\n\n## Part 2\n### Q: c\nd\n",
     .cards = {{"a", "b", 1, "notes"}, {"c", "d", 7, "notes / Part 2"}}},
    {.name = "labels of answers go in all their forms",
     .markdown =
         "### Q: a\n**Answer:** x\n### Q: b\nA: x\n### Q: c\n**Answer**\n\nx\n### Q: "
         "d\n#### ✅ Answer\nx\n### Q: e\n__Solution__: x\n### Q: f\n- Answer: x\n- y\n",
     .cards = {{"a", "x", 1, NULL},
               {"b", "x", 3, NULL},
               {"c", "x", 5, NULL},
               {"d", "x", 9, NULL},
               {"e", "x", 12, NULL},
               {"f", "- x\n- y", 14, NULL}}},
    {.name = "words that begin like an answer's label stay",
     .markdown = "### Q: a\nAnswers vary: x\n### Q: b\nA list: x\n### Q: c\nAnd: x\n",
     .cards = {{"a", "Answers vary: x", 1, NULL},
               {"b", "A list: x", 3, NULL},
               {"c", "And: x", 5, NULL}}},
    {.name = "a bullet that carries the label is unwrapped",
     .markdown = "### Q: a\n*   **Answer**: x\n    * y\n      z\n\n    ```c\n    #define "
                 "a\n    ```\n",
     .cards = {{"a", "x\n* y\n  z\n\n```c\n#define a\n```", 1, NULL}}},
    {.name = "a tab indents up to the next multiple of four",
     .markdown = "### Q: a\n*   **Answer**: x\n\n\t```c\n\tif (b)\n\t\treturn;\n\t```\n",
     .cards = {{"a", "x\n\n```c\nif (b)\n\treturn;\n```", 1, NULL}}},
    {.name = "quotes go only around the whole answer",
     .markdown = "### Q: a\n\"x and \"y\" too\"\n### Q: b\n\"x\" and \"y\"\n### Q: c\n“x "
                 "‘y’”\n### Q: d\n`\"x\"`\n### Q: e\n«x»\n### Q: f\n\"say `\"` twice\"\n",
     .cards = {{"a", "x and \"y\" too", 1, NULL},
               {"b", "\"x\" and \"y\"", 3, NULL},
               {"c", "x ‘y’", 5, NULL},
               {"d", "`\"x\"`", 7, NULL},
               {"e", "x", 9, NULL},
               {"f", "say `\"` twice", 11, NULL}}},
    {.name = "rules, ways back and badges at the end are no answer",
     .markdown =
         "### Q: a\nb\n\n---\n\n**[⬆ Back to Top](#top)**\n\n<div align=\"right\"><a "
         "href=\"#top\">Top</a></div>\n\n[![x](y.svg)](https://z)\n\n<br/>\n\n[1]: "
         "https://x\n### Q: c\nd\n[↑](#top)\n",
     .cards = {{"a", "b", 1, NULL}, {"c", "d", 15, NULL}}},
    {.name = "headings in fences and comments are text",
     .markdown = "# Interview\n\n<!--\n## Q: no\n-->\n\n## Q: a\n\n```sh\n## Q: no\n\n# "
                 "no?\n```\n\n~~~\n### Q: no\n~~~\n",
     .cards = {{"a", "```sh\n## Q: no\n\n# no?\n```\n\n~~~\n### Q: no\n~~~", 7, NULL}}},
    {.name = "a comment with blank lines hides its headings",
     .markdown = "## Q: a\nb\n\n<!-- x\n\n## Q: no\n\ny -->\n\n## Q: c\nd\n",
     .cards = {{"a", "b", 1, NULL}, {"c", "d", 10, NULL}}},
    {.name = "underlined headings are headings",
     .markdown =
         "Rust interview\n===\n\nQ: What is\nown*ership*?\n---\nb\n\nQ2: c\n---\nd\n",
     .cards = {{"What is own*ership*?", "b", 4, "Rust interview"}, {"c", "d", 9, NULL}}},
    {.name = "code, links and emphasis stay in the question",
     .markdown = "### Q: Is `a ## b` [fast](x.md)? *Really*? ###\nyes\n",
     .cards = {{"Is `a ## b` [fast](x.md)? *Really*?", "yes", 1, NULL}}},
    {.name = "a question in a quotation loses its marks",
     .markdown = "# x\n> ### Q: a\n> b\n>\n> - c\n>   d\n\ntext\n",
     .cards = {{"a", "b\n\n- c\n  d", 2, "x"}}},
    {.name = "questions as headings in list items",
     .markdown = "# React interview\n1. ### What is a?\n\n   b\n\n       code\n2. ### What "
                 "is c?\n\n   d\n\n   - e\n",
     .cards = {{"What is a?", "b\n\n    code", 2, NULL},
               {"What is c?", "d\n\n- e", 7, NULL}}},
    {.name = "topics lose numbers, emoji and repeated names",
     .markdown = "# 🦀 Rust\n## 1. Rust\n### 🗄️ 2.1 Memory:\n#### Q: a\nb\n",
     .cards = {{"a", "b", 4, "Rust / Memory"}}},
    {.name = "a title that repeats its file's name loses what no title has",
     .markdown = "# 07-Deep-Wells.md\n### Q: a\nb\n",
     .cards = {{"a", "b", 2, "Deep Wells"}}},
    {.name = "what stands around any text, or lists all of it, is no topic",
     .markdown =
         "# G\n## 前言\n### Q: a\nb\n## 📚 Categories\n### Q: c\nd\n## Источники\n### "
         "Q: e\nf\n",
     .cards = {{"a", "b", 3, "G"}, {"c", "d", 6, "G"}, {"e", "f", 9, "G"}}},
    {.name = "sections of the questions' own level are topics",
     .markdown = "# G\n## Part One\n## Q: a\nb\n## Q: c\nd\n## Part Two\n## Q: e\nf\n",
     .cards = {{"a", "b", 3, "G / Part One"},
               {"c", "d", 5, "G / Part One"},
               {"e", "f", 8, "G / Part Two"}}},
    {.name = "a heading in a fold that opens where another closes is no topic",
     .markdown = "# G\n<details>\n<summary>1. What is a?</summary>\n\n#### "
                 "X\n\nb\n\n</details>\n<details>\n<summary>2. What is "
                 "c?</summary>\n\n#### Y\n\nd\n\n</details>\n\n<details>\n<summary>3. What "
                 "is e?</summary>\n\nf\n\n</details>\n",
     .cards = {{"What is a?", "#### X\n\nb", 2, "G"},
               {"What is c?", "#### Y\n\nd", 10, "G"},
               {"What is e?", "f", 19, "G"}}},
    {.name = "the same question in two topics is two cards",
     .markdown = "# A\n### Q: x\ny\n# B\n### Q: x\nz\n",
     .cards = {{"x", "y", 2, "A"}, {"x", "z", 5, "B"}}},
    {.name = "the same question and answer twice is noted",
     .markdown = "### Q: x\ny\n### Q: x\ny\n",
     .cards = {{"x", "y", 1, NULL}, {"x", "y", 3, NULL}},
     .notes = {"duplicate"}},
    {.name = "where they say more they are one card",
     .markdown =
         "# A\n### Q: What is a pump, said in one sentence?\nIt moves water that "
         "would not move by itself, up to the tank there.\n# B\n### Q: What is a pump, "
         "said in one sentence?\nIt moves water that would not move by itself, up to "
         "the tank there.\n",
     .cards = {{"What is a pump, said in one sentence?",
                "It moves water that would not move by itself, up to the tank there.", 2,
                "A"}},
     .notes = {"duplicate"}},
    {.name = "a question that nothing answers is told once below a heading",
     .markdown = "# Interview questions\n## Pumps\n1. What is a?\n2. What is b?\n3. What "
                 "is a?\n## Wells\n1. What is a?\n2. What is c?\n",
     .cards = {{"What is a?", NULL, 3, "Pumps"},
               {"What is b?", NULL, 4, NULL},
               {"What is a?", NULL, 7, "Wells"},
               {"What is c?", NULL, 8, NULL}},
     .notes = {"duplicate"}},
    {.name = "a question without an answer is a prompt, and noted",
     .markdown = "### Q: x\n\n---\n\n### Q: y\n.....\n### Q: z\na\n",
     .cards = {{"x", NULL, 1, NULL}, {"y", NULL, 5, NULL}, {"z", "a", 7, NULL}},
     .notes = {"no-answer", "no-answer"}},
    {.name = "bare questions in a list are prompts",
     .markdown = "# Interview\n## Ask them\n1. \"Do you 'pair'?\"\n2. Who *decides*?\n   "
                 "(really?)\n\n- “Why?”\n",
     .cards = {{"Do you 'pair'?", NULL, 3, "Interview / Ask them"},
               {"Who *decides*?\n(really?)", NULL, 4, NULL},
               {"Why?", NULL, 7, NULL}}},
    {.name = "a table of contents is no list of prompts",
     .markdown = "# Interview\n1. What is a?\n2. [What is b?](#b)\n3. What is c?\n\n## "
                 "What is a?\nx\n## What is c?\ny\n",
     .cards = {{"What is a?", "x", 6, NULL}, {"What is c?", "y", 8, NULL}}},
    {.name = "rhetorical bullets below a question are no prompts",
     .markdown = "# tool\n## Why another one?\n- Tired of a?\n- Need b?\n"},
    {.name = "most items must ask or request, and links do neither",
     .markdown =
         "# Quiz\n- Who is it?\n- Tell us a\n- Why so?\n- [Where?](https://x)\n- b\n",
     .cards = {{"Who is it?", NULL, 2, NULL},
               {"Tell us a", NULL, 3, NULL},
               {"Why so?", NULL, 4, NULL}}},
    {.name = "a file's name that is no UTF-8 is no topic",
     .file = "\xFF-a.md",
     .markdown = "## Q: a\nb\n",
     .cards = {{"a", "b", 1, ""}}},
    {.name = "rhetorical bullets are no prompts",
     .markdown = "# tool\n- Tired of a?\n- Need b?\n"},
    {.name = "a definition of a link is no answer, but goes with one that uses it",
     .markdown = "### Q: a\nb\n\n[x]: https://y\n\n### Q: c\nsee [x]\n",
     .cards = {{"a", "b", 1, NULL}, {"c", "see [x]\n\n[x]: https://y", 6, NULL}}},
    {.name = "so does a footnote, which is no part of the last answer",
     .markdown = "### Q: a\nb[^x]\n\n### Q: c\nd\n\n[^x]: e f\n",
     .cards = {{"a", "b[^x]\n\n[^x]: e f", 1, NULL}, {"c", "d", 4, NULL}}},
    {.name = "a definition in a code block is none",
     .markdown = "### Q: a\nsee [x]\n\n### Q: c\n```\n[x]: y\n```\n",
     .cards = {{"a", "see [x]", 1, NULL}, {"c", "```\n[x]: y\n```", 4, NULL}}},
    {.name = "a collection of links among questions is none",
     .markdown = "# Quiz\n## A?\na\n## B?\nb\n## C?\nc\n## D?\nd\n## E?\ne\n## Projects\n- "
                 "[x](https://y)\n",
     .cards = {{"A?", "a", 2, NULL},
               {"B?", "b", 4, NULL},
               {"C?", "c", 6, NULL},
               {"D?", "d", 8, NULL},
               {"E?", "e", 10, NULL}},
     .notes = {"not-a-question"}},
    {.name = "a heading among questions that is none is noted",
     .markdown =
         "## What?\na\n## Why?\nb\n## How?\nc\n## A remark\nd\n## Part 2\n### deeper\n",
     .cards = {{"What?", "a", 1, NULL}, {"Why?", "b", 3, NULL}, {"How?", "c", 5, NULL}},
     .file = "quiz.md",
     .notes = {"not-a-question"}},
    {.name = "requests are questions where the title promises them",
     .markdown = "# Java interview\n## Explain a\nx\n## Describe b\nx\n## Compare c\nx\n## "
                 "Define d\nx\n## 何为 e\nx\n",
     .cards = {{"Explain a", "x", 2, NULL},
               {"Describe b", "x", 4, NULL},
               {"Compare c", "x", 6, NULL},
               {"Define d", "x", 8, NULL},
               {"何为 e", "x", 10, NULL}}},
    {.name = "a title of a lower level is a title if it stands alone",
     .markdown = "## SQL quiz\n### A?\nx\n### B?\ny\n#### C\nz\n",
     .cards = {{"A?", "x", 2, "SQL quiz"}, {"B?", "y\n#### C\nz", 4, "SQL quiz"}}},
    {.name = "an empty file has no cards and says so",
     .markdown = " \n",
     .notes = {"empty"}},
    {.name = "empty headings separate nothing and break nothing",
     .markdown = "##\n## Q:\n## Q: a\nb\n##\n",
     .cards = {{"a", "b", 3, NULL}}},
    {.name =
         "a folded answer ends behind its fold; what stands before it is the question's",
     .markdown = "# Quiz\n###### 1. What's the output?\n```js\nf();\n```\n- A: `1`\n- B: "
                 "`2`\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: "
                 "B\n\nIt adds.\n\n</p>\n</details>\n\n---\n\n###### 2. And "
                 "now?\n<DETAILS>\n<SUMMARY>Show</SUMMARY>\nnothing\n</DETAILS>\n",
     .cards = {{"What's the output?\n\n```js\nf();\n```\n- A: `1`\n- B: `2`",
                "#### Answer: B\n\nIt adds.", 2, "Quiz"},
               {"And now?", "nothing", 21, "Quiz"}}},
    {.name = "a task with a folded solution needs no question mark",
     .markdown =
         "# Exercises\n### Create a pod\n\n<details><summary>show</summary>\n<p>\n\n"
         "```bash\nkubectl run a\n```\n\n</p>\n</details>\n",
     .cards = {{"Create a pod", "```bash\nkubectl run a\n```", 2, "Exercises"}}},
    {.name = "a heading glued to the end of a fold is a heading",
     .markdown =
         "# Quiz\n## "
         "a?\n<details><summary>Answer</summary><br>\n\nb\n\n</details>\n## c?\nd\n",
     .cards = {{"a?", "b", 2, "Quiz"}, {"c?", "d", 8, "Quiz"}}},
    {.name = "four rhetorical headings are none beside a project's own",
     .markdown =
         "# tool\n## What is it?\na\n## Why?\nb\n## How do I install it?\nc\n## How "
         "to use it?\nd\n## License\nMIT\n## Contributing\ne\n"},
    {.name = "a number makes a question of a heading among requests too",
     .markdown = "# 50 questions\n## 1. What is a?\nb\n## 2. What is c?\nd\n## 3. Tell me "
                 "about e\nf\n## 4. g vs h\ni\n## Afterword\nbye\n",
     .cards = {{"What is a?", "b", 2, NULL},
               {"What is c?", "d", 4, NULL},
               {"Tell me about e", "f", 6, NULL},
               {"g vs h", "i", 8, NULL}},
     .notes = {"not-a-question"}},
    {.name = "a folded table of contents, and one that never closes, answer nothing",
     .markdown = "# Notes\n## JavaScript\n<details><summary>Show contents</summary>\n\n* "
                 "[a](#a)\n\n</details>\n\n## "
                 "Setup\n<details><summary>Answer</summary>\n\nx\n"},
};

static void has_cards(const struct guide *guide, const struct expected *cards,
                      struct arena *arena) {
    size_t i = 0;

    for (; i < guide->card_count && i < 6 && cards[i].question; i++) {
        const struct card *card = &guide->cards[i];

        assert_string_equal(text_string(card->question, arena), cards[i].question);
        assert_string_equal(text_string(card->answer, arena),
                            cards[i].answer ? cards[i].answer : "");
        assert_int_equal(card->kind, cards[i].answer ? CARD_ANSWERED : CARD_PROMPT);
        assert_int_equal(card->line, cards[i].line);
        if (cards[i].topic) {
            assert_string_equal(text_string(topic_title(card->topic, arena), arena),
                                cards[i].topic);
        }
    }
    assert_int_equal(guide->card_count, i);
    assert_true(i == 6 || !cards[i].question);
}

static void parses(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct guide guide;
    struct error err = {0};

    assert_true(guide_parse(text_of(row->markdown), row->file ? row->file : "notes.md",
                            NULL, &arena, &guide, &err));
    has_cards(&guide, row->cards, &arena);
    for (size_t i = 0; i < guide.note_count; i++) {
        assert_true(i < COUNT(row->notes) && row->notes[i]);
        assert_string_equal(guide.notes[i].code, row->notes[i]);
    }
    assert_true(guide.note_count == COUNT(row->notes) || !row->notes[guide.note_count]);
    arena_free(&arena);
}

/** `text` repeated `times` times between `before` and `after`. */
static struct text repeated(const char *before, const char *text, int times,
                            const char *after, struct arena *arena) {
    size_t size = strlen(text);
    char *bytes =
        arena_new(arena, strlen(before) + size * (size_t)times + strlen(after) + 1, 1);
    char *end = bytes + strlen(before);

    memcpy(bytes, before, strlen(before));
    for (int i = 0; i < times; i++, end += size) {
        memcpy(end, text, size);
    }
    memcpy(end, after, strlen(after));
    return text_of(bytes);
}

static struct hostile {
    const char *name;
    const char *text;
    int times;
    const char *code;
    int line;
    int next;  // the line of the card behind it
} hostile[] = {
    {"a paragraph beyond the limit is left out", "word ", PARAGRAPH_LIMIT / 5 + 1,
     "too-large", 3, 7},
    {"one that libcmark is not even shown, too", "word\n", 60000, "too-large", 3, 60007},
    {"and in a quotation", "> word\n", 60000, "too-large", 3, 60007},
    {"and where its lines are more than blocks are read", "> word\n", REACH_LIMIT + 5,
     "too-large", 3, REACH_LIMIT + 12},
    {"and with the marks of a formula", "word =\n", REACH_LIMIT + 5, "too-large", 3,
     REACH_LIMIT + 12},
    {"and one of a single line", "[word ", 60000, "too-large", 3, 7},
    {"too many brackets are left out", "[", 1001, "too-large", 3, 7},
    {"too deep a quotation is left out", "> ", DEPTH_LIMIT + 1, "too-deep", 5, 7},
    {"too deep a list is left out", "- ", DEPTH_LIMIT + 1, "too-deep", 5, 7},
    {"an answer beyond the limit is left out", "word\n\n", CARD_LIMIT / 6 + 1, "too-large",
     3, CARD_LIMIT / 6 * 2 + 9},
};

static void leaves_out(void **state) {
    const struct hostile *row = *state;
    struct arena arena = {0};
    struct guide guide;
    struct text text = repeated("### Q: a\nb\n### Q: bad\n\n", row->text, row->times,
                                "x\n\n### Q: c\nd\n", &arena);
    const struct expected cards[6] = {{"a", "b", 1, NULL}, {"c", "d", row->next, NULL}};

    assert_true(guide_parse(text, "a.md", NULL, &arena, &guide, NULL));
    has_cards(&guide, cards, &arena);
    assert_int_equal(guide.note_count, 1);
    assert_string_equal(guide.notes[0].code, row->code);
    assert_int_equal(guide.notes[0].line, row->line);
    arena_free(&arena);
}

static void what_asks_below_a_heading_is_found_where_no_card_could_hold_it(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct text text =
        repeated("# Interview\n## What is a?\nb\n\n", "word\n\n", CARD_LIMIT / 6,
                 "Q: c?\n\nA: d\n\nQ: e?\n\nA: f\n\nQ: g?\n\nA: h\n", &arena);

    (void)state;
    assert_true(guide_parse(text, "a.md", NULL, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, 3);
    assert_true(text_equal(guide.cards[0].answer, TEXT("d")));
    arena_free(&arena);
}

static void long_text_that_is_not_hostile_is_read(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct text text = repeated("# Interview\n", "- Is it?\n  - Yes.\n", 10000, "", &arena);

    (void)state;
    assert_true(guide_parse(text, "a.md", NULL, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, 10000);
    assert_int_equal(guide.cards[9999].line, 20000);
    arena_free(&arena);
}

static void what_is_behind_all_that_is_read_is_told_of(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct text text = repeated("# Interview\n## Q: a\nb\n\n$$\n", "=\n", REACH_LIMIT + 5,
                                "$$\n\n## Q: c\nd\n", &arena);
    size_t told = 0;

    (void)state;
    assert_true(guide_parse(text, "a.md", NULL, &arena, &guide, NULL));
    for (size_t i = 0; i < guide.note_count; i++) {
        told += guide.notes[i].line == REACH_LIMIT + 4 &&
                strcmp(guide.notes[i].code, "too-large") == 0;
    }
    assert_int_equal(told, 1);
    arena_free(&arena);
}

static void a_guide_may_be_read_by_one_recogniser_alone(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct guide_options options = {.format = "list"};

    (void)state;
    assert_true(guide_parse(TEXT("# Interview\n## Q: a\nb\n## Ask\n- c?\n- d?\n"), "a.md",
                            &options, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, 2);
    assert_string_equal(guide.cards[0].format, "list");
    assert_string_equal(guide_formats()[0], "heading");
    arena_free(&arena);
}

static void a_whole_file_is_a_format_of_its_own(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct guide_options options = {.format = "file"};
    const char *const *last = guide_formats();

    (void)state;
    while (last[1]) {
        last++;
    }
    assert_string_equal(*last, "file");
    assert_true(
        guide_parse(TEXT("# What is it?\nb\n"), "a.md", &options, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, 1);
    assert_string_equal(guide.cards[0].format, "file");
    options.format = "list";
    assert_true(
        guide_parse(TEXT("# What is it?\nb\n"), "a.md", &options, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, 0);
    arena_free(&arena);
}

static void reads_the_guide_it_was_made_for(void **state) {
    const char *path = VIVA_SHARED_DIR "/seeds/000_17613d06688cea15.txt";
    struct arena arena = {0};
    struct text source;
    struct guide guide;
    struct stat status;
    int prompts = 0;

    (void)state;
    if (stat(path, &status) != 0) {
        print_message("skipped: %s is not here\n", path);
        skip();
    }
    assert_true(text_read_file(path, GUIDE_LIMIT, &arena, &source, NULL));
    assert_true(guide_parse(source, "guide.md", NULL, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, 16);
    assert_int_equal(guide.note_count, 6);
    for (size_t i = 0; i < guide.card_count; i++) {
        prompts += guide.cards[i].kind == CARD_PROMPT;
    }
    assert_int_equal(prompts, 3);
    assert_int_equal(guide.cards[0].line, 11);
    assert_int_equal(guide.cards[15].line, 78);
    arena_free(&arena);
}

int main(void) {
    enum { FIXED = 5 };
    struct CMUnitTest tests[COUNT(rows) + COUNT(hostile) + FIXED] = {
        cmocka_unit_test(what_asks_below_a_heading_is_found_where_no_card_could_hold_it),
        cmocka_unit_test(long_text_that_is_not_hostile_is_read),
        cmocka_unit_test(what_is_behind_all_that_is_read_is_told_of),
        cmocka_unit_test(a_guide_may_be_read_by_one_recogniser_alone),
        cmocka_unit_test(a_whole_file_is_a_format_of_its_own),
        cmocka_unit_test(reads_the_guide_it_was_made_for),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[FIXED + i] = (struct CMUnitTest){rows[i].name, parses, NULL, NULL, &rows[i]};
    }
    for (size_t i = 0; i < COUNT(hostile); i++) {
        tests[FIXED + COUNT(rows) + i] =
            (struct CMUnitTest){hostile[i].name, leaves_out, NULL, NULL, &hostile[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
