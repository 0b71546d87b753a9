-- Who a card is about. Every value is encrypted with a key that is not in this database; card and
-- field are sealed in with it. An import of a dataset replaces the cards, so a row points to a card by
-- id and not by a foreign key: the import itself decides which rows stay.
create table case_identity (
  card_id varchar(12) not null,
  field varchar(20) not null,
  key_id varchar(8) not null,
  sealed varchar(1000) not null,
  primary key (card_id, field)
);

-- A warning that a writer set aside, as a keyed checksum of the words it was about; never the words.
create table warning_set_aside (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  field varchar(80) not null,
  mark varchar(64) not null,
  account varchar(80) not null,
  set_at timestamp with time zone not null,
  primary key (card_id, field, mark)
);
