// SPDX-License-Identifier: MIT
// One change to a guide's text, and the proof that it says what was meant and changes nothing else.

#include "incision.h"

#include "lines/encoding.h"
#include "lines/manuscript.h"
#include "wording/builder.h"

#include <viva/plain.h>

void guide_read_answers(struct text source, struct guide *guide) {
    int line = 0;
    size_t card = 0;
    bool near = false;  // below a heading only blank lines may come before the mark

    if (!entry_answers_any(source)) {
        return;
    }
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

bool original_read(struct original *original, struct error *err) {
    struct notes notes = {.arena = original->scratch};
    const char *encoding = encoding_of(original->source, original->scratch);

    // What is written in between is UTF-8: two encodings in one file are one too many.
    if (encoding) {
        return error_set(err, ERROR_FORMAT, "%s is %s: save it as UTF-8 to write into it",
                         original->name, encoding);
    }
    if (!parse(original->source, original->name, original->scratch, &original->guide,
               err) ||
        !manuscript_read(original->source, false, &notes, &original->lines, err)) {
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

size_t original_section(const struct original *original, const struct card *card) {
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

size_t original_start(const struct original *original, size_t section) {
    return offset_of(original->source, original->outline.sections[section].line);
}

size_t original_end(const struct original *original, size_t section) {
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

/** The same for the eye: without characters that show nothing. */
static bool reads_the_same(struct text a, struct text b, struct arena *scratch) {
    return text_equal(text_folded(plain_text(a, scratch), scratch),
                      text_folded(plain_text(b, scratch), scratch));
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
    if (meaning->answer_way & (WAY_VERBATIM | WAY_SPLIT)) {
        return text_equal(card->answer, entry->answer) &&
               (meaning->answer_way & WAY_VERBATIM ||
                reads_the_same(card->answer, meaning->answer, scratch));
    }
    return is_run_of_lines(card->answer, entry->answer) &&
           says_the_same(card->answer, meaning->answer, scratch);
}

bool meaning_works_alone(const struct meaning *meaning, struct arena *scratch) {
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

static struct text cut_and_paste(const struct original *original,
                                 const struct incision *incision, struct arena *arena) {
    struct text before = text_slice(original->source, 0, incision->from);
    struct text behind = text_from(original->source, incision->to);
    struct builder middle = {.arena = arena};
    struct builder out = {.arena = arena};

    if (incision->text.size && before.size && !text_ends(before, TEXT("\n"))) {
        builder_add(&middle, TEXT("\n"));
    }
    if (incision->text.size && before.size && !ends_in_blank_line(before)) {
        builder_add(&middle, TEXT("\n"));
    }
    builder_add(&middle, incision->text);
    if (incision->text.size && behind.size) {
        builder_add(&middle, TEXT("\n"));
    }
    builder_add(&out, before);
    builder_add(&out, with_line_ends((struct text){middle.bytes, middle.size},
                                     original->source, arena));
    builder_add(&out, behind);
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

/** Whether the guide has the card at its place and all others as they were. */
static bool keeps_the_rest(const struct original *original, const struct incision *incision,
                           const struct guide *new, const struct meaning *meaning) {
    const struct guide *old = &original->guide;
    size_t skipped_old = incision->adds ? 0 : 1;
    size_t skipped_new = meaning ? 1 : 0;

    if (new->card_count - skipped_new != old->card_count - skipped_old) {
        return false;
    }
    for (size_t i = 0; i + skipped_new < new->card_count; i++) {
        const struct card *before =
            &old->cards[i + (i >= incision->card ? skipped_old : 0)];
        const struct card *after = &new->cards[i + (i >= incision->card ? skipped_new : 0)];

        if (!is_same(before, after)) {
            return false;
        }
    }
    return !meaning || (means(&new->cards[incision->card], meaning, original->scratch) &&
                        (!incision->wanted.size ||
                         text_equal(new->cards[incision->card].topic, incision->wanted)));
}

bool incision_make(const struct original *original, const struct incision *incision,
                   const struct meaning *meaning, struct arena *arena,
                   struct guide_edit *out) {
    struct text text = cut_and_paste(original, incision, original->scratch);
    struct guide new;

    if (!parse(text, original->name, original->scratch, &new, NULL) ||
        !keeps_the_rest(original, incision, &new, meaning)) {
        return false;
    }
    *out = (struct guide_edit){.text = text_copy(text, arena), .card = incision->card};
    out->line = meaning ? new.cards[incision->card].line : 0;
    return true;
}
