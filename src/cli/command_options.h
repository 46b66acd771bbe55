// SPDX-License-Identifier: MIT

/** The options of each command, as tables that end with a row without a name. */

#ifndef VIVA_COMMAND_OPTIONS_H
#define VIVA_COMMAND_OPTIONS_H

#include "option.h"

extern const struct option_row no_options[];
extern const struct option_row drill_options[];
extern const struct option_row due_options[];
extern const struct option_row import_options[];
extern const struct option_row sync_sources_options[];
extern const struct option_row list_options[];
extern const struct option_row show_options[];
extern const struct option_row add_options[];
extern const struct option_row edit_options[];
extern const struct option_row grade_options[];
extern const struct option_row flag_options[];
extern const struct option_row undo_options[];
extern const struct option_row optimize_options[];
extern const struct option_row simulate_options[];
extern const struct option_row plan_options[];
extern const struct option_row check_options[];

#endif
