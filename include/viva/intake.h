// SPDX-License-Identifier: MIT

/**
 * Guide files into the store: what `viva import`, the screens and an edit do alike.
 *
 * What was imported is remembered (<viva/sources.h>): importing it again, or
 * intake_sync(), reads it the same way, and reads only files that have
 * changed since, by their size and times first and by their content second.
 */

#ifndef VIVA_INTAKE_H
#define VIVA_INTAKE_H

#include <viva/guide.h>
#include <viva/sources.h>
#include <viva/store.h>

/** A file to read. */
struct intake_file {
    const char *path;  // absolute, without links
    const char
        *file;  // its name relative to what the user named; of a named file its base name
    int64_t size;         // bytes
    int64_t modified_ns;  // its mtime, Unix nanoseconds
    int64_t changed_ns;   // its ctime
    struct text
        topic;  // the topic path that the guide lies under: folders, groups of an index
    struct text format;    // the one recogniser to use, "" to let the evidence choose
    struct text question;  // what a README asks and leads here for, "" for nothing
    struct text questions;  // what a file beside it asks and it answers, "" for nothing
    const struct source_choice *choice;  // what was decided about it, NULL for nothing
    bool among_questions;                // most files beside it are one question each
    bool in_own_folder;  // and this one lies in a folder of its own, which is no topic
    bool promised;  // the README of all the files promises questions, or interviews here
};

/** Something about a file or folder that the user should know. */
struct intake_remark {
    const char *file;  // relative as above
    struct note note;
};

/** The guides that a path means. */
struct intake_listing {
    const char *path;  // absolute, without links
    bool is_folder;
    struct intake_file *files;
    size_t count;
    struct intake_remark *remarks;
    size_t remark_count;
    bool cut;  // the limits ended it
};

/** How far to look: a home folder may be vast. */
struct intake_limits {
    size_t files;                  // at most so many
    bool (*go_on)(void *payload);  // asked before each entry
    void *payload;
};

/**
 * Lists the guides that a path means: the file itself, whatever its name, or of
 * a folder all *.md and *.markdown below it.  They are sorted by name, or as the
 * READMEs on the way list them, and lie under the topics that folders and
 * READMEs give them.  Of a folder's files it is found out whether most are one
 * question each.
 *
 * Left out are hidden entries, node_modules, and what .gitignore files leave
 * out: those of the tree, and inside a git work tree those of the folders
 * above.  Links are followed once, and only to what lies inside the tree.  A remark tells
 * of folders that may not be read, of links that loop or lead out.
 *
 * ERROR_FILE when there is no such path.  `limits` may be NULL.
 */
bool intake_list(const char *path, const struct intake_limits *limits, struct arena *arena,
                 struct intake_listing *out, struct error *err);

/** The bytes of a file, and where they come from.  ERROR_FILE when it cannot be read. */
bool intake_read(const struct intake_file *file, struct arena *arena,
                 struct guide_source *source, struct text *text, struct error *err);

/** One guide, read and (unless it was a dry run) brought into the store. */
struct intake {
    struct guide guide;  // empty if unchanged
    bool unchanged;      // it is in the store as it is: it was not read again
    int known_cards;     // of an unchanged guide, prompts included
    int known_prompts;
    // One for each card of the guide; NULL in a dry run or if unchanged.
    struct imported_card *results;
};

/**
 * Reads one guide for a look, without a store.  Fails when the file cannot
 * be read (ERROR_FILE) or is no Markdown (ERROR_FORMAT).
 */
bool intake_look(const struct intake_file *file, const struct guide_options *options,
                 struct arena *arena, struct intake *out, struct error *err);

enum intake_repair { REPAIR_AS_BEFORE, REPAIR_BROKEN, REPAIR_NOTHING };

/** How to read what is imported.  What is not given stays as it is remembered. */
struct intake_terms {
    const char *topic;  // names with slashes between, to put before all topics; "" for none
    const char *format;       // the one recogniser to use, "" to let the evidence choose
    const char *const *tags;  // of all cards; an empty one alone takes them away
    size_t tag_count;         // 0: not given
    enum intake_repair repair;
    const struct source_choice *choices;  // of single files, for those that are listed
    size_t choice_count;
};

/** What a whole import came to. */
struct intake_counts {
    int files;
    int cards;       // prompts included
    int prompts;     // how many of them have no answer
    int changes[5];  // by enum card_change
    int warnings;    // remarks, and notes of that level
    int unchanged;   // files that were not read again
};

/** Who wants to know how it goes.  Any function may be NULL; a zeroed struct is nobody. */
struct intake_watch {
    void *payload;
    /** Asked before each file; false stops: nothing is changed then, ERROR_STOPPED. */
    bool (*go_on)(void *payload, size_t done, size_t total);
    /** A source of which nothing was to be read: its files, and what they have in all. */
    void (*unchanged)(void *payload, const struct intake_listing *listing,
                      const struct intake_counts *counts);
    /** A guide that was taken in; its changes are only sure when all have been. */
    void (*guide)(void *payload, const struct intake_file *file,
                  const struct intake *intake);
    /** Something was left out or went wrong. */
    void (*remark)(void *payload, const struct intake_remark *remark);
    /** A card that lost its place, when all files have been read. */
    void (*gone)(void *payload, const struct stored_card *card);
};

/** A run over some paths or over everything that is remembered. */
struct intake_run {
    struct store *store;               // NULL: a dry run, which remembers nothing
    struct import *import;             // of that store, under way
    int64_t now;                       // Unix milliseconds UTC
    const struct intake_terms *terms;  // NULL: as remembered
    const struct intake_watch *watch;
    struct arena *arena;   // of the listings and results, for longer than the import
    struct arena *guides;  // of the guides; NULL: each goes when the watch has seen it
    int threads;           // that read files ahead, beside the caller's; 0 for none
    bool explain;          // have the guides say what became of every heading and list
    bool prune;            // retire the cards of files that are gone
};

/**
 * Takes in what the paths mean, and remembers it.  A path below a folder that
 * is remembered is read as that folder reads it.  A path that is not there, a
 * file that cannot be read or that changes while it is read is remarked
 * on, and the rest is taken in.  Fails with ERROR_STORE and ERROR_STOPPED: the
 * import must be given up then.
 */
bool intake_paths(const struct intake_run *run, const char *const *paths, size_t count,
                  struct error *err);

/**
 * Takes in one file, as it is remembered if it is, in the import of the run,
 * whose watch is not asked.  The guide and its results live in run->arena.
 * Fails with what kept the file from being read, too.
 */
bool intake_file_in(const struct intake_run *run, const char *path, struct intake *out,
                    struct error *err);

/** The same for everything that is remembered; `found` is false if nothing is. */
bool intake_sync(const struct intake_run *run, bool *found, struct error *err);

/** Adds one guide to the counts, or counts to counts. */
void intake_count(const struct intake *intake, struct intake_counts *counts);
void intake_add(struct intake_counts *total, const struct intake_counts *counts);

/**
 * Imports one path as a whole: list, read, match, commit.  Of several files
 * those that cannot be read are left out and counted as warnings.  `watch` may be NULL.
 */
bool intake_path(struct store *store, const char *path, int64_t now, struct arena *arena,
                 struct intake_counts *counts, struct error *err);

/** The same for all that is remembered. */
bool intake_sync_all(struct store *store, int64_t now, struct arena *arena,
                     struct intake_counts *counts, struct error *err);

/** Files that differ from what is remembered, by their names, sizes and times alone. */
struct intake_changes {
    int changed;
    int added;
};

/**
 * Looks at the remembered files and folders, reading none of them.  The limits
 * hold for each source; what lies beyond them is not counted.
 */
bool intake_changed(struct store *store, const struct intake_limits *limits,
                    struct arena *arena, struct intake_changes *out, struct error *err);

#endif
