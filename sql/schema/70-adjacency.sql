-- What `lode path` and `lode neighbours` walk on: the view edge, packed. Derived: build and import make it anew, and where it is older
-- than the facts a walk makes its own and leaves this one alone.

-- One row per word for a relation: a kind of edge, and its predicate where it is a statement.
CREATE TABLE adjacency_via (
  id        INTEGER PRIMARY KEY,                     -- 1 to 255
  kind      TEXT NOT NULL,
  predicate TEXT NOT NULL
) STRICT;

-- One row per row of the view edge, as it was when the adjacency was made.
CREATE TABLE adjacency_edge (
  id           INTEGER PRIMARY KEY,
  from_id      INTEGER NOT NULL,
  to_id        INTEGER NOT NULL,
  relation     TEXT NOT NULL,
  inverse      TEXT NOT NULL,
  weight       REAL,
  unit         TEXT,
  valid_from   TEXT,
  valid_to     TEXT,
  rank         TEXT NOT NULL,
  polarity     INTEGER NOT NULL,
  key          TEXT NOT NULL,
  via          INTEGER NOT NULL,                     -- of adjacency_via
  source       TEXT,
  strength     INTEGER NOT NULL,                     -- 1, the strongest, to 9
  published_on TEXT
) STRICT;
CREATE INDEX adjacency_edge_by_ends ON adjacency_edge (from_id, to_id);
CREATE INDEX adjacency_edge_by_to ON adjacency_edge (to_id, from_id);

-- One row per 64 nodes with neighbouring ids: the neighbours of each, packed as kb/adjacency.h says.
CREATE TABLE adjacency (
  block   INTEGER PRIMARY KEY,                       -- id / 64
  outward BLOB NOT NULL,                             -- along the edges
  inward  BLOB NOT NULL,                             -- against them
  details BLOB NOT NULL                              -- edge, via and strength of each neighbour
) STRICT;
