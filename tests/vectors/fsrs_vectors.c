// SPDX-License-Identifier: MIT
// fsrs-vectors [--exact] FILE.jsonl: the library against numbers of other implementations.

#include "tally.h"
#include "vector.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct kind {
    const char *name;
    void (*check)(const struct place *place, const json_t *line);
    long lines;
} kinds[] = {
    {.name = "params6", .check = check_params6},
    {.name = "params7", .check = check_params7},
    {.name = "fsrs6_state", .check = check_fsrs6_state},
    {.name = "fsrs6_sm2", .check = check_fsrs6_sm2},
    {.name = "fsrs6_card", .check = check_fsrs6_card},
    {.name = "fsrs7_state", .check = check_fsrs7_state},
};

enum { COUNT_OF_KINDS = sizeof kinds / sizeof kinds[0] };

static long unknown_lines;

static struct kind *kind_named(const char *name) {
    for (size_t i = 0; i < COUNT_OF_KINDS; i++) {
        if (strcmp(kinds[i].name, name) == 0) {
            return &kinds[i];
        }
    }
    return NULL;
}

/** `keep` holds all lines alive: parameter sets borrow from theirs. */
static void check_line(const struct place *place, const char *bytes, size_t size,
                       json_t *keep) {
    json_error_t error;
    json_t *line = json_loadb(bytes, size, 0, &error);

    if (!json_is_object(line)) {
        unusable(place, line ? "not a JSON object" : error.text);
    }
    struct kind *kind = kind_named(word_of(place, line, "kind"));

    if (kind) {
        kind->check(place, line);
        kind->lines++;
    } else {
        unknown_lines++;
    }
    if (kind && strncmp(kind->name, "params", 6) == 0) {
        json_array_append_new(keep, line);
    } else {
        json_decref(line);
    }
}

static void check_file(FILE *file, struct place *place) {
    json_t *keep = json_array();
    char *bytes = NULL;
    size_t capacity = 0;
    ssize_t size;

    while ((size = getline(&bytes, &capacity, file)) >= 0) {
        place->line++;
        if (strspn(bytes, " \t\r\n") < (size_t)size) {
            check_line(place, bytes, (size_t)size, keep);
        }
    }
    free(bytes);
    json_decref(keep);
}

static int report(void) {
    int beyond = tally_print();

    for (size_t i = 0; i < COUNT_OF_KINDS; i++) {
        printf("%ld %s%s", kinds[i].lines, kinds[i].name,
               i + 1 < COUNT_OF_KINDS ? ", " : " lines\n");
    }
    skipped_print();
    if (unknown_lines) {
        printf("%ld lines of a kind that is not known: left out\n", unknown_lines);
    }
    if (beyond) {
        printf("FAILED: %d of %ld values past the tolerance\n", beyond, tally_count());
    } else {
        printf("all %ld values within the tolerances\n", tally_count());
    }
    return beyond > 0;
}

int main(int argc, char **argv) {
    bool exact = argc == 3 && strcmp(argv[1], "--exact") == 0;
    struct place place = {.file = argv[argc - 1]};
    FILE *file;

    if (argc != 2 && !exact) {
        fputs("usage: fsrs-vectors [--exact] FILE.jsonl\n"
              "--exact holds every figure to 1e-9, for vectors computed in more digits\n",
              stderr);
        return 2;
    }
    if (exact) {
        tally_exactly();
    }
    file = fopen(place.file, "r");
    if (!file) {
        fprintf(stderr, "fsrs-vectors: %s: %s\n", place.file, strerror(errno));
        return 2;
    }
    check_file(file, &place);
    if (ferror(file)) {
        unusable(&place, "cannot be read to its end");
    }
    fclose(file);
    if (tally_count() == 0) {
        unusable(&place, "no vectors in the whole file");
    }
    return report();
}
