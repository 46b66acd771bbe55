// SPDX-License-Identifier: MIT

/** What an import took in, and how it is told: only after everything is committed. */

#ifndef VIVA_IMPORT_REPORT_H
#define VIVA_IMPORT_REPORT_H

#include "cli_run.h"
#include "progress.h"

#include <viva/intake.h>

/** One guide. */
struct taken_guide {
    struct intake_file file;
    struct intake intake;  // the guide itself is only kept for JSON
    size_t result_count;
    struct intake_counts counts;  // of this guide alone

    // Of an unchanged guide, which was not read again: the cards that the store has of it.
    int64_t *keys;
    size_t key_count, key_capacity;
};

struct gone_card {
    struct gone_card *next;
    struct stored_card card;
};

struct import_report {
    struct run *run;
    struct progress progress;
    struct intake_watch watch;
    int64_t began;
    bool only_changes;  // unchanged guides are only counted
    struct taken_guide *guides;
    size_t guide_count, guide_capacity;
    struct intake_counts unchanged;  // of those that are only counted
    const char *unchanged_file;      // one of them
    struct gone_card *gone;          // in the order of the store
    struct gone_card **gone_end;
    struct intake_counts total;
    int lines;   // of guides that were told to people
    int failed;  // of what the user named
};

/** Gets ready: until the commit begins an interrupt ends the program with nothing changed. */
void import_report_begin(struct import_report *report, struct run *run);

/**
 * An intake that reports here, still without a store.  For people a guide's notes
 * are told at once and only its counts are kept, so that the memory that it
 * was read into can be used again.
 */
struct intake_run import_report_run(struct import_report *report,
                                    const struct intake_terms *terms);

/** To be called right before the commit. */
void import_report_commits(void);

/** Tells of everything, as lines or as JSON, and fills the counts. */
bool import_report_tell(struct import_report *report, struct error *err);

/** By what was read; EXIT_NOTHING when there was no card. */
int import_report_exit_code(const struct import_report *report);

#endif
