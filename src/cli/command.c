// SPDX-License-Identifier: MIT
// From arguments to a command and its exit code.

#include <viva/command.h>

#include "cli_run.h"
#include "help.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool check_operands(const struct run *run, struct error *err) {
    const struct command *command = run->command;

    if (run->operand_count < command->least_operands) {
        return error_set(err, ERROR_USAGE, "%s wants %s", command->name, command->operands);
    }
    if (command->most_operands >= 0 && run->operand_count > command->most_operands) {
        return error_set(err, ERROR_USAGE, "%s does not take \"%s\"", command->name,
                         run->operands[command->most_operands]);
    }
    return true;
}

/** Options before the command, the command, its options and operands. */
static bool read_arguments(struct run *run, int argc, char **argv, struct error *err) {
    const struct option_row *tables[2] = {global_options, NULL};
    int first = option_parse(tables, false, argc, argv, &run->options, err);

    run->command = &command_today;
    if (!first) {
        return false;
    }
    if (first < argc && !run->options.help) {
        run->command = command_find(argv[first]);
        if (!run->command) {
            return help_unknown_command(argv[first], err);
        }
        argc -= first;
        argv += first;
        tables[1] = run->command->options;
        first = option_parse(tables, true, argc, argv, &run->options, err);
        if (!first) {
            return false;
        }
    }
    run->operands = (const char *const *)argv + first;
    run->operand_count = argc - first;
    return true;
}

static int run_command(struct run *run, int argc, char **argv) {
    struct error err = {.kind = ERROR_NONE};

    if (!option_environment(global_options, run->world->environment, &run->options, &err) ||
        !read_arguments(run, argc, argv, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.version) {
        help_print_version();
        return EXIT_DONE;
    }
    if (run->options.help) {
        help_print(run->command);
        return EXIT_DONE;
    }
    if (!check_operands(run, &err) || !run_prepare(run, &err)) {
        return run_fail(run, &err);
    }
    return run->command->run(run);
}

/** A full disk behind stdout shows only here. */
static bool flush_output(void) {
    if (fflush(stdout) == 0 && !ferror(stdout)) {
        return true;
    }
    if (errno != EPIPE) {
        fprintf(stderr, "viva: cannot write to standard output: %s\n", strerror(errno));
    }
    return false;
}

int command_run(const struct world *world, int argc, char **argv) {
    struct run run = {
        .world = world,
        .options = {.new_per_day = -1, .days = -1, .plan_ms = -1, .holdout = 0.2},
    };
    int code = run_command(&run, argc, argv);

    run_finish(&run);
    return flush_output() || code != EXIT_DONE ? code : EXIT_FAILED;
}
