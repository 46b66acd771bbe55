// SPDX-License-Identifier: MIT
// Labels of answers at the front of a line.

#include "label.h"

#include "builder.h"
#include "colon.h"
#include "label_frame.h"
#include "vocabulary.h"

#include <string.h>

enum {
    LONGEST_TAG = 80,
    LONGEST_LETTER = 2,   // bytes of "A" or "О"
    LONGEST_SHORT = 4,    // of "Sol" or "resp"
    LONGEST_OPTION = 32,  // bytes of one that a key repeats
};

// What may stand around an answer's word in another language.
static const char *const twins[] = {"/", "|", "(", "（", "·", NULL};
static const char *const twin_ends[] = {")", "）", NULL};

int label_answer_number(struct text text) {
    size_t word = words_at(text, WORDS_ANSWER);
    size_t at = line_skip_spaces(text, word);

    return word && line_has_digit(text, at) ? line_first_number(text_from(text, at)) : 0;
}

bool label_counts_first(struct text text) {
    size_t word = words_at(text, WORDS_ANSWER);
    size_t at;

    word = word ? word : words_at(text, WORDS_APPROACH);
    at = line_skip_spaces(text, word);
    return word > LONGEST_SHORT && line_has_digit(text, at) &&
           line_first_number(text_from(text, at)) == 1;
}

/** Without a bullet that makes no item, or the tags that a label may stand in: "• Answer:", `<span class="x">Answer:`. */
static struct text skip_tags(struct text text) {
    for (;;) {
        struct text front = text_slice(text, 0, LONGEST_TAG);
        size_t end;

        text = line_without_front_ornaments(text);
        if (text_starts(text, TEXT("•"))) {
            text = text_from(text, TEXT("•").size);
            continue;
        }
        if (!text_starts(text, TEXT("<"))) {
            return text;
        }
        end = text_find(front, TEXT(">"));
        if (end >= LONGEST_TAG || end + 1 >= text.size) {
            return text;
        }
        text = text_from(text, end + 1);
    }
}

/** Where a label may stand at the front of a text. */
struct front {
    struct text rest;  // without tags
    size_t marks;      // of emphasis before it
    struct text bare;  // from its word on
};

static struct front front_of(struct text text) {
    struct front front = {.rest = skip_tags(text)};

    front.marks = line_count_marks(front.rest, 0);
    front.bare = line_without_front_ornaments(text_from(front.rest, front.marks));
    return front;
}

/** "===== Answer =====" on the first line. */
static bool cut_framed_answer(struct text *text) {
    struct text rest = *text;
    struct text inside =
        line_framed(text_starts(text_trim(rest), TEXT("=")) ? text_line(&rest) : TEXT(""));
    bool found = inside.size && words_at(inside, WORDS_ANSWER) == inside.size;

    *text = found ? text_trim(rest) : *text;
    return found;
}

/** The size of "【答案】" or "[Answer]" at the front, which is no link; 0 if it does not stand there. */
static size_t bracketed_word(struct text text) {
    static const struct {
        const char *opening;
        const char *closing;
    } brackets[] = {{"【", "】"}, {"[", "]"}};

    for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]); i++) {
        struct text opening = text_of(brackets[i].opening);
        struct text closing = text_of(brackets[i].closing);
        size_t word = text_starts(text, opening)
                          ? words_at(text_from(text, opening.size), WORDS_ANSWER)
                          : 0;
        size_t end = opening.size + word + closing.size;

        if (word > LONGEST_LETTER &&
            text_starts(text_from(text, opening.size + word), closing)) {
            return end < text.size && strchr("([:", text.bytes[end]) ? 0 : end;
        }
    }
    return 0;
}

/** The size of the word for an answer, or for one of several, at the front. */
static size_t answer_word(struct text text) {
    size_t word = words_at(text, WORDS_ANSWER);

    return word ? word : words_at(text, WORDS_EXAMPLE);
}

/** Whether what stands behind a label in bold is not the rest of a phrase, "**Solution** space". */
static bool begins_text(struct text text, size_t at) {
    size_t front = line_count_marks(text, 0);
    bool foreign = front < text.size && (unsigned char)text.bytes[front] >= 0x80;

    return line_has_space(text, at - 1) && at < text.size && line_has_letter(text, at) &&
           ((unsigned char)text.bytes[at] >= 0x80 || foreign);
}

/** Behind a full stop that parts a word from its answer, "Sol. Sort it.", "*Solution.* Sort it."; 0 if none does. */
static size_t behind_stop(struct text rest, size_t at, size_t word, size_t marks) {
    size_t behind = at + 1 + marks;
    bool fits = word > LONGEST_LETTER &&
                (marks ? line_count_marks(rest, at + 1) == marks : word <= LONGEST_SHORT);

    return fits && text_starts(text_from(rest, at), TEXT(".")) &&
                   (behind == rest.size || line_has_space(rest, behind) ||
                    rest.bytes[behind] == '\n')
               ? behind
               : 0;
}

/** Behind the sign of a letter with a number that has a line to itself, "A1.", "A1)"; 0 if it is none. */
static size_t behind_numbered_letter(struct text rest, size_t at, size_t word) {
    size_t behind = line_skip_spaces(rest, at + 1);

    return word <= LONGEST_LETTER && line_has_digit(rest, at - 1) && at < rest.size &&
                   strchr(".)", rest.bytes[at]) &&
                   (behind >= rest.size || rest.bytes[behind] == '\n')
               ? behind
               : 0;
}

/** Behind a dash that belongs to the colon before it, "Answer:- a", "Answer :— a". */
static size_t behind_dash(struct text rest, size_t at) {
    static const char *const dashes[] = {"-", "–", "—", NULL};
    size_t end = at + text_starts_any(text_from(rest, at), dashes);

    return end >= rest.size || line_has_space(rest, end) ? end : at;
}

/** The size of a dash that parts a word from what follows, escaped or not, "Answer \- a"; 0 if none stands there. */
static size_t dash_size(struct text rest, size_t at) {
    size_t size = line_dash_size(rest, at);
    size_t end = at + TEXT("\\-").size;

    if (!size && text_starts(text_from(rest, at), TEXT("\\-")) &&
        (line_has_space(rest, end) || line_count_marks(rest, end))) {
        size = end - at;
    }
    return size;
}

/** Behind what parts a label from its text: a stop, a colon, a dash, or the end of its bold; 0 if nothing does. */
static size_t behind_word(struct text rest, size_t at, size_t word, size_t marks) {
    size_t stop = behind_stop(rest, at, word, marks);
    bool closed = marks && line_count_marks(rest, at) == marks;
    size_t dash;
    bool ends;

    stop = stop ? stop : behind_numbered_letter(rest, at, word);
    if (stop) {
        return stop;
    }
    at = line_skip_spaces(rest, at + (closed ? marks : 0));
    ends = at == rest.size || rest.bytes[at] == '\n';
    if (colon_size(rest, at)) {
        at = behind_dash(rest, at + colon_size(rest, at));
        // "**Answer: a map**": the marks are around more than the label.
        return marks && !closed && line_count_marks(rest, at) != marks
                   ? 0
                   : label_behind(rest, at, closed ? 0 : marks);
    }
    dash = word > 2 && line_has_space(rest, at - 1) ? dash_size(rest, at) : 0;
    // "**Answer -** a", but not "**Answer - a map**"
    if (dash && (closed || line_count_marks(rest, at + dash) == marks)) {
        return label_behind(rest, at + dash, closed ? 0 : marks);
    }
    return word > 1 && closed && (ends || begins_text(rest, at)) ? at : 0;
}

/** Behind the same word in another language, as a guide in two has it: "Answer 回答", "Ответ / Answer", "Answer (答案)"; `at` if none ends the label. */
static size_t behind_twin(struct text rest, size_t at, size_t word) {
    size_t from = at + text_starts_any(text_from(rest, at), twins);
    size_t end;

    from = line_skip_spaces(rest, from);
    end = from + words_at(text_from(rest, from), WORDS_ANSWER);
    if (word <= LONGEST_LETTER || end <= from + LONGEST_LETTER) {
        return at;
    }
    end += text_starts_any(text_from(rest, end), twin_ends);
    return end == rest.size || rest.bytes[end] == '\n' || line_count_marks(rest, end) ||
                   colon_size(rest, end)
               ? end
               : at;
}

/** Cuts the label off whose front is known. */
static bool cut_answer(struct text *text, const struct front *front) {
    struct text rest = front->rest;
    struct text bare = front->bare;
    size_t marks = front->marks;
    size_t word = answer_word(bare);
    size_t at = rest.size - bare.size + word;
    size_t behind;

    if (!word) {
        word = bracketed_word(bare);
        at += word;
        if (!word) {
            return cut_framed_answer(text);
        }
        *text = text_trim(
            text_from(rest, label_behind(rest, at + line_separator_size(rest, at), marks)));
        return true;
    }
    // "Solution 1:" is one of several and keeps its name.
    if (word > 6 && line_has_digit(rest, line_skip_spaces(rest, at))) {
        return false;
    }
    at = line_skip_digits(rest, line_skip_spaces(rest, at));
    at = behind_twin(rest, word > LONGEST_LETTER ? label_behind_kind(rest, at, false) : at,
                     word);
    behind = behind_word(rest, at, word, marks);
    // No word, so that nothing has to part it from the text: "Ans A map".
    if (!behind && text_starts(bare, TEXT("Ans ")) && line_has_capital(rest, at)) {
        behind = at;
    }
    *text = behind ? text_trim(text_from(rest, behind)) : *text;
    return behind > 0;
}

/** Without the ends of tags that began before a label. */
static struct text without_ends(struct text text) {
    static const char *const ends[] = {"</b>",  "</strong>", "</span>",
                                       "</em>", "</i>",      NULL};

    for (size_t size; (size = text_starts_any(text, ends)) > 0;) {
        text = text_trim(text_from(text, size));
    }
    return text;
}

bool label_cut_answer(struct text *text) {
    struct front front = front_of(*text);

    if (!cut_answer(text, &front)) {
        return false;
    }
    *text = without_ends(*text);
    return true;
}

bool label_cut_wrapped(struct text *text) {
    struct text marks = text_slice(*text, 0, line_count_marks(*text, 0));
    struct text inside = text_from(*text, marks.size);
    size_t end = text_find(inside, marks);
    bool whole = end < inside.size && end + marks.size == inside.size;

    inside = whole ? text_slice(inside, 0, end) : inside;
    if (!marks.size || end < inside.size || !label_cut_answer(&inside)) {
        return false;
    }
    *text = inside;
    return true;
}

bool label_begins_example(struct text text) {
    // Those of WORDS_EXAMPLE, too, which part nothing by themselves.
    static const char *const names[] = {
        "sample answer", "model answer", "musterantwort", "回答例",
        "解答例",        "模範解答",     "모범 답안",     NULL};
    struct text rest = line_without_front_ornaments(text);

    rest = line_without_front_ornaments(text_from(rest, line_count_marks(rest, 0)));
    return line_starts_any(rest, names) || words_at(rest, WORDS_EXAMPLE) > 0;
}

bool label_is_letter(struct text text) {
    struct front front = front_of(text);
    size_t word = words_at(front.bare, WORDS_ANSWER);

    return word && word <= LONGEST_LETTER && cut_answer(&text, &front);
}

/** "A. It is b.", "**A.** It is b.", "A.It is b.": without the letter, if no other one follows. */
static bool cut_letter(struct text *text) {
    size_t marks = line_count_marks(*text, 0);
    struct text rest = text_from(*text, marks);
    struct text said = text_from(rest, TEXT("A.").size + marks);
    struct text begin = text_trim(text_slice(said, 0, LONGEST_OPTION));
    bool glued = line_has_capital(begin, 0) && line_has_letter(begin, 1) &&
                 !line_has_capital(begin, 1);

    if (!text_starts(rest, TEXT("A.")) ||
        line_count_marks(rest, TEXT("A.").size) != marks || !line_has_letter(begin, 0) ||
        !(line_has_space(said, 0) || glued) || text_holds(*text, TEXT("B."))) {
        return false;
    }
    *text = text_trim(said);
    return true;
}

/** What emphasis goes on in that a label before it began: "**Correct answer: B** It leaks.". */
static struct text with_opening(struct text text, struct text marks, struct arena *arena) {
    struct text line = text_slice(text, 0, text_find(text, TEXT("\n")));
    struct builder out = {.arena = arena};

    if (!marks.size || text_find(line, marks) == line.size) {
        return text;
    }
    builder_add(&out, marks);
    builder_add(&out, text);
    return (struct text){out.bytes, out.size};
}

bool label_cut_right(struct text *text, bool options, struct arena *arena) {
    size_t marks = line_count_marks(*text, 0);
    size_t word = words_at(text_from(*text, marks), WORDS_KEPT);
    size_t at = marks + word;
    struct text rest;

    if (marks && line_count_marks(*text, at) == marks) {
        at += marks;
        marks = 0;
    }
    if (!word || !line_is_latin(*text) || !text_starts(text_from(*text, at), TEXT(":"))) {
        return !options && cut_letter(text);
    }
    rest = text_from(*text, label_behind(*text, at + 1, marks));
    if (!line_has_letter(rest, 0)) {
        return false;
    }
    marks = line_count_marks(*text, at + 1) == marks ? 0 : marks;
    *text = with_opening(rest, text_slice(*text, 0, marks), arena);
    return true;
}

bool label_begins_answer(struct text text) {
    struct front front = front_of(text);
    size_t at;

    if (cut_answer(&text, &front)) {
        return !words_at(front.bare, WORDS_EXAMPLE);
    }
    at = words_at(front.bare, WORDS_KEPT);
    if (!at && front.marks) {
        // "**Answer: a map**"; but "**A: a map**" is an option
        at = words_at(front.bare, WORDS_ANSWER);
        at = at > LONGEST_LETTER ? at : 0;
    }
    return at && label_is_before_colon(front.bare, at);
}
