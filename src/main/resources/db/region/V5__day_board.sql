-- The day board: who is responsible for a case, at which moment it waits, and what is still to be
-- done. An import replaces the cards and with them all of this.

alter table ketenkaart add column case_owner_organisation varchar(40) references organisation;
alter table ketenkaart add column case_owner varchar(40);

-- One row, locked by whoever registers or imports. It outlives an import, so that no number is given
-- to two cases: codings and the audit trail go on naming the first.
create table card_number (
  id integer primary key,
  last_number integer not null
);
insert into card_number (id, last_number) values (1, 0);

-- The key of the form a card was registered with: sent twice, it still is one card.
create table card_registration (
  card_id varchar(12) primary key references ketenkaart on delete cascade,
  account varchar(80) not null,
  form_key varchar(80) not null,
  registered_at timestamp with time zone not null,
  unique (account, form_key)
);

create table case_moment (
  card_id varchar(12) primary key references ketenkaart on delete cascade,
  moment varchar(20) not null,
  card_moment varchar(20) not null,
  moved_by varchar(80) not null,
  moved_at timestamp with time zone not null
);

create table follow_up_mark (
  id varchar(36) primary key,
  card_id varchar(12) not null references ketenkaart on delete cascade,
  what varchar(300) not null,
  step integer,
  owner varchar(40) not null references organisation,
  due_on date not null,
  put_by varchar(80) not null,
  put_at timestamp with time zone not null,
  closed_by varchar(80),
  closed_at timestamp with time zone
);
create index follow_up_mark_card on follow_up_mark (card_id);
create index follow_up_mark_due_on on follow_up_mark (due_on);
