// SPDX-License-Identifier: MIT
// The words of a topic's name, and which of them tell it from others.

#include "topic_words.h"

#include "wording/builder.h"

#include <utf8proc.h>

#include <ctype.h>

enum {
    SHORTEST_PLURAL = 4,       // letters: "OS" and "AWS" are no plurals
    FIRST_IDEOGRAPH = 0x2E80,  // of the scripts that need no space between words
};

// What a title says about any guide: it does not tell two names apart.
static const char *const empty_words[] = {
    "interview", "question", "answer",        "and",       "with",        "q",
    "qa",        "faq",      "guide",         "prep",      "preparation", "quiz",
    "вопросы",   "ответы",   "собеседование", "preguntas", "respuestas",  "pregunta",
    "respuesta", "sualları", "müsahibə",      "soruları",  "mülakat",     NULL};

// The same where no space parts words.
static const char *const empty_ends[] = {"面试题",   "面试", "面試題",   "面試", "知识点",
                                         "总结",     "總結", "常见",     "汇总", "整理",
                                         "相关问题", "题目", "면접질문", "면접", NULL};

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

bool topic_word_is_number(struct text word) {
    for (size_t i = 0; i < word.size; i++) {
        if (!isdigit((unsigned char)word.bytes[i])) {
            return false;
        }
    }
    return word.size > 0;
}

bool topic_word_is_empty(struct text said) {
    return text_is_any(said, empty_words);
}

/** Whether a name holds a script whose names know no plurals: "Nacos 详解" says what "Nacos详解" does. */
static bool holds_ideograph(struct text name) {
    uint32_t code_point;

    for (size_t at = 0; at < name.size;) {
        at += text_decode(name, at, &code_point);
        if (code_point >= FIRST_IDEOGRAPH) {
            return true;
        }
    }
    return false;
}

/** "apis" says what "api" does; "class" and "redis" stay what they are. */
static struct text singular(struct text word) {
    bool plural = word.size >= SHORTEST_PLURAL && text_ends(word, TEXT("s")) &&
                  !text_ends(word, TEXT("ss")) && !text_ends(word, TEXT("is")) &&
                  !text_ends(word, TEXT("us")) && !text_ends(word, TEXT("js"));

    return plural ? text_slice(word, 0, word.size - 1) : word;
}

/** Without what stands at the end of a name in any guide; "" if it is nothing else. */
static struct text without_empty_end(struct text word) {
    size_t size;

    while ((size = text_ends_any(word, empty_ends)) > 0) {
        word.size -= size;
    }
    return word;
}

/** "Q & A" ends in a word that says something elsewhere: "Vitamin A". */
static size_t without_empty_words(const struct topic_word *words, size_t from,
                                  size_t count) {
    while (count > from) {
        bool of_pair = count > 1 && text_equal(words[count - 1].said, TEXT("a")) &&
                       text_equal(words[count - 2].said, TEXT("q"));

        if (!of_pair && words[count - 1].said.size &&
            !topic_word_is_empty(words[count - 1].said)) {
            break;
        }
        count--;
    }
    return count;
}

struct topic_words topic_words_of(struct text name, struct arena *arena) {
    struct topic_words words = {0};
    size_t capacity = 0;
    bool plurals = !holds_ideograph(name);

    for (struct text word; (word = next_word(&name)).size;) {
        struct text folded = text_folded(word, arena);
        struct text said = without_empty_end(plurals ? singular(folded) : folded);

        words.items =
            arena_grow(arena, words.items, words.count, &capacity, sizeof(*words.items));
        words.items[words.count++] = (struct topic_word){word, said};
    }
    // Numbers before the words count them; "2024" alone is a name.
    while (words.from + 1 < words.count &&
           topic_word_is_number(words.items[words.from].text)) {
        words.from++;
    }
    words.to = without_empty_words(words.items, words.from, words.count);
    return words;
}

struct text topic_gist(struct text name, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct topic_words words = topic_words_of(name, arena);

    for (size_t i = words.from; i < words.to; i++) {
        builder_add(&out, words.items[i].said);
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}
