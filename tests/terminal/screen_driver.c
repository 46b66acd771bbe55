// SPDX-License-Identifier: MIT
// screen-driver DATABASE [GUIDE...]: imports the guides and runs the screen, without the command line.

#include <viva/app.h>
#include <viva/intake.h>

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int64_t now(void) {
    struct timespec instant;

    clock_gettime(CLOCK_REALTIME, &instant);
    return (int64_t)instant.tv_sec * 1000 + instant.tv_nsec / 1000000;
}

static const char *environment(const char *name) {
    return getenv(name);
}

static int run(struct store *store, const struct schedule *schedule,
               const struct calendar *calendar) {
    const char *no_color = getenv("NO_COLOR");
    const char *editor = getenv("EDITOR");
    const struct app_options options = {
        .store = store,
        .session = {.schedule = schedule,
                    .calendar = calendar,
                    .new_per_day = 10,
                    .reviews_per_day = 200,
                    .seed = 1},
        .start = getenv("DRILL") ? APP_DRILL : APP_TODAY,
        .now = now,
        .environment = environment,
        .editor = editor ? editor : "vi",
        .guides = getenv("VIVA_GUIDES"),
        .look = {.color = !no_color || !*no_color,
                 .ascii = strcmp(nl_langinfo(CODESET), "UTF-8") != 0,
                 .width = 76,
                 .mouse = true,
                 .title = true},
        .version = "1.0",
    };
    struct app_result result;
    struct error err = {.kind = ERROR_NONE};

    if (!app_run(&options, &result, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    if (result.end == APP_NO_TERMINAL) {
        fprintf(stderr, "no terminal\n");
        return 69;
    }
    printf("%d graded\n", result.graded);
    return result.end == APP_SIGNAL ? 128 + result.signal : 0;
}

int main(int count, char **words) {
    struct schedule schedule = {.desired_retention = 0.9, .day_starts_minutes = 240};
    const struct calendar calendar = {.day_starts_minutes = 240};
    const struct store_options options = {.path = words[1],
                                          .schedule = &schedule,
                                          .calendar = &calendar,
                                          .now = now(),
                                          .seed = 1};
    struct error err = {.kind = ERROR_NONE};
    struct arena arena = {0};
    struct store *store;
    int status = 2;

    setlocale(LC_CTYPE, "");
    fsrs_default(&schedule.model);
    store = count > 1 ? store_open(&options, &err) : NULL;
    for (int i = 2; store && i < count; i++) {
        struct intake_counts counts = {0};

        if (!intake_path(store, words[i], now(), &arena, &counts, &err)) {
            break;
        }
    }
    if (err.kind == ERROR_NONE && store) {
        status = run(store, &schedule, &calendar);
    } else {
        fprintf(stderr, "%s\n", err.message);
    }
    store_close(store);
    arena_free(&arena);
    return status;
}
