// SPDX-License-Identifier: MIT

/** A line of text that the user types. */

#ifndef VIVA_TUI_FIELD_H
#define VIVA_TUI_FIELD_H

#include "canvas.h"
#include "event.h"

#include <viva/text.h>

enum { FIELD_SIZE = 1024 };

struct field {
    char bytes[FIELD_SIZE];  // UTF-8 that is safe to show
    size_t size;
    size_t cursor;  // a byte between clusters
};

/** Types, pastes, moves and erases; keys that mean nothing in a field change nothing. */
void field_act(struct field *field, const struct event *event);

/** Puts safe text into it, as much as it can hold, and the cursor behind that. */
void field_fill(struct field *field, struct text safe);

struct text field_text(const struct field *field);

/** Draws it in [from, to) of a row, moved so that the cursor shows, and puts the cursor there. */
void field_draw(const struct field *field, struct canvas *canvas, int row, int from,
                int to);

#endif
