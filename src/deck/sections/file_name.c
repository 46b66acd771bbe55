// SPDX-License-Identifier: MIT
// What the name of a file says: the number that orders it, its letters, whether it is part of a chapter.

#include "file_name.h"

#include "wording/title.h"

#include <viva/plain.h>

#include <ctype.h>
#include <string.h>

struct text file_name_unnumbered(struct text name) {
    size_t at = line_skip_digits(name, 0);

    if (at && at < name.size && strchr(".)_ -", name.bytes[at])) {
        name = text_trim(text_from(name, at + 1));
    }
    return title_read(name).text;
}

struct text file_name_unordered(struct text title, const char *name, struct text place) {
    size_t end = line_skip_digits(title, 0);
    struct text order = text_slice(title, 0, end + 1);
    size_t folder = place.size;

    while (folder > 0 && place.bytes[folder - 1] != '/') {
        folder--;
    }
    // "3-way" is a word.
    return end && end + 1 < title.size && title.bytes[end] == '-' &&
                   ((title.bytes[end + 1] & 0x80) || text_starts(text_of(name), order) ||
                    text_starts(text_from(place, folder), order))
               ? text_from(title, end + 1)
               : title;
}

struct text file_name_letters(struct text text, struct arena *scratch) {
    struct text folded = text_folded(plain_text(text, scratch), scratch);
    char *out = arena_new(scratch, folded.size + 1, 1);
    size_t size = 0;

    for (size_t i = 0; i < folded.size; i++) {
        if (isalnum((unsigned char)folded.bytes[i]) ||
            (unsigned char)folded.bytes[i] >= 0x80) {
            out[size++] = folded.bytes[i];
        }
    }
    return (struct text){out, size};
}

bool file_name_is_part(const char *name) {
    size_t digits = strspn(name, "0123456789");

    return digits && name[digits] == '.' && isdigit((unsigned char)name[digits + 1]);
}
