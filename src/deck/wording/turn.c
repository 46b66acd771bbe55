// SPDX-License-Identifier: MIT
// Takes labels apart that call and reply.

#include "turn.h"

#include "alternative.h"

#include <string.h>

enum {
    CODE_INDENT = 8,  // of an item, which may hold a reply at the indent of code
    LONGEST_TURN = 1000,
};

static const struct {
    const char *word;
    enum pair pair;
    bool replies;
} speakers[] = {
    {"q", PAIR_LETTERS, false},
    {"ques", PAIR_LETTERS, false},
    {"question", PAIR_LETTERS, false},
    {"a", PAIR_LETTERS, true},
    {"ans", PAIR_LETTERS, true},
    {"answer", PAIR_LETTERS, true},
    {"sol", PAIR_LETTERS, true},
    {"p", PAIR_LETTERS, false},
    {"r", PAIR_LETTERS, true},
    {"в", PAIR_LETTERS, false},
    {"о", PAIR_LETTERS, true},
    {"front", PAIR_CARD, false},
    {"back", PAIR_CARD, true},
    {"prompt", PAIR_PROMPT, false},
    {"response", PAIR_PROMPT, true},
    {"interviewer", PAIR_INTERVIEW, false},
    {"interviewee", PAIR_INTERVIEW, true},
    {"candidate", PAIR_INTERVIEW, true},
    {"me", PAIR_INTERVIEW, true},
    {"you", PAIR_INTERVIEW, true},
    {"your response", PAIR_INTERVIEW, true},
    {"your answer", PAIR_INTERVIEW, true},
    {"面接官", PAIR_INTERVIEW, false},
    {"応募者", PAIR_INTERVIEW, true},
    {"私", PAIR_INTERVIEW, true},
    {"recruiter", PAIR_INTERVIEW, false},
    {"entrevistador", PAIR_INTERVIEW, false},
    {"entrevistadora", PAIR_INTERVIEW, false},
    {"entrevistado", PAIR_INTERVIEW, true},
    {"candidato", PAIR_INTERVIEW, true},
    {"candidata", PAIR_INTERVIEW, true},
    {"recruteur", PAIR_INTERVIEW, false},
    {"candidat", PAIR_INTERVIEW, true},
    {"bewerber", PAIR_INTERVIEW, true},
    {"kandidat", PAIR_INTERVIEW, true},
    {"интервьюер", PAIR_INTERVIEW, false},
    {"кандидат", PAIR_INTERVIEW, true},
    {"соискатель", PAIR_INTERVIEW, true},
    {"면접관", PAIR_INTERVIEW, false},
    {"지원자", PAIR_INTERVIEW, true},
    {"b", PAIR_OPTIONS, false},
    {"б", PAIR_CYRILLIC_OPTIONS, false},
    {"scenario", PAIR_SITUATION, false},
    {"case", PAIR_SITUATION, false},
    {"situation", PAIR_SITUATION, false},
    {"use case", PAIR_SITUATION, false},
    {"task", PAIR_SITUATION, false},
    {"exercise", PAIR_SITUATION, false},
    {"problem", PAIR_SITUATION, false},
    {"challenge", PAIR_SITUATION, false},
    {"сценарий", PAIR_SITUATION, false},
    {"ситуация", PAIR_SITUATION, false},
    {"задача", PAIR_SITUATION, false},
    {"задание", PAIR_SITUATION, false},
    {"кейс", PAIR_SITUATION, false},
    {"场景", PAIR_SITUATION, false},
    {"场景题", PAIR_SITUATION, false},
    {"案例", PAIR_SITUATION, false},
    {"情景", PAIR_SITUATION, false},
    {"escenario", PAIR_SITUATION, false},
    {"situación", PAIR_SITUATION, false},
    {"caso", PAIR_SITUATION, false},
    {"tarea", PAIR_SITUATION, false},
    {"ejercicio", PAIR_SITUATION, false},
    {"cenário", PAIR_SITUATION, false},
    {"situação", PAIR_SITUATION, false},
    {"tarefa", PAIR_SITUATION, false},
    {"exercício", PAIR_SITUATION, false},
    {"szenario", PAIR_SITUATION, false},
    {"aufgabe", PAIR_SITUATION, false},
    {"scénario", PAIR_SITUATION, false},
    {"exercice", PAIR_SITUATION, false},
    {"esercizio", PAIR_SITUATION, false},
    {"scenariusz", PAIR_SITUATION, false},
    {"zadanie", PAIR_SITUATION, false},
    {"시나리오", PAIR_SITUATION, false},
    {"상황", PAIR_SITUATION, false},
    {"シナリオ", PAIR_SITUATION, false},
};

size_t turn_text_start(struct text line) {
    size_t at = line_skip_spaces(line, 0);

    // Most lines begin with a word.
    if (line.size && (line.bytes[0] | 0x20) >= 'a' && (line.bytes[0] | 0x20) <= 'z') {
        return 0;
    }
    if (at >= CODE_INDENT && at < line.size && !strchr("-*+>", line.bytes[at])) {
        return line.size;
    }
    while (at + 1 < line.size && strchr("-*+>#", line.bytes[at]) &&
           (line_has_space(line, at + 1) || line.bytes[at] == '#')) {
        at = line_skip_spaces(line, at + 1);
    }
    return line.size - line_without_front_ornaments(text_from(line, at)).size;
}

enum { SPEAKERS = sizeof(speakers) / sizeof(speakers[0]), DRAWERS = 32 };

/** The speakers by the first bytes of their names, in which the cases of a letter differ by no more than is left out here. */
static _Thread_local struct {
    bool filled;
    uint8_t first[DRAWERS];  // one more than a speaker's place, 0 for none
    uint8_t next[SPEAKERS];
} drawers;

static size_t drawer_of(unsigned char first) {
    return first < 0x80 ? first % 32u : first / 2 % 32u;
}

static void fill_drawers(void) {
    for (size_t i = SPEAKERS; i-- > 0;) {
        uint8_t *drawer = &drawers.first[drawer_of((unsigned char)speakers[i].word[0])];

        drawers.next[i] = *drawer;
        *drawer = (uint8_t)(i + 1);
    }
    drawers.filled = true;
}

/** The speaker whose name stands there; the count of speakers if none does. */
static size_t speaker_at(struct text text) {
    size_t found = SPEAKERS;

    if (!drawers.filled) {
        fill_drawers();
    }
    for (size_t i = text.size ? drawers.first[drawer_of((unsigned char)text.bytes[0])] : 0;
         i > 0; i = drawers.next[i - 1]) {
        const char *word = speakers[i - 1].word;
        size_t size = strlen(word);

        if (line_starts_word(text, word) && !line_has_letter(text, size) &&
            (found == SPEAKERS || size > strlen(speakers[found].word))) {
            found = i - 1;
        }
    }
    return found;
}

/** The size of the separator behind a name, which says what shape the label has; 0 if it is none. */
static size_t separator_size(struct text line, size_t at, bool closed, enum shape *shape) {
    static const struct {
        const char *separator;
        enum shape shape;
        bool spaced;
    } separators[] = {{"::", SHAPE_COLONS, false}, {":", SHAPE_COLON, false},
                      {"：", SHAPE_COLON, false},  {"- ", SHAPE_DASH, false},
                      {"– ", SHAPE_DASH, false},   {"— ", SHAPE_DASH, false},
                      {".", SHAPE_DOT, true},      {")", SHAPE_BRACKET, true}};

    for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
        size_t size = strlen(separators[i].separator);

        if (text_starts_word(text_from(line, at), separators[i].separator) &&
            (!separators[i].spaced || line_has_space(line, at + size) ||
             line_count_marks(line, at + size))) {
            *shape = separators[i].shape;
            return size;
        }
    }
    if (!closed && text_starts(text_from(line, at), TEXT("-")) &&
        line_has_letter(line, at + 1)) {
        *shape = SHAPE_GLUED;
        return 1;
    }
    *shape = SHAPE_BOLD;
    return closed && at > 0 && line_has_space(line, at - 1) ? 0 : line.size;
}

/** "[A] ..." behind the bracket that opens. */
static bool read_frame(struct text line, size_t at, struct turn *turn) {
    if (!text_starts(text_from(line, at), TEXT("] "))) {
        return false;
    }
    turn->shape = SHAPE_FRAME;
    turn->to = line_skip_spaces(line, at + 1);
    return true;
}

/** Whether the emphasis that began before a label ends with the line. */
static bool ends_in_marks(struct text line, size_t marks) {
    line = text_trim(line);
    return line.size > 2 * marks && line_count_marks(line, line.size - marks) == marks;
}

static bool read_end(struct text line, size_t at, struct turn *turn) {
    bool closed = turn->marks && line_count_marks(line, at) == turn->marks;
    size_t separator;

    at = line_skip_spaces(line, at + (closed ? turn->marks : 0));
    // "**Problem 3**" alone names what stands below it.
    if (closed && turn->pair == PAIR_SITUATION && turn->number && at >= line.size) {
        turn->shape = SHAPE_COLON;
        turn->to = at;
        return true;
    }
    separator = separator_size(line, at, closed, &turn->shape);
    if (separator == line.size) {
        return false;
    }
    at += separator;
    if (turn->marks && !closed) {
        turn->whole = line_count_marks(line, at) != turn->marks;
        at += turn->whole ? 0 : turn->marks;
    }
    turn->to = line_skip_spaces(line, at);
    return !turn->whole || ends_in_marks(line, turn->marks);
}

/** Whether options in a row begin there, "A. a map  B. a list". */
static bool begins_row(struct text line) {
    static const char *const seconds[] = {" B. ", " B) ", " B: ", " b) ", " (b) ", NULL};

    return alternative_letter(line) == 'a' && text_holds_any(line, seconds);
}

/** Whether such a label means something: a word is one with a colon alone, and a chat that was saved has headings for all that was said. */
static bool is_known(const struct turn *turn, struct text line) {
    return turn->pair == PAIR_LETTERS || turn->pair >= PAIR_OPTIONS ||
           (turn->shape == SHAPE_COLON &&
            (turn->pair == PAIR_CARD || !text_starts(line, TEXT("#"))));
}

bool turn_read(struct text line, struct turn *turn) {
    size_t front;
    size_t at;
    bool framed;
    size_t speaker;
    size_t digits;

    if (line.size > LONGEST_TURN) {
        return false;
    }
    front = turn_text_start(line);
    // An item may hold a situation.
    at = line_behind_number(line, front);
    framed = text_starts(text_from(line, at), TEXT("["));
    *turn = (struct turn){.from = at};
    turn->marks = line_count_marks(line, at);
    at += framed ? 1 : turn->marks;
    speaker = speaker_at(text_from(line, at));
    if (at >= line.size || speaker == SPEAKERS) {
        return false;
    }
    turn->pair = speakers[speaker].pair;
    if (turn->from > front && turn->pair != PAIR_SITUATION) {
        return false;
    }
    turn->replies = speakers[speaker].replies;
    at += strlen(speakers[speaker].word);
    digits = line_skip_spaces(line, at);
    if (line_has_digit(line, digits)) {
        turn->number = line_first_number(text_from(line, digits));
        at = line_skip_digits(line, digits);
    }
    return (framed ? read_frame(line, at, turn) : read_end(line, at, turn)) &&
           is_known(turn, line) &&
           !(turn->replies && begins_row(text_from(line, turn->from)));
}
