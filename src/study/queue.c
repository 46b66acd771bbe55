// SPDX-License-Identifier: MIT
// Which card comes next: learning, weak, due, new, skipped, and early at last.

#include "queue.h"

#include <viva/chance.h>

#include <limits.h>
#include <stdlib.h>

/** Candidates whose worth is at least this share of the best one's are equally good. */
static const double nearly_equal = 0.75;

/** How many different other cards were reviewed since a card, counted to SAME_DAY_CARDS. */
static int others_since(const struct queue *queue, int64_t key) {
    int64_t others[SAME_DAY_CARDS];
    int count = 0;

    for (size_t i = queue->review_count; i > 0 && count < SAME_DAY_CARDS; i--) {
        int64_t other = queue->reviews[i - 1].key;
        int known = 0;

        if (other == key) {
            return count;
        }
        while (known < count && others[known] != other) {
            known++;
        }
        if (known == count) {
            others[count++] = other;
        }
    }
    return SAME_DAY_CARDS;
}

bool queue_missed(const struct day_review *reviews, size_t count, int64_t key) {
    for (size_t i = count; i > 0; i--) {
        if (reviews[i - 1].key == key) {
            return reviews[i - 1].grade == GRADE_AGAIN;
        }
    }
    return false;
}

static int compare_keys(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left;
    int64_t b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

int queue_introduced(const struct day_review *reviews, size_t count) {
    int introduced = 0;

    for (size_t i = 0; i < count; i++) {
        introduced += reviews[i].first;
    }
    return introduced;
}

int queue_revised(const struct day_review *reviews, size_t count) {
    struct arena scratch = {0};
    int64_t *keys = arena_new(&scratch, count + 1, sizeof(*keys));
    int revised = 0;

    for (size_t i = 0; i < count; i++) {
        keys[i] = reviews[i].key;
    }
    qsort(keys, count, sizeof(*keys), compare_keys);
    for (size_t i = 0; i < count; i++) {
        revised += i == 0 || keys[i] != keys[i - 1];
    }
    arena_free(&scratch);
    return revised - queue_introduced(reviews, count);
}

bool queue_learns(const struct memory *memory, bool missed) {
    return missed || memory->state == STATE_LEARNING || memory->state == STATE_RELEARNING;
}

static enum queue_stage stage_of(const struct queue *queue, const struct queue_card *card) {
    const struct memory *memory = &card->row.memory;
    bool today = memory->state != STATE_NEW && memory->review_day >= queue->day;

    if (queue->weak) {
        return !card->asked ? STAGE_WEAK : card->missed ? STAGE_LEARNING : STAGE_DONE;
    }
    // What was begun on another day is for the plan to judge.
    if (card->planned.key && !today) {
        return card->planned.index > 0 ? STAGE_PLAN : STAGE_DONE;
    }
    if (memory->state == STATE_NEW) {
        return STAGE_NEW;
    }
    if (queue_learns(memory, card->missed)) {
        return STAGE_LEARNING;
    }
    return today ? STAGE_DONE : STAGE_DUE;
}

/** What the plan says about a card, and how long one takes that it does not cover. */
static void consult_plan(const struct queue_source *source, struct queue_card *card) {
    const struct preparation *plan = source->preparation;
    const struct planned *planned = plan ? preparation_find(plan, card->row.key) : NULL;

    if (planned) {
        card->planned = *planned;
        card->seconds = planned->seconds;
    } else if (plan) {
        card->seconds =
            preparation_usual_seconds(plan, card->row.memory.state != STATE_NEW);
    }
}

/** What a day's wait would cost: recall when the study day began less recall one day later. */
static double loss_of_recall(const struct queue *queue,
                             const struct session_options *options,
                             const struct memory *memory) {
    return memory_recall(options->schedule, memory, options->calendar, queue->day_began) -
           memory_recall(options->schedule, memory, options->calendar, queue->day_ends);
}

static uint64_t lot_of(uint64_t seed, int64_t key) {
    struct chance chance = {seed};

    chance.state = chance_next(&chance) ^ (uint64_t)key;
    return chance_next(&chance);
}

static void rank_seen(const struct queue *queue, const struct session_options *options,
                      int64_t now, struct queue_card *card) {
    const struct memory *memory = &card->row.memory;

    card->missed = memory->review_day >= queue->day &&
                   queue_missed(queue->reviews, queue->review_count, card->row.key);
    card->stage = stage_of(queue, card);
    if (queue->weak) {
        card->worth = 1 - memory_recall(options->schedule, memory, options->calendar, now);
    } else if (options->order == ORDER_DUE && card->stage == STAGE_DUE) {
        card->worth = loss_of_recall(queue, options, memory);
    } else if (card->stage == STAGE_PLAN) {
        card->worth = card->planned.index;
    }
    card->lot = options->order == ORDER_TOPIC ? 0 : lot_of(options->seed, card->row.key);
}

static void rank_unseen(const struct queue *queue, const struct queue_source *source,
                        const struct session_options *options, struct queue_card *cards) {
    for (size_t i = 0; i < source->unseen_count; i++) {
        struct queue_card *card = &cards[i];

        *card = (struct queue_card){.row = source->unseen[i]};
        consult_plan(source, card);
        card->stage = stage_of(queue, card);
        if (card->stage == STAGE_PLAN) {
            // New cards of equal weight are worth the same: then topics take turns.
            card->worth = card->planned.index;
            card->lot = (uint64_t)card->row.turn;
        } else if (options->order == ORDER_RANDOM) {
            card->lot = lot_of(options->seed, card->row.key);
        } else if (options->order == ORDER_DUE) {
            card->worth = -(double)card->row.turn;
        }
    }
}

static int compare_cards(const void *left, const void *right) {
    const struct queue_card *a = left;
    const struct queue_card *b = right;

    if (a->stage != b->stage) {
        return a->stage < b->stage ? -1 : 1;
    }
    if (a->worth != b->worth) {
        return a->worth > b->worth ? -1 : 1;
    }
    if (a->lot != b->lot) {
        return a->lot < b->lot ? -1 : 1;
    }
    return compare_keys(&a->row.position, &b->row.position);
}

static int rest_of(int share, int used) {
    return share > used ? share - used : 0;
}

static void take_reviews(struct queue *queue, const struct queue_source *source,
                         struct arena *arena) {
    queue->review_count = source->review_count;
    queue->review_capacity = source->review_count + 1;
    queue->reviews = arena_new(arena, queue->review_capacity, sizeof(*queue->reviews));
    for (size_t i = 0; i < source->review_count; i++) {
        queue->reviews[i] = source->reviews[i];
        queue->last_topic = source->reviews[i].topic;
    }
}

static void share_out(struct queue *queue, const struct session_options *options) {
    int *share = queue->shares.of_stage;

    for (int stage = 0; stage < STAGE_COUNT; stage++) {
        share[stage] = INT_MAX;
    }
    share[STAGE_NEW] = rest_of(options->new_per_day,
                               queue_introduced(queue->reviews, queue->review_count));
    share[STAGE_DUE] = rest_of(options->reviews_per_day,
                               queue_revised(queue->reviews, queue->review_count));
    queue->shares.of_session = options->limit ? options->limit : INT_MAX;
}

/** Due cards behind as many as the day's share holds are never asked today: each before them takes a place of it. */
static void leave_out_of_reach(struct queue *queue, int64_t now) {
    int within = 0;
    size_t kept = 0;

    for (size_t i = 0; i < queue->count; i++) {
        const struct queue_card *card = &queue->cards[i];
        bool due = card->stage == STAGE_DUE;

        if (!due || within < queue->shares.of_stage[STAGE_DUE]) {
            within += due && card->row.memory.ready_at <= now;
            queue->cards[kept++] = *card;
        }
    }
    queue->count = kept;
}

void queue_make(struct queue *queue, const struct queue_source *source,
                const struct session_options *options, int64_t now, struct arena *arena) {
    int64_t day = calendar_day(options->calendar, now);

    *queue = (struct queue){
        .count = source->seen_count + source->unseen_count,
        .day = day,
        .day_began = calendar_day_start(options->calendar, day),
        .day_ends = calendar_day_start(options->calendar, day + 1),
        .weak = options->weak,
        .planned = source->preparation != NULL,
        .interleaved = !options->weak && options->order != ORDER_TOPIC,
        .last_topic = -1,
    };
    take_reviews(queue, source, arena);
    share_out(queue, options);
    queue->shares.seconds = source->seconds;
    queue->cards = arena_new(arena, queue->count + 1, sizeof(*queue->cards));
    for (size_t i = 0; i < source->seen_count; i++) {
        queue->cards[i].row = source->seen[i];
        consult_plan(source, &queue->cards[i]);
        rank_seen(queue, options, now, &queue->cards[i]);
    }
    rank_unseen(queue, source, options, queue->cards + source->seen_count);
    qsort(queue->cards, queue->count, sizeof(*queue->cards), compare_cards);
    // A plan passes over cards that are too long for its minutes; others take their place.
    if (!queue->planned) {
        leave_out_of_reach(queue, now);
    }
}

/** When a learning card is due, by its schedule or because it was missed. */
static int64_t wakes_at(const struct queue_card *card) {
    const struct memory *memory = &card->row.memory;
    int64_t back_at = memory->reviewed_at + AGAIN_MS;

    return card->missed && back_at < memory->ready_at ? back_at : memory->ready_at;
}

/** The earliest instant at which a waiting card is asked when nothing else is left. */
static int64_t early_at(const struct queue_card *card) {
    int64_t rested_at = card->row.memory.reviewed_at + SAME_DAY_MS;
    int64_t ahead = wakes_at(card) - LEARN_AHEAD_MS;

    return ahead > rested_at && card->stage == STAGE_LEARNING ? ahead : rested_at;
}

/** Whether a card may be asked without haste. */
static bool is_ready(const struct queue *queue, const struct queue_card *card,
                     int64_t now) {
    const struct memory *memory = &card->row.memory;
    int others = SAME_DAY_CARDS;

    if (memory->state != STATE_NEW && memory->review_day >= queue->day) {
        others = others_since(queue, card->row.key);
        if (others < SAME_DAY_CARDS && now - memory->reviewed_at < SAME_DAY_MS) {
            return false;
        }
    }
    return card->stage != STAGE_LEARNING || wakes_at(card) <= now ||
           (card->missed && others >= SAME_DAY_CARDS);
}

/** The best candidates of each sort that a walk over the queue met. */
struct candidates {
    struct queue_card *learning;
    struct queue_card *window[QUEUE_WINDOW];  // of one stage, best first
    int window_count;
    struct queue_card *skipped;
    struct queue_card *early;
};

static bool wakes_before(const struct queue_card *card, const struct queue_card *other) {
    int64_t at = wakes_at(card);
    int64_t other_at = other ? wakes_at(other) : INT64_MAX;

    return !other || at < other_at || (at == other_at && card->lot < other->lot);
}

static void consider_ready(struct candidates *best, struct queue_card *card) {
    if (card->skipped) {
        if (!best->skipped || card->skipped < best->skipped->skipped) {
            best->skipped = card;
        }
    } else if (card->stage == STAGE_LEARNING) {
        if (wakes_before(card, best->learning)) {
            best->learning = card;
        }
    } else if (best->window_count == 0 || (best->window_count < QUEUE_WINDOW &&
                                           card->stage == best->window[0]->stage)) {
        best->window[best->window_count++] = card;
    }
}

static void consider_early(struct candidates *best, struct queue_card *card) {
    struct queue_card *other = best->early;

    if (!other || card->skipped < other->skipped ||
        (card->skipped == other->skipped && wakes_before(card, other))) {
        best->early = card;
    }
}

/** The best of the window, or one nearly as good whose topic is not that of the last card. */
static struct queue_card *choose(const struct queue *queue,
                                 struct queue_card *const *window, int count) {
    struct queue_card *first = window[0];

    for (int i = 0; queue->interleaved && i < count; i++) {
        bool as_good =
            first->stage == STAGE_NEW || window[i]->worth >= nearly_equal * first->worth;

        if (as_good && window[i]->row.topic != queue->last_topic) {
            return window[i];
        }
    }
    return first;
}

static struct queue_card *best_of(const struct queue *queue,
                                  const struct candidates *best) {
    if (best->learning) {
        return best->learning;
    }
    if (best->window_count) {
        return choose(queue, best->window, best->window_count);
    }
    return best->skipped ? best->skipped : best->early;
}

/** Whether a card needs some of the day's minutes; one that comes back had its share. */
static bool takes_time(const struct queue *queue, const struct queue_card *card) {
    return queue->planned && card->stage != STAGE_LEARNING;
}

/**
 * Whether the shares of the study day and of the session still hold the card; takes its
 * place.  One that is too long for the rest of the minutes is passed over.
 */
static bool admit(const struct queue *queue, struct queue_shares *shares,
                  const struct queue_card *card) {
    int *of_stage = &shares->of_stage[card->stage];
    double seconds = takes_time(queue, card) ? card->seconds : 0;

    if (*of_stage == 0 || (!card->asked && shares->of_session == 0) ||
        (seconds > 0 && seconds > shares->seconds)) {
        return false;
    }
    *of_stage -= 1;
    shares->of_session -= !card->asked;
    shares->seconds -= seconds;
    return true;
}

/** Whether the card is of this sitting at all: a learning card must come back within the day. */
static bool takes_part(const struct queue *queue, const struct queue_card *card,
                       int64_t now) {
    switch (card->stage) {
    case STAGE_DONE: return false;
    case STAGE_LEARNING: return card->missed || wakes_at(card) < queue->day_ends;
    case STAGE_DUE: return card->row.memory.ready_at <= now;
    default: return true;
    }
}

/** Whether a waiting card will come back in this sitting, so that it counts as left. */
static bool comes_soon(const struct queue_card *card, int64_t now) {
    return card->stage != STAGE_LEARNING || wakes_at(card) - LEARN_AHEAD_MS <= now;
}

static void note_waiting(struct queue_outlook *outlook, const struct queue_card *card) {
    if (outlook->next_at == 0 || early_at(card) < outlook->next_at) {
        outlook->next_at = early_at(card);
    }
}

struct queue_outlook queue_look(const struct queue *queue, int64_t now) {
    struct queue_outlook outlook = {0};
    struct candidates best = {0};
    struct queue_shares shares = queue->shares;

    for (size_t i = 0; i < queue->count; i++) {
        struct queue_card *card = &queue->cards[i];

        if (!takes_part(queue, card, now) || !admit(queue, &shares, card)) {
            continue;
        }
        outlook.left++;
        outlook.untimed += !takes_time(queue, card);
        outlook.seconds += takes_time(queue, card) ? card->seconds : 0;
        if (is_ready(queue, card, now)) {
            consider_ready(&best, card);
        } else if (early_at(card) <= now) {
            consider_early(&best, card);
        } else {
            note_waiting(&outlook, card);
            outlook.left -= !comes_soon(card, now);
            outlook.untimed -= !comes_soon(card, now);
        }
    }
    outlook.card = best_of(queue, &best);
    return outlook;
}

void queue_each(const struct queue *queue, int64_t now, double seconds,
                void (*visit)(void *payload, const struct queue_card *card),
                void *payload) {
    struct queue_shares shares = queue->shares;

    shares.seconds = seconds;
    for (size_t i = 0; i < queue->count; i++) {
        const struct queue_card *card = &queue->cards[i];

        if (takes_part(queue, card, now) && admit(queue, &shares, card)) {
            visit(payload, card);
        }
    }
}

enum session_why queue_why(const struct queue_card *card) {
    static const enum session_why whys[] = {
        [STAGE_LEARNING] = WHY_LEARNING, [STAGE_WEAK] = WHY_WEAK, [STAGE_DUE] = WHY_DUE,
        [STAGE_NEW] = WHY_NEW,           [STAGE_DONE] = WHY_DUE,  [STAGE_PLAN] = WHY_PLAN,
    };

    return card->missed && card->stage == STAGE_LEARNING ? WHY_AGAIN : whys[card->stage];
}

struct queue_card *queue_find(const struct queue *queue, int64_t key) {
    for (size_t i = 0; i < queue->count; i++) {
        if (queue->cards[i].row.key == key) {
            return &queue->cards[i];
        }
    }
    return NULL;
}

void queue_reviewed(struct queue *queue, struct queue_card *card, enum grade grade,
                    int64_t took_ms, const struct memory *after, struct arena *arena) {
    struct queue_shares *shares = &queue->shares;
    bool first = card->row.memory.state == STATE_NEW;
    bool revised = !first && card->row.memory.review_day < queue->day;

    queue->reviews = arena_grow(arena, queue->reviews, queue->review_count,
                                &queue->review_capacity, sizeof(*queue->reviews));
    queue->reviews[queue->review_count++] =
        (struct day_review){card->row.key, card->row.topic, grade, first, took_ms};
    shares->of_stage[STAGE_NEW] = rest_of(shares->of_stage[STAGE_NEW], first);
    shares->of_stage[STAGE_DUE] = rest_of(shares->of_stage[STAGE_DUE], revised);
    shares->of_session = rest_of(shares->of_session, !card->asked);
    shares->seconds -= took_ms > 0 ? (double)took_ms / SECOND_MS : card->seconds;
    queue->last_topic = card->row.topic;
    card->row.memory = *after;
    card->missed = grade == GRADE_AGAIN;
    card->asked = true;
    card->skipped = 0;
    card->stage = stage_of(queue, card);
}

void queue_asked(struct queue *queue, int64_t key) {
    struct queue_card *card = queue_find(queue, key);

    if (card && !card->asked) {
        card->asked = true;
        card->stage = stage_of(queue, card);
        queue->shares.of_session = rest_of(queue->shares.of_session, 1);
    }
}

void queue_skip(struct queue *queue, struct queue_card *card) {
    card->skipped = ++queue->skips;
    queue->last_topic = card->row.topic;
}
