// SPDX-License-Identifier: MIT
// What headings above answers that stand together are called.

#include "key_name.h"

#include "line.h"
#include "title_memory.h"
#include "vocabulary.h"

#include <string.h>

enum {
    LONGEST_NAME = 160,     // bytes of a heading that are looked at
    FIRST_EASTERN = 0x590,  // Hebrew; Latin, Greek and Cyrillic come before
    ONE_LETTER = 2,         // bytes, of most scripts
    ONE_SIGN = 3,
    FIRST_DENSE = 0x2E80,  // from here on scripts set no spaces between words
};

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
                                    "الحلول",        "پاسخها",
                                    "kunci jawaban", "відповіді",
                                    "الأجوبة",       "مفتاح الإجابة",
                                    "پاسخنامه",      "پاسخ نامه",
                                    "کلید سوالات",   "उत्तर कुंजी",
                                    "उत्तरमाला",      "ключ",
                                    "ключи",         NULL};

// The same in other words, which stand above other things as well.
static const char *const others[] = {"answer keys", "rationales", "jawaban", "pembahasan",
                                     "lời giải",    "trả lời",    "解答",    "正解",
                                     "해설",        "답변",       "답",      NULL};

// What begins so solves a task, or a problem of one's own.
static const char *const solutions[] = {"sol", "реш", "lös", "corrig", "الحل", NULL};

// What may stand before such a name, and behind it.
static const char *const manners[] = {
    "detailed ", "correct ", "model ",  "sample ",    "suggested ",  "quiz ", "exercise ",
    "practice ", "test ",    "review ", "подробные ", "правильные ", NULL};
static const char *const additions[] = {":",
                                        " to ",
                                        " for ",
                                        " and explanation",
                                        " & explanation",
                                        " with ",
                                        " explained",
                                        " и пояснени",
                                        " с пояснениями",
                                        " y explicacion",
                                        " e explica",
                                        " chi tiết",
                                        " detallad",
                                        " detalhad",
                                        "与解析",
                                        "及解析",
                                        "和解析",
                                        "详解",
                                        NULL};

/** The part of a heading behind what may stand before a key's name. */
static struct text behind_manner(struct text text) {
    return text_from(text, text_starts_any(text, manners));
}

static bool is_addition(struct text rest) {
    return text_starts_any(rest, additions) || !rest.size;
}

/** Whether the character there belongs to a script that sets no spaces between words. */
static bool is_dense(struct text text, size_t at) {
    uint32_t code_point = 0;

    if (at < text.size) {
        text_decode(text, at, &code_point);
    }
    return code_point >= FIRST_DENSE && line_has_letter(text, at);
}

/** Whether a word of more than `least` bytes stands at the front, and in other scripts no letter behind it. */
static bool is_word(struct text text, const char *word, size_t least) {
    size_t size;

    // Most differ in their first byte.
    if (!text_starts_word(text, word)) {
        return false;
    }
    size = strlen(word);
    return size > least && (is_dense(text, 0) || !line_has_letter(text, size));
}

static bool is_one_of(struct text text, const char *const *words, size_t least) {
    for (size_t i = 0; words[i]; i++) {
        if (is_word(text, words[i], least)) {
            return true;
        }
    }
    return false;
}

/** Whether a word for answers stands at the front; inside of a row of Chinese signs one of two at least. */
static bool begins_with_answers(struct text text, bool inside) {
    size_t least = inside ? ONE_SIGN : ONE_LETTER;
    uint32_t code_point = 0;

    if (text_starts_any(text, solutions)) {
        return false;
    }
    text_decode(text, 0, &code_point);
    // "Strong answer" is one; other scripts have no such plural.
    return (code_point >= FIRST_EASTERN && words_at(text, WORDS_ANSWER) > least) ||
           (is_one_of(text, names, least) && !is_word(text, "key", least)) ||
           is_one_of(text, others, least);
}

/** Whether a word stands there that a question is named by, in the plural or not. */
static bool begins_with_question(struct text text) {
    return line_starts_with(text, TEXT("question")) || words_at(text, WORDS_QUESTION) > 2;
}

static uint64_t may_be_name(struct text heading, struct arena *scratch) {
    struct text text = text_folded(line_without_ornaments(heading), scratch);
    bool letter = false;

    for (size_t at = 0, size; at < text.size && at < LONGEST_NAME; at += size) {
        struct text rest = text_from(text, at);
        uint32_t code_point;

        size = text_decode(text, at, &code_point);
        if ((!letter || is_dense(text, at)) && begins_with_answers(rest, letter)) {
            return true;
        }
        // "Questions and answers" holds both.
        if (!letter && begins_with_question(rest)) {
            return false;
        }
        letter = line_has_letter(text, at);
    }
    return false;
}

bool key_may_be_name(struct text heading, struct arena *scratch) {
    static _Thread_local struct title_numbers known;

    return title_memory_number(&known, heading, scratch, may_be_name);
}

bool key_is_name(struct text heading, struct arena *scratch) {
    struct text text = behind_manner(text_folded(line_without_ornaments(heading), scratch));

    for (size_t i = 0; text.size && names[i]; i++) {
        struct text name = names[i][0] == text.bytes[0] ? text_of(names[i]) : TEXT("");

        if (name.size && text_starts(text, name) &&
            is_addition(text_from(text, name.size))) {
            return true;
        }
    }
    return false;
}
