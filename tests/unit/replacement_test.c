// SPDX-License-Identifier: MIT
// A file is replaced as a whole, or stays as it was.

#include "support/check.h"
#include "support/temporary.h"

#include <viva/replacement.h>

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct fixture {
    struct temporary folder;
    struct arena arena;
    const char *path;
    struct error err;
};

static int set_up(void **state) {
    static struct fixture fixture;

    fixture = (struct fixture){.path = NULL};
    temporary_make(&fixture.folder);
    fixture.path = arena_printf(&fixture.arena, "%s/own.md", fixture.folder.path);
    *state = &fixture;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *fixture = *state;

    temporary_remove(&fixture->folder);
    arena_free(&fixture->arena);
    return 0;
}

static void assert_holds(struct fixture *fixture, const char *path, const char *expected) {
    struct text text;

    assert_true(text_read_file(path, 1000, &fixture->arena, &text, &fixture->err));
    assert_true(text_equal(text, text_of(expected)));
}

static int files(const struct fixture *fixture) {
    DIR *folder = opendir(fixture->folder.path);
    int count = -2;  // "." and ".."

    while (readdir(folder)) {
        count++;
    }
    closedir(folder);
    return count;
}

static mode_t mode_of(const char *path) {
    struct stat status;

    assert_int_equal(stat(path, &status), 0);
    return status.st_mode & 07777;
}

static void a_file_that_is_not_there_is_made_for_its_owner_alone(void **state) {
    struct fixture *fixture = *state;

    assert_true(replacement_write(fixture->path, NULL, TEXT("new"), &fixture->err));
    assert_holds(fixture, fixture->path, "new");
    assert_int_equal(mode_of(fixture->path), 0600);
    assert_int_equal(files(fixture), 1);
}

static void the_mode_is_kept(void **state) {
    struct fixture *fixture = *state;

    temporary_write(&fixture->folder, "own.md", "old", 3);
    assert_int_equal(chmod(fixture->path, 0640), 0);
    assert_true(replacement_write(fixture->path, &TEXT("old"), TEXT("new"), &fixture->err));
    assert_holds(fixture, fixture->path, "new");
    assert_int_equal(mode_of(fixture->path), 0640);
    assert_int_equal(files(fixture), 1);
}

static void a_link_stays_and_its_file_is_replaced(void **state) {
    struct fixture *fixture = *state;
    struct stat status;

    temporary_write(&fixture->folder, "real.md", "old", 3);
    assert_int_equal(symlink("real.md", fixture->path), 0);
    assert_true(replacement_write(fixture->path, &TEXT("old"), TEXT("new"), &fixture->err));
    assert_int_equal(lstat(fixture->path, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_holds(fixture, fixture->path, "new");
}

static void assert_refused(struct fixture *fixture, const struct text *expected,
                           const char *words) {
    fixture->err = (struct error){.kind = ERROR_NONE};
    assert_false(replacement_write(fixture->path, expected, TEXT("new"), &fixture->err));
    assert_int_equal(fixture->err.kind, ERROR_FILE);
    assert_non_null(strstr(fixture->err.message, words));
}

static void what_was_changed_meanwhile_is_left_alone(void **state) {
    struct fixture *fixture = *state;

    temporary_write(&fixture->folder, "own.md", "other", 5);
    assert_refused(fixture, &TEXT("old"), "changed meanwhile");
    assert_refused(fixture, &TEXT("other and longer"), "changed meanwhile");
    assert_refused(fixture, NULL, "came just now");
    assert_holds(fixture, fixture->path, "other");
    assert_int_equal(files(fixture), 1);
}

static void a_link_to_nowhere_is_refused(void **state) {
    struct fixture *fixture = *state;

    assert_int_equal(symlink("nowhere.md", fixture->path), 0);
    assert_refused(fixture, NULL, "leads nowhere");
}

static void a_folder_that_is_not_there_is_said(void **state) {
    struct fixture *fixture = *state;

    fixture->path = arena_printf(&fixture->arena, "%s/no/own.md", fixture->folder.path);
    assert_refused(fixture, NULL, "No such file");
}

static void a_folder_in_its_place_is_refused(void **state) {
    struct fixture *fixture = *state;

    assert_int_equal(mkdir(fixture->path, 0700), 0);
    assert_refused(fixture, &TEXT("old"), "changed meanwhile");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_file_that_is_not_there_is_made_for_its_owner_alone),
        TEST(the_mode_is_kept),
        TEST(a_link_stays_and_its_file_is_replaced),
        TEST(what_was_changed_meanwhile_is_left_alone),
        TEST(a_link_to_nowhere_is_refused),
        TEST(a_folder_that_is_not_there_is_said),
        TEST(a_folder_in_its_place_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
