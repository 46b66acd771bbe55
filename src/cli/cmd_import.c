// SPDX-License-Identifier: MIT
// `viva import`: guides into the database, in one transaction.

#include "import_report.h"

#include <viva/display.h>

#include <signal.h>
#include <string.h>
#include <unistd.h>

/** One file that cannot be read does not keep the others out; a store that cannot be written does. */
static bool take_file(struct import_report *report, struct import *import,
                      const struct intake_file *file, struct error *err) {
    struct run *run = report->run;
    const struct guide_options options = {.format = run->options.format,
                                          .keep_mojibake = run->options.no_repair};
    struct arena reading = {0};
    struct intake intake;
    bool stored = true;

    // JSON tells of every card after the commit, and they must last until then.
    if (intake_guide_apart(import, file, &options,
                           run->options.json ? &run->arena : &reading, &run->arena, &intake,
                           err)) {
        import_report_take(report, file, &intake);
    } else if (err->kind == ERROR_STORE) {
        stored = false;
    } else {
        import_report_unreadable(report, file->file, err);
    }
    arena_free(&reading);
    return stored;
}

static bool take_path(struct import_report *report, struct import *import, const char *path,
                      struct error *err) {
    struct intake_file *files;
    size_t count;

    if (!intake_list(path, &report->run->arena, &files, &count, err)) {
        import_report_unreadable(report, path, err);
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        if (!take_file(report, import, &files[i], err)) {
            return false;
        }
    }
    return true;
}

/** Set once the commit has begun: from then on it may have been made. */
static volatile sig_atomic_t commits;

// _exit() leaves what SQLite has open, as a crash does: the journal takes it back.
static void leave(int number) {
    static const char nothing[] = "viva: interrupted; nothing was changed\n";
    static const char perhaps[] = "viva: interrupted\n";
    ssize_t written = commits ? write(STDERR_FILENO, perhaps, sizeof(perhaps) - 1)
                              : write(STDERR_FILENO, nothing, sizeof(nothing) - 1);

    (void)written;
    _exit(EXIT_SIGNAL + number);
}

static void watch_interrupts(void) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = leave};

    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        struct sigaction before;

        // What the caller ignores, as nohup does, stays ignored.
        if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler == SIG_DFL) {
            sigaction(numbers[i], &action, NULL);
        }
    }
}

static bool keep_gone(void *payload, const struct stored_card *card) {
    import_report_gone(payload, card);
    return true;
}

/** `import` is NULL in a dry run. */
static bool take_all(struct import_report *report, struct import *import,
                     struct error *err) {
    for (int i = 0; i < report->run->operand_count; i++) {
        if (!take_path(report, import, report->run->operands[i], err)) {
            return false;
        }
    }
    return !import || import_each_gone(import, keep_gone, report, err);
}

static bool take_and_commit(struct import_report *report, struct error *err) {
    struct run *run = report->run;
    struct import *import;

    if (run->options.dry_run) {
        return take_all(report, NULL, err);
    }
    if (!run_open_store(run, err)) {
        return false;
    }
    import = import_begin(run->store, run->now, err);
    if (!import) {
        return false;
    }
    if (!take_all(report, import, err)) {
        import_end(import, false, NULL);
        return false;
    }
    commits = true;
    return import_end(import, true, err);
}

static int exit_code(const struct import_report *report) {
    struct run *run = report->run;
    const struct intake_counts *total = &report->total;

    if (report->unreadable) {
        return EXIT_FAILED;
    }
    if (total->warnings && run->options.strict) {
        return EXIT_SKIPPED;
    }
    if (total->cards || total->changes[CHANGE_GONE]) {
        return EXIT_DONE;
    }
    if (!run->options.quiet) {
        run_warn(
            run,
            "no questions in %s. A question is a heading such as \"### Q: What is ...?\" "
            "followed by its answer; man viva shows the forms.",
            safe_string(run->operands[0], &run->scratch));
    }
    return EXIT_NOTHING;
}

static bool check_format(struct run *run, struct error *err) {
    const char *format = run->options.format;
    const char *names = "";

    for (const char *const *name = guide_formats(); format && *name; name++) {
        if (strcmp(*name, format) == 0) {
            return true;
        }
        names = arena_printf(&run->scratch, "%s%s%s", names, *names ? ", " : "", *name);
    }
    return !format || error_set(err, ERROR_USAGE, "there is no guide format \"%.40s\": %s",
                                format, names);
}

int cmd_import(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct import_report report = {.run = run};
    int64_t began = run_clock();

    watch_interrupts();
    report.gone_end = &report.gone;
    if (!check_format(run, &err) || !take_and_commit(&report, &err) ||
        !import_report_tell(&report, began, &err)) {
        return run_fail(run, &err);
    }
    return exit_code(&report);
}
