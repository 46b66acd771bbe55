// SPDX-License-Identifier: MIT
// UTF-8 that was once read as Mac Roman or Windows-1252, put right again.

#include "mojibake.h"

#include "builder.h"

#include <utf8proc.h>

#include <string.h>

enum { RUN_LIMIT = 512 };  // code points of a run; no heading or word is longer

// What the bytes 0x80 to 0xFF mean in each; F0 is the apple.
static const uint16_t mac_roman[128] = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4,
    0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF,
    0x00F1, 0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020,
    0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4,
    0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202,
    0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF, 0x00A1,
    0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3,
    0x00D5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA,
    0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A,
    0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC,
    0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC, 0x00AF,
    0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

// The five bytes that it leaves open pass as control characters.
static const uint16_t windows_1252[128] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, 0x00A0,
    0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6,
    0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0, 0x00C1,
    0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC,
    0x00CD, 0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7,
    0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2,
    0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED,
    0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7, 0x00F8,
    0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};

static const uint16_t *const charsets[] = {mac_roman, windows_1252};

/** A run of characters that are not ASCII, and what it would be in UTF-8. */
struct run {
    char bytes[RUN_LIMIT];
    size_t size;
    int astral;   // characters of four bytes: emoji
    int symbols;  // of three bytes: typographic marks, signs, emoji
    int letters;  // of three bytes: other scripts
    int latin;    // of two bytes, accented Latin and its signs
    int others;   // of two bytes, other scripts
};

static int byte_of(const uint16_t *charset, uint32_t code_point) {
    for (int i = 0; i < 128; i++) {
        if (charset[i] == code_point) {
            return i + 128;
        }
    }
    return -1;
}

static bool is_sign(uint32_t code_point) {
    return (code_point >= 0x2000 && code_point < 0x2C00) ||
           (code_point >= 0x3000 && code_point < 0x3020) ||
           (code_point >= 0xFE00 && code_point < 0xFE10) ||
           (code_point >= 0xFF00 && code_point < 0xFF66);
}

/** Counts a character by kind; false if no text would hold it. */
static bool weigh(struct run *run, uint32_t code_point, size_t size) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code_point);

    if (category == UTF8PROC_CATEGORY_CN || category == UTF8PROC_CATEGORY_CC ||
        category == UTF8PROC_CATEGORY_CO) {
        return false;
    }
    run->astral += size == 4;
    run->symbols += size == 3 && is_sign(code_point);
    run->letters += size == 3 && !is_sign(code_point);
    run->latin += size == 2 && code_point < 0x180;
    run->others += size == 2 && code_point >= 0x180;
    return true;
}

static bool encode(struct text text, const uint16_t *charset, struct run *run) {
    *run = (struct run){0};
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;
        int byte;

        at += text_decode(text, at, &code_point);
        byte = byte_of(charset, code_point);
        if (byte < 0 || run->size == RUN_LIMIT) {
            return false;
        }
        run->bytes[run->size++] = (char)byte;
    }
    text = (struct text){run->bytes, run->size};
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;
        size_t size = text_decode(text, at, &code_point);

        if (size == 1 || !weigh(run, code_point, size)) {
            return false;
        }
        at += size;
    }
    return true;
}

static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/** Ends in what also stands behind a letter or a root in sound text: a quote, a dash, a Greek letter of mathematics. */
static bool ends_like_sound_text(struct text text) {
    static const uint16_t marks[] = {0x00BB, 0x2019, 0x201D, 0x201C, 0x2018, 0x203A,
                                     0x2026, 0x2013, 0x2014, 0x00A0, 0x03C0, 0x03A9,
                                     0x221E, 0x2211, 0x2202, 0x220F, 0x222B, 0x2264,
                                     0x2265, 0x2260, 0x00B5};
    uint32_t last = 0;

    for (size_t at = 0; at < text.size;) {
        at += text_decode(text, at, &last);
    }
    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (marks[i] == last) {
            return true;
        }
    }
    return false;
}

/**
 * Emoji and typographic marks cannot come out by chance, nor several letters
 * of another script in a row.  A single accented letter might: it must stand
 * inside a word.
 */
static bool believable(const struct run *run, struct text text, bool in_word) {
    if (run->astral || run->symbols) {
        return true;
    }
    if (run->letters >= 2 || run->letters + run->others >= 3) {
        return true;
    }
    return run->latin && !run->letters && !run->others && in_word &&
           !ends_like_sound_text(text);
}

static bool repair(struct text line, size_t from, size_t to, struct run *run) {
    struct text text = text_slice(line, from, to);
    bool in_word = (from > 0 && is_letter(line.bytes[from - 1])) ||
                   (to < line.size && is_letter(line.bytes[to]));

    for (size_t i = 0; i < sizeof(charsets) / sizeof(charsets[0]); i++) {
        if (encode(text, charsets[i], run) && believable(run, text, in_word)) {
            return true;
        }
    }
    return false;
}

static size_t run_end(struct text line, size_t at) {
    while (at < line.size && (unsigned char)line.bytes[at] >= 0x80) {
        at++;
    }
    return at;
}

/** Adds the line to `out`; notes its first repair. */
static bool repair_line(struct text line, int number, struct builder *out,
                        struct notes *notes) {
    size_t kept = 0;
    bool changed = false;

    for (size_t at = 0; at < line.size;) {
        size_t end = run_end(line, at);
        struct run run;

        if (end - at >= 4 && repair(line, at, end, &run)) {
            struct text before = note_quotation(text_slice(line, at, end));
            struct text after = note_quotation((struct text){run.bytes, run.size});

            builder_add(out, text_slice(line, kept, at));
            builder_add(out, (struct text){run.bytes, run.size});
            kept = end;
            if (!changed) {
                note_add(notes, number, "repaired",
                         arena_printf(notes->arena,
                                      "broken characters repaired: %.*s -> %.*s",
                                      TEXT_ARGUMENTS(before), TEXT_ARGUMENTS(after)));
            }
            changed = true;
        }
        at = end > at ? end : at + 1;
    }
    builder_add(out, text_from(line, kept));
    return changed;
}

static bool is_ascii(struct text text) {
    size_t at = 0;

    while (at < text.size && (unsigned char)text.bytes[at] < 0x80) {
        at++;
    }
    return at == text.size;
}

struct text mojibake_repaired(struct text text, struct notes *notes) {
    struct builder out = {.arena = notes->arena};
    bool changed = false;
    int number = 0;

    if (is_ascii(text)) {
        return text;
    }
    for (struct text rest = text; rest.size;) {
        const char *newline = memchr(rest.bytes, '\n', rest.size);
        size_t size = newline ? (size_t)(newline - rest.bytes) + 1 : rest.size;

        number++;
        changed |= repair_line(text_slice(rest, 0, size), number, &out, notes);
        rest = text_from(rest, size);
    }
    return changed ? (struct text){out.bytes, out.size} : text;
}
