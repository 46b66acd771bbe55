// SPDX-License-Identifier: MIT

/**
 * The sitting that the question, answer and done views share: the session,
 * the card on screen, what of it is shown, and its layout.
 */

#ifndef VIVA_TUI_DRILL_H
#define VIVA_TUI_DRILL_H

#include "topic_label.h"
#include "view.h"

#include <viva/page.h>
#include <viva/session.h>
#include <viva/writing.h>

enum {
    REVEAL_GUARD_MS = 150,            // grades this soon after the reveal are bounces
    CLOCK_LIMIT_MS = 10 * MINUTE_MS,  // after that the user is away: the clock stops
    POINTS_LIMIT = 32,
    WEAK_CARDS = 10,
    MORE_MS = 10 * MINUTE_MS,  // beyond the day's plan, each time they are asked for
    LEARNED_AFTER = 20,        // cards until the prompt to answer aloud goes away
};

struct drill {
    struct session *session;
    struct store *store;
    struct session_options options;
    struct arena options_arena;  // what the options point at
    const struct app_look *look;

    // The card
    struct arena card_arena;
    const struct stored_card *card;  // NULL when nothing is left
    struct topic_label topic;
    const struct text *points;  // plain and safe; NULL until drill_read_points()
    size_t point_count;
    struct memory previews[5];
    double recall;                  // NAN for a new card
    const struct planned *planned;  // why the plan asks it, NULL if it does not
    struct earlier earlier;         // what it said when it was last graded, if that changed
    bool before_shown;              // in place of the answer
    struct session_progress progress;
    int64_t shown_at;
    int64_t revealed_at;  // 0 while the answer is hidden
    int64_t at;           // of the newest event
    int asked;            // questions shown in this sitting
    enum grade before;    // the grade that was just taken back, 0 for none
    char note[64];        // what the last grade came to: "Good, 29 Nov"

    // What is shown of it
    int hints;  // 1: the number of points; then point after point
    bool ticking;
    int cursor;       // among the points
    uint32_t ticked;  // bit i: point i
    int scroll;
    int pan;
    int seen;  // body lines shown so far

    // An answer that was begun
    struct arena draft_arena;
    int64_t draft_key;  // the card it is for, 0 for none
    struct text draft;

    // Layout
    bool stale;
    struct arena page_arena;
    int page_columns;
    int page_rows;
    struct page body;
    int body_rows;  // of the screen
};

/** Begins a sitting, ending the one before.  There may be nothing to ask. */
bool drill_start(struct drill *drill, struct context *context,
                 const struct session_options *options, struct error *err);

/** The same with more time than the plan has for this day. */
bool drill_start_more(struct drill *drill, struct context *context, struct error *err);

/** The same for one topic, and for the weakest cards. */
bool drill_start_topic(struct drill *drill, struct context *context, struct text topic,
                       struct error *err);
bool drill_start_weak(struct drill *drill, struct context *context, struct error *err);

void drill_end(struct drill *drill);

/** The question, the answer if it is shown already, or the end. */
enum view_id drill_view(const struct drill *drill);

/** Finds the answer's points, once a card: the next question is painted without them. */
void drill_read_points(struct drill *drill);

/** Shows the answer. */
void drill_reveal(struct drill *drill, int64_t at);

/** Commits the grade and goes on to the next card. */
bool drill_grade(struct drill *drill, struct context *context, enum grade grade,
                 struct error *err);

bool drill_skip(struct drill *drill, struct context *context, struct error *err);
bool drill_suspend(struct drill *drill, struct context *context, struct error *err);
bool drill_flag(struct drill *drill, struct context *context, struct error *err);

/** Shows what the card said before it changed, or the answer again. */
void drill_toggle_before(struct drill *drill, struct context *context);

/** Whether the user may write the answer of the card here, instead of in its guide. */
bool drill_may_answer(const struct drill *drill, const struct context *context);

/** Keeps what the user wrote as the card's answer, and shows the card as it is then. */
bool drill_answer(struct drill *drill, struct context *context, struct text answer,
                  struct error *err);

/** What the user wrote and did not keep yet, of this sitting and this card; "" if there is nothing. */
struct text drill_draft(const struct drill *drill);
void drill_keep_draft(struct drill *drill, struct text text);

/** Takes the newest deed back and says which it was; `undone` tells whether there was one. */
bool drill_undo(struct drill *drill, struct context *context, bool *undone,
                struct error *err);

/** Opens the card's guide in the editor and takes in what was changed. */
bool drill_edit(struct drill *drill, struct context *context, struct error *err);

/** Opens the card's guide in the editor, to read: nothing is taken in. */
bool drill_open_source(struct drill *drill, struct context *context, struct error *err);

/** How many points are ticked, and the grade that this suggests. */
int drill_ticked(const struct drill *drill);
enum grade drill_suggestion(const struct drill *drill);

/** Whether the last line of the answer was shown. */
bool drill_read(const struct drill *drill);

/** Moves the body by lines, within its bounds. */
void drill_scroll(struct drill *drill, int lines);

/** Lays the card out for a screen. */
void drill_fit(struct drill *drill, int rows, int columns);

/** Header, progress and body; returns the frame for what follows below. */
struct frame drill_draw(const struct drill *drill, struct canvas *canvas);

/** When the clock moves next, 0 when it stands. */
int64_t drill_next_change(const struct drill *drill);

#endif
