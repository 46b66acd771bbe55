// SPDX-License-Identifier: MIT
// Cuts what stands behind answers and belongs to none of them.

#include "parting.h"

#include "answer.h"
#include "question.h"
#include "series.h"
#include "wording/chat_offer.h"
#include "wording/colon.h"
#include "wording/excuse.h"
#include "wording/line.h"
#include "wording/placeholder.h"
#include "wording/way_back.h"

#include <string.h>

enum {
    LONGEST_PARTING = 400,  // bytes
    LONGEST_FOOT = 800,     // where no question is answered
    PARTING_LINES = 4,
    BELOW_LINES = 6,  // below a question that are looked at
    OTHERS_MIN = 3,   // answers without a rule inside
};

// What is said to whoever has read to the end.
static const char *const farewells[] = {
    "for reading",      "this repo",        "happy coding",      "happy learning",
    "good luck with",   "all the best",     "follow me ",        "subscribe to my",
    "made with ❤",      "made with ♥",      "would you like me", "let me know if",
    "hope this helps",  "buy me a coffee",  "stay tuned",        "more questions",
    "did we forget",    "did i forget",     "если было полезно", "подписывайтесь",
    "підписуйтесь",     "всем удачи",       "удачи на собес",    "si te sirvió",
    "gracias por leer", "suscríbete",       "buena suerte",      "obrigado por ler",
    "boa sorte",        "bons estudos",     "inscreva-se",       "bonne chance",
    "bon courage",      "merci d'avoir lu", "viel erfolg",       "danke fürs lesen",
    "grazie per aver",  "in bocca al lupo", "bol şans",          "başarılar dilerim",
    "chúc các bạn",     "chúc bạn",         "star nhé",          "semoga bermanfaat",
    "도움이 되셨다면",  "읽어주셔서",       "点个 star",         "点个star",
    "公众号",           "以上です",         "質問があれば",      "ご質問",
    "最後まで読んで",   "शुभकामनाएं",         "जल्दी ही जोड़",       "بالتوفيق للجميع",
    "powodzenia",       "hodně štěstí",     "veel succes",       "connect with me",
    "随時追記",         "on linkedin",      "happy hacking",     "to contribute?",
    "quieres colabor",  "quer contribuir",  "хотите помочь",     NULL};

/** Where the line behind the last rule outside of code begins, and where the rule does; both 0 if there is none. */
static size_t behind_rule(struct text answer, size_t *rule) {
    struct text rest = answer;
    size_t found = 0;
    bool code = false;
    bool blank = true;

    *rule = 0;
    while (rest.size) {
        size_t at = answer.size - rest.size;
        struct text line = text_trim(text_line(&rest));

        code = code != text_starts(line, TEXT("```"));
        // Right below text it would make a heading of it.
        if (!code && blank && line_is_rule(line)) {
            *rule = at;
            found = answer.size - rest.size;
        }
        blank = !line.size;
    }
    return found;
}

size_t parting_last_paragraph(struct text answer, size_t longest) {
    size_t at = answer.size;

    while (at > 1 && answer.size - at <= longest &&
           !(answer.bytes[at - 1] == '\n' && answer.bytes[at - 2] == '\n')) {
        at--;
    }
    return at > 1 ? at : 0;
}

/** Whether a text is short and in words: no code, table, list or heading, and no quotation if one tells something. */
static bool is_said(struct text text, bool quoted) {
    int lines = 0;

    text = text_trim(text);
    if (!text.size || text.size > LONGEST_PARTING || text_holds(text, TEXT("```"))) {
        return false;
    }
    while (text.size) {
        struct text line = text_trim(text_line(&text));

        lines += line.size > 0;
        if (lines > PARTING_LINES ||
            (line.size > 1 && strchr(quoted ? "#|-+" : "#|-+>", line.bytes[0])) ||
            text_starts(line, TEXT("* ")) || label_first_number(line) > 0) {
            return false;
        }
    }
    return true;
}

/** Whether a heading that stands between questions, however deep, begins a text. */
static bool is_headed(struct text text) {
    struct text rest = text_trim(text);
    struct text line = text_line(&rest);

    return text_starts(line, TEXT("#")) && series_is_furniture(line_without_hashes(line));
}

static bool is_farewell(struct reading *reading, struct text text) {
    return is_said(text, true) &&
           text_holds_any(text_folded(text, reading->scratch), farewells);
}

/** Without rules, breaks and blank lines at the end. */
static struct text without_rules(struct text answer) {
    answer = text_trim(answer);
    while (answer.size) {
        size_t start = text_line_start(answer, answer.size);

        if (line_without_break(text_from(answer, start)).size &&
            (!start || !line_is_rule(text_from(answer, start)))) {
            return answer;
        }
        answer.size = start;
        answer = text_trim(answer);
    }
    return answer;
}

/** Where an answer goes over to what a program offers its reader, in its last paragraph or behind its last rule; its size if it does not. */
static size_t offer_start(struct text answer) {
    size_t paragraph = parting_last_paragraph(answer, LONGEST_PARTING);
    size_t rule;
    size_t behind = behind_rule(answer, &rule);

    if (behind && answer.size - behind <= LONGEST_PARTING &&
        chat_offer_closes(text_trim(text_from(answer, behind)))) {
        return rule;
    }
    return paragraph && answer.size - paragraph <= LONGEST_PARTING &&
                   chat_offer_closes(text_trim(text_from(answer, paragraph)))
               ? paragraph
               : answer.size;
}

/** Whether a text is nothing but words that are all in emphasis, and links out on lines of their own. */
static bool is_bill(struct text text) {
    int links = 0;
    int words = 0;

    if (!is_said(text, false)) {
        return false;
    }
    while (text.size) {
        struct text line = text_trim(text_line(&text));
        bool link = text_starts(line, TEXT("[")) && text_ends(line, TEXT(")")) &&
                    text_holds(line, TEXT("](http"));
        size_t marks = line_count_marks(line, 0);

        if (line.size && !link && !(marks && line_count_marks(line, line.size - marks))) {
            return false;
        }
        links += link;
        words += line.size && !link;
    }
    return links && words;
}

/** Takes what is for sale off an answer: behind its last rule, words in emphasis and where they lead. */
static bool cut_bill(struct reading *reading, struct card *card) {
    size_t rule;
    size_t behind = behind_rule(card->answer, &rule);

    if (!rule || !is_bill(text_from(card->answer, behind))) {
        return false;
    }
    parting_shorten(reading, card, rule);
    return true;
}

/** Whether an answer ends where the file does. */
static bool ends_file(const struct reading *reading, struct text answer) {
    struct text file = text_trim(reading->source.text);
    struct text last = text_trim(answer);
    size_t start = text_line_start(last, last.size);

    return last.size > 0 && text_ends(file, text_trim(text_from(last, start)));
}

/** Whether a rule is the first thing below a question. */
static bool is_ruled_off(const struct reading *reading, int line) {
    struct text below = TEXT("");

    for (int end = line + BELOW_LINES;
         ++line <= reading->source.line_count && line <= end && !below.size;) {
        below = text_trim(source_line(&reading->source, line));
        below = text_starts(below, TEXT("<!--")) ? TEXT("") : below;
    }
    return line_is_rule(below);
}

/** How many answers but the last have no rule inside or above them; 0 if one has. */
static size_t count_whole(const struct reading *reading, size_t last) {
    size_t count = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];
        size_t rule;

        if (i == last || !card->answer.size) {
            continue;
        }
        if (behind_rule(card->answer, &rule) || is_ruled_off(reading, card->line)) {
            return 0;
        }
        count++;
    }
    return count;
}

/** Whether no question of the file but the last has an answer. */
static bool is_alone(const struct reading *reading, size_t last) {
    for (size_t i = 0; i < reading->card_count; i++) {
        if (i != last && reading->cards[i].kind != CARD_PROMPT) {
            return false;
        }
    }
    return true;
}

/** Whether an answer is only what stands behind the last rule of a file that answers nothing else. */
static bool is_foot(const struct reading *reading, size_t last) {
    const struct card *card = &reading->cards[last];
    size_t rule;
    size_t behind = behind_rule(card->answer, &rule);

    return card->answer.size && card->answer.size <= LONGEST_FOOT &&
           reading->card_count > OTHERS_MIN && is_alone(reading, last) &&
           (behind ? answer_is_link(text_trim(text_slice(card->answer, 0, rule)))
                   : line_is_rule(answer_line_above(reading, card)));
}

/** Where what closes the file begins in its last answer; its size if nothing does. */
static size_t parting_start(struct reading *reading, size_t last) {
    const struct card *card = &reading->cards[last];
    struct text answer = card->answer;
    size_t rule;
    size_t behind = behind_rule(answer, &rule);
    size_t paragraph = parting_last_paragraph(answer, LONGEST_PARTING);
    // Below a rule a key may answer what stands above it.
    bool ruled = behind || (!reading->answer_count && is_ruled_off(reading, card->line));

    if (ruled &&
        (is_said(text_from(answer, behind), false) ||
         (behind && is_headed(text_from(answer, behind)))) &&
        (is_farewell(reading, text_from(answer, behind)) ||
         count_whole(reading, last) >= OTHERS_MIN)) {
        return rule;
    }
    return is_farewell(reading, text_from(answer, paragraph)) ? paragraph : answer.size;
}

void parting_shorten(struct reading *reading, struct card *card, size_t size) {
    card->answer = way_back_cut(without_rules(text_slice(card->answer, 0, size)));
    if (!card->answer.size || excuse_is(card->answer, reading->scratch) ||
        excuse_is_aside(card->answer) || placeholder_is(card->answer)) {
        question_leave_open(reading, card);
    }
}

/** Takes what a program offers to do next off an answer. */
static bool cut_offer(struct reading *reading, struct card *card) {
    size_t start = offer_start(card->answer);

    if (start == card->answer.size) {
        return false;
    }
    parting_shorten(reading, card, start);
    return true;
}

/** Takes the words with which a program goes over to more questions off the answer before them. */
static void cut_passages(struct reading *reading) {
    for (size_t i = 0; i + 1 < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        size_t start = colon_ends(card->answer)
                           ? parting_last_paragraph(card->answer, LONGEST_PARTING)
                           : 0;

        if (start && chat_offer_agrees(text_from(card->answer, start))) {
            parting_shorten(reading, card, start);
        }
    }
}

void parting_cut(struct reading *reading) {
    size_t last = 0;
    size_t start;

    cut_passages(reading);
    for (size_t i = 1; i < reading->card_count; i++) {
        last = reading->cards[i].line >= reading->cards[last].line ? i : last;
    }
    if (reading->card_count && is_foot(reading, last)) {
        parting_shorten(reading, &reading->cards[last], 0);
        return;
    }
    if (!reading->card_count || !ends_file(reading, reading->cards[last].answer) ||
        cut_offer(reading, &reading->cards[last]) ||
        cut_bill(reading, &reading->cards[last]) || reading->titled ||
        reading->card_count <= OTHERS_MIN) {
        return;
    }
    start = parting_start(reading, last);
    if (start < reading->cards[last].answer.size) {
        parting_shorten(reading, &reading->cards[last], start);
    }
}
