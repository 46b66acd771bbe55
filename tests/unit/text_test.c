// SPDX-License-Identifier: MIT
// Slices, lines, UTF-8, folding, and reading whole files.

#include "support/check.h"
#include "support/temporary.h"

#include <viva/chance.h>
#include <viva/text.h>

#include <utf8proc.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void cuts_lines(void **state) {
    struct text rest = TEXT("one\r\ntwo\n\nlast");

    (void)state;
    assert_true(text_equal(text_line(&rest), TEXT("one")));
    assert_true(text_equal(text_line(&rest), TEXT("two")));
    assert_true(text_equal(text_line(&rest), TEXT("")));
    assert_true(text_equal(text_line(&rest), TEXT("last")));
    assert_int_equal(rest.size, 0);
    assert_int_equal(text_line_start(TEXT("one\ntwo"), 7), 4);
    assert_int_equal(text_line_start(TEXT("one\ntwo"), 4), 4);
    assert_int_equal(text_line_start(TEXT("one\ntwo"), 3), 0);
}

static void clamps_slices(void **state) {
    (void)state;
    assert_true(text_equal(text_slice(TEXT("viva"), 1, 3), TEXT("iv")));
    assert_true(text_equal(text_slice(TEXT("viva"), 3, 99), TEXT("a")));
    assert_int_equal(text_slice(TEXT("viva"), 9, 3).size, 0);
    assert_true(text_equal(text_trim(TEXT(" \t viva\r\n")), TEXT("viva")));
    assert_int_equal(text_trim(TEXT(" \n ")).size, 0);
}

/** In long text too, where the first byte of what is sought stands everywhere. */
static void finds(void **state) {
    enum { LINES = 1000 };
    char bytes[LINES];
    struct text lines = {bytes, LINES};

    (void)state;
    memset(bytes, '\n', LINES);
    bytes[LINES - 2] = '#';
    assert_int_equal(text_find(TEXT("aab"), TEXT("ab")), 1);
    assert_int_equal(text_find(TEXT("aab"), TEXT("b")), 2);
    assert_int_equal(text_find(TEXT("aab"), TEXT("c")), 3);
    assert_int_equal(text_find(TEXT("aab"), TEXT("aaba")), 3);
    assert_int_equal(text_find(TEXT("aab"), TEXT("")), 0);
    assert_int_equal(text_find(lines, TEXT("\n#")), LINES - 3);
    assert_int_equal(text_find(lines, TEXT("\n##")), LINES);
    assert_true(text_holds(TEXT("aab"), TEXT("ab")));
    assert_false(text_holds(TEXT("aab"), TEXT("ba")));
    assert_true(text_starts(TEXT("aab"), TEXT("aa")));
    assert_true(text_ends(TEXT("aab"), TEXT("ab")));
    assert_false(text_ends(TEXT("b"), TEXT("ab")));
}

static void counts(void **state) {
    (void)state;
    assert_int_equal(text_count(TEXT("a b c"), ' '), 2);
    assert_int_equal(text_count(TEXT(""), ' '), 0);
}

static void finds_one_of_some_words(void **state) {
    static const char *const words[] = {"ab", "a", "→", NULL};
    static const char *const none[] = {NULL};
    size_t size;

    (void)state;
    assert_int_equal(text_find_any(TEXT("b → ab"), words, &size), 2);
    assert_int_equal(size, 3);
    assert_int_equal(text_find_any(TEXT("bab"), words, &size), 1);
    assert_int_equal(size, 2);
    assert_int_equal(text_find_any(TEXT("b"), words, &size), 1);
    assert_int_equal(size, 0);
    assert_int_equal(text_starts_any(TEXT("abc"), words), 2);
    assert_int_equal(text_starts_any(TEXT("→b"), words), 3);
    assert_int_equal(text_starts_any(TEXT("ba"), words), 0);
    assert_int_equal(text_ends_any(TEXT("ba"), words), 1);
    assert_int_equal(text_ends_any(TEXT(""), words), 0);
    assert_true(text_is_any(TEXT("a"), words));
    assert_false(text_is_any(TEXT("aba"), words));
    assert_false(text_is_any(TEXT(""), none));
    assert_true(text_holds_any(TEXT("1 → 2"), words));
    assert_false(text_holds_any(TEXT("1 - 2"), words));
}

static void knows_utf8(void **state) {
    uint32_t code_point;
    char out[4];

    (void)state;
    assert_true(text_valid(TEXT("na\xC3\xAFve \xF0\x9F\x90\x8D")));
    assert_false(text_valid(TEXT("na\xEFve")));
    assert_false(text_valid(TEXT("\xED\xA0\x80")));
    assert_int_equal(text_decode(TEXT("\xF0\x9F\x90\x8D"), 0, &code_point), 4);
    assert_int_equal(code_point, 0x1F40D);
    assert_int_equal(text_decode(TEXT("\xFFz"), 0, &code_point), 1);
    assert_int_equal(code_point, 0xFFFD);
    assert_int_equal(text_encode(0x1F40D, out), 4);
    assert_memory_equal(out, "\xF0\x9F\x90\x8D", 4);
}

static void folds_case_and_width(void **state) {
    struct arena arena = {0};

    (void)state;
    assert_true(text_equal(text_folded(TEXT("Stra\xC3\x9F"
                                            "E \xEF\xBC\xA1"),
                                       &arena),
                           TEXT("strasse a")));
    assert_true(text_equal(text_folded(TEXT("\xFF"), &arena), TEXT("\xFF")));
    arena_free(&arena);
}

/** What folds alone is folded here, among pieces of all kinds, as utf8proc folds all of it. */
static void folds_as_utf8proc_does(void **state) {
    static const char *const pieces[] = {"a",
                                         "Z",
                                         "7",
                                         " ",
                                         "\n",
                                         "ß",
                                         "İ",
                                         "Ñ",
                                         "ç",
                                         "÷",
                                         "Д",
                                         "Й",
                                         "и\xCC\x86",
                                         "ѐ",
                                         "–",
                                         "’",
                                         "…",
                                         "‑",
                                         "↓",
                                         "│",
                                         "「",
                                         "カ\xE3\x82\x99",
                                         "ｶﾞ",
                                         "가\xE1\x86\xA8",
                                         "\xE1\x84\x80\xE1\x85\xA1",
                                         "é",
                                         "e\xCC\x81",
                                         "Å",
                                         "中",
                                         "文",
                                         "。",
                                         "、",
                                         "Ａ",
                                         "９",
                                         "！",
                                         "～",
                                         "ガ",
                                         "か\xE3\x82\x99",
                                         "ﬁ",
                                         "Ω",
                                         "한",
                                         "ل",
                                         "🦀",
                                         "×",
                                         "\xC2\xAD",
                                         "\xCC\x88",
                                         "\xE2\x80\x8B",
                                         "\xFF"};
    struct chance chance = {.state = 1};
    struct arena arena = {0};

    (void)state;
    for (int round = 0; round < 20000; round++) {
        char bytes[200] = "";
        struct text folded;
        utf8proc_uint8_t *whole = NULL;
        utf8proc_ssize_t size;

        for (int i = (int)(chance_next(&chance) % 24); i >= 0; i--) {
            strcat(bytes, pieces[chance_next(&chance) % COUNT(pieces)]);
        }
        size = utf8proc_map((const utf8proc_uint8_t *)bytes,
                            (utf8proc_ssize_t)strlen(bytes), &whole,
                            UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
        folded = text_folded(text_of(bytes), &arena);
        // What is no UTF-8 stays as it is.
        assert_true(text_equal(
            folded,
            size < 0 ? text_of(bytes) : (struct text){(const char *)whole, (size_t)size}));
        free(whole);
        arena_rewind(&arena);
    }
    arena_free(&arena);
}

static void hashes_the_same_for_ever(void **state) {
    (void)state;
    // Stored in databases: this number must never change.
    assert_int_equal(text_hash(TEXT("What is a Decorator?")), UINT64_C(0x8b23f4a2d1cbb6c9));
    assert_int_not_equal(text_hash(TEXT("a")), text_hash(TEXT("b")));
}

static void reads_files(void **state) {
    struct temporary folder;
    struct arena arena = {0};
    struct error err = {0};
    struct text text;
    char fifo[512];

    (void)state;
    temporary_make(&folder);
    assert_true(text_read_file(temporary_write(&folder, "a.md", "one\0two", 7), 7, &arena,
                               &text, &err));
    assert_int_equal(text.size, 7);
    assert_false(text_read_file(temporary_write(&folder, "a.md", "12345678", 8), 7, &arena,
                                &text, &err));
    assert_non_null(strstr(err.message, "too large"));
    assert_true(text_read_head(temporary_write(&folder, "a.md", "12345678", 8), 7, &arena,
                               &text, &err));
    assert_true(text_equal(text, TEXT("1234567")));
    assert_true(text_read_head(temporary_write(&folder, "a.md", "1234", 4), 7, &arena,
                               &text, &err));
    assert_int_equal(text.size, 4);
    assert_false(text_read_file("/nowhere/at/all.md", 7, &arena, &text, &err));
    assert_string_equal(err.message,
                        "cannot read /nowhere/at/all.md: No such file or directory");
    assert_false(text_read_file(folder.path, 7, &arena, &text, &err));
    assert_non_null(strstr(err.message, "not a regular file"));
    snprintf(fifo, sizeof(fifo), "%s/fifo", folder.path);
    assert_int_equal(mkfifo(fifo, 0600), 0);
    assert_false(text_read_file(fifo, 7, &arena, &text, &err));
    temporary_remove(&folder);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_lines),
        cmocka_unit_test(clamps_slices),
        cmocka_unit_test(finds),
        cmocka_unit_test(counts),
        cmocka_unit_test(finds_one_of_some_words),
        cmocka_unit_test(knows_utf8),
        cmocka_unit_test(folds_case_and_width),
        cmocka_unit_test(folds_as_utf8proc_does),
        cmocka_unit_test(hashes_the_same_for_ever),
        cmocka_unit_test(reads_files),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
