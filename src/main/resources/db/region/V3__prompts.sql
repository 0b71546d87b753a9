-- What people did with a question of the card. It outlives an import of the dataset, as a coding does,
-- so it points to a card by id. Rows are added and never changed; the highest number counts.
create table prompt_answer (
  card_id varchar(12) not null,
  rule varchar(60) not null,
  number integer not null,
  rule_version integer not null,
  characteristic varchar(10) not null,
  field varchar(60) not null,
  question varchar(500) not null,
  fact varchar(4000) not null,
  handling varchar(20) not null,
  text varchar(2000),
  postponed_until date,
  postponed_to_step integer,
  account varchar(80) not null,
  given_at timestamp with time zone not null,
  primary key (card_id, rule, number)
);
