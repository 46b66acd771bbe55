// SPDX-License-Identifier: MIT
// `viva import`: guides into the database, in one transaction.

#include "import_report.h"

#include <viva/display.h>

#include <string.h>

// Of guides that are read in all other forms where none asks.
enum { BYTES_TRIED = 256 * 1024 };

/** "auto" asks for the evidence to judge, which is what no format means. */
static bool read_format(struct run *run, const char **out, struct error *err) {
    const char *format = run->options.format;
    const char *names = "auto";

    *out = format && strcmp(format, names) == 0 ? "" : format;
    for (const char *const *name = guide_formats(); *out && **out && *name; name++) {
        if (strcmp(*name, format) == 0) {
            return true;
        }
        names = arena_printf(&run->scratch, "%s, %s", names, *name);
    }
    return !*out || !**out ||
           error_set(err, ERROR_USAGE, "there is no guide format \"%.40s\": %s", format,
                     names);
}

static bool read_terms(struct run *run, struct intake_terms *out, struct error *err) {
    const struct options *options = &run->options;

    *out = (struct intake_terms){
        .topic = options->topic,
        .tags = options->tags.items,
        .tag_count = options->tags.count,
        .repair = options->no_repair ? REPAIR_NOTHING
                  : options->repair  ? REPAIR_BROKEN
                                     : REPAIR_AS_BEFORE,
    };
    return read_format(run, &out->format, err);
}

static bool take_and_commit(struct import_report *report, const struct intake_terms *terms,
                            struct error *err) {
    struct run *run = report->run;
    struct intake_run intake = import_report_run(report, terms);
    const char *const *paths = run->operands;
    size_t count = (size_t)run->operand_count;

    if (run->options.dry_run) {
        return intake_paths(&intake, paths, count, err);
    }
    if (!run_open_store(run, err)) {
        return false;
    }
    intake.store = run->store;
    intake.import = import_begin(run->store, run->now, err);
    if (!intake.import) {
        return false;
    }
    if (!intake_paths(&intake, paths, count, err)) {
        import_end(intake.import, false, NULL);
        return false;
    }
    import_report_commits();
    return import_end(intake.import, true, err);
}

/** How many answered cards a guide holds when it is read in one form at the user's word. */
static size_t count_taken(const struct intake_file *file, const char *format) {
    const struct guide_options options = {.format = format, .topic = TEXT("")};
    struct arena arena = {0};
    struct intake intake;
    size_t count = 0;

    if (intake_look(file, &options, &arena, &intake, NULL)) {
        for (size_t i = 0; i < intake.guide.card_count; i++) {
            count += intake.guide.cards[i].answer.size > 0;
        }
    }
    arena_free(&arena);
    return count;
}

/** Whether the guides are so small that reading them once for each form takes no time. */
static bool are_small(const struct import_report *report) {
    int64_t bytes = 0;

    for (size_t i = 0; i < report->guide_count; i++) {
        bytes += report->guides[i].file.size;
    }
    return bytes <= BYTES_TRIED;
}

/** Which form would make the most cards of the guides, in which none was found; "" if none makes several. */
static const char *suggestion(struct run *run, const struct import_report *report) {
    size_t most = 1;
    const char *best = NULL;

    if (run->options.format || !are_small(report)) {
        return "";
    }
    for (const char *const *name = guide_formats(); *name; name++) {
        size_t count = 0;

        for (size_t i = 0; i < report->guide_count; i++) {
            count += count_taken(&report->guides[i].file, *name);
        }
        if (count > most) {
            most = count;
            best = *name;
        }
    }
    return best ? arena_printf(&run->scratch,
                               " Read with --format %s, %s would hold %zu cards.", best,
                               report->guide_count == 1 ? "it" : "they", most)
                : "";
}

static int exit_code(const struct import_report *report) {
    struct run *run = report->run;
    int code = import_report_exit_code(report);

    if (code == EXIT_NOTHING && !run->options.quiet) {
        run_warn(
            run,
            "no questions in %s. A question is a heading such as \"### Q: What is ...?\" "
            "followed by its answer; man viva shows the forms.%s",
            safe_string(run->operands[0], &run->scratch), suggestion(run, report));
    }
    return code;
}

int cmd_import(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct import_report report;
    struct intake_terms terms;

    import_report_begin(&report, run);
    if (!read_terms(run, &terms, &err) || !take_and_commit(&report, &terms, &err) ||
        !import_report_tell(&report, &err)) {
        progress_clear(&report.progress);
        return run_fail(run, &err);
    }
    return exit_code(&report);
}
