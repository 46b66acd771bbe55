// SPDX-License-Identifier: MIT
// Bytes become clean lines: marks, line ends, invalid UTF-8, mojibake, and what is refused.

#include "deck/lines/manuscript.h"
#include "support/check.h"

#include <string.h>
#include <unistd.h>

static struct row {
    const char *name;
    const char *bytes;
    const char *text;
    const char *code;  // of the only note, NULL for none
    int line;          // of that note
    bool keep;
} rows[] = {
    {.name = "plain text stays", .bytes = "a\nb\n", .text = "a\nb\n"},
    {.name = "a byte order mark goes", .bytes = "\xEF\xBB\xBF# a", .text = "# a"},
    {.name = "CRLF and CR become LF",
     .bytes = "a\r\nb\rc\n\rd\r",
     .text = "a\nb\nc\n\nd\n"},
    {.name = "hashes part from the word behind them, but not in code",
     .bytes = "#a\n##1. b\n```c\n##c\n```\n###**d**\n#e\n## f\n",
     .text = "# a\n## 1. b\n```c\n##c\n```\n### **d**\n#e\n## f\n"},
    {.name = "one hash at the front may be code or a tag",
     .bytes = "#include <a.h>\n",
     .text = "#include <a.h>\n"},
    {.name = "several are tags", .bytes = "#a #b\n", .text = "#a #b\n"},
    {.name = "a fence around the whole goes",
     .bytes = "\n````markdown\n# a\n```c\nb\n```\n````\n\n",
     .text = "\n            \n# a\n```c\nb\n```\n    \n\n"},
    {.name = "though those inside are no shorter",
     .bytes = "```md\na\n```c\nb\n```\n```",
     .text = "     \na\n```c\nb\n```\n   "},
    {.name = "one around a part stays",
     .bytes = "```markdown\na\n```\n```c\nb\n```\n",
     .text = "```markdown\na\n```\n```c\nb\n```\n"},
    {.name = "as does one around code",
     .bytes = "```c\na\n```\n",
     .text = "```c\na\n```\n"},
    {.name = "invalid UTF-8 is replaced and noted with its line",
     .bytes = "a\r\nb\xFF\xFE\nc",
     .text = "a\nb\xEF\xBF\xBD\xEF\xBF\xBD\nc",
     .code = "not-utf8",
     .line = 2},
    {.name = "a cut character at the end is replaced",
     .bytes = "a\xE2\x80",
     .text = "a\xEF\xBF\xBD\xEF\xBF\xBD",
     .code = "not-utf8",
     .line = 1},
    {.name = "an emoji read as Mac Roman is repaired",
     .bytes = "x\n## \xEF\xA3\xBF\xC3\xBC\xC3\xAA\xC3\xA7 1. Core",
     .text = "x\n## 🐍 1. Core",
     .code = "repaired",
     .line = 2},
    {.name = "an emoji of two characters read as Mac Roman is repaired",
     .bytes = "‚ÅâÔ∏è 6",
     .text = "⁉️ 6",
     .code = "repaired",
     .line = 1},
    {.name = "mojibake stays when it is to be kept",
     .bytes = "it‚Äôs",
     .text = "it‚Äôs",
     .keep = true},
    {.name = "an apostrophe read as Mac Roman is repaired inside a word",
     .bytes = "it‚Äôs",
     .text = "it’s",
     .code = "repaired",
     .line = 1},
    {.name = "an apostrophe read as Windows-1252 is repaired",
     .bytes = "itâ€™s",
     .text = "it’s",
     .code = "repaired",
     .line = 1},
    {.name = "an emoji read as Windows-1252 is repaired",
     .bytes = "ðŸš€ go",
     .text = "🚀 go",
     .code = "repaired",
     .line = 1},
    {.name = "an accent read as Mac Roman is repaired inside a word",
     .bytes = "caf√© na√Øve",
     .text = "café naïve",
     .code = "repaired",
     .line = 1},
    {.name = "an accent read as Windows-1252 is repaired inside a word",
     .bytes = "cafÃ©",
     .text = "café",
     .code = "repaired",
     .line = 1},
    {.name = "a Russian word read as Mac Roman is repaired",
     .bytes = "–ü—Ä–∏–≤–µ—Ç",
     .text = "Привет",
     .code = "repaired",
     .line = 1},
    {.name = "one line has one note however many repairs",
     .bytes = "it‚Äôs and it‚Äôs",
     .text = "it’s and it’s",
     .code = "repaired",
     .line = 1},
    {.name = "French is left alone",
     .bytes = "« Déjà vu ? » À l’été, l’œuvre créée… « où ? — là. »",
     .text = "« Déjà vu ? » À l’été, l’œuvre créée… « où ? — là. »"},
    {.name = "French with no-break spaces is left alone",
     .bytes = "«\xC2\xA0"
              "à côté\xC2\xA0» est fatigué…\xC2\xA0» mot\xC2\xA0é À\xC2\xA0"
              "é",
     .text = "«\xC2\xA0"
             "à côté\xC2\xA0» est fatigué…\xC2\xA0» mot\xC2\xA0é À\xC2\xA0"
             "é"},
    {.name = "German quotes are left alone",
     .bytes = "„Ähnlich‚Öl‘“ – „Über“ größer—ähnlich “Übung” ‚Ä‘",
     .text = "„Ähnlich‚Öl‘“ – „Über“ größer—ähnlich “Übung” ‚Ä‘"},
    {.name = "Spanish and Portuguese are left alone",
     .bytes = "¿Qué es «Él»? –Él, ¡no! NÃO É AÇÃO: «maçã…» ‘Índice’",
     .text = "¿Qué es «Él»? –Él, ¡no! NÃO É AÇÃO: «maçã…» ‘Índice’"},
    {.name = "Turkish, Greek and Russian are left alone",
     .bytes = "İşçi ığdır ÇÖĞ — Τι είναι; Ωμέγα – Что это — «ёж»?",
     .text = "İşçi ığdır ÇÖĞ — Τι είναι; Ωμέγα – Что это — «ёж»?"},
    {.name = "Scandinavian and Icelandic are left alone",
     .bytes = "Å være på Åland: ÆØÅ «Ål» Ö–Ä «Å» Áður „Þór“",
     .text = "Å være på Åland: ÆØÅ «Ål» Ö–Ä «Å» Áður „Þór“"},
    {.name = "Chinese, Korean and Arabic are left alone",
     .bytes = "什么是“闭包”？……（重要） 무엇입니까? ما هو؟",
     .text = "什么是“闭包”？……（重要） 무엇입니까? ما هو؟"},
    {.name = "mathematics is left alone",
     .bytes = "x√π ≈∞ ¬∂ √Ω ±≤≥ 5µ° Δ≈∆ n·√n",
     .text = "x√π ≈∞ ¬∂ √Ω ±≤≥ 5µ° Δ≈∆ n·√n"},
    {.name = "emoji and arrows are left alone",
     .bytes = "⭐️⭐️ 👶🚀 → 🗄️ ©®™ 1️⃣",
     .text = "⭐️⭐️ 👶🚀 → 🗄️ ©®™ 1️⃣"},
};

static void reads(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source;
    struct error err = {0};

    assert_true(manuscript_read(text_of(row->bytes), row->keep, &notes, &source, &err));
    assert_string_equal(text_string(source.text, &arena), row->text);
    assert_int_equal(notes.count, row->code != NULL);
    if (row->code) {
        assert_string_equal(notes.items[0].code, row->code);
        assert_int_equal(notes.items[0].line, row->line);
    }
    arena_free(&arena);
}

static void a_repair_shows_before_and_after(void **state) {
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source;

    (void)state;
    assert_true(manuscript_read(TEXT("it‚Äôs"), false, &notes, &source, NULL));
    assert_string_equal(notes.items[0].text, "broken characters repaired: ‚Äô -> ’");
    arena_free(&arena);
}

static void numbers_lines(void **state) {
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source;

    (void)state;
    assert_true(manuscript_read(TEXT("one\r\n\r\nthree"), false, &notes, &source, NULL));
    assert_int_equal(source.line_count, 3);
    assert_true(text_equal(source_line(&source, 1), TEXT("one")));
    assert_int_equal(source_line(&source, 2).size, 0);
    assert_true(text_equal(source_lines(&source, 1, 3), TEXT("one\n\nthree")));
    arena_free(&arena);
}

static void knows_front_matter(void **state) {
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source;

    (void)state;
    assert_true(manuscript_read(TEXT("---\nlayout: x\ntitle: \"A: b\"\n---\n# c\n"), false,
                                &notes, &source, NULL));
    assert_int_equal(source.front.body, 5);
    assert_true(text_equal(source.front.title, TEXT("A: b")));
    assert_true(manuscript_read(TEXT("\n---\ntitle: >-\n  A:\n  b\n\nx: c\n---\n"), false,
                                &notes, &source, NULL));
    assert_int_equal(source.front.body, 9);
    assert_true(text_equal(source.front.title, TEXT("A: b")));
    assert_true(
        manuscript_read(TEXT("---\nJust a rule\n---\n"), false, &notes, &source, NULL));
    assert_int_equal(source.front.body, 1);
    assert_true(
        manuscript_read(TEXT("---\nkey: never closed\n"), false, &notes, &source, NULL));
    assert_int_equal(source.front.body, 1);
    arena_free(&arena);
}

static void refuses_a_nul_byte_with_its_line(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct error err = {0};

    (void)state;
    assert_false(
        guide_parse((struct text){"a\r\nb\rc\0d", 9}, "a.md", NULL, &arena, &guide, &err));
    assert_int_equal(err.kind, ERROR_FORMAT);
    assert_string_equal(err.message,
                        "line 3: a NUL byte: this is not a text file (save it as UTF-8)");
    arena_free(&arena);
}

static void a_stray_nul_byte_is_shown_as_broken(void **state) {
    struct arena arena = {0};
    struct guide guide;
    struct error err = {0};
    char bytes[2400];

    (void)state;
    memset(bytes, 'b', sizeof(bytes));
    memcpy(bytes, "# What is a?\n", 13);
    bytes[20] = '\0';
    assert_true(guide_parse((struct text){bytes, sizeof(bytes)}, "a.md", NULL, &arena,
                            &guide, &err));
    assert_int_equal(guide.card_count, 1);
    assert_true(text_starts(guide.cards[0].answer, TEXT("bbbbbbb\xEF\xBF\xBD"
                                                        "bbb")));
    assert_string_equal(guide.notes[0].code, "not-utf8");
    arena_free(&arena);
}

static void other_encodings_are_read_by_evidence(void **state) {
    const struct {
        const char *encoding;
        struct text bytes;
        const char *text;
    } encodings[] = {
        {"CP1251", TEXT("\xD7\xF2\xEE \xF2\xE0\xEA\xEE\xE5 \xED\xE0\xF1\xEE\xF1?"),
         "Что такое насос?"},
        {"CP1252", TEXT("\xBFQu\xE9 es un \xE1rbol?"), "¿Qué es un árbol?"},
        {"GB18030", TEXT("\xCA\xB2\xC3\xB4\xCA\xC7\xB1\xC3?"), "什么是泵?"},
        {"CP949", TEXT("\xC6\xDF\xC7\xC1\xB4\xC2 \xB9\xAB\xBE\xF9\xC0\xCE\xB0\xA1?"),
         "펌프는 무엇인가?"},
        {"CP932",
         TEXT("\x83\x7C\x83\x93\x83\x76\x82\xC6\x82\xCD\x89\xBD\x82\xC5\x82\xB7\x82\xA9"),
         "ポンプとは何ですか"},
        {"UTF-16LE", TEXT("\xFF\xFE\x61\x00\x3F\x00"), "a?"},
        {"UTF-16BE", TEXT("\xFE\xFF\x00\x61\x00\x3F"), "a?"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(encodings) / sizeof(encodings[0]); i++) {
        struct arena arena = {0};
        struct notes notes = {.arena = &arena};
        struct source source;

        assert_true(manuscript_read(encodings[i].bytes, false, &notes, &source, NULL));
        assert_true(text_equal(source.text, text_of(encodings[i].text)));
        assert_int_equal(notes.count, 1);
        assert_string_equal(notes.items[0].code, "encoding");
        assert_non_null(strstr(notes.items[0].text, encodings[i].encoding));
        arena_free(&arena);
    }
}

static void a_slip_in_utf8_is_no_other_encoding(void **state) {
    struct arena arena = {0};
    struct notes notes = {.arena = &arena};
    struct source source;

    (void)state;
    assert_true(manuscript_read(TEXT("насос \xE9"), false, &notes, &source, NULL));
    assert_true(text_equal(source.text, TEXT("насос \xEF\xBF\xBD")));
    assert_string_equal(notes.items[0].code, "not-utf8");
    arena_free(&arena);
}

static void too_many_bytes_are_refused(void **state) {
    struct arena arena = {0};
    struct arena large = {0};
    struct guide guide;
    struct error err = {0};
    struct text text = {arena_new(&large, GUIDE_LIMIT + 1, 1), GUIDE_LIMIT + 1};

    (void)state;
    assert_false(guide_parse(text, "a.md", NULL, &arena, &guide, &err));
    assert_int_equal(err.kind, ERROR_FORMAT);
    assert_null(arena.newest);
    arena_free(&large);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 7] = {
        cmocka_unit_test(a_repair_shows_before_and_after),
        cmocka_unit_test(numbers_lines),
        cmocka_unit_test(knows_front_matter),
        cmocka_unit_test(refuses_a_nul_byte_with_its_line),
        cmocka_unit_test(a_stray_nul_byte_is_shown_as_broken),
        cmocka_unit_test(other_encodings_are_read_by_evidence),
        cmocka_unit_test(a_slip_in_utf8_is_no_other_encoding),
        cmocka_unit_test(too_many_bytes_are_refused),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[7 + i] = (struct CMUnitTest){rows[i].name, reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
