// SPDX-License-Identifier: MIT
// Cuts what nearly all questions of a file carry before or behind their words.

#include "livery.h"

#include "sections/badge.h"
#include "sections/follow_up.h"
#include "wording/insignia.h"
#include "wording/label.h"
#include "wording/line.h"
#include "wording/title.h"
#include "wording/vote.h"

#include <stdlib.h>
#include <string.h>

enum {
    WEARERS_MIN = 3,
    RUN_MIN = 3,
    STEP_MAX = 5,    // between two numbers of a chapter, of which some are no questions
    LAYERS_MAX = 3,  // of marks on one side: "1.- (2 points) Why?"
};

/** Reads a mark on one side of a question; false if none stands there. */
typedef bool read_mark(struct text question, struct insignia *mark);

/** Of the questions that carry one kind of mark. */
struct wearers {
    uint64_t key;
    size_t count;
    size_t rising;    // with a larger number than that before it
    size_t distinct;  // values
    size_t among;     // questions that are answered or not, as they are
    bool sequence;
};

/** The mark of most questions; 0 if none has any. */
static uint64_t find_key(const struct reading *reading, read_mark *read) {
    struct vote vote = {0};

    for (size_t i = 0; i < reading->card_count; i++) {
        struct insignia mark;

        if (read(reading->cards[i].question, &mark)) {
            vote_for(&vote, mark.key);
        }
    }
    return vote.key;
}

static struct wearers find_wearers(const struct reading *reading, read_mark *read) {
    struct wearers wearers = {.key = find_key(reading, read)};
    size_t of_kind[2] = {0};
    bool worn[2] = {false};
    uint64_t *values;
    uint64_t last = 0;

    if (!wearers.key) {
        return wearers;
    }
    values = arena_new(reading->scratch, reading->card_count, sizeof(*values));
    for (size_t i = 0; i < reading->card_count; i++) {
        bool prompt = reading->cards[i].kind == CARD_PROMPT;
        struct insignia mark;

        of_kind[prompt]++;
        if (read(reading->cards[i].question, &mark) && mark.key == wearers.key) {
            worn[prompt] = true;
            values[wearers.count++] = mark.value;
            wearers.sequence = mark.sequence;
            wearers.rising += mark.number > last;
            last = mark.number;
        }
    }
    wearers.among = worn[0] * of_kind[0] + worn[1] * of_kind[1];
    qsort(values, wearers.count, sizeof(*values), text_compare_hashes);
    for (size_t i = 0; i < wearers.count; i++) {
        wearers.distinct += !i || values[i] != values[i - 1];
    }
    return wearers;
}

/** Whether a mark is no part of what is asked: nearly all carry it, and what it says counts, or recurs. */
static bool is_livery(const struct wearers *wearers) {
    if (wearers->count < WEARERS_MIN || 5 * wearers->count < 4 * wearers->among) {
        return false;
    }
    // A number that nothing holds may be one of the sentence.
    return wearers->sequence ? 5 * wearers->rising >= 3 * wearers->count
                             : 3 * wearers->distinct <= 2 * wearers->count;
}

static struct text without(struct text question, const struct insignia *mark,
                           struct arena *arena) {
    struct text before = text_trim(text_slice(question, 0, mark->from));
    struct text behind = text_from(question, mark->to);

    return !before.size ? text_trim(behind)
           : !text_trim(behind).size
               ? before
               : text_of(arena_printf(arena, "%.*s%.*s", TEXT_ARGUMENTS(before),
                                      TEXT_ARGUMENTS(behind)));
}

/** Cuts one layer on one side; false if there is none. */
static bool cut_layer(struct reading *reading, read_mark *read) {
    struct wearers wearers = find_wearers(reading, read);

    if (!wearers.key || !is_livery(&wearers)) {
        return false;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        struct insignia mark;

        if (read(card->question, &mark) && mark.key == wearers.key) {
            card->question = without(card->question, &mark, reading->arena);
        }
    }
    return true;
}

/** Whether the number of one question goes on to that of the next: by one, or within a chapter upwards, or with the next chapter. */
static bool goes_on(const struct insignia *mark, const struct insignia *next) {
    uint64_t last = mark->number % INSIGNIA_PARTS;
    uint64_t step = next->number - mark->number;

    return mark->sequence && next->key == mark->key && next->number > mark->number &&
           (step <= (mark->bare ? 1 : STEP_MAX) ||
            (step + last > INSIGNIA_PARTS && step + last <= INSIGNIA_PARTS + STEP_MAX));
}

/** Cuts numbers off questions in a row that count on, however many others carry none. */
static void cut_runs(struct reading *reading) {
    struct insignia *marks =
        arena_new(reading->scratch, reading->card_count + 1, sizeof(*marks));

    for (size_t i = 0; i < reading->card_count; i++) {
        if (!insignia_before(reading->cards[i].question, &marks[i])) {
            marks[i] = (struct insignia){0};
        }
    }
    for (size_t from = 0, to; from < reading->card_count; from = to) {
        for (to = from + 1;
             to < reading->card_count && goes_on(&marks[to - 1], &marks[to]);) {
            to++;
        }
        for (size_t i = from; i < to && to - from >= RUN_MIN; i++) {
            struct card *card = &reading->cards[i];

            card->question = without(card->question, &marks[i], reading->arena);
        }
    }
}

/** The size of "Day 12" or "第12天" at the front, 0 if neither stands there. */
static size_t day_name_size(struct text text) {
    static const char *const units[] = {"天", "期", "日", NULL};
    size_t at = line_starts_with(text, TEXT("day")) ? TEXT("day").size : 0;
    size_t digits;

    if (at) {
        at = line_skip_spaces(text, at);
        digits = line_skip_digits(text, at);
        return digits > at ? digits : 0;
    }
    if (!text_starts(text, TEXT("第"))) {
        return 0;
    }
    at = line_skip_spaces(text, TEXT("第").size);
    digits = line_skip_digits(text, at);
    at = line_skip_spaces(text, digits);
    digits = digits > TEXT("第").size ? text_starts_any(text_from(text, at), units) : 0;
    return digits ? at + digits : 0;
}

/** The size of "2019.08.26." at the front, 0 if no date stands there. */
static size_t date_size(struct text text) {
    size_t at = line_skip_digits(text, 0);
    size_t parts = 0;

    if (at != TEXT("2019").size) {
        return 0;
    }
    while (parts < 2 && at < text.size && strchr("-./", text.bytes[at]) &&
           line_has_digit(text, at + 1)) {
        at = line_skip_digits(text, at + 1);
        parts++;
    }
    return parts == 2 ? at : 0;
}

/** Without the day on which it was asked: "Day 3: Why?", "第3天 为什么？", "2019-12-31 Why?". */
static struct text without_day(struct text question) {
    size_t date = date_size(question);
    size_t size = date ? date : day_name_size(question);
    size_t at = line_skip_spaces(question, size);
    size_t sign = line_separator_size(question, at);

    sign = sign ? sign : line_dash_size(question, at);
    at = line_skip_spaces(question, at + sign);
    // "Day 1 is what?", "2019-12-31" alone
    return size && at < question.size && line_has_letter(question, at) &&
                   (sign || (at > size && (date || (question.bytes[0] & 0x80))))
               ? text_from(question, at)
               : question;
}

/** Without the number of a chapter, "三、为什么？", unless another follows, as in "一、二级缓存". */
static struct text without_ordinal(struct text question) {
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六",
                                           "七", "八", "九", "十", NULL};
    struct text rest = question;

    return text_starts_any(question, numerals) && label_cut_ordinal(&rest) &&
                   !text_starts_any(rest, numerals) && line_has_letter(rest, 0)
               ? rest
               : question;
}

/** Cuts such numbers where several questions of a file carry them. */
static void cut_ordinals(struct reading *reading) {
    size_t count = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        struct text question = reading->cards[i].question;

        count += without_ordinal(question).size < question.size;
    }
    for (size_t i = 0; i < reading->card_count && count >= WEARERS_MIN; i++) {
        reading->cards[i].question = without_ordinal(reading->cards[i].question);
    }
}

/** "Follow-up: Why?": that it follows is no part of what asks. */
static void cut_follow_up(struct card *card, struct arena *scratch) {
    struct text rest = card->question;

    if (follow_up_cut(&rest, scratch) && title_asks(rest)) {
        card->question = rest;
    }
}

void livery_cut(struct reading *reading) {
    for (int layer = 0; layer < LAYERS_MAX && cut_layer(reading, insignia_before);
         layer++) {
    }
    for (int layer = 0; layer < LAYERS_MAX && cut_layer(reading, insignia_behind);
         layer++) {
    }
    cut_runs(reading);
    cut_ordinals(reading);
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        card->question = badge_without_part(badge_without_pictures(card->question));
        card->question = without_day(card->question);
        cut_follow_up(card, reading->scratch);
    }
}
