// SPDX-License-Identifier: MIT
// Topic paths: which names say the same, and paths put together without repeating one.

#include <viva/topic.h>

#include "topic_words.h"
#include "wording/builder.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum {
    SHORT_NAME = 5,     // letters of an abbreviation at most
    LANGUAGE_SIZE = 3,  // of ".de"
    COUNTRY_SIZE = 8,   // of "-zh_Hans"
};

bool topic_names_agree(struct text a, struct text b, struct arena *scratch) {
    struct text left = topic_gist(a, scratch);

    return left.size && text_equal(left, topic_gist(b, scratch));
}

bool topic_repeats(struct text path, struct text name, struct arena *scratch) {
    const struct text *names;
    size_t count = topic_names(path, scratch, &names);
    struct text said = topic_gist(name, scratch);

    if (!said.size) {
        return count > 0;
    }
    for (size_t i = 0; i < count; i++) {
        if (text_equal(said, topic_gist(names[i], scratch))) {
            return true;
        }
    }
    return false;
}

static void add_name(struct builder *out, struct text name) {
    const char separator = TOPIC_SEPARATOR;

    builder_add(out, (struct text){&separator, out->size > 0});
    builder_add(out, name);
}

struct text topic_under(struct text path, struct text more, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct arena scratch = {0};
    const struct text *names;
    size_t count = topic_names(more, &scratch, &names);

    builder_add(&out, path);
    for (size_t i = 0; i < count; i++) {
        struct text so_far = {out.bytes, out.size};

        if (names[i].size && !topic_repeats(so_far, names[i], &scratch)) {
            add_name(&out, names[i]);
        }
    }
    arena_free(&scratch);
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

/** Path names hold no separator and no bytes that are no text. */
static bool is_fit(struct text name) {
    const char separator = TOPIC_SEPARATOR;

    return name.size && text_valid(name) &&
           text_find(name, (struct text){&separator, 1}) == name.size;
}

struct text topic_parse(struct text words, struct arena *arena) {
    struct builder out = {.arena = arena};

    while (words.size) {
        size_t slash = text_find(words, TEXT("/"));
        struct text name = text_trim(text_slice(words, 0, slash));

        if (is_fit(name)) {
            add_name(&out, name);
        }
        words = text_from(words, slash + 1);
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

/** "03-", "1. " and the like; a name that is nothing else keeps its number. */
static struct text without_number(struct text name) {
    size_t digits = 0;
    size_t at;

    while (digits < name.size && strchr("0123456789.", name.bytes[digits]) &&
           (name.bytes[digits] != '.' ||
            topic_word_is_number(text_slice(name, digits + 1, digits + 2)))) {
        digits++;
    }
    for (at = digits; at < name.size && strchr("-_.) ", name.bytes[at]);) {
        at++;
    }
    // "3d" and "2024" are names.
    return digits && at > digits && at < name.size ? text_from(name, at) : name;
}

/** Short and without a vowel: nobody could say "Sql" or "Html". */
static bool is_abbreviation(struct text name) {
    for (size_t i = 0; i < name.size; i++) {
        if (name.bytes[i] < 'a' || name.bytes[i] > 'z' || strchr("aeiou", name.bytes[i])) {
            return false;
        }
    }
    return name.size > 1 && name.size <= SHORT_NAME;
}

static struct text capitalised(struct text name, struct arena *arena) {
    size_t letters = is_abbreviation(name) ? name.size : 1;
    char *copy = text_string(name, arena);

    for (size_t i = 0; i < name.size; i++) {
        if (isupper((unsigned char)name.bytes[i])) {
            return name;  // whoever chose capitals chose these
        }
    }
    for (size_t i = 0; i < letters; i++) {
        copy[i] = (char)toupper((unsigned char)copy[i]);
    }
    return (struct text){copy, name.size};
}

bool topic_is_layout(struct text name, struct arena *scratch) {
    static const char *const layout[] = {
        "src",       "docs",    "doc",        "content",      "contents",    "apps",
        "packages",  "website", "site",       "public",       "pages",       "posts",
        "_posts",    "i18n",    "l10n",       "lang",         "locales",     "current",
        "questions", "answers", "topics",     "translations", "translation", "assets",
        "static",    "scripts", "manuscript", "resources",    NULL};
    struct text folded = text_folded(name, scratch);

    return text_is_any(folded, layout) || text_starts(folded, TEXT("docusaurus-plugin-"));
}

struct text topic_of_folder(struct text name, struct arena *arena) {
    struct builder out = {.arena = arena};
    char *spaced = text_string(without_number(name), arena);

    for (size_t i = 0; spaced[i]; i++) {
        if (spaced[i] == '-' || spaced[i] == '_') {
            spaced[i] = ' ';
        }
    }
    builder_add_words(&out, text_of(spaced));
    return is_fit(builder_text(&out)) ? capitalised(builder_text(&out), arena) : TEXT("");
}

/** Whether the rest of a file's name only says in which language it is: ".de", "-zh_CN". */
static bool is_language(struct text rest) {
    if (!rest.size || !strchr("._-", rest.bytes[0]) || rest.size < LANGUAGE_SIZE ||
        (rest.size > LANGUAGE_SIZE && !strchr("_-", rest.bytes[LANGUAGE_SIZE]))) {
        return false;
    }
    for (size_t at = 1; at < rest.size; at++) {
        if (at != LANGUAGE_SIZE && !isalpha((unsigned char)rest.bytes[at])) {
            return false;
        }
    }
    return rest.size <= COUNTRY_SIZE;
}

bool topic_is_front_page(const char *name) {
    static const char *const pages[] = {"readme", "index", "home"};
    const char *dot = strrchr(name, '.');
    struct text stem = {name, dot ? (size_t)(dot - name) : strlen(name)};

    for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        size_t size = strlen(pages[i]);

        if (strncasecmp(name, pages[i], size) == 0 &&
            (stem.size == size || is_language(text_from(stem, size)))) {
            return true;
        }
    }
    return false;
}
