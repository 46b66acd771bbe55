// SPDX-License-Identifier: MIT
// Finds the mark of answers below questions that have none.

#include "answer_mark.h"

#include "hint.h"
#include "title.h"
#include "turn.h"

#include <string.h>

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

/** False if a heading, code, another mark or nothing stands there. */
static bool find_above(const struct search *search, size_t line, struct above *above) {
    const struct retold *file = &search->file;
    size_t at = line;

    while (at > search->body && !retold_line(file, at - 1).size) {
        at--;
    }
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

/** Whether the paragraph right above a mark asks, and is no card with an answer. */
static bool is_asked_above(const struct search *search, size_t line, struct above *above) {
    if (!find_above(search, line, above) ||
        line_skip_spaces(search->file.lines[above->first], 0) >
            line_skip_spaces(search->file.lines[line], 0) ||
        !title_asks(retold_line(&search->file, above->last)) ||
        (search->beginnings[above->first].named && !is_labelled(search, above->first))) {
        return false;
    }
    for (size_t at = above->first; at <= above->last; at++) {
        if (search->asked[at].size) {
            return false;
        }
    }
    return true;
}

/** Whether a text stands below a mark, or more than a few words behind it. */
static bool tells(const struct search *search, size_t line) {
    size_t behind = search_behind(search, line).size;
    size_t next = retold_next(&search->file, line + 1);

    return behind ? behind > LABEL_VALUE_MAX
                  : next < search->file.count && !search->beginnings[next].heading;
}

/** Whether it is known for something else: somebody speaks, asks, hints, or tells what is looked for. */
static bool is_other(const struct search *search, const struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    struct text text = search->file.lines[group->first];
    struct text name = text_slice(text, first->from + first->marks, first->to);
    struct turn turn;

    return turn_read(text, &turn) || hint_named(text_trim(name)) ||
           is_labelled(search, group->first) ||
           label_begins_aim(text_from(text, first->from)) ||
           2 * group->asking > group->count;
}

/** Whether a mark that recurs all through the file stands below questions for the most part. */
static bool is_mark(const struct search *search, const struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    size_t asked = 0;
    size_t told = 0;
    size_t prompts = 0;

    if (!first->named || (!first->heading && !first->marks) || is_other(search, group) ||
        2 * search->answered >= group->count || !search_spans(search, group)) {
        return false;
    }
    for (size_t line = group->first; line <= group->last; line++) {
        struct above above;

        if (search->beginnings[line].key != group->key) {
            continue;
        }
        told += tells(search, line);
        if (is_asked_above(search, line, &above)) {
            asked++;
            prompts += search->prompted[above.first] || search->prompted[above.last];
        }
    }
    // Where more was read than a mark for each, other things ask than these.
    return asked >= MARKS_MIN && 4 * asked >= 3 * group->count &&
           3 * told >= 2 * group->count && search->prompts - prompts <= group->count;
}

/** What a line begins with before its text or its mark. */
static struct text before(const struct search *search, size_t line) {
    return text_slice(search->file.lines[line], 0, search->beginnings[line].from);
}

static void tell_all(struct search *search, const struct group *group) {
    struct retold *file = &search->file;

    for (size_t line = group->first; line <= group->last; line++) {
        struct above above;

        if (search->beginnings[line].key != group->key ||
            !is_asked_above(search, line, &above)) {
            continue;
        }
        search->questions[above.first] = true;
        if (!is_labelled(search, above.first)) {
            struct text front = before(search, above.first);

            retold_label(file, above.first, front, "**Q:** ",
                         text_from(file->lines[above.first], front.size));
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
            return true;
        }
    }
    return false;
}
