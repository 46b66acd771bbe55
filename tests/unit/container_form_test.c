// SPDX-License-Identifier: MIT
// Questions in tables, boxes, callouts and other things than headings and lists: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "table: in HTML, with a head that tells which is which",
     .markdown = "<table>\n<tr><th>No.</th><th>Question</th><th>Answer</th></tr>\n<tr>\n  "
                 "<td>1</td>\n  <td><b>Keys</b></td>\n  <td>b <i>c</i></td>\n</tr>\n\n"
                 "<tr><td>2<td>Views<td><p>d</p></table>\n",
     .cards = "table: Keys => b <i>c</i>\ntable: Views => d\n"},
    {.name = "table: without such a head the first column behind the numbers asks",
     .markdown = "<table><tr><td>1</td><td>Why?</td><td>b</td></tr><tr><td>2</td>"
                 "<td>Who?</td><td>c</td></tr></table>\n\n"
                 "| No | | |\n|--|--|--|\n| 1 | What? | e |\n| 2 | Where? | f |\n",
     .cards =
         "table: Why? => b\ntable: Who? => c\ntable: What? => e\ntable: Where? => f\n"},
    {.name = "table: whose rows do not ask holds no questions",
     .markdown =
         "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d?</td></tr></table>\n",
     .cards = ""},
    {.name = "table: one for each question, with its answer in a cell below",
     .markdown =
         "<table>\n<tr><th>1.1 Why?</th></tr>\n<tr><td>\n\nb\n\n## c\n\nd\n\n"
         "</td></tr>\n</table>\n\n<table>\n<tr><th>1.2 Show e.</th></tr>\n<tr><td>\n\n"
         "f\n\n</td></tr>\n</table>\n",
     .cards = "details: Why? => b//## c//d\ndetails: Show e. => f\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
