// SPDX-License-Identifier: MIT
// One error type for the whole program: a kind and a sentence.

#include <viva/error.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool error_set(struct error *err, enum error_kind kind, const char *format, ...) {
    if (err) {
        va_list arguments;

        err->kind = kind;
        va_start(arguments, format);
        vsnprintf(err->message, sizeof(err->message), format, arguments);
        va_end(arguments);
    }
    return false;
}

bool error_at(struct error *err, const char *place) {
    if (err) {
        char message[sizeof(err->message)];

        memcpy(message, err->message, sizeof(message));
        // A long path may cut the sentence: the place matters more than its tail.
        if (snprintf(err->message, sizeof(err->message), "%s: %s", place, message) < 0) {
            err->message[0] = '\0';
        }
    }
    return false;
}
