// SPDX-License-Identifier: MIT
// Answers that are missing and say so, and what stands behind the last answer.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "missing: an aside says so",
     .markdown = "# Pumps\n## What is a?\n\n*to be written*\n\n## What is b?\n\n(forgot "
                 "it, look it "
                 "up)\n\n## What is c?\n\n_(folgt später)_\n\n## What is d?\n\n**(допишу "
                 "позже)**\n\n## What is e?\n\nIt turns.\n\n## What is f?\n\n_solution "
                 "follows next "
                 "week_\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c?\nheading: "
              "What is d?\nheading: What is e? => It turns.\nheading: What is f?\n"},
    {.name = "missing: so do words of when it comes",
     .markdown = "# Pumps\n## What is a?\n\nNext week!\n\n## What is b?\n\n다음 주에 "
                 "이어서\n\n## What is c?\n\nIt closes the week.\n\n## What is "
                 "d?\n\nkommt noch\n\n## What is e?\n\n次回に続きます。\n",
     .cards = "heading: What is a?\nheading: What is b?\nheading: What is c? => It closes "
              "the week.\nheading: What is d?\nheading: What is e?\n"},
    {.name = "missing: words that answer stay",
     .markdown =
         "# Pumps\n## When does a turn?\n\nLater.\n\n## When is b wet?\n\n*Only after the "
         "rain.*\n\n## How long is c?\n\n(n + 1) steps\n\n## What is d?\n\nThe pump that "
         "turns next week is d, and it is wet.\n\n## What is e?\n\n(2, 3)\n",
     .cards = "heading: When does a turn? => Later.\nheading: When is b wet? => *Only "
              "after the rain.*\nheading: How long is c? => (n + 1) steps\nheading: What "
              "is d? => The pump that turns next week is d, and it is wet.\nheading: What "
              "is e? => (2, 3)\n"},
    {.name = "missing: a hand points at nothing",
     .markdown = "# Pumps\n## What is a?\n\n👉 It turns.\n\n## What is b?\n\n👉\n\n## What "
                 "is c?\n\n—\n",
     .cards = "heading: What is a? => 👉 It turns.\nheading: What is b?\nheading: What is "
              "c?\n"},
    {.name = "missing: nothing follows the mark that the others begin with",
     .markdown = "# Pumps\n**1. What is a?**\n\nZ/ It turns.\n\n**2. What is "
                 "b?**\n\nZ/ It is wet.\n\n**3. What is c?**\n\nZ/\n\n**4. What is "
                 "d?**\n\nZ/ It is red.\n\n**5. What is e?**\n\nZ/ It is blue.\n",
     .cards = "bold: What is a? => It turns.\nbold: What is b? => It is "
              "wet.\nbold: What is c?\nbold: What is d? => It is red.\nbold: What is e? "
              "=> It is blue.\n"},
    {.name = "parting: what stands behind the only rule is no answer",
     .markdown = "# Pumps\n## What is a?\n\nIt turns.\n\n## What is b?\n\nIt is wet.\n\n## "
                 "What is c?\n\nIt is red.\n\n## What is d?\n\nIt is blue.\n\nIt "
                 "floats.\n\n---\n\n**Score:** 3-4 ready, 0-2 read it again.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It is "
              "wet.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.//It floats.\n"},
    {.name = "parting: nor is it where nothing else stands below the question",
     .markdown =
         "# Pumps\n## What is a?\n\nIt turns.\n\n## What is b?\n\nIt is wet.\n\n## "
         "What is c?\n\nIt is red.\n\n## What is d?\n\n<!-- TODO -->\n\n---\n\nWritten "
         "by the crew of the pump.\n",
     .cards = "heading: What is a? => It turns.\nheading: What is b? => It is "
              "wet.\nheading: What is c? => It is red.\nheading: What is d?\n"},
    {.name = "parting: whom a guide wishes luck has read the last answer",
     .markdown =
         "# Pumps\n## What is a?\n\nIt turns.\n\n---\n\nAlways.\n\n## What is "
         "b?\n\nIt is wet.\n\n## What is c?\n\nIt is red.\n\n## What is d?\n\nIt is "
         "blue.\n\n以上です。質問があればどうぞ。\n",
     .cards = "heading: What is a? => It turns.//---//Always.\nheading: What is b? => It "
              "is wet.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.\n"},
    {.name = "parting: an answer keeps its own last paragraph",
     .markdown =
         "# Pumps\n## What is a?\n\nIt turns.\n\n---\n\nAlways.\n\n## What is "
         "b?\n\nIt is wet.\n\n## What is c?\n\nIt is red.\n\n## What is d?\n\nIt is "
         "blue.\n\n---\n\nThe blue ones float.\n",
     .cards = "heading: What is a? => It turns.//---//Always.\nheading: What is b? => It "
              "is wet.\nheading: What is c? => It is red.\nheading: What is d? => It is "
              "blue.//---//The blue ones float.\n"},
    {.name = "parting: a line in capitals names the next group",
     .markdown = "# Pumps\n\nWATER\n\nQ. What is a?\n\nIt turns.\n\nQ. What is "
                 "b?\n\nIt is wet.\n\nOIL & GAS\n\nQ. What is c?\n\nIt is red.\n\nQ. "
                 "What is d?\n\nIt is blue.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: What is b? => It is "
              "wet.\nlabelled: What is c? => It is red.\nlabelled: What is d? => It is "
              "blue.\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
