// SPDX-License-Identifier: MIT
// Rows of questions that nothing but code answers, which is what they ask about.

#include "exhibit.h"

#include "answer.h"
#include "question.h"
#include "snippet.h"
#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/line.h"

enum {
    CODES_MIN = 3,       // of a row
    POINTING_MIN = 2,    // questions of it that point at theirs
    TOLD_SHARE = 10,     // of the codes, for each that words answer
    LONGEST_NAME = 300,  // bytes of a line that counts one of several blocks
    NAMES_MAX = 8,       // of what a question names that are looked for in its code
};

/** What stands below the questions of one topic. */
struct row {
    size_t first;
    size_t end;
    size_t told;      // answered in words
    size_t single;    // answered by one block of code
    size_t further;   // by several
    size_t given;     // prompts that end in code
    size_t asking;    // among all with code, those that ask about it in words
    size_t pointing;  // or point at something below
    size_t making;    // those that ask for code
};

/** Whether what stands behind a fence's signs says that it holds words. */
static bool is_prose(struct text info) {
    static const char *const names[] = {"markdown", "md", "text", "txt", "plain", NULL};

    return line_starts_any(text_trim(info), names) > 0;
}

/** "**25.1** [Operators](https://...)": a line that only counts one of several pieces of code, and may name it. */
static bool counts_code(struct text line) {
    struct text text = text_trim(line);
    size_t marks = line_count_marks(text, 0);
    size_t at = marks;

    while (line_has_digit(text, at)) {
        at++;
    }
    return at > marks && at + 1 < text.size && text.bytes[at] == '.' &&
           line_has_digit(text, at + 1) && text.size <= LONGEST_NAME;
}

/** Whether a line outside of code says nothing: it counts some, or is a link to read more. */
static bool is_silent(struct text line) {
    return !text_trim(line).size || counts_code(line) || answer_is_link(text_trim(line));
}

/** The blocks of code of an answer that holds nothing else; 0 of any other. */
static size_t count_codes(struct text answer) {
    struct fence open = {0};
    size_t count = 0;

    while (answer.size) {
        struct text line = text_line(&answer);
        bool within = open.size > 0;

        fence_pass(&open, line);
        if (!within && (open.size ? is_prose(open.info) : !is_silent(line))) {
            return 0;
        }
        count += !within && open.size;
    }
    return open.size ? 0 : count;
}

/** The word that stands there, of letters and digits. */
static struct text word_at(struct text text) {
    size_t size = 0;

    while (line_has_letter(text, size) || line_has_digit(text, size)) {
        size++;
    }
    return text_slice(text, 0, size);
}

/** Whether code speaks of something that its question names between backticks, by the first word; one that names nothing does. */
static bool is_named_in(struct text question, struct text code) {
    size_t open = text_find(question, TEXT("`"));
    bool named = open == question.size;

    for (int i = 0; i < NAMES_MAX && open < question.size && !named; i++) {
        struct text name = text_from(question, open + 1);

        named = text_holds(code, word_at(name));
        question = text_from(name, text_find(name, TEXT("`")) + 1);
        open = text_find(question, TEXT("`"));
    }
    return named;
}

/** The blocks of code that may be what a card's question asks about; 0 if something else answers it. */
static size_t count_shown(const struct card *card) {
    // Below a question of several blocks code answers what these say.
    return text_holds(card->question, TEXT("\n")) ||
                   !is_named_in(card->question, card->answer)
               ? 0
               : count_codes(card->answer);
}

static void count_coded(struct reading *reading, const struct card *card, size_t codes,
                        struct row *row) {
    row->single += codes == 1;
    row->further += codes > 1;
    row->asking += snippet_is_asked(card->question, reading->scratch);
    row->pointing += snippet_points(card->question, reading->scratch);
    row->making += snippet_wants_code(card->question, reading->scratch);
}

/** Reads the cards of one topic that stand in a row. */
static struct row row_read(struct reading *reading, size_t first) {
    const struct card *cards = reading->cards;
    struct row row = {.first = first, .end = first};

    do {
        const struct card *card = &cards[row.end++];
        size_t codes = count_shown(card);
        bool given = !card->answer.size && text_ends(card->question, TEXT("\n```"));

        row.given += given;
        row.asking += given;
        row.pointing += given;
        if (codes) {
            count_coded(reading, card, codes, &row);
        } else {
            row.told += card->answer.size > 0;
        }
    } while (row.end < reading->card_count &&
             text_equal(cards[row.end].topic, cards[first].topic));
    return row;
}

/** Whether hardly any of its questions is answered in words, a third of those with code point at it, and no more ask for some. */
static bool is_asked_about(const struct row *row) {
    size_t coded = row->single + row->further + row->given;

    return coded >= CODES_MIN && TOLD_SHARE * row->told <= coded &&
           row->single + row->given > row->further && row->asking &&
           row->pointing >= POINTING_MIN && 3 * row->pointing >= coded &&
           row->making <= row->pointing;
}

static void give_back(struct reading *reading, const struct row *row) {
    for (size_t i = row->first; i < row->end; i++) {
        struct card *card = &reading->cards[i];

        if (count_shown(card) && !snippet_wants_code(card->question, reading->scratch)) {
            card->question = builder_joined(card->question, card->answer, reading->arena);
            question_leave_open(reading, card);
        }
    }
}

void exhibit_take(struct text *question, struct text *answer, struct arena *arena) {
    struct fence open = {0};
    size_t end = 0;

    for (struct text rest = *answer; rest.size;) {
        bool within = open.size > 0;

        fence_pass(&open, text_line(&rest));
        end = within && !open.size ? answer->size - rest.size : end;
    }
    *question = builder_joined(*question, text_slice(*answer, 0, end), arena);
    *answer = text_trim(text_from(*answer, end));
}

void exhibit_return(struct reading *reading) {
    for (size_t first = 0; first < reading->card_count;) {
        struct row row = row_read(reading, first);

        if (is_asked_about(&row)) {
            give_back(reading, &row);
        }
        first = row.end;
    }
}
