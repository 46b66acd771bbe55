// SPDX-License-Identifier: MIT
// Topic paths that say everything once: without names that only count or ask, and without repeating.

#include "tidy_path.h"

#include "promise.h"
#include "topic_words.h"
#include "wording/bracket.h"
#include "wording/builder.h"
#include "wording/title.h"

#include <viva/card.h>

#include <utf8proc.h>

#include <ctype.h>
#include <string.h>

enum {
    LONG_NAME = 60,     // columns: what is longer is cut to its subject
    LONGEST_NAME = 80,  // and what stays longer than a screen names nothing above others
    ADDED = 3,          // words that a title says beside the name of its folder
    FIRST_YEAR = 1990,
    LAST_YEAR = 2099,
    YEAR_DIGITS = 4,
};

/** A path while it is tidied. */
struct path {
    const struct path_origin *origin;
    struct arena *arena;
    struct text *names;
    struct topic_words *words;
    size_t count;
    size_t removed;  // names before the document's
};

static int columns(struct text name) {
    int width = 0;
    uint32_t code_point;

    for (size_t at = 0; at < name.size;) {
        at += text_decode(name, at, &code_point);
        width += utf8proc_charwidth((utf8proc_int32_t)code_point);
    }
    return width;
}

static void set_name(struct path *path, size_t at, struct text name) {
    path->names[at] = name;
    path->words[at] = topic_words_of(name, path->arena);
}

static void drop(struct path *path, size_t at) {
    path->removed += at < path->origin->document - path->removed;
    path->count--;
    for (; at < path->count; at++) {
        path->names[at] = path->names[at + 1];
        path->words[at] = path->words[at + 1];
    }
}

/** "第12天", "12日": a number with the word for what it counts. */
static bool is_counted(struct text word) {
    static const char *const counted[] = {"天", "日", "期", "题", "일차", NULL};
    size_t from = text_starts(word, TEXT("第")) ? TEXT("第").size : 0;
    size_t end = text_ends_any(word, counted);

    return end && topic_word_is_number(text_slice(word, from, word.size - end));
}

static bool is_year(struct text word) {
    int year = 0;

    for (size_t i = 0; i < word.size && word.size == YEAR_DIGITS; i++) {
        year = 10 * year + (word.bytes[i] - '0');
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** "04", "#7", "Day 3", "2021-04-13": a number or date and no more, but for a year. */
static bool only_counts(const struct topic_words *words) {
    size_t numbers = 0;

    for (size_t i = 0; i < words->count; i++) {
        const struct topic_word *word = &words->items[i];
        struct text digits =
            text_from(word->text, text_starts(word->text, TEXT("#")) ? 1 : 0);
        bool number = topic_word_is_number(digits) || is_counted(word->text);

        if (!number && !text_equal(word->said, TEXT("day"))) {
            return false;
        }
        numbers += number;
    }
    return numbers && !(words->count == 1 && is_year(words->items[0].text));
}

/** Without a number that only gives names their order: "2. Types", "02_Types", and of a file "2 Types", though not "10 questions". */
static struct text in_no_order(struct text name, bool of_file, struct arena *arena) {
    struct text rest = label_without_number(name);
    size_t digits = line_skip_digits(name, 0);
    bool ordered = text_starts(name, TEXT("0")) ||
                   (of_file && digits <= 2 && promise_of(name, arena) < PROMISE_QUESTIONS);

    if (rest.size == name.size && ordered && digits > (of_file ? 0 : 1) &&
        digits < name.size && strchr("_ -", name.bytes[digits])) {
        rest = text_trim(text_from(name, digits + 1));
    }
    return rest.size && line_has_letter(rest, 0) ? rest : name;
}

static bool asks(struct text name) {
    return title_asks(name) || text_holds(name, TEXT("？"));
}

/** A word without the number that a file's name ends in: "questions2". */
static struct text without_digits(struct text word) {
    while (word.size && isdigit((unsigned char)word.bytes[word.size - 1])) {
        word.size--;
    }
    return word.size && text_equal(word, TEXT("questions")) ? TEXT("question") : word;
}

/** "Questions", "Interview questions and answers": what any guide holds, maybe with how many there are, "50 viva questions with detailed answers". */
static bool only_announces(const struct topic_words *words) {
    static const char *const announced[] = {"question", "answer", "qa", "faq", NULL};
    static const char *const praise[] = {"viva",      "detailed",   "practice", "top",
                                         "common",    "frequently", "asked",    "most",
                                         "important", "solved",     NULL};
    bool announces = false;
    bool empty = true;

    for (size_t i = words->from; i < words->count; i++) {
        struct text said = without_digits(words->items[i].said);

        announces = announces || text_is_any(said, announced);
        empty = empty && (!said.size || topic_word_is_empty(said) ||
                          (words->from && text_is_any(said, praise)));
    }
    return announces && (empty || words->to <= words->from);
}

/** Without brackets at the end. */
static struct text without_bracket(struct text name) {
    size_t open = text_ends(name, TEXT(")")) ? bracket_start(name) : 0;

    return open > 0 && open < name.size ? text_trim(text_slice(name, 0, open)) : name;
}

static bool says_nothing(const struct path *path, size_t at) {
    const struct topic_words *words = &path->words[at];
    struct text name = without_bracket(path->names[at]);
    bool counts = words->from && name.size < path->names[at].size;
    struct topic_words counted = counts ? topic_words_of(name, path->arena) : *words;

    return only_announces(&counted) || only_counts(words) || asks(path->names[at]);
}

/** The name that stays where none says anything: the last that is no number. */
static size_t last_resort(const struct path *path) {
    size_t at = path->count - 1;

    while (at > 0 && only_counts(&path->words[at])) {
        at--;
    }
    return at;
}

/** Leaves out what names nothing, unless that is all. */
static void drop_empty(struct path *path) {
    size_t given = path->origin->given;
    size_t stays = given || !path->count ? path->count : last_resort(path);

    for (size_t i = given; i < path->count; i++) {
        if (!says_nothing(path, i)) {
            stays = path->count;
        }
    }
    for (size_t i = path->count; i > given; i--) {
        if (i - 1 != stays && says_nothing(path, i - 1)) {
            drop(path, i - 1);
        }
    }
}

/** What stands before the last colon or dash, unless that says nothing or only counts: "Part 7: ...". */
static struct text front_of(struct text name, struct arena *arena) {
    static const char *const separators[] = {" | ", " – ", " — ", " - ",
                                             ": ",  " · ", "：",  NULL};
    size_t end = name.size;
    struct topic_words words;

    while (end > 0 && !text_starts_any(text_from(name, end - 1), separators)) {
        end--;
    }
    words = topic_words_of(text_slice(name, 0, end ? end - 1 : 0), arena);
    for (size_t i = words.from; i < words.to; i++) {
        if (!topic_word_is_number(words.items[i].text) &&
            !(i + 1 < words.to && topic_word_is_number(words.items[i + 1].text))) {
            return text_trim(text_slice(name, 0, end - 1));
        }
    }
    return name;
}

/** Without "Practice Exams Questions & Answers" at the end: words for what holds questions. */
static struct text without_kind(struct text name, struct arena *arena) {
    static const char *const kinds[] = {"exam", "practice", "test", "question", NULL};
    struct topic_words words = topic_words_of(name, arena);
    size_t to = words.count;
    bool kind = false;

    while (to > words.from && (text_is_any(words.items[to - 1].said, kinds) ||
                               topic_word_is_empty(words.items[to - 1].said))) {
        kind = text_is_any(words.items[--to].said, kinds) || kind;
    }
    if (!kind || to <= words.from) {
        return name;
    }
    name = text_slice(name, 0, (size_t)(words.items[to].text.bytes - name.bytes));
    while (name.size && strchr(" &,-(|/", name.bytes[name.size - 1])) {
        name.size--;
    }
    return name;
}

/** A long name is cut to its subject; one that stays longer than a screen names nothing above others. */
static void shorten(struct path *path, size_t at) {
    struct text name = path->names[at];
    size_t size = name.size + 1;

    while (columns(name) > LONG_NAME && name.size < size) {
        size = name.size;
        name = without_bracket(name);
        name = name.size == size ? front_of(name, path->arena) : name;
    }
    name = columns(name) > LONG_NAME ? without_kind(name, path->arena) : name;
    if (name.size < path->names[at].size) {
        set_name(path, at, name);
    }
    if (columns(name) > LONGEST_NAME && at + 1 < path->count) {
        drop(path, at);
    }
}

/** Whether the words of a name stand in another from a place on. */
static bool stand_at(const struct topic_words *name, const struct topic_words *in,
                     size_t at) {
    for (size_t i = name->from; i < name->to; i++, at++) {
        if (at >= in->count || !name->items[i].said.size ||
            !text_equal(name->items[i].said, in->items[at].said)) {
            return false;
        }
    }
    return true;
}

/** Whether the words of a name stand in a row in another that begins with them or adds hardly any. */
static bool stand_in(const struct topic_words *name, const struct topic_words *in) {
    size_t added = in->to - in->from + name->from - name->to;

    for (size_t at = 0; at < in->count && (at <= in->from || added <= ADDED); at++) {
        if (stand_at(name, in, at)) {
            return true;
        }
    }
    return false;
}

/** Whether words say nothing but what any guide does, but for what stands in brackets. */
static bool are_empty(const struct topic_words *words, size_t from, struct text rest) {
    struct text bracket = text_slice(rest, 0, 0);
    static const char *const open[] = {"(", "（", NULL};

    for (size_t at = 0; at < rest.size && !bracket.size; at++) {
        if (text_starts_any(text_from(rest, at), open)) {
            bracket = text_from(rest, at);
        }
    }
    for (; from < words->count; from++) {
        const struct topic_word *word = &words->items[from];

        if ((!bracket.size || word->text.bytes < bracket.bytes) &&
            !topic_word_is_empty(word->said)) {
            return false;
        }
    }
    return true;
}

/** Whether a name says the one above it and nothing else that tells it from others. */
static bool says_no_more(const struct path *path, size_t above, size_t at) {
    const struct topic_words *upper = &path->words[above];
    const struct topic_words *lower = &path->words[at];
    size_t next = lower->from + upper->to - upper->from;
    struct text name = path->names[at];
    struct text last;

    if (!stand_at(upper, lower, lower->from)) {
        return false;
    }
    last = lower->items[next - 1].text;
    return are_empty(lower, next,
                     text_from(name, (size_t)(last.bytes - name.bytes) + last.size));
}

/** Whether a name may go that the next repeats: that of a place above all of the document, for others group what stands below them. */
static bool is_place(const struct path *path, size_t at) {
    const struct path_origin *origin = path->origin;
    size_t place = at + path->removed;

    return at >= origin->given && place < origin->document + origin->by_file &&
           place + 1 < origin->shared;
}

/** Two names that say the same, or of which the lower one says all that the upper does. */
static bool unite(struct path *path, size_t above, size_t at) {
    const struct topic_words *upper = &path->words[above];
    bool is_next = at == above + 1;

    if (upper->to <= upper->from) {
        return false;
    }
    if (text_equal(topic_gist(path->names[above], path->arena),
                   topic_gist(path->names[at], path->arena))) {
        bool by_file = is_next && is_place(path, above) &&
                       above + path->removed == path->origin->document;

        drop(path, by_file ? above : at);
        return true;
    }
    if (says_no_more(path, above, at)) {
        drop(path, at);
        return true;
    }
    if (is_next && is_place(path, above) && stand_in(upper, &path->words[at])) {
        drop(path, above);
        return true;
    }
    return false;
}

/** Looks at all pairs anew after each change: every one makes the path shorter. */
static void unite_all(struct path *path) {
    for (size_t at = 1; at < path->count; at++) {
        for (size_t above = at; above > 0; above--) {
            if (unite(path, above - 1, at)) {
                at = 0;
                break;
            }
        }
    }
}

struct text tidy_path(struct text text, const struct path_origin *origin,
                      struct arena *arena) {
    struct path path = {.origin = origin, .arena = arena};
    struct builder out = {.arena = arena};
    const char separator = TOPIC_SEPARATOR;
    const struct text *names;

    path.count = topic_names(text, arena, &names);
    path.names = arena_new(arena, path.count + 1, sizeof(*path.names));
    path.words = arena_new(arena, path.count + 1, sizeof(*path.words));
    for (size_t i = 0; i < path.count; i++) {
        bool of_file = origin->by_file && i == origin->document;

        set_name(&path, i,
                 i < origin->given ? names[i] : in_no_order(names[i], of_file, arena));
    }
    drop_empty(&path);
    for (size_t i = path.count; i > origin->given; i--) {
        shorten(&path, i - 1);
    }
    unite_all(&path);
    for (size_t i = 0; i < path.count; i++) {
        builder_add(&out, (struct text){&separator, i > 0});
        builder_add(&out, path.names[i]);
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}
