// SPDX-License-Identifier: MIT
// Marks around a question that say who asks it, and what is left of such.

#include "spoken.h"

#include "colon.h"
#include "line.h"
#include "quotation.h"
#include "title.h"

enum { LONGEST_SPEAKER = 48 };

/** Whether a text names one of those who ask in an interview: "Tech lead". */
static bool is_speaker(struct text text) {
    static const char *const names[] = {
        "interviewer", "recruiter",  "manager",   "lead",       "leader",
        "leiter",      "teamleiter", "cto",       "ceo",        "hr",
        "hiring",      "personaler", "recruteur", "reclutador", "рекрутер",
        "интервьюер",  "тимлид",     "面试官",    "面試官",     "면접관"};

    text = line_without_ornaments(text);
    for (size_t at = 0; at < text.size; at++) {
        for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
            if ((at == 0 || !line_has_letter(text, at - 1)) &&
                line_starts_word(text_from(text, at), names[i])) {
                return true;
            }
        }
    }
    return false;
}

struct text spoken_question(struct text text) {
    size_t colon = text_find(text_slice(text, 0, LONGEST_SPEAKER), TEXT(":"));
    struct text said;
    struct text inside;

    if (colon + 1 >= text.size || colon >= LONGEST_SPEAKER) {
        return text;
    }
    said = text_from(text, colon + 1);
    said = text_trim(text_from(said, line_count_marks(said, 0)));
    inside = quotation_inside(said);
    // Hardly any title has quotes there, so that is asked first.
    return inside.size < said.size && title_asks(inside) &&
                   is_speaker(text_slice(text, 0, colon))
               ? inside
               : text;
}

size_t spoken_by_size(struct text title) {
    static const char *const rounds[] = {"面试官", "面試官", "面试题", "面试", "一面",
                                         "二面",   "三面",   "四面",   NULL};
    static const char *const speakers[] = {"interviewer", "面试官", "面試官",
                                           "면접관",      "面接官", NULL};
    size_t size = line_starts_any(title, speakers);
    size_t colon;

    if (!size) {
        size = text_find(text_slice(title, 0, LONGEST_SPEAKER), TEXT("："));
        size = text_ends_any(text_slice(title, 0, size), rounds) ? size : 0;
    }
    colon = colon_size(title, size);
    return size && colon ? line_skip_spaces(title, size + colon) : 0;
}

bool spoken_asks(struct text title) {
    size_t size = spoken_by_size(title);
    struct title said = title_read(text_from(title, size));

    return size && (title_calls(&said) || said.requests);
}

struct text spoken_without_loose_end(struct text text) {
    static const char *const marks[] = {"**", "__"};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t end = line_emphasis_end(text, text_of(marks[i]));
        struct text behind = text_trim(text_from(text, end + 2));

        if (!end || end == text.size) {
            continue;
        }
        if ((!behind.size ||
             (text_starts(behind, TEXT("*(")) && text_ends(behind, TEXT(")*"))) ||
             (text_starts(behind, TEXT("_(")) && text_ends(behind, TEXT(")_"))))) {
            return text_trim(text_slice(text, 0, end));
        }
    }
    return text;
}
