// SPDX-License-Identifier: MIT
// Tells files anew in which some mark recurs before questions and before answers.

#include "refrain.h"

#include "lines/refrain_search.h"
#include "opening_series.h"
#include "sections/answer_mark.h"
#include "survey/guidance.h"
#include "wording/fence.h"
#include "wording/title.h"

/** The lines of a question in a block of code, which goes, as one. */
static struct text leave_code(struct search *search, size_t line) {
    struct retold *file = &search->file;
    struct text said = search_behind(search, line);
    size_t end = line + 1;

    while (!fence_begins(file->lines[end])) {
        said = text_of(arena_printf(file->arena, "%.*s %.*s", TEXT_ARGUMENTS(said),
                                    TEXT_ARGUMENTS(retold_line(file, end))));
        retold_blank(file, end++);
    }
    retold_blank(file, line - 1);
    retold_blank(file, end);
    return said;
}

/** What a line of a quotation says, its indent with it. */
static struct text quoted(const struct retold *file, size_t line) {
    return line_without_indent(text_from(file->lines[line], 1), 1);
}

static bool has_dash(const struct retold *file, size_t line) {
    struct text inside = text_from(file->lines[line], 1);

    return line_dash_size(inside, line_skip_spaces(inside, 0)) > 0;
}

/** Takes the rest of a quotation out of it, without what names its source: the only line behind a dash, at the end. */
static struct text leave_quotation(struct search *search, size_t line) {
    struct retold *file = &search->file;
    int dashes = 0;
    size_t at = line + 1;

    for (; at < file->count && text_starts(file->lines[at], TEXT(">")); at++) {
        dashes += has_dash(file, at);
        file->out[at] = quoted(file, at);
    }
    if (dashes == 1 && has_dash(file, at - 1)) {
        retold_blank(file, at - 1);
    }
    return search_behind(search, line);
}

/** Tells a question and what stands behind it on its line. */
static void tell_pair(struct search *search, size_t line, struct text before) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text tail = text_trim(text_from(search->file.lines[line], beginning->tail));

    search->questions[line] = true;
    if (!tail.size) {
        retold_end(&search->file, line + 1);
    }
    search->file.out[line] = text_of(arena_printf(
        search->file.arena, "%s%.*s**Q: %.*s** %.*s",
        retold_goes_on(&search->file, line) ? "\n" : "", TEXT_ARGUMENTS(before),
        TEXT_ARGUMENTS(search_behind(search, line)), TEXT_ARGUMENTS(tail)));
}

static void tell_call(struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text before = text_slice(search->file.lines[line], 0, beginning->from);
    size_t at = search_said_in(search, line);
    struct text said;

    if (at == search->file.count) {
        return;
    }
    said = search_said(search, line);
    if (beginning->block) {
        said = beginning->block == '`' ? leave_code(search, line)
                                       : leave_quotation(search, line);
        before = TEXT("");
    }
    if (beginning->tail) {
        tell_pair(search, line, before);
        return;
    }
    if (at != line) {
        retold_blank(&search->file, line);
        before = beginning->heading ? before : TEXT("");
    }
    search->questions[at] = true;
    // What is labelled below its wrapping needs no other label.
    retold_label(&search->file, at, before,
                 title_read(said).labelled ? ""
                 : beginning->heading      ? "Q: "
                                           : "**Q:** ",
                 said);
}

static void tell_reply(struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text before = text_slice(search->file.lines[line], 0, beginning->from);

    // Code right behind the question needs no label, and holds none.
    if (beginning->block == '`') {
        return;
    }
    retold_label(&search->file, line, beginning->heading ? TEXT("") : before, "**A:** ",
                 search_behind(search, line));
}

/** Takes the mark of a reply's next line off. */
static void tell_on(struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];

    if (!beginning->block && !beginning->from) {
        search->file.out[line] = search_behind(search, line);
    }
}

/** Whether the mark of a group stands above each of its lines' call, before the first one as well: then it ends no answer. */
static bool sets_scene(const struct search *search, const struct group *group) {
    const struct beginning *first = &search->beginnings[group->first];
    size_t told = 0;
    bool open = false;

    if (group->brief || group->answers || !first->named || first->heading || first->block ||
        group->first >= search->call->first) {
        return false;
    }
    for (size_t line = group->first; line <= search->call->last; line++) {
        uint64_t key = search->beginnings[line].key;

        told += open && key == search->call->key;
        open = key == group->key || (open && key != search->call->key &&
                                     !retold_is_heading(&search->file, line));
    }
    return told == group->count && 3 * told >= 2 * search->call->count;
}

/** What is told before each question, where another mark replies; NULL if nothing is. */
static const struct group *find_scene(const struct search *search) {
    bool asks = search->reply && 2 * search->call->inquiring >= search->call->count;

    for (size_t i = 0; asks && i < search->count && !search->shapes; i++) {
        const struct group *group = &search->groups[i];

        if (group != search->reply && sets_scene(search, group)) {
            return group;
        }
    }
    return NULL;
}

/** A line with the mark that stays with its text, without the emphasis. */
static struct text with_mark(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text text = retold_line(&search->file, line);
    struct text inside = text_from(text, beginning->marks);
    size_t end = text_find(inside, text_slice(text, 0, beginning->marks));

    if (!beginning->marks || beginning->end) {
        return beginning->marks ? text_slice(inside, 0, end) : text;
    }
    return text_of(arena_printf(search->file.arena, "%.*s %.*s",
                                TEXT_ARGUMENTS(text_slice(inside, 0, end)),
                                TEXT_ARGUMENTS(search_behind(search, line))));
}

/** Tells a question from its scene on, which its call goes on with. */
static void tell_scene(struct search *search, size_t line) {
    search->questions[line] = true;
    retold_question(&search->file, line, with_mark(search, line));
}

/** Whether a reply stands between a call and the next one. */
static bool has_reply(const struct search *search, size_t call) {
    for (size_t line = call + 1; line < search->file.count; line++) {
        uint64_t key = search->beginnings[line].key;

        if (key && (key == search->call->key || key == search->reply->key)) {
            return key == search->reply->key;
        }
    }
    return false;
}

static void tell_all(struct search *search) {
    const struct group *scene = find_scene(search);
    bool called = false;
    bool open = false;

    for (size_t line = scene ? scene->first : search->call->first;
         line < search->file.count; line++) {
        uint64_t key = search->beginnings[line].key;

        if (!key) {
            continue;
        }
        if (scene && key == scene->key) {
            tell_scene(search, line);
            open = true;
        } else if (key == search->call->key) {
            if (open) {
                search->file.out[line] =
                    text_of(arena_printf(search->file.arena, "%s%.*s",
                                         retold_goes_on(&search->file, line) ? "\n" : "",
                                         TEXT_ARGUMENTS(with_mark(search, line))));
            } else {
                tell_call(search, line);
            }
            open = false;
            called = true;
            if (search->reply && !has_reply(search, line)) {
                retold_end(&search->file, search_said_in(search, line) + 1);
            }
        } else if (called && search->reply && key == search->reply->key) {
            tell_reply(search, line);
            called = false;
        } else if (search->reply && key == search->reply->key &&
                   search->beginnings[line - 1].key == key) {
            tell_on(search, line);
        } else if (search_is_kind(search, line, called)) {
            retold_blank(&search->file, line);
        }
    }
}

/** Tells what recurs before questions, below them or around them; false if nothing does. */
static bool tell_any(struct search *search) {
    if (search_beginnings(search)) {
        tell_all(search);
        return true;
    }
    if (answer_mark_told(search)) {
        return true;
    }
    if (search_shapes(search)) {
        tell_all(search);
        return true;
    }
    return opening_series_told(search);
}

/** Whether all that was told stands below the same heading, which announces advice. */
static bool advises(const struct search *search) {
    const struct retold *file = &search->file;
    size_t above = file->count;
    size_t heading = file->count;

    for (size_t line = 0; line < file->count; line++) {
        heading = retold_is_heading(file, line) ? line : heading;
        if (search->questions[line]) {
            if (heading == file->count || (above < file->count && heading != above)) {
                return false;
            }
            above = heading;
        }
    }
    return above < file->count &&
           guidance_announces(
               title_read(line_without_hashes(retold_line(file, above))).text, file->arena);
}

/** How many lines a text goes on over beyond its first. */
static size_t further_lines(struct text text) {
    size_t count = 0;

    for (size_t at; (at = text_find(text, TEXT("\n"))) < text.size; count++) {
        text = text_from(text, at + 1);
    }
    return count;
}

/** Finds the lines of the questions among those of the new source. */
static void find_lines(const struct search *search, struct arena *arena,
                       struct refrain *out) {
    size_t added = 0;

    out->lines = arena_new(arena, search->call->count, sizeof(*out->lines));
    for (size_t line = 0; line < search->file.count; line++) {
        struct text told = search->file.out[line];

        if (search->questions[line] && out->count < search->call->count) {
            out->lines[out->count++] =
                (int)(line + 1 + added + text_starts(told, TEXT("\n")));
        }
        added += further_lines(told);
    }
}

static void search_open(struct search *search, const struct card *cards, size_t count) {
    struct arena *arena = search->file.arena;

    search->asked = arena_new(arena, search->file.count, sizeof(*search->asked));
    search->questions = arena_new(arena, search->file.count, sizeof(*search->questions));
    search->prompted = arena_new(arena, search->file.count, sizeof(*search->prompted));
    search->moods = arena_new(arena, search->file.count, sizeof(*search->moods));
    for (size_t i = 0; i < count; i++) {
        size_t line = (size_t)cards[i].line - 1;

        if (cards[i].line <= 0 || line >= search->file.count) {
            continue;
        }
        if (cards[i].answer.size) {
            search->asked[line] = cards[i].question;
            search->answered++;
        } else {
            search->prompted[line] = true;
            search->prompts++;
        }
    }
}

bool refrain_tell(const struct source *source, const struct card *cards, size_t count,
                  bool promised, struct arena *arena, struct refrain *out) {
    struct arena scratch = {0};
    struct search search = {.promised = promised};
    struct added_lines added = {0};
    bool found = retold_open(&search.file, source->text, &scratch);

    *out = (struct refrain){.count = 0};
    if (found) {
        search_open(&search, cards, count);
        search.body = source->front.body > 0 ? (size_t)source->front.body - 1 : 0;
        found = tell_any(&search) && !advises(&search);
    }
    if (found) {
        out->source = source_of_text(retold_text(&search.file, &added, arena), arena);
        out->source.front = source->front;
        out->source.added = added;
        find_lines(&search, arena, out);
    }
    arena_free(&scratch);
    return found;
}

bool refrain_holds(const struct refrain *refrain, const struct card *cards, size_t count) {
    size_t held = 0;
    size_t at = 0;

    for (size_t i = 0; i < count; i++) {
        while (at < refrain->count && refrain->lines[at] < cards[i].line) {
            at++;
        }
        held += at < refrain->count && refrain->lines[at] == cards[i].line;
    }
    return 3 * held >= 2 * refrain->count;
}
