// SPDX-License-Identifier: MIT
// A whole file that is one question.

#include "single.h"

#include "brief.h"
#include "file_name.h"
#include "first_line.h"
#include "follow_up.h"
#include "posed.h"
#include "question.h"
#include "series.h"
#include "topic.h"
#include "wording/colon.h"
#include "wording/format.h"
#include "wording/spoken.h"
#include "wording/vocabulary.h"

#include <viva/plain.h>
#include <viva/topic.h>

#include <string.h>

static const struct section *first_section(const struct reading *reading) {
    return &reading->outline.sections[reading->outline.section_count > 1];
}

static void add(struct reading *reading, struct text title, uint32_t from, int line,
                bool whole) {
    // What the file is called is no topic where it is the question.
    bool named =
        text_equal(title, reading->file_topic) ||
        ((reading->among_questions || reading->listed.size) && reading->above.size);
    struct text again = first_line_again(reading, title, from);

    if (again.size) {
        title = title_asks(title) ? title : again;
        from = reading->outline.blocks[from].after;
    }
    question_add(reading, &(struct question){
                              .title = text_from(title, spoken_by_size(title)),
                              .from = from,
                              .to = (uint32_t)reading->outline.block_count,
                              .topic = named ? reading->above : reading->file_topic,
                              .line = line,
                              .format = format_file,
                              .whole = whole,
                          });
}

/** The only section whose heading is no more than the word for a question, be it as a chapter with a number. */
static size_t only_blank(const struct reading *reading) {
    size_t found = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        if (reading->outline.sections[i].title.blank) {
            if (found || (reading->outline.sections[i].title.number &&
                          !reading->outline.sections[i].title.chapter)) {
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

    return title.asks || spoken_by_size(name) ||
           (title.requests && text_holds(name, TEXT(" ")));
}

/** The only heading that is no more than the word for an answer; 0 if there is none, or several. */
static size_t only_answer(const struct reading *reading) {
    size_t found = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        if (reading->outline.sections[i].title.answers) {
            if (found) {
                return 0;
            }
            found = i;
        }
    }
    return found;
}

/** Whether no heading is as high as the first, but for references and the like, or those that part its answer. */
static bool stands_above(const struct reading *reading) {
    for (size_t i = 2; i < reading->outline.section_count; i++) {
        const struct section *here = &reading->outline.sections[i];

        if (here->level <= first_section(reading)->level &&
            !series_is_furniture(here->title.text)) {
            return posed_alone(reading);
        }
    }
    return true;
}

bool single_is_readme(const struct reading *reading) {
    return !reading->among_questions && topic_is_front_page(reading->name);
}

/** The words of a text without what is between them. */
static struct text squeezed(struct text text, struct arena *scratch) {
    struct text folded = text_folded(plain_text(text, scratch), scratch);
    char *out = arena_new(scratch, folded.size + 1, 1);
    size_t size = 0;

    for (size_t i = 0; i < folded.size; i++) {
        if (folded.bytes[i] != ' ') {
            out[size++] = folded.bytes[i];
        }
    }
    return (struct text){out, size};
}

/** Whether the file begins with a heading that says what its front matter does: without the site's name there, say. */
static bool repeats_front(struct reading *reading) {
    static const char *const site_marks[] = {"|", "-", "｜", "–", "—", "·", "_", NULL};
    const struct outline *outline = &reading->outline;
    struct text front = title_read(reading->source.front.title).text;
    struct text said;

    if (!front.size || outline->section_count < 2 || outline->sections[1].root != 1) {
        return false;
    }
    said = squeezed(outline->sections[1].title.text, reading->scratch);
    front = squeezed(front, reading->scratch);
    front = text_starts(front, said) ? text_from(front, said.size) : front;
    return said.size && (!front.size || text_starts_any(front, site_marks));
}

enum {
    CLOSING_MARKS = 6,       // bytes of emphasis and a colon behind a question mark
    SHORTEST_NAME = 10,      // bytes of a file's name without spaces, to tell what it asks
    FEWEST_WORDS = 4,        // of such a name between dashes
    LONGEST_BARE = 4 << 10,  // bytes of a text that its file's name asks for
    CHAPTERS_BEHIND = 2,     // of a file in which an answer is one
    LONGEST_NUMBER = 16,     // bytes of what counts before a title: "Exercise 12. "
    SMALL_PART = 4,          // questions that fill less than this part of a file are asides
};

/** Whether a title asks before its end, "What is a heap? Name two uses.", or orders behind a sentence. */
static bool asks_inside(struct text text) {
    static const char *const marks[] = {"? ", "？"};
    struct text next = text_from(text, text_find(text, TEXT(". ")) + 2);

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t at = text_find(text, text_of(marks[i]));

        if (at + text_of(marks[i]).size + CLOSING_MARKS < text.size) {
            return true;
        }
    }
    return next.size > 0 && text.size - next.size > LONGEST_NUMBER &&
           (title_read(next).commands || asks_inside(next));
}

/** Whether the first heading asks for the whole file, in a place that promises questions in other words, too. */
static bool heading_asks(const struct reading *reading, bool promised) {
    const struct title *title = &first_section(reading)->title;

    return title->asks || spoken_by_size(title->text) ||
           (promised && (title->tells || asks_inside(title->text))) ||
           (promised && title->inquires && reading->place_promises >= PROMISE_ASKING_PLACE);
}

/** Whether the first heading requests what the name of the file does, more or less: "What is a heap in C" in "3. What is a heap.md". */
static bool is_named(const struct reading *reading) {
    const struct section *first = first_section(reading);
    struct text said;
    struct text name;

    if (!first->heading || first->root != 1 || !first->title.requests ||
        series_is_rhetorical(&first->title) || file_name_is_part(reading->name) ||
        !stands_above(reading)) {
        return false;
    }
    said = file_name_letters(first->title.text, reading->scratch);
    name = file_name_letters(
        file_name_unnumbered(topic_of_file(reading->name, reading->scratch)),
        reading->scratch);
    return name.size >= SHORTEST_NAME &&
           (text_starts(said, name) || text_starts(name, said));
}

/** "## Answer" right below the first heading: what that tells to do is asked. */
static bool is_above_answer(const struct outline *outline) {
    return outline->section_count > 2 && outline->sections[2].title.answers &&
           !outline_has_body(outline, 1);
}

/** The question is the title of the front matter, or the first heading, where they ask. */
static struct text asked_title(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct title front = title_read(reading->source.front.title);
    bool headed = outline->section_count > 1 && outline->sections[1].root == 1;
    // In a place that promises questions a title that has the words of one will do.
    bool asked = front.asks || (reading->place_promises && front.requests);
    bool promised = reading->place_promises || is_above_answer(outline);

    if (outline->section_count > 1 && heading_asks(reading, promised && !asked) &&
        (headed || !asked)) {
        return outline->sections[1].title.text;
    }
    if ((asked && repeats_front(reading)) ||
        (!asked && reading->place_promises && is_named(reading))) {
        return outline->sections[1].title.text;
    }
    return asked ? front.text : TEXT("");
}

bool single_asks(struct reading *reading) {
    const struct section *first = first_section(reading);
    struct text title = asked_title(reading);

    return title.size ? !text_equal(title, first->title.text) || stands_above(reading)
                      : title_asks(topic_of_file(reading->name, reading->scratch));
}

/** The same, or a title that is a question by its layout, or the first heading where a short answer to it stands right below. */
static struct text title_of(struct reading *reading) {
    struct text title = asked_title(reading);

    if (!title.size && reading->source.front.is_question) {
        return title_read(reading->source.front.title).text;
    }
    return !title.size && !single_is_readme(reading) &&
                   reading->promise != PROMISE_QUESTIONS && brief_answers_file(reading) &&
                   !series_is_furniture(first_section(reading)->title.text)
               ? first_section(reading)->title.text
               : title;
}

/** "Answer", not "Answer structure". */
static bool is_bare_label(struct text heading) {
    struct text name = line_without_ornaments(heading);

    name.size -= colon_ends(name);
    return name.size && words_at(name, WORDS_ANSWER) == name.size;
}

/** Whether a heading is no more than the word for an answer, or the only one below the first in a file among questions. */
static bool is_answer_label(const struct reading *reading, size_t answer) {
    return is_bare_label(reading->outline.sections[answer].heading_text) ||
           (reading->among_questions && answer == 2);
}

/** "pump-07": a file's mark among others, which names nothing. */
static bool is_mark(struct text title) {
    return line_has_letter(title, 0) && line_has_digit(title, title.size - 1) &&
           !text_holds(title, TEXT(" ")) && text_holds(title, TEXT("-"));
}

/** Whether an answer is one of several chapters, as the mending is in a report, or nothing above it asks and neither a promise nor its label says that it answers a question. */
static bool is_chapter(const struct reading *reading, size_t answer) {
    const struct section *sections = reading->outline.sections;
    struct text label = line_without_ornaments(sections[answer].heading_text);
    struct text above = source_lines(&reading->source, 1, sections[answer].line - 1);
    int behind = 0;

    for (size_t i = answer + 1; i < reading->outline.section_count; i++) {
        behind += sections[i].level <= sections[answer].level &&
                  !series_is_furniture(sections[i].title.text);
    }
    return answer > 1 && !reading->among_questions &&
           (behind >= CHAPTERS_BEHIND ||
            !(reading_promised(reading) || words_at(label, WORDS_APPROACH) ||
              text_holds(above, TEXT("?")) || text_holds(above, TEXT("？"))));
}

/** "## Answer" below a question that is the title, or stands below it. */
static bool add_answered(struct reading *reading, struct text title) {
    const struct outline *outline = &reading->outline;
    size_t answer = only_answer(reading);
    uint32_t from = first_section(reading)->body;
    bool stem = posed_stem_asks(reading, answer);

    if (!answer) {
        return false;
    }
    // With other headings before it, the answer is only a part of what is said.
    if (title.size && answer > 1 + (outline->sections[1].root == 1)) {
        return false;
    }
    if (answer == 1) {
        from = 1;
    }
    if (!title.size && !posed_by_title(reading, answer) &&
        (from >= outline->sections[answer].root ||
         !(stem || (is_answer_label(reading, answer) && !is_chapter(reading, answer))))) {
        return false;
    }
    if (answer == 1 && !title.size && reading->among_questions) {
        add(reading, file_name_unnumbered(topic_of_file(reading->name, reading->arena)),
            from, 1, false);
    } else if (!title.size && answer > 1) {
        title = outline->sections[1].title.text;  // names what the text below it asks
        title = is_mark(title) ? TEXT("") : title;
        add(reading, title, from, 1, false);
        reading->titled = stem;
    } else {
        add(reading, title,
            title.size && !stem && !posed_sets_scene(reading, answer)
                ? outline->sections[answer].root
                : from,
            1, false);
        reading->titled = title.size > 0;
    }
    return true;
}

/** Whether a question is the first heading, with nothing before it. */
static bool is_heading(const struct reading *reading, struct text title) {
    const struct section *first = first_section(reading);

    return first->heading && title.bytes == first->title.text.bytes;
}

static void add_titled(struct reading *reading, struct text title) {
    const struct section *first = first_section(reading);
    bool headed = is_heading(reading, title);

    add(reading, file_name_unordered(title, reading->name, reading->place),
        headed ? first->body : 1, 1, !headed || repeats_front(reading));
    reading->titled = reading->card_count == 1;
}

/** Whether labels part the file into questions and answers by themselves. */
static bool has_labels(const struct outline *outline) {
    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->title.labelled || here->title.blank ||
            (here->title.answers && !brief_is(here->heading_text))) {
            return true;
        }
    }
    return false;
}

/** Whether all that was taken for questions is less than a part of the file. */
static bool are_less(const struct reading *reading, size_t part) {
    size_t size = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        size += reading->cards[i].question.size + reading->cards[i].answer.size;
    }
    return part * size < reading->source.text.size;
}

/** Whether all that was taken for questions stands in lists or in bold, and is less than half of the file: what one may ask on. */
static bool are_follow_ups(const struct reading *reading) {
    for (size_t i = 0; i < reading->card_count; i++) {
        if (strcmp(reading->cards[i].format, format_list) != 0 &&
            strcmp(reading->cards[i].format, format_bold) != 0) {
            return false;
        }
    }
    return are_less(reading, 2);
}

/** Whether the title or the name of a file ends in a question mark, and few questions inside do. */
static bool is_asked_by_mark(struct reading *reading, struct text title) {
    int asking = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        asking += title_asks(reading->cards[i].question);
    }
    return asking <= FEW_INSIDE && !only_blank(reading) &&
           (title_asks(title) ||
            title_asks(topic_of_file(reading->name, reading->scratch)));
}

bool single_is_all(struct reading *reading) {
    struct text title = reading->format ? TEXT("") : title_of(reading);
    bool among = reading->among_questions && !follow_up_holds_all(reading);

    if ((title.size && brief_answers_file(reading) && are_follow_ups(reading)) ||
        (among && !reading->format && is_asked_by_mark(reading, title))) {
        return true;
    }
    return title.size && !has_labels(&reading->outline) &&
           ((among && reading->card_count <= FEW_INSIDE) ||
            (reading->place_promises && is_named(reading) &&
             are_less(reading, SMALL_PART)));
}

/** What a file among questions asks: its title, whatever that says, else its name, or the first line if that only counts, "Question 12"; "" of another file. */
static struct text title_among(struct reading *reading, struct text name) {
    const struct section *first = first_section(reading);
    struct text front = title_read(reading->source.front.title).text;
    struct text line;

    if (!reading->among_questions ||
        (reading->promise != PROMISE_NONE && !first_line_only_counts(name))) {
        return TEXT("");  // a collection, at best
    }
    if (front.size && !repeats_front(reading)) {
        return front;
    }
    // The word for an answer leaves the question to the name.
    if (first->heading && first->root == 1 && !first->title.answers) {
        return series_is_furniture(first->title.text) ? TEXT("") : first->title.text;
    }
    line = first_line_asked(reading, name);
    return line.size || first_line_only_counts(name) ? line : file_name_unnumbered(name);
}

bool single_is_named(const struct reading *reading, struct text name) {
    size_t words = text_count(name, ' ') + 1;

    return name_asks(name) && (title_asks(name) || spoken_asks(name) ||
                               text_holds(text_of(reading->name), TEXT(" ")) ||
                               (reading->place_promises && words >= FEWEST_WORDS &&
                                !first_section(reading)->heading));
}

/** Whether neither a heading nor a title says what a short text in a place that promises questions is about. */
static bool is_untitled(const struct reading *reading) {
    return reading->place_promises && reading->promise == PROMISE_NONE &&
           !reading->card_count && !reading->source.front.title.size && reading->name[0] &&
           reading->outline.section_count == 1 && reading->outline.block_count > 1 &&
           reading->outline.blocks[1].kind == BLOCK_PARAGRAPH &&
           reading->source.text.size <= LONGEST_BARE;
}

bool single_is_bare(const struct reading *reading) {
    struct text line = is_untitled(reading) ? reading_first_line(reading, 1) : TEXT("");
    struct title title = title_read(line);

    return line.size && !title_calls_plainly(&title) && !label_is_link(line);
}

bool single_may_be(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    return reading->source.front.question.size || posed_find(reading) ||
           only_answer(reading) || title_of(reading).size || single_is_bare(reading) ||
           single_is_named(reading, topic_of_file(reading->name, reading->scratch)) ||
           (outline->section_count > 1 && title_asks(outline->sections[1].title.text));
}

void single_add(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct text title = title_of(reading);
    // Below a title that asks it names a part of the answer.
    size_t blank = title.size ? 0 : only_blank(reading);
    struct text name = topic_of_file(reading->name, reading->arena);
    struct text among = title_among(reading, name);
    const struct section *first = first_section(reading);
    struct text posed;
    uint32_t from;
    struct title line = title_read(first_line_asked(reading, name));

    if (reading->card_count || (outline->block_count < 2 && !title.size) ||
        (single_is_readme(reading) && !title_asks(reading->source.front.title) &&
         !reading->format)) {
        return;
    }
    if (blank) {
        add(reading, TEXT(""), outline->sections[blank].body, outline->sections[blank].line,
            false);
    } else if (add_answered(reading, title)) {
        return;
    } else if (reading_promised(reading) && posed_above(reading, &posed, &from)) {
        add(reading, posed, from, 1, false);
    } else if (title.size && (!is_heading(reading, title) || stands_above(reading))) {
        add_titled(reading, title);
    } else if (single_is_named(reading, name)) {
        add(reading, title_read(name).text, first->root == 1 ? first->body : 1, 1, false);
        reading->titled = reading->card_count == 1;
    } else if (reading->listed.size) {
        add(reading, reading->listed, first_line_behind(reading, name), 1, false);
    } else if (is_untitled(reading) && line.asks &&
               !line_has_digit(reading_lines(reading, 1), 0)) {
        add(reading, line.text, outline->blocks[1].after, 1, false);
    } else if (among.size && text_equal(among, first_line_asked(reading, name))) {
        add(reading, among, outline->blocks[1].after, 1, false);
    } else if (among.size) {
        add_titled(reading, among);
    } else if (reading->format) {
        add(reading, reading->title.size ? reading->title : name,
            reading->title_section ? first->body : 1, 1, true);
    }
}
