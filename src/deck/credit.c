// SPDX-License-Identifier: MIT
// Lines inside answers that recur with nothing but another link or score: who wrote what follows, where to join in.

#include "credit.h"

#include "sections/advert.h"
#include "sections/question.h"
#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/line.h"
#include "wording/placeholder.h"
#include "wording/vote.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum {
    LONGEST_SCORE = 48,    // bytes of a line that says how much of how much
    ROOM_MIN = 2,          // signs that leave room for a number
    LONGEST_CREDIT = 320,  // bytes of such a line with its link
    LONGEST_WORDS = 80,    // and of its words
    LONGEST_NAME = 24,     // bytes of a line above it that only names it: "Author"
    CREDITS_MIN = 3,       // answers that hold one
    SHORTEST_ROUND = 16,   // bytes around the question in a link that invites to read on
    SIGNS_BETWEEN = 8,     // bytes of what parts links
    LINES_BEHIND = 3,      // links and rules that may stand below it, and itself
};

/** A line that may be a credit. */
struct credit {
    uint64_t words;  // what it says beside its link
    uint64_t name;   // what stands above it, 0 if that is no name
    size_t card;
    bool followed;  // more of the answer stands behind it, or might
};

struct credits {
    struct credit *all;
    size_t count;
    size_t capacity;
};

/** The next paragraph of an answer, a block of code with its blank lines among them; "" behind the last. */
static struct text next_paragraph(struct text *rest) {
    struct fence fence = {0};
    struct text first = TEXT("");
    size_t size = 0;

    while (rest->size) {
        struct text line = text_line(rest);

        if (!fence.size && !text_trim(line).size) {
            if (first.size) {
                break;
            }
            continue;
        }
        fence_pass(&fence, line);
        first = first.size ? first : line;
        size = (size_t)(line.bytes - first.bytes) + line.size;
    }
    return (struct text){first.bytes, size};
}

/** The hash of what a paragraph says beside its link, 0 if it is no line of a few words around one. */
static uint64_t words_of(struct text paragraph, struct arena *scratch) {
    struct text words;
    bool linked;

    if (paragraph.size > LONGEST_CREDIT || !text_holds(paragraph, TEXT("](")) ||
        text_holds(paragraph, TEXT("\n")) || strchr("#>|-*+`!< ", paragraph.bytes[0]) ||
        line_has_digit(paragraph, 0)) {
        return 0;
    }
    words = advert_words_beside(paragraph, &linked, scratch);
    return linked && words.size && words.size <= LONGEST_WORDS ? text_hash(words) : 0;
}

/** The hash of a paragraph that may name the one below it, 0 if it says more. */
static uint64_t name_of(struct text paragraph) {
    return paragraph.size && paragraph.size <= LONGEST_NAME &&
                   line_has_letter(paragraph, 0) && !text_holds(paragraph, TEXT("\n"))
               ? text_hash(paragraph)
               : 0;
}

/** The size of a number at the front, or of the room for one: "0.50", "--", "___". */
static size_t amount_size(struct text text) {
    size_t size = 0;
    bool number = false;

    while (size < text.size && strchr("0123456789.,-_\\", text.bytes[size])) {
        number = number || isdigit((unsigned char)text.bytes[size]);
        size++;
    }
    return number || size >= ROOM_MIN ? size : 0;
}

/** The hash of the words around two amounts, in the singular or not, 0 if a paragraph is no such line: "2/2 points", "Mark 0.50 out of 1.00". */
static uint64_t score_of(struct text paragraph) {
    char words[LONGEST_SCORE];
    size_t size = 0;
    int amounts = 0;
    bool number = false;

    for (size_t at = 0; at < paragraph.size; at++) {
        number = number || isdigit((unsigned char)paragraph.bytes[at]);
        if (paragraph.size > LONGEST_SCORE ||
            strchr("\n[](){}<>=`|+#!?", paragraph.bytes[at])) {
            return 0;
        }
    }
    for (size_t at = 0; at < paragraph.size;) {
        size_t amount = amount_size(text_from(paragraph, at));

        if (amount) {
            amounts++;
            at += amount;
        } else {
            words[size] = paragraph.bytes[at++];
            size += !strchr(" *s", words[size]);
        }
    }
    return number && amounts == 2 && size > 2 ? text_hash((struct text){words, size}) : 0;
}

static void find_in(struct credits *credits, struct reading *reading, size_t card) {
    struct text rest = reading->cards[card].answer;
    uint64_t name = 0;

    while (rest.size) {
        struct text paragraph = next_paragraph(&rest);
        uint64_t score = score_of(paragraph);
        uint64_t words = score ? score : words_of(paragraph, reading->scratch);

        if (words) {
            credits->all = arena_grow(reading->scratch, credits->all, credits->count,
                                      &credits->capacity, sizeof(*credits->all));
            credits->all[credits->count++] =
                (struct credit){words, name, card, score || text_trim(rest).size > 0};
        }
        name = name_of(paragraph);
    }
}

static int compare(const void *left, const void *right) {
    const struct credit *a = left;
    const struct credit *b = right;

    if (a->words != b->words) {
        return a->words < b->words ? -1 : 1;
    }
    return (a->card > b->card) - (a->card < b->card);
}

/** Whether lines that say the same recur in a good part of the answers, and mostly inside of them: at the end they may tell where to read on. */
static bool recur(const struct credit *credits, size_t count, size_t answers) {
    size_t cards = 0;
    size_t followed = 0;

    for (size_t i = 0; i < count; i++) {
        cards += !i || credits[i].card != credits[i - 1].card;
        followed += credits[i].followed;
    }
    return cards >= CREDITS_MIN && 5 * cards >= answers && 3 * followed >= 2 * count;
}

/** The name above most of them, 0 if there is none. */
static uint64_t common_name(const struct credit *credits, size_t count) {
    struct vote vote = {0};
    size_t named = 0;

    for (size_t i = 0; i < count; i++) {
        vote_for(&vote, credits[i].name);
    }
    for (size_t i = 0; i < count; i++) {
        named += credits[i].name == vote.key;
    }
    return 2 * named > count ? vote.key : 0;
}

/** Whether nothing but the name of what comes next is left: a line that is no sentence and begins with no label. */
static bool is_caption(struct text rest) {
    static const char *const signs[] = {"\n", ": ", ":*", "：", "](", NULL};
    static const char *const ends[] = {".", "!", "?", ":", "。", "`", NULL};

    return rest.size && rest.size <= LONGEST_WORDS && !text_holds_any(rest, signs) &&
           !text_ends_any(rest, ends) && !strchr("-*+>|", rest.bytes[0]);
}

/** An answer without the lines that say this, and without that name right above them. */
static struct text without(struct text answer, const struct credit *credit, uint64_t name,
                           struct reading *reading) {
    struct builder out = {.arena = reading->arena};
    struct text held = TEXT("");  // a name, until what it names is known

    for (struct text rest = answer; rest.size;) {
        struct text paragraph = next_paragraph(&rest);
        bool named = name && name_of(paragraph) == name;

        bool score = score_of(paragraph) == credit->words;

        if (!paragraph.size || score ||
            words_of(paragraph, reading->scratch) == credit->words) {
            rest = score && is_caption(text_trim(rest)) ? TEXT("") : rest;
            held = TEXT("");
            continue;
        }
        if (held.size) {
            builder_add(&out, held);
            builder_add(&out, TEXT("\n\n"));
        }
        held = named ? paragraph : TEXT("");
        builder_add(&out, named ? TEXT("") : paragraph);
        builder_add(&out, named ? TEXT("") : TEXT("\n\n"));
    }
    builder_add(&out, held);
    return text_trim(builder_text(&out));
}

static void cut(struct reading *reading, const struct credit *credits, size_t count) {
    uint64_t name = common_name(credits, count);

    for (size_t i = 0; i < count; i++) {
        struct card *card = &reading->cards[credits[i].card];

        if (i && credits[i].card == credits[i - 1].card) {
            continue;
        }
        card->answer = without(card->answer, &credits[i], name, reading);
        if (!card->answer.size || placeholder_is(card->answer)) {
            question_leave_open(reading, card);
        }
    }
}

/** Cuts the last line off a text, and what separates it. */
static struct text cut_line(struct text *text) {
    size_t start = text_line_start(*text, text->size);
    struct text line = text_from(*text, start);

    *text = text_slice(*text, 0, start);
    return line;
}

/** Whether a line is a link whose words hold the question among others. */
static bool invites(struct text line, struct text question) {
    struct text said = text_slice(line, 0, text_find(line, TEXT("](")));

    return text_starts(said, TEXT("[")) && text_ends(line, TEXT(")")) &&
           said.size >= question.size + SHORTEST_ROUND && text_holds(said, question);
}

/** Cuts a link at the end that invites to read on, "Read all about: Why? on our site", with links alone below it. */
static void cut_invitation(struct card *card, struct arena *scratch) {
    struct text rest = text_trim(card->answer);
    bool linked = card->kind == CARD_ANSWERED && text_holds(rest, TEXT("]("));

    for (int i = 0; i < LINES_BEHIND && linked; i++) {
        struct text line = cut_line(&rest);

        if (invites(line, card->question)) {
            card->answer = text_ends(rest, TEXT("\n\n")) ? text_trim(rest) : card->answer;
            return;
        }
        rest = text_trim(rest);
        linked = line_is_rule(line) ||
                 (line.size <= LONGEST_CREDIT && text_holds(line, TEXT("](")) &&
                  advert_words_beside(line, &linked, scratch).size <= SIGNS_BETWEEN);
    }
}

void credit_cut_all(struct reading *reading) {
    struct credits credits = {0};
    size_t answers = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        answers += reading->cards[i].answer.size > 0;
        cut_invitation(&reading->cards[i], reading->scratch);
        find_in(&credits, reading, i);
    }
    if (credits.count) {
        qsort(credits.all, credits.count, sizeof(*credits.all), compare);
    }
    for (size_t from = 0, to; from < credits.count; from = to) {
        for (to = from + 1;
             to < credits.count && credits.all[to].words == credits.all[from].words;) {
            to++;
        }
        if (recur(&credits.all[from], to - from, answers)) {
            cut(reading, &credits.all[from], to - from);
        }
    }
}
