// SPDX-License-Identifier: MIT
// Reads marks that are no words of a question.

#include "insignia.h"

#include "bracket.h"
#include "image.h"
#include "label.h"
#include "spelling.h"

#include <viva/tag.h>

#include <string.h>

enum {
    INSIDE_MAX = 40,    // bytes between brackets
    COUNT_MAX = 16,     // bytes of a number with what parts it
    ELEMENT_MAX = 200,  // of an element with its attributes
    NAME_MAX = 2,       // letters before it
    NAMED_MAX = 24,     // bytes of a word before it
    WORD_MAX = 20,  // of a word in brackets behind a question, which may be an instruction
    CASELESS = 0x590,
};

/** What holds a mark. */
static const struct pair {
    const char *opening;
    const char *closing;
    bool code;  // of which a name may be a word of the sentence
} pairs[] = {{"`", "`", true},    {"[", "]", false},          {"(", ")", false},
             {"【", "】", false}, {"（", "）", false},        {"〔", "〕", false},
             {"［", "］", false}, {"<code>", "</code>", true}};

enum { PAIRS = sizeof(pairs) / sizeof(pairs[0]) };

/** Notes what a mark says, whatever its numbers are; a letter alone counts as well. */
static void read_value(struct text text, struct insignia *mark) {
    struct spelling value = {.size = 0};

    if (text.size == 1 && line_has_letter(text, 0)) {
        spelling_add(&value, TEXT("#"));
    } else {
        spelling_add_label(&value, text, 0, text.size);
    }
    mark->value = spelling_hash(&value);
}

/** The numbers of a text as one, in which "1-10" comes next to "1-9". */
static uint64_t number_of(struct text text) {
    uint64_t number = 0;

    for (size_t at = 0; at < text.size; at++) {
        size_t end = line_skip_digits(text, at);

        if (end > at) {
            number = INSIGNIA_PARTS * number +
                     (uint64_t)line_first_number(text_slice(text, at, end));
            at = end;
        }
    }
    return number;
}

/** The place behind a separator that some put behind a mark: "[M]: Why?". */
static size_t skip_separator(struct text text, size_t at) {
    size_t size = line_separator_size(text, at);

    return size && (line_has_space(text, at + size) || size > 1) ? at + size : at;
}

/** Whether a sentence begins there: with a capital, or what only stands before one. */
static bool begins_at(struct text text, size_t at) {
    uint32_t code_point;

    at = line_skip_spaces(text, at);
    text_decode(text_from(text, at), 0, &code_point);
    return code_point < CASELESS && line_has_capital(text, at);
}

/** The box of a task or of an option. */
static bool is_box(struct text inside) {
    return inside.size == 1 && strchr(" xX", inside.bytes[0]);
}

/** Whether white space follows, maybe behind the end of emphasis and a separator: "*(easy)*: Why?". */
static bool ends_word(struct text text, size_t at) {
    size_t marks = line_count_marks(text, at);

    return line_has_space(text, marks ? skip_separator(text, at + marks) : at);
}

/** "[M] ", "(2 points). ", "<kbd>1</kbd> ". */
static bool read_held(struct text text, struct insignia *mark) {
    // This is asked of most lines.
    if (!text.size || !(text.bytes[0] & 0x80 || strchr("`[(<", text.bytes[0]))) {
        return false;
    }
    for (size_t i = 0; i < PAIRS; i++) {
        struct text opening = text_of(pairs[i].opening);
        struct text closing = text_of(pairs[i].closing);
        struct text inside = text_slice(text_from(text, opening.size), 0, INSIDE_MAX);
        size_t size;

        if (!text_starts(text, opening)) {
            continue;
        }
        size = text_find(inside, closing);
        if (!size || size == inside.size || is_box(text_slice(inside, 0, size)) ||
            text_find(text_slice(inside, 0, size), TEXT("\n")) < size) {
            return false;
        }
        inside = text_slice(inside, 0, size);
        mark->to = opening.size + size + closing.size;
        mark->to = skip_separator(text, mark->to);
        read_value(inside, mark);
        mark->key = text_hash(opening);
        return (ends_word(text, mark->to) || closing.bytes[0] & 0x80) &&
               (!pairs[i].code || begins_at(text, mark->to));
    }
    return false;
}

/** "![junior](a.svg) ", and more of them in a row. */
static bool read_images(struct text text, struct insignia *mark) {
    struct text words;
    size_t at = 0;
    size_t size = image_at_front(text, &words);

    if (size) {
        read_value(words, mark);
        mark->key = text_hash(TEXT("!["));
    }
    while (size) {
        at = line_skip_spaces(text, at + size);
        size = image_at_front(text_from(text, at), &words);
    }
    mark->to = at;
    return at > 0;
}

/** "<kbd>1</kbd> ", "<span class="level">M</span> ", "<img src="a.svg" alt="M"> ". */
static bool read_element(struct text text, struct insignia *mark) {
    bool markup = false;
    struct tag tag;
    size_t from = tag_next(text, 0, &markup, &tag);
    struct text inside = text_slice(text_from(text, from), 0, INSIDE_MAX);
    size_t size = text_find(inside, TEXT("</"));
    size_t end = from + size + text_find(text_from(text, from + size), TEXT(">"));

    if (!markup || tag.closing || !tag.name.size) {
        return false;
    }
    mark->key = text_hash(tag.name);
    if (tag_is(&tag, "img")) {
        read_value(tag.attributes, mark);
        mark->to = line_skip_spaces(text, from);
        return true;
    }
    if (!size || size == inside.size || end >= text.size) {
        return false;
    }
    read_value(text_slice(inside, 0, size), mark);
    mark->to = skip_separator(text, end + 1);
    return line_has_space(text, mark->to);
}

/** The size of a sign that parts numbers from each other or from words; 0 if none stands there. */
static size_t parting_size(struct text text, size_t at) {
    static const char *const signs[] = {"：", "、", "．", "）", "｜", "。",
                                        "·",  "–",  "—",  "／", NULL};

    if (at >= text.size) {
        return 0;
    }
    if (!(text.bytes[at] & 0x80)) {
        return strchr(".:,-/)|~", text.bytes[at]) ? 1 : 0;
    }
    return text_starts_any(text_from(text, at), signs);
}

/** The size of a run of signs and numbers that part or count, "04:12", "1.-)"; spells it. */
static size_t run_size(struct text text, struct spelling *key) {
    size_t at = 0;

    while (at < COUNT_MAX) {
        size_t digits = line_skip_digits(text, at);
        size_t sign_at = line_skip_spaces(text, at);
        size_t sign = parting_size(text, sign_at);

        if (digits > at) {
            spelling_add(key, TEXT("#"));
            at = digits;
        } else if (sign) {
            spelling_add(key, TEXT("."));
            at = sign_at + sign;
        } else {
            break;
        }
    }
    return at;
}

/** Whether a letter of a script without spaces stands right behind a number of parts or its sign: "1.2什么是", "29-什么是". */
static bool is_glued(struct text text, size_t at, const struct spelling *key) {
    return key->size > 1 && at < text.size && (text.bytes[at] & 0x80) &&
           line_has_letter(text, at);
}

/** "18:04 ", "1.- ", "#12 ", "Q1｜": a number with the signs around it, and a letter or two before it if signs follow. */
static bool read_count(struct text text, struct insignia *mark) {
    struct spelling key = {.size = 0};
    size_t name = text_starts(text, TEXT("#"));
    size_t number = name;
    size_t size;

    while (number - name < NAME_MAX && line_has_letter(text, number)) {
        number += (unsigned char)text.bytes[number] < 0x80 ? 1 : TEXT("П").size;
    }
    if (!line_has_digit(text, number)) {
        return false;
    }
    spelling_add(&key, text_slice(text, 0, number));
    size = run_size(text_from(text, number), &key);
    mark->to = number + size;
    if ((number > name && key.bytes[key.size - 1] == '#') ||
        !(line_has_space(text, mark->to) || line_count_marks(text, mark->to) ||
          (text.bytes[mark->to - 1] & 0x80) || is_glued(text, mark->to, &key))) {
        return false;
    }
    mark->number = number_of(text_slice(text, number, mark->to));
    mark->key = spelling_hash(&key);
    mark->sequence = true;
    mark->bare = key.size == 1;
    return true;
}

bool insignia_at(struct text text, struct insignia *mark) {
    *mark = (struct insignia){.key = 0};
    if (text.size > 1 && strchr("<![", text.bytes[0])) {
        if (text.bytes[0] != '<' && read_images(text, mark)) {
            return true;
        }
        if (text.bytes[0] == '<' && !text_starts(text, TEXT("<code>"))) {
            return read_element(text, mark);
        }
    }
    return read_held(text, mark) || read_count(text, mark);
}

/** The size of the bracket that opens a link around the whole of a question. */
static size_t wrapper_size(struct text question) {
    return label_is_link(question) && !text_starts(question, TEXT("[![")) ? 1 : 0;
}

/** "B. ", "C) ": a capital that counts. */
static bool read_letter(struct text text, struct insignia *mark) {
    if (text.size < 3 || text.bytes[0] < 'A' || text.bytes[0] > 'Z' ||
        !strchr(".)", text.bytes[1]) || !line_has_space(text, 2)) {
        return false;
    }
    mark->number = (uint64_t)text.bytes[0] - 'A' + 1;
    mark->key = text_hash(TEXT("A."));
    mark->sequence = mark->bare = true;
    mark->to = 2;
    return true;
}

/** "Drill 4 ", "Ex. 1.2 ", or a line of it: a word that counts, with nothing between it and the question. */
static bool read_named(struct text text, struct insignia *mark) {
    uint32_t letter;
    size_t word = 0;
    size_t number;

    while (word < NAMED_MAX && line_has_letter(text, word)) {
        word += text_decode(text, word, &letter);
    }
    number = line_skip_spaces(text, word + text_starts(text_from(text, word), TEXT(".")));
    if (word <= NAME_MAX || number == word || !read_count(text_from(text, number), mark)) {
        return false;
    }
    mark->key ^= text_hash(text_slice(text, 0, word));
    mark->to += number;
    return line_has_digit(text, mark->to - 1);
}

bool insignia_before(struct text question, struct insignia *mark) {
    size_t wrapper = wrapper_size(question);
    struct text text = text_from(question, wrapper);
    size_t marks = line_count_marks(text, 0);
    struct text bare = text_from(text, marks);

    if (!(insignia_at(bare, mark) || read_letter(bare, mark) || read_named(bare, mark)) ||
        (marks && line_count_marks(text, marks + mark->to) != marks)) {
        return false;
    }
    mark->from = wrapper;
    mark->to = marks + mark->to + marks;
    mark->to = marks ? skip_separator(text, mark->to) : mark->to;
    mark->to = wrapper + line_skip_spaces(text, mark->to);
    return text_trim(text_from(question, mark->to)).size > 0;
}

/** Whether a question may end there: behind a mark or white space. */
static bool ends_at(struct text text, size_t at) {
    static const char *const ends[] = {"?",  ".",  "!",  ":", "？",
                                       "。", "！", "：", "…", NULL};
    struct text before = text_trim(text_slice(text, 0, at));

    return text_ends_any(before, ends) > 0;
}

/** Where a pair opens that closes at the end; the size if none does. */
static size_t opening_at(struct text text, const struct pair *pair) {
    size_t size = strlen(pair->closing);
    size_t at = text.size - size;

    if (!text_ends(text, text_of(pair->closing))) {
        return text.size;
    }
    if (strchr(")]", pair->closing[0])) {
        return bracket_start(text);
    }
    for (size_t steps = 0; at > 0 && steps < INSIDE_MAX; steps++) {
        if (text_starts_word(text_from(text, --at), pair->opening)) {
            return at;
        }
    }
    return text.size;
}

/** What stands between the brackets of a link, if that is what ends there: "[a](#note)". */
static struct text linked(struct text text, size_t *open) {
    struct text name = text_slice(text, 0, *open);

    if (!text_ends(name, TEXT("]")) || *open == text.size) {
        return TEXT("");
    }
    *open = bracket_start(name);
    return text_slice(name, *open + 1, name.size - 1);
}

/** "2 points", "Google", "S | senior", "👆 open me": hardly what tells how to answer, "choose two". */
static bool is_tag(struct text inside) {
    return line_first_number(inside) > 0 || text_holds(inside, TEXT("|")) ||
           line_without_ornaments(inside).size < inside.size ||
           (inside.size <= WORD_MAX && !text_holds(inside, TEXT(" ")));
}

/** Whether words end there, and not only one of several marks. */
static bool is_behind_words(struct text text, size_t at) {
    struct text before = text_trim(text_slice(text, 0, at));

    return before.size && !strchr("/|,&+", before.bytes[before.size - 1]);
}

/** The last place of a text in a piece before an end; the end if there is none. */
static size_t last_of(struct text piece, struct text text, size_t end) {
    size_t least = end > ELEMENT_MAX ? end - ELEMENT_MAX : 0;

    for (size_t at = end; at-- > least;) {
        if (text_starts(text_from(piece, at), text)) {
            return at;
        }
    }
    return end;
}

/** "<sup>a</sup>", "<span class="level">M</span>" behind words. */
static bool read_element_behind(struct text text, struct insignia *mark) {
    bool ends = text_ends(text, TEXT(">"));
    size_t close = ends ? last_of(text, TEXT("</"), text.size) : text.size;
    size_t open = close < text.size ? last_of(text, TEXT("<"), close) : close;
    struct tag tag = {.closing = true};
    bool markup = false;
    struct text inside;
    size_t from;

    if (open == close || !open) {
        return false;
    }
    from = open + tag_next(text_from(text, open), 0, &markup, &tag);
    inside = text_slice(text, from, close);
    if (!markup || tag.closing || tag_is(&tag, "code") || !inside.size ||
        inside.size > INSIDE_MAX || !is_tag(inside) || !is_behind_words(text, open)) {
        return false;
    }
    mark->key = text_hash(tag.name);
    mark->from = open;
    read_value(inside, mark);
    return line_has_space(text, open - 1) || ends_at(text, open);
}

/** " (2 points)", " *[M]*", "[a](#note)". */
static bool read_held_behind(struct text text, struct insignia *mark) {
    for (size_t i = 0; i < PAIRS; i++) {
        size_t open = opening_at(text, &pairs[i]);
        size_t size = strlen(pairs[i].opening);
        struct text inside;

        if (open == text.size || !open) {
            continue;
        }
        inside =
            text_trim(text_slice(text, open + size, text.size - strlen(pairs[i].closing)));
        mark->key = text_hash(text_of(pairs[i].opening));
        if (open > 0 && text.bytes[open - 1] == ']') {
            inside = linked(text, &open);
            open -= open > 0 && text.bytes[open - 1] == '!';
            mark->key = text_hash(TEXT("[]()"));
        }
        if (!inside.size || inside.size > INSIDE_MAX || inside.bytes[0] == '^' ||
            !is_tag(inside) || !is_behind_words(text, open) ||
            (pairs[i].code && !ends_at(text, open))) {
            return false;
        }
        read_value(inside, mark);
        mark->from = open;
        return line_has_space(text, open - 1) || line_count_marks(text, open - 1) ||
               ends_at(text, open);
    }
    return false;
}

/** " ★★☆", " 🟢 | 🚀": signs. */
static bool read_signs_behind(struct text text, struct insignia *mark) {
    size_t end = text.size;

    for (size_t before = end + 1; end && end < before;) {
        struct text bare = line_without_ornaments(text_slice(text, 0, end));

        before = end;
        if (bare.size && bare.bytes + bare.size < text.bytes + end) {
            mark->from = end = (size_t)(bare.bytes - text.bytes) + bare.size;
            end -= text.bytes[end - 1] == '|';
        }
    }
    if (!end || !mark->from) {
        return false;
    }
    read_value(text_from(text, mark->from), mark);
    mark->key = text_hash(TEXT("★"));
    return true;
}

/** " `[heap]` — Acme (2031)": a tag in code, and what more of them or a dash part from the words. */
static bool read_tag_behind(struct text text, struct insignia *mark) {
    size_t from = text_find(text, TEXT(" `["));
    struct text inside = text_from(text, from + TEXT(" `[").size);
    size_t end = text_find(text_slice(inside, 0, INSIDE_MAX), TEXT("]`"));
    struct text rest = text_trim(text_from(inside, end + TEXT("]`").size));

    if (!from || from == text.size || !line_has_letter(inside, 0) || end >= INSIDE_MAX ||
        (rest.size && !text_starts(rest, TEXT("`[")) &&
         !line_dash_size(text, (size_t)(rest.bytes - text.bytes)))) {
        return false;
    }
    mark->from = from;
    mark->key = mark->value = text_hash(TEXT("`["));
    return true;
}

bool insignia_behind(struct text question, struct insignia *mark) {
    struct text text = text_slice(question, 0, text_find(question, TEXT("\n\n")));
    size_t marks = 0;

    *mark = (struct insignia){.key = 0};
    while (text.size && line_has_space(text, text.size - 1)) {
        text.size--;
    }
    mark->to = text.size;
    while (marks < text.size && strchr("*_", text.bytes[text.size - 1 - marks])) {
        marks++;
    }
    text.size -= marks;
    if (!read_tag_behind(text, mark) && !read_held_behind(text, mark) &&
        !read_element_behind(text, mark) && !read_signs_behind(text, mark)) {
        return false;
    }
    if (marks) {
        if (mark->from < marks || line_count_marks(text, mark->from - marks) != marks) {
            return false;
        }
        mark->from -= marks;
    }
    return text_trim(text_slice(text, 0, mark->from)).size > 0;
}
