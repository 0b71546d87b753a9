-- Reports that people write: the snapshots they are made of, their editions, the texts with every
-- version, comments, chapters left out, and what was decided. The same in every region and in the
-- portal's own database, which holds the overarching report. No card depends on it, so an import
-- leaves it alone.

create table report_counter (
  id integer primary key,
  last_number integer not null
);
insert into report_counter (id, last_number) values (1, 0);
insert into report_counter (id, last_number) values (2, 0);
insert into report_counter (id, last_number) values (3, 0);

create table report_snapshot (
  number integer primary key,
  checksum varchar(64) not null unique,
  manuscript varchar(64),
  made_at timestamp with time zone not null
);

create table report_composition (
  number integer primary key,
  state varchar(20) not null,
  snapshot integer not null references report_snapshot,
  manuscript varchar(64) not null,
  finished varchar(64),
  job varchar(36),
  begun_by varchar(80) not null,
  begun_at timestamp with time zone not null
);

create table report_passage (
  id varchar(36) primary key,
  composition integer not null references report_composition,
  slot varchar(80) not null,
  title varchar(400) not null,
  version integer not null,
  text varchar(20000) not null,
  account varchar(80) not null,
  role varchar(20) not null,
  kept boolean not null,
  begun_at timestamp with time zone not null,
  written_at timestamp with time zone not null,
  unique (composition, slot, version)
);

create table report_omission (
  id varchar(40) primary key,
  composition integer not null references report_composition,
  chapter varchar(10) not null,
  reason varchar(500) not null,
  account varchar(80) not null,
  written_at timestamp with time zone not null
);

create table report_comment (
  id varchar(36) primary key,
  composition integer not null references report_composition,
  slot varchar(80) not null,
  text varchar(2000) not null,
  account varchar(80) not null,
  role varchar(20) not null,
  written_at timestamp with time zone not null,
  resolved_by varchar(80),
  resolved_at timestamp with time zone
);
create index report_comment_composition on report_comment (composition);

create table report_step (
  id integer primary key,
  composition integer not null references report_composition,
  kind varchar(20) not null,
  account varchar(80) not null,
  role varchar(20) not null,
  reason varchar(500) not null,
  taken_at timestamp with time zone not null
);
create index report_step_composition on report_step (composition);
