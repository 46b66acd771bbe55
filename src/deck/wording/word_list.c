// SPDX-License-Identifier: MIT
// A list of words by their first two bytes.

#include "word_list.h"

#include "line.h"

#include <utf8proc.h>

#include <pthread.h>
#include <string.h>

/** What a drawer is found by: the second byte is 0 for a word of one. */
static size_t drawer_of(const unsigned char front[2]) {
    return (31u * front[0] + front[1]) % WORD_LIST_DRAWERS;
}

static void fill(struct word_list *list) {
    for (int i = 0; i < WORD_LIST_MAX && list->words[i]; i++) {
        // A string has its NUL behind one byte.
        size_t drawer = drawer_of((const unsigned char *)list->words[i]);

        list->sizes[i + 1] = (uint8_t)strlen(list->words[i]);
        list->fronts[(unsigned char)list->words[i][0]] = true;
        list->letters = list->letters || list->sizes[i + 1] == 1;
        list->next[i + 1] = list->first[drawer];
        list->first[drawer] = (uint16_t)(i + 1);
    }
}

/** Fills a list once, though several threads may come upon it together. */
static void fill_once(struct word_list *list) {
    static pthread_mutex_t filling = PTHREAD_MUTEX_INITIALIZER;

    if (atomic_load_explicit(&list->filled, memory_order_acquire)) {
        return;
    }
    pthread_mutex_lock(&filling);
    if (!atomic_load_explicit(&list->filled, memory_order_relaxed)) {
        fill(list);
        atomic_store_explicit(&list->filled, true, memory_order_release);
    }
    pthread_mutex_unlock(&filling);
}

/** Writes a character in lower case; returns the place behind it. */
static size_t lower(struct text text, size_t at, char out[4]) {
    uint32_t letter;
    size_t size;

    if ((unsigned char)text.bytes[at] < 0x80) {
        out[0] = text.bytes[at];
        out[0] |= out[0] >= 'A' && out[0] <= 'Z' ? 0x20 : 0;
        return at + 1;
    }
    if (text_has_ideograph(text, at)) {
        memcpy(out, text.bytes + at, 3);
        return at + 3;
    }
    size = text_decode(text, at, &letter);
    text_encode((uint32_t)utf8proc_tolower((utf8proc_int32_t)letter), out);
    return at + size;
}

/** The first two bytes of a text in lower case; false if no word of a list begins with the first. */
static bool lower_front(const struct word_list *list, struct text text,
                        unsigned char front[2]) {
    char first[4] = {0};
    char second[4] = {0};
    size_t at = lower(text, 0, first);

    front[0] = (unsigned char)first[0];
    if (!list->fronts[front[0]]) {
        return false;
    }
    if (!first[1] && at < text.size) {
        lower(text, at, second);
    }
    front[1] = (unsigned char)(first[1] ? first[1] : second[0]);
    return true;
}

/** Whether a word may stand at the front as far as its last byte tells. */
static bool may_end(struct text text, struct text word) {
    unsigned char here = (unsigned char)text.bytes[word.size - 1];
    unsigned char wanted = (unsigned char)word.bytes[word.size - 1];

    return here >= 0x80 || wanted >= 0x80 || (here | 0x20) == (wanted | 0x20);
}

/** The size of the longest word of a drawer that stands at the front; `longest` if none is longer. */
static size_t longest_of(const struct word_list *list, size_t drawer, struct text text,
                         bool whole, size_t longest) {
    for (int i = list->first[drawer]; i; i = list->next[i]) {
        struct text word = {list->words[i - 1], list->sizes[i]};

        if (word.size > longest && word.size <= text.size && may_end(text, word) &&
            line_starts_with(text, word) && !(whole && line_has_letter(text, word.size))) {
            longest = word.size;
        }
    }
    return longest;
}

static size_t look_up(struct word_list *list, struct text text, bool whole) {
    unsigned char front[2];
    size_t longest;

    if (!text.size) {
        return 0;
    }
    fill_once(list);
    if (!lower_front(list, text, front)) {
        return 0;
    }
    longest = longest_of(list, drawer_of(front), text, whole, 0);
    front[1] = 0;
    return longest || !list->letters
               ? longest
               : longest_of(list, drawer_of(front), text, whole, longest);
}

size_t word_list_begin(struct word_list *list, struct text text) {
    return look_up(list, text, false);
}

size_t word_list_whole(struct word_list *list, struct text text) {
    return look_up(list, text, true);
}

bool word_list_stands_in(struct word_list *list, struct text text) {
    fill_once(list);
    for (size_t at = 0; at + 1 < text.size; at++) {
        const unsigned char *front = (const unsigned char *)text.bytes + at;

        if (!list->fronts[*front]) {
            continue;
        }
        for (int i = list->first[drawer_of(front)]; i; i = list->next[i]) {
            if (text_starts_word(text_from(text, at), list->words[i - 1])) {
                return true;
            }
        }
    }
    return false;
}
