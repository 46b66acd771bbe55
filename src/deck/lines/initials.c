// SPDX-License-Identifier: MIT
// Initials that ask and answer, told as those that everybody knows.

#include "initials.h"

#include "wording/change.h"
#include "wording/fence.h"
#include "wording/title.h"
#include "wording/turn.h"

#include <utf8proc.h>

enum {
    EXCHANGES_MIN = 3,
    LINES_MAX = 30000,    // that are looked at: no guide has so many
    IDEOGRAPHS = 0x2E80,  // from here on a letter is a word, "例："
    KINDS_MAX = 8,        // of initials: where there are more they are something else
};

/** A label of one capital letter, or of a script that has none. */
struct initial {
    size_t at;
    size_t size;
    uint32_t letter;
    struct text behind;
};

/** What one letter does in a file. */
struct kind {
    uint32_t letter;
    int count;
    int calling;  // by what stands behind it
    int below;    // what asks or is told to be answered
    int asked;    // with a mark
    int next[KINDS_MAX];
};

struct tally {
    struct kind kinds[KINDS_MAX];
    int count;
    int all;
    bool overflown;
};

/** The letters that stand for "Q" and "A", 0 for none. */
struct roles {
    uint32_t call;
    uint32_t reply;
};

static bool is_capital(uint32_t letter) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)letter);

    return letter < IDEOGRAPHS &&
           (category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LO);
}

/** Reads "S:", "**S3:**" and the like at the front of a line, behind bullets. */
static bool read_initial(struct text line, struct initial *out) {
    size_t at = turn_text_start(line);
    size_t end;

    at += line_count_marks(line, at);
    if (at >= line.size) {
        return false;
    }
    out->at = at;
    out->size = text_decode(line, at, &out->letter);
    end = line_skip_digits(line, at + out->size);
    if (!is_capital(out->letter) || !label_is_before_colon(line, end)) {
        return false;
    }
    end = line_skip_spaces(line, end + line_count_marks(line, end));
    end += line_separator_size(line, end);
    end += line_count_marks(line, end);
    out->behind = text_trim(text_from(line, end));
    return end == line.size || line_has_space(line, end);
}

/** The place of a letter among the kinds; KINDS_MAX if there are too many. */
static int kind_of(struct tally *tally, uint32_t letter) {
    for (int i = 0; i < tally->count; i++) {
        if (tally->kinds[i].letter == letter) {
            return i;
        }
    }
    if (tally->count == KINDS_MAX) {
        tally->overflown = true;
        return KINDS_MAX;
    }
    tally->kinds[tally->count].letter = letter;
    return tally->count++;
}

/** Whether letters other than "Q" and "A" are there often enough to ask or to answer: seldom, and cheaper to tell. */
static bool holds_others(struct text text) {
    struct fence open = {0};
    struct initial initial;
    int others = 0;

    for (int lines = 0; text.size && lines < LINES_MAX && others < EXCHANGES_MIN; lines++) {
        struct text line = text_line(&text);

        fence_pass(&open, line);
        others += !open.size && read_initial(line, &initial) && initial.letter != 'Q' &&
                  initial.letter != 'A';
    }
    return others >= EXCHANGES_MIN;
}

static void count_initial(struct tally *tally, const struct initial *initial,
                          struct text above, int last) {
    struct title said = title_read(initial->behind);
    struct title asked = title_read(text_from(above, turn_text_start(above)));
    int place = kind_of(tally, initial->letter);
    struct kind *kind;

    if (place == KINDS_MAX) {
        return;
    }
    kind = &tally->kinds[place];
    kind->count++;
    kind->calling += title_calls_plainly(&said);
    kind->below += title_calls(&asked);
    kind->asked += asked.asks;
    tally->all++;
    if (last < KINDS_MAX) {
        tally->kinds[last].next[place]++;
    }
}

static struct tally count_initials(struct text text) {
    struct tally tally = {0};
    struct fence open = {0};
    struct text above = TEXT("");
    int last = KINDS_MAX;

    for (int lines = 0; text.size && lines < LINES_MAX && !tally.overflown; lines++) {
        struct text line = text_line(&text);
        struct initial initial;

        fence_pass(&open, line);
        if (open.size || !text_trim(line).size) {
            continue;
        }
        if (read_initial(line, &initial)) {
            count_initial(&tally, &initial, above, last);
            last = kind_of(&tally, initial.letter);
        }
        above = line;
    }
    return tally;
}

/** Whether two letters begin the words for a question and an answer in some language, so that the first needs not ask with a mark. */
static bool are_known(uint32_t call, uint32_t reply) {
    static const struct roles known[] = {
        {0x41F, 0x412},  // Ukrainian: П, В
        {'T', 'J'},      // Indonesian
        {'P', 'J'},
        {'H', 0x110},  // Vietnamese: Đ
    };

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (known[i].call == call && known[i].reply == reply) {
            return true;
        }
    }
    return false;
}

/** Whether the second letter replies to the first: they take turns, and only the first asks. "A" and "B" are options, or talk. */
static bool take_turns(const struct kind *call, const struct kind *reply, int place) {
    int turns = call->next[place];

    return call != reply && call->letter != 'A' && turns >= EXCHANGES_MIN &&
           5 * turns >= 4 * call->count && 5 * turns >= 4 * reply->count &&
           (3 * call->calling >= 2 * call->count ||
            are_known(call->letter, reply->letter)) &&
           4 * reply->calling <= reply->count;
}

/** Whether a letter replies to what asks without a label, and hardly another one is there. */
static bool replies(const struct tally *tally, const struct kind *kind) {
    return kind->letter != 'Q' && kind->count >= EXCHANGES_MIN &&
           3 * kind->below >= 2 * kind->count && 2 * kind->asked >= kind->count &&
           4 * kind->calling <= kind->count &&
           4 * (tally->all - kind->count) <= kind->count;
}

static struct roles find_roles(const struct tally *tally) {
    for (int call = 0; call < tally->count; call++) {
        for (int reply = 0; reply < tally->count; reply++) {
            if (take_turns(&tally->kinds[call], &tally->kinds[reply], reply)) {
                return (struct roles){tally->kinds[call].letter,
                                      tally->kinds[reply].letter};
            }
        }
    }
    for (int i = 0; i < tally->count; i++) {
        if (replies(tally, &tally->kinds[i])) {
            return (struct roles){0, tally->kinds[i].letter};
        }
    }
    return (struct roles){0};
}

/** The letter that everybody knows for the one that asks or answers. */
static bool change_initial(struct text line, bool first, const void *context,
                           struct change *change) {
    const struct roles *roles = context;
    struct initial initial;

    (void)first;
    if (!read_initial(line, &initial) ||
        (initial.letter != roles->call && initial.letter != roles->reply)) {
        return false;
    }
    *change = (struct change){initial.at, initial.at + initial.size,
                              initial.letter == roles->call ? TEXT("Q") : TEXT("A")};
    return true;
}

struct text initials_plain(struct text text, struct arena *arena) {
    struct tally tally;
    struct roles roles;

    if (!holds_others(text)) {
        return text;
    }
    tally = count_initials(text);
    roles = tally.overflown ? (struct roles){0} : find_roles(&tally);
    if (!roles.reply || ((!roles.call || roles.call == 'Q') && roles.reply == 'A')) {
        return text;
    }
    return change_lines(text, change_initial, &roles, arena);
}
