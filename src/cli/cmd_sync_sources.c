// SPDX-License-Identifier: MIT
// `viva sync-sources`: all that was imported, read again where it has changed.

#include "import_report.h"

/** A dry run does everything, tells of it, and takes it back. */
static bool take(struct import_report *report, bool *found, struct error *err) {
    struct run *run = report->run;
    struct intake_run intake = import_report_run(report, NULL);
    bool keep = !run->options.dry_run;

    intake.prune = run->options.prune;
    intake.store = run->store;
    intake.import = import_begin(run->store, run->now, err);
    if (!intake.import) {
        return false;
    }
    if (!intake_sync(&intake, found, err) || (!keep && !import_report_tell(report, err))) {
        import_end(intake.import, false, NULL);
        return false;
    }
    if (!keep) {
        return import_end(intake.import, false, NULL);
    }
    import_report_commits();
    return import_end(intake.import, true, err) && import_report_tell(report, err);
}

int cmd_sync_sources(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct import_report report;
    bool found = false;
    int code;

    import_report_begin(&report, run);
    report.only_changes = true;
    if (!run_open_store(run, &err) || !take(&report, &found, &err)) {
        progress_clear(&report.progress);
        return run_fail(run, &err);
    }
    if (!found) {
        if (!run->options.quiet) {
            run_warn(run, "nothing was imported yet: viva import PATH");
        }
        return EXIT_NOTHING;
    }
    code = import_report_exit_code(&report);
    return code == EXIT_NOTHING ? EXIT_DONE : code;
}
