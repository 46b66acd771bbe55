// SPDX-License-Identifier: MIT
// A store of made-up cards, to sit down with.

#include "support/desk.h"

#include "support/check.h"

void desk_open(struct desk *desk, int cards, int topics) {
    *desk = (struct desk){0};
    stored_open(&desk->stored);
    desk->now = desk->stored.now;
    desk->options = (struct session_options){.schedule = &desk->stored.schedule,
                                             .calendar = &desk->stored.calendar,
                                             .new_per_day = 10,
                                             .reviews_per_day = 200,
                                             .seed = 3};
    desk_edit(desk, cards, topics, 0, 0);
}

void desk_close(struct desk *desk) {
    stored_close(&desk->stored);
}

void desk_edit(struct desk *desk, int cards, int topics, int edited, int missing) {
    struct arena *arena = &desk->stored.arena;
    struct stored_row *rows = arena_new(arena, (size_t)cards + 1, sizeof(*rows));
    size_t count = 0;

    for (int i = 1; i <= cards; i++) {
        if (i != missing) {
            rows[count++] = (struct stored_row){
                .question = arena_printf(arena, "question %d", i),
                .answer = i == edited ? "better" : arena_printf(arena, "answer %d", i),
                .topic = arena_printf(arena, "Topic %d", 1 + (i - 1) * topics / cards),
            };
        }
    }
    stored_import(&desk->stored, "guide.md", rows);
}

struct session *desk_sit(struct desk *desk) {
    struct error err = {0};
    struct session *session =
        session_open(desk->stored.store, &desk->options, desk->now, &err);

    assert_string_equal(err.message, "");
    assert_non_null(session);
    return session;
}

int64_t desk_key(const struct session *session) {
    const struct stored_card *card = session_card(session);

    return card ? card->key : 0;
}

bool desk_same_memory(const struct memory *a, const struct memory *b) {
    return a->state == b->state && a->fsrs.stability == b->fsrs.stability &&
           a->fsrs.fast == b->fsrs.fast && a->fsrs.difficulty == b->fsrs.difficulty &&
           a->reviewed_at == b->reviewed_at && a->review_day == b->review_day &&
           a->due_at == b->due_at && a->ready_at == b->ready_at &&
           a->reviews == b->reviews && a->lapses == b->lapses;
}
