// SPDX-License-Identifier: MIT
// Guides that are read before their turn are those that would be read at it, by any number of threads.

#include "study/ahead.h"
#include "support/check.h"
#include "support/temporary.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum {
    FILES = 60,
    QUESTIONS = 12,
    GUIDE_SIZE = 8192,
    MISSING = 7,
    LEFT = 9,
    KNOWN = 11,
    LARGE = 40,
    LARGER = 55,
};

static struct {
    struct temporary folder;
    struct arena arena;
    struct job job;
    size_t planned[2 * FILES];  // places, in the order in which they were
    size_t planned_count;
} shelf;

static size_t write_guide(char *out, size_t number) {
    size_t size = (size_t)sprintf(out, "# Pumps, volume %zu\n", number);

    for (int i = 0; i < QUESTIONS; i++) {
        size += (size_t)sprintf(
            out + size, "\n## Q: What does valve %d of pump %zu do?\n\nIt %s.\n\n%400s\n",
            i, number, i % 2 ? "opens when the pressure falls" : "lets the air out",
            "again and again");
    }
    return size;
}

static void add_file(size_t number) {
    struct intake_file *file = &shelf.job.listing.files[number];
    char name[20];
    char guide[GUIDE_SIZE];
    size_t size = write_guide(guide, number);
    const char *path;

    snprintf(name, sizeof(name), "pump-%zu.md", number);
    path = temporary_write(&shelf.folder, name, guide, size);
    *file = (struct intake_file){.path = arena_copy(&shelf.arena, path, strlen(path)),
                                 .size = (int64_t)size};
    file->file = strrchr(file->path, '/') + 1;
}

static int set_up(void **state) {
    (void)state;
    temporary_make(&shelf.folder);
    shelf.arena = (struct arena){0};
    shelf.job = (struct job){.listing.is_folder = true, .listing.count = FILES};
    shelf.job.listing.path = shelf.folder.path;
    shelf.job.listing.files =
        arena_new(&shelf.arena, FILES, sizeof(*shelf.job.listing.files));
    for (size_t i = 0; i < FILES; i++) {
        add_file(i);
    }
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_free(&shelf.arena);
    temporary_remove(&shelf.folder);
    return 0;
}

static bool plan(void *payload, const struct job *job, const struct intake_file *file,
                 struct ahead_guide *out) {
    size_t place = (size_t)(file - job->listing.files);
    char guide[GUIDE_SIZE];

    (void)payload;
    shelf.planned[shelf.planned_count++ % (2 * FILES)] = place;
    out->options = (struct guide_options){.topic = TEXT("Pumps")};
    if (place == KNOWN) {
        out->known = text_hash((struct text){guide, write_guide(guide, place)});
    }
    return place != LEFT;
}

static struct ahead *open_with(int threads) {
    struct ahead *ahead = ahead_open(&shelf.job, threads, plan, NULL);

    assert_non_null(ahead);
    return ahead;
}

/** Makes a file one of so many guides. */
static void enlarge(size_t number, size_t times) {
    struct intake_file *file = &shelf.job.listing.files[number];
    char *guides = arena_new(&shelf.arena, times, GUIDE_SIZE);
    size_t size = 0;

    for (size_t i = 0; i < times; i++) {
        size += write_guide(guides + size, number + i);
    }
    temporary_write(&shelf.folder, file->file, guides, size);
    file->size = (int64_t)size;
}

/** A file's turn: what was read ahead, or else now. */
static struct ahead_guide take(struct ahead *ahead, size_t place) {
    struct ahead_guide guide;

    if (!ahead_take(ahead, place, &guide)) {
        guide = (struct ahead_guide){.file = shelf.job.listing.files[place]};
        if (plan(NULL, &shelf.job, &shelf.job.listing.files[place], &guide)) {
            ahead_read(&shelf.job, &guide);
        }
    }
    return guide;
}

/** What was read of all files, in words. */
static const char *all_read(int threads, size_t step) {
    struct ahead *ahead = open_with(threads);
    const char *words = "";

    for (size_t i = 0; i < FILES; i++) {
        struct ahead_guide guide;

        // Now and then one further on is looked at.
        ahead_expect(ahead, (i * step) % FILES);
        ahead_look(ahead, (i * step) % FILES);
        guide = take(ahead, i);
        words = arena_printf(&shelf.arena, "%s\n%zu %zu %s", words, i,
                             guide.guide.card_count, guide.fault.message);
        for (size_t j = 0; j < guide.guide.card_count; j++) {
            const struct card *card = &guide.guide.cards[j];

            words = arena_printf(&shelf.arena, "%s %d %.*s", words, card->line,
                                 TEXT_ARGUMENTS(card->question));
        }
        ahead_guide_free(&guide);
    }
    ahead_close(ahead);
    return words;
}

static void any_number_of_threads_reads_the_same(void **state) {
    const char *alone = all_read(0, 0);

    (void)state;
    assert_non_null(strstr(alone, "What does valve 11 of pump 59 do?"));
    for (int threads = 0; threads <= 3; threads++) {
        assert_string_equal(all_read(threads, 0), alone);
        assert_string_equal(all_read(threads, 7), alone);
    }
}

static void large_files_are_begun_first(void **state) {
    const char *alone;

    (void)state;
    enlarge(LARGE, 20);
    enlarge(LARGER, 40);
    alone = all_read(0, 0);
    assert_non_null(strstr(alone, "What does valve 11 of pump 94 do?"));
    for (int threads = 1; threads <= 3; threads++) {
        shelf.planned_count = 0;
        assert_string_equal(all_read(threads, 7), alone);
        assert_int_equal(shelf.planned[1], LARGER);
        assert_int_equal(shelf.planned[2], LARGE);
        assert_int_equal(shelf.planned[3], 1);
    }
}

static void of_large_files_no_more_is_kept_than_there_is_room_for(void **state) {
    struct ahead *ahead;
    struct ahead_guide guide;

    (void)state;
    shelf.job.listing.files[LARGE].size = 700 << 10;
    shelf.job.listing.files[LARGER].size = 600 << 10;
    shelf.job.listing.files[LARGER + 1].size = 8 << 20;
    shelf.planned_count = 0;
    ahead = open_with(1);
    guide = take(ahead, 0);
    assert_int_equal(shelf.planned[0], LARGE);
    assert_int_equal(shelf.planned[1], 0);
    ahead_guide_free(&guide);
    ahead_close(ahead);
}

static void a_file_that_cannot_be_read_is_named_at_its_turn(void **state) {
    (void)state;
    unlink(shelf.job.listing.files[MISSING].path);
    for (int threads = 0; threads <= 3; threads += 3) {
        struct ahead *ahead = open_with(threads);

        for (size_t i = 0; i <= MISSING + 1; i++) {
            struct ahead_guide guide = take(ahead, i);

            assert_int_equal(guide.read, i != MISSING);
            assert_int_equal(guide.fault.kind, i == MISSING ? ERROR_FILE : ERROR_NONE);
            ahead_guide_free(&guide);
        }
        ahead_close(ahead);
    }
}

static void a_file_that_changed_since_it_was_listed_has_its_new_size(void **state) {
    static const char text[] = "## Q: What else?\n\nNothing.\n";

    (void)state;
    temporary_write(&shelf.folder, "pump-3.md", text, strlen(text));
    for (int threads = 0; threads <= 3; threads += 3) {
        struct ahead *ahead = open_with(threads);
        struct ahead_guide guide = take(ahead, 3);

        assert_int_equal(guide.file.size, strlen(text));
        assert_int_equal(guide.guide.card_count, 1);
        ahead_guide_free(&guide);
        ahead_close(ahead);
    }
}

static void what_was_looked_at_is_what_is_taken(void **state) {
    struct ahead *ahead = open_with(0);
    const struct ahead_guide *seen = ahead_look(ahead, 5);
    struct ahead_guide guide;
    const struct card *cards;

    (void)state;
    assert_non_null(seen);
    cards = seen->guide.cards;
    assert_int_equal(seen->guide.card_count, QUESTIONS);
    assert_true(ahead_take(ahead, 5, &guide));
    assert_ptr_equal(guide.guide.cards, cards);
    assert_null(ahead_look(ahead, 5));  // its turn is over
    ahead_guide_free(&guide);
    ahead_close(ahead);
}

static void no_more_is_kept_for_a_look_than_there_is_room_for(void **state) {
    struct ahead *ahead;

    (void)state;
    shelf.job.listing.files[5].size = 700 << 10;
    shelf.job.listing.files[6].size = 700 << 10;
    ahead = open_with(0);
    assert_non_null(ahead_look(ahead, 5));
    assert_null(ahead_look(ahead, 6));
    ahead_close(ahead);
}

static void what_is_left_out_is_not_read(void **state) {
    struct ahead *ahead = open_with(3);
    struct ahead_guide guide;

    (void)state;
    assert_null(ahead_look(ahead, LEFT));
    assert_false(ahead_take(ahead, LEFT, &guide));
    ahead_close(ahead);
}

static void a_known_text_is_parsed_when_it_is_asked_for(void **state) {
    (void)state;
    for (int threads = 0; threads <= 3; threads += 3) {
        struct ahead *ahead = open_with(threads);
        struct ahead_guide guide = take(ahead, KNOWN);

        assert_true(guide.read && !guide.parsed);
        assert_true(ahead_parse(&shelf.job, &guide));
        assert_int_equal(guide.guide.card_count, QUESTIONS);
        ahead_guide_free(&guide);
        ahead_close(ahead);
        ahead = open_with(threads);
        assert_int_equal(ahead_look(ahead, KNOWN)->guide.card_count, QUESTIONS);
        ahead_close(ahead);
    }
}

static void one_may_leave_at_any_time(void **state) {
    (void)state;
    for (size_t taken = 0; taken < 6; taken++) {
        struct ahead *ahead = open_with(3);

        for (size_t i = 0; i < taken; i++) {
            struct ahead_guide guide = take(ahead, i);

            ahead_guide_free(&guide);
        }
        ahead_close(ahead);
    }
    ahead_close(NULL);
}

static void of_one_file_nothing_is_read_ahead(void **state) {
    (void)state;
    shelf.job.listing.count = 1;
    assert_null(ahead_open(&shelf.job, 3, plan, NULL));
}

#define ON_A_SHELF(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    static const struct CMUnitTest tests[] = {
        ON_A_SHELF(any_number_of_threads_reads_the_same),
        ON_A_SHELF(large_files_are_begun_first),
        ON_A_SHELF(of_large_files_no_more_is_kept_than_there_is_room_for),
        ON_A_SHELF(a_file_that_cannot_be_read_is_named_at_its_turn),
        ON_A_SHELF(a_file_that_changed_since_it_was_listed_has_its_new_size),
        ON_A_SHELF(what_was_looked_at_is_what_is_taken),
        ON_A_SHELF(no_more_is_kept_for_a_look_than_there_is_room_for),
        ON_A_SHELF(what_is_left_out_is_not_read),
        ON_A_SHELF(a_known_text_is_parsed_when_it_is_asked_for),
        ON_A_SHELF(one_may_leave_at_any_time),
        ON_A_SHELF(of_one_file_nothing_is_read_ahead),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
