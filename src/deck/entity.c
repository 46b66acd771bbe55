// SPDX-License-Identifier: MIT
// Character references of HTML, decoded.

#include "entity.h"

#include <stdlib.h>

enum { NAME_LIMIT = 12 };

static const struct entity {
    struct text name;
    struct text text;
} entities[] = {
    {{"amp", 3}, {"&", 1}},    {{"lt", 2}, {"<", 1}},    {{"gt", 2}, {">", 1}},
    {{"quot", 4}, {"\"", 1}},  {{"apos", 4}, {"'", 1}},  {{"nbsp", 4}, {" ", 1}},
    {{"ndash", 5}, {"–", 3}},  {{"mdash", 5}, {"—", 3}}, {{"hellip", 6}, {"…", 3}},
    {{"copy", 4}, {"©", 2}},   {{"rarr", 4}, {"→", 3}},  {{"larr", 4}, {"←", 3}},
    {{"times", 5}, {"×", 2}},  {{"lsquo", 5}, {"‘", 3}}, {{"rsquo", 5}, {"’", 3}},
    {{"ldquo", 5}, {"“", 3}},  {{"rdquo", 5}, {"”", 3}}, {{"le", 2}, {"≤", 3}},
    {{"ge", 2}, {"≥", 3}},     {{"ne", 2}, {"≠", 3}},    {{"bull", 4}, {"•", 3}},
    {{"middot", 6}, {"·", 2}},
};

static struct text numeric(struct text digits, char out[4]) {
    char string[NAME_LIMIT + 1] = {0};
    bool hexadecimal = text_starts(digits, TEXT("x")) || text_starts(digits, TEXT("X"));
    unsigned long code_point;

    digits = text_from(digits, hexadecimal);
    for (size_t i = 0; i < digits.size; i++) {
        string[i] = digits.bytes[i];
    }
    code_point = strtoul(string, NULL, hexadecimal ? 16 : 10);
    if (code_point == 0 || code_point > 0x10FFFF ||
        (code_point >= 0xD800 && code_point <= 0xDFFF)) {
        return TEXT("");
    }
    return (struct text){out, text_encode((uint32_t)code_point, out)};
}

/** What the reference at the front means; empty text when it is none. */
static struct text decoded(struct text html, size_t *size, char out[4]) {
    size_t end = text_find(text_slice(html, 0, NAME_LIMIT + 2), TEXT(";"));
    struct text name = text_slice(html, 1, end);

    *size = end + 1;
    if (end >= NAME_LIMIT + 2 || end >= html.size) {
        return TEXT("");
    }
    if (text_starts(name, TEXT("#"))) {
        return numeric(text_from(name, 1), out);
    }
    for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++) {
        if (text_equal(entities[i].name, name)) {
            return entities[i].text;
        }
    }
    return TEXT("");
}

void entity_add_words(struct builder *out, struct text html) {
    while (html.size) {
        size_t mark = text_find(html, TEXT("&"));
        char bytes[4];
        size_t size = 0;
        struct text text;

        builder_add_words(out, text_slice(html, 0, mark));
        html = text_from(html, mark);
        if (!html.size) {
            return;
        }
        text = decoded(html, &size, bytes);
        if (!text.size) {
            text = TEXT("&");
            size = 1;
        }
        builder_add_words(out, text);
        html = text_from(html, size);
    }
}
