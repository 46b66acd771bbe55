// SPDX-License-Identifier: MIT
// Marks of programs, quotations, comments and data that tell questions from answers: a row for each.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "arrows around both sides",
     .markdown = "# Pumps\nPumps lift water.\n\nQ>>> What is a? <<<\nA>>> The b\n\n- c\n- "
                 "d <<<\n\nQ>>> Name e. <<<\nA>>> f: <<<\n\nA note.\n\nQ>>> What is g? "
                 "<<<\nA>>> Code:\n\n```\nh\n``` <<<\n\nThe end.\n",
     .cards = "labelled: What is a? => The b//- c/- d\nlabelled: Name e. => "
              "f:\nlabelled: What is g? => Code://```/h/```\n"},
    {.name = "two pairs of arrows are too few",
     .markdown = "# Pumps\nQ>>> What is a? <<<\nA>>> b <<<\n",
     .cards = ""},
    {.name = "letters and bars",
     .markdown = "^card-1\nT | Pumps |\nQ | What is a? |\nA | b:\n- c |\nG | Pumps |\n\nRQ "
                 "| d |\nA | e |\n\nMCQ | Which is f? |\nO | g |\nO | h |\nA | h |\n",
     .cards = "labelled: What is a? => b://- c\nlabelled: d => e\nlabelled: Which is f?//- "
              "g/- h => h\n"},
    {.name = "elements that are called question and answer",
     .markdown = "# Pumps\n<Flashcard>\n  <Question>What is a?</Question>\n  "
                 "<Answer>b</Answer>\n</Flashcard>\n\n<Flashcard>\n  "
                 "<Question>c</Question>\n  <Answer>\n\n  - d\n  - e\n\n  "
                 "</Answer>\n</Flashcard>\n\n<Flashcard>\n  <Question>What is "
                 "f?</Question>\n  <Answer>g</Answer>\n</Flashcard>\n\nThe end.\n",
     .cards = "labelled: What is a? => b\nlabelled: c => - d/- e\nlabelled: What is f? => "
              "g\n"},
    {.name = "two percent signs before each side",
     .markdown =
         "%% What is a?\n\n%% b\n\n---\n\n%% Show c\n\n%%\n```\nd\n```\n\n---\n\n%% "
         "What is e?\n\n%% f\n",
     .cards = "labelled: What is a? => b\nlabelled: Show c => ```/d/```\nlabelled: What is "
              "e? => f\n"},
    {.name = "an empty link above two items",
     .markdown = "# Pumps\n[](question)\n- What is a?\n- b\n\nA note.\n\n[](question)\n- "
                 "c\n- d\n\n[](question)\n- What is e?\n- f\n",
     .cards = "labelled: What is a? => b\nlabelled: c => d\nlabelled: What is e? => f\n"},
    {.name = "a quotation that asks has its answer below",
     .markdown = "# Pumps\n> What is a?\n\nb\n\n- c\n\n> What is d?\n\ne\n\n> What is "
                 "f?\n\ng\n\n## Sources\nBooks.\n",
     .cards =
         "labelled: What is a? => b//- c\nlabelled: What is d? => e\nlabelled: What is f? "
         "=> g\n"},
    {.name = "but not among others that tell",
     .markdown = "# Pumps\n> What is a?\n\nb\n\n> c\n\nd\n\n> What is e?\n\nf\n\n> What is "
                 "g?\n\nh\n",
     .cards = ""},
    {.name = "callouts of two kinds by turns",
     .markdown =
         "# Pumps\n> [!IMPORTANT]\n> What is a?\n\n> [!TIP]\n> b\n> ```\n> c\n> "
         "```\n\n> [!IMPORTANT]\n> What is d?\n\n> [!TIP]\n> e\n\n> [!IMPORTANT]\n> "
         "What is f?\n\n> [!TIP]\n> g\n",
     .cards = "labelled: What is a? => b/```/c/```\nlabelled: What is d? => e\nlabelled: "
              "What is f? => g\n"},
    {.name = "a comment below each heading that asks",
     .markdown = "# Pumps\n### What is a?\n\n<!-- b -->\n\n### What is c?\n\n<!--\n- d\n- "
                 "e\n-->\n\n### What is f?\n\n<!-- g -->\n",
     .cards = "heading: What is a? => b\nheading: What is c? => - d/- e\nheading: What is "
              "f? => g\n"},
    {.name = "cards in the front matter",
     .markdown = "---\ntitle: Pumps\ncards:\n  - question: What is a?\n    answer: b\n  - "
                 "question: What is c?\n    answer: |\n      - d\n      - e\n  - question: "
                 "\"What is \\\"f\\\"?\"\n    answer: >\n      g\n      h\n---\n\nThe site "
                 "shows them.\n",
     .cards =
         "labelled: What is a? => b\nlabelled: What is c? => - d/- e\nlabelled: What is "
         "\"f\"? => g/h\n"},
    {.name = "cards in blocks of YAML",
     .markdown = "# Pumps\n```yaml\n- q: What is a?\n  a: b\n  tags: [c]\n- q: What is d?\n"
                 "  a: e\n```\n\nMore:\n\n```yaml\n- q: What is f?\n  a: g\n```\n\n## "
                 "Build\n```sh\nmake\n```\n",
     .cards =
         "labelled: What is a? => b\nlabelled: What is d? => e\nlabelled: What is f? => "
         "g\n"},
    {.name = "cards in blocks of JSON",
     .markdown = "# Pumps\n```json\n[\n  {\n    \"question\": \"What is a?\",\n    "
                 "\"answer\": \"The \\\"b\\\".\"\n  },\n  {\n    \"question\": \"c\",\n    "
                 "\"answer\": \"d\"\n  },\n  {\n    \"question\": \"e\",\n    \"answer\": "
                 "\"f\"\n  }\n]\n```\n",
     .cards = "labelled: What is a? => The \"b\".\nlabelled: c => d\nlabelled: e => f\n"},
    {.name = "data in an answer is an example",
     .markdown = "# Pumps\n## Q: How is a card sent?\n```json\n{\n  \"question\": "
                 "\"a\",\n  \"answer\": \"b\"\n}\n```\n",
     .cards = "heading: How is a card sent? => ```json/{/  \"question\": \"a\",/  "
              "\"answer\": \"b\"/}/```\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
