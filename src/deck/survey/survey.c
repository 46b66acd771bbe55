// SPDX-License-Identifier: MIT
// What a guide is as a whole: its title, what it promises, which of its headings and lines are questions.

#include "survey.h"

#include "asking_page.h"
#include "inner.h"
#include "judge.h"
#include "lines/recurrence.h"
#include "lone.h"
#include "numbered.h"
#include "sections/answer.h"
#include "sections/chapter.h"
#include "sections/closing.h"
#include "sections/contents.h"
#include "sections/siblings.h"
#include "sections/single.h"
#include "sections/snippet.h"
#include "sections/tested.h"
#include "sections/topic.h"
#include "sunk.h"
#include "tagged.h"
#include "terms.h"
#include "wording/end_mark.h"
#include "wording/spoken.h"
#include "wording/vague.h"

#include <viva/plain.h>

#include <stdlib.h>
#include <string.h>

enum {
    HEAD_SIZE = 1000,     // bytes at the front of a file that say what it is
    LINKED_BODY = 600,    // and of what stands above a link to an answer
    LONGEST_TITLE = 80,   // and of a title without a mark
    RECURRING = 3,        // headings of the same words
    RECURRING_ASKED = 5,  // of the same words that ask, most of them below questions
    BRIEF_SIZE = 24,      // bytes of a title of two words
    CARDS_MIN = 3,        // headings of a deck
    LATE = 3,             // lines that ask before what is no title any more
};

/** Whether questions stand in plain text before the first heading, which then is a remark among them. */
static bool is_late(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, 0);
    size_t asking = 0;

    for (uint32_t i = outline->sections[0].body; i < end && asking < LATE;
         i = outline->blocks[i].after) {
        const struct block *block = &outline->blocks[i];
        struct text text = block->kind == BLOCK_PARAGRAPH
                               ? source_lines(&reading->source, block->line, block->last)
                               : TEXT("");

        while (text.size) {
            asking += end_mark_question(text_trim(text_line(&text))) > 0;
        }
    }
    return asking >= LATE;
}

/** The first heading, if it is of level 1 or stands alone above all others. */
static size_t title_section(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    const struct section *first = &outline->sections[1];

    if (outline->section_count < 2 || first->nested || is_late(reading) ||
        first->title.labelled || first->title.asks || first->title.variant.size ||
        (first->title.blank && first->title.number)) {
        return 0;
    }
    // "Questions" alone is a label, too, where others stand beside it.
    for (size_t i = 2;
         (first->level > 1 || first->title.blank) && i < outline->section_count; i++) {
        if (outline->sections[i].level <= first->level) {
            return 0;
        }
    }
    return first->level > 1 && outline->section_count < 4 ? 0 : 1;
}

/** A line that the file begins with in place of a heading: no sentence, and right above a list or a heading; "" if there is none. */
static struct text plain_title(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    const struct block *first = &outline->blocks[1];
    struct text line;

    if (outline->block_count < 3 || first->kind != BLOCK_PARAGRAPH ||
        first->line < first->last ||
        (outline->blocks[2].kind != BLOCK_LIST &&
         outline->blocks[2].kind != BLOCK_HEADING)) {
        return TEXT("");
    }
    line = text_trim(reading_first_line(reading, 1));
    // A sentence may stand there as well, above a heading that names the contents.
    if (first[1].kind == BLOCK_HEADING && text_find(line, TEXT(".")) + 1 == line.size) {
        line.size--;
    }
    return line.size <= LONGEST_TITLE && !text_ends(line, TEXT(".")) &&
                   !text_ends(line, TEXT("。")) && !title_asks(line) && !label_is_link(line)
               ? line
               : TEXT("");
}

/** What a title promises: nothing by who asks it, "Interviewer: What is a heap?". */
static enum promise promise_in(const struct reading *reading, struct text title) {
    return promise_of(text_from(title, spoken_by_size(title)), reading->scratch);
}

/** Takes what else promises more than the title does. */
static void raise_promise(struct reading *reading, struct text text) {
    enum promise promise = promise_in(reading, text);

    reading->promise = promise > reading->promise ? promise : reading->promise;
}

static void find_title(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct text heading = TEXT("");

    reading->title = TEXT("");
    reading->title_section = title_section(reading);
    if (reading->title_section) {
        heading = outline->sections[1].heading_text;
        reading->title = topic_name(heading, reading->arena);
    }
    if (!reading->title.size || chapter_is_announcement(reading->title, reading->scratch)) {
        heading = reading->source.front.title;
        reading->title = topic_name(heading, reading->arena);
    }
    // A name leaves out ":question:", which promises some.
    reading->promise = promise_in(reading, plain_text(heading, reading->scratch));
    if (reading->promise != PROMISE_QUESTIONS) {
        raise_promise(reading, text_of(reading->name));
        raise_promise(reading, plain_title(reading));
    }
    reading->asking_page = !reading->promise && asking_page_is(reading);
    if (reading->asking_page) {
        reading->promise = PROMISE_INTERVIEW;
    }
}

/** The link to the answer in which what stands below a heading ends, if that is short; "" if not. */
static struct text link_below(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    const struct block *blocks = outline->blocks;
    uint32_t from = outline->sections[section].body;
    uint32_t end = outline_body_end(outline, section);
    uint32_t last;

    if (answer_is_labelled(reading, from, end)) {
        return TEXT("");
    }
    last = answer_last_link(reading, from, end);
    if (!last || source_lines(&reading->source, blocks[from].line, blocks[last].last).size >
                     LINKED_BODY) {
        return TEXT("");
    }
    return source_lines(&reading->source, blocks[last].line, blocks[last].last);
}

/** Of those that recur: whether nearly every other heading of the level is followed by one. */
static void find_templates(struct outline *outline, const uint64_t *hashes) {
    size_t others[HEADING_LEVELS] = {0};

    for (size_t i = 1; i < outline->section_count; i++) {
        others[outline->sections[i].level] += !outline->sections[i].recurring;
    }
    for (size_t i = 1; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];

        here->template =
            here->recurring && 2 * text_count_hash(hashes, outline->section_count,
                                                   text_hash(here->title.text)) >=
                                   others[here->level];
    }
}

/** Whether a title has at most two words, so that it asks about what stands above: "Output?" */
static bool is_brief(struct text title) {
    size_t space = text_find(title, TEXT(" "));

    return title.size <= BRIEF_SIZE &&
           (space == title.size || !text_holds(text_from(title, space + 1), TEXT(" ")));
}

/** The sorted hashes of the titles, or of those alone that stand below a question, brief ones below what counts. */
static uint64_t *sort_hashes(struct reading *reading, bool below, size_t *count) {
    const struct outline *outline = &reading->outline;
    uint64_t *hashes = arena_new(reading->scratch, outline->section_count, sizeof(*hashes));

    *count = 0;
    for (size_t i = 0; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        const struct title *above = &outline->sections[here->parent].title;

        if (!below || (here->parent && (above->labelled || above->asks ||
                                        (above->numbered && is_brief(here->title.text))))) {
            hashes[(*count)++] = text_hash(here->title.text);
        }
    }
    qsort(hashes, *count, sizeof(*hashes), text_compare_hashes);
    return hashes;
}

/** "What is the output?", which may be asked of many things, right above "Answer" as its part. */
static bool is_answered_below(const struct outline *outline, size_t section) {
    const struct section *here = &outline->sections[section];

    return section + 1 < outline->section_count && here[1].title.answers &&
           here[1].level > here->level && here->title.requests;
}

/** Whether a title that comes back may tell more of what another asked: what stands above code is asked of that. */
static bool is_part_of_answer(const struct outline *outline, size_t section) {
    const struct title *title = &outline->sections[section].title;

    return title->asks && !title->labelled && !title->numbered &&
           !outline_is_code(outline, outline->sections[section].body);
}

/** "Write down the output", right above the code that it speaks of. */
static bool sets_task(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return title_calls(&here->title) && outline_is_code(&reading->outline, here->body) &&
           (here->title.commands || snippet_asks_output(here->title.text) ||
            snippet_points(here->title.text, reading->scratch));
}

/** Those that ask the same right behind each question, as high as it. */
static void find_recurring_as_high(struct reading *reading, int level) {
    struct outline *outline = &reading->outline;
    struct text *titles =
        arena_new(reading->scratch, outline->section_count, sizeof(*titles));
    bool *marks = arena_new(reading->scratch, outline->section_count, sizeof(*marks));
    size_t count = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        if (outline->sections[i].level == level) {
            titles[count++] = outline->sections[i].title.text;
        }
    }
    recurrence_mark(titles, count, reading->scratch, marks);
    for (size_t i = 1, at = 0; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];

        if (here->level == level) {
            here->recurring =
                here->recurring || (marks[at] && is_part_of_answer(outline, i));
            at++;
        }
    }
}

/** "Situation", "Task", "Action", "Result", one right behind the other: the parts of a story. */
static void find_stories(struct outline *outline) {
    static const char *const parts[] = {"situation", "task", "action", "result"};
    size_t all = sizeof(parts) / sizeof(parts[0]);

    for (size_t i = 1; i + all <= outline->section_count; i++) {
        struct section *first = &outline->sections[i];
        size_t told = 0;

        while (told < all && first[told].level == first->level &&
               line_starts_with(first[told].title.text, text_of(parts[told]))) {
            told++;
        }
        for (size_t part = 0; told == all && part < all; part++) {
            first[part].recurring = true;
        }
    }
}

/**
 * Headings that say the same again and again and carry neither label nor number
 * are parts of answers.  Those that ask ("What is it?") are where most stand
 * below questions.
 */
static void find_recurring(struct reading *reading) {
    struct outline *outline = &reading->outline;
    size_t count;
    size_t below_count;
    uint64_t *hashes = sort_hashes(reading, false, &count);
    uint64_t *below = sort_hashes(reading, true, &below_count);

    for (size_t i = 1; i < count; i++) {
        struct section *here = &outline->sections[i];
        const struct title *title = &here->title;
        uint64_t hash = text_hash(title->text);
        size_t same = text_count_hash(hashes, count, hash);

        here->recurring =
            title->text.size && !title->labelled && !title->numbered &&
            !is_answered_below(outline, i) &&
            same >= (title->asks && !is_brief(title->text) ? RECURRING_ASKED : RECURRING) &&
            (!(title->asks || sets_task(reading, i)) ||
             same <= 2 * text_count_hash(below, below_count, hash));
    }
    for (int level = 1; level < HEADING_LEVELS; level++) {
        find_recurring_as_high(reading, level);
    }
    find_stories(outline);
    find_templates(outline, hashes);
}

static bool holds_code(const struct outline *outline, size_t section) {
    uint32_t end = outline_body_end(outline, section);

    for (uint32_t at = outline->sections[section].body; at < end;
         at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_CODE) {
            return true;
        }
    }
    return false;
}

/** Whether a heading asks for something that it names, on a page that leads to others with a mark, and text stands below it. */
static bool is_sound(const struct reading *reading, size_t section) {
    const struct title *title = &reading->outline.sections[section].title;

    return (title->asks || (title->inquires && !single_is_readme(reading))) &&
           !vague_is(title->text) && !series_is_rhetorical(title) &&
           outline_has_body(&reading->outline, section);
}

static void count_headings(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct text before = TEXT("");

    for (size_t i = 1; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];
        struct level *level = &reading->levels[here->nested ? 0 : here->level];
        struct text link;
        bool sound;

        // In a list those that do not ask are questions for those that do.
        if (i != reading->title_section && !here->title.answers && !here->recurring &&
            !siblings_are_apart(reading, i) && !outline_is_vacant(outline, i) &&
            (!here->nested || title_calls(&here->title) || here->title.labelled)) {
            series_count(level, &here->title, false);
            sound = is_sound(reading, i);
            level->sound += sound;
            here->lone = sound && lone_asks(reading, i);
            level->lone += here->lone;
            // Behind text, what leads to the same place each time is no answer.
            link = link_below(reading, i);
            level->linked +=
                link.size && (link.bytes == reading_first_line(reading, here->body).bytes ||
                              !text_equal(link, before));
            before = link;
            level->bare += outline_is_bare(outline, i);
            level->judged += judge_is_named(here->heading_text);
            level->coded += holds_code(outline, i);
            reading->questions = reading->questions || here->title.labelled;
        }
    }
}

/** Where nothing else asks: takes a level for exercises that has no more than a few headings above it. */
static void judge_exercises(struct reading *reading, enum promise promise) {
    int above = 0;

    for (int i = 1; i < HEADING_LEVELS && !reading->questions; i++) {
        struct level *level = &reading->levels[i];

        // What parts of a chapter show in code are no exercises.
        if (4 * above <= level->headings) {
            series_judge_exercises(level, promise);
            reading->questions = level->series;
        }
        above += level->headings + level->furniture;
    }
}

/** What its headings say: which levels are series of questions. */
static void judge_headings(struct reading *reading) {
    enum promise promise = reading_promised(reading);
    bool leads = single_is_readme(reading);
    bool asked = single_asks(reading);

    count_headings(reading);
    for (int i = 0; i < HEADING_LEVELS; i++) {
        struct level *level = &reading->levels[i];

        // What explains a question asks as well, and often without a mark.
        level->inquiring = asked ? 0 : level->inquiring;
        series_judge(level, promise);
        series_judge_few(level, promise);
        // What is below questions are parts of their answers, and ask as well.
        if (i > 0 && !reading->questions && !level->holds) {
            series_judge_mixed(level, promise);
        }
        if (i > 0) {
            closing_judge(reading, i);
        }
        reading->questions = reading->questions || level->series;
    }
    numbered_take(reading);
    judge_exercises(reading, promise);
    if (!asked) {
        terms_judge(reading);
    }
    series_judge_beside(reading->levels, HEADING_LEVELS);
    numbered_drop_notes(reading);
    if (asked || single_is_named(reading, topic_of_file(reading->name, reading->scratch))) {
        return;
    }
    if (!reading->questions) {
        series_judge_sparse(reading->levels, HEADING_LEVELS, promise, leads);
    }
    contents_judge(reading);
    series_judge_others(reading->levels, HEADING_LEVELS, promise, leads);
    reading->leaves_asking =
        (!leads || lone_defines(reading)) &&
        series_judge_alone(reading->levels, HEADING_LEVELS, promise, reading->takes_asking);
}

/** Whether the beginning of the file calls it a deck: by a tag, its front matter or a title. */
static bool is_deck(const struct reading *reading) {
    static const char *const words[] = {
        "flashcard", "flash card", "target deck", "deck:", "#anki", "cloze", NULL};
    static const char *const names[] = {"flashcard", "flash card", NULL};
    struct text head = text_slice(reading->source.text, 0, HEAD_SIZE);

    head = text_folded(head, reading->scratch);
    return text_holds_any(head, words) ||
           text_holds_any(text_folded(text_of(reading->name), reading->scratch), names);
}

/** Whether the title is the path of a deck, "Knitting::stitches", in a place or a file of cards. */
static bool names_deck(const struct reading *reading) {
    static const char *const words[] = {"anki", "card", "deck", NULL};
    size_t joint = text_find(reading->title, TEXT("::"));

    return joint > 0 && joint + 2 < reading->title.size &&
           !line_has_space(reading->title, joint - 1) &&
           !line_has_space(reading->title, joint + 2) &&
           (reading->deck ||
            text_holds_any(text_folded(reading->place, reading->scratch), words) ||
            text_holds_any(text_folded(text_of(reading->name), reading->scratch), words));
}

/** In such a file each heading right below the title is a card, if there are no others. */
static void judge_deck(struct reading *reading) {
    struct level *level = &reading->levels[2];

    if (!reading->questions && level->headings >= CARDS_MIN &&
        (size_t)level->headings + 2 == reading->outline.section_count &&
        names_deck(reading)) {
        level->series = true;
        level->dense = true;
        reading->questions = true;
    }
}

void survey_read(struct reading *reading) {
    reading->deck = is_deck(reading);
    find_title(reading);
    if (tagged_names_deck(reading) ||
        (reading->promise != PROMISE_QUESTIONS && tested_has_key(reading))) {
        reading->promise = PROMISE_QUESTIONS;
    }
    numbered_read(&reading->outline);
    tested_find(reading);
    sunk_find(&reading->outline);
    find_recurring(reading);
    siblings_judge_all(reading, single_asks(reading));
    judge_headings(reading);
    judge_deck(reading);
    inner_find(reading);
}
