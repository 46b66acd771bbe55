// SPDX-License-Identifier: MIT
// Folds that open in an item and end, or hold all that they hold, at the margin.

#include "fold_margin.h"

#include "wording/change.h"
#include "wording/line.h"

enum { LONGEST_BULLET = 12 };  // columns before the tag, as of "    100. "

/** The fold that opens right behind a bullet or a number, as far as the lines above were read. */
struct item_fold {
    size_t column;  // that its item's lines have to begin at; 0: no such fold is open
    int depth;      // of folds in it
};

/** For change_lines(), whose context is constant. */
struct fold_reader {
    struct text text;
    struct item_fold *fold;
};

/** Tags that open folds, less those that close some. */
static int opened(struct text line) {
    int depth = 0;

    for (size_t at = 0; at < line.size; at++) {
        depth +=
            line.bytes[at] == '<' && text_starts(text_from(line, at), TEXT("<details"));
        depth -=
            line.bytes[at] == '<' && text_starts(text_from(line, at), TEXT("</details>"));
    }
    return depth;
}

/** The column of a fold's tag right behind the bullet or the number of an item; 0 if none stands there. */
static size_t column_behind_bullet(struct text line) {
    struct text bare = text_trim(line);
    size_t mark = line_item_mark(bare);
    struct text inside = text_trim(text_from(bare, mark));
    size_t column = (size_t)(inside.bytes - line.bytes);

    return mark && line_has_space(bare, mark) && text_starts(inside, TEXT("<details")) &&
                   column <= LONGEST_BULLET
               ? column
               : 0;
}

/** Whether what a fold holds, whose first line that is, stands at the margin behind its summary. */
static bool holds_margin(struct text text, struct text opening) {
    struct text rest = text_from(text, (size_t)(opening.bytes - text.bytes) + opening.size);

    while (rest.size) {
        struct text line = text_line(&rest);
        size_t indent = line_skip_spaces(line, 0);

        if (indent < line.size && !text_starts(text_from(line, indent), TEXT("<summary"))) {
            return indent == 0 && !text_starts(line, TEXT("</details"));
        }
    }
    return false;
}

/** Opens the fold of an item; without its bullet if it holds lines at the margin, for the item does not. */
static bool change_opening(const struct fold_reader *reader, struct text line,
                           struct change *change) {
    struct item_fold *fold = reader->fold;
    size_t column = column_behind_bullet(line);

    *change = (struct change){0, column, TEXT("")};
    *fold = (struct item_fold){column, column ? opened(line) : 0};
    if (fold->depth <= 0 || holds_margin(reader->text, line)) {
        *fold = (struct item_fold){0};
        return column && opened(line) > 0;
    }
    return false;
}

/** Whether the line ends the fold of an item, but stands before the column of its lines; those are set in. */
static bool change_fold(struct text line, bool first, const void *context,
                        struct change *change) {
    static const char spaces[] = "            ";
    const struct fold_reader *reader = context;
    struct item_fold *fold = reader->fold;
    size_t indent = line_skip_spaces(line, 0);
    size_t column = fold->column;

    (void)first;
    if (indent >= line.size) {
        return false;
    }
    if (!column) {
        return change_opening(reader, line, change);
    }
    fold->depth += opened(line);
    fold->column = fold->depth > 0 && indent >= 2 ? column : 0;
    *change = (struct change){0, 0, {spaces, indent < column ? column - indent : 0}};
    return fold->depth == 0 && indent < column &&
           text_starts(text_from(line, indent), TEXT("</details>"));
}

struct text fold_margin_plain(struct text text, struct arena *arena) {
    struct item_fold fold = {0};
    const struct fold_reader reader = {text, &fold};

    return text_holds(text, TEXT("<details"))
               ? change_lines(text, change_fold, &reader, arena)
               : text;
}
