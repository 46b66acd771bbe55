// SPDX-License-Identifier: MIT

/**
 * What a view is: a const table of functions and key bindings over a state of
 * its own.
 *
 * `draw` gets const state and no context, so it can do no I/O.  `act` returns
 * a step, so no view knows another.  The bindings also make the footer and
 * the help.
 */

#ifndef VIVA_TUI_VIEW_H
#define VIVA_TUI_VIEW_H

#include "canvas.h"
#include "event.h"
#include "terminal.h"

#include <viva/app.h>

enum view_id {
    VIEW_TODAY,
    VIEW_WELCOME,
    VIEW_QUESTION,
    VIEW_ANSWER,
    VIEW_DONE,
    VIEW_IMPORT,
    VIEW_PREVIEW,
    VIEW_CARDS,
    VIEW_NOTES,
    VIEW_HELP,
    VIEW_INFO,
    VIEW_WRITE,
    VIEW_COUNT
};

enum move {
    MOVE_STAY,
    MOVE_PUSH,     // open `view` above this one
    MOVE_REPLACE,  // open `view` in place of this one
    MOVE_POP,      // close this one; closing the last ends the program
    MOVE_HOME,     // close all, open `view`
    MOVE_QUIT,     // end the program
};

/** What the app shall do next.  A view never opens another view itself. */
struct step {
    enum move move;
    enum view_id view;
    uint32_t key;  // after MOVE_POP: pressed in the view below
};

enum { BINDING_KEYS = 4, ACTION_OTHER = -1 };

struct binding {
    uint32_t keys[BINDING_KEYS];
    int action;         // ACTION_OTHER is for keys that nothing is bound to
    const char *shown;  // the keys as people write them
    const char *label;  // a word for the footer, NULL to leave it out there
    const char *help;   // a few words for the help
    const char *group;  // heading in the help
};

struct drill;
struct preview;
struct preview_file;
struct context;

struct view {
    const char *title;
    size_t state_size;
    const struct binding *bindings;  // ends with a zero entry
    bool overlay;                    // what is below shows through, faint
    bool takes_text;  // every key and paste goes to ACTION_OTHER unless it is bound

    /** For a view that takes text at times: whether it does now, and what is bound then.  May be NULL. */
    bool (*typing)(const void *state);
    const struct binding *typing_bindings;

    /** Opens, and again when the view above it closes (the state is kept then). */
    bool (*enter)(void *state, struct context *context, struct error *err);
    struct step (*act)(void *state, struct context *context, int action,
                       const struct event *event, struct error *err);

    /** Lays out for a size; called before every draw.  May be NULL. */
    void (*fit)(void *state, int rows, int columns);
    void (*draw)(const void *state, struct canvas *canvas);

    /** The footer's word for an action in this state; NULL for the binding's own, "" for none.  May be NULL. */
    const char *(*label)(const void *state, int action);

    /** The instant at which the view wants to be drawn again though nothing happened, 0 for never.  May be NULL. */
    int64_t (*next_change)(const void *state);

    /** Whether something goes on by itself, be it below an overlay.  May be NULL. */
    bool (*working)(const void *state);

    /** Does a slice of it, some hundredths of a second; called again while no key is pressed. */
    struct step (*work)(void *state, struct context *context, struct error *err);
    void (*leave)(void *state);
};

/** The keys of a view in this state. */
const struct binding *view_bindings(const struct view *view, const void *state);
bool view_takes_text(const struct view *view, const void *state);

extern const struct view today_view;
extern const struct view welcome_view;
extern const struct view question_view;
extern const struct view answer_view;
extern const struct view done_view;
extern const struct view import_view;
extern const struct view preview_view;
extern const struct view cards_view;
extern const struct view notes_view;
extern const struct view help_view;
extern const struct view info_view;
extern const struct view write_view;

/** What acting may use. */
struct context {
    const struct app_options *options;
    struct terminal *terminal;
    struct drill *drill;              // the sitting under way
    struct preview *preview;          // handed to the preview view, which closes it
    const struct preview_file *file;  // whose cards or notes are looked at
    const struct view *below;         // the view below the one that is entered
    const struct binding *bindings_below;
    int64_t at;  // of the event
    int graded;
    int extra_new;                             // new cards asked for beyond today's share
    int64_t extra_ms;                          // and time beyond the plan's minutes
    bool (*goes_on)(struct context *context);  // draws, and looks for Esc
    char toast[256];
    enum style toast_style;
    int64_t toast_until;
};

/** Shows a message on the bottom line for four seconds or until the next key.  Makes it safe. */
void context_say(struct context *context, enum style style, const char *format, ...)
    VIVA_PRINTF(3, 4);

/**
 * For work that cannot be cut into slices: shows the words on the bottom line,
 * and is false once Esc was pressed or the program shall end.
 */
bool context_goes_on(struct context *context, const char *words);

/**
 * Opens the preview of a path for the preview view.  Fails where preview_open()
 * does, and says so itself when Esc ended it.
 */
bool context_preview(struct context *context, const char *path, struct error *err);

#endif
