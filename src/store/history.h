// SPDX-License-Identifier: MIT

/** Lines of the log for people. */

#ifndef VIVA_STORE_HISTORY_H
#define VIVA_STORE_HISTORY_H

#include "opening.h"

/** "DEVICE-SEQUENCE" */
void review_id_format(int64_t device, int64_t sequence, char out[REVIEW_ID_SIZE]);

#endif
