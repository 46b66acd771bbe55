// SPDX-License-Identifier: MIT
// Labels of the lines that lead into questions, taken together.

#include "lead.h"
#include "sections/answer.h"
#include "sections/question.h"

enum {
    LABELS_MIN = 3,
    PARTED_MIN = 2,  // of them with lines in bold below that ask as well
};

/** "Problem 1: Why?", no item of a longer list, which counts by itself. */
static bool is_task(const struct lead *lead) {
    return lead->title.task && lead->title.number && !lead->counting;
}

/** How many leads carry a number behind such a label, if those count on from 1 and all ask; 0 if not. */
static int count_on(const struct reading *reading, bool tasks) {
    int count = 0;
    int last = 0;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];
        const struct title *title = &lead->title;

        if (!(tasks ? is_task(lead) : title->labelled) || !title->number) {
            continue;
        }
        if (!title->asks || (title->number != 1 && title->number != last + 1)) {
            return 0;
        }
        last = title->number;
        count++;
    }
    return count;
}

/** Takes what lines that count on and all ask are called for a label: "Problem 1: Why?" */
static void take_tasks(struct reading *reading) {
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        if (is_task(lead)) {
            lead->title.labelled = true;
            lead->kind = LEAD_LABEL;
        }
    }
}

/** Below how many labels a line in bold asks without one. */
static int count_parted(const struct reading *reading) {
    int count = 0;
    bool fresh = false;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];
        bool asks = lead->kind == LEAD_BOLD && lead->title.asks;

        count += fresh && asks;
        fresh = lead->kind == LEAD_LABEL || (fresh && !asks);
    }
    return count;
}

void lead_judge_labels(struct reading *reading) {
    if (count_on(reading, true) >= LABELS_MIN) {
        take_tasks(reading);
    }
    // What only follows the last label may be more questions.
    reading->labels_part =
        count_on(reading, false) >= LABELS_MIN && count_parted(reading) >= PARTED_MIN;
}

/** The lead's paragraph up to the next lead, whatever that one is. */
static struct text own_rest(const struct reading *reading, size_t index) {
    const struct lead *lead = &reading->leads[index];
    const struct lead *next = lead + 1;
    const struct lead *end = reading->leads + reading->lead_count;

    while (next < end && next->counting) {
        next++;
    }
    if (next < end && next->block == lead->block && lead->rest.size) {
        return text_slice(lead->rest, 0, (size_t)(next->start.bytes - lead->rest.bytes));
    }
    return lead->rest;
}

void lead_note_answers(struct reading *reading) {
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];
        struct text rest;
        uint32_t from = reading->outline.blocks[lead->block].after;
        uint32_t to;

        if (lead->counting) {
            continue;
        }
        rest = own_rest(reading, i);
        to = lead_end(reading, i, false);
        lead->answered =
            lead->inline_answer || answer_find_label(rest) < rest.size ||
            (from < to && question_is_answered(reading, lead->title.text, from, to));
    }
}

/** The questions with labels below a heading; those that are answered, or where it only names something have a mark. */
static int count_labels(const struct reading *reading, size_t section, bool answered) {
    bool named = !title_calls(&reading->outline.sections[section].title);
    int labels = 0;

    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        const struct lead *lead = &reading->leads[i];

        labels += lead->kind == LEAD_LABEL && lead->title.text.size > 0 &&
                  (lead->answered || !answered || (named && lead->title.asks));
    }
    return labels;
}

bool lead_has_labels(const struct reading *reading, size_t section) {
    return count_labels(reading, section, false) > 1;
}

bool lead_has_answered_labels(const struct reading *reading, size_t section) {
    return count_labels(reading, section, true) > 1;
}

bool lead_has_exchange(const struct reading *reading, size_t section) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, section);
    int answered = 0;

    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        const struct lead *lead = &reading->leads[i];
        uint32_t next = blocks[lead->block].after;

        answered += lead->kind == LEAD_BOLD && lead->title.asks && !lead->rest.size &&
                    next < end && answer_is_labelled(reading, next, end);
    }
    return answered > 1;
}
