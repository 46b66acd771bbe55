// SPDX-License-Identifier: MIT
// `viva add`: a card of the user's own.

#include "draft_file.h"
#include "json.h"

#include <viva/writing.h>

#include <stdio.h>
#include <string.h>

enum { INPUT_LIMIT = 1 << 20 };

/** "Python / Core" as a topic path. */
static struct text topic_path(const char *title, struct arena *arena) {
    struct text rest = text_of(title);
    char *path = arena_new(arena, rest.size + 1, 1);
    size_t size = 0;

    while (rest.size) {
        size_t end = text_find(rest, TEXT(" / "));
        struct text name = text_trim(text_slice(rest, 0, end));

        if (name.size) {
            path[size] = TOPIC_SEPARATOR;
            size += size > 0;
            memcpy(path + size, name.bytes, name.size);
            size += name.size;
        }
        rest = text_from(rest, end + sizeof(" / ") - 1);
    }
    return (struct text){path, size};
}

static bool read_input(struct run *run, struct draft *out, struct error *err) {
    char *bytes = arena_new(&run->arena, INPUT_LIMIT, 1);
    size_t size = fread(bytes, 1, INPUT_LIMIT, stdin);

    if (ferror(stdin)) {
        return error_set(err, ERROR_FILE, "cannot read standard input");
    }
    if (size == INPUT_LIMIT) {
        return error_set(err, ERROR_FORMAT, "standard input is too long for a card");
    }
    return draft_read((struct text){bytes, size}, out, err) ||
           error_at(err, "standard input");
}

/** From options, from standard input, or from the editor. */
static bool read_draft(struct run *run, struct draft *draft, struct error *err) {
    const struct options *options = &run->options;

    *draft = (struct draft){text_of(options->question), text_of(options->answer)};
    if (run->operand_count) {
        if (strcmp(run->operands[0], "-") != 0 || options->question || options->answer) {
            return error_set(err, ERROR_USAGE,
                             "add takes - for standard input, or -q and -a, not \"%s\"",
                             run->operands[0]);
        }
        return read_input(run, draft, err);
    }
    // A question alone is one to rehearse, unless its answer can be asked for.
    if (options->question && (options->answer || !draft_may_edit(run))) {
        return true;
    }
    return draft_may_edit(run)
               ? draft_fill_in(run, draft, draft, err)
               : error_set(err, ERROR_USAGE,
                           "add wants -q, or - for a card on standard input");
}

static int tell(struct run *run, int64_t key) {
    struct error err = {.kind = ERROR_NONE};
    struct stored_card card;

    if (!store_card(run->store, key, &run->arena, &card, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.json) {
        json_line(json_card(run, &card));
    } else {
        run_print(run, "%s\n", card.id);
    }
    return EXIT_DONE;
}

int cmd_add(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct draft draft;
    struct guide_entry entry = {.topic = TEXT("")};
    struct writing writing;
    int64_t key;

    if (!read_draft(run, &draft, &err)) {
        return run_fail(run, &err);
    }
    if (!text_trim(draft.question).size) {
        run_warn(run, "nothing was added: the question is empty");
        return EXIT_FAILED;
    }
    entry.question = draft.question;
    entry.answer = draft.answer;
    if (run->options.topic) {
        entry.topic = topic_path(run->options.topic, &run->arena);
    }
    if (!run_open_store(run, &err) || !run_writing(run, &writing, &err) ||
        !writing_add(&writing, &entry, &key, &err)) {
        return run_fail(run, &err);
    }
    return tell(run, key);
}
