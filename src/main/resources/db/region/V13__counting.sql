-- Counts the transactions that changed what figures rest on, so that one row tells whether what was
-- computed before still holds.
create table data_state (
  version bigint not null
);
insert into data_state (version) values (0);

-- Counting reads these columns of every card; without the texts beside them that is a fraction of
-- the table.
create index ketenkaart_counted on ketenkaart (started_on, primary_case_type, police_team,
  verdieping_decided, other_than_regular, care_outcome, disposition_kind, intervention_kind,
  preselect_care, card_available);
create index ketenkaart_selected on ketenkaart (id, started_on, primary_case_type, police_team,
  verdieping_decided);
