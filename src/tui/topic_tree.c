// SPDX-License-Identifier: MIT
// Builds the tree of topics from their paths.

#include "topic_tree.h"

#include <viva/card.h>
#include <viva/display.h>

#include <math.h>

enum { DEPTH = 16 };

/** The names of one topic's path. */
struct path {
    const struct text *names;
    size_t count;
    size_t alike;  // leading names that it shares with the topic before it
};

struct growth {
    const struct overview *overview;
    struct path *paths;
    size_t shared;
    bool ascii;
    struct arena *arena;
    struct topic_tree tree;
    size_t capacity;
    size_t open[DEPTH];  // how many names each row has that the next one stands below
    int depth;
};

static size_t alike(const struct path *a, const struct path *b) {
    size_t same = 0;

    while (same < a->count && same < b->count &&
           text_equal(a->names[same], b->names[same])) {
        same++;
    }
    return same;
}

static void read_paths(struct growth *growth) {
    size_t count = growth->overview->topic_count;

    growth->paths = arena_new(growth->arena, count + 1, sizeof(*growth->paths));
    growth->shared = SIZE_MAX;
    for (size_t i = 0; i < count; i++) {
        struct path *path = &growth->paths[i];

        path->count =
            topic_names(growth->overview->topics[i].path, growth->arena, &path->names);
        path->alike = i > 0 ? alike(path - 1, path) : 0;
        // Last names always stay.
        if (path->count <= growth->shared) {
            growth->shared = path->count > 0 ? path->count - 1 : 0;
        }
        if (i > 0 && path->alike < growth->shared) {
            growth->shared = path->alike;
        }
    }
    if (count < 2) {
        growth->shared = 0;
    }
}

/** The topic behind the last one that has `names` leading names in common with the one at `first`. */
static size_t run_end(const struct growth *growth, size_t first, size_t names) {
    size_t end = first + 1;

    while (end < growth->overview->topic_count && growth->paths[end].alike >= names) {
        end++;
    }
    return end;
}

/** Whether paths part right behind that many names, so that a row for them says something. */
static bool parts_at(const struct growth *growth, size_t first, size_t names) {
    size_t end = run_end(growth, first, names);

    for (size_t i = first + 1; i < end; i++) {
        if (growth->paths[i].alike == names) {
            return true;
        }
    }
    return false;
}

static struct topic_overview add_up(const struct growth *growth, size_t first, size_t end) {
    struct topic_overview sums = growth->overview->topics[first];
    double recalled = sums.seen > 0 ? sums.recall * (double)sums.seen : 0;

    for (size_t i = first + 1; i < end; i++) {
        const struct topic_overview *topic = &growth->overview->topics[i];

        sums.cards += topic->cards;
        sums.due += topic->due;
        sums.unseen += topic->unseen;
        sums.fresh += topic->fresh;
        sums.seen += topic->seen;
        sums.weak += topic->weak;
        recalled += topic->seen > 0 ? topic->recall * (double)topic->seen : 0;
    }
    sums.recall = sums.seen > 0 ? recalled / (double)sums.seen : (double)NAN;
    for (int week = 0; week < OVERVIEW_WEEKS && end > first + 1; week++) {
        sums.weeks[week] = (double)NAN;
    }
    return sums;
}

/** The leading names of a path as a path. */
static struct text leading(struct text path, const struct path *names, size_t count) {
    size_t size = 0;

    for (size_t i = 0; i < count; i++) {
        size += names->names[i].size + (i > 0);
    }
    return text_slice(path, 0, size);
}

/** The row for the first `names` names of a topic, which holds all topics of that run. */
static void add_entry(struct growth *growth, size_t first, size_t names) {
    struct topic_tree *tree = &growth->tree;
    size_t above = growth->depth > 0 ? growth->open[growth->depth - 1] : growth->shared;
    struct topic_entry *entry;

    tree->entries = arena_grow(growth->arena, tree->entries, tree->count, &growth->capacity,
                               sizeof(*entry));
    entry = &tree->entries[tree->count++];
    entry->sums =
        add_up(growth, first, names > 0 ? run_end(growth, first, names) : first + 1);
    entry->sums.path = leading(entry->sums.path, &growth->paths[first], names);
    entry->title = topic_label_of(entry->sums.path, above, growth->ascii, growth->arena);
    entry->path =
        topic_label_of(entry->sums.path, growth->shared, growth->ascii, growth->arena);
    if (entry->path.count == 0) {
        entry->title = entry->path =
            topic_label_of(TEXT("No topic"), 0, growth->ascii, growth->arena);
    }
    entry->depth = growth->depth;
}

static void open_entry(struct growth *growth, size_t names) {
    if (growth->depth < DEPTH) {
        growth->open[growth->depth++] = names;
    }
}

static void add_topic(struct growth *growth, size_t index) {
    const struct path *path = &growth->paths[index];

    while (growth->depth > 0 && growth->open[growth->depth - 1] > path->alike) {
        growth->depth--;
    }
    for (size_t names = (path->alike > growth->shared ? path->alike : growth->shared) + 1;
         names < path->count; names++) {
        if (parts_at(growth, index, names)) {
            add_entry(growth, index, names);
            open_entry(growth, names);
        }
    }
    add_entry(growth, index, path->count);
    if (path->count > growth->shared) {
        open_entry(growth, path->count);
    }
}

struct topic_tree topic_tree_of(const struct overview *overview, bool ascii,
                                struct arena *arena) {
    struct growth growth = {.overview = overview, .ascii = ascii, .arena = arena};
    struct text common = TEXT("");

    read_paths(&growth);
    for (size_t i = 0; i < overview->topic_count; i++) {
        add_topic(&growth, i);
    }
    if (growth.shared > 0) {
        common = topic_title(
            leading(overview->topics[0].path, &growth.paths[0], growth.shared), arena);
    }
    growth.tree.common = safe_text(common, arena);
    return growth.tree;
}
