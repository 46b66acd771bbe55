// SPDX-License-Identifier: MIT
// Interviews as lines of a setting: "minutes 30", "date 20802<TAB>word<TAB>word", "weight 2 sql".

#include <viva/interview.h>

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

bool interviews_add(struct interviews *interviews, const struct interview *interview) {
    size_t at = interviews->count;

    while (at > 0 && interviews->items[at - 1].day >= interview->day) {
        at--;
    }
    if (at == interviews->count || interviews->items[at].day != interview->day) {
        if (interviews->count == INTERVIEWS_LIMIT) {
            return false;
        }
        memmove(&interviews->items[at + 1], &interviews->items[at],
                (interviews->count++ - at) * sizeof(*interview));
    }
    interviews->items[at] = *interview;
    return true;
}

bool interviews_remove(struct interviews *interviews, int64_t day) {
    for (size_t i = 0; i < interviews->count; i++) {
        if (interviews->items[i].day == day) {
            memmove(&interviews->items[i], &interviews->items[i + 1],
                    (--interviews->count - i) * sizeof(interviews->items[0]));
            return true;
        }
    }
    return false;
}

static void forget_weight(struct interviews *interviews, const char *topic) {
    struct interview_weight *weights = interviews->weights;
    size_t kept = 0;

    for (size_t i = 0; i < interviews->weight_count; i++) {
        if (strcmp(weights[i].topic, topic) != 0) {
            weights[kept++] = weights[i];
        }
    }
    interviews->weight_count = kept;
}

bool interviews_weigh(struct interviews *interviews, const char *topic, double weight) {
    forget_weight(interviews, topic);
    if (!(fabs(weight - 1) > 0)) {
        return true;
    }
    if (interviews->weight_count == WEIGHTS_LIMIT) {
        return false;
    }
    interviews->weights[interviews->weight_count++] =
        (struct interview_weight){topic, weight};
    return true;
}

size_t interviews_over(const struct interviews *interviews, int64_t today) {
    size_t over = 0;

    while (over < interviews->count && interviews->items[over].day < today) {
        over++;
    }
    return over;
}

// Reading

static void read_minutes(const char *value, struct interviews *out) {
    double minutes = strtod(value, NULL);

    if (minutes >= 0 && minutes <= INTERVIEW_MINUTES) {
        out->minutes = minutes;
    }
}

/** The day, and the words behind tabs. */
static void read_date(char *value, struct arena *arena, struct interviews *out) {
    struct interview interview = {.day = strtoll(value, NULL, 10)};
    const char **words = arena_new(arena, strlen(value) + 1, sizeof(*words));

    for (char *tab = strchr(value, '\t'); tab; tab = strchr(tab, '\t')) {
        *tab++ = '\0';
        words[interview.word_count++] = tab;
    }
    interview.words = words;
    if (interview.day > 0) {
        interviews_add(out, &interview);
    }
}

static void read_weight(const char *value, struct interviews *out) {
    char *topic;
    double weight = strtod(value, &topic);

    if (*topic == ' ' && topic[1] && weight >= 0 && weight <= INTERVIEW_WEIGHT) {
        interviews_weigh(out, topic + 1, weight);
    }
}

static void read_line(char *line, struct arena *arena, struct interviews *out) {
    char *value = strchr(line, ' ');

    if (!value) {
        return;
    }
    *value++ = '\0';
    if (strcmp(line, "minutes") == 0) {
        read_minutes(value, out);
    } else if (strcmp(line, "date") == 0) {
        read_date(value, arena, out);
    } else if (strcmp(line, "weight") == 0) {
        read_weight(value, out);
    }
}

bool interviews_read(struct store *store, struct arena *arena, struct interviews *out,
                     struct error *err) {
    const char *text;
    char *line;

    *out = (struct interviews){.minutes = 0};
    if (!store_interviews(store, arena, &text, err)) {
        return false;
    }
    line = text ? text_string(text_of(text), arena) : NULL;
    while (line && *line) {
        char *next = line + strcspn(line, "\n");
        bool more = *next;

        *next = '\0';
        read_line(line, arena, out);
        line = next + more;
    }
    return true;
}

// Writing

/** Words part at white space anyway: tabs and ends of lines, which part words here, become blanks. */
static const char *word_line(const char *word, struct arena *arena) {
    char *line = text_string(text_of(word), arena);

    for (char *at = line; *at; at++) {
        *at = (char)(*at == '\t' || *at == '\n' || *at == '\r' ? ' ' : *at);
    }
    return line;
}

static const char *write_date(const struct interview *interview, struct arena *arena) {
    const char *line = arena_printf(arena, "date %" PRId64, interview->day);

    for (size_t i = 0; i < interview->word_count; i++) {
        line = arena_printf(arena, "%s\t%s", line, word_line(interview->words[i], arena));
    }
    return line;
}

bool interviews_keep(struct store *store, const struct interviews *interviews,
                     struct error *err) {
    struct arena arena = {0};
    const char *text = arena_printf(&arena, "minutes %.17g\n", interviews->minutes);
    bool empty = interviews->count == 0 && !(interviews->minutes > 0);
    bool ok;

    for (size_t i = 0; i < interviews->count; i++) {
        text =
            arena_printf(&arena, "%s%s\n", text, write_date(&interviews->items[i], &arena));
    }
    for (size_t i = 0; i < interviews->weight_count; i++) {
        text =
            arena_printf(&arena, "%sweight %.17g %s\n", text, interviews->weights[i].weight,
                         word_line(interviews->weights[i].topic, &arena));
    }
    ok = store_keep_interviews(store, empty ? NULL : text, err);
    arena_free(&arena);
    return ok;
}
