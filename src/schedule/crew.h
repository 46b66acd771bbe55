// SPDX-License-Identifier: MIT

/** Threads that share out numbered pieces of work, many times a millisecond. */

#ifndef VIVA_SCHEDULE_CREW_H
#define VIVA_SCHEDULE_CREW_H

#include "fit_log.h"

struct crew;

/** Does piece `number`; `worker` is below the size of the crew and works on one piece at a time. */
typedef void crew_work(void *payload, size_t number, int worker);

/** A crew of `size` workers, the caller being one of them; NULL when there is no room or no thread. */
struct crew *crew_open(int size, crew_work *work, void *payload,
                       const struct fsrs_room *room);

/** Has pieces 0 to count - 1 done, in any order and by anyone; returns when all are. */
void crew_run(struct crew *crew, size_t count);

/** Sends the threads home. */
void crew_close(struct crew *crew);

#endif
