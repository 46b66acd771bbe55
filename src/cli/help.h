// SPDX-License-Identifier: MIT

/** Help and version, made from the table of commands. */

#ifndef VIVA_HELP_H
#define VIVA_HELP_H

#include "commands.h"

/** Prints the help of a command, or with NULL that of the program, to stdout. */
void help_print(const struct command *command);

void help_print_version(void);

/** Sets ERROR_USAGE for a command that is none, with the nearest that is. */
bool help_unknown_command(const char *name, struct error *err);

#endif
