// SPDX-License-Identifier: MIT
// Every card gets the definitions of links and footnotes that it uses.

#include "definitions.h"

#include "wording/builder.h"
#include "wording/fence.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL_LIMIT = 200, GIVEN_LIMIT = 4 << 10 };

/** What stands in the brackets that open at the front; empty if they do not close in time. */
static struct text bracketed(struct text text) {
    size_t end = 1;

    while (end < text.size && end < LABEL_LIMIT && !strchr("[]\n", text.bytes[end])) {
        end++;
    }
    return end < text.size && text.bytes[end] == ']' ? text_slice(text, 1, end) : TEXT("");
}

/** The label of the definition that the line begins, or empty text. */
static struct text defined_label(struct text line) {
    size_t indent = 0;
    struct text label;

    while (indent < line.size && indent < 3 && line.bytes[indent] == ' ') {
        indent++;
    }
    line = text_from(line, indent);
    label = text_starts(line, TEXT("[")) ? bracketed(line) : TEXT("");
    return label.size && text_starts(text_from(line, label.size + 2), TEXT(":")) ? label
                                                                                 : TEXT("");
}

static bool is_footnote(struct text label) {
    return text_starts(label, TEXT("^"));
}

/** Whether a footnote goes on: with an indented line, or with any below its first. */
static bool goes_on(struct text line, bool after_blank) {
    return after_blank ? text_starts(line, TEXT("    ")) || text_starts(line, TEXT("\t"))
                       : text_trim(line).size > 0 && !defined_label(line).size &&
                             !text_starts(line, TEXT("#"));
}

/** Cuts a definition off the front of the text, blank lines behind it left. */
static struct text cut_definition(struct text *text) {
    struct text all = *text;
    struct text rest = all;
    bool footnote = is_footnote(defined_label(text_line(&rest)));
    bool blank = false;

    *text = rest;
    while (footnote && rest.size) {
        struct text line = text_line(&rest);

        if (!text_trim(line).size) {
            blank = true;
        } else if (goes_on(line, blank)) {
            *text = rest;
        } else {
            break;
        }
    }
    return text_trim(text_slice(all, 0, all.size - text->size));
}

static int compare_labels(struct text a, struct text b) {
    int order = memcmp(a.bytes, b.bytes, a.size < b.size ? a.size : b.size);

    return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int compare(const void *left, const void *right) {
    const struct definition *a = left;
    const struct definition *b = right;
    int order = compare_labels(a->label, b->label);

    return order ? order : (a->order > b->order) - (a->order < b->order);
}

/** Of several with one label the first counts. */
static void drop_copies(struct definitions *definitions) {
    size_t kept = 0;

    for (size_t i = 0; i < definitions->count; i++) {
        struct definition *here = &definitions->items[i];

        if (!kept || !text_equal(definitions->items[kept - 1].label, here->label)) {
            definitions->items[kept++] = *here;
        }
    }
    definitions->count = kept;
}

struct definitions definitions_read(const struct source *source, struct arena *scratch) {
    struct definitions definitions = {0};
    struct text rest = source->text;
    bool fenced = false;

    // Most guides have none, and that is seen at once.
    if (!text_holds(rest, TEXT("]:"))) {
        return definitions;
    }
    while (rest.size && definitions.count < BLOCK_LIMIT) {
        struct text from = rest;
        struct text line = text_line(&rest);
        struct text label = fenced ? TEXT("") : defined_label(line);

        fenced = fenced != fence_begins(line);
        if (label.size) {
            rest = from;
            definitions.items =
                arena_grow(scratch, definitions.items, definitions.count,
                           &definitions.capacity, sizeof(*definitions.items));
            definitions.items[definitions.count] =
                (struct definition){.label = text_folded(label, scratch),
                                    .lines = cut_definition(&rest),
                                    .order = definitions.count};
            definitions.count++;
        }
    }
    if (definitions.count) {
        qsort(definitions.items, definitions.count, sizeof(*definitions.items), compare);
        drop_copies(&definitions);
    }
    return definitions;
}

static struct definition *find(struct definitions *definitions, struct text label,
                               struct arena *scratch) {
    struct text folded = text_folded(label, scratch);
    size_t low = 0;
    size_t high = definitions->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_labels(definitions->items[middle].label, folded);

        if (order == 0) {
            return &definitions->items[middle];
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return NULL;
}

/** Where the footnotes begin that end the text. */
static size_t end_without_footnotes(struct text text) {
    struct text rest = text;
    size_t end = text.size;

    while (rest.size) {
        size_t at = text.size - rest.size;
        struct text before = rest;
        struct text line = text_line(&rest);

        if (is_footnote(defined_label(line))) {
            rest = before;
            cut_definition(&rest);
            end = end == text.size ? at : end;
        } else if (text_trim(line).size) {
            end = text.size;
        }
    }
    return end;
}

/** The definitions that a text uses, in order of their first use. */
struct uses {
    struct definition **items;
    size_t count;
    size_t capacity;
};

static struct uses uses_of(struct definitions *definitions, struct text text,
                           bool footnotes, struct arena *scratch) {
    struct uses uses = {0};

    for (size_t at = 0; at < text.size; at++) {
        struct text label =
            text.bytes[at] == '[' ? bracketed(text_from(text, at)) : TEXT("");
        struct definition *used;

        if (!label.size || (is_footnote(label) && !footnotes) ||
            text_starts(text_from(text, at + label.size + 2), TEXT("("))) {
            continue;
        }
        used = find(definitions, label, scratch);
        if (used && used->user != definitions->cards) {
            used->user = definitions->cards;
            uses.items = arena_grow(scratch, uses.items, uses.count, &uses.capacity,
                                    sizeof(struct definition *));
            uses.items[uses.count++] = used;
        }
    }
    return uses;
}

/** Whether the card uses all definitions in a part of it. */
static bool uses_all(struct definitions *definitions, struct text text,
                     struct arena *scratch) {
    while (text.size) {
        struct text label = defined_label(text_line(&text));
        struct definition *own = label.size ? find(definitions, label, scratch) : NULL;

        if (own && own->user != definitions->cards) {
            return false;
        }
    }
    return true;
}

static void mark_held(struct definitions *definitions, struct text text,
                      struct arena *scratch) {
    while (text.size) {
        struct text label = defined_label(text_line(&text));
        struct definition *held = label.size ? find(definitions, label, scratch) : NULL;

        if (held) {
            held->holder = definitions->cards;
        }
    }
}

static struct text given(const struct definitions *definitions, const struct uses *uses,
                         struct arena *scratch) {
    struct builder out = {.arena = scratch};

    for (size_t i = 0; i < uses->count; i++) {
        const struct definition *used = uses->items[i];

        if (used->holder != definitions->cards &&
            out.size + used->lines.size <= GIVEN_LIMIT) {
            builder_add(&out, TEXT("\n\n"));
            builder_add(&out, used->lines);
        }
    }
    return (struct text){out.bytes, out.size};
}

static struct text joined(struct text text, struct text more, struct arena *arena) {
    struct builder out = {.arena = arena};

    builder_reserve(&out, text.size + more.size);
    builder_add(&out, text);
    builder_add(&out, more);
    return (struct text){out.bytes, out.size};
}

struct text definitions_without_notes(struct definitions *definitions, struct text markdown,
                                      struct arena *scratch, struct arena *arena) {
    struct builder out = {.arena = arena};
    size_t kept = 0;

    if (!definitions->count || !text_holds(markdown, TEXT("[^"))) {
        return markdown;
    }
    for (size_t at = 0; at < markdown.size; at++) {
        struct text label =
            markdown.bytes[at] == '[' ? bracketed(text_from(markdown, at)) : TEXT("");

        if (is_footnote(label) && find(definitions, label, scratch)) {
            builder_add(&out, text_slice(markdown, kept, at));
            at += label.size + 1;
            kept = at + 1;
        }
    }
    builder_add(&out, text_from(markdown, kept));
    return text_trim(builder_text(&out));
}

struct text definitions_complete(struct definitions *definitions, struct text markdown,
                                 bool footnotes, struct arena *scratch,
                                 struct arena *arena) {
    size_t end = markdown.size;
    struct uses uses;
    struct text more;

    if (!definitions->count || !text_holds(markdown, TEXT("["))) {
        return markdown;
    }
    definitions->cards++;
    end = footnotes ? end_without_footnotes(markdown) : end;
    uses = uses_of(definitions, text_slice(markdown, 0, end), footnotes, scratch);
    if (uses_all(definitions, text_from(markdown, end), scratch)) {
        end = markdown.size;
    }
    mark_held(definitions, text_slice(markdown, 0, end), scratch);
    more = given(definitions, &uses, scratch);
    while (end < markdown.size && end > 0 && markdown.bytes[end - 1] == '\n') {
        end--;
    }
    return more.size ? joined(text_slice(markdown, 0, end), more, arena)
                     : text_slice(markdown, 0, end);
}
