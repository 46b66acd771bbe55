-- Version 2: what was imported is remembered, so that it can be read again the same way.

-- A file or folder that the user named.
-- topic is put before the topics of its cards, tags are theirs; names are joined by the byte 31.
-- format is "" where the evidence decides.
-- seen_as: a hash of the names, sizes and times of its files as the loader of that version left
-- them with nothing more to read or to tell, else 0; cards and prompts are what they had then.
CREATE TABLE source (
    key INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    topic TEXT NOT NULL,
    tags TEXT NOT NULL,
    format TEXT NOT NULL,
    keep_mojibake INTEGER NOT NULL CHECK (keep_mojibake IN (0, 1)),
    imported_at INTEGER NOT NULL,
    seen_as INTEGER NOT NULL DEFAULT 0,
    loader_version INTEGER NOT NULL DEFAULT 0,
    cards INTEGER NOT NULL DEFAULT 0,
    prompts INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was decided about a single file of a folder.
-- topic stands in place of the names that all topics of the file begin with, "" for these.
CREATE TABLE source_choice (
    source INTEGER NOT NULL REFERENCES source (key) ON DELETE CASCADE,
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    topic TEXT NOT NULL,
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
    no_prompts INTEGER NOT NULL CHECK (no_prompts IN (0, 1)),
    keep_mojibake INTEGER NOT NULL CHECK (keep_mojibake IN (0, 1)),
    PRIMARY KEY (source, file)
) STRICT, WITHOUT ROWID;

-- place: where the guide stands among all, at first its key.
-- changed_ns (of the inode) with size and modified_ns tell an unchanged file without reading it.
-- read_as: a hash of how it was read; a guide that would be read otherwise now is read again.
-- cards and prompts: how many the last reading found.
ALTER TABLE guide ADD COLUMN source INTEGER REFERENCES source (key) ON DELETE SET NULL;
ALTER TABLE guide ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE guide ADD COLUMN changed_ns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE guide ADD COLUMN read_as INTEGER NOT NULL DEFAULT 0;
ALTER TABLE guide ADD COLUMN cards INTEGER NOT NULL DEFAULT 0;
ALTER TABLE guide ADD COLUMN prompts INTEGER NOT NULL DEFAULT 0;

-- Names joined by the byte 31.
ALTER TABLE card ADD COLUMN tags TEXT NOT NULL DEFAULT '';

UPDATE guide SET place = key;

-- Whoever imported before would want each guide read again.
INSERT INTO source (path, topic, tags, format, keep_mojibake, imported_at)
    SELECT path, '', '', '', 0, imported_at FROM guide WHERE path <> '';
UPDATE guide SET source = (SELECT key FROM source WHERE source.path = guide.path);
