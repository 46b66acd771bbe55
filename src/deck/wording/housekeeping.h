// SPDX-License-Identifier: MIT

/** The headings that keep a guide's house and name nothing that one learns: "Contents", "Licence", "参考资料". */

#ifndef VIVA_DECK_HOUSEKEEPING_H
#define VIVA_DECK_HOUSEKEEPING_H

#include <viva/text.h>

/** What such a heading may be. */
enum housekeeping {
    HOUSE_PROJECT = 1,  // one of a project's own page: "Installation"
    HOUSE_BESIDE = 2,   // one that stands between questions and is none: "References"
    HOUSE_OUTSIDE =
        4,  // no chapter, for it announces links or speaks of the guide: "How to use"
    HOUSE_LISTS = 8,  // no part of a list of links, but what announces all of it: "Topics"
    HOUSE_AUTHORS = 16,   // what speaks to those who write the guide: "Contributing"
    HOUSE_CONTENTS = 32,  // what lists what the page holds: "Table of contents"
};

/** Whether a name without ornaments, in whatever case of Latin letters, is any of them. */
bool housekeeping_is(struct text name, unsigned kinds);

#endif
