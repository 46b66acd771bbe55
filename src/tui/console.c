// SPDX-License-Identifier: MIT
// The terminal's files, its stderr, and waiting for it.

#include "console.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { DEAD_READS = 3 };

static bool open_files(struct console *console) {
    if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
        console->input = stdin;
        console->output = stdout;
        return true;
    }
    console->owns_files = true;
    console->input = fopen("/dev/tty", "re");
    console->output = fopen("/dev/tty", "we");
    return console->input && console->output;
}

bool console_open(struct console *console, struct error *err) {
    *console = (struct console){.messages = -1};
    if (open_files(console) && tcgetattr(fileno(console->input), &console->modes) == 0) {
        return true;
    }
    console_close(console);
    return error_set(err, ERROR_TERMINAL, "there is no terminal to draw on");
}

void console_close(struct console *console) {
    if (console->owns_files && console->input) {
        fclose(console->input);
    }
    if (console->owns_files && console->output) {
        fclose(console->output);
    }
    *console = (struct console){.messages = -1};
}

void console_emit(struct console *console, const char *bytes) {
    fputs(bytes, console->output);
    fflush(console->output);
}

void console_title(struct console *console, const char *title) {
    if (strcmp(title, console->title) != 0) {
        snprintf(console->title, sizeof(console->title), "%s", title);
        fprintf(console->output, "\033]2;%s\033\\", title);
        fflush(console->output);
    }
}

void console_hold_messages(struct console *console) {
    console->held = tmpfile();
    if (console->held) {
        fcntl(fileno(console->held), F_SETFD, FD_CLOEXEC);
        console->messages = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
        dup2(fileno(console->held), STDERR_FILENO);
    }
}

void console_release_messages(struct console *console) {
    char bytes[4096];
    size_t size;

    if (!console->held) {
        return;
    }
    fflush(stderr);
    dup2(console->messages, STDERR_FILENO);
    close(console->messages);
    rewind(console->held);
    while ((size = fread(bytes, 1, sizeof(bytes), console->held)) > 0) {
        fwrite(bytes, 1, size, stderr);
    }
    fclose(console->held);
    console->held = NULL;
    console->messages = -1;
}

bool console_size(const struct console *console, int *rows, int *columns) {
    struct winsize size;

    if (ioctl(fileno(console->output), TIOCGWINSZ, &size) != 0 || size.ws_row == 0 ||
        size.ws_col == 0) {
        return false;
    }
    *rows = size.ws_row;
    *columns = size.ws_col;
    return true;
}

/** Milliseconds for poll(), -1 for ever. */
static int time_left(int64_t deadline, int64_t now) {
    if (deadline == 0) {
        return -1;
    }
    if (deadline <= now) {
        return 0;
    }
    return deadline - now > INT_MAX ? INT_MAX : (int)(deadline - now);
}

enum console_wait console_wait(struct console *console, int signals, int64_t deadline,
                               int64_t now) {
    struct pollfd both[] = {
        {.fd = fileno(console->input), .events = POLLIN},
        {.fd = signals, .events = POLLIN},
    };
    int count = poll(both, 2, time_left(deadline, now));

    if (count <= 0) {
        return count == 0 ? CONSOLE_LATE : CONSOLE_READY;
    }
    if (both[1].revents & POLLIN) {
        return CONSOLE_READY;
    }
    if (both[0].revents & POLLIN) {
        return ++console->dead_reads > DEAD_READS ? CONSOLE_GONE : CONSOLE_READY;
    }
    return both[0].revents ? CONSOLE_GONE : CONSOLE_READY;
}
