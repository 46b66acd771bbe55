// SPDX-License-Identifier: MIT
// Lines that open a box: what kind it is, what it is for, how it is called.

#include "box_opening.h"

#include "wording/line.h"
#include "wording/title.h"

#include <ctype.h>
#include <string.h>

enum { COLONS_MIN = 3, LONGEST_TYPE = 24 };

static const char *const asking_types[] = {"question", "faq",  "help",     "quiz",
                                           "problem",  "task", "exercise", NULL};
static const char *const answering_types[] = {"answer", "solution", NULL};
static const char *const affirming_types[] = {"success", "check", "done", NULL};
// What they fold asks only with a mark: "Where the gaps are" names an example.
static const char *const telling_types[] = {"example", "abstract", "summary", "tldr",
                                            "quote",   "cite",     NULL};
static const char *const folding_types[] = {"details",  "spoiler", "collapse", "accordion",
                                            "dropdown", "toggle",  NULL};

/** Cuts the name of a type off the front, "" if none stands there. */
static struct text cut_type(struct text *rest) {
    size_t size = 0;
    uint32_t letter;
    struct text type;

    while (size < rest->size && size < LONGEST_TYPE &&
           (line_has_letter(*rest, size) || rest->bytes[size] == '-')) {
        size += text_decode(*rest, size, &letter);
    }
    type = text_slice(*rest, 0, size);
    *rest = text_from(*rest, size);
    return type;
}

/** What stands between two marks, which do not go with it; "" if they are not there. */
static struct text between(struct text text, struct text opening, struct text closing) {
    size_t from = text_find(text, opening);
    struct text inside = text_from(text, from + opening.size);
    size_t to = text_find(inside, closing);

    return from < text.size && to < inside.size ? text_slice(inside, 0, to) : TEXT("");
}

/** `!!! note inline "Title"`, `???+ note`. */
static bool read_indented(struct text line, struct box_opening *out) {
    struct text rest = text_from(line, 3);
    bool open;

    *out = (struct box_opening){.kind = BOX_INDENTED, .folds = line.bytes[0] == '?'};
    open = out->folds && text_starts(rest, TEXT("+"));
    rest = text_from(rest, open);
    if (!text_starts(rest, TEXT(" "))) {
        return false;
    }
    rest = text_trim(rest);
    out->type = cut_type(&rest);
    rest = text_trim(rest);
    while (rest.size && rest.bytes[0] != '"' && cut_type(&rest).size) {
        rest = text_trim(rest);
    }
    out->title = text_trim(between(rest, TEXT("\""), TEXT("\"")));
    return out->type.size && (!rest.size || (rest.size > 1 && rest.bytes[0] == '"' &&
                                             text_ends(rest, TEXT("\""))));
}

/** `=== "Title"`, a tab. */
static bool read_tab(struct text line, struct box_opening *out) {
    struct text rest = text_trim(text_from(line, 3));

    *out = (struct box_opening){.kind = BOX_INDENTED, .type = TEXT("tab"), .tab = true};
    rest = text_from(rest, text_starts(rest, TEXT("!")) || text_starts(rest, TEXT("+")));
    rest = text_trim(rest);
    out->title = text_trim(between(rest, TEXT("\""), TEXT("\"")));
    return out->title.size > 0 && text_starts(rest, TEXT("\"")) &&
           text_ends(rest, TEXT("\""));
}

/** Without a name before the class: "{#exr-a .question}". */
static struct text behind_name(struct text rest) {
    size_t at = text_find(rest, TEXT(" ."));

    return text_starts(rest, TEXT("{#")) && at < rest.size ? text_from(rest, at + 1) : rest;
}

/** `:::tip Title`, `::: details[Title]`, `::: {.callout-note title="Title" collapse="true"}`, `::: {#exr-a}`. */
static bool read_colons(struct text line, struct box_opening *out) {
    struct text rest = line;

    *out = (struct box_opening){.kind = BOX_COLONS};
    while (text_starts(rest, TEXT(":"))) {
        rest = text_from(rest, 1);
        out->colons++;
    }
    rest = behind_name(text_trim(rest));
    if (text_starts(rest, TEXT("{.")) || text_starts(rest, TEXT("."))) {
        rest = text_from(rest, text_find(rest, TEXT(".")) + 1);
        rest = text_from(rest, text_starts(rest, TEXT("callout-")) ? 8 : 0);
        out->folds = text_holds(rest, TEXT("collapse="));
    }
    // Quarto numbers an exercise by its name alone.
    out->type = text_starts(rest, TEXT("{#exr-")) ? TEXT("exercise") : cut_type(&rest);
    out->title = between(rest, TEXT("title=\""), TEXT("\""));
    if (!out->title.size && text_starts(rest, TEXT("["))) {
        out->title = between(rest, TEXT("["), TEXT("]"));
    }
    if (!out->title.size && text_starts(rest, TEXT(" ")) && !text_ends(rest, TEXT("}"))) {
        out->title = text_trim(rest);
    }
    return out->type.size > 0;
}

/** `> [!note]- Title` */
static bool read_quoted(struct text line, struct box_opening *out) {
    struct text rest = text_trim(text_from(line, 1));
    size_t end;

    *out = (struct box_opening){.kind = BOX_QUOTED};
    if (!text_starts(rest, TEXT("[!"))) {
        return false;
    }
    rest = text_from(rest, 2);
    out->type = cut_type(&rest);
    end = text_find(rest, TEXT("]"));
    if (end == rest.size || (end && rest.bytes[0] != '|')) {
        return false;
    }
    rest = text_from(rest, end + 1);
    out->folds = text_starts(rest, TEXT("-")) || text_starts(rest, TEXT("+"));
    out->title = text_trim(text_from(rest, out->folds));
    return out->type.size > 0;
}

/** Whether a type is one of a program's, or says the same in another language. */
static bool is_named(struct text type, const char *const *types, enum label_word word) {
    return line_is_any(type, types) || label_word(type) == word;
}

static void read_sense(struct box_opening *out) {
    struct title title = {0};

    if (out->title.size) {
        title = title_read(out->title);
    }
    out->named = title.text.size > 0;
    out->asks = out->named && title_calls(&title);
    out->folds = out->folds || line_is_any(out->type, folding_types);
    out->may_answer = line_is_any(out->type, affirming_types);
    if (title.answers || is_named(out->type, answering_types, WORD_ANSWER) ||
        (out->may_answer && out->folds && !title.asks)) {
        out->sense = BOX_ANSWER;
    } else if (is_named(out->type, asking_types, WORD_QUESTION) ||
               (title.blank && label_word(out->title) == WORD_QUESTION)) {
        out->sense = BOX_QUESTION;
    } else if (out->folds &&
               !(out->asks && !title.asks && line_is_any(out->type, telling_types))) {
        out->sense = BOX_FOLD;
    }
}

bool box_begins(struct text line, struct box_opening *opening) {
    if (text_starts(line, TEXT("!!!")) || text_starts(line, TEXT("???"))) {
        return read_indented(text_trim(line), opening);
    }
    if (text_starts(line, TEXT("=== "))) {
        return read_tab(text_trim(line), opening);
    }
    if (text_starts(line, TEXT(":::"))) {
        return read_colons(text_trim(line), opening);
    }
    return text_starts(line, TEXT(">")) && read_quoted(text_trim(line), opening);
}

bool box_opens(struct text line, struct box_opening *opening) {
    bool found = box_begins(line, opening);

    if (found) {
        read_sense(opening);
    }
    return found;
}

size_t box_colons(struct text line) {
    line = text_trim(line);
    for (size_t i = 0; i < line.size; i++) {
        if (line.bytes[i] != ':') {
            return 0;
        }
    }
    return line.size >= COLONS_MIN ? line.size : 0;
}

struct text box_title(const struct box_opening *opening, struct arena *arena) {
    char *name;

    if (opening->title.size) {
        return opening->title;
    }
    if (opening->sense == BOX_ANSWER) {
        return TEXT("Answer");
    }
    name = text_string(opening->type, arena);
    name[0] = (char)toupper((unsigned char)name[0]);
    return text_of(name);
}

const char *box_alert(const struct box_opening *opening) {
    static const struct {
        const char *type;
        const char *alert;
    } alerts[] = {{"note", "[!NOTE]"},
                  {"info", "[!NOTE]"},
                  {"tip", "[!TIP]"},
                  {"hint", "[!TIP]"},
                  {"important", "[!IMPORTANT]"},
                  {"warning", "[!WARNING]"},
                  {"attention", "[!WARNING]"},
                  {"caution", "[!CAUTION]"},
                  {"danger", "[!CAUTION]"}};

    for (size_t i = 0; !opening->title.size && i < sizeof(alerts) / sizeof(alerts[0]);
         i++) {
        if (strlen(alerts[i].type) == opening->type.size &&
            line_starts_word(opening->type, alerts[i].type)) {
            return alerts[i].alert;
        }
    }
    return NULL;
}
