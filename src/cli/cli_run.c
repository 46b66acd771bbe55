// SPDX-License-Identifier: MIT
// Options, environment and config file become the state of one run.

#include "cli_run.h"

#include "place.h"

#include <viva/display.h>
#include <viva/plain.h>

#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONFIG_LIMIT = 1 << 20, WEAK_COUNT = 10 };

// Views ask for the time without an object to ask; one program has one clock.
static struct {
    int64_t (*now)(void);
    int64_t ahead;  // of the real one, by --now
} program_clock;

int64_t run_clock(void) {
    return program_clock.now() + program_clock.ahead;
}

static char *format_text(struct arena *arena, const char *format, va_list arguments)
    VIVA_PRINTF(2, 0);

static char *format_text(struct arena *arena, const char *format, va_list arguments) {
    va_list again;
    int size;
    char *text;

    va_copy(again, arguments);
    size = vsnprintf(NULL, 0, format, again);
    va_end(again);
    text = arena_new(arena, (size_t)(size < 0 ? 0 : size) + 1, 1);
    vsnprintf(text, (size_t)size + 1, format, arguments);
    return text;
}

static void put_text(struct run *run, FILE *file, const char *lead, const char *text) {
    struct text safe = safe_text(text_of(text), &run->scratch);

    fputs(lead, file);
    fwrite(safe.bytes, 1, safe.size, file);
    arena_rewind(&run->scratch);
}

void run_print(struct run *run, const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    put_text(run, stdout, "", format_text(&run->scratch, format, arguments));
    va_end(arguments);
}

void run_warn(struct run *run, const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    put_text(run, stderr, "viva: ", format_text(&run->scratch, format, arguments));
    fputc('\n', stderr);
    va_end(arguments);
}

void run_note(struct run *run, const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    put_text(run, stderr, "", format_text(&run->scratch, format, arguments));
    fputc('\n', stderr);
    va_end(arguments);
}

int run_fail(struct run *run, const struct error *err) {
    static const int codes[] = {
        [ERROR_NONE] = EXIT_FAILED,
        [ERROR_FILE] = EXIT_FAILED,
        [ERROR_FORMAT] = EXIT_FAILED,
        [ERROR_STORE] = EXIT_DATABASE,
        [ERROR_USAGE] = EXIT_USAGE,
        [ERROR_TERMINAL] = EXIT_FAILED,
        [ERROR_STOPPED] = EXIT_SIGNAL + SIGINT,
    };

    run_warn(run, "%s", safe_string(err->message, &run->scratch));
    if (err->kind == ERROR_USAGE) {
        fprintf(stderr, "viva: see viva help%s%s\n",
                run->command && run->command != &command_today ? " " : "",
                run->command && run->command != &command_today ? run->command->name : "");
    }
    return codes[err->kind];
}

int run_fail_card(struct run *run, const struct error *err) {
    if (err->kind != ERROR_USAGE) {
        return run_fail(run, err);
    }
    run_warn(run, "%s", safe_string(err->message, &run->scratch));
    return EXIT_NOTHING;
}

static void warn_of_config(void *payload, int line, const char *sentence) {
    struct run *run = payload;

    if (!run->options.quiet) {
        run_note(run, "config:%d: %s", line, sentence);
    }
}

/** No config file is fine, unless it was asked for. */
static bool read_config(struct run *run, struct error *err) {
    const struct config_warnings warnings = {warn_of_config, run};
    const char *path = run->options.config;
    struct text source;

    run->config = config_defaults;
    if (!path) {
        path = place_config(run->world, &run->arena);
        if (!path || !place_is_file(path)) {
            return true;
        }
    }
    if (!text_read_file(path, CONFIG_LIMIT, &run->arena, &source, err)) {
        return false;
    }
    if (run->options.verbose) {
        run_warn(run, "config %s", path);
    }
    config_parse(source, &warnings, &run->arena, &run->config);
    return true;
}

bool run_instant(struct run *run, const char *option, const char *when, int64_t *instant,
                 struct error *err) {
    struct calendar civil = run->calendar;
    struct text text = text_of(when);

    if (!calendar_parse(&run->calendar, text, instant)) {
        return error_set(err, ERROR_USAGE,
                         "%s wants a time such as 2026-11-21T18:52, not \"%s\"", option,
                         when);
    }
    if (text.size == sizeof("2026-11-21") - 1 && text_holds(text, TEXT("-"))) {
        // A date is a day of study, which begins hours after midnight.
        civil.day_starts_minutes = 0;
        *instant = calendar_day_start(&run->calendar, calendar_day(&civil, *instant));
    }
    return true;
}

static bool set_clock(struct run *run, struct error *err) {
    const char *when = run->options.now;

    program_clock.now = run->world->now;
    program_clock.ahead = 0;
    if (when) {
        int64_t instant;

        if (!run_instant(run, "--now", when, &instant, err)) {
            return false;
        }
        program_clock.ahead = instant - run->world->now();
    }
    run->now = run_clock();
    return true;
}

static bool set_seed(struct run *run, struct error *err) {
    const char *seed = run->options.seed;
    char *end;

    if (!seed) {
        run->seed = run->world->entropy();
        return true;
    }
    run->seed = strtoull(seed, &end, 10);
    return (end != seed && !*end) ||
           error_set(err, ERROR_USAGE, "--seed wants a whole number, not \"%s\"", seed);
}

static bool is_set(struct run *run, const char *name) {
    const char *value = run->world->environment(name);

    return value && value[0];
}

/** Flag, then environment, then config file, then whether it is a terminal. */
static bool set_color(struct run *run, struct error *err) {
    const char *when = run->options.color ? run->options.color : "auto";
    const char *term = run->world->environment("TERM");

    if (strcmp(when, "auto") != 0) {
        run->color = strcmp(when, "always") == 0;
        return run->color || strcmp(when, "never") == 0 ||
               error_set(err, ERROR_USAGE,
                         "--color wants auto, always or never, not \"%s\"", when);
    }
    if (is_set(run, "NO_COLOR")) {
        run->color = false;
    } else if (is_set(run, "FORCE_COLOR") || is_set(run, "CLICOLOR_FORCE")) {
        run->color = true;
    } else if (run->config.color != CHOICE_AUTO) {
        run->color = run->config.color == CHOICE_YES && run->world->output_is_terminal;
    } else {
        run->color = run->world->output_is_terminal && !(term && strcmp(term, "dumb") == 0);
    }
    return true;
}

bool run_prepare(struct run *run, struct error *err) {
    if (!read_config(run, err)) {
        return false;
    }
    run->calendar = (struct calendar){
        .offset_minutes = run->world->offset_minutes,
        .day_starts_minutes = run->config.day_starts_minutes,
    };
    if (!set_clock(run, err) || !set_seed(run, err) || !set_color(run, err)) {
        return false;
    }
    run->schedule.day_starts_minutes = run->config.day_starts_minutes;
    run->schedule.desired_retention = run->config.retention;
    fsrs_default(&run->schedule.model);
    if (run->config.model == MODEL_FSRS6) {
        fsrs_model_set(&run->schedule.model, fsrs6_defaults, FSRS6_PARAMETERS);
    }
    run->ascii = run->options.ascii || run->config.ascii == CHOICE_YES ||
                 (run->config.ascii == CHOICE_AUTO && !run->world->utf8);
    run->columns = run->world->output_is_terminal && !run->options.plain
                       ? (run->world->columns > 0 ? run->world->columns : 80)
                       : 0;
    return true;
}

void run_finish(struct run *run) {
    preparation_free(run->preparation);
    run->preparation = NULL;
    store_close(run->store);
    run->store = NULL;
    arena_free(&run->scratch);
    arena_free(&run->arena);
}

bool run_store_options(struct run *run, struct store_options *out, struct error *err) {
    const char *path = run->options.database;

    if (path && !path[0]) {
        return error_set(err, ERROR_USAGE, "--db wants a file");
    }
    *out = (struct store_options){
        .path = path ? path : place_database(run->world, &run->arena),
        .schedule = &run->schedule,
        .calendar = &run->calendar,
        .now = run->now,
        .seed = run->seed,
    };
    return out->path ||
           error_set(err, ERROR_FILE,
                     "there is no home folder to keep the database in; name one with --db");
}

void run_tell_store(struct run *run) {
    if (run->options.verbose) {
        run_warn(run, "database %s", store_path(run->store));
    }
    if (store_notice(run->store) && !run->options.quiet) {
        run_warn(run, "%s", store_notice(run->store));
    }
}

bool run_open_store(struct run *run, struct error *err) {
    struct store_options options;

    if (!run_store_options(run, &options, err)) {
        return false;
    }
    run->store = store_open(&options, err);
    if (!run->store) {
        return false;
    }
    run->schedule = *store_schedule(run->store);
    run_tell_store(run);
    return true;
}

bool run_open_query(struct run *run, const struct query **query, struct error *err) {
    *query = query_parse(run->operands, (size_t)run->operand_count, &run->arena, err);
    return *query && run_open_store(run, err);
}

static bool read_order(const char *word, enum session_order *order, struct error *err) {
    static const char *const words[] = {
        [ORDER_DUE] = "due", [ORDER_RANDOM] = "random", [ORDER_TOPIC] = "topic"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcmp(word, words[i]) == 0) {
            *order = (enum session_order)i;
            return true;
        }
    }
    return error_set(err, ERROR_USAGE, "--order wants due, random or topic, not \"%s\"",
                     word);
}

int64_t run_today(const struct run *run) {
    return calendar_day(&run->calendar, run->now);
}

uint64_t run_day_seed(const struct run *run) {
    return run->options.seed ? run->seed : (uint64_t)run_today(run);
}

/** Whoever says what is to be asked leaves the plan aside. */
static struct preparation *prepare(struct run *run) {
    const struct options *options = &run->options;

    if (options->weak || options->order || options->new_per_day >= 0) {
        return NULL;
    }
    if (!run->preparation) {
        run->preparation =
            preparation_new(run->store, &run->schedule, &run->calendar, run_day_seed(run));
    }
    return run->preparation;
}

bool run_session_options(struct run *run, const struct query *query,
                         struct session_options *out, struct error *err) {
    const struct options *options = &run->options;

    *out = (struct session_options){
        .schedule = &run->schedule,
        .calendar = &run->calendar,
        .query = run->operand_count ? query : NULL,
        .new_per_day =
            options->new_per_day >= 0 ? options->new_per_day : run->config.new_per_day,
        .reviews_per_day = run->config.max_reviews,
        .limit = options->limit,
        .limit_ms = options->minutes_ms,
        .weak = options->weak,
        .weak_count = options->limit ? options->limit : WEAK_COUNT,
        .seed = run_day_seed(run),
        .preparation = prepare(run),
    };
    return !options->order || read_order(options->order, &out->order, err);
}

/** The config file's own-guide, in which ~ is the home folder, else own.md beside the database. */
static const char *own_guide(struct run *run) {
    const char *chosen = run->config.own_guide;
    const char *path = store_path(run->store);
    const char *slash = strrchr(path, '/');

    if (chosen && strncmp(chosen, "~/", 2) == 0 && run->world->home) {
        return arena_printf(&run->arena, "%s%s", run->world->home, chosen + 1);
    }
    return chosen ? chosen
                  : arena_printf(&run->arena, "%.*sown.md",
                                 slash ? (int)(slash - path) + 1 : 0, path);
}

bool run_writing(struct run *run, struct writing *out, struct error *err) {
    *out = (struct writing){
        .store = run->store, .own_guide = own_guide(run), .now = run_clock()};
    return out->own_guide[0] == '/' || !run->config.own_guide ||
           error_set(err, ERROR_FORMAT,
                     "config: own-guide wants a path from / or ~/, not \"%s\"",
                     run->config.own_guide);
}

bool run_card(struct run *run, const char *id, struct stored_card *out, struct error *err) {
    int64_t key = store_find_card(run->store, id, err);

    return key && store_card(run->store, key, &run->arena, out, err);
}

int run_each_card(struct run *run,
                  bool (*deed)(void *payload, struct run *run,
                               const struct stored_card *card, struct error *err),
                  void *payload) {
    struct error err = {.kind = ERROR_NONE};

    if (!run_open_store(run, &err)) {
        return run_fail(run, &err);
    }
    for (int i = 0; i < run->operand_count; i++) {
        struct stored_card card;

        if (!run_card(run, run->operands[i], &card, &err)) {
            return run_fail_card(run, &err);
        }
        if (!deed(payload, run, &card, &err)) {
            return run_fail(run, &err);
        }
    }
    return EXIT_DONE;
}

struct text run_question(struct run *run, const struct stored_card *card, int cells) {
    struct text safe = safe_text(plain_text(card->question, &run->scratch), &run->scratch);

    return cells > 0 ? display_fit(safe, cells, run->ascii, &run->scratch) : safe;
}
