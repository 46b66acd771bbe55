// SPDX-License-Identifier: MIT
// Threads that are begun, and what is shared out to them and the caller.

#include "hands.h"

#include <viva/arena.h>

#include <signal.h>
#include <stdbool.h>

enum { STACK_SIZE = 8 << 20 };

struct sharing {
    void (*work)(void *payload);
    void *payload;

    // The lock guards what follows.
    pthread_mutex_t lock;
    pthread_cond_t done;
    int finished;
    bool exhausted;
};

/** All signals but those of a fault, which is the thread's own. */
static sigset_t signals_of_caller(void) {
    static const int faults[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV};
    sigset_t set;

    sigfillset(&set);
    for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++) {
        sigdelset(&set, faults[i]);
    }
    return set;
}

int hands_start(pthread_t *ids, int wanted, void *(*live)(void *payload), void *payload) {
    pthread_attr_t attributes;
    sigset_t callers = signals_of_caller();
    sigset_t before;
    int count = 0;

    if (pthread_attr_init(&attributes) != 0) {
        return 0;
    }
    pthread_attr_setstacksize(&attributes, STACK_SIZE);
    pthread_sigmask(SIG_SETMASK, &callers, &before);
    while (count < wanted && count < MOST_HANDS &&
           pthread_create(&ids[count], &attributes, live, payload) == 0) {
        count++;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    return count;
}

static void tell_exhaustion(void *payload) {
    struct sharing *sharing = payload;

    pthread_mutex_lock(&sharing->lock);
    sharing->exhausted = true;
    pthread_cond_signal(&sharing->done);
    pthread_mutex_unlock(&sharing->lock);
}

static void *live(void *payload) {
    struct sharing *sharing = payload;

    arena_tell_exhaustion(tell_exhaustion, sharing);
    sharing->work(sharing->payload);
    pthread_mutex_lock(&sharing->lock);
    sharing->finished++;
    pthread_cond_signal(&sharing->done);
    pthread_mutex_unlock(&sharing->lock);
    return NULL;
}

void hands_share(int threads, void (*work)(void *payload), void *payload) {
    struct sharing sharing = {.work = work, .payload = payload};
    pthread_t ids[MOST_HANDS];
    int begun;

    pthread_mutex_init(&sharing.lock, NULL);
    pthread_cond_init(&sharing.done, NULL);
    begun = hands_start(ids, threads, live, &sharing);
    work(payload);
    pthread_mutex_lock(&sharing.lock);
    while (sharing.finished < begun && !sharing.exhausted) {
        pthread_cond_wait(&sharing.done, &sharing.lock);
    }
    if (sharing.exhausted) {
        arena_exhausted();
    }
    pthread_mutex_unlock(&sharing.lock);
    for (int i = 0; i < begun; i++) {
        pthread_join(ids[i], NULL);
    }
    pthread_cond_destroy(&sharing.done);
    pthread_mutex_destroy(&sharing.lock);
}
