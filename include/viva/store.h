// SPDX-License-Identifier: MIT

/**
 * Where cards and reviews live: one SQLite database and, beside it, one
 * append-only log file for each machine.
 *
 * Durability: store_grade() and its like return true only after the review
 * and the card's memory were committed together (journal_mode=TRUNCATE,
 * synchronous=EXTRA) and the log file was fsynced.  The review log is never
 * edited: undo appends.  Memory is a cache that store_rebuild() makes anew
 * from the log.  A lost database is rebuilt from the log files at the next
 * store_open().
 *
 * Errors: ERROR_STORE when the database is locked, damaged or from a newer
 * version (left untouched); ERROR_FILE when the disk is full or not writable.
 * After an error nothing has changed.
 *
 * Results live in the caller's arena; a `visit` callback's argument lives
 * until the callback returns, and returning false ends the walk.
 */

#ifndef VIVA_STORE_H
#define VIVA_STORE_H

#include <viva/arena.h>
#include <viva/calendar.h>
#include <viva/card.h>
#include <viva/error.h>
#include <viva/guide.h>
#include <viva/memory.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct store;

struct store_options {
    const char *path;  // the database file; its folder is made (0700) if it is missing
    const struct schedule *schedule;  // fitted parameters in the database win over its own
    const struct calendar *calendar;  // borrowed likewise
    int64_t now;
    uint64_t seed;   // ids of new cards and of this device follow from it
    bool read_only;  // fails if there is no database; nothing is written
};

/** Opens, creates, migrates or rebuilds the database. */
struct store *store_open(const struct store_options *options, struct error *err);
void store_close(struct store *store);

/** The schedule of the options, with the parameters that were fitted to this log, if there are any. */
const struct schedule *store_schedule(const struct store *store);

/** The fitted parameters of the model that has `count`; `found` is false if there are none. */
bool store_parameters(struct store *store, size_t count, struct fsrs_model *out,
                      bool *found, struct error *err);

/**
 * Keeps fitted parameters and notes the fit, and if they are of the schedule's model makes
 * every card's memory anew with them: one transaction.  A sitting that is open elsewhere
 * goes on with them from its next grade on.
 */
bool store_keep_parameters(struct store *store, const struct fsrs_model *model,
                           struct error *err);

/** Notes that the log up to now has been learned from, whatever came of it. */
bool store_note_fit(struct store *store, struct error *err);

/** How many entries this machine has added to the log since that was noted. */
bool store_since_fit(struct store *store, int64_t *entries, struct error *err);

/**
 * What the user prepares for, as the floor above writes and reads it: a setting of the
 * database, NULL if there is none.  Keeping NULL clears it.
 */
bool store_interviews(struct store *store, struct arena *arena, const char **text,
                      struct error *err);
bool store_keep_interviews(struct store *store, const char *text, struct error *err);

/**
 * A number that stays as long as this program does nothing but grade, and no other
 * program writes: what does not depend on grades need not be read again then.
 */
bool store_version(struct store *store, uint64_t *version, struct error *err);

/** Where the database lies. */
const char *store_path(const struct store *store);

/** A sentence for the user when opening rebuilt something from the log files, else NULL. */
const char *store_notice(const struct store *store);

/**
 * Takes the lock of a sitting: only one interactive session at a time.  Fails with
 * ERROR_STORE and the pid of the one that holds it.  Released by store_close().
 */
bool store_lock_session(struct store *store, struct error *err);

// Cards

enum { CARD_ID_SIZE = 13 };  // twelve characters 0-9a-z without i l o u, and a NUL

/** A card with its place, its texts and its memory. */
struct stored_card {
    int64_t key;            // local row number: for calls, never for people
    char id[CARD_ID_SIZE];  // stable across edits: for people and JSON
    enum card_kind kind;
    struct text question;  // Markdown
    struct text answer;    // Markdown, "" for a prompt
    struct text topic;     // names joined by TOPIC_SEPARATOR
    struct text file;      // the guide's path as import showed it
    struct text path;      // the guide's absolute path on this machine
    struct text format;
    struct text tags;  // joined by TOPIC_SEPARATOR
    int line;
    int64_t position;  // order of the source: guide by guide, then as they stand
    bool suspended;
    bool flagged;
    bool retired;     // gone from its guide; kept with its history
    bool own_answer;  // the answer is not its guide's but the user's, see struct card
    struct memory memory;
};

/** Every card that is not retired, in source order.  Without `texts`, question and answer are empty. */
bool store_each_card(struct store *store, bool texts,
                     bool (*visit)(void *payload, const struct stored_card *card),
                     void *payload, struct error *err);

/** One card by key, with its texts. */
bool store_card(struct store *store, int64_t key, struct arena *arena,
                struct stored_card *out, struct error *err);

/**
 * The key of the card whose id begins with `id`; 0 and ERROR_USAGE when none
 * or several do (the message names how many).
 */
int64_t store_find_card(struct store *store, const char *id, struct error *err);

/** What a card said before. */
struct earlier {
    bool changed;  // else the rest is empty
    struct text question;
    struct text answer;
};

/**
 * What a card said when it was last graded, if its guide has changed it since
 * by more than a trifle (rewording_is_slight()).  Ends with the next grade and
 * comes back when that is taken back.
 */
bool store_earlier(struct store *store, int64_t key, struct arena *arena,
                   struct earlier *out, struct error *err);

/** The user knows the card as it is now: they made the change themselves. */
bool store_accept_change(struct store *store, int64_t key, struct error *err);

/** Whether there is any card that is not retired. */
bool store_has_cards(struct store *store, bool *has, struct error *err);

// What the queue is made of

struct queue_row {
    int64_t key;
    int64_t topic;  // number of the topic path
    int64_t position;
    int64_t turn;  // of an unseen card: how many of its topic come before it in its guide
    struct memory memory;
};

/** Seen cards with ready_at <= until, neither retired nor suspended, by ready_at. */
bool store_seen(struct store *store, int64_t until, struct arena *arena,
                struct queue_row **rows, size_t *count, struct error *err);

/**
 * At most `limit` cards never seen, neither retired nor suspended, in the order
 * in which they take turns: the first card of each topic, then the second, in source order.
 */
bool store_unseen(struct store *store, size_t limit, struct arena *arena,
                  struct queue_row **rows, size_t *count, struct error *err);

/** How many live cards there are by topic: all, and those never seen and not suspended. */
struct topic_row {
    int64_t topic;
    struct text path;  // names joined by TOPIC_SEPARATOR
    int64_t cards;
    int64_t unseen;
};

bool store_topics(struct store *store, struct arena *arena, struct topic_row **rows,
                  size_t *count, struct error *err);

// The review log

enum review_mode { MODE_DRILL, MODE_PRACTICE, MODE_MOCK, MODE_IMPORT };

struct review {
    struct review_event event;
    int64_t took_ms;  // from the question to the grade
    enum review_mode mode;
    uint32_t points;  // bit i: point i was ticked; 0 if none were
};

enum { REVIEW_ID_SIZE = 40 };

/** A line of the log. */
struct logged_review {
    char id[REVIEW_ID_SIZE];  // DEVICE-SEQUENCE
    char device[REVIEW_ID_SIZE];
    char card[CARD_ID_SIZE];
    int64_t key;  // of the card
    struct review review;
    bool undone;
    struct memory after;  // the card's memory right after it
};

/** Commits one grade.  `out` (may be NULL) gets the line it made. */
bool store_grade(struct store *store, int64_t key, const struct review *review,
                 struct logged_review *out, struct error *err);

/** Suspends or brings back, flags or clears.  Logged and undoable like a grade. */
bool store_suspend(struct store *store, int64_t key, bool suspended, int64_t now,
                   struct error *err);
bool store_flag(struct store *store, int64_t key, bool flagged, int64_t now,
                struct error *err);

enum undone_kind { UNDONE_NOTHING, UNDONE_GRADE, UNDONE_SUSPEND, UNDONE_FLAG };

struct undone {
    enum undone_kind kind;
    int64_t key;       // of the card it was done to
    enum grade grade;  // of an undone grade
    bool value;        // what suspended or flagged is now
};

/** Takes back this device's newest deed that stands.  UNDONE_NOTHING when there is none. */
bool store_undo(struct store *store, int64_t now, struct undone *out, struct error *err);

/** How many reviews the log has, undone ones included. */
bool store_review_count(struct store *store, int64_t *count, struct error *err);

/** The log, oldest first, undone reviews included and marked. */
bool store_each_review(struct store *store,
                       bool (*visit)(void *payload, const struct logged_review *review),
                       void *payload, struct error *err);

/** The last reviews of one card that stand, newest first. */
bool store_card_reviews(struct store *store, int64_t key, size_t limit, struct arena *arena,
                        struct logged_review **reviews, size_t *count, struct error *err);

/** One study day of the log (undone reviews left out). */
struct day_row {
    int64_t day;  // study day
    int64_t reviews;
    int64_t recalled;    // of the reviews of cards seen before that day: not Again
    int64_t tested;      // how many those are
    int64_t introduced;  // cards whose first review fell on this day
    int64_t took_ms;
};

/** The days from `since` on that have reviews, oldest first. */
bool store_days(struct store *store, int64_t since, struct arena *arena,
                struct day_row **rows, size_t *count, struct error *err);

// Import: one transaction over any number of guides

enum card_change { CHANGE_NEW, CHANGE_SAME, CHANGE_EDITED, CHANGE_MOVED, CHANGE_GONE };

/** "new", "same", "edited", "moved", "gone" */
const char *card_change_name(enum card_change change);

/** Where a guide comes from. */
struct guide_source {
    const char *path;     // absolute: the guide's identity on this machine
    const char *file;     // as the user sees it, relative to what was imported
    int64_t size;         // of the file, bytes
    int64_t modified_ns;  // its mtime, Unix nanoseconds
    int64_t changed_ns;   // its ctime
    uint64_t hash;        // text_hash() of its bytes
    uint64_t read_as;     // a hash of how it was read: read otherwise, it is read again
    int64_t source;       // by which it came in, see <viva/sources.h>; 0 for none
    struct text tags;     // of all its cards, joined by TOPIC_SEPARATOR
};

struct import;

/** What became of one card. */
struct imported_card {
    int64_t key;
    char id[CARD_ID_SIZE];
    enum card_change change;
};

/** Begins; every change waits for import_end(). */
struct import *import_begin(struct store *store, int64_t now, struct error *err);

/**
 * Matches the guide's cards with the known ones (same text, same question,
 * same answer, alike under the same heading, here or retired or elsewhere),
 * adds the new ones and retires those that are gone.  `results` gets one entry a card.
 *
 * A card keeps its history when it is reworded, moves, or comes back after it
 * was gone (CHANGE_NEW with an old id, then).  The results may still change
 * while other guides follow: a card that came as new is the one that a later
 * guide gives up.  So `arena` must live, and is best read, until import_end().
 */
bool import_guide(struct import *import, const struct guide_source *source,
                  const struct guide *guide, struct arena *arena,
                  struct imported_card **results, struct error *err);

/**
 * Of the guides to come, the card that stands at `line` is the card `key`, if
 * that is of the same guide: the user changed its text, however much.
 */
void import_bind(struct import *import, int64_t key, int line);

/** The cards that this import retired so far. */
bool import_each_gone(struct import *import,
                      bool (*visit)(void *payload, const struct stored_card *card),
                      void *payload, struct error *err);

/** Commits (or with `keep` false takes everything back) and frees the import. */
bool import_end(struct import *import, bool keep, struct error *err);

/**
 * A copy of the store in memory, to try an import in: what is done to it never
 * reaches the disk, and the store itself is not locked meanwhile.  Borrows from
 * `store`, which must outlive it; closed by store_close().
 */
struct store *store_trial(struct store *store, struct error *err);

// Care

struct store_problem {
    const char *text;  // one sentence
};

/** Looks for damage: SQLite's own check, the log against the memory, the log file against the log. */
bool store_check(struct store *store, struct arena *arena, struct store_problem **problems,
                 size_t *count, struct error *err);

/** Makes every card's memory anew from the log; `changed` counts those that differed. */
bool store_rebuild(struct store *store, int64_t *changed, struct error *err);

/**
 * For a damaged database that store_open() refuses: moves it aside as
 * NAME.corrupt-DATE (`aside` says where, NULL if there was none) and opens a
 * new one made from the log files.  Cards that were never reviewed come back
 * with the next import.  Does nothing where there are no log files.
 */
struct store *store_recover(const struct store_options *options, struct arena *arena,
                            const char **aside, struct error *err);

// What happened lately, for the queue and the overview

/** One review of a study day. */
struct day_review {
    int64_t key;
    int64_t topic;  // number of the card's topic path
    enum grade grade;
    bool first;       // the card's first review ever
    int64_t took_ms;  // 0 if unknown
};

/** The reviews of a study day that stand, oldest first. */
bool store_day_reviews(struct store *store, int64_t day, struct arena *arena,
                       struct day_review **reviews, size_t *count, struct error *err);

/** The row of one card; `found` is false if it was never seen, is suspended or retired. */
bool store_seen_row(struct store *store, int64_t key, struct queue_row *out, bool *found,
                    struct error *err);

/** The answer times of the last `limit` reviews that stand, newest first; 0 if unknown. */
bool store_answer_times(struct store *store, size_t limit, struct arena *arena,
                        int64_t **took_ms, size_t *count, struct error *err);

/** One review, for whoever learns from the user's habits. */
struct answer_row {
    int64_t key;  // of the card
    int64_t day;  // study day
    enum grade grade;
    int64_t took_ms;  // 0 if unknown
};

/**
 * Of the cards in the last `limit` reviews before a study day, all reviews before it that
 * stand: card by card, each card's oldest first.
 */
bool store_answers(struct store *store, int64_t day, size_t limit, struct arena *arena,
                   struct answer_row **answers, size_t *count, struct error *err);

/** The reviews of a topic's live cards in seven study days. */
struct topic_week {
    int64_t topic;
    int64_t week;  // 0 for the seven days from `since` on
    int64_t reviews;
    int64_t recalled;  // not Again
};

/** The weeks with reviews from the study day `since` on, by topic. */
bool store_topic_weeks(struct store *store, int64_t since, struct arena *arena,
                       struct topic_week **weeks, size_t *count, struct error *err);

/** The study days that have reviews, oldest first. */
bool store_study_days(struct store *store, struct arena *arena, int64_t **days,
                      size_t *count, struct error *err);

#endif
