// SPDX-License-Identifier: MIT

/** One line of a log file, written and read. */

#ifndef VIVA_STORE_RECORD_H
#define VIVA_STORE_RECORD_H

#include "entries.h"

enum record_kind {
    RECORD_BAD,      // torn or damaged: its checksum does not fit
    RECORD_UNKNOWN,  // sound, but of a newer Viva
    RECORD_HEADER,
    RECORD_CARD,
    RECORD_ENTRY,
};

struct record {
    enum record_kind kind;
    int64_t card_id;
    struct entry entry;  // of RECORD_ENTRY; `device` and `card` are not set
    // Of RECORD_CARD: kind, line, texts, topic, file, path, format.
    struct stored_card card;
};

struct text record_header(int64_t device, struct arena *arena);
struct text record_card(int64_t id, const struct stored_card *card, struct arena *arena);
struct text record_entry(int64_t card_id, const struct entry *entry, struct arena *arena);

/** Reads a line without its newline; texts live in the arena. */
struct record record_parse(struct text line, struct arena *arena);

#endif
