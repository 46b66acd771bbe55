// SPDX-License-Identifier: MIT

/**
 * The config file: `key = value` lines and sections in braces, read by libconfuse.
 *
 * A line that makes no sense never stops the program: it is warned about with
 * its number and left out, and the default holds.
 */

#ifndef VIVA_CONFIG_H
#define VIVA_CONFIG_H

#include <viva/app.h>

/** A question that the file may leave to the program. */
enum config_choice { CHOICE_AUTO, CHOICE_YES, CHOICE_NO };

enum config_model { MODEL_FSRS7, MODEL_FSRS6 };

struct config {
    enum app_start start;
    int day_starts_minutes;  // local minutes after midnight
    enum app_sync sync;
    const char *editor;      // NULL if it is not set
    const char
        *own_guide;  // where the user's cards are written, NULL for beside the database

    int new_per_day;
    int max_reviews;
    double retention;  // desired, 0.70 to 0.99
    enum config_model model;
    int optimize;  // reviews after which the model is fitted anew, 0 for never

    enum app_theme theme;
    bool theme_chosen;
    enum app_background background;
    enum config_choice color;
    enum config_choice ascii;
    int width;  // cells of text at most
    bool mouse;
    bool title;
};

/** What holds when the file says nothing. */
extern const struct config config_defaults;

/** Called with a sentence for each line that was left out. */
struct config_warnings {
    void (*warn)(void *payload, int line, const char *sentence);
    void *payload;
};

/** Reads a config file's text over the defaults. */
void config_parse(struct text source, const struct config_warnings *warnings,
                  struct arena *arena, struct config *out);

#endif
