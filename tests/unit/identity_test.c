// SPDX-License-Identifier: MIT
// Which card is which when guides are rewritten, renamed, split and merged.

#include "support/check.h"
#include "support/stored.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MOST_ROWS = 7, MOST_FILES = 2 };

#define LOCK_ANSWER                                                                        \
    "It lets one thread at a time into a section of the program; the others wait until "   \
    "the thread that holds it lets go."
#define LOCK_REWORDED                                                                      \
    "It lets only one thread at a time into a section of the program; all others have to " \
    "wait until the thread that holds it lets go of it."
#define HEAP_ANSWER                                                                        \
    "A tree in an array: each parent is no less than its children, so that the largest "   \
    "stands at the root and is found at once."
#define TREE_ANSWER                                                                        \
    "Every node has many keys in order; a look-up reads few blocks of the disk because "   \
    "the tree is wide and flat."
#define STUB "The answer to this question stands in the book that goes with the course."

// A row and the question it had before; NULL: it is new.
struct named_row {
    struct stored_row row;
    const char *was;
};

struct named_file {
    const char *name;
    struct named_row rows[MOST_ROWS];
};

struct rewrite {
    const char *name;
    struct named_file before[MOST_FILES];
    struct named_file after[MOST_FILES];
};

static struct rewrite rewrites[] = {
    {.name = "a file renamed and reworded at once keeps its cards",
     .before = {{"a.md", {{{"What is a mutex?", LOCK_ANSWER}}, {{"Heap?", HEAP_ANSWER}}}}},
     .after = {{"b.md",
                {{{"Explain a mutex.", LOCK_REWORDED}, "What is a mutex?"},
                 {{"Heap?", HEAP_ANSWER}, "Heap?"}}}}},
    {.name = "a file split in two keeps the cards of both halves",
     .before = {{"a.md",
                 {{{"What is a mutex?", LOCK_ANSWER, "A"}},
                  {{"What is a heap?", HEAP_ANSWER, "A"}},
                  {{"What is a B-tree?", TREE_ANSWER, "B"}}}}},
     .after = {{"a.md", {{{"What is a mutex?", LOCK_ANSWER, "A"}, "What is a mutex?"}}},
               {"trees.md",
                {{{"So what is a heap?", HEAP_ANSWER, "Trees"}, "What is a heap?"},
                 {{"What is a B-tree?", TREE_ANSWER, "Trees"}, "What is a B-tree?"}}}}},
    {.name = "two files merged into a third keep their cards",
     .before = {{"a.md", {{{"What is a mutex?", LOCK_ANSWER}}, {{"a?", "1"}}}},
                {"b.md", {{{"What is a heap?", HEAP_ANSWER}}, {{"b?", "2"}}}}},
     .after = {{"c.md",
                {{{"b?", "2"}, "b?"},
                 {{"What is a heap really?", HEAP_ANSWER}, "What is a heap?"},
                 {{"a?", "1"}, "a?"},
                 {{"What is a mutex?", LOCK_ANSWER}, "What is a mutex?"}}}}},
    {.name =
         "cards that change places between two files in one import keep their histories",
     .before = {{"a.md", {{{"What is a mutex?", LOCK_ANSWER}}, {{"a?", "1"}}}},
                {"b.md", {{{"What is a heap?", HEAP_ANSWER}}, {{"b?", "2"}}}}},
     .after = {{"a.md",
                {{{"What is a heap?", HEAP_ANSWER}, "What is a heap?"},
                 {{"a?", "1"}, "a?"}}},
               {"b.md",
                {{{"What is a mutex?", LOCK_ANSWER}, "What is a mutex?"},
                 {{"b?", "2"}, "b?"}}}}},
    {.name = "code that moves from the answers to the questions keeps the cards apart",
     .before = {{"a.md",
                 {{{"What is printed?", "```c\nprintf(\"%d\", sizeof(char) + first);\n```\n"
                                        "One more than the first."}},
                  {{"What is printed?", "```c\nputs(strchr(\"barber\", second));\n```\n"
                                        "The rest from the second on."}}}}},
     .after = {{"a.md",
                {{{"What is printed?\n```c\nputs(strchr(\"barber\", second));\n```",
                   "The rest from the second on."},
                  "What is printed?2"},
                 {{"What is printed?\n```c\nprintf(\"%d\", sizeof(char) + first);\n```",
                   "One more than the first."},
                  "What is printed?1"}}}}},
    {.name = "the same question with another answer beside its twin is a new card",
     .before = {{"a.md",
                 {{{"What is printed?", "Nothing, for the loop ends at once."}},
                  {{"What is printed?", HEAP_ANSWER}}}}},
     .after = {{"a.md",
                {{{"What is printed?", "Nothing, for the loop ends at once."},
                  "What is printed?1"},
                 {{"What is printed?", LOCK_ANSWER}, NULL}}}}},
    {.name =
         "a question of the same form takes no place, though its answer is like the old",
     .before = {{"a.md",
                 {{{"What is a mutex?", "A lock that one thread holds."}},
                  {{"What is a barrier?", "A line where all threads wait."}},
                  {{"What is a thread?", "A path through a program."}}}}},
     .after = {{"a.md",
                {{{"What is a monitor?", "A lock that an object holds."}, NULL},
                 {{"What is a barrier?", "A line where all threads wait."},
                  "What is a barrier?"},
                 {{"What is a thread?", "A path through a program."},
                  "What is a thread?"}}}}},
    {.name = "an answer that many cards have makes no stranger the same card",
     .before = {{"a.md",
                 {{{"What is sharding of tables?", STUB}},
                  {{"What is a layered cache?", STUB}},
                  {{"What is a mutex?", STUB}},
                  {{"What is a heap?", STUB}}}}},
     .after = {{"a.md",
                {{{"What is a blue deployment?", STUB}, NULL},
                 {{"What is a weak reference?", STUB}, NULL},
                 {{"What is a mutex?", STUB}, "What is a mutex?"},
                 {{"What is a heap?", STUB}, "What is a heap?"}}}}},
    {.name = "an answer that many cards have excuses no new subject",
     .before = {{"a.md",
                 {{{"Does Ruby support overloading of methods declared in parent classes?",
                    STUB}},
                  {{"What is a layered cache?", STUB}},
                  {{"What is a mutex?", STUB}},
                  {{"What is a heap?", STUB}}}}},
     .after = {{"a.md",
                {{{"Does PHP support overloading of methods declared in parent classes?",
                   STUB},
                  NULL},
                 {{"What is a layered cache?", STUB}, "What is a layered cache?"},
                 {{"What is a mutex?", STUB}, "What is a mutex?"},
                 {{"What is a heap?", STUB}, "What is a heap?"}}}}},
    {.name = "a long question with another subject is another question",
     .before = {{"a.md",
                 {{{"Write a program that checks whether the given number is prime.",
                    NULL}}}}},
     .after = {{"a.md",
                {{{"Write a program that checks whether the given number is binary.", NULL},
                  NULL}}}}},
    {.name = "operators are words of a question",
     .before = {{"a.md",
                 {{{"How do `==` and `===` compare two objects of a class hierarchy?",
                    NULL}}}}},
     .after = {{"a.md",
                {{{"How do `!=` and `|>` compare two objects of a class hierarchy?", NULL},
                  NULL}}}}},
    {.name = "what code encloses is not emphasis",
     .before = {{"a.md",
                 {{{"What does `*` do?", "It multiplies two numbers."}}, {{"a?", "1"}}}}},
     .after = {{"a.md",
                {{{"What does `**` do?", "It raises a number to a power."}, NULL},
                 {{"a?", "1"}, "a?"}}}}},
    {.name = "marks of a sentence more or less leave a question what it is",
     .before = {{"a.md",
                 {{{"What is a stack?", NULL, "A"}},
                  {{"What is the \"deep stack\"?", NULL, "A"}},
                  {{"Stack - what for?", NULL, "A"}},
                  {{"Does a stack grow?", "1"}},
                  {{"Does a deep stack end?", "2"}}}}},
     .after = {{"a.md",
                {{{"What is a stack", HEAP_ANSWER, "B"}, "What is a stack?"},
                 {{"What is the deep stack?", TREE_ANSWER, "B"},
                  "What is the \"deep stack\"?"},
                 {{"Stack \u2014 what for?", LOCK_ANSWER, "B"}, "Stack - what for?"},
                 {{"Does a stack grow?", "1"}, "Does a stack grow?"},
                 {{"Does a deep stack end?", "2"}, "Does a deep stack end?"}}}}},
    {.name = "an article more or less leaves a question what it is",
     .before = {{"a.md",
                 {{{"What is an AMI?", NULL}},
                  {{"Who makes an AMI?", "1"}},
                  {{"Does an AMI end?", "2"}},
                  {{"Can an AMI be shared?", "3"}}}}},
     .after = {{"a.md",
                {{{"What is AMI?", TREE_ANSWER}, "What is an AMI?"},
                 {{"Who makes an AMI?", "1"}, "Who makes an AMI?"},
                 {{"Does an AMI end?", "2"}, "Does an AMI end?"},
                 {{"Can an AMI be shared?", "3"}, "Can an AMI be shared?"}}}}},
    {.name = "a question of a list that another file answers keeps its history there",
     .before = {{"a.md",
                 {{{"HQL and JPQL.", "[HQL and JPQL.](orm.md#hql) [12%]"}},
                  {{"FetchType", "[FetchType](orm.md#fetch)"}},
                  {{"Which queries does HQL know?", NULL}},
                  {{"Heap?", HEAP_ANSWER}}}}},
     .after = {{"a.md", {{{"Heap?", HEAP_ANSWER}, "Heap?"}}},
               {"orm.md",
                {{{"HQL and JPQL", LOCK_ANSWER}, "HQL and JPQL."},
                 {{"FetchType", TREE_ANSWER}, "FetchType"},
                 {{"Which queries does HQL know?", STUB},
                  "Which queries does HQL know?"}}}}},
    {.name = "a short question says nothing of its own in another file",
     .before =
         {{"a.md",
           {{{"Why is that?", NULL}}, {{"What for?", NULL}}, {{"Heap?", HEAP_ANSWER}}}}},
     .after = {{"a.md", {{{"Heap?", HEAP_ANSWER}, "Heap?"}}},
               {"b.md",
                {{{"Why is that?", LOCK_ANSWER}, NULL},
                 {{"What for?", TREE_ANSWER}, NULL}}}}},
    {.name = "a question in the same words elsewhere, its answer revised, is the same",
     .before = {{"a.md",
                 {{{"How do you make requests that retry themselves?",
                    "Wrap the call in a loop that waits for twice as long each "
                    "time. " TREE_ANSWER}},
                  {{"What is printed below?", HEAP_ANSWER " It prints."}},
                  {{"Heap?", HEAP_ANSWER}}}}},
     .after =
         {{"a.md", {{{"Heap?", HEAP_ANSWER}, "Heap?"}}},
          {"b.md",
           {{{"How do you make requests that retry themselves?",
              "Since version four the client does it if it is told to. Formerly one had to "
              "have a loop that waits for longer and longer, with some chance added, lest "
              "all come back at once."},
             "How do you make requests that retry themselves?"},
            {{"What is printed below?", TREE_ANSWER}, NULL}}}}},
    {.name = "a prompt with a word more is the same under another heading",
     .before = {{"a.md",
                 {{{"What is VXLAN? How it works?", NULL, "Networks"}},
                  {{"Who works with VXLAN?", "1"}},
                  {{"What works in VXLAN?", "2"}},
                  {{"Why VXLAN works?", "3"}}}}},
     .after = {{"a.md",
                {{{"What is VXLAN? How does it works?", NULL, "Networking"},
                  "What is VXLAN? How it works?"},
                 {{"Who works with VXLAN?", "1"}, "Who works with VXLAN?"},
                 {{"What works in VXLAN?", "2"}, "What works in VXLAN?"},
                 {{"Why VXLAN works?", "3"}, "Why VXLAN works?"}}}}},
    {.name = "signs of code are no marks of a sentence",
     .before = {{"a.md",
                 {{{"What does `[]` do?", LOCK_ANSWER}},
                  {{"What does `?.` do?", TREE_ANSWER}}}}},
     .after = {{"a.md",
                {{{"What does `{}` do?", "A dictionary."}, NULL},
                 {{"What does `!` do?", HEAP_ANSWER}, NULL}}}}},
    {.name = "a typo mended while the answer is written anew is an edit",
     .before = {{"a.md", {{{"How does reconcilation work?", LOCK_ANSWER}}}}},
     .after = {{"a.md",
                {{{"How does reconciliation work?", HEAP_ANSWER},
                  "How does reconcilation work?"}}}}},
    {.name = "a sentence more in a question without an answer is an edit",
     .before = {{"a.md", {{{"What is process starvation?", NULL}}}}},
     .after = {{"a.md",
                {{{"What is process starvation? How would you notice that it happens, and "
                   "what can be done?",
                   NULL},
                  "What is process starvation?"}}}}},
    {.name = "the same common question in another file with another answer is a new card",
     .before = {{"a.md", {{{"What is printed?", LOCK_ANSWER}}, {{"a?", "1"}}}}},
     .after = {{"a.md", {{{"a?", "1"}, "a?"}}},
               {"b.md", {{{"What is printed?", HEAP_ANSWER}, NULL}}}}},
    {.name = "an edited card goes with its heading where two are as like",
     .before = {{"a.md",
                 {{{"What are its advantages over others?", "None, or so they say.", "A"}},
                  {{"What are its advantages over others?", "None, or so they say.",
                    "B"}}}}},
     .after =
         {{"a.md",
           {{{"What are its advantages over the others?", "None, or so they say.", "B"},
             "What are its advantages over others?2"},
            {{"What are its advantages over the others?", "None, or so they say.", "A"},
             "What are its advantages over others?1"}}}}},
};

// A question, and which of those with the same words it is: "Why?2".
struct known {
    const char *question;
    int64_t key;
};

static int64_t key_of(const struct known *known, size_t count, const char *was) {
    size_t size = strlen(was);
    int number = was[size - 1] >= '1' && was[size - 1] <= '9' ? was[size - 1] - '0' : 1;

    if (was[size - 1] >= '1' && was[size - 1] <= '9') {
        size--;
    }
    for (size_t i = 0; i < count; i++) {
        if (strlen(known[i].question) == size && !memcmp(known[i].question, was, size) &&
            --number == 0) {
            return known[i].key;
        }
    }
    fail_msg("no card asked \"%s\"", was);
    return 0;
}

static size_t rows_of(const struct named_file *file, struct stored_row *rows) {
    size_t count = 0;

    while (count < MOST_ROWS && file->rows[count].row.question) {
        rows[count] = file->rows[count].row;
        count++;
    }
    rows[count] = (struct stored_row){0};
    return count;
}

// Imports the files as one folder; `results` has those of each file.
static void import_files(struct stored *stored, const struct named_file *files,
                         struct imported_card **results) {
    struct import *import = import_begin(stored->store, stored->now, NULL);

    for (size_t i = 0; i < MOST_FILES && files[i].name; i++) {
        struct stored_row rows[MOST_ROWS + 1];

        rows_of(&files[i], rows);
        results[i] = stored_guide(stored, import, files[i].name, rows);
    }
    assert_true(import_end(import, true, NULL));
}

static void remove_files(struct stored *stored, const struct named_file *files) {
    for (size_t i = 0; i < MOST_FILES && files[i].name; i++) {
        unlink(arena_printf(&stored->arena, "%s/%s", stored->folder.path, files[i].name));
    }
}

static size_t remember(const struct rewrite *rewrite, struct imported_card **results,
                       struct known *known) {
    size_t count = 0;

    for (size_t i = 0; i < MOST_FILES && rewrite->before[i].name; i++) {
        struct stored_row rows[MOST_ROWS + 1];
        size_t row_count = rows_of(&rewrite->before[i], rows);

        for (size_t j = 0; j < row_count; j++) {
            known[count++] = (struct known){rows[j].question, results[i][j].key};
        }
    }
    return count;
}

static bool was_there(const struct known *known, size_t count, int64_t key) {
    for (size_t i = 0; i < count; i++) {
        if (known[i].key == key) {
            return true;
        }
    }
    return false;
}

static void follows_the_rewrite(void **state) {
    const struct rewrite *rewrite = *state;
    struct imported_card *results[MOST_FILES];
    struct known known[MOST_FILES * MOST_ROWS];
    struct stored stored;
    size_t count;

    stored_open(&stored);
    import_files(&stored, rewrite->before, results);
    count = remember(rewrite, results, known);
    remove_files(&stored, rewrite->before);
    import_files(&stored, rewrite->after, results);
    for (size_t i = 0; i < MOST_FILES && rewrite->after[i].name; i++) {
        const struct named_row *rows = rewrite->after[i].rows;

        for (size_t j = 0; j < MOST_ROWS && rows[j].row.question; j++) {
            int64_t key = results[i][j].key;

            if (rows[j].was) {
                assert_int_equal(key, key_of(known, count, rows[j].was));
            } else {
                assert_false(was_there(known, count, key));
            }
        }
    }
    stored_is_sound(&stored);
    stored_close(&stored);
}

static void a_file_that_was_gone_and_comes_back_has_its_histories(void **state) {
    static const struct stored_row here[] = {{"What is a mutex?", LOCK_ANSWER, NULL}, {0}};
    static const struct stored_row there[] = {{"What is a heap?", HEAP_ANSWER, NULL}, {0}};
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", here);
    stored_grade(&stored, before[0].key, GRADE_GOOD);
    assert_int_equal(unlink(arena_printf(&stored.arena, "%s/a.md", stored.folder.path)), 0);
    after = stored_import(&stored, "b.md", there);
    assert_int_not_equal(after[0].key, before[0].key);
    after = stored_import(&stored, "a.md", here);
    assert_int_equal(after[0].key, before[0].key);
    assert_int_equal(stored_card(&stored, after[0].key).memory.reviews, 1);
    stored_close(&stored);
}

static void
a_card_that_is_left_out_hands_its_history_to_the_other_that_says_the_same(void **state) {
    static const struct stored_row both[] = {{"What is a mutex?", LOCK_ANSWER, NULL},
                                             {"What is a heap?", HEAP_ANSWER, NULL},
                                             {0}};
    static const struct stored_row rest[] = {{"What is a heap?", HEAP_ANSWER, NULL}, {0}};
    static const struct stored_row lock[] = {{"What is a mutex?", LOCK_ANSWER, NULL}, {0}};
    struct stored stored;
    struct imported_card *first;
    struct imported_card *again;
    struct imported_card *second;
    struct import *import;

    (void)state;
    stored_open(&stored);
    first = stored_import(&stored, "a.md", lock);
    second = stored_import(&stored, "b.md", both);
    assert_int_not_equal(first[0].key, second[0].key);
    stored_grade(&stored, second[0].key, GRADE_GOOD);

    import = import_begin(stored.store, stored.now, NULL);
    again = stored_guide(&stored, import, "a.md", lock);
    assert_int_equal(again[0].key, first[0].key);
    stored_guide(&stored, import, "b.md", rest);
    assert_true(import_end(import, true, NULL));
    assert_int_equal(again[0].key, second[0].key);
    assert_string_equal(again[0].id, second[0].id);
    assert_int_equal(stored_card(&stored, again[0].key).memory.reviews, 1);
    assert_int_equal(stored_count(stored.store), 2);

    // A history of its own stays where it is.
    second = stored_import(&stored, "b.md", both);
    assert_int_not_equal(second[0].key, again[0].key);
    stored_grade(&stored, second[0].key, GRADE_HARD);
    stored_import(&stored, "b.md", rest);
    assert_true(stored_card(&stored, second[0].key).retired);
    assert_false(stored_card(&stored, again[0].key).retired);
    stored_is_sound(&stored);
    stored_close(&stored);
}

int main(void) {
    const struct CMUnitTest others[] = {
        cmocka_unit_test(a_file_that_was_gone_and_comes_back_has_its_histories),
        cmocka_unit_test(
            a_card_that_is_left_out_hands_its_history_to_the_other_that_says_the_same),
    };
    struct CMUnitTest tests[COUNT(rewrites)];

    for (size_t i = 0; i < COUNT(rewrites); i++) {
        tests[i] = (struct CMUnitTest){rewrites[i].name, follows_the_rewrite, NULL, NULL,
                                       &rewrites[i]};
    }
    return cmocka_run_group_tests_name("rewrites", tests, NULL, NULL) +
           cmocka_run_group_tests_name("identity", others, NULL, NULL);
}
