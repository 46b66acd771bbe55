// SPDX-License-Identifier: MIT
// Edits of a guide's text, each tried in several ways until one is read back as it was meant.

#include "incision.h"

#include "wording/builder.h"

enum {
    QUESTION_LEVEL = 3,  // of a heading, at least: two levels of topics above it are common
    DEEPEST = 6,
    TOPICS = 5,  // names of a topic that get a heading
    TRIES = 12,  // with the whole file; a way that is no good fails on its own before
};

static const char edit_by_hand[] = "change it in the file itself";

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
    size_t found = 0;
    bool all = false;

    for (size_t i = 0; i < original->guide.card_count; i++) {
        const struct card *card = &original->guide.cards[i];
        const struct text *others;
        size_t other_count = topic_names(card->topic, original->scratch, &others);
        size_t shared = shared_names(names, count, others, other_count);
        bool same = shared == count && shared == other_count;
        size_t section = shared ? original_section(original, card) : 0;

        if (section && (same || (!all && shared >= place.known))) {
            all = same;
            found = section;
            place.known = shared;
            place.card = i + 1;
        }
    }
    if (found) {
        place.at = original_end(original, found);
        place.level = all ? original->outline.sections[found].level : 0;
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
    struct incision incision = {.from = job->place->at,
                                .to = job->place->at,
                                .adds = true,
                                .card = job->place->card,
                                .wanted = job->place->topic_counts ? job->topic : TEXT("")};

    incision.text = below_topics(job->place, job->names, job->name_count, entry,
                                 job->original->scratch);
    return incision_make(job->original, &incision, meaning, arena, out);
}

static bool put_instead(const struct job *job, const struct meaning *meaning,
                        struct arena *arena, struct guide_edit *out) {
    const struct original *original = job->original;
    const struct card *card = &original->guide.cards[job->card];
    size_t section = original_section(original, card);
    struct incision incision = {.from = original_start(original, section),
                                .to = original_end(original, section),
                                .text = entry_text(meaning->entry, original->scratch),
                                .card = job->card,
                                .wanted = card->topic};

    return incision_make(original, &incision, meaning, arena, out);
}

/** Each way to write the answer below a question that works. */
static bool try_answers(const struct job *job, struct entry *entry, int *tries,
                        struct arena *arena, struct guide_edit *out) {
    struct arena *scratch = job->original->scratch;

    for (size_t i = 0; i<entry_answer_way_count && * tries> 0; i++) {
        struct meaning meaning = {entry, job->question, job->answer, entry_answer_ways[i]};

        entry_take_answer(entry, job->answer, meaning.answer_way, scratch);
        if (meaning_works_alone(&meaning, scratch)) {
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
        if (entry.title.size && meaning_works_alone(&alone, scratch) &&
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
    return (text_valid(question) && text_valid(answer) && !text_holds(question, nothing) &&
            !text_holds(answer, nothing)) ||
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
    bool ok = original_read(&original, err) && add(&original, entry, arena, out, err);

    arena_free(&scratch);
    return ok;
}

/** The card by number, which must stand under a heading. */
static bool find_card(const struct original *original, size_t card, struct error *err) {
    return (card < original->guide.card_count &&
            original_section(original, &original->guide.cards[card])) ||
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
    job.level = original->outline.sections[original_section(original, old)].level;
    return try_questions(&job, arena, out) ||
           error_set(err, ERROR_FORMAT, "this would not be read back as it was typed; %s",
                     edit_by_hand);
}

bool guide_change(struct text source, const char *name, size_t card,
                  const struct text *question, const struct text *answer,
                  struct arena *arena, struct guide_edit *out, struct error *err) {
    struct arena scratch = {0};
    struct original original = {.source = source, .name = name, .scratch = &scratch};
    bool ok = original_read(&original, err) && find_card(&original, card, err);

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
    bool ok = original_read(&original, err) && find_card(&original, card, err);

    if (ok) {
        size_t section = original_section(&original, &original.guide.cards[card]);
        struct incision incision = {.from = original_start(&original, section),
                                    .to = original_end(&original, section),
                                    .text = TEXT(""),
                                    .card = card};

        ok = incision_make(&original, &incision, NULL, arena, out) ||
             error_set(err, ERROR_FORMAT, "other cards would change with it; %s",
                       edit_by_hand);
    }
    arena_free(&scratch);
    return ok;
}
