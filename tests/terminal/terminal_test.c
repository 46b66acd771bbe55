// SPDX-License-Identifier: MIT
// The real screen on a real terminal: grades, sizes, signals, editors, strange terminals.

#include "emulator.h"
#include "support/check.h"
#include "support/temporary.h"

#include <viva/text.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static const char guide[] =
    "# Systems\n\n## Caching\n\n"
    "### Q: What is a cache?\n\nA small fast store before a slow one.\n\n"
    "- **Hit**: found\n- **Miss**: fetched\n\n"
    "### Q: What is eviction?\n\nMaking room.\n\n- LRU\n- LFU\n- FIFO\n\n"
    "## Queues\n\n"
    "### Q: What is backpressure?\n\nSlowing the producer down.\n";

static const char first_question[] = "What is";

/** A folder with a database and a guide, and the program on a terminal. */
struct sitting {
    struct temporary folder;
    char database[320];
    char guide[320];
    char editor[512];
    char sanitizer[400];
    char path[400];  // VIVA_DB
    const char *environment[16];
    int count;
    struct emulator *emulator;
};

static void set(struct sitting *sitting, const char *variable) {
    sitting->environment[sitting->count++] = variable;
    sitting->environment[sitting->count] = NULL;
}

static void prepare(struct sitting *sitting, const char *term, const char *locale) {
    *sitting = (struct sitting){.count = 0};
    temporary_make(&sitting->folder);
    snprintf(sitting->database, sizeof(sitting->database), "%s/viva.db",
             sitting->folder.path);
    snprintf(sitting->guide, sizeof(sitting->guide), "%s",
             temporary_write(&sitting->folder, "guide.md", guide, sizeof(guide) - 1));
    snprintf(sitting->sanitizer, sizeof(sitting->sanitizer),
             "ASAN_OPTIONS=log_path=%s/sanitizer", sitting->folder.path);
    set(sitting, sitting->sanitizer);
    set(sitting, "LSAN_OPTIONS=suppressions=" VIVA_SOURCE_DIR "/tests/terminal/leaks.txt");
    snprintf(sitting->path, sizeof(sitting->path), "VIVA_DB=%s", sitting->database);
    set(sitting, sitting->path);
    set(sitting, "PATH=/usr/bin:/bin");
    set(sitting, "HOME=/nonexistent");
    set(sitting, "COLORFGBG=15;0");
    set(sitting, term);
    set(sitting, locale);
}

/** Imports the guide as a user would. */
static void import(struct sitting *sitting) {
    const char *const arguments[] = {VIVA_PROGRAM, "import", sitting->guide, NULL};

    sitting->emulator = emulator_start(24, 80, sitting->environment, arguments);
    assert_int_equal(emulator_exit(sitting->emulator), 0);
    assert_null(emulator_fault(sitting->emulator));
    emulator_close(sitting->emulator);
}

static void again(struct sitting *sitting, int rows, int columns) {
    const char *const arguments[] = {VIVA_PROGRAM, NULL};

    sitting->emulator = emulator_start(rows, columns, sitting->environment, arguments);
}

static void start(struct sitting *sitting, int rows, int columns) {
    import(sitting);
    again(sitting, rows, columns);
}

static void begin(struct sitting *sitting, int rows, int columns) {
    prepare(sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    start(sitting, rows, columns);
}

static void must_show(struct sitting *sitting, const char *text) {
    if (!emulator_shows(sitting->emulator, text)) {
        emulator_dump(sitting->emulator);
        fail_msg("never on the screen: %s", text);
    }
}

static void must_go(struct sitting *sitting, const char *text) {
    if (!emulator_gone(sitting->emulator, text)) {
        emulator_dump(sitting->emulator);
        fail_msg("still on the screen: %s", text);
    }
}

static void press_until(struct sitting *sitting, const char *key, const char *text) {
    if (!emulator_press_until(sitting->emulator, key, text)) {
        emulator_dump(sitting->emulator);
        fail_msg("%s never led to: %s", key, text);
    }
}

/** The program ended so, the output held nothing forbidden, and the terminal is as it was. */
static void must_end(struct sitting *sitting, int status) {
    struct termios modes;
    int ended = emulator_exit(sitting->emulator);
    const char *fault = emulator_fault(sitting->emulator);

    if (!WIFEXITED(ended) || WEXITSTATUS(ended) != status) {
        emulator_dump(sitting->emulator);
        fail_msg("ended with %x instead of %d", (unsigned)ended, status);
    }
    if (fault) {
        fail_msg("forbidden output: %s", fault);
    }
    assert_int_equal(tcgetattr(sitting->emulator->slave, &modes), 0);
    assert_true(modes.c_lflag & ICANON);
    assert_true(modes.c_lflag & ECHO);
    assert_false(sitting->emulator->alternate);
    assert_true(sitting->emulator->cursor_visible);
}

static void finish(struct sitting *sitting) {
    emulator_close(sitting->emulator);
    temporary_remove(&sitting->folder);
}

/** From Today to the first answer. */
static void reveal(struct sitting *sitting) {
    must_show(sitting, "Space drill");
    emulator_type(sitting->emulator, " ");
    must_show(sitting, "Space reveal");
    must_show(sitting, first_question);
    emulator_type(sitting->emulator, " ");
    must_show(sitting, "3 Good");
}

static void grades_and_takes_back(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    must_show(&sitting, "1/3");
    press_until(&sitting, "3", "2/3");
    must_go(&sitting, "3 Good");
    emulator_type(sitting.emulator, "u");
    must_show(&sitting, "Undone: Good");
    must_show(&sitting, "1/3");
    must_show(&sitting, "3 Good");
    press_until(&sitting, "1", "2/4");  // it comes again
    emulator_type(sitting.emulator, "q");
    must_show(&sitting, "1 of");
    emulator_type(sitting.emulator, "q");
    must_end(&sitting, 0);
    finish(&sitting);
}

static void space_alone_does_the_day(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    must_show(&sitting, "Space drill");
    press_until(&sitting, " ", "Session done");
    must_show(&sitting, "100% recalled");
    emulator_type(sitting.emulator, "qq");
    must_end(&sitting, 0);
    finish(&sitting);
}

static void fits_every_size(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    emulator_resize(sitting.emulator, 12, 40);
    must_go(&sitting, "Space Good");
    must_show(&sitting, "1 Again");
    emulator_resize(sitting.emulator, 5, 30);
    must_show(&sitting, "Too small");
    emulator_resize(sitting.emulator, 1, 1);
    for (int i = 0; i < 60; i++) {
        emulator_resize(sitting.emulator, 1 + i * 7 % 60, 1 + i * 13 % 200);
    }
    emulator_resize(sitting.emulator, 60, 200);
    must_show(&sitting, "4 Easy");
    must_show(&sitting, "viva  Drill");
    emulator_resize(sitting.emulator, 24, 80);
    must_show(&sitting, "Space Good");
    must_show(&sitting, "viva  Drill");
    emulator_type(sitting.emulator, "qq");
    must_end(&sitting, 0);
    finish(&sitting);
}

/** Sends a signal after one grade; the terminal comes back and the grade stays. */
static void ends_by(int number) {
    struct sitting sitting;

    begin(&sitting, 24, 80);
    reveal(&sitting);
    press_until(&sitting, "3", "2/3");
    assert_int_equal(kill(sitting.emulator->program, number), 0);
    must_end(&sitting, 128 + number);
    emulator_close(sitting.emulator);
    again(&sitting, 24, 80);
    must_show(&sitting, "1 of 3 done today");
    finish(&sitting);
}

static void sigterm_gives_the_terminal_back(void **state) {
    (void)state;
    ends_by(SIGTERM);
}

static void sighup_gives_the_terminal_back(void **state) {
    (void)state;
    ends_by(SIGHUP);
}

static void control_c_gives_the_terminal_back(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    emulator_type(sitting.emulator, "\003");
    must_end(&sitting, 128 + SIGINT);
    finish(&sitting);
}

static void a_kill_loses_no_grade(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    press_until(&sitting, "3", "2/3");
    kill(sitting.emulator->program, SIGKILL);
    assert_true(WIFSIGNALED(emulator_exit(sitting.emulator)));
    emulator_close(sitting.emulator);
    again(&sitting, 24, 80);
    must_show(&sitting, "1 of 3 done today");
    finish(&sitting);
}

static void a_crash_gives_the_terminal_back(void **state) {
    struct sitting sitting;
    struct termios modes;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    kill(sitting.emulator->program, SIGABRT);
    must_show(&sitting, "viva crashed (signal 06)");
    assert_true(emulator_exit(sitting.emulator) > 0);
    assert_false(sitting.emulator->alternate);
    assert_int_equal(tcgetattr(sitting.emulator->slave, &modes), 0);
    assert_true(modes.c_lflag & ECHO);
    finish(&sitting);
}

/** A shell with job control around the program, as in real life. */
static void stops_and_goes_on(void **state) {
    struct sitting sitting;
    const char *const shell[] = {"bash", "--norc", "--noprofile", "-i", NULL};
    char command[1024];

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    set(&sitting, "PS1=ready> ");
    import(&sitting);
    sitting.emulator = emulator_start(24, 80, sitting.environment, shell);
    must_show(&sitting, "ready>");
    snprintf(command, sizeof(command), "%s\r", VIVA_PROGRAM);
    emulator_type(sitting.emulator, command);
    reveal(&sitting);
    for (int i = 0; i < 3; i++) {
        emulator_type(sitting.emulator, "\032");
        must_show(&sitting, "Stopped");
        assert_false(sitting.emulator->alternate);
        emulator_type(sitting.emulator, "fg\r");
        must_show(&sitting, "3 Good");
        assert_true(sitting.emulator->alternate);
    }
    press_until(&sitting, "3", "2/3");
    emulator_type(sitting.emulator, "qq");
    must_show(&sitting, "ready>");
    emulator_type(sitting.emulator, "exit\r");
    assert_true(WIFEXITED(emulator_exit(sitting.emulator)));
    finish(&sitting);
}

static void an_unknown_terminal_is_taken_for_xterm(void **state) {
    struct sitting sitting;

    (void)state;
    prepare(&sitting, "TERM=no-such-terminal", "LC_ALL=C.UTF-8");
    start(&sitting, 24, 80);
    must_show(&sitting, "TERM=no-such-terminal is unknown here; using xterm-256color.");
    emulator_type(sitting.emulator, "q");
    must_end(&sitting, 0);
    finish(&sitting);
}

static void a_dumb_terminal_is_left_alone(void **state) {
    struct sitting sitting;

    (void)state;
    prepare(&sitting, "TERM=dumb", "LC_ALL=C.UTF-8");
    start(&sitting, 24, 80);
    assert_int_equal(emulator_exit(sitting.emulator), 0);
    assert_null(memchr(sitting.emulator->output, 27, sitting.emulator->size));
    finish(&sitting);
}

/** Whether any cell of the screen has a colour of its own. */
static bool is_coloured(struct emulator *emulator) {
    for (int row = 0; row < emulator->rows; row++) {
        for (int column = 0; column < emulator->columns; column++) {
            VTermScreenCell cell = emulator_cell(emulator, row, column);

            if (!VTERM_COLOR_IS_DEFAULT_FG(&cell.fg) ||
                !VTERM_COLOR_IS_DEFAULT_BG(&cell.bg)) {
                return true;
            }
        }
    }
    return false;
}

/** The first cell of a word on a row. */
static VTermScreenCell cell_of(struct emulator *emulator, int row, char first) {
    int column = 0;

    while (emulator_cell(emulator, row, column).chars[0] != (uint32_t)first) {
        assert_true(++column < emulator->columns);
    }
    return emulator_cell(emulator, row, column);
}

static void a_grade_that_was_taken_back_is_marked(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    press_until(&sitting, "2", "2/3");
    emulator_type(sitting.emulator, "u");
    must_show(&sitting, "Undone: Hard");
    assert_int_equal(cell_of(sitting.emulator, 21, 'H').attrs.underline, 1);
    assert_int_equal(cell_of(sitting.emulator, 21, 'G').attrs.underline, 0);
    finish(&sitting);
}

static void no_color_means_no_colour(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    assert_true(is_coloured(sitting.emulator));
    finish(&sitting);
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    set(&sitting, "NO_COLOR=1");
    start(&sitting, 24, 80);
    reveal(&sitting);
    assert_false(is_coloured(sitting.emulator));
    finish(&sitting);
}

static void without_utf8_it_is_ascii(void **state) {
    struct sitting sitting;

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C");
    start(&sitting, 24, 80);
    reveal(&sitting);
    emulator_type(sitting.emulator, "?");
    must_show(&sitting, "Filter");
    for (size_t i = 0; i < sitting.emulator->size; i++) {
        assert_in_range((unsigned char)sitting.emulator->output[i], 0, 127);
    }
    finish(&sitting);
}

/** Whether the program wrote these bytes. */
static bool wrote(const struct emulator *emulator, const char *bytes) {
    size_t size = strlen(bytes);

    for (size_t at = 0; at + size <= emulator->size; at++) {
        if (memcmp(emulator->output + at, bytes, size) == 0) {
            return true;
        }
    }
    return false;
}

static void the_background_is_asked_for_and_keys_are_kept(void **state) {
    struct sitting sitting;

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    for (int i = 0; i < sitting.count; i++) {
        if (strncmp(sitting.environment[i], "COLORFGBG=", 10) == 0) {
            sitting.environment[i] = "COLORFGBG=";
        }
    }
    import(&sitting);
    again(&sitting, 24, 80);
    emulator_type(sitting.emulator, " ");  // typed ahead: the question is shown at once
    must_show(&sitting, "Space reveal");
    assert_true(wrote(sitting.emulator, "\033]11;?\033\\\033[c"));
    emulator_type(sitting.emulator, "qq");
    must_end(&sitting, 0);
    finish(&sitting);
}

static void a_pasted_text_does_nothing(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    reveal(&sitting);
    emulator_type(sitting.emulator, "\033[200~3q4q111 Sx\r\033[201~");
    emulator_type(sitting.emulator, "c");
    must_show(&sitting, "accept");
    must_show(&sitting, "1/3");
    finish(&sitting);
}

static void a_guide_that_is_gone_is_not_opened(void **state) {
    struct sitting sitting;
    char path[400];

    (void)state;
    begin(&sitting, 24, 100);
    reveal(&sitting);
    snprintf(path, sizeof(path), "%s/guide.md", sitting.folder.path);
    assert_int_equal(unlink(path), 0);
    emulator_type(sitting.emulator, "o");
    must_show(&sitting, "guide.md is gone. Its cards are kept.");
    press_until(&sitting, "3", "2/3");
    emulator_type(sitting.emulator, "e");
    must_show(&sitting, "guide.md is gone. Its cards are kept.");
    finish(&sitting);
}

/** Each byte of it once cost a search through all topics. */
static void a_long_paste_into_a_filter_is_read_at_once(void **state) {
    enum { CHUNK = 1000, CHUNKS = 60 };
    static char chunk[CHUNK + 1];
    struct sitting sitting;

    (void)state;
    memset(chunk, 'x', CHUNK);
    begin(&sitting, 24, 80);
    must_show(&sitting, "Space drill");
    emulator_type(sitting.emulator, "/");
    must_show(&sitting, "Esc clear");
    emulator_type(sitting.emulator, "\033[200~");
    for (int i = 0; i < CHUNKS; i++) {
        emulator_type(sitting.emulator, chunk);
    }
    emulator_type(sitting.emulator, "\033[201~");
    must_show(&sitting, "Nothing matches");
    emulator_type(sitting.emulator, "\033");
    must_show(&sitting, "8 WEEKS");
    finish(&sitting);
}

static void an_unknown_sequence_does_nothing(void **state) {
    struct sitting sitting;

    (void)state;
    begin(&sitting, 24, 80);
    must_show(&sitting, "Space drill");
    emulator_type(sitting.emulator, "\033[I\033[O\033[99;99q\033q");
    emulator_type(sitting.emulator, "?");
    must_show(&sitting, "Filter");
    must_show(&sitting, "Keys: Today");
    finish(&sitting);
}

static void clicks_press_keys(void **state) {
    struct sitting sitting;
    char click[32];

    (void)state;
    begin(&sitting, 24, 80);
    must_show(&sitting, "Space drill");
    snprintf(click, sizeof(click), "\033[<0;3;%dM\033[<0;3;%dm", 24, 24);
    emulator_type(sitting.emulator, click);
    must_show(&sitting, "Space reveal");
    finish(&sitting);
}

static void edits_the_guide_at_the_line(void **state) {
    static const char script[] =
        "#!/bin/sh\necho \"$@\" > \"$(dirname \"$0\")/arguments\"\n"
        "shift\nsed -i 's/What is/Tell me what is/' \"$1\"\n";
    struct sitting sitting;
    char arguments[512] = "";
    char path[400];
    FILE *file;

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    snprintf(path, sizeof(path), "%s",
             temporary_write(&sitting.folder, "vi", script, sizeof(script) - 1));
    assert_int_equal(chmod(path, 0700), 0);
    snprintf(sitting.editor, sizeof(sitting.editor), "EDITOR=%s", path);
    set(&sitting, sitting.editor);
    start(&sitting, 24, 80);
    reveal(&sitting);
    emulator_type(sitting.emulator, "e");
    must_show(&sitting, "Tell me what is");
    must_show(&sitting, "All history is kept.");
    must_show(&sitting, "3 Good");
    snprintf(path, sizeof(path), "%s/arguments", sitting.folder.path);
    file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(arguments, sizeof(arguments), file));
    fclose(file);
    assert_int_equal(arguments[0], '+');
    assert_non_null(strstr(arguments, "guide.md"));
    press_until(&sitting, "3", "2/3");
    emulator_type(sitting.emulator, "qq");
    must_end(&sitting, 0);
    finish(&sitting);
}

static void a_missing_editor_is_named(void **state) {
    struct sitting sitting;

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    set(&sitting, "EDITOR=no-such-editor -x");
    start(&sitting, 24, 80);
    reveal(&sitting);
    emulator_type(sitting.emulator, "e");
    must_show(&sitting, "Editor \"no-such-editor\" not found");
    must_show(&sitting, "3 Good");
    finish(&sitting);
}

/** Escape sequences, bells, C1 and text that turns around, in every place a guide has. */
static void a_pasted_answer_is_kept_in_the_own_guide(void **state) {
    static const char prompts[] =
        "# Talks\n\n## Questions to ask them\n\n- How do you test?\n"
        "- Who is on call?\n- What breaks most?\n";
    struct sitting sitting;
    struct arena arena = {0};
    struct text own;
    char path[400];

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    temporary_write(&sitting.folder, "guide.md", prompts, sizeof(prompts) - 1);
    start(&sitting, 24, 80);
    must_show(&sitting, "Space drill");
    emulator_type(sitting.emulator, " ");
    must_show(&sitting, "e answer");
    emulator_type(sitting.emulator, "e");
    must_show(&sitting, "^D save");
    // Keys of every view are in it; here they are text, and so are the line ends.
    emulator_type(sitting.emulator, "\033[200~q? Space\r- one\r- 1 2 3\r\033[201~typed");
    must_show(&sitting, "typed");
    emulator_type(sitting.emulator, "\004");
    must_show(&sitting, "Kept as your answer.");
    emulator_type(sitting.emulator, "qq");
    must_end(&sitting, 0);
    snprintf(path, sizeof(path), "%s/own.md", sitting.folder.path);
    assert_true(text_read_file(path, 10000, &arena, &own, NULL));
    assert_true(text_ends(own, TEXT("q? Space\n- one\n- 1 2 3\ntyped\n")));
    arena_free(&arena);
    finish(&sitting);
}

static void a_hostile_guide_stays_text(void **state) {
    static const char hostile[] =
        "# T\033]0;owned\007 \xC2\x9B"
        "31m\n\n## \xE2\x80\xAEtopic\033[2J\n\n"
        "### Q: What \033]52;c;aGk=\007 is \033[31m this\xE2\x81\xA6?\n\n"
        "- a\033P+q\033\\ b\007\n- \xC2\x85 `c\033c`\n\n```\n\033[?1049l\xC2\x9D\n```\n";
    struct sitting sitting;

    (void)state;
    prepare(&sitting, "TERM=xterm-256color", "LC_ALL=C.UTF-8");
    temporary_write(&sitting.folder, "guide.md", hostile, sizeof(hostile) - 1);
    start(&sitting, 24, 80);
    must_show(&sitting, "Space drill");
    emulator_type(sitting.emulator, " ");
    must_show(&sitting, "Space reveal");
    emulator_type(sitting.emulator, "hhh ");
    must_show(&sitting, "3 Good");
    emulator_type(sitting.emulator, "c");
    must_show(&sitting, "accept");
    emulator_type(sitting.emulator, "c");
    must_show(&sitting, "Space Good");
    press_until(&sitting, "1", "Session done");
    emulator_type(sitting.emulator, "qq");
    must_end(&sitting, 0);
    finish(&sitting);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(grades_and_takes_back),
        cmocka_unit_test(space_alone_does_the_day),
        cmocka_unit_test(fits_every_size),
        cmocka_unit_test(sigterm_gives_the_terminal_back),
        cmocka_unit_test(sighup_gives_the_terminal_back),
        cmocka_unit_test(control_c_gives_the_terminal_back),
        cmocka_unit_test(a_kill_loses_no_grade),
        cmocka_unit_test(a_crash_gives_the_terminal_back),
        cmocka_unit_test(stops_and_goes_on),
        cmocka_unit_test(an_unknown_terminal_is_taken_for_xterm),
        cmocka_unit_test(a_dumb_terminal_is_left_alone),
        cmocka_unit_test(a_grade_that_was_taken_back_is_marked),
        cmocka_unit_test(no_color_means_no_colour),
        cmocka_unit_test(without_utf8_it_is_ascii),
        cmocka_unit_test(the_background_is_asked_for_and_keys_are_kept),
        cmocka_unit_test(a_pasted_text_does_nothing),
        cmocka_unit_test(a_guide_that_is_gone_is_not_opened),
        cmocka_unit_test(a_long_paste_into_a_filter_is_read_at_once),
        cmocka_unit_test(an_unknown_sequence_does_nothing),
        cmocka_unit_test(clicks_press_keys),
        cmocka_unit_test(edits_the_guide_at_the_line),
        cmocka_unit_test(a_missing_editor_is_named),
        cmocka_unit_test(a_pasted_answer_is_kept_in_the_own_guide),
        cmocka_unit_test(a_hostile_guide_stays_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
