// SPDX-License-Identifier: MIT
// What cards said before their guides changed them.

#include "earlier.h"

#include <viva/rewording.h>

/** What the user knows of a card: the texts of its last grade. */
struct base {
    bool graded;
    bool own;  // the answer that the user sees is their own
    int64_t reviews;
    struct text question;
    struct text answer;
};

static bool read_base(struct store *store, int64_t key, struct arena *arena,
                      struct base *out, struct error *err) {
    struct query query = query_begin(&store->database, SQL_EARLIER_BASE);

    *out = (struct base){.graded = false};
    query_bind(&query, 1, key);
    if (query_next(&query)) {
        *out = (struct base){
            .graded = true,
            .own = query_int(&query, 3),
            .reviews = query_integer(&query, 2),
            .question = text_copy(query_text(&query, 0), arena),
            .answer = text_copy(query_text(&query, 1), arena),
        };
    }
    return query_end(&query, err);
}

static bool keep_base(struct store *store, int64_t key, const struct base *base,
                      struct error *err) {
    struct query query = query_begin(&store->database, SQL_EARLIER_PUT);

    query_bind(&query, 1, key);
    query_bind_text(&query, 2, base->question);
    query_bind_text(&query, 3, base->answer);
    query_bind(&query, 4, base->reviews);
    return query_end(&query, err);
}

static bool forget_base(struct store *store, int64_t key, struct error *err) {
    struct query query = query_begin(&store->database, SQL_EARLIER_DROP);

    query_bind(&query, 1, key);
    return query_end(&query, err);
}

bool earlier_note(struct store *store, int64_t key, struct text question,
                  struct text answer, struct error *err) {
    struct arena arena = {0};
    struct base base;
    bool ok = read_base(store, key, &arena, &base, err);

    if (ok && base.graded) {
        bool slight = rewording_is_slight(base.question, question) &&
                      (base.own || rewording_is_slight(base.answer, answer));

        ok = slight ? forget_base(store, key, err) : keep_base(store, key, &base, err);
    }
    arena_free(&arena);
    return ok;
}

bool earlier_note_of(struct store *store, int64_t key, int64_t other, struct error *err) {
    struct arena arena = {0};
    struct query query = query_begin(&store->database, SQL_CONTENT);
    struct text question = TEXT("");
    struct text answer = TEXT("");
    bool ok;

    query_bind(&query, 1, other);
    if (query_next(&query)) {
        question = text_copy(query_text(&query, 0), &arena);
        answer = text_copy(query_text(&query, 1), &arena);
    }
    ok = query_end(&query, err) && earlier_note(store, key, question, answer, err);
    arena_free(&arena);
    return ok;
}

bool store_earlier(struct store *store, int64_t key, struct arena *arena,
                   struct earlier *out, struct error *err) {
    struct query query = query_begin(&store->database, SQL_EARLIER);

    *out = (struct earlier){.changed = false, TEXT(""), TEXT("")};
    query_bind(&query, 1, key);
    if (query_next(&query)) {
        out->changed = true;
        out->question = text_copy(query_text(&query, 0), arena);
        out->answer = text_copy(query_text(&query, 1), arena);
    }
    return query_end(&query, err);
}

bool store_accept_change(struct store *store, int64_t key, struct error *err) {
    return forget_base(store, key, err);
}
