// SPDX-License-Identifier: MIT

/** What is said about one file of a preview: how it was read, what was repaired, what it asks. */

#ifndef VIVA_TUI_PREVIEW_FACTS_H
#define VIVA_TUI_PREVIEW_FACTS_H

#include <viva/page.h>
#include <viva/preview.h>

/** A stretch of a line in one style. */
struct piece {
    struct text text;  // safe
    enum style style;
};

enum { PIECES = 5, FACTS = 4 };

/** A line about a file: what it is about, what is so, the key that changes it. */
struct fact {
    const char *label;
    enum style label_style;
    struct piece pieces[PIECES];
    int piece_count;
    const char *key;
    const char *deed;  // what the key does: "r" "keeps it as it was"
};

/** The facts about a file, the most important first; returns how many. */
int preview_facts(const struct preview_file *file, bool ascii, struct fact facts[FACTS],
                  struct arena *arena);

/** "heading 48, table 3": how the questions of a guide were recognised.  Safe. */
struct text preview_formats(const struct guide *guide, struct arena *arena);

/** A few words about a file for its row with room for so many cells, "" if there is nothing to say.  Safe. */
struct piece preview_remark(const struct preview_file *file, int cells,
                            struct arena *arena);

/** A question of a file and what its answer begins with, both plain and safe. */
struct sample {
    struct text question;
    struct text answer;  // "" of a prompt
};

/** At most so many questions from the first on; returns how many. */
int preview_samples(const struct guide *guide, int limit, struct sample *samples,
                    struct arena *arena);

#endif
