// SPDX-License-Identifier: MIT
// `viva show`: cards in full.

#include "card_sheet.h"
#include "json.h"

#include <stdio.h>

static bool show_card(void *payload, struct run *run, const struct stored_card *card,
                      struct error *err) {
    bool *first = payload;

    (void)err;
    if (run->options.json) {
        json_line(json_card(run, card));
    } else {
        fputs(*first ? "" : "\n", stdout);
        sheet_card(run, card);
    }
    *first = false;
    return true;
}

int cmd_show(struct run *run) {
    bool first = true;

    return run_each_card(run, show_card, &first);
}
