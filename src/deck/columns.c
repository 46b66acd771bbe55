// SPDX-License-Identifier: MIT
// Heads of columns that tell by verbs who asks and who answers.

#include "columns.h"

#include <viva/plain.h>

#define SIZE(words) (sizeof(words) / sizeof((words)[0]))

static const char *const calls[] = {
    "they ask",  "they say",     "what they ask", "interviewer asks", "sie fragen",
    "preguntan", "me preguntan", "perguntam",     "ils demandent",    "on me demande",
    "chiedono",  "mi chiedono",  "спрашивают",    "меня спрашивают",  "питають",
    "pytają",    "soruyorlar",   "họ hỏi",        "面试官问",         "聞かれること"};
static const char *const replies[] = {
    "i say",       "i answer", "i reply",    "i respond",    "what i say", "you say",
    "my answer",   "my reply", "ich sage",   "ich antworte", "yo digo",    "digo",
    "respondo",    "je dis",   "je réponds", "dico",         "rispondo",   "я отвечаю",
    "отвечаю",     "я говорю", "відповідаю", "odpowiadam",   "mówię",      "diyorum",
    "tôi trả lời", "我回答",   "我说",       "答えること"};

static bool is_one_of(struct text said, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text_equal(text_trim(said), text_of(words[i]))) {
            return true;
        }
    }
    return false;
}

void columns_by_verbs(const struct table_row *head, int *question, int *answer,
                      struct arena *scratch) {
    int call = -1;
    int reply = -1;

    for (int i = 0; i < head->count; i++) {
        struct text said = text_folded(plain_text(head->cells[i], scratch), scratch);

        if (reply < 0 && is_one_of(said, replies, SIZE(replies))) {
            reply = i;
        } else if (call < 0 && is_one_of(said, calls, SIZE(calls))) {
            call = i;
        }
    }
    if (call >= 0 && reply > call) {
        *question = call;
        *answer = reply;
    }
}
