// SPDX-License-Identifier: MIT
// Cards in the user's own hand: written, answered, changed, and never lost.

#include "support/check.h"
#include "support/stored.h"

#include <viva/intake.h>
#include <viva/writing.h>

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct fixture {
    struct stored stored;
    struct writing writing;
};

static int set_up(void **state) {
    static struct fixture fixture;

    fixture = (struct fixture){.writing.own_guide = NULL};
    stored_open(&fixture.stored);
    fixture.writing = (struct writing){
        .store = fixture.stored.store,
        .own_guide =
            arena_printf(&fixture.stored.arena, "%s/own.md", fixture.stored.folder.path),
        .now = fixture.stored.now,
    };
    *state = &fixture;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *fixture = *state;

    stored_close(&fixture->stored);
    return 0;
}

static struct stored_card add(struct fixture *fixture, const char *question,
                              const char *answer) {
    const struct guide_entry entry = {.question = text_of(question),
                                      .answer = text_of(answer)};
    int64_t key = 0;

    assert_true(writing_add(&fixture->writing, &entry, &key, &fixture->stored.err));
    return stored_card(&fixture->stored, key);
}

static void assert_guide(struct fixture *fixture, const char *expected) {
    struct text text;

    assert_true(text_read_file(fixture->writing.own_guide, 1 << 20, &fixture->stored.arena,
                               &text, &fixture->stored.err));
    assert_string_equal(text_string(text, &fixture->stored.arena), expected);
}

static void write_guide(struct fixture *fixture, const char *name, const char *text) {
    temporary_write(&fixture->stored.folder, name, text, strlen(text));
}

static struct intake_counts import(struct fixture *fixture, const char *name) {
    struct intake_counts counts;
    const char *path =
        arena_printf(&fixture->stored.arena, "%s/%s", fixture->stored.folder.path, name);

    assert_true(intake_path(fixture->stored.store, path, fixture->stored.now,
                            &fixture->stored.arena, &counts, &fixture->stored.err));
    return counts;
}

static void assert_text(struct text text, const char *expected) {
    assert_int_equal(text.size, strlen(expected));
    assert_memory_equal(text.bytes, expected, text.size);
}

static void the_first_card_makes_the_guide(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = add(fixture, "Why?", "Because.");

    assert_guide(fixture, "# My cards\n\n### Q: Why?\n\nBecause.\n");
    assert_text(card.question, "Why?");
    assert_text(card.answer, "Because.");
    assert_text(card.topic, "My cards");
    assert_text(card.file, "own.md");
    assert_true(writing_is_own(&fixture->writing, &card));
    stored_is_sound(&fixture->stored);
}

static void the_guide_is_a_guide_like_any_other(void **state) {
    struct fixture *fixture = *state;
    struct intake_counts counts;

    add(fixture, "Why?", "Because.");
    add(fixture, "How?", "");
    counts = import(fixture, "own.md");
    assert_int_equal(counts.changes[CHANGE_NEW] + counts.changes[CHANGE_GONE], 0);
    assert_int_equal(stored_count(fixture->stored.store), 2);
}

static void a_card_changed_through_and_through_keeps_its_history(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = add(fixture, "Why?", "Because.");
    struct text question = TEXT("What is a heap?");
    struct text answer = TEXT("A tree.");
    struct stored_card after;
    struct earlier earlier;

    add(fixture, "How?", "So.");
    stored_grade(&fixture->stored, card.key, GRADE_GOOD);
    assert_true(
        writing_change(&fixture->writing, &card, &question, &answer, &fixture->stored.err));
    after = stored_card(&fixture->stored, card.key);
    assert_text(after.question, "What is a heap?");
    assert_text(after.answer, "A tree.");
    assert_int_equal(after.memory.reviews, 1);
    assert_int_equal(stored_count(fixture->stored.store), 2);
    assert_guide(fixture,
                 "# My cards\n\n### Q: What is a heap?\n\nA tree.\n\n### Q: How?\n\nSo.\n");
    assert_true(store_earlier(fixture->stored.store, card.key, &fixture->stored.arena,
                              &earlier, &fixture->stored.err));
    assert_false(earlier.changed);
}

static const char prompts[] =
    "# Interviews\n\n## Questions to ask them\n\n"
    "- How do you test?\n- Who is on call?\n- What breaks most?\n";

/** Imports the prompts; the first of them. */
static struct stored_card prompt(struct fixture *fixture) {
    int64_t key = 1;

    write_guide(fixture, "prompts.md", prompts);
    import(fixture, "prompts.md");
    assert_int_equal(stored_card(&fixture->stored, key).kind, CARD_PROMPT);
    stored_grade(&fixture->stored, key, GRADE_HARD);
    return stored_card(&fixture->stored, key);
}

static void a_prompt_gets_an_answer_and_stays_the_same_card(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = prompt(fixture);
    struct stored_card after;

    assert_true(writing_may_answer(&fixture->writing, &card));
    assert_true(
        writing_answer(&fixture->writing, &card, TEXT("With care."), &fixture->stored.err));
    after = stored_card(&fixture->stored, card.key);
    assert_text(after.answer, "With care.");
    assert_true(after.own_answer);
    assert_int_equal(after.memory.reviews, 1);
    assert_int_equal(after.line, card.line);
    assert_int_equal(stored_count(fixture->stored.store), 3);
    assert_guide(fixture,
                 arena_printf(&fixture->stored.arena,
                              "# Interviews\n\n## Questions to ask them\n\n"
                              "### Q: How do you test?\n\n<!-- viva: answers %s -->\n\n"
                              "With care.\n",
                              card.id));
}

static void the_answer_survives_what_its_guide_does(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = prompt(fixture);

    assert_true(
        writing_answer(&fixture->writing, &card, TEXT("With care."), &fixture->stored.err));
    write_guide(fixture, "prompts.md",
                "# Interviews\n\n## Questions to ask them\n\n- Who is on call?\n"
                "- How do you tets?\n- What breaks most?\n");
    import(fixture, "prompts.md");
    import(fixture, "own.md");
    assert_text(stored_card(&fixture->stored, card.key).answer, "With care.");
    assert_text(stored_card(&fixture->stored, card.key).question, "How do you tets?");
    assert_int_equal(stored_count(fixture->stored.store), 3);
}

static void an_answer_is_written_anew_and_taken_back(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = prompt(fixture);

    assert_true(
        writing_answer(&fixture->writing, &card, TEXT("With care."), &fixture->stored.err));
    card = stored_card(&fixture->stored, card.key);
    assert_true(
        writing_answer(&fixture->writing, &card, TEXT("Twice."), &fixture->stored.err));
    card = stored_card(&fixture->stored, card.key);
    assert_text(card.answer, "Twice.");
    assert_true(writing_answer(&fixture->writing, &card, TEXT(""), &fixture->stored.err));
    card = stored_card(&fixture->stored, card.key);
    assert_int_equal(card.kind, CARD_PROMPT);
    assert_int_equal(card.memory.reviews, 1);
    assert_int_equal(stored_count(fixture->stored.store), 3);
}

static void an_answer_that_is_deleted_by_hand_leaves_the_prompt(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = prompt(fixture);

    assert_true(
        writing_answer(&fixture->writing, &card, TEXT("With care."), &fixture->stored.err));
    write_guide(fixture, "own.md", "# Nothing here\n");
    import(fixture, "own.md");
    assert_int_equal(stored_card(&fixture->stored, card.key).kind, CARD_PROMPT);
}

static void a_question_without_an_answer_gets_one_in_place(void **state) {
    struct fixture *fixture = *state;
    struct stored_card card = add(fixture, "Why?", "");

    assert_int_equal(card.kind, CARD_PROMPT);
    assert_true(
        writing_answer(&fixture->writing, &card, TEXT("Because."), &fixture->stored.err));
    assert_guide(fixture, "# My cards\n\n### Q: Why?\n\nBecause.\n");
    card = stored_card(&fixture->stored, card.key);
    assert_false(card.own_answer);
    assert_true(writing_answer(&fixture->writing, &card, TEXT(""), &fixture->stored.err));
    assert_guide(fixture, "# My cards\n\n### Q: Why?\n");
}

static void a_guide_that_was_changed_by_hand_is_not_overrun(void **state) {
    static const char changed[] = "# My cards\n\n### Q: Why not?\n\nNo reason.\n";
    struct fixture *fixture = *state;
    struct stored_card card = add(fixture, "Why?", "Because.");
    struct text answer = TEXT("x");

    write_guide(fixture, "own.md", changed);
    assert_false(
        writing_change(&fixture->writing, &card, NULL, &answer, &fixture->stored.err));
    assert_non_null(strstr(fixture->stored.err.message, "changed by hand"));
    assert_guide(fixture, changed);
    assert_text(stored_card(&fixture->stored, card.key).answer, "Because.");
}

static void what_was_written_by_hand_comes_in_with_the_next_card(void **state) {
    struct fixture *fixture = *state;

    add(fixture, "Why?", "Because.");
    write_guide(fixture, "own.md",
                "# My cards\n\n### Q: Why?\n\nBecause.\n\n### Q: By hand?\n\nYes.\n");
    add(fixture, "How?", "So.");
    assert_int_equal(stored_count(fixture->stored.store), 3);
}

static void a_guide_that_cannot_be_written_changes_nothing(void **state) {
    struct fixture *fixture = *state;
    const struct guide_entry entry = {.question = TEXT("Why?"), .answer = TEXT("x")};
    int64_t key;

    fixture->writing.own_guide = "/nowhere/own.md";
    assert_false(writing_add(&fixture->writing, &entry, &key, &fixture->stored.err));
    assert_int_equal(fixture->stored.err.kind, ERROR_FILE);
    assert_int_equal(stored_count(fixture->stored.store), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_first_card_makes_the_guide),
        TEST(the_guide_is_a_guide_like_any_other),
        TEST(a_card_changed_through_and_through_keeps_its_history),
        TEST(a_prompt_gets_an_answer_and_stays_the_same_card),
        TEST(the_answer_survives_what_its_guide_does),
        TEST(an_answer_is_written_anew_and_taken_back),
        TEST(an_answer_that_is_deleted_by_hand_leaves_the_prompt),
        TEST(a_question_without_an_answer_gets_one_in_place),
        TEST(a_guide_that_was_changed_by_hand_is_not_overrun),
        TEST(what_was_written_by_hand_comes_in_with_the_next_card),
        TEST(a_guide_that_cannot_be_written_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
