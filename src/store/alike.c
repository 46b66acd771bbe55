// SPDX-License-Identifier: MIT
// Pairs cards whose texts are alike though not the same, the likest first.

#include "alike.h"

#include "likeness.h"

#include <stdlib.h>

/*
 * Tuned on the histories of two dozen guides and on cards of the same guide
 * that ask for something else in the same words.  The less the answers have
 * in common, the more the questions must; and whoever replaces the subject of
 * a question changes its answer too, so only answers that hardly changed
 * excuse that.
 */
struct demands {
    double question;  // when the answers have nothing in common
    double replaced;  // the most, then
    double distinct;  // so many letters, lest it be a question that any card asks
};

static const struct demands of_denied = {0.90, 0.04, 9};  // by answers that differ
static const struct demands of_silent = {0.85, 0.10, 5};
static const struct demands of_shifted_silent = {0.88, 0.06, 7};  // under another heading
static const struct demands of_moved_silent = {0.95, 0.06, 15};   // to another guide
static const struct demands of_same_words = {0.95, 0, 4};         // wherever they stand
static const struct demands of_same_words_denied = {0.95, 0, 12};

static const double silence = 0.1;          // what it proves that there is no answer
static const double revised_answer = 0.05;  // of what another guide had
static const double little_proof = 0.3;     // such answers leave it to the question
static const double replaced_more = 0.7;    // for answers that are the same
static const double twin_answer = 0.25;
static const double related_question = 0.2;
static const double same_heading = 0.1;

enum {
    MOST_SHARING = 50,  // a word that more cards share tells nothing
    MOST_SUITORS = 12,  // cards that one card is compared with
};

// How alike two cards are if they are the same, else 0; `stayed`: under the same heading.
typedef double judge(const struct likeness *likeness, bool stayed);

struct described {
    struct candidate *card;
    struct portrait portrait;
};

struct likely {
    double likeness;
    size_t now;
    size_t known;
};

bool alike_know_texts(const struct candidate_texts *texts, struct candidate *card) {
    return card->question.bytes || texts->read(texts->payload, card, texts->arena);
}

void alike_marry(struct candidate *now, struct candidate *known) {
    now->mate = known;
    known->mate = now;
}

static double proof_of(const struct likeness *likeness) {
    return !likeness->denied && likeness->answer < silence ? silence : likeness->answer;
}

static double judge_by(const struct likeness *likeness, const struct demands *demands,
                       bool stayed) {
    double proof = proof_of(likeness);
    double excused = demands->replaced + replaced_more * proof * proof * proof * proof;

    if ((!likeness->extended && likeness->question < demands->question * (1 - proof)) ||
        likeness->replaced > excused ||
        (proof < little_proof && likeness->distinct < demands->distinct)) {
        return 0;
    }
    return 1 + likeness->question + proof - likeness->replaced +
           (stayed ? same_heading : 0);
}

static bool has_same_words(const struct likeness *likeness) {
    return likeness->question >= of_same_words.question && likeness->replaced == 0;
}

static double judge_cards(const struct likeness *likeness, bool stayed) {
    const struct demands *demands = likeness->denied           ? &of_denied
                                    : has_same_words(likeness) ? &of_same_words
                                    : stayed                   ? &of_silent
                                                               : &of_shifted_silent;

    return judge_by(likeness, demands, stayed);
}

// Of another guide only one that is alike in all it has, or asks at length what one there asked and answers partly the same.
static double judge_moved(const struct likeness *likeness, bool stayed) {
    bool same_words = has_same_words(likeness);
    bool other = likeness->denied && likeness->answer < little_proof;
    const struct demands *demands = likeness->denied ? &of_denied
                                    : same_words     ? &of_same_words
                                                     : &of_moved_silent;

    if (other) {
        bool revised = same_words && likeness->answer >= revised_answer;

        return revised ? judge_by(likeness, &of_same_words_denied, stayed) : 0;
    }
    return judge_by(likeness, demands, stayed);
}

static double judge_twins(const struct likeness *likeness, bool stayed) {
    bool same = !likeness->denied || likeness->answer >= twin_answer;

    return same ? 1 + likeness->answer + (stayed ? same_heading : 0) : 0;
}

bool alike_related(const struct candidate_texts *texts, const struct rarity *rarity,
                   struct candidate *now, struct candidate *known) {
    struct arena scratch = {0};
    bool related = false;

    if (alike_know_texts(texts, known)) {
        struct text none = {0};
        struct portrait a = likeness_portrait(now->question, none, rarity, &scratch);
        struct portrait b = likeness_portrait(known->question, none, rarity, &scratch);

        related = likeness_of(&a, &b).question >= related_question;
    }
    arena_free(&scratch);
    return related;
}

static struct described *describe(const struct candidate_texts *texts,
                                  const struct rarity *rarity, struct crowd crowd,
                                  size_t *count, struct arena *arena) {
    struct described *described = arena_new(arena, crowd.count + 1, sizeof(*described));

    *count = 0;
    for (size_t i = 0; i < crowd.count; i++) {
        struct candidate *card = crowd.cards[i];

        if (alike_know_texts(texts, card)) {
            described[(*count)++] = (struct described){
                card, likeness_portrait(card->question, card->answer, rarity, arena)};
        }
    }
    return described;
}

// Which of the known cards have a word or a pair of words.
struct posting {
    uint64_t hash;
    size_t known;
};

struct index {
    struct posting *postings;  // by hash
    size_t count;
    size_t capacity;
};

static void post(struct index *index, uint64_t hash, size_t known, struct arena *arena) {
    index->postings = arena_grow(arena, index->postings, index->count, &index->capacity,
                                 sizeof(*index->postings));
    index->postings[index->count++] = (struct posting){hash, known};
}

static int compare_postings(const void *a, const void *b) {
    const struct posting *left = a;
    const struct posting *right = b;

    if (left->hash != right->hash) {
        return left->hash < right->hash ? -1 : 1;
    }
    return (left->known > right->known) - (left->known < right->known);
}

static struct index index_of(const struct described *known, size_t count,
                             struct arena *arena) {
    struct index index = {0};

    for (size_t i = 0; i < count; i++) {
        const struct portrait *portrait = &known[i].portrait;

        for (size_t j = 0; j < portrait->question.count; j++) {
            post(&index, portrait->question.items[j].hash, i, arena);
        }
        for (size_t j = 0; j < portrait->whole.count; j++) {
            post(&index, portrait->whole.items[j].hash, i, arena);
        }
    }
    if (index.count) {
        qsort(index.postings, index.count, sizeof(*index.postings), compare_postings);
    }
    return index;
}

// Where the first posting with at least that hash stands.
static size_t find_posting(const struct index *index, uint64_t hash) {
    size_t low = 0;
    size_t high = index->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (index->postings[middle].hash < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// The known cards that share something with one card.
struct suitors {
    double *shared;  // by known card
    size_t *known;   // those that share anything
    size_t count;
};

static void count_sharing(struct suitors *suitors, const struct index *index, uint64_t hash,
                          double weight) {
    size_t first = find_posting(index, hash);
    size_t end = first;

    while (end < index->count && index->postings[end].hash == hash &&
           end - first <= MOST_SHARING) {
        end++;
    }
    if (end - first > MOST_SHARING) {
        return;
    }
    for (size_t i = first; i < end; i++) {
        size_t known = index->postings[i].known;

        if (suitors->shared[known] == 0) {
            suitors->known[suitors->count++] = known;
        }
        suitors->shared[known] += weight;
    }
}

static void find_suitors(struct suitors *suitors, const struct index *index,
                         const struct portrait *portrait) {
    suitors->count = 0;
    for (size_t i = 0; i < portrait->question.count; i++) {
        count_sharing(suitors, index, portrait->question.items[i].hash,
                      portrait->weights[i]);
    }
    for (size_t i = 0; i < portrait->whole.count; i++) {
        count_sharing(suitors, index, portrait->whole.items[i].hash,
                      portrait->whole.items[i].weight);
    }
}

// The one that shares most, which is no suitor from then on; of equals the first.
static size_t take_best(struct suitors *suitors) {
    size_t best = suitors->known[0];

    for (size_t i = 1; i < suitors->count; i++) {
        size_t known = suitors->known[i];

        if (suitors->shared[known] > suitors->shared[best] ||
            (suitors->shared[known] == suitors->shared[best] && known < best)) {
            best = known;
        }
    }
    suitors->shared[best] = 0;
    return best;
}

struct pairing {
    struct described *now;
    size_t now_count;
    struct described *known;
    size_t known_count;
    judge *judge;
    struct likely *pairs;
    size_t count;
    size_t capacity;
};

static void compare_with_suitors(struct pairing *pairing, size_t now,
                                 struct suitors *suitors, struct arena *arena) {
    const struct described *mine = &pairing->now[now];

    for (size_t i = 0; i < MOST_SUITORS && i < suitors->count; i++) {
        size_t known = take_best(suitors);
        const struct described *theirs = &pairing->known[known];
        struct likeness likeness = likeness_of(&mine->portrait, &theirs->portrait);
        bool stayed = mine->card->card.topic == theirs->card->card.topic;
        double alike = pairing->judge(&likeness, stayed);

        if (alike > 0) {
            pairing->pairs = arena_grow(arena, pairing->pairs, pairing->count,
                                        &pairing->capacity, sizeof(*pairing->pairs));
            pairing->pairs[pairing->count++] = (struct likely){alike, now, known};
        }
    }
    for (size_t i = 0; i < suitors->count; i++) {
        suitors->shared[suitors->known[i]] = 0;
    }
}

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

static void marry_likest(struct pairing *pairing) {
    if (pairing->count) {
        qsort(pairing->pairs, pairing->count, sizeof(*pairing->pairs), compare_likely);
    }
    for (size_t i = 0; i < pairing->count; i++) {
        struct candidate *now = pairing->now[pairing->pairs[i].now].card;
        struct candidate *known = pairing->known[pairing->pairs[i].known].card;

        if (!now->mate && !known->mate) {
            alike_marry(now, known);
        }
    }
}

static void pair(const struct candidate_texts *texts, const struct rarity *rarity,
                 struct crowd now, struct crowd known, judge *says) {
    struct arena scratch = {0};
    struct pairing pairing = {.judge = says};
    struct suitors suitors;
    struct index index;

    pairing.now = describe(texts, rarity, now, &pairing.now_count, &scratch);
    pairing.known = describe(texts, rarity, known, &pairing.known_count, &scratch);
    suitors.shared = arena_new(&scratch, pairing.known_count + 1, sizeof(double));
    suitors.known = arena_new(&scratch, pairing.known_count + 1, sizeof(size_t));
    index = index_of(pairing.known, pairing.known_count, &scratch);
    for (size_t i = 0; i < pairing.now_count; i++) {
        find_suitors(&suitors, &index, &pairing.now[i].portrait);
        compare_with_suitors(&pairing, i, &suitors, &scratch);
    }
    marry_likest(&pairing);
    arena_free(&scratch);
}

void alike_pair(const struct candidate_texts *texts, const struct rarity *rarity,
                struct crowd now, struct crowd known) {
    pair(texts, rarity, now, known, judge_cards);
}

void alike_pair_moved(const struct candidate_texts *texts, const struct rarity *rarity,
                      struct crowd now, struct crowd known) {
    pair(texts, rarity, now, known, judge_moved);
}

void alike_pair_twins(const struct candidate_texts *texts, const struct rarity *rarity,
                      struct crowd now, struct crowd known) {
    pair(texts, rarity, now, known, judge_twins);
}
