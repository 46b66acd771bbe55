// SPDX-License-Identifier: MIT
// Reads 10 MB of every pattern that makes a Markdown reader look back, and times it against prose.

#include "hostile_guides.h"

#include "stopwatch.h"
#include "support/draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    FILE_SIZE = 10 * 1000 * 1000,
    ROUNDS = 3,
    SECONDS = 20,    // of CPU time; a reader that needs more is stopped
    LONG_MS = 1000,  // a second round would not change the verdict
    RATIO_LIMIT = 5
};

/** How the pattern fills the file. */
enum shape {
    SHAPE_REPEAT,  // head, unit unit unit ..., tail
    SHAPE_STAIRS,  // each line has one unit more before its letter
    SHAPE_NOISE    // bytes of chance from `unit`, or any but NUL if it is empty
};

struct pattern {
    const char *name;
    enum shape shape;
    const char *unit;
    const char *head;
    const char *tail;
};

#define PROSE                                                                              \
    "The quick brown fox jumps over the lazy dog while a thread waits for its lock. "

static const struct pattern prose = {
    .name = "prose", .unit = PROSE PROSE PROSE PROSE "\n\n", .head = "# Notes\n\n"};

static const struct pattern patterns[] = {
    {.name = "opening brackets", .unit = "["},
    {.name = "closing brackets", .unit = "]"},
    {.name = "opening brackets in paragraphs", .unit = "[[[[[[[[\n\n"},
    {.name = "image openers", .unit = "!["},
    {.name = "link halves", .unit = "[a]("},
    {.name = "link halves closed", .unit = "[a](<b"},
    {.name = "nested links", .unit = "[a](b) ["},
    {.name = "reference links", .unit = "[a][b] "},
    {.name = "links of note programs", .unit = "[[a b|c]] "},
    {.name = "opening brackets above a key", .unit = "(", .tail = "A)\nA. b\nB. c\n"},
    {.name = "keys in brackets", .unit = "What is a? (AB)\nA. b\nB. c\n\n"},
    {.name = "labels with code behind", .unit = "**A:** ```js\n"},
    {.name = "signs of formulas", .unit = "=\n", .head = "$$\n"},
    {.name = "items that are headings", .unit = "1. # a?\n\n  b\n\n"},
    {.name = "options with a number behind", .unit = "1. a?\n\n1) b\n2) c\n\nA.2\n\n"},
    {.name = "quizzes in tags", .unit = "<quiz>\na?\n- [x] b\n- [ ] c\n</quiz>\n\n"},
    {.name = "quizzes that never end", .unit = "<quiz>\n"},
    {.name = "tabs with answers", .unit = "### a?\n\n=== \"Answer\"\n\n    b\n\n"},
    {.name = "tabs that are empty", .unit = "=== \"Answer\"\n"},
    {.name = "numbers of pages", .unit = "Page 1 of 2\n"},
    {.name = "definitions behind blank lines", .unit = "a?\n\n:   b\n\n"},
    {.name = "cards with front matter", .unit = "---\nfront: a?\n---\n\nb\n\n"},
    {.name = "front matter that never ends", .unit = "---\nfront: a?\n"},
    {.name = "gaps above a key", .unit = "1. a ___\n", .tail = "\n\n## Answers\n\n1. b\n"},
    {.name = "headings of answers", .unit = "Q1. a?\n\n#### Answer\n\nb\n\n"},
    {.name = "quotations that ask", .unit = "> What is a?\n\nb\n\n"},
    {.name = "chapters in Chinese words", .unit = "一、a\n1. b\n"},
    {.name = "follow-ups with labels", .unit = "**Follow-up:** a?\n\n**Answer:** b\n\n"},
    {.name = "parts of stories", .unit = "S: a\nT: b\nA: c\nR: d\n\n"},
    {.name = "keys in folds",
     .unit = "## 1. a?\n\n<details><summary>Answers</summary>\n\n1-B\n\n</details>\n\n"},
    {.name = "parts as high as labels", .unit = "## Q1: a?\n\nb\n\n## c\n\nd\n\n"},
    {.name = "plain questions and answers", .unit = "What is a?\nb\n\n"},
    {.name = "link definitions", .unit = "[a]: b\n"},
    {.name = "link definitions without an end", .unit = "[a]: \"b\n"},
    {.name = "less-than signs", .unit = "<"},
    {.name = "tags without an end", .unit = "<a"},
    {.name = "tags with quotes without an end", .unit = "<a b=\""},
    {.name = "closing tags", .unit = "</a>"},
    {.name = "processing instructions", .unit = "<?"},
    {.name = "declarations", .unit = "<!A "},
    {.name = "character data", .unit = "<![CDATA["},
    {.name = "comments without an end", .unit = "<!--"},
    {.name = "comments", .unit = "<!-- a -->\n"},
    {.name = "details in one line", .unit = "<details>"},
    {.name = "details", .unit = "<details>\n"},
    {.name = "details with summaries", .unit = "<details><summary>x</summary>\n"},
    {.name = "details with summaries that ask",
     .unit = "<details><summary>x?</summary>\n\na\n\n</details>\n\n"},
    {.name = "details that are only closed", .unit = "</details>\n"},
    {.name = "details that only begin", .unit = "<details>\n\n", .head = "### Q: a?\n\n"},
    {.name = "divisions", .unit = "<div>\n"},
    {.name = "divisions apart", .unit = "<div>\n\n"},
    {.name = "strong marks", .unit = "**"},
    {.name = "emphasis openers", .unit = "*a "},
    {.name = "underscore openers", .unit = "_a "},
    {.name = "emphasis closers", .unit = "a** "},
    {.name = "emphasis of all lengths", .unit = "*a **b ***c "},
    {.name = "backticks", .unit = "`"},
    {.name = "backticks of growing length", .unit = "` `` ``` ```` "},
    {.name = "fences", .unit = "```\n"},
    {.name = "fences without an end", .unit = "```a\n\n"},
    {.name = "quote marks", .unit = "> "},
    {.name = "quoted lines", .unit = "> a\n"},
    {.name = "deeper and deeper quotes", .shape = SHAPE_STAIRS, .unit = ">"},
    {.name = "quote marks and lazy lines", .unit = "> > > > a\nb\n"},
    {.name = "bullets in one line", .unit = "- "},
    {.name = "bullets", .unit = "- a\n"},
    {.name = "empty bullets", .unit = "-\n"},
    {.name = "loose bullets", .unit = "- a\n\n"},
    {.name = "deeper and deeper bullets", .shape = SHAPE_STAIRS, .unit = "  "},
    {.name = "bullets nested by twos", .unit = "- a\n  - b\n    - c\n      - d\n"},
    {.name = "numbers in one line", .unit = "1. "},
    {.name = "numbers", .unit = "1. a\n"},
    {.name = "numbered questions", .unit = "1. a?\n"},
    {.name = "bullets of all kinds", .unit = "- a\n* b\n+ c\n"},
    {.name = "pipes", .unit = "|"},
    {.name = "tables", .unit = "|a|b|\n|-|-|\n"},
    {.name = "one long table", .unit = "|a?|b|\n", .head = "|Question|Answer|\n|-|-|\n"},
    {.name = "delimiter rows", .unit = "|-|-|\n"},
    {.name = "headings", .unit = "# a\n"},
    {.name = "headings that ask", .unit = "### Q: a?\n"},
    {.name = "headings with answers", .unit = "### Q: a?\nb\n"},
    {.name = "headings of all levels", .unit = "# a\n## b\n### c\n#### d\n##### e\n"},
    {.name = "headings deeper and deeper", .unit = "###### a\n##### b\n#### c\n### d\n"},
    {.name = "empty headings", .unit = "#\n"},
    {.name = "underlined headings", .unit = "a\n===\n"},
    {.name = "headings in quotes", .unit = "> # a?\n\n"},
    {.name = "headings in bullets", .unit = "- # a?\n"},
    {.name = "questions alone", .unit = "a?\n\n"},
    {.name = "questions in one paragraph", .unit = "a?\n"},
    {.name = "bold questions", .unit = "**a?**\n"},
    {.name = "bold questions apart", .unit = "**a?**\n\n"},
    {.name = "bold questions with answers", .unit = "**a?**\n\nb\n\n"},
    {.name = "labelled pairs", .unit = "Q: a\nA: b\n"},
    {.name = "labelled pairs apart", .unit = "Q: a\n\nA: b\n\n"},
    {.name = "answers without questions", .unit = "A: b\n\n"},
    {.name = "questions and double colons", .unit = "a :: b\n"},
    {.name = "double colons", .unit = "::"},
    {.name = "tasks", .unit = "- [ ] a\n"},
    {.name = "multiple choice", .unit = "#### a?\n\n- [ ] b\n- [x] c\n\n"},
    {.name = "highlights", .unit = "==a=="},
    {.name = "gaps", .unit = "{{c1::a}}"},
    {.name = "open gaps", .unit = "{{c1::"},
    {.name = "labelled gaps", .unit = "C: [a] b\n\n"},
    {.name = "footnote marks", .unit = "[^1]"},
    {.name = "footnotes", .unit = "[^1]: a\n"},
    {.name = "footnotes apart", .unit = "a[^1]\n\n[^1]: b\n\n"},
    {.name = "strikes", .unit = "~~a"},
    {.name = "tildes", .unit = "~"},
    {.name = "dollars", .unit = "$a"},
    {.name = "addresses", .unit = "http://a.b/(c "},
    {.name = "rules", .unit = "\n---\n"},
    {.name = "rules and questions", .unit = "a?\nb\n\n---\n"},
    {.name = "front matter without an end", .unit = "a: b\n", .head = "---\n"},
    {.name = "entities", .unit = "&amp;"},
    {.name = "ampersands", .unit = "&"},
    {.name = "long entities", .unit = "&a"},
    {.name = "backslashes", .unit = "\\"},
    {.name = "escaped line ends", .unit = "\\\n"},
    {.name = "tabs", .unit = "\t"},
    {.name = "blanks", .unit = " "},
    {.name = "line ends", .unit = "\n"},
    {.name = "line ends of Windows", .unit = "a\r\n"},
    {.name = "line ends of old", .unit = "a\r"},
    {.name = "indented lines", .unit = "    a\n"},
    {.name = "one line", .unit = "word "},
    {.name = "one word", .unit = "a"},
    {.name = "one line that asks", .unit = "word? "},
    {.name = "one question", .unit = "word ", .head = "### Q: a?\n"},
    {.name = "one question of many lines", .unit = "word\n", .head = "### Q: a?\n"},
    {.name = "one question of many paragraphs", .unit = "word\n\n", .head = "### Q: a?\n"},
    {.name = "back to the top", .unit = "**[\u2B06 Back to Top](#top)**\n\n"},
    {.name = "one question and many ways back",
     .unit = "[Back to Top](#top)\n",
     .head = "### Q: a?\n\nb\n"},
    {.name = "contents", .unit = "- [a?](#a)\n"},
    {.name = "emoji", .unit = "\U0001F600"},
    {.name = "families", .unit = "\U0001F468\u200D\U0001F469\u200D\U0001F467"},
    {.name = "headings with emoji", .unit = "### \U0001F4CC a?\n"},
    {.name = "combining marks", .unit = "\u0301"},
    {.name = "right-to-left marks", .unit = "\u200F"},
    {.name = "right-to-left questions", .unit = "### \u05E9\u05DC\u05D5\u05DD?\n\n"},
    {.name = "numbers on keys", .unit = "### 1\uFE0F\u20E3 a?\n"},
    {.name = "callouts", .unit = "> [!question] a?\n> b\n\n"},
    {.name = "tables of HTML", .unit = "<table><tr><td>a?</td><td>b</td></tr></table>\n\n"},
    {.name = "questions nested by twos", .unit = "- a?\n  - b?\n    - c?\n"},
    {.name = "one wide table", .unit = "a?|"},
    {.name = "long front matter", .unit = "tags: a\n", .head = "---\ntitle: a\n"},
    {.name = "nested emphasis", .unit = "**a *b __c _d_ c__ b* a** "},
    {.name = "lists of one", .unit = "1. a?\n\nb\n\n"},
    {.name = "tags of MDX", .unit = "<Card title=\"a?\">\n\nb\n\n</Card>\n\n"},
    {.name = "calls and replies", .unit = "Interviewer: a?\nCandidate: b\n"},
    {.name = "calls and replies with points", .unit = "Q. a?\nA. b\n"},
    {.name = "glued headings", .unit = "##a?\n"},
    {.name = "questions of Asia", .unit = "### \u4EC0\u4E48\u662Fa\n"},
    {.name = "mojibake", .unit = "\u201A\u00C4\u00F4"},
    {.name = "mojibake of emoji", .unit = "\u00FC\u00EA\u00E7 "},
    {.name = "byte order marks", .unit = "\uFEFF"},
    {.name = "bytes of Windows", .unit = "\x93\xE9\x94 "},
    {.name = "sides of flashcards", .unit = "Front: a\nBack: b\n\n"},
    {.name = "letters and dashes", .unit = "Q - a?\nA - b\n"},
    {.name = "questions in frames", .unit = "Q>>> a? <<<\n\nb\n\n"},
    {.name = "questions in bars", .unit = "Q | a? |\nA | b |\n"},
    {.name = "tags of questions", .unit = "<Question>a?</Question>\n<Answer>b</Answer>\n"},
    {.name = "questions between percent signs", .unit = "%% a? %%\nb\n"},
    {.name = "quoted questions with quoted answers", .unit = "> a?\n\n> b\n\n"},
    {.name = "headings above comments", .unit = "### a?\n<!-- b -->\n\n"},
    {.name = "records", .unit = "- question: a?\n  answer: b\n", .head = "---\ncards:\n"},
    {.name = "records in code",
     .unit = "{\"question\": \"a?\",\n\"answer\": \"b\"},\n",
     .head = "```json\n"},
    {.name = "counted questions", .unit = "**Question 3 of 20**\na?\n**Answer:** b\n\n"},
    {.name = "answers behind dashes", .unit = "IV. a?\n\u2014 b.\n\n"},
    {.name = "definitions of questions", .unit = "a?\n:   b\n\n"},
    {.name = "tables of one column", .unit = "| Q4 |\n|-|\n| a? |\n| b |\n\n"},
    {.name = "cards between rules", .unit = "a?\n---\nb\n***\n"},
    {.name = "hints of site generators", .unit = "{% hint %}\na?\n{% endhint %}\n"},
    {.name = "details of site generators",
     .unit = "{{< details \"a?\" >}}\nb\n{{< /details >}}\n"},
    {.name = "details of site generators without an end",
     .unit = "{{< details \"a?\" >}}\n"},
    {.name = "boxes of colons", .unit = "::: details a?\nb\n:::\n\n"},
    {.name = "boxes of colons without an end", .unit = "::: tip a?\n"},
    {.name = "deeper and deeper colons", .shape = SHAPE_STAIRS, .unit = ":::"},
    {.name = "indented boxes", .unit = "??? question \"a?\"\n    b\n"},
    {.name = "pasted numbers", .unit = "\t1.\ta?\nb\n"},
    {.name = "items of HTML", .unit = "<li>a?</li>\n"},
    {.name = "terms of HTML", .unit = "<dl><dt>a?</dt><dd>b</dd></dl>\n"},
    {.name = "bold paragraphs of HTML", .unit = "<p><strong>a?</strong></p>\n<p>b</p>\n"},
    {.name = "headings of HTML", .unit = "<h3>a?</h3>\n<p>b</p>\n"},
    {.name = "tagged flashcards", .unit = "a? #card\nb\n\n"},
    {.name = "options and keys", .unit = "1. a?\n\na) b\nb) c\n\nAnswer: b\n\n"},
    {.name = "tags of no HTML", .unit = "<ask>a?</ask><say>b</say>\n\n"},
    {.name = "tags of no HTML without an end", .unit = "<ask>a?\n\n"},
    {.name = "lists of attributes", .unit = "a?\n{: .ask }\n\nb\n{: .say }\n\n"},
    {.name = "answers between percent signs", .unit = "a?\n%%b%%\n\n"},
    {.name = "answers in bars", .unit = "- a? ||b||\n"},
    {.name = "words behind hashes", .unit = "#q a?\n#a b\n\n"},
    {.name = "numbers of signs", .unit = "\u2116 9\na?\n\u21B3 b\n\n"},
    {.name = "times of day", .unit = "18:04 Why a?\n\nb\n\n"},
    {.name = "lines that end alike", .unit = "What is a :-\n\nb\n\n"},
    {.name = "keys without a name", .unit = "1. a?\n2. b?\n\n1. c\n2. d\n\n"},
    {.name = "answers to numbers", .unit = "1. a?\n2. b?\n\n**Re 1.** c\n\n"},
    {.name = "boxes of one column", .unit = "| Why a? |\n|---|\n| b |\n\n"},
    {.name = "options in columns",
     .unit = "| Q | A | B | Ok |\n|---|---|---|---|\n| a? | b | c | A |\n\n"},
    {.name = "labels that differ", .unit = "**Trap:** a?\n\nb\n\n**Classic:** c?\n\nd\n\n"},
    {.name = "numbers with gaps", .unit = "1. a?\n\nb\n\n3. c?\n\nd\n\n"},
    {.name = "any bytes", .shape = SHAPE_NOISE, .unit = ""},
    {.name = "any marks", .shape = SHAPE_NOISE, .unit = "*_`~[]()<>!|-#>:?\\\n aQ1."},
};

static void write_repeated(FILE *file, const struct pattern *pattern) {
    size_t size = strlen(pattern->unit);

    for (size_t written = 0; written < FILE_SIZE; written += size) {
        fwrite(pattern->unit, 1, size, file);
    }
}

static void write_stairs(FILE *file, const struct pattern *pattern) {
    size_t size = strlen(pattern->unit);

    for (size_t step = 0, written = 0; written < FILE_SIZE; step++) {
        for (size_t i = 0; i < step; i++) {
            fputs(pattern->unit, file);
        }
        fputs("- a\n", file);
        written += step * size + 4;
    }
}

static void write_noise(FILE *file, const struct pattern *pattern) {
    struct chance chance = {1};
    size_t size = strlen(pattern->unit);

    for (size_t written = 0; written < FILE_SIZE; written++) {
        fputc(size ? pattern->unit[draw_below(&chance, size)]
                   : (int)(1 + draw_below(&chance, 255)),
              file);
    }
}

static void write_pattern(const char *path, const struct pattern *pattern) {
    static void (*const writers[])(FILE *, const struct pattern *) = {
        [SHAPE_REPEAT] = write_repeated,
        [SHAPE_STAIRS] = write_stairs,
        [SHAPE_NOISE] = write_noise,
    };
    FILE *file = fopen(path, "w");

    if (!file) {
        perror(path);
        exit(1);
    }
    fputs(pattern->head ? pattern->head : "", file);
    writers[pattern->shape](file, pattern);
    if (fclose(file) != 0) {
        perror(path);
        exit(1);
    }
}

/** The cheapest of a few imports: what is left is the program's own. */
static struct cost import(const char *path, const struct pattern *pattern) {
    char command[128];
    const char *const argv[] = {"sh",        "-c",     command, VIVA_BINARY, "import",
                                "--dry-run", "--json", path,    NULL};
    struct cost cheapest = {0};

    snprintf(command, sizeof(command), "ulimit -t %d; exec \"$0\" \"$@\" 2>/dev/null",
             SECONDS);
    write_pattern(path, pattern);
    for (int round = 0; round < ROUNDS; round++) {
        struct cost cost = run(argv, NULL);

        if (!round || cost.cpu_ms < cheapest.cpu_ms) {
            cheapest = cost;
        }
        if (cost.cpu_ms > LONG_MS) {
            break;
        }
    }
    unlink(path);
    return cheapest;
}

bool bench_hostile_guides(const char *folder, const char *only) {
    char path[300];
    struct cost least;
    bool met = true;

    snprintf(path, sizeof(path), "%s/hostile.md", folder);
    least = import(path, &prose);
    for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
        struct cost cost;
        double ratio;

        if (only && !strstr(patterns[i].name, only)) {
            continue;
        }
        cost = import(path, &patterns[i]);
        ratio = cost.cpu_ms / least.cpu_ms;
        met &= ratio <= RATIO_LIMIT;
        printf("{\"bench\":\"10 MB of %s\",\"cpu_ms\":%.1f,\"partner\":\"10 MB of prose\","
               "\"partner_cpu_ms\":%.1f,\"ratio\":%.2f,\"limit\":%d,\"peak_mib\":%.1f,"
               "\"met\":%s}\n",
               patterns[i].name, cost.cpu_ms, least.cpu_ms, ratio, RATIO_LIMIT,
               (double)cost.peak_kib / 1024, ratio <= RATIO_LIMIT ? "true" : "false");
        fflush(stdout);
    }
    return met;
}
