// SPDX-License-Identifier: MIT
// The file of questions beside one of answers.

#include "beside.h"

#include "walk.h"

#include <viva/guide.h>

#include <string.h>

/** Whether a file is one of the listing. */
static bool holds(const struct intake_listing *listing, const char *path) {
    for (size_t i = 0; path && i < listing->count; i++) {
        if (strcmp(listing->files[i].path, path) == 0) {
            return true;
        }
    }
    return false;
}

/** The last place of a word in the name of a file, or else in that of its folder; NULL if it is in neither. */
static const char *find_word(const char *path, const char *word) {
    const char *name = walk_base_name(path);
    const char *at = strstr(name, word);
    const char *folder = name > path ? name - 1 : path;

    while (folder > path && folder[-1] != '/') {
        folder--;
    }
    return at ? at : (at = strstr(folder, word)) && at < name ? at : NULL;
}

/** "questions_b.md" for "answers_questions_b.md": without the first of both words; NULL if the second does not stand there. */
static const char *without_first(const char *path, const char *at, const char *const *words,
                                 struct arena *arena) {
    const char *behind = at + strlen(words[0]);

    return *behind && strncmp(behind + 1, words[1], strlen(words[1])) == 0
               ? arena_printf(arena, "%.*s%s", (int)(at - path), path, behind + 1)
               : NULL;
}

/** "a/pump_questions.md" for "a/pump_answers.md", "a/questions/b.md" for "a/answers/b.md", where it is listed; NULL if its name speaks of no answers. */
static const char *name_of_questions(const struct intake_listing *listing, const char *path,
                                     struct arena *arena) {
    static const char *const words[][2] = {{"answers", "questions"},
                                           {"Answers", "Questions"},
                                           {"ANSWERS", "QUESTIONS"},
                                           {"answer", "question"},
                                           {"Answer", "Question"},
                                           {"solutions", "exercises"},
                                           {"solutions", "problems"},
                                           {"ответы", "вопросы"},
                                           {"Ответы", "Вопросы"},
                                           {"відповіді", "питання"},
                                           {"respuestas", "preguntas"},
                                           {"respostas", "perguntas"},
                                           {"réponses", "questions"},
                                           {"reponses", "questions"},
                                           {"risposte", "domande"},
                                           {"antworten", "fragen"},
                                           {"Antworten", "Fragen"},
                                           {"lösungen", "aufgaben"},
                                           {"Lösungen", "Aufgaben"},
                                           {"loesungen", "aufgaben"},
                                           {"odpowiedzi", "pytania"},
                                           {"cevaplar", "sorular"},
                                           {"jawaban", "soal"},
                                           {"jawaban", "pertanyaan"},
                                           {"答案", "题目"},
                                           {"答案", "问题"},
                                           {"答案", "试题"},
                                           {"解答", "問題"},
                                           {"정답", "문제"}};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        const char *at = find_word(path, words[i][0]);
        const char *behind = at ? at + strlen(words[i][0]) : NULL;
        const char *named = at ? arena_printf(arena, "%.*s%s%s", (int)(at - path), path,
                                              words[i][1], behind)
                               : NULL;

        if (holds(listing, named)) {
            return named;
        }
        named = at ? without_first(path, at, words[i], arena) : NULL;
        if (holds(listing, named)) {
            return named;
        }
    }
    return NULL;
}

struct text beside_questions(const struct intake_listing *listing,
                             const struct intake_file *file, struct arena *arena) {
    const char *wanted = name_of_questions(listing, file->path, arena);
    struct text text = TEXT("");

    return wanted && text_read_file(wanted, GUIDE_LIMIT, arena, &text, NULL) ? text
                                                                             : TEXT("");
}
