// SPDX-License-Identifier: MIT
// The log file follows the database: what it lacks is appended, under a lock, and fsynced.

#include "journal.h"

#include "cards.h"
#include "entries.h"
#include "folder.h"
#include "record.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TAIL_SIZE = 4 << 10, CHUNK_SIZE = 16 << 10 };

static const char name_before[] = "-reviews-";
static const char name_after[] = ".log";

const char *journal_path(const char *database, int64_t device, struct arena *arena) {
    struct text stem = folder_stem(database);
    char name[DEVICE_SIZE];

    device_format(device, name);
    return arena_printf(arena, "%.*s%s%s%s", TEXT_ARGUMENTS(stem), name_before, name,
                        name_after);
}

// Two databases in one folder have logs of their own: the name says whose one is.
int64_t journal_device(const char *database, const char *name) {
    const char *slash = strrchr(database, '/');
    struct text stem = folder_stem(slash ? slash + 1 : database);
    struct text rest = text_of(name);
    char *end;
    int64_t device;

    if (!text_starts(rest, stem)) {
        return -1;
    }
    rest = text_from(rest, stem.size);
    if (!text_starts(rest, text_of(name_before))) {
        return -1;
    }
    rest = text_from(rest, sizeof(name_before) - 1);
    if (!rest.size || !isxdigit((unsigned char)rest.bytes[0])) {
        return -1;
    }
    device = (int64_t)strtoull(rest.bytes, &end, 16);
    return end == rest.bytes + DEVICE_SIZE - 1 && strcmp(end, name_after) == 0 ? device
                                                                               : -1;
}

static bool failed(struct error *err, const char *what) {
    return error_set(err, ERROR_FILE, "cannot %s the log file: %s", what, strerror(errno));
}

static bool read_at(int file, char *bytes, size_t size, int64_t at, struct error *err) {
    for (size_t have = 0; have < size;) {
        ssize_t got = pread(file, bytes + have, size - have, at + (int64_t)have);

        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return failed(err, "read");
        }
        have += (size_t)got;
    }
    return true;
}

// Goes over the whole lines of the file's last part, whose first line may be cut, and counts the entries.
static struct journal_tail scan(struct text part, int64_t from, int *entries) {
    struct journal_tail tail = {.size = -1};
    struct arena arena = {0};
    struct text rest = part;
    bool sound = true;

    *entries = 0;
    if (from > 0) {
        text_line(&rest);
    }
    tail.size = from + (int64_t)(part.size - rest.size);
    while (rest.size && memchr(rest.bytes, '\n', rest.size)) {
        struct record record = record_parse(text_line(&rest), &arena);

        sound = sound && record.kind != RECORD_BAD;
        if (record.kind == RECORD_ENTRY) {
            tail.newest = record.entry.sequence;
            ++*entries;
        }
        if (sound) {
            tail.size = from + (int64_t)(part.size - rest.size);
            tail.sequence = tail.newest;
        }
        arena_rewind(&arena);
    }
    arena_free(&arena);
    return tail;
}

/*
 * Only what was appended last can be torn, and append() sees to it that this is
 * one entry with the description before it.  So a part that holds two entries
 * tells enough.
 */
bool journal_look(int file, struct journal_tail *tail, struct error *err) {
    struct arena arena = {0};
    struct stat status;
    bool ok = fstat(file, &status) == 0 || failed(err, "look at");
    int entries = 0;

    *tail = (struct journal_tail){0};
    for (int64_t part = TAIL_SIZE; ok && (entries < 2 || tail->sequence == 0); part *= 4) {
        int64_t taken = part < status.st_size ? part : status.st_size;
        char *bytes = arena_new(&arena, (size_t)taken + 1, 1);

        ok = read_at(file, bytes, (size_t)taken, status.st_size - taken, err);
        if (ok) {
            *tail =
                scan((struct text){bytes, (size_t)taken}, status.st_size - taken, &entries);
        }
        if (taken == status.st_size) {
            break;
        }
    }
    arena_free(&arena);
    return ok;
}

void journal_close(struct journal *journal) {
    if (journal->file >= 0) {
        close(journal->file);
    }
    journal->file = -1;
}

static bool write_at(int file, struct text text, int64_t at, struct error *err) {
    for (size_t done = 0; done < text.size;) {
        ssize_t put = pwrite(file, text.bytes + done, text.size - done, at + (int64_t)done);

        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return failed(err, "write");
        }
        done += (size_t)put;
    }
    return true;
}

static bool create(struct store *store, const char *path, struct error *err) {
    struct journal *journal = &store->journal;

    journal->file = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (journal->file < 0) {
        return failed(err, "make");
    }
    // The mode above is subject to the umask.
    if (fchmod(journal->file, 0600) != 0) {
        return failed(err, "protect");
    }
    return folder_sync(store->folder, err);
}

static bool open_file(struct store *store, struct error *err) {
    struct arena arena = {0};
    const char *path = journal_path(store->path, store->device, &arena);
    bool exists;
    bool ok = folder_admit(path, &exists, err);

    if (ok && exists) {
        store->journal.file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        ok = store->journal.file >= 0 || failed(err, "open");
    } else if (ok) {
        ok = create(store, path, err);
    }
    store->journal.size = -1;
    arena_free(&arena);
    return ok;
}

// Whether the open file still lies in the folder under its name.
static bool is_in_place(const struct store *store) {
    struct arena arena = {0};
    const char *path = journal_path(store->path, store->device, &arena);
    struct stat open_status;
    struct stat named;
    bool same = fstat(store->journal.file, &open_status) == 0 && lstat(path, &named) == 0 &&
                named.st_ino == open_status.st_ino && named.st_dev == open_status.st_dev;

    arena_free(&arena);
    return same;
}

/*
 * A power cut may leave a torn line, and behind it one that is whole.  All from
 * the torn one on goes, and is written again from the database, provided that
 * it is there.
 */
static bool repair(struct store *store, int64_t size, struct error *err) {
    struct journal *journal = &store->journal;
    struct journal_tail tail;
    int64_t known;

    if (!journal_look(journal->file, &tail, err) ||
        !query_number(&store->database, SQL_ENTRY_LAST, store->device, 0, &known, err)) {
        return false;
    }
    if (tail.newest > known) {
        return error_set(err, ERROR_STORE, "the log file is ahead of the database");
    }
    if (tail.size != size && ftruncate(journal->file, tail.size) != 0) {
        return failed(err, "repair");
    }
    journal->size = tail.size;
    journal->sequence = tail.sequence;
    return true;
}

// Opens the file if needed, locks it, and knows its end.
static bool take(struct store *store, struct error *err) {
    struct journal *journal = &store->journal;
    struct stat status;

    if (journal->file >= 0 && !is_in_place(store)) {
        journal_close(journal);
    }
    if (journal->file < 0 && !open_file(store, err)) {
        return false;
    }
    while (flock(journal->file, LOCK_EX) != 0) {
        if (errno != EINTR) {
            return failed(err, "lock");
        }
    }
    if (fstat(journal->file, &status) != 0) {
        return failed(err, "look at");
    }
    return journal->size == status.st_size || repair(store, status.st_size, err);
}

// Lines on their way into the file.
struct batch {
    struct store *store;
    struct arena arena;
    struct arena lines;
    int64_t last_key;
    unsigned char *described;  // by card key: described in this batch already
    char *bytes;
    size_t size;
    size_t capacity;
    int64_t end;  // of the file, once they are written
    int64_t sequence;
    int64_t last;  // the sequence of the last entry to come
    int entries;
};

static bool flush(struct batch *batch, struct error *err) {
    bool ok = write_at(batch->store->journal.file, (struct text){batch->bytes, batch->size},
                       batch->end, err);

    batch->end += (int64_t)batch->size;
    batch->size = 0;
    return ok;
}

static bool make_durable(const struct batch *batch, struct error *err) {
    return fsync(batch->store->journal.file) == 0 || failed(err, "make durable");
}

static bool put(struct batch *batch, struct text line, struct error *err) {
    if (batch->size + line.size > batch->capacity) {
        if (!flush(batch, err)) {
            return false;
        }
        if (line.size > batch->capacity) {
            batch->capacity = line.size > CHUNK_SIZE ? line.size : CHUNK_SIZE;
            batch->bytes = arena_new(&batch->arena, batch->capacity, 1);
        }
    }
    memcpy(batch->bytes + batch->size, line.bytes, line.size);
    batch->size += line.size;
    return true;
}

static bool put_card(struct batch *batch, int64_t key, int64_t id, struct error *err) {
    struct query query = query_begin(&batch->store->database, SQL_CARD_OF_GUIDE);
    bool ok = true;

    query_bind(&query, 1, key);
    if (query_next(&query)) {
        struct stored_card card = card_row(&query, true);

        ok = put(batch, record_card(id, &card, &batch->lines), err);
    }
    return query_end(&query, ok ? err : NULL) && ok;
}

// A row of ENTRIES_AFTER.
static bool put_entry(struct batch *batch, const struct query *query, struct error *err) {
    struct entry entry = {.sequence = query_integer(query, 0),
                          .kind = entry_kind_row(query, 1),
                          .card = query_integer(query, 2),
                          .review = review_row(query, 4),
                          .target = query_integer(query, 10)};
    int64_t id = query_integer(query, 3);

    batch->sequence = entry.sequence;
    // When the last line can be read, all before it is whole: see journal_look().
    if (entry.sequence == batch->last && batch->entries > 0 &&
        (!flush(batch, err) || !make_durable(batch, err))) {
        return false;
    }
    batch->entries++;
    if (entry.card < 0 || entry.card > batch->last_key) {
        return error_set(err, ERROR_STORE, "the log names a card that is not there");
    }
    // The description that belongs before this entry, or before a later one, is not in the file.
    if (query_integer(query, 11) >= entry.sequence && !batch->described[entry.card]) {
        batch->described[entry.card] = 1;
        if (!put_card(batch, entry.card, id, err)) {
            return false;
        }
    }
    return put(batch, record_entry(id, &entry, &batch->lines), err);
}

static bool put_entries(struct batch *batch, struct error *err) {
    struct query query = query_begin(&batch->store->database, SQL_ENTRIES_AFTER);
    bool ok = true;

    query_bind(&query, 1, batch->store->device);
    query_bind(&query, 2, batch->store->journal.sequence);
    while (ok && query_next(&query)) {
        ok = put_entry(batch, &query, err);
        arena_rewind(&batch->lines);
    }
    return query_end(&query, ok ? err : NULL) && ok;
}

static bool append(struct store *store, struct error *err) {
    struct journal *journal = &store->journal;
    struct batch batch = {
        .store = store, .end = journal->size, .sequence = journal->sequence};
    bool ok =
        query_number(&store->database, SQL_CARD_LAST, 0, 0, &batch.last_key, err) &&
        query_number(&store->database, SQL_ENTRY_LAST, store->device, 0, &batch.last, err);

    if (ok) {
        batch.described = arena_new(&batch.arena, (size_t)batch.last_key + 1, 1);
        ok = (batch.end > 0 ||
              put(&batch, record_header(store->device, &batch.lines), err)) &&
             put_entries(&batch, err) && flush(&batch, err);
    }
    if (ok && batch.end != journal->size) {
        ok = make_durable(&batch, err);
    }
    if (ok) {
        journal->size = batch.end;
        journal->sequence = batch.sequence;
    }
    arena_free(&batch.lines);
    arena_free(&batch.arena);
    return ok;
}

bool journal_follow(struct store *store, struct error *err) {
    struct journal *journal = &store->journal;
    bool ok = take(store, err) && append(store, err);

    if (!ok) {
        journal->size = -1;
    }
    if (journal->file >= 0) {
        flock(journal->file, LOCK_UN);
    }
    return ok;
}
