// SPDX-License-Identifier: MIT
// `viva show`: cards in full.

#include "card_sheet.h"
#include "json.h"

#include <stdio.h>

int cmd_show(struct run *run) {
    struct error err = {.kind = ERROR_NONE};

    if (!run_open_store(run, &err)) {
        return run_fail(run, &err);
    }
    for (int i = 0; i < run->operand_count; i++) {
        struct stored_card card;

        if (!run_card(run, run->operands[i], &card, &err)) {
            return run_fail_card(run, &err);
        }
        if (run->options.json) {
            json_line(json_card(run, &card));
        } else {
            fputs(i ? "\n" : "", stdout);
            sheet_card(run, &card);
        }
    }
    return EXIT_DONE;
}
