// SPDX-License-Identifier: MIT
// Which cards count at which date, what they are worth, and how well they are known.

#include "course.h"

#include "matching.h"
#include "own_habits.h"
#include "room.h"

#include <stdlib.h>

/** A course while it is read. */
struct reading {
    const struct course_options *options;
    struct arena *arena;
    struct course *course;
    int64_t today;
    int64_t at;  // the instant that it is made for
    struct query_context context;
    struct matching matching[INTERVIEWS_LIMIT];
    const struct topic_row *topics;
    size_t topic_count;
    double *weights;  // by the index of the topic
    size_t last_topic;
    struct fsrs_plan_card *cards;
};

/** The cards of each date's query; a date without words wants all. */
static bool read_matching(struct reading *reading, struct error *err) {
    const struct course *course = reading->course;

    for (size_t i = 0; i < course->interview_count; i++) {
        const struct interview *interview = &course->interviews[i];
        const struct query *query;

        if (interview->word_count == 0) {
            continue;
        }
        query = query_parse(interview->words, interview->word_count, reading->arena, err);
        if (!query ||
            !matching_read(reading->options->store, query, &reading->context, NULL, NULL,
                           reading->arena, &reading->matching[i], err)) {
            return false;
        }
    }
    return true;
}

/** A weight speaks of topics as a query does. */
static bool apply_weight(struct reading *reading, const struct interview_weight *weight,
                         struct error *err) {
    const char *word = arena_printf(reading->arena, "topic:\"%s\"", weight->topic);
    const struct query *query = query_parse(&word, 1, reading->arena, err);

    for (size_t i = 0; query && i < reading->topic_count; i++) {
        const struct stored_card any = {.topic = reading->topics[i].path};

        if (query_matches(query, &any, &reading->context)) {
            reading->weights[i] = weight->weight;
        }
    }
    return query;
}

static bool read_topics(struct reading *reading, struct error *err) {
    const struct interviews *interviews = reading->options->interviews;
    struct topic_row *rows;

    if (!store_topics(reading->options->store, reading->arena, &rows, &reading->topic_count,
                      err)) {
        return false;
    }
    reading->topics = rows;
    reading->weights =
        arena_new(reading->arena, reading->topic_count + 1, sizeof(*reading->weights));
    for (size_t i = 0; i < reading->topic_count; i++) {
        reading->weights[i] = 1;
    }
    for (size_t i = 0; i < interviews->weight_count; i++) {
        if (!apply_weight(reading, &interviews->weights[i], err)) {
            return false;
        }
    }
    return true;
}

static size_t topic_index(struct reading *reading, int64_t topic) {
    // Cards of a topic mostly stand together.
    for (size_t i = 0; i < reading->topic_count; i++) {
        size_t at = (reading->last_topic + i) % reading->topic_count;

        if (reading->topics[at].topic == topic) {
            return reading->last_topic = at;
        }
    }
    return 0;
}

/** The first date that wants the card; how many there are if none does. */
static size_t date_of(const struct reading *reading, int64_t key) {
    const struct course *course = reading->course;
    size_t date = 0;

    while (date < course->interview_count && course->interviews[date].word_count > 0 &&
           !matching_has(&reading->matching[date], key)) {
        date++;
    }
    return date;
}

/** The memory that a card had when the study day began. */
static bool memory_before(const struct reading *reading, const struct queue_row *row,
                          struct memory *out, struct error *err) {
    struct arena arena = {0};
    struct logged_review *reviews;
    size_t count;
    bool ok;

    *out = row->memory;
    if (!reading->options->from_day || row->memory.state == STATE_NEW ||
        row->memory.review_day < reading->today) {
        return true;
    }
    *out = (struct memory){.state = STATE_NEW};
    ok = store_card_reviews(reading->options->store, row->key, SIZE_MAX, &arena, &reviews,
                            &count, err);
    for (size_t i = 0; ok && i < count; i++) {
        if (reviews[i].after.review_day < reading->today) {
            *out = reviews[i].after;
            break;
        }
    }
    arena_free(&arena);
    return ok;
}

static bool add_card(struct reading *reading, const struct queue_row *row,
                     struct error *err) {
    const struct course_options *options = reading->options;
    struct course *course = reading->course;
    size_t date = date_of(reading, row->key), topic;
    struct memory memory;

    if (date == course->interview_count) {
        return true;
    }
    if (!memory_before(reading, row, &memory, err)) {
        return false;
    }
    topic = topic_index(reading, row->topic);
    course->matches++;
    if (!(reading->weights[topic] > 0)) {
        return true;
    }
    course->keys[course->task.card_count] = row->key;
    reading->cards[course->task.card_count++] = (struct fsrs_plan_card){
        .memory = memory.fsrs,
        .elapsed = memory.state == STATE_NEW
                       ? 0
                       : memory_elapsed(options->schedule, &memory, options->calendar,
                                        reading->at),
        .weight = reading->weights[topic],
        .topic = (uint32_t)(options->by_date ? date : topic),
        .date = (uint32_t)date,
    };
    return true;
}

static bool add_cards(struct reading *reading, const struct queue_row *rows, size_t count,
                      struct error *err) {
    for (size_t i = 0; i < count; i++) {
        if (!add_card(reading, &rows[i], err)) {
            return false;
        }
    }
    return true;
}

/** In the order of keys, which reviews do not change. */
static int compare_rows(const void *left, const void *right) {
    const struct queue_row *a = left, *b = right;

    return (a->key > b->key) - (a->key < b->key);
}

static bool read_cards(struct reading *reading, struct error *err) {
    struct store *store = reading->options->store;
    struct queue_row *seen, *unseen, *rows;
    size_t seen_count, unseen_count;

    if (!store_seen(store, INT64_MAX, reading->arena, &seen, &seen_count, err) ||
        !store_unseen(store, SIZE_MAX, reading->arena, &unseen, &unseen_count, err)) {
        return false;
    }
    rows = arena_new(reading->arena, seen_count + unseen_count + 1, sizeof(*rows));
    for (size_t i = 0; i < seen_count + unseen_count; i++) {
        rows[i] = i < seen_count ? seen[i] : unseen[i - seen_count];
    }
    qsort(rows, seen_count + unseen_count, sizeof(*rows), compare_rows);
    reading->cards =
        arena_new(reading->arena, seen_count + unseen_count + 1, sizeof(*reading->cards));
    reading->course->keys = arena_new(reading->arena, seen_count + unseen_count + 1,
                                      sizeof(*reading->course->keys));
    reading->course->task.cards = reading->cards;
    return add_cards(reading, rows, seen_count + unseen_count, err);
}

static double seconds_of(const struct day_review *review,
                         const struct fsrs_habits *habits) {
    enum fsrs_kind kind = review->first ? FSRS_FIRST : FSRS_LATER;

    return review->took_ms > 0 ? (double)review->took_ms / SECOND_MS
                               : habits->seconds[kind][review->grade - 1];
}

/** What was studied today already counts, whatever it was. */
static bool read_used(struct reading *reading, struct error *err) {
    struct course *course = reading->course;
    struct day_review *reviews;
    size_t count;

    if (reading->options->from_day) {
        return true;
    }
    if (!store_day_reviews(reading->options->store, reading->today, reading->arena,
                           &reviews, &count, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        course->task.seconds_used += seconds_of(&reviews[i], &course->habits);
    }
    return true;
}

static void set_dates(struct reading *reading) {
    struct course *course = reading->course;
    const struct interviews *interviews = reading->options->interviews;
    size_t over = interviews_over(interviews, reading->today);

    course->interviews = interviews->items + over;
    course->interview_count = interviews->count - over;
    for (size_t i = 0; i < course->interview_count; i++) {
        course->dates[i] = (double)(course->interviews[i].day - reading->today);
    }
}

bool course_read(const struct course_options *options, struct arena *arena,
                 struct course *course, struct error *err) {
    int64_t today = calendar_day(options->calendar, options->now);
    int64_t began = calendar_day_start(options->calendar, today);
    struct reading reading = {
        .options = options,
        .arena = arena,
        .course = course,
        .today = today,
        .at = options->from_day ? began : options->now,
        .context = {options->schedule, options->calendar, began},
    };

    *course = (struct course){.answers = 0};
    set_dates(&reading);
    if (!own_habits_read(options->store, today, &course->habits, &course->answers, err) ||
        !read_matching(&reading, err) || !read_topics(&reading, err) ||
        !read_cards(&reading, err) || !read_used(&reading, err)) {
        return false;
    }
    course->topics = reading.topics;
    course->task.model = &options->schedule->model;
    course->task.habits = &course->habits;
    course->task.dates = course->dates;
    course->task.date_count = course->interview_count;
    course->task.topic_count =
        options->by_date ? course->interview_count : reading.topic_count;
    course->task.seconds_a_day = options->interviews->minutes * 60;
    course->task.seed = options->seed;
    return true;
}

struct fsrs_plan *course_plan(const struct course *course, struct arena *arena,
                              struct error *err) {
    const struct fsrs_room room = room_in(arena);
    struct fsrs_plan *plan = fsrs_plan_make(&course->task, &room);

    if (!plan) {
        error_set(err, ERROR_FORMAT,
                  "no plan can be made: a date or a card's memory is out of range "
                  "(viva plan --clear forgets the dates, viva check looks at the cards)");
    }
    return plan;
}
