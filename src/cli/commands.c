// SPDX-License-Identifier: MIT
// Every command and every option, as tables.

#include "commands.h"

#include <string.h>

#define PLACE(member) .value = offsetof(struct options, member)

static const struct option_row no_options[] = {{.name = NULL}};

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

static const struct option_row drill_options[] = {
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

static const struct option_row due_options[] = {
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

static const struct option_row import_options[] = {
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

static const struct option_row sync_sources_options[] = {
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

static const struct option_row list_options[] = {
    {.name = "limit",
     .letter = 'n',
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(limit),
     .help = "at most N cards"},
    {.name = NULL},
};

static const struct option_row show_options[] = {
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

static const struct option_row add_options[] = {
    {.name = "topic",
     .letter = 't',
     .argument = "TOPIC",
     .kind = OPTION_TEXT,
     PLACE(topic),
     .help = "where it belongs, such as \"Python / Core\""},
    TEXT_OPTIONS,
    {.name = NULL},
};

static const struct option_row edit_options[] = {TEXT_OPTIONS, {.name = NULL}};

static const struct option_row grade_options[] = {
    {.name = "seconds",
     .argument = "S",
     .kind = OPTION_SECONDS,
     PLACE(seconds_ms),
     .help = "how long the answer took"},
    {.name = NULL},
};

static const struct option_row flag_options[] = {
    {.name = "clear", .kind = OPTION_SWITCH, PLACE(clear), .help = "take the flag away"},
    {.name = NULL},
};

static const struct option_row undo_options[] = {
    {.name = "limit",
     .letter = 'n',
     .argument = "N",
     .kind = OPTION_COUNT,
     PLACE(limit),
     .help = "the last N instead of one"},
    {.name = NULL},
};

static const struct option_row optimize_options[] = {
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

static const struct option_row simulate_options[] = {
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

static const struct option_row plan_options[] = {
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

static const struct option_row check_options[] = {
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

const struct command command_today = {
    .name = "today",
    .operands = "",
    .options = no_options,
    .run = cmd_today,
};

const struct command commands[] = {
    {.name = "drill",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_drill,
     .summary = "ask the questions that are due, then new ones",
     .options = drill_options,
     .examples = "viva drill                     # today's questions\n"
                 "viva drill -n 20 topic:sql     # twenty at most, on one topic\n"
                 "viva drill --weak              # what is known worst\n"
                 "viva drill --plain             # line by line, for screen readers\n"},
    {.name = "import",
     .operands = "PATH...",
     .least_operands = 1,
     .most_operands = -1,
     .run = cmd_import,
     .summary = "bring in guides, or bring them up to date",
     .options = import_options,
     .examples = "viva import guide.md           # one guide\n"
                 "viva import notes/             # every .md, .mdx and .markdown below\n"
                 "viva import -n --json guide.md # look, but touch nothing\n"
                 "viva import -n --explain guide.md # why these are the questions\n"
                 "viva import --tag work notes/  # remembered for the next time, too\n"},
    {.name = "sync-sources",
     .operands = "",
     .run = cmd_sync_sources,
     .summary = "read all that was imported again, where it has changed",
     .options = sync_sources_options,
     .examples = "viva sync-sources              # new, changed and moved files\n"
                 "viva sync-sources -n           # what that would do\n"
                 "viva sync-sources --prune      # and files that are gone\n"},
    {.name = "due",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_due,
     .summary = "count what there is to do",
     .options = due_options,
     .examples = "viva due                       # 34 due, 10 new, ~18 min\n"
                 "viva due --short               # 34, for a status bar\n"
                 "viva due --at 2026-12-24       # what will be due then\n"},
    {.name = "next",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_next,
     .summary = "show the question that drill would ask now",
     .options = no_options,
     .examples = "viva next --json | jq -r .id   # its id, for grade\n"},
    {.name = "grade",
     .operands = "ID GRADE",
     .least_operands = 2,
     .most_operands = 2,
     .run = cmd_grade,
     .summary = "grade a card: again, hard, good or easy (1 to 4)",
     .options = grade_options,
     .examples = "viva grade 4k2m good           # the beginning of an id is enough\n"
                 "viva grade 4k2m 1 --seconds 9  # missed, after nine seconds\n"},
    {.name = "undo",
     .operands = "",
     .run = cmd_undo,
     .summary = "take back the newest grade, suspension or flag",
     .options = undo_options,
     .examples = "viva undo                      # the last one\n"
                 "viva undo -n 3                 # the last three\n"},
    {.name = "list",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_list,
     .summary = "list cards",
     .options = list_options,
     .examples = "viva list gil                  # cards with a word that begins so\n"
                 "viva list is:due topic:python  # due ones of a topic\n"
                 "viva list -- -sql 'r<0.7'      # without a word, and badly known\n"},
    {.name = "show",
     .operands = "ID...",
     .least_operands = 1,
     .most_operands = -1,
     .run = cmd_show,
     .summary = "show cards in full",
     .options = show_options,
     .examples = "viva show 4k2m                 # question, answer and memory\n"},
    {.name = "add",
     .operands = "[-]",
     .most_operands = 1,
     .run = cmd_add,
     .summary = "write a card, into a guide of your own",
     .options = add_options,
     .examples = "viva add                       # in your editor\n"
                 "viva add -t SQL -q 'What is a view?' -a 'A query with a name.'\n"
                 "viva add - <card.md            # \"# Question\" and \"# Answer\"\n"},
    {.name = "edit",
     .operands = "ID",
     .least_operands = 1,
     .most_operands = 1,
     .run = cmd_edit,
     .summary = "edit a card where it stands; its history stays",
     .options = edit_options,
     .examples = "viva edit 4k2m                 # its guide, at its line\n"
                 "viva edit 4k2m -a 'Like so.'   # a card or an answer of your own\n"},
    {.name = "topics",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_topics,
     .summary = "show the tree of topics with counts",
     .options = no_options,
     .examples = "viva topics                    # all of them\n"},
    {.name = "weak",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_weak,
     .summary = "list the cards that are known worst",
     .options = list_options,
     .examples = "viva weak -n 5                 # the five weakest\n"
                 "viva drill --weak              # drill them\n"},
    {.name = "log",
     .operands = "",
     .run = cmd_log,
     .summary = "print the review log",
     .options = no_options,
     .examples = "viva log --json                # every review, oldest first\n"},
    {.name = "optimize",
     .operands = "",
     .run = cmd_optimize,
     .summary = "fit the memory model to your reviews",
     .options = optimize_options,
     .examples = "viva optimize                  # in use at once, if it predicts better\n"
                 "viva optimize -n --folds       # only look, and look closely\n"
                 "viva optimize --log revlog.csv # what another program's log gives\n"},
    {.name = "plan",
     .operands = "[QUERY...]",
     .most_operands = -1,
     .run = cmd_plan,
     .summary = "be ready on the day of an interview",
     .options = plan_options,
     .examples = "viva plan --date 2026-12-15 --minutes 30 topic:sql\n"
                 "viva plan                      # how ready you will be\n"
                 "viva plan -n --minutes 45      # what more time would bring\n"
                 "viva plan --weight python=2    # what counts more\n"
                 "viva plan --clear              # plain FSRS again\n"},
    {.name = "simulate",
     .operands = "",
     .run = cmd_simulate,
     .summary = "what a desired retention costs and brings",
     .options = simulate_options,
     .examples = "viva simulate                  # a year, and what to choose\n"
                 "viva simulate --days 60 --retention 0.8,0.9\n"},
    {.name = "suspend",
     .operands = "ID...",
     .least_operands = 1,
     .most_operands = -1,
     .run = cmd_suspend,
     .summary = "never ask these cards",
     .options = no_options,
     .examples = "viva suspend 4k2m              # undo or unsuspend brings it back\n"},
    {.name = "unsuspend",
     .operands = "ID...",
     .least_operands = 1,
     .most_operands = -1,
     .run = cmd_unsuspend,
     .summary = "ask these cards again",
     .options = no_options,
     .examples = "viva unsuspend 4k2m\n"},
    {.name = "flag",
     .operands = "ID...",
     .least_operands = 1,
     .most_operands = -1,
     .run = cmd_flag,
     .summary = "flag cards, to find them again",
     .options = flag_options,
     .examples = "viva flag 4k2m                 # then: viva list is:flagged\n"
                 "viva flag --clear 4k2m\n"},
    {.name = "check",
     .operands = "",
     .run = cmd_check,
     .summary = "look for damage in the database",
     .options = check_options,
     .examples = "viva check                     # reads everything, changes nothing\n"
                 "viva check --rebuild           # memory anew from the review log\n"
                 "viva check --repair            # a new database, when it is damaged\n"},
    {.name = "help",
     .operands = "[COMMAND]",
     .most_operands = 1,
     .run = cmd_help,
     .summary = "explain a command",
     .options = no_options,
     .examples = "viva help drill\n"},
    {.name = NULL},
};

const struct command *command_find(const char *name) {
    for (const struct command *command = commands; command->name; command++) {
        if (strcmp(command->name, name) == 0) {
            return command;
        }
    }
    return NULL;
}
