// SPDX-License-Identifier: MIT

/** What an exam covers, as its syllabus says: "Describe rivers (15-20%)", "Can I name the longest one?" */

#ifndef VIVA_DECK_SYLLABUS_H
#define VIVA_DECK_SYLLABUS_H

#include "reading.h"

/** Whether a heading that does not ask names a part of an exam by the share it has in that, as others do. */
bool syllabus_names_part(struct reading *reading, size_t section);

/** Whether a section stands in such a part. */
bool syllabus_covers(struct reading *reading, size_t section);

/** Whether an item names such a part, or has its reader ask themselves whether they are ready. */
bool syllabus_holds(struct text item);

#endif
