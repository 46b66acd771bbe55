// SPDX-License-Identifier: MIT
// Matching cards over an edit of their guide, so that history follows the question.

#include "match.h"

#include <stdlib.h>

// Tuned on random edits of real guides, where an oracle knows which card is which.
static const double alike_under_heading = 0.60;
static const double alike_anywhere = 0.60;
static const double related_question = 0.25;

enum {
    LONG_ANSWER = 60,  // bytes: nobody writes the same long answer to two questions
};

// What two cards must share, as one number to look up by.
struct criterion {
    uint64_t (*key)(const struct shelved *card);  // 0: takes no part
    bool retired_too;
    bool only_single;   // no match where several have the same key
    bool only_long;     // answers so long that nobody writes them twice
    bool only_related;  // the questions must be alike to some degree
    bool likest_first;  // where several have the same key, else as they stand
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

static const struct criterion criteria[] = {
    {by_texts_and_topic, .retired_too = true},
    {by_texts, .retired_too = true},
    {by_answer, .only_single = true, .only_related = true, .only_long = true},
    {by_question_and_topic, .retired_too = true, .likest_first = true},
    {by_question, .retired_too = true, .likest_first = true},
    {by_answer, .only_single = true, .only_long = true},
    // A short answer ("O(1)", "Yes.") proves nothing unless the questions are related.
    {by_answer, .only_single = true, .only_related = true},
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

struct sides {
    struct candidate *now;
    size_t now_count;
    struct candidate *known;
    size_t known_count;
    const struct candidate_texts *texts;
    struct arena *scratch;
};

static bool is_fit(const struct sides *sides, const struct criterion *criterion,
                   struct candidate *now, struct candidate *known) {
    return (!criterion->only_long || now->answer.size >= LONG_ANSWER) &&
           (!criterion->only_related ||
            alike_questions(sides->texts, now, known) >= related_question);
}

static struct crowd crowd_of(const struct slot *slots, size_t count, struct arena *arena) {
    struct crowd crowd = {arena_new(arena, count, sizeof(struct candidate *)), count};

    for (size_t i = 0; i < count; i++) {
        crowd.cards[i] = slots[i].card;
    }
    return crowd;
}

static void pair_runs(const struct sides *sides, const struct criterion *criterion,
                      const struct slot *now, size_t now_run, const struct slot *known,
                      size_t known_run) {
    bool single = now_run == 1 && known_run == 1;

    if (criterion->only_single && !single) {
        return;
    }
    if (criterion->likest_first && !single) {
        alike_pair(sides->texts, crowd_of(now, now_run, sides->scratch),
                   crowd_of(known, known_run, sides->scratch), 0);
    }
    for (size_t i = 0; i < now_run && i < known_run; i++) {
        if (!now[i].card->mate && !known[i].card->mate &&
            is_fit(sides, criterion, now[i].card, known[i].card)) {
            alike_marry(now[i].card, known[i].card);
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

// Those without a mate that are not retired, of one topic or of all (0).
static struct crowd left_over(struct candidate *cards, size_t count, int64_t topic,
                              struct arena *arena) {
    struct crowd crowd = {arena_new(arena, count + 1, sizeof(struct candidate *)), 0};

    for (size_t i = 0; i < count; i++) {
        struct candidate *card = &cards[i];

        if (!card->mate && !card->card.retired && (!topic || card->card.topic == topic)) {
            crowd.cards[crowd.count++] = card;
        }
    }
    return crowd;
}

static void match_alike(const struct sides *sides, int64_t topic, double enough) {
    struct arena scratch = {0};
    struct crowd known = left_over(sides->known, sides->known_count, topic, &scratch);
    struct crowd now = left_over(sides->now, sides->now_count, topic, &scratch);

    if (now.count && known.count) {
        alike_pair(sides->texts, now, known, enough);
    }
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
            match_alike(sides, known->card.topic, alike_under_heading);
        }
    }
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
    struct sides sides = {now, now_count, known, known_count, texts, &scratch};

    for (size_t i = 0; i < sizeof(criteria) / sizeof(criteria[0]); i++) {
        if (is_anyone_left(now, now_count) && is_anyone_left(known, known_count)) {
            match_by(&sides, &criteria[i]);
        }
    }
    if (is_anyone_left(now, now_count)) {
        match_topics(&sides);
        match_alike(&sides, 0, alike_anywhere);
    }
    arena_free(&scratch);
}

void match_leftovers(struct candidate *now, size_t now_count, struct candidate *known,
                     size_t known_count, const struct candidate_texts *texts) {
    struct sides sides = {now, now_count, known, known_count, texts, NULL};

    match_alike(&sides, 0, alike_anywhere);
}
