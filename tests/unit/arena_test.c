// SPDX-License-Identifier: MIT
// The arena gives zeroed, aligned memory and grows arrays without losing them.

#include "support/check.h"

#include <viva/arena.h>

#include <pthread.h>
#include <string.h>

static void gives_zeroed_aligned_memory(void **state) {
    struct arena arena = {0};

    (void)state;
    for (size_t size = 1; size < 10000; size = size * 3 + 1) {
        unsigned char *bytes = arena_new(&arena, size, 1);

        assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++) {
            assert_int_equal(bytes[i], 0);
        }
        memset(bytes, 0xFF, size);
    }
    arena_free(&arena);
    assert_null(arena.newest);
}

static void gives_clean_memory_again_after_a_rewind(void **state) {
    struct arena arena = {0};
    unsigned char *bytes = arena_new(&arena, 64, 1);

    (void)state;
    memset(bytes, 0xFF, 64);
    arena_rewind(&arena);
    bytes = arena_new(&arena, 64, 1);
    for (size_t i = 0; i < 64; i++) {
        assert_int_equal(bytes[i], 0);
    }
    arena_free(&arena);
}

static void goes_back_to_a_mark(void **state) {
    struct arena arena = {0};
    struct arena_mark empty = arena_mark(&arena);
    char *kept = arena_copy(&arena, "kept", 4);
    struct arena_mark mark = arena_mark(&arena);
    char *next = arena_copy(&arena, "gone", 4);

    (void)state;
    arena_take(&arena, 100000);  // a block of its own
    arena_return(&arena, mark);
    assert_string_equal(kept, "kept");
    assert_ptr_equal(arena_copy(&arena, "anew", 4), next);
    arena_return(&arena, empty);
    assert_null(arena.newest);
    arena_free(&arena);
}

static void keeps_the_items_of_an_array_that_grows(void **state) {
    struct arena arena = {0};
    size_t capacity = 0;
    int *items = NULL;

    (void)state;
    for (size_t count = 0; count < 1000; count++) {
        items = arena_grow(&arena, items, count, &capacity, sizeof(*items));
        items[count] = (int)count;
    }
    for (size_t i = 0; i < 1000; i++) {
        assert_int_equal(items[i], (int)i);
    }
    arena_free(&arena);
}

static void copies_and_formats_strings(void **state) {
    struct arena arena = {0};

    (void)state;
    assert_string_equal(arena_copy(&arena, "viva voce", 4), "viva");
    assert_string_equal(arena_copy(&arena, NULL, 0), "");
    assert_string_equal(arena_printf(&arena, "%d of %s", 3, "16"), "3 of 16");
    arena_free(&arena);
}

static void gives_what_lives_in_it_to_another(void **state) {
    struct arena arena = {0};
    struct arena joining = {0};
    const char *first = arena_copy(&arena, "first", 5);
    const char *second = arena_copy(&joining, "second", 6);

    (void)state;
    arena_take(&joining, 100000);  // a block of its own
    arena_join(&arena, &joining);
    assert_null(joining.newest);
    arena_join(&arena, &joining);
    assert_string_equal(first, "first");
    assert_string_equal(second, "second");
    arena_free(&arena);
}

/** A thread that runs out of memory, and who hears of it. */
struct exhaustion {
    pthread_mutex_t lock;
    pthread_cond_t told;
    int count;
};

static void hear(void *payload) {
    struct exhaustion *exhaustion = payload;

    pthread_mutex_lock(&exhaustion->lock);
    exhaustion->count++;
    pthread_cond_signal(&exhaustion->told);
    pthread_mutex_unlock(&exhaustion->lock);
}

static void *exhaust(void *payload) {
    struct arena arena = {0};

    arena_tell_exhaustion(hear, payload);
    arena_new(&arena, SIZE_MAX / 2, 16);
    hear(payload);  // it does not come back
    return NULL;
}

static void a_thread_out_of_memory_tells_and_waits(void **state) {
    static struct exhaustion exhaustion = {PTHREAD_MUTEX_INITIALIZER,
                                           PTHREAD_COND_INITIALIZER, 0};
    pthread_t thread;

    (void)state;
    assert_int_equal(pthread_create(&thread, NULL, exhaust, &exhaustion), 0);
    pthread_detach(thread);
    pthread_mutex_lock(&exhaustion.lock);
    while (!exhaustion.count) {
        pthread_cond_wait(&exhaustion.told, &exhaustion.lock);
    }
    assert_int_equal(exhaustion.count, 1);
    pthread_mutex_unlock(&exhaustion.lock);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_zeroed_aligned_memory),
        cmocka_unit_test(gives_clean_memory_again_after_a_rewind),
        cmocka_unit_test(goes_back_to_a_mark),
        cmocka_unit_test(keeps_the_items_of_an_array_that_grows),
        cmocka_unit_test(copies_and_formats_strings),
        cmocka_unit_test(gives_what_lives_in_it_to_another),
        cmocka_unit_test(a_thread_out_of_memory_tells_and_waits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
