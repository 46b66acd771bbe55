// SPDX-License-Identifier: MIT

/** What holds for every page, whatever was laid out: the fuzz target, and the check for other tests. */

#ifndef VIVA_TESTS_PAGE_FUZZ_H
#define VIVA_TESTS_PAGE_FUZZ_H

#include <viva/page.h>

#include <stdint.h>

/** NULL, or a sentence that says what is wrong with this Markdown's page. */
const char *page_check(struct text markdown, const struct page_options *options,
                       struct arena *arena);

/** What is wrong between the page of some Markdown and its plain text, or NULL: they say the same. */
const char *page_check_plain(struct text markdown, struct arena *arena);

/** The first byte is the width, the second holds flags, the rest is Markdown. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
