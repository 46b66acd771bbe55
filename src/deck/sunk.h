// SPDX-License-Identifier: MIT

/** Headings that stand higher than the numbered question that they answer. */

#ifndef VIVA_DECK_SUNK_H
#define VIVA_DECK_SUNK_H

#include "outline.h"

/** Sinks "# Kinds" between "## 3. Which kinds are there?", with nothing below, and "## 4. ..." under the former. */
void sunk_find(struct outline *outline);

#endif
