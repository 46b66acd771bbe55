// SPDX-License-Identifier: MIT

/** Names of cards and devices, and reading cards. */

#ifndef VIVA_STORE_CARDS_H
#define VIVA_STORE_CARDS_H

#include "opening.h"

/** Twelve digits of five bits each. */
void card_id_format(int64_t id, char out[CARD_ID_SIZE]);

/** All ids that begin with `prefix` (any case; i l are 1, o is 0) lie in [*first, *last]; false if none can. */
bool card_id_range(const char *prefix, int64_t *first, int64_t *last);

/** A new id that no card has. */
bool card_id_draw(struct store *store, int64_t *id, struct error *err);

enum { DEVICE_SIZE = 13 };  // twelve hexadecimal digits and a NUL

void device_format(int64_t device, char out[DEVICE_SIZE]);

/** The row of a statement with CARD_COLUMNS or SEEN_COLUMNS; texts live as long as the row. */
struct stored_card card_row(const struct query *query, bool texts);

/** Whether there is such a card; ERROR_USAGE if not. */
bool card_known(struct store *store, int64_t key, struct error *err);

#endif
