// SPDX-License-Identifier: MIT
// What a view's state says about its keys.

#include "view.h"

static bool is_typing(const struct view *view, const void *state) {
    return view->typing && view->typing(state);
}

const struct binding *view_bindings(const struct view *view, const void *state) {
    return is_typing(view, state) ? view->typing_bindings : view->bindings;
}

bool view_takes_text(const struct view *view, const void *state) {
    return view->takes_text || is_typing(view, state);
}
