// SPDX-License-Identifier: MIT
// What is shared out is done once, by whoever comes to it.

#include "study/hands.h"
#include "support/check.h"

enum { PIECES = 1000 };

struct pile {
    pthread_mutex_t lock;
    int next;
    int done[PIECES];
};

static void work_off(void *payload) {
    struct pile *pile = payload;

    pthread_mutex_lock(&pile->lock);
    while (pile->next < PIECES) {
        int piece = pile->next++;

        pthread_mutex_unlock(&pile->lock);
        pile->done[piece]++;
        pthread_mutex_lock(&pile->lock);
    }
    pthread_mutex_unlock(&pile->lock);
}

static void each_piece_is_done_once(void **state) {
    (void)state;
    for (int threads = 0; threads <= MOST_HANDS + 2; threads++) {
        struct pile pile = {.lock = PTHREAD_MUTEX_INITIALIZER};

        hands_share(threads, work_off, &pile);
        for (int i = 0; i < PIECES; i++) {
            assert_int_equal(pile.done[i], 1);
        }
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_piece_is_done_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
