// SPDX-License-Identifier: MIT
// Questions that stand together above their answers, which carry the same numbers or codes.

#include "counterpart.h"

#include "counterpart_runs.h"
#include "wording/builder.h"
#include "wording/key_name.h"
#include "wording/line.h"

#include <string.h>

enum {
    PAIRS_MIN = 3,
    PAIRS_SURE = 6,  // with all numbers or words the same, whatever stands above them
    DEEPEST = 5,     // a heading that may have one below it
    FOLD_LINES = 3,  // between a fold's tag and its summary
    STEM_MIN = 3,    // bytes of a word that may be said again
    STEM_MAX = 5,
    ECHO_BYTES = 96,    // of a question or an answer that are compared
    REOPENED_MAX = 64,  // runs before one that may have its heading
};

static size_t *slot_of(const struct runs *runs, struct text name) {
    size_t at = text_hash(name) & runs->mask;

    while (runs->slots[at] &&
           !text_equal(runs->entries[runs->slots[at] - 1].mark.name, name)) {
        at = (at + 1) & runs->mask;
    }
    return &runs->slots[at];
}

/** Tells which runs ask, and which may be answers; of questions the last may have the answers' name below it. */
static void weigh(const struct runs *runs, struct run *run) {
    size_t count = run->behind - run->first;
    size_t asking = 0;
    size_t told = 0;

    for (size_t i = run->first; i < run->behind; i++) {
        asking += runs->entries[i].asks;
        told += runs->entries[i].told && i + 1 < run->behind;
    }
    // What has more than a number is counted for somebody, who may be told to prove it.
    run->asks = (runs->entries[run->first].mark.coded ? 3 : 2) * asking >= count &&
                3 * told <= count;
    run->answers = !run->asks && 3 * asking <= count;
}

/** How many entries of a run have the marks of questions that are still open. */
static size_t count_open(const struct runs *runs, const struct run *run) {
    size_t open = 0;

    for (size_t i = run->first; i < run->behind; i++) {
        size_t slot = *slot_of(runs, runs->entries[i].mark.name);

        open += slot > 0 && runs->entries[slot - 1].pair == slot - 1;
    }
    return open;
}

static void pair_run(struct runs *runs, const struct run *run) {
    for (size_t i = run->first; i < run->behind; i++) {
        size_t slot = *slot_of(runs, runs->entries[i].mark.name);

        if (slot && runs->entries[slot - 1].pair == slot - 1) {
            runs->entries[slot - 1].pair = i;
            runs->entries[i].pair = slot - 1;
            runs->pairs++;
        }
    }
}

/** Whether all entries of a run begin with the letter of an option: "b", "B) because". */
static bool holds_letters(const struct runs *runs, const struct run *run) {
    for (size_t i = run->first; i < run->behind; i++) {
        struct text said = runs->entries[i].mark.said;
        size_t at = line_count_marks(said, 0);

        if (at >= said.size || (said.bytes[at] | 0x20) < 'a' ||
            (said.bytes[at] | 0x20) > 'h' ||
            (at + 1 < said.size && !strchr(".):,|*` ", said.bytes[at + 1]))) {
            return false;
        }
    }
    return true;
}

static bool is_in_word(char byte) {
    return (byte & 0x80) || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/** The first letters of the next word of a text, by which its forms are the same; goes behind the word. */
static struct text next_stem(struct text text, size_t *at) {
    size_t from;
    size_t most;

    while (*at < text.size && !is_in_word(text.bytes[*at])) {
        ++*at;
    }
    from = *at;
    most = from + STEM_MAX + (*at < text.size && text.bytes[*at] & 0x80 ? STEM_MAX : 0);
    while (*at < text.size && is_in_word(text.bytes[*at])) {
        ++*at;
    }
    return text_slice(text, from, *at < most ? *at : most);
}

/** How many words of an answer's first line a question has, too. */
static size_t count_shared(struct text answer, struct text question) {
    size_t shared = 0;

    for (size_t at = 0; at < answer.size;) {
        struct text stem = next_stem(answer, &at);

        for (size_t other = 0; stem.size >= STEM_MIN && other < question.size;) {
            if (text_equal(next_stem(question, &other), stem)) {
                shared++;
                break;
            }
        }
    }
    return shared;
}

static struct text beginning_of(const struct retold *file, const struct entry *entry) {
    return text_folded(text_slice(entry->mark.said, 0, ECHO_BYTES), file->arena);
}

/** Whether nearly all entries of a run say more of what the question with their mark says than of what the one beside that says. */
static bool is_echo(const struct retold *file, const struct runs *runs,
                    const struct run *run) {
    size_t count = run->behind - run->first;
    size_t others = count < PAIRS_SURE ? count : 0;

    for (size_t i = run->first; i < run->behind && 10 * others <= count; i++) {
        size_t slot = *slot_of(runs, runs->entries[i].mark.name);
        struct text said = beginning_of(file, &runs->entries[i]);

        others++;
        if (slot) {
            struct text own = beginning_of(file, &runs->entries[slot - 1]);
            struct text next = beginning_of(file, &runs->entries[slot]);

            others -= count_shared(said, own) > count_shared(said, next);
        }
    }
    return 10 * others <= count;
}

/** Whether a run answers by its name, its marks or what it says, not only by its place. */
static bool is_known(const struct retold *file, const struct runs *runs,
                     const struct run *run) {
    return runs->entries[run->first].mark.coded || key_is_name(run->name, file->arena) ||
           holds_letters(runs, run) || is_echo(file, runs, run);
}

/** Whether the place of a run says that it answers: it has as many entries as the one before, and is no chapter as that. */
static bool is_placed(const struct run *run) {
    size_t count = run->behind - run->first;
    size_t above = run[-1].behind - run[-1].first;

    return (run->rows || run->name.size) &&
           (count == above || (run->fronted && count < above)) &&
           (!run->headed || run->level > run[-1].level);
}

/** Whether a run behind the first one may answer what stands above it. */
static bool may_answer(const struct runs *runs, const struct run *run, bool again,
                       bool named) {
    size_t count = run->behind - run->first;
    bool follows = (run[-1].asks || run[-1].answers) && run->between <= COUNTERPART_BETWEEN;

    return run->answers && (follows || named) && 5 * count_open(runs, run) >= 4 * count &&
           (count > 1 || again);
}

/** Questions that wait for the run that answers them; the same mark once more stands for another. */
static void open_questions(struct runs *runs, const struct run *run) {
    for (size_t at = run->first; at < run->behind; at++) {
        *slot_of(runs, runs->entries[at].mark.name) = at + 1;
    }
}

/** Opens the first questions once more that wait below a heading which comes back; whether there are as many. */
static bool open_again(struct runs *runs, size_t run) {
    const struct run *again = &runs->items[run];
    const struct run *waiting = NULL;
    size_t last = run > REOPENED_MAX ? run - REOPENED_MAX : 0;

    for (size_t i = run; again->headed && i-- > last;) {
        const struct run *here = &runs->items[i];

        if (here->asks && here->headed && runs->entries[here->first].pair == here->first &&
            text_equal(here->name, again->name)) {
            waiting = here;
        }
    }
    if (waiting) {
        open_questions(runs, waiting);
    }
    return waiting && waiting->behind - waiting->first == again->behind - again->first;
}

/** Pairs the entries of runs that do not ask with the questions above them. */
static void pair_all(const struct retold *file, struct runs *runs) {
    struct text last = TEXT("");

    for (runs->mask = 15; runs->mask < 2 * runs->count;) {
        runs->mask = 2 * runs->mask + 1;
    }
    runs->slots = arena_new(file->arena, runs->mask + 1, sizeof(*runs->slots));
    for (size_t i = 0; i < runs->run_count; i++) {
        struct run *run = &runs->items[i];
        bool again = run->name.size && text_equal(run->name, last);
        bool named = false;
        bool known;

        weigh(runs, run);
        if (run->asks) {
            open_questions(runs, run);
        } else {
            named = open_again(runs, i);
        }
        run->answers = i > 0 && may_answer(runs, run, again, named);
        known = named || (run->answers && is_known(file, runs, run));
        run->answers = run->answers && (known || (again && run->fronted) || is_placed(run));
        if (run->answers) {
            pair_run(runs, run);
            runs->names += !known && !again;
            runs->others += !(run->headed && key_is_name(run->name, file->arena)) ||
                            runs->entries[run->first].mark.coded;
            last = run->name;
        }
    }
}

static bool are_told(const struct runs *runs) {
    size_t questions = 0;
    size_t answers = 0;
    bool fronted = false;

    for (size_t i = 0; i < runs->run_count; i++) {
        const struct run *run = &runs->items[i];

        questions += run->asks ? run->behind - run->first : 0;
        answers += run->answers;
        fronted = fronted || (run->answers && run->fronted);
    }
    if (!runs->others || runs->pairs < PAIRS_MIN || 5 * runs->pairs < 3 * questions) {
        return false;
    }
    // Under a name that nobody knows all must be answered, and several times, or many.
    return runs->names == 0 ||
           (runs->names == 1 && (answers > 1 || runs->pairs >= PAIRS_SURE) &&
            (runs->pairs == questions || (fronted && 5 * runs->pairs >= 4 * questions)));
}

/** Takes the indent of an item off what stands below it. */
static void outdent(struct retold *file, const struct entry *entry) {
    bool item = line_has_digit(file->lines[entry->line], entry->mark.indent);

    for (size_t line = entry->line + 1; item && line < entry->behind; line++) {
        size_t indent = line_skip_spaces(file->lines[line], 0);

        file->out[line] = text_from(
            file->lines[line], indent < entry->mark.inside ? indent : entry->mark.inside);
    }
}

static void tell_question(struct retold *file, const struct entry *entry, size_t number) {
    struct text before = retold_line(file, entry->line - (entry->line > 0));

    outdent(file, entry);
    file->out[entry->line] =
        text_of(arena_printf(file->arena, "%s**Q%zu:** %.*s", before.size ? "\n" : "",
                             number, TEXT_ARGUMENTS(counterpart_question(&entry->mark))));
}

/** The cells of a row one below the other, or the text as it is. */
static struct text answer_of(struct retold *file, const struct mark *mark) {
    struct builder told = {.arena = file->arena};

    if (!mark->row) {
        return mark->said;
    }
    for (struct text rest = mark->said; rest.size;) {
        size_t bar = text_find(rest, TEXT("|"));
        struct text cell = text_trim(text_slice(rest, 0, bar));

        builder_add(&told, told.size && cell.size ? TEXT("\n\n") : TEXT(""));
        builder_add(&told, cell);
        rest = text_from(rest, bar + 1);
    }
    return builder_text(&told);
}

static void tell_answer(struct retold *file, const struct run *run,
                        const struct entry *entry, size_t number) {
    outdent(file, entry);
    file->out[entry->line] = text_of(
        arena_printf(file->arena, "\n%.*s Answer %zu\n\n%.*s", run->level + 1, "######",
                     number, TEXT_ARGUMENTS(answer_of(file, &entry->mark))));
}

/** Nothing is left of what only holds the entries together: a table's head, a fold's tags. */
static void blank_frame(struct retold *file, const struct runs *runs,
                        const struct run *run) {
    const struct entry *last = &runs->entries[run->behind - 1];

    for (size_t line = run->head; line < last->line && run->rows; line++) {
        if (text_starts(retold_line(file, line), TEXT("|"))) {
            retold_blank(file, line);
        }
    }
    if (!run->summary) {
        return;
    }
    for (size_t line = run->above > FOLD_LINES ? run->above - FOLD_LINES : 0;
         line < last->behind; line++) {
        if (text_starts(retold_line(file, line), TEXT("<details")) ||
            text_starts(retold_line(file, line), TEXT("</details"))) {
            retold_blank(file, line);
        }
    }
}

/** The line that names the group of the answers behind entry i, alone between it and the next; 0 if there is none. */
static size_t group_line(const struct retold *file, const struct runs *runs, size_t i) {
    size_t line = runs->entries[i + 1].line;

    do {
        line--;
    } while (line > runs->entries[i].line && !retold_line(file, line).size);
    return line > runs->entries[i].line && line + 1 < runs->entries[i + 1].line &&
                   !retold_line(file, line - 1).size && counterpart_may_name(file, line)
               ? line
               : 0;
}

/** Leaves out the lines that name groups of answers, as one above the first does: a few of them. */
static void blank_groups(struct retold *file, const struct runs *runs,
                         const struct run *run) {
    size_t count = 0;

    if (!run->name.size || run->headed || run->fronted || run->summary || run->rows ||
        key_is_name(run->name, file->arena)) {
        return;
    }
    for (size_t i = run->first; i + 1 < run->behind; i++) {
        count += group_line(file, runs, i) > 0;
    }
    for (size_t i = run->first; i + 1 < run->behind && 3 * count < run->behind - run->first;
         i++) {
        size_t line = group_line(file, runs, i);

        if (line) {
            retold_blank(file, line);
        }
    }
}

/** Tells a run of answers, with a heading for their key unless one is `open`, at whose level they stand. */
static void tell_answers(struct retold *file, const struct runs *runs, struct run *run,
                         int *open) {
    bool begins = !*open;

    run->level = !run->level ? 2 : run->level > DEEPEST ? DEEPEST : run->level;
    run->level = begins ? run->level : *open;
    *open = run->level;
    blank_frame(file, runs, run);
    if ((run->name.size && !run->fronted) || run->rows) {
        file->out[run->above] =
            begins ? text_of(arena_printf(file->arena, "%s%.*s Answers\n",
                                          run->headed ? "" : "\n", run->level, "######"))
                   : TEXT("");
    }
    for (size_t i = run->first; i < run->behind; i++) {
        size_t pair = runs->entries[i].pair;

        // One without a question ends the answer before it.
        tell_answer(file, run, &runs->entries[i], pair < i ? pair + 1 : runs->count + i);
    }
    blank_groups(file, runs, run);
    if (begins && (run->fronted || (!run->name.size && !run->rows))) {
        file->out[run->above] =
            text_of(arena_printf(file->arena, "\n%.*s Answers\n%.*s", run->level, "######",
                                 TEXT_ARGUMENTS(file->out[run->above])));
    }
}

/** Ends the last question above what stands alone at the margin, if nothing stands below the ones before it. */
static void end_questions(struct retold *file, const struct runs *runs,
                          const struct run *run) {
    const struct entry *last = &runs->entries[run->behind - 1];

    for (size_t i = run->first; i + 1 < run->behind; i++) {
        if (runs->entries[i].behind > runs->entries[i].line + 1) {
            return;
        }
    }
    for (size_t line = last->line + 2; line < last->behind; line++) {
        if (retold_line(file, line).size && !retold_line(file, line - 1).size &&
            !line_skip_spaces(file->lines[line], 0)) {
            retold_end(file, line - 1);
            return;
        }
    }
}

static void tell_questions(struct retold *file, const struct runs *runs,
                           const struct run *run) {
    if (run->rows) {
        blank_frame(file, runs, run);
        retold_end(file, runs->entries[run->behind - 1].line + 1);
    }
    for (size_t i = run->first; i < run->behind; i++) {
        tell_question(file, &runs->entries[i], i + 1);
    }
    end_questions(file, runs, run);
}

bool counterpart_told(struct retold *file) {
    struct runs runs = counterpart_runs_find(file);
    int open = 0;

    if (runs.run_count < 2) {
        return false;
    }
    pair_all(file, &runs);
    if (!are_told(&runs)) {
        return false;
    }
    for (size_t i = 0; i < runs.run_count; i++) {
        struct run *run = &runs.items[i];

        if (run->asks) {
            tell_questions(file, &runs, run);
            open = 0;
        } else if (run->answers) {
            tell_answers(file, &runs, run, &open);
        }
    }
    return true;
}
