// SPDX-License-Identifier: MIT
// Tags of site generators, which stand around text and are none.

#include "site_tags.h"

#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <ctype.h>

enum { FOLDS_MAX = 64, LONGEST_LINE = 400 };

enum tag_role { TAG_OTHER, TAG_FRAME, TAG_FOLD };

/** `{% details Title %}` or `{{< /details >}}`, taken apart. */
struct site_tag {
    enum tag_role role;
    bool closes;
    struct text title;
};

struct translation {
    struct builder out;
    struct fence fence;
    int folds;  // that are open
    bool changed;
};

static enum tag_role role_of(struct text name) {
    static const struct {
        const char *name;
        enum tag_role role;
    } tags[] = {
        {"hint", TAG_FRAME},       {"tabs", TAG_FRAME},   {"tab", TAG_FRAME},
        {"columns", TAG_FRAME},    {"column", TAG_FRAME}, {"stepper", TAG_FRAME},
        {"step", TAG_FRAME},       {"steps", TAG_FRAME},  {"callout", TAG_FRAME},
        {"notice", TAG_FRAME},     {"note", TAG_FRAME},   {"alert", TAG_FRAME},
        {"admonition", TAG_FRAME}, {"raw", TAG_FRAME},    {"details", TAG_FOLD},
        {"spoiler", TAG_FOLD},     {"expand", TAG_FOLD},  {"collapse", TAG_FOLD},
        {"folding", TAG_FOLD},     {"toggle", TAG_FOLD},  {"accordion", TAG_FOLD},
    };

    for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        if (text_equal(name, text_of(tags[i].name))) {
            return tags[i].role;
        }
    }
    return TAG_OTHER;
}

/** What stands between the marks of a tag, which is all of the line; "" if it is none. */
static struct text inside_of(struct text line) {
    static const struct {
        const char *opening;
        const char *closing;
    } marks[] = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        struct text opening = text_of(marks[i].opening);
        struct text closing = text_of(marks[i].closing);
        struct text inside = text_from(line, opening.size);

        if (text_starts(line, opening) &&
            text_find(inside, closing) + closing.size == inside.size) {
            return text_trim(text_slice(inside, 0, inside.size - closing.size));
        }
    }
    return TEXT("");
}

static struct text cut_name(struct text *text) {
    size_t size = 0;
    struct text name;

    while (size < text->size && isalpha((unsigned char)text->bytes[size])) {
        size++;
    }
    name = text_slice(*text, 0, size);
    *text = text_trim(text_from(*text, size));
    return name;
}

/** `"Title"`, `title="Title" open=true` or bare words. */
static struct text title_of(struct text attributes) {
    static const char *const names[] = {"title=\"", "summary=\"", "\""};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        struct text name = text_of(names[i]);
        struct text value = text_from(attributes, text_find(attributes, name) + name.size);
        size_t end = text_find(value, TEXT("\""));

        if (end < value.size) {
            return text_trim(text_slice(value, 0, end));
        }
    }
    return text_holds(attributes, TEXT("=")) ? TEXT("") : attributes;
}

static struct site_tag read_tag(struct text line) {
    struct site_tag tag = {0};
    struct text inside = line.size <= LONGEST_LINE ? inside_of(text_trim(line)) : TEXT("");
    struct text name;

    tag.closes = text_starts(inside, TEXT("/")) || text_starts(inside, TEXT("end"));
    if (tag.closes) {
        inside = text_trim(text_from(inside, text_starts(inside, TEXT("/")) ? 1 : 3));
    }
    name = cut_name(&inside);
    tag.role = role_of(name);
    // Such stand for something that only the generator knows.
    if (tag.role == TAG_OTHER && name.size && text_starts(text_trim(line), TEXT("{{"))) {
        tag.role = TAG_FRAME;
    }
    tag.title = title_of(inside);
    return tag;
}

static void write_fold(struct translation *translation, const struct site_tag *tag) {
    if (tag->closes) {
        builder_add(&translation->out, translation->folds ? TEXT(":::") : TEXT(""));
        translation->folds -= translation->folds > 0;
        return;
    }
    translation->folds += translation->folds < FOLDS_MAX;
    builder_add(&translation->out, TEXT("::: details "));
    builder_add(&translation->out, tag->title);
}

static void write_line(struct translation *translation, struct text line) {
    struct site_tag tag = {0};

    fence_pass(&translation->fence, line);
    if (!translation->fence.size) {
        tag = read_tag(line);
    }
    if (tag.role == TAG_FOLD) {
        builder_add(&translation->out, text_slice(line, 0, line_skip_spaces(line, 0)));
        write_fold(translation, &tag);
    } else if (tag.role == TAG_OTHER) {
        builder_add(&translation->out, line);
    }
    builder_add(&translation->out, TEXT("\n"));
    translation->changed = translation->changed || tag.role != TAG_OTHER;
}

struct text site_tags_plain(struct text text, struct arena *arena) {
    static const char *const marks[] = {"{%", "{{<", NULL};
    struct translation translation = {.out = {.arena = arena}};

    if (!text_holds_any(text, marks)) {
        return text;
    }
    builder_reserve(&translation.out, text.size + 1);
    for (struct text rest = text; rest.size;) {
        write_line(&translation, text_line(&rest));
    }
    return translation.changed ? (struct text){translation.out.bytes, translation.out.size}
                               : text;
}
