// SPDX-License-Identifier: MIT
// History follows a question through every edit of its guide, and never goes to a stranger.

#include "support/check.h"
#include "support/stored.h"

#include <viva/sources.h>

#include <unistd.h>

enum { MOST = 8 };

#define LONG_ANSWER                                                                        \
    "A hash table keeps its entries in buckets chosen by a hash of the key, so that "      \
    "look-up, insertion and removal take constant time on average."
#define REWORDED_ANSWER                                                                    \
    "A hash table keeps its entries in buckets, chosen by the hash of a key, so that "     \
    "look-up and insertion take constant time on average; the worst case is linear."

/*
 * A guide before and after an edit.  `from` says for each card after it which
 * card before it is the same, from 1, or 0 for a new one.
 */
struct edit {
    const char *name;
    struct stored_row before[MOST];
    struct stored_row after[MOST];
    int from[MOST];
    enum card_change changes[MOST];
    int gone;
};

static struct edit edits[] = {
    {.name = "a guide that is the same keeps everything",
     .before = {{"a?", "1"}, {"b?", "2"}},
     .after = {{"a?", "1"}, {"b?", "2"}},
     .from = {1, 2},
     .changes = {CHANGE_SAME, CHANGE_SAME}},
    {.name = "a new question in front leaves the others alone",
     .before = {{"a?", "1"}, {"b?", "2"}},
     .after = {{"n?", "0"}, {"a?", "1"}, {"b?", "2"}},
     .from = {0, 1, 2},
     .changes = {CHANGE_NEW, CHANGE_SAME, CHANGE_SAME}},
    {.name = "cards that change places keep their histories",
     .before = {{"a?", "1"}, {"b?", "2"}},
     .after = {{"b?", "2"}, {"a?", "1"}},
     .from = {2, 1},
     .changes = {CHANGE_SAME, CHANGE_SAME}},
    {.name = "another answer to the same question is an edit",
     .before = {{"a?", "1"}, {"b?", "2"}},
     .after = {{"a?", "something else entirely"}, {"b?", "2"}},
     .from = {1, 2},
     .changes = {CHANGE_EDITED, CHANGE_SAME}},
    {.name = "emphasis and case make an edit, not a new card",
     .before = {{"What is a *heap*?", "1"}},
     .after = {{"What is a **Heap**?", "`1`"}},
     .from = {1},
     .changes = {CHANGE_EDITED}},
    {.name = "another question to the same long answer is an edit",
     .before = {{"Hash table?", LONG_ANSWER}, {"b?", "2"}},
     .after = {{"How do maps work inside?", LONG_ANSWER}, {"b?", "2"}},
     .from = {1, 2},
     .changes = {CHANGE_EDITED, CHANGE_SAME}},
    {.name = "a short answer does not make a stranger the same card",
     .before = {{"Cost of a look-up in a hash table?", "O(1)"}},
     .after = {{"Which sort is stable?", "O(1)"}},
     .from = {0},
     .changes = {CHANGE_NEW},
     .gone = 1},
    {.name = "a related question to the same short answer is an edit",
     .before = {{"Cost of a look-up in a hash table?", "O(1)"}},
     .after = {{"What is the cost of one look-up in a hash table?", "O(1)"}},
     .from = {1},
     .changes = {CHANGE_EDITED}},
    {.name = "question and answer reworded under the same heading are an edit",
     .before = {{"How does a hash table work?", LONG_ANSWER}, {"b?", "2"}},
     .after = {{"b?", "2"}, {"How does the hash table work inside?", REWORDED_ANSWER}},
     .from = {2, 1},
     .changes = {CHANGE_SAME, CHANGE_EDITED}},
    {.name = "reworded under a heading that was renamed is an edit",
     .before = {{"How does a hash table work?", LONG_ANSWER, "A"}},
     .after = {{"How does the hash table work inside?", REWORDED_ANSWER, "B"}},
     .from = {1},
     .changes = {CHANGE_EDITED}},
    {.name = "a typo in a short question with a changed answer is an edit",
     .before = {{"What's a deadlock?", "Two threads wait for each other."}, {"b?", "2"}},
     .after = {{"What's a daedlock?", "Two threads that wait for each other."},
               {"b?", "2"}},
     .from = {1, 2},
     .changes = {CHANGE_EDITED, CHANGE_SAME}},
    {.name = "a typo without spaces between words is an edit",
     .before = {{"网络层有哪些常见的协议？", "IP、ICMP 和 ARP，它们各有用处。"}},
     .after = {{"网络层有哪常些见的协议？", "IP、ICMP、ARP，它们各有用处。"}},
     .from = {1},
     .changes = {CHANGE_EDITED}},
    {.name = "a typo in a prompt is an edit",
     .before = {{"How do you manage infrastructure for your services?", NULL}},
     .after = {{"How do you mannage infrastructure for your services?", NULL}},
     .from = {1},
     .changes = {CHANGE_EDITED}},
    {.name = "a question reworded goes with its long answer, not with a copy of its words",
     .before = {{"How does a hash table work?", LONG_ANSWER}},
     .after = {{"How does a hash table work?", "Ask again later."},
               {"How does a hash table work inside?", LONG_ANSWER}},
     .from = {0, 1},
     .changes = {CHANGE_NEW, CHANGE_EDITED}},
    {.name = "of several with the same question the likest answers belong together",
     .before = {{"What's the output?", "An error: x is not defined here.", "A"},
                {"What's the output?", LONG_ANSWER, "A"}},
     .after = {{"What's the output?", REWORDED_ANSWER, "A"},
               {"What's the output?", "An error: x was not defined here.", "A"}},
     .from = {2, 1},
     .changes = {CHANGE_EDITED, CHANGE_EDITED}},
    {.name = "a question of the same form about something else is a stranger",
     .before = {{"What is the difference between a list and a tuple?",
                 "A tuple cannot change once it is made; a list can."}},
     .after = {{"What is the difference between a thread and a process?",
                "Threads share the memory of one process and its files."}},
     .from = {0},
     .changes = {CHANGE_NEW},
     .gone = 1},
    {.name = "a different question in the old one's place gets no history",
     .before = {{"What is a mutex?", "A lock that one thread holds."}},
     .after = {{"What is a B-tree?", "A wide search tree for disks."}},
     .from = {0},
     .changes = {CHANGE_NEW},
     .gone = 1},
    {.name = "under another heading with the same texts it has moved",
     .before = {{"a?", "1", "A"}},
     .after = {{"a?", "1", "B"}},
     .from = {1},
     .changes = {CHANGE_MOVED}},
    {.name = "the same question under two headings stays two cards",
     .before = {{"Why?", "1", "A"}, {"Why?", "2", "B"}},
     .after = {{"Why?", "2", "B"}, {"Why?", "1", "A"}},
     .from = {2, 1},
     .changes = {CHANGE_SAME, CHANGE_SAME}},
    {.name = "duplicates are matched in their order",
     .before = {{"a?", "1"}, {"a?", "1"}, {"a?", "1"}},
     .after = {{"a?", "1"}, {"a?", "1"}, {"a?", "1"}, {"a?", "1"}},
     .from = {1, 2, 3, 0},
     .changes = {CHANGE_SAME, CHANGE_SAME, CHANGE_SAME, CHANGE_NEW}},
    {.name = "one duplicate fewer retires the last",
     .before = {{"a?", "1"}, {"a?", "1"}},
     .after = {{"a?", "1"}},
     .from = {1},
     .changes = {CHANGE_SAME},
     .gone = 1},
    {.name = "a prompt whose link leads elsewhere is an edit",
     .before = {{"[What does malloc return?](https://a.example/posts/one-two-three-77)"},
                {"What does free take? [Read](https://a.example/posts/four-five-six-88)"}},
     .after = {{"[What does malloc return?](https://b.example/memory/of/the/heap)"},
               {"What does free take? [Read](https://b.example/giving/it/back/99)"}},
     .from = {1, 2},
     .changes = {CHANGE_EDITED, CHANGE_EDITED}},
    {.name = "a prompt whose link gets another name is an edit",
     .before = {{"Have you tried coroutines? [Link](https://a.example/coroutines)"},
                {"Have you tried channels? [Link](https://a.example/channels)"}},
     .after = {{"Have you tried channels? [Reading](https://a.example/channels)"},
               {"Have you tried coroutines? [Reading](https://a.example/coroutines)"}},
     .from = {2, 1},
     .changes = {CHANGE_EDITED, CHANGE_EDITED}},
    {.name = "a prompt that gets an answer is an edit",
     .before = {{"Tell me about yourself.", NULL}},
     .after = {{"Tell me about yourself.", "Briefly."}},
     .from = {1},
     .changes = {CHANGE_EDITED}},
    {.name = "prompts do not match each other by having no answer",
     .before = {{"Tell me about a conflict.", NULL}},
     .after = {{"Why do you leave?", NULL}},
     .from = {0},
     .changes = {CHANGE_NEW},
     .gone = 1},
    {.name = "an emptied guide retires all",
     .before = {{"a?", "1"}, {"b?", "2"}},
     .after = {{0}},
     .gone = 2},
};

static bool count_gone(void *payload, const struct stored_card *card) {
    assert_true(card->retired);
    (*(int *)payload)++;
    return true;
}

static void follows_the_edit(void **state) {
    const struct edit *edit = *state;
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;
    struct import *import;
    int gone = 0;

    stored_open(&stored);
    before = stored_import(&stored, "a.md", edit->before);
    import = import_begin(stored.store, stored.now, NULL);
    after = stored_guide(&stored, import, "a.md", edit->after);
    assert_true(import_each_gone(import, count_gone, &gone, NULL));
    assert_true(import_end(import, true, NULL));
    assert_int_equal(gone, edit->gone);
    for (size_t i = 0; edit->after[i].question; i++) {
        assert_string_equal(card_change_name(after[i].change),
                            card_change_name(edit->changes[i]));
        if (edit->from[i]) {
            assert_int_equal(after[i].key, before[edit->from[i] - 1].key);
            assert_string_equal(after[i].id, before[edit->from[i] - 1].id);
        }
        assert_true(text_equal(stored_card(&stored, after[i].key).question,
                               text_of(edit->after[i].question)));
        assert_true(text_equal(stored_card(&stored, after[i].key).answer,
                               text_of(edit->after[i].answer)));
        assert_int_equal(stored_card(&stored, after[i].key).line, i + 1);
    }
    stored_is_sound(&stored);
    stored_close(&stored);
}

static const struct stored_row one[] = {{"a?", "1", NULL}, {0}};
static const struct stored_row two[] = {{"a?", "1", NULL}, {"b?", "2", NULL}, {0}};
static const struct stored_row second[] = {{"b?", "2", NULL}, {0}};
static const struct stored_row none[] = {{0}};

static void a_card_that_comes_back_has_its_history(void **state) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", two);
    stored_grade(&stored, before[1].key, GRADE_GOOD);
    stored_import(&stored, "a.md", one);
    assert_int_equal(stored_count(stored.store), 1);
    after = stored_import(&stored, "a.md", two);
    assert_int_equal(after[1].key, before[1].key);
    assert_int_equal(after[1].change, CHANGE_NEW);
    assert_int_equal(stored_card(&stored, after[1].key).memory.reviews, 1);
    assert_false(stored_card(&stored, after[1].key).retired);
    stored_close(&stored);
}

// Cut from one file and pasted into another, both read in the same import.
static void moves_between_files(bool giver_first) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;
    struct import *import;
    int gone = 0;

    stored_open(&stored);
    before = stored_import(&stored, "a.md", two);
    stored_import(&stored, "b.md", none);
    stored_grade(&stored, before[1].key, GRADE_GOOD);
    import = import_begin(stored.store, stored.now, NULL);
    if (giver_first) {
        stored_guide(&stored, import, "a.md", one);
    }
    after = stored_guide(&stored, import, "b.md", second);
    if (!giver_first) {
        stored_guide(&stored, import, "a.md", one);
    }
    assert_true(import_each_gone(import, count_gone, &gone, NULL));
    assert_true(import_end(import, true, NULL));
    assert_int_equal(gone, 0);
    assert_int_equal(after[0].key, before[1].key);
    assert_string_equal(after[0].id, before[1].id);
    assert_int_equal(after[0].change, CHANGE_MOVED);
    assert_int_equal(stored_card(&stored, after[0].key).memory.reviews, 1);
    assert_true(text_equal(stored_card(&stored, after[0].key).file, TEXT("b.md")));
    stored_is_sound(&stored);
    stored_close(&stored);
}

static void a_card_moves_to_a_file_that_is_read_later(void **state) {
    (void)state;
    moves_between_files(true);
}

static void a_card_moves_to_a_file_that_is_read_before(void **state) {
    (void)state;
    moves_between_files(false);
}

static void a_copy_in_another_file_is_a_card_of_its_own(void **state) {
    struct stored stored;
    struct imported_card *original;
    struct imported_card *copy;

    (void)state;
    stored_open(&stored);
    original = stored_import(&stored, "a.md", one);
    copy = stored_import(&stored, "b.md", one);
    assert_int_not_equal(copy[0].key, original[0].key);
    assert_int_equal(copy[0].change, CHANGE_NEW);
    stored_close(&stored);
}

static void a_renamed_file_keeps_its_cards(void **state) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", two);
    assert_int_equal(unlink(arena_printf(&stored.arena, "%s/a.md", stored.folder.path)), 0);
    after = stored_import(&stored, "b.md", two);
    assert_int_equal(after[0].key, before[0].key);
    assert_int_equal(after[1].change, CHANGE_MOVED);
    stored_close(&stored);
}

static const struct stored_row twins[] = {{"a?", "1"}, {"a?", "1"}, {"a?", "1"}, {0}};

// Also when some of them were there before, retired: those come back first.
static void twins_of_a_renamed_file_each_keep_their_own(void **state) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", twins);
    stored_import(&stored, "a.md", one);
    stored_is_sound(&stored);
    assert_int_equal(unlink(arena_printf(&stored.arena, "%s/a.md", stored.folder.path)), 0);
    after = stored_import(&stored, "b.md", twins);
    assert_int_equal(after[0].key, before[1].key);
    assert_int_equal(after[1].key, before[2].key);
    assert_int_equal(after[2].key, before[0].key);
    stored_is_sound(&stored);
    stored_close(&stored);
}

// The cards leave one file and turn up in another: in one import, whichever is read first.
static void twins_change_files_each_for_one(void **state) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;
    struct import *import;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", twins);
    import = import_begin(stored.store, stored.now, NULL);
    after = stored_guide(&stored, import, "b.md", twins);
    stored_guide(&stored, import, "a.md", one);
    assert_true(import_end(import, true, NULL));
    assert_int_equal(after[0].key, before[1].key);
    assert_int_equal(after[1].key, before[2].key);
    assert_int_equal(after[2].change, CHANGE_NEW);
    stored_is_sound(&stored);
    stored_close(&stored);
}

static const struct stored_row reworded[] = {
    {"How does the hash table work inside?", REWORDED_ANSWER, "B"}, {0}};
static const struct stored_row worded[] = {
    {"a?", "1", NULL}, {"How does a hash table work?", LONG_ANSWER, "A"}, {0}};

static void a_renamed_file_keeps_a_reworded_card(void **state) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", worded);
    assert_int_equal(unlink(arena_printf(&stored.arena, "%s/a.md", stored.folder.path)), 0);
    after = stored_import(&stored, "b.md", reworded);
    assert_string_equal(after[0].id, before[1].id);
    assert_int_equal(after[0].change, CHANGE_EDITED);
    assert_true(text_equal(stored_card(&stored, after[0].key).file, TEXT("b.md")));
    stored_is_sound(&stored);
    stored_close(&stored);
}

static void a_card_reworded_in_another_file_is_not_gone(void **state) {
    struct stored stored;
    struct imported_card *before;
    struct imported_card *after;
    struct import *import;
    int gone = 0;

    (void)state;
    stored_open(&stored);
    before = stored_import(&stored, "a.md", worded);
    import = import_begin(stored.store, stored.now, NULL);
    stored_guide(&stored, import, "a.md", one);
    after = stored_guide(&stored, import, "b.md", reworded);
    assert_true(import_each_gone(import, count_gone, &gone, NULL));
    assert_true(import_end(import, true, NULL));
    assert_int_equal(gone, 0);
    assert_string_equal(after[0].id, before[1].id);
    stored_is_sound(&stored);
    stored_close(&stored);
}

static void a_dry_run_changes_nothing(void **state) {
    struct stored stored;
    struct import *import;

    (void)state;
    stored_open(&stored);
    stored_import(&stored, "a.md", one);
    import = import_begin(stored.store, stored.now, NULL);
    stored_guide(&stored, import, "a.md", none);
    assert_true(import_end(import, false, NULL));
    assert_int_equal(stored_count(stored.store), 1);
    stored_close(&stored);
}

static void a_guide_is_known_by_what_was_read(void **state) {
    struct stored stored;
    struct guide_source source = {.path = "/g/a.md",
                                  .file = "a.md",
                                  .size = 5,
                                  .modified_ns = 6,
                                  .changed_ns = 7,
                                  .hash = 8,
                                  .read_as = 9};
    struct guide guide = {.title = TEXT("")};
    struct imported_card *results;
    struct guide_file *known;
    struct import *import;
    size_t count;

    (void)state;
    stored_open(&stored);
    import = import_begin(stored.store, stored.now, NULL);
    assert_true(import_guide(import, &source, &guide, &stored.arena, &results, NULL));
    assert_true(store_guides(stored.store, &stored.arena, &known, &count, NULL));
    assert_int_equal(count, 1);
    assert_string_equal(known[0].path.bytes, "/g/a.md");
    assert_true(known[0].current && known[0].size == 5 && known[0].modified_ns == 6 &&
                known[0].changed_ns == 7 && known[0].hash == 8 && known[0].read_as == 9 &&
                known[0].read_at == stored.now);
    source.modified_ns = 99;
    assert_true(import_seen(import, known[0].key, &source, NULL));
    assert_true(store_guides(stored.store, &stored.arena, &known, &count, NULL));
    assert_true(known[0].modified_ns == 99 && known[0].hash == 8);
    assert_true(import_end(import, true, NULL));
    stored_close(&stored);
}

static void guides_are_put_in_order_among_themselves(void **state) {
    static const struct stored_row rows[] = {{"one", "1"}, {"two", "2"}, {NULL}};
    static const struct stored_row other[] = {{"three", "3"}, {NULL}};
    static const struct stored_row more[] = {{"four", "4"}, {"five", "5"}, {NULL}};
    struct stored stored;
    struct imported_card *first;
    struct imported_card *middle;
    struct imported_card *last;
    struct import *import;

    (void)state;
    stored_open(&stored);
    first = stored_import(&stored, "a.md", rows);
    middle = stored_import(&stored, "b.md", other);
    last = stored_import(&stored, "c.md", more);
    import = import_begin(stored.store, stored.now, NULL);
    // The third guide before the first; the second stays between them.
    assert_true(import_arrange(import, (const int64_t[]){3, 1}, 2, NULL));
    assert_true(import_end(import, true, NULL));
    assert_true(stored_card(&stored, last[0].key).position <
                stored_card(&stored, middle[0].key).position);
    assert_true(stored_card(&stored, middle[0].key).position <
                stored_card(&stored, first[0].key).position);
    assert_true(stored_card(&stored, first[0].key).position <
                stored_card(&stored, first[1].key).position);

    // A guide that is imported again stays where it was put.
    last = stored_import(&stored, "c.md", more + 1);
    assert_true(stored_card(&stored, last[0].key).position <
                stored_card(&stored, middle[0].key).position);
    stored_close(&stored);
}

static void the_same_seed_twice_draws_other_ids(void **state) {
    struct stored stored;
    struct imported_card *first;
    struct imported_card *again;

    (void)state;
    stored_open(&stored);
    first = stored_import(&stored, "a.md", one);
    stored_reopen(&stored);
    again = stored_import(&stored, "b.md", second);
    assert_string_not_equal(first[0].id, again[0].id);
    stored_close(&stored);
}

static void many_changed_cards_are_matched(void **state) {
    struct stored stored;
    struct stored_row *rows;
    int64_t first;
    struct imported_card *after;
    enum { MANY = 2000 };

    (void)state;
    stored_open(&stored);
    first = stored_fill(&stored, MANY);
    rows = arena_new(&stored.arena, MANY + 1, sizeof(*rows));
    for (int i = 0; i < MANY; i++) {
        rows[i].question = arena_printf(&stored.arena, "question %d", MANY - i);
        rows[i].answer = arena_printf(&stored.arena, "rewritten %d", i);
    }
    after = stored_import(&stored, "filled.md", rows);
    for (int i = 0; i < MANY; i++) {
        assert_int_equal(after[i].key, first + MANY - 1 - i);
    }
    stored_close(&stored);
}

int main(void) {
    const struct CMUnitTest others[] = {
        cmocka_unit_test(a_card_that_comes_back_has_its_history),
        cmocka_unit_test(a_card_moves_to_a_file_that_is_read_later),
        cmocka_unit_test(a_card_moves_to_a_file_that_is_read_before),
        cmocka_unit_test(a_copy_in_another_file_is_a_card_of_its_own),
        cmocka_unit_test(a_renamed_file_keeps_its_cards),
        cmocka_unit_test(twins_of_a_renamed_file_each_keep_their_own),
        cmocka_unit_test(twins_change_files_each_for_one),
        cmocka_unit_test(a_renamed_file_keeps_a_reworded_card),
        cmocka_unit_test(a_card_reworded_in_another_file_is_not_gone),
        cmocka_unit_test(a_dry_run_changes_nothing),
        cmocka_unit_test(a_guide_is_known_by_what_was_read),
        cmocka_unit_test(guides_are_put_in_order_among_themselves),
        cmocka_unit_test(the_same_seed_twice_draws_other_ids),
        cmocka_unit_test(many_changed_cards_are_matched),
    };
    struct CMUnitTest tests[COUNT(edits)];

    for (size_t i = 0; i < COUNT(edits); i++) {
        tests[i] =
            (struct CMUnitTest){edits[i].name, follows_the_edit, NULL, NULL, &edits[i]};
    }
    return cmocka_run_group_tests_name("edits", tests, NULL, NULL) +
           cmocka_run_group_tests_name("import", others, NULL, NULL);
}
