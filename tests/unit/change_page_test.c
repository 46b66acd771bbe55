// SPDX-License-Identifier: MIT
// What changed in a card, as lines: minus for what was, plus for what is.

#include "support/check.h"

#include <viva/change_page.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

struct row {
    const char *name;
    const char *before;
    const char *after;
    const char *lines;  // 30 cells wide, changed words between < and >
};

static struct row rows[] = {
    {"nothing changed", "It is fast.", "It is fast.", ""},
    {"a word is exchanged", "It is fast.", "It is slow.",
     "- It is <fast.>\n+ It is <slow.>\n"},
    {"a word is new: nothing was there before", "It is fast.", "It is very fast.",
     "+ It is <very> fast.\n"},
    {"a word is gone: nothing is there now", "It is very fast.", "It is fast.",
     "- It is <very> fast.\n"},
    {"a few words around it tell where", "a b c d e f g h i x a b c d e f",
     "a b c d e f g h i y a b c d e f",
     "- \xE2\x80\xA6 f g h i <x> a b c d \xE2\x80\xA6\n+ \xE2\x80\xA6 f g h i <y> a b c d "
     "\xE2\x80\xA6\n"},
    {"long ones wrap behind their sign", "Equal elements keep their order.",
     "Elements that are equal stay in the order in which they came.",
     "- <Equal> <elements> <keep> <their>\n  <order.>\n"
     "+ <Elements> <that> <are> <equal> <stay>\n  <in> <the> <order> <in> <which> <they>\n"
     "  <came.>\n"},
    {"markup of the words means nothing", "Use *x* here.", "Use a*b_c here.",
     "- Use <x> here.\n+ Use <a*b_c> here.\n"},
    {"lines of code stand whole", "```\na = 1\nb = 2\n```", "```\na = 1\nb = 3\n```",
     "- \xE2\x96\x8F b = 2\n+ \xE2\x96\x8F b = 3\n"},
    {"code that changed beside prose that changed", "So:\n\n```\na\n```\n\nwas",
     "So:\n\n```\nb\n```\n\nis",
     "- So:\n- \xE2\x96\x8F a\n  <was>\n+ So:\n+ \xE2\x96\x8F b\n  <is>\n"},
};

static void add(char *out, size_t size, const struct span *span) {
    bool changed = span->marks & MARK_STRONG;
    size_t end = strlen(out);

    snprintf(out + end, size - end, changed ? "<%.*s>" : "%.*s",
             TEXT_ARGUMENTS(span->text));
}

static void shows(void **state) {
    const struct row *row = *state;
    const struct page_options options = {.width = 30};
    struct arena arena = {0};
    struct page page =
        change_page(text_of(row->before), text_of(row->after), 100, &options, &arena);
    char out[512] = "";

    for (size_t i = 0; i < page.line_count; i++) {
        assert_true(page.lines[i].pans || page.lines[i].width <= options.width);
        for (size_t j = 0; j < page.lines[i].span_count; j++) {
            add(out, sizeof(out), &page.lines[i].spans[j]);
        }
        while (out[0] && out[strlen(out) - 1] == ' ') {
            out[strlen(out) - 1] = '\0';
        }
        strcat(out, "\n");
    }
    assert_string_equal(out, row->lines);
    arena_free(&arena);
}

static void says_how_much_more_there_is(void **state) {
    const struct page_options options = {.width = 20};
    struct arena arena = {0};
    struct page page = change_page(
        TEXT("a"), TEXT("some words that fill line after line after line after line"), 3,
        &options, &arena);

    (void)state;
    assert_int_equal(page.line_count, 3);
    assert_true(text_starts(page.lines[2].spans[0].text, TEXT("and ")));
    arena_free(&arena);
}

struct sentence {
    const char *name;
    const char *texts[4];  // question and answer before and now
    const char *words;     // NULL for none
};

static struct sentence sentences[] = {
    {"an answer", {"Why?", "Why?", "One.", "Two."}, "this answer"},
    {"a question", {"Why so?", "Why not?", "One.", "One."}, "this question"},
    {"both", {"Why so?", "Why not?", "One.", "Two."}, "question and answer"},
    {"an answer at last", {"Why?", "Why?", "", "Two."}, "has an answer to this now"},
    {"an answer no longer", {"Why?", "Why?", "One.", ""}, "no answer to this any more"},
    {"trifles", {"Why?", "Why", "One.", "*One*."}, NULL},
};

static void is_told(void **state) {
    const struct sentence *row = *state;
    const char *sentence = change_sentence(text_of(row->texts[0]), text_of(row->texts[1]),
                                           text_of(row->texts[2]), text_of(row->texts[3]));

    if (row->words) {
        assert_non_null(strstr(sentence, row->words));
    } else {
        assert_null(sentence);
    }
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + COUNT(sentences) + 1] = {
        cmocka_unit_test(says_how_much_more_there_is)};

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[1 + i] = (struct CMUnitTest){rows[i].name, shows, NULL, NULL, &rows[i]};
    }
    for (size_t i = 0; i < COUNT(sentences); i++) {
        tests[1 + COUNT(rows) + i] =
            (struct CMUnitTest){sentences[i].name, is_told, NULL, NULL, &sentences[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
