// SPDX-License-Identifier: MIT
// Which files are opened, how they are made, and what is said when the disk says no.

#include "support/check.h"
#include "support/stored.h"

#include <store/database.h>
#include <store/migration.h>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static uint64_t sum_of(struct stored *stored) {
    struct text bytes;

    assert_true(text_read_file(stored->path, 1 << 24, &stored->arena, &bytes, NULL));
    return text_hash(bytes);
}

static void run_sql(const char *path, const char *sql) {
    sqlite3 *connection;

    assert_int_equal(sqlite3_open(path, &connection), SQLITE_OK);
    assert_int_equal(sqlite3_exec(connection, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(connection);
}

// Closes the store, does something to its file, and expects the next opening to fail like this.
static void expect_refusal(struct stored *stored, enum error_kind kind, const char *words) {
    struct store_options options = stored_options(stored);
    struct error err = {0};

    assert_null(store_open(&options, &err));
    assert_int_equal(err.kind, kind);
    if (!strstr(err.message, words)) {
        assert_string_equal(err.message, words);
    }
}

static void close_store(struct stored *stored) {
    store_close(stored->store);
    stored->store = NULL;
}

static void a_newer_database_is_left_untouched(void **state) {
    struct stored *stored = *state;
    uint64_t before;

    close_store(stored);
    run_sql(stored->path, "PRAGMA user_version=99");
    before = sum_of(stored);
    expect_refusal(stored, ERROR_STORE, "newer Viva (schema 99, this one knows");
    assert_true(sum_of(stored) == before);
}

static void the_database_of_another_program_is_left_untouched(void **state) {
    struct stored *stored = *state;
    uint64_t before;

    close_store(stored);
    run_sql(stored->path, "PRAGMA application_id=42");
    before = sum_of(stored);
    expect_refusal(stored, ERROR_STORE, "another program");
    assert_true(sum_of(stored) == before);
}

static void what_is_no_database_is_left_untouched(void **state) {
    struct stored *stored = *state;
    uint64_t before;

    close_store(stored);
    temporary_write(&stored->folder, "viva.db", "# notes of mine\n", 16);
    before = sum_of(stored);
    expect_refusal(stored, ERROR_STORE, "no Viva database");
    assert_true(sum_of(stored) == before);
}

static void a_truncated_database_is_called_damaged(void **state) {
    struct stored *stored = *state;

    stored_fill(stored, 500);
    close_store(stored);
    assert_int_equal(truncate(stored->path, 8192), 0);
    expect_refusal(stored, ERROR_STORE, "check --repair");
}

static void a_folder_in_its_place_is_refused(void **state) {
    struct stored *stored = *state;

    close_store(stored);
    unlink(stored->path);
    assert_int_equal(mkdir(stored->path, 0700), 0);
    expect_refusal(stored, ERROR_FILE, "not a regular file");
}

static void a_pipe_in_its_place_is_refused(void **state) {
    struct stored *stored = *state;

    close_store(stored);
    unlink(stored->path);
    assert_int_equal(mkfifo(stored->path, 0600), 0);
    expect_refusal(stored, ERROR_FILE, "not a regular file");
}

static void a_link_in_its_place_is_refused(void **state) {
    struct stored *stored = *state;

    close_store(stored);
    unlink(stored->path);
    assert_int_equal(symlink("/etc/passwd", stored->path), 0);
    expect_refusal(stored, ERROR_FILE, "not a regular file");
}

static void a_file_that_others_may_write_is_refused(void **state) {
    struct stored *stored = *state;

    close_store(stored);
    assert_int_equal(chmod(stored->path, 0620), 0);
    expect_refusal(stored, ERROR_FILE, "chmod 600");
}

static void another_users_file_is_refused(void **state) {
    struct stored *stored = *state;

    close_store(stored);
    if (chown(stored->path, 1, 1) != 0) {
        print_message("skipped: only root can give a file away\n");
        skip();
    }
    expect_refusal(stored, ERROR_FILE, "belongs to another user");
}

static void an_empty_file_becomes_a_database(void **state) {
    struct stored *stored = *state;

    close_store(stored);
    assert_int_equal(truncate(stored->path, 0), 0);
    stored_reopen(stored);
    stored_fill(stored, 1);
    stored_is_sound(stored);
}

static void folders_and_files_are_private_whatever_the_umask(void **state) {
    struct stored *stored = *state;
    mode_t before = umask(0);
    struct stat status;

    close_store(stored);
    for (int mask = 0; mask <= 0777; mask += 0777) {
        umask((mode_t)mask);
        snprintf(stored->path, sizeof(stored->path), "%s/x%d/y/viva.db",
                 stored->folder.path, mask);
        stored_reopen(stored);
        stored_grade(stored, stored_fill(stored, 1), GRADE_GOOD);
        assert_int_equal(stat(stored->path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
        *strrchr(stored->path, '/') = '\0';
        assert_int_equal(stat(stored->path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0700);
    }
    umask(before);
}

static void nothing_temporary_is_left_beside_a_new_database(void **state) {
    struct stored *stored = *state;
    char path[400];

    snprintf(path, sizeof(path), "%s.new-%ld", stored->path, (long)getpid());
    assert_int_not_equal(access(path, F_OK), 0);
    strcat(path, "-journal");
    assert_int_not_equal(access(path, F_OK), 0);
}

static void reading_only_makes_and_changes_nothing(void **state) {
    struct stored *stored = *state;
    struct store_options options = stored_options(stored);
    int64_t key = stored_fill(stored, 2);
    struct review review = {.event = {.at = stored->now, .grade = GRADE_GOOD}};
    struct error err = {0};
    struct store *reader;
    uint64_t before;

    close_store(stored);
    before = sum_of(stored);
    options.read_only = true;
    reader = store_open(&options, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(stored_count(reader), 2);
    assert_false(store_grade(reader, key, &review, NULL, &err));
    assert_int_equal(err.kind, ERROR_FILE);
    assert_null(import_begin(reader, 0, &err));
    store_close(reader);
    assert_true(sum_of(stored) == before);

    options.path = "/nowhere/viva.db";
    assert_null(store_open(&options, &err));
    assert_int_equal(err.kind, ERROR_FILE);
    assert_non_null(strstr(err.message, "viva import"));
}

// Migrations

static const struct migration made_up[] = {
    {"CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"},
    {"ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;"},
    {"CREATE TABLE b (z INTEGER) STRICT; INSERT INTO b SELECT y FROM a; SELECT nonsense;"},
};

static void an_older_schema_is_brought_up_step_by_step(void **state) {
    struct stored *stored = *state;
    const char *path = temporary_write(&stored->folder, "old.db", "", 0);
    struct database database;
    int64_t version;

    assert_true(
        database_open(&database, path, SQLITE_OPEN_READWRITE, &database_durable, NULL));
    assert_true(migration_apply(&database, made_up, 1, NULL));
    assert_true(migration_apply(&database, made_up, 2, NULL));
    assert_true(query_number(&database, SQL_USER_VERSION, 0, 0, &version, NULL));
    assert_int_equal(version, 2);
    assert_true(database_run(&database, "SELECT y FROM a", NULL));

    // The third step is broken: nothing of it stays, not even its table.
    assert_false(migration_apply(&database, made_up, 3, NULL));
    assert_true(query_number(&database, SQL_USER_VERSION, 0, 0, &version, NULL));
    assert_int_equal(version, 2);
    assert_false(database_run(&database, "SELECT z FROM b", NULL));
    database_close(&database);
}

static const char *const older[] = {"version1.sql"};

/** Puts a database of an older schema in the place of today's. */
static void restore(struct stored *stored, const char *dump) {
    const char *path =
        arena_printf(&stored->arena, "%s/tests/unit/schemas/%s", VIVA_SOURCE_DIR, dump);
    struct text sql;

    assert_true(text_read_file(path, 1 << 20, &stored->arena, &sql, &stored->err));
    close_store(stored);
    assert_int_equal(unlink(stored_log(stored)), 0);
    temporary_write(&stored->folder, "viva.db", "", 0);
    assert_int_equal(chmod(stored->path, 0600), 0);
    run_sql(stored->path, text_string(sql, &stored->arena));
}

static void every_older_schema_is_brought_up_to_date(void **state) {
    struct stored *stored = *state;

    stored_grade(stored, stored_fill(stored, 1), GRADE_GOOD);
    for (size_t i = 0; i < COUNT(older); i++) {
        restore(stored, older[i]);
        stored_reopen(stored);
        assert_int_equal(stored_count(stored->store), 3);
        assert_int_equal(stored_reviews(stored), 2);
        assert_int_equal(stored_card(stored, 1).memory.reviews, 1);
        stored_is_sound(stored);
    }
}

static void an_older_schema_that_can_only_be_read_is_said(void **state) {
    struct stored *stored = *state;
    struct store_options options = stored_options(stored);
    struct error err = {0};

    stored_grade(stored, stored_fill(stored, 1), GRADE_GOOD);
    restore(stored, older[0]);
    options.read_only = true;
    assert_null(store_open(&options, &err));
    assert_non_null(strstr(err.message, "make it writable once"));
}

static void the_log_cannot_be_changed_even_with_sql(void **state) {
    struct stored *stored = *state;
    sqlite3 *connection;

    stored_grade(stored, stored_fill(stored, 1), GRADE_GOOD);
    close_store(stored);
    assert_int_equal(sqlite3_open(stored->path, &connection), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(connection, "UPDATE entry SET grade = 4", NULL, NULL, NULL),
        SQLITE_CONSTRAINT);
    assert_int_equal(sqlite3_exec(connection, "DELETE FROM entry", NULL, NULL, NULL),
                     SQLITE_CONSTRAINT);
    sqlite3_close(connection);
}

// The disk says no

static bool try_grade(struct stored *stored, int64_t key, struct error *err) {
    struct review review = {.event = {.at = stored->now += MINUTE_MS, .grade = GRADE_GOOD}};

    return store_grade(stored->store, key, &review, NULL, err);
}

/*
 * A limit on the size of files is a full disk that no privilege is needed
 * for: in a child, since the limit would stay.
 */
static int grade_on_a_full_disk(struct stored *stored, int64_t key) {
    struct rlimit old;
    struct rlimit limit;
    struct error err = {0};
    int before = stored_reviews(stored);
    struct stored_card card = stored_card(stored, key);

    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old);
    for (rlim_t size = 0; size < 60000; size += 1000) {
        bool saved;

        limit = (struct rlimit){size, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        saved = try_grade(stored, key, &err);
        setrlimit(RLIMIT_FSIZE, &old);
        if (saved) {
            break;
        }
        if (err.kind != ERROR_FILE || !strstr(err.message, "no space left on device") ||
            stored_reviews(stored) != before ||
            stored_card(stored, key).memory.reviews != card.memory.reviews) {
            fprintf(stderr, "at %ld bytes: %s\n", (long)size, err.message);
            return 1;
        }
    }
    if (err.kind == ERROR_NONE || !try_grade(stored, key, &err)) {
        return 2;
    }
    stored_is_sound(stored);
    return 0;
}

static void a_full_disk_is_said_and_survived(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 50);
    int status;
    pid_t child;

    stored_grade(stored, key, GRADE_GOOD);
    child = fork();
    if (child == 0) {
        _exit(grade_on_a_full_disk(stored, key));
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    stored_reopen(stored);
    stored_is_sound(stored);
}

static void a_locked_database_is_said(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    struct error err = {0};
    sqlite3 *other;

    assert_int_equal(sqlite3_open(stored->path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    assert_false(try_grade(stored, key, &err));
    assert_int_equal(err.kind, ERROR_STORE);
    assert_non_null(strstr(err.message, "another program is writing"));
    sqlite3_close(other);
    assert_true(try_grade(stored, key, &err));
    assert_int_equal(stored_reviews(stored), 1);
}

static void a_database_replaced_while_open_takes_no_more_grades(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    struct text bytes;
    struct error err = {0};
    char moved[400];

    stored_grade(stored, key, GRADE_GOOD);
    assert_true(text_read_file(stored->path, 1 << 24, &stored->arena, &bytes, NULL));
    snprintf(moved, sizeof(moved), "%s.moved", stored->path);
    assert_int_equal(rename(stored->path, moved), 0);
    temporary_write(&stored->folder, "viva.db", bytes.bytes, bytes.size);
    assert_int_equal(chmod(stored->path, 0600), 0);
    assert_false(try_grade(stored, key, &err));
    assert_int_equal(err.kind, ERROR_FILE);
    assert_non_null(strstr(err.message, "moved or replaced"));
    stored_reopen(stored);
    assert_int_equal(stored_reviews(stored), 1);
    stored_is_sound(stored);
}

enum { NOBODY = 65534 };

// Root may write everywhere: the tests below need somebody who may not.
static bool become_nobody(void) {
    return setgid(NOBODY) == 0 && setuid(NOBODY) == 0;
}

static int read_as_nobody(struct stored *stored, int64_t key) {
    struct store_options options = stored_options(stored);
    struct error err = {0};

    if (!become_nobody()) {
        return 0;
    }
    stored->store = store_open(&options, &err);
    if (!stored->store || stored_count(stored->store) != 1) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    return !try_grade(stored, key, &err) && err.kind == ERROR_FILE ? 0 : 2;
}

static void a_file_that_cannot_be_written_is_read(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    int status;
    pid_t child;

    close_store(stored);
    assert_int_equal(chmod(stored->folder.path, 0755), 0);
    assert_int_equal(chmod(stored->path, 0400), 0);
    if (chown(stored->path, NOBODY, NOBODY) != 0) {
        print_message("skipped: only root can become nobody\n");
        skip();
    }
    child = fork();
    if (child == 0) {
        _exit(read_as_nobody(stored, key));
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static int open_as_nobody(struct stored *stored) {
    struct store_options options = stored_options(stored);
    struct error err = {0};

    if (!become_nobody()) {
        return 0;
    }
    if (store_open(&options, &err)) {
        return 1;
    }
    return err.kind == ERROR_FILE ? 0 : 2;
}

static void a_folder_that_cannot_be_written_is_said(void **state) {
    struct stored *stored = *state;
    int status;
    pid_t child;

    close_store(stored);
    assert_int_equal(chmod(stored->folder.path, 0755), 0);
    unlink(stored->path);
    child = fork();
    if (child == 0) {
        _exit(open_as_nobody(stored));
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_newer_database_is_left_untouched),
        TEST(the_database_of_another_program_is_left_untouched),
        TEST(what_is_no_database_is_left_untouched),
        TEST(a_truncated_database_is_called_damaged),
        TEST(a_folder_in_its_place_is_refused),
        TEST(a_pipe_in_its_place_is_refused),
        TEST(a_link_in_its_place_is_refused),
        TEST(a_file_that_others_may_write_is_refused),
        TEST(another_users_file_is_refused),
        TEST(an_empty_file_becomes_a_database),
        TEST(folders_and_files_are_private_whatever_the_umask),
        TEST(nothing_temporary_is_left_beside_a_new_database),
        TEST(reading_only_makes_and_changes_nothing),
        TEST(an_older_schema_is_brought_up_step_by_step),
        TEST(every_older_schema_is_brought_up_to_date),
        TEST(an_older_schema_that_can_only_be_read_is_said),
        TEST(the_log_cannot_be_changed_even_with_sql),
        TEST(a_full_disk_is_said_and_survived),
        TEST(a_locked_database_is_said),
        TEST(a_database_replaced_while_open_takes_no_more_grades),
        TEST(a_file_that_cannot_be_written_is_read),
        TEST(a_folder_that_cannot_be_written_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
