-- A coding outlives an import of the dataset, so it points to a card by id and not by a foreign key.
create table card_coding (
  id varchar(36) primary key,
  card_id varchar(12) not null,
  coder varchar(80) not null,
  started_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  text_checksum varchar(64),
  version integer not null,
  unique (card_id, coder)
);

create table card_judgement (
  coding_id varchar(36) not null references card_coding on delete cascade,
  code varchar(10) not null,
  is_present boolean not null,
  passage varchar(1000),
  note varchar(1000),
  primary key (coding_id, code)
);
