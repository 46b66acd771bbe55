// SPDX-License-Identifier: MIT
// The log's answers for fsrs_habits_learn().

#include "own_habits.h"

static struct fsrs_answer answer_of(const struct answer_row *row) {
    return (struct fsrs_answer){
        .card = row->key,
        .day = (int32_t)row->day,
        .rating = (uint8_t)row->grade,
        .seconds = (double)row->took_ms / SECOND_MS,
    };
}

bool own_habits_read(struct store *store, int64_t day, struct fsrs_habits *out,
                     size_t *answers, struct error *err) {
    struct arena arena = {0};
    struct fsrs_answer *learned;
    struct answer_row *rows;
    size_t count;
    bool ok = store_answers(store, day, HABIT_REVIEWS, &arena, &rows, &count, err);

    fsrs_habits_default(out);
    if (ok) {
        learned = arena_new(&arena, count + 1, sizeof(*learned));
        for (size_t i = 0; i < count; i++) {
            learned[i] = answer_of(&rows[i]);
        }
        fsrs_habits_learn(out, learned, count);
    }
    if (answers) {
        *answers = ok ? count : 0;
    }
    arena_free(&arena);
    return ok;
}
