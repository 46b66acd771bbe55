// SPDX-License-Identifier: MIT
// take-picture ROWSxCOLUMNS OUT.svg STEP... -- COMMAND...: draws a real screen of a program.
//
// A step is "type:KEYS" (\n, \e and \t as usual), "wait:TEXT" or "press:KEY:TEXT",
// which types the key until the screen shows the text.

#include "emulator.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

static const char *unescaped(const char *source) {
    static char out[256];
    size_t size = 0;

    for (; *source && size + 1 < sizeof(out); source++) {
        if (*source == '\\' && source[1]) {
            source++;
            out[size++] = *source == 'n'   ? '\r'
                          : *source == 'e' ? '\033'
                          : *source == 't' ? '\t'
                                           : *source;
        } else {
            out[size++] = *source;
        }
    }
    out[size] = '\0';
    return out;
}

static bool take_step(struct emulator *emulator, const char *step) {
    const char *colon;
    char key[16] = "";

    if (strncmp(step, "type:", 5) == 0) {
        emulator_type(emulator, unescaped(step + 5));
        return true;
    }
    if (strncmp(step, "wait:", 5) == 0) {
        return emulator_shows(emulator, step + 5);
    }
    colon = strncmp(step, "press:", 6) == 0 ? strchr(step + 7, ':') : NULL;
    if (!colon || colon - step - 6 >= (long)sizeof(key)) {
        return false;
    }
    memcpy(key, step + 6, (size_t)(colon - step - 6));
    return emulator_press_until(emulator, unescaped(key), colon + 1);
}

int main(int count, char **words) {
    struct emulator *emulator;
    const char *light = getenv("LIGHT");
    int command = 3;
    int rows;
    int columns;
    bool done = true;

    while (command < count && strcmp(words[command], "--") != 0) {
        command++;
    }
    if (command + 1 >= count || sscanf(words[1], "%dx%d", &rows, &columns) != 2) {
        fprintf(stderr, "usage: take-picture ROWSxCOLUMNS OUT.svg STEP... -- COMMAND...\n");
        return 2;
    }
    emulator = emulator_start(rows, columns, (const char *const *)environ,
                              (const char *const *)&words[command + 1]);
    emulator->light = light && *light;
    for (int i = 3; i < command && done; i++) {
        done = take_step(emulator, words[i]);
        if (!done) {
            fprintf(stderr, "%s: not on the screen:\n", words[i]);
            emulator_dump(emulator);
        }
    }
    done = done && emulator_picture(emulator, words[2]);
    emulator_close(emulator);
    return done ? 0 : 1;
}
