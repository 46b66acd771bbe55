// SPDX-License-Identifier: MIT

/**
 * Topic paths put together from names: folders, titles, headings.
 *
 * A path is one text, its names joined by TOPIC_SEPARATOR.  Names say the same
 * when they differ in case, in punctuation, in a number before them or in
 * words such as "Interview Questions and Answers" behind them: the folder
 * `03-python` and the title "Python Interview Questions" are one topic.
 */

#ifndef VIVA_TOPIC_H
#define VIVA_TOPIC_H

#include <viva/card.h>

/** A folder's or file's name for people: "03-system_design" is "System design"; "" if nothing is left. */
struct text topic_of_folder(struct text name, struct arena *arena);

/** Whether a file says what its folder is called, not what itself is: "README.md", "index.zh-CN.md". */
bool topic_is_front_page(const char *name);

/** Whether a folder's name only says how a project or its site is laid out: "src", "i18n". */
bool topic_is_layout(struct text name, struct arena *scratch);

/** The names of a path written with slashes, "Python / Core"; empty names are left out. */
struct text topic_parse(struct text words, struct arena *arena);

/** Whether two names say the same. */
bool topic_names_agree(struct text a, struct text b, struct arena *scratch);

/**
 * Whether the name adds nothing to the path: it is there already, or it says
 * no more than "Interview Questions" below a topic.
 */
bool topic_repeats(struct text path, struct text name, struct arena *scratch);

/** The path with the names of `more` under it, without those that it has already. */
struct text topic_under(struct text path, struct text more, struct arena *arena);

#endif
