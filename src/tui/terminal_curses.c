// SPDX-License-Identifier: MIT
// The real terminal: canvases to curses, curses keys and signals to events.

#include "terminal.h"

#include "background.h"
#include "child.h"
#include "console.h"
#include "crash.h"
#include "pairs.h"
#include "signals.h"
#include "theme.h"

#include <curses.h>

#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum {
    ESCAPE_MS = 25,
    ESCAPE_REMOTE_MS = 100,
    CODE_PASTE_BEGINS = KEY_MAX + 1,
    CODE_PASTE_ENDS = KEY_MAX + 2,
    CODE_COLOR = KEY_MAX + 3,       // the terminal's answers about its background
    CODE_ATTRIBUTES = KEY_MAX + 4,  // and, always the last, about itself
    ANSWER_MS = 120,
    WHEEL_ROWS = 3,
};

/** What the program adds to what curses sets up, and its undoing. */
static const char begin_modes[] = "\033[?2004h";
static const char end_modes[] = "\033[?2026l\033[?2004l";

struct curses_terminal {
    const struct app_options *options;
    struct console console;
    SCREEN *screen;
    WINDOW *keys;  // never drawn: reading a key refreshes its window
    int signals;
    enum app_theme theme;
    enum tier tier;
    bool asked;  // for the background, and the last answer has not come
    bool pasting;
    bool frames;   // the terminal may know synchronised output
    bool italics;  // and slanted letters
    char notice[160];
    struct pairs pairs;
};

static struct curses_terminal only;  // curses has one screen too

static const char *environment(const char *name) {
    const char *value = only.options->environment(name);

    return value ? value : "";
}

static void set_appearance(enum style style, unsigned marks) {
    static const struct {
        enum attribute ours;
        attr_t theirs;
    } attributes[] = {
        {ATTRIBUTE_BOLD, A_BOLD},       {ATTRIBUTE_DIM, A_DIM},
        {ATTRIBUTE_REVERSE, A_REVERSE}, {ATTRIBUTE_UNDERLINE, A_UNDERLINE},
        {ATTRIBUTE_ITALIC, A_ITALIC},
    };
    struct appearance appearance = theme_appearance(only.theme, only.tier, style, marks);
    bool added;
    int pair = pairs_number(&only.pairs, appearance.foreground, appearance.background,
                            COLOR_PAIRS - 1, &added);
    attr_t set = A_NORMAL;

    if (added) {
        init_extended_pair(pair, appearance.foreground, appearance.background);
    }
    for (size_t i = 0; i < sizeof(attributes) / sizeof(attributes[0]); i++) {
        if (appearance.attributes & attributes[i].ours) {
            set |= attributes[i].theirs;
        }
    }
    if (set & A_ITALIC && !only.italics) {
        set ^= A_ITALIC | A_UNDERLINE;
    }
    attr_set(set, (short)pair, &pair);
}

/** Draws cells that look alike; returns the column behind them. */
static int show_run(const struct canvas *canvas, int row, int column) {
    struct canvas_run run;

    canvas_run(canvas, row, column, &run);
    if (!run.blank) {  // else erase() did it
        set_appearance(run.style, run.marks);
        mvaddnstr(row, column, run.bytes, (int)run.size);
    }
    return run.end;
}

static void curses_show(void *payload, const struct canvas *canvas, const char *title) {
    bool cursor = canvas->cursor_row >= 0;

    (void)payload;
    if (title && only.options->look.title && only.frames) {
        console_title(&only.console, title);
    }
    erase();
    for (int row = 0; row < canvas->rows && row < LINES; row++) {
        for (int column = 0; column < canvas->columns && column < COLS;) {
            column = show_run(canvas, row, column);
        }
    }
    curs_set(cursor);
    if (cursor) {
        move(canvas->cursor_row, canvas->cursor_column);
    }
    wnoutrefresh(stdscr);
    console_emit(&only.console, only.frames ? "\033[?2026h" : "");
    doupdate();
    console_emit(&only.console, only.frames ? "\033[?2026l" : "");
}

static void curses_size(void *payload, int *rows, int *columns) {
    (void)payload;
    *rows = LINES;
    *columns = COLS;
}

static void curses_repaint(void *payload) {
    (void)payload;
    clearok(curscr, TRUE);
}

/** While a window is dragged, frames of the old size may still arrive: paint all of the last one. */
static void fit_to_window(void) {
    int rows;
    int columns;

    if (console_size(&only.console, &rows, &columns)) {
        resize_term(rows, columns);
        clearok(curscr, TRUE);
    }
}

static uint32_t key_of_code(wint_t code) {
    static const struct {
        wint_t code;
        uint32_t key;
    } keys[] = {
        {KEY_UP, KEY_ARROW_UP},     {KEY_DOWN, KEY_ARROW_DOWN},
        {KEY_LEFT, KEY_ARROW_LEFT}, {KEY_RIGHT, KEY_ARROW_RIGHT},
        {KEY_PPAGE, KEY_PAGE_UP},   {KEY_NPAGE, KEY_PAGE_DOWN},
        {KEY_HOME, KEY_FIRST},      {KEY_END, KEY_FINAL},
        {KEY_BACKSPACE, KEY_ERASE}, {KEY_DC, KEY_REMOVE},
        {KEY_ENTER, KEY_RETURN},    {KEY_F(1), KEY_F1},
    };

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (keys[i].code == code) {
            return keys[i].key;
        }
    }
    return 0;
}

/** Escape with something right behind it is no press of Esc: Alt with a key, or a sequence unknown to curses. */
static bool swallow_sequence(void) {
    wint_t character;

    if (wget_wch(only.keys, &character) == ERR) {
        return false;
    }
    while ((character == '[' || character == 'O') || character < 0x40) {
        if (wget_wch(only.keys, &character) == ERR) {
            break;
        }
    }
    return true;
}

static struct event mouse_event(void) {
    MEVENT mouse;

    if (getmouse(&mouse) != OK) {
        return (struct event){0};
    }
    if (mouse.bstate & (BUTTON4_PRESSED | BUTTON5_PRESSED)) {
        for (int row = 0; row < WHEEL_ROWS; row++) {
            ungetch(mouse.bstate & BUTTON4_PRESSED ? KEY_UP : KEY_DOWN);
        }
        return (struct event){0};
    }
    return (struct event){.kind = EVENT_CLICK, .row = mouse.y, .column = mouse.x};
}

/** What follows the beginning of an answer, up to one of `ends`; it may come in pieces. */
static void read_answer(const char *ends, char *answer, size_t room) {
    wint_t character;
    size_t size = 0;

    wtimeout(only.keys, ANSWER_MS);
    while (wget_wch(only.keys, &character) == OK && character < 128 &&
           !strchr(ends, (int)character)) {
        if (size + 1 < room) {
            answer[size++] = (char)character;
        }
    }
    answer[size] = '\0';
    wtimeout(only.keys, 0);
}

/** The first frame was drawn without this answer: the theme may change under it. */
static struct event answer_event(wint_t code) {
    enum app_theme before = only.theme;
    char answer[64];

    read_answer(code == CODE_COLOR ? "\a\\" : "c", answer, sizeof(answer));
    only.asked = only.asked && code == CODE_COLOR;
    if (code == CODE_COLOR) {
        only.theme = theme_choose(&only.options->look, background_of_color(answer));
    }
    return (struct event){.kind = only.theme == before ? EVENT_NONE : EVENT_RESIZE};
}

static struct event code_event(wint_t code) {
    uint32_t key = key_of_code(code);

    switch (code) {
    case CODE_PASTE_BEGINS: only.pasting = true; break;
    case CODE_PASTE_ENDS: only.pasting = false; break;
    case CODE_COLOR:
    case CODE_ATTRIBUTES: return answer_event(code);
    case KEY_MOUSE: return mouse_event();
    default: break;
    }
    return (struct event){.kind = key ? EVENT_KEY : EVENT_NONE, .key = key};
}

static struct event character_event(wint_t character) {
    struct event event = {.kind = EVENT_KEY, .key = (uint32_t)character};

    if (only.pasting) {
        event.kind = EVENT_PASTE;
    } else if (character == KEY_ESCAPE && swallow_sequence()) {
        event.kind = EVENT_NONE;
    } else if (character == '\n') {
        event.key = KEY_RETURN;
    } else if (character == 127 || character == '\b') {
        event.key = KEY_ERASE;
    }
    return event;
}

/** What was typed already; false when there is nothing more. */
static bool read_key(struct event *event) {
    wint_t character;
    int kind;

    while ((kind = wget_wch(only.keys, &character)) != ERR) {
        only.console.dead_reads = 0;
        *event = kind == KEY_CODE_YES ? code_event(character) : character_event(character);
        if (event->kind != EVENT_NONE) {
            return true;
        }
    }
    return false;
}

static void curses_drain(void *payload) {
    struct event event;

    (void)payload;
    while (read_key(&event)) {
    }
}

/** An answer that comes after we are gone would be typed into the shell. */
static void await_answers(void) {
    wint_t character;
    int kind = OK;

    while (only.asked && kind != ERR) {
        wtimeout(only.keys, ANSWER_MS);
        kind = wget_wch(only.keys, &character);
        if (kind == KEY_CODE_YES) {
            code_event(character);
        }
    }
    only.asked = false;
    wtimeout(only.keys, 0);
}

static void leave_screen(void) {
    await_answers();
    console_emit(&only.console, end_modes);
    endwin();
}

static void enter_screen(void) {
    fit_to_window();
    reset_prog_mode();
    clearok(curscr, TRUE);
    refresh();
    console_emit(&only.console, begin_modes);
}

static bool curses_run(void *payload, const char *const *arguments, int *status,
                       struct error *err) {
    struct termios modes;
    bool ran;
    int number;

    (void)payload;
    tcgetattr(fileno(only.console.input), &modes);
    leave_screen();
    ran = child_run(arguments, fileno(only.console.input), fileno(only.console.output),
                    status, err);
    tcsetattr(fileno(only.console.input), TCSANOW, &modes);  // an editor may have crashed
    enter_screen();
    // What was meant for the child (^C, ^Z, the last keys) is no command to us.
    while ((number = signals_read()) > 0) {
        if (number == SIGTERM || number == SIGHUP) {
            kill(getpid(), number);
            break;
        }
    }
    flushinp();
    curses_drain(NULL);
    return ran;
}

static struct event signal_event(int number) {
    switch (number) {
    case SIGTSTP:
        leave_screen();
        signals_stop();
        enter_screen();
        break;
    case SIGWINCH: fit_to_window(); break;
    case SIGCONT: curses_repaint(NULL); break;
    default: return (struct event){.kind = EVENT_SIGNAL, .signal = number};
    }
    return (struct event){.kind = EVENT_RESIZE};
}

static struct event curses_wait(void *payload, int64_t deadline) {
    struct event event = {0};
    enum console_wait waited = CONSOLE_READY;
    int number;

    (void)payload;
    for (;;) {
        number = signals_read();
        if (number > 0) {
            event = signal_event(number);
            break;
        }
        if (read_key(&event) || waited == CONSOLE_LATE) {
            break;
        }
        if (waited == CONSOLE_GONE) {
            event = (struct event){.kind = EVENT_SIGNAL, .signal = SIGHUP};
            break;
        }
        waited = console_wait(&only.console, only.signals, deadline, only.options->now());
    }
    event.at = only.options->now();
    return event;
}

/** A string of terminfo, NULL if the terminal has none. */
static const char *capability(const char *name) {
    const char *string = tigetstr(name);

    return (intptr_t)string == -1 ? NULL : string;
}

/** newterm(), with the commonest terminal and the oldest as what it may be if it is unknown. */
static bool open_screen(struct error *err) {
    static const char *const fallbacks[] = {"xterm-256color", "vt100"};
    const char *name = environment("TERM");

    if (name[0] == '\0' || strcmp(name, "dumb") == 0) {
        return error_set(err, ERROR_TERMINAL, "TERM=%s cannot show a screen", name);
    }
    only.screen = newterm(name, only.console.output, only.console.input);
    for (size_t i = 0; !only.screen && i < 2; i++) {
        only.screen = newterm(fallbacks[i], only.console.output, only.console.input);
        snprintf(only.notice, sizeof(only.notice), "TERM=%.40s is unknown here; using %s.",
                 name, fallbacks[i]);
    }
    if (!only.screen) {
        return error_set(err, ERROR_TERMINAL, "the terminal %s is not known", name);
    }
    if (!capability("cup") || !capability("clear")) {
        endwin();
        delscreen(only.screen);
        return error_set(err, ERROR_TERMINAL, "the terminal %s cannot move its cursor",
                         name);
    }
    only.frames = capability("smcup") != NULL;
    only.italics = capability("sitm") != NULL;
    return true;
}

static void choose_colors(void) {
    enum app_background background =
        background_known(&only.options->look, environment, &only.asked);

    if (only.options->look.color && has_colors() && start_color() == OK) {
        use_default_colors();
        only.tier = COLORS >= 256 ? TIER_256 : COLORS >= 8 ? TIER_16 : TIER_MONO;
    }
    only.theme = theme_choose(&only.options->look, background);
}

static void set_input_modes(void) {
    cbreak();
    noecho();
    nonl();
    curs_set(0);
    only.keys = newwin(1, 1, 0, 0);
    keypad(only.keys, TRUE);
    nodelay(only.keys, TRUE);
    set_escdelay(environment("SSH_CONNECTION")[0] ? ESCAPE_REMOTE_MS : ESCAPE_MS);
    define_key("\033[200~", CODE_PASTE_BEGINS);
    define_key("\033[201~", CODE_PASTE_ENDS);
    define_key(BACKGROUND_COLOR, CODE_COLOR);
    define_key(BACKGROUND_ATTRIBUTES, CODE_ATTRIBUTES);
    typeahead(-1);  // a frame is one write, whatever was typed meanwhile
    if (only.options->look.mouse) {
        mouseinterval(0);
        mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
    }
    console_emit(&only.console, begin_modes);
    console_emit(&only.console, only.asked ? BACKGROUND_QUESTION : "");
}

static void guard_against_crashes(void) {
    const char *const restore[CRASH_PARTS] = {
        end_modes,          "\033[?1006l\033[?1000l", capability("cnorm"),
        capability("rmkx"), capability("sgr0"),       capability("rmcup"),
    };

    crash_guard(fileno(only.console.output), &only.console.modes, restore,
                only.console.messages);
}

static void restore_for_exhaustion(void) {
    console_emit(&only.console, end_modes);
    endwin();
    console_release_messages(&only.console);
}

bool terminal_curses_open(const struct app_options *options, struct terminal *out,
                          struct error *err) {
    only = (struct curses_terminal){.options = options};
    if (!console_open(&only.console, err)) {
        return false;
    }
    only.signals = signals_open(err);
    if (only.signals < 0 || !open_screen(err)) {
        signals_close();
        console_close(&only.console);
        return false;
    }
    console_hold_messages(&only.console);
    choose_colors();
    set_input_modes();
    guard_against_crashes();
    arena_on_exhaustion(restore_for_exhaustion);
    *out = (struct terminal){
        .payload = &only,
        .notice = only.notice[0] ? only.notice : NULL,
        .size = curses_size,
        .show = curses_show,
        .wait = curses_wait,
        .drain = curses_drain,
        .repaint = curses_repaint,
        .run = curses_run,
    };
    return true;
}

void terminal_curses_close(struct terminal *terminal) {
    (void)terminal;
    arena_on_exhaustion(NULL);
    crash_release();
    mousemask(0, NULL);
    leave_screen();
    delwin(only.keys);
    delscreen(only.screen);
    tcsetattr(fileno(only.console.input), TCSANOW, &only.console.modes);
    console_release_messages(&only.console);
    signals_close();
    console_close(&only.console);
}
