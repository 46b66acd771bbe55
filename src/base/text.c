// SPDX-License-Identifier: MIT
// Counted UTF-8: slices, comparison and hashing.

#include <viva/text.h>

#include <utf8proc.h>
#define XXH_INLINE_ALL  // one library less to load at every start
#include <xxhash.h>

#include <string.h>

enum {
    PLACES = 64,          // of a text that are looked at together
    RARE = 32,            // bytes before a place that is worth a search
    DENSE = 16 * PLACES,  // bytes behind one that is not, in which no other is searched for
    LONGEST_NOTED = 512,  // bytes of a text of which it pays to know which pairs it has
    MANY_WORDS = 6,       // for which it does
};

struct text text_of(const char *string) {
    return (struct text){string ? string : "", string ? strlen(string) : 0};
}

struct text text_copy(struct text text, struct arena *arena) {
    return (struct text){arena_copy(arena, text.bytes, text.size), text.size};
}

char *text_string(struct text text, struct arena *arena) {
    return arena_copy(arena, text.bytes, text.size);
}

bool text_equal(struct text a, struct text b) {
    // Most of one size differ in their last byte.
    return a.size == b.size &&
           (a.size == 0 || (a.bytes[a.size - 1] == b.bytes[a.size - 1] &&
                            memcmp(a.bytes, b.bytes, a.size) == 0));
}

bool text_starts(struct text text, struct text prefix) {
    // Most differ in their first byte, and this is asked of every line.
    return text.size >= prefix.size &&
           (!prefix.size || (text.bytes[0] == prefix.bytes[0] &&
                             memcmp(text.bytes, prefix.bytes, prefix.size) == 0));
}

bool text_starts_word(struct text text, const char *word) {
    size_t at = 0;

    while (word[at] && at < text.size && text.bytes[at] == word[at]) {
        at++;
    }
    return !word[at];
}

bool text_ends(struct text text, struct text suffix) {
    return text.size >= suffix.size &&
           text_equal(text_from(text, text.size - suffix.size), suffix);
}

struct text text_from(struct text text, size_t from) {
    return text_slice(text, from, text.size);
}

struct text text_slice(struct text text, size_t from, size_t to) {
    if (to > text.size) {
        to = text.size;
    }
    if (from > to) {
        from = to;
    }
    return (struct text){text.bytes ? text.bytes + from : "", to - from};
}

/** Whether a needle stands where at least as many bytes are left; most differ in its first or last. */
static bool stands_at(const char *bytes, struct text needle) {
    return bytes[0] == needle.bytes[0] &&
           bytes[needle.size - 1] == needle.bytes[needle.size - 1] &&
           memcmp(bytes, needle.bytes, needle.size) == 0;
}

/** Whether a needle may stand in one of some places: one that has its first byte, and its last as far behind. */
static bool may_stand_in(const char *places, struct text needle) {
    const char *ends = places + needle.size - 1;
    char first = needle.bytes[0];
    char last = needle.bytes[needle.size - 1];
    unsigned char any = 0;

    // Without a branch, so that the compiler takes many at a time.
    for (size_t i = 0; i < PLACES; i++) {
        any |= (unsigned char)((places[i] == first) & (ends[i] == last));
    }
    return any;
}

/** The place in a needle of the first byte that is neither a letter nor a space, of which a text has fewer; 0 if all are. */
static size_t rare_byte(struct text needle) {
    size_t at = 0;

    while (at < needle.size && (needle.bytes[at] == ' ' || needle.bytes[at] == '\n' ||
                                (unsigned char)((needle.bytes[at] | 0x20) - 'a') < 26)) {
        at++;
    }
    return at < needle.size ? at : 0;
}

size_t text_find(struct text text, struct text needle) {
    size_t end = text.size + 1 - needle.size;
    size_t dense = 0;     // before here its rare byte stands too often
    size_t doubtful = 0;  // before here the needle may stand
    size_t rare;

    if (!needle.size || needle.size > text.size) {
        return needle.size ? text.size : 0;
    }
    rare = text.size > LONGEST_NOTED ? rare_byte(needle) : 0;
    for (size_t at = 0; at < end; at++) {
        if (at >= dense || end - at < PLACES) {
            const char *hit = memchr(text.bytes + at + rare, needle.bytes[rare], end - at);
            size_t before = hit ? (size_t)(hit - text.bytes) - rare - at : 0;

            if (!hit) {
                break;
            }
            at += before;
            dense = before < RARE ? at + DENSE : at;
        }
        while (at < dense && at >= doubtful && end - at >= PLACES) {
            doubtful = may_stand_in(text.bytes + at, needle) ? at + PLACES : 0;
            at += doubtful ? 0 : PLACES;
        }
        if (at < end && stands_at(text.bytes + at, needle)) {
            return at;
        }
    }
    return text.size;
}

bool text_holds(struct text text, struct text needle) {
    return text_find(text, needle) < text.size;
}

/** The place of two bytes among 256; the second is NUL of a word of one. */
static unsigned char pair_of(char first, char second) {
    return (unsigned char)(31 * (unsigned char)first + (unsigned char)second);
}

/** Which pairs of bytes a text has, and which bytes. */
static void note_pairs(struct text text, bool present[256]) {
    for (size_t i = 0; i < text.size; i++) {
        present[pair_of(text.bytes[i], '\0')] = true;
        if (i + 1 < text.size) {
            present[pair_of(text.bytes[i], text.bytes[i + 1])] = true;
        }
    }
}

/** Whether a word may stand in a text that has such pairs: its first two are there. */
static bool may_hold(const bool present[256], const char *word) {
    return present[pair_of(word[0], word[1])] &&
           (!word[1] || !word[2] || present[pair_of(word[1], word[2])]);
}

/** Whether there are enough words for it to pay to know which pairs of bytes a text has. */
static bool are_many(const char *const *words) {
    size_t count = 0;

    while (count < MANY_WORDS && words[count]) {
        count++;
    }
    return count == MANY_WORDS;
}

bool text_holds_any(struct text text, const char *const *words) {
    bool present[256] = {false};
    bool noted = text.size <= LONGEST_NOTED && are_many(words);

    // Of many words few begin with pairs of bytes of a short text.
    note_pairs(text_slice(text, 0, noted ? text.size : 0), present);
    for (; *words; words++) {
        if ((!noted || may_hold(present, *words)) &&
            text_find(text, text_of(*words)) < text.size) {
            return true;
        }
    }
    return false;
}

size_t text_find_any(struct text text, const char *const *words, size_t *size) {
    size_t first = text.size;

    *size = 0;
    for (; *words; words++) {
        size_t at = text_find(text, text_of(*words));

        if (at < first) {
            first = at;
            *size = strlen(*words);
        }
    }
    return first;
}

size_t text_count(struct text text, char byte) {
    size_t count = 0;

    for (size_t at = 0; at < text.size; at++) {
        count += text.bytes[at] == byte;
    }
    return count;
}

size_t text_starts_any(struct text text, const char *const *words) {
    while (*words && !text_starts_word(text, *words)) {
        words++;
    }
    return *words ? strlen(*words) : 0;
}

size_t text_ends_any(struct text text, const char *const *words) {
    for (; *words; words++) {
        struct text word = text_of(*words);

        if (word.size <= text.size && stands_at(text.bytes + text.size - word.size, word)) {
            return word.size;
        }
    }
    return 0;
}

bool text_is_any(struct text text, const char *const *words) {
    // Most words differ in their first byte, which is 0 of an empty one.
    char first = text.size ? text.bytes[0] : '\0';

    while (*words && ((*words)[0] != first || !text_equal(text, text_of(*words)))) {
        words++;
    }
    return *words;
}

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

struct text text_trim(struct text text) {
    while (text.size && is_space(text.bytes[0])) {
        text.bytes++;
        text.size--;
    }
    while (text.size && is_space(text.bytes[text.size - 1])) {
        text.size--;
    }
    return text;
}

/** Whether a newline is among eight bytes. */
static bool has_newline(const char *bytes) {
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t eight;

    memcpy(&eight, bytes, sizeof(eight));
    eight ^= '\n' * ones;
    return (eight - ones) & ~eight & (ones << 7);
}

/** Where a text's first line ends, or NULL: a call is worth it only of one that is not short. */
static const char *line_end(struct text text) {
    if (text.size < sizeof(uint64_t) || !has_newline(text.bytes)) {
        return text.size ? memchr(text.bytes, '\n', text.size) : NULL;
    }
    while (*text.bytes != '\n') {
        text.bytes++;
    }
    return text.bytes;
}

struct text text_line(struct text *rest) {
    const char *end = line_end(*rest);
    struct text line = *rest;

    if (!end) {
        *rest = text_from(*rest, rest->size);
        return line;
    }
    line.size = (size_t)(end - line.bytes);
    *rest = (struct text){end + 1, rest->size - line.size - 1};
    if (line.size && line.bytes[line.size - 1] == '\r') {
        line.size--;
    }
    return line;
}

size_t text_line_start(struct text text, size_t at) {
    while (at > 0 && text.bytes[at - 1] != '\n') {
        at--;
    }
    return at;
}

/** Behind the ASCII that begins here, or a little before. */
static size_t skip_ascii(struct text text, size_t at) {
    uint64_t eight;

    for (; at + sizeof(eight) <= text.size; at += sizeof(eight)) {
        memcpy(&eight, text.bytes + at, sizeof(eight));
        if (eight & UINT64_C(0x8080808080808080)) {
            break;
        }
    }
    return at;
}

bool text_is_ascii(struct text text) {
    for (size_t at = skip_ascii(text, 0); at < text.size; at++) {
        if ((unsigned char)text.bytes[at] >= 0x80) {
            return false;
        }
    }
    return true;
}

/** Whether a byte goes on with a character of several. */
static bool goes_on(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

bool text_has_ideograph(struct text text, size_t at) {
    unsigned char first = at + 2 < text.size ? (unsigned char)text.bytes[at] : 0;
    unsigned char second = first >= 0xE4 ? (unsigned char)text.bytes[at + 1] : 0;

    // Those of 0x4E00 to 0x9FBF.
    return first <= 0xE9 && (second & 0xC0) == 0x80 && (first > 0xE4 || second >= 0xB8) &&
           (first < 0xE9 || second < 0xBF) && goes_on(text.bytes[at + 2]);
}

/** Decodes a character of two or three bytes, as nearly all beyond ASCII are; 0 if none stands there for sure. */
static size_t decode_short(const char *bytes, size_t size, uint32_t *code_point) {
    uint32_t first = (unsigned char)bytes[0];

    if (size >= 3 && first > 0xE0 && first < 0xF0 && first != 0xED && goes_on(bytes[1]) &&
        goes_on(bytes[2])) {
        *code_point = (first & 0x0F) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu);
        return 3;
    }
    if (size >= 2 && first >= 0xC2 && first < 0xE0 && goes_on(bytes[1])) {
        *code_point = (first & 0x1F) << 6 | (bytes[1] & 0x3Fu);
        return 2;
    }
    return 0;
}

/** Decodes a character beyond ASCII; 0 if the bytes are no UTF-8. */
static size_t decode(struct text text, size_t at, uint32_t *code_point) {
    size_t size = decode_short(text.bytes + at, text.size - at, code_point);
    utf8proc_int32_t decoded;
    utf8proc_ssize_t whole;

    if (size) {
        return size;
    }
    whole = utf8proc_iterate((const utf8proc_uint8_t *)text.bytes + at,
                             (utf8proc_ssize_t)(text.size - at), &decoded);
    *code_point = (uint32_t)decoded;
    return whole > 0 ? (size_t)whole : 0;
}

bool text_valid(struct text text) {
    for (size_t at = skip_ascii(text, 0); at < text.size;) {
        uint32_t code_point;
        size_t size;

        if ((unsigned char)text.bytes[at] < 0x80) {
            at = skip_ascii(text, at + 1);
            continue;
        }
        size = decode(text, at, &code_point);
        if (!size) {
            return false;
        }
        at += size;
    }
    return true;
}

size_t text_decode(struct text text, size_t at, uint32_t *code_point) {
    size_t size;

    // Most text is ASCII, and most callers go through all of it.
    if ((unsigned char)text.bytes[at] < 0x80) {
        *code_point = (unsigned char)text.bytes[at];
        return 1;
    }
    size = decode(text, at, code_point);
    *code_point = size ? *code_point : 0xFFFD;
    return size ? size : 1;
}

size_t text_encode(uint32_t code_point, char out[4]) {
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)code_point,
                                        (utf8proc_uint8_t *)out);
}

uint64_t text_hash(struct text text) {
    return XXH3_64bits(text.bytes, text.size);
}

int text_compare_hashes(const void *left, const void *right) {
    uint64_t a = *(const uint64_t *)left;
    uint64_t b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

/** The first of the sorted hashes that is no less. */
static size_t first_hash(const uint64_t *hashes, size_t count, uint64_t hash) {
    size_t low = 0;

    while (low < count) {
        size_t middle = low + (count - low) / 2;

        if (hashes[middle] < hash) {
            low = middle + 1;
        } else {
            count = middle;
        }
    }
    return low;
}

size_t text_count_hash(const uint64_t *hashes, size_t count, uint64_t hash) {
    size_t end = hash == UINT64_MAX ? count : first_hash(hashes, count, hash + 1);

    return end - first_hash(hashes, count, hash);
}
