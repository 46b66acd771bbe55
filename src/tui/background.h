// SPDX-License-Identifier: MIT

/** Is the terminal dark or light?  Asks it, before curses takes over. */

#ifndef VIVA_TUI_BACKGROUND_H
#define VIVA_TUI_BACKGROUND_H

#include <viva/app.h>

#include <stddef.h>

/** What the user typed while the terminal answered. */
struct typed_ahead {
    char bytes[64];
    size_t size;
};

/**
 * Asks for the background colour, and for the device's attributes, which every
 * terminal answers, as the sign that no more will come.  Waits 120 ms at most.
 * BACKGROUND_ASK when the terminal does not say.
 */
enum app_background background_ask(int input, int output, struct typed_ahead *typed);

/**
 * What the user chose, COLORFGBG hints at, or the terminal answers; it is not
 * asked when nothing depends on it or when it might print the question.
 */
enum app_background background_find(const struct app_look *look,
                                    const char *(*environment)(const char *name), int input,
                                    int output, struct typed_ahead *typed);

/** What COLORFGBG ("15;0") says; BACKGROUND_ASK when it says nothing. */
enum app_background background_from_hint(const char *hint);

/**
 * Takes the answers out of `bytes`: the colour into `background`, other keys
 * into `typed`.  True when the terminal's attributes, the last answer, are there.
 */
bool background_read(struct text bytes, enum app_background *background,
                     struct typed_ahead *typed);

#endif
