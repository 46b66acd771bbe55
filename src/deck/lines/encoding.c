// SPDX-License-Identifier: MIT
// Which encoding of before UTF-8 a text is in, told by what it says in each.

#include "encoding.h"

#include <iconv.h>
#include <string.h>

enum {
    SAMPLE = 1 << 16,    // bytes that are tried
    CONVINCING = 70,     // percent of the other than plain characters that fit together
    LARGEST = 3,         // bytes of UTF-8 for one byte of any of them
    KANJI_PER_KANA = 3,  // that a Japanese text holds at most
    UTF8_PER_SLIP = 3,   // characters for a byte that is none
};

/** What kind of characters stands side by side in a text of an encoding. */
enum letters { LETTERS_HANGUL, LETTERS_HAN, LETTERS_KANA, LETTERS_CYRILLIC, LETTERS_LATIN };

// A narrow twin tells better: in the wide ones nearly any two bytes mean something.
static const struct encoding {
    const char *evidence;
    const char *name;
    enum letters letters;
} encodings[] = {{"EUC-KR", "CP949", LETTERS_HANGUL},
                 {"EUC-CN", "GB18030", LETTERS_HAN},
                 {"CP932", "CP932", LETTERS_KANA},
                 {"CP1251", "CP1251", LETTERS_CYRILLIC},
                 {"WINDOWS-1252", "CP1252", LETTERS_LATIN}};

static const char broken[] = "\xEF\xBF\xBD";

enum { BROKEN = sizeof(broken) - 1 };

/** Converts what can be, with a mark for each byte that cannot. */
static struct text convert(iconv_t converter, struct text bytes, struct arena *arena) {
    size_t room = bytes.size * LARGEST + BROKEN;
    char *out = arena_take(arena, room);
    char *to = out;
    // The other side of an old interface: nothing is written through it.
    char *from = (char *)(uintptr_t)bytes.bytes;
    size_t left = bytes.size;

    while (left && iconv(converter, &from, &left, &to, &room) == (size_t)-1 && left &&
           room >= BROKEN) {
        memcpy(to, broken, BROKEN);
        to += BROKEN;
        room -= BROKEN;
        from++;
        left--;
    }
    return (struct text){out, (size_t)(to - out)};
}

struct text encoding_read(struct text bytes, const char *encoding, struct arena *arena) {
    iconv_t converter = iconv_open("UTF-8", encoding);
    struct text text;

    if (converter == (iconv_t)-1) {
        return bytes;
    }
    text = convert(converter, bytes, arena);
    iconv_close(converter);
    return text_starts(text, TEXT("\xEF\xBB\xBF")) ? text_from(text, 3) : text;
}

static bool is_between(uint32_t code_point, uint32_t first, uint32_t last) {
    return code_point >= first && code_point <= last;
}

static bool is_plain_letter(uint32_t code_point) {
    return is_between(code_point | 0x20, 'a', 'z');
}

static bool is_kana(uint32_t code_point) {
    return is_between(code_point, 0x3040, 0x30FF);
}

static bool is_han(uint32_t code_point) {
    return is_between(code_point, 0x4E00, 0x9FFF);
}

static bool is_cyrillic(uint32_t code_point) {
    return is_between(code_point, 0x0401, 0x0491);
}

static bool is_latin(uint32_t code_point) {
    return is_between(code_point, 0x00C0, 0x024F);
}

/** Spaces, dashes, quotes and full stops that say nothing of the language. */
static bool is_sign(uint32_t code_point) {
    return is_between(code_point, 0x00A0, 0x00BF) ||
           is_between(code_point, 0x2010, 0x2026) ||
           is_between(code_point, 0x3000, 0x303F) ||
           is_between(code_point, 0xFF01, 0xFF5E) || code_point == 0x20AC;
}

/** Whether a small letter stands before a capital one, as in no word. */
static bool is_capital_inside(uint32_t before, uint32_t code_point) {
    return is_between(code_point, 0x0410, 0x042F) && is_between(before, 0x0430, 0x044F);
}

/** Whether a character fits between its neighbours in a text of such letters. */
static bool fits(enum letters letters, uint32_t before, uint32_t here, uint32_t behind) {
    switch (letters) {
    case LETTERS_HANGUL: return is_between(here, 0xAC00, 0xD7A3);
    case LETTERS_HAN: return is_han(here);
    case LETTERS_KANA: return is_kana(here) || is_han(here);
    case LETTERS_CYRILLIC:
        return is_cyrillic(here) && !is_plain_letter(before) && !is_plain_letter(behind) &&
               !is_capital_inside(before, here);
    case LETTERS_LATIN: return is_latin(here) && !is_latin(before) && !is_latin(behind);
    }
    return false;
}

/** What share of a text's letters, signs left out, fit; in percent. */
static int share_of_fitting(struct text text, enum letters letters) {
    uint32_t before = ' ';
    uint32_t here = ' ';
    size_t fitting = 0;
    size_t all = 0;
    size_t kana = 0;

    for (size_t at = 0; at <= text.size;) {
        uint32_t behind = ' ';

        at += at < text.size ? text_decode(text, at, &behind) : 1;
        if (here >= 0x80 && !is_sign(here)) {
            all++;
            fitting += fits(letters, before, here, behind);
            kana += is_kana(here);
        }
        before = here;
        here = behind;
    }
    if (letters == LETTERS_KANA && fitting > (1 + KANJI_PER_KANA) * kana) {
        fitting = (1 + KANJI_PER_KANA) * kana;
    }
    // Where there are signs alone, any of them reads right, and Western ones are the most.
    return all ? (int)(fitting * 100 / all) : letters == LETTERS_LATIN ? 100 : 0;
}

/** Whether a text is UTF-8 but for some slips. */
static bool is_mostly_utf8(struct text sample) {
    size_t valid = 0;
    size_t invalid = 0;

    for (size_t at = 0; at < sample.size;) {
        uint32_t code_point;
        size_t size = text_decode(sample, at, &code_point);

        valid += size > 1;
        invalid += code_point == 0xFFFD && size == 1;
        at += size;
    }
    return valid >= UTF8_PER_SLIP * invalid;
}

/** Without what may be a character that was cut off. */
static struct text without_cut(struct text text) {
    for (int i = 0; i < 3 && text.size && (unsigned char)text.bytes[text.size - 1] >= 0x80;
         i++) {
        text.size--;
    }
    return text;
}

/** The first whole lines, or the first bytes of one that is longer. */
static struct text take_sample(struct text bytes) {
    struct text sample = text_slice(bytes, 0, SAMPLE);

    if (sample.size == bytes.size) {
        return without_cut(sample);
    }
    for (size_t end = sample.size; end > 0; end--) {
        if (sample.bytes[end - 1] == '\n') {
            return text_slice(sample, 0, end);
        }
    }
    return sample;
}

const char *encoding_of(struct text bytes, struct arena *scratch) {
    const char *name = NULL;
    int most = CONVINCING - 1;
    struct text sample;

    if (text_starts(bytes, TEXT("\xFF\xFE"))) {
        return "UTF-16LE";
    }
    if (text_starts(bytes, TEXT("\xFE\xFF"))) {
        return "UTF-16BE";
    }
    if (text_valid(bytes)) {
        return NULL;
    }
    sample = take_sample(bytes);
    if (is_mostly_utf8(sample)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof(encodings) / sizeof(encodings[0]); i++) {
        struct text text = encoding_read(sample, encodings[i].evidence, scratch);
        int share = share_of_fitting(text, encodings[i].letters);

        if (share > most) {
            most = share;
            name = encodings[i].name;
        }
    }
    return name;
}
