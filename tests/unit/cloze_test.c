// SPDX-License-Identifier: MIT
// Blanks to fill in: what is one, what asks, what answers.

#include "deck/forms/cloze.h"
#include "support/check.h"

#include <string.h>

#define GAP "[\\_\\_\\_]"

static struct row {
    const char *name;
    const char *text;
    const char *question;  // NULL: no card, and a note
    const char *answer;
} rows[] = {
    {"a blank in braces", "a {{c1::b}} c", "a " GAP " c", "a **b** c"},
    {"its hint stands in the gap", "a {{c2::b::what}}", "a [\\_\\_\\_: what]", "a **b**"},
    {"several at once", "{{c1::a}} and {{c2::b}}", GAP " and " GAP, "**a** and **b**"},
    {"a marked word", "a ==b== c", "a " GAP " c", "a **b** c"},
    {"words in brackets behind a label", "C: a [b] c [d]", "a " GAP " c " GAP,
     "a **b** c **d**"},
    {"a link is no blank", "C: a [b](c) [d]", "a [b](c) " GAP, "a [b](c) **d**"},
    {"nor is a formula alone", "C: a [$b$]", NULL, NULL},
    {"nor a cell", "C: | [a] |", NULL, NULL},
    {"braces without a number are none", "{{a}} b", NULL, NULL},
    {"nor are empty ones", "a {{c1::}} b", NULL, NULL},
};

static void becomes_a_card(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct arena scratch = {0};
    struct reading reading = {.arena = &arena, .scratch = &scratch, .notes.arena = &arena};

    cloze_add(&reading, text_of(row->text), 7, TEXT("t"), "flashcard");
    assert_int_equal(reading.card_count, row->question != NULL);
    assert_int_equal(reading.notes.count, row->question == NULL);
    if (row->question) {
        const struct card *card = &reading.cards[0];

        assert_string_equal(text_string(card->question, &arena), row->question);
        assert_string_equal(text_string(card->answer, &arena), row->answer);
        assert_int_equal(card->kind, CARD_ANSWERED);
        assert_int_equal(card->line, 7);
    } else {
        assert_string_equal(reading.notes.items[0].code, "no-blank");
        assert_int_equal(reading.notes.items[0].line, 7);
    }
    arena_free(&scratch);
    arena_free(&arena);
}

static void marked_words_are_blanks_only_in_a_deck(void **state) {
    (void)state;
    assert_true(cloze_is_marked(TEXT("a ==b=="), true));
    assert_false(cloze_is_marked(TEXT("a ==b=="), false));
    assert_true(cloze_is_marked(TEXT("a {{c1::b}}"), false));
    assert_true(cloze_is_marked(TEXT("C: a [b]"), false));
    assert_false(cloze_is_marked(TEXT("a [b]"), true));
    assert_false(cloze_is_marked(TEXT("a == b"), true));
}

static void a_text_may_be_filled_in_whole(void **state) {
    struct arena arena = {0};

    (void)state;
    assert_string_equal(
        text_string(cloze_filled(TEXT("a {{c1::b::what}} c"), &arena), &arena), "a b c");
    assert_string_equal(text_string(cloze_filled(TEXT("a [b] ==c=="), &arena), &arena),
                        "a [b] ==c==");
    arena_free(&arena);
}

int main(void) {
    enum { FIXED = 2 };
    struct CMUnitTest tests[COUNT(rows) + FIXED] = {
        cmocka_unit_test(marked_words_are_blanks_only_in_a_deck),
        cmocka_unit_test(a_text_may_be_filled_in_whole),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[FIXED + i] =
            (struct CMUnitTest){rows[i].name, becomes_a_card, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
