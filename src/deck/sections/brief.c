// SPDX-License-Identifier: MIT
// Headings that promise a short answer to what stands above them.

#include "brief.h"

#include "wording/colon.h"

/** Whether a text begins with one of some names, and with no more than brackets behind it. */
static bool is_one_of(struct text text, const char *const *names) {
    for (size_t i = 0; names[i]; i++) {
        struct text name = text_of(names[i]);
        struct text rest = text_trim(text_from(text, name.size));

        if (line_starts_with(text, name) &&
            (!rest.size || text_starts(rest, TEXT("(")) || text_starts(rest, TEXT("（")) ||
             colon_size(rest, 0))) {
            return true;
        }
    }
    return false;
}

/** "30-second answer", "30 秒回答": behind how long it takes to say. */
static bool is_timed(struct text text) {
    static const char *const names[] = {
        "second answer", "seconds answer", "sec answer", "s answer", "second version",
        "秒回答",        "秒答案",         "秒答法",     "秒总答法", "秒面试回答",
        "秒版回答",      "초 답변",        NULL};
    size_t at = line_skip_digits(text, 0);

    if (at == 0) {
        return false;
    }
    at = line_skip_spaces(text, at);
    at += text_starts(text_from(text, at), TEXT("-"));
    return is_one_of(text_from(text, at), names);
}

// What a short answer before the whole one is called, in lower case.
static const char *const brief_names[] = {"short answer",
                                          "quick answer",
                                          "brief answer",
                                          "one-line answer",
                                          "one line answer",
                                          "one-sentence answer",
                                          "the short answer",
                                          "answer in short",
                                          "answer in brief",
                                          "answer in one sentence",
                                          "interview answer",
                                          "short interview answer",
                                          "一句话回答",
                                          "一句话答案",
                                          "一句話回答",
                                          "一句話答案",
                                          "简短回答",
                                          "简要回答",
                                          "簡短回答",
                                          "核心答案",
                                          "面试回答",
                                          "面试式回答",
                                          "标准回答",
                                          "一言でいうと",
                                          "краткий ответ",
                                          "короткий ответ",
                                          "коротка відповідь",
                                          "respuesta corta",
                                          "respuesta breve",
                                          "resposta curta",
                                          "réponse courte",
                                          "kurze antwort",
                                          "kurzantwort",
                                          "risposta breve",
                                          "krótka odpowiedź",
                                          "kısa cevap",
                                          "짧은 답변",
                                          "한 줄 답변",
                                          "trả lời ngắn gọn",
                                          "câu trả lời ngắn gọn",
                                          "trả lời nhanh",
                                          "한줄 답변",
                                          "trả lời ngắn",
                                          "câu trả lời ngắn",
                                          NULL};

bool brief_is(struct text heading) {
    struct text name = line_without_ornaments(heading);

    label_cut_ordinal(&name);
    return is_one_of(name, brief_names) || is_timed(name);
}

bool brief_answers_file(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    const struct section *title = &outline->sections[1];
    const struct section *answer = &outline->sections[2];

    if (outline->section_count < 3 || title->root != 1 || title->nested || answer->nested ||
        answer->level <= title->level || answer->title.numbered || answer->title.number ||
        !brief_is(answer->heading_text)) {
        return false;
    }
    for (size_t i = 3; i < outline->section_count; i++) {
        if (outline->sections[i].level <= title->level ||
            brief_is(outline->sections[i].heading_text)) {
            return false;
        }
    }
    return true;
}
