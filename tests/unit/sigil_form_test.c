// SPDX-License-Identifier: MIT
// Short tokens of any kind as the marks of questions and answers: a row for each.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "a word behind a hash",
     .markdown = "# notes\n\n#f why do pumps leak?\n#r old seals\n\n#f oil or water?\n#r "
                 "oil\n\nroom 4 next week\n\n#f what is wrong here\n```c\nrun(0);\n```\n#r "
                 "no pressure\n\n#f what stops a pump\n",
     .cards = "labelled: why do pumps leak? => old seals\nlabelled: oil or water? => "
              "oil//room 4 next week\nlabelled: what is wrong here//```c/run(0);/``` => no "
              "pressure\nlabelled: what stops a pump\n"},
    {.name = "a mark that asks by itself, and a reply of several lines",
     .markdown = "# Bơm\n\n## A\n\n? Van một chiều\n! a\n! b\n\n? Ống dẫn nước\n! c\n\n? "
                 "Phớt bơm\n! d\n! e\n! f\n\n? Trục bơm\n\n(sau)\n",
     .cards = "labelled: Van một chiều => a/b\nlabelled: Ống dẫn nước => c\nlabelled: Phớt "
              "bơm => d/e/f\nlabelled: Trục bơm\n"},
    {.name = "codes of letters and numbers, some with a sign behind",
     .markdown = "# Drill\n\nW1D1.1 What is a?\n↳ b\n\nW1D2.1! The valve\n↳ c\n\nW2D1.12 "
                 "Why d?\n↳\n```c\ne();\n```\n\nW2D3.2 When is f?\n↳ g\n\nW3D1.1 Explain "
                 "h\n",
     .cards = "labelled: What is a? => b\nlabelled: The valve => c\nlabelled: Why d? => "
              "```c/e();/```\nlabelled: When is f? => g\nlabelled: Explain h\n"},
    {.name = "a sign and a number alone above the question",
     .markdown = "# Насосы\n\n№ 3\n\nЧто такое a?\n\nОтв. b\n\n№ 4\n\nДва — или три "
                 "c?\n\nОтв.\n\n- d\n- e\n\n№ 9\n\nЗачем f?\n\nОтв. g\n\n№ 12\n\nКогда "
                 "h?\n",
     .cards = "labelled: Что такое a? => b\nlabelled: Два — или три c? => - d/- e\n"
              "labelled: Зачем f? => g\nlabelled: Когда h?\n"},
    {.name = "a word and a number alone above the question",
     .markdown = "# Pumpen\n\nKarte 1\nWas ist a?\n⇒ b\n\nKarte 2\nWozu c?\n⇒ "
                 "d\n\nKarte 7\nWer ist e?\n⇒ f\n",
     .cards = "labelled: Was ist a? => b\nlabelled: Wozu c? => d\nlabelled: Wer ist e? => "
              "f\n"},
    {.name = "who speaks is no part of a label",
     .markdown = "# Bombas\n\n**Dúvida (Ana):** O que é a?\n\n**Retorno (prof. Rui):** "
                 "b\n\n**Dúvida (Ivo):** e c\n\n**Retorno (turma):** d\n\n**Dúvida "
                 "(Ana):** Quem é e?\n\n**Retorno:** f\n\n- g\n\n**Dúvida (Lia):** Para "
                 "que h?\n\n*(depois)*\n",
     .cards = "labelled: O que é a? => b\nlabelled: e c => d\nlabelled: Quem é e? => f//- "
              "g\nlabelled: Para que h?\n"},
    {.name = "a number in bold with a subject in code, the question below it",
     .markdown = "# 펌프\n\n---\n\n**01** `밸브`\n\n다음 용어를 쓰시오.\n\n> a\n\n[답] "
                 "b\n\n---\n\n**02** `물`\n\n펌프 3 대의 값을 쓰시오.\n\n[답]\n\n- c\n- "
                 "d\n\n---\n\n**03** `기름`\n\n차이를 쓰시오.\n\n[답] e\n",
     .cards = "labelled: 다음 용어를 쓰시오.//> a => b\nlabelled: 펌프 3 대의 값을 쓰시오. "
              "=> - c/- d\nlabelled: 차이를 쓰시오. => e\n"},
    {.name = "a number in bold before what code answers",
     .file = "pump-tasks-interview.md",
     .markdown = "# Pumps\n\n**1.** Create a pump `a`. ★☆☆\n\n```c\nb();\n```\n\n**2.** "
                 "Select the valve. ★☆☆\n\n```c\nc();\n```\n\n**3.** Find the seal. "
                 "★★☆\n\n**4.** Why is it slow? ★★☆\n\nd\n",
     .cards = "labelled: Create a pump `a`. => ```c/b();/```\nlabelled: Select the valve. "
              "=> ```c/c();/```\nlabelled: Find the seal.\nlabelled: Why is it slow? => "
              "d\n"},
    {.name = "what a question is called besides is none of its own",
     .markdown = "# Pump questions\n\n(31×) **How does a pump leak?**\n *a.k.a.* \"Why is "
                 "it wet?\", \"What drips?\"\n\nOnly at its seals.\n\n(24×) **What is a "
                 "valve?**\n *a.k.a.* \"How do you stop it?\"\n\nA lid that turns.\n\n(4×) "
                 "**Why is it slow?**\n\nThe oil is cold.\n\n(2×) **Who turns it?**\n "
                 "*a.k.a.* \"Is there a wheel?\"\n\nWhoever is near.\n",
     .cards =
         "labelled: How does a pump leak? => *a.k.a.* \"Why is it wet?\", \"What "
         "drips?\"//Only at its seals.\nlabelled: What is a valve? => *a.k.a.* \"How do "
         "you stop it?\"//A lid that turns.\nlabelled: Why is it slow? => The oil is "
         "cold.\nlabelled: Who turns it? => *a.k.a.* \"Is there a wheel?\"//Whoever "
         "is near.\n"},
    {.name = "the same words behind a mark that asks are no question",
     .markdown =
         "# Chat\n\n### ❓ Prompt\n\nlist of pumps please\n\n### ✨ Reply\n\na\n\n### "
         "❓ Prompt\n\nmore of them\n\n### ✨ Reply\n\nb\n\n### ❓ Prompt\n\nthanks "
         "a lot\n\n### ✨ Reply\n\nc\n",
     .cards = ""},
    {.name = "a word behind another sign, though the reply holds a colon",
     .markdown = "# Pumps\n\n@ask What is a?\n@say A wheel: it turns.\n\n@ask Oil vs "
                 "water\n@say The first costs.\n@say The second is wet.\n\n@ask Why "
                 "c?\n@say d\n\n@ask Explain e\n",
     .cards = "labelled: What is a? => A wheel: it turns.\nlabelled: Oil vs water => The "
              "first costs./The second is wet.\nlabelled: Why c? => d\nlabelled: Explain "
              "e\n"},
    {.name = "counts in angles and arrows, where no question has a mark",
     .markdown = "# Pumps\n\n<1> the wheel in one sentence\n-> it turns\n\n<2> why do they "
                 "leak\n-> old seals\n\n<3> oil vs water\n-> oil\n   (water is for "
                 "wells)\n\n<4> what is a valve\n-> a door\n\n<5> when do you stop it\n",
     .cards =
         "labelled: the wheel in one sentence => it turns\nlabelled: why do they leak "
         "=> old seals\nlabelled: oil vs water => oil/   (water is for wells)\nlabelled: "
         "what is a valve => a door\nlabelled: when do you stop it\n"},
    {.name = "a code with a dash behind it",
     .markdown =
         "# Pumps\n\n$1 — What is a?\nb\n\n$2 — Why c?\nd\n\n$3 — Storms\ne\n\n$4 — "
         "What is f?\ng\n\n$5 — When is h?\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d\nlabelled: Storms => "
              "e\nlabelled: What is f? => g\nlabelled: When is h?\n"},
    {.name = "labels of what to read and to do ask nothing",
     .markdown = "# Roadmap\n\n## Wheel\n\n**Read what** → the chapter on wheels\n**Do "
                 "what** → turn one\n\n## Oil\n\n**Read what** → the chapter on oil\n**Do "
                 "what** → smell some\n\n## Seal\n\n**Read what** → how seals are "
                 "made\n**Do what** → make one\n\n## Lid\n\n**Read what** → nothing\n**Do "
                 "what** → open it\n",
     .cards = ""},
    {.name = "a sign that stands before advice only is none of the questions'",
     .markdown = "# Pumps\n\n❓ What is a?\n\n✅ A wheel.\n\n❓ Why c?\n\n✅ It turns.\n\n❓ "
                 "Who is e?\n\n✅ The owner.\n\n❓ When is g?\n\n✅ At noon.\n\n## "
                 "Tips\n\n💡 Speak slowly.\n",
     .cards = "labelled: What is a? => A wheel.\nlabelled: Why c? => It turns.\nlabelled: "
              "Who is e? => The owner.\nlabelled: When is g? => At noon.\n"},
    {.name = "signs that are joined of two, of which the second tells who speaks",
     .markdown =
         "# Pumps\n\n👩‍🎓 What is a?\n\n👩‍🏭 It turns b.\n\n👩‍🎓 Why "
         "c?\n\n👩‍🏭 It is cold.\n\n👩‍🎓 Who is e?\n\n👩‍🏭 The "
         "owner.\n\n👩‍🎓 "
         "When is g?\n\n👩‍🏭 At noon.\n",
     .cards =
         "labelled: What is a? => It turns b.\nlabelled: Why c? => It is cold.\nlabelled: "
         "Who is e? => The owner.\nlabelled: When is g? => At noon.\n"},
    {.name = "a code with the letter of a part",
     .markdown = "# Pumps\n\n## Wheel\n\n**P.W1** What is a?\n> b\n\n**P.W2** Why c?\n> "
                 "d\n\n## Oil\n\n**P.O1** Who is e?\n> f\n\n**P.O1b** When is g?\n> "
                 "h\n\n**P.O2** Where is i?\n> j\n",
     .cards = "labelled: What is a? => > b\nlabelled: Why c? => > d\nlabelled: Who is e? "
              "=> > f\nlabelled: When is g? => > h\nlabelled: Where is i? => > j\n"},
    {.name = "articles that came between two others",
     .markdown = "# Interview\n\n§ 1 🟢 What is a?\n\nb\n\n§ 2 🔴 Why c?\n\nd\n\n§ 2-bis "
                 "🟢 Who "
                 "is e?\n\nf\n\n§ 2a 🟢 When is g?\n\nh\n\n§ 3 🔴 Where is i?\n\nj\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d\nlabelled: Who is e? => "
              "f\nlabelled: When is g? => h\nlabelled: Where is i? => j\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
