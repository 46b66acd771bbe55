// SPDX-License-Identifier: MIT
// Marks at the front of lines, without their numbers.

#include "beginning.h"

#include "colon.h"
#include "insignia.h"
#include "label.h"
#include "sigil.h"
#include "spelling.h"
#include "title.h"

#include <string.h>

enum {
    LABEL_MAX = 40,    // bytes of a label
    WORDS_MAX = 4,     // of a label
    MARKED_MAX = 64,   // bytes of one that is emphasised
    MARKED_WORDS = 8,  // and its words
    BRACKET_MAX = 60,  // bytes between two brackets
    LINE_MAX = 1000,   // bytes of a line that is looked at
    CODE_INDENT = 4,
    ASCII_SIGN_MAX = 3,
    WORD_MAX = 15,  // bytes of a word without a separator
    FAR_SCRIPTS =
        0x0e00,      // from here on a word at the front is seldom the first of a sentence
    SIGNS = 0x2000,  // from here on characters that are no letters are signs
};

/** The size of what parts a label from its text; `firm` says that no sentence has it there. */
static size_t separator_at(struct text line, size_t at, bool numbered) {
    static const char *const firm[] = {"::", ":", "：", "）", ")", "/", "\\."};
    static const char *const dashes[] = {" – ", " — ", " - ", " | ", NULL};
    struct text rest = text_from(line, at);
    size_t dash = text_starts_any(rest, dashes);

    for (size_t i = 0; i < sizeof(firm) / sizeof(firm[0]); i++) {
        if (text_starts_word(rest, firm[i])) {
            size_t size = strlen(firm[i]);

            if (size >= rest.size || line_has_space(rest, size) ||
                line_count_marks(rest, size) || firm[i][0] & 0x80) {
                return size;
            }
        }
    }
    if (dash) {
        return dash;
    }
    return numbered && text_starts(rest, TEXT(".")) &&
                   (at + 1 >= line.size || line_has_space(line, at + 1) ||
                    line_count_marks(line, at + 1)) &&
                   !line_has_digit(line, line_skip_spaces(line, at + 1))
               ? 1
               : 0;
}

/** The size of a colon. */
static size_t colon_at(struct text line, size_t at) {
    static const char *const colons[] = {"::", ":", "：", NULL};

    return text_starts_any(text_from(line, at), colons);
}

/** The place behind letters and the marks that belong to them. */
static size_t skip_letters(struct text line, size_t at) {
    while (at < line.size && !line_has_digit(line, at)) {
        uint32_t code_point;
        size_t size = text_decode(line, at, &code_point);

        if (!line_has_letter(line, at) && line.bytes[at] != '\'' &&
            !(line.bytes[at] == '-' && line_has_letter(line, at + 1)) &&
            (size == 1 || code_point >= SIGNS)) {
            break;
        }
        at += size;
    }
    return at;
}

/** The place behind a bracket with a number that belongs to a label: "(2 points)". */
static size_t skip_points(struct text line, size_t at) {
    size_t open = line_skip_spaces(line, at);
    const char *close;

    if (open >= line.size || line.bytes[open] != '(' || !line_has_digit(line, open + 1)) {
        return at;
    }
    close = memchr(line.bytes + open, ')', line.size - open);
    return close && (size_t)(close - line.bytes) - open < BRACKET_MAX / 4
               ? (size_t)(close - line.bytes) + 1
               : at;
}

/** The place behind a round bracket, in which something else may stand each time; `at` if there is none. */
static size_t skip_round(struct text line, size_t at) {
    static const char *const brackets[][2] = {{"(", ")"}, {"（", "）"}};
    size_t open = line_skip_spaces(line, at);

    for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]); i++) {
        struct text inside = text_slice(text_from(line, open), 0, BRACKET_MAX);
        size_t close = text_find(inside, text_of(brackets[i][1]));

        if (text_starts_word(inside, brackets[i][0]) && close < inside.size) {
            return open + close + strlen(brackets[i][1]);
        }
    }
    return at;
}

/** The same if it ends a label, as the name of somebody does: "Doubt (Ann):". */
static size_t skip_remark(struct text line, size_t at, size_t marks) {
    size_t end = skip_round(line, at);
    size_t closing = line_count_marks(line, end);

    return colon_at(line, line_skip_spaces(line, end + (closing == marks ? closing : 0)))
               ? end
               : at;
}

/** The place behind what a number may have: the letter of a part of the task, "1a", and points. */
static size_t skip_part(struct text line, size_t at) {
    bool part = line_has_letter(line, at) && !line_has_letter(line, at + 1);

    return skip_points(line, part ? at + 1 : at);
}

/** Whether it is an abbreviation in letters that have no case or are not Latin, before a full stop. */
static bool is_short(struct text line, size_t from, size_t to) {
    return to - from <= WORD_MAX && !text_is_ascii(text_slice(line, from, to));
}

/** "IV.": a number in Roman numerals. */
static bool read_roman(struct text line, size_t at, struct beginning *beginning,
                       struct spelling *key) {
    size_t end = at;

    while (end < line.size && strchr("IVX", line.bytes[end])) {
        end++;
    }
    if (end == at || end >= line.size || !strchr(".)", line.bytes[end]) ||
        !(line_has_space(line, end + 1) ||
          (beginning->marks && line_count_marks(line, end + 1) == beginning->marks))) {
        return false;
    }
    spelling_add(key, TEXT("IV"));
    beginning->to = end + 1;
    return true;
}

/** Whether a text begins behind a space there, and not only another part of the label: "Card 3 · front". */
static bool is_before_text(struct text line, size_t at) {
    size_t text = line_skip_spaces(line, at);

    return text > at && text < line.size &&
           (line_has_letter(line, text) || strchr("\"'`$", line.bytes[text]));
}

/** Whether nothing stands behind a label that no emphasis holds. */
static bool is_alone(struct text line, size_t at, const struct beginning *beginning) {
    return !beginning->marks && !beginning->heading &&
           line_skip_spaces(line, at) == line.size;
}

/** Whether the emphasis around a label ends further on with a colon, so that its number is one of its words: "**In 30 seconds:**". */
static bool is_within_label(struct text line, size_t at,
                            const struct beginning *beginning) {
    size_t end = at;

    while (end < line.size && end - at < MARKED_MAX && !line_count_marks(line, end)) {
        end++;
    }
    return beginning->marks && end < line.size &&
           line_count_marks(line, end) == beginning->marks &&
           (colon_ends(text_slice(line, 0, end)) || colon_at(line, end + beginning->marks));
}

/** The words of a label so far. */
struct words {
    size_t start;
    size_t behind;  // the last letters
    bool counts;    // a number stands behind those
    bool numbered;  // behind any
};

/** Whether a label ends behind its last word: at a separator, with its emphasis, or before the text that its number parts from it. */
static bool ends_label(struct text line, size_t at, const struct words *words,
                       struct beginning *beginning, struct spelling *key) {
    bool lettered = words->behind > words->start;
    bool counts = words->counts && lettered;
    size_t separator = separator_at(
        line, at, words->numbered || beginning->marks || is_short(line, words->start, at));

    if (separator && (lettered || line.bytes[at] == '/' || line.bytes[at] == '\\')) {
        spelling_add(key, text_trim(text_slice(line, at, at + separator)));
        beginning->named = true;
        beginning->to = at + separator;
    } else if (beginning->marks && lettered &&
               line_count_marks(line, at) == beginning->marks) {
        beginning->named = true;
        beginning->to = at;
    } else if (counts && is_before_text(line, at) &&
               !is_within_label(line, at, beginning)) {
        spelling_add(key, TEXT(" "));
        beginning->to = at;
    } else if (counts && is_alone(line, at, beginning)) {
        spelling_add(key, TEXT("="));
        beginning->to = line.size;
    } else {
        return false;
    }
    return true;
}

/** The place behind a point there before a further number, "3.1"; 0 if there is none. */
static size_t behind_point(struct text line, size_t at) {
    size_t next = line_skip_spaces(line, at + 1);

    return text_starts(text_from(line, at), TEXT(".")) && line_has_digit(line, next) ? next
                                                                                     : 0;
}

/** "Réponse :", as it is written in French: whether a label ends there. */
static bool ends_before_colon(struct text line, size_t at, const struct words *words,
                              struct beginning *beginning) {
    size_t colon = at > words->start ? colon_at(line, at) : 0;

    if (colon) {
        beginning->named = true;
        beginning->to = at + colon;
    }
    return beginning->named;
}

/** A label of a few words and a number before a separator or the end of its emphasis. */
static bool read_words(struct text line, size_t at, struct beginning *beginning,
                       struct spelling *key) {
    struct words words = {.start = at};
    size_t longest = beginning->marks ? MARKED_MAX : LABEL_MAX;
    int most = beginning->marks ? MARKED_WORDS : WORDS_MAX;

    for (int count = 0; count < most && at - words.start < longest; count++) {
        size_t digits;
        size_t point;

        words.behind = skip_letters(line, at);
        digits = line_skip_digits(line, words.behind);
        if (digits == at) {
            return ends_before_colon(line, at, &words, beginning);
        }
        words.counts = digits > words.behind;
        words.numbered = words.numbered || words.counts;
        spelling_add_label(key, line, at, digits);
        at = skip_remark(line, words.counts ? skip_part(line, digits) : digits,
                         beginning->marks);
        point = behind_point(line, at);
        if (point) {
            spelling_add(key, TEXT("."));
            at = point;
            continue;
        }
        if (ends_label(line, at, &words, beginning, key)) {
            return true;
        }
        if (!line_has_space(line, at)) {
            return false;
        }
        spelling_add(key, TEXT(" "));
        at = line_skip_spaces(line, at);
    }
    return false;
}

/** Whether a bracket holds one letter or number, as an option's does, or the box of a task. */
static bool is_letter_alone(struct text inside, size_t end) {
    return end == 1 && (line_has_space(inside, 0) || line_has_letter(inside, 0) ||
                        line_has_digit(inside, 0));
}

/** What stands between two brackets; a number says that the rest may be another each time. */
static bool read_between(struct text line, size_t at, struct text open, struct text close,
                         struct beginning *beginning, struct spelling *key) {
    struct text inside = text_slice(text_from(line, at + open.size), 0, BRACKET_MAX);
    size_t end = text_find(inside, close);
    size_t behind;

    if (end < 1 || end == inside.size || is_letter_alone(inside, end) ||
        text_holds(text_slice(inside, 0, end), open)) {
        return false;
    }
    beginning->to = at + open.size + end + close.size;
    if (beginning->to < line.size && strchr("([:", line.bytes[beginning->to])) {
        return false;
    }
    behind = skip_round(line, beginning->to);
    if (beginning->marks && line_count_marks(line, behind) == beginning->marks) {
        beginning->to = behind;
    }
    spelling_add(key, open);
    if (line_first_number(text_slice(inside, 0, end))) {
        spelling_add(key, TEXT("#"));
    } else {
        spelling_add_label(key, inside, 0, end);
    }
    return true;
}

/** "[01:45]", "【問】". */
static bool read_bracket(struct text line, size_t at, struct beginning *beginning,
                         struct spelling *key) {
    static const char *const brackets[][2] = {
        {"[", "]"}, {"【", "】"}, {"(", ")"}, {"〔", "〕"}};

    for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]); i++) {
        if (text_starts_word(text_from(line, at), brackets[i][0])) {
            return read_between(line, at, text_of(brackets[i][0]), text_of(brackets[i][1]),
                                beginning, key);
        }
    }
    return false;
}

/** "??", "->", "@somebody asks:": a sign of ASCII; whoever it names may be another each time. */
static bool read_ascii_sign(struct text line, size_t at, struct beginning *beginning,
                            struct spelling *key) {
    size_t end = at;

    while (end < line.size &&
           strchr(end == at ? "?!@$%&^~=-" : "?!@$%&^~=->", line.bytes[end])) {
        end++;
    }
    if (end == at || end - at > ASCII_SIGN_MAX ||
        (line.bytes[at] == '-' && line.bytes[end - 1] != '>')) {
        return false;
    }
    spelling_add(key, text_slice(line, at, end));
    if (line.bytes[end - 1] == '@') {
        while (end < line.size && !line_has_space(line, end)) {
            end++;
        }
        end = line_skip_spaces(line, end);
        return !line_has_capital(line, end) && read_words(line, end, beginning, key);
    }
    beginning->to = end;
    return line_has_space(line, end);
}

/** A word of a script in which no article or pronoun begins every other sentence. */
static bool read_word(struct text line, size_t at, struct beginning *beginning,
                      struct spelling *key) {
    uint32_t code_point;
    size_t end = at;

    text_decode(line, at, &code_point);
    while (code_point >= FAR_SCRIPTS && end < line.size && !line_has_space(line, end) &&
           (line.bytes[end] & 0x80)) {
        end++;
    }
    if (end == at || end - at > WORD_MAX || !line_has_space(line, end)) {
        return false;
    }
    spelling_add(key, text_slice(line, at, end));
    beginning->bare = true;
    beginning->to = end;
    return true;
}

/** "1.-", "18:04", "`easy`": a count or a level as no other reader knows it. */
static bool read_insignia(struct text line, size_t at, struct beginning *beginning,
                          struct spelling *key) {
    struct text rest = text_from(line, at);
    struct text bare = rest;
    struct insignia mark;
    bool closed;

    if (!insignia_at(rest, &mark)) {
        return false;
    }
    beginning->to = at + mark.to;
    closed = beginning->marks && line_count_marks(line, beginning->to) == beginning->marks;
    if (!closed && (mark.bare || (mark.sequence && label_cut_number(&bare)))) {
        return false;
    }
    spelling_add_key(key, mark.key);
    spelling_add_key(key, mark.value);
    return true;
}

/** Where a line ends before its white space. */
static size_t end_of(struct text line) {
    struct text text = text_trim(line);

    return (size_t)(text.bytes - line.bytes) + text.size;
}

/** A line that is a label and nothing else, emphasised or a heading. */
static bool read_alone(struct text line, size_t at, struct beginning *beginning,
                       struct spelling *key) {
    size_t end = end_of(line);

    while (end > at && line_count_marks(line, end - 1)) {
        end--;
    }
    if ((!beginning->marks && !beginning->heading) || end <= at || end - at > LABEL_MAX ||
        title_asks(text_slice(line, at, end))) {
        return false;
    }
    spelling_add(key, TEXT("="));
    spelling_add_label(key, line, at, end);
    beginning->named = true;
    beginning->to = line.size;
    return true;
}

/** Where a line begins behind its indent, hashes or bullet, which are spelled. */
static size_t skip_container(struct text line, struct beginning *beginning,
                             struct spelling *key) {
    size_t at = spelling_add_container(key, line, &beginning->heading);

    // Hashes that make no heading are left out, but for "#q".
    return at == line_skip_spaces(line, 0) && !sigil_behind_word(line, at)
               ? at + line_count_hashes(line, at)
               : at;
}

/** Goes on behind the emphasis that closes the mark, or finds that it goes on to the end of the line. */
static bool close_marks(struct text line, struct beginning *beginning) {
    size_t end = end_of(line);

    if (beginning->marks && beginning->to < line.size) {
        size_t closing = line_count_marks(line, beginning->to);

        if (closing == beginning->marks) {
            beginning->to += closing;
            beginning->to += colon_at(line, beginning->to);
        } else {
            beginning->end = end - beginning->marks;
            if (closing || end < beginning->to + 2 * beginning->marks ||
                line_count_marks(line, end - beginning->marks) != beginning->marks) {
                return false;
            }
        }
    }
    beginning->to = line_skip_spaces(line, beginning->to);
    return true;
}

bool beginning_read(struct text line, struct beginning *beginning) {
    static bool (*const readers[])(struct text, size_t, struct beginning *,
                                   struct spelling *) = {
        read_bracket, sigil_read_named, read_ascii_sign, sigil_read_word,
        read_roman,   read_words,       read_insignia,   sigil_read_sign,
        read_alone,   sigil_read_code,  read_word};
    struct spelling key = {.size = 0};
    size_t at;
    size_t spelled;

    *beginning = (struct beginning){.key = 0};
    if (!line.size || line.size > LINE_MAX || line_skip_spaces(line, 0) >= CODE_INDENT ||
        !text_trim(line).size) {
        return false;
    }
    beginning->from = at = skip_container(line, beginning, &key);
    beginning->marks = line_count_marks(line, at);
    spelling_add(&key, text_slice(line, at, at + beginning->marks));
    at += beginning->marks;
    spelled = key.size;
    for (size_t i = 0; at < line.size && i < sizeof(readers) / sizeof(readers[0]); i++) {
        if (readers[i](line, at, beginning, &key)) {
            beginning->key = close_marks(line, beginning) ? spelling_hash(&key) : 0;
            return beginning->key > 0;
        }
        key.size = spelled;
        beginning->to = 0;
    }
    return false;
}
