// SPDX-License-Identifier: MIT
// Histories follow cards whatever an author does to a guide, by chance.

#include "support/check.h"
#include "support/stored.h"

#include <viva/chance.h>

#include <stdio.h>
#include <string.h>

enum { SEEDS = 8, CARDS = 60, WORDS_OF_ANSWER = 24, GONE = -1 };

// What an author does to a card; all but the last two leave it the same card.
enum deed { LEAVE, MISTYPE, REWORD, LENGTHEN, WRITE_ANEW, MOVE, REMOVE, REPLACE, DEEDS };

struct authored {
    char question[120];
    char answer[400];
    int truth;  // which card of the first version it is, GONE for none
};

struct author {
    struct chance chance;
    struct authored cards[CARDS];
};

static size_t draw(struct author *author, size_t below) {
    return (size_t)(chance_next(&author->chance) % below);
}

static void add_word(struct author *author, char *text, size_t room) {
    static const char *const syllables[] = {"ba",  "ke",  "li",  "mo", "nu",  "pa",
                                            "re",  "si",  "to",  "vu", "dan", "fel",
                                            "gim", "hos", "juk", "wer"};
    size_t count = 2 + draw(author, 3);

    strncat(text, " ", room - strlen(text) - 1);
    for (size_t i = 0; i < count; i++) {
        strncat(text, syllables[draw(author, 16)], room - strlen(text) - 1);
    }
}

static void write_question(struct author *author, struct authored *card) {
    static const char *const forms[] = {"What is a", "How does one make a",
                                        "Why would one use the", "Where is the"};

    snprintf(card->question, sizeof(card->question), "%s", forms[draw(author, 4)]);
    add_word(author, card->question, sizeof(card->question) - 1);
    add_word(author, card->question, sizeof(card->question) - 1);
    strcat(card->question, "?");
}

static void write_answer(struct author *author, struct authored *card, size_t words) {
    for (size_t i = 0; i < words; i++) {
        add_word(author, card->answer, sizeof(card->answer));
    }
}

static void write_card(struct author *author, struct authored *card, int truth) {
    *card = (struct authored){.truth = truth};
    write_question(author, card);
    write_answer(author, card, WORDS_OF_ANSWER);
}

// Two letters of the last word change places.
static void mistype(struct authored *card) {
    char *last = card->question + strlen(card->question) - 4;
    char letter = last[0];

    last[0] = last[1];
    last[1] = letter;
}

static void reword(struct authored *card) {
    char before[sizeof(card->question)];

    memcpy(before, card->question, sizeof(before));
    snprintf(card->question, sizeof(card->question), "In short, please: %.90s", before);
}

static void revise(struct author *author, struct authored *card) {
    switch (draw(author, DEEDS)) {
    case MISTYPE: mistype(card); break;
    case REWORD: reword(card); break;
    case LENGTHEN: write_answer(author, card, 6); break;
    case WRITE_ANEW:
        card->answer[0] = '\0';
        write_answer(author, card, WORDS_OF_ANSWER);
        break;
    case REMOVE: card->question[0] = '\0'; break;
    case REPLACE: write_card(author, card, GONE); break;
    default: break;
    }
}

static void shuffle(struct author *author) {
    for (size_t i = CARDS - 1; i > 0; i--) {
        size_t other = draw(author, i + 1);
        struct authored card = author->cards[i];

        author->cards[i] = author->cards[other];
        author->cards[other] = card;
    }
}

static size_t publish(const struct author *author, struct stored_row *rows, int *truths) {
    size_t count = 0;

    for (size_t i = 0; i < CARDS; i++) {
        const struct authored *card = &author->cards[i];

        if (card->question[0]) {
            truths[count] = card->truth;
            rows[count++] =
                (struct stored_row){card->question, card->answer, count % 3 ? "A" : "B"};
        }
    }
    rows[count] = (struct stored_row){0};
    return count;
}

static void history_follows_random_authors(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct author author = {.chance = {seed}};
        struct stored_row rows[CARDS + 1];
        struct imported_card *first;
        struct imported_card *second;
        struct stored stored;
        int truths[CARDS];
        size_t count;

        stored_open(&stored);
        for (int i = 0; i < CARDS; i++) {
            write_card(&author, &author.cards[i], i);
        }
        publish(&author, rows, truths);
        first = stored_import(&stored, "a.md", rows);
        for (size_t i = 0; i < CARDS; i++) {
            revise(&author, &author.cards[i]);
        }
        shuffle(&author);
        count = publish(&author, rows, truths);
        second = stored_import(&stored, "a.md", rows);
        for (size_t i = 0; i < count; i++) {
            if (truths[i] == GONE) {
                assert_true(second[i].key > first[CARDS - 1].key);
            } else {
                assert_int_equal(second[i].key, first[truths[i]].key);
            }
        }
        stored_is_sound(&stored);
        stored_close(&stored);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(history_follows_random_authors),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
