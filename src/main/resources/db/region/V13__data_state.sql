-- Counts the transactions that changed what figures rest on, so that one row tells whether what was
-- computed before still holds.
create table data_state (
  version bigint not null
);
insert into data_state (version) values (0);
