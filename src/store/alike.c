// SPDX-License-Identifier: MIT
// Pairs cards whose texts are alike though not the same, the likest first.

#include "alike.h"

#include "likeness.h"

#include <stdlib.h>

// Tuned on random edits of real guides, where an oracle knows which card is which.
static const double question_weight = 0.6;
static const double question_alone = 0.85;  // what a question proves without an answer
static const double related_question = 0.25;

enum {
    QUESTION_RUN = 3,  // code points compared at a time: a typo spoils three runs of them
    ANSWER_RUN = 5,
    MOST_PAIRS = 90000,  // a question takes a microsecond to compare
    MOST_KNOWN = 300,
};

struct described {
    struct candidate *card;
    struct runs question;
    struct runs answer;  // made when it is first needed
    bool answered;
};

struct likely {
    double likeness;
    size_t now;
    size_t known;
};

static bool know_texts(const struct candidate_texts *texts, struct candidate *card) {
    return card->question.bytes || texts->read(texts->payload, card, texts->arena);
}

void alike_marry(struct candidate *now, struct candidate *known) {
    now->mate = known;
    known->mate = now;
}

double alike_questions(const struct candidate_texts *texts, struct candidate *now,
                       struct candidate *known) {
    struct arena scratch = {0};
    double alike = 0;

    if (know_texts(texts, known)) {
        alike = likeness_of(likeness_runs(now->question, QUESTION_RUN, &scratch),
                            likeness_runs(known->question, QUESTION_RUN, &scratch));
    }
    arena_free(&scratch);
    return alike;
}

static size_t describe(const struct candidate_texts *texts, struct crowd crowd, size_t most,
                       struct described *out, struct arena *arena) {
    size_t used = 0;

    for (size_t i = 0; i < crowd.count && used < most; i++) {
        if (know_texts(texts, crowd.cards[i])) {
            out[used++] = (struct described){
                .card = crowd.cards[i],
                .question = likeness_runs(crowd.cards[i]->question, QUESTION_RUN, arena),
            };
        }
    }
    return used;
}

static struct runs answer_of(struct described *described, struct arena *arena) {
    if (!described->answered) {
        described->answer = likeness_runs(described->card->answer, ANSWER_RUN, arena);
        described->answered = true;
    }
    return described->answer;
}

static double likeness(struct described *a, struct described *b, struct arena *arena) {
    double question = likeness_of(a->question, b->question);

    if (question < related_question) {
        return 0;
    }
    if (a->card->answer.size == 0 || b->card->answer.size == 0) {
        return question_alone * question;
    }
    return question_weight * question +
           (1 - question_weight) * likeness_of(answer_of(a, arena), answer_of(b, arena));
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

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

void alike_pair(const struct candidate_texts *texts, struct crowd now, struct crowd known,
                double enough) {
    struct arena scratch = {0};
    size_t known_most = least(known.count, MOST_KNOWN);
    size_t now_most = known_most ? least(now.count, MOST_PAIRS / known_most) : 0;
    struct described *here = arena_new(&scratch, now_most + 1, sizeof(*here));
    struct described *there = arena_new(&scratch, known_most + 1, sizeof(*there));
    size_t here_count = describe(texts, now, now_most, here, &scratch);
    size_t there_count = describe(texts, known, known_most, there, &scratch);
    struct likely *pairs = NULL;
    size_t capacity = 0;
    size_t count = 0;

    for (size_t i = 0; i < here_count; i++) {
        for (size_t j = 0; j < there_count; j++) {
            double alike = likeness(&here[i], &there[j], &scratch);

            if (alike >= enough) {
                pairs = arena_grow(&scratch, pairs, count, &capacity, sizeof(*pairs));
                pairs[count++] = (struct likely){alike, i, j};
            }
        }
    }
    if (count) {
        qsort(pairs, count, sizeof(*pairs), compare_likely);
    }
    for (size_t i = 0; i < count; i++) {
        struct candidate *mine = here[pairs[i].now].card;
        struct candidate *theirs = there[pairs[i].known].card;

        if (!mine->mate && !theirs->mate) {
            alike_marry(mine, theirs);
        }
    }
    arena_free(&scratch);
}
