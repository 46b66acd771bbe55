// SPDX-License-Identifier: MIT
// Whether the files of folders are one question each does not depend on who looks at them.

#include "study/neighbours.h"
#include "support/check.h"
#include "support/temporary.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { FOLDERS = 6, FILES = 50, COUNT_OF_ALL = FOLDERS * FILES, FILLING = 12000 };

static struct {
    struct temporary folder;
    struct arena arena;
    struct intake_listing listing;
} shelf;

/** In the first folder no file asks, and of each next one ten more do. */
static void add_file(size_t folder, size_t number) {
    struct intake_file *file = &shelf.listing.files[folder * FILES + number];
    bool asks = number < 10 * folder;
    const char *name = arena_printf(&shelf.arena, "%zu/pump-%zu.md", folder, number);
    const char *text =
        arena_printf(&shelf.arena,
                     asks ? "# What does pump %zu do?\n\nIt %s.\n\n%*s\n"
                          : "# Pump %zu\n\nIt %s.\n\n%*s\n",
                     number, "lifts water", (int)(number % 10) * FILLING / 10, "Slowly.");
    const char *path = temporary_write(&shelf.folder, name, text, strlen(text));

    *file = (struct intake_file){.path = arena_copy(&shelf.arena, path, strlen(path)),
                                 .size = (int64_t)strlen(text)};
    file->file = file->path + strlen(file->path) - strlen(name);
}

static int set_up(void **state) {
    (void)state;
    temporary_make(&shelf.folder);
    shelf.arena = (struct arena){0};
    shelf.listing = (struct intake_listing){
        .is_folder = true,
        .path = shelf.folder.path,
        .count = COUNT_OF_ALL,
        .files = arena_new(&shelf.arena, COUNT_OF_ALL, sizeof(*shelf.listing.files))};
    for (size_t i = 0; i < FOLDERS; i++) {
        mkdir(arena_printf(&shelf.arena, "%s/%zu", shelf.folder.path, i), 0700);
        for (size_t j = 0; j < FILES; j++) {
            add_file(i, j);
        }
    }
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_free(&shelf.arena);
    temporary_remove(&shelf.folder);
    return 0;
}

static void any_number_of_threads_comes_to_the_same(void **state) {
    (void)state;
    for (int threads = 0; threads <= 4; threads++) {
        struct arena scratch = {0};

        for (size_t i = 0; i < COUNT_OF_ALL; i++) {
            shelf.listing.files[i].among_questions = false;
        }
        neighbours_judge(&shelf.listing, threads, &scratch);
        for (size_t i = 0; i < COUNT_OF_ALL; i++) {
            assert_int_equal(shelf.listing.files[i].among_questions, i / FILES >= 3);
        }
        arena_free(&scratch);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(any_number_of_threads_comes_to_the_same, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
