// SPDX-License-Identifier: MIT
// Reads values out of a vector's line, and keeps the parameter sets.

#include "vector.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void unusable(const struct place *place, const char *what) {
    fprintf(stderr, "fsrs-vectors: %s:%d: %s\n", place->file, place->line, what);
    exit(2);
}

static _Noreturn void missing(const struct place *place, const char *type,
                              const char *key) {
    char what[128];

    snprintf(what, sizeof what, "%s \"%s\" is missing", type, key);
    unusable(place, what);
}

double number_of(const struct place *place, const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);

    if (!json_is_number(value)) {
        missing(place, "the number", key);
    }
    return json_number_value(value);
}

const char *word_of(const struct place *place, const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);

    if (!json_is_string(value)) {
        missing(place, "the string", key);
    }
    return json_string_value(value);
}

json_t *array_of(const struct place *place, const json_t *object, const char *key) {
    json_t *value = json_object_get(object, key);

    if (!json_is_array(value)) {
        missing(place, "the array", key);
    }
    return value;
}

double number_at(const struct place *place, const json_t *array, size_t index) {
    const json_t *value = json_array_get(array, index);

    if (!json_is_number(value)) {
        unusable(place, "an array is too short or holds something else than numbers");
    }
    return json_number_value(value);
}

static struct parameters sets[1000];
static size_t set_count;

const struct parameters *parameters_named(const struct place *place, const json_t *line) {
    const char *id = word_of(place, line, "p");

    for (size_t i = 0; i < set_count; i++) {
        if (strcmp(sets[i].id, id) == 0) {
            return &sets[i];
        }
    }
    unusable(place, "its parameter set \"p\" does not stand above it");
}

const struct parameters *parameters_add(const struct place *place, const json_t *line) {
    struct parameters *set = &sets[set_count];
    const json_t *w = array_of(place, line, "w");
    double numbers[FSRS7_PARAMETERS];

    if (set_count == sizeof sets / sizeof sets[0]) {
        unusable(place, "more than 1,000 parameter sets");
    }
    set->given = json_array_size(w);
    for (size_t i = 0; i < set->given && i < FSRS7_PARAMETERS; i++) {
        numbers[i] = number_at(place, w, i);
    }
    if (set->given > FSRS7_PARAMETERS ||
        !fsrs_model_set(&set->model, numbers, set->given)) {
        unusable(place, "\"w\" is no set of 17, 19, 21 or 34 parameters");
    }
    set->id = word_of(place, line, "id");
    set_count++;
    return set;
}
