// SPDX-License-Identifier: MIT
// What stands in a fold or its summary, without the tags around it.

#include "fold.h"

#include "lift.h"
#include "outline.h"

enum { LONGEST_TAG = 200 };

/** The size of a paragraph's or a box's tag with attributes at the front: `<div class="content">`. */
static size_t styled_size(struct text text) {
    static const char *const tags[] = {"<p ", "<div ", "<section ", NULL};
    struct text tag = text_slice(text, 0, LONGEST_TAG);
    size_t end = text_starts_any(tag, tags) ? text_find(tag, TEXT(">")) : tag.size;

    return end < tag.size ? end + 1 : 0;
}

/** A tag at the very front or end that only sets the text apart; if `styled`, be it with attributes. */
static bool cut_tag(struct text *text, bool styled) {
    static const char *const tags[] = {"<p>",       "</p>",       "<br>",      "<br/>",
                                       "<br />",    "</br>",      "<div>",     "</div>",
                                       "<section>", "</section>", "<summary>", NULL};
    size_t before;

    *text = text_trim(*text);
    before = text->size;
    *text = text_from(*text, text_starts_any(*text, tags));
    *text = text_from(*text, styled ? styled_size(*text) : 0);
    text->size -= text_ends_any(*text, tags);
    return text->size < before;
}

/** A pair of tags around the whole. */
static bool cut_pair(struct text *text) {
    static const char *const pairs[][2] = {
        {"<b>", "</b>"},   {"<strong>", "</strong>"}, {"<h1>", "</h1>"},
        {"<h2>", "</h2>"}, {"<h3>", "</h3>"},         {"<h4>", "</h4>"},
        {"<h5>", "</h5>"}, {"<h6>", "</h6>"},         {"<i>", "</i>"},
        {"<em>", "</em>"}, {"<u>", "</u>"},           {"<code>", "</code>"}};

    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        struct text opening = text_of(pairs[i][0]);
        struct text closing = text_of(pairs[i][1]);

        if (text->size >= opening.size + closing.size && text_starts(*text, opening) &&
            text_ends(*text, closing)) {
            *text = text_slice(*text, opening.size, text->size - closing.size);
            return true;
        }
    }
    return false;
}

/** A heading's tag at the front, closed before the end: "<h3>7. Why?</h3> <code>f()</code>". */
static bool cut_heading(struct text *text) {
    bool heading = text->size > 4 && text_starts(*text, TEXT("<h")) &&
                   line_has_digit(*text, 2) && text->bytes[3] == '>';

    *text = text_from(*text, heading ? 4 : 0);
    return heading;
}

struct text fold_unwrapped(struct text text) {
    // A table needs what is around it to stay HTML.
    bool styled = !text_holds(text, TEXT("<table"));

    while (cut_tag(&text, styled) || cut_pair(&text) || cut_heading(&text)) {
    }
    return text;
}

struct text fold_content(const struct outline *outline, const struct source *source,
                         const struct fold *fold, struct arena *arena) {
    return fold_unwrapped(lift_range(outline, source, fold->first, fold->content_from,
                                     fold->content_to, arena));
}
