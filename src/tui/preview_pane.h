// SPDX-License-Identifier: MIT

/** What is known about the file under the cursor: its first questions, and facts. */

#ifndef VIVA_TUI_PREVIEW_PANE_H
#define VIVA_TUI_PREVIEW_PANE_H

#include "preview_page.h"

/** Lays out what fits, once the list has its rows. */
void preview_pane_fit(struct preview_page *page);

void preview_pane_draw(const struct preview_page *page, struct canvas *canvas);

#endif
