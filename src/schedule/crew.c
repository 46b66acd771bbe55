// SPDX-License-Identifier: MIT
// Threads that take pieces of work from one counter, and sleep only when there is long none.

#include "crew.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

enum { PATIENCE = 4000, COUNT_BITS = 24 };

static const uint64_t count_mask = ((uint64_t)1 << COUNT_BITS) - 1;

struct crew {
    crew_work *work;
    void *payload;
    /*
     * How many pieces there are and which is next, in one word, so that whoever
     * takes a piece takes one of the round that is on, however late he comes.
     */
    atomic_uint_least64_t ticket;
    atomic_size_t done;
    atomic_bool closing;
    atomic_int asleep;
    pthread_mutex_t lock;
    pthread_cond_t called;
    int threads;
    int next_worker;
    pthread_t *ids;
};

/** Takes and does one piece; false when all are taken. */
static bool do_one(struct crew *crew, int worker) {
    uint64_t ticket = atomic_load_explicit(&crew->ticket, memory_order_acquire);

    do {
        if ((ticket & count_mask) >= ticket >> COUNT_BITS) {
            return false;
        }
    } while (!atomic_compare_exchange_weak_explicit(
        &crew->ticket, &ticket, ticket + 1, memory_order_acq_rel, memory_order_acquire));
    crew->work(crew->payload, (size_t)(ticket & count_mask), worker);
    atomic_fetch_add_explicit(&crew->done, 1, memory_order_release);
    return true;
}

static bool is_called(struct crew *crew) {
    uint64_t ticket = atomic_load(&crew->ticket);

    return (ticket & count_mask) < ticket >> COUNT_BITS || atomic_load(&crew->closing);
}

static void sleep_until_called(struct crew *crew) {
    pthread_mutex_lock(&crew->lock);
    atomic_fetch_add(&crew->asleep, 1);
    while (!is_called(crew)) {
        pthread_cond_wait(&crew->called, &crew->lock);
    }
    atomic_fetch_sub(&crew->asleep, 1);
    pthread_mutex_unlock(&crew->lock);
}

static void wake(struct crew *crew) {
    if (atomic_load(&crew->asleep) > 0) {
        pthread_mutex_lock(&crew->lock);
        pthread_cond_broadcast(&crew->called);
        pthread_mutex_unlock(&crew->lock);
    }
}

static void *live(void *payload) {
    struct crew *crew = payload;
    int worker;
    int idle = 0;

    pthread_mutex_lock(&crew->lock);
    worker = crew->next_worker++;
    pthread_mutex_unlock(&crew->lock);
    while (!atomic_load_explicit(&crew->closing, memory_order_relaxed)) {
        if (do_one(crew, worker)) {
            idle = 0;
        } else if (++idle > PATIENCE) {
            sleep_until_called(crew);
            idle = 0;
        }
    }
    return NULL;
}

struct crew *crew_open(int size, crew_work *work, void *payload,
                       const struct fsrs_room *room) {
    struct crew *crew = room_take(room, 1, sizeof(*crew));
    pthread_t *ids = room_take(room, size > 0 ? (size_t)size : 1, sizeof(*ids));

    if (!crew || !ids) {
        return NULL;
    }
    crew->work = work;
    crew->payload = payload;
    crew->threads = 0;
    crew->next_worker = 1;
    crew->ids = ids;
    atomic_init(&crew->ticket, 0);
    atomic_init(&crew->done, 0);
    atomic_init(&crew->closing, false);
    atomic_init(&crew->asleep, 0);
    if (pthread_mutex_init(&crew->lock, NULL) != 0 ||
        pthread_cond_init(&crew->called, NULL) != 0) {
        return NULL;
    }
    while (crew->threads + 1 < size) {
        if (pthread_create(&crew->ids[crew->threads], NULL, live, crew) != 0) {
            crew_close(crew);
            return NULL;
        }
        crew->threads++;
    }
    return crew;
}

void crew_run(struct crew *crew, size_t count) {
    int idle = 0;

    atomic_store_explicit(&crew->done, 0, memory_order_relaxed);
    atomic_store(&crew->ticket, (uint64_t)count << COUNT_BITS);
    if (count > 1) {
        wake(crew);
    }
    while (do_one(crew, 0)) {
    }
    while (atomic_load_explicit(&crew->done, memory_order_acquire) < count) {
        if (++idle > PATIENCE) {
            sched_yield();
        }
    }
}

void crew_close(struct crew *crew) {
    atomic_store(&crew->closing, true);
    pthread_mutex_lock(&crew->lock);
    pthread_cond_broadcast(&crew->called);
    pthread_mutex_unlock(&crew->lock);
    for (int i = 0; i < crew->threads; i++) {
        pthread_join(crew->ids[i], NULL);
    }
    pthread_cond_destroy(&crew->called);
    pthread_mutex_destroy(&crew->lock);
}
