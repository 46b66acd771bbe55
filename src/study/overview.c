// SPDX-License-Identifier: MIT
// Where the user stands: one pass over the cards, the days and the weeks of the log.

#include <viva/overview.h>

#include "matching.h"
#include "pace.h"
#include "roster.h"
#include "weak.h"

#include <math.h>
#include <string.h>

enum { MONTH_DAYS = 30, WEEK_DAYS = 7 };

/** What the pass over the store gathers. */
struct survey {
    struct store *store;
    const struct session_options *options;
    int64_t now;
    int64_t day;  // study day
    int64_t tomorrow_ends;
    struct arena *arena;
    struct overview *out;
    struct topic_row *topics;  // by the index of out->topics
    const struct day_review *reviews;
    size_t review_count;
    struct matching matching;
    size_t last_topic;
};

static size_t topic_of_number(struct survey *survey, int64_t topic) {
    size_t count = survey->out->topic_count;

    // Cards of a topic mostly stand together.
    for (size_t i = 0; i < count; i++) {
        size_t at = (survey->last_topic + i) % count;

        if (survey->topics[at].topic == topic) {
            return survey->last_topic = at;
        }
    }
    return count;
}

static size_t topic_of_path(struct survey *survey, struct text path) {
    size_t count = survey->out->topic_count;

    for (size_t i = 0; i < count; i++) {
        size_t at = (survey->last_topic + i) % count;

        if (text_equal(survey->topics[at].path, path)) {
            return survey->last_topic = at;
        }
    }
    return count;
}

static void count_match(void *payload, const struct stored_card *card) {
    struct survey *survey = payload;
    size_t topic = topic_of_path(survey, card->topic);

    if (topic < survey->out->topic_count) {
        survey->out->topics[topic].cards++;
        survey->out->topics[topic].unseen +=
            card->memory.state == STATE_NEW && !card->suspended;
    }
}

/** All topics with their cards, or those that the query leaves. */
static bool read_topics(struct survey *survey, struct error *err) {
    const struct session_options *options = survey->options;
    struct query_context context = {options->schedule, options->calendar, survey->now};
    struct overview *out = survey->out;

    if (!store_topics(survey->store, survey->arena, &survey->topics, &out->topic_count,
                      err)) {
        return false;
    }
    out->topics = arena_new(survey->arena, out->topic_count + 1, sizeof(*out->topics));
    for (size_t i = 0; i < out->topic_count; i++) {
        out->topics[i].path = survey->topics[i].path;
        if (!options->query) {
            out->topics[i].cards = survey->topics[i].cards;
            out->topics[i].unseen = survey->topics[i].unseen;
        }
    }
    return !options->query ||
           matching_read(survey->store, options->query, &context, count_match, survey,
                         survey->arena, &survey->matching, err);
}

static void count_seen(struct survey *survey, const struct queue_row *row,
                       struct topic_overview *topic) {
    const struct session_options *options = survey->options;
    const struct memory *memory = &row->memory;
    double recall =
        memory_recall(options->schedule, memory, options->calendar, survey->now);
    bool today = memory->review_day >= survey->day;
    bool missed = today && queue_missed(survey->reviews, survey->review_count, row->key);

    topic->seen++;
    topic->recall += recall;
    topic->weak += recall < WEAK_RECALL;
    if (queue_learns(memory, missed)) {
        survey->out->learning++;
    } else if (!today && memory->ready_at <= survey->now) {
        topic->due++;
        survey->out->due++;
    } else if (memory->ready_at < survey->tomorrow_ends) {
        survey->out->due_tomorrow++;
    }
}

static bool read_seen(struct survey *survey, struct error *err) {
    struct queue_row *rows;
    size_t count;

    if (!store_seen(survey->store, INT64_MAX, survey->arena, &rows, &count, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        size_t topic = topic_of_number(survey, rows[i].topic);

        if (topic < survey->out->topic_count &&
            (!survey->options->query || matching_has(&survey->matching, rows[i].key))) {
            count_seen(survey, &rows[i], &survey->out->topics[topic]);
        }
    }
    return true;
}

/** Gives today's new cards to the topics in the order in which the queue will ask them. */
static bool share_out(struct survey *survey, struct error *err) {
    const struct session_options *options = survey->options;
    int share =
        options->new_per_day - queue_introduced(survey->reviews, survey->review_count);
    struct queue_row *rows;
    size_t count;

    if (share <= 0) {
        return true;
    }
    if (!store_unseen(survey->store, options->query ? INT32_MAX : (size_t)share,
                      survey->arena, &rows, &count, err)) {
        return false;
    }
    for (size_t i = 0; i < count && survey->out->fresh < share; i++) {
        size_t topic = topic_of_number(survey, rows[i].topic);

        if (topic < survey->out->topic_count &&
            (!options->query || matching_has(&survey->matching, rows[i].key))) {
            survey->out->topics[topic].fresh++;
            survey->out->fresh++;
        }
    }
    return true;
}

/** Topics that have no cards here go; the rest is summed up. */
static void sum_up(struct survey *survey) {
    struct overview *out = survey->out;
    double most_lost = 0;
    size_t kept = 0;

    out->weakest = -1;
    for (size_t i = 0; i < out->topic_count; i++) {
        struct topic_overview topic = out->topics[i];
        double lost = (double)topic.seen - topic.recall;

        if (topic.cards == 0) {
            continue;
        }
        topic.recall = topic.seen ? topic.recall / (double)topic.seen : (double)NAN;
        out->cards += topic.cards;
        out->unseen += topic.unseen;
        if (topic.weak && lost > most_lost) {
            most_lost = lost;
            out->weakest = (int)kept;
        }
        out->topics[kept++] = topic;
    }
    out->topic_count = kept;
}

static bool read_weeks(struct survey *survey, struct error *err) {
    struct overview *out = survey->out;
    int64_t since = survey->day + 1 - (int64_t)OVERVIEW_WEEKS * WEEK_DAYS;
    struct topic_week *weeks;
    size_t count;

    for (size_t i = 0; i < out->topic_count; i++) {
        for (int week = 0; week < OVERVIEW_WEEKS; week++) {
            out->topics[i].weeks[week] = (double)NAN;
        }
    }
    if (!store_topic_weeks(survey->store, since, survey->arena, &weeks, &count, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        size_t topic = topic_of_number(survey, weeks[i].topic);

        if (topic < out->topic_count && weeks[i].week < OVERVIEW_WEEKS &&
            weeks[i].reviews) {
            out->topics[topic].weeks[weeks[i].week] =
                (double)weeks[i].recalled / (double)weeks[i].reviews;
        }
    }
    return true;
}

/** The share recalled on the days of the last month. */
static bool read_month(struct survey *survey, struct error *err) {
    struct day_row *days;
    size_t count;
    int64_t recalled = 0;
    int64_t tested = 0;

    if (!store_days(survey->store, survey->day + 1 - MONTH_DAYS, survey->arena, &days,
                    &count, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        recalled += days[i].recalled;
        tested += days[i].tested;
    }
    survey->out->recall_month = tested ? (double)recalled / (double)tested : (double)NAN;
    return true;
}

static bool read_streaks(struct survey *survey, struct error *err) {
    struct overview *out = survey->out;
    int64_t *days;
    size_t count;
    int run = 0;

    if (!store_study_days(survey->store, survey->arena, &days, &count, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        run = i > 0 && days[i] == days[i - 1] + 1 ? run + 1 : 1;
        out->best_streak_days = run > out->best_streak_days ? run : out->best_streak_days;
    }
    // A day that has not been studied yet does not break the streak before it is over.
    out->streak_days = count && days[count - 1] >= survey->day - 1 ? run : 0;
    return true;
}

static bool read_minutes(struct survey *survey, struct error *err) {
    struct overview *out = survey->out;
    int64_t *times;
    size_t count;
    double minutes_a_card;

    if (!store_answer_times(survey->store, PACE_REVIEWS, survey->arena, &times, &count,
                            err)) {
        return false;
    }
    minutes_a_card = (double)pace_of(times, count) / MINUTE_MS;
    out->minutes = out->planned
                       ? out->minutes + minutes_a_card * (double)out->learning
                       : minutes_a_card * (double)(out->due + out->learning + out->fresh);
    out->minutes_tomorrow = minutes_a_card * (double)out->due_tomorrow;
    return true;
}

/** Due cards beyond the study day's share wait for tomorrow. */
static void cut_to_share(struct survey *survey) {
    struct overview *out = survey->out;
    int64_t share = survey->options->reviews_per_day -
                    queue_revised(survey->reviews, survey->review_count);
    int64_t kept = share > 0 ? share : 0;

    if (out->due > kept) {
        out->due_tomorrow += out->due - kept;
        out->due = kept;
    }
}

/** What is left of the day's plan. */
struct agenda {
    struct survey *survey;
    double seconds;
    int64_t cards;
};

static void count_planned(void *payload, const struct queue_card *card) {
    struct agenda *agenda = payload;
    struct overview *out = agenda->survey->out;
    size_t topic = topic_of_number(agenda->survey, card->row.topic);
    bool seen = card->row.memory.state != STATE_NEW;

    if (card->stage == STAGE_LEARNING) {
        out->learning++;
        return;
    }
    agenda->cards++;
    agenda->seconds += card->seconds;
    out->due += seen;
    out->fresh += !seen;
    if (topic < out->topic_count) {
        out->topics[topic].due += seen;
        out->topics[topic].fresh += !seen;
    }
}

static void count_any(void *payload, const struct queue_card *card) {
    struct agenda *agenda = payload;

    agenda->cards += card->stage != STAGE_LEARNING;
}

static void forget_schedule(struct overview *out) {
    out->due = out->fresh = out->learning = 0;
    for (size_t i = 0; i < out->topic_count; i++) {
        out->topics[i].due = out->topics[i].fresh = 0;
    }
}

/** With a date ahead the plan says what there is to do, as the queue of a sitting has it. */
static bool read_plan(struct survey *survey, struct error *err) {
    const struct roster_past nothing = {.weak = NULL};
    struct session_options options = *survey->options;
    struct overview *out = survey->out;
    struct agenda agenda = {.survey = survey}, all = {.survey = survey};
    const struct interviews *interviews;
    struct queue queue;

    if (!options.preparation) {
        return true;
    }
    options.weak = false;
    options.limit = 0;
    options.limit_ms = 0;
    if (!roster_read(survey->store, &options, &nothing, survey->now, survey->arena, &queue,
                     err)) {
        return false;
    }
    out->planned = queue.planned;
    if (!queue.planned) {
        return true;
    }
    interviews = preparation_interviews(options.preparation);
    forget_schedule(out);
    queue_each(&queue, survey->now, queue.shares.seconds, count_planned, &agenda);
    queue_each(&queue, survey->now, INFINITY, count_any, &all);
    out->beyond = all.cards - agenda.cards;
    out->minutes = agenda.seconds / 60;
    out->plan_minutes = interviews->minutes;
    out->interview_day = interviews->items[interviews_over(interviews, survey->day)].day;
    return true;
}

bool overview_read(struct store *store, const struct session_options *options, int64_t now,
                   struct arena *arena, struct overview *out, struct error *err) {
    struct survey survey = {.store = store,
                            .options = options,
                            .now = now,
                            .day = calendar_day(options->calendar, now),
                            .arena = arena,
                            .out = out};
    struct day_review *reviews;

    survey.tomorrow_ends = calendar_day_start(options->calendar, survey.day + 2);
    *out = (struct overview){.desired_retention = options->schedule->desired_retention};
    if (!store_day_reviews(store, survey.day, arena, &reviews, &survey.review_count, err)) {
        return false;
    }
    survey.reviews = reviews;
    out->done_today = (int64_t)survey.review_count;
    if (!read_topics(&survey, err) || !read_seen(&survey, err) ||
        !read_weeks(&survey, err) || !read_month(&survey, err) ||
        !read_streaks(&survey, err) || !share_out(&survey, err)) {
        return false;
    }
    cut_to_share(&survey);
    if (!read_plan(&survey, err)) {
        return false;
    }
    sum_up(&survey);
    return read_minutes(&survey, err);
}
