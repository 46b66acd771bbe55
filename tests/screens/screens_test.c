// SPDX-License-Identifier: MIT
// screens_test [--update] SCRIPT...: plays keys and compares screens; --update writes them anew.
//
// A script is lines: "size 80x24", "in NAME" (the current folder, beside
// this file), "offer NAME" (the guides that come with the program), "guide" (start with guide.md; once,
// at the top; "guide NAME" starts with another file or folder beside it), "later QUESTION" (starts
// with a copy of guide.md to which that was added since), "interview 14 0.5" (there is one in so
// many days, for which that many minutes a day are used), "late 60" (slow from the start), "ascii", "keys Space 3 u", "quick 3" (30 ms after
// what was before), "type TEXT", "paste TEXT", "after 2500" (ms), "edited
// ARGUMENTS" (what the editor was told), "writes TEXT" (what it leaves in its file),
// "changed NAME" (the guide comes in again, saying what that file says), "break" and "mend" (the database),
// "file NAME" with its lines behind bars (in the current folder), "slow 60"
// (each look at the clock takes 60 ms, and work waits for "work", or "until
// TEXT" shows), and "screen" with the rows behind bars.

#include "scripted.h"

#include "support/check.h"

#include <viva/intake.h>

#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SCREENS VIVA_SOURCE_DIR "/tests/screens"

enum { PENDING = 64, QUICK_MS = 30, PATIENCE = 200 };

struct script {
    struct scripted *scripted;
    struct text rest;
    const char *guide;  // what was imported at the top
    struct event pending[PENDING];
    int pending_count;
    int played;
    struct text awaited;  // work goes on until this shows; "" for nothing
    int patience;
    int64_t key_takes_ms;
    int line;
    bool update;
    int faults;
    char *written;  // the script as it should read
    size_t written_size;
    FILE *out;
};

static const struct {
    const char *name;
    uint32_t key;
} key_names[] = {
    {"Space", ' '},           {"Enter", KEY_RETURN}, {"Esc", KEY_ESCAPE},
    {"Down", KEY_ARROW_DOWN}, {"Up", KEY_ARROW_UP},  {"PgDn", KEY_PAGE_DOWN},
    {"PgUp", KEY_PAGE_UP},    {"^D", KEY_CONTROL_D}, {"^U", KEY_CONTROL_U},
    {"^L", KEY_CONTROL_L},    {"^X", KEY_CONTROL_X}, {"Backspace", KEY_ERASE},
    {"Home", KEY_FIRST},      {"Tab", '\t'},         {"End", KEY_FINAL},
};

static uint32_t key_of(struct text name) {
    uint32_t code_point = 0;

    for (size_t i = 0; i < COUNT(key_names); i++) {
        if (text_equal(name, text_of(key_names[i].name))) {
            return key_names[i].key;
        }
    }
    text_decode(name, 0, &code_point);
    return code_point;
}

static void add(struct script *script, enum event_kind kind, uint32_t key) {
    assert_true(script->pending_count < PENDING);
    script->pending[script->pending_count++] = (struct event){.kind = kind, .key = key};
}

static void add_keys(struct script *script, struct text words) {
    while (words.size > 0) {
        size_t size = text_find(words, TEXT(" "));

        if (size > 0) {
            add(script, EVENT_KEY, key_of(text_slice(words, 0, size)));
        }
        words = text_from(words, size + 1);
    }
}

static void add_text(struct script *script, enum event_kind kind, struct text text) {
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;

        at += text_decode(text, at, &code_point);
        add(script, kind, code_point);
    }
}

static void compare_text(struct script *script, struct text expected, const char *got) {
    if (!text_equal(expected, text_of(got))) {
        fprintf(stderr, "line %d:\n  expected |%.*s\n  got      |%s\n", script->line,
                TEXT_ARGUMENTS(expected), got);
        script->faults++;
    }
}

static void compare(struct script *script) {
    const struct scripted *scripted = script->scripted;
    int shown = scripted->canvas->rows;
    int row = 0;

    for (; row < shown; row++) {
        fprintf(script->out, "|%s\n", scripted_row(scripted, row));
    }
    for (row = 0; script->rest.size > 0 && script->rest.bytes[0] == '|'; row++) {
        struct text line = text_from(text_line(&script->rest), 1);
        const char *got = row < shown ? scripted_row(scripted, row) : "(no such row)";

        script->line++;
        if (!script->update) {
            compare_text(script, line, got);
        }
    }
    script->faults += !script->update && row != shown;
}

/** The guide of the script has other texts now. */
static void change_guide(struct script *script, struct text name) {
    struct scripted *scripted = script->scripted;
    struct arena arena = {0};
    struct error err = {.kind = ERROR_NONE};
    struct import *import = import_begin(scripted->store, scripted_now(), &err);
    struct guide_source source = {.path = script->guide, .file = "guide.md", .hash = 1};
    struct imported_card *results;
    struct guide guide;
    struct text text;

    assert_true(text_read_file(arena_printf(&arena, SCREENS "/%.*s", TEXT_ARGUMENTS(name)),
                               1 << 20, &arena, &text, &err));
    assert_true(guide_parse(text, "guide.md", NULL, &arena, &guide, &err));
    assert_true(import_guide(import, &source, &guide, &arena, &results, &err));
    assert_true(import_end(import, true, &err));
    arena_free(&arena);
}

/** Writes the lines behind bars that follow to a file, in folders of its own if the name says so. */
static void write_file(struct script *script, struct text name) {
    char *path = text_string(name, &script->scripted->arena);
    FILE *file;

    for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    file = fopen(path, "w");
    assert_non_null(file);
    while (script->rest.size > 0 && script->rest.bytes[0] == '|') {
        struct text line = text_line(&script->rest);

        script->line++;
        fprintf(script->out, "%.*s\n", TEXT_ARGUMENTS(line));
        fprintf(file, "%.*s\n", TEXT_ARGUMENTS(text_from(line, 1)));
    }
    fclose(file);
}

/** The database is where it was, or somewhere else so that writing fails. */
static void move_database(struct script *script, bool away) {
    const char *path = store_path(script->scripted->store);
    const char *elsewhere = arena_printf(&script->scripted->arena, "%s.away", path);

    assert_int_equal(rename(away ? path : elsewhere, away ? elsewhere : path), 0);
}

/** What is read at the top, before the program starts. */
static bool opens_script(struct text word) {
    static const char *const words[] = {"guide",     "later", "ascii", "in",
                                        "interview", "offer", "late"};

    for (size_t i = 0; i < COUNT(words); i++) {
        if (text_equal(word, text_of(words[i]))) {
            return true;
        }
    }
    return false;
}

/** Does one line; what it adds is played before the next. */
static void do_line(struct script *script, struct text line) {
    struct text word = text_slice(line, 0, text_find(line, TEXT(" ")));
    struct text value = text_from(line, word.size + 1);
    char digits[32];

    snprintf(digits, sizeof(digits), "%.*s", TEXT_ARGUMENTS(value));
    script->key_takes_ms = text_equal(word, TEXT("quick")) ? QUICK_MS : KEY_TAKES_MS;
    if (text_equal(word, TEXT("keys")) || text_equal(word, TEXT("quick"))) {
        add_keys(script, value);
    } else if (text_equal(word, TEXT("type"))) {
        add_text(script, EVENT_KEY, value);
    } else if (text_equal(word, TEXT("paste"))) {
        add_text(script, EVENT_PASTE, value);
    } else if (text_equal(word, TEXT("after"))) {
        scripted_pass(atol(digits));
        add(script, EVENT_NONE, 0);
    } else if (text_equal(word, TEXT("size"))) {
        sscanf(digits, "%dx%d", &script->scripted->columns, &script->scripted->rows);
        add(script, EVENT_RESIZE, 0);
    } else if (text_equal(word, TEXT("slow"))) {
        scripted_slow_down(atol(digits));
    } else if (text_equal(word, TEXT("work"))) {
        add(script, EVENT_NONE, 0);
    } else if (text_equal(word, TEXT("until"))) {
        add(script, EVENT_NONE, 0);
        script->awaited = value;
        script->patience = PATIENCE;
    } else if (text_equal(word, TEXT("file"))) {
        write_file(script, value);
    } else if (text_equal(word, TEXT("screen"))) {
        compare(script);
    } else if (text_equal(word, TEXT("changed"))) {
        change_guide(script, value);
    } else if (text_equal(word, TEXT("writes"))) {
        script->scripted->writes = text_string(value, &script->scripted->arena);
    } else if (text_equal(word, TEXT("edited"))) {
        compare_text(script, value, script->scripted->edited);
    } else if (text_equal(word, TEXT("break")) || text_equal(word, TEXT("mend"))) {
        move_database(script, text_equal(word, TEXT("break")));
    } else if (line.size > 0 && line.bytes[0] != '#' && line.bytes[0] != '|' &&
               !opens_script(word)) {
        fprintf(stderr, "line %d: what is this?\n", script->line);
        script->faults++;
    }
}

static bool shows(const struct scripted *scripted, struct text text) {
    for (int row = 0; row < scripted->canvas->rows; row++) {
        struct text shown = text_of(scripted_row(scripted, row));

        if (text_holds(shown, text)) {
            return true;
        }
    }
    return false;
}

/** Whether more work is to be done before the script goes on. */
static bool awaits(struct script *script) {
    bool shown = script->awaited.size == 0 || shows(script->scripted, script->awaited);

    if (!shown && script->patience-- > 0) {
        return true;
    }
    if (!shown) {
        fprintf(stderr, "line %d: never shows\n", script->line);
        script->faults++;
    }
    script->awaited = TEXT("");
    return false;
}

static struct event play(void *payload) {
    struct script *script = payload;

    if (awaits(script)) {
        return (struct event){.kind = EVENT_NONE};
    }
    while (script->played == script->pending_count) {
        struct text line;

        if (script->rest.size == 0) {
            return (struct event){.kind = EVENT_SIGNAL, .signal = SIGTERM};
        }
        script->played = script->pending_count = 0;
        line = text_line(&script->rest);
        script->line++;
        fprintf(script->out, "%.*s\n", TEXT_ARGUMENTS(line));
        do_line(script, line);
    }
    if (script->pending[script->played].kind == EVENT_KEY) {
        scripted_pass(script->key_takes_ms);
    }
    return script->pending[script->played++];
}

static bool has_line(struct text text, struct text wanted) {
    while (text.size > 0) {
        if (text_equal(text_line(&text), wanted)) {
            return true;
        }
    }
    return false;
}

/** What stands behind the word at the top of the script; NULL if there is no such line. */
static const char *value_behind(struct text word, struct text script, struct arena *arena) {
    while (script.size > 0) {
        struct text line = text_line(&script);

        if (text_starts(line, word)) {
            return text_string(text_from(line, word.size), arena);
        }
    }
    return NULL;
}

/** The path that a line "WORD NAME" of the script means, NULL if there is none. */
static const char *path_behind(struct text word, struct text script, struct arena *arena) {
    const char *name = value_behind(word, script, arena);

    return name ? arena_printf(arena, SCREENS "/%s", name) : NULL;
}

/** Imports a copy of guide.md and adds a question to it. */
static void add_later(struct scripted *scripted, struct text question) {
    struct arena *arena = &scripted->arena;
    struct intake_counts counts;
    struct text guide;
    const char *longer;

    assert_true(text_read_file(SCREENS "/guide.md", 1 << 20, arena, &guide, NULL));
    temporary_write(&scripted->folder, "copy.md", guide.bytes, guide.size);
    assert_true(
        intake_path(scripted->store, "copy.md", scripted_now(), arena, &counts, NULL));
    longer = arena_printf(arena, "%.*s\n### Q: %.*s\n\nYes.\n", TEXT_ARGUMENTS(guide),
                          TEXT_ARGUMENTS(question));
    temporary_write(&scripted->folder, "copy.md", longer, strlen(longer));
}

/** "14 0.5": in fourteen days, half a minute a day. */
static void set_interview(struct scripted *scripted, const char *text) {
    char *rest;
    long days = strtol(text, &rest, 10);
    const struct interview interview = {
        .day = calendar_day(&scripted->calendar, scripted_now()) + days};
    struct interviews interviews = {.minutes = strtod(rest, NULL)};

    assert_true(interviews_add(&interviews, &interview));
    assert_true(interviews_keep(scripted->store, &interviews, NULL));
}

static const char *home_folder;

static const char *screens_home(const char *name) {
    return strcmp(name, "HOME") == 0 ? home_folder : NULL;
}

/** What the lines at the top ask for. */
static void prepare(struct script *script, struct arena *arena) {
    struct scripted *scripted = script->scripted;
    struct text lines = script->rest;
    const char *guide = has_line(lines, TEXT("guide"))
                            ? SCREENS "/guide.md"
                            : path_behind(TEXT("guide "), lines, arena);
    const char *place = path_behind(TEXT("in "), lines, arena);
    const char *later = value_behind(TEXT("later "), lines, arena);
    const char *interview = value_behind(TEXT("interview "), lines, arena);
    const char *late = value_behind(TEXT("late "), lines, arena);

    script->guide = guide;
    scripted_open(scripted, guide);
    if (later) {
        add_later(scripted, text_of(later));
    }
    if (interview) {
        set_interview(scripted, interview);
    }
    if (late) {
        scripted_slow_down(atol(late));
    }
    assert_int_equal(chdir(place ? place : scripted->folder.path), 0);
    home_folder = place ? SCREENS : scripted->folder.path;
    scripted->options.environment = screens_home;
    scripted->options.guides = path_behind(TEXT("offer "), lines, arena);
    scripted->options.look.ascii = has_line(lines, TEXT("ascii"));
}

static int run_script(const char *path, bool update) {
    char home[PATH_MAX];
    struct arena arena = {0};
    struct scripted scripted;
    struct script script = {.scripted = &scripted, .update = update};
    const struct player player = {play, &script};
    FILE *file;

    assert_non_null(getcwd(home, sizeof(home)));
    assert_true(text_read_file(path, 1 << 20, &arena, &script.rest, NULL));
    prepare(&script, &arena);
    script.out = open_memstream(&script.written, &script.written_size);
    scripted_run(&scripted, &player);
    assert_int_equal(chdir(home), 0);
    while (script.rest.size > 0) {  // the program ended before the script
        struct text line = text_line(&script.rest);

        fprintf(script.out, "%.*s\n", TEXT_ARGUMENTS(line));
        script.faults += !text_equal(line, TEXT("")) && line.bytes[0] != '#';
    }
    fclose(script.out);
    scripted_close(&scripted);
    if (update && (file = fopen(path, "w"))) {
        fwrite(script.written, 1, script.written_size, file);
        fclose(file);
    }
    printf("%s: %s\n", path, script.faults ? "FAILED" : "ok");
    free(script.written);
    arena_free(&arena);
    return script.faults;
}

int main(int count, char **words) {
    bool update = count > 1 && strcmp(words[1], "--update") == 0;
    int faults = 0;

    setlocale(LC_CTYPE, "");
    for (int i = update ? 2 : 1; i < count; i++) {
        faults += run_script(words[i], update);
    }
    return faults > 0;
}
