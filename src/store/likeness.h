// SPDX-License-Identifier: MIT

/** When two texts say the same, and how much alike two cards are. */

#ifndef VIVA_STORE_LIKENESS_H
#define VIVA_STORE_LIKENESS_H

#include "rarity.h"

/** What a text says: lower case, single spaces, without Markdown's marks outside code. */
struct text likeness_fold(struct text text, struct arena *arena);

/** Hashes in their order, each with what it weighs. */
struct bag {
    struct weighed {
        uint64_t hash;
        double weight;
    } * items;
    size_t count;
    double weight;  // of all
};

/** A card as it is compared with others. */
struct portrait {
    struct text asked;  // the folded texts themselves
    struct text replied;
    bool answered;          // with more than the words of the question
    struct words question;  // by their hashes
    double *weights;        // of the words of the question
    struct bag answer;      // pairs of neighbouring words
    struct bag whole;       // those of the question too
    double rarest_word;     // what a letter of the rarest word weighs
    double rarest_pair;     // what the rarest pair weighs
};

/** The portrait of a card with these folded texts. */
struct portrait likeness_portrait(struct text question, struct text answer,
                                  const struct rarity *rarity, struct arena *arena);

/**
 * Each from 0 to 1.  Words weigh the more, the longer and the rarer they are:
 * "What is" hardly counts where every question begins with it.
 */
struct likeness {
    double question;  // Dice's coefficient of the words; a mistyped word is the same word
    double replaced;  // how much of the question gave way to something else
    double answer;    // Dice's coefficient of the pairs of words, less if they are few
    double distinct;  // what the questions share, in letters of words found nowhere else
    bool extended;    // one question is the other and further sentences
    bool denied;      // both have answers, and these are not the same
};

struct likeness likeness_of(const struct portrait *a, const struct portrait *b);

#endif
