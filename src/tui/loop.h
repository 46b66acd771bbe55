// SPDX-License-Identifier: MIT

/** The program's one loop: draw the top view, wait for an event, act, step. */

#ifndef VIVA_TUI_LOOP_H
#define VIVA_TUI_LOOP_H

#include "terminal.h"

#include <viva/app.h>

/** Runs on a terminal that is open; as app_run(). */
bool loop_run(const struct app_options *options, struct terminal *terminal,
              struct app_result *result, struct error *err);

#endif
