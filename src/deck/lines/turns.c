// SPDX-License-Identifier: MIT
// Labels that call and reply by turns, told as "Q:" and "A:".

#include "turns.h"

#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/quotation.h"
#include "wording/title.h"
#include "wording/turn.h"
#include "wording/turn_name.h"

#include <stdio.h>
#include <string.h>

enum {
    EXCHANGES_MIN = 2,
    ANSWERED_MIN = 3,    // of replies to lines that only ask
    ROW_MIN = 3,         // signs behind a label that say nothing
    LINES_MAX = 100000,  // that are looked at: no guide has so many
};

struct tally {
    int calls[PAIRS][SHAPES];
    int asking[PAIRS][SHAPES];
    int answered[PAIRS][SHAPES];
    int replies[PAIRS][SHAPES];  // to a call
    int told[PAIRS][SHAPES];     // to a line that asks
    int strays[PAIRS][SHAPES];
    int apart;           // letters that stand alone above a blank line, "Q:"
    int apart_answered;  // of those
    int rows;            // of signs behind a label, "Q: ====="
    int headed;          // situations that are the first below a heading
    int others;          // headings that ask, or are told to be questions
};

/** The lines of a file one by one. */
struct lines {
    struct text rest;
    struct text line;
    bool fenced;
    int left;
};

static struct lines lines_of(struct text text) {
    return (struct lines){.rest = text, .left = LINES_MAX};
}

/** Goes to the next line that is neither blank nor code. */
static bool next(struct lines *lines) {
    while (lines->rest.size && lines->left-- > 0) {
        lines->line = text_line(&lines->rest);
        if (!lines->line.size) {
            continue;
        }
        lines->fenced ^= fence_begins(lines->line);
        if (!lines->fenced) {
            return true;
        }
    }
    return false;
}

/** The next line that is not blank. */
static struct text next_line(struct text rest) {
    struct text line = TEXT("");

    for (int blank = 0; rest.size && blank < 3 && !text_trim(line).size; blank++) {
        line = text_line(&rest);
    }
    return line;
}

/** Whether nothing but a row of one sign stands there, which says nothing. */
static bool is_row(struct text text) {
    size_t size = 0;

    text = text_trim(text);
    while (size < text.size && text.bytes[size] == text.bytes[0]) {
        size++;
    }
    return size >= ROW_MIN && size == text.size && strchr("=-_~*#+", text.bytes[0]);
}

/** Whether nothing is said on the line of a label. */
static bool is_bare(struct text line, const struct turn *turn) {
    struct text behind = text_trim(text_from(line, turn->to));

    return !behind.size || is_row(behind);
}

/** What stands behind a label on its line, without the end of emphasis around both. */
static struct text behind_label(struct text line, const struct turn *turn) {
    struct text text = text_trim(text_from(line, turn->to));

    text.size -= turn->whole ? turn->marks : 0;
    return is_bare(line, turn) ? TEXT("") : text;
}

/** What stands behind a call, on its line or below it. */
static struct text said(struct text line, const struct turn *turn, struct text rest) {
    struct text text = behind_label(line, turn);

    return quotation_inside(text.size ? text : text_trim(next_line(rest)));
}

static bool calls_for(struct text text) {
    struct title title = title_read(text);

    return title_calls_plainly(&title);
}

/** Whether a reply may belong to a call: an interviewer's may have any label. */
static bool answers(enum pair reply, enum pair call) {
    return reply == call || (call == PAIR_INTERVIEW && reply != PAIR_CARD) ||
           (call == PAIR_SITUATION && reply == PAIR_LETTERS);
}

/** The call that is open while a file is counted. */
struct call {
    enum pair pair;
    enum shape shape;
    struct text behind;  // the file behind it, or behind its reply
    bool headed;         // a heading stands behind the last situation
    bool apart;
};

/** Whether some line before this one asks, without a label. */
static bool holds_asking(struct text behind, struct text line) {
    struct lines lines =
        lines_of(text_slice(behind, 0, (size_t)(line.bytes - behind.bytes)));
    struct turn turn;

    while (next(&lines)) {
        if (!turn_read(lines.line, &turn) && title_asks(line_without_break(lines.line))) {
            return true;
        }
    }
    return false;
}

static void count_reply(struct tally *tally, const struct turn *turn,
                        const struct call *open, struct text line) {
    if (open->pair != NO_PAIR && answers(turn->pair, open->pair)) {
        tally->replies[turn->pair][turn->shape]++;
        tally->answered[open->pair][open->shape]++;
        tally->apart_answered += open->apart;
    } else if (turn->pair == PAIR_LETTERS && holds_asking(open->behind, line)) {
        tally->told[turn->pair][turn->shape]++;
    } else {
        tally->strays[turn->pair][turn->shape]++;
    }
}

/** Whether all know its calls for questions, though they may not ask. */
static bool is_plain_pair(enum pair pair) {
    return pair == PAIR_LETTERS || pair == PAIR_CARD;
}

/** Whether a situation is a part of the question that is open: below its label. */
static bool is_stem(const struct call *open, const struct turn *turn) {
    return turn->pair == PAIR_SITUATION && open->pair != NO_PAIR &&
           open->pair != PAIR_SITUATION;
}

/** Whether a letter stands on a line of its own, above a blank line or before a row of signs: below others of its paragraph all know it. */
static bool is_apart(struct text line, const struct turn *turn, struct text rest) {
    struct turn below;

    return turn->pair == PAIR_LETTERS && turn->shape <= SHAPE_COLONS && !turn->replies &&
           !turn->number && turn->from == 0 && is_bare(line, turn) &&
           !turn_read(next_line(rest), &below) &&
           (is_row(text_from(line, turn->to)) || !text_trim(text_line(&rest)).size);
}

static void count_call(struct tally *tally, const struct lines *lines,
                       const struct turn *turn, struct call *open) {
    if (is_stem(open, turn)) {
        return;
    }
    tally->calls[turn->pair][turn->shape]++;
    tally->asking[turn->pair][turn->shape] +=
        !is_plain_pair(turn->pair) && calls_for(said(lines->line, turn, lines->rest));
    tally->headed += turn->pair == PAIR_SITUATION && open->headed;
    *open = (struct call){turn->pair, turn->shape, lines->rest,
                          open->headed && turn->pair != PAIR_SITUATION,
                          is_apart(lines->line, turn, lines->rest)};
    tally->apart += open->apart;
}

static void count_all(struct text text, struct tally *tally) {
    struct lines lines = lines_of(text);
    struct call open = {.pair = NO_PAIR, .behind = text};
    struct turn turn;

    while (next(&lines)) {
        open.headed = open.headed || lines.line.bytes[0] == '#';
        if (!turn_read(lines.line, &turn)) {
            continue;
        }
        tally->rows += turn.shape <= SHAPE_COLONS && is_row(text_from(lines.line, turn.to));
        if (turn.pair >= PAIR_OPTIONS) {
            tally->calls[turn.pair][turn.shape]++;
        } else if (!turn.replies) {
            count_call(tally, &lines, &turn, &open);
        } else {
            count_reply(tally, &turn, &open, lines.line);
            open = (struct call){NO_PAIR, turn.shape, lines.rest, open.headed, false};
        }
    }
}

/** A question of another kind, whose answer may hold a dialogue. */
static bool is_heading_that_asks(struct text line) {
    struct title title;
    struct turn turn;

    if (line.bytes[0] != '#' || turn_read(line, &turn)) {
        return false;
    }
    title = title_read(text_from(line, turn_text_start(line)));
    return title.asks || title.labelled;
}

/** Whether the next line is what somebody asks in a dialogue. */
static bool is_asked_below(struct text rest) {
    struct text line = next_line(rest);
    struct turn turn;

    return line.size && turn_read(line, &turn) && !turn.replies &&
           !is_plain_pair(turn.pair) && calls_for(said(line, &turn, TEXT("")));
}

/** Counts the headings that ask, if there is a dialogue that may stand below them. */
static void count_headings(struct text text, struct tally *tally) {
    struct lines lines = lines_of(text);
    bool talks = false;

    for (enum pair pair = 0; pair < PAIRS; pair++) {
        for (enum shape shape = 0; shape < SHAPES; shape++) {
            talks = talks ||
                    (!is_plain_pair(pair) && tally->answered[pair][shape] >= EXCHANGES_MIN);
        }
    }
    while (talks && next(&lines)) {
        tally->others += is_heading_that_asks(lines.line) && !is_asked_below(lines.rest);
    }
}

/** How many questions are told without a dialogue. */
static int others(const struct tally *tally) {
    int count = tally->others;

    for (enum shape shape = 0; shape < SHAPES; shape++) {
        count += tally->calls[PAIR_LETTERS][shape];
    }
    return count;
}

/** Whether situations are questions: nearly all are answered, and no heading names each. */
static bool are_situations(const struct tally *tally, enum shape shape) {
    int calls = tally->calls[PAIR_SITUATION][shape];

    return tally->answered[PAIR_SITUATION][shape] >= EXCHANGES_MIN &&
           5 * tally->answered[PAIR_SITUATION][shape] >= 4 * calls &&
           2 * tally->headed <= calls;
}

/** Whether calls of this kind are questions: two in three are answered, and ask, where they might be none. */
static bool holds_calls(const struct tally *tally, enum pair pair, enum shape shape) {
    int calls = tally->calls[pair][shape];
    bool plain = is_plain_pair(pair);

    if (pair == PAIR_SITUATION) {
        return are_situations(tally, shape);
    }
    if (pair == PAIR_LETTERS && 3 * tally->calls[PAIR_CYRILLIC_OPTIONS][shape] > calls) {
        return false;
    }
    // In the answers of others a dialogue is an example.
    if (!plain && 2 * others(tally) >= calls) {
        return false;
    }
    return tally->answered[pair][shape] >= EXCHANGES_MIN &&
           3 * tally->answered[pair][shape] >= 2 * calls &&
           (plain || 3 * tally->asking[pair][shape] >= 2 * calls);
}

/** Whether letters that stand apart from their questions are labels of those. */
static bool holds_apart(const struct tally *tally) {
    return tally->apart_answered >= EXCHANGES_MIN &&
           3 * tally->apart_answered >= 2 * tally->apart;
}

static bool holds_replies(const struct tally *tally, enum pair pair, enum shape shape) {
    int replies = tally->replies[pair][shape];
    int told = tally->told[pair][shape];
    // "A-frame" is a word.
    bool called = pair == PAIR_LETTERS &&
                  (shape != SHAPE_GLUED || holds_calls(tally, PAIR_LETTERS, SHAPE_GLUED) ||
                   holds_calls(tally, PAIR_LETTERS, SHAPE_DASH));

    for (enum pair call = 0; call < PAIRS; call++) {
        called = called || (answers(pair, call) && holds_calls(tally, call, SHAPE_COLON));
    }
    return called && 3 * tally->calls[PAIR_OPTIONS][shape] <= replies + told &&
           (replies >= EXCHANGES_MIN || told >= ANSWERED_MIN) &&
           4 * tally->strays[pair][shape] <= replies + told;
}

/** Whether a line is plain text, before which a label may stand. */
static bool is_plain(struct text line) {
    return line.size &&
           (!strchr("-*+#>`|~<[ \t", line.bytes[0]) || text_starts(line, TEXT("**")));
}

static void add_label(struct builder *out, const struct turn *turn) {
    static const char *const marks[] = {"", "*", "**", "***"};
    const char *mark = marks[turn->whole ? 0 : turn->marks < 4 ? turn->marks : 2];
    char number[16];

    builder_add(out, text_of(mark));
    builder_add(out, turn->replies ? TEXT("A") : TEXT("Q"));
    if (turn->number && !turn->replies) {
        snprintf(number, sizeof(number), "%d", turn->number);
        builder_add(out, text_of(number));
    }
    builder_add(out, TEXT(":"));
    builder_add(out, text_of(mark));
    builder_add(out, TEXT(" "));
}

/** A file while it is told anew: the label that stands alone above the line to come. */
struct telling {
    const struct tally *tally;
    struct builder out;
    struct turn above;
    bool pending;
};

/** Whether it is the label that everybody knows. */
static bool is_common(enum pair pair, enum shape shape) {
    return pair == PAIR_LETTERS && shape == SHAPE_COLON;
}

/** Whether a label stands for one that everybody knows, but is another. */
static bool is_foreign(const struct tally *tally, const struct turn *turn,
                       struct text said) {
    if (is_common(turn->pair, turn->shape)) {
        return false;
    }
    if (turn->replies) {
        return holds_replies(tally, turn->pair, turn->shape);
    }
    return holds_calls(tally, turn->pair, turn->shape) &&
           (is_plain_pair(turn->pair) || turn->pair == PAIR_SITUATION || calls_for(said));
}

/** Whether a call stands on a line of its own, above what it asks. */
static bool stands_alone(const struct tally *tally, const struct turn *turn,
                         struct text line, struct text rest) {
    return turn->pair == PAIR_LETTERS
               ? is_apart(line, turn, rest) && holds_apart(tally)
               : !turn->replies && turn->from == 0 && is_bare(line, turn) &&
                     holds_calls(tally, turn->pair, turn->shape);
}

/** What stands behind a label that is told anew; of a call without the quotes around it. */
static struct text told_behind(struct text line, const struct turn *turn) {
    struct text behind = behind_label(line, turn);
    struct text inside = turn->replies ? behind : quotation_inside(behind);

    return turn->whole || is_bare(line, turn) || inside.size < behind.size
               ? inside
               : text_from(line, turn->to);
}

static void tell_line(struct telling *telling, struct text line, struct text rest) {
    struct turn turn;

    if (telling->pending && line.size) {
        add_label(&telling->out, &telling->above);
        telling->pending = false;
    } else if (turn_read(line, &turn)) {
        bool alone = stands_alone(telling->tally, &turn, line, rest);

        if (alone && is_plain(next_line(rest))) {
            telling->above = turn;
            telling->pending = true;
            return;
        }
        // What a heading says needs no label.
        if (alone && turn.pair == PAIR_LETTERS && text_starts(next_line(rest), TEXT("#"))) {
            return;
        }
        if (is_foreign(telling->tally, &turn, said(line, &turn, rest))) {
            builder_add(&telling->out, text_slice(line, 0, turn.from));
            add_label(&telling->out, &turn);
            line = told_behind(line, &turn);
        } else if (turn.shape <= SHAPE_COLONS && is_row(text_from(line, turn.to))) {
            line = text_slice(line, 0, turn.to);
        }
    }
    builder_add(&telling->out, line);
}

static struct text told(struct text text, const struct tally *tally, struct arena *arena) {
    struct telling telling = {.tally = tally, .out = {.arena = arena}};
    bool fenced = false;

    builder_reserve(&telling.out, text.size + text.size / 8 + 64);
    for (int lines = 0; text.size && lines < LINES_MAX; lines++) {
        struct text line = text_line(&text);

        fenced ^= fence_begins(line);
        if (fenced) {
            builder_add(&telling.out, line);
        } else {
            tell_line(&telling, line, text);
        }
        builder_add(&telling.out, TEXT("\n"));
    }
    builder_add(&telling.out, text);
    return (struct text){telling.out.bytes, telling.out.size};
}

/** Whether anything is to be told anew. */
static bool holds_any(const struct tally *tally) {
    if (holds_apart(tally) || tally->rows >= EXCHANGES_MIN) {
        return true;
    }
    for (enum pair pair = 0; pair < PAIRS; pair++) {
        for (enum shape shape = 0; shape < SHAPES; shape++) {
            if (!is_common(pair, shape) &&
                (holds_calls(tally, pair, shape) || holds_replies(tally, pair, shape))) {
                return true;
            }
        }
    }
    return false;
}

void turns_tell(struct source *source, struct arena *arena) {
    struct tally tally = {0};
    struct text text = turn_name_plain(source->text, arena);
    struct source out;

    count_all(text, &tally);
    count_headings(text, &tally);
    if (!holds_any(&tally)) {
        return;
    }
    out = source_of_text(told(text, &tally, arena), arena);
    out.front = source->front;
    out.added = source->added;
    *source = out;
}
