// SPDX-License-Identifier: MIT
// Which files a path means, and what becomes of them in the store.

#include "study/walk.h"
#include "support/check.h"
#include "support/stored.h"

#include <viva/intake.h>

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *path_in(const struct temporary *folder, const char *name) {
    static char path[600];

    snprintf(path, sizeof(path), "%s/%s", folder->path, name);
    return path;
}

/** Writes a file, "NAME=CONTENT" with its own, or with a name that ends in "/" makes a folder. */
static void put(struct temporary *folder, const char *name, const char *content) {
    const char *own = strchr(name, '=');

    if (own) {
        char file[100];

        snprintf(file, sizeof(file), "%.*s", (int)(own - name), name);
        temporary_write(folder, file, own + 1, strlen(own + 1));
    } else if (name[strlen(name) - 1] == '/') {
        assert_int_equal(mkdir(path_in(folder, name), 0700), 0);
    } else {
        temporary_write(folder, name, content, strlen(content));
    }
}

static void link_to(struct temporary *folder, const char *name, const char *target) {
    assert_int_equal(symlink(target, path_in(folder, name)), 0);
}

/** The listed names with spaces between. */
static const char *names_of(const struct intake_listing *listing) {
    static char names[1000];

    names[0] = '\0';
    for (size_t i = 0; i < listing->count; i++) {
        size_t used = strlen(names);

        snprintf(names + used, sizeof(names) - used, "%s%s", i ? " " : "",
                 listing->files[i].file);
    }
    return names;
}

static struct list_row {
    const char *name;
    const char *files[8];  // folders end in "/"
    const char *links[6];  // name, target, ...
    const char *path;      // what is listed, in the folder
    const char *listed;
    const char *remarks;  // NAME:CODE with spaces between
} list_rows[] = {
    {"an empty folder", {NULL}, {NULL}, ".", ""},
    {"guides by their suffix, sorted",
     {"b.md", "a.markdown", "c.txt", "d.mdx", "md"},
     {NULL},
     ".",
     "a.markdown b.md d.mdx"},
    {"folders below", {"sql/", "sql/joins.md", "a.md"}, {NULL}, ".", "a.md sql/joins.md"},
    {"names are relative to what was named",
     {"sql/", "sql/joins.md"},
     {NULL},
     "sql",
     "joins.md"},
    {"a folder named with a slash", {"sql/", "sql/joins.md"}, {NULL}, "sql/", "joins.md"},
    {"no hidden files and folders", {".git/", ".git/a.md", ".b.md"}, {NULL}, ".", ""},
    {"no node_modules", {"node_modules/", "node_modules/a.md"}, {NULL}, ".", ""},
    {"a folder with a guide's name is no guide",
     {"a.md/", "a.md/b.md"},
     {NULL},
     ".",
     "a.md/b.md"},
    {"a named file whatever its name", {"notes.txt"}, {NULL}, "notes.txt", "notes.txt"},
    {"a named hidden file", {".notes"}, {NULL}, ".notes", ".notes"},
    {"a link to a folder", {"sql/", "sql/joins.md"}, {"more", "sql"}, "more", "joins.md"},
    {"a link back up ends there",
     {"sql/", "sql/joins.md"},
     {"sql/up", ".."},
     ".",
     "sql/joins.md",
     "sql/up:loop"},
    {"a link to itself", {"a.md"}, {"b.md", "b.md"}, ".", "a.md", "b.md:loop"},
    {"two folders that lead to each other are walked once",
     {"a/", "a/x.md", "b/", "b/y.md"},
     {"a/b", "../b", "b/a", "../a"},
     ".",
     "a/x.md b/y.md"},
    {"a link to a folder that is walked anyway adds nothing",
     {"sql/", "sql/joins.md"},
     {"again", "sql"},
     ".",
     "sql/joins.md"},
    {"a link to a hidden folder is a wish",
     {".notes/", ".notes/a.md"},
     {"notes", ".notes"},
     ".",
     "notes/a.md"},
    {"a link in a folder that a link led to",
     {".notes/", ".notes/a.md", ".more/", ".more/b.md"},
     {"notes", ".notes", ".notes/more", "../.more"},
     ".",
     "notes/a.md notes/more/b.md"},
    {"a file with two names is one", {"a.md"}, {"b.md", "a.md"}, ".", "a.md"},
    {"a file keeps its own name", {"z/", "z/a.md"}, {"a.md", "z/a.md"}, ".", "z/a.md"},
    {"a link gives a guide's name", {"a.txt"}, {"b.md", "a.txt"}, ".", "b.md"},
    {"a link to nowhere is told of",
     {"a.md"},
     {"b.md", "gone.md", "x", "gone"},
     ".",
     "a.md",
     "b.md:unreadable"},
    {"links that lead out are told of",
     {"in/", "in/a.md", "out/", "out/b.md", "c.txt"},
     {"in/b.md", "../out/b.md", "in/out", "../out", "in/c", "../c.txt"},
     "in",
     "a.md",
     "b.md:outside out:outside"},
    {"what .gitignore leaves out",
     {"a.md", "b.md", "x/", "x/b.md", "y/", "y/c.md", ".gitignore=b.md\ny/\n"},
     {NULL},
     ".",
     "a.md"},
    {"a .gitignore further in",
     {"b.md", "x/", "x/b.md", "x/c.md", "x/.gitignore=*.md\n!c.md\n"},
     {NULL},
     ".",
     "b.md x/c.md"},
    {"a named file that is left out is read",
     {"b.md", ".gitignore=*\n"},
     {NULL},
     "b.md",
     "b.md"},
    {"the .gitignore above, in a work tree",
     {".git/", "x/", "x/a.md", "x/b.md", ".gitignore=/x/b.md\n"},
     {NULL},
     "x",
     "a.md"},
    {"the .gitignore above, without a work tree",
     {"x/", "x/a.md", "x/b.md", ".gitignore=b.md\n"},
     {NULL},
     "x",
     "a.md b.md"},
    {"the .gitignore above the work tree",
     {"x/", "x/.git/", "x/y/", "x/y/b.md", ".gitignore=b.md\n"},
     {NULL},
     "x/y",
     "b.md"},
    {"a named folder that is left out is read",
     {".git/", "x/", "x/y/", "x/y/b.md", ".gitignore=x/\n"},
     {NULL},
     "x/y",
     "b.md"},
    {"an index orders what it lists, the rest follows",
     {"README.md=# R\n- [c](c.md)\n- [a](a.md)\n", "a.md", "b.md", "c.md"},
     {NULL},
     ".",
     "README.md c.md a.md b.md"},
    {"an older copy comes last, if what it is one of is there",
     {"OLD_a.md", "a.md", "b - Copy.md", "c-old.md", "c.md", "z.md"},
     {NULL},
     ".",
     "a.md b - Copy.md c.md z.md OLD_a.md c-old.md"},
    {"an index orders folders and files in them",
     {"readme.md=# R\n- [y](y/)\n- [2](x/2.md)\n", "x/", "x/1.md", "x/2.md", "y/",
      "y/a.md"},
     {NULL},
     ".",
     "readme.md y/a.md x/2.md x/1.md"},
    {"an index in a folder orders that folder",
     {"a.md", "x/", "x/1.md", "x/2.md", "x/Readme.md=- [2](2.md)\n", "z.md"},
     {NULL},
     ".",
     "a.md x/Readme.md x/2.md x/1.md z.md"},
};

static void lists(void **state) {
    const struct list_row *row = *state;
    struct temporary folder;
    struct arena arena = {0};
    struct intake_listing listing;
    struct error err = {0};
    const char *codes = "";

    temporary_make(&folder);
    for (size_t i = 0; i < COUNT(row->files) && row->files[i]; i++) {
        put(&folder, row->files[i], "text");
    }
    for (size_t i = 0; i < COUNT(row->links) && row->links[i]; i += 2) {
        link_to(&folder, row->links[i], row->links[i + 1]);
    }
    assert_true(intake_list(path_in(&folder, row->path), NULL, &arena, &listing, &err));
    assert_string_equal(names_of(&listing), row->listed);
    for (size_t i = 0; i < listing.count; i++) {
        char absolute[PATH_MAX];

        assert_non_null(realpath(listing.files[i].path, absolute));
        assert_string_equal(listing.files[i].path, absolute);
    }
    for (size_t i = 0; i < listing.remark_count; i++) {
        codes = arena_printf(&arena, "%s%s%s:%s", codes, i ? " " : "",
                             listing.remarks[i].file, listing.remarks[i].note.code);
    }
    assert_string_equal(codes, row->remarks ? row->remarks : "");
    temporary_remove(&folder);
    arena_free(&arena);
}

static void the_folders_that_lead_to_a_file(void **state) {
    static const struct {
        const char *path;
        const char *file;
        const char *place;
        bool promised;
    } rows[] = {
        {"/home/notes/sql/joins.md", "sql/joins.md", "notes/sql", false},
        {"/home/notes/joins.md", "joins.md", "notes", false},
        {"/joins.md", "joins.md", "", false},
        {"/home/notes/docs/sql/joins.md", "sql/joins.md", "notes/docs/sql", false},
        {"/docs/joins.md", "joins.md", "docs", false},
        {"/home/notes/x/joins.md", "by-a-link.md", "x", false},
        {"/home/notes/sql/joins.md", "sql/joins.md", "interviews/notes/sql", true},
    };
    struct arena arena = {0};

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct intake_file file = {
            .path = rows[i].path, .file = rows[i].file, .promised = rows[i].promised};

        assert_string_equal(walk_place(&file, &arena), rows[i].place);
    }
    arena_free(&arena);
}

static bool go_on_for(void *payload) {
    int *left = payload;

    return (*left)-- > 0;
}

/** A look into a folder of three guides, with so many files and so much patience. */
static size_t look(size_t limit, int patience, bool *cut) {
    const struct intake_limits limits = {limit, go_on_for, &patience};
    struct temporary folder;
    struct arena arena = {0};
    struct intake_listing listing;

    temporary_make(&folder);
    put(&folder, "a.md", "text");
    put(&folder, "b.md", "text");
    put(&folder, "c.md", "text");
    assert_true(intake_list(folder.path, &limits, &arena, &listing, NULL));
    temporary_remove(&folder);
    arena_free(&arena);
    *cut = listing.cut;
    return listing.count;
}

static void a_look_ends_at_its_limits(void **state) {
    bool cut;

    (void)state;
    assert_int_equal(look(10, 100, &cut), 3);
    assert_false(cut);
    assert_int_equal(look(2, 100, &cut), 2);
    assert_true(cut);
    assert_int_equal(look(10, 0, &cut), 0);
    assert_true(cut);
}

static void a_path_that_is_not_there_is_named(void **state) {
    struct arena arena = {0};
    struct intake_listing listing;
    struct error err = {0};

    (void)state;
    assert_false(intake_list("/no/such/notes.md", NULL, &arena, &listing, &err));
    assert_int_equal(err.kind, ERROR_FILE);
    assert_string_equal(err.message,
                        "cannot read /no/such/notes.md: No such file or directory");
    arena_free(&arena);
}

static const char guide[] = "# Python\n\n"
                            "### Q: What is a list?\n\nAn array that grows.\n\n"
                            "### Q: What is a tuple?\n\nA list that stays.\n";
static const char edited[] = "# Python\n\n"
                             "### Q: What is a list?\n\nAn array that grows by itself.\n";

static struct intake_counts take(struct stored *stored, const char *name) {
    struct intake_counts counts;

    assert_true(intake_path(stored->store, path_in(&stored->folder, name), stored->now,
                            &stored->arena, &counts, &stored->err));
    return counts;
}

static void a_guide_comes_in_once_and_changes_are_seen(void **state) {
    struct stored stored;
    struct intake_counts counts;

    (void)state;
    stored_open(&stored);
    put(&stored.folder, "python.md", guide);
    counts = take(&stored, "python.md");
    assert_int_equal(counts.files, 1);
    assert_int_equal(counts.cards, 2);
    assert_int_equal(counts.changes[CHANGE_NEW], 2);

    counts = take(&stored, "python.md");
    assert_int_equal(counts.files, 1);
    assert_int_equal(counts.changes[CHANGE_NEW], 0);

    put(&stored.folder, "python.md", edited);
    counts = take(&stored, "python.md");
    assert_int_equal(counts.changes[CHANGE_EDITED], 1);
    assert_int_equal(counts.changes[CHANGE_GONE], 1);
    assert_int_equal(stored_count(stored.store), 1);
    stored_close(&stored);
}

static void one_bad_file_of_several_is_a_warning(void **state) {
    struct stored stored;
    struct intake_counts counts;

    (void)state;
    stored_open(&stored);
    put(&stored.folder, "notes/", NULL);
    put(&stored.folder, "notes/good.md", guide);
    temporary_write(&stored.folder, "notes/bad.md", "# a\0b\n", 6);
    counts = take(&stored, "notes");
    assert_int_equal(counts.files, 1);
    assert_int_equal(counts.cards, 2);
    assert_int_equal(counts.warnings, 1);
    stored_close(&stored);
}

static void a_card_that_moves_to_a_file_read_before_is_not_counted_as_new(void **state) {
    struct stored stored;
    struct intake_counts counts;

    (void)state;
    stored_open(&stored);
    put(&stored.folder, "b.md", guide);
    take(&stored, "");
    put(&stored.folder, "a.md",
        "# Python\n\n### Q: What is a tuple?\n\nA list that stays.\n");
    put(&stored.folder, "b.md", edited);
    counts = take(&stored, "");
    assert_int_equal(counts.changes[CHANGE_NEW], 0);
    assert_int_equal(counts.changes[CHANGE_MOVED], 1);
    assert_int_equal(counts.changes[CHANGE_EDITED], 1);
    assert_int_equal(counts.changes[CHANGE_GONE], 0);
    stored_close(&stored);
}

static void a_bad_file_alone_fails_and_changes_nothing(void **state) {
    struct stored stored;
    struct intake_counts counts;
    struct error err = {0};

    (void)state;
    stored_open(&stored);
    temporary_write(&stored.folder, "bad.md", "# a\0b\n", 6);
    assert_false(intake_path(stored.store, path_in(&stored.folder, "bad.md"), stored.now,
                             &stored.arena, &counts, &err));
    assert_int_equal(err.kind, ERROR_FILE);
    assert_true(strncmp(err.message, "bad.md: ", 8) == 0);
    assert_int_equal(stored_count(stored.store), 0);
    stored_close(&stored);
}

static void a_look_needs_no_store(void **state) {
    static const struct guide_options options = {0};
    struct temporary folder;
    struct arena arena = {0};
    struct intake_listing listing;
    struct intake intake;
    struct intake_counts counts = {0};

    (void)state;
    temporary_make(&folder);
    put(&folder, "python.md", guide);
    assert_true(intake_list(path_in(&folder, "python.md"), NULL, &arena, &listing, NULL));
    assert_true(intake_look(&listing.files[0], &options, &arena, &intake, NULL));
    assert_null(intake.results);
    intake_count(&intake, &counts);
    assert_int_equal(counts.cards, 2);
    assert_int_equal(counts.changes[CHANGE_NEW], 0);
    temporary_remove(&folder);
    arena_free(&arena);
}

/** The names of files that lie among questions, each with its topic. */
static const char *among_of(const struct intake_listing *listing, struct arena *arena) {
    const char *names = "";

    for (size_t i = 0; i < listing->count; i++) {
        const struct intake_file *file = &listing->files[i];

        if (file->among_questions) {
            names = arena_printf(arena, "%s%s%s:%.*s", names, names[0] ? " " : "",
                                 file->file, TEXT_ARGUMENTS(file->topic));
        }
    }
    return names;
}

static struct among_row {
    const char *name;
    const char *files[12];
    const char *among;
} among_rows[] = {
    {"most files of a folder ask",
     {"x/", "x/a.md=# What is a?\nb\n", "x/b.md=# What is b?\nc\n", "x/README.md=# X\nc\n",
      "x/c.md=# Stack and heap\nd\n", "x/d.md=# What is d?\ne\n", "x/e.md=# Which e?\nf\n"},
     "x/a.md:X x/b.md:X x/c.md:X x/d.md:X x/e.md:X"},
    {"and so they do above a labelled answer",
     {"a.md=# 01. What is a?\n## Answer\nb\n", "b.md=# 02. Why b?\n## Answer\nc\n",
      "c.md=# 03. What is c?\n## Answer\nd\n", "d.md=# 04. Why d?\n## Answer\ne\n",
      "e.md=# 05. Which e?\n## Answer\nf\n"},
     "a.md: b.md: c.md: d.md: e.md:"},
    {"but no heading asks for one that has none",
     {"a.md=Q: What is a?\nA: b\n", "b.md=Q: Why b?\nA: c\n", "c.md=Q: What is c?\nA: d\n",
      "d.md=Q: Why d?\nA: e\n", "e.md=Q: Which e?\nA: f\n"},
     ""},
    {"half of them do",
     {"a.md=# What is a?\nb\n", "b.md=# What is b?\nc\n", "c.md=# Stack and heap\nd\n",
      "d.md=# Heaps\ne\n", "e.md=# Which e?\nf\n", "f.md=# Stacks\nf\n"},
     ""},
    {"four are too few",
     {"a.md=# What is a?\nb\n", "b.md=# What is b?\nc\n", "c.md=# What is c?\nd\n",
      "d.md=# What is d?\ne\n"},
     ""},
    {"files with many questions speak for none",
     {"a.md=# What is a?\nb\n", "b.md=# What is b?\nc\n", "c.md=## Q: c\nd\n## Q: e\nf\n",
      "d.md=## Q: c\nd\n## Q: e\nf\n", "e.md=## Q: c\nd\n## Q: e\nf\n"},
     ""},
    {"numbered names are a folder of their own",
     {"1.md=# What is a?\nb\n", "2.md=# What is b?\nc\n", "3.md=# What is c?\nd\n",
      "4.md=# What is d?\ne\n", "5.md=# Stack and heap\nf\n", "notes.md=# Heaps\ng\n"},
     "1.md: 2.md: 3.md: 4.md: 5.md:"},
    {"the folder of a single question is no topic",
     {"x/", "x/a/", "x/b/", "x/c/", "x/d/", "x/e/", "x/a/index.md=# What is a?\nb\n",
      "x/b/index.md=# What is b?\nc\n", "x/c/index.md=# What is c?\nd\n",
      "x/d/index.md=# What is d?\ne\n", "x/e/index.md=# Stack and heap\nf\n"},
     "x/a/index.md:X x/b/index.md:X x/c/index.md:X x/d/index.md:X x/e/index.md:X"},
    {"the names of short texts ask where questions are promised",
     {"mail-interview/", "mail-interview/1-Relay.md=It hands on.\n",
      "mail-interview/2-Spool.md=It keeps.\n", "mail-interview/3-Bounce.md=It returns.\n",
      "mail-interview/4-Alias.md=It names.\n", "mail-interview/5-Queue.md=# Queue\nx\n",
      "relays/", "relays/a.md=It hands on.\n", "relays/b.md=It keeps.\n",
      "relays/c.md=It returns.\n", "relays/d.md=It names.\n"},
     "mail-interview/1-Relay.md:Mail interview mail-interview/2-Spool.md:Mail interview "
     "mail-interview/3-Bounce.md:Mail interview mail-interview/4-Alias.md:Mail interview "
     "mail-interview/5-Queue.md:Mail interview"},
    {"not of those that set a task",
     {"mail-interview/", "mail-interview/1-Relay.md=Write a relay.\n",
      "mail-interview/2-Spool.md=Implement a spool.\n",
      "mail-interview/3-Bounce.md=Build it.\n", "mail-interview/4-Alias.md=It names.\n",
      "mail-interview/5-Queue.md=Write a queue.\n"},
     ""},
};

static void lies_among_questions(void **state) {
    const struct among_row *row = *state;
    struct temporary folder;
    struct arena arena = {0};
    struct intake_listing listing;

    temporary_make(&folder);
    for (size_t i = 0; i < COUNT(row->files) && row->files[i]; i++) {
        put(&folder, row->files[i], "");
    }
    assert_true(intake_list(folder.path, NULL, &arena, &listing, NULL));
    assert_string_equal(among_of(&listing, &arena), row->among);
    temporary_remove(&folder);
    arena_free(&arena);
}

static void a_long_file_is_no_question_however_it_begins(void **state) {
    static const size_t sizes[] = {40 << 10, 50 << 10};

    (void)state;
    for (size_t i = 0; i < COUNT(sizes); i++) {
        struct temporary folder;
        struct arena arena = {0};
        struct intake_listing listing;

        temporary_make(&folder);
        for (int file = 0; file < 5; file++) {
            put(&folder,
                arena_printf(&arena, "%d.md=# What is %d?\n\n%*s\n", file, file,
                             (int)sizes[i], "It is long."),
                "");
        }
        assert_true(intake_list(folder.path, NULL, &arena, &listing, NULL));
        assert_string_equal(among_of(&listing, &arena),
                            i ? "" : "0.md: 1.md: 2.md: 3.md: 4.md:");
        temporary_remove(&folder);
        arena_free(&arena);
    }
}

static void what_a_file_beside_it_asks_a_file_answers(void **state) {
    static const char *const asked[] = {
        "# Pumps\n\n## Question 1: Seals\n\n**Question:** Why is a dry?\n\n"
        "[📖 Answer](pump_answers.md#question-1-seals)\n\n---\n\n## Question 2: Oil\n\n"
        "**Question:** Where does b go?\n\n---\n",
        "# Pumps\n\n## Question 1: Seals\n\n**Question:** Why is c dry?\n\n"
        "## Question 2: Oil\n\n**Question:** Where does b go?\n"};
    struct stored stored;
    struct intake_counts counts;

    (void)state;
    stored_open(&stored);
    put(&stored.folder, "n/", NULL);
    put(&stored.folder, "n/pump_questions.md", asked[0]);
    put(&stored.folder, "n/pump_answers.md",
        "# Pumps - Answers\n\n## Question 1: Seals\n\n**Answer:** The seal holds.\n\n"
        "## Question 2: Oil\n\nDown.\n");
    counts = take(&stored, "n");
    assert_int_equal(counts.cards, 2);
    assert_int_equal(counts.prompts, 0);
    put(&stored.folder, "n/pump_questions.md", asked[1]);
    counts = take(&stored, "n");
    assert_int_equal(counts.unchanged, 0);
    assert_int_equal(counts.prompts, 0);
    stored_close(&stored);
}

static void numbers_alone_lead_from_answers_to_the_questions_beside_them(void **state) {
    static const char *const pairs[][2] = {
        {"n/b/questions.md", "n/b/answers.md"},
        {"n/questions/b.md", "n/answers/b.md"},
        {"n/b/вопросы.md", "n/b/ответы.md"},
        {"n/b/soal_x.md", "n/b/jawaban_soal_x.md"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        struct stored stored;
        struct intake_counts counts;

        stored_open(&stored);
        put(&stored.folder, "n/", NULL);
        put(&stored.folder, "n/b/", NULL);
        put(&stored.folder, "n/questions/", NULL);
        put(&stored.folder, "n/answers/", NULL);
        put(&stored.folder, pairs[i][0],
            "# Pump interview questions\n\n1. Why is a dry?\n2. Where does b go?\n"
            "3. What is c?\n4. When does d turn?\n");
        put(&stored.folder, pairs[i][1],
            "# Answers\n\n### 1\n\nThe seal holds.\n\n### 2\n\nDown.\n\n### 3\n\n"
            "A rotor.\n\n### 4\n\nAt noon.\n");
        counts = take(&stored, "n");
        assert_int_equal(counts.cards, 4);
        assert_int_equal(counts.prompts, 0);
        stored_close(&stored);
    }
}

static void guides_beside_those_that_a_readme_calls_for_interviews_are_too(void **state) {
    struct temporary folder;
    struct arena arena = {0};
    struct intake_listing listing;
    const char *promised = "";

    (void)state;
    temporary_make(&folder);
    put(&folder, "README.md",
        "# Pumps\n- [Oil interview](oil/1.md)\n- [Interview of seals](oil/2.md)\n"
        "- [Rotor interview](oil/3.md)\n- [Interviews on dams](oil/4.md)\n"
        "- [Valve interview](oil/b/5.md)\n- [A walk](walks/a.md)\n");
    put(&folder, "oil/", "");
    put(&folder, "oil/b/", "");
    put(&folder, "walks/", "");
    put(&folder, "oil/other.md", "x\n");
    put(&folder, "oil/b/5.md", "x\n");
    put(&folder, "walks/a.md", "x\n");
    assert_true(intake_list(folder.path, NULL, &arena, &listing, NULL));
    for (size_t i = 0; i < listing.count; i++) {
        promised = arena_printf(&arena, "%s%s%s", promised, *promised ? " " : "",
                                listing.files[i].promised ? listing.files[i].file : "-");
    }
    assert_string_equal(promised, "- oil/b/5.md - oil/other.md");
    temporary_remove(&folder);
    arena_free(&arena);
}

static struct place_row {
    const char *name;
    const char *files[8];
    const char *topics;  // of the files in their order
} place_rows[] = {
    {"folders that lay out a site are no topics",
     {"src/", "src/pages/", "src/pages/x/", "src/pages/x/a.md"},
     "X"},
    {"a heading over all that is listed of a folder names it, one over the folder alone "
     "does not",
     {"README.md=# R\n## Gates\n- [all](x/)\n- [a](x/a.md)\n## Bars\n- [b](y/)\n", "x/",
      "x/a.md", "y/", "y/b.md"},
     ", Gates, Bars / Y"},
    {"nor one over others as well",
     {"README.md=# R\n## Gates\n- [all](x/)\n- [b](y/b.md)\n## Bars\n- [c](y/c.md)\n", "x/",
      "x/a.md", "y/", "y/b.md"},
     ", Gates / X, Gates"},
};

static void gives_topics(void **state) {
    const struct place_row *row = *state;
    struct temporary folder;
    struct arena arena = {0};
    struct intake_listing listing;
    const char *topics = "";

    temporary_make(&folder);
    for (size_t i = 0; i < COUNT(row->files) && row->files[i]; i++) {
        put(&folder, row->files[i], "x");
    }
    assert_true(intake_list(folder.path, NULL, &arena, &listing, NULL));
    for (size_t i = 0; i < listing.count; i++) {
        topics = arena_printf(&arena, "%s%s%.*s", topics, i ? ", " : "",
                              TEXT_ARGUMENTS(topic_title(listing.files[i].topic, &arena)));
    }
    assert_string_equal(topics, row->topics);
    temporary_remove(&folder);
    arena_free(&arena);
}

static void the_neighbours_of_a_file_are_part_of_how_it_is_read(void **state) {
    struct stored stored;
    struct intake_counts counts;
    char name[] = "a.md";

    (void)state;
    stored_open(&stored);
    for (name[0] = 'a'; name[0] < 'e'; name[0]++) {
        put(&stored.folder, name,
            arena_printf(&stored.arena, "# What is a pump?\n%s\n", name));
    }
    put(&stored.folder, "f.md", "# Stack and heap\nc\n");
    assert_true(intake_path(stored.store, stored.folder.path, stored.now, &stored.arena,
                            &counts, NULL));
    assert_int_equal(counts.cards, 5);
    put(&stored.folder, "b.md", "# Heaps\nd\n");
    put(&stored.folder, "c.md", "# Stacks\ne\n");
    assert_true(intake_path(stored.store, stored.folder.path, stored.now, &stored.arena,
                            &counts, NULL));
    assert_int_equal(counts.cards, 2);
    stored_close(&stored);
}

/** The key of the card that stands in that file, 0 if there is none. */
struct standing {
    const char *file;
    int64_t key;
    int reviews;
    int count;
};

static bool note_standing(void *payload, const struct stored_card *card) {
    struct standing *standing = payload;

    if (text_equal(card->file, text_of(standing->file))) {
        standing->key = card->key;
        standing->reviews = card->memory.reviews;
        standing->count++;
    }
    return true;
}

static struct standing standing_in(struct stored *stored, const char *file) {
    struct standing standing = {.file = file};

    assert_true(store_each_card(stored->store, true, note_standing, &standing, NULL));
    return standing;
}

static const char list_card[] = "### Q: What is a list?\n\nAn array that grows.\n";
static const char list_and_tuple[] = "### Q: What is a list?\n\nAn  array that\ngrows.\n\n"
                                     "### Q: What is a tuple?\n\nA list that stays.\n";
static const char tuple_card[] = "### Q: What is a tuple?\n\nA list that stays.\n";

static struct shared_row {
    const char *name;
    const char *files[8];    // before
    const char *changed[6];  // NAME=CONTENT, or a name to be removed
    const char *from;        // where the card that is graded stands first
    const char *to;          // and then
} shared_rows[] = {
    {"the first file loses the card",
     {"n/", "n/a.md", list_card, "n/b.md", list_card},
     {"n/a.md=### Q: What is a heap?\n\nA tree in an array.\n"},
     "a.md",
     "b.md"},
    {"the first file is gone",
     {"n/", "n/a.md", list_card, "n/b.md", list_card},
     {"n/a.md"},
     "a.md",
     "b.md"},
    {"the first file is named otherwise",
     {"n/", "n/a.md", list_card, "n/b.md", list_card},
     {"n/a.md", "n/c.md=### Q: What is a list?\n\nAn array that grows.\n"},
     "a.md",
     "b.md"},
    {"one comes before the first",
     {"n/", "n/b.md", list_card},
     {"n/a.md=### Q: What is a list?\n\nAn array that grows.\n",
      "n/b.md=### Q: What is a heap?\n\nA tree in an array.\n"},
     "b.md",
     "a.md"},
};

static void shares(void **state) {
    const struct shared_row *row = *state;
    struct stored stored;
    struct standing standing;
    int64_t key;

    stored_open(&stored);
    put(&stored.folder, row->files[0], NULL);
    for (size_t i = 1; row->files[i]; i += 2) {
        put(&stored.folder, row->files[i], row->files[i + 1]);
    }
    take(&stored, "n");
    standing = standing_in(&stored, row->from);
    assert_int_equal(standing.count, 1);
    assert_int_equal(standing_in(&stored, row->to).count, 0);
    stored_grade(&stored, standing.key, GRADE_GOOD);
    key = standing.key;

    for (size_t i = 0; row->changed[i]; i++) {
        if (strchr(row->changed[i], '=')) {
            put(&stored.folder, row->changed[i], NULL);
        } else {
            assert_int_equal(unlink(path_in(&stored.folder, row->changed[i])), 0);
        }
    }
    take(&stored, "n");
    standing = standing_in(&stored, row->to);
    assert_int_equal(standing.count, 1);
    assert_int_equal(standing.key, key);
    assert_int_equal(standing.reviews, 1);
    stored_is_sound(&stored);
    stored_close(&stored);
}

static void what_two_files_say_is_one_card(void **state) {
    struct stored stored;
    struct intake_counts counts;

    (void)state;
    stored_open(&stored);
    put(&stored.folder, "n/", NULL);
    put(&stored.folder, "n/a.md", list_card);
    put(&stored.folder, "n/b.md", list_and_tuple);
    put(&stored.folder, "n/c.md", tuple_card);
    counts = take(&stored, "n");
    assert_int_equal(counts.cards, 2);
    assert_int_equal(standing_in(&stored, "b.md").count, 1);
    assert_int_equal(standing_in(&stored, "c.md").count, 0);

    // The same files are the same cards.
    counts = take(&stored, "n");
    assert_int_equal(counts.cards, 2);
    assert_int_equal(counts.changes[CHANGE_NEW] + counts.changes[CHANGE_GONE], 0);

    // Files that have not changed are known without being taken in.
    put(&stored.folder, "n/c.md", list_and_tuple);
    counts = take(&stored, "n");
    assert_int_equal(counts.cards, 2);
    assert_int_equal(stored_count(stored.store), 2);
    stored_close(&stored);
}

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(the_folders_that_lead_to_a_file),
        cmocka_unit_test(a_look_ends_at_its_limits),
        cmocka_unit_test(a_path_that_is_not_there_is_named),
        cmocka_unit_test(a_guide_comes_in_once_and_changes_are_seen),
        cmocka_unit_test(one_bad_file_of_several_is_a_warning),
        cmocka_unit_test(a_card_that_moves_to_a_file_read_before_is_not_counted_as_new),
        cmocka_unit_test(a_bad_file_alone_fails_and_changes_nothing),
        cmocka_unit_test(a_look_needs_no_store),
        cmocka_unit_test(numbers_alone_lead_from_answers_to_the_questions_beside_them),
        cmocka_unit_test(guides_beside_those_that_a_readme_calls_for_interviews_are_too),
        cmocka_unit_test(the_neighbours_of_a_file_are_part_of_how_it_is_read),
        cmocka_unit_test(a_long_file_is_no_question_however_it_begins),
        cmocka_unit_test(what_a_file_beside_it_asks_a_file_answers),
        cmocka_unit_test(what_two_files_say_is_one_card),
    };
    struct CMUnitTest tests[COUNT(list_rows)];
    struct CMUnitTest among[COUNT(among_rows)];
    struct CMUnitTest shared[COUNT(shared_rows)];
    struct CMUnitTest topics[COUNT(place_rows)];

    for (size_t i = 0; i < COUNT(list_rows); i++) {
        tests[i] = (struct CMUnitTest){list_rows[i].name, lists, NULL, NULL, &list_rows[i]};
    }
    for (size_t i = 0; i < COUNT(among_rows); i++) {
        among[i] = (struct CMUnitTest){among_rows[i].name, lies_among_questions, NULL, NULL,
                                       &among_rows[i]};
    }
    for (size_t i = 0; i < COUNT(place_rows); i++) {
        topics[i] = (struct CMUnitTest){place_rows[i].name, gives_topics, NULL, NULL,
                                        &place_rows[i]};
    }
    for (size_t i = 0; i < COUNT(shared_rows); i++) {
        shared[i] =
            (struct CMUnitTest){shared_rows[i].name, shares, NULL, NULL, &shared_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(shared, NULL, NULL) +
           cmocka_run_group_tests(among, NULL, NULL) +
           cmocka_run_group_tests(topics, NULL, NULL) +
           cmocka_run_group_tests(others, NULL, NULL);
}
