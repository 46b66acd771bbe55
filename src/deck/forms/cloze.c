// SPDX-License-Identifier: MIT
// Texts with blanks to fill in.

#include "cloze.h"

#include "wording/builder.h"

#include <string.h>

/** How blanks are written: what opens one, and what closes it. */
struct mark {
    struct text opening;
    struct text closing;
};

/** A blank that was found: the whole, the word, and the hint that stands in the gap. */
struct blank {
    size_t from;
    size_t to;
    struct text word;
    struct text hint;
};

static const struct mark braces = {{"{{c", 3}, {"}}", 2}};
static const struct mark equals = {{"==", 2}, {"==", 2}};
static const struct mark brackets = {{"[", 1}, {"]", 1}};

static bool is_labelled(struct text text) {
    return text_starts(text, TEXT("C:"));
}

static const struct mark *mark_of(struct text text, bool deck) {
    if (text_holds(text, braces.opening)) {
        return &braces;
    }
    if (is_labelled(text)) {
        return &brackets;
    }
    return deck && text_holds(text, equals.opening) ? &equals : NULL;
}

/** "c1::word::hint" without the number; false if it is none. */
static bool read_word(const struct mark *mark, struct text inside, struct blank *blank) {
    size_t hint;

    if (mark == &braces) {
        size_t colons = text_find(inside, TEXT("::"));

        if (colons == inside.size || colons > 3) {
            return false;
        }
        inside = text_from(inside, colons + 2);
    }
    hint = mark == &braces ? text_find(inside, TEXT("::")) : inside.size;
    blank->word = text_trim(text_slice(inside, 0, hint));
    blank->hint = text_from(inside, hint + 2);
    return blank->word.size > 0;
}

/** "==word==", not the signs of an equation or of a rule across the page. */
static bool is_highlight(struct text text, const struct blank *blank) {
    struct text inside = text_slice(text, blank->from + equals.opening.size,
                                    blank->to - equals.closing.size);

    return !(blank->from > 0 && text.bytes[blank->from - 1] == '=') &&
           !text_starts(text_from(text, blank->to), TEXT("=")) &&
           !strchr(" =!<>,;&|)", inside.bytes[0]) &&
           !strchr(" =<>,;&|(", inside.bytes[inside.size - 1]);
}

/** A formula alone, or a cell of a table, is no word that one could say. */
static bool is_word(const struct mark *mark, struct text text, const struct blank *blank) {
    if (mark == &equals) {
        return is_highlight(text, blank);
    }
    if (mark != &brackets) {
        return true;
    }
    return !text_holds(text, TEXT("|")) &&
           !text_starts(text_from(text, blank->to), TEXT("(")) &&
           !(text_starts(blank->word, TEXT("$")) && text_ends(blank->word, TEXT("$")));
}

static bool find_blank(const struct mark *mark, struct text text, size_t from,
                       struct blank *blank) {
    while (from < text.size) {
        struct text rest = text_from(text, from);
        size_t open = text_find(rest, mark->opening);
        struct text inside = text_from(rest, open + mark->opening.size);
        size_t close = text_find(inside, mark->closing);

        if (open == rest.size || close == inside.size) {
            return false;
        }
        blank->from = from + open;
        blank->to = blank->from + mark->opening.size + close + mark->closing.size;
        if (read_word(mark, text_slice(inside, 0, close), blank) &&
            is_word(mark, text, blank)) {
            return true;
        }
        from = blank->from + mark->opening.size;
    }
    return false;
}

bool cloze_is_marked(struct text text, bool deck) {
    const struct mark *mark = mark_of(text, deck);
    struct blank blank;

    return mark && find_blank(mark, text, 0, &blank);
}

enum shape { SHAPE_GAP, SHAPE_BOLD, SHAPE_PLAIN };

static void add_blank(struct builder *out, const struct blank *blank, enum shape shape) {
    switch (shape) {
    case SHAPE_GAP:
        builder_add(out, TEXT("[\\_\\_\\_"));
        builder_add(out, blank->hint.size ? TEXT(": ") : TEXT(""));
        builder_add(out, blank->hint);
        builder_add(out, TEXT("]"));
        break;
    case SHAPE_BOLD:
        builder_add(out, TEXT("**"));
        builder_add(out, blank->word);
        builder_add(out, TEXT("**"));
        break;
    case SHAPE_PLAIN: builder_add(out, blank->word); break;
    }
}

static struct text with_blanks(const struct mark *mark, struct text text, enum shape shape,
                               struct arena *arena) {
    struct builder out = {.arena = arena};
    struct blank blank;
    size_t at = 0;

    while (find_blank(mark, text, at, &blank)) {
        builder_add(&out, text_slice(text, at, blank.from));
        add_blank(&out, &blank, shape);
        at = blank.to;
    }
    builder_add(&out, text_from(text, at));
    return builder_text(&out);
}

struct text cloze_filled(struct text text, struct arena *arena) {
    const struct mark *mark = mark_of(text, false);

    return mark == &braces ? with_blanks(mark, text, SHAPE_PLAIN, arena) : text;
}

void cloze_add(struct reading *reading, struct text text, int line, struct text topic,
               const char *format) {
    const struct mark *mark = mark_of(text, true);
    struct card card = {
        .kind = CARD_ANSWERED, .topic = topic, .line = line, .format = format};

    if (!cloze_is_marked(text, true)) {
        note_add(&reading->notes, line, "no-blank",
                 "a cloze whose blanks are only formulas or cells is left out");
        return;
    }
    text = is_labelled(text) ? text_trim(text_from(text, 2)) : text_trim(text);
    card.question = with_blanks(mark, text, SHAPE_GAP, reading->arena);
    card.answer = with_blanks(mark, text, SHAPE_BOLD, reading->arena);
    reading_add(reading, card);
}
