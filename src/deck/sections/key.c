// SPDX-License-Identifier: MIT
// Answers that stand together behind their questions.

#include "key.h"

#include "contents.h"
#include "key_lines.h"
#include "key_numbers.h"
#include "lead_line.h"
#include "siblings.h"
#include "wording/alternative.h"
#include "wording/key_name.h"
#include "wording/vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum {
    ANSWERS_MIN = 2,
    OWN_MAX = 2,           // headings "Answers" right behind a question: more are no keys
    CHAIN_MAX = 8,         // sections of one key: each reads the numbers before it again
    SECTIONS_BEFORE = 64,  // that are looked at for the question before a key
};

/** "Answer 3: ..." or "3. ..." as the heading of an answer; its number. */
static int heading_number(const struct section *section) {
    struct text text = line_without_ornaments(section->heading_text);
    struct title title = section->title;

    if (title.labelled || title.numbered || title.blank) {
        return title.number;
    }
    return label_answer_number(text);
}

/** An option's letter and what may follow it: "B", "C) ...", "ウ". */
static bool is_option(struct text text) {
    size_t size;

    if (!alternative_name(text, &size) || (text.bytes[0] >= 'a' && text.bytes[0] <= 'z')) {
        return false;
    }
    return text.size == size || (size == 1 && strchr(".):,- ", text.bytes[1]));
}

/** What the heading of an answer says itself: "3. Answer: B", "3. B - a map". */
static struct text said_by(const struct section *section) {
    struct text text = section->title.text;
    size_t word;

    if (label_cut_answer(&text)) {
        return text;
    }
    word = is_option(text) ? 0 : words_at(text, WORDS_ANSWER);
    text = text_trim(text_from(text, word));
    return is_option(text) ? text : TEXT("");
}

/** Whether what was found from answer `before` on asks itself, and answers on its line or below: "**1. Why?** It is." */
static bool are_questions(struct reading *reading, size_t before) {
    size_t asking = 0;

    for (size_t i = before; i < reading->answer_count; i++) {
        uint32_t block = reading->answers[i].first;
        struct lead lead = {0};

        if (reading->answers[i].end > block &&
            reading->outline.blocks[block].kind == BLOCK_PARAGRAPH) {
            lead = lead_read(reading, block);
        }
        asking += lead.title.asks &&
                  (lead.kind == LEAD_BOLD || lead.inline_answer ||
                   reading->outline.blocks[block].after < reading->answers[i].end);
    }
    return 2 * asking > reading->answer_count - before;
}

/** Whether something between a key and line `from`, where the one before stands, is numbered as its answers are: a heading or a list. */
static bool is_counted_before(const struct reading *reading, size_t key, int from) {
    const struct outline *outline = &reading->outline;
    size_t first = key;

    while (first > 0 && outline->sections[first].line >= from) {
        first--;
        if (outline->sections[first].title.numbered ||
            outline->sections[first].title.labelled) {
            return true;
        }
    }
    for (uint32_t at = outline->sections[first].body; at < outline->sections[key].root;
         at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_LIST && reading_first_number(reading, at)) {
            return true;
        }
    }
    return false;
}

/** Headings that ask are questions below a name that happens to be a key's, but for those that say again what is asked before. */
static bool holds_questions(const struct reading *reading,
                            const struct key_numbers *numbers, size_t key, size_t end) {
    for (size_t i = key + 1; i < end; i++) {
        if (reading->outline.sections[i].title.asks &&
            !key_numbers_repeat(reading, numbers, i)) {
            return true;
        }
    }
    return false;
}

/** Behind a section and what is deeper, up to the next number. */
static size_t behind_answer(const struct outline *outline, size_t section, size_t end) {
    size_t next = section + 1;

    while (next < end && outline->sections[next].level > outline->sections[section].level &&
           !heading_number(&outline->sections[next])) {
        next++;
    }
    return next;
}

/** The heading in a key that an answer's heading stands below; 0 if that is the key's own. */
static size_t chapter_of(const struct outline *outline, size_t section, size_t key) {
    size_t parent = outline->sections[section].parent;

    return parent > key ? parent : 0;
}

/** Adds the answers below numbers of their own. */
static void read_headings(struct reading *reading, size_t key, size_t end, int from) {
    const struct outline *outline = &reading->outline;
    size_t next;

    for (size_t i = key + 1; i < end; i = next) {
        const struct section *here = &outline->sections[i];
        int number = heading_number(here);
        struct text said = said_by(here);
        bool group;
        uint32_t to;

        next = number ? behind_answer(outline, i, end) : i + 1;
        to = outline_begin(outline, next);
        group = here->body >= to && !said.size && next < end &&
                outline->sections[next].level > here->level;
        if (number && !group) {
            key_add_answer(reading,
                           (struct keyed_answer){number, from, here->line, here->body, to,
                                                 .chapter = chapter_of(outline, i, key),
                                                 .said = said});
        }
    }
}

/** Adds those that are items and paragraphs, below headings that do not tell what to do. */
static void read_bodies(struct reading *reading, size_t key, size_t end, int from) {
    key_read_body(reading, key, from);
    for (size_t i = key + 1; i < end; i++) {
        const struct section *here = &reading->outline.sections[i];

        if (!heading_number(here) && !here->title.requests) {
            size_t before = reading->answer_count;

            key_read_body(reading, i, from);
            for (size_t answer = before; answer < reading->answer_count; answer++) {
                reading->answers[answer].chapter = i;
            }
        }
    }
}

/** Whether several outer lists among the lines [from, to) begin at 1. */
static bool lists_restart(const struct reading *reading, int from, int to) {
    const struct outline *outline = &reading->outline;
    uint32_t start =
        reading->key_count
            ? outline->sections[reading->keys[reading->key_count - 1].section].root
            : 1;
    int count = 0;

    for (uint32_t at = start; at < outline->block_count && outline->blocks[at].line < to;
         at = outline->blocks[at].after) {
        const struct block *here = &outline->blocks[at];

        count += here->kind == BLOCK_LIST && here->line >= from &&
                 reading_first_number(reading, at) == 1;
    }
    return count > 1;
}

/** Whether the last question before it, with a label, has its own answer right below. */
static bool is_answered_before(const struct outline *outline, size_t key) {
    size_t last = key;

    while (last > 1 && key - last < SECTIONS_BEFORE) {
        const struct section *here = &outline->sections[--last];

        if (here->title.labelled || (here->title.blank && here->title.number)) {
            return last + 1 < key && here[1].title.answers && here[1].level > here->level;
        }
    }
    return false;
}

/** Whether most answers from `before` on stand below headings that name something else than a question or an option: chapters with numbers. */
static bool are_chapters(const struct reading *reading, const struct key_numbers *numbers,
                         size_t key, size_t end, size_t before) {
    size_t chapters = 0;

    for (size_t i = key + 1; i < end; i++) {
        const struct section *here = &reading->outline.sections[i];

        chapters += here->title.numbered && here->title.text.size && !said_by(here).size &&
                    !key_numbers_repeat(reading, numbers, i);
    }
    return 2 * chapters > reading->answer_count - before;
}

/** Whether all answers from `first` on say a letter or a word, as those of a grid do. */
static bool are_bare(const struct reading *reading, size_t first) {
    for (size_t i = first; i < reading->answer_count; i++) {
        if (!key_is_bare(&reading->answers[i])) {
            return false;
        }
    }
    return true;
}

/** Whether it only is a part of what answers the question above it, as text answers the one before that. */
static bool is_part(const struct outline *outline, size_t key) {
    size_t above = outline->sections[key].parent;
    size_t before = above;

    if (!above || !outline->sections[above].title.asks) {
        return false;
    }
    while (before > 1 && above - before < SECTIONS_BEFORE) {
        if (outline->sections[--before].level <= outline->sections[above].level) {
            return outline->sections[before].title.asks &&
                   outline_has_body(outline, before);
        }
    }
    return false;
}

/** What the name of a section says about a key. */
enum naming {
    NAMED_OTHERWISE,
    NAMED_PERHAPS,  // the numbers must show it
    NAMED_KEY,
};

static void add_key(struct reading *reading, size_t key, size_t end) {
    reading->keys = arena_grow(reading->scratch, reading->keys, reading->key_count,
                               &reading->key_capacity, sizeof(*reading->keys));
    reading->keys[reading->key_count++] = (struct key){key, end};
}

/** Sections with a key's name that follow one another are one key. */
struct chain {
    size_t key;     // the first section
    size_t answer;  // its first one
    int from;       // the line from which on questions belong to it
    size_t end;     // behind the last section, 0 if there is none yet
    int length;
    bool bare;  // it holds nothing but letters
};

/** Notes a key and its answers; false if a section that may be one holds none. */
static bool read_key(struct reading *reading, struct key_numbers *numbers, size_t key,
                     const struct chain *chain, enum naming naming) {
    const struct outline *outline = &reading->outline;
    size_t end = outline_next_as_high(outline, key);
    size_t before = reading->answer_count;
    int from = chain->from;

    key_numbers_find(reading, numbers, chain->key, end, from);
    if (is_answered_before(outline, key) || holds_questions(reading, numbers, key, end) ||
        contents_are_asked(reading, key, end) ||
        (end > key + 1 && siblings_series(reading, key + 1) &&
         !is_counted_before(reading, key, from))) {
        return false;
    }
    read_headings(reading, key, end, from);
    if (reading->answer_count - before < ANSWERS_MIN) {
        read_bodies(reading, key, end, from);
    }
    key_numbers_pair(reading, numbers, chain->answer, outline->sections[chain->key].line);
    if (reading->answer_count - before < ANSWERS_MIN ||
        (chain->length > 1 && !reading->answers[before].asked) ||
        (are_questions(reading, before) &&
         (naming == NAMED_PERHAPS || !is_counted_before(reading, key, from))) ||
        (naming == NAMED_PERHAPS &&
         (!key_numbers_match(reading, numbers, before) ||
          are_chapters(reading, numbers, key, end, before) ||
          (is_part(outline, key) && !are_bare(reading, before))))) {
        reading->answer_count = before;
        return false;
    }
    for (size_t i = before, restarted = lists_restart(reading, from,
                                                      outline->sections[chain->key].line);
         i < reading->answer_count; i++) {
        reading->answers[i].restarted = restarted;
    }
    add_key(reading, key, end);
    return true;
}

/** "Q2: B. Nile" as a heading: an option behind a number; "B Tree" is none. */
static bool says_option(const struct section *section) {
    struct text text = section->title.text;

    return (text.size == 1 || (text.size > 1 && strchr(".):,", text.bytes[1]))) &&
           (section->title.labelled || section->title.numbered) && section->title.number &&
           !section->nested && is_option(text);
}

/** Behind headings that say options, from this one on, and what is deeper; how many there are in `count`. */
static size_t behind_options(const struct outline *outline, size_t first, size_t *count) {
    size_t end = first;

    *count = 0;
    while (end < outline->section_count &&
           (says_option(&outline->sections[end]) ||
            (*count && outline->sections[end].level > outline->sections[first].level))) {
        *count += says_option(&outline->sections[end++]);
    }
    return end;
}

/** Notes a key without a name: headings with the numbers of the questions before that say options alone; returns the section behind them. */
static size_t read_nameless(struct reading *reading, struct key_numbers *numbers,
                            size_t first, int from) {
    size_t before = reading->answer_count;
    size_t count;
    size_t end = behind_options(&reading->outline, first, &count);

    if (count >= ANSWERS_MIN) {
        key_numbers_find(reading, numbers, first, end, from);
        read_headings(reading, first - 1, end, from);
        if (key_numbers_match(reading, numbers, before)) {
            add_key(reading, first, end);
        } else {
            reading->answer_count = before;
        }
    }
    return end;
}

/** "## Answer" right behind the one question that it answers. */
static bool is_own(const struct outline *outline, size_t section) {
    const struct section *before = &outline->sections[section - 1];

    return before->title.asks || before->title.labelled || before->title.numbered ||
           (before->title.blank && before->title.number);
}

/** What a heading says; a word for an answer alone often names one. */
static enum naming name_of(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    const struct title *title = &here->title;

    if (key_is_name(title->text, reading->scratch)) {
        return NAMED_KEY;
    }
    return !title->asks && !title->labelled && !title->blank &&
                   ((title->text.size &&
                     words_at(title->text, WORDS_ANSWER) == title->text.size) ||
                    key_may_be_name(title->text, reading->scratch))
               ? NAMED_PERHAPS
               : NAMED_OTHERWISE;
}

/** How the sections are named; how many of those with a key's name are of one question, in `own`. */
static const enum naming *find_names(const struct reading *reading, int *own) {
    const struct outline *outline = &reading->outline;
    enum naming *named =
        arena_new(reading->scratch, outline->section_count + 1, sizeof(*named));

    *own = 0;
    for (size_t i = 1; i < outline->section_count; i++) {
        named[i] = name_of(reading, i);
        // Above the first heading of a file there may be nothing that it answers.
        named[i] = i == 1 && named[i] ? NAMED_PERHAPS : named[i];
        *own += named[i] && is_own(outline, i);
    }
    return named;
}

/** Reads a section with a key's name as a part of the key right before it, or else as one of its own, or as what explains the letters of the last one. */
static bool read_named(struct reading *reading, struct key_numbers *numbers,
                       struct chain *chain, size_t section, int from, enum naming naming) {
    struct chain own = {section, reading->answer_count, from, .length = 1};
    struct chain more = {chain->key, reading->answer_count, chain->from, .length = 1};
    bool found = false;

    if (chain->end == section && ++chain->length <= CHAIN_MAX) {
        found = read_key(reading, numbers, section, chain, naming);
    }
    if (!found && read_key(reading, numbers, section, &own, naming)) {
        *chain = own;
        found = true;
    } else if (!found && chain->bare && naming == NAMED_PERHAPS) {
        found = read_key(reading, numbers, section, &more, naming);
        *chain = found ? more : *chain;
    }
    if (found) {
        chain->end = reading->keys[reading->key_count - 1].end;
        chain->bare = are_bare(reading, chain->answer);
    }
    return found;
}

void key_find_all(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct key_numbers numbers = key_numbers_start(reading);
    int own;
    const enum naming *named = find_names(reading, &own);
    struct chain chain = {0};
    size_t held = 0;  // behind all that belongs to a key
    int from = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        int line = outline->sections[i].line;
        size_t keys = reading->key_count;

        // A heading in a key that holds the word again, "Answers to chapter 2", is a part of it.
        if (!named[i] && i > 1 && i >= held && says_option(&outline->sections[i])) {
            i = read_nameless(reading, &numbers, i, from) - 1;
        } else if (named[i] && !outline->sections[i].nested &&
                   !(is_own(outline, i) && own > OWN_MAX) &&
                   !(named[i] == NAMED_PERHAPS && i < held)) {
            read_named(reading, &numbers, &chain, i, from, named[i]);
            // One that only stands above another, "Answers" and "Answers: part 1", is none.
            from = named[i] == NAMED_KEY && !named[i + 1] ? line : from;
        }
        if (reading->key_count > keys) {
            from = line;
            held = reading->keys[reading->key_count - 1].end;
        }
    }
}

bool key_holds(const struct reading *reading, size_t section) {
    for (size_t i = 0; i < reading->key_count; i++) {
        if (section >= reading->keys[i].section && section < reading->keys[i].end) {
            return true;
        }
    }
    return false;
}
