// SPDX-License-Identifier: MIT
// Tells postmortems, decisions, project pages, surveys and check lists from guides.

#include "account.h"

#include "wording/vague.h"
#include "wording/word_list.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    VAGUE_MIN = 2,
    PARTS_MIN = 3,  // headings of an account
    CHECKS_MIN = 3,
    SHARES_MIN = 3,
    FORMS_MIN = 3,   // times that a form was filled in
    FORM_KINDS = 2,  // questions of a form
};

// Headings under which one reports, decides, installs or registers, and asks nothing.
static const char *const parts[] = {"timeline",
                                    "action items",
                                    "root cause",
                                    "impact",
                                    "what went well",
                                    "what went wrong",
                                    "lessons learned",
                                    "detection",
                                    "remediation",
                                    "follow-ups",
                                    "contributing factors",
                                    "status",
                                    "context",
                                    "decision",
                                    "decisions",
                                    "consequences",
                                    "considered options",
                                    "alternatives",
                                    "alternatives considered",
                                    "decision drivers",
                                    "attendees",
                                    "participants",
                                    "agenda",
                                    "minutes",
                                    "method",
                                    "methodology",
                                    "results",
                                    "registration",
                                    "retakes",
                                    "retake policy",
                                    "who should take it",
                                    "sign-off",
                                    "installation",
                                    "getting started",
                                    "usage",
                                    "tests",
                                    "testing",
                                    "running the tests",
                                    "license",
                                    "contributing",
                                    "thanks",
                                    "deployment",
                                    "built with",
                                    "tech stack",
                                    "zeitleiste",
                                    "maßnahmen",
                                    "ursache",
                                    "kontext",
                                    "entscheidung",
                                    "konsequenzen",
                                    "teilnehmer",
                                    "lizenz",
                                    "cronología",
                                    "contexto",
                                    "decisión",
                                    "consecuencias",
                                    "chronologie",
                                    "contexte",
                                    "décision",
                                    "conséquences",
                                    "контекст",
                                    "решение",
                                    "последствия",
                                    "хронология"};

enum { PARTS = sizeof(parts) / sizeof(parts[0]) };

// What asks for yes or no at the front of a check.
static const char *const closed_words[] = {
    "is",    "are",   "was",    "were",   "does",    "do",     "did",  "has",    "have",
    "had",   "will",  "would",  "could",  "can",     "should", "ist",  "sind",   "hat",
    "haben", "wurde", "wurden", "gibt",   "kann",    "können", "wird", "werden", "est-ce",
    "hay",   "está",  "están",  "existe", "есть ли", NULL};
static struct word_list closed = {.words = closed_words};

static const char *const check_lists[] = {"checklist",
                                          "check list",
                                          "check-list",
                                          "checkliste",
                                          "чек-лист",
                                          "чеклист",
                                          "lista de verificación",
                                          "lista de comprobación",
                                          "lista de control",
                                          "liste de contrôle",
                                          "kontrol listesi",
                                          "체크리스트",
                                          "检查清单",
                                          "檢查清單",
                                          "チェックリスト",
                                          NULL};

/** The place of a heading among those of an account; PARTS if it is none. */
static size_t part_of(struct text heading) {
    struct text name = line_without_ornaments(heading);
    size_t part = 0;

    while (part < PARTS && !(strlen(parts[part]) == name.size &&
                             strncasecmp(parts[part], name.bytes, name.size) == 0)) {
        part++;
    }
    return part;
}

/** How many headings are those of an account, and how many there are in all. */
static size_t count_parts(const struct outline *outline, size_t *headings) {
    bool seen[PARTS] = {false};
    size_t found = 0;

    *headings = 0;
    for (size_t i = 1; i < outline->section_count; i++) {
        size_t part = part_of(outline->sections[i].title.text);

        *headings += outline->sections[i].level > 1;
        if (part < PARTS && !seen[part]) {
            seen[part] = true;
            found++;
        }
    }
    return found;
}

/** The highest level of a heading that asks; HEADING_LEVELS if none does. */
static int asking_level(const struct outline *outline) {
    int level = HEADING_LEVELS;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        level = here->title.asks && here->level < level ? here->level : level;
    }
    return level;
}

/** Whether half of the headings that ask name nothing, those below them apart; so does the only one that is the title. */
static bool asks_vaguely(const struct outline *outline) {
    int level = asking_level(outline);
    int asking = 0;
    int vague = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->title.labelled || here->nested) {
            return false;
        }
        if (here->title.asks && here->level == level) {
            asking++;
            vague += vague_is(here->title.text);
        }
    }
    return 2 * vague >= asking &&
           (vague >= VAGUE_MIN || (vague && outline->sections[1].title.asks &&
                                   outline->sections[1].root == 1 && level == 1));
}

static bool promises(const struct reading *reading) {
    enum promise promise =
        reading->asking_page ? reading->place_promises : reading_promised(reading);

    return promise != PROMISE_NONE || reading->deck || reading->among_questions;
}

/** What stands behind the box of a task; "" if none stands in the line. */
static struct text behind_box(struct text line) {
    line = text_trim(line);
    if (line.size < 6 || !strchr("-*+", line.bytes[0]) ||
        !(text_starts(text_from(line, 1), TEXT(" [ ] ")) ||
          text_starts(text_from(line, 1), TEXT(" [x] ")) ||
          text_starts(text_from(line, 1), TEXT(" [X] ")))) {
        return TEXT("");
    }
    return line_without_ornaments(text_from(line, 6));
}

bool account_is_closed(struct text text) {
    return word_list_whole(&closed, text) > 0;
}

bool account_is_check(struct text text) {
    static const char *const spoken[] = {"can you",     "could you", "would you",
                                         "do you know", "can i ",    NULL};

    if (line_starts_any(text, spoken)) {
        return false;
    }
    return account_is_closed(text);
}

/** Whether nearly all are boxes, and those ask for yes or no or the file calls them checks. */
static bool are_checks(const struct reading *reading) {
    struct text title = text_folded(reading->title, reading->scratch);
    size_t boxes = 0;
    size_t checks = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        struct text text =
            behind_box(source_line(&reading->source, reading->cards[i].line));

        boxes += text.size > 0;
        checks += text.size && account_is_check(text);
    }
    return boxes >= CHECKS_MIN && 5 * boxes >= 4 * reading->card_count &&
           (5 * checks >= 3 * boxes || text_holds_any(title, check_lists));
}

/** Whether it holds several shares: "38 %", but no byte of an address, "%D0%B8". */
static bool holds_shares(struct text answer) {
    int shares = 0;

    for (size_t at = 1; at < answer.size && shares < 2; at++) {
        size_t digit = at - 1 - (at > 1 && answer.bytes[at - 1] == ' ');

        shares += answer.bytes[at] == '%' && line_has_digit(answer, digit) &&
                  !(at + 1 < answer.size && isxdigit((unsigned char)answer.bytes[at + 1]));
    }
    return shares > 1;
}

/** Whether most answers count what others said. */
static bool are_shares(const struct reading *reading) {
    size_t shares = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        shares += holds_shares(reading->cards[i].answer);
    }
    return shares >= SHARES_MIN && 5 * shares >= 3 * reading->card_count;
}

/** A card by its two sides. */
struct filled_in {
    uint64_t question;
    uint64_t answer;
};

static int compare_filled_in(const void *left, const void *right) {
    const struct filled_in *a = left;
    const struct filled_in *b = right;

    return a->question != b->question ? (a->question < b->question ? -1 : 1)
                                      : (a->answer > b->answer) - (a->answer < b->answer);
}

/** Whether a heading says itself that it asks, "### Q: Why?": nobody fills in that. */
static bool has_labelled_heading(const struct outline *outline) {
    for (size_t i = 1; i < outline->section_count; i++) {
        if (outline->sections[i].title.labelled) {
            return true;
        }
    }
    return false;
}

/** Whether the same few questions are answered again and again, each time in another way, as in the log of a team: a form was filled in. */
static bool is_form(const struct reading *reading) {
    size_t count = reading->card_count;
    struct filled_in *cards = arena_new(reading->scratch, count + 1, sizeof(*cards));
    size_t again = 0;
    size_t kinds = 0;

    for (size_t i = 0; i < count; i++) {
        cards[i].question = text_hash(text_trim(reading->cards[i].question));
        cards[i].answer = text_hash(text_trim(reading->cards[i].answer));
    }
    qsort(cards, count, sizeof(*cards), compare_filled_in);
    for (size_t first = 0, next; first < count; first = next) {
        size_t answers = 1;

        for (next = first + 1;
             next < count && cards[next].question == cards[first].question; next++) {
            answers += cards[next].answer != cards[next - 1].answer;
        }
        if (answers >= FORMS_MIN) {
            again += next - first;
            kinds++;
        }
    }
    return kinds >= FORM_KINDS && 5 * again >= 4 * count &&
           !has_labelled_heading(&reading->outline);
}

bool account_is(const struct reading *reading) {
    size_t headings;
    size_t found = count_parts(&reading->outline, &headings);

    // A few parts are enough of a file that promises nothing.
    return is_form(reading) || (found > PARTS_MIN && 2 * found >= headings) ||
           (!promises(reading) && ((found >= PARTS_MIN && 3 * found >= headings) ||
                                   asks_vaguely(&reading->outline) || are_checks(reading) ||
                                   are_shares(reading)));
}
