// SPDX-License-Identifier: MIT
// A question in the front matter of a file.

#include "matter.h"

#include "sections/answer.h"
#include "sections/question.h"
#include "wording/builder.h"
#include "wording/format.h"

#include <viva/plain.h>

bool matter_asks(const struct reading *reading) {
    return reading->source.front.question.size > 0;
}

/** A question without label and number; of several lines the first has them. */
static struct text question_of(struct text value, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct text rest = value;

    builder_add(&out, title_read(text_line(&rest)).text);
    builder_add(&out, text_from(value, text_find(value, TEXT("\n"))));
    return builder_text(&out);
}

/** The block that the answer begins with: behind a heading that says the question again. */
static uint32_t answer_begin(const struct reading *reading, struct text question) {
    const struct outline *outline = &reading->outline;
    const struct section *first = &outline->sections[outline->section_count > 1];
    struct arena *scratch = reading->scratch;

    return first->heading && first->root == 1 &&
                   (first->title.answers ||
                    text_equal(text_folded(plain_text(first->title.text, scratch), scratch),
                               text_folded(plain_text(question, scratch), scratch)))
               ? first->body
               : 1;
}

void matter_add(struct reading *reading) {
    const struct front *front = &reading->source.front;
    struct arena *arena = reading->arena;
    struct card card = {
        .question = question_of(front->question, arena),
        .topic = reading->above.size ? reading->above : reading->file_topic,
        .line = 1,
        .format = format_file,
    };

    card.answer = builder_joined(text_copy(front->answer, arena),
                                 answer_read(reading, answer_begin(reading, card.question),
                                             (uint32_t)reading->outline.block_count),
                                 arena);
    question_finish(reading, &card, false);
    reading->titled = reading->card_count == 1;
}
