// SPDX-License-Identifier: MIT

/** What the lexer knows of each language, as data. */

#ifndef VIVA_PAGE_HIGHLIGHT_LANGUAGES_H
#define VIVA_PAGE_HIGHLIGHT_LANGUAGES_H

#include <stddef.h>

/** How a language is read. */
enum language_mode {
    MODE_CODE,
    MODE_DIFF,     // line by line
    MODE_MARKUP,   // tags
    MODE_CONSOLE,  // commands behind a prompt, the rest is output
};

enum language_trait {
    TRAIT_FOLD_CASE = 1,      // keywords in any case
    TRAIT_CAPITAL_TYPES = 2,  // a name with a capital is a type
    TRAIT_DIRECTIVES = 4,     // # begins a line for the preprocessor
    TRAIT_ANNOTATIONS = 8,    // @name
    TRAIT_DOLLAR = 16,        // $name
    TRAIT_KEYS = 32,          // a name or string before a colon is a key
    TRAIT_PREFIXES = 64,      // letters before a quote belong to the string
    TRAIT_LIFETIMES = 128,    // 'name is no string
    TRAIT_NO_CALLS = 256,     // a parenthesis does not make a function
};

/** Lists are words with a space between; NULL is the empty list. */
struct language {
    const char *names;  // as written behind a fence
    enum language_mode mode;
    unsigned traits;  // of enum language_trait
    const char *keywords;
    const char *types;
    const char *line_comments;
    const char *block_open;  // of a comment over several lines
    const char *block_close;
    const char *quotes;       // each byte opens and closes a string within a line
    const char *long_quotes;  // delimiters of strings over several lines
    const char *word_bytes;   // besides letters, digits and _
};

extern const struct language languages[];
extern const size_t language_count;

#endif
