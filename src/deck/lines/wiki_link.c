// SPDX-License-Identifier: MIT
// Links as programs for notes write them, as Markdown has them, and those that a question's label is without what they lead to.

#include "wiki_link.h"

#include "wording/builder.h"
#include "wording/change.h"
#include "wording/label.h"
#include "wording/line.h"
#include "wording/title.h"

#include <string.h>

enum {
    LONGEST_NAME = 200,  // bytes of a page's name, or of what is shown for it
    LONGEST_LINK = 2 * LONGEST_NAME + 6,
    LONGEST_LABEL = 40,  // bytes
};

/** A link at the front of a text. */
struct wiki_link {
    struct text page;
    struct text shown;
    size_t size;
};

/** Whether it names a page: words of letters and digits with a blank, a dash or a slash between them, one alone if `single`. */
static bool names_page(struct text name, bool single) {
    bool parted = single;

    if (!name.size || name.size > LONGEST_NAME ||
        !(line_has_letter(name, 0) || line_has_digit(name, 0))) {
        return false;
    }
    for (size_t at = 0; at < name.size; at++) {
        parted = parted || strchr(" -/", name.bytes[at]);
        if ((unsigned char)name.bytes[at] < 0x80 && !line_has_letter(name, at) &&
            !line_has_digit(name, at) && !strchr(" -/_.#()&+'", name.bytes[at])) {
            return false;
        }
    }
    return parted;
}

static bool read_link(struct text text, struct wiki_link *link) {
    struct text near = text_slice(text, 0, LONGEST_LINK);
    size_t end = text_starts(text, TEXT("[[")) ? text_find(near, TEXT("]]")) : near.size;
    struct text inside = text_slice(text, 2, end);
    size_t bar = text_find(inside, TEXT("|"));
    bool told = bar < inside.size;

    if (end >= near.size) {
        return false;
    }
    link->page = text_slice(inside, 0, bar);
    link->page.size -= text_ends(link->page, TEXT("\\"));
    link->shown = told ? text_trim(text_from(inside, bar + 1)) : link->page;
    link->size = end + 2;
    return names_page(link->page, told) && link->shown.size &&
           link->shown.size <= LONGEST_NAME && !strchr("([", link->shown.bytes[0]) &&
           !text_starts(text_from(text, link->size), TEXT("("));
}

static void add_link(struct builder *out, const struct wiki_link *link) {
    bool blank = text_holds(link->page, TEXT(" "));

    builder_add(out, TEXT("["));
    builder_add(out, link->shown);
    builder_add(out, blank ? TEXT("](<") : TEXT("]("));
    builder_add(out, link->page);
    builder_add(out, blank ? TEXT(">)") : TEXT(")"));
}

/** The links of a line, but for those in code and of what is shown in the page itself. */
static bool change_links(struct text line, bool first, const void *context,
                         struct change *change) {
    struct arena *const *arena = context;
    struct builder out = {.arena = *arena};
    bool in_code = false;
    size_t kept = 0;

    (void)first;
    if (!text_holds(line, TEXT("[["))) {
        return false;
    }
    for (size_t at = 0; at < line.size; at++) {
        struct wiki_link link;

        in_code = in_code != (line.bytes[at] == '`');
        if (in_code || line.bytes[at] != '[' || (at && line.bytes[at - 1] == '!') ||
            !read_link(text_from(line, at), &link)) {
            continue;
        }
        builder_add(&out, text_slice(line, kept, at));
        add_link(&out, &link);
        kept = at + link.size;
        at = kept - 1;
    }
    *change = (struct change){0, kept, (struct text){out.bytes, out.size}};
    return kept > 0;
}

/** "**Question 1.**" in place of "[**Question 1.**](a.md)" above or before a text. */
static bool change_label(struct text line, bool first, const void *context,
                         struct change *change) {
    const struct text *text = context;
    size_t open = line_count_marks(line, 0);
    struct text link = text_from(line, open);
    struct text label;
    struct text behind;
    struct text bare;
    struct title title;
    size_t close;
    size_t end;

    (void)first;
    if (!text_starts(link, TEXT("["))) {
        return false;
    }
    close = text_find(text_slice(link, 0, LONGEST_LABEL), TEXT("]("));
    end = close + text_find(text_from(link, close), TEXT(")")) + 1;
    if (close >= LONGEST_LABEL || end > link.size) {
        return false;
    }
    label = text_slice(link, 1, close);
    behind = text_from(*text, (size_t)(line.bytes - text->bytes) + open + end);
    bare = text_from(label, line_count_marks(label, 0));
    bare.size -= line_count_marks(label, 0);
    title = title_read(bare);
    behind = text_trim(text_from(behind, line_count_marks(behind, 0)));
    *change = (struct change){open, open + end, label};
    return title.blank && title.number && label_cut_question(&bare) && behind.size &&
           behind.bytes[0] != '[';
}

struct text wiki_link_plain(struct text text, struct arena *arena) {
    if (text_holds(text, TEXT("[["))) {
        text = change_lines(text, change_links, &arena, arena);
    }
    return text_holds(text, TEXT("](")) ? change_lines(text, change_label, &text, arena)
                                        : text;
}
