// SPDX-License-Identifier: MIT
// A child grades, or imports, until it is killed -9, over and over: what it acknowledged is there, imports are whole.

#include "support/check.h"
#include "support/draw.h"
#include "support/stored.h"

#include <viva/intake.h>

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { KILLS = 200, CARDS = 20, MOST_AWAITED = 10, LONGEST_US = 5000 };
enum { IMPORT_KILLS = 20, GUIDES = 60, CARDS_IN_A_GUIDE = 25, LONGEST_IMPORT_US = 900000 };

// Grades for ever, and says so after each grade was saved.
static void grade_for_ever(struct stored *stored, int64_t first, int out) {
    struct store_options options = stored_options(stored);

    for (unsigned round = 0;; round++) {
        struct store *store = store_open(&options, NULL);
        struct undone undone;

        for (int i = 0; store && i < 10; i++) {
            struct review review = {
                .event = {.at = stored->now += 1000, .grade = (enum grade)(i % 4 + 1)}};
            bool saved = i == 7 ? store_undo(store, stored->now, &undone, NULL)
                                : store_grade(store, first + (round + (unsigned)i) % CARDS,
                                              &review, NULL, NULL);

            if (!saved || write(out, i == 7 ? "u" : "g", 1) != 1) {
                _exit(1);
            }
        }
        if (!store) {
            _exit(2);
        }
        store_close(store);
    }
}

// Kills a child at a moment of chance and counts the grades it had acknowledged.
static int run_and_kill(struct stored *stored, int64_t first, struct chance *chance) {
    int ends[2];
    uint64_t awaited = draw_below(chance, MOST_AWAITED);
    struct timespec pause = {0, (long)draw_below(chance, LONGEST_US) * 1000};
    int acknowledged = 0;
    int status;
    char letter;
    pid_t child;

    assert_int_equal(pipe(ends), 0);
    child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(ends[0]);
        grade_for_ever(stored, first, ends[1]);
    }
    close(ends[1]);
    // Some deeds first, or a busy machine would be killed before it does any.
    for (uint64_t i = 0; i < awaited; i++) {
        assert_int_equal(read(ends[0], &letter, 1), 1);
        acknowledged += letter == 'g';
    }
    nanosleep(&pause, NULL);
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    while (read(ends[0], &letter, 1) == 1) {
        acknowledged += letter == 'g';
    }
    close(ends[0]);
    return acknowledged;
}

// Reviews in the log file as it lies there, before any opening could complete it.
static int logged_reviews(struct stored *stored) {
    struct text log;
    int count = 0;

    assert_true(
        text_read_file(stored_log(stored), 1 << 24, &stored->arena, &log, &stored->err));
    while (log.size) {
        count += text_starts(text_line(&log), TEXT("review\t"));
    }
    return count;
}

static void nothing_acknowledged_is_lost(void **state) {
    struct stored stored;
    struct chance chance = {20261121};
    int64_t first;
    int acknowledged = 0;

    (void)state;
    stored_open(&stored);
    first = stored_fill(&stored, CARDS);
    store_close(stored.store);
    for (int i = 0; i < KILLS; i++) {
        acknowledged += run_and_kill(&stored, first, &chance);
        stored.now += DAY_MS / 4;
        // Opened now and then only: otherwise the child must put things right by itself.
        if (i % 10 == 9 || i == KILLS - 1) {
            assert_true(logged_reviews(&stored) >= acknowledged);
            stored.store = NULL;
            stored_reopen(&stored);
            assert_null(store_notice(stored.store));
            assert_true(stored_reviews(&stored) >= acknowledged);
            // At most one more for each kill was saved but not told.
            assert_true(stored_reviews(&stored) <= acknowledged + i + 1);
            stored_is_sound(&stored);
            store_close(stored.store);
        }
    }
    print_message("%d kills, %d grades acknowledged\n", KILLS, acknowledged);
    assert_true(acknowledged > KILLS);

    // And the log file is enough.
    assert_int_equal(unlink(stored.path), 0);
    stored.store = NULL;
    stored_reopen(&stored);
    assert_true(stored_reviews(&stored) >= acknowledged);
    stored_is_sound(&stored);
    stored_close(&stored);
}

/** Guides whose answers all tell the round, so that half an import would show. */
static void write_guides(struct stored *stored, int round) {
    for (int i = 0; i < GUIDES; i++) {
        const char *text = arena_printf(&stored->arena, "# Guide %d\n", i);

        for (int j = 0; j < CARDS_IN_A_GUIDE; j++) {
            text =
                arena_printf(&stored->arena, "%s\n### Q: What is %d of %d?\n\nRound %d.\n",
                             text, j, i, round);
        }
        temporary_write(&stored->folder, arena_printf(&stored->arena, "%d.md", i), text,
                        strlen(text));
    }
}

/** Imports the folder in a child that is killed at a moment of chance; true if it had ended before. */
static bool import_and_kill(struct stored *stored, uint64_t longest_us,
                            struct chance *chance) {
    struct timespec pause = {0, (long)draw_below(chance, longest_us) * 1000};
    struct store_options options = stored_options(stored);
    struct intake_counts counts;
    int status;
    pid_t child = fork();

    assert_true(child >= 0);
    if (child == 0) {
        struct store *store = store_open(&options, NULL);

        _exit(!store || !intake_path(store, stored->folder.path, stored->now,
                                     &stored->arena, &counts, NULL));
    }
    nanosleep(&pause, NULL);
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFEXITED(status);
}

struct round {
    int cards;
    struct text answer;  // of the first card
    bool mixed;
};

static bool look_at_round(void *payload, const struct stored_card *card) {
    struct round *round = payload;
    static char answer[40];

    if (round->cards++ == 0) {
        snprintf(answer, sizeof(answer), "%.*s", TEXT_ARGUMENTS(card->answer));
        round->answer = text_of(answer);
    }
    round->mixed = round->mixed || !text_equal(card->answer, round->answer);
    return true;
}

static void an_import_is_there_as_a_whole_or_not_at_all(void **state) {
    struct stored stored;
    struct chance chance = {20261122};
    int ended = 0;

    (void)state;
    stored_open(&stored);
    for (int i = 0; i < IMPORT_KILLS; i++) {
        struct round round = {0};

        store_close(stored.store);
        stored.store = NULL;
        write_guides(&stored, i);
        stored.now += DAY_MS;
        ended += import_and_kill(&stored, LONGEST_IMPORT_US, &chance);
        stored_reopen(&stored);
        assert_true(
            store_each_card(stored.store, true, look_at_round, &round, &stored.err));
        assert_true(round.cards == 0 || round.cards == GUIDES * CARDS_IN_A_GUIDE);
        assert_false(round.mixed);
        stored_is_sound(&stored);
        arena_rewind(&stored.arena);
    }
    print_message("%d imports killed, %d had ended before\n", IMPORT_KILLS - ended, ended);
    stored_close(&stored);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_acknowledged_is_lost),
        cmocka_unit_test(an_import_is_there_as_a_whole_or_not_at_all),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
