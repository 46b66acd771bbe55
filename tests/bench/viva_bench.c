// SPDX-License-Identifier: MIT
// viva-bench: how fast Viva is, each figure as a ratio to the least that could do the job.

#include "guide_generator.h"
#include "hostile_guides.h"
#include "stopwatch.h"

#include <viva/error.h>

#include <sqlite3.h>

#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    CARDS = 10000,
    TWINS = 20000,
    FILES = 2000,
    CARDS_IN_A_FILE = 5,
    ROUNDS = 15,
    GRADES = 40,
    REVEAL_GUARD_US = 200 * 1000,
    IDLE_US = 3 * 1000 * 1000
};

/** Where the bench works; removed at the end. */
static struct {
    char folder[256];
    char guides[300];
    char database[300];
    char markdown[300];   // all guides in one file
    char rows[300];       // the same rows as SQL
    const char *pattern;  // the hostile guides to try, NULL for all
} place;

/** One figure as a line of JSON; a ratio above its limit is a miss. */
static bool report(const char *name, double ours, double partner, const char *against,
                   double limit) {
    double ratio = ours / partner;

    printf("{\"bench\":\"%s\",\"ms\":%.3f,\"partner\":\"%s\",\"partner_ms\":%.3f,\"ratio\":"
           "%.3f,"
           "\"limit\":%.2f,\"met\":%s}\n",
           name, ours, against, partner, ratio, limit, ratio <= limit ? "true" : "false");
    fflush(stdout);
    return ratio <= limit;
}

/** One figure that has a limit of its own. */
static bool report_amount(const char *name, const char *unit, double amount, double limit) {
    printf("{\"bench\":\"%s\",\"%s\":%.2f,\"limit\":%.2f,\"met\":%s}\n", name, unit, amount,
           limit, amount <= limit ? "true" : "false");
    fflush(stdout);
    return amount <= limit;
}

static _Noreturn void give_up(const char *what) {
    fprintf(stderr, "viva-bench: %s\n", what);
    exit(1);
}

VIVA_PRINTF(1, 2)
static void shell(const char *format, ...) {
    char command[2048];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(command, sizeof(command), format, arguments);
    va_end(arguments);
    if (system(command) != 0) {
        give_up(command);
    }
}

static void make_place(void) {
    const char *base = getenv("TMPDIR");

    snprintf(place.folder, sizeof(place.folder), "%s/viva-bench-XXXXXX",
             base ? base : "/tmp");
    if (!mkdtemp(place.folder)) {
        give_up("cannot make a temporary folder");
    }
    snprintf(place.guides, sizeof(place.guides), "%s/guides", place.folder);
    snprintf(place.database, sizeof(place.database), "%s/viva.db", place.folder);
    snprintf(place.markdown, sizeof(place.markdown), "%s/all.md", place.folder);
    snprintf(place.rows, sizeof(place.rows), "%s/rows.sql", place.folder);
    mkdir(place.guides, 0700);
    generate_guides(place.guides, CARDS, 1);
}

static int remove_one(const char *path, const struct stat *status, int type,
                      struct FTW *walk) {
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

static void remove_database(void) {
    shell("rm -f %s %s/*.log", place.database, place.folder);
}

static struct cost import_guides(const char *folder) {
    const char *const argv[] = {VIVA_BINARY,    "--no-input", "--quiet", "--db",
                                place.database, "import",     folder,    NULL};
    struct cost cost = run(argv, NULL);

    if (cost.status != 0) {
        give_up("viva import failed");
    }
    return cost;
}

/** The rows that an import of a folder made, as the SQL that the sqlite3 shell will run again, and all its text. */
static void dump_rows(const char *folder) {
    shell("(echo 'PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA;'; sqlite3 %s "
          ".dump) > %s",
          place.database, place.rows);
    shell("find %s -name '*.md' -exec cat {} + > %s", folder, place.markdown);
}

static double partner_import(void) {
    const char *const parse[] = {"cmark", place.markdown, NULL};
    char database[400];
    const char *const insert[] = {"sqlite3", database, NULL};
    double parsed;

    snprintf(database, sizeof(database), "%s/partner.db", place.folder);
    unlink(database);
    parsed = run(parse, NULL).wall_ms;
    return parsed + run(insert, place.rows).wall_ms;
}

/** Imports a folder anew, beside the least that could do it, and again. */
static bool bench_folder(const char *name, const char *folder) {
    double ours[ROUNDS];
    double partner[ROUNDS];
    double again[ROUNDS];
    char unchanged[80];
    long peak = 0;
    double first;
    bool met;

    remove_database();
    import_guides(folder);
    dump_rows(folder);
    for (int round = 0; round < ROUNDS; round++) {
        struct cost cost;

        remove_database();
        cost = import_guides(folder);
        ours[round] = cost.wall_ms;
        peak = cost.peak_kib > peak ? cost.peak_kib : peak;
        partner[round] = partner_import();
        again[round] = import_guides(folder).wall_ms;
    }
    first = median(ours, ROUNDS);
    snprintf(unchanged, sizeof(unchanged), "%s, unchanged", name);
    met = report(name, first, median(partner, ROUNDS), "cmark + sqlite3 shell", 1.5);
    met &= report(unchanged, median(again, ROUNDS), first, "first import", 0.1);
    return report_amount("import peak memory", "mib", (double)peak / 1024, 32) && met;
}

/** Guides of our own, all cards, and real ones, which say much beside. */
static bool bench_import(void) {
    const char *corpus = VIVA_SHARED_DIR "/data/corpus";
    bool met = bench_folder("import 10,000 cards", place.guides);

    if (access(corpus, R_OK) != 0) {
        fprintf(stderr, "viva-bench: no real guides in %s, skipped\n", corpus);
        return met;
    }
    return bench_folder("import real guides", corpus) && met;
}

/** Writes a guide of so many cards; of twins all ask the same. */
static void write_cards(const char *path, bool twins) {
    FILE *file = fopen(path, "w");

    if (!file) {
        give_up(path);
    }
    for (int i = 0; i < TWINS; i++) {
        fprintf(file, "**Question %d?**\n\nAnswer %d.\n\n", twins ? 0 : i, twins ? 0 : i);
    }
    fclose(file);
}

static double import_cards(const char *guide) {
    char database[400];
    const char *const argv[] = {VIVA_BINARY, "--no-input", "--quiet", "--db",
                                database,    "import",     guide,     NULL};
    struct cost cost;

    snprintf(database, sizeof(database), "%s/twins.db", place.folder);
    unlink(database);
    cost = run(argv, NULL);
    if (cost.status != 0) {
        give_up("viva import failed");
    }
    return cost.wall_ms;
}

/** A guide that asks one question over and over must not cost the square of it. */
static bool bench_twins(void) {
    double twins[ROUNDS];
    double others[ROUNDS];
    char guide[400];

    snprintf(guide, sizeof(guide), "%s/twins.md", place.folder);
    for (int round = 0; round < ROUNDS; round++) {
        write_cards(guide, true);
        twins[round] = import_cards(guide);
        write_cards(guide, false);
        others[round] = import_cards(guide);
    }
    return report("import 20,000 twins", median(twins, ROUNDS), median(others, ROUNDS),
                  "20,000 different cards", 2.0);
}

/** The least that sees whether any of 2,000 files has changed: find, telling size and times of each. */
static bool bench_unchanged(void) {
    char folder[400];
    char database[400];
    const char *const import[] = {VIVA_BINARY, "--no-input", "--db", database,
                                  "import",    folder,       NULL};
    const char *const find[] = {"find", folder,    "-name",        "*.md", "-type",
                                "f",    "-printf", "%s %T@ %C@\n", NULL};
    double ours[ROUNDS];
    double partner[ROUNDS];

    snprintf(folder, sizeof(folder), "%s/many", place.folder);
    snprintf(database, sizeof(database), "%s/many.db", place.folder);
    mkdir(folder, 0700);
    generate_folders(folder, FILES, CARDS_IN_A_FILE, 2);
    if (run(import, NULL).status != 0) {
        give_up("viva import failed");
    }
    for (int round = 0; round < ROUNDS; round++) {
        ours[round] = run(import, NULL).wall_ms;
        partner[round] = run(find, NULL).wall_ms;
    }
    return report("import of 2,000 unchanged files", median(ours, ROUNDS),
                  median(partner, ROUNDS), "find, size and times of each", 1.5);
}

static double paint(const char *const argv[], long *peak) {
    double started = wall_ms();
    struct screen_program program = screen_start(argv);
    double painted;

    if (!screen_until(&program, "", "reveal")) {
        give_up("no question was painted");
    }
    painted = wall_ms() - started;
    *peak = screen_end(&program).peak_kib;
    return painted;
}

static bool bench_start(void) {
    const char *const drill[] = {VIVA_BINARY, "--db", place.database, "drill", NULL};
    const char *const bare[] = {BARE_BINARY, place.database, NULL};
    double ours[ROUNDS];
    double partner[ROUNDS];
    long peak = 0;
    long ignored;
    bool met;

    for (int round = 0; round < ROUNDS; round++) {
        ours[round] = paint(drill, &peak);
        partner[round] = paint(bare, &ignored);
    }
    met = report("start to first question", median(ours, ROUNDS), median(partner, ROUNDS),
                 "open the database, paint one screen", 2.0);
    return report_amount("drill peak memory", "mib", (double)peak / 1024, 32) && met;
}

/** The least that a grade can do: its row and its card's memory in one commit, one synced line. */
struct partner {
    sqlite3 *database;
    sqlite3_stmt *rows[2];
    int log;
    int writes;
};

static double two_writes(struct partner *partner) {
    static const char line[] =
        "a line that is about as long as one review is in the log ..........\n";
    double started = wall_ms();
    bool ok =
        sqlite3_exec(partner->database, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;

    partner->writes++;
    for (int i = 0; i < 2; i++) {
        sqlite3_bind_int(partner->rows[i], 1, partner->writes);
        ok &= sqlite3_step(partner->rows[i]) == SQLITE_DONE;
        sqlite3_reset(partner->rows[i]);
    }
    ok &= sqlite3_exec(partner->database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    ok &= write(partner->log, line, sizeof(line) - 1) > 0 && fsync(partner->log) == 0;
    if (!ok) {
        give_up("the two writes failed");
    }
    return wall_ms() - started;
}

/** On a copy of the very database that the drill grades in. */
static struct partner partner_open(void) {
    static const char *const rows[] = {
        "INSERT INTO entry VALUES (1, ?1, 1, ?1, ?1, ?1, 0, 3, 9000, 0, 0, NULL)",
        "INSERT INTO memory VALUES (?1, 2, 3.9, 3.1, 3.5, ?1, 1, ?1, ?1, 1, 0)",
    };
    struct partner partner = {0};
    char path[400];

    snprintf(path, sizeof(path), "%s/partner.db", place.folder);
    shell("cp %s %s", place.database, path);
    if (sqlite3_open(path, &partner.database) != SQLITE_OK ||
        sqlite3_exec(partner.database,
                     "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA", NULL, NULL,
                     NULL) != SQLITE_OK) {
        give_up("cannot open the partner's database");
    }
    for (int i = 0; i < 2; i++) {
        if (sqlite3_prepare_v2(partner.database, rows[i], -1, &partner.rows[i], NULL) !=
            SQLITE_OK) {
            give_up(sqlite3_errmsg(partner.database));
        }
    }
    snprintf(path, sizeof(path), "%s/partner.log", place.folder);
    partner.log = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    return partner;
}

static void partner_close(struct partner *partner) {
    sqlite3_finalize(partner->rows[0]);
    sqlite3_finalize(partner->rows[1]);
    sqlite3_close(partner->database);
    close(partner->log);
}

static bool bench_grade(void) {
    const char *const drill[] = {VIVA_BINARY, "--db", place.database, "drill", NULL};
    double ours[GRADES];
    double least[GRADES];
    struct partner partner = partner_open();
    struct screen_program program;
    size_t graded = 0;

    shell("mkdir -p %s/viva && echo 'study { new-per-day = 500 }' >%s/viva/config",
          place.folder, place.folder);
    program = screen_start(drill);
    if (!screen_until(&program, "", "reveal")) {
        give_up("no question was painted");
    }
    while (graded < GRADES && screen_until(&program, " ", "Again")) {
        double started;

        // A grade is ignored for a moment after the reveal, so that a bounced key cannot grade.
        usleep(REVEAL_GUARD_US);
        started = wall_ms();
        if (!screen_until(&program, "4", "reveal")) {
            break;
        }
        ours[graded] = wall_ms() - started;
        // The partner's disk has rested as long.
        usleep(REVEAL_GUARD_US);
        least[graded++] = two_writes(&partner);
    }
    screen_end(&program);
    partner_close(&partner);
    if (graded < GRADES) {
        give_up("the drill ended too early");
    }
    return report("grade to next question", median(ours, graded), median(least, graded),
                  "one commit of the same rows and one synced line", 1.3);
}

static bool bench_idle(void) {
    const char *const today[] = {VIVA_BINARY, "--db", place.database, NULL};
    const char *const drill[] = {VIVA_BINARY, "--db", place.database, "drill", NULL};
    const char *const *const programs[] = {today, drill};
    const char *const waits_for[] = {"drill", "reveal"};
    const char *const names[] = {"idle on Today", "idle on a question"};
    bool met = true;

    for (int i = 0; i < 2; i++) {
        struct screen_program program = screen_start(programs[i]);
        double before;

        if (!screen_until(&program, "", waits_for[i])) {
            give_up("nothing was painted");
        }
        usleep(IDLE_US / 10);
        before = process_cpu_ms(program.pid);
        usleep(IDLE_US);
        met &= report_amount(names[i], "cpu_ms_per_second",
                             (process_cpu_ms(program.pid) - before) / (IDLE_US / 1e6), 1.0);
        screen_end(&program);
    }
    return met;
}

static bool bench_hostile(void) {
    return bench_hostile_guides(place.folder, place.pattern);
}

int main(int argc, char **argv) {
    static const struct {
        const char *name;
        bool (*bench)(void);
    } benches[] = {{"import", bench_import},       {"twins", bench_twins},
                   {"unchanged", bench_unchanged}, {"start", bench_start},
                   {"grade", bench_grade},         {"idle", bench_idle},
                   {"hostile", bench_hostile}};
    bool met = true;

    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    make_place();
    place.pattern = argc > 2 ? argv[2] : NULL;
    setenv("XDG_CONFIG_HOME", place.folder, 1);
    import_guides(place.guides);
    for (size_t i = 0; i < sizeof(benches) / sizeof(benches[0]); i++) {
        if (argc < 2 || strcmp(argv[1], benches[i].name) == 0) {
            met &= benches[i].bench();
        }
    }
    nftw(place.folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return met ? 0 : 1;
}
