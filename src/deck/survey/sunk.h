// SPDX-License-Identifier: MIT

/** Headings that stand as high as the question that they answer, or higher. */

#ifndef VIVA_DECK_SUNK_H
#define VIVA_DECK_SUNK_H

#include "outline/outline.h"

/** Sinks "# Kinds" between "## 3. Which kinds are there?", with nothing below, and "## 4. ..." under the former; and "## Rotor", "## Stator" under "## Which parts are there?" among others that ask. */
void sunk_find(struct outline *outline);

#endif
