// SPDX-License-Identifier: MIT
// A masked text has the blocks of the original: kinds, lines and columns.

#include "deck/lines/manuscript.h"
#include "deck/outline/mask.h"
#include "support/check.h"

#include <viva/arena.h>

#include <cmark.h>

#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { TREE_LIMIT = 1 << 20 };  // bytes of a guide that is compared

/** The next block at or behind this event, NULL at the end. */
static cmark_node *next_block(cmark_iter *walk) {
    cmark_event_type event;

    while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk);

        if (event == CMARK_EVENT_ENTER &&
            cmark_node_get_type(node) <= CMARK_NODE_LAST_BLOCK) {
            return node;
        }
    }
    return NULL;
}

static bool are_alike(cmark_node *left, cmark_node *right) {
    return cmark_node_get_type(left) == cmark_node_get_type(right) &&
           cmark_node_get_start_line(left) == cmark_node_get_start_line(right) &&
           cmark_node_get_end_line(left) == cmark_node_get_end_line(right) &&
           cmark_node_get_start_column(left) == cmark_node_get_start_column(right) &&
           cmark_node_get_heading_level(left) == cmark_node_get_heading_level(right);
}

/** The line at which the two trees part, 0 if they do not. */
static int first_difference(struct text text, struct text masked) {
    cmark_node *left = cmark_parse_document(text.bytes, text.size, CMARK_OPT_DEFAULT);
    cmark_node *right = cmark_parse_document(masked.bytes, masked.size, CMARK_OPT_DEFAULT);
    cmark_iter *lefts = cmark_iter_new(left);
    cmark_iter *rights = cmark_iter_new(right);
    int line = 0;

    for (;;) {
        cmark_node *here = next_block(lefts);
        cmark_node *there = next_block(rights);

        if (!here || !there || !are_alike(here, there)) {
            line = here ? cmark_node_get_start_line(here) : there ? 1 : 0;
            break;
        }
    }
    cmark_iter_free(lefts);
    cmark_iter_free(rights);
    cmark_node_free(left);
    cmark_node_free(right);
    return line;
}

#define BRACKETS_10 "[[[[[[[[[["
#define BRACKETS_100                                                                       \
    BRACKETS_10 BRACKETS_10 BRACKETS_10 BRACKETS_10 BRACKETS_10 BRACKETS_10 BRACKETS_10    \
        BRACKETS_10 BRACKETS_10 BRACKETS_10
#define BRACKETS_1000                                                                      \
    BRACKETS_100 BRACKETS_100 BRACKETS_100 BRACKETS_100 BRACKETS_100 BRACKETS_100          \
        BRACKETS_100 BRACKETS_100 BRACKETS_100 BRACKETS_100

static struct row {
    const char *name;
    const char *text;
    const char *masked;
} rows[] = {
    {"stars, brackets and entities become letters", "a *b* [c](d) &amp; !e _f_",
     "a xbx xcx(d) xamp; xe xfx"},
    {"marks before the first letter stay", "* [ ] **a**", "* [ ] **axx"},
    {"code spans go", "a `b` c", "a xbx c"},
    {"what says that a line opens no fence stays", "``` a `b` c", "``` a `bx c"},
    {"headings stay", "## a *b* ##", "## a xbx ##"},
    {"a definition stays", "[a]: https://b 'c [d]'", "[a]: https://b 'c [d]'"},
    {"rules stay", "* * *\n***\n- - -", "* * *\n***\n- - -"},
    {"a backslash at the end of a line goes", "a\\\nb", "ax\nb"},
    {"signs without letters are marks only so far", BRACKETS_1000 "[a", BRACKETS_1000 "xa"},
    {"letters of other scripts are letters", "ж *б*", "ж xбx"},
};

static void masks(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    struct text masked = mask_inlines(text_of(row->text), &arena);

    assert_string_equal(text_string(masked, &arena), row->masked);
    assert_int_equal(first_difference(text_of(row->text), masked), 0);
    arena_free(&arena);
}

static void masks_file(const char *path) {
    struct arena arena = {0};
    struct text bytes;
    struct notes notes = {.arena = &arena};
    struct source source;
    struct error err = {0};

    assert_true(text_read_file(path, GUIDE_LIMIT, &arena, &bytes, &err));
    if (manuscript_read(bytes, false, &notes, &source, &err) &&
        source.text.size < TREE_LIMIT) {
        int line = first_difference(source.text, mask_inlines(source.text, &arena));

        if (line) {
            fail_msg("%s:%d: the masked text has other blocks", path, line);
        }
    }
    arena_free(&arena);
}

static size_t masks_all(const char *pattern) {
    glob_t found;
    size_t count = 0;

    if (glob(pattern, 0, NULL, &found) == 0) {
        for (; count < found.gl_pathc; count++) {
            masks_file(found.gl_pathv[count]);
        }
        globfree(&found);
    }
    return count;
}

static void golden_guides_keep_their_blocks(void **state) {
    (void)state;
    assert_true(masks_all(VIVA_SOURCE_DIR "/tests/golden/guide/*.md") > 50);
}

static void real_guides_keep_their_blocks(void **state) {
    (void)state;
    if (!masks_all(VIVA_SHARED_DIR "/data/corpus/files/*")) {
        print_message("skipped: %s is not here\n", VIVA_SHARED_DIR "/data/corpus");
        skip();
    }
}

int main(void) {
    enum { FIXED = 2 };
    struct CMUnitTest tests[COUNT(rows) + FIXED] = {
        cmocka_unit_test(golden_guides_keep_their_blocks),
        cmocka_unit_test(real_guides_keep_their_blocks),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[FIXED + i] = (struct CMUnitTest){rows[i].name, masks, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
