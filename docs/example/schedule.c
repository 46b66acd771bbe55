// SPDX-License-Identifier: MIT
// When to ask a card again: a few reviews of one card, and what each answer would have meant.
//
//     cc schedule.c -o schedule $(pkg-config --cflags --libs fsrs)

#include <viva/fsrs.h>

#include <stdio.h>

enum { AGAIN = 1, HARD, GOOD, EASY };

int main(void) {
    static const int answers[] = {GOOD, GOOD, AGAIN, GOOD};
    static const double desired_retention = 0.9;
    struct fsrs_model model;
    struct fsrs_memory memory = {0};  // nothing is known of a new card
    double elapsed = 0;               // days since the review before

    fsrs_default(&model);
    printf("   days  recall  next, in days: again    hard    good    easy\n");
    for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
        double recall =
            fsrs_known(memory) ? fsrs_retrievability(&model, memory, elapsed) : 0;
        struct fsrs_memory after[EASY + 1];

        printf("%7.3f  %5.1f%%                ", elapsed, 100 * recall);
        for (int rating = AGAIN; rating <= EASY; rating++) {
            after[rating] = fsrs_known(memory) ? fsrs_next(&model, memory, elapsed, rating)
                                               : fsrs_first(&model, rating);
            printf(" %7.3f", fsrs_interval(&model, after[rating], desired_retention));
        }
        printf("\n");

        // The learner gives one of the answers and comes back on the day that follows from it.
        memory = after[answers[i]];
        elapsed = fsrs_interval(&model, memory, desired_retention);
    }
    return 0;
}
