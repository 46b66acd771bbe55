-- What a reader writes, and what guides wrote anew.

-- The user's own answer to a card of another guide, as the guide `guide` has it.
-- The card keeps what its own guide says; reading prefers this.
CREATE TABLE own_answer (
    card INTEGER PRIMARY KEY REFERENCES card (key),
    guide INTEGER NOT NULL REFERENCES guide (key),
    answer TEXT NOT NULL
) STRICT;

CREATE INDEX own_answer_guide ON own_answer (guide);

-- What a card said when it was last graded, if its guide has changed it since.
-- It stands while the card has no more than `reviews` reviews: a grade ends it and undo brings it back.
CREATE TABLE earlier (
    card INTEGER PRIMARY KEY REFERENCES card (key),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    reviews INTEGER NOT NULL
) STRICT;
