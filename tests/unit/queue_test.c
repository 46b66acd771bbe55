// SPDX-License-Identifier: MIT
// The order of a sitting: who comes next, who waits, who is left for tomorrow.

#include "support/check.h"

#include "study/queue.h"

#include <stdio.h>
#include <string.h>

enum { MAXIMUM = 16, LONGEST = 256 };

/** Monday 2026-11-23 12:00 UTC. */
static const int64_t noon = INT64_C(1795435200000);

/** A card before the sitting; key 0 ends a list. */
struct given {
    int64_t key;
    int64_t topic;
    enum card_state state;
    double stability;   // days
    double days_ago;    // last review
    double in_minutes;  // ready_at, from noon
};

static struct row {
    const char *name;
    struct given cards[MAXIMUM];
    struct day_review today[MAXIMUM];
    int new_per_day;      // 0: no limit to speak of
    int reviews_per_day;  // likewise
    int limit;
    enum session_order order;
    bool weak;
    const char *deeds;  // of the cards asked: again, good, skip; all later ones are good
    int64_t step_ms;    // between two deeds; 0 is ten seconds
    // Keys in order; "." where nothing is left now, and the clock goes on.
    const char *asked;
} rows[] = {
    {.name = "nothing to ask", .asked = ""},
    {.name = "new cards in the order of the source",
     .cards = {{1, 1}, {2, 1}, {3, 1}},
     .asked = "1 2 3"},
    {.name = "new cards take turns by topic",
     .cards = {{1, 1}, {2, 1}, {3, 1}, {4, 2}, {5, 2}, {6, 3}},
     .asked = "1 4 6 2 5 3"},
    {.name = "new cards by topic if so ordered",
     .cards = {{1, 1}, {2, 1}, {3, 2}, {4, 2}, {5, 3}},
     .order = ORDER_TOPIC,
     .asked = "1 2 3 4 5"},
    {.name = "no more new cards than the day's share",
     .cards = {{1, 1}, {2, 1}, {3, 1}},
     .new_per_day = 2,
     .asked = "1 2"},
    {.name = "the share counts those introduced earlier this day",
     .cards = {{1, 1}, {2, 1}, {3, 1}},
     .today = {{90, 9, GRADE_GOOD, true}, {91, 9, GRADE_GOOD, false}},
     .new_per_day = 2,
     .asked = "1"},
    {.name = "a share made smaller during the day leaves none",
     .cards = {{1, 1}},
     .today = {{90, 9, GRADE_GOOD, true}, {91, 9, GRADE_GOOD, true}},
     .new_per_day = 1,
     .asked = ""},
    {.name = "a skipped new card keeps its place in the share",
     .cards = {{1, 1}, {2, 1}, {3, 1}},
     .new_per_day = 2,
     .deeds = "s",
     .asked = "1 2 1"},
    {.name = "due before new",
     .cards = {{1, 1}, {2, 1, STATE_REVIEW, 5, 5, -60}},
     .asked = "2 1"},
    {.name = "learning before due",
     .cards = {{1, 1, STATE_REVIEW, 5, 5, -60}, {2, 1, STATE_LEARNING, 0.1, 1, -600}},
     .asked = "2 1"},
    {.name = "learning cards by their time",
     .cards = {{1, 1, STATE_LEARNING, 0.1, 1, -5},
               {2, 1, STATE_RELEARNING, 0.1, 1, -50},
               {3, 1, STATE_LEARNING, 0.1, 1, -20}},
     .asked = "2 3 1"},
    {.name = "a card that forgets fast before one that forgets slowly",
     .cards = {{1, 1, STATE_REVIEW, 300, 300, -60}, {2, 1, STATE_REVIEW, 3, 3, -60}},
     .asked = "2 1"},
    {.name = "a card that is nearly forgotten loses little by waiting",
     .cards = {{1, 1, STATE_REVIEW, 3, 300, -60}, {2, 1, STATE_REVIEW, 3, 3, -60}},
     .asked = "2 1"},
    {.name = "not due yet", .cards = {{1, 1, STATE_REVIEW, 5, 2, 1}}, .asked = ""},
    {.name = "a day's share of reviews",
     .cards = {{1, 1, STATE_REVIEW, 3, 3, -60},
               {2, 1, STATE_REVIEW, 30, 30, -60},
               {3, 1, STATE_REVIEW, 300, 300, -60}},
     .reviews_per_day = 2,
     .asked = "1 2"},
    {.name = "the share of reviews counts each card of earlier days once",
     .cards = {{1, 1, STATE_REVIEW, 3, 3, -60}, {2, 1, STATE_REVIEW, 30, 30, -60}},
     .today = {{90, 9, GRADE_AGAIN}, {90, 9, GRADE_GOOD}, {91, 9, GRADE_GOOD, true}},
     .reviews_per_day = 2,
     .asked = "1"},
    {.name = "two of a topic do not follow each other among equals",
     .cards = {{1, 1, STATE_REVIEW, 5, 5, -60},
               {2, 1, STATE_REVIEW, 5.1, 5.1, -60},
               {3, 2, STATE_REVIEW, 5.2, 5.2, -60},
               {4, 2, STATE_REVIEW, 5.3, 5.3, -60}},
     .asked = "1 3 2 4"},
    {.name = "another topic than that of the day's last review",
     .cards = {{1, 1, STATE_REVIEW, 5, 5, -60}, {2, 2, STATE_REVIEW, 5.1, 5.1, -60}},
     .today = {{90, 1, GRADE_GOOD}},
     .asked = "2 1"},
    {.name = "a topic does not outweigh what is much more urgent",
     .cards = {{1, 1, STATE_REVIEW, 3, 3, -60},
               {2, 1, STATE_REVIEW, 3.1, 3.1, -60},
               {3, 2, STATE_REVIEW, 300, 300, -60}},
     .asked = "1 2 3"},
    {.name = "due cards in the order of the source if ordered by topic",
     .cards = {{1, 1, STATE_REVIEW, 300, 300, -60}, {2, 1, STATE_REVIEW, 3, 3, -60}},
     .order = ORDER_TOPIC,
     .asked = "1 2"},
    {.name = "a missed card comes back after five others",
     .cards = {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 1}, {7, 1}},
     .deeds = "a",
     .asked = "1 2 3 4 5 6 1 7"},
    {.name = "a missed card comes back after ten minutes",
     .cards = {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}},
     .deeds = "a",
     .step_ms = 4 * MINUTE_MS,
     .asked = "1 2 3 1 4 5"},
    {.name = "a missed card comes back early when nothing else is left",
     .cards = {{1, 1}, {2, 1}},
     .deeds = "a",
     .step_ms = 40 * SECOND_MS,
     .asked = "1 2 1"},
    {.name = "but never within a minute",
     .cards = {{1, 1}},
     .deeds = "a",
     .step_ms = 20 * SECOND_MS,
     .asked = "1 . . 1"},
    {.name = "a card missed earlier this day belongs to the sitting though it is due later",
     .cards = {{1, 1, STATE_REVIEW, 5, 0.01, 3000}},
     .today = {{1, 1, GRADE_AGAIN}},
     .asked = "1"},
    {.name = "a card answered since it was missed does not",
     .cards = {{1, 1, STATE_REVIEW, 5, 0.01, 3000}},
     .today = {{1, 1, GRADE_AGAIN}, {1, 1, GRADE_GOOD}},
     .asked = ""},
    {.name = "a learning card may be asked twenty minutes early",
     .cards = {{1, 1, STATE_LEARNING, 0.1, 0.01, 19}},
     .today = {{1, 1, GRADE_HARD, true}},
     .asked = "1"},
    {.name = "a learning card of today's evening waits",
     .cards = {{1, 1, STATE_LEARNING, 0.1, 0.01, 200}},
     .today = {{1, 1, GRADE_HARD, true}},
     .step_ms = 100 * MINUTE_MS,
     .asked = ". . 1"},
    {.name = "a skipped card comes at the end",
     .cards = {{1, 1}, {2, 1}, {3, 1}},
     .deeds = "sgs",
     .asked = "1 2 3 1 3"},
    {.name = "a skipped card that is alone comes again",
     .cards = {{1, 1}},
     .deeds = "ss",
     .asked = "1 1 1"},
    {.name = "a topic with cards already seen waits for its turn",
     .cards = {{4, 1, STATE_REVIEW, 5, 2, 9999}, {1, 1}, {2, 1}, {3, 2}},
     .asked = "3 1 2"},
    {.name = "a limit counts cards, not showings",
     .cards = {{1, 1}, {2, 1}, {3, 1}},
     .limit = 2,
     .deeds = "a",
     .step_ms = 2 * MINUTE_MS,
     .asked = "1 2 1"},
    {.name = "a weak drill asks the weakest first, once each",
     .cards = {{1, 1, STATE_REVIEW, 300, 3, 9999},
               {2, 1, STATE_REVIEW, 3, 30, -60},
               {3, 1, STATE_REVIEW, 30, 30, 9999}},
     .weak = true,
     .asked = "2 3 1"},
    {.name = "a weak drill repeats what was missed",
     .cards = {{1, 1, STATE_REVIEW, 300, 3, 9999}, {2, 1, STATE_REVIEW, 3, 30, -60}},
     .weak = true,
     .deeds = "a",
     .step_ms = 2 * MINUTE_MS,
     .asked = "2 1 2"},
};

struct table {
    struct arena arena;
    struct schedule schedule;
    struct calendar calendar;
    struct session_options options;
    struct queue queue;
};

static struct queue_row make_row(const struct table *table, const struct given *card,
                                 int64_t position) {
    struct queue_row row = {.key = card->key, .topic = card->topic, .position = position};

    if (card->state != STATE_NEW) {
        int64_t reviewed_at = noon - (int64_t)(card->days_ago * (double)DAY_MS);

        row.memory = (struct memory){
            .state = card->state,
            .fsrs = {card->stability, card->stability, 5},
            .reviewed_at = reviewed_at,
            .review_day = calendar_day(&table->calendar, reviewed_at),
            .ready_at = noon + (int64_t)(card->in_minutes * MINUTE_MS),
            .reviews = 1,
        };
    }
    return row;
}

static void lay_out(struct table *table, const struct row *row) {
    struct queue_row seen[MAXIMUM];
    struct queue_row unseen[MAXIMUM];
    int64_t turns[10] = {0};
    struct queue_source source = {.seen = seen, .unseen = unseen, .reviews = row->today};

    *table = (struct table){.schedule = {.desired_retention = 0.9},
                            .calendar = {.day_starts_minutes = 240}};
    fsrs_default(&table->schedule.model);
    table->options = (struct session_options){
        .schedule = &table->schedule,
        .calendar = &table->calendar,
        .new_per_day = row->new_per_day ? row->new_per_day : 100,
        .reviews_per_day = row->reviews_per_day ? row->reviews_per_day : 100,
        .limit = row->limit,
        .order = row->order,
        .weak = row->weak,
        .seed = 7,
    };
    for (size_t i = 0; i < MAXIMUM && row->cards[i].key; i++) {
        const struct given *card = &row->cards[i];
        struct queue_row made = make_row(table, card, (int64_t)i);

        made.turn = turns[card->topic]++;
        if (card->state == STATE_NEW) {
            unseen[source.unseen_count++] = made;
        } else {
            seen[source.seen_count++] = made;
        }
    }
    while (source.review_count < MAXIMUM && row->today[source.review_count].key) {
        source.review_count++;
    }
    queue_make(&table->queue, &source, &table->options, noon, &table->arena);
}

/** What a grade makes of a card: a miss is due again in two hours, the rest in two days. */
static struct memory after(const struct table *table, struct memory memory,
                           enum grade grade, int64_t now) {
    memory.state = grade == GRADE_AGAIN ? STATE_LEARNING : STATE_REVIEW;
    memory.reviewed_at = now;
    memory.review_day = calendar_day(&table->calendar, now);
    memory.ready_at = now + (grade == GRADE_AGAIN ? 2 * HOUR_MS : 2 * DAY_MS);
    memory.reviews++;
    return memory;
}

static void do_deed(struct table *table, struct queue_card *card, char deed, int64_t now) {
    enum grade grade = deed == 'a' ? GRADE_AGAIN : GRADE_GOOD;
    struct memory memory = after(table, card->row.memory, grade, now);

    if (deed == 's') {
        queue_skip(&table->queue, card);
    } else {
        queue_reviewed(&table->queue, card, grade, 9000, &memory, &table->arena);
    }
}

static void asks(void **state) {
    const struct row *row = *state;
    const char *deeds = row->deeds ? row->deeds : "";
    int64_t now = noon;
    char asked[LONGEST] = "";
    struct table table;

    lay_out(&table, row);
    for (int turn = 0; turn < 20; turn++) {
        struct queue_outlook outlook = queue_look(&table.queue, now);
        size_t used = strlen(asked);

        if (!outlook.card && !outlook.next_at) {
            assert_int_equal(outlook.left, 0);
            break;
        }
        snprintf(asked + used, sizeof(asked) - used, used ? " " : "");
        used = strlen(asked);
        if (!outlook.card) {
            assert_true(outlook.next_at > now);
            snprintf(asked + used, sizeof(asked) - used, ".");
        } else {
            assert_true(outlook.left > 0);
            snprintf(asked + used, sizeof(asked) - used, "%d", (int)outlook.card->row.key);
            do_deed(&table, outlook.card, *deeds ? *deeds : 'g', now);
            deeds += *deeds != '\0';
        }
        now += row->step_ms ? row->step_ms : 10 * SECOND_MS;
    }
    assert_string_equal(asked, row->asked);
    arena_free(&table.arena);
}

static const struct row *row_named(const char *name) {
    for (size_t i = 0; i < COUNT(rows); i++) {
        if (strcmp(rows[i].name, name) == 0) {
            return &rows[i];
        }
    }
    return NULL;
}

static void the_next_waiting_card_is_ready_exactly_when_announced(void **state) {
    struct table table;
    struct queue_card *card;
    int64_t next_at;

    (void)state;
    lay_out(&table, row_named("but never within a minute"));
    card = queue_look(&table.queue, noon).card;
    do_deed(&table, card, 'a', noon);
    next_at = queue_look(&table.queue, noon + 1).next_at;
    assert_int_equal(next_at, noon + SAME_DAY_MS);
    assert_null(queue_look(&table.queue, next_at - 1).card);
    assert_ptr_equal(queue_look(&table.queue, next_at).card, card);
    arena_free(&table.arena);
}

static void what_waits_for_the_evening_is_not_left_in_this_sitting(void **state) {
    struct table table;

    (void)state;
    lay_out(&table, row_named("a learning card of today's evening waits"));
    assert_int_equal(queue_look(&table.queue, noon).left, 0);
    assert_int_equal(queue_look(&table.queue, noon + 181 * MINUTE_MS).left, 1);
    arena_free(&table.arena);
}

static void why_a_card_is_asked(void **state) {
    struct table table;
    struct queue_card *card;

    (void)state;
    lay_out(&table, row_named("a missed card comes back early when nothing else is left"));
    card = queue_look(&table.queue, noon).card;
    assert_int_equal(queue_why(card), WHY_NEW);
    do_deed(&table, card, 'a', noon);
    assert_int_equal(queue_why(card), WHY_AGAIN);
    arena_free(&table.arena);

    lay_out(&table, row_named("learning before due"));
    assert_int_equal(queue_why(queue_look(&table.queue, noon).card), WHY_LEARNING);
    do_deed(&table, queue_look(&table.queue, noon).card, 'g', noon);
    assert_int_equal(queue_why(queue_look(&table.queue, noon).card), WHY_DUE);
    arena_free(&table.arena);
}

static void a_shuffle_follows_from_its_seed(void **state) {
    static const struct row row = {
        .cards = {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}}, .order = ORDER_RANDOM};
    int64_t first[64];
    bool differs = false;
    struct table table;

    (void)state;
    for (uint64_t seed = 0; seed < COUNT(first); seed++) {
        for (int again = 0; again < 2; again++) {
            struct queue_row unseen[MAXIMUM];
            struct queue_source source = {.unseen = unseen, .unseen_count = 6};
            int64_t key;

            lay_out(&table, &row);
            table.options.seed = seed;
            for (size_t i = 0; i < 6; i++) {
                unseen[i] = make_row(&table, &row.cards[i], (int64_t)i);
            }
            queue_make(&table.queue, &source, &table.options, noon, &table.arena);
            key = queue_look(&table.queue, noon).card->row.key;
            assert_true(again == 0 || first[seed] == key);
            first[seed] = key;
            arena_free(&table.arena);
        }
        differs |= first[seed] != first[0];
    }
    assert_true(differs);
}

static void what_is_beyond_the_share_of_the_day_takes_no_room(void **state) {
    static const struct row row = {
        .cards = {{1, 1, STATE_REVIEW, .stability = 1, .days_ago = 3, .in_minutes = -5},
                  {2, 2, STATE_REVIEW, .stability = 9, .days_ago = 3, .in_minutes = -5},
                  {3, 3, STATE_REVIEW, .stability = 30, .days_ago = 3, .in_minutes = -5},
                  {4, 4, STATE_REVIEW, .stability = 5, .days_ago = 3, .in_minutes = 60},
                  {5, 5}},
        .reviews_per_day = 2};
    struct table table;

    (void)state;
    lay_out(&table, &row);
    // Those that lose most by waiting, the one that is not due yet among them, and the new one.
    assert_int_equal(table.queue.count, 4);
    assert_null(queue_find(&table.queue, 3));
    assert_non_null(queue_find(&table.queue, 4));
    assert_non_null(queue_find(&table.queue, 5));
    assert_int_equal(queue_look(&table.queue, noon).left, 3);
    arena_free(&table.arena);
}

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(the_next_waiting_card_is_ready_exactly_when_announced),
        cmocka_unit_test(what_waits_for_the_evening_is_not_left_in_this_sitting),
        cmocka_unit_test(why_a_card_is_asked),
        cmocka_unit_test(a_shuffle_follows_from_its_seed),
        cmocka_unit_test(what_is_beyond_the_share_of_the_day_takes_no_room),
    };
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, asks, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(others, NULL, NULL);
}
