// SPDX-License-Identifier: MIT
// Fork, exec and wait for an editor.

#include "child.h"

#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/** Never returns; what exec said goes up the pipe. */
static _Noreturn void become(const char *const *arguments, int input, int output,
                             int report) {
    union {
        const char *const *given;
        char *const *wanted;
    } list = {arguments};  // execvp() promises not to write to them
    int reason;
    ssize_t written;

    signals_for_child();
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execvp(arguments[0], list.wanted);
    reason = errno;
    written = write(report, &reason, sizeof(reason));
    (void)written;
    _exit(127);
}

/** A child that ^Z stops stops us too, or the shell would never get the terminal back. */
static int wait_for(pid_t child) {
    int status = 0;

    for (;;) {
        if (waitpid(child, &status, WUNTRACED) < 0) {
            if (errno == EINTR) {
                continue;
            }
            return 127;
        }
        if (!WIFSTOPPED(status)) {
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        kill(getpid(), SIGSTOP);
        kill(child, SIGCONT);
    }
}

bool child_run(const char *const *arguments, int input, int output, int *status,
               struct error *err) {
    int report[2];
    int reason = 0;
    pid_t child;

    if (pipe(report) != 0) {
        return error_set(err, ERROR_FILE, "cannot run %s: %s", arguments[0],
                         strerror(errno));
    }
    fcntl(report[1], F_SETFD, FD_CLOEXEC);
    child = fork();
    if (child == 0) {
        become(arguments, input, output, report[1]);
    }
    close(report[1]);
    if (child < 0 || read(report[0], &reason, sizeof(reason)) != (ssize_t)sizeof(reason)) {
        reason = child < 0 ? errno : 0;
    }
    close(report[0]);
    if (child > 0) {
        *status = wait_for(child);
    }
    if (reason == ENOENT) {
        return error_set(err, ERROR_FILE,
                         "Editor \"%s\" not found. Set EDITOR or install it", arguments[0]);
    }
    return reason == 0 ||
           error_set(err, ERROR_FILE, "cannot run %s: %s", arguments[0], strerror(reason));
}
