// SPDX-License-Identifier: MIT
// The terminal's background colour: the question, the answer, and what came between.

#include "background.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { PATIENCE_MS = 120, LIGHT = 32768 };

/** The two leading hexadecimal digits of a channel, as a share of 65536. */
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

/** "rgb:ffff/ffff/ffff": by luminance (Rec. 601 weights). */
static enum app_background background_of(const char *color) {
    int sum = 0;
    static const int weights[] = {299, 587, 114};

    for (int i = 0; i < 3; i++) {
        int value = channel(&color);

        if (value < 0) {
            return BACKGROUND_ASK;
        }
        sum += value / 1000 * weights[i] + value % 1000 * weights[i] / 1000;
    }
    return sum > LIGHT ? BACKGROUND_LIGHT : BACKGROUND_DARK;
}

/** The length of the control sequence at the start of `text`, 0 if it is not whole. */
static size_t sequence_size(struct text text) {
    size_t at = 2;

    if (text.size < 2) {
        return 0;
    }
    if (text.bytes[1] == ']') {
        while (at < text.size && text.bytes[at] != '\a' && text.bytes[at] != '\\') {
            at++;
        }
    } else if (text.bytes[1] == '[') {
        while (at < text.size && (text.bytes[at] < 0x40 || text.bytes[at] > 0x7e)) {
            at++;
        }
    } else {
        return 2;
    }
    return at < text.size ? at + 1 : 0;
}

bool background_read(struct text bytes, enum app_background *background,
                     struct typed_ahead *typed) {
    typed->size = 0;
    for (size_t at = 0; at < bytes.size;) {
        struct text rest = text_from(bytes, at);
        size_t size;

        if (rest.bytes[0] != 27) {
            if (typed->size < sizeof(typed->bytes)) {
                typed->bytes[typed->size++] = rest.bytes[0];
            }
            at++;
            continue;
        }
        size = sequence_size(rest);
        if (size == 0) {
            return false;
        }
        if (text_starts(rest, TEXT("\033]11;rgb:"))) {
            char color[32] = "";

            memcpy(color, rest.bytes + 9, size - 9 < 31 ? size - 9 : 31);
            *background = background_of(color);
        } else if (text_starts(rest, TEXT("\033[?")) && rest.bytes[size - 1] == 'c') {
            return true;
        }
        at += size;
    }
    return false;
}

static bool ready(int input) {
    struct pollfd descriptor = {.fd = input, .events = POLLIN};

    return poll(&descriptor, 1, PATIENCE_MS) == 1 && descriptor.revents & POLLIN;
}

enum app_background background_ask(int input, int output, struct typed_ahead *typed) {
    static const char question[] = "\033]11;?\033\\\033[c";
    enum app_background background = BACKGROUND_ASK;
    struct termios modes;
    struct termios raw;
    char bytes[512];
    size_t size = 0;

    typed->size = 0;
    if (tcgetattr(input, &modes) != 0) {
        return BACKGROUND_ASK;
    }
    raw = modes;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    raw.c_cc[VMIN] = 0;
    raw.c_cc[VTIME] = 0;
    tcsetattr(input, TCSANOW, &raw);
    if (write(output, question, sizeof(question) - 1) == (ssize_t)sizeof(question) - 1) {
        while (size < sizeof(bytes) && ready(input)) {
            ssize_t got = read(input, bytes + size, sizeof(bytes) - size);

            if (got <= 0) {
                break;
            }
            size += (size_t)got;
            if (background_read((struct text){bytes, size}, &background, typed)) {
                break;
            }
        }
    }
    tcsetattr(input, TCSANOW, &modes);
    return background;
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

enum app_background background_find(const struct app_look *look,
                                    const char *(*environment)(const char *name), int input,
                                    int output, struct typed_ahead *typed) {
    static const char *const silent[] = {"", "dumb", "linux", "vt100", "vt220"};
    enum app_background background = look->background;
    const char *name = environment("TERM");

    if (background == BACKGROUND_ASK) {
        background = background_from_hint(environment("COLORFGBG"));
    }
    if (background != BACKGROUND_ASK || !look->color || look->theme_chosen) {
        return background;
    }
    for (size_t i = 0; i < sizeof(silent) / sizeof(silent[0]); i++) {
        if (strcmp(name, silent[i]) == 0) {
            return background;
        }
    }
    return background_ask(input, output, typed);
}
