// SPDX-License-Identifier: MIT
// The notations of flashcard programs: a row for each.

#include "support/check.h"
#include "support/forms.h"

static struct form_row rows[] = {
    {.name = "nor do two colons of a name behind a blank part two texts",
     .markdown = "# Styles\n\n- See ::before of it\n- See ::after of it\n- See ::marker of "
                 "it\n- See ::backdrop of it\n",
     .cards = ""},
    {.name = "headings: in a place of cards below the path of a deck each is one",
     .place = "anki-cards/cards",
     .markdown =
         "# Knitting::stitches\n\n## cast on\n\n```\nCO 20\n```\n\n## lean "
         "right\n\n```\nk2tog\n```\n\n## stop a ladder\n\nPull the second stitch.\n",
     .cards = "heading: cast on => ```/CO 20/```\nheading: lean right => "
              "```/k2tog/```\nheading: stop a ladder => Pull the second stitch.\n"},
    {.name = "headings: elsewhere such a path is a name of code",
     .markdown =
         "# std::vector\n\n## Growth\n\na\n\n## Iterators\n\nb\n\n## Erasing\n\nc\n",
     .cards = ""},
    {.name = "two are enough where nothing else is told",
     .markdown = "# Nets\n\nMTU :: the largest payload\nTTL :: hops that are left\n",
     .cards =
         "flashcard: MTU => the largest payload\nflashcard: TTL => hops that are left\n"},
    {.name = "three where something is",
     .markdown =
         "# Nets\n\nOf rope.\n\nAnd wire.\n\nMTU :: the largest payload\nTTL :: hops "
         "that are left\n",
     .cards = ""},
    {.name = "words and their meanings, in a deck",
     .markdown = "# Nets\n\n#flashcards\n\nMTU::The largest payload\nTTL:::Hops that are "
                 "left <!--SR:!2024-01-02,3,250-->\n",
     .cards =
         "flashcard: MTU => The largest payload\nflashcard: TTL => Hops that are left\n"},
    {.name = "nor do those in bold or of a library, whatever the other lines are",
     .markdown = "#flashcards\n\n# Pumps\n\nUse **std::a** and **b::c** here\n\nTake "
                 "std::d for it\n\nWhat **is** e::f\n\n**Which g**::h\n",
     .cards = "flashcard: What **is** e => f\nflashcard: Which g => h\n"},
    {.name = "names of a language have colons, too",
     .markdown = "# Nets\n\n#flashcards\n\nstd::vector is a class.\n\nFoo::bar()\n\n"
                 "collapsed:: True And Done\n",
     .cards = ""},
    {.name = "a tag on the first line is no heading",
     .markdown = "#flashcards/nets\n\nWhat is a::b c\n",
     .cards = "flashcard: What is a => b c\n"},
    {.name = "a mark between empty lines",
     .markdown = "#flashcards\n\na b\n\n?\n\nc\n\n- d\n\ne f\n\n?\n\ng\n",
     .cards = "flashcard: a b => c//- d\nflashcard: e f => g\n"},
    {.name = "a mark below its front: the next pair ends the back",
     .markdown = "#flashcards\n\nWhat is a?\n?\n- b\n- c\n\nd.\n\nWhat is h :: i j\n",
     .cards = "flashcard: What is a? => - b/- c//d.\nflashcard: What is h => i j\n"},
    {.name = "a front that holds code, above a mark of its own",
     .markdown =
         "What is a?\n\n```c\nb\n```\n?\n\n```c\nc\n```\n\nWhat is d?\n\n```c\ne\n```\n"
         "?\n\nf\n",
     .cards = "flashcard: What is a?//```c/b/``` => ```c/c/```\nflashcard: What is "
              "d?//```c/e/``` => f\n"},
    {.name = "two lines with a label and blanks",
     .markdown = "# Nets\n\nC: The [a] is b.\n\nC: A [c] is d.\n",
     .cards = "flashcard: The [\\_\\_\\_] is b. => The **a** is b.\nflashcard: A "
              "[\\_\\_\\_] is d. => A "
              "**c** is d.\n"},
    {.name = "a frame with lists, empty lines and a label before the front",
     .markdown = "TARGET DECK: nets\n\nSTART\nBasic\nFront: What is a?\nBack: b\n\n- c\n- "
                 "d\nTags: e\n<!--ID: 12-->\nEND\n\nf\n\nSTART\nBasic\n\nWhat is "
                 "g?\n\nBack:\n\nh\n\nEND\n",
     .cards = "flashcard: What is a? => b//- c/- d\nflashcard: What is g? => h\n"},
    {.name = "a frame that does not end is none",
     .markdown = "TARGET DECK: nets\n\nSTART\n\nSTART\n\nSTART\n",
     .cards = ""},
    {.name = "frames of one line",
     .markdown = "TARGET DECK: nets\n\nSTARTI [Basic] What is a? Back: b <!--ID: 12--> "
                 "ENDI\nSTARTI [Basic] c Back: d ENDI\n",
     .cards = "flashcard: What is a? => b\nflashcard: c => d\n"},
    {.name = "tags behind headings and lines",
     .markdown = "# Nets\n## What is a #card\nb\n^1234567890\n\n## c #card/reverse\nd\n\ne "
                 "#card\nf\ng\n^1234567891\n\nMore.\n\n## h\ni\n",
     .cards = "flashcard: What is a => b\nflashcard: c => d\nflashcard: e => f/g\n"},
    {.name = "tags behind items, above lines for a program and the answer",
     .markdown =
         "- a\n- What is b? #card\n  card-repeats:: 2\n  collapsed:: true\n  - c\n  "
         "- d\n- e [[card]]\n  id:: 63\n  - f\n- g\n  - h\n",
     .cards = "flashcard: What is b? => - c/- d\nflashcard: e => - f\n"},
    {.name = "arrows in a deck",
     .markdown = "# Flashcards\n- What is a? >> b\n- c >> d\n- e >> f >> g\n- `h` >> i\n",
     .cards = "flashcard: What is a? => b\nflashcard: c => d\n"},
    {.name = "arrows elsewhere are a way through menus",
     .markdown = "# Setup\nFile >> Open\n\nEdit >> Paste\n\nView >> Zoom\n",
     .cards = ""},
    {.name = "numbers and quotations in a deck with a name, up to a rule",
     .markdown = "# Notes\n\n---\n\nDeck: Nets\n\n1. What is a?\n\n> b\n\n2. c\n\n> "
                 "d\n\n3. What is e?\n\n> f\n\n---\n\nMore.\n",
     .cards =
         "numbered: What is a? => > b\nnumbered: c => > d\nnumbered: What is e? => > f\n"},
    {.name = "headings that name the sides of cards",
     .markdown = "# Nets\n\n## Card 1\n\n### Front\nThe wheel\n\n### Back\nturns\n\n## "
                 "Card 2\n\n### Front\nThe valve\n\n### Back\nopens\n",
     .cards = "heading: The wheel => turns\nheading: The valve => opens\n"},
    {.name = "one note a file",
     .markdown =
         "# Note\n```\nguid: a\nnotetype: Basic\n```\n\n### Tags\n```\nnets\n```\n\n"
         "## Front\nThe <b>wheel</b>\n\n## Back\nturns\n",
     .cards = "heading: The <b>wheel</b> => turns\n"},
    {.name = "headings that name who talks, if one of them asks",
     .markdown = "# Nets\n\n### 🧑 User\n\nWhat is a?\n\n### 🤖 Assistant\n\nb\n\n### "
                 "🧑 User\n\nWhy c?\n\n### 🤖 Assistant\n\nd\n",
     .cards = "heading: What is a? => b\nheading: Why c? => d\n"},
    {.name = "but not if she only talks",
     .markdown = "# Nets\n\n### 🧑 User\n\nDraw a.\n\n### 🤖 Assistant\n\nb\n\n### "
                 "🧑 User\n\nFine.\n\n### 🤖 Assistant\n\nd\n",
     .cards = ""},
    {.name = "tags at the end of a side are none of it",
     .markdown = "# Nets\n\nFront: What is a?\n\nBack: b\n\nTaggar: nets pumps\n\n---\n\n"
                 "Front: Why c?\n\nBack: d\n\nTags say it.\n\n---\n\nFront: Is e?\n\nBack: "
                 "**Tags:** f\n",
     .cards = "labelled: What is a? => b\nlabelled: Why c? => d//Tags say it.\nlabelled: "
              "Is e? => **Tags:** f\n"},
    {.name = "programs have a front and a back as well",
     .markdown = "# Shop\n\n## Front\nRun a.\n\n## Back\nRun b.\n",
     .cards = ""},
    {.name = "headings among which a comment keeps the number of a card",
     .markdown = "# Nets\n\n<!-- notecardId: 17 -->\n## [The wheel](a)\n\nturns\n\n## The "
                 "valve\n\n### Notes\n\nopens\n",
     .cards = "heading: The wheel => turns\nheading: The valve => ### Notes//opens\n"},
};

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, form_reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
