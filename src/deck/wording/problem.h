// SPDX-License-Identifier: MIT

/** What the text of a problem goes on with under headings of its own. */

#ifndef VIVA_DECK_PROBLEM_H
#define VIVA_DECK_PROBLEM_H

#include <viva/text.h>

/** Whether a name in lower case begins as one of its further parts does, "constraints", or names an example. */
bool problem_goes_on(struct text name);

#endif
