// SPDX-License-Identifier: MIT

/** What a program that wrote a text offers to its reader at the end. */

#ifndef VIVA_DECK_CHAT_OFFER_H
#define VIVA_DECK_CHAT_OFFER_H

#include <viva/text.h>

/** Whether a text asks as such an offer does: "Would you like me to add more?" */
bool chat_offer_begins(struct text text);

/** Whether the last words of an answer are one: more may be said so than a question's title does. */
bool chat_offer_closes(struct text text);

/** Whether it agrees to give more, and leads to that: "Certainly! Here are a few more:". */
bool chat_offer_agrees(struct text text);

#endif
