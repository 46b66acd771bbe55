// SPDX-License-Identifier: MIT

/** Tests: what stands above options, or above the label of an answer, is asked whatever its words: "The Amazon ends in:". */

#ifndef VIVA_DECK_TESTED_H
#define VIVA_DECK_TESTED_H

#include "reading.h"

enum tested {
    TESTED_NOT,
    TESTED_OPEN,      // options stand below, and nothing there says which is right
    TESTED_TICKED,    // boxes, some of them ticked: options, or work
    TESTED_ANSWERED,  // no option, but an answer's label right below
    TESTED_KNOWN,     // options, one of them marked or named behind them
};

/** What stands below a line: options, the right one of them, an answer's label; a line between may be what asks if `stem_may_ask`. */
enum tested tested_below(const struct source *source, int line, bool stem_may_ask);

/** Whether what stands below a line makes it a question; `counted` if it carries a number. */
bool tested_is(const struct reading *reading, int line, bool counted);

/** Whether a short line of a paragraph ends in no mark above sentences of their own, which ask nothing nor make the `whole` ask. */
bool tested_breaks_off(struct text line, struct text rest, const struct title *whole);

/** Whether hardly anything but options stands above a heading with a key's name, whatever the file is called. */
bool tested_has_key(const struct reading *reading);

/** Lets the headings ask that are tested so. */
void tested_find(struct reading *reading);

#endif
