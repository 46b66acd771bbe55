// SPDX-License-Identifier: MIT
// Tables with cells that wrap in their columns.

#include "table.h"

bool table_layout(struct sheet *sheet, struct source *source, cmark_node *paragraph) {
    (void)sheet;
    (void)source;
    (void)paragraph;
    return false;
}
