// SPDX-License-Identifier: MIT
// A candidate whom an interview calls by name, called a candidate.

#include "turn_name.h"

#include "change.h"
#include "fence.h"
#include "label.h"
#include "turn.h"

enum {
    REPLIES_MIN = 2,
    LONGEST_NAME = 24,  // bytes
    NAME_WORDS = 3,
    LINES_MAX = 30000,  // that are looked at: no interview has so many
};

/** The name before a colon at the front of a line, in bold or not: where it stands; "" if there is none. */
static struct text name_at(struct text line) {
    size_t marks = line_count_marks(line, 0);
    struct text text = text_from(line, marks);
    size_t end = text_find(text_slice(text, 0, LONGEST_NAME + 1), TEXT(":"));
    struct text name = text_slice(text, 0, end);
    int words = 1;

    while (name.size && line_count_marks(name, name.size - 1)) {
        name.size--;
    }
    for (size_t at = 0; at < name.size; at++) {
        words += name.bytes[at] == ' ';
        if (!line_has_letter(name, at) && !line_has_space(name, at) &&
            (unsigned char)name.bytes[at] < 0x80 && name.bytes[at] != '.') {
            return TEXT("");
        }
    }
    return end <= LONGEST_NAME && end < text.size && name.size > 1 && words <= NAME_WORDS &&
                   !(name.bytes[0] >= 'a' && name.bytes[0] <= 'z')
               ? name
               : TEXT("");
}

/** Whether a line is what an interviewer says. */
static bool is_call(struct text line) {
    struct turn turn;

    return turn_read(line, &turn) && turn.pair == PAIR_INTERVIEW && !turn.replies;
}

/** Whether a line begins with a label that replies already. */
static bool is_reply(struct text line) {
    struct turn turn;

    return turn_read(line, &turn) || label_begins_answer(line) || label_cut_answer(&line);
}

/** Who replies to the first call and to most others, and says little else; "" if nobody does. */
static struct text find_name(struct text text) {
    struct text found = TEXT("");
    struct fence fence = {0};
    bool called = false;
    int replies = 0;
    int strays = 0;
    int calls = 0;

    for (int lines = 0; text.size && lines < LINES_MAX; lines++) {
        struct text line = text_line(&text);
        bool call = line.size && is_call(line);
        // Before the first call nobody replies.
        bool reply = line.size && !call && (called || found.size) && is_reply(line);
        struct text name = TEXT("");

        fence_pass(&fence, line);
        if (fence.size || !line.size) {
            continue;
        }
        if (!call && !reply) {
            name = name_at(line);
            found = found.size || !called ? found : name;
            replies += called && name.size && text_equal(found, name);
            strays += !called && name.size && text_equal(found, name);
        }
        calls += call;
        called = call || (called && !reply && !name.size);
    }
    return replies >= REPLIES_MIN && 3 * replies >= 2 * calls && 2 * strays <= replies
               ? found
               : TEXT("");
}

static bool change_name(struct text line, bool first, const void *context,
                        struct change *change) {
    const struct text *name = context;
    size_t marks = line_count_marks(line, 0);

    (void)first;
    *change = (struct change){marks, marks + name->size, TEXT("Candidate")};
    return text_equal(name_at(line), *name);
}

struct text turn_name_plain(struct text text, struct arena *arena) {
    struct text name = find_name(text);

    return name.size ? change_lines(text, change_name, &name, arena) : text;
}
