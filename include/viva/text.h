// SPDX-License-Identifier: MIT

/**
 * Counted slices of UTF-8.
 *
 * A struct text borrows its bytes; whoever made them says how long they live.
 * It need not end in a NUL and may hold any bytes: text_valid() says whether
 * they are UTF-8.
 */

#ifndef VIVA_TEXT_H
#define VIVA_TEXT_H

#include <viva/arena.h>
#include <viva/error.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
    const char *bytes;
    size_t size;
};

/** A literal as text: `TEXT("viva")`. */
#define TEXT(literal) ((struct text){(literal), sizeof(literal) - 1})

/** The arguments of a "%.*s". */
#define TEXT_ARGUMENTS(text) (int)(text).size, (text).bytes

/** The whole of a C string; NULL is empty text. */
struct text text_of(const char *string);

/** A copy in the arena, with a NUL behind it. */
struct text text_copy(struct text text, struct arena *arena);

/** A NUL-terminated copy in the arena. */
char *text_string(struct text text, struct arena *arena);

bool text_equal(struct text a, struct text b);
bool text_starts(struct text text, struct text prefix);
bool text_ends(struct text text, struct text suffix);

/** Whether it begins with a C string: of many, most need not be measured. */
bool text_starts_word(struct text text, const char *word);

/** From byte `from` on, or bytes [from, to); both are clamped to the text. */
struct text text_from(struct text text, size_t from);
struct text text_slice(struct text text, size_t from, size_t to);

/** Where `needle` first stands, or text.size when it does not. */
size_t text_find(struct text text, struct text needle);

/** Where the first of some words stands, the last of which is NULL, and its size; text.size and 0 when none does. */
size_t text_find_any(struct text text, const char *const *words, size_t *size);

/** How often a byte stands in it. */
size_t text_count(struct text text, char byte);

/** Whether `needle` stands anywhere. */
bool text_holds(struct text text, struct text needle);

/** Whether one of some words, the last of which is NULL, stands anywhere. */
bool text_holds_any(struct text text, const char *const *words);

/** The size of the first of such words that it begins with, or ends in; 0 if it does with none. */
size_t text_starts_any(struct text text, const char *const *words);
size_t text_ends_any(struct text text, const char *const *words);

/** Whether it is one of such words. */
bool text_is_any(struct text text, const char *const *words);

/** Without ASCII white space at both ends. */
struct text text_trim(struct text text);

/** Cuts the first line off `rest` (its newline goes too) and returns it; a CR before the newline is not part of it. */
struct text text_line(struct text *rest);

/** Where the line begins that goes on up to `at`. */
size_t text_line_start(struct text text, size_t at);

bool text_is_ascii(struct text text);

/** Whether a Chinese character stands there, which takes three bytes, is a letter and has no case: asked before tables are. */
bool text_has_ideograph(struct text text, size_t at);

/** Whether the bytes are valid UTF-8. */
bool text_valid(struct text text);

/**
 * Decodes the code point at byte `at` and returns its length, 1 to 4.
 * A byte that is no UTF-8 gives U+FFFD and length 1.  `at` must be inside.
 */
size_t text_decode(struct text text, size_t at, uint32_t *code_point);

/** Writes the UTF-8 of a code point and returns its length, 1 to 4. */
size_t text_encode(uint32_t code_point, char out[4]);

/**
 * Lower-cased, NFKC, without default-ignorable characters: what "the same text"
 * means for matching and search.  Bytes that are no UTF-8 come back as they are.
 */
struct text text_folded(struct text text, struct arena *arena);

/** A 64-bit content hash (XXH3), the same on every machine and in every version. */
uint64_t text_hash(struct text text);

/** The order of two such hashes, for qsort() and bsearch(). */
int text_compare_hashes(const void *left, const void *right);

/** How often a hash is among the sorted ones. */
size_t text_count_hash(const uint64_t *hashes, size_t count, uint64_t hash);

/**
 * Reads a whole regular file into the arena.
 *
 * Fails with ERROR_FILE and a sentence when it is missing, unreadable, not a
 * regular file, or larger than `limit` bytes.
 */
bool text_read_file(const char *path, size_t limit, struct arena *arena, struct text *out,
                    struct error *err);

/** The same of the first `size` bytes, or of all there are, however large the file is. */
bool text_read_head(const char *path, size_t size, struct arena *arena, struct text *out,
                    struct error *err);

#endif
