// SPDX-License-Identifier: MIT

/** Threads beside the caller's, which speaks to the terminal and the store alone. */

#ifndef VIVA_STUDY_HANDS_H
#define VIVA_STUDY_HANDS_H

#include <pthread.h>

enum { MOST_HANDS = 4 };

/** Begins threads that can parse and leave signals to the caller; how many there are: fewer if the system gives no more. */
int hands_start(pthread_t *ids, int wanted, void *(*live)(void *payload), void *payload);

/** Has so many threads and the caller do the same, until all of them have found nothing left of it. */
void hands_share(int threads, void (*work)(void *payload), void *payload);

#endif
