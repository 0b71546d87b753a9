-- What goes across the atelier: into regular ZSM, into an organisation of one's own, to the next atelier.
-- Each step of it is a row with a reason; the row itself has the state of now. An import leaves both.
create table handover (
  id varchar(36) primary key,
  what varchar(500) not null,
  addressee varchar(30) not null,
  organisation varchar(120),
  way integer,
  owner varchar(120) not null,
  due_on date not null,
  state varchar(20) not null,
  steps integer not null,
  put_by varchar(80) not null,
  put_at timestamp with time zone not null
);

create table handover_step (
  id varchar(36) primary key,
  handover_id varchar(36) not null references handover on delete cascade,
  number integer not null,
  state varchar(20) not null,
  reason varchar(1000) not null,
  account varchar(80) not null,
  taken_at timestamp with time zone not null,
  unique (handover_id, number)
);
