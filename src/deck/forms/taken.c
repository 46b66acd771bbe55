// SPDX-License-Identifier: MIT
// Lines, items and terms that are questions because the user says so.

#include "taken.h"

#include "sections/question.h"
#include "sections/topic.h"
#include "wording/builder.h"
#include "wording/colon.h"
#include "wording/format.h"
#include "wording/line.h"

enum {
    LONGEST_LINE = 160,  // bytes of a line alone that names something
    SET_IN = 4,          // columns of what goes on below a definition
};

/** What asks, and what stands behind it in its paragraph. */
struct term {
    struct text name;
    struct text rest;
};

/** A form that shows by itself where a question begins. */
struct form {
    const char *name;
    /** Takes a paragraph apart that begins a question; false if it begins none. */
    bool (*begins)(struct reading *reading, uint32_t paragraph, struct term *term);
    bool items;       // the items of lists are its questions
    bool paragraphs;  // paragraphs are, up to the next one
    bool set_in;      // what goes on with the answer is set in, and no code for that
};

/** The text behind one of the marks that part a term from what is said of it, the mark included; the end if there is none. */
static size_t find_parting(struct text line, size_t *size) {
    static const char *const partings[] = {" — ", " – ",  " - ", " -- ",
                                           " → ", " => ", "：",  NULL};
    size_t colon = colon_find(line);
    size_t at = text_find_any(line, partings, size);

    if (colon < at && colon < line.size) {
        *size = colon_size(line, colon);
        return colon;
    }
    return at;
}

/** The first words of a paragraph in bold, and what stands behind them. */
static bool take_bold(struct reading *reading, uint32_t paragraph, struct term *term) {
    static const char *const partings[] = {"—", "–", "-", ":", "：", "→", "=>", NULL};
    struct text text = text_trim(reading_markdown(reading, paragraph, paragraph));
    struct text mark = text_starts(text, TEXT("**")) ? TEXT("**") : TEXT("__");
    struct text inside = text_from(text, mark.size);
    size_t end = text_find(inside, mark);

    if (!text_starts(text, mark) || end >= text_find(inside, TEXT("\n"))) {
        return false;
    }
    term->name = text_trim(text_slice(inside, 0, end));
    term->name.size -= text_ends_any(term->name, partings);
    term->rest = text_trim(text_from(inside, end + mark.size));
    term->rest = text_trim(text_from(term->rest, text_starts_any(term->rest, partings)));
    return term->name.size > 0;
}

/** The first line of an item, up to what parts it from what it says. */
static bool take_item(struct reading *reading, uint32_t paragraph, struct term *term) {
    struct text rest = text_trim(reading_markdown(reading, paragraph, paragraph));
    struct text line = text_line(&rest);
    size_t size = 0;
    size_t at;

    if (take_bold(reading, paragraph, term)) {
        return true;
    }
    at = rest.size ? line.size : find_parting(line, &size);
    term->name = text_trim(text_slice(line, 0, at));
    term->rest = text_trim(at < line.size ? text_from(line, at + size) : rest);
    return term->name.size > 0;
}

static bool take_numbered(struct reading *reading, uint32_t paragraph, struct term *term) {
    uint32_t item = reading->outline.blocks[paragraph].parent;

    return reading_first_number(reading, item) > 0 && take_item(reading, paragraph, term);
}

/** A line alone that ends as no sentence does. */
static bool take_line(struct reading *reading, uint32_t paragraph, struct term *term) {
    static const char *const ends[] = {".", "。", "!", "！", ":", "：", ";", ",", NULL};
    struct text text = text_trim(reading_markdown(reading, paragraph, paragraph));

    *term = (struct term){.name = text};
    return text.size && text.size <= LONGEST_LINE && !text_holds(text, TEXT("\n")) &&
           !text_ends_any(text, ends);
}

/** A line above one that a colon begins, which says what it means. */
static bool take_defined(struct reading *reading, uint32_t paragraph, struct term *term) {
    struct text rest = text_trim(reading_markdown(reading, paragraph, paragraph));

    term->name = text_trim(text_line(&rest));
    rest = text_trim(rest);
    term->rest = text_trim(text_from(rest, 1));
    return term->name.size && text_starts(rest, TEXT(":")) && term->rest.size;
}

static const struct form forms[] = {
    {format_bold, take_bold, true, true, false},
    {format_list, take_item, true, false, false},
    {"numbered", take_numbered, true, false, false},
    {format_line, take_line, false, true, false},
    {format_flashcard, take_defined, false, true, true},
};

/** Lines set in by four columns at the margin again. */
static struct text at_margin(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};

    while (text.size) {
        builder_add(&out, line_without_indent(text_line(&text), SET_IN));
        builder_add(&out, text.size ? TEXT("\n") : TEXT(""));
    }
    return builder_text(&out);
}

static void add(struct reading *reading, const struct form *form, const struct term *term,
                uint32_t paragraph, uint32_t to, struct text topic) {
    const struct block *here = &reading->outline.blocks[paragraph];
    struct card card = {
        .question = term->name,
        .topic = topic,
        .line = here->line,
        .format = reading->format,
    };
    struct text below =
        here->after < to
            ? reading_markdown(reading, here->after,
                               outline_last_before(&reading->outline, here->after, to))
            : TEXT("");

    below = form->set_in ? at_margin(below, reading->arena) : below;
    card.answer = builder_joined(term->rest, below, reading->arena);
    question_finish(reading, &card, false);
}

/** The items of a list. */
static void add_items(struct reading *reading, const struct form *form, uint32_t list,
                      struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = list + 1; at < blocks[list].after && !reading_is_full(reading);
         at = blocks[at].after) {
        struct term term = {0};

        if (at + 1 < blocks[at].after && blocks[at + 1].kind == BLOCK_PARAGRAPH &&
            form->begins(reading, at + 1, &term)) {
            add(reading, form, &term, at + 1, blocks[at].after, topic);
        }
    }
}

/** The blocks of a section that begin with a question, each up to the next one. */
static void add_section(struct reading *reading, const struct form *form, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct text topic = topic_of_section(reading, number);
    uint32_t asked = 0;
    struct term term = {0};

    for (uint32_t at = reading->outline.sections[number].body; at < end;
         at = blocks[at].after) {
        struct term next = {0};

        if (form->paragraphs && blocks[at].kind == BLOCK_PARAGRAPH &&
            form->begins(reading, at, &next)) {
            if (asked) {
                add(reading, form, &term, asked, at, topic);
            }
            asked = at;
            term = next;
        } else if (form->items && !asked && blocks[at].kind == BLOCK_LIST) {
            add_items(reading, form, at, topic);
        }
    }
    if (asked) {
        add(reading, form, &term, asked, end, topic);
    }
}

void taken_add(struct reading *reading) {
    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        for (size_t number = 0; reading_is_taken(reading, forms[i].name) &&
                                number < reading->outline.section_count;
             number++) {
            add_section(reading, &forms[i], number);
        }
    }
}
