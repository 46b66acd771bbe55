// SPDX-License-Identifier: MIT
// Wrapping, panels, plain paragraphs, highlighting and limits, one promise a row.

#include "support/check.h"

#include "page/bounds.h"

#include <viva/display.h>
#include <viva/page.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

struct row {
    const char *name;
    const char *markdown;
    int width;
    bool ascii;
    const char *page;
};

static struct row rows[] = {
    {"nothing gives no lines", "", 20, false, ""},
    {"only a comment gives no lines", "<!-- x -->\n\n[a]: b\n", 20, false, ""},
    {"breaks between words", "one two three", 8, false, "one two\nthree\n"},
    {"a word that just fits stays", "one two", 7, false, "one two\n"},
    {"a hyphen joins words that may part", "CPU-bound", 6, false, "CPU-\nbound\n"},
    {"an option keeps its dashes", "use --all -x", 6, false, "use\n--all\n-x\n"},
    {"I/O-bound does not part after I/O", "is I/O-bound", 9, false, "is\nI/O-bound\n"},
    {"a path parts after slashes when it must", "see /usr/share/doc/viva", 10, false,
     "see /usr/\nshare/doc/\nviva\n"},
    {"a path may begin a line", "see /usr/lib", 9, false, "see\n/usr/lib\n"},
    {"a name parts after underscores when it must", "a_long_name", 6, false,
     "a_\nlong_\nname\n"},
    {"a word without any break parts anywhere", "abcdefgh", 3, false, "abc\ndef\ngh\n"},
    {"wide characters do not straddle the margin", "日本語", 5, false, "日本\n語\n"},
    {"a blank with a mark is no mere blank", "ab \u0334", 2, false, "ab\n \u0334\n"},
    {"closing brackets do not begin a line", "「日本」", 6, false, "「日\n本」\n"},
    {"a wide character in one cell has a stand-in", "a日", 1, false, "a\n\uFFFD\n"},
    {"and a question mark in ASCII", "a日", 1, true, "a\n?\n"},
    {"bullets, bars and rules in ASCII", "- a\n  - b\n    - c\n\n> q\n\n***", 12, true,
     "* a\n  - b\n    + c\n\n| q\n\n------------\n"},
    {"bullets by depth", "- a\n  - b\n    - c\n      - d", 20, false,
     "• a\n  ◦ b\n    ▪ c\n      • d\n"},
    {"numbers begin where the list does", "41. a\n1. b", 20, false, "41. a\n42. b\n"},
    {"a tight list has no blank lines", "- a\n- b\n\nc", 20, false, "• a\n• b\n\nc\n"},
    {"a loose list has some", "- a\n\n- b", 20, false, "• a\n\n• b\n"},
    {"an empty item shows its bullet", "- \n- b", 20, false, "•\n• b\n"},
    {"margins give way on narrow pages", "- a\n  - b\n    - c", 4, false,
     "• a\n◦ b\n▪ c\n"},
    {"blank lines of code stay", "```\na\n\nb\n```", 20, false, "▏ a\n▏\n▏ b\n"},
    {"a label in brackets is not a task", "- [y] a", 20, false, "• [y] a\n"},
    {"one tilde strikes nothing", "~5 and ~6", 20, false, "~5 and ~6\n"},
    {"a lone word needs no table", "a\n-", 20, false, "a\n"},
    {"pipes without dashes are no table", "a | b\nc | d", 20, false, "a | b c | d\n"},
    {"an empty row of a table goes", "| a |\n|---|\n| |\n| b |", 20, false, "a\n─\nb\n"},
    {"a table needs as many dashes as headers", "a | b\n:-|-|-\n", 20, false,
     "a | b :-|-|-\n"},
};

static void lays_out(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct page_options options = {.width = row->width, .ascii = row->ascii};
    struct page page = page_layout(text_of(row->markdown), &options, &arena);

    assert_string_equal(page_text(&page, &arena).bytes, row->page);
    arena_free(&arena);
}

static void wraps_plain_text_alike(void **state) {
    static const char words[] = "Plain words that wrap, at the same-places as Markdown.";
    struct arena arena = {0};

    (void)state;
    for (int width = 1; width < 60; width++) {
        struct page_options options = {.width = width, .marks = MARK_STRONG};
        struct page plain = page_paragraph(text_of(words), STYLE_DIM, &options, &arena);
        struct page markdown = page_layout(text_of(words), &options, &arena);

        assert_string_equal(page_text(&plain, &arena).bytes,
                            page_text(&markdown, &arena).bytes);
        assert_int_equal(plain.lines[0].spans[0].style, STYLE_DIM);
        assert_int_equal(plain.lines[0].spans[0].marks, MARK_STRONG);
    }
    arena_free(&arena);
}

static void leaves_markup_of_plain_text(void **state) {
    struct arena arena = {0};
    struct page_options options = {.width = 40};
    struct page page =
        page_paragraph(TEXT(" *a*\n\t`b`\x1B\r\n"), STYLE_TEXT, &options, &arena);

    (void)state;
    assert_string_equal(page_text(&page, &arena).bytes, "*a*  `b`^[\n");
    arena_free(&arena);
}

static void fills_the_panel(void **state) {
    struct arena arena = {0};
    struct page_options options = {.width = 12};
    struct page page = page_layout(TEXT("- x\n  ```\n  a\n  longer than the page\n  ```"),
                                   &options, &arena);

    (void)state;
    assert_int_equal(page.line_count, 3);
    assert_true(page.lines[1].pans && page.lines[2].pans && !page.lines[0].pans);
    assert_int_equal(page.lines[1].width, 12);
    assert_int_equal(page.lines[1].indent, 4);
    assert_int_equal(page.lines[2].width, 4 + 20);
    for (size_t i = 0; i < page.lines[1].span_count; i++) {
        const struct span *span = &page.lines[1].spans[i];

        assert_true((span->style == STYLE_CODE) == ((span->marks & MARK_PANEL) != 0));
    }
    arena_free(&arena);
}

static void says_where_it_was_cut(void **state) {
    struct arena arena = {0};
    struct page_options options = {.width = 76};
    size_t size = 100 << 10;
    char *words = arena_new(&arena, size + 1, 1);
    struct page page;

    (void)state;
    for (size_t i = 0; i < size; i += 5) {
        memcpy(words + i, i % 50 ? "word " : "wor\n\n", 5);
    }
    page = page_layout((struct text){words, size}, &options, &arena);
    assert_string_equal(page.lines[page.line_count - 1].spans[0].text.bytes,
                        "The rest is not shown: more than 64 KiB of text.");
    assert_true(page.line_count < 9000);
    arena_free(&arena);
}

static void bounds_what_reaches_the_parser(void **state) {
    struct arena arena = {0};
    char markers[2 * 33 + 2];
    char brackets[1003];
    struct text plain = TEXT("- a [b](c)\n");
    bool cut;

    (void)state;
    for (int i = 0; i < 33; i++) {
        memcpy(markers + 2 * i, "- ", 3);
    }
    memset(brackets, '[', 1002);
    brackets[1002] = '\0';
    assert_ptr_equal(bounds_applied(plain, &arena, &cut).bytes, plain.bytes);
    assert_true(
        text_ends(bounds_applied(text_of(markers), &arena, &cut), TEXT("- \\- \n")));
    assert_true(
        text_ends(bounds_applied(text_of(brackets), &arena, &cut), TEXT("[\\[\\[\n")));
    assert_int_equal(bounds_applied(text_of(brackets), &arena, &cut).size, 1002 + 2 + 1);
    arena_free(&arena);
}

static void survives_deep_nesting(void **state) {
    struct arena arena = {0};
    struct page_options options = {.width = 40};
    size_t size = 60 << 10;
    char *nested = arena_new(&arena, size + 1, 1);
    struct page page;

    (void)state;
    memset(nested, '>', size);
    nested[size - 1] = 'a';
    page = page_layout((struct text){nested, size}, &options, &arena);
    assert_true(page.line_count > 0);
    assert_true(page.lines[0].width <= 40);
    arena_free(&arena);
}

struct code {
    const char *name;
    const char *info;
    const char *code;
    const char *styles;  // a letter for every byte
};

static const char style_letters[STYLE_COUNT] = {
    [STYLE_CODE] = '.',         [STYLE_CODE_KEYWORD] = 'k', [STYLE_CODE_STRING] = 's',
    [STYLE_CODE_COMMENT] = 'c', [STYLE_CODE_NUMBER] = 'n',  [STYLE_CODE_FUNCTION] = 'f',
    [STYLE_CODE_TYPE] = 't',
};

static struct code codes[] = {
    {"python", "python", "def f(x): return 1  # c", "kkk.f.....kkkkkk.n..ccc"},
    {"an alias", "py", "if x", "kk.."},
    {"a class in braces", "{.python .numberLines}", "if x", "kk.."},
    {"a title behind the name", "python title=\"if.py\"", "if x", "kk.."},
    {"a name in capitals", "PYTHON", "if x", "kk.."},
    {"an unknown language is plain", "brainfuck", "if 1 \"x\"", "........"},
    {"no language is plain", "", "if 1", "...."},
    {"an escaped quote does not end a string", "c", "\"a\\\"b\" x", "ssssss.."},
    {"a quote that is not closed ends with the line", "c", "'a b", "ssss"},
    {"an apostrophe in a comment", "c", "// don't", "cccccccc"},
    {"a directive", "c", "#include <x>", "kkkkkkkk...."},
    {"a preprocessor sign elsewhere", "c", "a # b", "....."},
    {"a block comment", "java", "/* a */ int", "ccccccc.ttt"},
    {"a type by its capital", "java", "Map m = new Map()", "ttt.....kkk.ttt.."},
    {"a constant is no type", "java", "MAX", "..."},
    {"an annotation", "kotlin", "@Test fun f()", "fffff.kkk.f.."},
    {"a lifetime", "rust", "&'a str", ".tt.ttt"},
    {"a character of Rust", "rust", "'a'", "sss"},
    {"a call", "go", "go run(1)", "kk.fff.n."},
    {"keywords of SQL in any case", "sql", "Select 1 -- x", "kkkkkk.n.cccc"},
    {"a doubled quote of SQL", "sql", "'it''s'", "sssssss"},
    {"a variable", "sh", "echo ${x} $y # c", "kkkk.tttt.tt.ccc"},
    {"a number sign in a word", "sh", "a#b", "..."},
    {"a key of JSON", "json", "{\"a\": true}", ".ttt..kkkk."},
    {"a key of YAML", "yml", "a-b: 1 # c", "ttt..n.ccc"},
    {"a tag", "html", "<b id='x'>if</b>", ".k.tt.sss.....k."},
    {"added and removed", "diff", "+a", "ss"},
    {"a prompt", "console", "$ ls 1", "cc...n"},
    {"what a command printed", "console", "if 1", "...."},
    {"a prompt without a language", "", "$ ls 1", "cc...n"},
    {"an instruction", "dockerfile", "RUN run", "kkk...."},
    {"typescript", "ts", "const x: string", "kkkkk....tttttt"},
    {"a template string", "js", "`a ${b}`", "ssssssss"},
    {"a property", "css", "color: red", "ttttt....."},
    {"php", "php", "echo $a;", "kkkk.tt."},
    {"ruby", "rb", "def a; end", "kkk....kkk"},
    {"csharp", "c#", "var s = \"x\";", "kkk.....sss."},
    {"c++", "c++", "auto x", "kkkk.."},
    {"a decimal number", "py", "1.5e3 0xFF 1..", "nnnnn.nnnn.n.."},
};

static void highlights(void **state) {
    const struct code *row = *state;
    struct arena arena = {0};
    struct page_options options = {.width = 4};
    char *markdown = arena_printf(&arena, "~~~%s\n%s\n~~~\n", row->info, row->code);
    struct page page = page_layout(text_of(markdown), &options, &arena);
    char styles[128] = "";
    size_t count = 0;

    assert_int_equal(page.line_count, 1);
    for (size_t i = 2; i < page.lines[0].span_count; i++) {
        const struct span *span = &page.lines[0].spans[i];

        for (size_t k = 0; k < span->text.size && count < strlen(row->code); k++) {
            styles[count++] = style_letters[span->style];
        }
    }
    assert_string_equal(styles, row->styles);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + COUNT(codes) + 6];
    size_t count = 0;

    setlocale(LC_CTYPE, "C.UTF-8");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[count++] = (struct CMUnitTest){rows[i].name, lays_out, NULL, NULL, &rows[i]};
    }
    for (size_t i = 0; i < COUNT(codes); i++) {
        tests[count++] =
            (struct CMUnitTest){codes[i].name, highlights, NULL, NULL, &codes[i]};
    }
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(wraps_plain_text_alike);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(leaves_markup_of_plain_text);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(fills_the_panel);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(says_where_it_was_cut);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(survives_deep_nesting);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(bounds_what_reaches_the_parser);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
