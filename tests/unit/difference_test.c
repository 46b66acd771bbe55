// SPDX-License-Identifier: MIT
// Two rows of letters: what goes, what comes, and never more than needed.

#include "support/check.h"

#include <viva/chance.h>
#include <viva/difference.h>

#include <stdio.h>
#include <string.h>

/** Each letter is a word; the script is written as " keep -gone +new". */
struct row {
    const char *name;
    const char *before;
    const char *after;
    const char *script;
};

static struct row rows[] = {
    {"nothing of nothing is nothing", "", "", ""},
    {"the same is one run", "abc", "abc", " abc"},
    {"all is new where nothing was", "", "ab", "+ab"},
    {"all is gone where nothing is", "ab", "", "-ab"},
    {"a word in the middle is exchanged", "axb", "ayb", " a-x+y b"},
    {"a word at the front is new", "bc", "abc", "+a bc"},
    {"a word at the end is gone", "abc", "ab", " ab-c"},
    {"of repeated words one is gone", "aaa", "aa", " aa-a"},
    {"what is gone stands before what is new", "ab", "cd", "-ab+cd"},
    {"two changes keep what lies between", "axbyc", "aXbYc", " a-x+X b-y+Y c"},
    {"the shortest of several scripts", "abcabba", "cbabac", NULL},
};

struct written {
    char bytes[256];
    size_t edits;
};

static size_t letters(const char *string, struct text *words) {
    size_t count = strlen(string);

    for (size_t i = 0; i < count; i++) {
        words[i] = (struct text){string + i, 1};
    }
    return count;
}

static struct written write_script(const char *before, const char *after) {
    static const char signs[] = {
        [DIFFERENCE_SAME] = ' ', [DIFFERENCE_GONE] = '-', [DIFFERENCE_NEW] = '+'};
    struct arena arena = {0};
    struct text old[64];
    struct text new[64];
    size_t old_count = letters(before, old);
    size_t new_count = letters(after, new);
    const struct difference *runs;
    size_t count = difference_find(old, old_count, new, new_count, &arena, &runs);
    struct written out = {.edits = 0};
    size_t size = 0;

    for (size_t i = 0; i < count; i++) {
        const char *side = runs[i].kind == DIFFERENCE_GONE ? before : after;

        size +=
            (size_t)snprintf(out.bytes + size, sizeof(out.bytes) - size, "%c%.*s",
                             signs[runs[i].kind], (int)runs[i].count, side + runs[i].from);
        out.edits += runs[i].kind == DIFFERENCE_SAME ? 0 : runs[i].count;
    }
    arena_free(&arena);
    return out;
}

static void differs(void **state) {
    const struct row *row = *state;
    struct written written = write_script(row->before, row->after);

    if (row->script) {
        assert_string_equal(written.bytes, row->script);
    } else {
        assert_int_equal(written.edits, 5);  // Myers's own example
    }
}

/** The length of the longest common subsequence, by the table that everybody knows. */
static size_t common(const char *a, const char *b) {
    size_t table[65][65] = {{0}};
    size_t rows_count = strlen(a);
    size_t columns = strlen(b);

    for (size_t i = 1; i <= rows_count; i++) {
        for (size_t j = 1; j <= columns; j++) {
            size_t skip_a = table[i - 1][j];
            size_t skip_b = table[i][j - 1];

            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1
                          : skip_a > skip_b    ? skip_a
                                               : skip_b;
        }
    }
    return table[rows_count][columns];
}

static void random_word(struct chance *chance, char out[33]) {
    size_t size = chance_next(chance) % 33;

    for (size_t i = 0; i < size; i++) {
        out[i] = (char)('a' + chance_next(chance) % 4);
    }
    out[size] = '\0';
}

static void is_the_shortest_and_makes_one_of_the_other(void **state) {
    struct chance chance = {11};

    (void)state;
    for (int i = 0; i < 2000; i++) {
        char before[33];
        char after[33];
        char old[65] = "";
        char new[65] = "";
        struct written written;
        char kind = ' ';

        random_word(&chance, before);
        random_word(&chance, after);
        written = write_script(before, after);
        for (const char *at = written.bytes; *at; at++) {
            if (strchr(" -+", *at)) {
                kind = *at;
                continue;
            }
            if (kind != '+') {
                strncat(old, at, 1);
            }
            if (kind != '-') {
                strncat(new, at, 1);
            }
        }
        assert_string_equal(old, before);
        assert_string_equal(new, after);
        assert_int_equal(written.edits,
                         strlen(before) + strlen(after) - 2 * common(before, after));
    }
}

enum { MANY = 100000 };

static size_t many(size_t count, char letter, struct text *words) {
    static const char bytes[] = "abcdefghijklmnopqrstuvwxyz";

    for (size_t i = 0; i < count; i++) {
        words[i] = (struct text){bytes + (letter ? letter - 'a' : (int)(i * i % 23)), 1};
    }
    return count;
}

static void replaces_the_middle_of_what_is_too_long(void **state) {
    static struct text before[MANY];
    static struct text after[MANY];
    struct arena arena = {0};
    const struct difference *runs;
    size_t count;

    (void)state;
    many(MANY, 0, before);
    many(MANY, 0, after);
    many(MANY - 20, 'x', before + 10);
    many(MANY - 20, 'y', after + 10);
    count = difference_find(before, MANY, after, MANY, &arena, &runs);
    assert_int_equal(count, 4);
    assert_int_equal(runs[0].count, 10);
    assert_int_equal(runs[1].kind, DIFFERENCE_GONE);
    assert_int_equal(runs[1].count, MANY - 20);
    assert_int_equal(runs[2].kind, DIFFERENCE_NEW);
    assert_int_equal(runs[3].from, MANY - 10);
    arena_free(&arena);
}

static void gives_up_on_two_strangers(void **state) {
    static struct text before[DIFFERENCE_WORDS];
    static struct text after[DIFFERENCE_WORDS];
    struct arena arena = {0};
    const struct difference *runs;

    (void)state;
    many(DIFFERENCE_WORDS, 'x', before);
    many(DIFFERENCE_WORDS, 'y', after);
    assert_int_equal(
        difference_find(before, DIFFERENCE_WORDS, after, DIFFERENCE_WORDS, &arena, &runs),
        2);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 3] = {
        cmocka_unit_test(is_the_shortest_and_makes_one_of_the_other),
        cmocka_unit_test(replaces_the_middle_of_what_is_too_long),
        cmocka_unit_test(gives_up_on_two_strangers),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[3 + i] = (struct CMUnitTest){rows[i].name, differs, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
