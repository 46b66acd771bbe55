// SPDX-License-Identifier: MIT
// Topic paths: names of folders, names that say the same, and where a guide's cards belong.

#include "support/check.h"

#include <viva/guide.h>
#include <viva/topic.h>

#include <string.h>

static struct folder_row {
    const char *name;
    const char *folder;
    const char *expected;
} folder_rows[] = {
    {"numbers and joints go", "03-system_design", "System design"},
    {"a number with parts", "1.2 locks", "Locks"},
    {"a number with a dot", "01.intro", "Intro"},
    {"a number with a bracket", "2) trees", "Trees"},
    {"a number that is part of the name", "3d-graphics", "3d graphics"},
    {"a number alone", "2024", "2024"},
    {"capitals stay", "JavaScript", "JavaScript"},
    {"abbreviations", "sql", "SQL"},
    {"a word is no abbreviation", "go", "Go"},
    {"several joints are one space", "data__structures--and", "Data structures and"},
    {"other letters", "базы-данных", "базы данных"},
    {"nothing but joints", "--", ""},
    {"no UTF-8", "\xFF-a", ""},
};

static void names_a_folder(void **state) {
    const struct folder_row *row = *state;
    struct arena arena = {0};

    assert_string_equal(text_string(topic_of_folder(text_of(row->folder), &arena), &arena),
                        row->expected);
    arena_free(&arena);
}

static struct layout_row {
    const char *name;
    const char *folder;
    bool layout;
} layout_rows[] = {
    {"a folder of a project is layout", "src", true},
    {"one of a site, in any case", "I18n", true},
    {"what only says that it holds questions", "questions", true},
    {"what a program for sites puts there", "docusaurus-plugin-content-docs", true},
    {"a subject is none", "databases", false},
    {"nor is a language", "de", false},
};

static void lays_out(void **state) {
    const struct layout_row *row = *state;
    struct arena arena = {0};

    assert_int_equal(topic_is_layout(text_of(row->folder), &arena), row->layout);
    arena_free(&arena);
}

static struct agreement_row {
    const char *name;
    const char *a;
    const char *b;
    bool agree;
} agreement_rows[] = {
    {"the same name", "Python", "Python", true},
    {"case", "Python", "python", true},
    {"punctuation", "Node.js", "nodejs", true},
    {"signs that tell names apart", "C++", "C", false},
    {"sharps that tell names apart", "C#", "C", false},
    {"a number before it", "3. Databases", "Databases", true},
    {"a number behind it", "Python 2", "Python 3", false},
    {"numbers alone", "2023", "2024", false},
    {"questions behind it", "Python Questions", "Python", true},
    {"interview questions", "Python Interview Questions", "python", true},
    {"interview questions and answers", "Go Interview Questions and Answers", "Go", true},
    {"with a sign", "Go: Interview Questions & Answers", "Go", true},
    {"Q&A", "React Q&A", "React", true},
    {"a guide", "Redis interview guide", "Redis", true},
    {"an A of its own", "Vitamin A", "Vitamin", false},
    {"such words before it", "Question types", "types", false},
    {"another name", "Python", "Perl", false},
    {"scripts without spaces know no plurals", "Nacos核心", "Nacos 核心", true},
    {"nothing agrees with nothing", "Questions", "Interview", false},
};

static void agrees(void **state) {
    const struct agreement_row *row = *state;
    struct arena arena = {0};

    assert_int_equal(topic_names_agree(text_of(row->a), text_of(row->b), &arena),
                     row->agree);
    assert_int_equal(topic_names_agree(text_of(row->b), text_of(row->a), &arena),
                     row->agree);
    arena_free(&arena);
}

static struct under_row {
    const char *name;
    const char *path;  // with slashes, as the results
    const char *more;
    const char *expected;
} under_rows[] = {
    {"nothing under nothing", "", "", ""},
    {"a name alone", "", "Python", "Python"},
    {"a name under a path", "Backend", "Python / Core", "Backend / Python / Core"},
    {"a name that is there", "Backend / Python", "python questions", "Backend / Python"},
    {"a name that says nothing", "Backend", "Interview Questions", "Backend"},
    {"a name that says nothing, alone", "", "Questions", "Questions"},
    {"empty names", " / Backend //", "/ / Core", "Backend / Core"},
    {"a name twice in one path", "", "Core / core", "Core"},
};

static void goes_under(void **state) {
    const struct under_row *row = *state;
    struct arena arena = {0};
    struct text path = topic_under(topic_parse(text_of(row->path), &arena),
                                   topic_parse(text_of(row->more), &arena), &arena);

    assert_string_equal(text_string(topic_title(path, &arena), &arena), row->expected);
    arena_free(&arena);
}

static struct guide_row {
    const char *name;
    const char *above;
    const char *file;
    const char *markdown;
    const char *topic;  // of the last card
    const char *place;
} guide_rows[] = {
    {"folders, title, heading", "Backend", "a.md", "# Python\n## Core\n### Q: a\nb\n",
     "Backend / Python / Core"},
    {"a title that repeats its folder", "Python", "a.md",
     "# Python Interview Questions\n## Core\n### Q: a\nb\n", "Python / Core"},
    {"a heading that repeats a folder", "Python", "a.md",
     "# Notes\n## 1. python\n### Q: a\nb\n", "Python / Notes"},
    {"a title that says nothing", "Python", "a.md", "# Interview Questions\n### Q: a\nb\n",
     "Python"},
    {"a file without a title", "Python", "locks.md", "### Q: a\nb\n", "Python / locks"},
    {"a README without a title is its folder", "Python", "Readme.md", "### Q: a\nb\n",
     "Python"},
    {"a README without a title or folder", "", "README.md", "### Q: a\nb\n", "README"},
    {"folders of a site name nothing, the one above them does", "", "en.md",
     "### Q: a\nb\n### Q: c\nd\n", "en", "locks/keys"},
    {"not even a README of its own", "", "README.md", "### Q: a\nb\n", "Locks",
     "locks/questions/a"},
    {"titles that stand side by side", "Python", "a.md",
     "# A\n### Q: x\ny\n# B\n### Q: x\nz\n", "Python / B"},
    {"a file alone keeps its title", "", "python.md",
     "# Python Interview Questions\n## Python\n### Q: a\nb\n",
     "Python Interview Questions"},
    {"a heading that begins as its title does stays as it is written", "", "a.md",
     "# Locks\n## Lock Orders\n### Q: a\nb\n", "Locks / Lock Orders"},
    {"brackets behind a name add nothing", "Locks", "a.md",
     "# Locks (all that hold)\n### Q: a\nb\n", "Locks"},
    {"a folder goes that its title says again", "Locks", "a.md",
     "# Common Locks\n### Q: a\nb\n", "Common Locks"},
    {"unless that says much else", "Locks", "a.md",
     "# All That Holds: Keys, Bars and Locks\n### Q: a\nb\n",
     "Locks / All That Holds: Keys, Bars and Locks"},
    {"or only one of its headings says it", "Locks", "README.md",
     "## Common Locks\n### Q: a\nb\n## Keys\n### Q: a\nb\n## Other Locks\n### Q: e\nf\n",
     "Locks / Other Locks"},
    {"a title stays that a heading says again", "", "a.md",
     "# Locks\n## Common Locks\n### Q: a\nb\n", "Locks / Common Locks"},
    {"the heading of a file without a title is spelled better", "", "data-lock.md",
     "## Data Locks\n### Q: a\nb\n### Q: c\nd\n", "Data Locks"},
    {"nor does a name without spaces say itself again", "\u9501", "a.md",
     "# \u9501 \u9762\u8BD5\u9898\n### Q: a\nb\n", "\u9501"},
    {"a number is no name", "Locks", "07.md", "## #7\n### Q: a\nb\n### Q: c\nd\n", "Locks"},
    {"nor is a day or a date", "", "a.md", "# Locks\n## Day 3 (2020-02-01)\n### Q: a\nb\n",
     "Locks"},
    {"a year is one", "", "a.md", "# Locks\n## 2020\n### Q: a\nb\n", "Locks / 2020"},
    {"a question is no name", "", "a.md", "# Locks\n## Why?\n### Q: a\nb\n### Q: c\nd\n",
     "Locks"},
    {"a long title is cut to its subject", "", "a.md",
     "# Keys of Old Houses: All That You Need To Know Before You Open A Door\n### Q: "
     "a\nb\n",
     "Keys of Old Houses"},
    {"by as little as is enough", "", "a.md",
     "# Keys of Old Houses #3 - Advanced Level - All That You Need To Know (Doors)\n### Q: "
     "a\n"
     "b\n",
     "Keys of Old Houses #3 - Advanced Level"},
    {"of an exam as well", "", "a.md",
     "# Certified Locksmith For Old And New Houses (CLH) Practice Tests Questions & "
     "Answers\n### Q: a\nb\n",
     "Certified Locksmith For Old And New Houses (CLH)"},
    {"one that is longer than a screen names nothing above others", "", "a.md",
     "# One Thousand and One Keys To Open All Old And New Doors Of The Houses In This "
     "Whole Wide Town\n## Gates\n### Q: a\nb\n",
     "Gates"},
    {"a first heading with questions of its own is no title", "", "interview.md",
     "# Keys\n- What is a?\n- What is b?\n# Locks\n- What is c?\n- What is d?\n", "Locks"},
    {"nor is one that asks among as many as stand beside it", "Locks", "keys.md",
     "# How do you turn a:\nb\n# What is c?\nd\n# What is e?\nf\n# What is g?\nh\n",
     "Locks / keys"},
    {"but one above all others", "Locks", "keys.md",
     "# How to turn a:\nb\n## What is c?\nd\n## What is e?\nf\n## What is g?\nh\n",
     "Locks / How to turn a"},
    {"a sharp is part of a name", "", "a.md", "# C#\n## F# #\n### Q: a\nb\n", "C# / F#"},
    {"a hash behind a word is not", "", "a.md", "# Locks#\n### Q: a\nb\n", "Locks"},
    {"an arrow back is no part of a name", "", "a.md",
     "# [[\u2B06]](#top) Locks\n## [\u2191](#top) Keys\n### Q: a\nb\n", "Locks / Keys"},
    {"nor is one behind it", "", "a.md",
     "# Locks\n## <a name='k'>Keys:</a> [[\u2191]](#top)\n### Q: a\nb\n", "Locks / Keys"},
    {"nor are the numbers of its questions", "", "a.md",
     "# Locks\n## Keys (Q1\u2013Q20)\n### Q: a\nb\n", "Locks / Keys"},
    {"nor are they before it", "", "a.md", "# Locks\n## 21-40: Keys\n### Q: a\nb\n",
     "Locks / Keys"},
    {"nor are they behind a dash", "", "a.md",
     "# Locks\n## Keys - Questions 1-20\n### Q: a\nb\n", "Locks / Keys"},
    {"years are part of a name", "", "a.md", "# Locks\n## Keys (1990-2000)\n### Q: a\nb\n",
     "Locks / Keys (1990-2000)"},
    {"and so is what counts no questions", "", "a.md",
     "# Locks\n## Keys 3-9\n### Q: a\nb\n", "Locks / Keys 3-9"},
    {"several joints of a file's name are one space", "Locks", "old--keys.md",
     "### Q: a\nb\n### Q: c\nd\n", "Locks / old keys"},
    {"nor is the name of an emoji", "", "a.md", "# :books: :+1: Locks\n### Q: a\nb\n",
     "Locks"},
    {"a paragraph that became a heading is no name", "", "a.md",
     "# Locks\n## I wrote these down when I was asked about locks again and again, and "
     "some "
     "of them are hard, so take a pencil, some paper and a cup of tea\n### Q: a\nb\n",
     "Locks"},
    {"nor is a number in words a part of the name", "", "a.md",
     "# Locks\n## 二、钥匙\n### Q: a\nb\n", "Locks / 钥匙"},
    {"a table of contents is no chapter", "", "a.md",
     "# Locks\n## Table of Contents\n- [What is a?](#a)\n### Q: a\nb\n", "Locks"},
    {"nor is it a title", "", "a.md",
     "---\ntitle: Locks\n---\n# Contents\n- [Keys](#keys)\n- [Bars](#bars)\n\n## Keys\n"
     "### Q: a\nb\n\n## Bars\n### Q: c\nd\n",
     "Locks / Bars"},
    {"whatever it is called, where headings below it skip a level", "", "a.md",
     "# Locks\n## Ichibo\n- [Keys](#keys)\n- [Bars](#bars)\n\n#### Keys\n##### Q: a\nb\n\n"
     "#### Bars\n##### Q: c\nd\n",
     "Locks / Bars"},
    {"nor is the last thing before such headings", "", "a.md",
     "# Locks\n## Ichibo\nx\n\n## Kyodo\ny\n\n#### Keys\n##### Q: a\nb\n\n#### Bars\n"
     "##### Q: c\nd\n",
     "Locks / Bars"},
    {"where others have such below them it is one", "", "a.md",
     "# Locks\n## Keys\n#### Old\n##### Q: a\nb\n\n## Bars\n#### New\n##### Q: c\nd\n",
     "Locks / Bars / New"},
    {"but what asks two levels below it is its part", "", "a.md",
     "# Locks\n## Keys\nx\n\n## Bars\n#### Q: c\nd\n#### Q: e\nf\n", "Locks / Bars"},
    {"a link to another site that comes back is an advert", "", "a.md",
     "# Locks\n## Learn it: [all keys](https://example.org)\n### Doors\n#### Q: e\nf\n## "
     "Learn it: [all keys](https://example.org)\n### Keys\n#### Q: a\nb\n## "
     "Learn it: [all keys](https://example.org)\n### Bars\n#### Q: c\nd\n",
     "Locks / Bars"},
    {"a file that is called as its question begins names nothing more", "Locks",
     "12 - What makes a lock turn w.md", "### What makes a lock turn when it is cold?\nb\n",
     "Locks"},
    {"in no language", "", "a.md", "# Locks\n## \u76EE\u5F55 / Contents\n### Q: a\nb\n",
     "Locks"},
    {"nor with a name before it", "", "a.md",
     "# Locks\n## Locks · \u76EE\u5F55\n### Q: a\nb\n", "Locks"},
    {"nor with one behind a dash", "", "a.md",
     "# Locks\n## Sum\u00E1rio - Doors\n### Q: a\nb\n", "Locks"},
    {"nor is where the answers stand", "", "a.md",
     "# Locks\n- [Why a?](#a)\n- [Why b?](#b)\n\n## Answers\n- Why a?\n\n  c\n- Why "
     "b?\n\n  d\n",
     "Locks"},
    {"what the author says of themselves is none", "", "a.md",
     "# Locks\n## I teach at a school\n### Keys\n#### Q: a\nb\n", "Locks / Keys"},
    {"a group that folds is a chapter of what folds in it", "", "a.md",
     "# Locks\n<details>\n<summary><h3>Keys</h3></summary>\n\n<details>\n"
     "<summary>What is a?</summary>\n\nb\n\n</details>\n<details>\n"
     "<summary>What is c?</summary>\n\nd\n\n</details>\n\n</details>\n",
     "Locks / Keys"},
    {"a heading in it stands over nothing behind its end", "", "a.md",
     "# Locks\n<details>\n<summary>Keys</summary>\n\n### Old\n\n<details>\n"
     "<summary>What is a?</summary>\n\nb\n\n</details>\n<details>\n"
     "<summary>What is c?</summary>\n\nd\n\n</details>\n\n</details>\n\n<details>\n"
     "<summary>Bolts</summary>\n\n<details>\n<summary>What is e?</summary>\n\nf\n\n"
     "</details>\n<details>\n<summary>What is g?</summary>\n\nh\n\n</details>\n\n"
     "</details>\n",
     "Locks / Bolts"},
    {"a question is no chapter of those below", "", "a.md",
     "# Locks\n## Keys\n### Q: a\nb\n#### Q: c\n", "Locks / Keys"},
    {"nor of those beside it when it has no answer", "", "a.md",
     "# Interview\n## 1. What is a?\nb\n## 2. Explain c\n## 3. What is d?\ne\n",
     "Interview"},
    {"one that lost a hash has the title above", "", "a.md",
     "# Interview\n## Q1: a\nb\n# Q2: c\nd\n## Q3: e\nf\n", "Interview"},
    {"one that only names what it stands over is one", "", "a.md",
     "# Interview\n## Keys\n## What is a?\nb\n## Explain c\n## What is d?\ne\n",
     "Interview / Keys"},
    {"one that says what any guide holds is none", "", "a.md",
     "# Interview Questions\n## Keys\n### Q: a\nb\n", "Keys"},
    {"what is said about the guide stands over none of its questions", "", "a.md",
     "# Locks\n## Contribution\nWrite.\n### Q: a\nb\n", "Locks"},
    {"nor does a sentence", "", "a.md",
     "# Locks\n## We turn the key as before.\n### Q: a\nb\n", "Locks"},
    {"grades stand beside each other whatever their levels", "", "a.md",
     "# Locks\n## Keys\n### Basic\n##### Q: a\nb\n#### Advanced level\n##### Q: c\nd\n",
     "Locks / Keys / Advanced level"},
    {"but over other chapters", "", "a.md",
     "# Locks\n## Basic\n### Keys\n#### Senior\n##### Q: a\nb\n",
     "Locks / Basic / Keys / Senior"},
    {"a README is no topic", "", "README.md",
     "## Keys\n### Q: a\nb\n## Bolts\n### Q: c\nd\n", "Bolts"},
    {"in no language", "", "readme_zh-CN.md",
     "## Keys\n### Q: a\nb\n## Bolts\n### Q: c\nd\n", "Bolts"},
    {"unless there is nothing else", "", "README.md", "Q: a\nA: b\n\nQ: c\nA: d\n",
     "README"},
    {"a name that begins so is one", "", "home-office.md",
     "## Keys\n### Q: a\nb\n## Bolts\n### Q: c\nd\n", "home office / Bolts"},
    {"a question's label with a number only counts", "", "a.md",
     "# Question 13 - Locks\n## What is a?\nb\n## What is c?\nd\n## What is e?\nf\n",
     "a / Locks"},
    {"a remark among questions is no title", "", "keys-interview-questions.md",
     "What is a lock?\nIt holds.\n\nWhat is a key?\nIt opens.\n\nWhat is a bolt?\nIt "
     "bars.\n\n# Example\nturn it\n\nWhat is a chain?\nIt binds.\n",
     "keys interview questions"},
    {"a number that only gives the order is no part of a name", "", "a.md",
     "# Locks\n## 02_Keys\n### 03 Bits\n#### Q: a\nb\n#### Q: c\nd\n",
     "Locks / Keys / Bits"},
    {"nor is it of a file's", "", "2. Keys.md", "### Q: a\nb\n### Q: c\nd\n", "Keys"},
    {"whatever parts it from the name", "", "12-keys.md", "### Q: a\nb\n### Q: c\nd\n",
     "keys"},
    {"a number that counts is one", "", "12-keys-questions.md",
     "### Q: a\nb\n### Q: c\nd\n", "12 keys questions"},
    {"and so it is in a heading", "", "a.md", "# Locks\n## 3 ways in\n### Q: a\nb\n",
     "Locks / 3 ways in"},
    {"how many questions there are, in whatever praise, is no subject", "", "a.md",
     "# Locks\n## 50 viva questions with detailed answers (level 2)\n### Q: a\nb\n### Q: "
     "c\nd\n",
     "Locks"},
    {"nor is the number of a file of them", "Locks", "Questions2.md",
     "### Q: a\nb\n### Q: c\nd\n", "Locks"},
    {"what sums up or explains marks is no chapter", "", "a.md",
     "# Locks\n## Legend\n### Q: a\nb\n", "Locks"},
    {"nor is it a title", "Doors", "keys.md",
     "# Final Interview Summary (Quick Revision)\n### Q: a\nb\n### Q: c\nd\n",
     "Doors / keys"},
    {"the name of a file of one question says that again", "Doors", "03-key-or-latch.md",
     "### Question\nWhat shuts a door?\n\n### Answer\n\nA latch.\n\n### Keys\n\nThey "
     "turn.\n",
     "Doors"},
    {"of two it names what both are about", "Doors", "03-keys.md",
     "### Question\nWhat shuts a door?\n\n### Answer\n\nA latch.\n\n### "
     "Question\nWhat opens it?\n\n### Answer\n\nA key.\n",
     "Doors / keys"},
    {"nor is what a button says", "", "a.md",
     "# Locks\n<details>\n<summary>Open keys and reveal all</summary>\n\n<details>\n"
     "<summary>What is a?</summary>\n\nb\n\n</details>\n<details>\n"
     "<summary>What is c?</summary>\n\nd\n\n</details>\n\n</details>\n",
     "Locks"},
};

static void lies_under(void **state) {
    const struct guide_row *row = *state;
    struct arena arena = {0};
    const struct guide_options options = {.topic = topic_parse(text_of(row->above), &arena),
                                          .place = row->place};
    struct guide guide;

    assert_true(
        guide_parse(text_of(row->markdown), row->file, &options, &arena, &guide, NULL));
    assert_true(guide.card_count > 0);
    assert_string_equal(
        text_string(topic_title(guide.cards[guide.card_count - 1].topic, &arena), &arena),
        row->topic);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(folder_rows) + COUNT(layout_rows) +
                            COUNT(agreement_rows) + COUNT(under_rows) + COUNT(guide_rows)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(folder_rows); i++) {
        tests[count++] = (struct CMUnitTest){folder_rows[i].name, names_a_folder, NULL,
                                             NULL, &folder_rows[i]};
    }
    for (size_t i = 0; i < COUNT(layout_rows); i++) {
        tests[count++] =
            (struct CMUnitTest){layout_rows[i].name, lays_out, NULL, NULL, &layout_rows[i]};
    }
    for (size_t i = 0; i < COUNT(agreement_rows); i++) {
        tests[count++] = (struct CMUnitTest){agreement_rows[i].name, agrees, NULL, NULL,
                                             &agreement_rows[i]};
    }
    for (size_t i = 0; i < COUNT(under_rows); i++) {
        tests[count++] =
            (struct CMUnitTest){under_rows[i].name, goes_under, NULL, NULL, &under_rows[i]};
    }
    for (size_t i = 0; i < COUNT(guide_rows); i++) {
        tests[count++] =
            (struct CMUnitTest){guide_rows[i].name, lies_under, NULL, NULL, &guide_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
