// SPDX-License-Identifier: MIT

/** Tags that are words of a question: "What is <main>?", "Lazy<T>". */

#ifndef VIVA_DECK_GENERIC_H
#define VIVA_DECK_GENERIC_H

#include <viva/arena.h>
#include <viva/text.h>

/** The question with such tags in its first line as code: outside of it HTML would swallow them. */
struct text generic_as_code(struct text question, struct arena *arena);

#endif
