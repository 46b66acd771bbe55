// SPDX-License-Identifier: MIT
// Lines of HTML for which Markdown has marks: items of lists, terms and what they mean, paragraphs, and places without text.

#include "html_lines.h"

#include "wording/builder.h"
#include "wording/change.h"
#include "wording/fence.h"
#include "wording/title.h"

#include <viva/tag.h>

enum {
    ASKING_MIN = 3,  // lines of a kind that ask
    DEEPEST = 8,
    NEAR = 64,  // bytes before a line that are looked at
};

enum line_kind {
    LINE_OTHER,
    LINE_LIST,  // <ul>, <ol>, <dl>
    LINE_LIST_END,
    LINE_ITEM,
    LINE_TERM,       // <dt>
    LINE_MEANING,    // <dd>
    LINE_BOLD,       // <p><strong>
    LINE_PARAGRAPH,  // <p>
    LINE_END,        // of an item
    LINE_KINDS,
};

struct html_line {
    enum line_kind kind;
    struct text inside;
    bool nested;  // a whole list of one item
};

struct reader {
    struct builder out;
    int depth;
    bool pending;  // an item whose text has not come yet
    struct fence fence;
};

/** Cuts the tag off the front; false if none stands there. */
static bool cut_tag(struct text *text, struct tag *tag) {
    bool markup = false;
    size_t end = text->size ? tag_next(*text, 0, &markup, tag) : 0;

    *text = text_trim(text_from(*text, markup ? end : 0));
    return markup;
}

static bool cut_end(struct text *text, struct text closing) {
    if (!text_ends(*text, closing)) {
        return false;
    }
    *text = text_trim(text_slice(*text, 0, text->size - closing.size));
    return true;
}

static bool is_list(const struct tag *tag) {
    return tag_is(tag, "ul") || tag_is(tag, "ol") || tag_is(tag, "dl");
}

/** "<strong>Why?</strong></p>" behind "<p>". */
static bool cut_bold(struct text *text) {
    return (text_starts(*text, TEXT("<strong>")) && cut_end(text, TEXT("</strong>")) &&
            (*text = text_from(*text, TEXT("<strong>").size), true)) ||
           (text_starts(*text, TEXT("<b>")) && cut_end(text, TEXT("</b>")) &&
            (*text = text_from(*text, TEXT("<b>").size), true));
}

static enum line_kind kind_of(const struct tag *tag, struct text *rest) {
    if (is_list(tag)) {
        if (tag->closing) {
            cut_end(rest, TEXT("</li>"));
        }
        return rest->size ? LINE_OTHER : tag->closing ? LINE_LIST_END : LINE_LIST;
    }
    if (tag->closing) {
        return !rest->size && (tag_is(tag, "li") || tag_is(tag, "dd") || tag_is(tag, "dt"))
                   ? LINE_END
                   : LINE_OTHER;
    }
    if (tag_is(tag, "li")) {
        cut_end(rest, TEXT("</li>"));
        return LINE_ITEM;
    }
    if (tag_is(tag, "dt")) {
        return cut_end(rest, TEXT("</dt>")) ? LINE_TERM : LINE_OTHER;
    }
    if (tag_is(tag, "dd")) {
        cut_end(rest, TEXT("</dd>"));
        return LINE_MEANING;
    }
    if (tag_is(tag, "p") && cut_end(rest, TEXT("</p>"))) {
        return cut_bold(rest) ? LINE_BOLD : LINE_PARAGRAPH;
    }
    return LINE_OTHER;
}

static struct html_line read_line(struct text line) {
    struct html_line out = {.inside = text_trim(line)};
    struct text rest = out.inside;
    struct tag tag;

    if (!text_starts(rest, TEXT("<")) || !cut_tag(&rest, &tag)) {
        return out;
    }
    if (is_list(&tag) && !tag.closing && text_starts(rest, TEXT("<li")) &&
        (cut_end(&rest, TEXT("</ul>")) || cut_end(&rest, TEXT("</ol>")))) {
        out.nested = cut_tag(&rest, &tag);
    }
    out.kind = kind_of(&tag, &rest);
    if (text_holds(rest, TEXT("<li"))) {
        out.kind = LINE_OTHER;
    }
    out.inside = out.kind == LINE_OTHER ? out.inside : rest;
    return out;
}

/** Whether several lines of one kind ask. */
static bool hold_questions(struct text text) {
    int asking[LINE_KINDS] = {0};
    struct fence fence = {0};

    while (text.size) {
        struct text line = text_line(&text);
        struct html_line read;

        fence_pass(&fence, line);
        read = fence.size ? (struct html_line){0} : read_line(line);
        if (read.kind && title_asks(read.inside) && ++asking[read.kind] >= ASKING_MIN) {
            return true;
        }
    }
    return false;
}

static void add(struct reader *reader, const char *before, struct text text,
                const char *behind) {
    builder_add(&reader->out, text_of(before));
    builder_add(&reader->out, text);
    builder_add(&reader->out, text_of(behind));
}

static void indent(struct reader *reader, int depth) {
    for (int i = 0; i < depth; i++) {
        builder_add(&reader->out, TEXT("  "));
    }
}

/** An item, or text of one whose tag stood on a line of its own. */
static void add_item(struct reader *reader, const struct html_line *line) {
    int depth = reader->depth + line->nested;

    reader->pending = !line->inside.size;
    if (!reader->pending) {
        indent(reader, depth ? depth - 1 : 0);
        add(reader, "- ", line->inside, "");
    }
}

/** A line that is no tag of a list: of an item, or of none. */
static void add_text(struct reader *reader, const struct html_line *line,
                     struct text whole) {
    if (!reader->depth || !line->inside.size) {
        add(reader, "", whole, "");
    } else if (reader->pending) {
        add_item(reader, line);
    } else {
        struct text inside = line->inside;

        cut_end(&inside, TEXT("</li>"));
        indent(reader, reader->depth);
        add(reader, "", inside, "");
    }
}

static void translate(struct reader *reader, struct text whole) {
    struct html_line line = read_line(whole);

    switch (line.kind) {
    case LINE_LIST: reader->depth += reader->depth < DEEPEST; break;
    case LINE_LIST_END: reader->depth -= reader->depth > 0; break;
    case LINE_ITEM: add_item(reader, &line); break;
    case LINE_TERM:
    case LINE_BOLD: add(reader, "**", line.inside, "**"); break;
    case LINE_MEANING: add(reader, "", line.inside, ""); break;
    case LINE_PARAGRAPH: add(reader, "", line.inside, "  "); break;
    case LINE_END: break;
    default: add_text(reader, &line, whole);
    }
}

/** Whether a line is nothing but a break, or a block that holds nothing and may interrupt a text. */
static bool is_hollow(struct text line, bool interrupts) {
    struct text rest = text_trim(line);
    struct text closing = rest;
    struct tag tag;
    struct tag end;

    if (!text_starts(rest, TEXT("<")) || !cut_tag(&rest, &tag) || tag.closing) {
        return false;
    }
    if (tag_is(&tag, "br")) {
        return !rest.size && !interrupts;
    }
    if (!tag_is(&tag, "div") && !tag_is(&tag, "p")) {
        return false;
    }
    return rest.size ? cut_tag(&rest, &end) && end.closing && !rest.size
                     : text_ends(closing, TEXT("/>"));
}

/** A blank line in place of such a one with a text right behind, which would be HTML as well. */
static bool change_hollow(struct text line, bool first, const void *context,
                          struct change *change) {
    const struct text *text = context;
    size_t at = (size_t)(line.bytes - text->bytes);
    struct text rest = text_from(*text, at + line.size + 1);
    struct text next;
    struct text before;

    (void)first;
    if (!text_starts(text_trim(line), TEXT("<"))) {
        return false;
    }
    next = text_trim(text_line(&rest));
    if (!next.size || text_starts(next, TEXT("<"))) {
        return false;
    }
    before = text_trim(text_slice(*text, text_line_start(*text, at ? at - 1 : 0), at));
    *change = (struct change){0, line.size, TEXT("")};
    return !text_starts(before, TEXT("<")) &&
           is_hollow(line, before.size && !text_starts(before, TEXT("#")));
}

/** Where the title begins in a line of a text that is a heading, holds a summary or is the first of one; its end if it is neither. */
static size_t title_start(struct text line, struct text text) {
    size_t at = line_skip_spaces(line, 0);
    size_t here = (size_t)(line.bytes - text.bytes);
    struct text before = text_slice(text, here - (here < NEAR ? here : NEAR), here);
    size_t tag;

    if (at < line.size && line.bytes[at] == '#') {
        return line_skip_spaces(line, at + line_count_hashes(line, at));
    }
    if (at == line.size || line.bytes[at] != '<') {
        return line.size;
    }
    tag = text_find(line, TEXT("<summary"));
    if (tag == line.size && text_ends(text_trim(before), TEXT("<summary>"))) {
        return at;
    }
    tag += text_find(text_from(line, tag), TEXT(">")) + 1;
    return tag < line.size ? line_skip_spaces(line, tag) : line.size;
}

/** A label or a number in bold with some of the title behind it, without the bold: "<b>Q1: Locks.</b> Why?". */
static bool change_bold(struct text line, bool first, const void *context,
                        struct change *change) {
    static const char *const bolds[][2] = {
        {"**", "**"}, {"<b>", "</b>"}, {"<strong>", "</strong>"}};
    size_t from = title_start(line, *(const struct text *)context);

    (void)first;
    for (size_t i = 0; from < line.size && i < sizeof(bolds) / sizeof(bolds[0]); i++) {
        struct text rest = text_from(line, from + text_of(bolds[i][0]).size);
        struct text inside = text_slice(rest, 0, text_find(rest, text_of(bolds[i][1])));
        struct text behind = text_from(rest, inside.size + text_of(bolds[i][1]).size);
        struct title title;

        if (!text_starts(text_from(line, from), text_of(bolds[i][0]))) {
            continue;
        }
        title = title_read(text_trim(inside));
        *change = (struct change){from, line.size - behind.size, text_trim(inside)};
        return (title.labelled || title.numbered || title.blank) &&
               (i > 0 || (text_trim(behind).size && title.text.size &&
                          !text_holds(behind, TEXT("**"))));
    }
    return false;
}

struct text html_lines_plain(struct text text, struct arena *arena) {
    static const char *const tags[] = {"<li", "<dt", "<p>", NULL};
    static const char *const bolds[] = {"<b>", "<strong>", "# **", "<summary>**", NULL};
    static const char *const hollow[] = {"<br", "<div", "<p", NULL};
    struct reader reader = {.out = {.arena = arena}};

    if (text_holds_any(text, hollow)) {
        text = change_lines(text, change_hollow, &text, arena);
    }
    if (text_holds_any(text, bolds)) {
        text = change_lines(text, change_bold, &text, arena);
    }
    if (!text_holds_any(text, tags) || text_holds(text, TEXT("<details")) ||
        !hold_questions(text)) {
        return text;
    }
    builder_reserve(&reader.out, text.size + 1);
    while (text.size) {
        struct text line = text_line(&text);

        fence_pass(&reader.fence, line);
        if (reader.fence.size) {
            add(&reader, "", line, "\n");
            continue;
        }
        translate(&reader, line);
        builder_add(&reader.out, TEXT("\n"));
    }
    return (struct text){reader.out.bytes, reader.out.size};
}
