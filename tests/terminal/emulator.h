// SPDX-License-Identifier: MIT

/** A program on a pseudo-terminal, its output read by libvterm as a terminal would. */

#ifndef VIVA_TESTS_EMULATOR_H
#define VIVA_TESTS_EMULATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <vterm.h>

struct emulator {
    int master;
    int slave;  // kept open, so that the modes can be read after the program is gone
    pid_t program;
    bool ended;
    int status;  // as waitpid() gives it
    int rows;
    int columns;
    VTerm *terminal;
    VTermScreen *screen;
    char *output;  // every byte that the program wrote
    size_t size;
    size_t room;
    bool alternate;  // the alternate screen is on
    bool cursor_visible;
    bool light;  // for pictures: a white background
    char fault[128];
};

enum { PATIENCE_MS = 20000 };  // sanitizers on a busy machine

/** Starts a program (found along PATH) with exactly that environment. */
struct emulator *emulator_start(int rows, int columns, const char *const *environment,
                                const char *const *arguments);

/** Hangs up, ends the program and frees. */
void emulator_close(struct emulator *emulator);

void emulator_type(struct emulator *emulator, const char *bytes);
void emulator_resize(struct emulator *emulator, int rows, int columns);

/** True when the screen shows (or, for gone, shows no more) the text within the patience. */
bool emulator_shows(struct emulator *emulator, const char *text);
bool emulator_gone(struct emulator *emulator, const char *text);

/** Types a key again and again, as an impatient user would, until the screen shows the text. */
bool emulator_press_until(struct emulator *emulator, const char *key, const char *text);

/** The exit status as waitpid() gives it, -1 when the program goes on. */
int emulator_exit(struct emulator *emulator);

/** A row as UTF-8 without trailing blanks, valid until the next call. */
const char *emulator_row(struct emulator *emulator, int row);
VTermScreenCell emulator_cell(struct emulator *emulator, int row, int column);

/** The row that shows the text now, -1 if none does. */
int emulator_find(struct emulator *emulator, const char *text);

/** The whole screen on stderr. */
void emulator_dump(struct emulator *emulator);

/**
 * Looks through all output for anything but text and the sequences that a
 * curses program needs; NULL, or what was found and where.
 */
const char *emulator_fault(struct emulator *emulator);

/** Writes the screen as a picture; false when the file cannot be written. */
bool emulator_picture(struct emulator *emulator, const char *path);

#endif
