// SPDX-License-Identifier: MIT
// Questions that a file only lists, on a sheet for who is asked or in its contents, and answers elsewhere in the same words.

#include "listed.h"

#include "wording/bracket.h"
#include "wording/format.h"
#include "wording/title.h"

#include <viva/plain.h>

#include <stdlib.h>

enum {
    ENTRIES_MIN = 3,    // of what is contents and no answer
    PAGES_MIN = 5,      // answers that are pages, or headings answered elsewhere
    LINES_TRIED = 8,    // of an answer, of which half ask, if it is contents
    LONGEST_CELL = 40,  // bytes of what a table of contents says of a question
};

/** The sounds of all cards that answer, or of all headings, in their order, once one is asked for. */
struct sounds {
    const struct reading *reading;
    bool headings;
    struct arena *arena;
    uint64_t *items;  // NULL before that
    size_t count;
};

/** Notes what a question sounds like; of a heading also without a bracket at its end, which a table may have columns for: "Why? [easy]". */
static void add_sounds(struct sounds *sounds, struct text question) {
    size_t open = sounds->headings ? bracket_start(question) : question.size;

    sounds->items[sounds->count++] = plain_sound(question, sounds->arena);
    if (open > 0 && open < question.size) {
        sounds->items[sounds->count++] =
            plain_sound(text_trim(text_slice(question, 0, open)), sounds->arena);
    }
}

static void find_sounds(struct sounds *sounds) {
    const struct reading *reading = sounds->reading;

    sounds->items =
        arena_new(sounds->arena, 2 * reading->card_count + 1, sizeof(*sounds->items));
    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        if (sounds->headings ? card->format == format_heading : card->answer.size > 0) {
            add_sounds(sounds, card->question);
        }
    }
    qsort(sounds->items, sounds->count, sizeof(*sounds->items), text_compare_hashes);
}

static bool is_sounded(struct sounds *sounds, uint64_t sound) {
    if (sound && !sounds->items) {
        find_sounds(sounds);
    }
    return sound && bsearch(&sound, sounds->items, sounds->count, sizeof(sound),
                            text_compare_hashes);
}

/** Whether most headings that ask without an answer are answered below others in the same words: in a part of the file with all answers. */
static bool are_answered_apart(struct sounds *sounds) {
    const struct reading *reading = sounds->reading;
    size_t open = 0;
    size_t answered = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        if (!card->answer.size && card->format == format_heading) {
            open++;
            answered += is_sounded(sounds, plain_sound(card->question, sounds->arena));
        }
    }
    return answered >= PAGES_MIN && 4 * answered >= 3 * open;
}

/** Whether a card may only be a line of a list: a heading of its own waits for an answer, unless those stand apart. */
static bool may_be_listed(const struct card *card, bool apart) {
    return !card->answer.size && (apart || card->format != format_heading);
}

/** Lines of an answer that ask, and those of them that another card asks or that are links. */
struct entries {
    size_t lines;
    size_t asking;
    size_t led;
};

static void count_entry(struct entries *entries, struct sounds *sounds, struct text line,
                        struct arena *arena) {
    static const char *const links[] = {"](", "<a href", NULL};
    bool leads = text_holds_any(line, links);
    struct title title = title_read(leads ? plain_text(line, arena) : line);

    entries->lines++;
    if (title_calls(&title)) {
        entries->asking++;
        entries->led += leads || is_sounded(sounds, plain_sound(title.text, arena));
    }
}

/** Whether an answer has as many lines as contents have: most have not. */
static bool has_entries(struct text answer) {
    int lines = 0;

    while (answer.size && lines < ENTRIES_MIN) {
        lines += text_trim(text_line(&answer)).size > 0;
    }
    return lines == ENTRIES_MIN;
}

/** Whether a card that does not ask itself tells what others ask: it is the contents of a file. */
static bool lists_others(const struct card *card, struct sounds *sounds,
                         struct arena *arena) {
    struct title title;
    struct text rest = card->answer;
    struct entries entries = {0};

    if (!has_entries(card->answer)) {
        return false;
    }
    title = title_read(card->question);
    if (title.asks || title.tells || title.labelled) {
        return false;
    }
    while (rest.size &&
           (entries.lines < LINES_TRIED || 2 * entries.asking >= entries.lines)) {
        struct text line = text_trim(text_line(&rest));

        if (line.size) {
            count_entry(&entries, sounds, line, arena);
        }
    }
    return entries.led >= ENTRIES_MIN && 2 * entries.asking > entries.lines &&
           3 * entries.led >= entries.lines;
}

/** The number of a page and nothing else behind a line that asks; 0 if an answer is anything else. */
static int page_of(const struct card *card) {
    struct text answer = text_trim(card->answer);

    return card->format == format_line && answer.size &&
                   line_skip_digits(answer, 0) == answer.size
               ? line_first_number(answer)
               : 0;
}

/** Whether the answers of a file are the pages of printed contents: nearly all are numbers, and none is less than that before. */
static bool are_pages(const struct reading *reading) {
    size_t answered = 0;
    size_t pages = 0;
    int last = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        int page = page_of(&reading->cards[i]);

        if (page && page < last) {
            return false;
        }
        answered += reading->cards[i].answer.size > 0;
        pages += page > 0;
        last = page ? page : last;
    }
    return pages >= PAGES_MIN && 10 * pages >= 9 * answered;
}

static bool is_answered_at_all(const struct reading *reading) {
    bool found = false;

    for (size_t i = 0; !found && i < reading->card_count; i++) {
        found = reading->cards[i].answer.size > 0;
    }
    return found;
}

/** Whether a card is a row that may only name what a heading asks: a word on it is no answer. */
static bool may_be_row(const struct card *card) {
    return card->format == format_table && card->answer.size <= LONGEST_CELL;
}

/** Finds the rows of a table of contents; headings ask what most of its rows do. */
static void find_rows(struct sounds *headings, bool *rows) {
    const struct reading *reading = headings->reading;
    size_t count = 0;
    size_t repeated = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        rows[i] = may_be_row(card) &&
                  is_sounded(headings, plain_sound(card->question, headings->arena));
        count += card->format == format_table;
        repeated += rows[i];
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        rows[i] = rows[i] && repeated >= ENTRIES_MIN && 2 * repeated > count;
    }
}

void listed_drop(struct reading *reading) {
    struct arena scratch = {0};
    struct sounds sounds = {.reading = reading, .arena = &scratch};
    struct sounds headings = {.reading = reading, .headings = true, .arena = &scratch};
    bool *repeats = arena_new(&scratch, reading->card_count + 1, sizeof(*repeats));
    bool pages = are_pages(reading);
    // What nothing answers repeats nothing that is answered.
    bool answered = is_answered_at_all(reading);
    bool apart = answered && are_answered_apart(&sounds);
    size_t kept = 0;

    find_rows(&headings, repeats);
    for (size_t i = 0; answered && i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        repeats[i] = repeats[i] || (pages && page_of(card)) ||
                     (may_be_listed(card, apart)
                          ? is_sounded(&sounds, plain_sound(card->question, &scratch))
                          : lists_others(card, &sounds, &scratch));
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        if (!repeats[i]) {
            reading->cards[kept++] = reading->cards[i];
        }
    }
    reading->card_count = kept;
    arena_free(&scratch);
}
