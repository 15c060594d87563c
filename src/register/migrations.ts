/**
 * The steps that bring a register from one version to the next, the first of them from nothing. A step that was ever
 * released is never changed: what is to be different becomes a new one.
 *
 * Documents, tasks, notes and occurrences are what is recorded. Deadlines, units and the search index follow from the
 * tasks by triggers, so that no writer can forget them.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    identity TEXT NOT NULL,
    draft TEXT NOT NULL,
    number TEXT,
    header TEXT NOT NULL,
    meeting_on TEXT,
    path TEXT NOT NULL,
    location TEXT,
    sha256 TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documents_identity ON documents (identity);
  CREATE INDEX documents_draft ON documents (draft);
  CREATE INDEX documents_number ON documents (number);

  CREATE TABLE tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (id),
    place INTEGER NOT NULL,
    identity TEXT NOT NULL,
    ref TEXT NOT NULL,
    unit TEXT NOT NULL,
    assignees TEXT NOT NULL,
    lead TEXT NOT NULL,
    coordinating TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    origin TEXT NOT NULL,
    product TEXT,
    deadlines TEXT NOT NULL,
    position TEXT NOT NULL,
    dropped INTEGER NOT NULL,
    status TEXT NOT NULL,
    done_on TEXT,
    result TEXT,
    extended_to TEXT,
    extensions INTEGER NOT NULL,
    done_through TEXT
  ) STRICT;
  CREATE INDEX tasks_document ON tasks (document, place);
  CREATE INDEX tasks_status ON tasks (status);
  CREATE INDEX tasks_unit ON tasks (unit);

  CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES tasks (id),
    day TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX notes_task ON notes (task);

  CREATE TABLE occurrences (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES tasks (id),
    day TEXT NOT NULL,
    done_on TEXT NOT NULL,
    result TEXT,
    UNIQUE (task, day)
  ) STRICT;

  CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    command TEXT NOT NULL,
    subject TEXT,
    reason TEXT,
    undoes INTEGER UNIQUE REFERENCES entries (id)
  ) STRICT;

  CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (id),
    kind TEXT NOT NULL,
    "table" TEXT NOT NULL,
    row INTEGER NOT NULL,
    task INTEGER,
    before TEXT,
    after TEXT
  ) STRICT;
  CREATE INDEX changes_entry ON changes (entry);
  CREATE INDEX changes_task ON changes (task);
  CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'append only'); END;
  CREATE TRIGGER changes_stay BEFORE DELETE ON changes BEGIN SELECT raise(ABORT, 'append only'); END;

  CREATE TABLE deadlines (
    task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    first TEXT,
    current TEXT
  ) STRICT;
  CREATE INDEX deadlines_task ON deadlines (task);
  CREATE INDEX deadlines_current ON deadlines (current, task);

  CREATE TABLE units (
    task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (name, task)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX units_task ON units (task);

  CREATE VIRTUAL TABLE search USING fts5 (folded, content = 'tasks', content_rowid = 'id', tokenize = 'unicode61');

  CREATE TRIGGER tasks_added AFTER INSERT ON tasks BEGIN
    INSERT INTO deadlines SELECT new.id, value ->> 'kind', value ->> 'date', max(value ->> 'date', coalesce(new.extended_to, ''))
      FROM json_each(new.deadlines);
    INSERT OR IGNORE INTO units SELECT new.id, value FROM json_each(new.assignees)
      UNION SELECT new.id, value FROM json_each(new.lead);
    INSERT INTO search (rowid, folded) VALUES (new.id, new.folded);
  END;
  CREATE TRIGGER tasks_removed AFTER DELETE ON tasks BEGIN
    INSERT INTO search (search, rowid, folded) VALUES ('delete', old.id, old.folded);
  END;
  CREATE TRIGGER tasks_moved AFTER UPDATE OF deadlines, extended_to ON tasks BEGIN
    DELETE FROM deadlines WHERE task = new.id;
    INSERT INTO deadlines SELECT new.id, value ->> 'kind', value ->> 'date', max(value ->> 'date', coalesce(new.extended_to, ''))
      FROM json_each(new.deadlines);
  END;
  CREATE TRIGGER tasks_given AFTER UPDATE OF assignees, lead ON tasks BEGIN
    DELETE FROM units WHERE task = new.id;
    INSERT OR IGNORE INTO units SELECT new.id, value FROM json_each(new.assignees)
      UNION SELECT new.id, value FROM json_each(new.lead);
  END;
  CREATE TRIGGER tasks_worded AFTER UPDATE OF folded ON tasks BEGIN
    INSERT INTO search (search, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO search (rowid, folded) VALUES (new.id, new.folded);
  END;
  `,
  // Whether a deadline is one of an open task, or recurs on days, stands beside its day: after ten years of closed tasks
  // an index finds the few that are due.
  `
  DROP TRIGGER tasks_added;
  DROP TRIGGER tasks_moved;
  DROP TABLE deadlines;

  CREATE TABLE deadlines (
    task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    open INTEGER NOT NULL,
    day TEXT,
    recurs INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX deadlines_task ON deadlines (task);
  CREATE INDEX deadlines_day ON deadlines (open, day, task);
  CREATE INDEX deadlines_recurring ON deadlines (open, task) WHERE recurs = 1;

  CREATE VIEW task_deadlines (task, open, day, recurs) AS
    SELECT tasks.id, status NOT IN ('done', 'cancelled'), max(value ->> 'date', coalesce(extended_to, '')),
      value ->> 'kind' = 'recurring' AND coalesce(value ->> 'rrule', '') GLOB '*BY*DAY=*'
      FROM tasks, json_each(tasks.deadlines);
  INSERT INTO deadlines SELECT * FROM task_deadlines;

  CREATE TRIGGER tasks_added AFTER INSERT ON tasks BEGIN
    INSERT INTO deadlines SELECT * FROM task_deadlines WHERE task = new.id;
    INSERT OR IGNORE INTO units SELECT new.id, value FROM json_each(new.assignees)
      UNION SELECT new.id, value FROM json_each(new.lead);
    INSERT INTO search (rowid, folded) VALUES (new.id, new.folded);
  END;
  CREATE TRIGGER tasks_moved AFTER UPDATE OF deadlines, extended_to, status ON tasks BEGIN
    DELETE FROM deadlines WHERE task = new.id;
    INSERT INTO deadlines SELECT * FROM task_deadlines WHERE task = new.id;
  END;
  `,
]
