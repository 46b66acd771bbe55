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
    {.name = "quotes, escapes and breaks of their values are no part of them",
     .markdown =
         "---\ncards:\n- front: 'What is the pump''s \"a\",\n    and why?'\n  back: 'b: "
         "c'  # d\n- front: \"What prints this?\\n```c\\n\\\\e\\n```\"\n  back: f\n\n    "
         "g\n- front: \"H\" and i\n  back: 1) j; 2) k\n- front:\n    L\n  back:\n  - "
         "m\n---\n",
     .cards = "labelled: What is the pump's \"a\", and why? => b: c\nlabelled: What "
              "prints this?//```c/\\e/``` => f/g\nlabelled: \"H\" and i => 1\\) j; 2) "
              "k\nlabelled: L => - m\n"},
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
    {.name = "a label with its number alone above each question",
     .markdown = "# Pumps\n**Question 1 of 3**\n\nWhat is a?\n\n*Answer:* b\n\n"
                 "**Question 2 of 3**\n\nName c.\n\n*Answer:*\n\n- d\n- e\n\n"
                 "**Question 3 of 3**\n\nWhat is f?\n\n*Answer:* g\n",
     .cards = "labelled: What is a? => b\nlabelled: Name c. => - d/- e\nlabelled: What is "
              "f? => g\n"},
    {.name = "tasks with solutions, both in running text",
     .markdown = "# Pumps\n**Exercise 1.** Build a pump.\n\n*Solution.* Take a pipe.\n\n"
                 "**Exercise 2.** Fill it.\n\n*Solution.* Use water.\n\n**Exercise 3.** "
                 "Stop it.\n\n*Solution.* Pull the plug.\n",
     .cards = "labelled: Build a pump. => Take a pipe.\nlabelled: Fill it. => Use "
              "water.\nlabelled: Stop it. => Pull the plug.\n"},
    {.name = "Roman numerals above dashes",
     .markdown = "# Pumps\nI. Name a.\n\n— b\n\nII. What is c?\n\n— d:\n\n- e\n\nIII. "
                 "What is f?\n\n— g\n",
     .cards = "labelled: Name a. => b\nlabelled: What is c? => d://- e\nlabelled: What is "
              "f? => g\n"},
    {.name = "Roman numerals of chapters are none",
     .markdown = "# Pumps\nI. Pipes\n\nb\n\nII. Water\n\nd\n\nIII. Valves\n\ng\n",
     .cards = ""},
    {.name = "definitions of what asks",
     .markdown = "# Pumps\nWhat is a?\n:   b\n\nWhat is c?\n:   With d:\n\n    ```\n    "
                 "e\n    ```\n\nWhat is f?\n:   g\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => With "
              "d://```/e/```\nlabelled: What is f? => g\n"},
    {.name = "boxes of one column",
     .markdown = "# Pumps\n| Q1 |\n|----|\n| **What is a?** |\n| b |\n\n| Q2 |\n|----|\n"
                 "| Name c. |\n| d |\n\n| Q3 |\n|----|\n| What is e? |\n| f |\n",
     .cards = "labelled: What is a? => b\nlabelled: Name c. => d\nlabelled: What is e? => "
              "f\n"},
    {.name = "rules between sides, equals signs between cards",
     .markdown = "What is a?\n\n---\n\nb\n\n===\n\nc\n\n---\n\n- d\n- "
                 "e\n\n===\n\nWhat is f?\n\n---\n\ng\n",
     .cards = "labelled: What is a? => b\nlabelled: c => - d/- e\nlabelled: What is f? => "
              "g\n"},
    {.name = "percent signs between sides and before tags, rules between cards",
     .markdown = "What is a?\n\n%\n\nb\n\n%\n\nc\n\n---\n\nd\n\n%\n\ne\n\n%\n\nf, "
                 "g\n\n---\n\nWhat is h?\n\n%\n\ni\n",
     .cards = "labelled: What is a? => b\nlabelled: d => e\nlabelled: What is h? => i\n"},
    {.name = "rules below the tag of a deck",
     .markdown = "# Pumps\nA note.\n\n#cards\n\nWhat is a?\n\n---\n\nb\n\n---\n\n"
                 "c\n\n---\n\nd\n\n---\n\nWhat is e?\n\n---\n\nf\n",
     .cards = "labelled: What is a? => b\nlabelled: c => d\nlabelled: What is e? => f\n"},
    {.name = "rules between chapters are rules",
     .markdown = "Pipes\n\n---\n\nWater\n\n---\n\nValves\n\n---\n\nPumps\n",
     .cards = ""},
    {.name = "boxes called question and answer",
     .markdown = "# Pumps\n:::info Question\nWhat is a?\n:::\n\n:::tip Answer\nb\n:::"
                 "\n\n:::info Question\nName c.\n:::\n\n:::tip Answer\nd\n:::\n",
     .cards = "details: What is a? => b\ndetails: Name c. => d\n"},
    {.name = "statements that are true or false, and why",
     .markdown =
         "# Pumps\n| Statement | True or false | Why |\n|---|---|---|\n| Water is a "
         "| False | It is b. |\n| Pipes are c | True | They are d. |\n",
     .cards = "table: Water is a => False//It is b.\ntable: Pipes are c => True//They are "
              "d.\n"},
    {.name = "blanks to be filled in",
     .markdown = "# Pumps\nName: ______ Date: ______\n\n1. What the pump moves is "
                 "called ____.\n   Answer: water\n2. The pipe leads it to the ____ of the "
                 "house.\n   Answer: top\n3. A valve that is closed lets ____ through.\n   "
                 "Answer: none\n",
     .cards = "list: What the pump moves is called ____. => water\nlist: The pipe leads it "
              "to the ____ of the house. => top\nlist: A valve that is closed lets ____ "
              "through. => none\n"},
    {.name = "the right answer, without options",
     .markdown = "# Pumps\n### Question 1 of 2\n\nWhat is a?\n\n**Correct answer:** The "
                 "place where all the water goes.\n\n### Question 2 of 2\n\nWhat is "
                 "b?\n\n**Correct answer:** The place from where all of it comes.\n",
     .cards = "heading: What is a? => The place where all the water goes.\nheading: What "
              "is b? => The place from where all of it comes.\n"},
    {.name = "an interview in Japanese",
     .markdown = "# "
                 "Pumps\n面接官：ポンプとは何ですか。\n\n私：水を上げます。\n\n面接官：いつ"
                 "使いますか。\n"
                 "\n私：毎日です。\n",
     .cards = "labelled: ポンプとは何ですか。 => 水を上げます。\nlabelled: "
              "いつ使いますか。 => 毎日です。\n"},
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
