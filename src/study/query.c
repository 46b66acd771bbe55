// SPDX-License-Identifier: MIT
// The words of a search: read once, then held against one card after another.

#include <viva/query.h>

#include "phrase.h"
#include "weak.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum term_kind { TERM_WORD, TERM_TOPIC, TERM_TAG, TERM_PATH, TERM_IS, TERM_NUMBER };

struct condition;
struct measure;

struct term {
    enum term_kind kind;
    bool negated;
    struct text words;  // folded; of a word, a phrase, a topic or a tag; a path as it is
    const struct condition *condition;  // of TERM_IS
    const struct measure *measure;      // of TERM_NUMBER
    bool less, equal, greater;          // what the comparison allows
    double number;
};

struct query {
    struct term *terms;
    size_t count;
    size_t capacity;
};

// Conditions: is:due and the like

static bool is_seen(const struct stored_card *card) {
    return card->memory.state != STATE_NEW;
}

static double recall_of(const struct stored_card *card,
                        const struct query_context *context) {
    return memory_recall(context->schedule, &card->memory, context->calendar, context->now);
}

static bool is_due(const struct stored_card *card, const struct query_context *context) {
    return is_seen(card) && !card->suspended && card->memory.ready_at <= context->now;
}

static bool is_new(const struct stored_card *card, const struct query_context *context) {
    (void)context;
    return !is_seen(card);
}

static bool is_learning(const struct stored_card *card,
                        const struct query_context *context) {
    (void)context;
    return card->memory.state == STATE_LEARNING || card->memory.state == STATE_RELEARNING;
}

static bool is_review(const struct stored_card *card, const struct query_context *context) {
    (void)context;
    return card->memory.state == STATE_REVIEW;
}

static bool is_flagged(const struct stored_card *card,
                       const struct query_context *context) {
    (void)context;
    return card->flagged;
}

static bool is_suspended(const struct stored_card *card,
                         const struct query_context *context) {
    (void)context;
    return card->suspended;
}

static bool is_weak(const struct stored_card *card, const struct query_context *context) {
    return is_seen(card) && recall_of(card, context) < WEAK_RECALL;
}

static bool is_prompt(const struct stored_card *card, const struct query_context *context) {
    (void)context;
    return card->kind == CARD_PROMPT;
}

static const struct condition {
    const char *name;
    bool (*holds)(const struct stored_card *card, const struct query_context *context);
} conditions[] = {
    {"due", is_due},       {"new", is_new},         {"learning", is_learning},
    {"review", is_review}, {"flagged", is_flagged}, {"suspended", is_suspended},
    {"weak", is_weak},     {"prompt", is_prompt},   {NULL, NULL},
};

#define CONDITION_NAMES "due, new, learning, review, flagged, suspended, weak or prompt"

// Measures: r<0.7 and the like; NAN where a card has none

static double measure_recall(const struct stored_card *card,
                             const struct query_context *context) {
    return is_seen(card) ? recall_of(card, context) : (double)NAN;
}

static double measure_lapses(const struct stored_card *card,
                             const struct query_context *context) {
    (void)context;
    return card->memory.lapses;
}

static double measure_reviews(const struct stored_card *card,
                              const struct query_context *context) {
    (void)context;
    return card->memory.reviews;
}

static double measure_stability(const struct stored_card *card,
                                const struct query_context *context) {
    (void)context;
    return is_seen(card) ? card->memory.fsrs.stability : (double)NAN;
}

static double measure_difficulty(const struct stored_card *card,
                                 const struct query_context *context) {
    (void)context;
    return is_seen(card) ? card->memory.fsrs.difficulty : (double)NAN;
}

static const struct measure {
    const char *name;
    double (*of)(const struct stored_card *card, const struct query_context *context);
} measures[] = {
    {"r", measure_recall},    {"lapses", measure_lapses}, {"reviews", measure_reviews},
    {"s", measure_stability}, {"d", measure_difficulty},  {NULL, NULL},
};

#define MEASURE_NAMES "r, lapses, reviews, s or d"

static size_t letters_at_start(struct text word) {
    size_t count = 0;

    while (count < word.size && ((word.bytes[count] >= 'a' && word.bytes[count] <= 'z') ||
                                 (word.bytes[count] >= 'A' && word.bytes[count] <= 'Z'))) {
        count++;
    }
    return count;
}

static bool read_is(struct text value, struct term *term, struct error *err) {
    for (const struct condition *known = conditions; known->name; known++) {
        if (text_equal(value, text_of(known->name))) {
            term->kind = TERM_IS;
            term->condition = known;
            return true;
        }
    }
    return error_set(err, ERROR_USAGE,
                     "is:%.*s is no condition: is: takes " CONDITION_NAMES,
                     TEXT_ARGUMENTS(value));
}

static bool read_topic(struct text value, struct term *term, struct error *err) {
    term->kind = TERM_TOPIC;
    term->words = value;
    return value.size ||
           error_set(err, ERROR_USAGE, "topic: needs a name, as in topic:sql");
}

static bool read_tag(struct text value, struct term *term, struct error *err) {
    term->kind = TERM_TAG;
    term->words = value;
    return value.size || error_set(err, ERROR_USAGE, "tag: needs a name, as in tag:work");
}

static const struct {
    const char *name;
    bool (*read)(struct text value, struct term *term, struct error *err);
} fields[] = {{"is", read_is}, {"topic", read_topic}, {"tag", read_tag}};

static bool read_field(struct text name, struct text value, struct term *term,
                       struct error *err) {
    for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
        if (text_equal(name, text_of(fields[i].name))) {
            return fields[i].read(value, term, err);
        }
    }
    return error_set(err, ERROR_USAGE,
                     "%.*s: is no condition: there are topic:, tag: and is: "
                     "(put the word in quotes to search for it)",
                     TEXT_ARGUMENTS(name));
}

/** Reads "<0.7" behind the name of a measure. */
static bool read_comparison(struct text name, struct text rest, struct arena *arena,
                            struct term *term, struct error *err) {
    size_t at = 0;
    char *end;
    const char *number;

    for (; at < rest.size && strchr("<=>", rest.bytes[at]); at++) {
        term->less |= rest.bytes[at] == '<';
        term->equal |= rest.bytes[at] == '=';
        term->greater |= rest.bytes[at] == '>';
    }
    number = text_string(text_from(rest, at), arena);
    term->number = strtod(number, &end);
    if (end == number || *end || !isfinite(term->number)) {
        return error_set(err, ERROR_USAGE, "%.*s%.*s needs a number, as in r<0.7",
                         TEXT_ARGUMENTS(name), TEXT_ARGUMENTS(rest));
    }
    for (const struct measure *known = measures; known->name; known++) {
        if (text_equal(name, text_of(known->name))) {
            term->kind = TERM_NUMBER;
            term->measure = known;
            return true;
        }
    }
    return error_set(err, ERROR_USAGE,
                     "%.*s is nothing to compare: there are " MEASURE_NAMES,
                     TEXT_ARGUMENTS(name));
}

/** One word without its quotes; `plain` if it began with one: then it is nothing but words. */
static bool read_term(struct text word, bool plain, struct arena *arena, struct term *term,
                      struct error *err) {
    struct text name = text_slice(word, 0, letters_at_start(word));
    struct text rest = text_from(word, name.size);
    // "std::vector" and "http://" are words.
    bool is_colon = text_starts(rest, TEXT(":")) && !text_starts(rest, TEXT("::")) &&
                    !text_starts(rest, TEXT(":/"));
    bool compares = rest.size && rest.bytes[0] && strchr("<=>", rest.bytes[0]);

    if (!plain && name.size && is_colon) {
        return read_field(name, text_from(rest, 1), term, err);
    }
    if (!plain && name.size && compares) {
        return read_comparison(name, rest, arena, term, err);
    }
    term->kind = TERM_WORD;
    term->words = word;
    return true;
}

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/** Whether a byte may follow the "-" of a negation; "->" and "--force" are words. */
static bool begins_term(char byte) {
    return byte == '"' || !((byte > 0 && byte < '0') || strchr(":;<=>?@[\\]^`{|}~", byte));
}

/**
 * Cuts the next word off `rest`: up to white space outside of quotes, which
 * are left out of it.  `plain` says whether it began with a quote.
 */
static struct text next_word(struct text *rest, bool *negated, bool *plain,
                             struct arena *arena) {
    char *word = arena_new(arena, rest->size + 1, 1);
    size_t size = 0;
    size_t at = 0;
    bool quoted = false;

    *negated = rest->size > 1 && rest->bytes[0] == '-' && begins_term(rest->bytes[1]);
    at += *negated;
    *plain = at < rest->size && rest->bytes[at] == '"';
    for (; at < rest->size && (quoted || !is_space(rest->bytes[at])); at++) {
        if (rest->bytes[at] == '"') {
            quoted = !quoted;
        } else {
            word[size++] = rest->bytes[at];
        }
    }
    *rest = text_trim(text_from(*rest, at));
    return text_trim((struct text){word, size});
}

static bool read_line(struct query *query, struct text line, struct arena *arena,
                      struct error *err) {
    struct text rest = text_trim(line);

    while (rest.size) {
        struct term term = {0};
        bool plain;
        struct text word = next_word(&rest, &term.negated, &plain, arena);

        if (!word.size) {
            continue;
        }
        if (!read_term(word, plain, arena, &term, err)) {
            return false;
        }
        term.words = text_folded(term.words, arena);
        query->terms = arena_grow(arena, query->terms, query->count, &query->capacity,
                                  sizeof(*query->terms));
        query->terms[query->count++] = term;
    }
    return true;
}

const struct query *query_parse(const char *const *words, size_t count, struct arena *arena,
                                struct error *err) {
    struct query *query = arena_new(arena, 1, sizeof(*query));

    for (size_t i = 0; i < count; i++) {
        if (!read_line(query, text_of(words[i]), arena, err)) {
            return NULL;
        }
    }
    return query;
}

const struct query *query_topic(struct text path, struct arena *arena) {
    struct query *query = arena_new(arena, 1, sizeof(*query));

    query->terms = arena_new(arena, 1, sizeof(*query->terms));
    query->terms[0] = (struct term){.kind = TERM_PATH, .words = path};
    query->count = query->capacity = 1;
    return query;
}

bool query_needs_texts(const struct query *query) {
    for (size_t i = 0; i < query->count; i++) {
        if (query->terms[i].kind == TERM_WORD) {
            return true;
        }
    }
    return false;
}

static bool word_matches(const struct term *term, const struct stored_card *card,
                         const struct query_context *context) {
    (void)context;
    return phrase_in(card->question, term->words) || phrase_in(card->topic, term->words) ||
           phrase_in(card->answer, term->words);
}

static bool topic_matches(const struct term *term, const struct stored_card *card,
                          const struct query_context *context) {
    (void)context;
    return phrase_in(card->topic, term->words);
}

static bool tag_matches(const struct term *term, const struct stored_card *card,
                        const struct query_context *context) {
    (void)context;
    return phrase_in(card->tags, term->words);
}

static bool path_matches(const struct term *term, const struct stored_card *card,
                         const struct query_context *context) {
    struct text path = term->words;

    (void)context;
    return text_equal(card->topic, path) ||
           (path.size > 0 && card->topic.size > path.size &&
            text_starts(card->topic, path) &&
            card->topic.bytes[path.size] == TOPIC_SEPARATOR);
}

static bool condition_matches(const struct term *term, const struct stored_card *card,
                              const struct query_context *context) {
    return term->condition->holds(card, context);
}

static bool number_matches(const struct term *term, const struct stored_card *card,
                           const struct query_context *context) {
    double value = term->measure->of(card, context);

    return (term->less && value < term->number) ||
           (term->greater && value > term->number) ||
           (term->equal && value == term->number);
}

static bool (*const matchers[])(const struct term *term, const struct stored_card *card,
                                const struct query_context *context) = {
    [TERM_WORD] = word_matches,    [TERM_TOPIC] = topic_matches,
    [TERM_TAG] = tag_matches,      [TERM_PATH] = path_matches,
    [TERM_IS] = condition_matches, [TERM_NUMBER] = number_matches,
};

bool query_matches(const struct query *query, const struct stored_card *card,
                   const struct query_context *context) {
    for (size_t i = 0; i < query->count; i++) {
        const struct term *term = &query->terms[i];

        if (matchers[term->kind](term, card, context) == term->negated) {
            return false;
        }
    }
    return true;
}
