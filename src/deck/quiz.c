// SPDX-License-Identifier: MIT
// Front matter that holds the options of a question, written below what asks.

#include "quiz.h"

#include "builder.h"

enum { OPTIONS_MAX = 12, FRONT_LINES = 100 };

struct quiz {
    struct text title;
    struct text options[OPTIONS_MAX];
    bool right[OPTIONS_MAX];
    int count;
    int marked;
    struct text body;
};

static struct text unquoted(struct text value) {
    bool quoted = value.size > 1 && (value.bytes[0] == '"' || value.bytes[0] == '\'') &&
                  value.bytes[value.size - 1] == value.bytes[0];

    return quoted ? text_slice(value, 1, value.size - 1) : value;
}

/** Cuts the mark of a right option off the end. */
static bool cut_mark(struct text *option) {
    static const char *const marks[] = {"// correct", "//correct", "(correct)",
                                        "# correct"};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        struct text mark = text_of(marks[i]);

        if (text_ends(*option, mark)) {
            *option = text_trim(text_slice(*option, 0, option->size - mark.size));
            return true;
        }
    }
    return false;
}

static void add_option(struct quiz *quiz, struct text item) {
    struct text option = unquoted(text_trim(item));

    if (option.size && quiz->count < OPTIONS_MAX) {
        quiz->right[quiz->count] = cut_mark(&option);
        quiz->marked += quiz->right[quiz->count];
        quiz->options[quiz->count++] = unquoted(option);
    }
}

/** Whether a line names the list of options. */
static bool names_options(struct text line) {
    static const char *const keys[] = {"answers:", "options:", "choices:", NULL};

    return text_is_any(text_trim(line), keys);
}

/** Reads the front matter; false if the text has none, or none with options. */
static bool read_front(struct text text, struct quiz *quiz) {
    bool listing = false;

    if (!text_equal(text_trim(text_line(&text)), TEXT("---"))) {
        return false;
    }
    for (int i = 0; text.size && i < FRONT_LINES; i++) {
        struct text line = text_line(&text);
        struct text bare = text_trim(line);

        if (text_equal(bare, TEXT("---"))) {
            quiz->body = text;
            return quiz->count > 1 && quiz->marked > 0 && quiz->title.size > 0;
        }
        if (listing && text_starts(bare, TEXT("- "))) {
            add_option(quiz, text_from(bare, 2));
            continue;
        }
        listing = names_options(line);
        if (text_starts(line, TEXT("title:"))) {
            quiz->title = unquoted(text_trim(text_from(line, TEXT("title:").size)));
        }
    }
    return false;
}

static void add_options(struct builder *out, const struct quiz *quiz) {
    for (int i = 0; i < quiz->count; i++) {
        builder_add(out, TEXT("\n- "));
        builder_add(out, quiz->options[i]);
    }
    builder_add(out, TEXT("\n\n**Answer:** "));
    for (int i = 0, found = 0; i < quiz->count; i++) {
        if (quiz->right[i]) {
            builder_add(out, found++ ? TEXT(", ") : TEXT(""));
            builder_add(out, quiz->options[i]);
        }
    }
    builder_add(out, TEXT("\n\n"));
}

struct text quiz_unpacked(struct text text, struct arena *arena) {
    struct text mark = TEXT("<!-- explanation -->");
    struct builder out = {.arena = arena};
    struct quiz quiz = {0};
    size_t end;

    if (!read_front(text, &quiz)) {
        return text;
    }
    end = text_find(quiz.body, mark);
    builder_add(&out, TEXT("## Q: "));
    builder_add(&out, quiz.title);
    builder_add(&out, TEXT("\n\n"));
    builder_add(&out, text_trim(text_slice(quiz.body, 0, end)));
    builder_add(&out, TEXT("\n"));
    add_options(&out, &quiz);
    builder_add(&out, text_trim(text_from(quiz.body, end + mark.size)));
    builder_add(&out, TEXT("\n"));
    return (struct text){out.bytes, out.size};
}
