// SPDX-License-Identifier: MIT
// How a question sounds, so that the same one is known again elsewhere.

#include "end_mark.h"
#include "title_memory.h"

#include <viva/plain.h>

#include <string.h>

enum {
    SHORTEST_SOUND = 8,  // bytes of a question that no other has by chance
    LONGEST_ARTICLE = 3,
};

/** What a keyboard has for the sign of a printer that stands there, and the size of that; the byte itself where none does. */
static char typed_at(struct text text, size_t *size) {
    static const struct {
        const char *printed[7];
        char typed;
    } signs[] = {{{"\u2010", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", NULL}, '-'},
                 {{"\u2018", "\u2019", NULL}, '\''},
                 {{"\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", NULL}, '"'}};
    unsigned char first = (unsigned char)text.bytes[0];

    // All begin with one of two bytes, as few letters do, and this is asked of every byte.
    for (size_t i = 0;
         (first == 0xE2 || first == 0xC2) && i < sizeof(signs) / sizeof(signs[0]); i++) {
        *size = text_starts_any(text, signs[i].printed);
        if (*size) {
            return signs[i].typed;
        }
    }
    *size = 1;
    return text.bytes[0];
}

/** A folded text with the dashes and quotes of a keyboard for those of a printer. */
static struct text as_typed(struct text folded, struct arena *arena) {
    char *typed = arena_new(arena, folded.size + 1, 1);
    size_t count = 0;
    size_t size;

    for (struct text rest = folded; rest.size; rest = text_from(rest, size)) {
        typed[count++] = typed_at(rest, &size);
    }
    return (struct text){typed, count};
}

// Most words have none of these, and each byte of a question may be asked for them: no call of strchr.

static bool opens_word(char byte) {
    return byte == '"' || byte == '\'' || byte == '(';
}

static bool closes_word(char byte) {
    switch (byte) {
    case '.':
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
    case '"':
    case '\'':
    case ')': return true;
    default: return false;
    }
}

/** Without the marks around a word, unless it is nothing else. */
static struct text bare_word(struct text word) {
    struct text bare = word;

    while (bare.size && opens_word(bare.bytes[0])) {
        bare = text_from(bare, 1);
    }
    while (bare.size && closes_word(bare.bytes[bare.size - 1])) {
        bare.size--;
    }
    return bare.size ? bare : word;
}

/** The words of a folded question without articles, in any order where it compares: "between b and a". */
static uint64_t hash_words(struct text said) {
    static const char *const articles[] = {"a", "an", "the", NULL};
    static const char *const comparing[] = {"between", "vs",       "versus", "entre",
                                            "между",   "zwischen", NULL};
    uint64_t ordered = 0;
    uint64_t sum = 0;
    bool compares = false;

    for (size_t at = 0, end; at < said.size; at = end + 1) {
        const char *space = memchr(said.bytes + at, ' ', said.size - at);
        struct text word;
        uint64_t hash;

        end = space ? (size_t)(space - said.bytes) : said.size;
        word = bare_word(text_slice(said, at, end));
        // Most words are too long for one, or begin otherwise.
        if (!word.size || (end < said.size && word.size <= LONGEST_ARTICLE &&
                           text_is_any(word, articles))) {
            continue;
        }
        hash = text_hash(word);
        compares =
            compares || (strchr("bvez\xD0", word.bytes[0]) && text_is_any(word, comparing));
        ordered = ordered * 31 + hash;
        sum += hash;
    }
    return compares ? sum : ordered;
}

static uint64_t hash_sound(struct text question, struct arena *arena) {
    struct text said = line_without_ornaments(plain_text(question, arena));

    said.size -= end_mark_question(said);
    if (said.size < SHORTEST_SOUND) {
        return 0;
    }
    said = text_folded(text_trim(said), arena);
    return hash_words(text_is_ascii(said) ? said : as_typed(said, arena)) | 1;
}

uint64_t plain_sound(struct text question, struct arena *arena) {
    static _Thread_local struct title_numbers known;

    return title_memory_number(&known, question, arena, hash_sound);
}
