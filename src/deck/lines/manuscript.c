// SPDX-License-Identifier: MIT
// From the bytes of a file to numbered lines of valid UTF-8.

#include "manuscript.h"

#include "dialect.h"
#include "encoding.h"
#include "front.h"
#include "guard.h"
#include "mojibake.h"

#include <string.h>

static int line_of(struct text bytes, size_t offset) {
    int line = 1;

    for (size_t at = 0; at < offset; at++) {
        bool pair =
            bytes.bytes[at] == '\r' && at + 1 < bytes.size && bytes.bytes[at + 1] == '\n';

        line += bytes.bytes[at] == '\n' || (bytes.bytes[at] == '\r' && !pair);
    }
    return line;
}

enum { NUL_SHARE = 1000 };  // one byte in so many may be NUL: a slip, not a program

/** How many NUL bytes there are, and where the first is. */
static size_t count_nuls(struct text bytes, size_t *first) {
    size_t count = 0;

    for (size_t at = 0; at < bytes.size; at++) {
        const char *nul = memchr(bytes.bytes + at, '\0', bytes.size - at);

        if (!nul) {
            break;
        }
        at = (size_t)(nul - bytes.bytes);
        *first = count++ ? *first : at;
    }
    return count;
}

static bool is_too_large(struct text bytes, struct error *err) {
    return bytes.size > GUIDE_LIMIT &&
           !error_set(err, ERROR_FORMAT,
                      "line 1: too large to be a guide: %zu bytes, at most %d are read",
                      bytes.size, (int)GUIDE_LIMIT);
}

static bool is_binary(struct text bytes, struct error *err) {
    size_t nul = 0;

    return count_nuls(bytes, &nul) * NUL_SHARE > bytes.size &&
           !error_set(err, ERROR_FORMAT,
                      "line %d: a NUL byte: this is not a text file (save it as UTF-8)",
                      line_of(bytes, nul));
}

static struct text with_newlines(struct text bytes, struct arena *arena) {
    char *out;
    size_t size = 0;

    if (!bytes.size || !memchr(bytes.bytes, '\r', bytes.size)) {
        return bytes;
    }
    out = arena_take(arena, bytes.size + 1);
    for (size_t at = 0; at < bytes.size; at++) {
        const char *from = bytes.bytes + at;
        const char *end = memchr(from, '\r', bytes.size - at);
        size_t before = end ? (size_t)(end - from) : bytes.size - at;

        memcpy(out + size, from, before);
        size += before;
        at += before;
        if (end && (at + 1 == bytes.size || bytes.bytes[at + 1] != '\n')) {
            out[size++] = '\n';
        }
    }
    return (struct text){out, size};
}

/** Whether a character of several bytes may begin at a place: it has a first byte, and another one behind. */
static bool may_be_wide(struct text bytes, size_t at) {
    unsigned char first = (unsigned char)bytes.bytes[at];

    return first >= 0xC2 && at + 1 < bytes.size && (bytes.bytes[at + 1] & 0xC0) == 0x80;
}

/** The bytes, with a mark for each that is NUL or no UTF-8, where there is room for three times as much; how many such there are, and the place of the first. */
static struct text mark_invalid(struct text bytes, char *out, size_t *count,
                                size_t *first) {
    const struct text mark = TEXT("\xEF\xBF\xBD");
    size_t size = 0;

    *count = 0;
    for (size_t at = 0; at < bytes.size;) {
        char byte = bytes.bytes[at];
        uint32_t code_point;
        size_t wide = may_be_wide(bytes, at) ? text_decode(bytes, at, &code_point) : 1;
        bool sound = byte && (unsigned char)byte < 0x80;

        if (wide > 1) {
            memcpy(out + size, bytes.bytes + at, wide);
            size += wide;
            at += wide;
            continue;
        }
        *first = sound || *count ? *first : at;
        *count += !sound;
        // Where any byte may be broken no branch can be foretold, so there is none.
        out[size] = (char)(sound ? byte : mark.bytes[0]);
        out[size + 1] = mark.bytes[1];
        out[size + 2] = mark.bytes[2];
        size += sound ? 1 : mark.size;
        at++;
    }
    return (struct text){out, size};
}

/** With a mark for each byte that is NUL or, unless all is known to be valid, no UTF-8. */
static struct text with_valid_utf8(struct text bytes, bool is_valid, struct notes *notes) {
    size_t first = 0;
    size_t count;
    struct text valid;

    if (is_valid && (!bytes.size || !memchr(bytes.bytes, '\0', bytes.size))) {
        return bytes;
    }
    valid = mark_invalid(bytes, arena_take(notes->arena, bytes.size * 3), &count, &first);
    note_add(notes, count ? line_of(bytes, first) : 0, "not-utf8",
             arena_printf(notes->arena,
                          "not UTF-8 text: %zu byte%s from here on shown as \xEF\xBF\xBD",
                          count, count == 1 ? "" : "s"));
    return valid;
}

/** The bytes as UTF-8, if they are in another encoding; whether they are valid now. */
static bool decode(struct text *bytes, struct notes *notes) {
    const char *encoding;

    if (text_valid(*bytes)) {
        return true;
    }
    encoding = encoding_of(*bytes, notes->arena);
    if (!encoding) {
        return false;
    }
    note_add(notes, 1, "encoding",
             arena_printf(notes->arena, "not UTF-8: read as %s", encoding));
    *bytes = encoding_read(*bytes, encoding, notes->arena);
    return text_valid(*bytes);
}

bool manuscript_read(struct text bytes, bool keep_mojibake, struct notes *notes,
                     struct source *out, struct error *err) {
    const struct text mark = TEXT("\xEF\xBB\xBF");
    struct added_lines added = {0};
    bool valid;
    size_t reach;

    if (is_too_large(bytes, err)) {
        return false;
    }
    valid = decode(&bytes, notes);
    if (is_too_large(bytes, err) || is_binary(bytes, err)) {
        return false;
    }
    if (text_starts(bytes, mark)) {
        bytes = text_from(bytes, mark.size);
    }
    bytes = with_newlines(bytes, notes->arena);
    bytes = with_valid_utf8(bytes, valid, notes);
    bytes = keep_mojibake ? bytes : mojibake_repaired(bytes, notes);
    reach = guard_reach(bytes);
    *out = source_of_text(dialect_plain(text_slice(bytes, 0, reach), &added, notes->arena),
                          notes->arena);
    out->cut = reach < bytes.size;
    out->added = added;
    out->front = front_read(out->text, notes->arena);
    return true;
}
