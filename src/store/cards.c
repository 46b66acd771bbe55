// SPDX-License-Identifier: MIT
// Cards by key, by id and in order.

#include "cards.h"

#include "entries.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";

enum {
    ID_DIGITS = CARD_ID_SIZE - 1,
    DIGIT_BITS = 5,
    TAGS_AT = 12,
    OWN_AT = 13,
    MEMORY_AT = 14,
    TEXTS_AT = 24
};

void card_id_format(int64_t id, char out[CARD_ID_SIZE]) {
    for (int i = ID_DIGITS - 1; i >= 0; i--) {
        out[i] = digits[id & 31];
        id >>= DIGIT_BITS;
    }
    out[ID_DIGITS] = '\0';
}

static int digit_value(char letter) {
    char lower = (char)tolower((unsigned char)letter);
    const char *hit;

    if (lower == 'i' || lower == 'l') {
        return 1;
    }
    if (lower == 'o') {
        return 0;
    }
    hit = lower ? strchr(digits, lower) : NULL;
    return hit ? (int)(hit - digits) : -1;
}

bool card_id_range(const char *prefix, int64_t *first, int64_t *last) {
    size_t size = strlen(prefix);
    int rest;

    if (size == 0 || size > ID_DIGITS) {
        return false;
    }
    *first = 0;
    for (size_t i = 0; i < size; i++) {
        int value = digit_value(prefix[i]);

        if (value < 0) {
            return false;
        }
        *first = *first << DIGIT_BITS | value;
    }
    rest = (int)(ID_DIGITS - size) * DIGIT_BITS;
    *first <<= rest;
    *last = *first | ((INT64_C(1) << rest) - 1);
    return true;
}

bool card_id_draw(struct store *store, int64_t *id, struct error *err) {
    int64_t taken;

    do {
        *id = (int64_t)(chance_next(&store->chance) >> 4);
        if (!query_number(&store->database, SQL_CARD_KEY, *id, 0, &taken, err)) {
            return false;
        }
    } while (taken);
    return true;
}

void device_format(int64_t device, char out[DEVICE_SIZE]) {
    snprintf(out, DEVICE_SIZE, "%012" PRIx64, (uint64_t)device & UINT64_C(0xFFFFFFFFFFFF));
}

struct stored_card card_row(const struct query *query, bool texts) {
    struct stored_card card = {.key = query_integer(query, 0)};

    card_id_format(query_integer(query, 1), card.id);
    card.kind = (enum card_kind)query_int(query, 2);
    card.line = query_int(query, 3);
    card.position = query_integer(query, 4);
    card.suspended = query_int(query, 5);
    card.flagged = query_int(query, 6);
    card.retired = !query_is_null(query, 7);
    card.format = query_text(query, 8);
    card.topic = query_text(query, 9);
    card.file = query_text(query, 10);
    card.path = query_text(query, 11);
    card.tags = query_text(query, TAGS_AT);
    card.own_answer = query_int(query, OWN_AT);
    card.memory = memory_row(query, MEMORY_AT);
    card.question = texts ? query_text(query, TEXTS_AT) : TEXT("");
    card.answer = texts ? query_text(query, TEXTS_AT + 1) : TEXT("");
    return card;
}

bool store_each_card(struct store *store, bool texts,
                     bool (*visit)(void *payload, const struct stored_card *card),
                     void *payload, struct error *err) {
    struct query query =
        query_begin(&store->database, texts ? SQL_CARDS_WITH_TEXTS : SQL_CARDS);

    while (query_next(&query)) {
        struct stored_card card = card_row(&query, texts);

        if (!visit(payload, &card)) {
            break;
        }
    }
    return query_end(&query, err);
}

static bool unknown_card(struct error *err) {
    return error_set(err, ERROR_USAGE, "no such card: run `viva list` to see them");
}

bool store_card(struct store *store, int64_t key, struct arena *arena,
                struct stored_card *out, struct error *err) {
    struct query query = query_begin(&store->database, SQL_CARD);
    bool found;

    query_bind(&query, 1, key);
    found = query_next(&query);
    if (found) {
        *out = card_row(&query, true);
        out->question = text_copy(out->question, arena);
        out->answer = text_copy(out->answer, arena);
        out->topic = text_copy(out->topic, arena);
        out->file = text_copy(out->file, arena);
        out->path = text_copy(out->path, arena);
        out->format = text_copy(out->format, arena);
        out->tags = text_copy(out->tags, arena);
    }
    return query_end(&query, err) && (found || unknown_card(err));
}

bool card_known(struct store *store, int64_t key, struct error *err) {
    struct query query = query_begin(&store->database, SQL_MARKS);
    bool found;

    query_bind(&query, 1, key);
    found = query_next(&query);
    return query_end(&query, err) && (found || unknown_card(err));
}

int64_t store_find_card(struct store *store, const char *id, struct error *err) {
    struct query query;
    int64_t first;
    int64_t last;
    int64_t key = 0;
    int count = 0;

    if (!card_id_range(id, &first, &last)) {
        error_set(err, ERROR_USAGE, "no card has the id %.20s", id);
        return 0;
    }
    query = query_begin(&store->database, SQL_CARD_FIND);
    query_bind(&query, 1, first);
    query_bind(&query, 2, last);
    while (query_next(&query)) {
        key = key ? key : query_integer(&query, 0);
        count++;
    }
    if (!query_end(&query, err)) {
        return 0;
    }
    if (count != 1) {
        error_set(err, ERROR_USAGE,
                  count ? "%d cards have an id that begins with %s: add a letter"
                        : "%d cards have the id %s: run `viva list --json` to see the ids",
                  count, id);
        return 0;
    }
    return key;
}

bool store_has_cards(struct store *store, bool *has, struct error *err) {
    int64_t any = 0;
    bool ok = query_number(&store->database, SQL_CARD_ANY, 0, 0, &any, err);

    *has = any != 0;
    return ok;
}
