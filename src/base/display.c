// SPDX-License-Identifier: MIT
// Text made safe for a terminal, measured in cells, and cut between graphemes.

#include <viva/display.h>

#include <utf8proc.h>

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

enum {
    TAB_STOP = 4,
    MARK_LIMIT = 3,     // a cell of curses holds five code points
    CLUSTER_CELLS = 2,  // prepended signs and jamo would make longer ones
    LONGEST_FORM = 16,  // bytes that one code point becomes at most
    ZERO_WIDTH_JOINER = 0x200D,
    REPLACEMENT = 0xFFFD,
};

/** What becomes of a code point. */
enum fate {
    FATE_KEEP,
    FATE_MARK,  // kept while its base has not too many
    FATE_DROP,
    FATE_SHOW,  // as <U+202E>
    FATE_REPLACE,
};

struct fate_range {
    uint32_t first;
    uint32_t last;
    enum fate fate;
};

/*
 * What wcwidth() does not say: some of these count as wide or as ordinary
 * characters, but steer the terminal or are drawn differently everywhere.
 */
static const struct fate_range fates[] = {
    {0x0080, 0x009F, FATE_SHOW},    // C1 controls
    {0x00AD, 0x00AD, FATE_DROP},    // soft hyphen
    {0x034F, 0x034F, FATE_DROP},    // grapheme joiner
    {0x061C, 0x061C, FATE_SHOW},    // Arabic letter mark
    {0x180B, 0x180F, FATE_DROP},    // Mongolian selectors
    {0x200B, 0x200D, FATE_DROP},    // zero-width space, joiners
    {0x200E, 0x200F, FATE_SHOW},    // direction marks
    {0x202A, 0x202E, FATE_SHOW},    // embeddings and overrides
    {0x2060, 0x2064, FATE_DROP},    // word joiner, invisible operators
    {0x2066, 0x2069, FATE_SHOW},    // isolates
    {0x206A, 0x206F, FATE_DROP},    // deprecated format characters
    {0x20E3, 0x20E3, FATE_DROP},    // keycap
    {0xFE00, 0xFE0F, FATE_DROP},    // variation selectors
    {0xFEFF, 0xFEFF, FATE_DROP},    // byte order mark
    {0xFFF9, 0xFFFB, FATE_DROP},    // interlinear annotation
    {0x1F3FB, 0x1F3FF, FATE_DROP},  // skin tones
    {0xE0000, 0xE007F, FATE_SHOW},  // tags
    {0xE0100, 0xE01EF, FATE_DROP},  // more variation selectors
};

static enum fate fate_of(uint32_t code_point) {
    utf8proc_category_t category;
    int cells;

    for (size_t i = 0; i < sizeof(fates) / sizeof(fates[0]); i++) {
        if (code_point >= fates[i].first && code_point <= fates[i].last) {
            return fates[i].fate;
        }
    }
    cells = wcwidth((wchar_t)code_point);
    category = utf8proc_category((utf8proc_int32_t)code_point);
    if (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME ||
        category == UTF8PROC_CATEGORY_MC) {
        return cells < 0 ? FATE_REPLACE : FATE_MARK;
    }
    if (cells == 0) {
        // Vowels and finals of Hangul have no width of their own, but are letters.
        return category == UTF8PROC_CATEGORY_LO ? FATE_MARK : FATE_DROP;
    }
    return cells < 0 ? FATE_REPLACE : FATE_KEEP;
}

static bool is_pictograph(uint32_t code_point) {
    return utf8proc_get_property((utf8proc_int32_t)code_point)->boundclass ==
           UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

/** A walk over text of which nobody knows whether it is safe. */
struct cleaner {
    struct text text;
    struct arena *arena;
    char *out;  // NULL while all that was read could stay as it was
    size_t size;
    size_t capacity;
    int column;     // cells since the last newline
    int marks;      // on the last base; MARK_LIMIT when there is no base
    uint32_t base;  // the last base
    bool joined;    // a joiner came after it
};

static void start_line(struct cleaner *cleaner) {
    cleaner->column = 0;
    cleaner->marks = MARK_LIMIT;
    cleaner->base = 0;
    cleaner->joined = false;
}

/** From here on the result differs from the text: what was read is copied. */
static void diverge(struct cleaner *cleaner, size_t at) {
    if (!cleaner->out) {
        cleaner->capacity = cleaner->text.size + cleaner->text.size / 4 + 64;
        cleaner->out = arena_new(cleaner->arena, cleaner->capacity, 1);
        memcpy(cleaner->out, cleaner->text.bytes, at);
        cleaner->size = at;
    }
}

static void put(struct cleaner *cleaner, const char *bytes, size_t size) {
    if (!cleaner->out) {
        return;
    }
    if (cleaner->capacity - cleaner->size < size) {
        size_t capacity = cleaner->capacity * 2 + size;
        char *larger = arena_new(cleaner->arena, capacity, 1);

        memcpy(larger, cleaner->out, cleaner->size);
        cleaner->out = larger;
        cleaner->capacity = capacity;
    }
    memcpy(cleaner->out + cleaner->size, bytes, size);
    cleaner->size += size;
}

/** Writes a stand-in, every byte of it a cell but for U+FFFD. */
static void substitute(struct cleaner *cleaner, size_t at, const char *form, int cells) {
    diverge(cleaner, at);
    put(cleaner, form, strlen(form));
    cleaner->column += cells;
    cleaner->marks = 0;
    cleaner->base = 0;
    cleaner->joined = false;
}

static void clean_control(struct cleaner *cleaner, size_t at, unsigned char byte) {
    char form[] = {'^', (char)(byte ^ 0x40), '\0'};
    int spaces = TAB_STOP - cleaner->column % TAB_STOP;

    if (byte == '\n') {
        put(cleaner, "\n", 1);
        start_line(cleaner);
    } else if (byte == '\t') {
        substitute(cleaner, at, &"    "[TAB_STOP - spaces], spaces);
    } else {
        substitute(cleaner, at, form, 2);
    }
}

static void clean_shown(struct cleaner *cleaner, size_t at, uint32_t code_point) {
    char form[LONGEST_FORM];
    int size = snprintf(form, sizeof(form), "<U+%04lX>", (unsigned long)code_point);

    substitute(cleaner, at, form, size);
}

static bool keeps(struct cleaner *cleaner, uint32_t code_point, enum fate fate) {
    if (fate == FATE_DROP) {
        cleaner->joined |= code_point == ZERO_WIDTH_JOINER;
        return false;
    }
    if (fate == FATE_MARK) {
        return cleaner->marks++ < MARK_LIMIT;
    }
    if (cleaner->joined && is_pictograph(cleaner->base) && is_pictograph(code_point)) {
        cleaner->joined = false;
        return false;
    }
    cleaner->base = code_point;
    cleaner->marks = 0;
    cleaner->joined = false;
    return true;
}

static size_t clean_wide(struct cleaner *cleaner, size_t at) {
    uint32_t code_point;
    size_t size = text_decode(cleaner->text, at, &code_point);
    enum fate fate = fate_of(code_point);

    if (fate == FATE_SHOW) {
        clean_shown(cleaner, at, code_point);
    } else if (fate == FATE_REPLACE || (code_point == REPLACEMENT && size == 1)) {
        substitute(cleaner, at, "\xEF\xBF\xBD", 1);
    } else if (keeps(cleaner, code_point, fate)) {
        put(cleaner, cleaner->text.bytes + at, size);
        cleaner->column += wcwidth((wchar_t)code_point);
    } else {
        diverge(cleaner, at);
    }
    return size;
}

static bool is_printable(char byte) {
    return byte >= ' ' && byte < 0x7F;
}

static size_t printable_run(struct text text, size_t at) {
    size_t end = at;

    while (end < text.size && is_printable(text.bytes[end])) {
        end++;
    }
    return end - at;
}

struct text safe_text(struct text text, struct arena *arena) {
    struct cleaner cleaner = {.text = text, .arena = arena};

    start_line(&cleaner);
    for (size_t at = 0; at < text.size;) {
        size_t plain = printable_run(text, at);
        unsigned char byte;

        if (plain) {
            put(&cleaner, text.bytes + at, plain);
            cleaner.column += (int)plain;
            cleaner.base = 0;
            cleaner.marks = 0;
            cleaner.joined = false;
            at += plain;
            continue;
        }
        byte = (unsigned char)text.bytes[at];
        if (byte < 0x80) {
            clean_control(&cleaner, at, byte);
            at++;
        } else {
            at += clean_wide(&cleaner, at);
        }
    }
    return cleaner.out ? (struct text){cleaner.out, cleaner.size} : text;
}

const char *safe_string(const char *string, struct arena *arena) {
    char *safe = text_string(safe_text(text_of(string), arena), arena);

    for (char *newline = strchr(safe, '\n'); newline; newline = strchr(newline, '\n')) {
        *newline = ' ';
    }
    return safe;
}

static int cells_of(uint32_t code_point) {
    int cells = wcwidth((wchar_t)code_point);

    return cells > 0 ? cells : 0;
}

int display_width(struct text safe) {
    int width = 0;

    for (size_t at = 0; at < safe.size;) {
        size_t plain = printable_run(safe, at);
        uint32_t code_point;

        if (plain) {
            width += (int)plain;
            at += plain;
            continue;
        }
        at += text_decode(safe, at, &code_point);
        width += cells_of(code_point);
    }
    return width;
}

static bool ends_cluster(struct text safe, size_t at) {
    return at >= safe.size || !(safe.bytes[at] & 0x80);
}

size_t display_cluster(struct text safe, size_t at, int *cells) {
    utf8proc_int32_t state = 0;
    uint32_t last;
    size_t end = at + text_decode(safe, at, &last);

    *cells = cells_of(last);
    while (!ends_cluster(safe, end)) {
        uint32_t next;
        size_t size = text_decode(safe, end, &next);

        if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)last, (utf8proc_int32_t)next,
                                             &state) ||
            *cells + cells_of(next) > CLUSTER_CELLS) {
            break;
        }
        *cells += cells_of(next);
        end += size;
        last = next;
    }
    return end - at;
}

/** How many bytes of the front of safe text are at most so many cells. */
static size_t front_of(struct text safe, int cells) {
    size_t at = 0;

    while (at < safe.size) {
        int next;
        size_t size = display_cluster(safe, at, &next);

        if (next > cells) {
            break;
        }
        cells -= next;
        at += size;
    }
    return at;
}

static struct text ellipsis_of(bool ascii) {
    return ascii ? TEXT("~") : TEXT("\xE2\x80\xA6");
}

static struct text join(struct text front, struct text mark, struct text end,
                        struct arena *arena) {
    return text_of(arena_printf(arena, "%.*s%.*s%.*s", TEXT_ARGUMENTS(front),
                                TEXT_ARGUMENTS(mark), TEXT_ARGUMENTS(end)));
}

struct text display_fit(struct text safe, int cells, bool ascii, struct arena *arena) {
    if (cells <= 0) {
        return TEXT("");
    }
    if (display_width(safe) <= cells) {
        return safe;
    }
    return join(text_slice(safe, 0, front_of(safe, cells - 1)), ellipsis_of(ascii),
                TEXT(""), arena);
}

/** What is left of safe text when its front went, cluster by cluster, until it is at most so many cells. */
static struct text end_of(struct text safe, int cells) {
    int width = display_width(safe);
    size_t at = 0;

    while (at < safe.size && width > cells) {
        int next;

        at += display_cluster(safe, at, &next);
        width -= next;
    }
    return text_from(safe, at);
}

struct text display_fit_path(struct text safe, int cells, bool ascii, struct arena *arena) {
    struct text folders = ascii ? TEXT(".../") : TEXT("\xE2\x80\xA6/");
    struct text rest = safe;
    size_t slash;

    if (cells <= 0 || display_width(safe) <= cells) {
        return display_fit(safe, cells, ascii, arena);
    }
    while ((slash = text_find(rest, TEXT("/"))) < rest.size) {
        rest = text_from(rest, slash + 1);
        if (display_width(folders) + display_width(rest) <= cells) {
            return join(folders, rest, TEXT(""), arena);
        }
    }
    return join(text_slice(rest, 0, front_of(rest, cells / 2)), ellipsis_of(ascii),
                end_of(rest, cells - 1 - cells / 2), arena);
}
