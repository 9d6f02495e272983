-- One row per figure that another figure of the same thing contradicts, with the one that is current: what figure_dispute words. Derived: an
-- import makes the rows of its commodities anew from figure_rival_made, in its own transaction.
CREATE TABLE figure_rival (
  id           INTEGER PRIMARY KEY,                  -- of the figure
  commodity_id INTEGER NOT NULL,
  other_id     INTEGER NOT NULL,                     -- of the current one
  is_revised   INTEGER NOT NULL                      -- 1: the other is of a newer edition of its series
) STRICT;
