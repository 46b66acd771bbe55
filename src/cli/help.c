// SPDX-License-Identifier: MIT
// Help: examples first, then the options, all from one table.

#include "help.h"

#include "cli_run.h"
#include "suggest.h"

#include <stdio.h>
#include <string.h>

enum { COMMANDS_LIMIT = 64 };

static void print_indented(const char *lines) {
    while (*lines) {
        int length = (int)strcspn(lines, "\n");

        printf("  %.*s\n", length, lines);
        lines += length + (lines[length] == '\n');
    }
}

static void print_options(const char *title, const struct option_row *rows) {
    if (rows->name) {
        printf("\n%s\n", title);
    }
    for (const struct option_row *row = rows; row->name; row++) {
        char left[40];
        char letter[5] = "    ";

        if (row->letter) {
            snprintf(letter, sizeof(letter), "-%c, ", row->letter);
        }
        snprintf(left, sizeof(left), "%s--%s%s%s", letter, row->name,
                 row->argument ? " " : "", row->argument ? row->argument : "");
        printf("  %-22s %s%s%s%s\n", left, row->help, row->environment ? " [" : "",
               row->environment ? row->environment : "", row->environment ? "]" : "");
    }
}

static void print_program(void) {
    puts("viva: interview questions from Markdown guides, drilled in the terminal.\n");
    print_indented("viva                     # today: what is due, and the way in\n"
                   "viva import guide.md     # bring in a guide\n"
                   "viva drill               # answer aloud, reveal, grade\n"
                   "viva drill --weak        # what is known worst\n");
    puts("\nusage: viva [OPTIONS] [COMMAND [OPTIONS] [OPERANDS]]\n\nCommands");
    for (const struct command *command = commands; command->name; command++) {
        char left[40];

        snprintf(left, sizeof(left), "%s %s", command->name, command->operands);
        printf("  %-22s %s\n", left, command->summary);
    }
    print_options("Options of every command", global_options);
    puts("\nExit: 0 done, 1 failed, 2 usage, 3 nothing matched or due, 4 items left out "
         "(--strict),\n5 database locked, damaged or newer. More: man viva, man "
         "viva-config");
}

void help_print(const struct command *command) {
    if (!command || command == &command_today) {
        print_program();
        return;
    }
    printf("viva %s: %s.\n\n", command->name, command->summary);
    print_indented(command->examples);
    printf("\nusage: viva %s%s%s%s\n", command->name,
           command->options->name ? " [OPTIONS]" : "", command->operands[0] ? " " : "",
           command->operands);
    print_options("Options", command->options);
    puts("\nviva help lists the options of every command.");
}

void help_print_version(void) {
    puts("viva " VIVA_VERSION " (" VIVA_LIBRARIES ")");
}

bool help_unknown_command(const char *name, struct error *err) {
    const char *names[COMMANDS_LIMIT] = {NULL};
    const char *near;

    for (size_t i = 0; commands[i].name && i + 1 < COMMANDS_LIMIT; i++) {
        names[i] = commands[i].name;
    }
    near = suggest(name, names);
    return near ? error_set(err, ERROR_USAGE,
                            "there is no command \"%s\"; did you mean %s?", name, near)
                : error_set(err, ERROR_USAGE, "there is no command \"%s\"", name);
}

int cmd_help(struct run *run) {
    const struct command *command = NULL;
    struct error err;

    if (run->operand_count) {
        command = command_find(run->operands[0]);
        if (!command) {
            help_unknown_command(run->operands[0], &err);
            return run_fail(run, &err);
        }
    }
    help_print(command);
    return EXIT_DONE;
}
