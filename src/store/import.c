// SPDX-License-Identifier: MIT
// Guides into the store: one transaction in which cards keep, change or lose their places.

#include "import.h"

#include "alike.h"
#include "cards.h"
#include "earlier.h"
#include "likeness.h"
#include "match.h"
#include "own_answer.h"
#include "rehoming.h"
#include "shelf.h"

#include <stdlib.h>

// One guide on its way in.
struct intake_state {
    struct import *import;
    const struct guide_source *source;
    const struct guide *whole;  // as it was read
    const struct guide *guide;  // without what answers cards of other guides
    int64_t key;
    int64_t place;
    struct arena scratch;
    struct candidate *now;
    struct candidate *known;
    size_t known_count;
    struct imported_card **results;  // one for each card of `guide`
};

const char *card_change_name(enum card_change change) {
    static const char *const names[] = {
        [CHANGE_NEW] = "new",     [CHANGE_SAME] = "same", [CHANGE_EDITED] = "edited",
        [CHANGE_MOVED] = "moved", [CHANGE_GONE] = "gone",
    };

    return (size_t)change < sizeof(names) / sizeof(names[0]) ? names[change] : NULL;
}

struct import *import_begin(struct store *store, int64_t now, struct error *err) {
    struct arena arena = {0};
    struct import *import = arena_new(&arena, 1, sizeof(*import));

    *import = (struct import){.arena = arena, .store = store, .now = now};
    if (store->read_only) {
        error_set(err, ERROR_FILE, "%s can only be read: nothing was changed", store->path);
    } else if (database_begin(&store->database, err)) {
        if (query_number(&store->database, SQL_CARD_LAST, 0, 0, &import->last_key, err)) {
            return import;
        }
        database_rollback(&store->database);
    }
    arena = import->arena;
    arena_free(&arena);
    return NULL;
}

bool import_end(struct import *import, bool keep, struct error *err) {
    struct database *database = &import->store->database;
    struct arena arena;
    bool ok = !keep || rehoming_settle(import, err);

    if (keep && ok) {
        ok = database_commit(database, err);
    } else {
        database_rollback(database);
    }
    rehoming_forget(import);
    arena = import->arena;
    arena_free(&arena);
    return ok;
}

static int64_t count_prompts(const struct guide *guide) {
    int64_t count = 0;

    for (size_t i = 0; i < guide->card_count; i++) {
        count += guide->cards[i].kind == CARD_PROMPT;
    }
    return count;
}

static bool write_guide(struct intake_state *state, struct error *err) {
    struct query query = query_begin(&state->import->store->database, SQL_GUIDE_PUT);

    query_bind(&query, 1, state->key);
    query_bind_text(&query, 2, text_of(state->source->file));
    query_bind_text(&query, 3, state->guide->title);
    query_bind(&query, 4, state->source->size);
    query_bind(&query, 5, state->source->modified_ns);
    query_bind(&query, 6, (int64_t)state->source->hash);
    query_bind(&query, 7, LOADER_VERSION);
    query_bind(&query, 8, state->import->now);
    query_bind(&query, 9, state->source->changed_ns);
    query_bind(&query, 10, (int64_t)state->source->read_as);
    query_bind(&query, 11, state->source->source);
    query_bind(&query, 12, (int64_t)state->whole->card_count);
    query_bind(&query, 13, count_prompts(state->whole));
    return query_end(&query, err);
}

static int compare_topics(const void *left, const void *right) {
    const struct shelved *a = &(*(struct candidate *const *)left)->card;
    const struct shelved *b = &(*(struct candidate *const *)right)->card;
    int topics = (a->topic > b->topic) - (a->topic < b->topic);

    return topics ? topics : (a->position > b->position) - (a->position < b->position);
}

static void take_turns(struct intake_state *state) {
    size_t count = state->guide->card_count;
    struct candidate **sorted =
        arena_new(&state->scratch, count + 1, sizeof(struct candidate *));

    for (size_t i = 0; i < count; i++) {
        sorted[i] = &state->now[i];
    }
    qsort(sorted, count, sizeof(struct candidate *), compare_topics);
    for (size_t i = 1; i < count; i++) {
        bool same = sorted[i]->card.topic == sorted[i - 1]->card.topic;

        sorted[i]->card.turn = same ? sorted[i - 1]->card.turn + 1 : 0;
    }
}

static bool read_now(struct intake_state *state, struct error *err) {
    struct text topic = {0};
    int64_t topic_key = 0;

    state->now =
        arena_new(&state->scratch, state->guide->card_count + 1, sizeof(*state->now));
    for (size_t i = 0; i < state->guide->card_count; i++) {
        const struct card *card = &state->guide->cards[i];
        struct candidate *now = &state->now[i];

        // Cards of one heading stand together: most need no look-up.
        if ((i == 0 || !text_equal(card->topic, topic)) &&
            !shelf_topic(state->import->store, card->topic, &topic_key, err)) {
            return false;
        }
        topic = card->topic;
        now->question = likeness_fold(card->question, &state->scratch);
        now->answer = likeness_fold(card->answer, &state->scratch);
        now->card = (struct shelved){
            .guide = state->key,
            .topic = topic_key,
            .position = shelf_position(state->place, (int64_t)i),
            .line = card->line,
            .kind = card->kind,
            .question_hash = text_hash(now->question),
            .answer_hash = text_hash(now->answer),
            .text_hash = shelf_text_hash(card->question, card->answer, &state->scratch),
            .format = text_of(card->format),
            .tags = state->source->tags,
        };
    }
    take_turns(state);
    return true;
}

static bool read_known(struct intake_state *state, struct error *err) {
    struct query query = query_begin(&state->import->store->database, SQL_CARDS_OF_GUIDE);
    size_t capacity = 0;

    query_bind(&query, 1, state->key);
    while (query_next(&query)) {
        struct candidate *known;

        state->known = arena_grow(&state->scratch, state->known, state->known_count,
                                  &capacity, sizeof(*state->known));
        known = &state->known[state->known_count++];
        *known = (struct candidate){0};
        known->card = (struct shelved){
            .key = query_integer(&query, 0),
            .id = query_integer(&query, 1),
            .guide = state->key,
            .topic = query_integer(&query, 2),
            .kind = (enum card_kind)query_int(&query, 3),
            .position = query_integer(&query, 4),
            .line = query_int(&query, 5),
            .question_hash = (uint64_t)query_integer(&query, 6),
            .answer_hash = (uint64_t)query_integer(&query, 7),
            .text_hash = (uint64_t)query_integer(&query, 8),
            .retired = query_int(&query, 9),
            .format = text_copy(query_text(&query, 10), &state->scratch),
            .turn = query_integer(&query, 11),
            .tags = text_copy(query_text(&query, 12), &state->scratch),
        };
    }
    return query_end(&query, err);
}

static bool known_texts(void *payload, struct candidate *known, struct arena *arena) {
    return shelf_folded(payload, known->card.key, &known->question, &known->answer, arena);
}

void import_bind(struct import *import, int64_t key, int line) {
    import->bound_key = key;
    import->bound_line = line;
}

/** What the user said goes before what the texts tell. */
static void match_bound(struct intake_state *state) {
    struct candidate *now = NULL;
    struct candidate *known = NULL;

    for (size_t i = 0; i < state->guide->card_count; i++) {
        if (state->now[i].card.line == state->import->bound_line) {
            now = &state->now[i];
        }
    }
    for (size_t i = 0; i < state->known_count; i++) {
        if (state->known[i].card.key == state->import->bound_key) {
            known = &state->known[i];
        }
    }
    if (now && known) {
        alike_marry(now, known);
    }
}

static bool is_in_place(const struct shelved *a, const struct shelved *b) {
    return !b->retired && a->topic == b->topic && a->position == b->position &&
           a->turn == b->turn && a->line == b->line && a->kind == b->kind &&
           a->text_hash == b->text_hash && text_equal(a->format, b->format) &&
           text_equal(a->tags, b->tags);
}

static enum card_change change_of(const struct shelved *now, const struct shelved *known) {
    if (known->retired) {
        return CHANGE_NEW;
    }
    if (now->text_hash != known->text_hash) {
        return CHANGE_EDITED;
    }
    return now->topic == known->topic && now->guide == known->guide ? CHANGE_SAME
                                                                    : CHANGE_MOVED;
}

static bool keep_card(struct intake_state *state, size_t index, struct error *err) {
    const struct card *card = &state->guide->cards[index];
    struct candidate *now = &state->now[index];
    const struct shelved *known = &now->mate->card;
    bool same_text = now->card.text_hash == known->text_hash;

    now->card.key = known->key;
    now->card.id = known->id;
    state->results[index]->change = change_of(&now->card, known);
    rehoming_kept(state->import, known->key, state->results[index]);
    return is_in_place(&now->card, known) ||
           ((same_text || earlier_note(state->import->store, known->key, card->question,
                                       card->answer, err)) &&
            shelf_put(state->import->store, &now->card, same_text ? NULL : &card->question,
                      &card->answer, err));
}

static bool add_card(struct intake_state *state, size_t index, struct error *err) {
    const struct card *card = &state->guide->cards[index];
    struct shelved *row = &state->now[index].card;
    struct homeless found;

    if (!rehoming_find(state->import, row, &found, err)) {
        return false;
    }
    if (found.key) {
        row->key = found.key;
        row->id = found.id;
        state->results[index]->change =
            found.text_hash == row->text_hash ? CHANGE_MOVED : CHANGE_EDITED;
        return earlier_note(state->import->store, row->key, card->question, card->answer,
                            err) &&
               shelf_put(state->import->store, row, &card->question, &card->answer, err);
    }
    state->results[index]->change = CHANGE_NEW;
    if (!shelf_add(state->import->store, row, card->question, card->answer, err)) {
        return false;
    }
    rehoming_added(state->import, row->key, state->results[index]);
    return true;
}

static bool place_cards(struct intake_state *state, struct error *err) {
    for (size_t i = 0; i < state->guide->card_count; i++) {
        struct imported_card *result = state->results[i];

        if (!(state->now[i].mate ? keep_card(state, i, err) : add_card(state, i, err))) {
            return false;
        }
        result->key = state->now[i].card.key;
        card_id_format(state->now[i].card.id, result->id);
    }
    return true;
}

static bool let_go(struct intake_state *state, struct error *err) {
    for (size_t i = 0; i < state->known_count; i++) {
        const struct candidate *known = &state->known[i];

        if (!known->mate && !known->card.retired &&
            !rehoming_let_go(state->import, &known->card, err)) {
            return false;
        }
    }
    return true;
}

bool import_guide(struct import *import, const struct guide_source *source,
                  const struct guide *guide, struct arena *arena,
                  struct imported_card **results, struct error *err) {
    struct intake_state state = {.import = import, .source = source, .whole = guide};
    struct own_answers own = {.guide = guide};
    bool ok;

    *results = arena_new(arena, guide->card_count + 1, sizeof(**results));
    own.results = *results;
    rehoming_forget(import);
    ok = shelf_guide(import->store, text_of(source->path), text_of(source->file),
                     &state.key, err) &&
         shelf_place(import->store, state.key, &state.place, err) &&
         own_answers_take(import, state.key, &own, &state.scratch, err);
    state.guide = &own.rest;
    state.results = own.rest_results;
    ok = ok && read_now(&state, err) && read_known(&state, err);
    if (ok) {
        match_bound(&state);
        match_cards(state.now, own.rest.card_count, state.known, state.known_count,
                    &(struct candidate_texts){known_texts, import->store, &state.scratch});
        ok = place_cards(&state, err) && let_go(&state, err) && write_guide(&state, err);
    }
    arena_free(&state.scratch);
    return ok;
}

bool import_each_gone(struct import *import,
                      bool (*visit)(void *payload, const struct stored_card *card),
                      void *payload, struct error *err) {
    struct arena arena = {0};
    bool ok = rehoming_settle(import, err);
    bool more = true;

    for (size_t i = 0; ok && more && i < import->gone_count; i++) {
        struct stored_card card;

        ok = store_card(import->store, import->gone[i], &arena, &card, err);
        // One that turned up in a later guide is not gone.
        more = !ok || !card.retired || visit(payload, &card);
        arena_rewind(&arena);
    }
    arena_free(&arena);
    return ok;
}
