// SPDX-License-Identifier: MIT
// A VFS around SQLite's own and wrapped system calls, both writing down what they do.

#include "disk_recording.h"

#include "support/check.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct disk_recording *current;
static char recorded_folder[512];

// The folder as the running program sees it: the file's number by name.
static const char *live_names[DISK_FILES];
static int live_files[DISK_FILES];
static int live_count;

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static bool is_recorded(const char *path) {
    size_t size = strlen(recorded_folder);

    return current && strncmp(path, recorded_folder, size) == 0 && path[size] == '/';
}

static struct disk_operation *add(enum disk_deed deed, int file) {
    struct disk_operation *operation;

    current->operations = arena_grow(&current->arena, current->operations, current->count,
                                     &current->capacity, sizeof(*current->operations));
    operation = &current->operations[current->count++];
    *operation = (struct disk_operation){.deed = deed, .file = file};
    return operation;
}

static int live_index(const char *path) {
    for (int i = 0; i < live_count; i++) {
        if (strcmp(live_names[i], base_name(path)) == 0) {
            return i;
        }
    }
    return -1;
}

static int file_of(const char *path) {
    int index = live_index(path);

    return index < 0 ? -1 : live_files[index];
}

static void name_file(const char *path, int file) {
    const char *name = base_name(path);
    int index = live_index(path);

    if (index < 0) {
        index = live_count++;
        assert_true(live_count <= DISK_FILES);
        live_names[index] = arena_copy(&current->arena, name, strlen(name));
    }
    live_files[index] = file;
    add(DISK_NAME, file)->name = live_names[index];
}

static void unname_file(const char *path) {
    int index = live_index(path);

    if (index >= 0) {
        add(DISK_UNNAME, live_files[index])->name = live_names[index];
        live_names[index] = live_names[--live_count];
        live_files[index] = live_files[live_count];
    }
}

static int new_file(const char *path) {
    int file = current->files++;

    assert_true(current->files <= DISK_FILES);
    name_file(path, file);
    return file;
}

static void note_write(int file, const void *bytes, size_t size, int64_t offset) {
    struct disk_operation *operation = add(DISK_WRITE, file);

    operation->offset = offset;
    operation->size = size;
    operation->bytes = (unsigned char *)arena_copy(&current->arena, bytes, size);
}

void disk_acknowledge(int64_t deeds) {
    add(DISK_ACKNOWLEDGE, -1)->offset = deeds;
}

// SQLite's files

struct recorded_file {
    sqlite3_file base;
    int file;           // -1: not recorded
    bool syncs_folder;  // as SQLite does with the first sync of a new journal
    sqlite3_file *real;
};

static sqlite3_vfs *system_vfs;

static sqlite3_file *real_of(sqlite3_file *file) {
    return ((struct recorded_file *)file)->real;
}

static int number_of(sqlite3_file *file) {
    return current ? ((struct recorded_file *)file)->file : -1;
}

static int file_close(sqlite3_file *file) {
    return real_of(file)->pMethods->xClose(real_of(file));
}

static int file_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset) {
    return real_of(file)->pMethods->xRead(real_of(file), bytes, size, offset);
}

static int file_write(sqlite3_file *file, const void *bytes, int size,
                      sqlite3_int64 offset) {
    int code = real_of(file)->pMethods->xWrite(real_of(file), bytes, size, offset);

    if (code == SQLITE_OK && number_of(file) >= 0) {
        note_write(number_of(file), bytes, (size_t)size, offset);
    }
    return code;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
    int code = real_of(file)->pMethods->xTruncate(real_of(file), size);

    if (code == SQLITE_OK && number_of(file) >= 0) {
        add(DISK_TRUNCATE, number_of(file))->offset = size;
    }
    return code;
}

static int file_sync(sqlite3_file *file, int flags) {
    struct recorded_file *recorded = (struct recorded_file *)file;
    int code = real_of(file)->pMethods->xSync(real_of(file), flags);

    if (code == SQLITE_OK && number_of(file) >= 0) {
        add(DISK_SYNC, recorded->file);
        if (recorded->syncs_folder) {
            add(DISK_SYNC_FOLDER, -1);
            recorded->syncs_folder = false;
        }
    }
    return code;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}

static int file_lock(sqlite3_file *file, int level) {
    return real_of(file)->pMethods->xLock(real_of(file), level);
}

static int file_unlock(sqlite3_file *file, int level) {
    return real_of(file)->pMethods->xUnlock(real_of(file), level);
}

static int file_is_reserved(sqlite3_file *file, int *reserved) {
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), reserved);
}

static int file_control(sqlite3_file *file, int operation, void *argument) {
    return real_of(file)->pMethods->xFileControl(real_of(file), operation, argument);
}

static int file_sector(sqlite3_file *file) {
    return real_of(file)->pMethods->xSectorSize(real_of(file));
}

static int file_traits(sqlite3_file *file) {
    return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}

static const sqlite3_io_methods recording_methods = {
    .iVersion = 1,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_is_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_traits,
};

static int recording_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                          int *flags_out) {
    struct recorded_file *recorded = (struct recorded_file *)file;
    int code;

    (void)vfs;
    *recorded = (struct recorded_file){.file = -1, .real = (sqlite3_file *)&recorded[1]};
    code = system_vfs->xOpen(system_vfs, name, recorded->real, flags, flags_out);
    if (code != SQLITE_OK) {
        return code;
    }
    recorded->base.pMethods = &recording_methods;
    if (name && is_recorded(name)) {
        recorded->file = file_of(name);
        if (recorded->file < 0) {
            recorded->file = new_file(name);
        }
        recorded->syncs_folder =
            (flags & SQLITE_OPEN_MAIN_JOURNAL) && (flags & SQLITE_OPEN_CREATE);
    }
    return code;
}

static int recording_delete(sqlite3_vfs *vfs, const char *name, int sync_folder) {
    int code = system_vfs->xDelete(system_vfs, name, sync_folder);

    (void)vfs;
    if (code == SQLITE_OK && is_recorded(name)) {
        unname_file(name);
        if (sync_folder) {
            add(DISK_SYNC_FOLDER, -1);
        }
    }
    return code;
}

static void register_vfs(void) {
    static sqlite3_vfs recording_vfs;

    if (!system_vfs) {
        system_vfs = sqlite3_vfs_find("unix");
        recording_vfs = *system_vfs;
        recording_vfs.zName = "recording";
        recording_vfs.pNext = NULL;
        recording_vfs.iVersion = 1;
        recording_vfs.szOsFile = (int)sizeof(struct recorded_file) + system_vfs->szOsFile;
        recording_vfs.xOpen = recording_open;
        recording_vfs.xDelete = recording_delete;
        sqlite3_vfs_register(&recording_vfs, 0);
    }
}

void disk_record(struct disk_recording *recording, const char *folder) {
    register_vfs();
    snprintf(recorded_folder, sizeof(recorded_folder), "%s", folder);
    *recording = (struct disk_recording){0};
    live_count = 0;
    current = recording;
}

void disk_record_end(void) {
    current = NULL;
}

// The store's own files

// The linker's --wrap dictates these names.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl37-c,cert-dcl51-cpp)
int __real_open(const char *path, int flags, ...);
ssize_t __real_pwrite(int file, const void *bytes, size_t size, off_t offset);
int __real_ftruncate(int file, off_t size);
int __real_fsync(int file);
int __real_link(const char *from, const char *to);
int __real_unlink(const char *path);
int __real_rename(const char *from, const char *to);
int __wrap_open(const char *path, int flags, ...);
ssize_t __wrap_pwrite(int file, const void *bytes, size_t size, off_t offset);
int __wrap_ftruncate(int file, off_t size);
int __wrap_fsync(int file);
int __wrap_link(const char *from, const char *to);
int __wrap_unlink(const char *path);
int __wrap_rename(const char *from, const char *to);

// Where an open file lies; "" when nothing is recorded there.
static const char *path_of(int file, char path[512]) {
    char link[64];
    ssize_t size;

    snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
    size = readlink(link, path, 511);
    path[size > 0 ? size : 0] = '\0';
    return path;
}

int __wrap_open(const char *path, int flags, ...) {
    int file = __real_open(path, flags, 0600);

    if (file >= 0 && (flags & O_CREAT) && is_recorded(path) && file_of(path) < 0) {
        new_file(path);
    }
    return file;
}

ssize_t __wrap_pwrite(int file, const void *bytes, size_t size, off_t offset) {
    char path[512];
    ssize_t put = __real_pwrite(file, bytes, size, offset);

    if (put > 0 && is_recorded(path_of(file, path))) {
        note_write(file_of(path), bytes, (size_t)put, offset);
    }
    return put;
}

int __wrap_ftruncate(int file, off_t size) {
    char path[512];
    int code = __real_ftruncate(file, size);

    if (code == 0 && is_recorded(path_of(file, path))) {
        add(DISK_TRUNCATE, file_of(path))->offset = size;
    }
    return code;
}

int __wrap_fsync(int file) {
    char path[512];
    int code = __real_fsync(file);

    path_of(file, path);
    if (code == 0 && is_recorded(path)) {
        add(DISK_SYNC, file_of(path));
    } else if (code == 0 && current && strcmp(path, recorded_folder) == 0) {
        add(DISK_SYNC_FOLDER, -1);
    }
    return code;
}

int __wrap_link(const char *from, const char *to) {
    int code = __real_link(from, to);

    if (code == 0 && is_recorded(to)) {
        name_file(to, file_of(from));
    }
    return code;
}

int __wrap_unlink(const char *path) {
    int code = __real_unlink(path);

    if (code == 0 && is_recorded(path)) {
        unname_file(path);
    }
    return code;
}

int __wrap_rename(const char *from, const char *to) {
    int code = __real_rename(from, to);

    if (code == 0 && is_recorded(to)) {
        int file = file_of(from);

        unname_file(from);
        name_file(to, file);
    }
    return code;
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl37-c,cert-dcl51-cpp)
