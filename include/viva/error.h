// SPDX-License-Identifier: MIT

/**
 * What went wrong, in words for the user: what happened, where, what to do.
 *
 * The caller makes the struct and passes it last; it may be NULL.  A function
 * that fails sets it once and returns false, so failing is one line:
 *
 *     return error_set(err, ERROR_FORMAT, "line %d: question has no answer", line);
 */

#ifndef VIVA_ERROR_H
#define VIVA_ERROR_H

#include <stdbool.h>

#if defined(__GNUC__)
#define VIVA_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define VIVA_PRINTF(text, first)
#endif

enum error_kind {
    ERROR_NONE,
    ERROR_FILE,      // the file system said no: missing, unreadable, disk full
    ERROR_FORMAT,    // a file or a value is not what it should be
    ERROR_STORE,     // the database is locked, damaged or from a newer version
    ERROR_USAGE,     // the command line asks for something that is not there
    ERROR_TERMINAL,  // the screen cannot be used
    ERROR_STOPPED,   // the user stopped it; nothing was changed
};

struct error {
    enum error_kind kind;
    char message[240];  // a sentence without newline; print it through safe_string()
};

/** Sets kind and message; always returns false.  A NULL err is allowed. */
bool error_set(struct error *err, enum error_kind kind, const char *format, ...)
    VIVA_PRINTF(3, 4);

/** Puts "place: " before the message on its way up; always returns false. */
bool error_at(struct error *err, const char *place);

#endif
