// SPDX-License-Identifier: MIT
// Character references in raw HTML.

#include "support/check.h"

#include <viva/entity.h>

static struct row {
    const char *name;
    const char *html;
    const char *text;
} rows[] = {
    {"names", "&lt;b&gt; &amp;&amp; &quot;x&quot;", "<b> && \"x\""},
    {"a decimal number", "a&#8212;b", "a\u2014b"},
    {"a hexadecimal number", "a&#x2014;b&#X41;", "a\u2014bA"},
    {"a number that no character has", "&#0; &#xD800; &#x110000;", "\uFFFD \uFFFD \uFFFD"},
    {"an unknown name stays", "&nothing; &", "&nothing; &"},
    {"a bare ampersand stays", "R&D; &amp", "R&D; &amp"},
    {"a digit that is none stays", "&#12x; &#x; &#;", "&#12x; &#x; &#;"},
    {"a very long name stays", "&abcdefghijklmnopqrstuvwxyz;",
     "&abcdefghijklmnopqrstuvwxyz;"},
    {"text without any", "plain", "plain"},
    {"nothing", "", ""},
};

static void decodes(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct text text = entity_decoded(text_of(row->html), &arena);

    assert_string_equal(text_string(text, &arena), row->text);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, decodes, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
