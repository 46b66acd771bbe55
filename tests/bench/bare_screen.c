// SPDX-License-Identifier: MIT
// The least a drill could do: open the database, read one row, paint one screen, wait for a key.

#include <ncursesw/curses.h>
#include <sqlite3.h>

#include <locale.h>
#include <stdio.h>

int main(int argc, char **argv) {
    sqlite3 *database;
    sqlite3_stmt *statement;
    int tables = 0;

    setlocale(LC_ALL, "");
    if (argc != 2 ||
        sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(database, "SELECT count(*) FROM sqlite_schema", -1, &statement,
                           NULL) != SQLITE_OK) {
        fputs("usage: bench-bare-screen DATABASE\n", stderr);
        return 2;
    }
    if (sqlite3_step(statement) == SQLITE_ROW) {
        tables = sqlite3_column_int(statement, 0);
    }
    initscr();
    cbreak();
    noecho();
    for (int row = 1; row < LINES - 1; row++) {
        mvprintw(row, 3, "a line of %d tables on an otherwise empty screen", tables);
    }
    mvaddstr(LINES - 1, 1, "Space reveal");
    refresh();
    getch();
    endwin();
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return 0;
}
