// SPDX-License-Identifier: MIT

/** A line of a vector file, and the parameter sets that lines name. */

#ifndef VIVA_TESTS_VECTOR_H
#define VIVA_TESTS_VECTOR_H

#include <viva/fsrs.h>

#include <jansson.h>

/** Where we are; every complaint names it. */
struct place {
    const char *file;
    int line;
};

/** Prints a sentence with the place and ends the program with exit code 2. */
_Noreturn void unusable(const struct place *place, const char *what);

/** A value that must be there and of its type. */
double number_of(const struct place *place, const json_t *object, const char *key);
const char *word_of(const struct place *place, const json_t *object, const char *key);
json_t *array_of(const struct place *place, const json_t *object, const char *key);
double number_at(const struct place *place, const json_t *array, size_t index);

/** A parameter set by its id. */
struct parameters {
    const char *id;  // borrowed from the line, which is kept
    size_t given;    // how many numbers it had before migration
    struct fsrs_model model;
};

/** The set that the line names with "p". */
const struct parameters *parameters_named(const struct place *place, const json_t *line);

/** Remembers a set; `line` must stay alive. */
const struct parameters *parameters_add(const struct place *place, const json_t *line);

/** Each compares all that a line of its kind says with what the library does. */
void check_params6(const struct place *place, const json_t *line);
void check_params7(const struct place *place, const json_t *line);
void check_fsrs6_state(const struct place *place, const json_t *line);
void check_fsrs6_sm2(const struct place *place, const json_t *line);
void check_fsrs6_card(const struct place *place, const json_t *line);
void check_fsrs7_state(const struct place *place, const json_t *line);

/** Prints how many values of each reason were left out. */
void skipped_print(void);

#endif
