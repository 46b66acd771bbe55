// SPDX-License-Identifier: MIT

/** A line character by character: its letters and digits, the marks around it, what only decorates it. */

#ifndef VIVA_DECK_LINE_H
#define VIVA_DECK_LINE_H

#include <viva/text.h>

bool line_has_space(struct text line, size_t at);

/** Whether a byte is a letter of ASCII: most are, and need no table. */
bool line_is_letter(char byte);

/** Whether a letter of any script stands there. */
bool line_has_letter(struct text line, size_t at);

/** Whether a capital letter stands there, or a letter of a script that has none. */
bool line_has_capital(struct text line, size_t at);

/** Whether a decimal digit stands there, in any of the scripts that guides number their questions with. */
bool line_has_digit(struct text line, size_t at);

/** The place behind the digits that stand there, if any. */
size_t line_skip_digits(struct text line, size_t at);

/** The place behind spaces and tabs. */
size_t line_skip_spaces(struct text line, size_t at);

/** The place behind the number of an item and the spaces there, "12. "; the place itself if none stands there. */
size_t line_behind_number(struct text line, size_t at);

/** The first number anywhere in it, 0 if there is none. */
int line_first_number(struct text line);

/** How many marks of emphasis stand there in a row. */
size_t line_count_marks(struct text line, size_t at);

/** Where emphasis closes whose opening mark stands before a text, behind what is emphasised again within: "2. **Heap** or stack?**"; the size if it is left open. */
size_t line_emphasis_end(struct text text, struct text mark);

/** How many hashes stand there. */
size_t line_count_hashes(struct text line, size_t at);

/** The size of what may begin an item at the front, "-" or "2.", whatever stands behind it; 0 if nothing does. */
size_t line_item_mark(struct text line);

/** Whether an item of a list begins there. */
bool line_begins_item(struct text line);

/** The size of a separator that ends a label or number, 0 if none stands there. */
size_t line_separator_size(struct text line, size_t at);

/** The size of a dash behind a space and before one, before marks of emphasis or at the end; 0 if none stands there. */
size_t line_dash_size(struct text line, size_t at);

/** The size of the last character; 0 if there is none. */
size_t line_last_character(struct text line, uint32_t *code_point);

/** Whether the word, given in lower case, stands at the front in any case. */
bool line_starts_with(struct text line, struct text word);

/** The same of a C string: of many, most need not be measured. */
bool line_starts_word(struct text line, const char *word);

/** The size of the first of such words, the last of which is NULL; 0 if none stands there. */
size_t line_starts_any(struct text line, const char *const *words);

/** Whether the whole of it is one of them. */
bool line_is_any(struct text line, const char *const *words);

/** Whether its first letter is one of the Latin script. */
bool line_is_latin(struct text line);

/** Without emoji, signs, invisible marks and white space at both ends, a thousand bytes of them at the most. */
struct text line_without_ornaments(struct text line);

/** The number that is drawn as keys at the front, among other ornaments; 0 if there is none. */
int line_keycaps(struct text line);

/** Without the hashes of a heading before it, and without white space at both ends. */
struct text line_without_hashes(struct text line);

/** The same at the front alone. */
struct text line_without_front_ornaments(struct text line);

/** The size of a picture at the front that is told by its name, ":warning:"; 0 if there is none. */
size_t line_emoji_size(struct text line);

/** What stands in a rule of equals signs, "===== Answer ====="; "" if the line is no such frame. */
struct text line_framed(struct text line);

/** Without so many columns of white space at the front, or all there are. */
struct text line_without_indent(struct text line, size_t columns);

/** Without a hard line break at the end: a backslash or <br>. */
struct text line_without_break(struct text line);

/** Whether it draws a rule across the page: "***", "- - -". */
bool line_is_rule(struct text line);

/** Whether it underlines a heading, in a quotation or not: "---", "> ===". */
bool line_is_underline(struct text line);

#endif
