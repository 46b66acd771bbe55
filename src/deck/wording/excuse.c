// SPDX-License-Identifier: MIT
// Answers that only say that they are missing.

#include "excuse.h"

#include "alternative.h"
#include "line.h"

#include <string.h>

enum {
    LONGEST_ASIDE = 96,  // bytes of what stands in brackets or italics
    LONGEST_BARE = 48,   // and of what does not
    LONGEST_REWARD = 160,
    SHORTEST = 6,  // and of an announcement
    WORDS_MIN = 2,
    GLYPHS_MIN = 4,  // of a script that parts no words
};

// What only somebody who still has to write the answer says, wherever it stands.
static const char *const announcements[] = {"next week",
                                            "coming soon",
                                            "to be written",
                                            "to be filled",
                                            "pr welcome",
                                            "prs welcome",
                                            "pull requests welcome",
                                            "contributions welcome",
                                            "answer follows",
                                            "solution follows",
                                            "folgt noch",
                                            "kommt noch",
                                            "folgt in kürze",
                                            "nächste woche",
                                            "volgt nog",
                                            "volgende week",
                                            "próxima semana",
                                            "semana que vem",
                                            "por escribir",
                                            "por completar",
                                            "semaine prochaine",
                                            "à compléter",
                                            "à rédiger",
                                            "prossima settimana",
                                            "da completare",
                                            "da scrivere",
                                            "w przyszłym tygodniu",
                                            "do uzupełnienia",
                                            "uzupełnię",
                                            "doplním",
                                            "на следующей неделе",
                                            "допишу",
                                            "наступного тижня",
                                            "haftaya",
                                            "bekleniyor",
                                            "answer pending",
                                            "ожидается",
                                            "очікується",
                                            "gelecek hafta",
                                            "eklenecek",
                                            "minggu depan",
                                            "menyusul",
                                            "tuần sau",
                                            "sẽ cập nhật",
                                            "sẽ bổ sung",
                                            "다음 주",
                                            "추후",
                                            "나중에 작성",
                                            "下周",
                                            "下週",
                                            "下次再",
                                            "以后补",
                                            "来週",
                                            "次回",
                                            "追記予定",
                                            "अगले हफ्ते",
                                            "अगले सप्ताह",
                                            "الأسبوع القادم",
                                            "يتبع",
                                            NULL};

// What may be said of something else, and in an aside is said of the answer.
static const char *const lacks[] = {"later",        "soon",
                                    "follows",      "will follow",
                                    "to follow",    "next time",
                                    "not yet",      "to be ",
                                    "will be ",     "todo",
                                    "to do",        "forgot",
                                    "look it up",   "look up",
                                    "don't know",   "do not know",
                                    "don’t know",   "don't remember",
                                    "no idea",      "no answer",
                                    "not sure",     "not answered",
                                    "not written",  "unanswered",
                                    "missing",      "pending",
                                    "skipped",      "work in progress",
                                    "is welcome",   "are welcome",
                                    "help wanted",  "insert answer",
                                    "add answer",   "recheck",
                                    "folgt",        "später",
                                    "offen",        "vergessen",
                                    "nachschlagen", "fehlt",
                                    "noch nicht",   "willkommen",
                                    "más tarde",    "más adelante",
                                    "pendiente",    "falta",
                                    "no sé",        "olvidé",
                                    "todavía no",   "aún no",
                                    "bienvenid",    "em breve",
                                    "mais tarde",   "pendente",
                                    "não sei",      "esqueci",
                                    "ainda não",    "bem-vind",
                                    "plus tard",    "bientôt",
                                    "à venir",      "oublié",
                                    "sais pas",     "pas encore",
                                    "bienvenue",    "in arrivo",
                                    "manca",        "non so",
                                    "dimenticat",   "non ancora",
                                    "benvenut",     "vergeten",
                                    "opzoeken",     "nog niet",
                                    "welkom",       "wkrótce",
                                    "później",      "brak ",
                                    "zapomnia",     "nie wiem",
                                    "jeszcze nie",  "mile widzian",
                                    "brzy",         "později",
                                    "chybí",        "nevím",
                                    "ještě ne",     "ešte ne",
                                    "скоро",        "позже",
                                    "потом",        "забыл",
                                    "не знаю",      "нет ответа",
                                    "добавлю",      "ещё не",
                                    "еще не",       "пока не",
                                    "приветству",   "пізніше",
                                    "незабаром",    "забула",
                                    "забув",        "ще не",
                                    "поки не",      "yakında",
                                    "sonra ",       "unuttum",
                                    "bilmiyorum",   "henüz",
                                    "belum",        "segera",
                                    "lupa",         "chưa ",
                                    "quên",         "나중에",
                                    "예정",         "모르겠",
                                    "까먹",         "아직",
                                    "환영",         "미작성",
                                    "下次",         "以后",
                                    "稍后",         "后续",
                                    "待补",         "忘了",
                                    "忘记",         "不知道",
                                    "没答",         "还没",
                                    "尚未",         "欢迎",
                                    "未回答",       "後で",
                                    "あとで",       "準備中",
                                    "未記入",       "忘れ",
                                    "まだ",         "歓迎",
                                    "わから",       "जल्द",
                                    "बाद में",        "अभी नहीं",
                                    "قريبا",        "لاحقا",
                                    "ยังไม่",         NULL};

struct pair {
    struct text open;
    struct text close;
    bool bracket;
};

/** A line without the round brackets or the marks of italics around all of it; "" if it has none. */
static struct text aside_inside(struct text line, bool *bracketed) {
    static const struct pair pairs[] = {
        {{"(", 1}, {")", 1}, true},         {{"（", 3}, {"）", 3}, true},
        {{"[", 1}, {"]", 1}, false},        {{"【", 3}, {"】", 3}, false},
        {{"*", 1}, {"*", 1}, false},        {{"_", 1}, {"_", 1}, false},
        {{"~", 1}, {"~", 1}, false},        {{"<i>", 3}, {"</i>", 4}, false},
        {{"<em>", 4}, {"</em>", 5}, false},
    };
    struct text inside = line;

    *bracketed = false;
    // Two rounds: brackets may stand in italics, and italics in brackets.
    for (size_t i = 0; i < 2 * sizeof(pairs) / sizeof(pairs[0]); i++) {
        const struct pair *pair = &pairs[i % (sizeof(pairs) / sizeof(pairs[0]))];

        if (inside.size > pair->open.size + pair->close.size &&
            text_starts(inside, pair->open) && text_ends(inside, pair->close)) {
            inside = text_trim(
                text_slice(inside, pair->open.size, inside.size - pair->close.size));
            *bracketed = *bracketed || pair->bracket;
        }
    }
    return inside.size < line.size ? inside : TEXT("");
}

/** Whether it says something definite: code, a link, a list. */
static bool is_marked(struct text line) {
    static const char *const marks[] = {"`", "](", "http", "=", "、", ";", NULL};

    return text_holds_any(line, marks) || text_holds(line, TEXT("\n"));
}

/** Whether it does, or names a number. */
static bool is_definite(struct text line) {
    return is_marked(line) || line_first_number(line) > 0;
}

/** Whether it begins or ends in an announcement. */
static bool announces(struct text folded) {
    while (folded.size && strchr(".!…:~ ", folded.bytes[folded.size - 1])) {
        folded.size--;
    }
    return folded.size >= SHORTEST &&
           (text_starts_any(folded, announcements) || text_ends_any(folded, announcements));
}

/** "Bonus points for a drawing": a remark to whoever asks. */
static bool rewards(struct text line, struct arena *scratch) {
    static const char *const rewards[] = {
        "bonus point", "bonus if",         "bonus punkt", "bonuspoint",   "bonuspunkt",
        "bonus punt",  "bonus bodovi",     "punti bonus", "puntos extra", "body navíc",
        "body navyše", "dodatkowe punkty", "bonus hvis",  "bónusz pont",  "επιπλέον βαθμοί",
        "бонус за",    "extra points if",  NULL};

    return line.size >= SHORTEST && line.size <= LONGEST_REWARD &&
           !text_holds(line, TEXT("\n")) &&
           text_starts_any(text_folded(line, scratch), rewards);
}

bool excuse_is(struct text answer, struct arena *scratch) {
    struct text line = text_trim(answer);
    struct text inside;
    bool bracketed;

    if (rewards(alternative_without_bullet(line), scratch)) {
        return true;
    }
    if (!line.size || line.size > LONGEST_ASIDE || is_marked(line)) {
        return false;
    }
    inside = text_folded(aside_inside(line, &bracketed), scratch);
    if (is_definite(line)) {
        // "(missing, see page 84)": where else it stands.
        return bracketed && text_starts_any(inside, lacks);
    }
    if (!inside.size) {
        return line.size <= LONGEST_BARE && announces(text_folded(line, scratch));
    }
    return text_holds_any(inside, announcements) || text_holds_any(inside, lacks);
}

bool excuse_is_aside(struct text answer) {
    struct text line = text_trim(answer);
    bool bracketed;
    struct text inside;
    int words = 1;
    int glyphs = 0;

    if (!line.size || line.size > LONGEST_ASIDE || is_definite(line)) {
        return false;
    }
    inside = aside_inside(line, &bracketed);
    for (size_t at = 0; at < inside.size;) {
        uint32_t point;

        words += inside.bytes[at] == ' ';
        if (strchr("()[]{}<>&|+", inside.bytes[at])) {
            return false;
        }
        at += text_decode(inside, at, &point);
        glyphs += point >= 0x3040;
    }
    return bracketed && inside.size && line_has_letter(inside, 0) &&
           (words >= WORDS_MIN || glyphs >= GLYPHS_MIN);
}
