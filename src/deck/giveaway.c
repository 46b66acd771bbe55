// SPDX-License-Identifier: MIT
// Options of a question whose answer stands apart: what marks the right one is cut.

#include "giveaway.h"

#include "wording/alternative.h"
#include "wording/builder.h"
#include "wording/fence.h"

enum {
    OPTIONS_MIN = 2,
    BOLD_AMONG = 3,  // options with a letter, for the only one in bold to be the right one
};

/** What marks one of the options. */
enum sign { SIGN_NONE, SIGN_BOX, SIGN_TICK, SIGN_BOLD, SIGNS };

/** An option, and what its line says without its mark. */
struct option {
    bool is_one;
    enum sign sign;
    struct text front;  // the bullet before it
    struct text said;
};

/** Whether one pair of marks is around all of a text. */
static bool is_bold(struct text text) {
    return text.size > 4 && text_starts(text, TEXT("**")) &&
           text_find(text_from(text, 2), TEXT("**")) == text.size - 4;
}

static size_t find_box(struct text line) {
    size_t square = text_find(line, TEXT("["));
    size_t round = text_find(line, TEXT("("));

    return square < round ? square : round;
}

static struct option read_option(struct text line) {
    struct text text = text_trim(line);
    struct option option = {.said = alternative_without_bullet(text)};
    bool ticked = false;

    option.front = text_slice(line, 0, (size_t)(option.said.bytes - line.bytes));
    if (alternative_cut_box(&text, &ticked)) {
        option.is_one = true;
        option.front = text_slice(line, 0, find_box(line));
        option.said = text;
        option.sign = ticked ? SIGN_BOX : SIGN_NONE;
        return option;
    }
    if (is_bold(option.said)) {
        option.sign = SIGN_BOLD;
        option.said = text_slice(option.said, 2, option.said.size - 2);
    }
    option.is_one = alternative_letter(option.said) > 0;
    if (option.is_one && alternative_cut_tick(&option.said)) {
        option.sign = SIGN_TICK;
    }
    return option;
}

/** The sign that some of the options have and others have not; none if it tells nothing. */
static enum sign telling_sign(struct text question) {
    struct fence fence = {0};
    size_t counts[SIGNS] = {0};
    size_t all = 0;

    while (question.size) {
        struct text line = text_line(&question);
        struct option option;

        fence_pass(&fence, line);
        option = fence.size ? (struct option){.is_one = false} : read_option(line);
        if (option.is_one) {
            counts[option.sign]++;
            all++;
        }
    }
    for (enum sign sign = SIGN_BOX; sign < SIGNS; sign++) {
        if (counts[sign] && counts[sign] < all && all >= OPTIONS_MIN &&
            (sign != SIGN_BOLD || (counts[sign] == 1 && all >= BOLD_AMONG))) {
            return sign;
        }
    }
    return SIGN_NONE;
}

static struct text without_sign(struct text question, enum sign sign, struct arena *arena) {
    struct builder builder = {.arena = arena};
    struct fence fence = {0};

    builder_reserve(&builder, question.size);
    while (question.size) {
        struct text line = text_line(&question);
        struct option option;

        fence_pass(&fence, line);
        option = fence.size ? (struct option){.is_one = false} : read_option(line);
        if (option.is_one && option.sign == sign) {
            builder_add(&builder, option.front);
            builder_add(&builder, sign == SIGN_BOX ? TEXT("[ ] ") : TEXT(""));
            builder_add(&builder, option.said);
        } else {
            builder_add(&builder, line);
        }
        builder_add(&builder, TEXT("\n"));
    }
    return builder_text(&builder);
}

void giveaway_cut(struct reading *reading) {
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        enum sign sign = card->answer.size && text_holds(card->question, TEXT("\n"))
                             ? telling_sign(card->question)
                             : SIGN_NONE;

        if (sign != SIGN_NONE) {
            card->question = without_sign(card->question, sign, reading->arena);
        }
    }
}
