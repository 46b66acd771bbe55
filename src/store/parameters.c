// SPDX-License-Identifier: MIT
// Settings: fitted parameters, with the memory that follows from them, and interviews.

#include "parameters.h"

#include "entries.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER_SIZE = 32 };

bool setting_read(struct store *store, const char *name, struct arena *arena,
                  const char **value, struct error *err) {
    struct query query = query_begin(&store->database, SQL_SETTING);

    *value = NULL;
    query_bind_text(&query, 1, text_of(name));
    if (query_next(&query)) {
        *value = text_string(query_text(&query, 0), arena);
    }
    return query_end(&query, err);
}

bool setting_write(struct store *store, const char *name, const char *value,
                   struct error *err) {
    struct query query =
        query_begin(&store->database, value ? SQL_SETTING_PUT : SQL_SETTING_DROP);

    query_bind_text(&query, 1, text_of(name));
    if (value) {
        query_bind_text(&query, 2, text_of(value));
    }
    return query_end(&query, err);
}

static const char interviews_setting[] = "interviews";

bool store_interviews(struct store *store, struct arena *arena, const char **text,
                      struct error *err) {
    return setting_read(store, interviews_setting, arena, text, err);
}

bool store_keep_interviews(struct store *store, const char *text, struct error *err) {
    return database_begin(&store->database, err) &&
           database_end(&store->database,
                        setting_write(store, interviews_setting, text, err), err);
}

static const char *setting_name(size_t count, struct arena *arena) {
    return arena_printf(arena, "parameters %zu", count);
}

/** Numbers with spaces between; false unless there are `count` of them and they make a model. */
static bool read_model(const char *text, size_t count, struct fsrs_model *out) {
    double numbers[FSRS7_PARAMETERS];
    size_t read = 0;
    char *end;

    for (; read < count; read++) {
        numbers[read] = strtod(text, &end);
        if (end == text) {
            return false;
        }
        text = end;
    }
    return !*text && fsrs_model_set(out, numbers, count);
}

static const char *write_model(const struct fsrs_model *model, struct arena *arena) {
    char *text = arena_new(arena, model->count, NUMBER_SIZE);
    size_t size = 0;

    for (size_t i = 0; i < model->count; i++) {
        size += (size_t)snprintf(text + size, NUMBER_SIZE, "%s%.17g", i ? " " : "",
                                 model->w[i]);
    }
    return text;
}

static bool read_value(struct store *store, const char *value, size_t count,
                       struct fsrs_model *out) {
    bool found = value && read_model(value, count, out);

    if (value && !found) {
        store->notice = "the fitted parameters in the database make no sense; the "
                        "published ones are used (viva optimize fits new ones)";
    }
    return found;
}

bool store_parameters(struct store *store, size_t count, struct fsrs_model *out,
                      bool *found, struct error *err) {
    struct arena arena = {0};
    const char *value;
    bool ok = setting_read(store, setting_name(count, &arena), &arena, &value, err);

    *found = ok && read_value(store, value, count, out);
    arena_free(&arena);
    return ok;
}

bool parameters_adopt(struct store *store, struct error *err) {
    struct arena arena = {0};
    size_t count = store->schedule.model.count;
    const char *value;
    bool ok = setting_read(store, setting_name(count, &arena), &arena, &value, err);
    uint64_t hash = ok && value ? text_hash(text_of(value)) : store->adopted;

    if (hash != store->adopted) {
        read_value(store, value, count, &store->schedule.model);
        store->adopted = hash;
    }
    arena_free(&arena);
    return ok;
}

const struct schedule *store_schedule(const struct store *store) {
    return &store->schedule;
}

static const char fit_name[] = "fitted";

/** The number of this device's last entry, as of when a fit was tried. */
static bool note_fit(struct store *store, struct arena *arena, struct error *err) {
    int64_t last;

    return query_number(&store->database, SQL_ENTRY_LAST, store->device, 0, &last, err) &&
           setting_write(store, fit_name, arena_printf(arena, "%" PRId64, last), err);
}

bool store_note_fit(struct store *store, struct error *err) {
    struct arena arena = {0};
    bool ok = database_begin(&store->database, err) &&
              database_end(&store->database, note_fit(store, &arena, err), err);

    arena_free(&arena);
    return ok;
}

bool store_since_fit(struct store *store, int64_t *entries, struct error *err) {
    struct arena arena = {0};
    const char *noted;
    bool ok =
        query_number(&store->database, SQL_ENTRY_LAST, store->device, 0, entries, err) &&
        setting_read(store, fit_name, &arena, &noted, err);

    *entries -= ok && noted ? strtoll(noted, NULL, 10) : 0;
    arena_free(&arena);
    return ok;
}

static bool keep(struct store *store, const struct fsrs_model *model, struct error *err) {
    struct arena arena = {0};
    int64_t changed;
    const char *value = write_model(model, &arena);
    bool ok = setting_write(store, setting_name(model->count, &arena), value, err) &&
              note_fit(store, &arena, err);
    uint64_t hash = text_hash(text_of(value));

    arena_free(&arena);
    if (!ok || model->count != store->schedule.model.count) {
        return ok;
    }
    store->schedule.model = *model;
    store->adopted = hash;
    return opening_rebuild(store, &changed, err);
}

bool store_keep_parameters(struct store *store, const struct fsrs_model *model,
                           struct error *err) {
    struct fsrs_model before = store->schedule.model;
    uint64_t adopted = store->adopted;

    if (!database_begin(&store->database, err)) {
        return false;
    }
    if (!database_end(&store->database, keep(store, model, err), err)) {
        store->schedule.model = before;
        store->adopted = adopted;
        return false;
    }
    return true;
}
