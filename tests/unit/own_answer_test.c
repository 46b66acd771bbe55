// SPDX-License-Identifier: MIT
// The user's own answer to a prompt of another guide: one card, its own history.

#include "support/check.h"
#include "support/stored.h"

#include <string.h>
#include <unistd.h>

static const struct stored_row prompts[] = {
    {"What would you ask us?", NULL}, {"b?", "2"}, {NULL}};
static const struct stored_row nothing[] = {{NULL}};

/** Imports the prompt and grades it once. */
static struct imported_card begin(struct stored *stored) {
    struct imported_card prompt = stored_import(stored, "g.md", prompts)[0];

    stored_grade(stored, prompt.key, GRADE_GOOD);
    return prompt;
}

static struct imported_card answer(struct stored *stored, const char *id,
                                   const char *text) {
    const struct stored_row rows[] = {{"What would you ask us?", text, .answers = id},
                                      {NULL}};

    return stored_import(stored, "own.md", rows)[0];
}

static void assert_answer(struct stored *stored, int64_t key, const char *expected) {
    struct stored_card card = stored_card(stored, key);

    assert_int_equal(card.answer.size, strlen(expected));
    assert_memory_equal(card.answer.bytes, expected, card.answer.size);
    assert_int_equal(card.kind, *expected ? CARD_ANSWERED : CARD_PROMPT);
    assert_int_equal(card.own_answer, *expected != '\0');
    assert_int_equal(card.memory.reviews, 1);
}

static void it_is_the_answer_of_the_prompt_and_no_card_of_its_own(void **state) {
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);
    struct imported_card written = answer(stored, prompt.id, "Who decides?");

    assert_int_equal(written.key, prompt.key);
    assert_string_equal(written.id, prompt.id);
    assert_int_equal(written.change, CHANGE_EDITED);
    assert_answer(stored, prompt.key, "Who decides?");
    assert_int_equal(stored_count(stored->store), 2);
    stored_is_sound(stored);
}

static void it_stays_when_its_guide_comes_in_again(void **state) {
    static const struct stored_row reworded[] = {
        {"What would you like to ask us?", NULL}, {"b?", "3"}, {NULL}};
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);

    answer(stored, prompt.id, "Who decides?");
    assert_int_equal(stored_import(stored, "g.md", prompts)[0].change, CHANGE_SAME);
    assert_answer(stored, prompt.key, "Who decides?");
    assert_int_equal(stored_import(stored, "g.md", reworded)[0].key, prompt.key);
    assert_answer(stored, prompt.key, "Who decides?");
}

static void it_changes_with_the_own_guide_without_a_mark(void **state) {
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);
    struct earlier earlier;

    answer(stored, prompt.id, "Who decides?");
    assert_int_equal(answer(stored, prompt.id, "Who decides?").change, CHANGE_SAME);
    assert_int_equal(answer(stored, prompt.id, "How do you test?").change, CHANGE_EDITED);
    assert_answer(stored, prompt.key, "How do you test?");
    assert_true(
        store_earlier(stored->store, prompt.key, &stored->arena, &earlier, &stored->err));
    assert_false(earlier.changed);
}

static void taken_out_of_the_own_guide_it_leaves_a_prompt(void **state) {
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);

    answer(stored, prompt.id, "Who decides?");
    stored_import(stored, "own.md", nothing);
    assert_answer(stored, prompt.key, "");
    assert_int_equal(stored_count(stored->store), 2);
}

static void an_emptied_one_leaves_a_prompt(void **state) {
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);

    answer(stored, prompt.id, "Who decides?");
    answer(stored, prompt.id, NULL);
    assert_answer(stored, prompt.key, "");
    assert_int_equal(stored_count(stored->store), 2);
}

static void
it_finds_its_prompt_by_the_question_when_the_id_is_of_another_machine(void **state) {
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);

    assert_int_equal(answer(stored, "000000000000", "Who decides?").key, prompt.key);
    assert_answer(stored, prompt.key, "Who decides?");
}

static void an_answer_to_nothing_is_a_card(void **state) {
    struct stored *stored = *state;
    struct imported_card written = answer(stored, "000000000000", "Who decides?");

    assert_int_equal(written.change, CHANGE_NEW);
    assert_int_equal(stored_count(stored->store), 1);
    assert_false(stored_card(stored, written.key).own_answer);
}

static void what_the_guide_answers_later_does_not_hide_it(void **state) {
    static const struct stored_row answered[] = {
        {"What would you ask us?", "Anything."}, {"b?", "2"}, {NULL}};
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);

    answer(stored, prompt.id, "Who decides?");
    stored_import(stored, "g.md", answered);
    assert_answer(stored, prompt.key, "Who decides?");
    stored_import(stored, "own.md", nothing);
    assert_int_equal(stored_card(stored, prompt.key).answer.size, strlen("Anything."));
}

static void it_comes_back_after_the_database_was_lost(void **state) {
    struct stored *stored = *state;
    struct imported_card prompt = begin(stored);
    int64_t key;

    answer(stored, prompt.id, "Who decides?");
    store_close(stored->store);
    assert_int_equal(unlink(stored->path), 0);
    stored->store = NULL;
    stored_reopen(stored);
    key = store_find_card(stored->store, prompt.id, &stored->err);
    assert_answer(stored, key, "");
    stored_import(stored, "g.md", prompts);
    answer(stored, prompt.id, "Who decides?");
    assert_answer(stored, key, "Who decides?");
    assert_int_equal(stored_count(stored->store), 2);
}

static void it_follows_a_prompt_that_turns_out_to_be_an_older_card(void **state) {
    static const struct stored_row before[] = {
        {"Which of your last projects would you build in another way today?", NULL},
        {NULL}};
    static const struct stored_row reworded[] = {
        {"Which of your last projects would you build another way today?", NULL}, {NULL}};
    static const struct stored_row rows[] = {
        {"Which of your last projects would you build another way today?", "All of them.",
         .answers = "000000000000"},
        {NULL}};
    struct stored *stored = *state;
    struct imported_card prompt = stored_import(stored, "g.md", before)[0];
    struct imported_card *results;
    struct import *import;

    stored_grade(stored, prompt.key, GRADE_GOOD);
    import = import_begin(stored->store, stored->now, &stored->err);

    // The prompt leaves g.md and is new in h.md, until the import's end says whose it is.
    stored_guide(stored, import, "g.md", nothing);
    stored_guide(stored, import, "h.md", reworded);
    results = stored_guide(stored, import, "own.md", rows);
    assert_true(import_end(import, true, &stored->err));
    assert_string_equal(results[0].id, prompt.id);
    assert_answer(stored, prompt.key, "All of them.");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(it_is_the_answer_of_the_prompt_and_no_card_of_its_own),
        TEST(it_stays_when_its_guide_comes_in_again),
        TEST(it_changes_with_the_own_guide_without_a_mark),
        TEST(taken_out_of_the_own_guide_it_leaves_a_prompt),
        TEST(an_emptied_one_leaves_a_prompt),
        TEST(it_finds_its_prompt_by_the_question_when_the_id_is_of_another_machine),
        TEST(an_answer_to_nothing_is_a_card),
        TEST(what_the_guide_answers_later_does_not_hide_it),
        TEST(it_comes_back_after_the_database_was_lost),
        TEST(it_follows_a_prompt_that_turns_out_to_be_an_older_card),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
