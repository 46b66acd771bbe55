// SPDX-License-Identifier: MIT
// Any Markdown at any width keeps the promises of a page: width, flags, then the document.

#include "fuzz.h"

#include "golden/page/page_check.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

enum { WIDEST = 120, FLAG_ASCII = 1, FLAG_STRONG = 2, FLAG_PARAGRAPH = 4 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    struct arena arena = {0};
    struct page_options options;
    struct text document;
    const char *fault;

    setlocale(LC_CTYPE, "C.UTF-8");
    if (size < 2) {
        return 0;
    }
    options = (struct page_options){.width = bytes[0] % WIDEST + 1,
                                    .marks = bytes[1] & FLAG_STRONG ? MARK_STRONG : 0,
                                    .ascii = bytes[1] & FLAG_ASCII};
    document = (struct text){(const char *)bytes + 2, size - 2};
    if (bytes[1] & FLAG_PARAGRAPH) {
        page_paragraph(document, STYLE_TEXT, &options, &arena);
    }
    fault = page_check(document, &options, &arena);
    if (fault) {
        fprintf(stderr, "page_fuzz: width %d: %s\n", options.width, fault);
        abort();
    }
    arena_free(&arena);
    return 0;
}
