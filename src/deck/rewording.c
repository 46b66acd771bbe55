// SPDX-License-Identifier: MIT
// Two wordings of a card: what changed, and whether it matters.

#include <viva/rewording.h>

#include "wording/fence.h"

#include <viva/plain.h>

#include <string.h>

enum { TYPOS = 2, TYPO_LETTERS = 5, WORD_LETTERS = 32, FIRST_IDEOGRAPH = 0x2E80 };

/** A text taken apart. */
struct words {
    struct arena *arena;
    struct wording *items;
    size_t count;
    size_t capacity;
};

static void add_word(struct words *words, struct text text, bool code) {
    words->items = arena_grow(words->arena, words->items, words->count, &words->capacity,
                              sizeof(*words->items));
    words->items[words->count++] = (struct wording){text, code};
}

static void add_prose(struct words *words, struct text markdown) {
    struct text plain = plain_text(markdown, words->arena);

    while (plain.size) {
        size_t size = text_find(plain, TEXT(" "));

        if (size) {
            add_word(words, text_slice(plain, 0, size), false);
        }
        plain = text_from(plain, size + 1);
    }
}

static struct text without_end(struct text line) {
    while (line.size && strchr(" \t", line.bytes[line.size - 1])) {
        line.size--;
    }
    return line;
}

static struct words take_apart(struct text markdown, struct arena *arena) {
    struct words words = {
        .arena = arena, .items = arena_new(arena, 1, sizeof(*words.items)), .capacity = 1};
    struct text fence = TEXT("");
    const char *prose = markdown.bytes;
    struct text rest = markdown;

    while (rest.size) {
        const char *start = rest.bytes;
        struct text line = text_line(&rest);
        struct text mark = fence_signs(line);

        if (!fence.size && mark.size) {
            add_prose(&words, (struct text){prose, (size_t)(start - prose)});
            fence = mark;
        } else if (fence.size && text_starts(mark, fence)) {
            fence = TEXT("");
            prose = rest.bytes;
        } else if (fence.size) {
            add_word(&words, without_end(line), true);
        }
    }
    if (!fence.size && markdown.size) {
        add_prose(&words,
                  (struct text){prose, (size_t)(markdown.bytes + markdown.size - prose)});
    }
    return words;
}

static const struct text *texts_of(const struct words *words) {
    struct text *texts = arena_new(words->arena, words->count + 1, sizeof(*texts));

    for (size_t i = 0; i < words->count; i++) {
        texts[i] = words->items[i].text;
    }
    return texts;
}

size_t rewording_find(struct text before, struct text after, struct arena *arena,
                      const struct rewording **runs) {
    struct words old = take_apart(before, arena);
    struct words new = take_apart(after, arena);
    const struct difference *differences;
    size_t count = difference_find(texts_of(&old), old.count, texts_of(&new), new.count,
                                   arena, &differences);
    struct rewording *out = arena_new(arena, count + 1, sizeof(*out));

    for (size_t i = 0; i < count; i++) {
        const struct words *side = differences[i].kind == DIFFERENCE_GONE ? &old : &new;

        out[i] = (struct rewording){differences[i].kind, side->items + differences[i].from,
                                    differences[i].count};
    }
    *runs = out;
    return count;
}

/** Marks that a sentence can do without, in front of a word and behind it. */
static const char *const opening[] = {"(", "[", "\"", "'", "\u201C", "\u2018", "\u00AB"};
static const char *const closing[] = {
    ".", ",",      ";",      ":", "?",      "!",      ")",      "]",      "\"",
    "'", "\u201D", "\u2019", "…", "\u00BB", "\u3002", "\uFF0C", "\uFF1F", "\uFF1A"};
static const char *const alone[] = {"-", "\u2013", "\u2014", "\u2022"};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static bool cut_front(struct text *word) {
    for (size_t i = 0; i < LENGTH(opening); i++) {
        if (text_starts_word(*word, opening[i])) {
            *word = text_from(*word, strlen(opening[i]));
            return true;
        }
    }
    return false;
}

static bool cut_back(struct text *word) {
    for (size_t i = 0; i < LENGTH(closing); i++) {
        if (text_ends(*word, text_of(closing[i]))) {
            word->size -= strlen(closing[i]);
            return true;
        }
    }
    return false;
}

/** The word without the marks around it, in lower case; "" for a mark alone. */
static struct text bare(struct text word, struct arena *arena) {
    for (size_t i = 0; i < LENGTH(alone); i++) {
        if (text_equal(word, text_of(alone[i]))) {
            return TEXT("");
        }
    }
    while (word.size && (cut_front(&word) || cut_back(&word))) {
    }
    return text_folded(word, arena);
}

/** What is left when all that does not matter is gone. */
static struct words gist(struct text markdown, struct arena *arena) {
    struct words words = take_apart(markdown, arena);
    size_t kept = 0;

    for (size_t i = 0; i < words.count; i++) {
        struct wording word = words.items[i];

        word.text = word.code ? word.text : bare(word.text, arena);
        if (word.text.size) {
            words.items[kept++] = word;
        }
    }
    words.count = kept;
    return words;
}

/** The letters of a word; 0 if it is no plain word of an alphabet, or too short or long for a typo. */
static size_t letters_of(struct text word, uint32_t letters[WORD_LETTERS]) {
    size_t count = 0;

    for (size_t at = 0; at < word.size;) {
        uint32_t letter;

        at += text_decode(word, at, &letter);
        if (count == WORD_LETTERS || letter >= FIRST_IDEOGRAPH ||
            (letter < 0x80 && !(letter >= 'a' && letter <= 'z'))) {
            return 0;
        }
        letters[count++] = letter;
    }
    return count >= TYPO_LETTERS ? count : 0;
}

/** Whether one letter more, less, changed or swapped with its neighbour makes one of the other. */
static bool is_typo(struct text before, struct text after) {
    uint32_t a[WORD_LETTERS];
    uint32_t b[WORD_LETTERS];
    size_t a_count = letters_of(before, a);
    size_t b_count = letters_of(after, b);
    size_t front = 0;
    size_t back = 0;

    if (!a_count || !b_count) {
        return false;
    }
    while (front < a_count && front < b_count && a[front] == b[front]) {
        front++;
    }
    while (back < a_count - front && back < b_count - front &&
           a[a_count - 1 - back] == b[b_count - 1 - back]) {
        back++;
    }
    a_count -= front + back;
    b_count -= front + back;
    return front > 0 && ((a_count <= 1 && b_count <= 1) ||
                         (a_count == 2 && b_count == 2 && a[front] == b[front + 1] &&
                          a[front + 1] == b[front]));
}

/** Whether as many words came as went, and each of them is the other with a typo. */
static bool are_typos(const struct words *old, const struct difference *gone,
                      const struct words *new, const struct difference *added) {
    if (gone->kind != DIFFERENCE_GONE || added->kind != DIFFERENCE_NEW ||
        gone->count != added->count) {
        return false;
    }
    for (size_t i = 0; i < gone->count; i++) {
        const struct wording *from = &old->items[gone->from + i];
        const struct wording *to = &new->items[added->from + i];

        if (from->code || to->code || !is_typo(from->text, to->text)) {
            return false;
        }
    }
    return true;
}

bool rewording_is_slight(struct text before, struct text after) {
    struct arena arena = {0};
    struct words old = gist(before, &arena);
    struct words new = gist(after, &arena);
    const struct difference *runs;
    size_t count = difference_find(texts_of(&old), old.count, texts_of(&new), new.count,
                                   &arena, &runs);
    size_t typos = 0;
    bool slight = true;

    for (size_t i = 0; i < count && slight; i++) {
        if (runs[i].kind != DIFFERENCE_SAME) {
            typos += runs[i].count;
            slight = typos <= TYPOS && i + 1 < count &&
                     are_typos(&old, &runs[i], &new, &runs[i + 1]);
            i++;
        }
    }
    arena_free(&arena);
    return slight;
}
