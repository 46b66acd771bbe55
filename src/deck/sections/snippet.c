// SPDX-License-Identifier: MIT
// Questions about the code that stands below them.

#include "snippet.h"

#include "answer.h"
#include "siblings.h"
#include "wording/alternative.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <string.h>

enum {
    LONGEST_QUESTION = 300,  // bytes of one that only points at its code
    LONGEST_NAME = 20,       // bytes of a line that names the code below it
    LONGEST_WORD = 24,       // bytes between backticks that only name a thing
};

// What points at something below, in lower case.
static const char *const pointers[] = {
    "following", "below", "this ",     "下面",     "以下",   "如下",
    "下列",      "这段",  "следующ",   "этот ",    "этого ", "данный ",
    "아래",      "다음",  "siguiente", "seguinte", "abaixo", "suivant",
    "folgend",   "次の",  "sau đây",   "dưới đây", "sau sẽ", "seguente",
    "التالي",    "الآتي", "aşağıdaki", "berikut",  NULL};

// What can stand there.
static const char *const things[] = {
    "code",   "snippet",    "program",  "output", "script",      "expression", "statement",
    "loop",   "print",      "log",      "value",  "function",    "代码",       "程序",
    "输出",   "运行结果",   "执行结果", "код",    "програм",     "вывед",      "вывод",
    "코드",   "출력",       "código",   "salida", "saída",       "programme",  "ausgabe",
    "コード", "プログラム", "console",  "alert",  "declaration", "frammento",  "codice",
    "كود",    "kod",        NULL};

// Both at once, where what points is too short a word to look for alone.
static const char *const pointed[] = {
    "este código",      "ese código",  "esse código",   "este programa",
    "ese programa",     "ce code",     "ce programme",  "questo codice",
    "questo programma", "dieser code", "diesem code",   "diesen code",
    "dieses programm",  "ten kod",     "tego kodu",     "tym kodzie",
    "poniższ",          "tento kód",   "tohoto kódu",   "tohto kódu",
    "následující kód",  "цей код",     "цього коду",    "цьому коді",
    "наступний код",    "bu kod",      "aşağıdaki kod", "đoạn code này",
    "đoạn mã này",      "deze code",   "kode ini",      "kode berikut",
    "ez a kód",         "ebben a kód", "acest cod",     "denna kod",
    "den här koden",    "denne kode",  "このコード",    "このプログラム",
    "이 코드",          "โค้ดนี้",        "此代码",        NULL};

// What asks about it without pointing.
static const char *const whole_questions[] = {"predict the output",
                                              "guess the output",
                                              "what is the output",
                                              "what's the output",
                                              "what is output",
                                              "what will be the output",
                                              "what would be the output",
                                              "what is the result",
                                              "what will be the result",
                                              "what is logged",
                                              "what's logged",
                                              "what gets logged",
                                              "what will be logged",
                                              "what is printed",
                                              "what will be printed",
                                              "what does it print",
                                              "what does this do",
                                              "what does this return",
                                              "what will this return",
                                              "what do these do",
                                              "how do these differ",
                                              "explain the result of output",
                                              "explain the result",
                                              "explain the output",
                                              "что выведет код",
                                              "что будет выведено",
                                              "输出什么",
                                              "输出结果是什么",
                                              "what happens here",
                                              "what happens and why",
                                              "what happens",
                                              "what will happen here",
                                              "what will happen",
                                              "what's wrong here",
                                              "what's wrong",
                                              "what is wrong here",
                                              "what is wrong",
                                              "find the bug",
                                              "find the error",
                                              "find the leak",
                                              "find the mistake",
                                              "spot the bug",
                                              "spot the error",
                                              "spot the mistake",
                                              "что не так",
                                              "что здесь не так",
                                              "что произойдет",
                                              "что произойдёт",
                                              "найдите ошибку",
                                              "encuentra el error",
                                              "¿qué ocurre",
                                              "encontre o erro",
                                              "trouvez l'erreur",
                                              "finde den fehler",
                                              "有什么问题",
                                              "找出错误",
                                              NULL};

// What asks for code instead, so that it is the answer.
static const char *const makers[] = {
    "define",    "how to", "how can",  "how do", "how would", "how could", "write",
    "implement", "create", "give",     "show",   "design",    "provide",   "develop",
    "generate",  "как ",   "напишите", "구현",   "如何",      "怎么",      "怎样",
    "实现",      "编写",   "写一个",   NULL};

// What is to be done to code that is given.
static const char *const menders[] = {
    "finish",  "complete", "fill in", "fix ",    "correct ", "debug",     "refactor",
    "rewrite", "improve",  "optimi",  "допиши",  "исправ",   "дополн",    "отрефактор",
    "complet", "corrij",   "corrig",  "arregla", "ergänze",  "korrigier", "补全",
    "完善",    "修复",     "改错",    NULL};

// What only shows it, before the task that stands below.
static const char *const showers[] = {
    "consider",  "given",   "look at",  "take the",  "here is", "suppose",
    "рассмотри", "дан",     "посмотри", "considere", "dado",    "dada",
    "betrachte", "gegeben", "soit ",    "给定",      "有如下",  NULL};

/** Whether a text in lower case begins as one does that asks for code, politely or not. */
static bool makes(struct text text) {
    static const char *const requests[] = {"could you ", "can you ",    "would you ",
                                           "please ",    "можете ",     "пожалуйста, ",
                                           "¿puedes ",   "¿podrías ",   "pouvez-vous ",
                                           "kannst du ", "können sie ", NULL};

    return text_starts_any(text_from(text, text_starts_any(text, requests)), makers) > 0;
}

/** Whether it is one of these and no more, but for marks behind it and what the output is of. */
static bool is_whole(struct text text, const char *const *words) {
    static const char *const sources[] = {"of program",  "of the program", "of code",
                                          "of the code", "of snippet",     "of the snippet",
                                          NULL};
    size_t size = text_starts_any(text, words);
    struct text rest = line_without_ornaments(text_from(text, size));

    rest = line_without_ornaments(text_from(rest, text_starts_any(rest, sources)));
    return size && (rest.size < 2 || text_equal(rest, TEXT("？")));
}

/** Whether a text in lower case holds one of `pointed`. */
static bool points_at_code(struct text text) {
    static const char *const things_of_ascii[] = {"cod", "kod", "program", NULL};

    // Most questions are in English and speak of none, and the list is long.
    return (!text_is_ascii(text) || text_holds_any(text, things_of_ascii)) &&
           text_holds_any(text, pointed);
}

/** Whether a text in lower case points at something below. */
static bool points(struct text text) {
    return text_holds_any(text, pointers) || points_at_code(text);
}

bool snippet_is_asked(struct text question, struct arena *scratch) {
    struct text text;

    if (question.size > LONGEST_QUESTION || text_holds(question, TEXT("\n"))) {
        return false;
    }
    text = text_folded(line_without_ornaments(question), scratch);
    return is_whole(text, whole_questions) ||
           (points(text) && (text_holds_any(text, things) || points_at_code(text)) &&
            !makes(text));
}

bool snippet_points(struct text question, struct arena *scratch) {
    struct text text = text_folded(line_without_ornaments(question), scratch);

    return points(text) || is_whole(text, whole_questions);
}

/** Whether a sentence behind the first one asks for code: "There is a list. How to print it?". */
static bool makes_later(struct text text) {
    for (size_t at = 0; at + 2 < text.size; at++) {
        if (strchr(".:;?!", text.bytes[at]) && text.bytes[at + 1] == ' ' &&
            text_starts_any(text_from(text, at + 2), makers)) {
            return true;
        }
    }
    return false;
}

bool snippet_is_answer(struct text question, struct text answer, struct arena *scratch) {
    struct text shown;

    return fence_is_all(answer, &shown) && !text_holds(question, TEXT("`")) &&
           snippet_is_asked(question, scratch) &&
           !makes_later(text_folded(question, scratch));
}

bool snippet_asks_how(struct text question, struct arena *scratch) {
    return makes(text_folded(line_without_ornaments(question), scratch));
}

bool snippet_makes(struct text question, struct arena *scratch) {
    static const char *const orders[] = {"calculate", "compute", "find ",    "retrieve",
                                         "select ",   "list ",   "write",    "implement",
                                         "create",    "show",    "generate", NULL};
    static const char *const given[] = {"bug",    "error",     "mistake",   "wrong",
                                        "output", "following", "this code", "below",
                                        "above",  "ошибк",     NULL};
    struct text text = text_folded(line_without_ornaments(question), scratch);

    return text_starts_any(text, orders) && !text_holds_any(text, given);
}

bool snippet_wants_code(struct text question, struct arena *scratch) {
    struct text text = text_folded(question, scratch);

    return makes_later(text) || (!points(text) && (snippet_makes(question, scratch) ||
                                                   snippet_asks_how(question, scratch)));
}

bool snippet_names_output(struct text text) {
    static const char *const words[] = {"输出", "打印", "结果", NULL};

    return text_holds_any(text, words);
}

bool snippet_asks_output(struct text text) {
    static const char *const words[] = {"output", "Output", "print", "logged", "вывед",
                                        "salida", "imprim", "saída", NULL};

    return snippet_names_output(text) || text_holds_any(text, words);
}

bool snippet_fills(struct reading *reading, struct text question) {
    static const char *const words[] = {"output",  "Output", "puzzle", "Puzzle", "predict",
                                        "Predict", "вывод",  "salida", "saída",  NULL};
    struct text title = line_without_ornaments(question);

    return (text_holds_any(reading->title, words) ||
            text_holds_any(text_of(reading->name), words) ||
            (title_asks(reading->title) && snippet_asks_output(reading->title))) &&
           title_asks(title) &&
           !text_starts_any(text_folded(title, reading->scratch), makers);
}

bool snippet_paragraph_asks(struct text text) {
    return snippet_asks_output(text) && (title_asks(text) || title_read(text).commands);
}

bool snippet_is_alone(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    int snippets = 0;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_CODE) {
            snippets++;
        } else if (!answer_is_furniture(reading, at)) {
            return false;
        }
    }
    return snippets == 1;
}

/** Whether a block only names the code below it: "Output". */
static bool names_code(const struct reading *reading, uint32_t block, uint32_t to) {
    const struct block *here = &reading->outline.blocks[block];

    return here->kind == BLOCK_PARAGRAPH && here->after < to &&
           reading->outline.blocks[here->after].kind == BLOCK_CODE &&
           source_lines(&reading->source, here->line, here->last).size <= LONGEST_NAME;
}

/** Whether it is code, or lines that all end as code does, which nobody fenced. */
static bool is_code(const struct reading *reading, uint32_t block) {
    struct text text = reading_paragraph(reading, block);

    if (!text.size) {
        return reading->outline.blocks[block].kind == BLOCK_CODE;
    }
    while (text.size) {
        struct text line = text_trim(text_line(&text));

        if (!line.size || !strchr(";{}", line.bytes[line.size - 1])) {
            return false;
        }
    }
    return true;
}

/** Whether the code that is asked about stands between backticks in the question. */
static bool holds_code(struct text title) {
    size_t open = text_find(title, TEXT("`"));

    return text_find(text_from(title, open + 1), TEXT("`")) > LONGEST_WORD &&
           text_holds(text_from(title, open + 1), TEXT("`"));
}

/** Whether it asks about code below it, or goes on there: "How do these differ,". */
static bool leads_to_code(struct reading *reading, struct text title) {
    return text_ends(text_trim(title), TEXT(",")) ||
           (snippet_is_asked(title, reading->scratch) && !holds_code(title));
}

/** Whether a block of code repeats all of another, as a solution does with what it makes work. */
static bool repeats(const struct reading *reading, uint32_t block, uint32_t other) {
    struct text code = text_trim(reading_lines(reading, other));

    if (reading->outline.blocks[block].kind != BLOCK_CODE || !fence_begins(code)) {
        return false;
    }
    text_line(&code);
    while (code.size && code.bytes[code.size - 1] != '\n') {
        code.size--;
    }
    code = text_trim(code);
    return code.size && text_holds(reading_lines(reading, block), code);
}

/** Whether words stand there, and code behind them. */
static bool tells_before_code(const struct reading *reading, uint32_t block, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t at = block;

    while (at < to && blocks[at].kind == BLOCK_PARAGRAPH) {
        at = blocks[at].after;
    }
    return at > block && at < to && blocks[at].kind == BLOCK_CODE;
}

/** Whether the code below "Make this work:" is what has to work, since more code makes it do so. */
static bool is_made_work(struct reading *reading, struct text title, uint32_t code,
                         uint32_t behind, uint32_t to) {
    bool led = text_ends(text_trim(title), TEXT(":")) || text_ends(title, TEXT("："));

    return behind < to && snippet_points(title, reading->scratch) &&
           (repeats(reading, behind, code) ||
            (led && tells_before_code(reading, behind, to)));
}

/** Whether an item that is no box tells in sentences. */
static bool is_told_in_list(const struct reading *reading, uint32_t list) {
    struct text line = reading_first_line(reading, list);

    return reading->outline.blocks[list].kind == BLOCK_LIST &&
           !text_holds(text_slice(line, 0, LONGEST_NAME), TEXT("[")) &&
           end_mark_stop(line) && text_holds(line, TEXT(" "));
}

/** Whether words answer there, which neither name more code nor are an option. */
static bool is_told(const struct reading *reading, uint32_t block, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    return block < to &&
           (blocks[block].kind == BLOCK_PARAGRAPH || blocks[block].kind == BLOCK_QUOTE ||
            is_told_in_list(reading, block)) &&
           !names_code(reading, block, to) &&
           !alternative_letter(reading_first_line(reading, block));
}

uint32_t snippet_end(struct reading *reading, struct text title, uint32_t from,
                     uint32_t to) {
    uint32_t code = from;
    uint32_t behind;

    // A frame of the text may end before its code.
    while (code < to && reading->outline.blocks[code].kind == BLOCK_HTML &&
           answer_is_furniture(reading, code)) {
        code = reading->outline.blocks[code].after;
    }
    if (code >= to || !is_code(reading, code)) {
        return from;
    }
    behind = code;
    do {
        behind = reading->outline.blocks[behind].after;
    } while (behind < to && answer_is_furniture(reading, behind));
    return (leads_to_code(reading, title) && is_told(reading, behind, to)) ||
                   is_made_work(reading, title, code, behind, to)
               ? behind
               : from;
}

/** Whether a paragraph says what to do with code above it. */
static bool sets_task(const struct reading *reading, uint32_t block, uint32_t to) {
    struct title title;

    if (block >= to || reading->outline.blocks[block].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    title = title_read(reading_first_line(reading, block));
    return title_calls(&title);
}

bool snippet_is_given(struct reading *reading, size_t section, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    const struct level *level = siblings_level(reading, section);
    struct text title = text_trim(reading->outline.sections[section].title.text);
    uint32_t from = reading->outline.sections[section].body;
    bool led = colon_ends(title);
    struct text text;

    if (!level->series || 2 * level->bare <= level->headings || from >= to ||
        blocks[from].kind != BLOCK_CODE) {
        return false;
    }
    text = text_folded(line_without_ornaments(title), reading->scratch);
    if (snippet_is_alone(reading, from, to)) {
        return (led && !text_starts_any(text, makers)) || text_starts_any(text, menders);
    }
    return led && text_starts_any(text, showers) &&
           sets_task(reading, blocks[from].after, to);
}
