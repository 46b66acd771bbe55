// SPDX-License-Identifier: MIT
// Words that tell somebody to answer, in the languages that guides are written in.

#include "telling.h"

#include "line.h"
#include "vocabulary.h"

// No tutorial has headings that begin so.
const char *const telling_words[] = {"explain",
                                     "describe",
                                     "compare",
                                     "differentiate",
                                     "discuss",
                                     "distinguish",
                                     "elaborate",
                                     "estimate",
                                     "enumerate",
                                     "tell me",
                                     "tell us",
                                     "walk me",
                                     "walk us",
                                     "briefly",
                                     "explica",
                                     "explique",
                                     "describa",
                                     "compara",
                                     "enumera",
                                     "menciona",
                                     "descreva",
                                     "diferencie",
                                     "расскажите",
                                     "объясните",
                                     "опишите",
                                     "перечислите",
                                     "приведите",
                                     "назовите",
                                     "назвіть",
                                     "наведіть",
                                     "порівняйте",
                                     "розкажіть",
                                     "перелічіть",
                                     "сравните",
                                     "дайте",
                                     "поясніть",
                                     "расскажи",
                                     "объясни",
                                     "опиши",
                                     "перечисли",
                                     "приведи",
                                     "опишіть",
                                     "erkläre",
                                     "erklären",
                                     "erläutern",
                                     "nenne",
                                     "nennen",
                                     "beschreibe",
                                     "beschreiben",
                                     "analysieren",
                                     "expliquez",
                                     "décrivez",
                                     "citez",
                                     "spiega",
                                     "descrivi",
                                     "leg uit",
                                     "opisz",
                                     "wyjaśnij",
                                     "omów",
                                     "açıklayın",
                                     "jelaskan",
                                     "sebutkan",
                                     "giải thích",
                                     "trình bày",
                                     "hãy",
                                     "so sánh",
                                     "phân biệt",
                                     "omówić",
                                     "porównać",
                                     "porównaj",
                                     "scharakteryzować",
                                     "scharakteryzuj",
                                     "przedstawić",
                                     "przedstaw",
                                     "wymienić",
                                     "wymień",
                                     "wyjaśnić",
                                     "opisać",
                                     "podać",
                                     "podaj",
                                     "zdefiniować",
                                     "zdefiniuj",
                                     "proszę",
                                     "vysvětlete",
                                     "vysvětli",
                                     "popište",
                                     "popiš",
                                     "porovnejte",
                                     "porovnej",
                                     "uveďte",
                                     "vyjmenujte",
                                     "vyjmenuj",
                                     "charakterizujte",
                                     "definujte",
                                     "vysvetlite",
                                     "popíšte",
                                     "porovnajte",
                                     "охарактеризуйте",
                                     "перерахуйте",
                                     "поясни",
                                     "порівняй",
                                     "назови",
                                     "сформулируйте",
                                     "охарактеризуй",
                                     "обясни",
                                     "обяснете",
                                     "опишете",
                                     "избройте",
                                     "сравнете",
                                     "uraikan",
                                     "bandingkan",
                                     "deskripsikan",
                                     "ceritakan",
                                     "nêu",
                                     "mô tả",
                                     "kể tên",
                                     "liệt kê",
                                     "kể về",
                                     "cho biết",
                                     "spiegare",
                                     "argomentare",
                                     "illustrare",
                                     "definire",
                                     "confrontare",
                                     "descrivere",
                                     "elencare",
                                     "elenca",
                                     "illustra",
                                     "definisci",
                                     "confronta",
                                     "parlami",
                                     "spieghi",
                                     "descriva",
                                     "elenchi",
                                     "fornisci",
                                     "beschrijf",
                                     "noem",
                                     "vergelijk",
                                     "definieer",
                                     "verklaar",
                                     "décris",
                                     "comparez",
                                     "donnez",
                                     "définissez",
                                     "énumérez",
                                     "présentez",
                                     "parlez",
                                     "explicar",
                                     "describir",
                                     "descrever",
                                     "mencione",
                                     "fale",
                                     "conte",
                                     "diferenciar",
                                     "dê",
                                     "enumere",
                                     "cuéntame",
                                     "háblame",
                                     "vergleichen sie",
                                     "vergleiche",
                                     "definieren sie",
                                     "erläutere",
                                     "begründen sie",
                                     "förklara",
                                     "beskriv",
                                     "nämn",
                                     "forklar",
                                     "nevn",
                                     "selitä",
                                     "kuvaile",
                                     "magyarázza",
                                     "ismertesse",
                                     "sorolja",
                                     "mutassa be",
                                     "explicați",
                                     "explicaţi",
                                     "descrieți",
                                     "enumerați",
                                     "comparați",
                                     "definiți",
                                     "objasni",
                                     "objasnite",
                                     "opiši",
                                     "opišite",
                                     "navedi",
                                     "navedite",
                                     "uporedi",
                                     "usporedi",
                                     "nabroj",
                                     "nabrojte",
                                     "definiši",
                                     "εξηγήστε",
                                     "περιγράψτε",
                                     "اشرح",
                                     "قارن",
                                     "açıklayınız",
                                     NULL};

// What ends a sentence that tells somebody to answer.
static const char *const telling_ends[] = {
    "주세요",     "하시오",   "보세요",   "하라",   "설명하세요", "서술하세요",
    "비교하세요", "말하세요", "ください", "下さい", "せよ",       NULL};

// The same in Turkish and other languages of letters, with a space before the word.
static const char *const telling_last_words[] = {
    "açıklayınız",   "açıklayın",    "anlatınız",  "anlatın",    "karşılaştırınız",
    "karşılaştırın", "tanımlayınız", "tanımlayın", "belirtiniz", "sıralayınız",
    "sıralayın",     "listeleyiniz", "listeleyin", "yazınız",    "örnek veriniz",
    "örnek verin",   "bahsediniz",   "bahsedin",   NULL};

/** Whether the last word, or the last two, tell somebody to answer. */
static bool ends_in_telling_word(struct text text) {
    for (size_t i = 0; telling_last_words[i]; i++) {
        struct text word = text_of(telling_last_words[i]);

        if (text.size > word.size && text_ends(text, word) &&
            line_has_space(text, text.size - word.size - 1)) {
            return true;
        }
    }
    return false;
}

bool words_tell_last(struct text text) {
    while (text_ends(text, TEXT(".")) || text_ends(text, TEXT(" "))) {
        text.size--;
    }
    if (text_ends(text, TEXT("。"))) {
        text.size -= TEXT("。").size;
    }
    if (text_is_ascii(text)) {
        return false;
    }
    for (size_t i = 0; telling_ends[i]; i++) {
        if (text_ends(text, text_of(telling_ends[i]))) {
            return true;
        }
    }
    return ends_in_telling_word(text);
}
