// SPDX-License-Identifier: MIT
// Which headings are questions by those beside them: a row for each condition.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "a heading that tells what to do with the code below it is a task each time",
     .markdown =
         "# Pump interview questions\n\n### What is a?\n\nb\n\n### Why f?\n\ng\n\n### How "
         "h?\n\ni\n\n### Write down the output of this "
         "code\n\n```\nc\n```\n\n**Answer:** j\n\n### Write down the output "
         "of this code\n\n```\nd\n```\n\n**Answer:** j\n\n### Write down the "
         "output of this code\n\n```\ne\n```\n\n**Answer:** j\n\n",
     .cards = "heading: What is a? => b\nheading: Why f? => g\nheading: How h? => "
              "i\nheading: Write down the output of this code//```/c/``` => "
              "j\nheading: Write down the output of this "
              "code//```/d/``` => j\nheading: Write down the "
              "output of this code//```/e/``` => j\n"},
    {.name = "one of three that begins as a question does where the others ask",
     .place = "pump-interview",
     .markdown = "## Difference between a and b\n\nc\n\n## What is d?\n\ne\n\n## Why f?\n\n"
                 "g\n",
     .cards = "heading: Difference between a and b => c\nheading: What is d? => "
              "e\nheading: Why f? => g\n"},

    {.name = "what asks in two words below each that counts is a part of it",
     .markdown =
         "# Tricky pump questions\n## 1. `a` vs b\nc\n### Output?\nd\n### Why?\ne\n## 2. "
         "F\ng\n### Output?\nh\n### Why?\ni\n## 3. J and k\nl\n### Output?\nm\n### "
         "Why?\nn\n",
     .cards = "heading: `a` vs b => c/### Output?/d/### Why?/e\nheading: F => g/### "
              "Output?/h/### Why?/i\nheading: J and k => l/### Output?/m/### Why?/n\n"},
    {.name =
         "names below a heading that asks on another level than the questions answer that",
     .markdown =
         "# Pump interview questions\n## What is in here?\nOf these:\n### Wells\n- a\n### "
         "Valves\n- b\n## All\n### What is c?\nd\n### Why e?\nf\n### Who g?\nh\n### "
         "How does i?\nj\n### When k?\nl\n### Which m?\nn\n",
     .cards =
         "heading: What is c? => d\nheading: Why e? => f\nheading: Who g? => h\nheading: "
         "How does i? => j\nheading: When k? => l\nheading: Which m? => n\n"},
    {.name =
         "a chapter of questions that count from its first to its last stands for itself",
     .markdown =
         "# Pump interview guide\n# Facts\n### What is f?\ng\n### Way of h\ni\n### Step "
         "1: j\nk\n### Step 2: l\nm\n### Step 3: n\no\n# Answers to interview "
         "questions\n### 1. What is a?\n- t\n### 2. Parts of b\n- t\n### 3. Uses of c\n- "
         "t\n### 4. Why d?\n- t\n### 5. Kinds of e\n- t\n",
     .cards = "heading: What is f? => g\nheading: What is a? => - t\nheading: Parts of b "
              "=> - t\nheading: Uses of c => - t\nheading: Why d? => - t\nheading: Kinds "
              "of e => - t\n"},
    {.name = "between labels that count, what is as high tells on, be it numbered",
     .markdown = "# Pumps\n## Question 1: What is a?\nb\n## Question 2: What is c?\nd\n### "
                 "Ways:\n## 1. **e**\nf\n## 2. **g**\nh\n# Wells\n## Question 3: What is "
                 "i?\nj\n## Question 4: What is k?\nl\n## Question 5: What is m?\nn\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d/### Ways:/## 1. "
              "**e**/f/## 2. **g**/h\nheading: What is i? => j\nheading: What is k? => "
              "l\nheading: What is m? => n\n"},
    {.name = "where questions are promised numbers are theirs if some set two against each "
             "other",
     .markdown = "# Pump interview questions\n## 1. Rotor vs stator\nb\n## 2. Kinds of "
                 "c\nd\n## 3. Layout of e\nf\n## 4. Valve vs tap\ng\n## 5. Worn h\ni\n",
     .cards = "heading: Rotor vs stator => b\nheading: Kinds of c => d\nheading: Layout of "
              "e => f\nheading: Valve vs tap => g\nheading: Worn h => i\n"},
    {.name = "names of chapters as high as the numbers do not speak against those",
     .markdown = "# Pump interview questions\n## Wheels\n## 1. What is a?\nb\n## 2. Kinds "
                 "of c\nd\n## Valves\n## 3. What is e?\nf\n## 4. Layout of g\nh\n## "
                 "Taps\n## 5. How does i turn?\nj\n## 6. Worn k\nl\n## 7. Torn m\nn\n",
     .cards =
         "heading: What is a? => b\nheading: Kinds of c => d\nheading: What is e? => "
         "f\nheading: Layout of g => h\nheading: How does i turn? => j\nheading: Worn k "
         "=> l\nheading: Torn m => n\n"},
    {.name = "behind a label that opens a file all tells on, however high, but references",
     .markdown = "### Q: What is a?\n**Answer:** b\n### Ways\nc\n## Older "
                 "ways\nd\n### References\n- e\n",
     .cards = "heading: What is a? => b/### Ways/c/## Older ways/d\n"},
    {.name = "unless there is another one",
     .markdown = "### Q: What is a?\nb\n### Ways\nc\n### Q: Why d?\ne\n",
     .cards = "heading: What is a? => b\nheading: Why d? => e\n"},
    {.name = "and so does what is higher, if no heading is that of a chapter",
     .markdown = "# Pumps\n## Question 1: What is a?\n### b\nc\n# D\ne\n# F\n## "
                 "g\nh\n## Question 2: What is i?\n## Question 3: What is j?\n# k\nl\n## "
                 "Question 4: What is m?\n## Question 5: What is n?\no\n",
     .cards = "heading: What is a? => ### b/c/# D/e/# F/## g/h\nheading: What is "
              "i?\nheading: What is j? => # k/l\nheading: What is m?\nheading: What is n? "
              "=> o\n"},
    {.name = "where some is, it is another one's",
     .markdown = "# Pumps\n## Question 1: What is a?\n### b\nc\n# D\ne\n# F\n## "
                 "g\nh\n## Question 2: What is i?\n# Wells\n## Question 3: What is "
                 "j?\nl\n## Question 4: What is m?\n## Question 5: What is n?\no\n",
     .cards = "heading: What is a? => ### b/c\nheading: What is i?\nheading: What is j? => "
              "l\nheading: What is m?\nheading: What is n? => o\n"},
    {.name = "unless one of them counts on",
     .markdown = "# Pumps\n## Question 1: What is a?\nb\n## 2. Why c?\nd\n## Parts\ne\n## "
                 "Tools\nf\n## Question 3: What is i?\nj\n## Question 4: What is "
                 "k?\nl\n## Question 5: What is m?\nn\n## Question 6: What is o?\np\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: What is i? => "
              "j\nheading: What is k? => l\nheading: What is m? => n\nheading: What is o? "
              "=> p\n"},
    {.name = "in a guide to interviews terms are asked among questions, a text below each "
             "and none above",
     .file = "pump-interview.md",
     .markdown = "# Pumps\n## Part 1\n### What is a?\n- it turns\n### B\n- it turns\n### C "
                 "and d\n- it turns\n### Why e?\n- it turns\n### F\n- it turns\n## Part "
                 "2\n### G of h\n- it turns\n### What is i?\n- it turns\n### J\n- it "
                 "turns\n### K\n- it turns\n### L\n- it turns\n## Part 3\n### M\n- it "
                 "turns\n### N\n- it turns\n### O\n- it turns\n### P\n- it turns\n",
     .cards = "heading: What is a? => - it turns\nheading: B => - it turns\nheading: C and "
              "d => - it turns\nheading: Why e? => - it turns\nheading: F => - it "
              "turns\nheading: G of h => - it turns\nheading: What is i? => - it "
              "turns\nheading: J => - it turns\nheading: K => - it turns\nheading: L => - "
              "it turns\nheading: M => - it turns\nheading: N => - it turns\nheading: O => "
              "- it turns\nheading: P => - it turns\n"},
    {.name = "numbers that count on make headings of two levels one series",
     .markdown = "# Pump questions\n## 1. Explain a\nb\n### 2. Rotor hot\n- "
                 "c\n### 3. Well dry\nd\n## 4. Describe e\nf\n### 5. Sand\ng\n",
     .cards = "heading: Explain a => b\nheading: Rotor hot => - c\nheading: Well dry "
              "=> d\nheading: Describe e => f\nheading: Sand => g\n"},
    {.name = "whatever line of hashes stands between",
     .markdown = "# Pump questions\n## 1. Explain "
                 "a\nb\n###################################################################"
                 "###\n### 2. Rotor hot\n- "
                 "c\n### 3. Well dry\nd\n## 4. Describe e\nf\n### 5. Sand\ng\n",
     .cards = "heading: Explain a => "
              "b/"
              "######################################################################"
              "\nheading: Rotor hot => - c\nheading: Well dry => d\nheading: Describe e => "
              "f\nheading: Sand => g\n"},
    {.name = "but not where each chapter begins to count anew",
     .markdown = "# Pump questions\n## 1. Valves\n### 1. Why a?\nb\n### 2. Why "
                 "c?\nd\n## 2. Rotors\n### 1. Why e?\nf\n### 2. Why g?\nh\n",
     .cards = "heading: Why a? => b\nheading: Why c? => d\nheading: Why e? => "
              "f\nheading: Why g? => h\n"},
    {.name = "nor where others of these levels have no number",
     .markdown =
         "# Pump questions\n## 1. Explain a\nb\n### 2. Rotor hot\n- "
         "c\n### 3. Well dry\nd\n## 4. Describe e\nf\n### 5. Sand\ng\n### Tools\nh\n",
     .cards = "heading: Explain a => b/### 2. Rotor hot/- c/### 3. Well dry/d\nheading: "
              "Describe e => "
              "f/### 5. Sand/g/### Tools/h\n"},
    {.name = "numbered chapters ask nothing above one that holds all questions with labels",
     .markdown =
         "# Pumps: guide and interview questions\n## 1. What is a pump?\na\n## 2. "
         "Rotors\nb\n## 3. Wells\nc\n## 4. How water flows\nd\n## 5. Seals\ne\n## 6. "
         "Sand\nf\n## 7. Tin\ng\n## 8. Zinc\nh\n## 9. What happens without a valve\ni\n## "
         "10. Interview questions & answers\n### Basics\n**Q1: Why e?**\n\n**A:** "
         "f\n\n**Q2: Why g?**\n\n**A:** h\n\n**Q3: Why i?**\n\n**A:** j\n\n### More\n**Q4: "
         "Why k?**\n\n**A:** l\n\n**Q5: Why m?**\n\n**A:** n\n",
     .cards = "heading: What is a pump? => a\nlabelled: Why e? => f\nlabelled: Why g? => "
              "h\nlabelled: Why i? => "
              "j\nlabelled: Why k? => l\nlabelled: Why m? => n\n"},
    {.name = "terms are asked where what stands below most of them begins with their words",
     .markdown =
         "# Pump interview questions\n### Valves\nA valve shuts.\n### Rotor (iron)\nRotor: "
         "it turns.\n### Wells\nIn depth, a well is a hole.\n### **Seals**\n*Seals* keep "
         "tight.\n### `vent`\n`vent` lets air in.\n### Casing\nThe casing is around "
         "it.\n### Shaft\nIt turns.\n### Sieve\nThe sieve holds sand.\n",
     .cards = "heading: Valves => A valve shuts.\nheading: Rotor (iron) => Rotor: it "
              "turns.\nheading: Wells => In depth, a well is a hole.\nheading: Seals => "
              "*Seals* keep tight.\nheading: `vent` => `vent` lets air in.\nheading: "
              "Casing => The casing is around it.\nheading: Shaft => It turns.\nheading: "
              "Sieve => The sieve holds sand.\n"},
    {.name = "but not where nothing promises questions",
     .markdown = "# Pumps\n### Valves\nA valve shuts.\n### Rotor (iron)\nRotor: it "
                 "turns.\n### Wells\nIn depth, a well is a hole.\n### **Seals**\n*Seals* "
                 "keep tight.\n### `vent`\n`vent` lets air in.\n### Casing\nThe casing is "
                 "around it.\n### Shaft\nIt turns.\n### Sieve\nThe sieve holds sand.\n",
     .cards = ""},
    {.name = "nor where links bear them",
     .markdown =
         "# Pump interview questions\n### Valves\n- [Valves](x.md): it is told there\n- "
         "[Its use](y.md)\n### "
         "Rotor (iron)\n- [Rotor (iron)](x.md): it is told there\n- [Its use](y.md)\n### "
         "Wells\n- "
         "[Wells](x.md)\n- [Its use](y.md)\n### Seals\n- [Seals](x.md): it is told "
         "there\n- [Its "
         "use](y.md)\n### vent\n- [vent](x.md): it is told there\n- [Its use](y.md)\n### "
         "Casing\n- "
         "[Casing](x.md)\n- [Its use](y.md)\n### Shaft\n- [Shaft](x.md): it is told "
         "there\n- [Its "
         "use](y.md)\n### Sieve\n- [Sieve](x.md): it is told there\n- [Its use](y.md)\n",
     .cards = ""},
    {.name = "nor where labels of fields do",
     .markdown = "# Pump interview questions\n### Valves\nField: Valves\n### Rotor "
                 "(iron)\nField: Rotor (iron)\n### Wells\nField: Wells\n### Seals\nField: "
                 "Seals\n### vent\nField: vent\n### Casing\nField: Casing\n### "
                 "Shaft\nField: Shaft\n### Sieve\nField: Sieve\n",
     .cards = ""},
    {.name = "nor where they are few beside what asks",
     .markdown = "# Pump interview questions\n### Valves\nA valve shuts.\n### Rotor "
                 "(iron)\nRotor: it turns.\n### Wells\nIn depth, a well is a hole.\n### "
                 "**Seals**\n*Seals* keep tight.\n### `vent`\n`vent` lets air in.\n### "
                 "Casing\nThe casing is around it.\n### Shaft\nIt turns.\n### Sieve\nThe "
                 "sieve holds sand.\n## What is asked\n1. What is a?\n2. What is b?\n3. "
                 "What is c?\n4. What is d?\n5. What is e?\n6. What is f?\n7. What is "
                 "g?\n8. What is h?\n9. What is i?\n10. What is j?\n11. What is k?\n12. "
                 "What is l?\n13. What is m?\n14. What is n?\n15. What is o?\n16. What is "
                 "p?\n17. What is q?\n18. What is r?\n19. What is s?\n20. What is t?\n",
     .cards =
         "list: What is a?\nlist: What is b?\nlist: What is c?\nlist: What is d?\nlist: "
         "What is e?\nlist: What is f?\nlist: What is g?\nlist: What is h?\nlist: What is "
         "i?\nlist: What is j?\nlist: What is k?\nlist: What is l?\nlist: What is "
         "m?\nlist: What is n?\nlist: What is o?\nlist: What is p?\nlist: What is "
         "q?\nlist: What is r?\nlist: What is s?\nlist: What is t?\n"},
    {.name = "where chapters have a text of their own they are parts of it, but for what "
             "asks",
     .file = "pump-interview.md",
     .markdown =
         "# Pumps\n## Part 1\nIt is told.\n### What is a?\n- it turns\n### B\n- it "
         "turns\n### C and d\n- it turns\n### Why e?\n- it turns\n### F\n- it turns\n## "
         "Part 2\nIt is told.\n### G of h\n- it turns\n### What is i?\n- it turns\n### "
         "J\n- it turns\n### K\n- it turns\n### L\n- it turns\n## Part 3\nIt is told.\n### "
         "M\n- it turns\n### N\n- it turns\n### O\n- it turns\n### P\n- it turns\n",
     .cards = "heading: What is a? => - it turns\nheading: Why e? => - it turns\nheading: "
              "What is "
              "i? => - it turns\n"},
    {.name = "and so they are where nothing says what the guide is for",
     .file = "pump.md",
     .markdown = "# Pumps\n## Part 1\n### What is a?\n- it turns\n### B\n- it turns\n### C "
                 "and d\n- it turns\n### Why e?\n- it turns\n### F\n- it turns\n## Part "
                 "2\n### G of h\n- it turns\n### What is i?\n- it turns\n### J\n- it "
                 "turns\n### K\n- it turns\n### L\n- it turns\n## Part 3\n### M\n- it "
                 "turns\n### N\n- it turns\n### O\n- it turns\n### P\n- it turns\n",
     .cards = ""},
    {.name = "headings that do not ask part the answer of one as high that nothing else "
             "answers",
     .markdown = "# Pump interview questions\n#### What is a?\nb\n#### Which parts are "
                 "there?\n#### Rotor\nc\n#### Stator\nd\n#### Explain e.\nf\n#### Seals of "
                 "pumps\ng\n#### How do you start it?\nh\n#### The following steps start "
                 "it:\ni\n#### Why j?\n#### Steam\nk\n#### Wind\nl\n#### What is m?\nn\n",
     .cards = "heading: What is a? => b\nheading: Which parts are there? => #### "
              "Rotor/c/#### Stator/d\nheading: Explain e. => f\nheading: Seals of pumps "
              "=> g\nheading: How do you start it? => h/#### The following steps start "
              "it:/i\nheading: Why j? => #### Steam/k/#### Wind/l\nheading: What is m? "
              "=> n\n"},
    {.name = "where others that ask have nothing below them either they are questions",
     .markdown =
         "# Pump interview questions\n#### What is a?\nb\n#### Which parts are "
         "there?\n#### Rotor\nc\n#### Stator\nd\n#### Explain e.\nf\n#### How do you "
         "start it?\n#### Why j?\n#### Steam\nk\n#### Wind\nl\n#### What is m?\nn\n",
     .cards =
         "heading: What is a? => b\nheading: Which parts are there?\nheading: Rotor => "
         "c\nheading: Stator => d\nheading: Explain e. => f\nheading: How do you start "
         "it?\nheading: Why j?\nheading: Steam => k\nheading: Wind => l\nheading: What "
         "is m? => n\n"},
    {.name = "the title of a guide is none of its questions, though they stand as high",
     .markdown = "# Pump interview questions\nPumps are everywhere.\n# What is a?\nb\n# "
                 "What is c?\nd\n# Pump seals\ne\n# Why f?\ng\n# How do h?\ni\n# Who "
                 "j?\nk\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Pump seals => "
              "e\nheading: Why f? => g\nheading: How do h? => i\nheading: Who j? => k\n"},
    {.name = "a list that answers a heading among others that ask is none of questions, "
             "whatever words are in it",
     .file = "interview/pump.md",
     .markdown =
         "# 泵\n### 泵和阀的区别\n1. 泵 比较两端压力是否相同：\n\n    a\n\n2. 阀 "
         "比较两端压力是否相等，不能覆盖\n\n### 什么是泵？\nb\n### 泵和管的区别\nc\n### "
         "列出常用的泵\nd\n### 泵的方式\ne\n### 为什么用泵？\nf\n",
     .cards =
         "heading: 泵和阀的区别 => 1. 泵 比较两端压力是否相同：//    a//2. 阀 "
         "比较两端压力是否相等，不能覆盖\nheading: 什么是泵？ => b\nheading: 泵和管的区别 "
         "=> c\nheading: 列出常用的泵 => d\nheading: 泵的方式 => e\nheading: 为什么用泵？ "
         "=> f\n"},
    {.name = "numbers that begin anew below questions count parts of their answers",
     .markdown =
         "# Pump interview questions\n## What is a?\nb\n## What is c?\nd\n## How do "
         "pumps fail?\n#### 1. Rust\ne\n#### 2. Why sand?\nf\n#### 3. Ice\ng\n## How do "
         "they start?\n#### 1. Steam\nh\n#### 2. Wind\ni\n#### 3. Which else?\nj\n",
     .cards =
         "heading: What is a? => b\nheading: What is c? => d\nheading: How do pumps fail? "
         "=> #### 1. Rust/e/#### 2. Why sand?/f/#### 3. Ice/g\nheading: How do they start? "
         "=> "
         "#### 1. Steam/h/#### 2. Wind/i/#### 3. Which else?/j\n"},
    {.name = "what sets words of traditional Chinese against each other asks",
     .file = "interview.md",
     .markdown = "# 面試\n1. 試說明閥門的用途。\n    - a\n2. 請問 b 好用\n    - c\n3. d 和 "
                 "e 的差別\n    - f\n",
     .cards = "list: 試說明閥門的用途。 => - a\nlist: 請問 b 好用 => - c\nlist: d 和 e "
              "的差別 => - f\n"},
    {.name = "siblings: problems of a judge are exercises where code solves them",
     .markdown =
         "# Heaps\n## Template\n```c\na\n```\n## Kind 1: top k (LeetCode 703)\n### "
         "Question\nb\n\nc\n### 思路\nd\n```c\ne\n```\n## [21. "
         "Merge](https://leetcode.com/problems/merge)\n```c\nf\n```\n## Stone, 力扣 "
         "1046\ng\n```c\nh\n```\n## LC 5 at sea\ni\n## Costs\nj\n",
     .cards =
         "heading: Kind 1: top k (LeetCode 703)//b//c => ### 思路/d/```c/e/```\nheading: "
         "Merge => ```c/f/```\nheading: Stone, 力扣 1046 => g/```c/h/```\n"},
    {.name = "numbers that run on are those of notes where only the place speaks of "
             "interviews",
     .place = "interview",
     .markdown = "## 1. A\na\n## 2. B\nb\n## 3. C\nc\n## 4. D\nd\n## 5. E\ne\n"
                 "## 6. F\nf\n## 7. G\ng\n## 8. H\nh\n## 9. I\ni\n## 10. J\nj\n"
                 "## 11. K\nk\n## 12. L\nl\n## 13. M\nm\n",
     .cards = ""},
    {.name = "unless some of them are requests",
     .place = "interview",
     .markdown =
         "## 1. Find a\na\n## 2. B\nb\n## 3. Explain c\nc\n## 4. D\nd\n## 5. E\ne\n"
         "## 6. Describe f\nf\n## 7. G\ng\n## 8. Write h\nh\n## 9. I\ni\n## 10. J\nj\n"
         "## 11. K\nk\n## 12. L\nl\n",
     .cards = "heading: Find a => a\nheading: B => b\nheading: Explain c => c\nheading: D "
              "=> d\nheading: E => e\nheading: Describe f => f\nheading: G => g\nheading: "
              "Write h => h\nheading: I => i\nheading: J => j\nheading: K => "
              "k\nheading: L => l\n"},
    {.name = "a solution that counts on is the next part of the same text",
     .place = "interview",
     .markdown = "# Wet pumps\n## 1. Task\nFind the wet ones.\n## 2. Idea\nLook below "
                 "each.\n## 3. Solution\n```sql\na\n```\n",
     .cards = ""},
    {.name = "one that leads back to where the guide is entered is no question",
     .file = "questions.md",
     .markdown =
         "## [Main page](../README.md)\n# Pump questions\n## What is a?\nb\n## What "
         "is c?\nd\n## What is e?\nf\n## What is g?\nh\n## What is i?\nj\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\nheading: What is g? => h\nheading: What is i? => j\n"},
    {.name = "numbers drawn as keys are some where they run on beyond ten",
     .file = "questions.md",
     .markdown = "# Questions\n"
                 "## 1\uFE0F\u20E3 ta\nn1\n"
                 "## 2\uFE0F\u20E3 tb\nn2\n"
                 "## 3\uFE0F\u20E3 tc\nn3\n"
                 "## 4\uFE0F\u20E3 td\nn4\n"
                 "## 5\uFE0F\u20E3 te\nn5\n"
                 "## 6\uFE0F\u20E3 tf\nn6\n"
                 "## 7\uFE0F\u20E3 tg\nn7\n"
                 "## 8\uFE0F\u20E3 th\nn8\n"
                 "## 9\uFE0F\u20E3 ti\nn9\n"
                 "## 1\uFE0F\u20E30\uFE0F\u20E3 tj\nn10\n"
                 "## 1\uFE0F\u20E31\uFE0F\u20E3 tk\nn11\n"
                 "## 1\uFE0F\u20E32\uFE0F\u20E3 tl\nn12\n",
     .cards = "heading: ta => n1\n"
              "heading: tb => n2\n"
              "heading: tc => n3\n"
              "heading: td => n4\n"
              "heading: te => n5\n"
              "heading: tf => n6\n"
              "heading: tg => n7\n"
              "heading: th => n8\n"
              "heading: ti => n9\n"
              "heading: tj => n10\n"
              "heading: tk => n11\n"
              "heading: tl => n12\n"},
    {.name = "keys that count a few are those of steps",
     .file = "questions.md",
     .markdown = "# Questions\n## What is a?\nb\n### 1\uFE0F\u20E3 c\nd\n### "
                 "2\uFE0F\u20E3 e\nf\n## What is g?\nh\n",
     .cards = "heading: What is a? => b/### 1\uFE0F\u20E3 c/d/### 2\uFE0F\u20E3 "
              "e/f\nheading: What is g? => h\n"},
    {.name = "keys before what asks are no part of it",
     .markdown = "# Notes\n## 1\uFE0F\u20E3 What is a?\nb\n## 2\uFE0F\u20E3 What is "
                 "c?\nd\n## \U0001F51F What is e?\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\n"},
    {.name = "requests in other languages: infinitives, polite ones, the verb at the end",
     .markdown = "# Notatki\n## Omówić a i b\nc\n## Proszę porównać d\ne\n## f "
                 "kavramını açıklayınız\ng\n",
     .cards = "heading: Omówić a i b => c\nheading: Proszę porównać d => e\nheading: f "
              "kavramını açıklayınız => g\n"},
    {.name =
         "siblings: in a series of labels one right above a heading that asks is no name",
     .markdown = "# Pumps\n## Question 1: parts\na\n## Question 2: speed\n### Question: it "
                 "is slow\nb\n### Cure\nc\n## Question 3: heat\n### What is heat?\nd\n",
     .cards = "heading: parts => a\nheading: speed => ### Question: it is slow/b/### "
              "Cure/c\nheading: heat => ### What is heat?/d\n"},
    {.name = "siblings: labels that count from 1 again below one are parts of its answer",
     .markdown = "# Pumps\n## Question 1: parts\na\n## Question 2: trouble\nb\n### "
                 "Question 1: noise\nc\n### Question 2: heat\nd\n### Question 3: "
                 "rust\ne\n## Question 3: price\nf\n",
     .cards = "heading: parts => a\nheading: trouble => b/### Question 1: noise/c/### "
              "Question 2: heat/d/### Question 3: rust/e\nheading: price => f\n"},
    {.name = "siblings: unless they count on from it, for that is a slip",
     .markdown = "# Pumps\n## Question 1: parts\na\n## Question 2: trouble\nb\n### "
                 "Question 3: noise\nc\n## Question 4: price\nd\n",
     .cards = "heading: parts => a\nheading: trouble => b\nheading: noise => c\nheading: "
              "price => d\n"},
    {.name = "siblings: one at the end of notes keeps its questions to itself",
     .markdown =
         "# Pumps\n## Parts\n### Piston\na\n### Valve\nb\n### Shaft\nc\n### Seal\nd\n"
         "## Interview questions\n### 1. What is a?\ne\n### 2. Why b?\nf\n"
         "### 3. How does c work?\ng\n### 4. Which d?\nh\n",
     .cards =
         "heading: What is a? => e\nheading: Why b? => f\nheading: How does c work? => "
         "g\nheading: Which d? => h\n"},
    {.name = "siblings: what numbers from 1 on stands there need not ask throughout",
     .markdown = "# Notes\n## Valve\na\n## 面试题\n### 1. 什么是 a\nb\n### 2. a 的内存\nc\n"
                 "### 3. 为什么用 a\nd\n### 4. 谈谈 a\ne\n## Shaft\nf\n## Seal\ng\n",
     .cards = "heading: 什么是 a => b\nheading: a 的内存 => c\nheading: 为什么用 a => "
              "d\nheading: 谈谈 a => e\n"},
    {.name = "siblings: its numbered topics are none",
     .markdown = "# Notes\n## Questions by topic\n### 1. Valve\na\n### 2. Shaft\nb\n### 3. "
                 "Seal\nc\n",
     .cards = ""},
    {.name = "siblings: problems are no questions",
     .markdown =
         "# Notes\n## 缓存问题\n### 缓存穿透\na\n### 为什么雪崩？\nb\n### 怎么解决？\n"
         "c\n### 并发\nd\n",
     .cards = ""},
    {.name = "siblings: in a place of interviews most of its headings ask",
     .place = "interview",
     .markdown =
         "# Notes\n## A\n### B\na\n### C\nb\n### D\nc\n## E\n### Why f?\nd\n### Why "
         "g?\ne\n### Why h?\nf\n",
     .cards = "heading: Why f? => d\nheading: Why g? => e\nheading: Why h? => f\n"},
    {.name = "siblings: elsewhere that is rhetoric",
     .markdown =
         "# Notes\n## A\n### B\na\n### C\nb\n### D\nc\n## E\n### Why f?\nd\n### Why "
         "g?\ne\n### Why h?\nf\n",
     .cards = ""},
    {.name = "siblings: one heading among many does, if its mark ends it",
     .place = "interview",
     .markdown = "# Pumps\n## A\na\n## B\nb\n## Why does c leak?\nd\n## E\ne\n## F\nf\n## "
                 "G\ng\n### Step 2: Why seal h?\ni\n### J\nj\n### K\nk\n### Steam "
                 "(?)\nl\n### M\nm\n### N\nn\n### O\no\n",
     .cards = "heading: Why does c leak? => d\n"},
    {.name = "siblings: on a page that leads to others it is rhetoric",
     .file = "README.md",
     .place = "interview",
     .markdown =
         "# Pumps\n## A\na\n## B\nb\n## Why does c leak?\nd\n## E\ne\n## F\nf\n## G\ng\n",
     .cards = ""},
    {.name = "siblings: but where some such heading asks what a thing is",
     .file = "README.md",
     .place = "interview/pumps",
     .markdown = "# Pumps\n## A\na\n## Why does c leak?\nd\n## E\ne\n## F\nf\n## What is a "
                 "g?\ng\n## H\nh\n## I\ni\n",
     .cards = "heading: Why does c leak? => d\nheading: What is a g? => g\n"},
    {.name = "siblings: other than the page",
     .file = "README.md",
     .place = "interview/pumps",
     .markdown = "# Bombas\n## A\na\n## ¿Qué es esto?\nd\n## E\ne\n## ¿Por qué gotea "
                 "c?\nf\n## F\nf\n## H\nh\n## I\ni\n",
     .cards = ""},
    {.name = "siblings: it may be emphasised, or one word that asks for another",
     .place = "interview",
     .markdown = "# Pumps\n## A\na\n## B\nb\n## 🔩 **Why does c leak?**\nd\n## E\ne\n## "
                 "F\nf\n## G\ng\n## RAM란?\nh\n## I\ni\n## J\nj\n## Steam?\nk\n",
     .cards = "heading: **Why does c leak?** => d\nheading: RAM란? => h\n"},
    {.name = "siblings: words of Chinese do as well that name what for",
     .place = "interview",
     .markdown = "# 泵\n## 甲\na\n## 什么是叶轮泵\nb\n## 乙\nc\n## 为什么需要\nd\n## "
                 "油泵与水泵的区别\ng\n## 丙\nh\n## "
                 "丁\ni\n## 戊\nj\n## 己\nk\n## 庚\nl\n## 辛\nl\n",
     .cards = "heading: 什么是叶轮泵 => b\nheading: 油泵与水泵的区别 => g\n"},
    {.name = "siblings: be it why",
     .place = "interview",
     .markdown = "# 泵\n## 甲\na\n## 乙\nc\n## 为什么油泵会漏油\nd\n## 两者的区别\ng\n## "
                 "丙\nh\n## 丁\ni\n## 戊\nj\n## 己\nk\n",
     .cards = "heading: 为什么油泵会漏油 => d\n"},
    {.name = "siblings: what it only announces is told elsewhere",
     .place = "interview",
     .markdown = "# Pumps\n## A\na\n## B\nb\n## Why does c leak?\n**Two seals fail:**\n## "
                 "E\ne\n## F\nf\n## G\ng\n",
     .cards = ""},
    {.name = "siblings: so is it beside a chapter of questions",
     .place = "interview",
     .markdown = "# Pumps\n## A\na\n## What is a b?\nb\n## C\nc\n## D\nd\n## E\ne\n## "
                 "F\nf\n## Interview Questions\n### Why g?\ng\n### Why h?\nh\n### Why "
                 "i?\ni\n",
     .cards = "heading: What is a b? => b\nheading: Why g? => g\nheading: Why h? => "
              "h\nheading: Why i? => i\n"},
    {.name = "siblings: it takes nothing from a file that is a question",
     .file = "why-pumps-leak.md",
     .place = "interview-questions",
     .markdown = "# Why do pumps leak?\n## A\na\n## B\nb\n## Why does c leak?\nd\n## "
                 "E\ne\n## F\nf\n",
     .cards =
         "file: Why do pumps leak? => ## A/a/## B/b/## Why does c leak?/d/## E/e/## F/f\n"},
    {.name = "siblings: so it is beside what a project says of itself",
     .place = "interview",
     .markdown = "# Tool\n## A\n### B\na\n### C\nb\n### D\nc\n## Trouble\n### No file?\nd\n"
                 "### No colour?\ne\n### No luck?\nf\n### Need help?\ng\n",
     .cards = ""},
    {.name = "siblings: in such a place headings ask beside a level of questions, too, but "
             "those below one",
     .place = "interview",
     .markdown =
         "# Pumps\n## Oil\na\n## What is b?\nc\n### Which d?\ne\n## Seals\n### What is "
         "f?\ng\n### Wear\n#### Why does h leak?\ni\n#### Why does j run?\nk\n#### Which "
         "l drips?\nm\n## What does n do?\no\n",
     .cards = "heading: What is b? => c/### Which d?/e\nheading: What is f? => g\nheading: "
              "Why does h leak? => i\nheading: Why does j run? => k\nheading: Which l "
              "drips? => m\nheading: What does n do? => o\n"},
    {.name = "siblings: elsewhere only the level of questions holds any",
     .markdown =
         "# Pumps\n## Oil\na\n## What is b?\nc\n### Which d?\ne\n## Seals\n### What is "
         "f?\ng\n### Wear\n#### Why does h leak?\ni\n#### Why does j run?\nk\n#### Which "
         "l drips?\nm\n## What does n do?\no\n",
     .cards = "heading: Why does h leak? => i\nheading: Why does j run? => k\nheading: "
              "Which l drips? => m\n"},
    {.name = "siblings: below a question it is a part of the answer",
     .place = "interview",
     .markdown = "# What is a valve?\na\n## Parts\n### B\nb\n### C\nc\n### D\nd\n## "
                 "Details\n### Why b?\nc\n### Why d?\ne\n### Why "
                 "f?\ng\n",
     .cards = "file: What is a valve? => a/## Parts/### B/b/### C/c/### D/d/## Details/### "
              "Why b?/c/### Why d?/e/### Why "
              "f?/g\n"},
    {.name = "siblings: requests alone need a promise of more than the chapter",
     .markdown =
         "# Primer\na\n## Parts\n### B\nb\n### C\nc\n### D\nd\n## Interview questions\n### "
         "Design a valve\nb\n### Design a "
         "pump\nc\n### Design a dam\nd\n### Design a lock\ne\n### Design a well\nf\n",
     .cards = ""},
    {.name =
         "siblings: what follows each question in the same words is a part of its answer",
     .markdown = "# Pump questions\n## What is a valve?\na\n## Explanation\nb\n## In "
                 "short\nc\n## Why a "
                 "shaft?\nd\n## Explanation\ne\n## In short\nf\n## Which "
                 "seal?\ng\n## Explanation\nh\n## In short\ni\n",
     .cards = "heading: What is a valve? => a/## Explanation/b/## In short/c\nheading: Why "
              "a shaft? => d/## Explanation/e/## In short/f\nheading: Which seal? => "
              "g/## Explanation/h/## In short/i\n"},
    {.name = "siblings: what asks in the same words below questions is their answer",
     .markdown =
         "# Pump interview questions\n## 1. What is the float?\n### What is it?\na0\n### "
         "When to use it?\nb0\n## 2. Why a cam?\n### What is it?\na1\n### When to use "
         "it?\nb1\n## 3. The rod\n### What is it?\na2\n### When to use it?\nb2\n## 4. Why "
         "a lid?\n### What is it?\na3\n### When to use it?\nb3\n## 5. The jet\n### What is "
         "it?\na4\n### When to use it?\nb4\n",
     .cards = "heading: What is the float? => ### What is it?/a0/### When to use "
              "it?/b0\nheading: Why a cam? => ### What is it?/a1/### When to use "
              "it?/b1\nheading: The rod => ### What is it?/a2/### When to use "
              "it?/b2\nheading: Why a lid? => ### What is it?/a3/### When to use "
              "it?/b3\nheading: The jet => ### What is it?/a4/### When to use it?/b4\n"},
    {.name = "siblings: what a few of many questions have in common is a chapter",
     .markdown = "# Pump questions\n## What is a?\na\n## Which b?\nb\n## Mixed\nc\n## Why "
                 "d?\nd\n## Which e?\ne\n## Mixed\nf\n## Why g?\ng\n## What is "
                 "h?\nh\n## Mixed\ni\n## What is j?\nj\n",
     .cards = "heading: What is a? => a\nheading: Which b? => b\nheading: Why d? => "
              "d\nheading: Which e? => e\nheading: Why g? => g\nheading: What is h? => "
              "h\nheading: What is j? => j\n"},
    {.name = "siblings: what closes a guide is no question among those that ask",
     .markdown =
         "# 水泵面试题\n## 什么是阀？\na\n## 为什么用轴？\nb\n## 如何密封？\nc\n"
         "## 有哪些泵？\nd\n## 怎么启动？\ne\n## 阀与轴的区别？\nf\n## 写在最后\ng\n## "
         "参考资料\nh\n## 面试结束\ni\n",
     .cards =
         "heading: 什么是阀？ => a\nheading: 为什么用轴？ => b\nheading: 如何密封？ => "
         "c\nheading: 有哪些泵？ => d\nheading: 怎么启动？ => e\nheading: "
         "阀与轴的区别？ => f\n"},
    {.name = "siblings: nor is what closes it in English",
     .markdown =
         "# Pump questions\n### 1. What is a?\nb\n### 2. Why c?\nd\n### 3. Which e?\nf\n"
         "### 4. How g?\nh\n### 5. Is it i?\nj\n### 6. Who k?\nl\n### 7. When m?\nn\n"
         "### Closing Notes\no\n### Bonus content\np\n### END\nq\n",
     .cards =
         "heading: What is a? => b\nheading: Why c? => d\nheading: Which e? => f\nheading: "
         "How g? => h\nheading: Is it i? => j\nheading: Who k? => l\nheading: When m? => "
         "n\n"},
    {.name = "series: words ask without a mark in some languages",
     .markdown =
         "# 泵\n## 什么是泵\na\n## 为什么需要泵\nb\n## 泵有哪些种类\nc\n## 小史\nd\n",
     .cards =
         "heading: 什么是泵 => a\nheading: 为什么需要泵 => b\nheading: 泵有哪些种类 => "
         "c\n"},
    {.name = "series: below a title that asks they explain",
     .markdown = "# 泵和阀有什么区别？\n## 什么是泵\na\n## 什么是阀\nb\n## 二者的区别\nc\n",
     .cards = "file: 泵和阀有什么区别？ => ## 什么是泵/a/## 什么是阀/b/## 二者的区别/c\n"},
    {.name = "siblings: in a place of questions half of them may ask without a mark",
     .place = "Pump questions",
     .markdown = "# Pumps\n## 对泵的理解\na\n## 泵讲一下\nb\n## 聊一聊阀\nc\n## "
                 "说一说泵\nd\n## 阀做什么\ne\n## 泵\nf\n## 阀\ng\n",
     .cards = "heading: 对泵的理解 => a\nheading: 泵讲一下 => b\nheading: 聊一聊阀 => "
              "c\nheading: 说一说泵 => d\nheading: 阀做什么 => e\n"},
    {.name = "siblings: elsewhere they are notes",
     .place = "Pump notes",
     .markdown = "# Pumps\n## 对泵的理解\na\n## 泵讲一下\nb\n## 聊一聊阀\nc\n## "
                 "说一说泵\nd\n## 阀做什么\ne\n## 泵\nf\n## 阀\ng\n## 我的理解\nh\n## "
                 "水\ni\n",
     .cards = ""},
    {.name = "siblings: where most stand above nothing all are questions without answers",
     .markdown =
         "# Pump questions\n## Valves\n### What is a?\n### Why b?\n### The seal\n### "
         "Which c?\n## Shafts\n### How d?\n### Is it e?\n### The gland\n",
     .cards = "heading: What is a?\nheading: Why b?\nheading: The seal\nheading: Which "
              "c?\nheading: How d?\nheading: Is it e?\nheading: The gland\n"},
    {.name = "siblings: where most are answered one above nothing is a topic",
     .markdown = "# Pump questions\n### What is a?\nb\n### Why c?\nd\n### The seal\n### "
                 "Which e?\nf\n### How g?\nh\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: Which e? => "
              "f\nheading: How g? => h\n"},
    {.name = "siblings: what tells of the page is no question",
     .markdown =
         "# Pump questions\n## Explain a\nb\n## Describe c\nd\n## Design a pump\ne\n"
         "## Name two seals\nf\n## List them\ng\n## Design Patterns\nh\n## How to use "
         "this repository\ni\n## Why j?\nk\n",
     .cards =
         "heading: Explain a => b\nheading: Describe c => d\nheading: Design a pump => "
         "e\nheading: Name two seals => f\nheading: List them => g\nheading: Design "
         "Patterns => h\nheading: Why j? => k\n"},
    {.name = "siblings: chapters of an article of which one holds the questions are none",
     .place = "Interview",
     .markdown = "# Pumps\n## 1. Idea\nx\n## 2. Parts\nx\n## 3. Use\nx\n## 4. "
                 "Limits\nx\n## 5. Cost\nx\n## 6. Wear\nx\n## 7. Signs\nx\n## 8. "
                 "Tools\nx\n## 9. Care\nx\n## 10. Spares\nx\n## 11. Safety\nx\n## 12. "
                 "Interview questions\n- What is a?\n- Why b?\n- Which c?\n",
     .cards = "list: What is a?\nlist: Why b?\nlist: Which c?\n"},
    {.name = "siblings: nor are chapters with parts",
     .place = "Interview",
     .markdown = "# Pumps\n## 1. Idea\nx\n## 2. Parts\nx\n## 3. Use\nx\n## 4. "
                 "Limits\nx\n## 5. Cost\nx\n## 6. Wear\nx\n## 7. Signs\nx\n## 8. "
                 "Tools\nx\n## 9. Care\nx\n## 10. Spares\nx\n## 11. Safety\nx\n## 12. "
                 "Oil\n### 12.1 Kinds\na\n## 13. Water\n### 13.1 Kinds\nb\n",
     .cards = ""},
    {.name = "label: a frame may hold a number of several parts",
     .markdown = "## Pumps\n**【扩展 14-1】a 的作用**\n\nb\n\n**c "
                 "的特点：**\n\nd\n\n**【扩展14-2】e**\n\nf\n",
     .cards = "labelled: a 的作用 => b//**c 的特点：**//d\nlabelled: e => f\n"},
    {.name = "between a question with nothing below and the next number higher headings "
             "answer",
     .markdown =
         "# Pumps\n## 1. What is a?\nb\n## 2. Which c are there?\n# "
         "Small ones\nd\n### Cheap\ne\n# Large ones\nf\n## 3. What is g?\nh\n# see "
         "the folder i for more.\n## 4. What is j?\nk\n# Wind\n## 5. What is l?\nm\n",
     .cards = "heading: What is a? => b\nheading: Which c are there? => # Small "
              "ones/d/### Cheap/e/# Large ones/f\nheading: What is g? => h\nheading: What "
              "is j? => k\nheading: What is l? => m\n"},
    {.name = "who asks in quotes is no part of the question, nor are marks left of a label",
     .markdown =
         "# Interview\n### **👨‍💼 Tech lead:** \"Why a?\"\nb\n### 🎯 **Question: "
         "Why c?**\nd\n### 🎯 **Question: Why e?** *(in short)*\nf\n### HR: \"Why "
         "g?\"\nh\n### Compare: \"Why i?\" and \"Why j?\"\nk\n",
     .cards = "heading: Why a? => b\nheading: Why c? => d\nheading: Why e? => f\nheading: "
              "Why g? => h\nheading: Compare: \"Why i?\" and \"Why j?\" => k\n"},
    {.name = "parts: what the same labels tell below each heading is asked for by its name",
     .file = "interview.md",
     .markdown = "## Valve\n**Definition:** a\n\n**Tip:** b\n## Pump\n**Definition:** "
                 "c\n\n**Tip:** d\n## Tank\n**Definition:** e\n\n**Tip:** f\n## "
                 "Links\ng\n",
     .cards = "heading: Valve => **Definition:** a//**Tip:** b\nheading: Pump => "
              "**Definition:** c//**Tip:** d\nheading: Tank => **Definition:** e//**Tip:** "
              "f\n"},
    {.name = "parts: they may ask, the first of them what it is",
     .markdown = "# Pumps for interviews\n## Valve\n**What is it?** a\n\n**Why know it?** "
                 "b\n## Pump\n**What is it?** c\n\n**Why know it?** d\n## Tank\n**What is "
                 "it?** e\n\n**Why know it?** f\n",
     .cards = "heading: Valve => **What is it?** a//**Why know it?** b\nheading: Pump => "
              "**What is it?** c//**Why know it?** d\nheading: Tank => **What is it?** "
              "e//**Why know it?** f\n"},
    {.name = "parts: in the items of a list, and in any file that speaks of interviews",
     .markdown = "From my interview notes.\n\n## Valve\n- **Explicación**: a\n- Ejemplo: "
                 "b\n## Pump\n- **Explicación**: c\n- Ejemplo: d\n## Tank\n- "
                 "**Explicación**: e\n- Ejemplo: f\n## Pipe\n- **Explicación**: g\n- "
                 "Ejemplo: h\n",
     .cards = "heading: Valve => - **Explicación**: a/- Ejemplo: b\nheading: Pump => - "
              "**Explicación**: c/- Ejemplo: d\nheading: Tank => - **Explicación**: e/- "
              "Ejemplo: f\nheading: Pipe => - **Explicación**: g/- Ejemplo: h\n"},
    {.name = "parts: as headings, too",
     .file = "interview.md",
     .markdown = "# Water\n## Valve\n### Definition\na\n### Example\nb\n## Pump\n### "
                 "Definition\nc\n### Example\nd\n## Tank\n### Definition\ne\n### "
                 "Example\nf\n",
     .cards = "heading: Valve => ### Definition/a/### Example/b\nheading: Pump => ### "
              "Definition/c/### Example/d\nheading: Tank => ### Definition/e/### "
              "Example/f\n"},
    {.name = "parts: the first of them says that it begins the answer",
     .file = "interview.md",
     .markdown = "## Valve\n**Definition:**\n\na\n\n**Tip:** b\n## "
                 "Pump\n**Definition:**\n\nc\n\n**Tip:** d\n## "
                 "Tank\n**Definition:**\n\ne\n\n**Tip:** f\n## "
                 "Pipe\n**Definition:**\n\ng\n\n**Tip:** h\n",
     .cards = "heading: Valve => a//**Tip:** b\nheading: Pump => c//**Tip:** d\nheading: "
              "Tank => e//**Tip:** f\nheading: Pipe => g//**Tip:** h\n"},
    {.name = "parts: those of a record are no answer",
     .file = "interview.md",
     .markdown = "## Valve\n**Author:** a\n\n**Year:** b\n## Pump\n**Author:** "
                 "c\n\n**Year:** d\n## Tank\n**Author:** e\n\n**Year:** f\n## "
                 "Pipe\n**Author:** g\n\n**Year:** h\n",
     .cards = ""},
    {.name = "answered: below a heading that says so all numbers from 1 on are questions",
     .file = "pump-interview.md",
     .markdown = "# Pump interview\n## Ideas\n### Water\na\n### Wind\nb\n## Answers to "
                 "common interview questions\n### 1. Tools for pipes:\nc\n### 2. Types of "
                 "valves:\nd\n### 3. Ways to oil\ne\n### 4. Parts of pumps\nf\n### 5. Work "
                 "of wheels\ng\n",
     .cards = "heading: Tools for pipes: => c\nheading: Types of valves: => d\nheading: "
              "Ways to oil => e\nheading: Parts of pumps => f\nheading: Work of wheels => "
              "g\n"},
    {.name = "closing: sections that all lead back are a series in a place of interviews",
     .place = "tech-interview/contents",
     .markdown =
         "# Pumps\n## Water\na\n\n> :up:[Top](#pumps) [Home](https://pump)\n\n## "
         "Wind\nb\n\n> :up:[Top](#pumps) [Home](https://pump)\n\n## What is oil?\nc\n\n> "
         ":up:[Top](#pumps) [Home](https://pump)\n\n## Sand\nd\n\n> :up:[Top](#pumps) "
         "[Home](https://pump)\n\n## Who is e?\nf\n\n> :up:[Top](#pumps) "
         "[Home](https://pump)\n\n## Steam\ng\n\n> :up:[Top](#pumps) "
         "[Home](https://pump)\n\n## Why h?\ni\n",
     .cards =
         "heading: Water => a\nheading: Wind => b\nheading: What is oil? => "
         "c\nheading: Sand => d\nheading: Who is e? => f\nheading: Steam => g\nheading: "
         "Why h? => i\n"},
    {.name = "closing: where contents name them, too, none of them needs to ask",
     .place = "tech-interview",
     .markdown =
         "# Pumps\n- [Water](#water)\n- [Wind](#wind)\n- [Oil](#oil)\n- [Sand](#sand)\n- "
         "[Steam](#steam)\n- [Rain](#rain)\n\n## Water\na\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Wind\nb\n\n[Top](#pumps)\n\n<br>\n\n## Oil\nc\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Sand\nd\n\n[Top](#pumps)\n\n<br>\n\n## Steam\ne\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Rain\nf\n\n[Top](#pumps)\n\n<br>\n\n",
     .cards = "heading: Water => a\nheading: Wind => b\nheading: Oil => c\nheading: Sand "
              "=> d\nheading: Steam => e\nheading: Rain => f\n"},
    {.name = "closing: where half of the few that contents name ask, the others do as well",
     .place = "tech-interview",
     .markdown =
         "# Pumps\n- [Water, in short](#water)\n- [What is wind?](#wind)\n- [Who oils "
         "it?](#oil)\n- [Kinds of sand](#sand)\n\n## Water, in "
         "short\n\na\n\n[Top](#pumps)\n\n## What is wind?\n\nb\n\n[Top](#pumps)\n\n## "
         "Who oils it?\n\nc\n\n[Top](#pumps)\n\n## Kinds of sand\n\nd\n",
     .cards = "heading: Water, in short => a\nheading: What is wind? => b\nheading: Who "
              "oils it? => c\nheading: Kinds of sand => d\n"},
    {.name = "closing: where they lead nowhere back, only those ask that do so themselves",
     .place = "tech-interview",
     .markdown =
         "# Pumps\n- [Water, in short](#water)\n- [What is wind?](#wind)\n- [Who oils "
         "it?](#oil)\n- [Kinds of sand](#sand)\n\n## Water, in short\n\na\n\n## What is "
         "wind?\n\nb\n\n## Who oils it?\n\nc\n\n## Kinds of sand\n\nd\n",
     .cards = "heading: What is wind? => b\nheading: Who oils it? => c\n"},
    {.name = "closing: five in a row are enough, and one that is to be written lacks it",
     .place = "tech-interview",
     .markdown =
         "# Pumps\n- [Water](#water)\n- [Wind](#wind)\n- [Oil](#oil)\n- [Sand](#sand)\n- "
         "[Steam](#steam)\n\n## Water\na\n\n[Top](#pumps)\n\n## "
         "Wind\nb\n\n[Top](#pumps)\n\n## Oil\nc\n\n[Top](#pumps)\n\n## "
         "Sand\nd\n\n[Top](#pumps)\n\n## Steam\ne\n\n[Top](#pumps)\n\n## "
         "Rain\n\n> TODO\n",
     .cards = "heading: Water => a\nheading: Wind => b\nheading: Oil => c\nheading: Sand "
              "=> d\nheading: Steam => e\nheading: Rain\n"},
    {.name = "template: behind headings that only say that a question follows the same two "
             "part each answer",
     .file = "泵面试题.md",
     .markdown = "# 泵\n## 题目\n\n什么是甲？\n\n## 为何问\n\n常见。\n\n## 思路\n\n### "
                 "为什么重\n\n铜的。\n\n---\n## 题目\n\n什么是乙？\n\n## "
                 "为何问\n\n少见。\n\n## 思路\n\n铁的。\n\n---\n## "
                 "题目\n\n什么是丙？\n\n## 为何问\n\n不见。\n\n## 思路\n\n钢的。\n",
     .cards = "heading: 什么是甲？ => ## 为何问//常见。//## 思路//### "
              "为什么重//铜的。\nheading: 什么是乙？ => ## 为何问//少见。//## "
              "思路//铁的。\nheading: 什么是丙？ => ## 为何问//不见。//## 思路//钢的。\n"},
    {.name = "closing: those that do not lead back are the chapters of notes",
     .place = "tech-interview",
     .markdown = "# Pumps\n- [Water](#water)\n- [Wind](#wind)\n- [Oil](#oil)\n- "
                 "[Sand](#sand)\n- [Steam](#steam)\n- [Rain](#rain)\n\n## Water\na\n\n## "
                 "Wind\nb\n\n## Oil\nc\n\n## Sand\nd\n\n## Steam\ne\n\n## Rain\nf\n\n",
     .cards = ""},
    {.name = "closing: so they are where nothing speaks of interviews",
     .markdown =
         "# Pumps\n- [Water](#water)\n- [Wind](#wind)\n- [Oil](#oil)\n- [Sand](#sand)\n- "
         "[Steam](#steam)\n- [Rain](#rain)\n\n## Water\na\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Wind\nb\n\n[Top](#pumps)\n\n<br>\n\n## Oil\nc\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Sand\nd\n\n[Top](#pumps)\n\n<br>\n\n## Steam\ne\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Rain\nf\n\n[Top](#pumps)\n\n<br>\n\n",
     .cards = ""},
    {.name = "closing: and where most of them hold what asks",
     .place = "tech-interview",
     .markdown =
         "# Pumps\n- [Water](#water)\n- [Wind](#wind)\n- [Oil](#oil)\n- [Sand](#sand)\n- "
         "[Steam](#steam)\n- [Rain](#rain)\n\n## Water\n- Why a?\n- Who "
         "a?\n\n[Top](#pumps)\n\n<br>\n\n## Wind\n- Why b?\n- Who "
         "b?\n\n[Top](#pumps)\n\n<br>\n\n## Oil\n- Why c?\n- Who "
         "c?\n\n[Top](#pumps)\n\n<br>\n\n## Sand\n- Why d?\n- Who "
         "d?\n\n[Top](#pumps)\n\n<br>\n\n## Steam\ne\n\n[Top](#pumps)\n\n<br>\n\n## "
         "Rain\nf\n\n[Top](#pumps)\n\n<br>\n\n",
     .cards = ""},
    {.name = "closing: and where they hold nothing but links",
     .place = "tech-interview",
     .markdown =
         "# Pumps\n- [Water](#water)\n- [Wind](#wind)\n- [Oil](#oil)\n- [Sand](#sand)\n- "
         "[Steam](#steam)\n- [Rain](#rain)\n\n## Water\n- [a](https://a.org)\n- "
         "[aa](https://aa.org)\n- [aaa](https://aaa.org)\n\n[Top](#pumps)\n\n## Wind\n- "
         "[b](https://b.org)\n- [bb](https://bb.org)\n- "
         "[bbb](https://bbb.org)\n\n[Top](#pumps)\n\n## Oil\n- [c](https://c.org)\n- "
         "[cc](https://cc.org)\n- [ccc](https://ccc.org)\n\n[Top](#pumps)\n\n## Sand\n- "
         "[d](https://d.org)\n- [dd](https://dd.org)\n- "
         "[ddd](https://ddd.org)\n\n[Top](#pumps)\n\n## Steam\n- [e](https://e.org)\n- "
         "[ee](https://ee.org)\n- [eee](https://eee.org)\n\n[Top](#pumps)\n\n## Rain\n- "
         "[f](https://f.org)\n- [ff](https://ff.org)\n- "
         "[fff](https://fff.org)\n\n[Top](#pumps)\n\n",
     .cards = ""},
    {.name = "file: lines that headings below ask again are a list of those",
     .markdown =
         "# 질문\n밸브를 설명하시오.<br />\n펌프를 설명하시오.<br />\n# 작성자\nx\n## "
         "밸브를 설명하시오.\na\n## 펌프를 설명하시오.\nb\n## 물은 무엇인가요?\nc\n",
     .cards =
         "heading: 밸브를 설명하시오. => a\nheading: 펌프를 설명하시오. => b\nheading: "
         "물은 무엇인가요? => c\n"},
    {.name = "series: beside headings with numbers what has none and asks nothing is none",
     .markdown =
         "# Quiz\n## Basics\n### 1. What is a?\nb\n### 2. Why c?\nd\n### 3. What is "
         "e?\nf\n### 4. Why g?\nh\n### 5. What is i?\nj\n## Notes\n### Merging k\nl\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: What is e? => "
              "f\nheading: Why g? => h\nheading: What is i? => j\n"},
    {.name =
         "series: where headings stand above other questions one with a number may answer",
     .markdown =
         "# Interview questions\n## 1. What is a?\nb\n## 2. Why c?\nd\n## 3. What is "
         "e?\nf\n## Pumps\nQ: Why g?\nA: h\n\nQ: Why i?\nA: j\n\nQ: Why k?\nA: "
         "l\n\nQ: Why m?\nA: n\n\nQ: Why o?\nA: p\n\nQ: Why q?\nA: r\n\nQ: Why "
         "s?\nA: t\n\nQ: Why u?\nA: v\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: What is e? => "
              "f\nlabelled: Why g? => h\nlabelled: Why i? => j\nlabelled: Why k? => "
              "l\nlabelled: Why m? "
              "=> n\nlabelled: Why o? => p\nlabelled: Why q? => r\nlabelled: Why s? => "
              "t\nlabelled: Why "
              "u? => v\n"},
    {.name = "inner: where all headings below questions ask they follow those up",
     .markdown =
         "## What is a?\nb\n### Why c?\nd\n## What is e?\nf\n### When g?\nh\n### Who "
         "i?\nj\n## What is k?\nl\n### How m?\nn\n## What is o?\np\n## What is "
         "q?\nr\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: What is e? => "
              "f\nheading: When g? => h\nheading: Who i? => j\nheading: What is k? => "
              "l\nheading: How m? => n\nheading: What is o? => p\nheading: What is q? => "
              "r\n"},
    {.name = "inner: beside one that does not they part the answers",
     .markdown = "## What is a?\nb\n### Why c?\nd\n## What is e?\nf\n### When g?\nh\n### "
                 "Costs\nj\n## What is k?\nl\n### How m?\nn\n### Who s?\nt\n## What is "
                 "o?\np\n## What is q?\nr\n",
     .cards = "heading: What is a? => b/### Why c?/d\nheading: What is e? => f/### When "
              "g?/h/### Costs/j\nheading: What is k? => l/### How m?/n/### Who "
              "s?/t\nheading: What is o? => p\nheading: What is q? => r\n"},
    {.name = "restart: below three questions that are all of their level as well",
     .markdown =
         "# Pump questions\n\n## 1. How is a?\n\nb\n\n### 1. Store\n\nc\n\n### 2. Set "
         "it\n\nd\n\n## 2. What are e?\n\nf\n\n### 1. Plan the flow\n\ng\n\n### 2. "
         "Implement tools\n\nh\n\n### 3. Implement rollout\n\ni\n\n## 3. Why "
         "j?\n\nk\n",
     .cards = "heading: How is a? => b//### 1. Store//c//### 2. Set it//d\nheading: What "
              "are e? => f//### 1. Plan the flow//g//### 2. Implement tools//h//### 3. "
              "Implement rollout//i\nheading: Why j? => k\n"},
    {.name = "restart: numbers that begin anew below questions with numbers count parts",
     .file = "pump-interview-questions.md",
     .markdown = "## 1. What is a?\n\nb\n\n### 1. Explain c\nd\n### 2. Valves\ne\n## 2. "
                 "What is f?\n### 1. Explain g\nh\n### 2. Explain i\nj\n## 3. Why "
                 "k?\nl\n## 4. Why m?\n### 1. Oil\nn\n### 2. Sand\no\n## 5. Why p?\nq\n",
     .cards = "heading: What is a? => b//### 1. Explain c/d/### 2. Valves/e\nheading: What "
              "is f? => ### 1. Explain g/h/### 2. Explain i/j\nheading: Why k? => "
              "l\nheading: Why m? => ### 1. Oil/n/### 2. Sand/o\nheading: Why p? => q\n"},
    {.name = "restart: so do those below a name in the answer",
     .markdown =
         "# Pump interview questions\n## What is a?\n### Parts\n#### 1. Wheel\nb\n#### "
         "2. Rope\nc\n## Why d?\n### Reasons\n#### Challenge 1: rust\ne\n#### "
         "Challenge 2: sand\nf\n## How do g?\nh\n### Ways\n#### 1. Steam\ni\n#### 2. "
         "Wind\nj\n",
     .cards = "heading: What is a? => ### Parts/#### 1. Wheel/b/#### 2. Rope/c\nheading: "
              "Why d? => ### Reasons/#### Challenge 1: rust/e/#### Challenge 2: "
              "sand/f\nheading: How do g? => h/### Ways/#### 1. Steam/i/#### 2. Wind/j\n"},
    {.name = "a numbered request below a numbered question is a step of its answer",
     .file = "pump-interview-questions.md",
     .markdown = "# Pumps\n## 1. What is a?\nb\n## 2. Explain how to oil it.\n### Steps\n"
                 "#### 1. Find the valve\nc\n#### 2. The can\nd\n## 3. Why e?\nf\n",
     .cards = "heading: What is a? => b\nheading: Explain how to oil it. => ### Steps/#### "
              "1. Find the valve/c/#### 2. The can/d\nheading: Why e? => f\n"},
    {.name = "marked: an answer's heading below a label reaches up to the next label",
     .markdown = "### Question 1:\n> **What is a?**\n\n#### Strong answer:\n\n### The "
                 "idea\nb\n\n### Question 2:\n> **What is c?**\n\n#### Strong "
                 "answer:\n\nd\n\n### Solutions:\n\n#### 1. Valve\ne\n#### 2. "
                 "Pipe\nf\n\n### Question 3:\n> **What is g?**\n\n#### Strong "
                 "answer:\n\nh\n### Oil\ni\n",
     .cards = "heading: What is a? => ### The idea/b\nheading: What is c? => d//### "
              "Solutions://#### 1. Valve/e/#### 2. Pipe/f\nheading: What is g? => "
              "h/### Oil/i\n"},
    {.name = "parts: a question and its answer with labels are asked before those",
     .place = "interview",
     .markdown = "# Water\n## Valve\n### Definition\na\n### Example\nb\n### Check\n**Q:** "
                 "Is it c?\n\n**A:** d\n## Pump\n### Definition\ne\n### Example\nf\n### "
                 "Check\n**Q:** Is it g?\n\n**A:** h\n## Tank\n### Definition\ni\n### "
                 "Example\nj\n### Check\n**Q:** Is it k?\n\n**A:** l\n## Pipe\n### "
                 "Definition\nm\n### Example\nn\n### Check\n**Q:** Is it o?\n\n**A:** "
                 "p\n",
     .cards = "labelled: Is it c? => d\nlabelled: Is it g? => h\nlabelled: Is it k? => "
              "l\nlabelled: Is it o? => p\n"},
    {.name = "mixed: names among many that ask are questions, but for those with numbers",
     .file = "pump-interview-questions.md",
     .markdown = "## What is a?\nx\n## Valves\nx\n## Why b?\nx\n## Pipes\nx\n## What is "
                 "c?\nx\n## 1. Wheels\nx\n## What is d?\nx\n## Why e?\nx\n## Oil\nx\n## "
                 "What is f?\nx\n## Why g?\nx\n## Sand\nx\n## What is h?\nx\n## Why "
                 "i?\nx\n## Rope\nx\n## Why j?\nx\n## Steam\nx\n## Stone\nx\n## "
                 "Wood\nx\n",
     .cards = "heading: What is a? => x\nheading: Valves => x\nheading: Why b? => "
              "x\nheading: Pipes => x\nheading: What is c? => x\nheading: What is d? => "
              "x\nheading: Why e? => x\nheading: Oil => x\nheading: What is f? => "
              "x\nheading: Why g? => x\nheading: Sand => x\nheading: What is h? => "
              "x\nheading: Why i? => x\nheading: Rope => x\nheading: Why j? => x\nheading: "
              "Steam => x\nheading: Stone => x\nheading: Wood => x\n"},
    {.name = "parting: what a program offers at the end is no answer",
     .file = "pump-interview.md",
     .markdown = "## What is a?\nb\n## Why c?\nd\n\n---\n\nWant to go deeper on any of "
                 "them? Or shall I draw the pump?\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"},
    {.name = "citation: marks of sources that a chat program left hide no label",
     .markdown =
         "### [cite_start]1. Pumps [cite: 1]\n**Question:** What is a? [cite: 2, 3]\n\n"
         "[cite_start]**Answer:** [cite: 4]\n* [cite_start]b [cite: 5]\n### "
         "[cite_start]2. Valves [cite: 6]\n**Question:** Why "
         ":contentReference[oaicite:0]{index=0}?\n\n[cite_start]**Answer:** [cite: "
         "7]\n* c\n",
     .cards = "labelled: What is a? => * b\nlabelled: Why? => * c\n"},
    {.name = "citation: a link that shows nothing hides no question mark",
     .file = "interview.md",
     .markdown = "- **Valve** (old), what is "
                 "it?[](https://x.y/2)\n- **Oil**, why?[](https://x.y/3)\n- Which "
                 "rope?![](https://x.y/4.png)\n- Why sand?\n",
     .cards = "list: **Valve** (old), what is it?\nlist: **Oil**, why?\nlist: Which "
              "rope?![](https://x.y/4.png)\nlist: Why sand?\n"},
    {.name = "a label and a number above a rule only count the question below",
     .markdown =
         "## Question No. 1 - basics\n---\n### What is a?\n---\nb\n## Question No. 2 "
         "- basics\n---\n### Why c?\n---\nd\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"},
    {.name = "titles promise questions in the languages that guides are written in",
     .markdown = "# C müsahibə sualları\n1. Nədir a? (Ann)\n> b\n\n2. C-ni sadalayın\n"
                 "> d\n\n3. E niyə? (Eve)\n> f\n\n4. G necə?\n> h\n\n5. I izah edin\n> j\n",
     .cards =
         "numbered: Nədir a? (Ann) => > b\nnumbered: C-ni sadalayın => > d\nnumbered: E "
         "niyə? (Eve) => > f\nnumbered: G necə? => > h\nnumbered: I izah edin => > j\n"},
    {.name = "what asks below questions here and there parts their answers",
     .markdown = "# Pump interview questions\n## What is a slot?\na\n### How do we do "
                 "that?\nb\n### More slots\nc\n## What is a valve?\nd\n### Why steel "
                 "valves?\ne\n## 3. Rope vs chain\n### What is it?\nf\n### "
                 "Table\ng\n## What is oil?\nh\n## What is sand?\ni\n",
     .cards = "heading: What is a slot? => a/### How do we do that?/b/### More "
              "slots/c\nheading: What is a valve? => d/### Why steel "
              "valves?/e\nheading: Rope vs chain => ### What is it?/f/### "
              "Table/g\nheading: What is oil? => h\nheading: What is sand? => i\n"},
    {.name = "but not where as many ask below as above",
     .markdown = "# Pump interview questions\n## What is a?\nb\n## What is c?\nd\n## "
                 "What is e?\nf\n### Why g?\nh\n### Why i?\nj\n### Why k?\nl\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\nheading: Why g? => h\nheading: Why i? => j\nheading: Why k? => "
              "l\n"},
    {.name = "nor where the first of them stands in place of the question above",
     .markdown =
         "# Pump interview questions\n## What is a? Why is it b?\n### What is a?\nc\n### "
         "Why is a b?\nd\n## What is e? And what is f?\n### What is e?\ng\n### What is "
         "f?\nh\n## What is i?\nj\n## What is k?\nl\n## What is m?\nn\n",
     .cards = "heading: What is a? => c\nheading: Why is a b? => d\nheading: What is e? "
              "=> g\nheading: What is f? => h\nheading: What is i? => j\nheading: What is "
              "k? => l\nheading: What is m? => n\n"},
    {.name =
         "headings of items are questions where half of them ask, whether they do or not",
     .markdown = "# Pump questions\n1. ### What is a?\n   - b\n2. ### Oil of pumps\n   - "
                 "c\n3. ### Why d?\n   e\n4. ### Sand\n   f\n5. ### How do pumps g?\n   "
                 "h\n",
     .cards = "heading: What is a? => - b\nheading: Oil of pumps => - c\nheading: Why d? "
              "=> e\nheading: Sand => f\nheading: How do pumps g? => h\n"},
    {.name = "and none where fewer do",
     .markdown = "# Pump questions\n1. ### What is a?\n   - b\n2. ### Oil of pumps\n   - "
                 "c\n3. ### Why d?\n   e\n4. ### Sand\n   f\n5. ### Rope\n   h\n",
     .cards = "heading: What is a? => - b\nheading: Why d? => e\n"},
    {.name = "ten that ask count for themselves in a place of interviews",
     .place = "interview",
     .markdown =
         "# Pumps\n## What is a?\na\n## Oil\nb\n## Why b?\nc\n## Sand\nd\n## Rope\ne\n## "
         "How do c?\nf\n## Steel\ng\n## What is d?\nh\n## Tin\ni\n## Who e?\nj\n## "
         "Zinc\nk\n## Why f?\nl\n## Lead\nm\n## What is g?\nn\n## Gold\no\n## Why "
         "h?\np\n## Salt\nq\n## When i?\nr\n## Iron\ns\n## What is j?\nt\n## Clay\nu\n## "
         "Coal\nv\n## Wood\nw\n## Stone\nx\n## Wool\ny\n## Silk\nz\n",
     .cards = "heading: What is a? => a\nheading: Why b? => c\nheading: How do c? => "
              "f\nheading: What is d? => h\nheading: Who e? => j\nheading: Why f? => "
              "l\nheading: What is g? => n\nheading: Why h? => p\nheading: When i? => "
              "r\nheading: What is j? => t\n"},
    {.name = "but nowhere else",
     .markdown =
         "# Pumps\n## What is a?\na\n## Oil\nb\n## Why b?\nc\n## Sand\nd\n## Rope\ne\n## "
         "How do c?\nf\n## Steel\ng\n## What is d?\nh\n## Tin\ni\n## Who e?\nj\n## "
         "Zinc\nk\n## Why f?\nl\n## Lead\nm\n## What is g?\nn\n## Gold\no\n## Why "
         "h?\np\n## Salt\nq\n## When i?\nr\n## Iron\ns\n## What is j?\nt\n## Clay\nu\n## "
         "Coal\nv\n## Wood\nw\n## Stone\nx\n## Wool\ny\n## Silk\nz\n",
     .cards = ""},
    {.name = "four that ask do so as well, but for what names nothing",
     .place = "interview",
     .markdown =
         "# Pumps\n## What is a?\na\n## Oil\nb\n## Why Does This Work?\nc\n## Sand\nd\n## "
         "Rope\ne\n## How do c?\nf\n## Steel\ng\n## What is d?\nh\n## Tin\ni\n## Who turns "
         "e?\nj\n## Zinc\nk\n## Lead\nl\n## Clay\nm\n## Coal\nn\n",
     .cards = "heading: What is a? => a\nheading: How do c? => f\nheading: What is d? => "
              "h\nheading: Who turns e? => j\n"},
    {.name = "and three if no more than twice as many do not",
     .place = "interview",
     .markdown = "# Pumps\n## What is a?\na\n## Oil\nb\n## Sand\nc\n## How do c?\nd\n## "
                 "Steel\ne\n## What is d?\nf\n",
     .cards = "heading: What is a? => a\nheading: How do c? => d\nheading: What is d? => "
              "f\n"},
    {.name = "so are three among more",
     .place = "interview",
     .markdown = "# Pumps\n## What is a?\na\n## Oil\nb\n## Sand\nc\n## How do c?\nd\n## "
                 "Steel\ne\n## What is d?\nf\n## Tin\ng\n## Zinc\nh\n## Lead\ni\n## "
                 "Clay\nj\n",
     .cards =
         "heading: What is a? => a\nheading: How do c? => d\nheading: What is d? => f\n"},
    {.name = "but for one that stands over nothing or names nothing",
     .place = "interview",
     .markdown = "# Pumps\n## What Is It?\na\n## Who d?\nb\n## Who e?\nc\n## Why f?\n## "
                 "Oil\nd\n## Tin\ne\n## Clay\nf\n## Wool\ng\n",
     .cards = "heading: Who d? => b\nheading: Who e? => c\n"},
    {.name = "one that asks may be half of a level there",
     .place = "interview",
     .markdown = "# Pumps\n## What is a valve?\na\n## Oil\nb\n### Colour\nc\n",
     .cards = "heading: What is a valve? => a\n"},
    {.name = "and two a third",
     .place = "interview",
     .markdown = "# Pumps\n## Which oil is best?\na\n## Why does sand hurt?\nb\n## "
                 "Colour\nc\n## Price\nd\n## Smell\ne\n## Weight\nf\n",
     .cards = "heading: Which oil is best? => a\nheading: Why does sand hurt? => b\n"},
    {.name = "one that names nothing asks to go on",
     .place = "interview",
     .markdown = "# Pumps\n## Which oil is best?\na\n## Colour\nb\n## Price\nc\n### Why is "
                 "that?\nd\n",
     .cards = "heading: Which oil is best? => a\n"},
    {.name = "a page that leads to others asks about itself",
     .place = "interview",
     .file = "README.md",
     .markdown = "# Pumps\n## Which file should one read?\nThe first.\n",
     .cards = ""},
    {.name = "ten that ask by a word, nearly half of a level, are questions and no others",
     .place = "interview",
     .markdown =
         "# Pumps\n## What is a\na\n## Oil\nb\n## How does c turn\nc\n## Why does "
         "it creak\nd\n## Rope\ne\n## When to oil\nf\n## Tin\ng\n## How to lift "
         "it\nh\n## What wears\ni\n## Zinc\nj\n## Where is the valve\nk\n## Wool\nl\n## "
         "Which wheel\nm\n## Lead\nn\n## How to start\no\n## Who oils it\np\n",
     .cards =
         "heading: What is a => a\nheading: How does c turn => c\nheading: Why does it "
         "creak => d\nheading: When to oil => f\nheading: How to lift it => h\nheading: "
         "What wears => i\nheading: Where is the valve => k\nheading: Which wheel => "
         "m\nheading: How to start => o\nheading: Who oils it => p\n"},
    {.name = "a word that hardly states anything asks as soundly as a mark",
     .place = "interview",
     .markdown = "# 泵\n## 阀门\na\n## 什么是螺旋\nb\n## 轮子和螺旋的区别\nc\n## 油\nd\n## "
                 "价格\ne\n",
     .cards = "heading: 什么是螺旋 => b\nheading: 轮子和螺旋的区别 => c\n"},
    {.name = "what a chapter says of its questions counts for more",
     .place = "interview",
     .markdown =
         "# Pumps\n## Notes\n### What is a?\na\n### Oil\nb\n### Sand\nc\n### Why d?\nd\n"
         "### Steel\ne\n### Rope\nf\n### How do c?\ng\n### Tin\nh\n### Clay\ni\n### Who "
         "e?\nj\n### Wool\nk\n### Silk\nl\n## Pump questions\n### 1. Sun\nm\n### 2. What "
         "is f?\nn\n### 3. Moon\no\n### 4. Mars\np\n### 5. Venus\nq\n",
     .cards = "heading: What is a? => a\nheading: Why d? => d\nheading: How do c? => "
              "g\nheading: Who e? => j\nheading: Sun => m\nheading: What is f? => "
              "n\nheading: Moon => o\nheading: Mars => p\nheading: Venus => q\n"},
    {.name = "where the file's name asks its headings part the answer",
     .file = "What do pumps of a drive.md",
     .place = "interview",
     .markdown = "What is told first.\n\n## What is a?\na\n## Oil\nb\n## Sand\nc\n## How "
                 "do c?\nd\n## Steel\ne\n## What is d?\nf\n",
     .cards = "file: What do pumps of a drive => What is told first.//## What is a?/a/## "
              "Oil/b/## Sand/c/## How do c?/d/## Steel/e/## What is d?/f\n"},
    {.name = "contents that name all headings of a level make questions of ten in a place "
             "of interviews",
     .place = "interview",
     .markdown = "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- "
                 "[Steel](#steel)\n- [Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- "
                 "[Clay](#clay)\n- [Coal](#coal)\n- [Wood](#wood)\n## Oil\no0\n## "
                 "Sand\ns1\n## Rope\nr2\n## Steel\ns3\n## Tin\nt4\n## Zinc\nz5\n## "
                 "Lead\nl6\n## Clay\nc7\n## Coal\nc8\n## Wood\nw9\n",
     .cards = "heading: Oil => o0\nheading: Sand => s1\nheading: Rope => r2\nheading: "
              "Steel => s3\nheading: Tin => t4\nheading: Zinc => z5\nheading: Lead => "
              "l6\nheading: Clay => c7\nheading: Coal => c8\nheading: Wood => w9\n"},
    {.name = "whether numbers stand before the entries or not, which their chapters are "
             "not asked for",
     .place = "interview",
     .markdown = "# Pumps\n## Contents\n### 1. Stuff\n- 1.1 [Oil](#11-oil)\n- 1.2 "
                 "[Sand](#12-sand)\n- 1.3 [Rope](#13-rope)\n- 1.4 [Steel](#14-steel)\n- "
                 "1.5 [Tin](#15-tin)\n- 1.6 [Zinc](#16-zinc)\n- 1.7 [Lead](#17-lead)\n- "
                 "1.8 [Clay](#18-clay)\n- 1.9 [Coal](#19-coal)\n- 1.10 "
                 "[Wood](#110-wood)\n\n## 1. Stuff\n### 1.1 Oil\no\n### 1.2 Sand\ns\n### "
                 "1.3 Rope\nr\n### 1.4 Steel\ns\n### 1.5 Tin\nt\n### 1.6 Zinc\nz\n### 1.7 "
                 "Lead\nl\n### 1.8 Clay\nc\n### 1.9 Coal\nc\n### 1.10 Wood\nw\n",
     .cards = "heading: Oil => o\nheading: Sand => s\nheading: Rope => r\nheading: Steel "
              "=> s\nheading: Tin => t\nheading: Zinc => z\nheading: Lead => l\nheading: "
              "Clay => c\nheading: Coal => c\nheading: Wood => w\n"},
    {.name = "those below a heading that calls them questions may name chapters and parts "
             "as well",
     .markdown =
         "# Pump questions\n\nFor all.\n## More\n- [b](b.md)\n## Technical Questions\n- "
         "[Stuff](#stuff)\n  - [Oil](#oil)\n  - [Sand](#sand)\n  - [Rope](#rope)\n  - "
         "[Steel](#steel)\n  - [Tin](#tin)\n  - [Zinc](#zinc)\n  - [Lead](#lead)\n  - "
         "[Clay](#clay)\n  - [Coal](#coal)\n  - [Wood](#wood)\n    - [Pine](#pine)\n# "
         "Stuff\n## Oil\no\n## Sand\ns\n## Rope\nr\n## Steel\ns\n## Tin\nt\n## Zinc\nz\n## "
         "Lead\nl\n## Clay\nc\n## Coal\nc\n## Wood\nw\n### Pine\np\n",
     .cards = "heading: Oil => o\nheading: Sand => s\nheading: Rope => r\nheading: Steel "
              "=> s\nheading: Tin => t\nheading: Zinc => z\nheading: Lead => l\nheading: "
              "Clay => c\nheading: Coal => c\nheading: Wood => w/### Pine/p\n"},
    {.name = "but not those below any other",
     .markdown =
         "# Pump questions\n\nFor all.\n## More\n- [b](b.md)\n## Contents\n- "
         "[Stuff](#stuff)\n  - [Oil](#oil)\n  - [Sand](#sand)\n  - [Rope](#rope)\n  - "
         "[Steel](#steel)\n  - [Tin](#tin)\n  - [Zinc](#zinc)\n  - [Lead](#lead)\n  - "
         "[Clay](#clay)\n  - [Coal](#coal)\n  - [Wood](#wood)\n    - [Pine](#pine)\n# "
         "Stuff\n## Oil\no\n## Sand\ns\n## Rope\nr\n## Steel\ns\n## Tin\nt\n## Zinc\nz\n## "
         "Lead\nl\n## Clay\nc\n## Coal\nc\n## Wood\nw\n### Pine\np\n",
     .cards = ""},
    {.name = "but not of nine, which a text may have parts",
     .place = "interview",
     .markdown =
         "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- [Steel](#steel)\n- "
         "[Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- [Clay](#clay)\n- "
         "[Coal](#coal)\n## Oil\no0\n## Sand\ns1\n## Rope\nr2\n## Steel\ns3\n## "
         "Tin\nt4\n## Zinc\nz5\n## Lead\nl6\n## Clay\nc7\n## Coal\nc8\n",
     .cards = ""},
    {.name = "nor where they name those below as well",
     .place = "interview",
     .markdown =
         "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- [Steel](#steel)\n- "
         "[Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- [Clay](#clay)\n- "
         "[Coal](#coal)\n- [Wood](#wood)\n  - [Pine](#pine)\n## Oil\no0\n## Sand\ns1\n## "
         "Rope\nr2\n## Steel\ns3\n## Tin\nt4\n## Zinc\nz5\n## Lead\nl6\n## Clay\nc7\n## "
         "Coal\nc8\n## Wood\nw9\n### Pine\np\n",
     .cards = ""},
    {.name = "nor on a project's page",
     .place = "interview",
     .markdown = "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- "
                 "[Steel](#steel)\n- [Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- "
                 "[Clay](#clay)\n- [Coal](#coal)\n- [Wood](#wood)\n## Oil\no0\n## "
                 "Sand\ns1\n## Rope\nr2\n## Steel\ns3\n## Tin\nt4\n## Zinc\nz5\n## "
                 "Lead\nl6\n## Clay\nc7\n## Coal\nc8\n## Wood\nw9\n## License\nx\n",
     .cards = ""},
    {.name = "nor above lines that ask by themselves",
     .place = "interview",
     .markdown = "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- "
                 "[Steel](#steel)\n- [Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- "
                 "[Clay](#clay)\n- [Coal](#coal)\n- [Wood](#wood)\n## Oil\nWhy a?\n## "
                 "Sand\nWhy b?\n## Rope\nWhy c?\n## Steel\ns3\n## Tin\nt4\n## Zinc\nz5\n## "
                 "Lead\nl6\n## Clay\nc7\n## Coal\nc8\n## Wood\nw9\n",
     .cards = ""},
    {.name = "places kept for what contents name ask as well, and quoted links back say "
             "nothing",
     .place = "interview",
     .markdown =
         "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- [Steel](#steel)\n- "
         "[Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- [Clay](#clay)\n- "
         "[Coal](#coal)\n- [Wood](#wood)\n## Oil\n> :arrow_up:[Top](#pumps)  "
         ":house:[Home](https://x.y/)\n> - []()\n\n## Sand\ns1\n\n> "
         ":arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> - []()\n\n## "
         "Rope\nr2\n\n> :arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> - "
         "[]()\n\n## Steel\n> :arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> - "
         "[]()\n\n## Tin\nt4\n\n> :arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> "
         "- []()\n\n## Zinc\nz5\n\n> :arrow_up:[Top](#pumps)  "
         ":house:[Home](https://x.y/)\n> - []()\n\n## Lead\n> :arrow_up:[Top](#pumps)  "
         ":house:[Home](https://x.y/)\n> - []()\n\n## Clay\nc7\n\n> "
         ":arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> - []()\n\n## "
         "Coal\nc8\n\n> :arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> - "
         "[]()\n\n## Wood\n> :arrow_up:[Top](#pumps)  :house:[Home](https://x.y/)\n> - "
         "[]()\n\n",
     .cards = "heading: Oil\nheading: Sand => s1\nheading: Rope => r2\nheading: "
              "Steel\nheading: Tin => t4\nheading: Zinc => z5\nheading: Lead\nheading: "
              "Clay => c7\nheading: Coal => c8\nheading: Wood\n"},
    {.name = "nor above links to other files",
     .place = "interview",
     .markdown = "# Pumps\n- [Oil](#oil)\n- [Sand](#sand)\n- [Rope](#rope)\n- "
                 "[Steel](#steel)\n- [Tin](#tin)\n- [Zinc](#zinc)\n- [Lead](#lead)\n- "
                 "[Clay](#clay)\n- [Coal](#coal)\n- [Wood](#wood)\n## Oil\n[a](a.md)\n## "
                 "Sand\n[b](b.md)\n## Rope\n[c](c.md)\n## Steel\ns3\n## Tin\nt4\n## "
                 "Zinc\nz5\n## Lead\nl6\n## Clay\nc7\n## Coal\nc8\n## Wood\nw9\n",
     .cards = ""},
    {.name = "numbered headings that hardly ask are notes beside one that names the "
             "interview's questions",
     .file = "pump-interview.md",
     .markdown =
         "# Pumps\n## 1. What is a pump?\na\n## 2. Wheel\nb\n## 3. Oil vs "
         "water\nc\n## 4. How it wears\nd\n## 5. Sand\ne\n## 6. Rope\nf\n## 7. "
         "Tank\ng\n## 8. Valve\nh\n## 9. Pipe\ni\n## 10. What it costs\nj\n## 11. "
         "Care\nk\n## 12. Zinc\nl\n## 13. Lead\nm\n## 14. Tin\nn\n## 15. Wool\no\n## "
         "16. Usual interview questions\n- Why does it creak?\n- Who oils it?\n- Where "
         "is the valve?\n",
     .cards = "heading: What is a pump? => a\nlist: Why does it creak?\nlist: Who oils "
              "it?\nlist: Where is the valve?\n"},
    {.name = "not so beside one that only stands before them",
     .file = "pump-interview.md",
     .markdown =
         "# Pumps\n## Real interview questions\n## 1. What is a pump?\na\n## 2. "
         "Wheel\nb\n## 3. Oil vs water\nc\n## 4. How it wears\nd\n## 5. Sand\ne\n## "
         "6. Rope\nf\n## 7. Tank\ng\n## 8. Valve\nh\n## 9. Pipe\ni\n## 10. What it "
         "costs\nj\n## 11. Care\nk\n## 12. Zinc\nl\n## 13. Lead\nm\n## 14. Tin\nn\n## "
         "15. Wool\no\n## 16. Silk\np\n",
     .cards =
         "heading: What is a pump? => a\nheading: Wheel => b\nheading: Oil vs water "
         "=> c\nheading: How it wears => d\nheading: Sand => e\nheading: Rope => "
         "f\nheading: Tank => g\nheading: Valve => h\nheading: Pipe => i\nheading: What "
         "it costs => j\nheading: Care => k\nheading: Zinc => l\nheading: Lead => "
         "m\nheading: Tin => n\nheading: Wool => o\nheading: Silk => p\n"},
    {.name = "a name that says Q-A promises questions",
     .file = "pump-q-a-s.md",
     .markdown = "# Pumps\n## 1. Oil\na\n## 2. What is b?\nc\n## 3. Sand\nd\n## 4. Rope vs "
                 "chain\ne\n## 5. How do valves f?\ng\n",
     .cards = "heading: Oil => a\nheading: What is b? => c\nheading: Sand => d\nheading: "
              "Rope vs chain => e\nheading: How do valves f? => g\n"},
    {.name = "beside a level of questions another is one of which half ask: they slipped",
     .markdown =
         "# Pumps\n## Basics\n### What is a?\nb\n### Why c?\nd\n### How does e?\nf\n## "
         "Which oil is g?\nh\n## When do valves i?\nj\n## Where is sand k?\nl\n### Who "
         "m?\nn\n### What is o?\np\n## Care\n### Why q?\nr\n### How does s?\nt\n### Which "
         "u?\nv\n### What is w?\nx\n### When y?\nz\n",
     .cards =
         "heading: What is a? => b\nheading: Why c? => d\nheading: How does e? => f\n"
         "heading: Which oil is g? => h\nheading: When do valves i? => j\nheading: Where "
         "is sand k? => l\nheading: Who m? => n\nheading: What is o? => p\nheading: Why "
         "q? => r\nheading: How does s? => t\nheading: Which u? => v\nheading: What is "
         "w? => x\nheading: When y? => z\n"},
    {.name =
         "a number with nothing below keeps a question's place, and counts for no heading",
     .markdown = "# Pumps\n### 1. What is a?\nb\n\n---\n### 2. Why c?\nd\n\n---\n### 3. "
                 "Explain e\nf\n\n---\n### 4. How does g?\nh\n\n---\n### 5.\n\n---\n### "
                 "6.\n\n---\n### 7.\n\n---\n### 8.\n\n---\n### 9.\n\n---\n### 10.\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: Explain e => "
              "f\nheading: How does g? => h\n"},
    {.name = "what stands behind the last of several labels, and behind no other, is no "
             "answer",
     .markdown =
         "# Pumps\n## Parts\nx\n## Check\n### Question 1: Why a?\n### Question 2: "
         "Why b?\n### Question 3: Why c?\n\n---\n\n## Next: [d](d.md)\nIt is fun.\n",
     .cards = "heading: Why a?\nheading: Why b?\nheading: Why c?\n"},
    {.name = "one that asks a level above a series of questions lost its place among them",
     .file = "pump-interview.md",
     .markdown = "# Pumps\n### Basic\n#### What is a?\nb\n#### Why c?\nd\n#### How does "
                 "e?\nf\n### Advanced\n#### Who g?\nh\n### How do valves i?\nj\n#### Which "
                 "k?\nl\n### Parts\n#### What is m?\nn\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: How does e? => "
              "f\nheading: Who g? => h\nheading: How do valves i? => j\nheading: Which k? "
              "=> l\nheading: What is m? => n\n"},
    {.name =
         "a heading that does not ask above nothing but a tag is no question, one without "
         "anything below may be",
     .markdown =
         "# Pump questions\n\n## What is a?\n\nIt turns.\n\n## Which b?\n\nThe wet "
         "one.\n\n## Why c?\n\nFor d.\n\n## How does e "
         "run?\n\nBy hand.\n\n## Explain f\n\n## Check yourself\n\n<Pump id=\"a\" />\n",
     .cards =
         "heading: What is a? => It turns.\nheading: Which b? => The wet one.\nheading: "
         "Why c? => For d.\nheading: How does e run? => By hand.\nheading: Explain f\n"},
    {.name = "an examination in Italian promises questions",
     .markdown =
         "# Esame di pompe\n\n### Vite\n\nb\n\n### Tappo\n\nd\n\n### Come si apre?\n\ne\n",
     .cards = "heading: Come si apre? => e\n"},
    {.name = "the answer below a label alone ends where the questions of the level go on",
     .markdown = "# Pumps\n\n## What is a?\n\nb\n\n## Question\n\nA pump runs dry. How do "
                 "you stop it?\n\n## Answer\n\nWith a switch.\n\n## More of it\n\nc\n\n## "
                 "What is d?\n\ne\n\n## Screw vs vane?\n\nf\n\n## Why g?\n\nh\n",
     .cards = "heading: What is a? => b\nheading: A pump runs dry. How do you stop it? => "
              "With a switch.//## More of it//c\nheading: What is d? => e\nheading: Screw "
              "vs vane? => f\nheading: Why g? => h\n"},
    {.name = "a heading that names a scenario stands above what asks",
     .markdown =
         "# Pump interview\n\n## Wells\n\nDeep.\n\n### Scenario\n\n> A well is dry. What "
         "do you do?\n\nLook:\n\n- a\n- b\n\n### Rain\n\nc\n\n## Scenario 2\n\nA pump "
         "leaks. Why?\n\nd\n\n### Seals\n\ne\n\n## Scenario 3\n\nA pump leaks.\n\nf\n",
     .cards = "heading: A well is dry. What do you do? => Look://- a/- b\nheading: A pump "
              "leaks. Why? => d//### Seals//e\n"},
    {.name = "an answer ends where a heading counts on from that right above its "
             "question's label",
     .markdown =
         "# Pump interview\n\n# 1. Wells\n# Question:\nWhat is a?\n# Answer:\nb\n\n# 2. "
         "Oil\n# Question:\nWhat is c?\n# Answer:\nd\n\n# 3. Sand in a pump\n# "
         "Answer:\ne\n\n# 4. Rust\n# Question:\nWhat is f?\n# Answer:\ng\n\n# 5. "
         "Closing words\nMend them.\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: Sand in a pump "
              "=> e\nheading: What is f? => g\n"},
    {.name = "contents made of headings are no questions",
     .markdown =
         "# Pump interview questions\n\n# Contents\n# 1. Difference between sand and "
         "silt\n# 2. Wells\n# 3. What is a frame\n\n# 1. Difference between sand and "
         "silt\n# Question:\nWhat is a?\n# Answer:\nb\n\n# 2. Wells\n# Question:\nWhat "
         "is c?\n# Answer:\nd\n\n# 3. What is a frame\n# Question:\nWhat is e?\n# "
         "Answer:\nf\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\n"},
    {.name = "an answer's heading may be as high as that above the line that asks",
     .markdown =
         "# Pump interview questions\n\n# 1. Wells\nQuestion: What is a?\n# "
         "Answer:\n\nb\n\n# 2. Oil\n# Question:\nWhat is c?\n# Answer:\n\nd\n\n# 3. "
         "Sand\n# Question:\nWhat is e?\n# Answer:\n\nf\n",
     .cards = "labelled: What is a? => b\nheading: What is c? => d\nheading: What is e? => "
              "f\n"},
    {.name = "names between headings that ask or compare for the most part ask in a place "
             "of interviews",
     .place = "interview",
     .markdown = "# Pumps\n\n## Wheel vs screw\n\na\n\n## Parts of a pump\n\nb\n\n## Is a "
                 "well deep?\n\nc\n\n## Hand vs motor\n\nd\n\n## Old mills\n\ne\n\n## Does "
                 "it leak?\n\nf\n\n## Well vs spring\n\ng\n\n## Can it freeze?\n\nh\n\n## "
                 "Valves\n\ni\n\n## Why it stops\n\nj\n",
     .cards = "heading: Wheel vs screw => a\nheading: Parts of a pump => b\nheading: Is a "
              "well deep? => c\nheading: Hand vs motor => d\nheading: Old mills => "
              "e\nheading: Does it leak? => f\nheading: Well vs spring => g\nheading: Can "
              "it freeze? => h\nheading: Valves => i\nheading: Why it stops => j\n"},
    {.name = "where fewer than three in five do, only those that ask",
     .place = "interview",
     .markdown = "# Pumps\n\n## Wheel vs screw\n\na\n\n## Parts of a pump\n\nb\n\n## Is a "
                 "well deep?\n\nc\n\n## Hand vs motor\n\nd\n\n## Old mills\n\ne\n\n## Does "
                 "it leak?\n\nf\n\n## Well vs spring\n\ng\n\n## Can it freeze?\n\nh\n\n## "
                 "Valves\n\ni\n\n## Stops\n\nj\n\n## Oils\n\nk\n",
     .cards = "heading: Is a well deep? => c\nheading: Does it leak? => f\nheading: Can it "
              "freeze? => h\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
