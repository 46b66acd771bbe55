// SPDX-License-Identifier: MIT
// Answers that are nothing but a link to one.

#include "answer.h"

#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/placeholder.h"
#include "wording/vocabulary.h"

#include <ctype.h>
#include <string.h>

enum {
    LINK_ANSWER = 600,   // bytes of an answer that is no more than a link
    LINKS_ANSWER = 900,  // or than several, each on a line of its own
    LINKS_MIN = 4,
    LINK_WORDS = 24,  // and characters of the words around them: "Read the answer on"
    SHORTEST_SENTENCE = 6,
    LEADING_WORDS = 60,   // of words that lead up to it with a colon
    LONGEST_LETTER = 2,   // bytes of a label such as "A", which other words begin with
    LONGEST_REMARK = 60,  // bytes of a line behind it that says whose question it is
};

/** The end of the first `mark` behind the front, 0 if there is none. */
static size_t size_through(struct text text, struct text mark) {
    size_t at = text_find(text, mark);

    return at < text.size ? at + mark.size : 0;
}

/** The size of a link in HTML at the front; one that leads somewhere and shows nothing is there to be read. */
static size_t tag_link_size(struct text text) {
    size_t size = size_through(text, TEXT("</a>"));
    struct text tag = text_slice(text, 0, size);
    bool hollow = text_find(tag, TEXT("></a>")) < size &&
                  text_find(tag, TEXT("href")) < text_find(tag, TEXT("#"));

    return hollow ? 0 : size;
}

/** The size of a link at the front: Markdown's, HTML's or a bare address; 0 if there is none. */
static size_t link_size(struct text text) {
    size_t size = 0;

    if (text_starts(text, TEXT("[")) || text_starts(text, TEXT("!["))) {
        size = size_through(text, TEXT("]("));
        return size ? size + size_through(text_from(text, size), TEXT(")")) : 0;
    }
    if (text_starts(text, TEXT("<a "))) {
        return tag_link_size(text);
    }
    if (text_starts(text, TEXT("http://")) || text_starts(text, TEXT("https://")) ||
        text_starts(text, TEXT("<http"))) {
        while (size < text.size && !strchr(" \t\n", text.bytes[size])) {
            size++;
        }
    }
    return size;
}

/** Whether a character begins here that is more than a mark. */
static bool is_word_byte(unsigned char byte) {
    return byte > ' ' && (byte & 0xC0) != 0x80 && !strchr("*_-+:.,|()[]#>", byte);
}

/** Whether it ends in a link behind a colon: "More on that: [...](...)". */
static bool leads_on(struct text answer) {
    size_t target = text_find(answer, TEXT("]("));
    size_t open = target;

    if (target == answer.size) {
        return false;
    }
    while (open > 0 && answer.bytes[open] != '[') {
        open--;
    }
    answer = text_trim(text_slice(answer, 0, open));
    return colon_ends(answer);
}

/** "Company: Acme": a short line that only says something about the question. */
static bool is_remark(struct text line) {
    size_t colon = colon_find(line);

    return line.size <= LONGEST_REMARK && colon > 0 && colon < line.size &&
           text_find(text_slice(line, 0, colon), TEXT(" ")) >= colon;
}

/** Whether every line leads somewhere: one that does not says something itself. */
static bool links_everywhere(struct text answer) {
    bool led = false;

    while (answer.size) {
        struct text line = text_trim(text_line(&answer));

        bool leads = text_holds(line, TEXT("](")) || text_holds(line, TEXT("://")) ||
                     text_holds(line, TEXT("<a "));
        bool names = (text_starts(line, TEXT("**")) && !end_mark_stop(line)) ||
                     colon_ends(line) || text_starts(line, TEXT("#")) ||
                     placeholder_is(line);

        if (!leads && !names && !(led && is_remark(line))) {
            return false;
        }
        led = led || leads;
    }
    return true;
}

/** Whether a link may stand in a text: most have none, and are not looked at line by line. */
static bool holds_link(struct text text) {
    return text_holds(text, TEXT("](")) || text_holds(text, TEXT("://")) ||
           text_holds(text, TEXT("<a ")) || text_holds(text, TEXT("<http"));
}

/** "It turns. All about it is [here](...)": a sentence before that of the link. */
static bool tells_before(struct text answer) {
    struct text before = text_slice(answer, 0, text_find(answer, TEXT("[")));
    size_t end = text_find(before, TEXT(". "));
    size_t next = line_skip_spaces(before, end + 1);

    return end >= SHORTEST_SENTENCE && next < before.size &&
           line_has_capital(before, next) && !placeholder_is(text_slice(before, 0, end));
}

bool answer_is_link(struct text answer) {
    size_t words = 0;
    size_t links = 0;
    size_t lines = 1;
    size_t size = answer.size;
    size_t allowed;

    if (size > LINKS_ANSWER || !holds_link(answer) || !links_everywhere(answer) ||
        text_holds(answer, TEXT("```")) || tells_before(answer)) {
        return false;
    }
    allowed = leads_on(answer) ? LEADING_WORDS : LINK_WORDS;
    while (answer.size) {
        size_t link = link_size(answer);

        links += link > 0;
        lines += answer.bytes[0] == '\n';
        words += !link && is_word_byte((unsigned char)answer.bytes[0]);
        answer = text_from(answer, link ? link : 1);
    }
    return links >= LINKS_MIN && lines >= links
               ? words <= 2 * allowed
               : links > 0 && words <= allowed && size <= LINK_ANSWER;
}

/** Whether some paragraph is a link: in most sections none is. */
static bool hold_link(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    while (from < to && !(blocks[from].kind == BLOCK_PARAGRAPH &&
                          answer_is_link(reading_lines(reading, from)))) {
        from = blocks[from].after;
    }
    return from < to;
}

uint32_t answer_last_link(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t last = 0;

    for (uint32_t at = hold_link(reading, from, to) ? from : to; at < to;
         at = blocks[at].after) {
        struct text text = reading_lines(reading, at);
        bool paragraph = blocks[at].kind == BLOCK_PARAGRAPH;

        if (answer_is_furniture(reading, at)) {
            continue;
        }
        if (paragraph && answer_is_link(text)) {
            last = at;
        } else if (!paragraph || !is_remark(text_trim(text))) {
            last = 0;
        }
    }
    return last;
}

/** Whether words around a link, or what it is called, promise the answer: "[See the solution](...)", an issue. */
static bool promises_answer(struct text text) {
    static const char *const places[] = {"discuss", "讨论", "討論", "/issues/", NULL};
    bool begins = true;

    if (text_holds_any(text, places)) {
        return true;
    }
    for (size_t at = 0; at < text.size; at++) {
        unsigned char byte = (unsigned char)text.bytes[at];

        if ((begins || byte & 0x80) &&
            words_at(text_from(text, at), WORDS_ANSWER) > LONGEST_LETTER) {
            return true;
        }
        begins = !isalnum(byte);
    }
    return false;
}

/** Whether a link promises more than what stands above it, which answers already: "Read the full answer". */
static bool promises_more(struct text text, struct arena *scratch) {
    static const char *const words[] = {
        "full ",       "complete ",   "detailed ", "longer ",  "完整",     "详细",
        "полный ",     "подробный ",  "complet",   "detallad", "detalhad", "détaillé",
        "vollständig", "ausführlich", "đầy đủ",    "전체",     NULL};

    return text_holds_any(text_folded(text, scratch), words);
}

/** Whether something other than remarks and links is told in [from, to). */
static bool is_told(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        struct text text = reading_lines(reading, at);
        bool said = blocks[at].kind != BLOCK_PARAGRAPH ||
                    (!answer_is_link(text) && !is_remark(text_trim(text)));

        if (said && !answer_is_furniture(reading, at)) {
            return true;
        }
    }
    return false;
}

bool answer_is_elsewhere(struct reading *reading, const struct title *title, uint32_t from,
                         uint32_t to) {
    uint32_t last = answer_last_link(reading, from, to);
    struct text link = last ? reading_lines(reading, last) : TEXT("");

    return last && (!is_told(reading, from, last) ||
                    (promises_answer(link) &&
                     !(title->asks && promises_more(link, reading->scratch))));
}

bool answer_cut_link(struct text *question, struct text *link) {
    struct text text = text_trim(*question);
    size_t start = text.size;
    struct text found;
    struct text said;

    if (!text_ends(text, TEXT(")"))) {
        return false;
    }
    while (start > 0 && text.bytes[start - 1] != '[') {
        start--;
    }
    if (start < 2 || !strchr(" \n", text.bytes[start - 2])) {
        return false;
    }
    found = text_from(text, start - 1);
    said = text_slice(found, 1, text_find(found, TEXT("](")));
    if (link_size(found) != found.size || text_holds(said, TEXT("]")) ||
        !promises_answer(said)) {
        return false;
    }
    *link = found;
    *question = text_trim(text_slice(text, 0, start - 1));
    return true;
}
