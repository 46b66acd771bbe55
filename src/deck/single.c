// SPDX-License-Identifier: MIT
// A whole file that is one question.

#include "single.h"

#include "question.h"
#include "topic.h"

static const char *const format = "file";

static void add(struct reading *reading, struct text title, uint32_t from, int line) {
    question_add(reading, &(struct question){
                              .title = title,
                              .from = from,
                              .to = (uint32_t)reading->outline.block_count,
                              .topic = reading->file_topic,
                              .line = line,
                              .format = format,
                          });
}

/** The only section whose heading is no more than the word for a question. */
static size_t only_blank(const struct reading *reading) {
    size_t found = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        if (reading->outline.sections[i].title.blank) {
            if (found || reading->outline.sections[i].title.number) {
                return 0;
            }
            found = i;
        }
    }
    return found;
}

/** A name such as "What is a closure.md": words that begin as a question does. */
static bool name_asks(struct text name) {
    struct title title = title_read(name);

    return (title.asks || title.requests) && text_find(name, TEXT(" ")) < name.size;
}

void single_add(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    size_t blank = only_blank(reading);
    struct text name = topic_of_file(reading->name, reading->arena);
    const struct section *first = &outline->sections[outline->section_count > 1];

    if (reading->card_count || outline->block_count < 2) {
        return;
    }
    if (blank) {
        add(reading, TEXT(""), outline->sections[blank].body,
            outline->sections[blank].line);
    } else if (first->heading && first->root == 1 && first->title.asks && !first->nested &&
               (reading->promise || reading->place_promises)) {
        add(reading, first->title.text, first->body, first->line);
    } else if (name_asks(name) &&
               text_find(text_of(reading->name), TEXT(" ")) < text_of(reading->name).size) {
        add(reading, name, first->root == 1 ? first->body : 1, 1);
    }
}
