// SPDX-License-Identifier: MIT
// The power goes at every single write of forty reviews: none that was acknowledged may be lost.
/*
 * The real store is opened, filled and graded while everything it does to the
 * disk is recorded.  Then, for each moment of the recording and several ways in
 * which unsynced writes may or may not have arrived, the folder is laid out as
 * the power cut would have left it and given to the real store again.  It must
 * open, pass its check, and have every deed that had been acknowledged: with
 * what is there, with the database alone, and with the log file alone.
 *
 * The last tests plant faults that must be found, or the simulator is blind.
 */

#include "disk_recording.h"
#include "disk_replay.h"

#include "support/check.h"
#include "support/stored.h"

#include <store/entries.h>
#include <store/opening.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEEDS = 40, CARDS = 7, UNDO_EVERY = 6 };

struct plan {
    struct database_disk disk;
    bool acknowledges_early;
    bool splits_deeds;  // the log in one transaction, the memory in another
    size_t every;       // crash points with all policies: each, or one of so many
    int expected;       // 0: no violation may be found; 1: at least one must be
};

struct crash {
    struct temporary folder;
    char live[300];
    char image[300];
    struct schedule schedule;
    struct calendar calendar;
    struct disk_recording recording;
    int64_t images;
    int64_t violations;
    char first[700];
};

static struct store_options options_at(const struct crash *crash, const char *folder,
                                       char path[320]) {
    snprintf(path, 320, "%s/viva.db", folder);
    return (struct store_options){.path = path,
                                  .schedule = &crash->schedule,
                                  .calendar = &crash->calendar,
                                  .now = STORED_NOW * INT64_C(1000),
                                  .seed = 1};
}

// The workload

static bool splitting;

// The linker's --wrap dictates these names.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl37-c,cert-dcl51-cpp)
bool __real_replay_card(struct store *store, int64_t key, struct memory *memory,
                        struct error *err);
bool __wrap_replay_card(struct store *store, int64_t key, struct memory *memory,
                        struct error *err);

bool __wrap_replay_card(struct store *store, int64_t key, struct memory *memory,
                        struct error *err) {
    if (splitting && (!database_commit(&store->database, err) ||
                      !database_begin(&store->database, err))) {
        return false;
    }
    return __real_replay_card(store, key, memory, err);
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl37-c,cert-dcl51-cpp)

static int64_t import_cards(struct store *store) {
    struct card cards[CARDS];
    struct guide guide = {.title = TEXT("T"), .cards = cards, .card_count = CARDS};
    struct guide_source source = {.path = "/guides/a.md", .file = "a.md", .hash = 1};
    struct arena arena = {0};
    struct imported_card *results;
    struct import *import = import_begin(store, 1, NULL);
    int64_t first;

    for (int i = 0; i < CARDS; i++) {
        cards[i] = (struct card){.question = text_of(arena_printf(&arena, "q %d", i)),
                                 .answer = text_of(arena_printf(&arena, "a %0700d", i)),
                                 .topic = TEXT("T"),
                                 .line = i + 1,
                                 .format = "heading"};
    }
    assert_non_null(import);
    assert_true(import_guide(import, &source, &guide, &arena, &results, NULL));
    assert_true(import_end(import, true, NULL));
    first = results[0].key;
    arena_free(&arena);
    return first;
}

// Each review says in took_ms which entry it is, so that a hole cannot hide.
static void do_deed(struct store *store, int64_t first, int deed) {
    int64_t now = STORED_NOW * INT64_C(1000) + deed * (int64_t)MINUTE_MS;
    struct undone undone;
    struct review review = {.event = {.at = now, .grade = (enum grade)(deed % 4 + 1)},
                            .took_ms = deed};

    if (deed % UNDO_EVERY == 0) {
        assert_true(store_undo(store, now, &undone, NULL));
    } else {
        assert_true(store_grade(store, first + deed * 5 % CARDS, &review, NULL, NULL));
    }
}

static void run_workload(struct crash *crash, const struct plan *plan) {
    char path[320];
    struct store_options options = options_at(crash, crash->live, path);
    struct database_disk disk = plan->disk;
    struct store *store;
    int64_t first;

    disk.vfs = "recording";
    splitting = plan->splits_deeds;
    disk_record(&crash->recording, crash->live);
    store = opening_run(&options, &disk, NULL);
    assert_non_null(store);
    first = import_cards(store);
    for (int deed = 1; deed <= DEEDS; deed++) {
        if (plan->acknowledges_early) {
            disk_acknowledge(deed);
        }
        do_deed(store, first, deed);
        disk_acknowledge(deed);
        if (deed == DEEDS / 2) {
            store_close(store);
            store = opening_run(&options, &disk, NULL);
            assert_non_null(store);
        }
    }
    store_close(store);
    splitting = false;
    disk_record_end();
}

// One image

enum variant { WHOLE, DATABASE_ALONE, LOG_ALONE, VARIANTS };

static const char *const variant_names[] = {
    [WHOLE] = "whole", [DATABASE_ALONE] = "database alone", [LOG_ALONE] = "log alone"};

static bool is_log(const char *name) {
    return strstr(name, "-reviews-") != NULL;
}

// Removes what the variant goes without; with `all` everything.
static void clear(const char *folder, enum variant variant, bool all) {
    DIR *directory = opendir(folder);
    struct dirent *item;
    char path[600];

    assert_non_null(directory);
    while ((item = readdir(directory))) {
        bool goes = all || (variant == DATABASE_ALONE && is_log(item->d_name)) ||
                    (variant == LOG_ALONE && !is_log(item->d_name));

        if (goes && item->d_name[0] != '.') {
            snprintf(path, sizeof(path), "%s/%s", folder, item->d_name);
            assert_int_equal(unlink(path), 0);
        }
    }
    closedir(directory);
}

static bool is_what_it_says(void *payload, const struct logged_review *review) {
    int64_t sequence = strtoll(strchr(review->id, '-') + 1, NULL, 10);

    if (sequence != review->review.took_ms) {
        *(bool *)payload = false;
    }
    return true;
}

// Undos have entries, too, which no function of the store counts.
static bool count_entries(struct store *store, int64_t *entries) {
    sqlite3_stmt *statement;
    bool ok = sqlite3_prepare_v2(store->database.connection, "SELECT count(*) FROM entry",
                                 -1, &statement, NULL) == SQLITE_OK &&
              sqlite3_step(statement) == SQLITE_ROW;

    *entries = ok ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return ok;
}

// What is wrong with an opened store, or NULL.
static const char *fault_of(struct store *store, int64_t acknowledged,
                            struct arena *arena) {
    struct store_problem *problems;
    size_t count;
    int64_t entries;
    bool true_to_life = true;

    if (!store_check(store, arena, &problems, &count, NULL)) {
        return "the check failed";
    }
    if (count) {
        return problems[0].text;
    }
    if (!count_entries(store, &entries) ||
        !store_each_review(store, is_what_it_says, &true_to_life, NULL)) {
        return "the log cannot be read";
    }
    if (entries < acknowledged) {
        return arena_printf(arena, "lost: %d of %d", (int)entries, (int)acknowledged);
    }
    if (entries > acknowledged + 1 || !true_to_life) {
        return "a review was made up";
    }
    return NULL;
}

static void check_image(struct crash *crash, struct disk_replay *replay,
                        enum disk_policy policy, enum variant variant, uint64_t seed) {
    struct chance chance = {replay->at * 1000003 + (size_t)policy * 101 + seed};
    struct arena arena = {0};
    struct error err = {0};
    char path[320];
    struct store_options options = options_at(crash, crash->image, path);
    struct store *store;
    const char *fault;

    disk_replay_write(replay, policy, &chance, crash->image);
    clear(crash->image, variant, false);
    store = store_open(&options, &err);
    fault = store ? fault_of(store, replay->acknowledged, &arena) : err.message;
    store_close(store);
    clear(crash->image, variant, true);
    crash->images++;
    if (fault && crash->violations++ == 0) {
        snprintf(crash->first, sizeof(crash->first),
                 "after operation %zu, policy %d, %s: %.400s", replay->at, (int)policy,
                 variant_names[variant], fault);
    }
    arena_free(&arena);
}

static void check_moment(struct crash *crash, struct disk_replay *replay, bool all) {
    for (int variant = 0; variant < VARIANTS; variant++) {
        if (all || replay->at % VARIANTS == (size_t)variant) {
            check_image(crash, replay, POLICY_NONE, (enum variant)variant, 0);
        }
    }
    for (int policy = POLICY_ALL; all && policy < POLICY_COUNT; policy++) {
        enum variant variant = (enum variant)((replay->at + (size_t)policy) % VARIANTS);

        check_image(crash, replay, (enum disk_policy)policy, variant, 7);
    }
}

static void cut_power_everywhere(struct crash *crash, const struct plan *plan) {
    struct disk_replay replay;
    bool more = true;

    disk_replay_begin(&replay, &crash->recording);
    while (more && !(plan->expected && crash->violations)) {
        check_moment(crash, &replay, replay.at % plan->every == 0);
        more = disk_replay_step(&replay);
    }
    arena_free(&replay.arena);
}

static void survives_or_is_found_out(void **state) {
    const struct plan *plan = *state;
    struct crash crash = {.schedule = {.desired_retention = 0.9, .day_starts_minutes = 240},
                          .calendar = {.day_starts_minutes = 240}};

    fsrs_default(&crash.schedule.model);
    temporary_make(&crash.folder);
    snprintf(crash.live, sizeof(crash.live), "%s/live", crash.folder.path);
    snprintf(crash.image, sizeof(crash.image), "%s/image", crash.folder.path);
    assert_int_equal(mkdir(crash.live, 0700), 0);
    assert_int_equal(mkdir(crash.image, 0700), 0);
    run_workload(&crash, plan);
    cut_power_everywhere(&crash, plan);
    print_message("%zu operations, %d images, %d violations%s%s\n", crash.recording.count,
                  (int)crash.images, (int)crash.violations,
                  crash.violations ? ", the first " : "", crash.first);
    if (plan->expected) {
        assert_true(crash.violations > 0);
    } else {
        assert_string_equal(crash.first, "");
    }
    arena_free(&crash.recording.arena);
    temporary_remove(&crash.folder);
}

static struct plan as_it_is = {.disk = {NULL, "TRUNCATE", "EXTRA"}, .every = 8};
static struct plan early = {.disk = {NULL, "TRUNCATE", "EXTRA"},
                            .acknowledges_early = true,
                            .every = 8,
                            .expected = 1};
static struct plan split = {
    .disk = {NULL, "TRUNCATE", "EXTRA"}, .splits_deeds = true, .every = 8, .expected = 1};
static struct plan sqlite_default = {
    .disk = {NULL, "DELETE", "FULL"}, .every = 8, .expected = 1};
static struct plan too_lazy = {
    .disk = {NULL, "TRUNCATE", "NORMAL"}, .every = 8, .expected = 1};
static struct plan no_sync = {.disk = {NULL, "TRUNCATE", "OFF"}, .every = 8, .expected = 1};

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        {"no power cut loses an acknowledged review", survives_or_is_found_out, NULL, NULL,
         &as_it_is},
        {"acknowledging before the commit is found out", survives_or_is_found_out, NULL,
         NULL, &early},
        {"log and memory in two transactions are found out", survives_or_is_found_out, NULL,
         NULL, &split},
        {"SQLite's default (DELETE, FULL) is found out", survives_or_is_found_out, NULL,
         NULL, &sqlite_default},
        {"synchronous=NORMAL is found out", survives_or_is_found_out, NULL, NULL,
         &too_lazy},
        {"synchronous=OFF is found out", survives_or_is_found_out, NULL, NULL, &no_sync},
    };

    // `crash_simulator 1` tries all policies at every moment, for a soak.
    if (argc > 1) {
        as_it_is.every = (size_t)strtoul(argv[1], NULL, 10);
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
