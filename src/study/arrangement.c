// SPDX-License-Identifier: MIT
// Folders and the READMEs in them, from which files get their topics and their order.

#include "arrangement.h"

#include "beside.h"
#include "neighbours.h"
#include "walk.h"

#include <viva/index.h>
#include <viva/topic.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { RANK_BYTES = 4, LAST_RANK = 0xFFFFFF };

/** A folder of the tree. */
struct place {
    const struct place *above;  // NULL for the root
    size_t depth;               // 0 for the root
    struct text folder;  // its name below the root with a slash behind it, "" for that
    struct text topic;
    struct index index;
};

struct arrangement {
    const struct intake_listing *listing;
    struct arena *arena;
    struct arena *scratch;
    size_t next;   // the file that is looked at
    bool indexed;  // some README lists something
};

static bool is_readme(const char *file) {
    const char *name = walk_base_name(file);

    return strcasecmp(name, "readme.md") == 0 || strcasecmp(name, "readme.markdown") == 0;
}

static struct text folder_of(const char *file) {
    return (struct text){file, (size_t)(walk_base_name(file) - file)};
}

/** What a name is without a word that calls it an older one, "OLD_README" or "pumps - Copy"; all of it if none does. */
static struct text without_age(struct text name) {
    static const char *const ages[] = {"old", "copy", "backup", "bak", NULL};
    static const char joints[] = " _-.";

    for (const char *const *age = ages; *age; age++) {
        size_t size = strlen(*age);
        size_t end = name.size > size ? name.size - size : 0;

        if (end && strncasecmp(name.bytes, *age, size) == 0 &&
            strchr(joints, name.bytes[size])) {
            return text_from(name, size + strspn(name.bytes + size, joints));
        }
        if (end && strncasecmp(name.bytes + end, *age, size) == 0 &&
            strchr(joints, name.bytes[end - 1])) {
            while (end && strchr(joints, name.bytes[end - 1])) {
                end--;
            }
            return text_slice(name, 0, end);
        }
    }
    return name;
}

/** Whether the file of which one is an older copy by its name lies beside it. */
static bool is_old_copy(const struct intake_listing *listing, const char *file) {
    struct text folder = folder_of(file);
    struct text base = text_of(file + folder.size);
    size_t dot = base.size;
    struct text stem;

    while (dot && base.bytes[dot - 1] != '.') {
        dot--;
    }
    stem = text_slice(base, 0, dot ? dot - 1 : 0);
    base = without_age(stem);
    for (size_t i = 0; base.size < stem.size && i < listing->count; i++) {
        struct text other = text_of(listing->files[i].file);
        size_t size = folder.size + base.size;

        if (text_starts(other, folder) &&
            text_starts(text_from(other, folder.size), base) &&
            text_equal(text_from(other, size), text_of(file + folder.size + stem.size))) {
            return true;
        }
    }
    return false;
}

/** How an entry means a file or folder below its place: as itself, or a folder by its README. */
static bool means(const struct index_entry *entry, struct text name) {
    struct text rest;

    if (!text_starts(entry->target, name)) {
        return false;
    }
    rest = text_from(entry->target, name.size);
    return rest.size == 0 || (rest.bytes[0] == '/' &&
                              text_find(text_from(rest, 1), TEXT("/")) == rest.size - 1 &&
                              strncasecmp(rest.bytes, "/readme.", 8) == 0);
}

static const struct index_entry *find_entry(const struct place *place, struct text name) {
    for (size_t i = 0; i < place->index.count; i++) {
        if (means(&place->index.entries[i], name)) {
            return &place->index.entries[i];
        }
    }
    return NULL;
}

/** What the nearest README above says about a file or folder; `by` is the README's folder. */
static const struct index_entry *listed(const struct place *place, struct text name,
                                        const struct place **by) {
    for (; place; place = place->above) {
        const struct index_entry *entry =
            find_entry(place, text_from(name, place->folder.size));

        if (entry) {
            *by = place;
            return entry;
        }
    }
    return NULL;
}

/** What a folder is called; not one that only says how a project is laid out. */
static struct text name_of_folder(struct text folder, struct arena *arena) {
    return topic_is_layout(folder, arena) ? TEXT("") : topic_of_folder(folder, arena);
}

/** Whether all that a README lists under one heading, and not the folder alone, lies in a folder: the heading is its name. */
static bool names_folder(const struct place *by, const struct index_entry *entry,
                         struct text folder) {
    size_t inside = 0;

    for (size_t i = 0; i < by->index.count; i++) {
        const struct index_entry *other = &by->index.entries[i];
        struct text rest = text_from(other->target, folder.size);

        if (text_equal(other->topic, entry->topic)) {
            if (!text_starts(other->target, folder) ||
                (rest.size && rest.bytes[0] != '/')) {
                return false;
            }
            inside++;
        }
    }
    return inside > 1;
}

static struct text topic_of_place(const struct place *above, struct text folder,
                                  struct arena *arena) {
    struct text path = text_slice(folder, 0, folder.size - 1);
    struct text own = name_of_folder(text_from(path, above->folder.size), arena);
    const struct place *by = above;
    const struct index_entry *entry = listed(above, path, &by);

    if (!entry || !entry->topic.size) {
        return topic_under(above->topic, own, arena);
    }
    own = entry->named || names_folder(by, entry, text_from(path, by->folder.size))
              ? TEXT("")
              : own;
    return topic_under(topic_under(by->topic, entry->topic, arena), own, arena);
}

/** What the nearest README above asks and leads to a file for, "" for nothing. */
static struct text question_of(const struct place *place, const char *file) {
    for (; place; place = place->above) {
        struct text name = text_from(text_of(file), place->folder.size);

        for (size_t i = 0; i < place->index.question_count; i++) {
            if (text_equal(place->index.questions[i].target, name)) {
                return place->index.questions[i].text;
            }
        }
    }
    return TEXT("");
}

static struct text topic_of_file(const struct place *place, const char *file,
                                 struct arena *arena) {
    const struct place *by = place;
    const struct index_entry *entry = listed(place, text_of(file), &by);

    return entry && entry->topic.size ? topic_under(by->topic, entry->topic, arena)
                                      : place->topic;
}

/** The README of a folder, which stands among its files; a file that cannot be read lists nothing. */
static void read_index(struct arrangement *arrangement, struct place *place) {
    const struct intake_listing *listing = arrangement->listing;

    for (size_t i = arrangement->next; i < listing->count && !place->index.count; i++) {
        const struct intake_file *file = &listing->files[i];
        struct text text;

        if (!text_starts(text_of(file->file), place->folder)) {
            return;
        }
        if (is_readme(file->file) && text_equal(folder_of(file->file), place->folder) &&
            text_read_file(file->path, GUIDE_LIMIT, arrangement->scratch, &text, NULL)) {
            index_read(text, arrangement->arena, &place->index, NULL);
        }
    }
}

/** The README's own place in the order is the first, then what it lists, then the rest. */
static uint32_t rank_of(const struct place *place, const char *file) {
    const char *name = file + place->folder.size;
    struct text rest = text_of(name);

    if (is_readme(name) && !strchr(name, '/')) {
        return 0;
    }
    for (;;) {
        const struct index_entry *entry = find_entry(place, rest);
        size_t slash = rest.size;

        if (entry) {
            return (uint32_t)(entry - place->index.entries) + 1;
        }
        while (slash > 0 && rest.bytes[slash - 1] != '/') {
            slash--;
        }
        if (slash == 0) {
            return LAST_RANK;
        }
        rest.size = slash - 1;
    }
}

/** A file with the key that it is sorted by: names, and before those of a README's folder their ranks. */
struct ranked {
    struct intake_file file;
    struct text key;
};

static void put_rank(char *out, uint32_t rank) {
    for (int i = 0; i < RANK_BYTES; i++) {
        out[i] = (char)(rank >> (8 * (RANK_BYTES - 1 - i)) & 0xFF);
    }
}

/** An older copy comes behind all of its folder. */
static struct text key_of(const struct place *place, const char *file, bool copy,
                          struct arena *arena) {
    const struct place **chain =
        arena_new(arena, place->depth + 1, sizeof(const struct place *));
    struct text rest = text_of(file);
    char *key = arena_new(arena, rest.size + (place->depth + 1) * RANK_BYTES + 2, 1);
    size_t base;
    size_t size = 0;
    size_t depth = 0;

    for (; place; place = place->above) {
        if (place->index.count) {
            chain[depth++] = place;
        }
    }
    while (depth > 0) {
        struct text names;

        place = chain[--depth];
        names = text_slice(rest, 0, place->folder.size - (strlen(file) - rest.size));
        rest = text_from(rest, names.size);
        memcpy(key + size, names.bytes, names.size);
        size += names.size + RANK_BYTES;
        put_rank(key + size - RANK_BYTES, rank_of(place, file));
    }
    base = rest.size - strlen(walk_base_name(file));
    memcpy(key + size, rest.bytes, base);
    size += base;
    key[size] = (char)0xFF;
    size += copy;
    memcpy(key + size, rest.bytes + base, rest.size - base);
    return (struct text){key, size + rest.size - base};
}

static int compare_keys(const void *left, const void *right) {
    const struct text *a = &((const struct ranked *)left)->key;
    const struct text *b = &((const struct ranked *)right)->key;
    int order = memcmp(a->bytes, b->bytes, a->size < b->size ? a->size : b->size);

    return order ? order : (a->size > b->size) - (a->size < b->size);
}

static struct place *add_place(struct arrangement *arrangement, const struct place *above,
                               struct text folder) {
    struct place *place = arena_new(arrangement->arena, 1, sizeof(*place));

    *place = (struct place){.above = above, .folder = folder};
    if (above) {
        place->depth = above->depth + 1;
        place->topic = topic_of_place(above, folder, arrangement->arena);
    }
    read_index(arrangement, place);
    arrangement->indexed = arrangement->indexed || place->index.count;
    return place;
}

/** The place of the next file, found from that of the one before it. */
static const struct place *place_of(struct arrangement *arrangement,
                                    const struct place *place, const char *file) {
    struct text folder = folder_of(file);

    while (place->above && !text_starts(folder, place->folder)) {
        place = place->above;
    }
    while (place->folder.size < folder.size) {
        size_t slash = text_find(text_from(folder, place->folder.size), TEXT("/"));

        place = add_place(arrangement, place,
                          text_slice(folder, 0, place->folder.size + slash + 1));
    }
    return place;
}

/** Whether a file lies in a folder, or below one, that holds a guide which an index calls one for interviews. */
static bool lies_among_interviews(const struct index *index, const char *file) {
    for (size_t i = 0; i < index->interview_count; i++) {
        struct text folder = index->interviews[i];

        while (folder.size && folder.bytes[folder.size - 1] != '/') {
            folder.size--;
        }
        if (folder.size && text_starts(text_of(file), folder)) {
            return true;
        }
    }
    return false;
}

void arrange(struct intake_listing *listing, int threads, struct arena *arena) {
    struct arena scratch = {0};
    struct arrangement arrangement = {
        .listing = listing, .arena = arena, .scratch = &scratch};
    struct ranked *ranked = arena_new(&scratch, listing->count + 1, sizeof(*ranked));
    const struct place *place = add_place(&arrangement, NULL, TEXT(""));
    bool copies = false;
    bool copy;

    for (size_t i = 0; i < listing->count; i++) {
        listing->files[i].promised =
            place->index.promises ||
            lies_among_interviews(&place->index, listing->files[i].file);
    }
    neighbours_judge(listing, threads, &scratch);
    for (size_t i = 0; i < listing->count; i++) {
        struct intake_file *file = &listing->files[i];

        arrangement.next = i;
        place = place_of(&arrangement, place, file->file);
        file->topic = topic_of_file(
            file->in_own_folder && place->above ? place->above : place, file->file, arena);
        file->question = is_readme(file->file) ? TEXT("") : question_of(place, file->file);
        file->questions = beside_questions(listing, file, arena);
        copy = is_old_copy(listing, file->file);
        copies = copies || copy;
        ranked[i] = (struct ranked){*file, key_of(place, file->file, copy, &scratch)};
    }
    if (arrangement.indexed || copies) {
        qsort(ranked, listing->count, sizeof(*ranked), compare_keys);
    }
    for (size_t i = 0; i < listing->count; i++) {
        listing->files[i] = ranked[i].file;
    }
    arena_free(&scratch);
}
