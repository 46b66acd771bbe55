// SPDX-License-Identifier: MIT
// Whole imports for those who only want to know what they came to.

#include <viva/intake.h>

/** A guide as far as counting goes: its results may still change while others follow. */
struct counted {
    size_t count;
    const struct imported_card *results;
};

struct tally {
    struct arena *arena;
    struct intake_counts *counts;
    struct counted *guides;
    size_t guide_count;
    size_t guide_capacity;
    struct error *err;  // of what was named itself
};

void intake_count(const struct intake *intake, struct intake_counts *counts) {
    const struct guide *guide = &intake->guide;

    counts->files++;
    counts->unchanged += intake->unchanged;
    counts->cards += intake->known_cards;
    counts->prompts += intake->known_prompts;
    counts->changes[CHANGE_SAME] += intake->known_cards;
    for (size_t i = 0; i < guide->card_count; i++) {
        counts->cards++;
        counts->prompts += guide->cards[i].kind == CARD_PROMPT;
        if (intake->results) {
            counts->changes[intake->results[i].change]++;
        }
    }
    for (size_t i = 0; i < guide->note_count; i++) {
        counts->warnings += guide->notes[i].level == NOTE_WARNING;
    }
}

void intake_add(struct intake_counts *total, const struct intake_counts *counts) {
    total->files += counts->files;
    total->unchanged += counts->unchanged;
    total->cards += counts->cards;
    total->prompts += counts->prompts;
    total->warnings += counts->warnings;
    for (int i = 0; i <= CHANGE_GONE; i++) {
        total->changes[i] += counts->changes[i];
    }
}

static void count_unchanged(void *payload, const struct intake_listing *listing,
                            const struct intake_counts *counts) {
    (void)listing;
    intake_add(((struct tally *)payload)->counts, counts);
}

static void count_guide(void *payload, const struct intake_file *file,
                        const struct intake *intake) {
    struct tally *tally = payload;
    struct intake without_results = *intake;

    (void)file;
    without_results.results = NULL;
    intake_count(&without_results, tally->counts);
    tally->guides = arena_grow(tally->arena, tally->guides, tally->guide_count,
                               &tally->guide_capacity, sizeof(*tally->guides));
    tally->guides[tally->guide_count++] =
        (struct counted){intake->guide.card_count, intake->results};
}

static void count_remark(void *payload, const struct intake_remark *remark) {
    struct tally *tally = payload;

    tally->counts->warnings++;
    if (remark->note.level == NOTE_ERROR) {
        error_set(tally->err, ERROR_FILE, "%s", remark->note.text);
    }
}

static void count_gone(void *payload, const struct stored_card *card) {
    struct tally *tally = payload;

    (void)card;
    tally->counts->changes[CHANGE_GONE]++;
}

static void count_changes(const struct tally *tally) {
    for (size_t i = 0; i < tally->guide_count; i++) {
        for (size_t j = 0; j < tally->guides[i].count; j++) {
            tally->counts->changes[tally->guides[i].results[j].change]++;
        }
    }
}

/** One path, or with NULL all that is remembered. */
static bool take_all(struct store *store, const char *path, int64_t now,
                     struct arena *arena, struct intake_counts *counts, struct error *err) {
    struct error fault = {.kind = ERROR_NONE};
    struct tally tally = {.arena = arena, .counts = counts, .err = &fault};
    const struct intake_watch watch = {.payload = &tally,
                                       .unchanged = count_unchanged,
                                       .guide = count_guide,
                                       .remark = count_remark,
                                       .gone = count_gone};
    struct intake_run run = {.store = store, .now = now, .watch = &watch, .arena = arena};
    bool found;
    bool taken;

    *counts = (struct intake_counts){0};
    run.import = import_begin(store, now, err);
    if (!run.import) {
        return false;
    }
    taken = path ? intake_paths(&run, &path, 1, err) : intake_sync(&run, &found, err);
    if (taken && fault.kind != ERROR_NONE) {
        taken = error_set(err, fault.kind, "%s", fault.message);
    }
    if (taken) {
        count_changes(&tally);
    }
    return import_end(run.import, taken, taken ? err : NULL) && taken;
}

bool intake_path(struct store *store, const char *path, int64_t now, struct arena *arena,
                 struct intake_counts *counts, struct error *err) {
    return take_all(store, path, now, arena, counts, err);
}

bool intake_sync_all(struct store *store, int64_t now, struct arena *arena,
                     struct intake_counts *counts, struct error *err) {
    return take_all(store, NULL, now, arena, counts, err);
}
