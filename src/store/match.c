// SPDX-License-Identifier: MIT
// Matching cards over an edit of their guide, so that history follows the question.

#include "match.h"

#include <stdlib.h>

// Answers that cards may be matched by, in bytes.
enum {
    OWN_ANSWER = 24,    // says something: not "O(1)" or "Yes."
    LONG_ANSWER = 100,  // nobody writes the same to two questions
};

// What two cards must share, as one number to look up by.
struct criterion {
    uint64_t (*key)(const struct candidate *candidate);  // 0: takes no part
    bool retired_too;
    bool only_single;   // no match where several have the same key
    size_t least;       // bytes that the answer must have
    bool only_related;  // the questions must have something in common
    bool likest_first;  // several with the same key are told apart by their answers
};

static uint64_t mix(uint64_t a, uint64_t b) {
    uint64_t mixed =
        (a ^ (b * UINT64_C(0x9E3779B97F4A7C15))) * UINT64_C(0xBF58476D1CE4E5B9);

    return (mixed ^ (mixed >> 31)) | 1;
}

static uint64_t by_texts_and_topic(const struct candidate *candidate) {
    const struct shelved *card = &candidate->card;

    return mix(mix(card->question_hash, card->answer_hash), (uint64_t)card->topic);
}

static uint64_t by_texts(const struct candidate *candidate) {
    const struct shelved *card = &candidate->card;

    return mix(card->question_hash, card->answer_hash);
}

static uint64_t by_question_and_topic(const struct candidate *candidate) {
    const struct shelved *card = &candidate->card;

    return mix(card->question_hash, (uint64_t)card->topic);
}

static uint64_t by_question(const struct candidate *candidate) {
    const struct shelved *card = &candidate->card;

    return card->question_hash | 1;
}

static uint64_t by_answer(const struct candidate *candidate) {
    const struct shelved *card = &candidate->card;

    return card->kind == CARD_ANSWERED ? card->answer_hash | 1 : 0;
}

static uint64_t by_words(const struct candidate *candidate) {
    return candidate->said;
}

static const struct criterion criteria[] = {
    {by_texts_and_topic, .retired_too = true},
    {by_texts, .retired_too = true},
    {by_answer, .only_single = true, .only_related = true, .least = LONG_ANSWER},
    {by_question_and_topic, .retired_too = true, .likest_first = true},
    {by_question, .retired_too = true, .likest_first = true},
    {by_words, .likest_first = true},
    {by_answer, .only_single = true, .only_related = true, .least = OWN_ANSWER},
    {by_answer, .only_single = true, .least = LONG_ANSWER},
};

struct slot {
    uint64_t key;
    size_t index;
    struct candidate *card;
};

static int compare_slots(const void *a, const void *b) {
    const struct slot *left = a;
    const struct slot *right = b;

    if (left->key != right->key) {
        return left->key < right->key ? -1 : 1;
    }
    return (left->index > right->index) - (left->index < right->index);
}

// The cards sorted by key, those with the same key as they stand; the matched ones too,
// since a question that is asked twice is so though one of the two has its mate.
static size_t make_slots(const struct criterion *criterion, struct candidate *cards,
                         size_t count, struct slot *slots) {
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        uint64_t key = criterion->key(&cards[i]);

        if (key && (criterion->retired_too || !cards[i].card.retired)) {
            slots[used++] = (struct slot){key, i, &cards[i]};
        }
    }
    qsort(slots, used, sizeof(*slots), compare_slots);
    return used;
}

struct sides {
    struct candidate *now;
    size_t now_count;
    struct candidate *known;
    size_t known_count;
    const struct candidate_texts *texts;
    struct rarity rarity;  // counted when it is first needed
    struct arena *scratch;
};

static void count_words(struct rarity *rarity, const struct candidate *cards, size_t count,
                        struct arena *arena) {
    struct arena scratch = {0};

    for (size_t i = 0; i < count; i++) {
        rarity_count(rarity, words_of(cards[i].question, &scratch),
                     words_of(cards[i].answer, &scratch), arena);
        arena_rewind(&scratch);
    }
    rarity_settle(rarity, arena);
    arena_free(&scratch);
}

static const struct rarity *rarity_in(struct sides *sides) {
    if (!sides->rarity.counts) {
        count_words(&sides->rarity, sides->now, sides->now_count, sides->scratch);
    }
    return &sides->rarity;
}

static bool is_fit(struct sides *sides, const struct criterion *criterion,
                   struct candidate *now, struct candidate *known) {
    return now->answer.size >= criterion->least &&
           (!criterion->only_related ||
            alike_related(sides->texts, rarity_in(sides), now, known));
}

// Cards with the same key, and how many of them are not retired: those come first.
struct run {
    const struct slot *slots;
    size_t count;
    size_t live;
};

static struct run run_at(const struct slot *slots, size_t count, size_t at) {
    struct run run = {.slots = slots + at};

    while (at + run.count < count && slots[at + run.count].key == slots[at].key) {
        run.live += !slots[at + run.count].card->card.retired;
        run.count++;
    }
    return run;
}

static bool is_single(const struct run *run) {
    return run->count == 1 || run->live == 1;
}

static struct crowd crowd_of(const struct run *run, struct arena *arena) {
    struct crowd crowd = {arena_new(arena, run->count, sizeof(struct candidate *)), 0};

    for (size_t i = 0; i < run->count; i++) {
        if (!run->slots[i].card->mate) {
            crowd.cards[crowd.count++] = run->slots[i].card;
        }
    }
    return crowd;
}

static void pair_in_order(struct sides *sides, const struct criterion *criterion,
                          struct crowd now, struct crowd known) {
    for (size_t i = 0; i < now.count && i < known.count; i++) {
        if (is_fit(sides, criterion, now.cards[i], known.cards[i])) {
            alike_marry(now.cards[i], known.cards[i]);
        }
    }
}

static void pair_runs(struct sides *sides, const struct criterion *criterion,
                      const struct run *now, const struct run *known) {
    struct arena scratch = {0};
    bool single = is_single(now) && is_single(known);
    struct crowd here = crowd_of(now, &scratch);
    struct crowd there = crowd_of(known, &scratch);

    if (criterion->likest_first && !single) {
        if (here.count && there.count) {
            alike_pair_twins(sides->texts, rarity_in(sides), here, there);
        }
    } else if (single || !criterion->only_single) {
        pair_in_order(sides, criterion, here, there);
    }
    arena_free(&scratch);
}

// Of those that have their mates the mates' words will do: their questions said the same.
static void know_words(struct sides *sides) {
    for (size_t i = 0; i < sides->now_count; i++) {
        struct candidate *now = &sides->now[i];

        now->said = words_said(now->question);
        if (now->mate) {
            now->mate->said = now->said;
        }
    }
    for (size_t i = 0; i < sides->known_count; i++) {
        struct candidate *known = &sides->known[i];

        if (!known->mate && !known->card.retired && alike_know_texts(sides->texts, known)) {
            known->said = words_said(known->question);
        }
    }
}

static void match_by(struct sides *sides, const struct criterion *criterion) {
    struct arena scratch = {0};
    struct slot *now = arena_new(&scratch, sides->now_count + 1, sizeof(*now));
    struct slot *known = arena_new(&scratch, sides->known_count + 1, sizeof(*known));
    size_t now_count;
    size_t known_count;

    if (criterion->key == by_words) {
        know_words(sides);
    }
    now_count = make_slots(criterion, sides->now, sides->now_count, now);
    known_count = make_slots(criterion, sides->known, sides->known_count, known);
    for (size_t i = 0, j = 0; i < now_count && j < known_count;) {
        struct run here = run_at(now, now_count, i);
        struct run there = run_at(known, known_count, j);
        bool now_is_behind = now[i].key < known[j].key;
        bool known_is_behind = now[i].key > known[j].key;

        if (!now_is_behind && !known_is_behind) {
            pair_runs(sides, criterion, &here, &there);
        }
        i += known_is_behind ? 0 : here.count;
        j += now_is_behind ? 0 : there.count;
    }
    arena_free(&scratch);
}

// Those without a mate that are not retired.
static struct crowd left_over(struct candidate *cards, size_t count, struct arena *arena) {
    struct crowd crowd = {arena_new(arena, count + 1, sizeof(struct candidate *)), 0};

    for (size_t i = 0; i < count; i++) {
        if (!cards[i].mate && !cards[i].card.retired) {
            crowd.cards[crowd.count++] = &cards[i];
        }
    }
    return crowd;
}

static bool is_anyone_left(const struct candidate *cards, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!cards[i].mate) {
            return true;
        }
    }
    return false;
}

void match_cards(struct candidate *now, size_t now_count, struct candidate *known,
                 size_t known_count, const struct candidate_texts *texts) {
    struct arena scratch = {0};
    struct sides sides = {now, now_count, known, known_count, texts, {0}, &scratch};
    struct crowd left_now;
    struct crowd left_known;

    for (size_t i = 0; i < sizeof(criteria) / sizeof(criteria[0]); i++) {
        if (is_anyone_left(now, now_count) && is_anyone_left(known, known_count)) {
            match_by(&sides, &criteria[i]);
        }
    }
    left_now = left_over(now, now_count, &scratch);
    left_known = left_over(known, known_count, &scratch);
    if (left_now.count && left_known.count) {
        alike_pair(texts, rarity_in(&sides), left_now, left_known);
    }
    arena_free(&scratch);
}

void match_leftovers(struct candidate *now, size_t now_count, struct candidate *known,
                     size_t known_count, const struct candidate_texts *texts,
                     const struct rarity *rarity) {
    struct arena scratch = {0};

    alike_pair_moved(texts, rarity, left_over(now, now_count, &scratch),
                     left_over(known, known_count, &scratch));
    arena_free(&scratch);
}
