// SPDX-License-Identifier: MIT
// Marks that no table lists, known by their recurring before what asks and what replies: a row for each.

#include "support/check.h"
#include "support/forms.h"

// What is to be done with code, again and again in the same words.
#define DRAWN(number, name)                                                                \
    number ". We draw this:\n\n```\n" name "();\n```\n\nAnswer: " name "\n\n"
#define DRAWN_CARD(name) "labelled: We draw this://```/" name "();/``` => " name "\n"

static struct form_row rows[] = {
    {.name = "a mark that counts steps asks nothing, unless what stands behind it does",
     .place = "loom-exercises",
     .markdown = "# Design a loom\n\n## Step 1: Outline the use\n\nIt weaves.\n\n## Step "
                 "2: Draw the frame\n\nOf wood.\n\n## Step 3: Build the reed\n\nOf "
                 "steel.\n\n## Step 4: Scale the loom\n\nWider.\n",
     .cards = ""},
    {.name = "words before a colon in headings",
     .markdown = "# The call\n\n### They ask: What is a?\n\nYou say: b\n\n- c\n\n### They "
                 "ask: Why us?\n\nYou say: d\n\n### They ask: What is e?\n\nYou say: f\n",
     .cards = "heading: What is a? => b//- c\nheading: Why us? => d\nheading: What is e? "
              "=> f\n"},
    {.name = "times in brackets, with nothing before the answers",
     .markdown = "# Talk\n\n**[01:45]** What is a?\n\nb\n\n**[04:10]** When is c?\n\nd\n\n"
                 "**[08:00]** What is e?\n\nf\n\n**[09:30]** Who is g?\n\nh\n",
     .cards = "labelled: What is a? => b\nlabelled: When is c? => d\nlabelled: What is e? "
              "=> f\nlabelled: Who is g? => h\n"},
    {.name = "quotations of a line, where questions are promised",
     .markdown = "# 펌프 면접 질문\n\n> a를 설명해주세요\n\nb\n\n> c와 d의 차이\n\ne\n\n> "
                 "f가 무엇인가요\n\ng\n\n> h는 왜 도나요\n\ni\n",
     .cards = "labelled: a를 설명해주세요 => b\nlabelled: c와 d의 차이 => e\nlabelled: "
              "f가 무엇인가요 => g\nlabelled: h는 왜 도나요 => i\n"},
    {.name = "quotations that ask without a mark ask nothing elsewhere, nor among others",
     .markdown = "# Pumps\n\n> How a turns\n\nb\n\n> Why c stands\n\ne\n\n> What f "
                 "is\n\ng\n\n> When h hums\n\ni\n",
     .cards = ""},
    {.name = "signs, the question without a mark",
     .markdown = "# 面接対策\n\n■ aとは\n\n□ b\n\n1. c\n2. d\n\n■ eの役割は\n\n□ f\n\n■ "
                 "gとは何ですか\n\n□ h\n",
     .cards = "labelled: aとは => b//1. c/2. d\nlabelled: eの役割は => f\nlabelled: "
              "gとは何ですか => h\n"},
    {.name = "two faces of a card, each a line of its own",
     .markdown = "# Fiches\n\n---\n\n**Fiche n° 1 · recto**\nQu'est-ce que a ?\n\n**Fiche "
                 "n° 1 · verso**\nb\n\n---\n\n**Fiche n° 2 · recto**\nQu'est-ce que c "
                 "?\n\n**Fiche n° 2 · verso**\nd\n\n---\n\n**Fiche n° 3 · recto**\nQui est "
                 "e ?\n\n**Fiche n° 3 · verso**\nf\n",
     .cards = "labelled: Qu'est-ce que a ? => b\nlabelled: Qu'est-ce que c ? => "
              "d\nlabelled: Qui est e ? => f\n"},
    {.name = "a heading above lists of several is no question",
     .markdown = "# Pumps\n\n## Valve\n\na\n\n### Ask on\n\n- What is b?\n- Why "
                 "c?\n\n## Seal\n\nd\n\n### Ask on\n\n- What is e?\n- Why f?\n\n## "
                 "Shaft\n\ng\n\n### Ask on\n\n- What is h?\n- Why i?\n\n## "
                 "Motor\n\nj\n\n### Ask on\n\n- What is k?\n- Why l?\n",
     .cards = ""},
    {.name = "words without a separator",
     .markdown = "# คำถาม\n\nถาม a คืออะไร?\nตอบ b\n\nถาม c คืออะไร?\nตอบ d\n\n- e\n\nถาม f "
                 "คืออะไร?\nตอบ g\n",
     .cards = "labelled: a คืออะไร? => b\nlabelled: c คืออะไร? => d//- e\nlabelled: f "
              "คืออะไร? => g\n"},
    {.name = "what only classifies is left out",
     .markdown = "# Loop\n\n**Ask:** What is a?\n\n**Listen for:** b, and more than a few "
                 "words of it\n\n**Score:** 1 2 3\n\n**Ask:** What is c?\n\n**Listen "
                 "for:** d, at length and with an example\n\n**Score:** 1 2 "
                 "3\n\n**Ask:** What is e?\n\n**Listen for:** f\n\n**Score:** 1 2 3\n",
     .cards = "labelled: What is a? => b, and more than a few words of it\nlabelled: What "
              "is c? => d, at length and with an example\nlabelled: What is e? => f\n"},
    {.name = "a question without the mark of an answer is a prompt",
     .markdown = "# 면접\n\n▶ a가 무엇인가요?\nㄴ b\n\n▶ c가 무엇인가요?\nㄴ d\n\n▶ e가 "
                 "무엇인가요?\nㄴ f\n\n▶ g가 무엇인가요?\n\nNext week: h\n",
     .cards = "labelled: a가 무엇인가요? => b\nlabelled: c가 무엇인가요? => d\nlabelled: "
              "e가 무엇인가요? => f\nlabelled: g가 무엇인가요?\n"},
    {.name = "the heading names it, the text below asks",
     .markdown = "# Drills\n\n### Drill 1 — The disk\n\nIt is full. What do you do?\n\n"
                 "**How we would handle it**\n\n1. a\n2. b\n\n### Drill 2 — The key\n\nIt "
                 "is lost. What now?\n\n**How we would handle it**\n\nc\n\n### Drill 3 — "
                 "The door\n\nIt is open. Who closes it?\n\n**How we would handle "
                 "it**\n\nd\n",
     .cards = "heading: The disk//It is full. What do you do? => 1. a/2. b\nheading: The "
              "key//It is lost. What now? => c\nheading: The door//It is open. Who closes "
              "it? => d\n"},
    {.name = "signs of ASCII",
     .markdown = "# Shared page\n\n?? What is a?\n\nAK: b\n\nLW: c\n\n?? How does d "
                 "work?\n\nLW: e\n\n?? Why f?\n\nJD: g\n\n?? Who is h?\n\nAK: i\n",
     .cards = "labelled: What is a? => AK: b//LW: c\nlabelled: How does d work? => LW: "
              "e\nlabelled: Why f? => JD: g\nlabelled: Who is h? => AK: i\n"},
    {.name = "whoever asks may be another each time",
     .markdown = "# The room\n\n**@a asks:** What is b?\n\nc\n\n**@d_e asks:** Why "
                 "f?\n\ng\n\n**@h asks:** Who is i?\n\nj\n\n**@k asks:** Where is "
                 "l?\n\nm\n",
     .cards = "labelled: What is b? => c\nlabelled: Why f? => g\nlabelled: Who is i? => "
              "j\nlabelled: Where is l? => m\n"},
    {.name = "highlighted lines, one of which only names",
     .markdown = "# 面试\n\n==什么是 a？==\n\nb\n\n==c 和 d 有什么区别==\n\n- e\n- f\n\n"
                 "==为什么 g？==\n\nh\n",
     .cards =
         "labelled: 什么是 a？ => b\nlabelled: c 和 d 有什么区别 => - e/- f\nlabelled: "
         "为什么 g？ => h\n"},
    {.name = "blocks of code that hold no code",
     .markdown = "# Blog\n\n### Week 1\n\n```text\nWhat is a?\n```\n\nb\n\n### Week "
                 "2\n\n```text\nYou have a million c.\nHow do you sort "
                 "them?\n```\n\n```c\nsort(c);\n```\n\n### Week 3\n\n```text\nWhy "
                 "d?\n```\n\ne\n\n### Week 4\n\n```text\nWho is f?\n```\n\ng\n",
     .cards =
         "labelled: What is a? => b\nlabelled: You have a million c. How do you sort "
         "them? => ```c/sort(c);/```\nlabelled: Why d? => e\nlabelled: Who is f? => g\n"},
    {.name = "quoted speech with its source",
     .markdown = "# What I was asked\n\n> “What is a?”\n>\n> — bank, second "
                 "round\n\nb\n\n> “Explain c to my mother.”\n>\n> — "
                 "shop\n\n- d\n- e\n\n> “Why f?”\n>\n> — start-up\n\ng\n\n> “Who is "
                 "h?”\n>\n> — insurance\n\ni\n",
     .cards = "labelled: What is a? => b\nlabelled: Explain c to my mother. => - d/- "
              "e\nlabelled: Why f? => g\nlabelled: Who is h? => i\n"},
    {.name = "quotations that hold the answer a layer further in",
     .markdown = "# Digest\n\n> What is a?\n>\n> > b\n> >\n> > c\n\n> Why d?\n>\n> > "
                 "e\n\n> When f?\n\n> Who is g?\n>\n> > h\n",
     .cards = "labelled: What is a? => > b/>/> c\nlabelled: Why d? => > e\nlabelled: When "
              "f?\nlabelled: Who is g? => > h\n"},
    {.name = "elements of HTML, one of which tells to answer",
     .markdown = "# Interview\n\n<u>What is a?</u>\n\nb\n\n<u>Explain "
                 "c.</u>\n\nd\n\n<u>Why e?</u>\n\nf\n",
     .cards = "labelled: What is a? => b\nlabelled: Explain c. => d\nlabelled: Why e? => "
              "f\n"},
    {.name = "and the signs of an author",
     .markdown = "# Notes\n\n<< What is a? >>\n\nb\n\n<< Explain c. >>\n\nd\n\n<< Why "
                 "e? >>\n\nf\n\n<< Who is g? >>\n\nh\n",
     .cards = "labelled: What is a? => b\nlabelled: Explain c. => d\nlabelled: Why e? => "
              "f\nlabelled: Who is g? => h\n"},
    {.name = "the answer on the same line",
     .markdown = "# Interviu\n\n*Ce este a?* / b\n\n*De ce c?* / d\n\n*Explică e* / "
                 "f\n\n*Ce este g?* / h\n",
     .cards = "labelled: Ce este a? => b\nlabelled: De ce c? => d\nlabelled: Explică e => "
              "f\nlabelled: Ce este g? => h\n"},
    {.name = "the label behind a sign is a part of the mark",
     .markdown = "# Sheet\n\n🎤 **They will say:** What is a?\n\n💬 **Say in 30 "
                 "seconds:**\n> b\n\n🧠 **And then:** c c c c c c c c c c c c c c c "
                 "c c c c c c c\n\n🎤 **They will say:** Why d?\n\n💬 **Say "
                 "in 30 seconds:**\n> e\n\n🎤 **They will say:** How f?\n\n"
                 "💬 **Say in 30 seconds:**\n> g\n\n🧠 **And then:** h\n",
     .cards = "labelled: What is a? => > b//🧠 **And then:** c c c c c c c c c c c c "
              "c c c c c c c c c c\nlabelled: Why d? => > e\nlabelled: How f? => > "
              "g//🧠 **And then:** h\n"},
    {.name = "labels of many words in bold",
     .markdown = "# Fiches d'entretien\n\n## Fiche 1 : a\n\n**Ce que le jury vous dira "
                 ":** les trois sortes de b\n\n**Ce qu'il vaut mieux dire :** c\n\n## "
                 "Fiche 2 : d\n\n**Ce que le jury vous dira :** pourquoi e "
                 "?\n\n**Ce qu'il vaut mieux dire :** f\n\n## Fiche 3 : g\n\n**Ce que "
                 "le jury vous dira :** qui est h ?\n\n**Ce qu'il vaut mieux dire :** i\n",
     .cards = "labelled: les trois sortes de b => c\nlabelled: pourquoi e ? => "
              "f\nlabelled: qui est h ? => i\n"},
    {.name = "labels that stand there once name subjects of a text",
     .markdown = "# Notes\n\n**Cost:** What is a?\n\nb\n\n**Speed:** Why c?\n\nd\n\n"
                 "**Size:** e\n\nf\n\n**Age:** How g?\n\nh\n\n**Form:** Where i?\n\nj\n",
     .cards = ""},
    {.name = "lines in pairs of which only some ask",
     .markdown = "# 勉強会\n\n❓ aとは何ですか\n💡 b\n\n❓ cの利点\n💡 d\n\n- "
                 "e\n\n❓ fの役割\n💡 g\n\n❓ hはなぜですか\n💡 i\n",
     .cards = "labelled: aとは何ですか => b\nlabelled: cの利点 => d//- e\nlabelled: "
              "fの役割 => g\nlabelled: hはなぜですか => i\n"},
    {.name = "what recurs below answered headings is a part of their answers",
     .markdown =
         "# Lock questions\n\n### #1 What is a?\n\nb\n\nOrigin: c\n\n### #2 Why d?\n\n"
         "e\n\nOrigin: f\n\n### #3 When g?\n\nh\n\nOrigin: i\n\n### #4 Who j?\n\nk\n\n"
         "Origin: l\n",
     .cards =
         "heading: What is a? => b//Origin: c\nheading: Why d? => e//Origin: f\nheading: "
         "When g? => h//Origin: i\nheading: Who j? => k//Origin: l\n"},
    {.name = "what people say in a story is none",
     .markdown = "# The bridge\n\n\"Who is there?\"\n\nNobody spoke.\n\n\"Why do you "
                 "hide?\"\n\nA step, then another.\n\n\"What do you want?\"\n\nShe "
                 "laughed.\n\n\"Where are you?\"\n\nIt was dark.\n",
     .cards = ""},
    {.name = "nor are notes in quotations",
     .markdown = "# Load\n\n> Why is a higher than b? Because c, as told before.\n\nd\n\n> "
                 "Remember e? It is too low.\n\nf\n\n> Measure first.\n\ng\n\n> What "
                 "is the price?\n\nh\n",
     .cards = ""},
    {.name = "what all answers begin with is a label",
     .markdown = "# Pumps\n### What is a?\n**উত্তর:** b b b b b b b b b b b b b b b "
                 "b\n### What is c?\n**উত্তর:** d d d d d d d d d d d d d d d d\n### "
                 "What is e?\n**উত্তর:** f\n### What is g?\n**উত্তর:** h\n",
     .cards = "heading: What is a? => b b b b b b b b b b b b b b b b\nheading: What is "
              "c? => d d d d d d d d d d d d d d d d\nheading: What is e? => f\nheading: "
              "What is g? => h\n"},
    {.name = "so is a heading, though other marks follow it in many",
     .markdown = "# Pumps\n### What is a?\n#### Pump\nb\n\n**Use:** x\n### What is "
                 "c?\n#### Pump\nd\n\n**Use:** y\n### What is e?\n#### Pump\nf\n\n**Use:** "
                 "z\n### What is g?\n#### Pump\nh\n",
     .cards = "heading: What is a? => b//**Use:** x\nheading: What is c? => d//**Use:** "
              "y\nheading: What is e? => f//**Use:** z\nheading: What is g? => h\n"},
    {.name = "with a space before its colon, and where nothing stands behind it",
     .markdown =
         "# Pompes\n### Pourquoi a ?\n**Éléments de réponse :** b b b b b b b b b b "
         "b b b b b b\n### Pourquoi c ?\n**Éléments de réponse :** d d d d d d d d "
         "d d d d d d d d\n### Pourquoi e ?\n**Éléments de réponse :**\n- "
         "f\n### Pourquoi g ?\n**Éléments de réponse :**\n### Pourquoi h "
         "?\n**Éléments de réponse :** i i\n",
     .cards = "heading: Pourquoi a ? => b b b b b b b b b b b b b b b b\nheading: Pourquoi "
              "c ? => d d d d d d d d d d d d d d d d\nheading: Pourquoi e ? => - "
              "f\nheading: Pourquoi g ?\nheading: Pourquoi h ? => i i\n"},
    {.name = "what all questions begin with is one as well, with its number",
     .markdown =
         "# Pumps\n### प्रसंग १: What is a?\nb\n### प्रसंग २: What is c?\nd\n### प्रसंग ३: "
         "What is e?\nf\n### प्रसंग ४: What is g?\nh\n",
     .cards = "heading: What is a? => b\nheading: What is c? => d\nheading: What is e? "
              "=> f\nheading: What is g? => h\n"},
    {.name = "but not where it asks itself",
     .format = "heading",
     .markdown = "# Pumps\n### Explain: a?\nb\n### Explain: c?\nd\n### Explain: "
                 "e?\nf\n### Explain: g?\nh\n",
     .cards = "heading: Explain: a? => b\nheading: Explain: c? => d\nheading: Explain: e? "
              "=> f\nheading: Explain: g? => h\n"},
    {.name = "nor where only some have it",
     .markdown = "# Pumps\n### Seals: what is a?\nb\n### Seals: what is c?\nd\n### Seals: "
                 "what is e?\nf\n### Seals: what is g?\nh\n### What is i?\nj\n### What "
                 "is k?\nl\n",
     .cards = "heading: Seals: what is a? => b\nheading: Seals: what is c? => d\nheading: "
              "Seals: what is e? => f\nheading: Seals: what is g? => h\nheading: What is "
              "i? => j\nheading: What is k? => l\n"},
    {.name = "a short word for an answer may end in a full stop",
     .markdown = "# Pumps\nQ1. What is a?\n\nSol. b\n\nQ2. What is c?\n\nAns. d\n",
     .cards = "labelled: What is a? => b\nlabelled: What is c? => d\n"},
    {.name = "but the first of several is none",
     .markdown = "# Pumps\n### What is a?\n**Pros:** b b\n\n**Cons:** c\n### What is "
                 "d?\n**Pros:** e\n\n**Cons:** f\n### What is g?\n**Pros:** "
                 "h\n\n**Cons:** i\n### What is j?\n**Pros:** k\n\n**Cons:** l\n",
     .cards = "heading: What is a? => **Pros:** b b//**Cons:** c\nheading: What is d? => "
              "**Pros:** e//**Cons:** f\nheading: What is g? => **Pros:** h//**Cons:** "
              "i\nheading: What is j? => **Pros:** k//**Cons:** l\n"},
    {.name = "nor is what is to be done with code",
     .markdown = "# Pump questions\n" DRAWN("1", "a") DRAWN("2", "b") DRAWN("3", "c")
         DRAWN("4", "d") DRAWN("5", "e"),
     .cards =
         DRAWN_CARD("a") DRAWN_CARD("b") DRAWN_CARD("c") DRAWN_CARD("d") DRAWN_CARD("e")},
    {.name = "and a hint answers nothing",
     .markdown = "# Pumps\n### What is a?\n**Hint:** b\n### What is c?\n**Hint:** d\n### "
                 "What is e?\n**Hint:** f\n### What is g?\n**Hint:** h\n",
     .cards =
         "heading: What is a?//**Hint:** b\nheading: What is c?//**Hint:** d\nheading: "
         "What is e?//**Hint:** f\nheading: What is g?//**Hint:** h\n"},
    {.name = "what recurs right below text that asks begins the answers",
     .markdown =
         "# Rury\n## Lekcja 2\n### 01 Zawory\nRura jest pusta.\n\nDlaczego woda nie "
         "płynie?\n#### Zdaniem majstra\nBo a.\n\nTakże b.\n### 02 Pompy\nCo robi "
         "pompa?\n#### Zdaniem majstra\n- c\n- d\n### 03 Ciśnienie\nIle to "
         "jest?\n#### Zdaniem majstra\ne\n",
     .cards = "labelled: Dlaczego woda nie płynie? => Bo a.//Także b.\nlabelled: Co robi "
              "pompa? => - c/- d\nlabelled: Ile to jest? => e\n"},
    {.name = "a label does so, too",
     .markdown = "# Pipes\n\nWhere does a go?\n\n**Told by the fitter:** It goes to b, c "
                 "and d, one after the other.\n\nWhat is e?\n\n**Told by the fitter:** It "
                 "is f in all of the cases that I ever saw.\n\nWhy g?\n\n**Told by the "
                 "fitter:** Because of the h that somebody left in there.\n",
     .cards = "labelled: Where does a go? => It goes to b, c and d, one after the "
              "other.\nlabelled: What is e? => It is f in all of the cases that I ever "
              "saw.\nlabelled: Why g? => Because of the h that somebody left in there.\n"},
    {.name = "but not what says of what kind a question is",
     .markdown = "# Pipes\n## a\nWhere does b go?\n\n**Wanted by:** Acme\n## c\nWhat is "
                 "d?\n\n**Wanted by:** Initech\n## e\nWhy f?\n\n**Wanted by:** Hooli\n",
     .cards = ""},
    {.name = "nor a hint, or somebody who speaks",
     .markdown = "# Pipes\n## a\nWhere does b go?\n#### Hint\nThink of c.\n## d\nWhat is "
                 "e?\n#### Hint\nLook at f.\n## g\nWhy h?\n#### Hint\nIt is not i.\n",
     .cards = ""},
    {.name = "what asks by chance is left where questions and answers are marked",
     .markdown = "# Question bank\n\n_Do not edit this. Propose a question._\n\n### Your "
                 "question\n\nWhy do a and b meet, and what do you do?\n\n### A good "
                 "answer\n\nBecause c.\n\n### Your question\n\nWhat is "
                 "d?\n\n### A good answer\n\nIt is e.\n\n### Your question\n\nHow "
                 "f?\n\n### A good answer\n\n_No response_\n\n### Your question\n\nIs "
                 "g?\n\n### A good answer\n\n- h\n- i\n\n### Your question\n\nWho is "
                 "j?\n\n### A good answer\n\nk\n",
     .cards =
         "heading: Why do a and b meet, and what do you do? => Because c.\nheading: What "
         "is d? => It is e.\nheading: How f?\nheading: Is g? => - h/- i\nheading: Who is "
         "j? => k\n"},
    {.name = "but not one of headings that only begin alike",
     .markdown = "# Pumps\n\n## Pipe fitting\n\nWhat is a? It is b.\n\nc\n\n## Pipe "
                 "cutting\n\nd\n\ne\n\n## Pipe welding\n\nf\n\ng\n\n## Pipe "
                 "painting\n\nh\n\ni\n",
     .cards = ""},
    {.name = "nor what recurs below text that seldom asks",
     .markdown =
         "# Pipes\n## a\nWhere does b go?\n#### In the workshop\nc\n## d\nIt is "
         "e.\n#### In the workshop\nf\n## g\nWhy h?\n#### In the workshop\ni\n## "
         "j\nWho k?\n#### In the workshop\nl\n## m\nTell.\n#### In the workshop\nn\n",
     .cards = ""},
    {.name = "where the title promises questions a third of them need to ask",
     .markdown = "# Zagadnienia\n\n*Temat:* a\n\n*Opis:* b\n\n*Temat:* Co to jest "
                 "c?\n\n*Opis:* d\n\n*Temat:* e\n\n*Opis:* f\n",
     .cards = "labelled: a => b\nlabelled: Co to jest c? => d\nlabelled: e => f\n"},
    {.name = "else two thirds",
     .markdown = "# Rury\n\n*Temat:* a\n\n*Opis:* b\n\n*Temat:* Co to jest c?\n\n*Opis:* "
                 "d\n\n*Temat:* e\n\n*Opis:* f\n",
     .cards = ""},
    {.name = "steps of an article are no questions",
     .markdown = "# Peak element\n\n### Step 1: What do we look for?\n\na\n\n### Step 2: "
                 "Walk uphill\n\nb\n\n### Step 3: Turn it around\n\nc\n\n### Step 4: Why "
                 "it works\n\nd\n",
     .cards = ""},
    {.name = "a mark in a part of the file is one of an answer",
     .markdown = "# Notes\n\n## Why\n\n- **Why now:** What is a?\n- **Why us:** b\n\n**Ask "
                 "yourself:** What is c?\n\n**Ask yourself:** What is d?\n\n**Ask "
                 "yourself:** What is e?\n\n**Ask yourself:** What is "
                 "f?\n\n## g\n\nh\n\ni\n\nj\n\nk\n\n## l\n\nm\n\nn\n\no\n\np\n\nq\n\nr\n",
     .cards = ""},
    {.name = "a number with signs that no other reader knows is a mark",
     .file = "interview.md",
     .markdown = "# Bombas\n\n1.- ¿Qué es a?\n\nb\n\n2.- Explique c\n\nd\n\n3.- ¿Para "
                 "qué sirve e?\n\nf\n\n4.- ¿Cómo va g?\n\nh\n",
     .cards = "labelled: ¿Qué es a? => b\nlabelled: Explique c => d\nlabelled: ¿Para qué "
              "sirve e? => f\nlabelled: ¿Cómo va g? => h\n"},
    {.name = "small letters behind each question only end its sentence",
     .markdown = "# Pumps\n\n**What is a?** they asked.\n\nb\n\n**What is c?** they "
                 "asked.\n\nd\n\n**What is e?** they asked.\n\nf\n\n**What is g?** "
                 "they asked.\n\nh\n\n**What is i?** they asked.\n",
     .cards = "bold: What is a? => b\nbold: What is c? => d\nbold: What is e? => f\nbold: "
              "What is g? => h\nbold: What is i?\n"},
    {.name = "first words of sentences are no mark",
     .markdown = "# 면접 질문\n\n- 왜 a를 하나요?\n- 왜 b를 하나요?\n- 왜 c를 하나요?\n",
     .cards = "list: 왜 a를 하나요?\nlist: 왜 b를 하나요?\nlist: 왜 c를 하나요?\n"},
    {.name =
         "a mark of answers tells those that were read with it, too, and code asks along",
     .markdown =
         "# Teaser of the week\n\n## 2025-W12\n\n*posted by Ada*\n\nWhy does a pump "
         "hum?\n\n**What we said:** Its coil shakes.\n\n## 2025-W13\n\n*posted by "
         "Bo*\n\nName "
         "two pumps.\n\n**What we said:**\n\n1. a\n2. b\n\n## 2025-W14\n\n*posted by "
         "Cy*\n\nWhat does this print?\n\n```c\nputs(\"c\");\n```\n\n**What we said:** "
         "It prints a letter and ends.\n\n## 2025-W15\n\n*posted by Ada*\n\nIs it "
         "quick?\n\n**What we said:** Not at all.\n",
     .cards = "labelled: Why does a pump hum? => Its coil shakes.\nlabelled: Name two "
              "pumps. => 1. a/2. b\nlabelled: What does this "
              "print?//```c/puts(\"c\");/``` => It prints a letter and ends.\nlabelled: Is "
              "it quick? => Not at all.\n"},
    {.name = "a mark of answers below the parts of tasks, which letters count",
     .markdown =
         "# Mock paper\n\n## Task 1: Water\n\na) Explain how a pump starts. *(2 "
         "pts)*\n\nWe expect:\n- it turns\n- it sucks\n\nb) What is a valve? *(1 "
         "pt)*\n\nWe expect:\n- a door\n\n## Task 2: Oil\n\na) The weight of oil. *(2 "
         "pts)*\n\nWe expect:\n- less than water\n\nb) Name a filter. *(1 pt)*\n\nWe "
         "expect:\n- a sieve\n",
     .cards = "labelled: Explain how a pump starts. => - it turns/- it sucks\nlabelled: "
              "What is a valve? => - a door\nlabelled: The weight of oil. => - less "
              "than water\nlabelled: Name a filter. => - a sieve\n"},
    {.name = "examples below sentences answer nothing",
     .markdown = "# Pumps\n\n## Water\n\nWhen water meets a, it turns.\n\n**Example:** "
                 "the pump of a well in our village.\n\n## Oil\n\nWhen oil meets b, it "
                 "slips.\n\n**Example:** the pump of a truck that goes uphill.\n\n## "
                 "Sand\n\nWhen sand meets c, it stops.\n\n**Example:** the pump of a "
                 "beach where children dig.\n",
     .cards = ""},
    {.name = "what options stand below is no answer",
     .markdown = "# Pumps\n\nWhat is a?\n\nChoose one:\n\n- a. one\n- b. two\n\nWhat is "
                 "c?\n\nChoose one:\n\n- a. three\n- b. four\n\nWhat is e?\n\nChoose "
                 "one:\n\n- a. five\n- b. six\n",
     .cards = ""},
    {.name = "a heading that asks nothing is no question above several that labels part",
     .markdown = "# Pumps, questions\n\n## What is a?\n\nb\n\n## Why c?\n\nd\n\n## "
                 "Which is e?\n\nf\n\n## ⚡ Quick ones\n\n**Q: What is "
                 "g?**\nA: It turns.\n\n**Q: What is h?**\nA: It is wet.\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\nheading: Which is e? => "
              "f\nlabelled: What is g? => It turns.\nlabelled: What is h? => It is "
              "wet.\n"},
    {.name = "refrain: a list and code in a quotation stay whole, a source below it goes",
     .markdown =
         "# Pumps\n\nThey turn.\n\n> **Interview question:** When is a better?\n>\n> "
         "**Answer:** When one needs\n>\n> - b\n> - c\n\n> **Interview question:** What "
         "is d?\n>\n> **Answer:** Code:\n>\n> ```c\n> if (e)\n>     f();\n> "
         "```\n\n> **Interview question:** Why g?\n>\n> **Answer:** It is wet.\n> — H\n\n> "
         "**Interview question:** Who is i?\n>\n> **Answer:** J.\n",
     .cards =
         "labelled: When is a better? => When one needs//- b/- c\nlabelled: What is d? "
         "=> Code://```c/if (e)/    f();/```\nlabelled: Why g? => It is wet.\nlabelled: "
         "Who is i? => J.\n"},
    {.name = "refrain: code right behind a question is its answer, and stays whole",
     .file = "pump-sql-interview.md",
     .markdown =
         "# Pump interview\n## Pattern 1: Water\n\n**\"Calculate the litres for each "
         "pump\"**\n\n```sql\nSELECT a;\n```\n\n## Pattern 2: Oil\n\n**\"Find all "
         "pumps without oil\"**\n\n```sql\nSELECT b;\n```\n\n## Pattern 3: "
         "Sand\n\n**\"Show the sand by year\"**\n\n```sql\nSELECT c;\n```\n",
     .cards = "labelled: Calculate the litres for each pump => ```sql/SELECT "
              "a;/```\nlabelled: Find all pumps without oil => ```sql/SELECT "
              "b;/```\nlabelled: Show the sand by year => ```sql/SELECT c;/```\n"},
    {.name = "refrain: numbers in Roman numerals stand in bold as well",
     .file = "valves.md",
     .markdown = "# Valves\n\n**I.** What is a?\n\n> b\n\n**II.** A pump hums. What do you "
                 "do?\n\n> c\n\n**III.** What is d?\n\n> e\n\n**IV.** Why f?\n\n> g\n",
     .cards = "labelled: What is a? => > b\nlabelled: A pump hums. What do you do? => "
              "> c\nlabelled: What is d? => > e\nlabelled: Why f? => > g\n"},
    {.name = "a mark above each that asks sets its scene",
     .markdown = "# Pump drills\n\n### The lid\n\n**Lage:** Der Deckel liegt offen da, und "
                 "niemand hat es gesehen.\n**Gefragt:** Wer haftet?\n**Befund:** "
                 "Niemand.\n\n### Das Rad\n\n**Lage:** Das Rad steht seit einer Woche, und "
                 "Wasser ist darin.\n**Gefragt:** Was ist zu tun?\n**Befund:** Es "
                 "ablassen.\n\n### Das Oel\n\n**Lage:** Das Oel ist schwarz geworden, "
                 "obwohl es neu war.\n**Gefragt:** Warum?\n**Befund:** Es war alt.\n",
     .cards =
         "labelled: Lage: Der Deckel liegt offen da, und niemand hat es gesehen./Gefragt: "
         "Wer haftet? => Niemand.\nlabelled: Lage: Das Rad steht seit einer Woche, und "
         "Wasser ist darin./Gefragt: Was ist zu tun? => Es ablassen.\nlabelled: Lage: Das "
         "Oel ist schwarz geworden, obwohl es neu war./Gefragt: Warum? => Es war alt.\n"},
    {.name =
         "a scene may stand right behind an answer, if one stands above the first question",
     .markdown =
         "# Pump drills\n\n**Found.** The lid lies open and nobody has seen it, they "
         "say.\n\n**Wanted.** Who pays for it?\n\n**Held.** Nobody does.\n\n**Found.** The "
         "wheel stands still since a week and water is in it.\n\n**Wanted.** What is to be "
         "done?\n\n**Held.** Drain it.\n\n**Found.** The oil is black although it was new, "
         "and it smells.\n\n**Wanted.** Why is it so?\n\n**Held.** It was old.\n",
     .cards = "labelled: Found. The lid lies open and nobody has seen it, they "
              "say.//Wanted. Who pays for it? => Nobody does.\nlabelled: Found. The wheel "
              "stands still since a week and water is in it.//Wanted. What is to be done? "
              "=> Drain it.\nlabelled: Found. The oil is black although it was new, and it "
              "smells.//Wanted. Why is it so? => It was old.\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
