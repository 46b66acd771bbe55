// SPDX-License-Identifier: MIT
// JSON objects from what the rooms below return, through jansson.

#include "json.h"

#include <viva/plain.h>

#include <math.h>

/** Keys are our own words: jansson need not check that they are UTF-8. */
static void add(json_t *object, const char *key, json_t *value) {
    json_object_set_new_nocheck(object, key, value ? value : json_null());
}

static json_t *json_begin(const char *type) {
    json_t *object = json_object();

    add(object, "v", json_integer(1));
    add(object, "type", json_string_nocheck(type));
    return object;
}

struct text json_utf8(struct text text, struct arena *arena) {
    char *repaired;
    size_t size = 0;

    if (text_valid(text)) {
        return text;
    }
    repaired = arena_new(arena, text.size, 3);
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;

        at += text_decode(text, at, &code_point);
        size += text_encode(code_point, repaired + size);
    }
    return (struct text){repaired, size};
}

static json_t *json_text(struct text text, struct arena *arena) {
    text = json_utf8(text, arena);
    return json_stringn_nocheck(text.bytes ? text.bytes : "", text.size);
}

static json_t *json_time(int64_t instant) {
    char iso[ISO_SIZE];

    return json_string(calendar_format_iso(instant, iso));
}

json_t *json_date(int64_t day) {
    struct date date = calendar_date(day);

    return json_sprintf("%04d-%02d-%02d", date.year, date.month, date.day);
}

static json_t *json_texts(const struct text *texts, size_t count, struct arena *arena) {
    json_t *array = json_array();

    for (size_t i = 0; i < count; i++) {
        json_array_append_new(array, json_text(texts[i], arena));
    }
    return array;
}

json_t *json_names(struct text joined, struct arena *arena) {
    const struct text *names;
    size_t count = topic_names(joined, arena, &names);

    return json_texts(names, count, arena);
}

static void add_texts(json_t *object, const struct stored_card *card, struct arena *arena) {
    struct plain answer;

    plain_read(card->answer, arena, &answer);
    add(object, "question", json_text(plain_text(card->question, arena), arena));
    add(object, "answer", json_text(answer.text, arena));
    add(object, "points", json_texts(answer.points, answer.point_count, arena));
    add(object, "format", json_text(card->format, arena));
    add(object, "tags", json_names(card->tags, arena));
    add(object, "links", json_texts(answer.links, answer.link_count, arena));
}

static void add_memory(json_t *object, struct run *run, const struct memory *memory) {
    bool seen = memory->state != STATE_NEW;
    double recall = memory_recall(&run->schedule, memory, &run->calendar, run->now);

    add(object, "due", seen ? json_time(memory->due_at) : NULL);
    add(object, "stability_days", seen ? json_real(memory->fsrs.stability) : NULL);
    add(object, "difficulty", seen ? json_real(memory->fsrs.difficulty) : NULL);
    add(object, "retrievability", seen ? json_real(recall) : NULL);
    add(object, "reviews", json_integer(memory->reviews));
    add(object, "lapses", json_integer(memory->lapses));
}

json_t *json_card(struct run *run, const struct stored_card *card) {
    struct arena *arena = &run->scratch;
    json_t *object = json_begin("card");

    add(object, "id", card->id[0] ? json_string(card->id) : NULL);
    add(object, "kind", json_string(card->kind == CARD_PROMPT ? "prompt" : "card"));
    add(object, "file", json_text(card->file, arena));
    add(object, "line", json_integer(card->line));
    add(object, "topic", json_names(card->topic, arena));
    add_texts(object, card, arena);
    add(object, "state", json_string(card_state_name(card->memory.state)));
    add(object, "suspended", json_boolean(card->suspended));
    add(object, "flagged", json_boolean(card->flagged));
    add_memory(object, run, &card->memory);
    if (card->own_answer) {
        add(object, "own_answer", json_true());
    }
    arena_rewind(arena);
    return object;
}

void json_add_earlier(json_t *object, const struct earlier *earlier, struct arena *arena) {
    json_t *texts = json_object();

    add(texts, "question", json_text(plain_text(earlier->question, arena), arena));
    add(texts, "answer", json_text(plain_text(earlier->answer, arena), arena));
    add(object, "earlier", texts);
}

json_t *json_summary(const struct intake_counts *counts, double seconds) {
    static const enum card_change changes[] = {CHANGE_NEW, CHANGE_SAME, CHANGE_EDITED,
                                               CHANGE_MOVED, CHANGE_GONE};
    json_t *object = json_begin("summary");

    add(object, "files", json_integer(counts->files));
    add(object, "cards", json_integer(counts->cards - counts->prompts));
    add(object, "prompts", json_integer(counts->prompts));
    for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
        add(object, card_change_name(changes[i]),
            json_integer(counts->changes[changes[i]]));
    }
    add(object, "warnings", json_integer(counts->warnings));
    add(object, "seconds", json_real(round(seconds * 1e6) / 1e6));
    return object;
}

static json_t *json_memory_after(const struct memory *memory) {
    json_t *object = json_object();

    add(object, "stability_days", json_real(memory->fsrs.stability));
    add(object, "difficulty", json_real(memory->fsrs.difficulty));
    add(object, "due", json_time(memory->due_at));
    return object;
}

json_t *json_review(const struct logged_review *review) {
    static const char *const modes[] = {[MODE_DRILL] = "drill",
                                        [MODE_PRACTICE] = "practice",
                                        [MODE_MOCK] = "mock",
                                        [MODE_IMPORT] = "import"};
    json_t *object = json_begin("review");

    add(object, "id", json_string(review->id));
    add(object, "card", json_string(review->card));
    add(object, "at", json_time(review->review.event.at));
    add(object, "grade", json_integer(review->review.event.grade));
    add(object, "seconds", json_real((double)review->review.took_ms / SECOND_MS));
    add(object, "mode", json_string(modes[review->review.mode]));
    add(object, "device", json_string(review->device));
    add(object, "undone", json_boolean(review->undone));
    add(object, "after", json_memory_after(&review->after));
    return object;
}

json_t *json_due(const struct overview *overview, int64_t at, struct arena *arena) {
    json_t *object = json_begin("due");
    json_t *topics = json_array();

    for (size_t i = 0; i < overview->topic_count; i++) {
        const struct topic_overview *topic = &overview->topics[i];

        json_array_append_new(topics, json_pack("{s:o, s:I, s:I}", "topic",
                                                json_names(topic->path, arena), "due",
                                                (json_int_t)topic->due, "new",
                                                (json_int_t)topic->fresh));
    }
    add(object, "at", json_time(at));
    add(object, "due", json_integer(overview->due));
    add(object, "new", json_integer(overview->fresh));
    add(object, "learning", json_integer(overview->learning));
    add(object, "minutes", json_real(round(overview->minutes * 10) / 10));
    add(object, "topics", topics);
    if (overview->planned) {
        add(object, "plan",
            json_pack("{s:o, s:f, s:I}", "date", json_date(overview->interview_day),
                      "minutes", overview->plan_minutes, "beyond",
                      (json_int_t)overview->beyond));
    }
    return object;
}

json_t *json_topic(const struct topic_overview *topic, struct arena *arena) {
    json_t *object = json_begin("topic");

    add(object, "topic", json_names(topic->path, arena));
    add(object, "cards", json_integer(topic->cards));
    add(object, "due", json_integer(topic->due));
    add(object, "unseen", json_integer(topic->unseen));
    add(object, "weak", json_integer(topic->weak));
    add(object, "recall", isnan(topic->recall) ? NULL : json_real(topic->recall));
    return object;
}

json_t *json_undone(const struct undone *undone, const char *card) {
    static const char *const kinds[] = {
        [UNDONE_GRADE] = "grade", [UNDONE_SUSPEND] = "suspend", [UNDONE_FLAG] = "flag"};
    json_t *object = json_begin("undo");

    add(object, "what", json_string(kinds[undone->kind]));
    add(object, "card", json_string(card));
    if (undone->kind == UNDONE_GRADE) {
        add(object, "grade", json_integer(undone->grade));
    } else {
        add(object, "now", json_boolean(undone->value));
    }
    return object;
}

json_t *json_check(const struct store_problem *problems, size_t count) {
    json_t *object = json_begin("check");
    json_t *array = json_array();

    for (size_t i = 0; i < count; i++) {
        json_array_append_new(array, json_string(problems[i].text));
    }
    add(object, "ok", json_boolean(count == 0));
    add(object, "problems", array);
    return object;
}

void json_add_word(json_t *object, const char *key, const char *word) {
    add(object, key, json_string(word));
}

void json_add_planned(json_t *object, const struct planned *planned) {
    if (planned) {
        add(object, "plan",
            json_pack("{s:o, s:f, s:f, s:f, s:f}", "date", json_date(planned->day),
                      "recall", planned->recall, "without", planned->without, "with",
                      planned->with, "seconds", planned->seconds));
    }
}
