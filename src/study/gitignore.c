// SPDX-License-Identifier: MIT
// The patterns of .gitignore files, read and held against paths.

#include "gitignore.h"

#include <ctype.h>
#include <string.h>

struct pattern {
    struct text glob;  // without "!" and the slashes at both ends
    bool brings_back;  // "!": what matches is not left out
    bool only_folders;
    bool anchored;  // matched from the file's own folder on, else against the last name
};

struct gitignore {
    const struct gitignore *above;
    size_t folder_size;
    struct pattern *patterns;
    size_t count;
    size_t capacity;
};

/** Spaces at the end do not count unless a backslash stands before them. */
static struct text without_trailing_spaces(struct text line) {
    size_t end = 0;

    for (size_t at = 0; at < line.size; at++) {
        if (line.bytes[at] == '\\') {
            at++;
            end = at + 1;
        } else if (line.bytes[at] != ' ') {
            end = at + 1;
        }
    }
    return text_slice(line, 0, end);
}

static bool read_pattern(struct text line, struct pattern *pattern) {
    struct text glob = without_trailing_spaces(line);

    *pattern = (struct pattern){.anchored = false};
    if (text_starts(glob, TEXT("#"))) {
        return false;
    }
    if (text_starts(glob, TEXT("!"))) {
        pattern->brings_back = true;
        glob = text_from(glob, 1);
    }
    if (text_ends(glob, TEXT("/"))) {
        pattern->only_folders = true;
        glob.size--;
    }
    pattern->anchored = text_holds(glob, TEXT("/"));
    if (text_starts(glob, TEXT("/"))) {
        glob = text_from(glob, 1);
    }
    pattern->glob = glob;
    return glob.size > 0;
}

const struct gitignore *gitignore_read(const struct gitignore *above, const char *folder,
                                       struct text text, struct arena *arena) {
    struct gitignore *rules = arena_new(arena, 1, sizeof(*rules));

    rules->above = above;
    rules->folder_size = strlen(folder);
    if (text_starts(text, TEXT("\xEF\xBB\xBF"))) {
        text = text_from(text, 3);
    }
    while (text.size) {
        struct pattern pattern;

        if (read_pattern(text_line(&text), &pattern)) {
            rules->patterns = arena_grow(arena, rules->patterns, rules->count,
                                         &rules->capacity, sizeof(pattern));
            rules->patterns[rules->count++] = pattern;
        }
    }
    return rules;
}

// Character classes: [abc], [a-z], [!x], [[:digit:]]

static bool has_class(struct text name, unsigned char byte) {
    static const struct {
        const char *name;
        int (*holds)(int byte);
    } classes[] = {{"alnum", isalnum}, {"alpha", isalpha}, {"blank", isblank},
                   {"cntrl", iscntrl}, {"digit", isdigit}, {"graph", isgraph},
                   {"lower", islower}, {"print", isprint}, {"punct", ispunct},
                   {"space", isspace}, {"upper", isupper}, {"xdigit", isxdigit}};

    for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        if (text_equal(name, text_of(classes[i].name))) {
            return classes[i].holds(byte) != 0;
        }
    }
    return false;
}

/** One byte of a class, which a backslash may stand before. */
static unsigned char class_byte(struct text glob, size_t *at) {
    if (glob.bytes[*at] == '\\' && *at + 1 < glob.size) {
        ++*at;
    }
    return (unsigned char)glob.bytes[(*at)++];
}

/** One member of a class from `*at` on: a name, a range or a byte. */
static bool member_matches(struct text glob, size_t *at, unsigned char byte) {
    struct text rest = text_from(glob, *at);
    unsigned char first;
    unsigned char last;

    if (text_starts(rest, TEXT("[:"))) {
        size_t end = text_find(rest, TEXT(":]"));

        if (end < rest.size) {
            *at += end + 2;
            return has_class(text_slice(rest, 2, end), byte);
        }
    }
    first = class_byte(glob, at);
    last = first;
    if (*at + 1 < glob.size && glob.bytes[*at] == '-' && glob.bytes[*at + 1] != ']') {
        ++*at;
        last = class_byte(glob, at);
    }
    return byte >= first && byte <= last;
}

/** Whether the byte is in the class that begins at `*at`, which then points behind it. */
static bool class_matches(struct text glob, size_t *at, unsigned char byte) {
    size_t next = *at + 1;
    bool negated = next < glob.size && strchr("!^", glob.bytes[next]);
    bool found = false;
    size_t first;

    next += negated;
    // A bracket that closes at once is a member.
    for (first = next; next < glob.size && (next == first || glob.bytes[next] != ']');) {
        found |= member_matches(glob, &next, byte);
    }
    if (next >= glob.size) {
        *at = glob.size;  // never closed: matches nothing
        return false;
    }
    *at = next + 1;
    return byte != '/' && found != negated;
}

/** Whether one byte matches what stands at `*at`, which then points behind that. */
static bool byte_matches(struct text glob, size_t *at, unsigned char byte) {
    switch (glob.bytes[*at]) {
    case '?': ++*at; return byte != '/';
    case '[': return class_matches(glob, at, byte);
    case '\\':
        if (++*at == glob.size) {
            return false;  // nothing to make plain: such a pattern matches nothing
        }
        return glob.bytes[(*at)++] == (char)byte;
    default: return glob.bytes[(*at)++] == (char)byte;
    }
}

/** "**" as a whole name between slashes: any number of folders. */
static bool is_any_folders(struct text glob, size_t at) {
    return text_starts(text_from(glob, at), TEXT("**")) &&
           (at == 0 || glob.bytes[at - 1] == '/') &&
           (at + 2 == glob.size || glob.bytes[at + 2] == '/');
}

/** Where to go on when a match fails: the star takes one byte, or folder, more. */
struct retreat {
    bool possible;
    size_t glob;  // behind the star
    size_t path;  // what the star has taken ends here
};

/** Lets the inner star take a byte more, or the outer one a folder more. */
static bool fall_back(struct retreat *star, struct retreat *folders, struct text path,
                      size_t *glob_at, size_t *path_at) {
    if (star->possible && star->path < path.size && path.bytes[star->path] != '/') {
        *glob_at = star->glob;
        *path_at = ++star->path;
        return true;
    }
    star->possible = false;
    if (folders->possible) {
        size_t slash = text_find(text_from(path, folders->path), TEXT("/"));

        folders->path += slash + 1;
        folders->possible = folders->path <= path.size;
        *glob_at = folders->glob;
        *path_at = folders->path;
    }
    return folders->possible;
}

// Only the last star of each kind need be tried again: a later one can take
// whatever an earlier one would have given up.
static bool glob_matches(struct text glob, struct text path) {
    struct retreat star = {.possible = false};
    struct retreat folders = {.possible = false};
    size_t g = 0;
    size_t p = 0;

    while (p < path.size || g < glob.size) {
        if (g < glob.size && is_any_folders(glob, g)) {
            if (g + 2 == glob.size) {
                return p < path.size;
            }
            g += 3;
            folders = (struct retreat){true, g, p};
            star.possible = false;
        } else if (g < glob.size && glob.bytes[g] == '*') {
            star = (struct retreat){true, ++g, p};
        } else if ((p == path.size || g == glob.size ||
                    !byte_matches(glob, &g, (unsigned char)path.bytes[p++])) &&
                   !fall_back(&star, &folders, path, &g, &p)) {
            return false;
        }
    }
    return true;
}

static bool pattern_matches(const struct pattern *pattern, struct text path,
                            struct text name, bool is_folder) {
    return (is_folder || !pattern->only_folders) &&
           glob_matches(pattern->glob, pattern->anchored ? path : name);
}

bool gitignore_leaves_out(const struct gitignore *rules, const char *path, bool is_folder) {
    const char *slash = strrchr(path, '/');
    struct text name = text_of(slash ? slash + 1 : path);

    for (; rules; rules = rules->above) {
        struct text below = text_from(text_of(path), rules->folder_size + 1);

        for (size_t i = rules->count; i-- > 0;) {
            if (pattern_matches(&rules->patterns[i], below, name, is_folder)) {
                return !rules->patterns[i].brings_back;
            }
        }
    }
    return false;
}
