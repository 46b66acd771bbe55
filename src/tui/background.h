// SPDX-License-Identifier: MIT

/** Is the terminal dark or light?  It is asked, and answers whenever it likes. */

#ifndef VIVA_TUI_BACKGROUND_H
#define VIVA_TUI_BACKGROUND_H

#include <viva/app.h>

#include <stdbool.h>

/**
 * Asks for the background colour (OSC 11), and for the device's attributes
 * (DA1), which every terminal answers, as the sign that no more will come.
 */
#define BACKGROUND_QUESTION "\033]11;?\033\\\033[c"

/** How the two answers begin. */
#define BACKGROUND_COLOR      "\033]11;"
#define BACKGROUND_ATTRIBUTES "\033[?"

/**
 * What the user chose or COLORFGBG hints at.  `ask` says whether to ask the
 * terminal: not when nothing depends on it or when it might print the question.
 */
enum app_background background_known(const struct app_look *look,
                                     const char *(*environment)(const char *name),
                                     bool *ask);

/** What COLORFGBG ("15;0") says; BACKGROUND_ASK when it says nothing. */
enum app_background background_from_hint(const char *hint);

/** By the luminance of a colour, "rgb:ffff/ffff/ffff"; BACKGROUND_ASK when it is none. */
enum app_background background_of_color(const char *color);

#endif
