// SPDX-License-Identifier: MIT
// Names of the grades, and topic paths taken apart.

#include <viva/card.h>

#include "wording/builder.h"

#include <string.h>
#include <strings.h>

static const char *const names[] = {
    [GRADE_AGAIN] = "again",
    [GRADE_HARD] = "hard",
    [GRADE_GOOD] = "good",
    [GRADE_EASY] = "easy",
};

const char *grade_name(enum grade grade) {
    return grade >= GRADE_AGAIN && grade <= GRADE_EASY ? names[grade] : NULL;
}

int grade_parse(const char *word) {
    for (int grade = GRADE_AGAIN; grade <= GRADE_EASY; grade++) {
        const char letter[] = {names[grade][0], '\0'};
        const char digit[] = {(char)('0' + grade), '\0'};

        if (strcasecmp(word, names[grade]) == 0 || strcasecmp(word, letter) == 0 ||
            strcmp(word, digit) == 0) {
            return grade;
        }
    }
    return 0;
}

struct text topic_title(struct text topic, struct arena *arena) {
    struct builder out = {.arena = arena};
    const struct text *list;
    size_t count = topic_names(topic, arena, &list);

    for (size_t i = 0; i < count; i++) {
        builder_add(&out, i ? TEXT(" / ") : TEXT(""));
        builder_add(&out, list[i]);
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

size_t topic_names(struct text topic, struct arena *arena, const struct text **list) {
    const char separator = TOPIC_SEPARATOR;
    struct text *items = NULL;
    size_t capacity = 0;
    size_t count = 0;

    while (topic.size) {
        size_t end = text_find(topic, (struct text){&separator, 1});

        items = arena_grow(arena, items, count, &capacity, sizeof(*items));
        items[count++] = text_slice(topic, 0, end);
        topic = text_from(topic, end + 1);
    }
    *list = items;
    return count;
}
