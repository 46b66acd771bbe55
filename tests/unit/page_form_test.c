// SPDX-License-Identifier: MIT
// Pages that are nothing but questions and answers, whatever they are called: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "two headings that ask are enough where nothing else stands",
     .file = "mine.md",
     .markdown = "## What is a valve?\n\nIt shuts a pipe.\n\n## Why do seals wear?\nHeat "
                 "and grit do it.\n",
     .cards =
         "heading: What is a valve? => It shuts a pipe.\nheading: Why do seals wear? => "
         "Heat and grit do it.\n"},
    {.name = "a heading that tells of something else makes them a chapter",
     .file = "mine.md",
     .markdown = "## What is a valve?\n\nIt shuts a pipe.\n\n## Why do seals wear?\nHeat "
                 "and grit do it.\n\n## Sizes\n\nFrom 2 to 8.\n",
     .cards = ""},
    {.name = "one of them may wait for its answer",
     .file = "mine.md",
     .markdown = "## What is a valve?\n\nIt shuts a pipe.\n\n## Why do seals wear?\n",
     .cards = "heading: What is a valve? => It shuts a pipe.\nheading: Why do seals "
              "wear?\n"},
    {.name = "but not most of them, which are a plan of what to write",
     .file = "mine.md",
     .markdown = "## What is a valve?\n\n## Why do seals wear?\n",
     .cards = ""},
    {.name = "paragraphs in bold that ask are such questions",
     .file = "mine.md",
     .markdown = "# Pipes\n\n**What is a valve?**\n\nIt shuts a pipe.\n\n**Why do seals "
                 "wear?**\n\nHeat and grit do it.\n",
     .cards =
         "bold: What is a valve? => It shuts a pipe.\nbold: Why do seals wear? => Heat "
         "and grit do it.\n"},
    {.name = "three items that only ask are to be rehearsed",
     .file = "mine.md",
     .markdown = "# Pipes\n\n- What is a valve?\n- Why do seals wear?\n- Who pays?\n",
     .cards = "list: What is a valve?\nlist: Why do seals wear?\nlist: Who pays?\n"},
    {.name = "but not two, nor where something is told as well",
     .file = "mine.md",
     .markdown = "# Pipes\n\nWe met at noon.\n\n- What is a valve?\n- Why do seals "
                 "wear?\n- Who pays?\n",
     .cards = ""},
    {.name = "lines that ask without a mark of their own may be anybody's style",
     .file = "mine.md",
     .markdown = "What is a valve?\n\nIt shuts a pipe.\n\n**Why do seals wear?**\n\nHeat "
                 "and grit do it.\n",
     .cards = ""},
    {.name = "nor may some other text or list stand before or among them",
     .file = "mine.md",
     .markdown = "We went to see the works.\n\n## What is a valve?\n\nIt shuts a "
                 "pipe.\n\n## Why do seals wear?\nHeat and grit do it.\n",
     .cards = ""},
    {.name = "an item that does not ask leaves it open what the others are",
     .file = "mine.md",
     .markdown = "* What is a valve?\n\nIt shuts a pipe.\n\n* Old seals\n\nThey wear.\n\n* "
                 "Why do seals wear?\n\nHeat and grit do it.\n",
     .cards = ""},
    {.name = "items ask whose answers stand at the margin",
     .file = "mine.md",
     .markdown = "* What is a valve?\n\nIt shuts a pipe.\n\n* Why do seals wear?\n\nHeat "
                 "and grit do it.\n",
     .cards =
         "list: What is a valve? => It shuts a pipe.\nlist: Why do seals wear? => Heat "
         "and grit do it.\n"},
    {.name = "or in the item",
     .file = "mine.md",
     .markdown = "- What is a valve?\n  It shuts a pipe.\n- Why do seals wear?\n",
     .cards = "list: What is a valve? => It shuts a pipe.\nlist: Why do seals wear?"
              "\n"},
    {.name = "a page of some product is no guide",
     .file = "README.md",
     .markdown = "# Pump\n\n## What is Pump?\n\nIt moves water.\n\n## Why is it "
                 "blue?\n\nPaint was left.\n",
     .cards = ""},
    {.name = "what is told at length below a question is a chapter",
     .file = "mine.md",
     .markdown =
         "## What is a valve?\n\nIt shuts a pipe, and there is much to be told of how it "
         "came to do so. The first ones were flaps of leather on wooden frames, which "
         "mines "
         "used to keep the water out of the lower shafts; then came brass, turned by hand, "
         "and with it the first seats that could be ground in when they leaked. Steam "
         "asked "
         "for more than leather could bear, so that packing of hemp and tallow was tried, "
         "then lead, then asbestos, and every town had its own thread. Only when the "
         "railways wanted parts that fitted everywhere did the makers agree on sizes, and "
         "what they agreed on is what we still buy, though nobody remembers why the flange "
         "has eight holes.\n\n## Why do seals wear?\n\nHeat and grit do it, as does the "
         "habit of tightening what drips. A packing that is squeezed runs dry, and one "
         "that "
         "runs dry burns; the shaft then grows a groove, and in the groove sits the grit "
         "that the filter should have held. Whoever has taken a pump apart in winter knows "
         "how it goes: first the smell, then the smoke, then the silence. There are seals "
         "of carbon that last for years, and they too fail on a Sunday, for it is on "
         "Sundays that nobody listens to them. The books say that a seal should weep a "
         "little, and that one that does not weep is dying, which is true of much else.\n",
     .cards = ""},
    {.name = "headings that ask are answered by those in the same words in a part with all "
             "answers",
     .markdown =
         "# Pump test\n\n## Questions on pumps\n\n### 1. What lifts?\n\n- [ ] A) One.\n- [ "
         "] B) Two.\n- [ ] C) Three.\n\n### 2. What shuts?\n\n- [ ] A) One.\n- [ ] B) "
         "Two.\n- [ ] C) Three.\n\n### 3. What leaks?\n\n- [ ] A) One.\n- [ ] B) Two.\n- [ "
         "] C) Three.\n\n### 4. What turns?\n\n- [ ] A) One.\n- [ ] B) Two.\n- [ ] C) "
         "Three.\n\n### 5. What hums?\n\n- [ ] A) One.\n- [ ] B) Two.\n- [ ] C) "
         "Three.\n\n### 6. What rusts?\n\n- [ ] A) One.\n- [ ] B) Two.\n- [ ] C) "
         "Three.\n\n## Pumps - answers\n\n### 1. What lifts?\n**Correct answers: B**\n- A) "
         "One.\n- B) Two. ✓\n- C) Three.\n\n### 2. What shuts?\n**Correct answers: B**\n- "
         "A) One.\n- B) Two. ✓\n- C) Three.\n\n### 3. What leaks?\n**Correct answers: "
         "B**\n- A) One.\n- B) Two. ✓\n- C) Three.\n- D) None.\n\n### 4. What "
         "turns?\n**Correct answers: B**\n- A) One.\n- B) Two. ✓\n- C) Three.\n\n### 5. "
         "What hums?\n**Correct answers: B**\n- A) One.\n- B) Two. ✓\n- C) Three.\n\n### "
         "6. What rusts?\n**Correct answers: B**\n- A) One.\n- B) Two. ✓\n- C) Three.\n\n",
     .cards =
         "heading: What leaks?//- A) One./- B) Two./- C) Three.\nheading: What lifts?//- "
         "A) One./- B) Two./- C) Three. => **Correct answers: B**//B) Two.\nheading: What "
         "shuts?//- A) One./- B) Two./- C) Three. => **Correct answers: B**//B) "
         "Two.\nheading: What leaks?//- A) One./- B) Two./- C) Three./- D) None. => "
         "**Correct answers: B**//B) Two.\nheading: What turns?//- A) One./- B) Two./- C) "
         "Three. => **Correct answers: B**//B) Two.\nheading: What hums?//- A) One./- B) "
         "Two./- C) Three. => **Correct answers: B**//B) Two.\nheading: What rusts?//- A) "
         "One./- B) Two./- C) Three. => **Correct answers: B**//B) Two.\n"},
    {.name = "sources stay in an answer among others on its page",
     .file = "wool-questions.md",
     .markdown =
         "# What is wool?\n\nHair.\n\n### Links\n\n- [a](http://x.y/a)\n\n# What is "
         "felt?\n\n### Links\n\n- [b](http://x.y/b)\n\n# What is yarn?\n\nA thread.\n",
     .cards =
         "heading: What is wool? => Hair.//### Links//- [a](http://x.y/a)\nheading: What "
         "is felt?\nheading: What is yarn? => A "
         "thread.\n"},
    {.name =
         "a title above nothing but an answer's label is asked where the place promises "
         "questions",
     .file = "questions/mill/wheel.md",
     .markdown =
         "# Mend a wheel that slips\n\n## Answer guide\n\nWax it.\n\n### Late\n\nSand "
         "it.\n\n## References\n\n- [a](http://x.y/a)\n",
     .cards = "file: Mend a wheel that slips => Wax it.//### Late//Sand it.//## "
              "References//- [a](http://x.y/a)\n"},
    {.name = "a title above an answer's label is not asked where chapters follow",
     .file = "questions/mill/wheel.md",
     .markdown = "# Mend a wheel\n\nIt slips at night.\n\n## Answer guide\n\nWax it.\n\n## "
                 "Cost\n\nMuch.\n",
     .cards = ""},
    {.name =
         "code between a title in front matter and the fold of its answer is asked about",
     .file = "index.md",
     .markdown =
         "---\ntitle: What does this print?\n---\n\n```\na()\n```\n\n<details>\n<summary>"
         "Answer</summary>\n\nb\n\n</details>\n",
     .cards = "file: What does this print?//```/a()/``` => b\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
