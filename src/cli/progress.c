// SPDX-License-Identifier: MIT
// A bar with count and time left, drawn over itself.

#include "progress.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE_MS = 150, REDRAW_MS = 80, CELLS = 20 };

#define ERASE "\r\x1b[K"

/** Whether a line stands there now: the only thing that a signal handler can ask. */
static volatile sig_atomic_t shown;

static bool may_show(const struct run *run) {
    const char *term = run->world->environment("TERM");

    return run->world->error_is_terminal && !run->options.quiet &&
           (!run->options.json || run->world->output_is_terminal) && term && term[0] &&
           strcmp(term, "dumb") != 0;
}

struct progress progress_begin(const struct run *run) {
    return (struct progress){.run = may_show(run) ? run : NULL, .began = run_clock()};
}

const char *progress_line(size_t done, size_t total, int64_t elapsed_ms, bool ascii,
                          struct arena *arena) {
    size_t full = total ? done * CELLS / total : 0;
    const char *bar = "";
    int64_t left_ms = done ? elapsed_ms * (int64_t)(total - done) / (int64_t)done : 0;

    for (size_t i = 0; i < CELLS; i++) {
        bar = arena_printf(arena, "%s%s", bar,
                           i < full ? (ascii ? "#" : "█") : (ascii ? "." : "░"));
    }
    bar = arena_printf(arena, "[%s] %zu of %zu", bar, done, total);
    return done ? arena_printf(arena, "%s, %lld s left", bar,
                               (long long)((left_ms + SECOND_MS - 1) / SECOND_MS))
                : bar;
}

bool progress_show(struct progress *progress, size_t done, size_t total) {
    struct arena arena = {0};
    int64_t now;

    if (!progress->run) {
        return true;
    }
    now = run_clock();
    progress->first_at = progress->first_at ? progress->first_at : now;
    if (now - progress->began >= PATIENCE_MS && now - progress->drawn_at >= REDRAW_MS) {
        fprintf(stderr, "%s%s", ERASE,
                progress_line(done, total, now - progress->first_at, progress->run->ascii,
                              &arena));
        fflush(stderr);
        progress->drawn_at = now;
        shown = 1;
    }
    arena_free(&arena);
    return true;
}

void progress_clear(struct progress *progress) {
    if (progress->drawn_at) {
        fputs(ERASE, stderr);
        progress->drawn_at = 0;
        shown = 0;
    }
}

void progress_clear_at_once(void) {
    static const char erase[] = ERASE;

    if (shown) {
        ssize_t written = write(STDERR_FILENO, erase, sizeof(erase) - 1);

        (void)written;
    }
}
