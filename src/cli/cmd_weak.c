// SPDX-License-Identifier: MIT
// `viva weak`: the cards that are known worst, worst first.

#include "roll.h"

#include <stdlib.h>

enum { WEAK_LIMIT = 10 };

struct weak_card {
    int64_t key;
    double recall;
    int lapses;
};

struct walk {
    struct run *run;
    const struct query *query;
    struct query_context context;
    struct weak_card *cards;
    size_t count, capacity;
};

static bool visit_card(void *payload, const struct stored_card *card) {
    struct walk *walk = payload;

    if (card->memory.state == STATE_NEW || card->suspended ||
        !query_matches(walk->query, card, &walk->context)) {
        return true;
    }
    walk->cards = arena_grow(&walk->run->arena, walk->cards, walk->count, &walk->capacity,
                             sizeof(*walk->cards));
    walk->cards[walk->count++] = (struct weak_card){
        .key = card->key,
        .recall = memory_recall(walk->context.schedule, &card->memory,
                                walk->context.calendar, walk->context.now),
        .lapses = card->memory.lapses,
    };
    return true;
}

static int weaker(const void *a, const void *b) {
    const struct weak_card *left = a, *right = b;

    if (left->recall != right->recall) {
        return left->recall < right->recall ? -1 : 1;
    }
    return left->lapses != right->lapses
               ? right->lapses - left->lapses
               : (left->key > right->key) - (left->key < right->key);
}

static bool print_cards(const struct walk *walk, struct error *err) {
    struct run *run = walk->run;
    size_t limit = run->options.limit ? (size_t)run->options.limit : WEAK_LIMIT;

    for (size_t i = 0; i < walk->count && i < limit; i++) {
        struct stored_card card;

        if (!store_card(run->store, walk->cards[i].key, &run->arena, &card, err)) {
            return false;
        }
        roll_card(run, &card);
    }
    return true;
}

int cmd_weak(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct walk walk = {.run = run};

    if (!run_open_query(run, &walk.query, &err)) {
        return run_fail(run, &err);
    }
    walk.context = (struct query_context){&run->schedule, &run->calendar, run->now};
    if (!store_each_card(run->store, query_needs_texts(walk.query), visit_card, &walk,
                         &err)) {
        return run_fail(run, &err);
    }
    if (walk.count) {
        qsort(walk.cards, walk.count, sizeof(*walk.cards), weaker);
    } else if (!run->options.json && !run->options.quiet) {
        run_warn(run, "nothing was reviewed yet, so nothing is weak");
    }
    if (!print_cards(&walk, &err)) {
        return run_fail(run, &err);
    }
    return walk.count ? EXIT_DONE : EXIT_NOTHING;
}
