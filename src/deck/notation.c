// SPDX-License-Identifier: MIT
// Flashcards in a notation of their own: "front :: back", a lone "?" between the two, blanks.

#include "answer.h"
#include "builder.h"
#include "cloze.h"
#include "question.h"
#include "recogniser.h"
#include "topic.h"

#include <string.h>

static const double evidence = 0.94;

enum {
    PAIRS_MIN = 3,        // lines with two colons that nothing else announces as cards
    PARAGRAPHS_MAX = 20,  // for each of them: notes may stand between cards
};

/** Where "::" parts a line in front and back; the size if it does not. */
static size_t pair_at(struct text line) {
    bool code = false;

    for (size_t at = 0; at + 1 < line.size; at++) {
        if (line.bytes[at] == '`') {
            code = !code;
        } else if (!code && line.bytes[at] == '{' && line.bytes[at + 1] == '{') {
            at += text_find(text_from(line, at), TEXT("}}"));
        } else if (!code && line.bytes[at] == ':' && line.bytes[at + 1] == ':') {
            return at;
        }
    }
    return line.size;
}

static struct text without_colons(struct text text) {
    while (text_starts(text, TEXT(":"))) {
        text = text_from(text, 1);
    }
    return text_trim(text);
}

/** "#deck::part" and the lines that name a deck and its tags: a path, not two texts. */
static bool is_path(struct text line, size_t colons) {
    size_t word = colons;

    while (word > 0 && line.bytes[word - 1] != ' ') {
        word--;
    }
    return line.bytes[word] == '#' || text_starts(line, TEXT("TARGET DECK")) ||
           text_starts(line, TEXT("FILE TAGS"));
}

/** Whether it is no more than a rule across the page. */
static bool is_rule(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        if (!strchr("=-*_~ ", text.bytes[at])) {
            return false;
        }
    }
    return true;
}

/** A pair of texts, not a name of C++ such as std::vector: the front has words, and asks or is set apart where no deck is. */
static bool is_pair(struct text line, bool deck, struct text *front, struct text *back) {
    size_t at = pair_at(line);

    *front = text_trim(text_slice(line, 0, at));
    *back = without_colons(text_from(line, at));
    return at < line.size && front->size && !is_rule(*back) && !is_path(line, at) &&
           ((deck && text_find(*front, TEXT(" ")) < front->size) || title_asks(*front) ||
            line.bytes[at - 1] == ' ');
}

/** A line with nothing but the mark that parts a front from its back. */
static bool is_mark(struct text line) {
    line = text_trim(line);
    return text_equal(line, TEXT("?")) || text_equal(line, TEXT("??"));
}

static struct text block_text(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];

    if (here->kind != BLOCK_PARAGRAPH) {
        return TEXT("");
    }
    return text_from(source_lines(&reading->source, here->line, here->last),
                     (size_t)here->column - 1);
}

static size_t mark_of(struct text text) {
    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;

        if (is_mark(text_line(&rest)) && at > 0) {
            return at;
        }
    }
    return text.size;
}

static int count_cards(const struct reading *reading, uint32_t block) {
    struct text text = block_text(reading, block);
    int count =
        (mark_of(text) < text.size ? PAIRS_MIN : 0) +
        (text_starts(text, TEXT("START\n")) || cloze_is_marked(text, reading->deck));

    while (text.size) {
        struct text front;
        struct text back;

        count += is_pair(text_line(&text), reading->deck, &front, &back);
    }
    return count;
}

/** The cards of the file; none where nothing announces them and they are few, as marks that mean something else are. */
static int count_all(const struct reading *reading) {
    int paragraphs = 0;
    int cards = 0;

    for (uint32_t i = 1; i < reading->outline.block_count; i++) {
        paragraphs += reading->outline.blocks[i].kind == BLOCK_PARAGRAPH;
        cards += count_cards(reading, i);
    }
    if (!reading->deck && (cards < PAIRS_MIN || PARAGRAPHS_MAX * cards < paragraphs)) {
        return 0;
    }
    return cards;
}

static double explains(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, number);

    if (!reading->notation_known) {
        reading->notations = count_all(reading);
        reading->notation_known = true;
    }
    if (reading->notations == 0) {
        return 0;
    }
    for (uint32_t at = outline->sections[number].body; at < end; at++) {
        if (count_cards(reading, at)) {
            return evidence;
        }
    }
    return 0;
}

static void add_card(struct reading *reading, struct text front, struct text back, int line,
                     struct text topic) {
    struct card card = {.question = title_read(front).text,
                        .answer = cloze_filled(back, reading->arena),
                        .topic = topic,
                        .line = line,
                        .format = notation_recogniser.name};

    question_finish(reading, &card, false);
}

/** The back of a lone "?": the rest of the paragraph and what stands close behind it. */
static struct text back_of(struct reading *reading, uint32_t block, struct text rest,
                           uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t last = block;

    bool apart = !text_trim(rest).size;

    for (uint32_t at = blocks[block].after;
         at < end && (apart || blocks[at].line == blocks[last].last + 1) &&
         blocks[at].kind != BLOCK_HTML &&
         mark_of(block_text(reading, at)) == block_text(reading, at).size;
         at = blocks[at].after) {
        last = at;
    }
    if (last == block) {
        return rest;
    }
    return question_joined(rest, reading_markdown(reading, blocks[block].after, last),
                           reading->arena);
}

/** "START", a type, the front, "Back: ..." and what else a plugin of Obsidian keeps there. */
static bool emit_framed(struct reading *reading, struct text text, int line,
                        struct text topic) {
    struct text rest = text;
    struct text type;
    size_t back;
    size_t end;

    if (!text_equal(text_trim(text_line(&rest)), TEXT("START"))) {
        return false;
    }
    type = text_trim(text_line(&rest));
    end = text_find(rest, TEXT("\nTags:"));
    end = end < rest.size ? end : text_find(rest, TEXT("\nEND"));
    rest = text_slice(rest, 0, end);
    back = text_find(rest, TEXT("\nBack:"));
    if (back < rest.size) {
        add_card(reading, text_trim(text_slice(rest, 0, back)),
                 text_trim(text_from(rest, back + TEXT("\nBack:").size)), line, topic);
    } else if (text_equal(type, TEXT("Cloze")) && cloze_is_marked(rest, true)) {
        cloze_add(reading, rest, line, topic, notation_recogniser.name);
    }
    return true;
}

static void emit_block(struct reading *reading, uint32_t block, uint32_t end,
                       struct text topic) {
    struct text text = block_text(reading, block);
    size_t mark = mark_of(text);
    int line = reading->outline.blocks[block].line;

    if (emit_framed(reading, text, line, topic)) {
        return;
    }
    if (mark < text.size) {
        struct text rest = text_from(text, mark);

        text_line(&rest);
        add_card(reading, text_trim(text_slice(text, 0, mark)),
                 answer_of_text(reading, back_of(reading, block, rest, end)), line, topic);
        return;
    }
    if (cloze_is_marked(text, reading->deck) && pair_at(text) == text.size) {
        cloze_add(reading, text, line, topic, notation_recogniser.name);
        return;
    }
    for (; text.size && !reading_is_full(reading); line++) {
        struct text front;
        struct text back;

        if (is_pair(text_line(&text), reading->deck, &front, &back)) {
            add_card(reading, front, back, line, topic);
        }
    }
}

static size_t emit(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, number);
    struct text topic = topic_of_section(reading, number);

    for (uint32_t at = outline->sections[number].body; at < end; at++) {
        emit_block(reading, at, end, topic);
    }
    return number + 1;
}

const struct recogniser notation_recogniser = {
    .name = "flashcard",
    .most = 0.94,
    .explains = explains,
    .emit = emit,
};
