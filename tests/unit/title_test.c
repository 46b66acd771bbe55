// SPDX-License-Identifier: MIT
// What a line says about itself: label, number, question mark, request.

#include "deck/wording/title.h"
#include "support/check.h"

#include <stdio.h>
#include <string.h>

// The letters of `flags`: l labelled, n numbered, a asks, r requests, t tells, c commands, A answers, b blank.
static struct row {
    const char *name;
    const char *heading;
    const char *text;
    const char *flags;
    int number;
} rows[] = {
    {"a plain heading says nothing", "Closures", "Closures", "", 0},
    {"a label goes", "Q: Closures", "Closures", "l", 0},
    {"a label's number is kept", "Q3. Closures", "Closures", "l", 3},
    {"a label may be a word", "Question 12 - Closures", "Closures", "l", 12},
    {"marks around the label go with it", "**Q4:** Closures", "Closures", "l", 4},
    {"marks around the whole go", "**Q4: Closures**", "Closures", "l", 4},
    {"a number sign before the number", "Question #5: Closures", "Closures", "l", 5},
    {"a label's number in parts", "Question 3.1: Closures", "Closures", "l", 3},
    {"the same with a dash, and none behind it", "**Q5-2** Closures", "Closures", "l", 5},
    {"but not with a text right behind", "Q1.2PC", "2PC", "l", 1},
    {"a dash within the marks around the label", "**Q5 –** Closures", "Closures", "l", 5},
    {"a letter behind the number", "Q17a: Closures", "Closures", "l", 17},
    {"labels that share a question", "Q4a/Q4b：闭包", "闭包", "l", 4},
    {"the same with words", "Question 4 & Question 5: Closures", "Closures", "l", 4},
    {"but not a letter behind a bar", "Q4: a/Q 5", "a/Q 5", "l", 4},
    {"a word that asks, with a bracket before a colon",
     "When (event):", "When (event):", "", 0},
    {"emoji before the label go", "📌 Q6: Closures", "Closures", "l", 6},
    {"a full-width colon ends a label", "问题2：闭包", "闭包", "l", 2},
    {"a label in Arabic", "س1: الشبكة", "الشبكة", "l", 1},
    {"a state, which is no command", "State of the pump", "State of the pump", "", 0},
    {"but where it is to be told it is one", "State Ohm's law", "State Ohm's law", "rc", 0},
    {"or what it is stands behind", "State two kinds of a", "State two kinds of a", "rc",
     0},
    {"a name in the order of a statement asks nothing", "What a pump is", "What a pump is",
     "", 0},
    {"the label is a whole word", "Queue: a structure", "Queue: a structure", "", 0},
    {"a label needs a mark or a number", "Question of taste", "Question of taste", "", 0},
    {"a number goes", "7. Closures", "Closures", "n", 7},
    {"a number in brackets", "(7) Closures", "Closures", "n", 7},
    {"a number in parts", "3.1 Closures", "Closures", "n", 3},
    {"a number with a dash", "3 - Closures", "Closures", "n", 3},
    {"a number in bold", "**3.** Closures", "Closures", "n", 3},
    {"a number glued to its text", "3.Closures", "Closures", "n", 3},
    {"a Persian number", "۱۲. متغیر", "متغیر", "n", 12},
    {"an Arabic number", "٣. الشبكة", "الشبكة", "n", 3},
    {"a full-width number", "４．閉包", "閉包", "n", 4},
    {"a number drawn as a key, in bold behind an emoji",
     "\U0001F9E9 **1\uFE0F\u20E3 Closures**", "Closures", "", 0},
    {"a year is no number of a question", "2024 in review", "2024 in review", "", 0},
    {"a time is no number", "10:30", "10:30", "", 0},
    {"nor is a long row of digits", "123456789. x", "123456789. x", "", 0},
    {"a question mark asks", "Is it?", "Is it?", "ar", 0},
    {"behind an emoji it still does, which goes", "Is it? ⭐", "Is it?", "ar", 0},
    {"behind a bracket", "Is it? (hard)", "Is it? (hard)", "ar", 0},
    {"inside the last bracket", "Closures (why?)", "Closures (why?)", "a", 0},
    {"behind a tag, which goes", "Is it?<br> </br>", "Is it?", "ar", 0},
    {"inside quotes", "\"Is it?\"", "\"Is it?\"", "a", 0},
    {"inside code", "`Is it?`", "`Is it?`", "a", 0},
    {"but not as an operator in code", "`??`", "`??`", "", 0},
    {"a full-width mark", "闭包？", "闭包？", "a", 0},
    {"an Arabic mark", "الشبكة؟", "الشبكة؟", "a", 0},
    {"a Greek mark", "Τι είναι λίστα;", "Τι είναι λίστα;", "ar", 0},
    {"which is a semicolon elsewhere", "a list;", "a list;", "", 0},
    {"an Ethiopic mark", "ዝርዝር ምንድን ነው፧", "ዝርዝር ምንድን ነው፧", "a", 0},
    {"an Armenian mark, within a word", "Ի՞նչ է ցուցակը", "Ի՞նչ է ցուցակը", "a", 0},
    {"in a sentence before the last it does not ask", "Ի՞նչ է դա։ Ցուցակ։",
     "Ի՞նչ է դա։ Ցուցակ։", "", 0},
    {"a mark in the middle does not end it", "Is it? Yes", "Is it? Yes", "r", 0},
    {"but does where the rest tells to answer", "What is it? Name two",
     "What is it? Name two", "ar", 0},
    {"a mark in a link's address does not count", "[Closures](a?b)", "[Closures](a?b)", "",
     0},
    {"a word that asks is weak", "What is new", "What is new", "r", 0},
    {"a word that tells is strong", "Explain closures", "Explain closures", "rtc", 0},
    {"a word that asks, and a full stop, tells", "What it is.", "What it is.", "rtc", 0},
    {"a sentence of Japanese asks by its end", "どこで回すのか", "どこで回すのか", "r", 0},
    {"one of Turkish", "Açıklayın: liste", "Açıklayın: liste", "rtc", 0},
    {"one of Serbian, in its letters", "Објасни листу", "Објасни листу", "rtc", 0},
    {"one of Arabic", "اشرح القائمة", "اشرح القائمة", "rtc", 0},
    {"a word of Swedish is weak", "Hur fungerar listor", "Hur fungerar listor", "r", 0},
    {"a command", "Write a loop", "Write a loop", "rc", 0},
    {"a command in bold", "**Write** a loop", "**Write** a loop", "rc", 0},
    {"a word inside a Chinese heading", "说说闭包", "说说闭包", "r", 0},
    {"it is a whole word", "Whatever", "Whatever", "", 0},
    {"a task with a number commands", "Exercise 3: loops", "loops", "nrc", 3},
    {"a task without one is a heading", "Exercise: loops", "Exercise: loops", "", 0},
    {"nothing but an answer's label", "Answer", "Answer", "A", 0},
    {"the same with marks and emoji", "✅ **Answer:**", "✅ **Answer:**", "A", 0},
    {"the same behind a bullet that makes no item", "• **Answer:**", "• **Answer:**", "A",
     0},
    {"an answer with one word more", "Answer guide", "Answer guide", "A", 0},
    {"an answer with a number is one of several", "Solution 2", "Solution 2", "", 0},
    {"a heading about answers is none", "Answer the phone first", "Answer the phone first",
     "", 0},
    {"nothing but a label", "Question 3", "", "b", 3},
    {"nothing but the word", "Question", "", "b", 0},
    {"nothing but a number", "4", "", "b", 4},
    {"a month of a year is none", "2021-06", "2021-06", "", 0},
    {"nothing but a Persian number", "۴", "", "b", 4},
    {"a link to the answer asks by its text", "[Is it?](a.md)", "[Is it?](a.md)", "ar", 0},
    {"an anchor before the text goes", "<a name=\"x\"></a>Is it?", "Is it?", "ar", 0},
    {"an anchor around the text goes", "<a name=\"x\">Is it?</a>", "Is it?", "ar", 0},
    {"a way back before the text goes", "[[⬆]](#top) Is it?", "Is it?", "ar", 0},
    {"a source behind it goes", "Is it? [[src](https://x)]", "Is it?", "ar", 0},
    {"nothing at all", "", "", "", 0},
};

static void flag(char *flags, bool set, char letter) {
    size_t size = strlen(flags);

    flags[size] = set ? letter : '\0';
    flags[size + set] = '\0';
}

/** What is remembered of a title is told of the words that are read. */
static void assert_known(const char *heading, const struct title *title) {
    char copy[400];
    struct title again;

    snprintf(copy, sizeof(copy), "%s", heading);
    again = title_read(text_of(copy));
    assert_true(text_equal(again.text, title->text));
    assert_true(!again.text.size ||
                (again.text.bytes >= copy && again.text.bytes < copy + sizeof(copy)));
}

static void takes_apart(void **state) {
    const struct row *row = *state;
    struct title title = title_read(text_of(row->heading));
    char flags[9] = "";
    char text[99];

    flag(flags, title.labelled, 'l');
    flag(flags, title.numbered, 'n');
    flag(flags, title.asks, 'a');
    flag(flags, title.requests, 'r');
    flag(flags, title.tells, 't');
    flag(flags, title.commands, 'c');
    flag(flags, title.answers, 'A');
    flag(flags, title.blank, 'b');
    snprintf(text, sizeof(text), "%.*s", TEXT_ARGUMENTS(title.text));
    assert_string_equal(text, row->text);
    assert_string_equal(flags, row->flags);
    assert_int_equal(title.number, row->number);
    assert_known(row->heading, &title);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, takes_apart, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
