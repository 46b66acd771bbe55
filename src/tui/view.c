// SPDX-License-Identifier: MIT
// What a view says: of its keys, and to the user.

#include "view.h"

#include <viva/display.h>

#include <stdarg.h>
#include <stdio.h>

enum { TOAST_MS = 4 * SECOND_MS };

static bool is_typing(const struct view *view, const void *state) {
    return view->typing && view->typing(state);
}

const struct binding *view_bindings(const struct view *view, const void *state) {
    return is_typing(view, state) ? view->typing_bindings : view->bindings;
}

bool view_takes_text(const struct view *view, const void *state) {
    return view->takes_text || is_typing(view, state);
}

void context_say(struct context *context, enum style style, const char *format, ...) {
    struct arena arena = {0};
    char raw[sizeof(context->toast)];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(raw, sizeof(raw), format, arguments);
    va_end(arguments);
    snprintf(context->toast, sizeof(context->toast), "%s", safe_string(raw, &arena));
    context->toast_style = style;
    context->toast_until = context->at + TOAST_MS;
    arena_free(&arena);
}
