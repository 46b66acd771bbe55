// SPDX-License-Identifier: MIT
// Edits of a guide's text, each read back before it is believed.

#include <viva/guide_edit.h>

#include "builder.h"
#include "entry.h"
#include "outline.h"

#include <viva/plain.h>

enum {
    QUESTION_LEVEL = 3,  // of a heading, at least: two levels of topics above it are common
    DEEPEST = 6,
    TOPICS = 5,  // names of a topic that get a heading
    TRIES = 12,  // with the whole file; a way that is no good fails on its own before
};

/** A guide before an edit. */
struct original {
    struct text source;
    const char *name;
    struct guide guide;
    struct source lines;
    struct outline outline;
    struct arena *scratch;
};

/** Where something is written, and what. */
struct cut {
    size_t from;  // bytes [from, to) go
    size_t to;
    struct text text;    // comes; "" for nothing
    bool adds;           // a card, else it stands for the card before
    size_t card;         // its number then
    struct text wanted;  // its topic, when that matters
};

/** What the card must come back as. */
struct meaning {
    const struct entry *entry;
    struct text question;  // as typed
    struct text answer;
    unsigned answer_way;
};

static const char edit_by_hand[] = "change it in the file itself";

void guide_read_answers(struct text source, struct guide *guide) {
    int line = 0;
    size_t card = 0;
    bool near = false;  // below a heading only blank lines may come before the mark

    while (source.size && card <= guide->card_count) {
        struct text text = entry_line(&source);
        struct text id = entry_answered(text);

        line++;
        if (card < guide->card_count && guide->cards[card].line == line) {
            card++;
            near = true;
            continue;
        }
        if (near && id.size) {
            guide->cards[card - 1].answers = id;
        }
        near = near && !text_trim(text).size;
    }
}

static bool parse(struct text text, const char *name, struct arena *arena,
                  struct guide *guide, struct error *err) {
    if (!guide_parse(text, name, NULL, arena, guide, err)) {
        return false;
    }
    guide_read_answers(text, guide);
    return true;
}

static bool read_original(struct original *original, struct error *err) {
    struct notes notes = {.arena = original->scratch};

    if (!parse(original->source, original->name, original->scratch, &original->guide,
               err) ||
        !source_read(original->source, false, &notes, &original->lines, err)) {
        return false;
    }
    outline_read(&original->lines, original->scratch, &notes, &original->outline);
    return true;
}

/** Where a line begins in the bytes of the file. */
static size_t offset_of(struct text source, int line) {
    struct text rest = source;

    while (rest.size && --line > 0) {
        entry_line(&rest);
    }
    return source.size - rest.size;
}

/** The section whose heading asks the card's question; 0 if it stands in no heading. */
static size_t section_of(const struct original *original, const struct card *card) {
    for (size_t i = 1; i < original->outline.section_count; i++) {
        const struct section *section = &original->outline.sections[i];

        if (section->line == card->line && !section->nested) {
            return i;
        }
    }
    return 0;
}

static bool is_question(const struct original *original, int line) {
    for (size_t i = 0; i < original->guide.card_count; i++) {
        if (original->guide.cards[i].line == line) {
            return true;
        }
    }
    return false;
}

/** Where the card ends: at the next heading that is not of its answer. */
static size_t end_of(const struct original *original, size_t section) {
    const struct outline *outline = &original->outline;

    for (size_t i = section + 1; i < outline->section_count; i++) {
        const struct section *next = &outline->sections[i];

        if (!next->nested && (next->level <= outline->sections[section].level ||
                              is_question(original, next->line))) {
            return offset_of(original->source, next->line);
        }
    }
    return original->source.size;
}

static bool is_same(const struct card *a, const struct card *b) {
    return a->kind == b->kind && text_equal(a->question, b->question) &&
           text_equal(a->answer, b->answer) && text_equal(a->topic, b->topic) &&
           text_equal(a->answers, b->answers);
}

static bool says_the_same(struct text a, struct text b, struct arena *scratch) {
    return text_equal(plain_text(a, scratch), plain_text(b, scratch));
}

/** Whether it is a run of whole lines: what was cut off said nothing, and no line lost its indentation. */
static bool is_run_of_lines(struct text part, struct text text) {
    for (size_t from = 0; from < text.size;) {
        struct text here = text_from(text, from);
        size_t newline = text_find(here, TEXT("\n"));

        if (text_starts(here, part) &&
            (part.size == here.size || here.bytes[part.size] == '\n')) {
            return true;
        }
        from += newline + 1;
    }
    return part.size == text.size;
}

static bool means(const struct card *card, const struct meaning *meaning,
                  struct arena *scratch) {
    const struct entry *entry = meaning->entry;
    struct text written = entry_question(entry, scratch);

    if (!text_equal(card->question, written) &&
        (entry->stem.size || !says_the_same(card->question, meaning->question, scratch))) {
        return false;
    }
    if (!says_the_same(written, meaning->question, scratch) ||
        card->kind != (meaning->answer.size ? CARD_ANSWERED : CARD_PROMPT) ||
        !text_equal(card->answers, text_of(entry->answers))) {
        return false;
    }
    if (meaning->answer_way & WAY_VERBATIM) {
        return text_equal(card->answer, entry->answer);
    }
    return is_run_of_lines(card->answer, entry->answer) &&
           says_the_same(card->answer, meaning->answer, scratch);
}

/** Whether a guide of its own, with a question behind it, gives just this card. */
static bool works_alone(const struct meaning *meaning, struct arena *scratch) {
    struct builder text = {.arena = scratch};
    struct guide guide;

    builder_add(&text, TEXT("# T\n\n"));
    builder_add(&text, entry_text(meaning->entry, scratch));
    builder_add(&text, TEXT("\n# U\n\n### Q: Next?\n\nYes.\n"));
    return parse(builder_text(&text), "alone.md", scratch, &guide, NULL) &&
           guide.card_count == 2 && means(&guide.cards[0], meaning, scratch);
}

/** The line ends of the file, where it has any. */
static struct text with_line_ends(struct text text, struct text source,
                                  struct arena *arena) {
    struct builder out = {.arena = arena};
    size_t newline = text_find(source, TEXT("\n"));

    if (newline == source.size || newline == 0 || source.bytes[newline - 1] != '\r') {
        return text;
    }
    while (text.size) {
        builder_add(&out, text_line(&text));
        builder_add(&out, TEXT("\r\n"));
    }
    return (struct text){out.bytes, out.size};
}

static bool ends_in_blank_line(struct text text) {
    size_t newlines = 0;

    while (text.size && (text_ends(text, TEXT("\n")) || text_ends(text, TEXT("\r")))) {
        newlines += text.bytes[text.size - 1] == '\n';
        text.size--;
    }
    return newlines > 1;
}

static struct text cut_and_paste(const struct original *original, const struct cut *cut,
                                 struct arena *arena) {
    struct text before = text_slice(original->source, 0, cut->from);
    struct text behind = text_from(original->source, cut->to);
    struct builder middle = {.arena = arena};
    struct builder out = {.arena = arena};

    if (cut->text.size && before.size && !text_ends(before, TEXT("\n"))) {
        builder_add(&middle, TEXT("\n"));
    }
    if (cut->text.size && before.size && !ends_in_blank_line(before)) {
        builder_add(&middle, TEXT("\n"));
    }
    builder_add(&middle, cut->text);
    if (cut->text.size && behind.size) {
        builder_add(&middle, TEXT("\n"));
    }
    builder_add(&out, before);
    builder_add(&out, with_line_ends((struct text){middle.bytes, middle.size},
                                     original->source, arena));
    builder_add(&out, behind);
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

/** Whether the guide has the card at its place and all others as they were. */
static bool keeps_the_rest(const struct original *original, const struct cut *cut,
                           const struct guide *new, const struct meaning *meaning) {
    const struct guide *old = &original->guide;
    size_t skipped_old = cut->adds ? 0 : 1;
    size_t skipped_new = meaning ? 1 : 0;

    if (new->card_count - skipped_new != old->card_count - skipped_old) {
        return false;
    }
    for (size_t i = 0; i + skipped_new < new->card_count; i++) {
        const struct card *before = &old->cards[i + (i >= cut->card ? skipped_old : 0)];
        const struct card *after = &new->cards[i + (i >= cut->card ? skipped_new : 0)];

        if (!is_same(before, after)) {
            return false;
        }
    }
    return !meaning ||
           (means(&new->cards[cut->card], meaning, original->scratch) &&
            (!cut->wanted.size || text_equal(new->cards[cut->card].topic, cut->wanted)));
}

static bool finish(const struct original *original, const struct cut *cut,
                   const struct meaning *meaning, struct arena *arena,
                   struct guide_edit *out) {
    struct text text = cut_and_paste(original, cut, original->scratch);
    struct guide new;

    if (!parse(text, original->name, original->scratch, &new, NULL) ||
        !keeps_the_rest(original, cut, &new, meaning)) {
        return false;
    }
    *out = (struct guide_edit){.text = text_copy(text, arena), .card = cut->card};
    out->line = meaning ? new.cards[cut->card].line : 0;
    return true;
}

/** The topics that are missing, and the card below them. */
struct place {
    size_t at;
    size_t card;
    size_t known;       // names of the topic that stand there already
    int level;          // of the question, 0 for one below its topic
    bool topic_counts;  // the topic must come out as it was named
};

/** How many names two topics share from the front. */
static size_t shared_names(const struct text *a, size_t a_count, const struct text *b,
                           size_t b_count) {
    size_t shared = 0;

    while (shared < a_count && shared < b_count && text_equal(a[shared], b[shared])) {
        shared++;
    }
    return shared;
}

static int level_below(size_t names) {
    int level = (int)names + 1;

    return level < QUESTION_LEVEL ? QUESTION_LEVEL : level > DEEPEST ? DEEPEST : level;
}

/** Behind the last card that shares most of the topic. */
static struct place place_by_topic(const struct original *original,
                                   const struct text *names, size_t count) {
    struct place place = {.at = original->source.size,
                          .card = original->guide.card_count,
                          .topic_counts = true};
    bool all = false;

    for (size_t i = 0; i < original->guide.card_count; i++) {
        const struct card *card = &original->guide.cards[i];
        size_t section = section_of(original, card);
        const struct text *others;
        size_t other_count = topic_names(card->topic, original->scratch, &others);
        size_t shared = shared_names(names, count, others, other_count);
        bool same = shared == count && shared == other_count;

        if (section && shared && (same || (!all && shared >= place.known))) {
            all = same;
            place.known = shared;
            place.at = end_of(original, section);
            place.card = i + 1;
            place.level = same ? original->outline.sections[section].level : 0;
        }
    }
    return place;
}

static struct text below_topics(const struct place *place, const struct text *names,
                                size_t count, struct text entry, struct arena *arena) {
    struct builder out = {.arena = arena};

    // A topic above that stands there with topics of its own below needs its heading again.
    for (size_t i = place->level ? count : place->known; i < count && i < TOPICS; i++) {
        builder_add(&out, entry_topic(names[i], (int)i + 1, arena));
    }
    builder_add(&out, entry);
    return (struct text){out.bytes, out.size};
}

/** What is to be written, and how it may be placed. */
struct job {
    const struct original *original;
    struct text question;
    struct text answer;
    const char *answers;
    bool (*put)(const struct job *job, const struct meaning *meaning, struct arena *arena,
                struct guide_edit *out);
    int level;
    struct text topic;  // of a card that is added
    const struct text *names;
    size_t name_count;
    const struct place *place;
    size_t card;  // that is changed
};

static bool put_at(const struct job *job, const struct meaning *meaning,
                   struct arena *arena, struct guide_edit *out) {
    struct text entry = entry_text(meaning->entry, job->original->scratch);
    struct cut cut = {.from = job->place->at,
                      .to = job->place->at,
                      .adds = true,
                      .card = job->place->card,
                      .wanted = job->place->topic_counts ? job->topic : TEXT("")};

    cut.text = below_topics(job->place, job->names, job->name_count, entry,
                            job->original->scratch);
    return finish(job->original, &cut, meaning, arena, out);
}

static bool put_instead(const struct job *job, const struct meaning *meaning,
                        struct arena *arena, struct guide_edit *out) {
    const struct original *original = job->original;
    const struct card *card = &original->guide.cards[job->card];
    struct cut cut = {.from = offset_of(original->source, card->line),
                      .to = end_of(original, section_of(original, card)),
                      .text = entry_text(meaning->entry, original->scratch),
                      .card = job->card,
                      .wanted = card->topic};

    return finish(original, &cut, meaning, arena, out);
}

/** Each way to write the answer below a question that works. */
static bool try_answers(const struct job *job, struct entry *entry, int *tries,
                        struct arena *arena, struct guide_edit *out) {
    struct arena *scratch = job->original->scratch;

    for (size_t i = 0; i<entry_answer_way_count && * tries> 0; i++) {
        struct meaning meaning = {entry, job->question, job->answer, entry_answer_ways[i]};

        entry_take_answer(entry, job->answer, meaning.answer_way, scratch);
        if (works_alone(&meaning, scratch)) {
            --*tries;
            if (job->put(job, &meaning, arena, out)) {
                return true;
            }
        }
    }
    return false;
}

static bool try_questions(const struct job *job, struct arena *arena,
                          struct guide_edit *out) {
    struct arena *scratch = job->original->scratch;
    int tries = TRIES;

    for (size_t i = 0; i < entry_question_way_count && tries > 0; i++) {
        struct entry entry = {.level = job->level, .answers = job->answers};
        const struct meaning alone = {&entry, job->question, TEXT("Yes."), 0};

        entry_take_question(&entry, job->question, entry_question_ways[i], scratch);
        entry_take_answer(&entry, alone.answer, 0, scratch);
        if (entry.title.size && works_alone(&alone, scratch) &&
            try_answers(job, &entry, &tries, arena, out)) {
            return true;
        }
    }
    return false;
}

static bool check_texts(struct text question, struct text answer, struct error *err) {
    const struct text nothing = {"", 1};

    if (!question.size) {
        return error_set(err, ERROR_FORMAT, "a card needs a question");
    }
    if (question.size + answer.size > CARD_LIMIT / 2) {
        return error_set(err, ERROR_FORMAT, "more than %d bytes are too much for a card",
                         CARD_LIMIT / 2);
    }
    return (text_valid(question) && text_valid(answer) &&
            text_find(question, nothing) == question.size &&
            text_find(answer, nothing) == answer.size) ||
           error_set(err, ERROR_FORMAT, "the text is no UTF-8");
}

static bool add(const struct original *original, const struct guide_entry *entry,
                struct arena *arena, struct guide_edit *out, struct error *err) {
    struct arena *scratch = original->scratch;
    struct job job = {.original = original,
                      .question = entry_clean(entry->question, scratch),
                      .answer = entry_clean(entry->answer, scratch),
                      .answers = entry->answers,
                      .put = put_at,
                      .topic = entry->topic};
    struct place place;

    if (!check_texts(job.question, job.answer, err)) {
        return false;
    }
    job.name_count = topic_names(entry->topic, scratch, &job.names);
    place = place_by_topic(original, job.names, job.name_count);
    job.place = &place;
    job.level = place.level ? place.level : level_below(job.name_count);
    if (try_questions(&job, arena, out)) {
        return true;
    }
    // At the end, with all headings; the topic may be one that headings cannot say.
    place = (struct place){.at = original->source.size, .card = original->guide.card_count};
    job.level = level_below(job.name_count);
    return try_questions(&job, arena, out) ||
           error_set(err, ERROR_FORMAT, "this would not be read back as it was typed; %s",
                     edit_by_hand);
}

bool guide_add(struct text source, const char *name, const struct guide_entry *entry,
               struct arena *arena, struct guide_edit *out, struct error *err) {
    struct arena scratch = {0};
    struct original original = {.source = source, .name = name, .scratch = &scratch};
    bool ok = read_original(&original, err) && add(&original, entry, arena, out, err);

    arena_free(&scratch);
    return ok;
}

/** The card by number, which must stand under a heading. */
static bool find_card(const struct original *original, size_t card, struct error *err) {
    return (card < original->guide.card_count &&
            section_of(original, &original->guide.cards[card])) ||
           error_set(err, ERROR_FORMAT, "the card does not stand under a heading; %s",
                     edit_by_hand);
}

static bool change(const struct original *original, size_t card, struct text question,
                   struct text answer, struct arena *arena, struct guide_edit *out,
                   struct error *err) {
    const struct card *old = &original->guide.cards[card];
    struct job job = {.original = original,
                      .question = entry_clean(question, original->scratch),
                      .answer = entry_clean(answer, original->scratch),
                      .put = put_instead,
                      .card = card};

    if (!check_texts(job.question, job.answer, err)) {
        return false;
    }
    job.answers = old->answers.size ? text_string(old->answers, original->scratch) : NULL;
    job.level = original->outline.sections[section_of(original, old)].level;
    return try_questions(&job, arena, out) ||
           error_set(err, ERROR_FORMAT, "this would not be read back as it was typed; %s",
                     edit_by_hand);
}

bool guide_change(struct text source, const char *name, size_t card,
                  const struct text *question, const struct text *answer,
                  struct arena *arena, struct guide_edit *out, struct error *err) {
    struct arena scratch = {0};
    struct original original = {.source = source, .name = name, .scratch = &scratch};
    bool ok = read_original(&original, err) && find_card(&original, card, err);

    if (ok) {
        const struct card *old = &original.guide.cards[card];

        ok = change(&original, card, question ? *question : old->question,
                    answer ? *answer : old->answer, arena, out, err);
    }
    arena_free(&scratch);
    return ok;
}

bool guide_remove(struct text source, const char *name, size_t card, struct arena *arena,
                  struct guide_edit *out, struct error *err) {
    struct arena scratch = {0};
    struct original original = {.source = source, .name = name, .scratch = &scratch};
    bool ok = read_original(&original, err) && find_card(&original, card, err);

    if (ok) {
        const struct card *old = &original.guide.cards[card];
        struct cut cut = {.from = offset_of(source, old->line),
                          .to = end_of(&original, section_of(&original, old)),
                          .text = TEXT(""),
                          .card = card};

        ok = finish(&original, &cut, NULL, arena, out) ||
             error_set(err, ERROR_FORMAT, "other cards would change with it; %s",
                       edit_by_hand);
    }
    arena_free(&scratch);
    return ok;
}
