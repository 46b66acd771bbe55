// SPDX-License-Identifier: MIT
// Questions that count with numbers behind bullets, or with a space before the dot, told with labels; and those behind bullets with the answers at the margin, which are set in.

#include "bulleted.h"

#include "wording/alternative.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/label.h"
#include "wording/label_frame.h"
#include "wording/title.h"

#include <string.h>

enum {
    NUMBERS_MIN = 5,
    CLOSE_MIN = 3,  // numbers with no space behind the dot
    CLOSE_ALL = 4,  // and all of such a file
    FLUSH_MIN = 2,  // bullets that ask with an answer at the margin
    TEXT_COLUMN = 2,
    LONGEST_NAME = 60,  // bytes
};

/** Takes "- 12. Why?" apart; 0 if a line counts in no such way, or as Markdown knows it. */
static int read_number(const struct retold *file, size_t line, struct text *said) {
    struct text whole = file->lines[line];
    struct text text = alternative_without_bullet(whole);
    size_t digits = line_skip_digits(text, 0);
    size_t at = line_skip_spaces(text, digits);
    bool bullet = text.size < text_trim(whole).size;

    if (file->code[line] || !digits || line_has_space(whole, 0) ||
        !(bullet || at > digits) || at - digits > 1 || at >= text.size ||
        !strchr(".)", text.bytes[at]) || !line_has_space(text, at + 1)) {
        return 0;
    }
    *said = line_without_break(text_from(text, line_skip_spaces(text, at + 1)));
    return said->size ? line_first_number(text) : 0;
}

/** Where the question ends that has its answer behind it on the line: its size if none does. */
static size_t mark_end(struct text said) {
    static const char *const marks[] = {"? ", "？", "؟ "};
    size_t end = said.size;

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t at = text_find(said, text_of(marks[i]));

        end = at < said.size && at + strlen(marks[i]) < end ? at + strlen(marks[i]) : end;
    }
    return end;
}

static void tell(struct retold *file, size_t line, struct text said) {
    size_t end = mark_end(said);
    struct text behind = text_trim(text_from(said, end));
    struct title title = title_read(behind);

    if (behind.size && !title.asks && !text_starts(behind, TEXT("("))) {
        retold_pair(file, line, text_trim(text_slice(said, 0, end)), behind);
    } else {
        retold_question(file, line, said);
    }
}

/** A question right below one that has ended is another, though it has no number, and not its answer. */
static void tell_below(struct retold *file, size_t line, const struct title *above) {
    struct text text =
        line_without_break(alternative_without_bullet(retold_line(file, line)));
    struct text said;

    if (above->asks && text.size && !file->code[line] && title_asks(text) &&
        !line_has_space(file->lines[line], 0) && !strchr("#>|", text.bytes[0]) &&
        !read_number(file, line, &said)) {
        retold_question(file, line, text);
    }
}

bool bulleted_told(struct retold *file) {
    size_t numbers = 0;
    size_t counting = 0;
    size_t calling = 0;
    int last = 0;

    for (size_t line = 0; line < file->count; line++) {
        struct text said;
        int number = read_number(file, line, &said);
        struct title title;

        if (!number) {
            continue;
        }
        title = title_read(text_trim(text_slice(said, 0, mark_end(said))));
        numbers++;
        counting += number == last + 1;
        calling += title_calls(&title) || title.labelled;
        last = number;
        tell(file, line, said);
        tell_below(file, line + 1, &title);
    }
    return numbers >= NUMBERS_MIN && 3 * counting >= 2 * numbers &&
           5 * calling >= 3 * numbers;
}

/** "1.What is a?" or "2. What is b?": its number, 0 if none stands there. */
static int read_close(const struct retold *file, size_t line, struct text *said) {
    static const char *const marks[] = {".", "、", "．", NULL};
    struct text text = line < file->count ? file->lines[line] : TEXT("");
    size_t digits = line_skip_digits(text, 0);
    size_t mark = text_starts_any(text_from(text, digits), marks);

    *said = text_from(text, digits + mark);
    return digits && mark && !file->code[line] ? line_first_number(text) : 0;
}

/** Whether a line that counts is a question: it asks, or an answer's label stands right below. */
static bool is_posed(const struct retold *file, size_t line, struct text said) {
    return title_asks(said) || title_read(said).tells ||
           label_begins_answer(retold_line(file, retold_next(file, line + 1)));
}

/** "## 二、Practice": a chapter, in which numbers go on or begin anew. */
static bool is_chapter(const struct retold *file, size_t line) {
    struct text text = line_without_hashes(retold_line(file, line));
    size_t words = label_behind_words(text, 0);

    return retold_is_heading(file, line) && words > 0 &&
           text_starts(text_from(text, words), TEXT("、"));
}

bool bulleted_close_told(struct retold *file) {
    size_t close = 0;
    size_t count = 0;
    int last = 0;

    for (size_t line = 0; line < file->count; line++) {
        struct text said;
        int number = read_close(file, line, &said);

        if (is_chapter(file, line)) {
            last = read_close(file, retold_next(file, line + 1), &said) == 1 ? 0 : last;
            continue;
        }
        if ((retold_is_heading(file, line) && line > retold_next(file, 0)) ||
            (number == last + 1 && !is_posed(file, line, said))) {
            return false;
        }
        if (number == last + 1) {
            close += !line_has_space(said, 0);
            count++;
            last = number;
            retold_question(file, line, text_trim(said));
        }
    }
    return count >= CLOSE_ALL && close >= CLOSE_MIN;
}

static bool is_at_margin(const struct retold *file, size_t line) {
    return line < file->count && file->bare[line].size &&
           !line_has_space(file->lines[line], 0);
}

/** Whether a line at the margin begins with the bullet. */
static bool is_bullet(const struct retold *file, size_t line, char bullet) {
    return !file->code[line] && is_at_margin(file, line) &&
           file->lines[line].bytes[0] == bullet && line_has_space(file->lines[line], 1);
}

/** Whether a line is such a bullet that asks, without a label or a number of its own. */
static bool asks(const struct retold *file, size_t line, char bullet) {
    struct title title;

    if (line >= file->count || !is_bullet(file, line, bullet)) {
        return false;
    }
    title = title_read(line_without_break(text_from(file->bare[line], TEXT_COLUMN)));
    return title_calls(&title) && !title.labelled && !title.numbered;
}

/** Whether a line at the margin answers the bullet above: code may be asked about, and a name alone be that of the next ones. */
static bool replies(const struct retold *file, size_t line, char bullet) {
    size_t next = retold_next(file, line + 1);
    struct text text = retold_line(file, line);

    return is_at_margin(file, line) && !file->code[line] &&
           !retold_is_heading(file, line) && !asks(file, line, bullet) &&
           (end_mark_stop(text) || (text.size > LONGEST_NAME && !colon_ends(text)) ||
            (next < file->count && !asks(file, next, bullet)));
}

/** Sets a line in as the text of an item; `all` those that are set in already, too. */
static void set_in(struct retold *file, size_t line, bool all) {
    struct text text = file->lines[line];

    if (all || !text_starts(text, TEXT("  "))) {
        file->out[line] =
            text_of(arena_printf(file->arena, "  %.*s", TEXT_ARGUMENTS(text)));
    }
}

bool bulleted_margin_told(struct retold *file) {
    char bullet = 0;
    size_t bullets = 0;
    size_t asking = 0;
    size_t flush = 0;
    bool within = false;  // an item that asks
    bool all = false;     // whose text begins at the margin

    for (size_t line = retold_next(file, 0); line < file->count;
         line = retold_next(file, line + 1)) {
        size_t next = retold_next(file, line + 1);

        if (retold_is_heading(file, line)) {
            within = false;
            continue;
        }
        bullet = bullet ? bullet : file->bare[line].bytes[0];
        bullets += is_bullet(file, line, bullet);
        if (asks(file, line, bullet)) {
            within = true;
            asking++;
            all = is_at_margin(file, next) && !retold_is_heading(file, next) &&
                  !asks(file, next, bullet);
            flush += next > line + 1 && replies(file, next, bullet);
        } else if (within) {
            set_in(file, line, all);
        } else {
            return false;
        }
    }
    return flush >= FLUSH_MIN && 4 * flush >= asking && asking == bullets;
}
