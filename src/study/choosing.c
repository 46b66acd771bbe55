// SPDX-License-Identifier: MIT
// Prompts left out, cards under another topic.

#include "choosing.h"

static const char separator = TOPIC_SEPARATOR;

static struct text separator_text(void) {
    return (struct text){&separator, 1};
}

/** The names that both paths begin with. */
static struct text shared_names(struct text a, struct text b) {
    size_t shared = 0;

    for (size_t at = 0; at <= a.size && at <= b.size; at++) {
        bool a_ends = at == a.size || a.bytes[at] == separator;
        bool b_ends = at == b.size || b.bytes[at] == separator;

        if (a_ends && b_ends) {
            shared = at;
        }
        if (at == a.size || at == b.size || a.bytes[at] != b.bytes[at]) {
            break;
        }
    }
    return text_slice(a, 0, shared);
}

struct text choosing_leading_topic(const struct guide *guide) {
    struct text topic = guide->card_count ? guide->cards[0].topic : TEXT("");

    for (size_t i = 1; i < guide->card_count; i++) {
        topic = shared_names(topic, guide->cards[i].topic);
    }
    return topic;
}

/** The path with its first `leading` bytes, which are whole names, replaced. */
static struct text moved_topic(struct text path, size_t leading, struct text topic,
                               struct arena *arena) {
    struct text rest = text_from(path, leading);

    if (text_starts(rest, separator_text())) {
        rest = text_from(rest, 1);
    }
    return rest.size ? text_of(arena_printf(arena, "%.*s%c%.*s", TEXT_ARGUMENTS(topic),
                                            separator, TEXT_ARGUMENTS(rest)))
                     : topic;
}

size_t choosing_prompts(const struct guide *guide) {
    size_t count = 0;

    for (size_t i = 0; i < guide->card_count; i++) {
        count += guide->cards[i].kind == CARD_PROMPT;
    }
    return count;
}

void choosing_apply(const struct source_choice *choice, struct guide *guide,
                    struct arena *arena) {
    const struct card *read = guide->cards;
    size_t count = guide->card_count;
    size_t leading = choosing_leading_topic(guide).size;

    if (!choice->topic.size && !choice->no_prompts) {
        return;
    }
    guide->cards = arena_new(arena, count + 1, sizeof(*guide->cards));
    guide->card_count = 0;
    for (size_t i = 0; i < count; i++) {
        struct card card = read[i];

        if (card.kind == CARD_PROMPT && choice->no_prompts) {
            continue;
        }
        if (choice->topic.size) {
            card.topic = moved_topic(card.topic, leading, choice->topic, arena);
        }
        guide->cards[guide->card_count++] = card;
    }
}
