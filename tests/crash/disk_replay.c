// SPDX-License-Identifier: MIT
// A model of a disk that was cut off: durable bytes, pending operations, images of both.

#include "disk_replay.h"

#include "support/check.h"
#include "support/draw.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { SECTOR = 512 };

void disk_replay_begin(struct disk_replay *replay, const struct disk_recording *recording) {
    *replay = (struct disk_replay){.recording = recording};
}

static void resize(struct disk_file *file, int64_t size, struct arena *arena) {
    if (size > file->capacity) {
        unsigned char *larger = arena_new(arena, (size_t)size * 2, 1);

        if (file->size) {
            memcpy(larger, file->bytes, (size_t)file->size);
        }
        file->bytes = larger;
        file->capacity = size * 2;
    }
    if (size > file->size) {
        memset(file->bytes + file->size, 0, (size_t)(size - file->size));
    }
    file->size = size;
}

static void put(struct disk_file *file, int64_t offset, const unsigned char *bytes,
                int64_t size, struct arena *arena) {
    if (offset + size > file->size) {
        resize(file, offset + size, arena);
    }
    memcpy(file->bytes + offset, bytes, (size_t)size);
}

static void apply(struct disk_file *file, const struct disk_operation *operation,
                  struct arena *arena) {
    if (operation->deed == DISK_TRUNCATE) {
        resize(file, operation->offset, arena);
    } else {
        put(file, operation->offset, operation->bytes, (int64_t)operation->size, arena);
    }
}

// Each sector arrives or does not; sometimes the file has grown over one that did not.
static void apply_torn(struct disk_file *file, const struct disk_operation *operation,
                       struct chance *chance, struct arena *arena) {
    int64_t end = operation->offset + (int64_t)operation->size;

    if (operation->deed == DISK_TRUNCATE) {
        if (draw_below(chance, 2)) {
            resize(file, operation->offset, arena);
        }
        return;
    }
    for (int64_t at = operation->offset; at < end;) {
        int64_t next = (at / SECTOR + 1) * SECTOR < end ? (at / SECTOR + 1) * SECTOR : end;

        switch (draw_below(chance, 4)) {
        case 0:
            if (next > file->size) {
                resize(file, next, arena);
            }
            break;
        case 1: break;
        default:
            put(file, at, operation->bytes + (at - operation->offset), next - at, arena);
        }
        at = next;
    }
}

static void change_name(const struct disk_operation *operation, const char **names,
                        int *named, int *count) {
    int at = 0;

    while (at < *count && strcmp(names[at], operation->name) != 0) {
        at++;
    }
    if (operation->deed == DISK_NAME) {
        *count += at == *count;
        names[at] = operation->name;
        named[at] = operation->file;
    } else if (at < *count) {
        names[at] = names[--*count];
        named[at] = named[*count];
    }
}

static void sync_names(struct disk_replay *replay) {
    for (size_t i = 0; i < replay->pending_name_count; i++) {
        change_name(&replay->recording->operations[replay->pending_names[i]], replay->names,
                    replay->named, &replay->name_count);
    }
    replay->pending_name_count = 0;
}

static void sync_file(struct disk_replay *replay, struct disk_file *file) {
    for (size_t i = 0; i < file->pending_count; i++) {
        apply(file, &replay->recording->operations[file->pending[i]], &replay->arena);
    }
    file->pending_count = 0;
}

static void add_pending(struct disk_replay *replay, struct disk_file *file) {
    file->pending = arena_grow(&replay->arena, file->pending, file->pending_count,
                               &file->pending_capacity, sizeof(*file->pending));
    file->pending[file->pending_count++] = replay->at;
}

static void add_pending_name(struct disk_replay *replay) {
    replay->pending_names =
        arena_grow(&replay->arena, replay->pending_names, replay->pending_name_count,
                   &replay->pending_name_capacity, sizeof(*replay->pending_names));
    replay->pending_names[replay->pending_name_count++] = replay->at;
}

bool disk_replay_step(struct disk_replay *replay) {
    const struct disk_operation *operation;

    if (replay->at == replay->recording->count) {
        return false;
    }
    operation = &replay->recording->operations[replay->at];
    switch (operation->deed) {
    case DISK_WRITE:
    case DISK_TRUNCATE: add_pending(replay, &replay->files[operation->file]); break;
    case DISK_SYNC: sync_file(replay, &replay->files[operation->file]); break;
    case DISK_NAME:
    case DISK_UNNAME: add_pending_name(replay); break;
    case DISK_SYNC_FOLDER: sync_names(replay); break;
    case DISK_ACKNOWLEDGE: replay->acknowledged = operation->offset; break;
    }
    replay->at++;
    return true;
}

static void make_image(struct disk_replay *replay, const struct disk_file *file,
                       enum disk_policy policy, struct chance *chance) {
    struct disk_file *image = &replay->image;
    size_t chosen =
        file->pending_count ? (size_t)draw_below(chance, file->pending_count) : 0;

    resize(image, 0, &replay->arena);
    if (file->size) {
        put(image, 0, file->bytes, file->size, &replay->arena);
    }
    for (size_t i = 0; i < file->pending_count; i++) {
        bool whole[POLICY_COUNT] = {
            [POLICY_ALL] = true,
            [POLICY_SOME] = draw_below(chance, 2),
            [POLICY_ALL_BUT_ONE] = i != chosen,
            [POLICY_ONLY_ONE] = i == chosen,
            [POLICY_PREFIX] = i < chosen,
        };
        const struct disk_operation *operation =
            &replay->recording->operations[file->pending[i]];

        if (whole[policy]) {
            apply(image, operation, &replay->arena);
        } else if (policy == POLICY_TORN || (policy == POLICY_PREFIX && i == chosen)) {
            apply_torn(image, operation, chance, &replay->arena);
        }
    }
}

static void write_image(const struct disk_replay *replay, const char *folder,
                        const char *name) {
    char path[512];
    int file;

    snprintf(path, sizeof(path), "%s/%s", folder, name);
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(file >= 0);
    if (replay->image.size) {
        assert_int_equal(write(file, replay->image.bytes, (size_t)replay->image.size),
                         replay->image.size);
    }
    close(file);
}

void disk_replay_write(struct disk_replay *replay, enum disk_policy policy,
                       struct chance *chance, const char *folder) {
    const char *names[DISK_FILES];
    int named[DISK_FILES];
    int count = replay->name_count;
    size_t kept = policy == POLICY_NONE ? 0
                  : policy == POLICY_ALL
                      ? replay->pending_name_count
                      : (size_t)draw_below(chance, replay->pending_name_count + 1);

    memcpy(names, replay->names, sizeof(names));
    memcpy(named, replay->named, sizeof(named));
    for (size_t i = 0; i < kept; i++) {
        change_name(&replay->recording->operations[replay->pending_names[i]], names, named,
                    &count);
    }
    for (int i = 0; i < count; i++) {
        make_image(replay, &replay->files[named[i]], policy, chance);
        write_image(replay, folder, names[i]);
    }
}
