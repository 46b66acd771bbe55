// SPDX-License-Identifier: MIT
// Options from a table of rows, through getopt_long.

#include "option.h"

#include "suggest.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_LIMIT = 48, LONGEST_SECONDS = 1000000000 };

static bool take_count(const char *argument, int *value) {
    char *end;
    long number;

    errno = 0;
    number = strtol(argument, &end, 10);
    if (end == argument || *end || errno || number < 0 || number > INT_MAX) {
        return false;
    }
    *value = (int)number;
    return true;
}

/** Seconds or minutes as milliseconds; `unit` is how many of these one is. */
static bool take_duration(const char *argument, double unit, int64_t *value) {
    char *end;
    double number = strtod(argument, &end);

    if (end == argument || *end || !(number >= 0) ||
        number * unit / 1000 > LONGEST_SECONDS) {
        return false;
    }
    *value = llround(number * unit);
    return true;
}

static bool take_item(const char *argument, struct option_list *list) {
    if (list->count == OPTION_LIST_LIMIT) {
        return false;
    }
    list->items[list->count++] = argument;
    return true;
}

static bool take_share(const char *argument, double *value) {
    char *end;
    double number = strtod(argument, &end);

    if (end == argument || *end || !(number >= 0 && number < 1)) {
        return false;
    }
    *value = number;
    return true;
}

static bool store_argument(const struct option_row *row, const char *argument,
                           struct options *options, struct error *err) {
    static const char *const expected[] = {
        [OPTION_LIST] = "to be given less often",   [OPTION_COUNT] = "a whole number",
        [OPTION_SECONDS] = "seconds, as 12.5",      [OPTION_SHARE] = "a share, as 0.2",
        [OPTION_MINUTES] = "minutes, as 20 or 1.5",
    };
    void *value = (char *)options + row->value;
    bool understood = true;

    switch (row->kind) {
    case OPTION_SWITCH: *(bool *)value = true; break;
    case OPTION_TEXT: *(const char **)value = argument; break;
    case OPTION_LIST: understood = take_item(argument, value); break;
    case OPTION_COUNT: understood = take_count(argument, value); break;
    case OPTION_SECONDS: understood = take_duration(argument, 1000, value); break;
    case OPTION_SHARE: understood = take_share(argument, value); break;
    case OPTION_MINUTES: understood = take_duration(argument, 60000, value); break;
    }
    return understood || error_set(err, ERROR_USAGE, "--%s wants %s, not \"%s\"", row->name,
                                   expected[row->kind], argument);
}

bool option_environment(const struct option_row *rows,
                        const char *(*environment)(const char *name),
                        struct options *options, struct error *err) {
    for (const struct option_row *row = rows; row->name; row++) {
        const char *argument = row->environment ? environment(row->environment) : NULL;

        if (argument && argument[0] && !store_argument(row, argument, options, err)) {
            return error_at(err, row->environment);
        }
    }
    return true;
}

/** What getopt_long() wants, made from the rows. */
struct grammar {
    const struct option_row *rows[ROWS_LIMIT];
    struct option longs[ROWS_LIMIT + 1];
    char shorts[2 * ROWS_LIMIT + 3];
    int count;
};

static void add_rows(const struct option_row *rows, struct grammar *grammar) {
    for (const struct option_row *row = rows; row->name && grammar->count < ROWS_LIMIT;
         row++) {
        grammar->rows[grammar->count] = row;
        // getopt_long() answers with the row's number, beyond any letter.
        grammar->longs[grammar->count] = (struct option){
            .name = row->name,
            .has_arg = row->argument ? required_argument : no_argument,
            .val = UCHAR_MAX + 1 + grammar->count,
        };
        grammar->count++;
        if (row->letter) {
            size_t end = strlen(grammar->shorts);

            grammar->shorts[end] = row->letter;
            grammar->shorts[end + 1] = row->argument ? ':' : '\0';
        }
    }
}

static const struct option_row *find_row(const struct grammar *grammar, int answer) {
    if (answer > UCHAR_MAX) {
        return grammar->rows[answer - UCHAR_MAX - 1];
    }
    for (int i = 0; i < grammar->count; i++) {
        if (answer && grammar->rows[i]->letter == answer) {
            return grammar->rows[i];
        }
    }
    return NULL;
}

static bool unknown_option(const struct grammar *grammar, const char *argument,
                           struct error *err) {
    const char *names[ROWS_LIMIT + 1] = {NULL};
    const char *near;

    if (optopt && optopt <= UCHAR_MAX) {
        return error_set(err, ERROR_USAGE, "unknown option -%c", optopt);
    }
    for (int i = 0; i < grammar->count; i++) {
        names[i] = grammar->rows[i]->name;
    }
    near = suggest(argument + strspn(argument, "-"), names);
    if (optopt) {
        return error_set(err, ERROR_USAGE, "%s takes no argument", argument);
    }
    return near ? error_set(err, ERROR_USAGE, "unknown option %s; did you mean --%s?",
                            argument, near)
                : error_set(err, ERROR_USAGE, "unknown option %s", argument);
}

static void restart_getopt(void) {
#ifdef __GLIBC__
    optind = 0;
#else
    optind = 1;
#if defined(__APPLE__) || defined(__FreeBSD__) || defined(__OpenBSD__) ||                  \
    defined(__NetBSD__)
    optreset = 1;
#endif
#endif
    opterr = 0;
}

int option_parse(const struct option_row *const tables[2], bool mixed, int argc,
                 char **argv, struct options *options, struct error *err) {
    struct grammar grammar = {.shorts = {mixed ? ':' : '+', mixed ? '\0' : ':'}};
    int answer;

    // The first of two equal letters counts.
    for (int i = 1; i >= 0; i--) {
        if (tables[i]) {
            add_rows(tables[i], &grammar);
        }
    }
    restart_getopt();
    while ((answer = getopt_long(argc, argv, grammar.shorts, grammar.longs, NULL)) != -1) {
        const struct option_row *row = find_row(&grammar, answer == ':' ? optopt : answer);

        if (answer == '?') {
            unknown_option(&grammar, argv[optind - 1], err);
            return 0;
        }
        if (answer == ':') {
            error_set(err, ERROR_USAGE, "--%s wants %s", row->name, row->argument);
            return 0;
        }
        if (!store_argument(row, optarg, options, err)) {
            return 0;
        }
    }
    return optind;
}
