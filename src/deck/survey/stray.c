// SPDX-License-Identifier: MIT
// Drops headings taken for prompts whose words ask nothing, where nearly all else is answered: groups, sources, the end.

#include "stray.h"

#include "wording/end_mark.h"
#include "wording/format.h"

enum { ANSWERED_TO_ONE = 5 };  // cards with answers to each of them

/** A picture may well be the answer. */
static bool is_picture(struct text line) {
    return text_starts(line, TEXT("![")) ||
           (text_holds(line, TEXT("<img")) && !text_holds(line, TEXT("<a ")));
}

/** Whether each line of what stands below leads elsewhere. */
static bool only_leads(struct text below) {
    static const char *const leads[] = {"://", "](", "<a ", NULL};

    while (below.size) {
        struct text line = text_trim(text_line(&below));

        if (line.size && (is_picture(line) || !text_holds_any(line, leads))) {
            return false;
        }
    }
    return true;
}

/** Whether a heading without an answer says in no way that it asks, or asks as a page does, and leads to sources or names a group of questions. */
static bool is_stray(const struct reading *reading, const struct card *card) {
    static const char *const more[] = {"what's more", "what’s more", "want more", NULL};
    struct title title;

    if (card->kind != CARD_PROMPT || card->format != format_heading ||
        text_holds(card->question, TEXT("\n")) ||
        (!card->answer.size && end_mark_question(card->question))) {
        return false;
    }
    title = title_read(
        line_without_hashes(text_trim(source_line(&reading->source, card->line))));
    if (card->answer.size && line_starts_any(title.text, more) &&
        only_leads(card->answer)) {
        return true;
    }
    if (title_calls(&title) || title.compares || title.labelled) {
        return false;
    }
    return card->answer.size ? !title.numbered && !title.digits && !title.keycaps &&
                                   only_leads(card->answer)
                             : promise_names_interviews(title.text, reading->scratch);
}

void stray_drop(struct reading *reading) {
    size_t strays = 0;
    size_t answered = 0;
    size_t kept = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        strays += is_stray(reading, &reading->cards[i]);
        answered += reading->cards[i].kind == CARD_ANSWERED;
    }
    if (!strays || answered < ANSWERED_TO_ONE * strays) {
        return;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        if (!is_stray(reading, &reading->cards[i])) {
            reading->cards[kept++] = reading->cards[i];
        }
    }
    reading->card_count = kept;
}
