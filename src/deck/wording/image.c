// SPDX-License-Identifier: MIT
// Images in a line, and the words that stand for them.

#include "image.h"

size_t image_at_front(struct text text, struct text *words) {
    size_t linked = text_starts(text, TEXT("[![")) ? 1 : 0;
    struct text image = text_from(text, linked);
    size_t name = text_find(image, TEXT("]("));
    size_t end = name + text_find(text_from(image, name), TEXT(")"));

    if (!text_starts(image, TEXT("![")) || end >= image.size) {
        return 0;
    }
    *words = text_slice(image, 2, name);
    if (!words->size) {
        *words = text_slice(image, name + 2, end);
    }
    image = text_from(image, end + 1);
    if (linked) {
        end = text_find(image, TEXT(")"));
        return text_starts(image, TEXT("](")) && end < image.size
                   ? text.size - image.size + end + 1
                   : 0;
    }
    return text.size - image.size;
}
