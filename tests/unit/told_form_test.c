// SPDX-License-Identifier: MIT
// Questions that a tag, a field or an answer's label within the line sets apart.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "a bracket in a label says of what kind it is",
     .markdown = "# Loom interview\n\n**Q1 (Easy):** What is a reed?\n\nA comb.\n\n**Q2 "
                 "[Scene]:** A thread breaks. What now?\n\nStop.\n\n**Q3 (Hard)**: Why is "
                 "it of steel?\n\nIt lasts.\n",
     .cards = "labelled: What is a reed? => A comb.\nlabelled: A thread breaks. What now? "
              "=> Stop.\nlabelled: Why is it of steel? => It lasts.\n"},
    {.name = "a word or a bracket behind a label's number says of what kind it is",
     .markdown = "# Loom interview\n\n**Q1 - Easy:** What is a reed?\n\nA comb.\n\n**Q2 - "
                 "Hard:** Why is it of steel?\n\nIt lasts.\n\n**Q3 - Weft:** It runs "
                 "across.\n",
     .cards = "labelled: What is a reed? => A comb.\nlabelled: Why is it of steel? => It "
              "lasts.\nlabelled: Weft: => It runs across.\n"},
    {.name = "such a bracket may end the heading that is the label, or stand before a dash",
     .markdown = "# Loom interview\n## Question 1 (Easy)\n\nWhat is a reed?\n\nA "
                 "comb.\n## Question 2 (Hard)\n\nWhy is it of steel?\n\nIt lasts.\n## "
                 "Question 3 (Hard) - What is a weft?\n\nA thread.\n",
     .cards = "line: What is a reed? => A comb.\nline: Why is it of steel? => It "
              "lasts.\nheading: What is a weft? => A thread.\n"},
    {.name = "a bracket in a label without a number says of what kind it is",
     .markdown = "# Looms\n## Threads\n**Question (Scene):**\nA thread breaks. What "
                 "now?\n\n**Answer [Short]:**\nStop.\n## Reeds\n**Question:**\nWhat is a "
                 "reed?\n\n**Answer:**\nA comb.\n",
     .cards = "labelled: A thread breaks. What now? => Stop.\nlabelled: What is a reed? => "
              "A comb.\n"},
    {.name = "code answers what asks politely for some",
     .markdown = "# Loom questions\n\n**What is a reed?**\nA comb.\n\n**Could you show a "
                 "small code example of this comb?**\n```\nreed(3);\n```\n\n**What does "
                 "this code print?**\n```\nprint(3);\n```\n\n**Why is it of steel?**\nIt "
                 "lasts.\n",
     .cards = "bold: What is a reed? => A comb.\nbold: Could you show a small code example "
              "of this comb? => ```/reed(3);/```\nbold: What does this code "
              "print?//```/print(3);/```\nbold: Why is it of steel? => It lasts.\n"},
    {.name = "answers by number may say their questions again, though some have none",
     .markdown = "# Loom interview\n1. How do you oil the beam?\n2. What is a reed?\n3. "
                 "Describe the shed.\n4. Why does the warp break?\n5. Which weft is "
                 "strong?\n6. How do you wind the spool?\n7. When is the cloth cut?\n\n1. "
                 "**Oiling the beam:**\n   - a\n2. **Reed:**\n   - b\n3. **The "
                 "shed:**\n   - c\n4. **Warp that breaks:**\n   - d\n5. **Strong "
                 "weft:**\n   - e\n6. **Winding the spool:**\n   - f\n",
     .cards =
         "labelled: How do you oil the beam? => **Oiling the beam:**/- a\nlabelled: What "
         "is a reed? => **Reed:**/- b\nlabelled: Describe the shed. => **The shed:**/- "
         "c\nlabelled: Why does the warp break? => **Warp that breaks:**/- d\nlabelled: "
         "Which weft is strong? => **Strong weft:**/- e\nlabelled: How do you wind the "
         "spool? => **Winding the spool:**/- f\nlabelled: When is the cloth cut?\n"},
    {.name = "answers by number stand below the headings of their questions once more",
     .markdown = "# Loom interview\n## Parts\n1. What is a reed?\n2. What is a "
                 "shed?\n## Work\n1. How do you wind?\n2. When do you cut?\n\nThese are "
                 "mine.\n## Parts\n1. It is a.\n2. It is b.\n\n   See c.\n\n   And "
                 "d.\n\n   And e.\n## Work\n1. By f.\n2. At g.\n",
     .cards = "labelled: What is a reed? => It is a.\nlabelled: What is a shed? => It is "
              "b.//See c.//And d.//And e.\nlabelled: How do you wind? => By f.\nlabelled: "
              "When do you cut? => At g.\n"},
    {.name =
         "the letter of an answer goes with a full stop as well, unless another follows",
     .markdown =
         "# Interview\n## What is a?\n**A.** It is b.\n## What is c?\nA.Plain d.\n## "
         "What is e?\nA. It is f.\nB. It is g.\n## Which h?\nA.D. 500\n",
     .cards = "heading: What is a? => It is b.\nheading: What is c? => Plain d.\nheading: "
              "What is e? => A. It is f./B. It is g.\nheading: Which h? => A.D. 500\n"},
    {.name = "why it is asked is told with the answer",
     .markdown = "# Interview\n**Q1. What is a?**\n*Why asked:* It shows b.\n*Answer:* "
                 "c\n\n**Q2. What is d?**\n*Answer:* e\n\n**Q3. Why f?**\n*Answer:* g\n",
     .cards = "labelled: What is a? => *Why asked:* It shows b./*Answer:* c\nlabelled: "
              "What is d? => e\nlabelled: Why f? => g\n"},
    {.name = "A: and R: behind S: and T: tell a story",
     .markdown = "# Interview\n## Question 1: How do you fix a pump?\n**S:** It "
                 "stood.\n\n**T:** I was called.\n\n**A:** I oiled it.\n\n**R:** It "
                 "ran.\n## Question 2: What is a?\nIt is seen.\n\n**A:** b\n",
     .cards =
         "heading: How do you fix a pump? => **S:** It stood.//**T:** I was "
         "called.//**A:** I oiled it.//**R:** It ran.\nheading: What is a?//It is seen. "
         "=> b\n"},
    {.name = "quotations: one with a label tells its question by that",
     .markdown = "# Pumps\n\n> **Q:** What is a?\n\n**A:** It turns.\n\n> **Q:** Why "
                 "b?\n\n**A:** It is wet.\n\n> **Q:** How c?\n\n**A:** It is red.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: Why b? => It is "
              "wet.\nlabelled: How c? => It is red.\n"},
    {.name = "list: an item with an answer's label in its line is answered among bare ones",
     .markdown = "# Loom questions\n\n- What is a reed?\n- Which cloth? Answer: twill "
                 "(or satin)\n- What is a warp?\n- Name two beams. **Answer: a and b**\n- "
                 "What is a weft?\n- Explain a heddle?\n- What is a shed?\n",
     .cards = "list: What is a reed?\nlist: Which cloth? => twill (or satin)\nlist: What "
              "is a warp?\nlist: Name two beams. => a and b\nlist: What is a weft?\n"
              "list: Explain a heddle?\nlist: What is a shed?\n"},
    {.name = "labelled: bold around an answer and its label may never end",
     .markdown =
         "# Loom questions\n\nQ: What is a reed? **Answer: a comb**\n\n질문: 씨실이란 "
         "무엇인가? **답변: (\"b\") 가로 실이다.\n\nQ: What is a beam? **A: wood**\n",
     .cards =
         "labelled: What is a reed? => a comb\nlabelled: 씨실이란 무엇인가? => (\"b\") "
         "가로 실이다.\nlabelled: What is a beam? => wood\n"},
    {.name = "heading: a label at the end of what stands below begins the answer, however "
             "high its headings are",
     .markdown = "# Loom questions\n\n## Threads\n\n#### Q1: What is a reed?\n"
                 "**Answer:**\na\n\n#### Q2: What are warp and weft?\n**Answer:**\n"
                 "### Warp\n\nb\n\n### Weft\n\nc\n\n#### Q3: What is a beam?\n"
                 "**Answer:**\nd\n\n## Cloth\n\n#### Q4: What is twill?\n"
                 "**Answer:**\ne\n",
     .cards = "heading: What is a reed? => a\nheading: What are warp and weft? => "
              "### Warp//b//### Weft//c\nheading: What is a beam? => d\n"
              "heading: What is twill? => e\n"},
    {.name = "heading: of items that ask those that do not are questions, too",
     .markdown = "# Loom questions\n\n* #### What is a reed?\n  * #### "
                 "https://example.org/a\n* #### The care of a beam\n* #### What is a "
                 "warp?\n* #### What is a weft?\n  * #### https://example.org/b\n",
     .cards = "heading: What is a reed?\nheading: The care of a beam\nheading: What is a "
              "warp?\nheading: What is a weft?\n"},
    {.name = "labelled: what is no word needs no sign to label an answer",
     .markdown = "# Pumps\n\n**Q. What is a?**\n\nAns - It turns.\n\n**Q. What is "
                 "b?**\n\nAns Water, oil and sand.\n\n**Q. Why c?**\n\nAns. It is wet.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: What is b? => Water, oil and "
              "sand.\nlabelled: Why c? => It is wet.\n"},
    {.name = "fields: right below a heading that names it a problem is what is asked",
     .markdown =
         "# Pump interview questions\n#### Question 1: Oil\n- **Problem**: Find a where b "
         "is:\n  - c\n- **Use**: d.\n- **Solution (Answer)**:\n  <details>\n  "
         "<summary>Solution</summary>\n\n  ```\n  e\n  ```\n  </details>\n\n#### Question "
         "2: "
         "Sand\n- **Problem**: Show f.\n- **Solution**: g\n\n#### Question 3: Rope\n- "
         "**Task**: Sort h.\n- **Use**: i.\n- **Solution**:\n  ```\n  j\n  ```\n",
     .cards = "heading: Oil//Find a where b is:/- c => ```/e/```\nheading: "
              "Sand//Show f. => g\nheading: Rope//Sort h. => "
              "```/j/```\n"},
    {.name = "a label before what is asked below a title is no part of it",
     .markdown = "# Pump interview questions\n\n## Turn a pump\n\n**Problem:** Write a "
                 "loop.\n\n**Solution:**\n\nb\n\n## Oil a pump\n\n**Task:** Count the "
                 "drops.\n\n**Solution:**\n\nc\n",
     .cards = "heading: Turn a pump//Write a loop. => b\nheading: Oil a pump//Count the "
              "drops. => c\n"},
    {.name = "fields: a question among others, and one that answers",
     .markdown =
         "# Pumps\n\n---\n\n- **Topic:** Water\n- **Level:** Easy\n- **Question:** What is "
         "a?\n- **Expected answer:** It turns.\n\n---\n\n- **Topic:** Oil\n- **Level:** "
         "Hard\n- **Question:** Explain b.\n- **Expected answer:** It is wet:\n  - c\n  - "
         "d\n\n---\n\n- **Topic:** Oil\n- **Level:** Hard\n- **Question:** What is e?\n- "
         "**Expected answer:**\n\n---\n\n- **Topic:** Gas\n- **Level:** Easy\n- "
         "**Question:** What is f?\n- **Expected answer:** It is blue.\n- **Source:** "
         "Book\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: Explain b. => It is wet://- "
              "c/- d\nlabelled: What is e?\nlabelled: What is f? => It is blue.\n"},
    {.name = "fields: colons may be wide",
     .markdown =
         "# 面试题\n\n### 1. 泵\n\n- **题目**：水怎样上升？\n- **考点**：水\n- "
         "**参考答案**：它转。\n\n### 2. 油\n\n- **题目**：请解释油\n- **考点**：油\n- "
         "**参考答案**：它湿。\n\n### 3. 气\n\n- **题目**：气是什么？\n- **考点**：气\n- "
         "**参考答案**：它蓝。\n",
     .cards = "labelled: 水怎样上升？ => 它转。\nlabelled: 请解释油 => 它湿。\nlabelled: "
              "气是什么？ => 它蓝。\n"},
    {.name = "rule: dashes right below a sentence make no heading of it",
     .markdown =
         "# Pump questions\n\n### What is a?\n\nIt turns.\n\nThe water rises in the "
         "pipe for as long as the shaft turns, and no longer.\n---\n\n### Why "
         "b?\n\nIt is wet.\n",
     .cards =
         "heading: What is a? => It turns.//The water rises in the pipe for as long as "
         "the shaft turns, and no longer.\nheading: Why b? => It is wet.\n"},
    {.name = "rule: dashes below what tells to do something underline it",
     .markdown = "# Pump questions\n\nExplain in your own words why the water in the pipe "
                 "rises.\n---\nIt turns.\n\nWhat is b?\n---\nIt is wet.\n\nWhy "
                 "c?\n---\nIt is red.\n",
     .cards = "heading: Explain in your own words why the water in the pipe rises. => It "
              "turns.\nheading: What is b? => It is wet.\nheading: Why c? => It is red.\n"},
    {.name = "remark: one in code without a fence is no heading",
     .markdown =
         "# Pump questions\n\n### How do you start it?\n\n# Take the list\nsudo apt "
         "update\n\nThen wait.\n\n### How do you see it?\n\n# kubectl get "
         "pods\nNAME READY\nweb 1\n\nIt turns.\n\n### Why b?\n\nname: web\n  # how "
         "many?\n  count: 3\n\nIt is wet.\n",
     .cards =
         "heading: How do you start it? => \\# Take the list/sudo apt update//Then "
         "wait.\nheading: How do you see it? => \\# kubectl get pods/NAME READY/web "
         "1//It turns.\nheading: Why b? => name: web/  \\# how many?/  count: 3//It is "
         "wet.\n"},
    {.name = "items: a label answers what ends in a full stop",
     .markdown = "# Viva questions\n\n1. What is a? **Ans:** It turns.\n2. Name two of "
                 "b. **Ans:** c, d.\n3. Define e.  \n   Ans: It is wet.\n4. Explain f. "
                 "**Answer:**\n   - g\n   - h\n",
     .cards = "list: What is a? => It turns.\nlist: Name two of b. => c, d.\nlist: Define "
              "e. => It is wet.\nlist: Explain f. => - g/- h\n"},
    {.name = "items: an order below one of many answered questions is its answer",
     .file = "questions.md",
     .markdown = "1. **What is a?**\n   - b\n\n2. **What was c?**\n   - Explain d to them "
                 "and go.\n\n3. **Why e?**\n   - f\n\n4. **Why g?**\n   - What is "
                 "h?\n",
     .cards = "list: What is a? => - b\nlist: What was c? => - Explain d to them and "
              "go.\nlist: Why e? => - f\nlist: Why g?\nlist: What is h?\n"},
    {.name = "apart: an answer's heading right below most of a level makes them questions",
     .markdown =
         "# Pumps\n## Valves {#valves}\n\n- Level: Junior\n- Frequency: High\n\n### "
         "Answer\n\na\n\n### Example\n\nb\n\n### Follow-ups\n\n- c\n\n## "
         "Seals\n\n- Level: Senior\n- Frequency: Low\n\n### Answer\n\nd\n\n## "
         "Shafts\n\n- Level: Senior\n- Frequency: Low\n\n### Answer\n\ne\n",
     .cards = "heading: Valves => a//### Example//b\nheading: Seals => d\nheading: Shafts "
              "=> e\n"},
    {.name = "apart: of a few among others it makes none",
     .markdown = "# Pumps\n## Rods\n\ne\n\n## Valves\n\na\n\n## Seals\n\nb\n\n### "
                 "Answer\n\nc\n\n## Shafts\n\nd\n\n### Answer\n\nf\n\n## "
                 "Oil\n\ng\n\n## Cranks\n\nh\n",
     .cards = ""},
    {.name = "apart: a word that only counts is no part of what is asked below it",
     .markdown = "# Pumps\n## Lap 1\n\n> What is a?\n\n### Answer\n\nb\n\n## Lap 2\n\n> "
                 "Name c.\n\n### Answer\n\nd\n\n## Lap 3\n\n> Why e?\n\n### "
                 "Answer\n\nf\n",
     .cards = "heading: What is a? => b\nheading: Name c. => d\nheading: Why e? => f\n"},
    {.name = "apart: what sums up the parts of an answer is the last of them",
     .file = "interview.md",
     .markdown = "# Pumps\n## 1. What is a pump? Explain its parts.\n\n### 1.1 "
                 "Body\n\nIt is long told here what the body is made of and how it is "
                 "cast, so that nobody would take it for the setting of a question at "
                 "all.\n\n### 1.2 Why a rod?\n\nIt is as long told what the rod is "
                 "for, and who makes it, and where it stands.\n\n### Interview "
                 "Answer\n\nIt lifts.\n\n## 2. What is a seal?\n\nA ring.\n\n### "
                 "Interview Answer\n\nIt keeps.\n\n## 3. What is oil?\n\nA film.\n",
     .cards = "heading: What is a pump? Explain its parts. => ### 1.1 Body//It is long "
              "told here what the body is made of and how it is cast, so that nobody would "
              "take it for the setting of a question at all.//### 1.2 Why a rod?//It is as "
              "long told what the rod is for, and who makes it, and where it stands.//### "
              "Interview Answer//It lifts.\nheading: What is a seal?//A ring. => It "
              "keeps.\nheading: What is oil? => A film.\n"},
    {.name = "stem: what a label says asks may stand behind its setting",
     .file = "interview.md",
     .markdown = "# Questions\n## 1. Leaks\n\n**Scenario:** Water is lost.\n\n"
                 "**Question:** Where do you look?\n\n**Keys:** `seal`\n\n### "
                 "Answers\n\n- a\n\n## 2. Noise\n\n**Scenario:** It "
                 "rattles.\n\n**Question:** What do you do?\n\n**Keys:** `rod`\n\n### "
                 "Answers\n\n- b\n\n## 3. Heat\n\n**Scenario:** It "
                 "glows.\n\n**Question:** Who stops it?\n\n**Keys:** `oil`\n\n### "
                 "Answers\n\n- c\n",
     .cards = "heading: Leaks//**Scenario:** Water is lost.//**Question:** Where do you "
              "look? => **Keys:** `seal`//### Answers//- a\nheading: Noise//**Scenario:** "
              "It rattles.//**Question:** What do you do? => **Keys:** `rod`//### "
              "Answers//- b\nheading: Heat//**Scenario:** It glows.//**Question:** Who "
              "stops it? => **Keys:** `oil`//### Answers//- c\n"},
    {.name = "label: below a heading it asks, though other headings ask themselves",
     .file = "interview.md",
     .markdown = "# Pump questions\n## 1. Closing a valve\n\n---\n**Q:** Is what it holds "
                 "lost?\n**A:** No.\n\nIt waits.\n\n## 2. Is a look safe?\n**Q:** Can a "
                 "look tell?\n**A:** Hardly.\n\n## 3. Why does it stand "
                 "still?\nIt is dry.\n\n## 4. A rod\n**Q:** What is "
                 "printed?\n```\na\n```\n**A:** `1`\n\n### Why\n\nOne.\n",
     .cards = "heading: Is what it holds lost? => No.//It waits.\nheading: Can a look "
              "tell? => Hardly.\nheading: Why does it stand still? => It is dry.\nheading: "
              "What is printed?//```/a/``` => `1`//### Why//One.\n"},
    {.name = "label: above options of which the right ones are told apart",
     .file = "interview.md",
     .markdown = "# Pump questions\n## 1. What is held?\n\n**Question:**\nWhich "
                 "is it?\n\n**Options:**\n\n- a\n- b\n\n**Correct Answer:**\n\n- "
                 "a\n\n## 2. What is lost?\n\n**Question:** Which of "
                 "these?\n\n**Options:**\n\n- c\n- d\n\n**Correct "
                 "Answer:**\n\n- d\n",
     .cards = "heading: Which is it?//**Options:**//- a/- b => **Correct "
              "Answer:**//- a\nheading: Which of these?//**Options:**//- c/- d => "
              "**Correct Answer:**//- d\n"},
    {.name = "file: a rule with an answer's label in it parts it",
     .place = "questions",
     .markdown = "# Valves and seals\nWhat is the difference?\n\n---ANSWER---\n\nA valve "
                 "moves.\n\n## More\n\na\n",
     .cards =
         "file: Valves and seals//What is the difference? => A valve moves.//## More//a\n"},
    {.name = "file: bold italics are no such rule, but a label",
     .place = "questions",
     .markdown = "# Valves and seals\nWhat is the difference?\n\n***Answer***\n\nA valve "
                 "moves.\n",
     .cards = "file: Valves and seals//What is the difference? => A valve moves.\n"},
    {.name =
         "wiki link: what a note program links shows as a link, a word of a language or "
         "code in two brackets does not",
     .markdown =
         "# Loom questions\n\n## What is a [[cloth-beam|beam]]?\nA roller. The cloth "
         "goes round it behind [[the reed]] and `[[no-page]]`, one turn a day, and "
         "is cut off at the end.\n\n## What is a shed?\nAn opening of [[Warp]].\n",
     .cards = "heading: What is a [beam](cloth-beam)? => A roller. The cloth goes round it "
              "behind [the reed](<the reed>) and `[[no-page]]`, one turn a day, and is cut "
              "off at the end.\nheading: What is a shed? => An opening of [[Warp]].\n"},
    {.name =
         "the answer of a variant goes on through headings as high, up to a label or what "
         "closes the page",
     .markdown =
         "# Question (DE)\n> Was ist a?\n\n# Question (EN)\n> What is a?\n\n## Answer "
         "(DE)\n\nb\n\n## Answer (EN)\n\nc\n\n## 1. Openings\n\nd\n\n### "
         "Size\n\ne\n\n## Follow-ups\n\n- Why f?\n",
     .cards = "heading: Was ist a? => b\nheading: What is a? => c//## 1. "
              "Openings//d//### Size//e\n"},
    {.name = "behind the answers of all variants of a question more may be asked",
     .markdown = "# Question (DE)\n> Was ist a?\n\n# Question (EN)\n> What is a?\n\n## "
                 "Answer (DE)\n\nb\n\n## Answer (EN)\n\nc\n\n## Follow-ups\n\n- Why "
                 "d?\n- How does e turn?\n- What is f?\n\n## References\n\n- "
                 "[g](https://example.org)\n",
     .cards = "heading: Was ist a? => b\nheading: What is a? => c\nlist: Why d?\nlist: How "
              "does e turn?\nlist: What is f?\n"},
    {.name = "a quiz in the tags of a site's generator, with boxes or with keys",
     .markdown =
         "# Pump quiz\n\nOn pumps.\n\n<quiz>\nWhich wheel turns?\n- [ ] a\n- [x] b\n- [ ] "
         "c\n\nIt is round.\n</quiz>\n\n## Question 2: Valves\n\n<?quiz?>\nquestion: Which "
         "valve shuts?\nanswer: d\nanswer-correct: e\nanswer: f\ncontent:\n<p>It is "
         "shut.</p>\n<?/quiz?>\n\n<quiz>\nNothing is asked here.\n</quiz>\n",
     .cards = "labelled: Which wheel turns?//- a/- b/- c => b//It is round.\nlabelled: "
              "Which valve "
              "shuts?//- d/- e/- f => e//<p>It is shut.</p>\n"},
    {.name =
         "a task that counts is asked, with a hint below it and its solution's label alone",
     .markdown =
         "# Wheels I turned\n\n#### 1. Turn a.\n\n`b` `c`\n\n**Solution**\n\nd\n\n#### "
         "2. Turn e.\n\n`f`\n\n**Solution**\n\ng\n\n#### 3. Turn h.\n\n`i`\n\n"
         "**Solution**\n\nj\n",
     .cards = "heading: Turn a.//`b` `c` => d\nheading: Turn e.//`f` => g\nheading: Turn "
              "h.//`i` => j\n"},
    {.name = "an answer's label may say so in two languages",
     .markdown = "# Pumps\n\n## What is a?\n\n甲是什么？\n\n**Answer 回答**\n\nb\n\n## Why "
                 "c?\n\n为什么丙？\n\n**Answer / 回答：**\n\nd\n",
     .cards = "heading: What is a?//甲是什么？ => b\nheading: Why c?//为什么丙？ => d\n"},
    {.name = "what stands beside a label in bold and a number is a tag, if the question is "
             "below",
     .markdown = "# Pump interview\n\n**Question 1** ★☆☆ Oil & Sons\n\nWhat is a?\n\n"
                 "**Answer:** b\n\n**Question 2** (Rust)\n\nWhy c?\n\n**Answer:** d\n\n"
                 "**Question 3** · Sand\n\nWho e?\n\n**Answer:** f\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d\nlabelled: Who e? => f\n"},
    {.name = "a follow-up with an answer of its own is a question",
     .markdown = "# Pump interview\n\n**Q:** What is a?\n\n**A:** b\n\n**Follow-up:** Why "
                 "c?\n\n**A:** d\n\n**Q:** Who e?\n\n**A:** f\n\n**Follow-up:** Why g?\n\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d\nlabelled: Who e? => "
              "f//**Follow-up:** Why g?\n"},
    {.name = "a label in italics with a full stop may stand alone",
     .markdown = "# Pump exam\n\n## Problem 1\n\nA pump has a.\n\na) What is b?\nb) Why "
                 "c?\n\n*Solution.*\n\na) d\nb) e\n\n## Problem 2\n\nWho is f?\n\n"
                 "*Solution.*\n\ng\n",
     .cards =
         "heading: A pump has a.//a) What is b?/b) Why c? => a) d/b) e\nheading: Who is "
         "f? => g\n"},
    {.name = "what goes through the parts of a question by letter is no list of options",
     .markdown = "# Pump exam\n\n## Question 1\n\nA pump has a.\n\na) What is b?\nb) Why "
                 "c?\nc) Who d?\n\n**Answer:**\n\na) e\nb) f\nc) g\n",
     .cards = "heading: A pump has a.//a) What is b?/b) Why c?/c) Who d? => a) e/b) f/c) "
              "g\n"},
    {.name = "a square before a line names the next group",
     .markdown =
         "# Pumps\n\n■ Rust\n\nQ: What is a?\nA: b\n\nQ: Why c?\nA: d\n\n■ Sand and "
         "oil\n\nQ: Who e?\nA: f\n\nQ: When g?\nA: h\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d\nlabelled: Who e? => "
              "f\nlabelled: When g? => h\n"},
    {.name = "quotations: where most ask, one that does not is a question, and so are a "
             "few lines",
     .markdown =
         "# Pumps\n\n> What is a?\n\nb\n\n> Say the shaft breaks\n> in winter. "
         "What is c?\n\nd\n\n> The use of e\n\nf\n\n> Why g?\n\nh\n\n> How i?\n\nj\n",
     .cards = "labelled: What is a? => b\nlabelled: Say the shaft breaks in winter. What "
              "is c? => d\nlabelled: The use of e => f\nlabelled: Why g? => h\nlabelled: "
              "How i? => j\n"},
    {.name = "quotations: the answer may follow on the next line",
     .markdown = "# Pumps\n\n> What is a?\n\nb\n\n> What is c?\nd\n\n> Why e?\n\nf\n",
     .cards =
         "labelled: What is a? => b\nlabelled: What is c? => d\nlabelled: Why e? => f\n"},
    {.name = "quotations: where as many tell something they are no questions",
     .markdown = "# Pumps\n\n> What is a?\n\nb\n\n> The use of e\n\nf\n\n> Why "
                 "g?\n\nh\n\n> The end of i\n\nj\n\n> How k?\n\nl\n",
     .cards = ""},
    {.name = "lettered lines below an answer's label are the answer, be it \"Ans.\" alone",
     .markdown =
         "# Pump viva\n\n1. What is a?\n   Ans. It turns.\n\n2. List the parts of b.\n   "
         "Ans.\n   a) wheel\n   b) frame\n   c) seal\n\n3. What is c?\n   Ans. It "
         "is wet.\n\n4. What is in d?\n   Ans: a) oil\n   b) sand\n   c) rust\n",
     .cards = "list: What is a? => It turns.\nlist: List the parts of b. => a) "
              "wheel/b) frame/c) seal\nlist: What is c? => It is wet.\nlist: What "
              "is in d? => a) oil/b) sand/c) rust\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
