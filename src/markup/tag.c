// SPDX-License-Identifier: MIT
// Where tags begin and end in HTML that people wrote by hand.

#include <viva/tag.h>

#include <viva/entity.h>

#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool is_name(struct text text, const char *name) {
    return strlen(name) == text.size && strncasecmp(name, text.bytes, text.size) == 0;
}

struct tag tag_of(struct text markup) {
    struct tag tag = {.closing = markup.size > 1 && markup.bytes[1] == '/'};
    size_t from = tag.closing ? 2 : 1;
    size_t end = from;

    while (end < markup.size && isalnum((unsigned char)markup.bytes[end])) {
        end++;
    }
    tag.name = text_slice(markup, from, end);
    tag.attributes = text_slice(
        markup, end, markup.size - (markup.size > end && text_ends(markup, TEXT(">"))));
    return tag;
}

static bool ends_name(char byte) {
    return byte == '=' || byte == '/' || isspace((unsigned char)byte);
}

/** Cuts the value behind an equals sign off the front. */
static struct text cut_value(struct text *rest) {
    size_t end = 0;
    struct text value;

    *rest = text_trim(text_from(*rest, 1));
    if (rest->size && (rest->bytes[0] == '"' || rest->bytes[0] == '\'')) {
        const char *quote = memchr(rest->bytes + 1, rest->bytes[0], rest->size - 1);

        end = quote ? (size_t)(quote - rest->bytes) : rest->size;
        value = text_slice(*rest, 1, end);
        *rest = text_from(*rest, end + 1);
        return value;
    }
    while (end < rest->size && !isspace((unsigned char)rest->bytes[end])) {
        end++;
    }
    value = text_slice(*rest, 0, end);
    *rest = text_from(*rest, end);
    return value;
}

struct text tag_attribute(const struct tag *tag, const char *name, struct arena *arena) {
    struct text rest = text_trim(tag->attributes);

    while (rest.size) {
        struct text value = TEXT("");
        size_t end = 0;
        bool wanted;

        while (end < rest.size && !ends_name(rest.bytes[end])) {
            end++;
        }
        wanted = is_name(text_slice(rest, 0, end), name);
        rest = text_trim(text_from(rest, end ? end : 1));
        if (text_starts(rest, TEXT("="))) {
            value = cut_value(&rest);
        }
        if (wanted) {
            return entity_decoded(value, arena);
        }
        rest = text_trim(rest);
    }
    return TEXT("");
}

bool tag_is(const struct tag *tag, const char *name) {
    return is_name(tag->name, name);
}

bool tag_is_within_words(const struct tag *tag) {
    static const char *const names[] = {
        "a",    "abbr",   "b",      "bdi", "bdo", "big",  "cite", "code", "del",  "dfn",
        "em",   "font",   "i",      "ins", "kbd", "mark", "q",    "s",    "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt",   "u",    "var",  "wbr",
    };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (tag_is(tag, names[i])) {
            return true;
        }
    }
    return false;
}

/** Where what begins at `at` ends with `closer`; the end of the text when it does not. */
static size_t end_after(struct text html, size_t at, struct text closer) {
    size_t end = text_find(text_from(html, at), closer) + at + closer.size;

    return end < html.size ? end : html.size;
}

static size_t end_of_tag(struct text html, size_t at) {
    char quote = '\0';

    for (size_t end = at + 1; end < html.size; end++) {
        char byte = html.bytes[end];

        if (quote && byte == quote) {
            quote = '\0';
        } else if (quote) {
            continue;
        } else if (byte == '>') {
            return end + 1;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
        } else if (byte == '<') {
            return end;
        }
    }
    return html.size;
}

/** The end of the markup at `at`, or `at` when the "<" there is only a sign. */
static size_t end_of_markup(struct text html, size_t at) {
    char next = (char)(at + 1 < html.size ? html.bytes[at + 1] : ' ');

    if (text_starts(text_from(html, at), TEXT("<!--"))) {
        return end_after(html, at, TEXT("-->"));
    }
    if (next == '!') {
        return end_after(html, at, TEXT(">"));
    }
    if (next == '?') {
        return end_after(html, at, TEXT("?>"));
    }
    return isalpha((unsigned char)next) || next == '/' ? end_of_tag(html, at) : at;
}

size_t tag_next(struct text html, size_t at, bool *markup, struct tag *tag) {
    size_t end = html.bytes[at] == '<' ? end_of_markup(html, at) : at;
    const char *next;

    *markup = end > at;
    if (*markup) {
        *tag = tag_of(text_slice(html, at, end));
        return end;
    }
    next = memchr(html.bytes + at + 1, '<', html.size - at - 1);
    return next ? (size_t)(next - html.bytes) : html.size;
}
