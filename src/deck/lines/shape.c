// SPDX-License-Identifier: MIT
// What lines are wrapped in as a whole.

#include "shape.h"

#include "wording/fence.h"
#include "wording/spelling.h"
#include "wording/title.h"

#include <stdio.h>
#include <string.h>

enum {
    LAYERS_MAX = 3,
    LINE_MAX = 600,        // bytes of a line that is looked at
    TAG_MAX = 80,          // bytes of an HTML tag
    RUN_MAX = 6,           // bytes of signs
    INSIDE_MIN = 6,        // bytes that say something
    FENCE_LINES = 4,       // of a block of code that is no code
    CAPITALS_MIN = 6,      // letters of a line in capitals
    CAPITALS_OF = 3,       // of them for each other letter
    FAR_SCRIPTS = 0x0e00,  // from here on letters have no case
    CODE_INDENT = 4,
};

/** Marks on both sides of a text; KNOWN ones are taken for the mark of a question anyway. */
static const struct {
    const char *opening;
    const char *closing;
    enum { KNOWN, PLAIN, SPEECH } sense;
} pairs[] = {
    {"**", "**", KNOWN},  {"__", "__", KNOWN},  {"==", "==", PLAIN}, {"~~", "~~", PLAIN},
    {"++", "++", PLAIN},  {"^^", "^^", PLAIN},  {"*", "*", PLAIN},   {"_", "_", PLAIN},
    {"`", "`", PLAIN},    {"\"", "\"", SPEECH}, {"“", "”", SPEECH},  {"„", "“", SPEECH},
    {"„", "”", SPEECH},   {"«", "»", SPEECH},   {"‹", "›", SPEECH},  {"「", "」", SPEECH},
    {"『", "』", SPEECH}, {"《", "》", PLAIN},  {"【", "】", PLAIN}, {"〈", "〉", PLAIN},
    {"（", "）", PLAIN},  {"(", ")", PLAIN},    {"[", "]", PLAIN},   {"{", "}", PLAIN},
    {"|", "|", PLAIN}};

enum { PAIRS = sizeof(pairs) / sizeof(pairs[0]) };

/** A line while its layers are taken off. */
struct layers {
    struct spelling key;
    size_t from;
    size_t to;    // behind what the layers hold
    bool speech;  // one of the layers are quotes
    bool told;    // a layer that no other reader takes for the mark of a question
    size_t tail;  // where text behind the layers begins, 0 if none does
};

/** The place behind a line's text without what only ends it: white space, breaks. */
static size_t end_of(struct text line) {
    struct text text = line_without_break(text_trim(line));

    return (size_t)(text.bytes - line.bytes) + text_trim(text).size;
}

/** Where a text of its own begins behind a pair of marks, "*Why?* / because"; 0 if none does. */
static size_t find_tail(struct text rest, struct text inside, size_t at) {
    static const char *const separators[] = {"/",  ":",  "-", "–",  "—", "→",
                                             "=>", "->", "|", "：", NULL};
    size_t tail = line_skip_spaces(rest, at);
    size_t separator = text_starts_any(text_from(rest, tail), separators);

    if (tail < rest.size && strchr("([", rest.bytes[tail])) {
        return 0;
    }
    if (separator) {
        return tail + separator;
    }
    return title_asks(inside) ? at : 0;
}

/** The end of the line if attributes take the rest of it, "[Why?]{.underline}"; else the place itself. */
static size_t end_of_attributes(struct text rest, size_t at) {
    return at > 0 && at < rest.size && rest.bytes[at - 1] == ']' && rest.bytes[at] == '{' &&
                   rest.bytes[rest.size - 1] == '}'
               ? rest.size
               : at;
}

/** The size of what stands between a pair of marks, the first of them at the front; 0 if it is too little. */
static size_t inside_of(struct text rest, size_t pair) {
    size_t opening;
    size_t inside;

    if (!text_starts_word(rest, pairs[pair].opening)) {
        return 0;
    }
    opening = strlen(pairs[pair].opening);
    inside = text_find(text_from(rest, opening), text_of(pairs[pair].closing));
    return inside < INSIDE_MIN || opening + inside >= rest.size ||
                   line_has_space(rest, opening)
               ? 0
               : inside;
}

/** Takes a pair of marks off; what stands behind the second is a tail. */
static bool peel_marks(struct text line, struct layers *layers, int depth) {
    struct text rest = text_slice(line, layers->from, layers->to);
    size_t pair = 0;
    struct text opening;
    size_t inside = 0;
    size_t closed;
    size_t end;
    size_t tail;

    while (pair < PAIRS && !(inside = inside_of(rest, pair))) {
        pair++;
    }
    if (!inside) {
        return false;
    }
    opening = text_of(pairs[pair].opening);
    closed = opening.size + inside + strlen(pairs[pair].closing);
    end = end_of_attributes(rest, closed);
    tail = end < rest.size && !depth
               ? find_tail(rest, text_slice(rest, opening.size, opening.size + inside), end)
               : 0;
    if (end < rest.size && !tail) {
        return false;
    }
    layers->tail = tail ? layers->from + tail : 0;
    spelling_add(&layers->key, opening);
    spelling_add(&layers->key, text_slice(rest, closed, end));
    layers->from += opening.size;
    layers->to = layers->from + inside;
    layers->told = layers->told || pairs[pair].sense != KNOWN;
    layers->speech = layers->speech || pairs[pair].sense == SPEECH;
    return true;
}

/** The size of a run of signs at the front of a text, 0 if a space or nothing of the kind stands there. */
static size_t run_at(struct text text) {
    size_t size = 0;

    while (size < text.size && size < RUN_MAX && !line_has_space(text, size) &&
           !line_has_letter(text, size) && !line_has_digit(text, size) &&
           text.bytes[size] != '`') {
        uint32_t code_point;

        size += text_decode(text, size, &code_point);
    }
    return size;
}

/** Whether one run of signs is the other, or that in a mirror. */
static bool is_mirrored(struct text run, struct text other) {
    static const char *const mirror[] = {"<>", "[]", "{}", "()", "/\\"};
    bool mirrored = run.size == other.size;

    for (size_t i = 0; mirrored && i < run.size; i++) {
        char wanted = run.bytes[i];

        for (size_t pair = 0; pair < sizeof(mirror) / sizeof(mirror[0]); pair++) {
            const char *side = strchr(mirror[pair], wanted);

            if (side) {
                wanted = mirror[pair][side == mirror[pair]];
                break;
            }
        }
        mirrored = other.bytes[other.size - 1 - i] == wanted;
    }
    return mirrored || text_equal(run, other);
}

/** "<< Why? >>", "★ Why? ★": the same signs on both sides, with a space between. */
static bool peel_runs(struct text line, struct layers *layers) {
    struct text rest = text_slice(line, layers->from, layers->to);
    size_t size = run_at(rest);
    size_t close = rest.size - size;

    if (!size || rest.size < 2 * size + INSIDE_MIN || !line_has_space(rest, size) ||
        !line_has_space(rest, close - 1) ||
        !is_mirrored(text_slice(rest, 0, size), text_from(rest, close))) {
        return false;
    }
    layers->to = layers->from + close - 1;
    layers->from += size + 1;
    layers->told = true;
    spelling_add(&layers->key, text_slice(rest, 0, size));
    return true;
}

/** Takes an HTML element off; what stands behind it is a tail if it asks. */
static bool peel_element(struct text line, struct layers *layers, int depth) {
    struct text rest = text_slice(line, layers->from, layers->to);
    size_t open = text_find(text_slice(rest, 0, TAG_MAX), TEXT(">"));
    size_t name = 1;
    size_t close;
    size_t end;
    char closing[TAG_MAX + 4];

    while (name < open && (line_has_letter(rest, name) || line_has_digit(rest, name))) {
        name++;
    }
    if (!text_starts(rest, TEXT("<")) || text_starts(rest, TEXT("<summary")) || name < 2 ||
        open >= TAG_MAX || open >= rest.size) {
        return false;
    }
    snprintf(closing, sizeof(closing), "</%.*s>", (int)(name - 1), rest.bytes + 1);
    close = text_find(rest, text_of(closing));
    end = close + strlen(closing);
    if (close >= rest.size || close < open + INSIDE_MIN ||
        (end < rest.size &&
         (depth > 0 || !title_asks(text_slice(rest, open + 1, close))))) {
        return false;
    }
    layers->tail = end < rest.size ? layers->from + end : 0;
    layers->to = layers->from + close;
    layers->from += open + 1;
    layers->told = true;
    spelling_add_label(&layers->key, rest, 0, open);
    return true;
}

/** Where a line's text begins behind its indent, hashes, bullet or number, which are spelled. */
static size_t skip_container(struct text line, struct layers *layers, bool *heading) {
    size_t start = line_skip_spaces(line, 0);
    size_t at = spelling_add_container(&layers->key, line, heading);

    if (at > start) {
        return at;
    }
    at = line_behind_number(line, start);
    if (at > start) {
        spelling_add(&layers->key, TEXT("1."));
    }
    return at;
}

/** The first line of a quotation, of its first layer. */
static bool opens_quotation(const struct retold *file, size_t line) {
    struct text text = file->lines[line];

    return text_starts(text, TEXT(">")) && !text_starts(text, TEXT("> [!")) &&
           !text_starts(text, TEXT("> >")) && !text_starts(text, TEXT(">>")) &&
           (line == 0 || !text_starts(file->lines[line - 1], TEXT(">")));
}

/** The first line of a short block of code. */
static bool opens_code(const struct retold *file, size_t line) {
    struct fence open;
    size_t end = line;

    if (!line || !file->code[line] || !fence_read(file->lines[line - 1], &open) ||
        line < 2 || file->code[line - 2]) {
        return false;
    }
    while (end < file->count && end - line <= FENCE_LINES &&
           !fence_closes(&open, file->lines[end])) {
        end++;
    }
    return end > line && end < file->count && end - line <= FENCE_LINES;
}

/** Whether nearly all letters of a line are capitals, in a script that has both. */
static bool is_in_capitals(struct text text) {
    size_t capitals = 0;
    size_t others = 0;
    size_t passed = 0;  // bytes that are none
    size_t words = 0;

    // This is asked of nearly every line.
    if (text.size < CAPITALS_MIN || (text.bytes[1] >= 'a' && text.bytes[1] <= 'z')) {
        return false;
    }
    for (size_t at = 0, size; at < text.size && CAPITALS_OF * others < text.size - passed;
         at += size) {
        uint32_t code_point;

        size = text_decode(text, at, &code_point);
        if (line_has_letter(text, at)) {
            bool capital = code_point < FAR_SCRIPTS && line_has_capital(text, at);

            capitals += capital;
            others += !capital;
            passed += capital ? 0 : size;
        }
        words += code_point == ' ';
    }
    return words > 0 && capitals >= CAPITALS_MIN && capitals > CAPITALS_OF * others;
}

/** What holds the line: the block around it, or nothing but its own beginning. */
static void enter_block(const struct retold *file, size_t line, struct layers *layers,
                        struct beginning *shape) {
    struct text text = file->lines[line];

    if (file->code[line]) {
        shape->block = '`';
        spelling_add(&layers->key, file->lines[line - 1]);
    } else if (text_starts(text, TEXT(">"))) {
        shape->block = '>';
        spelling_add(&layers->key, TEXT(">"));
        shape->from = 1;
    }
}

/** Takes off all that a text is wrapped in. */
static void peel(struct text text, struct layers *layers) {
    int depth = 0;

    while (depth < LAYERS_MAX && !layers->tail && layers->from < layers->to &&
           (peel_element(text, layers, depth) || peel_runs(text, layers) ||
            peel_marks(text, layers, depth))) {
        depth++;
    }
    if (!layers->told && is_in_capitals(text_slice(text, layers->from, layers->to))) {
        spelling_add(&layers->key, TEXT("AA"));
        layers->told = true;
    }
}

bool shape_read(const struct retold *file, size_t line, struct beginning *shape) {
    struct text text = file->lines[line];
    struct layers layers = {.to = end_of(text)};

    *shape = (struct beginning){.key = 0};
    if (!layers.to || text.size > LINE_MAX || line_skip_spaces(text, 0) >= CODE_INDENT ||
        (file->code[line] && !opens_code(file, line)) ||
        (text.bytes[0] == '>' && !opens_quotation(file, line))) {
        return false;
    }
    enter_block(file, line, &layers, shape);
    layers.told = shape->block;
    if (!file->code[line]) {
        shape->from = layers.from =
            shape->from +
            skip_container(text_from(text, shape->from), &layers, &shape->heading);
    }
    peel(text, &layers);
    if (!layers.told) {
        return false;
    }
    shape->wrapped = true;
    shape->speech = layers.speech;
    shape->to = layers.from;
    shape->end = layers.to;
    if (layers.tail) {
        spelling_add(&layers.key, TEXT("…"));
        shape->tail = layers.tail;
    }
    shape->key = spelling_hash(&layers.key);
    return true;
}
