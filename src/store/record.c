// SPDX-License-Identifier: MIT
// The line format of log files: fields between tabs, a checksum at the end.
/*
 * A log file is UTF-8 text, one record a line, only ever appended to:
 *
 *   viva-log  1 DEVICE
 *   card      ID KIND LINE FORMAT FILE PATH TOPIC QUESTION ANSWER
 *   review    SEQUENCE AT OFFSET ID GRADE TOOK MODE POINTS
 *   void      SEQUENCE AT OFFSET ID TARGET
 *   suspend | unsuspend | flag | unflag   SEQUENCE AT OFFSET ID
 *
 * Fields are separated by a tab, and the last one is XXH3-64 of all bytes
 * before its tab, in 16 hexadecimal digits.  In texts \\ \t \n \r stand for
 * a backslash, a tab, a newline and a carriage return.  ID and DEVICE are
 * written as people see them, AT is Unix milliseconds UTC, OFFSET the
 * minutes that local time was ahead of it, TOOK milliseconds.  A card is
 * described before its first entry and again before the first after its
 * text has changed.  Fields may be added at the end of a line, and kinds of
 * lines; readers skip what they do not know.
 */

#include "record.h"

#include "cards.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FIELDS = 16, CHECKSUM_SIZE = 17 };  // with its tab

static const char *const entry_words[] = {
    [ENTRY_REVIEW] = "review",       [ENTRY_VOID] = "void", [ENTRY_SUSPEND] = "suspend",
    [ENTRY_UNSUSPEND] = "unsuspend", [ENTRY_FLAG] = "flag", [ENTRY_UNFLAG] = "unflag",
};

static const char escaped[] = "\\\t\n\r";
static const char escapes[] = "\\tnr";

static const char *escape(struct text text, struct arena *arena) {
    char *out = arena_new(arena, text.size * 2 + 1, 1);
    char *at = out;

    for (size_t i = 0; i < text.size; i++) {
        const char *hit =
            text.bytes[i] ? memchr(escaped, text.bytes[i], sizeof(escaped) - 1) : NULL;

        if (hit) {
            *at++ = '\\';
            *at++ = escapes[hit - escaped];
        } else {
            *at++ = (char)(text.bytes[i] ? text.bytes[i] : ' ');
        }
    }
    return out;
}

static struct text unescape(struct text field, struct arena *arena) {
    char *out = arena_new(arena, field.size + 1, 1);
    size_t size = 0;

    for (size_t i = 0; i < field.size; i++) {
        const char *hit = NULL;

        if (field.bytes[i] == '\\' && i + 1 < field.size) {
            hit = memchr(escapes, field.bytes[i + 1], sizeof(escapes) - 1);
        }
        out[size++] = (char)(hit ? escaped[hit - escapes] : field.bytes[i]);
        i += hit != NULL;
    }
    return (struct text){out, size};
}

static struct text seal(const char *line, struct arena *arena) {
    return text_of(
        arena_printf(arena, "%s\t%016" PRIx64 "\n", line, text_hash(text_of(line))));
}

struct text record_header(int64_t device, struct arena *arena) {
    char name[DEVICE_SIZE];

    device_format(device, name);
    return seal(arena_printf(arena, "viva-log\t1\t%s", name), arena);
}

struct text record_card(int64_t id, const struct stored_card *card, struct arena *arena) {
    char name[CARD_ID_SIZE];

    card_id_format(id, name);
    return seal(arena_printf(arena, "card\t%s\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%s", name,
                             (int)card->kind, card->line, escape(card->format, arena),
                             escape(card->file, arena), escape(card->path, arena),
                             escape(card->topic, arena), escape(card->question, arena),
                             escape(card->answer, arena)),
                arena);
}

struct text record_entry(int64_t card_id, const struct entry *entry, struct arena *arena) {
    const struct review *review = &entry->review;
    char name[CARD_ID_SIZE];
    const char *line;

    card_id_format(card_id, name);
    line = arena_printf(arena, "%s\t%" PRId64 "\t%" PRId64 "\t%d\t%s",
                        entry_words[entry->kind], entry->sequence, review->event.at,
                        review->event.offset_minutes, name);
    if (entry->kind == ENTRY_REVIEW) {
        line = arena_printf(arena, "%s\t%d\t%" PRId64 "\t%d\t%" PRIu32, line,
                            (int)review->event.grade, review->took_ms, (int)review->mode,
                            review->points);
    } else if (entry->kind == ENTRY_VOID) {
        line = arena_printf(arena, "%s\t%" PRId64, line, entry->target);
    }
    return seal(line, arena);
}

static bool is_sealed(struct text line, struct text *body) {
    char sum[CHECKSUM_SIZE + 1];
    struct arena arena = {0};
    bool ok;

    if (line.size <= CHECKSUM_SIZE) {
        return false;
    }
    *body = text_slice(line, 0, line.size - CHECKSUM_SIZE);
    memcpy(sum, line.bytes + body->size, CHECKSUM_SIZE);
    sum[CHECKSUM_SIZE] = '\0';
    ok = strcmp(sum, arena_printf(&arena, "\t%016" PRIx64, text_hash(*body))) == 0;
    arena_free(&arena);
    return ok;
}

static size_t split(struct text body, struct text fields[MOST_FIELDS]) {
    size_t count = 0;

    while (count < MOST_FIELDS) {
        const char *tab = memchr(body.bytes, '\t', body.size);
        size_t size = tab ? (size_t)(tab - body.bytes) : body.size;

        fields[count++] = text_slice(body, 0, size);
        if (!tab) {
            break;
        }
        body = text_from(body, size + 1);
    }
    return count;
}

// A sealed field was written by us; strtoll stops at its tab.
static int64_t number(struct text field) {
    return strtoll(field.bytes, NULL, 10);
}

static int64_t id_of(struct text field, struct arena *arena) {
    int64_t first = 0;
    int64_t last = 0;

    return card_id_range(text_string(field, arena), &first, &last) && first == last ? first
                                                                                    : 0;
}

static struct record parse_card(const struct text *fields, struct arena *arena) {
    struct record record = {.kind = RECORD_CARD, .card_id = id_of(fields[1], arena)};

    record.card.kind = number(fields[2]) ? CARD_PROMPT : CARD_ANSWERED;
    record.card.line = (int)number(fields[3]);
    record.card.format = unescape(fields[4], arena);
    record.card.file = unescape(fields[5], arena);
    record.card.path = unescape(fields[6], arena);
    record.card.topic = unescape(fields[7], arena);
    record.card.question = unescape(fields[8], arena);
    record.card.answer = unescape(fields[9], arena);
    return record;
}

static enum entry_kind entry_kind_of(struct text word) {
    for (int kind = ENTRY_REVIEW; kind <= ENTRY_UNFLAG; kind++) {
        if (text_equal(word, text_of(entry_words[kind]))) {
            return (enum entry_kind)kind;
        }
    }
    return 0;
}

static struct record parse_entry(const struct text *fields, enum entry_kind kind,
                                 struct arena *arena) {
    struct record record = {.kind = RECORD_ENTRY, .card_id = id_of(fields[4], arena)};
    struct review *review = &record.entry.review;

    record.entry.kind = kind;
    record.entry.sequence = number(fields[1]);
    review->event.at = number(fields[2]);
    review->event.offset_minutes = (int)number(fields[3]);
    if (kind == ENTRY_REVIEW) {
        review->event.grade = (enum grade)number(fields[5]);
        review->took_ms = number(fields[6]);
        review->mode = (enum review_mode)number(fields[7]);
        review->points = (uint32_t)number(fields[8]);
    } else if (kind == ENTRY_VOID) {
        record.entry.target = number(fields[5]);
    }
    return record;
}

static size_t fields_needed(enum entry_kind kind) {
    return kind == ENTRY_REVIEW ? 9 : kind == ENTRY_VOID ? 6 : 5;
}

struct record record_parse(struct text line, struct arena *arena) {
    struct text fields[MOST_FIELDS];
    struct text body;
    enum entry_kind kind;
    size_t count;

    if (!is_sealed(line, &body)) {
        return (struct record){.kind = RECORD_BAD};
    }
    count = split(body, fields);
    kind = entry_kind_of(fields[0]);
    if (kind && count >= fields_needed(kind)) {
        return parse_entry(fields, kind, arena);
    }
    if (count >= 10 && text_equal(fields[0], TEXT("card"))) {
        return parse_card(fields, arena);
    }
    if (count >= 3 && text_equal(fields[0], TEXT("viva-log"))) {
        return (struct record){.kind = RECORD_HEADER};
    }
    return (struct record){.kind = RECORD_UNKNOWN};
}
