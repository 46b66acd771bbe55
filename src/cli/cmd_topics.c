// SPDX-License-Identifier: MIT
// `viva topics`: the tree of topics with its counts.

#include "json.h"
#include "sentence.h"

#include <viva/display.h>

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

enum { INDENT = 2, NAME_CELLS = 44 };

/** Prints a name at its depth, padded to where the counts begin; returns nothing to undo. */
static void print_name(struct run *run, struct text name, size_t depth) {
    int indent = (int)depth * INDENT;
    const char *line = safe_string(text_string(name, &run->scratch), &run->scratch);
    struct text fitted =
        display_fit(text_of(line), NAME_CELLS - indent > 8 ? NAME_CELLS - indent : 8,
                    run->ascii, &run->scratch);
    int at = indent + display_width(fitted);

    printf("%*s%.*s%*s", indent, "", TEXT_ARGUMENTS(fitted),
           at < NAME_CELLS ? NAME_CELLS - at : 0, "");
}

static void print_counts(const struct topic_overview *topic) {
    printf("  %5" PRId64 " cards %5" PRId64 " due %5" PRId64 " unseen", topic->cards,
           topic->due, topic->unseen);
    if (!isnan(topic->recall)) {
        printf("  %3.0f %% recall", 100 * topic->recall);
    }
}

/** How many of the outermost names two paths share. */
static size_t shared_names(const struct text *a, size_t a_count, const struct text *b,
                           size_t b_count) {
    size_t shared = 0;

    while (shared < a_count && shared < b_count && text_equal(a[shared], b[shared])) {
        shared++;
    }
    return shared;
}

static void print_tree(struct run *run, const struct overview *overview) {
    const struct text *above = NULL;
    size_t above_count = 0;

    for (size_t i = 0; i < overview->topic_count; i++) {
        const struct text *names;
        size_t count = topic_names(overview->topics[i].path, &run->arena, &names);
        size_t depth = shared_names(above, above_count, names, count);

        if (depth == count) {
            depth = count ? count - 1 : 0;
        }
        for (; depth + 1 < count; depth++) {
            print_name(run, names[depth], depth);
            fputc('\n', stdout);
        }
        print_name(run, count ? names[count - 1] : TEXT("(no topic)"), depth);
        print_counts(&overview->topics[i]);
        fputc('\n', stdout);
        arena_rewind(&run->scratch);
        above = names;
        above_count = count;
    }
}

static void print_json(struct run *run, const struct overview *overview) {
    for (size_t i = 0; i < overview->topic_count; i++) {
        json_line(json_topic(&overview->topics[i], &run->arena));
    }
}

int cmd_topics(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct session_options options;
    struct overview overview;
    const struct query *query;

    if (!run_open_query(run, &query, &err) ||
        !run_session_options(run, query, &options, &err) ||
        !overview_read(run->store, &options, run->now, &run->arena, &overview, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.json) {
        print_json(run, &overview);
    } else if (overview.topic_count) {
        print_tree(run, &overview);
    } else if (run->operand_count) {
        run_warn(run, "no card matches");
    } else {
        sentence_no_cards(run);
    }
    return overview.topic_count ? EXIT_DONE : EXIT_NOTHING;
}
