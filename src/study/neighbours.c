// SPDX-License-Identifier: MIT
// Folders whose files are one question each: a look at the beginnings of some of them.

#include "neighbours.h"

#include "hands.h"
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
    LITTLE = 128 << 10,    // bytes that are looked at sooner than a thread begins
};

/** A file as one of the files of a folder, or as one of several of its name. */
struct member {
    uint64_t group;
    size_t file;
    int64_t size;
    bool by_name;  // of files of its name
};

/** A folder that others lie in. */
struct place {
    uint64_t hash;
    size_t folders;  // in it whose files were looked at
    size_t won;      // of them
};

struct places {
    struct place *items;  // by their hashes
    size_t count;
};

enum verdict { NOT_ASKED, IS_QUESTION, IS_NONE };

/** Whether most of a group are questions, by a sample of it: the shortest first, and no more than decides. */
struct ballot {
    const struct member *members;
    size_t count;
    struct member *sample;
    size_t sampled;
    size_t begun;  // of the sample
    size_t asked;  // what was found out
    size_t questions;
    size_t wanted;
};

struct judgement {
    struct intake_listing *listing;
    struct ballot *ballots;  // of the groups that are large enough
    size_t ballot_count;

    // The lock guards what follows, and what the ballots come to.
    pthread_mutex_t lock;
    size_t next;             // the first ballot that may be open
    enum verdict *verdicts;  // of each file
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

/** Such a file is not looked at. */
static bool is_too_long(const struct member *member) {
    return member->size > LONGEST;
}

static int64_t cost_of(const struct member *member) {
    return is_too_long(member) ? 0 : member->size < HEAD_SIZE ? member->size : HEAD_SIZE;
}

static int compare_costs(const void *left, const void *right) {
    const struct member *a = left;
    const struct member *b = right;
    int64_t one = cost_of(a);
    int64_t other = cost_of(b);

    return one != other ? (one > other) - (one < other)
                        : (a->file > b->file) - (a->file < b->file);
}

static struct ballot ballot_of(const struct member *members, size_t count,
                               struct arena *scratch) {
    size_t step = 1 + (count - 1) / SAMPLE;
    struct ballot ballot = {
        .members = members, .count = count, .sampled = 1 + (count - 1) / step};

    ballot.wanted = (ballot.sampled * MOST + 99) / 100;
    ballot.sample = arena_new(scratch, ballot.sampled, sizeof(*ballot.sample));
    for (size_t i = 0; i < ballot.sampled; i++) {
        ballot.sample[i] = members[i * step];
    }
    qsort(ballot.sample, ballot.sampled, sizeof(*ballot.sample), compare_costs);
    return ballot;
}

static bool is_decided(const struct ballot *ballot) {
    return ballot->questions >= ballot->wanted ||
           ballot->questions + ballot->sampled - ballot->asked < ballot->wanted;
}

static void note_verdict(struct ballot *ballot, enum verdict verdict) {
    ballot->asked++;
    ballot->questions += verdict == IS_QUESTION;
}

/** The next file that is to be looked at; NULL when all is decided or under way. */
static const struct member *next_asked(struct judgement *judgement,
                                       struct ballot **ballot) {
    for (; judgement->next < judgement->ballot_count; judgement->next++) {
        *ballot = &judgement->ballots[judgement->next];
        while (!is_decided(*ballot) && (*ballot)->begun < (*ballot)->sampled) {
            const struct member *member = &(*ballot)->sample[(*ballot)->begun++];
            enum verdict known = judgement->verdicts[member->file];

            if (known == NOT_ASKED && !is_too_long(member)) {
                return member;
            }
            note_verdict(*ballot, known);
        }
    }
    return NULL;
}

static void ask(void *payload) {
    struct judgement *judgement = payload;
    const struct member *member;
    struct ballot *ballot;

    pthread_mutex_lock(&judgement->lock);
    while ((member = next_asked(judgement, &ballot))) {
        bool asks;

        pthread_mutex_unlock(&judgement->lock);
        asks = head_asks(&judgement->listing->files[member->file]);
        pthread_mutex_lock(&judgement->lock);
        judgement->verdicts[member->file] = asks ? IS_QUESTION : IS_NONE;
        note_verdict(ballot, judgement->verdicts[member->file]);
    }
    pthread_mutex_unlock(&judgement->lock);
}

/** How many bytes are looked at if all agree. */
static int64_t least_cost(const struct ballot *ballot) {
    int64_t bytes = 0;

    for (size_t i = 0; i + ballot->wanted <= ballot->sampled; i++) {
        bytes += cost_of(&ballot->sample[i]);
    }
    return bytes;
}

/** Lists the ballots of all groups; returns how many bytes will be looked at, or more. */
static int64_t list_ballots(struct judgement *judgement, const struct member *members,
                            size_t member_count, struct arena *scratch) {
    int64_t bytes = 0;

    judgement->ballots =
        arena_new(scratch, member_count / FEWEST + 1, sizeof(*judgement->ballots));
    for (size_t from = 0, to; from < member_count; from = to) {
        to = from + 1;
        while (to < member_count && members[to].by_name == members[from].by_name &&
               members[to].group == members[from].group) {
            to++;
        }
        if (to - from >= FEWEST) {
            struct ballot *ballot = &judgement->ballots[judgement->ballot_count++];

            *ballot = ballot_of(members + from, to - from, scratch);
            bytes += least_cost(ballot);
        }
    }
    return bytes;
}

static void mark(struct intake_listing *listing, const struct ballot *ballot,
                 const bool *crowded) {
    for (size_t i = 0; i < ballot->count; i++) {
        const struct member *member = &ballot->members[i];
        struct intake_file *file = &listing->files[member->file];
        bool alone = member->by_name && !crowded[member->file];

        file->among_questions = file->among_questions || alone || !member->by_name;
        file->in_own_folder = file->in_own_folder || alone;
    }
}

static bool has_won(const struct ballot *ballot) {
    return ballot->questions >= ballot->wanted;
}

/** The folder that the folder of a ballot lies in. */
static uint64_t place_of(const struct judgement *judgement, const struct ballot *ballot) {
    const char *path = judgement->listing->files[ballot->members[0].file].path;

    return text_hash(folder_of(folder_of(text_of(path))));
}

static int compare_places(const void *left, const void *right) {
    const struct place *a = left;
    const struct place *b = right;

    return (a->hash > b->hash) - (a->hash < b->hash);
}

/** The folders that others lie in whose files were looked at, and how many of those hold a question a file. */
static struct places list_places(const struct judgement *judgement, struct arena *scratch) {
    struct places places = {
        arena_new(scratch, judgement->ballot_count + 1, sizeof(*places.items)), 0};
    size_t count = 0;

    for (size_t i = 0; i < judgement->ballot_count; i++) {
        const struct ballot *ballot = &judgement->ballots[i];

        if (!ballot->members[0].by_name) {
            places.items[count++] =
                (struct place){place_of(judgement, ballot), 1, has_won(ballot)};
        }
    }
    if (count) {
        qsort(places.items, count, sizeof(*places.items), compare_places);
    }
    for (size_t i = 0; i < count; i++) {
        struct place *last = &places.items[places.count - (places.count > 0)];

        if (places.count && last->hash == places.items[i].hash) {
            last->folders++;
            last->won += places.items[i].won;
        } else {
            places.items[places.count++] = places.items[i];
        }
    }
    return places;
}

/** Whether most folders beside that of a ballot, and several, hold a question a file: then it does, too, whatever its titles. */
static bool is_carried(const struct judgement *judgement, const struct places *places,
                       const struct ballot *ballot) {
    struct place sought = {place_of(judgement, ballot), 0, 0};
    const struct place *place = ballot->members[0].by_name
                                    ? NULL
                                    : bsearch(&sought, places->items, places->count,
                                              sizeof(sought), compare_places);

    return place && place->won >= FEWEST && 4 * place->won >= 3 * place->folders;
}

/** Marks what all ballots came to: those of folders, which come first, tell what lies in a folder of several. */
static void mark_all(struct judgement *judgement, struct arena *scratch) {
    bool *crowded = arena_new(scratch, judgement->listing->count + 1, sizeof(*crowded));
    const struct places places = list_places(judgement, scratch);

    for (size_t i = 0; i < judgement->ballot_count; i++) {
        const struct ballot *ballot = &judgement->ballots[i];

        for (size_t j = 0; j < ballot->count && !ballot->members[j].by_name; j++) {
            crowded[ballot->members[j].file] = true;
        }
        if (has_won(ballot) || is_carried(judgement, &places, ballot)) {
            mark(judgement->listing, ballot, crowded);
        }
    }
}

void neighbours_judge(struct intake_listing *listing, int threads, struct arena *scratch) {
    struct judgement judgement = {
        .listing = listing,
        .verdicts = arena_new(scratch, listing->count + 1, sizeof(enum verdict))};
    size_t member_count;
    const struct member *members = list_members(listing, scratch, &member_count);
    int64_t bytes = list_ballots(&judgement, members, member_count, scratch);

    pthread_mutex_init(&judgement.lock, NULL);
    hands_share(bytes < LITTLE ? 0 : threads, ask, &judgement);
    pthread_mutex_destroy(&judgement.lock);
    mark_all(&judgement, scratch);
}
