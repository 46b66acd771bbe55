// SPDX-License-Identifier: MIT

/** Cards as a list: a line each, in columns on a terminal, with tabs elsewhere. */

#ifndef VIVA_ROLL_H
#define VIVA_ROLL_H

#include "cli_run.h"

/** Prints one card as JSON, as a row of columns, or as tab-separated id, due, recall, topic, question. */
void roll_card(struct run *run, const struct stored_card *card);

#endif
