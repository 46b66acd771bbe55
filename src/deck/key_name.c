// SPDX-License-Identifier: MIT
// What headings above answers that stand together are called.

#include "key.h"

#include <string.h>

static const char *const names[] = {"answers",       "answer key",
                                    "answers key",   "key",
                                    "solutions",     "solution key",
                                    "answer sheet",  "correct answers",
                                    "ответы",        "ответы и решения",
                                    "решения",       "respuestas",
                                    "soluciones",    "respostas",
                                    "gabarito",      "soluções",
                                    "antworten",     "lösungen",
                                    "réponses",      "corrigé",
                                    "corrigés",      "risposte",
                                    "soluzioni",     "odpowiedzi",
                                    "cevaplar",      "cevap anahtarı",
                                    "đáp án",        "答案",
                                    "参考答案",      "答案与解析",
                                    "解答",          "解答例",
                                    "答え",          "정답",
                                    "답안",          "الإجابات",
                                    "الحلول",        "پاسخ‌ها",
                                    "kunci jawaban", "відповіді"};

// What may stand before such a name, and behind it.
static const char *const manners[] = {
    "detailed ", "correct ",  "model ", "sample ", "suggested ", "quiz ",
    "exercise ", "practice ", "test ",  "review ", "подробные ", "правильные "};
static const char *const additions[] = {
    ":",          " to ",       " for ",       " and explanation", " & explanation",
    " with ",     " explained", " и пояснени", " с пояснениями",   " y explicacion",
    " e explica", " chi tiết",  " detallad",   " detalhad",        "与解析",
    "及解析",     "和解析",     "详解"};

/** The part of a heading behind what may stand before a key's name. */
static struct text behind_manner(struct text text) {
    for (size_t i = 0; i < sizeof(manners) / sizeof(manners[0]); i++) {
        if (text_starts_word(text, manners[i])) {
            return text_from(text, strlen(manners[i]));
        }
    }
    return text;
}

static bool is_addition(struct text rest) {
    for (size_t i = 0; i < sizeof(additions) / sizeof(additions[0]); i++) {
        if (text_starts_word(rest, additions[i])) {
            return true;
        }
    }
    return !rest.size;
}

bool key_is_name(struct text heading, struct arena *scratch) {
    struct text text = behind_manner(text_folded(line_without_ornaments(heading), scratch));

    for (size_t i = 0; text.size && i < sizeof(names) / sizeof(names[0]); i++) {
        struct text name = names[i][0] == text.bytes[0] ? text_of(names[i]) : TEXT("");

        if (name.size && text_starts(text, name) &&
            is_addition(text_from(text, name.size))) {
            return true;
        }
    }
    return false;
}
