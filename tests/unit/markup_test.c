// SPDX-License-Identifier: MIT
// What the pass makes of libcmark's tree, written as names with what is inside.

#include "support/check.h"

#include <viva/markup.h>
#include <viva/tag.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct row {
    const char *name;
    const char *markdown;
    const char *tree;
} rows[] = {
    // Bold.
    {"bold closes behind a mark, before a word", "甲**乙。**丙 **丁：**戊\n",
     "p('甲' strong('乙。') '丙 ' strong('丁：') '戊')"},
    {"and so in words of Latin letters", "**Note:**a **b\n", "p(strong('Note:') 'a **b')"},
    {"behind a blank where wide letters follow", "**甲 **乙\n", "p(strong('甲 ') '乙')"},
    {"a power is none", "甲 ** 乙 ** 丙\n", "p('甲 ** 乙 ** 丙')"},
    {"nor is an escaped one", "甲\\*\\*乙。\\*\\*丙\n", "p('甲**乙。**丙')"},
    // Formulas.
    {"the signs of a formula are none of emphasis",
     "$\\hat{y}_{i} * z_{j} * n$ of *them*\n",
     "p('$\\hat{y}_{i} * z_{j} * n$ of ' em('them'))"},
    {"nor are its backslashes escapes, over some lines", "$$\n1 \\\\\n\\{a\\}\n$$\n",
     "p('$$' soft '1 \\\\' soft '\\{a\\}' soft '$$')"},
    {"letters that are no words", "$a*b*c$ and $a<b>c$\n", "p('$a*b*c$ and $a<b>c$')"},
    {"in the marks of TeX", "so \\(x_1 * x_2 * x_3\\) and \\[y^{*}z^{*}\\].\n",
     "p('so (x_1 * x_2 * x_3) and [y^{*}z^{*}].')"},
    {"prices and variables are none", "$5 or *10*$, $HOME *or* $USER_x, $\\_a,$_b\n",
     "p('$5 or ' em('10') '$, $HOME ' em('or') ' $USER_x, $_a,$_b')"},
    {"nor is what goes on in another paragraph, or an escaped dollar",
     "$a_1 *b*\n\nc_2$ \\$d_3 *e*$\n", "p('$a_1 ' em('b')) p('c_2$ $d_3 ' em('e') '$')"},
    {"code says what it says", "`$a_\\*` $x_1 * 2 * 3$ `\\*$`\n\n    $\\*_a$\n",
     "p(code'$a_\\*' ' $x_1 * 2 * 3$ ' code'\\*$') codeblock'$\\*_a$\n'"},
    {"a formula in a cell, in bold, in a link",
     "a|b\n-|-\n$x_1 * 2 * 3$|**$y_*$**\n\n[$a_*$](b*c*d)\n",
     "table<<(row(cell('a') cell('b')) row(cell('$x_1 * 2 * 3$') cell(strong('$y_*$')))) "
     "p(link<b*c*d>('$a_*$'))"},
    {"where control characters are nothing is hidden", "\1 $x_1 *a* y$\n",
     "p('\1 $x_1 ' em('a') ' y$')"},
    // Tables.
    {"a table", "| a | b |\n|---|:-:|\n| 1 | 2 |\n",
     "table<^(row(cell('a') cell('b')) row(cell('1') cell('2')))"},
    {"alignments", "a|b|c|d\n-|:-|:-:|-:\n",
     "table<<^>(row(cell('a') cell('b') cell('c') cell('d')))"},
    {"no pipes at the ends", "a | b\n-- | -\n1 | 2\n",
     "table<<(row(cell('a') cell('b')) row(cell('1') cell('2')))"},
    {"an escaped pipe is text", "| a \\| b |\n|---|\n| c\\|d |\n",
     "table<(row(cell('a | b')) row(cell('c|d')))"},
    {"a pipe in a code span parts cells unless it is escaped",
     "| a | b |\n|---|---|\n| `x|y` |\n| `x\\|y` | z |\n",
     "table<<(row(cell('a') cell('b')) row(cell('`x') cell('y`')) row(cell(code'x|y') "
     "cell('z')))"},
    {"a pipe behind any backslash is escaped", "| a | b |\n|---|---|\n| c\\\\| d |\n",
     "table<<(row(cell('a') cell('b')) row(cell('c| d')))"},
    {"a single dash begins a list", "a | b\n- | -\n", "p('a | b') list(item(p('| -')))"},
    {"a line that only continues a quotation has no dashes", "> a|b\n-|-\n",
     "quote(p('a|b' soft '-|-'))"},
    {"a short row has fewer cells", "a|b\n-|-\n1\n",
     "table<<(row(cell('a') cell('b')) row(cell('1')))"},
    {"a long row loses its surplus", "a|b\n-|-\n1|2|3\n",
     "table<<(row(cell('a') cell('b')) row(cell('1') cell('2')))"},
    {"empty cells are cells", "|a|b|\n|-|-|\n||c|\n",
     "table<<(row(cell('a') cell('b')) row(cell() cell('c')))"},
    {"lines before the header stay a paragraph", "Look:\na | b\n--|--\n",
     "p('Look:') table<<(row(cell('a') cell('b')))"},
    {"a line behind a table is a row of it", "a|b\n-|-\nmore\n",
     "table<<(row(cell('a') cell('b')) row(cell('more')))"},
    {"a heading ends a table", "a|b\n-|-\n# c\n",
     "table<<(row(cell('a') cell('b'))) h1('c')"},
    {"a table in an item", "- x\n\n  a|b\n  -|-\n  1|2\n",
     "list(item(p('x') table<<(row(cell('a') cell('b')) row(cell('1') cell('2')))))"},
    {"a table at the beginning of an item", "- a|b\n  -|-\n  1|2\n",
     "list(item(table<<(row(cell('a') cell('b')) row(cell('1') cell('2')))))"},
    {"a table in a quotation of a quotation", "> > a|b\n> > -|-\n> > 1|2\n",
     "quote(quote(table<<(row(cell('a') cell('b')) row(cell('1') cell('2')))))"},
    {"markup in cells", "*a*|[b](c)\n-|-\n~~x~~|https://d.e\n",
     "table<<(row(cell(em('a')) cell(link<c>('b'))) row(cell(strike('x')) "
     "cell(link<https://d.e>('https://d.e'))))"},
    {"cells know the definitions of links", "[x]|b\n-|-\n\n[x]: y\n",
     "table<<(row(cell(link<y>('x')) cell('b')))"},
    {"a list sign in a cell is text", "|- b|1. c|\n|-|-|\n",
     "table<<(row(cell('- b') cell('1. c')))"},
    {"a link that is defined above a table", "[x]: y\na|[x]\n-|-\n",
     "table<<(row(cell('a') cell(link<y>('x'))))"},
    {"a footnote behind a table", "a[^1]|b\n-|-\n1|2\n[^1]: c d\n",
     "table<<(row(cell('a' mark1) cell('b')) row(cell('1') cell('2'))) note1(p('c d'))"},
    {"a footnote of one word in a cell", "a[^1]|b\n-|-\n\n[^1]: c\n",
     "table<<(row(cell('a' mark1) cell('b'))) note1(p('c'))"},
    {"pipes without cells are no table", "a\n|\n|\n", "p('a' soft '|' soft '|')"},
    {"as many dashes as headers", "a|b\n-\n", "h2('a|b')"},
    {"fewer headers than dashes", "a\n-|-\n", "p('a' soft '-|-')"},
    {"dashes need a dash", "a|b\n:|:\n", "p('a|b' soft ':|:')"},
    {"one column needs a pipe somewhere", "|a|\n-\n", "h2('|a|')"},
    {"one column with a pipe in the dashes", "|a|\n|-|\n", "table<(row(cell('a')))"},
    {"no table in a code block", "    a|b\n    -|-\n", "codeblock'a|b\n-|-\n'"},
    {"line ends of Windows", "a|b\r\n-|-\r\n1|2\r\n",
     "table<<(row(cell('a') cell('b')) row(cell('1') cell('2')))"},
    // Tags.
    {"a tag that wraps nothing is meant to be read", "a (<b></b>) <a href=\"c\"></a>",
     "p('a (<b></b>) <a href=\"c\"></a>')"},
    {"but not a place to jump to, nor a distance",
     "a <a id=\"b\"></a> <a href=\"#c\"></a> <p></p> d",
     "p('a ' html'<a id=\"b\">' html'</a>' ' ' html'<a href=\"#c\">' html'</a>' ' ' "
     "html'<p>' html'</p>' ' d')"},
    // Struck out.
    {"two tildes strike out", "a ~~b c~~ d", "p('a ' strike('b c') ' d')"},
    {"one tilde does", "~a~", "p(strike('a'))"},
    {"three do not", "~~~a~~~ b", "codeblock''"},
    {"three inside a line do not", "a ~~~b~~~", "p('a ~~~b~~~')"},
    {"lengths must be the same", "a ~~b~ c", "p('a ' '~~' 'b' '~' ' c')"},
    {"blanks inside keep tildes from striking", "a ~~ b ~~", "p('a ~~ b ~~')"},
    {"about five is not struck", "~5 and ~6", "p('~' '5 and ' '~' '6')"},
    {"nor are ranges", "5~10 and 20~30", "p('5~10 and 20~30')"},
    {"two tildes strike inside a word", "a~~b~~c", "p('a' strike('b') 'c')"},
    {"what is struck may hold markup", "~~a *b* `c`~~",
     "p(strike('a ' em('b') ' ' code'c'))"},
    {"and lines", "~~a\nb~~", "p(strike('a' soft 'b'))"},
    {"emphasis around", "*a ~~b~~*", "p(em('a ' strike('b')))"},
    {"no pair across emphasis", "~~a *b~~*", "p('~~' 'a ' em('b' '~~'))"},
    {"the nearest opener counts", "~~a ~~b~~", "p('~~' 'a ' strike('b'))"},
    {"one within two", "~~a ~b~ c~~", "p(strike('a ' strike('b') ' c'))"},
    {"two that cross", "~~a ~b~~ c~", "p(strike('a ' '~' 'b') ' c' '~')"},
    {"tildes in code stay", "`~~a~~`", "p(code'~~a~~')"},
    // Addresses.
    {"a bare address", "see https://a.b/c, ok",
     "p('see ' link<https://a.b/c>('https://a.b/c') ', ok')"},
    {"an address without a scheme", "www.a.b!", "p(link<http://www.a.b>('www.a.b') '!')"},
    {"a bracket that was not opened ends it", "(http://a.b/c(d))",
     "p('(' link<http://a.b/c(d)>('http://a.b/c(d)') ')')"},
    {"the text of a link is no address", "[http://a.b](c)", "p(link<c>('http://a.b'))"},
    {"nor is a part of a word", "xhttp://a.b", "p('xhttp://a.b')"},
    {"nor a scheme alone", "http:// www.", "p('http:// www.')"},
    // Tasks.
    {"tasks", "- [ ] a\n- [x] b\n- [X] *c*\n",
     "list(task-(p('a')) task+(p('b')) task+(p(em('c'))))"},
    {"numbered tasks", "1. [ ] a\n", "list(task-(p('a')))"},
    {"other letters are no tick", "- [y] a\n- []\n- [x]b\n",
     "list(item(p('[y] a')) item(p('[]')) item(p('[x]b')))"},
    {"a box elsewhere is text", "[ ] a\n\n- b [ ] c\n",
     "p('[ ] a') list(item(p('b [ ] c')))"},
    // Alerts.
    {"an alert", "> [!NOTE]\n> a\n", "alert:Note(p('a'))"},
    {"an alert in lower case, with more blocks", "> [!tip]\n> a\n>\n> b\n",
     "alert:Tip(p('a') p('b'))"},
    {"an alert before a list", "> [!WARNING]\n> - a\n",
     "alert:Warning(list(item(p('a'))))"},
    {"an empty alert", "> [!CAUTION]\n", "alert:Caution()"},
    {"an alert needs a line of its own", "> [!NOTE] a\n", "quote(p('[!NOTE] a'))"},
    {"and a name that is known", "> [!HINT]\n> a\n", "quote(p('[!HINT]' soft 'a'))"},
    // Footnotes.
    {"a footnote", "a[^1] b\n\n[^1]: c *d*\n", "p('a' mark1 ' b') note1(p('c ' em('d')))"},
    {"numbers follow the marks", "a[^x] b[^y]\n\n[^y]: c d\n[^x]: e f\n",
     "p('a' mark1 ' b' mark2) note1(p('e f')) note2(p('c d'))"},
    {"a mark that comes again", "a[^x] b[^x]\n\n[^x]: c d\n",
     "p('a' mark1 ' b' mark1) note1(p('c d'))"},
    {"a word alone is a footnote, not a link", "a[^1] b[^1]\n\n[^1]: c\n",
     "p('a' mark1 ' b' mark1) note1(p('c'))"},
    {"an address alone", "a[^1]\n\n[^1]: https://a.b \"T\"\n",
     "p('a' mark1) note1(p(link<https://a.b>('https://a.b') ' T'))"},
    {"more lines", "a[^1]\n\n[^1]: c d\n  e f\n",
     "p('a' mark1) note1(p('c d' soft 'e f'))"},
    {"more paragraphs", "a[^1]\n\n[^1]: c d\n\n    e\n\n    - f\n\ng\n",
     "p('a' mark1) p('g') note1(p('c d') p('e') list(item(p('f'))))"},
    {"code in a fence behind a footnote is none of it",
     "a[^1]\n\n[^1]: c d\n\n```\ne\n```\n", "p('a' mark1) codeblock'e\n' note1(p('c d'))"},
    {"a footnote that nobody mentions is kept", "a\n\n[^1]: b c\n",
     "p('a') note1(p('b c'))"},
    {"a mark without its footnote is text", "a[^1]\n", "p('a[^1]')"},
    {"a footnote in a footnote", "a[^1]\n\n[^2]: b c\n\n[^1]: d e[^2]\n",
     "p('a' mark1) note1(p('d e' mark2)) note2(p('b c'))"},
    {"of two with the same label the first counts", "a[^1]\n\n[^1]: b c\n\n[^1]: d e\n",
     "p('a' mark1) note1(p('b c')) note2(p('d e'))"},
    {"in the order of reading, also through emphasis",
     "a *b[^x]* c[^y]\n\n[^x]: d e\n[^y]: f g\n",
     "p('a ' em('b' mark1) ' c' mark2) note1(p('d e')) note2(p('f g'))"},
    {"text before a definition on the line above", "a[^1]\n[^1]: b c\n",
     "p('a' mark1) note1(p('b c'))"},
    {"marks in headings, items and cells",
     "# a[^1]\n\n- b[^2]\n\nc[^3]|d\n-|-\n\n[^1]: e f\n[^2]: g h\n[^3]: i j\n",
     "h1('a' mark1) list(item(p('b' mark2))) table<<(row(cell('c' mark3) cell('d'))) "
     "note1(p('e f')) note2(p('g h')) note3(p('i j'))"},
    {"a mark in code is code", "`[^1]`\n\n[^1]: b c\n", "p(code'[^1]') note1(p('b c'))"},
    {"blanks are no part of a label", "[^ a]: b c\n", "p('[^ a]: b c')"},
    {"nothing", "", ""},
};

static void print_own(FILE *out, cmark_node *node) {
    const struct construct *construct = markup_construct(node);

    switch (construct->kind) {
    case CONSTRUCT_TABLE:
        fputs("table", out);
        for (size_t i = 0; i < construct->columns; i++) {
            fputc("<^>"[construct->alignments[i]], out);
        }
        break;
    case CONSTRUCT_ROW: fputs("row", out); break;
    case CONSTRUCT_CELL: fputs("cell", out); break;
    case CONSTRUCT_FOOTNOTE: fprintf(out, "note%d", construct->number); break;
    case CONSTRUCT_FOOTNOTE_MARK: fprintf(out, "mark%d", construct->number); break;
    case CONSTRUCT_TASK: fputs(construct->done ? "task+" : "task-", out); break;
    case CONSTRUCT_ALERT: fprintf(out, "alert:%s", construct->title); break;
    case CONSTRUCT_STRIKE: fputs("strike", out); break;
    default: break;
    }
}

static void print_name(FILE *out, cmark_node *node) {
    static const char *const names[] = {
        [CMARK_NODE_BLOCK_QUOTE] = "quote",
        [CMARK_NODE_LIST] = "list",
        [CMARK_NODE_ITEM] = "item",
        [CMARK_NODE_CODE_BLOCK] = "codeblock",
        [CMARK_NODE_HTML_BLOCK] = "htmlblock",
        [CMARK_NODE_PARAGRAPH] = "p",
        [CMARK_NODE_THEMATIC_BREAK] = "rule",
        [CMARK_NODE_TEXT] = "",
        [CMARK_NODE_SOFTBREAK] = "soft",
        [CMARK_NODE_LINEBREAK] = "hard",
        [CMARK_NODE_CODE] = "code",
        [CMARK_NODE_HTML_INLINE] = "html",
        [CMARK_NODE_EMPH] = "em",
        [CMARK_NODE_STRONG] = "strong",
        [CMARK_NODE_IMAGE] = "img",
    };
    cmark_node_type type = cmark_node_get_type(node);

    if (markup_construct(node)->kind != CONSTRUCT_NONE) {
        print_own(out, node);
    } else if (type == CMARK_NODE_HEADING) {
        fprintf(out, "h%d", cmark_node_get_heading_level(node));
    } else if (type == CMARK_NODE_LINK) {
        fprintf(out, "link<%s>", cmark_node_get_url(node));
    } else {
        fputs(names[type], out);
    }
    if (cmark_node_get_literal(node)) {
        fprintf(out, "'%s'", cmark_node_get_literal(node));
    }
}

static bool holds_nodes(cmark_node *node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_CUSTOM_INLINE:
        return markup_construct(node)->kind != CONSTRUCT_FOOTNOTE_MARK;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
    case CMARK_NODE_THEMATIC_BREAK: return false;
    default: return cmark_node_get_literal(node) == NULL;
    }
}

static char *tree_of(cmark_node *document) {
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    cmark_iter *iterator = cmark_iter_new(document);

    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iterator);

        if (node == document) {
            continue;
        }
        if (event == CMARK_EVENT_EXIT) {
            fputs(holds_nodes(node) ? ")" : "", out);
            continue;
        }
        fputs(cmark_node_previous(node) ? " " : "", out);
        print_name(out, node);
        fputs(holds_nodes(node) ? "(" : "", out);
    }
    cmark_iter_free(iterator);
    fclose(out);
    return bytes;
}

static void parses(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    cmark_node *document = markup_parse(text_of(row->markdown), &arena);
    char *tree = tree_of(document);

    assert_string_equal(tree, row->tree);
    free(tree);
    cmark_node_free(document);
    arena_free(&arena);
}

static struct tag_row {
    const char *name;
    const char *html;
    const char *pieces;  // text as it is, tags as {name|alt|}, closing ones as {/name}
} tag_rows[] = {
    {"text and tags", "a<b>c</b>", "a{b||}c{/b}"},
    {"a sign is text", "1 < 2 <3", "1 < 2 <3"},
    {"at the end too", "a<", "a<"},
    {"a comment has no name", "a<!-- <b> -->c", "a{||}c"},
    {"what is not closed goes on to the end", "a<!-- b", "a{||}"},
    {"a declaration", "<!DOCTYPE x>a<?b?>c", "{||}a{||}c"},
    {"an attribute in quotes", "<img src=x alt=\"a > b\">", "{img|a > b|}"},
    {"in single ones", "<img alt='a \"b\"'/>", "{img|a \"b\"|}"},
    {"without any", "<img alt=a src=b>", "{img|a|}"},
    {"in capitals", "<IMG ALT = \"a\">", "{IMG|a|}"},
    {"decoded", "<img alt='a &amp; b'>", "{img|a & b|}"},
    {"only the one that was asked for", "<img data-alt='x' title='alt=y' alt>", "{img||}"},
    {"a tag that is not closed ends at the next", "<a <b>", "{a||}{b||}"},
};

static void takes_tags_apart(void **state) {
    const struct tag_row *row = *state;
    struct arena arena = {0};
    struct text html = text_of(row->html);
    char *pieces = arena_printf(&arena, "%s", "");

    for (size_t at = 0, end; at < html.size; at = end) {
        struct tag tag;
        bool markup;

        end = tag_next(html, at, &markup, &tag);
        if (!markup) {
            struct text text = text_slice(html, at, end);

            pieces = arena_printf(&arena, "%s%.*s", pieces, TEXT_ARGUMENTS(text));
        } else if (tag.closing) {
            pieces = arena_printf(&arena, "%s{/%.*s}", pieces, TEXT_ARGUMENTS(tag.name));
        } else {
            struct text value = tag_attribute(&tag, "alt", &arena);

            pieces = arena_printf(&arena, "%s{%.*s|%.*s|}", pieces,
                                  TEXT_ARGUMENTS(tag.name), TEXT_ARGUMENTS(value));
        }
    }
    assert_string_equal(pieces, row->pieces);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + COUNT(tag_rows)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[count++] = (struct CMUnitTest){rows[i].name, parses, NULL, NULL, &rows[i]};
    }
    for (size_t i = 0; i < COUNT(tag_rows); i++) {
        tests[count++] = (struct CMUnitTest){tag_rows[i].name, takes_tags_apart, NULL, NULL,
                                             &tag_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
