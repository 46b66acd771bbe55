// SPDX-License-Identifier: MIT
// What stands before an item, aligned with its neighbours.

#include "list.h"

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

static struct text task_text(cmark_node *item) {
    cmark_node *paragraph = cmark_node_first_child(item);
    cmark_node *text = paragraph ? cmark_node_first_child(paragraph) : NULL;

    if (!text || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH ||
        cmark_node_get_type(text) != CMARK_NODE_TEXT) {
        return TEXT("");
    }
    return text_of(cmark_node_get_literal(text));
}

size_t list_task_size(cmark_node *item) {
    struct text text = task_text(item);
    bool task = text.size >= 4 && text.bytes[0] == '[' && text.bytes[2] == ']' &&
                text.bytes[3] == ' ' &&
                (text.bytes[1] == ' ' || text.bytes[1] == 'x' || text.bytes[1] == 'X');

    return task ? 4 : 0;
}

static struct text box(const struct galley *galley, bool done) {
    if (galley->ascii) {
        return done ? TEXT("[x] ") : TEXT("[ ] ");
    }
    return done ? TEXT("\u2611 ") : TEXT("\u2610 ");
}

static struct margin number(struct galley *galley, cmark_node *list) {
    struct numbering *numbering = cmark_node_get_user_data(list);
    char delimiter = cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? ')' : '.';
    struct text text = text_of(arena_printf(galley->arena, "%*lld%c ", numbering->digits,
                                            (long long)numbering->next, delimiter));

    numbering->next += numbering->next < 999999999;
    return (struct margin){.first = text, .cells = (int)text.size};
}

struct margin list_margin(struct galley *galley, cmark_node *item, int bullets) {
    cmark_node *list = cmark_node_parent(item);
    struct margin margin = {.cells = 2};

    if (list_task_size(item)) {
        margin.first = box(galley, task_text(item).bytes[1] != ' ');
        margin.cells = galley->ascii ? 4 : 2;
    } else if (cmark_node_get_list_type(list) == CMARK_ORDERED_LIST) {
        margin = number(galley, list);
    } else {
        margin.first = text_of(
            (galley->ascii ? bullets_ascii : bullets_utf8)[(bullets - 1) % BULLET_KINDS]);
    }
    margin.style = STYLE_BULLET;
    margin.rest = galley_repeat(galley, TEXT(" "), margin.cells);
    return margin;
}
