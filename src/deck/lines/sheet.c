// SPDX-License-Identifier: MIT
// A file of questions beside the one that answers them below the same headings, or by their numbers.

#include "sheet.h"

#include "retold.h"
#include "wording/builder.h"
#include "wording/label.h"
#include "wording/line.h"
#include "wording/title.h"

#include <stdlib.h>
#include <string.h>

/** A heading of the questions, with what stands below it. */
struct asked {
    uint64_t said;
    size_t line;
    size_t behind;
    bool chapter;  // holds headings, which ask what is asked
};

struct sheet {
    struct retold file;
    struct asked *items;
    size_t count;
};

/** Without the word for an answer behind it: "Scenario - Answer". */
static struct text without_answer(struct text folded) {
    static const char *const words[] = {"answers", "answer", "solutions", "solution", NULL};
    size_t size = text_ends_any(folded, words);

    folded.size -= size;
    while (size && folded.size &&
           (strchr(" -:(", folded.bytes[folded.size - 1]) || text_ends(folded, TEXT("–")) ||
            text_ends(folded, TEXT("—")))) {
        folded.size -= (unsigned char)folded.bytes[folded.size - 1] < 0x80 ? 1 : 3;
    }
    return folded;
}

/** What a heading says, as both files have it. */
static uint64_t said_in(const struct retold *file, size_t line) {
    struct text said = line_without_hashes(retold_line(file, line));

    if (text_ends(said, TEXT(")"))) {
        said.size--;
    }
    return text_hash(without_answer(text_folded(text_trim(said), file->arena)));
}

static int compare(const void *left, const void *right) {
    const struct asked *a = left;
    const struct asked *b = right;

    return (a->said > b->said) - (a->said < b->said);
}

static void find(struct sheet *sheet) {
    const struct retold *file = &sheet->file;
    struct asked *last = NULL;
    size_t level = 0;

    sheet->items = arena_new(file->arena, file->count + 1, sizeof(*sheet->items));
    for (size_t line = 0; line < file->count; line++) {
        size_t hashes;

        if (!retold_is_heading(file, line)) {
            continue;
        }
        hashes = line_count_hashes(retold_line(file, line), 0);
        if (last) {
            last->behind = line;
            last->chapter = hashes > level;
        }
        level = hashes;
        last = &sheet->items[sheet->count++];
        *last = (struct asked){said_in(file, line), line, file->count, false};
    }
    if (sheet->count) {
        qsort(sheet->items, sheet->count, sizeof(*sheet->items), compare);
    }
}

/** The one heading of the questions that says the same; NULL if there is none, or several. */
static const struct asked *find_same(const struct sheet *sheet, uint64_t said) {
    const struct asked wanted = {.said = said};
    const struct asked *end = sheet->items + sheet->count;
    const struct asked *found =
        sheet->count ? bsearch(&wanted, sheet->items, sheet->count, sizeof(wanted), compare)
                     : NULL;

    return found && !(found > sheet->items && found[-1].said == said) &&
                   !(found + 1 < end && found[1].said == said) && !found->chapter
               ? found
               : NULL;
}

/** What is asked below a heading, up to a rule, without links to the answer. */
static struct text told_below(const struct sheet *sheet, const struct asked *asked) {
    struct builder told = {.arena = sheet->file.arena};

    for (size_t line = asked->line + 1; line < asked->behind; line++) {
        struct text text = retold_line(&sheet->file, line);

        if (!sheet->file.code[line] && line_is_rule(text)) {
            break;
        }
        builder_add(&told, label_is_link(text) ? TEXT("") : sheet->file.lines[line]);
        builder_add(&told, TEXT("\n"));
    }
    return text_trim(builder_text(&told));
}

static uint64_t asked_in(struct text line, struct arena *arena) {
    struct title title = title_read(line_without_hashes(text_trim(line)));

    return title_calls(&title) ? text_hash(text_folded(title.text, arena)) : 0;
}

/** Whether the answers say again what the questions ask in some line. */
static bool asks_again(const struct retold *file, const struct sheet *sheet) {
    const struct retold *asked = &sheet->file;
    uint64_t *said = arena_new(file->arena, asked->count + 1, sizeof(*said));
    size_t count = 0;
    bool again = false;

    for (size_t line = 0; line < asked->count; line++) {
        said[count] = asked_in(asked->lines[line], file->arena);
        count += said[count] != 0;
    }
    qsort(said, count, sizeof(*said), text_compare_hashes);
    for (size_t line = 0; line < file->count && !again; line++) {
        uint64_t hash = asked_in(file->lines[line], file->arena);

        again = hash && text_count_hash(said, count, hash) > 0;
    }
    return again;
}

/** Answers that only number what they answer stand below their questions, as in one file. */
static void stack(struct retold *file, const struct sheet *sheet) {
    size_t first = retold_next(file, 0);
    bool titled = first < file->count && retold_is_heading(file, first) &&
                  line_count_hashes(file->lines[first], 0) == 1;

    if (first < file->count && !asks_again(file, sheet)) {
        file->out[first] = text_of(arena_printf(
            file->arena, "%.*s\n\n## Answers\n\n%.*s", TEXT_ARGUMENTS(sheet->file.text),
            TEXT_ARGUMENTS(titled ? TEXT("") : file->lines[first])));
    }
}

/** Whether the answers say below a heading again what the sheet asks there, with a label before what answers it. */
static bool says_again(const struct retold *file, size_t line, struct text below) {
    size_t first = retold_next(file, line + 1);

    if (!text_equal(text_trim(retold_line(file, first)), text_trim(text_line(&below)))) {
        return false;
    }
    while (first < file->count && !retold_is_heading(file, first) &&
           !label_begins_answer(retold_line(file, first))) {
        first++;
    }
    return first < file->count && !retold_is_heading(file, first);
}

/** A heading of the answers with what the sheet asks below it, unless it asks itself and that only adds to it; whether the sheet has the same heading. */
static bool join(struct retold *file, size_t line, const struct sheet *sheet) {
    const struct asked *asked = find_same(sheet, said_in(file, line));
    struct text below = asked ? told_below(sheet, asked) : TEXT("");
    struct text label = below;
    bool labelled = label_cut_question(&label);
    struct text next = retold_line(file, retold_next(file, line + 1));
    struct title title = title_read(line_without_hashes(retold_line(file, line)));

    if (!below.size || (!labelled && title.asks)) {
        return asked != NULL;
    }
    if (says_again(file, line, below)) {
        size_t first = retold_next(file, line + 1);

        file->out[first] = text_of(arena_printf(file->arena, "**Question:**\n%.*s",
                                                TEXT_ARGUMENTS(file->lines[first])));
        return true;
    }
    // Behind a label the heading is asked as well, as on the sheet.
    below = title.labelled ? label : below;
    file->out[line] = text_of(arena_printf(
        file->arena, "%.*s\n\n%s%.*s\n\n%s", TEXT_ARGUMENTS(file->lines[line]),
        labelled || title.labelled ? "" : "**Question:**\n", TEXT_ARGUMENTS(below),
        label_begins_answer(next) ? "" : "**Answer:**\n"));
    return true;
}

void sheet_join(struct source *source, struct text questions, struct arena *arena) {
    struct arena scratch = {0};
    struct sheet sheet = {.count = 0};
    struct added_lines added = {0};
    struct front front = source->front;
    struct retold file;
    bool joined = false;

    // What was told anew has other lines than the file.
    if (!source->added.count && retold_open(&file, source->text, &scratch) &&
        retold_open(&sheet.file, questions, &scratch)) {
        find(&sheet);
        for (size_t line = 0; line < file.count; line++) {
            if (retold_is_heading(&file, line)) {
                joined = join(&file, line, &sheet) || joined;
            }
        }
        if (!joined) {
            stack(&file, &sheet);
        }
        *source = source_of_text(retold_text(&file, &added, arena), arena);
        source->front = front;
        source->added = added;
    }
    arena_free(&scratch);
}
