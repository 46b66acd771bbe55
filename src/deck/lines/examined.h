// SPDX-License-Identifier: MIT

/** Numbered questions at the margin, each with an answer's label of its own below, as an exam is typed. */

#ifndef VIVA_DECK_EXAMINED_H
#define VIVA_DECK_EXAMINED_H

#include "retold.h"

/** Tells them with labels where some say more than their line, for a list ends there; false if it is no such file. */
bool examined_told(struct retold *file);

#endif
