// SPDX-License-Identifier: MIT
// From the bytes of a guide to its cards: source, outline, recognisers.

#include <viva/guide.h>

#include "chorus.h"
#include "credit.h"
#include "forms/explain.h"
#include "forms/lead.h"
#include "forms/recogniser.h"
#include "gap.h"
#include "giveaway.h"
#include "lines/manuscript.h"
#include "lines/reply_heading.h"
#include "lines/sheet.h"
#include "lines/turns.h"
#include "listed.h"
#include "livery.h"
#include "refrain.h"
#include "sections/advert.h"
#include "sections/exhibit.h"
#include "sections/key.h"
#include "sections/parting.h"
#include "sections/single.h"
#include "sections/topic.h"
#include "survey/account.h"
#include "survey/group_name.h"
#include "survey/paper.h"
#include "survey/stray.h"
#include "survey/survey.h"
#include "survey/vacant.h"
#include "unwritten.h"
#include "wording/builder.h"
#include "wording/format.h"

#include <string.h>

enum {
    HELD_MIN = 20,     // cards that leave nothing to find
    HELD_PARTS = 5,    // of what a file says all but one stand in them
    HELD_SIZE = 1500,  // bytes of the file for each: more may hold several questions
    BRIEF = 100,  // of a question and its answer that mean something only in their place
    TERMS_SHARE = 10,  // what terms are worth to what else was read of a glossary
};

/** A set of hashes with open addressing; 0 is the empty slot. */
struct seen {
    uint64_t *slots;
    size_t mask;
};

/** Room for two hashes of each card. */
static struct seen seen_none(const struct reading *reading) {
    struct seen seen = {.mask = 15};

    while (seen.mask < 4 * reading->card_count) {
        seen.mask = 2 * seen.mask + 1;
    }
    seen.slots = arena_new(reading->scratch, seen.mask + 1, sizeof(*seen.slots));
    return seen;
}

static bool was_seen(struct seen *seen, uint64_t hash) {
    size_t at = hash & seen->mask;

    hash += hash == 0;
    while (seen->slots[at] && seen->slots[at] != hash) {
        at = (at + 1) & seen->mask;
    }
    if (seen->slots[at]) {
        return true;
    }
    seen->slots[at] = hash;
    return false;
}

/** Whether a card that was seen says so much that its words mean the same wherever they stand; two lists of prompts may be those of two people, but not below one heading. */
static bool is_dropped(const struct card *card, struct seen *seen, uint64_t hash) {
    return card->kind == CARD_PROMPT
               ? !card->answer.size && was_seen(seen, hash * 31 + text_hash(card->topic))
               : card->question.size + card->answer.size >= BRIEF;
}

static void note_duplicate(struct reading *reading, const struct card *card) {
    struct text shown = note_quotation(card->question);

    note_add(&reading->notes, card->line, "duplicate",
             arena_printf(reading->arena, "the same question and answer once more: %.*s",
                          TEXT_ARGUMENTS(shown)));
}

/** The same question with the same answer once more is a note, the first time, and no card if it says much or has none below the same heading. */
static void drop_duplicates(struct reading *reading) {
    struct seen seen = seen_none(reading);
    size_t kept = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];
        uint64_t hash = text_hash(card->question) * 31 + text_hash(card->answer);
        bool again = was_seen(&seen, hash);

        if (again && !was_seen(&seen, ~hash)) {
            note_duplicate(reading, card);
        }
        if (!is_dropped(card, &seen, hash) || !again) {
            reading->cards[kept++] = *card;
        }
    }
    reading->card_count = kept;
}

static void note_emptiness(struct reading *reading) {
    if (text_trim(reading->source.text).size == 0) {
        note_add(&reading->notes, 0, "empty", "the file is empty");
    }
}

/** A project's paper asks nothing. */
static void leave_out(struct reading *reading) {
    for (size_t i = 1; i < reading->outline.section_count; i++) {
        explain_part(reading, i, "a paper of the project, such as a plan or a report");
    }
}

/** Reads the headings, and what they make likely. */
static void look_over(struct reading *reading) {
    outline_read(&reading->source, reading->scratch, &reading->notes, &reading->outline);
    reading->definitions = definitions_read(&reading->source, reading->scratch);
    survey_read(reading);
}

static void find_cards(struct reading *reading) {
    size_t notes;
    size_t explanations;

    lead_find_all(reading);
    key_find_all(reading);
    reading->file_topic = topic_of_single(reading);
    if (!reading->format && paper_is(reading)) {
        leave_out(reading);
        return;
    }
    notes = reading->notes.count;
    explanations = reading->explanations.count;
    recognise(reading);
    if (!reading->format && reading->card_count && account_is(reading)) {
        reading->card_count = 0;
        reading->notes.count = notes;
        reading->explanations.count = explanations;
        leave_out(reading);
    }
}

static void read_cards(struct reading *reading) {
    look_over(reading);
    find_cards(reading);
    gap_fill(reading);
    advert_cut_all(reading);
    credit_cut_all(reading);
    group_name_cut(reading);
    parting_cut(reading);
    vacant_empty(reading);
    exhibit_return(reading);
    giveaway_cut(reading);
    chorus_cut_answers(reading);
    listed_drop(reading);
    if (!reading->format) {
        stray_drop(reading);
    }
    note_emptiness(reading);
}

static enum promise promise_of_place(const char *place, struct arena *scratch) {
    static const enum promise weaker[] = {
        [PROMISE_INTERVIEW] = PROMISE_PLACE, [PROMISE_QUESTIONS] = PROMISE_ASKING_PLACE};

    return place ? weaker[promise_of(text_of(place), scratch)] : PROMISE_NONE;
}

/** Lines that only the text has are not counted for those who look into the file. */
static void tell_lines_of_file(struct reading *reading) {
    const struct source *source = &reading->source;

    if (!source->added.count) {
        return;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        reading->cards[i].line = source_line_in_file(source, reading->cards[i].line);
    }
    for (size_t i = 0; i < reading->notes.count; i++) {
        reading->notes.items[i].line =
            source_line_in_file(source, reading->notes.items[i].line);
    }
    for (size_t i = 0; i < reading->explanations.count; i++) {
        reading->explanations.items[i].line =
            source_line_in_file(source, reading->explanations.items[i].line);
    }
}

static struct reading reading_of(const char *name, const struct guide_options *options,
                                 struct arena *arena, struct arena *scratch) {
    struct reading reading = {.arena = arena,
                              .scratch = scratch,
                              .notes = {.arena = arena},
                              .above = TEXT(""),
                              .listed = TEXT(""),
                              .name = name ? name : ""};

    if (options) {
        reading.format = options->format;
        reading.above = options->topic;
        reading.explain = options->explain;
        reading.among_questions = options->among_questions;
        reading.listed = options->question.size ? options->question : TEXT("");
        reading.place = text_of(options->place ? options->place : "");
        reading.place_promises = promise_of_place(options->place, scratch);
    }
    return reading;
}

static bool read_source(struct text source, const struct guide_options *options,
                        struct reading *reading, struct error *err) {
    if (!manuscript_read(source, options && options->keep_mojibake, &reading->notes,
                         &reading->source, err)) {
        return false;
    }
    turns_tell(&reading->source, reading->arena);
    if (options && options->questions.size) {
        sheet_join(&reading->source, options->questions, reading->arena);
    }
    return true;
}

/** What was read: a question that is answered is twice as much as one that is not. */
static size_t worth(const struct reading *reading) {
    size_t answered = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        answered += reading->cards[i].answer.size > 0;
    }
    return reading->card_count + answered;
}

/** How many cards were read, but for what took the answer of the question right above it. */
static size_t count_apart(const struct reading *reading) {
    size_t count = reading->card_count;

    for (size_t i = 1; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        count -=
            card->answer.size && !card[-1].answer.size && card->line == card[-1].line + 1;
    }
    return count;
}

/** Whether it holds more, perhaps without what asked by chance. */
static bool gains(const struct reading *before, const struct reading *after) {
    return after->card_count >= count_apart(before) ||
           (worth(after) > worth(before) &&
            5 * after->card_count >= 4 * before->card_count);
}

/** Whether many cards of a usual size hold nearly all that a file says, so that no mark has anything left to tell. */
static bool is_held(const struct reading *reading) {
    size_t size = reading->source.text.size;
    size_t held = 0;
    size_t answered = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        answered += card->answer.size > 0;
        held += card->answer.size ? card->question.size + card->answer.size : 0;
    }
    return answered >= HELD_MIN && HELD_PARTS * held >= (HELD_PARTS - 1) * size &&
           size <= answered * HELD_SIZE;
}

/** A second reading of the same source, with what was noted of that. */
static struct reading read_again(const struct reading *reading, size_t notes,
                                 const struct guide_options *options) {
    struct reading again =
        reading_of(reading->name, options, reading->arena, reading->scratch);

    for (size_t i = 0; i < notes; i++) {
        const struct note *note = &reading->notes.items[i];

        note_add(&again.notes, note->line, note->code, note->text);
    }
    again.source = reading->source;
    return again;
}

/** Reads a file once more with labels for marks that nobody listed, if that gives more. */
static void read_refrain(struct reading *reading, size_t notes,
                         const struct guide_options *options) {
    struct refrain refrain;
    struct reading again;

    // A file that is one question holds no others.
    if (reading->titled || reading->format || reading->source.added.count ||
        is_held(reading) ||
        !refrain_tell(&reading->source, reading->cards, reading->card_count,
                      reading->promise >= PROMISE_INTERVIEW, reading->arena, &refrain)) {
        return;
    }
    again = read_again(reading, notes, options);
    again.source = refrain.source;
    reply_heading_tell(&again.source, reading->arena);
    read_cards(&again);
    if (gains(reading, &again) && refrain_holds(&refrain, again.cards, again.card_count)) {
        *reading = again;
    }
}

/** Whether a heading that may be the only question stands on a line. */
static bool is_lone_heading(const struct outline *outline, int line) {
    const struct section *here = &outline->sections[outline_section_at(outline, line)];

    return here->lone && here->line == line;
}

/** Whether all cards were read again as they are; leaves besides only those of headings that ask. */
static bool keeps(const struct reading *before, struct reading *after) {
    size_t same = 0;
    size_t kept = 0;

    for (size_t i = 0; i < after->card_count; i++) {
        const struct card *card = &after->cards[i];
        bool again = same < before->card_count &&
                     text_equal(card->question, before->cards[same].question) &&
                     text_equal(card->answer, before->cards[same].answer);

        same += again;
        if (again || is_lone_heading(&after->outline, card->line)) {
            after->cards[kept++] = *card;
        }
    }
    after->card_count = kept;
    return same == before->card_count;
}

/** Reads notes once more that ask here and there, if what asks takes nothing from what was read. */
static void read_scattered(struct reading *reading, size_t notes,
                           const struct guide_options *options) {
    struct reading again;

    if (reading->titled || reading->format || !reading->leaves_asking) {
        return;
    }
    again = read_again(reading, notes, options);
    again.takes_asking = true;
    read_cards(&again);
    if (keeps(reading, &again)) {
        *reading = again;
    }
}

/** Whether nearly all paragraphs of a file that nothing was read of, in a place of interviews, begin with a name in bold. */
static bool is_glossary(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int named = 0;
    int others = 0;

    if (reading->card_count || !reading_promised(reading)) {
        return false;
    }
    for (uint32_t at = 1; at < outline->block_count; at = outline->blocks[at].after) {
        enum block_kind kind = outline->blocks[at].kind;

        if (kind == BLOCK_PARAGRAPH &&
            text_starts(reading_first_line(reading, at), TEXT("**"))) {
            named++;
        } else {
            others += kind == BLOCK_PARAGRAPH || kind == BLOCK_LIST;
        }
    }
    return named >= HELD_MIN && named >= 4 * others;
}

/** Whether hardly any two cards ask in the same words, as the parts of what is told do: "The catch:". */
static bool are_distinct(const struct reading *reading) {
    struct seen seen = seen_none(reading);
    size_t twice = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        twice += was_seen(&seen, text_hash(reading->cards[i].question));
    }
    return HELD_MIN * twice <= reading->card_count;
}

/** Reads a glossary once more with what it defines for questions, if hardly anything else was read of it. */
static void read_terms(struct reading *reading, size_t notes,
                       const struct guide_options *options) {
    struct reading again;
    bool bold;

    if (reading->titled || reading->format) {
        return;
    }
    bold = is_glossary(reading);
    if (!bold && !reading->leaves_terms) {
        return;
    }
    again = read_again(reading, notes, options);
    again.takes_terms = true;
    again.format = bold ? format_bold : NULL;
    read_cards(&again);
    if (bold ? is_held(&again) && are_distinct(&again)
             : TERMS_SHARE * worth(reading) <= worth(&again)) {
        *reading = again;
    }
}

/** Puts what sets the scene of a question before it, now that no mark is looked for there. */
static void join_settings(struct reading *reading) {
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        card->question = builder_joined(card->setting, card->question, reading->arena);
        card->setting = TEXT("");
    }
}

bool guide_parse(struct text source, const char *name, const struct guide_options *options,
                 struct arena *arena, struct guide *out, struct error *err) {
    struct arena scratch = {0};
    struct reading reading = reading_of(name, options, arena, &scratch);
    bool ok = read_source(source, options, &reading, err);

    if (ok) {
        size_t notes = reading.notes.count;

        read_cards(&reading);
        read_refrain(&reading, notes, options);
        read_scattered(&reading, notes, options);
        read_terms(&reading, notes, options);
        unwritten_add(&reading);
        chorus_cut_questions(&reading);
        livery_cut(&reading);
        join_settings(&reading);
        topic_name_rest(&reading);
        topic_tidy(&reading, options ? options->chosen : 0);
        drop_duplicates(&reading);
        tell_lines_of_file(&reading);
    }
    arena_free(&scratch);
    *out = (struct guide){reading.title,
                          reading.cards,
                          reading.card_count,
                          reading.notes.items,
                          reading.notes.count,
                          reading.explanations.items,
                          reading.explanations.count};
    return ok;
}

/** Whether its only card answers the title with which a file begins. */
static bool is_titled_card(const struct reading *reading) {
    return reading->card_count == 1 && reading->cards[0].line == 1 &&
           reading->cards[0].kind == CARD_ANSWERED && reading->outline.section_count > 1 &&
           title_asks(reading->outline.sections[1].title.text);
}

bool guide_is_question(struct text head, const char *name, const char *place) {
    const struct guide_options options = {.place = place, .topic = TEXT("")};
    struct arena arena = {0};
    struct reading reading = reading_of(name, &options, &arena, &arena);
    bool found = read_source(head, &options, &reading, NULL);

    if (found) {
        look_over(&reading);
        found = single_may_be(&reading);
    }
    if (found) {
        find_cards(&reading);
        found = reading.titled || single_is_bare(&reading) || is_titled_card(&reading);
    }
    arena_free(&arena);
    return found;
}

const char *const *guide_formats(void) {
    static const char *names[16];
    size_t count;
    size_t named = 0;
    const struct recogniser *const *all = recognisers(&count);

    for (size_t i = 0; i < count; i++) {
        // Two that read one form are neighbours.
        if (!named || strcmp(all[i]->name, names[named - 1]) != 0) {
            names[named++] = all[i]->name;
        }
    }
    names[named] = format_file;
    return names;
}
