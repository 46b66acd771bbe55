// SPDX-License-Identifier: MIT
// A file system that fills up under the store, byte by byte, and has room again.

#include "support/check.h"
#include "support/stored.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CARDS = 30, STEPS = 24, BLOCK = 4096 };

// Fills the disk but for so many blocks.
static void leave_room(const char *path, int blocks) {
    static const char zeros[BLOCK];
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    off_t size = 0;

    assert_true(file >= 0);
    while (write(file, zeros, BLOCK) == BLOCK) {
        size += BLOCK;
    }
    assert_int_equal(ftruncate(file, size - (off_t)blocks * BLOCK), 0);
    close(file);
}

static bool try_grade(struct stored *stored, int64_t key, struct error *err) {
    struct review review = {.event = {.at = stored->now += MINUTE_MS, .grade = GRADE_GOOD}};

    return store_grade(stored->store, key, &review, NULL, err);
}

static void a_grade_is_saved_or_refused_but_never_half(void **state) {
    struct stored stored;
    char filler[400];
    char path[320];
    int64_t key;
    int refused = 0;
    int saved = 0;

    (void)state;
    temporary_make(&stored.folder);
    snprintf(path, sizeof(path), "%s", stored.folder.path);
    if (mount("tmpfs", path, "tmpfs", 0, "size=2m,mode=0700") != 0) {
        print_message("skipped: only root can mount a small disk\n");
        rmdir(path);
        skip();
    }
    setenv("TMPDIR", path, 1);
    stored_open(&stored);
    snprintf(filler, sizeof(filler), "%s/filler", path);
    key = stored_fill(&stored, CARDS);
    for (int blocks = 0; blocks < STEPS; blocks++) {
        struct error err = {0};

        leave_room(filler, blocks);
        if (try_grade(&stored, key + blocks % CARDS, &err)) {
            saved++;
        } else {
            refused++;
            assert_int_equal(err.kind, ERROR_FILE);
            assert_non_null(strstr(err.message, "no space left on device"));
        }
        assert_int_equal(stored_reviews(&stored), saved);
        // Sooner or later there is room again: then the log file catches up, too.
        assert_int_equal(unlink(filler), 0);
        stored_grade(&stored, key + blocks % CARDS, GRADE_HARD);
        saved++;
        stored_is_sound(&stored);
    }
    print_message("%d grades refused, %d saved\n", refused, saved);
    assert_true(refused > 0);
    assert_true(saved > STEPS);
    stored_reopen(&stored);
    assert_int_equal(stored_reviews(&stored), saved);
    stored_close(&stored);
    assert_int_equal(umount2(path, MNT_DETACH), 0);
    rmdir(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_grade_is_saved_or_refused_but_never_half)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
