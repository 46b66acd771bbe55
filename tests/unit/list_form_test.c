// SPDX-License-Identifier: MIT
// What tells lists of questions from other lists: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "a file that is little else than a list that asks, in a place of questions",
     .place = "Interview/mail",
     .markdown = "# Mail\nFirst round\n- What is a?\n- Why b?\n- Explain c\n- The life of "
                 "d\n- How e?\n- Is it f?\n\nSecond round\n- Sort g\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: Explain c\nlist: The life of d\nlist: "
              "How e?\nlist: Is it f?\n"},
    {.name = "elsewhere it may be a check list",
     .place = "Handbook/mail",
     .markdown = "# Mail\nFirst round\n- What is a?\n- Why b?\n- Explain c\n- The life of "
                 "d\n- How e?\n- Is it f?\n\nSecond round\n- Sort g\n",
     .cards = ""},
    {.name = "a list that asks in the prose of such a place is part of the prose",
     .place = "Interview/mail",
     .markdown = "# Mail\na\n\nb\n\nc\n\nd\n\nAsk yourself:\n- What is a?\n- Why b?\n- How "
                 "e?\n- Is it f?\n- Who g?\n\nh\n\ni\n",
     .cards = ""},
    {.name = "nor are questions that other guides answer asked again",
     .place = "Interview/mail",
     .markdown = "# Mail\n- What is a? [more](a.md)\n- Why b? [more](b.md)\n- How c? "
                 "[more](c.md#c)\n- Is it d? [more](d.md)\n- Who e? [more](e.md)\n",
     .cards = ""},
    {.name = "a title promises questions in whatever language",
     .markdown = "# Въпроси\n- Какво е a?\n- Опиши b.\n- Какво е c?\n",
     .cards = "list: Какво е a?\nlist: Опиши b.\nlist: Какво е c?\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
