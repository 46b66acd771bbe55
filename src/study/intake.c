// SPDX-License-Identifier: MIT
// Finds guide files and brings them into the store.

#include <viva/intake.h>

#include <viva/guide_edit.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct folder {
    const struct folder *above;  // NULL for the one that was named
    const char *path;
    const char *prefix;  // of the names of its files: "python/"
    dev_t device;
    ino_t inode;
};

struct listing {
    struct arena *arena;
    const struct intake_limits *limits;  // NULL for none
    struct intake_file *files;
    size_t count;
    size_t capacity;
    bool cut;
};

static void add_file(struct listing *listing, const char *path, const char *file) {
    char absolute[PATH_MAX];

    // A file that went away or a link to nowhere is no guide.
    if (!realpath(path, absolute)) {
        return;
    }
    listing->files = arena_grow(listing->arena, listing->files, listing->count,
                                &listing->capacity, sizeof(*listing->files));
    listing->files[listing->count++] =
        (struct intake_file){arena_copy(listing->arena, absolute, strlen(absolute)), file};
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static bool is_guide_name(const char *name) {
    struct text text = text_of(name);

    return text_ends(text, TEXT(".md")) || text_ends(text, TEXT(".markdown"));
}

/** Whether a folder is one of those that led to it: a link back. */
static bool is_inside(const struct folder *folder, const struct stat *status) {
    for (; folder; folder = folder->above) {
        if (folder->device == status->st_dev && folder->inode == status->st_ino) {
            return true;
        }
    }
    return false;
}

static bool goes_on(struct listing *listing) {
    const struct intake_limits *limits = listing->limits;

    listing->cut =
        listing->cut ||
        (limits && (listing->count >= limits->files || !limits->go_on(limits->payload)));
    return !listing->cut;
}

static void list_folder(struct listing *listing, const struct folder *folder, DIR *stream);

static void list_entry(struct listing *listing, const struct folder *folder,
                       const char *name) {
    const char *path = arena_printf(listing->arena, "%s/%s", folder->path, name);
    const char *file = arena_printf(listing->arena, "%s%s", folder->prefix, name);
    struct stat status;

    if (stat(path, &status) != 0) {
        return;
    }
    if (S_ISREG(status.st_mode) && is_guide_name(name)) {
        add_file(listing, path, file);
    } else if (S_ISDIR(status.st_mode) && !is_inside(folder, &status)) {
        struct folder below = {folder, path, arena_printf(listing->arena, "%s/", file),
                               status.st_dev, status.st_ino};
        DIR *stream = opendir(path);

        if (stream) {
            list_folder(listing, &below, stream);
        }
    }
}

static void list_folder(struct listing *listing, const struct folder *folder, DIR *stream) {
    for (const struct dirent *entry; (entry = readdir(stream)) && goes_on(listing);) {
        if (entry->d_name[0] != '.' && strcmp(entry->d_name, "node_modules") != 0) {
            list_entry(listing, folder, entry->d_name);
        }
    }
    closedir(stream);
}

static int compare_paths(const void *left, const void *right) {
    const struct intake_file *a = left;
    const struct intake_file *b = right;
    int order = strcmp(a->path, b->path);

    return order ? order : strcmp(a->file, b->file);
}

static int compare_files(const void *left, const void *right) {
    return strcmp(((const struct intake_file *)left)->file,
                  ((const struct intake_file *)right)->file);
}

/** Puts the files in order; one that was reached by several names is kept once. */
static void sort_files(struct listing *listing) {
    struct intake_file *files = listing->files;
    size_t kept = 0;

    if (listing->count == 0) {
        return;
    }
    qsort(files, listing->count, sizeof(*files), compare_paths);
    for (size_t i = 0; i < listing->count; i++) {
        if (kept == 0 || strcmp(files[i].path, files[kept - 1].path) != 0) {
            files[kept++] = files[i];
        }
    }
    listing->count = kept;
    qsort(files, kept, sizeof(*files), compare_files);
}

bool intake_list_within(const char *path, const struct intake_limits *limits,
                        struct arena *arena, struct intake_file **files, size_t *count,
                        bool *cut, struct error *err) {
    struct listing listing = {.arena = arena, .limits = limits};
    struct folder folder = {.path = path, .prefix = ""};
    struct stat status;

    if (stat(path, &status) != 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    if (S_ISDIR(status.st_mode)) {
        DIR *stream = opendir(path);

        if (!stream) {
            return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
        }
        folder.device = status.st_dev;
        folder.inode = status.st_ino;
        list_folder(&listing, &folder, stream);
    } else {
        add_file(&listing, path, arena_printf(arena, "%s", base_name(path)));
    }
    sort_files(&listing);
    *files = listing.files;
    *count = listing.count;
    *cut = listing.cut;
    return true;
}

bool intake_list(const char *path, struct arena *arena, struct intake_file **files,
                 size_t *count, struct error *err) {
    bool cut;

    return intake_list_within(path, NULL, arena, files, count, &cut, err);
}

static bool read_source(const struct intake_file *file, struct arena *arena,
                        struct guide_source *source, struct text *text, struct error *err) {
    struct stat status = {0};

    // Looked at before it is read: a change in between is seen the next time.
    if (stat(file->path, &status) != 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", file->path,
                         strerror(errno));
    }
    if (!text_read_file(file->path, GUIDE_LIMIT, arena, text, err)) {
        return false;
    }
    *source = (struct guide_source){
        .path = file->path,
        .file = file->file,
        .size = (int64_t)text->size,
        .modified_ns = (int64_t)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec,
        .hash = text_hash(*text),
    };
    return true;
}

bool intake_guide_apart(struct import *import, const struct intake_file *file,
                        const struct guide_options *options, struct arena *reading,
                        struct arena *lasting, struct intake *out, struct error *err) {
    struct guide_source source = {0};
    struct text text = {0};

    *out = (struct intake){0};
    if (!read_source(file, reading, &source, &text, err)) {
        return false;
    }
    if (import && !import_unchanged(import, &source, &out->unchanged, err)) {
        return false;
    }
    if (out->unchanged) {
        return true;
    }
    if (!guide_parse(text, base_name(file->path), options, reading, &out->guide, err)) {
        return error_at(err, file->file);
    }
    guide_read_answers(text, &out->guide);
    return !import ||
           import_guide(import, &source, &out->guide, lasting, &out->results, err);
}

bool intake_guide(struct import *import, const struct intake_file *file,
                  const struct guide_options *options, struct arena *arena,
                  struct intake *out, struct error *err) {
    return intake_guide_apart(import, file, options, arena, arena, out, err);
}

void intake_count(const struct intake *intake, struct intake_counts *counts) {
    const struct guide *guide = &intake->guide;

    counts->files++;
    for (size_t i = 0; i < guide->card_count; i++) {
        counts->cards++;
        counts->prompts += guide->cards[i].kind == CARD_PROMPT;
        if (intake->results) {
            counts->changes[intake->results[i].change]++;
        }
    }
    for (size_t i = 0; i < guide->note_count; i++) {
        counts->warnings += guide->notes[i].level == NOTE_WARNING;
    }
}

static bool count_gone(void *payload, const struct stored_card *card) {
    (void)card;
    ((struct intake_counts *)payload)->changes[CHANGE_GONE]++;
    return true;
}

/**
 * All files that can be read; of several an unreadable one is a warning, not
 * the end.  Counted at last: a later guide may turn a new card into one that moved.
 */
static bool take_files(struct import *import, const struct intake_file *files, size_t count,
                       struct arena *arena, struct intake_counts *counts,
                       struct error *err) {
    static const struct guide_options options = {0};
    struct intake *taken = arena_new(arena, count + 1, sizeof(*taken));
    struct error fault = {0};
    size_t read = 0;

    for (size_t i = 0; i < count; i++) {
        if (intake_guide(import, &files[i], &options, arena, &taken[read], &fault)) {
            read++;
        } else if (fault.kind == ERROR_STORE || count == 1) {
            return error_set(err, fault.kind, "%s", fault.message);
        } else {
            counts->warnings++;
        }
    }
    if (!import_each_gone(import, count_gone, counts, err)) {
        return false;
    }
    for (size_t i = 0; i < read; i++) {
        intake_count(&taken[i], counts);
    }
    return true;
}

bool intake_path(struct store *store, const char *path, int64_t now, struct arena *arena,
                 struct intake_counts *counts, struct error *err) {
    struct intake_file *files = NULL;
    struct import *import;
    size_t count = 0;

    *counts = (struct intake_counts){0};
    if (!intake_list(path, arena, &files, &count, err)) {
        return false;
    }
    import = import_begin(store, now, err);
    if (!import) {
        return false;
    }
    if (!take_files(import, files, count, arena, counts, err)) {
        import_end(import, false, NULL);
        return false;
    }
    return import_end(import, true, err);
}
