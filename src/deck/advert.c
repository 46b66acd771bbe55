// SPDX-License-Identifier: MIT
// What a guide repeats word for word below its answers: where to read more, whom to follow.

#include "advert.h"

#include "builder.h"
#include "label.h"

#include <stdlib.h>

enum {
    LONGEST_ADVERT = 800,  // bytes
    SHORTEST_ADVERT = 40,  // bytes of its words, without its links
    REPEATS_MIN = 20,
    LINKS_MIN = 5,  // repeats of a link alone, if half of the answers end in it
};

/** The end of an answer, by what it says. */
struct tail {
    uint64_t hash;
    size_t card;
    bool link;  // nothing but a link, which leads to the same place
};

/** The last paragraph of an answer that has more; "" if it has not. */
static struct text last_paragraph(struct text answer) {
    size_t start = answer.size;

    while (start > 1 && answer.size - start <= LONGEST_ADVERT &&
           !(answer.bytes[start - 1] == '\n' && answer.bytes[start - 2] == '\n')) {
        start--;
    }
    return start > 1 && answer.size - start <= LONGEST_ADVERT ? text_from(answer, start)
                                                              : TEXT("");
}

/** What it says, without where its links lead; how much of that stands outside of them, in `outside`. */
static struct text words_of(struct text text, size_t *outside, struct arena *scratch) {
    struct builder out = {.arena = scratch};

    *outside = 0;
    while (text.size) {
        size_t target = text_find(text, TEXT("](http"));
        size_t open = target;

        while (open > 0 && target < text.size && text.bytes[open] != '[') {
            open--;
        }
        *outside += open;
        builder_add(&out, text_slice(text, 0, target));
        text = text_from(text, target);
        text = text_from(text, text_find(text, TEXT(")")));
    }
    return builder_text(&out);
}

static bool may_be_advert(struct text text) {
    return text_holds(text, TEXT("](http")) && !text_holds(text, TEXT("```"));
}

static int by_hash(const void *first, const void *second) {
    const struct tail *a = first;
    const struct tail *b = second;

    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }
    return a->card < b->card ? -1 : a->card > b->card;
}

static void cut(struct card *card) {
    struct text tail = last_paragraph(text_trim(card->answer));

    card->answer.size = (size_t)(tail.bytes - card->answer.bytes);
    card->answer = text_trim(card->answer);
    while (text_ends(card->answer, TEXT("\n<br>"))) {
        card->answer =
            text_trim(text_slice(card->answer, 0, card->answer.size - TEXT("<br>").size));
    }
}

/** Notes how an answer ends; false if that can be no advert. */
static bool read_tail(const struct reading *reading, size_t card, struct tail *tail) {
    struct text answer = text_trim(reading->cards[card].answer);
    struct text end =
        text_from(answer, answer.size > LONGEST_ADVERT ? answer.size - LONGEST_ADVERT : 0);
    struct text text;
    size_t outside;
    struct text words;

    // Few answers end in a link, and only in these a paragraph is looked for.
    if (reading->cards[card].kind != CARD_ANSWERED || !text_holds(end, TEXT("](http"))) {
        return false;
    }
    text = last_paragraph(answer);
    if (!may_be_advert(text)) {
        return false;
    }
    words = words_of(text, &outside, reading->scratch);
    *tail = (struct tail){text_hash(words), card, outside < SHORTEST_ADVERT};
    if (tail->link) {
        tail->hash = text_hash(text);
    }
    text = line_without_front_ornaments(text);
    return !tail->link || label_is_link(text_from(text, line_count_marks(text, 0)));
}

static bool is_repeated(const struct tail *tails, size_t count, size_t answers) {
    return tails->link ? count >= LINKS_MIN && 2 * count >= answers : count >= REPEATS_MIN;
}

void advert_cut_all(struct reading *reading) {
    struct tail *tails =
        arena_new(reading->scratch, reading->card_count + 1, sizeof(*tails));
    size_t count = 0;
    size_t answers = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        answers += reading->cards[i].kind == CARD_ANSWERED;
        count += read_tail(reading, i, &tails[count]);
    }
    qsort(tails, count, sizeof(*tails), by_hash);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && tails[to].hash == tails[from].hash;) {
            to++;
        }
        for (size_t i = from; i < to && is_repeated(&tails[from], to - from, answers);
             i++) {
            cut(&reading->cards[tails[i].card]);
        }
    }
}

bool advert_is_slot(struct text html) {
    return text_holds(html, TEXT("adsbygoogle"));
}
