// SPDX-License-Identifier: MIT
// Topic paths: which names say the same, and paths put together without repeating one.

#include <viva/topic.h>

#include "builder.h"

#include <utf8proc.h>

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum {
    SHORT_NAME = 5,     // letters of an abbreviation at most
    LANGUAGE_SIZE = 3,  // of ".de"
    COUNTRY_SIZE = 8,   // of "-zh_Hans"
};

// What a title says about any guide: it does not tell two names apart.
static const char *const empty_words[] = {
    "interview", "interviews", "question", "questions",   "answer",
    "answers",   "and",        "with",     "q",           "qa",
    "faq",       "guide",      "prep",     "preparation", NULL};

static bool is_empty_word(struct text word) {
    return text_is_any(word, empty_words);
}

static bool is_wordlike(struct text text, size_t at, size_t *size) {
    uint32_t code_point;

    *size = text_decode(text, at, &code_point);
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND: return true;
    default: return code_point == '+' || code_point == '#';  // C++, C#
    }
}

/** Cuts the next word off the text; "" when there is none. */
static struct text next_word(struct text *rest) {
    size_t from = 0;
    size_t size;
    size_t end;
    struct text word;

    while (from < rest->size && !is_wordlike(*rest, from, &size)) {
        from += size;
    }
    for (end = from; end < rest->size && is_wordlike(*rest, end, &size);) {
        end += size;
    }
    word = text_slice(*rest, from, end);
    *rest = text_from(*rest, end);
    return word;
}

static bool is_number(struct text word) {
    for (size_t i = 0; i < word.size; i++) {
        if (!isdigit((unsigned char)word.bytes[i])) {
            return false;
        }
    }
    return word.size > 0;
}

/** "Q & A" ends in a word that says something elsewhere: "Vitamin A". */
static size_t without_empty_words(const struct text *words, size_t count) {
    while (count) {
        bool of_pair = count > 1 && text_equal(words[count - 1], TEXT("a")) &&
                       text_equal(words[count - 2], TEXT("q"));

        if (!of_pair && !is_empty_word(words[count - 1])) {
            break;
        }
        count--;
    }
    return count;
}

/** What a name says, in few letters: the same for names that say the same. */
static struct text gist(struct text name, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct text rest = text_folded(name, arena);
    struct text *words = NULL;
    size_t capacity = 0;
    size_t count = 0;
    size_t kept;

    for (struct text word; (word = next_word(&rest)).size;) {
        // A number before the words counts them; "2024" alone is a name.
        if (count == 1 && is_number(words[0])) {
            count = 0;
        }
        words = arena_grow(arena, words, count, &capacity, sizeof(*words));
        words[count++] = word;
    }
    kept = without_empty_words(words, count);
    for (size_t i = 0; i < kept; i++) {
        builder_add(&out, words[i]);
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

bool topic_names_agree(struct text a, struct text b, struct arena *scratch) {
    struct text left = gist(a, scratch);

    return left.size && text_equal(left, gist(b, scratch));
}

bool topic_repeats(struct text path, struct text name, struct arena *scratch) {
    const struct text *names;
    size_t count = topic_names(path, scratch, &names);
    struct text said = gist(name, scratch);

    if (!said.size) {
        return count > 0;
    }
    for (size_t i = 0; i < count; i++) {
        if (text_equal(said, gist(names[i], scratch))) {
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
            is_number(text_slice(name, digits + 1, digits + 2)))) {
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
