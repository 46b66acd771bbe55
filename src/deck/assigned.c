// SPDX-License-Identifier: MIT
// Tasks that a label sets, told as questions if most are solved below an answer's label.

#include "assigned.h"

#include "label.h"

enum { SOLVED_MIN = 2 };

/** A task: where its label stands, and whether a label of what solves it follows. */
struct task {
    size_t line;
    struct text text;  // behind the label, "" if that stands alone
    size_t section;    // the heading above, and one; 0 for none
    bool headed;       // that stands right above
    bool quoted;
    bool solved;
    size_t solution;
};

struct tasks {
    struct task *items;
    size_t count;
    size_t capacity;
};

static bool is_quoted(const struct retold *file, size_t line) {
    return text_starts(retold_line(file, line), TEXT(">"));
}

/** What a line says, in a quotation or not. */
static struct text said(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return is_quoted(file, line) ? text_trim(text_from(text, 1)) : text;
}

/** Cuts the label of a task off, and the marks around all of the line. */
static bool cut_task(struct text *text) {
    size_t marks = line_count_marks(*text, 0);
    struct text rest = *text;
    struct text label;

    if (!label_cut_given(&rest)) {
        return false;
    }
    label = text_trim(text_slice(*text, marks, text->size - rest.size));
    if (marks && !line_count_marks(label, label.size - 1) &&
        !text_holds(label, TEXT("*"))) {
        if (rest.size <= marks || line_count_marks(rest, rest.size - marks) != marks) {
            return false;
        }
        rest.size -= marks;
    }
    *text = text_trim(rest);
    return true;
}

/** Whether nothing goes on into a line from above. */
static bool begins_paragraph(const struct retold *file, size_t line) {
    struct text above = line > 0 ? retold_line(file, line - 1) : TEXT("");

    return !above.size || text_starts(above, TEXT("#")) || line_is_rule(above) ||
           text_equal(above, TEXT(">"));
}

static void add_task(struct retold *file, struct tasks *tasks, struct task task) {
    tasks->items = arena_grow(file->arena, tasks->items, tasks->count, &tasks->capacity,
                              sizeof(*tasks->items));
    tasks->items[tasks->count++] = task;
}

/** Finds the tasks, and what solves each before a heading, a rule or the next one. */
static struct tasks find_tasks(struct retold *file) {
    struct tasks tasks = {0};
    size_t section = 0;
    size_t told = file->count;
    bool open = false;

    for (size_t line = 0; line < file->count; line++) {
        struct text text = said(file, line);
        struct text rest = text;

        if (file->code[line] || !text.size) {
            continue;
        }
        if (text_starts(text, TEXT("#"))) {
            section = line + 1;
        }
        if (text_starts(text, TEXT("#")) || line_is_rule(text)) {
            open = false;
        } else if (begins_paragraph(file, line) && cut_task(&rest)) {
            add_task(file, &tasks,
                     (struct task){.line = line,
                                   .text = rest,
                                   .section = section,
                                   .headed = section > 0 && told + 1 == section,
                                   .quoted = is_quoted(file, line)});
            open = true;
        } else if (open && label_cut_answer(&rest)) {
            tasks.items[tasks.count - 1].solved = true;
            tasks.items[tasks.count - 1].solution = line;
            open = false;
        }
        told = line;
    }
    return tasks;
}

/** Whether a heading has this task for itself: that names it. */
static bool is_named(const struct tasks *tasks, size_t index) {
    const struct task *task = &tasks->items[index];
    size_t section = task->section;

    return task->headed && !task->quoted &&
           !(index + 1 < tasks->count && tasks->items[index + 1].section == section);
}

/** Takes the signs of quotation off the lines from this one on. */
static void unquote(struct retold *file, size_t line) {
    for (; line < file->count && is_quoted(file, line); line++) {
        struct text text = text_from(retold_line(file, line), 1);

        file->out[line] = text_starts(text, TEXT(" ")) ? text_from(text, 1) : text;
    }
}

static void tell(struct retold *file, const struct task *task) {
    size_t line = task->line;
    struct text text = task->text;

    unquote(file, line);
    if (!text.size) {
        retold_blank(file, line);
        do {
            line = retold_next(file, line + 1);
            text = said(file, line);
        } while (!text.size && line < task->solution);
    }
    if (line < task->solution) {
        retold_question(file, line, text);
    }
    unquote(file, task->solution);
}

/** Whether a question's label stands somewhere: then tasks are parts of what those ask. */
static bool holds_questions(const struct retold *file) {
    for (size_t line = 0; line < file->count; line++) {
        struct text text = said(file, line);

        if (!file->code[line] && text.size && label_cut_question(&text)) {
            return true;
        }
    }
    return false;
}

bool assigned_told(struct retold *file) {
    struct tasks tasks = find_tasks(file);
    size_t solved = 0;

    for (size_t i = 0; i < tasks.count; i++) {
        solved += tasks.items[i].solved && !is_named(&tasks, i);
    }
    if (solved < SOLVED_MIN || 3 * solved < 2 * tasks.count || holds_questions(file)) {
        return false;
    }
    for (size_t i = 0; i < tasks.count; i++) {
        if (tasks.items[i].solved && !is_named(&tasks, i)) {
            tell(file, &tasks.items[i]);
        }
    }
    return true;
}
