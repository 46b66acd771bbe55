// SPDX-License-Identifier: MIT
// The notes that reading a guide leaves behind.

#include "note.h"

enum { QUOTATION_SIZE = 60 };

void note_add(struct notes *notes, int line, const char *code, const char *text) {
    notes->items = arena_grow(notes->arena, notes->items, notes->count, &notes->capacity,
                              sizeof(*notes->items));
    notes->items[notes->count++] = (struct note){NOTE_WARNING, line, code, text};
}

struct text note_quotation(struct text text) {
    size_t end;

    text = text_slice(text, 0, text_find(text, TEXT("\n")));
    end = text.size < QUOTATION_SIZE ? text.size : QUOTATION_SIZE;
    while (end < text.size && end > 0 && ((unsigned char)text.bytes[end] & 0xC0) == 0x80) {
        end--;
    }
    return text_slice(text, 0, end);
}
