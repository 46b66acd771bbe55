// SPDX-License-Identifier: MIT
// Headings within labelled answers, told as lines in bold.

#include "reply_heading.h"

#include "wording/change.h"
#include "wording/end_mark.h"
#include "wording/exchange.h"
#include "wording/fence.h"
#include "wording/line.h"

enum {
    REPLIES_MIN = 3,
    HEADINGS_MIN = 2,  // of one answer, which are no chapter and its introduction
    LEVELS = 6,
};

/** What is known of a file up to a line. */
struct replies {
    const char *first;  // the first reply
    int count;
    bool called;   // the last label is a call's
    size_t level;  // of the heading that this is, 0 if it is none
    int headings;  // behind the last reply
    int several;   // replies with more than one
    int odd;       // replies out of turn
    int strays;    // calls out of turn, headings that ask and those right above a call
    bool bare;     // nothing is said below the last heading yet
    struct arena *arena;
};

static bool is_heading(struct text line) {
    size_t hashes = line_count_hashes(line, 0);

    return hashes > 0 && hashes <= LEVELS && line_has_space(line, hashes);
}

static void pass_call(struct replies *replies, struct text line) {
    replies->level = line_count_hashes(line, 0);
    replies->strays += replies->called || (replies->count && replies->bare);
    replies->several += replies->headings >= HEADINGS_MIN;
    replies->headings = 0;
    replies->called = true;
}

static void pass_line(struct replies *replies, struct text line) {
    if (exchange_calls(line)) {
        pass_call(replies, line);
    } else if (exchange_replies(line)) {
        replies->odd += !replies->called;
        replies->count += replies->called;
        replies->called = false;
        replies->first = replies->first ? replies->first : line.bytes;
    } else if (is_heading(line)) {
        replies->headings += replies->count > 0;
        replies->strays += replies->called || (replies->count && end_mark_asks(line));
        replies->bare = true;
        return;
    }
    replies->bare = replies->bare && !text_trim(line).size;
}

static bool find_heading(struct text line, bool first, const void *context,
                         struct change *change) {
    const struct replies *replies = (const struct replies *)context;
    struct text said = line_without_ornaments(line_without_hashes(line));

    (void)first;
    if (line.bytes < replies->first || !is_heading(line) || !said.size ||
        exchange_calls(line) || exchange_replies(line)) {
        return false;
    }
    said = text_of(arena_printf(replies->arena, "**%.*s**  ", TEXT_ARGUMENTS(said)));
    *change = (struct change){0, line.size, said};
    return true;
}

void reply_heading_tell(struct source *source, struct arena *arena) {
    struct replies replies = {.arena = arena};
    struct fence fence = {0};
    struct source out;

    if (!text_holds(source->text, TEXT("\n#"))) {
        return;
    }
    for (struct text rest = source->text; rest.size;) {
        struct text line = text_line(&rest);

        fence_pass(&fence, line);
        if (!fence.size && line.size) {
            pass_line(&replies, line);
        }
    }
    replies.several += replies.headings >= HEADINGS_MIN;
    if (replies.count < REPLIES_MIN || replies.strays || 4 * replies.odd > replies.count ||
        !replies.several) {
        return;
    }
    out = source_of_text(change_lines(source->text, find_heading, &replies, arena), arena);
    out.front = source->front;
    out.added = source->added;
    *source = out;
}
