// SPDX-License-Identifier: MIT
// What a view says: of its keys, and to the user.

#include "view.h"

#include <viva/display.h>
#include <viva/preview.h>

#include <stdarg.h>
#include <stdio.h>

enum {
    TOAST_MS = 4 * SECOND_MS,
    PATIENCE_MS = 150,  // work that ends before says nothing
    LOOK_UP_MS = 100,
};

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

bool context_goes_on(struct context *context, const char *words) {
    context_say(context, STYLE_DIM, "%s", words);
    return context->goes_on(context);
}

/** A search for guides, which may take long in a folder that is large. */
struct search {
    struct context *context;
    int64_t next;  // when to look up again
    long long entries;
};

static bool search_goes_on(void *payload) {
    struct search *search = payload;
    int64_t now = search->context->options->now();
    char words[96];

    search->entries++;
    if (now < search->next) {
        return true;
    }
    search->next = now + LOOK_UP_MS;
    search->context->at = now;
    snprintf(words, sizeof(words), "Looking for guides: %lld names so far. Esc stops.",
             search->entries);
    return context_goes_on(search->context, words);
}

bool context_preview(struct context *context, const char *path, struct error *err) {
    struct search search = {context, context->options->now() + PATIENCE_MS, 0};
    const struct intake_limits limits = {SIZE_MAX, search_goes_on, &search};
    struct error fault = {.kind = ERROR_NONE};

    context->preview = preview_open(context->options->store, path, &limits,
                                    context->options->threads, &fault);
    if (context->preview) {
        context->toast_until = 0;
    } else if (fault.kind == ERROR_NONE) {
        context_say(context, STYLE_DIM, "Stopped. Nothing was read.");
    } else {
        error_set(err, fault.kind, "%s", fault.message);
    }
    return context->preview != NULL;
}
