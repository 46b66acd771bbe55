// SPDX-License-Identifier: MIT

/** What holds for every page, whatever was laid out; for golden and fuzz tests. */

#ifndef VIVA_TESTS_PAGE_CHECK_H
#define VIVA_TESTS_PAGE_CHECK_H

#include <viva/page.h>

/** NULL, or a sentence that says what is wrong with this Markdown's page. */
const char *page_check(struct text markdown, const struct page_options *options,
                       struct arena *arena);

#endif
