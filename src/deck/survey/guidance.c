// SPDX-License-Identifier: MIT
// Lists that advise, sum up or say what is looked for: they speak in requests as well, and ask nothing.

#include "guidance.h"

#include "wording/housekeeping.h"

enum {
    CAPTION_SIZE = 80,  // bytes of a line that announces a list and is no text
    TITLE_SIZE = 200,   // and of a title that does
    COUNTED_MIN = 3,    // headings that count advice
};

// What announces them, or the last words of it.
static const char *const names[] = {"tips",
                                    "takeaways",
                                    "goals",
                                    "non-goals",
                                    "criteria",
                                    "do",
                                    "don't",
                                    "dos",
                                    "don'ts",
                                    "do's",
                                    "dos and don'ts",
                                    "do's and don'ts",
                                    "interview notes",
                                    "checklist",
                                    "study plan",
                                    "next steps",
                                    "recommendations",
                                    "guidelines",
                                    "conventions",
                                    "rules",
                                    "key points",
                                    "summary",
                                    "conclusion",
                                    "best practices",
                                    "common mistakes",
                                    "red flags",
                                    "green flags",
                                    "usage in interviews",
                                    "what they look for",
                                    "things to remember",
                                    "advice",
                                    "answer structure",
                                    "answer framework",
                                    "answer format",
                                    "how to answer",
                                    "how to structure your answer",
                                    "study order",
                                    "考察点",
                                    "考察意图",
                                    "考察要点",
                                    "扣分点",
                                    "加分点",
                                    "总结",
                                    "小结",
                                    "要点",
                                    "目标",
                                    "注意事项",
                                    "建议",
                                    "学习价值",
                                    "验收标准",
                                    "需求澄清",
                                    "最佳实践",
                                    "検討事項",
                                    "まとめ",
                                    "ポイント",
                                    "注意点",
                                    "정리",
                                    "요약",
                                    "주의사항",
                                    "팁",
                                    "체크리스트",
                                    "lưu ý",
                                    "mẹo phỏng vấn",
                                    "tổng kết",
                                    "tóm tắt",
                                    "mục tiêu",
                                    "consejos",
                                    "resumen",
                                    "dicas",
                                    "resumo",
                                    "советы",
                                    "итоги",
                                    "выводы",
                                    "поради",
                                    "висновки",
                                    "conseils",
                                    "résumé",
                                    "tipps",
                                    "zusammenfassung",
                                    "ipuçları",
                                    "özet",
                                    "wskazówki",
                                    "podsumowanie",
                                    "consigli",
                                    "maslahatlar"};

// What the first words of it are.
static const char *const beginnings[] = {
    "tips for ",       "tips on ",           "tips to ",      "how to use ",
    "how to impress ", "answer format for ", "how to answer "};

enum { LATER = 3 };  // of those, that other words may stand before: "Final tips for"

/** Whether what stands there is the first of a text, or of its words. */
static bool begins_word(struct text text, size_t at) {
    return at == 0 || !line_has_letter(text, at) || text.bytes[at - 1] == ' ' ||
           (unsigned char)text.bytes[at] >= 0x80;
}

static bool announces(struct text part) {
    part = line_without_ornaments(part);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        struct text name = text_of(names[i]);

        if (text_ends(part, name) && begins_word(part, part.size - name.size)) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++) {
        size_t at = text_find(part, text_of(beginnings[i]));

        if (text_starts(part, text_of(beginnings[i])) ||
            (at > 0 && at < part.size && part.bytes[at - 1] == ' ' && i < LATER)) {
            return true;
        }
    }
    return false;
}

bool guidance_announces(struct text title, struct arena *scratch) {
    static const char *const separators[] = {" / ", " (", "（", " — ",
                                             " - ", ":",  "：", NULL};
    struct text rest = title.size <= TITLE_SIZE ? text_folded(title, scratch) : TEXT("");

    while (rest.size) {
        size_t size;
        size_t end = text_find_any(rest, separators, &size);

        if (announces(text_slice(rest, 0, end))) {
            return true;
        }
        rest = text_from(rest, end + size);
    }
    return false;
}

/** The line right above a list, if it is short; "" if there is none. */
static struct text caption_above(const struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    struct text line;

    if (list < 2 || blocks[list - 1].kind != BLOCK_PARAGRAPH ||
        blocks[list - 1].after != list || blocks[list - 1].parent != blocks[list].parent ||
        blocks[list - 1].line != blocks[list - 1].last) {
        return TEXT("");
    }
    line = text_trim(reading_first_line(reading, list - 1));
    return line.size <= CAPTION_SIZE ? line : TEXT("");
}

/** Whether the heading of a section speaks of the guide, to those who write or use it. */
static bool is_of_guide(const struct reading *reading, size_t section) {
    static const char *const fronts[] = {
        "how to use this",  "how to use these", "how to read this",    "using this",
        "cómo usar est",    "como usar est",    "comment utiliser ce", "so nutzt",
        "как пользоваться", "如何使用本",       "怎么使用本",          NULL};
    struct text said = line_without_ornaments(
        text_folded(reading->outline.sections[section].title.text, reading->scratch));

    return housekeeping_is(said, HOUSE_AUTHORS) || line_starts_any(said, fronts) > 0;
}

bool guidance_is_clarifying(struct text said, struct arena *scratch) {
    static const char *const words[] = {"clarifying question",
                                        "clarifying-question",
                                        "clarify requirements",
                                        "requirements clarification",
                                        "需求澄清",
                                        "澄清问题",
                                        NULL};
    static const char *const fronts[] = {"clarify", NULL};

    said = title_read(said).text;
    return said.size <= TITLE_SIZE && !title_asks(said) &&
           (line_starts_any(said, fronts) > 0 ||
            text_holds_any(text_folded(said, scratch), words));
}

bool guidance_clarifies(const struct reading *reading, size_t section) {
    const struct section *sections = reading->outline.sections;

    for (size_t i = section; i && i != reading->title_section; i = sections[i].parent) {
        if (guidance_is_clarifying(sections[i].title.text, reading->scratch)) {
            return true;
        }
    }
    return false;
}

/** "For each question:": how to answer them all. */
static bool is_for_each(struct text caption) {
    static const char *const fronts[] = {"for each question", "for every question",
                                         "for each problem", NULL};

    return line_starts_any(caption, fronts) > 0;
}

/** Whether a heading stands over the steps of an answer: its word for one promises no questions. */
static bool is_for_answering(struct text heading) {
    static const char *const headings[] = {"思路",     "答题思路", "回答思路", "解题思路",
                                           "答题步骤", "回答步骤", "答题要点", NULL};

    heading = line_without_ornaments(heading);
    heading.size -= text_ends(heading, TEXT("：")) ? TEXT("：").size : 0;
    return text_is_any(heading, headings);
}

/** Whether the heading of a section, or the line right above a list in it, announces advice. */
static bool is_announced(const struct reading *reading, size_t section, uint32_t list) {
    struct text heading = reading->outline.sections[section].title.text;
    struct text caption = caption_above(reading, list);
    struct text said = caption.size ? title_read(caption).text : heading;

    return is_for_each(caption) || is_for_answering(heading) ||
           (promise_of(said, reading->scratch) != PROMISE_QUESTIONS &&
            (guidance_announces(said, reading->scratch) ||
             (promise_of(heading, reading->scratch) != PROMISE_QUESTIONS &&
              guidance_announces(heading, reading->scratch))));
}

/** Whether a heading says what whoever asks hopes to hear, be it put as questions. */
static bool tells_hopes(const struct reading *reading, size_t section) {
    static const char *const hopes[] = {
        "interviewers look for", "interviewers are looking", "interviewers want",
        "interviewers expect",   "interviewers evaluate",    "interviewer looks for",
        "interviewer wants",     "interviewer expects",      NULL};
    const struct title *title = &reading->outline.sections[section].title;

    return !title->asks && title->text.size <= TITLE_SIZE &&
           text_holds_any(text_folded(title->text, reading->scratch), hopes);
}

/** Whether neither the file nor the heading says that there are questions. */
static bool is_unpromised(const struct reading *reading, size_t section) {
    return reading->promise < PROMISE_INTERVIEW &&
           promise_of(reading->outline.sections[section].heading_text, reading->scratch) ==
               PROMISE_NONE;
}

bool guidance_is_given(const struct reading *reading, size_t section, uint32_t list,
                       const struct guidance *guidance) {
    return (guidance->own > 1 && 5 * guidance->own >= 4 * guidance->items &&
            !guidance->answered) ||
           (5 * guidance->marked < 4 * guidance->items &&
            !(guidance->answered && guidance->marked) &&
            is_announced(reading, section, list)) ||
           (guidance->refused > 0 && !guidance->marked) ||
           (guidance->telling > 0 && 2 * guidance->telling >= guidance->items &&
            is_unpromised(reading, section)) ||
           is_of_guide(reading, section) || tells_hopes(reading, section) ||
           guidance_clarifies(reading, section) ||
           guidance_is_clarifying(caption_above(reading, list), reading->scratch);
}

bool guidance_counts(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    const struct level *level;
    struct text chapter;

    if (!here->title.numbered || here->nested || !reading->siblings || !here->parent ||
        here->parent == reading->title_section) {
        return false;
    }
    level = &reading->siblings[here->parent];
    chapter = reading->outline.sections[here->parent].title.text;
    return level->headings >= COUNTED_MIN && level->longest == level->headings &&
           !level->asking && !level->inquiring &&
           promise_of(chapter, reading->scratch) != PROMISE_QUESTIONS &&
           guidance_announces(chapter, reading->scratch);
}
