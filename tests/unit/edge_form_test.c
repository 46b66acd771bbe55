// SPDX-License-Identifier: MIT
// Where questions end and answers begin, and what says nothing: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "choice: with ticks, a link below them is no place to look",
     .markdown = "## Q1. a?\n- [ ] b\n- [x] c\n\n[Reference](http://x)\n## Q2. d?\n- [x] "
                 "e\n- [ ] f\n\n[Reference](http://x)\n## Q3. g?\n- [x] h\n- [ ] "
                 "i\n\n[Reference](http://x)\n",
     .cards = "heading: a?//- b/- c => c//[Reference](http://x)\n"
              "heading: d?//- e/- f => e//[Reference](http://x)\n"
              "heading: g?//- h/- i => h//[Reference](http://x)\n"},
    {.name = "choice: several ticks are right, and no more options",
     .markdown = "## Q: Which of the following?\n- [x] a\n- [ ] b\n- [x] c\n",
     .cards = "heading: Which of the following?//- a/- b/- c => - a/- c\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
