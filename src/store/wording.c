// SPDX-License-Identifier: MIT
// Splitting a text into words, in any script.

#include "wording.h"

#include <string.h>

enum {
    MOST_LETTERS = 8,  // a longer word says no more
    WORD_SIZE = 2,     // of a word without letters: "SQL" is no quarter of "database"
    SIGN_SIZE = 4,
    LEAST_NEAR = 5,  // shorter words are others when one letter is
    LETTERS_A_SLIP = 4,
    MOST_SLIPS = 2,
    LONGEST_NEAR = 40,  // letters
};

enum class_of_sign { PARTS_WORDS, OF_A_WORD, OPERATOR, STANDS_ALONE };

struct range {
    uint32_t first;
    uint32_t last;
    enum class_of_sign class;
};

// Beyond ASCII; what is in no range is a letter.
static const struct range ranges[] = {
    {0x0080, 0x00A9, PARTS_WORDS},  // Latin-1 punctuation
    {0x00AB, 0x00B4, PARTS_WORDS},    {0x00B6, 0x00B9, PARTS_WORDS},
    {0x00BB, 0x00BF, PARTS_WORDS},    {0x0E00, 0x0EFF, STANDS_ALONE},  // Thai, Lao
    {0x1000, 0x109F, STANDS_ALONE},                                    // Burmese
    {0x1780, 0x17FF, STANDS_ALONE},                                    // Khmer
    {0x2000, 0x2BFF, PARTS_WORDS},  // punctuation, symbols
    {0x2E80, 0x2FFF, STANDS_ALONE},   {0x3000, 0x303F, PARTS_WORDS},
    {0x3040, 0xD7FF, STANDS_ALONE},   {0xF900, 0xFAFF, STANDS_ALONE},
    {0xFE00, 0xFE6F, PARTS_WORDS},    {0xFF00, 0xFF0F, PARTS_WORDS},
    {0xFFFC, 0xFFFD, PARTS_WORDS},    {0x1F000, 0x1FAFF, PARTS_WORDS},  // pictures
    {0x20000, 0x3FFFF, STANDS_ALONE},
};

static enum class_of_sign class_of_ascii(uint32_t sign) {
    if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
        return OF_A_WORD;
    }
    return sign && strchr("+=#&|<>%^~@$*\\", (int)sign) ? OPERATOR : PARTS_WORDS;
}

static enum class_of_sign class_of(uint32_t sign) {
    if (sign < 0x80) {
        return class_of_ascii(sign);
    }
    for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++) {
        if (sign >= ranges[i].first && sign <= ranges[i].last) {
            return ranges[i].class;
        }
    }
    return OF_A_WORD;
}

// One word, or what parts words, from `at` on; returns where it ends.  A bracket may end a link.
static size_t run_from(struct text text, size_t at, enum class_of_sign *class,
                       int *letters) {
    enum class_of_sign next;
    uint32_t sign;
    size_t size = text_decode(text, at, &sign);

    *class = class_of(sign);
    *letters = 0;
    do {
        ++*letters;
        at += size;
        if (*class == STANDS_ALONE || at >= text.size) {
            break;
        }
        size = text_decode(text, at, &sign);
        next = class_of(sign);
    } while (next == *class && sign != ']');
    return at;
}

// Where a link leads says nothing of what is asked: behind such a target, or `at` itself.
static size_t behind_target(struct text text, size_t at) {
    bool leads = false;  // "](x)" may be a call in code
    size_t end = at;

    if (!text_starts(text_from(text, at), TEXT("]("))) {
        return at;
    }
    while (end < text.size && text.bytes[end] != ')' && text.bytes[end] != ' ') {
        leads = leads || strchr("./#", text.bytes[end]);
        end++;
    }
    return leads ? end : at;
}

struct words words_of(struct text folded, struct arena *arena) {
    struct words words = {0};
    size_t capacity = 0;
    size_t end;

    for (size_t at = 0; at < folded.size; at = end) {
        enum class_of_sign class;
        int letters;

        end = behind_target(folded, at);
        if (end > at) {
            continue;
        }
        end = run_from(folded, at, &class, &letters);
        if (class != PARTS_WORDS) {
            struct text text = text_slice(folded, at, end);

            words.items = arena_grow(arena, words.items, words.count, &capacity,
                                     sizeof(*words.items));
            words.items[words.count++] = (struct word){
                text, text_hash(text),
                class == STANDS_ALONE
                    ? SIGN_SIZE
                    : WORD_SIZE + (letters < MOST_LETTERS ? letters : MOST_LETTERS)};
        }
    }
    return words;
}

static bool is_article(struct text word) {
    static const char *const articles[] = {"a", "an", "the", NULL};

    return text_is_any(word, articles);
}

static bool is_bracket_of_code(char byte) {
    return byte == '[' || byte == ']' || byte == '{' || byte == '}';
}

// Whether a run of marks ends or begins what a sentence says, and no more.
static bool is_punctuation(struct text marks, bool behind_word, bool before_word,
                           bool at_end) {
    for (size_t i = 0; i < marks.size; i++) {
        if (is_bracket_of_code(marks.bytes[i])) {
            return false;
        }
    }
    if (behind_word || before_word) {
        return !(behind_word && before_word);
    }
    return at_end && (text_equal(marks, TEXT("?")) || text_equal(marks, TEXT("\uFF1F")));
}

// Marks that keyboards lack as those that people type instead.
static struct text as_typed(struct text marks) {
    static const char *const dashes[] = {"--",     "\u2010", "\u2011", "\u2012", "\u2013",
                                         "\u2014", "\u2015", "\u2212", NULL};
    static const char *const quotes[] = {"\u2018", "\u2019", "`", NULL};

    return text_is_any(marks, dashes)   ? TEXT("-")
           : text_is_any(marks, quotes) ? TEXT("'")
                                        : marks;
}

struct saying {
    uint64_t hash;
    bool article;  // was the last word: of two in a row the second is a name
};

static void say(struct saying *saying, struct text what) {
    saying->hash = (saying->hash ^ text_hash(what)) * UINT64_C(0x9E3779B97F4A7C15);
    saying->hash ^= saying->hash >> 29;
}

// What parts two words: spaces, and between them marks.
static void say_marks(struct saying *saying, struct text folded, size_t from, size_t end) {
    for (size_t at = from; at < end;) {
        size_t begin = at;

        while (at < end && folded.bytes[at] != ' ') {
            at++;
        }
        if (at > begin) {
            struct text marks = text_slice(folded, begin, at);

            if (!is_punctuation(marks, begin == from && from > 0,
                                at == end && end < folded.size, end == folded.size)) {
                say(saying, as_typed(marks));
            }
        }
        at += at < end;
    }
}

uint64_t words_said(struct text folded) {
    struct saying saying = {.hash = 1};
    size_t end;

    for (size_t at = 0; at < folded.size; at = end) {
        enum class_of_sign class;
        int letters;
        struct text word;

        end = behind_target(folded, at);
        if (end > at) {
            continue;
        }
        end = run_from(folded, at, &class, &letters);
        word = text_slice(folded, at, end);
        if (class == PARTS_WORDS) {
            say_marks(&saying, folded, at, end);
        } else if (!saying.article && end < folded.size && is_article(word)) {
            saying.article = true;
        } else {
            saying.article = false;
            say(&saying, word);
        }
    }
    return saying.hash | 1;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

struct letters {
    uint32_t signs[LONGEST_NEAR];
    size_t count;
};

// Those of a longer word are cut off.
static struct letters letters_of(struct text word) {
    struct letters letters = {.count = 0};

    for (size_t at = 0; at < word.size && letters.count < LONGEST_NEAR;) {
        at += text_decode(word, at, &letters.signs[letters.count++]);
    }
    return letters;
}

// How many letters are wrong, missing, too many, or in each other's places.
static size_t slips_between(const struct letters *a, const struct letters *b) {
    size_t rows[3][LONGEST_NEAR + 1];

    for (size_t j = 0; j <= b->count; j++) {
        rows[0][j] = j;
    }
    for (size_t i = 1; i <= a->count; i++) {
        size_t *row = rows[i % 3];
        const size_t *above = rows[(i + 2) % 3];

        row[0] = i;
        for (size_t j = 1; j <= b->count; j++) {
            bool other = a->signs[i - 1] != b->signs[j - 1];

            row[j] = least(above[j - 1] + other, least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a->signs[i - 1] == b->signs[j - 2] &&
                a->signs[i - 2] == b->signs[j - 1]) {
                row[j] = least(row[j], rows[(i + 1) % 3][j - 2] + 1);
            }
        }
    }
    return rows[a->count % 3][b->count];
}

bool words_are_near(struct text a, struct text b) {
    struct letters mine = letters_of(a);
    struct letters theirs = letters_of(b);
    size_t shorter = least(mine.count, theirs.count);
    size_t longer = mine.count > theirs.count ? mine.count : theirs.count;
    size_t allowed = least(MOST_SLIPS, longer / LETTERS_A_SLIP);
    size_t common = 0;

    while (common < shorter && mine.signs[common] == theirs.signs[common]) {
        common++;
    }
    if (common >= LEAST_NEAR && common * 5 >= longer * 3) {
        return true;
    }
    return longer - shorter <= allowed && slips_between(&mine, &theirs) <= allowed;
}
