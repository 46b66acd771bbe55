// SPDX-License-Identifier: MIT

/**
 * The order of a sitting, as a pure function of the cards, the reviews of
 * this study day, the clock and a seed.
 *
 * A queue has no memory of its own beyond what was skipped and graded in this
 * session: made anew from the store a moment later it offers the same card.
 * That is why cards are ranked by what they lose over the study day, not from
 * this very minute on: the rank holds from the day's first card to its last.
 */

#ifndef VIVA_QUEUE_H
#define VIVA_QUEUE_H

#include <viva/session.h>

enum {
    AGAIN_MS = 10 * MINUTE_MS,  // a missed card comes back then, or after SAME_DAY_CARDS
    QUEUE_WINDOW = 8,           // candidates among which another topic is looked for
};

/** What a card is in this sitting; the array of a queue is sorted by it. */
enum queue_stage {
    STAGE_LEARNING,  // comes back within the study day: missed, or due again before it ends
    STAGE_WEAK,      // chosen for its low recall, due or not
    STAGE_PLAN,      // worth asking today because of a date ahead, due or not
    STAGE_DUE,
    STAGE_NEW,
    STAGE_DONE,  // not asked again in this study day
    STAGE_COUNT
};

struct queue_card {
    struct queue_row row;
    enum queue_stage stage;
    double worth;  // the higher the sooner, within the stage
    uint64_t lot;  // from the seed, between cards of equal worth
    bool missed;   // the last review in this study day was Again
    bool asked;    // graded in this session
    int skipped;   // 0, or the number of the skip

    struct planned planned;  // what the plan says; key 0 for a card that it does not cover
    double seconds;          // expected, where there is a plan; else 0
};

/** How many cards may still be asked. */
struct queue_shares {
    int of_stage[STAGE_COUNT];  // in this study day
    int of_session;             // cards not asked yet
    double seconds;             // of this study day, where there is a plan
};

struct queue {
    struct queue_card *cards;
    size_t count;
    struct day_review *reviews;  // of this study day, oldest first
    size_t review_count;
    size_t review_capacity;
    int64_t day;        // study day
    int64_t day_began;  // instants
    int64_t day_ends;
    struct queue_shares shares;
    bool weak;     // a drill of weak cards: the schedule is left aside
    bool planned;  // there is a date ahead
    bool interleaved;
    int64_t last_topic;  // of the card shown last
    int skips;
};

/** What a queue is made of.  Rows and reviews belong to one study day, that of `now`. */
struct queue_source {
    const struct queue_row *seen;  // each card once
    size_t seen_count;
    const struct queue_row *unseen;
    size_t unseen_count;
    const struct day_review *reviews;  // of this study day, oldest first
    size_t review_count;
    const struct preparation *preparation;  // NULL if there is no date ahead
    double seconds;                         // that are left of the plan's today
};

/** Sorts the cards of a due, random or topic sitting, or (options->weak) those of a weak one. */
void queue_make(struct queue *queue, const struct queue_source *source,
                const struct session_options *options, int64_t now, struct arena *arena);

/** What the queue says at an instant. */
struct queue_outlook {
    struct queue_card *card;  // to ask now, NULL if there is none
    int left;                 // cards still to come in this sitting, that one included
    int untimed;              // of these, how many have no expected seconds,
    double seconds;           // and those of the others
    int64_t next_at;          // when the next waiting card may be asked, 0 if none waits
};

struct queue_outlook queue_look(const struct queue *queue, int64_t now);

/** Shows the cards still to come in this study day; `seconds` in place of what is left of the plan's. */
void queue_each(const struct queue *queue, int64_t now, double seconds,
                void (*visit)(void *payload, const struct queue_card *card), void *payload);

/** Why a card is asked. */
enum session_why queue_why(const struct queue_card *card);

/** The card with that key, or NULL. */
struct queue_card *queue_find(const struct queue *queue, int64_t key);

/** Notes that a card was graded and what its memory is now. */
void queue_reviewed(struct queue *queue, struct queue_card *card, enum grade grade,
                    int64_t took_ms, const struct memory *after, struct arena *arena);

/** Marks a card that was graded earlier in this session. */
void queue_asked(struct queue *queue, int64_t key);

/** Puts a card behind all others. */
void queue_skip(struct queue *queue, struct queue_card *card);

/** Whether a card comes back within the study day; `missed`: its last review in it was Again. */
bool queue_learns(const struct memory *memory, bool missed);

/** Whether a card's newest review of the study day was Again. */
bool queue_missed(const struct day_review *reviews, size_t count, int64_t key);

/** Cards first seen in the study day. */
int queue_introduced(const struct day_review *reviews, size_t count);

/** Cards of earlier days that were reviewed in the study day. */
int queue_revised(const struct day_review *reviews, size_t count);

#endif
