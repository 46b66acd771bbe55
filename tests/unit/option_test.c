// SPDX-License-Identifier: MIT
// Options from the tables, good and bad, and the nearest name to a wrong one.

#include "cli/commands.h"
#include "cli/option.h"
#include "cli/suggest.h"
#include "cli/words.h"

#include <viva/calendar.h>

#include "support/check.h"

#include <string.h>

enum { WORDS_LIMIT = 8 };

/** Splits a command line at its spaces, without a shell's finer points. */
static int split(char *line, char *words[WORDS_LIMIT]) {
    int count = 0;

    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
        words[count++] = word;
    }
    words[count] = NULL;
    return count;
}

/** A command line of `viva drill`. */
struct good_row {
    const char *name;
    const char *line;
    int limit;
    int64_t minutes_ms;
    bool weak;
    const char *first_operand;
};

static const struct good_row good_rows[] = {
    {"a short option with its value apart", "drill -n 5", 5, 0, false, NULL},
    {"a short option with its value attached", "drill -n5", 5, 0, false, NULL},
    {"a long option with an equals sign", "drill --limit=5", 5, 0, false, NULL},
    {"options may follow operands", "drill sql --weak", 0, 0, true, "sql"},
    {"two dashes end the options", "drill -- --weak", 0, 0, false, "--weak"},
    {"minutes may have a fraction", "drill -t 1.5", 0, 90000, false, NULL},
    {"a global option is known to every command", "drill --json -n 2", 2, 0, false, NULL},
};

static void a_good_line(void **state) {
    const struct good_row *row = *state;
    const struct option_row *tables[2] = {global_options, command_find("drill")->options};
    struct options options = {.limit = 0};
    char line[100];
    char *words[WORDS_LIMIT];
    int count, first;

    strcpy(line, row->line);
    count = split(line, words);
    first = option_parse(tables, true, count, words, &options, NULL);
    assert_int_not_equal(first, 0);
    assert_int_equal(options.limit, row->limit);
    assert_int_equal(options.minutes_ms, row->minutes_ms);
    assert_int_equal(options.weak, row->weak);
    if (row->first_operand) {
        assert_string_equal(words[first], row->first_operand);
    } else {
        assert_int_equal(first, count);
    }
}

struct bad_row {
    const char *name;
    const char *line;
    const char *message;
};

static const struct bad_row bad_rows[] = {
    {"an unknown long option names the nearest", "drill --weka",
     "unknown option --weka; did you mean --weak?"},
    {"an unknown long option like no other", "drill --frobnicate",
     "unknown option --frobnicate"},
    {"an unknown short option", "drill -Z", "unknown option -Z"},
    {"a value is missing", "drill -n", "--limit wants N"},
    {"a switch takes none", "drill --weak=1", "--weak=1 takes no argument"},
    {"a word where a number belongs", "drill -n few",
     "--limit wants a whole number, not \"few\""},
    {"a negative number", "drill -n -3", "--limit wants a whole number, not \"-3\""},
    {"a number beyond all bounds", "drill -n 99999999999",
     "--limit wants a whole number, not \"99999999999\""},
    {"minutes that are no number", "drill -t nan",
     "--minutes wants minutes, as 20 or 1.5, not \"nan\""},
};

static void a_bad_line(void **state) {
    const struct bad_row *row = *state;
    const struct option_row *tables[2] = {global_options, command_find("drill")->options};
    struct options options = {.limit = 0};
    struct error err = {.kind = ERROR_NONE};
    char line[100];
    char *words[WORDS_LIMIT];
    int count;

    strcpy(line, row->line);
    count = split(line, words);
    assert_int_equal(option_parse(tables, true, count, words, &options, &err), 0);
    assert_int_equal(err.kind, ERROR_USAGE);
    assert_string_equal(err.message, row->message);
}

static void before_the_command_an_operand_ends_the_options(void **state) {
    const struct option_row *tables[2] = {global_options, NULL};
    struct options options = {.limit = 0};
    char line[] = "viva --json list --quiet";
    char *words[WORDS_LIMIT];
    int count = split(line, words);

    (void)state;
    assert_int_equal(option_parse(tables, false, count, words, &options, NULL), 2);
    assert_true(options.json);
    assert_false(options.quiet);
}

static const char *environment(const char *name) {
    return strcmp(name, "VIVA_DB") == 0    ? "/tmp/x.db"
           : strcmp(name, "VIVA_NOW") == 0 ? ""
                                           : NULL;
}

static void the_environment_stands_in_for_flags(void **state) {
    const struct option_row *tables[2] = {global_options, NULL};
    struct options options = {.limit = 0};
    char line[] = "viva --db y.db";
    char *words[WORDS_LIMIT];
    int count = split(line, words);

    (void)state;
    assert_true(option_environment(global_options, environment, &options, NULL));
    assert_string_equal(options.database, "/tmp/x.db");
    assert_null(options.now);
    option_parse(tables, false, count, words, &options, NULL);
    assert_string_equal(options.database, "y.db");
}

static void the_nearest_name_is_at_most_two_edits_away(void **state) {
    const char *const names[] = {"drill", "due", "grade", NULL};

    (void)state;
    assert_string_equal(suggest("drlil", names), "drill");
    assert_string_equal(suggest("grad", names), "grade");
    assert_null(suggest("xyz", names));
    assert_null(suggest("", names));
    assert_null(suggest("a word that is much longer than any command could be", names));
}

static void spans_of_time_read_well(void **state) {
    static const struct {
        int64_t span;
        const char *words;
    } rows[] = {{-5, "now"},
                {30 * SECOND_MS, "in a minute"},
                {10 * MINUTE_MS, "in 10 min"},
                {5 * HOUR_MS, "in 5 h"},
                {DAY_MS, "in 1 day"},
                {(int64_t)45 * DAY_MS, "in 45 days"},
                {(int64_t)120 * DAY_MS, "in 4 months"},
                {(int64_t)730 * DAY_MS, "in 2.0 years"}};
    char out[DELAY_SIZE];

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_string_equal(words_delay(rows[i].span, out), rows[i].words);
    }
}

static void every_command_has_what_help_prints(void **state) {
    (void)state;
    for (const struct command *command = commands; command->name; command++) {
        assert_non_null(command->summary);
        assert_non_null(command->operands);
        assert_non_null(command->options);
        assert_non_null(command->run);
        assert_non_null(strstr(command->examples, command->name));
        for (const struct option_row *row = command->options; row->name; row++) {
            assert_non_null(row->help);
            assert_int_equal(row->argument == NULL, row->kind == OPTION_SWITCH);
        }
    }
}

int main(void) {
    struct CMUnitTest tests[COUNT(good_rows) + COUNT(bad_rows) + 5] = {
        cmocka_unit_test(before_the_command_an_operand_ends_the_options),
        cmocka_unit_test(the_environment_stands_in_for_flags),
        cmocka_unit_test(the_nearest_name_is_at_most_two_edits_away),
        cmocka_unit_test(spans_of_time_read_well),
        cmocka_unit_test(every_command_has_what_help_prints),
    };
    size_t count = 5;

    for (size_t i = 0; i < COUNT(good_rows); i++) {
        tests[count++] = (struct CMUnitTest){good_rows[i].name, a_good_line, NULL, NULL,
                                             (void *)(uintptr_t)&good_rows[i]};
    }
    for (size_t i = 0; i < COUNT(bad_rows); i++) {
        tests[count++] = (struct CMUnitTest){bad_rows[i].name, a_bad_line, NULL, NULL,
                                             (void *)(uintptr_t)&bad_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
