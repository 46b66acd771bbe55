// SPDX-License-Identifier: MIT
// Guides to interviews whose headings name what is asked for, a text below each.

#include "terms.h"

#include "wording/alternative.h"
#include "wording/line.h"

enum {
    DEFINED_MIN = 6,
    NAMED_WITHIN = 12,  // bytes of a text before the name that it defines
    TERMS_MIN = 8,
    ASKING_MIN = 3,
    SHARE = 5,        // headings to one that asks
    NAMED_SHARE = 8,  // where the guide calls them questions, too
};

/** The sections of a guide as seen from one level. */
struct view {
    int told;   // as high, with text of their own
    int bare;   // as high, without
    int mixed;  // higher, with text of their own and headings below
    int deeper;
};

static struct view look_from(const struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    struct view view = {0};

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        bool told = outline_has_body(outline, i);

        if (i == reading->title_section || here->nested) {
            continue;
        }
        if (here->level == level) {
            view.told += told;
            view.bare += !told;
        } else if (here->level > level) {
            view.deeper++;
        } else {
            view.mixed +=
                told && i + 1 < outline->section_count && here[1].level > here->level;
        }
    }
    return view;
}

/** Whether some headings of a level ask, and nearly all texts of the guide stand right below one of them, under a name of its own. */
static bool asks_for_terms(const struct reading *reading, int number) {
    const struct level *level = &reading->levels[number];
    int calling = level->asking + level->requests + level->comparing;
    int share = reading->promise == PROMISE_QUESTIONS ? NAMED_SHARE : SHARE;
    struct view view;

    if (level->headings < TERMS_MIN || level->asking < ASKING_MIN || level->furniture ||
        share * calling < level->headings) {
        return false;
    }
    view = look_from(reading, number);
    return 10 * view.told <= 11 * level->headings && 20 * view.bare <= view.told &&
           10 * view.mixed <= view.told && 2 * view.deeper <= view.told;
}

/** A name, or the beginning of a text, in lower case without marks and article. */
static struct text bare_words(struct text text, struct arena *scratch) {
    static const char *const articles[] = {"the ", "a ",   "an ", "la ",  "le ",
                                           "les ", "el ",  "un ", "une ", "der ",
                                           "die ", "das ", "il ", NULL};
    static const char *const marks[] = {"*", "_", ":", "`", " ", NULL};

    text = line_without_front_ornaments(text);
    text = text_folded(text_from(text, line_count_marks(text, 0)), scratch);
    for (size_t size; (size = text_ends_any(text, marks)) > 0;) {
        text.size -= size;
    }
    return text_from(text, text_starts_any(text, articles));
}

/** Whether the text below a heading begins with its words: "Daemons" above "In Unix a daemon is ...". A link that bears them leads to what tells of it, and a label before them names a field. */
static bool is_defined(const struct reading *reading, const struct section *here) {
    struct text name = bare_words(here->title.text, reading->scratch);
    struct text line = alternative_without_bullet(reading_first_line(reading, here->body));
    struct text said = bare_words(line, reading->scratch);
    struct text before;

    name = text_trim(text_slice(name, 0, text_find(name, TEXT("("))));
    name.size -= text_ends(name, TEXT("s"));
    said = text_slice(said, 0, name.size + NAMED_WITHIN);
    before = text_slice(said, 0, text_find(said, name));
    return name.size > 1 && before.size < said.size && !text_starts(line, TEXT("[")) &&
           !text_holds(before, TEXT(":"));
}

/** Whether nearly all texts of a guide stand below headings of a level, or deeper, most of which they define. */
static bool defines_terms(const struct reading *reading, int number) {
    const struct outline *outline = &reading->outline;
    struct view view;
    int defined = 0;

    if (reading->levels[number].headings < TERMS_MIN) {
        return false;
    }
    view = look_from(reading, number);
    if (view.told < TERMS_MIN || 4 * view.bare > view.told || view.mixed) {
        return false;
    }
    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        defined += i != reading->title_section && !here->nested && here->level == number &&
                   outline_has_body(outline, i) &&
                   outline->blocks[here->body].kind != BLOCK_QUOTE &&
                   is_defined(reading, here);
    }
    return defined >= DEFINED_MIN && 5 * defined >= 3 * view.told;
}

void terms_judge(struct reading *reading) {
    bool interviews = promise_names_interviews(text_of(reading->name), reading->scratch) ||
                      promise_names_interviews(reading->title, reading->scratch);
    bool promised = reading_promised(reading) >= PROMISE_ASKING_PLACE;

    for (int i = 1; !reading->questions && i < HEADING_LEVELS; i++) {
        bool defined = promised && defines_terms(reading, i);

        reading->leaves_terms = reading->leaves_terms || defined;
        if ((interviews && asks_for_terms(reading, i)) ||
            (defined && reading->takes_terms)) {
            reading->levels[i].series = true;
            reading->levels[i].dense = true;
            reading->questions = true;
        }
    }
}
