// SPDX-License-Identifier: MIT
// The plan of a study day, kept until the day or the cards change.

#include <viva/preparation.h>

#include "course.h"

#include <stdlib.h>

struct preparation {
    struct arena self;
    struct store *store;
    const struct schedule *schedule;
    const struct calendar *calendar;
    uint64_t seed;
    struct arena setting;  // what the interviews point at
    struct interviews interviews;
    bool on;
    bool current;           // as of
    uint64_t version;       // of the store
    int64_t day;            // study day
    struct arena memory;    // of the plan
    uint64_t made_from;     // a hash of its task
    struct planned *cards;  // by key
    size_t count;
    double usual_seconds[2];  // of a new card, and of one that was seen
};

struct preparation *preparation_new(struct store *store, const struct schedule *schedule,
                                    const struct calendar *calendar, uint64_t seed) {
    struct arena self = {0};
    struct preparation *preparation = arena_new(&self, 1, sizeof(*preparation));

    *preparation = (struct preparation){.self = self,
                                        .store = store,
                                        .schedule = schedule,
                                        .calendar = calendar,
                                        .seed = seed};
    return preparation;
}

void preparation_free(struct preparation *preparation) {
    if (preparation) {
        struct arena self = preparation->self;

        arena_free(&preparation->setting);
        arena_free(&preparation->memory);
        arena_free(&self);
    }
}

static double mean_seconds(const struct fsrs_habits *habits, bool seen) {
    double recall = seen ? 0.9 : 0, seconds = 0;
    enum fsrs_kind kind = seen ? FSRS_LATER : FSRS_FIRST;

    for (int rating = 1; rating <= FSRS_RATINGS; rating++) {
        double share = !seen        ? habits->first[rating - 1]
                       : rating > 1 ? recall * habits->passed[rating - 2]
                                    : 1 - recall;

        seconds += share * fsrs_habits_seconds(habits, kind, rating);
    }
    return seconds;
}

static uint64_t hash_of(const void *bytes, size_t size, uint64_t before) {
    return before * 0x9e3779b97f4a7c15u ^ text_hash((struct text){bytes, size});
}

/** Of all that decides a plan. */
static uint64_t hash_task(const struct course *course) {
    const struct fsrs_plan_task *task = &course->task;
    uint64_t hash = hash_of(task->dates, task->date_count * sizeof(*task->dates), 1);

    // Without padding, in which anything may stand.
    _Static_assert(sizeof(*task->cards) == 6 * sizeof(double) + 2 * sizeof(uint32_t),
                   "a planned card has padding");
    hash = hash_of(course->keys, task->card_count * sizeof(*course->keys), hash);
    hash = hash_of(task->cards, task->card_count * sizeof(*task->cards), hash);
    hash = hash_of(&task->seconds_a_day, sizeof(task->seconds_a_day), hash);
    hash = hash_of(course->habits.seconds, sizeof(course->habits.seconds), hash);
    hash = hash_of(course->habits.first, sizeof(course->habits.first), hash);
    hash = hash_of(course->habits.passed, sizeof(course->habits.passed), hash);
    return hash_of(task->model->w, task->model->count * sizeof(*task->model->w), hash);
}

static int compare_planned(const void *left, const void *right) {
    const struct planned *a = left, *b = right;

    return (a->key > b->key) - (a->key < b->key);
}

static void take_order(struct preparation *preparation, const struct course *course,
                       const struct fsrs_plan *plan) {
    const struct fsrs_plan_choice *order = fsrs_plan_order(plan, NULL, &preparation->count);

    arena_rewind(&preparation->memory);
    preparation->cards = arena_new(&preparation->memory, preparation->count + 1,
                                   sizeof(*preparation->cards));
    for (size_t i = 0; i < preparation->count; i++) {
        const struct fsrs_plan_choice *choice = &order[i];

        preparation->cards[i] = (struct planned){
            .key = course->keys[choice->card],
            .day = course->interviews[course->task.cards[choice->card].date].day,
            .index = choice->index,
            .seconds = choice->seconds,
            .recall = choice->recall,
            .without = choice->without,
            .with = choice->with,
        };
    }
    qsort(preparation->cards, preparation->count, sizeof(*preparation->cards),
          compare_planned);
}

/** False if the planner refuses: a date beyond its reach, a memory that is damaged. */
static bool make(struct preparation *preparation, const struct course *course,
                 struct arena *arena) {
    uint64_t hash = hash_task(course);
    struct fsrs_plan *plan;

    for (int seen = 0; seen <= 1; seen++) {
        preparation->usual_seconds[seen] = mean_seconds(&course->habits, seen);
    }
    if (preparation->cards && hash == preparation->made_from) {
        return true;
    }
    plan = course_plan(course, arena, NULL);
    if (!plan) {
        return false;
    }
    take_order(preparation, course, plan);
    preparation->made_from = hash;
    return true;
}

/** Whether the last update still holds. */
static bool is_current(struct preparation *preparation, int64_t now, struct error *err) {
    uint64_t version;

    return preparation->current &&
           preparation->day == calendar_day(preparation->calendar, now) &&
           store_version(preparation->store, &version, err) &&
           version == preparation->version;
}

static bool read_interviews(struct preparation *preparation, int64_t now,
                            struct error *err) {
    preparation->day = calendar_day(preparation->calendar, now);
    arena_rewind(&preparation->setting);
    if (!store_version(preparation->store, &preparation->version, err) ||
        !interviews_read(preparation->store, &preparation->setting,
                         &preparation->interviews, err)) {
        return false;
    }
    preparation->on = interviews_over(&preparation->interviews, preparation->day) <
                      preparation->interviews.count;
    return true;
}

static bool read_plan(struct preparation *preparation, int64_t now, struct error *err) {
    const struct course_options options = {
        .store = preparation->store,
        .schedule = preparation->schedule,
        .calendar = preparation->calendar,
        .interviews = &preparation->interviews,
        .now = now,
        .seed = preparation->seed,
        .from_day = true,
    };
    struct arena arena = {0};
    struct course course;
    bool ok = course_read(&options, &arena, &course, err);

    // Whoever has no plan studies all the same; `viva plan` tells why.
    preparation->on = ok && make(preparation, &course, &arena);
    arena_free(&arena);
    return ok;
}

bool preparation_update(struct preparation *preparation, int64_t now, struct error *err) {
    if (is_current(preparation, now, NULL)) {
        return true;
    }
    preparation->current = false;
    preparation->on = false;
    if (!read_interviews(preparation, now, err)) {
        return false;
    }
    if (preparation->on && !read_plan(preparation, now, err)) {
        return false;
    }
    preparation->current = true;
    return true;
}

bool preparation_waits(struct preparation *preparation, int64_t now) {
    if (is_current(preparation, now, NULL)) {
        return false;
    }
    preparation->current = false;
    return read_interviews(preparation, now, NULL) && preparation->on;
}

bool preparation_is_on(const struct preparation *preparation) {
    return preparation && preparation->on;
}

const struct interviews *preparation_interviews(const struct preparation *preparation) {
    return &preparation->interviews;
}

const struct planned *preparation_find(const struct preparation *preparation, int64_t key) {
    const struct planned wanted = {.key = key};

    return preparation->count ? bsearch(&wanted, preparation->cards, preparation->count,
                                        sizeof(wanted), compare_planned)
                              : NULL;
}

size_t preparation_cards(const struct preparation *preparation) {
    return preparation->count;
}

double preparation_usual_seconds(const struct preparation *preparation, bool seen) {
    return preparation->usual_seconds[seen];
}
