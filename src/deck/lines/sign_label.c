// SPDX-License-Identifier: MIT
// Finds the label that stands behind a sign each time.

#include "sign_label.h"

#include "wording/vote.h"

/** Takes the label behind the sign of a line apart; false if there is none. */
static bool read_label(const struct search *search, size_t line, struct beginning *label) {
    struct text text = text_from(search->file.lines[line], search->beginnings[line].to);

    return beginning_read(text, label) && label->named && !label->heading && !label->from;
}

/** The label that most of a group may have; 0 if none has any. */
static uint64_t find_label(const struct search *search, const struct group *group) {
    struct vote vote = {0};

    for (size_t line = group->first; line <= group->last; line++) {
        struct beginning label;

        if (search->beginnings[line].key == group->key) {
            vote_for(&vote, read_label(search, line, &label) ? label.key : 0);
        }
    }
    return vote.key;
}

/** Goes through the lines with that label, whose marks get it if `reach`; how many there are. */
static size_t pass(struct search *search, const struct group *group, uint64_t key,
                   bool reach) {
    size_t count = 0;

    for (size_t line = group->first; line <= group->last; line++) {
        struct beginning *sign = &search->beginnings[line];
        struct beginning label;

        if (sign->key != group->key || !read_label(search, line, &label) ||
            label.key != key) {
            continue;
        }
        count++;
        if (reach) {
            sign->end = label.end ? sign->to + label.end : 0;
            sign->to += label.to;
            sign->named = true;
        }
    }
    return count;
}

void sign_label_read(struct search *search, const struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    uint64_t key;

    if (first->named || first->wrapped || first->bare || first->marks) {
        return;
    }
    key = find_label(search, group);
    if (key && 3 * pass(search, group, key, false) >= 2 * group->count) {
        pass(search, group, key, true);
    }
}
