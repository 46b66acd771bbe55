// SPDX-License-Identifier: MIT
// Folders whose files are one question each: a look at the beginnings of some of them.

#include "neighbours.h"

#include "walk.h"

#include <viva/topic.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum {
    FEWEST = 5,            // files, to speak for others
    SAMPLE = 60,           // of them that are looked at
    MOST = 60,             // percent of those that must be questions
    HEAD_SIZE = 16 << 10,  // bytes of a file that are looked at
    LONGEST = 48 << 10,    // bytes of a file that is one question
};

/** A file as one of the files of a folder, or as one of several of its name. */
struct member {
    uint64_t group;
    size_t file;
    int64_t size;
    bool by_name;  // of files of its name
};

enum verdict { NOT_ASKED, IS_QUESTION, IS_NONE };

struct judgement {
    struct intake_listing *listing;
    enum verdict *verdicts;  // of each file
    bool *crowded;           // whether it lies in a folder of several
};

/** What leads into a folder is none of its questions. */
static bool leads_in(const char *name) {
    return topic_is_front_page(name) || name[0] == '_';
}

/** The folder of a path, without the slash. */
static struct text folder_of(struct text path) {
    while (path.size && path.bytes[path.size - 1] != '/') {
        path.size--;
    }
    path.size -= path.size > 0;
    return path;
}

static uint64_t hash_pair(struct text folder, struct text name) {
    const uint64_t both[] = {text_hash(folder), text_hash(name)};

    return text_hash((struct text){(const char *)both, sizeof(both)});
}

static int compare_members(const void *left, const void *right) {
    const struct member *a = left;
    const struct member *b = right;

    if (a->by_name != b->by_name) {
        return a->by_name - b->by_name;
    }
    return a->group != b->group ? (a->group > b->group) - (a->group < b->group)
                                : (a->file > b->file) - (a->file < b->file);
}

static struct member *list_members(const struct intake_listing *listing,
                                   struct arena *scratch, size_t *count) {
    struct member *members = arena_new(scratch, 2 * listing->count + 1, sizeof(*members));

    *count = 0;
    for (size_t i = 0; i < listing->count; i++) {
        struct text path = text_of(listing->files[i].path);
        const char *name = walk_base_name(path.bytes);
        struct text folder = folder_of(path);
        int64_t size = listing->files[i].size;

        if (!leads_in(name)) {
            members[(*count)++] = (struct member){
                hash_pair(folder, isdigit((unsigned char)name[0]) ? TEXT("0") : TEXT("")),
                i, size, false};
        }
        members[(*count)++] =
            (struct member){hash_pair(folder_of(folder), text_of(name)), i, size, true};
    }
    if (*count) {
        qsort(members, *count, sizeof(*members), compare_members);
    }
    return members;
}

static bool head_asks(const struct intake_file *file) {
    const char *name = walk_base_name(file->path);
    struct arena arena = {0};
    struct text head;
    bool asks;

    // Among others of its name an index leads to nothing.
    name = leads_in(name) ? "" : name;
    asks = text_read_head(file->path, HEAD_SIZE, &arena, &head, NULL) &&
           guide_is_question(head, name, walk_place(file, &arena));
    arena_free(&arena);
    return asks;
}

static bool is_question(struct judgement *judgement, const struct member *member) {
    enum verdict *verdict = &judgement->verdicts[member->file];

    if (*verdict == NOT_ASKED) {
        bool asks =
            member->size <= LONGEST && head_asks(&judgement->listing->files[member->file]);

        *verdict = asks ? IS_QUESTION : IS_NONE;
    }
    return *verdict == IS_QUESTION;
}

/** By what it takes to look at them; nothing of those that are too long. */
static int compare_costs(const void *left, const void *right) {
    const struct member *a = left;
    const struct member *b = right;
    int64_t one = a->size <= LONGEST ? a->size : 0;
    int64_t other = b->size <= LONGEST ? b->size : 0;

    return one != other ? (one > other) - (one < other)
                        : (a->file > b->file) - (a->file < b->file);
}

/** Whether most of a group are questions, by a sample of it; no more is looked at than decides, the shortest first. */
static bool most_ask(struct judgement *judgement, const struct member *members,
                     size_t count) {
    size_t step = 1 + (count - 1) / SAMPLE;
    size_t left = 1 + (count - 1) / step;
    size_t wanted = (left * MOST + 99) / 100;
    size_t questions = 0;
    struct member sample[SAMPLE];

    for (size_t i = 0; i < left; i++) {
        sample[i] = members[i * step];
    }
    qsort(sample, left, sizeof(*sample), compare_costs);
    for (const struct member *member = sample;
         left && questions < wanted && questions + left >= wanted; member++, left--) {
        questions += is_question(judgement, member);
    }
    return questions >= wanted;
}

static void mark(struct judgement *judgement, const struct member *members, size_t count) {
    for (size_t i = 0; i < count; i++) {
        struct intake_file *file = &judgement->listing->files[members[i].file];
        bool alone = members[i].by_name && !judgement->crowded[members[i].file];

        file->among_questions = file->among_questions || alone || !members[i].by_name;
        file->in_own_folder = file->in_own_folder || alone;
    }
}

static void judge(struct judgement *judgement, const struct member *members, size_t count) {
    for (size_t i = 0; i < count && !members[i].by_name; i++) {
        judgement->crowded[members[i].file] = count >= FEWEST;
    }
    if (count >= FEWEST && most_ask(judgement, members, count)) {
        mark(judgement, members, count);
    }
}

void neighbours_judge(struct intake_listing *listing, struct arena *scratch) {
    struct judgement judgement = {
        listing, arena_new(scratch, listing->count + 1, sizeof(enum verdict)),
        arena_new(scratch, listing->count + 1, sizeof(bool))};
    size_t count;
    struct member *members = list_members(listing, scratch, &count);

    // The files of a folder come before those of one name.
    for (size_t from = 0, to; from < count; from = to) {
        to = from + 1;
        while (to < count && members[to].by_name == members[from].by_name &&
               members[to].group == members[from].group) {
            to++;
        }
        judge(&judgement, members + from, to - from);
    }
}
