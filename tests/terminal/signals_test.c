// SPDX-License-Identifier: MIT
// Signals as data, with a signalfd and with a pipe: none is lost, and all is put back.

#include "support/check.h"
#include "tui/signals.h"

#include <poll.h>
#include <signal.h>
#include <unistd.h>

static int wait_for_signal(int descriptor) {
    struct pollfd ready = {.fd = descriptor, .events = POLLIN};

    assert_int_equal(poll(&ready, 1, 10000), 1);
    return signals_read();
}

static void every_signal_is_read(void **state) {
    static const int numbers[] = {SIGWINCH, SIGCONT, SIGINT, SIGTERM, SIGHUP, SIGTSTP};
    int descriptor = signals_open(NULL);

    (void)state;
    assert_true(descriptor >= 0);
    assert_int_equal(signals_read(), 0);
    for (int round = 0; round < 50; round++) {
        for (size_t i = 0; i < COUNT(numbers); i++) {
            kill(getpid(), numbers[i]);
            assert_int_equal(wait_for_signal(descriptor), numbers[i]);
        }
    }
    assert_int_equal(signals_read(), 0);
    signals_close();
}

static void everything_is_put_back(void **state) {
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    struct sigaction found;
    sigset_t before;
    sigset_t after;

    (void)state;
    sigaction(SIGHUP, &ignore, NULL);
    sigprocmask(SIG_SETMASK, NULL, &before);
    assert_true(signals_open(NULL) >= 0);
    kill(getpid(), SIGTERM);  // must not strike when the mask is put back
    signals_close();
    sigprocmask(SIG_SETMASK, NULL, &after);
    assert_int_equal(sigismember(&before, SIGTERM), sigismember(&after, SIGTERM));
    sigaction(SIGHUP, NULL, &found);
    assert_true(found.sa_handler == SIG_IGN);
    sigaction(SIGTERM, NULL, &found);
    assert_true(found.sa_handler == SIG_DFL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_signal_is_read),
        cmocka_unit_test(everything_is_put_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
