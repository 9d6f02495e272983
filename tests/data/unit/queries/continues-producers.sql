-- How many figures does the answer rest on?
-- param  commodity commodity * name, symbol or code
-- param  year      year      - latest year with figures when left out
-- param  stage     stage     - the mine when left out
-- param  edition   source    - newest when left out
-- param  form      form      - any
-- param  basis     basis     - any
-- continues producers
-- column figures count
SELECT count(*) AS figures FROM dated;
