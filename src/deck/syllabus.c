// SPDX-License-Identifier: MIT
// What an exam covers and how much each part of it counts, and what one asks oneself before it.

#include "syllabus.h"

#include "word_list.h"

#include <string.h>

enum {
    SHARES_MIN = 3,  // of an exam
    RANGES_MIN = 2,  // of those that say from where to where
    WHOLE = 100,
    ROUNDED = 8,         // what they may miss it by
    LONGEST_SHARE = 24,  // bytes in brackets
};

enum syllabus { SYLLABUS_UNKNOWN, SYLLABUS_NO, SYLLABUS_YES };

// What asks yes or no of who reads it, in the first person; in lower case.
static const char *const own_words[] = {
    "can i",       "do i",         "am i",         "have i",
    "did i",       "could i",      "kann ich",     "weiß ich",
    "habe ich",    "kenne ich",    "bin ich",      "verstehe ich",
    "¿puedo",      "¿sé",          "¿entiendo",    "¿conozco",
    "consigo",     "eu sei",       "eu consigo",   "est-ce que je",
    "puis-je",     "sais-je",      "ai-je",        "suis-je",
    "so spiegare", "riesco",       "могу ли я",    "знаю ли я",
    "умею ли я",   "понимаю ли я", "czy potrafię", "czy umiem",
    "czy znam",    "czy wiem",     "czy rozumiem", "我能",
    "我会",        "我是否",       "我知道",       "我了解",
    NULL};
static struct word_list own = {.words = own_words};

/** A share of a whole, or from where to where it goes. */
struct share {
    int low;
    int high;
};

/** The number at a place, and the place behind it. */
static int number_at(struct text text, size_t *at) {
    int number = 0;

    for (; line_has_digit(text, *at) && number <= WHOLE; ++*at) {
        number = 10 * number + (text.bytes[*at] - '0');
    }
    return number;
}

/** "(15-20%)", "[10 %]" at the end of a line; false if none stands there. */
static bool read_share(struct text line, struct share *share) {
    size_t open = line.size;
    size_t at;

    if (!text_ends(line, TEXT("%)")) && !text_ends(line, TEXT("%]"))) {
        return false;
    }
    while (open > 0 && line.size - open < LONGEST_SHARE &&
           !strchr("([", line.bytes[open - 1])) {
        open--;
    }
    at = open;
    share->low = share->high = number_at(line, &at);
    // A sign of percent, a dash of any length.
    while (at < line.size && (strchr(" %~-", line.bytes[at]) || line.bytes[at] & 0x80)) {
        at++;
    }
    share->high = line_has_digit(line, at) ? number_at(line, &at) : share->high;
    at += text_starts(text_from(line, at), TEXT(" "));
    return open > 0 && strchr("([", line.bytes[open - 1]) && at + 2 >= line.size &&
           share->low > 0 && share->low <= share->high && share->high < WHOLE;
}

/** Whether a heading carries a share and does not ask itself: a paper says how much each question counts, too. */
static bool has_share(const struct section *section, struct share *share) {
    return section->heading && !section->title.asks && !section->title.labelled &&
           read_share(text_trim(section->heading_text), share);
}

/** Several headings say from where to where, or make up the whole. */
static enum syllabus judge(const struct outline *outline) {
    struct share all = {0};
    struct share share;
    int shares = 0;
    int ranges = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        if (has_share(&outline->sections[i], &share)) {
            shares++;
            ranges += share.low < share.high;
            all.low += share.low;
            all.high += share.high;
        }
    }
    return ranges >= RANGES_MIN || (shares >= SHARES_MIN && all.low <= WHOLE + ROUNDED &&
                                    all.high >= WHOLE - ROUNDED)
               ? SYLLABUS_YES
               : SYLLABUS_NO;
}

/** Whether text answers below the heading, as it may in a paper of an exam. */
static bool is_told(const struct reading *reading, size_t section) {
    uint32_t body = reading->outline.sections[section].body;

    return body < outline_body_end(&reading->outline, section) &&
           reading->outline.blocks[body].kind == BLOCK_PARAGRAPH;
}

bool syllabus_names_part(struct reading *reading, size_t section) {
    struct share share;

    if (!has_share(&reading->outline.sections[section], &share) ||
        (share.low == share.high && is_told(reading, section))) {
        return false;
    }
    if (reading->syllabus == SYLLABUS_UNKNOWN) {
        reading->syllabus = (int)judge(&reading->outline);
    }
    return reading->syllabus == SYLLABUS_YES;
}

bool syllabus_covers(struct reading *reading, size_t section) {
    while (section && !syllabus_names_part(reading, section)) {
        section = reading->outline.sections[section].parent;
    }
    return section > 0;
}

bool syllabus_holds(struct text item) {
    struct share share;
    struct text line = line_without_ornaments(text_trim(text_line(&item)));

    return word_list_whole(&own, line) > 0 ||
           (read_share(line, &share) && share.low < share.high);
}
