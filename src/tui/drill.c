// SPDX-License-Identifier: MIT
// The sitting behind the views: starting, grading, undoing, editing.

#include "drill.h"

#include "sync.h"

#include <viva/display.h>
#include <viva/editor.h>
#include <viva/intake.h>
#include <viva/plain.h>

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/** Reads the current card anew; `fresh` begins it: hidden, from the top, with the clock at zero. */
void drill_read_points(struct drill *drill) {
    const struct text *points = NULL;
    struct text *safe;

    if (drill->points || !drill->card) {
        return;
    }
    drill->point_count = plain_points(drill->card->answer, &drill->card_arena, &points);
    if (drill->point_count > POINTS_LIMIT) {
        drill->point_count = POINTS_LIMIT;
    }
    safe = arena_new(&drill->card_arena, drill->point_count + 1, sizeof(*safe));
    for (size_t i = 0; i < drill->point_count; i++) {
        safe[i] = safe_text(points[i], &drill->card_arena);
    }
    drill->points = safe;
}

static void load_card(struct drill *drill, int64_t at, bool fresh) {
    arena_rewind(&drill->card_arena);
    drill->card = session_card(drill->session);
    drill->stale = true;
    drill->at = at;
    drill->points = NULL;
    drill->point_count = 0;
    if (fresh) {
        drill->shown_at = at;
        drill->revealed_at = 0;
        drill->hints = drill->cursor = drill->scroll = drill->pan = drill->seen = 0;
        drill->ticked = 0;
        drill->before = 0;
        drill->ticking = drill->before_shown = false;
        drill->asked++;
    }
    drill->progress = session_progress(drill->session, at);
    drill->planned = session_planned(drill->session);
    drill->earlier.changed = false;
    if (!drill->card) {
        return;
    }
    // Without what it said before the card can be asked all the same.
    store_earlier(drill->store, drill->card->key, &drill->card_arena, &drill->earlier,
                  NULL);
    drill->topic =
        topic_label_of(drill->card->topic, 0, drill->look->ascii, &drill->card_arena);
    if (drill->revealed_at || drill->hints) {
        drill_read_points(drill);
    }
    session_previews(drill->session, at, drill->previews);
    drill->recall = drill->card->memory.state == STATE_NEW
                        ? (double)NAN
                        : session_recall(drill->session, at);
}

bool drill_start(struct drill *drill, struct context *context,
                 const struct session_options *options, struct error *err) {
    struct session_options wanted = *options;
    struct session *session;

    wanted.new_per_day += context->extra_new;
    wanted.more_ms += context->extra_ms;
    session = session_open(context->options->store, &wanted, context->at, err);
    if (!session) {
        return false;
    }
    session_close(drill->session);
    drill->session = session;
    drill->store = context->options->store;
    drill->options = *options;
    drill->look = &context->options->look;
    drill->asked = 0;
    drill->note[0] = '\0';
    load_card(drill, context->at, true);
    return true;
}

bool drill_start_more(struct drill *drill, struct context *context, struct error *err) {
    context->extra_ms += MORE_MS;
    return drill_start(drill, context, &context->options->session, err);
}

bool drill_start_topic(struct drill *drill, struct context *context, struct text topic,
                       struct error *err) {
    struct session_options options = context->options->session;

    session_close(drill->session);  // it may look at the query that goes
    drill->session = NULL;
    drill->card = NULL;
    arena_rewind(&drill->options_arena);
    options.query =
        query_topic(text_copy(topic, &drill->options_arena), &drill->options_arena);
    return drill_start(drill, context, &options, err);
}

bool drill_start_weak(struct drill *drill, struct context *context, struct error *err) {
    struct session_options options = context->options->session;

    options.weak = true;
    options.weak_count = options.weak_count > 0 ? options.weak_count : WEAK_CARDS;
    return drill_start(drill, context, &options, err);
}

void drill_end(struct drill *drill) {
    session_close(drill->session);
    arena_free(&drill->options_arena);
    arena_free(&drill->card_arena);
    arena_free(&drill->page_arena);
    arena_free(&drill->draft_arena);
    *drill = (struct drill){0};
}

enum view_id drill_view(const struct drill *drill) {
    if (!drill->card) {
        return VIEW_DONE;
    }
    return drill->revealed_at ? VIEW_ANSWER : VIEW_QUESTION;
}

void drill_reveal(struct drill *drill, int64_t at) {
    drill_read_points(drill);
    drill->revealed_at = at;
    drill->at = at;
    drill->scroll = drill->seen = drill->pan = 0;
    drill->stale = true;
}

int drill_ticked(const struct drill *drill) {
    int count = 0;

    for (uint32_t rest = drill->ticked; rest; rest &= rest - 1) {
        count++;
    }
    return count;
}

enum grade drill_suggestion(const struct drill *drill) {
    int hundred = drill_ticked(drill) * 100;
    int points = (int)drill->point_count;

    return hundred >= 90 * points   ? GRADE_GOOD
           : hundred >= 60 * points ? GRADE_HARD
                                    : GRADE_AGAIN;
}

static const char *grade_title(enum grade grade) {
    static const char *const titles[] = {
        [GRADE_AGAIN] = "Again",
        [GRADE_HARD] = "Hard",
        [GRADE_GOOD] = "Good",
        [GRADE_EASY] = "Easy",
    };

    return titles[grade];
}

/** "Good, again in 10m" or "Good, Sun 29 Nov" for the header of the next card. */
static void note_grade(struct drill *drill, const struct app_options *options,
                       enum grade grade, int64_t at) {
    const struct calendar *calendar = options->session.calendar;
    int64_t ready = drill->previews[grade].ready_at;
    int64_t day = calendar_day(calendar, ready);
    char date[DATE_SIZE];

    if (day == calendar_day(calendar, at)) {
        long long minutes = (ready - at + MINUTE_MS - 1) / MINUTE_MS;

        snprintf(drill->note, sizeof(drill->note), "%s, in %lld min", grade_title(grade),
                 minutes < 1 ? 1 : minutes);
    } else {
        snprintf(drill->note, sizeof(drill->note), "%s, %s", grade_title(grade),
                 calendar_format_day(day, date));
    }
}

bool drill_grade(struct drill *drill, struct context *context, enum grade grade,
                 struct error *err) {
    int64_t took = context->at - drill->shown_at;

    took = took < 0 ? 0 : took > CLOCK_LIMIT_MS ? CLOCK_LIMIT_MS : took;
    if (!session_grade(drill->session, grade, took, drill->ticked, context->at, err)) {
        return error_at(err, "Not saved");
    }
    context->graded++;
    note_grade(drill, context->options, grade, context->at);
    load_card(drill, context->at, true);
    return true;
}

bool drill_skip(struct drill *drill, struct context *context, struct error *err) {
    if (!session_skip(drill->session, context->at, err)) {
        return false;
    }
    context_say(context, STYLE_DIM, "Skipped for now.");
    load_card(drill, context->at, true);
    return true;
}

bool drill_suspend(struct drill *drill, struct context *context, struct error *err) {
    if (!session_suspend(drill->session, context->at, err)) {
        return false;
    }
    context_say(context, STYLE_DIM, "Suspended: it will not be asked. u brings it back.");
    load_card(drill, context->at, true);
    return true;
}

bool drill_flag(struct drill *drill, struct context *context, struct error *err) {
    if (!session_flag(drill->session, context->at, err)) {
        return false;
    }
    load_card(drill, context->at, false);
    context_say(context, STYLE_DIM, drill->card->flagged ? "Flagged." : "Flag removed.");
    return true;
}

bool drill_undo(struct drill *drill, struct context *context, bool *undone,
                struct error *err) {
    struct undone deed;

    if (!session_undo(drill->session, context->at, &deed, err)) {
        return false;
    }
    *undone = deed.kind != UNDONE_NOTHING;
    if (!*undone) {
        context_say(context, STYLE_DIM, "Nothing to undo.");
        return true;
    }
    load_card(drill, context->at, deed.kind != UNDONE_FLAG);
    drill->note[0] = '\0';
    switch (deed.kind) {
    case UNDONE_GRADE:
        context->graded -= context->graded > 0;
        context_say(context, STYLE_ACCENT, "Undone: %s. Grade it again.",
                    grade_title(deed.grade));
        if (drill->card) {
            drill_reveal(drill, context->at);
            drill->before = deed.grade;
        }
        break;
    case UNDONE_SUSPEND:
        context_say(context, STYLE_ACCENT,
                    deed.value ? "Suspended again." : "Undone: it will be asked again.");
        break;
    case UNDONE_FLAG:
        context_say(context, STYLE_ACCENT,
                    deed.value ? "Undone: flagged again." : "Undone: flag removed.");
        break;
    case UNDONE_NOTHING: break;
    }
    return true;
}

/** Takes the edited guide in and shows the card as it is now. */
static bool take_in(struct drill *drill, struct context *context, const char *path,
                    struct arena *arena, struct error *err) {
    struct intake_counts counts = {0};
    int64_t key = drill->card->key;

    // The user saw what they changed.
    if (!intake_path(context->options->store, path, context->at, arena, &counts, err) ||
        !store_accept_change(context->options->store, key, err) ||
        !session_refresh(drill->session, context->at, err)) {
        return false;
    }
    drill->card = session_card(drill->session);
    load_card(drill, context->at, !drill->card || drill->card->key != key);
    sync_say(context, counts.changes);
    return true;
}

/** Runs the editor on the card's guide; `ended_well` tells how it went. */
static bool run_editor(struct drill *drill, struct context *context, const char *path,
                       bool *ended_well, struct error *err) {
    struct terminal *terminal = context->terminal;
    struct arena arena = {0};
    const char *const *arguments =
        editor_arguments(context->options->editor, path, drill->card->line, &arena);
    int status = 0;
    bool done;

    if (access(path, R_OK) != 0) {
        arena_free(&arena);
        return errno == ENOENT
                   ? error_set(err, ERROR_FILE, "%s is gone. Its cards are kept.", path)
                   : error_set(err, ERROR_FILE, "cannot open %s: %s", path,
                               strerror(errno));
    }
    done = terminal->run(terminal->payload, arguments, &status, err);
    context->at = context->options->now();
    *ended_well = status == 0;
    if (done && status != 0) {
        context_say(context, STYLE_HARD, "The editor ended with status %d.", status);
    }
    arena_free(&arena);
    return done;
}

bool drill_edit(struct drill *drill, struct context *context, struct error *err) {
    struct arena arena = {0};
    const char *path = text_string(drill->card->path, &arena);
    bool ended_well = false;
    bool done = run_editor(drill, context, path, &ended_well, err);

    if (done && ended_well) {
        done = take_in(drill, context, path, &arena, err);
    }
    arena_free(&arena);
    return done;
}

void drill_toggle_before(struct drill *drill, struct context *context) {
    if (!drill->earlier.changed) {
        context_say(context, STYLE_DIM, "Nothing was changed since you last saw it.");
        return;
    }
    drill->before_shown = !drill->before_shown;
    drill->ticking = false;
    drill->scroll = 0;
    drill->stale = true;
}

static struct writing writing_of(const struct context *context) {
    return (struct writing){context->options->store, context->options->own_guide,
                            context->at};
}

bool drill_may_answer(const struct drill *drill, const struct context *context) {
    const struct writing writing = writing_of(context);

    return writing.own_guide &&
           (drill->card->kind == CARD_PROMPT || drill->card->own_answer);
}

bool drill_answer(struct drill *drill, struct context *context, struct text answer,
                  struct error *err) {
    const struct writing writing = writing_of(context);
    int64_t key = drill->card->key;

    if (!writing_answer(&writing, drill->card, answer, err) ||
        !session_refresh(drill->session, context->at, err)) {
        return false;
    }
    drill_keep_draft(drill, TEXT(""));
    drill->card = session_card(drill->session);
    load_card(drill, context->at, !drill->card || drill->card->key != key);
    return true;
}

struct text drill_draft(const struct drill *drill) {
    return drill->card && drill->draft_key == drill->card->key ? drill->draft : TEXT("");
}

void drill_keep_draft(struct drill *drill, struct text text) {
    arena_rewind(&drill->draft_arena);
    drill->draft = text_copy(text, &drill->draft_arena);
    drill->draft_key = text.size && drill->card ? drill->card->key : 0;
}

bool drill_open_source(struct drill *drill, struct context *context, struct error *err) {
    struct arena arena = {0};
    bool ended_well;
    bool done = run_editor(drill, context, text_string(drill->card->path, &arena),
                           &ended_well, err);

    arena_free(&arena);
    return done;
}
