// SPDX-License-Identifier: MIT
// Front matter: a title, or a question and its answer.

#include "front.h"

#include "scalar.h"
#include "wording/builder.h"
#include "wording/line.h"
#include "wording/title.h"
#include "wording/vocabulary.h"

enum { SHORTEST_LABEL = 3 };  // bytes of a key that labels a text; shorter ones are letters

enum key { KEY_OTHER, KEY_TITLE, KEY_SUBTITLE, KEY_KIND, KEY_QUESTION, KEY_ANSWER };

static const struct {
    const char *name;
    enum key key;
} keys[] = {{"title", KEY_TITLE},       {"name", KEY_TITLE},    {"deck", KEY_TITLE},
            {"subtitle", KEY_SUBTITLE}, {"layout", KEY_KIND},   {"type", KEY_KIND},
            {"kind", KEY_KIND},         {"template", KEY_KIND}, {"front", KEY_QUESTION},
            {"back", KEY_ANSWER}};

// Before a value of TOML.
static const char *const assignments[] = {" = \"", " = '", NULL};

static bool is_word(struct text text, struct text word) {
    return text.size == word.size && line_starts_with(text, word);
}

static enum key key_of(struct text name) {
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (is_word(name, text_of(keys[i].name))) {
            return keys[i].key;
        }
    }
    if (name.size < SHORTEST_LABEL) {
        return KEY_OTHER;
    }
    return words_at(name, WORDS_QUESTION) == name.size ? KEY_QUESTION
           : words_at(name, WORDS_ANSWER) == name.size ? KEY_ANSWER
                                                       : KEY_OTHER;
}

/** The size of "title:" or "title = " before a text behind the blanks of a line; 0 if it has no key. */
static size_t key_size(struct text line, size_t indent, struct text *name) {
    size_t end = indent;

    while (end < line.size && line.bytes[end] != ':' && line.bytes[end] != ' ') {
        end++;
    }
    *name = text_slice(line, indent, end);
    if (text_starts(text_from(line, end), TEXT(":"))) {
        return end + 1;
    }
    return text_starts_any(text_from(line, end), assignments) ? end + 3 : 0;
}

/** "interview_question", "Question": what a page with that layout is. */
static bool names_question(struct text kind) {
    size_t at = kind.size;

    while (at > 0 && line_has_letter(kind, at - 1)) {
        at--;
    }
    kind = text_from(kind, at);
    return is_word(kind, TEXT("question")) || is_word(kind, TEXT("flashcard"));
}

static struct text on_one_line(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};

    builder_add_words(&out, text);
    return builder_text(&out);
}

/** Whether a value is a text, not a number, a switch or a name. */
static bool is_told(struct text value) {
    return text_holds(value, TEXT(" ")) || !text_is_ascii(value);
}

/** The number of an option, say. */
static bool is_number(struct text value) {
    return line_skip_digits(value, 0) == value.size;
}

/** Whether it asks, or tells to answer. */
static bool calls(struct text value) {
    struct title title = title_read(value);

    return title_calls(&title);
}

static void take(struct front *front, enum key key, struct text value,
                 struct arena *arena) {
    if (key == KEY_TITLE && !front->title.size) {
        front->title = on_one_line(value, arena);
    } else if (key == KEY_SUBTITLE && front->title.size && calls(value)) {
        front->title = on_one_line(builder_joined(front->title, value, arena), arena);
    } else if (key == KEY_KIND) {
        front->is_question = front->is_question || names_question(value);
    } else if (key == KEY_QUESTION && !front->question.size && is_told(value)) {
        front->question = value;
    } else if (key == KEY_ANSWER && !front->answer.size && !is_number(value)) {
        front->answer = value;
    }
}

/** Takes all keys of the matter, but of maps within, which are indented, no more than a title for want of another. */
static void take_all(struct front *front, struct text matter, struct arena *arena) {
    size_t indent = line_skip_spaces(matter, 0);
    struct front inner = {0};

    for (size_t at = 0; at < matter.size;) {
        struct text line = text_from(matter, at);
        size_t size = text_find(line, TEXT("\n"));
        size_t blanks = line_skip_spaces(line, 0);
        struct text name;
        size_t key = key_size(text_slice(line, 0, size), blanks, &name);
        enum key found = key ? key_of(name) : KEY_OTHER;

        if (found == KEY_TITLE || (found != KEY_OTHER && blanks == indent)) {
            struct text value =
                scalar_read(text_from(matter, at + key), blanks, &size, arena);

            take(blanks == indent ? front : &inner, found, value, arena);
            size += key;
        }
        at += size + 1;
    }
    front->title = front->title.size ? front->title : inner.title;
    if (is_told(front->answer) && !front->question.size) {
        front->question = front->title;
    }
}

/** Whether front matter begins with this line. */
static bool begins(struct text line) {
    return text_holds(line, TEXT(":")) || text_holds_any(line, assignments);
}

struct front front_read(struct text text, struct arena *arena) {
    struct front front = {.body = 1};
    struct text rest = text;
    struct text line = TEXT("");
    struct text fence;
    const char *first;
    int number = 0;

    while (rest.size && !line.size) {
        line = text_trim(text_line(&rest));
        number++;
    }
    first = rest.bytes;
    fence = line;
    if (!text_equal(fence, TEXT("---")) && !text_equal(fence, TEXT("+++"))) {
        return front;
    }
    while (rest.size) {
        const char *here = rest.bytes;

        line = text_trim(text_line(&rest));
        number++;
        if (here == first && !begins(line)) {
            return front;
        }
        if (here > first && (text_equal(line, fence) || text_equal(line, TEXT("...")))) {
            front.body = number + 1;
            take_all(&front, (struct text){first, (size_t)(here - first)}, arena);
            return front;
        }
    }
    return front;
}
