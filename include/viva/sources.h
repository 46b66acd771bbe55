// SPDX-License-Identifier: MIT

/**
 * What the user imported, remembered, and what is known of each guide's file:
 * enough to read everything again the same way, and to see without reading
 * which files are still as they were.
 *
 * Errors are those of <viva/store.h>; results live in the caller's arena.
 */

#ifndef VIVA_SOURCES_H
#define VIVA_SOURCES_H

#include <viva/store.h>

/** What was decided about a single file of a folder. */
struct source_choice {
    struct text file;    // its name below the folder
    struct text format;  // the one recogniser to use, "" for that of the source
    struct text topic;   // path in place of the leading names of its topics, "" for these
    bool left_out;
    bool no_prompts;     // they are left out
    bool keep_mojibake;  // whatever the source says
};

/** A file or folder that was imported, and how. */
struct source {
    int64_t key;         // 0: not in the store yet
    struct text path;    // absolute, without links
    struct text topic;   // a topic path to put before all topics, "" for none
    struct text tags;    // of all its cards, joined by TOPIC_SEPARATOR
    struct text format;  // the one recogniser to use, "" to let the evidence choose
    bool keep_mojibake;
    struct source_choice *choices;
    size_t choice_count;
    uint64_t
        seen_as;  // a hash of its files when there was nothing more to read or to tell, else 0
    int cards;  // that they had then, prompts included
    int prompts;
};

/** All of them, by path. */
bool store_sources(struct store *store, struct arena *arena, struct source **sources,
                   size_t *count, struct error *err);

/** Remembers a source or changes the one of that path; sets its key. */
bool import_remember(struct import *import, struct source *source, struct error *err);

/** Notes seen_as, cards and prompts of a source. */
bool import_source_seen(struct import *import, const struct source *source,
                        struct error *err);

/** Forgets a source.  Its guides and cards stay. */
bool import_forget(struct import *import, int64_t source, struct error *err);

/** A guide's file as it was when it was last read. */
struct guide_file {
    int64_t key;
    int64_t source;    // by which it came in, 0 for none
    struct text path;  // ends in a NUL
    int64_t size;
    int64_t modified_ns;
    int64_t changed_ns;
    int64_t read_at;  // Unix milliseconds UTC
    uint64_t hash;
    uint64_t read_as;
    bool current;  // read by the loader of this version of the program
    int cards;     // that the reading found, prompts included
    int prompts;
};

/** The guides that came from files, by path. */
bool store_guides(struct store *store, struct arena *arena, struct guide_file **guides,
                  size_t *count, struct error *err);

/** How many cards of a guide are not retired. */
bool store_guide_cards(struct store *store, int64_t guide, int64_t *cards,
                       struct error *err);

/** Notes the new times of a file whose content is what it was. */
bool import_seen(struct import *import, int64_t guide, const struct guide_source *source,
                 struct error *err);

/** A guide that its source no longer has and that has no cards: nothing is to be said about it. */
bool import_release(struct import *import, int64_t guide, struct error *err);

/**
 * Whether a guide read in this import brought a card as new that this one has
 * as well: one that stays as it is must be read again, for the first to hold a
 * card keeps it.
 */
bool import_repeats(const struct import *import, int64_t guide);

/** Puts the cards of these guides (keys) into this order, in the places that they have among all. */
bool import_arrange(struct import *import, const int64_t *guides, size_t count,
                    struct error *err);

/** The key of the guide of that path; 0 if there is none. */
bool import_guide_key(struct import *import, const char *path, int64_t *key,
                      struct error *err);

#endif
