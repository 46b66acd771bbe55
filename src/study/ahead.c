// SPDX-License-Identifier: MIT
// A few places for guides: planned, taken and looked at by the caller, filled by the threads and by whoever waits.

#include "ahead.h"

#include "hands.h"
#include "signpost.h"
#include "steady.h"
#include "walk.h"

#include <viva/guide_edit.h>

#include <stdlib.h>

enum {
    SMALL_JOB = 128 << 10,  // bytes of files that are read sooner than a thread begins
    MOST_AHEAD = 32,        // files
    BYTES_AHEAD = 1 << 20,  // of files, but for one
    MOST_LOOKED_AT = 48,    // files that are kept until their turn
    BYTES_LOOKED_AT = 1 << 20,
    LARGE = 64 << 10,  // bytes of a file that is begun before its turn is near
    MOST_LARGE = 16,   // of them that are kept until it
    BYTES_LARGE = 1 << 20,
    SLOTS = MOST_AHEAD + MOST_LOOKED_AT + MOST_LARGE,
};

enum slot_state { SLOT_FREE, SLOT_ORDERED, SLOT_BEGUN, SLOT_DONE };

/** What a file is ordered for: its turn is near, it will be looked at, or it is large. */
enum order_reason { FOR_TURN, FOR_LOOK, FOR_SIZE, ORDER_REASONS };

/** How much is kept of what is ordered for a reason. */
static const struct room {
    size_t files;
    int64_t bytes;
    bool any_size;  // of one file alone
} rooms[ORDER_REASONS] = {
    [FOR_TURN] = {MOST_AHEAD, BYTES_AHEAD, true},
    [FOR_LOOK] = {MOST_LOOKED_AT, BYTES_LOOKED_AT, false},
    [FOR_SIZE] = {MOST_LARGE, BYTES_LARGE, false},
};

struct slot {
    enum slot_state state;
    enum order_reason reason;
    size_t place;
    struct ahead_guide guide;
};

/** How many files are in the slots, and their bytes. */
struct held {
    size_t files;
    int64_t bytes;
};

struct ahead {
    struct arena arena;
    const struct job *job;
    ahead_plan *plan;
    void *payload;
    size_t next;    // the place that is planned next
    size_t *large;  // places of large files, the largest first
    size_t large_count;
    size_t large_next;
    struct held held[ORDER_REASONS];
    struct slot slots[SLOTS];
    int wanted;  // threads, as soon as there is something for them
    int threads;
    pthread_t ids[MOST_HANDS];

    // The lock guards what follows and the states of the slots.  A guide is of whoever
    // began it until it is done, and of the caller before and after.
    pthread_mutex_t lock;
    pthread_cond_t ordered;
    pthread_cond_t done;
    int present;  // threads that have not gone home
    bool closing;
    bool exhausted;
};

// One guide

bool ahead_parse(const struct job *job, struct ahead_guide *guide) {
    const char *name = walk_base_name(guide->file.path);

    // What cannot be parsed is not tried again.
    if (guide->parsed || !guide->read || guide->fault.kind) {
        return guide->parsed;
    }
    guide->parsed = guide_parse(guide->text, name, &guide->options, &guide->reading,
                                &guide->guide, &guide->fault);
    if (guide->parsed) {
        signpost_leave_out(job, &guide->file, &guide->guide, &guide->reading);
        guide_read_answers(guide->text, &guide->guide);
    }
    return guide->parsed;
}

void ahead_read(const struct job *job, struct ahead_guide *guide) {
    guide->read = steady_read(&guide->file, text_read_file, &guide->bytes, &guide->text,
                              &guide->steady, &guide->fault) &&
                  guide->steady;
    if (guide->read && !(guide->known && guide->known == text_hash(guide->text))) {
        ahead_parse(job, guide);
    }
}

void ahead_guide_free(struct ahead_guide *guide) {
    arena_free(&guide->reading);
    arena_free(&guide->bytes);
}

// What is to be done; the lock is held

static bool is_sooner(const struct slot *one, const struct slot *other) {
    return one->place < other->place;
}

/** What takes longest comes first, or it would be what all wait for in the end. */
static bool is_longer(const struct slot *one, const struct slot *other) {
    bool large = one->reason == FOR_SIZE;

    if (large != (other->reason == FOR_SIZE)) {
        return large;
    }
    return large ? one->guide.file.size > other->guide.file.size : is_sooner(one, other);
}

typedef bool slot_order(const struct slot *one, const struct slot *other);

static struct slot *first_ordered(struct ahead *ahead, slot_order *before) {
    struct slot *first = NULL;

    for (size_t i = 0; i < SLOTS; i++) {
        struct slot *slot = &ahead->slots[i];

        if (slot->state == SLOT_ORDERED && (!first || before(slot, first))) {
            first = slot;
        }
    }
    return first;
}

static int large_begun(const struct ahead *ahead) {
    int begun = 0;

    for (size_t i = 0; i < SLOTS; i++) {
        begun += ahead->slots[i].state == SLOT_BEGUN && ahead->slots[i].reason == FOR_SIZE;
    }
    return begun;
}

/** What a thread does: half of them keep up with the turns. */
static struct slot *first_for_thread(struct ahead *ahead) {
    bool may_fall_behind = large_begun(ahead) < (ahead->threads + 1) / 2;

    return first_ordered(ahead, may_fall_behind ? is_longer : is_sooner);
}

/** What the caller, who is wanted again soon, does meanwhile: nothing that a thread will. */
static struct slot *first_small(struct ahead *ahead) {
    struct slot *slot = first_ordered(ahead, is_sooner);

    return slot && slot->reason != FOR_SIZE ? slot : NULL;
}

static void fill(struct ahead *ahead, struct slot *slot) {
    slot->state = SLOT_BEGUN;
    pthread_mutex_unlock(&ahead->lock);
    ahead_read(ahead->job, &slot->guide);
    pthread_mutex_lock(&ahead->lock);
    slot->state = SLOT_DONE;
    pthread_cond_broadcast(&ahead->done);
}

// The threads

static void tell_exhaustion(void *payload) {
    struct ahead *ahead = payload;

    pthread_mutex_lock(&ahead->lock);
    ahead->exhausted = true;
    pthread_cond_broadcast(&ahead->done);
    pthread_mutex_unlock(&ahead->lock);
}

static void *live(void *payload) {
    struct ahead *ahead = payload;

    arena_tell_exhaustion(tell_exhaustion, ahead);
    pthread_mutex_lock(&ahead->lock);
    while (!ahead->closing) {
        struct slot *slot = first_for_thread(ahead);

        if (slot) {
            fill(ahead, slot);
        } else {
            pthread_cond_wait(&ahead->ordered, &ahead->lock);
        }
    }
    ahead->present--;
    pthread_cond_broadcast(&ahead->done);
    pthread_mutex_unlock(&ahead->lock);
    return NULL;
}

/** Begins the threads; fewer if the system gives no more. */
static void start(struct ahead *ahead) {
    ahead->threads = hands_start(ahead->ids, ahead->wanted, live, ahead);
    ahead->present = ahead->threads;
    ahead->wanted = ahead->threads;
}

/** Until a guide is done the caller works, too. */
static void wait_for(struct ahead *ahead, struct slot *slot) {
    while (slot->state != SLOT_DONE) {
        struct slot *other = slot->state == SLOT_ORDERED ? slot : first_small(ahead);

        if (ahead->exhausted) {
            arena_exhausted();
        } else if (other) {
            fill(ahead, other);
        } else {
            pthread_cond_wait(&ahead->done, &ahead->lock);
        }
    }
}

// What the caller wants; the lock is held

static struct slot *slot_of(struct ahead *ahead, size_t place) {
    for (size_t i = 0; i < SLOTS; i++) {
        struct slot *slot = &ahead->slots[i];

        if (slot->state != SLOT_FREE && slot->place == place) {
            return slot;
        }
    }
    return NULL;
}

static bool has_room(const struct ahead *ahead, size_t place, enum order_reason reason) {
    const struct held *held = &ahead->held[reason];
    const struct room *room = &rooms[reason];
    int64_t bytes = held->bytes + ahead->job->listing.files[place].size;

    return (room->any_size && !held->files) ||
           (held->files < room->files && bytes <= room->bytes);
}

/** Orders a file, if it will be read. */
static void order(struct ahead *ahead, size_t place, enum order_reason reason) {
    const struct intake_file *file = &ahead->job->listing.files[place];
    struct ahead_guide guide = {.file = *file};
    struct slot *slot = ahead->slots;

    if (!ahead->plan(ahead->payload, ahead->job, file, &guide)) {
        ahead_guide_free(&guide);
        return;
    }
    while (slot->state != SLOT_FREE) {
        slot++;
    }
    *slot = (struct slot){SLOT_ORDERED, reason, place, guide};
    ahead->held[reason].files++;
    ahead->held[reason].bytes += file->size;
    pthread_cond_signal(&ahead->ordered);
}

/** Orders the largest files whose turn is not near, as far as there is room. */
static void order_large(struct ahead *ahead) {
    for (; ahead->large_next < ahead->large_count; ahead->large_next++) {
        size_t place = ahead->large[ahead->large_next];

        if (place < ahead->next || slot_of(ahead, place)) {
            continue;
        }
        if (!has_room(ahead, place, FOR_SIZE)) {
            return;
        }
        order(ahead, place, FOR_SIZE);
    }
}

/** Orders what comes next, as far as there is room. */
static void order_next(struct ahead *ahead) {
    if (!ahead->wanted) {
        return;
    }
    order_large(ahead);
    while (ahead->next < ahead->job->listing.count &&
           has_room(ahead, ahead->next, FOR_TURN)) {
        if (!slot_of(ahead, ahead->next)) {
            order(ahead, ahead->next, FOR_TURN);
        }
        ahead->next++;
    }
    if (ahead->threads < ahead->wanted &&
        ahead->held[FOR_TURN].files + ahead->held[FOR_SIZE].files > 1) {
        start(ahead);
    }
}

/** Orders a file that is looked at before its turn, if it is in no slot and one is free. */
static void order_look(struct ahead *ahead, size_t place) {
    if (place >= ahead->next && !slot_of(ahead, place) &&
        has_room(ahead, place, FOR_LOOK)) {
        order(ahead, place, FOR_LOOK);
    }
}

/** Empties the slot of a file whose turn it is; false if it is in none. */
static bool take(struct ahead *ahead, size_t place, struct ahead_guide *out) {
    struct slot *slot = slot_of(ahead, place);

    if (!slot) {
        return false;
    }
    wait_for(ahead, slot);
    *out = slot->guide;
    slot->state = SLOT_FREE;
    ahead->held[slot->reason].files--;
    ahead->held[slot->reason].bytes -= ahead->job->listing.files[place].size;
    return true;
}

// The caller

bool ahead_take(struct ahead *ahead, size_t place, struct ahead_guide *out) {
    bool taken;

    if (!ahead) {
        return false;
    }
    pthread_mutex_lock(&ahead->lock);
    order_next(ahead);
    taken = take(ahead, place, out);
    ahead->next = ahead->next > place ? ahead->next : place + 1;
    order_next(ahead);
    pthread_mutex_unlock(&ahead->lock);
    return taken;
}

const struct ahead_guide *ahead_look(struct ahead *ahead, size_t place) {
    struct slot *slot;

    if (!ahead) {
        return NULL;
    }
    pthread_mutex_lock(&ahead->lock);
    order_look(ahead, place);
    slot = slot_of(ahead, place);
    if (slot) {
        wait_for(ahead, slot);
    }
    pthread_mutex_unlock(&ahead->lock);
    return slot && ahead_parse(ahead->job, &slot->guide) ? &slot->guide : NULL;
}

void ahead_expect(struct ahead *ahead, size_t place) {
    if (ahead && ahead->wanted) {
        pthread_mutex_lock(&ahead->lock);
        order_look(ahead, place);
        pthread_mutex_unlock(&ahead->lock);
    }
}

static bool is_small(const struct intake_listing *listing) {
    int64_t bytes = 0;

    for (size_t i = 0; i < listing->count; i++) {
        bytes += listing->files[i].size;
    }
    return bytes < SMALL_JOB;
}

struct sized {
    int64_t size;
    size_t place;
};

static int compare_sizes(const void *left, const void *right) {
    const struct sized *a = left;
    const struct sized *b = right;

    return a->size != b->size ? (a->size < b->size) - (a->size > b->size)
                              : (a->place > b->place) - (a->place < b->place);
}

static void find_large(struct ahead *ahead) {
    const struct intake_listing *listing = &ahead->job->listing;
    struct sized *found = arena_new(&ahead->arena, listing->count, sizeof(*found));

    for (size_t i = 0; i < listing->count; i++) {
        if (listing->files[i].size >= LARGE && listing->files[i].size <= BYTES_LARGE) {
            found[ahead->large_count++] = (struct sized){listing->files[i].size, i};
        }
    }
    qsort(found, ahead->large_count, sizeof(*found), compare_sizes);
    ahead->large = arena_new(&ahead->arena, listing->count, sizeof(*ahead->large));
    for (size_t i = 0; i < ahead->large_count; i++) {
        ahead->large[i] = found[i].place;
    }
}

struct ahead *ahead_open(const struct job *job, int threads, ahead_plan *plan,
                         void *payload) {
    struct arena arena = {0};
    struct ahead *ahead;

    if (job->listing.count < 2) {
        return NULL;
    }
    ahead = arena_new(&arena, 1, sizeof(*ahead));
    ahead->arena = arena;
    ahead->job = job;
    ahead->plan = plan;
    ahead->payload = payload;
    ahead->wanted = threads < MOST_HANDS ? threads : MOST_HANDS;
    ahead->wanted = is_small(&job->listing) ? 0 : ahead->wanted;
    find_large(ahead);
    pthread_mutex_init(&ahead->lock, NULL);
    pthread_cond_init(&ahead->ordered, NULL);
    pthread_cond_init(&ahead->done, NULL);
    return ahead;
}

/** Waits until the threads have finished what they read. */
static void send_home(struct ahead *ahead) {
    pthread_mutex_lock(&ahead->lock);
    ahead->closing = true;
    pthread_cond_broadcast(&ahead->ordered);
    while (ahead->present && !ahead->exhausted) {
        pthread_cond_wait(&ahead->done, &ahead->lock);
    }
    if (ahead->exhausted) {
        arena_exhausted();
    }
    pthread_mutex_unlock(&ahead->lock);
    for (int i = 0; i < ahead->threads; i++) {
        pthread_join(ahead->ids[i], NULL);
    }
}

void ahead_close(struct ahead *ahead) {
    struct arena arena;

    if (!ahead) {
        return;
    }
    send_home(ahead);
    for (size_t i = 0; i < SLOTS; i++) {
        if (ahead->slots[i].state != SLOT_FREE) {
            ahead_guide_free(&ahead->slots[i].guide);
        }
    }
    pthread_cond_destroy(&ahead->done);
    pthread_cond_destroy(&ahead->ordered);
    pthread_mutex_destroy(&ahead->lock);
    arena = ahead->arena;
    arena_free(&arena);
}
