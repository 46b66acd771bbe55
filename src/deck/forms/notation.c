// SPDX-License-Identifier: MIT
// Flashcards in a notation of their own: "front :: back", a lone "?" between the two, blanks.

#include "cloze.h"
#include "recogniser.h"
#include "sections/answer.h"
#include "sections/question.h"
#include "sections/topic.h"
#include "survey/tagged.h"
#include "wording/builder.h"
#include "wording/format.h"

#include <string.h>

static const double evidence = 0.94;
static const double certain = 0.985;  // a tag at the end of a heading

enum {
    PAIRS_MIN = 3,        // lines with two colons that nothing else announces as cards
    ALONE_MIN = 2,        // where nothing else is told
    LABEL_WEIGHT = 1,     // of a label more that announces blanks
    PARAGRAPHS_MAX = 20,  // for each of them: notes may stand between cards
};

/** Where "::" parts a line in front and back, outside of code, of words in bold and of "std::pow"; the size if it does not. */
static size_t pair_at(struct text line) {
    bool code = false;
    bool bold = false;

    for (size_t at = 0; at + 1 < line.size; at++) {
        if (line.bytes[at] == '`') {
            code = !code;
        } else if (!code && line_count_marks(line, at) == 2) {
            bold =
                !bold && text_holds(text_from(line, at + 2), text_slice(line, at, at + 2));
            at++;
        } else if (!code && line.bytes[at] == '{' && line.bytes[at + 1] == '{') {
            at += text_find(text_from(line, at), TEXT("}}"));
        } else if (!code && !bold && line.bytes[at] == ':' && line.bytes[at + 1] == ':' &&
                   !text_ends(text_slice(line, 0, at), TEXT("std"))) {
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

/** "Front >> back", once in its line. */
static bool cut_arrows(struct text line, struct text *front, struct text *back) {
    struct text mark = TEXT(" >> ");
    size_t at = text_find(line, mark);

    *front = text_trim(text_slice(line, 0, at));
    *back = text_trim(text_from(line, at + mark.size));
    return front->size && back->size && text_find(*back, mark) == back->size &&
           !text_holds(line, TEXT("`")) && !text_ends(line, TEXT(";"));
}

/** "STARTI [Basic] front Back: back ENDI" */
static bool cut_inline_frame(struct text line, struct text *front, struct text *back) {
    struct text mark = TEXT("Back:");
    size_t at;

    if (!text_starts(text_trim(line), TEXT("STARTI"))) {
        return false;
    }
    line = text_slice(line, 0, text_find(line, TEXT("<!--ID")));
    line = text_slice(line, 0, text_find(line, TEXT("ENDI")));
    line = text_from(line, text_find(line, TEXT("]")) + 1);
    at = text_find(line, mark);
    *front = text_trim(text_slice(line, 0, at));
    *back = text_trim(text_from(line, at + mark.size));
    return front->size && back->size;
}

/** Whether a word before two colons is no name of C++: the other side goes on as a text does. */
static bool stands_apart(struct text back) {
    return back.size && back.bytes[0] >= 'A' && back.bytes[0] <= 'Z' &&
           text_holds(back, TEXT(" ")) && !text_holds(back, TEXT("::"));
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
static bool is_colon_pair(struct text line, bool deck, struct text *front,
                          struct text *back) {
    size_t at = pair_at(line);

    if (at == line.size) {
        return false;
    }
    *front = text_trim(text_slice(line, 0, at));
    *back = without_colons(text_from(line, at));
    return front->size && !is_rule(*back) && !is_path(line, at) &&
           !tagged_is_property(line) &&
           ((deck && (text_find(*front, TEXT(" ")) < front->size || stands_apart(*back))) ||
            title_asks(*front) || (line.bytes[at - 1] == ' ' && back->bytes[-1] == ' '));
}

static bool is_pair(struct text line, bool deck, struct text *front, struct text *back) {
    return cut_inline_frame(line, front, back) || is_colon_pair(line, deck, front, back) ||
           (cut_arrows(line, front, back) && (deck || title_asks(*front)));
}

/** Whether a text holds what parts the two of a pair: asked of a whole text, most of which have none. */
static bool may_hold_pairs(struct text text) {
    return text_holds(text, TEXT("::")) || text_holds(text, TEXT(">>")) ||
           text_holds(text, TEXT("STARTI"));
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
    return text_from(reading_lines(reading, block), (size_t)here->column - 1);
}

static size_t mark_of(struct text text) {
    if (!text_holds(text, TEXT("?"))) {
        return text.size;
    }
    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;

        if (is_mark(text_line(&rest)) && at > 0) {
            return at;
        }
    }
    return text.size;
}

/** A mark in a paragraph of its own, between a front and its back. */
static bool is_lone_mark(const struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[blocks[block].parent].kind == BLOCK_DOCUMENT &&
           is_mark(block_text(reading, block));
}

/** How many cards a block holds: pairs are counted up to `most`. */
static int count_cards(const struct reading *reading, uint32_t block, int most) {
    struct text text = block_text(reading, block);
    int count =
        (mark_of(text) < text.size || is_lone_mark(reading, block) ? PAIRS_MIN : 0) +
        (tagged_is_block(reading, block) ? PAIRS_MIN : 0) +
        (text_starts(text, TEXT("C: ")) && cloze_is_marked(text, false) ? LABEL_WEIGHT
                                                                        : 0) +
        (text_starts(text, TEXT("START\n")) || cloze_is_marked(text, reading->deck));

    text = may_hold_pairs(text) ? text : TEXT("");
    while (text.size && count < most) {
        struct text front;
        struct text back;

        count += is_pair(text_line(&text), reading->deck, &front, &back);
    }
    return count;
}

/** The cards of the file; none where nothing announces them and they are few among others, as marks that mean something else are. */
static int count_all(const struct reading *reading) {
    int paragraphs = 0;
    int cards = 0;

    for (uint32_t i = 1; i < reading->outline.block_count; i++) {
        if (reading->outline.blocks[i].kind == BLOCK_PARAGRAPH) {
            paragraphs++;
            cards += count_cards(reading, i, BLOCK_LIMIT);
        }
    }
    for (size_t i = 1; i < reading->outline.section_count; i++) {
        cards += tagged_is_section(reading, i) ? PAIRS_MIN : 0;
    }
    if (!reading->deck && (cards < (cards < paragraphs ? PAIRS_MIN : ALONE_MIN) ||
                           PARAGRAPHS_MAX * cards < paragraphs)) {
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
    if (tagged_is_section(reading, number)) {
        return certain;
    }
    for (uint32_t at = outline->sections[number].body; at < end; at++) {
        if (count_cards(reading, at, 1)) {
            return evidence;
        }
    }
    return 0;
}

/** Without the comment in which a program keeps when the card is due: it changes with every review. */
static struct text without_schedule(struct text text) {
    return text_trim(text_slice(text, 0, text_find(text, TEXT("<!--SR:"))));
}

static void add_card(struct reading *reading, struct text front, struct text back, int line,
                     struct text topic) {
    struct card card = {.question = title_read(front).text,
                        .answer = cloze_filled(without_schedule(back), reading->arena),
                        .topic = topic,
                        .line = line,
                        .format = format_flashcard};

    question_finish(reading, &card, false);
}

/** Whether a paragraph is a card of its own: "front :: back". */
static bool is_pair_alone(const struct reading *reading, uint32_t block) {
    struct text line = text_trim(block_text(reading, block));
    struct text front;
    struct text back;

    return !text_holds(line, TEXT("\n")) && is_pair(line, reading->deck, &front, &back);
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
         mark_of(block_text(reading, at)) == block_text(reading, at).size &&
         !is_pair_alone(reading, at);
         at = blocks[at].after) {
        last = at;
    }
    if (last == block) {
        return rest;
    }
    return builder_joined(rest, reading_markdown(reading, blocks[block].after, last),
                          reading->arena);
}

/** The last line of a frame that begins with a block, "END"; 0 if it ends nowhere near. */
static int frame_end(const struct reading *reading, uint32_t block) {
    int first = reading->outline.blocks[block].line;
    size_t size = 0;

    for (int line = first; line <= reading->source.line_count && size < CARD_LIMIT;
         line++) {
        struct text text = source_line(&reading->source, line);

        if (text_equal(text_trim(text), TEXT("END"))) {
            return line;
        }
        if (line > first && text_equal(text_trim(text), TEXT("START"))) {
            return 0;
        }
        size += text.size + 1;
    }
    return 0;
}

/** What stands in a frame before the lines that are for a program. */
static struct text frame_inside(struct text text) {
    static const char *const ends[] = {"\nTags:", "\n<!--ID", "\nEND"};

    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        text = text_slice(text, 0, text_find(text, text_of(ends[i])));
    }
    return text;
}

/** "START", a type, the front, "Back: ..." and what else a plugin of Obsidian keeps there. */
static bool emit_framed(struct reading *reading, struct text text, int line,
                        struct text topic) {
    struct text rest = text;
    struct text type;
    size_t back;

    if (!text_equal(text_trim(text_line(&rest)), TEXT("START"))) {
        return false;
    }
    type = text_trim(text_line(&rest));
    rest = frame_inside(rest);
    if (text_starts(rest, TEXT("Front:"))) {
        rest = text_from(rest, TEXT("Front:").size);
    }
    back = text_find(rest, TEXT("\nBack:"));
    if (back < rest.size) {
        add_card(reading, text_trim(text_slice(rest, 0, back)),
                 text_trim(text_from(rest, back + TEXT("\nBack:").size)), line, topic);
    } else if (text_equal(type, TEXT("Cloze")) && cloze_is_marked(rest, true)) {
        cloze_add(reading, rest, line, topic, format_flashcard);
    }
    return true;
}

/** Where the back of a lone mark ends: before the last paragraph that stands above the next one. */
static uint32_t back_end(const struct reading *reading, uint32_t mark, uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t paragraph = end;

    for (uint32_t at = blocks[mark].after; at < end; at = blocks[at].after) {
        if (is_lone_mark(reading, at)) {
            return paragraph < end ? paragraph : at;
        }
        paragraph = blocks[at].kind == BLOCK_PARAGRAPH ? at : paragraph;
    }
    return end;
}

/** A front that may hold code, a lone mark, and the back. Returns the block behind. */
static uint32_t add_around(struct reading *reading, uint32_t front, uint32_t mark,
                           uint32_t end, struct text topic) {
    uint32_t to = back_end(reading, mark, end);

    add_card(reading, answer_stem(reading, front, mark),
             answer_read(reading, reading->outline.blocks[mark].after, to),
             reading->outline.blocks[front].line, topic);
    return to;
}

/** Whether a frame begins with this block; the first block behind it. */
static bool emit_frame(struct reading *reading, uint32_t block, uint32_t end,
                       struct text topic, uint32_t *behind) {
    int first = reading->outline.blocks[block].line;
    int last = text_starts(block_text(reading, block), TEXT("START\n"))
                   ? frame_end(reading, block)
                   : 0;

    *behind = block + 1;
    if (!last ||
        !emit_framed(reading, source_lines(&reading->source, first, last), first, topic)) {
        return false;
    }
    while (*behind < end && reading->outline.blocks[*behind].line <= last) {
        (*behind)++;
    }
    return true;
}

static void emit_block(struct reading *reading, uint32_t block, uint32_t end,
                       struct text topic) {
    struct text text = block_text(reading, block);
    size_t mark = mark_of(text);
    int line = reading->outline.blocks[block].line;

    if (tagged_is_block(reading, block)) {
        tagged_add_block(reading, block, end, topic);
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
        cloze_add(reading, text, line, topic, format_flashcard);
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
    uint32_t at = outline->sections[number].body;
    uint32_t next;

    if (tagged_is_section(reading, number)) {
        at = tagged_add_section(reading, number);
    }
    for (uint32_t front = at; at < end; at = next) {
        if (at > front && is_lone_mark(reading, at)) {
            next = add_around(reading, front, at, end, topic);
            front = next;
        } else if (at == front && text_starts(block_text(reading, at), TEXT("#"))) {
            front = next = outline->blocks[at].after;  // the tags of a deck
        } else if (!emit_frame(reading, at, end, topic, &next)) {
            emit_block(reading, at, end, topic);
        }
    }
    return number + 1;
}

const struct recogniser notation_recogniser = {
    .name = format_flashcard,
    .most = 0.985,
    .explains = explains,
    .emit = emit,
};
