// SPDX-License-Identifier: MIT
// Labels, numbers and question marks of a line.

#include "label.h"

#include <utf8proc.h>

#include <string.h>

enum { LONGEST_TAG = 80 };

// In lower case; the words of the guides we have met.
static const char *const question_words[] = {
    "question",  "f",       "p",        "в",        "hỏi",        "ques",    "que",
    "q",         "вопрос",  "pregunta", "pergunta", "questão",    "frage",   "domanda",
    "pytanie",   "soru",    "fråga",    "kysymys",  "spørgsmål",  "otázka",  "kérdés",
    "întrebare", "ερώτηση", "câu hỏi",  "câu",      "pertanyaan", "问题",    "問題",
    "问",        "問",      "题目",     "面试题",   "質問",       "설문",    "질문",
    "문제",      "السؤال",  "سؤال",     "س",        "שאלה",       "питання", "vraag",
    "प्रश्न",      NULL};
// What only asks with a number behind it: "Exercise 3".
static const char *const task_words[] = {
    "exercise", "problem",   "task",     "challenge", "puzzle",    "quiz",    "aufgabe",
    "übung",    "ejercicio", "exercice", "exercício", "задача",    "задание", "упражнение",
    "练习",     "習題",      "bài tập",  "bài",       "esercizio", "zadanie", NULL};
static const char *const answer_words[] = {"model answer",
                                           "r",
                                           "о",
                                           "response",
                                           "respuesta correcta",
                                           "正确答案",
                                           "đáp",
                                           "sample answer",
                                           "short answer",
                                           "answer",
                                           "ans",
                                           "a",
                                           "solution",
                                           "explanation of the answer",
                                           "ответ",
                                           "решение",
                                           "respuesta",
                                           "solución",
                                           "resposta",
                                           "solução",
                                           "réponse",
                                           "antwort",
                                           "lösung",
                                           "risposta",
                                           "soluzione",
                                           "odpowiedź",
                                           "rozwiązanie",
                                           "cevap",
                                           "yanıt",
                                           "svar",
                                           "vastaus",
                                           "odpověď",
                                           "válasz",
                                           "răspuns",
                                           "απάντηση",
                                           "trả lời",
                                           "参考答案",
                                           "标准答案",
                                           "解析",
                                           "答案解析",
                                           "đáp án",
                                           "lời giải",
                                           "jawaban",
                                           "jawab",
                                           "答案",
                                           "回答",
                                           "解答",
                                           "答え",
                                           "答",
                                           "解",
                                           "답변",
                                           "정답",
                                           "답",
                                           "الإجابة",
                                           "إجابة",
                                           "الجواب",
                                           "جواب",
                                           "ج",
                                           "תשובה",
                                           "відповідь",
                                           "antwoord",
                                           "उत्तर",
                                           NULL};
// Labels that say more than that an answer follows, and stay.
static const char *const kept_words[] = {"correct answer",
                                         "correct option",
                                         "right answer",
                                         "correcta",
                                         "resposta correta",
                                         "resposta certa",
                                         "правильный ответ",
                                         "richtige antwort",
                                         "bonne réponse",
                                         "运行结果",
                                         "执行结果",
                                         "输出结果",
                                         NULL};
// What a question begins with, as many a statement does.
static const char *const asking_words[] = {
    "what", "what's", "why", "how", "when", "which", "who", "where", "whose", "is", "are",
    "can", "could", "do", "does", "did", "should", "would", "will", "have", "has",
    "in what", "in which", "given", "difference", "differences", "true or false",
    // Spanish and Portuguese
    "que", "qué", "cuál", "cuáles", "cuándo", "cuánto", "cómo", "dónde", "quién",
    "diferencia", "diferencias", "o que", "qual", "quais", "quando", "como", "onde",
    "por que", "por qué",
    // Russian and Ukrainian
    "как", "что", "чем", "какие", "какой", "какая", "какое", "каким", "зачем", "почему",
    "когда", "где", "кто", "сколько", "для чего", "в чем", "в чём", "що", "як", "чому",
    "які", "яка",
    // German, French, Italian, Dutch, Polish, Turkish, Indonesian, Vietnamese
    "was", "wie", "warum", "wann", "welche", "welcher", "welches", "wozu", "qu'est-ce",
    "quel", "quelle", "quelles", "quels", "comment", "pourquoi", "quand", "cosa", "cos'è",
    "perché", "quali", "wat", "hoe", "waarom", "co to", "jak", "dlaczego", "czym", "jakie",
    "nedir", "nasıl", "neden", "apa", "mengapa", "bagaimana", "thế nào", "tại sao", NULL};

// What tells somebody to answer: no statement begins so.
static const char *const command_words[] = {
    "define",   "give",     "write",      "implement", "list",    "name",    "design",
    "show",     "state",    "find",       "create",    "suppose", "imagine", "mention",
    "identify", "consider", "calculate",  "prove",     "draw",    "outline", "talk",
    "cite",     "напишите", "реализуйте", NULL};

// What tells somebody to answer in words: no tutorial has such headings.
static const char *const telling_words[] = {
    "explain",     "describe",   "compare",     "differentiate", "discuss",
    "distinguish", "elaborate",  "enumerate",   "tell me",       "tell us",
    "walk me",     "walk us",    "briefly",     "explica",       "explique",
    "describa",    "compara",    "enumera",     "menciona",      "descreva",
    "diferencie",  "расскажите", "объясните",   "опишите",       "перечислите",
    "приведите",   "назовите",   "сравните",    "дайте",         "поясніть",
    "опишіть",     "erkläre",    "erklären",    "erläutern",     "nenne",
    "nennen",      "beschreibe", "beschreiben", "analysieren",   "expliquez",
    "décrivez",    "citez",      "spiega",      "descrivi",      "leg uit",
    "opisz",       "wyjaśnij",   "omów",        "açıklayın",     "jelaskan",
    "sebutkan",    "giải thích", "trình bày",   "hãy",           "so sánh",
    "phân biệt",   NULL};

// Of languages without spaces, where they may stand anywhere in the heading.
static const char *const inner_words[] = {
    "什么",  "甚麼",        "什麼",  "怎么",     "怎麼",       "如何", "哪些",
    "哪个",  "吗",          "嗎",    "为啥",     "何",         "不同", "原理",
    "多少",  "区别",        "區別",  "说一下",   "说说",       "谈谈", "介绍一下",
    "讲讲",  "简述",        "解释",  "何ですか", "何でしょう", "とは", "違い",
    "なぜ",  "どのように",  "説明",  "무엇",     "차이",       "설명", "어떻게",
    "là gì", "như thế nào", "nedir", "nelerdir", "چیست",       NULL};

static bool is_digit(struct text text, size_t at) {
    return at < text.size && text.bytes[at] >= '0' && text.bytes[at] <= '9';
}

static bool is_space_at(struct text text, size_t at) {
    return at < text.size &&
           (text.bytes[at] == ' ' || text.bytes[at] == '\t' || text.bytes[at] == '\n');
}

static bool is_letter_at(struct text text, size_t at) {
    uint32_t code_point;

    if (at >= text.size) {
        return false;
    }
    text_decode(text, at, &code_point);
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return true;
    default: return false;
    }
}

/** Emoji, signs and invisible marks: what decorates a heading without saying anything. */
static bool is_ornament(uint32_t code_point) {
    if (code_point < 0x80) {
        return false;
    }
    if (code_point == 0x203C || code_point == 0x2049) {
        return true;  // punctuation that is drawn as emoji
    }
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ZS: return true;
    default: return false;
    }
}

static struct text skip_ornaments(struct text text) {
    while (text.size) {
        uint32_t code_point;
        size_t size = text_decode(text, 0, &code_point);

        if (!is_space_at(text, 0) && !is_ornament(code_point)) {
            break;
        }
        text = text_from(text, size);
    }
    return text;
}

struct text label_without_front_ornaments(struct text text) {
    return skip_ornaments(text);
}

struct text label_without_break(struct text line) {
    static const char *const breaks[] = {"<br>", "<br/>", "<br />", "</br>", "\\"};

    line = text_trim(line);
    for (size_t i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++) {
        if (text_ends(line, text_of(breaks[i]))) {
            line.size -= text_of(breaks[i]).size;
            return label_without_break(line);
        }
    }
    return line;
}

/** The length of the last character. */
static size_t last_character(struct text text, uint32_t *code_point) {
    size_t size = 1;

    while (size < text.size && size < 4 &&
           ((unsigned char)text.bytes[text.size - size] & 0xC0) == 0x80) {
        size++;
    }
    text_decode(text, text.size - size, code_point);
    return size;
}

struct text label_without_ornaments(struct text text) {
    text = skip_ornaments(text);
    while (text.size) {
        uint32_t code_point;
        size_t size = last_character(text, &code_point);

        if (!is_space_at(text, text.size - 1) && !is_ornament(code_point)) {
            break;
        }
        text.size -= size;
    }
    return text;
}

static size_t count_marks(struct text text, size_t at) {
    size_t count = 0;

    while (at + count < text.size &&
           (text.bytes[at + count] == '*' || text.bytes[at + count] == '_')) {
        count++;
    }
    return count;
}

static size_t skip_spaces(struct text text, size_t at) {
    while (at < text.size && (text.bytes[at] == ' ' || text.bytes[at] == '\t')) {
        at++;
    }
    return at;
}

/** The length of a separator behind a label or number. */
static size_t separator_size(struct text text, size_t at) {
    static const char *const separators[] = {":", ".", ")", "：", "．", "、", "）"};

    for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
        struct text separator = text_of(separators[i]);

        if (text_starts(text_from(text, at), separator)) {
            return separator.size;
        }
    }
    return 0;
}

/** A dash with a space on both sides. */
static size_t dash_size(struct text text, size_t at) {
    static const char *const dashes[] = {"-", "–", "—", "|"};

    for (size_t i = 0; at > 0 && is_space_at(text, at - 1) && i < 4; i++) {
        struct text dash = text_of(dashes[i]);

        if (text_starts(text_from(text, at), dash) && is_space_at(text, at + dash.size)) {
            return dash.size;
        }
    }
    return 0;
}

bool label_starts_with(struct text text, struct text word) {
    bool same = word.size <= text.size;

    for (size_t at = 0; same && at < word.size;) {
        uint32_t here;
        uint32_t wanted;

        text_decode(text, at, &here);
        at += text_decode(word, at, &wanted);
        same = (uint32_t)utf8proc_tolower((utf8proc_int32_t)here) == wanted;
    }
    return same;
}

/** The length of the first of these words that stands at the front, as a whole word. */
static size_t word_size(struct text text, const char *const *words) {
    uint32_t letter;
    char first[4] = {0};

    if (!text.size) {
        return 0;
    }
    // Most words differ in their first letter already.
    text_decode(text, 0, &letter);
    text_encode((uint32_t)utf8proc_tolower((utf8proc_int32_t)letter), first);
    for (; *words; words++) {
        if (**words == first[0] && label_starts_with(text, text_of(*words)) &&
            !is_letter_at(text, text_of(*words).size)) {
            return text_of(*words).size;
        }
    }
    return 0;
}

enum label_word label_word(struct text text) {
    static const char *const plurals[] = {"questions", "answers",   "вопросы",
                                          "ответы",    "preguntas", "perguntas"};

    text = skip_ornaments(text);
    text = skip_ornaments(text_from(text, count_marks(text, 0)));
    for (size_t i = 0; i < sizeof(plurals) / sizeof(plurals[0]); i++) {
        if (label_starts_with(text, text_of(plurals[i]))) {
            return i == 1 || i == 3 ? WORD_ANSWER : WORD_QUESTION;
        }
    }
    if (word_size(text, question_words)) {
        return WORD_QUESTION;
    }
    return word_size(text, answer_words) ? WORD_ANSWER : WORD_OTHER;
}

bool label_is_latin(struct text text) {
    size_t at = 0;
    uint32_t letter = 0;

    while (at < text.size && !is_letter_at(text, at)) {
        at++;
    }
    if (at < text.size) {
        text_decode(text, at, &letter);
    }
    return letter < 0x250;
}

static size_t skip_digits(struct text text, size_t at) {
    while (is_digit(text, at)) {
        at++;
    }
    return at;
}

/** Where the text goes on behind a separator and the marks that close the label. */
static size_t behind_label(struct text text, size_t at, size_t marks) {
    size_t closing = count_marks(text, at);

    if (closing == marks) {
        at += closing;
    }
    return skip_spaces(text, at);
}

/** The size of "**Q3**:" and its like at the front: marks, word, number, separator in any sensible order; `bare`: without a number, too. */
static size_t label_size(const struct text *text, const char *const *words, bool bare) {
    size_t marks = count_marks(*text, 0);
    size_t word = word_size(text_from(*text, marks), words);
    size_t at = marks + word;
    size_t digits;
    size_t separator;

    if (!word) {
        return 0;
    }
    at = skip_spaces(*text, at);
    at += at < text->size && strchr("#-.", text->bytes[at]) && is_digit(*text, at + 1);
    digits = skip_digits(*text, at) - at;
    at = skip_digits(*text, at);
    // "17a"
    at += digits && is_letter_at(*text, at) && !is_letter_at(*text, at + 1) &&
          (unsigned char)text->bytes[at] < 0x80;
    if (marks && count_marks(*text, at) == marks) {
        at += marks;
        marks = 0;
    }
    at = skip_spaces(*text, at);
    separator = separator_size(*text, at);
    if (!separator && digits) {
        separator = dash_size(*text, at);
    }
    if (!separator && !(digits && (at == text->size || is_space_at(*text, at - 1)))) {
        return 0;
    }
    if (!digits && !bare) {
        return 0;
    }
    return behind_label(*text, at + separator, marks);
}

/** Cuts a question's label off the front. */
static bool cut_question_label(struct text *text) {
    size_t size = label_size(text, question_words, true);

    *text = text_from(*text, size);
    return size > 0;
}

/** Cuts "Exercise 3:" off the front: a number, and something to be done. */
static bool cut_task_label(struct text *text) {
    size_t size = label_size(text, task_words, false);

    *text = text_from(*text, size);
    return size > 0;
}

static bool cut_number(struct text *text) {
    size_t open = text->size && text->bytes[0] == '(';
    size_t marks = count_marks(*text, 0);
    size_t at = marks ? marks : open;
    size_t from = at;
    size_t parts = 0;
    size_t separator;

    at = skip_digits(*text, at);
    while (at > from && at - from < 9 && at < text->size && text->bytes[at] == '.' &&
           is_digit(*text, at + 1)) {
        at = skip_digits(*text, at + 1);
        parts++;
    }
    if (at == from || at - from > 8) {
        return false;
    }
    separator = separator_size(*text, at);
    if (separator && !is_space_at(*text, at + separator) && at + separator < text->size &&
        (unsigned char)text->bytes[at + separator] < 0x80 &&
        !count_marks(*text, at + separator) && !is_letter_at(*text, at + separator)) {
        return false;
    }
    if (!separator && is_space_at(*text, at)) {
        size_t dash = skip_spaces(*text, at);

        separator = dash_size(*text, dash);
        at = separator ? dash : at;
    }
    if (!separator && !(parts && is_space_at(*text, at))) {
        return false;
    }
    *text = text_from(*text, behind_label(*text, at + separator, marks));
    return true;
}

struct text label_without_number(struct text text) {
    cut_number(&text);
    return text;
}

/** The first number of a text, 0 if there is none. */
static int first_number(struct text text) {
    size_t at = 0;
    int number = 0;

    while (at < text.size && !is_digit(text, at)) {
        at++;
    }
    for (size_t end = at; is_digit(text, end) && end < at + 6; end++) {
        number = 10 * number + (text.bytes[end] - '0');
    }
    return number;
}

int label_first_number(struct text text) {
    return is_digit(text, 0) ? first_number(text) : 0;
}

int label_answer_number(struct text text) {
    size_t word = word_size(text, answer_words);
    size_t at = skip_spaces(text, word);

    return word && is_digit(text, at) ? first_number(text_from(text, at)) : 0;
}

/** Without the tags that a label may stand in: `<span class="x">Answer:`. */
static struct text skip_tags(struct text text) {
    for (;;) {
        size_t end = text_find(text_slice(text, 0, LONGEST_TAG), TEXT(">"));

        text = skip_ornaments(text);
        if (!text_starts(text, TEXT("<")) || end >= LONGEST_TAG || end + 1 >= text.size) {
            return text;
        }
        text = text_from(text, end + 1);
    }
}

bool label_cut_answer(struct text *text) {
    struct text rest = skip_tags(*text);
    size_t marks = count_marks(rest, 0);
    size_t word = word_size(skip_ornaments(text_from(rest, marks)), answer_words);
    size_t at;
    bool closed = false;
    bool ends;

    if (!word) {
        return false;
    }
    at = rest.size - skip_ornaments(text_from(rest, marks)).size + word;
    // "Solution 1:" is one of several and keeps its name.
    if (word > 6 && is_digit(rest, skip_spaces(rest, at))) {
        return false;
    }
    at = skip_digits(rest, skip_spaces(rest, at));
    if (marks && count_marks(rest, at) == marks) {
        at += marks;
        closed = true;
    }
    at = skip_spaces(rest, at);
    ends = at == rest.size || rest.bytes[at] == '\n';
    if (text_starts(text_from(rest, at), TEXT(":")) ||
        text_starts(text_from(rest, at), TEXT("："))) {
        at += separator_size(rest, at);
        if (marks && !closed && count_marks(rest, at) != marks) {
            return false;  // "**Answer: a map**": the marks are around more than the label
        }
        at = behind_label(rest, at, closed ? 0 : marks);
    } else if (word == 1 || !(closed && ends)) {
        return false;
    }
    *text = text_trim(text_from(rest, at));
    return true;
}

bool label_is_link(struct text text) {
    size_t words = 0;
    size_t target;
    size_t end;

    text = skip_ornaments(text_trim(text));
    target = text_find(text, TEXT("]("));
    if (!text_starts(text, TEXT("[")) || target == text.size) {
        return false;
    }
    end = target + text_find(text_from(text, target), TEXT(")"));
    for (size_t at = end; at < text.size; at++) {
        words += is_letter_at(text, at);
    }
    return words == 0;
}

bool label_unlinked(struct text *text) {
    size_t target = text_find(*text, TEXT("]("));

    if (!label_is_link(*text) || text_starts(text_from(*text, target), TEXT("](#"))) {
        return false;
    }
    *text = skip_ornaments(text_trim(*text));
    target = text_find(*text, TEXT("]("));
    *text = text_slice(*text, 1, target);
    return true;
}

bool label_begins_answer(struct text text) {
    struct text rest = skip_tags(text);
    size_t marks;
    size_t at;

    if (label_cut_answer(&text)) {
        return true;
    }
    marks = count_marks(rest, 0);
    rest = skip_ornaments(text_from(rest, marks));
    at = word_size(rest, kept_words);
    if (!at) {
        return false;
    }
    at = skip_spaces(rest, at + count_marks(rest, at));
    return text_starts(text_from(rest, at), TEXT(":")) ||
           text_starts(text_from(rest, at), TEXT("："));
}

/** The byte before the bracket that closes at the end, or text.size if none opens. */
static size_t bracket_start(struct text text) {
    int depth = 0;

    for (size_t at = text.size; at-- > 0;) {
        char byte = text.bytes[at];

        depth += byte == ')' || byte == ']';
        depth -= byte == '(' || byte == '[';
        if (depth == 0) {
            return at;
        }
    }
    return text.size;
}

static bool is_closing(uint32_t code_point) {
    static const uint32_t marks[] = {'*',    '_',    '"',  '\'', '`', '!',
                                     0x201D, 0x2019, 0xBB, '#',  ':'};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (marks[i] == code_point) {
            return true;
        }
    }
    return false;
}

/** Without an HTML tag at the end. */
static bool cut_tag(struct text *text) {
    size_t at = text->size;

    if (!at || text->bytes[at - 1] != '>') {
        return false;
    }
    while (at > 0 && text->bytes[at - 1] != '<') {
        at--;
    }
    if (!at) {
        return false;
    }
    text->size = at - 1;
    return true;
}

bool label_asks(struct text text) {
    for (text = label_without_ornaments(text); text.size;
         text = label_without_ornaments(text)) {
        uint32_t code_point;
        size_t size = last_character(text, &code_point);

        if (code_point == '?' || code_point == 0xFF1F || code_point == 0x61F) {
            return true;
        }
        if (code_point == ')' || code_point == ']') {
            size_t start = bracket_start(text);

            if (text.size > 1 && text.bytes[text.size - 2] == '?') {
                return true;
            }
            if (start == text.size || start == 0) {
                return false;
            }
            text.size = start;
        } else if (code_point == 0xFF09) {
            size_t start = text_find(text, TEXT("（"));

            if (start == text.size) {
                return false;
            }
            text.size = start;
        } else if (is_closing(code_point)) {
            text.size -= size;
        } else if (!cut_tag(&text)) {
            return false;
        }
    }
    return false;
}

/** Without the marks of emphasis around the whole. */
static struct text unemphasised(struct text text) {
    size_t marks = count_marks(text, 0);
    struct text inner;

    if (!marks || text.size <= 2 * marks) {
        return text;
    }
    inner = text_slice(text, marks, text.size - marks);
    if (!text_equal(text_slice(text, 0, marks), text_from(text, text.size - marks)) ||
        text_find(inner, text_slice(text, 0, 1)) < inner.size) {
        return text;
    }
    return inner;
}

/** Without a source in brackets at the end: "Why? [[src](...)]". */
static struct text without_source(struct text text) {
    size_t at = text.size;

    if (!text_ends(text, TEXT(")]")) && !text_ends(text, TEXT(")"))) {
        return text;
    }
    while (at > 0 && text.bytes[at - 1] != '[' && text.bytes[at - 1] != '\n') {
        at--;
    }
    if (at < 2 || text.bytes[at - 1] != '[' || text.bytes[at - 2] != '[') {
        return text;
    }
    return text_trim(text_slice(text, 0, at - 2));
}

/** Whether it is a number and nothing else. */
static bool is_number(struct text text, int *number) {
    for (size_t i = 0; i < text.size; i++) {
        if (!is_digit(text, i)) {
            return false;
        }
    }
    *number = text.size ? first_number(text) : *number;
    return text.size > 0;
}

/** Whether it is the word for a question and nothing else. */
static bool is_question_word(struct text text) {
    size_t size = word_size(text, question_words);

    return size > 1 && size == text.size;
}

/** Without what only marks the place at the front: "[[⬆]](#contents)", an <a name> tag. */
static struct text without_anchor(struct text text) {
    struct text rest = skip_ornaments(text);
    size_t end = text_find(rest, TEXT(")"));
    size_t link = text_find(rest, TEXT("](#"));

    if (text_starts(rest, TEXT("<a "))) {
        size_t tag = text_find(rest, TEXT(">")) + 1;
        struct text inside = text_from(rest, tag);
        size_t close = text_find(inside, TEXT("</a>"));

        // The name may be around the text or before it.
        if (close < inside.size && text_trim(text_from(inside, close + 4)).size == 0) {
            return text_trim(text_slice(inside, 0, close));
        }
        return close == 0 ? without_anchor(text_from(inside, 4)) : text;
    }
    if (text_starts(rest, TEXT("[")) && link < end && end < rest.size) {
        for (size_t at = 0; at < link; at++) {
            if (is_letter_at(rest, at)) {
                return text;
            }
        }
        return without_anchor(text_trim(text_from(rest, end + 1)));
    }
    return text;
}

/** "Answer", "Answer guide": the word for an answer and at most one more. */
static bool is_answer_name(struct text text) {
    size_t size = word_size(text, answer_words);
    struct text rest = text_trim(text_from(text, size));

    return size > 2 && !label_asks(text) && !is_digit(rest, 0) &&
           text_find(rest, TEXT(" ")) == rest.size;
}

static bool holds_inner_word(struct text text) {
    bool ascii = true;

    for (size_t i = 0; i < text.size && ascii; i++) {
        ascii = (unsigned char)text.bytes[i] < 0x80;
    }
    for (size_t i = 0; !ascii && inner_words[i]; i++) {
        if (text_find(text, text_of(inner_words[i])) < text.size) {
            return true;
        }
    }
    return false;
}

struct title title_read(struct text heading) {
    struct title title = {0};
    struct text text = unemphasised(text_trim(without_anchor(text_trim(heading))));
    struct text bare = skip_ornaments(text);
    struct text answer = bare;
    struct text first;
    bool task;

    while (text_starts(bare, TEXT("#")) && !is_letter_at(bare, 1)) {
        bare = skip_ornaments(text_from(bare, 1));
    }
    heading = bare;
    title.labelled = cut_question_label(&bare);
    task = !title.labelled && cut_task_label(&bare);
    title.numbered = !title.labelled && (task || cut_number(&bare));
    title.number = title.labelled || title.numbered
                       ? first_number(text_slice(heading, 0, heading.size - bare.size))
                       : 0;
    title.text = text_trim(title.labelled || title.numbered ? bare : text);
    title.text = without_source(unemphasised(title.text));
    title.blank = ((title.labelled || title.numbered) && !title.text.size) ||
                  is_question_word(label_without_ornaments(text)) ||
                  is_number(label_without_ornaments(text), &title.number);
    title.labelled = title.labelled && title.text.size;
    if (title.blank) {
        title.text = TEXT("");
    }
    // What a link says counts, not where it leads.
    if (label_unlinked(&bare)) {
        title.numbered = cut_number(&bare) || title.numbered;
    }
    title.asks = label_asks(bare);
    first = text_from(bare, count_marks(bare, 0));
    title.tells = word_size(first, telling_words) > 0 ||
                  (word_size(first, asking_words) > 0 && text_ends(bare, TEXT(".")) &&
                   text_find(bare, TEXT(" ")) < bare.size);
    title.commands = task || title.tells || word_size(first, command_words) > 0;
    title.requests = title.commands || word_size(first, asking_words) > 0 ||
                     text_find(bare, TEXT("? ")) < bare.size;
    title.requests = title.requests || holds_inner_word(bare);
    title.answers = (label_cut_answer(&answer) && !answer.size) || is_answer_name(answer);
    return title;
}
