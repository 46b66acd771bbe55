// SPDX-License-Identifier: MIT

/** The table of commands: parsing, help, and the tests of manual and completions read it. */

#ifndef VIVA_COMMANDS_H
#define VIVA_COMMANDS_H

#include "option.h"

struct run;

struct command {
    const char *name;      // NULL ends the table
    const char *operands;  // how help calls them, "" for none
    const char *summary;   // one phrase
    const char *examples;  // lines "command # what it does", as help shows them
    const struct option_row *options;
    int least_operands;
    int most_operands;  // -1 for any number
    int (*run)(struct run *run);
};

extern const struct command commands[];
extern const struct option_row global_options[];

/** What `viva` does without a command. */
extern const struct command command_today;

/** The command of that name, or NULL. */
const struct command *command_find(const char *name);

// A file each, and what each returns is the exit code.
int cmd_add(struct run *run);
int cmd_check(struct run *run);
int cmd_drill(struct run *run);
int cmd_due(struct run *run);
int cmd_edit(struct run *run);
int cmd_flag(struct run *run);
int cmd_grade(struct run *run);
int cmd_help(struct run *run);
int cmd_import(struct run *run);
int cmd_list(struct run *run);
int cmd_log(struct run *run);
int cmd_next(struct run *run);
int cmd_optimize(struct run *run);
int cmd_plan(struct run *run);
int cmd_show(struct run *run);
int cmd_simulate(struct run *run);
int cmd_suspend(struct run *run);
int cmd_sync_sources(struct run *run);
int cmd_today(struct run *run);
int cmd_topics(struct run *run);
int cmd_undo(struct run *run);
int cmd_unsuspend(struct run *run);
int cmd_weak(struct run *run);

#endif
