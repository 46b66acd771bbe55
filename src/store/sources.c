// SPDX-License-Identifier: MIT
// What was imported, and the files that its guides came from.

#include <viva/sources.h>

#include "import.h"
#include "shelf.h"

#include <stdlib.h>
#include <string.h>

static bool read_choices(struct store *store, struct source *source, struct arena *arena,
                         struct error *err) {
    struct query query = query_begin(&store->database, SQL_CHOICES);
    size_t capacity = 0;

    query_bind(&query, 1, source->key);
    while (query_next(&query)) {
        source->choices = arena_grow(arena, source->choices, source->choice_count,
                                     &capacity, sizeof(*source->choices));
        source->choices[source->choice_count++] = (struct source_choice){
            .file = text_copy(query_text(&query, 0), arena),
            .format = text_copy(query_text(&query, 1), arena),
            .topic = text_copy(query_text(&query, 2), arena),
            .left_out = query_int(&query, 3),
            .no_prompts = query_int(&query, 4),
            .keep_mojibake = query_int(&query, 5),
        };
    }
    return query_end(&query, err);
}

bool store_sources(struct store *store, struct arena *arena, struct source **sources,
                   size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_SOURCES);
    size_t capacity = 0;
    bool ok;

    *sources = NULL;
    *count = 0;
    while (query_next(&query)) {
        *sources = arena_grow(arena, *sources, *count, &capacity, sizeof(**sources));
        (*sources)[(*count)++] = (struct source){
            .key = query_integer(&query, 0),
            .path = text_copy(query_text(&query, 1), arena),
            .topic = text_copy(query_text(&query, 2), arena),
            .tags = text_copy(query_text(&query, 3), arena),
            .format = text_copy(query_text(&query, 4), arena),
            .keep_mojibake = query_int(&query, 5),
            .seen_as = query_int(&query, 7) == LOADER_VERSION
                           ? (uint64_t)query_integer(&query, 6)
                           : 0,
            .cards = query_int(&query, 8),
            .prompts = query_int(&query, 9),
        };
    }
    ok = query_end(&query, err);
    for (size_t i = 0; ok && i < *count; i++) {
        ok = read_choices(store, &(*sources)[i], arena, err);
    }
    return ok;
}

static bool write_choices(struct import *import, const struct source *source,
                          struct error *err) {
    struct database *database = &import->store->database;
    struct query query = query_begin(database, SQL_CHOICES_DROP);
    bool ok;

    query_bind(&query, 1, source->key);
    ok = query_end(&query, err);
    for (size_t i = 0; ok && i < source->choice_count; i++) {
        const struct source_choice *choice = &source->choices[i];

        query = query_begin(database, SQL_CHOICE_ADD);
        query_bind(&query, 1, source->key);
        query_bind_text(&query, 2, choice->file);
        query_bind_text(&query, 3, choice->format);
        query_bind_text(&query, 4, choice->topic);
        query_bind(&query, 5, choice->left_out);
        query_bind(&query, 6, choice->no_prompts);
        query_bind(&query, 7, choice->keep_mojibake);
        ok = query_end(&query, err);
    }
    return ok;
}

bool import_remember(struct import *import, struct source *source, struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_SOURCE_PUT);

    query_bind_text(&query, 1, source->path);
    query_bind_text(&query, 2, source->topic);
    query_bind_text(&query, 3, source->tags);
    query_bind_text(&query, 4, source->format);
    query_bind(&query, 5, source->keep_mojibake);
    query_bind(&query, 6, import->now);
    while (query_next(&query)) {
        source->key = query_integer(&query, 0);
    }
    return query_end(&query, err) && write_choices(import, source, err);
}

bool import_source_seen(struct import *import, const struct source *source,
                        struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_SOURCE_SEEN);

    query_bind(&query, 1, source->key);
    query_bind(&query, 2, (int64_t)source->seen_as);
    query_bind(&query, 3, LOADER_VERSION);
    query_bind(&query, 4, source->cards);
    query_bind(&query, 5, source->prompts);
    return query_end(&query, err);
}

bool import_forget(struct import *import, int64_t source, struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_SOURCE_DROP);

    query_bind(&query, 1, source);
    return query_end(&query, err);
}

static struct guide_file guide_row(const struct query *query, struct arena *arena) {
    return (struct guide_file){
        .key = query_integer(query, 0),
        .source = query_integer(query, 1),
        .path = text_copy(query_text(query, 2), arena),
        .size = query_integer(query, 3),
        .modified_ns = query_integer(query, 4),
        .changed_ns = query_integer(query, 5),
        .read_at = query_integer(query, 6),
        .hash = (uint64_t)query_integer(query, 7),
        .read_as = (uint64_t)query_integer(query, 8),
        .current = query_int(query, 9) == LOADER_VERSION,
        .cards = query_int(query, 10),
        .prompts = query_int(query, 11),
    };
}

static int compare_guides(const void *left, const void *right) {
    struct text a = ((const struct guide_file *)left)->path;
    struct text b = ((const struct guide_file *)right)->path;

    return strcmp(a.bytes, b.bytes);
}

/** Most stand in order already, as they were imported. */
static void sort_guides(struct guide_file *guides, size_t count) {
    for (size_t i = 1; i < count; i++) {
        if (compare_guides(&guides[i - 1], &guides[i]) > 0) {
            qsort(guides, count, sizeof(*guides), compare_guides);
            return;
        }
    }
}

bool store_guides(struct store *store, struct arena *arena, struct guide_file **guides,
                  size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_GUIDES);
    size_t capacity = 0;

    *guides = NULL;
    *count = 0;
    while (query_next(&query)) {
        *guides = arena_grow(arena, *guides, *count, &capacity, sizeof(**guides));
        (*guides)[(*count)++] = guide_row(&query, arena);
    }
    sort_guides(*guides, *count);
    return query_end(&query, err);
}

bool store_guide_cards(struct store *store, int64_t guide, int64_t *cards,
                       struct error *err) {
    return query_number(&store->database, SQL_GUIDE_CARDS, guide, 0, cards, err);
}

bool import_seen(struct import *import, int64_t guide, const struct guide_source *source,
                 struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_GUIDE_SEEN);

    query_bind(&query, 1, guide);
    query_bind_text(&query, 2, text_of(source->file));
    query_bind(&query, 3, source->size);
    query_bind(&query, 4, source->modified_ns);
    query_bind(&query, 5, source->changed_ns);
    query_bind(&query, 6, import->now);
    query_bind(&query, 7, source->source);
    return query_end(&query, err);
}

bool import_release(struct import *import, int64_t guide, struct error *err) {
    struct query query = query_begin(&import->store->database, SQL_GUIDE_RELEASE);

    query_bind(&query, 1, guide);
    return query_end(&query, err);
}

bool import_guide_key(struct import *import, const char *path, int64_t *key,
                      struct error *err) {
    return shelf_guide_key(import->store, text_of(path), key, err);
}

static int compare_places(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left;
    int64_t b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

bool import_arrange(struct import *import, const int64_t *guides, size_t count,
                    struct error *err) {
    struct arena arena = {0};
    int64_t *now = arena_new(&arena, 2 * count + 1, sizeof(*now));
    int64_t *sorted = now + count;
    bool ok = true;

    for (size_t i = 0; ok && i < count; i++) {
        ok = shelf_place(import->store, guides[i], &now[i], err);
        sorted[i] = now[i];
    }
    qsort(sorted, count, sizeof(*sorted), compare_places);
    for (size_t i = 0; ok && i < count; i++) {
        ok = sorted[i] == now[i] || shelf_move(import->store, guides[i], sorted[i], err);
    }
    arena_free(&arena);
    return ok;
}
