// SPDX-License-Identifier: MIT

/**
 * One sitting: which question comes next, how it was graded, and undo.
 *
 * A session owns nothing on disk.  Every grade is committed to the store
 * before session_grade() returns, so killing the program loses at most the
 * question on screen.  The order follows from the store, the clock and the
 * seed alone: `viva next` and a drill that starts now ask the same card, as
 * long as nothing was skipped or taken back.
 *
 * Order:
 *  1. Cards that come back within the study day and whose time has come, the
 *     one that waits longest first: learning ones, and missed ones.  A missed
 *     card (its last review in this study day was Again) comes back after five
 *     others or ten minutes, even if its schedule says tomorrow.
 *  2. Due cards by falling loss of recall: what is lost between the start of
 *     this study day and the next.  Counting from the day's start instead of
 *     from now keeps the rank the same all day long.  Equals in an order
 *     that follows from the seed.  reviews_per_day counts the cards of earlier
 *     days that were reviewed in this one, once each.
 *  3. New cards, topics taking turns: first the first card of each topic, then
 *     the second of each; cards already seen count as turns taken.
 *     new_per_day counts the first reviews of this study day, from the log.
 *  4. What was skipped, in the order of skipping.
 *  5. Learning and missed cards up to LEARN_AHEAD_MS early.
 *
 * Of the next eight due cards that lose nearly as much as the first (or the next
 * eight new ones) the first whose topic is not that of the last review is taken.
 *
 * With a date ahead (see <viva/preparation.h>) the day's plan stands in place of 2 and 3
 * for the cards that it covers: those worth asking today, best first, and after them what
 * is due or new of the others.  When the day's minutes are used, only cards of today come
 * back; more_ms or limit_ms let it go on.  A weak drill leaves the plan aside.
 *
 * Between two showings of a card within a study day lie five others
 * (SAME_DAY_CARDS) or a minute (SAME_DAY_MS), across restarts too.  Early
 * cards always wait the minute.
 */

#ifndef VIVA_SESSION_H
#define VIVA_SESSION_H

#include <viva/preparation.h>
#include <viva/query.h>
#include <viva/store.h>

enum { LEARN_AHEAD_MS = 20 * MINUTE_MS, SAME_DAY_CARDS = 5, SAME_DAY_MS = MINUTE_MS };

/** Of due and new cards: as above, shuffled by the seed, or as they stand in the source. */
enum session_order { ORDER_DUE, ORDER_RANDOM, ORDER_TOPIC };

struct session_options {
    const struct schedule *schedule;
    const struct calendar *calendar;
    const struct query *query;  // NULL for all cards
    int new_per_day;            // unseen cards to introduce in a study day
    int reviews_per_day;        // due cards to ask in a study day at most
    int limit;  // different cards in this session, 0 for no limit; repeats come on top
    int64_t limit_ms;  // length of this session since it was opened, 0 for no limit
    // The seen cards with the lowest recall, due or not, weakest first, once each.
    bool weak;
    int weak_count;  // how many of those
    enum session_order order;
    uint64_t seed;                    // same seed, same order
    struct preparation *preparation;  // borrowed; NULL for plain FSRS
    int64_t more_ms;                  // beyond the plan's minutes of this study day
};

/** WHY_AGAIN: missed earlier in this study day; WHY_LEARNING: due again within it. */
enum session_why { WHY_LEARNING, WHY_DUE, WHY_NEW, WHY_WEAK, WHY_AGAIN, WHY_PLAN };

/** "learning", "due", "new", "weak", "again", "plan" */
const char *session_why_name(enum session_why why);

struct session;

/** The store is borrowed and must outlive the session, and so must what the options point at. */
struct session *session_open(struct store *store, const struct session_options *options,
                             int64_t now, struct error *err);
void session_close(struct session *session);

/** The card to ask, or NULL when nothing is left now.  Valid until the session is next changed. */
const struct stored_card *session_card(const struct session *session);
enum session_why session_why(const struct session *session);

/** What the plan says about the current card; NULL when it is not asked for the plan. */
const struct planned *session_planned(const struct session *session);

/** The memory that each grade would make of the current card: previews[grade]. */
void session_previews(const struct session *session, int64_t now,
                      struct memory previews[5]);

/** The recall of the current card now, 0 to 1. */
double session_recall(const struct session *session, int64_t now);

/**
 * Commits the grade and moves on.  On failure the card stays, ungraded.  If
 * the next card cannot be read after that, there is none until
 * session_refresh() has succeeded; so it is with skip, suspend and undo.
 */
bool session_grade(struct session *session, enum grade grade, int64_t took_ms,
                   uint32_t points, int64_t now, struct error *err);

/** Puts the current card at the end of this session; nothing is logged. */
bool session_skip(struct session *session, int64_t now, struct error *err);

/** Suspends the current card and moves on. */
bool session_suspend(struct session *session, int64_t now, struct error *err);

/** Flags the current card, or clears the flag, and stays. */
bool session_flag(struct session *session, int64_t now, struct error *err);

/**
 * Takes back the newest deed, of this session or an older one, and makes its
 * card the current one, unless the card is suspended again or gone from its guide.
 */
bool session_undo(struct session *session, int64_t now, struct undone *out,
                  struct error *err);

/**
 * Reads the queue and the current card again, after the guide was edited or
 * time went by.  The current card stays if it is still there; without one the
 * next is looked for: call it at progress.next_ready_at.
 */
bool session_refresh(struct session *session, int64_t now, struct error *err);

/** Where the session stands. */
struct session_progress {
    int done;               // cards graded in this session
    int left;               // cards still to come in this sitting, the current one included
    int64_t left_ms;        // how long they will take, from the user's own pace
    int64_t next_ready_at;  // without a card: when one may be asked, 0 if none today
};

struct session_progress session_progress(const struct session *session, int64_t now);

/** A card that made trouble. */
struct session_trouble {
    int64_t key;
    struct text question;  // plain
    int misses;            // Agains in this session
    int64_t took_ms;       // the longest answer
};

/** What the session came to. */
struct session_summary {
    int cards;  // grades given and not undone
    int64_t took_ms;
    int grades[5];  // by grade
    int64_t median_ms;
    // At most ten: those with most misses, then answers over a minute.
    const struct session_trouble *troubles;
    size_t trouble_count;
};

bool session_summarise(struct session *session, struct arena *arena,
                       struct session_summary *out, struct error *err);

#endif
