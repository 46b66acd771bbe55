// SPDX-License-Identifier: MIT
// Finds the openings that recur, and tells them as questions with what stands below them for answers.

#include "opening_series.h"

#include "lines/piece_opening.h"
#include "survey/enumeration.h"
#include "wording/quotation.h"
#include "wording/spelling.h"
#include "wording/title.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    SERIES_MIN = 4,
    HEAD_LINES = 12,      // at the front of a file that say what it is
    LONGEST = 160,        // bytes of such questions on average
    LONGEST_PIECE = 760,  // of a question and its answer
};

/** Openings that share a key. */
struct row {
    const struct way *way;
    uint64_t key;
    size_t count;
    size_t calling;   // ask or request
    size_t asking;    // without doubt
    size_t told;      // something stands below
    size_t known;     // were read as questions with their answers
    size_t prompted;  // and without
    size_t labelled;  // as questions, which other readers know
    size_t headed;    // stand right below a heading
    size_t bytes;     // of what they say
    size_t first;     // line
    size_t last;
};

/** What makes openings alike, and how many of them must call for it. */
struct way {
    uint64_t (*key)(const struct opening *);
    size_t promised;  // one in so many, where title or name promise questions; 0 for never
    size_t spoken;    // where the text at the front speaks of asking
    bool bare;        // that three in four ask is enough without any promise
    bool throughout;  // if the file begins with one, and each answer is short
};

static uint64_t key_of(const struct opening *opening, const char *mark, struct text text) {
    struct spelling key = {.size = 0};
    char kind[8];

    snprintf(kind, sizeof(kind), "%d%d%c", (int)opening->kind, (int)opening->marks % 10,
             opening->bullet ? opening->bullet : ' ');
    spelling_add(&key, text_of(kind));
    spelling_add(&key, text_of(mark));
    spelling_add(&key, text);
    return spelling_hash(&key);
}

/** "- What is a:" and "What is a:" above what answers. */
static uint64_t by_colon(const struct opening *opening) {
    return opening->colon ? key_of(opening, "c", TEXT("")) : 0;
}

/** The first line of a text, which a hard break parts from the rest. */
static uint64_t by_break(const struct opening *opening) {
    return opening->broken && (opening->reply == REPLY_LINE || opening->reply == REPLY_CODE)
               ? key_of(opening, "b", TEXT(""))
               : 0;
}

/** What stands first between two rules. */
static uint64_t by_rule(const struct opening *opening) {
    return opening->ruled ? key_of(opening, "r", TEXT("")) : 0;
}

/** A line above a block of another kind. */
static uint64_t by_reply(const struct opening *opening) {
    char reply[4];

    if (opening->kind != OPENING_LINE ||
        (opening->reply != REPLY_QUOTE && opening->reply != REPLY_TABLE)) {
        return 0;
    }
    snprintf(reply, sizeof(reply), "%d", (int)opening->reply);
    return key_of(opening, "k", text_of(reply));
}

/** A line of text that asks, alone or above its answer, and is neither a link nor said by somebody in a story. */
static uint64_t by_question(const struct opening *opening) {
    struct text said = opening->said;
    bool line = opening->kind == OPENING_LINE || opening->kind == OPENING_PARAGRAPH;

    return line && title_asks(said) && quotation_inside(said).size == said.size &&
           !line_dash_size(said, 0) && !text_starts(said, TEXT("["));
}

static const struct way ways[] = {
    {by_rule, 3, 3, true, false},    {by_break, 3, 3, true, false},
    {by_colon, 2, 0, false, false},  {by_reply, 3, 2, true, false},
    {by_question, 0, 0, true, true},
};

/** How many of the texts are said once, or for the first time. */
static size_t count_distinct(struct search *search, const struct openings *all,
                             const struct row *row) {
    uint64_t *hashes = arena_new(search->file.arena, row->count, sizeof(*hashes));
    size_t count = 0;
    size_t distinct = 0;

    for (size_t i = 0; i < all->count; i++) {
        if (row->way->key(&all->items[i]) == row->key) {
            hashes[count++] = text_hash(all->items[i].said);
        }
    }
    qsort(hashes, count, sizeof(*hashes), text_compare_hashes);
    for (size_t i = 0; i < count; i++) {
        distinct += i == 0 || hashes[i] != hashes[i - 1];
    }
    return distinct;
}

static void add_opening(const struct search *search, const struct opening *opening,
                        struct row *row) {
    struct title title = title_read(opening->said);

    row->first = row->count ? row->first : opening->line;
    row->last = opening->line;
    row->count++;
    row->calling += title_calls(&title) || title.inquires || title.compares;
    row->asking += title.asks || title.inquires || title.commands;
    row->told += opening->reply != REPLY_NONE;
    row->known += search->asked[opening->line].size > 0;
    row->prompted += search->prompted[opening->line];
    row->bytes += opening->said.size;
    row->headed += opening->headed;
    row->labelled += title.labelled || title.blank;
}

/** The key that most openings share in a way. */
static struct row find_row(const struct search *search, const struct openings *all,
                           const struct way *way) {
    struct keyed *keyed = arena_new(search->file.arena, all->count + 1, sizeof(*keyed));
    struct row row = {.way = way};
    size_t count = 0;
    size_t from = 0;
    size_t most = 0;

    for (size_t i = 0; i < all->count; i++) {
        uint64_t key = way->key(&all->items[i]);

        if (key) {
            keyed[count++] = (struct keyed){key, i};
        }
    }
    qsort(keyed, count, sizeof(*keyed), search_compare_keyed);
    for (size_t at = 0, to; at < count; at = to) {
        for (to = at + 1; to < count && keyed[to].key == keyed[at].key;) {
            to++;
        }
        from = to - at > most ? at : from;
        most = to - at > most ? to - at : most;
    }
    for (size_t i = from; i < from + most; i++) {
        row.key = keyed[i].key;
        add_opening(search, &all->items[keyed[i].at], &row);
    }
    return row;
}

/** Whether the text at the front of a file, its title too, says that it is about asking. */
static bool speaks_of_asking(const struct search *search, const struct row *row) {
    size_t line = search->body;

    for (int lines = 0; lines < HEAD_LINES && line < row->first; lines++) {
        line = retold_next(&search->file, line);
        if (line < row->first && !search->file.code[line] &&
            enumeration_speaks_of_asking(retold_line(&search->file, line),
                                         search->file.arena)) {
            return true;
        }
        line++;
    }
    return false;
}

/** Whether as many ask as the file's promise calls for. */
static bool calls_enough(const struct search *search, const struct row *row) {
    const struct way *way = row->way;

    if (way->bare && 4 * row->asking >= 3 * row->count) {
        return true;
    }
    if (way->promised && search->promised) {
        return way->promised * row->calling >= row->count &&
               (row->asking > 1 || 2 * row->calling >= row->count);
    }
    return way->spoken && way->spoken * row->calling >= row->count && row->asking > 1 &&
           speaks_of_asking(search, row);
}

/** Whether nothing else asks or stands above the first, and little below each: among prose, paragraphs ask to go on. */
static bool fill(const struct search *search, const struct openings *all,
                 const struct row *row) {
    return !search->answered && !search->prompts && all->items[0].line == row->first &&
           search->file.text.size <= row->count * LONGEST_PIECE;
}

/** Whether openings stand all through the file, above something, and are no labels, notes below headings or questions that were read. */
static bool is_series(struct search *search, const struct openings *all,
                      const struct row *row) {
    size_t others = search->answered + search->prompts - row->known - row->prompted;
    size_t lines = row->last - row->first;

    return row->count >= SERIES_MIN && 3 * row->told >= 2 * row->count &&
           row->bytes <= LONGEST * row->count && 2 * row->known <= row->count + 1 &&
           2 * others < row->count &&
           2 * lines + 2 * lines / row->count >= search->file.count &&
           2 * row->headed <= row->count && 3 * row->labelled < row->count &&
           calls_enough(search, row) && (!row->way->throughout || fill(search, all, row)) &&
           5 * count_distinct(search, all, row) >= 4 * row->count;
}

/** The columns that set off all that an opening holds. */
static size_t inner_indent(const struct retold *file, const struct opening *opening) {
    size_t least = SIZE_MAX;

    for (size_t line = opening->behind; line < opening->end; line++) {
        size_t indent = line_skip_spaces(file->lines[line], 0);

        least = file->bare[line].size && indent < least ? indent : least;
    }
    return least;
}

/** Takes what an opening holds out of it. */
static void tell_inside(struct search *search, const struct opening *opening) {
    size_t indent = inner_indent(&search->file, opening);

    for (size_t line = opening->behind; line < opening->end; line++) {
        search->file.out[line] = text_from(search->file.lines[line], indent);
    }
    retold_end(&search->file, opening->end);
}

static void tell_opening(struct search *search, const struct opening *opening) {
    struct retold *file = &search->file;

    search->questions[opening->line] = true;
    if (opening->end > opening->behind || opening->kind == OPENING_ITEM) {
        tell_inside(search, opening);
    }
    retold_question(file, opening->line, opening->said);
    if (opening->reply == REPLY_LINE) {
        file->out[opening->line] = text_of(
            arena_printf(file->arena, "%.*s\n", TEXT_ARGUMENTS(file->out[opening->line])));
    }
}

static void tell_all(struct search *search, const struct openings *all,
                     const struct row *row) {
    size_t count = 0;

    for (size_t i = 0; i < all->count; i++) {
        const struct opening *opening = &all->items[i];

        if (row->way->key(opening) == row->key) {
            tell_opening(search, opening);
            count++;
        }
    }
    search->groups[0] =
        (struct group){.first = row->first, .last = row->last, .count = count};
    search->call = &search->groups[0];
}

bool opening_series_told(struct search *search) {
    struct openings all = piece_openings_find(&search->file, search->body);

    for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        struct row row = find_row(search, &all, &ways[i]);

        if (!is_series(search, &all, &row)) {
            continue;
        }
        tell_all(search, &all, &row);
        return true;
    }
    return false;
}
