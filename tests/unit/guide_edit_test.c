// SPDX-License-Identifier: MIT
// What is written into a guide is read back as it was typed, and nothing else changes.

#include "support/check.h"

#include <viva/chance.h>
#include <viva/guide_edit.h>
#include <viva/plain.h>

#include <locale.h>
#include <string.h>

static const char guide_text[] = "# Python\n"
                                 "\n"
                                 "### Q: What is the GIL?\n"
                                 "\n"
                                 "A lock.\n"
                                 "\n"
                                 "## Core\n"
                                 "\n"
                                 "### Q: What is a heap?\n"
                                 "\n"
                                 "A tree.   \n"
                                 "\n"
                                 "#### Deeper\n"
                                 "\n"
                                 "In an array.\n"
                                 "\n"
                                 "# SQL\n"
                                 "\n"
                                 "### Q: What is a view?\n"
                                 "\n"
                                 "A query with a name.";

struct fixture {
    struct arena arena;
    struct guide_edit edit;
    struct guide before;
    struct guide after;
    struct error err;
};

static void parse(struct fixture *fixture, struct text text, struct guide *guide) {
    assert_true(guide_parse(text, "own.md", NULL, &fixture->arena, guide, &fixture->err));
    guide_read_answers(text, guide);
}

static bool add_to(struct fixture *fixture, struct text source,
                   const struct guide_entry *entry) {
    fixture->err = (struct error){.kind = ERROR_NONE};
    if (!guide_add(source, "own.md", entry, &fixture->arena, &fixture->edit,
                   &fixture->err)) {
        return false;
    }
    parse(fixture, source, &fixture->before);
    parse(fixture, fixture->edit.text, &fixture->after);
    return true;
}

static bool is_same_card(const struct card *a, const struct card *b) {
    return text_equal(a->question, b->question) && text_equal(a->answer, b->answer) &&
           text_equal(a->topic, b->topic) && a->kind == b->kind;
}

/** The bytes of before stand around what came, and all cards of before are there. */
static void assert_rest_is_kept(const struct fixture *fixture, struct text source) {
    struct text text = fixture->edit.text;
    size_t front = 0;
    size_t back = 0;

    while (front < source.size && text.bytes[front] == source.bytes[front]) {
        front++;
    }
    while (back < source.size - front &&
           text.bytes[text.size - 1 - back] == source.bytes[source.size - 1 - back]) {
        back++;
    }
    assert_int_equal(front + back, source.size);
    assert_int_equal(fixture->after.card_count, fixture->before.card_count + 1);
    for (size_t i = 0; i < fixture->before.card_count; i++) {
        size_t now = i + (i >= fixture->edit.card);

        assert_true(is_same_card(&fixture->before.cards[i], &fixture->after.cards[now]));
    }
}

/** With line ends as the loader makes them, and trimmed. */
static struct text tidied(const char *typed, struct arena *arena) {
    char *bytes = text_string(text_of(typed), arena);
    size_t size = 0;

    for (size_t i = 0; bytes[i]; i++) {
        if (bytes[i] != '\r' || bytes[i + 1] != '\n') {
            bytes[size++] = bytes[i];
            bytes[size - 1] = bytes[i] == '\r' ? '\n' : bytes[i];
        }
    }
    return text_trim((struct text){bytes, size});
}

static void assert_says(struct fixture *fixture, struct text got, const char *typed) {
    struct text plain = plain_text(got, &fixture->arena);
    struct text expected = plain_text(text_of(typed), &fixture->arena);

    // Last resorts: nothing in the first word, or a code block that says what was typed, byte for byte.
    if (!text_equal(text_folded(plain, &fixture->arena),
                    text_folded(expected, &fixture->arena))) {
        assert_true(text_starts(got, TEXT("```")));
        assert_true(text_holds(got, tidied(typed, &fixture->arena)));
    }
}

// Where cards go

struct placing {
    const char *name;
    const char *topic;     // with / for the separator
    const char *behind;    // what stands right before the new heading
    const char *appended;  // headings before the question, "" for none
    const char *hashes;
};

static struct placing placings[] = {
    {"behind the last card of its topic", "Python", "A lock.\n\n", "", "###"},
    {"behind a card whose answer has headings", "Python/Core", "In an array.\n\n", "",
     "###"},
    {"at the end of a file without a last newline", "SQL", "with a name.\n\n", "", "###"},
    {"a new topic at the end", "Go", "with a name.\n\n", "# Go\n\n", "###"},
    {"a new topic below a known one", "Python/Async", "In an array.\n\n", "## Async\n\n",
     "###"},
    {"a deep topic", "Go/Runtime/Scheduler", "with a name.\n\n",
     "# Go\n\n## Runtime\n\n### Scheduler\n\n", "####"},
    {"a topic of marks", "A_b_c", "with a name.\n\n", "# A\\_b\\_c\n\n", "###"},
};

static struct text topic_of(const char *path, struct arena *arena) {
    struct text topic = text_of(path);
    char *bytes = text_string(topic, arena);

    for (char *at = bytes; *at; at++) {
        *at = *at == '/' ? TOPIC_SEPARATOR : *at;
    }
    return text_of(bytes);
}

static void goes_where_it_belongs(void **state) {
    const struct placing *placing = *state;
    struct fixture fixture = {.edit.card = 0};
    struct guide_entry entry = {.topic = topic_of(placing->topic, &fixture.arena),
                                .question = TEXT("New?"),
                                .answer = TEXT("Yes.")};
    const char *written = arena_printf(&fixture.arena, "%s%s%s Q: New?\n\nYes.\n",
                                       placing->behind, placing->appended, placing->hashes);

    assert_true(add_to(&fixture, TEXT(guide_text), &entry));
    assert_rest_is_kept(&fixture, TEXT(guide_text));
    assert_true(text_holds(fixture.edit.text, text_of(written)));
    assert_true(text_equal(fixture.after.cards[fixture.edit.card].topic, entry.topic));
    arena_free(&fixture.arena);
}

// What was typed is what the card says

static const char *const questions[] = {
    "Why?",
    "Q: Why is it so?",
    "Question 3: why?",
    "3. Why three?",
    "**Bold** or _not_?",
    "**All of it**",
    "C#",
    "What does # do?",
    "What ends in #",
    "# Is this a heading?",
    "- Is this a bullet?",
    "> Is this a quotation?",
    "Is `a | b` code?",
    "Is <b>this</b> bold?",
    "Is <!-- this --> a comment?",
    "Is <this a tag?",
    "Is a &lt; b or & or &amp;?",
    "Two\nlines?",
    "Two paragraphs.\n\nIs this the second?",
    "What does it print?\n\n```python\nfor i in range(3):\n    print(i)\n\n# done\n```",
    "What does it print?\n```python\nprint(1)\n```\nAnd why?",
    "```python\nprint(1)\n```\n\nWhat does it print?",
    "Which?\n\n- [ ] one\n- [x] two",
    "Answer:",
    "A: or B?",
    "\xF0\x9F\x90\x8D Is this a snake?",
    "Is this a snake? \xF0\x9F\x90\x8D",
    "\"Quoted?\"",
    "---",
    "Table?\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    "Summary",
    "References",
    "What is `a``b`?",
    "\\*Escaped\\*?",
    "it\xE2\x80\x9A\xC3\x84\xC3\xB4s?",  // what a repair would take for an apostrophe
    "日本語は？",
    "ما هو؟",
};

static const char *const answers[] = {
    "Yes.",
    "",
    "Answer: yes.",
    "**Answer:** yes.",
    "A: yes.",
    "\"All of it in quotes.\"",
    "\"One\" and \"two\"",
    "TODO",
    "None",
    "...",
    "One.\n\nTwo.\n\n\nThree.",
    "# A heading\n\nText.",
    "### Q: Is this another card?\n\nNo.",
    "## One\n\nText\n\n### Two\n\nMore\n\n# Three",
    "Heading\n=======\n\nText\n\nOther\n-----\n\nMore",
    "Q: Is this another card?\nA: No.",
    "**Q: Is this another card?**\n\nNo.",
    "1. Q: one?\n2. Q: two?",
    "```python\n# no heading\nprint(1)\n\n\n### Q: no card?\n```",
    "~~~\n```\n~~~",
    "```\nno end",
    "    indented code\n    more of it\n\ntext",
    "- a\n  - b\n\n    c\n- d",
    "* **Answer**: yes\n  * one\n  * two",
    "> quoted\n>\n> more",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "<details><summary>Answer</summary>\n\nfolded\n\n</details>",
    "<details>\n<summary>More</summary>\n\nfolded\n\n</details>\n\nbehind",
    "<!-- no end",
    "<!-- viva: answers 0123456789ab -->\n\nText.",
    "text <!-- comment --> text",
    "<div>\n\n# in html\n\n</div>",
    "text\n\n---",
    "---\n\ntext",
    "text\n\n---\n\nmore",
    "---\ntitle: x\n---\n\ntext",
    "[Back to top](#top)",
    "text\n\n[\xE2\xAC\x86 Back to top](#top)",
    "[![badge](a.svg)](b)",
    "[ref]: http://example.org/\n\nSee [ref].",
    "trailing blanks   \nhard break\\\nend",
    "tab\there",
    "Résumé\n=======\n\n日本語",
    "\r\nwindows\r\nlines\r\n",
    "old\rmac\rlines",
    "\n\n\ntext\n\n\n",
    "&amp; &lt;b&gt; &#35;",
    "\\# not a heading",
    "####### seven",
    "#no space",
    "Source: http://example.org/",
    "a\n\n## References\n\n- b",
    "+ a\n+ b",
    "1986. A great year.",
    "O(n\xC2\xB2)",
    "`code`",
    "```",
    "````\n```\n````",
    "text\n```",
    "Setext?\n---",
    "one\ntwo\n===",
    "\xE2\x80\x9CTypographic quotes\xE2\x80\x9D",
    // What a repair would take for an apostrophe; code cannot hold it, so it stands last and mixes with nothing.
    "caf\xC3\xA9 it\xE2\x80\x9A\xC3\x84\xC3\xB4s",
};

static void assert_round_trip(struct fixture *fixture, const char *question,
                              const char *answer) {
    const struct guide_entry entry = {
        .topic = TEXT("Python"), .question = text_of(question), .answer = text_of(answer)};
    const struct card *card;

    if (!add_to(fixture, TEXT(guide_text), &entry)) {
        fail_msg("%s: question \"%s\", answer \"%s\"", fixture->err.message, question,
                 answer);
    }
    assert_rest_is_kept(fixture, TEXT(guide_text));
    card = &fixture->after.cards[fixture->edit.card];
    assert_says(fixture, card->question, question);
    assert_says(fixture, card->answer, answer);
    assert_int_equal(card->kind,
                     tidied(answer, &fixture->arena).size ? CARD_ANSWERED : CARD_PROMPT);
    assert_true(text_equal(card->topic, TEXT("Python")));
    assert_true(text_equal(card->answers, TEXT("")));
    arena_rewind(&fixture->arena);
}

static void every_question_comes_back(void **state) {
    struct fixture fixture = {.edit.card = 0};

    (void)state;
    for (size_t i = 0; i < COUNT(questions); i++) {
        assert_round_trip(&fixture, questions[i], "Yes.");
        assert_round_trip(&fixture, questions[i], "");
    }
    arena_free(&fixture.arena);
}

static void every_answer_comes_back(void **state) {
    struct fixture fixture = {.edit.card = 0};

    (void)state;
    for (size_t i = 0; i < COUNT(answers); i++) {
        assert_round_trip(&fixture, "Why?", answers[i]);
    }
    arena_free(&fixture.arena);
}

static const char *one_of(struct chance *chance, const char *const *texts, size_t count) {
    return texts[chance_next(chance) % count];
}

static void any_mixture_comes_back(void **state) {
    struct fixture fixture = {.edit.card = 0};
    struct chance chance = {3};
    struct arena mixing = {0};

    (void)state;
    for (int i = 0; i < 300; i++) {
        const char *question = one_of(&chance, questions, COUNT(questions));
        const char *first = one_of(&chance, answers, COUNT(answers) - 1);
        const char *second = one_of(&chance, answers, COUNT(answers) - 1);
        const char *between = chance_next(&chance) % 2 ? "\n\n" : "\n";

        assert_round_trip(&fixture, question,
                          arena_printf(&mixing, "%s%s%s", first, between, second));
        arena_rewind(&mixing);
    }
    arena_free(&mixing);
    arena_free(&fixture.arena);
}

static void many_cards_one_after_another_all_stay(void **state) {
    struct arena arena = {0};
    struct text text = TEXT("");
    struct guide guide;

    (void)state;
    for (size_t i = 0; i < COUNT(answers); i++) {
        struct guide_entry entry = {.topic = topic_of(i % 3 ? "A/B" : "C", &arena),
                                    .question = text_of(questions[i % COUNT(questions)]),
                                    .answer = text_of(answers[i])};
        struct guide_edit edit;

        assert_true(guide_add(text, "own.md", &entry, &arena, &edit, NULL));
        text = edit.text;
    }
    assert_true(guide_parse(text, "own.md", NULL, &arena, &guide, NULL));
    assert_int_equal(guide.card_count, COUNT(answers));
    arena_free(&arena);
}

static void line_ends_and_a_byte_order_mark_are_kept(void **state) {
    static const char windows[] = "\xEF\xBB\xBF# Go\r\n\r\n### Q: One?\r\n\r\nYes.\r\n";
    const struct guide_entry entry = {
        .topic = TEXT("Go"), .question = TEXT("Two?"), .answer = TEXT("No.\n\nNever.")};
    struct fixture fixture = {.edit.card = 0};

    (void)state;
    assert_true(add_to(&fixture, TEXT(windows), &entry));
    assert_rest_is_kept(&fixture, TEXT(windows));
    assert_true(text_ends(fixture.edit.text,
                          TEXT("Yes.\r\n\r\n### Q: Two?\r\n\r\nNo.\r\n\r\nNever.\r\n")));
    arena_free(&fixture.arena);
}

static void an_answer_to_another_guide_is_marked(void **state) {
    const struct guide_entry entry = {.topic = TEXT("Python"),
                                      .question = TEXT("What would you ask?"),
                                      .answer = TEXT("# Who decides?"),
                                      .answers = "4k2m8x0p1qrs"};
    struct fixture fixture = {.edit.card = 0};

    (void)state;
    assert_true(add_to(&fixture, TEXT(guide_text), &entry));
    assert_true(
        text_equal(fixture.after.cards[fixture.edit.card].answers, TEXT("4k2m8x0p1qrs")));
    assert_true(text_equal(fixture.after.cards[0].answers, TEXT("")));
    arena_free(&fixture.arena);
}

static void what_would_change_another_card_is_refused(void **state) {
    // The one heading above all is the guide's title, until another stands beside it.
    static const char titled[] = "## Notes\n\n#### Q: One?\n\nx.\n\n#### Q: Two?\n\ny.\n\n"
                                 "#### Q: Three?\n\nz.\n";
    const struct guide_entry entry = {
        .topic = TEXT("Go"), .question = TEXT("Four?"), .answer = TEXT("u.")};
    struct fixture fixture = {.edit.card = 0};

    (void)state;
    assert_false(add_to(&fixture, TEXT(titled), &entry));
    assert_non_null(strstr(fixture.err.message, "in the file itself"));
    arena_free(&fixture.arena);
}

static void what_cannot_be_a_card_is_refused(void **state) {
    static char long_text[CARD_LIMIT];
    struct fixture fixture = {.edit.card = 0};
    struct guide_entry entry = {.question = TEXT(" \n"), .answer = TEXT("x")};

    (void)state;
    assert_false(add_to(&fixture, TEXT(guide_text), &entry));
    assert_string_equal(fixture.err.message, "a card needs a question");
    memset(long_text, 'x', sizeof(long_text));
    entry.question = TEXT("Why?");
    entry.answer = (struct text){long_text, sizeof(long_text)};
    assert_false(add_to(&fixture, TEXT(guide_text), &entry));
    entry.answer = TEXT("-");  // a list of nothing
    assert_false(add_to(&fixture, TEXT(guide_text), &entry));
    entry.answer = TEXT("a\xFF");
    assert_false(add_to(&fixture, TEXT(guide_text), &entry));
    entry.answer = (struct text){"a\0b", 3};
    assert_false(add_to(&fixture, TEXT(guide_text), &entry));
    arena_free(&fixture.arena);
}

static void a_guide_in_another_encoding_is_left_alone(void **state) {
    struct fixture fixture = {.edit.card = 0};
    struct guide_entry entry = {.question = TEXT("Why?"), .answer = TEXT("x")};

    (void)state;
    assert_false(
        add_to(&fixture, TEXT("# Bombas\n\n## \xBFQu\xE9 es?\n\nM\xE1quina.\n"), &entry));
    assert_non_null(strstr(fixture.err.message, "CP1252: save it as UTF-8"));
    arena_free(&fixture.arena);
}

// Changing and removing

static void assert_changed(const char *question, const char *answer, size_t card,
                           const char *expected) {
    struct fixture fixture = {.edit.card = 0};
    struct text new_question = text_of(question);
    struct text new_answer = text_of(answer);

    if (!guide_change(TEXT(guide_text), "own.md", card, question ? &new_question : NULL,
                      answer ? &new_answer : NULL, &fixture.arena, &fixture.edit,
                      &fixture.err)) {
        fail_msg("%s", fixture.err.message);
    }
    assert_int_equal(fixture.edit.card, card);
    assert_string_equal(fixture.edit.text.bytes, expected);
    arena_free(&fixture.arena);
}

static void a_question_is_changed_in_place(void **state) {
    (void)state;
    assert_changed("What is a tree?", NULL, 1,
                   "# Python\n\n### Q: What is the GIL?\n\nA lock.\n\n## Core\n\n"
                   "### Q: What is a tree?\n\nA tree.   \n\n#### Deeper\n\nIn an array.\n\n"
                   "# SQL\n\n### Q: What is a view?\n\nA query with a name.");
}

static void an_answer_is_changed_in_place(void **state) {
    (void)state;
    assert_changed(
        NULL, "A mutex.\n\n# More\n\nText.", 0,
        "# Python\n\n### Q: What is the GIL?\n\nA mutex.\n\n#### More\n\nText.\n\n"
        "## Core\n\n### Q: What is a heap?\n\nA tree.   \n\n#### Deeper\n\n"
        "In an array.\n\n# SQL\n\n### Q: What is a view?\n\n"
        "A query with a name.");
    assert_changed(NULL, "", 2,
                   "# Python\n\n### Q: What is the GIL?\n\nA lock.\n\n## Core\n\n"
                   "### Q: What is a heap?\n\nA tree.   \n\n#### Deeper\n\nIn an array.\n\n"
                   "# SQL\n\n### Q: What is a view?\n");
}

static void a_card_is_taken_out(void **state) {
    struct fixture fixture = {.edit.card = 0};

    (void)state;
    assert_true(guide_remove(TEXT(guide_text), "own.md", 1, &fixture.arena, &fixture.edit,
                             &fixture.err));
    assert_string_equal(fixture.edit.text.bytes,
                        "# Python\n\n### Q: What is the GIL?\n\nA lock.\n\n## Core\n\n"
                        "# SQL\n\n### Q: What is a view?\n\nA query with a name.");
    arena_free(&fixture.arena);
}

static void the_mark_of_an_answer_stays_when_it_changes(void **state) {
    const struct guide_entry entry = {.topic = TEXT("Python"),
                                      .question = TEXT("What would you ask?"),
                                      .answer = TEXT("Who decides?"),
                                      .answers = "4k2m8x0p1qrs"};
    struct fixture fixture = {.edit.card = 0};
    struct text answer = TEXT("Who tests?");

    (void)state;
    assert_true(add_to(&fixture, TEXT(guide_text), &entry));
    assert_true(guide_change(fixture.edit.text, "own.md", fixture.edit.card, NULL, &answer,
                             &fixture.arena, &fixture.edit, &fixture.err));
    parse(&fixture, fixture.edit.text, &fixture.after);
    assert_true(
        text_equal(fixture.after.cards[fixture.edit.card].answers, TEXT("4k2m8x0p1qrs")));
    assert_true(text_equal(fixture.after.cards[fixture.edit.card].answer, answer));
    arena_free(&fixture.arena);
}

static void a_card_without_a_heading_is_left_to_its_owner(void **state) {
    static const char prompts[] = "# Questions to ask them\n\n- How do you test?\n"
                                  "- How do you deploy?\n- Who is on call?\n";
    struct fixture fixture = {.edit.card = 0};
    struct text answer = TEXT("x");

    (void)state;
    parse(&fixture, TEXT(prompts), &fixture.before);
    assert_true(fixture.before.card_count > 0);
    assert_false(guide_change(TEXT(prompts), "own.md", 0, NULL, &answer, &fixture.arena,
                              &fixture.edit, &fixture.err));
    assert_non_null(strstr(fixture.err.message, "in the file itself"));
    arena_free(&fixture.arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(placings) + 13] = {
        cmocka_unit_test(every_question_comes_back),
        cmocka_unit_test(every_answer_comes_back),
        cmocka_unit_test(any_mixture_comes_back),
        cmocka_unit_test(many_cards_one_after_another_all_stay),
        cmocka_unit_test(line_ends_and_a_byte_order_mark_are_kept),
        cmocka_unit_test(an_answer_to_another_guide_is_marked),
        cmocka_unit_test(what_would_change_another_card_is_refused),
        cmocka_unit_test(what_cannot_be_a_card_is_refused),
        cmocka_unit_test(a_guide_in_another_encoding_is_left_alone),
        cmocka_unit_test(a_question_is_changed_in_place),
        cmocka_unit_test(an_answer_is_changed_in_place),
        cmocka_unit_test(a_card_is_taken_out),
        cmocka_unit_test(the_mark_of_an_answer_stays_when_it_changes),
        cmocka_unit_test(a_card_without_a_heading_is_left_to_its_owner),
    };

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < COUNT(placings); i++) {
        tests[13 + i] = (struct CMUnitTest){placings[i].name, goes_where_it_belongs, NULL,
                                            NULL, &placings[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
