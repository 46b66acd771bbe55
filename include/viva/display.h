// SPDX-License-Identifier: MIT

/**
 * Text as a terminal shows it: made safe, measured and cut by cells.
 *
 * Everything that comes from a guide, a file name or a database passes
 * safe_text() once before it reaches curses, stdout or stderr.  Widths are
 * those of wcwidth(3), which curses uses too, so the locale must be set.
 */

#ifndef VIVA_DISPLAY_H
#define VIVA_DISPLAY_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stddef.h>

/**
 * The text with nothing left that could steer a terminal or shift a column.
 *
 * Newline stays, a tab becomes spaces up to the next multiple of 4.  Other C0
 * controls show as ^X, DEL as ^?, C1, bidirectional controls and tags as
 * <U+202E>, bytes that are no UTF-8 and characters of unknown width as U+FFFD.
 * What terminals disagree on is simplified: a ZWJ sequence to its first emoji,
 * a keycap to its digit; variation selectors, skin tones, soft hyphens and
 * other zero-width characters are dropped, and so are combining marks beyond
 * the third on one base.  Idempotent.  Returns `text` itself if it is safe.
 */
struct text safe_text(struct text text, struct arena *arena);

/** safe_text() of a C string as a C string, newlines as spaces: for one line of a message. */
const char *safe_string(const char *string, struct arena *arena);

/** Cells that safe text takes on one line. */
int display_width(struct text safe);

/**
 * The next grapheme cluster of safe text: returns its length in bytes and
 * sets its cells (0 to 2).  `at` must be inside the text.
 */
size_t display_cluster(struct text safe, size_t at, int *cells);

/**
 * At most `cells` cells of safe text, cut between clusters; if something had to
 * go, the last cell is an ellipsis ("…", or "~" with `ascii`).
 */
struct text display_fit(struct text safe, int cells, bool ascii, struct arena *arena);

/**
 * At most `cells` cells of a path that is safe text: the folders go first ("…/name",
 * ".../name" with `ascii`), then the middle of the name, as files that lie together
 * mostly differ in its beginning or at its end.
 */
struct text display_fit_path(struct text safe, int cells, bool ascii, struct arena *arena);

#endif
