// SPDX-License-Identifier: MIT

/** What the name of a file says, which may be a question. */

#ifndef VIVA_DECK_FILE_NAME_H
#define VIVA_DECK_FILE_NAME_H

#include <viva/arena.h>
#include <viva/text.h>

/** "3.Names" and "03_names" as a question: without the number that orders the files. */
struct text file_name_unnumbered(struct text name);

/** The title of a file without the number that orders it, "29-What", before a letter of another script or as its name or that of its folder begins. */
struct text file_name_unordered(struct text title, const char *name, struct text place);

/** The letters and digits of a text and nothing else, in lower case: names of files cannot hold every mark. */
struct text file_name_letters(struct text text, struct arena *scratch);

/** Whether a file belongs to a book: "2.1-what-a-heap-is.md". */
bool file_name_is_part(const char *name);

#endif
