// SPDX-License-Identifier: MIT

/** Lines that set a task by number, "**Exercise 3.** Sort a list.", each with its solution right below. */

#ifndef VIVA_DECK_TASKS_H
#define VIVA_DECK_TASKS_H

#include "reading.h"

/** Gives the lines of a file that set its tasks a question's label, if what stands below them solves them. */
void tasks_find(struct reading *reading);

#endif
