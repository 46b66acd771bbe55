// SPDX-License-Identifier: MIT
// Marks of programs, quotations, comments and data that tell questions from answers: a row for each.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "asked first: headings without numbers answer in the order of the questions",
     .markdown =
         "1. Compare oak and ash.\n2. How do you keep an iron sharp?\n3. Describe when a "
         "dovetail fits.\n4. How do you troubleshoot a drawer?\n5. Explain wide "
         "panels.\n\n### Comparing oak and ash\na\n### Keeping irons sharp\nb\n### "
         "Scenario for a dovetail\nc\n### Troubleshooting a drawer\nd\n### Gluing wide "
         "panels\ne\n",
     .cards =
         "heading: Compare oak and ash. => a\nheading: How do you keep an iron sharp? => "
         "b\nheading: Describe when a dovetail fits. => c\nheading: How do you "
         "troubleshoot "
         "a drawer? => d\nheading: Explain wide panels. => e\n"},
    {.name = "lines that a page lists first head what it tells below them, though they "
             "lost their marks",
     .place = "interview-questions",
     .markdown =
         "目录\n水泵（4）\n什么是水泵？\n水泵有哪些种类\n水泵为什么响？\n水泵如何启动？\n阀"
         "门（3）"
         "\n什么是阀门？\n阀门有什么用？\n球阀和闸阀的区别\n别处的话\n"
         "\n序。\n\n水泵（4）\n什么是水泵？\n甲。\n乙？\n水泵有哪些种类\n丙。\n\n丁。\n"
         "水泵为什么响？\n戊。\n水泵如何启动？\n己。\n阀门（3）\n什么是阀门？\n庚。\n阀门有"
         "什么用？"
         "\n辛。\n球阀和闸阀的区别\n壬。\n",
     .cards = "heading: 什么是水泵？ => 甲。/乙？\nheading: 水泵有哪些种类 => "
              "丙。//丁。\nheading: "
              "水泵为什么响？ => 戊。\nheading: 水泵如何启动？ => 己。\nheading: "
              "什么是阀门？ => "
              "庚。\nheading: 阀门有什么用？ => 辛。\nheading: 球阀和闸阀的区别 => 壬。\n"},
    {.name = "but what is told in the same words in another order is no heading",
     .place = "interview-questions",
     .markdown = "the wheel turns\nthe pump lifts\nthe valve shuts\nthe pipe leaks\nthe "
                 "seal rots\nthe rod bends\nthe cup wears\nthe well dries\n\nthe well "
                 "dries\nthe cup wears\nthe rod bends\nthe seal rots\nthe pipe leaks\nthe "
                 "valve shuts\nthe pump lifts\nthe wheel turns\n",
     .cards = ""},
    {.name = "links to headings that only number the answers are questions, not contents",
     .markdown =
         "#### Fragen\n\n1. [Show a](#antwort-1)\n2. [What is b?](#antwort-2)\n3. [Which "
         "of these lifts?](#antwort-3)\n```\nc\n```\n3b. [d](#antwort-3b)\n\n#### "
         "Antworten\n###### Antwort 1\n`e`\n###### Antwort 2\n- f\n- g\n###### Antwort "
         "3\nh\n\n###### Antwort 3b\ni\n",
     .cards = "labelled: Show a => `e`\nlabelled: What is b? => - f/- g\nlabelled: Which "
              "of these lifts?//```/c/``` => h\nlabelled: d => i\n"},
    {.name = "but not those to headings that say more",
     .markdown = "# Pumps\n\n1. [Part a](#a-1)\n2. [Part b](#b-2)\n3. [Part "
                 "c](#c-3)\n\n## A 1\n\nd\n\n## B 2\n\ne\n\n## C 3\n\nf\n",
     .cards = ""},
    {.name = "headings that say answer, below lines that ask, are labels of those",
     .markdown = "# Pumps: interview questions\n\n## Valves\n\n**What is a?**\n\n#### "
                 "Answer:\n\nb\n\n```c\nd\n```\n\n**Which c?**\n\n- A) e\n- B) f\n\n#### "
                 "Answer:\n\nB\n\n## Taps\n\n**Why g?**\n\n#### Answer:\n\nh\n\n**Compare "
                 "i.**\n\n#### Answer:\n\nj\n",
     .cards = "bold: What is a? => b//```c/d/```\nbold: Which c?//- A) e/- B) f => B"
              "\nbold: Why g? => h\nbold: Compare i. => j\n"},
    {.name = "whatever ornament they carry, below numbers as well",
     .markdown = "# Pumps: interview questions\n\n1. What is a?\n\n### ✅ Answer\n\nb\n\n2. "
                 "Why c?\n\n### ✅ Answer\n\nd\n\n3. Show e.\n\n### ✅ Answer\n\nf\n",
     .cards = "numbered: What is a? => b\nnumbered: Why c? => d\nnumbered: Show e. => f\n"},
    {.name = "but where headings ask they are asked, whatever the text below says",
     .markdown = "# Pumps\n\n### 1. What is a?\n\nIs it b?\n\n#### Answer:\n\nc\n\n### 2. "
                 "Why d?\n\nIs it e?\n\n#### Answer:\n\nf\n",
     .cards = "heading: What is a?//Is it b? => c\nheading: Why d?//Is it e? => f\n"},
    {.name = "asked first: steps that are told below are no questions",
     .markdown =
         "1. Create a box\n2. Compare the oak\n3. Describe the joint\n4. Sand the "
         "lid\n5. Explain the oil\n\n### Creating a box\na\n### Comparing oak\nb\n### "
         "Describing joints\nc\n### Sanding a lid\nd\n### Explaining oil\ne\n",
     .cards = ""},
    {.name = "a line that names the first group of answers is no key of its own, and those "
             "between answers are no part of them",
     .markdown =
         "# Pumps\n\n## Questions\n\n1. What is a?\n2. Why b?\n3. What is c?\n4. Why "
         "d?\n5. What is e?\n6. Why f?\n7. What is h?\n\n## Answers\n\nValves and "
         "taps\n\n1. On a:\n→ red\n\n2. On b:\n→ blue\n\n3. On c:\n→ green\n\n4. On d:\n→ "
         "old\n\nWheels\n\n5. On e:\n→ new\n\n6. On f:\n→ wet\n\n7. On h:\n→ dry\n",
     .cards = "labelled: What is a? => On a:/→ red\nlabelled: Why b? => On b:/→ "
              "blue\nlabelled: What is c? => On c:/→ green\nlabelled: Why d? => On d:/→ "
              "old\nlabelled: What is e? => On e:/→ new\nlabelled: Why f? => On f:/→ "
              "wet\nlabelled: What is h? => On h:/→ dry\n"},
    {.name = "numbers behind bullets count questions, though a space stands before the dot",
     .markdown =
         "# Pumps\n\n- 1 . What is a? It is b.\n\n- 2 . c vs d\n  * e\n  * f\n\n- 3. "
         "What is g?\n\nh | i\n--- | ---\nj | k\n\n- 4) Why l? (m)\nn\n\n5 . What is "
         "o?\n- What is q?\n",
     .cards =
         "labelled: What is a? => It is b.\nlabelled: c vs d =>   * e/  * f\nlabelled: "
         "What "
         "is g? => h | i/--- | ---/j | k\nlabelled: Why l? (m) => n\nlabelled: What is o?"
         "\nlabelled: What is q?"
         "\n"},
    {.name = "but count steps, too",
     .markdown =
         "# Pumps\n\n- 1. Open a.\n- 2. Turn b.\n- 3. What is c?\n- 4. Close d.\n- 5. "
         "Wait.\n",
     .cards = ""},
    {.name = "labels of nothing but a number stand above what is asked",
     .markdown =
         "# Pumps\n\n**Frage 1**  \nWhat is a?\n- [x] b\n- [ ] c\n\n**Frage 2:**\n\nA d "
         "stands.\nWhy does it?\n\ne\n\nFrage 3\nExplain f.\ng\n",
     .cards = "labelled: What is a?//- b/- c => b\nlabelled: A d stands. Why does it? => "
              "e\nlabelled: Explain f. => g\n"},
    {.name = "but not above what tells",
     .markdown = "# Pumps\n\n**Question 1**\n\nIt was b.\n\n**Question 2**\n\nIt was "
                 "c.\n\n**Question 3**\n\nIt was d.\n",
     .cards = ""},
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
    {.name = "two ways of telling a thing by turns, with the text going on behind, are no "
             "cards",
     .markdown =
         "# Pumps\n## Oil\nIt flows.\n<div class=\"hand\">\n\na\n\n</div>\n<div "
         "class=\"motor\">\n\nb\n\n</div>\n\nIt is hot.\n<div class=\"hand\">\n\nc\n\n"
         "</div>\n<div class=\"motor\">\n\nd\n\n</div>\n\nIt is old.\n<div "
         "class=\"hand\">\n\ne\n\n</div>\n<div class=\"motor\">\n\nf\n\n</div>\n\nIt is "
         "thick.\n<div class=\"hand\">\n\ng\n\n</div>\n<div class=\"motor\">\n\nh\n\n"
         "</div>\n\nThat is all.\n",
     .cards = ""},
    {.name = "but not those of which one stands within another",
     .markdown = "# Pumps\n<Tabs>\n<Tab>a</Tab>\n<Tab>b</Tab>\n</Tabs>\n\n<Tabs>\n<Tab>c</"
                 "Tab>\n<Tab>d</Tab>\n</Tabs>\n\n<Tabs>\n<Tab>e</Tab>\n</Tabs>\n",
     .cards = ""},
    {.name = "tiles that link elsewhere",
     .markdown =
         "# Pumps\n\n<div class=\"grid\">\n"
         "<a href=\"/water\" class=\"tile\">\n<div class=\"name\">Water</div>\n<div "
         "class=\"text\">It rises.</div>\n</a>\n"
         "<a href=\"/oil\" class=\"tile\">\n<div class=\"name\">Oil</div>\n<div "
         "class=\"text\">It sinks.</div>\n</a>\n"
         "<a href=\"/air\" class=\"tile\">\n<div class=\"name\">Air</div>\n<div "
         "class=\"text\">It blows.</div>\n</a>\n"
         "<a href=\"/sand\" class=\"tile\">\n<div class=\"name\">Sand</div>\n<div "
         "class=\"text\">It grinds.</div>\n</a>\n</div>\n",
     .cards = ""},
    {.name = "comments that say something about what stands below are no answers",
     .markdown = "# Pumps\nWhy a?\n<!-- todo -->\nIt is b.\n\nWhy c?\n<!-- todo -->\nIt is "
                 "d.\n\nWhy e?\n<!-- todo -->\nIt is f.\n",
     .cards = ""},
    {.name = "two percent signs before each side",
     .markdown =
         "%% What is a?\n\n%% b\n\n---\n\n%% Show c\n\n%%\n```\nd\n```\n\n---\n\n%% "
         "What is e?\n\n%% f\n",
     .cards = "labelled: What is a? => b\nlabelled: Show c => ```/d/```\nlabelled: What is "
              "e? => f\n"},
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
    {.name = "options of theirs are asked with them, and those that are right answer",
     .markdown =
         "---\ncards:\n- front: What is a?\n  back: ''\n  choices:\n  - key: a\n    text: "
         "b\n    correct: false\n  - key: b\n    text: 'c, d'\n    correct: true\n- "
         "front: Why e?\n  back: It is hot.\n  choices:\n  - text: f\n    correct: true\n  "
         "- text: g\n    correct: false\n- front: ''\n  back: ''\n- front: What is h?\n  "
         "back: i\n---\n",
     .cards =
         "labelled: What is a?//a) b/b) c, d => b) c, d\nlabelled: Why e?//a) f/b) g => "
         "a) f//It is hot.\nlabelled: What is h? => i\n"},
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
    {.name = "options of which one is ticked, below titles that do not ask",
     .markdown = "# Pumps\n## 1. The pump moves\n- [ ] a\n- [x] b\n\n## 2. A pipe "
                 "is\n- [x] c\n- [ ] d\n\n## 3. The port of e:\n- [ ] f\n- [x] g\n\n## 4. "
                 "Water is\n\na) h\nb) i (correct)\n\n## 5. Fire is\n\n- [x] j\n- [ ] k\n",
     .cards =
         "heading: The pump moves//- a/- b => b\nheading: A pipe is//- c/- d => "
         "c\nheading: The port of e://- f/- g => g\nheading: Water is//- a) h/- b) i => "
         "b) i\nheading: Fire is//- j/- k => j\n"},
    {.name = "an odd box behind a ticked one is empty, and no second tick",
     .markdown = "# Pumps\n## 1. The pump moves\n- [✔] a\n- [\u00a0] b\n\n## 2. A pipe "
                 "is\n- [✔] c\n- [\u00a0] d\n\n## 3. The port of e:\n- [✔] f\n- "
                 "[\u00a0] g\n\n## 4. Water is\n- [✔] h\n- [\u00a0] i\n\n## 5. Fire "
                 "is\n- [✔] j\n- [\u00a0] k\n",
     .cards = "heading: The pump moves//- a/- b => a\nheading: A pipe is//- c/- d => "
              "c\nheading: The port of e://- f/- g => f\nheading: Water is//- h/- i => "
              "h\nheading: Fire is//- j/- k => j\n"},
    {.name = "options of which one is ticked, below items and lines that do not ask",
     .markdown = "# Pumps\n1. The pump moves\n   - [ ] a\n   - [x] b\n2. A pipe is\n   - "
                 "[x] c\n   - [ ] d\n\n**3. The port of e**\n\n- [ ] f\n- [x] "
                 "g\n\nWater is\n\na) h\nb) i (correct)\n\nFire is\n\n- [x] j\n- [ ] k\n",
     .cards =
         "labelled: The pump moves//- a/- b => b\nlabelled: A pipe is//- c/- d => "
         "c\nlabelled: The port of e//- f/- g => g\nlabelled: Water is//- a) h/- b) i => "
         "b) i\nlabelled: Fire is//- j/- k => j\n"},
    {.name = "boxes of work that is done are no options",
     .markdown = "# Pumps\n## Week 1\n- [x] a\n- [x] b\n## Week 2\n- [x] c\n- [ ] "
                 "d\n## Week 3\n- [x] e\n- [ ] f\n## Week 4\n- [x] g\n- [ ] h\n## "
                 "Week 5\n- [ ] i\n- [ ] j\n## Week 6\n- [x] k\n- [ ] l\n## Week "
                 "7\n- [x] m\n- [ ] n\n",
     .cards = ""},
    {.name = "items that end their question with the line, whether a mark ends it or not",
     .file = "questions.md",
     .markdown = "# Questions\n1) Difference between a and b\n\tC is none.\n2) What is "
                 "d?\n\tIt is e.\n3) Explain f\n\tIt is g.\n4) Why h?\n\n   For "
                 "i.\n5) Who is j?\n   K is.\n",
     .cards = "list: Difference between a and b => C is none.\nlist: What is d? => It is "
              "e.\nlist: Explain f => It is g.\nlist: Why h? => For i.\nlist: Who is j? => "
              "K is.\n"},
    {.name = "items that end their question with its bold words",
     .file = "questions.md",
     .markdown = "# Questions\n1. **What is a?** It is b, of all.\n2. **Explain c.** It "
                 "is d, of some.\n3. **Why e?** For f, to begin with.\n4. **Who is g?** H "
                 "is, with all the others.\n",
     .cards = "list: What is a? => It is b, of all.\nlist: Explain c. => It is d, of "
              "some.\nlist: Why e? => For f, to begin with.\nlist: Who is g? => H is, with "
              "all the others.\n"},
    {.name = "items that are wrapped are no questions with an answer",
     .file = "questions.md",
     .markdown = "# Questions\n1. What is a?\n2. What is b?\n3. What is c?\n4. Explain "
                 "why the d needs\n   Every e that there is\n5. Why f?\n",
     .cards = "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: Explain why "
              "the d needs/Every e that there is\nlist: Why f?\n"},
    {.name = "a title without a mark promises questions, and items in lists of their own "
             "hold them",
     .file = "notes.md",
     .markdown = "Pump Interview Questions:\n\n1. What is a?\n- b\n\n2. Difference "
                 "between c and d\n- e\n\n3. Tell me about f\n- g\n\n4. Why h?\n- i\n",
     .cards = "numbered: What is a? => - b\nnumbered: Difference between c and d => - "
              "e\nnumbered: Tell me about f => - g\nnumbered: Why h? => - i\n"},
    {.name = "questions first, their answers below under titles with the same numbers",
     .markdown =
         "# Pumps\n## Water\n1. The pump runs dry. What do you do?\n2. A valve "
         "leaks. How do you find it?\n3. Name the parts of a pipe.\n## Wind\n4. The "
         "wheel stands still. Why?\n5. How do you oil a wheel?\n## Notes\nRead "
         "them.\n## Water\n### 1. Dry pump\na\n### 2. Leaking valve\nb\n### 3. Parts "
         "of pipes\nc\n## Wind\n### 4. Wheel standing still\nd\n### 5. Oil\ne\n",
     .cards =
         "heading: The pump runs dry. What do you do? => a\nheading: A valve leaks. How "
         "do you find it? => b\nheading: Name the parts of a pipe. => c\nheading: The "
         "wheel stands still. Why? => d\nheading: How do you oil a wheel? => e\n"},
    {.name = "numbered titles that say something else than the list above answer nothing",
     .markdown = "# Pumps\n1. Why a?\n2. Why b?\n3. Why c?\n4. Why d?\n5. Why "
                 "e?\n## 1. Water\nf\n## 2. Wind\ng\n## 3. Steam\nh\n## 4. Oil\ni\n## 5. "
                 "Sand\nj\n",
     .cards = ""},
    {.name = "nor to one that goes without, among others that are answered",
     .markdown = "# Pumps\n```\na(1) // 2\n```\n*Question: Write a*\n\n```\nb()\n```\n"
                 "*Question: Which b is that?*\n\n**Answer: c**\n\n```\nd()\n```\n"
                 "*Question: Which d is that?*\n\n**Answer: e**\n\n```\nf()\n```\n"
                 "*Question: Write f*\n",
     .cards = "labelled: Write a//```/a(1) // 2/```\nlabelled: Which b is "
              "that?//```/b()/``` => c\nlabelled: Which d is "
              "that?//```/d()/``` => e\nlabelled: Write f//```/f()/```\n"},
    {.name = "code above its labelled question belongs to that, not to the answer before",
     .markdown = "# Pumps\n\n```js\na();\n```\nQuestion: What is printed?\n**Answer: "
                 "1**\n\n```js\nb();\n```\nQuestion: What is thrown\nby it?\n**Answer: "
                 "2**\n(never 3)\n",
     .cards = "labelled: What is printed?//```js/a();/``` => 1\nlabelled: What "
              "is thrown "
              "by it?//```js/b();/``` => **Answer: 2**/(never 3)\n"},
    {.name = "code below the label of an answer stays there",
     .markdown = "# Pumps\nQuestion: How is it run?\n\nAnswer:\n\n```js\na();\n```\n\n"
                 "Question: How is it stopped?\n\nAnswer:\n\n```js\nb();\n```\n",
     .cards = "labelled: How is it run? => ```js/a();/```\nlabelled: How is it stopped? "
              "=> ```js/b();/```\n"},
    {.name = "a heading of its own names a task",
     .markdown = "# Pumps\n## Dry pump\n**Task:** Wet a.\n\n**Solution:** b\n\n## Wet "
                 "pump\n**Task:** Dry c.\n\n**Solution:** d\n",
     .cards = "heading: Dry pump//Wet a. => b\nheading: Wet pump//Dry c. => d\n"},
    {.name = "tasks that nothing solves are none",
     .markdown = "# Pumps\n> **Task:** wet a\n\nb\n\n> **Task:** dry c\n\nd\n",
     .cards = ""},
    {.name = "steps in bold below a numbered heading are its own",
     .markdown = "# Pumps quiz\n### 1. What is a?\n\n**1. b**\n\n**2. c**\n\n### 2. What "
                 "is d?\n\n**3. e**\n\n**4. f**\n\n### 3. What is g?\nh\n\n### 4. What is "
                 "i?\nj\n\n### 5. What is k?\nl\n",
     .cards = "heading: What is a? => **1. b**//**2. c**\nheading: What is d? => **3. "
              "e**//**4. f**\nheading: What is g? => h\nheading: What is i? => j\nheading: "
              "What is k? => l\n"},
    {.name = "numbers with no space behind them count questions where no heading stands",
     .place = "interview",
     .markdown =
         "1.What is a?\nIt turns.\n\n2.Why is b wet?\nIt leaks.\nAll day.\n3.How does c "
         "close?\nBy hand.\n\n4. Where is d?\nBelow.\n",
     .cards = "labelled: What is a? => It turns.\nlabelled: Why is b wet? => It leaks./All "
              "day.\nlabelled: How does c close? => By hand.\nlabelled: Where is d? => "
              "Below.\n"},
    {.name = "plain lines count on from numbered headings",
     .markdown = "# Pumps\n\n#### Q1. What is a?\n\nb\n\n#### Q2. What is c?\n\nd\n\n#### "
                 "Q3. What is e?\n\nf\nQ4. What is g?\n\nh\n\nQ6. What is i?\n\nj\n\n"
                 "7. What is k?\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\nheading: What is i? => j//7. What is k?\n"},
    {.name = "without a word before the number they do so between two of those",
     .markdown =
         "# Pumps\n\n## 1. What is a?\n\nb\n\n## 2. What is c?\n\nd\n\n## 3. What is "
         "e?\n\nf\n\n4. What is g?\n\nh\n\n## 5. What is i?\n\nj\n\n6. What is k?\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\nheading: What is i? => j//6. What is k?\n"},
    {.name = "so does a line in bold",
     .markdown =
         "# Pumps\n\n## 1. What is a?\n\nb\n\n## 2. What is c?\n\nd\n\n## 3. What is "
         "e?\n\nf\n\n**4. What is g?**\n\nh\n\n## 5. What is i?\n\nj\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\nheading: What is i? => j\n"},
    {.name = "all from a number to the label of an answer is asked, also below the line",
     .markdown = "# Pumps\n\n1、What is a?\n\nAnswer:\n\n1. b\n2. c\n\n2、The following "
                 "prints:\n\nvar f1 = d(),\nf2 = e();\n\nAnswer: g\n\n3、Why "
                 "h?\n\nAnswer:\n\ni\n",
     .cards = "labelled: What is a? => 1. b/2. c\nlabelled: The following prints://var f1 "
              "= d(),/f2 = e(); => g\nlabelled: Why h? => i\n"},
    {.name = "examined: the label may stand as far in as the text of an item, where others "
             "do not",
     .markdown =
         "Pump quiz\n1. Which word opens a valve?\n   Pump\n   valve open\n\nend\nAnswer: "
         "open\n\nIt is short.\n\n2. What is a?\n   Answer: b\n\nIt is c.\n\n3. What does "
         "d "
         "do?\n   Answer: e\n\n4. What is printed?\n   Pump\n   run\n\nend\nAnswer: f\n",
     .cards = "labelled: Which word opens a valve?//Pump/   valve open//end => open//It is "
              "short.\nlabelled: What is a? => b//It is c.\nlabelled: What does d do? => "
              "e\nlabelled: What is printed?//Pump/   run//end => f\n"},
    {.name = "front matter: cards below each other have one each",
     .markdown = "---\nquestion: \"What is a?\"\ntags: [x]\n---\n\nb\n\n---\nquestion: "
                 "Name c\nlevel: low\ntags: [y]\n---\n\nd\n\n---\nquestion: Why e?\ntags: "
                 "[x]\n---\n\nf\n",
     .cards = "labelled: What is a? => b\nlabelled: Name c => d\nlabelled: Why e? => f\n"},
    {.name = "definitions: a blank line may stand above, and among terms that ask all are "
             "questions",
     .markdown = "# Pumps\n\nWhat is a?\n\n:   b\n\nWhy c?\n\n:   d\n\n    - e\n\nThe use "
                 "of f\n\n:   g\n\nHow h?\n\n:   i\n\nWhen j?\n:   k\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d//- e\nlabelled: The use of "
              "f => g\nlabelled: How h? => i\nlabelled: When j? => k\n"},
    {.name = "pages: their numbers are left out, and so is what explains an abbreviation",
     .markdown = "Q1) What is a?\n\nAns: b is\nb\n\nPage 1 of 2\n\nQ2) Why c?\n\nAns: "
                 "d\n\n*[PP]: pump\n\nPage 2 of 2\n",
     .cards = "labelled: What is a? => b is/b\nlabelled: Why c? => d\n"},
    {.name = "pages: one alone may be meant",
     .markdown = "Q1) What is a?\n\nAns: b\n\nPage 7\n\nQ2) Why c?\n\nAns: d\n",
     .cards = "labelled: What is a? => b//Page 7\nlabelled: Why c? => d\n"},
    {.name = "pages: nor are their title and what stands beside it on each",
     .markdown = "# Pumps\n\nThe pump book, for friends          Page 1 of 3\n\n## What is "
                 "a?\n\nb\n\n(c) The owners of the pump\n\nThe pump book, for friends      "
                 "    Page 2 of 3\n\n## Why c?\n\nd\n\n(c) The owners of the pump\n\nThe "
                 "pump book, for friends          Page 3 of 3\n\n## Who is e?\n\nf\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: Who is e? => f\n"},
    {.name =
         "a page of bullets that ask has their answers at the margin, lists and code, too",
     .file = "pump-interview.md",
     .markdown = "* What is a?\n\nIt turns.\n\n- b\n- c\n\n* Why d?\n* What does this "
                 "line do:\n\n```\ne\n```\n\nIt runs.\n\n* How does f "
                 "start?\n\n    By hand.\n    - or not\n\n* Who g?\n\nBoth do.\n",
     .cards =
         "list: What is a? => It turns.//- b/- c\nlist: Why d?\nlist: What does this line "
         "do: => ```/e/```//It runs.\nlist: How does f start? => By hand./  - or "
         "not\nlist: "
         "Who g? => Both do.\n"},
    {.name = "where other text stands between them, bullets that ask are as they were",
     .file = "pump.md",
     .markdown = "Some ask.\n\n* What is a?\n\nIt turns.\n\n* Why d?\n\nIt must.\n",
     .cards = ""},
    {.name = "a line with the next number resumes headings if options stand below",
     .file = "pump-quiz.md",
     .markdown =
         "# Pumps\n\n## Part 1\n\n### 1. What is a?\n\na) b\n\n**b) c**\n\n### 2. A d "
         "is:\n\n**a) e**\n\nb) f\n\n### 3. Why g?\n\na) h\n\n**b) i**\n\n*4. A j "
         "is:*\n\na) k\n\n**b) l**\n\n## Part 2\n\n### 1. What is m?\n\n**a) "
         "n**\n\nb) o\n",
     .cards = "heading: What is a? => a) b//**b) c**\nheading: A d is: => **a) "
              "e**//b) f\nheading: Why g? => a) h//**b) i**\nheading: A j is: => a) "
              "k//**b) l**\nheading: What is m? => **a) n**//b) o\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
