// SPDX-License-Identifier: MIT
// Which cards a search means, and what it says when it means nothing.

#include "support/check.h"

#include <viva/query.h>

#include <string.h>

static const int64_t now = INT64_C(1795435200000);

/** The card that all rows look at, seen ten days ago and due since an hour. */
static struct stored_card card(void) {
    return (struct stored_card){
        .question = TEXT("What is the **Global\nInterpreter Lock** (GIL)?"),
        .answer = TEXT("A mutex. See `std::mutex`, STRASSE, Größe, C++ and 数据库. A->b"),
        .topic = TEXT("Python Developer\x1f"
                      "1. Core Python"),
        .tags = TEXT("work\x1f"
                     "Big Tech"),
        .flagged = true,
        .memory = {.state = STATE_REVIEW,
                   .fsrs = {10, 10, 6.5},
                   .reviewed_at = now - 10 * (int64_t)DAY_MS,
                   .review_day = (now - 10 * (int64_t)DAY_MS) / DAY_MS,
                   .due_at = now - HOUR_MS,
                   .ready_at = now - HOUR_MS,
                   .reviews = 4,
                   .lapses = 2},
    };
}

static struct match_row {
    const char *name;
    const char *words[4];
    bool matches;
} match_rows[] = {
    {"no words match every card", {NULL}, true},
    {"a word of the question", {"global"}, true},
    {"the beginning of a word", {"interp"}, true},
    {"not the middle of a word", {"terpreter"}, false},
    {"a word behind a parenthesis", {"gil"}, true},
    {"a word of the answer in any case", {"MuTeX"}, true},
    {"a word of the topic", {"developer"}, true},
    {"sharp s is two of them", {"straße"}, true},
    {"and letters beyond ASCII in any case", {"GRÖSSE"}, true},
    {"an accent is a part of the word", {"ße"}, false},
    {"a script without spaces is found anywhere", {"据"}, true},
    {"a word with signs behind it", {"c++"}, true},
    {"signs are found anywhere", {"->b"}, true},
    {"a colon that is doubled is no condition", {"std::mut"}, true},
    {"all words must match", {"global", "mutex"}, true},
    {"one that does not spoils it", {"global", "semaphore"}, false},
    {"several words in one string", {"global mutex"}, true},
    {"one of them missing", {"global  semaphore"}, false},
    {"a phrase crosses a line end", {"\"global interpreter\""}, true},
    {"a phrase needs its order", {"\"interpreter global\""}, false},
    {"a phrase that is not closed yet", {"\"global inter"}, true},
    {"quotes inside of a condition", {"topic:\"python dev\""}, true},
    {"a quoted condition is only text", {"\"is:new\""}, false},
    {"not a word", {"-semaphore"}, true},
    {"not a word that is there", {"-mutex"}, false},
    {"not a phrase", {"-\"global interpreter\""}, false},
    {"a topic", {"topic:core"}, true},
    {"a topic in capitals", {"topic:PYTHON"}, true},
    {"a topic is not the question", {"topic:global"}, false},
    {"not a topic", {"-topic:core"}, false},
    {"a tag", {"tag:work"}, true},
    {"a tag in capitals, of several words", {"tag:\"BIG tech\""}, true},
    {"a tag that the card lacks", {"tag:home"}, false},
    {"a tag is not found by its word alone", {"tech"}, false},
    {"not a tag", {"-tag:work"}, false},
    {"due", {"is:due"}, true},
    {"not new", {"is:new"}, false},
    {"not learning", {"is:learning"}, false},
    {"in review", {"is:review"}, true},
    {"flagged", {"is:flagged"}, true},
    {"not suspended", {"is:suspended"}, false},
    {"no prompt", {"is:prompt"}, false},
    {"lapses above", {"lapses>1"}, true},
    {"lapses not above", {"lapses>2"}, false},
    {"lapses at least", {"lapses>=2"}, true},
    {"lapses exactly", {"lapses=2"}, true},
    {"reviews below", {"reviews<5"}, true},
    {"stability at most", {"s<=10"}, true},
    {"difficulty above", {"d>6.4"}, true},
    {"recall below", {"r<0.99"}, true},
    {"recall above", {"r>0.99"}, false},
};

struct world {
    struct schedule schedule;
    struct calendar calendar;
    struct arena arena;
};

static struct query_context context_in(struct world *world) {
    *world = (struct world){.schedule = {.desired_retention = 0.9}};
    fsrs_default(&world->schedule.model);
    return (struct query_context){&world->schedule, &world->calendar, now};
}

static size_t words_of(const char *const *words, size_t most) {
    size_t count = 0;

    while (count < most && words[count]) {
        count++;
    }
    return count;
}

static void matches(void **state) {
    const struct match_row *row = *state;
    struct world world;
    struct query_context context = context_in(&world);
    struct stored_card subject = card();
    struct error err = {0};
    const struct query *query =
        query_parse(row->words, words_of(row->words, 4), &world.arena, &err);

    assert_string_equal(err.message, "");
    assert_non_null(query);
    assert_int_equal(query_matches(query, &subject, &context), row->matches);
    arena_free(&world.arena);
}

static struct refusal_row {
    const char *name;
    const char *word;
    const char *says;
} refusal_rows[] = {
    {"an unknown state", "is:leech",
     "is:leech is no condition: is: takes due, new, learning, review, flagged, suspended, "
     "weak "
     "or prompt"},
    {"an unknown condition", "source:sql",
     "source: is no condition: there are topic:, tag: and is: (put the word in quotes to "
     "search for it)"},
    {"a tag without a name", "tag:", "tag: needs a name, as in tag:work"},
    {"a topic without a name", "topic:", "topic: needs a name, as in topic:sql"},
    {"an unknown measure", "ease>2",
     "ease is nothing to compare: there are r, lapses, reviews, s or d"},
    {"no number", "r<x", "r<x needs a number, as in r<0.7"},
    {"half a number", "lapses>2x", "lapses>2x needs a number, as in r<0.7"},
    {"no number at all", "r<", "r< needs a number, as in r<0.7"},
    {"nothing that is finite", "s>inf", "s>inf needs a number, as in r<0.7"},
};

static void refuses(void **state) {
    const struct refusal_row *row = *state;
    struct arena arena = {0};
    struct error err = {0};

    assert_null(query_parse(&row->word, 1, &arena, &err));
    assert_int_equal(err.kind, ERROR_USAGE);
    assert_string_equal(err.message, row->says);
    arena_free(&arena);
}

static bool holds(const char *word, const struct stored_card *subject) {
    struct world world;
    struct query_context context = context_in(&world);
    const struct query *query = query_parse(&word, 1, &world.arena, NULL);
    bool held = query_matches(query, subject, &context);

    arena_free(&world.arena);
    return held;
}

static struct path_row {
    const char *name;
    const char *path;
    const char *topic;
    bool matches;
} path_rows[] = {
    {"a topic path means its cards",
     "A\x1f"
     "B c",
     "A\x1f"
     "B c",
     true},
    {"and those below it", "A",
     "A\x1f"
     "B c",
     true},
    {"not a name that begins like it",
     "A\x1f"
     "B",
     "A\x1f"
     "B c",
     false},
    {"not the same names elsewhere", "B c",
     "A\x1f"
     "B c",
     false},
    {"not those above it",
     "A\x1f"
     "B c",
     "A", false},
    {"marks of a search are names here", "-is:due \"x", "-is:due \"x", true},
    {"no topic means the cards without", "", "", true},
    {"no topic is not every topic", "", "A", false},
};

static void a_path_is_exact(void **state) {
    const struct path_row *row = *state;
    struct stored_card looked_at = card();
    struct arena arena = {0};

    looked_at.topic = text_of(row->topic);
    assert_int_equal(
        query_matches(query_topic(text_of(row->path), &arena), &looked_at, NULL),
        row->matches);
    arena_free(&arena);
}

static void a_card_never_seen_has_no_recall(void **state) {
    static const char *const words[] = {"r<0.7", "r>0.1",   "s<9",
                                        "d>0",   "is:weak", "is:due"};
    struct stored_card subject = card();

    (void)state;
    subject.memory = (struct memory){0};
    for (size_t i = 0; i < COUNT(words); i++) {
        assert_false(holds(words[i], &subject));
    }
    assert_true(holds("is:new", &subject));
    assert_true(holds("reviews=0", &subject));
}

static void a_suspended_card_is_not_due(void **state) {
    struct stored_card subject = card();

    (void)state;
    subject.suspended = true;
    assert_false(holds("is:due", &subject));
    assert_true(holds("is:suspended", &subject));
}

static void weak_begins_below_seventy_percent(void **state) {
    struct stored_card subject = card();

    (void)state;
    assert_false(holds("is:weak", &subject));
    subject.memory.reviewed_at -= 1000 * (int64_t)DAY_MS;
    subject.memory.review_day -= 1000;
    assert_true(holds("is:weak", &subject));
    assert_true(holds("r<0.7", &subject));
}

static void only_words_need_the_texts(void **state) {
    static const struct {
        const char *word;
        bool needs;
    } rows[] = {{"gil", true},
                {"-gil", true},
                {"topic:sql", false},
                {"is:due", false},
                {"r<0.7", false}};
    struct arena arena = {0};

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_int_equal(query_needs_texts(query_parse(&rows[i].word, 1, &arena, NULL)),
                         rows[i].needs);
    }
    arena_free(&arena);
}

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(a_card_never_seen_has_no_recall),
        cmocka_unit_test(a_suspended_card_is_not_due),
        cmocka_unit_test(weak_begins_below_seventy_percent),
        cmocka_unit_test(only_words_need_the_texts),
    };
    struct CMUnitTest match_tests[COUNT(match_rows)];
    struct CMUnitTest refusal_tests[COUNT(refusal_rows)];
    struct CMUnitTest path_tests[COUNT(path_rows)];

    for (size_t i = 0; i < COUNT(match_rows); i++) {
        match_tests[i] =
            (struct CMUnitTest){match_rows[i].name, matches, NULL, NULL, &match_rows[i]};
    }
    for (size_t i = 0; i < COUNT(refusal_rows); i++) {
        refusal_tests[i] = (struct CMUnitTest){refusal_rows[i].name, refuses, NULL, NULL,
                                               &refusal_rows[i]};
    }
    for (size_t i = 0; i < COUNT(path_rows); i++) {
        path_tests[i] = (struct CMUnitTest){path_rows[i].name, a_path_is_exact, NULL, NULL,
                                            &path_rows[i]};
    }
    return cmocka_run_group_tests(match_tests, NULL, NULL) +
           cmocka_run_group_tests(path_tests, NULL, NULL) +
           cmocka_run_group_tests(refusal_tests, NULL, NULL) +
           cmocka_run_group_tests(others, NULL, NULL);
}
