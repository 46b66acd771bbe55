// SPDX-License-Identifier: MIT
// What was imported is remembered: read again, watched, stopped, left out.

#include "support/check.h"
#include "support/stored.h"

#include <viva/intake.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/**
 * What a watch saw: "a.md+2" for a guide with two cards, "a.md=2" if it was
 * unchanged, "a.md b.md ==2" when nothing had to be looked up, "a.md!code" remarks.
 */
struct seen {
    char words[1000];
    size_t stop_at;  // stops when so many files are done; 0 never
    size_t total;
};

static void see(struct seen *seen, const char *file, const char *sign, const char *what) {
    size_t used = strlen(seen->words);

    snprintf(seen->words + used, sizeof(seen->words) - used, "%s%s%s%s", used ? " " : "",
             file, sign, what);
}

static void see_guide(void *payload, const struct intake_file *file,
                      const struct intake *intake) {
    char count[20];

    snprintf(count, sizeof(count), "%zu",
             intake->guide.card_count + (size_t)intake->known_cards);
    see(payload, file->file, intake->unchanged ? "=" : "+", count);
}

static void see_unchanged(void *payload, const struct intake_listing *listing,
                          const struct intake_counts *counts) {
    char count[20];

    snprintf(count, sizeof(count), "%d", counts->cards);
    assert_int_equal(counts->files, listing->count);
    assert_int_equal(counts->cards, counts->changes[CHANGE_SAME]);
    for (size_t i = 0; i < listing->count; i++) {
        see(payload, listing->files[i].file, "", "");
    }
    see(payload, "==", "", count);
}

static void see_remark(void *payload, const struct intake_remark *remark) {
    see(payload, remark->file, "!", remark->note.code);
}

static void see_gone(void *payload, const struct stored_card *card) {
    see(payload, card->file.bytes, "-", "1");
}

static bool see_progress(void *payload, size_t done, size_t total) {
    struct seen *seen = payload;

    seen->total = total;
    return seen->stop_at == 0 || done < seen->stop_at;
}

/** Imports a path, or with NULL all that is remembered; returns what was seen. */
static const char *take(struct stored *stored, const char *name,
                        const struct intake_terms *terms, bool prune, size_t stop_at) {
    static struct seen seen;
    const struct intake_watch watch = {&seen,     see_progress, see_unchanged,
                                       see_guide, see_remark,   see_gone};
    struct intake_run run = {.store = stored->store,
                             .now = stored->now,
                             .terms = terms,
                             .watch = &watch,
                             .arena = &stored->arena,
                             .prune = prune};
    const char *path =
        arena_printf(&stored->arena, "%s/%s", stored->folder.path, name ? name : "");
    bool found;
    bool taken;

    seen = (struct seen){.stop_at = stop_at};
    // Long after the files were written: their times can be trusted.
    run.now = stored->now = INT64_C(4000000000000);
    run.import = import_begin(stored->store, run.now, &stored->err);
    assert_non_null(run.import);
    stored->err = (struct error){0};
    taken = name ? intake_paths(&run, &path, 1, &stored->err)
                 : intake_sync(&run, &found, &stored->err);
    assert_true(import_end(run.import, taken, NULL));
    return seen.words;
}

static void put(struct stored *stored, const char *name, const char *content) {
    temporary_write(&stored->folder, name, content, strlen(content));
}

static void make_folder(struct stored *stored, const char *name) {
    assert_int_equal(
        mkdir(arena_printf(&stored->arena, "%s/%s", stored->folder.path, name), 0700), 0);
}

static void drop(struct stored *stored, const char *name) {
    assert_int_equal(
        unlink(arena_printf(&stored->arena, "%s/%s", stored->folder.path, name)), 0);
}

static const char list[] = "# L\n\n### Q: What is a list?\n\nAn array that grows.\n";
static const char tree[] = "# T\n\n### Q: How deep is a tree?\n\nAs its longest branch.\n";
static const char lock[] = "# K\n\n### Q: Why do threads wait?\n\nFor a lock.\n";

/** Two guides in a folder, imported. */
static void set_out(struct stored *stored) {
    make_folder(stored, "notes");
    put(stored, "notes/a.md", list);
    put(stored, "notes/b.md", tree);
    assert_string_equal(take(stored, "notes", NULL, false, 0), "a.md+1 b.md+1");
}

static void a_second_import_reads_nothing(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    assert_string_equal(take(stored, "notes", NULL, false, 0), "a.md b.md ==2");
    assert_string_equal(take(stored, NULL, NULL, false, 0), "a.md b.md ==2");
}

static void only_what_has_changed_is_read(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    put(stored, "notes/b.md", lock);
    put(stored, "notes/c.md", tree);
    assert_string_equal(take(stored, NULL, NULL, false, 0), "a.md=1 b.md+1 c.md+1");
    assert_int_equal(stored_count(stored->store), 3);
}

static void a_stopped_run_changes_nothing(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    put(stored, "notes/a.md", lock);
    assert_string_equal(take(stored, NULL, NULL, false, 1), "a.md+1");
    assert_int_equal(stored->err.kind, ERROR_STOPPED);
    assert_string_equal(take(stored, NULL, NULL, false, 0), "a.md+1 b.md=1 a.md-1");
}

static void a_file_that_is_gone_is_told_until_it_is_pruned(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    drop(stored, "notes/a.md");
    assert_string_equal(take(stored, NULL, NULL, false, 0), "b.md=1 a.md!gone");
    assert_string_equal(take(stored, "notes", NULL, false, 0), "b.md=1 a.md!gone");
    assert_int_equal(stored_count(stored->store), 2);
    assert_string_equal(take(stored, NULL, NULL, true, 0), "b.md=1 a.md-1");
    assert_int_equal(stored_count(stored->store), 1);
    assert_string_equal(take(stored, NULL, NULL, false, 0), "b.md ==1");
}

static void a_folder_that_is_gone_keeps_its_cards(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    drop(stored, "notes/a.md");
    drop(stored, "notes/b.md");
    assert_int_equal(rmdir(arena_printf(&stored->arena, "%s/notes", stored->folder.path)),
                     0);
    assert_string_equal(take(stored, NULL, NULL, false, 0),
                        arena_printf(&stored->arena, "%s/notes!gone", stored->folder.path));
    assert_int_equal(stored_count(stored->store), 2);
}

static void a_file_can_be_left_out_and_taken_in_again(void **state) {
    struct stored *stored = *state;
    static const struct source_choice out = {.file = {"a.md", 4}, .left_out = true};
    const struct intake_terms leave = {.choices = &out, .choice_count = 1};
    const struct intake_terms take_again = {.choices = &out, .choice_count = 0};

    set_out(stored);
    assert_string_equal(take(stored, "notes", &leave, false, 0), "b.md=1 a.md-1");
    assert_string_equal(take(stored, "notes", NULL, false, 0), "b.md ==1");
    put(stored, "notes/a.md", lock);
    assert_string_equal(take(stored, NULL, NULL, false, 0), "b.md ==1");
    assert_string_equal(take(stored, "notes", &take_again, false, 0), "a.md+1 b.md=1");
}

static void a_file_can_have_a_format_of_its_own(void **state) {
    struct stored *stored = *state;
    static const struct source_choice plain = {.file = {"a.md", 4},
                                               .format = {"question-list", 13}};
    const struct intake_terms terms = {.choices = &plain, .choice_count = 1};

    set_out(stored);
    assert_string_equal(take(stored, "notes", &terms, false, 0), "a.md+0 b.md=1 a.md-1");
    assert_string_equal(take(stored, "notes", NULL, false, 0), "a.md b.md ==1");
}

static void a_file_that_comes_in_by_a_new_rule_is_seen(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    put(stored, "notes/.gitignore", "b.md\n");
    assert_string_equal(take(stored, NULL, NULL, false, 0), "a.md=1 b.md!gone");
    drop(stored, "notes/.gitignore");
    assert_string_equal(take(stored, NULL, NULL, false, 0), "a.md=1 b.md=1");
}

static void an_index_that_comes_later_moves_the_cards(void **state) {
    struct stored *stored = *state;

    set_out(stored);
    put(stored, "notes/README.md",
        "# N\n\n## Trees\n- [b](b.md)\n\n## Bushes\n- [a](a.md)\n");
    assert_string_equal(take(stored, NULL, NULL, false, 0), "README.md+0 b.md+1 a.md+1");
    assert_true(stored_card(stored, 2).position < stored_card(stored, 1).position);
    stored_is_sound(stored);
}

static void a_path_that_brings_nothing_is_not_remembered(void **state) {
    struct stored *stored = *state;
    struct source *sources;
    size_t count;

    put(stored, "prose.md", "# P\n\nNothing to ask.\n");
    assert_string_equal(take(stored, "prose.md", NULL, false, 0), "prose.md+0");
    assert_true(store_sources(stored->store, &stored->arena, &sources, &count, NULL));
    assert_int_equal(count, 0);
}

static struct intake_changes changes_of(struct stored *stored) {
    struct intake_changes changes;

    assert_true(
        intake_changed(stored->store, NULL, &stored->arena, &changes, &stored->err));
    return changes;
}

static void changes_are_seen_without_reading(void **state) {
    struct stored *stored = *state;
    struct intake_changes changes;

    set_out(stored);
    changes = changes_of(stored);
    assert_int_equal(changes.changed + changes.added, 0);
    put(stored, "notes/a.md", "# longer than before, and no question at all in it\n");
    put(stored, "notes/c.md", lock);
    drop(stored, "notes/b.md");
    changes = changes_of(stored);
    assert_int_equal(changes.changed, 1);
    assert_int_equal(changes.added, 1);
    take(stored, NULL, NULL, false, 0);
    changes = changes_of(stored);
    assert_int_equal(changes.changed + changes.added, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    static const struct CMUnitTest tests[] = {
        TEST(a_second_import_reads_nothing),
        TEST(only_what_has_changed_is_read),
        TEST(a_stopped_run_changes_nothing),
        TEST(a_file_that_is_gone_is_told_until_it_is_pruned),
        TEST(a_folder_that_is_gone_keeps_its_cards),
        TEST(a_file_can_be_left_out_and_taken_in_again),
        TEST(a_file_can_have_a_format_of_its_own),
        TEST(a_file_that_comes_in_by_a_new_rule_is_seen),
        TEST(an_index_that_comes_later_moves_the_cards),
        TEST(a_path_that_brings_nothing_is_not_remembered),
        TEST(changes_are_seen_without_reading),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
