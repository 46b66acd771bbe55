// SPDX-License-Identifier: MIT
// Prefix search for words and phrases, without folding where plain ASCII allows.

#include "phrase.h"

static unsigned char lower(char byte) {
    return (unsigned char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
}

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/**
 * Whether a code point is part of a longer word.  Beyond ASCII all but spaces,
 * signs, emoji, and the scripts that are written without spaces.
 */
static bool is_word(uint32_t code_point) {
    if (code_point < 0x80) {
        return (code_point >= '0' && code_point <= '9') ||
               (code_point >= 'A' && code_point <= 'Z') ||
               (code_point >= 'a' && code_point <= 'z');
    }
    return code_point >= 0xC0 && !(code_point >= 0x2000 && code_point <= 0x2BFF) &&
           !(code_point >= 0x2E80 && code_point <= 0x9FFF) && code_point < 0x1F000;
}

static bool stands_at(struct text text, size_t at, struct text phrase) {
    for (size_t i = 0; i < phrase.size;) {
        if (at >= text.size) {
            return false;
        }
        if (is_space(phrase.bytes[i])) {
            if (!is_space(text.bytes[at])) {
                return false;
            }
            while (i < phrase.size && is_space(phrase.bytes[i])) {
                i++;
            }
            while (at < text.size && is_space(text.bytes[at])) {
                at++;
            }
        } else if (lower(text.bytes[at++]) != (unsigned char)phrase.bytes[i++]) {
            return false;
        }
    }
    return true;
}

/** The length of the code point at a byte; ASCII, most of every guide, takes the short way. */
static size_t step(struct text text, size_t at, uint32_t *code_point) {
    *code_point = (unsigned char)text.bytes[at];
    return *code_point < 0x80 ? 1 : text_decode(text, at, code_point);
}

/** Both as they are, but for the case of ASCII letters in the text. */
static bool search(struct text text, struct text phrase) {
    unsigned char first = (unsigned char)phrase.bytes[0];
    uint32_t code_point;
    bool inside = false;
    bool anywhere;

    step(phrase, 0, &code_point);
    anywhere = !is_word(code_point);
    for (size_t at = 0, size; at < text.size; at += size) {
        if ((anywhere || !inside) && lower(text.bytes[at]) == first &&
            stands_at(text, at, phrase)) {
            return true;
        }
        size = step(text, at, &code_point);
        inside = is_word(code_point);
    }
    return false;
}

bool phrase_in(struct text text, struct text phrase) {
    struct arena scratch = {0};
    bool found;

    if (phrase.size == 0) {
        return true;
    }
    if (text_is_ascii(text)) {
        return text_is_ascii(phrase) && search(text, phrase);
    }
    found = search(text_folded(text, &scratch), phrase);
    arena_free(&scratch);
    return found;
}
