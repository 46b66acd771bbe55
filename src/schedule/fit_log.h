// SPDX-License-Identifier: MIT

/** A prepared log from inside: the reviews of each card one after the other. */

#ifndef VIVA_SCHEDULE_FIT_LOG_H
#define VIVA_SCHEDULE_FIT_LOG_H

#include <viva/fit.h>

/** The number of a review that is no item. */
enum { NO_ITEM = (1 << 28) - 1 };

/** One review of a card. */
struct logged {
    float elapsed;    // days since the card's review before, 0 for its first
    uint32_t packed;  // by logged_pack(): bit fields would be written in three steps
};

static inline uint32_t logged_pack(uint32_t item, bool next_day, int rating) {
    return item << 4 | (uint32_t)next_day << 3 | (uint32_t)rating;
}

/** Its number in order of time, or NO_ITEM. */
static inline uint32_t logged_item(struct logged review) {
    return review.packed >> 4;
}

/** Whether it is on a later study day than the card's review before. */
static inline bool logged_next_day(struct logged review) {
    return review.packed >> 3 & 1;
}

/** 1 to 4. */
static inline int logged_rating(struct logged review) {
    return (int)(review.packed & 7);
}

/** A card's place in the log; its first and last item are one past its end if it has none. */
struct logged_card {
    uint32_t begin, end;
    uint32_t first, last;
};

struct fsrs_log {
    size_t parameters;
    struct fsrs_log_size size;
    struct logged_card *cards;
    struct logged *reviews;
};

/** Room for `count` objects, or NULL. */
void *room_take(const struct fsrs_room *room, size_t count, size_t size);

#endif
