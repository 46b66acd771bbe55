-- A database of schema 1, as the version that had it left it: a guide, its cards, two reviews, a suspension.
PRAGMA application_id=1449752161;
PRAGMA user_version=1;
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
INSERT INTO guide VALUES(1,'/guides/sorting.md','sorting.md','Sorting for Interviews',1026,1795308746437337894,-3573136407247935206,2,1795255200000);
CREATE TABLE topic (
    key INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO topic VALUES(1,'Sorting for InterviewsThe Basics');
INSERT INTO topic VALUES(2,'Sorting for InterviewsBeyond Comparison');
INSERT INTO topic VALUES(3,'Sorting for InterviewsQuestions to Ask Them');
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
INSERT INTO card VALUES(1,948481470495064708,1,1,16777216,0,9,0,0,0,1,NULL,5820365702028802982,-2663052050511449275,6823201022321773598,6823201022321773598,1,'heading');
INSERT INTO card VALUES(2,1017845347177167314,1,1,16777217,1,14,0,0,0,0,NULL,-8445046425432604937,2694225135892333802,-5941417270202488303,NULL,NULL,'heading');
INSERT INTO card VALUES(3,694082019268848408,1,1,16777218,2,17,0,0,0,0,NULL,-3821650755885482758,-4942099985636829319,-5679842312002338001,NULL,NULL,'heading');
INSERT INTO card VALUES(4,1003689445674209733,1,2,16777219,0,22,0,1,0,1,NULL,-3233030278488445960,-117972212635470906,5961191560731666133,5961191560731666133,2,'heading');
INSERT INTO card VALUES(5,812875139710844354,1,2,16777220,1,25,0,0,0,0,NULL,911123083620755143,-90081039368477403,-5231153217200938790,NULL,NULL,'heading');
INSERT INTO card VALUES(6,21278261417225772,1,3,16777221,0,32,1,0,0,0,NULL,5315268523094456632,3244421341483603138,-3524034605321122662,NULL,NULL,'question-list');
INSERT INTO card VALUES(7,809704252062257392,1,3,16777222,1,33,1,0,0,0,NULL,1309817885546219764,3244421341483603138,-6190902028219872817,NULL,NULL,'question-list');
CREATE TABLE content (
    card INTEGER PRIMARY KEY REFERENCES card (key),
    question TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
INSERT INTO content VALUES(1,'What does it mean that a sort is stable?',replace('Equal elements keep their order.\n*   **Why**: sorting by two keys in turn works only then.\n*   **Examples**: merge sort and insertion sort are stable.','\n',char(10)));
INSERT INTO content VALUES(2,'How long does `quicksort` take at worst?','Quadratic time, when every pivot is the smallest or largest element.');
INSERT INTO content VALUES(3,'When is insertion sort the best choice?','For few elements, and for input that is nearly sorted already.');
INSERT INTO content VALUES(4,'How can a sort beat n log n?','By not comparing: counting sort and radix sort use the digits of the keys.');
INSERT INTO content VALUES(5,'What does a heap have to do with sorting?','Heapsort takes the largest element off a heap again and again; it needs no memory beyond the array.');
INSERT INTO content VALUES(6,'Which data do you sort that does not fit in memory?','');
INSERT INTO content VALUES(7,'Who decides when slow is too slow?','');
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
INSERT INTO entry VALUES(141354793889586,2,1,4,1795255200000,1795255200000,0,1,0,0,0,NULL);
INSERT INTO entry VALUES(141354793889586,3,3,4,1795255200000,1795255200000,0,0,0,0,0,NULL);
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
INSERT INTO memory VALUES(4,1,0.11039999999999999813,0.08832000000000000961,6.168599999999999639,1795255200000,20778,1795255260000,1795255260000,1,0);
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
