// SPDX-License-Identifier: MIT

/** Options of the command line: rows of a table say what they are called and where their value goes. */

#ifndef VIVA_OPTION_H
#define VIVA_OPTION_H

#include <viva/arena.h>
#include <viva/error.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { OPTION_LIST_LIMIT = 32 };

/** The arguments of an option that may be given several times. */
struct option_list {
    const char *items[OPTION_LIST_LIMIT];
    size_t count;
};

/** The values of every option, of all commands.  Zero is "not given". */
struct options {
    // global
    const char *config;
    const char *database;
    const char *now;
    const char *seed;
    const char *color;
    bool json;
    bool no_input;
    bool ascii;
    bool plain;
    bool quiet;
    bool verbose;
    bool help;
    bool version;

    // of one or several commands
    const char *order;
    const char *format;
    const char *at;
    const char *log;
    const char *model;
    const char *retentions;
    const char *date;
    const char *topic;
    const char *question;
    const char *answer;
    struct option_list tags;
    struct option_list weights;
    int limit;
    int days;         // -1 is "not given"
    int new_per_day;  // -1 is "not given"
    int width;
    int epochs;
    int threads;
    double holdout;  // a share
    int64_t minutes_ms;
    int64_t plan_ms;  // minutes a day; -1 is "not given"
    int64_t seconds_ms;
    bool weak;
    bool dry_run;
    bool no_repair;
    bool explain;
    bool strict;
    bool prune;
    bool short_form;
    bool exit_code;
    bool rebuild;
    bool repair;
    bool clear;
    bool folds;
};

/** How an option's argument is read. */
enum option_kind {
    OPTION_SWITCH,   // bool, no argument
    OPTION_TEXT,     // const char *, as it stands
    OPTION_LIST,     // struct option_list: one more each time
    OPTION_COUNT,    // int, 0 or more
    OPTION_SECONDS,  // int64_t milliseconds from seconds with a fraction
    OPTION_SHARE,    // double, 0 to below 1
    OPTION_MINUTES,  // int64_t milliseconds from minutes with a fraction
};

struct option_row {
    const char *name;         // without the dashes; NULL ends the table
    const char *argument;     // how help calls the argument, NULL for a switch
    const char *help;         // what it does, one phrase
    const char *environment;  // the variable that stands in for it, or NULL
    size_t value;             // offset in struct options
    enum option_kind kind;
    char letter;  // short form, 0 if there is none
};

/** The options that the environment sets.  An empty variable counts as not set. */
bool option_environment(const struct option_row *rows,
                        const char *(*environment)(const char *name),
                        struct options *options, struct error *err);

/**
 * Takes options out of argv, whose first element is skipped, by getopt_long()
 * with the rows of both tables; a letter of the second wins over the same of the
 * first.  `mixed` lets options follow operands; without
 * it the first operand ends them.  Returns the index of the first operand in
 * the (then reordered) argv; 0 on ERROR_USAGE.
 */
int option_parse(const struct option_row *const tables[2], bool mixed, int argc,
                 char **argv, struct options *options, struct error *err);

#endif
