// SPDX-License-Identifier: MIT
// Markdown that means itself.

#include "plain_words.h"

#include "line.h"

#include <string.h>

/** Whether a line that begins here is one of words: other characters may begin a list, a heading or a quotation. */
static bool begins_words(char byte) {
    return (unsigned char)byte >= 0x80 || line_is_letter(byte);
}

/** Whether a byte may be markup, or white space that is. */
static bool is_mark(char byte) {
    static const bool marks[256] = {
        ['\0'] = true, ['\r'] = true, ['\t'] = true, ['*'] = true, ['_'] = true,
        ['`'] = true,  ['['] = true,  [']'] = true,  ['<'] = true, ['>'] = true,
        ['&'] = true,  ['\\'] = true, ['|'] = true,  ['~'] = true, ['#'] = true,
        ['$'] = true,  ['^'] = true,  ['='] = true,  ['!'] = true, ['{'] = true,
        ['}'] = true,  ['@'] = true,
    };

    return marks[(unsigned char)byte];
}

/** Whether a line begins with a word, or a bullet and one, in code or not. */
static bool is_line_of_words(struct text line) {
    size_t at = text_starts(line, TEXT("- ")) ? 2 : 0;

    return at < line.size && (begins_words(line.bytes[at]) || line.bytes[at] == '`');
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

/** The size of code in one line between a backtick each, with no blank at its edges, which means itself; 0 if none begins a text. */
static size_t code_size(struct text text) {
    size_t end = 1;

    while (end < text.size && text.bytes[end] && !strchr("`\r\n", text.bytes[end])) {
        end++;
    }
    return end > 1 && end < text.size && text.bytes[end] == '`' &&
                   !is_blank(text.bytes[1]) && !is_blank(text.bytes[end - 1]) &&
                   !text_starts(text_from(text, end + 1), TEXT("`"))
               ? end + 1
               : 0;
}

bool plain_words_are(struct text markdown) {
    // A bar makes cells, but only above the dashes of a table.
    bool barred = !text_holds(markdown, TEXT("\n"));
    bool begins = true;

    for (size_t i = 0; i < markdown.size; i++) {
        bool ends = markdown.bytes[i] == '\n';
        size_t code = markdown.bytes[i] == '`' ? code_size(text_from(markdown, i)) : 0;

        if ((!code && is_mark(markdown.bytes[i]) &&
             !(barred && markdown.bytes[i] == '|')) ||
            (begins && !ends && !is_line_of_words(text_from(markdown, i)))) {
            return false;
        }
        begins = ends;
        i += code ? code - 1 : 0;
    }
    return true;
}

void plain_words_add(struct builder *out, struct text words) {
    while (words.size) {
        size_t end = text_find(words, TEXT("`"));

        builder_add_words(out, text_slice(words, 0, end));
        words = text_from(words, end + 1);
    }
}

struct text plain_words_next(struct text *rest, bool *item) {
    struct text words;
    size_t end = 0;

    while (rest->size && rest->bytes[0] == '\n') {
        *rest = text_from(*rest, 1);
    }
    *item = text_starts(*rest, TEXT("- "));
    words = text_from(*rest, *item ? 2 : 0);
    // A line that is neither blank nor an item goes on with it.
    while (end < words.size &&
           !(words.bytes[end] == '\n' &&
             (end + 1 == words.size || strchr("\n-", words.bytes[end + 1])))) {
        end++;
    }
    *rest = text_from(words, end);
    return text_slice(words, 0, end);
}
