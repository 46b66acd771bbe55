// SPDX-License-Identifier: MIT
// What becomes a card because the user says in which form the questions are: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "bold: nothing asks, and nobody says so",
     .markdown = "# Pumps\n\n**Valve**\n\nIt shuts.\n\n**Piston**\n\nIt moves.\n",
     .cards = ""},
    {.name = "bold: lines in bold, each up to the next one",
     .markdown = "# Pumps\n\n**Valve**\n\nIt shuts.\n\n- tightly\n\n**Piston**\n\nIt "
                 "moves.\n",
     .format = "bold",
     .cards = "bold: Valve => It shuts.//- tightly\nbold: Piston => It moves.\n"},
    {.name = "bold: what stands behind them on their line or the next one",
     .markdown = "**Valve:** shuts.\n\n**Piston** – moves.\n\n**Seal**\nholds.\n",
     .format = "bold",
     .cards = "bold: Valve => shuts.\nbold: Piston => moves.\nbold: Seal => holds.\n"},
    {.name = "bold: items that begin so",
     .markdown = "- **Valve** — shuts.\n- plain\n- **Piston**\n  - moves.\n",
     .format = "bold",
     .cards = "bold: Valve => shuts.\nbold: Piston => - moves.\n"},
    {.name = "bold: of one that breaks off nothing is taken",
     .markdown = "**Valve shuts.\n\nIt** does.\n",
     .format = "bold",
     .cards = ""},
    {.name = "bold: where some ask, those are read as ever",
     .markdown = "# Q&A\n\n**What is a valve?**\n\nIt shuts.\n\n**Why a piston?**\n\nIt "
                 "moves.\n\n**Remark**\n\nMind the seal.\n",
     .format = "bold",
     .cards = "bold: What is a valve? => It shuts.\nbold: Why a piston? => It "
              "moves.//**Remark**//Mind the seal.\n"},
    {.name = "list: what parts a term from its meaning",
     .markdown = "- Valve: shuts.\n- Piston - moves.\n- Seal → holds.\n- Rod：pushes.\n",
     .format = "list",
     .cards = "list: Valve => shuts.\nlist: Piston => moves.\nlist: Seal => holds.\nlist: "
              "Rod => pushes.\n"},
    {.name = "list: what is nested in an item, and an item without anything",
     .markdown = "- Valve\n  - shuts: tightly\n- Piston\n",
     .format = "list",
     .cards = "list: Valve => - shuts: tightly\nlist: Piston\n"},
    {.name = "numbered: items with a number, and no others",
     .markdown =
         "1. Valve\n\n   It shuts.\n\n2. Piston\n\n   It moves.\n\n- Seal: holds.\n",
     .format = "numbered",
     .cards = "numbered: Valve => It shuts.\nnumbered: Piston => It moves.\n"},
    {.name = "line: lines alone that end as no sentence does",
     .markdown = "Valve\n\nIt shuts.\n\nAs follows:\n\nPiston\n\nIt moves.\nMore.\n",
     .format = "line",
     .cards = "line: Valve => It shuts.//As follows:\nline: Piston => It moves./More.\n"},
    {.name = "flashcard: terms above what a colon begins",
     .markdown =
         "Valve\n: It shuts.\n\nPiston\n:   It moves.\n\n    Up and down.\n\nSeal\n",
     .format = "flashcard",
     .cards = "flashcard: Valve => It shuts.\nflashcard: Piston => It moves.//Up and "
              "down.//Seal\n"},
    {.name = "details: folds, whatever their summaries say",
     .markdown = "<details><summary>Valve</summary>\n\nIt shuts.\n\n</details>\n\n"
                 "<details><summary>Piston</summary>\n\nIt moves.\n\n</details>\n",
     .format = "details",
     .cards = "details: Valve => It shuts.\ndetails: Piston => It moves.\n"},
    {.name = "table: the first column asks, all behind it answer",
     .markdown = "| Part | Does | Made of |\n|---|---|---|\n| Valve | shuts | brass |\n| "
                 "Piston | moves | steel |\n",
     .format = "table",
     .cards = "table: Valve => **Does:** shuts//**Made of:** brass\ntable: Piston => "
              "**Does:** moves//**Made of:** steel\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
