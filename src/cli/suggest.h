// SPDX-License-Identifier: MIT

/** "Did you mean ...?" */

#ifndef VIVA_SUGGEST_H
#define VIVA_SUGGEST_H

/** The name nearest to `word` by at most two edits, the first of equals; NULL if none is.  `names` ends in NULL. */
const char *suggest(const char *word, const char *const *names);

#endif
