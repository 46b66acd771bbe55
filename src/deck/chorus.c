// SPDX-License-Identifier: MIT
// Cuts what all answers begin with, and all questions.

#include "chorus.h"

#include "survey/parts.h"
#include "wording/beginning.h"
#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/hint_name.h"
#include "wording/title.h"
#include "wording/vocabulary.h"
#include "wording/vote.h"

enum { VOICES_MIN = 4, KIND_MAX = 30, LINES_MAX = 100 };

/** The words of a mark, with the colon behind them. */
static struct text label_text(struct text line, const struct beginning *mark) {
    struct text text = text_trim(text_slice(line, mark->from + mark->marks, mark->to));

    while (text.size && line_count_marks(text, text.size - 1)) {
        text.size--;
    }
    return text;
}

/** What a card begins with, on one of its sides. */
struct voice {
    struct beginning mark;
    bool sure;  // no more than a few words of what kind it is would be cut otherwise
};

/** Reads one side of a card; false if it begins as any text does. */
typedef bool read_voice(const struct card *card, struct voice *voice);

static bool hear_answer(const struct card *card, struct voice *voice) {
    struct text rest = card->answer;
    struct text line = text_line(&rest);
    const struct beginning *mark = &voice->mark;
    struct text behind;

    if (!beginning_read(line, &voice->mark) || !mark->named ||
        (mark->from && !mark->heading)) {
        return false;
    }
    // These stay on purpose: "Correct answer: B", "B", "Hint: think of a".
    if (label_begins_answer(line) || label_text(line, mark).size == 1 ||
        hint_named(label_text(line, mark))) {
        return false;
    }
    behind = text_trim(text_from(line, mark->to));
    rest = text_trim(rest);
    voice->sure = behind.size ? behind.size > KIND_MAX || !rest.size : rest.size > 0;
    return !behind.size || !mark->end;
}

/** A first line in small letters only ends the sentence of the question above, "they asked.", and one that is no more than the word for an answer is a label: "Ans". */
static bool hear_line(const struct card *card, struct voice *voice) {
    struct text rest = card->answer;
    struct text line = text_trim(text_line(&rest));
    bool word = line.size > 1 && words_at(line, WORDS_ANSWER) == line.size;

    if (!word && (line.size > KIND_MAX || !line_has_letter(line, 0) ||
                  line_has_capital(line, 0) || (rest.size && rest.bytes[0] != '\n'))) {
        return false;
    }
    voice->mark =
        (struct beginning){.key = text_hash(line), .to = card->answer.size - rest.size};
    voice->sure = text_trim(rest).size > 0;
    return true;
}

/** A label that asks by itself, "Explain: a", is a part of the question, and so is one right above code, which asks nothing. */
static bool hear_question(const struct card *card, struct voice *voice) {
    struct text bare = line_without_front_ornaments(card->question);
    struct text behind;
    struct title title;

    if (!beginning_read(bare, &voice->mark) || !voice->mark.named || voice->mark.end) {
        return false;
    }
    behind = text_trim(text_from(bare, voice->mark.to));
    if (!behind.size) {
        return false;
    }
    title = title_read(label_text(bare, &voice->mark));
    voice->sure = !title_calls(&title) && !fence_begins(behind);
    voice->mark.to += card->question.size - bare.size;
    voice->mark.from = 0;
    return true;
}

/** A table of one row at the front, known by its head: what somebody keeps of each question, such as its state. */
static bool read_record(struct text text, struct beginning *mark) {
    struct text rest = text;
    struct text head = text_trim(text_line(&rest));
    struct text rule = text_trim(text_line(&rest));
    struct text row = text_trim(text_line(&rest));

    *mark = (struct beginning){.key = text_hash(head), .to = text.size - rest.size};
    return text_starts(head, TEXT("|")) && text_starts(rule, TEXT("|")) &&
           text_holds(rule, TEXT("--")) && text_starts(row, TEXT("|")) &&
           !text_starts(text_trim(text_line(&rest)), TEXT("|"));
}

static bool hear_recorded_answer(const struct card *card, struct voice *voice) {
    bool found = read_record(card->answer, &voice->mark);

    voice->sure = found && text_trim(text_from(card->answer, voice->mark.to)).size > 0;
    return found;
}

/** The same below the first line of a question. */
static bool hear_recorded_question(const struct card *card, struct voice *voice) {
    struct text rest = card->question;
    struct text line = text_line(&rest);
    struct text below = text_trim(rest);

    voice->sure = true;
    if (!below.size || !read_record(below, &voice->mark)) {
        return false;
    }
    voice->mark.from = line.size;
    voice->mark.to += (size_t)(below.bytes - line.bytes);
    return true;
}

/** Whether another mark parts the rest of a text: "Pros:" and "Cons:", or two languages; behind a heading only one that is a heading, too. */
static bool is_parted(struct text text, bool heading) {
    text_line(&text);
    for (int lines = 0; text.size && lines < LINES_MAX; lines++) {
        struct beginning mark;

        if (beginning_read(text_line(&text), &mark) && mark.named &&
            (mark.heading || !heading)) {
            return true;
        }
    }
    return false;
}

/** Whether its name says that it begins an answer, so that others behind it only name what is added. */
static bool begins_answer(const struct reading *reading, struct text answer,
                          const struct beginning *mark) {
    return parts_begin_answer(
        text_folded(label_text(text_line(&answer), mark), reading->scratch));
}

/** The mark of most cards; 0 if none has any. */
static uint64_t find_mark(const struct reading *reading, read_voice *hear) {
    struct vote vote = {0};

    for (size_t i = 0; i < reading->card_count; i++) {
        struct voice voice;

        if (hear(&reading->cards[i], &voice) && voice.sure) {
            vote_for(&vote, voice.mark.key);
        }
    }
    return vote.key;
}

/** Of the cards that begin with a mark. */
struct choir {
    uint64_t key;
    size_t all;  // that say anything on this side
    size_t marked;
    size_t sure;
    size_t parted;  // whose rest another mark parts
};

static struct choir hear_all(const struct reading *reading, read_voice *hear,
                             bool question) {
    struct choir choir = {.key = find_mark(reading, hear)};

    for (size_t i = 0; choir.key && i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];
        struct voice voice;

        choir.all += question || card->answer.size > 0;
        if (hear(card, &voice) && voice.mark.key == choir.key) {
            choir.marked++;
            choir.sure += voice.sure;
            choir.parted += question
                                ? is_parted(card->question, false)
                                : voice.mark.named &&
                                      !begins_answer(reading, card->answer, &voice.mark) &&
                                      is_parted(card->answer, voice.mark.heading);
        }
    }
    return choir;
}

/** Whether it is a label: four in five begin with it, and little speaks for a part of the text. */
static bool is_label(const struct choir *choir) {
    return choir->sure >= VOICES_MIN && 5 * choir->marked >= 4 * choir->all &&
           2 * choir->sure > choir->marked && 2 * choir->parted < choir->marked;
}

static void cut_answers(struct reading *reading, read_voice *hear) {
    struct choir choir = hear_all(reading, hear, false);

    for (size_t i = 0; is_label(&choir) && i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        struct voice voice;

        if (hear(card, &voice) && voice.mark.key == choir.key) {
            card->answer = text_trim(text_from(card->answer, voice.mark.to));
            card->kind = card->answer.size ? card->kind : CARD_PROMPT;
        }
    }
}

void chorus_cut_answers(struct reading *reading) {
    cut_answers(reading, hear_recorded_answer);
    cut_answers(reading, hear_line);
    cut_answers(reading, hear_answer);
}

static void cut_questions(struct reading *reading, read_voice *hear) {
    struct choir choir = hear_all(reading, hear, true);

    for (size_t i = 0; is_label(&choir) && i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        struct voice voice;

        if (hear(card, &voice) && voice.mark.key == choir.key) {
            card->question = builder_joined(
                text_slice(card->question, 0, voice.mark.from),
                text_trim(text_from(card->question, voice.mark.to)), reading->arena);
        }
    }
}

void chorus_cut_questions(struct reading *reading) {
    cut_questions(reading, hear_recorded_question);
    cut_questions(reading, hear_question);
}
