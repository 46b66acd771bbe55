// SPDX-License-Identifier: MIT
// The terminal's background: what is known of it, and what its answer means.

#include "background.h"

#include <stdlib.h>
#include <string.h>

enum { LIGHT = 32768 };  // half of a channel's 65536

/** A channel of one to four hexadecimal digits, scaled to 65536; -1 if it is none. */
static int channel(const char **at) {
    char digits[5] = "";
    size_t size = strspn(*at, "0123456789abcdefABCDEF");
    long value;

    if (size == 0) {
        return -1;
    }
    memcpy(digits, *at, size < 4 ? size : 4);
    value = strtol(digits, NULL, 16);
    for (size_t i = size; i < 4; i++) {
        value *= 16;
    }
    *at += size + (((*at)[size] == '/') ? 1 : 0);
    return (int)value;
}

enum app_background background_of_color(const char *color) {
    static const int weights[] = {299, 587, 114};  // of 1000, Rec. 601
    int sum = 0;

    if (strncmp(color, "rgb:", 4) != 0) {
        return BACKGROUND_ASK;
    }
    color += 4;
    for (int i = 0; i < 3; i++) {
        int value = channel(&color);

        if (value < 0) {
            return BACKGROUND_ASK;
        }
        sum += value / 1000 * weights[i] + value % 1000 * weights[i] / 1000;
    }
    return sum > LIGHT ? BACKGROUND_LIGHT : BACKGROUND_DARK;
}

enum app_background background_from_hint(const char *hint) {
    const char *last = hint ? strrchr(hint, ';') : NULL;
    char *end;
    long color;

    if (!last) {
        return BACKGROUND_ASK;
    }
    color = strtol(last + 1, &end, 10);
    if (end == last + 1 || color < 0 || color > 15) {
        return BACKGROUND_ASK;
    }
    return color == 7 || color > 8 ? BACKGROUND_LIGHT : BACKGROUND_DARK;
}

enum app_background background_known(const struct app_look *look,
                                     const char *(*environment)(const char *name),
                                     bool *ask) {
    static const char *const silent[] = {"", "dumb", "linux", "vt100", "vt220"};
    enum app_background background = look->background;
    const char *name = environment("TERM");

    if (background == BACKGROUND_ASK) {
        background = background_from_hint(environment("COLORFGBG"));
    }
    *ask = background == BACKGROUND_ASK && look->color && !look->theme_chosen;
    for (size_t i = 0; i < sizeof(silent) / sizeof(silent[0]); i++) {
        *ask = *ask && strcmp(name, silent[i]) != 0;
    }
    return background;
}
