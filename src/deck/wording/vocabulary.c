// SPDX-License-Identifier: MIT
// The words of labels, questions and requests, in lower case.

#include "vocabulary.h"

#include "line.h"
#include "telling.h"
#include "word_list.h"

// In lower case; the words of the guides we have met.
static const char *const question_words[] = {
    "question", "mcq", "qn", "qs", "f", "p", "hỏi", "ques", "que", "q", "vopros",
    "pregunta", "pergunta", "questão", "questao", "frage", "domanda", "pytanie", "soru",
    "fråga", "kysymys", "spørgsmål", "otázka", "otazka", "kérdés", "întrebare", "câu hỏi",
    "cau hoi", "câu", "pertanyaan", "vraag", "tanya", "problem description", "sual",
    "savol", "soalan", "swali", "klausimas", "jautājums", "küsimus", "vprašanje", "pitanje",
    "pyetja", "pyetje", "spurning", "galdera", "spørsmål", "question description",
    "interviewer asks", "interview prompt", "soal",
    // Chinese, Japanese, Korean
    "问题", "問題", "问", "問", "题目", "面试题", "题", "質問", "설문", "질문", "문제",
    "문", "题目描述", "题目要求", "问题描述", "設問",
    // Other scripts
    "в", "вопрос", "ερώτηση", "السؤال", "سؤال", "س", "שאלה", "питання", "प्रश्न", "প্রশ্ন",
    "запитання", "سوال", "پرسش", "सवाल", "คำถาม", "ถาม", "сұрақ", "суроо", "асуулт",
    "питање", "пытанне", "прашање", "კითხვა", "հարց", "கேள்வி", "ప్రశ్న", "ಪ್ರಶ್ನೆ", "ചോദ്യം",
    "પ્રશ્ન", "ਸਵਾਲ", "ප්‍රශ්නය", "คำถามที่", NULL};

// What only asks with a number behind it: "Exercise 3".
static const char *const task_words[] = {
    "exercise",   "problem",   "task",     "challenge", "puzzle",    "quiz",   "aufgabe",
    "übung",      "ejercicio", "exercice", "exercício", "exercicio", "задача", "задание",
    "упражнение", "练习",      "習題",     "bài tập",   "bai tap",   "bài",    "esercizio",
    "zadanie",    "scenario",  "сценарий", "escenario", NULL};

static const char *const answer_words[] = {
    "trả lời ngắn gọn", "trả lời ngắn", "respuesta corta", "respuesta breve",
    "resposta curta", "réponse courte", "kurze antwort", "kurzantwort", "krótka odpowiedź",
    "kısa cevap", "kısa yanıt", "jawaban singkat", "odpowiedz", "reponse", "valasz",
    "tra loi", "dap an", "loi giai", "model answer", "strong answer", "good answer",
    "detailed answer", "full answer", "complete answer", "expected answer",
    "expected answers", "expected response", "respuesta esperada", "resposta esperada",
    "réponse attendue", "reponse attendue", "erwartete antwort", "musterlösung",
    "musterantwort", "model solution", "sol", "soln", "resp", "rta", "rpta", "rép", "risp",
    "odp", "corrigé", "corrige", "r", "response", "respuesta correcta", "đáp",
    "sample answer", "short answer", "answer", "the answer", "ans", "a", "solution",
    "explanation of the answer", "otvet", "reshenie", "respuesta", "solución", "solucion",
    "resposta", "solução", "solucao", "réponse", "antwort", "lösungsvorschlag", "lösung",
    "loesung", "risposta", "soluzione", "odpowiedź", "rozwiązanie", "rozwiazanie", "cevap",
    "yanıt", "yanit", "svar", "vastaus", "odpověď", "odpoved", "válasz", "răspuns",
    "raspuns", "trả lời", "câu trả lời", "đáp án", "lời giải", "jawaban", "jawab",
    "antwoord", "odgovor", "rješenje", "përgjigja", "përgjigje", "cavab", "javob",
    "jawapan", "jibu", "atsakymas", "atbilde", "vastus", "rešenje", "erantzuna",
    // Chinese, Japanese, Korean
    "简短回答", "짧은 답변", "解答例", "回答例", "模範解答", "모범 답안", "正确答案",
    "参考答案", "典型回答", "标准答案", "解析", "答案解析", "解题思路", "解题代码",
    "解题方法", "答案", "回答", "解答", "答え", "答", "解", "답변", "정답", "답", "正解",
    // Other scripts
    "краткий ответ", "коротка відповідь", "ожидаемый ответ", "о", "ответ", "решение",
    "απάντηση", "الإجابة", "إجابة", "الجواب", "الحل", "جواب", "ج", "תשובה", "відповідь",
    "उत्तर", "উত্তর", "одговор", "отговор", "คำตอบ", "الاجابة", "الأجابة", "اجابة", "پاسخ",
    "जवाब", "ตอบ", "жауап", "жооп", "хариулт", "адказ", "პასუხი", "պատասխան", "பதில்",
    "సమాధానం", "ಉತ್ತರ", "ഉത്തരം", "જવાબ", "ਜਵਾਬ", "පිළිතුර", NULL};

// Labels that say more than that an answer follows, and stay.
static const char *const kept_words[] = {"correct answer(s)",
                                         "correct option(s)",
                                         "correct choice",
                                         "correct choices",
                                         "correct answer",
                                         "correct option",
                                         "right answer",
                                         "correct answers",
                                         "correct options",
                                         "right answers",
                                         "correcta",
                                         "resposta correta",
                                         "resposta certa",
                                         "respuestas correctas",
                                         "respostas corretas",
                                         "respostas certas",
                                         "правильные ответы",
                                         "richtige antworten",
                                         "bonnes réponses",
                                         "правильный ответ",
                                         "richtige antwort",
                                         "bonne réponse",
                                         "相关知识点",
                                         "知识点",
                                         "expected answer points",
                                         "key answer points",
                                         NULL};

// Labels of an answer among others that one might give: what stands before them answers, too.
static const char *const example_words[] = {"ideal answer",
                                            "example answer",
                                            "suggested answer",
                                            "possible answer",
                                            "spoken answer",
                                            "your response",
                                            "sample response",
                                            "model response",
                                            "sample solution",
                                            "示例答案",
                                            "参考回答",
                                            "আদর্শ উত্তর",
                                            NULL};

// Labels of what is told about a question before it is answered, and stays.
static const char *const aim_words[] = {"what they look for",
                                        "why asked",
                                        "why they ask",
                                        "why they ask this",
                                        "why we ask this",
                                        "why this is asked",
                                        "why it is asked",
                                        "why it's asked",
                                        "why companies ask this",
                                        "why interviewers ask this",
                                        "why interviewers ask",
                                        "what the interviewer wants to know",
                                        "what the interviewer wants",
                                        "what interviewers want to know",
                                        "interviewer intent",
                                        "interviewer's intent",
                                        "background knowledge",
                                        "related knowledge",
                                        "related concepts",
                                        "knowledge points",
                                        "相关知识点",
                                        "涉及知识点",
                                        "相关知识",
                                        "涉及的知识点",
                                        "知识点",
                                        "背景知识",
                                        "相关资料",
                                        "参考资料",
                                        "面试官想了解什么",
                                        "面试官想了解",
                                        "面试官想知道什么",
                                        "面试官考察意图",
                                        "考察意图",
                                        "面試官想了解什麼",
                                        "what they're looking for",
                                        "what they’re looking for",
                                        "what they are looking for",
                                        "what to look for",
                                        "what interviewers look for",
                                        "what the interviewer looks for",
                                        "what the interviewer is looking for",
                                        "what they test",
                                        "what they're testing",
                                        "what they’re testing",
                                        "what this tests",
                                        "what it tests",
                                        "why they ask",
                                        "考察点",
                                        "考察要点",
                                        "why they ask this",
                                        "why it's asked",
                                        "bad answer",
                                        "weak answer",
                                        "poor answer",
                                        "wrong answer",
                                        "common mistake",
                                        "common mistakes",
                                        "考点",
                                        "回答提示",
                                        "回答要点",
                                        "答题思路",
                                        "что проверяют",
                                        "qué evalúa",
                                        NULL};

// Labels of what says why an answer is right.
static const char *const reason_words[] = {
    // European
    "analysis", "reasoning", "feedback", "rationale", "rationales", "explanation",
    "explanations", "explication", "analyse", "explicación", "justificación", "análisis",
    "explicação", "justificativa", "comentário", "gabarito", "análise", "erläuterung",
    "begründung", "spiegazione", "analisi", "объяснение", "пояснение", "разбор",
    "пояснення", "розбір",
    // Others
    "解説", "讲解", "分析", "说明", "해설", "wyjaśnienie", "uzasadnienie", "açıklama",
    "penjelasan", "giải thích", NULL};

// Labels of what code prints: below code alone that is the answer.
static const char *const output_words[] = {"运行结果", "执行结果", "输出结果", NULL};

// Such labels in languages whose tutorials set them below any code: the answer where that is asked for.
static const char *const printed_words[] = {
    "output", "expected output", "console output", "вывод", "salida", "saída", NULL};

// What a question begins with, as many a statement does.
static const char *const asking_words[] = {
    "what", "what's", "why", "how", "when", "which", "who", "where", "whose", "is", "are",
    "can", "could", "do", "does", "did", "should", "would", "will", "have", "has",
    "in what", "in which", "given", "difference", "differences", "true or false",
    // Spanish and Portuguese
    "que", "qué", "cuál", "cuáles", "cuándo", "cuánto", "cómo", "dónde", "quién",
    "diferencia", "diferencias", "diferença", "diferenças", "o que", "qual", "quais",
    "quando", "como", "onde", "por que", "por qué",
    // Russian and Ukrainian
    "как", "что", "чем", "какие", "какой", "какая", "какое", "каким", "зачем", "почему",
    "когда", "где", "кто", "сколько", "для чего", "в чем", "в чём", "що", "як", "чому",
    "які", "яка", "який", "яке", "навіщо", "чи", "у чому", "в чому", "коли", "скільки",
    "можно ли", "есть ли", "в каких", "разница", "из чего",
    // German, French, Italian, Dutch, Polish, Turkish, Indonesian, Vietnamese
    "unterschied", "unterschiede", "différence", "différences", "differenza", "differenze",
    "różnica", "różnice", "perbedaan", "verschil", "was", "wie", "warum", "wann", "welche",
    "welcher", "welches", "wozu", "qu'est-ce", "quel", "quelle", "quelles", "quels",
    "comment", "pourquoi", "quand", "cosa", "cos'è", "perché", "quali", "wat", "hoe",
    "waarom", "co to", "jak", "dlaczego", "czym", "jakie", "nedir", "nasıl", "neden", "apa",
    "mengapa", "bagaimana", "thế nào", "tại sao", "kapan", "siapa", "apakah", "niçin",
    "hangi", "hangisi", "welke", "wanneer", "na czym", "gdzie", "kiedy", "po co", "à quoi",
    // Czech, Hungarian, Romanian, Swedish, Danish, Serbian, Finnish, Azerbaijani, Uzbek
    "co je", "proč", "jaký", "jaké", "jaká", "mi az", "mik a", "hogyan", "miért", "mikor",
    "melyik", "ce este", "ce sunt", "care este", "care sunt", "de ce", "vad", "hur",
    "varför", "vilka", "hvad", "hvordan", "hvorfor", "šta", "što", "kako", "zašto", "mikä",
    "mitä", "miten", "miksi", "nədir", "necə", "niyə", "nima", "qanday", "nega", "qaysi",
    "какво", "защо", "неге", "қандай", "τι είναι", "πώς", "γιατί",
    // Arabic, Hebrew
    "ما هو", "ما هي", "ما الفرق", "ماذا", "كيف", "لماذا", "متى", "اشرح", "מה", "איך", "למה",
    "מדוע", NULL};

// What tells somebody to answer: no statement begins so.
static const char *const command_words[] = {
    "define",   "give",       "write",    "implement",  "list",      "name",
    "design",   "show",       "state",    "find",       "create",    "suppose",
    "imagine",  "mention",    "identify", "consider",   "calculate", "prove",
    "draw",     "outline",    "talk",     "cite",       "guess",     "wap",
    "напишите", "реализуйте", "напишіть", "реалізуйте", NULL};

// Of languages without spaces, where they may stand anywhere in the heading.
static const char *const inner_words[] = {
    "什么", "甚麼",     "什麼",   "怎么",        "怎麼",   "如何",     "哪些",
    "哪个", "吗",       "嗎",     "为啥",        "为何",   "何时",     "何种",
    "怎样", "哪几",     "多少",   "区别",        "區別",   "说一下",   "说说",
    "谈谈", "介绍一下", "讲讲",   "简述",        "解释",   "何ですか", "何でしょう",
    "とは", "違い",     "なぜ",   "どのように",  "説明",   "무엇",     "차이",
    "설명", "어떻게",   "là gì",  "như thế nào", "nedir",  "nelerdir", "چیست",
    "何种", "何を",     "何が",   "何か",        "何の",   "有何",     "何为",
    "何谓", "何謂",     "的差別", "的差别",      "的差异", "的差異",   "是否",
    "不同", "原理",     "คืออะไร", "ต่างกัน",       "อธิบาย",  "ทำไม",     "อย่างไร",
    "ยังไง", "อะไรบ้าง",  "เมื่อไหร่", "เมื่อไร",       "หรือไม่",  NULL};
static struct word_list inner = {.words = inner_words};

// Labels of what is to be done, right below a heading that names it.
static const char *const stem_words[] = {"task",
                                         "the task",
                                         "your task",
                                         "problem statement",
                                         "задача",
                                         "задание",
                                         "условие",
                                         "условие задачи",
                                         "завдання",
                                         "描述",
                                         "aufgabenstellung",
                                         "aufgabe",
                                         "enunciado",
                                         "énoncé",
                                         "tarea",
                                         "đề bài",
                                         "题目场景",
                                         "场景描述",
                                         "题意",
                                         NULL};

// Labels of what solves such a task, and may stand for something else elsewhere.
static const char *const approach_words[] = {"思路",
                                             "思路一",
                                             "解法",
                                             "解法一",
                                             "答案一",
                                             "方法一",
                                             "题解",
                                             "approach",
                                             "solution approach",
                                             "思路讲解",
                                             "思路分析",
                                             "解题思路",
                                             "解题分析",
                                             "答题骨架",
                                             "解答思路",
                                             "解答方法",
                                             "解题方法",
                                             "答题思路",
                                             "答题结构",
                                             "建议答题结构",
                                             "回答骨架",
                                             "回答思路",
                                             "回答结构",
                                             "回答框架",
                                             "ход решения",
                                             "архитектура решения",
                                             "решение",
                                             NULL};

/** Every line of a guide is looked up in most of them. */
static struct word_list lists[] = {
    [WORDS_QUESTION] = {.words = question_words},
    [WORDS_TASK] = {.words = task_words},
    [WORDS_ANSWER] = {.words = answer_words},
    [WORDS_KEPT] = {.words = kept_words},
    [WORDS_ASKING] = {.words = asking_words},
    [WORDS_COMMAND] = {.words = command_words},
    [WORDS_TELLING] = {.words = telling_words},
    [WORDS_STEM] = {.words = stem_words},
    [WORDS_APPROACH] = {.words = approach_words},
    [WORDS_REASON] = {.words = reason_words},
    [WORDS_OUTPUT] = {.words = output_words},
    [WORDS_PRINTED] = {.words = printed_words},
    [WORDS_AIM] = {.words = aim_words},
    [WORDS_EXAMPLE] = {.words = example_words},
};

// Names of things that begin as such a command does.
static const char *const compounds[] = {"design pattern",
                                        "design principle",
                                        "design system",
                                        "design token",
                                        "design doc",
                                        "design thinking",
                                        "design consideration",
                                        "design decision",
                                        "design goal",
                                        "design process",
                                        "design review",
                                        "design choice",
                                        "design overview",
                                        "design problem",
                                        "design question",
                                        "design interview",
                                        "design guideline",
                                        "list comprehension",
                                        "list item",
                                        "name mangling",
                                        "name server",
                                        "name space",
                                        NULL};

// What stands between "state" and what is to be stated.
static const char *const stated[] = {
    "the ",     "a ",     "an ",   "any ",  "all ",  "some ",   "one ", "two ",
    "three ",   "four ",  "five ", "each ", "your ", "what ",   "how ", "why ",
    "whether ", "which ", "if ",   "and ",  "at ",   "briefly", NULL};

/** "State locking": whether it is the noun, and no sentence, no law, "State Ohm's law", nor anything else is to be stated. */
static bool is_state(struct text text) {
    struct text behind = text_from(text, sizeof("state ") - 1);

    return line_starts_with(text, TEXT("state ")) && !line_starts_any(behind, stated) &&
           !line_has_digit(behind, 0) && !text_holds(behind, TEXT("'")) &&
           !text_ends(behind, TEXT("."));
}

size_t words_at(struct text text, enum words kind) {
    size_t size = word_list_whole(&lists[kind], text);

    return kind == WORDS_COMMAND && size &&
                   (line_starts_any(text, compounds) || is_state(text))
               ? 0
               : size;
}

// Of these languages, too, but only at the front: what tells somebody to answer or to write.
static const char *const front_words[] = {
    "请",   "請問",   "請說", "請解釋", "請簡", "請描述", "請列",   "請比較",
    "請舉", "請詳",   "請任", "試說明", "試述", "試比較", "試解釋", "試寫",
    "试述", "试说明", "編寫", "编写",   "实现", "写出",   "写一个", "手写",
    "完成", "说出",   "列举", "列出",   "描述", "聊聊",   NULL};

// Of these languages again: what stands in a sentence that asks, and in few others.
static const char *const inquiring_words[] = {
    "什么是", "是什么",   "为什么",      "有什么",   "有哪些", "哪些",     "哪几",
    "怎么",   "怎样",     "吗",          "什麼是",   "是什麼", "為什麼",   "嗎",
    "多少",   "的区别",   "的區別",      "的差別",   "的差别", "的差异",   "的差異",
    "说一下", "说说",     "谈谈",        "介绍一下", "讲讲",   "简述",     "何ですか",
    "讲一下", "说一说",   "谈一谈",      "讲一讲",   "谈一下", "聊一下",   "哪三种",
    "哪两种", "哪四种",   "能否",        "聊一聊",   "介绍下", "有何",     "做什么",
    "干什么", "干嘛",     "なぜ",        "ですか",   "ますか", "무엇인가", "무엇인지",
    "인가요", "나요",     "설명해",      "말해보",   "말해주", "말씀해",   "là gì",
    "nedir",  "nelerdir", "như thế nào", "چیست",     "คืออะไร", "อธิบาย",    "ทำไม",
    "อย่างไร", "ยังไง",     "อะไรบ้าง",     NULL};
static struct word_list inquiring = {.words = inquiring_words};

/** "对闭包的理解": what somebody makes of something. */
static bool wants_understanding(struct text text) {
    size_t of = text_find(text, TEXT("对"));

    return of < text.size && text_ends(text, TEXT("的理解"));
}

/** Whether a text may hold words of those lists: most are of scripts whose letters take three bytes, the others hold one of these. */
static bool may_hold_words(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        unsigned char byte = (unsigned char)text.bytes[at];

        if (byte >= 0xE0 || byte == 0xDA || byte == 'l' || byte == 'n') {
            return true;
        }
    }
    return false;
}

/** "どう調べるのか": a sentence of Japanese or Thai that only asks by its end. */
static bool ends_asking(struct text text) {
    static const char *const ends[] = {"のか",   "のか。", "ますか。", "ですか。",
                                       "たか",   "たか。", "ไหม",      "หรือไม่",
                                       "เมื่อไหร่", "เมื่อไร",  NULL};

    return text_ends_any(text, ends) > 0;
}

bool words_inquire(struct text text) {
    return !text_is_ascii(text) && may_hold_words(text) &&
           (word_list_stands_in(&inquiring, text) || wants_understanding(text) ||
            ends_asking(text));
}

bool words_begin_request(struct text text) {
    // "不同的系统使用不同的格式。" begins as a statement does.
    return text_starts_any(text, front_words) || text_starts_any(text, inquiring_words) ||
           (text_starts_any(text, inner_words) && !text_starts(text, TEXT("是否")) &&
            !text_starts(text, TEXT("不同")));
}

bool words_inside(struct text text) {
    return !text_is_ascii(text) && may_hold_words(text) &&
           (text_starts_any(text, front_words) || word_list_stands_in(&inner, text));
}
