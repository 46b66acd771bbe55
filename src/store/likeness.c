// SPDX-License-Identifier: MIT
// Folding a text to what it says, and comparing what two cards say.

#include "likeness.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_LEFT = 24,    // words looked at for slips: a question of more is code
    ENOUGH_PAIRS = 8,  // pairs of rare words that an answer must have to prove something
    ENOUGH_OF_WHOLE = 12,
    MOST_BESIDE_ECHO = 2,  // words: how often it was asked, say
};

// Code that moved from the answer to the question, or back: the whole stays what it was.
static const double same_whole = 0.85;
static const double same_subject = 0.05;
static const double same_answer = 0.8;
static const double common_answer = 0.25;  // of the rarest

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

// Marks of emphasis, headings and quotes: a card that only got bold says the same.
static bool is_mark(char byte, bool line_begins) {
    return byte == '*' || byte == '_' || (line_begins && (byte == '#' || byte == '>'));
}

static size_t backticks_at(struct text text, size_t at) {
    size_t count = 0;

    while (at + count < text.size && text.bytes[at + count] == '`') {
        count++;
    }
    return count;
}

// Backticks go, and what they enclose stays to the letter: `*` is not `**`.
struct text likeness_fold(struct text text, struct arena *arena) {
    // Folding Unicode costs fifty times more than the rest and changes ASCII in case alone.
    struct text source = text_is_ascii(text) ? text : text_folded(text, arena);
    char *out = arena_take(arena, source.size + 1);
    bool line_begins = true;
    size_t fence = 0;  // how many backticks began the code that this is
    size_t size = 0;

    for (size_t i = 0; i < source.size; i++) {
        char byte = source.bytes[i];
        size_t backticks;

        // Most of a text.
        if (byte >= 'a' && byte <= 'z') {
            line_begins = false;
            out[size++] = byte;
            continue;
        }
        backticks = backticks_at(source, i);
        if (backticks) {
            fence = !fence ? backticks : fence == backticks ? 0 : fence;
            i += backticks - 1;
            continue;
        }
        if (is_space(byte)) {
            line_begins = line_begins || byte == '\n';
            byte = ' ';
        }
        if ((!fence && is_mark(byte, line_begins)) ||
            (byte == ' ' && (size == 0 || out[size - 1] == ' '))) {
            continue;
        }
        line_begins = line_begins && byte == ' ';
        out[size++] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
    }
    if (size && out[size - 1] == ' ') {
        size--;
    }
    out[size] = '\0';
    return (struct text){out, size};
}

static int compare_words(const void *a, const void *b) {
    const struct word *left = a;
    const struct word *right = b;

    return (left->hash > right->hash) - (left->hash < right->hash);
}

static int compare_weighed(const void *a, const void *b) {
    const struct weighed *left = a;
    const struct weighed *right = b;

    return (left->hash > right->hash) - (left->hash < right->hash);
}

static void add_pairs(struct bag *bag, struct words words, const struct rarity *rarity) {
    for (size_t i = 1; i < words.count; i++) {
        uint64_t hash = rarity_pair(words.items[i - 1].hash, words.items[i].hash);
        double weight = rarity_of_pair(rarity, hash);

        bag->items[bag->count++] = (struct weighed){hash, weight};
        bag->weight += weight;
    }
}

static void sort_bag(struct bag *bag) {
    if (bag->count) {
        qsort(bag->items, bag->count, sizeof(*bag->items), compare_weighed);
    }
}

static bool ends_sentence(struct text text) {
    static const char *const ends[] = {".", "?", "!", ":", ";", "\u3002", "\uFF1F"};

    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        if (text_ends(text, text_of(ends[i]))) {
            return true;
        }
    }
    return false;
}

/** A question without the link behind its sentence: what that is called is no word of it. */
static struct text without_pointer(struct text question) {
    size_t link = question.size;

    if (text_ends(question, TEXT(")"))) {
        while (link > 0 && question.bytes[link - 1] != '[') {
            link--;
        }
    }
    if (link > 0 &&
        text_find(text_from(question, link), TEXT("](")) + link < question.size) {
        struct text before = text_trim(text_slice(question, 0, link - 1));

        return ends_sentence(before) ? before : question;
    }
    return question;
}

// Whether an answer only says the question again, as a link to where the answer stands does.
static bool is_echo(struct words question, struct words answer) {
    if (question.count == 0 || answer.count < question.count ||
        answer.count > question.count + MOST_BESIDE_ECHO) {
        return false;
    }
    for (size_t i = 0; i < question.count; i++) {
        if (question.items[i].hash != answer.items[i].hash) {
            return false;
        }
    }
    return true;
}

struct portrait likeness_portrait(struct text question, struct text answer,
                                  const struct rarity *rarity, struct arena *arena) {
    struct portrait portrait = {.asked = question,
                                .replied = answer,
                                .question = words_of(without_pointer(question), arena),
                                .rarest_word = rarity_most_of_word(rarity),
                                .rarest_pair = rarity_most_of_pair(rarity)};
    struct words words = words_of(answer, arena);
    bool echo = is_echo(portrait.question, words);
    size_t most = portrait.question.count + words.count + 1;

    portrait.answered = answer.size && !echo;
    portrait.answer.items = arena_new(arena, words.count + 1, sizeof(struct weighed));
    portrait.whole.items = arena_new(arena, most, sizeof(struct weighed));
    add_pairs(&portrait.answer, words, rarity);
    add_pairs(&portrait.whole, portrait.question, rarity);
    add_pairs(&portrait.whole, words, rarity);
    sort_bag(&portrait.answer);
    sort_bag(&portrait.whole);
    if (portrait.question.count) {
        qsort(portrait.question.items, portrait.question.count, sizeof(struct word),
              compare_words);
    }
    portrait.weights = arena_new(arena, portrait.question.count + 1, sizeof(double));
    for (size_t i = 0; i < portrait.question.count; i++) {
        const struct word *word = &portrait.question.items[i];

        portrait.weights[i] = rarity_of_word(rarity, word->hash) * word->size;
    }
    return portrait;
}

// Words that only one of the questions has.
struct leftover {
    const struct word *words[MOST_LEFT];
    double weights[MOST_LEFT];
    size_t count;
    double weight;  // of all, those that found no room too
};

static void leave(struct leftover *leftover, const struct portrait *portrait, size_t i) {
    leftover->weight += portrait->weights[i];
    if (leftover->count < MOST_LEFT) {
        leftover->words[leftover->count] = &portrait->question.items[i];
        leftover->weights[leftover->count++] = portrait->weights[i];
    }
}

// What the questions share; what they do not is left over.
static double share_words(const struct portrait *a, const struct portrait *b,
                          struct leftover *of_a, struct leftover *of_b) {
    double shared = 0;
    size_t i = 0;
    size_t j = 0;

    while (i < a->question.count || j < b->question.count) {
        bool has_a = i < a->question.count;
        bool has_b = j < b->question.count;
        int order = !has_a   ? 1
                    : !has_b ? -1
                             : compare_words(&a->question.items[i], &b->question.items[j]);

        if (order == 0) {
            shared += a->weights[i];
        } else if (order < 0) {
            leave(of_a, a, i);
        } else {
            leave(of_b, b, j);
        }
        i += order <= 0;
        j += order >= 0;
    }
    return shared;
}

// Mistyped words are shared after all.
static double share_slips(struct leftover *of_a, struct leftover *of_b) {
    double shared = 0;

    for (size_t i = 0; i < of_a->count; i++) {
        for (size_t j = 0; j < of_b->count; j++) {
            if (of_b->words[j] &&
                words_are_near(of_a->words[i]->text, of_b->words[j]->text)) {
                shared += (of_a->weights[i] + of_b->weights[j]) / 2;
                of_a->weight -= of_a->weights[i];
                of_b->weight -= of_b->weights[j];
                of_b->words[j] = NULL;
                break;
            }
        }
    }
    return shared;
}

// Dice's coefficient.
static double share_pairs(const struct bag *a, const struct bag *b) {
    double common = 0;

    for (size_t i = 0, j = 0; i < a->count && j < b->count;) {
        int order = compare_weighed(&a->items[i], &b->items[j]);

        common += order == 0 ? a->items[i].weight : 0;
        i += order <= 0;
        j += order >= 0;
    }
    return common > 0 ? 2 * common / (a->weight + b->weight) : 0;
}

// What a share of those pairs proves: little where there are few, or all cards have them.
static double proof_in(const struct bag *a, const struct bag *b, double enough) {
    double least = a->weight < b->weight ? a->weight : b->weight;

    return least < enough ? least / enough : 1;
}

// Whether its pairs are mostly those of many cards: "Read on at ...".
static bool is_common(const struct bag *bag, double rarest) {
    return bag->weight < common_answer * rarest * (double)bag->count;
}

static void compare_answers(struct likeness *likeness, const struct portrait *a,
                            const struct portrait *b) {
    bool answered = a->answered && b->answered;
    double share =
        text_equal(a->replied, b->replied) ? 1 : share_pairs(&a->answer, &b->answer);
    double whole = 0;

    likeness->answer =
        share * proof_in(&a->answer, &b->answer, ENOUGH_PAIRS * a->rarest_pair);
    likeness->denied =
        answered && (share < same_answer || is_common(&a->answer, a->rarest_pair));
    if (likeness->replaced <= same_subject && (a->replied.size || b->replied.size)) {
        whole = share_pairs(&a->whole, &b->whole) *
                proof_in(&a->whole, &b->whole, ENOUGH_OF_WHOLE * a->rarest_pair);
    }
    if (whole >= same_whole && whole > likeness->answer) {
        likeness->answer = whole;
        likeness->denied = false;
    }
}

// Whether the longer text is the shorter and sentences behind or before it.
static bool extends(struct text longer, struct text shorter) {
    size_t before = longer.size - shorter.size;

    return (text_starts(longer, shorter) && ends_sentence(shorter)) ||
           (text_ends(longer, shorter) &&
            ends_sentence(text_trim(text_slice(longer, 0, before))));
}

struct likeness likeness_of(const struct portrait *a, const struct portrait *b) {
    struct likeness likeness = {0};
    struct leftover of_a = {0};
    struct leftover of_b = {0};
    double shared = share_words(a, b, &of_a, &of_b);
    double replaced;

    shared += share_slips(&of_a, &of_b);
    replaced = of_a.weight < of_b.weight ? of_a.weight : of_b.weight;
    if (shared > 0) {
        likeness.question = 2 * shared / (2 * shared + of_a.weight + of_b.weight);
    }
    likeness.extended = a->asked.size < b->asked.size ? extends(b->asked, a->asked)
                                                      : extends(a->asked, b->asked);
    likeness.replaced = shared + replaced > 0 ? replaced / (shared + replaced) : 0;
    likeness.distinct = shared / a->rarest_word;
    compare_answers(&likeness, a, b);
    return likeness;
}
