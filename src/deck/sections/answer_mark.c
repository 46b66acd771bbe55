// SPDX-License-Identifier: MIT
// Finds the mark of answers below questions that have none.

#include "answer_mark.h"

#include "wording/alternative.h"
#include "wording/hint_name.h"
#include "wording/title.h"
#include "wording/turn.h"

enum {
    MARKS_MIN = 3,
    LABEL_VALUE_MAX = 40,  // bytes behind a mark that only says of what kind a question is
    PARAGRAPH_MAX = 20,    // lines of a question
};

/** The paragraph right above a line. */
struct above {
    size_t first;
    size_t last;
};

/** The place above blank lines and code. */
static size_t skip_code(const struct search *search, size_t at) {
    const struct retold *file = &search->file;
    size_t lines = 0;

    while (at > search->body && lines < PARAGRAPH_MAX &&
           (!retold_line(file, at - 1).size || file->code[at - 1])) {
        lines += retold_line(file, at - 1).size > 0;
        at--;
    }
    return at;
}

/** False if a heading, another mark or nothing stands there; code may stand between. */
static bool find_above(const struct search *search, size_t line, struct above *above) {
    const struct retold *file = &search->file;
    size_t at = skip_code(search, line);

    above->last = at - 1;
    while (at > search->body && retold_line(file, at - 1).size && !file->code[at - 1] &&
           file->lines[at - 1].bytes[0] != '#' && above->last + 1 - at < PARAGRAPH_MAX) {
        at--;
        if (line_begins_item(file->lines[at])) {
            break;
        }
    }
    above->first = at;
    return at < line && at <= above->last;
}

/** Whether a line is labelled as a question, so that it needs no other label. */
static bool is_labelled(const struct search *search, size_t line) {
    return title_is_labelled(
        text_from(search->file.lines[line], search->beginnings[line].from));
}

/** The size of the letter that counts the parts of a task before a text: "b) "; 0 if none does. */
static size_t part_size(struct text text) {
    return line_has_letter(text, 0) && text.size > 2 && text.bytes[1] == ')' &&
                   line_has_space(text, 2)
               ? 3
               : 0;
}

/** Whether a text asks, or tells to answer, whatever letter counts it; "When it rains, a falls." tells something. */
static bool calls(struct text text) {
    bool stops = text_ends(text, TEXT("."));
    struct title title = title_read(
        text_from(text_slice(text, 0, text.size - (stops ? 1 : 0)), part_size(text)));

    return title.commands || (title.asks && !stops);
}

/** Whether a paragraph stands right above a mark, no deeper than that. */
static bool stands_below(const struct search *search, size_t line, struct above *above) {
    return find_above(search, line, above) &&
           line_skip_spaces(search->file.lines[above->first], 0) <=
               line_skip_spaces(search->file.lines[line], 0);
}

/** Whether the paragraph right above a mark asks. */
static bool is_asked_above(const struct search *search, size_t line, struct above *above) {
    return stands_below(search, line, above) &&
           calls(retold_line(&search->file, above->last)) &&
           (!search->beginnings[above->first].named || is_labelled(search, above->first) ||
            part_size(retold_line(&search->file, above->first)));
}

/** Whether a full stop ends several words. */
static bool is_sentence(struct text text) {
    return (text_ends(text, TEXT(".")) && text_holds(text, TEXT(" "))) ||
           text_ends(text, TEXT("。"));
}

/** Whether a text stands below a mark, or more than a few words behind it. */
static bool tells(const struct search *search, size_t line) {
    struct text behind = search_behind(search, line);
    size_t next = retold_next(&search->file, line + 1);

    return behind.size ? behind.size > LABEL_VALUE_MAX || is_sentence(behind)
                       : next < search->file.count && !search->beginnings[next].heading &&
                             !alternative_letter(retold_line(&search->file, next));
}

/** Whether other marks that recur as often are known to begin answers. */
static bool is_outdone(const struct search *search, const struct group *group) {
    for (size_t i = 0; i < search->count; i++) {
        const struct group *other = &search->groups[i];

        if (other != group && other->answers && 2 * other->count >= group->count) {
            return true;
        }
    }
    return false;
}

/** Whether it is known for something else: somebody speaks, asks, hints, or tells what is looked for. */
static bool is_other(const struct search *search, const struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    struct text text = search->file.lines[group->first];
    struct text name = text_slice(text, first->from + first->marks, first->to);
    struct turn turn;

    return turn_read(text, &turn) || hint_named(text_trim(name)) ||
           is_labelled(search, group->first) ||
           label_begins_aim(text_from(text, first->from)) || is_outdone(search, group) ||
           title_read(text_trim(name)).commands || 2 * group->asking > group->count;
}

/** The cards that stand beside the marks. */
struct beside {
    size_t others;  // that are asked elsewhere, and hold no several of the marks
    size_t known;   // that are asked right above one
};

static struct beside count_beside(const struct search *search, const struct group *group) {
    struct beside beside = {0};
    size_t card = 0;
    size_t marks = 2;

    for (size_t line = search->body; line < search->file.count; line++) {
        struct above above;

        if (search->asked[line].size) {
            beside.others += marks < 2;
            marks = 0;
            card = line;
        }
        if (search->beginnings[line].key != group->key) {
            continue;
        }
        marks++;
        if (marks == 1 && is_asked_above(search, line, &above) && above.first <= card) {
            beside.known++;
            marks = 2;
        }
    }
    beside.others += marks < 2;
    return beside;
}

/** Whether a mark that recurs all through the file stands below questions for the most part. */
static bool is_mark(const struct search *search, const struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    struct beside beside;
    size_t asked = 0;
    size_t told = 0;
    size_t alone = 0;
    size_t prompts = 0;

    if (!first->named || is_other(search, group) || !search_spans(search, group)) {
        return false;
    }
    beside = count_beside(search, group);
    if (2 * beside.others >= group->count) {
        return false;
    }
    for (size_t line = group->first; line <= group->last; line++) {
        struct above above;

        if (search->beginnings[line].key != group->key) {
            continue;
        }
        told += tells(search, line);
        alone += !search_behind(search, line).size;
        if (is_asked_above(search, line, &above)) {
            asked++;
            prompts += search->prompted[above.first] || search->prompted[above.last];
        }
    }
    // Where more was read than a mark for each, other things ask than these.
    return asked >= MARKS_MIN && asked > beside.known &&
           (first->heading || first->marks || alone == group->count) &&
           4 * asked >= 3 * group->count && 3 * told >= 2 * group->count &&
           search->prompts - prompts <= group->count;
}

/** What a line begins with before its text or its mark. */
static struct text before(const struct search *search, size_t line) {
    return text_slice(search->file.lines[line], 0, search->beginnings[line].from);
}

/** The line over the question of a mark that says who asks, "You said:"; that of the mark if none does. */
static size_t asker_line(const struct search *search, size_t line) {
    static const char *const ends[] = {":", ":**", ":*", ":__", "：", "：**", NULL};
    struct above above;
    size_t at;

    if (!stands_below(search, line, &above)) {
        return line;
    }
    for (at = above.first; at > search->body && !retold_line(&search->file, at - 1).size;) {
        at--;
    }
    return at > search->body && text_ends_any(retold_line(&search->file, at - 1), ends)
               ? at - 1
               : line;
}

/** Leaves out who asks, if nearly all questions stand below the same words. */
static void blank_askers(struct search *search, const struct group *group) {
    struct retold *file = &search->file;
    struct text asker = retold_line(file, asker_line(search, group->last));
    size_t count = 0;

    for (int pass = 0; pass < 2; pass++) {
        for (size_t line = group->first; line <= group->last; line++) {
            size_t at = search->beginnings[line].key == group->key
                            ? asker_line(search, line)
                            : line;

            count += pass == 0 && at < line && text_equal(retold_line(file, at), asker);
            if (pass == 1 && at < line && 4 * count >= 3 * group->count &&
                text_equal(retold_line(file, at), asker)) {
                retold_blank(file, at);
            }
        }
    }
}

/** Once a question was asked, what a mark stands below is one, though it may not ask. */
static void tell_all(struct search *search, const struct group *group) {
    struct retold *file = &search->file;
    bool asked = false;

    for (size_t line = group->first; line <= group->last; line++) {
        struct above above;

        if (search->beginnings[line].key != group->key ||
            !(asked ? stands_below(search, line, &above)
                    : is_asked_above(search, line, &above))) {
            continue;
        }
        asked = true;
        search->questions[above.first] = true;
        if (!is_labelled(search, above.first)) {
            struct text front = before(search, above.first);

            struct text said = text_from(file->lines[above.first], front.size);

            retold_label(file, above.first, front, "**Q:** ",
                         text_from(said, part_size(said)));
        }
        retold_label(file, line,
                     search->beginnings[line].heading ? TEXT("") : before(search, line),
                     "**A:** ", search_behind(search, line));
    }
}

bool answer_mark_told(struct search *search) {
    for (size_t i = 0; i < search->count; i++) {
        if (is_mark(search, &search->groups[i])) {
            search->call = &search->groups[i];
            tell_all(search, search->call);
            blank_askers(search, search->call);
            return true;
        }
    }
    return false;
}
