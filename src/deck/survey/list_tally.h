// SPDX-License-Identifier: MIT

/** How many items of a list ask, and in which way. */

#ifndef VIVA_DECK_LIST_TALLY_H
#define VIVA_DECK_LIST_TALLY_H

#include "guidance.h"

struct tally {
    int items;
    int groups;  // hold a list that asks
    int linked;  // ask, and lead elsewhere
    int questions;
    int asking;
    int labelled;
    int calling;     // ask, or are a command such as "Explain ..."
    int explaining;  // are one that wants words: "Explain ...", not "Write ..."
    int beginning;   // begin as a question or a request does
    int answered;
    int told;     // of those, on the line of the question
    int stated;   // carry a label, ask and are answered
    int own;      // have one ask oneself
    int refused;  // marked as what not to do
    int checks;   // want no more than yes or no, or ask behind a name
    int telling;  // as statements, though words in them ask
    int formed;   // written as the questions of the whole file are
    int filled;   // short, with something below that does not ask on
    int topics;   // some words that nothing stands below, whether they ask or not
    bool runs;    // its numbers run on from those of the list before
    bool set;     // topics with numbers, in a paper that hardly says anything else
    // A key fills each gap or tells what is true, or it counts on from one that was asked.
    bool completed;
};

/** Nothing for a block that is no list. */
struct tally list_tally(struct reading *reading, uint32_t list);

/** Whether so many items ask that it is a list of questions, in a guide or section that promises some or elsewhere. */
bool list_tally_asks(const struct tally *tally, bool promised);

/** Whether many items ask and are answered, among notes that are neither. */
bool list_tally_is_mixed(const struct tally *tally);

/** Whether each item of a list is short and explained below, and some ask, where a title promises questions. */
bool list_tally_is_filled(const struct tally *tally, enum promise promise);

/** Whether nearly all of a long list ask, three in four with a mark in a place of questions, or half of a list with numbers in one of interviews. */
bool list_tally_is_long(const struct tally *tally, const struct reading *reading,
                        uint32_t list);

/** Whether a quarter of a list asks, where the lists around it ask from end to end. */
bool list_tally_is_carried(const struct tally *tally, struct reading *reading);

/** Whether each item of a list right below a heading asks and is answered, behind others that were. */
bool list_tally_goes_on(const struct tally *tally, const struct reading *reading,
                        size_t section, uint32_t list);

/** Whether each item of a list asks, though most do not want a yes or no or behind a name, right below a heading of its own and behind answered questions: "Practice". */
bool list_tally_is_practice(const struct tally *tally, const struct reading *reading,
                            size_t section, uint32_t list);

/** Whether a list is a single question, between lists of more or below "Seal questions" in a guide of such. */
bool list_tally_is_lone(const struct tally *tally, struct reading *reading, size_t section);

/** Whether half of a bare list asks with marks, in a guide that hardly says anything else, or three in five in one of questions: in a language that no list of words knows the rest calls, too. */
bool list_tally_is_bare(const struct tally *tally, struct reading *reading);

/** Whether all that ask in it carry labels, so that the others are notes. */
bool list_tally_is_labelled(const struct tally *tally);

/** Whether the list below a question follows it up, so that its items have their own turn, and so have groups of them; anything else below it is its answer. */
bool list_tally_follows(struct reading *reading, const struct item *item, bool mostly_bare);

/** The same as what tells guidance from questions sees it. */
struct guidance list_tally_guidance(const struct tally *tally);

#endif
