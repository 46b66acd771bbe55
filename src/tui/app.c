// SPDX-License-Identifier: MIT
// Takes the terminal over, runs the loop, gives it back.

#include <viva/app.h>

#include "loop.h"

bool app_run(const struct app_options *options, struct app_result *result,
             struct error *err) {
    struct terminal terminal;
    bool ran;

    if (!terminal_curses_open(options, &terminal, err)) {
        *result = (struct app_result){.end = APP_NO_TERMINAL};
        return true;
    }
    ran = loop_run(options, &terminal, result, err);
    terminal_curses_close(&terminal);
    return ran;
}
