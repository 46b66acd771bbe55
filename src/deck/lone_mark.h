// SPDX-License-Identifier: MIT

/** Answers that are nothing but what all others begin with: "Sol." below the question, or "asked by Mia", and no more. */

#ifndef VIVA_DECK_LONE_MARK_H
#define VIVA_DECK_LONE_MARK_H

#include "reading.h"

/** Makes prompts of them. */
void lone_mark_empty(struct reading *reading);

#endif
