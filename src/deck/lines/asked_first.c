// SPDX-License-Identifier: MIT
// A list of questions whose answers stand below it under short titles with the same numbers, or in the same order: each question is told in its title's place.

#include "asked_first.h"

#include "wording/title.h"

enum {
    TITLES_MIN = 5,
    NARROW_GAP = 5,   // questions that may go without a title
    WIDEST_GAP = 30,  // and before one that names the same
    LEVELS = 7,
    LONGEST_PREFIX = 5,  // bytes of a word that tell it from others
    SHORTEST_WORD = 3,
    WIDE = 6,  // bytes of two letters in a script without spaces
};

/** A numbered title, and the question of the list that it stands for. */
struct pair {
    size_t title;
    size_t question;
};

struct pairs {
    struct pair *items;
    size_t count;
    size_t questions;  // in lists before the first title
    size_t asking;
    size_t titles;
    size_t related;  // titles that share a word with their question
};

static bool read_item(const struct retold *file, size_t line, struct title *title) {
    struct text text = retold_line(file, line);

    if (file->code[line] || !text.size || text.bytes[0] < '0' || text.bytes[0] > '9') {
        return false;
    }
    *title = title_read(text);
    return title->numbered && title->number && !text_starts(title->text, TEXT("["));
}

static int number_of(const struct title *title) {
    return title->numbered ? title->number : title->keycaps;
}

/** The level of a heading; 0 for a line in bold, -1 for any other. */
static int level_of(const struct retold *file, size_t line) {
    struct text text = file->lines[line];
    size_t hashes = line_count_hashes(text, 0);

    if (file->code[line]) {
        return -1;
    }
    if (hashes) {
        return hashes < LEVELS && line_has_space(text, hashes) ? (int)hashes : -1;
    }
    return text_starts(text, TEXT("**")) && text_ends(text_trim(text), TEXT("**")) ? 0 : -1;
}

static bool read_title(const struct retold *file, size_t line, int level,
                       struct title *title) {
    if (level_of(file, line) != level) {
        return false;
    }
    *title = title_read(line_without_hashes(retold_line(file, line)));
    return number_of(title) > 0 && title->text.size > 0;
}

/** The level with the most titles that have a number and do not ask; -1 if too few have. */
static int level_of_titles(const struct retold *file) {
    int counts[LEVELS] = {0};
    int most = 0;

    for (size_t line = 0; line < file->count; line++) {
        int level = level_of(file, line);
        struct title title;

        if (level >= 0 && read_title(file, line, level, &title)) {
            counts[level] += title.asks || title.labelled ? -1 : 1;
        }
    }
    for (int level = 1; level < LEVELS; level++) {
        most = counts[level] > counts[most] ? level : most;
    }
    return counts[most] >= TITLES_MIN ? most : -1;
}

/** Whether a piece of a title recurs in the question. */
static bool recurs(struct text question, struct text word) {
    static const char *const idle[] = {"the",  "and",  "for", "how",
                                       "with", "what", "you", NULL};

    if (text_is_any(word, idle)) {
        return false;
    }
    if (word.size > LONGEST_PREFIX && (unsigned char)word.bytes[0] < 0x80) {
        word.size = LONGEST_PREFIX;
    }
    return text_holds(question, word);
}

/** Whether title and question have a word in common. */
static bool are_related(const struct retold *file, struct text title,
                        struct text question) {
    size_t end;

    title = text_folded(title, file->arena);
    question = text_folded(question, file->arena);
    for (size_t at = 0; at < title.size; at = end + 1) {
        struct text word;

        for (end = at; end < title.size && (unsigned char)title.bytes[end] >= '0'; end++) {
            // Two letters are a word where no space parts them.
            if ((unsigned char)title.bytes[end] >= 0xE3 && end + WIDE <= title.size &&
                recurs(question, text_slice(title, end, end + WIDE))) {
                return true;
            }
        }
        word = text_slice(title, at, end);
        if (word.size >= SHORTEST_WORD && recurs(question, word)) {
            return true;
        }
    }
    return false;
}

/** The lines of all items with a number before the first title. */
static size_t *list_questions(const struct retold *file, size_t before, size_t *count) {
    size_t *lines = arena_new(file->arena, before + 1, sizeof(*lines));
    struct title title;

    *count = 0;
    for (size_t line = 0; line < before; line++) {
        if (read_item(file, line, &title)) {
            lines[(*count)++] = line;
        }
    }
    return lines;
}

static size_t first_title(const struct retold *file, int level) {
    size_t line = 0;
    struct title title;

    while (line < file->count && !read_title(file, line, level, &title)) {
        line++;
    }
    return line;
}

/** Pairs each title with the next question in the lists that has its number. */
static struct pairs find_pairs(const struct retold *file, int level) {
    size_t first = first_title(file, level);
    struct pairs pairs = {
        .items = arena_new(file->arena, file->count - first + 1, sizeof(*pairs.items))};
    size_t *questions = list_questions(file, first, &pairs.questions);
    size_t next = 0;

    for (size_t line = first; line < file->count && pairs.questions; line++) {
        struct title title;
        struct title question = {0};
        size_t at = next;
        bool related = false;

        if (!read_title(file, line, level, &title)) {
            continue;
        }
        pairs.titles++;
        while (at < pairs.questions && read_item(file, questions[at], &question) &&
               question.number != number_of(&title)) {
            at++;
        }
        if (at < pairs.questions) {
            related = are_related(file, title.text, question.text);
        }
        // What is far away and says something else is another chapter's.
        if (at < pairs.questions && at < next + (related ? WIDEST_GAP : NARROW_GAP)) {
            pairs.asking += title_calls(&question);
            pairs.related += related;
            pairs.items[pairs.count++] = (struct pair){line, questions[at]};
            next = at + 1;
        }
    }
    return pairs;
}

/** Whether a heading of a level has neither number nor label and does not ask. */
static bool is_statement(const struct retold *file, size_t line, int level) {
    struct title title;

    if (level_of(file, line) != level) {
        return false;
    }
    title = title_read(line_without_hashes(retold_line(file, line)));
    return !number_of(&title) && !title.labelled && !title.asks && title.text.size;
}

/** Pairs headings without numbers with the questions above them in their order, if there are as many and nearly each names the same as its question. */
static struct pairs pair_in_order(const struct retold *file, int level) {
    struct pairs pairs = {
        .items = arena_new(file->arena, file->count + 1, sizeof(*pairs.items))};
    size_t *questions;
    size_t marked = 0;  // end in a question mark: steps of a tutorial do not

    for (size_t line = 0; line < file->count; line++) {
        if (is_statement(file, line, level)) {
            pairs.items[pairs.titles++].title = line;
        }
    }
    if (pairs.titles < TITLES_MIN) {
        return pairs;
    }
    questions = list_questions(file, pairs.items[0].title, &pairs.questions);
    while (pairs.titles == pairs.questions && pairs.count < pairs.titles) {
        struct pair *pair = &pairs.items[pairs.count];
        struct title question;

        pair->question = questions[pairs.count++];
        read_item(file, pair->question, &question);
        marked += question.asks;
        pairs.asking += title_calls(&question);
        pairs.related += are_related(
            file, line_without_hashes(retold_line(file, pair->title)), question.text);
    }
    if (5 * pairs.related < 4 * pairs.count || 3 * marked < pairs.count) {
        pairs.count = 0;
    }
    return pairs;
}

static bool are_told(const struct pairs *pairs) {
    return pairs->count >= TITLES_MIN && 5 * pairs->count >= 4 * pairs->titles &&
           5 * pairs->count >= 4 * pairs->questions && 2 * pairs->related >= pairs->count &&
           5 * pairs->asking >= 3 * pairs->count;
}

/** Whether there are lines enough that may be items: most files have none, and need no look at their titles. */
static bool may_list_questions(const struct retold *file) {
    int items = 0;

    for (size_t line = 0; line < file->count && items < TITLES_MIN; line++) {
        items += !file->code[line] && line_has_digit(file->bare[line], 0);
    }
    return items >= TITLES_MIN;
}

static void tell(struct retold *file, const struct pairs *pairs, int level) {
    for (size_t i = 0; i < pairs->count; i++) {
        size_t line = pairs->items[i].title;
        struct title question;

        if (read_item(file, pairs->items[i].question, &question)) {
            file->out[line] = text_of(arena_printf(
                file->arena, level ? "%.*s Q%d: %.*s" : "%.*s**Q%d: %.*s**", level,
                "######", question.number, TEXT_ARGUMENTS(question.text)));
        }
        retold_blank(file, pairs->items[i].question);
    }
}

bool asked_first_told(struct retold *file) {
    bool lists = may_list_questions(file);
    int level = lists ? level_of_titles(file) : -1;
    struct pairs pairs = {0};

    if (level >= 0) {
        pairs = find_pairs(file, level);
    }
    for (int i = 1; lists && i < LEVELS && !are_told(&pairs); i++) {
        level = i;
        pairs = pair_in_order(file, level);
    }
    if (!are_told(&pairs)) {
        return false;
    }
    tell(file, &pairs, level);
    return true;
}
