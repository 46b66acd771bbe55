// SPDX-License-Identifier: MIT
// Wires the real world (clock, zone, environment, chance, terminal) to the program.

/*
 * The map.  Folders are floors; a file includes only what lies below it.
 *
 *   main.c      the world as it is, handed down as `struct world`
 *     │
 *   cli/        the command line.  command.c finds the command in one table
 *     │         (commands.c) that also makes --help; each cmd_*.c is a command;
 *     │         config.c reads the config file, json.c writes JSON
 *   tui/        the screen: a loop over a stack of views; one file knows curses
 *     │
 *   study/      a sitting: which question is next, grading, undo; queries;
 *   exchange/   the overview; guide files on their way into the store, the
 *     │         user's own written first; fitting the model; planning for a
 *     │         date.  Beside it, what other programs write
 *   store/      one SQLite database and one append-only log file per machine:
 *     │         cards, reviews, memory.  The only room that speaks SQL
 *   deck/       Markdown guide  → cards        (libcmark)
 *   schedule/   reviews         → memory, due  (FSRS, pure)
 *   page/       Markdown        → styled lines (libcmark)
 *     │
 *   markup/     Markdown        → libcmark's tree with tables, footnotes, tasks, ...
 *     │
 *   base/       errors, arenas, text, text made safe for terminals, calendar, chance
 *
 * How a guide reaches the screen, and the grade comes back:
 *
 *   guide.md ─ intake_paths ─ guide_parse ► cards ─ import_guide ─► database ◄─ log file
 *                                                                  │     ▲
 *   clock, seed ─► session_open ─► queue ─► session_card ◄─────────┘     │ one transaction:
 *                                             │                          │ review + memory
 *                page_layout ◄────────────────┘                          │
 *                     │                                                  │
 *                     └─► lines ─► screen or stdout ─► key ─► session_grade
 *
 * `viva import` is the first row (on the screen, preview.c lets the user look
 * and choose before the last step), `viva drill` the rest; `viva next`, `grade`
 * and `due` are the same stairs without a screen.  Nothing below this file
 * asks the time, the environment or chance: they come down as arguments.
 */

#include <viva/command.h>
#include <viva/world.h>

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MOST_THREADS = 4 };

static int64_t now(void) {
    struct timespec time;

    clock_gettime(CLOCK_REALTIME, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int offset_minutes(int64_t instant) {
    time_t seconds = (time_t)(instant / 1000 - (instant % 1000 < 0));
    struct tm local;

    return localtime_r(&seconds, &local) ? (int)(local.tm_gmtoff / 60) : 0;
}

static const char *environment(const char *name) {
    return getenv(name);
}

static uint64_t entropy(void) {
    uint64_t seed = 0;

    // Right after boot the kernel may have none yet; a seed need not be a secret.
    if (getrandom(&seed, sizeof(seed), GRND_NONBLOCK) != (ssize_t)sizeof(seed)) {
        seed = (uint64_t)now() * 0x9e3779b97f4a7c15u ^ (uint64_t)getpid() << 40;
    }
    return seed;
}

static double cpu_ms(void) {
    struct timespec used = {0};

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return (double)used.tv_sec * 1e3 + (double)used.tv_nsec / 1e6;
}

/** In a session of its own, so that the end of the terminal is not its end. */
static bool split(void) {
    void (*hang_up)(int) = signal(SIGHUP, SIG_IGN);  // before it can come
    int nothing;

    if (fork() != 0) {
        signal(SIGHUP, hang_up);
        return false;
    }
    setsid();
    (void)!nice(19);
    nothing = open("/dev/null", O_RDWR);
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        dup2(nothing, fd);
    }
    close(nothing);
    return true;
}

/** A descriptor that came closed would be given to the database, and messages written into it. */
static void occupy_standard_descriptors(void) {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF) {
            // Opened the wrong way round, it still fails as a closed one does.
            (void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

/** Cron, containers and bare machines name no locale at all; that is no wish for ASCII. */
static bool names_a_locale(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        const char *value = getenv(names[i]);

        if (value && value[0]) {
            return true;
        }
    }
    return false;
}

/** Returns whether the user's terminal speaks UTF-8; text is measured as UTF-8 in any case. */
static bool use_locale(void) {
    bool utf8;

    setlocale(LC_ALL, "");
    utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (!utf8 && (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8"))) {
        utf8 = !names_a_locale();
    }
    setlocale(LC_NUMERIC, "C");
    return utf8;
}

static const char *home_folder(void) {
    const char *home = getenv("HOME");
    const struct passwd *user;

    if (home && home[0] == '/') {
        return home;
    }
    user = getpwuid(getuid());
    return user && user->pw_dir && user->pw_dir[0] == '/' ? user->pw_dir : NULL;
}

static int terminal_columns(void) {
    struct winsize size;

    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/** The first thread, which works too, has a processor for itself; a few have all that there is to do. */
static int threads(void) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);

    return processors < 2
               ? 0
               : (int)(processors > MOST_THREADS ? MOST_THREADS : processors - 1);
}

int main(int argc, char **argv) {
    struct world world = {
        .now = now,
        .offset_minutes = offset_minutes,
        .environment = environment,
        .entropy = entropy,
        .cpu_ms = cpu_ms,
        .split = split,
    };

    occupy_standard_descriptors();
    signal(SIGPIPE, SIG_DFL);
    umask(077);
    tzset();
    world.utf8 = use_locale();
    world.threads = threads();
    world.home = home_folder();
    world.input_is_terminal = isatty(STDIN_FILENO);
    world.output_is_terminal = isatty(STDOUT_FILENO);
    world.error_is_terminal = isatty(STDERR_FILENO);
    world.columns = terminal_columns();
    return command_run(&world, argc, argv);
}
