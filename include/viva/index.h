// SPDX-License-Identifier: MIT

/**
 * A README that lists the guides of its folder: what it links to, in which
 * order, and under which headings.
 */

#ifndef VIVA_INDEX_H
#define VIVA_INDEX_H

#include <viva/arena.h>
#include <viva/error.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

/** A link to a file or folder beside the README, in a heading, a list item or a row of a table. */
struct index_entry {
    struct text
        target;  // as it stands, decoded, without "./", fragment and slashes at the end
    // The headings above, joined by TOPIC_SEPARATOR, without numbers, emoji, "Group A:" and
    // such as "Contents"; neither the title nor one that holds all links is any of them.
    struct text topic;
    bool named;  // the link is a heading itself: the last name of the topic is the target's
    int line;
};

/** A line that asks and leads to one guide, where most lines that lead to one ask, or below a heading that promises questions. */
struct index_question {
    struct text target;  // as above; also of a file that a site for repositories shows
    struct text text;
};

struct index {
    struct index_entry *entries;  // in the order of the document; a target comes once
    size_t count;
    struct index_question *questions;
    size_t question_count;
    struct text *interviews;  // targets of several links that speak of interviews
    size_t interview_count;
    bool promises;  // its title, or a text before all other headings, promises questions
};

/**
 * The path of a file in its repository that a link to a site for such shows,
 * "docs/a.md" of "https://github.com/me/guide/blob/main/docs/a.md"; the link
 * itself if it is none.
 */
struct text index_repository_path(struct text url);

/**
 * Reads an index.  Links in prose, to other sites and to absolute paths are
 * none of its entries.  The results live in the arena.  Fails as guide_parse()
 * does, on text that is no Markdown.
 */
bool index_read(struct text source, struct arena *arena, struct index *out,
                struct error *err);

#endif
