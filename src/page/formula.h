// SPDX-License-Identifier: MIT

/** Formulas between dollar signs, as far as running text can show them. */

#ifndef VIVA_PAGE_FORMULA_H
#define VIVA_PAGE_FORMULA_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with "$O(n \log n)$" as "O(n log n)", "$x_i \le 2^n$" as "xᵢ ≤ 2ⁿ".
 * Prices and variables of the shell keep their signs, and commands that have
 * no character of their own stay as they are.
 */
struct text formula_text(struct text text, struct arena *arena);

#endif
