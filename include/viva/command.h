// SPDX-License-Identifier: MIT

/** The command line: one table of commands and options, and what each command prints. */

#ifndef VIVA_COMMAND_H
#define VIVA_COMMAND_H

#include <viva/world.h>

/**
 * Runs the program as the arguments say and returns its exit code: 0 done,
 * 1 failed, 2 usage, 3 nothing matched or nothing due, 4 done with skipped
 * items (only with --strict), 5 database locked, damaged or from a newer
 * version, 128 + n ended by signal n.
 */
int command_run(const struct world *world, int argc, char **argv);

#endif
