-- The passport of a learning point. Whose it is and how it is passed on travel with the dataset; its
-- steps, its further evidence and what this region does with points of others do not. They hold ids
-- without a foreign key: an import replaces the points and leaves what people did with them.
alter table learning_point add column own_organisation varchar(40) references organisation;
alter table learning_point add column transfer varchar(200);

create table learning_point_step (
  id varchar(36) primary key,
  point_id varchar(20) not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  organisation varchar(40),
  taken_by varchar(30),
  reason varchar(2000) not null,
  account varchar(80) not null,
  role varchar(30) not null,
  made_at timestamp with time zone not null,
  position integer not null,
  unique (point_id, position)
);

create table learning_evidence (
  id varchar(36) primary key,
  point_id varchar(20) not null,
  kind varchar(20) not null,
  reference varchar(40) not null,
  note varchar(500),
  account varchar(80) not null,
  added_at timestamp with time zone not null
);
create index learning_evidence_point on learning_evidence (point_id, added_at);

-- What this region does with a learning point of another one, in the words it read then.
create table learning_uptake (
  id varchar(36) primary key,
  from_region varchar(80) not null,
  point_id varchar(20) not null,
  title varchar(500) not null,
  checksum varchar(64) not null,
  taken_up boolean not null,
  reason varchar(2000) not null,
  account varchar(80) not null,
  decided_at timestamp with time zone not null
);
create index learning_uptake_point on learning_uptake (from_region, point_id);
