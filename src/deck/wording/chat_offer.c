// SPDX-License-Identifier: MIT
// What a program that wrote a text offers to its reader at the end.

#include "chat_offer.h"

#include "colon.h"
#include "line.h"

static const char *const asking[] = {"would you like me ",
                                     "would you like to see ",
                                     "would you like full ",
                                     "would you like this",
                                     "do you want me ",
                                     "want me to ",
                                     "should i continue",
                                     "shall i continue",
                                     "需要我",
                                     "要不要我",
                                     "如果你愿意，我可以",
                                     NULL};

// Of these a question may begin, and an answer does not end so.
static const char *const closing[] = {"would you like ",
                                      "do you want ",
                                      "want to ",
                                      "want a ",
                                      "shall i ",
                                      "should i ",
                                      "if you want, i can",
                                      "if you'd like, i can",
                                      "if you’d like, i can",
                                      "if you like, i can",
                                      "let me know if",
                                      "let me know —",
                                      "如果你需要",
                                      "¿quieres que",
                                      "¿te gustaría que",
                                      "quer que eu",
                                      "gostaria que eu",
                                      "хочешь, я",
                                      "хотите, я",
                                      "если хотите, я",
                                      "si vous voulez, je",
                                      "wenn du möchtest",
                                      "möchtest du",
                                      "원하시면",
                                      NULL};

// What a program says first when it is asked for more.
static const char *const agreeing[] = {
    "certainly!", "certainly,",  "sure!",          "sure,",     "of course!",
    "of course,", "absolutely!", "absolutely,",    "当然！",    "当然，",
    "好的，",     "¡claro!",     "¡por supuesto!", "claro!",    "конечно!",
    "конечно,",   "natürlich!",  "bien sûr !",     "bien sûr,", NULL};

bool chat_offer_begins(struct text text) {
    return line_starts_any(line_without_front_ornaments(text), asking) > 0;
}

bool chat_offer_closes(struct text text) {
    text = line_without_front_ornaments(text);
    text = line_without_front_ornaments(text_from(text, line_count_marks(text, 0)));
    return line_starts_any(text, asking) || line_starts_any(text, closing);
}

bool chat_offer_agrees(struct text text) {
    text = text_trim(text);
    return !text_holds(text, TEXT("\n")) && colon_ends(text) &&
           line_starts_any(text, agreeing);
}
