// SPDX-License-Identifier: MIT
// Remarks of code that stands outside of fences.

#include "remark.h"

#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/title.h"
#include "wording/word_list.h"

#include <string.h>

// Programs whose names begin no sentence.
static const char *const command_words[] = {
    "kubectl ",   "docker ",    "git ",       "sudo ",    "apt ",
    "apt-get ",   "yum ",       "dnf ",       "brew ",    "pip ",
    "pip3 ",      "npm ",       "npx ",       "yarn ",    "helm ",
    "aws ",       "az ",        "terraform ", "ansible ", "curl ",
    "wget ",      "systemctl ", "export ",    "cd ",      "mkdir ",
    "chmod ",     "chown ",     "ssh ",       "scp ",     "echo ",
    "rm ",        "cp ",        "mv ",        "$ ",       "ansible-playbook ",
    "redis-cli ", "tar ",       "grep ",      "ps ",      "journalctl ",
    NULL};
static struct word_list commands = {.words = command_words};

static bool is_of_name(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || (byte && strchr("_.-/", byte));
}

/** Where the name ends that a line begins with. */
static size_t name_end(struct text line) {
    size_t at = 0;

    while (at < line.size && is_of_name(line.bytes[at])) {
        at++;
    }
    return at;
}

/** "limit = 3", "limit := 3" */
static bool assigns(struct text line, size_t name) {
    size_t at = line_skip_spaces(line, name);

    at += at < line.size && line.bytes[at] == ':';
    return at < line.size && line.bytes[at] == '=' && line_has_space(line, at + 1);
}

/** "run(3)" to the end of the line. */
static bool calls(struct text line, size_t name) {
    return name < line.size && line.bytes[name] == '(' &&
           (text_ends(line, TEXT(")")) || text_ends(line, TEXT(");")));
}

/** "  replicas: 3", further in than text is, or with nothing behind the colon. */
static bool is_field(struct text line, size_t name, bool pushed) {
    return name < line.size && line.bytes[name] == ':' &&
           !line_has_letter(line, name + 1) && (pushed || name + 1 == line.size) &&
           line.bytes[0] >= 'a' && line.bytes[0] <= 'z';
}

static bool is_command(struct text line) {
    return line.size && !(line.bytes[0] >= 'A' && line.bytes[0] <= 'Z') &&
           word_list_begin(&commands, line) && !end_mark_stop(line) && !colon_ends(line);
}

static bool is_code(struct text line) {
    bool pushed = line_skip_spaces(line, 0) > 1;
    struct text bare = text_trim(line);
    size_t name;

    if (is_command(bare)) {
        return true;
    }
    if (text_starts(bare, TEXT("- "))) {
        bare = text_from(bare, 2);
    }
    name = name_end(bare);
    return name &&
           (assigns(bare, name) || calls(bare, name) || is_field(bare, name, pushed));
}

bool remark_is(struct text line, struct text above, struct text below) {
    size_t at = line_skip_spaces(line, 0);
    struct text said = text_trim(text_from(line, at + 1));
    struct title title;

    if (at > 3 || line_count_hashes(line, at) != 1 || !line_has_space(line, at + 1)) {
        return false;
    }
    // What root types behind "#", with what is printed below it.
    if (is_command(said)) {
        return text_trim(below).size > 0;
    }
    if (!is_code(above) && !is_code(below)) {
        return false;
    }
    title = title_read(said);
    return title.text.size && !title.labelled && !title.numbered && (at > 1 || !title.asks);
}
