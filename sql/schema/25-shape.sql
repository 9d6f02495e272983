-- A shape is the outline of a country, for maps.
CREATE TABLE shape (
  entity_id   INTEGER PRIMARY KEY REFERENCES entity,
  geojson     TEXT NOT NULL,                         -- a GeoJSON geometry, WGS 84
  document_id INTEGER NOT NULL REFERENCES document
) STRICT;
