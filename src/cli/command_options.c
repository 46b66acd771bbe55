// SPDX-License-Identifier: MIT
// Every option of every command, as tables.

#include "command_options.h"

#include "commands.h"

#define PLACE(member) .value = offsetof(struct options, member)

const struct option_row no_options[] = {{.name = NULL}};

const struct option_row global_options[] = {
    {.name = "db",
     .letter = 'd',
     .argument = "FILE",
     .kind = OPTION_TEXT,
     PLACE(database),
     .environment = "VIVA_DB",
     .help = "the database (else viva.db in the data folder)"},
    {.name = "config",
     .letter = 'C',
     .argument = "FILE",
     .kind = OPTION_TEXT,
     PLACE(config),
     .environment = "VIVA_CONFIG",
     .help = "the config file"},
    {.name = "now",
     .argument = "WHEN",
     .kind = OPTION_TEXT,
     PLACE(now),
     .environment = "VIVA_NOW",
     .help = "start the clock there: a date, ISO 8601 or Unix seconds"},
    {.name = "seed",
     .argument = "N",
     .kind = OPTION_TEXT,
     PLACE(seed),
     .environment = "VIVA_SEED",
     .help = "make every choice of chance follow from N"},
    {.name = "json", .kind = OPTION_SWITCH, PLACE(json), .help = "print JSON Lines"},
    {.name = "plain",
     .kind = OPTION_SWITCH,
     PLACE(plain),
     .help = "lines instead of a screen, tabs instead of columns"},
    {.name = "no-input",
     .kind = OPTION_SWITCH,
     PLACE(no_input),
     .help = "never ask anything"},
    {.name = "color",
     .argument = "WHEN",
     .kind = OPTION_TEXT,
     PLACE(color),
     .help = "auto, always or never"},
    {.name = "ascii", .kind = OPTION_SWITCH, PLACE(ascii), .help = "ornaments in ASCII"},
    {.name = "quiet",
     .letter = 'q',
     .kind = OPTION_SWITCH,
     PLACE(quiet),
     .help = "errors only"},
    {.name = "verbose",
     .letter = 'v',
     .kind = OPTION_SWITCH,
     PLACE(verbose),
     .help = "say which files are used"},
    {.name = "help",
     .letter = 'h',
     .kind = OPTION_SWITCH,
     PLACE(help),
     .help = "this help"},
    {.name = "version",
     .letter = 'V',
     .kind = OPTION_SWITCH,
     PLACE(version),
     .help = "versions of Viva and its libraries"},
    {.name = NULL},
};

const struct option_row drill_options[] = {
    {.name = "limit",
     .letter = 'n',
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(limit),
     .help = "at most N cards"},
    {.name = "minutes",
     .letter = 't',
     .argument = "MIN",
     .kind = OPTION_MINUTES,
     PLACE(minutes_ms),
     .help = "at most MIN minutes"},
    {.name = "new",
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(new_per_day),
     .help = "N new cards today instead of new-per-day"},
    {.name = "weak",
     .kind = OPTION_SWITCH,
     PLACE(weak),
     .help = "the cards with the lowest recall, due or not"},
    {.name = "order",
     .argument = "HOW",
     .kind = OPTION_TEXT,
     PLACE(order),
     .help = "due, random or topic"},
    {.name = NULL},
};

const struct option_row due_options[] = {
    {.name = "short", .kind = OPTION_SWITCH, PLACE(short_form), .help = "the number alone"},
    {.name = "at",
     .argument = "WHEN",
     .kind = OPTION_TEXT,
     PLACE(at),
     .help = "as it will be then"},
    {.name = "exit-code",
     .kind = OPTION_SWITCH,
     PLACE(exit_code),
     .help = "exit 3 when there is nothing to do"},
    {.name = NULL},
};

const struct option_row import_options[] = {
    {.name = "dry-run",
     .letter = 'n',
     .kind = OPTION_SWITCH,
     PLACE(dry_run),
     .help = "only show what would come in"},
    {.name = "topic",
     .argument = "TOPIC",
     .kind = OPTION_TEXT,
     PLACE(topic),
     .help = "put all under this topic, as \"Backend / SQL\"; \"\" for none"},
    {.name = "tag",
     .argument = "TAG",
     .kind = OPTION_LIST,
     PLACE(tags),
     .help = "tag all cards; may be given again; \"\" for none"},
    {.name = "format",
     .argument = "NAME",
     .kind = OPTION_TEXT,
     PLACE(format),
     .help = "read as this format, whatever it looks like; auto to judge"},
    {.name = "no-repair",
     .kind = OPTION_SWITCH,
     PLACE(no_repair),
     .help = "keep broken characters as they are"},
    {.name = "repair",
     .kind = OPTION_SWITCH,
     PLACE(repair),
     .help = "repair them again, after --no-repair"},
    {.name = "explain",
     .kind = OPTION_SWITCH,
     PLACE(explain),
     .help = "say what became of every heading and list, and why"},
    {.name = "strict",
     .kind = OPTION_SWITCH,
     PLACE(strict),
     .help = "exit 4 when anything was left out or repaired"},
    {.name = NULL},
};

const struct option_row sync_sources_options[] = {
    {.name = "dry-run",
     .letter = 'n',
     .kind = OPTION_SWITCH,
     PLACE(dry_run),
     .help = "only show what would change"},
    {.name = "prune",
     .kind = OPTION_SWITCH,
     PLACE(prune),
     .help = "retire the cards of files that are gone"},
    {.name = "strict",
     .kind = OPTION_SWITCH,
     PLACE(strict),
     .help = "exit 4 when anything was left out, repaired or gone"},
    {.name = NULL},
};

const struct option_row list_options[] = {
    {.name = "limit",
     .letter = 'n',
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(limit),
     .help = "at most N cards"},
    {.name = NULL},
};

const struct option_row show_options[] = {
    {.name = "width",
     .letter = 'w',
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(width),
     .help = "lines of at most N cells"},
    {.name = NULL},
};

#define TEXT_OPTIONS                                                                       \
    {.name = "question",                                                                   \
     .letter = 'q',                                                                        \
     .argument = "TEXT",                                                                   \
     .kind = OPTION_TEXT,                                                                  \
     PLACE(question),                                                                      \
     .help = "what it asks, in Markdown"},                                                 \
    {                                                                                      \
        .name = "answer", .letter = 'a', .argument = "TEXT", .kind = OPTION_TEXT,          \
        PLACE(answer),                                                                     \
        .help = "what it says, in Markdown; empty for a question to rehearse"              \
    }

const struct option_row add_options[] = {
    {.name = "topic",
     .letter = 't',
     .argument = "TOPIC",
     .kind = OPTION_TEXT,
     PLACE(topic),
     .help = "where it belongs, such as \"Python / Core\""},
    TEXT_OPTIONS,
    {.name = NULL},
};

const struct option_row edit_options[] = {TEXT_OPTIONS, {.name = NULL}};

const struct option_row grade_options[] = {
    {.name = "seconds",
     .argument = "S",
     .kind = OPTION_SECONDS,
     PLACE(seconds_ms),
     .help = "how long the answer took"},
    {.name = NULL},
};

const struct option_row flag_options[] = {
    {.name = "clear", .kind = OPTION_SWITCH, PLACE(clear), .help = "take the flag away"},
    {.name = NULL},
};

const struct option_row undo_options[] = {
    {.name = "limit",
     .letter = 'n',
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(limit),
     .help = "the last N instead of one"},
    {.name = NULL},
};

const struct option_row optimize_options[] = {
    {.name = "log",
     .argument = "FILE",
     .kind = OPTION_TEXT,
     PLACE(log),
     .help = "learn from this review log (CSV) and change nothing"},
    {.name = "model",
     .argument = "NAME",
     .kind = OPTION_TEXT,
     PLACE(model),
     .help = "fit fsrs-7 or fsrs-6, whatever is configured"},
    {.name = "epochs",
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(epochs),
     .help = "go over the reviews N times (else as often as pays)"},
    {.name = "threads",
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(threads),
     .help = "work with N threads; the result is the same"},
    {.name = "holdout",
     .argument = "SHARE",
     .kind = OPTION_SHARE,
     PLACE(holdout),
     .help = "try on that share of the newest reviews (0.2)"},
    {.name = "folds",
     .kind = OPTION_SWITCH,
     PLACE(folds),
     .help = "evaluate by five folds in order of time, too"},
    {.name = "dry-run",
     .letter = 'n',
     .kind = OPTION_SWITCH,
     PLACE(dry_run),
     .help = "only show what would change"},
    {.name = NULL},
};

const struct option_row simulate_options[] = {
    {.name = "days",
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(days),
     .help = "study N days, 1 to 3650 (365)"},
    {.name = "retention",
     .argument = "LIST",
     .kind = OPTION_TEXT,
     PLACE(retentions),
     .help = "try these, such as 0.8,0.85,0.9"},
    {.name = NULL},
};

const struct option_row plan_options[] = {
    {.name = "date",
     .argument = "DATE",
     .kind = OPTION_TEXT,
     PLACE(date),
     .help = "the day of an interview; QUERY says what counts there"},
    {.name = "minutes",
     .letter = 't',
     .argument = "MIN",
     .kind = OPTION_MINUTES,
     PLACE(plan_ms),
     .help = "MIN minutes a day, for all dates (30)"},
    {.name = "weight",
     .letter = 'w',
     .argument = "TOPIC=N",
     .kind = OPTION_LIST,
     PLACE(weights),
     .help = "cards of a topic count N times; may be given again"},
    {.name = "dry-run",
     .letter = 'n',
     .kind = OPTION_SWITCH,
     PLACE(dry_run),
     .help = "only show what it would come to"},
    {.name = "clear",
     .kind = OPTION_SWITCH,
     PLACE(clear),
     .help = "forget the plan, or with --date that date"},
    {.name = NULL},
};

const struct option_row check_options[] = {
    {.name = "repair",
     .kind = OPTION_SWITCH,
     PLACE(repair),
     .help = "set a damaged database aside and make a new one from the log files"},
    {.name = "rebuild",
     .kind = OPTION_SWITCH,
     PLACE(rebuild),
     .help = "make every card's memory anew from the log first"},
    {.name = NULL},
};
