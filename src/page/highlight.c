// SPDX-License-Identifier: MIT
// One lexer, driven by the table of a language.

#include "highlight.h"

#include "highlight_languages.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_BRACES = 64 };

struct lexer {
    const struct language *language;
    struct text code;
    size_t at;
    bool in_tag;  // of markup
    struct arena *arena;
    struct tokens tokens;
    size_t capacity;
};

/** Everything up to `end` gets this style; neighbours of one style are one token. */
static void take_to(struct lexer *lexer, size_t end, enum style style) {
    struct tokens *tokens = &lexer->tokens;

    if (end > lexer->code.size) {
        end = lexer->code.size;
    }
    if (tokens->count && tokens->items[tokens->count - 1].style == style) {
        tokens->items[tokens->count - 1].end = end;
    } else {
        tokens->items = arena_grow(lexer->arena, tokens->items, tokens->count,
                                   &lexer->capacity, sizeof(*tokens->items));
        tokens->items[tokens->count++] = (struct token){end, style};
    }
    lexer->at = end;
}

static struct text rest(const struct lexer *lexer) {
    return text_from(lexer->code, lexer->at);
}

static bool has(const struct lexer *lexer, unsigned trait) {
    return (lexer->language->traits & trait) != 0;
}

/** The byte there; a line ends where the code does. */
static char byte_at(const struct lexer *lexer, size_t at) {
    if (at >= lexer->code.size) {
        return '\n';
    }
    return lexer->code.bytes[at];
}

static size_t line_end(const struct lexer *lexer, size_t at) {
    return at + text_find(text_from(lexer->code, at), TEXT("\n"));
}

static bool at_line_start(const struct lexer *lexer) {
    return lexer->at == 0 || lexer->code.bytes[lexer->at - 1] == '\n';
}

/** Cuts the next word off a list. */
static struct text next_word(const char **list) {
    size_t size = strcspn(*list, " ");
    struct text word = {*list, size};

    *list += size + ((*list)[size] == ' ');
    return word;
}

static bool is_listed(const char *list, struct text word, bool fold) {
    while (list && *list) {
        struct text listed = next_word(&list);

        if (listed.size == word.size &&
            (fold ? strncasecmp(listed.bytes, word.bytes, word.size)
                  : memcmp(listed.bytes, word.bytes, word.size)) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_word_byte(const struct lexer *lexer, char byte) {
    const char *more = lexer->language->word_bytes;

    return isalnum((unsigned char)byte) || byte == '_' || (byte & 0x80) ||
           (more && byte && strchr(more, byte));
}

static size_t word_end(const struct lexer *lexer, size_t at) {
    while (at < lexer->code.size && is_word_byte(lexer, lexer->code.bytes[at])) {
        at++;
    }
    return at;
}

static bool follows_word(const struct lexer *lexer) {
    return lexer->at && is_word_byte(lexer, lexer->code.bytes[lexer->at - 1]);
}

static bool lex_line_comment(struct lexer *lexer) {
    const char *list = lexer->language->line_comments;
    bool after_blank =
        !lexer->at || isspace((unsigned char)lexer->code.bytes[lexer->at - 1]);

    while (list && *list) {
        struct text opener = next_word(&list);

        // "#" inside a word is no comment: $#, ${#x}, a colour.
        if (text_starts(rest(lexer), opener) && (opener.bytes[0] != '#' || after_blank)) {
            take_to(lexer, line_end(lexer, lexer->at), STYLE_CODE_COMMENT);
            return true;
        }
    }
    return false;
}

static bool lex_block_comment(struct lexer *lexer) {
    struct text open = text_of(lexer->language->block_open);
    struct text close = text_of(lexer->language->block_close);
    size_t inside = lexer->at + open.size;

    if (!open.size || !text_starts(rest(lexer), open)) {
        return false;
    }
    take_to(lexer, inside + text_find(text_from(lexer->code, inside), close) + close.size,
            STYLE_CODE_COMMENT);
    return true;
}

/** Where the string that is open at `at` ends; `lines` says how many it may span. */
static size_t string_end(const struct lexer *lexer, size_t at, struct text quote,
                         bool lines) {
    while (at < lexer->code.size) {
        char byte = lexer->code.bytes[at];

        if (text_starts(text_from(lexer->code, at), quote)) {
            return at + quote.size;
        }
        if (byte == '\n' && !lines) {
            return at;
        }
        at += byte == '\\' && byte_at(lexer, at + 1) != '\n' ? 2 : 1;
    }
    return lexer->code.size;
}

static bool is_before_colon(const struct lexer *lexer, size_t at) {
    while (byte_at(lexer, at) == ' ') {
        at++;
    }
    return byte_at(lexer, at) == ':';
}

static void take_string(struct lexer *lexer, size_t end) {
    bool key = has(lexer, TRAIT_KEYS) && is_before_colon(lexer, end);

    take_to(lexer, end, key ? STYLE_CODE_TYPE : STYLE_CODE_STRING);
}

static bool lex_string(struct lexer *lexer) {
    const char *list = lexer->language->long_quotes;
    const char *quotes = lexer->language->quotes;
    char byte = lexer->code.bytes[lexer->at];

    if (byte == '\'' && follows_word(lexer) && !has(lexer, TRAIT_PREFIXES)) {
        return false;  // don't
    }
    while (list && *list) {
        struct text quote = next_word(&list);

        if (text_starts(rest(lexer), quote)) {
            take_string(lexer, string_end(lexer, lexer->at + quote.size, quote, true));
            return true;
        }
    }
    if (!quotes || !strchr(quotes, byte)) {
        return false;
    }
    take_string(lexer, string_end(lexer, lexer->at + 1, (struct text){&byte, 1}, false));
    return true;
}

static bool lex_lifetime(struct lexer *lexer) {
    size_t end = word_end(lexer, lexer->at + 1);

    if (!has(lexer, TRAIT_LIFETIMES) || lexer->code.bytes[lexer->at] != '\'' ||
        end == lexer->at + 1 || byte_at(lexer, end) == '\'') {
        return false;
    }
    take_to(lexer, end, STYLE_CODE_TYPE);
    return true;
}

static bool lex_directive(struct lexer *lexer) {
    size_t at = lexer->at;

    if (!has(lexer, TRAIT_DIRECTIVES) || lexer->code.bytes[at] != '#') {
        return false;
    }
    while (at && lexer->code.bytes[at - 1] == ' ') {
        at--;
    }
    if (at && lexer->code.bytes[at - 1] != '\n') {
        return false;
    }
    take_to(lexer, word_end(lexer, lexer->at + 1), STYLE_CODE_KEYWORD);
    return true;
}

/** The end of a `${name}`, or of as much of it as stands on this line. */
static size_t braces_end(const struct lexer *lexer, size_t at) {
    size_t limit = at + LONGEST_BRACES;

    while (at < limit && byte_at(lexer, at) != '\n' && byte_at(lexer, at) != '}') {
        at++;
    }
    return at + (byte_at(lexer, at) == '}');
}

static bool lex_sigil(struct lexer *lexer) {
    char byte = lexer->code.bytes[lexer->at];
    size_t end = lexer->at + 1;

    if (byte == '@' && has(lexer, TRAIT_ANNOTATIONS)) {
        end = word_end(lexer, end);
        take_to(lexer, end, end > lexer->at + 1 ? STYLE_CODE_FUNCTION : STYLE_CODE);
        return true;
    }
    if (byte != '$' || !has(lexer, TRAIT_DOLLAR)) {
        return false;
    }
    end = byte_at(lexer, end) == '{' ? braces_end(lexer, end) : word_end(lexer, end);
    take_to(lexer, end, STYLE_CODE_TYPE);
    return true;
}

static bool lex_number(struct lexer *lexer) {
    size_t end = lexer->at;

    if (!isdigit((unsigned char)lexer->code.bytes[end]) || follows_word(lexer)) {
        return false;
    }
    while (
        isalnum((unsigned char)byte_at(lexer, end)) || byte_at(lexer, end) == '_' ||
        (byte_at(lexer, end) == '.' && isdigit((unsigned char)byte_at(lexer, end + 1)))) {
        end++;
    }
    take_to(lexer, end, STYLE_CODE_NUMBER);
    return true;
}

static bool is_type_name(struct text word) {
    bool lower = false;

    for (size_t i = 0; i < word.size; i++) {
        lower |= islower((unsigned char)word.bytes[i]) != 0;
    }
    return lower && isupper((unsigned char)word.bytes[0]);
}

static enum style word_style(const struct lexer *lexer, struct text word, size_t end) {
    bool fold = has(lexer, TRAIT_FOLD_CASE);

    if (has(lexer, TRAIT_KEYS) && is_before_colon(lexer, end)) {
        return STYLE_CODE_TYPE;
    }
    if (is_listed(lexer->language->keywords, word, fold)) {
        return STYLE_CODE_KEYWORD;
    }
    if (is_listed(lexer->language->types, word, fold) ||
        (has(lexer, TRAIT_CAPITAL_TYPES) && is_type_name(word))) {
        return STYLE_CODE_TYPE;
    }
    if (byte_at(lexer, end) == '(' && !has(lexer, TRAIT_NO_CALLS)) {
        return STYLE_CODE_FUNCTION;
    }
    return STYLE_CODE;
}

static bool is_prefix(const struct lexer *lexer, struct text word, size_t end) {
    return has(lexer, TRAIT_PREFIXES) && word.size <= 2 && byte_at(lexer, end) != '\n' &&
           strchr("\"'", byte_at(lexer, end)) &&
           strspn(word.bytes, "rbfuRBFU") >= word.size;
}

static bool lex_word(struct lexer *lexer) {
    size_t end = word_end(lexer, lexer->at);
    struct text word = text_slice(lexer->code, lexer->at, end);

    if (!word.size) {
        return false;
    }
    take_to(lexer, end,
            is_prefix(lexer, word, end) ? STYLE_CODE_STRING : word_style(lexer, word, end));
    return true;
}

static bool lex_plain(struct lexer *lexer) {
    take_to(lexer, lexer->at + 1, STYLE_CODE);
    return true;
}

static void lex_code(struct lexer *lexer) {
    static bool (*const steps[])(struct lexer *) = {
        lex_directive, lex_line_comment, lex_block_comment, lex_lifetime, lex_string,
        lex_sigil,     lex_number,       lex_word,          lex_plain,
    };

    for (size_t i = 0; !steps[i](lexer); i++) {
    }
}

static void lex_diff(struct lexer *lexer) {
    static const struct {
        const char *start;
        enum style style;
    } lines[] = {
        {"+++", STYLE_CODE_COMMENT},   {"---", STYLE_CODE_COMMENT},
        {"diff ", STYLE_CODE_COMMENT}, {"index ", STYLE_CODE_COMMENT},
        {"@@", STYLE_CODE_FUNCTION},   {"+", STYLE_CODE_STRING},
        {"-", STYLE_CODE_KEYWORD},     {"", STYLE_CODE},
    };
    size_t i = 0;

    while (!text_starts(rest(lexer), text_of(lines[i].start))) {
        i++;
    }
    take_to(lexer, line_end(lexer, lexer->at) + 1, lines[i].style);
}

static void lex_tag(struct lexer *lexer) {
    size_t end = word_end(lexer, lexer->at);

    if (end > lexer->at) {
        take_to(lexer, end, STYLE_CODE_TYPE);
    } else if (!lex_string(lexer)) {
        lexer->in_tag = lexer->code.bytes[lexer->at] != '>';
        lex_plain(lexer);
    }
}

static void lex_markup(struct lexer *lexer) {
    size_t name = lexer->at + 1 + (byte_at(lexer, lexer->at + 1) == '/');

    if (lexer->in_tag) {
        lex_tag(lexer);
    } else if (lex_block_comment(lexer)) {
        return;
    } else if (lexer->code.bytes[lexer->at] == '<' && word_end(lexer, name) > name) {
        take_to(lexer, name, STYLE_CODE);
        take_to(lexer, word_end(lexer, name), STYLE_CODE_KEYWORD);
        lexer->in_tag = true;
    } else {
        lex_plain(lexer);
    }
}

static void lex_console(struct lexer *lexer) {
    if (!at_line_start(lexer)) {
        lex_code(lexer);
    } else if (text_starts(rest(lexer), TEXT("$ "))) {
        take_to(lexer, lexer->at + 2, STYLE_CODE_COMMENT);
    } else {
        take_to(lexer, line_end(lexer, lexer->at) + 1, STYLE_CODE);
    }
}

/** The language's name in what stands behind a fence: `js`, `{.python}`, `sh title=x`. */
static struct text fence_name(struct text info) {
    size_t size = 0;

    info = text_trim(info);
    while (info.size && strchr("{.", info.bytes[0])) {
        info = text_from(info, 1);
    }
    while (size < info.size && !strchr(" \t,}:{(", info.bytes[size])) {
        size++;
    }
    return text_slice(info, 0, size);
}

/** Code without a language is plain, but for what gives itself away by its first line. */
static struct text guessed_name(struct text code) {
    static const struct {
        const char *start;
        const char *name;
    } guesses[] = {
        {"$ ", "console"}, {"diff --git ", "diff"}, {"--- ", "diff"}, {"@@ ", "diff"}};

    for (size_t i = 0; i < sizeof(guesses) / sizeof(guesses[0]); i++) {
        if (text_starts(code, text_of(guesses[i].start))) {
            return text_of(guesses[i].name);
        }
    }
    return TEXT("");
}

static const struct language *language_of(struct text info, struct text code) {
    struct text name = fence_name(info);

    if (!name.size) {
        name = guessed_name(code);
    }
    for (size_t i = 0; name.size && i < language_count; i++) {
        if (is_listed(languages[i].names, name, true)) {
            return &languages[i];
        }
    }
    return NULL;
}

struct tokens highlight(struct text info, struct text code, struct arena *arena) {
    static void (*const modes[])(struct lexer *) = {
        [MODE_CODE] = lex_code,
        [MODE_DIFF] = lex_diff,
        [MODE_MARKUP] = lex_markup,
        [MODE_CONSOLE] = lex_console,
    };
    struct lexer lexer = {
        .language = language_of(info, code), .code = code, .arena = arena};

    if (!lexer.language) {
        take_to(&lexer, code.size, STYLE_CODE);
    }
    while (lexer.at < code.size) {
        modes[lexer.language->mode](&lexer);
    }
    return lexer.tokens;
}
