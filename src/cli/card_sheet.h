// SPDX-License-Identifier: MIT

/** A card laid out on stdout: styled on a terminal, plain text elsewhere. */

#ifndef VIVA_CARD_SHEET_H
#define VIVA_CARD_SHEET_H

#include "cli_run.h"

/** Topic and question. */
void sheet_question(struct run *run, const struct stored_card *card);

/** The answer; a prompt says that it has none. */
void sheet_answer(struct run *run, const struct stored_card *card);

/** That the guide changed the card, and what it changed. */
void sheet_change(struct run *run, const struct stored_card *card,
                  const struct earlier *earlier);

/** Topic, question, answer, and one line of where the card stands. */
void sheet_card(struct run *run, const struct stored_card *card);

/** What the plan expects of asking a card, in a line; nothing for NULL. */
void sheet_planned(struct run *run, const struct planned *planned);

/** Sentences as one paragraph: wrapped on a terminal, a single line elsewhere. */
void sheet_paragraph(struct run *run, const char *text);

#endif
