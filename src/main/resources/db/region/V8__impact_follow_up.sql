-- What was heard of a followed case, in full. Rows are only ever added: a correction is a next revision
-- of the same part, so that any earlier text can be read back. The dataset holds the state and the
-- finding of a moment (follow_up); an import replaces the cards and with them these rows.
create table follow_up_note (
  id varchar(36) primary key,
  card_id varchar(12) not null references ketenkaart on delete cascade,
  moment varchar(20) not null,
  part varchar(36) not null,
  revision integer not null,
  person varchar(20),
  organisation varchar(40),
  outcome varchar(20),
  channel varchar(20),
  given_on date,
  text varchar(4000),
  reason varchar(500),
  account varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (card_id, moment, part, revision)
);

-- Which cases a region follows: its own choice, so an import leaves it as it is.
create table follow_up_rule (
  number integer primary key,
  weeks integer not null,
  reason varchar(500) not null,
  account varchar(80) not null,
  chosen_at timestamp with time zone not null
);
