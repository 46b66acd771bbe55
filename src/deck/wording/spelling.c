// SPDX-License-Identifier: MIT
// Spells the key of a mark.

#include "spelling.h"

#include "line.h"

#include <string.h>

void spelling_add(struct spelling *key, struct text text) {
    for (size_t i = 0; i < text.size && key->size < KEY_SIZE; i++) {
        char byte = text.bytes[i];

        key->bytes[key->size++] = (char)(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
    }
}

void spelling_add_label(struct spelling *key, struct text line, size_t from, size_t to) {
    while (from < to) {
        size_t digits = line_skip_digits(line, from);
        uint32_t code_point;
        size_t size;

        if (digits > from) {
            spelling_add(key, TEXT("#"));
            from = digits;
            continue;
        }
        size = text_decode(line, from, &code_point);
        spelling_add(key, text_slice(line, from, from + size));
        from += size;
    }
}

size_t spelling_add_container(struct spelling *key, struct text line, bool *heading) {
    size_t start = line_skip_spaces(line, 0);
    size_t at = start + line_count_hashes(line, start);

    *heading = at > start && line_has_space(line, at);
    if (*heading) {
        spelling_add(key, text_slice(line, start, at));
        return line_skip_spaces(line, at);
    }
    if (at == start && line_has_space(line, at + 1) && strchr("-*+", line.bytes[at])) {
        spelling_add(key, TEXT("-"));
        return line_skip_spaces(line, at + 1);
    }
    return start;
}

void spelling_add_key(struct spelling *key, uint64_t part) {
    for (size_t i = 0; i < sizeof(part) && key->size < KEY_SIZE; i++, part >>= 8) {
        key->bytes[key->size++] = (char)(part & 0xff);
    }
}

uint64_t spelling_hash(const struct spelling *key) {
    return text_hash((struct text){key->bytes, key->size});
}
