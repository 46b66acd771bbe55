// SPDX-License-Identifier: MIT
// The config file through libconfuse, forgiving line by line.

#include "config.h"

#include "suggest.h"

#include <confuse.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct config config_defaults = {
    .start = APP_TODAY,
    .day_starts_minutes = 4 * 60,
    .new_per_day = 10,
    .max_reviews = 200,
    .retention = 0.90,
    .model = MODEL_FSRS7,
    .optimize = 400,
    .theme = THEME_DUSK,
    .background = BACKGROUND_ASK,
    .color = CHOICE_AUTO,
    .ascii = CHOICE_AUTO,
    .width = 76,
    .mouse = true,
    .title = true,
};

/** A key: where its value goes, and which values it may have. */
struct config_key {
    const char *section;  // "" at the top
    const char *name;
    const char *expected;  // for the warning
    bool (*store)(const struct config_key *key, const char *value, struct config *config);
    const char *const *words;  // of a choice; their index is the value
    double least, most;        // of a number
    size_t place;              // offset in struct config
};

static int word_index(const char *const *words, const char *value) {
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], value) == 0) {
            return i;
        }
    }
    return -1;
}

static bool take_choice(const struct config_key *key, const char *value,
                        struct config *config) {
    int index = word_index(key->words, value);

    if (index >= 0) {
        *(int *)((char *)config + key->place) = index;
    }
    return index >= 0;
}

static bool take_switch(const struct config_key *key, const char *value,
                        struct config *config) {
    int index = word_index(key->words, value);

    if (index >= 0) {
        *(bool *)((char *)config + key->place) = index % 2 == 1;
    }
    return index >= 0;
}

static bool read_number(const struct config_key *key, const char *value, double *number) {
    char *end;

    *number = strtod(value, &end);
    return end != value && !*end && *number >= key->least && *number <= key->most;
}

static bool take_count(const struct config_key *key, const char *value,
                       struct config *config) {
    double number;

    if (!read_number(key, value, &number) || number != (int)number) {
        return false;
    }
    *(int *)((char *)config + key->place) = (int)number;
    return true;
}

static bool take_share(const struct config_key *key, const char *value,
                       struct config *config) {
    return read_number(key, value, (double *)((char *)config + key->place));
}

/** One or two digits off the front, a number below the limit. */
static bool take_digits(const char **rest, int limit, int *number) {
    int digits = 0;

    *number = 0;
    for (; digits < 2 && **rest >= '0' && **rest <= '9'; digits++) {
        *number = *number * 10 + *(*rest)++ - '0';
    }
    return digits && *number < limit;
}

static bool take_time_of_day(const struct config_key *key, const char *value,
                             struct config *config) {
    int hour;
    int minute;

    if (!take_digits(&value, 24, &hour) || *value++ != ':' ||
        !take_digits(&value, 60, &minute) || *value) {
        return false;
    }
    *(int *)((char *)config + key->place) = hour * 60 + minute;
    return true;
}

static bool take_string(const struct config_key *key, const char *value,
                        struct config *config) {
    *(const char **)((char *)config + key->place) = value[0] ? value : NULL;
    return true;
}

static bool take_theme(const struct config_key *key, const char *value,
                       struct config *config) {
    config->theme_chosen = take_choice(key, value, config);
    return config->theme_chosen;
}

static const char *const start_words[] = {
    [APP_TODAY] = "today", [APP_DRILL] = "drill", NULL};
static const char *const sync_words[] = {
    [SYNC_ASK] = "ask", [SYNC_YES] = "yes", [SYNC_NO] = "no", NULL};
static const char *const model_words[] = {
    [MODEL_FSRS7] = "fsrs-7", [MODEL_FSRS6] = "fsrs-6", NULL};
static const char *const theme_words[] = {[THEME_DUSK] = "dusk",
                                          [THEME_PAPER] = "paper",
                                          [THEME_TERMINAL] = "terminal",
                                          [THEME_MONO] = "mono",
                                          NULL};
static const char *const background_words[] = {[BACKGROUND_ASK] = "auto",
                                               [BACKGROUND_DARK] = "dark",
                                               [BACKGROUND_LIGHT] = "light",
                                               NULL};
static const char *const choice_words[] = {
    [CHOICE_AUTO] = "auto", [CHOICE_YES] = "yes", [CHOICE_NO] = "no", NULL};
static const char *const switch_words[] = {"no", "yes", "false", "true", "off", "on", NULL};

#define PLACE(member) .place = offsetof(struct config, member)

static const struct config_key keys[] = {
    {"", "start", "today or drill", take_choice, start_words, PLACE(start)},
    {"", "day-starts", "a time such as 04:00", take_time_of_day, PLACE(day_starts_minutes)},
    {"", "auto-sync", "ask, yes or no", take_choice, sync_words, PLACE(sync)},
    {"", "editor", "a command", take_string, PLACE(editor)},
    {"", "own-guide", "a file", take_string, PLACE(own_guide)},
    {"study", "new-per-day", "0 to 9999", take_count, .most = 9999, PLACE(new_per_day)},
    {"study", "max-reviews", "0 to 9999", take_count, .most = 9999, PLACE(max_reviews)},
    {"study", "retention", "0.70 to 0.99", take_share, .least = 0.70, .most = 0.99,
     PLACE(retention)},
    {"study", "model", "fsrs-7 or fsrs-6", take_choice, model_words, PLACE(model)},
    {"study", "optimize", "0 to 999999", take_count, .most = 999999, PLACE(optimize)},
    {"look", "theme", "dusk, paper, terminal or mono", take_theme, theme_words,
     PLACE(theme)},
    {"look", "background", "auto, dark or light", take_choice, background_words,
     PLACE(background)},
    {"look", "color", "auto, yes or no", take_choice, choice_words, PLACE(color)},
    {"look", "width", "20 to 300", take_count, .least = 20, .most = 300, PLACE(width)},
    {"look", "ascii", "auto, yes or no", take_choice, choice_words, PLACE(ascii)},
    {"look", "mouse", "yes or no", take_switch, switch_words, PLACE(mouse)},
    {"look", "title", "yes or no", take_switch, switch_words, PLACE(title)},
};

enum { KEY_COUNT = sizeof(keys) / sizeof(keys[0]) };

static const char *const section_names[] = {"study", "look", NULL};

/**
 * libconfuse stops at the first line it cannot take.  Its error function and
 * the checks note where; the line is then blanked and the file read again.
 */
struct fault {
    int line;  // 0 while nothing is wrong
    char section[32];
};

// libconfuse hands its callbacks nothing of ours.
static struct fault fault;

static void note_fault(cfg_t *parser, const char *format, va_list arguments) {
    (void)format;
    (void)arguments;
    if (fault.line == 0) {
        fault.line = parser->line;
        snprintf(fault.section, sizeof(fault.section), "%s",
                 strcmp(parser->name, "root") == 0 ? "" : parser->name);
    }
}

static const struct config_key *find_key(const char *section, const char *name) {
    for (size_t i = 0; i < KEY_COUNT; i++) {
        if (strcmp(keys[i].section, section) == 0 && strcmp(keys[i].name, name) == 0) {
            return &keys[i];
        }
    }
    return NULL;
}

static int check_value(cfg_t *parser, cfg_opt_t *option) {
    const char *section = strcmp(parser->name, "root") == 0 ? "" : parser->name;
    const struct config_key *key = find_key(section, option->name);
    const char *value = cfg_opt_getnstr(option, 0);
    struct config scratch;

    if (key && value && key->store(key, value, &scratch)) {
        return 0;
    }
    cfg_error(parser, "bad value");
    return -1;
}

/** The options of one section; every value is text, so that the table alone judges it. */
static void make_options(const char *section, cfg_opt_t *options) {
    size_t count = 0;

    for (size_t i = 0; i < KEY_COUNT; i++) {
        if (strcmp(keys[i].section, section) == 0) {
            cfg_opt_t option = CFG_STR(keys[i].name, NULL, CFGF_NONE);

            option.validcb = check_value;
            options[count++] = option;
        }
    }
    options[count] = (cfg_opt_t)CFG_END();
}

static void take_values(cfg_t *parser, const char *section, struct arena *arena,
                        struct config *out) {
    for (size_t i = 0; i < KEY_COUNT; i++) {
        const char *value =
            strcmp(keys[i].section, section) == 0 ? cfg_getstr(parser, keys[i].name) : NULL;

        if (value) {
            keys[i].store(&keys[i], text_string(text_of(value), arena), out);
        }
    }
}

/** Reads the text once; false leaves where it went wrong in `fault`. */
static bool read_once(const char *source, struct arena *arena, struct config *out) {
    cfg_opt_t study[KEY_COUNT + 1], look[KEY_COUNT + 1], top[KEY_COUNT + 3];
    cfg_opt_t sections[] = {
        CFG_SEC("study", study, CFGF_NONE),
        CFG_SEC("look", look, CFGF_NONE),
        CFG_END(),
    };
    size_t count = 0;
    cfg_t *parser;
    bool read;

    make_options("study", study);
    make_options("look", look);
    make_options("", top);
    while (top[count].name) {
        count++;
    }
    memcpy(top + count, sections, sizeof(sections));
    fault = (struct fault){.line = 0};
    parser = cfg_init(top, CFGF_NONE);
    cfg_set_error_function(parser, note_fault);
    read = cfg_parse_buf(parser, source) == CFG_SUCCESS;
    if (read) {
        *out = config_defaults;
        take_values(parser, "", arena, out);
        for (size_t i = 0; section_names[i]; i++) {
            take_values(cfg_getsec(parser, section_names[i]), section_names[i], arena, out);
        }
    }
    cfg_free(parser);
    return read;
}

/** Where line `number` lies in the text; NULL if there is none. */
static char *find_line(char *source, int number, size_t *length) {
    for (int i = 1; i < number && source; i++) {
        source = strchr(source, '\n');
        source = source ? source + 1 : NULL;
    }
    *length = source ? strcspn(source, "\n") : 0;
    return source;
}

static const char *unknown_key(const char *section, const char *name, struct arena *arena) {
    const char *names[KEY_COUNT + 3] = {NULL};
    size_t count = 0;
    const char *near;
    const char *place = section[0] ? arena_printf(arena, " in %s", section) : "";

    for (size_t i = 0; i < KEY_COUNT; i++) {
        if (strcmp(keys[i].section, section) == 0) {
            names[count++] = keys[i].name;
        }
    }
    for (size_t i = 0; section_names[i] && !section[0]; i++) {
        names[count++] = section_names[i];
    }
    near = suggest(name, names);
    return near ? arena_printf(arena, "unknown key \"%s\"%s – did you mean \"%s\"?", name,
                               place, near)
                : arena_printf(arena, "unknown key \"%s\"%s", name, place);
}

static const char *fault_sentence(struct text line, struct arena *arena) {
    struct text trimmed = text_trim(line);
    char *name = text_string(trimmed, arena);
    const struct config_key *key;

    name[strcspn(name, " \t=+{")] = '\0';
    key = find_key(fault.section, name);
    if (key) {
        return arena_printf(arena, "%s%s%s cannot be read: it wants %s; the default holds",
                            fault.section, fault.section[0] ? "." : "", name,
                            key->expected);
    }
    return name[0] == '\0' || strchr("}#\"'", name[0])
               ? "this line makes no sense here; it is left out"
               : unknown_key(fault.section, name, arena);
}

void config_parse(struct text source, const struct config_warnings *warnings,
                  struct arena *arena, struct config *out) {
    char *copy = text_string(source, arena);

    while (!read_once(copy, arena, out)) {
        size_t length;
        char *line = find_line(copy, fault.line, &length);
        struct text text = {line, length};

        if (!line || text_trim(text).size == 0) {
            *out = config_defaults;
            warnings->warn(warnings->payload, fault.line,
                           "the file does not end as it should (a brace or a quote is "
                           "open); it is left out");
            return;
        }
        warnings->warn(warnings->payload, fault.line, fault_sentence(text, arena));
        memset(line, ' ', length);
    }
}
