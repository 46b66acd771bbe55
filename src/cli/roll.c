// SPDX-License-Identifier: MIT
// One card, one line.

#include "roll.h"

#include "json.h"

#include <viva/display.h>

#include <stdio.h>

enum { TOPIC_CELLS = 20, LEAST_QUESTION_CELLS = 12 };

static const char *due_column(struct run *run, const struct stored_card *card) {
    char day[DATE_SIZE];

    if (card->suspended) {
        return "suspended";
    }
    if (card->memory.state == STATE_NEW) {
        return "new";
    }
    if (card->memory.ready_at <= run->now) {
        return "due";
    }
    return arena_printf(
        &run->scratch, "%s",
        calendar_format_day(calendar_day(&run->calendar, card->memory.due_at), day));
}

static const char *recall_column(struct run *run, const struct stored_card *card) {
    if (card->memory.state == STATE_NEW) {
        return "-";
    }
    return arena_printf(
        &run->scratch, "%.0f %%",
        100 * memory_recall(&run->schedule, &card->memory, &run->calendar, run->now));
}

static void put(struct text safe, int cells) {
    fwrite(safe.bytes, 1, safe.size, stdout);
    for (int at = display_width(safe); at < cells; at++) {
        fputc(' ', stdout);
    }
}

static struct text one_line(struct run *run, struct text text) {
    return text_of(safe_string(text_string(text, &run->scratch), &run->scratch));
}

/** The innermost topic on a terminal, where there is room for one; all of them elsewhere. */
static struct text topic_column(struct run *run, const struct stored_card *card) {
    const struct text *names;
    size_t count = topic_names(card->topic, &run->scratch, &names);

    if (!run->columns) {
        return one_line(run, topic_title(card->topic, &run->scratch));
    }
    return count ? display_fit(one_line(run, names[count - 1]), TOPIC_CELLS, run->ascii,
                               &run->scratch)
                 : (struct text){"", 0};
}

static void print_columns(struct run *run, const struct stored_card *card) {
    enum { ID = CARD_ID_SIZE + 1, DUE = 12, RECALL = 7, TOPIC = TOPIC_CELLS + 2 };
    int left = run->columns - ID - DUE - RECALL - TOPIC;

    put(text_of(card->id), ID);
    put(text_of(due_column(run, card)), DUE);
    put(text_of(recall_column(run, card)), RECALL);
    // A narrow terminal shows questions rather than topics.
    if (left >= LEAST_QUESTION_CELLS) {
        put(topic_column(run, card), TOPIC);
    } else {
        left += TOPIC;
    }
    put(run_question(run, card, left < 1 ? 1 : left), 0);
    fputc('\n', stdout);
}

static void print_tabs(struct run *run, const struct stored_card *card) {
    printf("%s\t%s\t%s\t", card->id, due_column(run, card), recall_column(run, card));
    put(topic_column(run, card), 0);
    fputc('\t', stdout);
    put(run_question(run, card, 0), 0);
    fputc('\n', stdout);
}

void roll_card(struct run *run, const struct stored_card *card) {
    if (run->options.json) {
        json_line(json_card(run, card));
    } else if (run->columns) {
        print_columns(run, card);
    } else {
        print_tabs(run, card);
    }
    arena_rewind(&run->scratch);
}
