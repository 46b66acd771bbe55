// SPDX-License-Identifier: MIT

/** Images in a line, and the words that stand for them. */

#ifndef VIVA_DECK_IMAGE_H
#define VIVA_DECK_IMAGE_H

#include <viva/text.h>

/** The size of an image at the front, in a link or not, with its words, or its address where it has none; 0 if there is none. */
size_t image_at_front(struct text text, struct text *words);

#endif
