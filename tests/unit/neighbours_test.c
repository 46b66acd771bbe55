// SPDX-License-Identifier: MIT
// Whether the files of folders are one question each does not depend on who looks at them.

#include "study/neighbours.h"
#include "support/check.h"
#include "support/temporary.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { FILES = 50, FOLDERS_MOST = 8, FILLING = 12000 };

static struct {
    struct temporary folder;
    struct arena arena;
    struct intake_listing listing;
} shelf;

static void add_file(size_t folder, size_t number, bool asks) {
    struct intake_file *file = &shelf.listing.files[folder * FILES + number];
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
    shelf.listing =
        (struct intake_listing){.is_folder = true,
                                .path = shelf.folder.path,
                                .files = arena_new(&shelf.arena, FOLDERS_MOST * FILES,
                                                   sizeof(*shelf.listing.files))};
    return 0;
}

/** Fills a folder, in which so many of the files ask. */
static void add_folder(size_t asking) {
    size_t folder = shelf.listing.count / FILES;

    mkdir(arena_printf(&shelf.arena, "%s/%zu", shelf.folder.path, folder), 0700);
    for (size_t i = 0; i < FILES; i++) {
        add_file(folder, i, i < asking);
    }
    shelf.listing.count += FILES;
}

static int tear_down(void **state) {
    (void)state;
    arena_free(&shelf.arena);
    temporary_remove(&shelf.folder);
    return 0;
}

/** Whether just the folders from one on are marked, whoever helps. */
static void assert_marked_from(size_t folder) {
    for (int threads = 0; threads <= 4; threads++) {
        struct arena scratch = {0};

        for (size_t i = 0; i < shelf.listing.count; i++) {
            shelf.listing.files[i].among_questions = false;
        }
        neighbours_judge(&shelf.listing, threads, &scratch);
        for (size_t i = 0; i < shelf.listing.count; i++) {
            assert_int_equal(shelf.listing.files[i].among_questions, i / FILES >= folder);
        }
        arena_free(&scratch);
    }
}

static void any_number_of_threads_comes_to_the_same(void **state) {
    (void)state;
    for (size_t asking = 0; asking <= FILES; asking += 10) {
        add_folder(asking);
    }
    assert_marked_from(3);
}

static void a_folder_goes_with_most_of_those_beside_it(void **state) {
    (void)state;
    add_folder(0);
    add_folder(0);
    for (int i = 0; i < 5; i++) {
        add_folder(FILES);
    }
    assert_marked_from(2);
    add_folder(FILES);
    assert_marked_from(0);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(any_number_of_threads_comes_to_the_same, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_folder_goes_with_most_of_those_beside_it, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
