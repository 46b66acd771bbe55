// SPDX-License-Identifier: MIT

/** Cards as data for a program: lists of YAML or JSON in front matter or in blocks of code. */

#ifndef VIVA_DECK_RECORDS_H
#define VIVA_DECK_RECORDS_H

#include "retold.h"

/** Whether a file holds hardly anything but cards in data, which are told with labels then. */
bool records_told(struct retold *file);

#endif
