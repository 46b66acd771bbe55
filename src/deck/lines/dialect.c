// SPDX-License-Identifier: MIT
// What older or other programs than ours read as Markdown, written as ours does.

#include "dialect.h"

#include "boxes.h"
#include "chapter_line.h"
#include "citation.h"
#include "fold_margin.h"
#include "html_lines.h"
#include "initials.h"
#include "item_margin.h"
#include "key_bracket.h"
#include "mend.h"
#include "pasted.h"
#include "remark.h"
#include "retelling.h"
#include "rule.h"
#include "site_tags.h"
#include "wiki_link.h"
#include "wording/alternative.h"
#include "wording/builder.h"
#include "wording/change.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/fence.h"
#include "wording/label.h"
#include "wording/line.h"
#include "wording/title.h"
#include "wording/way_back.h"

#include <string.h>

enum {
    HASHES_MAX = 6,
    DASHES_MIN = 3,
    SHORTEST_SENTENCE = 60,  // bytes of a line that is no heading
    SHORT_SENTENCE = 24,     // where dashes are known to part
    SHORTEST_ANSWER = 48,    // of what a heading with an answer's label says behind it
    TOO_MANY_LINES = 3,      // above dashes
    SHORTEST_COMMIT = 7,     // digits of its name
    HANGING_MAX = 4,         // lines with which a heading goes on, but for one
};

/** The text that is changed line by line, and where what is new lives. */
struct dialect {
    struct text text;
    struct text front;  // the dashes below its front matter and all behind them
    bool ruled;         // "===" parts something, and dashes may do so, too
    bool parted;        // dashes below blank lines do, however many
    bool formulas;      // where a lone sign makes no heading of what stands above
    struct arena *arena;
};

static struct dialect dialect_of(struct text text, struct arena *arena) {
    bool fronted = text_starts(text, TEXT("---"));
    size_t end = fronted ? text_find(text, TEXT("\n---")) + 1 : 0;

    return (struct dialect){.text = text,
                            .front = text_from(text, end),
                            .ruled = text_holds(text, TEXT("\n===\n")),
                            .parted = text_holds(text_from(text, end), TEXT("\n\n---")),
                            .formulas = text_holds(text, TEXT("$$\n")),
                            .arena = arena};
}

static bool names_markdown(struct text info) {
    return line_starts_with(info, TEXT("markdown")) || line_starts_with(info, TEXT("md"));
}

/** The first line that says something; what is left of the text begins behind it. */
static struct text first_told(struct text *text) {
    size_t at = (size_t)(text_trim(*text).bytes - text->bytes);

    *text = text_from(*text, text_line_start(*text, at));
    return text_line(text);
}

/**
 * Where the fence closes that the text begins in: those inside open with a
 * name of their language and close without.  The size of the text if it does not.
 */
static size_t fence_end(struct text text, const struct fence *outer) {
    struct text rest = text;
    bool inside = false;

    while (rest.size) {
        size_t at = text.size - rest.size;
        struct fence fence;

        if (!fence_read(text_line(&rest), &fence) || fence.mark != outer->mark) {
            continue;
        }
        if (!inside && !fence.info.size && fence.size >= outer->size) {
            return at;
        }
        inside = fence.size >= outer->size ? fence.info.size > 0 : inside;
    }
    return text.size;
}

/** Without the fence around the whole of a text, which is Markdown by its name. */
static struct text without_fence(struct text text, struct arena *arena) {
    struct text rest = text;
    struct text opening = first_told(&rest);
    struct fence fence;
    size_t behind = text.size - rest.size;
    struct text closing;
    size_t end;
    char *bytes;

    if (!fence_read(opening, &fence) || !names_markdown(fence.info)) {
        return text;
    }
    end = behind + fence_end(rest, &fence);
    rest = text_from(text, end);
    closing = text_line(&rest);
    if (text_trim(rest).size) {
        return text;
    }
    bytes = arena_copy(arena, text.bytes, text.size);
    memset(bytes + (opening.bytes - text.bytes), ' ', opening.size);
    memset(bytes + end, ' ', closing.size);
    return (struct text){bytes, text.size};
}

/** Whether a line with one hash, the first of a file, is more likely code or a list of tags. */
static bool is_directive(struct text line) {
    static const char *const names[] = {"#include",   "#define", "#if",
                                        "#pragma",    "#import", "#undef",
                                        "#flashcard", "#anki",   NULL};

    return text_starts_any(line, names) > 0 || text_holds(text_from(line, 1), TEXT("#"));
}

/** How many hashes stand right before a word: "##Heading", and as the first line "#Title", or "#What is a?", too. */
static size_t glued_hashes(struct text line, bool first) {
    size_t hashes = line_count_hashes(line, 0);

    return (hashes > 1 ||
            (hashes && (first ? !is_directive(line)
                              : line_has_capital(line, 1) && title_asks(line)))) &&
                   hashes <= HASHES_MAX &&
                   (line_has_letter(line, hashes) || line_has_digit(line, hashes) ||
                    text_starts(text_from(line, hashes), TEXT("**")))
               ? hashes
               : 0;
}

/** Whether hashes may stand right before a word: asked of a whole text, most of which have none. */
static bool may_be_glued(struct text text) {
    return text_starts(text_trim(text), TEXT("#")) || text_holds(text, TEXT("##")) ||
           text_holds(text, TEXT("\n#"));
}

/** A space behind the hashes that a heading begins with. */
static bool change_heading(struct text line, bool first, const void *context,
                           struct change *change) {
    size_t hashes = glued_hashes(line, first);

    (void)context;
    *change = (struct change){hashes, hashes, TEXT(" ")};
    return hashes > 0;
}

/** Whether a line that is indented may go on with a heading above it: no list's item, and no code. */
static bool is_hanging(struct text line) {
    size_t indent = line_skip_spaces(line, 0);
    struct text text = text_trim(line);

    return indent > 1 && text.size && text.bytes[0] != '\t' &&
           (line_has_letter(text, 0) || line_has_digit(text, 0)) &&
           !label_cut_number(&text);
}

/** Whether a line asks, and begins as the middle of a sentence does. */
static bool asks_on(struct text line) {
    return line.size && line.bytes[0] >= 'a' && line.bytes[0] <= 'z' &&
           !alternative_letter(line) && title_asks(text_trim(line));
}

/** The size of the lines with which a heading goes on before a blank one; 0 if it does not. */
static size_t hanging_size(struct text text) {
    struct text rest = text;
    size_t size = 0;

    for (int i = 0; i < HANGING_MAX && rest.size; i++) {
        struct text line = text_line(&rest);

        if (!text_trim(line).size) {
            break;
        }
        if (!is_hanging(line) && !(i == 0 && asks_on(line))) {
            return 0;
        }
        size = (size_t)(line.bytes - text.bytes) + line.size;
    }
    rest = text_from(text, size + 1);
    return text_trim(text_line(&rest)).size ? 0 : size;
}

/** Whether a heading is over on its line. */
static bool is_whole(struct text heading) {
    static const char *const ends[] = {".", "!", ":", ";", "|", "。", "：", "！", NULL};

    return !heading.size || title_asks(heading) || text_ends_any(heading, ends);
}

/** "## Why is a" and "   so slow?" on the next line, then a blank one: no Markdown heading goes on, though this one is meant to. */
static bool join_heading(struct text line, const struct dialect *dialect,
                         struct change *change) {
    size_t end = (size_t)(line.bytes - dialect->text.bytes) + line.size;
    struct text next = text_from(dialect->text, end + 1);
    size_t size = hanging_size(next);
    struct builder out = {.arena = dialect->arena};

    next = text_slice(next, 0, size);
    if (!size || is_whole(text_trim(line_without_hashes(line))) ||
        !(title_asks(next) || end_mark_stop(next))) {
        return false;
    }
    builder_add(&out, TEXT(" "));
    builder_add_words(&out, next);
    // The lines that are taken leave blank ones.
    for (size_t i = 0; i <= next.size; i++) {
        builder_add(&out, i == next.size || next.bytes[i] == '\n' ? TEXT("\n") : TEXT(""));
    }
    *change = (struct change){line.size, line.size + 1 + size,
                              (struct text){out.bytes, out.size}};
    return true;
}

/** The line before a place in a text, "" before the first. */
static struct text line_above(struct text text, size_t at) {
    size_t end = at ? at - 1 : 0;

    return text_slice(text, text_line_start(text, end), end);
}

/** Whether a line ends as a sentence does, with marks around it or not. */
static bool ends_sentence(struct text line) {
    while (line.size && strchr("*_`\"')", line.bytes[line.size - 1])) {
        line.size--;
    }
    return end_mark_stop(line) > 0;
}

/** Whether lines of text stand above a place, too many for a heading: what a terminal prints. */
static bool is_below_lines(struct text text, size_t at) {
    for (int lines = 0; lines < TOO_MANY_LINES; lines++) {
        struct text above = line_above(text, at);

        if (!line_has_letter(above, line_skip_spaces(above, 0))) {
            return false;
        }
        at = (size_t)(above.bytes - text.bytes);
    }
    return true;
}

/** Whether a line in bold names what stands behind its colon: "**Keywords**: a, b". */
static bool is_field(struct text line) {
    size_t marks = line_count_marks(line, 0);
    size_t end = marks + text_find(text_from(line, marks), TEXT("**"));
    struct text name = text_trim(text_slice(line, marks, end));
    struct text behind = text_from(line, end + marks);
    bool inside = colon_ends(name);

    return marks == 2 && name.size && text_trim(behind).size > (inside ? 0 : 1) &&
           (inside || label_is_before_colon(behind, 0));
}

/** Whether a line ends as one of code does, or is a bare address: it names nothing. */
static bool is_no_name(struct text line) {
    return text_ends(line, TEXT(";")) || text_ends(line, TEXT("}")) ||
           (text_starts(line, TEXT("http")) && !text_holds(line, TEXT(" ")));
}

/** Whether dashes right below a line part what is above from what is below, and make no heading of it. */
static bool is_closed(struct text above, const struct dialect *dialect) {
    size_t shortest = dialect->parted ? SHORT_SENTENCE : SHORTEST_SENTENCE;

    return (above.size >= shortest && ends_sentence(above)) || way_back_is(above) ||
           (dialect->parted && (is_field(above) || is_no_name(above)));
}

/** Whether dashes right below prose would make a heading of it: a sentence to its full stop, or many lines, that ask for nothing. */
static bool underlines_prose(struct text line, const struct dialect *dialect) {
    struct text dashes = text_trim(line);
    size_t at = (size_t)(line.bytes - dialect->text.bytes);
    struct text above;
    struct title title;

    if (dashes.size < DASHES_MIN || rule_count_signs(dashes) < dashes.size ||
        line.bytes <= dialect->front.bytes || dialect->ruled) {
        return false;
    }
    above = text_trim(line_above(dialect->text, at));
    if (!(is_closed(above, dialect) || is_below_lines(dialect->text, at))) {
        return false;
    }
    title = title_read(above);
    return !title.requests && !title.asks && !title.labelled && !title.numbered;
}

/** Whether a heading is a remark of the code around it. */
static bool is_remark(struct text line, const struct dialect *dialect) {
    size_t at = (size_t)(line.bytes - dialect->text.bytes);
    struct text rest = text_from(dialect->text, at);

    if (line_count_hashes(line, line_skip_spaces(line, 0)) != 1) {
        return false;
    }
    text_line(&rest);
    return remark_is(line, line_above(dialect->text, at), text_line(&rest));
}

/** "### Answer: it flows down until the tank is full": a label with all that it says, which is no heading but a line below one. */
static bool is_answer_line(struct text line) {
    struct text text = line_without_hashes(line);

    // Most headings are too short, which is told before what they say.
    return text.size >= SHORTEST_ANSWER && line_count_hashes(line, 0) > 1 &&
           !label_is_letter(text) && label_cut_answer(&text) &&
           text.size >= SHORTEST_ANSWER;
}

/** The size of what a line tells of tags before a colon, "<h1>-<h6> :"; 0 if it tells nothing. */
static size_t told_tags(struct text line) {
    size_t at = 0;

    while (at < line.size && line.bytes[at] == '<') {
        size_t name = at + 1;

        while (name < line.size &&
               (line_has_letter(line, name) || line_has_digit(line, name))) {
            name++;
        }
        if (name == at + 1 || name == line.size || line.bytes[name] != '>') {
            return 0;
        }
        at = name + 1;
        while (at < line.size && strchr(" -,/&", line.bytes[at])) {
            at++;
        }
    }
    return text_starts(text_from(line, at), TEXT(": ")) && !text_holds(line, TEXT("</"))
               ? at
               : 0;
}

/** "<script> : code that a page runs" is text, and no HTML that nothing closes. */
static bool change_told_tags(struct text line, const struct dialect *dialect,
                             struct change *change) {
    size_t size = told_tags(line);
    struct builder out = {.arena = dialect->arena};

    for (size_t at = 0; at < size; at++) {
        builder_add(&out, line.bytes[at] == '<' ? TEXT("\\") : TEXT(""));
        builder_add(&out, text_slice(line, at, at + 1));
    }
    *change = (struct change){0, size, builder_text(&out)};
    return size > 0;
}

/** Plain blanks before the bullet of a line in place of hard ones, which set no item in. */
static bool change_blanks(struct text line, size_t size, struct change *change) {
    static const char blanks[] = "                ";
    struct text hard = text_slice(line, 0, size);
    size_t count = 0;

    for (size_t at = 0; at < size; at++) {
        count += (hard.bytes[at] & 0xC0) != 0x80;
    }
    *change = (struct change){0, size, {blanks, count}};
    return !text_is_ascii(hard) && count < sizeof(blanks) &&
           line_item_mark(text_from(line, size)) > 0;
}

/** A rule of asterisks in place of one of long dashes, or of dashes right below prose; in place of one around an answer's label, a heading below any other; a heading in one line, or none; tags that are told of as text; items set in as they look. */
static bool change_rule(struct text line, bool first, const void *context,
                        struct change *change) {
    bool dashes = line.size && (unsigned char)line.bytes[0] >= 0x80;
    size_t hash = line_skip_spaces(line, 0);

    *change = (struct change){hash, hash, TEXT("\\")};
    if (((const struct dialect *)context)->formulas &&
        text_equal(text_trim(line), TEXT("="))) {
        return true;
    }
    if (hash < line.size && line.bytes[hash] == '#') {
        if (!hash && is_answer_line(line)) {
            *change = (struct change){0, line_count_hashes(line, 0), TEXT("")};
            return true;
        }
        return (!first && is_remark(line, context)) ||
               (!hash && join_heading(line, context, change));
    }
    if (hash && change_blanks(line, hash, change)) {
        return true;
    }
    if (line.size && line.bytes[0] == '<') {
        return change_told_tags(line, context, change);
    }
    if (line.size && line.bytes[0] == '-' && underlines_prose(line, context)) {
        *change = (struct change){0, line.size, TEXT("***")};
        return true;
    }
    *change = (struct change){0, line.size, dashes ? TEXT("***") : TEXT("###### Answer")};
    return dashes ? rule_is_of_dashes(line)
                  : line.size && strchr("-*_", line.bytes[0]) &&
                        rule_holds_label(text_trim(line));
}

/** Whether a merge was kept with its marks, as one that names a commit was: whoever speaks of such marks names branches. */
static bool is_conflicted(struct text text) {
    struct text closing = TEXT("\n>>>>>>> ");
    struct text name = text_from(text, text_find(text, closing) + closing.size);
    size_t size = 0;

    while (size < name.size && strchr("0123456789abcdef", name.bytes[size])) {
        size++;
    }
    return size >= SHORTEST_COMMIT && text_holds(text, TEXT("<<<<<<< "));
}

/** A blank line in place of a mark of such a merge. */
static bool change_conflict(struct text line, bool first, const void *context,
                            struct change *change) {
    (void)first;
    (void)context;
    *change = (struct change){0, line.size, TEXT("")};
    return text_starts(line, TEXT("<<<<<<< ")) || text_starts(line, TEXT(">>>>>>> ")) ||
           text_equal(line, TEXT("======="));
}

struct text dialect_plain(struct text text, struct added_lines *added,
                          struct arena *arena) {
    struct dialect dialect;

    text = is_conflicted(text) ? change_lines(text, change_conflict, NULL, arena) : text;
    text = wiki_link_plain(pasted_without_pages(text, arena), arena);
    text = citation_plain(text, arena);
    text = mend_fences(without_fence(text, arena), arena);
    dialect = dialect_of(text, arena);
    text = change_lines(text, change_rule, &dialect, arena);
    text = initials_plain(key_bracket_plain(text, arena), arena);
    text = retelling_plain(chapter_line_plain(text, arena), added, arena);
    text = may_be_glued(text) ? change_lines(text, change_heading, NULL, arena) : text;
    text = boxes_unpacked(site_tags_plain(text, arena), arena);
    text = fold_margin_plain(item_margin_plain(text, arena), arena);
    return pasted_plain(html_lines_plain(text, arena), arena);
}
