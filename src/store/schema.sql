-- Version 1 of the database.  A later change is a step of its own in migration.c.

-- What this database knows about itself: its device, and what the memory was made with.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE guide (
    key INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    loader_version INTEGER NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE topic (
    key INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE
) STRICT;

-- One row a question, kept small: the queue is read from here, texts are elsewhere.
-- text_hash is of the exact text; question_hash and answer_hash are of what it says.
-- turn: how many cards of its topic come before it in its guide, so that new cards of all topics
-- can take turns without a look at every card.
-- suspended, flagged and seen (it has a memory) follow from the log, as memory does.
-- described_hash and described_at: the text that the log file has, from which entry on.
CREATE TABLE card (
    key INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    guide INTEGER NOT NULL REFERENCES guide (key),
    topic INTEGER NOT NULL REFERENCES topic (key),
    position INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
    suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
    retired_at INTEGER,
    question_hash INTEGER NOT NULL,
    answer_hash INTEGER NOT NULL,
    text_hash INTEGER NOT NULL,
    described_hash INTEGER,
    described_at INTEGER,
    format TEXT NOT NULL
) STRICT;

CREATE INDEX card_guide ON card (guide);
CREATE INDEX card_text ON card (question_hash, answer_hash);
CREATE INDEX card_order ON card (position) WHERE retired_at IS NULL;
CREATE INDEX card_turn ON card (turn, position, topic)
    WHERE retired_at IS NULL AND suspended = 0 AND seen = 0;

CREATE TABLE content (
    card INTEGER PRIMARY KEY REFERENCES card (key),
    question TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;

-- The review log.  An entry's name is (device, sequence); nothing is ever changed or taken out.
-- kind: 1 review, 2 void, 3 suspend, 4 unsuspend, 5 flag, 6 unflag.
-- A void takes back the entry `target` of its own device.
-- ordered_at is `at`, or that of the device's entry before it on the same card if that is
-- later: a clock that was set back reorders nothing.
CREATE TABLE entry (
    device INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    card INTEGER NOT NULL REFERENCES card (key),
    at INTEGER NOT NULL,
    ordered_at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4 AND (grade > 0) = (kind = 1)),
    took_ms INTEGER NOT NULL,
    mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 3),
    points INTEGER NOT NULL,
    target INTEGER CHECK ((target IS NOT NULL) = (kind = 2)),
    PRIMARY KEY (device, sequence)
) STRICT, WITHOUT ROWID;

-- Has all that a replay reads: neither a grade nor a rebuild looks up the entries themselves.
CREATE INDEX entry_card ON entry (
    card, ordered_at, device, sequence, kind, at, offset_minutes, grade
);
CREATE INDEX entry_time ON entry (ordered_at, device, sequence);
CREATE UNIQUE INDEX entry_void ON entry (device, target) WHERE target IS NOT NULL;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the review log is append-only');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the review log is append-only');
END;

-- What the log says about each card that was reviewed; can be made anew at any time.
CREATE TABLE memory (
    card INTEGER PRIMARY KEY REFERENCES card (key),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    stability REAL NOT NULL,
    fast REAL NOT NULL,
    difficulty REAL NOT NULL,
    reviewed_at INTEGER NOT NULL,
    review_day INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    ready_at INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL
) STRICT;

CREATE INDEX memory_ready ON memory (ready_at);

CREATE TRIGGER memory_is_seen AFTER INSERT ON memory
BEGIN
    UPDATE card SET seen = 1 WHERE key = NEW.card;
END;

CREATE TRIGGER memory_is_forgotten AFTER DELETE ON memory
BEGIN
    UPDATE card SET seen = 0 WHERE key = OLD.card;
END;
