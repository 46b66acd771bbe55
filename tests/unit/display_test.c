// SPDX-License-Identifier: MIT
// Hostile and awkward text: what a terminal gets to see, how wide it is, where it is cut.

#include "support/check.h"

#include <viva/display.h>

#include <locale.h>
#include <string.h>

#define REPLACED "\xEF\xBF\xBD"

struct row {
    const char *name;
    const char *text;
    const char *safe;
    int width;
};

static struct row rows[] = {
    {"plain text stays", "viva, 100 %", "viva, 100 %", 11},
    {"the empty text stays", "", "", 0},
    {"newlines stay and have no width", "a\nb", "a\nb", 2},
    {"letters with accents stay", "na\u00EFve", "na\u00EFve", 5},
    {"a tab reaches the next multiple of 4", "ab\tc", "ab  c", 5},
    {"a tab on a tab stop is 4 wide", "\tc", "    c", 5},
    {"a tab counts cells, not bytes", "\u65E5\tc", "\u65E5  c", 5},
    {"a newline begins the tab stops anew", "abc\n\tc", "abc\n    c", 8},
    {"an escape shows", "\x1B[2J", "^[[2J", 5},
    {"a colour shows", "\x1B[31mred\x1B[0m", "^[[31mred^[[0m", 14},
    {"a window title shows", "\x1B]0;owned\x07", "^[]0;owned^G", 12},
    {"a hyperlink shows", "\x1B]8;;http://x\x1B\\y", "^[]8;;http://x^[\\y", 18},
    {"a write to the clipboard shows", "\x1B]52;c;eA==\x07", "^[]52;c;eA==^G", 14},
    {"a device control string shows", "\x1BP$q\x1B\\", "^[P$q^[\\", 8},
    {"a reset shows",
     "\x1B"
     "c",
     "^[c", 3},
    {"a bell shows", "a\x07", "a^G", 3},
    {"a carriage return shows", "good\rbad", "good^Mbad", 9},
    {"a backspace shows", "a\bb", "a^Hb", 4},
    {"a delete shows", "a\x7F", "a^?", 3},
    {"shift out shows", "\x0E", "^N", 2},
    {"a vertical tab shows", "a\vb", "a^Kb", 4},
    {"C1 in UTF-8 shows its number",
     "\xC2\x9B"
     "2J",
     "<U+009B>2J", 10},
    {"next line shows its number", "a\xC2\x85", "a<U+0085>", 9},
    {"a raw C1 byte is no UTF-8",
     "\x9B"
     "2J",
     REPLACED "2J", 3},
    {"a lone continuation byte", "a\x80z", "a" REPLACED "z", 3},
    {"a cut sequence", "\xE2\x82", REPLACED REPLACED, 2},
    {"an overlong slash", "\xC0\xAF", REPLACED REPLACED, 2},
    {"a surrogate", "\xED\xA0\x80", REPLACED REPLACED REPLACED, 3},
    {"beyond Unicode", "\xF4\x90\x80\x80", REPLACED REPLACED REPLACED REPLACED, 4},
    {"a replacement character that was there stays", REPLACED, REPLACED, 1},
    {"a right-to-left override shows its number", "a\u202Eb", "a<U+202E>b", 10},
    {"an isolate shows its number", "\u2066x\u2069", "<U+2066>x<U+2069>", 17},
    {"a direction mark shows its number", "\u200Fx", "<U+200F>x", 9},
    {"an Arabic letter mark shows its number", "\u061Cx", "<U+061C>x", 9},
    {"a tag shows its number", "\U000E0041", "<U+E0041>", 9},
    {"right-to-left letters stay", "\u05E9\u05DC\u05D5\u05DD", "\u05E9\u05DC\u05D5\u05DD",
     4},
    {"a zero-width space goes", "a\u200Bb", "ab", 2},
    {"a byte order mark goes", "\uFEFFab", "ab", 2},
    {"a soft hyphen goes", "co\u00ADop", "coop", 4},
    {"a word joiner goes", "a\u2060b", "ab", 2},
    {"a sequence of joined emoji becomes its first", "\U0001F469\u200D\U0001F4BBx",
     "\U0001F469x", 3},
    {"a family becomes its first member",
     "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", "\U0001F468", 2},
    {"a joined emoji loses its skin tone too", "\U0001F469\U0001F3FD\u200D\U0001F4BB",
     "\U0001F469", 2},
    {"a heart on fire keeps the heart", "\u2764\uFE0F\u200D\U0001F525", "\u2764", 1},
    {"a joiner between letters goes alone", "a\u200Db", "ab", 2},
    {"a skin tone goes", "\U0001F44D\U0001F3FD", "\U0001F44D", 2},
    {"a variation selector goes", "\u2601\uFE0F", "\u2601", 1},
    {"a keycap becomes its digit", "1\uFE0F\u20E3.", "1.", 2},
    {"a flag stays", "\U0001F1EB\U0001F1F7", "\U0001F1EB\U0001F1F7", 2},
    {"wide characters stay and are wide", "\u65E5\u672C", "\u65E5\u672C", 4},
    {"three marks on a base stay", "e\u0301\u0302\u0303", "e\u0301\u0302\u0303", 1},
    {"a fourth mark goes", "e\u0301\u0302\u0303\u0304x", "e\u0301\u0302\u0303x", 2},
    {"a mark without a base goes", "\u0301x\n\u0301y", "x\ny", 2},
    {"a mark after a control has a base", "\x01\u0301", "^A\u0301", 2},
    {"Hangul letters in parts stay", "\u1112\u1161\u11AB", "\u1112\u1161\u11AB", 2},
    {"an unassigned character is replaced", "\u0378", REPLACED, 1},
    {"a noncharacter is replaced", "\uFFFE", REPLACED, 1},
};

static void makes_safe(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct text safe = safe_text(text_of(row->text), &arena);

    assert_string_equal(text_string(safe, &arena), row->safe);
    assert_int_equal(display_width(safe), row->width);
    assert_ptr_equal(safe_text(safe, &arena).bytes, safe.bytes);
    if (strcmp(row->text, row->safe) == 0) {
        assert_ptr_equal(safe.bytes, row->text);
    }
    arena_free(&arena);
}

static void survives_fifty_marks(void **state) {
    char text[128] = "e";
    struct arena arena = {0};

    (void)state;
    for (int i = 0; i < 50; i++) {
        memcpy(text + 1 + 2 * i, "\u0301", 3);
    }
    assert_string_equal(safe_string(text, &arena), "e\u0301\u0301\u0301");
    arena_free(&arena);
}

static void shows_a_nul(void **state) {
    struct arena arena = {0};

    (void)state;
    assert_true(text_equal(safe_text(TEXT("a\0b"), &arena), TEXT("a^@b")));
    arena_free(&arena);
}

static void makes_one_line(void **state) {
    struct arena arena = {0};

    (void)state;
    assert_string_equal(safe_string("a\nb\x1B", &arena), "a b^[");
    assert_string_equal(safe_string(NULL, &arena), "");
    arena_free(&arena);
}

struct cluster {
    const char *name;
    const char *text;
    size_t size;
    int cells;
};

static struct cluster clusters[] = {
    {"a letter", "ab", 1, 1},
    {"a letter with its mark", "e\u0301x", 3, 1},
    {"a wide character", "\u65E5\u672C", 3, 2},
    {"both halves of a flag", "\U0001F1EB\U0001F1F7\U0001F1EB", 8, 2},
    {"a syllable in parts", "\u1112\u1161\u11AB\u1112", 9, 2},
    {"never more than two cells", "\u1112\u1112\u1161", 3, 2},
    {"a newline has no cell", "\nx", 1, 0},
};

static void finds_clusters(void **state) {
    const struct cluster *row = *state;
    int cells;

    assert_int_equal(display_cluster(text_of(row->text), 0, &cells), row->size);
    assert_int_equal(cells, row->cells);
}

static void fits(void **state) {
    static const struct {
        const char *text;
        int cells;
        bool ascii;
        const char *fitted;
    } cuts[] = {
        {"viva", 4, false, "viva"},
        {"viva", 3, false, "vi\u2026"},
        {"viva", 3, true, "vi~"},
        {"viva", 1, false, "\u2026"},
        {"viva", 0, false, ""},
        {"viva", -1, false, ""},
        {"\u65E5\u672C\u8A9E", 6, false, "\u65E5\u672C\u8A9E"},
        {"\u65E5\u672C\u8A9E", 5, false, "\u65E5\u672C\u2026"},
        {"\u65E5\u672C\u8A9E", 4, false, "\u65E5\u2026"},
        {"e\u0301e\u0301e\u0301", 2, false, "e\u0301\u2026"},
    };
    struct arena arena = {0};

    (void)state;
    for (size_t i = 0; i < COUNT(cuts); i++) {
        struct text fitted =
            display_fit(text_of(cuts[i].text), cuts[i].cells, cuts[i].ascii, &arena);

        assert_string_equal(text_string(fitted, &arena), cuts[i].fitted);
        assert_true(display_width(fitted) <= (cuts[i].cells > 0 ? cuts[i].cells : 0));
    }
    arena_free(&arena);
}

static void fits_paths(void **state) {
    static const struct {
        const char *path;
        int cells;
        bool ascii;
        const char *fitted;
    } cuts[] = {
        {"go/maps.md", 10, false, "go/maps.md"},
        {"go/maps.md", 9, false, "\u2026/maps.md"},
        {"ab/go/maps.md", 12, false, "\u2026/go/maps.md"},
        {"ab/go/maps.md", 12, true, ".../maps.md"},
        {"go/maps.md", 8, false, "maps\u2026.md"},
        {"go/maps.md", 7, true, "map~.md"},
        {"maps.md", 6, false, "map\u2026md"},
        {"go/maps.md", 1, false, "\u2026"},
        {"go/maps.md", 0, false, ""},
        {"go/\u65E5\u672C\u8A9E", 5, false, "\u65E5\u2026\u8A9E"},
    };
    struct arena arena = {0};

    (void)state;
    for (size_t i = 0; i < COUNT(cuts); i++) {
        struct text fitted =
            display_fit_path(text_of(cuts[i].path), cuts[i].cells, cuts[i].ascii, &arena);

        assert_string_equal(text_string(fitted, &arena), cuts[i].fitted);
        assert_true(display_width(fitted) <= cuts[i].cells);
    }
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + COUNT(clusters) + 5];
    size_t count = 0;

    setlocale(LC_CTYPE, "C.UTF-8");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[count++] =
            (struct CMUnitTest){rows[i].name, makes_safe, NULL, NULL, &rows[i]};
    }
    for (size_t i = 0; i < COUNT(clusters); i++) {
        tests[count++] =
            (struct CMUnitTest){clusters[i].name, finds_clusters, NULL, NULL, &clusters[i]};
    }
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(survives_fifty_marks);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(shows_a_nul);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(makes_one_line);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(fits);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(fits_paths);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
