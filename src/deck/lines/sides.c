// SPDX-License-Identifier: MIT
// Questions and answers that marks of a program or a quotation tell apart.

#include "sides.h"

#include "wording/fence.h"
#include "wording/label.h"
#include "wording/title.h"

enum {
    PAIRS_MIN = 3,
    ASKED_MAX = 3,  // lines of a quotation that asks
};

/** What stands before the two sides of a card, and behind each. */
struct frame {
    const char *front;
    const char *back;
    const char *front_end;
    const char *back_end;  // "" if the next mark ends it
    bool columns;          // lines of other names, "G | ... |", are for the program
};

static const struct frame frames[] = {
    {"Q>>>", "A>>>", "<<<", "<<<", false},
    {"Q |", "A |", "|", "|", true},
    {"%% ", "%%", "", "", false},
};

/** Where a line stands in a file of such frames. */
enum side { SIDE_NONE, SIDE_FRONT, SIDE_BACK };

struct framing {
    struct retold *file;
    const struct frame *frame;
    enum side open;
    struct fence fence;
    bool awaits;  // a front was closed, and its back is to come
    int pairs;
    int strays;
    bool tells;
};

/** Which side begins in a line; what stands behind its mark. */
static enum side side_of(const struct framing *framing, struct text line,
                         struct text *rest) {
    struct text front = text_of(framing->frame->front);
    struct text back = text_of(framing->frame->back);

    // "RQ |" may be asked in reverse, "MCQ |" has options.
    if (framing->frame->columns) {
        line = text_from(
            line, text_starts(line, TEXT("MCQ |")) ? 2 : text_starts(line, TEXT("RQ |")));
    }
    if (framing->awaits && text_starts(line, back)) {
        *rest = text_trim(text_from(line, back.size));
        return SIDE_BACK;
    }
    if (text_starts(line, front)) {
        *rest = text_trim(text_from(line, front.size));
        return SIDE_FRONT;
    }
    return SIDE_NONE;
}

/** Cuts the mark off that closes the side which is open, if it ends the line. */
static bool cut_end(const struct framing *framing, struct text *line) {
    struct text end = text_of(framing->open == SIDE_FRONT ? framing->frame->front_end
                                                          : framing->frame->back_end);
    struct text bare = text_trim(*line);

    if (!end.size || !text_ends(bare, end)) {
        return false;
    }
    *line = text_slice(*line, 0, (size_t)(bare.bytes - line->bytes) + bare.size - end.size);
    return true;
}

static void close_side(struct framing *framing, size_t line) {
    if (framing->open == SIDE_BACK && framing->tells) {
        retold_end(framing->file, line + 1);
    }
    framing->awaits = framing->open == SIDE_FRONT;
    framing->open = SIDE_NONE;
}

static void open_side(struct framing *framing, enum side side, size_t line,
                      struct text rest) {
    bool whole;

    framing->strays += side == SIDE_FRONT && framing->awaits;
    framing->pairs += side == SIDE_BACK;
    framing->open = side;
    whole = cut_end(framing, &rest) || (!*framing->frame->front_end && side == SIDE_FRONT);
    if (framing->tells) {
        (side == SIDE_FRONT ? retold_question : retold_answer)(framing->file, line,
                                                               text_trim(rest));
    }
    if (whole) {
        close_side(framing, line);
    } else {
        framing->awaits = false;
    }
}

/** "G | Networks |", "^deck-12": what only the program reads. */
static bool is_column(struct text line) {
    size_t at = 0;

    while (at < line.size && line.bytes[at] >= 'A' && line.bytes[at] <= 'Z') {
        at++;
    }
    return (at > 0 && at <= 3 && text_starts(text_from(line, at), TEXT(" | "))) ||
           text_starts(line, TEXT("^"));
}

/** What stands between cards, and only a program reads, or offers options. */
static void tell_between(struct framing *framing, size_t line, struct text text) {
    struct retold *file = framing->file;

    if (!framing->tells) {
        return;
    }
    if (framing->frame->columns && text_starts(text, TEXT("O | ")) &&
        text_ends(text, TEXT("|"))) {
        text = text_trim(text_slice(text, 4, text.size - 1));
        file->out[line] =
            text_of(arena_printf(file->arena, "- %.*s", TEXT_ARGUMENTS(text)));
    } else if (framing->frame->columns && is_column(text)) {
        retold_blank(file, line);
    }
}

static void pass_line(struct framing *framing, size_t line) {
    struct text text = framing->file->lines[line];
    struct text bare = text_trim(text);
    struct text rest;
    enum side side = side_of(framing, bare, &rest);

    if (framing->fence.size && framing->open == SIDE_NONE) {
        fence_pass(&framing->fence, text);
    } else if (side != SIDE_NONE) {
        open_side(framing, side, line, rest);
    } else if (framing->open != SIDE_NONE) {
        bool whole = cut_end(framing, &text);

        fence_pass(&framing->fence, text);
        if (framing->tells) {
            framing->file->out[line] =
                text_starts(text, TEXT("  ")) ? text_from(text, 2) : text;
        }
        if (whole) {
            close_side(framing, line);
        }
    } else {
        fence_pass(&framing->fence, text);
        tell_between(framing, line, bare);
    }
}

static struct framing pass(struct retold *file, const struct frame *frame, bool tells) {
    struct framing framing = {.file = file, .frame = frame, .tells = tells};

    for (size_t line = 0; line < file->count; line++) {
        pass_line(&framing, line);
    }
    return framing;
}

bool sides_framed(struct retold *file) {
    for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++) {
        struct framing framing;

        if (!text_holds(file->text, text_of(frames[i].front))) {
            continue;
        }
        framing = pass(file, &frames[i], false);
        if (framing.pairs >= PAIRS_MIN && framing.strays == 0) {
            pass(file, &frames[i], true);
            return true;
        }
    }
    return false;
}

/** A quotation in one piece, whose first line may name its kind: "[!TIP]". */
struct quoted {
    size_t from;  // the line behind the kind
    size_t end;
    struct text kind;
};

static struct text inside(const struct retold *file, size_t line) {
    struct text text = text_from(retold_line(file, line), 1);

    return text_starts(text, TEXT(" ")) ? text_from(text, 1) : text;
}

static bool read_quoted(const struct retold *file, size_t line, struct quoted *out) {
    if (line >= file->count || file->code[line] ||
        !text_starts(file->lines[line], TEXT(">"))) {
        return false;
    }
    *out = (struct quoted){.from = line, .end = line, .kind = TEXT("")};
    if (text_starts(inside(file, line), TEXT("[!"))) {
        out->kind = text_trim(inside(file, line));
        out->from++;
    }
    while (out->end < file->count && text_starts(file->lines[out->end], TEXT(">"))) {
        out->end++;
    }
    return true;
}

/** What the quotations of a file do. */
struct quotations {
    int asking;    // a line or a few, with its answer below
    int silent;    // one line with an answer below that does not ask
    int answered;  // by a quotation of another kind
    int others;
};

/** What a quotation of a few lines says, in one; "" if it is longer or holds more than a paragraph. */
static struct text said(const struct retold *file, const struct quoted *quoted) {
    size_t lines = quoted->end - quoted->from;
    struct text text =
        lines > 0 && lines <= ASKED_MAX ? inside(file, quoted->from) : TEXT("");

    for (size_t line = quoted->from + 1; text.size && line < quoted->end; line++) {
        struct text more = text_trim(inside(file, line));

        if (!line_has_letter(more, 0)) {
            return TEXT("");
        }
        text = text_of(arena_printf(file->arena, "%.*s %.*s", TEXT_ARGUMENTS(text),
                                    TEXT_ARGUMENTS(more)));
    }
    return text;
}

/** A label of its own tells that by itself. */
static bool asks_alone(const struct retold *file, const struct quoted *quoted) {
    struct text text = said(file, quoted);

    return (title_asks(text) || title_read(text).tells) && !title_is_labelled(text);
}

/** Whether a line in a quotation might be a question among others that ask: no label, mark or link begins it. */
static bool may_ask(const struct retold *file, const struct quoted *quoted) {
    struct text line = said(file, quoted);

    return quoted->end == quoted->from + 1 && !quoted->kind.size &&
           line_has_letter(line, 0) && !label_is_before_colon(line, 0) &&
           !title_is_labelled(line);
}

/** Whether the answer of a quotation that asks is another one; what comes next. */
static bool is_replied(const struct retold *file, const struct quoted *asked,
                       struct quoted *reply) {
    return asked->kind.size && read_quoted(file, retold_next(file, asked->end), reply) &&
           reply->kind.size && !text_equal(asked->kind, reply->kind) &&
           !asks_alone(file, reply);
}

static void tell_reply(struct retold *file, const struct quoted *reply) {
    retold_answer(file, reply->from - 1, TEXT(""));
    for (size_t line = reply->from; line < reply->end; line++) {
        file->out[line] = inside(file, line);
    }
    retold_end(file, reply->end);
}

/** Tells a quotation as a question; what is below its last line answers. */
static void tell_asked(struct retold *file, const struct quoted *quoted) {
    struct text text = said(file, quoted);

    retold_blank(file, quoted->from - (quoted->kind.size > 0));
    for (size_t line = quoted->from; line < quoted->end; line++) {
        retold_blank(file, line);
    }
    retold_question(file, quoted->from, text);
}

static struct quotations pass_quoted(struct retold *file, bool silent, bool tells) {
    struct quotations count = {0};
    struct quoted quoted;
    struct quoted reply;

    for (size_t line = 0; line < file->count;) {
        bool found = read_quoted(file, line, &quoted);
        bool replied = found && is_replied(file, &quoted, &reply);
        bool asks = found && asks_alone(file, &quoted);
        size_t below = found ? retold_next(file, quoted.end) : 0;

        line = found ? quoted.end : line + 1;
        if (!found) {
            continue;
        }
        if (!(asks || (may_ask(file, &quoted) && below > line)) || below == file->count ||
            text_starts(file->lines[below], TEXT("#")) ||
            (!replied && text_starts(file->lines[below], TEXT(">")))) {
            count.others++;
            continue;
        }
        (*(asks ? &count.asking : &count.silent))++;
        count.answered += replied;
        if (tells && (asks || silent)) {
            tell_asked(file, &quoted);
            if (replied) {
                tell_reply(file, &reply);
            } else {
                retold_answer(file, line, below == line ? file->lines[line] : TEXT(""));
            }
        }
        line = replied ? reply.end : line;
    }
    return count;
}

/** Headings that ask where quotations do not. */
static int asking_headings(const struct retold *file) {
    int count = 0;

    for (size_t line = 0; line < file->count; line++) {
        count += retold_is_heading(file, line) && title_asks(file->lines[line]);
    }
    return count;
}

bool sides_quoted(struct retold *file) {
    struct quotations count = pass_quoted(file, false, false);
    bool silent = 3 * count.silent < count.asking;

    count.others += silent ? 0 : count.silent;
    if (count.asking < PAIRS_MIN || 4 * count.others > count.asking ||
        (count.answered && count.answered < count.asking) ||
        4 * asking_headings(file) > count.asking) {
        return false;
    }
    pass_quoted(file, silent, true);
    return true;
}

/** The two sides of a card as headings, or, last, who talks by turns, perhaps of something else. */
static const struct {
    const char *front;
    const char *back;
} headed[] = {{"front", "back"},      {"vorderseite", "rückseite"},
              {"recto", "verso"},     {"frente", "verso"},
              {"anverso", "reverso"}, {"正面", "背面"},
              {"表", "裏"},           {"앞면", "뒷면"},
              {"user", "assistant"}};

enum { HEADED = sizeof(headed) / sizeof(headed[0]), TALK = HEADED - 1 };

/** A heading's level and what it says; 0 for any other line. */
static size_t read_heading(const struct retold *file, size_t line, struct text *said) {
    *said = TEXT("");
    if (!retold_is_heading(file, line)) {
        return 0;
    }
    *said = line_without_ornaments(line_without_hashes(retold_line(file, line)));
    return line_count_hashes(retold_line(file, line), 0);
}

/** The next line with a heading from this one on; the count of lines if there is none. */
static size_t next_heading(const struct retold *file, size_t line) {
    while (line < file->count && !retold_is_heading(file, line)) {
        line++;
    }
    return line;
}

/** Which of two sides a heading names; `pair` is the row of their names. */
static enum side side_named(struct text said, size_t pair) {
    struct text front = text_of(headed[pair].front);
    struct text back = text_of(headed[pair].back);

    return said.size == front.size && line_starts_with(said, front) ? SIDE_FRONT
           : said.size == back.size && line_starts_with(said, back) ? SIDE_BACK
                                                                    : SIDE_NONE;
}

/** The row of the names one of which a heading has; HEADED if it has none. */
static size_t pair_named(struct text said) {
    size_t pair = 0;

    while (pair < HEADED && side_named(said, pair) == SIDE_NONE) {
        pair++;
    }
    return pair;
}

/** Whether the text below a front asks: the only one of a file has to, for programs have fronts as well, and most of a talk. */
static bool front_asks(const struct retold *file, size_t front, size_t back) {
    for (size_t line = front + 1; line < back; line++) {
        if (title_asks(retold_line(file, line))) {
            return true;
        }
    }
    return false;
}

/** "# Note", "## Card 3": says nothing of what is asked. */
static bool names_card(struct text said) {
    size_t word = text_find(said, TEXT(" "));

    return (line_starts_word(said, "note") || line_starts_word(said, "card") ||
            line_starts_word(said, "karte")) &&
           (word == said.size || line_has_digit(said, word + 1));
}

/** Tells the headings of one pair of names as "Question" and "Answer"; false if they name something else. */
static bool tell_headed(struct retold *file, size_t pair) {
    size_t pairs = 0;
    size_t asking = 0;
    size_t above = file->count;
    struct text said;

    for (size_t line = next_heading(file, 0); line < file->count;) {
        size_t level = read_heading(file, line, &said);
        size_t next = next_heading(file, line + 1);

        if (side_named(said, pair) == SIDE_FRONT) {
            if (read_heading(file, next, &said) != level ||
                side_named(said, pair) != SIDE_BACK) {
                return false;
            }
            if (above < file->count) {
                retold_blank(file, above);
            }
            file->out[line] =
                text_of(arena_printf(file->arena, "%.*s Question", (int)level, "######"));
            file->out[next] =
                text_of(arena_printf(file->arena, "%.*s Answer", (int)level, "######"));
            asking += front_asks(file, line, next);
            pairs++;
            above = file->count;
            line = next_heading(file, next + 1);
        } else if (side_named(said, pair) == SIDE_BACK) {
            return false;
        } else {
            above = names_card(said) ? line : above;
            line = next;
        }
    }
    return pair == TALK ? pairs > 1 && 3 * asking >= 2 * pairs
                        : pairs > 1 || asking ||
                              (pairs && text_holds(file->text, TEXT("notetype:")));
}

bool sides_headed(struct retold *file) {
    size_t pair = HEADED;

    for (size_t line = next_heading(file, 0); line < file->count && pair == HEADED;
         line = next_heading(file, line + 1)) {
        struct text said;

        read_heading(file, line, &said);
        pair = pair_named(said);
    }
    return pair < HEADED && tell_headed(file, pair);
}

/** The line of the heading that a card's number belongs to, right above or below; else the count of lines. */
static size_t heading_beside(const struct retold *file, size_t line) {
    size_t below = retold_next(file, line + 1);
    size_t above = line;
    struct text said;

    if (below == line + 1 && read_heading(file, below, &said)) {
        return below;
    }
    while (above > 0 && !retold_line(file, above - 1).size) {
        above--;
    }
    if (above > 0 && read_heading(file, above - 1, &said)) {
        return above - 1;
    }
    return read_heading(file, below, &said) ? below : file->count;
}

bool sides_numbered(struct retold *file) {
    size_t level = 0;
    struct text said;

    for (size_t line = 0; line < file->count && !level; line++) {
        if (!file->code[line] &&
            text_starts(retold_line(file, line), TEXT("<!-- notecardId:"))) {
            level = read_heading(file, heading_beside(file, line), &said);
        }
    }
    for (size_t line = 0; level && line < file->count; line++) {
        if (read_heading(file, line, &said) == level) {
            file->out[line] = text_of(arena_printf(file->arena, "%.*s Q: %.*s", (int)level,
                                                   "######", TEXT_ARGUMENTS(said)));
        }
    }
    return level > 0;
}
