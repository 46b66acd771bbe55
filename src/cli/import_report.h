// SPDX-License-Identifier: MIT

/** What an import took in, and how it is told: only after everything is committed. */

#ifndef VIVA_IMPORT_REPORT_H
#define VIVA_IMPORT_REPORT_H

#include "cli_run.h"

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
    struct taken_guide *guides;
    size_t guide_count, guide_capacity;
    struct gone_card *gone;  // in the order of the store
    struct gone_card **gone_end;
    struct intake_counts total;
    int unreadable;  // files and paths
};

/**
 * Takes one guide in.  For people its notes are told at once and only its
 * counts are kept, so that the memory that it was read into can be used again.
 */
void import_report_take(struct import_report *report, const struct intake_file *file,
                        const struct intake *intake);

/** Tells at once of a file that could not be read. */
void import_report_unreadable(struct import_report *report, const char *file,
                              const struct error *err);

/** Keeps a copy of a card that the import retired. */
void import_report_gone(struct import_report *report, const struct stored_card *card);

/** Tells of everything, as lines or as JSON, and fills the counts. */
bool import_report_tell(struct import_report *report, int64_t began, struct error *err);

#endif
