// SPDX-License-Identifier: MIT

/** A guide while it is being read: what the recognisers see and what they find. */

#ifndef VIVA_DECK_READING_H
#define VIVA_DECK_READING_H

#include "definitions.h"
#include "outline/outline.h"
#include "series.h"

enum { HEADING_LEVELS = 7 };

enum lead_kind {
    LEAD_NONE,
    LEAD_LABEL,  // "Q: ...", "Question 3. ..."
    LEAD_BOLD,   // a line in bold
    LEAD_ITEM,   // the only item of a list, whose answer stands below the list
    LEAD_PLAIN,  // a line that asks
    LEAD_KINDS,
};

/** A line that may be a question, and where its section's next one begins. */
struct lead {
    enum lead_kind kind;
    uint32_t block;  // the paragraph or the item
    size_t section;
    int line;
    struct title title;
    struct text start;   // of the line that it begins
    struct text rest;    // of the paragraph, behind the question
    bool answered;       // an answer's label stands behind it
    int below;           // lines that the question takes below its first one
    bool announced;      // by a label alone on its line, and asked on the next ones
    bool inline_answer;  // the answer stands on the same line, and ends with it
    int count;           // the number it counts with, of its own or of its list; 0 for none
    bool counting;       // nothing but that number may make it a question
    bool boxed;          // the box of a task stood before it
    bool loose;          // below another line of its paragraph, without a mark of its own
    bool counted;        // its number counts on from those of the questions before it
    bool listed;         // an entry above, linked to a place of the file, says the same
    bool repeated;       // and it is a question for that, or for its place behind a rule
    bool follows;        // in bold behind the label of a follow-up, with a text below
    bool part;           // it recurs and names nothing: "What is it?"
    bool question;       // it is one, all considered
};

/** An answer that stands apart from its question, under a number. */
struct keyed_answer {
    int number;
    int from;        // the line from which on questions belong to its key
    int line;        // where it stands itself
    uint32_t first;  // sibling blocks
    uint32_t end;
    int asked;         // the line where the questions of its chapter begin, 0 if not known
    int asked_end;     // and where those of the next one do
    size_t chapter;    // the section in the key that it stands below, 0 for none
    bool labelled;     // its text begins with the number
    bool restarted;    // several lists before its key begin at 1
    struct text said;  // by the heading above it, "" for nothing: "3. B"
};

/** Sections that hold such answers: the first, and the one behind. */
struct key {
    size_t section;
    size_t end;
};

/** How an item of a list is written: who writes questions in one way writes little else in it. */
enum item_form {
    FORM_PLAIN,
    FORM_BOLD,  // its first words, or all of it
    FORM_LINK,  // nothing but a link
    ITEM_FORMS,
};

/** The items of all lists of a guide. */
struct item_count {
    int all;
    int outer;         // in a list that stands in no other
    int asking_outer;  // of those
    int forms[ITEM_FORMS];
    int asking_forms[ITEM_FORMS];  // those of them that ask; links only if they lead out
    int discussed;                 // links into a tracker
    int bare;                      // ask, with nothing below
    int coded;                     // with code alone
    int told;                      // with more
    int led;                       // of those, lists that a colon announces
    int calling;                   // ask or request
    int labelled;                  // an answer below them carries a label
    int asking_labelled;           // of those
    int bracketed;                 // ask and end in a bracket behind the question mark
    uint64_t brackets;             // a bit for each of the things that those hold
    int credited;                  // end in a name, "*@anna*"; up to some
    uint64_t credits;              // a bit for each of the names
    int graded;                    // say how hard they are
    int folded;                    // hide an answer in a fold
    int circled;                   // begin with a coloured circle
    unsigned circles;              // a bit for each of the colours
    int texts;                     // paragraphs and code of the file, in items or not
    int terms;         // of `outer`, a few words above a list that explains them
    int explaining;    // items of such lists
    size_t explained;  // bytes of those
    bool known;
};

/** What ends a tree of lists: the items without a list below, and questions with their answers. */
struct leaves {
    int all;
    int asking;
    bool known;
};

/** The lead that a paragraph was read as, NULL until then: several ask for it. */
struct lead_slot {
    struct lead *lead;
};

/** An item of a list as lists.c took it apart, NULL until then. */
struct item_slot {
    struct item *item;
    struct leaves leaves;
};

/** An item that leads to a place of the same file: what it says, and where. */
struct entry_title {
    uint64_t hash;
    int line;
};

struct explanations {
    struct explanation *items;
    size_t count;
    size_t capacity;
};

/** Where what labels ask is answered. */
enum carriage {
    LABELS_UNKNOWN,  // not asked for yet
    LABELS_STAND_ALONE,
    LABELS_TELL,   // right below most of them
    LABELS_CARRY,  // below headings as high
};

/** What stands behind a section with a label. */
struct labelled_place {
    size_t section;
    size_t next;    // section with a label
    uint32_t told;  // the first block before that which is no heading
};

struct tally;

struct reading {
    struct arena *arena;  // of the results
    struct arena *scratch;
    struct notes notes;
    struct explanations explanations;
    bool explain;
    struct source source;
    struct outline outline;
    struct definitions definitions;  // of links and footnotes
    const char *name;                // of the file
    const char *format;              // the only recogniser that the user wants, or NULL
    int wanted_level;  // of the headings that are questions because the user says so; 0 not known yet
    struct text above;     // the topic that the file lies under, "" for none
    struct text title;     // of the document, ""
    struct text setting;   // of the questions in a list below it, ""
    struct text closing;   // the line that leads back below most sections, ""
    size_t title_section;  // the heading it comes from, 0 if none
    enum promise promise;  // of the title or the file's name
    bool asking_page;      // nothing but questions and answers, which promises by itself
    bool takes_asking;     // headings that ask are questions, however few they are
    bool leaves_asking;    // some are for that alone
    int follow_ups;        // leads that follow a question up
    bool takes_terms;      // headings are questions whose words the texts below begin with
    bool leaves_terms;     // some would be
    bool questions;        // some headings are questions beyond doubt
    struct level levels[HEADING_LEVELS];  // 0: of headings in lists
    struct level
        *siblings;  // for each section: of the headings right below it; NULL until judged
    enum carriage carriage;
    int answers_spread;  // whether headings as high as labelled questions part their answers; 0 not known yet
    struct labelled_place mark;
    struct text place;            // the folders that lead to the file, "" for none
    enum promise place_promises;  // what the folders that lead to the file promise
    struct text listed;    // the question that a README leads to the file for, "" for none
    bool among_questions;  // most files beside it are one question each
    bool titled;           // the file is one question, and its title or name asks it
    bool deck;             // a deck of flashcards, by its title, name or tags
    struct text file_topic;  // for a file that is one question
    int statements
        [HEADING_LEVELS];  // whether headings of a level only name what is asked; 0 not known yet
    int restarts
        [HEADING_LEVELS];  // whether headings of a level count parts of questions; 0 not known yet
    int labelled_levels
        [HEADING_LEVELS];  // whether all headings of a level carry questions' labels; 0 not known yet
    int answered_levels
        [HEADING_LEVELS];  // whether a heading says "Answer" right below most of a level; 0 not known yet
    int shared_parts
        [HEADING_LEVELS];  // whether sections of a level are told in the same parts; 0 not known yet
    uint64_t first_parts[HEADING_LEVELS];  // the mark of the first of them
    size_t
        counted_section;  // the last question asked whether the next one counts on from it
    bool counted_by_one;
    struct lead_slot *lead_slots;  // for each block, once asked for
    struct item_slot *item_slots;  // the same
    struct item_count items;       // once asked for
    struct tally *tally;           // of the list that was counted last, NULL before that
    uint32_t tallied_list;
    uint32_t asked_list;  // the last outer list with numbers that was asked
    int next_number;      // behind its last one
    uint32_t next_list;   // the next one with numbers, once asked for
    uint32_t run_first;   // outer lists whose numbers run on
    uint32_t run_end;     // 0 if there are none
    bool run_known;
    int notations;  // cards in a notation of flashcards
    bool notation_known;
    struct keyed_answer *answers;
    size_t answer_count;
    size_t answer_capacity;
    struct key *keys;
    size_t key_count;
    size_t key_capacity;
    struct lead *leads;  // in document order
    size_t lead_count;
    size_t lead_capacity;
    struct level lead_levels[LEAD_KINDS];
    struct level fold_level;
    int solutions;  // 1 if "Solution:" parts questions from answers, 2 if not; 0 not known yet
    uint64_t *remarks;  // sorted keys of what recurs right below headings, once asked for
    size_t remark_count;
    int told_labels;   // of labelled leads: 1 if most have more than code below, 2 if not
    int asking_lines;  // plain leads that ask, where no heading claims them
    int texts;         // blocks with text there
    bool repeats;      // the questions are those that a list above links to
    bool labels_part;  // count on, all ask, and lines in bold part what is below several
    bool lines_are_bare;  // plain lines that are questions have no answers
    bool
        headings_are_topics;  // the questions stand below headings that ask only rhetorically
    uint64_t
        *titles;  // sorted hashes of all that is a question or a heading, once asked for
    size_t title_count;
    int head_scans;               // searches for tables with the same head as another
    struct entry_title *entries;  // sorted, NULL until asked for
    size_t entry_count;
    size_t entries_called;  // questions, by the heading above them
    struct card *cards;
    size_t card_count;
    size_t card_capacity;
    bool overflown;  // cards beyond BLOCK_LIMIT were noted
};

/** Adds a card, unless it is larger than CARD_LIMIT (noted). */
void reading_add(struct reading *reading, struct card card);

/** Whether there are BLOCK_LIMIT cards: looking for more is idle. */
bool reading_is_full(const struct reading *reading);

/** The lines of a block. */
struct text reading_lines(const struct reading *reading, uint32_t block);

/** The lines of a list before one of its items; "" if that is the first. */
struct text reading_items_before(const struct reading *reading, uint32_t item);

/** The same without white space at both ends; "" if it is no paragraph. */
struct text reading_paragraph(const struct reading *reading, uint32_t block);

/** The first line of a block, from where it begins. */
struct text reading_first_line(const struct reading *reading, uint32_t block);

/** The Markdown of sibling blocks, both included, lifted out of their containers. */
struct text reading_markdown(struct reading *reading, uint32_t first, uint32_t last);

/** What the guide promises, or else the folders that lead to it. */
enum promise reading_promised(const struct reading *reading);

/** The number that a list, or an item, begins with; 0 if it has none. */
int reading_first_number(const struct reading *reading, uint32_t block);

/** The first lead of a section, or the first behind it. */
size_t reading_first_lead(const struct reading *reading, size_t section);

/** Whether the user says that this is the form of the questions. */
bool reading_is_taken(const struct reading *reading, const char *format);

#endif
