// SPDX-License-Identifier: MIT
// Papers of a project that lie beside its guides: plans, reports, rules for contributors.

#include "paper.h"

#include "sections/topic.h"

enum { HEAD_SIZE = 2000 };  // bytes at the front in which a plan says that it is one

// Names that programs look for, in capitals: a lower one may be a topic.
static const char *const exact_names[] = {"CLAUDE",   "GEMINI", "AGENTS",
                                          "TEMPLATE", "HELP",   NULL};

// Beginnings of names; a translation has its language behind it.
static const char *const names[] = {"contributing",
                                    "contribution guide",
                                    "contribution guidelines",
                                    "code of conduct",
                                    "changelog",
                                    "issue template",
                                    "pull request template",
                                    "pr template",
                                    "copilot instructions",
                                    "bug report",
                                    "feature request",
                                    NULL};

// What there are templates of, though "jdbc template" is a topic.
static const char *const templates[] = {
    "article template", "topic template",  "question template", "questions template",
    "answer template",  "card template",   "page template",     "post template",
    "chapter template", "lesson template", "problem template",  "solution template",
    "issue template",   "note template",   "readme template",   NULL};

// Folders in which they lie.
static const char *const folders[] = {
    "superpowers", ".github", "openspec", "issue_template", "rfcs", "pull_request_template",
    "plans", "specs", "adr", "adrs", "design-docs", "design_docs",
    // What says who wrote it.
    "about-the-author", "about-the-authors", "about-the-project",
    // What a site generator makes for a beginning.
    "tutorial-basics", "tutorial-extras", NULL};

// What the title of one ends in.
static const char *const titles[] = {"implementation plan",
                                     "migration plan",
                                     "refactoring plan",
                                     "reorganization plan",
                                     "improvement plan",
                                     "development plan",
                                     "project plan",
                                     "knowledge base plan",
                                     "design spec",
                                     "design specification",
                                     "design document",
                                     "code review report",
                                     "analysis report",
                                     "audit report",
                                     "progress report",
                                     "status report",
                                     "completion report",
                                     "release notes",
                                     "contribution guide",
                                     "contributing guide",
                                     "contribution guidelines",
                                     "实施计划",
                                     "实现计划",
                                     "开发计划",
                                     "设计文档",
                                     "设计规格",
                                     "知识点规划",
                                     "审查报告",
                                     "评审报告",
                                     "进度报告",
                                     "更新日志",
                                     "贡献指南",
                                     "plan de implementación",
                                     NULL};

static bool begins_with(struct text name, const char *const *words) {
    for (size_t i = 0; words[i]; i++) {
        if (line_starts_with(name, text_of(words[i])) &&
            !line_has_letter(name, text_of(words[i]).size)) {
            return true;
        }
    }
    return false;
}

/** Whether a folder that leads to the file has one of those names. */
static bool lies_in_folder(struct text place) {
    while (place.size) {
        size_t slash = text_find(place, TEXT("/"));

        if (line_is_any(text_slice(place, 0, slash), folders)) {
            return true;
        }
        place = text_from(place, slash < place.size ? slash + 1 : slash);
    }
    return false;
}

static bool has_name(struct text name) {
    return text_is_any(name, exact_names) || begins_with(name, names) ||
           begins_with(name, templates);
}

/** What plans that are written for programs begin with. */
static bool begins_as_plan(const struct reading *reading) {
    struct text head = text_slice(reading->source.text, 0, HEAD_SIZE);

    head = text_folded(head, reading->scratch);
    return text_holds(head, TEXT("for agentic workers")) ||
           (text_holds(head, TEXT("**goal:**")) &&
            text_holds(head, TEXT("**architecture:**")) &&
            text_holds(head, TEXT("**tech stack:**")));
}

bool paper_is(const struct reading *reading) {
    struct text name = topic_of_file(reading->name, reading->scratch);
    struct text title = text_folded(reading->title, reading->scratch);

    return has_name(name) || lies_in_folder(reading->place) ||
           text_ends_any(title, titles) || begins_as_plan(reading);
}
