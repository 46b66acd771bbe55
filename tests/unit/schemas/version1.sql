-- A database of schema version 1, as .dump prints it: three cards, two of them graded.
PRAGMA user_version=1;
PRAGMA application_id=1449752161;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('device','808fba46ef32');
INSERT INTO setting VALUES('memory','1 34 478baca45d3743b3 0.90000000000000002 240');
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
INSERT INTO guide VALUES(1,'/home/user/sorting.md','sorting.md','Sorting',172,1795308678784544905,-7021745166742623095,2,1795255200000);
CREATE TABLE topic (
    key INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO topic VALUES(1,'Sorting');
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
INSERT INTO card VALUES(1,948481470495064708,1,1,16777216,0,3,0,0,0,1,NULL,-7666010652052685865,326610001514512577,-3851916807280480573,-3851916807280480573,1,'heading');
INSERT INTO card VALUES(2,1017845347177167314,1,1,16777217,1,7,0,0,0,0,NULL,-3238033692223951004,8149647444046946968,-3263060802590740755,NULL,NULL,'heading');
INSERT INTO card VALUES(3,694082019268848408,1,1,16777218,2,11,1,0,0,1,NULL,345648671250960633,3244421341483603138,799423389018817111,799423389018817111,2,'heading');
CREATE TABLE content (
    card INTEGER PRIMARY KEY REFERENCES card (key),
    question TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
INSERT INTO content VALUES(1,'What is a heap?','A tree in an array, where no child is smaller than its parent.');
INSERT INTO content VALUES(2,'Which sort is stable?','Merge sort.');
INSERT INTO content VALUES(3,'What would you ask us?','');
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
INSERT INTO entry VALUES(141354793889586,1,1,1,1795255200000,1795255200000,0,3,0,0,0,NULL);
INSERT INTO entry VALUES(141354793889586,2,1,3,1795255200000,1795255200000,0,2,0,0,0,NULL);
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
INSERT INTO memory VALUES(1,2,3.9220999999999999197,3.1376800000000000245,3.5307239812763353548,1795255200000,20778,1795667995164,1795665600000,1,0);
INSERT INTO memory VALUES(3,1,2.2395000000000000461,1.7916000000000000813,5.2612783127317861442,1795255200000,20778,1795306820645,1795306820645,1,0);
CREATE INDEX card_guide ON card (guide);
CREATE INDEX card_text ON card (question_hash, answer_hash);
CREATE INDEX card_order ON card (position) WHERE retired_at IS NULL;
CREATE INDEX card_turn ON card (turn, position, topic)
    WHERE retired_at IS NULL AND suspended = 0 AND seen = 0;
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
CREATE INDEX memory_ready ON memory (ready_at);
CREATE TRIGGER memory_is_seen AFTER INSERT ON memory
BEGIN
    UPDATE card SET seen = 1 WHERE key = NEW.card;
END;
CREATE TRIGGER memory_is_forgotten AFTER DELETE ON memory
BEGIN
    UPDATE card SET seen = 0 WHERE key = OLD.card;
END;
COMMIT;
