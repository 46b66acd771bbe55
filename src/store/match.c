// SPDX-License-Identifier: MIT
// Matching cards over an edit of their guide, so that history follows the question.

#include "match.h"

#include "likeness.h"

#include <stdlib.h>

// Tuned on edits of real guides: rewording keeps most words, a new question shares few.
static const double alike_enough = 0.55;
static const double question_weight = 0.6;
static const double related_question = 0.3;

enum {
    LONG_ANSWER = 60,     // bytes: nobody writes the same long answer to two questions
    MOST_COMPARED = 300,  // cards left over under one heading, on either side
};

// What two cards must share, as one number to look up by.
struct criterion {
    uint64_t (*key)(const struct shelved *card);  // 0: takes no part
    bool retired_too;
    bool only_single;  // no match where several have the same key
};

static uint64_t mix(uint64_t a, uint64_t b) {
    uint64_t mixed =
        (a ^ (b * UINT64_C(0x9E3779B97F4A7C15))) * UINT64_C(0xBF58476D1CE4E5B9);

    return (mixed ^ (mixed >> 31)) | 1;
}

static uint64_t by_texts_and_topic(const struct shelved *card) {
    return mix(mix(card->question_hash, card->answer_hash), (uint64_t)card->topic);
}

static uint64_t by_texts(const struct shelved *card) {
    return mix(card->question_hash, card->answer_hash);
}

static uint64_t by_question_and_topic(const struct shelved *card) {
    return mix(card->question_hash, (uint64_t)card->topic);
}

static uint64_t by_question(const struct shelved *card) {
    return card->question_hash | 1;
}

static uint64_t by_answer(const struct shelved *card) {
    return card->kind == CARD_ANSWERED ? card->answer_hash | 1 : 0;
}

static const struct criterion sure[] = {
    {by_texts_and_topic, .retired_too = true},
    {by_texts, .retired_too = true},
    {by_question_and_topic, .retired_too = true},
    {by_question, .retired_too = true},
};

static const struct criterion same_answer = {by_answer, .only_single = true};

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

// The unmatched cards sorted by key, those with the same key as they stand.
static size_t make_slots(const struct criterion *criterion, struct candidate *cards,
                         size_t count, struct slot *slots) {
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        uint64_t key = criterion->key(&cards[i].card);

        if (key && !cards[i].mate && (criterion->retired_too || !cards[i].card.retired)) {
            slots[used++] = (struct slot){key, i, &cards[i]};
        }
    }
    qsort(slots, used, sizeof(*slots), compare_slots);
    return used;
}

static size_t run_of(const struct slot *slots, size_t count, size_t at) {
    size_t end = at;

    while (end < count && slots[end].key == slots[at].key) {
        end++;
    }
    return end - at;
}

static void marry(struct candidate *now, struct candidate *known) {
    now->mate = known;
    known->mate = now;
}

struct sides {
    struct candidate *now;
    size_t now_count;
    struct candidate *known;
    size_t known_count;
    bool (*texts)(void *payload, struct candidate *known, struct arena *arena);
    void *payload;
    struct arena *arena;
};

static bool know_texts(const struct sides *sides, struct candidate *known) {
    return known->question.bytes || sides->texts(sides->payload, known, sides->arena);
}

static struct words words_of(struct text folded, struct arena *arena) {
    return likeness_words(folded, arena);
}

// A short answer ("O(1)", "Yes.") proves nothing unless the questions are related.
static bool is_same_question(const struct sides *sides, struct candidate *now,
                             struct candidate *known) {
    struct arena scratch = {0};
    bool same;

    if (now->answer.size >= LONG_ANSWER) {
        return true;
    }
    same = know_texts(sides, known) &&
           likeness_of(words_of(now->question, &scratch),
                       words_of(known->question, &scratch)) >= related_question;
    arena_free(&scratch);
    return same;
}

// Cards that share a key are paired in the order in which they stand.
static void pair_runs(const struct sides *sides, const struct criterion *criterion,
                      const struct slot *now, size_t now_run, const struct slot *known,
                      size_t known_run) {
    if (criterion->only_single && (now_run > 1 || known_run > 1)) {
        return;
    }
    for (size_t i = 0; i < now_run && i < known_run; i++) {
        if (!criterion->only_single ||
            is_same_question(sides, now[i].card, known[i].card)) {
            marry(now[i].card, known[i].card);
        }
    }
}

static void match_by(const struct sides *sides, const struct criterion *criterion) {
    struct arena scratch = {0};
    struct slot *now = arena_new(&scratch, sides->now_count + 1, sizeof(*now));
    struct slot *known = arena_new(&scratch, sides->known_count + 1, sizeof(*known));
    size_t now_count = make_slots(criterion, sides->now, sides->now_count, now);
    size_t known_count = make_slots(criterion, sides->known, sides->known_count, known);

    for (size_t i = 0, j = 0; i < now_count && j < known_count;) {
        size_t now_run = run_of(now, now_count, i);
        size_t known_run = run_of(known, known_count, j);
        bool now_is_behind = now[i].key < known[j].key;
        bool known_is_behind = now[i].key > known[j].key;

        if (!now_is_behind && !known_is_behind) {
            pair_runs(sides, criterion, &now[i], now_run, &known[j], known_run);
        }
        i += known_is_behind ? 0 : now_run;
        j += now_is_behind ? 0 : known_run;
    }
    arena_free(&scratch);
}

struct likely {
    double likeness;
    struct candidate *now;
    struct candidate *known;
};

static int compare_likely(const void *a, const void *b) {
    const struct likely *left = a;
    const struct likely *right = b;

    if (left->likeness != right->likeness) {
        return left->likeness > right->likeness ? -1 : 1;
    }
    if (left->now != right->now) {
        return left->now < right->now ? -1 : 1;
    }
    return (left->known > right->known) - (left->known < right->known);
}

struct described {
    struct candidate *card;
    struct words question;
    struct words answer;
};

static double likeness(const struct described *a, const struct described *b) {
    double question = likeness_of(a->question, b->question);

    if (a->answer.count == 0 || b->answer.count == 0) {
        return question;
    }
    return question_weight * question +
           (1 - question_weight) * likeness_of(a->answer, b->answer);
}

static size_t describe(const struct sides *sides, struct candidate *cards, size_t count,
                       int64_t topic, struct described *out, struct arena *arena) {
    size_t used = 0;

    for (size_t i = 0; i < count && used < MOST_COMPARED; i++) {
        struct candidate *card = &cards[i];

        if (!card->mate && !card->card.retired && card->card.topic == topic &&
            know_texts(sides, card)) {
            out[used++] = (struct described){card, words_of(card->question, arena),
                                             words_of(card->answer, arena)};
        }
    }
    return used;
}

static void pair_likely(struct likely *pairs, size_t count) {
    if (count) {
        qsort(pairs, count, sizeof(*pairs), compare_likely);
    }
    for (size_t i = 0; i < count; i++) {
        if (!pairs[i].now->mate && !pairs[i].known->mate) {
            marry(pairs[i].now, pairs[i].known);
        }
    }
}

static void match_alike(const struct sides *sides, int64_t topic) {
    struct arena scratch = {0};
    struct described *now = arena_new(&scratch, MOST_COMPARED, sizeof(*now));
    struct described *known = arena_new(&scratch, MOST_COMPARED, sizeof(*known));
    struct likely *pairs = NULL;
    size_t capacity = 0;
    size_t count = 0;
    size_t now_count = describe(sides, sides->now, sides->now_count, topic, now, &scratch);
    size_t known_count =
        describe(sides, sides->known, sides->known_count, topic, known, &scratch);

    for (size_t i = 0; i < now_count; i++) {
        for (size_t j = 0; j < known_count; j++) {
            double alike = likeness(&now[i], &known[j]);

            if (alike >= alike_enough) {
                pairs = arena_grow(&scratch, pairs, count, &capacity, sizeof(*pairs));
                pairs[count++] = (struct likely){alike, now[i].card, known[j].card};
            }
        }
    }
    pair_likely(pairs, count);
    arena_free(&scratch);
}

// Each heading that still has a live card without a mate, once.
static void match_topics(const struct sides *sides) {
    for (size_t i = 0; i < sides->known_count; i++) {
        const struct candidate *known = &sides->known[i];
        bool seen = known->mate || known->card.retired;

        for (size_t j = 0; j < i && !seen; j++) {
            const struct candidate *before = &sides->known[j];

            seen = !before->mate && !before->card.retired &&
                   before->card.topic == known->card.topic;
        }
        if (!seen) {
            match_alike(sides, known->card.topic);
        }
    }
}

static size_t unmatched(const struct candidate *cards, size_t count) {
    size_t left = 0;

    for (size_t i = 0; i < count; i++) {
        left += !cards[i].mate && !cards[i].card.retired;
    }
    return left;
}

void match_cards(struct candidate *now, size_t now_count, struct candidate *known,
                 size_t known_count,
                 bool (*texts)(void *payload, struct candidate *known, struct arena *arena),
                 void *payload, struct arena *arena) {
    struct sides sides = {now, now_count, known, known_count, texts, payload, arena};

    for (size_t i = 0; i < sizeof(sure) / sizeof(sure[0]); i++) {
        match_by(&sides, &sure[i]);
    }
    if (unmatched(now, now_count) && unmatched(known, known_count)) {
        match_by(&sides, &same_answer);
        match_topics(&sides);
    }
}
