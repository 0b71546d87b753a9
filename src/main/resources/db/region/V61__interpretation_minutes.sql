-- How long the participants took, together, to interpret a case: beside the minutes of gathering in
-- the rows of step 2 (the fourth tension field).
alter table ketenkaart add column interpretation_minutes integer;
