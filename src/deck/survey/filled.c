// SPDX-License-Identifier: MIT
// Items that name something in a line and explain it below.

#include "filled.h"

#include "wording/title.h"

enum { LONGEST_NAME = 120 };  // bytes of what is explained

bool filled_is_item(struct reading *reading, const struct item *item) {
    struct text start = item->lead.start;
    struct text line = text_line(&start);
    bool below = reading->outline.blocks[item->paragraph].after < item->end;

    return item->end && line.size && line.size <= LONGEST_NAME && !item->link &&
           (below || start.size) && !text_ends(line, TEXT(".")) &&
           !item_holds_asking_list(reading, item);
}

void filled_end_with_line(struct item *item) {
    struct text rest = item->lead.start;
    struct text line = text_line(&rest);

    if (!item->told && !item->lead.rest.size && rest.size) {
        item->lead.title = title_read(text_trim(line));
        item->lead.rest = text_trim(rest);
    }
}
