// SPDX-License-Identifier: MIT
// Pseudo-terminal, libvterm, and waiting for what the screen shows.

#include "emulator.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { ROW_BYTES = 8192, PRESS_MS = 60 };

static long milliseconds(void) {
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000L + now.tv_nsec / 1000000;
}

static int on_property(VTermProp property, VTermValue *value, void *payload) {
    struct emulator *emulator = payload;

    if (property == VTERM_PROP_ALTSCREEN) {
        emulator->alternate = value->boolean != 0;
    } else if (property == VTERM_PROP_CURSORVISIBLE) {
        emulator->cursor_visible = value->boolean != 0;
    }
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

/** What the terminal answers to questions. */
static void on_answer(const char *bytes, size_t size, void *payload) {
    struct emulator *emulator = payload;
    ssize_t written = write(emulator->master, bytes, size);

    (void)written;
}

static _Noreturn void become(struct emulator *emulator, const char *const *environment,
                             const char *const *arguments) {
    union {
        const char *const *given;
        char **wanted;
    } list = {arguments};
    union {
        const char *const *given;
        char **wanted;
    } variables = {environment};

    close(emulator->master);
    setsid();
    ioctl(emulator->slave, TIOCSCTTY, 0);
    for (int i = 0; i < 3; i++) {
        dup2(emulator->slave, i);
    }
    if (emulator->slave > 2) {
        close(emulator->slave);
    }
    environ = variables.wanted;
    execvp(arguments[0], list.wanted);
    _exit(127);
}

struct emulator *emulator_start(int rows, int columns, const char *const *environment,
                                const char *const *arguments) {
    struct emulator *emulator = calloc(1, sizeof(*emulator));
    const struct winsize size = {.ws_row = (unsigned short)rows,
                                 .ws_col = (unsigned short)columns};

    if (!emulator || openpty(&emulator->master, &emulator->slave, NULL, NULL, &size) != 0) {
        abort();
    }
    emulator->rows = rows;
    emulator->columns = columns;
    emulator->cursor_visible = true;
    emulator->program = fork();
    if (emulator->program == 0) {
        become(emulator, environment, arguments);
    }
    fcntl(emulator->master, F_SETFL, O_NONBLOCK);
    fcntl(emulator->master, F_SETFD, FD_CLOEXEC);
    fcntl(emulator->slave, F_SETFD, FD_CLOEXEC);
    emulator->terminal = vterm_new(rows, columns);
    vterm_set_utf8(emulator->terminal, 1);
    vterm_output_set_callback(emulator->terminal, on_answer, emulator);
    emulator->screen = vterm_obtain_screen(emulator->terminal);
    vterm_screen_enable_altscreen(emulator->screen, 1);
    vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
    vterm_screen_reset(emulator->screen, 1);
    return emulator;
}

void emulator_close(struct emulator *emulator) {
    close(emulator->slave);
    close(emulator->master);
    if (!emulator->ended) {
        kill(emulator->program, SIGKILL);
        waitpid(emulator->program, NULL, 0);
    }
    vterm_free(emulator->terminal);
    free(emulator->output);
    free(emulator);
}

static void keep(struct emulator *emulator, const char *bytes, size_t size) {
    if (emulator->size + size > emulator->room) {
        emulator->room = (emulator->size + size) * 2;
        emulator->output = realloc(emulator->output, emulator->room);
        if (!emulator->output) {
            abort();
        }
    }
    memcpy(emulator->output + emulator->size, bytes, size);
    emulator->size += size;
}

/** Reads what there is, waiting for the first byte. */
static void pump(struct emulator *emulator, long wait_ms) {
    struct pollfd descriptor = {.fd = emulator->master, .events = POLLIN};
    char bytes[65536];

    while (poll(&descriptor, 1, (int)wait_ms) > 0 && descriptor.revents & POLLIN) {
        ssize_t size = read(emulator->master, bytes, sizeof(bytes));

        if (size <= 0) {
            break;
        }
        keep(emulator, bytes, (size_t)size);
        vterm_input_write(emulator->terminal, bytes, (size_t)size);
        wait_ms = 0;
    }
}

void emulator_type(struct emulator *emulator, const char *bytes) {
    size_t left = strlen(bytes);
    long end = milliseconds() + PATIENCE_MS;

    while (left > 0 && milliseconds() < end) {
        ssize_t written = write(emulator->master, bytes, left > 1024 ? 1024 : left);

        if (written > 0) {
            bytes += written;
            left -= (size_t)written;
        } else {
            pump(emulator, 5);
        }
    }
}

void emulator_resize(struct emulator *emulator, int rows, int columns) {
    const struct winsize size = {.ws_row = (unsigned short)rows,
                                 .ws_col = (unsigned short)columns};

    pump(emulator, 0);
    emulator->rows = rows;
    emulator->columns = columns;
    vterm_set_size(emulator->terminal, rows, columns);
    ioctl(emulator->master, TIOCSWINSZ, &size);
}

const char *emulator_row(struct emulator *emulator, int row) {
    static char bytes[ROW_BYTES];
    const VTermRect rect = {row, row + 1, 0, emulator->columns};
    size_t size = vterm_screen_get_text(emulator->screen, bytes, ROW_BYTES - 1, rect);

    size = size < ROW_BYTES - 1 ? size : ROW_BYTES - 1;
    while (size > 0 && (bytes[size - 1] == ' ' || bytes[size - 1] == '\0')) {
        size--;
    }
    bytes[size] = '\0';
    return bytes;
}

VTermScreenCell emulator_cell(struct emulator *emulator, int row, int column) {
    VTermScreenCell cell = {0};

    vterm_screen_get_cell(emulator->screen, (VTermPos){row, column}, &cell);
    return cell;
}

int emulator_find(struct emulator *emulator, const char *text) {
    for (int row = 0; row < emulator->rows; row++) {
        if (strstr(emulator_row(emulator, row), text)) {
            return row;
        }
    }
    return -1;
}

/** The program is in the middle of painting a frame. */
static bool painting(const struct emulator *emulator) {
    static const char begins[] = "\033[?2026h";
    const size_t size = sizeof(begins) - 1;

    for (size_t at = emulator->size; at >= size; at--) {
        const char *here = emulator->output + at - size;

        if (memcmp(here, begins, size - 1) == 0) {
            return here[size - 1] == 'h';
        }
    }
    return false;
}

static bool wait_for(struct emulator *emulator, const char *text, bool shown, long limit) {
    long end = milliseconds() + limit;

    pump(emulator, 0);
    while ((emulator_find(emulator, text) >= 0) != shown || painting(emulator)) {
        if (milliseconds() >= end) {
            return false;
        }
        pump(emulator, 20);
    }
    return true;
}

bool emulator_shows(struct emulator *emulator, const char *text) {
    return wait_for(emulator, text, true, PATIENCE_MS);
}

bool emulator_gone(struct emulator *emulator, const char *text) {
    return wait_for(emulator, text, false, PATIENCE_MS);
}

bool emulator_press_until(struct emulator *emulator, const char *key, const char *text) {
    long end = milliseconds() + PATIENCE_MS;

    while (milliseconds() < end) {
        emulator_type(emulator, key);
        if (wait_for(emulator, text, true, PRESS_MS)) {
            return true;
        }
    }
    return false;
}

int emulator_exit(struct emulator *emulator) {
    long end = milliseconds() + PATIENCE_MS;

    while (!emulator->ended && milliseconds() < end) {
        pump(emulator, 5);
        emulator->ended =
            waitpid(emulator->program, &emulator->status, WNOHANG) == emulator->program;
    }
    pump(emulator, 0);
    return emulator->ended ? emulator->status : -1;
}

void emulator_dump(struct emulator *emulator) {
    for (int row = 0; row < emulator->rows; row++) {
        fprintf(stderr, "|%s\n", emulator_row(emulator, row));
    }
}
