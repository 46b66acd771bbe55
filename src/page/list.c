// SPDX-License-Identifier: MIT
// What stands before an item, aligned with its neighbours.

#include "list.h"

#include <viva/display.h>

/** Hangs on the node of its list. */
struct numbering {
    int next;
    int digits;  // of the largest number
};

enum { BULLET_KINDS = 3 };

static const char *const bullets_utf8[BULLET_KINDS] = {"\u2022 ", "\u25E6 ", "\u25AA "};
static const char *const bullets_ascii[BULLET_KINDS] = {"* ", "- ", "+ "};

void list_number(cmark_node *list, struct arena *arena) {
    struct numbering *numbering = arena_new(arena, 1, sizeof(*numbering));
    long long last = cmark_node_get_list_start(list) - 1;

    for (cmark_node *item = cmark_node_first_child(list); item;
         item = cmark_node_next(item)) {
        last++;
    }
    numbering->next = cmark_node_get_list_start(list);
    for (; last > 0 || numbering->digits == 0; last /= 10) {
        numbering->digits++;
    }
    cmark_node_set_user_data(list, numbering);
}

static struct text box(const struct galley *galley, bool done) {
    if (galley->ascii) {
        return done ? TEXT("[x] ") : TEXT("[ ] ");
    }
    return done ? TEXT("\u2611 ") : TEXT("\u2610 ");
}

static struct text next_number(struct galley *galley, cmark_node *list) {
    struct numbering *numbering = cmark_node_get_user_data(list);
    char delimiter = cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? ')' : '.';
    struct text text = text_of(arena_printf(galley->arena, "%*lld%c ", numbering->digits,
                                            (long long)numbering->next, delimiter));

    numbering->next += numbering->next < 999999999;
    return text;
}

struct text list_bullet(bool ascii, int depth) {
    return text_of((ascii ? bullets_ascii : bullets_utf8)[(depth - 1) % BULLET_KINDS]);
}

struct margin list_sign(struct galley *galley, struct text sign) {
    int cells = display_width(sign);

    return (struct margin){.first = sign,
                           .rest = galley_repeat(galley, TEXT(" "), cells),
                           .style = STYLE_BULLET,
                           .cells = cells};
}

struct margin list_margin(struct galley *galley, cmark_node *item, int bullets) {
    cmark_node *list = cmark_node_parent(item);
    const struct construct *construct = markup_construct(item);
    bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    struct text number = ordered ? next_number(galley, list) : TEXT("");
    struct text sign = TEXT("");

    if (construct->kind == CONSTRUCT_TASK) {
        sign = box(galley, construct->done);
    } else if (!ordered) {
        sign = list_bullet(galley->ascii, bullets);
    }
    return list_sign(galley,
                     text_of(arena_printf(galley->arena, "%.*s%.*s", TEXT_ARGUMENTS(number),
                                          TEXT_ARGUMENTS(sign))));
}
