// SPDX-License-Identifier: MIT
// What of the blocks behind a question is its answer.

#include "answer.h"

#include "titles.h"
#include "wording/builder.h"
#include "wording/difficulty.h"
#include "wording/end_mark.h"
#include "wording/placeholder.h"
#include "wording/quotation.h"
#include "wording/way_back.h"
#include "wrapped.h"

#include <viva/plain.h>

#include <string.h>

enum {
    FURNITURE_LINES = 5,
    ENTRIES_MIN = 2,       // of a list of contents
    QUESTION_LINES = 200,  // below which an answer begins
    TAGS_MAX = 80,         // bytes of a line of tags
};

/** Nothing but images, linked or not. */
static bool is_badge(struct text line) {
    line = text_trim(line);
    return text_starts(line, TEXT("[![")) && text_ends(line, TEXT(")"));
}

/** "[Previous](1.md) | [Next](3.md)": links to other files beside each other. */
static bool is_navigation(struct text line) {
    struct text rest = line;
    int links = 0;

    for (size_t open; (open = text_find(rest, TEXT("]("))) < rest.size; links++) {
        rest = text_from(rest, open + 2);
        if (text_starts(rest, TEXT("http"))) {
            return false;
        }
    }
    return links > 0 && !text_starts(text_trim(line), TEXT("![")) &&
           (text_holds(line, TEXT("|")) || links > 1) && answer_is_link(line);
}

/** "2019-12-31": the day on which what stands below it was written. */
static bool is_date(struct text line) {
    struct text text = text_trim(line);
    int parts = 0;

    for (size_t at = 0; at < text.size; at++) {
        parts += strchr("-/.", text.bytes[at]) != NULL;
        if (!strchr("-/.", text.bytes[at]) &&
            !(text.bytes[at] >= '0' && text.bytes[at] <= '9')) {
            return false;
        }
    }
    return parts == 2 && text.size >= TEXT("2019-1-1").size;
}

/** "*asked by **anna** · 5 votes*": who wrote it, in italics as a whole, as sites of questions set it; or "_Pumps.end_". */
static bool is_signature(struct text line) {
    static const char *const words[] = {"asked by ", "answered by ", "posted by ", NULL};
    struct text inside = quotation_in_marks(line);

    return inside.size < line.size &&
           (line_starts_any(inside, words) > 0 ||
            (text_ends(inside, TEXT(".end")) && !text_holds(inside, TEXT(" "))));
}

/** Lines that say nothing, one at least that is more than a break. */
static bool are_marks(struct text text) {
    bool found = false;

    while (text.size) {
        struct text line = line_without_break(text_line(&text));
        bool mark =
            way_back_is(line) || is_badge(line) || is_date(line) || is_signature(line);

        if (line.size && !mark) {
            return false;
        }
        found = found || mark;
    }
    return found;
}

/** "> **Author**": a box of a site's generator with nothing but a link in it. */
static bool is_box(struct text text) {
    struct text line = text_trim(text_line(&text));
    struct text name = text_trim(text_from(line, 1));
    size_t marks = line_count_marks(name, 0);

    if (marks < 2 || name.size <= 2 * marks ||
        !text_ends(name, text_slice(name, 0, marks))) {
        return false;
    }
    text = text_trim(text);
    return text_starts(text, TEXT(">")) && !text_holds(text, TEXT("\n")) &&
           answer_is_link(text_trim(text_from(text, 1)));
}

/** A quotation of nothing but links back, and of a bullet without text. */
static bool is_quoted_way_back(struct text text) {
    bool found = false;

    while (text.size) {
        struct text line = text_trim(text_line(&text));

        line = text_trim(text_from(line, text_starts(line, TEXT(">"))));
        if (way_back_is(line)) {
            found = true;
        } else if (line.size && !text_equal(line, TEXT("-")) &&
                   !text_equal(line, TEXT("- []()"))) {
            return false;
        }
    }
    return found;
}

static struct text after_bullet(struct text line) {
    return text_trim(text_from(line, line_item_mark(line)));
}

/** Whether a piece of HTML shows a picture: one that leads to another place is an advert, one of a pixel a ruler. */
static bool shows_picture(struct text html) {
    return text_holds(html, TEXT("<img")) && !text_holds(html, TEXT("<a ")) &&
           !text_holds(html, TEXT("height=\"1\""));
}

bool answer_is_furniture(struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = reading_lines(reading, block);

    if (reading->closing.size && text_equal(text_trim(text), reading->closing)) {
        return true;
    }
    switch (here->kind) {
    case BLOCK_RULE: return true;
    case BLOCK_HTML: {
        struct text plain = plain_text(text, reading->scratch);

        return (!plain.size && !shows_picture(text)) ||
               text_holds(text, TEXT("adsbygoogle")) ||
               (text_holds(text, TEXT("href=\"#")) && plain.size < 40) ||
               way_back_is_tag(text, reading->scratch) || way_back_is(plain);
    }
    case BLOCK_QUOTE:
        return here->last < here->line + FURNITURE_LINES &&
               (is_box(text) || is_quoted_way_back(text));
    case BLOCK_LIST: return here->last == here->line && way_back_is_item(text);
    case BLOCK_PARAGRAPH:
        return (text_starts(text_trim(text), TEXT("<a ")) &&
                !plain_text(text, reading->scratch).size) ||
               (here->last < here->line + FURNITURE_LINES && are_marks(text)) ||
               (here->last < here->line + 3 && is_navigation(text));
    default: return false;
    }
}

static bool is_answer_heading(const struct reading *reading, uint32_t block) {
    const struct outline *outline = &reading->outline;
    const struct block *here = &outline->blocks[block];
    struct text line = reading_first_line(reading, block);
    const struct section *section;

    if (here->kind != BLOCK_HEADING || here->line != here->last) {
        return false;
    }
    section = &outline->sections[outline_section_at(outline, here->line)];
    if (section->heading == block) {
        return section->title.answers;
    }
    while (text_starts(line, TEXT("#"))) {
        line = text_from(line, 1);
    }
    while (text_ends(line, TEXT("#")) || text_ends(line, TEXT(" "))) {
        line.size--;
    }
    return title_read(line).answers;
}

/** "> **Answer: B**" */
static bool is_labelled_quotation(const struct reading *reading, uint32_t quote) {
    const struct block *blocks = reading->outline.blocks;

    return quote + 1 < blocks[quote].after && blocks[quote + 1].kind == BLOCK_PARAGRAPH &&
           label_begins_answer(reading_first_line(reading, quote + 1));
}

bool answer_is_labelled(const struct reading *reading, uint32_t from, uint32_t to) {
    struct text text;

    if (from >= to) {
        return false;
    }
    if (reading->outline.blocks[from].kind == BLOCK_RULE) {
        from = reading->outline.blocks[from].after;
        return answer_is_labelled(reading, from, to);
    }
    text = reading_first_line(reading, from);
    switch (reading->outline.blocks[from].kind) {
    case BLOCK_HEADING: return is_answer_heading(reading, from);
    case BLOCK_LIST: return label_begins_answer(after_bullet(text));
    case BLOCK_PARAGRAPH: return label_begins_answer(text);
    case BLOCK_QUOTE: return is_labelled_quotation(reading, from);
    default: return false;
    }
}

bool answer_has_label(const struct reading *reading, uint32_t block) {
    return answer_is_labelled(reading, block, reading->outline.blocks[block].after);
}

size_t answer_find_label(struct text text) {
    size_t aim = text.size;

    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;
        struct text line = text_line(&rest);

        if (label_begins_answer(line)) {
            return aim < at ? aim : at;
        }
        aim = aim == text.size && label_begins_aim(line) ? at : aim;
    }
    return text.size;
}

/** Whether a link leads to another page of the guide: a file beside this one, or one whose name wears the sign that this one's does. */
static bool leads_beside(const struct reading *reading, struct text said,
                         struct text target) {
    struct text name = text_of(reading->name);
    size_t sign = name.size - line_without_front_ornaments(name).size;

    return (text_holds(target, TEXT(".md")) && !text_holds(target, TEXT("://"))) ||
           (sign && text_starts(said, text_slice(name, 0, sign)));
}

/** A link alone to such a page whose words ask: where the next question is answered. */
static bool leads_on(const struct reading *reading, uint32_t block) {
    struct text line = text_trim(reading_lines(reading, block));
    size_t end = text_find(line, TEXT("]("));
    struct text said = text_slice(line, 1, end);
    struct title title;

    if (reading->outline.blocks[block].kind != BLOCK_PARAGRAPH ||
        !text_starts(line, TEXT("[")) || text_holds(line, TEXT("\n")) ||
        !text_ends(line, TEXT(")")) || !label_is_link(line) ||
        !leads_beside(reading, said, text_from(line, end))) {
        return false;
    }
    title = title_read(said);
    return title_calls(&title);
}

/** Furniture, or "TODO", "- [ ] TODO" on a line of its own; one with more words may be a remark. */
static bool is_idle(struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = text_trim(reading_first_line(reading, block));

    while (text.size && strchr("-*+_[] ", text.bytes[0])) {
        text = text_from(text, 1);
    }
    return (here->line == here->last && line_starts_word(text, "todo") &&
            here->kind != BLOCK_CODE && text.size <= TEXT("TODO:").size) ||
           answer_is_furniture(reading, block);
}

/** The last block that is neither heading nor furniture; `from` if none is. */
static uint32_t last_told(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t last = from;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (blocks[at].kind != BLOCK_HEADING && !is_idle(reading, at) &&
            !leads_on(reading, at)) {
            last = at;
        }
    }
    return last;
}

/** The fold that a block opens and that ends before `to`, a hint in its very block; NULL if there is none. */
static const struct fold *fold_at(const struct outline *outline, uint32_t block,
                                  uint32_t to) {
    size_t index = fold_from(outline, block);
    const struct fold *fold = &outline->folds[index];
    bool opens = index < outline->fold_count && fold->first == block;

    return opens && fold->last < to + (fold->role == FOLD_ASIDE) ? fold : NULL;
}

/** Whether a block opens a fold that ends behind `to`: of the next section, whose summary is none of the answer. */
static bool opens_next(const struct outline *outline, uint32_t block, uint32_t to) {
    size_t index = fold_from(outline, block);

    return index < outline->fold_count && outline->folds[index].first == block &&
           outline->folds[index].last >= to;
}

/** "**Q7.**" and "**A7.**" with nothing behind: places kept for what was never written. */
static bool is_stub(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = text_trim(reading_lines(reading, block));
    bool stub = here->kind == BLOCK_PARAGRAPH && here->last < here->line + FURNITURE_LINES;

    while (stub && text.size) {
        struct text line = line_without_break(text_line(&text));

        // A number alone may be the result.
        stub = (label_cut_question(&line) || label_cut_answer(&line)) && !line.size;
    }
    return stub;
}

/** "Tags: maps, keys" on a line of its own: by which a card is found. */
static bool is_tags(const struct reading *reading, uint32_t block) {
    static const char *const names[] = {"tags",      "taggar",      "tagi",      "теги",
                                        "etiquetas", "schlagworte", "标签",      "標籤",
                                        "タグ",      "태그",        "etiketler", NULL};
    const struct block *here = &reading->outline.blocks[block];
    struct text text = text_trim(reading_lines(reading, block));

    text = text_from(text, line_count_marks(text, 0));
    for (size_t i = 0; names[i] && here->kind == BLOCK_PARAGRAPH; i++) {
        if (line_starts_word(text, names[i])) {
            return text.size <= TAGS_MAX && here->line == here->last &&
                   label_is_before_colon(text, text_of(names[i]).size);
        }
    }
    return false;
}

/** A list of the file's own contents: at the end it says where to read on. */
static bool is_contents(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];

    return here->kind == BLOCK_LIST &&
           titles_are_listed(reading, reading_lines(reading, block));
}

/** The blocks that are left when the furniture at both ends is gone; a fold goes or stays whole. */
static bool trim_blocks(struct reading *reading, uint32_t from, uint32_t to,
                        uint32_t *first, uint32_t *last) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t told = last_told(reading, from, to);
    bool found = false;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        const struct fold *fold = fold_at(&reading->outline, at, to);
        bool hollow = blocks[at].kind == BLOCK_HEADING && at >= told;
        bool aside = fold && fold->role == FOLD_ASIDE;

        if (!hollow && !aside && !opens_next(&reading->outline, at, to) &&
            (fold || !is_idle(reading, at)) &&
            !(found ? is_stub(reading, at) || is_tags(reading, at) || leads_on(reading, at)
                    : is_answer_heading(reading, at) || is_contents(reading, at))) {
            *first = found ? *first : at;
            *last = fold ? fold->last : at;
            found = true;
        }
        at = fold ? fold->last : at;
    }
    return found;
}

/** Cuts the label off the first line, also behind a bullet, which stays. */
static struct text without_label(struct reading *reading, struct text text) {
    struct text rest = text;
    struct text line = rest.size ? text_line(&rest) : rest;
    struct text bare = text_trim(line);
    struct text content = after_bullet(bare);
    size_t bullet = (size_t)(content.bytes - line.bytes);
    struct builder out = {.arena = reading->arena};

    if (label_cut_answer(&text) || label_cut_wrapped(&text)) {
        return text;
    }
    if (content.size == bare.size || !label_cut_answer(&content) || !content.size) {
        return text;
    }
    builder_reserve(&out, text.size);
    builder_add(&out, text_slice(line, 0, bullet));
    builder_add(&out, content);
    builder_add(&out, text_slice(text, line.size, text.size));
    return (struct text){out.bytes, out.size};
}

/** Without an arrow that leads from the question to a text, unless others lead to more of it. */
static struct text without_arrow(struct text text) {
    static const char *const arrows[] = {"=> ", "==> ", "⇒ ", "→ ", "-> ", NULL};
    static const char *const others[] = {"\n=>", "\n==>", "\n⇒", "\n→", "\n->", NULL};
    size_t size = text_starts_any(text, arrows);
    size_t word = line_skip_spaces(text, size);

    return size && line_has_letter(text, word) && !text_holds_any(text, others)
               ? text_from(text, word)
               : text;
}

struct text answer_of_text(struct reading *reading, struct text text) {
    text = way_back_cut(text);
    text = without_arrow(without_label(reading, text));
    while (text_starts(text, TEXT("\n"))) {
        text = text_from(text, 1);
    }
    return placeholder_is(text) || way_back_says(text) ? TEXT("") : quotation_inside(text);
}

/** Whether nothing but pictures stands in each line. */
static bool only_shows(struct text text) {
    while (text.size) {
        if (!text_starts(text_trim(text_line(&text)), TEXT("!["))) {
            return false;
        }
    }
    return true;
}

void answer_finish(struct reading *reading, struct card *card) {
    struct text first;
    struct text line;
    struct text stem;
    size_t label;

    difficulty_cut(&card->answer);
    first = text_slice(card->answer, 0, text_find(card->answer, TEXT("\n\n")));
    label = answer_find_label(first);
    stem = text_trim(text_slice(first, 0, label));
    first = text_from(first, label);
    line = text_line(&first);
    // What tells something below a question has begun to answer it.
    if (stem.size && !label_is_letter(line) && label_cut_answer(&line) &&
        (only_shows(stem) ||
         (!line.size && (!title_asks(card->question) || end_mark_asks(stem))))) {
        card->question = builder_joined(card->question, stem, reading->arena);
        card->answer = answer_of_text(reading, text_from(card->answer, label));
    }
}

/** An answer below "===== Answer =====" ends at the next such line: its number, its deck. */
static uint32_t frame_end(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t at = from;

    if (from >= to || !line_framed(reading_first_line(reading, from)).size) {
        return to;
    }
    do {
        at = blocks[at].after;
    } while (at < to && !(blocks[at].kind == BLOCK_PARAGRAPH &&
                          line_framed(reading_first_line(reading, at)).size));
    return at;
}

struct text answer_read(struct reading *reading, uint32_t from, uint32_t to) {
    uint32_t first = 0;
    uint32_t last = 0;

    to = frame_end(reading, from, to);
    return trim_blocks(reading, from, to, &first, &last)
               ? answer_of_text(reading, wrapped_read(reading, first, last))
               : TEXT("");
}

struct text answer_behind(struct reading *reading, uint32_t from, uint32_t to) {
    struct text text = answer_read(reading, from, to);
    bool ruled = text.size && reading->outline.blocks[from].kind == BLOCK_RULE;

    return ruled ? builder_joined(TEXT("---"), text, reading->arena) : text;
}

struct text answer_stem(struct reading *reading, uint32_t from, uint32_t to) {
    uint32_t first = 0;
    uint32_t last = 0;

    if (!trim_blocks(reading, from, to, &first, &last)) {
        return TEXT("");
    }
    return reading_markdown(reading, first, last);
}

struct text answer_line_above(const struct reading *reading, const struct card *card) {
    struct text rest = card->answer;
    struct text first = text_trim(text_line(&rest));
    struct text above = TEXT("");

    for (int line = card->line; first.size && ++line <= reading->source.line_count &&
                                line <= card->line + QUESTION_LINES;) {
        struct text here = text_trim(source_line(&reading->source, line));

        if (text_ends(here, first)) {
            return label_begins_answer(here) ? here : above;
        }
        above = here.size ? here : above;
    }
    return TEXT("");
}
