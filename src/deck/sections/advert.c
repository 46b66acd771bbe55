// SPDX-License-Identifier: MIT
// What a guide repeats word for word at the edges of its answers: where they are from, where to read more, whom to follow.

#include "advert.h"

#include "parting.h"
#include "question.h"
#include "wording/builder.h"
#include "wording/label.h"
#include "wording/line.h"
#include "wording/placeholder.h"

#include <viva/tag.h>

#include <stdlib.h>

enum {
    LONGEST_ADVERT = 800,  // bytes
    SHORTEST_ADVERT = 40,  // bytes of its words, without its links
    REPEATS_MIN = 20,
    LINKS_MIN = 5,        // repeats of links alone, if half of the answers end in them
    LONGEST_SOURCE = 80,  // bytes of the words beside a link to where an answer is from
    LONGEST_NAME = 40,    // bytes of a line above it
    SOURCES_MIN = 3,      // of a file with few answers
    SOURCES_MAX = 4,      // such links, one below the other
};

/** The beginning or end of an answer, by what it says. */
struct edge {
    uint64_t hash;
    size_t card;
    size_t size;
    bool alone;  // there is no more of the answer
    bool link;   // nothing but the same links, or a link behind one and the same name
};

/** Reads the edge of an answer; false if that can be no advert. */
typedef bool read_edge(const struct reading *reading, struct text answer,
                       struct edge *edge);

/** The last paragraph of an answer; "" if it is long. */
static struct text last_paragraph(struct text answer) {
    size_t start = parting_last_paragraph(answer, LONGEST_ADVERT);

    return answer.size - start <= LONGEST_ADVERT ? text_from(answer, start) : TEXT("");
}

/** The size of a link of Markdown or HTML or of an address at the front; 0 if there is none. */
static size_t link_size(struct text text) {
    size_t size = 0;

    // Asked at every byte, most of which begin neither.
    if (text_starts(text, TEXT("["))) {
        struct text line = text_slice(text, 0, text_find(text, TEXT("\n")));
        size_t target = text_find(line, TEXT("]("));

        size = target < line.size
                   ? target + text_find(text_from(line, target), TEXT(")")) + 1
                   : 0;
    } else if (text_starts(text, TEXT("http://")) || text_starts(text, TEXT("https://"))) {
        while (size < text.size && !line_has_space(text, size) && text.bytes[size] != '>') {
            size++;
        }
    }
    return size;
}

struct text advert_words_beside(struct text text, bool *linked, struct arena *scratch) {
    struct builder out = {.arena = scratch};
    bool inside = false;

    *linked = false;
    for (size_t at = 0; at < text.size;) {
        struct text rest = text_from(text, at);
        size_t link = link_size(rest);
        bool markup = false;
        struct tag tag;
        size_t size = link || rest.bytes[0] != '<' ? 1 : tag_next(rest, 0, &markup, &tag);

        if (markup && tag_is(&tag, "a")) {
            inside = !tag.closing;
            *linked = true;
        }
        if (!markup && !link && !inside &&
            (rest.bytes[0] == ' ' || line_has_letter(text, at) ||
             (rest.bytes[0] & 0xC0) == 0x80)) {
            builder_add(&out, text_slice(rest, 0, 1));
        }
        *linked = *linked || link;
        at += link ? link : size;
    }
    return text_trim(builder_text(&out));
}

/** What it says, without where its links lead. */
static struct text words_of(struct text text, struct arena *scratch) {
    struct builder out = {.arena = scratch};

    while (text.size) {
        size_t target = text_find(text, TEXT("](http"));

        builder_add(&out, text_slice(text, 0, target));
        text = text_from(text, target);
        text = text_from(text, text_find(text, TEXT(")")));
    }
    return builder_text(&out);
}

/** Whether a link with words of its own may stand in a text, not only an address. */
static bool may_hold_link(struct text text) {
    static const char *const signs[] = {"](", "<a ", "<A ", NULL};

    return text_holds_any(text, signs);
}

static bool holds_address(struct text text) {
    return may_hold_link(text) || text_holds(text, TEXT("://"));
}

static bool has_words(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        if (line_has_letter(text, at)) {
            return true;
        }
    }
    return false;
}

/** The size of what stands before the first link or address. */
static size_t size_before_link(struct text line) {
    size_t at = 0;

    while (at < line.size && line.bytes[at] != '<' && !link_size(text_from(line, at))) {
        at++;
    }
    return at;
}

/** Links that all lead to the same places, or many words with links to wherever. */
static bool read_tail(const struct reading *reading, struct text answer,
                      struct edge *edge) {
    size_t from = answer.size > LONGEST_ADVERT ? answer.size - LONGEST_ADVERT : 0;
    struct text text;
    size_t beside;
    bool linked;

    // Few answers end in a link, and only in these a paragraph is looked for.
    if (!may_hold_link(text_from(answer, from))) {
        return false;
    }
    text = last_paragraph(answer);
    if (!may_hold_link(text) || text_holds(text, TEXT("```"))) {
        return false;
    }
    beside = advert_words_beside(text, &linked, reading->scratch).size;
    edge->link = beside < SHORTEST_ADVERT;
    edge->hash = text_hash(edge->link ? text : words_of(text, reading->scratch));
    edge->size = text.size;
    return linked && (!beside || !edge->link);
}

/** "> Source: [...](...)", or such a link below a short line that names it. */
static bool read_head(const struct reading *reading, struct text answer,
                      struct edge *edge) {
    struct text rest = answer;
    struct text line = text_line(&rest);
    struct text name = TEXT("");
    struct text words;
    bool linked;

    if (!holds_address(line) && line.size <= LONGEST_NAME &&
        text_starts(rest, TEXT("\n"))) {
        name = line;
        rest = text_trim(rest);
        line = text_line(&rest);
    }
    if (!holds_address(line) || line.size > LONGEST_ADVERT ||
        (rest.size && rest.bytes[0] != '\n')) {
        return false;
    }
    words = advert_words_beside(line, &linked, reading->scratch);
    edge->hash = text_hash(words) + text_hash(name);
    edge->size = answer.size - rest.size;
    edge->link = true;
    return linked && words.size <= LONGEST_SOURCE &&
           has_words(text_slice(line, 0, size_before_link(line)));
}

static int by_hash(const void *first, const void *second) {
    const struct edge *a = first;
    const struct edge *b = second;

    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }
    return a->card < b->card ? -1 : a->card > b->card;
}

/** What is left of an answer when its edge is cut, with a label that now begins it and breaks that now end it gone as well. */
static void cut(struct reading *reading, const struct edge *edge, bool head) {
    struct card *card = &reading->cards[edge->card];
    struct text answer = text_trim(card->answer);
    bool labelled;

    answer = text_trim(head ? text_from(answer, edge->size)
                            : text_slice(answer, 0, answer.size - edge->size));
    while (!head && text_ends(answer, TEXT("\n<br>"))) {
        answer = text_trim(text_slice(answer, 0, answer.size - TEXT("<br>").size));
    }
    labelled = head && label_cut_answer(&answer);
    card->answer = answer;
    if (!answer.size || placeholder_is(answer)) {
        question_leave_open(reading, card);
    } else if (labelled) {
        card->kind = CARD_ANSWERED;
    }
}

/** Reads an edge of a card; false if that can be no advert. */
static bool read_one(const struct reading *reading, read_edge *read, size_t card,
                     struct edge *edge) {
    struct text answer = text_trim(reading->cards[card].answer);

    *edge = (struct edge){.card = card};
    if (!read(reading, answer, edge)) {
        return false;
    }
    edge->alone = edge->size == answer.size;
    return true;
}

/** Whether an edge recurs often enough; one that is all of an answer may be cut, and does not show it. */
static bool is_repeated(const struct edge *edges, size_t size, size_t answers, bool head) {
    size_t part = head ? 3 : 2;
    size_t count = 0;

    for (size_t i = 0; i < size; i++) {
        count += !edges[i].alone;
    }
    return (edges->link ? count >= LINKS_MIN && part * count >= answers
                        : count >= REPEATS_MIN) ||
           (head && count >= SOURCES_MIN && 5 * count >= 4 * answers);
}

/** Cuts what recurs at one end of the answers; whether anything does. */
static bool cut_edges(struct reading *reading, read_edge *read, bool head) {
    struct edge *edges =
        arena_new(reading->scratch, reading->card_count + 1, sizeof(*edges));
    size_t count = 0;
    size_t answers = 0;
    bool found = false;

    for (size_t i = 0; i < reading->card_count; i++) {
        bool answered = reading->cards[i].kind == CARD_ANSWERED;
        bool any = answered || (head && reading->cards[i].answer.size);

        answers += any;
        // Of what is no more than a link nothing would be left.
        count += any && read_one(reading, read, i, &edges[count]) &&
                 (answered || !edges[count].alone);
    }
    qsort(edges, count, sizeof(*edges), by_hash);
    for (size_t from = 0, to; from < count; from = to) {
        bool repeated;

        for (to = from + 1; to < count && edges[to].hash == edges[from].hash;) {
            to++;
        }
        repeated = is_repeated(&edges[from], to - from, answers, head);
        found = found || repeated;
        for (size_t i = from; i < to && repeated; i++) {
            cut(reading, &edges[i], head);
        }
    }
    return found;
}

void advert_cut_all(struct reading *reading) {
    for (int i = 0; i < SOURCES_MAX && cut_edges(reading, read_head, true); i++) {
    }
    cut_edges(reading, read_tail, false);
}
