// SPDX-License-Identifier: MIT

/** What a file says of itself before its text: front matter. */

#ifndef VIVA_DECK_FRONT_H
#define VIVA_DECK_FRONT_H

#include <viva/text.h>

struct front {
    int body;              // the first line behind it, 1 without any
    struct text title;     // on one line, ""
    bool is_question;      // that is one by what the file is said to be
    struct text question;  // that the file answers, be it its title, ""
    struct text answer;    // to that, ""
};

/**
 * Front matter stands between two lines of `---` or `+++`, with nothing but blank lines
 * before the first of them, and holds `key: value` lines, or `key = "value"`.
 */
struct front front_read(struct text text, struct arena *arena);

#endif
