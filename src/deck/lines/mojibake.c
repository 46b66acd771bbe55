// SPDX-License-Identifier: MIT
// UTF-8 that was once read as Mac Roman or Windows-1252, put right again.

#include "mojibake.h"

#include "wording/builder.h"

#include <utf8proc.h>

#include <string.h>

enum {
    RUN_LIMIT = 512,  // code points of a run; no heading or word is longer
    PLACES = 32       // of a line that are looked at together
};

// What a byte from 0x80 to 0xFF means.
struct meaning {
    uint16_t code_point;
    uint8_t byte;
};

// In the order of the code points; F0 is the apple.
static const struct meaning mac_roman[] = {
    {0x00A0, 0xCA}, {0x00A1, 0xC1}, {0x00A2, 0xA2}, {0x00A3, 0xA3}, {0x00A5, 0xB4},
    {0x00A7, 0xA4}, {0x00A8, 0xAC}, {0x00A9, 0xA9}, {0x00AA, 0xBB}, {0x00AB, 0xC7},
    {0x00AC, 0xC2}, {0x00AE, 0xA8}, {0x00AF, 0xF8}, {0x00B0, 0xA1}, {0x00B1, 0xB1},
    {0x00B4, 0xAB}, {0x00B5, 0xB5}, {0x00B6, 0xA6}, {0x00B7, 0xE1}, {0x00B8, 0xFC},
    {0x00BA, 0xBC}, {0x00BB, 0xC8}, {0x00BF, 0xC0}, {0x00C0, 0xCB}, {0x00C1, 0xE7},
    {0x00C2, 0xE5}, {0x00C3, 0xCC}, {0x00C4, 0x80}, {0x00C5, 0x81}, {0x00C6, 0xAE},
    {0x00C7, 0x82}, {0x00C8, 0xE9}, {0x00C9, 0x83}, {0x00CA, 0xE6}, {0x00CB, 0xE8},
    {0x00CC, 0xED}, {0x00CD, 0xEA}, {0x00CE, 0xEB}, {0x00CF, 0xEC}, {0x00D1, 0x84},
    {0x00D2, 0xF1}, {0x00D3, 0xEE}, {0x00D4, 0xEF}, {0x00D5, 0xCD}, {0x00D6, 0x85},
    {0x00D8, 0xAF}, {0x00D9, 0xF4}, {0x00DA, 0xF2}, {0x00DB, 0xF3}, {0x00DC, 0x86},
    {0x00DF, 0xA7}, {0x00E0, 0x88}, {0x00E1, 0x87}, {0x00E2, 0x89}, {0x00E3, 0x8B},
    {0x00E4, 0x8A}, {0x00E5, 0x8C}, {0x00E6, 0xBE}, {0x00E7, 0x8D}, {0x00E8, 0x8F},
    {0x00E9, 0x8E}, {0x00EA, 0x90}, {0x00EB, 0x91}, {0x00EC, 0x93}, {0x00ED, 0x92},
    {0x00EE, 0x94}, {0x00EF, 0x95}, {0x00F1, 0x96}, {0x00F2, 0x98}, {0x00F3, 0x97},
    {0x00F4, 0x99}, {0x00F5, 0x9B}, {0x00F6, 0x9A}, {0x00F7, 0xD6}, {0x00F8, 0xBF},
    {0x00F9, 0x9D}, {0x00FA, 0x9C}, {0x00FB, 0x9E}, {0x00FC, 0x9F}, {0x00FF, 0xD8},
    {0x0131, 0xF5}, {0x0152, 0xCE}, {0x0153, 0xCF}, {0x0178, 0xD9}, {0x0192, 0xC4},
    {0x02C6, 0xF6}, {0x02C7, 0xFF}, {0x02D8, 0xF9}, {0x02D9, 0xFA}, {0x02DA, 0xFB},
    {0x02DB, 0xFE}, {0x02DC, 0xF7}, {0x02DD, 0xFD}, {0x03A9, 0xBD}, {0x03C0, 0xB9},
    {0x2013, 0xD0}, {0x2014, 0xD1}, {0x2018, 0xD4}, {0x2019, 0xD5}, {0x201A, 0xE2},
    {0x201C, 0xD2}, {0x201D, 0xD3}, {0x201E, 0xE3}, {0x2020, 0xA0}, {0x2021, 0xE0},
    {0x2022, 0xA5}, {0x2026, 0xC9}, {0x2030, 0xE4}, {0x2039, 0xDC}, {0x203A, 0xDD},
    {0x2044, 0xDA}, {0x20AC, 0xDB}, {0x2122, 0xAA}, {0x2202, 0xB6}, {0x2206, 0xC6},
    {0x220F, 0xB8}, {0x2211, 0xB7}, {0x221A, 0xC3}, {0x221E, 0xB0}, {0x222B, 0xBA},
    {0x2248, 0xC5}, {0x2260, 0xAD}, {0x2264, 0xB2}, {0x2265, 0xB3}, {0x25CA, 0xD7},
    {0xF8FF, 0xF0}, {0xFB01, 0xDE}, {0xFB02, 0xDF},
};

// The five bytes that it leaves open pass as control characters.
static const struct meaning windows_1252[] = {
    {0x0081, 0x81}, {0x008D, 0x8D}, {0x008F, 0x8F}, {0x0090, 0x90}, {0x009D, 0x9D},
    {0x00A0, 0xA0}, {0x00A1, 0xA1}, {0x00A2, 0xA2}, {0x00A3, 0xA3}, {0x00A4, 0xA4},
    {0x00A5, 0xA5}, {0x00A6, 0xA6}, {0x00A7, 0xA7}, {0x00A8, 0xA8}, {0x00A9, 0xA9},
    {0x00AA, 0xAA}, {0x00AB, 0xAB}, {0x00AC, 0xAC}, {0x00AD, 0xAD}, {0x00AE, 0xAE},
    {0x00AF, 0xAF}, {0x00B0, 0xB0}, {0x00B1, 0xB1}, {0x00B2, 0xB2}, {0x00B3, 0xB3},
    {0x00B4, 0xB4}, {0x00B5, 0xB5}, {0x00B6, 0xB6}, {0x00B7, 0xB7}, {0x00B8, 0xB8},
    {0x00B9, 0xB9}, {0x00BA, 0xBA}, {0x00BB, 0xBB}, {0x00BC, 0xBC}, {0x00BD, 0xBD},
    {0x00BE, 0xBE}, {0x00BF, 0xBF}, {0x00C0, 0xC0}, {0x00C1, 0xC1}, {0x00C2, 0xC2},
    {0x00C3, 0xC3}, {0x00C4, 0xC4}, {0x00C5, 0xC5}, {0x00C6, 0xC6}, {0x00C7, 0xC7},
    {0x00C8, 0xC8}, {0x00C9, 0xC9}, {0x00CA, 0xCA}, {0x00CB, 0xCB}, {0x00CC, 0xCC},
    {0x00CD, 0xCD}, {0x00CE, 0xCE}, {0x00CF, 0xCF}, {0x00D0, 0xD0}, {0x00D1, 0xD1},
    {0x00D2, 0xD2}, {0x00D3, 0xD3}, {0x00D4, 0xD4}, {0x00D5, 0xD5}, {0x00D6, 0xD6},
    {0x00D7, 0xD7}, {0x00D8, 0xD8}, {0x00D9, 0xD9}, {0x00DA, 0xDA}, {0x00DB, 0xDB},
    {0x00DC, 0xDC}, {0x00DD, 0xDD}, {0x00DE, 0xDE}, {0x00DF, 0xDF}, {0x00E0, 0xE0},
    {0x00E1, 0xE1}, {0x00E2, 0xE2}, {0x00E3, 0xE3}, {0x00E4, 0xE4}, {0x00E5, 0xE5},
    {0x00E6, 0xE6}, {0x00E7, 0xE7}, {0x00E8, 0xE8}, {0x00E9, 0xE9}, {0x00EA, 0xEA},
    {0x00EB, 0xEB}, {0x00EC, 0xEC}, {0x00ED, 0xED}, {0x00EE, 0xEE}, {0x00EF, 0xEF},
    {0x00F0, 0xF0}, {0x00F1, 0xF1}, {0x00F2, 0xF2}, {0x00F3, 0xF3}, {0x00F4, 0xF4},
    {0x00F5, 0xF5}, {0x00F6, 0xF6}, {0x00F7, 0xF7}, {0x00F8, 0xF8}, {0x00F9, 0xF9},
    {0x00FA, 0xFA}, {0x00FB, 0xFB}, {0x00FC, 0xFC}, {0x00FD, 0xFD}, {0x00FE, 0xFE},
    {0x00FF, 0xFF}, {0x0152, 0x8C}, {0x0153, 0x9C}, {0x0160, 0x8A}, {0x0161, 0x9A},
    {0x0178, 0x9F}, {0x017D, 0x8E}, {0x017E, 0x9E}, {0x0192, 0x83}, {0x02C6, 0x88},
    {0x02DC, 0x98}, {0x2013, 0x96}, {0x2014, 0x97}, {0x2018, 0x91}, {0x2019, 0x92},
    {0x201A, 0x82}, {0x201C, 0x93}, {0x201D, 0x94}, {0x201E, 0x84}, {0x2020, 0x86},
    {0x2021, 0x87}, {0x2022, 0x95}, {0x2026, 0x85}, {0x2030, 0x89}, {0x2039, 0x8B},
    {0x203A, 0x9B}, {0x20AC, 0x80}, {0x2122, 0x99},
};

enum { MEANINGS = 128 };

static const struct meaning *const charsets[] = {mac_roman, windows_1252};

/** A run of characters that are not ASCII, and what it would be in UTF-8. */
struct run {
    char bytes[RUN_LIMIT];
    size_t size;
    struct kinds {
        int astral;   // characters of four bytes: emoji
        int symbols;  // of three bytes: typographic marks, signs, emoji
        int letters;  // of three bytes: other scripts
        int latin;    // of two bytes, accented Latin and its signs
        int others;   // of two bytes, other scripts
    } kinds;
};

static int byte_of(const struct meaning *charset, uint32_t code_point) {
    size_t low = 0;
    size_t high = MEANINGS;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (charset[middle].code_point == code_point) {
            return charset[middle].byte;
        }
        if (charset[middle].code_point < code_point) {
            low = middle + 1;
        } else {
            high = middle;
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
static bool weigh(struct kinds *kinds, uint32_t code_point, size_t size) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code_point);

    if (category == UTF8PROC_CATEGORY_CN || category == UTF8PROC_CATEGORY_CC ||
        category == UTF8PROC_CATEGORY_CO) {
        return false;
    }
    kinds->astral += size == 4;
    kinds->symbols += size == 3 && is_sign(code_point);
    kinds->letters += size == 3 && !is_sign(code_point);
    kinds->latin += size == 2 && code_point < 0x180;
    kinds->others += size == 2 && code_point >= 0x180;
    return true;
}

static bool encode(struct text text, const struct meaning *charset, struct run *run) {
    run->size = 0;
    run->kinds = (struct kinds){0};
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

        if (size == 1 || !weigh(&run->kinds, code_point, size)) {
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
static bool believable(const struct kinds *kinds, struct text text, bool in_word) {
    if (kinds->astral || kinds->symbols) {
        return true;
    }
    if (kinds->letters >= 2 || kinds->letters + kinds->others >= 3) {
        return true;
    }
    return kinds->latin && !kinds->letters && !kinds->others && in_word &&
           !ends_like_sound_text(text);
}

static bool repair(struct text line, size_t from, size_t to, struct run *run) {
    struct text text = text_slice(line, from, to);
    bool in_word = (from > 0 && is_letter(line.bytes[from - 1])) ||
                   (to < line.size && is_letter(line.bytes[to]));

    // Neither charset has what stands for a byte that was no UTF-8.
    if (text_starts(text, TEXT("\xEF\xBF\xBD"))) {
        return false;
    }
    for (size_t i = 0; i < sizeof(charsets) / sizeof(charsets[0]); i++) {
        if (encode(text, charsets[i], run) && believable(&run->kinds, text, in_word)) {
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

/** Whether a run that one of the charsets may hold begins among some places of a text, of which one before and one behind are looked at, too. */
static bool may_begin_in(const char *places) {
    unsigned char any = 0;

    // Without a branch, so that the compiler takes many at a time.
    for (int i = 0; i < PLACES; i++) {
        unsigned char before = (unsigned char)places[i - 1];
        unsigned char first = (unsigned char)places[i];
        unsigned char next = (unsigned char)places[i + 1];
        bool narrow = (first >= 0xC2) & (first <= 0xCF);
        bool wide = (first == 0xE2) | ((first == 0xEF) & ((next == 0xA3) | (next == 0xAC)));

        any |= (unsigned char)((before < 0x80) & (narrow | wide));
    }
    return any;
}

/** Behind all places of a line from here on in which none begins, and the run that they end in; a run may begin here. */
static size_t skip_sound(struct text line, size_t at) {
    while (at && at + PLACES < line.size && !may_begin_in(line.bytes + at)) {
        at += PLACES;
        at = (unsigned char)line.bytes[at - 1] >= 0x80 ? run_end(line, at) : at;
    }
    return at;
}

/** A text on its way to a repaired one. */
struct repairing {
    struct builder out;
    const char *kept;  // from here on nothing was added yet
    struct notes *notes;
};

/** Adds what is right before a run of a line, and what the run should be. */
static void add_repaired(struct repairing *repairing, struct text broken,
                         struct text sound) {
    builder_add(&repairing->out,
                (struct text){repairing->kept, (size_t)(broken.bytes - repairing->kept)});
    builder_add(&repairing->out, sound);
    repairing->kept = broken.bytes + broken.size;
}

/** Repairs a line; notes the first time. */
static void repair_line(struct repairing *repairing, struct text line, int number) {
    struct notes *notes = repairing->notes;
    size_t doubtful = 0;  // before here one may begin
    bool changed = false;

    for (size_t at = 0; at < line.size;) {
        size_t end;
        struct run run;

        if (at >= doubtful) {
            at = skip_sound(line, at);
            doubtful = at + PLACES;
        }
        if (at < line.size && (unsigned char)line.bytes[at] < 0x80) {
            at++;
            continue;
        }
        end = run_end(line, at);
        if (end - at >= 4 && repair(line, at, end, &run)) {
            struct text broken = text_slice(line, at, end);
            struct text sound = {run.bytes, run.size};
            struct text before = note_quotation(broken);
            struct text after = note_quotation(sound);

            add_repaired(repairing, broken, sound);
            if (!changed) {
                note_add(notes, number, "repaired",
                         arena_printf(notes->arena,
                                      "broken characters repaired: %.*s -> %.*s",
                                      TEXT_ARGUMENTS(before), TEXT_ARGUMENTS(after)));
            }
            changed = true;
        }
        at = end;
    }
}

struct text mojibake_repaired(struct text text, struct notes *notes) {
    struct repairing repairing = {
        .out = {.arena = notes->arena}, .kept = text.bytes, .notes = notes};
    int number = 0;

    if (text_is_ascii(text)) {
        return text;
    }
    for (struct text rest = text; rest.size;) {
        const char *newline = memchr(rest.bytes, '\n', rest.size);
        size_t size = newline ? (size_t)(newline - rest.bytes) + 1 : rest.size;

        repair_line(&repairing, text_slice(rest, 0, size), ++number);
        rest = text_from(rest, size);
    }
    if (repairing.kept == text.bytes) {
        return text;
    }
    builder_add(&repairing.out, text_from(text, (size_t)(repairing.kept - text.bytes)));
    return (struct text){repairing.out.bytes, repairing.out.size};
}
