// SPDX-License-Identifier: MIT
// The drill as a dialogue of lines.

#include "dialogue.h"

#include "card_sheet.h"
#include "place.h"
#include "sentence.h"
#include "words.h"

#include <viva/display.h>
#include <viva/intake.h>

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ANSWER_SIZE = 64 };

enum dialogue_step { STEP_NEXT, STEP_ASK_AGAIN, STEP_END };

struct dialogue {
    struct run *run;
    struct session *session;
    int64_t asked_at;
    bool failed;  // the store could not be written
    struct error err;
};

/** Reads one trimmed line; what is longer than anyone types is dropped.  False at the end of input. */
static bool read_line(const char *prompt, char answer[ANSWER_SIZE]) {
    struct text line;

    fputs(prompt, stdout);
    fflush(stdout);
    if (!fgets(answer, ANSWER_SIZE, stdin)) {
        fputc('\n', stdout);
        return false;
    }
    if (!strchr(answer, '\n')) {
        for (int byte = 0; byte != '\n' && byte != EOF;) {
            byte = getchar();
        }
    }
    line = text_trim(text_of(answer));
    memmove(answer, line.bytes, line.size);
    answer[line.size] = '\0';
    return true;
}

static enum dialogue_step stop(struct dialogue *dialogue) {
    dialogue->failed = true;
    return STEP_END;
}

static enum dialogue_step grade(struct dialogue *dialogue, enum grade given) {
    struct run *run = dialogue->run;
    int64_t now = run_clock();
    struct memory previews[5];
    char delay[DELAY_SIZE];

    session_previews(dialogue->session, now, previews);
    if (!session_grade(dialogue->session, given, now - dialogue->asked_at, 0, now,
                       &dialogue->err)) {
        return stop(dialogue);
    }
    run_print(run, "%s: back %s.\n\n", grade_name(given),
              words_delay(previews[given].due_at - now, delay));
    return STEP_NEXT;
}

static enum dialogue_step skip(struct dialogue *dialogue) {
    return session_skip(dialogue->session, run_clock(), &dialogue->err) ? STEP_NEXT
                                                                        : stop(dialogue);
}

static enum dialogue_step undo(struct dialogue *dialogue) {
    struct undone undone;

    if (!session_undo(dialogue->session, run_clock(), &undone, &dialogue->err)) {
        return stop(dialogue);
    }
    run_print(dialogue->run, undone.kind == UNDONE_NOTHING
                                 ? "There is nothing to take back.\n\n"
                                 : "Taken back; here it is again.\n\n");
    return STEP_NEXT;
}

static enum dialogue_step suspend(struct dialogue *dialogue) {
    return session_suspend(dialogue->session, run_clock(), &dialogue->err) ? STEP_NEXT
                                                                           : stop(dialogue);
}

static enum dialogue_step flag(struct dialogue *dialogue) {
    if (!session_flag(dialogue->session, run_clock(), &dialogue->err)) {
        return stop(dialogue);
    }
    run_print(dialogue->run,
              session_card(dialogue->session)->flagged ? "Flagged.\n" : "Flag cleared.\n");
    return STEP_ASK_AGAIN;
}

static enum dialogue_step quit(struct dialogue *dialogue) {
    (void)dialogue;
    return STEP_END;
}

static const struct {
    char letter;
    enum dialogue_step (*act)(struct dialogue *dialogue);
} deeds[] = {{'s', skip}, {'u', undo}, {'q', quit}, {'-', suspend}, {'!', flag}};

static const char reveal_prompt[] = "Enter reveals, s skip, u undo, q quit: ";
static const char grade_prompt[] =
    "1 again  2 hard  3 good  4 easy, s skip, u undo, - suspend, ! flag, q quit: ";

/** What an answer asks for at either prompt; `revealed` says whether a grade may be given. */
static enum dialogue_step act(struct dialogue *dialogue, const char *answer,
                              bool revealed) {
    int given = grade_parse(answer);

    if (revealed && given) {
        return grade(dialogue, (enum grade)given);
    }
    for (size_t i = 0; i < sizeof(deeds) / sizeof(deeds[0]); i++) {
        if (answer[0] && tolower((unsigned char)answer[0]) == deeds[i].letter &&
            !answer[1]) {
            return deeds[i].act(dialogue);
        }
    }
    if (answer[0]) {
        run_print(dialogue->run, "That is none of the answers.\n");
    }
    return STEP_ASK_AGAIN;
}

static void reveal(struct dialogue *dialogue) {
    struct run *run = dialogue->run;
    const struct stored_card *card = session_card(dialogue->session);
    struct earlier earlier;

    sheet_answer(run, card);
    if (store_earlier(run->store, card->key, &run->arena, &earlier, NULL) &&
        earlier.changed) {
        sheet_change(run, card, &earlier);
    }
    fputc('\n', stdout);
}

static enum dialogue_step wait_for(struct dialogue *dialogue, const char *prompt,
                                   bool revealed) {
    enum dialogue_step step = STEP_ASK_AGAIN;
    char answer[ANSWER_SIZE];

    while (step == STEP_ASK_AGAIN) {
        if (!read_line(prompt, answer)) {
            return STEP_END;
        }
        if (!revealed && !answer[0]) {
            reveal(dialogue);
            return STEP_ASK_AGAIN;
        }
        step = act(dialogue, answer, revealed);
    }
    return step;
}

static enum dialogue_step ask(struct dialogue *dialogue) {
    enum dialogue_step step;

    dialogue->asked_at = run_clock();
    sheet_question(dialogue->run, session_card(dialogue->session));
    sheet_planned(dialogue->run, session_planned(dialogue->session));
    fputc('\n', stdout);
    step = wait_for(dialogue, reveal_prompt, false);
    return step == STEP_ASK_AGAIN ? wait_for(dialogue, grade_prompt, true) : step;
}

static bool print_summary(struct dialogue *dialogue) {
    struct run *run = dialogue->run;
    struct session_progress progress = session_progress(dialogue->session, run_clock());
    struct session_summary summary;

    if (!session_summarise(dialogue->session, &run->arena, &summary, &dialogue->err)) {
        return false;
    }
    if (!summary.cards) {
        run_print(run, "Nothing was graded. %d left.\n", progress.left);
        return true;
    }
    run_print(run, "%d card%s graded: %d again, %d hard, %d good, %d easy. %d left.\n",
              summary.cards, words_plural(summary.cards), summary.grades[GRADE_AGAIN],
              summary.grades[GRADE_HARD], summary.grades[GRADE_GOOD],
              summary.grades[GRADE_EASY], progress.left);
    return sentence_readiness(run, &dialogue->err);
}

/** Nothing is asked: because all is done, or because the plan's minutes are used. */
static bool say_why_nothing(struct dialogue *dialogue,
                            const struct session_options *options) {
    struct run *run = dialogue->run;
    struct overview overview;

    if (!overview_read(run->store, options, run->now, &run->arena, &overview,
                       &dialogue->err)) {
        return false;
    }
    if (overview.planned && overview.beyond) {
        sentence_plan_done(run, &overview);
    } else {
        run_print(run, run->operand_count ? "Nothing that matches is due.\n"
                                          : "All done for now.\n");
    }
    return true;
}

int dialogue_drill(struct run *run, const struct session_options *options) {
    struct dialogue dialogue = {.run = run};
    enum dialogue_step step = STEP_NEXT;
    bool any;

    dialogue.session = session_open(run->store, options, run->now, &dialogue.err);
    if (!dialogue.session) {
        return run_fail(run, &dialogue.err);
    }
    any = session_card(dialogue.session) != NULL;
    if (!any) {
        dialogue.failed = !say_why_nothing(&dialogue, options);
    }
    while (step != STEP_END && session_card(dialogue.session)) {
        step = ask(&dialogue);
    }
    if (any && !dialogue.failed) {
        dialogue.failed = !print_summary(&dialogue);
    }
    session_close(dialogue.session);
    if (dialogue.failed) {
        return run_fail(run, &dialogue.err);
    }
    return any ? EXIT_DONE : EXIT_NOTHING;
}

bool dialogue_welcome(struct run *run, bool *imported, struct error *err) {
    const char *folder = place_guides(run->world);
    struct intake_counts counts = {0};
    struct intake_listing guides = {.count = 0};
    char answer[ANSWER_SIZE];
    size_t chosen;

    *imported = false;
    if (folder && !intake_list(folder, NULL, &run->arena, &guides, err)) {
        return false;
    }
    if (!guides.count) {
        sentence_no_cards(run);
        return true;
    }
    run_print(run, "No cards yet. These guides come with Viva:\n");
    for (size_t i = 0; i < guides.count; i++) {
        run_print(run, "  %zu  %s\n", i + 1,
                  safe_string(guides.files[i].file, &run->arena));
    }
    if (!read_line("The number of a guide to bring in, or q to quit: ", answer)) {
        return true;
    }
    chosen = (size_t)strtoul(answer, NULL, 10);
    if (chosen < 1 || chosen > guides.count) {
        run_print(run, "Nothing was brought in. Your own guide: viva import PATH\n");
        return true;
    }
    if (!intake_path(run->store, guides.files[chosen - 1].path, run_clock(), &run->arena,
                     &counts, err)) {
        return false;
    }
    sentence_intake(run, guides.files[chosen - 1].file, &counts);
    fputc('\n', stdout);
    *imported = true;
    return true;
}
