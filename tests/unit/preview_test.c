// SPDX-License-Identifier: MIT
// An import that is looked at first: read, compared, chosen from, made or given up.

#include "support/check.h"
#include "support/stored.h"

#include <viva/preview.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char lists[] = "# Python\n\n## Lists\n\n"
                            "### Q: What is a list?\n\nAn array that grows.\n\n"
                            "### Q: What is a tuple?\n\nA list that stays.\n";
static const char talk[] = "# Talking\n\n"
                           "### Q: Tell me about a conflict.\n\nWhat came of it.\n\n"
                           "## Questions to ask them\n\n"
                           "- How does code reach production?\n- What broke last?\n";

enum { MANY = 12, DOUBLINGS = 8 };  // files, and of their text

struct scene {
    struct stored stored;
    struct preview *preview;
};

static int set_up(void **state) {
    static struct scene scene;

    scene = (struct scene){.preview = NULL};
    stored_open(&scene.stored);
    *state = &scene;
    return 0;
}

static int tear_down(void **state) {
    struct scene *scene = *state;

    preview_close(scene->preview);
    stored_close(&scene->stored);
    return 0;
}

static void put(struct scene *scene, const char *name, const char *content) {
    char path[600];

    snprintf(path, sizeof(path), "%s/notes", scene->stored.folder.path);
    mkdir(path, 0700);
    snprintf(path, sizeof(path), "notes/%s", name);
    temporary_write(&scene->stored.folder, path, content, strlen(content));
}

/** Stands still: work goes on until there is nothing to do. */
static int64_t standing_clock(void) {
    return 0;
}

static int64_t ticks;

/** Moves with each look: one file a slice. */
static int64_t ticking_clock(void) {
    return ++ticks;
}

static enum preview_phase phase_of(const struct scene *scene) {
    size_t done;
    size_t total;

    return preview_phase(scene->preview, &done, &total);
}

static void work(struct scene *scene) {
    assert_true(preview_work(scene->preview, standing_clock, 1, &scene->stored.err));
}

/** Opens the preview of the notes and reads and compares all of them. */
static void look(struct scene *scene) {
    char path[600];

    snprintf(path, sizeof(path), "%s/notes", scene->stored.folder.path);
    preview_close(scene->preview);
    scene->preview = preview_open(scene->stored.store, path, NULL, 0, &scene->stored.err);
    assert_non_null(scene->preview);
    work(scene);
    assert_int_equal(phase_of(scene), PREVIEW_READY);
}

static void import(struct scene *scene) {
    preview_import(scene->preview, scene->stored.now += MINUTE_MS);
    work(scene);
    assert_int_equal(phase_of(scene), PREVIEW_IMPORTED);
}

static struct preview_totals totals_of(const struct scene *scene) {
    struct preview_totals totals;

    preview_sum(scene->preview, &totals);
    return totals;
}

static const struct preview_file *file_at(const struct scene *scene, size_t index) {
    return preview_file(scene->preview, index);
}

static void a_look_counts_and_changes_nothing(void **state) {
    struct scene *scene = *state;
    struct preview_totals totals;

    put(scene, "lists.md", lists);
    put(scene, "plain.md", "Nothing here asks.\n");
    put(scene, "talk.md", talk);
    look(scene);
    totals = totals_of(scene);
    assert_int_equal(preview_count(scene->preview), 3);
    assert_int_equal(totals.files, 2);
    assert_int_equal(totals.cards, 3);
    assert_int_equal(totals.prompts, 2);
    assert_int_equal(totals.unseen, 5);
    assert_false(preview_is_later(scene->preview));
    assert_int_equal(stored_count(scene->stored.store), 0);
}

static void what_was_shown_is_imported_in_one_go(void **state) {
    struct scene *scene = *state;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    look(scene);
    put(scene, "lists.md", "# Python\n\nEmptied while the user looked.\n");
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 5);
    stored_is_sound(&scene->stored);
    look(scene);
    assert_int_equal(totals_of(scene).changes[CHANGE_GONE], 2);
}

static void a_file_that_is_left_out_stays_out(void **state) {
    struct scene *scene = *state;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    look(scene);
    preview_leave_out(scene->preview, 1, true);
    work(scene);
    assert_int_equal(totals_of(scene).cards, 2);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 2);
}

static void what_two_files_say_stays_with_the_one_that_is_not_left_out(void **state) {
    struct scene *scene = *state;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", lists);
    look(scene);
    assert_int_equal(file_at(scene, 0)->guide.card_count, 2);
    assert_int_equal(file_at(scene, 1)->guide.card_count, 0);
    preview_leave_out(scene->preview, 0, true);
    work(scene);
    assert_int_equal(totals_of(scene).cards, 2);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 2);
    look(scene);
    assert_int_equal(file_at(scene, 1)->guide.card_count, 2);
    preview_leave_out(scene->preview, 0, false);
    work(scene);
    assert_int_equal(totals_of(scene).cards, 2);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 2);
    stored_is_sound(&scene->stored);
}

static void a_later_look_tells_what_changed_file_by_file(void **state) {
    struct scene *scene = *state;
    const int *changes;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    look(scene);
    import(scene);
    put(scene, "lists.md",
        "# Python\n\n## Lists\n\n"
        "### Q: What is a list?\n\nAn array that grows by itself.\n\n"
        "### Q: What is a deque?\n\nTwo ends, both quick.\n");
    put(scene, "talk.md", "# Talking\n\n### Q: What broke last?\n");
    look(scene);
    assert_true(preview_is_later(scene->preview));
    changes = file_at(scene, 0)->changes;
    assert_int_equal(changes[CHANGE_NEW], 1);
    assert_int_equal(changes[CHANGE_EDITED], 1);
    assert_int_equal(changes[CHANGE_GONE], 1);
    changes = file_at(scene, 1)->changes;
    assert_int_equal(changes[CHANGE_MOVED], 1);
    assert_int_equal(changes[CHANGE_GONE], 2);
    assert_int_equal(totals_of(scene).unseen, 3);
    assert_int_equal(stored_count(scene->stored.store), 5);
    import(scene);
    assert_int_equal(totals_of(scene).changes[CHANGE_GONE], 3);
    assert_int_equal(stored_count(scene->stored.store), 3);
}

static void a_look_locks_nobody_out(void **state) {
    struct scene *scene = *state;
    struct store_options options = stored_options(&scene->stored);
    struct store *other;

    put(scene, "lists.md", lists);
    look(scene);
    import(scene);
    put(scene, "talk.md", talk);
    put(scene, "more.md", "# More\n\n### Q: Who else?\n\nNobody.\n");
    look(scene);
    preview_leave_out(scene->preview, 0, true);
    ticks = 0;
    assert_true(preview_work(scene->preview, ticking_clock, 2, &scene->stored.err));
    assert_int_equal(phase_of(scene), PREVIEW_COMPARING);
    // Half way through the comparison another process writes.
    other = store_open(&options, &scene->stored.err);
    assert_non_null(other);
    assert_true(store_flag(other, 1, true, options.now, &scene->stored.err));
    store_close(other);
    work(scene);
}

static void an_import_that_is_cancelled_leaves_nothing(void **state) {
    struct scene *scene = *state;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    look(scene);
    preview_import(scene->preview, scene->stored.now);
    ticks = 0;
    assert_true(preview_work(scene->preview, ticking_clock, 2, &scene->stored.err));
    assert_int_equal(phase_of(scene), PREVIEW_IMPORTING);
    preview_cancel(scene->preview);
    assert_int_equal(stored_count(scene->stored.store), 0);
    work(scene);
    assert_int_equal(phase_of(scene), PREVIEW_READY);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 5);
    stored_is_sound(&scene->stored);
}

static void reading_goes_in_slices(void **state) {
    struct scene *scene = *state;
    char path[600];
    size_t done;
    size_t total;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    snprintf(path, sizeof(path), "%s/notes", scene->stored.folder.path);
    scene->preview = preview_open(scene->stored.store, path, NULL, 0, &scene->stored.err);
    ticks = 0;
    assert_true(preview_work(scene->preview, ticking_clock, 1, &scene->stored.err));
    assert_int_equal(preview_phase(scene->preview, &done, &total), PREVIEW_READING);
    assert_int_equal(done, 1);
    assert_int_equal(total, 2);
    // There is nothing to choose yet.
    preview_leave_out(scene->preview, 0, true);
    assert_false(file_at(scene, 0)->choice.left_out);
}

/** Puts as many bytes there as threads are used for: files of a card each, and a prompt that the next one answers. */
static void put_many(struct scene *scene) {
    struct arena *arena = &scene->stored.arena;
    const char *answer = "It opens when the pressure falls, and closes again.\n\n";

    for (int i = 0; i < DOUBLINGS; i++) {
        answer = arena_printf(arena, "%s%s", answer, answer);
    }
    for (int i = 0; i < MANY; i++) {
        put(scene, arena_printf(arena, "pump-%02d.md", i),
            arena_printf(
                arena,
                "# Interview questions\n\n## What does valve %d of the pump do?\n\n"
                "%s## What does valve %d of the pump do?\n",
                i, answer, i + 1));
    }
}

static void any_number_of_threads_shows_the_same(void **state) {
    struct scene *scene = *state;
    char path[600];

    put_many(scene);
    snprintf(path, sizeof(path), "%s/notes", scene->stored.folder.path);
    for (int threads = 0; threads <= 3; threads++) {
        preview_close(scene->preview);
        scene->preview =
            preview_open(scene->stored.store, path, NULL, threads, &scene->stored.err);
        work(scene);
        assert_int_equal(totals_of(scene).cards, MANY);
        assert_int_equal(totals_of(scene).prompts, 1);
        // And one may leave while files are read.
        preview_close(scene->preview);
        scene->preview =
            preview_open(scene->stored.store, path, NULL, threads, &scene->stored.err);
        ticks = 0;
        assert_true(preview_work(scene->preview, ticking_clock, 1, &scene->stored.err));
    }
}

static void prompts_can_be_left_out(void **state) {
    struct scene *scene = *state;

    put(scene, "talk.md", talk);
    look(scene);
    preview_leave_prompts_out(scene->preview, true);
    work(scene);
    assert_int_equal(totals_of(scene).prompts, 0);
    assert_int_equal(totals_of(scene).prompts_left_out, 2);
    assert_int_equal(file_at(scene, 0)->prompts, 2);
    preview_leave_prompts_out(scene->preview, false);
    assert_int_equal(totals_of(scene).prompts, 2);
    preview_leave_prompts_out(scene->preview, true);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 1);
}

// Bytes of U+1F40D as Mac Roman has them.
#define SNAKE_BROKEN "\xef\xa3\xbf\xc3\xbc\xc3\xaa\xc3\xa7"

/** The notes once more, without a screen. */
static struct intake_counts take_again(struct scene *scene, const char *name) {
    struct intake_counts counts;
    char path[600];

    snprintf(path, sizeof(path), "%s/%s", scene->stored.folder.path, name);
    assert_true(intake_path(scene->stored.store, path, scene->stored.now += MINUTE_MS,
                            &scene->stored.arena, &counts, &scene->stored.err));
    return counts;
}

static void what_was_chosen_is_remembered(void **state) {
    struct scene *scene = *state;
    struct intake_counts counts;

    put(scene, "lists.md", lists);
    put(scene, "more.md", "# More\n\n### Q: Who else?\n\nNobody.\n");
    put(scene, "talk.md", talk);
    look(scene);
    preview_retitle(scene->preview, 0, TEXT("Snakes"));
    preview_leave_out(scene->preview, 1, true);
    preview_leave_prompts_out(scene->preview, true);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 3);

    // By a later look, where it can be taken back,
    look(scene);
    assert_string_equal(file_at(scene, 0)->guide.cards[0].topic.bytes, "Snakes");
    assert_true(file_at(scene, 1)->choice.left_out);
    assert_int_equal(totals_of(scene).prompts, 0);
    assert_int_equal(totals_of(scene).changes[CHANGE_SAME], 3);

    // and where nobody looks, though the files have changed.
    put(scene, "talk.md",
        "# Talking\n\n### Q: Tell me about a conflict.\n\nNothing came of it.\n\n"
        "## Questions to ask them\n\n- What broke last?\n- Who was woken up?\n");
    put(scene, "lists.md",
        "# Python\n\n## Lists\n\n### Q: What is a list?\n\nAn array that shrinks, too.\n\n"
        "### Q: What is a tuple?\n\nA list that stays.\n");
    put(scene, "more.md", "# More\n\n### Q: Who else?\n\nEverybody.\n");
    counts = take_again(scene, "notes");
    assert_int_equal(counts.changes[CHANGE_EDITED], 2);
    assert_int_equal(counts.changes[CHANGE_NEW], 0);
    assert_int_equal(counts.changes[CHANGE_MOVED], 0);
    assert_int_equal(stored_count(scene->stored.store), 3);
}

static void a_format_is_remembered(void **state) {
    struct scene *scene = *state;

    put(scene, "talk.md", talk);
    look(scene);
    do {
        assert_true(preview_next_format(scene->preview, 0));
    } while (file_at(scene, 0)->guide.card_count != 2);
    import(scene);
    assert_int_equal(take_again(scene, "notes/talk.md").cards, 2);
    look(scene);
    assert_int_equal(file_at(scene, 0)->guide.card_count, 2);
}

static void a_file_that_is_left_out_gives_its_cards_up(void **state) {
    struct scene *scene = *state;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    look(scene);
    import(scene);
    look(scene);
    preview_leave_out(scene->preview, 0, true);
    work(scene);
    assert_int_equal(file_at(scene, 0)->changes[CHANGE_GONE], 2);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 3);
    look(scene);
    preview_leave_out(scene->preview, 0, false);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 5);
}

static void an_answer_to_another_guide_is_no_card(void **state) {
    struct scene *scene = *state;
    struct stored_card prompt;

    put(scene, "talk.md", talk);
    look(scene);
    import(scene);
    prompt = stored_card(&scene->stored, 2);
    assert_int_equal(prompt.kind, CARD_PROMPT);
    put(scene, "mine.md",
        arena_printf(&scene->stored.arena,
                     "# Talking\n\n### Q: How does code reach production?\n\n"
                     "<!-- viva: answers %s -->\n\nBy a pipeline.\n",
                     prompt.id));
    look(scene);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 3);
    prompt = stored_card(&scene->stored, 2);
    assert_string_equal(text_string(prompt.answer, &scene->stored.arena), "By a pipeline.");
}

static void a_file_that_is_gone_is_told(void **state) {
    struct scene *scene = *state;
    char path[600];
    char renamed[600];

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    look(scene);
    import(scene);
    snprintf(path, sizeof(path), "%s/notes/lists.md", scene->stored.folder.path);
    snprintf(renamed, sizeof(renamed), "%s/notes/snakes.md", scene->stored.folder.path);
    assert_int_equal(rename(path, renamed), 0);
    look(scene);
    assert_int_equal(preview_count(scene->preview), 3);
    assert_int_equal(totals_of(scene).changes[CHANGE_MOVED], 2);
    assert_string_equal(file_at(scene, 2)->file.file, "lists.md");
    assert_string_equal(file_at(scene, 2)->fault, "the file is gone; its cards have moved");
    assert_int_equal(unlink(renamed), 0);
    look(scene);
    assert_int_equal(preview_count(scene->preview), 2);
    assert_string_equal(file_at(scene, 1)->fault, "the file is gone; its 2 cards are kept");
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 5);
}

static void a_folder_takes_over_what_was_imported_alone(void **state) {
    struct scene *scene = *state;
    struct source *sources;
    size_t count;

    put(scene, "lists.md", lists);
    put(scene, "talk.md", talk);
    take_again(scene, "notes/lists.md");
    look(scene);
    assert_int_equal(preview_count(scene->preview), 2);
    assert_int_equal(totals_of(scene).changes[CHANGE_SAME], 2);
    assert_int_equal(totals_of(scene).changes[CHANGE_NEW], 3);
    import(scene);
    assert_true(store_sources(scene->stored.store, &scene->stored.arena, &sources, &count,
                              &scene->stored.err));
    assert_int_equal(count, 1);
    assert_true(text_ends(sources[0].path, TEXT("/notes")));
}

static void a_repair_can_be_taken_back(void **state) {
    struct scene *scene = *state;

    put(scene, "snake.md",
        "# Python " SNAKE_BROKEN "\n\n### Q: What is " SNAKE_BROKEN "?\n\nA snake.\n");
    look(scene);
    assert_int_equal(file_at(scene, 0)->repaired, 2);
    assert_null(strstr(file_at(scene, 0)->guide.cards[0].question.bytes, "\xc3\xbc"));
    preview_keep_mojibake(scene->preview, 0, true);
    assert_int_equal(file_at(scene, 0)->repaired, 2);
    assert_int_equal(file_at(scene, 0)->guide.note_count, 0);
    preview_keep_mojibake(scene->preview, 0, false);
    assert_int_equal(file_at(scene, 0)->guide.note_count, 2);
}

static void a_file_can_be_read_otherwise(void **state) {
    struct scene *scene = *state;
    const struct preview_file *file;
    int readings = 0;

    put(scene, "talk.md", talk);
    put(scene, "plain.md", "Nothing here asks.\n");
    put(scene, "zero.md", "\n");
    look(scene);
    file = file_at(scene, 1);
    do {
        assert_true(preview_next_format(scene->preview, 1));
        assert_true(file->guide.card_count > 0);
        readings++;
    } while (file->choice.format.size);
    // By its headings, by its lists, and as the evidence says.
    assert_true(readings >= 3);
    assert_int_equal(file->guide.card_count, 3);
    // Where nothing asks, the user may still say that all of it is one card.
    assert_true(preview_next_format(scene->preview, 0));
    assert_true(text_equal(file_at(scene, 0)->choice.format, TEXT("file")));
    assert_int_equal(file_at(scene, 0)->guide.card_count, 1);
    assert_true(preview_next_format(scene->preview, 0));
    assert_int_equal(file_at(scene, 0)->choice.format.size, 0);
    assert_false(preview_next_format(scene->preview, 2));
}

static struct topic_row_of {
    const char *name;
    const char *typed;
    const char *topics[2];  // of lists.md, and of a card under its title
} topic_rows[] = {
    {"a topic stands for the names that all share",
     "Snakes / Pythons",
     {"Snakes\x1fPythons\x1fLists", "Snakes\x1fPythons"}},
    {"an empty one is that of the file", "  ", {"Python\x1fLists", "Python"}},
    {"a slash is enough",
     "A/B",
     {"A\x1f"
      "B\x1fLists",
      "A\x1f"
      "B"}},
    {"beside blanks it is part of a name",
     "Ops / CI/CD",
     {"Ops\x1f"
      "CI/CD\x1fLists",
      "Ops\x1f"
      "CI/CD"}},
    {"empty names are none",
     " / A /  / B / ",
     {"A\x1f"
      "B\x1fLists",
      "A\x1f"
      "B"}},
};

static void retitles(void **state) {
    const struct topic_row_of *row = *state;
    struct scene *scene;
    struct arena arena = {0};
    void *made;

    set_up(&made);
    scene = made;
    put(scene, "lists.md",
        "# Python\n\n## Lists\n\n### Q: What is a list?\n\nAn array.\n\n"
        "## Other\n\n### Q: And what is a tuple?\n\nA list that stays.\n");
    put(scene, "one.md", "# Python\n\n### Q: What is a dict?\n\nA table.\n");
    look(scene);
    for (size_t i = 0; i < 2; i++) {
        const struct preview_file *file = file_at(scene, i);

        preview_retitle(scene->preview, i, preview_topic_path(text_of(row->typed), &arena));
        assert_string_equal(text_string(file->guide.cards[0].topic, &arena),
                            row->topics[i]);
    }
    arena_free(&arena);
    tear_down(&made);
}

static void a_file_that_cannot_be_read_keeps_nobody_out(void **state) {
    struct scene *scene = *state;
    char path[600];

    put(scene, "lists.md", lists);
    snprintf(path, sizeof(path), "%s/notes/bad.md", scene->stored.folder.path);
    temporary_write(&scene->stored.folder, "notes/bad.md", "a\0b", 3);
    look(scene);
    assert_non_null(file_at(scene, 0)->fault);
    preview_retitle(scene->preview, 0, TEXT("T"));
    assert_false(preview_next_format(scene->preview, 0));
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 2);
}

static void a_path_that_is_not_there_is_named(void **state) {
    struct scene *scene = *state;

    assert_null(preview_open(scene->stored.store, "/no/such", NULL, 0, &scene->stored.err));
    assert_string_equal(scene->stored.err.message,
                        "cannot read /no/such: No such file or directory");
}

static bool stops(void *payload) {
    (void)payload;
    return false;
}

static void a_list_that_is_stopped_is_no_preview(void **state) {
    struct scene *scene = *state;
    const struct intake_limits limits = {.files = 100, .go_on = stops};

    put(scene, "lists.md", lists);
    assert_null(preview_open(scene->stored.store, scene->stored.folder.path, &limits, 0,
                             &scene->stored.err));
    assert_int_equal(scene->stored.err.kind, ERROR_NONE);
}

static void a_store_that_cannot_be_written_fails_and_can_be_tried_again(void **state) {
    struct scene *scene = *state;
    char away[320];

    put(scene, "lists.md", lists);
    look(scene);
    snprintf(away, sizeof(away), "%s.away", scene->stored.path);
    assert_int_equal(rename(scene->stored.path, away), 0);
    preview_import(scene->preview, scene->stored.now);
    assert_false(preview_work(scene->preview, standing_clock, 1, &scene->stored.err));
    assert_int_equal(phase_of(scene), PREVIEW_READY);
    assert_int_equal(rename(away, scene->stored.path), 0);
    import(scene);
    assert_int_equal(stored_count(scene->stored.store), 2);
}

#define SCENE_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    static const struct CMUnitTest scenes[] = {
        SCENE_TEST(a_look_counts_and_changes_nothing),
        SCENE_TEST(what_was_shown_is_imported_in_one_go),
        SCENE_TEST(a_file_that_is_left_out_stays_out),
        SCENE_TEST(what_two_files_say_stays_with_the_one_that_is_not_left_out),
        SCENE_TEST(a_later_look_tells_what_changed_file_by_file),
        SCENE_TEST(a_look_locks_nobody_out),
        SCENE_TEST(an_import_that_is_cancelled_leaves_nothing),
        SCENE_TEST(reading_goes_in_slices),
        SCENE_TEST(any_number_of_threads_shows_the_same),
        SCENE_TEST(prompts_can_be_left_out),
        SCENE_TEST(what_was_chosen_is_remembered),
        SCENE_TEST(a_format_is_remembered),
        SCENE_TEST(a_file_that_is_left_out_gives_its_cards_up),
        SCENE_TEST(an_answer_to_another_guide_is_no_card),
        SCENE_TEST(a_file_that_is_gone_is_told),
        SCENE_TEST(a_folder_takes_over_what_was_imported_alone),
        SCENE_TEST(a_repair_can_be_taken_back),
        SCENE_TEST(a_file_can_be_read_otherwise),
        SCENE_TEST(a_file_that_cannot_be_read_keeps_nobody_out),
        SCENE_TEST(a_path_that_is_not_there_is_named),
        SCENE_TEST(a_list_that_is_stopped_is_no_preview),
        SCENE_TEST(a_store_that_cannot_be_written_fails_and_can_be_tried_again),
    };
    struct CMUnitTest tests[COUNT(topic_rows)];

    for (size_t i = 0; i < COUNT(topic_rows); i++) {
        tests[i] =
            (struct CMUnitTest){topic_rows[i].name, retitles, NULL, NULL, &topic_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(scenes, NULL, NULL);
}
