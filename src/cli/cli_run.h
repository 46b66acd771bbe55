// SPDX-License-Identifier: MIT

/** One run of the program: what a command works with. */

#ifndef VIVA_CLI_RUN_H
#define VIVA_CLI_RUN_H

#include "commands.h"
#include "config.h"

#include <viva/query.h>
#include <viva/session.h>
#include <viva/store.h>
#include <viva/world.h>
#include <viva/writing.h>

enum exit_code {
    EXIT_DONE = 0,
    EXIT_FAILED = 1,
    EXIT_USAGE = 2,
    EXIT_NOTHING = 3,   // nothing matched, nothing due
    EXIT_SKIPPED = 4,   // done, but items were left out; only with --strict
    EXIT_DATABASE = 5,  // locked, damaged or from a newer version
    EXIT_SIGNAL = 128,  // and the signal's number
};

struct run {
    const struct world *world;
    const struct command *command;
    struct options options;
    struct config config;
    struct calendar calendar;
    struct schedule schedule;
    struct arena arena;    // for as long as the program runs
    struct arena scratch;  // emptied after each line that is printed
    const char *const *operands;
    int operand_count;
    int64_t now;    // when the command began, Unix milliseconds UTC
    uint64_t seed;  // what chance follows from
    struct store *store;
    struct preparation *preparation;
    bool color;
    bool ascii;
    int columns;  // of a line on stdout, 0 when it is not a terminal
};

/** The program's clock: the world's, moved by --now. */
int64_t run_clock(void);

/** Sets everything but the command from the options, the environment and the config file. */
bool run_prepare(struct run *run, struct error *err);
void run_finish(struct run *run);

/** Reads a time on the command line; a date alone is the beginning of that day of study. */
bool run_instant(struct run *run, const char *option, const char *when, int64_t *instant,
                 struct error *err);

/** Where the database is and how to open it; false without a home folder to keep it in. */
bool run_store_options(struct run *run, struct store_options *out, struct error *err);

/** Opens the database. */
bool run_open_store(struct run *run, struct error *err);

/** Opens the database and reads the operands as a query. */
bool run_open_query(struct run *run, const struct query **query, struct error *err);

/** The study day. */
int64_t run_today(const struct run *run);

/** What an order of today follows from: without --seed the same all day, so that all agree. */
uint64_t run_day_seed(const struct run *run);

/** What a sitting with that query is, by the options and the config file. */
bool run_session_options(struct run *run, const struct query *query,
                         struct session_options *out, struct error *err);

/** Says which database was opened, if asked to, and what opening it had to rebuild. */
void run_tell_store(struct run *run);

/** Prints the error on stderr and returns the exit code of its kind. */
int run_fail(struct run *run, const struct error *err);

/** Prints the error of looking a card up; a card that is not there is EXIT_NOTHING. */
int run_fail_card(struct run *run, const struct error *err);

/** Where the user's own cards are written; the store must be open. */
bool run_writing(struct run *run, struct writing *out, struct error *err);

/** The card that an id on the command line means. */
bool run_card(struct run *run, const char *id, struct stored_card *out, struct error *err);

/** Opens the store and does the deed to the card of each operand, until one fails; the exit code. */
int run_each_card(struct run *run,
                  bool (*deed)(void *payload, struct run *run,
                               const struct stored_card *card, struct error *err),
                  void *payload);

/** Formatted text on stdout, or on stderr as a message of the program's; made safe for a terminal. */
void run_print(struct run *run, const char *format, ...) VIVA_PRINTF(2, 3);
void run_warn(struct run *run, const char *format, ...) VIVA_PRINTF(2, 3);

/** The same on stderr without the program's name before it: for `file:line: text`. */
void run_note(struct run *run, const char *format, ...) VIVA_PRINTF(2, 3);

/** A card's question as one safe line of at most `cells` cells (0 for any) in the scratch arena. */
struct text run_question(struct run *run, const struct stored_card *card, int cells);

#endif
