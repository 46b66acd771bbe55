// SPDX-License-Identifier: MIT
// Where a card belongs: the document's title and the headings above.

#include "topic.h"

#include "badge.h"
#include "chapter.h"
#include "file_name.h"
#include "siblings.h"
#include "tidy_path.h"
#include "topic_range.h"
#include "wording/bracket.h"
#include "wording/builder.h"

#include <viva/plain.h>
#include <viva/topic.h>

#include <ctype.h>
#include <string.h>

enum {
    FOLD_DEPTH = 8,     // groups around each other that name a topic
    ENTRY_DIGITS = 3,   // of a catalogue's number, with zeroes in front
    LANGUAGE_SIZE = 3,  // of ".de"
    COUNTRY_SIZE = 8,   // of "-zh_Hans"
    SHORTEST_CUT = 16,  // letters of a question that a file's name begins with
    OTHERS_MIN = 3,     // headings as high as a first one that asks, which is no title then
};

/** The size of ":books:" at the front, as GitHub writes emoji; 0 if none stands there. */
static size_t short_code_size(struct text name) {
    size_t end = 1;

    while (end < name.size &&
           (isalnum((unsigned char)name.bytes[end]) || strchr("_+-", name.bytes[end]))) {
        end++;
    }
    return text_starts(name, TEXT(":")) && end > 1 && end < name.size &&
                   name.bytes[end] == ':'
               ? end + 1
               : 0;
}

/** Without hashes, emoji and their names in front. */
static struct text without_front_marks(struct text name) {
    for (;;) {
        size_t size = text_starts(name, TEXT("#")) ? 1 : short_code_size(name);

        if (!size) {
            return name;
        }
        name = line_without_ornaments(text_from(name, size));
    }
}

/** Whether the hash at the end belongs to the name: "C#", "F#". */
static bool ends_in_sharp(struct text name) {
    size_t size = name.size;

    return size > 1 && isupper((unsigned char)name.bytes[size - 2]) &&
           (size == 2 || !isalnum((unsigned char)name.bytes[size - 3]));
}

static bool has_trailing_mark(struct text name) {
    return name.size && (strchr(": ", name.bytes[name.size - 1]) ||
                         (text_ends(name, TEXT("#")) && !ends_in_sharp(name)));
}

struct text topic_name(struct text heading, struct arena *arena) {
    struct text name = line_without_ornaments(
        plain_text(bracket_cut(bracket_cut_source(title_without_anchor(heading))), arena));
    char separator = TOPIC_SEPARATOR;
    struct title title = title_read(name);

    // "Question 3 - Valves" counts as "3. Valves" does.
    name = title.labelled && title.number && title.text.size ? title.text : name;
    name = topic_range_cut(without_front_marks(name));
    label_cut_ordinal(&name);
    name = line_without_ornaments(name);
    while (has_trailing_mark(name)) {
        name.size--;
    }
    // "# 12-Wells.md": a title or link that only repeats a file's name.
    if (text_ends(name, TEXT(".md"))) {
        name = file_name_unnumbered(topic_of_file(text_string(name, arena), arena));
    }
    return text_find(name, (struct text){&separator, 1}) < name.size ? TEXT("") : name;
}

struct text topic_of_file(const char *name, struct arena *arena) {
    char *string = text_string(text_of(name), arena);
    size_t dot = 0;
    size_t size = 0;

    for (size_t i = 0; string[i]; i++) {
        bool joint =
            string[i] == '-' || string[i] == '_' || string[i] == TOPIC_SEPARATOR;

        if (string[i] == '.') {
            dot = size;
        }
        // Several joints are one space.
        if (!joint || !size || string[size - 1] != ' ') {
            string[size++] = (char)(joint ? ' ' : string[i]);
        }
    }
    string[dot ? dot : size] = '\0';
    return text_valid(text_of(string)) ? text_trim(text_of(string)) : TEXT("");
}

static bool holds_name(struct text path, struct text name, struct arena *scratch) {
    const char separator = TOPIC_SEPARATOR;
    struct text folded = text_folded(name, scratch);

    while (path.size) {
        size_t end = text_find(path, (struct text){&separator, 1});

        if (text_equal(text_folded(text_slice(path, 0, end), scratch), folded)) {
            return true;
        }
        path = text_from(path, end + 1);
    }
    return false;
}

static struct text joined(struct reading *reading, struct text path, struct text name) {
    struct builder out = {.arena = reading->arena};
    const char separator = TOPIC_SEPARATOR;

    if (!name.size || holds_name(path, name, reading->scratch) ||
        (reading->above.size && topic_repeats(reading->above, name, reading->scratch))) {
        return path;
    }
    builder_add(&out, path);
    if (path.size) {
        builder_add(&out, (struct text){&separator, 1});
    }
    builder_add(&out, name);
    return (struct text){out.bytes, out.size};
}

/** Whether a file is named by words and a number as a catalogue numbers its entries: "mcq sd 005". */
static bool is_entry(struct text name) {
    struct text number;

    if (name.size <= ENTRY_DIGITS + 1) {
        return false;
    }
    number = text_from(name, name.size - ENTRY_DIGITS - 1);
    return text_starts(number, TEXT(" 0")) && line_skip_digits(number, 1) == number.size &&
           !line_has_digit(name, name.size - number.size - 1);
}

/** Whether a file's name is the beginning of a question, however it was cut: "12 - What makes a lo.md". */
static bool begins_question(struct reading *reading, struct text name,
                            const struct section *section) {
    struct text begun = file_name_letters(name, reading->scratch);

    begun = text_from(begun, line_skip_digits(begun, 0));
    return title_calls(&section->title) && begun.size >= SHORTEST_CUT &&
           text_starts(file_name_letters(section->title.text, reading->scratch), begun);
}

/** Whether a file's name says what its first heading asks. */
static bool names_question(struct reading *reading, struct text name) {
    const struct section *first = &reading->outline.sections[1];

    return reading->outline.section_count > 1 && !first->nested &&
           (topic_names_agree(name, first->title.text, reading->scratch) ||
            begins_question(reading, name, first));
}

/** What stands over the whole document: where it lies, then its title or its file's name. */
static struct text topic_of_document(struct reading *reading) {
    struct text above = text_copy(reading->above, reading->arena);
    struct text name = topic_of_file(reading->name, reading->arena);

    if (reading->title.size || topic_is_front_page(reading->name)) {
        return joined(reading, above, reading->title);
    }
    return above.size && (is_entry(name) || names_question(reading, name))
               ? above
               : joined(reading, above, name);
}

struct text topic_of_single(struct reading *reading) {
    return reading->title.size ? text_copy(reading->above, reading->arena)
                               : topic_of_document(reading);
}

/** The folder above the first that only says how a site is laid out, the last one where none does; `laid_out` tells. */
static struct text naming_folder(struct reading *reading, bool *laid_out) {
    struct text rest = reading->place;
    struct text folder = TEXT("");

    *laid_out = false;
    while (rest.size && !*laid_out) {
        size_t slash = text_find(rest, TEXT("/"));
        struct text next = text_slice(rest, 0, slash);

        *laid_out = folder.size && topic_is_layout(next, reading->scratch);
        folder = *laid_out ? folder : next;
        rest = text_from(rest, slash + 1);
    }
    return folder;
}

/** Whether a file begins with the word for a question and holds no other, so that its name stands over nothing else. */
static bool names_one(struct reading *reading) {
    const struct section *first = &reading->outline.sections[1];

    return reading->card_count == 1 && reading->outline.section_count > 1 &&
           first->root == 1 && first->title.blank &&
           reading->cards[0].line == first->line && reading->above.size &&
           !reading->title.size &&
           text_equal(reading->cards[0].topic, topic_of_document(reading));
}

void topic_name_rest(struct reading *reading) {
    bool laid_out;
    struct text folder = naming_folder(reading, &laid_out);
    struct text name = TEXT("");

    if (names_one(reading)) {
        reading->cards[0].topic = text_copy(reading->above, reading->arena);
    }

    for (size_t i = 0;
         (laid_out || topic_is_front_page(reading->name)) && i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        if (!card->topic.size) {
            name = name.size ? name : topic_of_folder(folder, reading->arena);
            card->topic = name.size ? name : topic_of_file(reading->name, reading->arena);
        }
    }
}

/** How many names in front the topics of all cards share. */
static size_t count_shared(const struct reading *reading) {
    const struct text *first = NULL;
    size_t shared = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        const struct text *names;
        size_t count = topic_names(reading->cards[i].topic, reading->scratch, &names);
        size_t same = 0;

        if (i == 0) {
            first = names;
            shared = count;
        } else if (!text_equal(reading->cards[i].topic, reading->cards[i - 1].topic)) {
            while (same < shared && same < count && text_equal(first[same], names[same])) {
                same++;
            }
            shared = same;
        }
    }
    return shared;
}

void topic_tidy(struct reading *reading, size_t chosen) {
    const struct text *names;
    const struct path_origin origin = {
        .given =
            topic_names(text_slice(reading->above, 0, chosen), reading->scratch, &names),
        .document = topic_names(reading->above, reading->scratch, &names),
        .by_file = !reading->title.size && !topic_is_front_page(reading->name),
        .shared = count_shared(reading)};
    struct text read = TEXT("");
    struct text tidy = TEXT("");

    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        if (card->topic.size && !text_equal(card->topic, read)) {
            read = card->topic;
            tidy = tidy_path(read, &origin, reading->arena);
        }
        card->topic = card->topic.size ? tidy : card->topic;
    }
}

/** The title stands over all sections unless it is one among others of its level. */
static bool has_title_above(const struct reading *reading, size_t section) {
    const struct section *sections = reading->outline.sections;
    bool holds_cards =
        section > 1 && reading->card_count && reading->cards[0].line < sections[2].line;

    // A question as high as the title is one that lost a hash.
    return !reading->title_section || section < 2 || sections[section].asked ||
           sections[section].level > sections[1].level ||
           (sections[2].level <= sections[1].level && !holds_cards);
}

/** What a section adds to the path: the name of its heading if that is a chapter. */
static struct text own_name(struct reading *reading, size_t section) {
    struct text name =
        topic_name(reading->outline.sections[section].heading_text, reading->scratch);

    return chapter_stands_over(reading, section, name) ? name : TEXT("");
}

/** The path with the groups that fold around something: from `inner` out to `outer`, both counted from 1. */
static struct text in_groups(struct reading *reading, struct text path, size_t inner,
                             size_t outer) {
    // "Open the list, reveal an answer" is what a button says.
    static const char *const buttons[] = {"reveal", "expand", "click", "展开",
                                          "展開",   "点击",   NULL};
    const struct fold *groups[FOLD_DEPTH];
    size_t depth = 0;

    for (; inner && inner != outer && depth < FOLD_DEPTH;
         inner = reading->outline.folds[inner - 1].parent) {
        groups[depth++] = &reading->outline.folds[inner - 1];
    }
    while (depth > 0) {
        struct text name = topic_name(groups[--depth]->title.text, reading->scratch);

        if (groups[depth]->role == FOLD_GROUP && !text_holds_any(name, buttons) &&
            chapter_is_name(name, reading->scratch)) {
            path = joined(reading, path, name);
        }
    }
    return path;
}

static bool names_level(const struct reading *reading, size_t section) {
    return badge_is_level(
        topic_name(reading->outline.sections[section].heading_text, reading->scratch));
}

/** The heading that stands over a section: one that only says how hard the questions are stands over no other such, whatever their levels. */
static size_t parent_of(const struct reading *reading, size_t section) {
    const struct section *sections = reading->outline.sections;
    size_t parent = sections[section].parent;

    if (names_level(reading, section)) {
        while (parent && names_level(reading, parent)) {
            parent = sections[parent].parent;
        }
    }
    return parent;
}

// Recursion ends: parents, groups and owners stand before their section, at most
// seven levels deep, and every answer is kept.
struct text topic_of_section(struct reading *reading, size_t section) {
    struct section *here = &reading->outline.sections[section];

    if (here->owner) {
        return topic_of_question(reading, here->owner);
    }
    if (!here->has_topic) {
        struct text path = reading->above;

        if (!section) {
            path = topic_of_document(reading);
        } else if (has_title_above(reading, section)) {
            path = topic_of_section(reading, parent_of(reading, section));
        }
        path = in_groups(reading, path, here->fold,
                         section ? reading->outline.sections[here->parent].fold : 0);
        here->topic = section ? joined(reading, path, own_name(reading, section)) : path;
        here->has_topic = true;
    }
    return here->topic;
}

struct text topic_of_question(struct reading *reading, size_t section) {
    size_t group = chapter_beside(reading, section);

    return topic_in_group(reading,
                          group ? group : reading->outline.sections[section].parent,
                          reading->outline.sections[section].fold);
}

void topic_leave(struct reading *reading, size_t section) {
    struct section *here = &reading->outline.sections[section];

    here->asked = true;
    // A name may be the chapter of what stands below it.
    if (section == reading->title_section &&
        siblings_level(reading, section)->headings >= OTHERS_MIN &&
        (title_calls(&here->title) || here[1].level <= here->level)) {
        reading->title = topic_name(reading->source.front.title, reading->arena);
        reading->title_section = 0;
    }
}

struct text topic_of_fold(struct reading *reading, size_t section, size_t fold) {
    const struct outline *outline = &reading->outline;
    const struct section *sections = outline->sections;

    // A heading in a group that is closed stands over nothing behind it.
    while (sections[section].fold &&
           outline->folds[sections[section].fold - 1].last < outline->folds[fold].first) {
        section = sections[section].parent;
    }
    return in_groups(reading, topic_of_section(reading, section),
                     outline->folds[fold].parent, sections[section].fold);
}

struct text topic_in_group(struct reading *reading, size_t section, size_t group) {
    size_t outer = reading->outline.sections[section].fold;

    return group > outer
               ? in_groups(reading, topic_of_section(reading, section), group, outer)
               : topic_of_section(reading, section);
}

struct text topic_below(struct reading *reading, struct text topic, struct text name) {
    return joined(reading, topic, topic_name(name, reading->scratch));
}
