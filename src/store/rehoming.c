// SPDX-License-Identifier: MIT
// Cards that leave one guide and turn up in another keep their history.

#include "rehoming.h"

#include "cards.h"
#include "earlier.h"
#include "likeness.h"
#include "match.h"
#include "own_answer.h"

#include <viva/sources.h>

#include <errno.h>
#include <sys/stat.h>

// A guide whose file was renamed or removed gives up its cards to where their texts turn up.
static bool guide_is_gone(struct import *import, int64_t guide, bool *gone,
                          struct error *err) {
    struct arena arena = {0};
    struct stat status;
    struct query query = query_begin(&import->store->database, SQL_GUIDE_PATH);

    query_bind(&query, 1, guide);
    *gone = query_next(&query) &&
            stat(text_string(query_text(&query, 0), &arena), &status) != 0 &&
            (errno == ENOENT || errno == ENOTDIR);
    arena_free(&arena);
    return query_end(&query, err);
}

void rehoming_forget(struct import *import) {
    elsewhere_free(&import->coming);
    elsewhere_free(&import->leaving);
}

static void note_repeated(struct import *import, int64_t guide) {
    while (import->repeated_count <= (size_t)guide) {
        import->repeated =
            arena_grow(&import->arena, import->repeated, import->repeated_count,
                       &import->repeated_capacity, sizeof(*import->repeated));
        import->repeated[import->repeated_count++] = false;
    }
    import->repeated[guide] = true;
}

bool import_repeats(const struct import *import, int64_t guide) {
    return guide >= 0 && (size_t)guide < import->repeated_count && import->repeated[guide];
}

bool rehoming_find(struct import *import, const struct shelved *card,
                   struct homeless *found, struct error *err) {
    struct elsewhere_card **cards;

    *found = (struct homeless){0};
    // What this import added has no history to give.
    if (!import->last_key) {
        return true;
    }
    if (!elsewhere_of(&import->coming, import->store, card, &cards, err)) {
        return false;
    }
    while (*cards && !found->key) {
        const struct elsewhere_card *other = *cards;
        bool free = other->retired;

        if (!free && !guide_is_gone(import, other->guide, &free, err)) {
            return false;
        }
        if (free) {
            *found = (struct homeless){other->key, other->id, other->text_hash};
        } else {
            note_repeated(import, other->guide);
        }
        *cards = other->next;
    }
    return true;
}

void rehoming_added(struct import *import, int64_t key, struct imported_card *result) {
    size_t index = (size_t)(key - import->last_key - 1);

    while (import->added_count <= index) {
        import->added = arena_grow(&import->arena, import->added, import->added_count,
                                   &import->added_capacity, sizeof(*import->added));
        import->added[import->added_count++].result = NULL;
    }
    import->added[index].result = result;
}

void rehoming_kept(struct import *import, int64_t key, struct imported_card *result) {
    import->kept = arena_grow(&import->arena, import->kept, import->kept_count,
                              &import->kept_capacity, sizeof(*import->kept));
    import->kept[import->kept_count++] = (struct kept){key, result};
}

// A card of this import that came as new elsewhere with just these texts; 0 if there is none.
static bool find_added(struct import *import, const struct shelved *gone, int64_t *added,
                       struct error *err) {
    struct elsewhere_card **cards;

    *added = 0;
    if (!elsewhere_of(&import->leaving, import->store, gone, &cards, err)) {
        return false;
    }
    for (; *cards && !*added; *cards = (*cards)->next) {
        int64_t index = (*cards)->key - import->last_key - 1;

        if (index >= 0 && (size_t)index < import->added_count &&
            import->added[index].result) {
            *added = (*cards)->key;
        }
    }
    return true;
}

static void remember_gone(struct import *import, int64_t key) {
    import->gone = arena_grow(&import->arena, import->gone, import->gone_count,
                              &import->gone_capacity, sizeof(*import->gone));
    import->gone[import->gone_count++] = key;
}

// The card with the history takes the place of the one that just came.
static bool take_place(struct import *import, int64_t key, int64_t id, int64_t added,
                       enum card_change change, struct error *err) {
    struct added *slot = &import->added[added - import->last_key - 1];

    if (!earlier_note_of(import->store, key, added, err) ||
        !shelf_take_place(import->store, key, added, err)) {
        return false;
    }
    own_answers_moved(import, added, key, id);
    slot->result->key = key;
    slot->result->change = change;
    card_id_format(id, slot->result->id);
    slot->result = NULL;
    return true;
}

// A card without a history that says the same in another guide, or answers a prompt in one of the same source; 0 if there is none, or the card has none either.
static bool find_heir(struct import *import, const struct shelved *gone, int64_t *heir,
                      struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_CARD_HEIR);

    query_bind(&query, 1, (int64_t)gone->question_hash);
    query_bind(&query, 2, (int64_t)gone->answer_hash);
    query_bind(&query, 3, gone->guide);
    query_bind(&query, 4, gone->key);
    query_bind(&query, 5, gone->kind == CARD_PROMPT);
    *heir = query_next(&query) ? query_integer(&query, 0) : 0;
    return query_end(&query, err);
}

// The card with the history takes the place of one that was there before it.
static bool take_over(struct import *import, const struct shelved *card, int64_t heir,
                      struct error *err) {
    for (size_t i = 0; i < import->kept_count; i++) {
        if (import->kept[i].key == heir) {
            import->kept[i].key = card->key;
            import->kept[i].result->key = card->key;
            card_id_format(card->id, import->kept[i].result->id);
        }
    }
    own_answers_moved(import, heir, card->key, card->id);
    return earlier_note_of(import->store, card->key, heir, err) &&
           shelf_take_place(import->store, card->key, heir, err);
}

bool rehoming_let_go(struct import *import, const struct shelved *card, struct error *err) {
    int64_t added;
    int64_t heir;

    if (!find_added(import, card, &added, err)) {
        return false;
    }
    if (added) {
        return take_place(import, card->key, card->id, added, CHANGE_MOVED, err);
    }
    if (!find_heir(import, card, &heir, err)) {
        return false;
    }
    if (heir) {
        return take_over(import, card, heir, err);
    }
    remember_gone(import, card->key);
    return shelf_retire(import->store, card->key, import->now, err);
}

// Candidates that are read one by one.
struct gathering {
    struct candidate *cards;
    size_t count;
    size_t capacity;
};

static void gather(struct gathering *gathering, int64_t key, int64_t id,
                   struct arena *arena) {
    gathering->cards = arena_grow(arena, gathering->cards, gathering->count,
                                  &gathering->capacity, sizeof(*gathering->cards));
    gathering->cards[gathering->count++] =
        (struct candidate){.card = {.key = key, .id = id}};
}

static bool gather_guide(struct import *import, int64_t guide, struct gathering *homeless,
                         struct arena *arena, struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_LIVE_CARDS_OF_GUIDE);

    query_bind(&query, 1, guide);
    query_bind(&query, 2, import->last_key);
    while (query_next(&query)) {
        gather(homeless, query_integer(&query, 0), query_integer(&query, 1), arena);
    }
    return query_end(&query, err);
}

// The cards that this import retired, and those of guides whose files are gone.
static bool gather_homeless(struct import *import, struct gathering *homeless,
                            struct arena *arena, struct error *err) {
    struct query query;
    bool ok = true;

    for (size_t i = 0; i < import->gone_count; i++) {
        query = query_begin(&import->store->database, SQL_CARD_RETIRED);
        query_bind(&query, 1, import->gone[i]);
        if (query_next(&query)) {
            gather(homeless, import->gone[i], query_integer(&query, 0), arena);
        }
        if (!query_end(&query, err)) {
            return false;
        }
    }
    query = query_begin(&import->store->database, SQL_GUIDES_WITH_CARDS);
    while (ok && query_next(&query)) {
        int64_t guide = query_integer(&query, 0);
        bool gone;

        ok = guide_is_gone(import, guide, &gone, err) &&
             (!gone || gather_guide(import, guide, homeless, arena, err));
    }
    return query_end(&query, ok ? err : NULL) && ok;
}

static bool adds_any(const struct import *import) {
    bool any = false;

    for (size_t i = 0; i < import->added_count && !any; i++) {
        any = import->added[i].result != NULL;
    }
    return any;
}

static void gather_added(const struct import *import, struct gathering *added,
                         struct arena *arena) {
    for (size_t i = 0; i < import->added_count; i++) {
        if (import->added[i].result) {
            gather(added, import->last_key + 1 + (int64_t)i, 0, arena);
        }
    }
}

static bool read_texts(void *payload, struct candidate *card, struct arena *arena) {
    return shelf_folded(payload, card->card.key, &card->question, &card->answer, arena);
}

// What is rare is seen in whole guides, not in the few cards that are left over of them.
static bool count_words_beside(struct import *import, struct rarity *rarity,
                               struct arena *arena, struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_TEXTS_BESIDE);
    struct arena scratch = {0};

    query_bind(&query, 1, import->last_key);
    while (query_next(&query)) {
        struct text question = likeness_fold(query_text(&query, 0), &scratch);
        struct text answer = likeness_fold(query_text(&query, 1), &scratch);

        rarity_count(rarity, words_of(question, &scratch), words_of(answer, &scratch),
                     arena);
        arena_rewind(&scratch);
    }
    rarity_settle(rarity, arena);
    arena_free(&scratch);
    return query_end(&query, err);
}

static bool match_homeless(struct import *import, const struct gathering *added,
                           const struct gathering *homeless, struct arena *arena,
                           struct error *err) {
    struct candidate_texts texts = {read_texts, import->store, arena};
    struct rarity rarity = {0};

    if (!count_words_beside(import, &rarity, arena, err)) {
        return false;
    }
    match_leftovers(added->cards, added->count, homeless->cards, homeless->count, &texts,
                    &rarity);
    return true;
}

bool rehoming_settle(struct import *import, struct error *err) {
    struct arena arena = {0};
    struct gathering homeless = {0};
    struct gathering added = {0};
    bool ok = true;

    if (import->settled) {
        return true;
    }
    import->settled = true;
    if (adds_any(import)) {
        ok = gather_homeless(import, &homeless, &arena, err);
    }
    if (ok && homeless.count) {
        gather_added(import, &added, &arena);
        ok = match_homeless(import, &added, &homeless, &arena, err);
    }
    for (size_t i = 0; ok && i < homeless.count; i++) {
        const struct candidate *known = &homeless.cards[i];

        ok = !known->mate || take_place(import, known->card.key, known->card.id,
                                        known->mate->card.key, CHANGE_EDITED, err);
    }
    arena_free(&arena);
    return ok;
}
