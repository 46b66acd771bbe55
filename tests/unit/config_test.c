// SPDX-License-Identifier: MIT
// Config files, good and bad, line by line.

#include "cli/config.h"

#include "support/check.h"

#include <stdio.h>
#include <string.h>

struct heard {
    int count;
    int line;
    char sentence[200];
};

static void hear(void *payload, int line, const char *sentence) {
    struct heard *heard = payload;

    heard->count++;
    heard->line = line;
    snprintf(heard->sentence, sizeof(heard->sentence), "%s", sentence);
}

static struct config parse(const char *source, struct heard *heard, struct arena *arena) {
    struct config config;

    *heard = (struct heard){.count = 0};
    config_parse(text_of(source), &(struct config_warnings){hear, heard}, arena, &config);
    return config;
}

static void a_full_file_sets_every_key(void **state) {
    struct arena arena = {0};
    struct heard heard;
    struct config config =
        parse("# mine\n"
              "start = drill\n"
              "day-starts = 05:30\n"
              "auto-sync = yes\n"
              "editor = \"hx -w\"\n"
              "study {\n"
              "  new-per-day = 7\n"
              "  max-reviews = 50\n"
              "  retention = 0.85\n"
              "  model = fsrs-6\n"
              "  optimize = 0\n"
              "}\n"
              "look {\n"
              "  theme = paper\n  background = light\n  color = no\n"
              "  width = 60\n  ascii = yes\n  mouse = no\n  title = off\n"
              "}\n",
              &heard, &arena);

    (void)state;
    assert_int_equal(heard.count, 0);
    assert_int_equal(config.start, APP_DRILL);
    assert_int_equal(config.day_starts_minutes, 330);
    assert_string_equal(config.editor, "hx -w");
    assert_int_equal(config.new_per_day, 7);
    assert_int_equal(config.max_reviews, 50);
    assert_float_equal(config.retention, 0.85, 1e-12);
    assert_int_equal(config.sync, SYNC_YES);
    assert_int_equal(config.model, MODEL_FSRS6);
    assert_int_equal(config.optimize, 0);
    assert_int_equal(config.theme, THEME_PAPER);
    assert_true(config.theme_chosen);
    assert_int_equal(config.background, BACKGROUND_LIGHT);
    assert_int_equal(config.color, CHOICE_NO);
    assert_int_equal(config.ascii, CHOICE_YES);
    assert_int_equal(config.width, 60);
    assert_false(config.mouse);
    assert_false(config.title);
    arena_free(&arena);
}

/** A file with one fault: where it is, what is said, and that the next line still counts. */
struct fault_row {
    const char *name;
    const char *source;
    int line;
    const char *said;
    int new_per_day;
};

static const struct fault_row faults[] = {
    {"a key with a typo is named with its section and the nearest key",
     "study {\n new-per-day = 3\n retension = 0.8\n}\n", 3,
     "unknown key \"retension\" in study – did you mean \"retention\"?", 3},
    {"a key like no other is named alone", "frobnicate = 1\nstudy { new-per-day = 3 }\n", 1,
     "unknown key \"frobnicate\"", 3},
    {"a value out of range says the range",
     "study {\n retention = 1.5\n new-per-day = 3\n}\n", 2,
     "study.retention cannot be read: it wants 0.70 to 0.99; the default holds", 3},
    {"a word where a number belongs", "study {\n max-reviews = many\n new-per-day = 3\n}\n",
     2, "study.max-reviews cannot be read: it wants 0 to 9999; the default holds", 3},
    {"a model that there is not", "study {\n model = fsrs-8\n new-per-day = 3\n}\n", 2,
     "study.model cannot be read: it wants fsrs-7 or fsrs-6; the default holds", 3},
    {"a time that is none", "day-starts = 25:00\nstudy { new-per-day = 3 }\n", 1,
     "day-starts cannot be read: it wants a time such as 04:00; the default holds", 3},
    {"a minute that is none", "day-starts = 04:60\nstudy { new-per-day = 3 }\n", 1,
     "day-starts cannot be read: it wants a time such as 04:00; the default holds", 3},
    {"a time with more behind it",
     "day-starts = \"04:00 sharp\"\nstudy { new-per-day = 3 }\n", 1,
     "day-starts cannot be read: it wants a time such as 04:00; the default holds", 3},
    {"a key without its section", "retention = 0.8\nstudy { new-per-day = 3 }\n", 1,
     "unknown key \"retention\"", 3},
    {"a brace too many", "study { new-per-day = 3 }\n}\n", 2,
     "this line makes no sense here; it is left out", 3},
    {"a quote that never ends leaves the file out",
     "study { new-per-day = 3 }\neditor = \"hx\n", 0, "", 10},
};

static void one_fault(void **state) {
    const struct fault_row *row = *state;
    struct arena arena = {0};
    struct heard heard;
    struct config config = parse(row->source, &heard, &arena);

    assert_int_equal(heard.count, 1);
    if (row->line) {
        assert_string_equal(heard.sentence, row->said);
        assert_int_equal(heard.line, row->line);
    }
    assert_int_equal(config.new_per_day, row->new_per_day);
    assert_float_equal(config.retention, 0.90, 1e-12);
    arena_free(&arena);
}

static void every_fault_is_warned_about_once(void **state) {
    struct arena arena = {0};
    struct heard heard;
    struct config config =
        parse("a = 1\nb = 2\nlook { width = 50 }\nc = 3\n", &heard, &arena);

    (void)state;
    assert_int_equal(heard.count, 3);
    assert_int_equal(heard.line, 4);
    assert_int_equal(config.width, 50);
    arena_free(&arena);
}

static void an_empty_file_is_the_defaults(void **state) {
    struct arena arena = {0};
    struct heard heard;
    struct config config = parse("", &heard, &arena);

    (void)state;
    assert_int_equal(heard.count, 0);
    assert_int_equal(config.day_starts_minutes, 240);
    assert_int_equal(config.new_per_day, 10);
    assert_false(config.theme_chosen);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(faults) + 3] = {
        cmocka_unit_test(a_full_file_sets_every_key),
        cmocka_unit_test(every_fault_is_warned_about_once),
        cmocka_unit_test(an_empty_file_is_the_defaults),
    };

    for (size_t i = 0; i < COUNT(faults); i++) {
        tests[3 + i] = (struct CMUnitTest){faults[i].name, one_fault, NULL, NULL,
                                           (void *)(uintptr_t)&faults[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
