// SPDX-License-Identifier: MIT
// Exercises, statements and comparisons, which do not ask: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "exercises: code right below them solves them, whatever the file is called",
     .markdown = "# SQL\n**Exercise 1.** Count the "
                 "pumps.\n\n```sql\na\n```\n\n**Exercise 2.** For each pump show its "
                 "age.\n\n```sql\nb\n```\n\nc\n\n## Hard\n**Exercise 3.** Delete "
                 "them.\n\n```sql\nd\n```\n",
     .cards = "labelled: Count the pumps. => ```sql/a/```\nlabelled: For each pump show "
              "its age. => ```sql/b/```//c\nlabelled: Delete them. => ```sql/d/```\n"},
    {.name = "exercises: text does in a place of interviews, in any language",
     .place = "interview",
     .markdown = "# SQL\n**Aufgabe 1:** Zähle die Pumpen.\n\na\n\n**Aufgabe 2:** Lösche "
                 "sie.\n\nb\n\nAufgabe 3: Schreib sie auf.\n\nc\n",
     .cards = "labelled: Zähle die Pumpen. => a\nlabelled: Lösche sie. => b\nlabelled: "
              "Schreib sie auf. => c\n"},
    {.name = "exercises: elsewhere what is done is told",
     .markdown = "# Workshop\n**Exercise 1.** Make a pump.\n\na\n\n**Exercise 2.** Move "
                 "it.\n\nb\n\n**Exercise 3.** Stop it.\n\nc\n",
     .cards = ""},
    {.name = "exercises: a problem that tells nobody to do anything is trouble",
     .markdown = "# Pumps\n**Problem 1: old pumps**\n\n```sh\na\n```\n\n**Problem 2: dry "
                 "wells**\n\n```sh\nb\n```\n\n**Problem 3: hot days**\n\n```sh\nc\n```\n",
     .cards = ""},
    {.name = "statements: the verdict below them answers, and what explains it",
     .markdown = "# Pumps\n1. A pump lifts the water.\n\n   **True.** By a "
                 "wheel.\n\n   a\n\n2. A pump never gets hot.\n   - False\n10. A well runs "
                 "dry.\n\n    True, in July.\n\nGood luck!\n",
     .cards = "labelled: A pump lifts the water. => **True.** By a wheel.//a\nlabelled: A "
              "pump never gets hot. => False\nlabelled: A well runs dry. => True, in "
              "July.\n"},
    {.name = "statements: it may stand on their line",
     .markdown = "# Pompes\n1. Une pompe monte l'eau. **Vrai.** Par une roue.\n2. Elle ne "
                 "chauffe jamais. — Faux\n3. Un puits est sec (Faux)\n",
     .cards = "labelled: Une pompe monte l'eau. => **Vrai.** Par une roue.\nlabelled: Elle "
              "ne chauffe jamais. => Faux\nlabelled: Un puits est sec => (Faux)\n"},
    {.name = "statements: they may be headings, or columns of a table",
     .markdown =
         "# Pumps\n### 1. A pump lifts water.\nTrue\n### 2. It never gets "
         "hot.\n**False.** a\n### 3. A well is dry.\nFalse\n## More\n| Statement | True "
         "or false? | Why |\n|---|---|---|\n| A wheel turns. | True | b |\n",
     .cards = "labelled: A pump lifts water. => True\nlabelled: It never gets hot. => "
              "**False.** a\nlabelled: A well is dry. => False\ntable: A wheel turns. => "
              "True//b\n"},
    {.name = "statements: two verdicts below one are options, and one alone is nothing",
     .markdown =
         "# Pumps\n1. A pump lifts water.\n   - True\n   - False\n2. It never gets "
         "hot.\n   - True\n   - False\n3. A well is dry.\n   - True\n   - False\n4. A "
         "wheel turns it.\n   - True\n5. Nobody knows that.\n   - So it is\n",
     .cards = ""},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
