// SPDX-License-Identifier: MIT
// Finds which of the marks that recur stands before the answers.

#include "refrain_reply.h"

#include "refrain_search.h"

#include <string.h>

/** Counts how many calls each other group follows. */
static void follow(struct search *search, const struct group *call) {
    bool told[CANDIDATES_MAX] = {false};
    bool called = false;

    for (size_t i = 0; i < search->count; i++) {
        search->groups[i].told = 0;
    }
    for (size_t line = call->first; line < search->file.count; line++) {
        uint64_t key = search->beginnings[line].key;

        if (key == call->key) {
            memset(told, 0, sizeof(told));
            called = true;
        }
        for (size_t i = 0; key && called && i < search->count; i++) {
            if (search->groups[i].key == key && !told[i]) {
                search->groups[i].told++;
                told[i] = true;
            }
        }
    }
}

/** Whether a group begins below the first call and stands once below most, and hardly anywhere else. */
static bool replies(const struct group *group, const struct group *call) {
    return group->first > call->first && 3 * group->told >= 2 * call->count &&
           4 * group->told >= 3 * group->runs;
}

/** Whether most calls are headings that ask themselves and were read with an answer: what a mark says further below is a part of that. */
static bool were_answered(const struct search *search, const struct group *call) {
    size_t answered = 0;

    for (size_t line = call->first; line <= call->last; line++) {
        const struct beginning *beginning = &search->beginnings[line];

        answered += beginning->key == call->key && beginning->heading &&
                    search->asked[line].size && search_asks(search, line);
    }
    return 3 * answered >= 2 * call->count;
}

/** Whether a mark that is no known word stands right below most calls, as a reply does. */
static bool is_right_below(const struct search *search, const struct group *group,
                           const struct group *call) {
    size_t below = 0;

    if (group->answers ||
        (search->beginnings[group->first].named && !were_answered(search, call))) {
        return true;
    }
    for (size_t line = call->first; line <= call->last; line++) {
        if (search->beginnings[line].key == call->key) {
            size_t next = search_below(search, line);

            below +=
                next < search->file.count && search->beginnings[next].key == group->key;
        }
    }
    return 2 * below >= call->count;
}

/** Whether its lines only say of what kind a question is: the same few words again and again. */
static bool classifies(const struct group *group) {
    return group->brief && !group->answers && 2 * group->values <= group->count;
}

/** Whether a group is likelier to begin the answers: it is known for it, says more than a few words, or is the first. */
static bool outranks(const struct group *group, const struct group *other) {
    if (group->answers != other->answers) {
        return group->answers;
    }
    return group->brief != other->brief ? other->brief : group->first < other->first;
}

const struct group *refrain_reply(struct search *search, const struct group *call) {
    const struct group *found = NULL;
    size_t count = 0;

    follow(search, call);
    for (size_t i = 0; i < search->count; i++) {
        const struct group *group = &search->groups[i];

        if (replies(group, call) && !classifies(group) &&
            2 * group->asking <= group->count && is_right_below(search, group, call)) {
            found = !found || outranks(group, found) ? group : found;
            count++;
        }
    }
    // Several are the parts of an answer, which a wrapped question can do without.
    return found && !found->answers && count > 1 && search->beginnings[call->first].wrapped
               ? NULL
               : found;
}

bool search_is_kind(const struct search *search, size_t line, bool open) {
    for (size_t i = 0; i < search->count; i++) {
        const struct group *group = &search->groups[i];

        if (group->key == search->beginnings[line].key) {
            return replies(group, search->call) &&
                   (classifies(group) || (open && search->reply && group->brief));
        }
    }
    return false;
}
