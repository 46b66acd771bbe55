// SPDX-License-Identifier: MIT
// Finds what encloses texts and names them, in all the ways that Markdown or HTML leave to others.

#include "enclosure.h"

#include "box_opening.h"
#include "line.h"

#include <string.h>

enum {
    LONGEST = 30000,     // bytes that are enclosed
    LONGEST_TAG = 4000,  // and of a tag with its attributes
    LONGEST_NAME = 40,
    STRAYS_MAX = 32,  // tags that nothing closes
    FRAMES_MAX = 3,   // one right within the other
};

/** Names that HTML gives a meaning; <q> and <a> may stand for question and answer. */
static const char *const html_names[] = {
    "abbr",   "address", "article", "aside",  "b",      "big",      "blockquote", "body",
    "br",     "center",  "cite",    "code",   "dd",     "del",      "details",    "dfn",
    "div",    "dl",      "dt",      "em",     "figure", "font",     "footer",     "form",
    "h1",     "h2",      "h3",      "h4",     "h5",     "h6",       "head",       "header",
    "hr",     "html",    "i",       "iframe", "img",    "input",    "ins",        "kbd",
    "label",  "li",      "link",    "main",   "mark",   "meta",     "nav",        "ol",
    "p",      "picture", "pre",     "s",      "samp",   "script",   "section",    "select",
    "small",  "source",  "span",    "strike", "strong", "style",    "sub",        "summary",
    "sup",    "svg",     "table",   "tbody",  "td",     "textarea", "th",         "thead",
    "title",  "tr",      "tt",      "u",      "ul",     "var",      "video",      "wbr",
    "button", "option",  "object",  "param",  "time",   "ruby",     "figcaption", "caption",
    "col",    "audio",   "embed",   "base",   "canvas", "tfoot",    "colgroup",   "bdi",
    NULL};

/** Marks that hide what stands between them. */
static const struct veil {
    const char *opening;
    const char *closing;
    bool blocks;  // blank lines may be among it
} veils[] = {
    {"%%", "%%", true}, {"<!--", "-->", true}, {"||", "||", false}, {">!", "\n\n", true}};

size_t enclosure_line(const struct retold *file, size_t at) {
    size_t low = 0;
    size_t high = file->count;

    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;

        if ((size_t)(file->lines[middle].bytes - file->text.bytes) <= at) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

static size_t line_start(const struct retold *file, size_t line) {
    return line < file->count ? (size_t)(file->lines[line].bytes - file->text.bytes)
                              : file->text.size;
}

static bool is_html(struct text name) {
    return line_is_any(name, html_names);
}

/** The size of a name at the front, of letters in any script. */
static size_t name_size(struct text text) {
    size_t size = 0;

    while (size < text.size && size <= LONGEST_NAME &&
           (line_has_letter(text, size) || (text.bytes[size] & 0x80) ||
            (size && (line_has_digit(text, size) || strchr("-_.:", text.bytes[size]))))) {
        size++;
    }
    return size <= LONGEST_NAME ? size : 0;
}

bool enclosure_attribute(struct text *attributes, struct text *name, struct text *value) {
    struct text rest = text_trim(*attributes);
    size_t size = name_size(rest);
    size_t end;
    bool braced;

    if (!size || !text_starts(text_from(rest, size), TEXT("="))) {
        return false;
    }
    *name = text_slice(rest, 0, size);
    rest = text_from(rest, size + 1);
    braced = text_starts(rest, TEXT("{"));
    rest = text_from(rest, braced);
    if (!rest.size || !strchr("\"'`", rest.bytes[0])) {
        return false;
    }
    end = 1 + text_find(text_from(rest, 1), text_slice(rest, 0, 1));
    *value = text_trim(text_slice(rest, 1, end));
    *attributes = text_from(rest, end + 1 + braced);
    return end < rest.size;
}

/** Where a tag ends, outside of the values of its attributes; the size if it does not. */
static size_t tag_end(struct text text) {
    char quote = 0;

    for (size_t at = 1; at < text.size && at < LONGEST_TAG; at++) {
        char byte = text.bytes[at];

        if (quote) {
            quote = (char)(byte == quote ? 0 : quote);
        } else if (byte == '"') {
            quote = byte;
        } else if (byte == '>') {
            return at + 1;
        } else if (byte == '<') {
            break;
        }
    }
    return text.size;
}

/** The first word of a class, which names an element of HTML. */
static struct text class_of(struct text attributes) {
    struct text name;
    struct text value;

    while (enclosure_attribute(&attributes, &name, &value)) {
        if (text_equal(name, TEXT("class"))) {
            return text_slice(value, 0, text_find(value, TEXT(" ")));
        }
    }
    return TEXT("");
}

/** Where the tag closes that is open at `from`; what is within it may have its name, too. */
static bool find_closing(const struct retold *file, struct text name,
                         struct enclosure *out) {
    struct text text = text_slice(file->text, 0, out->from + LONGEST);
    int depth = 1;

    for (size_t at = out->from; at < text.size; at++) {
        struct text rest = text_from(text, at);
        bool closes;
        size_t end;

        at += text_find(rest, TEXT("<"));
        rest = text_from(text, at + 1);
        closes = text_starts(rest, TEXT("/"));
        rest = text_from(rest, closes);
        if (!text_starts(rest, name) || name_size(rest) != name.size ||
            file->code[enclosure_line(file, at)]) {
            continue;
        }
        end = text_find(rest, TEXT(">"));
        depth += closes ? -1 : 1;
        if (!depth) {
            out->to = at;
            out->behind = at + 1 + closes + end + 1;
            return end < rest.size;
        }
    }
    return false;
}

/** Whether another tag of no meaning is the first thing within. */
static bool holds_others(struct text inside) {
    inside = text_trim(inside);
    return text_starts(inside, TEXT("<")) && name_size(text_from(inside, 1)) &&
           !is_html(text_slice(inside, 1, 1 + name_size(text_from(inside, 1))));
}

static bool read_tag(const struct retold *file, size_t at, struct enclosure *out,
                     int *strays) {
    struct text text = text_from(file->text, at);
    struct text name = text_slice(text, 1, 1 + name_size(text_from(text, 1)));
    size_t end = name.size ? tag_end(text) : text.size;
    bool alone = end > 1 && end < file->text.size && text.bytes[end - 2] == '/';

    if (end == text.size && !alone) {
        return false;
    }
    *out = (struct enclosure){.kind = ENCLOSURE_TAG, .opening = at, .from = at + end};
    out->attributes = text_trim(text_slice(text, 1 + name.size, end - 1 - alone));
    out->name = is_html(name) ? class_of(out->attributes) : name;
    if (!out->name.size || text_holds(name, TEXT(":")) ||
        (name.size == 1 && out->attributes.size && out->name.bytes == name.bytes)) {
        return false;
    }
    if (alone) {
        out->to = out->behind = out->from;
        return out->attributes.size > 0;
    }
    if (!find_closing(file, name, out)) {
        ++*strays;
        return false;
    }
    out->frame = holds_others(text_slice(file->text, out->from, out->to));
    return true;
}

/** Where a tile ends whose opening tag links it elsewhere: what stands on it is looked up there; 0 if none opens. */
static size_t tile_end(const struct retold *file, size_t at, int *strays) {
    struct text text = text_from(file->text, at);
    struct enclosure tile = {.from = at + tag_end(text)};
    struct text rest = text_trim(text_slice(text, 2, tile.from - at - 1));
    struct text name;
    struct text value;
    bool leads = false;

    if (!text_starts(text, TEXT("<a ")) || tile.from >= file->text.size) {
        return 0;
    }
    while (!leads && enclosure_attribute(&rest, &name, &value)) {
        leads = text_equal(name, TEXT("href")) && !text_starts(value, TEXT("#"));
    }
    if (leads && find_closing(file, TEXT("a"), &tile)) {
        return tile.behind;
    }
    *strays += leads;
    return 0;
}

/** "<font color=red>1. Why?</font>" as a paragraph of one line. */
static bool read_element(const struct retold *file, size_t line, struct enclosure *out) {
    static const char *const names[] = {"font", "b", "strong", "mark", "big", "span"};
    struct text bare = file->bare[line];
    struct text name = text_slice(bare, 1, 1 + name_size(text_from(bare, 1)));
    size_t start = (size_t)(bare.bytes - file->text.bytes);
    size_t end = tag_end(bare);

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]) && end < bare.size; i++) {
        if (!text_equal(name, text_of(names[i])) || (line && file->bare[line - 1].size) ||
            (line + 1 < file->count && file->bare[line + 1].size)) {
            continue;
        }
        *out = (struct enclosure){
            .kind = ENCLOSURE_ELEMENT, .name = name, .opening = start, .from = start + end};
        return find_closing(file, name, out) && out->behind == start + bare.size;
    }
    return false;
}

static bool read_veil(const struct retold *file, size_t at, struct enclosure *out) {
    for (size_t i = 0; i < sizeof(veils) / sizeof(veils[0]); i++) {
        struct text text = text_slice(file->text, 0, at + LONGEST);
        struct text opening = text_of(veils[i].opening);
        struct text closing = text_of(veils[i].closing);
        size_t size;

        text = text_from(text, at);
        if (!text_starts(text, opening)) {
            continue;
        }
        if (!veils[i].blocks) {
            text = text_slice(text, 0, text_find(text, TEXT("\n\n")));
        }
        size = text_find(text_from(text, opening.size), closing);
        *out = (struct enclosure){.kind = ENCLOSURE_COMMENT,
                                  .name = opening,
                                  .opening = at,
                                  .from = at + opening.size,
                                  .to = at + opening.size + size,
                                  .behind = at + opening.size + size +
                                            (closing.bytes[0] == '\n' ? 0 : closing.size)};
        // A row of signs hides nothing.
        return size > 0 && (opening.size + size < text.size || closing.bytes[0] == '\n');
    }
    return false;
}

/** ":::message", or one whose attributes say what it is. */
static bool read_box(const struct retold *file, size_t line, struct enclosure *out) {
    struct box_opening opening;
    size_t end = line + 1;
    struct text bare = file->bare[line];
    size_t braces = text_find(bare, TEXT("{"));

    if (!box_opens(bare, &opening) || opening.sense != BOX_ASIDE || opening.title.size) {
        return false;
    }
    while (end < file->count && box_colons(file->bare[end]) != opening.colons) {
        if (end > line + 200 || box_begins(file->bare[end], &opening)) {
            return false;
        }
        end++;
    }
    *out = (struct enclosure){.kind = ENCLOSURE_BOX,
                              .name = opening.type,
                              .attributes = text_slice(bare, braces + 1, bare.size - 1),
                              .opening = line_start(file, line),
                              .from = line_start(file, line + 1),
                              .to = line_start(file, end),
                              .behind = line_start(file, end) +
                                        file->lines[end < file->count ? end : 0].size};
    return end < file->count;
}

/** The size of an attribute list at the front, "{: .question }" or "{.question}", with its first class. */
static size_t list_size(struct text text, struct text *name) {
    size_t end = text_find(text, TEXT("}"));
    struct text inside;

    if (!text_starts(text, TEXT("{:")) && !text_starts(text, TEXT("{."))) {
        return 0;
    }
    inside = text_slice(text, 1, end);
    inside = text_from(inside, text_find(inside, TEXT(".")) + 1);
    *name = text_slice(inside, 0, name_size(inside));
    return end < text.size && name->size ? end + 1 : 0;
}

/** The first line of the text in one piece that ends above a line. */
static size_t paragraph_start(const struct retold *file, size_t line) {
    while (line > 0 && file->bare[line - 1].size && !file->code[line - 1] &&
           !strchr("#{<", file->bare[line - 1].bytes[0])) {
        line--;
    }
    return line;
}

static bool read_list(const struct retold *file, size_t line, struct enclosure *out) {
    struct text bare = file->bare[line];
    struct text name;
    size_t at = bare.bytes[0] == '{' ? 0 : bare.size;
    size_t first;

    if (at && text_ends(bare, TEXT("}"))) {
        while (at > 0 && bare.bytes[at - 1] != '{') {
            at--;
        }
        at -= at > 0;
    }
    if (at == bare.size || bare.bytes[0] == '#' ||
        list_size(text_from(bare, at), &name) != bare.size - at ||
        (at && !line_has_space(bare, at - 1) && bare.bytes[at - 1] == ')')) {
        return false;
    }
    first = paragraph_start(file, line);
    at += (size_t)(bare.bytes - file->text.bytes);
    *out = (struct enclosure){.kind = ENCLOSURE_LIST,
                              .name = name,
                              .opening = line_start(file, first),
                              .from = line_start(file, first),
                              .to = at,
                              .behind = line_start(file, line) + file->lines[line].size};
    return true;
}

/** Reads what opens at a byte of a line. */
static bool read_at(const struct retold *file, size_t line, size_t at,
                    struct enclosure *out, int *strays) {
    char byte = file->text.bytes[at];

    return (byte == '<' &&
            (read_tag(file, at, out, strays) || read_element(file, line, out))) ||
           (strchr("%<|>", byte) && read_veil(file, at, out)) ||
           (byte == ':' && read_box(file, line, out)) ||
           (at == (size_t)(file->bare[line].bytes - file->text.bytes) &&
            text_ends(file->bare[line], TEXT("}")) && read_list(file, line, out));
}

/** Where a veil opens behind text of a line, "Why? %%Because%%"; the end of the line if none does. */
static size_t veiled_at(const struct retold *file, size_t line) {
    struct text text = file->bare[line];
    size_t at = text.size;

    for (size_t i = 0; i + 1 < sizeof(veils) / sizeof(veils[0]) && text.bytes[0] != '|';
         i++) {
        size_t found = text_find(text, text_of(veils[i].opening));

        at = found < at ? found : at;
    }
    return (size_t)(text.bytes - file->text.bytes) + at;
}

static void keep(const struct retold *file, struct enclosures *all,
                 const struct enclosure *enclosure) {
    all->items = arena_grow(file->arena, all->items, all->count, &all->capacity,
                            sizeof(*all->items));
    all->items[all->count++] = *enclosure;
}

/** Whether nothing but frames stands before one in which others are. */
static bool is_too_deep(const struct enclosures *all, const struct enclosure *enclosure) {
    size_t frames = 0;

    while (frames < all->count && frames <= FRAMES_MAX &&
           all->items[all->count - 1 - frames].frame &&
           all->items[all->count - 1 - frames].to > enclosure->opening) {
        frames++;
    }
    return frames > FRAMES_MAX;
}

/** Reads those of a line, one behind the other; the byte behind the last. */
static size_t read_line(const struct retold *file, size_t line, size_t at,
                        struct enclosures *all, int *strays) {
    struct enclosure enclosure;
    size_t end = line_start(file, line) + file->lines[line].size;

    if (at == line_start(file, line)) {
        at += (size_t)(file->bare[line].bytes - file->lines[line].bytes);
    }
    for (size_t tile = 1; at < end && tile; at = tile ? tile : at) {
        tile = tile_end(file, at, strays);
    }
    if (at < end && !read_at(file, line, at, &enclosure, strays)) {
        at = veiled_at(file, line);
    }
    while (at < end && read_at(file, line, at, &enclosure, strays) &&
           !is_too_deep(all, &enclosure)) {
        keep(file, all, &enclosure);
        at = enclosure.frame ? enclosure.from : enclosure.behind;
        while (at < end && line_has_space(file->text, at)) {
            at++;
        }
    }
    return at;
}

struct enclosures enclosures_read(const struct retold *file) {
    struct enclosures all = {0};
    int strays = 0;
    size_t at = 0;

    for (size_t line = 0; line < file->count && strays < STRAYS_MAX; line++) {
        size_t start = line_start(file, line);
        size_t end = start + file->lines[line].size;

        if (at < end && !file->code[line] && file->bare[line].size) {
            at = read_line(file, line, at > start ? at : start, &all, &strays);
        }
    }
    all.count = strays < STRAYS_MAX ? all.count : 0;
    return all;
}
