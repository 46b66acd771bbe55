// SPDX-License-Identifier: MIT
// Markdown beside the page it must become: name.md and name.WIDTH[.ascii].page.

#include "support/check.h"

#include "fuzz/page_fuzz.h"

#include <glob.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_LIMIT = 1 << 20, WIDEST = 300 };

static const char *const style_names[STYLE_COUNT] = {
    [STYLE_TEXT] = "text",          [STYLE_DIM] = "dim",
    [STYLE_FAINT] = "faint",        [STYLE_RULE] = "rule",
    [STYLE_ACCENT] = "accent",      [STYLE_KEY] = "key",
    [STYLE_TITLE] = "title",        [STYLE_BULLET] = "bullet",
    [STYLE_HEADING] = "heading",    [STYLE_QUOTE] = "quote",
    [STYLE_LINK] = "link",          [STYLE_INLINE_CODE] = "inline-code",
    [STYLE_CODE] = "code",          [STYLE_CODE_KEYWORD] = "keyword",
    [STYLE_CODE_STRING] = "string", [STYLE_CODE_COMMENT] = "comment",
    [STYLE_CODE_NUMBER] = "number", [STYLE_CODE_FUNCTION] = "function",
    [STYLE_CODE_TYPE] = "type",     [STYLE_CODE_BAR] = "bar",
};

static const char *const mark_names[] = {"strong", "emphasis", "underline",
                                         "strike", "panel",    "selected"};

static struct text read_text(const char *path, struct arena *arena) {
    struct error err = {0};
    struct text text = TEXT("");

    if (!text_read_file(path, FILE_LIMIT, arena, &text, &err)) {
        fprintf(stderr, "%s\n", err.message);
    }
    return text;
}

/** `link+underline‹here›`; panels say `[panel` once, at the span that begins them. */
static void print_span(FILE *out, const struct span *span, bool *panel) {
    size_t blanks = span->text.size;

    if (!(span->marks & MARK_PANEL) != !*panel) {
        *panel = !*panel;
        fputs(*panel ? " [panel" : "]", out);
    }
    fprintf(out, " %s", style_names[span->style] ? style_names[span->style] : "?");
    for (size_t i = 0; i < COUNT(mark_names); i++) {
        if (span->marks & (1U << i) & ~(unsigned)MARK_PANEL) {
            fprintf(out, "+%s", mark_names[i]);
        }
    }
    if (text_trim(span->text).size == 0 && blanks > 3) {
        fprintf(out, "<%zu>", blanks);
    } else {
        fprintf(out, "\u2039%.*s\u203A", TEXT_ARGUMENTS(span->text));
    }
}

static void print_styles(FILE *out, const struct page *page) {
    for (size_t i = 0; i < page->line_count; i++) {
        const struct page_line *line = &page->lines[i];
        bool panel = false;

        fprintf(out, "%3zu", i + 1);
        if (line->pans) {
            fprintf(out, " pans from %d", line->indent);
        }
        for (size_t k = 0; k < line->span_count; k++) {
            print_span(out, &line->spans[k], &panel);
        }
        fputs(panel ? "]\n" : "\n", out);
    }
}

/** First what is seen, then every line's spans with their styles. */
static struct text rendered(struct text markdown, const struct page_options *options,
                            struct arena *arena) {
    struct page page = page_layout(markdown, options, arena);
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    struct text text = page_text(&page, arena);

    fwrite(text.bytes, 1, text.size, out);
    fputs("=== styles\n", out);
    print_styles(out, &page);
    fclose(out);
    text = text_copy((struct text){bytes, size}, arena);
    free(bytes);
    return text;
}

/** The Markdown file and the options that belong to the name of a page file. */
static char *markdown_path(const char *page_path, struct page_options *options,
                           struct arena *arena) {
    const char *base = strrchr(page_path, '/') + 1;
    const char *dot = strchr(base, '.');

    options->width = atoi(dot + 1);
    options->ascii = strstr(dot, ".ascii.") != NULL;
    return arena_printf(arena, "%.*s.md", (int)(dot - page_path), page_path);
}

static void matches(void **state) {
    const char *path = *state;
    struct arena arena = {0};
    struct page_options options = {0};
    struct text markdown = read_text(markdown_path(path, &options, &arena), &arena);
    struct text actual = rendered(markdown, &options, &arena);

    assert_string_equal(text_string(actual, &arena),
                        text_string(read_text(path, &arena), &arena));
    arena_free(&arena);
}

static void holds_at_every_width(void **state) {
    const char *path = *state;
    struct arena arena = {0};
    struct text markdown = read_text(path, &arena);

    const char *fault = page_check_plain(markdown, &arena);

    assert_true(markdown.size > 0);
    if (fault) {
        fail_msg("%s: %s", path, fault);
    }
    for (int width = 1; width <= WIDEST; width++) {
        for (int ascii = 0; ascii < 2; ascii++) {
            struct arena scratch = {0};
            struct page_options options = {
                .width = width, .ascii = ascii, .marks = ascii ? MARK_STRONG : 0};

            fault = page_check(markdown, &options, &scratch);

            if (fault) {
                fail_msg("%s at width %d: %s", path, width, fault);
            }
            arena_free(&scratch);
        }
    }
    arena_free(&arena);
}

static int update(const glob_t *pages) {
    for (size_t i = 0; i < pages->gl_pathc; i++) {
        struct arena arena = {0};
        struct page_options options = {0};
        char *source = markdown_path(pages->gl_pathv[i], &options, &arena);
        struct text text = rendered(read_text(source, &arena), &options, &arena);
        FILE *file = fopen(pages->gl_pathv[i], "w");

        if (!file || fwrite(text.bytes, 1, text.size, file) != text.size ||
            fclose(file) != 0) {
            perror(pages->gl_pathv[i]);
            return 1;
        }
        arena_free(&arena);
    }
    return 0;
}

static void find(const char *folder, const char *pattern, glob_t *found) {
    struct arena arena = {0};

    if (glob(arena_printf(&arena, "%s/%s", folder, pattern), 0, NULL, found) != 0) {
        fprintf(stderr, "no %s in %s\n", pattern, folder);
        exit(1);
    }
    arena_free(&arena);
}

static int test(const glob_t *pages, const glob_t *sources) {
    struct CMUnitTest *tests;
    size_t count = 0;
    int failed;

    tests = calloc(pages->gl_pathc + sources->gl_pathc, sizeof(*tests));
    for (size_t i = 0; i < pages->gl_pathc; i++) {
        tests[count++] = (struct CMUnitTest){strrchr(pages->gl_pathv[i], '/') + 1, matches,
                                             NULL, NULL, pages->gl_pathv[i]};
    }
    for (size_t i = 0; i < sources->gl_pathc; i++) {
        tests[count++] =
            (struct CMUnitTest){strrchr(sources->gl_pathv[i], '/') + 1,
                                holds_at_every_width, NULL, NULL, sources->gl_pathv[i]};
    }
    // cmocka's macro wants an array; this is what it calls.
    failed = _cmocka_run_group_tests("page_golden", tests, count, NULL, NULL);
    free(tests);
    return failed;
}

int main(int argc, char **argv) {
    const char *folder = VIVA_SOURCE_DIR "/tests/golden/page";
    glob_t pages;
    glob_t sources;
    int failed;

    setlocale(LC_CTYPE, "C.UTF-8");
    find(folder, "*.page", &pages);
    find(folder, "*.md", &sources);
    if (argc > 1 && strcmp(argv[1], "--update") == 0) {
        failed = update(&pages);
    } else {
        failed = test(&pages, &sources);
    }
    globfree(&pages);
    globfree(&sources);
    return failed;
}
