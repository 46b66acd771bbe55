// SPDX-License-Identifier: MIT
// `viva show`: cards in full.

#include "card_sheet.h"
#include "json.h"

#include <stdio.h>

static bool show_card(void *payload, struct run *run, const struct stored_card *card,
                      struct error *err) {
    bool *first = payload;

    struct earlier earlier;

    if (!store_earlier(run->store, card->key, &run->arena, &earlier, err)) {
        return false;
    }
    if (run->options.json) {
        json_t *object = json_card(run, card);

        if (earlier.changed) {
            json_add_earlier(object, &earlier, &run->scratch);
        }
        json_line(object);
    } else {
        fputs(*first ? "" : "\n", stdout);
        sheet_card(run, card);
        if (earlier.changed) {
            sheet_change(run, card, &earlier);
        }
    }
    *first = false;
    return true;
}

int cmd_show(struct run *run) {
    bool first = true;

    return run_each_card(run, show_card, &first);
}
