// SPDX-License-Identifier: MIT
// What asks without meaning a question: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "account: headings that ask without naming anything tell a story",
     .file = "README.md",
     .markdown = "# A pump\n## How do I run it?\n\nTurn it.\n\n## What did I "
                 "build?\n\nA pump.\n\n## Why steel?\n\nIt is wet.\n\n## What is "
                 "missing?\n\nPaint.\n",
     .cards = ""},
    {.name = "account: a form that was filled in again and again asks nobody else",
     .file = "pump-log-questions.md",
     .markdown = "# Pump log\n\n## Monday\n\n**What was done?** Paint.\n\n**What is "
                 "next?** Oil.\n\n## Tuesday\n\n**What was done?** Oil.\n\n**What is "
                 "next?** A valve.\n\n## Wednesday\n\n**What was done?** A "
                 "valve.\n\n**What is next?** A lid.\n",
     .cards = ""},
    {.name = "account: nobody fills in headings that say themselves that they ask",
     .markdown = "# Pump log questions\n\n## Monday\n\n### Q: What was "
                 "done?\nPaint.\n\n### Q: What is next?\nOil.\n\n## Tuesday\n\n### Q: What "
                 "was done?\nOil.\n\n### Q: What is next?\nA valve.\n\n## Wednesday\n\n### "
                 "Q: What was done?\nA valve.\n\n### Q: What is next?\nA lid.\n",
     .cards = "heading: What was done? => Paint.\nheading: What is next? => Oil.\nheading: "
              "What was done? => Oil.\nheading: What is next? => A valve.\nheading: What "
              "was done? => A valve.\nheading: What is next? => A lid.\n"},
    {.name = "account: what one asks oneself before an exam",
     .markdown =
         "# Exam strategy\n\n## Am I ready?\n\n- [ ] Can I name the valves?\n- [ ] Do I "
         "know how a shaft turns?\n- [ ] Can I draw the pump?\n- [ ] Have I slept?\n",
     .cards = ""},
    {.name = "account: so does a title that asks in that way",
     .file = "end.md",
     .markdown = "# What next from here?\n\nThere are other pumps. Try them.\n",
     .cards = ""},
    {.name = "account: where something is named they are questions",
     .file = "pumps.md",
     .markdown = "# Pumps\n## How does it work?\n\nIt turns.\n\n## What is a "
                 "valve?\n\nA flap.\n\n## What is a piston?\n\nA plug.\n\n## Why "
                 "steel?\n\nIt is wet.\n",
     .cards = "heading: How does it work? => It turns.\nheading: What is a valve? => A "
              "flap.\nheading: What is a piston? => A plug.\nheading: Why steel? => It is "
              "wet.\n"},
    {.name = "account: where questions are promised they are, too",
     .file = "pump-questions.md",
     .markdown = "# Pump questions\n## What is it?\n\nA pump.\n\n## How does it "
                 "work?\n\nIt turns.\n\n## Who needs it?\n\nThe crew.\n",
     .cards = "heading: What is it? => A pump.\nheading: How does it work? => It "
              "turns.\nheading: Who needs it? => The crew.\n"},
    {.name = "account: a postmortem asks why, and tells",
     .file = "pump.md",
     .markdown = "# The pump stood still\n## Timeline\n- 10:00 it stood\n## Impact\nAll "
                 "was wet.\n## Root cause\n1. Why did the pump stop? The fuse blew.\n2. "
                 "Why did the fuse blow? The shaft was dry.\n3. Why was the shaft dry? "
                 "Nobody oiled it.\n## Action items\n- oil\n",
     .cards = ""},
    {.name = "account: boxes behind which yes or no is asked are checks",
     .file = "pump.md",
     .markdown = "# Pumps\n\n## Valves\n\n- [ ] Did you oil it?\n- [ ] Is it shut?\n- [ ] "
                 "Is it dry?\n- [ ] Does the valve turn?\n- [ ] Are edges round?\n\n## "
                 "Shafts\n\n- [ ] Are bolts tight?\n- [ ] Is the shaft clean?\n- [ ] Could "
                 "it lock?\n- [ ] Is a rag near?\n- [ ] Has the crew eaten?\n",
     .cards = ""},
    {.name = "account: other questions may be ticked off",
     .file = "pump.md",
     .markdown = "# Pumps\n\n## Valves\n\n- [ ] What is a valve?\n- [ ] How does a piston "
                 "move?\n- [ ] Can you explain the gauge?\n- [ ] Why is the shaft "
                 "oiled?\n- [ ] What is a fuse?\n\n## Shafts\n\n- [ ] How dry is the "
                 "crew?\n- [ ] Why is the switch off?\n- [ ] What is a rag?\n- [ ] Where "
                 "is the rag?\n- [ ] What has the crew eaten?\n",
     .cards = "list: What is a valve?\nlist: How does a piston move?\nlist: Can you "
              "explain the gauge?\nlist: Why is the shaft oiled?\nlist: What is a "
              "fuse?\nlist: How dry is the crew?\nlist: Why is the switch off?\nlist: What "
              "is a rag?\nlist: Where is the rag?\nlist: What has the crew eaten?\n"},
    {.name = "account: shares are answers of others",
     .file = "pump.md",
     .markdown = "# What the crews said\n## Q1. How long did the pump run?\n- a day 40 "
                 "%\n- a week 60 %\n## Q2. Who oiled it?\nThe crew 70 %, nobody 30 "
                 "%.\n## Q3. Which valve leaked?\nThe first (55 %), the last (45 %).\n## "
                 "Q4. Was it "
                 "loud?\nTwo said so.\n",
     .cards = ""},
    {.name = "account: bytes of an address are no shares",
     .file = "pumps.md",
     .markdown = "# Pumps\n## What is a valve?\n\nA flap that shuts when the water comes "
                 "back.\n\n- [Flaps](https://a.b/%D0%85%D0%95)\n\n## What is a "
                 "piston?\n\nA plug that the rod moves up and down.\n\n- "
                 "[Plugs](https://a.b/%D0%91%D0%92)\n\n## Why steel?\n\nIt is wet down "
                 "there, and iron rusts.\n\n- [Steel](https://a.b/%D1%81%D1%82)\n",
     .cards =
         "heading: What is a valve? => A flap that shuts when the water comes back.//- "
         "[Flaps](https://a.b/%D0%85%D0%95)\nheading: What is a piston? => A plug that the "
         "rod moves up and down.//- [Plugs](https://a.b/%D0%91%D0%92)\nheading: Why steel? "
         "=> It is wet down there, and iron rusts.//- [Steel](https://a.b/%D1%81%D1%82)\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
