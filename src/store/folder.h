// SPDX-License-Identifier: MIT

/** The folder of the database: made private, its files judged before they are trusted. */

#ifndef VIVA_STORE_FOLDER_H
#define VIVA_STORE_FOLDER_H

#include <viva/arena.h>
#include <viva/error.h>
#include <viva/text.h>

#include <stdbool.h>

/** The path of a database without ".db": what the names of the files beside it begin with. */
struct text folder_stem(const char *path);

/** The folder part of a path, "." if it has none. */
const char *folder_of(const char *path, struct arena *arena);

/** Makes the folder and those above it that are missing, each 0700. */
bool folder_make(const char *folder, struct error *err);

/** Refuses what is not a regular file of this user that only this user may write. */
bool folder_admit(const char *path, bool *exists, struct error *err);

/** Gives a finished file its name, unless the name is taken, and makes both durable. */
bool folder_publish(const char *temporary, const char *path, struct error *err);

/** Makes new and removed names durable. */
bool folder_sync(const char *folder, struct error *err);

#endif
