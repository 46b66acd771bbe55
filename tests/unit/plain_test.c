// SPDX-License-Identifier: MIT
// Plain text, points and links of Markdown; grades and topic paths.

#include "support/check.h"

#include <viva/card.h>
#include <viva/plain.h>

static struct row {
    const char *name;
    const char *markdown;
    const char *plain;
    const char *points[9];
    const char *links[4];
} rows[] = {
    {.name = "emphasis and code lose their marks",
     .markdown = "Use **`yield`** and *not* `return  x`.",
     .plain = "Use yield and not return x."},
    {.name = "links and images leave their text",
     .markdown = "See [the docs](https://a.b/c) and ![a cat](cat.png).",
     .plain = "See the docs and a cat."},
    {.name = "a picture on a line of its own says nothing",
     .markdown = "Look:\n\n![diagram 2](a.png)\n\nor\n![b](b.png)\n![c](c.png)",
     .plain = "Look: or",
     .points = {"Look:", "or"}},
    {.name = "inline HTML goes, its text stays",
     .markdown = "press <kbd>q</kbd> to<br/>quit",
     .plain = "press q to quit"},
    {.name = "a type in angle brackets is no tag",
     .markdown = "List<String>, Box<dyn Trait>, Set<Map> and a<br>b",
     .plain = "List<String>, Box<dyn Trait>, Set<Map> and a b"},
    {.name = "neither is a gap to fill in, or an element of a framework",
     .markdown = "git checkout <branch>, <ng-content> and <App />",
     .plain = "git checkout <branch>, <ng-content> and <App />"},
    {.name = "nor an element that is only spoken of",
     .markdown = "Of <div> and <span>, <b>not</b> <b>this",
     .plain = "Of <div> and <span>, not this"},
    {.name = "a tag that is closed or sets something is one, whatever its name",
     .markdown = "<Tip>a</Tip> <card-image src=\"b\"> c",
     .plain = "a c"},
    {.name = "HTML blocks lose tags and comments",
     .markdown = "<div class=\"x\">a &amp; b<!-- no > no --></div>\n\nc",
     .plain = "a & b c"},
    {.name = "entities are decoded",
     .markdown = "a &lt; b &#8212; c",
     .plain = "a < b \xE2\x80\x94 c"},
    {.name = "numeric entities in HTML blocks are decoded",
     .markdown = "<p>&#65;&#x42;&nosuch;&#0;</p>",
     .plain = "AB&nosuch;\uFFFD"},
    {.name = "soft and hard breaks are spaces", .markdown = "a\nb  \nc", .plain = "a b c"},
    {.name = "sentences go on over the ends of lines",
     .markdown = "One thing. Two\nthings.  \n\u00c9t\u00e9 three",
     .plain = "One thing. Two things. \u00c9t\u00e9 three",
     .points = {"One thing.", "Two things.", "\u00c9t\u00e9 three"}},
    {.name = "a number at the front of a line may be a list's",
     .markdown = "One thing. Two\n\n1. three\n2. four",
     .plain = "One thing. Two three four",
     .points = {"three", "four"}},
    {.name = "code blocks keep their words",
     .markdown = "a\n\n```c\nint x;\n\nint y;\n```\n\nb",
     .plain = "a int x; int y; b",
     .points = {"a", "b"}},
    {.name = "cells of a table stand side by side, without pipes and dashes",
     .markdown = "| a | b |\n|---|:-:|\n| `c` | d \\| e |\n",
     .plain = "a b c d | e"},
    {.name = "a bar in a line alone is a word",
     .markdown = "a? ||b|| or c | d",
     .plain = "a? ||b|| or c | d",
     .points = {"a?", "||b|| or c | d"}},
    {.name = "tildes that strike out go, others stay",
     .markdown = "~~a~~ ~b~ 5~10 ~c",
     .plain = "a b 5~10 ~c"},
    {.name = "the boxes of tasks go",
     .markdown = "- [ ] a\n- [x] b\n",
     .plain = "a b",
     .points = {"a", "b"}},
    {.name = "footnotes are numbered and come last",
     .markdown = "a[^x], b.\n\n[^x]: c *d*\n\n    e\n\nf",
     .plain = "a[1], b. f [1] c d e",
     .points = {"a[1], b.", "f"}},
    {.name = "an alert says what it is", .markdown = "> [!TIP]\n> a", .plain = "Tip a"},
    {.name = "a bare address is its text",
     .markdown = "see www.a.b.",
     .plain = "see www.a.b."},
    {.name = "words go on through tags in HTML blocks, paragraphs do not",
     .markdown = "<p>H<sub>2</sub>O</p><p>1 < 2</p>",
     .plain = "H2O 1 < 2"},
    {.name = "nothing is nothing", .markdown = "", .plain = ""},
    {.name = "top-level items are the points",
     .markdown = "Intro. More.\n\n- one\n  - inner\n- **two**\n\nand\n\n1. three\n",
     .plain = "Intro. More. one inner two and three",
     .points = {"one inner", "two", "three"}},
    {.name = "one item that wraps the rest gives its nested ones",
     .markdown = "* It is:\n  * fast\n  * small\n",
     .plain = "It is: fast small",
     .points = {"fast", "small"}},
    {.name = "one item without nested ones is one point",
     .markdown = "- only this\n",
     .plain = "only this",
     .points = {"only this"}},
    {.name = "without a list the sentences are the points",
     .markdown = "It is fast, e.g. in Rust. It is 3.5 times smaller! \"Why?\" Because.",
     .plain = "It is fast, e.g. in Rust. It is 3.5 times smaller! \"Why?\" Because.",
     .points = {"It is fast, e.g. in Rust.", "It is 3.5 times smaller!", "\"Why?\"",
                "Because."}},
    {.name = "Chinese sentences need no space",
     .markdown = "\xE5\xBF\xAB\xE3\x80\x82\xE5\xB0\x8F\xE3\x80\x82",
     .plain = "\xE5\xBF\xAB\xE3\x80\x82\xE5\xB0\x8F\xE3\x80\x82",
     .points = {"\xE5\xBF\xAB\xE3\x80\x82", "\xE5\xB0\x8F\xE3\x80\x82"}},
    {.name = "one sentence has no points", .markdown = "Just this.", .plain = "Just this."},
    {.name = "links alone are no point, be they a paragraph or a list behind others",
     .markdown = "It shuts. It opens.\n\n[Read on](http://x.y/a), [more](http://x.y/b)\n",
     .plain = "It shuts. It opens. Read on, more",
     .points = {"It shuts.", "It opens."}},
    {.name = "a link among words, or a list of them that is all there is, is one",
     .markdown = "It shuts, see [a](http://x.y/a). It opens.\n",
     .plain = "It shuts, see a. It opens.",
     .points = {"It shuts, see a.", "It opens."}},
    {.name = "links behind a list",
     .markdown = "- one\n- [two](http://x.y)\n\nSources:\n\n1. [a](http://x.y/a)\n",
     .plain = "one two Sources: a",
     .points = {"one", "two"}},
    {.name = "links that are all the answer",
     .markdown = "- [a](http://x.y/a)\n- [b](http://x.y/b)\n",
     .plain = "a b",
     .points = {"a", "b"}},
    {.name = "eight sentences have no points",
     .markdown = "A b. C d. E f. G h. I j. K l. M n. O p.",
     .plain = "A b. C d. E f. G h. I j. K l. M n. O p."},
    {.name = "relative links are files beside the guide, each once",
     .markdown = "[a](examples/gil.py#L3) [b](https://x.y) [c](#top) [d](mailto:x) "
                 "[e](/etc/passwd) "
                 "[f](examples/gil.py) ![g](cat.png) [h](b.md?x=1)",
     .plain = "a b c d e f g h",
     .links = {"examples/gil.py", "b.md"}},
};

static void same_list(size_t count, const struct text *list, const char *const *expected) {
    for (size_t i = 0; i < count; i++) {
        assert_non_null(expected[i]);
        assert_int_equal(list[i].size, text_of(expected[i]).size);
        assert_memory_equal(list[i].bytes, expected[i], list[i].size);
    }
    assert_null(expected[count]);
}

static void says(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct text markdown = text_of(row->markdown);
    const struct text *list;
    struct plain plain;
    size_t count;

    assert_string_equal(text_string(plain_text(markdown, &arena), &arena), row->plain);
    count = plain_points(markdown, &arena, &list);
    same_list(count, list, row->points);
    count = plain_links(markdown, &arena, &list);
    same_list(count, list, row->links);
    plain_read(markdown, &arena, &plain);
    assert_string_equal(text_string(plain.text, &arena), row->plain);
    same_list(plain.point_count, plain.points, row->points);
    same_list(plain.link_count, plain.links, row->links);
    arena_free(&arena);
}

static void a_deep_list_does_not_exhaust_the_stack(void **state) {
    struct arena arena = {0};
    enum { DEEP = 4000 };
    char *markdown = arena_new(&arena, 2 * DEEP + 2, 1);

    (void)state;
    for (int i = 0; i < DEEP; i++) {
        markdown[2 * i] = '>';
        markdown[2 * i + 1] = ' ';
    }
    markdown[2 * DEEP] = 'x';
    assert_string_equal(text_string(plain_text(text_of(markdown), &arena), &arena), "x");
    arena_free(&arena);
}

static void grades_have_names_letters_and_digits(void **state) {
    (void)state;
    assert_string_equal(grade_name(GRADE_AGAIN), "again");
    assert_string_equal(grade_name(4), "easy");
    assert_null(grade_name(0));
    assert_null(grade_name(5));
    assert_int_equal(grade_parse("Good"), GRADE_GOOD);
    assert_int_equal(grade_parse("h"), GRADE_HARD);
    assert_int_equal(grade_parse("4"), GRADE_EASY);
    assert_int_equal(grade_parse("5"), 0);
    assert_int_equal(grade_parse(""), 0);
    assert_int_equal(grade_parse("goodness"), 0);
}

static void topics_are_taken_apart(void **state) {
    struct arena arena = {0};
    const struct text *names;

    (void)state;
    assert_int_equal(topic_names(TEXT("Python\x1f"
                                      "Core"),
                                 &arena, &names),
                     2);
    assert_true(text_equal(names[1], TEXT("Core")));
    assert_int_equal(topic_names(TEXT(""), &arena, &names), 0);
    assert_true(text_equal(topic_title(TEXT("Python\x1f"
                                            "Core"),
                                       &arena),
                           TEXT("Python / Core")));
    assert_int_equal(topic_title(TEXT(""), &arena).size, 0);
    arena_free(&arena);
}

static bool sound_alike(const char *one, const char *other) {
    struct arena arena = {0};
    bool alike = plain_sound(text_of(one), &arena) == plain_sound(text_of(other), &arena);

    arena_free(&arena);
    return alike;
}

static void questions_sound_alike_but_for_articles_and_stops(void **state) {
    (void)state;
    assert_true(sound_alike("What is a reed, and why?", "What is the reed and why"));
    assert_true(
        sound_alike("What differs between a, b and c?", "What differs between a, c and b"));
    assert_false(sound_alike("Turn a reed into a comb", "Turn a comb into a reed"));
    assert_false(sound_alike("What does C++ weave?", "What does C weave?"));
    assert_false(sound_alike("What is option a?", "What is option the"));
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 4] = {
        cmocka_unit_test(a_deep_list_does_not_exhaust_the_stack),
        cmocka_unit_test(grades_have_names_letters_and_digits),
        cmocka_unit_test(topics_are_taken_apart),
        cmocka_unit_test(questions_sound_alike_but_for_articles_and_stops),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[4 + i] = (struct CMUnitTest){rows[i].name, says, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
