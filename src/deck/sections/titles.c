// SPDX-License-Identifier: MIT
// All that is a question or a heading somewhere in the guide, to be recognised in a table of contents.

#include "titles.h"

#include "wording/title_memory.h"

#include <viva/plain.h>

#include <utf8proc.h>

#include <stdlib.h>
#include <string.h>

/** Letters, digits and what tells C++ and C# from C: entries of a table of contents come with stars and flames. */
static bool tells_apart(uint32_t code_point) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code_point);

    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO) ||
           code_point == '+' || code_point == '#';
}

static uint64_t hash_letters(struct text text, struct arena *scratch) {
    struct text folded = text_folded(plain_text(text, scratch), scratch);
    char *kept = arena_new(scratch, folded.size + 1, 1);
    size_t size = 0;

    for (size_t at = 0; at < folded.size;) {
        uint32_t code_point;
        size_t next = at + text_decode(folded, at, &code_point);

        if (tells_apart(code_point)) {
            memcpy(kept + size, folded.bytes + at, next - at);
            size += next - at;
        }
        at = next;
    }
    return text_hash(size ? (struct text){kept, size} : folded);
}

uint64_t titles_hash(struct text text, struct arena *scratch) {
    static _Thread_local struct title_numbers known;

    return title_memory_number(&known, text, scratch, hash_letters);
}

/** Which sections are keys or belong to one: a question that is asked again there is no entry that leads to it. */
static const bool *find_keyed(const struct reading *reading) {
    bool *keyed =
        arena_new(reading->scratch, reading->outline.section_count + 1, sizeof(*keyed));
    size_t next = 0;

    for (size_t i = 0; i < reading->key_count; i++) {
        const struct key *key = &reading->keys[i];

        for (next = key->section > next ? key->section : next; next < key->end; next++) {
            keyed[next] = true;
        }
    }
    return keyed;
}

/** All that is a question somewhere, or a heading. */
static void collect_titles(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    const bool *keyed = find_keyed(reading);
    size_t count = 0;

    reading->titles =
        arena_new(reading->scratch,
                  outline->section_count + outline->fold_count + reading->lead_count,
                  sizeof(*reading->titles));
    for (size_t i = 0; i < outline->section_count; i++) {
        if (!keyed[i]) {
            reading->titles[count++] =
                titles_hash(outline->sections[i].title.text, reading->scratch);
        }
    }
    for (size_t i = 0; i < outline->fold_count; i++) {
        reading->titles[count++] =
            titles_hash(outline->folds[i].title.text, reading->scratch);
    }
    for (size_t i = 0; i < reading->lead_count; i++) {
        if (reading->leads[i].question && !keyed[reading->leads[i].section]) {
            reading->titles[count++] =
                titles_hash(reading->leads[i].title.text, reading->scratch);
        }
    }
    qsort(reading->titles, count, sizeof(*reading->titles), text_compare_hashes);
    reading->title_count = count;
}

/** One of those that say just this; NULL if none does. */
static const uint64_t *find_title(struct reading *reading, struct text text) {
    uint64_t hash = titles_hash(text, reading->scratch);

    if (!reading->titles) {
        collect_titles(reading);
    }
    return bsearch(&hash, reading->titles, reading->title_count, sizeof(hash),
                   text_compare_hashes);
}

bool titles_hold(struct reading *reading, struct text text) {
    return find_title(reading, text) != NULL;
}

bool titles_hold_again(struct reading *reading, struct text text) {
    const uint64_t *found = find_title(reading, text);

    return found &&
           ((found > reading->titles && found[-1] == *found) ||
            (found + 1 < reading->titles + reading->title_count && found[1] == *found));
}

/** Whether the target at the front of a text is a place of this file, by its address or not. */
static bool is_place(const struct reading *reading, struct text target) {
    struct text name = text_of(reading->name);
    size_t at;

    target = text_slice(target, 0, text_find(target, TEXT(")")));
    if (text_starts(target, TEXT("#"))) {
        return true;
    }
    at = text_find(target, name);
    return name.size && at < target.size &&
           text_starts(text_from(target, at + name.size), TEXT("#"));
}

bool titles_are_listed(const struct reading *reading, struct text list) {
    int entries = 0;

    while (list.size) {
        struct text line = text_trim(text_line(&list));
        size_t start = text_find(line, TEXT("["));
        size_t target = text_find(line, TEXT("]("));

        if (!line.size) {
            continue;
        }
        // Nothing but a bullet or a number stands before the link.
        for (size_t at = 0; at < start; at++) {
            if (line_has_letter(line, at)) {
                return false;
            }
        }
        if (!label_is_link(text_from(line, start)) || target == line.size ||
            !is_place(reading, text_from(line, target + 2))) {
            return false;
        }
        entries++;
    }
    return entries > 1;
}
