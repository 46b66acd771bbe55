// SPDX-License-Identifier: MIT

/** What SQLite's codes mean to the user: what happened, whether the reviews are safe, what to do. */

#ifndef VIVA_STORE_TROUBLE_H
#define VIVA_STORE_TROUBLE_H

#include <viva/error.h>

#include <stdbool.h>

struct database;

/** Sets the error that a failed call with this extended code stands for; always returns false. */
bool trouble_report(const struct database *database, int code, struct error *err);

#endif
