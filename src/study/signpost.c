// SPDX-License-Identifier: MIT
// Questions that only lead to another guide of the same import.

#include "signpost.h"

#include "walk.h"

#include <viva/index.h>
#include <viva/plain.h>

#include <stdlib.h>
#include <string.h>

enum { HEAD_SIZE = 64 << 10 };  // bytes of a file that are looked at

/** A listed file by its path, and what was found in it. */
struct target {
    const char *path;
    const struct intake_file *file;
    bool read;
    uint64_t *asked;  // the words of the questions that it begins with, sorted
    size_t count;
};

struct targets {
    const struct job *job;
    struct target *items;
    size_t count;
    struct arena arena;
};

static int compare_targets(const void *left, const void *right) {
    return strcmp(((const struct target *)left)->path,
                  ((const struct target *)right)->path);
}

static void list_targets(struct targets *targets) {
    const struct intake_listing *listing = &targets->job->listing;

    targets->items =
        arena_new(&targets->arena, listing->count + 1, sizeof(*targets->items));
    for (size_t i = 0; i < listing->count; i++) {
        targets->items[targets->count++] =
            (struct target){.path = listing->files[i].path, .file = &listing->files[i]};
    }
    qsort(targets->items, targets->count, sizeof(*targets->items), compare_targets);
}

/** Where the first link of a text leads, "" if to another site or a place of the same file; `shown`: on a site that shows repositories, from whose root it leads. */
static struct text link_of(struct text answer, bool *shown) {
    struct text link = text_from(answer, text_find(answer, TEXT("](")) + 2);

    link = text_slice(link, 0, text_find(link, TEXT(")")));
    link = text_slice(link, 0, text_find(link, TEXT(" ")));
    link = text_slice(link, 0, text_find(link, TEXT("#")));
    *shown = index_repository_path(link).size < link.size;
    link = index_repository_path(link);
    return text_holds(link, TEXT("://")) || text_starts(link, TEXT("/")) ? TEXT("") : link;
}

static int hexadecimal(char digit) {
    const char *digits = "0123456789abcdef";
    const char *at = digit ? strchr(digits, digit | (digit > '9' ? 0x20 : 0)) : NULL;

    return at ? (int)(at - digits) : -1;
}

/** The path that a link of a file means: "%20" is a space, ".." the folder above; NULL if it leads out of all. */
static const char *path_of(const char *from, struct text link, struct arena *arena) {
    size_t size = (size_t)(walk_base_name(from) - from);
    char *path = arena_new(arena, size + link.size + 2, 1);

    memcpy(path, from, size);
    for (size_t at = 0; at < link.size; at++) {
        int high = at + 2 < link.size && link.bytes[at] == '%'
                       ? hexadecimal(link.bytes[at + 1])
                       : -1;
        int low = high >= 0 ? hexadecimal(link.bytes[at + 2]) : -1;

        if (text_starts(text_from(link, at), TEXT("./")) && path[size - 1] == '/') {
            at++;
        } else if (text_starts(text_from(link, at), TEXT("../")) && path[size - 1] == '/') {
            while (size > 1 && path[size - 2] != '/') {
                size--;
            }
            if (--size == 0) {
                return NULL;
            }
            at += 2;
        } else if (low >= 0 && high * 16 + low > 0) {
            path[size++] = (char)(high * 16 + low);
            at += 2;
        } else {
            path[size++] = link.bytes[at];
        }
    }
    path[size] = '\0';
    return path;
}

static uint64_t hash_words(struct text question, struct arena *arena) {
    return text_hash(text_folded(plain_text(question, arena), arena));
}

static void read_target(struct target *target, struct arena *results) {
    struct arena arena = {0};
    struct guide guide;
    struct text head;
    const struct guide_options options = {
        .place = walk_place(target->file, &arena),
        .among_questions = target->file->among_questions,
        .question = target->file->question,
        .questions = target->file->questions,
        .topic = TEXT(""),
    };

    target->read = true;
    if (text_read_head(target->path, HEAD_SIZE, &arena, &head, NULL) &&
        guide_parse(head, walk_base_name(target->path), &options, &arena, &guide, NULL)) {
        target->asked = arena_new(results, guide.card_count + 1, sizeof(*target->asked));
        for (size_t i = 0; i < guide.card_count; i++) {
            target->asked[target->count++] = hash_words(guide.cards[i].question, &arena);
        }
        qsort(target->asked, target->count, sizeof(*target->asked), text_compare_hashes);
    }
    arena_free(&arena);
}

/** Whether a listed file is one question, or this one is among those that it asks. */
static bool asks(struct targets *targets, const char *path, struct text question) {
    const struct target key = {.path = path};
    struct target *found =
        path ? bsearch(&key, targets->items, targets->count, sizeof(key), compare_targets)
             : NULL;
    uint64_t hash;

    if (!found) {
        return false;
    }
    if (!found->read) {
        read_target(found, &targets->arena);
    }
    if (found->count == 1 && !text_holds(question, TEXT("\n"))) {
        return true;
    }
    hash = hash_words(question, &targets->arena);
    return found->count && bsearch(&hash, found->asked, found->count, sizeof(hash),
                                   text_compare_hashes) != NULL;
}

static bool leads_on(struct targets *targets, const struct intake_file *file,
                     const struct card *card) {
    bool shown = false;
    struct text link = card->kind == CARD_PROMPT ? link_of(card->answer, &shown) : TEXT("");
    const struct intake_listing *listing = &targets->job->listing;
    const char *from = file->path;

    if (!text_ends(link, TEXT(".md")) && !text_ends(link, TEXT(".markdown"))) {
        return false;
    }
    if (!targets->items) {
        list_targets(targets);
    }
    if (shown && listing->is_folder) {
        from = arena_printf(&targets->arena, "%s/", listing->path);
    }
    return asks(targets, path_of(from, link, &targets->arena), card->question);
}

void signpost_leave_out(const struct job *job, const struct intake_file *file,
                        struct guide *guide, struct arena *arena) {
    struct targets targets = {.job = job};
    struct card *kept = arena_new(arena, guide->card_count + 1, sizeof(*kept));
    size_t count = 0;

    for (size_t i = 0; i < guide->card_count; i++) {
        if (!leads_on(&targets, file, &guide->cards[i])) {
            kept[count++] = guide->cards[i];
        }
    }
    guide->cards = kept;
    guide->card_count = count;
    arena_free(&targets.arena);
}
