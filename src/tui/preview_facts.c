// SPDX-License-Identifier: MIT
// The words for what a reading of a file found.

#include "preview_facts.h"

#include <viva/display.h>
#include <viva/plain.h>

#include <string.h>

enum {
    FORMATS = 32,
    ROOM_FOR_WORDS = 18,  // cells: "no questions found"
};

static struct text printed(const char *string, struct arena *arena) {
    return text_of(safe_string(string, arena));
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

struct text preview_formats(const struct guide *guide, struct arena *arena) {
    const char *names[FORMATS];
    size_t counts[FORMATS] = {0};
    size_t known = 0;
    const char *words = "";

    for (size_t i = 0; i < guide->card_count; i++) {
        const char *format = guide->cards[i].format;
        size_t at = 0;

        while (at < known && strcmp(names[at], format) != 0) {
            at++;
        }
        if (at == known && known < FORMATS) {
            names[known++] = format;
        }
        counts[at] += at < known;
    }
    for (size_t i = 0; i < known; i++) {
        words =
            arena_printf(arena, "%s%s%s %zu", words, i ? ", " : "", names[i], counts[i]);
    }
    return text_of(words);
}

static bool is_repair(const struct note *note) {
    return strcmp(note->code, "repaired") == 0;
}

/** The first note that is about a repair, or the first that is not; NULL if there is none. */
static const struct note *first_note(const struct guide *guide, bool repair) {
    for (size_t i = 0; i < guide->note_count; i++) {
        if (is_repair(&guide->notes[i]) == repair) {
            return &guide->notes[i];
        }
    }
    return NULL;
}

static size_t other_notes(const struct guide *guide) {
    size_t count = 0;

    for (size_t i = 0; i < guide->note_count; i++) {
        count += !is_repair(&guide->notes[i]);
    }
    return count;
}

static void add_piece(struct fact *fact, struct text text, enum style style) {
    fact->pieces[fact->piece_count++] = (struct piece){text, style};
}

static struct fact reading_fact(const struct preview_file *file, struct arena *arena) {
    struct fact fact = {.label = "Read as",
                        .label_style = STYLE_DIM,
                        .key = "m",
                        .deed = "reads it otherwise"};

    if (file->guide.card_count == 0) {
        add_piece(&fact, TEXT("none of the known forms"), STYLE_DIM);
    } else {
        add_piece(&fact, preview_formats(&file->guide, arena),
                  file->choice.format.size ? STYLE_ACCENT : STYLE_TEXT);
    }
    if (file->choice.format.size) {
        add_piece(&fact, TEXT("  as you chose"), STYLE_DIM);
    }
    return fact;
}

/** Takes "...: BEFORE -> AFTER" of a repair's note apart; false if it says it in another way. */
static bool split_repair(const struct note *note, struct text *before, struct text *after) {
    struct text text = text_of(note->text);
    size_t colon = text_find(text, TEXT(": "));
    size_t arrow = text_find(text, TEXT(" -> "));

    *before = text_slice(text, colon + 2, arrow);
    *after = text_from(text, arrow + 4);
    return colon < arrow && arrow < text.size;
}

static struct fact repair_fact(const struct preview_file *file, bool ascii,
                               struct arena *arena) {
    const struct note *note = first_note(&file->guide, true);
    struct fact fact = {.label = "Repaired",
                        .label_style = STYLE_HARD,
                        .key = "r",
                        .deed = "keeps it as it was"};
    const char *lines =
        arena_printf(arena, "%zu line%s", file->repaired, plural(file->repaired));
    struct text before;
    struct text after;

    if (file->choice.keep_mojibake) {
        fact.label = "Broken";
        fact.deed = "repairs them";
        add_piece(&fact, text_of(lines), STYLE_TEXT);
        add_piece(&fact, TEXT(" kept as they were"), STYLE_DIM);
    } else if (note && split_repair(note, &before, &after)) {
        add_piece(&fact, safe_text(before, arena), STYLE_AGAIN);
        add_piece(&fact, ascii ? TEXT(" -> ") : TEXT(" → "), STYLE_DIM);
        add_piece(&fact, safe_text(after, arena), STYLE_GOOD);
        add_piece(&fact, text_of(arena_printf(arena, "  in %s", lines)), STYLE_DIM);
    }
    return fact;
}

static struct fact prompts_fact(const struct preview_file *file, struct arena *arena) {
    bool out = file->choice.no_prompts;
    struct fact fact = {.label = "Prompts",
                        .label_style = STYLE_DIM,
                        .key = "p",
                        .deed = out ? "takes them in" : "leaves them out"};
    const char *words = arena_printf(arena, "%zu question%s without an answer",
                                     file->prompts, plural(file->prompts));

    add_piece(&fact, text_of(words), out ? STYLE_DIM : STYLE_TEXT);
    add_piece(&fact, out ? TEXT(", left out") : TEXT(", to rehearse"), STYLE_DIM);
    return fact;
}

static struct fact notes_fact(const struct preview_file *file, struct arena *arena) {
    const struct note *note = first_note(&file->guide, false);
    size_t count = file->guide.note_count;
    struct fact fact = {
        .label = "Note", .label_style = STYLE_HARD, .key = "w", .deed = "shows it"};

    if (count > 1) {
        fact.label = "Notes";
        fact.deed = arena_printf(arena, "shows all %zu", count);
    }
    if (note->line > 0) {
        add_piece(&fact, text_of(arena_printf(arena, "line %d: ", note->line)), STYLE_DIM);
    }
    add_piece(&fact, printed(note->text, arena), STYLE_TEXT);
    return fact;
}

int preview_facts(const struct preview_file *file, bool ascii, struct fact facts[FACTS],
                  struct arena *arena) {
    int count = 0;

    if (file->fault) {
        return 0;
    }
    if (file->repaired > 0) {
        facts[count++] = repair_fact(file, ascii, arena);
    }
    if (other_notes(&file->guide) > 0) {
        facts[count++] = notes_fact(file, arena);
    }
    if (file->prompts > 0) {
        facts[count++] = prompts_fact(file, arena);
    }
    facts[count++] = reading_fact(file, arena);
    return count;
}

/** What was found in a file where there is no room for more than how much. */
static const char *brief_words(size_t repaired, size_t notes, struct arena *arena) {
    return repaired > 0 ? arena_printf(arena, "%zu repaired", repaired)
                        : arena_printf(arena, "%zu note%s", notes, plural(notes));
}

static const char *remark_words(const struct preview_file *file, bool brief,
                                enum style *style, struct arena *arena) {
    const struct guide *guide = &file->guide;
    const struct note *note = first_note(guide, false);
    size_t notes = other_notes(guide);
    size_t repaired = guide->note_count - notes;

    *style = STYLE_HARD;
    if (brief && guide->note_count > 0) {
        return brief_words(repaired, notes, arena);
    }
    if (repaired > 0 && notes > 0) {
        return arena_printf(arena, "%zu line%s repaired, %zu note%s", repaired,
                            plural(repaired), notes, plural(notes));
    }
    if (repaired > 0) {
        return arena_printf(arena, "%zu line%s repaired", repaired, plural(repaired));
    }
    if (note) {
        return notes == 1 ? note->text
                          : arena_printf(arena, "%zu notes: %s", notes, note->text);
    }
    *style = file->choice.format.size ? STYLE_ACCENT : STYLE_DIM;
    return file->choice.format.size
               ? arena_printf(arena, "read as %.*s", TEXT_ARGUMENTS(file->choice.format))
               : "";
}

struct piece preview_remark(const struct preview_file *file, int cells,
                            struct arena *arena) {
    bool brief = cells < ROOM_FOR_WORDS;
    enum style style = STYLE_DIM;
    const char *words;

    if (file->fault) {
        return (struct piece){printed(file->fault, arena), STYLE_AGAIN};
    }
    if (file->choice.left_out) {
        return (struct piece){TEXT("left out"), STYLE_DIM};
    }
    if (file->guide.card_count == 0) {
        return (struct piece){brief ? TEXT("no cards") : TEXT("no questions found"),
                              STYLE_DIM};
    }
    words = remark_words(file, brief, &style, arena);
    return (struct piece){printed(words, arena), style};
}

int preview_samples(const struct guide *guide, int limit, struct sample *samples,
                    struct arena *arena) {
    int count = guide->card_count < (size_t)limit ? (int)guide->card_count : limit;

    for (int i = 0; i < count; i++) {
        const struct card *card = &guide->cards[i];

        samples[i].question = safe_text(plain_text(card->question, arena), arena);
        samples[i].answer = safe_text(plain_text(card->answer, arena), arena);
    }
    return count;
}
