// SPDX-License-Identifier: MIT

/** The names of forms that others than their recognisers know: `format` of their cards. */

#ifndef VIVA_DECK_FORMAT_H
#define VIVA_DECK_FORMAT_H

extern const char format_heading[];
extern const char format_list[];
extern const char format_bold[];
extern const char format_flashcard[];
extern const char format_file[];
extern const char format_line[];
extern const char format_table[];

#endif
