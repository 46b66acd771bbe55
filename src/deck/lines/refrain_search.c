// SPDX-License-Identifier: MIT
// Finds marks that recur before questions and before answers.

#include "refrain_search.h"

#include "refrain_read.h"
#include "refrain_reply.h"
#include "shape.h"
#include "sign_label.h"
#include "wording/sigil.h"
#include "wording/title.h"
#include "wording/turn.h"

#include <stdlib.h>
#include <string.h>

enum {
    CALLS_MIN = 3,
    VALUE_MAX = 40,      // bytes behind a mark that only classifies
    QUESTION_MAX = 400,  // bytes of a line that asks
    QUOTED_MAX = 240,    // and of one that does so in a quotation
    BRIEF_MAX = 120,     // and of one without a mark
};

static int compare_groups(const void *left, const void *right) {
    const struct group *a = left;
    const struct group *b = right;

    return a->count != b->count ? (a->count < b->count ? 1 : -1)
                                : (a->first > b->first) - (a->first < b->first);
}

/** Keeps a group if it is among the most frequent ones. */
static void keep(struct search *search, struct group group) {
    if (search->count < CANDIDATES_MAX) {
        search->groups[search->count++] = group;
    } else if (compare_groups(&group, &search->groups[CANDIDATES_MAX - 1]) < 0) {
        search->groups[CANDIDATES_MAX - 1] = group;
    } else {
        return;
    }
    qsort(search->groups, search->count, sizeof(search->groups[0]), compare_groups);
}

/** Finds what all lines begin with. */
static void read_beginnings(struct search *search) {
    struct retold *file = &search->file;

    search->beginnings = arena_new(file->arena, file->count, sizeof(*search->beginnings));
    for (size_t line = search->body; line < file->count; line++) {
        if (!file->code[line]) {
            beginning_read(file->lines[line], &search->beginnings[line]);
        }
    }
}

/** Finds what lines are wrapped in, whatever they begin with; false if hardly any are. */
static bool read_shapes(struct search *search) {
    struct beginning shape;
    size_t count = 0;

    for (size_t line = search->body; line < search->file.count; line++) {
        if (shape_read(&search->file, line, &shape)) {
            search->beginnings[line] = shape;
            count++;
        }
    }
    search->shapes = true;
    return count >= CALLS_MIN;
}

static void find_groups(struct search *search) {
    struct retold *file = &search->file;
    struct keyed *seen = arena_new(file->arena, file->count, sizeof(*seen));
    size_t count = 0;

    search->count = 0;
    for (size_t line = 0; line < file->count; line++) {
        if (search->beginnings[line].key && !retold_is_option(file, line)) {
            seen[count++] = (struct keyed){search->beginnings[line].key, line};
        }
    }
    qsort(seen, count, sizeof(*seen), search_compare_keyed);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && seen[to].key == seen[from].key;) {
            to++;
        }
        if (to - from >= CALLS_MIN) {
            keep(search, (struct group){.key = seen[from].key,
                                        .first = seen[from].at,
                                        .last = seen[to - 1].at,
                                        .count = to - from});
        }
    }
}

/** Whether the other readers know such lines for questions. */
static bool is_known(const struct search *search, size_t line) {
    struct text text = search->file.lines[line];
    struct turn turn;

    return turn_read(text, &turn) ||
           title_is_labelled(text_from(text, search->beginnings[line].from));
}

/** Whether the text below a heading asks, which only names what it is about. */
static bool asks_below(const struct search *search, size_t line) {
    size_t next = retold_next(&search->file, line + 1);

    return search->beginnings[line].heading && next < search->file.count &&
           !search->file.code[next] && !search->beginnings[next].key &&
           title_asks(retold_line(&search->file, next));
}

/** The mood of what the mark of a line stands for. */
static struct mood mood_of(const struct search *search, size_t line) {
    struct text text = text_slice(search_said(search, line), 0, QUESTION_MAX);
    struct mood *mood = &search->moods[line];

    if (mood->text.bytes != text.bytes || mood->text.size != text.size) {
        struct title title = title_read(text);

        *mood = (struct mood){text, title.asks, title.commands, title.inquires,
                              title_calls(&title) || title.compares};
    }
    return *mood;
}

bool search_asks(const struct search *search, size_t line) {
    struct mood mood = mood_of(search, line);

    return mood.asks || mood.commands || mood.inquires;
}

/** Whether a line is all of a quotation, and brief. */
static bool is_saying(const struct search *search, size_t line) {
    const struct text *lines = search->file.lines;

    return search_behind(search, line).size <= BRIEF_MAX &&
           !(line && text_starts(lines[line - 1], TEXT(">"))) &&
           (line + 1 == search->file.count || !text_starts(lines[line + 1], TEXT(">")));
}

/** The mood of what a mark stands before, as far as what holds the mark leaves it one. */
static struct mood mood_within(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct mood mood = mood_of(search, line);

    mood.asks = mood.asks || asks_below(search, line);
    // Code commands a machine, and notes stand in quotations as well; what is said
    // to somebody commands them.
    mood.commands = mood.commands && beginning->block != '`';
    if (beginning->block == '>' && !beginning->speech) {
        // Where questions are promised a few words may ask without a mark.
        mood.inquires =
            search->promised && is_saying(search, line) && (mood.inquires || mood.requests);
        mood.commands = false;
        mood.asks = mood.asks && search_behind(search, line).size <= QUOTED_MAX;
    }
    return mood;
}

/** Whether the mark of a group is known to ask or to answer. */
static void read_mark(const struct search *search, struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    struct text front = text_from(search->file.lines[group->first], first->from);
    struct text mark = text_slice(front, 0, first->to - first->from);

    group->answers = label_begins_answer(front) || sigil_answers(mark);
    group->queries = sigil_asks(mark);
}

/** Counts what can be said of a group alone. */
static void weigh(const struct search *search, struct group *group) {
    struct text last = TEXT("");

    group->brief = true;
    for (size_t line = group->first, count = 0; count < group->count; line++) {
        const struct beginning *beginning = &search->beginnings[line];
        struct mood mood;
        struct text text;

        if (beginning->key != group->key) {
            continue;
        }
        text = search_behind(search, line);
        mood = mood_within(search, line);
        group->requesting += mood.requests;
        group->asking += mood.asks || mood.commands || mood.inquires;
        group->inquiring += mood.asks || mood.inquires ||
                            (mood.commands && beginning->block && beginning->speech);
        group->values += count && !text_equal(text, last);
        group->runs += !line || search->beginnings[line - 1].key != group->key;
        group->brief = group->brief && text.size && text.size <= VALUE_MAX;
        last = text;
        count++;
    }
    read_mark(search, group);
}

/** Headings, lines in bold and labels that ask without the mark. */
static size_t count_others(const struct search *search, const struct group *call) {
    size_t count = 0;
    size_t said_at = search->file.count;

    for (size_t line = 0; line < search->file.count; line++) {
        struct text text = retold_line(&search->file, line);

        if (search->beginnings[line].key == call->key) {
            said_at = search_said_in(search, line);
        } else if (line != said_at && !search->file.code[line] && text.size &&
                   (text.bytes[0] == '#' || text_starts(text, TEXT("**")))) {
            struct title title = title_read(text_from(text, search->beginnings[line].from));

            count += title.asks || title.labelled;
        }
    }
    return count;
}

/** Whether a bare word answers each of the calls, and nothing else. */
static bool is_partner(const struct search *search, const struct group *reply,
                       const struct group *call) {
    return search->beginnings[reply->first].bare && reply->told + 1 >= call->count &&
           reply->count <= call->count;
}

/** Whether a reply stands on the line right below each of the calls but one. */
static bool is_paired(const struct search *search, const struct group *reply,
                      const struct group *call) {
    size_t paired = 0;

    for (size_t line = call->first; line <= call->last; line++) {
        paired += search->beginnings[line].key == call->key &&
                  line + 1 < search->file.count &&
                  search->beginnings[line + 1].key == reply->key;
    }
    return call->count > CALLS_MIN && paired + 1 >= call->count &&
           reply->count <= call->count;
}

/** Whether enough of a group asks: less will do where answers are marked, or the file promises questions. */
static bool asks_enough(const struct search *search, const struct group *group,
                        const struct group *reply) {
    const struct beginning *first = &search->beginnings[group->first];

    if (group->queries && reply && 2 * group->values >= group->count) {
        return true;
    }
    if (first->bare && !(reply && is_partner(search, reply, group))) {
        return false;
    }
    // Stories are full of quotes.
    if (first->speech && !first->block && !search->promised) {
        return false;
    }
    if (first->block == '>' && !first->speech && 5 * group->inquiring < 4 * group->count) {
        return false;
    }
    if (!reply || (first->wrapped && !search->promised)) {
        return search->promised
                   ? 3 * group->asking >= 2 * group->count
                   : group->count > CALLS_MIN && 4 * group->asking >= 3 * group->count &&
                         2 * group->inquiring >= group->count;
    }
    if (search->promised) {
        return 3 * group->asking >= group->count;
    }
    if (reply->answers) {
        return 2 * group->inquiring >= group->count ||
               4 * group->asking >= 3 * group->count;
    }
    if (!is_paired(search, reply, group)) {
        return 3 * group->inquiring >= 2 * group->count;
    }
    // Labels in words may be those of any text.
    return 3 * group->inquiring >= group->count ||
           (!first->named && 2 * group->requesting >= group->count);
}

/** Whether something else than the next of the group stands below most of its lines. */
static bool goes_on_below(const struct search *search, const struct group *group) {
    size_t told = 0;

    for (size_t line = group->first; line <= group->last; line++) {
        size_t next;

        if (search->beginnings[line].key != group->key) {
            continue;
        }
        next = search_below(search, line);
        told += search->beginnings[line].tail ||
                (next < search->file.count && search->beginnings[next].key != group->key &&
                 search->file.lines[next].bytes[0] != '#');
    }
    return 3 * told >= 2 * group->count;
}

bool search_spans(const struct search *search, const struct group *group) {
    return 2 * (group->last - group->first) +
               2 * (group->last - group->first) / group->count >=
           search->file.count;
}

/** Whether what stands below most of its lines is a list of several: "### Follow-ups" is no question. */
static bool stands_over_lists(const struct search *search, const struct group *group) {
    size_t lists = 0;

    for (size_t line = group->first; line <= group->last; line++) {
        if (search->beginnings[line].key == group->key) {
            size_t said = search_said_in(search, line);
            size_t next = search_below(search, line);

            lists += said != line && next < search->file.count &&
                     line_begins_item(search->file.lines[said]) &&
                     line_begins_item(search->file.lines[next]);
        }
    }
    return 2 * lists > group->count;
}

/** Whether a mark counts steps, "Step 3:", of which few ask with a mark. */
static bool counts_steps(const struct search *search, const struct group *group) {
    static const char *const steps[] = {"step",  "schritt", "paso",     "passo", "étape",
                                        "etapa", "шаг",     "крок",     "krok",  "adım",
                                        "bước",  "步骤",    "ステップ", "단계",  NULL};
    struct text line =
        text_from(search->file.lines[group->first], search->beginnings[group->first].from);

    return 2 * group->inquiring < group->count &&
           line_starts_any(line_without_front_ornaments(line), steps) > 0;
}

/** Whether a group stands before the questions of the file. */
static bool calls(struct search *search, const struct group *group) {
    const struct group *reply;

    if (group->answers || !search_spans(search, group) || is_known(search, group->first) ||
        counts_steps(search, group) ||
        (search->shapes && !search->beginnings[group->first].wrapped)) {
        return false;
    }
    reply = refrain_reply(search, group);
    if (!asks_enough(search, group, reply) || (!reply && !goes_on_below(search, group)) ||
        stands_over_lists(search, group) ||
        2 * count_others(search, group) >= group->count ||
        refrain_was_read(search, group)) {
        return false;
    }
    search->call = group;
    search->reply = reply;
    return true;
}

/** Finds the mark of the questions; none if there are labels that are known for it. */
static bool find_call(struct search *search) {
    for (size_t i = 0; i < search->count; i++) {
        struct group *group = &search->groups[i];

        sign_label_read(search, group);
        weigh(search, group);
        if (3 * group->asking >= 2 * group->count && is_known(search, group->first)) {
            return false;
        }
    }
    for (size_t i = 0; i < search->count; i++) {
        if (calls(search, &search->groups[i])) {
            return true;
        }
    }
    return false;
}

/** Finds the mark of the questions among the marks of all lines. */
static bool find_anew(struct search *search) {
    find_groups(search);
    return find_call(search);
}

bool search_beginnings(struct search *search) {
    read_beginnings(search);
    return find_anew(search);
}

bool search_shapes(struct search *search) {
    return read_shapes(search) && find_anew(search);
}
