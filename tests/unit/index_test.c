// SPDX-License-Identifier: MIT
// What a README lists: link targets in order, under their groups.

#include "support/check.h"

#include <viva/card.h>
#include <viva/index.h>

#include <string.h>

static struct row {
    const char *name;
    const char *markdown;
    const char
        *entries;  // a line each: target, " < " and the topic; "!" before one that is named
} rows[] = {
    {"headings that are links name what they link to",
     "# Python Interview Questions\n\n## Topics Covered\n\n"
     "### [Group A: Core & API](./01-core/)\n- GIL\n- ORM\n\n"
     "### [Group B: Caching](./02-caching/)\n- Redis\n",
     "!01-core < Core & API\n!02-caching < Caching\n"},
    {"items under headings",
     "# Guides\n## Databases\n- [Joins](sql/joins.md)\n- [Indexes](sql/indexes.md)\n"
     "## Networks\n1. [TCP](tcp.md)\n",
     "sql/joins.md < Databases\nsql/indexes.md < Databases\ntcp.md < Networks\n"},
    {"groups in groups",
     "# G\n## Backend\n### 1. 🗄️ SQL\n- [a](a.md)\n## Frontend\n- [b](b.md)\n",
     "a.md < Backend / SQL\nb.md < Frontend\n"},
    {"one that holds all is none",
     "# G\n## Guides for you\n### SQL\n- [a](a.md)\n- [b](b.md)\n### Web\n- [c](c.md)\n",
     "a.md < SQL\nb.md < SQL\nc.md < Web\n"},
    {"nor is one that stands alone", "# G\n## Files here\n- [a](a.md)\n- [b](b.md)\n",
     "a.md < \nb.md < \n"},
    {"nor one that asks",
     "# G\n## Which first?\n- [a](a.md)\n## SQL\n- [b](b.md)\n## Web\n- [c](c.md)\n",
     "a.md < \nb.md < SQL\nc.md < Web\n"},
    {"links to other folders count for nothing",
     "# G\n## All of it\n- [a](a.md)\n## See also\n- [b](../b.md)\n",
     "a.md < \n../b.md < See also\n"},
    {"what is listed again is where it has a group",
     "# G\n## Suggested reading order\n- [b](b.md)\n- [a](a.md)\n## SQL\n- [a](a.md)\n## "
     "Web\n- [b](b.md)\n",
     "b.md < Web\na.md < SQL\n"},
    {"nor is what tells the reader where to begin one",
     "# G\n## Read these first\n- [b](b.md)\n## 推荐先看的三篇\n- [c](c.md)\n## "
     "知识点目录\n### SQL\n- [a](a.md)\n- [b](b.md)\n### Web\n- [c](c.md)\n",
     "b.md < SQL\nc.md < Web\na.md < SQL\n"},
    {"nor what a project's page or a course calls its links",
     "# G\n## Quick Start\n- [b](b.md)\n## Learning paths\n- [a](a.md)\n## 文档导航\n- "
     "[c](c.md)\n## SQL\n- [d](d.md)\n## Web\n- [e](e.md)\n",
     "b.md < \na.md < \nc.md < \nd.md < SQL\ne.md < Web\n"},
    {"a link may repeat a file's name",
     "# G\n### [02-Wells and pipes.md](wells.md)\n### [Valves](valves.md)\n",
     "!wells.md < Wells and pipes\n!valves.md < Valves\n"},
    {"what is listed in two groups belongs to what both share",
     "# G\n## SQL\n### Theory\n- [a](a.md#x)\n### Practice\n- [a](a.md#y)\n## Web\n- "
     "[b](b.md)\n",
     "a.md < SQL\nb.md < Web\n"},
    {"a rule parts links from the heading above",
     "# G\n## Sponsors\nThanks!\n\n---\n\n- [a](a.md)\n## SQL\n- [b](b.md)\n## Web\n---\n- "
     "[c](c.md)\n",
     "a.md < \nb.md < SQL\nc.md < Web\n"},
    {"rows of a table",
     "# G\n## SQL\n- [Joins](joins.md)\n## Web\n| Topic | What |\n|---|:-:|\n| "
     "[CSS](css.md) | style |\n| [JS](js.md) | "
     "x |\n",
     "joins.md < SQL\ncss.md < Web\njs.md < Web\n"},
    {"nested items",
     "# G\n## SQL\n- [Joins](joins.md)\n## Web\n- Style\n  - [CSS](css.md)\n",
     "joins.md < SQL\ncss.md < Web\n"},
    {"items without a heading only order", "- [b](b.md)\n- [a](a.md)\n",
     "b.md < \na.md < \n"},
    {"the title is no group", "# Guides\n- [b](b.md)\n", "b.md < \n"},
    {"announcements are no groups",
     "# G\n## Table of Contents\n- [b](b.md)\n## Contents\n- [c](c.md)\n",
     "b.md < \nc.md < \n"},
    {"nor are invitations with a remark behind them",
     "# G\n## Start here — most popular\n- [b](b.md)\n## 章节目录\n- [c](c.md)\n",
     "b.md < \nc.md < \n"},
    {"counted groups lose their count",
     "# G\n## Part II - Trees\n- [a](a.md)\n## Week 3: Graphs\n- [b](b.md)\n## Group B\n- "
     "[c](c.md)\n## Party: x\n- [d](d.md)\n",
     "a.md < Trees\nb.md < Graphs\nc.md < Group B\nd.md < Party: x\n"},
    {"prose links to nothing", "# G\n## A\nSee [a](a.md) and\n[b](b.md).\n", ""},
    {"other places are none",
     "# G\n## A\n- [a](https://x.y/a.md)\n- [b](#b)\n- [c](/c.md)\n- [d](mailto:d@e.f)\n",
     ""},
    {"a target comes once, where it stands first",
     "# G\n## A\n- [a](a.md)\n## B\n- [a](./a.md#part)\n- [b](b.md)\n",
     "a.md < A\nb.md < B\n"},
    {"spaces in names",
     "# G\n## A\n- [a](system%20design/a.md)\n- [b](<b c.md>)\n- [p](5%.md)\n",
     "system design/a.md < \nb c.md < \n5%.md < \n"},
    {"code lists nothing", "# G\n## A\n```\n- [a](a.md)\n```\n", ""},
    {"nothing", "", ""},
};

static void lists(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct index index;
    const char *entries = "";

    assert_true(index_read(text_of(row->markdown), &arena, &index, NULL));
    for (size_t i = 0; i < index.count; i++) {
        const struct index_entry *entry = &index.entries[i];
        struct text topic = topic_title(entry->topic, &arena);

        entries =
            arena_printf(&arena, "%s%s%.*s < %.*s\n", entries, entry->named ? "!" : "",
                         TEXT_ARGUMENTS(entry->target), TEXT_ARGUMENTS(topic));
    }
    assert_string_equal(entries, row->entries);
    arena_free(&arena);
}

static void an_entry_knows_its_line(void **state) {
    struct arena arena = {0};
    struct index index;

    (void)state;
    assert_true(index_read(TEXT("# A\n\n- [a](a.md)\n"), &arena, &index, NULL));
    assert_int_equal(index.entries[0].line, 3);
    arena_free(&arena);
}

static void lines_that_ask_lead_to_one_guide_each(void **state) {
    static const struct {
        const char *markdown;
        const char *questions;  // a line each
    } asking[] = {
        {"# G\n- 1.What is a? - [link](a.md)\n- [Why b?](x/b.md)\n- [Cs](c.md)\n"
         "- Explain d [here](https://github.com/me/g/blob/main/x/d.md)\n",
         "a.md < What is a?\nx/b.md < Why b?\nc.md < \nx/d.md < Explain d\n"},
        {"# G\n- [Why b?](b.md#b)\n- [Why c?](b.md#c)\n- [Why d?](b.md#d)\n", ""},
        {"# G\n- [Why a?](a.md)\n- [b](b.md)\n- [Why c?](c.md)\n- [d](d.md)\n"
         "- [Why e?](e.md)\n",
         ""},
        {"# G\n- [Why a?](a.md)\n- [What is b?](b.md)\n", ""},
        {"# G\n## Parts\n- [a](a.md)\n- [b](b.md)\n- [c](c.md)\n- [Why d?](d.md)\n"
         "## Common questions\n- [What is e](e.md)\n- [f](f.md)\n"
         "- [what-is-a-g](g.md)\n- [Explain h](h.md)\n- [h-vs-i](i.md)\n",
         "e.md < What is e\ng.md < what is a g\nh.md < Explain h\ni.md < h vs i\n"},
        {"# G\n## Questions\n- [What is a](a.md)\n- [b](b.md)\n- [Why c?](c.md)\n", ""},
        {"# G\n- [Why a?](a.md) [b](b.md)\n- [Why c?](https://x.y/c.md)\n- [Why "
         "d?](d.md)\n",
         ""},
        {"# G\n- [x] [Why a?](a.md)\n- [ ] Why b? [link](b.md)\n- [X] [Why c?](c.md)\n",
         "a.md < Why a?\nb.md < Why b?\nc.md < Why c?\n"},
        {"# G\n| # | Question | Level |\n|---|---|---|\n| 1 | [Why a?](a.md) | Easy |\n"
         "| 2 | Why b? | [link](b.md) |\n| 3 | [Why c?](c.md) | Why d? |\n"
         "| 4 | [e](e.md) | Why f? |\n",
         "a.md < Why a?\nb.md < Why b?\nc.md < Why c?\ne.md < \n"},
        {"# G\n### [Why a?](a.md)\n\n### Why b?\n\n[Read on](b.md)\n\n### Explain "
         "c.\n\n[Read on](c.md)\n\n### Why d?\n\nSee [this](d.md).\n",
         "a.md < Why a?\nb.md < Why b?\nc.md < Explain c.\n"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(asking); i++) {
        struct arena arena = {0};
        struct index index;
        const char *questions = "";

        assert_true(index_read(text_of(asking[i].markdown), &arena, &index, NULL));
        for (size_t j = 0; j < index.question_count; j++) {
            const struct index_question *question = &index.questions[j];

            questions = arena_printf(&arena, "%s%.*s < %.*s\n", questions,
                                     TEXT_ARGUMENTS(question->target),
                                     TEXT_ARGUMENTS(question->text));
        }
        assert_string_equal(questions, asking[i].questions);
        arena_free(&arena);
    }
}

static void its_title_or_what_stands_before_other_headings_may_promise(void **state) {
    static const struct {
        const char *markdown;
        bool promises;
    } promising[] = {
        {"# Pump interview questions\n\nText.\n", true},
        {"# Насосы: вопросы\n", true},
        {"# Pumps\n\nQuestions that interviews ask.\n\n## Parts\n", true},
        {"![](a.png)\n\nТипичные вопросы на собеседованиях.\n\n- [a](a.md)\n", true},
        {"# Pumps\n\nQuestions are welcome.\n", false},
        {"# Pump interview guide\n\nHow to prepare.\n", false},
        {"# Pumps\n\n## Help\n\nQuestions that interviews ask.\n", false},
        {"# Pumps\n\n## Interview questions\n\n- [a](a.md)\n", false},
        {"", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(promising); i++) {
        struct arena arena = {0};
        struct index index;

        assert_true(index_read(text_of(promising[i].markdown), &arena, &index, NULL));
        assert_int_equal(index.promises, promising[i].promises);
        arena_free(&arena);
    }
}

static void bytes_that_are_no_text_are_refused(void **state) {
    struct arena arena = {0};
    struct index index;
    struct error err = {0};

    (void)state;
    assert_false(index_read(TEXT("# a\n\0\n"), &arena, &index, &err));
    assert_int_equal(err.kind, ERROR_FORMAT);
    assert_int_equal(index.count, 0);
    arena_free(&arena);
}

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(an_entry_knows_its_line),
        cmocka_unit_test(lines_that_ask_lead_to_one_guide_each),
        cmocka_unit_test(its_title_or_what_stands_before_other_headings_may_promise),
        cmocka_unit_test(bytes_that_are_no_text_are_refused),
    };
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, lists, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(others, NULL, NULL);
}
