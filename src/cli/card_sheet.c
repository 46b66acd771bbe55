// SPDX-License-Identifier: MIT
// A card's pages written to stdout with ANSI styles, or without any.

#include "card_sheet.h"

#include "words.h"

#include <viva/change_page.h>
#include <viva/display.h>
#include <viva/page.h>

#include <stdio.h>

enum { NARROWEST = 20, CHANGED_LINES = 100 };

/** SGR parameters of the styles that differ from plain text; the 16 colours suit any theme. */
static const char *const style_codes[STYLE_COUNT] = {
    [STYLE_DIM] = "2",          [STYLE_FAINT] = "2",         [STYLE_RULE] = "2",
    [STYLE_ACCENT] = "34",      [STYLE_BULLET] = "34",       [STYLE_HEADING] = "1;34",
    [STYLE_QUOTE] = "2",        [STYLE_LINK] = "4",          [STYLE_INLINE_CODE] = "33",
    [STYLE_CODE_BAR] = "2",     [STYLE_CODE_KEYWORD] = "35", [STYLE_CODE_STRING] = "32",
    [STYLE_CODE_COMMENT] = "2", [STYLE_CODE_NUMBER] = "33",  [STYLE_CODE_FUNCTION] = "34",
    [STYLE_CODE_TYPE] = "36",   [STYLE_TITLE] = "1",         [STYLE_AGAIN] = "31",
    [STYLE_GOOD] = "32",
};

static const struct {
    enum mark mark;
    const char *code;
} mark_codes[] = {
    {MARK_STRONG, "1"}, {MARK_EMPHASIS, "3"}, {MARK_UNDERLINE, "4"}, {MARK_STRIKE, "9"}};

static void put_span(const struct span *span) {
    const char *code = style_codes[span->style];
    bool styled = code != NULL;

    if (code) {
        printf("\033[%sm", code);
    }
    for (size_t i = 0; i < sizeof(mark_codes) / sizeof(mark_codes[0]); i++) {
        if (span->marks & mark_codes[i].mark) {
            printf("\033[%sm", mark_codes[i].code);
            styled = true;
        }
    }
    fwrite(span->text.bytes, 1, span->text.size, stdout);
    fputs(styled ? "\033[m" : "", stdout);
}

static void put_page(struct run *run, const struct page *page) {
    for (size_t i = 0; run->color && i < page->line_count; i++) {
        const struct page_line *line = &page->lines[i];

        for (size_t j = 0; j < line->span_count; j++) {
            put_span(&line->spans[j]);
        }
        fputc('\n', stdout);
    }
    if (!run->color) {
        struct text text = page_text(page, &run->scratch);

        fwrite(text.bytes, 1, text.size, stdout);
        if (text.size && text.bytes[text.size - 1] != '\n') {
            fputc('\n', stdout);
        }
    }
    arena_rewind(&run->scratch);
}

static struct page_options page_options(const struct run *run, unsigned marks) {
    int width = run->options.width ? run->options.width : run->config.width;

    if (run->columns && !run->options.width && run->columns < width) {
        width = run->columns;
    }
    return (struct page_options){.width = width < NARROWEST ? NARROWEST : width,
                                 .marks = marks,
                                 .ascii = run->ascii};
}

static void put_markdown(struct run *run, struct text markdown, unsigned marks) {
    struct page_options options = page_options(run, marks);
    struct page page = page_layout(markdown, &options, &run->scratch);

    put_page(run, &page);
}

static void put_dim(struct run *run, struct text text) {
    struct page_options options = page_options(run, 0);
    struct text safe = safe_text(text, &run->scratch);
    struct page page = page_paragraph(safe, STYLE_DIM, &options, &run->scratch);

    put_page(run, &page);
}

void sheet_paragraph(struct run *run, const char *text) {
    struct page_options options = page_options(run, 0);
    struct text safe = safe_text(text_of(text), &run->scratch);
    struct page page;

    if (!run->columns) {
        run_print(run, "%s\n", text);
        return;
    }
    page = page_paragraph(safe, STYLE_TEXT, &options, &run->scratch);
    put_page(run, &page);
}

void sheet_question(struct run *run, const struct stored_card *card) {
    struct text topic = topic_title(card->topic, &run->arena);

    if (topic.size) {
        put_dim(run, topic);
        fputc('\n', stdout);
    }
    put_markdown(run, card->question, MARK_STRONG);
}

void sheet_planned(struct run *run, const struct planned *planned) {
    char date[DATE_SIZE];

    if (planned) {
        fputc('\n', stdout);
        put_dim(run, text_of(arena_printf(
                         &run->arena,
                         "Planned for %s: %.0f %% then if left alone, %.0f %% if asked "
                         "today.",
                         calendar_format_day(planned->day, date), 100 * planned->without,
                         100 * planned->with)));
    }
}

void sheet_answer(struct run *run, const struct stored_card *card) {
    if (card->kind == CARD_PROMPT) {
        put_dim(run, TEXT("A prompt without a model answer: say yours aloud."));
    } else {
        put_markdown(run, card->answer, 0);
    }
}

void sheet_change(struct run *run, const struct stored_card *card,
                  const struct earlier *earlier) {
    const char *sentence =
        change_sentence(earlier->question, card->question, earlier->answer, card->answer);
    const struct text texts[][2] = {{earlier->question, card->question},
                                    {earlier->answer, card->answer}};

    if (sentence) {
        fputc('\n', stdout);
        put_dim(run, text_of(sentence));
    }
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct page_options options = page_options(run, 0);
        struct page page =
            change_page(texts[i][0], texts[i][1], CHANGED_LINES, &options, &run->scratch);

        put_page(run, &page);
    }
}

static const char *standing(struct run *run, const struct stored_card *card) {
    const struct memory *memory = &card->memory;
    char delay[DELAY_SIZE];

    if (memory->state == STATE_NEW) {
        return "new";
    }
    return arena_printf(
        &run->arena, "%s, %d review%s, %d lapse%s, recall %.0f %%, due %s",
        card_state_name(memory->state), memory->reviews, words_plural(memory->reviews),
        memory->lapses, words_plural(memory->lapses),
        100 * memory_recall(&run->schedule, memory, &run->calendar, run->now),
        words_delay(memory->due_at - run->now, delay));
}

/** "  #work #core" */
static const char *tags_of(struct run *run, const struct stored_card *card) {
    const struct text *tags;
    size_t count = topic_names(card->tags, &run->arena, &tags);
    const char *all = "";

    for (size_t i = 0; i < count; i++) {
        all = arena_printf(&run->arena, "%s%s#%.*s", all, i ? " " : "  ",
                           TEXT_ARGUMENTS(tags[i]));
    }
    return all;
}

void sheet_card(struct run *run, const struct stored_card *card) {
    const char *line =
        arena_printf(&run->arena, "%s  %s%s%s  %.*s:%d%s", card->id, standing(run, card),
                     card->suspended ? ", suspended" : "", card->flagged ? ", flagged" : "",
                     TEXT_ARGUMENTS(card->file), card->line, tags_of(run, card));

    sheet_question(run, card);
    fputc('\n', stdout);
    sheet_answer(run, card);
    fputc('\n', stdout);
    put_dim(run, text_of(line));
}
