-- The Tuesday meeting. What is decided travels with the dataset, in the agenda; which figures a meeting
-- looked at and who was there do not. They hang on the day alone, so an import leaves them.
alter table agenda add column kind varchar(20);
alter table agenda add column reason varchar(500);
alter table agenda add column closed_on date;

create table meeting (
  meeting_on date primary key,
  version integer not null,
  snapshot integer references region_snapshot,
  figures_of timestamp with time zone,
  present varchar(500),
  closed_by varchar(80),
  closed_at timestamp with time zone
);

-- Held by whoever writes on an agenda, so that two coaches come after each other.
create table agenda_turn (
  id integer primary key
);
insert into agenda_turn (id) values (1);
