// SPDX-License-Identifier: MIT
// Every command, as a table.

#include "commands.h"

#include "command_options.h"

#include <string.h>

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
