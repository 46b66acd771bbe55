// SPDX-License-Identifier: MIT
// Whether a title or a name promises questions, by words of many languages.

#include "promise.h"

#include "wording/line.h"
#include "wording/title_memory.h"

static const char *const promises[] = {"interview",    "entrevista", "entretien",
                                       "собесед",      "mülakat",    "vorstellungsgespräch",
                                       "phỏng vấn",    "wawancara",  "面试",
                                       "面試",         "면접",       "面接",
                                       "مصاحبه",       "مقابلة",     "співбесід",
                                       "rozmow",       "colloquio",  "interviu",
                                       "interjú",      "intervju",   "pohovor",
                                       "sollicitatie", "συνέντευξ",  "สัมภาษณ์",
                                       "साक्षात्कार",    "面经",       "面經",
                                       "phong-van",    "phong van",  "mulakat",
                                       "sobes",        "面談",       "fachgespräch",
                                       "müsahibə",     "suhbat",     "сұхбат",
                                       "маектешүү",    "ярилцлага",  "temuduga",
                                       "panayam",      "ইন্টারভিউ",   "সাক্ষাৎকার",
                                       "इंटरव्यू",        "ראיון",      "գործազրույց",
                                       "հարցազրույց",  "გასაუბრებ",  "haastattelu",
                                       "pokalb",       "viðtal",     NULL};

// What promises that its headings are questions, even where they do not ask.
static const char *const exercises[] = {
    "question",      "quiz",      "q&a",        "faq",
    "exam",          "flashcard", "exercise",   "practice problem",
    "вопрос",        "задач",     "питан",      "pregunta",
    "pergunta",      "preguntes", "ejercicio",  "exercício",
    "frage",         "aufgabe",   "exercice",   "domand",
    "pytan",         "soru",      "câu hỏi",    "pertanyaan",
    "問題",          "问题",      "题",         "題",
    "질문",          "문제",      "質問",       "سوال",
    "سؤال",          "أسئلة",     "پرسش",       "въпрос",
    "питањ",         "pitanj",    "vprašanj",   "otázk",
    "otázek",        "kérdés",    "jautājum",   "întreb",
    "ερωτήσε",       "kysymy",    "spørgsmål",  "frågor",
    "vragen",        "שאלות",     "प्रश्न",       "မေးခွန်း",
    "klausur",       "egzamin",   "экзамен",    "іспит",
    "sınav",         "امتحان",    "试卷",       "mock test",
    "practice test", "questõ",    "คำถาม",      "zagadnien",
    "tentamen",      "lernkart",  "karteikart", "題庫",
    "自测",          "能回答",    "self-test",  "okruh",
    "státnic",       "八股",      "suallar",    "savollar",
    "сұрақ",         "суроо",     "асуулт",     "soal",
    "tanong",        "maswali",   "প্রশ্ন",       "सवाल",
    "கேள்வி",         "ప్రశ్న",      "ਸਵਾਲ",       "પ્રશ્ન",
    "հարցեր",        "კითხვ",     "küsimus",    "klausim",
    "pyetje",        "spurning",  "galdera",    "esame",
    "esami",         "puzzles",   NULL};

// Words in which those end and that promise nothing.
static const char *const idle[] = {"主题",       "标题",         "话题",       "课题",
                                   "议题",       "解决什么问题", "解决问题",   "主題",
                                   "標題",       "解决的问题",   "解決問題",   "存在的问题",
                                   "带来的问题", "产生的问题",   "导致的问题", NULL};

/** Whether one of those words ends at the end of what stands there. */
static bool is_idle(struct text before) {
    return text_ends_any(before, idle) > 0;
}

/** Whether a word or its beginning stands somewhere; an example is no exam. */
static bool holds(struct text text, struct text word) {
    for (size_t from = 0, at;
         (at = from + text_find(text_from(text, from), word)) < text.size;
         from = at + word.size) {
        if (!text_starts(text_from(text, at), TEXT("example")) &&
            !is_idle(text_slice(text, 0, at + word.size))) {
            return true;
        }
    }
    return false;
}

static bool holds_any(struct text text, const char *const *words) {
    for (size_t i = 0; words[i]; i++) {
        if (holds(text, text_of(words[i]))) {
            return true;
        }
    }
    return false;
}

static bool stands_alone(struct text text, struct text word) {
    for (size_t from = 0, at;
         (at = from + text_find(text_from(text, from), word)) < text.size; from = at + 1) {
        if ((at == 0 || !line_has_letter(text, at - 1)) &&
            !line_has_letter(text, at + word.size)) {
            return true;
        }
    }
    return false;
}

/** Whether it holds a word by itself that is so short that it stands in others. */
static bool holds_short(struct text folded) {
    static const char *const words[] = {"q-a", "q_a",  "qna", "q and a", "q-and-a", "viva",
                                        "qcm", "qcms", "mcq", "mcqs",    NULL};

    for (size_t i = 0; words[i]; i++) {
        if (stands_alone(folded, text_of(words[i]))) {
            return true;
        }
    }
    return false;
}

static uint64_t read_promise(struct text text, struct arena *scratch) {
    struct text folded = text_folded(text, scratch);

    if (holds_any(folded, exercises) || holds_short(folded)) {
        return PROMISE_QUESTIONS;
    }
    return holds_any(folded, promises) ? PROMISE_INTERVIEW : PROMISE_NONE;
}

enum promise promise_of(struct text text, struct arena *scratch) {
    static _Thread_local struct title_numbers known;

    return (enum promise)title_memory_number(&known, text, scratch, read_promise);
}

bool promise_names_interviews(struct text text, struct arena *scratch) {
    return holds_any(text_folded(text, scratch), promises);
}
