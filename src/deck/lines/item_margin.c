// SPDX-License-Identifier: MIT
// Sets lines of numbered or labelled items in as far as they are meant to be.

#include "item_margin.h"

#include "set_in.h"
#include "wording/builder.h"
#include "wording/label.h"
#include "wording/way_back.h"

#include <ctype.h>
#include <string.h>

enum {
    HEADING_INDENT = 2,  // columns that set in what stands below the heading of an item
    CODE_INDENT = 4,     // columns that make code of a line outside of any item
    WIDEST_ITEM = 8,     // of a number, its sign and the spaces behind it
    LONGEST_BODY = 400,  // lines
    BULLET_SIZE = 2,     // with the blank behind it
};

/** "* Q: What is it?" */
static bool is_labelled_bullet(struct text line) {
    struct text behind = text_from(line, BULLET_SIZE);

    return line.size > BULLET_SIZE && strchr("*-+", line.bytes[0]) &&
           line.bytes[1] == ' ' && line.bytes[BULLET_SIZE] != ' ' &&
           label_cut_question(&behind);
}

/** The column at which the words of a numbered line at the margin begin; 0 if it is none. */
static size_t column_of_item(struct text line) {
    size_t end = 0;
    size_t column;

    while (end < line.size && isdigit((unsigned char)line.bytes[end])) {
        end++;
    }
    if (!end || end >= line.size || !strchr(".)", line.bytes[end])) {
        return 0;
    }
    column = end + 1;
    while (column < line.size && line.bytes[column] == ' ') {
        column++;
    }
    return column > end + 1 && column < line.size && column <= WIDEST_ITEM ? column : 0;
}

/** How many bytes of blanks a line begins with, and how many columns they take. */
static size_t blanks_of(struct text line, size_t *columns) {
    size_t at = 0;

    *columns = 0;
    while (at < line.size && (line.bytes[at] == ' ' || line.bytes[at] == '\t')) {
        *columns = line.bytes[at] == ' ' ? *columns + 1
                                         : *columns - *columns % CODE_INDENT + CODE_INDENT;
        at++;
    }
    return at;
}

/** The least columns that the lines of an item are set in by, up to the first at the margin, but for links back; 0 if none is. */
static size_t least_indent(struct text text) {
    size_t least = 0;

    for (int lines = 0; text.size && lines < LONGEST_BODY; lines++) {
        struct text line = text_line(&text);
        size_t columns;

        if (blanks_of(line, &columns) == line.size) {
            continue;
        }
        if (!columns) {
            break;
        }
        if (way_back_is(text_trim(line))) {
            continue;
        }
        least = !least || columns < least ? columns : least;
    }
    return least;
}

/** Whether an item is a heading, with none of the lines below set in less than the first: what is may be the next item. */
static bool heads_block(struct text words, struct text below, size_t least) {
    size_t columns = 0;
    bool blank = true;

    if (!text_starts(words, TEXT("#")) || least < HEADING_INDENT) {
        return false;
    }
    while (below.size && blank) {
        struct text line = text_line(&below);

        blank = blanks_of(line, &columns) == line.size;
    }
    return least == columns;
}

struct text item_margin_plain(struct text text, struct arena *arena) {
    static const char spaces[] = "        ";
    struct builder out = {.arena = arena};
    size_t kept = 0;
    size_t short_by = 0;
    size_t set_in = 0;  // columns of the lines that are short by that
    // Columns of the items whose lines do not fall short: "9. " before "10. ".
    size_t usual = 0;

    if (!set_in_any(text)) {
        return text;
    }
    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;
        struct text line = text_line(&rest);
        size_t column = column_of_item(line);
        size_t columns;
        size_t blanks = blanks_of(line, &columns);

        if (!columns && blanks < line.size) {
            bool bullet = !column && is_labelled_bullet(line);
            size_t least = column || bullet ? least_indent(rest) : 0;
            bool meant = least >= (bullet ? 1 : CODE_INDENT) || (least && least == usual) ||
                         (column && heads_block(text_from(line, column), rest, least));

            column = bullet ? BULLET_SIZE : column;
            short_by = meant && least < column ? column - least : 0;
            set_in = least;
            usual = column && !bullet && least == column ? least : usual;
        } else if (short_by && columns >= set_in && blanks < line.size) {
            builder_add(&out, text_slice(text, kept, at + blanks));
            builder_add(&out, (struct text){spaces, short_by});
            kept = at + blanks;
        }
    }
    if (!kept) {
        return text;
    }
    builder_add(&out, text_from(text, kept));
    return builder_text(&out);
}
