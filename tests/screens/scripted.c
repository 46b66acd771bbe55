// SPDX-License-Identifier: MIT
// The program on a terminal that only records what it is shown.

#include "scripted.h"

#include "support/check.h"
#include "tui/loop.h"

#include <viva/intake.h>

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int64_t clock_ms;
static int64_t look_takes_ms;

int64_t scripted_now(void) {
    clock_ms += look_takes_ms;
    return clock_ms;
}

void scripted_slow_down(int64_t ms) {
    look_takes_ms = ms;
}

void scripted_pass(int64_t ms) {
    clock_ms += ms;
}

static const char *no_environment(const char *name) {
    (void)name;
    return NULL;
}

static void scripted_size(void *payload, int *rows, int *columns) {
    const struct scripted *scripted = payload;

    *rows = scripted->rows;
    *columns = scripted->columns;
}

static void scripted_show(void *payload, const struct canvas *canvas, const char *title) {
    struct scripted *scripted = payload;

    (void)title;
    scripted->canvas = canvas;
    scripted->shown = true;
}

static struct event scripted_wait(void *payload, int64_t deadline) {
    struct scripted *scripted = payload;
    struct event event = {.kind = EVENT_NONE};

    // A deadline that has come asks for a picture or for work: first that, then play on.
    if (deadline == 0 || deadline > clock_ms || (look_takes_ms > 0 && scripted->shown)) {
        event = scripted->player.next(scripted->player.payload);
    }
    scripted->shown = false;
    event.at = clock_ms;
    return event;
}

static void scripted_nothing(void *payload) {
    (void)payload;
}

static void write_file(const struct scripted *scripted, const char *const *arguments) {
    const char *path = NULL;
    FILE *file;

    for (size_t i = 0; arguments[i]; i++) {
        path = arguments[i];
    }
    file = scripted->writes ? fopen(path, "w") : NULL;
    if (file) {
        fputs(scripted->writes, file);
        fclose(file);
    }
}

static bool scripted_run_program(void *payload, const char *const *arguments, int *status,
                                 struct error *err) {
    struct scripted *scripted = payload;

    (void)err;
    scripted->edited[0] = '\0';
    for (size_t i = 0; arguments[i]; i++) {
        size_t size = strlen(scripted->edited);
        const char *slash = strrchr(arguments[i], '/');

        snprintf(scripted->edited + size, sizeof(scripted->edited) - size, "%s%s",
                 i ? " " : "", slash ? slash + 1 : arguments[i]);
    }
    write_file(scripted, arguments);
    *status = 0;
    return true;
}

void scripted_open(struct scripted *scripted, const char *guide) {
    struct intake_counts counts = {0};
    struct error err = {.kind = ERROR_NONE};

    *scripted = (struct scripted){.rows = 24, .columns = 80};
    clock_ms = INT64_C(1795284000000);  // 2026-11-21T18:00Z
    look_takes_ms = 0;
    temporary_make(&scripted->folder);
    // From inside the folder: a screen that names a file must not depend on where it lies.
    scripted->start = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    assert_int_equal(chdir(scripted->folder.path), 0);
    fsrs_default(&scripted->schedule.model);
    scripted->schedule.desired_retention = 0.9;
    scripted->schedule.day_starts_minutes = 240;
    scripted->calendar.day_starts_minutes = 240;
    const struct store_options options = {
        .path = "viva.db",
        .schedule = &scripted->schedule,
        .calendar = &scripted->calendar,
        .now = clock_ms,
        .seed = 7,
    };
    scripted->store = store_open(&options, &err);
    if (guide && scripted->store) {
        intake_path(scripted->store, guide, clock_ms, &scripted->arena, &counts, &err);
    }
    assert_string_equal(err.message, "");
    scripted->preparation =
        preparation_new(scripted->store, &scripted->schedule, &scripted->calendar, 7);
    scripted->options = (struct app_options){
        .store = scripted->store,
        .session = {.schedule = &scripted->schedule,
                    .calendar = &scripted->calendar,
                    .new_per_day = 10,
                    .reviews_per_day = 200,
                    .seed = 7,
                    .preparation = scripted->preparation},
        .now = scripted_now,
        .environment = no_environment,
        .editor = "vi",
        .own_guide = arena_printf(&scripted->arena, "%s/own.md", scripted->folder.path),
        .look = {.width = 76},
        .version = "1.0",
    };
    scripted->terminal = (struct terminal){
        .payload = scripted,
        .size = scripted_size,
        .show = scripted_show,
        .wait = scripted_wait,
        .drain = scripted_nothing,
        .repaint = scripted_nothing,
        .run = scripted_run_program,
    };
}

void scripted_close(struct scripted *scripted) {
    preparation_free(scripted->preparation);
    store_close(scripted->store);
    assert_int_equal(fchdir(scripted->start), 0);
    close(scripted->start);
    temporary_remove(&scripted->folder);
    arena_free(&scripted->arena);
}

struct app_result scripted_run(struct scripted *scripted, const struct player *player) {
    struct app_result result;
    struct error err = {.kind = ERROR_NONE};

    scripted->player = *player;
    if (!loop_run(&scripted->options, &scripted->terminal, &result, &err)) {
        fail_msg("%s", err.message);
    }
    return result;
}

const char *scripted_row(const struct scripted *scripted, int row) {
    static char bytes[CANVAS_COLUMNS * CELL_BYTES + 1];
    size_t size = 0;
    size_t end = 0;

    for (int column = 0; column < scripted->canvas->columns; column++) {
        const struct cell *cell = canvas_cell(scripted->canvas, row, column);

        if (cell->width > 0 && cell->size == 0) {
            bytes[size++] = ' ';
        }
        memcpy(bytes + size, cell->bytes, cell->size);
        size += cell->size;
        end = size > 0 && bytes[size - 1] != ' ' ? size : end;
    }
    bytes[end] = '\0';
    return bytes;
}
