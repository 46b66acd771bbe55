// SPDX-License-Identifier: MIT
// A card is worded anew: what changed, and whether it is worth a word.

#include "support/check.h"

#include <viva/rewording.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

struct row {
    const char *name;
    const char *before;
    const char *after;
    bool slight;
    const char *
        script;  // words as "keep [-gone-] {+new+}", lines of code between bars; NULL to leave it out
};

static struct row rows[] = {
    {"the same text is no change", "A heap.", "A heap.", true, "A heap."},
    {"white space is a trifle", "A  heap\nsorts.", "A heap sorts.", true, "A heap sorts."},
    {"punctuation is a trifle", "A heap, sorted.", "A heap: sorted", true, NULL},
    {"quotes are a trifle", "It is \"fast\".", "It is fast.", true, NULL},
    {"a dash is a trifle", "Fast - and small", "Fast and small", true, NULL},
    {"emphasis is a trifle", "A *heap*.", "A **heap**.", true, NULL},
    {"case is a trifle", "a heap.", "A Heap.", true, NULL},
    {"code marks are a trifle", "Use `heapq` here.", "Use heapq here.", true, NULL},
    {"a bullet is a trifle", "- one\n- two", "* one\n* two", true, NULL},
    {"a mended typo is a trifle", "The intrepreter locks.", "The interpreter locks.", true,
     NULL},
    {"a letter too many is a trifle", "It is commmon here.", "It is common here.", true,
     NULL},
    {"a letter that was missing is a trifle", "It is comon here.", "It is common here.",
     true, NULL},
    {"three typos are a change", "Teh heaap sortts slowwly.", "Teh heap sorts slowly.",
     false, NULL},
    {"another short word is a change", "It can fail.", "It may fail.", false,
     "It [-can-] {+may+} fail."},
    {"a negation is a change", "It can be shared.", "It cannot be shared.", false, NULL},
    {"one letter of a short word is a change", "In the cat", "In the car", false, NULL},
    {"the first letter is a change", "The bound holds.", "The found holds.", false, NULL},
    {"another number is a change", "It takes 10 ms.", "It takes 12 ms.", false, NULL},
    {"another bound is a change", "It takes O(n) steps.", "It takes O(1) steps.", false,
     NULL},
    {"an operator is a change", "Use `a == b` here.", "Use `a != b` here.", false,
     "Use a [-==-] {+!=+} b here."},
    {"a word more is a change", "It is fast.", "It is very fast.", false,
     "It is {+very+} fast."},
    {"a word less is a change", "It is very fast.", "It is fast.", false,
     "It is [-very-] fast."},
    {"in code every mark counts", "```\na = 1,\n```", "```\na = 1\n```", false,
     "[-|a = 1,|-] {+|a = 1|+}"},
    {"in code white space in front counts", "```\nif a:\n  b\nc\n```",
     "```\nif a:\n  b\n  c\n```", false, "|if a:| |  b| [-|c|-] {+|  c|+}"},
    {"in code white space at the end is a trifle", "```\na = 1  \n```", "```\na = 1\n```",
     true, NULL},
    {"code goes by lines and prose by words", "See it:\n\n```\na\nb\n```\n\nDone now.",
     "See it:\n\n```\na\nc\n```\n\nDone here.", false,
     "See it: |a| [-|b|-] {+|c|+} Done [-now.-] {+here.+}"},
    {"a fence without an end is code to the end", "```\na\nb", "```\na\nc", false,
     "|a| [-|b|-] {+|c|+}"},
    {"tildes fence code with backticks in it", "~~~\n```\n~~~\nx", "~~~\n```\n~~~\ny",
     false, "|```| [-x-] {+y+}"},
    {"an ideograph is never a typo", "这个结构可以共享", "这个结构不以共享", false, NULL},
    {"a letter of another alphabet may be", "Это структра данных.", "Это структура данных.",
     true, NULL},
    {"an answer where there was none is a change", "", "Now there is one.", false,
     "{+Now there is one.+}"},
};

static void put(char *out, size_t size, const struct rewording *run) {
    static const char *const marks[][2] = {[DIFFERENCE_SAME] = {"", ""},
                                           [DIFFERENCE_GONE] = {"[-", "-]"},
                                           [DIFFERENCE_NEW] = {"{+", "+}"}};

    strncat(out, marks[run->kind][0], size - strlen(out) - 1);
    for (size_t i = 0; i < run->count; i++) {
        const char *bar = run->words[i].code ? "|" : "";
        size_t end = strlen(out);

        snprintf(out + end, size - end, "%s%s%.*s%s", i ? " " : "", bar,
                 TEXT_ARGUMENTS(run->words[i].text), bar);
    }
    strncat(out, marks[run->kind][1], size - strlen(out) - 1);
}

static void rewords(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    const struct rewording *runs;
    size_t count = rewording_find(text_of(row->before), text_of(row->after), &arena, &runs);
    char script[512] = "";

    for (size_t i = 0; i < count; i++) {
        if (i) {
            strcat(script, " ");
        }
        put(script, sizeof(script), &runs[i]);
    }
    if (row->script) {
        assert_string_equal(script, row->script);
    }
    assert_int_equal(rewording_is_slight(text_of(row->before), text_of(row->after)),
                     row->slight);
    assert_int_equal(rewording_is_slight(text_of(row->after), text_of(row->before)),
                     row->slight);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, rewords, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
