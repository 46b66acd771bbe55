// SPDX-License-Identifier: MIT

/** What tells somebody to answer in words: "Explain ...", "Omówić ...". */

#ifndef VIVA_DECK_TELLING_H
#define VIVA_DECK_TELLING_H

/** In lower case, NULL behind the last. */
extern const char *const telling_words[];

#endif
