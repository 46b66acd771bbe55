// SPDX-License-Identifier: MIT
// Lines that set a task by number, each with its solution right below.

#include "tasks.h"

#include "answer.h"
#include "lead.h"

enum { TASKS_MIN = 3 };

struct tally {
    int tasks;
    int running;  // with the number behind that of the one before
    int told;     // stand above something
    int shown;    // stand right above code or an answer's label
    int calling;  // ask or tell, by what stands behind the label
    int last;     // number
};

/** Whether its label names trouble as often as a task: only what it says can tell. */
static bool is_ambiguous(const struct lead *lead) {
    static const char *const words[] = {"problem", "challenge", "scenario",
                                        "задача",  "сценарий",  "escenario",
                                        "quiz",    "bài",       NULL};
    struct text text = line_without_front_ornaments(lead->start);

    text = text_from(text, line_count_marks(text, 0));
    return line_starts_any(text, words) && !line_starts_with(text, TEXT("bài tập"));
}

static bool sets_task(const struct lead *lead) {
    return lead->title.task && lead->title.text.size && !lead->counting &&
           (lead->kind == LEAD_PLAIN || lead->kind == LEAD_BOLD || lead->kind == LEAD_ITEM);
}

static bool calls(const struct lead *lead) {
    struct title title = title_read(lead->title.text);

    return title_calls_plainly(&title) || !is_ambiguous(lead);
}

/** Counts in what stands right below a task. */
static void count_solution(struct tally *tally, const struct reading *reading,
                           size_t index) {
    const struct lead *lead = &reading->leads[index];
    struct text rest = text_trim(lead->rest);
    uint32_t next = reading->outline.blocks[lead->block].after;
    bool below = next < lead_end(reading, index, false);

    tally->told += rest.size || below;
    tally->shown += rest.size
                        ? label_begins_answer(rest)
                        : below && (reading->outline.blocks[next].kind == BLOCK_CODE ||
                                    answer_has_label(reading, next));
}

static struct tally count_tasks(const struct reading *reading) {
    struct tally tally = {0};

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];

        if (sets_task(lead)) {
            tally.tasks++;
            tally.running += lead->title.number == tally.last + 1;
            tally.last = lead->title.number;
            tally.calling += calls(lead);
            count_solution(&tally, reading, i);
        }
    }
    return tally;
}

static bool are_most(int part, int whole) {
    return 3 * part >= 2 * whole;
}

void tasks_find(struct reading *reading) {
    struct tally tally = count_tasks(reading);

    if (tally.tasks < TASKS_MIN || !are_most(tally.running, tally.tasks) ||
        !are_most(tally.calling, tally.tasks) || !are_most(tally.told, tally.tasks) ||
        !(reading_promised(reading) || are_most(tally.shown, tally.tasks))) {
        return;
    }
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        if (sets_task(lead)) {
            lead->kind = LEAD_LABEL;
            lead->title.labelled = true;
        }
    }
}
