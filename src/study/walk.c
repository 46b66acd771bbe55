// SPDX-License-Identifier: MIT
// Walks folders for guides: names sorted, links last.

#include "walk.h"

#include "gitignore.h"

#include <viva/topic.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { IGNORE_LIMIT = 1 << 20, FIRST_SLOTS = 64 };

struct folder {
    const char *path;  // absolute, without links
    const char *file;  // its name below the root, "" for that
    size_t names_at;   // where in the paths of its files their names begin; 0 behind a link
    const struct gitignore *rules;
};

/** An entry of a folder that may matter. */
struct entry {
    const char *name;
    mode_t type;  // 0 until it was looked at
    int64_t size, modified_ns, changed_ns;
};

struct entries {
    struct entry *items;
    size_t count;
    size_t capacity;
    bool has_rules;  // there is a .gitignore
};

struct link {
    struct folder in;
    const char *path;
    const char *file;
};

struct walk {
    struct arena *arena;
    const struct intake_limits *limits;  // NULL for none
    struct intake_listing *out;
    size_t file_capacity;
    size_t remark_capacity;
    // Folders that were walked, by device and inode; 0 is an empty slot.
    uint64_t *seen;
    size_t seen_count;
    size_t seen_slots;
    struct link *links;
    size_t link_count;
    size_t link_capacity;
};

const char *walk_base_name(const char *path) {
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

/** Where the folder's name begins whose slash stands before `behind`. */
static size_t name_before(struct text path, size_t behind) {
    size_t from = behind - (behind > 0);

    while (from > 0 && path.bytes[from - 1] != '/') {
        from--;
    }
    return from;
}

const char *walk_place(const struct intake_file *file, struct arena *arena) {
    struct text path = text_of(file->path);
    struct text name = text_of(file->file);
    size_t end = (size_t)(walk_base_name(file->path) - file->path);
    size_t behind = text_ends(path, name) ? path.size - name.size : end;
    size_t from = name_before(path, behind);

    // "docs" says nothing, but what holds it does.
    if (from > 1 && topic_is_layout(text_slice(path, from, behind - 1), arena)) {
        from = name_before(path, from);
    }
    path = text_slice(path, from, end > from ? end - 1 : from);
    return arena_printf(arena, "%s%.*s", file->promised ? "interviews/" : "",
                        TEXT_ARGUMENTS(path));
}

static bool is_guide_name(const char *name) {
    const char *ending = strrchr(name, '.');

    return ending && (strcasecmp(ending, ".md") == 0 || strcasecmp(ending, ".mdx") == 0 ||
                      strcasecmp(ending, ".markdown") == 0);
}

static bool goes_on(struct walk *walk) {
    const struct intake_limits *limits = walk->limits;
    struct intake_listing *out = walk->out;

    out->cut = out->cut ||
               (limits && (out->count >= limits->files || !limits->go_on(limits->payload)));
    return !out->cut;
}

static void remark(struct walk *walk, const char *file, const char *code,
                   const char *text) {
    struct intake_listing *out = walk->out;

    out->remarks = arena_grow(walk->arena, out->remarks, out->remark_count,
                              &walk->remark_capacity, sizeof(*out->remarks));
    out->remarks[out->remark_count++] =
        (struct intake_remark){file, {NOTE_WARNING, 0, code, text}};
}

static void remark_unreadable(struct walk *walk, const char *path, const char *file) {
    remark(walk, file, "unreadable",
           arena_printf(walk->arena, "cannot read %s: %s", path, strerror(errno)));
}

static int64_t nanoseconds(struct timespec time) {
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

void walk_measure(const struct stat *status, struct intake_file *out) {
    out->size = status->st_size;
    out->modified_ns = nanoseconds(status->st_mtim);
    out->changed_ns = nanoseconds(status->st_ctim);
}

void walk_keep_times(struct intake_file *out, const struct intake_file *read) {
    out->size = read->size;
    out->modified_ns = read->modified_ns;
    out->changed_ns = read->changed_ns;
}

static void add_file(struct walk *walk, struct intake_file file) {
    struct intake_listing *out = walk->out;

    out->files = arena_grow(walk->arena, out->files, out->count, &walk->file_capacity,
                            sizeof(*out->files));
    out->files[out->count++] = file;
}

/** "folder/name"; "" as a folder adds nothing. */
static const char *below(struct walk *walk, const char *folder, const char *name) {
    struct text above = text_of(folder);
    struct text own = text_of(name);
    // The arena's memory is zeroed: a NUL stands behind.
    char *path = arena_new(walk->arena, above.size + own.size + 2, 1);

    memcpy(path, above.bytes, above.size);
    if (above.size && above.bytes[above.size - 1] != '/') {
        path[above.size++] = '/';
    }
    memcpy(path + above.size, own.bytes, own.size);
    return path;
}

static bool put_seen(uint64_t *slots, size_t count, uint64_t inode) {
    size_t at = inode & (count - 1);

    while (slots[at] && slots[at] != inode) {
        at = (at + 1) & (count - 1);
    }
    if (slots[at]) {
        return false;
    }
    slots[at] = inode;
    return true;
}

/** Remembers a folder; false if it was there already. */
static bool see_folder(struct walk *walk, const struct stat *status) {
    const uint64_t names[] = {(uint64_t)status->st_dev, (uint64_t)status->st_ino};
    uint64_t inode = text_hash((struct text){(const char *)names, sizeof(names)}) | 1;

    if (2 * walk->seen_count >= walk->seen_slots) {
        size_t slots = walk->seen_slots ? 2 * walk->seen_slots : FIRST_SLOTS;
        uint64_t *larger = arena_new(walk->arena, slots, sizeof(*larger));

        for (size_t i = 0; i < walk->seen_slots; i++) {
            if (walk->seen[i]) {
                put_seen(larger, slots, walk->seen[i]);
            }
        }
        walk->seen = larger;
        walk->seen_slots = slots;
    }
    walk->seen_count++;
    return put_seen(walk->seen, walk->seen_slots, inode);
}

/** What readdir() says of an entry's type, where it does; else 0. */
static mode_t type_of(const struct dirent *entry) {
#ifdef DT_DIR
    return entry->d_type == DT_DIR   ? S_IFDIR
           : entry->d_type == DT_REG ? S_IFREG
           : entry->d_type == DT_LNK ? S_IFLNK
                                     : 0;
#else
    (void)entry;
    return 0;
#endif
}

/** Whether the entry may lead to a guide; looks at the file only if it has to. */
static bool matters(int folder, struct entry *entry) {
    struct stat status;

    if (entry->type == S_IFDIR || entry->type == S_IFLNK) {
        return true;
    }
    if ((entry->type == S_IFREG && !is_guide_name(entry->name)) ||
        fstatat(folder, entry->name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return false;
    }
    entry->type = status.st_mode & S_IFMT;
    entry->size = status.st_size;
    entry->modified_ns = nanoseconds(status.st_mtim);
    entry->changed_ns = nanoseconds(status.st_ctim);
    return entry->type == S_IFDIR || entry->type == S_IFLNK ||
           (entry->type == S_IFREG && is_guide_name(entry->name));
}

static void read_entries(struct walk *walk, DIR *stream, struct entries *out) {
    for (const struct dirent *found; (found = readdir(stream)) && goes_on(walk);) {
        struct entry entry = {.name = found->d_name, .type = type_of(found)};

        out->has_rules = out->has_rules || strcmp(found->d_name, ".gitignore") == 0;
        if (found->d_name[0] == '.' || strcmp(found->d_name, "node_modules") == 0 ||
            !matters(dirfd(stream), &entry)) {
            continue;
        }
        entry.name = arena_copy(walk->arena, found->d_name, strlen(found->d_name));
        out->items =
            arena_grow(walk->arena, out->items, out->count, &out->capacity, sizeof(entry));
        out->items[out->count++] = entry;
    }
}

/** By name; a folder stands where the names of its files do. */
static int compare_entries(const void *left, const void *right) {
    const struct entry *a = left;
    const struct entry *b = right;
    size_t at = 0;
    unsigned char a_byte;
    unsigned char b_byte;

    while (a->name[at] && a->name[at] == b->name[at]) {
        at++;
    }
    a_byte = (unsigned char)(a->name[at] || a->type != S_IFDIR ? a->name[at] : '/');
    b_byte = (unsigned char)(b->name[at] || b->type != S_IFDIR ? b->name[at] : '/');
    return (a_byte > b_byte) - (a_byte < b_byte);
}

static const struct gitignore *read_rules(struct walk *walk, const struct folder *folder) {
    const char *path = below(walk, folder->path, ".gitignore");
    struct error err;
    struct text text;

    if (text_read_file(path, IGNORE_LIMIT, walk->arena, &text, &err)) {
        return gitignore_read(folder->rules, folder->path[1] ? folder->path : "", text,
                              walk->arena);
    }
    remark(walk, below(walk, folder->file, ".gitignore"), "unreadable",
           text_string(text_of(err.message), walk->arena));
    return folder->rules;
}

static void remember_link(struct walk *walk, const struct folder *folder, const char *path,
                          const char *file) {
    walk->links = arena_grow(walk->arena, walk->links, walk->link_count,
                             &walk->link_capacity, sizeof(*walk->links));
    walk->links[walk->link_count++] = (struct link){*folder, path, file};
}

static void walk_folder(struct walk *walk, struct folder folder);

static void take_entry(struct walk *walk, const struct folder *folder,
                       const struct entry *entry) {
    const char *path = below(walk, folder->path, entry->name);
    const char *file =
        folder->names_at ? path + folder->names_at : below(walk, folder->file, entry->name);

    if (gitignore_leaves_out(folder->rules, path, entry->type == S_IFDIR)) {
        return;
    }
    if (entry->type == S_IFDIR) {
        walk_folder(walk, (struct folder){path, file, folder->names_at, folder->rules});
    } else if (entry->type == S_IFLNK) {
        remember_link(walk, folder, path, file);
    } else {
        add_file(walk, (struct intake_file){.path = path,
                                            .file = file,
                                            .size = entry->size,
                                            .modified_ns = entry->modified_ns,
                                            .changed_ns = entry->changed_ns});
    }
}

// Recursion ends: a folder is walked once, and its path must fit into PATH_MAX.
static void walk_folder(struct walk *walk, struct folder folder) {
    DIR *stream = opendir(folder.path);
    struct entries entries = {0};
    struct stat status;

    if (!stream) {
        remark_unreadable(walk, folder.path, folder.file);
        return;
    }
    if (fstat(dirfd(stream), &status) == 0 && see_folder(walk, &status)) {
        read_entries(walk, stream, &entries);
    }
    closedir(stream);
    if (entries.has_rules) {
        folder.rules = read_rules(walk, &folder);
    }
    if (entries.count) {
        qsort(entries.items, entries.count, sizeof(*entries.items), compare_entries);
    }
    for (size_t i = 0; i < entries.count && goes_on(walk); i++) {
        take_entry(walk, &folder, &entries.items[i]);
    }
}

// Links: when the tree itself has been walked, so that a file keeps its own name

static bool is_within(const char *folder, const char *path) {
    size_t size = strlen(folder);

    return strncmp(folder, path, size) == 0 &&
           (path[size] == '/' || path[size] == '\0' || size == 1);
}

static void follow(struct walk *walk, const struct link *link, const char *target) {
    struct stat status;

    if (stat(target, &status) != 0) {
        remark_unreadable(walk, link->path, link->file);
    } else if (S_ISREG(status.st_mode) && is_guide_name(link->file)) {
        struct intake_file file = {.path = target, .file = link->file};

        walk_measure(&status, &file);
        add_file(walk, file);
    } else if (S_ISDIR(status.st_mode)) {
        walk_folder(walk, (struct folder){target, link->file, 0, link->in.rules});
    }
}

static void follow_link(struct walk *walk, const struct link *link) {
    char target[PATH_MAX];
    struct stat status;
    bool may_matter = is_guide_name(link->file) ||
                      (stat(link->path, &status) == 0 && S_ISDIR(status.st_mode));

    if (!realpath(link->path, target)) {
        if (errno == ELOOP) {
            remark(walk, link->file, "loop", "a link that leads round in a circle");
        } else if (may_matter) {
            remark_unreadable(walk, link->path, link->file);
        }
    } else if (is_within(target, link->in.path)) {
        remark(walk, link->file, "loop",
               "a link back to a folder that it is in; it is not followed");
    } else if (is_within(walk->out->path, target)) {
        follow(walk, link, arena_copy(walk->arena, target, strlen(target)));
    } else if (may_matter) {
        remark(walk, link->file, "outside",
               "a link that leads out of the folder; import what it leads to by its own "
               "name");
    }
}

static int compare_files(const void *left, const void *right) {
    return strcmp(((const struct intake_file *)left)->file,
                  ((const struct intake_file *)right)->file);
}

static int compare_paths(const void *left, const void *right) {
    int order = strcmp(((const struct intake_file *)left)->path,
                       ((const struct intake_file *)right)->path);

    return order ? order : compare_files(left, right);
}

/** Not by way of a link. */
static bool has_own_name(const struct intake_listing *listing,
                         const struct intake_file *file) {
    return strlen(file->path) == strlen(listing->path) + 1 + strlen(file->file) &&
           text_ends(text_of(file->path), text_of(file->file));
}

/** Of several names of a file its own is kept, or the first by which links lead to it. */
static void keep_one_name_each(struct intake_listing *out) {
    size_t kept = 0;

    qsort(out->files, out->count, sizeof(*out->files), compare_paths);
    for (size_t i = 0; i < out->count; i++) {
        if (kept == 0 || strcmp(out->files[i].path, out->files[kept - 1].path) != 0) {
            out->files[kept++] = out->files[i];
        } else if (has_own_name(out, &out->files[i])) {
            out->files[kept - 1] = out->files[i];
        }
    }
    out->count = kept;
    qsort(out->files, kept, sizeof(*out->files), compare_files);
}

static void follow_links(struct walk *walk) {
    size_t found = walk->out->count;

    // A folder that a link leads to may hold more links.
    for (size_t i = 0; i < walk->link_count && goes_on(walk); i++) {
        const struct link link = walk->links[i];

        follow_link(walk, &link);
    }
    if (walk->out->count > found) {
        keep_one_name_each(walk->out);
    }
}

// The .gitignore files of the folders above, when the root lies in a git work tree

/** The length of the path of the folder above; 0 for the root of all. */
static size_t parent_size(const char *path, size_t size) {
    while (size > 0 && path[size - 1] != '/') {
        size--;
    }
    return size > 1 ? size - 1 : 0;
}

static bool is_work_tree(struct walk *walk, const char *folder) {
    return access(below(walk, folder, ".git"), F_OK) == 0;
}

static const struct gitignore *rules_above(struct walk *walk, const char *root) {
    const char *above[PATH_MAX / 2];
    const struct gitignore *rules = NULL;
    size_t depth = 0;
    size_t size = strlen(root);
    bool found = is_work_tree(walk, root);

    while (!found && (size = parent_size(root, size)) > 0) {
        above[depth++] = arena_copy(walk->arena, root, size);
        found = is_work_tree(walk, above[depth - 1]);
    }
    for (size_t i = found ? depth : 0; i-- > 0;) {
        struct folder folder = {above[i], above[i], 0, rules};

        if (access(below(walk, above[i], ".gitignore"), F_OK) == 0) {
            rules = read_rules(walk, &folder);
        }
        // Whoever names a folder that is left out means it nevertheless.
        if (gitignore_leaves_out(rules, i ? above[i - 1] : root, true)) {
            return NULL;
        }
    }
    return rules;
}

bool walk_path(const char *path, const struct intake_limits *limits, struct arena *arena,
               struct intake_listing *out, struct error *err) {
    struct walk walk = {.arena = arena, .limits = limits, .out = out};
    char absolute[PATH_MAX];
    struct stat status;
    DIR *stream;

    *out = (struct intake_listing){0};
    if (!realpath(path, absolute) || stat(absolute, &status) != 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    out->path = arena_copy(arena, absolute, strlen(absolute));
    out->is_folder = S_ISDIR(status.st_mode);
    if (!out->is_folder) {
        struct intake_file file = {.path = out->path, .file = walk_base_name(path)};

        walk_measure(&status, &file);
        add_file(&walk, file);
        return true;
    }
    stream = opendir(absolute);
    if (!stream) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    closedir(stream);
    walk_folder(&walk, (struct folder){out->path, "", strlen(below(&walk, out->path, "")),
                                       rules_above(&walk, out->path)});
    follow_links(&walk);
    return true;
}
