-- A point of another atelier can also be taken up in a way of one's own.
alter table learning_uptake add column handling varchar(20);
update learning_uptake set handling = case when taken_up then 'TAKEN_UP' else 'SET_ASIDE' end;
alter table learning_uptake alter column handling set not null;
alter table learning_uptake drop column taken_up;
-- Of two choices at the same moment the later one holds.
alter table learning_uptake add column number integer default 0 not null;
